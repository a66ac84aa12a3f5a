# Popen: waiting, signals, time limits, pipes, and mistakes.
# python: 3.13
import subprocess, sys, os, time
if len(sys.argv) > 1:
    print("child", sys.argv[1:], __name__)
    sys.exit(int(sys.argv[1]))
r = subprocess.run([sys.executable, __file__, '7'], capture_output=True, text=True)
print(r.returncode, r.stdout, r.stderr)
t = time.monotonic()
ps = [subprocess.Popen([sys.executable, '-c', f'import time; time.sleep({i})']) for i in (1, 2, 3)]
print([p.wait() for p in ps], round(time.monotonic() - t))
r = subprocess.run([sys.executable, '-m', 'nosuchmod'], capture_output=True, text=True); print(r.returncode, r.stderr.replace(sys.executable, 'PY'))
p = subprocess.Popen([sys.executable, '-c', 'import signal,sys,time\ndef h(s,f):\n    print("term", s); sys.exit(4)\nsignal.signal(signal.SIGTERM,h)\nprint("ready", flush=True)\ntime.sleep(30)'], stdout=subprocess.PIPE, text=True)
print(p.stdout.readline()); p.terminate(); print(p.communicate(), p.returncode)
r = subprocess.run([sys.executable,'-c','import nosuch'],capture_output=True,text=True); print(r.stderr)
try: subprocess.run([sys.executable,'-c','import sys; sys.exit(2)'],check=True)
except subprocess.CalledProcessError as e: print(type(e).__name__, e.returncode)
p = subprocess.Popen([sys.executable,'-c','import time; time.sleep(5)'])
try: p.wait(timeout=1)
except subprocess.TimeoutExpired as e: print(str(e).replace(sys.executable,'PY'))
p.kill(); p.wait()
print(subprocess.run([sys.executable,'-c','print("é")'],capture_output=True,encoding='utf-8').stdout)
p=subprocess.Popen([sys.executable,'-c','import sys\nfor l in sys.stdin: print(l.strip()[::-1], flush=True)'],stdin=subprocess.PIPE,stdout=subprocess.PIPE,text=True)
out,err=p.communicate('abc\ndef\n'); print(repr(out),err,p.returncode)
for line in subprocess.Popen([sys.executable,'-c','print("a\\nb\\nc")'],stdout=subprocess.PIPE,text=True).stdout: print(repr(line))
print(subprocess.getstatusoutput is not None)
try: subprocess.Popen(5)
except TypeError as e: print(e)
try: subprocess.Popen(['x', 5])
except (TypeError) as e: print(type(e), e)
try: subprocess.run([sys.executable,'-c',''],cwd='/nosuch')
except OSError as e: print(e)
try: subprocess.run()
except TypeError as e: print(e)
# expect: 7 child ['7'] __main__
# expect:
# expect: [0, 0, 0] 3
# expect: 1 PY: No module named nosuchmod
# expect:
# expect: ready
# expect:
# expect: ('term 15\n', None) 4
# expect: Traceback (most recent call last):
# expect:   File "<string>", line 1, in <module>
# expect:     import nosuch
# expect: ModuleNotFoundError: No module named 'nosuch'
# expect:
# expect: CalledProcessError 2
# expect: Command '['PY', '-c', 'import time; time.sleep(5)']' timed out after 1 seconds
# expect: é
# expect:
# expect: 'cba\nfed\n' None 0
# expect: 'a\n'
# expect: 'b\n'
# expect: 'c\n'
# expect: True
# expect: 'int' object is not iterable
# expect: <class 'TypeError'> expected str, bytes or os.PathLike object, not int
# expect: [Errno 2] No such file or directory: '/nosuch'
# expect: Popen.__init__() missing 1 required positional argument: 'args'
