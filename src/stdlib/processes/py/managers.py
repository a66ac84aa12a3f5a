"""A process that keeps objects, and proxies by which others use them."""

import itertools
import queue
import threading
import time
import traceback

from . import connection, context, process
from .util import Finalize, ForkAwareLocal

__all__ = ['BaseManager', 'SyncManager', 'BaseProxy', 'Token', 'SharedMemoryManager']


class RemoteError(Exception):
    def __str__(self):
        return '\n' + '-' * 75 + '\n' + str(self.args[0]) + '-' * 75


class Token:
    """Where a managed object is."""

    __slots__ = ('typeid', 'address', 'id')

    def __init__(self, typeid, address, id):
        self.typeid, self.address, self.id = typeid, address, id

    def __getstate__(self):
        return self.typeid, self.address, self.id

    def __setstate__(self, state):
        self.typeid, self.address, self.id = state

    def __repr__(self):
        return f'{type(self).__name__}(typeid={self.typeid!r}, address={self.address!r}, id={self.id!r})'


def all_methods(obj):
    return [name for name in dir(obj) if callable(getattr(obj, name))]


def public_methods(obj):
    return [name for name in all_methods(obj) if name[0] != '_']


class _NotExposed(AttributeError):
    """A method that proxies may not call."""

    __module__, __qualname__ = 'builtins', 'AttributeError'


class Server:
    """What runs in the manager's process: one thread for each thread that uses it."""

    public = ['create', 'call', 'shutdown']

    def __init__(self, registry, reader):
        self.registry = registry
        self.reader = reader
        self.objects = {}
        self.numbers = itertools.count(1)
        self.over = threading.Event()

    def serve_forever(self):
        threading.Thread(target=self._accept, daemon=True).start()
        self.over.wait()

    def _accept(self):
        while True:
            try:
                client = self.reader.recv()
            except (EOFError, OSError):
                self.over.set()
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        while not self.over.is_set():
            try:
                what, args, kwds = client.recv()
            except (EOFError, OSError):
                return
            try:
                answer = '#RETURN', getattr(self, what)(*args, **kwds)
            except _NotExposed:
                answer = '#TRACEBACK', traceback.format_exc()
            except Exception as exc:
                answer = '#ERROR', exc
            try:
                client.send(answer)
            except Exception:
                client.send(('#TRACEBACK', traceback.format_exc()))

    def create(self, typeid, /, *args, **kwds):
        callable, exposed, method_to_typeid, proxytype = self.registry[typeid]
        if callable is None:
            if kwds or len(args) != 1:
                raise ValueError('Without callable, must have one non-keyword argument')  # as line 387: raise ValueError(\n    "Without callable, must have one non-keyword argument")
            obj = args[0]
        else:
            obj = callable(*args, **kwds)
        if exposed is None:
            exposed = public_methods(obj)
        return self._keep(obj, exposed, method_to_typeid or {}), tuple(exposed)

    def _keep(self, obj, exposed, method_to_typeid):
        number = next(self.numbers)
        self.objects[number] = obj, set(exposed), method_to_typeid
        return number

    def call(self, number, name, args, kwds):
        obj, exposed, method_to_typeid = self.objects[number]
        if name == '#GETVALUE':
            return obj
        if name == '#STR':
            return str(obj)
        if name not in exposed and name not in ('__str__', '__repr__'):
            raise _NotExposed(f'method {name!r} of {type(obj)!r} object is not in exposed={exposed!r}')
        result = getattr(obj, name)(*args, **kwds)
        typeid = method_to_typeid.get(name)
        if typeid:
            return _Kept(typeid, *self.create(typeid, result))
        return result

    def shutdown(self):
        self.over.set()


class _Kept:
    """A result that stays where it is: the caller gets a proxy."""

    def __init__(self, typeid, number, exposed):
        self.typeid = typeid
        self.number = number
        self.exposed = exposed


