import email, email.utils
from email.message import Message, EmailMessage
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
from email.mime.application import MIMEApplication
from email.charset import Charset
from email import encoders
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: r = f'{type(e).__name__}: {e}'
    print(repr(r))
for d in ('5 Feb 2003 13.47.26 -0800', 'Wed, 3 Apr 2002 14.58.26 +0800', 'Wed, 3 Apr 2002 14:58:26-0800', 'Sun, 15 Nov 1998 05:49:19', '25 Nov 2015 13:47:26 EST', 'Wed, 03 Apr 2002 12.34', '3 Apr 2002 12:34 +0100 (CET)', 'Fri, 09 Sep 2005 23:14 -0000', 'Thu, 1 Jan 1970 00:00:00 GMT', 'Apr 3 2002 10:11:12', 'Wed,3 Apr 2002 1:2:3', '3-Apr-2002 10:11:12 -0300', 'Mon Apr  3 10:11:12 2002', '', 'hello', '1 Foo 2003 1:2:3', '5 Feb 03 1:2:3 Z', '5 Feb. 2003 01:02:03', '5 February 2003 01:02:03', 'Februar 3 2002 1:2:3', 'Tue, 5 march 2003 1:2:3'):
    t(email.utils.parsedate_tz, d); t(email.utils.parsedate, d)
m = Message(); m.set_payload('äöü', 'utf-8'); print(m); t(m.get_payload, decode=True)
m = Message(); c = Charset('utf-8'); c.body_encoding = None; m.set_payload('äöü', c); print(m.items()); t(m.get_payload, decode=True)
m = MIMEText('hello there', _charset=c); print(m.items(), m.get_payload())
m = Message(); m.set_payload(b'abc\xe9', 'latin-1'); print(m.items()); t(m.get_payload); t(m.get_payload, decode=True)
m = Message(); m.set_payload(b'abc'); t(m.get_payload)
for e in (encoders.encode_7or8bit, encoders.encode_noop, encoders.encode_base64, encoders.encode_quopri):
    m = MIMEApplication(b'\xfa\xfb\xfc\n\r\n', _encoder=e); print(m.items()); t(m.get_payload); t(m.get_payload, decode=True); t(m.as_bytes)
