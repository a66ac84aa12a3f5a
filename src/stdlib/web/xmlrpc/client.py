"""Calls to procedures elsewhere, written as XML and sent by HTTP: the caller's side."""

import base64
import errno
import gzip
import http.client
import socket
import sys
import time
import urllib.parse
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from xml.parsers import expat

__version__ = "%d.%d" % sys.version_info[:2]

MAXINT, MININT = 2**31 - 1, -2**31

# What the numbers of faults mean to everybody.
PARSE_ERROR = NOT_WELLFORMED_ERROR = -32700
UNSUPPORTED_ENCODING = -32701
INVALID_ENCODING_CHAR = -32702
SERVER_ERROR = INVALID_XMLRPC = -32600
METHOD_NOT_FOUND = -32601
INVALID_METHOD_PARAMS = -32602
INTERNAL_ERROR = -32603
APPLICATION_ERROR = -32500
SYSTEM_ERROR = -32400
TRANSPORT_ERROR = -32300


def escape(s):
    for character, name in ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"):
        s = s.replace(character, name)
    return s


class Error(Exception):
    """What can go wrong with a call."""

    __str__ = object.__repr__


class ProtocolError(Error):
    """The server did not answer as HTTP wants it."""

    def __init__(self, url, errcode, errmsg, headers):
        Error.__init__(self)
        self.url, self.errcode, self.errmsg, self.headers = url, errcode, errmsg, headers

    def __repr__(self):
        return f"<{type(self).__name__} for {self.url}: {self.errcode} {self.errmsg}>"


class ResponseError(Error):
    """An answer in which there is none."""


class Fault(Error):
    """What the server reports instead of a result."""

    def __init__(self, faultCode, faultString, **extra):
        Error.__init__(self)
        self.faultCode, self.faultString = faultCode, faultString

    def __repr__(self):
        return f"<{type(self).__name__} {self.faultCode}: {self.faultString!r}>"


boolean = Boolean = bool
_WRITTEN = "%Y%m%dT%H:%M:%S"


def _written_time(value):
    if isinstance(value, datetime):
        return f"{value.year:04}{value:%m%dT%H:%M:%S}"
    if not isinstance(value, (tuple, time.struct_time)):
        value = time.localtime(value or time.time())
    return "%04d%02d%02dT%02d:%02d:%02d" % tuple(value)[:6]


class DateTime:
    """A date and a time of day, as they travel."""

    def __init__(self, value=0):
        self.value = value if isinstance(value, str) else _written_time(value)

    def make_comparable(self, other):
        if isinstance(other, DateTime):
            return self.value, other.value
        if isinstance(other, datetime):
            return self.value, _written_time(other)
        if isinstance(other, str):
            return self.value, other
        if hasattr(other, "timetuple"):
            return self.timetuple(), other.timetuple()
        kind = getattr(other, "__class__", type(other))
        raise TypeError(f"Can't compare {type(self).__qualname__} and {kind.__qualname__}")

    def __lt__(self, other):
        mine, theirs = self.make_comparable(other)
        return mine < theirs

    def __le__(self, other):
        mine, theirs = self.make_comparable(other)
        return mine <= theirs

    def __gt__(self, other):
        mine, theirs = self.make_comparable(other)
        return mine > theirs

    def __ge__(self, other):
        mine, theirs = self.make_comparable(other)
        return mine >= theirs

    def __eq__(self, other):
        mine, theirs = self.make_comparable(other)
        return mine == theirs

    def timetuple(self):
        return time.strptime(self.value, _WRITTEN)

    def __str__(self):
        return self.value

    def __repr__(self):
        return f"<{type(self).__name__} {self.value!r} at {id(self):#x}>"

    def decode(self, data):
        self.value = str(data).strip()

    def encode(self, out):
        out.write(f"<value><dateTime.iso8601>{self.value}</dateTime.iso8601></value>\n")


class Binary:
    """Bytes, as they travel."""

    def __init__(self, data=None):
        if data is None:
            data = b""
        elif not isinstance(data, (bytes, bytearray)):
            raise TypeError(f"expected bytes or bytearray, not {type(data).__name__}")
        self.data = bytes(data)

    def __str__(self):
        return str(self.data, "latin-1")

    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, Binary) else other)

    def decode(self, data):
        self.data = base64.decodebytes(data)

    def encode(self, out):
        out.write(f"<value><base64>\n{base64.encodebytes(self.data).decode('ascii')}</base64></value>\n")


WRAPPERS = DateTime, Binary


