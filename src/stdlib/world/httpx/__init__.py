"""A simulated httpx: the same spelling, answers from the simulated world.

The functions and Client block their thread; AsyncClient suspends its task.
"""

from contextlib import asynccontextmanager as _asynccontextmanager
from contextlib import contextmanager as _contextmanager

import _services
import _world

from ._errors import *
from ._models import UNSET as _UNSET
from ._models import URL, Cookies, Headers, Limits, QueryParams, Request, Response, Timeout
from ._models import url_of as _url_of
from ._transports import ASGITransport, AsyncBaseTransport, AsyncHTTPTransport, BaseTransport, HTTPTransport, MockTransport

__version__ = '0.28.1'

USE_CLIENT_DEFAULT = _UNSET
_USUAL_LIMITS = Limits(max_connections=100, max_keepalive_connections=20)


class Auth:
    """Changes a request before it is sent: `auth_flow` yields it, is sent the response, and may yield another request."""

    requires_request_body = False
    requires_response_body = False

    def auth_flow(self, request):
        yield request

    def sync_auth_flow(self, request):
        flow = self.auth_flow(request)
        request = next(flow)
        while True:
            response = yield request
            if self.requires_response_body:
                response.read()
            try:
                request = flow.send(response)
            except StopIteration:
                return

    async def async_auth_flow(self, request):
        flow = self.auth_flow(request)
        request = next(flow)
        while True:
            response = yield request
            if self.requires_response_body:
                await response.aread()
            try:
                request = flow.send(response)
            except StopIteration:
                return


class BasicAuth(Auth):
    def __init__(self, username, password):
        from base64 import b64encode
        self._header = 'Basic ' + b64encode(f'{username}:{password}'.encode()).decode()

    def auth_flow(self, request):
        request.headers['Authorization'] = self._header
        yield request


class _FunctionAuth(Auth):
    def __init__(self, function):
        self._function = function

    def auth_flow(self, request):
        yield self._function(request)


def _auth_of(auth):
    if isinstance(auth, tuple):
        return BasicAuth(*auth)
    if auth is None or isinstance(auth, Auth):
        return auth
    if callable(auth):
        return _FunctionAuth(auth)
    raise TypeError(f'Invalid "auth" argument: {auth!r}')


# a request that has nothing of its own: content, data, files, json, params, headers, cookies, extensions
_NOTHING = (None,) * 8

_BODILESS = frozenset(('params', 'headers', 'cookies', 'auth', 'follow_redirects', 'timeout'))
_WITH_BODY = _BODILESS | {'content', 'data', 'files', 'json'}
_FOR_A_CLIENT = frozenset(('verify', 'cert', 'trust_env', 'proxy', 'cookies'))


def _known(client, name, kwargs):
    """The keywords of a call, where that function of the library takes them: a GET, for one, takes no body."""
    if kwargs:
        known = _WITH_BODY if name in ('post', 'put', 'patch', 'request') else _BODILESS
        for keyword in kwargs:
            if keyword not in known and keyword not in (_FOR_A_CLIENT if client is None else ('extensions',)):
                owner = '' if client is None else 'AsyncClient.' if isinstance(client, AsyncClient) else 'Client.'
                raise TypeError(f'{owner}{name}() got an unexpected keyword argument {keyword!r}')
    return kwargs


