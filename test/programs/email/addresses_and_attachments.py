from email.message import EmailMessage
from email.utils import *
from email.headerregistry import Address
from email import policy, message_from_bytes
import datetime
for s in ('a@b', 'Ann <a@b>', '"Doe, J" <j@d>', '<a@b>', 'a@b (Ann)', 'Ann, Bob <b@c>', '', 'plain', 'A B <a@b>, c@d'):
    print(repr(s), parseaddr(s), getaddresses([s]))
for s in ('Fri, 09 Nov 2001 01:08:47 -0000', '9 Nov 2001 01:08 EST', 'junk', 'Mon, 1 Jan 24 10:00:00 +0530', ''):
    print(repr(s), parsedate_tz(s), parsedate(s))
try: parsedate_to_datetime('junk')
except ValueError as e: print(e)
m = EmailMessage(); m['From'] = Address('Ann B', 'ann', 'x.org'); m['To'] = [Address('', 'b', 'y'), Address('C, D', 'c', 'z')]; m['Date'] = datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc); m['Subject'] = 'long ' * 30
m.set_content('x' * 100 + '\nend'); print(m); print(m['date'].datetime, m['to'].addresses, m.get_content()[:5])
m.clear_content(); m.set_content(b'\x00\x01', 'image', 'png', filename='a b.png') if 0 else m.set_content('<b>', subtype='html'); print(m.as_bytes(policy=policy.SMTP)[-60:])
n = EmailMessage(); n.set_content('body é'); n.add_attachment('text', filename='t.txt'); n.add_attachment(b'1', maintype='image', subtype='png', filename='é.bin'); n.add_attachment({}.__class__.__name__, subtype='csv'); import re; print(re.sub(r'=+\d+==', 'B', str(n))); print([p.get_content_type() for p in n.walk()], [(a.get_filename(), a.get_content()) for a in n.iter_attachments()])
r = message_from_bytes(n.as_bytes(), policy=policy.default); print(r.get_body().get_content(), [a.get_filename() for a in r.iter_attachments()])
for f in (lambda: n.set_content(5), lambda: n.add_attachment(b'x'), lambda: n['a'], lambda: m.get_content('x') if 0 else r.get_content(), lambda: m.make_alternative() or m.make_related(), lambda: setattr(policy.default, 'linesep', 'x'), lambda: policy.default.clone(zz=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: 'a@b' ('', 'a@b') [('', 'a@b')]
# expect: 'Ann <a@b>' ('Ann', 'a@b') [('Ann', 'a@b')]
# expect: '"Doe, J" <j@d>' ('Doe, J', 'j@d') [('Doe, J', 'j@d')]
# expect: '<a@b>' ('', 'a@b') [('', 'a@b')]
# expect: 'a@b (Ann)' ('Ann', 'a@b') [('Ann', 'a@b')]
# expect: 'Ann, Bob <b@c>' ('', '') [('', 'Ann'), ('Bob', 'b@c')]
# expect: '' ('', '') [('', '')]
# expect: 'plain' ('', 'plain') [('', 'plain')]
# expect: 'A B <a@b>, c@d' ('', '') [('A B', 'a@b'), ('', 'c@d')]
# expect: 'Fri, 09 Nov 2001 01:08:47 -0000' (2001, 11, 9, 1, 8, 47, 0, 1, -1, 0) (2001, 11, 9, 1, 8, 47, 0, 1, -1)
# expect: '9 Nov 2001 01:08 EST' (2001, 11, 9, 1, 8, 0, 0, 1, -1, -18000) (2001, 11, 9, 1, 8, 0, 0, 1, -1)
# expect: 'junk' None None
# expect: 'Mon, 1 Jan 24 10:00:00 +0530' (2024, 1, 1, 10, 0, 0, 0, 1, -1, 19800) (2024, 1, 1, 10, 0, 0, 0, 1, -1)
# expect: '' None None
# expect: Invalid date value or format "junk"
# expect: From: Ann B <ann@x.org>
# expect: To: b@y, "C, D" <c@z>
# expect: Date: Tue, 02 Jan 2024 03:04:00 +0000
# expect: Subject: long long long long long long long long long long long long long long
# expect:  long long long long long long long long long long long long long long long
# expect:  long
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: quoted-printable
# expect: MIME-Version: 1.0
# expect:
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=
# expect: xxxxxxxxxxxxxxxxxxxxxxx
# expect: end
# expect:
# expect: 2024-01-02 03:04:00+00:00 (Address(display_name='', username='b', domain='y'), Address(display_name='C, D', username='c', domain='z')) xxxxx
# expect: b'l; charset="utf-8"\r\nContent-Transfer-Encoding: 7bit\r\n\r\n<b>\r\n'
# expect: MIME-Version: 1.0
# expect: Content-Type: multipart/mixed; boundary="B"
# expect:
# expect: --B
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: Ym9keSDDqQo=
# expect:
# expect: --B
# expect: Content-Type: text/plain; charset="utf-8"
# expect: Content-Transfer-Encoding: 7bit
# expect: Content-Disposition: attachment; filename="t.txt"
# expect: MIME-Version: 1.0
# expect:
# expect: text
# expect:
# expect: --B
# expect: Content-Type: image/png
# expect: Content-Transfer-Encoding: base64
# expect: Content-Disposition: attachment; filename="é.bin"
# expect: MIME-Version: 1.0
# expect:
# expect: MQ==
# expect:
# expect: --B
# expect: Content-Type: text/csv; charset="utf-8"
# expect: Content-Transfer-Encoding: 7bit
# expect: MIME-Version: 1.0
# expect: Content-Disposition: attachment
# expect:
# expect: dict
# expect:
# expect: --B--
# expect:
# expect: ['multipart/mixed', 'text/plain', 'text/plain', 'image/png', 'text/csv'] [('t.txt', 'text\n'), ('é.bin', b'1'), (None, 'dict\n')]
# expect: body é
# expect:  ['t.txt', 'é.bin', None]
# expect: TypeError set_content not valid on multipart
# expect: TypeError set_bytes_content() missing 2 required positional arguments: 'maintype' and 'subtype'
# expect: None
# expect: KeyError 'multipart/mixed'
# expect: ValueError Cannot convert alternative to related
# expect: AttributeError 'EmailPolicy' object attribute 'linesep' is read-only
# expect: TypeError 'zz' is an invalid keyword argument for EmailPolicy
