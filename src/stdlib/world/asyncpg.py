"""A simulated asyncpg: a pool of connections, each of which does one thing at a time."""

import asyncio
import re

import _world


class PostgresError(Exception):
    pass


class InterfaceError(Exception):
    pass


class ConnectionDoesNotExistError(PostgresError):
    pass


class TooManyConnectionsError(PostgresError):
    pass


class Record(dict):
    def __getitem__(self, key):
        if isinstance(key, int):
            return list(self.values())[key]
        return dict.__getitem__(self, key)

    def __repr__(self):
        return '<Record ' + ' '.join(f'{k}={v!r}' for k, v in self.items()) + '>'


class Transaction:
    def __init__(self, connection):
        self._connection = connection

    async def start(self):
        await self._connection._do('BEGIN;')
        self._connection._in_transaction += 1

    async def commit(self):
        self._connection._in_transaction -= 1
        await self._connection._do('COMMIT;')

    async def rollback(self):
        self._connection._in_transaction -= 1
        await self._connection._do('ROLLBACK;')

    async def __aenter__(self):
        await self.start()
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if exc_type is None:
            await self.commit()
        else:
            await self.rollback()


class Connection:
    def __init__(self, latency=None, born=0.0):
        self._latency = latency
        self._busy = False
        self._closed = False
        self._in_transaction = 0
        self._born = born

    def is_closed(self):
        return self._closed

    def is_in_transaction(self):
        return self._in_transaction > 0

    async def _do(self, query):
        if self._closed:
            raise InterfaceError('connection is closed')
        for moment in _world.lost_at():
            if self._born < moment <= _world.now():
                self._closed = True
                raise ConnectionDoesNotExistError('connection was closed in the middle of operation')
        if self._busy:
            raise InterfaceError('cannot perform operation: another operation is in progress')
        self._busy = True
        future = _world.suspending(asyncio.get_running_loop(), 'database', '', query, '', self._latency)
        try:
            await future
        except asyncio.CancelledError:
            _world.abandon(future)
            raise
        finally:
            self._busy = False

    def _row(self, query, args):
        if 'q' in query and not args and query.strip().lower().startswith('select'):
            return Record(q=query)
        return Record({'q': query, **{f'arg{i + 1}': a for i, a in enumerate(args)}})

    async def execute(self, query, *args, timeout=None):
        async with asyncio.timeout(timeout):
            await self._do(query)
        word = (re.match(r'\s*(\w+)', query) or [None, 'SELECT'])[1].upper()
        return {'INSERT': 'INSERT 0 1', 'UPDATE': 'UPDATE 1', 'DELETE': 'DELETE 1', 'SELECT': 'SELECT 1'}.get(word, word)

    async def executemany(self, command, args, *, timeout=None):
        for _ in args:
            await self.execute(command, timeout=timeout)

    async def fetch(self, query, *args, timeout=None):
        async with asyncio.timeout(timeout):
            await self._do(query)
        return [self._row(query, args)]

    async def fetchrow(self, query, *args, timeout=None):
        async with asyncio.timeout(timeout):
            await self._do(query)
        return self._row(query, args)

    async def fetchval(self, query, *args, column=0, timeout=None):
        async with asyncio.timeout(timeout):
            await self._do(query)
        return 1

    def transaction(self, **kwargs):
        return Transaction(self)

    async def close(self, *, timeout=None):
        self._closed = True


class _Acquire:
    def __init__(self, pool, timeout):
        self._pool = pool
        self._timeout = timeout
        self._connection = None

    def __await__(self):
        return self._pool._acquire(self._timeout).__await__()

    async def __aenter__(self):
        self._connection = await self._pool._acquire(self._timeout)
        return self._connection

    async def __aexit__(self, *args):
        connection, self._connection = self._connection, None
        await self._pool.release(connection)


class Pool:
    def __init__(self, min_size, max_size, latency):
        if max_size <= 0:
            raise ValueError('max_size is expected to be greater than zero')
        if min_size > max_size:
            raise ValueError('min_size is expected to be less or equal to max_size')
        self._max_size = min(max_size, _world.capacity('database') or max_size)
        self._min_size = min_size
        self._latency = latency
        self._idle = []
        self._made = 0
        self._places = asyncio.Semaphore(self._max_size)
        self._closing = False
        self._in_use = 0

    def get_size(self):
        return self._made

    def get_min_size(self):
        return self._min_size

    def get_max_size(self):
        return self._max_size

    def get_idle_size(self):
        return len(self._idle)

    def acquire(self, *, timeout=None):
        return _Acquire(self, timeout)

    async def _acquire(self, timeout):
        if self._closing:
            raise InterfaceError('pool is closing')
        if timeout is None:
            await self._places.acquire()
        else:
            async with asyncio.timeout(timeout):
                await self._places.acquire()
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_closed():
                break
            self._made -= 1
        else:
            connection = Connection(self._latency, _world.now())
            self._made += 1
        self._in_use += 1
        _world.gauge('pool in use', 1)
        return connection

    async def release(self, connection, *, timeout=None):
        self._in_use -= 1
        _world.gauge('pool in use', -1)
        if connection.is_closed():
            self._made -= 1
        else:
            self._idle.append(connection)
        self._places.release()

    async def execute(self, query, *args, timeout=None):
        async with self.acquire() as connection:
            return await connection.execute(query, *args, timeout=timeout)

    async def fetch(self, query, *args, timeout=None):
        async with self.acquire() as connection:
            return await connection.fetch(query, *args, timeout=timeout)

    async def fetchrow(self, query, *args, timeout=None):
        async with self.acquire() as connection:
            return await connection.fetchrow(query, *args, timeout=timeout)

    async def fetchval(self, query, *args, column=0, timeout=None):
        async with self.acquire() as connection:
            return await connection.fetchval(query, *args, column=column, timeout=timeout)

    async def close(self):
        self._closing = True
        for connection in self._idle:
            await connection.close()

    def terminate(self):
        self._closing = True

    def __await__(self):
        return self._ready().__await__()

    async def _ready(self):
        return self

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.close()


def create_pool(dsn=None, *, min_size=None, max_size=10, latency=None, **kwargs):
    """A pool. `latency` is ours: seconds a query takes, where the world's settings do not say."""
    if min_size is None:
        min_size = min(10, max_size)
    return Pool(min_size, max_size, latency)


async def connect(dsn=None, *, latency=None, **kwargs):
    return Connection(latency, _world.now())