class _BaseClient:
    # whether requests have something of the client in them, or go another way than usual
    _is_special = False

    def __init__(self, *, auth=None, params=None, headers=None, cookies=None, verify=True, cert=None, trust_env=True,
                 http1=True, http2=False, proxy=None, mounts=None, timeout=5.0, follow_redirects=False, limits=_USUAL_LIMITS,
                 max_redirects=20, event_hooks=None, base_url='', transport=None, default_encoding='utf-8', **unknown):
        for keyword in unknown:
            owner = 'AsyncClient' if isinstance(self, AsyncClient) else 'Client'
            raise TypeError(f'{owner}.__init__() got an unexpected keyword argument {keyword!r}')
        self.auth = auth
        self.params = params
        self.headers = {
            'accept': '*/*', 'accept-encoding': 'gzip, deflate', 'connection': 'keep-alive',
            'user-agent': f'python-httpx/{__version__}', **Headers(headers),
        }
        self.cookies = cookies
        self.timeout = timeout
        self.follow_redirects = follow_redirects
        self.max_redirects = max_redirects
        self.event_hooks = event_hooks or {}
        self.base_url = base_url
        self._transport = transport or self._usual_transport(limits)
        if type(self) is not AsyncClient or type(self._transport) is not AsyncHTTPTransport:
            self._is_special = True
        self._state = 'unopened'

    @property
    def timeout(self):
        return self._timeout

    @timeout.setter
    def timeout(self, timeout):
        self._timeout = Timeout(timeout)
        self._usual_timeout = self._timeout.as_dict()

    @property
    def headers(self):
        return self._headers

    @headers.setter
    def headers(self, headers):
        self._headers = Headers(headers)

    @property
    def params(self):
        return self._params

    @params.setter
    def params(self, params):
        self._params = QueryParams(params)
        self._is_special = self._is_special or bool(self._params)

    @property
    def cookies(self):
        return self._cookies

    @cookies.setter
    def cookies(self, cookies):
        self._cookies = Cookies(cookies or {})

    @property
    def base_url(self):
        return self._base_url

    @base_url.setter
    def base_url(self, url):
        text = str(url)
        self._base_url = URL(text if not text or text.endswith('/') else text + '/')

    @property
    def auth(self):
        return self._auth

    @auth.setter
    def auth(self, auth):
        self._auth = _auth_of(auth)
        self._is_special = self._is_special or self._auth is not None

    @property
    def event_hooks(self):
        return self._hooks

    @event_hooks.setter
    def event_hooks(self, hooks):
        self._hooks = {'request': list(hooks.get('request', [])), 'response': list(hooks.get('response', []))}

    @property
    def is_closed(self):
        return self._state == 'closed'

    def build_request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                      cookies=None, timeout=_UNSET, extensions=None):
        url = _url_of(url)
        if not (url.scheme and url.host) and self._base_url._text:
            url = self._base_url.copy_with(path=self._base_url.path + url.path.lstrip('/'), query=url.query)
        chosen = self._usual_timeout if timeout is _UNSET else Timeout(timeout).as_dict()
        given = content, data, files, json, params, headers, cookies, extensions
        if given == _NOTHING and method in ('GET', 'HEAD', 'DELETE', 'OPTIONS') and not self._cookies and not self._params._pairs:
            return Request._plain(method, url, self._headers, chosen)
        if params is not None or self._params:
            params = self._params.merge(params)
        merged = self._headers
        if headers is not None:
            merged = Headers(merged)
            merged.update(Headers(headers))
        if self._cookies:
            cookies = {**self._cookies, **(cookies or {})}
        return Request(
            method, url, content=content, data=data, files=files, json=json, params=params, headers=merged, cookies=cookies,
            extensions={'timeout': chosen, **(extensions or {})})

    def _begin(self, request):
        if self._state == 'closed':
            raise RuntimeError('Cannot send a request, as the client has been closed.')
        self._state = 'opened'
        url = request.url
        if url._is_web:
            return
        if not url.scheme or not url.host:
            raise UnsupportedProtocol("Request URL is missing an 'http://' or 'https://' protocol.", request=request)
        raise UnsupportedProtocol(f"Request URL has an unsupported protocol '{url.scheme}://'.", request=request)

    def _next(self, response, history):
        """The request that a redirect leads to."""
        if len(history) >= self.max_redirects:
            raise TooManyRedirects('Exceeded maximum allowed redirects.', request=response.request)
        request = response.request
        keeps = response.status_code in (307, 308) or request.method in ('GET', 'HEAD')
        return Request(
            request.method if keeps else 'GET', request.url.join(response.headers['location']), content=request.content if keeps else None,
            headers={name: value for name, value in request.headers.items() if name != 'host'}, extensions=request.extensions)

    def _arrived(self, response, request, began, stream):
        response._request = request
        response._elapsed = _world.now() - began
        if stream:
            response._as_stream()
        if response._reply is not None:
            # a service of the world sends no cookies and leads nowhere else
            return
        if 'set-cookie' in response.headers:
            self._cookies.update(response.cookies)
        if response.has_redirect_location:
            response.next_request = self._next(response, [])

    def __getattr__(self, name):
        raise _lacking(self, name)


