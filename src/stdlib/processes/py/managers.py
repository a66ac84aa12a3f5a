"""A process that keeps objects, and proxies by which others use them."""

import itertools
import queue
import sys
import threading
import time
import traceback
from types import GenericAlias

from . import connection, context, process, reduction
from .util import Finalize, ForkAwareLocal, info

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


# Views can't be sent: lists of what they show can.
for _view in ({}.items(), {}.keys(), {}.values()):
    reduction.register(type(_view), lambda view: (list, (list(view),)))
del _view


def all_methods(obj):
    return [name for name in dir(obj) if callable(getattr(obj, name))]


def public_methods(obj):
    return [name for name in all_methods(obj) if name[0] != '_']


class _NotExposed(AttributeError):
    """A method that proxies may not call."""

    __module__, __qualname__ = 'builtins', 'AttributeError'


def _convert_to_error(kind, result):
    """The exception that an answer of a server stands for."""
    if kind == '#ERROR':
        return result
    return RemoteError(f'Unserializable message: {result}\n' if kind == '#UNSERIALIZABLE' else result)


def _dispatch(conn, id, methodname, args=(), kwds={}):
    """Has a server do something."""
    conn.send((id, methodname, args, kwds))  # as line 90 in dispatch: ‹c.send((id, methodname, args, kwds))›
    kind, result = conn.recv()  # as line 91 in dispatch: kind, result = ‹c.recv()›
    if kind == '#RETURN':
        return result
    raise _convert_to_error(kind, result)  # as line 95 in dispatch: raise convert_to_error(kind, result)


listener_client = {'pickle': (connection.Listener, connection.Client), 'xmlrpclib': (connection.Listener, connection.Client)}


class Server:
    """Keeps objects and does what clients ask of them: in a thread for each connection."""

    public = ['create', 'debug_info', 'dummy', 'get_methods', 'number_of_objects', 'shutdown']

    fallback_mapping = {}

    def __init__(self, registry, address, authkey, serializer):
        if not isinstance(authkey, bytes):
            raise TypeError(f"Authkey {authkey!r} is type {type(authkey)!s}, not bytes")  # as line 145: raise TypeError(\n    "Authkey {0!r} is type {1!s}, not bytes".format(\n        authkey, type(authkey)))
        self.registry = registry
        self.authkey = authkey
        self.listener = connection._QuickListener(address=address, backlog=128)
        self.address = self.listener.address
        self.objects = {}
        self.numbers = itertools.count(1)
        self.stop_event = threading.Event()

    def serve_forever(self):
        threading.Thread(target=self._accept, daemon=True).start()
        try:
            while not self.stop_event.is_set():
                self.stop_event.wait()
        except KeyboardInterrupt:
            pass
        sys.exit(0)

    def _accept(self):
        while True:
            try:
                client = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            connection._let_in(client, self.authkey)
        except (EOFError, OSError, context.AuthenticationError):
            return
        while not self.stop_event.is_set():
            try:
                number, name, args, kwds = client.recv()
            except (EOFError, OSError):
                return
            answer = self._handle_request(name, args, kwds) if number is None else self._call(number, name, args, kwds)
            try:
                client.send(answer)
            except (BrokenPipeError, OSError):
                return
            except Exception:
                client.send(('#UNSERIALIZABLE', traceback.format_exc()))

    def _handle_request(self, name, args, kwds):
        try:
            assert name in self.public, f'{name!r} unrecognized'
            return '#RETURN', getattr(self, name)(*args, **kwds)  # as line 213: result = ‹func(c, *args, **kwds)›
        except Exception:
            return '#TRACEBACK', traceback.format_exc()

    def create(self, typeid, /, *args, **kwds):
        callable, exposed, method_to_typeid, proxytype = self.registry[typeid]
        if callable is None:
            if kwds or len(args) != 1:
                raise ValueError('Without callable, must have one non-keyword argument')  # as line 387: raise ValueError(\n    "Without callable, must have one non-keyword argument")
            obj = args[0]
        else:
            obj = callable(*args, **kwds)  # as line 391
        if exposed is None:
            exposed = public_methods(obj)
        return self._keep(obj, exposed, method_to_typeid or {}), tuple(exposed)

    def _keep(self, obj, exposed, method_to_typeid):
        number = next(self.numbers)
        self.objects[number] = obj, set(exposed), method_to_typeid
        return number

    def _call(self, number, name, args, kwds):
        try:
            obj, exposed, method_to_typeid = self.objects[number]
            if name == '#GETVALUE':
                return '#RETURN', obj
            if name == '#STR':
                return '#RETURN', str(obj)
            if name not in exposed and name not in ('__str__', '__repr__'):
                raise _NotExposed(f'method {name!r} of {type(obj)!r} object is not in exposed={exposed!r}')  # as line 269 in serve_client: raise AttributeError(\n    'method %r of %r object is not in exposed=%r' %\n    (methodname, type(obj), exposed)\n    )
            try:
                method = getattr(obj, name)  # as line 274 in serve_client: function = ‹getattr(obj, methodname)›
            except AttributeError as error:
                raise _NotExposed(*error.args) from error.__cause__  # as line 274 in serve_client: function = ‹getattr(obj, methodname)›
            result = method(*args, **kwds)
            typeid = method_to_typeid.get(name)
            return '#RETURN', _Kept(typeid, *self.create(typeid, result)) if typeid else result
        except _NotExposed:
            # It may be one of the few things that every object answers; this one is not.
            try:
                methodname = name
                fallback_func = self.fallback_mapping[methodname]  # as line 294 in serve_client
            except KeyError:
                return '#TRACEBACK', traceback.format_exc()
        except Exception as exc:
            return '#ERROR', exc

    def dummy(self):
        """Whether somebody is there."""

    def get_methods(self, number):
        return tuple(self.objects[number][1])

    def debug_info(self):
        return '\n'.join(f'  {number}:       refcount=1\n    {str(held[0])[:75]}' for number, held in sorted(self.objects.items()))

    def number_of_objects(self):
        return len(self.objects)

    def shutdown(self):
        self.stop_event.set()


