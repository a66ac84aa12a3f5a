# Child processes: streams, exit statuses, signals, protocols.
# python: 3.13
import asyncio, sys, time
code = 'import datetime; print("now")'
async def get():
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdout=asyncio.subprocess.PIPE)
    data = await proc.stdout.readline()
    line = data.decode().rstrip()
    await proc.wait()
    return line, proc.returncode
print(asyncio.run(get()))
async def main():
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'import sys; d=sys.stdin.read(); print(d.upper()); print("e", file=sys.stderr); sys.exit(3)', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    print(await p.communicate(b'hello'), p.returncode)
    t = time.monotonic()
    ps = [await asyncio.create_subprocess_exec(sys.executable, '-c', f'import time; time.sleep({i})') for i in (1, 2)]
    print(await asyncio.gather(*(p.wait() for p in ps)), round(time.monotonic() - t))
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'import time; time.sleep(100)')
    try: await asyncio.wait_for(p.wait(), 1)
    except TimeoutError: print('timeout'); p.terminate()
    print(await p.wait(), p.returncode)
    try: p.kill()
    except ProcessLookupError as e: print(repr(e))
    try: await asyncio.create_subprocess_exec('nosuchprogramx')
    except FileNotFoundError as e: print(e)
    p = await asyncio.create_subprocess_exec(sys.executable, '-u', '-c', 'for i in range(3): print("line", i)', stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    async for line in p.stdout: print(line)
    print(await p.wait())
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', 'for l in iter(input, "q"): print(l[::-1], flush=True)', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    for w in (b'abc\n', b'def\n'):
        p.stdin.write(w); await p.stdin.drain(); print(await p.stdout.readline())
    p.stdin.write(b'q\n'); p.stdin.close(); await p.stdin.wait_closed(); print(await p.wait(), await p.stdout.read())
    try: await asyncio.create_subprocess_exec(sys.executable, text=True)
    except ValueError as e: print(e)
    class P(asyncio.SubprocessProtocol):
        def __init__(self): self.done = asyncio.get_running_loop().create_future(); self.out = bytearray()
        def connection_made(self, t): print('made', t.get_returncode())
        def pipe_data_received(self, fd, data): self.out += data
        def pipe_connection_lost(self, fd, exc): print('lost', fd, exc) if fd else None
        def process_exited(self): pass
        def connection_lost(self, exc): print('gone', exc); self.done.set_result(True)
    t, pr = await asyncio.get_running_loop().subprocess_exec(P, sys.executable, '-c', 'print("x")', stdin=None, stderr=None)
    await pr.done; print(pr.out, t.get_returncode(), t.is_closing()); t.close()
asyncio.run(main())
# expect: ('now', 0)
# expect: (b'HELLO\n', b'e\n') 3
# expect: [0, 0] 2
# expect: timeout
# expect: -15 -15
# expect: ProcessLookupError()
# expect: [Errno 2] No such file or directory: 'nosuchprogramx'
# expect: b'line 0\n'
# expect: b'line 1\n'
# expect: b'line 2\n'
# expect: 0
# expect: b'cba\n'
# expect: b'fed\n'
# expect: 0 b''
# expect: text must be False
# expect: made None
# expect: lost 1 None
# expect: gone None
# expect: bytearray(b'x\n') 0 False