def _lacking(thing, name):
    error = AttributeError(f'{type(thing).__name__!r} object has no attribute {name!r}')
    if not name.startswith('_'):
        error.add_note(f'headwaiter simulates the usual part of httpx; {name!r} of a client is not in this kitchen.')
    return error


class Client(_BaseClient):
    """Blocks its thread until the answer is there."""

    def _usual_transport(self, limits):
        return HTTPTransport(limits=limits)

    def __enter__(self):
        if self._state == 'closed':
            raise RuntimeError('Cannot reopen a client instance, once it has been closed.')
        self._state = 'opened'
        return self

    def __exit__(self, exc_type=None, exc_value=None, traceback=None):
        self.close()

    def close(self):
        self._state = 'closed'
        self._transport.close()

    def send(self, request, *, stream=False, auth=_UNSET, follow_redirects=_UNSET):
        follow = self.follow_redirects if follow_redirects is _UNSET else follow_redirects
        history = []
        self._begin(request)
        chosen = self._auth if auth is _UNSET else _auth_of(auth)
        if chosen is not None:
            return self._authorized(request, chosen, stream, follow)
        while True:
            for hook in self._hooks['request']:
                hook(request)
            began = _world.now()
            response = self._transport.handle_request(request)
            self._arrived(response, request, began, stream)
            response.history = [*history]
            for hook in self._hooks['response']:
                hook(response)
            if not (follow and response.has_redirect_location):
                return response
            history.append(response)
            request = self._next(response, history)

    def _authorized(self, request, auth, stream, follow):
        flow = auth.sync_auth_flow(request)
        request, history = next(flow), []
        while True:
            response = self.send(request, stream=stream, auth=None, follow_redirects=follow)
            try:
                request = flow.send(response)
            except StopIteration:
                response.history = history + response.history
                return response
            response.read()
            history.append(response)

    def request(self, method, url, *, auth=_UNSET, follow_redirects=_UNSET, **kwargs):
        _known(self, 'request', kwargs)
        return self.send(self.build_request(method, url, **kwargs), auth=auth, follow_redirects=follow_redirects)

    @_contextmanager
    def stream(self, method, url, *, auth=_UNSET, follow_redirects=_UNSET, **kwargs):
        response = self.send(
            self.build_request(method, url, **kwargs), stream=True, auth=auth, follow_redirects=follow_redirects)
        try:
            yield response
        finally:
            response.close()

    def get(self, url, **kwargs):
        return self.request('GET', url, **_known(self, 'get', kwargs))

    def options(self, url, **kwargs):
        return self.request('OPTIONS', url, **_known(self, 'options', kwargs))

    def head(self, url, **kwargs):
        return self.request('HEAD', url, **_known(self, 'head', kwargs))

    def post(self, url, **kwargs):
        return self.request('POST', url, **_known(self, 'post', kwargs))

    def put(self, url, **kwargs):
        return self.request('PUT', url, **_known(self, 'put', kwargs))

    def patch(self, url, **kwargs):
        return self.request('PATCH', url, **_known(self, 'patch', kwargs))

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **_known(self, 'delete', kwargs))


