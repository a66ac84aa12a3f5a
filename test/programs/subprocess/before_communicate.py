# python: 3.13
# What was written before communicate() goes before; what cannot be started is refused, and how.
import subprocess, sys, os, pathlib, warnings
warnings.simplefilter("error")
py = sys.executable
echo = "import sys; sys.stdout.write(sys.stdin.read())"
for text in (False, True):
    p = subprocess.Popen([py, "-c", echo], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=text)
    p.stdin.write("banana" if text else b"banana")
    print(p.communicate("split" if text else b"split"))
    p = subprocess.Popen([py, "-c", echo], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=text)
    try: p.communicate(b"split" if text else "split")
    except Exception as e: print(type(e).__name__, e)
    p.kill(); p.wait(); p.stdin.close(); p.stdout.close()
    p = subprocess.Popen([py, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE, text=text)
    try: p.communicate(b"split" if text else "split")
    except Exception as e: print(type(e).__name__, e)
    p.kill(); p.wait(); p.stdin.close()
    p = subprocess.Popen([py, "-c", "print('a\\r\\nb')"], stdout=subprocess.PIPE, text=text)
    print(p.communicate())
    try: print(p.communicate())
    except Exception as e: print(type(e).__name__, e)
    p = subprocess.Popen([py, "-c", "print('a\\r\\nb')"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=text)
    print(p.communicate(), p.communicate(), p.stdout.closed)
    p = subprocess.Popen([py, "-c", "pass"], stdin=subprocess.PIPE, text=text)
    p.wait()
    print(p.communicate("x" * 10 if text else b"x" * 10))
for kw in (dict(cwd="/nowhere/at/all"), dict(cwd=pathlib.Path("/nowhere/at/all")), dict(cwd=__file__), dict(env={"A=B": "c"}), dict(env={"AB\0": "c"}), dict(env={"AB": "c\0"}), dict(bufsize=1, stdout=subprocess.PIPE), dict(bufsize="1"),dict(pass_fds=5)):
    try: 
        p = subprocess.Popen([py, "-c", "pass"], **kw)
        p.communicate(); print("fine", p.returncode)
    except BaseException as e: print(type(e).__name__, str(e).replace(__file__, "F"), [type(getattr(e, "filename", None)).__name__])
for args in (["/nowhere/prog"], ["a\0b"], "no such prog", [], [py, 5], [__file__], ["/"], ["nowhere-prog", "x"], [pathlib.Path("/nowhere")], 5, None):
    try: subprocess.run(args); print("ran", args)
    except BaseException as e: print(type(e).__name__, str(e).replace(__file__, "F"))
try: subprocess.check_output([py, "-c", "import sys; print('x'); sys.exit(3)"], text=True)
except subprocess.CalledProcessError as e: print(e.returncode, repr(e.output), e.stderr, str(e)[-30:])
for kw in (dict(stdin=subprocess.PIPE, input="x"), dict(capture_output=True, stdout=subprocess.PIPE), dict(text=True, universal_newlines=False), dict(startupinfo=1), dict(creationflags=1)):
    try: subprocess.run([py, "-c", "pass"], **kw)
    except Exception as e: print(type(e).__name__, e)
# expect: (b'bananasplit', None)
# expect: TypeError memoryview: a bytes-like object is required, not 'str'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: (b'a\r\nb\n', None)
# expect: ValueError read of closed file
# expect: (b'a\r\nb\n', b'') (b'a\r\nb\n', b'') True
# expect: (None, None)
# expect: ('bananasplit', None)
# expect: AttributeError 'bytes' object has no attribute 'encode'
# expect: TypeError write() argument must be str, not bytes
# expect: ('a\nb\n', None)
# expect: ValueError I/O operation on closed file.
# expect: ('a\nb\n', '') ('a\nb\n', '') True
# expect: (None, None)
# expect: FileNotFoundError [Errno 2] No such file or directory: '/nowhere/at/all' ['str']
# expect: FileNotFoundError [Errno 2] No such file or directory: PosixPath('/nowhere/at/all') ['PosixPath']
# expect: NotADirectoryError [Errno 20] Not a directory: 'F' ['str']
# expect: ValueError illegal environment variable name ['NoneType']
# expect: ValueError embedded null byte ['NoneType']
# expect: ValueError embedded null byte ['NoneType']
# expect: RuntimeWarning line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used ['NoneType']
# expect: TypeError bufsize must be an integer ['NoneType']
# expect: TypeError 'int' object is not iterable ['NoneType']
# expect: FileNotFoundError [Errno 2] No such file or directory: '/nowhere/prog'
# expect: ValueError embedded null byte
# expect: FileNotFoundError [Errno 2] No such file or directory: 'no such prog'
# expect: IndexError list index out of range
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: PermissionError [Errno 13] Permission denied: 'F'
# expect: PermissionError [Errno 13] Permission denied: '/'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nowhere-prog'
# expect: FileNotFoundError [Errno 2] No such file or directory: '/nowhere'
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'NoneType' object is not iterable
# expect: 3 'x\n' None turned non-zero exit status 3.
# expect: ValueError stdin and input arguments may not both be used.
# expect: ValueError stdout and stderr arguments may not be used with capture_output.
# expect: SubprocessError Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.
# expect: ValueError startupinfo is only supported on Windows platforms
# expect: ValueError creationflags is only supported on Windows platforms
