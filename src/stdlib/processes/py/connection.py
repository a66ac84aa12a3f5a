"""Connections between processes: objects go in at one end and come out at the other."""

from _thread import _quiet

import _multiprocessing

from . import reduction
from .context import AuthenticationError, BufferTooShort

__all__ = ['Client', 'Listener', 'Pipe', 'wait']


def _named(obj):
    return _quiet(obj, 40)


class Connection(_multiprocessing.Connection):
    """One end of a pipe."""

    def send(self, obj):
        """Sends an object that can be pickled."""
        self._check()
        self._send(bytes(reduction.ForkingPickler.dumps(obj)), _named(obj))

    def recv(self):
        """The next object; waits for it. EOFError when there will be none."""
        try:
            data = self._receive()  # as line 256: buf = ‹self._recv_bytes()› && line 447 in _recv_bytes: buf = ‹self._recv(4)› && line 412 in _recv: chunk = read(handle, to_read)
        except EOFError:
            data = None
        if data is None:
            raise EOFError  # as line 256: buf = ‹self._recv_bytes()› && line 447 in _recv_bytes: buf = ‹self._recv(4)› && line 416 in _recv: raise EOFError
        return reduction.ForkingPickler.loads(data)  # as line 257: return ‹_ForkingPickler.loads(buf.getbuffer())›

    def send_bytes(self, buf, offset=0, size=None):
        self._check()
        view = memoryview(buf)
        if view.itemsize > 1:
            view = view.cast('B')
        if offset < 0:
            raise ValueError('offset is negative')
        if len(view) < offset:
            raise ValueError('buffer length < offset')
        if size is None:
            size = len(view) - offset
        elif size < 0:
            raise ValueError('size is negative')
        elif offset + size > len(view):
            raise ValueError('buffer length < offset + size')
        self._send(bytes(view[offset:offset + size]), f'{size} bytes')

    def recv_bytes(self, maxlength=None):
        if maxlength is not None and maxlength < 0:
            self.fileno()
            raise ValueError('negative maxlength')
        try:
            data = self._receive()  # as line 222: buf = ‹self._recv_bytes(maxlength)› && line 447 in _recv_bytes: buf = ‹self._recv(4)› && line 412 in _recv: chunk = read(handle, to_read)
        except EOFError:
            data = None
        if data is None:
            raise EOFError  # as line 222: buf = ‹self._recv_bytes(maxlength)› && line 447 in _recv_bytes: buf = ‹self._recv(4)› && line 416 in _recv: raise EOFError
        if maxlength is not None and len(data) > maxlength:
            self.close()
            raise OSError('bad message length')
        return data

    def recv_bytes_into(self, buf, offset=0):
        view = memoryview(buf)
        if view.itemsize > 1:
            view = view.cast('B')
        if offset < 0:
            raise ValueError('negative offset')
        if offset > len(view):
            raise ValueError('offset too large')
        data = self._receive()
        if len(view) < offset + len(data):
            raise BufferTooShort(data)
        view[offset:offset + len(data)] = data
        return len(data)

    def poll(self, timeout=0.0):
        """Whether something can be read (or the other end is closed)."""
        return self._poll(timeout)  # as line 263 && line 457 in _poll: r = ‹wait([self], timeout)› && line 1165 in wait: ready = selector.select(timeout) && line 398 in select of selectors.py: fd_event_list = self._selector.poll(timeout)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __reduce__(self):
        return _rebuild_connection, (self._ship(),)


def _rebuild_connection(number):
    return _multiprocessing.unship(Connection, number)


def Pipe(duplex=True):
    """Two connections; with duplex False the first only reads and the second only writes."""
    return _multiprocessing.pipe(Connection, bool(duplex))


def wait(object_list, timeout=None):
    """Those of the connections (and sentinels of processes) that are ready; waits for the first one."""
    objects = list(object_list)
    connections = [obj for obj in objects if isinstance(obj, _multiprocessing.Connection)]
    if len(connections) == len(objects):
        ready = _multiprocessing.wait(connections, timeout)
        return [obj for obj in objects if obj in ready]
    import selectors
    with selectors.PollSelector() as selector:
        for obj in objects:
            selector.register(obj, selectors.EVENT_READ)
        ready = {key.fd for key, _ in selector.select(timeout)}
        return [key.fileobj for key in selector.get_map().values() if key.fd in ready]


def _check_key(authkey):
    if authkey is not None and not isinstance(authkey, bytes):
        raise TypeError('authkey should be a byte string')


default_family = 'AF_UNIX'
families = ['AF_INET', 'AF_UNIX']


def address_type(address):
    """The family of an address: a pair of host and port, or a path."""
    if type(address) is tuple:
        return 'AF_INET'
    if type(address) is str:
        return 'AF_UNIX'
    raise ValueError(f'address type of {address!r} unrecognized')


def _place(address):
    """An address as one name, the same for all ways of writing it."""
    if isinstance(address, str):
        return address
    host, port = address
    return f'{"127.0.0.1" if host in ("localhost", "", "0.0.0.0") else host}:{port}'


def _digest(key):
    import hashlib
    return hashlib.sha256(key).digest()


def Client(address, family=None, authkey=None):
    """A connection to the listener at an address."""
    family = family or address_type(address)
    made = _multiprocessing.connect(Connection, _place(address))
    if made is None:
        if family == 'AF_UNIX':
            raise FileNotFoundError(2, 'No such file or directory')
        raise ConnectionRefusedError(111, 'Connection refused')
    _check_key(authkey)
    if authkey is not None:
        made.send_bytes(_digest(authkey))
        if made.recv_bytes() != b'#WELCOME#':
            made.close()
            raise AuthenticationError('digest sent was rejected')
    return made


def _let_in(client, authkey):
    """Lets a client in that knows the key."""
    if client.recv_bytes() != _digest(authkey):
        client.send_bytes(b'#FAILURE#')
        client.close()
        raise AuthenticationError('digest received was wrong')
    client.send_bytes(b'#WELCOME#')


class Listener:
    """Waits for clients at an address."""

    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        _check_key(authkey)
        if family is None:
            family = default_family if address is None else address_type(address)
        if address is None:
            address = ('localhost', 0) if family == 'AF_INET' else f'/tmp/pymp-{_multiprocessing.freePort()}/listener'
        if family == 'AF_INET':
            host, port = address
            address = ('127.0.0.1' if host in ('localhost', '') else host, port or _multiprocessing.freePort())
        self._address = address
        self._authkey = authkey
        self._open = True
        self._last_accepted = None
        _multiprocessing.listen(_place(address))

    def accept(self):
        """The connection to the next client; waits for it."""
        if not self._open:
            raise OSError('listener is closed')
        number = _multiprocessing.accept(_place(self._address))
        if number is None:
            raise OSError('listener is closed')
        made = _rebuild_connection(number)
        if isinstance(self._address, tuple):
            self._last_accepted = (self._address[0], _multiprocessing.freePort())
        if self._authkey is not None:
            _let_in(made, self._authkey)
        return made

    def close(self):
        """Waits for nobody any more."""
        if self._open:
            self._open = False
            _multiprocessing.unlisten(_place(self._address))

    @property
    def address(self):
        return self._address

    @property
    def last_accepted(self):
        return self._last_accepted

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()
