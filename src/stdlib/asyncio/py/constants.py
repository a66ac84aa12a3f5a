"""Numbers that the modules of asyncio share."""
import enum

# Writes to a lost connection that pass in silence before one is logged.
LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
# Seconds to wait before accept() is tried again.
ACCEPT_RETRY_DELAY = 1
# Stack entries kept in debug mode.
DEBUG_STACK_DEPTH = 10
SSL_HANDSHAKE_TIMEOUT = 60.0
SSL_SHUTDOWN_TIMEOUT = 30.0
SENDFILE_FALLBACK_READBUFFER_SIZE = 1024 * 256
FLOW_CONTROL_HIGH_WATER_SSL_READ = 256
FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 512
# Seconds that asyncio.run() waits for the threads of the default executor.
THREAD_JOIN_TIMEOUT = 300


class _SendfileMode(enum.Enum):
    UNSUPPORTED = enum.auto()
    TRY_NATIVE = enum.auto()
    FALLBACK = enum.auto()
