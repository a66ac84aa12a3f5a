"""The event loop over a selector, with its transports for sockets."""
import collections
import errno
import functools
import itertools
import os
import selectors
import socket
import sys
import warnings
import weakref

ssl = None

from _asyncio import BaseSelectorEventLoop, _install, _lazily, _shorten, _stands_for, _unwatched, _watched
from . import base_events
from . import constants
from . import events
from . import futures
from . import protocols
from . import sslproto
from . import transports
from . import trsock

__getattr__ = _lazily(__name__, {'logger': 'asyncio.log'})
# Where the logger is found when something is to be logged.
_here = sys.modules[__name__]

__all__ = ('BaseSelectorEventLoop',)

_HAS_SENDMSG = hasattr(socket.socket, 'sendmsg')
SC_IOV_MAX = 1024

__unseen__ = ('_must_not_block', '_sock_readable', '_sock_writable')

# What a socket says when it would have to wait.
_LATER = (BlockingIOError, InterruptedError)
_LEAVE = (SystemExit, KeyboardInterrupt)


def _test_selector_event(selector, fd, event):
    """Whether the selector watches for all these events on a file descriptor."""
    try:
        key = selector.get_key(fd)  # as line 46
    except KeyError:
        return False
    return bool(key.events & event)  # as line 50


# ---- the selector of a loop ------------------------------------------------------------------------------------------

def _make_selector(loop):
    _use_selector(loop, selectors.DefaultSelector())


def _tell_selector(selector):
    name = selectors.DefaultSelector.__name__ if selector is None else selector.__class__.__name__
    _here.logger.debug('Using selector: %s', name)  # as line 64 in __init__


def _use_selector(loop, selector):
    loop._selector = selector
    loop._make_self_pipe()
    loop._transports = weakref.WeakValueDictionary()


def _must_not_block(loop, sock):
    base_events._check_ssl_socket(sock)
    if loop._debug and sock.gettimeout() != 0:
        raise ValueError('the socket must be non-blocking')


class _settling:
    """What the body raises is a future's, unless the body is only to be run again later."""

    def __init__(self, fut):
        self.fut = fut

    def __enter__(self):
        return self

    def __exit__(self, kind, problem, traceback):
        if problem is None or isinstance(problem, _LEAVE):
            return False
        if not isinstance(problem, _LATER):
            self.fut.set_exception(problem)
        return True


def _fd_of(fileobj):
    """The descriptor that a socket, a transport or a number stands for."""
    if isinstance(fileobj, int):
        return fileobj
    try:
        return int(fileobj.fileno())
    except (AttributeError, TypeError, ValueError):
        raise ValueError(f'Invalid file object: {fileobj!r}') from None


