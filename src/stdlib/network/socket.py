"""Sockets of the simulated network.  # as line 796
  # as line 796
Programs on the simulated computer can talk to each other over it (localhost);  # as line 796
there is no way out into the real world.  # as line 796
"""  # as line 796
import _socket  # as line 796
import io  # as line 796
import os  # as line 796
import sys  # as line 796
from enum import IntEnum, IntFlag  # as line 796
  # as line 796
from _socket import (  # as line 796
    close, dup as _dup, gaierror, getaddrinfo as _getaddrinfo, getdefaulttimeout, gethostbyaddr, gethostbyname,  # as line 796
    gethostbyname_ex, gethostname, getnameinfo, getprotobyname, getservbyname, getservbyport, herror, htonl, htons,  # as line 796
    inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs, setdefaulttimeout)  # as line 796
  # as line 796
error = OSError  # as line 796
timeout = TimeoutError  # as line 796
has_ipv6 = True  # as line 796
EBADF = 9  # as line 796
EAGAIN = 11  # as line 796
EWOULDBLOCK = 11  # as line 796
  # as line 796
  # as line 796
class AddressFamily(IntEnum):  # as line 796
    AF_UNSPEC = 0  # as line 796
    AF_UNIX = 1  # as line 796
    AF_INET = 2  # as line 796
    AF_INET6 = 10  # as line 796
  # as line 796
  # as line 796
class SocketKind(IntEnum):  # as line 796
    SOCK_STREAM = 1  # as line 796
    SOCK_DGRAM = 2  # as line 796
    SOCK_RAW = 3  # as line 796
    SOCK_RDM = 4  # as line 796
    SOCK_SEQPACKET = 5  # as line 796
    SOCK_NONBLOCK = 2048  # as line 796
    SOCK_CLOEXEC = 524288  # as line 796
  # as line 796
  # as line 796
class MsgFlag(IntFlag):  # as line 796
    MSG_OOB = 1  # as line 796
    MSG_PEEK = 2  # as line 796
    MSG_DONTROUTE = 4  # as line 796
    MSG_CTRUNC = 8  # as line 796
    MSG_TRUNC = 32  # as line 796
    MSG_DONTWAIT = 64  # as line 796
    MSG_EOR = 128  # as line 796
    MSG_WAITALL = 256  # as line 796
    MSG_NOSIGNAL = 16384  # as line 796
  # as line 796
  # as line 796
class AddressInfo(IntFlag):  # as line 796
    AI_PASSIVE = 1  # as line 796
    AI_CANONNAME = 2  # as line 796
    AI_NUMERICHOST = 4  # as line 796
    AI_V4MAPPED = 8  # as line 796
    AI_ALL = 16  # as line 796
    AI_ADDRCONFIG = 32  # as line 796
    AI_NUMERICSERV = 1024  # as line 796
  # as line 796
  # as line 796
for _kind in (AddressFamily, SocketKind, MsgFlag, AddressInfo):  # as line 796
    globals().update(_kind.__members__)  # as line 796
del _kind  # as line 796
  # as line 796
