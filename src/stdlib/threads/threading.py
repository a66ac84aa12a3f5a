"""Threads: the Thread class and the primitives they meet at."""

import _thread
from _collections import deque as _deque
from itertools import count as _count
from time import monotonic as _time

get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
stack_size = _thread.stack_size
Lock = _thread.lock
ThreadError = RuntimeError
TIMEOUT_MAX = _thread.TIMEOUT_MAX
local = _thread._local
_tell = _thread._tell
_inner_lock = _thread._inner_lock
_primitive = _thread._primitive
_RLock = _CRLock = _PyRLock = _thread.RLock
_ThreadHandle = _thread._ThreadHandle
_start_joinable_thread = _thread.start_joinable_thread

__all__ = [
    'get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
    'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError', 'Timer',
    'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs', 'gettrace',
    'getprofile', 'setprofile_all_threads', 'settrace_all_threads', 'get_native_id',
]


def RLock(*args, **kwargs):
    """Make a lock that the thread holding it may take again."""
    if args or kwargs:
        import warnings
        warnings.warn('Passing arguments to RLock is deprecated and will be removed in 3.15', DeprecationWarning, stacklevel=2)
    return _CRLock(*args, **kwargs)  # as line 144


_profile_hook = None
_trace_hook = None


def setprofile(func):
    global _profile_hook
    _profile_hook = func


def getprofile():
    return _profile_hook


def settrace(func):
    global _trace_hook
    _trace_hook = func


def gettrace():
    return _trace_hook


def setprofile_all_threads(func):
    import sys
    setprofile(func)  # as line 92
    sys._setprofileallthreads(func)


def settrace_all_threads(func):
    import sys
    settrace(func)  # as line 115
    sys._settraceallthreads(func)


def _seconds(timeout):
    return -1 if timeout is None else timeout


class Condition:
    """A line in which threads wait, releasing a lock meanwhile, until they are notified."""

    def __init__(self, lock=None, *, _as=None):
        if lock is None:
            lock = RLock()  # as line 292
        self._lock = lock
        self.acquire = lock.acquire  # as line 295
        self.release = lock.release  # as line 296
        if type(lock) is Lock:
            self.locked = lock.locked  # as line 297
        elif type(lock) is _CRLock:
            self.locked, self._is_owned = lock.locked, lock._is_owned
            self._release_save, self._acquire_restore = lock._release_save, lock._acquire_restore
        else:
            for name in ('locked', '_release_save', '_acquire_restore', '_is_owned'):
                if hasattr(lock, name):
                    setattr(self, name, getattr(lock, name))
        self._waiters = _deque()  # as line 307
        # Inside another primitive it tells in that one's name: (what a waiting thread waits for, its id, in words).
        if _as is None:
            self._id = _primitive('threading.Condition')
            self._on, self._what = 'condition', f'condition {self._id}'
        else:
            self._on, self._id, self._what = _as

    def __enter__(self):
        return self._lock.__enter__()  # as line 314

    def __exit__(self, *args):
        return self._lock.__exit__(*args)  # as line 317

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def _at_fork_reinit(self):
        self._lock._at_fork_reinit()  # as line 310
        self._waiters.clear()  # as line 311

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):  # as line 331
            self._lock.release()  # as line 332
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():  # as line 360
            raise RuntimeError("cannot wait on un-acquired lock")  # as line 361
        place = _inner_lock(self._on, self._what, self._id, self)
        place.acquire()
        self._waiters.append(place)
        if self._on in ('condition', 'event'):
            _tell('waiting', self._id, 0, 'wait', timeout)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                place.acquire()  # as line 369: ‹waiter.acquire()›
                notified = True
            elif timeout > 0:
                notified = place.acquire(True, timeout)  # as line 373: gotit = ‹waiter.acquire(True, timeout)›
            else:
                notified = place.acquire(False)
            return notified
        finally:
            self._acquire_restore(state)
            if not notified:
                if self._on in ('condition', 'event'):
                    _tell('left', self._id, 0, 'timeout')
                try:
                    self._waiters.remove(place)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        result = predicate()  # as line 395
        if result or timeout is None:
            while not result:
                self.wait()  # as line 404: ‹self.wait(waittime)›
                result = predicate()  # as line 405
            return result
        end = _time() + timeout
        while not result:
            left = end - _time()
            if left <= 0:
                break
            self.wait(left)  # as line 404: ‹self.wait(waittime)›
            result = predicate()  # as line 405
        return result

    def notify(self, n=1):
        if not self._is_owned():  # as line 418
            raise RuntimeError("cannot notify on un-acquired lock")  # as line 419
        woken = 0
        while self._waiters and woken < n:
            place = self._waiters.popleft()
            try:
                place.release()
            except RuntimeError:
                # Its thread left the line by itself at this very moment.
                continue
            woken += 1
        if woken and self._on in ('condition', 'event'):
            _tell('notified', self._id, woken)

    def notify_all(self):
        self.notify(len(self._waiters))  # as line 445

    def notifyAll(self):
        import warnings
        warnings.warn('notifyAll() is deprecated, use notify_all() instead', DeprecationWarning, stacklevel=2)
        self.notify_all()  # as line 456


