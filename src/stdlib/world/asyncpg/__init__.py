"""A simulated asyncpg: a pool of connections, each of which does one thing at a time.

It knows no tables: what a query gives is said by the settings of the world (database.answers); a SELECT of values gives those; else there is one row
that repeats the question.
"""

import asyncio
import collections
import re

import _services
import _world

from . import _sql, exceptions
from .exceptions import *


class Record:
    """A row: by name or by place."""

    def __init__(self, row):
        self._row = dict(row)

    def __getitem__(self, key):
        if isinstance(key, (int, slice)):
            return tuple(self._row.values())[key]
        try:
            return self._row[key]
        except KeyError as error:
            error.add_note('The simulated database has no tables: the settings of the world say what a query gives (database.answers).')
            raise

    def get(self, key, default=None):
        return self._row.get(key, default)

    def keys(self):
        return iter(self._row.keys())

    def values(self):
        return iter(self._row.values())

    def items(self):
        return iter(self._row.items())

    def __iter__(self):
        return iter(self._row.values())

    def __len__(self):
        return len(self._row)

    def __contains__(self, key):
        return key in self._row

    def __eq__(self, other):
        return tuple(self) == tuple(other) if isinstance(other, (Record, tuple)) else NotImplemented

    def __hash__(self):
        return hash(tuple(self))

    def __repr__(self):
        return '<Record' + ''.join(f' {name}={value!r}' for name, value in self._row.items()) + '>'


_ISOLATION = ('read_uncommitted', 'read_committed', 'repeatable_read', 'serializable')


class Transaction:
    def __init__(self, connection, isolation=None, readonly=False):
        if isolation is not None and isolation not in _ISOLATION:
            raise ValueError(f"isolation is expected to be either of {set(_ISOLATION)}, got {isolation!r}")
        self._connection = connection
        self._state = 'new'
        self._nested = False
        self._readonly = readonly

    async def start(self):
        if self._state != 'new':
            raise InterfaceError('cannot start; the transaction is already started')
        self._nested = self._connection.is_in_transaction()
        await self._connection._do('SAVEPOINT nested;' if self._nested else 'BEGIN;')
        self._connection._in_transaction += 1
        self._state = 'started'

    async def _end(self, what, word):
        if self._state != 'started':
            reason = 'is not yet started' if self._state == 'new' else f'is already {self._state}'
            raise InterfaceError(f'cannot {what}; the transaction {reason}')
        self._connection._in_transaction -= 1
        self._state = word
        if not self._connection.is_in_transaction():
            self._connection._tell(what == 'commit')
        verb = ('RELEASE SAVEPOINT' if what == 'commit' else 'ROLLBACK TO') + ' nested;' if self._nested else f'{what.upper()};'
        await self._connection._do(verb)

    async def commit(self):
        await self._end('commit', 'committed')

    async def rollback(self):
        await self._end('rollback', 'rolled back')

    async def __aenter__(self):
        await self.start()

    async def __aexit__(self, exc_type, exc, tb):
        if self._connection.is_closed():
            return
        await (self.commit() if exc_type is None else self.rollback())


class PreparedStatement:
    def __init__(self, connection, query):
        self._connection = connection
        self._query = query

    def get_query(self):
        return self._query

    async def fetch(self, *args, timeout=None):
        return await self._connection.fetch(self._query, *args, timeout=timeout)

    async def fetchrow(self, *args, timeout=None):
        return await self._connection.fetchrow(self._query, *args, timeout=timeout)

    async def fetchval(self, *args, column=0, timeout=None):
        return await self._connection.fetchval(self._query, *args, column=column, timeout=timeout)

    async def executemany(self, args, *, timeout=None):
        return await self._connection.executemany(self._query, args, timeout=timeout)


def _copied(table, schema, columns, where):
    """The statement that copies rows into a table."""
    named = '' if columns is None else '(' + ', '.join(f'"{name}"' for name in columns) + ')'
    home = '' if schema is None else f'"{schema}".'
    return f'COPY {home}"{table}"{named} FROM STDIN' + ('' if where is None else f' WHERE {where}')


class Cursor:
    """The rows of a query one by one, or some at a time."""

    def __init__(self, rows):
        self._rows = rows

    async def fetch(self, n, *, timeout=None):
        if n <= 0:
            raise InterfaceError('n must be greater than zero')
        taken, self._rows = self._rows[:n], self._rows[n:]
        return taken

    async def fetchrow(self, *, timeout=None):
        return next(iter(await self.fetch(1)), None)

    async def forward(self, n, *, timeout=None):
        return len(await self.fetch(n))


