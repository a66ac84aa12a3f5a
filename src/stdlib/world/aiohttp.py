"""A simulated aiohttp client: the same world behind another spelling."""

import asyncio
import json as _json

import httpx as _httpx
import _services
import _world

__version__ = '3.13.2'


class ClientError(Exception):
    pass


class ClientResponseError(ClientError):
    def __init__(self, request_info, history, *, status=0, message='', headers=None):
        self.request_info = request_info
        self.history = history
        self.status = status
        self.message = message
        self.headers = headers
        super().__init__(request_info, history)

    @property
    def code(self):
        return self.status

    def __str__(self):
        return f'{self.status}, message={self.message!r}, url={str(self.request_info.real_url)!r}'


class ContentTypeError(ClientResponseError):
    pass


class ClientPayloadError(ClientError):
    pass


class InvalidURL(ClientError, ValueError):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientConnectionResetError(ClientConnectionError, ConnectionResetError):
    pass


class ClientOSError(ClientConnectionError, OSError):
    pass


class ClientConnectorError(ClientOSError):
    def __init__(self, host, port, error):
        self.host = host
        self.port = port
        self.os_error = error
        super().__init__(error.errno, error.strerror)

    def __str__(self):
        return f'Cannot connect to host {self.host}:{self.port} ssl:default [{self.strerror}]'


class ServerConnectionError(ClientConnectionError):
    pass


class ServerDisconnectedError(ServerConnectionError):
    def __init__(self, message=None):
        self.message = 'Server disconnected' if message is None else message
        super().__init__(self.message)


class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError):
    pass


class ConnectionTimeoutError(ServerTimeoutError):
    pass


class SocketTimeoutError(ServerTimeoutError):
    pass


class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5):
        self.total = total
        self.connect = connect
        self.sock_read = sock_read
        self.sock_connect = sock_connect
        self.ceil_threshold = ceil_threshold

    def __eq__(self, other):
        return isinstance(other, ClientTimeout) and vars(self) == vars(other)

    def __repr__(self):
        return 'ClientTimeout(' + ', '.join(f'{name}={value!r}' for name, value in vars(self).items()) + ')'


_USUAL_TIMEOUT = ClientTimeout(total=300, sock_connect=30)


class _Lacking:
    """Says kindly what is not simulated."""

    def __getattr__(self, name):
        error = AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
        if not name.startswith('_'):
            error.add_note(f'headwaiter simulates the usual part of aiohttp; {name!r} is not in this kitchen.')
        raise error


class BasicAuth:
    def __init__(self, login, password='', encoding='latin1'):
        self.login = login
        self.password = password
        self.encoding = encoding

    def encode(self):
        from base64 import b64encode
        return 'Basic ' + b64encode(f'{self.login}:{self.password}'.encode(self.encoding)).decode()


class TCPConnector(_Lacking):
    def __init__(self, *, limit=100, limit_per_host=0, ttl_dns_cache=10, force_close=False, ssl=True, **kwargs):
        _known('TCPConnector.__init__', kwargs, _FOR_A_CONNECTOR)
        self.limit = limit
        self.limit_per_host = limit_per_host
        self.closed = False

    async def close(self):
        self.closed = True


class FormData(_Lacking):
    """The fields of a form; with files in it, or where it is asked for, they go as multipart/form-data."""

    def __init__(self, fields=(), quote_fields=True, charset=None, *, boundary=None, default_to_multipart=False):
        self._fields = []
        self._files = []
        self.is_multipart = default_to_multipart
        self.add_fields(*(fields.items() if hasattr(fields, 'items') else fields if isinstance(fields, (list, tuple)) else [fields]))

    def add_field(self, name, value, *, content_type=None, filename=None):
        if isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, 'read'):
            self.is_multipart = True
            filename = filename or _base(getattr(value, 'name', name))
        if content_type is not None and not isinstance(content_type, str):
            raise TypeError(f'content_type must be an instance of str. Got: {content_type}')
        if filename is not None and not isinstance(filename, str):
            raise TypeError(f'filename must be an instance of str. Got: {filename}')
        if filename is None and content_type is None:
            self._fields.append((name, value))
        else:
            self.is_multipart = True
            self._files.append((name, (filename, bytes(value) if isinstance(value, (bytearray, memoryview)) else value, content_type)))

    def add_fields(self, *fields):
        for field in fields:
            if hasattr(field, 'read'):
                self.add_field(_base(getattr(field, 'name', 'unknown')), field)
            elif hasattr(field, 'items'):
                self.add_fields(*field.items())
            elif isinstance(field, (list, tuple)) and len(field) == 2:
                self.add_field(*field)
            else:
                raise TypeError(
                    'Only io.IOBase, multidict and (name, file) pairs allowed, use .add_field() for passing more complex parameters, '
                    f'got {field!r}')

    def _body(self):
        """The content, and its type."""
        if self.is_multipart:
            return _services.multipart(self._fields, self._files)
        from urllib.parse import urlencode
        return urlencode(self._fields).encode(), 'application/x-www-form-urlencoded'


