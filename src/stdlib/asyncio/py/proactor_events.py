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


def _set_socket_extra(transport, sock):
    """What get_extra_info() knows about a socket."""
    extra = transport._extra
    extra['socket'] = trsock.TransportSocket(sock)
    try:
        extra['sockname'] = sock.getsockname()
    except socket.error:
        if transport._loop.get_debug():
            _here.logger.warning('getsockname() failed on %r', sock, exc_info=True)
    if 'peername' in extra:
        return
    try:
        extra['peername'] = sock.getpeername()
    except socket.error:
        # Not connected to anybody.
        extra['peername'] = None


class _ProactorBasePipeTransport(transports._FlowControlMixin, transports.BaseTransport):

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        super().__init__(extra, loop)
        self._set_extra(sock)
        self._sock = sock
        self.set_protocol(protocol)
        self._server = server
        # What waits to be written: None, or bytes that may grow.
        self._buffer = None
        # What the proactor has been asked for.
        self._read_fut = None
        self._write_fut = None
        self._pending_write = 0
        # How often the connection was found lost.
        self._conn_lost = 0
        self._closing = False
        self._called_connection_lost = False
        self._eof_written = False
        if server is not None:
            server._attach(self)
        loop.call_soon(self._protocol.connection_made, self)
        if waiter is not None:
            # Whoever waits goes on after that.
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def __repr__(self):
        words = [self.__class__.__name__]
        sock = self._sock
        if sock is None:
            words.append('closed')
        else:
            if self._closing:
                words.append('closing')
            words.append(f'fd={sock.fileno()}')
        for word, fut in (('read', self._read_fut), ('write', self._write_fut)):
            if fut is not None:
                words.append(f'{word}={fut!r}')
        if self._buffer:
            words.append(f'write_bufsize={len(self._buffer)}')
        if self._eof_written:
            words.append('EOF written')
        return f"<{' '.join(words)}>"

    def _set_extra(self, sock):
        self._extra['pipe'] = sock

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._conn_lost += 1
        if self._write_fut is None and not self._buffer:
            self._loop.call_soon(self._call_connection_lost, None)
        reading = self._read_fut
        if reading is not None:
            reading.cancel()
            self._read_fut = None

    def __del__(self, _warn=warnings.warn):
        if self._sock is None:
            return
        _warn(f'unclosed transport {self!r}', ResourceWarning, source=self)
        self._sock.close()

    def _fatal_error(self, exc, message='Fatal error on pipe transport'):
        # Protocols learn about broken connections; anything else is told to everybody.
        try:
            if not isinstance(exc, OSError):
                self._loop.call_exception_handler({
                    'message': message,
                    'exception': exc,
                    'transport': self,
                    'protocol': self._protocol,
                })
            elif self._loop.get_debug():
                _here.logger.debug('%r: %s', self, message, exc_info=True)
        finally:
            self._force_close(exc)

    def _force_close(self, exc):
        waiter = self._empty_waiter
        if waiter is not None and not waiter.done():
            if exc is None:
                waiter.set_result(None)
            else:
                waiter.set_exception(exc)
        if self._closing and self._called_connection_lost:
            return
        self._closing = True
        self._conn_lost += 1
        for name in ('_write_fut', '_read_fut'):
            asked = getattr(self, name)
            if asked:
                asked.cancel()
                setattr(self, name, None)
        self._pending_write = 0
        self._buffer = None
        self._loop.call_soon(self._call_connection_lost, exc)

    def _call_connection_lost(self, exc):
        if self._called_connection_lost:
            return
        try:
            self._protocol.connection_lost(exc)
        finally:
            sock, server = self._sock, self._server
            # Closing a socket may throw away what was sent; shutting it down first does not.
            if hasattr(sock, 'shutdown') and sock.fileno() != -1:
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
            self._sock = None
            if server is not None:
                server._detach(self)
                self._server = None
            self._called_connection_lost = True

    def get_write_buffer_size(self):
        kept = 0 if self._buffer is None else len(self._buffer)
        return self._pending_write + kept

    # Only what can write has one.
    _empty_waiter = None


