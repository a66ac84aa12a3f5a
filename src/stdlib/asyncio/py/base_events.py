"""Base implementation of event loop: networking. What every loop needs is built in."""
import collections
import collections.abc
import contextlib
import errno
import itertools
import os
import socket
import stat
import sys
import time
import warnings
import weakref

ssl = None

import _asyncio
from _asyncio import BaseEventLoop, _format_handle, _run_until_complete_cb
from _asyncio import MAXIMUM_SELECT_TIMEOUT, _MIN_CANCELLED_TIMER_HANDLES_FRACTION, _MIN_SCHEDULED_TIMER_HANDLES
from . import constants
from . import events
from . import exceptions
from . import futures
from . import protocols
from . import staggered
from . import tasks
from . import timeouts
from . import transports
from . import trsock

__getattr__ = _asyncio._lazily(__name__, {
    'concurrent': 'concurrent', 'coroutines': 'asyncio.coroutines', 'heapq': 'heapq', 'logger': 'asyncio.log',
    'sslproto': 'asyncio.sslproto', 'subprocess': 'subprocess', 'threading': 'threading', 'traceback': 'traceback'})
# Where the logger is found when something is to be logged.
_here = sys.modules[__name__]

__unseen__ = ('_raise_failures', '_bind_to_one', '_check_number', '_tls_times', '_check_stream', '_datagram_ends', '_bind_all',
              '_begun', '_closing_unless_ready', 'look_up')

__all__ = ('BaseEventLoop', 'Server')

_HAS_IPv6 = hasattr(socket, 'AF_INET6')


def _format_pipe(fd):
    return {-1: '<pipe>', -2: '<stdout>'}.get(fd) or repr(fd)


def _remove_stale_socket(path):
    """Takes away what a socket that nobody listens on any more left in the file system."""
    try:
        if stat.S_ISSOCK(os.stat(path).st_mode):
            os.remove(path)
    except FileNotFoundError:
        pass
    except OSError as problem:
        logger.error('Unable to check or remove stale UNIX socket %r: %r', path, problem)


def _set_reuseport(sock):
    if not hasattr(socket, 'SO_REUSEPORT'):  # as line 90
        raise ValueError('reuse_port not supported by socket module')  # as line 91
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)  # as line 94
    except OSError:
        raise ValueError('reuse_port not supported by socket module, '
                         'SO_REUSEPORT defined but not implemented.')


def _set_nodelay(sock):
    if (sock.family in {socket.AF_INET, getattr(socket, 'AF_INET6', None)} and
            sock.type == socket.SOCK_STREAM and
            sock.proto == socket.IPPROTO_TCP):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # as line 196


def _check_ssl_socket(sock):
    if ssl is not None and isinstance(sock, ssl.SSLSocket):  # as line 203
        raise TypeError('Socket cannot be of type SSLSocket')


def _ipaddr_info(host, port, family, type, proto, flowinfo=0, scopeid=0):
    """The answer of getaddrinfo() for an address that is already numeric; None for anything else."""
    if not hasattr(socket, 'inet_pton'):  # as line 103
        return
    if proto not in {0, socket.IPPROTO_TCP, socket.IPPROTO_UDP} or host is None:
        return None

    if type == socket.SOCK_STREAM:  # as line 110
        proto = socket.IPPROTO_TCP  # as line 111
    elif type == socket.SOCK_DGRAM:  # as line 112
        proto = socket.IPPROTO_UDP  # as line 113
    else:
        return None

    if port is None or port == b'' or port == '':
        port = 0
    else:
        # A service name such as "http" is for getaddrinfo().
        try:
            port = int(port)  # as line 126
        except (TypeError, ValueError):
            return None

    if family == socket.AF_UNSPEC:  # as line 130
        families = [socket.AF_INET]
        if _HAS_IPv6:
            families.append(socket.AF_INET6)
    else:
        families = [family]

    if isinstance(host, bytes):  # as line 137
        host = host.decode('ascii')
    if '%' in host:  # as line 139
        # A scope ("::1%lo0") is for getaddrinfo(), too.
        return None

    for candidate in families:
        try:
            socket.inet_pton(candidate, host)
        except OSError:
            continue
        if _HAS_IPv6 and candidate == socket.AF_INET6:
            return candidate, type, proto, '', (host, port, flowinfo, scopeid)
        return candidate, type, proto, '', (host, port)
    return None


def _interleave_addrinfos(addrinfos, first_address_family_count=1):
    families = {}
    for info in addrinfos:
        families.setdefault(info[0], []).append(info)
    first, *others = families.values()
    # The first family goes ahead by some.
    ahead = max(first_address_family_count - 1, 0)
    turns = itertools.zip_longest(first[ahead:], *others)
    return first[:ahead] + [info for turn in turns for info in turn if info is not None]


