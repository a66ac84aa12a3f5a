"""Servers that speak HTTP over simulated sockets: a class for each kind of request handler."""

import datetime
import email.utils
import html
import http.client
import io
import mimetypes
import os
import posixpath
import shutil
import socket
import socketserver
import sys
import time
import urllib.parse
from http import HTTPStatus

__version__ = '0.6'
__all__ = [
    'HTTPServer', 'ThreadingHTTPServer', 'HTTPSServer', 'ThreadingHTTPSServer', 'BaseHTTPRequestHandler', 'SimpleHTTPRequestHandler',
]

_PAGE = '<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n'
_STYLE = '<style type="text/css">\n            :root {\n                color-scheme: light dark;\n            }\n        </style>\n'
DEFAULT_ERROR_MESSAGE = (
    f'{_PAGE}        <meta charset="utf-8">\n        {_STYLE}        <title>Error response</title>\n    </head>\n    <body>\n'
    '        <h1>Error response</h1>\n        <p>Error code: %(code)d</p>\n        <p>Message: %(message)s.</p>\n'
    '        <p>Error code explanation: %(code)s - %(explain)s.</p>\n    </body>\n</html>\n'
)
DEFAULT_ERROR_CONTENT_TYPE = 'text/html;charset=utf-8'


class HTTPServer(socketserver.TCPServer):
    """A server that deals with one request after another."""

    allow_reuse_address = True
    allow_reuse_port = False

    def server_bind(self):
        super().server_bind()
        host, port = self.server_address[:2]
        self.server_name = socket.getfqdn(host)
        self.server_port = port


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    """A server with a thread for each connection."""

    daemon_threads = True


