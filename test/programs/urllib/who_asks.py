"""Lists of challenges, and the answers to them by digest."""
import urllib.request as request

for text in ['a,b', 'a, "b,c" ,d', '', ',', ',,a', ',a', 'a,', '"x\\"y, z", q', '"open, end', 'a="b\\\\c", d\\,e', 'x"y,z"w, v', '"a\\', '  ']:
    print(repr(text), request.parse_http_list(text))
print(request.parse_keqv_list(["a=b", 'c="d=e"']))
for kind in (request.HTTPDigestAuthHandler, request.ProxyDigestAuthHandler, request.ProxyBasicAuthHandler):
    print(kind.__name__, kind.auth_header, kind.handler_order)
handler = request.HTTPDigestAuthHandler()
handler.add_password("Room", "http://x/", "user", "secret")
handler.get_cnonce = lambda nonce: "own"
asked = request.Request("http://x/y")
for challenge in [
    dict(realm="Room", nonce="n", qop="auth", algorithm="MD5", opaque="o"), dict(realm="Room", nonce="n", qop="auth,auth-int", algorithm="SHA-256"),
    dict(realm="Room", nonce="m"), dict(realm="Room"), dict(realm="Other", nonce="n"), dict(realm="Room", nonce="n", qop="auth-int"),
    dict(realm="Room", nonce="n", algorithm="MD6"),
]:
    try:
        print(handler.get_authorization(asked, challenge))
    except Exception as error:
        print(type(error).__name__, error)
class Opener:
    def open(self, request, timeout):
        return request.unredirected_hdrs
handler.add_parent(Opener())
for header in ['Digest realm="Room", nonce="q"', "Basic realm=x", "Bearer y", None]:
    try:
        print(handler.http_error_401(asked, None, 401, "no", {"www-authenticate": header}))
    except Exception as error:
        print(type(error).__name__, error)
handler.retried = 6
try:
    handler.http_error_auth_reqed("www-authenticate", "x", asked, {})
except Exception as error:
    print(type(error).__name__, error, error.code)
# expect: 'a,b' ['a', 'b']
# expect: 'a, "b,c" ,d' ['a', '"b,c"', 'd']
# expect: '' []
# expect: ',' ['']
# expect: ',,a' ['', '', 'a']
# expect: ',a' ['', 'a']
# expect: 'a,' ['a']
# expect: '"x\\"y, z", q' ['"x"y, z"', 'q']
# expect: '"open, end' ['"open, end']
# expect: 'a="b\\\\c", d\\,e' ['a="b\\c"', 'd\\', 'e']
# expect: 'x"y,z"w, v' ['x"y,z"w', 'v']
# expect: '"a\\' ['"a']
# expect: '  ' ['']
# expect: {'a': 'b', 'c': 'd=e'}
# expect: HTTPDigestAuthHandler Authorization 490
# expect: ProxyDigestAuthHandler Proxy-Authorization 490
# expect: ProxyBasicAuthHandler Proxy-authorization 500
# expect: username="user", realm="Room", nonce="n", uri="/y", response="91e81710a43c6fa63295589017d3ab5c", opaque="o", algorithm="MD5", qop=auth, nc=00000001, cnonce="own"
# expect: username="user", realm="Room", nonce="n", uri="/y", response="cdc6ac52ae5a357a2e70c0f625cd80e74dcedfa12527f00bf1547c8d8d90b354", algorithm="SHA-256", qop=auth, nc=00000002, cnonce="own"
# expect: username="user", realm="Room", nonce="m", uri="/y", response="7978fca4f006d2c047b8e3ca35e1162a", algorithm="MD5"
# expect: None
# expect: None
# expect: URLError <urlopen error qop 'auth-int' is not supported.>
# expect: ValueError Unsupported digest authentication algorithm 'MD6'
# expect: AttributeError 'Request' object has no attribute 'timeout'
# expect: None
# expect: ValueError AbstractDigestAuthHandler does not support the following scheme: 'Bearer'
# expect: None
# expect: HTTPError HTTP Error 401: digest auth failed 401