class _Selecting:
    """Methods of BaseSelectorEventLoop."""

    # Nobody needs to be told about this descriptor being watched.
    _self_pipe_fd = -1

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        self._ensure_fd_no_transport(sock)
        return _SelectorSocketTransport(self, sock, protocol, waiter, extra, server)

    def _make_ssl_transport(self, rawsock, protocol, sslcontext, waiter=None,
                            *, server_side=False, server_hostname=None, extra=None, server=None,
                            ssl_handshake_timeout=constants.SSL_HANDSHAKE_TIMEOUT,
                            ssl_shutdown_timeout=constants.SSL_SHUTDOWN_TIMEOUT):
        self._ensure_fd_no_transport(rawsock)
        secured = sslproto.SSLProtocol(
            self, protocol, sslcontext, waiter, server_side, server_hostname,
            ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        _SelectorSocketTransport(self, rawsock, secured, extra=extra, server=server)
        return secured._app_transport

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        self._ensure_fd_no_transport(sock)
        return _SelectorDatagramTransport(self, sock, protocol, address, waiter, extra)

    # ---- the pair of sockets that wakes the loop ---------------------------------------------------------------------

    def _make_self_pipe(self):
        self._ssock, self._csock = socket.socketpair()
        for end in (self._ssock, self._csock):
            end.setblocking(False)
        self._internal_fds += 1
        self._self_pipe_fd = self._ssock.fileno()
        # By the class: an instance that was made to watch nothing shall wake nevertheless.
        type(self)._add_reader(self, self._self_pipe_fd, self._read_from_self)

    def _close_self_pipe(self):
        self._remove_reader(self._ssock.fileno())
        self._ssock.close()
        self._ssock = None
        self._csock.close()
        self._csock = None
        self._internal_fds -= 1

    def _process_self_data(self, data):
        pass

    def _read_from_self(self):
        while True:
            try:
                data = self._ssock.recv(4096)
            except InterruptedError:
                continue
            except BlockingIOError:
                return
            if not data:
                return
            self._process_self_data(data)

    # ---- watching ----------------------------------------------------------------------------------------------------

    def _ensure_fd_no_transport(self, fd):
        fileno = _fd_of(fd)
        transport = self._transports.get(fileno)
        if transport is not None and not transport.is_closing():
            raise RuntimeError(f'File descriptor {fd!r} is used by transport {transport!r}')

    def _watch(self, fd, event, key, callback, args):
        """Has a callback run whenever a descriptor is ready; what was to run before does not any more."""
        handle = events.Handle(callback, args, self, None)
        reading = event == selectors.EVENT_READ
        if key is None:
            self._selector.register(fd, event, (handle, None) if reading else (None, handle))
        else:
            reader, writer = key.data
            before = reader if reading else writer
            self._selector.modify(
                fd, key.events | event, (handle, writer) if reading else (reader, handle))
            if before is not None:
                before.cancel()
        if fd != self._self_pipe_fd:
            _watched(self, fd, reading)
        return handle

    def _unwatch(self, fd, event):
        if self.is_closed():
            return False
        key = self._selector.get_map().get(fd)
        if key is None:
            return False
        reading = event == selectors.EVENT_READ
        reader, writer = key.data
        left = key.events & ~event
        if left:
            self._selector.modify(fd, left, (None, writer) if reading else (reader, None))
        else:
            self._selector.unregister(fd)
        handle = reader if reading else writer
        if handle is None:
            return False
        _unwatched(self, fd, reading)
        handle.cancel()
        return True

    def _add_reader(self, fd, callback, *args):
        self._check_closed()  # as line 279
        key = self._selector.get_map().get(fd)  # as line 281
        return self._watch(fd, selectors.EVENT_READ, key, callback, args)

    def _remove_reader(self, fd):
        return self._unwatch(fd, selectors.EVENT_READ)

    def _add_writer(self, fd, callback, *args):
        self._check_closed()  # as line 313
        key = self._selector.get_map().get(fd)  # as line 315
        return self._watch(fd, selectors.EVENT_WRITE, key, callback, args)

    def _remove_writer(self, fd):
        return self._unwatch(fd, selectors.EVENT_WRITE)

    def add_reader(self, fd, callback, *args):
        self._ensure_fd_no_transport(fd)
        self._add_reader(fd, callback, *args)

    def remove_reader(self, fd):
        self._ensure_fd_no_transport(fd)
        return self._remove_reader(fd)

    def add_writer(self, fd, callback, *args):
        self._ensure_fd_no_transport(fd)
        self._add_writer(fd, callback, *args)

    def remove_writer(self, fd):
        self._ensure_fd_no_transport(fd)
        return self._remove_writer(fd)

    # ---- sockets without transports ----------------------------------------------------------------------------------

    def _sock_readable(self, sock, attempt, fut, *args):
        """Has something tried whenever there is something to read, until the future is done."""
        fd = sock.fileno()
        self._ensure_fd_no_transport(fd)
        handle = self._add_reader(fd, attempt, fut, sock, *args)
        fut.add_done_callback(functools.partial(self._sock_read_done, fd, handle=handle))
        return fut

    def _sock_writable(self, sock, attempt, fut, *args):
        fd = sock.fileno()
        self._ensure_fd_no_transport(fd)
        handle = self._add_writer(fd, attempt, fut, sock, *args)
        fut.add_done_callback(functools.partial(self._sock_write_done, fd, handle=handle))
        return fut

    def _for_data(self):
        return _stands_for(self.create_future(), 'io', 'data on a socket')

    def _for_room(self):
        return _stands_for(self.create_future(), 'io', 'room in a socket')

    def _sock_read_done(self, fd, fut, handle=None):
        if handle is None or not handle.cancelled():
            self.remove_reader(fd)

    def _sock_write_done(self, fd, fut, handle=None):
        if handle is None or not handle.cancelled():
            self.remove_writer(fd)

    async def sock_recv(self, sock, n):
        _must_not_block(self, sock)  # as line 377: raise ValueError("the socket must be non-blocking")
        try:
            return sock.recv(n)  # as line 379
        except _LATER:
            pass
        fut = self._sock_readable(sock, self._sock_recv, self._for_data(), n)  # as line 384: ‹self._ensure_fd_no_transport(fd)›
        return await fut  # as line 388

    def _sock_recv(self, fut, sock, n):
        with _settling(fut):
            if not fut.done():
                fut.set_result(sock.recv(n))  # as line 400: data = ‹sock.recv(n)›

    async def sock_recv_into(self, sock, buf):
        _must_not_block(self, sock)  # as line 418: raise ValueError("the socket must be non-blocking")
        try:
            return sock.recv_into(buf)  # as line 420
        except _LATER:
            pass
        fut = self._sock_readable(sock, self._sock_recv_into, self._for_data(), buf)  # as line 425: ‹self._ensure_fd_no_transport(fd)›
        return await fut  # as line 429

    def _sock_recv_into(self, fut, sock, buf):
        with _settling(fut):
            if not fut.done():
                fut.set_result(sock.recv_into(buf))  # as line 438: nbytes = ‹sock.recv_into(buf)›

    async def sock_recvfrom(self, sock, bufsize):
        _must_not_block(self, sock)  # as line 458: raise ValueError("the socket must be non-blocking")
        try:
            return sock.recvfrom(bufsize)  # as line 460
        except _LATER:
            pass
        fut = self._sock_readable(sock, self._sock_recvfrom, self._for_data(), bufsize)  # as line 465: ‹self._ensure_fd_no_transport(fd)›
        return await fut  # as line 469

    def _sock_recvfrom(self, fut, sock, bufsize):
        with _settling(fut):
            if not fut.done():
                fut.set_result(sock.recvfrom(bufsize))  # as line 478: result = ‹sock.recvfrom(bufsize)›

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        _must_not_block(self, sock)  # as line 496: raise ValueError("the socket must be non-blocking")
        if not nbytes:
            nbytes = len(buf)  # as line 498
        try:
            return sock.recvfrom_into(buf, nbytes)  # as line 501
        except _LATER:
            pass
        fut = self._sock_readable(sock, self._sock_recvfrom_into, self._for_data(), buf, nbytes)  # as line 506: ‹self._ensure_fd_no_transport(fd)›
        return await fut  # as line 511

    def _sock_recvfrom_into(self, fut, sock, buf, bufsize):
        with _settling(fut):
            if not fut.done():
                fut.set_result(sock.recvfrom_into(buf, bufsize))  # as line 520: result = ‹sock.recvfrom_into(buf, bufsize)›

    async def sock_sendall(self, sock, data):
        _must_not_block(self, sock)  # as line 541: raise ValueError("the socket must be non-blocking")
        try:
            sent = sock.send(data)  # as line 543: n = ‹sock.send(data)›
        except _LATER:
            sent = 0
        if sent == len(data):
            return
        # Ready or not: the rest is left to the loop.
        fut = self._sock_writable(sock, self._sock_sendall, self._for_room(), memoryview(data), [sent])  # as line 553: ‹self._ensure_fd_no_transport(fd)›
        return await fut  # as line 559

    def _sock_sendall(self, fut, sock, view, pos):
        with _settling(fut):
            if not fut.done():
                pos[0] += sock.send(view[pos[0]:])  # as line 567: n = ‹sock.send(view[start:])›
                if pos[0] == len(view):
                    fut.set_result(None)

    async def sock_sendto(self, sock, data, address):
        _must_not_block(self, sock)  # as line 594: raise ValueError("the socket must be non-blocking")
        try:
            return sock.sendto(data, address)  # as line 596
        except _LATER:
            pass
        fut = self._sock_writable(sock, self._sock_sendto, self._for_room(), data, address)  # as line 602: ‹self._ensure_fd_no_transport(fd)›
        return await fut  # as line 608

    def _sock_sendto(self, fut, sock, data, address):
        with _settling(fut):
            if not fut.done():
                fut.set_result(sock.sendto(data, 0, address))  # as line 615: n = ‹sock.sendto(data, 0, address)›

    async def sock_connect(self, sock, address):
        _must_not_block(self, sock)  # as line 632: raise ValueError("the socket must be non-blocking")
        if sock.family == socket.AF_INET or (base_events._HAS_IPv6 and sock.family == socket.AF_INET6):
            resolved = await self._ensure_resolved(address, family=sock.family, type=sock.type, proto=sock.proto, loop=self)  # as line 636: resolved = ‹await self._ensure_resolved(\n    address, family=sock.family, type=sock.type, proto=sock.proto,\n    loop=self,\n)›
            address = resolved[0][4]
        fut = _stands_for(self.create_future(), 'io', 'the connection')
        self._sock_connect(fut, sock, address)
        try:
            return await fut  # as line 645
        finally:
            # The traceback leads here, and must not lead back to what failed.
            fut = None

    def _sock_connect(self, fut, sock, address):
        try:
            sock.connect(address)  # as line 653
        except _LATER:
            self._sock_writable(sock, self._sock_connect_cb, fut, address)  # as line 659: ‹self._ensure_fd_no_transport(fd)›
        except _LEAVE:
            raise
        except BaseException as problem:
            fut.set_exception(problem)
        else:
            fut.set_result(None)
        finally:
            fut = None

    def _sock_connect_cb(self, fut, sock, address):
        try:
            with _settling(fut):
                if not fut.done():
                    code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if code != 0:
                        raise OSError(code, f'Connect call failed {address}')  # as line 685: raise OSError(err, f'Connect call failed {address}')
                    fut.set_result(None)
        finally:
            fut = None

    async def sock_accept(self, sock):
        _must_not_block(self, sock)  # as line 708: raise ValueError("the socket must be non-blocking")
        fut = _stands_for(self.create_future(), 'io', 'a client')
        self._sock_accept(fut, sock)
        return await fut  # as line 711

    def _sock_accept(self, fut, sock):
        try:
            conn, address = sock.accept()  # as line 716
            conn.setblocking(False)
        except _LATER:
            self._sock_readable(sock, self._sock_accept, fut)  # as line 719: ‹self._ensure_fd_no_transport(fd)›
        except _LEAVE:
            raise
        except BaseException as problem:
            fut.set_exception(problem)
        else:
            fut.set_result((conn, address))

    async def _sendfile_native(self, transp, file, offset, count):
        del self._transports[transp._sock_fd]
        resume = transp.is_reading()
        transp.pause_reading()
        await transp._make_empty_waiter()
        try:
            return await self.sock_sendfile(transp._sock, file, offset, count, fallback=False)
        finally:
            transp._reset_empty_waiter()
            if resume:
                transp.resume_reading()
            self._transports[transp._sock_fd] = transp

    # ---- servers -----------------------------------------------------------------------------------------------------

    def _start_serving(self, protocol_factory, sock,
                       sslcontext=None, server=None, backlog=100,
                       ssl_handshake_timeout=constants.SSL_HANDSHAKE_TIMEOUT,
                       ssl_shutdown_timeout=constants.SSL_SHUTDOWN_TIMEOUT):
        self._add_reader(sock.fileno(), self._accept_connection,
                         protocol_factory, sock, sslcontext, server, backlog,
                         ssl_handshake_timeout, ssl_shutdown_timeout)

    def _accept_connection(
            self, protocol_factory, sock,
            sslcontext=None, server=None, backlog=100,
            ssl_handshake_timeout=constants.SSL_HANDSHAKE_TIMEOUT,
            ssl_shutdown_timeout=constants.SSL_SHUTDOWN_TIMEOUT):
        # All that arrived, at most as many as can wait: this runs once in a turn.
        for _ in range(backlog + 1):
            try:
                connection, address = sock.accept()
                if self._debug:
                    _here.logger.debug('%r got a new connection from %r: %r', server, address, connection)
                connection.setblocking(False)
            except _LATER:
                return
            except ConnectionAbortedError:
                # Whoever called has hung up meanwhile; others may wait behind.
                continue
            except OSError as problem:
                if problem.errno not in (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM):
                    raise
                # Too many of something: they have to wait outside for a while.
                self.call_exception_handler({
                    'message': 'socket.accept() out of system resource',
                    'exception': problem,
                    'socket': trsock.TransportSocket(sock),
                })
                self._remove_reader(sock.fileno())
                self.call_later(constants.ACCEPT_RETRY_DELAY, self._start_serving,
                                protocol_factory, sock, sslcontext, server, backlog,
                                ssl_handshake_timeout, ssl_shutdown_timeout)
            else:
                self.create_task(self._accept_connection2(
                    protocol_factory, connection, {'peername': address}, sslcontext, server,
                    ssl_handshake_timeout, ssl_shutdown_timeout))

    async def _accept_connection2(
            self, protocol_factory, conn, extra,
            sslcontext=None, server=None,
            ssl_handshake_timeout=constants.SSL_HANDSHAKE_TIMEOUT,
            ssl_shutdown_timeout=constants.SSL_SHUTDOWN_TIMEOUT):
        protocol = transport = None
        try:
            protocol = protocol_factory()
            waiter = _stands_for(self.create_future(), 'io', 'the connection')
            if sslcontext:
                transport = self._make_ssl_transport(
                    conn, protocol, sslcontext, waiter=waiter,
                    server_side=True, extra=extra, server=server,
                    ssl_handshake_timeout=ssl_handshake_timeout,
                    ssl_shutdown_timeout=ssl_shutdown_timeout)
            else:
                transport = self._make_socket_transport(conn, protocol, waiter=waiter, extra=extra, server=server)
            await base_events._begun(transport, waiter)
        except _LEAVE:
            raise
        except BaseException as problem:
            if self._debug:
                context = {'message': 'Error on transport creation for incoming connection',
                           'exception': problem}
                if protocol is not None:
                    context['protocol'] = protocol
                if transport is not None:
                    context['transport'] = transport
                self.call_exception_handler(context)
            if transport is None:
                # Nobody else has the connection: it dies with this call, which is not looked for where sockets never wait.
                conn.__del__()

    def _stop_serving(self, sock):
        self._remove_reader(sock.fileno())
        sock.close()


def _write_to_self(loop):
    # Another thread may call this while the loop is being closed.
    end = loop._csock
    if end is None:
        return
    try:
        end.send(b'\0')
    except OSError:
        if loop._debug:
            _here.logger.debug('Fail to write a null byte into the self-pipe socket', exc_info=True)


def _process_events(loop, event_list):
    for key, mask in event_list:
        reader, writer = key.data
        for event, handle, forget in ((selectors.EVENT_READ, reader, loop._remove_reader),
                                      (selectors.EVENT_WRITE, writer, loop._remove_writer)):
            if mask & event and handle is not None:
                if handle._cancelled:
                    forget(key.fileobj)
                else:
                    loop._add_callback(handle)


_install(BaseSelectorEventLoop, _Selecting)


# ---- transports --------------------------------------------------------------------------------------------------------

class _SelectorTransport(transports._FlowControlMixin, transports.Transport):

    max_size = 256 * 1024

    # Set by __init__(), which may fail before that.
    _sock = None

    def __init__(self, loop, sock, protocol, extra=None, server=None):
        super().__init__(extra, loop)  # as line 774
        self._extra['socket'] = trsock.TransportSocket(sock)  # as line 775
        for name, ask in (('sockname', sock.getsockname), ('peername', sock.getpeername)):
            if name == 'sockname' or name not in self._extra:
                try:
                    self._extra[name] = ask()
                except OSError:
                    self._extra[name] = None
        self._sock = sock
        self._sock_fd = sock.fileno()  # as line 786

        self._protocol_connected = False
        self.set_protocol(protocol)  # as line 789

        self._server = server
        self._buffer = collections.deque()  # as line 792
        # How often the connection was found lost.
        self._conn_lost = 0
        self._closing = False
        self._paused = False

        if server is not None:
            server._attach(self)
        loop._transports[self._sock_fd] = self  # as line 799

    def __repr__(self):
        words = [self.__class__.__name__]
        if self._sock is None:
            words.append('closed')
        elif self._closing:
            words.append('closing')
        words.append(f'fd={self._sock_fd}')
        loop = self._loop
        if loop is not None and not loop.is_closed():
            reads = _test_selector_event(loop._selector, self._sock_fd, selectors.EVENT_READ)
            writes = _test_selector_event(loop._selector, self._sock_fd, selectors.EVENT_WRITE)
            words.append('read=polling' if reads else 'read=idle')
            state = 'polling' if writes else 'idle'
            words.append(f'write=<{state}, bufsize={self.get_write_buffer_size()}>')
        return '<{}>'.format(' '.join(words))

    # ---- who is told

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol, self._protocol_connected = protocol, True

    # ---- reading

    def is_reading(self):
        return not (self._paused or self.is_closing())

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop._remove_reader(self._sock_fd)  # as line 849
            self._say('%r pauses reading')

    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            self._add_reader(self._sock_fd, self._read_ready)  # as line 857
            self._say('%r resumes reading')

    def _say(self, what):
        if self._loop.get_debug():
            _here.logger.debug(what, self)

    # ---- the end

    def is_closing(self):
        return self._closing

    def close(self):
        if self._closing:
            return
        self._read_no_more()
        # What was written goes out first.
        if not self._buffer:
            self._loop._remove_writer(self._sock_fd)  # as line 868
            self._lose(None)

    def abort(self):
        self._force_close(None)  # as line 830

    def _read_no_more(self):
        self._closing = True
        self._loop._remove_reader(self._sock_fd)

    def _lose(self, exc):
        """The protocol hears of it in the next turn."""
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, exc)

    def __del__(self, _warn=warnings.warn):
        if self._sock is None:
            return
        _warn(f'unclosed transport {self!r}', ResourceWarning, source=self)  # as line 873: _warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
        self._sock.close()  # as line 874
        if self._server is not None:
            self._server._detach(self)  # as line 876

    def _fatal_error(self, exc, message='Fatal error on transport'):
        # Protocols learn about broken connections; anything else is told to everybody.
        if not isinstance(exc, OSError):
            self._loop.call_exception_handler({
                'message': message,
                'exception': exc,
                'transport': self,
                'protocol': self._protocol,
            })
        elif self._loop.get_debug():
            _here.logger.debug('%r: %s', self, message, exc_info=True)
        self._force_close(exc)  # as line 890

    def _force_close(self, exc):
        if self._conn_lost:
            return
        if self._buffer:
            self._buffer.clear()  # as line 896
            self._loop._remove_writer(self._sock_fd)  # as line 897
        if not self._closing:
            self._read_no_more()
        self._lose(exc)

    def _call_connection_lost(self, exc):
        try:
            if self._protocol_connected:
                self._protocol.connection_lost(exc)  # as line 907
        finally:
            sock, server = self._sock, self._server
            sock.close()
            self._sock = self._protocol = self._loop = None
            if server is not None:
                server._detach(self)  # as line 915
                self._server = None

    def get_write_buffer_size(self):
        return sum(map(len, self._buffer))  # as line 919

    def _add_reader(self, fd, callback, *args):
        if not self.is_reading():  # as line 922
            return
        self._loop._add_reader(fd, callback, *args)  # as line 924

    def _lost_again(self):
        """Counts a try to write to a lost connection."""
        if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
            _here.logger.warning('socket.send() raised exception.')
        self._conn_lost += 1


