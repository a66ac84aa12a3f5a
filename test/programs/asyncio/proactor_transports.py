"""The proactor's transports, over a proactor that is played by hand."""
import asyncio
import logging
import signal
import socket
from unittest import mock
from asyncio import proactor_events as pe

logging.basicConfig(format='%(name)s %(levelname)s %(message)s', level=logging.DEBUG)
import sys
logging.getLogger().handlers[0].stream = sys.stdout


class Hand:
    """A proactor whose futures are set by hand."""
    def __init__(self):
        self.asked = []
        self.closed = False
    def set_loop(self, loop):
        self.loop = loop
    def _ask(self, word, *args):
        fut = self.loop.create_future()
        self.asked.append((word, fut, args))
        return fut
    def __getattr__(self, name):
        if name in ('recv', 'recv_into', 'recvfrom', 'send', 'sendto', 'accept', 'connect', 'sendfile', 'recvfrom_into'):
            return lambda sock, *a, **k: self._ask(name, *a, *sorted(k.items()))
        raise AttributeError(name)
    def select(self, timeout):
        return []
    def _stop_serving(self, sock):
        print('stop serving')
    def close(self):
        self.closed = True
        print('proactor closed')
    def take(self, *words):
        found = [a for a in self.asked if a[0] in words and not a[1].done()]
        self.asked[:] = [a for a in self.asked if a not in found]
        return found


class Loop(pe.BaseProactorEventLoop):
    def _make_self_pipe(self):
        self._ssock, self._csock = mock.Mock(), mock.Mock()
        self._csock.fileno.return_value = 3
        self._internal_fds += 1


class Talk(asyncio.Protocol):
    def __init__(self, name='p'):
        self.name = name
    def connection_made(self, tr): print(self.name, 'made', type(tr).__name__)
    def data_received(self, data): print(self.name, 'data', data, type(data).__name__)
    def eof_received(self): print(self.name, 'eof'); return self.name == 'keep'
    def connection_lost(self, exc): print(self.name, 'lost', repr(exc))
    def pause_writing(self): print(self.name, 'pause')
    def resume_writing(self): print(self.name, 'resume')


class Gram(asyncio.DatagramProtocol):
    def connection_made(self, tr): print('gram made')
    def datagram_received(self, data, addr): print('gram', data, addr)
    def error_received(self, exc): print('gram error', repr(exc))
    def connection_lost(self, exc): print('gram lost', repr(exc))


def sock(peer=('1.2.3.4', 5), fd=9):
    s = mock.Mock(spec=socket.socket)
    s.fileno.return_value = fd
    s.family, s.type, s.proto = socket.AF_INET, socket.SOCK_STREAM, 0
    s.getsockname.return_value = ('127.0.0.1', 1)
    s.getpeername.return_value = peer
    if peer is None:
        s.getpeername.side_effect = OSError
    return s


def turn(loop, n=1):
    for _ in range(n):
        loop._run_once()


def show(tr):
    import re
    print(re.sub(r"<Future pending[^>]*\]>", '<Future pending>', repr(tr)))

with mock.patch('signal.set_wakeup_fd') as wake:
    loop = Loop(Hand())
    print(wake.call_args_list)
hand = loop._proactor
print(loop, loop._internal_fds, loop._accept_futures)
tr = loop._make_socket_transport(sock(), Talk())
show(tr)
turn(loop)
show(tr)
print(tr.get_extra_info('peername'), tr.get_extra_info('sockname'), tr.get_extra_info('nothing', 7))
for word, fut, args in hand.take('recv_into'):
    args[0][:3] = b'abc'
    fut.set_result(3)
turn(loop, 2)
tr.pause_reading(); print(tr.is_reading())
for word, fut, args in hand.take('recv_into'):
    args[0][:2] = b'de'
    fut.set_result(2)
