"""Addresses, paths and files in WSGI environments."""

import posixpath
from urllib.parse import quote

__all__ = [
    'FileWrapper', 'guess_scheme', 'application_uri', 'request_uri', 'shift_path_info', 'setup_testing_defaults',
    'is_hop_by_hop',
]

_PORTS = {'http': '80', 'https': '443'}
_HOP_BY_HOP = frozenset(
    ('connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailers', 'transfer-encoding', 'upgrade')
)


class FileWrapper:
    """A file as an iterable of blocks."""

    def __init__(self, filelike, blksize=8192):
        self.filelike = filelike
        self.blksize = blksize
        if hasattr(filelike, 'close'):
            self.close = filelike.close

    def __iter__(self):
        return self

    def __next__(self):
        block = self.filelike.read(self.blksize)
        if not block:
            raise StopIteration
        return block


def guess_scheme(environ):
    """https where the variable HTTPS says so."""
    return 'https' if environ.get('HTTPS') in ('yes', 'on', '1') else 'http'


def application_uri(environ):
    """The address of the application, without what follows it."""
    scheme = environ['wsgi.url_scheme']
    host = environ.get('HTTP_HOST')
    if not host:
        host, port = environ['SERVER_NAME'], environ['SERVER_PORT']
        if port != _PORTS.get(scheme, _PORTS['http']):
            host = f'{host}:{port}'
    path = environ.get('SCRIPT_NAME') or '/'
    return f'{scheme}://{host}{quote(path, encoding="latin1")}'


def request_uri(environ, include_query=True):
    """The address that was asked for."""
    uri = application_uri(environ)
    path = quote(environ.get('PATH_INFO', ''), safe='/;=,', encoding='latin1')
    uri += path if environ.get('SCRIPT_NAME') else path[1:]
    query = environ.get('QUERY_STRING') if include_query else None
    return f'{uri}?{query}' if query else uri


def shift_path_info(environ):
    """Moves the next part of PATH_INFO to SCRIPT_NAME, and answers it; None where there is none."""
    path = environ.get('PATH_INFO', '')
    if not path:
        return None
    first, *rest = path.split('/')
    parts = [part for part in rest if part and part != '.']
    if rest[-1] == '' and parts:
        parts.append('')
    if rest == ['']:
        parts = ['']
    name = parts[0] if parts else None
    script = posixpath.normpath(environ.get('SCRIPT_NAME', '') + '/' + (name or ''))
    if script.endswith('/'):
        script = script[:-1]
    # A last slash stays: it tells the page of a folder from that of its parent.
    if name == '':
        script += '/'
    environ['SCRIPT_NAME'] = script
    environ['PATH_INFO'] = '/'.join([first, *parts[1:]])
    return name


def setup_testing_defaults(environ):
    """Fills an environment with what WSGI demands, where it says nothing itself."""
    from io import BytesIO, StringIO

    environ.setdefault('SERVER_NAME', '127.0.0.1')
    environ.setdefault('SERVER_PROTOCOL', 'HTTP/1.0')
    environ.setdefault('HTTP_HOST', environ['SERVER_NAME'])
    environ.setdefault('REQUEST_METHOD', 'GET')
    if 'SCRIPT_NAME' not in environ and 'PATH_INFO' not in environ:
        environ.update(SCRIPT_NAME='', PATH_INFO='/')
    environ.setdefault('wsgi.version', (1, 0))
    for flag in ('run_once', 'multithread', 'multiprocess'):
        environ.setdefault(f'wsgi.{flag}', 0)
    environ.setdefault('wsgi.input', BytesIO())
    environ.setdefault('wsgi.errors', StringIO())
    scheme = environ.setdefault('wsgi.url_scheme', guess_scheme(environ))
    if scheme in _PORTS:
        environ.setdefault('SERVER_PORT', _PORTS[scheme])


def is_hop_by_hop(header_name):
    """Whether a header is for the next hop only."""
    return header_name.lower() in _HOP_BY_HOP