class _Kept:
    """A result that stays where it is: the caller gets a proxy."""

    def __init__(self, typeid, number, exposed):
        self.typeid = typeid
        self.number = number
        self.exposed = exposed


def _run_server(server_class, registry, address, authkey, serializer, ready, initializer, initargs):
    # Ctrl+C is for the program: it still needs its manager while it ends.
    import signal
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if initializer is not None:
        initializer(*initargs)
    server = server_class(registry, address, authkey, serializer)
    ready.send(server.address)
    ready.close()
    info('manager serving at %r', server.address)
    server.serve_forever()


class _Line:
    """The way to a manager: every thread has a connection of its own, also that of a forked process."""

    def __init__(self, address, authkey):
        self.address = address
        self.authkey = authkey
        self.local = ForkAwareLocal()

    def connect(self):
        return connection._quick_client(self.address, authkey=self.authkey)

    @property
    def connection(self):
        if not hasattr(self.local, 'connection'):
            self.local.connection = self.connect()
        return self.local.connection

    def ask(self, what, /, *args, **kwds):
        return _dispatch(self.connection, None, what, args, kwds)  # not shown

    def __getstate__(self):
        # Who is not our child has to know the key.
        return self.address, self.authkey if context.get_spawning_popen() is not None else None

    def __setstate__(self, state):
        address, authkey = state
        self.__init__(address, process.current_process().authkey if authkey is None else authkey)


class _State:
    value = 'INITIAL'

    def expect_initial(self):
        if self.value != 'INITIAL':
            raise context.ProcessError({'STARTED': 'Already started server', 'SHUTDOWN': 'Manager has shut down'}[self.value])  # not shown


