"""A process object, and who is running."""

import itertools
import os
import sys
import threading

import _multiprocessing

__all__ = ['BaseProcess', 'current_process', 'active_children', 'parent_process']

_ORIGINAL_DIR = os.getcwd()


def current_process():
    """The process object of the running process."""
    return _current


def active_children():
    """All children of this process that are still alive; those that are over are joined."""
    _cleanup()
    return list(_children)


def parent_process():
    """The process object of the parent; None in the main process."""
    return _parent


def _cleanup():
    for process in list(_children):
        handle = process._handle
        if handle is not None and handle.exitcode is not None:
            handle.wait()
            _children.discard(process)


class BaseProcess:
    """Something that is run in a process of its own. See threading.Thread."""

    _start_method = None
    _sentinel = None

    def _Popen(self):
        raise NotImplementedError  # as line 78

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, 'group argument must be None for now'  # as line 82
        number = next(_numbers)
        self._identity = _current._identity + (number,)
        self._config = dict(_current._config)
        self._parent_pid = os.getpid()
        self._parent_name = _current.name
        self._handle = None
        self._closed = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or type(self).__name__ + '-' + ':'.join(str(part) for part in self._identity)
        if daemon is not None:
            self.daemon = daemon
        _dangling.append(self)
        _dangling.pop()

    def _check_closed(self):
        if self._closed:
            raise ValueError("process object is closed")  # as line 101

    def run(self):
        """What the process does; may be overridden."""
        if self._target:
            self._target(*self._args, **self._kwargs)  # as line 108

    def start(self):
        """Starts the process."""
        self._check_closed()
        assert self._handle is None, 'cannot start a process twice'  # as line 115: assert ‹self._popen is None›, 'cannot start a process twice'
        assert self._parent_pid == os.getpid(), 'can only start a process object created by current process'
        assert not _current._config.get('daemon'), 'daemonic processes are not allowed to have children'  # as line 118: assert ‹not _current_process._config.get('daemon')›, \\n       'daemonic processes are not allowed to have children'
        _cleanup()
        from . import spawn
        self._handle = spawn._start(self)  # as line 121: self._popen = ‹self._Popen(self)›
        # The arguments may be large, and the child has its own.
        del self._target, self._args, self._kwargs
        _children.add(self)

    def interrupt(self):
        """Sends the process SIGINT."""
        self._check_closed()
        self._handle.interrupt()

    def terminate(self):
        """Sends the process SIGTERM."""
        self._check_closed()
        self._handle.terminate()

    def kill(self):
        """Sends the process SIGKILL."""
        self._check_closed()
        self._handle.kill()

    def join(self, timeout=None):
        """Waits until the process is over."""
        self._check_closed()
        assert self._parent_pid == os.getpid(), 'can only join a child process'  # as line 154
        assert self._handle is not None, 'can only join a started process'  # as line 155: assert ‹self._popen is not None›, 'can only join a started process'
        if self._handle.wait(timeout):  # as line 156: res = self._popen.wait(timeout) && line 44 in wait of multiprocessing/popen_fork.py: return ‹self.poll(os.WNOHANG if timeout == 0.0 else 0)› && line 28 in poll of multiprocessing/popen_fork.py: pid, sts = ‹os.waitpid(self.pid, flag)›
            _children.discard(self)

    def is_alive(self):
        """Whether the process runs."""
        self._check_closed()
        if self is _current:
            return True
        assert self._parent_pid == os.getpid(), 'can only test a child process'  # as line 167
        if self._handle is None:
            return False
        if self._handle.exitcode is None:
            return True
        _children.discard(self)
        return False

    def close(self):
        """Gives up what the object holds; the process must be over."""
        if self._handle is not None:
            if self._handle.exitcode is None:
                raise ValueError('Cannot close a process while it is still running. You should first call join() or terminate().')  # as line 188: raise ValueError("Cannot close a process while it is still running. "\n                 "You should first call join() or terminate().")
            self._handle = None
            _children.discard(self)
            if self._sentinel is not None:
                os.close(self._sentinel)
        self._closed = True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), 'name must be a string'  # as line 202
        self._name = name

    @property
    def daemon(self):
        """Whether the process is stopped when its parent ends."""
        return self._config.get('daemon', False)

    @daemon.setter
    def daemon(self, daemonic):
        assert self._handle is None, 'process has already started'  # as line 217: assert ‹self._popen is None›, 'process has already started'
        self._config['daemon'] = daemonic

    @property
    def authkey(self):
        return self._config['authkey']

    @authkey.setter
    def authkey(self, authkey):
        self._config['authkey'] = AuthenticationString(authkey)

    @property
    def exitcode(self):
        """How it ended; None while it runs or has not begun."""
        self._check_closed()
        return None if self._handle is None else self._handle.exitcode

    @property
    def ident(self):
        """The number of the process; None before it is started."""
        self._check_closed()
        if self is _current:
            return os.getpid()
        return None if self._handle is None else self._handle.pid

    pid = ident

    @property
    def sentinel(self):
        """A descriptor that can be read from when the process is over."""
        self._check_closed()
        if self._handle is None:
            raise ValueError('process not started')  # as line 264: raise ValueError("process not started") from None
        if self._sentinel is None:
            self._sentinel, held = os.pipe()
            self._handle.hold(held)
            os.close(held)
        return self._sentinel

    def __repr__(self):
        exitcode = None
        if self is _current:
            status = 'started'
        elif self._closed:
            status = 'closed'
        elif self._parent_pid != os.getpid():
            status = 'unknown'
        elif self._handle is None:
            status = 'initial'
        else:
            exitcode = self._handle.exitcode
            status = 'started' if exitcode is None else 'stopped'
        info = [type(self).__name__, f'name={self._name!r}']
        if self._handle is not None:
            info.append(f'pid={self._handle.pid}')
        info.append(f'parent={self._parent_pid}')
        info.append(status)
        if exitcode is not None:
            info.append(f'exitcode={_exit_names.get(exitcode, exitcode)}')
        if self.daemon:
            info.append('daemon')
        return f'<{" ".join(info)}>'

    def _run_forked(self):
        """The process's life, in a child that was forked."""
        import atexit
        from . import util
        util._begin_forked()
        try:
            return self._bootstrap()
        finally:
            atexit._run_exitfuncs()

    def _bootstrap(self):
        """The process's life, in the child."""
        global _current, _numbers, _children, _parent
        from . import util
        _numbers = itertools.count(1)
        _children = set()
        _current = self
        _parent = _ParentProcess(self._parent_name, self._parent_pid)
        if self._start_method is not None:
            from . import context
            context._default_context.set_start_method(self._start_method, force=True)
        try:
            util.info('child process calling self.run()')
            self.run()  # as line 320
            code = 0
        except SystemExit as exc:
            if exc.code is None:
                code = 0
            elif isinstance(exc.code, int):
                code = exc.code
            else:
                sys.stderr.write(str(exc.code) + '\n')
                code = 1
        except:
            code = 1
            import traceback
            sys.stderr.write(f'Process {self.name}:\n')
            traceback.print_exc()
        finally:
            threading._shutdown()
            util.info('process exiting with exitcode %d', code)
            util._flush_std_streams()
        return code