class _ProactorReadPipeTransport(_ProactorBasePipeTransport, transports.ReadTransport):

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None, buffer_size=65536):
        # How much was read while reading was paused; -1 for nothing.
        self._pending_data_length = -1
        # Nothing is read before the protocol knows about the connection.
        self._paused = True
        super().__init__(loop, sock, protocol, waiter, extra, server)
        self._data = bytearray(buffer_size)
        loop.call_soon(self._loop_reading)
        self._paused = False

    def is_reading(self):
        return not (self._paused or self._closing)

    def pause_reading(self):
        # What the proactor was asked for goes on: it cannot be taken back without losing what has arrived.
        if not self.is_reading():
            return
        self._paused = True
        if self._loop.get_debug():
            _here.logger.debug('%r pauses reading', self)

    def resume_reading(self):
        if self._closing or not self._paused:
            return
        self._paused = False
        if self._read_fut is None:
            self._loop.call_soon(self._loop_reading, None)
        length, self._pending_data_length = self._pending_data_length, -1
        if length >= 0:
            # Not at once: the caller might be the protocol.
            self._loop.call_soon(self._data_received, self._data[:length], length)
        if self._loop.get_debug():
            _here.logger.debug('%r resumes reading', self)

    def _eof_received(self):
        if self._loop.get_debug():
            _here.logger.debug('%r received EOF', self)
        try:
            keep_open = self._protocol.eof_received()
        except _LEAVE:
            raise
        except BaseException as failure:
            self._fatal_error(failure, 'Fatal error: protocol.eof_received() call failed.')
            return
        if not keep_open:
            self.close()

    def _data_received(self, data, length):
        if self._paused:
            # Kept in self._data until reading goes on.
            assert self._pending_data_length == -1
            self._pending_data_length = length
        elif length == 0:
            self._eof_received()
        elif isinstance(self._protocol, protocols.BufferedProtocol):
            try:
                protocols._feed_data_to_buffered_proto(self._protocol, data)
            except _LEAVE:
                raise
            except BaseException as failure:
                self._fatal_error(failure, 'Fatal error: protocol.buffer_updated() call failed.')
        else:
            self._protocol.data_received(data)

    def _loop_reading(self, fut=None):
        data, length = None, -1
        try:
            if fut is not None:
                assert self._read_fut is fut or (self._closing and self._read_fut is None)
                self._read_fut = None
                if fut.done():
                    length = fut.result()
                    if not length:
                        # The end: there is nothing more to ask for.
                        return
                    # A copy, since the proactor writes into self._data again.
                    data = bytes(memoryview(self._data)[:length])
                else:
                    fut.cancel()
            if self._closing:
                return
            if not self._paused:
                self._read_fut = self._loop._proactor.recv_into(self._sock, self._data)
        except ConnectionAbortedError as failure:
            if not self._closing:
                self._fatal_error(failure, 'Fatal read error on pipe transport')
            elif self._loop.get_debug():
                _here.logger.debug('Read error on pipe transport while closing', exc_info=True)
        except ConnectionResetError as failure:
            self._force_close(failure)
        except OSError as failure:
            self._fatal_error(failure, 'Fatal read error on pipe transport')
        except exceptions.CancelledError:
            if not self._closing:
                raise
        else:
            if not self._paused:
                self._read_fut.add_done_callback(self._loop_reading)
        finally:
            if length >= 0:
                self._data_received(data, length)


class _ProactorBaseWritePipeTransport(_ProactorBasePipeTransport, transports.WriteTransport):

    _start_tls_compatible = True

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self._empty_waiter = None

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__}')
        if self._eof_written:
            raise RuntimeError('write_eof() already called')
        if self._empty_waiter is not None:
            raise RuntimeError('unable to write; sendfile is in progress')
        if not data:
            return
        if self._conn_lost:
            if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
                _here.logger.warning('socket.send() raised exception.')
            self._conn_lost += 1
            return

        if self._write_fut is None:
            assert self._buffer is None
            # A copy: the caller may change a bytearray later.
            self._loop_writing(data=bytes(data))
            return
        # One piece at a time: the rest is collected until that is out.
        if self._buffer:
            self._buffer.extend(data)
        else:
            self._buffer = bytearray(data)
        self._maybe_pause_protocol()

    def _loop_writing(self, f=None, data=None):
        try:
            if f is not None and self._closing and self._write_fut is None:
                # Closed by force in the meantime.
                return
            assert self._write_fut is f
            self._write_fut = None
            self._pending_write = 0
            if f:
                f.result()
            if data is None:
                data, self._buffer = self._buffer, None
            if data:
                asked = self._write_fut = self._loop._proactor.send(self._sock, data)
                if asked.done():
                    asked.add_done_callback(self._loop_writing)
                else:
                    assert self._pending_write == 0
                    self._pending_write = len(data)
                    asked.add_done_callback(self._loop_writing)
                    self._maybe_pause_protocol()
            else:
                if self._closing:
                    self._loop.call_soon(self._call_connection_lost, None)
                if self._eof_written:
                    self._sock.shutdown(socket.SHUT_WR)
                # Only now: the protocol may write again at once.
                self._maybe_resume_protocol()
            if self._empty_waiter is not None and self._write_fut is None:
                self._empty_waiter.set_result(None)
        except ConnectionResetError as failure:
            self._force_close(failure)
        except OSError as failure:
            self._fatal_error(failure, 'Fatal write error on pipe transport')

    def can_write_eof(self):
        return True

    def write_eof(self):
        self.close()

    def abort(self):
        self._force_close(None)

    def _make_empty_waiter(self):
        if self._empty_waiter is not None:
            raise RuntimeError('Empty waiter is already set')
        self._empty_waiter = self._loop.create_future()
        if self._write_fut is None:
            self._empty_waiter.set_result(None)
        return self._empty_waiter

    def _reset_empty_waiter(self):
        self._empty_waiter = None