SOL_SOCKET = 1  # as line 796
SOL_IP = 0  # as line 796
SOL_TCP = 6  # as line 796
SOL_UDP = 17  # as line 796
SO_DEBUG = 1  # as line 796
SO_REUSEADDR = 2  # as line 796
SO_TYPE = 3  # as line 796
SO_ERROR = 4  # as line 796
SO_DONTROUTE = 5  # as line 796
SO_BROADCAST = 6  # as line 796
SO_SNDBUF = 7  # as line 796
SO_RCVBUF = 8  # as line 796
SO_KEEPALIVE = 9  # as line 796
SO_LINGER = 13  # as line 796
SO_REUSEPORT = 15  # as line 796
IPPROTO_IP = 0  # as line 796
IPPROTO_ICMP = 1  # as line 796
IPPROTO_TCP = 6  # as line 796
IPPROTO_UDP = 17  # as line 796
IPPROTO_IPV6 = 41  # as line 796
IPV6_V6ONLY = 26  # as line 796
TCP_NODELAY = 1  # as line 796
TCP_KEEPIDLE = 4  # as line 796
TCP_KEEPINTVL = 5  # as line 796
TCP_KEEPCNT = 6  # as line 796
SHUT_RD = 0  # as line 796
SHUT_WR = 1  # as line 796
SHUT_RDWR = 2  # as line 796
SOMAXCONN = 4096  # as line 796
NI_NUMERICHOST = 1  # as line 796
NI_NUMERICSERV = 2  # as line 796
EAI_NONAME = -2  # as line 796
EAI_ADDRFAMILY, EAI_AGAIN, EAI_BADFLAGS, EAI_FAIL, EAI_FAMILY = -9, -3, -1, -4, -6  # as line 796
EAI_MEMORY, EAI_NODATA, EAI_OVERFLOW, EAI_SOCKTYPE, EAI_SYSTEM = -10, -5, -12, -7, -11  # as line 796
INADDR_ALLHOSTS_GROUP, INADDR_MAX_LOCAL_GROUP, INADDR_NONE, INADDR_UNSPEC_GROUP = 0xe0000001, 0xe00000ff, 0xffffffff, 0xe0000000  # as line 796
IPPORT_RESERVED, IPPORT_USERRESERVED = 1024, 5000  # as line 796
IPPROTO_ICMPV6, IPPROTO_IGMP, IPPROTO_MPTCP, IPPROTO_NONE, IPPROTO_RAW, IPPROTO_SCTP, IPPROTO_UDPLITE = 58, 2, 262, 59, 255, 132, 136  # as line 796
IPV6_JOIN_GROUP, IPV6_LEAVE_GROUP, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_LOOP = 20, 21, 18, 17, 19  # as line 796
IPV6_TCLASS, IPV6_UNICAST_HOPS = 67, 16  # as line 796
IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP, IP_MULTICAST_IF, IP_MULTICAST_LOOP, IP_MULTICAST_TTL = 35, 36, 32, 34, 33  # as line 796
IP_HDRINCL, IP_OPTIONS, IP_PKTINFO, IP_RECVTOS, IP_TOS, IP_TRANSPARENT, IP_TTL = 3, 4, 8, 13, 1, 19, 2  # as line 796
NI_DGRAM, NI_MAXHOST, NI_MAXSERV, NI_NAMEREQD, NI_NOFQDN = 16, 1025, 32, 8, 4  # as line 796
SCM_CREDENTIALS, SCM_RIGHTS = 2, 1  # as line 796
SO_ACCEPTCONN, SO_BINDTODEVICE, SO_DOMAIN, SO_MARK, SO_OOBINLINE, SO_PASSCRED, SO_PEERCRED = 30, 25, 39, 36, 10, 16, 17  # as line 796
SO_PRIORITY, SO_PROTOCOL, SO_RCVLOWAT, SO_RCVTIMEO, SO_SNDLOWAT, SO_SNDTIMEO = 12, 38, 18, 20, 19, 21  # as line 796
TCP_CONGESTION, TCP_CORK, TCP_DEFER_ACCEPT, TCP_FASTOPEN, TCP_INFO, TCP_LINGER2, TCP_MAXSEG = 13, 3, 9, 23, 11, 8, 2  # as line 796
TCP_NOTSENT_LOWAT, TCP_QUICKACK, TCP_SYNCNT, TCP_USER_TIMEOUT, TCP_WINDOW_CLAMP = 25, 12, 7, 18, 10  # as line 796
EAI_SERVICE = -8  # as line 796
INADDR_ANY = 0  # as line 796
INADDR_LOOPBACK = 0x7f000001  # as line 796
INADDR_BROADCAST = 0xffffffff  # as line 796
SocketType = _socket.socket  # as line 796
  # as line 796
  # as line 796
def _intenum_converter(value, enum_klass):  # as line 796
    try:  # as line 796
        return enum_klass(value)  # as line 796
    except ValueError:  # as line 796
        return value  # as line 796
  # as line 796
  # as line 796
