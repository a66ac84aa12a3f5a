# python: 3.13
# On one computer the call that sends also delivers.
import socket
import time

server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()


def pair():
    client = socket.create_connection(address)
    return client, server.accept()[0]


def attempts(sock):
    for _ in range(3):
        try:
            yield sock.send(b"x" * 10)
        except OSError as error:
            yield type(error).__name__


client, conn = pair()
for word in (b"one ", b"two ", b"three"):
    client.send(word)
print(conn.recv(100))
conn.setblocking(False)
client.send(b"at once")
print(conn.recv(100))
client.close()
print(conn.recv(100), list(attempts(conn)))
conn.close()

client, conn = pair()
client.close()
print("closed", list(attempts(conn)))
conn.close()

client, conn = pair()
conn.send(b"unread")
client.close()
print("closed with something unread", list(attempts(conn)))
conn.close()

client, conn = pair()
client.shutdown(socket.SHUT_WR)
print("half", list(attempts(conn)), conn.recv(5), client.recv(100))
conn.close()
print(client.recv(9))
client.close()

one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
other = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
one.bind(("127.0.0.1", 0))
one.setblocking(False)
other.sendto(b"first", one.getsockname())
other.sendto(b"second", one.getsockname())
print(one.recv(100), one.recv(100))
try:
    one.recv(100)
except BlockingIOError as error:
    print(error)
one.close()
other.close()
server.close()
# expect: b'one two three'
# expect: b'at once'
# expect: b'' [10, 'BrokenPipeError', 'BrokenPipeError']
# expect: closed [10, 'BrokenPipeError', 'BrokenPipeError']
# expect: closed with something unread ['ConnectionResetError', 'BrokenPipeError', 'BrokenPipeError']
# expect: half [10, 10, 10] b'' b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# expect: b''
# expect: b'first' b'second'
# expect: [Errno 11] Resource temporarily unavailable
