# What is told of transports, streams and servers that nobody has closed.
# python: 3.13
import asyncio, gc, warnings, sys
warnings.simplefilter('always')
warnings.showwarning = lambda m, c, f, l, *a: print('W', c.__name__, str(m)[:40])
async def main():
    loop = asyncio.get_running_loop()
    async def h(r, w): await r.read(); w.close()
    s = await asyncio.start_server(h, '127.0.0.1', 0); a = s.sockets[0].getsockname()
    t, p = await loop.create_connection(asyncio.Protocol, *a); loop._remove_reader(t._sock_fd); del t, p; print('before'); gc.collect(); print('- transport')
    class P(asyncio.Protocol):
        def connection_made(self, t): self.t = t
    t, p = await loop.create_connection(P, *a); loop._remove_reader(t._sock_fd); del t, p; print('before'); gc.collect(); print('- transport')
    t, p = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=('127.0.0.1', 0)); loop._remove_reader(t._sock_fd); del t, p; print('before'); gc.collect(); print('- datagram')
    r, w = await asyncio.open_connection(*a); loop._remove_reader(w.transport._sock_fd); w.transport; del r, w; print('before');  gc.collect(); print('- stream'); await asyncio.sleep(0)
    import os
    rfd, wfd = os.pipe(); t, p = await loop.connect_read_pipe(asyncio.Protocol, os.fdopen(rfd, 'rb')); loop._remove_reader(rfd); del t, p; print('before'); gc.collect(); print('- pipe')
    s.close()
async def left():
    async def h(r, w): await r.read()
    s = await asyncio.start_server(h, '127.0.0.1', 0); r, w = await asyncio.open_connection(*s.sockets[0].getsockname()); w.write(b'x'); await asyncio.sleep(.01)
asyncio.run(main()); print('---'); asyncio.run(left()); print('closed'); gc.collect(); print('end')
# expect: before
# expect: W ResourceWarning unclosed <socket.socket fd=7, family=2,
# expect: W ResourceWarning unclosed transport <_SelectorSocketTrans
# expect: - transport
# expect: before
# expect: W ResourceWarning unclosed <socket.socket fd=7, family=2,
# expect: W ResourceWarning unclosed transport <_SelectorSocketTrans
# expect: - transport
# expect: W ResourceWarning unclosed transport <_SelectorDatagramTra
# expect: before
# expect: - datagram
# expect: W ResourceWarning unclosed <StreamWriter transport=<_Selec
# expect: before
# expect: - stream
# expect: W ResourceWarning unclosed transport <_UnixReadPipeTranspo
# expect: before
# expect: - pipe
# expect: ---
# expect: W ResourceWarning unclosed <StreamWriter transport=<_Selec
# expect: W ResourceWarning unclosed <socket.socket fd=6, family=2,
# expect: closed
# expect: end
