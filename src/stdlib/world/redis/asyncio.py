"""The suspending client of the simulated redis."""

import asyncio
import fnmatch
import functools

import _services
import _world

from . import _store
from .exceptions import (
    ConnectionError,
    DataError,
    LockError,
    LockNotOwnedError,
    PubSubError,
    RedisError,
    ResponseError,
    TimeoutError,
    WatchError,
)


async def _ask(command):
    future = _world.suspending('redis', '', command, command, None, None)
    try:
        outcome = await future
    except asyncio.CancelledError:
        _world.abandon(future)
        raise
    if outcome == 'refused':
        raise ConnectionError('Error 111 connecting to localhost:6379. Connection refused.')


# who has subscribed, by channel and by pattern
_queues = {}
_patterns = {}


class ConnectionPool:
    def __init__(self, *, max_connections=None, **kwargs):
        self.kwargs = kwargs

    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(**kwargs)

    async def aclose(self):
        pass

    disconnect = aclose


class Redis:
    def __init__(self, *, host='localhost', port=6379, db=0, password=None, decode_responses=False, connection_pool=None, **kwargs):
        self._decode = (connection_pool.kwargs if connection_pool else {}).get('decode_responses', decode_responses)

    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(**kwargs)

    @classmethod
    def from_pool(cls, connection_pool):
        return cls(connection_pool=connection_pool)

    def _out(self, value):
        return _store.decoded(value) if self._decode else value

    async def _do(self, name, args, kwargs):
        await _ask(_store.spoken(name, args))
        return self._out(_store.run(name, args, kwargs))

    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self)

    def lock(self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, **kwargs):
        return Lock(self, name, timeout, sleep, blocking, blocking_timeout)

    def pubsub(self, ignore_subscribe_messages=False, **kwargs):
        return PubSub(self._decode, ignore_subscribe_messages)

    async def publish(self, channel, message):
        await _ask(f'PUBLISH {channel}')
        return _published(channel, message)

    async def scan_iter(self, match='*', count=None):
        await _ask('SCAN')
        for name in _store.Commands().keys(match):
            yield self._out(name)

    async def _popped(self, keys, timeout, place):
        names = [keys] if isinstance(keys, (str, bytes)) else list(keys)
        await _ask(f'B{place.upper()} {" ".join(map(_store.key_of, names))}')
        loop = asyncio.get_running_loop()
        filled = asyncio.Event()
        tell = functools.partial(loop.call_soon_threadsafe, filled.set)
        _store.listeners.append(tell)
        try:
            async with asyncio.timeout(timeout or None):
                while (found := _store.first_of(names, place)) is None:
                    filled.clear()
                    await filled.wait()
        except asyncio.TimeoutError:
            return None
        finally:
            _store.listeners.remove(tell)
        return self._out(found)

    async def blpop(self, keys, timeout=0):
        return await self._popped(keys, timeout, 'lpop')

    async def brpop(self, keys, timeout=0):
        return await self._popped(keys, timeout, 'rpop')

    async def initialize(self):
        return self

    def __await__(self):
        return self.initialize().__await__()

    async def aclose(self, close_connection_pool=None):
        pass

    close = aclose

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.aclose()

    def __getattr__(self, name):
        raise _lacking(self, name)

    @staticmethod
    def _lacking(thing, name):
        return _lacking(thing, name)

    _problem = RedisError


def _lacking(thing, name):
    error = AttributeError(f'{type(thing).__name__!r} object has no attribute {name!r}')
    if not name.startswith('_'):
        error.add_note(f'headwaiter simulates the usual part of redis; {name!r} is not in this kitchen.')
    return error


def _command(name):
    @functools.wraps(getattr(_store.Commands, name))
    async def command(self, *args, **kwargs):
        return await self._do(name, args, kwargs)
    return command


for _name in _store.NAMES:
    setattr(Redis, _name, _command(_name))


class Pipeline(_store.Noted):
    """Commands that are sent together: each is noted, `execute` sends them all. After `watch` they are sent at once, until `multi`."""

    async def watch(self, *names):
        self._watched(names)
        await _ask('WATCH ' + ' '.join(map(_store.key_of, names)))

    async def unwatch(self):
        self._unwatched()
        return True

    async def execute(self, raise_on_error=True):
        if not self._noted and not self._keys:
            return []
        await _ask(self._taken())
        return self._answers(raise_on_error)

    async def reset(self):
        self._clear()

    aclose = reset

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        self._clear()


