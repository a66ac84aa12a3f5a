"""Messages read piece by piece, defects, policies, generators."""
import email, io
from email import policy
from email.parser import BytesParser, FeedParser, BytesFeedParser, HeaderParser
from email.generator import Generator, BytesGenerator, DecodedGenerator
raw = b"From: a@b\r\nSubject: =?utf-8?q?h=C3=A9?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nh\xc3\xa9llo\r\nFrom here\r\n"
for p in (policy.compat32, policy.default, policy.SMTP, policy.default.clone(cte_type='7bit')):
    m = BytesParser(policy=p).parsebytes(raw); print(repr(m.get_payload()), m.get_payload(decode=True)); print(repr(m.as_string())); print(m.as_bytes())
m = email.message_from_bytes(raw); b = io.BytesIO(); BytesGenerator(b).flatten(m); print(b.getvalue()); s = io.StringIO(); Generator(s, mangle_from_=True, maxheaderlen=20).flatten(m, unixfrom=False, linesep='\n'); print(s.getvalue())
f = FeedParser(policy=policy.default)
for c in ["Sub", "ject: a\n b\n", "\nbo", "dy\n"]: f.feed(c)
m = f.close(); print(m['subject'], repr(m.get_content()), type(m).__name__)
m = email.message_from_string("From: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nplain\n--B\nContent-Type: image/png\nContent-Description: pic\nContent-Transfer-Encoding: base64\n\nAAAA\n--B\nContent-Type: message/rfc822\n\nSubject: in\n\ninner\n--B--\n")
s = io.StringIO(); DecodedGenerator(s).flatten(m); print(s.getvalue()); print(m.as_string()); print([p.get_content_type() for p in m.walk()])
m = HeaderParser().parsestr("A: b\nContent-Type: multipart/x; boundary=q\n\n--q\n"); print(m.is_multipart(), repr(m.get_payload()))
m = email.message_from_string("Content-Type: multipart/report; boundary=B\n\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@b\nAction: failed\n\n--B\nContent-Type: multipart/digest; boundary=C\n\n--C\n\nSubject: d1\n\nx\n--C--\n--B--\n")
print([(p.get_content_type(), p.keys(), p.defects) for p in m.walk()]); print(m.as_string())
for t in ["From x Mon\nA: 1\n\nb", "A: 1\nFrom y\nB: 2\n\nb", ": novalue\nA: 1\n\nb", "", "\n\nonly body", "A: 1", "A: 1\n  cont\n\tcont2\n\n", "A:1\r\nB:2\r\n\r\nx"]:
    for p in (policy.compat32, policy.default):
        m = email.message_from_string(t, policy=p); print(m.get_unixfrom(), m.items(), repr(m.get_payload()), m.defects)
