# D22: a non-blocking call says "not yet".
# python: 3.13

import socket
one, two = socket.socketpair()
one.setblocking(False)
try: one.recv(10)
except BlockingIOError as e: print(type(e).__name__)
two.send(b"now"); print(one.recv(10))
one.close(); two.close()
# expect: BlockingIOError
# expect: b'now'
