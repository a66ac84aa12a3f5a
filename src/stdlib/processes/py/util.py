"""What the other modules have in common: what is done at the end, and logging."""

import atexit
import itertools
import os
import sys
import threading

from . import process

__all__ = [
    'sub_debug', 'debug', 'info', 'sub_warning', 'get_logger', 'log_to_stderr', 'get_temp_dir', 'register_after_fork', 'is_exiting', 'Finalize',
    'ForkAwareThreadLock', 'ForkAwareLocal', 'close_all_fds_except', 'SUBDEBUG', 'SUBWARNING',
]

# Linux has names of sockets that are in no folder.
abstract_sockets_supported = True
NOTSET = 0
SUBDEBUG = 5
DEBUG = 10
INFO = 20
SUBWARNING = 25

_logger = None
_log_to_stderr = False
_exiting = False
_finalizers = {}
_order = itertools.count()


def get_logger():
    global _logger
    if not _logger:
        import logging
        _logger = logging.getLogger('multiprocessing')
        _logger.propagate = 0
        logging.addLevelName(SUBDEBUG, 'SUBDEBUG')
        logging.addLevelName(SUBWARNING, 'SUBWARNING')
        # What is logged at the end comes before the logging module's own end.
        atexit.unregister(_exit_function)
        atexit.register(_exit_function)
    return _logger


def log_to_stderr(level=None):
    global _log_to_stderr
    import logging
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter('[%(levelname)s/%(processName)s] %(message)s'))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    _log_to_stderr = True
    return logger


def _log_settings():
    """What a child has to know to log as its parent does."""
    return _log_to_stderr, None if _logger is None else _logger.getEffectiveLevel()


def _log_as(to_stderr, level):
    if to_stderr:
        log_to_stderr()
    if level is not None:
        get_logger().setLevel(level)


def _log(level, message, args):
    if _logger:
        # The line that counts is that of whoever called info() and the like.
        _logger.log(level, message, *args, stacklevel=3)


def sub_debug(message, *args):
    _log(SUBDEBUG, message, args)


def debug(message, *args):
    _log(DEBUG, message, args)


def info(message, *args):
    _log(INFO, message, args)


def sub_warning(message, *args):
    _log(SUBWARNING, message, args)


def is_exiting():
    return _exiting


def _flush_std_streams():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, ValueError):
            pass


class Finalize:
    """Something to be done when an object dies or, with a priority, at the end of the process."""

    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        self._callback = callback
        self._args = args
        self._kwargs = kwargs or {}
        self._key = (exitpriority, next(_order))
        self._pid = os.getpid()
        if obj is None:
            self._weakref = None
        else:
            import weakref
            self._weakref = weakref.ref(obj, self)
        _finalizers[self._key] = self

    def __call__(self, wr=None):
        if _finalizers.pop(self._key, None) is None or self._pid != os.getpid():
            # A child that was forked leaves to its parent what its parent began.
            return None
        return self._callback(*self._args, **self._kwargs)

    def cancel(self):
        _finalizers.pop(self._key, None)

    def still_active(self):
        return self._key in _finalizers


def _run_finalizers(least=None):
    keys = [key for key in _finalizers if key[0] is not None and (least is None or key[0] >= least)]
    for key in sorted(keys, reverse=True):
        finalizer = _finalizers.get(key)
        if finalizer is not None:
            try:
                finalizer()
            except Exception:
                import traceback
                traceback.print_exc()


def _exit_function():
    """At the end of a process: daemonic children are stopped, the others waited for."""
    global _exiting
    if _exiting:
        return
    _exiting = True
    info('process shutting down')
    debug('running all "atexit" finalizers with priority >= 0')
    _run_finalizers(0)
    for child in process.active_children():
        if child.daemon:
            info('calling terminate() for daemon %s', child.name)
            child._handle.terminate()
    for child in process.active_children():
        info('calling join() for process %s', child.name)
        child.join()
    debug('running the remaining "atexit" finalizers')
    _run_finalizers()
    if (tracker := sys.modules.get('multiprocessing.resource_tracker')) is not None:
        tracker._resource_tracker._end()


atexit.register(_exit_function)


class ForkAwareThreadLock:
    def __init__(self):
        self._renew()
        register_after_fork(self, ForkAwareThreadLock._renew)

    def _renew(self):
        self._lock = threading.Lock()
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)


class ForkAwareLocal(threading.local):
    def __init__(self):
        register_after_fork(self, lambda self: self.__dict__.clear())


_after_forkers = None


def register_after_fork(obj, func):
    """Has func(obj) called in every forked child in which the object is still there."""
    global _after_forkers
    if _after_forkers is None:
        import weakref
        _after_forkers = weakref.WeakValueDictionary()
    _after_forkers[next(_order), id(obj), func] = obj


def _run_after_forkers():
    items = sorted((_after_forkers or {}).items(), key=lambda item: item[0][0])
    for (_, _, func), obj in items:
        try:
            func(obj)
        except Exception as exc:
            info('after forker raised exception %s', exc)


def _begin_forked():
    """What a forked child does with what it inherited."""
    global _exiting
    _exiting = False
    _finalizers.clear()
    atexit._clear()
    atexit.register(_exit_function)
    _run_after_forkers()


def get_temp_dir():
    """A folder for what this process and its children share; it goes with this process."""
    config = process.current_process()._config
    if config.get('tempdir') is None:
        import shutil
        import tempfile
        config['tempdir'] = folder = tempfile.mkdtemp(prefix='pymp-')
        Finalize(None, _leave_temp_dir, (shutil.rmtree, folder), exitpriority=-100)
    return config['tempdir']


def _leave_temp_dir(remove, folder):
    remove(folder, ignore_errors=True)
    process.current_process()._config['tempdir'] = None


def close_all_fds_except(fds):
    """A child here has no descriptors but its own."""


def _cleanup_tests():
    """Takes leave of children that are over."""
    process._cleanup()
