"""Sockets of the simulated network.

Programs on the simulated computer can talk to each other over it (localhost);
there is no way out into the real world.
"""
import _socket
import io
import os
import sys
from enum import IntEnum, IntFlag

from _socket import (
    close, CMSG_LEN, CMSG_SPACE, dup, gaierror, getaddrinfo as _getaddrinfo, getdefaulttimeout, gethostbyaddr, gethostbyname,
    gethostbyname_ex, gethostname, getnameinfo, getprotobyname, getservbyname, getservbyport, herror, htonl, htons,
    if_indextoname, if_nameindex, if_nametoindex,
    inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs, setdefaulttimeout)

error = OSError
timeout = TimeoutError
has_ipv6 = True
EBADF = 9
EAGAIN = 11
EWOULDBLOCK = 11


class AddressFamily(IntEnum):
    AF_UNSPEC = 0
    AF_UNIX = 1
    AF_INET = 2
    AF_INET6 = 10


class SocketKind(IntEnum):
    SOCK_STREAM = 1
    SOCK_DGRAM = 2
    SOCK_RAW = 3
    SOCK_RDM = 4
    SOCK_SEQPACKET = 5
    SOCK_NONBLOCK = 2048
    SOCK_CLOEXEC = 524288


class MsgFlag(IntFlag):
    MSG_OOB = 1
    MSG_PEEK = 2
    MSG_DONTROUTE = 4
    MSG_CTRUNC = 8
    MSG_TRUNC = 32
    MSG_DONTWAIT = 64
    MSG_EOR = 128
    MSG_WAITALL = 256
    MSG_NOSIGNAL = 16384


class AddressInfo(IntFlag):
    AI_PASSIVE = 1
    AI_CANONNAME = 2
    AI_NUMERICHOST = 4
    AI_V4MAPPED = 8
    AI_ALL = 16
    AI_ADDRCONFIG = 32
    AI_NUMERICSERV = 1024


for _kind in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
    globals().update(_kind.__members__)
del _kind

SOL_SOCKET = 1
SOL_IP = 0
SOL_TCP = 6
SOL_UDP = 17
SO_DEBUG = 1
SO_REUSEADDR = 2
SO_TYPE = 3
SO_ERROR = 4
SO_DONTROUTE = 5
SO_BROADCAST = 6
SO_SNDBUF = 7
SO_RCVBUF = 8
SO_KEEPALIVE = 9
SO_LINGER = 13
SO_REUSEPORT = 15
IPPROTO_IP = 0
IPPROTO_ICMP = 1
IPPROTO_TCP = 6
IPPROTO_UDP = 17
IPPROTO_IPV6 = 41
IPV6_V6ONLY = 26
TCP_NODELAY = 1
TCP_KEEPIDLE = 4
TCP_KEEPINTVL = 5
TCP_KEEPCNT = 6
SHUT_RD = 0
SHUT_WR = 1
SHUT_RDWR = 2
SOMAXCONN = 4096
NI_NUMERICHOST = 1
NI_NUMERICSERV = 2
EAI_NONAME = -2
EAI_ADDRFAMILY, EAI_AGAIN, EAI_BADFLAGS, EAI_FAIL, EAI_FAMILY = -9, -3, -1, -4, -6
EAI_MEMORY, EAI_NODATA, EAI_OVERFLOW, EAI_SOCKTYPE, EAI_SYSTEM = -10, -5, -12, -7, -11
INADDR_ALLHOSTS_GROUP, INADDR_MAX_LOCAL_GROUP, INADDR_NONE, INADDR_UNSPEC_GROUP = 0xe0000001, 0xe00000ff, 0xffffffff, 0xe0000000
IPPORT_RESERVED, IPPORT_USERRESERVED = 1024, 5000
IPPROTO_ICMPV6, IPPROTO_IGMP, IPPROTO_MPTCP, IPPROTO_NONE, IPPROTO_RAW, IPPROTO_SCTP, IPPROTO_UDPLITE = 58, 2, 262, 59, 255, 132, 136
IPV6_JOIN_GROUP, IPV6_LEAVE_GROUP, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_LOOP = 20, 21, 18, 17, 19
IPV6_TCLASS, IPV6_UNICAST_HOPS = 67, 16
IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP, IP_MULTICAST_IF, IP_MULTICAST_LOOP, IP_MULTICAST_TTL = 35, 36, 32, 34, 33
IP_HDRINCL, IP_OPTIONS, IP_PKTINFO, IP_RECVTOS, IP_TOS, IP_TRANSPARENT, IP_TTL = 3, 4, 8, 13, 1, 19, 2
NI_DGRAM, NI_MAXHOST, NI_MAXSERV, NI_NAMEREQD, NI_NOFQDN = 16, 1025, 32, 8, 4
SCM_CREDENTIALS, SCM_RIGHTS = 2, 1
SO_ACCEPTCONN, SO_BINDTODEVICE, SO_DOMAIN, SO_MARK, SO_OOBINLINE, SO_PASSCRED, SO_PEERCRED = 30, 25, 39, 36, 10, 16, 17
SO_PRIORITY, SO_PROTOCOL, SO_RCVLOWAT, SO_RCVTIMEO, SO_SNDLOWAT, SO_SNDTIMEO = 12, 38, 18, 20, 19, 21
TCP_CONGESTION, TCP_CORK, TCP_DEFER_ACCEPT, TCP_FASTOPEN, TCP_INFO, TCP_LINGER2, TCP_MAXSEG = 13, 3, 9, 23, 11, 8, 2
TCP_NOTSENT_LOWAT, TCP_QUICKACK, TCP_SYNCNT, TCP_USER_TIMEOUT, TCP_WINDOW_CLAMP = 25, 12, 7, 18, 10
EAI_SERVICE = -8
INADDR_ANY = 0
INADDR_LOOPBACK = 0x7f000001
INADDR_BROADCAST = 0xffffffff
SocketType = _socket.socket


