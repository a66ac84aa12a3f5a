# Sockets that are bound to a path from here; addresses with a scope; where no host is named.
# python: 3.13
import asyncio, os, socket, tempfile

folder = tempfile.mkdtemp()
os.chdir(folder)
with socket.socket(socket.AF_UNIX) as s:
    s.bind('./x.sock')
    print(os.path.exists('x.sock'), os.listdir('.'), s.getsockname())
    s.listen()
    with socket.socket(socket.AF_UNIX) as c:
        c.connect('x.sock')
        a, _ = s.accept()
        c.send(b'hello')
        print(a.recv(9), c.getpeername())
        a.close()
    os.mkdir('in')
    os.chdir('in')
    with socket.socket(socket.AF_UNIX) as c:
        try: c.connect('x.sock')
        except OSError as e: print(repr(e))
        c.connect('../x.sock')
        print(c.getpeername())
    os.chdir('..')

async def main():
    server = await asyncio.start_unix_server(lambda r, w: w.close(), 'y.sock')
    print(os.path.exists('y.sock'))
    r, w = await asyncio.open_unix_connection('./y.sock')
    print(await r.read(), w.get_extra_info('peername'))
    w.close()
    server.close()
    print(os.path.exists('y.sock'))
asyncio.run(main())

for a in ((None, 80, 0, 1, 0, socket.AI_PASSIVE), (None, 80, 0, 1), ('', 80, 0, 1), ('fe80::1%1', 80, 0, 1), ('::1', 80, 0, 1), ('fe80::1%lo', 80, 0, 1),
          ('fe80::1%x', 80, 0, 1), ('10.0.0.1%1', 80, 0, 1), ('ff02::1%7', 80, 0, 1), ('fe80::1%', 80, 0, 1)):
    try: print([(*i[:2], i[4]) for i in socket.getaddrinfo(*a)])
    except socket.gaierror as e: print(repr(e))
# expect: True ['x.sock'] ./x.sock
# expect: b'hello' ./x.sock
# expect: FileNotFoundError(2, 'No such file or directory')
# expect: ./x.sock
# expect: True
# expect: b'' y.sock
# expect: False
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, ('0.0.0.0', 80)), (<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, ('::', 80, 0, 0))]
# expect: [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, ('::1', 80, 0, 0)), (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, ('127.0.0.1', 80))]
# expect: gaierror(-2, 'Name or service not known')
# expect: [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, ('fe80::1', 80, 0, 1))]
# expect: [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, ('::1', 80, 0, 0))]
# expect: [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, ('fe80::1', 80, 0, 1))]
# expect: gaierror(-2, 'Name or service not known')
# expect: gaierror(-2, 'Name or service not known')
# expect: [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, ('ff02::1', 80, 0, 7))]
# expect: gaierror(-2, 'Name or service not known')