class ExpatParser:
    """Reads XML and tells a target of it."""

    def __init__(self, target):
        self._target = target
        self._parser = parser = expat.ParserCreate(None, None)
        parser.StartElementHandler = target.start
        parser.EndElementHandler = target.end
        parser.CharacterDataHandler = target.data
        target.xml(None, None)

    def feed(self, data):
        self._parser.Parse(data, False)

    def close(self):
        parser = self.__dict__.pop("_parser", None)
        if parser is not None:
            del self._target
            parser.Parse(b"", True)


class Marshaller:
    """Writes values as XML."""

    dispatch = {}

    def __init__(self, encoding=None, allow_none=False):
        self.memo = {}
        self.data = None
        self.encoding, self.allow_none = encoding, allow_none

    def dumps(self, values):
        pieces = []
        if isinstance(values, Fault):
            pieces.append("<fault>\n")
            self.__dump({"faultCode": values.faultCode, "faultString": values.faultString}, pieces.append)
            pieces.append("</fault>\n")
        else:
            pieces.append("<params>\n")
            for value in values:
                pieces.append("<param>\n")
                self.__dump(value, pieces.append)
                pieces.append("</param>\n")
            pieces.append("</params>\n")
        return "".join(pieces)

    def __dump(self, value, write):
        kind = type(value)
        method = self.dispatch.get(kind)
        if method is None:
            # Only things with attributes of their own may be written as structures; what merely looks like a number is none.
            if not hasattr(value, "__dict__") or any(each in self.dispatch for each in kind.__mro__):
                raise TypeError(f"cannot marshal {kind} objects")
            method = self.dispatch["_arbitrary_instance"]
        method(self, value, write)

    def dump_nil(self, value, write):
        if not self.allow_none:
            raise TypeError("cannot marshal None unless allow_none is enabled")
        write("<value><nil/></value>")

    def dump_bool(self, value, write):
        write(f"<value><boolean>{int(bool(value))}</boolean></value>\n")

    def dump_long(self, value, write):
        if not MININT <= value <= MAXINT:
            raise OverflowError("int exceeds XML-RPC limits")
        write(f"<value><int>{int(value)}</int></value>\n")

    dump_int = dump_long

    def dump_double(self, value, write):
        write(f"<value><double>{value!r}</double></value>\n")

    def dump_unicode(self, value, write, escape=escape):
        write(f"<value><string>{escape(value)}</string></value>\n")

    def dump_bytes(self, value, write):
        write(f"<value><base64>\n{base64.encodebytes(value).decode('ascii')}</base64></value>\n")

    def dump_array(self, value, write):
        number = self._enter(value, "sequences")
        write("<value><array><data>\n")
        for each in value:
            self.__dump(each, write)
        write("</data></array></value>\n")
        del self.memo[number]

    def dump_struct(self, value, write, escape=escape):
        number = self._enter(value, "dictionaries")
        write("<value><struct>\n")
        for name, each in value.items():
            write("<member>\n")
            if not isinstance(name, str):
                raise TypeError("dictionary key must be string")
            write(f"<name>{escape(name)}</name>\n")
            self.__dump(each, write)
            write("</member>\n")
        write("</struct></value>\n")
        del self.memo[number]

    def dump_datetime(self, value, write):
        write(f"<value><dateTime.iso8601>{_written_time(value)}</dateTime.iso8601></value>\n")

    def dump_instance(self, value, write):
        if value.__class__ in WRAPPERS:
            self.write = write
            value.encode(self)
            del self.write
        else:
            self.dump_struct(value.__dict__, write)

    def _enter(self, value, kinds):
        if id(value) in self.memo:
            raise TypeError(f"cannot marshal recursive {kinds}")
        self.memo[id(value)] = None
        return id(value)

    dispatch.update({
        type(None): dump_nil, bool: dump_bool, int: dump_long, float: dump_double, str: dump_unicode, bytes: dump_bytes, bytearray: dump_bytes,
        tuple: dump_array, list: dump_array, dict: dump_struct, datetime: dump_datetime, DateTime: dump_instance, Binary: dump_instance,
        "_arbitrary_instance": dump_instance,
    })