def _intenum_converter(value, enum_klass):
    try:
        return enum_klass(value)  # as line 108
    except ValueError:
        return value


class socket(_socket.socket):
    __slots__ = ['_io_refs', '_closed']

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is None:
            if family == -1:  # as line 230
                family = AF_INET
            if type == -1:  # as line 232
                type = SOCK_STREAM
            if proto == -1:  # as line 234
                proto = 0
        _socket.socket.__init__(self, family, type, proto, fileno)  # as line 236
        self._io_refs = 0
        self._closed = False

    def __enter__(self):
        return self

    def __exit__(self, *args):
        if not self._closed:
            self.close()  # as line 245

    def __repr__(self):
        """Tells the class, and the addresses of both ends."""
        closed = getattr(self, '_closed', False)  # as line 251
        s = '<%s.%s%s fd=%i, family=%i, type=%i, proto=%i' % (
            self.__class__.__module__, self.__class__.__qualname__,
            ' [closed]' if closed else '', self.fileno(),
            int(self.family), int(self.type), self.proto)
        if not closed:
            for word, ask in (('laddr', self.getsockname), ('raddr', self.getpeername)):
                try:
                    address = ask()
                except OSError:
                    continue
                if address:
                    s += f', {word}={address}'
        return s + '>'

    def __getstate__(self):
        raise TypeError(f"cannot pickle {self.__class__.__name__!r} object")  # as line 278

    def dup(self):
        sock = self.__class__(self.family, self.type, self.proto, fileno=dup(self.fileno()))
        sock.settimeout(self.gettimeout())  # as line 288
        return sock

    def accept(self):
        fd, addr = self._accept()  # as line 298
        sock = socket(self.family, self.type, self.proto, fileno=fd)  # as line 299
        # A new socket waits, whatever the listening one does.
        if getdefaulttimeout() is None and self.gettimeout():  # as line 303
            sock.setblocking(True)  # as line 304
        return sock, addr

    def makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None):
        if not set(mode) <= {'r', 'w', 'b'}:
            raise ValueError(f'invalid mode {mode!r} (only r, w, b allowed)')
        writing = 'w' in mode
        reading = 'r' in mode or not writing
        binary = 'b' in mode
        raw = SocketIO(self, ('r' if reading else '') + ('w' if writing else ''))
        self._io_refs += 1
        if buffering is None or buffering < 0:
            buffering = io.DEFAULT_BUFFER_SIZE  # as line 332
        if buffering == 0:  # as line 333
            if not binary:
                raise ValueError("unbuffered streams must be binary")  # as line 335
            return raw
        if reading and writing:
            buffer = io.BufferedRWPair(raw, raw, buffering)  # as line 338
        elif reading:
            buffer = io.BufferedReader(raw, buffering)  # as line 340
        else:
            buffer = io.BufferedWriter(raw, buffering)  # as line 343
        if binary:
            return buffer
        text = io.TextIOWrapper(buffer, io.text_encoding(encoding), errors, newline)
        text.mode = mode  # as line 348
        return text

    def _sendfile_use_send(self, file, offset=0, count=None):
        self._check_sendfile_params(file, offset, count)  # as line 426
        if self.gettimeout() == 0:  # as line 427
            raise ValueError("non-blocking sockets are not supported")  # as line 428
        if offset:
            file.seek(offset)  # as line 430
        total = 0
        try:
            while count is None or total < count:
                data = file.read(8192 if count is None else min(8192, count - total))
                if not data:
                    break
                self.sendall(data)
                total += len(data)
        finally:
            if total > 0 and hasattr(file, 'seek'):
                file.seek(offset + total)
        return total

    def _check_sendfile_params(self, file, offset, count):
        if 'b' not in getattr(file, 'mode', 'b'):  # as line 462
            raise ValueError("file should be opened in binary mode")  # as line 463
        if not self.type & SOCK_STREAM:  # as line 464
            raise ValueError("only SOCK_STREAM type sockets are supported")  # as line 465
        if count is not None and (not isinstance(count, int) or count <= 0):
            kind = TypeError if not isinstance(count, int) else ValueError
            raise kind(f"count must be a positive integer (got {count!r})")

    def sendfile(self, file, offset=0, count=None):
        try:
            file.fileno()
        except (AttributeError, io.UnsupportedOperation):
            pass
        else:
            # Of a real file, what is sent begins there, wherever the file stands.
            file.seek(offset)
        return self._sendfile_use_send(file, offset, count)  # as line 495

    def _decref_socketios(self):
        if self._io_refs > 0:  # as line 498
            self._io_refs -= 1
        if self._closed:
            self.close()  # as line 501

    def _real_close(self, _ss=_socket.socket):
        _ss.close(self)  # as line 505

    def close(self):
        self._closed = True
        if self._io_refs <= 0:  # as line 510
            self._real_close()  # as line 511

    def detach(self):
        self._closed = True
        return super().detach()  # as line 521

    @property
    def family(self):
        return _intenum_converter(super().family, AddressFamily)  # as line 527

    @property
    def type(self):
        return _intenum_converter(super().type, SocketKind)  # as line 533

    def get_inheritable(self):
        """Whether child processes inherit the socket."""
        return os.get_inheritable(self.fileno())

    def set_inheritable(self, inheritable):
        """Lets child processes inherit the socket, or not."""
        os.set_inheritable(self.fileno(), inheritable)


