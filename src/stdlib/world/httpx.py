"""A simulated httpx: the same spelling, answers from the simulated world.

The functions and Client block their thread; AsyncClient suspends its task.
"""

import json as _json

import _world

__version__ = '0.28.1'


class HTTPError(Exception):
    def __init__(self, message, *, request=None):
        super().__init__(message)
        self._request = request

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError('The .request property has not been set.')
        return self._request


class RequestError(HTTPError):
    pass


class TransportError(RequestError):
    pass


class TimeoutException(TransportError):
    pass


class ConnectTimeout(TimeoutException):
    pass


class ReadTimeout(TimeoutException):
    pass


class WriteTimeout(TimeoutException):
    pass


class PoolTimeout(TimeoutException):
    pass


class NetworkError(TransportError):
    pass


class ConnectError(NetworkError):
    pass


class ReadError(NetworkError):
    pass


class WriteError(NetworkError):
    pass


class RemoteProtocolError(TransportError):
    pass


class UnsupportedProtocol(TransportError):
    pass


class InvalidURL(Exception):
    pass


class HTTPStatusError(HTTPError):
    def __init__(self, message, *, request, response):
        super().__init__(message, request=request)
        self.response = response


_phrases = {
    200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content', 301: 'Moved Permanently', 302: 'Found',
    304: 'Not Modified', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found',
    409: 'Conflict', 422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error',
    502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout',
}


class _Codes:
    def __getattr__(self, name):
        for number, phrase in _phrases.items():
            if phrase.upper().replace(' ', '_') == name:
                return number
        raise AttributeError(name)


codes = _Codes()


class URL(str):
    @property
    def host(self):
        rest = self.split('://', 1)[-1]
        return rest.split('/', 1)[0].split(':', 1)[0]

    @property
    def path(self):
        rest = self.split('://', 1)[-1]
        return '/' + rest.split('/', 1)[1].split('?', 1)[0] if '/' in rest else '/'


class Headers(dict):
    pass


class Timeout:
    def __init__(self, timeout=5.0, *, connect=None, read=None, write=None, pool=None):
        if isinstance(timeout, Timeout):
            self.connect, self.read, self.write, self.pool = timeout.connect, timeout.read, timeout.write, timeout.pool
            return
        self.connect = timeout if connect is None else connect
        self.read = timeout if read is None else read
        self.write = timeout if write is None else write
        self.pool = timeout if pool is None else pool

    def __eq__(self, other):
        return isinstance(other, Timeout) and (self.connect, self.read, self.write, self.pool) == (
            other.connect, other.read, other.write, other.pool)

    def __repr__(self):
        if self.connect == self.read == self.write == self.pool:
            return f'Timeout(timeout={self.connect})'
        return f'Timeout(connect={self.connect}, read={self.read}, write={self.write}, pool={self.pool})'


class Limits:
    def __init__(self, *, max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0):
        self.max_connections = max_connections
        self.max_keepalive_connections = max_keepalive_connections
        self.keepalive_expiry = keepalive_expiry

    def __repr__(self):
        return (f'Limits(max_connections={self.max_connections}, '
                f'max_keepalive_connections={self.max_keepalive_connections}, keepalive_expiry={self.keepalive_expiry})')


_default = object()


class Request:
    def __init__(self, method, url, *, headers=None, content=None, json=None, data=None, params=None):
        self.method = method.upper()
        if params:
            url += ('&' if '?' in url else '?') + '&'.join(f'{k}={v}' for k, v in dict(params).items())
        self.url = URL(url)
        self.headers = Headers(headers or {})
        if json is not None:
            content = _json.dumps(json).encode()
        self.content = content or b''

    def __repr__(self):
        return f'<Request({self.method!r}, {str(self.url)!r})>'


