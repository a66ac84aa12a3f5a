"""The system's log: nobody on the simulated computer keeps one; what asks to be shown on standard error as well is shown."""

import os
import sys

LOG_EMERG, LOG_ALERT, LOG_CRIT, LOG_ERR, LOG_WARNING, LOG_NOTICE, LOG_INFO, LOG_DEBUG = range(8)
LOG_PID, LOG_CONS, LOG_ODELAY, LOG_NDELAY, LOG_NOWAIT, LOG_PERROR = 1, 2, 4, 8, 16, 32
LOG_KERN, LOG_USER, LOG_MAIL, LOG_DAEMON, LOG_AUTH, LOG_SYSLOG, LOG_LPR, LOG_NEWS = range(0, 64, 8)
LOG_UUCP, LOG_CRON, LOG_AUTHPRIV, LOG_FTP = 64, 72, 80, 88
LOG_LOCAL0, LOG_LOCAL1, LOG_LOCAL2, LOG_LOCAL3, LOG_LOCAL4, LOG_LOCAL5, LOG_LOCAL6, LOG_LOCAL7 = range(128, 192, 8)

_settings = {"name": None, "options": 0, "mask": 0xFF}


def openlog(ident=None, logoption=0, facility=LOG_USER):
    """Says who writes."""
    name = os.path.basename(sys.argv[0]) if ident is None and sys.argv else ident
    _settings.update(name=name, options=logoption)


def syslog(priority, message=None, /):
    """Writes a line."""
    if message is None:
        priority, message = LOG_INFO, priority
    if not isinstance(message, str):
        raise TypeError(f"argument 2 must be str, not {type(message).__name__}")
    if _settings["name"] is None:
        openlog()
    if _settings["mask"] >> (priority & 7) & 1 and _settings["options"] & LOG_PERROR:
        number = f"[{os.getpid()}]" if _settings["options"] & LOG_PID else ""
        print(f"{_settings['name']}{number}: {message}", file=sys.stderr)


def closelog():
    _settings.update(name=None, options=0)


def setlogmask(maskpri, /):
    """Which priorities are written; answers with those that were before."""
    before = _settings["mask"]
    if maskpri:
        _settings["mask"] = maskpri
    return before


def LOG_MASK(pri, /):
    return 1 << pri


def LOG_UPTO(pri, /):
    return (1 << (pri + 1)) - 1
