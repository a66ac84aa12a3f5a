# python: 3.13
# What the options of the command line, one by one, together in one word or as variables of the environment, make of a Python in a process of its own.
import os
import subprocess
import sys

python = sys.executable
os.environ.pop('PYTHONUNBUFFERED', None)


def run(*arguments, **keywords):
    result = subprocess.run([python, *arguments], capture_output=True, text=True, **keywords)
    print(result.returncode, result.stdout, result.stderr, sep='|', end='.\n')


run('-O', '-c', 'assert 0; print(__debug__); print(eval("__debug__")); import sys; print(sys.flags.optimize)')
run('-OO', '-c', 'def f(): "doc"; assert 0\nprint(f.__doc__); import sys; print(sys.flags.optimize)')
run('-uc', 'import sys; print(sys.stdout.write_through, sys.stdout.line_buffering, type(sys.stdout.buffer), sys.stderr.write_through, type(sys.stderr.buffer), type(sys.stdin.buffer))')
run('-cprint(1)')
run('-BqsE', '-c', 'import sys; f = sys.flags; print(f.quiet, f.dont_write_bytecode, f.no_user_site, f.ignore_environment, sys.dont_write_bytecode)')
run('-P', '-c', 'import sys; print(sys.flags.safe_path, "" in sys.path)')
run('-I', '-c', 'import sys; print(sys.flags.safe_path, "" in sys.path, sys.flags.isolated)')
run('-c', 'import sys; print(sys.flags.optimize)', env={**os.environ, 'PYTHONOPTIMIZE': '2'})
run('-c', 'import sys; print(sys.stdout.write_through)', env={**os.environ, 'PYTHONUNBUFFERED': '1'})
run('-c', 'import sys; print(sys.stdout.write_through)')

# What an unbuffered child prints is there at once, also without the end of a line.
child = subprocess.Popen([python, '-u', '-c', 'import sys\nfor line in sys.stdin: print(line.upper(), end="?")'],
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
for word in ('one', 'two'):
    child.stdin.write(word + '\n')
    print(repr(child.stdout.readline()))
print(child.communicate(), child.returncode)
# expect: 0|False
# expect: False
# expect: 1
# expect: |.
# expect: 0|None
# expect: 2
# expect: |.
# expect: 0|True False <class '_io.FileIO'> True <class '_io.FileIO'> <class '_io.BufferedReader'>
# expect: |.
# expect: 0|1
# expect: |.
# expect: 0|1 1 1 1 True
# expect: |.
# expect: 0|True False
# expect: |.
# expect: 0|True False 1
# expect: |.
# expect: 0|2
# expect: |.
# expect: 0|True
# expect: |.
# expect: 0|False
# expect: |.
# expect: 'ONE\n'
# expect: '?TWO\n'
# expect: ('', None) 0
