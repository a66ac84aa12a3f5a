"""The states of a Runner."""
import enum

__name__ = 'asyncio.runners'


class _State(enum.Enum):
    CREATED = 'created'
    INITIALIZED = 'initialized'
    CLOSED = 'closed'
