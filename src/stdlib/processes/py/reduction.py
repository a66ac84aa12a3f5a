"""Pickling for other processes."""

from _pickle import _dumps
from abc import ABCMeta
import copyreg
import functools
import io
import pickle
import sys

__all__ = ['send_handle', 'recv_handle', 'ForkingPickler', 'register', 'dump', 'DupFd', 'sendfds', 'recvfds']

HAVE_SEND_HANDLE = True
# What says that descriptors have come.
ACKNOWLEDGE = True


class ForkingPickler(pickle.Pickler):
    """A pickler that knows how to send what only processes share."""

    _extra_reducers = {}
    _copyreg_dispatch = copyreg.dispatch_table

    def __init__(self, *args):
        super().__init__(*args)
        self.dispatch_table = self._table()

    @classmethod
    def _table(cls):
        table = {**cls._copyreg_dispatch, **cls._extra_reducers}
        if 'socket' in sys.modules:
            table.setdefault(sys.modules['socket'].socket, _reduce_socket)
        return table

    @classmethod
    def register(cls, type, reduce):
        cls._extra_reducers[type] = reduce

    @classmethod
    def dumps(cls, obj, protocol=None):
        buffer = io.BytesIO()
        cls(buffer, protocol).dump(obj)  # as line 51: ‹cls(buf, protocol).dump(obj)›
        return buffer.getbuffer()

    loads = staticmethod(pickle.loads)


register = ForkingPickler.register


def pickled(obj):
    """An object as a message: what ForkingPickler.dumps() gives, as bytes."""
    return _dumps(obj, ForkingPickler._table())  # as line 51 in dumps: ‹cls(buf, protocol).dump(obj)›


def dump(obj, file, protocol=None):
    ForkingPickler(file, protocol).dump(obj)  # as line 60


def _reduce_method(method):
    if method.__self__ is None:
        return getattr, (method.__class__, method.__func__.__name__)
    return getattr, (method.__self__, method.__func__.__name__)


def _rebuild_partial(func, args, keywords):
    return functools.partial(func, *args, **keywords)


register(functools.partial, lambda partial: (_rebuild_partial, (partial.func, partial.args, partial.keywords or {})))


def DupFd(fd):
    """A descriptor on its way to another process, which gets one of its own for what ours refers to."""
    from . import resource_sharer
    return resource_sharer.DupFd(fd)


def send_handle(conn, handle, destination_pid):
    """Sends a descriptor over a connection."""
    conn.send(DupFd(handle))


def recv_handle(conn):
    """The descriptor that somebody has sent over a connection."""
    return conn.recv().detach()


def sendfds(sock, fds):
    """Sends several descriptors over a socket of this computer, and waits until they have been taken."""
    import socket
    socket.send_fds(sock, [bytes([len(fds) % 256])], fds)
    if sock.recv(1) != b'A':
        raise RuntimeError('did not receive acknowledgement of fd')


def recvfds(sock, size):
    """Receives so many descriptors from a socket of this computer."""
    import socket
    message, fds, _, _ = socket.recv_fds(sock, 1, size)
    if not message and not fds:
        raise EOFError
    sock.send(b'A')
    return fds


def _rebuild_socket(descriptor, family, type, proto):
    import socket
    return socket.socket(family, type, proto, fileno=descriptor.detach())


def _reduce_socket(sock):
    return _rebuild_socket, (DupFd(sock.fileno()), sock.family, sock.type, sock.proto)


class AbstractReducer(metaclass=ABCMeta):
    """What a context may have in place of this module: a class with other ways of sending."""

    ForkingPickler = ForkingPickler
    register = register
    dump = dump
    send_handle = send_handle
    recv_handle = recv_handle
    DupFd = DupFd
