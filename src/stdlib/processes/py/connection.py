"""Connections between processes: objects go in at one end and come out at the other."""

import os
import struct

from _thread import _quiet

import _multiprocessing

from . import reduction
from .context import AuthenticationError, BufferTooShort

__all__ = ['Client', 'Listener', 'Pipe', 'wait']


def _named(obj):
    return _quiet(obj, 40)


class Connection(_multiprocessing.Connection):
    """One end of a pipe, or of what a descriptor given to it refers to."""

    def __new__(cls, handle, readable=True, writable=True):
        handle = handle.__index__()
        if handle < 0:
            raise ValueError('invalid handle')
        if not readable and not writable:
            raise ValueError('at least one of `readable` and `writable` must be True')
        made = super().__new__(_OnDescriptor)
        made._handle, made._readable, made._writable = handle, bool(readable), bool(writable)
        return made

    def send(self, obj):
        """Sends an object that can be pickled."""
        self._check()
        self._send(reduction.pickled(obj), _named(obj))

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
            self._deafen()
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


class _OnDescriptor(Connection):
    """A connection whose messages go through a descriptor: as many bytes as four bytes before them say (-1: as the next eight say)."""

    _handle = None

    def _checked(self, allowed=True, message=''):
        if self._handle is None:
            raise OSError('handle is closed')
        if not allowed:
            raise OSError(message)
        return self._handle

    def _check(self):
        self._checked(self._writable, 'connection is read-only')

    def _send(self, data, what):
        size = len(data)
        head = struct.pack('!i', size) if size <= 0x7fffffff else struct.pack('!iQ', -1, size)
        left = memoryview(head + data)
        while left:
            left = left[os.write(self._handle, left):]

    def _read(self, size):
        data = b''
        while len(data) < size:
            chunk = os.read(self._handle, size - len(data))
            if not chunk:
                if data:
                    raise OSError('got end of file during message')
                raise EOFError
            data += chunk
        return data

    def _receive(self):
        self._checked(self._readable, 'connection is write-only')
        size, = struct.unpack('!i', self._read(4))
        if size == -1:
            size, = struct.unpack('!Q', self._read(8))
        return self._read(size)

    def _deafen(self):
        if self._writable:
            self._readable = False
        else:
            self.close()

    def _poll(self, timeout):
        self._checked(self._readable, 'connection is write-only')
        return bool(wait([self], timeout))

    def fileno(self):
        return self._checked()

    def close(self):
        if self._handle is not None:
            handle, self._handle = self._handle, None
            os.close(handle)

    def __del__(self):
        self.close()

    def __reduce__(self):
        return _rebuild_on_descriptor, (reduction.DupFd(self._checked()), self._readable, self._writable)

    closed = property(lambda self: self._handle is None)
    readable = property(lambda self: self._readable)
    writable = property(lambda self: self._writable)


_OnDescriptor.__name__ = _OnDescriptor.__qualname__ = 'Connection'


def _rebuild_on_descriptor(descriptor, readable, writable):
    return Connection(descriptor.detach(), readable, writable)


def _rebuild_connection(number):
    return _multiprocessing.unship(Connection, number)


def Pipe(duplex=True):
    """Two connections; with duplex False the first only reads and the second only writes."""
    return _multiprocessing.pipe(Connection, bool(duplex))


def wait(object_list, timeout=None):
    """Those of the connections (and sentinels of processes) that are ready; waits for the first one."""
    objects = list(object_list)
    connections = [obj for obj in objects if isinstance(obj, _multiprocessing.Connection) and not isinstance(obj, _OnDescriptor)]
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


def arbitrary_address(family):
    """An address that nobody listens at."""
    if family == 'AF_INET':
        return 'localhost', 0
    if family == 'AF_UNIX':
        import tempfile
        from . import util
        return tempfile.mktemp(prefix='sock-', dir=util.get_temp_dir())
    if family == 'AF_PIPE':
        return rf'\\.\pipe\pyc-{os.getpid()}-0-'
    raise ValueError('unrecognized family')


def address_type(address):
    """The family of an address: a pair of host and port, or a path."""
    if type(address) is tuple:
        return 'AF_INET'
    if type(address) is str:
        return 'AF_PIPE' if address.startswith('\\\\') else 'AF_UNIX'
    if not address:
        pass
    elif not isinstance(address, (bytes, str)):
        raise TypeError(f'address type of {address!r} unrecognized')
    elif address[0] in (0, '\0'):
        return 'AF_UNIX'
    raise ValueError(f'address type of {address!r} unrecognized')


