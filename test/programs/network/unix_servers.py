# socketserver over Unix sockets, and with a process for each request.
# python: 3.13
import socketserver, socket, threading, os
class H(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline(); self.wfile.write(line.upper())
class U(socketserver.UnixStreamServer): pass
path='/tmp/ss2.sock'
if os.path.exists(path): os.unlink(path)
def ask(family, addr, text):
    with socket.socket(family) as s:
        s.connect(addr); s.sendall(text); return s.recv(100)
for cls, addr, fam in ((socketserver.UnixStreamServer, path, socket.AF_UNIX), (socketserver.ThreadingUnixStreamServer, path, socket.AF_UNIX), (socketserver.ForkingTCPServer, ('127.0.0.1', 0), socket.AF_INET)):
    if addr == path and os.path.exists(path): os.unlink(path)
    with cls(addr, H) as server:
        t = threading.Thread(target=server.serve_forever, kwargs={'poll_interval': 0.05}); t.start()
        print(cls.__name__, ask(fam, server.server_address, b'hello\n'))
        server.shutdown(); t.join()
    if fam == socket.AF_INET: print(server.active_children)
# expect: UnixStreamServer b'HELLO\n'
# expect: ThreadingUnixStreamServer b'HELLO\n'
# expect: ForkingTCPServer b'HELLO\n'
# expect: set()
