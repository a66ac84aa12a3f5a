"""The suspending client of the simulated redis."""

import asyncio

import _world

_data = {}
_deadlines = {}


def _text(value):
    if isinstance(value, bytes):
        return value
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise TypeError(f"Invalid input of type: {type(value).__name__!r}. Convert to a bytes, string, int or float first.")
    return str(value).encode()


def _live(key):
    deadline = _deadlines.get(key)
    if deadline is not None and _world.now() >= deadline:
        _data.pop(key, None)
        _deadlines.pop(key, None)
    return _data.get(key)


class Redis:
    def __init__(self, *, host='localhost', port=6379, db=0, decode_responses=False, **kwargs):
        self._decode = decode_responses

    @classmethod
    def from_url(cls, url, **kwargs):
        return cls(**{k: v for k, v in kwargs.items() if k == 'decode_responses'})

    def _out(self, value):
        return value.decode() if self._decode and isinstance(value, bytes) else value

    async def _do(self, command):
        future = _world.suspending(asyncio.get_running_loop(), 'redis', '', command, '', None)
        try:
            await future
        except asyncio.CancelledError:
            _world.abandon(future)
            raise

    async def ping(self):
        await self._do('PING')
        return True

    async def get(self, name):
        await self._do(f'GET {name}')
        return self._out(_live(name))

    async def set(self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False):
        await self._do(f'SET {name}')
        old = _live(name)
        if nx and old is not None or xx and old is None:
            return self._out(old) if get else None
        _data[name] = _text(value)
        if not keepttl:
            _deadlines.pop(name, None)
        if ex is not None or px is not None:
            _deadlines[name] = _world.now() + (ex if ex is not None else px / 1000)
        return self._out(old) if get else True

    async def delete(self, *names):
        await self._do('DEL ' + ' '.join(names))
        return sum(1 for name in names if _live(name) is not None and _data.pop(name, None) is not None)

    async def exists(self, *names):
        await self._do('EXISTS ' + ' '.join(names))
        return sum(1 for name in names if _live(name) is not None)

    async def incr(self, name, amount=1):
        await self._do(f'INCRBY {name}')
        value = int(_live(name) or 0) + amount
        _data[name] = str(value).encode()
        return value

    incrby = incr

    async def decr(self, name, amount=1):
        return await self.incr(name, -amount)

    async def expire(self, name, time):
        await self._do(f'EXPIRE {name}')
        if _live(name) is None:
            return False
        _deadlines[name] = _world.now() + time
        return True

    async def ttl(self, name):
        await self._do(f'TTL {name}')
        if _live(name) is None:
            return -2
        return -1 if name not in _deadlines else max(0, round(_deadlines[name] - _world.now()))

    def lock(self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None):
        return Lock(self, name, timeout, sleep, blocking, blocking_timeout)

    async def aclose(self):
        pass

    close = aclose

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.aclose()


class Lock:
    def __init__(self, redis, name, timeout, sleep, blocking, blocking_timeout):
        self._redis = redis
        self._name = name
        self._timeout = timeout
        self._sleep = sleep
        self._blocking = blocking
        self._blocking_timeout = blocking_timeout
        self._token = None

    async def acquire(self):
        token = str(id(self))
        started = _world.now()
        while True:
            px = None if self._timeout is None else int(self._timeout * 1000)
            if await self._redis.set(self._name, token, nx=True, px=px):
                self._token = token
                return True
            if not self._blocking:
                return False
            if self._blocking_timeout is not None and _world.now() - started + self._sleep > self._blocking_timeout:
                return False
            await asyncio.sleep(self._sleep)

    async def release(self):
        from redis import LockError
        if self._token is None:
            raise LockError('Cannot release an unlocked lock')
        token, self._token = self._token, None
        if _live(self._name) != token.encode():
            raise LockError("Cannot release a lock that's no longer owned")
        await self._redis.delete(self._name)

    async def __aenter__(self):
        from redis import LockError
        if await self.acquire():
            return self
        raise LockError('Unable to acquire lock within the time specified')

    async def __aexit__(self, *args):
        await self.release()


def from_url(url, **kwargs):
    return Redis.from_url(url, **kwargs)
