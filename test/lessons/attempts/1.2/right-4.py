import select
import socket
from services import ADDRESS

names = {}
p = select.poll()
for name, seconds in (("user", 1.0), ("stock", 0.5), ("price", 0.7)):
    sock = socket.create_connection(ADDRESS)
    sock.setblocking(False)
    sock.sendall(str(seconds).encode())
    names[sock.fileno()] = (name, sock)
    p.register(sock, select.POLLIN)
waits = 0
while names:
    waits += 1
    for fd, ev in p.poll():
        name, sock = names.pop(fd)
        p.unregister(fd)
        print("got", name, sock.recv(100).decode())
print("waits:", waits)