def _base(name):
    return str(name).replace('\\', '/').rpartition('/')[2]


class RequestInfo:
    def __init__(self, request):
        self.url = self.real_url = request.url
        self.method = request.method
        self.headers = request.headers


class StreamReader(_Lacking):
    """The body of an answer, as it comes in."""

    def __init__(self, content):
        self._left = content

    async def read(self, n=-1):
        size = len(self._left) if n < 0 else n
        chunk, self._left = self._left[:size], self._left[size:]
        return chunk

    async def readexactly(self, n):
        if len(self._left) < n:
            raise asyncio.IncompleteReadError(await self.read(), n)
        return await self.read(n)

    async def readany(self):
        return await self.read()

    async def readline(self):
        end = self._left.find(b'\n')
        return await self.read(end + 1 if end >= 0 else -1)

    def at_eof(self):
        return not self._left

    async def iter_chunked(self, n):
        while self._left:
            yield await self.read(n)

    async def iter_any(self):
        while self._left:
            yield await self.read()

    async def __aiter__(self):
        while self._left:
            yield await self.readline()


class ClientResponse(_Lacking):
    def __init__(self, response):
        self._response = response
        self.method = response.request.method
        self.status = response.status_code
        self.reason = response.reason_phrase
        self.headers = response.headers
        self.cookies = response.cookies
        self.url = self.real_url = response.url
        self.history = ()
        self.request_info = RequestInfo(response.request)
        self.content = StreamReader(response.content)
        self.closed = False

    @property
    def ok(self):
        return self.status < 400

    @property
    def content_type(self):
        return self.headers.get('content-type', 'application/octet-stream').partition(';')[0]

    @property
    def charset(self):
        return self._response.charset_encoding

    @property
    def content_length(self):
        return int(self.headers.get('content-length', 0))

    async def text(self, encoding=None, errors='strict'):
        return self._response.content.decode(encoding or self._response.encoding, errors)

    async def read(self):
        return self._response.content

    async def json(self, *, encoding=None, loads=_json.loads, content_type='application/json'):
        if content_type and self.content_type != content_type:
            raise ContentTypeError(
                self.request_info, self.history, status=self.status, headers=self.headers,
                message=f'Attempt to decode JSON with unexpected mimetype: {self.headers.get("content-type", "")}')
        return loads(await self.text(encoding))

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(
                self.request_info, self.history, status=self.status, message=self.reason, headers=self.headers)

    def release(self):
        self.closed = True
        return _Nothing()

    def close(self):
        self.closed = True

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        self.release()

    def __repr__(self):
        return f'<ClientResponse({self.url}) [{self.status} {self.reason}]>'


class _Nothing:
    """May be awaited, and need not."""

    def __await__(self):
        return iter(())


class _Request:
    def __init__(self, coroutine):
        self._coroutine = coroutine
        self._response = None

    def __await__(self):
        return self._coroutine.__await__()

    async def __aenter__(self):
        self._response = await self._coroutine
        return self._response

    async def __aexit__(self, *args):
        self._response.release()


# keywords of the real one that change nothing here
_FOR_A_SESSION = frozenset('''proxy proxy_auth skip_auto_headers request_class response_class ws_response_class version cookie_jar connector_owner
read_timeout conn_timeout auto_decompress requote_redirect_url trace_configs read_bufsize max_line_size max_field_size fallback_charset_resolver
middlewares ssl_shutdown_timeout'''.split())
_FOR_A_CONNECTOR = frozenset('''verify_ssl fingerprint use_dns_cache family ssl_context local_addr resolver keepalive_timeout
enable_cleanup_closed loop timeout_ceil_threshold happy_eyeballs_delay interleave socket_factory ssl_shutdown_timeout'''.split())
_FOR_A_REQUEST = frozenset('''skip_auto_headers max_redirects compress chunked expect100 read_until_eof proxy proxy_auth verify_ssl fingerprint
ssl_context server_hostname proxy_headers trace_request_ctx read_bufsize auto_decompress max_line_size max_field_size middlewares'''.split())


def _known(name, kwargs, known):
    for keyword in kwargs:
        if keyword not in known:
            raise TypeError(f'{name}() got an unexpected keyword argument {keyword!r}')


