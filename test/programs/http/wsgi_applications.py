"""A WSGI application behind wsgiref's server, in threads, and its clients."""
# python: 3.13
import threading, urllib.request, urllib.error, http.client, json, time
from wsgiref.simple_server import make_server, WSGIServer, WSGIRequestHandler, demo_app
from wsgiref.util import shift_path_info, request_uri
import socketserver

def app(environ, start_response):
    path = environ['PATH_INFO']
    if path == '/json':
        body = json.dumps({'method': environ['REQUEST_METHOD'], 'query': environ['QUERY_STRING'], 'ct': environ['CONTENT_TYPE'], 'x': environ.get('HTTP_X_THING')}).encode()
        start_response('200 OK', [('Content-Type', 'application/json')])
        return [body]
    if path == '/echo':
        n = int(environ.get('CONTENT_LENGTH') or 0)
        data = environ['wsgi.input'].read(n)
        start_response('201 Created', [('Content-Type', 'text/plain'), ('X-Len', str(n))])
        return [data.upper()]
    if path == '/boom':
        raise RuntimeError('boom')
    if path == '/stream':
        start_response('200 OK', [('Content-Type', 'text/plain')])
        return (f'{i}\n'.encode() for i in range(3))
    start_response('404 Not Found', [('Content-Type', 'text/plain')])
    return [b'no such page: ', path.encode()]

class Quiet(WSGIRequestHandler):
    def log_message(self, format, *args):
        log.append(format % args)
    def get_stderr(self):
        import io
        return err
import io
err = io.StringIO()
log = []
class ThreadingWSGIServer(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True
with make_server('127.0.0.1', 0, app, server_class=ThreadingWSGIServer, handler_class=Quiet) as srv:
    t = threading.Thread(target=srv.serve_forever); t.start()
    base = f'http://127.0.0.1:{srv.server_port}'
    for path, data in (('/json?a=1&b=2', None), ('/echo', b'hello'), ('/stream', None), ('/nope', None), ('/boom', None)):
        req = urllib.request.Request(base + path, data=data, headers={'X-Thing': 'y'})
        try:
            with urllib.request.urlopen(req) as r:
                print(r.status, sorted((k, v) for k, v in r.getheaders() if k not in ('Date','Server')), r.read())
        except urllib.error.HTTPError as e:
            print('HTTPError', e.code, e.reason, e.read(), e.headers['Content-Type'])
    srv.shutdown(); t.join()
print(*log, sep='\n')
print(err.getvalue().splitlines()[-1])
print(srv.get_app() is app, srv.base_environ['SERVER_NAME'], type(srv).__mro__[1].__name__)
# expect: 200 [('Content-Length', '67'), ('Content-Type', 'application/json')] b'{"method": "GET", "query": "a=1&b=2", "ct": "text/plain", "x": "y"}'
# expect: 201 [('Content-Length', '5'), ('Content-Type', 'text/plain'), ('X-Len', '5')] b'HELLO'
# expect: 200 [('Content-Type', 'text/plain')] b'0\n1\n2\n'
# expect: HTTPError 404 Not Found b'no such page: /nope' text/plain
# expect: HTTPError 500 Internal Server Error b'A server error occurred.  Please contact the administrator.' text/plain
# expect: "GET /json?a=1&b=2 HTTP/1.1" 200 67
# expect: "POST /echo HTTP/1.1" 201 5
# expect: "GET /stream HTTP/1.1" 200 6
# expect: "GET /nope HTTP/1.1" 404 19
# expect: "GET /boom HTTP/1.1" 500 59
# expect: RuntimeError: boom
# expect: True localhost ThreadingMixIn
