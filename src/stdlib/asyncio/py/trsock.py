"""The socket of a transport, as far as others may use it."""
import socket


def _addresses(sock):
    """The ends of a socket that have an address, by name."""
    for end, ask in ('laddr', sock.getsockname), ('raddr', sock.getpeername):
        try:
            address = ask()
        except socket.error:
            continue
        if address:
            yield f'{end}={address}'


class TransportSocket:
    __slots__ = ('_sock',)

    def __init__(self, sock: socket.socket):
        self._sock = sock

    def __getstate__(self):
        raise TypeError('Cannot serialize asyncio.TransportSocket object')  # as line 54: raise TypeError("Cannot serialize asyncio.TransportSocket object")

    def __repr__(self):
        words = [f'fd={self.fileno()}', f'family={self.family!s}', f'type={self.type!s}', f'proto={self.proto}']
        if self.fileno() != -1:  # as line 37
            words.extend(_addresses(self))
        return f'<asyncio.TransportSocket {", ".join(words)}>'

    # A transport's socket never blocks.

    def setblocking(self, flag):
        if flag:
            raise ValueError('setblocking(): transport sockets cannot be blocking')  # as line 97: raise ValueError(\n    'setblocking(): transport sockets cannot be blocking')

    def settimeout(self, value):
        if value != 0:
            raise ValueError('settimeout(): only 0 timeout is allowed on transport sockets')  # as line 88: raise ValueError(\n    'settimeout(): only 0 timeout is allowed on transport sockets')

    def gettimeout(self):
        return 0

    # What it is, and with whom it is connected.

    @property
    def type(self):
        return self._sock.type  # as line 24

    @property
    def family(self):
        return self._sock.family  # as line 20

    @property
    def proto(self):
        return self._sock.proto  # as line 28

    def getsockbyname(self):
        return self._sock.getsockbyname()  # as line 83

    def getsockname(self):
        return self._sock.getsockname()  # as line 80

    def getpeername(self):
        return self._sock.getpeername()  # as line 77

    def fileno(self):
        return self._sock.fileno()  # as line 57

    def get_inheritable(self):
        return self._sock.get_inheritable()  # as line 63

    def dup(self):
        return self._sock.dup()  # as line 60

    # What may be changed: options, and that one direction is over, which the transport notices.

    def setsockopt(self, *args, **kwargs):
        self._sock.setsockopt(*args, **kwargs)  # as line 74

    def getsockopt(self, *args, **kwargs):
        return self._sock.getsockopt(*args, **kwargs)  # as line 71

    def shutdown(self, how):
        self._sock.shutdown(how)  # as line 68
