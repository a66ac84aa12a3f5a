"""A simulated redis: one server of the world, shared by all clients of the program. This client blocks its thread."""

import functools as _functools
import queue as _queue
import threading as _threading
import time as _time

import _services
import _world

from . import _channels, _connecting, _store, asyncio, exceptions
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


class ConnectionPool(_connecting.Pool):
    def disconnect(self, inuse_connections=True):
        pass

    close = disconnect

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class Redis:
    def __init__(self, host='localhost', port=6379, db=0, password=None, socket_timeout=None, socket_connect_timeout=None, socket_keepalive=None,
                 socket_keepalive_options=None, connection_pool=None, unix_socket_path=None, encoding='utf-8', encoding_errors='strict',
                 decode_responses=False, retry_on_timeout=False, retry=None, retry_on_error=None, ssl=False, ssl_keyfile=None, ssl_certfile=None,
                 ssl_cert_reqs='required', ssl_ca_certs=None, ssl_ca_path=None, ssl_ca_data=None, ssl_check_hostname=True, ssl_password=None,
                 ssl_validate_ocsp=False, ssl_validate_ocsp_stapled=False, ssl_ocsp_context=None, ssl_ocsp_expected_cert=None,
                 ssl_min_version=None, ssl_ciphers=None, max_connections=None, single_connection_client=False, health_check_interval=0,
                 client_name=None, lib_name='redis-py', lib_version=__version__, username=None, redis_connect_func=None,
                 credential_provider=None, protocol=2, cache=None, cache_config=None, event_dispatcher=None,
                 maint_notifications_config=None):
        self.connection_pool = connection_pool or ConnectionPool(max_connections=max_connections, decode_responses=decode_responses)

    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(connection_pool=ConnectionPool.from_url(url, **kwargs))

    @classmethod
    def from_pool(cls, connection_pool):
        return cls(connection_pool=connection_pool)

    @property
    def _decode(self):
        return self.connection_pool.decodes

    def _do(self, name, args, kwargs):
        self.connection_pool.check()
        _ask(_store.spoken(name, args))
        return self._out(_store.run(name, args, kwargs))

    def _out(self, value):
        return _store.decoded(value) if self._decode else value

    def publish(self, channel, message):
        _ask(f'PUBLISH {channel}')
        return _channels.published(channel, message)

    def pipeline(self, transaction=True, shard_hint=None):
        return Pipeline(self)

    def lock(self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, **kwargs):
        return Lock(self, name, timeout, sleep, blocking, blocking_timeout)

    def pubsub(self, ignore_subscribe_messages=False, **kwargs):
        return PubSub(self._decode, ignore_subscribe_messages)

    def transaction(self, func, *watches, shard_hint=None, value_from_callable=False, watch_delay=None):
        with self.pipeline(True, shard_hint) as pipe:
            while True:
                try:
                    if watches:
                        pipe.watch(*watches)
                    value = func(pipe)
                    answers = pipe.execute()
                    return value if value_from_callable else answers
                except WatchError:
                    if watch_delay:
                        _time.sleep(watch_delay)

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


class PubSub(_channels.Subscriptions):
    def __init__(self, decode, quiet):
        super().__init__(decode, quiet)
        self._queue = _queue.Queue()
        self._put = self._queue.put
        self._is_read = self._queue.empty

    def _begin(self, kind, channels, handlers):
        for name in [*channels, *handlers]:
            channel = _store.key_of(name)
            _ask(f'{kind.upper()} {channel}')
            self._add(kind, channel, handlers.get(name))

    def subscribe(self, *channels, **handlers):
        self._begin('subscribe', channels, handlers)

    def psubscribe(self, *patterns, **handlers):
        self._begin('psubscribe', patterns, handlers)

    def unsubscribe(self, *channels):
        self._remove('subscribe', channels)

    def punsubscribe(self, *patterns):
        self._remove('psubscribe', patterns)

    def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        self._needs_channels()
        try:
            item = self._queue.get(timeout is None or timeout > 0, timeout)
        except _queue.Empty:
            return None
        message, handler = self._message(*item, ignore_subscribe_messages)
        if handler is None:
            return message
        handler(message)
        return None

    def listen(self):
        while self.subscribed:
            message = self.get_message(timeout=None)
            if message is not None:
                yield message

    def run_in_thread(self, sleep_time=0.0, daemon=False, exception_handler=None):
        if None in self._handlers.values():
            channel = next(channel for channel, handler in self._handlers.items() if handler is None)
            raise PubSubError(f"Channel: '{channel}' has no handler registered")
        thread = _Listener(self, sleep_time, daemon, exception_handler)
        thread.start()
        return thread

    def close(self):
        self._forget()

    reset = close

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        raise asyncio._lacking(self, name)


class _Listener(_threading.Thread):
    """A thread that hands the messages of a subscriber to its handlers until it is told to stop."""

    def __init__(self, pubsub, sleep_time, daemon, handler):
        super().__init__(daemon=daemon)
        self._pubsub = pubsub
        self._sleep_time = sleep_time
        self._handler = handler
        self._running = _threading.Event()

    def run(self):
        self._running.set()
        while self._running.is_set():
            try:
                self._pubsub.get_message(ignore_subscribe_messages=True, timeout=self._sleep_time)
            except BaseException as error:
                if self._handler is None:
                    raise
                self._handler(error, self._pubsub, self)
        self._pubsub.close()

    def stop(self):
        self._running.clear()


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
