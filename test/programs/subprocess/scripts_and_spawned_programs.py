# python: 3.13
"""Scripts that say in their first line what runs them, what posix_spawn() is told, and what a program that was begun sees of itself."""
import os, subprocess as sp, sys, stat, signal
def show(done):
    print(done.returncode, repr(done.stdout), done.stderr) if isinstance(done, sp.CompletedProcess) else print(done)
d = "/tmp/scr"; os.makedirs(d, exist_ok=True)
def w(name, text, mode=0o755):
    with open(f"{d}/{name}", "w") as f: f.write(text)
    os.chmod(f"{d}/{name}", mode)
    return f"{d}/{name}"
a = w("a.sh", "#!/bin/sh\necho script $1 $0\nexit 3\n")
print(sp.run([a, "x"], stdout=sp.PIPE))
b = w("b.py", f"#!{sys.executable}\nimport sys\nprint(sys.argv, __name__)\n")
print(sp.run([b, "1", "2"], stdout=sp.PIPE).stdout)
c = w("c", "#!/usr/bin/env python3\nprint('env')\n")
print(sp.run([c], stdout=sp.PIPE).stdout)
n = w("n", "#!/bin/sh\necho no\n", 0o644)
try: sp.run([n])
except PermissionError as e: print(e)
x = w("x", "echo hi\n")
try: sp.run([x])
except OSError as e: print(e)
print(sp.run([a, "z"], stdout=sp.PIPE, cwd=d).stdout, sp.run("./a.sh rel", shell=True, cwd=d, stdout=sp.PIPE).stdout)
print(sp.run("a.sh path", shell=True, env={"PATH": d + ":/bin:/usr/bin"}, stdout=sp.PIPE).stdout)
pid = os.fork()
if pid == 0: os.execv(a, [a, "execd"])
print(os.waitpid(pid, 0)[1] >> 8)
print(sp.run("kill -40 $$", shell=True).returncode)
print(sp.run(["x1", "-c", "echo $0"], executable="/bin/sh", stdout=sp.PIPE).stdout)
print(sp.run(["sh", "-c", "printf '\\377\\101'"], stdout=sp.PIPE, encoding="utf8", errors="replace").stdout)
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "kill -USR1 $$; exit 4"], {}, setsigmask=[signal.SIGUSR1]); print(os.waitpid(pid, 0)[1])
r, wr = os.pipe(); os.set_inheritable(wr, True)
pid = os.posix_spawnp("sh", ["sh", "-c", f"echo inh >&{wr}; exec 9<&- ; exit 4"], {}); print(os.waitpid(pid, 0)[1]); print(os.read(r, 100))
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "echo to file; pwd >&2"], {}, file_actions=[(os.POSIX_SPAWN_OPEN, 1, d + "/o", os.O_WRONLY | os.O_CREAT, 0o600), (os.POSIX_SPAWN_DUP2, 1, 2)], setsid=True); print(os.waitpid(pid, 0)[1]); print(open(d + "/o").read() != "")
for bad in ([None], [()], [(None,)], [(12345,)], [(1, 2)], [(1, None)], [(0, 3, "a\0", 0, 0)]):
    try: os.posix_spawn("/bin/true", ["true"], {}, file_actions=bad)
    except Exception as e: print(type(e).__name__, e)
for kw in (dict(setsigmask=[99]), dict(setsigdef=["x"]), dict(setsigmask=5)):
    try: os.posix_spawn("/bin/true", ["true"], {}, **kw)
    except Exception as e: print(type(e).__name__, e)
for p in ("/nosuch", "true"):
    try: os.posix_spawn(p, ["true"], {})
    except OSError as e: print(e)
show(sp.run([sys.executable, "-c", "import atexit\nclass D:\n  def __del__(self): print('del')\nd = D(); atexit.register(print, 'atexit')\nraise ValueError('x')"], capture_output=True, text=True))
show(sp.run([sys.executable, "-m", "nosuch"], capture_output=True, text=True).returncode)
show(sp.run([sys.executable, "-c", "import sys; print('o'); sys.exit('bye')"], capture_output=True, text=True))
show(sp.run([sys.executable, "-"], input="print('stdin', __file__); 1/0", capture_output=True, text=True))
show(sp.run([sys.executable, "-c", "raise KeyboardInterrupt"], capture_output=True, text=True))
open(d + "/modx.py", "w").write("import sys; print(sys.argv, __name__, __spec__.name, __file__); 1/0")
print(sp.run([sys.executable, "-m", "modx", "a"], capture_output=True, text=True, cwd=d).stdout)
for f in os.listdir(d): os.unlink(d + "/" + f)
show(sp.run([sys.executable, "-c", "import sys, traceback, inspect; print(sys._getframe().f_back, len(inspect.stack())); traceback.print_stack(file=sys.stdout)"], capture_output=True, text=True))
# expect: CompletedProcess(args=['/tmp/scr/a.sh', 'x'], returncode=3, stdout=b'script x /tmp/scr/a.sh\n')
# expect: b"['/tmp/scr/b.py', '1', '2'] __main__\n"
# expect: b'env\n'
# expect: [Errno 13] Permission denied: '/tmp/scr/n'
# expect: [Errno 8] Exec format error: '/tmp/scr/x'
# expect: b'script z /tmp/scr/a.sh\n' b'script rel ./a.sh\n'
# expect: b'script path /tmp/scr/a.sh\n'
# expect: script execd /tmp/scr/a.sh
# expect: 3
# expect: -40
# expect: b'x1\n'
# expect: �A
# expect: 1024
# expect: 1024
# expect: b'inh\n'
# expect: 0
# expect: True
# expect: TypeError Each file_actions element must be a non-empty tuple
# expect: TypeError Each file_actions element must be a non-empty tuple
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError Unknown file_actions identifier
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: ValueError embedded null byte
# expect: ValueError signal number 99 out of range [1; 64]
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'int' object is not iterable
# expect: [Errno 2] No such file or directory: '/nosuch'
# expect: [Errno 2] No such file or directory: 'true'
# expect: 1 'atexit\ndel\n' Traceback (most recent call last):
# expect:   File "<string>", line 5, in <module>
# expect:     raise ValueError('x')
# expect: ValueError: x
# expect:
# expect: 1
# expect: 1 'o\n' bye
# expect:
# expect: 1 'stdin <stdin>\n' Traceback (most recent call last):
# expect:   File "<stdin>", line 1, in <module>
# expect: ZeroDivisionError: division by zero
# expect:
# expect: -2 '' Traceback (most recent call last):
# expect:   File "<string>", line 1, in <module>
# expect:     raise KeyboardInterrupt
# expect: KeyboardInterrupt
# expect:
# expect: ['/tmp/scr/modx.py', 'a'] __main__ modx /tmp/scr/modx.py
# expect:
# expect: 0 'None 1\n  File "<string>", line 1, in <module>\n    import sys, traceback, inspect; print(sys._getframe().f_back, len(inspect.stack())); traceback.print_stack(file=sys.stdout)\n'