class BaseManager:
    """Starts the process and makes objects in it."""

    _registry = {}
    _Server = Server

    def __init__(self, address=None, authkey=None, serializer='pickle', ctx=None, *, shutdown_timeout=1.0):
        self._ctx = ctx or context._default_context.get_context()
        self._address = address
        self._authkey = process.current_process().authkey if authkey is None else bytes(authkey)
        self._serializer = serializer
        self._Listener, self._Client = listener_client[serializer]  # as line 511
        self._state = _State()
        self._process = None
        self._shutdown_timeout = shutdown_timeout

    @property
    def address(self):
        return self._address

    def get_server(self):
        """What serves the objects, to be run here."""
        self._state.expect_initial()
        return self._Server(self._registry, self._address, self._authkey, self._serializer)

    def connect(self):
        """Makes this the manager of objects that a server keeps which runs already."""
        self._line = _Line(self._address, self._authkey)
        self._line.ask('dummy')
        self._state.value = 'STARTED'

    def start(self, initializer=None, initargs=()):
        self._state.expect_initial()
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')  # as line 553
        ready, when_ready = connection.Pipe(duplex=False)
        self._process = self._ctx.Process(
            target=_run_server,
            args=(self._Server, self._registry, self._address, self._authkey, self._serializer, when_ready, initializer, initargs))
        self._process.name = type(self).__name__ + '-' + self._process.name.split('-', 1)[1]
        self._process.start()
        when_ready.close()
        # There is nothing to read when the initializer failed.
        self._address = ready.recv()  # as line 570: self._address = ‹reader.recv()›
        ready.close()
        self._line = _Line(self._address, self._authkey)
        self._state.value = 'STARTED'
        self.shutdown = Finalize(self, _shut_down, args=(self._process, self._line, self._state, self._shutdown_timeout), exitpriority=0)

    def _create(self, typeid, /, *args, **kwds):
        assert self._state.value == 'STARTED', 'server not yet started'  # as line 609: assert ‹self._state.value == State.STARTED›, 'server not yet started'
        return _dispatch(self._line.connection, None, 'create', (typeid,) + args, kwds)  # as line 612: id, exposed = ‹dispatch(conn, None, 'create', (typeid,)+args, kwds)›

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)
            if not self._process.is_alive():
                self._process = None

    def _debug_info(self):
        return self._line.ask('debug_info')

    def _number_of_objects(self):
        return self._line.ask('number_of_objects')

    def __enter__(self):
        if self._state.value == 'INITIAL':
            self.start()
        assert self._state.value == 'STARTED'
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
            def temp(self, /, *args, **kwds):
                number, shown = self._create(typeid, *args, **kwds)  # as line 730: token, exp = ‹self._create(typeid, *args, **kwds)›
                return proxytype(Token(typeid, self._address, number), self._line, shown)
            temp.__name__ = typeid
            setattr(cls, typeid, temp)


def _shut_down(child, line, state, shutdown_timeout):
    if child.is_alive():
        info('sending shutdown message to manager')
        try:
            line.ask('shutdown')
        except Exception:
            pass
        child.join(timeout=shutdown_timeout)
        if child.is_alive():
            info('manager still alive')
            info('trying to `terminate()` manager process')
            child.terminate()
            child.join(timeout=shutdown_timeout)
            if child.is_alive():
                info('manager still alive after terminate')
                child.kill()
                child.join()
    state.value = 'SHUTDOWN'


class BaseProxy:
    """Stands for an object of a manager."""

    def __init__(self, token, line, exposed=()):
        self._token = token
        self._id = token.id
        self._line = line
        self._exposed = exposed

    def _callmethod(self, methodname, args=(), kwds={}):
        conn = self._line.connection  # not shown
        conn.send((self._id, methodname, args, kwds))  # as line 831
        kind, result = conn.recv()  # as line 832
        if kind != '#RETURN':
            raise _convert_to_error(kind, result)  # as line 848: raise convert_to_error(kind, result)
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


