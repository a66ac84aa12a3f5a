# python: 3.13
# Below connections are descriptors: bytes can be read from them and written, sockets and descriptors sent over them, and a long message waits for its reader.
import multiprocessing as mp
import os
import pickle
import socket
import struct
import threading
from multiprocessing import reduction, resource_sharer


def raw(connection):
    os.write(connection.fileno(), b"raw from child")
    connection.send({"a": os.read(connection.fileno(), 100)})


def over(queue):
    with queue.get() as connection:
        connection.send("over a queue")
    with queue.get() as sock:
        sock.sendall(b"a socket, too")


def handled(connection):
    fd = reduction.recv_handle(connection)
    os.write(fd, b"handle")
    os.close(fd)


def main():
    context = mp.get_context("fork")
    a, b = context.Pipe()
    child = context.Process(target=raw, args=(b,))
    child.start()
    b.close()
    print(os.read(a.fileno(), 100))
    print(os.write(a.fileno(), b"hello"))
    print(a.recv())
    try:
        a.recv()
    except EOFError as error:
        print(repr(error))
    child.join()

    r, w = context.Pipe(duplex=False)
    w.send([1, 2, 3])
    message = os.read(r.fileno(), 1000)
    print(struct.unpack("!i", message[:4]), pickle.loads(message[4:]))
    os.write(w.fileno(), struct.pack("!i", 6) + b"par")
    print(r.poll())
    os.write(w.fileno(), b"tes")
    print(r.recv_bytes())
    os.write(w.fileno(), struct.pack("!i", 6) + b"par")
    w.close()
    try:
        r.recv_bytes()
    except OSError as error:
        print(repr(error))
    try:
        os.write(r.fileno(), b"x")
    except OSError as error:
        print(error)

    for method in ("fork", "spawn"):
        context = mp.get_context(method)
        queue = context.Queue()
        child = context.Process(target=over, args=(queue,))
        child.start()
        a, b = context.Pipe()
        queue.put(b)
        print(a.recv())
        x, y = socket.socketpair()
        queue.put(y)
        print(x.recv(100))
        child.join()
        a, b = context.Pipe()
        child = context.Process(target=handled, args=(b,))
        child.start()
        r, w = os.pipe()
        reduction.send_handle(a, w, child.pid)
        os.close(w)
        print(os.read(r, 100), os.read(r, 100))
        child.join()
    print(type(reduction.DupFd(1)) is resource_sharer.DupFd, resource_sharer.__all__)

    for duplex, sizes in ((True, (1000, 200_000, 250_000)), (False, (65_532, 65_533, 1_000_000))):
        r, w = mp.Pipe(duplex)
        if duplex:
            r, w = w, r
        for size in sizes:
            thread = threading.Thread(target=w.send_bytes, args=(b"x" * size,))
            thread.start()
            thread.join(0.1)
            waits = thread.is_alive()
            print(duplex, size, waits, len(r.recv_bytes()))
            thread.join()
    for size in (1, 188, 189, 3000, 16_385, 65_536):
        counts = []
        for duplex in (True, False):
            r, w = mp.Pipe(duplex)
            os.set_blocking(w.fileno(), False)
            count = 0
            try:
                while True:
                    w.send_bytes(bytes(size))
                    count += 1
            except BlockingIOError:
                counts.append(count)
        print(size, counts)


if __name__ == "__main__":
    main()
# expect: b'raw from child'
# expect: 5
# expect: {'a': b'hello'}
# expect: EOFError()
# expect: (22,) [1, 2, 3]
# expect: True
# expect: b'partes'
# expect: OSError('got end of file during message')
# expect: [Errno 9] Bad file descriptor
# expect: over a queue
# expect: b'a socket, too'
# expect: b'handle' b''
# expect: over a queue
# expect: b'a socket, too'
# expect: b'handle' b''
# expect: True ['stop', 'DupFd']
# expect: True 1000 False 1000
# expect: True 200000 False 200000
# expect: True 250000 True 250000
# expect: False 65532 False 65532
# expect: False 65533 True 65533
# expect: False 1000000 True 1000000
# expect: 1 [278, 13104]
# expect: 188 [278, 336]
# expect: 189 [167, 336]
# expect: 3000 [49, 16]
# expect: 16385 [12, 3]
# expect: 65536 [3, 0]
