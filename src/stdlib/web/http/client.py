"""The client's half of HTTP/1.1 over simulated sockets."""

import email.message
import email.parser
import io
import re
import socket
from http import HTTPStatus
from urllib.parse import urlsplit

__all__ = [
    'HTTPResponse', 'HTTPConnection', 'HTTPException', 'NotConnected', 'UnknownProtocol', 'UnknownTransferEncoding', 'UnimplementedFileMode', 'IncompleteRead',
    'InvalidURL', 'ImproperConnectionState', 'CannotSendRequest', 'CannotSendHeader', 'ResponseNotReady', 'BadStatusLine', 'LineTooLong', 'RemoteDisconnected',
    'error', 'responses', 'HTTPSConnection',
]

HTTP_PORT = 80
HTTPS_PORT = 443
_UNKNOWN = 'UNKNOWN'
_IDLE = 'Idle'
_STARTED = 'Request-started'
_SENT = 'Request-sent'
_LONGEST_LINE = 65536
_MOST_HEADERS = 100
_GLOBAL_TIMEOUT = socket._GLOBAL_DEFAULT_TIMEOUT
_WITH_BODY = {'PATCH', 'POST', 'PUT'}

globals().update(HTTPStatus.__members__)
responses = {status: status.phrase for status in HTTPStatus}


class HTTPException(Exception):
    """What goes wrong between the two sides."""


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class UnknownProtocol(HTTPException):
    def __init__(self, version):
        self.args = (version,)
        self.version = version


class UnknownTransferEncoding(HTTPException):
    pass


class UnimplementedFileMode(HTTPException):
    pass


