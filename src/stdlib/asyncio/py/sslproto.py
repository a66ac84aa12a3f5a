"""TLS over transports, as far as there is any: see ssl."""
import enum

from . import protocols

ssl = None
# what ssl raises where there is nothing to read yet: without it, nothing
SSLAgainErrors = ()


class SSLProtocolState(enum.Enum):
    UNWRAPPED = 'UNWRAPPED'
    DO_HANDSHAKE = 'DO_HANDSHAKE'
    WRAPPED = 'WRAPPED'
    FLUSHING = 'FLUSHING'
    SHUTDOWN = 'SHUTDOWN'


class AppProtocolState(enum.Enum):
    STATE_INIT = 'STATE_INIT'
    STATE_CON_MADE = 'STATE_CON_MADE'
    STATE_EOF = 'STATE_EOF'
    STATE_CON_LOST = 'STATE_CON_LOST'


def add_flowcontrol_defaults(high, low, kb):
    if high is None:
        hi = kb * 1024 if low is None else 4 * low
    else:
        hi = high
    lo = hi // 4 if low is None else low
    if not hi >= lo >= 0:  # as line 75
        raise ValueError(f'high ({hi!r}) must be >= low ({lo!r}) must be >= 0')
    return hi, lo


class _SSLProtocolTransport:
    """What the program gets: no handshake succeeds, so nothing ever goes through it."""

    def __init__(self, loop, ssl_protocol):
        self._loop, self._ssl_protocol = loop, ssl_protocol

    def close(self):
        self._ssl_protocol._abort(None)

    def abort(self):
        self._ssl_protocol._abort(None)

    def is_closing(self):
        return self._ssl_protocol._transport is None

    def get_extra_info(self, name, default=None):
        return self._ssl_protocol._extra_info(name, default)


class SSLProtocol(protocols.BufferedProtocol):
    """Speaks TLS over a transport: greets, and finds out that the other side does not."""

    max_size = 256 * 1024

    def __init__(self, loop, app_protocol, sslcontext, waiter, server_side=False, server_hostname=None,
                 call_connection_made=True, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        for name, value in (('ssl_handshake_timeout', ssl_handshake_timeout), ('ssl_shutdown_timeout', ssl_shutdown_timeout)):
            if value is not None and value <= 0:
                raise ValueError(f"{name} should be a positive number, got {value}")
        import ssl
        if not sslcontext:
            if server_side:
                raise ValueError('Server side SSL needs a valid SSLContext')
            sslcontext = ssl.create_default_context()
            if not server_hostname:
                sslcontext.check_hostname = False
        self._again = ssl.SSLWantReadError
        self._loop, self._app_protocol, self._waiter = loop, app_protocol, waiter
        self._server_side, self._sslcontext = server_side, sslcontext
        self._server_hostname = server_hostname if server_hostname and not server_side else None
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._buffer = bytearray(self.max_size)
        self._patience = 60.0 if ssl_handshake_timeout is None else ssl_handshake_timeout
        self._transport = self._timer = None
        self._state = SSLProtocolState.UNWRAPPED  # as line 324
        self._app_state = AppProtocolState.STATE_INIT if call_connection_made else AppProtocolState.STATE_CON_MADE
        self._talk = sslcontext.wrap_bio(
            self._incoming, self._outgoing, server_side=server_side, server_hostname=self._server_hostname)  # as line 330
        self._app_transport = _SSLProtocolTransport(loop, self)

    def _extra_info(self, name, default=None):
        known = {'sslcontext': self._sslcontext, 'server_hostname': self._server_hostname}
        if name in known:
            return known[name]
        return default if self._transport is None else self._transport.get_extra_info(name, default)

    def connection_made(self, transport):
        self._transport = transport
        self._state = SSLProtocolState.DO_HANDSHAKE
        self._timer = self._loop.call_later(self._patience, self._waited_long_enough)
        self._go_on()

    def _waited_long_enough(self):
        if self._state is SSLProtocolState.DO_HANDSHAKE:
            self._drop(ConnectionAbortedError(
                f"SSL handshake is taking longer than {self._patience} seconds: aborting the connection"))

    def _go_on(self):
        try:
            self._talk.do_handshake()
        except self._again:
            if data := self._outgoing.read():
                self._transport.write(data)
        except Exception as error:
            self._fail(error)

    def get_buffer(self, n):
        return self._buffer

    def buffer_updated(self, nbytes):
        self._incoming.write(self._buffer[:nbytes])
        if self._state is SSLProtocolState.DO_HANDSHAKE:
            self._go_on()

    def eof_received(self):
        if self._state is SSLProtocolState.DO_HANDSHAKE:
            self._fail(ConnectionResetError())

    def connection_lost(self, exc):
        if self._state is not SSLProtocolState.DO_HANDSHAKE and self._app_state is AppProtocolState.STATE_CON_MADE:
            # it was in the program's hands before
            self._app_state = AppProtocolState.STATE_CON_LOST
            self._loop.call_soon(self._app_protocol.connection_lost, exc)
        self._state = SSLProtocolState.UNWRAPPED
        self._wake(exc if exc is not None else ConnectionResetError())
        self._transport = None
        self._stop_timer()

    def pause_writing(self):
        pass

    def resume_writing(self):
        pass

    def _stop_timer(self):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wake(self, exc):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_exception(exc)

    def _fail(self, exc):
        self._state = SSLProtocolState.UNWRAPPED
        self._drop(exc)

    def _drop(self, exc):
        self._stop_timer()
        if self._transport is not None:
            self._transport._force_close(exc)
        self._wake(exc)

    def _abort(self, exc):
        self._state = SSLProtocolState.UNWRAPPED
        if self._transport is not None:
            self._transport._force_close(exc)  # as line 674
