"""
Secure connections, as far as there is something to secure: nobody on the simulated network has a certificate, so no handshake succeeds. Contexts and
their settings, errors, and what a client finds out about a server that does not speak TLS are those of OpenSSL.
"""

import base64
import enum
import errno
import os
import socket as _socket
import time
from collections import namedtuple
from enum import IntEnum as _IntEnum, IntFlag as _IntFlag
from socket import SO_TYPE, SOCK_STREAM, SOL_SOCKET, create_connection, socket

socket_error = OSError
OPENSSL_VERSION = "OpenSSL 3.0.19 27 Jan 2026"
OPENSSL_VERSION_INFO = (3, 0, 0, 19, 0)
OPENSSL_VERSION_NUMBER = 0x30000130
_OPENSSL_API_VERSION = OPENSSL_VERSION_INFO
HAS_SNI = HAS_ECDH = HAS_ALPN = HAS_TLSv1 = HAS_TLSv1_1 = HAS_TLSv1_2 = HAS_TLSv1_3 = HAS_NEVER_CHECK_COMMON_NAME = HAS_PSK = True
HAS_NPN = HAS_SSLv2 = HAS_SSLv3 = False
HAS_PHA = True
CHANNEL_BINDING_TYPES = ["tls-unique"]


class _SSLMethod(_IntEnum):
    PROTOCOL_TLS = 2
    PROTOCOL_SSLv23 = 2
    PROTOCOL_TLSv1 = 3
    PROTOCOL_TLSv1_1 = 4
    PROTOCOL_TLSv1_2 = 5
    PROTOCOL_TLS_CLIENT = 16
    PROTOCOL_TLS_SERVER = 17


class Options(_IntFlag):
    OP_SINGLE_DH_USE = 0
    OP_SINGLE_ECDH_USE = 0
    OP_NO_SSLv2 = 0
    OP_LEGACY_SERVER_CONNECT = 0x4
    OP_ENABLE_KTLS = 0x8
    OP_IGNORE_UNEXPECTED_EOF = 0x80
    OP_NO_TICKET = 0x4000
    OP_NO_COMPRESSION = 0x20000
    OP_ENABLE_MIDDLEBOX_COMPAT = 0x100000
    OP_CIPHER_SERVER_PREFERENCE = 0x400000
    OP_NO_SSLv3 = 0x2000000
    OP_NO_TLSv1 = 0x4000000
    OP_NO_TLSv1_2 = 0x8000000
    OP_NO_TLSv1_1 = 0x10000000
    OP_NO_TLSv1_3 = 0x20000000
    OP_NO_RENEGOTIATION = 0x40000000
    OP_ALL = 0x80000050


class AlertDescription(_IntEnum):
    ALERT_DESCRIPTION_CLOSE_NOTIFY = 0
    ALERT_DESCRIPTION_UNEXPECTED_MESSAGE = 10
    ALERT_DESCRIPTION_BAD_RECORD_MAC = 20
    ALERT_DESCRIPTION_RECORD_OVERFLOW = 22
    ALERT_DESCRIPTION_DECOMPRESSION_FAILURE = 30
    ALERT_DESCRIPTION_HANDSHAKE_FAILURE = 40
    ALERT_DESCRIPTION_BAD_CERTIFICATE = 42
    ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE = 43
    ALERT_DESCRIPTION_CERTIFICATE_REVOKED = 44
    ALERT_DESCRIPTION_CERTIFICATE_EXPIRED = 45
    ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN = 46
    ALERT_DESCRIPTION_ILLEGAL_PARAMETER = 47
    ALERT_DESCRIPTION_UNKNOWN_CA = 48
    ALERT_DESCRIPTION_ACCESS_DENIED = 49
    ALERT_DESCRIPTION_DECODE_ERROR = 50
    ALERT_DESCRIPTION_DECRYPT_ERROR = 51
    ALERT_DESCRIPTION_PROTOCOL_VERSION = 70
    ALERT_DESCRIPTION_INSUFFICIENT_SECURITY = 71
    ALERT_DESCRIPTION_INTERNAL_ERROR = 80
    ALERT_DESCRIPTION_USER_CANCELLED = 90
    ALERT_DESCRIPTION_NO_RENEGOTIATION = 100
    ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION = 110
    ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE = 111
    ALERT_DESCRIPTION_UNRECOGNIZED_NAME = 112
    ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE = 113
    ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE = 114
    ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY = 115


