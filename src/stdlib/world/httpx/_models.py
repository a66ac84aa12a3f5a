"""URLs, headers, requests and responses, and the settings of a client."""

import json as _json
from collections.abc import Mapping, MutableMapping
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from _services import multipart, phrase, reply
from _world import answer as _set_answer

from ._errors import HTTPStatusError, ResponseNotRead, StreamConsumed

UNSET = object()


def _text(value):
    return {True: 'true', False: 'false', None: ''}.get(value, str(value)) if isinstance(value, (bool, type(None))) else str(value)


class QueryParams(Mapping):
    def __init__(self, *args, **kwargs):
        value = args[0] if args else kwargs
        if value is None:
            self._pairs = []
        elif isinstance(value, (str, bytes)):
            self._pairs = parse_qsl(value if isinstance(value, str) else value.decode(), keep_blank_values=True)
        elif isinstance(value, QueryParams):
            self._pairs = list(value._pairs)
        else:
            items = value.items() if hasattr(value, 'items') else value
            self._pairs = [
                (str(key), _text(one)) for key, given in items for one in (given if isinstance(given, (list, tuple)) else [given])
            ]

    def __getitem__(self, key):
        for name, value in self._pairs:
            if name == key:
                return value
        raise KeyError(key)

    def __iter__(self):
        return iter(dict(self._pairs))

    def __len__(self):
        return len(dict(self._pairs))

    def get_list(self, key):
        return [value for name, value in self._pairs if name == key]

    def multi_items(self):
        return list(self._pairs)

    def merge(self, params=None):
        other = QueryParams(params)
        return QueryParams([pair for pair in self._pairs if pair[0] not in other] + other._pairs)

    def set(self, key, value=None):
        return self.merge({key: value})

    def add(self, key, value=None):
        return QueryParams([*self._pairs, (str(key), _text(value))])

    def remove(self, key):
        return QueryParams([pair for pair in self._pairs if pair[0] != key])

    def __eq__(self, other):
        return isinstance(other, QueryParams) and sorted(self._pairs) == sorted(other._pairs)

    def __hash__(self):
        return hash(str(self))

    def __str__(self):
        return urlencode(self._pairs)

    def __repr__(self):
        return f'QueryParams({str(self)!r})'


# the URLs met so far, by their texts: programs ask for the same few again and again
_known = {}


def url_of(url):
    """The URL of a text, which may have been met before."""
    if type(url) is not str:
        return url if type(url) is URL else URL(url)
    known = _known.get(url)
    if known is None:
        if len(_known) > 1000:
            _known.clear()
        known = _known[url] = URL(url)
    return known


class URL:
    def __init__(self, url='', **parts):
        if not isinstance(url, (str, URL)):
            raise TypeError(f"Invalid type for url.  Expected str or httpx.URL, got {type(url)}: {url!r}")
        text = str(URL(url).copy_with(**parts)) if parts else str(url)
        taken = self._taken_apart(text)
        self._parts, self.scheme, self.host, self.port, self.path, self.netloc, self._text, self._host_header = taken
        self._is_web = self.host != '' and self.scheme in ('http', 'https')

    @staticmethod
    def _taken_apart(text):
        parts = urlsplit(text)
        host = parts.hostname or ''
        port = None if parts.port == {'http': 80, 'https': 443}.get(parts.scheme) else parts.port
        path = parts.path or ('/' if parts.netloc else '')
        netloc = (host if port is None else f'{host}:{port}').encode()
        shown = parts._replace(path=path) if parts.query else parts
        return parts, parts.scheme, host, port, path, netloc, urlunsplit(shown), netloc.decode()

    @property
    def userinfo(self):
        return self._parts.netloc.rpartition('@')[0].encode()

    @property
    def username(self):
        return self._parts.username or ''

    @property
    def password(self):
        return self._parts.password or ''

    @property
    def raw_path(self):
        return (self.path + ('?' + self._parts.query if self._parts.query else '')).encode()

    @property
    def query(self):
        return self._parts.query.encode()

    @property
    def params(self):
        return QueryParams(self._parts.query)

    @property
    def fragment(self):
        return self._parts.fragment

    @property
    def is_absolute_url(self):
        return bool(self.scheme and self.host)

    @property
    def is_relative_url(self):
        return not self.is_absolute_url

    def copy_with(self, *, scheme=None, host=None, port=UNSET, path=None, query=None, params=UNSET, fragment=None):
        parts = self._parts
        netloc = parts.netloc
        if host is not None or port is not UNSET:
            port = self.port if port is UNSET else port
            netloc = (host or self.host) + ('' if port is None else f':{port}')
        if params is not UNSET:
            query = str(QueryParams(params)).encode()
        return URL(urlunsplit((
            parts.scheme if scheme is None else scheme, netloc, parts.path if path is None else path,
            parts.query if query is None else query.decode(), parts.fragment if fragment is None else fragment)))

    def copy_set_param(self, key, value=None):
        return self.copy_with(params=self.params.set(key, value))

    def copy_add_param(self, key, value=None):
        return self.copy_with(params=self.params.add(key, value))

    def copy_merge_params(self, params):
        return self.copy_with(params=self.params.merge(params))

    def join(self, url):
        return URL(urljoin(str(self), str(url)))

    def __eq__(self, other):
        return isinstance(other, (URL, str)) and str(self) == str(URL(other))

    def __hash__(self):
        return hash(str(self))

    def __str__(self):
        return self._text

    def __repr__(self):
        shown = str(self)
        if self._parts.password:
            shown = shown.replace(f':{self._parts.password}@', ':[secure]@', 1)
        return f'URL({shown!r})'