class _SelectorSocketTransport(_SelectorTransport):

    _start_tls_compatible = True
    _sendfile_compatible = constants._SendfileMode.TRY_NATIVE

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        # Before set_protocol(), which chooses how to read.
        self._read_ready_cb = None
        super().__init__(loop, sock, protocol, extra, server)  # as line 936
        self._eof = False
        self._empty_waiter = None
        self._write_ready = self._write_sendmsg if _HAS_SENDMSG else self._write_send
        # Small pieces go out at once.
        base_events._set_nodelay(self._sock)  # as line 946

        loop.call_soon(self._protocol.connection_made, self)
        # Nothing is read before the protocol knows about the connection.
        loop.call_soon(self._add_reader, self._sock_fd, self._read_ready)
        if waiter is not None:
            # Whoever waits goes on after that.
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def set_protocol(self, protocol):
        if isinstance(protocol, protocols.BufferedProtocol):  # as line 958
            self._read_ready_cb = self._read_ready__get_buffer
        else:
            self._read_ready_cb = self._read_ready__data_received
        super().set_protocol(protocol)  # as line 963

    # ---- reading -----------------------------------------------------------------------------------------------------

    def _read_ready(self):
        self._read_ready_cb()  # as line 966

    def _read(self, receive):
        """What a socket gives, or None when there is nothing yet or it failed, which ends the connection."""
        try:
            return receive()  # not shown
        except _LATER:
            return None
        except _LEAVE:
            raise
        except BaseException as failure:
            self._fatal_error(failure, 'Fatal read error on socket transport')
            return None

    def _get_buffer(self):
        buffer = self._protocol.get_buffer(-1)  # as line 973 in _read_ready__get_buffer: buf = ‹self._protocol.get_buffer(-1)›
        if not len(buffer):  # as line 974 in _read_ready__get_buffer: if not ‹len(buf)›:
            raise RuntimeError('get_buffer() returned an empty buffer')  # as line 975 in _read_ready__get_buffer
        return buffer

    def _read_ready__get_buffer(self):
        if self._conn_lost:
            return
        try:
            buffer = self._get_buffer()  # not shown
        except _LEAVE:
            raise
        except BaseException as failure:
            self._fatal_error(failure, 'Fatal error: protocol.get_buffer() call failed.')
            return
        count = self._read(lambda: self._sock.recv_into(buffer))  # as line 984 in _read_ready__get_buffer: nbytes = ‹self._sock.recv_into(buf)›
        if count is None:
            return
        if not count:
            self._read_ready__on_eof()  # as line 994
            return
        try:
            self._protocol.buffer_updated(count)  # as line 998: ‹self._protocol.buffer_updated(nbytes)›
        except _LEAVE:
            raise
        except BaseException as failure:
            self._fatal_error(failure, 'Fatal error: protocol.buffer_updated() call failed.')

    def _read_ready__data_received(self):
        if self._conn_lost:
            return
        data = self._read(lambda: self._sock.recv(self.max_size))  # as line 1009 in _read_ready__data_received: data = ‹self._sock.recv(self.max_size)›
        if data is None:
            return
        if not data:
            self._read_ready__on_eof()  # as line 1019
            return
        try:
            self._protocol.data_received(data)  # as line 1023
        except _LEAVE:
            raise
        except BaseException as failure:
            self._fatal_error(failure, 'Fatal error: protocol.data_received() call failed.')

    def _read_ready__on_eof(self):
        if self._loop.get_debug():  # as line 1031
            _here.logger.debug('%r received EOF', self)
        try:
            keep_open = self._protocol.eof_received()  # as line 1035
        except _LEAVE:
            raise  # as line 1037
        except BaseException as failure:
            self._fatal_error(failure, 'Fatal error: protocol.eof_received() call failed.')
            return
        if keep_open:
            # Half-closed: what is written still goes out.
            self._loop._remove_reader(self._sock_fd)  # as line 1047
        else:
            self.close()  # as line 1049

    # ---- writing -----------------------------------------------------------------------------------------------------

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes, bytearray, or memoryview object, not {type(data).__name__!r}')  # as line 1053: raise TypeError(f'data argument must be a bytes, bytearray, or memoryview '\n                f'object, not {type(data).__name__!r}')
        if self._eof:
            raise RuntimeError('Cannot call write() after write_eof()')  # as line 1056
        if self._empty_waiter is not None:
            raise RuntimeError('unable to write; sendfile is in progress')  # as line 1058
        if not data:
            return
        if self._conn_lost:
            self._lost_again()
            return

        if not self._buffer:
            # What can be sent at once need not be kept.
            try:
                sent = self._sock.send(data)  # as line 1071: n = ‹self._sock.send(data)›
            except _LATER:
                sent = 0
            except _LEAVE:
                raise  # as line 1075
            except BaseException as failure:
                self._fatal_error(failure, 'Fatal write error on socket transport')
                return
            data = memoryview(data)[sent:]
            if not data:
                return
            self._loop._add_writer(self._sock_fd, self._write_ready)  # as line 1084

        self._buffer.append(data)  # as line 1087
        self._maybe_pause_protocol()  # as line 1088

    def writelines(self, list_of_data):
        if self._eof:
            raise RuntimeError('Cannot call writelines() after write_eof()')  # as line 1172
        if self._empty_waiter is not None:
            raise RuntimeError('unable to writelines; sendfile is in progress')  # as line 1174
        if not list_of_data:
            return
        if self._conn_lost:
            self._lost_again()
            return
        self._buffer.extend([memoryview(data) for data in list_of_data])  # as line 1184
        if not all(self._buffer):
            # What is empty would never be gone.
            self._buffer = collections.deque(filter(None, self._buffer))
        if not self._buffer:
            return
        self._write_ready()  # as line 1185
        if self._buffer:
            self._loop._add_writer(self._sock_fd, self._write_ready)  # as line 1188
            self._maybe_pause_protocol()  # as line 1189

    def _get_sendmsg_buffer(self):
        return itertools.islice(self._buffer, SC_IOV_MAX)  # as line 1091

    def _adjust_leftover_buffer(self, nbytes):
        """Takes away what was sent."""
        buffer = self._buffer
        while nbytes:
            first = buffer.popleft()
            if len(first) > nbytes:
                buffer.appendleft(first[nbytes:])
                return
            nbytes -= len(first)

    def _send_rest(self, some):
        if self._conn_lost:
            return
        try:
            some()
        except _LATER:
            return
        except _LEAVE:
            raise
        except BaseException as failure:
            self._loop._remove_writer(self._sock_fd)
            self._buffer.clear()
            self._fatal_error(failure, 'Fatal write error on socket transport')
            if self._empty_waiter is not None:
                self._empty_waiter.set_exception(failure)
            return
        self._maybe_resume_protocol()
        if self._buffer:
            return
        self._loop._remove_writer(self._sock_fd)
        if self._empty_waiter is not None:
            self._empty_waiter.set_result(None)
        if self._closing:
            self._call_connection_lost(None)
        elif self._eof:
            self._sock.shutdown(socket.SHUT_WR)

    def _write_sendmsg(self):
        assert self._buffer, 'Data should not be empty'  # as line 1094
        self._send_rest(
            lambda: self._adjust_leftover_buffer(self._sock.sendmsg(self._get_sendmsg_buffer())))  # as line 1098 in _write_sendmsg: nbytes = ‹self._sock.sendmsg(self._get_sendmsg_buffer())›

    def _write_send(self):
        assert self._buffer, 'Data should not be empty'  # as line 1133

        def send_one():
            first = self._buffer.popleft()
            sent = 0
            try:
                sent = self._sock.send(first)  # as line 1138 in _write_send: n = ‹self._sock.send(buffer)›
            except _LATER:
                pass
            if sent != len(first):
                self._buffer.appendleft(first[sent:])
        self._send_rest(send_one)

    def write_eof(self):
        if self._closing or self._eof:
            return
        self._eof = True
        if not self._buffer:
            self._sock.shutdown(socket.SHUT_WR)  # as line 1168

    def can_write_eof(self):
        return True

    def _call_connection_lost(self, exc):
        try:
            super()._call_connection_lost(exc)  # as line 1196
        finally:
            self._write_ready = None
            if self._empty_waiter is not None:
                self._empty_waiter.set_exception(ConnectionError('Connection is closed by peer'))

    def _make_empty_waiter(self):
        if self._empty_waiter is not None:
            raise RuntimeError('Empty waiter is already set')
        self._empty_waiter = self._loop.create_future()  # as line 1206
        if not self._buffer:
            self._empty_waiter.set_result(None)  # as line 1208
        return self._empty_waiter

    def _reset_empty_waiter(self):
        self._empty_waiter = None

    def close(self):
        self._read_ready_cb = None
        super().close()  # as line 1216