class ClientSession(_Lacking):
    _client = None

    def __init__(self, base_url=None, *, connector=None, loop=None, cookies=None, headers=None, auth=None, timeout=None,
                 raise_for_status=False, json_serialize=_json.dumps, trust_env=False, **kwargs):
        _known('ClientSession.__init__', kwargs, _FOR_A_SESSION)
        self._loop = asyncio.get_running_loop()
        self._timeout = timeout or _USUAL_TIMEOUT
        self._connector = connector or TCPConnector()
        self._hosts = {}
        self._client = _httpx.AsyncClient(
            base_url=base_url or '', timeout=None, headers=headers, cookies=cookies,
            auth=None if auth is None else (auth.login, auth.password),
            limits=_httpx.Limits(max_connections=self._connector.limit or None))
        self._raise = raise_for_status

    @property
    def closed(self):
        return self._client.is_closed

    @property
    def connector(self):
        return self._connector

    @property
    def timeout(self):
        return self._timeout

    @property
    def headers(self):
        return self._client.headers

    async def _request(self, method, url, *, timeout=None, json=None, data=None, params=None, headers=None, cookies=None,
                       auth=None, raise_for_status=None, allow_redirects=True, ssl=True, **kwargs):
        _known('ClientSession._request', kwargs, _FOR_A_REQUEST)
        if self.closed:
            raise RuntimeError('Session is closed')
        limit = timeout if isinstance(timeout, ClientTimeout) else self._timeout if timeout is None else ClientTimeout(total=timeout)
        if isinstance(data, dict):
            data = {name: str(value) for name, value in data.items()}
        if isinstance(data, FormData):
            data, kind = data._body()
            headers = {'Content-Type': kind, **(headers or {})}
        request = self._client.build_request(
            method, str(url), json=json, data=data if isinstance(data, dict) else None, params=params, headers=headers, cookies=cookies,
            content=data if isinstance(data, (str, bytes)) else None,
            timeout=_httpx.Timeout(None, read=limit.sock_read, pool=limit.connect))
        if request.url.is_relative_url:
            raise InvalidURL(url)
        try:
            async with asyncio.timeout(limit.total), self._place(request.url.host):
                sent = {} if auth is None else {'auth': (auth.login, auth.password)}
                response = ClientResponse(await self._client.send(request, follow_redirects=allow_redirects, **sent))
        except _httpx.PoolTimeout:
            raise ConnectionTimeoutError(f'Connection timeout to host {request.url}') from None
        except _httpx.ReadTimeout:
            raise SocketTimeoutError('Timeout on reading data from socket') from None
        except _httpx.ConnectError:
            port = request.url.port or (443 if request.url.scheme == 'https' else 80)
            error = OSError(111, f"Connect call failed ('{request.url.host}', {port})")
            raise ClientConnectorError(request.url.host, port, error) from None
        except _httpx.NetworkError:
            raise ClientOSError(104, 'Connection reset by peer') from None
        if self._raise if raise_for_status is None else raise_for_status:
            response.raise_for_status()
        return response

    def _place(self, host):
        """One of the connections that this host may have."""
        most = self._connector.limit_per_host
        if not most:
            return _NoLimit()
        return self._hosts.setdefault(host, asyncio.Semaphore(most))

    def request(self, method, url, **kwargs):
        return _Request(self._request(method, url, **kwargs))

    def get(self, url, **kwargs):
        return self.request('GET', url, **kwargs)

    def options(self, url, **kwargs):
        return self.request('OPTIONS', url, **kwargs)

    def head(self, url, **kwargs):
        return self.request('HEAD', url, **kwargs)

    def post(self, url, **kwargs):
        return self.request('POST', url, **kwargs)

    def put(self, url, **kwargs):
        return self.request('PUT', url, **kwargs)

    def patch(self, url, **kwargs):
        return self.request('PATCH', url, **kwargs)

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **kwargs)

    async def close(self):
        await self._client.aclose()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.close()

    def __enter__(self):
        raise TypeError('Use async with instead')

    def __exit__(self, *args):
        pass

    def __del__(self):
        if self._client is not None and not self.closed:
            self._loop.call_exception_handler({'client_session': self, 'message': 'Unclosed client session'})


class _NoLimit:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *args):
        pass


for _thing, _home in ((ClientSession, 'client'), (ClientResponse, 'client_reqrep'), (TCPConnector, 'connector'),
                      *((thing, 'client_exceptions') for thing in [*globals().values()]
                        if isinstance(thing, type) and issubclass(thing, ClientError))):
    _thing.__module__ = f'aiohttp.{_home}'


def __getattr__(name):
    raise _services.missing(__name__, name)
