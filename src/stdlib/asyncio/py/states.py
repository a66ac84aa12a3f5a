"""The states of a Timeout."""
import enum

__name__ = 'asyncio.timeouts'


class _State(enum.Enum):
    CREATED = 'created'
    ENTERED = 'active'
    EXPIRING = 'expiring'
    EXPIRED = 'expired'
    EXITED = 'finished'