class Headers(MutableMapping):
    # the list is shared by copies: it is never changed, a new one takes its place
    encoding = 'ascii'

    def __init__(self, headers=None, encoding=None):
        if encoding is not None:
            self.encoding = encoding
        if headers is None or type(headers) is Headers:
            self._list = [] if headers is None else headers._list
            return
        items = headers.items() if hasattr(headers, 'items') else headers
        plain = self._plain
        self._list = [(plain(key).lower(), plain(value)) for key, value in items]

    @staticmethod
    def _plain(value):
        if isinstance(value, str):
            return value
        if isinstance(value, bytes):
            return value.decode('latin-1')
        raise TypeError(f'Header value must be str or bytes, not {type(value)}')

    def _usual(self, key, value):
        """Add a header that is not there yet."""
        if key not in self:
            self._list = [*self._list, (key, value)]

    def __getitem__(self, key):
        found = self.get_list(key)
        if not found:
            raise KeyError(key)
        return ', '.join(found)

    def __setitem__(self, key, value):
        key = key.lower()
        place = next((index for index, (name, _) in enumerate(self._list) if name == key), len(self._list))
        others = [pair for pair in self._list if pair[0] != key]
        self._list = [*others[:place], (key, self._plain(value)), *others[place:]]

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        self._list = [pair for pair in self._list if pair[0] != key.lower()]

    def __contains__(self, key):
        key = key.lower()
        for name, _ in self._list:
            if name == key:
                return True
        return False

    def __iter__(self):
        return iter(dict(self._list))

    def __len__(self):
        return len(self._list)

    def get_list(self, key, split_commas=False):
        found = [value for name, value in self._list if name == key.lower()]
        return [part.strip() for value in found for part in value.split(',')] if split_commas else found

    def multi_items(self):
        return list(self._list)

    def copy(self):
        return Headers(self)

    def __eq__(self, other):
        try:
            return sorted(self._list) == sorted(Headers(other)._list)
        except (TypeError, ValueError):
            return False

    def __repr__(self):
        hidden = [(key, '[secure]' if key in ('authorization', 'proxy-authorization') else value) for key, value in self._list]
        shown = dict(hidden) if len(dict(hidden)) == len(hidden) else hidden
        return f'Headers({shown!r})'


class Cookies(dict):
    def set(self, name, value, domain='', path='/'):
        self[name] = value

    def __repr__(self):
        return '<Cookies[' + ', '.join(f'<Cookie {name}={value} for />' for name, value in self.items()) + ']>'


class Timeout:
    def __init__(self, timeout=UNSET, *, connect=UNSET, read=UNSET, write=UNSET, pool=UNSET):
        given = (connect, read, write, pool)
        if isinstance(timeout, Timeout):
            given = tuple(timeout.as_dict().values())
        elif isinstance(timeout, tuple):
            given = (*timeout, None, None)[:4]
        elif timeout is UNSET and UNSET in given:
            raise ValueError('httpx.Timeout must either include a default, or set all four parameters explicitly.')
        self.connect, self.read, self.write, self.pool = (timeout if one is UNSET else one for one in given)

    def as_dict(self):
        return {'connect': self.connect, 'read': self.read, 'write': self.write, 'pool': self.pool}

    def __eq__(self, other):
        return isinstance(other, Timeout) and self.as_dict() == other.as_dict()

    def __repr__(self):
        if len(set(self.as_dict().values())) == 1:
            return f'Timeout(timeout={self.connect})'
        return 'Timeout(' + ', '.join(f'{name}={value}' for name, value in self.as_dict().items()) + ')'