for _cls in (_SelectorTransport, _SelectorSocketTransport, selectors.EpollSelector):
    _shorten(_cls)
del _cls


class _SelectorDatagramTransport(_SelectorTransport, transports.DatagramTransport):

    _buffer_factory = collections.deque
    _header_size = 8

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        super().__init__(loop, sock, protocol, extra)  # as line 1226
        self._address = address
        self._buffer_size = 0
        loop.call_soon(self._protocol.connection_made, self)
        # Nothing is read before the protocol knows about the connection.
        loop.call_soon(self._add_reader, self._sock_fd, self._read_ready)
        if waiter is not None:
            # Whoever waits goes on after that.
            loop.call_soon(futures._set_result_unless_cancelled, waiter, None)

    def get_write_buffer_size(self):
        return self._buffer_size

    def _read_ready(self):
        if self._conn_lost:
            return
        try:
            data, address = self._sock.recvfrom(self.max_size)  # as line 1245: data, addr = ‹self._sock.recvfrom(self.max_size)›
        except _LATER:
            return
        except OSError as failure:
            self._protocol.error_received(failure)
        except _LEAVE:
            raise  # as line 1251
        except BaseException as failure:
            self._fatal_error(failure, 'Fatal read error on datagram transport')
        else:
            self._protocol.datagram_received(data, address)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')  # as line 1259: raise TypeError(f'data argument must be a bytes-like object, '\n                f'not {type(data).__name__!r}')
        if self._address:
            if addr not in (None, self._address):  # as line 1263
                raise ValueError(f'Invalid address: must be None or {self._address}')
            addr = self._address

        if self._conn_lost and self._address:
            self._lost_again()
            return

        if not self._buffer:
            # What can be sent at once need not be kept.
            try:
                if self._extra['peername']:  # as line 1277
                    self._sock.send(data)  # as line 1278
                else:
                    self._sock.sendto(data, addr)  # as line 1280
                return
            except _LATER:
                self._loop._add_writer(self._sock_fd, self._sendto_ready)  # as line 1283
            except OSError as failure:
                self._protocol.error_received(failure)
                return
            except _LEAVE:
                raise  # as line 1288
            except BaseException as failure:
                self._fatal_error(failure, 'Fatal write error on datagram transport')
                return

        # A copy: the caller may change a bytearray later.
        self._buffer.append((bytes(data), addr))  # as line 1295
        self._buffer_size += len(data) + self._header_size  # as line 1296
        self._maybe_pause_protocol()  # as line 1297

    def _sendto_ready(self):
        while self._buffer:
            data, addr = self._buffer.popleft()  # as line 1301
            self._buffer_size -= len(data) + self._header_size  # as line 1302
            try:
                if self._extra['peername']:  # as line 1304
                    self._sock.send(data)  # as line 1305
                else:
                    self._sock.sendto(data, addr)  # as line 1307
            except _LATER:
                self._buffer.appendleft((data, addr))
                self._buffer_size += len(data) + self._header_size  # as line 1310
                break
            except OSError as failure:
                self._protocol.error_received(failure)
                return
            except _LEAVE:
                raise  # as line 1316
            except BaseException as failure:
                self._fatal_error(failure, 'Fatal write error on datagram transport')
                return

        self._maybe_resume_protocol()
        if not self._buffer:
            self._loop._remove_writer(self._sock_fd)  # as line 1324
            if self._closing:
                self._call_connection_lost(None)  # as line 1326
