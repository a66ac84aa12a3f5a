# python: 3.13
from email.message import EmailMessage, Message
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
from email.mime.base import MIMEBase
from email.mime.application import MIMEApplication
from email.utils import formataddr, parseaddr, getaddresses, formatdate, parsedate_to_datetime, format_datetime, make_msgid, quote, unquote, parsedate
from email.header import Header, decode_header, make_header
from email import message_from_string, message_from_bytes, policy, encoders
import email, datetime
m = EmailMessage()
m['Subject'] = 'Hello'; m['From'] = 'Ann <ann@example.com>'; m['To'] = 'bob@example.com, Cy <cy@x.org>'
m.set_content('Hi there\nline two\n')
print(m); print(m.as_string() == str(m), m.keys(), m.get_content_type(), m.get_content_charset(), m.get_payload(), repr(m.get_content()), m['subject'], m.get('X'), 'to' in m, len(m), m.is_multipart())
m.add_alternative('<p>Hi</p>', subtype='html'); m.add_attachment(b'\x00\x01data', maintype='application', subtype='octet-stream', filename='d.bin')
s = m.as_string()
import re; print(re.sub(r'={15}\d+==', 'BOUND', s))
for p in m.walk(): print(p.get_content_type(), p.get_filename(), p.get_content_disposition())
print([a.get_filename() for a in m.iter_attachments()], m.get_body(('plain',)).get_content(), m['to'].addresses[1].display_name, m['from'].addresses[0].addr_spec)
n = EmailMessage(); n['Subject'] = 'Grüße an alle Leute, die das hier lesen wollen und noch mehr Text damit es lang wird'; n['To'] = 'Jürgen <j@x.de>'; n.set_content('Äpfel und Öl\n' * 3); print(n); print(n['subject'])
x = MIMEText('plain text', 'plain', 'utf-8'); x['Subject'] = 'S'; print(x); print(x.get_payload(decode=True))
mm = MIMEMultipart('mixed', boundary='BB'); mm['From'] = 'a@b'; mm.attach(MIMEText('one')); mm.attach(MIMEText('<b>', 'html')); a = MIMEApplication(b'PK', 'zip'); a.add_header('Content-Disposition', 'attachment', filename='z.zip'); mm.attach(a); print(mm.as_string())
raw = 'From: Ann <ann@x.org>\r\nTo: b@y\r\nSubject: =?utf-8?b?R3LDvMOfZQ==?=\r\n folded\r\nX-N: 1\r\nX-N: 2\r\nContent-Type: text/plain; charset="utf-8"\r\n\r\nbody\r\n'
r = message_from_string(raw); print(type(r), repr(r['subject']), r.get_all('x-n'), repr(r.get_payload()), r.items(), r.get_param('charset'), r.get_params(), decode_header(r['subject']), str(make_header(decode_header(r['subject']))))
r2 = message_from_string(raw, policy=policy.default); print(type(r2), str(r2['subject']), r2['from'].addresses)
mp = message_from_string('Content-Type: multipart/mixed; boundary="b"\n\npre\n--b\nContent-Type: text/plain\n\nA\n--b\nContent-Type: text/html\n\n<B>\n--b--\nepi\n'); print(mp.is_multipart(), [p.get_payload() for p in mp.get_payload()], mp.preamble, repr(mp.epilogue), mp.as_string())
r.replace_header('to', 'new@z'); del r['x-n']; r['Y'] = 'q'; r.add_header('Z', 'v', a='b', c=None); r.set_param('charset', 'latin-1'); print(r)
try: r.replace_header('nope', 1)
except KeyError as e: print(repr(e))
try: m['Subject'] = 'again'
except ValueError as e: print(e)
try: m['X'] = 'a\nb'
except ValueError as e: print(e)
print(formataddr(('Ann B', 'a@b.c')), formataddr(('Jö', 'a@b.c')), formataddr(('', 'a@b')), parseaddr('Ann "x" <a@b.c>'), getaddresses(['a@b, "C, D" <c@d>']), formatdate(0), formatdate(0, usegmt=True), parsedate_to_datetime('Mon, 20 Nov 1995 19:12:08 -0500'), format_datetime(datetime.datetime(2024,1,2,3,4,5,tzinfo=datetime.timezone.utc)), parsedate('Mon, 20 Nov 1995 19:12:08 -0500'), quote('a"b'), unquote('"x"'))
print(Header('Grüße', 'utf-8').encode(), str(Header('a')), Header('x' * 100).encode(), decode_header('=?iso-8859-1?q?p=F6stal?= a'))
# expect: Subject: Hello
# expect: From: Ann <ann@example.com>
# expect: To: bob@example.com, Cy <cy@x.org>
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: 7bit
# expect: MIME-Version: 1.0
# expect:
# expect: Hi there
# expect: line two
# expect:
# expect: True ['Subject', 'From', 'To', 'Content-Type', 'Content-Transfer-Encoding', 'MIME-Version'] text/plain utf-8 Hi there
# expect: line two
# expect:  'Hi there\nline two\n' Hello None True 6 False
# expect: Subject: Hello
# expect: From: Ann <ann@example.com>
# expect: To: bob@example.com, Cy <cy@x.org>
# expect: MIME-Version: 1.0
# expect: Content-Type: multipart/mixed; boundary="BOUND"
# expect:
# expect: --BOUND
# expect: Content-Type: multipart/alternative;
# expect:  boundary="BOUND"
# expect:
# expect: --BOUND
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: 7bit
# expect:
# expect: Hi there
# expect: line two
# expect:
# expect: --BOUND
# expect: Content-Type: text/html; charset="utf-8"
# expect: Content-Transfer-Encoding: 7bit
# expect: MIME-Version: 1.0
# expect:
# expect: <p>Hi</p>
# expect:
# expect: --BOUND--
# expect:
# expect: --BOUND
# expect: Content-Type: application/octet-stream
# expect: Content-Transfer-Encoding: base64
# expect: Content-Disposition: attachment; filename="d.bin"
# expect: MIME-Version: 1.0
# expect:
# expect: AAFkYXRh
# expect:
# expect: --BOUND--
# expect:
# expect: multipart/mixed None None
# expect: multipart/alternative None None
# expect: text/plain None None
# expect: text/html None None
# expect: application/octet-stream d.bin attachment
# expect: ['d.bin'] Hi there
# expect: line two
# expect:  Cy ann@example.com
# expect: Subject: Grüße an alle Leute, die das hier lesen wollen und noch mehr Text
# expect:  damit es lang wird
# expect: To: Jürgen <j@x.de>
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: base64
# expect: MIME-Version: 1.0
# expect:
# expect: w4RwZmVsIHVuZCDDlmwKw4RwZmVsIHVuZCDDlmwKw4RwZmVsIHVuZCDDlmwK
# expect:
# expect: Grüße an alle Leute, die das hier lesen wollen und noch mehr Text damit es lang wird
# expect: Content-Type: text/plain; charset="utf-8"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect: Subject: S
# expect:
# expect: cGxhaW4gdGV4dA==
# expect:
# expect: b'plain text'
# expect: Content-Type: multipart/mixed; boundary="BB"
# expect: MIME-Version: 1.0
# expect: From: a@b
# expect:
# expect: --BB
# expect: Content-Type: text/plain; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect:
# expect: one
# expect: --BB
# expect: Content-Type: text/html; charset="us-ascii"
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: 7bit
# expect:
# expect: <b>
# expect: --BB
# expect: Content-Type: application/zip
# expect: MIME-Version: 1.0
# expect: Content-Transfer-Encoding: base64
# expect: Content-Disposition: attachment; filename="z.zip"
# expect:
# expect: UEs=
# expect:
# expect: --BB--
# expect:
# expect: <class 'email.message.Message'> '=?utf-8?b?R3LDvMOfZQ==?=\r\n folded' ['1', '2'] 'body\r\n' [('From', 'Ann <ann@x.org>'), ('To', 'b@y'), ('Subject', '=?utf-8?b?R3LDvMOfZQ==?=\r\n folded'), ('X-N', '1'), ('X-N', '2'), ('Content-Type', 'text/plain; charset="utf-8"')] utf-8 [('text/plain', ''), ('charset', 'utf-8')] [(b'Gr\xc3\xbc\xc3\x9fe', 'utf-8'), (b'folded', None)] Grüße folded
# expect: <class 'email.message.EmailMessage'> Grüße folded (Address(display_name='Ann', username='ann', domain='x.org'),)
# expect: True ['A', '<B>'] pre 'epi\n' Content-Type: multipart/mixed; boundary="b"
# expect:
# expect: pre
# expect: --b
# expect: Content-Type: text/plain
# expect:
# expect: A
# expect: --b
# expect: Content-Type: text/html
# expect:
# expect: <B>
# expect: --b--
# expect: epi
# expect:
# expect: From: Ann <ann@x.org>
# expect: To: new@z
# expect: Subject: =?utf-8?b?R3LDvMOfZQ==?=
# expect:  folded
# expect: Y: q
# expect: Z: v; a="b"; c
# expect: Content-Type: text/plain; charset="latin-1"
# expect:
# expect: body
# expect:
# expect: KeyError('nope')
# expect: There may be at most 1 Subject headers in a message
# expect: Header values may not contain linefeed or carriage return characters
# expect: Ann B <a@b.c> =?utf-8?b?SsO2?= <a@b.c> a@b ('Ann x', 'a@b.c') [('', 'a@b'), ('C, D', 'c@d')] Thu, 01 Jan 1970 00:00:00 -0000 Thu, 01 Jan 1970 00:00:00 GMT 1995-11-20 19:12:08-05:00 Tue, 02 Jan 2024 03:04:05 +0000 (1995, 11, 20, 19, 12, 8, 0, 1, -1) a\"b x
# expect: =?utf-8?b?R3LDvMOfZQ==?= a xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx [(b'p\xf6stal', 'iso-8859-1'), (b' a', None)]
