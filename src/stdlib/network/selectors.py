"""Waiting for several sockets at once."""
import math
import select
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping

from _selector import Selector as _Selector

EVENT_READ, EVENT_WRITE = 1, 2
_EVENTS = EVENT_READ | EVENT_WRITE

SelectorKey = namedtuple('SelectorKey', 'fileobj fd events data')
SelectorKey.__doc__ = """SelectorKey(fileobj, fd, events, data)

    What a selector knows about a file: the object, its descriptor, the events
    that are waited for, and data of the program.
"""


def _fileobj_to_fd(fileobj):
    fd = fileobj
    if not isinstance(fileobj, int):
        try:
            fd = int(fileobj.fileno())  # as line 37: fd = int(‹fileobj.fileno()›)
        except (TypeError, ValueError, AttributeError):
            raise ValueError(f'Invalid file object: {fileobj!r}') from None  # as line 39: raise ValueError("Invalid file object: "\n                 "{!r}".format(fileobj)) from None
    if fd >= 0:
        return fd
    raise ValueError(f'Invalid file descriptor: {fd}')  # as line 42: raise ValueError("Invalid file descriptor: {}".format(fd))


def _unknown(fileobj):
    return KeyError(f'{fileobj!r} is not registered')  # not shown


class _SelectorMapping(Mapping):
    """The keys of a selector by file."""

    def __init__(self, selector):
        self._selector = selector

    def __iter__(self):
        return iter(self._selector._fd_to_key)  # as line 81

    def __len__(self):
        return len(self._selector._fd_to_key)  # as line 67

    def get(self, fileobj, default=None):
        owner = self._selector
        return owner._fd_to_key.get(owner._fileobj_lookup(fileobj), default)  # as line 70: fd = ‹self._selector._fileobj_lookup(fileobj)›

    def __getitem__(self, fileobj):
        if (key := self.get(fileobj)) is not None:
            return key
        raise _unknown(fileobj)  # as line 77: raise KeyError("{!r} is not registered".format(fileobj))


class BaseSelector(metaclass=ABCMeta):
    """What programs may do with a selector of any kind."""

    @abstractmethod
    def select(self, timeout=None):
        raise NotImplementedError  # as line 175

    @abstractmethod
    def unregister(self, fileobj):
        raise NotImplementedError  # as line 139

    @abstractmethod
    def register(self, fileobj, events, data=None):
        raise NotImplementedError  # as line 120

    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)  # as line 155
        return self.register(fileobj, events, data)  # as line 156

    @abstractmethod
    def get_map(self):
        raise NotImplementedError  # as line 201

    def get_key(self, fileobj):
        keys = self.get_map()
        if keys is None:
            raise RuntimeError('Selector is closed')  # as line 192
        try:
            return keys[fileobj]  # as line 194: return ‹mapping[fileobj]›
        except KeyError:
            raise _unknown(fileobj) from None  # as line 196: raise KeyError("{!r} is not registered".format(fileobj)) from None

    def close(self):
        """Ends it; what it holds is given back."""

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()  # as line 207


class _BaseSelectorImpl(BaseSelector):
    """Keeps the keys, by descriptor."""

    def __init__(self):
        self._fd_to_key = {}
        self._map = _SelectorMapping(self)  # as line 217

    def get_map(self):
        return self._map

    def close(self):
        self._map = None
        self._fd_to_key.clear()  # as line 273

    def _fileobj_lookup(self, fileobj):
        """The descriptor of a file; of one that was closed while it was registered: the one that it had."""
        try:
            return _fileobj_to_fd(fileobj)  # as line 229
        except ValueError:
            had = [key.fd for key in self._fd_to_key.values() if key.fileobj is fileobj]
            if not had:
                raise  # as line 236
            return had[0]

    def register(self, fileobj, events, data=None):
        if not events or events & ~_EVENTS:
            raise ValueError(f'Invalid events: {events!r}')  # as line 240: raise ValueError("Invalid events: {!r}".format(events))
        fd = self._fileobj_lookup(fileobj)  # as line 242: key = SelectorKey(fileobj, ‹self._fileobj_lookup(fileobj)›, events, data)
        if fd in self._fd_to_key:
            raise KeyError(f'{fileobj!r} (FD {fd}) is already registered')  # as line 245: raise KeyError("{!r} (FD {}) is already registered"\n               .format(fileobj, key.fd))
        key = self._fd_to_key[fd] = SelectorKey(fileobj, fd, events, data)
        return key

    def unregister(self, fileobj):
        key = self._fd_to_key.pop(self._fileobj_lookup(fileobj), None)  # as line 253: key = self._fd_to_key.pop(‹self._fileobj_lookup(fileobj)›)
        if key is None:
            raise _unknown(fileobj) from None  # as line 255: raise KeyError("{!r} is not registered".format(fileobj)) from None
        return key

    def modify(self, fileobj, events, data=None):
        fd = self._fileobj_lookup(fileobj)  # as line 260: key = self._fd_to_key[‹self._fileobj_lookup(fileobj)›]
        key = self._fd_to_key.get(fd)
        if key is None:
            raise _unknown(fileobj) from None  # as line 262: raise KeyError("{!r} is not registered".format(fileobj)) from None
        if events != key.events:  # as line 263
            self.unregister(fileobj)  # as line 264
            return self.register(fileobj, events, data)  # as line 265: key = ‹self.register(fileobj, events, data)›
        if data != key.data:
            key = self._fd_to_key[fd] = key._replace(data=data)
        return key


