import select
import socket
from services import ADDRESS

names = {}
for name, seconds in (("user", 1.0), ("stock", 0.5), ("price", 0.7)):
    sock = socket.create_connection(ADDRESS)
    sock.setblocking(False)
    sock.sendall(str(seconds).encode())
    names[sock] = name

waits = 0
while names:
    waits += 1
    readable, _, _ = select.select(list(names), [], [])
    for sock in readable:
        print("got", names.pop(sock), sock.recv(100).decode())
print("waits:", waits)