def _check_stream(sock):
    if sock.type != socket.SOCK_STREAM:
        # A transport would not know what to do with it.
        raise ValueError(f'A Stream Socket was expected, got {sock!r}')


def _tls_times(tls, handshake, shutdown, wanted=None):
    """The time limits of TLS, as arguments."""
    for name, limit in (('ssl_handshake_timeout', handshake), ('ssl_shutdown_timeout', shutdown)):
        if limit is not None and not (tls if wanted is None else wanted):
            raise ValueError(f'{name} is only meaningful with ssl')
    return {'ssl_handshake_timeout': handshake, 'ssl_shutdown_timeout': shutdown}


def _check_number(value, kind, least, what):
    problem = f'{what} (got {value!r})'
    if not isinstance(value, kind):
        raise TypeError(problem)
    if value < least:
        raise ValueError(problem)


def _bind_to_one(sock, family, infos, failures):
    """Binds a socket to the first local address that can be had."""
    for kind, _, _, _, address in infos:
        if kind != family:
            continue
        try:
            return sock.bind(address)
        except OSError as failure:
            failures.append(OSError(
                failure.errno,
                f'error while attempting to bind on address {address!r}: {str(failure).lower()}'))
    if failures:
        raise failures.pop()  # as line 1039: raise my_exceptions.pop()
    raise OSError(f'no matching local address with {family=} found')  # as line 1041: raise OSError(f"no matching local address with {family=} found")


def _raise_failures(failures, all_errors):
    """Tells why no address could be connected to."""
    try:
        if all_errors:
            raise ExceptionGroup('create_connection failed', failures)  # as line 1166: raise ExceptionGroup("create_connection failed", exceptions)
        if not failures:
            raise TimeoutError('create_connection failed')  # as line 1180
        if len(failures) == 1:
            raise failures[0]  # as line 1168: raise exceptions[0]
        texts = [str(failure) for failure in failures]
        if len(set(texts)) == 1:
            raise failures[0]  # as line 1173: raise exceptions[0]
        raise OSError('Multiple exceptions: ' + ', '.join(texts))  # as line 1176: raise OSError('Multiple exceptions: {}'.format(\n    ', '.join(str(exc) for exc in exceptions)))
    finally:
        # Tracebacks lead here, and must not lead back.
        failures = None


@contextlib.contextmanager
def _closing_unless_ready(sock):
    try:
        yield
    except BaseException:
        sock.close()
        raise


async def _begun(transport, waiter):
    """Waits until a new transport has told its protocol."""
    try:
        await waiter
    except BaseException:
        transport.close()
        raise


class _Pieces:
    """A file, piece by piece, read by the executor."""

    def __init__(self, loop, file, offset, count, size):
        if offset:
            file.seek(offset)
        self._loop = loop
        self._file = file
        self._offset = offset
        self._count = count
        self._buffer = bytearray(min(count, size) if count else size)
        self.sent = 0

    async def next(self):
        room = len(self._buffer)
        if self._count:
            room = min(room, self._count - self.sent)
            if room <= 0:
                return None
        view = memoryview(self._buffer)[:room]
        return view[:await self._loop.run_in_executor(None, self._file.readinto, view)]

    def __enter__(self):
        return self

    def __exit__(self, *info):
        # The file stands behind what was sent, not behind what was read.
        if self.sent > 0 and hasattr(self._file, 'seek'):
            self._file.seek(self._offset + self.sent)


