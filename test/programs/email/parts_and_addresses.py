"""Messages made and taken apart; images, sounds, charsets; addresses and dates."""
from email import policy, message_from_string, message_from_bytes
raw = """From: =?utf-8?q?J=C3=BCrgen?= <j@x.de>
To: a@b.c, "D E" <d@e.f>
Cc: friends: g@h.i, j@k.l;
Subject: =?utf-8?b?w6TDtsO8?= test
 folded
Date: Mon, 06 May 2024 07:08:09 +0200
Content-Type: multipart/mixed; boundary="xx"; charset=utf-8
MIME-Version: 1.0
Message-ID: <abc@def>
X-Custom:  spaced   value 

preamble
--xx
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

caf=E9 =
joined
--xx
Content-Type: text/html
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename*=utf-8''n%C3%A4me.html

PGI+aGk8L2I+
--xx--
epilogue
"""
for pol in (policy.compat32, policy.default):
    m = message_from_string(raw, policy=pol)
    print(m.keys(), m['from'], m['subject'], m['x-custom'], m.preamble, m.epilogue, m.defects)
    for h in ('To', 'Cc', 'Date', 'Message-ID', 'Content-Type'): print(h, repr(m[h]), type(m[h]).__name__)
    for p in m.walk():
        print(p.get_content_type(), p.get_content_charset(), p.get_params(), p.get_filename(), p.get_payload(decode=True))