class _CursorFactory:
    """What cursor() gives: to be awaited, or to be gone through."""

    def __init__(self, connection, query, args, timeout):
        self._asked = connection, query, args, timeout

    async def _fetched(self):
        connection, query, args, timeout = self._asked
        if not connection.is_in_transaction():
            raise NoActiveSQLTransactionError('cursor cannot be created outside of a transaction')
        return await connection.fetch(query, *args, timeout=timeout)

    async def _cursor(self):
        return Cursor(await self._fetched())

    def __await__(self):
        return self._cursor().__await__()

    async def __aiter__(self):
        for row in await self._fetched():
            yield row


ServerVersion = collections.namedtuple('ServerVersion', 'major, minor, micro, releaselevel, serial')
_open = set()
# who listens: by channel the connections, each with its callbacks
_listeners = {}
_numbers = iter(range(1000, 10**9))


class _ConnectionKind(type):
    def __instancecheck__(cls, thing):
        return type.__instancecheck__(cls, thing) or type(thing) is PoolConnectionProxy


class Connection(metaclass=_ConnectionKind):
    def __init__(self, latency=None, born=0.0, command_timeout=None):
        limit = _world.capacity('database')
        for connection in [*_open] if limit and len(_open) >= limit else ():
            connection.is_closed()
        if limit and len(_open) >= limit:
            raise TooManyConnectionsError('sorry, too many clients already')
        _open.add(self)
        self._pid = next(_numbers)
        self._told = []
        self._latency = latency
        self._limit = command_timeout
        self._busy = False
        self._closed = False
        self._in_transaction = 0
        self._born = born

    def is_closed(self):
        if not self._closed and any(self._born < moment <= _world.now() for moment in _world.lost_at()):
            self.terminate()
        return self._closed

    def is_in_transaction(self):
        return self._in_transaction > 0

    async def _do(self, query, timeout=None, args=None):
        if self.is_closed():
            raise InterfaceError('connection is closed')
        if args is not None:
            _sql.check(query, args)
        if self._busy:
            raise InterfaceError('cannot perform operation: another operation is in progress')
        self._busy = True
        now = _world.now()
        lost = min((moment - now for moment in _world.lost_at() if moment > now), default=None)
        future = _world.suspending('database', '', query, query, self._latency, lost)
        try:
            async with asyncio.timeout(self._limit if timeout is None else timeout):
                outcome = await future
                if args is not None and outcome is not None and 'pg_sleep' in query:
                    await asyncio.sleep((_sql.select(query, args) or (None, 0))[1])
        except asyncio.CancelledError:
            _world.abandon(future)
            raise
        finally:
            self._busy = False
        if outcome is None or outcome == 'refused' or self.is_closed():
            self.terminate()
            raise ConnectionDoesNotExistError('connection was closed in the middle of operation')
        if args is not None and (told := _sql.notified(query, args)) is not None:
            self._told.append(told)
            if not self.is_in_transaction():
                self._tell(True)

    def _tell(self, committed):
        told, self._told = self._told, []
        for channel, payload in told if committed else ():
            for connection, callbacks in [*_listeners.get(channel, {}).items()]:
                for callback in callbacks:
                    asyncio.get_running_loop().call_soon(_call, callback, connection, self._pid, channel, payload)

    def _rows(self, query, args):
        given = _world.answer('database', '', query)
        if given is not None:
            return [Record(row) for row in given[0]]
        plain = _sql.select(query, args)
        if plain is not None:
            return [Record(plain[0])]
        return [Record({'q': query, **{f'arg{i + 1}': arg for i, arg in enumerate(args)}})]

    async def execute(self, query, *args, timeout=None):
        await self._do(query, timeout, args)
        word = (re.match(r'\s*(\w+)', query) or [None, 'SELECT'])[1].upper()
        words = ' '.join(query.upper().split()[:2]).rstrip(';')
        given = _world.answer('database', '', query)
        count = 1 if given is None else len(given[0])
        counted = {'INSERT': 'INSERT 0 1', 'UPDATE': 'UPDATE 1', 'DELETE': 'DELETE 1', 'SELECT': f'SELECT {count}'}
        return counted.get(word, words if word in ('CREATE', 'DROP', 'ALTER') else word)

    async def executemany(self, command, args, *, timeout=None):
        for row in args:
            await self._do(command, timeout, row)

    async def fetchmany(self, query, args, *, timeout=None, record_class=None):
        return [row for one in args for row in await self.fetch(query, *one, timeout=timeout)]

    async def copy_records_to_table(self, table_name, *, records, columns=None, schema_name=None, timeout=None, where=None):
        rows = [row async for row in records] if hasattr(records, '__aiter__') else list(records)
        await self._do(_copied(table_name, schema_name, columns, where), timeout)
        return f'COPY {len(rows)}'

    async def fetch(self, query, *args, timeout=None, record_class=None):
        await self._do(query, timeout, args)
        return self._rows(query, args)

    async def fetchrow(self, query, *args, timeout=None, record_class=None):
        await self._do(query, timeout, args)
        return next(iter(self._rows(query, args)), None)

    async def fetchval(self, query, *args, column=0, timeout=None):
        await self._do(query, timeout, args)
        if _world.answer('database', '', query) is None and _sql.select(query, args) is None:
            return 1
        row = next(iter(self._rows(query, args)), None)
        return None if row is None else row[column]

    async def prepare(self, query, *, name=None, timeout=None, record_class=None):
        return PreparedStatement(self, query)

    def cursor(self, query, *args, prefetch=None, timeout=None, record_class=None):
        return _CursorFactory(self, query, args, timeout)

    async def add_listener(self, channel, callback):
        callbacks = _listeners.setdefault(channel, {}).setdefault(self, [])
        if not callbacks:
            await self._do(f'LISTEN {channel}')
        callbacks.append(callback)

    async def remove_listener(self, channel, callback):
        callbacks = _listeners.get(channel, {}).get(self, [])
        if callback in callbacks:
            callbacks.remove(callback)
            if not callbacks:
                del _listeners[channel][self]
                await self._do(f'UNLISTEN {channel}')

    def get_server_pid(self):
        return self._pid

    def get_server_version(self):
        return ServerVersion(17, 0, 0, 'final', 0)

    async def reset(self, *, timeout=None):
        await self._do('RESET ALL;', timeout)
        self._in_transaction = 0

    def transaction(self, *, isolation=None, readonly=False, deferrable=False):
        return Transaction(self, isolation, readonly)

    async def reload_schema_state(self):
        pass

    async def set_type_codec(self, typename, *, schema='public', encoder, decoder, format='text'):
        pass

    async def close(self, *, timeout=None):
        self.terminate()

    def terminate(self):
        self._closed = True
        _open.discard(self)
        for connections in _listeners.values():
            connections.pop(self, None)

    def __getattr__(self, name):
        error = AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
        if not name.startswith('_'):
            error.add_note(f'headwaiter simulates the usual part of asyncpg; {name!r} is not in this kitchen.')
        raise error


