# python: 3.13
# Sockets and ends of pipes that nobody refers to any more are closed: the other side hears of it.
import multiprocessing
import socket
import threading
import warnings

server = socket.create_server(('127.0.0.1', 0))


def serve():
    connection, _ = server.accept()
    while data := connection.recv(10):
        print('got', data)
    print('end')


def client():
    sock = socket.create_connection(server.getsockname())
    sock.sendall(b'hello')


thread = threading.Thread(target=serve)
thread.start()
client()
thread.join()

left, right = socket.socketpair()
file = left.makefile('rb')
del left
right.sendall(b'line\n')
print(file.readline())
del right
print(file.read())

reader, writer = multiprocessing.Pipe(duplex=False)
del writer
try:
    reader.recv()
except EOFError:
    print('nobody writes')


def answer():
    here, there = multiprocessing.Pipe()
    there.send(1)
    return here


connection = answer()
print(connection.recv())
try:
    connection.recv()
except (EOFError, ConnectionResetError) as error:
    print(type(error).__name__)

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    sock = socket.socket()
    del sock
    closed = socket.socket()
    closed.close()
    del closed
for warning in told:
    print(warning.category.__name__, str(warning.message)[:24], warning.lineno)
# expect: got b'hello'
# expect: end
# expect: b'line\n'
# expect: b''
# expect: nobody writes
# expect: 1
# expect: EOFError
# expect: ResourceWarning unclosed <socket.socket  60
