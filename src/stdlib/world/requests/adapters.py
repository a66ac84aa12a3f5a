"""How a session gets to the services of the simulated world."""

import _services
import _world

from .exceptions import ConnectionError, ReadTimeout


class BaseAdapter:
    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError


class HTTPAdapter(BaseAdapter):
    def __init__(self, pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False):
        self.max_retries = max_retries

    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        from .models import Response
        wait = timeout[1] if isinstance(timeout, tuple) else timeout
        if wait is not None and not isinstance(wait, (int, float)):
            raise ValueError(f'Timeout value connect was {wait}, but it must be an int, float or None.')
        parts = request.url.split('/', 3)
        host, _, port = parts[2].partition(':')
        secure = parts[0] == 'https:'
        where = f"HTTP{'S' if secure else ''}ConnectionPool(host='{host}', port={port or (443 if secure else 80)})"
        for left in range(self._retries(), -1, -1):
            outcome = _world.blocking('http', host, f'{request.method} {request.url}', request.url, None, wait)
            if outcome != 'refused' or left == 0:
                break
        if outcome is None:
            raise ReadTimeout(f'{where}: Read timed out. (read timeout={wait})', request=request)
        if outcome == 'reset':
            aborted = ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))
            raise ConnectionError(aborted, request=request)
        if outcome == 'refused':
            raise ConnectionError(
                f"{where}: Max retries exceeded with url: {request.path_url} (Caused by NewConnectionError("
                "'Failed to establish a new connection: [Errno 111] Connection refused'))", request=request)
        status = outcome or 200
        content, kind = _services.reply(_world.answer('http', host, request.url), request.method, request.url, status, request.body or b'')
        return Response._of(request, status, b'' if request.method == 'HEAD' else content, kind)

    def _retries(self):
        return self.max_retries if isinstance(self.max_retries, int) else getattr(self.max_retries, 'total', 0) or 0

    def close(self):
        pass