Connection.__module__ = 'asyncpg.connection'


def _call(callback, *told):
    result = callback(*told)
    if asyncio.iscoroutine(result):
        asyncio.get_running_loop().create_task(result)


class PoolConnectionProxy:
    """A connection as long as it is taken from its pool."""

    def __init__(self, pool, connection):
        self._pool = pool
        self._con = connection

    def __getattr__(self, name):
        if self._con is None and not name.startswith('_'):
            raise InterfaceError(f'cannot call Connection.{name}(): connection has been released back to the pool')
        return getattr(self._con, name)

    def __repr__(self):
        return f'<{type(self).__name__} {self._con!r} {id(self):#x}>' if self._con else f'<{type(self).__name__} [released] {id(self):#x}>'


PoolConnectionProxy.__module__ = 'asyncpg.pool'


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
    def __init__(self, min_size, max_size, latency, setup, init, command_timeout):
        if max_size <= 0:
            raise ValueError('max_size is expected to be greater than zero')
        if min_size < 0:
            raise ValueError('min_size is expected to be greater or equal to zero')
        if min_size > max_size:
            raise ValueError('min_size is greater than max_size')
        self._max_size = max_size
        self._min_size = min_size
        self._latency = latency
        self._setup = setup
        self._init = init
        self._limit = command_timeout
        self._idle = []
        self._made = 0
        self._places = asyncio.Semaphore(self._max_size)
        self._state = 'new'
        self._in_use = set()
        self._all_back = None

    def get_size(self):
        return self._made

    def get_min_size(self):
        return self._min_size

    def get_max_size(self):
        return self._max_size

    def get_idle_size(self):
        return len(self._idle)

    def is_closing(self):
        return self._state in ('closing', 'closed')

    def _check(self):
        if self._state == 'closed':
            raise InterfaceError('pool is closed')
        if self._state == 'closing':
            raise InterfaceError('pool is closing')
        if self._state == 'new':
            raise InterfaceError('pool is not initialized')

    def acquire(self, *, timeout=None):
        return _Acquire(self, timeout)

    async def _acquire(self, timeout):
        self._check()
        async with asyncio.timeout(timeout):
            await self._places.acquire()
        try:
            connection = await self._connection()
        except BaseException:
            self._places.release()
            raise
        taken = PoolConnectionProxy(self, connection)
        self._in_use.add(taken)
        _world.gauge('pool in use', 1)
        return taken

    async def _connection(self):
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_closed():
                break
            self._made -= 1
        else:
            connection = await self._connected()
        if self._setup is not None:
            await self._setup(connection)
        return connection

    async def _connected(self):
        connection = Connection(self._latency, _world.now(), self._limit)
        self._made += 1
        if self._init is not None:
            await self._init(connection)
        return connection

    async def release(self, connection, *, timeout=None):
        if type(connection) is not PoolConnectionProxy or connection._pool is not self:
            raise InterfaceError(f'Pool.release() received invalid connection: {connection!r} is not a member of this pool')
        if connection._con is None:
            return
        self._in_use.discard(connection)
        connection._con, connection = None, connection._con
        connection._in_transaction = 0
        _world.gauge('pool in use', -1)
        if connection.is_closed():
            self._made -= 1
        else:
            self._idle.append(connection)
        self._places.release()
        if self._all_back is not None and not self._in_use:
            self._all_back.set()

    async def execute(self, query, *args, timeout=None):
        async with self.acquire() as connection:
            return await connection.execute(query, *args, timeout=timeout)

    async def fetchmany(self, query, args, *, timeout=None, record_class=None):
        async with self.acquire() as connection:
            return await connection.fetchmany(query, args, timeout=timeout)

    async def copy_records_to_table(self, table_name, *, records, columns=None, schema_name=None, timeout=None, where=None):
        async with self.acquire() as connection:
            return await connection.copy_records_to_table(
                table_name, records=records, columns=columns, schema_name=schema_name, timeout=timeout, where=where)

    async def executemany(self, command, args, *, timeout=None):
        async with self.acquire() as connection:
            return await connection.executemany(command, args, timeout=timeout)

    async def fetch(self, query, *args, timeout=None, record_class=None):
        async with self.acquire() as connection:
            return await connection.fetch(query, *args, timeout=timeout)

    async def fetchrow(self, query, *args, timeout=None, record_class=None):
        async with self.acquire() as connection:
            return await connection.fetchrow(query, *args, timeout=timeout)

    async def fetchval(self, query, *args, column=0, timeout=None):
        async with self.acquire() as connection:
            return await connection.fetchval(query, *args, column=column, timeout=timeout)

    async def close(self):
        """Wait until all connections are back, then close them."""
        if self._state == 'closed':
            return
        self._check()
        self._state = 'closing'
        if self._in_use:
            self._all_back = asyncio.Event()
            await self._all_back.wait()
        self.terminate()

    def terminate(self):
        for connection in [*self._idle, *self._in_use]:
            connection.terminate()
        self._in_use.clear()
        self._idle.clear()
        self._made = 0
        self._state = 'closed'

    def __await__(self):
        return self._ready().__await__()

    async def _ready(self):
        if self._state == 'new':
            _known(self._more)
            self._state = 'open'
            for _ in range(self._min_size):
                self._idle.append(await self._connected())
        return self

    async def expire_connections(self):
        for connection in self._idle:
            connection.terminate()

    __getattr__ = Connection.__getattr__

    async def __aenter__(self):
        return await self._ready()

    async def __aexit__(self, *args):
        await self.close()