class socket(_socket.socket):  # as line 796
    __slots__ = ['_io_refs', '_closed']  # as line 796
  # as line 796
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):  # as line 796
        if fileno is None:  # as line 796
            if family == -1:  # as line 796
                family = AF_INET  # as line 796
            if type == -1:  # as line 796
                type = SOCK_STREAM  # as line 796
            if proto == -1:  # as line 796
                proto = 0  # as line 796
        _socket.socket.__init__(self, family, type, proto, fileno)  # as line 796
        self._io_refs = 0  # as line 796
        self._closed = False  # as line 796
  # as line 796
    def __enter__(self):  # as line 796
        return self  # as line 796
  # as line 796
    def __exit__(self, *args):  # as line 796
        if not self._closed:  # as line 796
            self.close()  # as line 796
  # as line 796
    def __repr__(self):  # as line 796
        """Tells the class, and the addresses of both ends."""  # as line 796
        closed = getattr(self, '_closed', False)  # as line 796
        s = '<%s.%s%s fd=%i, family=%i, type=%i, proto=%i' % (  # as line 796
            self.__class__.__module__, self.__class__.__qualname__,  # as line 796
            ' [closed]' if closed else '', self.fileno(),  # as line 796
            int(self.family), int(self.type), self.proto)  # as line 796
        if not closed:  # as line 796
            for word, ask in (('laddr', self.getsockname), ('raddr', self.getpeername)):  # as line 796
                try:  # as line 796
                    address = ask()  # as line 796
                except OSError:  # as line 796
                    continue  # as line 796
                if address:  # as line 796
                    s += f', {word}={address}'  # as line 796
        return s + '>'  # as line 796
  # as line 796
    def __getstate__(self):  # as line 796
        raise TypeError(f"cannot pickle {self.__class__.__name__!r} object")  # as line 278  # as line 796
  # as line 796
    def dup(self):  # as line 796
        sock = self.__class__(self.family, self.type, self.proto, fileno=_dup(self.fileno()))  # as line 796
        sock.settimeout(self.gettimeout())  # as line 796
        return sock  # as line 796
  # as line 796
    def accept(self):  # as line 796
        fd, addr = self._accept()  # as line 796
        sock = socket(self.family, self.type, self.proto, fileno=fd)  # as line 796
        # A new socket waits, whatever the listening one does.  # as line 796
        if getdefaulttimeout() is None and self.gettimeout():  # as line 796
            sock.setblocking(True)  # as line 796
        return sock, addr  # as line 796
  # as line 796
    def makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None):  # as line 796
        if not set(mode) <= {'r', 'w', 'b'}:  # as line 796
            raise ValueError(f'invalid mode {mode!r} (only r, w, b allowed)')  # as line 796
        writing = 'w' in mode  # as line 796
        reading = 'r' in mode or not writing  # as line 796
        binary = 'b' in mode  # as line 796
        raw = SocketIO(self, ('r' if reading else '') + ('w' if writing else ''))  # as line 796
        self._io_refs += 1  # as line 796
        if buffering is None or buffering < 0:  # as line 796
            buffering = io.DEFAULT_BUFFER_SIZE  # as line 796
        if buffering == 0:  # as line 796
            if not binary:  # as line 796
                raise ValueError("unbuffered streams must be binary")  # as line 335  # as line 796
            return raw  # as line 796
        if reading and writing:  # as line 796
            buffer = io.BufferedRWPair(raw, raw, buffering)  # as line 796
        elif reading:  # as line 796
            buffer = io.BufferedReader(raw, buffering)  # as line 796
        else:  # as line 796
            buffer = io.BufferedWriter(raw, buffering)  # as line 796
        if binary:  # as line 796
            return buffer  # as line 796
        text = io.TextIOWrapper(buffer, io.text_encoding(encoding), errors, newline)  # as line 796
        text.mode = mode  # as line 796
        return text  # as line 796
  # as line 796
    def _sendfile_use_send(self, file, offset=0, count=None):  # as line 796
        self._check_sendfile_params(file, offset, count)  # as line 796
        if self.gettimeout() == 0:  # as line 796
            raise ValueError("non-blocking sockets are not supported")  # as line 428  # as line 796
        if offset:  # as line 796
            file.seek(offset)  # as line 796
        total = 0  # as line 796
        try:  # as line 796
            while count is None or total < count:  # as line 796
                data = file.read(8192 if count is None else min(8192, count - total))  # as line 796
                if not data:  # as line 796
                    break  # as line 796
                self.sendall(data)  # as line 796
                total += len(data)  # as line 796
        finally:  # as line 796
            if total > 0 and hasattr(file, 'seek'):  # as line 796
                file.seek(offset + total)  # as line 796
        return total  # as line 796
  # as line 796
    def _check_sendfile_params(self, file, offset, count):  # as line 796
        if 'b' not in getattr(file, 'mode', 'b'):  # as line 796
            raise ValueError("file should be opened in binary mode")  # as line 463  # as line 796
        if not self.type & SOCK_STREAM:  # as line 796
            raise ValueError("only SOCK_STREAM type sockets are supported")  # as line 465  # as line 796
        if count is not None and (not isinstance(count, int) or count <= 0):  # as line 796
            kind = TypeError if not isinstance(count, int) else ValueError  # as line 796
            raise kind(f"count must be a positive integer (got {count!r})")  # as line 796
  # as line 796
    def sendfile(self, file, offset=0, count=None):  # as line 796
        try:  # as line 796
            file.fileno()  # as line 796
        except (AttributeError, io.UnsupportedOperation):  # as line 796
            pass  # as line 796
        else:  # as line 796
            # Of a real file, what is sent begins there, wherever the file stands.  # as line 796
            file.seek(offset)  # as line 796
        return self._sendfile_use_send(file, offset, count)  # as line 796
  # as line 796
    def _decref_socketios(self):  # as line 796
        if self._io_refs > 0:  # as line 796
            self._io_refs -= 1  # as line 796
        if self._closed:  # as line 796
            self.close()  # as line 796
  # as line 796
    def _real_close(self, _ss=_socket.socket):  # as line 796
        _ss.close(self)  # as line 796
  # as line 796
    def close(self):  # as line 796
        self._closed = True  # as line 796
        if self._io_refs <= 0:  # as line 796
            self._real_close()  # as line 796
  # as line 796
    def detach(self):  # as line 796
        self._closed = True  # as line 796
        return super().detach()  # as line 796
  # as line 796
    @property  # as line 796
    def family(self):  # as line 796
        return _intenum_converter(super().family, AddressFamily)  # as line 796
  # as line 796
    @property  # as line 796
    def type(self):  # as line 796
        return _intenum_converter(super().type, SocketKind)  # as line 796
  # as line 796
    def get_inheritable(self):  # as line 796
        """Whether child processes inherit the socket."""  # as line 796
        return os.get_inheritable(self.fileno())  # as line 796
  # as line 796
    def set_inheritable(self, inheritable):  # as line 796
        """Lets child processes inherit the socket, or not."""  # as line 796
        os.set_inheritable(self.fileno(), inheritable)  # as line 796
  # as line 796
  # as line 796