class SocketIO(io.RawIOBase):
    def __init__(self, sock, mode):
        if mode not in ('r', 'w', 'rw', 'rb', 'wb', 'rwb'):
            raise ValueError("invalid mode: %r" % mode)  # as line 702
        io.RawIOBase.__init__(self)  # as line 703
        self._sock = sock
        if 'b' not in mode:
            mode += 'b'
        self._mode = mode
        self._reading = 'r' in mode
        self._writing = 'w' in mode
        self._timeout_occurred = False

    def readinto(self, b):
        self._checkClosed()  # as line 720
        self._checkReadable()  # as line 721
        if self._timeout_occurred:
            raise OSError("cannot read from timed out object")  # as line 723
        try:
            return self._sock.recv_into(b)  # as line 725
        except timeout:
            self._timeout_occurred = True
            raise
        except BlockingIOError:
            return None

    def write(self, b):
        self._checkClosed()  # as line 740
        self._checkWritable()  # as line 741
        try:
            return self._sock.send(b)  # as line 743
        except BlockingIOError:
            return None

    def readable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")  # as line 754
        return self._reading

    def writable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")  # as line 761
        return self._writing

    def seekable(self):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")  # as line 768
        return super().seekable()  # as line 769

    def fileno(self):
        self._checkClosed()  # as line 774
        return self._sock.fileno()  # as line 775

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    @property
    def mode(self):
        return self._mode

    def close(self):
        if self.closed:
            return
        io.RawIOBase.close(self)  # as line 794
        self._sock._decref_socketios()  # as line 795
        self._sock = None  # as line 796


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    """Two sockets that are connected to each other."""
    pair = []
    if family not in (None, AF_UNIX):
        raise error(95, 'Operation not supported')  # as line 614: a, b = _socket.socketpair(family, type, proto)
    for fd in _socket._pair(type):
        sock = socket(fileno=fd)
        _socket._set_kind(sock, AF_UNIX, type & 15, proto)
        if type & SOCK_NONBLOCK:
            sock.setblocking(False)
        pair.append(sock)
    return tuple(pair)


