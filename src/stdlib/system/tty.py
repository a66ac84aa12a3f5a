"""Terminal utilities."""
from termios import *
import termios as _termios

__all__ = ["cfmakeraw", "cfmakecbreak", "setraw", "setcbreak"]

IFLAG, OFLAG, CFLAG, LFLAG, ISPEED, OSPEED, CC = range(7)


def _without(mode, which, *names):
    for name in names:
        mode[which] &= ~getattr(_termios, name)


def _byte_by_byte(mode):
    # a read waits for one byte, however long that takes; the caller's list of characters stays as it is
    characters = mode[CC] = list(mode[CC])
    characters[VMIN], characters[VTIME] = 1, 0


def cfmakeraw(mode):
    """Make termios mode raw."""
    _without(mode, IFLAG, "IGNBRK", "BRKINT", "IGNPAR", "PARMRK", "INPCK", "ISTRIP",
             "INLCR", "IGNCR", "ICRNL", "IXON", "IXANY", "IXOFF")
    _without(mode, OFLAG, "OPOST")
    _without(mode, CFLAG, "PARENB", "CSIZE")
    mode[CFLAG] |= CS8  # as line 32
    _without(mode, LFLAG, "ECHO", "ECHOE", "ECHOK", "ECHONL", "ICANON", "IEXTEN", "ISIG", "NOFLSH", "TOSTOP")
    _byte_by_byte(mode)


def cfmakecbreak(mode):
    """Make termios mode cbreak."""
    _without(mode, LFLAG, "ECHO", "ICANON")
    _byte_by_byte(mode)


def _change(fd, when, how):
    before = tcgetattr(fd)
    after = list(before)
    how(after)
    tcsetattr(fd, when, after)
    return before


def setraw(fd, when=TCSAFLUSH):
    """Put terminal into raw mode."""
    return _change(fd, when, cfmakeraw)


def setcbreak(fd, when=TCSAFLUSH):
    """Put terminal into cbreak mode."""
    return _change(fd, when, cfmakecbreak)
