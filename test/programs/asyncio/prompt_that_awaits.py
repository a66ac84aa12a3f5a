# The prompts of `-m asyncio` and `-m code`, told what to do through a pipe.
# python: 3.13
import subprocess, sys
r = subprocess.run([sys.executable, '-m', 'asyncio'], input='import asyncio\nawait asyncio.sleep(0, 5)\nx = 3; x; 7\nasync def f():\nyield 5\ndef g(): return 1/0\n\nfor i in range(2): print(await asyncio.sleep(0, i))\n\nt = asyncio.create_task(asyncio.sleep(0, 9))\nawait t\nraise SystemExit(4)\nprint("no")\n', capture_output=True, text=True)
print(r.returncode); print(r.stdout); print('\n'.join(r.stderr.splitlines()[1:]))
r = subprocess.run([sys.executable, '-m', 'asyncio'], input='5', capture_output=True, text=True)
print(r.returncode, r.stdout, r.stderr.splitlines()[2:])
r = subprocess.run([sys.executable, '-m', 'code', '-q'], input='x = 5\nif x:\n  print(x)\n\nx\nraise SystemExit("bye")', capture_output=True, text=True); print(r.returncode, r.stdout, r.stderr)
# expect: 4
# expect: >>> >>> 5
# expect: >>> 7
# expect: >>> >>> >>> >>> >>> 0
# expect: 1
# expect: >>> >>> >>> 9
# expect: >>>
# expect: Use "await" directly instead of "asyncio.run()".
# expect: Type "help", "copyright", "credits" or "license" for more information.
# expect: >>> import asyncio
# expect:   File "<stdin>", line 1
# expect:     async def f():
# expect:                   ^
# expect: IndentationError: expected an indented block after function definition on line 1
# expect:   File "<stdin>", line 1
# expect:     yield 5
# expect:     ^^^^^^^
# expect: SyntaxError: 'yield' outside function
# expect: exiting asyncio REPL...
# expect: 0 >>> 5
# expect: >>>  ['Type "help", "copyright", "credits" or "license" for more information.', '>>> import asyncio', '', 'exiting asyncio REPL...']
# expect: 1 >>> >>> ... ... 5
# expect: >>> 5
# expect: >>>  now exiting InteractiveConsole...
# expect: bye
# expect:
