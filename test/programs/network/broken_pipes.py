# python: 3.13
import signal, socket, time

server = socket.create_server(("127.0.0.1", 0))
for unread in (b"", b"unread"):
    client = socket.create_connection(server.getsockname())
    end, _ = server.accept()
    end.sendall(unread)
    time.sleep(0.01)
    client.close()
    time.sleep(0.01)
    for action in (lambda: end.send(b"one"), lambda: end.send(b"two"), lambda: end.recv(5), lambda: end.send(b"three")):
        try:
            print(action())
        except OSError as error:
            print(repr(error))
        time.sleep(0.01)
for number in (999, -1, 0):
    try:
        print(signal.raise_signal(number))
    except OSError as error:
        print(error)
# expect: 3
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: b''
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: ConnectionResetError(104, 'Connection reset by peer')
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: b''
# expect: BrokenPipeError(32, 'Broken pipe')
# expect: [Errno 22] Invalid argument
# expect: [Errno 22] Invalid argument
# expect: None
