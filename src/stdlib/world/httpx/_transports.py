"""How requests get to the services of the simulated world."""

import _world

from ._errors import ConnectError, PoolTimeout, ReadError, ReadTimeout
from ._models import Limits, Response


class BaseTransport:
    def handle_request(self, request):
        raise NotImplementedError("The 'handle_request' method must be implemented.")

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type=None, exc_value=None, traceback=None):
        self.close()


class AsyncBaseTransport:
    async def handle_async_request(self, request):
        raise NotImplementedError("The 'handle_async_request' method must be implemented.")

    async def aclose(self):
        pass

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type=None, exc_value=None, traceback=None):
        await self.aclose()


class MockTransport(BaseTransport, AsyncBaseTransport):
    """Answers come from a function."""

    def __init__(self, handler):
        self.handler = handler

    def handle_request(self, request):
        return self.handler(request)

    async def handle_async_request(self, request):
        response = self.handler(request)
        return await response if hasattr(response, '__await__') else response


class ASGITransport(AsyncBaseTransport):
    """Answers come from an ASGI application, called at once and in the same loop."""

    def __init__(self, app, raise_app_exceptions=True, root_path='', client=('127.0.0.1', 123)):
        self.app = app
        self.raise_app_exceptions = raise_app_exceptions
        self.root_path = root_path
        self.client = client

    async def handle_async_request(self, request):
        import asyncio
        url = request.url
        scope = {
            'type': 'http', 'asgi': {'version': '3.0'}, 'http_version': '1.1', 'method': request.method, 'scheme': url.scheme,
            'headers': [(name.lower().encode(), value.encode()) for name, value in request.headers.items()], 'path': url.path,
            'raw_path': url.raw_path.split(b'?')[0], 'query_string': url.query, 'server': (url.host, url.port), 'client': self.client,
            'root_path': self.root_path,
        }
        parts = [{'type': 'http.request', 'body': await request.aread(), 'more_body': False}]
        began = {}
        body = []
        ended = asyncio.Event()

        async def receive():
            if parts:
                return parts.pop()
            await ended.wait()
            return {'type': 'http.disconnect'}

        async def send(message):
            if message['type'] == 'http.response.start':
                assert not began
                began.update(status=message['status'], headers=message.get('headers', []))
            elif message['type'] == 'http.response.body':
                assert not ended.is_set()
                if request.method != 'HEAD':
                    body.append(message.get('body', b''))
                if not message.get('more_body', False):
                    ended.set()
        try:
            await self.app(scope, receive, send)
        except Exception:
            if self.raise_app_exceptions:
                raise
            ended.set()
            if not began:
                began.update(status=500, headers=[])
        assert ended.is_set()
        assert began
        headers = [(name.decode(), value.decode()) for name, value in began['headers']]
        return Response(began['status'], headers=headers, content=b''.join(body) or None)


class _Line:
    def __init__(self, verify=True, cert=None, http1=True, http2=False, limits=None, proxy=None, retries=0, **kwargs):
        self._most = (limits or Limits(max_connections=100)).max_connections
        self._retries = retries

    def _answer(self, request, outcome, refused, reset):
        """What an outcome of the world means to a client."""
        if outcome == 'refused':
            raise ConnectError(refused, request=request)
        if outcome == 'reset':
            raise ReadError(reset, request=request)
        return Response._of_the_world(outcome or 200, request)


class HTTPTransport(_Line, BaseTransport):
    def handle_request(self, request):
        wait = request.extensions.get('timeout', {}).get('read')
        url = request.url
        for left in range(self._retries, -1, -1):
            outcome = _world.blocking('http', url.host, f'{request.method} {url._text}', url._text, None, wait)
            if outcome is None:
                raise ReadTimeout('The read operation timed out', request=request)
            if outcome != 'refused' or left == 0:
                break
        return self._answer(request, outcome, '[Errno 111] Connection refused', '[Errno 104] Connection reset by peer')


class AsyncHTTPTransport(_Line, AsyncBaseTransport):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._open = 0
        self._waiting = []

    async def _connection(self, limit, request):
        """Wait for a place among the connections."""
        import _asyncio
        import asyncio
        place = _asyncio._stands_for(asyncio.get_running_loop().create_future(), 'future', 'a connection of the client')
        self._waiting.append(place)
        try:
            async with asyncio.timeout(limit):
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

    async def handle_async_request(self, request):
        limits = request.extensions.get('timeout') or {}
        if self._most is None or self._open < self._most:
            self._open += 1
        else:
            await self._connection(limits.get('pool'), request)
        url = request.url
        try:
            for left in range(self._retries, -1, -1):
                future = _world.suspending('http', url.host, f'{request.method} {url._text}', url._text, None, limits.get('read'))
                try:
                    outcome = await future
                except BaseException:
                    _world.abandon(future)
                    raise
                if outcome is None:
                    raise ReadTimeout('', request=request)
                if outcome != 'refused' or left == 0:
                    break
        finally:
            if self._waiting:
                self._release()
            else:
                self._open -= 1
        if outcome.__class__ is int:
            return Response._of_the_world(outcome or 200, request)
        return self._answer(request, outcome, 'All connection attempts failed', '')
