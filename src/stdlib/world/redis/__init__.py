"""A simulated redis: one server of the world, shared by all clients of the program. This client blocks its thread."""

import functools as _functools
import threading as _threading
import time as _time

import _services
import _world

from . import _store, asyncio, exceptions
from .exceptions import (
    AuthenticationError,
    BusyLoadingError,
    ConnectionError,
    DataError,
    PubSubError,
    ReadOnlyError,
    RedisError,
    ResponseError,
    TimeoutError,
    WatchError,
)
from .exceptions import LockError as _LockError
from .exceptions import LockNotOwnedError as _LockNotOwnedError

__version__ = '7.1.0'


def _ask(command):
    if _world.blocking('redis', '', command, command, None, None) == 'refused':
        raise ConnectionError('Error 111 connecting to localhost:6379. Connection refused.')


class ConnectionPool:
    def __init__(self, *, max_connections=None, **kwargs):
        self.kwargs = kwargs

    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(**kwargs)

    def disconnect(self):
        pass


class Redis:
    def __init__(self, host='localhost', port=6379, db=0, password=None, *, decode_responses=False, connection_pool=None, **kwargs):
        self._decode = (connection_pool.kwargs if connection_pool else {}).get('decode_responses', decode_responses)

    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(**kwargs)

    def _do(self, name, args, kwargs):
        _ask(_store.spoken(name, args))
        return self._out(_store.run(name, args, kwargs))

    def _out(self, value):
        return _store.decoded(value) if self._decode else value

    def publish(self, channel, message):
        _ask(f'PUBLISH {channel}')
        return asyncio._published(channel, message)

    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self)

    def lock(self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, **kwargs):
        return Lock(self, name, timeout, sleep, blocking, blocking_timeout)

    def scan_iter(self, match='*', count=None):
        return iter(self.keys(match))

    def _popped(self, keys, timeout, place):
        names = [keys] if isinstance(keys, (str, bytes)) else list(keys)
        _ask(f'B{place.upper()} {" ".join(map(_store.key_of, names))}')
        deadline = _world.now() + timeout if timeout else None
        filled = _threading.Event()
        _store.listeners.append(filled.set)
        try:
            while (found := _store.first_of(names, place)) is None:
                filled.clear()
                if not filled.wait(None if deadline is None else max(0, deadline - _world.now())):
                    return None
        finally:
            _store.listeners.remove(filled.set)
        return _store.decoded(found) if self._decode else found

    def blpop(self, keys, timeout=0):
        return self._popped(keys, timeout, 'lpop')

    def brpop(self, keys, timeout=0):
        return self._popped(keys, timeout, 'rpop')

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        raise asyncio._lacking(self, name)

    _lacking = staticmethod(asyncio._lacking)
    _problem = RedisError


def _command(name):
    @_functools.wraps(getattr(_store.Commands, name))
    def command(self, *args, **kwargs):
        return self._do(name, args, kwargs)
    return command


for _name in _store.NAMES:
    setattr(Redis, _name, _command(_name))


class Pipeline(_store.Noted):
    """Commands that are sent together: each is noted, `execute` sends them all. After `watch` they are sent at once, until `multi`."""

    def watch(self, *names):
        self._watched(names)
        _ask('WATCH ' + ' '.join(map(_store.key_of, names)))
        return True

    def unwatch(self):
        self._unwatched()
        return True

    def execute(self, raise_on_error=True):
        if not self._noted and not self._keys:
            return []
        _ask(self._taken())
        return self._answers(raise_on_error)

    def reset(self):
        self._clear()

    close = reset

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self._clear()


class Lock:
    def __init__(self, redis, name, timeout, sleep, blocking, blocking_timeout):
        self._redis = redis
        self.name = name
        self._timeout = timeout
        self._sleep = sleep
        self._blocking = blocking
        self._blocking_timeout = blocking_timeout
        self._token = None

    def acquire(self, sleep=None, blocking=None, blocking_timeout=None, token=None):
        token = token or str(id(self))
        pause = self._sleep if sleep is None else sleep
        blocking = self._blocking if blocking is None else blocking
        limit = self._blocking_timeout if blocking_timeout is None else blocking_timeout
        started = _world.now()
        while not self._redis.set(self.name, token, nx=True, px=None if self._timeout is None else int(self._timeout * 1000)):
            if not blocking or limit is not None and _world.now() - started + pause > limit:
                return False
            _time.sleep(pause)
        self._token = token
        return True

    def locked(self):
        return self._redis.exists(self.name) > 0

    def release(self):
        if self._token is None:
            raise _LockError('Cannot release an unlocked lock', lock_name=self.name)
        token, self._token = self._token, None
        if _store.live(self.name) != token.encode():
            raise _LockNotOwnedError("Cannot release a lock that's no longer owned", lock_name=self.name)
        self._redis.delete(self.name)

    def __enter__(self):
        if self.acquire():
            return self
        raise _LockError('Unable to acquire lock within the time specified')

    def __exit__(self, *args):
        self.release()


StrictRedis = Redis


def from_url(url, **kwargs):
    return Redis.from_url(url, **kwargs)


def __getattr__(name):
    raise _services.missing(__name__, name)