def _line(on, id, what=None):
    return Condition(_inner_lock('lock', f'{on} {id}', id), _as=(on, id, what or f'{on} {id}'))


class Semaphore:
    """A number of places; acquire() takes one, or waits until one is given back."""

    _kind = 'threading.Semaphore'

    def __init__(self, value=1):
        if value < 0:  # as line 472
            raise ValueError("semaphore initial value must be >= 0")  # as line 473
        self._id = _primitive(self._kind, value)
        self._cond = _line('semaphore', self._id)
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>'

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")  # as line 507
        end = None
        with self._cond:
            waited = False
            while self._value == 0:  # as line 511
                if not blocking:
                    return False
                if not waited:
                    waited = True
                    _tell('waiting', self._id, 0, 'acquire', timeout)
                if timeout is not None:
                    if end is None:
                        end = _time() + timeout
                    else:
                        timeout = end - _time()
                    if timeout <= 0:  # as line 519
                        _tell('left', self._id, 0, 'timeout')
                        return False
                self._cond.wait(timeout)  # as line 521
            self._value -= 1
            _tell('acquired', self._id, self._value)
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:  # as line 536
            raise ValueError('n must be one or more')  # as line 537
        with self._cond:
            self._give_back(n)

    def _give_back(self, n):
        self._value += n
        _tell('released', self._id, self._value)
        self._cond.notify(n)

    def __exit__(self, t, v, tb):
        self.release()  # as line 543


class BoundedSemaphore(Semaphore):
    """A Semaphore that complains when more places are given back than it began with."""

    _kind = 'threading.BoundedSemaphore'

    def __init__(self, value=1):
        super().__init__(value)  # as line 564
        self._initial_value = value

    def __repr__(self):
        cls = self.__class__
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>'

    def release(self, n=1):
        if n < 1:  # as line 582
            raise ValueError('n must be one or more')  # as line 583
        with self._cond:
            if self._value + n > self._initial_value:  # as line 585
                raise ValueError("Semaphore released too many times")  # as line 586
            self._give_back(n)


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._id = _primitive('threading.Event')
        self._cond = _line('event', self._id)
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        status = 'set' if self._flag else 'unset'
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>'

    def is_set(self):
        return self._flag

    def isSet(self):
        import warnings
        warnings.warn('isSet() is deprecated, use is_set() instead', DeprecationWarning, stacklevel=2)
        return self.is_set()  # as line 628

    def set(self):
        with self._cond:
            self._flag = True
            _tell('value', self._id, 1)
            self._cond.notify_all()  # as line 639

    def clear(self):
        with self._cond:
            self._flag = False
            _tell('value', self._id, 0)

    def wait(self, timeout=None):
        with self._cond:
            signalled = self._flag
            if not signalled:
                # Who was woken returns True, whatever has become of the flag since.
                signalled = self._cond.wait(timeout)  # as line 670: signaled = ‹self._cond.wait(timeout)›
            return signalled

    def _at_fork_reinit(self):
        self._cond._at_fork_reinit()  # as line 613


for _cls in (Condition, Semaphore, BoundedSemaphore, Event):
    _thread._shorten(_cls)