class IncompleteRead(HTTPException):
    def __init__(self, partial, expected=None):
        self.args = (partial,)
        self.partial = partial
        self.expected = expected

    def __repr__(self):
        missing = '' if self.expected is None else f', {self.expected} more expected'
        return f'{type(self).__name__}({len(self.partial)} bytes read{missing})'

    __str__ = object.__str__


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class CannotSendHeader(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class BadStatusLine(HTTPException):
    def __init__(self, line):
        self.line = line or repr(line)
        self.args = (self.line,)


class LineTooLong(HTTPException):
    def __init__(self, line_type):
        HTTPException.__init__(self, f'got more than {_LONGEST_LINE} bytes when reading {line_type}')


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    def __init__(self, *args, **kwargs):
        BadStatusLine.__init__(self, '')
        ConnectionResetError.__init__(self, *args, **kwargs)


error = HTTPException


class HTTPMessage(email.message.Message):
    """The headers of a message."""

    def getallmatchingheaders(self, name):
        wanted = name.lower() + ':'
        found, taking = [], False
        for line in self.keys():
            taking = line.lower().startswith(wanted) or (taking and line[:1].isspace())
            if taking:
                found.append(line)
        return found


def _line(stream, kind):
    line = stream.readline(_LONGEST_LINE + 1)
    if len(line) > _LONGEST_LINE:
        raise LineTooLong(kind)
    return line


def _header_lines(stream):
    lines = []
    while True:
        line = _line(stream, 'header line')
        lines.append(line)
        if len(lines) > _MOST_HEADERS:
            raise HTTPException(f'got more than {_MOST_HEADERS} headers')
        if line in (b'\r\n', b'\n', b''):
            return lines


def parse_headers(fp, _class=HTTPMessage):
    """The headers that a binary stream begins with; the stream then stands at the body."""
    text = b''.join(_header_lines(fp)).decode('iso-8859-1')
    return email.parser.Parser(_class=_class).parsestr(text)


class HTTPResponse(io.BufferedIOBase):
    """The answer to a request: its head is read by begin(), its body as the program asks for it."""

    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = sock.makefile('rb')
        self.debuglevel = debuglevel
        self._method = method
        self.url = url
        self.headers = self.msg = None
        self.version = self.status = self.reason = _UNKNOWN
        self.chunked = self.chunk_left = self.length = self.will_close = _UNKNOWN

    def _read_status(self):
        line = str(_line(self.fp, 'status line'), 'iso-8859-1')
        if self.debuglevel > 0:
            print('reply:', repr(line))
        if not line:
            raise RemoteDisconnected('Remote end closed connection without response')
        version, _, rest = line.strip().partition(' ')
        code, _, reason = rest.strip().partition(' ')
        if not version.startswith('HTTP/') or line.strip() == version:
            self._close_conn()
            raise BadStatusLine(line)
        if not code.isascii() or not code.isdigit() or not 100 <= int(code) <= 999:
            raise BadStatusLine(line)
        return version, int(code), reason.strip()

    def begin(self):
        """Reads the status line and the headers."""
        if self.headers is not None:
            return
        while True:
            version, status, reason = self._read_status()
            if status != HTTPStatus.CONTINUE:
                break
            skipped = _header_lines(self.fp)
            if self.debuglevel > 0:
                print('headers:', skipped)
        self.code = self.status = status
        self.reason = reason
        if version in ('HTTP/1.0', 'HTTP/0.9'):
            self.version = 10
        elif version.startswith('HTTP/1.'):
            self.version = 11
        else:
            raise UnknownProtocol(version)
        self.headers = self.msg = parse_headers(self.fp)
        if self.debuglevel > 0:
            for name, value in self.headers.items():
                print('header:', name + ':', value)
        coding = self.headers.get('transfer-encoding')
        self.chunked = bool(coding) and coding.lower() == 'chunked'
        self.chunk_left = None
        self.will_close = self._check_close()
        self.length = None
        length = self.headers.get('content-length')
        if length and not self.chunked:
            try:
                self.length = int(length)
            except ValueError:
                pass
            else:
                if self.length < 0:
                    self.length = None
        if status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED) or 100 <= status < 200 or self._method == 'HEAD':
            self.length = 0
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = True

    def _check_close(self):
        said = (self.headers.get('connection') or '').lower()
        if self.version == 11:
            return 'close' in said
        if self.headers.get('keep-alive') or 'keep-alive' in said:
            return False
        return 'keep-alive' not in (self.headers.get('proxy-connection') or '').lower()

    def _close_conn(self):
        stream, self.fp = self.fp, None
        stream.close()

    def close(self):
        try:
            super().close()
        finally:
            if self.fp:
                self._close_conn()

    def flush(self):
        super().flush()
        if self.fp:
            self.fp.flush()

    def readable(self):
        return True

    def isclosed(self):
        """Whether the body has been read to its end."""
        return self.fp is None

    # ---- the body ----

    def read(self, amt=None):
        """At most amt bytes of the body; the whole of it without amt."""
        if self.fp is None:
            return b''
        if self._method == 'HEAD':
            self._close_conn()
            return b''
        if self.chunked:
            return self._read_chunked(amt)
        if amt is not None and amt >= 0:
            if self.length is not None and amt > self.length:
                amt = self.length
            got = self.fp.read(amt)
            if not got and amt:
                self._close_conn()
            elif self.length is not None:
                self._spent(len(got))
            return got
        if self.length is None:
            got = self.fp.read()
        else:
            try:
                got = self._exactly(self.length)
            except IncompleteRead:
                self._close_conn()
                raise
            self.length = 0
        self._close_conn()
        return got

    def readinto(self, b):
        """Fills b; returns how many bytes."""
        got = self.read(len(b))
        b[: len(got)] = got
        return len(got)

    def read1(self, n=-1):
        """What one read of the socket gives, at most n bytes."""
        if self.fp is None or self._method == 'HEAD':
            return b''
        if self.chunked:
            left = self._chunk()
            if left is None or n == 0:
                return b''
            got = self.fp.read1(left if n < 0 else min(n, left))
            self.chunk_left -= len(got)
            if not got:
                raise IncompleteRead(b'')
            return got
        if self.length is not None and (n < 0 or n > self.length):
            n = self.length
        got = self.fp.read1(n)
        if not got and n:
            self._close_conn()
        elif self.length is not None:
            self._spent(len(got))
        return got

    def peek(self, n=-1):
        """What is there already, without taking it."""
        if self.fp is None or self._method == 'HEAD':
            return b''
        if self.chunked:
            left = self._chunk()
            return b'' if left is None else self.fp.peek(left)[:left]
        return self.fp.peek(n)

    def readline(self, limit=-1):
        if self.fp is None or self._method == 'HEAD':
            return b''
        if self.chunked:
            return super().readline(limit)
        if self.length is not None and (limit < 0 or limit > self.length):
            limit = self.length
        got = self.fp.readline(limit)
        if not got and limit:
            self._close_conn()
        elif self.length is not None:
            self._spent(len(got))
        return got

    def _spent(self, count):
        self.length -= count
        if not self.length:
            self._close_conn()

    def _exactly(self, amt):
        got = self.fp.read(amt)
        if len(got) < amt:
            raise IncompleteRead(got, amt - len(got))
        return got

    def _chunk(self):
        """How much of the chunk is left, beginning the next one where it is spent; None after the last."""
        left = self.chunk_left
        if left:
            return left
        if left is not None:
            self._exactly(2)
        line = _line(self.fp, 'chunk size').partition(b';')[0]
        try:
            left = int(line, 16)
        except ValueError:
            self._close_conn()
            raise IncompleteRead(b'') from None
        if left == 0:
            while _line(self.fp, 'trailer line') not in (b'\r\n', b'\n', b''):
                pass
            self._close_conn()
            left = None
        self.chunk_left = left
        return left

    def _read_chunked(self, amt=None):
        if amt is not None and amt < 0:
            amt = None
        parts = []
        try:
            while (left := self._chunk()) is not None:
                if amt is not None and amt <= left:
                    parts.append(self._exactly(amt))
                    self.chunk_left = left - amt
                    break
                parts.append(self._exactly(left))
                if amt is not None:
                    amt -= left
                self.chunk_left = 0
            return b''.join(parts)
        except IncompleteRead as exc:
            raise IncompleteRead(b''.join(parts)) from exc

    # ---- the head ----

    def fileno(self):
        return self.fp.fileno()

    def getheader(self, name, default=None):
        """The value of a header; several of the same name joined by commas."""
        if self.headers is None:
            raise ResponseNotReady()
        found = self.headers.get_all(name) or default
        if isinstance(found, str) or not hasattr(found, '__iter__'):
            return found
        return ', '.join(found)

    def getheaders(self):
        """The headers as a list of pairs."""
        if self.headers is None:
            raise ResponseNotReady()
        return list(self.headers.items())

    def __iter__(self):
        return self

    def info(self):
        return self.headers

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status