class SocketIO(io.RawIOBase):  # as line 796
    def __init__(self, sock, mode):  # as line 796
        if mode not in ('r', 'w', 'rw', 'rb', 'wb', 'rwb'):  # as line 796
            raise ValueError("invalid mode: %r" % mode)  # as line 702  # as line 796
        io.RawIOBase.__init__(self)  # as line 796
        self._sock = sock  # as line 796
        if 'b' not in mode:  # as line 796
            mode += 'b'  # as line 796
        self._mode = mode  # as line 796
        self._reading = 'r' in mode  # as line 796
        self._writing = 'w' in mode  # as line 796
        self._timeout_occurred = False  # as line 796
  # as line 796
    def readinto(self, b):  # as line 796
        self._checkClosed()  # as line 796
        self._checkReadable()  # as line 796
        if self._timeout_occurred:  # as line 796
            raise OSError("cannot read from timed out object")  # as line 723  # as line 796
        try:  # as line 796
            return self._sock.recv_into(b)  # as line 796
        except timeout:  # as line 796
            self._timeout_occurred = True  # as line 796
            raise  # as line 796
        except BlockingIOError:  # as line 796
            return None  # as line 796
  # as line 796
    def write(self, b):  # as line 796
        self._checkClosed()  # as line 796
        self._checkWritable()  # as line 796
        try:  # as line 796
            return self._sock.send(b)  # as line 796
        except BlockingIOError:  # as line 796
            return None  # as line 796
  # as line 796
    def readable(self):  # as line 796
        if self.closed:  # as line 796
            raise ValueError("I/O operation on closed socket.")  # as line 754  # as line 796
        return self._reading  # as line 796
  # as line 796
    def writable(self):  # as line 796
        if self.closed:  # as line 796
            raise ValueError("I/O operation on closed socket.")  # as line 761  # as line 796
        return self._writing  # as line 796
  # as line 796
    def seekable(self):  # as line 796
        if self.closed:  # as line 796
            raise ValueError("I/O operation on closed socket.")  # as line 768  # as line 796
        return super().seekable()  # as line 796
  # as line 796
    def fileno(self):  # as line 796
        self._checkClosed()  # as line 796
        return self._sock.fileno()  # as line 796
  # as line 796
    @property  # as line 796
    def name(self):  # as line 796
        return -1 if self.closed else self.fileno()  # as line 796
  # as line 796
    @property  # as line 796
    def mode(self):  # as line 796
        return self._mode  # as line 796
  # as line 796
    def close(self):  # as line 796
        if self.closed:  # as line 796
            return  # as line 796
        io.RawIOBase.close(self)  # as line 796
        self._sock._decref_socketios()  # as line 796
        self._sock = None  # as line 796
  # as line 796
  # as line 796