del _cls


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A meeting point: threads wait until a given number of them have come."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:  # as line 703
            raise ValueError("parties must be >= 1")  # as line 704
        self._id = _primitive('threading.Barrier', parties)
        self._cond = _line('barrier', self._id)
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = 'filling'
        self._count = 0

    def __repr__(self):
        cls = self.__class__
        if self.broken:
            return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: broken>'
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: waiters={self.n_waiting}/{self.parties}>'

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            self._enter()  # as line 731: ‹self._enter()› # Block while the barrier drains.
            index = self._count
            self._count += 1
            _tell('value', self._id, self._count)
            try:
                if index + 1 == self._parties:  # as line 735
                    self._release()  # as line 737
                else:
                    _tell('waiting', self._id, 0, 'wait', timeout)
                    self._wait(timeout)  # as line 740
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in ('resetting', 'draining'):
                    self._state = 'filling'
                    self._cond.notify_all()

    def _enter(self):
        # A barrier that is still letting people out, or is being reset, takes nobody in.
        while self._state in ('draining', 'resetting'):
            self._cond.wait()  # as line 752
        if self._state == 'broken':
            raise BrokenBarrierError  # as line 755

    def _release(self):
        try:
            if self._action:
                self._action()  # as line 763
        except BaseException:
            self._break(self._count - 1)
            raise  # as line 770
        self._state = 'draining'
        _tell('notified', self._id, self._parties - 1)
        self._cond.notify_all()  # as line 766

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._state != 'filling', timeout):  # as line 775: if not ‹self._cond.wait_for(lambda : self._state != 0, timeout)›:
            _tell('left', self._id, 0, 'timeout')
            self._break(self._count - 1)
            raise BrokenBarrierError  # as line 778
        if self._state in ('broken', 'resetting'):
            raise BrokenBarrierError  # as line 780

    def _break(self, waiting):
        if waiting > 0 and self._state == 'filling':
            _tell('notified', self._id, waiting)
        self._state = 'broken'
        self._cond.notify_all()  # as line 826

    def reset(self):
        with self._cond:
            if self._count > 0:  # as line 800
                if self._state == 'filling':
                    _tell('notified', self._id, self._count)
                if self._state in ('filling', 'broken'):
                    self._state = 'resetting'
            else:
                self._state = 'filling'
            self._cond.notify_all()  # as line 810

    def abort(self):
        with self._cond:
            self._break(self._count)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'


class _Started:
    """Whether a thread has been started."""

    _flag = False

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        return self._flag


_counter = _count(1).__next__
_active = {}
_limbo = {}


class _Dangling:
    """The threads that are not over, for those who look for threads left behind."""

    def __iter__(self):
        return iter(list(_active.values()))

    def __len__(self):
        return len(_active)

    def __contains__(self, thread):
        return thread in _active.values()

    def copy(self):
        return set(self)

    def clear(self):
        pass

    def update(self, threads):
        pass

    add = discard = update


_dangling = _Dangling()


def _name_for(target):
    name = f'Thread-{_counter()}'
    if target is not None:
        own = getattr(target, '__name__', None)
        if own is not None:
            name += f' ({own})'
    return name


class Thread:
    """A thread of control: runs target(*args, **kwargs) beside its creator."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, 'group argument must be None for now'  # as line 911: assert ‹group is None›, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        name = str(name) if name else _name_for(target)
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        self._ident = None
        self._native_id = None
        self._os_thread_handle = _ThreadHandle()  # as line 939
        self._started = _Started()
        if excepthook is None:
            raise RuntimeError('threading.excepthook is None')
        self._initialized = True

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        status = 'initial'
        if self._started._flag:
            status = 'stopped' if self._os_thread_handle.is_done() else 'started'
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += f' {self._ident}'
        return f'<{self.__class__.__name__}({self._name}, {status})>'

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")  # as line 986
        if self._started._flag:
            raise RuntimeError("threads can only be started once")  # as line 989
        if self._context is None:
            if _thread._inherits_context:
                from _contextvars import copy_context
                self._context = copy_context()
            else:
                from _contextvars import Context
                self._context = Context()
        handle = self._os_thread_handle
        _start_joinable_thread(self._bootstrap_inner, handle, self._daemonic, self._name)
        self._started._flag = True
        self._ident = handle.ident
        self._native_id = handle.native_id
        _thread._wait_for_start(handle)

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)  # as line 1024
        finally:
            # The arguments may lead back to this thread.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        self._bootstrap_inner()  # as line 1044

    def _bootstrap_inner(self):
        try:
            if _trace_hook is not None or _profile_hook is not None:
                self._install_hooks()
            try:
                self._context.run(self.run)  # as line 1082
            except BaseException:
                self.invoke_excepthook()
        finally:
            _active.pop(self._ident, None)

    def _install_hooks(self):
        import sys
        if _trace_hook is not None:
            sys.settrace(_trace_hook)
        if _profile_hook is not None:
            sys.setprofile(_profile_hook)

    def invoke_excepthook(self):
        import sys
        args = ExceptHookArgs([*sys.exc_info(), self])
        try:
            hook = excepthook
            if hook is None:
                hook = __excepthook__
            hook(args)  # as line 1333
        except Exception as exc:
            exc.__suppress_context__ = True
            print('Exception in threading.excepthook:', file=sys.stderr, flush=True)
            sys.excepthook(*sys.exc_info())
        finally:
            args = None

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")  # as line 1122
        if not self._started._flag:
            raise RuntimeError("cannot join thread before it is started")  # as line 1124
        if self is current_thread():  # as line 1125
            raise RuntimeError("cannot join current thread")  # as line 1126
        if timeout is not None:
            timeout = max(timeout, 0)  # as line 1131
        self._os_thread_handle.join(timeout)  # as line 1133

    @property
    def name(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, 'Thread.__init__() not called'
        self._name = str(name)
        _thread._set_name_of(self._os_thread_handle, self._name)

    @property
    def ident(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._native_id

    def is_alive(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._started._flag and not self._os_thread_handle.is_done()

    @property
    def daemon(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")  # as line 1206
        if self._started._flag:
            raise RuntimeError("cannot set daemon status of active thread")  # as line 1210
        self._daemonic = daemonic

    def _deprecated(self, old, new):
        import warnings
        warnings.warn(f'{old}() is deprecated, {new} instead', DeprecationWarning, stacklevel=3)

    def isDaemon(self):
        self._deprecated('isDaemon', 'get the daemon attribute')
        return self.daemon

    def setDaemon(self, daemonic):
        self._deprecated('setDaemon', 'set the daemon attribute')
        self.daemon = daemonic

    def getName(self):
        self._deprecated('getName', 'get the name attribute')
        return self.name

    def setName(self, name):
        self._deprecated('setName', 'set the name attribute')
        self.name = name


ExceptHookArgs = _thread._ExceptHookArgs


def _tell_exception(args):
    """What excepthook() does."""
    import sys
    if type(args) is not ExceptHookArgs:
        raise TypeError('_thread.excepthook argument type must be ExceptHookArgs')
    if args.exc_type is SystemExit:
        return
    stderr = sys.stderr
    if stderr is None:
        return
    import traceback
    name = args.thread.name if args.thread is not None else get_ident()
    print(f'Exception in thread {name}:', file=stderr, flush=True)
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=stderr)
    stderr.flush()  # as line 1301


excepthook = __excepthook__ = _thread._excepthook


class Timer(Thread):
    """Calls a function after some seconds, unless cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)  # as line 1371
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()  # as line 1376

    def cancel(self):
        self.finished.set()  # as line 1380

    def run(self):
        self.finished.wait(self.interval)  # as line 1383
        if not self.finished.is_set():  # as line 1384
            self.function(*self.args, **self.kwargs)  # as line 1385
        self.finished.set()  # as line 1386


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name='MainThread', daemon=False)
        self._started._flag = True
        self._os_thread_handle = _thread._handle_here()
        self._ident = get_ident()
        self._native_id = get_native_id()
        _active[self._ident] = self  # as line 1401