class Response:
    def __init__(self, status_code, *, headers=None, content=None, text=None, json=None, request=None):
        self.status_code = status_code
        self.headers = Headers(headers or {})
        if json is not None:
            text = _json.dumps(json)
        self._text = text if text is not None else (content or b'').decode()
        self._value = _default
        self._request = request
        self.elapsed = None
        self.is_closed = True

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError('The request instance has not been set on this response.')
        return self._request

    @property
    def url(self):
        return self.request.url

    @property
    def text(self):
        return self._text

    @property
    def content(self):
        return self._text.encode()

    @property
    def reason_phrase(self):
        return _phrases.get(self.status_code, '')

    @property
    def is_success(self):
        return 200 <= self.status_code <= 299

    @property
    def is_error(self):
        return 400 <= self.status_code <= 599

    @property
    def is_client_error(self):
        return 400 <= self.status_code <= 499

    @property
    def is_server_error(self):
        return 500 <= self.status_code <= 599

    def json(self, **kwargs):
        if self._value is not _default:
            return self._value
        return _json.loads(self._text, **kwargs)

    def read(self):
        return self.content

    async def aread(self):
        return self.content

    def raise_for_status(self):
        if self.is_success:
            return self
        kind = {3: 'Redirect response', 4: 'Client error', 5: 'Server error'}.get(self.status_code // 100, 'Informational response')
        raise HTTPStatusError(
            f"{kind} '{self.status_code} {self.reason_phrase}' for url '{self.url}'\n"
            f'For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/{self.status_code}',
            request=self._request, response=self)

    def __repr__(self):
        return f'<Response [{self.status_code} {self.reason_phrase}]>'


def _answer(request, outcome):
    """What an outcome of the world means to a client."""
    if outcome == 'reset':
        raise ReadError('', request=request)
    if outcome == 'refused':
        raise ConnectError('All connection attempts failed', request=request)
    status = outcome or 200
    last = request.url.path.rstrip('/').rsplit('/', 1)[-1]
    if status >= 400:
        return Response(status, text=_phrases.get(status, ''), request=request)
    response = Response(status, text=last, request=request)
    response._value = {'url': str(request.url)}
    return response


class _BaseClient:
    def __init__(self, *, base_url='', timeout=_default, limits=None, headers=None, params=None, auth=None, cookies=None,
                 follow_redirects=False, transport=None, event_hooks=None, http2=False, verify=True, proxy=None, **kwargs):
        self.base_url = base_url
        self._timeout = Timeout(5.0) if timeout is _default else Timeout(timeout)
        self.headers = Headers(headers or {})
        self._params = params
        self._limits = limits or Limits(max_connections=100, max_keepalive_connections=20)
        self._open = 0
        self._waiting = []
        self._closed = False

    @property
    def timeout(self):
        return self._timeout

    @property
    def is_closed(self):
        return self._closed

    def build_request(self, method, url, *, content=None, data=None, json=None, params=None, headers=None, **kwargs):
        url = str(url)
        if self.base_url and '://' not in url:
            url = str(self.base_url).rstrip('/') + '/' + url.lstrip('/')
        if '://' not in url:
            raise UnsupportedProtocol("Request URL is missing an 'http://' or 'https://' protocol.")
        merged = {**(self._params or {}), **(params or {})}
        return Request(method, url, headers={**self.headers, **(headers or {})}, content=content, json=json, data=data, params=merged)

    def _limit(self, timeout):
        chosen = self._timeout if timeout is _default else Timeout(timeout)
        return chosen.read, chosen.pool

    def _check(self):
        if self._closed:
            raise RuntimeError('Cannot send a request, as the client has been closed.')


class Client(_BaseClient):
    """Blocks its thread until the answer is there."""

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        self._closed = True

    def send(self, request, *, timeout=_default, **kwargs):
        self._check()
        read, _ = self._limit(timeout)
        outcome = _world.blocking('http', request.url.host, f'{request.method} {request.url}', str(request.url), None, read)
        if outcome is None:
            raise ReadTimeout('The read operation timed out', request=request)
        return _answer(request, outcome)

    def request(self, method, url, *, timeout=_default, **kwargs):
        kwargs.pop('follow_redirects', None)
        return self.send(self.build_request(method, url, **kwargs), timeout=timeout)

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


class AsyncClient(_BaseClient):
    """Suspends its task until the answer is there."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.aclose()

    async def aclose(self):
        self._closed = True

    async def _connection(self, pool_timeout, request):
        """Wait for a place among the connections of this client."""
        limit = self._limits.max_connections
        if limit is None or self._open < limit:
            self._open += 1
            return
        import asyncio
        place = asyncio.get_running_loop().create_future()
        self._waiting.append(place)
        try:
            async with asyncio.timeout(pool_timeout):
                await place
        except TimeoutError:
            raise PoolTimeout('', request=request) from None
        finally:
            if place in self._waiting:
                self._waiting.remove(place)
            elif place.cancelled():
                self._release()

    def _release(self):
        while self._waiting:
            place = self._waiting.pop(0)
            if not place.done():
                place.set_result(None)
                return
        self._open -= 1

    async def send(self, request, *, timeout=_default, **kwargs):
        import asyncio
        self._check()
        read, pool = self._limit(timeout)
        await self._connection(pool, request)
        try:
            loop = asyncio.get_running_loop()
            future = _world.suspending(loop, 'http', request.url.host, f'{request.method} {request.url}', str(request.url), None)
            _world.gauge('http in flight', 1)
            timer = None
            late = False
            if read is not None:
                def expire():
                    nonlocal late
                    late = True
                    _world.abandon(future)
                    if not future.done():
                        future.set_result(None)
                timer = loop.call_later(read, expire)
            try:
                outcome = await future
            except asyncio.CancelledError:
                _world.abandon(future)
                raise
            finally:
                _world.gauge('http in flight', -1)
                if timer is not None:
                    timer.cancel()
        finally:
            self._release()
        if late:
            raise ReadTimeout('', request=request)
        return _answer(request, outcome)

    async def request(self, method, url, *, timeout=_default, **kwargs):
        kwargs.pop('follow_redirects', None)
        return await self.send(self.build_request(method, url, **kwargs), timeout=timeout)

    async def get(self, url, **kwargs):
        return await self.request('GET', url, **kwargs)

    async def options(self, url, **kwargs):
        return await self.request('OPTIONS', url, **kwargs)

    async def head(self, url, **kwargs):
        return await self.request('HEAD', url, **kwargs)

    async def post(self, url, **kwargs):
        return await self.request('POST', url, **kwargs)

    async def put(self, url, **kwargs):
        return await self.request('PUT', url, **kwargs)

    async def patch(self, url, **kwargs):
        return await self.request('PATCH', url, **kwargs)

    async def delete(self, url, **kwargs):
        return await self.request('DELETE', url, **kwargs)


def request(method, url, **kwargs):
    timeout = kwargs.pop('timeout', 5.0)
    with Client(timeout=timeout) as client:
        return client.request(method, url, **kwargs)


def get(url, **kwargs):
    return request('GET', url, **kwargs)


def post(url, **kwargs):
    return request('POST', url, **kwargs)


def put(url, **kwargs):
    return request('PUT', url, **kwargs)


def patch(url, **kwargs):
    return request('PATCH', url, **kwargs)


def delete(url, **kwargs):
    return request('DELETE', url, **kwargs)


def head(url, **kwargs):
    return request('HEAD', url, **kwargs)


def options(url, **kwargs):
    return request('OPTIONS', url, **kwargs)


def __getattr__(name):
    error = AttributeError(f'module {__name__!r} has no attribute {name!r}')
    error.add_note(f'headwaiter simulates the usual part of httpx; {name!r} is not in this kitchen.')
    raise error
