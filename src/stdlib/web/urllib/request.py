"""Opening URLs. A server of the program's own is asked over simulated sockets; any other host is the simulated world, as for httpx and requests."""

import base64
import email
import email.utils
import http.client
import io
import json
import mimetypes
import os
import re
import socket
import sys
import tempfile
from bisect import insort
from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import quote, unquote, unquote_to_bytes, urljoin, urlparse, urlsplit, urlunparse
from urllib.response import addinfourl

import _world

__all__ = [
    'Request', 'OpenerDirector', 'BaseHandler', 'HTTPDefaultErrorHandler', 'HTTPRedirectHandler', 'ProxyHandler', 'HTTPPasswordMgr',
    'HTTPPasswordMgrWithDefaultRealm', 'AbstractBasicAuthHandler', 'HTTPBasicAuthHandler', 'ProxyBasicAuthHandler', 'AbstractDigestAuthHandler',
    'HTTPDigestAuthHandler', 'ProxyDigestAuthHandler', 'HTTPHandler', 'FileHandler', 'DataHandler', 'UnknownHandler',
    'HTTPErrorProcessor', 'HTTPCookieProcessor', 'urlopen', 'install_opener', 'build_opener', 'pathname2url', 'url2pathname', 'getproxies', 'urlretrieve', 'urlcleanup', 'HTTPSHandler',
]

__version__ = '%d.%d' % sys.version_info[:2]
_GLOBAL_TIMEOUT = socket._GLOBAL_DEFAULT_TIMEOUT
_opener = None
_own_files = []


def urlopen(url, data=None, timeout=_GLOBAL_TIMEOUT, *, context=None):
    """Opens a URL, which may be a Request."""
    global _opener
    if _opener is None:
        _opener = build_opener()
    return _opener.open(url, data, timeout)  # as line 187: return ‹opener.open(url, data, timeout)›


def install_opener(opener):
    """Makes urlopen() use an opener."""
    global _opener
    _opener = opener


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Copies what is behind a URL into a file; returns its name and the headers."""
    scheme, _, rest = url.partition(':')
    with urlopen(url, data) as source:
        headers = source.info()
        if scheme == 'file' and not filename:
            return os.path.normpath(url2pathname(urlsplit(url).path)), headers
        if filename:
            target = open(filename, 'wb')
        else:
            target = tempfile.NamedTemporaryFile(delete=False)
            filename = target.name
            _own_files.append(filename)
        with target:
            size = int(headers['Content-Length']) if 'content-length' in headers else -1
            block, count, number = 8192, 0, 0
            if reporthook:
                reporthook(number, block, size)
            while part := source.read(block):
                count += len(part)
                target.write(part)
                number += 1
                if reporthook:
                    reporthook(number, block, size)
    if 0 <= size and count < size:
        raise ContentTooShortError(f'retrieval incomplete: got only {count} out of {size} bytes', (filename, headers))
    return filename, headers


def urlcleanup():
    """Removes the files that urlretrieve() made, and the installed opener."""
    global _opener
    for name in _own_files:
        try:
            os.unlink(name)
        except OSError:
            pass
    _own_files.clear()
    _opener = None


def request_host(request):
    """The host of a request, in small letters and without its port."""
    host = urlparse(request.full_url)[1] or request.get_header('Host', '')
    return re.sub(r':\d+$', '', host).lower()


class Request:
    """What is asked of whom: a URL, data, headers, a method."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url  # as line 290
        self.headers = {}
        self.unredirected_hdrs = {}
        self._data = None
        self.data = data
        self._tunnel_host = None
        for name, value in headers.items():
            self.add_header(name, value)
        self.origin_req_host = request_host(self) if origin_req_host is None else origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        return f'{self._full_url}#{self.fragment}' if self.fragment else self._full_url

    @full_url.setter
    def full_url(self, url):
        plain = url.strip()
        if plain[:1] == '<' and plain[-1:] == '>':
            plain = plain[1:-1].strip()
        if plain[:4] == 'URL:':
            plain = plain[4:].strip()
        self._full_url, _, fragment = plain.partition('#')
        self.fragment = fragment or None
        found = re.match('([^/:]+):(.*)', self._full_url, re.DOTALL)
        if found is None:
            raise ValueError(f'unknown url type: {self.full_url!r}')  # as line 316: self._parse() && line 345 in _parse: raise ValueError("unknown url type: %r" % self.full_url)
        self.type = found[1].lower()
        place = re.match('//([^/#?]*)(.*)', found[2], re.DOTALL)
        self.host, self.selector = (None, found[2]) if place is None else place.groups()
        if self.host:
            self.host = unquote(self.host)
        if place is not None and self.selector[:1] != '/':
            self.selector = '/' + self.selector

    @full_url.deleter
    def full_url(self):
        self._full_url = self.fragment = None
        self.selector = ''

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        if data != self._data:
            self._data = data
            # A length that was worked out for other data is of no use.
            if self.has_header('Content-length'):
                self.remove_header('Content-length')

    @data.deleter
    def data(self):
        self.data = None

    def get_method(self):
        return getattr(self, 'method', 'GET' if self.data is None else 'POST')

    def get_full_url(self):
        return self.full_url

    def set_proxy(self, host, type):
        if self.type == 'https' and not self._tunnel_host:
            self._tunnel_host = self.host
        else:
            self.type = type
            self.selector = self.full_url
        self.host = host

    def has_proxy(self):
        return self.selector == self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())