class _ParentProcess(BaseProcess):
    """The parent as a child sees it."""

    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._pid = pid
        self._parent_pid = None
        self._handle = None
        self._closed = False
        self._config = {}

    def is_alive(self):
        from .connection import wait
        return not wait([self.sentinel], 0)

    @property
    def ident(self):
        return self._pid

    pid = ident

    @property
    def sentinel(self):
        if self._sentinel is None:
            self._sentinel, held = os.pipe()
            try:
                _multiprocessing.handle(self._pid).hold(held)
            except ProcessLookupError:
                pass
            os.close(held)
        return self._sentinel

    def join(self, timeout=None):
        from .connection import wait
        wait([self.sentinel], timeout)


class AuthenticationString(bytes):
    """The key by which processes know each other: goes to children, and nowhere else."""

    def __reduce__(self):
        from .context import get_spawning_popen
        if get_spawning_popen() is None:
            raise TypeError('Pickling an AuthenticationString object is disallowed for security reasons')
        return AuthenticationString, (bytes(self),)


class _MainProcess(BaseProcess):
    """The process that the program was started as."""

    def __init__(self):
        self._identity = ()
        self._name = 'MainProcess'
        self._parent_pid = None
        self._handle = None
        self._closed = False
        self._config = {'authkey': AuthenticationString(os.urandom(32)), 'semprefix': '/mp'}

    def close(self):
        pass


_exit_names = {}
_dangling = []
_numbers = itertools.count(1)
_children = set()
_parent = None
_current = _MainProcess()


def _name_signals():
    for name, number in (('SIGHUP', 1), ('SIGINT', 2), ('SIGQUIT', 3), ('SIGABRT', 6), ('SIGKILL', 9), ('SIGUSR1', 10), ('SIGSEGV', 11),
                         ('SIGUSR2', 12), ('SIGPIPE', 13), ('SIGALRM', 14), ('SIGTERM', 15)):
        _exit_names[-number] = '-' + name


_name_signals()