class _ProactorWritePipeTransport(_ProactorBaseWritePipeTransport):

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        # Nothing ever comes out of this end: it only tells when the other one is closed.
        self._read_fut = self._loop._proactor.recv(self._sock, 16)
        self._read_fut.add_done_callback(self._pipe_closed)

    def _pipe_closed(self, fut):
        if fut.cancelled():
            return
        assert fut.result() == b''
        if self._closing:
            assert self._read_fut is None
            return
        assert fut is self._read_fut, (fut, self._read_fut)
        self._read_fut = None
        if self._write_fut is None:
            self.close()
        else:
            self._force_close(BrokenPipeError())


class _ProactorDatagramTransport(_ProactorBasePipeTransport, transports.DatagramTransport):

    max_size = 256 * 1024
    _header_size = 8

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        self._address = address
        self._empty_waiter = None
        self._buffer_size = 0
        super().__init__(loop, sock, protocol, waiter=waiter, extra=extra)
        self._buffer = collections.deque()
        # Nothing is read before the protocol knows about the connection.
        loop.call_soon(self._loop_reading)

    def _set_extra(self, sock):
        _set_socket_extra(self, sock)

    def get_write_buffer_size(self):
        return self._buffer_size

    def abort(self):
        self._force_close(None)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            # Two arguments, as Python has it.
            raise TypeError('data argument must be bytes-like object (%r)', type(data))
        if self._address is not None and addr not in (None, self._address):
            raise ValueError(f'Invalid address: must be None or {self._address}')
        if self._conn_lost and self._address:
            if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
                _here.logger.warning('socket.sendto() raised exception.')
            self._conn_lost += 1
            return
        # A copy: the caller may change a bytearray later.
        self._buffer.append((bytes(data), addr))
        self._buffer_size += len(data) + self._header_size
        if self._write_fut is None:
            self._loop_writing()
        self._maybe_pause_protocol()

    def _loop_writing(self, fut=None):
        try:
            if self._conn_lost:
                return
            assert fut is self._write_fut
            self._write_fut = None
            if fut:
                fut.result()
            if not self._buffer or (self._conn_lost and self._address):
                if self._closing:
                    self._loop.call_soon(self._call_connection_lost, None)
                return
            data, addr = self._buffer.popleft()
            self._buffer_size -= len(data) + self._header_size
            proactor = self._loop._proactor
            if self._address is None:
                self._write_fut = proactor.sendto(self._sock, data, addr=addr)
            else:
                self._write_fut = proactor.send(self._sock, data)
        except OSError as failure:
            self._protocol.error_received(failure)
        except Exception as failure:
            self._fatal_error(failure, 'Fatal write error on datagram transport')
        else:
            self._write_fut.add_done_callback(self._loop_writing)
            self._maybe_resume_protocol()

    def _loop_reading(self, fut=None):
        data = None
        try:
            if self._conn_lost:
                return
            assert self._read_fut is fut or (self._closing and self._read_fut is None)
            self._read_fut = None
            if fut is not None:
                got = fut.result()
                if self._closing:
                    return
                if self._address is None:
                    data, addr = got
                else:
                    data, addr = got, self._address
            proactor = self._loop._proactor
            if self._address is None:
                self._read_fut = proactor.recvfrom(self._sock, self.max_size)
            else:
                self._read_fut = proactor.recv(self._sock, self.max_size)
        except OSError as failure:
            self._protocol.error_received(failure)
        except exceptions.CancelledError:
            if not self._closing:
                raise
        else:
            if self._read_fut is not None:
                self._read_fut.add_done_callback(self._loop_reading)
        finally:
            if data:
                self._protocol.datagram_received(data, addr)