def _serve(registry, reader, ready, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    ready.send(None)
    ready.close()
    Server(registry, reader).serve_forever()


class _Line:
    """The way to a manager: every thread has a connection of its own, also that of a forked process."""

    def __init__(self, writer):
        self.writer = writer
        self.local = ForkAwareLocal()

    def ask(self, what, *args, **kwds):
        mine = getattr(self.local, 'connection', None)
        if mine is None:
            mine, theirs = connection.Pipe()
            self.writer.send(theirs)
            theirs.close()
            self.local.connection = mine
        mine.send((what, args, kwds))
        kind, result = mine.recv()
        if kind == '#RETURN':
            return result
        if kind == '#ERROR':
            raise result
        raise RemoteError(result)

    def __getstate__(self):
        return self.writer

    def __setstate__(self, writer):
        self.__init__(writer)


class BaseManager:
    """Starts the process and makes objects in it."""

    _registry = {}

    def __init__(self, address=None, authkey=None, serializer='pickle', ctx=None, *, shutdown_timeout=1.0):
        self._ctx = ctx or context._default_context.get_context()
        self._address = address
        self._state = 'INITIAL'
        self._process = None

    @property
    def address(self):
        return self._address

    def get_server(self):
        raise OSError('headwaiter does not simulate connections from other programs; start() gives a manager to this one')

    def connect(self):
        raise OSError('headwaiter does not simulate connections to other programs')

    def start(self, initializer=None, initargs=()):
        if self._state != 'INITIAL':
            raise context.ProcessError({'STARTED': 'Already started server', 'SHUTDOWN': 'Manager has shut down'}[self._state])
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')  # as line 553
        reader, writer = connection.Pipe(duplex=False)
        ready, when_ready = connection.Pipe(duplex=False)
        self._process = self._ctx.Process(target=_serve, args=(self._registry, reader, when_ready, initializer, initargs))
        self._process.name = type(self).__name__ + '-' + self._process.name.split('-', 1)[1]
        self._process.start()
        reader.close()
        when_ready.close()
        # There is nothing to read when the initializer failed.
        ready.recv()
        ready.close()
        self._line = _Line(writer)
        self._address = f'/tmp/pymp-{self._process.pid}/listener'
        self._state = 'STARTED'
        self.shutdown = Finalize(self, _shut_down, args=(self._process, self._line), exitpriority=0)

    def _create(self, typeid, /, *args, **kwds):
        assert self._state == 'STARTED', 'server not yet started'
        return self._line.ask('create', typeid, *args, **kwds)

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)

    def __enter__(self):
        if self._state == 'INITIAL':
            self.start()
        assert self._state == 'STARTED'
        return self

    def __exit__(self, *exc_info):
        self.shutdown()

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        """Makes the manager know a type: a method by its name makes an object and gives a proxy."""
        if '_registry' not in cls.__dict__:
            cls._registry = cls._registry.copy()
        if proxytype is None:
            proxytype = AutoProxy
        exposed = exposed or getattr(proxytype, '_exposed_', None)
        method_to_typeid = method_to_typeid or getattr(proxytype, '_method_to_typeid_', None)
        cls._registry[typeid] = callable, exposed, method_to_typeid, proxytype
        if create_method:
            def make(self, /, *args, **kwds):
                number, shown = self._create(typeid, *args, **kwds)
                return proxytype(Token(typeid, self._address, number), self._line, shown)
            make.__name__ = typeid
            setattr(cls, typeid, make)


def _shut_down(child, line):
    if child.is_alive():
        try:
            line.ask('shutdown')
        except Exception:
            pass
        child.join(timeout=1.0)
        if child.is_alive():
            child.terminate()
            child.join()
    line.writer.close()


class BaseProxy:
    """Stands for an object of a manager."""

    def __init__(self, token, line, exposed=()):
        self._token = token
        self._id = token.id
        self._line = line
        self._exposed = exposed

    def _callmethod(self, methodname, args=(), kwds={}):
        result = self._line.ask('call', self._id, methodname, args, kwds)
        if isinstance(result, _Kept):
            proxytype = _proxies.get(result.typeid, AutoProxy)
            return proxytype(Token(result.typeid, self._token.address, result.number), self._line, result.exposed)
        return result

    def _getvalue(self):
        """A copy of the object."""
        return self._callmethod('#GETVALUE')

    def __reduce__(self):
        return _rebuild, (type(self).__name__, self._token, self._line, self._exposed)

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __repr__(self):
        return f'<{type(self).__name__} object, typeid {self._token.typeid!r} at {hex(id(self))}>'

    def __str__(self):
        try:
            return self._callmethod('__repr__')
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"


def _rebuild(name, token, line, exposed):
    proxytype = globals().get(name) or AutoProxy
    return proxytype(token, line, exposed)


def _methods(name, exposed):
    made = {}
    for method in exposed:
        def call(self, /, *args, _method=method, **kwds):
            return self._callmethod(_method, args, kwds)
        call.__name__ = method
        made[method] = call
    return made


def MakeProxyType(name, exposed):
    proxytype = type(name, (BaseProxy,), _methods(name, exposed))
    proxytype._exposed_ = tuple(exposed)
    return proxytype