class Server(events.AbstractServer):

    def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout,
                 ssl_shutdown_timeout=None):
        self._loop, self._sockets, self._backlog = loop, sockets, backlog
        self._protocol_factory, self._ssl_context = protocol_factory, ssl_context
        self._ssl_handshake_timeout, self._ssl_shutdown_timeout = ssl_handshake_timeout, ssl_shutdown_timeout
        self._serving, self._serving_forever_fut = False, None
        # The transports of clients, which a server does not keep alive.
        self._clients = weakref.WeakSet()  # as line 283
        # Those in wait_closed(); None as soon as nobody needs to wait any more.
        self._waiters = []

    @property
    def sockets(self):
        return tuple(map(trsock.TransportSocket, self._sockets or ()))

    def is_serving(self):
        return self._serving

    def get_loop(self):
        return self._loop

    def __repr__(self):
        return f'<{type(self).__name__} sockets={self.sockets!r}>'

    async def start_serving(self):
        self._start_serving()  # as line 363
        # A turn later the sockets are watched.
        await tasks.sleep(0)  # as line 366

    def _start_serving(self):
        loop, backlog = self._loop, self._backlog
        waiting = () if self._serving else self._sockets
        self._serving = True
        for listener in waiting:  # as line 316: for sock in ‹self._sockets›:
            listener.listen(backlog)  # as line 317: sock.listen(self._backlog)
            loop._start_serving(self._protocol_factory, listener, self._ssl_context, self, backlog, self._ssl_handshake_timeout, self._ssl_shutdown_timeout)  # as line 318: self._loop._start_serving(\n    self._protocol_factory, sock, self._ssl_context,\n    self, self._backlog, self._ssl_handshake_timeout,\n    self._ssl_shutdown_timeout)

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')  # as line 370: raise RuntimeError(\n    f'server {self!r} is already being awaited on serve_forever()')
        if self._sockets is None:
            raise RuntimeError(f'server {self!r} is closed')  # as line 373
        self._start_serving()  # as line 375
        self._serving_forever_fut = _asyncio._stands_for(self._loop.create_future(), 'future', 'Server.serve_forever()')
        try:
            await self._serving_forever_fut  # as line 379
        except exceptions.CancelledError:
            # Clients that are connected stay so: whoever cancels waits for them.
            try:
                self.close()  # as line 382
                await self.wait_closed()  # as line 383
            finally:
                raise  # as line 385
        finally:
            self._serving_forever_fut = None

    def close(self):
        listeners, self._sockets = self._sockets, None
        if listeners is not None:
            for listener in listeners:
                self._loop._stop_serving(listener)  # as line 342: self._loop._stop_serving(sock)
            self._serving = False
            forever = self._serving_forever_fut
            if not (forever is None or forever.done()):
                self._serving_forever_fut = None
                forever.cancel()
            self._wake_if_over()

    def close_clients(self):
        for client in list(self._clients):
            client.close()  # as line 356: transport.close()

    def abort_clients(self):
        for client in list(self._clients):
            client.abort()  # as line 360: transport.abort()

    async def wait_closed(self):
        if self._waiters is not None:
            mine = _asyncio._stands_for(self._loop.create_future(), 'future', 'Server.wait_closed()')
            self._waiters.append(mine)
            await mine  # as line 414: await waiter

    def _attach(self, client):
        assert self._sockets is not None  # as line 297
        self._clients.add(client)

    def _detach(self, client):
        self._clients.discard(client)
        if self._sockets is None:
            self._wake_if_over()

    def _wake_if_over(self):
        if not self._clients:
            self._wakeup()

    def _wakeup(self):
        woken, self._waiters = self._waiters or (), None
        for future in woken:
            if not future.done():
                future.set_result(None)


class _SendfileFallbackProtocol(protocols.Protocol):
    """Stands in for a transport's protocol while a file is sent piece by piece."""

    def __init__(self, transp):
        if not isinstance(transp, transports._FlowControlMixin):  # as line 209
            raise TypeError('transport should be _FlowControlMixin instance')
        self._transport = transp
        self._proto = transp.get_protocol()  # as line 212
        self._should_resume_reading = transp.is_reading()  # as line 213
        self._should_resume_writing = transp._protocol_paused  # as line 214
        transp.pause_reading()  # as line 215
        transp.set_protocol(self)  # as line 216
        if self._should_resume_writing:
            self._write_ready_fut = self._transport._loop.create_future()  # as line 218
        else:
            self._write_ready_fut = None

    async def drain(self):
        if self._transport.is_closing():  # as line 223
            raise ConnectionError('Connection closed by peer')
        if self._write_ready_fut is not None:
            await self._write_ready_fut

    def connection_made(self, transport):
        raise RuntimeError('Invalid state: connection should have been established already.')

    def connection_lost(self, exc):
        if self._write_ready_fut is not None:
            # Whoever waits for room learns that there will be none.
            if exc is None:
                self._write_ready_fut.set_exception(ConnectionError('Connection is closed by peer'))
            else:
                self._write_ready_fut.set_exception(exc)  # as line 242
        self._proto.connection_lost(exc)  # as line 243

    def pause_writing(self):
        if self._write_ready_fut is None:
            self._write_ready_fut = self._transport._loop.create_future()  # as line 248

    def resume_writing(self):
        if self._write_ready_fut is not None:
            self._write_ready_fut.set_result(False)  # as line 253
            self._write_ready_fut = None

    def data_received(self, data):
        raise RuntimeError('Invalid state: reading should be paused')

    def eof_received(self):
        raise RuntimeError('Invalid state: reading should be paused')

    async def restore(self):
        self._transport.set_protocol(self._proto)  # as line 263
        if self._should_resume_reading:
            self._transport.resume_reading()  # as line 265
        if self._write_ready_fut is not None:
            # The protocol was told to pause and must be told again when there is room.
            self._write_ready_fut.cancel()  # as line 270
        if self._should_resume_writing:
            self._proto.resume_writing()  # as line 272