class Unmarshaller:
    """Makes values of the XML that a parser tells of."""

    dispatch = {}

    def __init__(self, use_datetime=False, use_builtin_types=False):
        self._use_datetime = use_builtin_types or use_datetime
        self._use_bytes = use_builtin_types
        self._type = self._methodname = None
        self._stack, self._marks, self._data = [], [], []
        self._is_value = False
        self._encoding = "utf-8"
        self.append = self._stack.append

    def close(self):
        if self._type is None or self._marks:
            raise ResponseError()
        if self._type == "fault":
            raise Fault(**self._stack[0])  # as line 642
        return tuple(self._stack)

    def getmethodname(self):
        return self._methodname

    def xml(self, encoding, standalone):
        self._encoding = encoding

    def start(self, tag, attrs):
        tag = tag.rpartition(":")[2]
        if tag in ("array", "struct"):
            self._marks.append(len(self._stack))
        self._data = []
        if self._is_value and tag not in self.dispatch:
            raise ResponseError(f"unknown tag {tag!r}")
        self._is_value = tag == "value"

    def data(self, text):
        self._data.append(text)

    def end(self, tag):
        self.end_dispatch(tag, self._data)

    def end_dispatch(self, tag, data):
        method = self.dispatch.get(tag) or self.dispatch.get(tag.rpartition(":")[2])
        if method is not None:
            method(self, "".join(data))

    def _got(self, value):
        self.append(value)
        self._is_value = False

    def end_nil(self, data):
        self._got(None)

    def end_boolean(self, data):
        if data not in ("0", "1"):
            raise TypeError("bad boolean value")
        self._got(data == "1")

    def end_int(self, data):
        self._got(int(data))

    def end_double(self, data):
        self._got(float(data))

    def end_bigdecimal(self, data):
        self._got(Decimal(data))

    def end_string(self, data):
        self._got(data if self._encoding is None or isinstance(data, str) else data.decode(self._encoding))

    def end_array(self, data):
        begin = self._marks.pop()
        self._stack[begin:] = [self._stack[begin:]]
        self._is_value = False

    def end_struct(self, data):
        begin = self._marks.pop()
        flat = self._stack[begin:]
        self._stack[begin:] = [dict(zip(flat[::2], flat[1::2]))]
        self._is_value = False

    def end_base64(self, data):
        value = Binary()
        value.decode(data.encode("ascii"))
        self._got(value.data if self._use_bytes else value)

    def end_dateTime(self, data):
        value = DateTime()
        value.decode(data)
        self._got(datetime.strptime(data, _WRITTEN) if self._use_datetime else value)

    def end_value(self, data):
        # Where no kind is named it is text.
        if self._is_value:
            self.end_string(data)

    def end_params(self, data):
        self._type = "params"

    def end_fault(self, data):
        self._type = "fault"

    def end_methodName(self, data):
        self._methodname = data if isinstance(data, str) else data.decode(self._encoding)
        self._type = "methodName"

    dispatch.update({
        "nil": end_nil, "boolean": end_boolean, "double": end_double, "float": end_double, "bigdecimal": end_bigdecimal, "string": end_string,
        "name": end_string, "array": end_array, "struct": end_struct, "base64": end_base64, "dateTime.iso8601": end_dateTime,
        "value": end_value, "params": end_params, "fault": end_fault, "methodName": end_methodName,
    })
    dispatch.update(dict.fromkeys(("i1", "i2", "i4", "i8", "int", "biginteger"), end_int))


FastMarshaller = FastParser = FastUnmarshaller = None


class _MultiCallMethod:
    def __init__(self, calls, name):
        self.__calls, self.__name = calls, name

    def __getattr__(self, name):
        return _MultiCallMethod(self.__calls, f"{self.__name}.{name}")

    def __call__(self, *args):
        self.__calls.append((self.__name, args))


class MultiCallIterator:
    """The results of calls that were sent together; what went wrong is raised when it is looked at."""

    def __init__(self, results):
        self.results = results

    def __getitem__(self, i):
        result = self.results[i]
        if isinstance(result, dict):
            raise Fault(result["faultCode"], result["faultString"])
        if isinstance(result, list):
            return result[0]
        raise ValueError("unexpected type in multicall result")


class MultiCall:
    """Collects calls, and sends them together when it is called itself."""

    def __init__(self, server):
        self.__server = server
        self.__call_list = []

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __getattr__(self, name):
        return _MultiCallMethod(self.__call_list, name)

    def __call__(self):
        calls = [{"methodName": name, "params": args} for name, args in self.__call_list]
        return MultiCallIterator(self.__server.system.multicall(calls))


def getparser(use_datetime=False, use_builtin_types=False):
    """A parser, and the one that makes values of what it reads."""
    target = Unmarshaller(use_datetime=use_datetime, use_builtin_types=use_builtin_types)
    return ExpatParser(target), target