def _check_family(family):
    if family == 'AF_PIPE':
        raise ValueError(f'Family {family} is not recognized.')


def _place(address):
    """An address as one name, the same for all ways of writing it."""
    if isinstance(address, str):
        return address
    host, port = address
    return f'{"127.0.0.1" if host in ("localhost", "", "0.0.0.0") else host}:{port}'


def _digest(key):
    import hashlib
    return hashlib.sha256(key).digest()


def _quick_client(address, authkey=None):
    """A connection to a manager's listener at an address."""
    family = address_type(address)
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


class _QuickListener:
    """Waits at an address for clients of a manager, whose messages need no sockets."""

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


class SocketListener:
    """A socket that waits for clients at an address."""

    def __init__(self, address, family, backlog=1):
        import socket
        self._socket = socket.socket(getattr(socket, family))
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.setblocking(True)
            self._socket.bind(address)
            self._socket.listen(backlog)
            self._address = self._socket.getsockname()
        except OSError:
            self._socket.close()
            raise
        self._family = family
        self._last_accepted = None
        self._unlink = None
        if family == 'AF_UNIX' and address[0] not in ('\0', 0):
            from . import util
            self._unlink = util.Finalize(self, os.unlink, args=(address,), exitpriority=0)

    def accept(self):
        made, self._last_accepted = self._socket.accept()
        made.setblocking(True)
        return Connection(made.detach())

    def close(self):
        try:
            self._socket.close()
        finally:
            unlink, self._unlink = self._unlink, None
            if unlink is not None:
                unlink()


def SocketClient(address):
    """A connection to the socket that listens at an address."""
    import socket
    with socket.socket(getattr(socket, address_type(address))) as made:
        made.setblocking(True)
        made.connect(address)
        return Connection(made.detach())


class Listener:
    """Waits for clients at an address."""

    _listener = None

    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        family = family or (address and address_type(address)) or default_family
        address = address or arbitrary_address(family)
        _check_family(family)
        self._listener = SocketListener(address, family, backlog)
        _check_key(authkey)
        self._authkey = authkey

    def accept(self):
        """The connection to the next client; waits for it."""
        if self._listener is None:
            raise OSError('listener is closed')
        made = self._listener.accept()
        if self._authkey is not None:
            deliver_challenge(made, self._authkey)
            answer_challenge(made, self._authkey)
        return made

    def close(self):
        """Waits for nobody any more."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()

    @property
    def address(self):
        return self._listener._address

    @property
    def last_accepted(self):
        return self._listener._last_accepted

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def Client(address, family=None, authkey=None):
    """A connection to the listener at an address."""
    family = family or address_type(address)
    _check_family(family)
    made = SocketClient(address)
    _check_key(authkey)
    if authkey is not None:
        answer_challenge(made, authkey)
        deliver_challenge(made, authkey)
    return made


_CHALLENGE, _WELCOME, _FAILURE = b'#CHALLENGE#', b'#WELCOME#', b'#FAILURE#'
_DIGEST = b'{sha256}'


def _signed(authkey, message):
    import hmac
    return _DIGEST + hmac.new(authkey, message, 'sha256').digest()


def _check_bytes(authkey):
    if not isinstance(authkey, bytes):
        raise ValueError(f'Authkey must be bytes, not {type(authkey)!s}')


def deliver_challenge(connection, authkey, digest_name='sha256'):
    """Has the other end prove that it knows the key."""
    _check_bytes(authkey)
    message = _DIGEST + os.urandom(40)
    connection.send_bytes(_CHALLENGE + message)
    answer = connection.recv_bytes(256)
    if answer != _signed(authkey, message):
        connection.send_bytes(_FAILURE)
        raise AuthenticationError('digest received was wrong')
    connection.send_bytes(_WELCOME)


def answer_challenge(connection, authkey):
    """Proves to the other end that the key is known here."""
    _check_bytes(authkey)
    message = connection.recv_bytes(256)
    if not message.startswith(_CHALLENGE):
        raise AuthenticationError(f'Protocol error, expected challenge: {message=}')
    connection.send_bytes(_signed(authkey, message[len(_CHALLENGE):]))
    if connection.recv_bytes(256) != _WELCOME:
        raise AuthenticationError('digest sent was rejected')