def socketpair(family=None, type=SOCK_STREAM, proto=0):  # as line 796
    """Two sockets that are connected to each other."""  # as line 796
    pair = []  # as line 796
    for fd in _socket._pair():  # as line 796
        sock = socket(fileno=fd)  # as line 796
        _socket._set_kind(sock, AF_UNIX if family is None else family, type, proto)  # as line 796
        pair.append(sock)  # as line 796
    return tuple(pair)  # as line 796
  # as line 796
  # as line 796
def fromfd(fd, family, type, proto=0):  # as line 796
    return socket(family, type, proto, _dup(fd))  # as line 796
  # as line 796
  # as line 796
_GLOBAL_DEFAULT_TIMEOUT = object()  # as line 796
  # as line 796
  # as line 796
def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):  # as line 796
    host, port = address  # as line 796
    failures = []  # as line 796
    for family, kind, proto, _, place in getaddrinfo(host, port, 0, SOCK_STREAM):  # as line 796
        sock = None  # as line 796
        try:  # as line 796
            sock = socket(family, kind, proto)  # as line 796
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:  # as line 796
                sock.settimeout(timeout)  # as line 796
            if source_address:  # as line 796
                sock.bind(source_address)  # as line 796
            sock.connect(place)  # as line 796
            failures.clear()  # as line 796
            return sock  # as line 796
        except error as exc:  # as line 796
            if not all_errors:  # as line 796
                failures.clear()  # as line 796
            failures.append(exc)  # as line 796
            if sock is not None:  # as line 796
                sock.close()  # as line 796
    if failures:  # as line 796
        try:  # as line 796
            if not all_errors:  # as line 796
                raise failures[0]  # as line 796
            raise ExceptionGroup('create_connection failed', failures)  # as line 796
        finally:  # as line 796
            failures.clear()  # as line 796
    raise error("getaddrinfo returns an empty list")  # as line 876  # as line 796
  # as line 796
  # as line 796
def has_dualstack_ipv6():  # as line 796
    return False  # as line 796
  # as line 796
  # as line 796
def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):  # as line 796
    if dualstack_ipv6:  # as line 796
        raise ValueError("dualstack_ipv6 not supported on this platform")  # as line 918  # as line 796
    sock = socket(family, SOCK_STREAM)  # as line 796
    try:  # as line 796
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)  # as line 796
        if reuse_port:  # as line 796
            sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)  # as line 796
        try:  # as line 796
            sock.bind(address)  # as line 796
        except error as err:  # as line 796
            msg = '%s (while attempting to bind on address %r)' % (err.strerror, address)  # as line 796
            raise error(err.errno, msg) from None  # as line 955  # as line 796
        if backlog is None:  # as line 796
            sock.listen()  # as line 796
        else:  # as line 796
            sock.listen(backlog)  # as line 796
        return sock  # as line 796
    except error:  # as line 796
        sock.close()  # as line 796
        raise  # as line 963  # as line 796
  # as line 796
  # as line 796
def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):  # as line 796
    return [(_intenum_converter(af, AddressFamily), _intenum_converter(kind, SocketKind), proto, name, place)  # as line 796
            for af, kind, proto, name, place in _getaddrinfo(host, port, family, type, proto, flags)]  # as line 983: for res in ‹_socket.getaddrinfo(host, port, family, type, proto, flags)›:  # as line 796
  # as line 796
  # as line 796
def getfqdn(name=''):  # as line 796
    name = name.strip()  # as line 796
    if not name or name in ('0.0.0.0', '::'):  # as line 796
        name = gethostname()  # as line 796
    try:  # as line 796
        hostname, aliases, _ = gethostbyaddr(name)  # as line 796
    except error:  # as line 796
        return name  # as line 796
    for candidate in [hostname, *aliases]:  # as line 796
        if '.' in candidate:  # as line 796
            return candidate  # as line 796
    return hostname  # as line 796
