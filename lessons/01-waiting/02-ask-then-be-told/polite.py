"""The same services, in other words and a little quicker."""

import socket
import threading
import time


def answer(connection):
    seconds = round(float(connection.recv(100).decode()) - 0.13, 2)
    time.sleep(seconds)
    connection.sendall(f"after {seconds} s, please".encode())


def serve(server):
    while True:
        connection, _ = server.accept()
        threading.Thread(target=answer, args=(connection,), daemon=True).start()


server = socket.create_server(("127.0.0.1", 8000))
threading.Thread(target=serve, args=(server,), daemon=True).start()
ADDRESS = ("127.0.0.1", 8000)
