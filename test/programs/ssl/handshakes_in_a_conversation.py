# python: 3.13
"""A handshake in the middle of a conversation: nobody has a certificate, so it fails, and who hears of that."""
import asyncio, ssl, logging
logging.basicConfig(format='%(name)s %(levelname)s %(message)s')
CLIENT = ssl.create_default_context()
SERVER = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
def tell(who, e):
    print(who, type(e).__module__, type(e).__name__, str(e).split(' (_ssl')[0], e.__context__)
class P(asyncio.Protocol):
    def __init__(s, n): s.n = n
    def connection_made(s, t): print(s.n, 'made'); s.t = t
    def data_received(s, d): print(s.n, 'data', d[:3])
    def eof_received(s): print(s.n, 'eof')
    def connection_lost(s, e): print(s.n, 'lost', type(e).__name__)
async def plain(r, w):
    print('plain got', await r.readline())
    w.write(b'GO AHEAD\r\n')
    hello = await r.read(11)
    print(hello[:1], hello[5:6], hello[9:])
    w.write(b'what do you mean?\r\n')
    await w.drain()
    print('rest', len(await r.read()) > 100)
    w.close()
async def secure(r, w):
    print('secure got', await r.readline())
    w.write(b'GO AHEAD\r\n')
    try: await w.start_tls(SERVER)
    except Exception as e: tell('server', e)
    print(w.is_closing(), r.exception() is not None, w)
    try: await w.drain()
    except Exception as e: tell('server drain', e)
    w.close()
    try: await asyncio.wait_for(w.wait_closed(), 1)
    except Exception as e: tell('server closed', e)
async def silent(r, w):
    w.write(b'GO AHEAD\r\n')
    await asyncio.sleep(0.3)
    w.close()
async def client(cb, **kw):
    print('----', cb.__name__, kw)
    s = await asyncio.start_server(cb, '127.0.0.1', 0)
    port = s.sockets[0].getsockname()[1]
    r, w = await asyncio.open_connection('127.0.0.1', port)
    w.write(b'STARTTLS\r\n')
    print(await r.readline())
    try:
        await w.start_tls(CLIENT, **kw)
    except Exception as e: tell('client', e)
    print(w.is_closing(), r.exception() is not None)
    try: print(await asyncio.wait_for(r.read(), 1))
    except Exception as e: tell('client read', e)
    try: w.write(b'x'); await w.drain()
    except Exception as e: tell('client drain', e)
    w.close()
    try: await asyncio.wait_for(w.wait_closed(), 1)
    except Exception as e: tell('client closed', e)
    await asyncio.sleep(0.5)
    s.close()
async def main():
    loop = asyncio.get_running_loop()
    await client(plain, server_hostname='localhost')
    await client(secure, server_hostname='localhost')
    await client(silent, server_hostname='localhost', ssl_handshake_timeout=0.1)
    await client(silent, server_hostname='localhost')
    await client(silent, server_hostname='localhost', ssl_handshake_timeout=0)
    s = await loop.create_server(lambda: P('s'), '127.0.0.1', 0)
    t, p = await loop.create_connection(lambda: P('c'), *s.sockets[0].getsockname())
    for bad in (None, 'x', True):
        try: await loop.start_tls(t, p, bad)
        except Exception as e: tell('bad', e)
    try: await loop.start_tls(object(), p, CLIENT)
    except Exception as e: print(type(e), str(e)[-24:])
    task = asyncio.create_task(loop.start_tls(t, p, CLIENT, server_hostname='localhost'))
    await asyncio.sleep(0.1)
    task.cancel()
    try: await task
    except asyncio.CancelledError: print('cancelled', t.is_closing())
    await asyncio.sleep(0.1)
    s.close()
    await asyncio.sleep(0.1)
asyncio.run(main())
# expect: ---- plain {'server_hostname': 'localhost'}
# expect: plain got b'STARTTLS\r\n'
# expect: b'GO AHEAD\r\n'
# expect: b'\x16' b'\x01' b'\x03\x03'
# expect: client ssl SSLError [SSL: WRONG_VERSION_NUMBER] wrong version number None
# expect: True False
# expect: client read ssl SSLError [SSL: WRONG_VERSION_NUMBER] wrong version number None
# expect: client drain ssl SSLError [SSL: WRONG_VERSION_NUMBER] wrong version number None
# expect: client closed ssl SSLError [SSL: WRONG_VERSION_NUMBER] wrong version number None
# expect: rest True
# expect: ---- secure {'server_hostname': 'localhost'}
# expect: secure got b'STARTTLS\r\n'
# expect: b'GO AHEAD\r\n'
# expect: server ssl SSLError [SSL: NO_SHARED_CIPHER] no shared cipher None
# expect: True False <StreamWriter transport=<_SelectorSocketTransport closed fd=8> reader=<StreamReader transport=<_SelectorSocketTransport closed fd=8>>>
# expect: server drain builtins ConnectionResetError Connection lost None
# expect: server closed ssl SSLError [SSL: NO_SHARED_CIPHER] no shared cipher None
# expect: client builtins ConnectionResetError  None
# expect: True False
# expect: client read builtins ConnectionResetError  None
# expect: client drain builtins ConnectionResetError  None
# expect: client closed builtins ConnectionResetError  None
# expect: ---- silent {'server_hostname': 'localhost', 'ssl_handshake_timeout': 0.1}
# expect: b'GO AHEAD\r\n'
# expect: client builtins ConnectionAbortedError SSL handshake is taking longer than 0.1 seconds: aborting the connection None
# expect: True False
# expect: client read builtins TimeoutError
# expect: client closed builtins TimeoutError
# expect: ---- silent {'server_hostname': 'localhost'}
# expect: b'GO AHEAD\r\n'
# expect: client builtins ConnectionResetError  None
# expect: True False
# expect: client read builtins ConnectionResetError  None
# expect: client drain builtins ConnectionResetError  None
# expect: client closed builtins ConnectionResetError  None
# expect: ---- silent {'server_hostname': 'localhost', 'ssl_handshake_timeout': 0}
# expect: b'GO AHEAD\r\n'
# expect: client builtins ValueError ssl_handshake_timeout should be a positive number, got 0 None
# expect: False False
# expect: b''
# expect: s made
# expect: c made
# expect: bad builtins TypeError sslcontext is expected to be an instance of ssl.SSLContext, got None None
# expect: bad builtins TypeError sslcontext is expected to be an instance of ssl.SSLContext, got 'x' None
# expect: bad builtins TypeError sslcontext is expected to be an instance of ssl.SSLContext, got True None
# expect: <class 'TypeError'> supported by start_tls()
# expect: s data b'\x16\x03\x01'
# expect: cancelled True
# expect: s eof
# expect: s lost NoneType
