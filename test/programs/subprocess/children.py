# Children that run programs of their own: their output, their input, their exit status.
# python: 3.13
import subprocess, sys, os
r = subprocess.run([sys.executable, '-c', 'print("hello"); import sys; print("err", file=sys.stderr); sys.exit(3)'], capture_output=True, text=True)
print(r.returncode, repr(r.stdout), repr(r.stderr))
r = subprocess.run([sys.executable, '-c', 'import sys; print(sys.stdin.read().upper(), sys.argv)', 'a', 'b c'], input='some text\nx', capture_output=True, text=True); print(r.stdout, r.stderr)
r = subprocess.run([sys.executable, '-c', 'def f():\n    1/0\nf()'], capture_output=True, text=True); print(r.returncode, r.stderr)
r = subprocess.run([sys.executable, '-c', 'def f(:'], capture_output=True, text=True); print(r.returncode, r.stderr)
try: subprocess.run([sys.executable, '-c', 'import time; print("a", flush=True); time.sleep(10)'], timeout=1, capture_output=True)
except subprocess.TimeoutExpired as e: print(e.timeout, e.output, e.stderr)
try: subprocess.check_output([sys.executable, '-c', 'import sys; print("out"); sys.exit("bad")'], stderr=subprocess.STDOUT)
except subprocess.CalledProcessError as e: print(e.returncode, e.output)
try: subprocess.run(['nosuch-program-xyz', '-l'])
except FileNotFoundError as e: print(e, e.filename, e.errno)
p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(100)'])
print(p.poll(), p.pid > 0); p.terminate(); print(p.wait(), p.returncode)
p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(100)']); p.kill(); print(p.wait())
with subprocess.Popen([sys.executable, '-u', '-c', 'for l in iter(input, "end"): print("got", l)'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as p:
    for l in ('one', 'two', 'end'):
        p.stdin.write(l + '\n'); p.stdin.flush()
        if l != 'end': print(p.stdout.readline())
print(p.returncode)
print(subprocess.check_output([sys.executable, '-c', 'import os; print(os.environ.get("QQ"), os.getcwd(), __name__)'], env={'QQ': '1'}, cwd='/tmp', text=True))
print(subprocess.call([sys.executable, '-c', 'raise SystemExit(5)']))
try: subprocess.check_call([sys.executable, '-c', 'raise SystemExit(5)'])
except subprocess.CalledProcessError as e: print(str(e).replace(sys.executable, 'python'))
big = subprocess.run([sys.executable, '-c', 'import sys; d=sys.stdin.buffer.read(); sys.stdout.buffer.write(d*2)'], input=b'x'*200000, capture_output=True)
print(len(big.stdout))
with open('/tmp/prog_x.py','w') as f: f.write('import sys\nprint(__name__, sys.argv[1:], __file__)\nraise ValueError("oops")\n')
r = subprocess.run([sys.executable, '/tmp/prog_x.py', 'q'], capture_output=True, text=True); print(r.returncode, r.stdout, r.stderr)
r = subprocess.run([sys.executable, '/tmp/nosuch.py', 'q'], capture_output=True, text=True); print(r.returncode, r.stdout, r.stderr.replace(sys.executable, 'python'))
with open('/tmp/out.txt','w') as f: subprocess.run([sys.executable, '-c', 'print("to file")'], stdout=f)
print(open('/tmp/out.txt').read())
subprocess.run([sys.executable, '-c', 'print("gone")'], stdout=subprocess.DEVNULL)
p1 = subprocess.Popen([sys.executable, '-c', 'for i in range(5): print(i)'], stdout=subprocess.PIPE)
p2 = subprocess.Popen([sys.executable, '-c', 'import sys; print(sum(int(l) for l in sys.stdin))'], stdin=p1.stdout, stdout=subprocess.PIPE, text=True)
p1.stdout.close(); print(p2.communicate()); print(p1.wait())
sys.stdout.flush()
subprocess.run([sys.executable, '-c', 'print("inherited")'])
for bad in (dict(args=['x'], stdout=1, capture_output=True), dict(args=['x'], input=b'', stdin=1)):
    try: subprocess.run(**bad)
    except ValueError as e: print(e)
try: subprocess.check_output(['x'], stdout=1)
except ValueError as e: print(e)
r = subprocess.run([sys.executable], input='print(1+1)\n', text=True, capture_output=True); print(r.returncode, r.stdout)
# expect: 3 'hello\n' 'err\n'
# expect: SOME TEXT
# expect: X ['-c', 'a', 'b c']
# expect:
# expect: 1 Traceback (most recent call last):
# expect:   File "<string>", line 3, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "<string>", line 2, in f
# expect:     1/0
# expect:     ~^~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: 1   File "<string>", line 1
# expect:     def f(:
# expect:           ^
# expect: SyntaxError: invalid syntax
# expect:
# expect: 1 b'a\n' None
# expect: 1 b'out\nbad\n'
# expect: [Errno 2] No such file or directory: 'nosuch-program-xyz' nosuch-program-xyz 2
# expect: None True
# expect: -15 -15
# expect: -9
# expect: got one
# expect:
# expect: got two
# expect:
# expect: 0
# expect: 1 /tmp __main__
# expect:
# expect: 5
# expect: Command '['python', '-c', 'raise SystemExit(5)']' returned non-zero exit status 5.
# expect: 400000
# expect: 1 __main__ ['q'] /tmp/prog_x.py
# expect:  Traceback (most recent call last):
# expect:   File "/tmp/prog_x.py", line 3, in <module>
# expect:     raise ValueError("oops")
# expect: ValueError: oops
# expect:
# expect: 2  python: can't open file '/tmp/nosuch.py': [Errno 2] No such file or directory
# expect:
# expect: to file
# expect:
# expect: ('10\n', None)
# expect: 0
# expect: inherited
# expect: stdout and stderr arguments may not be used with capture_output.
# expect: stdin and input arguments may not both be used.
# expect: stdout argument not allowed, it will be overridden.
# expect: 0 2
# expect:
