"""How requests get to the services of the simulated world."""

import _services
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
        status = outcome or 200
        content, kind = _services.reply(request.url.host, request.method, str(request.url), status, request.content)
        response = Response(status, content=b'' if request.method == 'HEAD' else content, headers={'content-type': kind})
        response._comes_in_parts = True
        return response


def _asked(request):
    return 'http', request.url.host, f'{request.method} {request.url}', str(request.url), None


class HTTPTransport(_Line, BaseTransport):
    def handle_request(self, request):
        wait = request.extensions.get('timeout', {}).get('read')
        for left in range(self._retries, -1, -1):
            outcome = _world.blocking(*_asked(request), wait)
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
        if self._most is None or self._open < self._most:
            self._open += 1
            return
        import asyncio
        place = asyncio.get_running_loop().create_future()
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
        limits = request.extensions.get('timeout', {})
        await self._connection(limits.get('pool'), request)
        try:
            for left in range(self._retries, -1, -1):
                outcome = await self._ask(request, limits.get('read'))
                if outcome != 'refused' or left == 0:
                    break
        finally:
            self._release()
        return self._answer(request, outcome, 'All connection attempts failed', '')

    async def _ask(self, request, limit):
        import asyncio
        loop = asyncio.get_running_loop()
        future = _world.suspending(loop, *_asked(request))
        late = False

        def expire():
            nonlocal late
            late = True
            _world.abandon(future)
            if not future.done():
                future.set_result(None)

        timer = None if limit is None else loop.call_later(limit, expire)
        _world.gauge('http in flight', 1)
        try:
            outcome = await future
        except asyncio.CancelledError:
            _world.abandon(future)
            raise
        finally:
            _world.gauge('http in flight', -1)
            if timer is not None:
                timer.cancel()
        if late:
            raise ReadTimeout('', request=request)
        return outcome
