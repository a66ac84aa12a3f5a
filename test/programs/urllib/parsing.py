# urllib.parse.
from urllib.parse import *
import urllib.parse, urllib.error


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


for u in (
    'http://user:pa:ss@Host.com:8080/p/a;x=1?q=1&r=2#frag',
    '//host/path',
    'path?q#f',
    'mailto:a@b.c',
    'http://[::1]:80/',
    'HTTP://a',
    'a:80',
    'file:///etc/x',
    'http://h?q',
    'http://h#f',
    '',
    '?',
    '#',
    'x://',
    'http:path',
    ' http://x ',
    'ht\ntp://x',
    'tel:+123;a=b',
    'http://a/b;c/d;e',
    'javascript:1',
    '1a:b',
    'http://u@h',
    'ws://h:1/x?y',
    'sip:a@b?c',
    'http://h:/',
    'data:text/plain,hi',
):
    tr(lambda: urlsplit(u))
    tr(lambda: urlparse(u))
    tr(lambda: urlparse(u).geturl())
    tr(lambda: [getattr(urlsplit(u), n) for n in ('username', 'password', 'hostname', 'port')])
    tr(lambda: urldefrag(u))
for u in ('http://a/b/c;p?#f', 'http://a/b/c;?q#f', 'http:;?q#f', 'http:?q#f', '//#f', '?#', '#', 'http:?q', b'http:?#f'):
    tr(lambda: urldefrag(u))
for u in ('http://h:99999', 'http://h:ab', 'http://[::1', 'http://[zz]', 'http://[1.2.3.4]', 'http://a[::1]', 'http://[v1.x]', 'http://[::1]x'):
    tr(lambda: (urlsplit(u), urlsplit(u).port))
B = 'http://a/b/c/d;p?q'
for r in (
    'g:h',
    'g',
    './g',
    'g/',
    '/g',
    '//g',
    '?y',
    'g?y',
    '#s',
    'g#s',
    ';x',
    'g;x',
    '',
    '.',
    './',
    '..',
    '../',
    '../g',
    '../..',
    '../../g',
    '../../../g',
    '/./g',
    '/../g',
    'g.',
    '.g',
    './../g',
    'g/./h',
    'g/../h',
    'http:g',
    'http://x/y',
    'g?y/./x',
    'g//h',
):
    print(r, urljoin(B, r))
print(
    urljoin('', 'x'),
    urljoin('mailto:a', 'b'),
    urljoin('http://a', 'b'),
    urljoin('http://a/b', 'https:c'),
    urljoin(b'http://a/', b'c'),
    urljoin('a/b', '../c'),
    urljoin('http://h/a//b', 'c'),
)
print(
    urlsplit(b'http://h/p?q'),
    urlsplit(b'http://h').hostname,
    urlparse('x').encode(),
    urlparse(b'x').decode(),
    urlunsplit(('http', 'h', 'p', 'q', 'f')),
    urlunparse(('', '', 'p', 'pa', '', '')),
    urlunsplit(('', '', '//x', '', '')),
    urlunsplit(('file', '', '/x', '', '')),
)
tr(lambda: urljoin('a', b'b'))
print(
    quote('a b/c?é~_.-'),
    quote('a/b', safe=''),
    quote_plus('a b+c/é'),
    quote(b'\xff a'),
    quote('ü', encoding='latin-1'),
    unquote('a%20b%C3%A9%zz%'),
    unquote_plus('a+b%2B'),
    unquote('%ff'),
    unquote('%E9', encoding='latin-1'),
    unquote_to_bytes('a%20%ff'),
    unquote('é%41'),
    quote(''),
    unquote(b'a%20b'),
    quote_from_bytes(b'a b'),
    quote('a b', safe=' '),
)
tr(lambda: quote(3))
tr(lambda: quote(b'x', encoding='utf-8'))
tr(lambda: quote_from_bytes('x'))
tr(lambda: unquote(3))
tr(lambda: quote('\ud800'))
print(
    parse_qs('a=1&b=2&a=3&c=&d'),
    parse_qsl('a=1&b=2&a=3&c=&d', keep_blank_values=True),
    parse_qs('a+b=c%20d;e=f'),
    parse_qsl('a=1;b=2', separator=';'),
    parse_qs(b'a=1&b=%ff'),
    parse_qsl(''),
)
tr(lambda: parse_qsl('a', strict_parsing=True))
tr(lambda: parse_qsl('a=1&b=2', max_num_fields=1))
tr(lambda: parse_qsl('a', separator=''))
print(
    urlencode({'a': 1, 'b c': 'd&e', 'l': [1, 2]}),
    urlencode([('a', 'é'), ('b', b'\xff')]),
    urlencode({'a': [1, 2], 'b': 'xy'}, doseq=True),
    urlencode({'a': 'b c'}, quote_via=quote),
    urlencode({}),
    urlencode({'a': None, 'b': True, 'c': 1.5}),
    urlencode({'x': '/'}, safe='/'),
)
tr(lambda: urlencode('x'))
tr(lambda: urlencode(3))
tr(lambda: urlencode([1]))
u = urlparse('http://a/b')
print(u._replace(path='/c').geturl(), u == ('http', 'a', '/b', '', '', ''), u.scheme, u[1], SplitResult('a', 'b', 'c', 'd', 'e').geturl(), str(u))
print(
    urllib.error.URLError('x'),
    repr(urllib.error.URLError('x')),
    urllib.error.HTTPError('u', 404, 'nf', {}, None),
    repr(urllib.error.HTTPError('u', 404, 'nf', {}, None)),
    urllib.error.HTTPError('u', 404, 'nf', {}, None).code,
)
import warnings
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    for name, text in (("splittype", "http://a/b"), ("splithost", "//h:80/p?q"), ("splithost", "//h?q"), ("splithost", "/x"), ("splituser", "u:p@h"), ("splitpasswd", "u:p"), ("splitport", "h:80"), ("splitport", "h:x"), ("splitport", "h:"), ("splitnport", "h:80"), ("splitnport", "h:a"), ("splitnport", "h:"), ("splitquery", "p?a?b"), ("splittag", "p#a#b"), ("splitattr", "/p;a=b;c=d"), ("splitvalue", "a=b"), ("to_bytes", "http://x"), ("unwrap", " <URL:http://x/> ")):
        print(name, getattr(urllib.parse, name)(text))
    print(len(told), told[0].message, told[-1].message, sep="\n")

