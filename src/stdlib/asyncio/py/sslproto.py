"""TLS over transports: headwaiter does not simulate it."""
import enum

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
    if not hi >= lo >= 0:
        raise ValueError(f'high ({hi!r}) must be >= low ({lo!r}) must be >= 0')
    return hi, lo


class SSLProtocol:
    """SSL protocol."""

    def __init__(self, loop, app_protocol, sslcontext, waiter, server_side=False, server_hostname=None,
                 call_connection_made=True, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        raise RuntimeError('stdlib ssl module not available')
