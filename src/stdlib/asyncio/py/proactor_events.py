"""Transports over a proactor, and the loop that has one.

A proactor is asked to read or to write and answers with a future, where a selector says what could be read or written.
Python itself has one on Windows only; whoever brings another can use these."""
import collections
import signal
import socket
import sys
import threading
import warnings

from . import base_events
from . import constants
from . import exceptions
from . import futures
from . import protocols
from . import sslproto
from . import transports
from . import trsock
from _asyncio import _lazily

__getattr__ = _lazily(__name__, {'logger': 'asyncio.log', 'io': 'io', 'os': 'os'})
# Where the logger is found when something is to be logged.
_here = sys.modules[__name__]

__all__ = ('BaseProactorEventLoop',)

_LEAVE = (SystemExit, KeyboardInterrupt)
_BYTES = (bytes, bytearray, memoryview)
# The length of what has not been read at all.
_NOTHING = -1


def _in_main_thread():
    return threading.current_thread() is threading.main_thread()


def _unfit():
    return exceptions.SendfileNotAvailableError('not a regular file')


class BaseProactorEventLoop(base_events.BaseEventLoop):

    def __init__(self, proactor):
        super().__init__()  # as line 632
        _here.logger.debug('Using proactor: %s', proactor.__class__.__name__)
        # By descriptor: what accepts connections.
        self._accept_futures = {}
        self._self_reading_future = None
        # The turns of a loop ask for events under the second name.
        self._proactor = self._selector = proactor
        proactor.set_loop(self)  # as line 638
        self._make_self_pipe()  # as line 639
        if _in_main_thread():
            signal.set_wakeup_fd(self._csock.fileno())  # as line 642

    def close(self):
        if self.is_running():  # as line 685
            raise RuntimeError('Cannot close a running event loop')  # as line 686: raise RuntimeError("Cannot close a running event loop")
        if not self.is_closed():
            if _in_main_thread():
                signal.set_wakeup_fd(-1)  # as line 691
            # As long as there is a proactor: cancelling asks it.
            self._stop_accept_futures()  # as line 695
            self._close_self_pipe()  # as line 696
            self._proactor.close()  # as line 697
            self._proactor = self._selector = None
            super().close()  # as line 702

    def _process_events(self, event_list):
        # Nothing: a proactor has set its futures already.
        return None

    # ---- the pair of sockets that wakes the loop ---------------------------------------------------------------------

    def _make_self_pipe(self):
        self._ssock, self._csock = pair = socket.socketpair()
        for end in pair:
            end.setblocking(False)
        self._internal_fds += 1

    def _write_to_self(self):
        # Another thread may call this while the loop is being closed.
        end = self._csock
        if end is not None:
            try:
                end.send(b'\0')
            except OSError:
                if self._debug:
                    _here.logger.debug('Fail to write a null byte into the self-pipe socket', exc_info=True)

    def _loop_self_reading(self, f=None):
        try:
            if f is not None:
                # Whether it failed.
                f.result()  # as line 794: ‹f.result()›  # may raise
            if f is not self._self_reading_future:
                # Another turn of run_forever() reads already.
                return
            asked = self._proactor.recv(self._ssock, 4096)  # as line 803: f = self._proactor.recv(self._ssock, 4096)
        except BaseException as failure:
            if isinstance(failure, _LEAVE):
                raise  # as line 808
            # Cancelled by _close_self_pipe(): that is its end.
            if not isinstance(failure, exceptions.CancelledError):
                self.call_exception_handler(dict(
                    message='Error on reading from the event loop self pipe', exception=failure, loop=self))
            return
        self._self_reading_future = asked
        asked.add_done_callback(self._loop_self_reading)

    def _close_self_pipe(self):
        asked = self._self_reading_future
        if asked is not None:
            asked.cancel()
            self._self_reading_future = None
        for name in ('_ssock', '_csock'):
            getattr(self, name).close()
            setattr(self, name, None)
        self._internal_fds -= 1

    # ---- servers -----------------------------------------------------------------------------------------------------

    def _start_serving(self, protocol_factory, sock, sslcontext=None, server=None, backlog=100,
                       ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        secrets, words = (), {}
        if sslcontext is not None:
            secrets = (sslcontext,)
            words = {
                'server_side': True,
                'ssl_handshake_timeout': ssl_handshake_timeout,
                'ssl_shutdown_timeout': ssl_shutdown_timeout,
            }

        def loop(f=None):
            try:
                if f is not None:
                    conn, addr = f.result()  # as line 845
                    if self._debug:
                        _here.logger.debug('%r got a new connection from %r: %r', server, addr, conn)
                    protocol = protocol_factory()  # as line 849
                    make = self._make_ssl_transport if secrets else self._make_socket_transport
                    make(conn, protocol, *secrets, extra={'peername': addr}, server=server, **words)
                if self.is_closed():  # as line 860
                    return
                accepting = self._proactor.accept(sock)  # as line 862: f = self._proactor.accept(sock)
            except exceptions.CancelledError:
                sock.close()
            except OSError as failure:
                if sock.fileno() == -1:
                    # Closed in the meantime: nobody is to be told.
                    if self._debug:
                        _here.logger.debug('Accept failed on socket %r', sock, exc_info=True)
                else:
                    self.call_exception_handler(dict(
                        message='Accept failed on a socket', exception=failure, socket=trsock.TransportSocket(sock)))
                    sock.close()
            else:
                self._accept_futures[sock.fileno()] = accepting
                accepting.add_done_callback(loop)

        self.call_soon(loop)  # as line 880

    def _stop_serving(self, sock):
        accepting = self._accept_futures.pop(sock.fileno(), None)
        if accepting is not None:
            accepting.cancel()
        self._proactor._stop_serving(sock)  # as line 895
        sock.close()  # as line 896

    def _stop_accept_futures(self):
        waiting = self._accept_futures
        for fd in waiting:
            waiting[fd].cancel()
        waiting.clear()

    # ---- sockets without transports ----------------------------------------------------------------------------------

    async def sock_connect(self, sock, address):
        if self._debug and sock.gettimeout() != 0:  # as line 726
            raise ValueError('the socket must be non-blocking')  # as line 727: raise ValueError("the socket must be non-blocking")
        return await self._proactor.connect(sock, address)  # as line 728

    async def sock_sendto(self, sock, data, address):
        return await self._proactor.sendto(sock, data, 0, address)  # as line 723

    async def sock_sendall(self, sock, data):
        return await self._proactor.send(sock, data)  # as line 720

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        return await self._proactor.recvfrom_into(sock, buf, nbytes or len(buf))  # as line 717: return await ‹self._proactor.recvfrom_into(sock, buf, nbytes)›

    async def sock_recvfrom(self, sock, bufsize):
        return await self._proactor.recvfrom(sock, bufsize)  # as line 711

    async def sock_accept(self, sock):
        return await self._proactor.accept(sock)  # as line 731

    async def sock_recv_into(self, sock, buf):
        return await self._proactor.recv_into(sock, buf)  # as line 708

    async def sock_recv(self, sock, n):
        return await self._proactor.recv(sock, n)  # as line 705

    # ---- files -------------------------------------------------------------------------------------------------------

    async def _sendfile_native(self, transp, file, offset, count):
        was_reading = transp.is_reading()
        transp.pause_reading()  # as line 764
        await transp._make_empty_waiter()  # as line 765
        try:
            return await self.sock_sendfile(transp._sock, file, offset, count, fallback=False)  # as line 767: return await self.sock_sendfile(transp._sock, file, offset, count,\n                                fallback=False)
        finally:
            transp._reset_empty_waiter()  # as line 770
            if was_reading:
                transp.resume_reading()  # as line 772

    async def _sock_sendfile_native(self, sock, file, offset, count):
        try:
            number = file.fileno()  # as line 735: fileno = ‹file.fileno›()
        except (AttributeError, _here.io.UnsupportedOperation):
            raise _unfit()  # as line 737: raise exceptions.SendfileNotAvailableError("not a regular file")
        try:
            size = _here.os.fstat(number).st_size
        except OSError:
            raise _unfit()  # as line 741: raise exceptions.SendfileNotAvailableError("not a regular file")
        end = size
        if count:
            end = min(size, offset + count)
        at = start = min(size, offset)
        try:
            while at < end:
                # A proactor sends less than four gigabytes at once.
                piece = min(end - at, count or size, 0xffff_ffff)
                await self._proactor.sendfile(sock, file, at, piece)  # as line 755: await self._proactor.sendfile(sock, file, offset, blocksize)
                at += piece
        finally:
            if at > start:
                file.seek(at)
        return at - start

    # ---- the transports of the loop ----------------------------------------------------------------------------------

    def _make_write_pipe_transport(self, sock, protocol, waiter=None, extra=None):
        # Nobody waits for bytes: only for the other end to be closed.
        return _ProactorWritePipeTransport(self, sock, protocol, waiter, extra)

    def _make_read_pipe_transport(self, sock, protocol, waiter=None, extra=None):
        return _ProactorReadPipeTransport(self, sock, protocol, waiter, extra)  # as line 676

    def _make_duplex_pipe_transport(self, sock, protocol, waiter=None, extra=None):
        return _ProactorDuplexPipeTransport(self, sock, protocol, waiter, extra)

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        return _ProactorDatagramTransport(self, sock, protocol, address, waiter, extra)

    def _make_ssl_transport(self, rawsock, protocol, sslcontext, waiter=None, *, server_side=False, server_hostname=None,
                            extra=None, server=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        patience = {'ssl_handshake_timeout': ssl_handshake_timeout, 'ssl_shutdown_timeout': ssl_shutdown_timeout}
        secured = sslproto.SSLProtocol(self, protocol, sslcontext, waiter, server_side, server_hostname, **patience)
        # The protocol keeps it.
        _ProactorSocketTransport(self, rawsock, secured, extra=extra, server=server)
        return secured._app_transport

    def _make_socket_transport(self, sock, protocol, waiter=None, extra=None, server=None):
        return _ProactorSocketTransport(self, sock, protocol, waiter, extra, server)


# ---- transports --------------------------------------------------------------------------------------------------------

def _set_socket_extra(transport, sock):
    """What get_extra_info() knows about a socket."""
    known = transport._extra
    known['socket'] = trsock.TransportSocket(sock)
    try:
        known['sockname'] = sock.getsockname()
    except OSError:
        if transport._loop.get_debug():  # as line 34
            _here.logger.warning('getsockname() failed on %r', sock, exc_info=True)
    if 'peername' not in known:
        try:
            peer = sock.getpeername()
        except OSError:
            # Not connected to anybody.
            peer = None
        known['peername'] = peer


class _ProactorBasePipeTransport(transports._FlowControlMixin, transports.BaseTransport):

    # Only what can write has one of its own.
    _empty_waiter = None

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        super().__init__(extra, loop)  # as line 52
        self._set_extra(sock)  # as line 53
        self._sock = sock
        self.set_protocol(protocol)  # as line 55
        self._closing = self._eof_written = self._called_connection_lost = False
        # What the proactor has been asked for; and what waits to be written: None, or bytes that may grow.
        self._read_fut = self._write_fut = self._buffer = None
        # How much is being written; how often the connection was found lost.
        self._pending_write = self._conn_lost = 0
        self._server = server
        if server is not None:
            server._attach(self)
        loop.call_soon(self._protocol.connection_made, self)
        if waiter is not None:
            # Whoever waits goes on after that.
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def _set_extra(self, sock):
        self._extra['pipe'] = sock  # as line 92

    def _take_back(self, *names):
        """Cancels what the proactor was asked for."""
        for name in names:
            asked = getattr(self, name)
            if asked is not None:
                asked.cancel()
                setattr(self, name, None)

    def close(self):
        if not self._closing:
            self._conn_lost += 1
            self._closing = True
            if self._write_fut is None and not self._buffer:
                self._loop.call_soon(self._call_connection_lost, None)  # as line 109
            self._take_back('_read_fut')

    def is_closing(self):
        return self._closing

    def _force_close(self, exc):
        waiter = self._empty_waiter
        if waiter is not None and not waiter.done():
            if exc is not None:
                waiter.set_exception(exc)
            else:
                waiter.set_result(None)
        if self._called_connection_lost and self._closing:
            return
        self._conn_lost += 1
        self._closing = True
        self._take_back('_write_fut', '_read_fut')
        self._buffer, self._pending_write = None, 0
        self._loop.call_soon(self._call_connection_lost, exc)  # as line 152

    def _fatal_error(self, exc, message='Fatal error on pipe transport'):
        try:
            if not isinstance(exc, OSError):
                self._loop.call_exception_handler(dict(
                    message=message, exception=exc, transport=self, protocol=self._protocol))
            elif self._loop.get_debug():
                # Protocols learn about broken connections: nobody else is told, unless asked for.
                _here.logger.debug('%r: %s', self, message, exc_info=True)
        finally:
            self._force_close(exc)  # as line 132

    def _call_connection_lost(self, exc):
        if not self._called_connection_lost:
            try:
                self._protocol.connection_lost(exc)  # as line 158
            finally:
                self._hang_up()  # not shown

    def _hang_up(self):
        sock, server = self._sock, self._server
        # Closing a socket may throw away what was sent; shutting it down first does not.
        if hasattr(sock, 'shutdown') and sock.fileno() != -1:  # as line 164 in _call_connection_lost: if hasattr(self._sock, 'shutdown') and ‹self._sock.fileno()› != -1:
            sock.shutdown(socket.SHUT_RDWR)  # as line 165 in _call_connection_lost: self._sock.shutdown(socket.SHUT_RDWR)
        sock.close()  # as line 166 in _call_connection_lost: self._sock.close()
        self._sock = None
        if server is not None:
            server._detach(self)  # as line 170 in _call_connection_lost
            self._server = None
        self._called_connection_lost = True

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_write_buffer_size(self):
        return self._pending_write + len(self._buffer or ())

    def _lost_again(self, call):
        """Counts a try to write to a lost connection."""
        if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
            _here.logger.warning(f'socket.{call}() raised exception.')
        self._conn_lost += 1

    def __repr__(self):
        return f"<{' '.join(self._words())}>"

    def _words(self):
        """What repr() says."""
        yield self.__class__.__name__
        if self._sock is None:
            yield 'closed'
        else:
            if self._closing:
                yield 'closing'
            yield f'fd={self._sock.fileno()}'
        for word, asked in (('read', self._read_fut), ('write', self._write_fut)):
            if asked is not None:
                yield f'{word}={asked!r}'
        if self._buffer:
            yield f'write_bufsize={len(self._buffer)}'
        if self._eof_written:
            yield 'EOF written'

    def __del__(self, _warn=warnings.warn):
        sock = self._sock
        if sock is None:
            return
        _warn(f'unclosed transport {self!r}', ResourceWarning, source=self)  # as line 116: _warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
        sock.close()


class _ProactorReadPipeTransport(_ProactorBasePipeTransport, transports.ReadTransport):

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None, buffer_size=65536):
        # How much was read while reading was paused.
        self._pending_data_length = _NOTHING
        # Nothing is read before the protocol knows about the connection.
        self._paused = True
        super().__init__(loop, sock, protocol, waiter, extra, server)  # as line 189
        # The proactor writes into this.
        self._data = bytearray(buffer_size)  # as line 191
        loop.call_soon(self._loop_reading)
        self._paused = False

    def is_reading(self):
        return not (self._closing or self._paused)

    def resume_reading(self):
        if self._paused and not self._closing:
            soon = self._loop.call_soon
            self._paused = False
            if self._read_fut is None:
                soon(self._loop_reading, None)
            kept, self._pending_data_length = self._pending_data_length, _NOTHING
            if kept > _NOTHING:
                # Not at once: the caller might be the protocol.
                soon(self._data_received, self._data[:kept], kept)
            if self._loop.get_debug():  # as line 232
                _here.logger.debug('%r resumes reading', self)

    def pause_reading(self):
        # What the proactor was asked for goes on: it cannot be taken back without losing what has arrived.
        if not (self._closing or self._paused):
            self._paused = True
            if self._loop.get_debug():  # as line 214
                _here.logger.debug('%r pauses reading', self)

    def _loop_reading(self, fut=None):
        data, length = None, _NOTHING
        try:
            if fut is not None:
                assert fut is self._read_fut or (self._closing and self._read_fut is None)
                self._read_fut = None
                if not fut.done():
                    fut.cancel()  # as line 295
                else:
                    length = fut.result()  # as line 286
                    if length:
                        # A copy, since the proactor writes into self._data again.
                        data = bytes(memoryview(self._data)[:length])  # as line 292
            # After the end there is nothing more to ask for.
            if length == 0 or self._closing:
                return
            if not self._paused:
                self._read_fut = self._loop._proactor.recv_into(self._sock, self._data)  # as line 306
        except exceptions.CancelledError:
            if not self._closing:
                raise  # as line 319
        except OSError as failure:
            if isinstance(failure, ConnectionResetError):
                self._force_close(failure)
            elif not (self._closing and isinstance(failure, ConnectionAbortedError)):
                self._fatal_error(failure, 'Fatal read error on pipe transport')
            elif self._loop.get_debug():  # as line 310
                _here.logger.debug('Read error on pipe transport while closing', exc_info=True)
        else:
            if not self._paused:
                self._read_fut.add_done_callback(self._loop_reading)  # as line 322
        finally:
            if length > _NOTHING:
                self._data_received(data, length)  # as line 325

    def _data_received(self, data, length):
        if self._paused:
            # Kept in self._data until reading goes on.
            assert self._pending_data_length == _NOTHING
            self._pending_data_length = length
        elif not length:
            self._eof_received()  # as line 260
        elif not isinstance(self._protocol, protocols.BufferedProtocol):
            self._protocol.data_received(data)  # as line 274
        else:
            try:
                protocols._feed_data_to_buffered_proto(self._protocol, data)  # as line 265
            except BaseException as failure:
                if isinstance(failure, _LEAVE):
                    raise  # as line 267
                self._fatal_error(failure, 'Fatal error: protocol.buffer_updated() call failed.')

    def _eof_received(self):
        if self._loop.get_debug():  # as line 236
            _here.logger.debug('%r received EOF', self)
        try:
            stays = self._protocol.eof_received()  # as line 240: keep_open = self._protocol.eof_received()
        except BaseException as failure:
            if isinstance(failure, _LEAVE):
                raise  # as line 242
            self._fatal_error(failure, 'Fatal error: protocol.eof_received() call failed.')
        else:
            if not stays:
                self.close()  # as line 249


class _ProactorBaseWritePipeTransport(_ProactorBasePipeTransport, transports.WriteTransport):

    _start_tls_compatible = True

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)  # as line 335
        self._empty_waiter = None

    def abort(self):
        self._force_close(None)  # as line 424

    def can_write_eof(self):
        return True

    def write_eof(self):
        self.close()  # as line 421

    def _reset_empty_waiter(self):
        self._empty_waiter = None

    def _make_empty_waiter(self):
        if self._empty_waiter is not None:
            raise RuntimeError('Empty waiter is already set')  # as line 428: raise RuntimeError("Empty waiter is already set")
        waiter = self._empty_waiter = self._loop.create_future()
        if self._write_fut is None:
            # There is nothing to wait for.
            waiter.set_result(None)
        return waiter

    def write(self, data):
        if not isinstance(data, _BYTES):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__}')  # as line 340: raise TypeError(\n    f"data argument must be a bytes-like object, "\n    f"not {type(data).__name__}")
        if self._eof_written:
            raise RuntimeError('write_eof() already called')  # as line 344
        if self._empty_waiter is not None:
            raise RuntimeError('unable to write; sendfile is in progress')  # as line 346
        if self._conn_lost:
            if data:
                self._lost_again('send')
        elif not data:
            pass
        elif self._write_fut is None:
            assert self._buffer is None  # as line 364
            # A copy: the caller may change a bytearray later.
            self._loop_writing(data=bytes(data))  # as line 366
        else:
            # One piece at a time: the rest is collected until that is out.
            if self._buffer:
                self._buffer.extend(data)  # as line 373
            else:
                self._buffer = bytearray(data)  # as line 369
            self._maybe_pause_protocol()

    def _loop_writing(self, f=None, data=None):
        if f is not None and self._closing and self._write_fut is None:
            # Closed by force in the meantime.
            return
        try:
            assert f is self._write_fut  # as line 382
            self._write_fut, self._pending_write = None, 0
            if f is not None:
                f.result()  # as line 386
            if data is None:
                data, self._buffer = self._buffer, None
            if data:
                asked = self._write_fut = self._loop._proactor.send(self._sock, data)  # as line 402: self._write_fut = ‹self._loop._proactor.send(self._sock, data)›
                out = asked.done()
                if not out:
                    assert self._pending_write == 0  # as line 404
                    self._pending_write = len(data)  # as line 405
                asked.add_done_callback(self._loop_writing)
                if not out:
                    self._maybe_pause_protocol()  # as line 407
            else:
                if self._closing:
                    self._loop.call_soon(self._call_connection_lost, None)  # as line 392
                if self._eof_written:
                    self._sock.shutdown(socket.SHUT_WR)  # as line 394
                # Only now: the protocol may write again at once.
                self._maybe_resume_protocol()  # as line 400
            waiter = self._empty_waiter
            if waiter is not None and self._write_fut is None:
                waiter.set_result(None)
        except OSError as failure:
            if isinstance(failure, ConnectionResetError):
                self._force_close(failure)
            else:
                self._fatal_error(failure, 'Fatal write error on pipe transport')