from urllib.request import pathname2url, url2pathname
for url in ("", "//", "////a", "//localhost/x", "//LOCALHOST/x", "a:b", "/a;p?q#f", "FILE:///x%20y", "file:/y?z", "http:/z", "%2Fa%zz", "//127.0.0.1/a", "//x:80/a"):
    tr(lambda: url2pathname(url))
    tr(lambda: url2pathname(url, require_scheme=True))
print([pathname2url(path) for path in ("/a b", "//a", "a?b", "")], pathname2url("/a#", add_scheme=True))

# An empty query or fragment is not the same as none, and a path may be nothing but parameters.
for base in ('http://a/b/c/d;p?q#f', 'http://a', 'http:', '//h/p', 'p', 'mailto:x', 'unknown://h/p'):
    print(base, [urljoin(base, more) for more in ('', 'g', '../g', '/g', '//g', '?y', '?', '#', '#s', ';', ';x', 'http:', 'http:?y', '///w', '//?q', 'x:y')])
# expect: SplitResult(scheme='http', netloc='user:pa:ss@Host.com:8080', path='/p/a;x=1', query='q=1&r=2', fragment='frag')
# expect: ParseResult(scheme='http', netloc='user:pa:ss@Host.com:8080', path='/p/a', params='x=1', query='q=1&r=2', fragment='frag')
# expect: http://user:pa:ss@Host.com:8080/p/a;x=1?q=1&r=2#frag
# expect: ['user', 'pa:ss', 'host.com', 8080]
# expect: DefragResult(url='http://user:pa:ss@Host.com:8080/p/a;x=1?q=1&r=2', fragment='frag')
# expect: SplitResult(scheme='', netloc='host', path='/path', query='', fragment='')
# expect: ParseResult(scheme='', netloc='host', path='/path', params='', query='', fragment='')
# expect: //host/path
# expect: [None, None, 'host', None]
# expect: DefragResult(url='//host/path', fragment='')
# expect: SplitResult(scheme='', netloc='', path='path', query='q', fragment='f')
# expect: ParseResult(scheme='', netloc='', path='path', params='', query='q', fragment='f')
# expect: path?q#f
# expect: [None, None, None, None]
# expect: DefragResult(url='path?q', fragment='f')
# expect: SplitResult(scheme='mailto', netloc='', path='a@b.c', query='', fragment='')
# expect: ParseResult(scheme='mailto', netloc='', path='a@b.c', params='', query='', fragment='')
# expect: mailto:a@b.c
# expect: [None, None, None, None]
# expect: DefragResult(url='mailto:a@b.c', fragment='')
# expect: SplitResult(scheme='http', netloc='[::1]:80', path='/', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='[::1]:80', path='/', params='', query='', fragment='')
# expect: http://[::1]:80/
# expect: [None, None, '::1', 80]
# expect: DefragResult(url='http://[::1]:80/', fragment='')
# expect: SplitResult(scheme='http', netloc='a', path='', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='a', path='', params='', query='', fragment='')
# expect: http://a
# expect: [None, None, 'a', None]
# expect: DefragResult(url='HTTP://a', fragment='')
# expect: SplitResult(scheme='a', netloc='', path='80', query='', fragment='')
# expect: ParseResult(scheme='a', netloc='', path='80', params='', query='', fragment='')
# expect: a:80
# expect: [None, None, None, None]
# expect: DefragResult(url='a:80', fragment='')
# expect: SplitResult(scheme='file', netloc='', path='/etc/x', query='', fragment='')
# expect: ParseResult(scheme='file', netloc='', path='/etc/x', params='', query='', fragment='')
# expect: file:///etc/x
# expect: [None, None, None, None]
# expect: DefragResult(url='file:///etc/x', fragment='')
# expect: SplitResult(scheme='http', netloc='h', path='', query='q', fragment='')
# expect: ParseResult(scheme='http', netloc='h', path='', params='', query='q', fragment='')
# expect: http://h?q
# expect: [None, None, 'h', None]
# expect: DefragResult(url='http://h?q', fragment='')
# expect: SplitResult(scheme='http', netloc='h', path='', query='', fragment='f')
# expect: ParseResult(scheme='http', netloc='h', path='', params='', query='', fragment='f')
# expect: http://h#f
# expect: [None, None, 'h', None]
# expect: DefragResult(url='http://h', fragment='f')
# expect: SplitResult(scheme='', netloc='', path='', query='', fragment='')
# expect: ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')
# expect:
# expect: [None, None, None, None]
# expect: DefragResult(url='', fragment='')
# expect: SplitResult(scheme='', netloc='', path='', query='', fragment='')
# expect: ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')
# expect:
# expect: [None, None, None, None]
# expect: DefragResult(url='?', fragment='')
# expect: SplitResult(scheme='', netloc='', path='', query='', fragment='')
# expect: ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')
# expect:
# expect: [None, None, None, None]
# expect: DefragResult(url='', fragment='')
# expect: SplitResult(scheme='x', netloc='', path='', query='', fragment='')
# expect: ParseResult(scheme='x', netloc='', path='', params='', query='', fragment='')
# expect: x:
# expect: [None, None, None, None]
# expect: DefragResult(url='x://', fragment='')
# expect: SplitResult(scheme='http', netloc='', path='path', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='', path='path', params='', query='', fragment='')
# expect: http:path
# expect: [None, None, None, None]
# expect: DefragResult(url='http:path', fragment='')
# expect: SplitResult(scheme='http', netloc='x ', path='', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='x ', path='', params='', query='', fragment='')
# expect: http://x
# expect: [None, None, 'x ', None]
# expect: DefragResult(url=' http://x ', fragment='')
# expect: SplitResult(scheme='http', netloc='x', path='', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='x', path='', params='', query='', fragment='')
# expect: http://x
# expect: [None, None, 'x', None]
# expect: DefragResult(url='ht\ntp://x', fragment='')
# expect: SplitResult(scheme='tel', netloc='', path='+123;a=b', query='', fragment='')
# expect: ParseResult(scheme='tel', netloc='', path='+123', params='a=b', query='', fragment='')
# expect: tel:+123;a=b
# expect: [None, None, None, None]
# expect: DefragResult(url='tel:+123;a=b', fragment='')
# expect: SplitResult(scheme='http', netloc='a', path='/b;c/d;e', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='a', path='/b;c/d', params='e', query='', fragment='')
# expect: http://a/b;c/d;e
# expect: [None, None, 'a', None]
# expect: DefragResult(url='http://a/b;c/d;e', fragment='')
# expect: SplitResult(scheme='javascript', netloc='', path='1', query='', fragment='')
# expect: ParseResult(scheme='javascript', netloc='', path='1', params='', query='', fragment='')
# expect: javascript:1
# expect: [None, None, None, None]
# expect: DefragResult(url='javascript:1', fragment='')
# expect: SplitResult(scheme='', netloc='', path='1a:b', query='', fragment='')
# expect: ParseResult(scheme='', netloc='', path='1a:b', params='', query='', fragment='')
# expect: 1a:b
# expect: [None, None, None, None]
# expect: DefragResult(url='1a:b', fragment='')
# expect: SplitResult(scheme='http', netloc='u@h', path='', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='u@h', path='', params='', query='', fragment='')
# expect: http://u@h
# expect: ['u', None, 'h', None]
# expect: DefragResult(url='http://u@h', fragment='')
# expect: SplitResult(scheme='ws', netloc='h:1', path='/x', query='y', fragment='')
# expect: ParseResult(scheme='ws', netloc='h:1', path='/x', params='', query='y', fragment='')
# expect: ws://h:1/x?y
# expect: [None, None, 'h', 1]
# expect: DefragResult(url='ws://h:1/x?y', fragment='')
# expect: SplitResult(scheme='sip', netloc='', path='a@b', query='c', fragment='')
# expect: ParseResult(scheme='sip', netloc='', path='a@b', params='', query='c', fragment='')
# expect: sip:a@b?c
# expect: [None, None, None, None]
# expect: DefragResult(url='sip:a@b?c', fragment='')
# expect: SplitResult(scheme='http', netloc='h:', path='/', query='', fragment='')
# expect: ParseResult(scheme='http', netloc='h:', path='/', params='', query='', fragment='')
# expect: http://h:/
# expect: [None, None, 'h', None]
# expect: DefragResult(url='http://h:/', fragment='')
# expect: SplitResult(scheme='data', netloc='', path='text/plain,hi', query='', fragment='')
# expect: ParseResult(scheme='data', netloc='', path='text/plain,hi', params='', query='', fragment='')
# expect: data:text/plain,hi
# expect: [None, None, None, None]
# expect: DefragResult(url='data:text/plain,hi', fragment='')
# expect: DefragResult(url='http://a/b/c;p?', fragment='f')
# expect: DefragResult(url='http://a/b/c;?q', fragment='f')
# expect: DefragResult(url='http:;?q', fragment='f')
# expect: DefragResult(url='http:?q', fragment='f')
# expect: DefragResult(url='//', fragment='f')
# expect: DefragResult(url='?', fragment='')
# expect: DefragResult(url='', fragment='')
# expect: DefragResult(url='http:?q', fragment='')
# expect: DefragResultBytes(url=b'http:?', fragment=b'f')
# expect: ValueError Port out of range 0-65535
# expect: ValueError Port could not be cast to integer value as 'ab'
# expect: ValueError Invalid IPv6 URL
# expect: ValueError 'zz' does not appear to be an IPv4 or IPv6 address
# expect: ValueError An IPv4 address cannot be in brackets
# expect: ValueError Invalid IPv6 URL
# expect: (SplitResult(scheme='http', netloc='[v1.x]', path='', query='', fragment=''), None)
# expect: ValueError Invalid IPv6 URL
# expect: g:h g:h
# expect: g http://a/b/c/g
# expect: ./g http://a/b/c/g
# expect: g/ http://a/b/c/g/
# expect: /g http://a/g
# expect: //g http://g
# expect: ?y http://a/b/c/d;p?y
# expect: g?y http://a/b/c/g?y
# expect: #s http://a/b/c/d;p?q#s
# expect: g#s http://a/b/c/g#s
# expect: ;x http://a/b/c/;x
# expect: g;x http://a/b/c/g;x
# expect:  http://a/b/c/d;p?q
# expect: . http://a/b/c/
# expect: ./ http://a/b/c/
# expect: .. http://a/b/
# expect: ../ http://a/b/
# expect: ../g http://a/b/g
# expect: ../.. http://a/
# expect: ../../g http://a/g
# expect: ../../../g http://a/g
# expect: /./g http://a/g
# expect: /../g http://a/g
# expect: g. http://a/b/c/g.
# expect: .g http://a/b/c/.g
# expect: ./../g http://a/b/g
# expect: g/./h http://a/b/c/g/h
# expect: g/../h http://a/b/c/h
# expect: http:g http://a/b/c/g
# expect: http://x/y http://x/y
# expect: g?y/./x http://a/b/c/g?y/./x
# expect: g//h http://a/b/c/g/h
# expect: x b http://a/b https:c b'http://a/c' c http://h/a/c
# expect: SplitResultBytes(scheme=b'http', netloc=b'h', path=b'/p', query=b'q', fragment=b'') b'h' ParseResultBytes(scheme=b'', netloc=b'', path=b'x', params=b'', query=b'', fragment=b'') ParseResult(scheme='', netloc='', path='x', params='', query='', fragment='') http://h/p?q#f p;pa ////x file:///x
# expect: TypeError Cannot mix str and non-str arguments
# expect: a%20b/c%3F%C3%A9~_.- a%2Fb a+b%2Bc%2F%C3%A9 %FF%20a %FC a bé%zz% a b+ � é b'a \xff' éA  a b a%20b a b
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote() doesn't support 'encoding' for bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError argument of type 'int' is not a container or iterable
# expect: UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: {'a': ['1', '3'], 'b': ['2']} [('a', '1'), ('b', '2'), ('a', '3'), ('c', ''), ('d', '')] {'a b': ['c d;e=f']} [('a', '1'), ('b', '2')] {b'a': [b'1'], b'b': [b'\xff']} []
# expect: ValueError bad query field: 'a'
# expect: ValueError Max number of fields exceeded
# expect: ValueError Separator must be of type string or bytes.
# expect: a=1&b+c=d%26e&l=%5B1%2C+2%5D a=%C3%A9&b=%FF a=1&a=2&b=xy a=b%20c  a=None&b=True&c=1.5 x=/
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: http://a/c True http a a://b/c?d#e ParseResult(scheme='http', netloc='a', path='/b', params='', query='', fragment='')
# expect: <urlopen error x> URLError('x') HTTP Error 404: nf <HTTPError 404: 'nf'> 404
# expect: splittype ('http', '//a/b')
# expect: splithost ('h:80', '/p?q')
# expect: splithost ('h', '/?q')
# expect: splithost (None, '/x')
# expect: splituser ('u:p', 'h')
# expect: splitpasswd ('u', 'p')
# expect: splitport ('h', '80')
# expect: splitport ('h:x', None)
# expect: splitport ('h', None)
# expect: splitnport ('h', 80)
# expect: splitnport ('h', None)
# expect: splitnport ('h', -1)
# expect: splitquery ('p?a', 'b')
# expect: splittag ('p#a', 'b')
# expect: splitattr ('/p', ['a=b', 'c=d'])
# expect: splitvalue ('a', 'b')
# expect: to_bytes http://x
# expect: unwrap http://x/
# expect: 17
# expect: urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# expect: urllib.parse.to_bytes() is deprecated as of 3.8
# expect:
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect:
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: //a
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: /x
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: URLError <urlopen error file:// scheme is supported only on localhost>
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: a:b
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: /a;p
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: FILE:///x y
# expect: /x y
# expect: file:/y
# expect: /y
# expect: http:/z
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: /a%zz
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: URLError <urlopen error file:// scheme is supported only on localhost>
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: URLError <urlopen error file:// scheme is supported only on localhost>
# expect: URLError <urlopen error URL is missing a 'file:' scheme>
# expect: ['///a%20b', '////a', 'a%3Fb', ''] file:///a%23
# expect: http://a/b/c/d;p?q#f ['http://a/b/c/d;p?q#f', 'http://a/b/c/g', 'http://a/b/g', 'http://a/g', 'http://g', 'http://a/b/c/d;p?y', 'http://a/b/c/d;p?', 'http://a/b/c/d;p?q#', 'http://a/b/c/d;p?q#s', 'http://a/b/c/;', 'http://a/b/c/;x', 'http://a/b/c/d;p?q#f', 'http://a/b/c/d;p?y', 'http://a/w', 'http://a/b/c/d;p?q', 'x:y']
# expect: http://a ['http://a', 'http://a/g', 'http://a/g', 'http://a/g', 'http://g', 'http://a?y', 'http://a?', 'http://a#', 'http://a#s', 'http://a/;', 'http://a/;x', 'http://a', 'http://a?y', 'http://a/w', 'http://a?q', 'x:y']
# expect: http: ['http:', 'http:/g', 'http:g', 'http:/g', 'http://g', 'http:?y', 'http:?', 'http:#', 'http:#s', 'http:/;', 'http:/;x', 'http:', 'http:?y', 'http:/w', 'http:?q', 'x:y']
# expect: //h/p ['//h/p', '//h/g', '//h/g', '//h/g', '//g', '//h/p?y', '//h/p?', '//h/p#', '//h/p#s', '//h/;', '//h/;x', 'http:', 'http:?y', '//h/w', '//h/p?q', 'x:y']
# expect: p ['p', 'g', 'g', '/g', '//g', 'p?y', 'p?', 'p#', 'p#s', ';', ';x', 'http:', 'http:?y', '/w', 'p?q', 'x:y']
# expect: mailto:x ['mailto:x', 'g', '../g', '/g', '//g', '?y', '?', '#', '#s', ';', ';x', 'http:', 'http:?y', '///w', '//?q', 'x:y']
# expect: unknown://h/p ['unknown://h/p', 'g', '../g', '/g', '//g', '?y', '?', '#', '#s', ';', ';x', 'http:', 'http:?y', '///w', '//?q', 'x:y']