class HTTPSServer(HTTPServer):
    """A server over TLS, which is not simulated: making one says so."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError('headwaiter does not simulate TLS: use HTTPServer')


class ThreadingHTTPSServer(socketserver.ThreadingMixIn, HTTPSServer):
    daemon_threads = True


def _version_numbers(text):
    """The two numbers of 'HTTP/1.1'; ValueError where it is no such text."""
    if not text.startswith('HTTP/'):
        raise ValueError(text)
    numbers = text.split('/', 1)[1].split('.')
    if len(numbers) != 2 or not all(number.isdigit() and len(number) <= 10 for number in numbers):
        raise ValueError(text)
    return int(numbers[0]), int(numbers[1])


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    """Reads requests of a connection and calls the method do_GET, do_POST, ... for each."""

    sys_version = 'Python/' + sys.version.split()[0]
    server_version = 'BaseHTTP/' + __version__
    default_request_version = 'HTTP/0.9'
    protocol_version = 'HTTP/1.0'
    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE
    MessageClass = http.client.HTTPMessage
    responses = {status: (status.phrase, status.description) for status in HTTPStatus}
    weekdayname = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    monthname = [None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    _shown_controls = {code: rf'\x{code:02x}' for code in (*range(0x20), *range(0x7F, 0xA0))} | {ord('\\'): r'\\'}

    def parse_request(self):
        """Reads the request line and the headers; False, with an error sent, where they are none."""
        self.command = None
        self.request_version = version = self.default_request_version
        self.close_connection = True
        line = str(self.raw_requestline, 'iso-8859-1').rstrip('\r\n')
        self.requestline = line
        words = line.split()
        if not words:
            return False
        if len(words) >= 3:
            version = words[-1]
            try:
                numbers = _version_numbers(version)
            except ValueError:
                self.send_error(HTTPStatus.BAD_REQUEST, f'Bad request version ({version!r})')
                return False
            if numbers >= (1, 1) and self.protocol_version >= 'HTTP/1.1':
                self.close_connection = False
            if numbers >= (2, 0):
                self.send_error(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, f"Invalid HTTP version ({version.split('/', 1)[1]})")
                return False
            self.request_version = version
        if not 2 <= len(words) <= 3:
            self.send_error(HTTPStatus.BAD_REQUEST, f'Bad request syntax ({line!r})')
            return False
        command, path = words[:2]
        if len(words) == 2:
            self.close_connection = True
            if command != 'GET':
                self.send_error(HTTPStatus.BAD_REQUEST, f'Bad HTTP/0.9 request type ({command!r})')
                return False
        # A path with two slashes would be taken for a host by whoever is sent there.
        self.command, self.path = command, '/' + path.lstrip('/') if path.startswith('//') else path
        try:
            self.headers = http.client.parse_headers(self.rfile, _class=self.MessageClass)
        except http.client.LineTooLong as problem:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, 'Line too long', str(problem))
            return False
        except http.client.HTTPException as problem:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, 'Too many headers', str(problem))
            return False
        wish = self.headers.get('Connection', '').lower()
        if wish == 'close':
            self.close_connection = True
        elif wish == 'keep-alive' and self.protocol_version >= 'HTTP/1.1':
            self.close_connection = False
        expects = self.headers.get('Expect', '').lower() == '100-continue'
        if expects and self.protocol_version >= 'HTTP/1.1' and self.request_version >= 'HTTP/1.1':
            return bool(self.handle_expect_100())
        return True

    def handle_expect_100(self):
        """Says that the body may come; may be overridden to refuse it."""
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        return True

    def handle_one_request(self):
        """Reads a request and calls its method."""
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if len(self.raw_requestline) > 65536:
                self.requestline = self.request_version = self.command = ''
                self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
                return
            if not self.raw_requestline:
                self.close_connection = True
                return
            if not self.parse_request():
                return
            method = getattr(self, 'do_' + self.command, None)
            if method is None:
                self.send_error(HTTPStatus.NOT_IMPLEMENTED, f'Unsupported method ({self.command!r})')
                return
            method()
            self.wfile.flush()
        except TimeoutError as problem:
            self.log_error('Request timed out: %r', problem)
            self.close_connection = True

    def handle(self):
        """Deals with requests until the connection is to be closed."""
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    # ---- answers ----

    def send_error(self, code, message=None, explain=None):
        """Sends a page that tells what is wrong, and logs it."""
        usual, usual_explanation = self.responses.get(code, ('???', '???'))
        message = usual if message is None else message
        explain = usual_explanation if explain is None else explain
        self.log_error('code %d, message %s', code, message)
        self.send_response(code, message)
        self.send_header('Connection', 'close')
        body = None
        if code >= 200 and code not in (HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.NOT_MODIFIED):
            page = self.error_message_format % {
                'code': code, 'message': html.escape(message, quote=False), 'explain': html.escape(explain, quote=False),
            }
            body = page.encode('UTF-8', 'replace')
            self.send_header('Content-Type', self.error_content_type)
            self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if body and self.command != 'HEAD':
            self.wfile.write(body)

    def send_response(self, code, message=None):
        """Begins an answer and logs the request."""
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header('Server', self.version_string())
        self.send_header('Date', self.date_time_string())

    def send_response_only(self, code, message=None):
        """Begins an answer."""
        if self.request_version == 'HTTP/0.9':
            return
        if message is None:
            message = self.responses[code][0] if code in self.responses else ''
        self._held().append(f'{self.protocol_version} {code} {message}\r\n'.encode('latin-1', 'strict'))

    def send_header(self, keyword, value):
        """A header of the answer."""
        if self.request_version != 'HTTP/0.9':
            self._held().append(f'{keyword}: {value}\r\n'.encode('latin-1', 'strict'))
        if keyword.lower() == 'connection':
            if value.lower() == 'close':
                self.close_connection = True
            elif value.lower() == 'keep-alive':
                self.close_connection = False

    def _held(self):
        if not hasattr(self, '_headers_buffer'):
            self._headers_buffer = []
        return self._headers_buffer

    def end_headers(self):
        """Ends the headers and sends them."""
        if self.request_version != 'HTTP/0.9':
            self._held().append(b'\r\n')
            self.flush_headers()

    def flush_headers(self):
        if hasattr(self, '_headers_buffer'):
            self.wfile.write(b''.join(self._headers_buffer))
            self._headers_buffer = []

    # ---- what is logged ----

    def log_request(self, code='-', size='-'):
        if isinstance(code, HTTPStatus):
            code = code.value
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))

    def log_error(self, format, *args):
        self.log_message(format, *args)

    def log_message(self, format, *args):
        """Writes a line to stderr; may be overridden."""
        text = (format % args).translate(self._shown_controls)
        sys.stderr.write(f'{self.address_string()} - - [{self.log_date_time_string()}] {text}\n')

    def version_string(self):
        return self.server_version + ' ' + self.sys_version

    def date_time_string(self, timestamp=None):
        return email.utils.formatdate(time.time() if timestamp is None else timestamp, usegmt=True)

    def log_date_time_string(self):
        year, month, day, hour, minute, second, *_ = time.localtime(time.time())
        return f'{day:02d}/{self.monthname[month]}/{year:04d} {hour:02d}:{minute:02d}:{second:02d}'

    def address_string(self):
        return self.client_address[0]


class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    """Serves the files of a directory."""

    server_version = 'SimpleHTTP/' + __version__
    index_pages = ('index.html', 'index.htm')
    extensions_map = {
        '.gz': 'application/gzip', '.Z': 'application/octet-stream', '.bz2': 'application/x-bzip2', '.xz': 'application/x-xz',
    }

    def __init__(self, *args, directory=None, **kwargs):
        self.directory = os.fspath(os.getcwd() if directory is None else directory)
        super().__init__(*args, **kwargs)

    def do_GET(self):
        source = self.send_head()
        if source:
            with source:
                self.copyfile(source, self.wfile)

    def do_HEAD(self):
        source = self.send_head()
        if source:
            source.close()

    def _moved(self, url):
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header('Location', url)
        self.send_header('Content-Length', '0')
        self.end_headers()

    def send_head(self):
        """Sends the headers for a path; returns the file that is its body, or None."""
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            parts = urllib.parse.urlsplit(self.path)
            if not parts.path.endswith('/'):
                self._moved(urllib.parse.urlunsplit((parts[0], parts[1], parts[2] + '/', parts[3], parts[4])))
                return None
            pages = [page for name in self.index_pages if os.path.isfile(page := os.path.join(path, name))]
            if not pages:
                return self.list_directory(path)
            path = pages[0]
        kind = self.guess_type(path)
        try:
            if path.endswith('/'):
                raise OSError
            source = open(path, 'rb')
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, 'File not found')
            return None
        try:
            about = os.fstat(source.fileno())
            if self._unchanged(about):
                self.send_response(HTTPStatus.NOT_MODIFIED)
                self.end_headers()
                source.close()
                return None
            self.send_response(HTTPStatus.OK)
            self.send_header('Content-type', kind)
            self.send_header('Content-Length', str(about.st_size))
            self.send_header('Last-Modified', self.date_time_string(about.st_mtime))
            self.end_headers()
            return source
        except:
            source.close()
            raise

    def _unchanged(self, about):
        if 'If-Modified-Since' not in self.headers or 'If-None-Match' in self.headers:
            return False
        try:
            since = email.utils.parsedate_to_datetime(self.headers['If-Modified-Since'])
        except (TypeError, IndexError, OverflowError, ValueError):
            return False
        if since.tzinfo is None:
            since = since.replace(tzinfo=datetime.timezone.utc)
        changed = datetime.datetime.fromtimestamp(about.st_mtime, datetime.timezone.utc).replace(microsecond=0)
        return since.tzinfo is datetime.timezone.utc and changed <= since

    def list_directory(self, path):
        """Sends the headers for a page that lists a directory; returns the page."""
        try:
            names = sorted(os.listdir(path), key=str.lower)
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, 'No permission to list directory')
            return None
        shown = self.path.split('#', 1)[0].split('?', 1)[0]
        try:
            shown = urllib.parse.unquote(shown, errors='surrogatepass')
        except UnicodeDecodeError:
            shown = urllib.parse.unquote(shown)
        encoding = sys.getfilesystemencoding()
        title = f'Directory listing for {html.escape(shown, quote=False)}'
        lines = [
            '<!DOCTYPE HTML>', '<html lang="en">', '<head>', f'<meta charset="{encoding}">',
            '<style type="text/css">\n:root {\ncolor-scheme: light dark;\n}\n</style>', f'<title>{title}</title>\n</head>',
            f'<body>\n<h1>{title}</h1>', '<hr>\n<ul>',
        ]
        for name in names:
            full = os.path.join(path, name)
            link = text = name
            if os.path.isdir(full):
                link = text = name + '/'
            if os.path.islink(full):
                text = name + '@'
            lines.append(f"<li><a href=\"{urllib.parse.quote(link, errors='surrogatepass')}\">{html.escape(text, quote=False)}</a></li>")
        lines.append('</ul>\n<hr>\n</body>\n</html>\n')
        page = '\n'.join(lines).encode(encoding, 'surrogateescape')
        self.send_response(HTTPStatus.OK)
        self.send_header('Content-type', f'text/html; charset={encoding}')
        self.send_header('Content-Length', str(len(page)))
        self.end_headers()
        return io.BytesIO(page)

    def translate_path(self, path):
        """The file that a path of a URL means; nothing outside the directory can be meant."""
        path = path.split('#', 1)[0].split('?', 1)[0]
        try:
            path = urllib.parse.unquote(path, errors='surrogatepass')
        except UnicodeDecodeError:
            path = urllib.parse.unquote(path)
        is_folder = path.endswith('/')
        found = self.directory
        for word in filter(None, posixpath.normpath(path).split('/')):
            if os.path.dirname(word) or word in (os.curdir, os.pardir):
                continue
            found = os.path.join(found, word)
        return found + '/' if is_folder else found

    def copyfile(self, source, outputfile):
        shutil.copyfileobj(source, outputfile)

    def guess_type(self, path):
        """The type of a file, by its name."""
        extension = posixpath.splitext(path)[1]
        for known in (extension, extension.lower()):
            if known in self.extensions_map:
                return self.extensions_map[known]
        return mimetypes.guess_file_type(path)[0] or 'application/octet-stream'