def dumps(params, methodname=None, methodresponse=None, encoding=None, allow_none=False):
    """Writes a call (with `methodname`), an answer, or parameters only."""
    assert isinstance(params, (tuple, Fault)), "argument must be tuple or Fault instance"
    if isinstance(params, Fault):
        methodresponse = 1
    elif methodresponse:
        assert len(params) == 1, "response tuple must be a singleton"
    encoding = encoding or "utf-8"
    body = Marshaller(encoding, allow_none).dumps(params)
    head = "<?xml version='1.0'" + (f" encoding='{encoding}'" if encoding != "utf-8" else "") + "?>\n"
    if methodname:
        return f"{head}<methodCall>\n<methodName>{methodname}</methodName>\n{body}</methodCall>\n"
    return f"{head}<methodResponse>\n{body}</methodResponse>\n" if methodresponse else body


def loads(data, use_datetime=False, use_builtin_types=False):
    """Reads what dumps() writes: the values, and the name of the method (None in an answer)."""
    parser, target = getparser(use_datetime=use_datetime, use_builtin_types=use_builtin_types)
    parser.feed(data)
    parser.close()
    return target.close(), target.getmethodname()  # as line 1003: return ‹u.close()›, u.getmethodname()


def gzip_encode(data):
    out = BytesIO()
    with gzip.GzipFile(mode="wb", fileobj=out, compresslevel=1) as file:
        file.write(data)
    return out.getvalue()


def gzip_decode(data, max_decode=20971520):
    with gzip.GzipFile(mode="rb", fileobj=BytesIO(data)) as file:
        try:
            decoded = file.read() if max_decode < 0 else file.read(max_decode + 1)
        except OSError:
            raise ValueError("invalid data")
    if 0 <= max_decode < len(decoded):
        raise ValueError("max gzipped payload length exceeded")
    return decoded


class GzipDecodedResponse(gzip.GzipFile):
    """The body of a response, unpacked as it is read."""

    def __init__(self, response):
        self.io = BytesIO(response.read())
        gzip.GzipFile.__init__(self, mode="rb", fileobj=self.io)

    def close(self):
        try:
            gzip.GzipFile.close(self)
        finally:
            self.io.close()


class _Method:
    """A procedure elsewhere; its attributes are further ones."""

    def __init__(self, send, name):
        self.__send, self.__name = send, name

    def __getattr__(self, name):
        return _Method(self.__send, f"{self.__name}.{name}")

    def __call__(self, *args):
        return self.__send(self.__name, args)  # as line 1096


class Transport:
    """Takes a call to the server, and its answer back."""

    user_agent = f"Python-xmlrpc/{__version__}"
    accept_gzip_encoding = True
    encode_threshold = None

    def __init__(self, use_datetime=False, use_builtin_types=False, *, headers=()):
        self._use_datetime, self._use_builtin_types = use_datetime, use_builtin_types
        self._connection = None, None
        self._headers = list(headers)
        self._extra_headers = []

    def request(self, host, handler, request_body, verbose=False):
        # A connection that was kept may have been closed meanwhile: once more with a new one.
        for is_last in (False, True):
            try:
                return self.single_request(host, handler, request_body, verbose)  # as line 1140
            except http.client.RemoteDisconnected:
                if is_last:
                    raise
            except OSError as error:
                if is_last or error.errno not in (errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE):
                    raise

    def single_request(self, host, handler, request_body, verbose=False):
        try:
            connection = self.send_request(host, handler, request_body, verbose)  # as line 1152: http_conn = ‹self.send_request(host, handler, request_body, verbose)›
            response = connection.getresponse()
            if response.status == 200:
                self.verbose = verbose
                return self.parse_response(response)  # as line 1156: return self.parse_response(resp)
        except Fault:
            raise
        except Exception:
            self.close()
            raise
        if response.getheader("content-length", ""):
            response.read()
        raise ProtocolError(host + handler, response.status, response.reason, dict(response.getheaders()))  # as line 1170: raise ProtocolError(\n    host + handler,\n    resp.status, resp.reason,\n    dict(resp.getheaders())\n    )

    def getparser(self):
        return getparser(use_datetime=self._use_datetime, use_builtin_types=self._use_builtin_types)

    def get_host_info(self, host):
        settings = {}
        if isinstance(host, tuple):
            host, settings = host
        user, host = _user_of(host)
        if user:
            coded = "".join(base64.encodebytes(urllib.parse.unquote_to_bytes(user)).decode("utf-8").split())
            return host, [("Authorization", "Basic " + coded)], settings
        return host, [], settings

    def make_connection(self, host):
        if self._connection[1] and host == self._connection[0]:
            return self._connection[1]
        name, self._extra_headers, _ = self.get_host_info(host)
        self._connection = host, self._connected(name, _)
        return self._connection[1]

    def _connected(self, name, settings):
        return http.client.HTTPConnection(name)

    def close(self):
        _, connection = self._connection
        if connection:
            self._connection = None, None
            connection.close()

    def send_request(self, host, handler, request_body, debug):
        connection = self.make_connection(host)
        headers = self._headers + self._extra_headers
        if debug:
            connection.set_debuglevel(1)
        if self.accept_gzip_encoding and gzip:
            connection.putrequest("POST", handler, skip_accept_encoding=True)
            headers.append(("Accept-Encoding", "gzip"))
        else:
            connection.putrequest("POST", handler)
        headers += [("Content-Type", "text/xml"), ("User-Agent", self.user_agent)]
        self.send_headers(connection, headers)
        self.send_content(connection, request_body)  # as line 1265
        return connection

    def send_headers(self, connection, headers):
        for name, value in headers:
            connection.putheader(name, value)

    def send_content(self, connection, request_body):
        if self.encode_threshold is not None and self.encode_threshold < len(request_body) and gzip:
            connection.putheader("Content-Encoding", "gzip")
            request_body = gzip_encode(request_body)
        connection.putheader("Content-Length", str(len(request_body)))
        connection.endheaders(request_body)  # as line 1295

    def parse_response(self, response):
        packed = hasattr(response, "getheader") and response.getheader("Content-Encoding", "") == "gzip"
        stream = GzipDecodedResponse(response) if packed else response
        parser, target = self.getparser()
        while data := stream.read(1024):
            if self.verbose:
                print("body:", repr(data))
            parser.feed(data)
        if stream is not response:
            stream.close()
        parser.close()
        return target.close()  # as line 1325: return u.close()