class EpollSelector(_BaseSelectorImpl):
    """The usual kind: the simulated computer watches, and remembers what is asked for."""

    def __init__(self):
        super().__init__()
        self._selector = _Selector()

    def close(self):
        self._selector.close()
        super().close()

    def fileno(self):
        return self._selector.fileno()  # as line 433

    def select(self, timeout=None):
        known = self._fd_to_key.get
        found = self._selector.select(timeout if timeout is None else max(timeout, 0))  # as line 452: fd_event_list = ‹self._selector.poll(timeout, max_ev)›
        return [(key, bits & key.events) for fd, bits in found if (key := known(fd)) is not None]

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)  # as line 341
        try:
            self._selector.register(key.fd, events)  # as line 345: ‹self._selector.register(key.fd, poller_events)›
        except BaseException:
            del self._fd_to_key[key.fd]
            raise
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)  # as line 352
        self._selector.unregister(key.fd)
        return key

    def modify(self, fileobj, events, data=None):
        fd = self._fileobj_lookup(fileobj)  # as line 363: key = self._fd_to_key[‹self._fileobj_lookup(fileobj)›]
        key = self._fd_to_key.get(fd)
        if key is None:
            raise _unknown(fileobj) from None  # as line 365: raise KeyError(f"{fileobj!r} is not registered") from None
        if events != key.events:
            try:
                self._selector.register(fd, events)  # as line 372: ‹self._selector.modify(key.fd, selector_events)›
            except BaseException:
                del self._fd_to_key[fd]
                raise
        elif not data != key.data:
            return key
        key = self._fd_to_key[fd] = key._replace(events=events, data=data)
        return key


class PollSelector(_BaseSelectorImpl):
    """Asks poll(), which looks at all descriptors anew each time."""

    def __init__(self):
        super().__init__()
        self._selector = select.poll()

    @staticmethod
    def _asked(events):
        """What poll() is asked for."""
        return (select.POLLIN if events & EVENT_READ else 0) | (select.POLLOUT if events & EVENT_WRITE else 0)

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)  # as line 341
        self._selector.register(key.fd, self._asked(events))  # as line 345
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)  # as line 352
        self._selector.unregister(key.fd)
        return key

    def modify(self, fileobj, events, data=None):
        fd = self._fileobj_lookup(fileobj)  # as line 363: key = self._fd_to_key[‹self._fileobj_lookup(fileobj)›]
        key = self._fd_to_key.get(fd)
        if key is None:
            raise _unknown(fileobj) from None  # as line 365: raise KeyError(f"{fileobj!r} is not registered") from None
        self._selector.modify(fd, self._asked(events))
        if events != key.events or data != key.data:
            key = self._fd_to_key[fd] = key._replace(events=events, data=data)
        return key

    def select(self, timeout=None):
        milliseconds = timeout if timeout is None else math.ceil(max(timeout, 0) * 1000)
        found = self._selector.poll(milliseconds)  # as line 398: fd_event_list = ‹self._selector.poll(timeout)›
        ready = []
        for fd, bits in found:
            if (key := self._fd_to_key.get(fd)) is not None:
                # an error or a hang-up wakes readers and writers
                mask = (EVENT_READ if bits & ~select.POLLOUT else 0) | (EVENT_WRITE if bits & ~select.POLLIN else 0)
                ready.append((key, mask & key.events))
        return ready


class SelectSelector(_BaseSelectorImpl):
    """Asks select(), which every system has."""

    def __init__(self):
        super().__init__()
        self._readers, self._writers = set(), set()

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)  # as line 290
        if events & EVENT_READ:
            self._readers.add(key.fd)
        if events & EVENT_WRITE:
            self._writers.add(key.fd)
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)  # as line 298
        self._readers.discard(key.fd)
        self._writers.discard(key.fd)
        return key

    def _select(self, readers, writers, others, timeout=None):
        return select.select(readers, writers, others, timeout)  # not shown

    def select(self, timeout=None):
        seconds = timeout if timeout is None else max(timeout, 0)
        reads, writes, _ = self._select(self._readers, self._writers, [], seconds)  # as line 314: r, w, _ = ‹self._select(self._readers, self._writers, [], timeout)›
        readable, writable = frozenset(reads), frozenset(writes)
        ready = []
        for fd in readable | writable:
            if (key := self._fd_to_key.get(fd)) is not None:
                mask = (EVENT_READ if fd in readable else 0) | (EVENT_WRITE if fd in writable else 0)
                ready.append((key, mask & key.events))
        return ready


DefaultSelector = EpollSelector
