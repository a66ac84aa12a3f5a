import socket
import threading
from services import ADDRESS

def ask(name, seconds):
    with socket.create_connection(ADDRESS) as s:
        s.sendall(str(seconds).encode())
        print("got", name, s.recv(100).decode())

ts = [threading.Thread(target=ask, args=a) for a in [("user", 1.0), ("stock", 0.5), ("price", 0.7)]]
for t in ts: t.start()
for t in ts: t.join()
print("waits:", 3)
