# python: 3.13
from multiprocessing.connection import Listener, Client, AuthenticationError
from multiprocessing import get_context
import threading
def srv(addr, ready):
    with Listener(addr, authkey=b'secret') as l:
        ready.set()
        with l.accept() as c:
            print('server got', c.recv()); c.send({'ok':[1,2]}); c.send_bytes(b'raw')
            try: c.recv()
            except EOFError: print('client gone')
        try: l.accept()
        except AuthenticationError as e: print('auth', e, flush=True)
if __name__=='__main__':
    addr=('localhost',26123)
    ready=threading.Event(); t=threading.Thread(target=srv,args=(addr,ready)); t.start(); ready.wait()
    with Client(addr, authkey=b'secret') as c:
        c.send('hello'); print(c.recv(), c.recv_bytes())
    try: Client(addr, authkey=b'wrong')
    except AuthenticationError as e: t.join(); print('client', e)
    t.join()
    try: Client(('localhost',26124))
    except ConnectionRefusedError as e: print(e)
    try: Client('/tmp/nope-hw-sock')
    except FileNotFoundError as e: print(e)
    try: Client(('localhost',26125), authkey='str')
    except ConnectionRefusedError as e: print(e)
    l=Listener(('localhost',0)); print(l.address[0], l.address[1]>0, l.last_accepted); l.close()
    try: l.accept()
    except OSError as e: print(e)
# expect: server got hello
# expect: {'ok': [1, 2]} b'raw'
# expect: client gone
# expect: auth digest received was wrong
# expect: client digest sent was rejected
# expect: [Errno 111] Connection refused
# expect: [Errno 2] No such file or directory
# expect: [Errno 111] Connection refused
# expect: 127.0.0.1 True None
# expect: listener is closed