turn(loop, 2)
print('resumed'); tr.resume_reading(); turn(loop, 2)
tr.set_write_buffer_limits(high=4)
for bad in ('x', 5, None):
    try: tr.write(bad)
    except TypeError as e: print(e)
tr.write(b'12'); tr.write(b'345'); tr.write(bytearray(b'6'))
print(tr.get_write_buffer_size(), tr.get_write_buffer_limits()); show(tr)
tr.write_eof(); show(tr)
try: tr.write(b'no')
except RuntimeError as e: print(e)
for _ in range(2):
    for word, fut, args in hand.take('send'):
        print(word, args); fut.set_result(len(args[0]))
    turn(loop)
print(tr._sock.shutdown.call_args_list)
for word, fut, args in hand.take('recv_into'): fut.set_result(0)
turn(loop, 3)
show(tr)
for _ in range(7): 
    try: tr.write(b'late')
    except Exception as e: print(repr(e))

print('--- keeps open, breaks')
tr = loop._make_socket_transport(sock(), Talk('keep')); turn(loop)
for word, fut, args in hand.take('recv_into'): fut.set_result(0)
turn(loop, 2); show(tr)
tr.write(b'half')
for word, fut, args in hand.take('send'): fut.set_exception(ConnectionResetError('gone'))
turn(loop, 3); show(tr)
for _ in range(7): tr.write(b'late')

print('--- fails in data_received, get_buffer')
class Bad(Talk):
    def data_received(self, data): raise ZeroDivisionError('bad')
    def eof_received(self): raise KeyError('eof')
loop.set_exception_handler(lambda l, c: print({k: (v if isinstance(v, (str, Exception)) else type(v).__name__) for k, v in c.items()}))
tr = loop._make_socket_transport(sock(), Bad('bad')); turn(loop)
for word, fut, args in hand.take('recv_into'): args[0][:1] = b'!'; fut.set_result(1)
turn(loop, 2); show(tr)
for word, fut, args in hand.take('recv_into'): fut.set_result(0)
turn(loop, 3); show(tr)
class Buf(asyncio.BufferedProtocol):
    def connection_made(self, tr): print('buf made')
    def get_buffer(self, n): print('get', n); self.b = bytearray(4); return self.b
    def buffer_updated(self, n): print('updated', n, self.b)
    def connection_lost(self, exc): print('buf lost', repr(exc))
tr = loop._make_socket_transport(sock(), Buf()); turn(loop)
for word, fut, args in hand.take('recv_into'): args[0][:6] = b'foobar'; fut.set_result(6)
turn(loop, 2)
tr._protocol.get_buffer = lambda n: b''
for word, fut, args in hand.take('recv_into'): args[0][:6] = b'foobar'; fut.set_result(6)
turn(loop, 3); show(tr)

print('--- pipes')
pipe = sock(fd=11)
tr = loop._make_write_pipe_transport(pipe, Talk('wp')); turn(loop); show(tr)
tr.write(b'x' ); print([ (w, a) for w, f, a in hand.asked if not f.done()])
for word, fut, args in hand.take('recv'): fut.set_result(b'')
turn(loop, 3); show(tr)
hand.take('send')
tr = loop._make_read_pipe_transport(pipe, Talk('rp')); turn(loop); show(tr); tr.close(); show(tr); turn(loop, 2); show(tr)
tr = loop._make_duplex_pipe_transport(pipe, Talk('dp')); print(tr.can_write_eof()); 
try: tr.write_eof()
except NotImplementedError as e: print(repr(e))
tr.abort(); turn(loop, 2)

print('--- datagrams')
tr = loop._make_datagram_transport(sock(None), Gram()); turn(loop); show(tr)
tr.sendto(b'one', ('a', 1)); tr.sendto(b'two', ('b', 2)); print(tr.get_write_buffer_size())
try: tr.sendto('s')
except TypeError as e: print(e)
for _ in range(2):
    for w, f, a in hand.take('sendto'): print(w, a); f.set_result(3)
    turn(loop)
