"""The suspending client of the simulated redis."""

import asyncio
import functools

import _services
import _world

from . import _channels, _connecting, _store
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


class ConnectionPool(_connecting.Pool):
    async def aclose(self):
        pass

    async def disconnect(self, inuse_connections=True):
        pass

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.aclose()


class Redis:
    def __init__(self, *, host='localhost', port=6379, db=0, password=None, socket_timeout=None, socket_connect_timeout=None, socket_keepalive=None,
                 socket_keepalive_options=None, connection_pool=None, unix_socket_path=None, encoding='utf-8', encoding_errors='strict',
                 decode_responses=False, retry_on_timeout=False, retry_on_error=None, ssl=False, ssl_keyfile=None, ssl_certfile=None,
                 ssl_cert_reqs='required', ssl_ca_certs=None, ssl_ca_path=None, ssl_ca_data=None, ssl_check_hostname=True, ssl_password=None,
                 ssl_validate_ocsp=False, ssl_validate_ocsp_stapled=False, ssl_ocsp_context=None, ssl_ocsp_expected_cert=None,
                 ssl_min_version=None, ssl_ciphers=None, max_connections=None, single_connection_client=False, health_check_interval=0,
                 client_name=None, lib_name='redis-py', lib_version=None, username=None, retry=None, auto_close_connection_pool=None, redis_connect_func=None,
                 credential_provider=None, protocol=2, event_dispatcher=None,
                 maint_notifications_config=None):
        self.connection_pool = connection_pool or ConnectionPool(max_connections=max_connections, decode_responses=decode_responses)

    @classmethod
    def from_url(cls, url, single_connection_client=False, auto_close_connection_pool=None, **kwargs):
        return cls(connection_pool=ConnectionPool.from_url(url, **kwargs))

    @classmethod
    def from_pool(cls, connection_pool):
        return cls(connection_pool=connection_pool)

    @property
    def _decode(self):
        return self.connection_pool.decodes

    def _out(self, value):
        return _store.decoded(value) if self._decode else value

    async def _do(self, name, args, kwargs):
        self.connection_pool.check()
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
        return _channels.published(channel, message)

    async def transaction(self, func, *watches, shard_hint=None, value_from_callable=False, watch_delay=None):
        async with self.pipeline(True, shard_hint) as pipe:
            while True:
                try:
                    if watches:
                        await pipe.watch(*watches)
                    value = func(pipe)
                    if asyncio.iscoroutine(value):
                        value = await value
                    answers = await pipe.execute()
                    return value if value_from_callable else answers
                except WatchError:
                    if watch_delay:
                        await asyncio.sleep(watch_delay)

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


class PubSub(_channels.Subscriptions):
    def __init__(self, decode, quiet):
        super().__init__(decode, quiet)
        self._queue = asyncio.Queue()
        self._loop = asyncio.get_running_loop()

    def _put(self, item):
        if asyncio._get_running_loop() is self._loop:
            self._queue.put_nowait(item)
        else:
            self._loop.call_soon_threadsafe(self._queue.put_nowait, item)

    def _is_read(self):
        return self._queue.empty()

    async def _begin(self, kind, channels, handlers):
        for name in [*channels, *handlers]:
            channel = _store.key_of(name)
            await _ask(f'{kind.upper()} {channel}')
            self._add(kind, channel, handlers.get(name))

    async def subscribe(self, *channels, **handlers):
        await self._begin('subscribe', channels, handlers)

    async def psubscribe(self, *patterns, **handlers):
        await self._begin('psubscribe', patterns, handlers)

    async def unsubscribe(self, *channels):
        self._remove('subscribe', channels)

    async def punsubscribe(self, *patterns):
        self._remove('psubscribe', patterns)

    async def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        self._needs_channels()
        try:
            async with asyncio.timeout(timeout):
                item = await self._queue.get()
        except asyncio.TimeoutError:
            return None
        message, handler = self._message(*item, ignore_subscribe_messages)
        if handler is None:
            return message
        result = handler(message)
        if asyncio.iscoroutine(result):
            await result
        return None

    async def listen(self):
        while self.subscribed:
            message = await self.get_message(timeout=None)
            if message is not None:
                yield message

    async def aclose(self):
        self._forget()

    close = aclose

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.aclose()

    def __getattr__(self, name):
        raise _lacking(self, name)


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
