import selectors
import socket
from services import ADDRESS

selector = selectors.DefaultSelector()
for name, seconds in (("user", 1.0), ("stock", 0.5), ("price", 0.7)):
    sock = socket.create_connection(ADDRESS)
    sock.sendall(str(seconds).encode())
    print(name, sock.recv(100).decode())
print("all")
