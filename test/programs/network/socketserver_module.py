# python: 3.13
import socketserver, threading, socket, sys
class H(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())
            if line.strip()==b'quit': break
with socketserver.ThreadingTCPServer(('127.0.0.1',0),H) as s:
    t=threading.Thread(target=s.serve_forever); t.start()
    with socket.create_connection(s.server_address) as c:
        f=c.makefile('rwb'); f.write(b'hello\n'); f.flush(); print(f.readline()); f.write(b'quit\n'); f.flush(); print(f.readline(), f.readline())
    s.shutdown(); t.join(); print('down')
class U(socketserver.DatagramRequestHandler):
    def handle(self): self.wfile.write(self.rfile.read()[::-1])
with socketserver.UDPServer(('127.0.0.1',0),U) as s:
    t=threading.Thread(target=s.handle_request); t.start()
    with socket.socket(socket.AF_INET,socket.SOCK_DGRAM) as c: c.sendto(b'abc',s.server_address); print(c.recv(10))
    t.join()
class B(socketserver.BaseRequestHandler):
    def setup(self): print('setup')
    def handle(self): data=self.request.recv(10); print('handling', data); raise ValueError('bad request')
    def finish(self): print('finish')
class S(socketserver.TCPServer):
    allow_reuse_address=True
    def handle_error(self,r,a): print('error', sys.exc_info()[1], a[0])
    def verify_request(self,r,a): print('verify'); return True
    def handle_timeout(self): print('timed out')
    timeout=0.05
with S(('127.0.0.1',0),B) as s:
    s.handle_request()
    t=threading.Thread(target=s.handle_request); t.start()
    with socket.create_connection(s.server_address) as c: c.sendall(b'x'); print(c.recv(5))
    t.join()
results=[]
class Q(socketserver.BaseRequestHandler):
    def handle(self):
        n=int(self.request.recv(10)); self.request.sendall(str(n*n).encode())
with socketserver.ThreadingTCPServer(('127.0.0.1',0),Q) as s:
    threading.Thread(target=s.serve_forever,daemon=True).start()
    def client(n):
        with socket.create_connection(s.server_address) as c: c.sendall(str(n).encode()); results.append(int(c.recv(10)))
    ts=[threading.Thread(target=client,args=(i,)) for i in range(5)]; [t.start() for t in ts]; [t.join() for t in ts]
    s.shutdown()
print(sorted(results))
# expect: b'HELLO\n'
# expect: b'QUIT\n' b''
# expect: down
# expect: b'cba'
# expect: timed out
# expect: verify
# expect: setup
# expect: handling b'x'
# expect: finish
# expect: error bad request 127.0.0.1
# expect: b''
# expect: [0, 1, 4, 9, 16]