class Limits:
    def __init__(self, *, max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0):
        self.max_connections = max_connections
        self.max_keepalive_connections = max_keepalive_connections
        self.keepalive_expiry = keepalive_expiry

    def __eq__(self, other):
        return isinstance(other, Limits) and vars(self) == vars(other)

    def __repr__(self):
        return 'Limits(' + ', '.join(f'{name}={value}' for name, value in vars(self).items()) + ')'


def _body(content, data, files, json):
    """The bytes of a body and the type they have."""
    if content is not None:
        return (content.encode() if isinstance(content, str) else bytes(content)), None
    if files:
        return multipart(data, files)
    if data:
        if not isinstance(data, Mapping):
            return (data.encode() if isinstance(data, str) else bytes(data)), None
        return str(QueryParams(data)).encode(), 'application/x-www-form-urlencoded'
    if json is not None:
        text = _json.dumps(json, ensure_ascii=False, separators=(',', ':'), allow_nan=False)
        return text.encode(), 'application/json'
    return b'', None


class Request:
    def __init__(self, method, url, *, params=None, headers=None, cookies=None, content=None, data=None, files=None,
                 json=None, stream=None, extensions=None):
        self.method = method.upper()
        self.url = url if type(url) is URL else url_of(url)
        if params is not None:
            self.url = self.url.copy_merge_params(params)
        self.headers = Headers(headers)
        self.extensions = {} if extensions is None else extensions
        self.content, kind = _body(content, data, files, json)
        if 'host' not in self.headers:
            self.headers._list = [('host', self.url._host_header), *self.headers._list]
        if self.content or self.method in ('POST', 'PUT', 'PATCH'):
            self.headers._usual('content-length', str(len(self.content)))
        if kind is not None:
            self.headers._usual('content-type', kind)
        if cookies:
            self.headers['cookie'] = '; '.join(f'{name}={value}' for name, value in cookies.items())

    @classmethod
    def _plain(cls, method, url, headers, timeout):
        """A request without a body and with nothing of its own in its headers."""
        request = cls.__new__(cls)
        request.method = method
        request.url = url
        request.headers = own = Headers.__new__(Headers)
        own._list = [('host', url._host_header), *headers._list]
        request.extensions = {'timeout': timeout}
        request.content = b''
        return request

    def read(self):
        return self.content

    async def aread(self):
        return self.content

    def __repr__(self):
        return f'<Request({self.method!r}, {str(self.url)!r})>'