Pool.__module__ = 'asyncpg.pool'


def create_pool(dsn=None, *, min_size=10, max_size=10, max_queries=50000, max_inactive_connection_lifetime=300.0,
                setup=None, init=None, reset=None, connect=None, loop=None, command_timeout=None, latency=None,
                host=None, port=None, user=None, password=None, database=None, timeout=60, ssl=None,
                statement_cache_size=100, server_settings=None, **more):
    """A pool. `latency` is ours: seconds a query takes, where the world's settings do not say."""
    pool = Pool(min_size, max_size, latency, setup, init, command_timeout)
    pool._more = more
    return pool


# keywords of the real one that change nothing here
_KEYWORDS = frozenset('''host port user password passfile service servicefile database loop timeout statement_cache_size
max_cached_statement_lifetime max_cacheable_statement_size ssl direct_tls connection_class record_class server_settings target_session_attrs
krbsrvname gsslib'''.split())


def _known(kwargs):
    for keyword in kwargs:
        if keyword not in _KEYWORDS:
            raise TypeError(f'connect() got an unexpected keyword argument {keyword!r}')


async def connect(dsn=None, *, command_timeout=None, latency=None, **kwargs):
    _known(kwargs)
    return Connection(latency, _world.now(), command_timeout)


def __getattr__(name):
    raise _services.missing(__name__, name)
