import selectors
import socket
from services import ADDRESS

def main():
    sel = selectors.DefaultSelector()
    jobs = {"user": 1.0, "stock": 0.5, "price": 0.7}
    for name, s in jobs.items():
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        sock.connect(ADDRESS)
        sock.setblocking(False)
        sock.sendall(f"{s}".encode())
        sel.register(sock, selectors.EVENT_READ, data=name)
    left = len(jobs)
    waits = 0
    while left:
        events = sel.select(timeout=None)
        waits += 1
        for key, mask in events:
            data = key.fileobj.recv(1024)
            print(f"got {key.data} {data.decode()}")
            sel.unregister(key.fileobj)
            key.fileobj.close()
            left -= 1
    print("waits:", waits)

main()
