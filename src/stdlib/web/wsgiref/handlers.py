"""What stands between a server and an application: calls it, and writes its answer as HTTP."""

import os
import sys
import time

from .headers import Headers
from .util import FileWrapper, guess_scheme, is_hop_by_hop

__all__ = ['BaseHandler', 'SimpleHandler', 'BaseCGIHandler', 'CGIHandler', 'IISCGIHandler', 'read_environ']

_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
_MONTHS = [None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']


def format_date_time(timestamp):
    """A moment as HTTP writes it."""
    year, month, day, hour, minute, second, weekday, *_ = time.gmtime(timestamp)
    return f'{_DAYS[weekday]}, {day:02} {_MONTHS[month]} {year:4} {hour:02}:{minute:02}:{second:02} GMT'


def read_environ():
    """The variables of the process as WSGI has them: the bytes of each value stand in it as latin-1."""
    return {name: value.encode('utf-8', 'surrogateescape').decode('iso-8859-1') for name, value in os.environ.items()}


class BaseHandler:
    """Runs one application for one request. What is written where, subclasses say."""

    wsgi_version = (1, 0)
    wsgi_multithread = True
    wsgi_multiprocess = True
    wsgi_run_once = False
    origin_server = True
    http_version = '1.0'
    server_software = None
    os_environ = read_environ()
    wsgi_file_wrapper = FileWrapper
    headers_class = Headers
    traceback_limit = None
    error_status = '500 Internal Server Error'
    error_headers = [('Content-Type', 'text/plain')]
    error_body = b'A server error occurred.  Please contact the administrator.'

    status = result = None
    headers_sent = False
    headers = None
    bytes_sent = 0

    def run(self, application):
        """Calls the application and writes what it answers."""
        try:
            self.setup_environ()
            self.result = application(self.environ, self.start_response)  # as line 137
            self.finish_response()  # as line 138
        except (ConnectionAbortedError, BrokenPipeError, ConnectionResetError):
            # The client has gone: there is nobody to tell.
            return
        except:
            try:
                self.handle_error()
            except:
                self.close()
                raise

    def setup_environ(self):
        env = self.environ = self.os_environ.copy()
        self.add_cgi_vars()
        env['wsgi.input'] = self.get_stdin()
        env['wsgi.errors'] = self.get_stderr()
        env['wsgi.version'] = self.wsgi_version
        env['wsgi.run_once'] = self.wsgi_run_once
        env['wsgi.url_scheme'] = self.get_scheme()
        env['wsgi.multithread'] = self.wsgi_multithread
        env['wsgi.multiprocess'] = self.wsgi_multiprocess
        if self.wsgi_file_wrapper is not None:
            env['wsgi.file_wrapper'] = self.wsgi_file_wrapper
        if self.origin_server and self.server_software:
            env.setdefault('SERVER_SOFTWARE', self.server_software)

    def finish_response(self):
        """Writes what the application has answered, and lets it go."""
        try:
            if not self.result_is_file() or not self.sendfile():
                for data in self.result:  # as line 183: for data in ‹self.result›:
                    self.write(data)  # as line 184
                self.finish_content()
        except:
            # close() sets result free, which handle_error may still want to see.
            if hasattr(self.result, 'close'):
                self.result.close()
            raise
        else:
            self.close()

    def get_scheme(self):
        return guess_scheme(self.environ)

    def set_content_length(self):
        """Says how long the answer is, where it is one block or none."""
        try:
            blocks = len(self.result)
        except (TypeError, AttributeError, NotImplementedError):
            return
        if blocks == 1:
            self.headers['Content-Length'] = str(self.bytes_sent)

    def cleanup_headers(self):
        if 'Content-Length' not in self.headers:
            self.set_content_length()

    def start_response(self, status, headers, exc_info=None):
        """What the application begins its answer with."""
        if exc_info:
            try:
                if self.headers_sent:
                    raise  # not shown
            finally:
                exc_info = None
        elif self.headers is not None:
            raise AssertionError("Headers already set!")  # as line 235
        self.status = status
        self.headers = self.headers_class(headers)  # as line 238
        status = self._convert_string_type(status, "Status")  # as line 239
        self._validate_status(status)  # as line 240
        if __debug__:
            for name, value in headers:
                assert not is_hop_by_hop(name), f"Hop-by-hop header, '{name}: {value}', not allowed"  # as line 246: assert ‹not is_hop_by_hop(name)›,\
        return self.write

    def _validate_status(self, status):
        if len(status) < 4:
            raise AssertionError("Status must be at least 4 characters")  # as line 253
        if not status[:3].isdigit():
            raise AssertionError("Status message must begin w/3-digit code")  # as line 255
        if status[3] != ' ':
            raise AssertionError("Status message must have a space after code")  # as line 257

    def _convert_string_type(self, value, title):
        if type(value) is not str:
            raise AssertionError(f'{title} must be of type str (got {value!r})')  # as line 263: raise AssertionError(\n    "{0} must be of type str (got {1})".format(title, repr(value))\n)
        return value

    def send_preamble(self):
        """The line of the status, and the headers that are the server's."""
        if not self.origin_server:
            self._write(f'Status: {self.status}\r\n'.encode('iso-8859-1'))
        elif self.client_is_modern():
            self._write(f'HTTP/{self.http_version} {self.status}\r\n'.encode('iso-8859-1'))
            if 'Date' not in self.headers:
                self._write(f'Date: {format_date_time(time.time())}\r\n'.encode('iso-8859-1'))
            if self.server_software and 'Server' not in self.headers:
                self._write(f'Server: {self.server_software}\r\n'.encode('iso-8859-1'))

    def write(self, data):
        """Sends a block, and the headers before the first one."""
        assert type(data) is bytes, "write() argument must be a bytes instance"  # as line 284: assert ‹type(data) is bytes›, \
        if not self.status:
            raise AssertionError("write() before start_response()")  # as line 288
        if self.headers_sent:
            self.bytes_sent += len(data)
        else:
            # What Content-Length is made of.
            self.bytes_sent = len(data)
            self.send_headers()
        self._write(data)
        self._flush()

    def sendfile(self):
        """For servers that can send a file in a way of their own: whether they have."""
        return False

    def finish_content(self):
        """An answer without a body has headers all the same."""
        if not self.headers_sent:
            self.headers.setdefault('Content-Length', '0')
            self.send_headers()

    def close(self):
        """Lets the answer go, and is ready for the next request."""
        try:
            if hasattr(self.result, 'close'):
                self.result.close()
        finally:
            self.result = self.headers = self.status = self.environ = None
            self.bytes_sent = 0
            self.headers_sent = False

    def send_headers(self):
        self.cleanup_headers()
        self.headers_sent = True
        if not self.origin_server or self.client_is_modern():
            self.send_preamble()
            self._write(bytes(self.headers))

    def result_is_file(self):
        wrapper = self.wsgi_file_wrapper
        return wrapper is not None and isinstance(self.result, wrapper)

    def client_is_modern(self):
        """Whether the client knows headers at all."""
        return self.environ['SERVER_PROTOCOL'].upper() != 'HTTP/0.9'

    def log_exception(self, exc_info):
        try:
            from traceback import print_exception

            print_exception(*exc_info, self.traceback_limit, self.get_stderr())
        finally:
            exc_info = None

    def handle_error(self):
        """Tells the log of the exception that is being handled, and the client that something went wrong, if nothing was sent yet."""
        self.log_exception(sys.exc_info())
        if not self.headers_sent:
            self.result = self.error_output(self.environ, self.start_response)
            self.finish_response()

    def error_output(self, environ, start_response):
        """The application that answers for one that has failed."""
        start_response(self.error_status, self.error_headers[:], sys.exc_info())
        return [self.error_body]

    def _write(self, data):
        raise NotImplementedError

    def _flush(self):
        raise NotImplementedError

    def get_stdin(self):
        raise NotImplementedError

    def get_stderr(self):
        raise NotImplementedError

    def add_cgi_vars(self):
        raise NotImplementedError


class SimpleHandler(BaseHandler):
    """Given its streams and the variables of the request."""

    def __init__(self, stdin, stdout, stderr, environ, multithread=True, multiprocess=False):
        self.stdin = stdin
        self.stdout = stdout
        self.stderr = stderr
        self.base_env = environ
        self.wsgi_multithread = multithread
        self.wsgi_multiprocess = multiprocess

    def get_stdin(self):
        return self.stdin

    def get_stderr(self):
        return self.stderr

    def add_cgi_vars(self):
        self.environ.update(self.base_env)

    def _write(self, data):
        left = memoryview(data)
        while (written := self.stdout.write(left)) is not None and written < len(left):
            left = left[written:]

    def _flush(self):
        self.stdout.flush()
        self._flush = self.stdout.flush


class BaseCGIHandler(SimpleHandler):
    """As a program behind a web server, which writes the line of the status itself."""

    origin_server = False


class CGIHandler(BaseCGIHandler):
    """With the streams and variables of this process."""

    wsgi_run_once = True
    os_environ = {}

    def __init__(self):
        super().__init__(
            sys.stdin.buffer, sys.stdout.buffer, sys.stderr, read_environ(), multithread=False, multiprocess=True
        )


class IISCGIHandler(BaseCGIHandler):
    """CGI as IIS has it: PATH_INFO there begins with SCRIPT_NAME."""

    wsgi_run_once = True
    os_environ = {}

    def __init__(self):
        environ = read_environ()
        path, script = environ.get('PATH_INFO', ''), environ.get('SCRIPT_NAME', '')
        if f'{path}/'.startswith(f'{script}/'):
            environ['PATH_INFO'] = path[len(script):]
        super().__init__(
            sys.stdin.buffer, sys.stdout.buffer, sys.stderr, environ, multithread=False, multiprocess=True
        )
