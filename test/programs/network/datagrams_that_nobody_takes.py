# python: 3.13
# A datagram to a port of this computer that nobody has comes back: whoever is connected there is told once, where it sends or receives next.
import asyncio, socket
class D(asyncio.DatagramProtocol):
    def __init__(self, n): self.n = n
    def connection_made(self, t): self.t = t
    def datagram_received(self, d, a): print(self.n, d)
    def error_received(self, e): print(self.n, 'err', type(e).__name__)
    def connection_lost(self, e): print(self.n, 'lost', e)
async def main():
    loop = asyncio.get_running_loop()
    st, sp = await loop.create_datagram_endpoint(lambda: D('s'), local_addr=('127.0.0.1', 0))
    ct, cp = await loop.create_datagram_endpoint(lambda: D('c'), remote_addr=st.get_extra_info('sockname'))
    ct.sendto(b'ping'); await asyncio.sleep(.1)
    st.close(); await asyncio.sleep(.1)
    ct.sendto(b'nobody'); await asyncio.sleep(.1)
    ct.sendto(b'again'); ct.sendto(b'more'); await asyncio.sleep(.1)
    ct.close(); await asyncio.sleep(.1)
asyncio.run(main())
a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); a.bind(('127.0.0.1', 0)); addr = a.getsockname()
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); b.connect(addr); b.settimeout(.2)
b.send(b'x'); print(a.recv(5)); a.close()
print(b.send(b'y'))
for f in (lambda: b.recv(5), lambda: b.send(b'z'), lambda: b.send(b'q'), lambda: b.recv(5)):
    try: print(f())
    except OSError as e: print(type(e).__name__, e)
# expect: s b'ping'
# expect: s lost None
# expect: c err ConnectionRefusedError
# expect: c err ConnectionRefusedError
# expect: c lost None
# expect: b'x'
# expect: 1
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: 1
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: TimeoutError timed out
