"""What wsgiref makes of answers that are right, late or wrong."""
import io, sys
from wsgiref import util, headers, handlers
def run(app, env=None, cls=handlers.SimpleHandler, **at):
    out,err=io.BytesIO(),io.StringIO()
    e=dict(env or {}); util.setup_testing_defaults(e)
    hd=cls(io.BytesIO(b'in'),out,err,e); 
    hd.os_environ={}
    for k,v in at.items(): setattr(hd,k,v)
    try: hd.run(app)
    except BaseException as x: print('RAISED',type(x).__name__,x)
    print(b'\r\n'.join(l for l in out.getvalue().split(b'\r\n') if not l.startswith(b'Date:'))); print(*[l for l in err.getvalue().splitlines() if not l.startswith(" ")], sep="\n")
def a1(e,s): s('200 OK',[('Content-Type','text/plain')]); return [b'hello']
def a2(e,s): w=s('200 OK',[]); w(b'x'); w(b'y'); return [b'z']
def a3(e,s): return [b'q']
def a4(e,s): s('20',[]); return []
def a5(e,s): s('200 OK',[('Connection','close')]); return []
def a6(e,s): s('200 OK',()); return []
def a7(e,s): s('200OK',[]); return []
def a8(e,s): s('abc OK',[]); return []
def a9(e,s): s('200 OK',[]); return ['str']
def a10(e,s): s('200 OK',[]); s('200 OK',[]); return []
def a11(e,s):
    s('200 OK',[('X','1')])
    try: 1/0
    except: s('500 Oops',[('Y','2')], sys.exc_info())
    return [b'err']
def a12(e,s): s('200 OK',[]); return (x for x in [b'a',b'b'])
def a13(e,s): s('204 No Content',[]); return []
def a14(e,s): s('200 OK',[('a',5)]); return []
def a15(e,s): s(200,[]); return []
def a16(e,s): s('200 OK',[('Content-Length','3')]); return [b'abcdef']
def a17(e,s):
    s('200 OK',[]); yield b'a'; 1/0
def a18(e,s): s('200 OK',[]); return e['wsgi.file_wrapper'](io.BytesIO(b'file data'))
def a19(e,s): s('200 OK',[]); return None
def a20(e,s):
    w=s('200 OK',[('X','1')]); w(b'early')
    try: 1/0
    except: s('500 Oops',[('Y','2')], sys.exc_info())
    return [b'err']
class Closing:
    def __iter__(self): return iter([b'c'])
    def close(self): print('closed')
def a21(e,s): s('200 OK',[]); return Closing()
def a22(e,s): 1/0
for i,a in enumerate((a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11,a12,a13,a14,a15,a16,a17,a18,a19,a20,a21,a22),1):
    print('--- app',i); 
    run(a)
print('--- origin'); run(a1, origin_server=True, http_version='1.1', server_software='Srv/1')
print('--- head'); run(a1, {'REQUEST_METHOD':'HEAD'})
print('--- 0.9'); run(a1, {'SERVER_PROTOCOL':'HTTP/0.9'})
print('--- base'); run(a1, cls=handlers.BaseCGIHandler)
print('--- limit'); run(a22, traceback_limit=1)
environ = {'SCRIPT_NAME': '/s', 'PATH_INFO': '/./b/../c'}
print(util.shift_path_info(environ), environ)
environ = {'SCRIPT_NAME': '/a b', 'PATH_INFO': '/c;d=é,1', 'QUERY_STRING': 'x=1', 'HTTPS': 'on', 'SERVER_PORT': '8443', 'HTTP_HOST': ''}
util.setup_testing_defaults(environ)
print(util.request_uri(environ), util.request_uri(environ, include_query=False), util.application_uri(environ))
h = headers.Headers([('A', '1'), ('b', '2'), ('A', '3')])
h.add_header('Content-Disposition', 'attachment', filename='a"b\\c.txt', x_y=None, n='')
print(repr(h), bytes(h), h['a'], h.get_all('A'), 'q' in h, h.setdefault('B', 'x'))
# expect: --- app 1
# expect: b'HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello'
# expect:
# expect: --- app 2
# expect: b'HTTP/1.0 200 OK\r\n\r\nxyz'
# expect:
# expect: --- app 3
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: write() before start_response()
# expect: --- app 4
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: Status must be at least 4 characters
# expect: --- app 5
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: Hop-by-hop header, 'Connection: close', not allowed
# expect: --- app 6
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: TypeError: Headers must be a list of name/value tuples
# expect: --- app 7
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: Status message must have a space after code
# expect: --- app 8
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: Status message must begin w/3-digit code
# expect: --- app 9
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: write() argument must be a bytes instance
# expect: --- app 10
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: Headers already set!
# expect: --- app 11
# expect: b'HTTP/1.0 500 Oops\r\nY: 2\r\nContent-Length: 3\r\n\r\nerr'
# expect:
# expect: --- app 12
# expect: b'HTTP/1.0 200 OK\r\n\r\nab'
# expect:
# expect: --- app 13
# expect: b'HTTP/1.0 204 No Content\r\nContent-Length: 0\r\n\r\n'
# expect:
# expect: --- app 14
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: Header names/values must be of type str (got 5)
# expect: --- app 15
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: AssertionError: Status must be of type str (got 200)
# expect: --- app 16
# expect: b'HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabcdef'
# expect:
# expect: --- app 17
# expect: b'HTTP/1.0 200 OK\r\n\r\na'
# expect: Traceback (most recent call last):
# expect: ZeroDivisionError: division by zero
# expect: --- app 18
# expect: b'HTTP/1.0 200 OK\r\n\r\nfile data'
# expect:
# expect: --- app 19
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: TypeError: 'NoneType' object is not iterable
# expect: --- app 20
# expect: b'HTTP/1.0 200 OK\r\nX: 1\r\n\r\nearly'
# expect: Traceback (most recent call last):
# expect: ZeroDivisionError: division by zero
# expect: --- app 21
# expect: closed
# expect: b'HTTP/1.0 200 OK\r\n\r\nc'
# expect:
# expect: --- app 22
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: ZeroDivisionError: division by zero
# expect: --- origin
# expect: b'HTTP/1.1 200 OK\r\nServer: Srv/1\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello'
# expect:
# expect: --- head
# expect: b'HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello'
# expect:
# expect: --- 0.9
# expect: b'hello'
# expect:
# expect: --- base
# expect: b'Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello'
# expect:
# expect: --- limit
# expect: b'HTTP/1.0 500 Internal Server Error\r\nContent-Type: text/plain\r\nContent-Length: 59\r\n\r\nA server error occurred.  Please contact the administrator.'
# expect: Traceback (most recent call last):
# expect: ZeroDivisionError: division by zero
# expect: b {'SCRIPT_NAME': '/s/b', 'PATH_INFO': '/../c'}
# expect: https://127.0.0.1:8443/a%20b/c;d=%E9,1?x=1 https://127.0.0.1:8443/a%20b/c;d=%E9,1 https://127.0.0.1:8443/a%20b
# expect: Headers([('A', '1'), ('b', '2'), ('A', '3'), ('Content-Disposition', 'attachment; filename="a\\"b\\\\c.txt"; x-y; n')]) b'A: 1\r\nb: 2\r\nA: 3\r\nContent-Disposition: attachment; filename="a\\"b\\\\c.txt"; x-y; n\r\n\r\n' 1 ['1', '3'] False 2