print(policy.default, policy.SMTP + policy.strict, policy.HTTP.max_line_length, policy.default.header_factory['subject'], policy.compat32)
for f in (lambda: policy.Policy(), lambda: policy.default.clone(zz=1), lambda: setattr(policy.default, 'utf8', 1), lambda: setattr(policy.default, 'zz', 1), lambda: policy.EmailPolicy(q=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: 'héllo\r\nFrom here\r\n' b'h\xc3\xa9llo\r\nFrom here\r\n'
# expect: 'From: a@b\nSubject: =?utf-8?q?h=C3=A9?=\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\naMOpbGxvDQpGcm9tIGhlcmUNCg==\n'
# expect: b'From: a@b\nSubject: =?utf-8?q?h=C3=A9?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nh\xc3\xa9llo\nFrom here\n'
# expect: 'héllo\r\nFrom here\r\n' b'h\xc3\xa9llo\r\nFrom here\r\n'
# expect: 'From: a@b\nSubject: =?utf-8?q?h=C3=A9?=\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\naMOpbGxvDQpGcm9tIGhlcmUNCg==\n'
# expect: b'From: a@b\nSubject: =?utf-8?q?h=C3=A9?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nh\xc3\xa9llo\nFrom here\n'
# expect: 'héllo\r\nFrom here\r\n' b'h\xc3\xa9llo\r\nFrom here\r\n'
# expect: 'From: a@b\r\nSubject: =?utf-8?q?h=C3=A9?=\r\nContent-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\naMOpbGxvDQpGcm9tIGhlcmUNCg==\r\n'
# expect: b'From: a@b\r\nSubject: =?utf-8?q?h=C3=A9?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nh\xc3\xa9llo\r\nFrom here\r\n'
# expect: 'héllo\r\nFrom here\r\n' b'h\xc3\xa9llo\r\nFrom here\r\n'
# expect: 'From: a@b\nSubject: =?utf-8?q?h=C3=A9?=\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\naMOpbGxvDQpGcm9tIGhlcmUNCg==\n'
# expect: b'From: a@b\nSubject: =?utf-8?q?h=C3=A9?=\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\naMOpbGxvDQpGcm9tIGhlcmUNCg==\n'
# expect: b'From: a@b\nSubject: =?utf-8?q?h=C3=A9?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nh\xc3\xa9llo\n>From here\n'
# expect: From: a@b
# expect: Subject:
# expect:  =?utf-8?q?h=C3=A9?=
# expect: Content-Type:
# expect:  text/plain;
# expect:  charset="utf-8"
# expect: Content-Transfer-Encoding:
# expect:  base64
# expect:
# expect: aMOpbGxvDQo+RnJvbSBoZXJlDQo=
# expect:
# expect: a b 'body\n' EmailMessage
# expect: From: x
# expect: Content-Type: multipart/mixed; boundary=B
# expect:
# expect: plain
# expect: [Non-text (image/png) part of message omitted, filename [no filename]]
# expect: [Non-text (message/rfc822) part of message omitted, filename [no filename]]
# expect: inner
# expect:
# expect: From: x
# expect: Content-Type: multipart/mixed; boundary=B
# expect:
# expect: --B
# expect:
# expect: plain
# expect: --B
# expect: Content-Type: image/png
# expect: Content-Description: pic
# expect: Content-Transfer-Encoding: base64
# expect:
# expect: AAAA
# expect: --B
# expect: Content-Type: message/rfc822
# expect:
# expect: Subject: in
# expect:
# expect: inner
# expect: --B--
# expect:
# expect: ['multipart/mixed', 'text/plain', 'image/png', 'message/rfc822', 'text/plain']
# expect: False '--q\n'
# expect: [('multipart/report', ['Content-Type'], []), ('message/delivery-status', ['Content-Type'], []), ('text/plain', ['Reporting-MTA'], []), ('text/plain', ['Final-Recipient', 'Action'], []), ('multipart/digest', ['Content-Type'], []), ('message/rfc822', [], []), ('text/plain', ['Subject'], [])]
# expect: Content-Type: multipart/report; boundary=B
# expect:
# expect: --B
# expect: Content-Type: message/delivery-status
# expect:
# expect: Reporting-MTA: dns; x
# expect:
# expect: Final-Recipient: rfc822; a@b
# expect: Action: failed
# expect:
# expect: --B
# expect: Content-Type: multipart/digest; boundary=C
# expect:
# expect: --C
# expect:
# expect: Subject: d1
# expect:
# expect: x
# expect: --C--
# expect:
# expect: --B--
# expect:
# expect: From x Mon [('A', '1')] 'b' []
# expect: From x Mon [('A', '1')] 'b' []
# expect: None [('A', '1'), ('B', '2')] 'b' [MisplacedEnvelopeHeaderDefect('From y\n')]
# expect: None [('A', '1'), ('B', '2')] 'b' [MisplacedEnvelopeHeaderDefect('From y\n')]
# expect: None [('A', '1')] 'b' [InvalidHeaderDefect('Missing header name.')]
# expect: None [('A', '1')] 'b' [InvalidHeaderDefect('Missing header name.')]
# expect: None [] '' []
# expect: None [] '' []
# expect: None [] '\nonly body' []
# expect: None [] '\nonly body' []
# expect: None [('A', '1')] '' []
# expect: None [('A', '1')] '' []
# expect: None [('A', '1\n  cont\n\tcont2')] '' []
# expect: None [('A', '1  cont\tcont2')] '' []
# expect: None [('A', '1'), ('B', '2')] 'x' []
# expect: None [('A', '1'), ('B', '2')] 'x' []
# expect: EmailPolicy() EmailPolicy(linesep='\r\n', raise_on_defect=True) None <class 'email.headerregistry._UniqueUnstructuredHeader'> Compat32()
# expect: TypeError Can't instantiate abstract class Policy without an implementation for abstract methods 'fold', 'fold_binary', 'header_fetch_parse', 'header_source_parse', 'header_store_parse'
# expect: TypeError 'zz' is an invalid keyword argument for EmailPolicy
# expect: AttributeError 'EmailPolicy' object attribute 'utf8' is read-only
# expect: AttributeError 'EmailPolicy' object has no attribute 'zz'
# expect: TypeError 'q' is an invalid keyword argument for EmailPolicy