# A traceback shows the methods of proxies as line 2 of a text.
_METHOD = 'def make(name):\n def call(self, /, *args, **kwds): return self._callmethod(name, args, kwds)\n return call'


def _methods(exposed):
    made, scope = {}, {}
    exec(_METHOD, scope)
    for method in exposed:
        call = scope['make'](method)
        call.__code__ = call.__code__.replace(co_name=method, co_qualname=method)
        call.__name__ = call.__qualname__ = method
        made[method] = call
    return made


def MakeProxyType(name, exposed):
    proxytype = type(name, (BaseProxy,), _methods(exposed))
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
    __class_getitem__ = classmethod(GenericAlias)


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

    __class_getitem__ = classmethod(GenericAlias)


_DICT = (
    '__contains__', '__delitem__', '__getitem__', '__ior__', '__iter__', '__len__', '__or__', '__reversed__', '__ror__', '__setitem__', 'clear',
    'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values',
)


class DictProxy(MakeProxyType('BaseDictProxy', _DICT)):
    _method_to_typeid_ = {'__iter__': 'Iterator'}

    def __ior__(self, value):
        self._callmethod('update', (value,))
        return self

    __class_getitem__ = classmethod(GenericAlias)


_SET = (
    '__and__', '__contains__', '__iand__', '__ior__', '__isub__', '__iter__', '__ixor__', '__len__', '__or__', '__rand__', '__ror__', '__rsub__',
    '__rxor__', '__sub__', '__xor__', 'add', 'clear', 'copy', 'difference', 'difference_update', 'discard', 'intersection', 'intersection_update',
    'isdisjoint', 'issubset', 'issuperset', 'pop', 'remove', 'symmetric_difference', 'symmetric_difference_update', 'union', 'update',
)


class SetProxy(MakeProxyType('BaseSetProxy', _SET)):
    _method_to_typeid_ = {'__iter__': 'Iterator'}
    __class_getitem__ = classmethod(GenericAlias)


ArrayProxy = MakeProxyType('ArrayProxy', ('__len__', '__getitem__', '__setitem__'))
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
SyncManager.register('Queue', queue.Queue)
SyncManager.register('JoinableQueue', queue.Queue)
SyncManager.register('Event', threading.Event, EventProxy)
SyncManager.register('Lock', threading.Lock, AcquirerProxy)
SyncManager.register('RLock', threading.RLock, AcquirerProxy)
SyncManager.register('Semaphore', threading.Semaphore, AcquirerProxy)
SyncManager.register('BoundedSemaphore', threading.BoundedSemaphore, AcquirerProxy)
SyncManager.register('Condition', threading.Condition, ConditionProxy)
SyncManager.register('Barrier', threading.Barrier, BarrierProxy)
SyncManager.register('Pool', _pool, PoolProxy)
SyncManager.register('list', list, ListProxy)
SyncManager.register('dict', dict, DictProxy)
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

    def _check(self):
        """What is made here is registered with a server, which has no address before it is started, and none that leads anywhere afterwards."""
        if self._running is None:
            raise FileNotFoundError(2, 'No such file or directory')
        if not self._running:
            raise ValueError('address type of None unrecognized')

    def __enter__(self):
        if not self._running:
            self.start()
        return self

    def __exit__(self, *exc_info):
        self.shutdown()

    def SharedMemory(self, size):
        """A new block of memory."""
        from .shared_memory import SharedMemory
        self._check()
        made = SharedMemory(create=True, size=size)
        self._names.append(made.name)
        return made

    def ShareableList(self, sequence):
        """A new list."""
        from .shared_memory import ShareableList
        self._check()
        made = ShareableList(sequence)
        self._names.append(made.shm.name)
        return made

    def shutdown(self):
        """Takes the names of all that was made here away."""
        self._running = None
        from .shared_memory import SharedMemory
        names, self._names = self._names, []
        for name in names:
            try:
                block = SharedMemory(name)
            except FileNotFoundError:
                continue
            block.close()
            block.unlink()