class _ProactorWritePipeTransport(_ProactorBaseWritePipeTransport):

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)  # as line 440
        # Nothing ever comes out of this end: it only tells when the other one is closed.
        closed = self._read_fut = self._loop._proactor.recv(self._sock, 16)
        closed.add_done_callback(self._pipe_closed)

    def _pipe_closed(self, fut):
        if not fut.cancelled():
            assert fut.result() == b''  # as line 448
            asked = self._read_fut
            if self._closing:
                assert asked is None
            else:
                assert fut is asked, (fut, asked)
                self._read_fut = None
                if self._write_fut is None:
                    self.close()  # as line 457
                else:
                    self._force_close(BrokenPipeError())  # as line 455


class _ProactorDuplexPipeTransport(_ProactorReadPipeTransport, _ProactorBaseWritePipeTransport, transports.Transport):

    def write_eof(self):
        raise NotImplementedError  # as line 600

    def can_write_eof(self):
        return False


class _ProactorSocketTransport(_ProactorReadPipeTransport, _ProactorBaseWritePipeTransport, transports.Transport):

    _sendfile_compatible = constants._SendfileMode.TRY_NATIVE

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        super().__init__(loop, sock, protocol, waiter, extra, server)  # as line 612
        # Small pieces go out at once.
        base_events._set_nodelay(sock)  # as line 613

    def write_eof(self):
        if not (self._closing or self._eof_written):
            self._eof_written = True
            # Otherwise as soon as all is out.
            if self._write_fut is None:
                self._sock.shutdown(socket.SHUT_WR)  # as line 626

    def can_write_eof(self):
        return True

    def _set_extra(self, sock):
        _set_socket_extra(self, sock)  # as line 616