m = message_from_string(raw, policy=policy.default)
print(m['to'].addresses[1].username, m['to'].addresses[1].domain, m['cc'].groups, m['date'].datetime.utcoffset(), m['from'].addresses)
print([p.get_content() for p in m.iter_parts()], m.get_body().get_content())
print(m['content-type'].content_type, m['content-type'].subtype, m['mime-version'].major, m['mime-version'].version)
bad = """Subject: no end
Content-Type: multipart/mixed; boundary=zz
Content-Transfer-Encoding: 7bit

--zz
Content-Type: text/plain

hello
"""
m = message_from_string(bad, policy=policy.default); print(m.defects, m.is_multipart())
m = message_from_string("Content-Type: multipart/mixed\n\nabc", policy=policy.default); print(m.defects, m.get_payload())
m = message_from_string("no header here\n\nbody"); print(m.defects, m.keys(), m.get_payload())
m = message_from_string("A: 1\nbroken line\nB: 2\n\nbody"); print(m.defects, m.items(), m.get_payload())
m = message_from_string(" lead: 1\nB: 2\n\nbody"); print(m.defects, m.items(), m.get_payload())
m = message_from_string("Content-Transfer-Encoding: base64\n\nabc", policy=policy.default); print(m.get_payload(decode=True), m.defects)
m = message_from_string("Content-Transfer-Encoding: base64\n\nab!c=\n", policy=policy.default); print(m.get_payload(decode=True), m.defects)
try: message_from_string(bad, policy=policy.strict)
except Exception as e: print(type(e).__name__, e, type(e).__mro__)
m = message_from_string("To: broken <a@b\nDate: not a date\nContent-Type: foo\n\n", policy=policy.default)
print(m['to'].defects, m['to'].addresses, m['date'].defects, m['date'].datetime, m['content-type'].defects, m['content-type'].content_type)
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.mime.image import MIMEImage
from email.mime.audio import MIMEAudio
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.nonmultipart import MIMENonMultipart
from email import encoders, charset, errors
from email.header import Header, decode_header, make_header
from email.iterators import typed_subpart_iterator, body_line_iterator, _structure
m = MIMEMultipart('alternative', boundary='==1==')
m['Subject'] = Header('Prüfung', 'utf-8'); m['From'] = 'a@b'; m['To'] = 'c@d'
m.attach(MIMEText('plain\ntext')); m.attach(MIMEText('<i>hüm</i>', 'html', 'utf-8'))
img = MIMEImage(b'\x89PNG\r\n\x1a\n' + bytes(10)); img.add_header('Content-ID', '<im>'); m.attach(img)
m.attach(MIMEAudio(b'RIFF\x00\x00\x00\x00WAVEfmt ' + bytes(8))); m.attach(MIMEApplication(b'abc', Name='x.bin', _subtype='pdf'))
inner = MIMEText('inner'); inner['Subject'] = 'in'; m.attach(MIMEMessage(inner))
print(m.as_string()); _structure(m); print([p.get_content_type() for p in typed_subpart_iterator(m, 'text')], list(body_line_iterator(m))[:3])
for f in (lambda: MIMEImage(b'nothing'), lambda: MIMEAudio(b'zz'), lambda: MIMENonMultipart('a', 'b').attach(m), lambda: MIMEText('é', 'plain', 'us-ascii'), lambda: MIMEMessage(3)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(decode_header('=?iso-8859-1?q?p=F6stal?= plain =?utf-8?b?w6k=?='), str(make_header(decode_header('=?iso-8859-1?q?p=F6stal?='))))
h = Header('long ' * 30, header_name='Subject', maxlinelen=40); print(h.encode()); h.append('ä' * 30, 'utf-8'); print(h.encode(), str(h)[-5:])
c = charset.Charset('utf-8'); print(c, repr(c) == 'utf-8', c.header_encoding, c.body_encoding, c.input_charset, c.output_charset, c.get_body_encoding(), c.header_encode('é'), c.body_encode(b'\xc3\xa9'), c == 'UTF-8', charset.QP, charset.BASE64, charset.SHORTEST)
c = charset.Charset('iso-8859-1'); print(c.header_encoding, c.body_encoding, c.header_encode('é'), c.body_encode('é'), c.get_output_charset())
charset.add_charset('utf-8', charset.SHORTEST, charset.QP, 'utf-8'); print(MIMEText('hé', 'plain', 'utf-8').as_string())
print(issubclass(errors.HeaderParseError, errors.MessageParseError), errors.MessageDefect.__mro__, [n for n in dir(errors) if n[0] != '_'])
from email.utils import *
import email.utils as u, datetime
for s in ('Ann <a@b.c>', 'a@b.c', '"Q, R" <q@r>', 'a@b.c (Comment here)', '', '<>', 'bad', 'A B <a b@c>', 'x@y, z@w'): print(repr(s), parseaddr(s), parseaddr(s, strict=False))
print(getaddresses(['A <a@b>, c@d', '"E, F" <e@f>']), formataddr(('Jürgen', 'j@x.de')), formataddr(('A, B', 'a@b')), formataddr((None, 'a@b')), formataddr(('x"y', 'a@b')))
print(parsedate('Mon, 06 May 2024 07:08:09 +0200'), parsedate_tz('Mon, 06 May 2024 07:08:09 -0330'), parsedate_tz('6 May 24 07:08 EST'), parsedate('x'), mktime_tz(parsedate_tz('Thu, 1 Jan 1970 00:00:10 GMT')))
print(parsedate_to_datetime('Mon, 06 May 2024 07:08:09 -0000'), parsedate_to_datetime('Mon, 06 May 2024 07:08:09 +0530'), formatdate(0), formatdate(0, usegmt=True), format_datetime(datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc), usegmt=True))
for f in (lambda: parsedate_to_datetime('zzz'), lambda: format_datetime(datetime.datetime(2020, 1, 2), usegmt=True), lambda: formataddr(('a', 'é@b'))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(collapse_rfc2231_value(("utf-8", "en", "a b")), u.encode_rfc2231("é x", "utf-8", "en"), u.decode_rfc2231("utf-8'en'a%20b"), u.decode_params([("a", "b"), ("t*0", "x"), ("t*1", "y")]))
from email.headerregistry import Address, Group, HeaderRegistry
a = Address('Ann B', 'ann', 'x.org'); print(a, repr(a), a.addr_spec, a == Address('Ann B', addr_spec='ann@x.org'), Group('g', (a,)), repr(Group('g', (a,))), Group(None, (a,)), Address('q', 'a b', 'c'), Address())
for f in (lambda: Address('a', 'b', 'c', addr_spec='q@r'), lambda: Address('a\r', 'b'), lambda: Address(addr_spec='a@b c')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
h = HeaderRegistry(); s = h('Subject', 'hé'); print(s, type(s).__name__, s.fold(policy=__import__('email.policy').policy.default)); d = h('date', datetime.datetime(2020, 1, 1)); print(d, d.datetime)
t = h('To', [a, Address('', 'z', 'y.x')]); print(t, t.addresses)
related = message_from_string("""Content-Type: multipart/related; boundary="B"; start="<two@x>"

--B
Content-Type: image/png
Content-ID: <one@x>

aa
--B
Content-Type: text/html
Content-ID: <two@x>

<p>
--B--
""", policy=policy.default)
print(related.get_body().get_content(), [part['content-id'] for part in related.iter_attachments()])
related.set_param('start', '<three@x>')
print([part['content-id'] for part in related.iter_attachments()])
outer = type(related)()
outer.set_content(related)
print(outer.get_content_type(), outer.is_multipart(), list(outer.iter_attachments()))
from email.quoprimime import body_encode, header_check, header_length
print(body_encode('h\xd1\x85\n\x85z\x0cq\x1cw \r\nx\t', eol='\r\n').encode(), header_check(32), header_length(b'a b=c'))

# expect: ['From', 'To', 'Cc', 'Subject', 'Date', 'Content-Type', 'MIME-Version', 'Message-ID', 'X-Custom'] =?utf-8?q?J=C3=BCrgen?= <j@x.de> =?utf-8?b?w6TDtsO8?= test
# expect:  folded spaced   value  preamble epilogue
# expect:  []
# expect: To 'a@b.c, "D E" <d@e.f>' str
# expect: Cc 'friends: g@h.i, j@k.l;' str
# expect: Date 'Mon, 06 May 2024 07:08:09 +0200' str
# expect: Message-ID '<abc@def>' str
# expect: Content-Type 'multipart/mixed; boundary="xx"; charset=utf-8' str
# expect: multipart/mixed utf-8 [('multipart/mixed', ''), ('boundary', 'xx'), ('charset', 'utf-8')] None None
# expect: text/plain iso-8859-1 [('text/plain', ''), ('charset', 'iso-8859-1')] None b'caf\xe9 joined'
# expect: text/html None [('text/html', '')] näme.html b'<b>hi</b>'
# expect: ['From', 'To', 'Cc', 'Subject', 'Date', 'Content-Type', 'MIME-Version', 'Message-ID', 'X-Custom'] Jürgen <j@x.de> äöü test folded spaced   value  preamble epilogue
# expect:  []
# expect: To 'a@b.c, D E <d@e.f>' _UniqueAddressHeader
# expect: Cc 'friends: g@h.i, j@k.l;' _UniqueAddressHeader
# expect: Date 'Mon, 06 May 2024 07:08:09 +0200' _UniqueDateHeader
# expect: Message-ID '<abc@def>' _MessageIDHeader
# expect: Content-Type 'multipart/mixed; boundary="xx"; charset="utf-8"' _ContentTypeHeader
# expect: multipart/mixed utf-8 [('multipart/mixed', ''), ('boundary', 'xx'), ('charset', 'utf-8')] None None
# expect: text/plain iso-8859-1 [('text/plain', ''), ('charset', 'iso-8859-1')] None b'caf\xe9 joined'
# expect: text/html None [('text/html', '')] näme.html b'<b>hi</b>'
# expect: d e.f (Group(display_name='friends', addresses=(Address(display_name='', username='g', domain='h.i'), Address(display_name='', username='j', domain='k.l')),) 2:00:00 (Address(display_name='Jürgen', username='j', domain='x.de'),)
# expect: ['café joined', '<b>hi</b>'] café joined
# expect: multipart/mixed mixed 1 1.0
# expect: [CloseBoundaryNotFoundDefect()] True
# expect: [NoBoundaryInMultipartDefect(), MultipartInvariantViolationDefect()] abc
# expect: [MissingHeaderBodySeparatorDefect()] [] no header here
# expect:
# expect: body
# expect: [MissingHeaderBodySeparatorDefect()] [('A', '1')] broken line
# expect: B: 2
# expect:
# expect: body
# expect: [FirstHeaderLineIsContinuationDefect(' lead: 1\n')] [('B', '2')] body
# expect: b'i\xb7' [InvalidBase64PaddingDefect()]
# expect: b'i\xb7' [InvalidBase64CharactersDefect()]
# expect: CloseBoundaryNotFoundDefect  (<class 'email.errors.CloseBoundaryNotFoundDefect'>, <class 'email.errors.MessageDefect'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: (InvalidHeaderDefect("missing trailing '>' on angle-addr"),) (Address(display_name='broken', username='a', domain='b'),) (InvalidDateDefect('Invalid date value or format'),) None (InvalidHeaderDefect('Invalid content type'),) text/plain
# expect: Content-Type: multipart/alternative; boundary="==1=="
# expect: MIME-Version: 1.0
# expect: Subject: =?utf-8?q?Pr=C3=BCfung?=
# expect: From: a@b
# expect: To: c@d
# expect:
# expect: --==1==
# expect: Content-Type: text/plain; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect:
# expect: plain
# expect: text
# expect: --==1==
# expect: Content-Type: text/html; charset="utf-8"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: PGk+aMO8bTwvaT4=
# expect:
# expect: --==1==
# expect: Content-Type: image/png
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect: Content-ID: <im>
# expect:
# expect: iVBORw0KGgoAAAAAAAAAAAAA
# expect:
# expect: --==1==
# expect: Content-Type: audio/x-wav
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: UklGRgAAAABXQVZFZm10IAAAAAAAAAAA
# expect:
# expect: --==1==
# expect: Content-Type: application/pdf; Name="x.bin"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: YWJj
# expect:
# expect: --==1==
# expect: Content-Type: message/rfc822
# expect: MIME-Version: 1.0
# expect:
# expect: Content-Type: text/plain; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect: Subject: in
# expect:
# expect: inner
# expect: --==1==--
# expect:
# expect: multipart/alternative
# expect:     text/plain
# expect:     text/html
# expect:     image/png
# expect:     audio/x-wav
# expect:     application/pdf
# expect:     message/rfc822
# expect:         text/plain
# expect: ['text/plain', 'text/html', 'text/plain'] ['plain\n', 'text', 'PGk+aMO8bTwvaT4=\n']
# expect: TypeError Could not guess image MIME subtype
# expect: TypeError Could not find audio MIME subtype
# expect: MultipartConversionError Cannot attach additional subparts to non-multipart/*
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: TypeError Argument is not an instance of Message
# expect: [(b'p\xf6stal', 'iso-8859-1'), (b' plain ', None), (b'\xc3\xa9', 'utf-8')] pöstal
# expect: long long long long long long
# expect:  long long long long long long long long
# expect:  long long long long long long long long
# expect:  long long long long long long long long
# expect: long long long long long long
# expect:  long long long long long long long long
# expect:  long long long long long long long long
# expect:  long long long long long long long long
# expect:  =?utf-8?b?w6TDpMOkw6TDpMOkw6TDpMOk?=
# expect:  =?utf-8?b?w6TDpMOkw6TDpMOkw6TDpMOk?=
# expect:  =?utf-8?b?w6TDpMOkw6TDpMOkw6TDpMOk?=
# expect:  =?utf-8?b?w6TDpMOk?= äääää
# expect: utf-8 True 3 2 utf-8 utf-8 base64 =?utf-8?b?w6k=?= w6k=
# expect:  True 1 2 3
# expect: 1 1 =?iso-8859-1?q?=E9?= =E9 iso-8859-1
# expect: Content-Type: text/plain; charset="utf-8"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: quoted-printable
# expect:
# expect: h=C3=A9
# expect: True (<class 'email.errors.MessageDefect'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) ['BoundaryError', 'CharsetError', 'CloseBoundaryNotFoundDefect', 'FirstHeaderLineIsContinuationDefect', 'HeaderDefect', 'HeaderMissingRequiredValue', 'HeaderParseError', 'HeaderWriteError', 'InvalidBase64CharactersDefect', 'InvalidBase64LengthDefect', 'InvalidBase64PaddingDefect', 'InvalidDateDefect', 'InvalidHeaderDefect', 'InvalidMultipartContentTransferEncodingDefect', 'MalformedHeaderDefect', 'MessageDefect', 'MessageError', 'MessageParseError', 'MisplacedEnvelopeHeaderDefect', 'MissingHeaderBodySeparatorDefect', 'MultipartConversionError', 'MultipartInvariantViolationDefect', 'NoBoundaryInMultipartDefect', 'NonASCIILocalPartDefect', 'NonPrintableDefect', 'ObsoleteHeaderDefect', 'StartBoundaryNotFoundDefect', 'UndecodableBytesDefect']
# expect: 'Ann <a@b.c>' ('Ann', 'a@b.c') ('Ann', 'a@b.c')
# expect: 'a@b.c' ('', 'a@b.c') ('', 'a@b.c')
# expect: '"Q, R" <q@r>' ('Q, R', 'q@r') ('Q, R', 'q@r')
# expect: 'a@b.c (Comment here)' ('Comment here', 'a@b.c') ('Comment here', 'a@b.c')
# expect: '' ('', '') ('', '')
# expect: '<>' ('', '') ('', '')
# expect: 'bad' ('', 'bad') ('', 'bad')
# expect: 'A B <a b@c>' ('A B', 'a b@c') ('A B', 'a b@c')
# expect: 'x@y, z@w' ('', '') ('', 'x@y')
# expect: [('A', 'a@b'), ('', 'c@d'), ('E, F', 'e@f')] =?utf-8?q?J=C3=BCrgen?= <j@x.de> "A, B" <a@b> a@b "x\"y" <a@b>
# expect: (2024, 5, 6, 7, 8, 9, 0, 1, -1) (2024, 5, 6, 7, 8, 9, 0, 1, -1, -12600) (2024, 5, 6, 7, 8, 0, 0, 1, -1, -18000) None 10
# expect: 2024-05-06 07:08:09 2024-05-06 07:08:09+05:30 Thu, 01 Jan 1970 00:00:00 -0000 Thu, 01 Jan 1970 00:00:00 GMT Thu, 02 Jan 2020 00:00:00 GMT
# expect: ValueError Invalid date value or format "zzz"
# expect: ValueError usegmt option requires a UTC datetime
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: a b utf-8'en'%C3%A9%20x ['utf-8', 'en', 'a%20b'] [('a', 'b'), ('t', '"xy"')]
# expect: Ann B <ann@x.org> Address(display_name='Ann B', username='ann', domain='x.org') ann@x.org True g: Ann B <ann@x.org>; Group(display_name='g', addresses=(Address(display_name='Ann B', username='ann', domain='x.org'),) Ann B <ann@x.org> q <"a b"@c> <>
# expect: TypeError addrspec specified when username and/or domain also specified
# expect: ValueError invalid arguments; address parts cannot contain CR or LF
# expect: ValueError Invalid addr_spec; only 'a@b ' could be parsed from 'a@b c'
# expect: hé _UniqueUnstructuredHeader Subject: =?utf-8?q?h=C3=A9?=
# expect:
# expect: Wed, 01 Jan 2020 00:00:00 -0000 2020-01-01 00:00:00
# expect: Ann B <ann@x.org>, z@y.x (Address(display_name='Ann B', username='ann', domain='x.org'), Address(display_name='', username='z', domain='y.x'))
# raises: KeyError: 'multipart/related'