def AutoProxy(token, line, exposed=()):
    return MakeProxyType(f'AutoProxy[{token.typeid}]', exposed)(token, line, exposed)


class Namespace:
    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        inner = ', '.join(sorted(f'{name}={value!r}' for name, value in self.__dict__.items() if not name.startswith('_')))
        return f'{type(self).__name__}({inner})'


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self._value = value

    def get(self):
        return self._value

    def set(self, value):
        self._value = value

    def __repr__(self):
        return f'{type(self).__name__}({self._typecode!r}, {self._value!r})'

    value = property(get, set)


def Array(typecode, sequence, lock=True):
    import array
    return array.array(typecode, sequence)


class IteratorProxy(BaseProxy):
    _exposed_ = ('__next__', 'send', 'throw', 'close')

    def __iter__(self):
        return self

    def __next__(self, *args):
        return self._callmethod('__next__', args)

    def send(self, *args):
        return self._callmethod('send', args)

    def throw(self, *args):
        return self._callmethod('throw', args)

    def close(self, *args):
        return self._callmethod('close', args)


class AcquirerProxy(BaseProxy):
    _exposed_ = ('acquire', 'release', 'locked')

    def acquire(self, blocking=True, timeout=None):
        args = (blocking,) if timeout is None else (blocking, timeout)
        return self._callmethod('acquire', args)

    def release(self):
        return self._callmethod('release')

    def locked(self):
        return self._callmethod('locked')

    def __enter__(self):
        return self._callmethod('acquire')

    def __exit__(self, *exc_info):
        return self._callmethod('release')


class ConditionProxy(AcquirerProxy):
    _exposed_ = ('acquire', 'release', 'locked', 'wait', 'notify', 'notify_all')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))

    def notify(self, n=1):
        return self._callmethod('notify', (n,))

    def notify_all(self):
        return self._callmethod('notify_all')

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        until = None if timeout is None else time.monotonic() + timeout
        while not result:
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result


class EventProxy(BaseProxy):
    _exposed_ = ('is_set', 'set', 'clear', 'wait')

    def is_set(self):
        return self._callmethod('is_set')

    def set(self):
        return self._callmethod('set')

    def clear(self):
        return self._callmethod('clear')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))


class BarrierProxy(BaseProxy):
    _exposed_ = ('__getattribute__', 'wait', 'abort', 'reset')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))

    def abort(self):
        return self._callmethod('abort')

    def reset(self):
        return self._callmethod('reset')

    @property
    def parties(self):
        return self._callmethod('__getattribute__', ('parties',))

    @property
    def n_waiting(self):
        return self._callmethod('__getattribute__', ('n_waiting',))

    @property
    def broken(self):
        return self._callmethod('__getattribute__', ('broken',))


class NamespaceProxy(BaseProxy):
    _exposed_ = ('__getattribute__', '__setattr__', '__delattr__')

    def __getattr__(self, key):
        if key[0] == '_':
            return object.__getattribute__(self, key)
        return object.__getattribute__(self, '_callmethod')('__getattribute__', (key,))

    def __setattr__(self, key, value):
        if key[0] == '_':
            return object.__setattr__(self, key, value)
        return object.__getattribute__(self, '_callmethod')('__setattr__', (key, value))

    def __delattr__(self, key):
        if key[0] == '_':
            return object.__delattr__(self, key)
        return object.__getattribute__(self, '_callmethod')('__delattr__', (key,))


class ValueProxy(BaseProxy):
    _exposed_ = ('get', 'set')

    def get(self):
        return self._callmethod('get')

    def set(self, value):
        return self._callmethod('set', (value,))

    value = property(get, set)


_LIST = (
    '__add__', '__contains__', '__delitem__', '__getitem__', '__imul__', '__len__', '__mul__', '__reversed__', '__rmul__', '__setitem__', 'append',
    'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort',
)


class ListProxy(MakeProxyType('BaseListProxy', _LIST)):
    def __iadd__(self, value):
        self._callmethod('extend', (value,))
        return self

    def __imul__(self, value):
        self._callmethod('__imul__', (value,))
        return self

    def __iter__(self):
        at = 0
        while True:
            try:
                item = self[at]
            except IndexError:
                return
            yield item
            at += 1


_DICT = (
    '__contains__', '__delitem__', '__getitem__', '__ior__', '__iter__', '__len__', '__or__', '__reversed__', '__ror__', '__setitem__', 'clear',
    'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values',
)