def send_fds(sock, buffers, fds, flags=0, address=None):
    """Sends descriptors along with some bytes."""
    import array
    return sock.sendmsg(buffers, [(SOL_SOCKET, SCM_RIGHTS, array.array('i', fds))])


def recv_fds(sock, bufsize, maxfds, flags=0):
    """Receives bytes and at most so many descriptors: the bytes, the descriptors, flags and an address."""
    import array
    fds = array.array('i')
    data, controls, flags, address = sock.recvmsg(bufsize, CMSG_LEN(maxfds * fds.itemsize))
    for level, kind, content in controls:
        if level == SOL_SOCKET and kind == SCM_RIGHTS:
            fds.frombytes(content[:len(content) - len(content) % fds.itemsize])
    return data, list(fds), flags, address


def fromfd(fd, family, type, proto=0):
    return socket(family, type, proto, dup(fd))


_GLOBAL_DEFAULT_TIMEOUT = object()


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    host, port = address
    failures = []
    for family, kind, proto, _, place in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)  # as line 852
            if source_address:
                sock.bind(source_address)  # as line 854
            sock.connect(place)  # as line 855: ‹sock.connect(sa)›
            failures.clear()
            return sock
        except error as exc:
            if not all_errors:
                failures.clear()
            failures.append(exc)
            if sock is not None:
                sock.close()  # as line 865
    if failures:
        try:
            if not all_errors:
                raise failures[0]  # as line 870: raise exceptions[0]
            raise ExceptionGroup('create_connection failed', failures)  # as line 871: raise ExceptionGroup("create_connection failed", exceptions)
        finally:
            failures.clear()
    raise error("getaddrinfo returns an empty list")  # as line 876


def has_dualstack_ipv6():
    return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    if dualstack_ipv6:
        raise ValueError("dualstack_ipv6 not supported on this platform")  # as line 918
    sock = socket(family, SOCK_STREAM)  # as line 921
    try:
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)  # as line 935
        if reuse_port:
            sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)  # as line 943
        try:
            sock.bind(address)  # as line 951
        except error as err:
            msg = '%s (while attempting to bind on address %r)' % (err.strerror, address)
            raise error(err.errno, msg) from None  # as line 955
        if backlog is None:
            sock.listen()  # as line 957
        else:
            sock.listen(backlog)  # as line 959
        return sock
    except error:
        sock.close()  # as line 962
        raise  # as line 963


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    return [(_intenum_converter(af, AddressFamily), _intenum_converter(kind, SocketKind), proto, name, place)
            for af, kind, proto, name, place in _getaddrinfo(host, port, family, type, proto, flags)]  # as line 983: for res in ‹_socket.getaddrinfo(host, port, family, type, proto, flags)›:


def getfqdn(name=''):
    name = name.strip()  # as line 809
    if not name or name in ('0.0.0.0', '::'):  # as line 810
        name = gethostname()  # as line 811
    try:
        hostname, aliases, _ = gethostbyaddr(name)
    except error:
        return name
    for candidate in [hostname, *aliases]:
        if '.' in candidate:
            return candidate
    return hostname


# _socket has the same numbers, without their enumerations
vars(_socket).update((name, int(value)) for name, value in list(globals().items()) if name.isupper() and isinstance(value, int) and name not in ('EAGAIN', 'EBADF', 'EWOULDBLOCK'))

__all__ = ['fromfd', 'getfqdn', 'create_connection', 'create_server', 'has_dualstack_ipv6', 'AddressFamily', 'SocketKind']
__all__ += sorted(name for name, value in globals().items() if name[0].isupper() and isinstance(value, int) and name not in ('EAGAIN', 'EBADF', 'EWOULDBLOCK'))
__all__ += [
    'CMSG_LEN', 'CMSG_SPACE', 'SocketType', 'close', 'dup', 'error', 'gaierror', 'getaddrinfo', 'getdefaulttimeout', 'gethostbyaddr', 'gethostbyname',
    'gethostbyname_ex', 'gethostname', 'getnameinfo', 'getprotobyname', 'getservbyname', 'getservbyport', 'has_ipv6', 'herror', 'htonl', 'htons',
    'if_indextoname', 'if_nameindex', 'if_nametoindex', 'inet_aton', 'inet_ntoa', 'inet_ntop', 'inet_pton', 'ntohl', 'ntohs', 'setdefaulttimeout',
    'socket', 'socketpair', 'timeout', 'send_fds', 'recv_fds',
]
