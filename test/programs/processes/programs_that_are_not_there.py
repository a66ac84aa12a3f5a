# python: 3.13
import os
for f in (lambda: os.execve("/nonexist",["a"],{}), lambda: os.execve("nonexist",["a"],{}),lambda: os.execvpe("nonexist",["a"],{}),lambda: os.execvpe("/nonexist",["a"],{}),lambda: os.execv("/tmp",["a"]),lambda: os.execve("/tmp",["a"],{}),lambda: os.execvp("/tmp",["a"]), lambda: os.execve(999,["a"],{}), lambda: os.execle("/nonexist","a",{}), lambda: os.execlpe("nope","a",{}), lambda: os.execve(b"/nonexist",["a"],{}), lambda: os.posix_spawn("/tmp",["a"],{}), lambda: os.posix_spawnp("nope",["a"],{}), lambda: os.spawnv(os.P_WAIT,"/nope",["a"]), lambda: os.execv("",["a"]), lambda: os.execvp("",["a"])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import os
print(os.defpath, os.get_exec_path({}), os.get_exec_path({"PATH":"/a:/b"}), os.get_exec_path({b"PATH":b"/a:/b"}), os.environ["PATH"]!="")
try: os.get_exec_path({"PATH":"/a", b"PATH":b"x"})
except ValueError as e: print(e)
for flags in (-1, 1, os.O_CLOEXEC | os.O_NONBLOCK):
    try: print(len(os.pipe2(flags)))
    except OSError as error: print(error)
import select
poll, epoll = select.poll(), select.epoll()
for register, mask in ((poll.register, 70000), (poll.register, -1), (epoll.register, 1 << 32)):
    try: print(register(0 if register == poll.register else os.pipe()[0], mask))
    except Exception as error: print(type(error).__name__, error)
# expect: FileNotFoundError [Errno 2] No such file or directory: '/nonexist'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nonexist'
# expect: FileNotFoundError [Errno 2] No such file or directory: b'/usr/bin/nonexist'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/nonexist'
# expect: PermissionError [Errno 13] Permission denied
# expect: PermissionError [Errno 13] Permission denied: '/tmp'
# expect: PermissionError [Errno 13] Permission denied
# expect: OSError [Errno 9] Bad file descriptor: 999
# expect: FileNotFoundError [Errno 2] No such file or directory: '/nonexist'
# expect: FileNotFoundError [Errno 2] No such file or directory: b'/usr/bin/nope'
# expect: FileNotFoundError [Errno 2] No such file or directory: b'/nonexist'
# expect: PermissionError [Errno 13] Permission denied: '/tmp'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nope'
# expect: 127
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: PermissionError [Errno 13] Permission denied
# expect: /bin:/usr/bin ['/bin', '/usr/bin'] ['/a', '/b'] ['/a', '/b'] True
# expect: env cannot contain 'PATH' and b'PATH' keys
# expect: [Errno 22] Invalid argument
# expect: [Errno 22] Invalid argument
# expect: 2
# expect: OverflowError Python int too large for C unsigned short
# expect: ValueError value must be positive
# expect: None
