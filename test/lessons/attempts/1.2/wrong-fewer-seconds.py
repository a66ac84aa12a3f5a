# fails: all three answers have come
import selectors
import socket
from services import ADDRESS

selector = selectors.DefaultSelector()
for name, seconds in (("user", 0.6), ("stock", 0.5), ("price", 0.7)):
    sock = socket.create_connection(ADDRESS)
    sock.setblocking(False)
    sock.sendall(str(seconds).encode())
    selector.register(sock, selectors.EVENT_READ, name)

waits = 0
while selector.get_map():
    waits += 1
    for key, _ in selector.select():
        print("got", key.data, key.fileobj.recv(100).decode())
        selector.unregister(key.fileobj)
print("waits:", waits)
