import socket
from services import ADDRESS

socks = {}
for name, seconds in (("user", 1.0), ("stock", 0.5), ("price", 0.7)):
    sock = socket.create_connection(ADDRESS)
    sock.sendall(str(seconds).encode())
    socks[name] = sock

waits = 0
for name in ("stock", "price", "user"):
    waits += 1
    print("got", name, socks[name].recv(100).decode())
print("waits:", waits)