_BAD_HEADER_NAME = re.compile(rb'[^:\s][^:\r\n]*').fullmatch
_BAD_HEADER_VALUE = re.compile(rb'\n(?![ \t])|\r(?![ \t\n])').search
_CONTROL_IN_URL = re.compile('[\x00-\x20\x7f]').search
_CONTROL = re.compile('[\x00-\x1f]').search


def _encoded(data, name='data'):
    try:
        return data.encode('latin-1')
    except UnicodeEncodeError as exc:
        raise UnicodeEncodeError(
            exc.encoding, exc.object, exc.start, exc.end,
            f'{name.title()} ({data[exc.start:exc.end]:.20}) is not valid Latin-1. '
            f"Use {name}.encode('utf-8') if you want to send it encoded in UTF-8.",
        ) from None


class HTTPConnection:
    """A connection over which requests go one after another."""

    response_class = HTTPResponse
    default_port = HTTP_PORT
    auto_open = 1
    debuglevel = 0
    _http_vsn = 11
    _http_vsn_str = 'HTTP/1.1'

    def __init__(self, host, port=None, timeout=_GLOBAL_TIMEOUT, source_address=None, blocksize=8192):
        self.timeout = timeout
        self.source_address = source_address
        self.blocksize = blocksize
        self.sock = None
        self._lines = []
        self._response = None
        self._state = _IDLE
        self._method = None
        self._tunnel_host = self._tunnel_port = None
        self._tunnel_headers = {}
        self.host, self.port = self._get_hostport(host, port)
        if found := _CONTROL(self.host):
            raise InvalidURL(f"URL can't contain control characters. {self.host!r} (found at least {found.group()!r})")

    def _get_hostport(self, host, port):
        if port is None:
            colon = host.rfind(':')
            if colon > host.rfind(']'):
                try:
                    port = int(host[colon + 1 :])
                except ValueError:
                    if host[colon + 1 :]:
                        raise InvalidURL(f"nonnumeric port: '{host[colon + 1:]}'") from None
                    port = self.default_port
                host = host[:colon]
            else:
                port = self.default_port
        if host[:1] == '[' and host[-1:] == ']':
            host = host[1:-1]
        return host, port

    def set_debuglevel(self, level):
        self.debuglevel = level

    def set_tunnel(self, host, port=None, headers=None):
        """Has the connection go through a proxy, to which it is made, to this host."""
        if self.sock:
            raise RuntimeError("Can't set up tunnel for established connection")
        self._tunnel_host, self._tunnel_port = self._get_hostport(host, port)
        self._tunnel_headers = dict(headers) if headers else {}

    def _tunnel(self):
        where = f'{self._tunnel_host}:{self._tunnel_port}'
        lines = [f'CONNECT {where} HTTP/1.1']
        if not any(name.lower() == 'host' for name in self._tunnel_headers):
            lines.append(f'Host: {where}')
        lines += [f'{name}: {value}' for name, value in self._tunnel_headers.items()]
        self.send(''.join(line + '\r\n' for line in [*lines, '']).encode('latin-1'))
        response = self.response_class(self.sock, method='CONNECT')
        try:
            _, code, reason = response._read_status()
            _header_lines(response.fp)
            if code != HTTPStatus.OK:
                self.close()
                raise OSError(f'Tunnel connection failed: {code} {reason.strip()}')
        finally:
            response.close()

    def connect(self):
        """Connects; requests do it by themselves."""
        self.sock = socket.create_connection((self.host, self.port), self.timeout, self.source_address)  # as line 1023: self.sock = ‹self._create_connection(\n    (self.host,self.port), self.timeout, self.source_address)›
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._tunnel_host:
            self._tunnel()

    def close(self):
        """Ends the connection; the next request makes a new one."""
        self._state = _IDLE
        try:
            sock, self.sock = self.sock, None
            if sock:
                sock.close()
        finally:
            response, self._response = self._response, None
            if response:
                response.close()

    def _blocks(self, stream):
        is_text = isinstance(stream, io.TextIOBase)
        while block := stream.read(self.blocksize):
            yield block.encode('iso-8859-1') if is_text else block

    def send(self, data):
        """Sends bytes, a file or an iterable of bytes."""
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()  # as line 1057
        if self.debuglevel > 0:
            print('send:', repr(data))
        if hasattr(data, 'read'):
            for block in self._blocks(data):
                self.sock.sendall(block)
            return
        try:
            self.sock.sendall(data)
        except TypeError:
            if not hasattr(data, '__iter__'):
                raise TypeError(f'data should be a bytes-like object or an iterable, got {type(data)!r}') from None
            for block in data:
                self.sock.sendall(block)

    # ---- a request, piece by piece ----

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        """Begins a request."""
        if self._response and self._response.isclosed():
            self._response = None
        if self._state != _IDLE:
            raise CannotSendRequest(self._state)
        self._state = _STARTED
        if found := _CONTROL(method):
            raise ValueError(f"method can't contain control characters. {method!r} (found at least {found.group()!r})")
        self._method = method
        url = url or '/'
        if found := _CONTROL_IN_URL(url):
            raise InvalidURL(f"URL can't contain control characters. {url!r} (found at least {found.group()!r})")
        self._lines.append(f'{method} {url} {self._http_vsn_str}'.encode('ascii'))
        if self._http_vsn != 11:
            return
        if not skip_host:
            self.putheader('Host', self._host_header(url))
        if not skip_accept_encoding:
            self.putheader('Accept-Encoding', 'identity')

    def _host_header(self, url):
        if url.startswith('http') and (place := urlsplit(url).netloc):
            return _in_ascii(place)
        host, port = (self._tunnel_host, self._tunnel_port) if self._tunnel_host else (self.host, self.port)
        if ':' in host:
            host = f'[{host.partition("%")[0]}]'
        shown = _in_ascii(host)
        return shown if port == self.default_port else shown + b':%d' % port

    def putheader(self, header, *values):
        """A header of the request."""
        if self._state != _STARTED:
            raise CannotSendHeader()
        if hasattr(header, 'encode'):
            header = header.encode('ascii')
        if not _BAD_HEADER_NAME(header):
            raise ValueError(f'Invalid header name {header!r}')
        shown = []
        for value in values:
            if hasattr(value, 'encode'):
                value = value.encode('latin-1')
            elif isinstance(value, int):
                value = str(value).encode('ascii')
            if _BAD_HEADER_VALUE(value):
                raise ValueError(f'Invalid header value {value!r}')
            shown.append(value)
        self._lines.append(header + b': ' + b'\r\n\t'.join(shown))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        """Ends the headers and sends the request."""
        if self._state != _STARTED:
            raise CannotSendHeader()
        self._state = _SENT
        self._lines += [b'', b'']
        head = b'\r\n'.join(self._lines)
        self._lines.clear()
        self.send(head)  # as line 1353: ‹self._send_output(message_body, encode_chunked=encode_chunked)› && line 1113 in _send_output: ‹self.send(msg)›
        if message_body is None:
            return
        if hasattr(message_body, 'read'):
            parts = self._blocks(message_body)
        else:
            try:
                memoryview(message_body)
            except TypeError:
                try:
                    parts = iter(message_body)
                except TypeError:
                    raise TypeError(f'message_body should be a bytes-like object or an iterable, got {type(message_body)!r}') from None
            else:
                parts = (message_body,)
        for part in parts:
            if not part:
                if self.debuglevel > 0:
                    print('Zero length chunk ignored')
                continue
            self.send(b'%X\r\n%b\r\n' % (len(part), part) if encode_chunked else part)
        if encode_chunked:
            self.send(b'0\r\n\r\n')

    @staticmethod
    def _get_content_length(body, method):
        if body is None:
            return 0 if method.upper() in _WITH_BODY else None
        if hasattr(body, 'read'):
            return None
        try:
            return memoryview(body).nbytes
        except TypeError:
            return len(body) if isinstance(body, str) else None

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        """Sends a whole request."""
        given = {name.lower() for name in headers}
        self.putrequest(method, url, skip_host='host' in given, skip_accept_encoding='accept-encoding' in given)
        if 'content-length' in given:
            encode_chunked = False
        elif 'transfer-encoding' not in given:
            encode_chunked = False
            length = self._get_content_length(body, method)
            if length is not None:
                self.putheader('Content-Length', str(length))
            elif body is not None:
                if self.debuglevel > 0:
                    print(f'Unable to determine size of {body!r}')
                encode_chunked = True
                self.putheader('Transfer-Encoding', 'chunked')
        for name, value in headers.items():
            self.putheader(name, value)
        self.endheaders(_encoded(body, 'body') if isinstance(body, str) else body, encode_chunked=encode_chunked)  # as line 1358: ‹self._send_request(method, url, body, headers, encode_chunked)› && line 1404 in _send_request: ‹self.endheaders(body, encode_chunked=encode_chunked)›

    def getresponse(self):
        """Waits for the answer."""
        if self._response and self._response.isclosed():
            self._response = None
        if self._state != _SENT or self._response:
            raise ResponseNotReady(self._state)
        response = self.response_class(self.sock, self.debuglevel, method=self._method)
        try:
            try:
                response.begin()
            except ConnectionError:
                self.close()
                raise
            self._state = _IDLE
            if response.will_close:
                self.close()
            else:
                self._response = response
            return response
        except:
            response.close()
            raise


def _in_ascii(host):
    try:
        return host.encode('ascii')
    except UnicodeEncodeError:
        return host.encode('idna')


class HTTPSConnection(HTTPConnection):
    """The same over TLS, which is not simulated: the class is there, connect() says so."""

    default_port = HTTPS_PORT

    def __init__(self, host, port=None, *, timeout=_GLOBAL_TIMEOUT, source_address=None, context=None, blocksize=8192):
        super().__init__(host, port, timeout, source_address, blocksize=blocksize)
        self._context = context

    def connect(self):
        raise NotImplementedError("headwaiter does not simulate TLS: use http://, or the simulated httpx or requests")