class OpenerDirector:
    """Has a request go through its handlers: by the names of their methods, in their order."""

    def __init__(self):
        self.addheaders = [('User-agent', f'Python-urllib/{__version__}')]
        self.handlers = []
        self.handle_open = {}
        self.handle_error = {}
        self.process_response = {}
        self.process_request = {}

    def add_handler(self, handler):
        if not hasattr(handler, 'add_parent'):
            raise TypeError(f'expected BaseHandler instance, got {type(handler)!r}')
        added = False
        for name in dir(handler):
            if name in ('redirect_request', 'do_open', 'proxy_open'):
                continue
            protocol, _, what = name.partition('_')
            if what.startswith('error'):
                _, _, kind = what.partition('_')
                try:
                    kind = int(kind)
                except ValueError:
                    pass
                table = self.handle_error.setdefault(protocol, {})
            elif what in ('open', 'response', 'request'):
                table, kind = {'open': self.handle_open, 'response': self.process_response, 'request': self.process_request}[what], protocol
            else:
                continue
            insort(table.setdefault(kind, []), handler)
            added = True
        if added:
            insort(self.handlers, handler)
            handler.add_parent(self)

    def close(self):
        """Nothing is to be done."""

    def _first(self, handlers, method, *args):
        for handler in handlers:
            result = getattr(handler, method)(*args)  # as line 464 in _call_chain: result = ‹func(*args)›
            if result is not None:
                return result
        return None

    def open(self, fullurl, data=None, timeout=_GLOBAL_TIMEOUT):
        if isinstance(fullurl, str):
            request = Request(fullurl, data)  # as line 471: req = ‹Request(fullurl, data)›
        else:
            request = fullurl
            if data is not None:
                request.data = data
        request.timeout = timeout
        protocol = request.type
        for handler in self.process_request.get(protocol, ()):
            request = getattr(handler, protocol + '_request')(request)
        sys.audit('urllib.Request', request.full_url, request.data, request.headers, request.get_method())
        response = self._open(request, data)  # as line 487: response = ‹self._open(req, data)›
        for handler in self.process_response.get(protocol, ()):
            response = getattr(handler, protocol + '_response')(request, response)  # as line 493: response = ‹meth(req, response)›
        return response

    def _open(self, request, data=None):
        for kind, handlers in (('default', 'default'), (request.type, request.type), ('unknown', 'unknown')):
            result = self._first(self.handle_open.get(handlers, ()), kind + '_open', request)  # as line 504: result = ‹self._call_chain(self.handle_open, protocol, protocol +\n                          '_open', req)›
            if result:
                return result
        return None

    def error(self, proto, *args):
        table = self.handle_error.get('http' if proto in ('http', 'https') else proto, {})
        if proto in ('http', 'https'):
            code = args[2]
            result = self._first(table.get(code, ()), f'http_error_{code}', *args)  # as line 525: result = ‹self._call_chain(*args)›
            if result:
                return result
            return self._first(table.get('default', ()), 'http_error_default', *args)  # as line 531: return ‹self._call_chain(*args)›
        return self._first(table.get('error', ()), proto + '_error', *args)  # as line 525: result = ‹self._call_chain(*args)›


