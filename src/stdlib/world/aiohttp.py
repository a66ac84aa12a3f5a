"""A simulated aiohttp client: the same world behind another spelling."""

import asyncio

import httpx as _httpx


class ClientError(Exception):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientConnectorError(ClientConnectionError):
    pass


class ServerDisconnectedError(ClientConnectionError):
    pass


class ServerTimeoutError(ClientConnectionError, asyncio.TimeoutError):
    pass


class ClientResponseError(ClientError):
    def __init__(self, request_info, history, *, status=0, message=''):
        self.request_info = request_info
        self.status = status
        self.message = message
        super().__init__(f'{status}, message={message!r}, url={request_info!r}')


class ClientTimeout:
    def __init__(self, total=300, connect=None, sock_read=None, sock_connect=None):
        self.total = total
        self.connect = connect
        self.sock_read = sock_read
        self.sock_connect = sock_connect


class TCPConnector:
    def __init__(self, *, limit=100, limit_per_host=0, **kwargs):
        self.limit = limit
        self.limit_per_host = limit_per_host


class ClientResponse:
    def __init__(self, response):
        self._response = response
        self.status = response.status_code
        self.reason = response.reason_phrase
        self.headers = response.headers
        self.url = response.url

    @property
    def ok(self):
        return self.status < 400

    async def text(self, encoding=None):
        return self._response.text

    async def read(self):
        return self._response.content

    async def json(self, **kwargs):
        return self._response.json()

    def raise_for_status(self):
        if not self.ok:
            raise ClientResponseError(str(self.url), (), status=self.status, message=self.reason)

    def release(self):
        pass

    def __repr__(self):
        return f'<ClientResponse({self.url}) [{self.status} {self.reason}]>'


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


class ClientSession:
    def __init__(self, base_url=None, *, connector=None, timeout=None, headers=None, raise_for_status=False, **kwargs):
        self._timeout = timeout or ClientTimeout()
        limit = connector.limit if connector is not None else 100
        self._client = _httpx.AsyncClient(base_url=base_url or '', timeout=None, headers=headers,
                                          limits=_httpx.Limits(max_connections=limit or None))
        self._raise = raise_for_status

    @property
    def closed(self):
        return self._client.is_closed

    async def _request(self, method, url, *, timeout=None, json=None, data=None, params=None, headers=None, **kwargs):
        if self.closed:
            raise RuntimeError('Session is closed')
        limit = timeout or self._timeout
        total = limit.total if isinstance(limit, ClientTimeout) else limit
        try:
            async with asyncio.timeout(total):
                response = ClientResponse(await self._client.request(method, url, json=json, params=params, headers=headers))
        except _httpx.ConnectError as e:
            raise ClientConnectorError(str(e)) from None
        except _httpx.NetworkError:
            raise ServerDisconnectedError('Server disconnected') from None
        if self._raise:
            response.raise_for_status()
        return response

    def request(self, method, url, **kwargs):
        return _Request(self._request(method, url, **kwargs))

    def get(self, url, **kwargs):
        return self.request('GET', url, **kwargs)

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