class AsyncClient(_BaseClient):
    """Suspends its task until the answer is there."""

    def _usual_transport(self, limits):
        return AsyncHTTPTransport(limits=limits)

    async def __aenter__(self):
        if self._state == 'closed':
            raise RuntimeError('Cannot reopen a client instance, once it has been closed.')
        self._state = 'opened'
        return self

    async def __aexit__(self, exc_type=None, exc_value=None, traceback=None):
        await self.aclose()

    async def aclose(self):
        self._state = 'closed'
        self._is_special = True
        await self._transport.aclose()

    async def send(self, request, *, stream=False, auth=_UNSET, follow_redirects=_UNSET):
        follow = self.follow_redirects if follow_redirects is _UNSET else follow_redirects
        history = []
        self._begin(request)
        chosen = self._auth if auth is _UNSET else _auth_of(auth)
        if chosen is not None:
            return await self._authorized(request, chosen, stream, follow)
        while True:
            for hook in self._hooks['request']:
                await hook(request)
            began = _world.now()
            response = await self._transport.handle_async_request(request)
            self._arrived(response, request, began, stream)
            response.history = [*history]
            for hook in self._hooks['response']:
                await hook(response)
            if not (follow and response.has_redirect_location):
                return response
            history.append(response)
            request = self._next(response, history)

    async def _authorized(self, request, auth, stream, follow):
        flow = auth.async_auth_flow(request)
        request, history = await anext(flow), []
        while True:
            response = await self.send(request, stream=stream, auth=None, follow_redirects=follow)
            try:
                request = await flow.asend(response)
            except StopAsyncIteration:
                response.history = history + response.history
                return response
            await response.aread()
            history.append(response)

    async def request(self, method, url, *, auth=_UNSET, follow_redirects=_UNSET, **kwargs):
        _known(self, 'request', kwargs)
        return await self.send(self.build_request(method, url, **kwargs), auth=auth, follow_redirects=follow_redirects)

    @_asynccontextmanager
    async def stream(self, method, url, *, auth=_UNSET, follow_redirects=_UNSET, **kwargs):
        response = await self.send(
            self.build_request(method, url, **kwargs), stream=True, auth=auth, follow_redirects=follow_redirects)
        try:
            yield response
        finally:
            await response.aclose()

    async def get(self, url, **kwargs):
        where = _url_of(url)
        hooks = self._hooks
        if kwargs or self._is_special or self._cookies or hooks['request'] or hooks['response'] or not where._is_web:
            return await self.request('GET', where, **_known(self, 'get', kwargs))
        # nothing but a URL, and nobody who wants to see what is sent: straight to the transport
        request = Request._plain('GET', where, self._headers, self._usual_timeout)
        began = _world.now()
        response = await self._transport.handle_async_request(request)
        response._elapsed = _world.now() - began
        response.history = []
        return response

    async def options(self, url, **kwargs):
        return await self.request('OPTIONS', url, **_known(self, 'options', kwargs))

    async def head(self, url, **kwargs):
        return await self.request('HEAD', url, **_known(self, 'head', kwargs))

    async def post(self, url, **kwargs):
        return await self.request('POST', url, **_known(self, 'post', kwargs))

    async def put(self, url, **kwargs):
        return await self.request('PUT', url, **_known(self, 'put', kwargs))

    async def patch(self, url, **kwargs):
        return await self.request('PATCH', url, **_known(self, 'patch', kwargs))

    async def delete(self, url, **kwargs):
        return await self.request('DELETE', url, **_known(self, 'delete', kwargs))


def request(method, url, *, timeout=5.0, **kwargs):
    _known(None, 'request', kwargs)
    own = {name: kwargs.pop(name) for name in _FOR_A_CLIENT if name in kwargs}
    with Client(timeout=timeout, **own) as client:
        return client.request(method, url, **kwargs)


@_contextmanager
def stream(method, url, *, timeout=5.0, **kwargs):
    own = {name: kwargs.pop(name) for name in _FOR_A_CLIENT if name in kwargs}
    with Client(timeout=timeout, **own) as client, client.stream(method, url, **kwargs) as response:
        yield response


def get(url, **kwargs):
    return request('GET', url, **_known(None, 'get', kwargs))


def options(url, **kwargs):
    return request('OPTIONS', url, **_known(None, 'options', kwargs))


def head(url, **kwargs):
    return request('HEAD', url, **_known(None, 'head', kwargs))


def post(url, **kwargs):
    return request('POST', url, **_known(None, 'post', kwargs))


def put(url, **kwargs):
    return request('PUT', url, **_known(None, 'put', kwargs))


def patch(url, **kwargs):
    return request('PATCH', url, **_known(None, 'patch', kwargs))


def delete(url, **kwargs):
    return request('DELETE', url, **_known(None, 'delete', kwargs))


__all__ = [name for name in globals() if not name.startswith('_')] + ['codes']
for _name in __all__[:-1]:
    if getattr(globals()[_name], '__module__', '').startswith('httpx.'):
        globals()[_name].__module__ = 'httpx'


def __getattr__(name):
    if name == 'codes':
        from ._codes import codes
        globals()[name] = codes
        return codes
    raise _services.missing(__name__, name)
