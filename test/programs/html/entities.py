# html: escape and unescape.
import html, http, html.entities as en
from http import *

print(html.escape('<a href="x">\'&\'</a>'), html.escape('"', quote=False))
for s in (
    '&lt;&gt;&amp;&quot;&#39;&#x27;&#62;',
    '&nbsp;',
    '&notit;',
    '&not;',
    '&eacute',
    '&#0;',
    '&#x80;',
    '&#xd800;',
    '&#1114112;',
    '&#x1;',
    '&unknown;',
    '&',
    '& x',
    '&copy;2020 &hearts; &ampx',
    '&#xfdd0;',
    '&NotEqualTilde;',
    '&#55',
    '&#x;',
    'plain',
    '&ltfoo',
    '&frac12;',
    '&#x1F600;',
    '&lt',
    '&gta',
):
    print(ascii(html.unescape(s)))
print(len(en.html5), en.name2codepoint['eacute'], en.codepoint2name[233], en.entitydefs['amp'], en.html5['lang;'], en.name2codepoint['lang'])
print(
    HTTPStatus.OK,
    repr(HTTPStatus.OK),
    HTTPStatus.OK.phrase,
    HTTPStatus.OK.description,
    HTTPStatus.OK.is_success,
    repr(HTTPMethod.GET),
    HTTPMethod.GET,
    HTTPMethod.GET.description,
    HTTPStatus(404),
    HTTPStatus(404).name,
    HTTPStatus(404) == 404,
    f'{HTTPStatus.NOT_FOUND} {HTTPStatus.NOT_FOUND.phrase}',
    HTTPStatus.REQUEST_URI_TOO_LONG,
    list(HTTPMethod),
    'GET' in HTTPMethod,
    HTTPStatus['OK'],
    HTTPStatus.__members__['UNPROCESSABLE_ENTITY'].name,
    sum(HTTPStatus),
    [int(s) for s in HTTPStatus if s.is_client_error][:3],
)
# expect: &lt;a href=&quot;x&quot;&gt;&#x27;&amp;&#x27;&lt;/a&gt; "
# expect: '<>&"\'\'>'
# expect: '\xa0'
# expect: '\xacit;'
# expect: '\xac'
# expect: '\xe9'
# expect: '\ufffd'
# expect: '\u20ac'
# expect: '\ufffd'
# expect: '\ufffd'
# expect: ''
# expect: '&unknown;'
# expect: '&'
# expect: '& x'
# expect: '\xa92020 \u2665 &x'
# expect: ''
# expect: '\u2242\u0338'
# expect: '7'
# expect: '&#x;'
# expect: 'plain'
# expect: '<foo'
# expect: '\xbd'
# expect: '\U0001f600'
# expect: '<'
# expect: '>a'
# expect: 2231 233 eacute & ⟨ 9001
# expect: 200 <HTTPStatus.OK: 200> OK Request fulfilled, document follows True <HTTPMethod.GET> GET Retrieve the target. 404 NOT_FOUND True 404 Not Found 414 [<HTTPMethod.CONNECT>, <HTTPMethod.DELETE>, <HTTPMethod.GET>, <HTTPMethod.HEAD>, <HTTPMethod.OPTIONS>, <HTTPMethod.PATCH>, <HTTPMethod.POST>, <HTTPMethod.PUT>, <HTTPMethod.TRACE>] True 200 UNPROCESSABLE_CONTENT 22506 [400, 401, 402]