class _ProactorDuplexPipeTransport(_ProactorReadPipeTransport, _ProactorBaseWritePipeTransport, transports.Transport):

    def can_write_eof(self):
        return False

    def write_eof(self):
        raise NotImplementedError


class _ProactorSocketTransport(_ProactorReadPipeTransport, _ProactorBaseWritePipeTransport, transports.Transport):

    _sendfile_compatible = constants._SendfileMode.TRY_NATIVE

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        super().__init__(loop, sock, protocol, waiter, extra, server)
        # Small pieces go out at once.
        base_events._set_nodelay(sock)

    def _set_extra(self, sock):
        _set_socket_extra(self, sock)

    def can_write_eof(self):
        return True

    def write_eof(self):
        if self._eof_written or self._closing:
            return
        self._eof_written = True
        if self._write_fut is None:
            self._sock.shutdown(socket.SHUT_WR)


def _in_main_thread():
    return threading.current_thread() is threading.main_thread()


class BaseProactorEventLoop(base_events.BaseEventLoop):

    def __init__(self, proactor):
        super().__init__()
        _here.logger.debug('Using proactor: %s', proactor.__class__.__name__)
        self._proactor = proactor
        # The turns of a loop ask for events under this name.
        self._selector = proactor
        self._self_reading_future = None
        # By descriptor: what accepts connections.
        self._accept_futures = {}
        proactor.set_loop(self)
        self._make_self_pipe()
        if _in_main_thread():
            signal.set_wakeup_fd(self._csock.fileno())

    def _make_socket_transport(self, sock, protocol, waiter=None, extra=None, server=None):
        return _ProactorSocketTransport(self, sock, protocol, waiter, extra, server)

    def _make_ssl_transport(self, rawsock, protocol, sslcontext, waiter=None,
                            *, server_side=False, server_hostname=None, extra=None, server=None,
                            ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        secured = sslproto.SSLProtocol(
            self, protocol, sslcontext, waiter, server_side, server_hostname,
            ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        _ProactorSocketTransport(self, rawsock, secured, extra=extra, server=server)
        return secured._app_transport

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        return _ProactorDatagramTransport(self, sock, protocol, address, waiter, extra)

    def _make_duplex_pipe_transport(self, sock, protocol, waiter=None, extra=None):
        return _ProactorDuplexPipeTransport(self, sock, protocol, waiter, extra)

    def _make_read_pipe_transport(self, sock, protocol, waiter=None, extra=None):
        return _ProactorReadPipeTransport(self, sock, protocol, waiter, extra)

    def _make_write_pipe_transport(self, sock, protocol, waiter=None, extra=None):
        # Nobody waits for bytes: only for the other end to be closed.
        return _ProactorWritePipeTransport(self, sock, protocol, waiter, extra)

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        if self.is_closed():
            return
        if _in_main_thread():
            signal.set_wakeup_fd(-1)
        # As long as there is a proactor: cancelling asks it.
        self._stop_accept_futures()
        self._close_self_pipe()
        self._proactor.close()
        self._proactor = None
        self._selector = None
        super().close()

    # ---- sockets without transports ----------------------------------------------------------------------------------

    async def sock_recv(self, sock, n):
        return await self._proactor.recv(sock, n)

    async def sock_recv_into(self, sock, buf):
        return await self._proactor.recv_into(sock, buf)

    async def sock_recvfrom(self, sock, bufsize):
        return await self._proactor.recvfrom(sock, bufsize)

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        return await self._proactor.recvfrom_into(sock, buf, nbytes or len(buf))

    async def sock_sendall(self, sock, data):
        return await self._proactor.send(sock, data)

    async def sock_sendto(self, sock, data, address):
        return await self._proactor.sendto(sock, data, 0, address)

    async def sock_connect(self, sock, address):
        if self._debug and sock.gettimeout() != 0:
            raise ValueError('the socket must be non-blocking')
        return await self._proactor.connect(sock, address)

    async def sock_accept(self, sock):
        return await self._proactor.accept(sock)

    async def _sock_sendfile_native(self, sock, file, offset, count):
        try:
            fileno = file.fileno()
        except (AttributeError, _here.io.UnsupportedOperation):
            raise exceptions.SendfileNotAvailableError('not a regular file')
        try:
            size = _here.os.fstat(fileno).st_size
        except OSError:
            raise exceptions.SendfileNotAvailableError('not a regular file')
        piece = count or size
        if not piece:
            return 0
        # A proactor sends less than two gigabytes at once.
        piece = min(piece, 0xffff_ffff)
        end = min(offset + count, size) if count else size
        at = offset = min(offset, size)
        try:
            while True:
                piece = min(end - at, piece)
                if piece <= 0:
                    return at - offset
                await self._proactor.sendfile(sock, file, at, piece)
                at += piece
        finally:
            if at > offset:
                file.seek(at)

    async def _sendfile_native(self, transp, file, offset, count):
        resume = transp.is_reading()
        transp.pause_reading()
        await transp._make_empty_waiter()
        try:
            return await self.sock_sendfile(transp._sock, file, offset, count, fallback=False)
        finally:
            transp._reset_empty_waiter()
            if resume:
                transp.resume_reading()

    # ---- the pair of sockets that wakes the loop ---------------------------------------------------------------------

    def _close_self_pipe(self):
        reading = self._self_reading_future
        if reading is not None:
            reading.cancel()
            self._self_reading_future = None
        for name in ('_ssock', '_csock'):
            getattr(self, name).close()
            setattr(self, name, None)
        self._internal_fds -= 1

    def _make_self_pipe(self):
        self._ssock, self._csock = socket.socketpair()
        for end in (self._ssock, self._csock):
            end.setblocking(False)
        self._internal_fds += 1

    def _loop_self_reading(self, f=None):
        try:
            if f is not None:
                # Whether it failed.
                f.result()
            if self._self_reading_future is not f:
                # Another turn of run_forever() reads already.
                return
            f = self._proactor.recv(self._ssock, 4096)
        except exceptions.CancelledError:
            return
        except _LEAVE:
            raise
        except BaseException as failure:
            self.call_exception_handler({
                'message': 'Error on reading from the event loop self pipe',
                'exception': failure,
                'loop': self,
            })
        else:
            self._self_reading_future = f
            f.add_done_callback(self._loop_self_reading)

    def _write_to_self(self):
        # Another thread may call this while the loop is being closed.
        end = self._csock
        if end is None:
            return
        try:
            end.send(b'\0')
        except OSError:
            if self._debug:
                _here.logger.debug('Fail to write a null byte into the self-pipe socket', exc_info=True)

    # ---- servers -----------------------------------------------------------------------------------------------------

    def _start_serving(self, protocol_factory, sock,
                       sslcontext=None, server=None, backlog=100,
                       ssl_handshake_timeout=None, ssl_shutdown_timeout=None):

        def loop(f=None):
            try:
                if f is not None:
                    conn, addr = f.result()
                    if self._debug:
                        _here.logger.debug('%r got a new connection from %r: %r', server, addr, conn)
                    protocol = protocol_factory()
                    extra = {'peername': addr}
                    if sslcontext is None:
                        self._make_socket_transport(conn, protocol, extra=extra, server=server)
                    else:
                        self._make_ssl_transport(
                            conn, protocol, sslcontext, server_side=True, extra=extra, server=server,
                            ssl_handshake_timeout=ssl_handshake_timeout,
                            ssl_shutdown_timeout=ssl_shutdown_timeout)
                if self.is_closed():
                    return
                f = self._proactor.accept(sock)
            except OSError as failure:
                if sock.fileno() != -1:
                    self.call_exception_handler({
                        'message': 'Accept failed on a socket',
                        'exception': failure,
                        'socket': trsock.TransportSocket(sock),
                    })
                    sock.close()
                elif self._debug:
                    _here.logger.debug('Accept failed on socket %r', sock, exc_info=True)
            except exceptions.CancelledError:
                sock.close()
            else:
                self._accept_futures[sock.fileno()] = f
                f.add_done_callback(loop)

        self.call_soon(loop)

    def _process_events(self, event_list):
        # A proactor has set its futures already.
        pass

    def _stop_accept_futures(self):
        for accepting in self._accept_futures.values():
            accepting.cancel()
        self._accept_futures.clear()

    def _stop_serving(self, sock):
        accepting = self._accept_futures.pop(sock.fileno(), None)
        if accepting:
            accepting.cancel()
        self._proactor._stop_serving(sock)
        sock.close()