def _user_of(host):
    user, at, rest = host.rpartition("@")
    return (user, rest) if at else (None, host)


class SafeTransport(Transport):
    """The same over HTTPS."""

    def __init__(self, use_datetime=False, use_builtin_types=False, *, headers=(), context=None):
        super().__init__(use_datetime=use_datetime, use_builtin_types=use_builtin_types, headers=headers)
        self.context = context

    def _connected(self, name, settings):
        if not hasattr(http.client, "HTTPSConnection"):
            raise NotImplementedError("your version of http.client doesn't support HTTPS")
        return http.client.HTTPSConnection(name, None, context=self.context, **(settings or {}))


class ServerProxy:
    """The server as it looks from here: its attributes are its procedures."""

    def __init__(self, uri, transport=None, encoding=None, verbose=False, allow_none=False, use_datetime=False,
                 use_builtin_types=False, *, headers=(), context=None):
        parts = urllib.parse.urlsplit(uri)
        if parts.scheme not in ("http", "https"):
            raise OSError("unsupported XML-RPC protocol")
        self.__host = parts.netloc
        self.__handler = urllib.parse.urlunsplit(("", "", *parts[2:])) or "/RPC2"
        if transport is None:
            if parts.scheme == "https":
                transport = SafeTransport(
                    use_datetime=use_datetime, use_builtin_types=use_builtin_types, headers=headers, context=context)
            else:
                transport = Transport(use_datetime=use_datetime, use_builtin_types=use_builtin_types, headers=headers)
        self.__transport = transport
        self.__encoding = encoding or "utf-8"
        self.__verbose, self.__allow_none = verbose, allow_none

    def __close(self):
        self.__transport.close()

    def __request(self, methodname, params):
        body = dumps(params, methodname, encoding=self.__encoding, allow_none=self.__allow_none)  # as line 1432: request = ‹dumps(params, methodname, encoding=self.__encoding,\n                allow_none=self.__allow_none)›.encode(self.__encoding, 'xmlcharrefreplace')
        body = body.encode(self.__encoding, "xmlcharrefreplace")
        answer = self.__transport.request(self.__host, self.__handler, body, verbose=self.__verbose)  # as line 1435: response = ‹self.__transport.request(\n    self.__host,\n    self.__handler,\n    request,\n    verbose=self.__verbose\n    )›
        return answer[0] if len(answer) == 1 else answer

    def __repr__(self):
        return f"<{type(self).__name__} for {self.__host}{self.__handler}>"

    def __getattr__(self, name):
        return _Method(self.__request, name)

    def __call__(self, attr):
        if attr == "close":
            return self.__close
        if attr == "transport":
            return self.__transport
        raise AttributeError(f"Attribute {attr!r} not found")

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.__close()


Server = ServerProxy
