"""Waiting for descriptors."""
from _selector import Selector as _Selector

error = OSError
EPOLLIN = 1
EPOLLOUT = 4
EPOLLERR = 8
EPOLLHUP = 16
PIPE_BUF = 4096
POLLIN = 1
POLLPRI = 2
POLLOUT = 4
POLLERR = 8
POLLHUP = 16
POLLNVAL = 32
_READ = 1
_WRITE = 2


def _fd(obj):
    fd = obj if isinstance(obj, int) else obj.fileno()
    if fd < 0:
        raise ValueError('file descriptor cannot be a negative integer (%d)' % fd)
    return fd


def select(rlist, wlist, xlist, timeout=None, /):
    """Wait until one or more file descriptors are ready for some kind of I/O."""
    if timeout is not None and timeout < 0:
        raise ValueError('timeout must be non-negative')
    for items in (rlist, wlist, xlist):
        if not hasattr(items, '__getitem__') and not hasattr(items, '__iter__'):
            raise TypeError('arguments 1-3 must be sequences')
    asked = {}
    for items, bit in ((rlist, _READ), (wlist, _WRITE)):
        for item in items:
            fd = _fd(item)
            asked[fd] = asked.get(fd, 0) | bit
    selector = _Selector()
    try:
        for fd, bits in asked.items():
            selector.register(fd, bits)
        ready = dict(selector.select(timeout))
        return ([item for item in rlist if ready.get(_fd(item), 0) & _READ],
                [item for item in wlist if ready.get(_fd(item), 0) & _WRITE],
                [])
    finally:
        for fd in asked:
            selector.unregister(fd)
        selector.close()


class _Poll:
    """What poll objects and epoll objects have in common."""

    def __init__(self):
        self._selector = _Selector()
        self._asked = {}

    def _bits(self, mask):
        return (_READ if mask & 1 else 0) | (_WRITE if mask & 4 else 0)

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT):
        fd = _fd(fd)
        self._selector.register(fd, self._bits(eventmask))
        self._asked[fd] = eventmask

    def modify(self, fd, eventmask):
        fd = _fd(fd)
        if fd not in self._asked:
            raise FileNotFoundError(2, 'No such file or directory')
        self.register(fd, eventmask)

    def unregister(self, fd):
        fd = _fd(fd)
        del self._asked[fd]
        self._selector.unregister(fd)

    def _wait(self, seconds):
        found = []
        for fd, bits in self._selector.select(seconds):
            mask = (1 if bits & _READ else 0) | (4 if bits & _WRITE else 0)
            found.append((fd, mask & self._asked[fd]))
        return found


class poll(_Poll):
    def poll(self, timeout=None, /):
        return self._wait(None if timeout is None or timeout < 0 else timeout / 1000)


class epoll(_Poll):
    closed = False

    def __init__(self, sizehint=-1, flags=0):
        super().__init__()

    def fileno(self):
        return self._selector.fileno()

    def poll(self, timeout=None, maxevents=-1):
        found = self._wait(None if timeout is None or timeout < 0 else timeout)
        return found if maxevents < 1 else found[:maxevents]

    def close(self):
        self.closed = True
        self._selector.close()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()