class PubSub:
    def __init__(self, decode, quiet):
        self._decode = decode
        self._quiet = quiet
        self._queue = asyncio.Queue()
        self._channels = {}
        self._handlers = {}

    @property
    def subscribed(self):
        return bool(self._channels)

    async def _begin(self, kind, channels, handlers):
        for name in [*channels, *handlers]:
            channel = _store.key_of(name)
            await _ask(f'{kind.upper()} {channel}')
            own = _Inbox(self._queue, channel if kind == 'psubscribe' else None)
            self._channels[kind, channel] = own
            self._handlers[channel] = handlers.get(name)
            (_patterns if kind == 'psubscribe' else _queues).setdefault(channel, []).append(own)
            self._queue.put_nowait((kind, None, channel, len(self._channels)))

    async def _end(self, kind, channels):
        for channel in [*map(_store.key_of, channels)] or [channel for one, channel in self._channels if one == kind]:
            own = self._channels.pop((kind, channel), None)
            if own is not None:
                (_patterns if kind == 'psubscribe' else _queues)[channel].remove(own)
                self._queue.put_nowait((kind.replace('sub', 'unsub'), None, channel, len(self._channels)))

    async def subscribe(self, *channels, **handlers):
        await self._begin('subscribe', channels, handlers)

    async def psubscribe(self, *patterns, **handlers):
        await self._begin('psubscribe', patterns, handlers)

    async def unsubscribe(self, *channels):
        await self._end('subscribe', channels)

    async def punsubscribe(self, *patterns):
        await self._end('psubscribe', patterns)

    async def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        quiet = self._quiet or ignore_subscribe_messages
        if not self._channels and self._queue.empty():
            raise RuntimeError('pubsub connection not set: did you forget to call subscribe() or psubscribe()?')
        try:
            async with asyncio.timeout(timeout):
                kind, pattern, channel, data = await self._queue.get()
        except asyncio.TimeoutError:
            return None
        if 'subscribe' in kind and quiet:
            return None
        message = {'type': kind, 'pattern': pattern and pattern.encode(), 'channel': channel.encode(), 'data': data}
        if self._decode:
            message = {name: _store.decoded(value) for name, value in message.items()}
        handler = self._handlers.get(pattern or channel)
        if handler is None or 'subscribe' in kind:
            return message
        result = handler(message)
        if asyncio.iscoroutine(result):
            await result
        return None

    async def listen(self):
        while self._channels:
            message = await self.get_message(timeout=None)
            if message is not None:
                yield message

    async def aclose(self):
        await self.unsubscribe()
        await self.punsubscribe()

    close = aclose

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.aclose()

    def __getattr__(self, name):
        raise _lacking(self, name)


class _Inbox:
    def __init__(self, queue, pattern):
        self._queue = queue
        self._pattern = pattern
        self._loop = asyncio.get_running_loop()

    def put(self, channel, data):
        kind = 'message' if self._pattern is None else 'pmessage'
        self._loop.call_soon_threadsafe(self._queue.put_nowait, (kind, self._pattern, channel, data))


def _published(channel, message):
    """Puts a message before all who have subscribed, and says how many they are."""
    channel = _store.key_of(channel)
    boxes = [*_queues.get(channel, [])]
    boxes += [box for pattern, own in _patterns.items() if fnmatch.fnmatchcase(channel, pattern) for box in own]
    for box in boxes:
        box.put(channel, _store.text_of(message))
    return len(boxes)


class Lock:
    def __init__(self, redis, name, timeout, sleep, blocking, blocking_timeout):
        self._redis = redis
        self.name = name
        self._timeout = timeout
        self._sleep = sleep
        self._blocking = blocking
        self._blocking_timeout = blocking_timeout
        self._token = None

    async def acquire(self, blocking=None, blocking_timeout=None, token=None):
        token = token or str(id(self))
        blocking = self._blocking if blocking is None else blocking
        limit = self._blocking_timeout if blocking_timeout is None else blocking_timeout
        started = _world.now()
        while True:
            px = None if self._timeout is None else int(self._timeout * 1000)
            if await self._redis.set(self.name, token, nx=True, px=px):
                self._token = token
                return True
            if not blocking:
                return False
            if limit is not None and _world.now() - started + self._sleep > limit:
                return False
            await asyncio.sleep(self._sleep)

    async def locked(self):
        return await self._redis.exists(self.name) > 0

    async def owned(self):
        await _ask(f'GET {self.name}')
        return self._token is not None and _store.live(self.name) == self._token.encode()

    async def extend(self, additional_time, replace_ttl=False):
        if self._token is None:
            raise LockError('Cannot extend an unlocked lock', lock_name=self.name)
        if _store.live(self.name) != self._token.encode():
            raise LockNotOwnedError("Cannot extend a lock that's no longer owned", lock_name=self.name)
        left = 0 if replace_ttl else _store.Commands().pttl(self.name) / 1000
        return await self._redis.expire(self.name, left + additional_time)

    async def release(self):
        if self._token is None:
            raise LockError('Cannot release an unlocked lock', lock_name=self.name)
        token, self._token = self._token, None
        if _store.live(self.name) != token.encode():
            raise LockNotOwnedError("Cannot release a lock that's no longer owned", lock_name=self.name)
        await self._redis.delete(self.name)

    async def __aenter__(self):
        if await self.acquire():
            return self
        raise LockError('Unable to acquire lock within the time specified')

    async def __aexit__(self, *args):
        await self.release()


StrictRedis = Redis


def from_url(url, **kwargs):
    return Redis.from_url(url, **kwargs)


def __getattr__(name):
    raise _services.missing(__name__, name)
