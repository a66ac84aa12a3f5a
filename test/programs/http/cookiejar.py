# python: 3.13
"""http.cookiejar: what a client keeps of a server's cookies, and sends back; used by several threads."""
import threading
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy, LoadError, LWPCookieJar, MozillaCookieJar, http2time, time2isoz, time2netscape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        if self.path == "/login":
            self.send_header("Set-Cookie", "session=abc123; Path=/; HttpOnly")
            self.send_header("Set-Cookie", "deep=1")
            self.send_header("Set-Cookie", "lasting=yes; Max-Age=3600; Path=/")
            self.send_header("Set-Cookie", "secret=s; Secure; Path=/")
            self.send_header("Set-Cookie", "foreign=f; Domain=example.com")
        if self.path == "/a/b/set":
            self.send_header("Set-Cookie", 'inner="quoted value"')
        if self.path == "/logout":
            self.send_header("Set-Cookie", "session=; Max-Age=0; Path=/")
            self.send_header("Set-Cookie", "lasting=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/")
        self.end_headers()
        self.wfile.write((self.headers.get("Cookie") or "none").encode())

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("localhost", 0), Handler)
thread = threading.Thread(target=server.serve_forever)
thread.start()
base = f"http://localhost:{server.server_port}"
jar = CookieJar()
opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))


def get(path):
    with opener.open(base + path) as response:
        return response.read().decode()


print(get("/"), len(jar))
print(get("/login"), sorted(cookie.name for cookie in jar))
print(get("/"), "|", get("/x/y"))
for cookie in jar:
    print(cookie.name, cookie.value, cookie.domain, cookie.path, cookie.secure, cookie.discard, cookie.expires is None, cookie.has_nonstandard_attr("HttpOnly"))
print(get("/a/b/set"), "|", get("/a/b/c"), "|", get("/a"))
with ThreadPoolExecutor(3) as pool:
    print(set(pool.map(get, ["/p"] * 6)))
print(get("/logout"), "|", get("/"))
jar.clear_session_cookies()
print(jar, len(jar))
server.shutdown()
thread.join()
server.server_close()


def made(name, value, expires=None, **rest):
    return Cookie(0, name, value, None, False, ".example.com", True, True, "/", True, False, expires, expires is None, None, None, rest)


jar = MozillaCookieJar("cookies.txt")
jar.set_cookie(made("a", "1", 4000000000))
jar.set_cookie(made("b", "2"))
jar.set_cookie(made("c", "3", 4000000000, HTTPOnly=None))
jar.save()
print(open("cookies.txt").read().splitlines())
again = MozillaCookieJar()
again.load("cookies.txt")
print([str(cookie) for cookie in again])
lwp = LWPCookieJar("cookies.lwp")
for cookie in jar:
    lwp.set_cookie(cookie)
lwp.save(ignore_discard=True)
print(open("cookies.lwp").read().splitlines())
second = LWPCookieJar("cookies.lwp")
second.load(ignore_discard=True)
print([(cookie.name, cookie.value, cookie.expires) for cookie in second])
print(repr(made("a", "1")))
for f in (lambda: MozillaCookieJar().save(), lambda: MozillaCookieJar().load("cookies.lwp"), lambda: jar.clear(name="x"), lambda: jar.clear("nowhere")):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
print(http2time("Wed, 09 Feb 1994 22:23:32 GMT"), http2time("nonsense"), http2time("09-Feb-1994 22:23:32 GMT"), time2isoz(0), time2netscape(86400))
policy = DefaultCookiePolicy(blocked_domains=["ads.example.com"], allowed_domains=None)
print(policy.is_blocked("ads.example.com"), policy.is_blocked("example.com"), policy.is_not_allowed("x"))
print(made("a", "1", 5).is_expired(), made("a", "1").is_expired(), made("a", "1", 5).is_expired(4))
# expect: none 0
# expect: none ['deep', 'lasting', 'secret', 'session']
# expect: session=abc123; deep=1; lasting=yes | session=abc123; deep=1; lasting=yes
# expect: session abc123 localhost.local / False True True True
# expect: deep 1 localhost.local / False True True False
# expect: lasting yes localhost.local / False False False False
# expect: secret s localhost.local / True True True False
# expect: session=abc123; deep=1; lasting=yes | inner="quoted value"; session=abc123; deep=1; lasting=yes | session=abc123; deep=1; lasting=yes
# expect: {'session=abc123; deep=1; lasting=yes'}
# expect: session=abc123; deep=1; lasting=yes | deep=1
# expect: <CookieJar[]> 0
# expect: ['# Netscape HTTP Cookie File', '# http://curl.haxx.se/rfc/cookie_spec.html', '# This is a generated file!  Do not edit.', '', '.example.com\tTRUE\t/\tFALSE\t4000000000\ta\t1', '#HttpOnly_.example.com\tTRUE\t/\tFALSE\t4000000000\tc\t3']
# expect: ['<Cookie a=1 for .example.com/>', '<Cookie c=3 for .example.com/>']
# expect: ['#LWP-Cookies-2.0', 'Set-Cookie3: a=1; path="/"; domain=".example.com"; path_spec; domain_dot; expires="2096-10-02 07:06:40Z"; version=0', 'Set-Cookie3: b=2; path="/"; domain=".example.com"; path_spec; domain_dot; discard; version=0', 'Set-Cookie3: c=3; path="/"; domain=".example.com"; path_spec; domain_dot; expires="2096-10-02 07:06:40Z"; HTTPOnly=None; version=0']
# expect: [('a', '1', 4000000000), ('b', '2', None), ('c', '3', 4000000000)]
# expect: Cookie(version=0, name='a', value='1', port=None, port_specified=False, domain='.example.com', domain_specified=True, domain_initial_dot=True, path='/', path_specified=True, secure=False, expires=None, discard=True, comment=None, comment_url=None, rest={}, rfc2109=False)
# expect: ValueError a filename was not supplied (nor was the CookieJar instance initialised with one)
# expect: LoadError 'cookies.lwp' does not look like a Netscape format cookies file
# expect: ValueError domain and path must be given to remove a cookie by name
# expect: KeyError 'nowhere'
# expect: 760832612.0 None 760832612 1970-01-01 00:00:00Z Fri, 02-Jan-1970 00:00:00 GMT
# expect: True False False
# expect: True False False
