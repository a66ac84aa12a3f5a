"""Signals: asynchronous events from outside, and what to do when they come."""

import _signal
from _signal import *
from _signal import _send
from enum import IntEnum as _IntEnum

Signals = _IntEnum('Signals', {name: value for name, value in vars(_signal).items() if name.startswith('SIG') and not name.startswith('SIG_')}, module=__name__)
Handlers = _IntEnum('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1}, module=__name__)
Sigmasks = _IntEnum('Sigmasks', {'SIG_BLOCK': 0, 'SIG_UNBLOCK': 1, 'SIG_SETMASK': 2}, module=__name__)
globals().update(Signals.__members__)
globals().update(Handlers.__members__)
globals().update(Sigmasks.__members__)

itimer_error = ItimerError


def _enum(value, kind):
    if not isinstance(value, int):
        return value
    try:
        return kind(value)
    except (ValueError, TypeError):
        return value


def _number(value):
    return int(value) if isinstance(value, _IntEnum) else value


def signal(signalnum, handler):
    """Sets what is done when the signal comes. Returns what was done before."""
    return _enum(_signal.signal(_number(signalnum), _number(handler)), Handlers)  # as line 58: handler = ‹_signal.signal(_enum_to_int(signalnum), _enum_to_int(handler))›


def getsignal(signalnum):
    """What is done when the signal comes."""
    return _enum(_signal.getsignal(signalnum), Handlers)


def valid_signals():
    """All signals there are."""
    return {_enum(number, Signals) for number in range(1, 65) if number not in (32, 33)}


def _members(numbers):
    return {_enum(number, Signals) for number in numbers}


def pthread_sigmask(how, mask):
    """Changes which signals are held back. Returns those that were before."""
    return _members(_signal.pthread_sigmask(how, mask))


def sigpending():
    """The signals that came in and are held back."""
    return _members(_signal.sigpending())


def sigwait(sigset):
    """Waits for one of the signals, and takes it. Returns its number."""
    return _enum(_signal.sigwait(sigset), Signals)
