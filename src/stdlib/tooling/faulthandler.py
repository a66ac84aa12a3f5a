"""Tracebacks of a program that hangs, is told to show where it is, or is ended by a signal that stands for a crash."""

import os as _os
import _signal
import sys as _sys
import _thread
from _signal import _hide

_enabled = False
# Who waits to tell where the program is; the signals at which it is told.
_later = None
_registered = set()
# Crashes: these are for enable().
_FATAL = {
    _signal.SIGBUS: "Bus error",
    _signal.SIGILL: "Illegal instruction",
    _signal.SIGFPE: "Floating-point exception",
    _signal.SIGABRT: "Aborted",
    _signal.SIGSEGV: "Segmentation fault",
}


def _descriptor(file):
    if file is None:
        file = _sys.stderr
        if file is None:
            raise RuntimeError("unable to get sys.stderr")
    if isinstance(file, int):
        if file < 0:
            raise ValueError("file is not a valid file descriptor")
        return file
    number = file.fileno()
    file.flush()
    return number


def _lines(frame):
    # what is of this module is machine code in CPython
    while frame is not None and frame.f_globals is globals():
        frame = frame.f_back
    for _ in range(100):
        if frame is None:
            return
        code = frame.f_code
        yield f'  File "{code.co_filename}", line {frame.f_lineno} in {code.co_name}\n'
        frame = frame.f_back


def _write(fd, text):
    # Nobody is told that it cannot be written.
    try:
        _os.write(fd, text.encode("ascii", "backslashreplace"))
    except OSError:
        pass


def _dump(fd, frame, all_threads):
    if not all_threads:
        return _write(fd, "Stack (most recent call first):\n" + "".join(_lines(frame)))
    import threading as _threading
    own = _threading.get_ident()
    names = {thread.ident: thread.name for thread in _threading.enumerate()}
    # as the system calls the first thread: by the program's name
    names[_threading.main_thread().ident] = _os.path.basename(_sys.executable)
    frames = _sys._current_frames()
    frames[own] = frame
    parts = []
    for ident in frames:
        who = "Current thread" if ident == own else "Thread"
        parts.append(f"{who} {ident:#018x} [{names.get(ident, '')[:15]}] (most recent call first):\n" + "".join(_lines(frames[ident])))
    _write(fd, "\n".join(parts))


def dump_traceback(file=None, all_threads=True):
    """Writes where the threads are."""
    _dump(_descriptor(file), _sys._getframe(1), all_threads)


def enable(file=None, all_threads=True, c_stack=True):
    """Crashes are to be told."""
    global _enabled
    fd = _descriptor(file)

    def tell(number, frame):
        disable()
        _write(fd, f"Fatal Python error: {_FATAL[number]}\n\n")
        _dump(fd, frame, all_threads)
        if c_stack:
            _write(fd, "\nCurrent thread's C stack trace (most recent call first):\n  <cannot get C stack on this system>\n")
        _signal.raise_signal(number)

    for number in _FATAL:
        _hide(number, tell)
    _enabled = True


def disable():
    """Crashes are not to be told. Answers whether they were."""
    global _enabled
    was, _enabled = _enabled, False
    if was:
        for number in _FATAL:
            _hide(number, None)
    return was


def is_enabled():
    """Whether crashes are to be told."""
    return _enabled


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    """Writes where the threads are when so many seconds are over, unless it is cancelled before."""
    global _later
    if not isinstance(timeout, float) and not hasattr(timeout, '__index__'):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer or float")
    if timeout <= 0:
        raise ValueError("timeout must be greater than 0")
    fd = _descriptor(file)
    cancel_dump_traceback_later()
    import threading as _threading
    cancelled = _later = _threading.Event()
    hours, rest = divmod(int(timeout), 3600)
    part = timeout - int(timeout)
    head = f"Timeout ({hours}:{rest // 60:02}:{rest % 60:02}{f'{part:.6f}'[1:] if part else ''})!\n"

    def wait():
        while not cancelled.wait(timeout):
            _write(fd, head)
            frames = _sys._current_frames()
            for ident in frames:
                if ident != _threading.get_ident():
                    _write(fd, f"Thread {ident:#018x} (most recent call first):\n{''.join(_lines(frames[ident]))}")
            if exit:
                _os._exit(1)
            if not repeat:
                break

    # No thread of Python's: threading does not know it.
    _thread.start_new_thread(wait, ())


def cancel_dump_traceback_later():
    """What dump_traceback_later() was to do is not done."""
    global _later
    if _later is not None:
        _later.set()
        _later = None


def register(signum, file=None, all_threads=True, chain=False):
    """Writes where the threads are whenever a signal comes."""
    if signum in _FATAL:
        raise RuntimeError(f"signal {int(signum)} cannot be registered, use enable() instead")
    if not 1 <= signum < _signal.NSIG:
        raise ValueError("signal number out of range")
    fd = _descriptor(file)

    def tell(number, frame):
        _dump(fd, frame, all_threads)
        if chain:
            _hide(number, None)
            _signal.raise_signal(number)
            _hide(number, tell)

    _hide(signum, tell)
    _registered.add(signum)


def unregister(signum):
    """Signals are dealt with as before register(). Answers whether that had been called."""
    if not 1 <= signum < _signal.NSIG:
        raise ValueError("signal number out of range")
    if signum not in _registered:
        return False
    _hide(signum, None)
    _registered.discard(signum)
    return True


def _crash(signum):
    """What happens where a program made of machine code does what it may not."""
    _signal.raise_signal(signum)


def _read_null():
    _crash(_signal.SIGSEGV)


def _sigsegv(release_gil=False, /):
    _crash(_signal.SIGSEGV)


def _sigfpe():
    _crash(_signal.SIGFPE)


def _sigabrt():
    _os.abort()