class SSLErrorNumber(_IntEnum):
    SSL_ERROR_SSL = 1
    SSL_ERROR_WANT_READ = 2
    SSL_ERROR_WANT_WRITE = 3
    SSL_ERROR_WANT_X509_LOOKUP = 4
    SSL_ERROR_SYSCALL = 5
    SSL_ERROR_ZERO_RETURN = 6
    SSL_ERROR_WANT_CONNECT = 7
    SSL_ERROR_EOF = 8
    SSL_ERROR_INVALID_ERROR_CODE = 10


class VerifyFlags(_IntFlag):
    VERIFY_DEFAULT = 0
    VERIFY_CRL_CHECK_LEAF = 0x4
    VERIFY_CRL_CHECK_CHAIN = 0xC
    VERIFY_X509_STRICT = 0x20
    VERIFY_ALLOW_PROXY_CERTS = 0x40
    VERIFY_X509_TRUSTED_FIRST = 0x8000
    VERIFY_X509_PARTIAL_CHAIN = 0x80000


class VerifyMode(_IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2


class TLSVersion(_IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 0x300
    TLSv1 = 0x301
    TLSv1_1 = 0x302
    TLSv1_2 = 0x303
    TLSv1_3 = 0x304
    MAXIMUM_SUPPORTED = -1


for _kind in (_SSLMethod, Options, AlertDescription, SSLErrorNumber, VerifyFlags, VerifyMode):
    globals().update(_kind.__members__)
PROTOCOL_SSLv23 = PROTOCOL_TLS


class SSLError(OSError):
    """What can go wrong with a secure connection."""

    library = reason = None

    def __str__(self):
        return self.strerror if isinstance(self.strerror, str) else str(self.args)


class SSLZeroReturnError(SSLError):
    """The other side has closed the connection properly."""


class SSLWantReadError(SSLError):
    """More has to come in before it goes on."""


class SSLWantWriteError(SSLError):
    """More has to go out before it goes on."""


class SSLSyscallError(SSLError):
    """The system reports an error."""


class SSLEOFError(SSLError):
    """The other side has closed the connection in the middle of it."""


class SSLCertVerificationError(SSLError, ValueError):
    """The certificate is not to be trusted."""

    verify_code = 0
    verify_message = ""


CertificateError = SSLCertVerificationError
for _error in (SSLError, SSLZeroReturnError, SSLWantReadError, SSLWantWriteError, SSLSyscallError, SSLEOFError, SSLCertVerificationError):
    _error.__module__ = "ssl"


def _failed(kind, number, library, reason, line):
    text = reason.replace("_", " ").lower()
    error = kind(number, f"[{library}: {reason}] {text} (_ssl.c:{line})")
    error.library, error.reason = library, reason
    return error


class SSLSession:
    """What was agreed upon, to be taken up again."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create '_ssl.SSLSession' instances")


class MemoryBIO:
    """Bytes on their way between a connection and whoever carries them."""

    def __init__(self):
        self._data = bytearray()
        self._ended = False

    @property
    def pending(self):
        return len(self._data)

    @property
    def eof(self):
        return self._ended and not self._data

    def read(self, size=-1, /):
        size = len(self._data) if size is None or size < 0 else min(size, len(self._data))
        data = bytes(self._data[:size])
        del self._data[:size]
        return data

    def write(self, b, /):
        if self._ended:
            raise SSLError("cannot write() after write_eof()")
        data = memoryview(b).cast("B")
        self._data += data
        return len(data)

    def write_eof(self):
        self._ended = True


MemoryBIO.__module__ = "_ssl"


class _ASN1Object(namedtuple("_ASN1Object", "nid shortname longname oid")):
    """The name of a purpose."""

    __slots__ = ()


class Purpose(_ASN1Object, enum.Enum):
    """What a certificate is to prove."""

    SERVER_AUTH = 129, "serverAuth", "TLS Web Server Authentication", "1.3.6.1.5.5.7.3.1"
    CLIENT_AUTH = 130, "clientAuth", "TLS Web Client Authentication", "1.3.6.1.5.5.7.3.2"


DefaultVerifyPaths = namedtuple(
    "DefaultVerifyPaths", "cafile capath openssl_cafile_env openssl_cafile openssl_capath_env openssl_capath")


def get_default_verify_paths():
    """Where certificates are looked for."""
    names = "SSL_CERT_FILE", "/usr/lib/ssl/cert.pem", "SSL_CERT_DIR", "/usr/lib/ssl/certs"
    cafile, capath = os.environ.get(names[0], names[1]), os.environ.get(names[2], names[3])
    return DefaultVerifyPaths(cafile if os.path.isfile(cafile) else None, capath if os.path.isdir(capath) else None, *names)


_CIPHERS = [
    ("TLS_AES_256_GCM_SHA384", "TLSv1.3", 256), ("TLS_CHACHA20_POLY1305_SHA256", "TLSv1.3", 256), ("TLS_AES_128_GCM_SHA256", "TLSv1.3", 128),
    ("ECDHE-ECDSA-AES256-GCM-SHA384", "TLSv1.2", 256), ("ECDHE-RSA-AES256-GCM-SHA384", "TLSv1.2", 256),
    ("ECDHE-ECDSA-AES128-GCM-SHA256", "TLSv1.2", 128), ("ECDHE-RSA-AES128-GCM-SHA256", "TLSv1.2", 128),
]
_GROUPS = ("ALL", "DEFAULT", "HIGH", "MEDIUM", "LOW", "ECDH", "DH", "AES", "CHACHA20", "RSA", "@")


class SSLContext:
    """How connections are secured: versions, ciphers, who is trusted."""

    sslsocket_class = None
    sslobject_class = None
    _windows_cert_stores = ("CA", "ROOT")

    def __new__(cls, protocol=None, *args, **kwargs):
        if protocol is None:
            import warnings

            warnings.warn("ssl.SSLContext() without protocol argument is deprecated.", category=DeprecationWarning, stacklevel=2)
            protocol = PROTOCOL_TLS
        try:
            protocol = _SSLMethod(protocol)
        except ValueError:
            raise ValueError(f"invalid or unsupported protocol version {protocol}") from None
        if protocol not in (PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER):
            import warnings

            warnings.warn(f"ssl.{protocol.name} is deprecated", category=DeprecationWarning, stacklevel=2)
        self = object.__new__(cls)
        is_client = protocol == PROTOCOL_TLS_CLIENT
        self._protocol = protocol
        self._check_hostname, self._verify_mode = is_client, CERT_REQUIRED if is_client else CERT_NONE
        self._options = Options(0x82520050)
        self._verify_flags = VerifyFlags.VERIFY_X509_TRUSTED_FIRST
        self._minimum, self._maximum = TLSVersion.TLSv1_2, TLSVersion.MAXIMUM_SUPPORTED
        self._ciphers = list(_CIPHERS)
        self._tickets, self._callback, self._trusted = 2, None, set()
        self.post_handshake_auth, self.hostname_checks_common_name, self.keylog_filename = False, True, None
        self.security_level = 2
        return self

    protocol = property(lambda self: self._protocol)

    @property
    def options(self):
        return self._options

    @options.setter
    def options(self, value):
        self._options = Options(value)

    @property
    def verify_flags(self):
        return self._verify_flags

    @verify_flags.setter
    def verify_flags(self, value):
        self._verify_flags = VerifyFlags(value)

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, value):
        if value not in (0, 1, 2):
            raise ValueError("invalid value for verify_mode")
        if value == CERT_NONE and self._check_hostname:
            raise ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
        self._verify_mode = VerifyMode(value)

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, value):
        self._check_hostname = bool(value)
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = CERT_REQUIRED

    @property
    def minimum_version(self):
        return self._minimum

    @minimum_version.setter
    def minimum_version(self, value):
        self._minimum = TLSVersion(value)

    @property
    def maximum_version(self):
        return self._maximum

    @maximum_version.setter
    def maximum_version(self, value):
        self._maximum = TLSVersion(value)

    @property
    def num_tickets(self):
        return self._tickets

    @num_tickets.setter
    def num_tickets(self, value):
        if value < 0:
            raise ValueError("value must be non-negative")
        if self._protocol != PROTOCOL_TLS_SERVER:
            raise ValueError("SSLContext is not a server context.")
        self._tickets = value

    @property
    def sni_callback(self):
        return self._callback

    @sni_callback.setter
    def sni_callback(self, value):
        if value is not None and not callable(value):
            raise TypeError("not a callable object")
        self._callback = value

    set_servername_callback = lambda self, server_name_callback: setattr(self, "sni_callback", server_name_callback)

    def set_ciphers(self, cipherlist, /):
        words = [word for word in cipherlist.replace(",", ":").split(":") if word and word[0] not in "!-+"]
        chosen = [each for each in _CIPHERS if each[0] in words]
        if not chosen and not any(word.startswith(_GROUPS) or word.split("+")[0] in _GROUPS for word in words):
            raise SSLError("No cipher can be selected.")  # as line 467
        if chosen:
            self._ciphers = [each for each in _CIPHERS if each[1] == "TLSv1.3" or each in chosen]

    def get_ciphers(self):
        return [{"name": name, "protocol": version, "strength_bits": bits, "alg_bits": bits} for name, version, bits in self._ciphers]

    def set_alpn_protocols(self, alpn_protocols):
        for each in alpn_protocols:
            if not 0 < len(bytes(each, "ascii")) < 256:
                raise SSLError("ALPN protocols must be 1 to 255 in length")

    def set_ecdh_curve(self, name, /):
        if name not in ("prime256v1", "secp384r1", "secp521r1", "X25519"):
            raise ValueError(f"unknown elliptic curve name {name!r}")

    def load_dh_params(self, path, /):
        with open(path, "rb"):
            raise _failed(SSLError, 0, "PEM", "NO_START_LINE", 4432)

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        """Takes the certificate that proves who we are: there are none here."""
        for path in (certfile, keyfile):
            if path is not None and not os.path.exists(path):
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        if _certificates_in(certfile):
            raise NotImplementedError("load_cert_chain(): headwaiter does not simulate TLS, nobody on its network has a certificate")
        error = SSLError(524297, "[SSL] PEM lib (_ssl.c:3916)")
        error.library = "SSL"
        raise error

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        """Takes certificates of those who are trusted."""
        if cafile is None and capath is None and cadata is None:
            raise TypeError("cafile, capath and cadata cannot be all omitted")  # as line 349
        if cadata is not None:
            known = _certificates(cadata) if isinstance(cadata, str) else []
            if not known:
                raise SSLError(0, "no start line: cadata does not contain a certificate (_ssl.c:4035)")
            self._trusted.update(known)
        if cafile is not None:
            if not os.path.exists(cafile):
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            if known := _certificates_in(cafile):
                self._trusted.update(known)
                return
            raise _failed(SSLError, 136, "X509", "NO_CERTIFICATE_OR_CRL_FOUND", 4168)

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        if not isinstance(purpose, _ASN1Object):  # as line 344
            raise TypeError(purpose)  # as line 345

    def set_default_verify_paths(self):
        pass

    def cert_store_stats(self):
        return {"x509": len(self._trusted), "crl": 0, "x509_ca": sum(map(_may_sign, self._trusted))}

    def get_ca_certs(self, binary_form=False):
        return []

    def session_stats(self):
        names = "number connect connect_good connect_renegotiate accept accept_good accept_renegotiate hits misses timeouts cache_full"
        return dict.fromkeys(names.split(), 0)

    def wrap_socket(self, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True, server_hostname=None, session=None):
        """A socket that speaks in secret, and takes the place of the one given."""
        return self.sslsocket_class._create(
            sock, self, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname)

    def wrap_bio(self, incoming, outgoing, server_side=False, server_hostname=None, session=None):
        """The same without a socket: somebody else carries the bytes."""
        return self.sslobject_class._create(incoming, outgoing, server_side, server_hostname, session, self)


def _certificates_in(path):
    """The certificates of a file."""
    with open(path, encoding="latin-1") as file:
        return _certificates(file.read())


def _certificates(text):
    pieces = [piece.partition(PEM_FOOTER)[0] for piece in text.split(PEM_HEADER)[1:]]
    return [base64.b64decode(piece) for piece in pieces]


def _may_sign(certificate):
    """Whether it says of itself that others can be signed with it (basicConstraints)."""
    _, found, rest = certificate.partition(b"\x55\x1d\x13")
    return bool(found) and any(each in rest[:14] for each in (b"\x30\x03\x01\x01\xff", b"\x30\x06\x01\x01\xff"))


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    """A context as it should be for most."""
    if not isinstance(purpose, _ASN1Object):  # as line 541
        raise TypeError(purpose)  # as line 542
    if purpose == Purpose.SERVER_AUTH:  # as line 544
        context = SSLContext(PROTOCOL_TLS_CLIENT)  # as line 545
        context.verify_mode, context.check_hostname = CERT_REQUIRED, True
    elif purpose == Purpose.CLIENT_AUTH:  # as line 548
        context = SSLContext(PROTOCOL_TLS_SERVER)  # as line 549
    else:
        raise ValueError(purpose)  # as line 551
    context.verify_flags |= VerifyFlags.VERIFY_X509_PARTIAL_CHAIN | VerifyFlags.VERIFY_X509_STRICT
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)  # as line 556
    elif context.verify_mode != CERT_NONE:  # as line 557
        context.load_default_certs(purpose)  # as line 558
    return context


def _create_unverified_context(protocol=None, *, cert_reqs=CERT_NONE, check_hostname=False, purpose=Purpose.SERVER_AUTH, certfile=None,
                               keyfile=None, cafile=None, capath=None, cadata=None):
    if not isinstance(purpose, _ASN1Object):  # as line 580
        raise TypeError(purpose)  # as line 581
    if protocol is None:
        protocol = PROTOCOL_TLS_CLIENT if purpose == Purpose.SERVER_AUTH else PROTOCOL_TLS_SERVER
    context = SSLContext(protocol)  # as line 592
    context.check_hostname = check_hostname  # as line 593
    context.verify_mode = cert_reqs  # as line 595
    if keyfile and not certfile:
        raise ValueError("certfile must be specified")  # as line 598
    if certfile or keyfile:
        context.load_cert_chain(certfile, keyfile)  # as line 600
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)  # as line 603
    return context


_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context
# The first bytes of every conversation: that a handshake of so many bytes comes, in the words of TLS 1.0.
_HELLO = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"


def _answered(data):
    """What is wrong with what came instead of a handshake."""
    if not data:
        return _failed(SSLEOFError, 8, "SSL", "UNEXPECTED_EOF_WHILE_READING", 1020)
    return _failed(SSLError, 1, "SSL", "WRONG_VERSION_NUMBER", 1020)


def _written(hostname):
    """The name as it goes over the net."""
    return hostname.encode("idna").decode("ascii") if isinstance(hostname, str) else hostname


def _checked(context, server_side, server_hostname):
    if server_side and context.protocol == PROTOCOL_TLS_CLIENT:
        raise _server_error("Cannot create a server socket with a PROTOCOL_TLS_CLIENT context")
    if not server_side and context.protocol == PROTOCOL_TLS_SERVER:
        raise _server_error("Cannot create a client socket with a PROTOCOL_TLS_SERVER context")
    if server_hostname is not None and (not server_hostname or server_hostname.startswith(".")):
        raise ValueError("server_hostname cannot be an empty string or start with a leading dot.")


def _server_error(text):
    return SSLError(1, f"{text} (_ssl.c:792)")


class _Talk:
    """What both kinds of connections know."""

    context = server_side = server_hostname = session = session_reused = None

    def version(self):
        return None

    def cipher(self):
        return None

    def shared_ciphers(self):
        return None

    def compression(self):
        return None

    def selected_alpn_protocol(self):
        return None

    def selected_npn_protocol(self):
        return None

    def pending(self):
        return 0

    def getpeercert(self, binary_form=False):
        raise ValueError("handshake not done yet")


class SSLObject(_Talk):
    """A secure connection whose bytes somebody else carries."""

    def __init__(self, *args, **kwargs):
        raise TypeError(f"{type(self).__name__} does not have a public constructor. Instances are returned by SSLContext.wrap_bio().")

    @classmethod
    def _create(cls, incoming, outgoing, server_side=False, server_hostname=None, session=None, context=None):
        server_hostname = _written(server_hostname)
        _checked(context, server_side, server_hostname)
        self = cls.__new__(cls)
        self._incoming, self._outgoing, self._greeted = incoming, outgoing, False
        self.context, self.server_side, self.server_hostname = context, server_side, server_hostname
        return self

    def do_handshake(self):
        if not self.server_side and not self._greeted:
            self._greeted = True
            self._outgoing.write(_HELLO + os.urandom(506))
        if self._incoming.eof or self._incoming.pending >= 5:
            if self.server_side and self._incoming.pending:
                if self._incoming.read(5)[:1] == b"\x16":
                    raise _failed(SSLError, 1, "SSL", "NO_SHARED_CIPHER", 1020)
                raise _failed(SSLError, 1, "SSL", "WRONG_VERSION_NUMBER", 1020)
            raise _answered(self._incoming.read())
        raise SSLWantReadError(2, "The operation did not complete (read) (_ssl.c:1020)")

    def read(self, len=1024, buffer=None):
        self.do_handshake()

    def write(self, data):
        self.do_handshake()

    def unwrap(self):
        raise _failed(SSLError, 1, "SSL", "UNINITIALIZED", 2757)

    def get_channel_binding(self, cb_type="tls-unique"):
        if not isinstance(cb_type, str):
            kind = "None" if cb_type is None else type(cb_type).__name__
            raise TypeError(f"get_channel_binding() argument 'cb_type' must be str, not {kind}")
        if cb_type not in CHANNEL_BINDING_TYPES:
            raise ValueError(f"{cb_type!r} channel binding type not implemented")
        return None


class SSLSocket(_Talk, socket):
    """A socket that speaks in secret."""

    def __init__(self, *args, **kwargs):
        raise TypeError(f"{type(self).__name__} does not have a public constructor. Instances are returned by SSLContext.wrap_socket().")

    @classmethod
    def _create(cls, sock, context, server_side, handshake, ragged, server_hostname):
        if sock.getsockopt(SOL_SOCKET, SO_TYPE) != SOCK_STREAM:
            raise NotImplementedError("only stream sockets are supported")
        if server_side and server_hostname:
            raise ValueError("server_hostname can only be specified in client mode")
        if context.check_hostname and not server_hostname:
            raise ValueError("check_hostname requires server_hostname")
        timeout = sock.gettimeout()
        self = cls.__new__(cls, family=sock.family, type=sock.type, proto=sock.proto, fileno=sock.fileno())
        socket.__init__(self, family=sock.family, type=sock.type, proto=sock.proto, fileno=sock.fileno())
        sock.detach()  # as line 728
        self.settimeout(timeout)
        self.context, self.server_side, self.server_hostname = context, server_side, server_hostname
        self.do_handshake_on_connect, self.suppress_ragged_eofs = handshake, ragged
        try:
            self.getpeername()
        except OSError as error:
            if error.errno != errno.ENOTCONN:
                raise
            return self
        try:
            _checked(context, server_side, server_hostname)
            if handshake:
                if timeout == 0.0:
                    raise ValueError("do_handshake_on_connect should not be specified for non-blocking sockets")
                self.do_handshake()
        except BaseException:
            self.close()
            raise
        return self

    def do_handshake(self, block=False):
        if not self.server_side:
            socket.send(self, _HELLO + os.urandom(506))
        try:
            data = socket.recv(self, 5)
        except BlockingIOError:
            raise SSLWantReadError(2, "The operation did not complete (read) (_ssl.c:1020)") from None
        except TimeoutError:
            raise TimeoutError("_ssl.c:1011: The handshake operation timed out") from None
        if self.server_side and data[:1] == b"\x16":
            raise _failed(SSLError, 1, "SSL", "NO_SHARED_CIPHER", 1020)
        raise _answered(data)

    def connect(self, addr):
        if self.server_side:
            raise ValueError("can't connect in server-side mode")
        socket.connect(self, addr)
        if self.do_handshake_on_connect:
            self.do_handshake()

    def accept(self):
        accepted, place = socket.accept(self)
        secured = self.context.wrap_socket(
            accepted, do_handshake_on_connect=self.do_handshake_on_connect, suppress_ragged_eofs=self.suppress_ragged_eofs, server_side=True)
        return secured, place

    def dup(self):
        raise NotImplementedError(f"Can't dup() {type(self).__name__} instances")

    def unwrap(self):
        raise ValueError(f"No SSL wrapper around {self}")

    def get_channel_binding(self, cb_type="tls-unique"):
        if cb_type not in CHANNEL_BINDING_TYPES:
            raise ValueError(f"{cb_type} channel binding type not implemented")
        return None


SSLContext.sslsocket_class, SSLContext.sslobject_class = SSLSocket, SSLObject


def RAND_status():
    return True


def RAND_bytes(n, /):
    if n < 0:
        raise ValueError("num must be positive")
    return os.urandom(n)


def RAND_add(string, entropy, /):
    pass


_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def cert_time_to_seconds(cert_time):
    """Seconds since 1970 of a time as certificates write it."""
    import calendar

    month, _, rest = cert_time.partition(" ")
    shape = " %d %H:%M:%S %Y GMT"
    if month.title() not in _MONTHS:
        raise ValueError(f"time data {cert_time!r} does not match format \"%b{shape}\"")
    moment = time.strptime(" " + rest, shape)
    return calendar.timegm((moment[0], _MONTHS.index(month.title()) + 1, *moment[2:6]))


PEM_HEADER = "-----BEGIN CERTIFICATE-----"
PEM_FOOTER = "-----END CERTIFICATE-----"


def DER_cert_to_PEM_cert(der_cert_bytes):
    """A certificate as text."""
    coded = base64.standard_b64encode(der_cert_bytes).decode("ascii")
    lines = [coded[at:at + 64] for at in range(0, len(coded), 64)]
    return "\n".join([PEM_HEADER, *lines, PEM_FOOTER]) + "\n"


def PEM_cert_to_DER_cert(pem_cert_string):
    """A certificate that was text."""
    if not pem_cert_string.startswith(PEM_HEADER):  # as line 914
        raise ValueError(f"Invalid PEM encoding; must start with {PEM_HEADER}")
    text = pem_cert_string.strip()
    if not text.endswith(PEM_FOOTER):
        raise ValueError(f"Invalid PEM encoding; must end with {PEM_FOOTER}")
    return base64.decodebytes(text[len(PEM_HEADER):-len(PEM_FOOTER)].encode("ASCII", "strict"))


def get_server_certificate(addr, ssl_version=PROTOCOL_TLS_CLIENT, ca_certs=None, timeout=_socket._GLOBAL_DEFAULT_TIMEOUT):
    """The certificate of a server, as text."""
    context = _create_stdlib_context(ssl_version, cert_reqs=CERT_NONE if ca_certs is None else CERT_REQUIRED, cafile=ca_certs)
    with create_connection(addr, timeout=timeout) as sock, context.wrap_socket(sock, server_hostname=addr[0]) as secured:
        return DER_cert_to_PEM_cert(secured.getpeercert(True))


def get_protocol_name(protocol_code):
    try:
        return _SSLMethod(protocol_code).name
    except ValueError:
        return "<unknown>"