class _DummyThread(Thread):
    """Stands for a thread that was not started through this module."""

    def __init__(self):
        Thread.__init__(self, name=f'Dummy-{_counter()}', daemon=True)
        self._started._flag = True
        self._os_thread_handle = _thread._handle_here()
        self._ident = get_ident()
        self._native_id = get_native_id()
        _active[self._ident] = self  # as line 1449

    def is_alive(self):
        if not self._os_thread_handle.is_done() and self._started._flag:
            return True
        raise RuntimeError("thread is not alive")  # as line 1455

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")  # as line 1458


def current_thread():
    """The Thread object of the running thread."""
    try:
        return _active[get_ident()]  # as line 1478
    except KeyError:
        if _main_thread is None:
            return _NoThread
        return _DummyThread()  # as line 1480


class _NoThread:
    daemon = False


def currentThread():
    import warnings
    warnings.warn('currentThread() is deprecated, use current_thread() instead', DeprecationWarning, stacklevel=2)
    return current_thread()  # as line 1491


def active_count():
    return len(_active)


def activeCount():
    import warnings
    warnings.warn('activeCount() is deprecated, use active_count() instead', DeprecationWarning, stacklevel=2)
    return active_count()  # as line 1514


def enumerate():
    """All threads alive."""
    return list(_active.values())


def main_thread():
    return _main_thread


_HAVE_THREAD_NATIVE_ID = True
_main_thread = None
_main_thread = _MainThread()
_exit_callbacks = []
_shutting_down = False


def _register_atexit(func, *args, **kwargs):
    if _shutting_down:
        raise RuntimeError("can't register atexit after shutdown")  # as line 1546
    _exit_callbacks.append(lambda: func(*args, **kwargs))


def _shutdown():
    global _shutting_down
    handle = _main_thread._os_thread_handle
    if handle.is_done() and _thread._is_main_interpreter():
        return
    _shutting_down = True
    for callback in reversed(_exit_callbacks):
        callback()
    if _thread._is_main_interpreter():
        # Whoever waits for the main thread goes on: it waits for them in turn.
        handle._set_done()
    _thread._shutdown()


def _after_fork():
    """In the child of a fork only the thread that forked is there; it is the main thread now."""
    global _main_thread
    me = _active.get(get_ident())
    if me is None or isinstance(me, _DummyThread):
        # A thread that threading did not begin.
        me = _MainThread()
    _active.clear()  # as line 1636
    _main_thread = me
    me._ident = get_ident()
    me._native_id = get_native_id()
    me._os_thread_handle = _thread._handle_here()
    _active[me._ident] = me