class _ManagedDict(dict):
    """Views can't be sent: lists of what they show can."""

    def items(self):
        return list(dict.items(self))

    def keys(self):
        return list(dict.keys(self))

    def values(self):
        return list(dict.values(self))

    def __reduce__(self):
        return dict, (dict(self),)


class DictProxy(MakeProxyType('BaseDictProxy', _DICT)):
    _method_to_typeid_ = {'__iter__': 'Iterator'}

    def __ior__(self, value):
        self._callmethod('update', (value,))
        return self


_SET = (
    '__and__', '__contains__', '__iand__', '__ior__', '__isub__', '__iter__', '__ixor__', '__len__', '__or__', '__rand__', '__ror__', '__rsub__',
    '__rxor__', '__sub__', '__xor__', 'add', 'clear', 'copy', 'difference', 'difference_update', 'discard', 'intersection', 'intersection_update',
    'isdisjoint', 'issubset', 'issuperset', 'pop', 'remove', 'symmetric_difference', 'symmetric_difference_update', 'union', 'update',
)


class SetProxy(MakeProxyType('BaseSetProxy', _SET)):
    _method_to_typeid_ = {'__iter__': 'Iterator'}


ArrayProxy = MakeProxyType('ArrayProxy', ('__len__', '__getitem__', '__setitem__'))
QueueProxy = MakeProxyType('QueueProxy', ('empty', 'full', 'get', 'get_nowait', 'join', 'put', 'put_nowait', 'qsize', 'task_done', 'shutdown'))
_POOL = ('apply', 'apply_async', 'close', 'imap', 'imap_unordered', 'join', 'map', 'map_async', 'starmap', 'starmap_async', 'terminate')


class PoolProxy(MakeProxyType('BasePoolProxy', _POOL)):
    _method_to_typeid_ = {
        'apply_async': 'AsyncResult', 'map_async': 'AsyncResult', 'starmap_async': 'AsyncResult', 'imap': 'Iterator', 'imap_unordered': 'Iterator',
    }

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()


class SyncManager(BaseManager):
    """A manager of what multiprocessing itself has, and of lists, dicts and sets."""


def _pool(*args, **kwds):
    from .pool import Pool
    return Pool(*args, **kwds)


_ITERATOR = IteratorProxy._exposed_
SyncManager.register('Queue', queue.Queue, QueueProxy)
SyncManager.register('JoinableQueue', queue.Queue, QueueProxy)
SyncManager.register('Event', threading.Event, EventProxy)
SyncManager.register('Lock', threading.Lock, AcquirerProxy)
SyncManager.register('RLock', threading.RLock, AcquirerProxy)
SyncManager.register('Semaphore', threading.Semaphore, AcquirerProxy)
SyncManager.register('BoundedSemaphore', threading.BoundedSemaphore, AcquirerProxy)
SyncManager.register('Condition', threading.Condition, ConditionProxy)
SyncManager.register('Barrier', threading.Barrier, BarrierProxy)
SyncManager.register('Pool', _pool, PoolProxy)
SyncManager.register('list', list, ListProxy)
SyncManager.register('dict', _ManagedDict, DictProxy)
SyncManager.register('set', set, SetProxy)
SyncManager.register('Value', Value, ValueProxy)
SyncManager.register('Array', Array, ArrayProxy)
SyncManager.register('Namespace', Namespace, NamespaceProxy)
SyncManager.register('Iterator', proxytype=IteratorProxy, create_method=False)
SyncManager.register('AsyncResult', create_method=False)
_proxies = {typeid: entry[3] for typeid, entry in SyncManager._registry.items()}


class SharedMemoryManager:
    """Makes shared memory that goes away with it."""

    def __init__(self, *args, **kwargs):
        self._names = []
        self._running = False

    def start(self, initializer=None, initargs=()):
        self._running = True

    def __enter__(self):
        if not self._running:
            self.start()
        return self

    def __exit__(self, *exc_info):
        self.shutdown()

    def SharedMemory(self, size):
        """A new block of memory."""
        from .shared_memory import SharedMemory
        made = SharedMemory(create=True, size=size)
        self._names.append(made.name)
        return made

    def ShareableList(self, sequence):
        """A new list."""
        from .shared_memory import ShareableList
        made = ShareableList(sequence)
        self._names.append(made.shm.name)
        return made

    def shutdown(self):
        """Takes the names of all that was made here away."""
        from .shared_memory import SharedMemory
        names, self._names = self._names, []
        for name in names:
            try:
                block = SharedMemory(name)
            except FileNotFoundError:
                continue
            block.close()
            block.unlink()
        self._running = False