for w, f, a in hand.take('recvfrom'): f.set_result((b'hi', ('c', 3)))
turn(loop)
for w, f, a in hand.take('recvfrom'): f.set_exception(ConnectionRefusedError('r'))
turn(loop, 2)
tr.close(); turn(loop, 2); show(tr)
tr = loop._make_datagram_transport(sock(), Gram(), ('1.2.3.4', 5)); turn(loop)
try: tr.sendto(b'', ('x', 1))
except ValueError as e: print(e)
tr.sendto(b'y'); print([(w, a) for w, f, a in hand.asked if w == 'send' and not f.done()])
tr.abort(); turn(loop, 2)
for _ in range(6): tr.sendto(b'z')

print('--- servers')
class S:
    def _attach(self, t): print('attach')
    def _detach(self, t): print('detach')
listening = sock(fd=20)
loop._start_serving(lambda: Talk('server'), listening, server=S())
turn(loop); print(list(loop._accept_futures))
for w, f, a in hand.take('accept'): f.set_result((sock(fd=21), ('q', 9)))
turn(loop, 2)
for w, f, a in hand.take('accept'): f.set_exception(OSError(24, 'too many'))
turn(loop, 2); print(listening.close.called)
loop._stop_serving(listening); print(loop._accept_futures)

print('--- the loop')
async def main():
    fut = asyncio.ensure_future(loop.sock_recv(sock(), 10))
    await asyncio.sleep(0)
    for w, f, a in hand.take('recv'):
        print(w, a)
        if a == (10,): f.set_result(b'ten')
    print(await fut)
    t = asyncio.ensure_future(loop.sock_sendall(sock(), b'abc'))
    t2 = asyncio.ensure_future(loop.sock_recvfrom_into(sock(), bytearray(4)))
    t3 = asyncio.ensure_future(loop.sock_sendto(sock(), b'abc', ('u', 1)))
    await asyncio.sleep(0)
    for w, f, a in hand.take('send', 'recvfrom_into', 'sendto'): print(w, a); f.set_result(None)
    print(await asyncio.gather(t, t2, t3))
    return 'done'
print(loop.run_until_complete(main()))
print(loop._self_reading_future)
try: loop._write_to_self()
except Exception as e: print(e)
with mock.patch('signal.set_wakeup_fd'):
    loop.close(); loop.close()
