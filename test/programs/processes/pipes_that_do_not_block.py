# Pipes that must not block, alone and under transports: a write takes what there is room for.
# python: 3.13
import asyncio, os, sys
r, w = os.pipe()
os.set_blocking(w, False)
print(os.write(w, b'x' * 4_000_000))
try: os.write(w, b'y')
except BlockingIOError as e: print(e)
print(len(os.read(r, 100000)))
os.close(r)
try: os.write(w, b'z')
except BrokenPipeError as e: print(e)
async def main():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    class W(asyncio.BaseProtocol):
        def pause_writing(self): print('pause')
        def resume_writing(self): print('resume')
        def connection_made(self, tr): print('made')
        def connection_lost(self, exc): print('lost', repr(exc)); self.lost.set_result(None)
    pr = W(); pr.lost = loop.create_future()
    tr, p = await loop.connect_write_pipe(lambda: pr, os.fdopen(w, 'wb', 0))
    reader = asyncio.StreamReader()
    rt, rp = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(r, 'rb', 0))
    tr.write(b'a' * 1_000_000); print(tr.get_write_buffer_size())
    tr.write(b'b' * 10)
    total = 0
    for _ in range(50):
        total += len(await reader.read(100_000))
        if total == 1_000_010: break
    print(total, tr.get_write_buffer_size())
    tr.write_eof(); print(await reader.read())
    await pr.lost
    print(tr, rt)
    r, w = os.pipe(); pr = W(); pr.lost = loop.create_future()
    tr, p = await loop.connect_write_pipe(lambda: pr, os.fdopen(w, 'wb', 0))
    tr.write(b'x' * 300_000); os.close(r); await pr.lost
    print(tr.is_closing())
asyncio.run(main())


async def feed():
    own, other = os.pipe()
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', f'import os; os.read({own}, 1)', stdin=-1, pass_fds=(own,))
    p.stdin.write(b'x' * 4_000_000)
    os.write(other, b'go')
    try: await p.stdin.drain()
    except (BrokenPipeError, ConnectionResetError): print('broken')
    print(await p.wait())
asyncio.run(feed())
# expect: 65536
# expect: [Errno 11] Resource temporarily unavailable
# expect: 65536
# expect: [Errno 32] Broken pipe
# expect: made
# expect: pause
# expect: 934464
# expect: resume
# expect: 1000010 0
# expect: lost None
# expect: b''
# expect: <_UnixWritePipeTransport closed fd=8 closed> <_UnixReadPipeTransport closed fd=7 closed>
# expect: made
# expect: pause
# expect: lost BrokenPipeError()
# expect: True
# expect: broken
# expect: 0