class _Network:
    """Methods of BaseEventLoop that have to do with sockets."""

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        raise NotImplementedError

    def _make_ssl_transport(self, rawsock, protocol, sslcontext, waiter=None,
                            *, server_side=False, server_hostname=None, extra=None, server=None,
                            ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                            call_connection_made=True):
        raise NotImplementedError

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        raise NotImplementedError

    def _make_read_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        raise NotImplementedError

    def _make_write_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        raise NotImplementedError

    async def _make_subprocess_transport(self, protocol, args, shell,
                                         stdin, stdout, stderr, bufsize, extra=None, **kwargs):
        raise NotImplementedError

    # ---- names -------------------------------------------------------------------------------------------------

    def _getaddrinfo_debug(self, host, port, family, type, proto, flags):
        asked = [f'{host}:{port!r}']
        for name, value in (('family', family), ('type', type), ('proto', proto), ('flags', flags)):
            if value:
                asked.append(f'{name}={value!r}')
        asked = ', '.join(asked)
        _here.logger.debug('Get address info %s', asked)

        begun = self.time()
        addrinfo = socket.getaddrinfo(host, port, family, type, proto, flags)
        took = self.time() - begun

        text = f'Getting address info {asked} took {took * 1e3:.3f}ms: {addrinfo!r}'
        if took >= self.slow_callback_duration:
            _here.logger.info(text)
        else:
            _here.logger.debug(text)
        return addrinfo

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        ask = self._getaddrinfo_debug if self._debug else socket.getaddrinfo
        return await self.run_in_executor(None, ask, host, port, family, type, proto, flags)  # as line 936: return ‹await self.run_in_executor(\n    None, getaddr_func, host, port, family, type, proto, flags)›

    async def getnameinfo(self, sockaddr, flags=0):
        return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)  # as line 940: return ‹await self.run_in_executor(\n    None, socket.getnameinfo, sockaddr, flags)›

    async def _ensure_resolved(self, address, *, family=0, type=socket.SOCK_STREAM, proto=0, flags=0, loop):
        host, port = address[:2]
        info = _ipaddr_info(host, port, family, type, proto, *address[2:])
        if info is not None:
            # A numeric address needs no look-up.
            return [info]
        return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)  # as line 1505: return ‹await loop.getaddrinfo(host, port, family=family, type=type,\n                              proto=proto, flags=flags)›

    # ---- connections -------------------------------------------------------------------------------------------

    async def _connect_sock(self, exceptions, addr_info, local_addr_infos=None):
        failures = []
        exceptions.append(failures)
        family, kind, proto, _, address = addr_info
        sock = None
        connected = False
        try:
            sock = socket.socket(family=family, type=kind, proto=proto)  # as line 1020: sock = ‹socket.socket(family=family, type=type_, proto=proto)›
            sock.setblocking(False)
            if local_addr_infos is not None:
                _bind_to_one(sock, family, local_addr_infos, failures)
            await self.sock_connect(sock, address)  # as line 1042
            connected = True
            return sock
        except OSError as failure:
            failures.append(failure)
            raise
        finally:
            if sock is not None and not connected:
                # What went wrong with connecting is told, not what goes wrong with closing.
                with contextlib.suppress(OSError):
                    sock.close()
            exceptions = failures = None

    async def create_connection(
            self, protocol_factory, host=None, port=None,
            *, ssl=None, family=0,
            proto=0, flags=0, sock=None,
            local_addr=None, server_hostname=None,
            ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None,
            happy_eyeballs_delay=None, interleave=None,
            all_errors=False):
        if server_hostname is not None and not ssl:
            raise ValueError('server_hostname is only meaningful with ssl')  # as line 1081
        if ssl and server_hostname is None:
            # A certificate is for some name.
            if not host:
                raise ValueError('You must set server_hostname when using ssl without a host')  # as line 1095: raise ValueError('You must set server_hostname '\n                 'when using ssl without a host')
            server_hostname = host
        tls = _tls_times(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
        if sock is not None:
            _check_ssl_socket(sock)

        if host is None and port is None:
            if sock is None:
                raise ValueError('host and port was not specified and no sock specified')  # as line 1186: raise ValueError(\n    'host and port was not specified and no sock specified')
            _check_stream(sock)  # as line 1195: raise ValueError(\n    f'A Stream Socket was expected, got {sock!r}')
        else:
            if sock is not None:
                raise ValueError('host/port and sock can not be specified at the same time')  # as line 1116: raise ValueError(\n    'host/port and sock can not be specified at the same time')

            async def look_up(name):
                found = await self._ensure_resolved(name, family=family, type=socket.SOCK_STREAM,
                                                    proto=proto, flags=flags, loop=self)
                if not found:
                    raise OSError('getaddrinfo() returned empty list')
                return found

            remote = await look_up((host, port))  # as line 1119: infos = ‹await self._ensure_resolved(\n    (host, port), family=family,\n    type=socket.SOCK_STREAM, proto=proto, flags=flags, loop=self)›
            local = None
            if local_addr is not None:
                local = await look_up(local_addr)  # as line 1126: laddr_infos = ‹await self._ensure_resolved(\n    local_addr, family=family,\n    type=socket.SOCK_STREAM, proto=proto,\n    flags=flags, loop=self)›
            if interleave is None:
                interleave = 0 if happy_eyeballs_delay is None else 1
            if interleave:
                remote = _interleave_addrinfos(remote, interleave)

            failures = []
            if happy_eyeballs_delay is None:
                for info in remote:
                    try:
                        sock = await self._connect_sock(failures, info, local)  # as line 1143: sock = ‹await self._connect_sock(\n    exceptions, addrinfo, laddr_infos)›
                        break
                    except OSError:
                        pass
            else:
                # All of them, each with a head start over the next.
                sock = (await staggered.staggered_race(
                    (lambda info=info: self._connect_sock(failures, info, local) for info in remote),
                    happy_eyeballs_delay, loop=self))[0]
            if sock is None:
                failures = [failure for of_one in failures for failure in of_one]
                try:
                    _raise_failures(failures, all_errors)
                finally:
                    failures = None

        transport, protocol = await self._create_connection_transport(
            sock, protocol_factory, ssl, server_hostname, **tls)
        if self._debug:
            _here.logger.debug('%r connected to %s:%r: (%r, %r)', transport.get_extra_info('socket'),
                         host, port, transport, protocol)
        return transport, protocol

    async def _create_connection_transport(
            self, sock, protocol_factory, ssl,
            server_hostname, server_side=False,
            ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None):
        sock.setblocking(False)
        protocol = protocol_factory()  # as line 1218
        waiter = _asyncio._stands_for(self.create_future(), 'io', 'the connection')
        if ssl:
            transport = self._make_ssl_transport(
                sock, protocol, None if isinstance(ssl, bool) else ssl, waiter,
                server_side=server_side, server_hostname=server_hostname,
                ssl_handshake_timeout=ssl_handshake_timeout,
                ssl_shutdown_timeout=ssl_shutdown_timeout)
        else:
            transport = self._make_socket_transport(sock, protocol, waiter)
        await _begun(transport, waiter)  # as line 1231: await waiter
        return transport, protocol

    async def start_tls(self, transport, protocol, sslcontext, *,
                        server_side=False,
                        server_hostname=None,
                        ssl_handshake_timeout=None,
                        ssl_shutdown_timeout=None):
        import ssl
        from . import sslproto
        if not isinstance(sslcontext, ssl.SSLContext):
            raise TypeError(f'sslcontext is expected to be an instance of ssl.SSLContext, got {sslcontext!r}')
        if not getattr(transport, '_start_tls_compatible', False):
            raise TypeError(f'transport {transport!r} is not supported by start_tls()')
        waiter = _asyncio._stands_for(self.create_future(), 'io', 'the handshake')
        secured = sslproto.SSLProtocol(
            self, protocol, sslcontext, waiter, server_side, server_hostname, call_connection_made=False,
            ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        # what comes before the greeting is read by it
        transport.pause_reading()
        transport.set_protocol(secured)
        steps = self.call_soon(secured.connection_made, transport), self.call_soon(transport.resume_reading)
        try:
            await waiter
        except BaseException:
            transport.close()
            for step in steps:
                step.cancel()
            raise
        return secured._app_transport

    # ---- files -------------------------------------------------------------------------------------------------

    async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
        if self._debug and sock.gettimeout() != 0:
            raise ValueError('the socket must be non-blocking')
        _check_ssl_socket(sock)
        self._check_sendfile_params(sock, file, offset, count)
        try:
            return await self._sock_sendfile_native(sock, file, offset, count)
        except exceptions.SendfileNotAvailableError:
            if not fallback:
                raise
        return await self._sock_sendfile_fallback(sock, file, offset, count)

    async def _sock_sendfile_native(self, sock, file, offset, count):
        raise exceptions.SendfileNotAvailableError(
            f'syscall sendfile is not available for socket {sock!r} and file {file!r} combination')

    async def _sock_sendfile_fallback(self, sock, file, offset, count):
        pieces = _Pieces(self, file, offset, count, constants.SENDFILE_FALLBACK_READBUFFER_SIZE)
        with pieces:
            while piece := await pieces.next():
                await self.sock_sendall(sock, piece)
                pieces.sent += len(piece)
        return pieces.sent

    def _check_sendfile_params(self, sock, file, offset, count):
        if 'b' not in getattr(file, 'mode', 'b'):
            raise ValueError('file should be opened in binary mode')
        if sock.type != socket.SOCK_STREAM:
            raise ValueError('only SOCK_STREAM type sockets are supported')
        if count is not None:
            _check_number(count, int, 1, 'count must be a positive integer')
        _check_number(offset, int, 0, 'offset must be a non-negative integer')

    async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
        if transport.is_closing():
            raise RuntimeError('Transport is closing')
        able = getattr(transport, '_sendfile_compatible', constants._SendfileMode.UNSUPPORTED)
        if able is constants._SendfileMode.UNSUPPORTED:
            raise RuntimeError(f'sendfile is not supported for transport {transport!r}')
        if able is constants._SendfileMode.TRY_NATIVE:
            try:
                return await self._sendfile_native(transport, file, offset, count)
            except exceptions.SendfileNotAvailableError:
                if not fallback:
                    raise
        if not fallback:
            raise RuntimeError('fallback is disabled and native sendfile is not '
                               f'supported for transport {transport!r}')
        return await self._sendfile_fallback(transport, file, offset, count)

    async def _sendfile_native(self, transp, file, offset, count):
        raise exceptions.SendfileNotAvailableError('sendfile syscall is not supported')

    async def _sendfile_fallback(self, transp, file, offset, count):
        pieces = _Pieces(self, file, offset, count, 16384)
        protocol = _SendfileFallbackProtocol(transp)
        try:
            with pieces:
                while piece := await pieces.next():
                    transp.write(piece)
                    await protocol.drain()
                    pieces.sent += len(piece)
            return pieces.sent
        finally:
            await protocol.restore()

    # ---- datagrams ---------------------------------------------------------------------------------------------

    async def create_datagram_endpoint(self, protocol_factory,
                                       local_addr=None, remote_addr=None, *,
                                       family=0, proto=0, flags=0,
                                       reuse_port=None,
                                       allow_broadcast=None, sock=None):
        if sock is not None:
            if sock.type == socket.SOCK_STREAM:
                raise ValueError(f'A datagram socket was expected, got {sock!r}')  # as line 1370: raise ValueError(\n    f'A datagram socket was expected, got {sock!r}')
            # Options are for a socket that is made here.
            given = {'local_addr': local_addr, 'remote_addr': remote_addr, 'family': family, 'proto': proto,
                     'flags': flags, 'reuse_port': reuse_port, 'allow_broadcast': allow_broadcast}
            given = ', '.join(f'{name}={value}' for name, value in given.items() if value)
            if given:
                raise ValueError('socket modifier keyword arguments can not be used '
                                 f'when sock is specified. ({given})')
            sock.setblocking(False)
            r_addr = None
        else:
            failures = []
            for kind, (local, remote) in await self._datagram_ends(local_addr, remote_addr, family, proto, flags):
                try:
                    sock = socket.socket(family=kind[0], type=socket.SOCK_DGRAM, proto=kind[1])
                    with _closing_unless_ready(sock):
                        if reuse_port:
                            _set_reuseport(sock)
                        if allow_broadcast:
                            sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
                        sock.setblocking(False)
                        if local_addr:
                            sock.bind(local)  # as line 1456: ‹sock.bind(local_address)›
                        if remote_addr and not allow_broadcast:
                            await self.sock_connect(sock, remote)  # as line 1459: await self.sock_connect(sock, remote_address)
                    r_addr = remote if remote_addr else None
                    break
                except OSError as failure:
                    failures.append(failure)
            else:
                raise failures[0]  # as line 1472: raise exceptions[0]

        protocol = protocol_factory()
        waiter = _asyncio._stands_for(self.create_future(), 'io', 'the socket')
        transport = self._make_datagram_transport(sock, protocol, r_addr, waiter)
        if self._debug:
            if local_addr:
                _here.logger.info('Datagram endpoint local_addr=%r remote_addr=%r created: (%r, %r)',
                            local_addr, remote_addr, transport, protocol)
            else:
                _here.logger.debug('Datagram endpoint remote_addr=%r created: (%r, %r)',
                             remote_addr, transport, protocol)

        await _begun(transport, waiter)  # as line 1489: await waiter
        return transport, protocol

    async def _datagram_ends(self, local_addr, remote_addr, family, proto, flags):
        """[((family, proto), (local address, remote address)), ...] to try."""
        given = (local_addr, remote_addr)
        if not any(given):
            if family == 0:
                raise ValueError('unexpected address family')  # as line 1389
            return [((family, proto), (None, None))]
        if family == getattr(socket, 'AF_UNIX', None):
            if any(address is not None and not isinstance(address, str) for address in given):
                raise TypeError('string is expected')  # as line 1394
            if local_addr and local_addr[0] not in (0, '\0'):
                _remove_stale_socket(local_addr)
            return [((family, proto), given)]
        ends = {}
        for at, address in enumerate(given):
            if address is None:
                continue
            if not isinstance(address, tuple) or len(address) != 2:
                raise TypeError('2-tuple is expected')  # as line 1416
            found = await self._ensure_resolved(address, family=family, type=socket.SOCK_DGRAM,
                                                proto=proto, flags=flags, loop=self)
            if not found:
                raise OSError('getaddrinfo() returned empty list')
            for info in found:
                ends.setdefault((info[0], info[2]), [None, None])[at] = info[4]
        # Both ends must be of one kind.
        fit = [(kind, pair) for kind, pair in ends.items()
               if not any(wanted and end is None for wanted, end in zip(given, pair))]
        if not fit:
            raise ValueError('can not get address information')  # as line 1437
        return fit

    # ---- servers -----------------------------------------------------------------------------------------------

    async def _create_server_getaddrinfo(self, host, port, family, flags):
        infos = await self._ensure_resolved((host, port), family=family,  # as line 1509: infos = ‹await self._ensure_resolved((host, port), family=family,\n                                    type=socket.SOCK_STREAM,\n                                    flags=flags, loop=self)›
                                            type=socket.SOCK_STREAM,
                                            flags=flags, loop=self)
        if not infos:
            raise OSError(f'getaddrinfo({host!r}) returned empty list')  # as line 1513
        return infos

    async def create_server(
            self, protocol_factory, host=None, port=None,
            *,
            family=socket.AF_UNSPEC,
            flags=socket.AI_PASSIVE,
            sock=None,
            backlog=100,
            ssl=None,
            reuse_address=None,
            reuse_port=None,
            keep_alive=None,
            ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None,
            start_serving=True):
        if isinstance(ssl, bool):
            raise TypeError('ssl argument must be an SSLContext or None')  # as line 1546
        tls = _tls_times(ssl, ssl_handshake_timeout, ssl_shutdown_timeout, ssl is not None)
        if sock is not None:
            _check_ssl_socket(sock)

        if host is None and port is None:
            if sock is None:
                raise ValueError('Neither host/port nor sock were specified')  # as line 1640
            _check_stream(sock)  # as line 1642: raise ValueError(f'A Stream Socket was expected, got {sock!r}')
            sockets = [sock]
        else:
            if sock is not None:
                raise ValueError('host/port and sock can not be specified at the same time')  # as line 1561: raise ValueError(\n    'host/port and sock can not be specified at the same time')
            if host == '':
                hosts = [None]
            elif isinstance(host, str) or not isinstance(host, collections.abc.Iterable):
                hosts = [host]
            else:
                hosts = host
            found = await tasks.gather(*[  # as line 1578: infos = ‹await tasks.gather(*fs)›
                self._create_server_getaddrinfo(name, port, family=family, flags=flags) for name in hosts])
            # A name may stand for an address that another stands for, too.
            found = set(itertools.chain.from_iterable(found))
            if reuse_address is None:
                reuse_address = True
            sockets = self._bind_all(found, reuse_address, reuse_port, keep_alive)  # as line 1586: sock = ‹socket.socket(af, socktype, proto)›

        for sock in sockets:
            sock.setblocking(False)
        server = Server(self, sockets, protocol_factory, ssl, backlog, **tls)
        if start_serving:
            await server.start_serving()
        if self._debug:
            _here.logger.info('%r is serving', server)
        return server

    def _bind_all(self, infos, reuse_address, reuse_port, keep_alive):
        """Sockets bound to each of several addresses; those that the computer does not have are left out."""
        with contextlib.ExitStack() as opened:
            sockets = []
            for family, kind, proto, _, address in infos:
                try:
                    sock = socket.socket(family, kind, proto)
                except OSError:
                    if self._debug:
                        _here.logger.warning('create_server() failed to create socket.socket(%r, %r, %r)',
                                       family, kind, proto, exc_info=True)
                    continue
                opened.callback(sock.close)
                if reuse_address:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
                if reuse_port and family in (socket.AF_INET, socket.AF_INET6):
                    _set_reuseport(sock)
                if keep_alive:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
                if _HAS_IPv6 and family == socket.AF_INET6:
                    # IPv4 has sockets of its own.
                    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, True)
                try:
                    sock.bind(address)
                except OSError as failure:
                    text = (f'error while attempting to bind on address {address!r}: '
                            f'{str(failure).lower()}')
                    if failure.errno != errno.EADDRNOTAVAIL:
                        raise OSError(failure.errno, text) from None  # as line 1627: raise OSError(err.errno, msg) from None
                    sock.close()
                    if self._debug:
                        _here.logger.warning(text)
                    continue
                sockets.append(sock)
            if not sockets:
                raise OSError(f'could not bind on any address out of {[info[4] for info in infos]!r}')  # as line 1630: raise OSError('could not bind on any address out of %r'\n              % ([info[4] for info in infos],))
            opened.pop_all()
        return sockets

    async def connect_accepted_socket(
            self, protocol_factory, sock,
            *, ssl=None,
            ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None):
        _check_stream(sock)  # as line 1667: raise ValueError(f'A Stream Socket was expected, got {sock!r}')
        tls = _tls_times(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
        _check_ssl_socket(sock)
        transport, protocol = await self._create_connection_transport(
            sock, protocol_factory, ssl, '', server_side=True, **tls)
        if self._debug:
            _here.logger.debug('%r handled: (%r, %r)', transport.get_extra_info('socket'), transport, protocol)
        return transport, protocol

    # ---- pipes and subprocesses --------------------------------------------------------------------------------

    async def connect_read_pipe(self, protocol_factory, pipe):
        protocol = protocol_factory()
        waiter = _asyncio._stands_for(self.create_future(), 'io', 'the pipe')
        transport = self._make_read_pipe_transport(pipe, protocol, waiter)

        await _begun(transport, waiter)  # as line 1696: await waiter
        if self._debug:
            _here.logger.debug('Read pipe %r connected: (%r, %r)', pipe.fileno(), transport, protocol)
        return transport, protocol

    async def connect_write_pipe(self, protocol_factory, pipe):
        protocol = protocol_factory()
        waiter = _asyncio._stands_for(self.create_future(), 'io', 'the pipe')
        transport = self._make_write_pipe_transport(pipe, protocol, waiter)

        await _begun(transport, waiter)  # as line 1712: await waiter
        if self._debug:
            _here.logger.debug('Write pipe %r connected: (%r, %r)', pipe.fileno(), transport, protocol)
        return transport, protocol

    def _log_subprocess(self, msg, stdin, stdout, stderr):
        info = [msg]
        for name, pipe in (('stdin', stdin), ('stdout', stdout), ('stderr', stderr)):
            if pipe is not None:
                info.append(f'{name}={pipe}')
        _here.logger.debug(' '.join(info))

    async def subprocess_shell(self, protocol_factory, cmd, *,
                               stdin=-1, stdout=-1, stderr=-1,
                               universal_newlines=False,
                               shell=True, bufsize=0,
                               encoding=None, errors=None, text=None,
                               **kwargs):
        if not isinstance(cmd, (bytes, str)):
            raise ValueError('cmd must be a string')
        if universal_newlines:
            raise ValueError('universal_newlines must be False')
        if not shell:
            raise ValueError('shell must be True')
        _check_pipes(bufsize, text, encoding, errors)
        protocol = protocol_factory()
        told = f'run shell command {cmd!r}' if self._debug else None
        if told is not None:
            self._log_subprocess(told, stdin, stdout, stderr)
        transport = await self._make_subprocess_transport(protocol, cmd, True, stdin, stdout, stderr, bufsize, **kwargs)  # as line 1765: transport = ‹await self._make_subprocess_transport(\n    protocol, cmd, True, stdin, stdout, stderr, bufsize, **kwargs)›
        if self._debug and told is not None:
            _here.logger.info('%s: %r', told, transport)
        return transport, protocol

    async def subprocess_exec(self, protocol_factory, program, *args,
                              stdin=-1, stdout=-1,
                              stderr=-1, universal_newlines=False,
                              shell=False, bufsize=0,
                              encoding=None, errors=None, text=None,
                              **kwargs):
        if universal_newlines:
            raise ValueError('universal_newlines must be False')
        if shell:
            raise ValueError('shell must be False')
        _check_pipes(bufsize, text, encoding, errors)
        protocol = protocol_factory()
        told = f'execute program {program!r}' if self._debug else None
        if told is not None:
            self._log_subprocess(told, stdin, stdout, stderr)
        transport = await self._make_subprocess_transport(protocol, (program, *args), False, stdin, stdout, stderr, bufsize, **kwargs)  # as line 1798: transport = ‹await self._make_subprocess_transport(\n    protocol, popen_args, False, stdin, stdout, stderr,\n    bufsize, **kwargs)›
        if self._debug and told is not None:
            _here.logger.info('%s: %r', told, transport)
        return transport, protocol


def _check_pipes(bufsize, text, encoding, errors):
    if bufsize != 0:
        raise ValueError('bufsize must be 0')
    if text:
        raise ValueError('text must be False')
    if encoding is not None:
        raise ValueError('encoding must be None')
    if errors is not None:
        raise ValueError('errors must be None')


_asyncio._install(BaseEventLoop, _Network)
