# python: 3.13
# MSG_PEEK leaves a datagram where it is; recvmsg_into() fills several buffers; _socket has the numbers of socket.
import socket
for fam, addr in ((socket.AF_INET, '127.0.0.1'), (socket.AF_INET6, '::1')):
    a=socket.socket(fam, socket.SOCK_DGRAM); a.bind((addr,0)); b=socket.socket(fam, socket.SOCK_DGRAM); b.bind((addr,0)); a.settimeout(2)
    b.sendto(b'hello', a.getsockname())
    print(a.recv(3, socket.MSG_PEEK), a.recvfrom(9, socket.MSG_PEEK)[0], a.recvmsg(2,0,socket.MSG_PEEK)[:3], a.recvmsg(9,0,socket.MSG_PEEK)[:3], a.recvmsg_into([bytearray(3)],0,socket.MSG_PEEK)[:3], a.recvmsg(2)[:3])
    b.sendto(b'hello', a.getsockname()); print(a.recvmsg(3,0,socket.MSG_TRUNC)[:3])
c,d=socket.socketpair(); c.settimeout(2); d.send(b'hello'); print(c.recvmsg(2,0,socket.MSG_PEEK), c.recvmsg(9,0,socket.MSG_PEEK), c.recvmsg(2), c.recv(9))
x, y = bytearray(2), bytearray(10)
d.sendmsg([b'ab', b'cdefg']); print(c.recvmsg_into([x, memoryview(y)[1:4]]), x, y, c.recv(9))
import _socket
print(type(_socket.AF_INET), int(socket.SOCK_DGRAM) == _socket.SOCK_DGRAM, hasattr(_socket, 'EAGAIN'))
# expect: b'hel' b'hello' (b'he', [], 32) (b'hello', [], 0) (3, [], 32) (b'he', [], 32)
# expect: (b'hel', [], 32)
# expect: b'hel' b'hello' (b'he', [], 32) (b'hello', [], 0) (3, [], 32) (b'he', [], 32)
# expect: (b'hel', [], 32)
# expect: (b'he', [], 0, None) (b'hello', [], 0, None) (b'he', [], 0, None) b'llo'
# expect: (5, [], 0, None) bytearray(b'ab') bytearray(b'\x00cde\x00\x00\x00\x00\x00\x00') b'fg'
# expect: <class 'int'> True False