print(loop, loop._proactor, loop._selector, loop._ssock)
# expect: asyncio DEBUG Using proactor: Hand
# expect: [call(3)]
# expect: <Loop running=False closed=False debug=False> 1 {}
# expect: <_ProactorSocketTransport fd=9>
# expect: p made _ProactorSocketTransport
# expect: <_ProactorSocketTransport fd=9 read=<Future pending>>
# expect: ('1.2.3.4', 5) ('127.0.0.1', 1) 7
# expect: p data b'abc' bytes
# expect: False
# expect: resumed
# expect: p data bytearray(b'de') bytearray
# expect: data argument must be a bytes-like object, not str
# expect: data argument must be a bytes-like object, not int
# expect: data argument must be a bytes-like object, not NoneType
# expect: p pause
# expect: 6 (1, 4)
# expect: <_ProactorSocketTransport fd=9 read=<Future pending> write=<Future pending> write_bufsize=4>
# expect: <_ProactorSocketTransport fd=9 read=<Future pending> write=<Future pending> write_bufsize=4 EOF written>
# expect: write_eof() already called
# expect: send (b'12',)
# expect: send (bytearray(b'3456'),)
# expect: p resume
# expect: [call(1)]
# expect: p eof
# expect: p lost None
# expect: <_ProactorSocketTransport closed EOF written>
# expect: RuntimeError('write_eof() already called')
# expect: RuntimeError('write_eof() already called')
# expect: RuntimeError('write_eof() already called')
# expect: RuntimeError('write_eof() already called')
# expect: RuntimeError('write_eof() already called')
# expect: RuntimeError('write_eof() already called')
# expect: RuntimeError('write_eof() already called')
# expect: --- keeps open, breaks
# expect: keep made _ProactorSocketTransport
# expect: keep eof
# expect: <_ProactorSocketTransport fd=9>
# expect: keep lost ConnectionResetError('gone')
# expect: <_ProactorSocketTransport closed>
# expect: asyncio WARNING socket.send() raised exception.
# expect: asyncio WARNING socket.send() raised exception.
# expect: asyncio WARNING socket.send() raised exception.
# expect: --- fails in data_received, get_buffer
# expect: bad made _ProactorSocketTransport
# expect: {'message': 'Exception in callback _ProactorReadPipeTransport._loop_reading()', 'exception': ZeroDivisionError('bad'), 'handle': 'Handle'}
# expect: <_ProactorSocketTransport fd=9 read=<Future pending>>
# expect: {'message': 'Fatal error: protocol.eof_received() call failed.', 'exception': KeyError('eof'), 'transport': '_ProactorSocketTransport', 'protocol': 'Bad'}
# expect: bad lost KeyError('eof')
# expect: <_ProactorSocketTransport closed>
# expect: buf made
# expect: get 6
# expect: updated 4 bytearray(b'foob')
# expect: get 2
# expect: updated 2 bytearray(b'ar\x00\x00')
# expect: {'message': 'Fatal error: protocol.buffer_updated() call failed.', 'exception': RuntimeError('get_buffer() returned an empty buffer'), 'transport': '_ProactorSocketTransport', 'protocol': 'Buf'}
# expect: buf lost RuntimeError('get_buffer() returned an empty buffer')
# expect: <_ProactorSocketTransport closed>
# expect: --- pipes
# expect: wp made _ProactorWritePipeTransport
# expect: <_ProactorWritePipeTransport fd=11 read=<Future pending>>
# expect: [('recv', (16,)), ('send', (b'x',))]
# expect: wp lost BrokenPipeError()
# expect: <_ProactorWritePipeTransport closed>
# expect: rp made _ProactorReadPipeTransport
# expect: <_ProactorReadPipeTransport fd=11 read=<Future pending>>
# expect: <_ProactorReadPipeTransport closing fd=11>
# expect: rp lost None
# expect: <_ProactorReadPipeTransport closed>
# expect: False
# expect: NotImplementedError()
# expect: dp made _ProactorDuplexPipeTransport
# expect: dp lost None
# expect: --- datagrams
# expect: gram made
# expect: <_ProactorDatagramTransport fd=9 read=<Future pending>>
# expect: 11
# expect: ('data argument must be bytes-like object (%r)', <class 'str'>)
# expect: sendto (b'one', ('addr', ('a', 1)))
# expect: sendto (b'two', ('addr', ('b', 2)))
# expect: gram b'hi' ('c', 3)
# expect: gram error ConnectionRefusedError('r')
# expect: gram lost None
# expect: <_ProactorDatagramTransport closed>
# expect: gram made
# expect: Invalid address: must be None or ('1.2.3.4', 5)
# expect: [('send', (b'y',))]
# expect: gram lost None
# expect: asyncio WARNING socket.sendto() raised exception.
# expect: asyncio WARNING socket.sendto() raised exception.
# expect: --- servers
# expect: [20]
# expect: attach
# expect: server made _ProactorSocketTransport
# expect: {'message': 'Accept failed on a socket', 'exception': OSError(24, 'too many'), 'socket': 'TransportSocket'}
# expect: True
# expect: stop serving
# expect: {}
# expect: --- the loop
# expect: recv (10,)
# expect: b'ten'
# expect: send (b'abc',)
# expect: recvfrom_into (bytearray(b'\x00\x00\x00\x00'), 4)
# expect: sendto (b'abc', 0, ('u', 1))
# expect: [None, None, None]
# expect: done
# expect: None
# expect: proactor closed
# expect: <Loop running=False closed=True debug=False> None None None
