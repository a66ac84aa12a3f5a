"""Tracebacks of a program that hangs or is told to show where it is. Crashes, for which CPython has it first of all, do not happen here."""

import os as _os
import signal as _signal
import sys as _sys
import _thread
import threading as _threading

_enabled = False
# Who waits to tell where the program is; what is told at a signal, and what was done at it before.
_later = None
_registered = {}
# Crashes: these are for enable().
_FATAL = {_signal.SIGSEGV, _signal.SIGFPE, _signal.SIGABRT, _signal.SIGBUS, _signal.SIGILL}


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
    while frame is not None:
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
    text = ""
    if all_threads:
        own = _threading.get_ident()
        names = {thread.ident: thread.name for thread in _threading.enumerate()}
        frames = _sys._current_frames()
        for ident in reversed(frames):
            if ident != own:
                text += f"Thread {ident:#018x} [{names.get(ident, '')[:15]}] (most recent call first):\n"
                text += "".join(_lines(frames[ident])) + "\n"
        text += f"Current thread {own:#018x} [{names.get(own, '')[:15]}] (most recent call first):\n"
    else:
        text += "Stack (most recent call first):\n"
    _write(fd, text + "".join(_lines(frame)))


def dump_traceback(file=None, all_threads=True):
    """Writes where the threads are."""
    _dump(_descriptor(file), _sys._getframe(1), all_threads)


def enable(file=None, all_threads=True, c_stack=True):
    """Crashes are to be told."""
    global _enabled
    _descriptor(file)
    _enabled = True


def disable():
    """Crashes are not to be told. Answers whether they were."""
    global _enabled
    was, _enabled = _enabled, False
    return was


def is_enabled():
    """Whether crashes are to be told."""
    return _enabled


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    """Writes where the threads are when so many seconds are over, unless it is cancelled before."""
    global _later
    if timeout <= 0:
        raise ValueError("timeout must be greater than 0")
    fd = _descriptor(file)
    cancel_dump_traceback_later()
    cancelled = _later = _threading.Event()
    hours, rest = divmod(int(timeout), 3600)
    part = timeout - int(timeout)
    head = f"Timeout ({hours}:{rest // 60:02}:{rest % 60:02}{f'{part:.6f}'[1:] if part else ''})!\n"

    def wait():
        while not cancelled.wait(timeout):
            _write(fd, head)
            frames = _sys._current_frames()
            for ident in reversed(frames):
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
    before = _registered[signum][0] if signum in _registered else _signal.getsignal(signum)

    def tell(number, frame):
        _dump(fd, frame, all_threads)
        if chain and callable(before):
            before(number, frame)

    _signal.signal(signum, tell)
    _registered[signum] = (before,)


def unregister(signum):
    """Signals are dealt with as before register(). Answers whether that had been called."""
    if signum not in _registered:
        return False
    _signal.signal(signum, _registered.pop(signum)[0])
    return True
