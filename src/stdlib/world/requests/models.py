"""Requests and responses."""

import json as _json
from collections.abc import MutableMapping
from datetime import timedelta
from urllib.parse import urlencode

import _services

from .exceptions import HTTPError, InvalidSchema, InvalidURL, JSONDecodeError, MissingSchema, StreamConsumedError


class CaseInsensitiveDict(MutableMapping):
    """Names in any case, kept as they were given."""

    def __init__(self, data=None, **kwargs):
        self._store = {}
        self.update({} if data is None else data, **kwargs)

    def __setitem__(self, key, value):
        self._store[key.lower()] = (key, value)

    def __getitem__(self, key):
        return self._store[key.lower()][1]

    def __delitem__(self, key):
        del self._store[key.lower()]

    def __iter__(self):
        return (key for key, _ in self._store.values())

    def __len__(self):
        return len(self._store)

    def copy(self):
        return CaseInsensitiveDict(self.items())

    def __eq__(self, other):
        if not hasattr(other, 'items'):
            return NotImplemented
        return {key.lower(): value for key, value in self.items()} == {key.lower(): value for key, value in other.items()}

    def __repr__(self):
        return str(dict(self.items()))


class PreparedRequest:
    method = url = headers = body = None
    hooks = {}

    @property
    def path_url(self):
        rest = self.url.split('/', 3)
        return '/' + (rest[3] if len(rest) > 3 else '')

    def __repr__(self):
        return f'<PreparedRequest [{self.method}]>'


def _pairs(data):
    items = data.items() if hasattr(data, 'items') else data
    return [(key, one) for key, value in items if value is not None for one in (value if isinstance(value, (list, tuple)) else [value])]


class Request:
    def __init__(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None, cookies=None,
                 hooks=None, json=None):
        self.method = method
        self.url = url
        self.headers = headers or {}
        self.files = files or []
        self.data = data or []
        self.params = params or {}
        self.auth = auth
        self.cookies = cookies
        self.json = json
        self.hooks = hooks

    def prepare(self):
        request = PreparedRequest()
        request.method = self.method.upper()
        request.url = self._address()
        request.headers = CaseInsensitiveDict(self.headers)
        request.body = self._content(request.headers)
        if self.hooks:
            request.hooks = self.hooks
        if request.body or request.method in ('POST', 'PUT', 'PATCH', 'DELETE'):
            request.headers['Content-Length'] = str(len(request.body or b''))
        if self.cookies:
            request.headers['Cookie'] = '; '.join(f'{name}={value}' for name, value in self.cookies.items())
        if isinstance(self.auth, tuple):
            user, password = self.auth
            from base64 import b64encode
            request.headers['Authorization'] = 'Basic ' + b64encode(f'{user}:{password}'.encode()).decode()
        elif callable(self.auth):
            request = self.auth(request)
        return request

    def _address(self):
        url = str(self.url)
        scheme, colon, rest = url.partition('://')
        if not colon:
            raise MissingSchema(f'Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?')
        if scheme.lower() not in ('http', 'https'):
            raise InvalidSchema(f'No connection adapters were found for {url!r}')
        if not rest.split('/', 1)[0]:
            raise InvalidURL(f'Invalid URL {url!r}: No host supplied')
        if '/' not in rest:
            url += '/'
        query = self.params if isinstance(self.params, str) else urlencode(_pairs(self.params))
        return url + ('&' if '?' in url else '?') + query if query else url

    def _content(self, headers):
        if self.files:
            content, kind = _services.multipart(self.data, self.files)
            headers.setdefault('Content-Type', kind)
            return content
        if self.data:
            if isinstance(self.data, (str, bytes)):
                return self.data
            headers.setdefault('Content-Type', 'application/x-www-form-urlencoded')
            return urlencode(_pairs(self.data))
        if self.json is not None:
            headers.setdefault('Content-Type', 'application/json')
            return _json.dumps(self.json, allow_nan=False).encode()
        return None

    def __repr__(self):
        return f'<Request [{self.method}]>'


class Response:
    def __init__(self):
        self.status_code = None
        self.url = None
        self.headers = CaseInsensitiveDict()
        self.reason = None
        self.history = []
        self.encoding = None
        self.elapsed = timedelta(0)
        self.request = None
        self.cookies = {}
        self._content = b''
        self._consumed = False

    @classmethod
    def _of(cls, request, status, content, kind):
        response = cls()
        response.status_code = status
        response.url = request.url
        response.reason = _services.phrase(status)
        response.headers.update({'Content-Length': str(len(content)), 'Content-Type': kind})
        response.encoding = 'utf-8'
        response.request = request
        response._content = content
        return response

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def is_redirect(self):
        return 'location' in self.headers and self.status_code in (301, 302, 303, 307, 308)

    @property
    def content(self):
        return self._content

    @property
    def text(self):
        return self._content.decode(self.encoding or 'utf-8', 'replace')

    @property
    def apparent_encoding(self):
        return 'utf-8'

    @property
    def links(self):
        return {}

    def __bool__(self):
        return self.ok

    def __iter__(self):
        return self.iter_content(128)

    def json(self, **kwargs):
        try:
            return _json.loads(self.text, **kwargs)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos)

    def iter_content(self, chunk_size=1, decode_unicode=False):
        if self._consumed:
            raise StreamConsumedError()
        self._consumed = True
        size = chunk_size or len(self._content) or 1
        for start in range(0, len(self._content), size):
            chunk = self._content[start:start + size]
            yield chunk.decode(self.encoding or 'utf-8') if decode_unicode else chunk

    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None):
        content = self.text if decode_unicode else self._content
        yield from content.split(delimiter) if delimiter else content.splitlines()

    def raise_for_status(self):
        if 400 <= self.status_code < 600:
            side = 'Client' if self.status_code < 500 else 'Server'
            raise HTTPError(f'{self.status_code} {side} Error: {self.reason} for url: {self.url}', response=self)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __repr__(self):
        return f'<Response [{self.status_code}]>'