class BaseHandler:
    """What handlers have in common: a parent and a place in the order."""

    handler_order = 500

    def add_parent(self, parent):
        self.parent = parent

    def close(self):
        """Nothing is to be done."""

    def __lt__(self, other):
        if not hasattr(other, 'handler_order'):
            return True
        return self.handler_order < other.handler_order


class HTTPCookieProcessor(BaseHandler):
    """Gives requests the cookies of a jar, and keeps those of responses in it."""

    def __init__(self, cookiejar=None):
        import http.cookiejar
        self.cookiejar = http.cookiejar.CookieJar() if cookiejar is None else cookiejar

    def http_request(self, request):
        self.cookiejar.add_cookie_header(request)
        return request

    def http_response(self, request, response):
        self.cookiejar.extract_cookies(response, request)
        return response

    https_request = http_request
    https_response = http_response


class HTTPErrorProcessor(BaseHandler):
    """Makes an error of every status that is none of 2xx."""

    handler_order = 1000

    def http_response(self, request, response):
        code, reason, headers = response.code, response.msg, response.info()
        if not 200 <= code < 300:
            response = self.parent.error('http', request, response, code, reason, headers)  # as line 602: response = ‹self.parent.error(\n    'http', request, response, code, msg, hdrs)›
        return response

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    """Raises HTTPError."""

    def http_error_default(self, req, fp, code, msg, hdrs):
        raise HTTPError(req.full_url, code, msg, hdrs, fp)  # as line 611