class _ProactorDatagramTransport(_ProactorBasePipeTransport, transports.DatagramTransport):

    _header_size = 8
    max_size = 256 * 1024

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        self._buffer_size = 0
        self._address, self._empty_waiter = address, None
        super().__init__(loop, sock, protocol, waiter=waiter, extra=extra)  # as line 472
        self._buffer = collections.deque()  # as line 475
        # Nothing is read before the protocol knows about the connection.
        loop.call_soon(self._loop_reading)

    def get_write_buffer_size(self):
        return self._buffer_size

    def _set_extra(self, sock):
        _set_socket_extra(self, sock)  # as line 479

    def _loop_reading(self, fut=None):
        if self._conn_lost:
            return
        data, peer = None, self._address
        try:
            assert fut is self._read_fut or (self._closing and self._read_fut is None)
            self._read_fut = None
            if fut is not None:
                got = fut.result()  # as line 558: res = fut.result()
                if self._closing:
                    return
                if peer is None:
                    data, peer = got
                else:
                    data = got
            self._read_fut = self._ask_for_more()  # not shown
        except exceptions.CancelledError:
            if not self._closing:
                raise  # as line 582
        except OSError as failure:
            self._protocol.error_received(failure)
        else:
            if self._read_fut is not None:
                self._read_fut.add_done_callback(self._loop_reading)  # as line 585
        finally:
            if data:
                self._protocol.datagram_received(data, peer)  # as line 588: self._protocol.datagram_received(data, addr)

    def _ask_for_more(self):
        proactor = self._loop._proactor
        if self._address is None:
            return proactor.recvfrom(self._sock, self.max_size)  # as line 576 in _loop_reading: self._read_fut = ‹self._loop._proactor.recvfrom(self._sock,\n                                               self.max_size)›
        return proactor.recv(self._sock, self.max_size)  # as line 573 in _loop_reading: self._read_fut = ‹self._loop._proactor.recv(self._sock,\n                                           self.max_size)›

    def sendto(self, data, addr=None):
        if not isinstance(data, _BYTES):
            # Two arguments, as Python has it.
            raise TypeError('data argument must be bytes-like object (%r)', type(data))  # as line 489: raise TypeError('data argument must be bytes-like object (%r)',\n                type(data))
        peer = self._address
        if peer is not None and addr not in (None, peer):
            raise ValueError(f'Invalid address: must be None or {peer}')  # as line 493: raise ValueError(\n    f'Invalid address: must be None or {self._address}')
        if self._conn_lost and peer:
            self._lost_again('sendto')
            return
        # A copy: the caller may change a bytearray later.
        self._buffer.append((bytes(data), addr))  # as line 503
        self._buffer_size += self._header_size + len(data)
        if self._write_fut is None:
            self._loop_writing()  # as line 508
        self._maybe_pause_protocol()  # as line 511

    def _loop_writing(self, fut=None):
        if self._conn_lost:
            return
        try:
            assert fut is self._write_fut  # as line 518
            self._write_fut = None
            if fut is not None:
                fut.result()  # as line 522
            if not self._buffer:
                if self._closing:
                    self._loop.call_soon(self._call_connection_lost, None)  # as line 527
                return
            self._write_fut = self._send_next()  # not shown
        except OSError as failure:
            self._protocol.error_received(failure)
        except Exception as failure:
            self._fatal_error(failure, 'Fatal write error on datagram transport')
        else:
            self._write_fut.add_done_callback(self._loop_writing)  # as line 544
            self._maybe_resume_protocol()  # as line 545

    def _send_next(self):
        data, addr = self._buffer.popleft()
        self._buffer_size -= self._header_size + len(data)
        proactor = self._loop._proactor
        if self._address is None:
            return proactor.sendto(self._sock, data, addr=addr)  # as line 536 in _loop_writing: self._write_fut = ‹self._loop._proactor.sendto(self._sock,\n                                              data,\n                                              addr=addr)›
        return proactor.send(self._sock, data)  # as line 533 in _loop_writing: self._write_fut = ‹self._loop._proactor.send(self._sock,\n                                            data)›

    def abort(self):
        self._force_close(None)  # as line 485