m = MIMEMultipart('mixed', boundary='x'); m.set_boundary('new boundary'); print(m['content-type']); m.set_param('charset', 'utf-8'); m.set_boundary('b2'); print(m['content-type'])
m = email.message_from_string('Content-Type: text/plain; charset="us-ascii"; name=x\n\nhi'); m.set_boundary('BB'); print(m); m.set_param('title', "This is even more ***fun*** isn't it!", charset='us-ascii'); print(m['content-type']); t(m.get_param, 'title'); m.set_param('title', 'Ü', charset='utf-8', language='de'); print(m['content-type']); t(m.get_param, 'title'); m.del_param('charset'); print(m['content-type']); t(m.get_content_charset); t(m.get_params); m.set_type('text/html'); print(m)
m = email.message_from_string('Content-Type: text/plain\nContent-Transfer-Encoding: x-uuencode\n\nbegin 666 a.txt\n+:&5L;&\\@=V]R;&0 \n \nend\n'); t(m.get_payload, decode=True)
m = email.message_from_string("Content-Type: text/plain; charset*=bogus'en-us'utf-8%E2%80%9D\n\nx"); t(m.get_content_charset); t(m.get_param, 'charset')
m = Message(); t(m.set_boundary, 'x'); m.add_header('Content-Disposition', 'attachment', filename=('utf-8', '', 'Fußball.txt')); print(m); t(m.get_filename); m.add_header('X', None, a=None, b_c='d e'); print(m['X'])
# expect: (2003, 2, 5, 13, 47, 26, 0, 1, -1, -28800)
# expect: (2003, 2, 5, 13, 47, 26, 0, 1, -1)
# expect: (2002, 4, 3, 14, 58, 26, 0, 1, -1, 28800)
# expect: (2002, 4, 3, 14, 58, 26, 0, 1, -1)
# expect: (2002, 4, 3, 14, 58, 26, 0, 1, -1, -28800)
# expect: (2002, 4, 3, 14, 58, 26, 0, 1, -1)
# expect: (1998, 11, 15, 5, 49, 19, 0, 1, -1, 0)
# expect: (1998, 11, 15, 5, 49, 19, 0, 1, -1)
# expect: (2015, 11, 25, 13, 47, 26, 0, 1, -1, -18000)
# expect: (2015, 11, 25, 13, 47, 26, 0, 1, -1)
# expect: (2002, 4, 3, 12, 34, 0, 0, 1, -1, 0)
# expect: (2002, 4, 3, 12, 34, 0, 0, 1, -1)
# expect: (2002, 4, 3, 12, 34, 0, 0, 1, -1, 3600)
# expect: (2002, 4, 3, 12, 34, 0, 0, 1, -1)
# expect: (2005, 9, 9, 23, 14, 0, 0, 1, -1, 0)
# expect: (2005, 9, 9, 23, 14, 0, 0, 1, -1)
# expect: (1970, 1, 1, 0, 0, 0, 0, 1, -1, 0)
# expect: (1970, 1, 1, 0, 0, 0, 0, 1, -1)
# expect: (2002, 4, 3, 10, 11, 12, 0, 1, -1, 0)
# expect: (2002, 4, 3, 10, 11, 12, 0, 1, -1)
# expect: (2002, 4, 3, 1, 2, 3, 0, 1, -1, 0)
# expect: (2002, 4, 3, 1, 2, 3, 0, 1, -1)
# expect: (2002, 4, 3, 10, 11, 12, 0, 1, -1, -10800)
# expect: (2002, 4, 3, 10, 11, 12, 0, 1, -1)
# expect: (2002, 4, 3, 10, 11, 12, 0, 1, -1, 0)
# expect: (2002, 4, 3, 10, 11, 12, 0, 1, -1)
# expect: None
# expect: None
# expect: None
# expect: None
# expect: None
# expect: None
# expect: (2003, 2, 5, 1, 2, 3, 0, 1, -1, 0)
# expect: (2003, 2, 5, 1, 2, 3, 0, 1, -1)
# expect: None
# expect: None
# expect: (2003, 2, 5, 1, 2, 3, 0, 1, -1, 0)
# expect: (2003, 2, 5, 1, 2, 3, 0, 1, -1)
# expect: None
# expect: None
# expect: (2003, 3, 5, 1, 2, 3, 0, 1, -1, 0)
# expect: (2003, 3, 5, 1, 2, 3, 0, 1, -1)
# expect: MIME-Version: 1.0
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: w6TDtsO8
# expect:
# expect: b'\xc3\xa4\xc3\xb6\xc3\xbc'
# expect: [('MIME-Version', '1.0'), ('Content-Type', 'text/plain; charset="utf-8"'), ('Content-Transfer-Encoding', '8bit')]
# expect: b'\xc3\xa4\xc3\xb6\xc3\xbc'
# expect: [('Content-Type', 'text/plain; charset="utf-8"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] hello there
# expect: [('MIME-Version', '1.0'), ('Content-Type', 'text/plain; charset="iso-8859-1"'), ('Content-Transfer-Encoding', 'quoted-printable')]
# expect: 'abc=E9'
# expect: b'abc\xe9'
# expect: 'abc'
# expect: [('Content-Type', 'application/octet-stream'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '8bit')]
# expect: '���\n\r\n'
# expect: b'\xfa\xfb\xfc\n\r\n'
# expect: b'Content-Type: application/octet-stream\nMIME-Version: 1.0\nContent-Transfer-Encoding: 8bit\n\n\xfa\xfb\xfc\n\n'
# expect: [('Content-Type', 'application/octet-stream'), ('MIME-Version', '1.0')]
# expect: '���\n\r\n'
# expect: b'\xfa\xfb\xfc\n\r\n'
# expect: b'Content-Type: application/octet-stream\nMIME-Version: 1.0\n\n\xfa\xfb\xfc\n\n'
# expect: [('Content-Type', 'application/octet-stream'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', 'base64')]
# expect: '+vv8Cg0K\n'
# expect: b'\xfa\xfb\xfc\n\r\n'
# expect: b'Content-Type: application/octet-stream\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n+vv8Cg0K\n'
# expect: [('Content-Type', 'application/octet-stream'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', 'quoted-printable')]
# expect: '=FA=FB=FC\n\n'
# expect: b'\xfa\xfb\xfc\n\n'
# expect: b'Content-Type: application/octet-stream\nMIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\n=FA=FB=FC\n\n'
# expect: multipart/mixed; boundary="new boundary"
# expect: multipart/mixed; boundary="b2"; charset="utf-8"
# expect: Content-Type: text/plain; charset="us-ascii"; name="x"; boundary="BB"
# expect:
# expect: hi
# expect: text/plain; charset="us-ascii"; name="x"; boundary="BB"; title*=us-ascii''This%20is%20even%20more%20%2A%2A%2Afun%2A%2A%2A%20isn%27t%20it%21
# expect: ('us-ascii', '', "This is even more ***fun*** isn't it!")
# expect: text/plain; charset="us-ascii"; name="x"; boundary="BB"; title*=utf-8'de'%C3%9C
# expect: ('utf-8', 'de', 'Ã\x9c')
# expect: text/plain; name="x"; boundary="BB"; title*=utf-8'de'%C3%83%C2%9C
# expect: None
# expect: [('text/plain', ''), ('name', 'x'), ('boundary', 'BB'), ('title', ('utf-8', 'de', 'Ã\x83Â\x9c'))]
# expect: MIME-Version: 1.0
# expect: Content-Type: text/html; name="x"; boundary="BB"; title*=utf-8'de'%C3%83%C2%83%C3%82%C2%9C
# expect:
# expect: hi
# expect: b'hello world'
# expect: None
# expect: ('bogus', 'en-us', 'utf-8â\x80\x9d')
# expect: 'HeaderParseError: No Content-Type header found'
# expect: Content-Disposition: attachment; filename*=utf-8''Fu%C3%9Fball.txt
# expect:
# expect:
# expect: 'Fußball.txt'
# expect: a; b-c="d e"