class Response:
    # what most answers have in common
    _reply = _elapsed = _encoding = _headers = _content = next_request = None
    default_encoding = 'utf-8'
    is_closed = is_stream_consumed = True
    _streaming = _comes_in_parts = False

    def __init__(self, status_code, *, headers=None, content=None, text=None, html=None, json=None, stream=None, request=None,
                 extensions=None, history=None, default_encoding='utf-8'):
        self.status_code = status_code
        self._headers = Headers(headers)
        kind = None
        if json is not None:
            content, kind = _body(None, None, None, json)
        elif text is not None or html is not None:
            content = (text if text is not None else html).encode()
            kind = f"text/{'plain' if text is not None else 'html'}; charset=utf-8"
        elif isinstance(content, str):
            content = content.encode()
        self._content = b'' if content is None else content if isinstance(content, bytes) else b''.join(content)
        if content is not None:
            self._headers._usual('content-length', str(len(self._content)))
        if kind is not None:
            self._headers._usual('content-type', kind)
        self._request = request
        self.default_encoding = default_encoding
        self.extensions = {} if extensions is None else extensions
        self.history = [] if history is None else list(history)

    @classmethod
    def _of_the_world(cls, status, request):
        """An answer of a service. Its text and headers are made when somebody looks at them."""
        response = cls.__new__(cls)
        response.status_code = status
        response._request = request
        url = request.url
        response._reply = (_set_answer('http', url.host, url._text),)
        response._comes_in_parts = True
        response.extensions = {}
        return response

    def _unfold(self):
        request = self._request
        content, kind = reply(self._reply[0], request.method, request.url._text, self.status_code, request.content)
        self._content = b'' if request.method == 'HEAD' else content
        self._headers = headers = Headers.__new__(Headers)
        headers._list = [('content-type', kind), ('content-length', str(len(self._content)))]
        self._reply = None

    @property
    def headers(self):
        if self._reply is not None:
            self._unfold()
        return self._headers

    @headers.setter
    def headers(self, headers):
        self.headers._list = Headers(headers)._list

    def _body(self):
        if self._reply is not None:
            self._unfold()
        return self._content

    def _as_stream(self):
        """The body has yet to be read, if it comes over the network."""
        self._streaming = self._comes_in_parts
        self.is_closed = self.is_stream_consumed = False

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError('The request instance has not been set on this response.')
        return self._request

    @request.setter
    def request(self, request):
        self._request = request

    @property
    def elapsed(self):
        if self._elapsed is None:
            raise RuntimeError("'.elapsed' may only be accessed after the response has been read or closed.")
        if isinstance(self._elapsed, float):
            from datetime import timedelta
            self._elapsed = timedelta(seconds=self._elapsed)
        return self._elapsed

    @elapsed.setter
    def elapsed(self, elapsed):
        self._elapsed = elapsed

    @property
    def url(self):
        return self.request.url

    @property
    def http_version(self):
        return 'HTTP/1.1'

    @property
    def reason_phrase(self):
        return phrase(self.status_code)

    @property
    def content(self):
        if self._streaming:
            raise ResponseNotRead()
        if self._reply is not None:
            self._unfold()
        return self._content

    @property
    def charset_encoding(self):
        kind = self.headers.get('content-type', '')
        return kind.partition('charset=')[2].strip('" ') or None

    @property
    def encoding(self):
        return self._encoding or self.charset_encoding or self.default_encoding

    @encoding.setter
    def encoding(self, value):
        self._encoding = value

    @property
    def text(self):
        # what comes from the world is UTF-8
        encoding = self.encoding if self._encoding is not None or not self._comes_in_parts else 'utf-8'
        return self.content.decode(encoding, 'replace')

    def json(self, **kwargs):
        return _json.loads(self.content, **kwargs)

    @property
    def cookies(self):
        pairs = (value.partition(';')[0].partition('=') for value in self.headers.get_list('set-cookie'))
        return Cookies((name.strip(), value) for name, _, value in pairs)

    @property
    def num_bytes_downloaded(self):
        return len(self._body())

    @property
    def is_informational(self):
        return 100 <= self.status_code <= 199

    @property
    def is_success(self):
        return 200 <= self.status_code <= 299

    @property
    def is_redirect(self):
        return 300 <= self.status_code <= 399

    @property
    def has_redirect_location(self):
        return self.status_code in (301, 302, 303, 307, 308) and 'location' in self.headers

    @property
    def is_client_error(self):
        return 400 <= self.status_code <= 499

    @property
    def is_server_error(self):
        return 500 <= self.status_code <= 599

    @property
    def is_error(self):
        return 400 <= self.status_code <= 599

    def raise_for_status(self):
        if self._request is None:
            raise RuntimeError('Cannot call `raise_for_status` as the request instance has not been set on this response.')
        if self.is_success:
            return self
        kind = {1: 'Informational response', 3: 'Redirect response', 4: 'Client error', 5: 'Server error'}
        message = (f"{kind.get(self.status_code // 100, 'Invalid status code')} '{self.status_code} {self.reason_phrase}' "
                   f"for url '{self.url}'\n")
        if self.has_redirect_location:
            message += f"Redirect location: '{self.headers['location']}'\n"
        message += f'For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/{self.status_code}'
        raise HTTPStatusError(message, request=self._request, response=self)

    def _consume(self):
        if self._streaming and self.is_stream_consumed:
            raise StreamConsumed()
        self.is_stream_consumed = True
        return self._body()

    def read(self):
        if self._streaming:
            self._consume()
            self._streaming = False
        return self._body()

    async def aread(self):
        return self.read()

    def iter_bytes(self, chunk_size=None):
        content = self._consume()
        size = chunk_size or len(content) or 1
        for start in range(0, len(content), size):
            yield content[start:start + size]

    iter_raw = iter_bytes

    def iter_text(self, chunk_size=None):
        for chunk in self.iter_bytes(chunk_size):
            yield chunk.decode(self.encoding, 'replace')

    def iter_lines(self):
        yield from ''.join(self.iter_text()).splitlines()

    async def aiter_bytes(self, chunk_size=None):
        for chunk in self.iter_bytes(chunk_size):
            yield chunk

    aiter_raw = aiter_bytes

    async def aiter_text(self, chunk_size=None):
        for chunk in self.iter_text(chunk_size):
            yield chunk

    async def aiter_lines(self):
        for line in self.iter_lines():
            yield line

    def close(self):
        self.is_closed = True

    async def aclose(self):
        self.is_closed = True

    def __repr__(self):
        return f'<Response [{self.status_code} {self.reason_phrase}]>'
