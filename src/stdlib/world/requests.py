"""A simulated requests: every call blocks its thread until the simulated world answers."""

import json as _json

import _world

__version__ = '2.32.5'


class RequestException(OSError):
    def __init__(self, *args, **kwargs):
        self.response = kwargs.pop('response', None)
        self.request = kwargs.pop('request', None)
        super().__init__(*args)


class HTTPError(RequestException):
    pass


class ConnectionError(RequestException):
    pass


class Timeout(RequestException):
    pass


class ConnectTimeout(ConnectionError, Timeout):
    pass


class ReadTimeout(Timeout):
    pass


class MissingSchema(RequestException, ValueError):
    pass


class JSONDecodeError(RequestException, ValueError):
    pass


class exceptions:
    RequestException = RequestException
    HTTPError = HTTPError
    ConnectionError = ConnectionError
    Timeout = Timeout
    ConnectTimeout = ConnectTimeout
    ReadTimeout = ReadTimeout
    MissingSchema = MissingSchema
    JSONDecodeError = JSONDecodeError


_phrases = {200: 'OK', 201: 'Created', 204: 'No Content', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden',
            404: 'Not Found', 409: 'Conflict', 429: 'Too Many Requests', 500: 'Internal Server Error',
            502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout'}


class Response:
    def __init__(self, status_code, url, text):
        self.status_code = status_code
        self.url = url
        self.text = text
        self.headers = {}
        self.reason = _phrases.get(status_code, '')
        self._value = None

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def content(self):
        return self.text.encode()

    def __bool__(self):
        return self.ok

    def json(self, **kwargs):
        return self._value if self._value is not None else _json.loads(self.text, **kwargs)

    def raise_for_status(self):
        if 400 <= self.status_code < 500:
            raise HTTPError(f'{self.status_code} Client Error: {self.reason} for url: {self.url}', response=self)
        if self.status_code >= 500:
            raise HTTPError(f'{self.status_code} Server Error: {self.reason} for url: {self.url}', response=self)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __repr__(self):
        return f'<Response [{self.status_code}]>'


def request(method, url, *, params=None, data=None, json=None, headers=None, timeout=None, **kwargs):
    if '://' not in url:
        raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
    if params:
        url += ('&' if '?' in url else '?') + '&'.join(f'{k}={v}' for k, v in dict(params).items())
    host = url.split('://', 1)[1].split('/', 1)[0].split(':', 1)[0]
    if isinstance(timeout, tuple):
        timeout = timeout[1]
    outcome = _world.blocking('http', host, f'{method.upper()} {url}', url, None, timeout)
    if outcome is None:
        raise ReadTimeout(f"HTTPSConnectionPool(host='{host}', port=443): Read timed out. (read timeout={timeout})")
    if outcome == 'reset':
        raise ConnectionError('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))
    if outcome == 'refused':
        raise ConnectionError(f"HTTPSConnectionPool(host='{host}', port=443): Max retries exceeded")
    status = outcome or 200
    if status >= 400:
        return Response(status, url, _phrases.get(status, ''))
    last = url.split('?', 1)[0].rstrip('/').rsplit('/', 1)[-1]
    response = Response(status, url, last)
    response._value = {'url': url}
    return response


def get(url, params=None, **kwargs):
    return request('GET', url, params=params, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request('POST', url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request('PUT', url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    return request('PATCH', url, data=data, **kwargs)


def delete(url, **kwargs):
    return request('DELETE', url, **kwargs)


def head(url, **kwargs):
    return request('HEAD', url, **kwargs)


class Session:
    def __init__(self):
        self.headers = {}
        self.params = {}

    def request(self, method, url, **kwargs):
        kwargs['headers'] = {**self.headers, **(kwargs.get('headers') or {})}
        return request(method, url, **kwargs)

    def get(self, url, **kwargs):
        return self.request('GET', url, **kwargs)

    def post(self, url, **kwargs):
        return self.request('POST', url, **kwargs)

    def put(self, url, **kwargs):
        return self.request('PUT', url, **kwargs)

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **kwargs)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


session = Session
