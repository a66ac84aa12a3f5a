# Sockets bound to a path: the file they leave there, and who may have it afterwards.
# python: 3.13
import asyncio, os, socket, tempfile, pathlib, stat
class P(asyncio.Protocol):
    def connection_made(self, t): self.t = t
    def data_received(self, d): self.t.write(d.upper()); self.t.close()
async def main():
    loop = asyncio.get_running_loop()
    d = tempfile.mkdtemp(); path = os.path.join(d, 's.sock')
    srv = await loop.create_unix_server(P, pathlib.Path(path))
    print(os.path.exists(path), stat.S_ISSOCK(os.stat(path).st_mode))
    r, w = await asyncio.open_unix_connection(pathlib.Path(path)); w.write(b'abc'); print(await r.read()); w.close()
    try: await loop.create_unix_server(P, path)
    except OSError as e: print(type(e).__name__, e.errno, str(e).replace(d, "D"))
    srv.close(); await srv.wait_closed(); print(os.path.exists(path))
    os.path.exists(path) and os.unlink(path); sock = socket.socket(socket.AF_UNIX); sock.bind(path); sock.listen(); print(os.path.exists(path))
    s2 = socket.socket(socket.AF_UNIX)
    try: s2.bind(path)
    except OSError as e: print(type(e).__name__, e.errno)
    sock.close(); print(os.path.exists(path))
    try: s2.connect(path)
    except OSError as e: print(type(e).__name__, e.errno)
    srv = await loop.create_unix_server(P, path); print('stale socket replaced'); srv.close(); await srv.wait_closed()
    f = os.path.join(d, 'file'); open(f, 'w').close()
    try: await loop.create_unix_server(P, f)
    except OSError as e: print(type(e).__name__, e.errno, str(e).replace(d, "D"))
    try: await asyncio.open_unix_connection(f)
    except OSError as e: print(type(e).__name__, e.errno)
    try: await asyncio.open_unix_connection(os.path.join(d, 'nope'))
    except OSError as e: print(type(e).__name__, e.errno)
    try: await loop.create_unix_server(P)
    except ValueError as e: print(e)
    try: await loop.create_unix_connection(P)
    except ValueError as e: print(e)
    try: await loop.create_unix_server(P, path, sock=s2)
    except ValueError as e: print(e)
    try: await loop.create_unix_connection(P, path, sock=s2)
    except ValueError as e: print(e)
    print(os.listdir(d)); s2.close()
asyncio.run(main())
# expect: True True
# expect: b'ABC'
# expect: True
# expect: True
# expect: OSError 98
# expect: True
# expect: ConnectionRefusedError 111
# expect: stale socket replaced
# expect: OSError 98 [Errno 98] Address 'D/file' is already in use
# expect: ConnectionRefusedError 111
# expect: FileNotFoundError 2
# expect: path was not specified, and no sock specified
# expect: no path and sock were specified
# expect: path and sock can not be specified at the same time
# expect: path and sock can not be specified at the same time
# expect: ['file']