class HTTPRedirectHandler(BaseHandler):
    """Goes where an answer sends the request."""

    max_repeats = 4
    max_redirections = 10
    inf_msg = 'The HTTP server returned a redirect error that would lead to an infinite loop.\nThe last 30x error message was:\n'

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        """The next request; HTTPError where there may be none."""
        method = req.get_method()
        if not (code in (301, 302, 303, 307, 308) and method in ('GET', 'HEAD') or code in (301, 302, 303) and method == 'POST'):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {name: value for name, value in req.headers.items() if name.lower() not in ('content-length', 'content-type')}
        return Request(
            newurl.replace(' ', '%20'), method='HEAD' if method == 'HEAD' else 'GET', headers=kept, origin_req_host=req.origin_req_host, unverifiable=True,
        )

    def http_error_302(self, req, fp, code, msg, headers):
        target = headers.get('location') or headers.get('uri')
        if not target:
            return None
        parts = urlparse(target)
        if parts.scheme not in ('http', 'https', 'ftp', ''):
            raise HTTPError(target, code, f"{msg} - Redirection to url '{target}' is not allowed", headers, fp)
        if not parts.path and parts.netloc:
            parts = parts._replace(path='/')
        target = urljoin(req.full_url, quote(urlunparse(parts), encoding='iso-8859-1', safe='!#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~"'))
        following = self.redirect_request(req, fp, code, msg, headers, target)
        if following is None:
            return None
        visited = following.redirect_dict = req.redirect_dict = getattr(req, 'redirect_dict', {})
        if visited.get(target, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, self.inf_msg + msg, headers, fp)
        visited[target] = visited.get(target, 0) + 1
        fp.read()
        fp.close()
        return self.parent.open(following, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class ProxyHandler(BaseHandler):
    """Sends requests to proxies."""

    handler_order = 100

    def __init__(self, proxies=None):
        self.proxies = {scheme.lower(): url for scheme, url in (getproxies() if proxies is None else proxies).items()}
        for scheme, url in self.proxies.items():
            setattr(self, f'{scheme}_open', lambda request, url=url, scheme=scheme: self.proxy_open(request, url, scheme))

    def proxy_open(self, req, proxy, type):
        kind = req.type
        if req.host and proxy_bypass(req.host):
            return None
        parts = urlsplit(proxy if '://' in proxy else f'{type}://{proxy}')
        if parts.username and parts.password:
            secret = base64.b64encode(f'{unquote(parts.username)}:{unquote(parts.password)}'.encode()).decode('ascii')
            req.add_header('Proxy-authorization', 'Basic ' + secret)
        req.set_proxy(unquote(parts.netloc.rpartition('@')[2]), parts.scheme)
        return None if kind == parts.scheme or kind == 'https' else self.parent.open(req, timeout=req.timeout)


def getproxies_environment():
    """The proxies that the environment names, by scheme: where it names one twice, the name in small letters counts."""
    found = {}
    named = [(name, value) for name, value in os.environ.items() if len(name) > 6 and name[-6:].lower() == '_proxy']
    for name, value in named:
        if value:
            found[name[:-6].lower()] = value
    # A script that a web server runs is told headers of its request in such names.
    if 'REQUEST_METHOD' in os.environ:
        found.pop('http', None)
    for name, value in named:
        if name.endswith('_proxy'):
            scheme = name[:-6].lower()
            if value:
                found[scheme] = value
            else:
                found.pop(scheme, None)
    return found


def proxy_bypass_environment(host, proxies=None):
    """Whether the environment says that a host is to be asked without a proxy."""
    if proxies is None:
        proxies = getproxies_environment()
    if 'no' not in proxies:
        return False
    if proxies['no'] == '*':
        return True
    host = host.lower()
    name, colon, port = host.rpartition(':')
    bare = name if colon and port.isdigit() else host
    for domain in proxies['no'].split(','):
        domain = domain.strip().lstrip('.').lower()
        if domain and any(one == domain or one.endswith('.' + domain) for one in (bare, host)):
            return True
    return False


getproxies = getproxies_environment
proxy_bypass = proxy_bypass_environment


class HTTPPasswordMgr:
    """Names and passwords by realm and address."""

    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        addresses = tuple(self.reduce_uri(one) for one in ([uri] if isinstance(uri, str) else uri))
        self.passwd.setdefault(realm, {})[addresses] = (user, passwd)

    def find_user_password(self, realm, authuri):
        wanted = self.reduce_uri(authuri)
        for addresses, found in self.passwd.get(realm, {}).items():
            if any(self.is_suburi(address, wanted) for address in addresses):
                return found
        return None, None

    def reduce_uri(self, uri, default_port=True):
        """The host, with a port, and the path of an address."""
        parts = urlsplit(uri)
        if parts[1]:
            scheme, place, path = parts[0], parts[1], parts[2] or '/'
        else:
            scheme, place, path = None, uri, '/'
        usual = {'http': 80, 'https': 443}.get(scheme)
        if default_port and usual is not None and not re.search(r':\d*$', place):
            place = f'{place}:{usual}'
        return place, path

    def is_suburi(self, base, test):
        if base == test:
            return True
        if base[0] != test[0]:
            return False
        prefix = base[1] if base[1][-1:] == '/' else base[1] + '/'
        return test[1].startswith(prefix)


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """Those of realm None serve where no other do."""

    def find_user_password(self, realm, authuri):
        found = super().find_user_password(realm, authuri)
        return found if found[0] is not None else super().find_user_password(None, authuri)


class AbstractBasicAuthHandler:
    """Repeats a refused request with name and password."""

    def __init__(self, password_mgr=None):
        self.passwd = HTTPPasswordMgr() if password_mgr is None else password_mgr
        self.add_password = self.passwd.add_password

    def http_error_auth_reqed(self, authreq, host, req, headers):
        for header in headers.get_all(authreq) or ():
            scheme, _, rest = header.strip().partition(' ')
            if scheme.lower() == 'basic' and (found := re.search('realm=(["\']?)([^"\']*)\\1', rest, re.I)):
                return self.retry_http_basic_auth(host, req, found[2])
            if scheme.lower() != 'basic' and scheme:
                unsupported = scheme
                if len(headers.get_all(authreq)) == 1:
                    raise ValueError(f"AbstractBasicAuthHandler does not support the following scheme: {unsupported!r}")
        return None

    def retry_http_basic_auth(self, host, req, realm):
        user, password = self.passwd.find_user_password(realm, host)
        if password is None:
            return None
        secret = 'Basic ' + base64.b64encode(f'{user}:{password}'.encode()).decode('ascii')
        if req.get_header(self.auth_header, None) == secret:
            return None
        req.add_unredirected_header(self.auth_header, secret)
        return self.parent.open(req, timeout=req.timeout)


class HTTPBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = 'Authorization'

    def http_error_401(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed('www-authenticate', req.full_url, req, headers)


class ProxyBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    """The same for a proxy that refuses."""

    auth_header = 'Proxy-authorization'

    def http_error_407(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed('proxy-authenticate', req.host, req, headers)


def parse_keqv_list(l):
    """A dict of `key=value` texts, without the quotes around values."""
    found = {}
    for text in l:
        key, value = text.split('=', 1)
        found[key] = value[1:-1] if value[0] == '"' and value[-1] == '"' else value
    return found


def parse_http_list(s):
    """The parts between commas, but for those that stand in quotes."""
    parts = re.findall(r'(?:[^",]|"(?:[^"\\]|\\.)*(?:"|\\?\Z))+|(?<=,)(?=,)|\A(?=,)', s, re.DOTALL)
    # A backslash within quotes stands for what follows it.
    return [re.sub(r'"(?:[^"\\]|\\.)*\\?"?', lambda quoted: re.sub(r'\\(.?)', r'\1', quoted[0], flags=re.DOTALL), part, flags=re.DOTALL).strip() for part in parts]


class AbstractDigestAuthHandler:
    """Repeats a refused request with a digest of name and password: RFC 7616."""

    def __init__(self, passwd=None):
        self.passwd = HTTPPasswordMgr() if passwd is None else passwd
        self.add_password = self.passwd.add_password
        self.retried = self.nonce_count = 0
        self.last_nonce = None

    def reset_retry_count(self):
        self.retried = 0

    def http_error_auth_reqed(self, auth_header, host, req, headers):
        challenge = headers.get(auth_header, None)
        if self.retried > 5:
            raise HTTPError(req.full_url, 401, 'digest auth failed', headers, None)
        self.retried += 1
        if not challenge:
            return None
        scheme = challenge.split()[0]
        if scheme.lower() == 'digest':
            return self.retry_http_digest_auth(req, challenge)
        if scheme.lower() != 'basic':
            raise ValueError(f"AbstractDigestAuthHandler does not support the following scheme: '{scheme}'")
        return None

    def retry_http_digest_auth(self, req, auth):
        challenge = parse_keqv_list(filter(None, parse_http_list(auth.split(' ', 1)[1])))
        answer = self.get_authorization(req, challenge)
        if not answer or req.headers.get(self.auth_header, None) == f'Digest {answer}':
            return None
        req.add_unredirected_header(self.auth_header, f'Digest {answer}')
        return self.parent.open(req, timeout=req.timeout)

    def get_cnonce(self, nonce):
        """Sixteen digits of the client's own, new each time."""
        import hashlib
        import time

        return hashlib.sha1(f'{self.nonce_count}:{nonce}:{time.ctime()}:'.encode('ascii') + os.urandom(8)).hexdigest()[:16]

    def get_authorization(self, req, chal):
        if 'realm' not in chal or 'nonce' not in chal:
            return None
        realm, nonce, qop, algorithm = chal['realm'], chal['nonce'], chal.get('qop'), chal.get('algorithm', 'MD5')
        digest, keyed = self.get_algorithm_impls(algorithm)
        if digest is None:
            return None
        user, password = self.passwd.find_user_password(realm, req.full_url)
        if user is None:
            return None
        entity = None if req.data is None else self.get_entity_digest(req.data, chal)
        secret, asked = digest(f'{user}:{realm}:{password}'), digest(f'{req.get_method()}:{req.selector}')
        if qop is None:
            response = keyed(secret, f'{nonce}:{asked}')
        elif 'auth' in qop.split(','):
            self.nonce_count = self.nonce_count + 1 if nonce == self.last_nonce else 1
            self.last_nonce = nonce
            count, own = f'{self.nonce_count:08x}', self.get_cnonce(nonce)
            response = keyed(secret, f'{nonce}:{count}:{own}:auth:{asked}')
        else:
            raise URLError(f"qop '{qop}' is not supported.")
        answer = f'username="{user}", realm="{realm}", nonce="{nonce}", uri="{req.selector}", response="{response}"'
        if chal.get('opaque'):
            answer += f', opaque="{chal["opaque"]}"'
        if entity:
            answer += f', digest="{entity}"'
        answer += f', algorithm="{algorithm}"'
        return answer + f', qop=auth, nc={count}, cnonce="{own}"' if qop else answer

    def get_algorithm_impls(self, algorithm):
        import hashlib

        known = {'MD5': hashlib.md5, 'SHA': hashlib.sha1, 'SHA-256': hashlib.sha256}
        if algorithm not in known:
            raise ValueError(f'Unsupported digest authentication algorithm {algorithm!r}')

        def digest(text):
            return known[algorithm](text.encode('ascii')).hexdigest()

        return digest, lambda secret, data: digest(f'{secret}:{data}')

    def get_entity_digest(self, data, chal):
        return None


class HTTPDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = 'Authorization'
    handler_order = 490  # before those that send the password itself

    def http_error_401(self, req, fp, code, msg, headers):
        answer = self.http_error_auth_reqed('www-authenticate', urlparse(req.full_url)[1], req, headers)
        self.reset_retry_count()
        return answer


class ProxyDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = 'Proxy-Authorization'
    handler_order = 490

    def http_error_407(self, req, fp, code, msg, headers):
        answer = self.http_error_auth_reqed('proxy-authenticate', req.host, req, headers)
        self.reset_retry_count()
        return answer


class _Answer:
    """What the simulated world says, as the bytes that a socket would give."""

    def __init__(self, status, body):
        kind = 'application/json' if status < 400 else 'text/plain; charset=utf-8'
        reason = http.client.responses.get(status, '')
        head = f'HTTP/1.1 {status} {reason}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n'
        self._bytes = head.encode('latin-1') + body

    def makefile(self, mode):
        return io.BytesIO(self._bytes)


def localhost():
    """The address under which a computer knows itself."""
    return socket.gethostbyname('localhost')


def thishost():
    """The addresses of this computer."""
    try:
        return tuple(socket.gethostbyname_ex(socket.gethostname())[2])
    except socket.gaierror:
        return tuple(socket.gethostbyname_ex('localhost')[2])


def _is_here(host):
    name = host.lower().strip('[]')
    return name in ('localhost', '::1', '0.0.0.0', socket.gethostname()) or re.fullmatch(r'127\.\d+\.\d+\.\d+', name) is not None


def _ask_world(request, host):
    """The answer of a host that is none of the program's own."""
    url = request.full_url
    timeout = request.timeout if request.timeout is not _GLOBAL_TIMEOUT else socket.getdefaulttimeout()
    method = request.get_method()
    outcome = _world.blocking('http', host, f'{method} {url}', url, None, timeout)
    if outcome is None:
        raise TimeoutError('The read operation timed out' if request.type == 'https' else 'timed out')
    if outcome == 'reset':
        raise ConnectionResetError(104, 'Connection reset by peer')
    if outcome == 'refused':
        raise URLError(ConnectionRefusedError(111, 'Connection refused'))
    status = outcome or 200
    text = http.client.responses.get(status, '') if status >= 400 else json.dumps({'url': url})
    response = http.client.HTTPResponse(_Answer(status, text.encode()), method=method, url=url)
    response.begin()
    return response


class AbstractHTTPHandler(BaseHandler):
    """Sends a request by http.client."""

    def __init__(self, debuglevel=None):
        self._debuglevel = http.client.HTTPConnection.debuglevel if debuglevel is None else debuglevel

    def set_http_debuglevel(self, level):
        self._debuglevel = level

    def do_request_(self, request):
        """Adds the headers that every request has."""
        if not request.host:
            raise URLError('no host given')
        data = request.data
        if data is not None:
            if isinstance(data, str):
                raise TypeError('POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.')
            if not request.has_header('Content-type'):
                request.add_unredirected_header('Content-type', 'application/x-www-form-urlencoded')
            if not request.has_header('Content-length') and not request.has_header('Transfer-encoding'):
                length = http.client.HTTPConnection._get_content_length(data, request.get_method())
                if length is None:
                    request.add_unredirected_header('Transfer-encoding', 'chunked')
                else:
                    request.add_unredirected_header('Content-length', str(length))
        if not request.has_header('Host'):
            host = urlsplit(request.selector)[1] if request.has_proxy() else request.host
            request.add_unredirected_header('Host', host)
        for name, value in self.parent.addheaders:
            if not request.has_header(name.capitalize()):
                request.add_unredirected_header(name.capitalize(), value)
        return request

    def do_open(self, http_class, req, **http_conn_args):
        """Asks, and returns the answer."""
        if not req.host:
            raise URLError('no host given')
        connection = http_class(req.host, timeout=req.timeout, **http_conn_args)
        if not _is_here(connection.host):
            return self._finished(_ask_world(req, connection.host), req)
        connection.set_debuglevel(self._debuglevel)
        headers = {name.title(): value for name, value in {**req.headers, **req.unredirected_hdrs}.items()}
        order = [name.title() for name in (*req.unredirected_hdrs, *(name for name in req.headers if name not in req.unredirected_hdrs))]
        headers = {name: headers[name] for name in order} | {'Connection': 'close'}
        try:
            try:
                connection.request(req.get_method(), req.selector, req.data, headers, encode_chunked=req.has_header('Transfer-encoding'))  # as line 1321: ‹h.request(req.get_method(), req.selector, req.data, headers,\n          encode_chunked=req.has_header('Transfer-encoding'))›
            except OSError as problem:
                raise URLError(problem)  # as line 1324: raise URLError(err)
            response = connection.getresponse()
        except:
            connection.close()
            raise
        if connection.sock:
            connection.sock.close()
            connection.sock = None
        return self._finished(response, req)

    def _finished(self, response, request):
        response.url = request.get_full_url()
        # Handlers of old took the reason from there.
        response.msg = response.reason
        return response


class HTTPHandler(AbstractHTTPHandler):
    def http_open(self, req):
        return self.do_open(http.client.HTTPConnection, req)  # as line 1350

    http_request = AbstractHTTPHandler.do_request_


class HTTPSHandler(AbstractHTTPHandler):
    def __init__(self, debuglevel=None, context=None, check_hostname=None):
        super().__init__(debuglevel)
        self._context = context

    def https_open(self, req):
        return self.do_open(http.client.HTTPSConnection, req, context=self._context)

    https_request = AbstractHTTPHandler.do_request_


class UnknownHandler(BaseHandler):
    def unknown_open(self, req):
        raise URLError('unknown url type: %s' % req.type)


class FileHandler(BaseHandler):
    """Files of the simulated disk."""

    def file_open(self, req):
        return self.open_local_file(req)

    def open_local_file(self, req):
        if req.host and not _is_here(req.host):
            raise URLError('file:// scheme is supported only on localhost')
        path = url2pathname(req.selector)
        try:
            about = os.stat(path)
            kind = mimetypes.guess_file_type(path)[0]
            headers = email.message_from_string(
                f'Content-type: {kind or "text/plain"}\nContent-length: {about.st_size}\n'
                f'Last-modified: {email.utils.formatdate(about.st_mtime, usegmt=True)}\n'
            )
            return addinfourl(open(path, 'rb'), headers, pathname2url(path, add_scheme=True))
        except OSError as problem:
            raise URLError(problem, req.full_url)


class DataHandler(BaseHandler):
    """URLs that are their own data."""

    def data_open(self, req):
        url = req.full_url
        kind, comma, data = url.split(':', 1)[1].partition(',')
        if not comma:
            raise ValueError('not enough values to unpack (expected 2, got 1)')
        content = unquote_to_bytes(data)
        if kind.endswith(';base64'):
            content = base64.decodebytes(content)
            kind = kind[:-7]
        kind = kind or 'text/plain;charset=US-ASCII'
        headers = email.message_from_string(f'Content-type: {kind}\nContent-length: {len(content)}\n')
        return addinfourl(io.BytesIO(content), headers, url)


def build_opener(*handlers):
    """An opener with the usual handlers; those given stand for the usual ones of their class."""
    opener = OpenerDirector()
    usual = [
        ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FileHandler, HTTPErrorProcessor, DataHandler, HTTPSHandler,
    ]
    for kind in usual:
        if not any(issubclass(given, kind) if isinstance(given, type) else isinstance(given, kind) for given in handlers):
            opener.add_handler(kind())
    for given in handlers:
        opener.add_handler(given() if isinstance(given, type) else given)
    return opener


def url2pathname(url, *, require_scheme=False, resolve_host=False):
    """The path of a file that a file: URL means."""
    scheme, place, path = urlsplit(url if require_scheme else 'file:' + url)[:3]
    if scheme != 'file':
        raise URLError("URL is missing a 'file:' scheme")
    if place not in ('', 'localhost') and not (_is_here(place) if resolve_host else place == socket.gethostname()):
        raise URLError('file:// scheme is supported only on localhost')
    return unquote(path, encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors())


def pathname2url(pathname, *, add_scheme=False):
    """The path of a file as it stands in a file: URL."""
    scheme = 'file:' if add_scheme else ''
    if pathname[:1] == '/':
        scheme += '//'
    return scheme + quote(pathname, encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors())
