"""Headers with a meaning: how they are read, what is wrong with them, how they are parted into lines."""
from email import policy, message_from_string
from email.message import EmailMessage
from email.headerregistry import Address, Group
def show(name, value, **kw):
    m = EmailMessage(policy.default.clone(**kw)) if kw else EmailMessage()
    try: m[name] = value
    except Exception as e: print(type(e).__name__, e); return
    print(m.as_bytes().decode(), end=""); print(repr(m[name]), m[name].defects)
for v in ['x' * 100, 'word ' * 30, 'é' * 60, 'mixed ascii and é in the middle of things ' * 3, 'a' * 70 + ' é', '=?utf-8?q?h=C3=A9?= =?utf-8?q?_you?= there', 'ta\tb', '  lead', 'trail  ', '', '(paren) é', 'url http://example.com/' + 'p/' * 40, 'x' * 60 + ' ' + 'y' * 60, '😀 ' * 20, '=?bad?= word', 'a=?utf-8?q?b?=c']:
    show('Subject', v)
for v in ['Ann <a@b.c>', 'Zoë Ünal <zoe@x.y>, Bob <b@c.d>', '"Last, First" <lf@x.org>', 'a@b, c@d, e@f', 'Team: a@b, C <c@d>;', 'empty:;', 'a@b (comment)', 'Very Long Name Of A Person <very.long.address.of.a.person@very.long.domain.example.org>, Another Person <another@example.com>', 'bad@', '@bad', 'no at sign', 'a@b,,c@d', '<a@b>', 'Joe <joe@x', '"quo\\"te" <q@x>', 'J. R. Smith <j@x>', 'é@x.y', '"Zoë, X" <z@y>', 'A B C', 'a@[127.0.0.1]', ', '.join(f'Person Number {i} <person{i}@example.com>' for i in range(6))]:
    show('To', v)
show('From', Address('Zoë', 'z', 'y')); show('Cc', [Address('A', 'a', 'b'), Group('G', [Address('', 'c', 'd')])]); show('Sender', 'a@b, c@d'); show('Bcc', ())
for v in ['text/plain', 'text/plain; charset=utf-8', 'multipart/mixed; boundary="a b"', 'bad', 'text/html; charset="x"; name*=utf-8\'\'%C3%A9', 'application/x; a*0="foo"; a*1="bar"', '', 'text/plain; charset', 'text/plain; name="' + 'n' * 90 + '"', 'TEXT/Plain; Charset=US-ASCII', 'text/plain; a=b; a=c', 'text/plain;;x=y']:
    show('Content-Type', v)
for v in ['attachment', 'attachment; filename="é.txt"', 'inline; filename=x.txt; size=3', '']: show('Content-Disposition', v)
for n, v in [('MIME-Version', '1.0'), ('MIME-Version', '1 . 0 (x)'), ('MIME-Version', 'x'), ('Content-Transfer-Encoding', 'BASE64'), ('Message-ID', '<a@b>'), ('Message-ID', 'bad'), ('Date', 'Mon, 1 Jan 2024 00:00:00 +0000'), ('Date', 'junk'), ('X-Y', 'free é text'), ('Bad Name', 'x'), ('Date', None)]: show(n, v)
show('Subject', 'word é ' * 20, max_line_length=40); show('Subject', 'word é ' * 20, max_line_length=0); show('Subject', 'é', utf8=True); show('To', 'Zoë <z@y>', max_line_length=30)
# expect: Subject: =?utf-8?q?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?=
# expect:  =?utf-8?q?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx?=
# expect:
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' ()
# expect: Subject: word word word word word word word word word word word word word word
# expect:  word word word word word word word word word word word word word word word
# expect:  word
# expect:
# expect: 'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word ' ()
# expect: Subject: =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=
# expect:  =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=
# expect:  =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=
# expect:
# expect: 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé' ()
# expect: Subject: mixed ascii and =?utf-8?q?=C3=A9?= in the middle of things mixed
# expect:  ascii and =?utf-8?q?=C3=A9_in_the_middle_of_things_mixed_ascii_and_=C3=A9?=
# expect:  in the middle of things
# expect:
# expect: 'mixed ascii and é in the middle of things mixed ascii and é in the middle of things mixed ascii and é in the middle of things ' ()
# expect: Subject:
# expect:  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
# expect:  =?utf-8?q?_?==?utf-8?q?=C3=A9?=
# expect:
# expect: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa é' ()
# expect: Subject: =?utf-8?q?h=C3=A9?= you there
# expect:
# expect: 'hé you there' ()
# expect: Subject: ta	b
# expect:
# expect: 'ta\tb' ()
# expect: Subject:   lead
# expect:
# expect: '  lead' ()
# expect: Subject: trail
# expect:
# expect: 'trail  ' ()
# expect: Subject:
# expect:
# expect: '' ()
# expect: Subject: (paren) =?utf-8?q?=C3=A9?=
# expect:
# expect: '(paren) é' ()
# expect: Subject: url =?utf-8?q?http=3A//example=2Ecom/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/?=
# expect:  =?utf-8?q?p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/?=
# expect:
# expect: 'url http://example.com/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/p/' ()
# expect: Subject: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# expect:  yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect:
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' ()
# expect: Subject: =?utf-8?b?8J+YgCDwn5iAIPCfmIAg8J+YgCDwn5iAIPCfmIAg8J+YgCDwn5iAIA==?=
# expect:  =?utf-8?b?8J+YgCDwn5iAIPCfmIAg8J+YgCDwn5iAIPCfmIAg8J+YgCDwn5iAIPCfmIAg?=
# expect:  =?utf-8?b?8J+YgCDwn5iAIPCfmIA=?=
# expect:
# expect: '😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 ' ()
# expect: Subject: =?bad?= word
# expect:
# expect: '=?bad?= word' ()
# expect: Subject: abc
# expect:
# expect: 'abc' ()
# expect: To: Ann <a@b.c>
# expect:
# expect: 'Ann <a@b.c>' ()
# expect: To: =?utf-8?q?Zo=C3=AB_=C3=9Cnal?= <zoe@x.y>, Bob <b@c.d>
# expect:
# expect: 'Zoë Ünal <zoe@x.y>, Bob <b@c.d>' ()
# expect: To: "Last, First" <lf@x.org>
# expect:
# expect: '"Last, First" <lf@x.org>' ()
# expect: To: a@b, c@d, e@f
# expect:
# expect: 'a@b, c@d, e@f' ()
# expect: To: Team: a@b, C <c@d>;
# expect:
# expect: 'Team: a@b, C <c@d>;' ()
# expect: To: empty:;
# expect:
# expect: 'empty:;' ()
# expect: To: a@b (comment)
# expect:
# expect: 'a@b' ()
# expect: To: Very Long Name Of A Person
# expect:  <very.long.address.of.a.person@very.long.domain.example.org>,
# expect:  Another Person <another@example.com>
# expect:
# expect: 'Very Long Name Of A Person <very.long.address.of.a.person@very.long.domain.example.org>, Another Person <another@example.com>' ()
# expect: To: bad@
# expect:
# expect: '<>' (InvalidHeaderDefect('invalid address in address-list'),)
# expect: To: @bad
# expect:
# expect: '<>' (InvalidHeaderDefect('invalid address in address-list'),)
# expect: To: no at sign
# expect:
# expect: '"no at sign"' (InvalidHeaderDefect('addr-spec local part with no domain'), InvalidHeaderDefect('local-part is not dot-atom, quoted-string, or obs-local-part'), InvalidHeaderDefect("missing '.' between words"), InvalidHeaderDefect("missing '.' between words"))
# expect: To: a@b,,c@d
# expect:
# expect: 'a@b, c@d' (ObsoleteHeaderDefect('empty element in address-list'),)
# expect: To: <a@b>
# expect:
# expect: 'a@b' ()
# expect: To: Joe <joe@x>
# expect:
# expect: 'Joe <joe@x>' (InvalidHeaderDefect("missing trailing '>' on angle-addr"),)
# expect: To: "quo\"te" <q@x>
# expect:
# expect: '"quo\\"te" <q@x>' ()
# expect: To: J. R. Smith <j@x>
# expect:
# expect: '"J. R. Smith" <j@x>' (ObsoleteHeaderDefect("period in 'phrase'"), ObsoleteHeaderDefect("period in 'phrase'"))
# expect: To: =?utf-8?q?=C3=A9?=@x.y
# expect:
# expect: 'é@x.y' (NonASCIILocalPartDefect('local-part contains non-ASCII characters)'),)
# expect: To: =?utf-8?q?Zo=C3=AB=2C?= X <z@y>
# expect:
# expect: '"Zoë, X" <z@y>' ()
# expect: To: A B C
# expect:
# expect: '"A B C"' (InvalidHeaderDefect('addr-spec local part with no domain'), InvalidHeaderDefect('local-part is not dot-atom, quoted-string, or obs-local-part'), InvalidHeaderDefect("missing '.' between words"), InvalidHeaderDefect("missing '.' between words"))
# expect: To: a@[127.0.0.1]
# expect:
# expect: 'a@[127.0.0.1]' ()
# expect: To: Person Number 0 <person0@example.com>,
# expect:  Person Number 1 <person1@example.com>, Person Number 2 <person2@example.com>,
# expect:  Person Number 3 <person3@example.com>, Person Number 4 <person4@example.com>,
# expect:  Person Number 5 <person5@example.com>
# expect:
# expect: 'Person Number 0 <person0@example.com>, Person Number 1 <person1@example.com>, Person Number 2 <person2@example.com>, Person Number 3 <person3@example.com>, Person Number 4 <person4@example.com>, Person Number 5 <person5@example.com>' ()
# expect: From: =?utf-8?q?Zo=C3=AB?= <z@y>
# expect:
# expect: 'Zoë <z@y>' ()
# expect: Cc: A <a@b>, G: c@d;
# expect:
# expect: 'A <a@b>, G: c@d;' ()
# expect: Sender: a@b, c@d
# expect:
# expect: 'a@b, c@d' ()
# expect: Bcc:
# expect:
# expect: '' ()
# expect: Content-Type: text/plain
# expect:
# expect: 'text/plain' ()
# expect: Content-Type: text/plain; charset="utf-8"
# expect:
# expect: 'text/plain; charset="utf-8"' ()
# expect: Content-Type: multipart/mixed; boundary="a b"
# expect:
# expect: --a b
# expect:
# expect: --a b--
# expect: 'multipart/mixed; boundary="a b"' ()
# expect: Content-Type: bad
# expect:
# expect: 'bad' (InvalidHeaderDefect('Invalid content type'),)
# expect: Content-Type: text/html; charset="x"; name*=utf-8''%C3%A9
# expect:
# expect: 'text/html; charset="x"; name="é"' ()
# expect: Content-Type: application/x; a="foobar"
# expect:
# expect: 'application/x; a="foobar"' ()
# expect: Content-Type:
# expect:
# expect: '' (HeaderMissingRequiredValue('Missing content type specification'),)
# expect: Content-Type: text/plain; charset
# expect:
# expect: 'text/plain; charset' (InvalidHeaderDefect('Parameter contains name ( charset) but no value'),)
# expect: Content-Type: text/plain;
# expect:  name*0*=us-ascii''nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn;
# expect:  name*1*=nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
# expect:
# expect: 'text/plain; name="nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"' ()
# expect: Content-Type: TEXT/Plain; Charset="US-ASCII"
# expect:
# expect: 'TEXT/Plain; Charset="US-ASCII"' ()
# expect: Content-Type: text/plain; a="b"
# expect:
# expect: 'text/plain; a="b"' (InvalidHeaderDefect('duplicate parameter name; duplicate(s) ignored'),)
# expect: Content-Type: text/plain; x="y"
# expect:
# expect: 'text/plain; x="y"' (InvalidHeaderDefect('parameter entry with no content'),)
# expect: Content-Disposition: attachment
# expect:
# expect: 'attachment' ()
# expect: Content-Disposition: attachment; filename*=utf-8''%C3%A9.txt
# expect:
# expect: 'attachment; filename="é.txt"' ()
# expect: Content-Disposition: inline; filename="x.txt"; size="3"
# expect:
# expect: 'inline; filename="x.txt"; size="3"' ()
# expect: Content-Disposition:
# expect:
# expect: '' (HeaderMissingRequiredValue('Missing content disposition'),)
# expect: MIME-Version: 1.0
# expect:
# expect: '1.0' ()
# expect: MIME-Version: 1 . 0 (x)
# expect:
# expect: '1 . 0 (x)' ()
# expect: MIME-Version: x
# expect:
# expect: 'x' (InvalidHeaderDefect("Expected MIME major version number but found 'x'"),)
# expect: Content-Transfer-Encoding: BASE64
# expect:
# expect: 'BASE64' ()
# expect: Message-ID: <a@b>
# expect:
# expect: '<a@b>' ()
# expect: Message-ID: bad
# expect:
# expect: 'bad' (InvalidHeaderDefect('Invalid msg-id: HeaderParseError("expected msg-id but found \'bad\'")'),)
# expect: Date: Mon, 01 Jan 2024 00:00:00 +0000
# expect:
# expect: 'Mon, 01 Jan 2024 00:00:00 +0000' ()
# expect: Date:
# expect:
# expect: 'junk' (InvalidDateDefect('Invalid date value or format'),)
# expect: X-Y: free =?utf-8?q?=C3=A9?= text
# expect:
# expect: 'free é text' ()
# expect: ValueError Header field name contains invalid characters: 'Bad Name'
# expect: Date:
# expect:
# expect: '' (HeaderMissingRequiredValue(),)
# expect: Subject: word =?utf-8?q?=C3=A9_word_?=
# expect:  =?utf-8?b?w6kgd29yZCDDqSB3b3JkIMOp?=
# expect:  word =?utf-8?q?=C3=A9_word_=C3=A9?=
# expect:  word =?utf-8?q?=C3=A9_word_=C3=A9?=
# expect:  word =?utf-8?q?=C3=A9_word_=C3=A9?=
# expect:  word =?utf-8?q?=C3=A9_word_=C3=A9?=
# expect:  word =?utf-8?q?=C3=A9_word_=C3=A9?=
# expect:  word =?utf-8?q?=C3=A9_word_=C3=A9?=
# expect:  word =?utf-8?q?=C3=A9_word_=C3=A9?=
# expect:  word =?utf-8?q?=C3=A9_word_=C3=A9?=
# expect:
# expect: 'word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é ' ()
# expect: Subject: word =?utf-8?b?w6kgd29yZCDDqSB3b3JkIMOpIHdvcmQgw6kgd29yZCDDqSB3b3JkIMOpIHdvcmQgw6kgd29yZCDDqSB3b3JkIMOpIHdvcmQgw6kgd29yZCDDqSB3b3JkIMOpIHdvcmQgw6kgd29yZCDDqSB3b3JkIMOpIHdvcmQgw6kgd29yZCDDqSB3b3JkIMOpIHdvcmQgw6kgd29yZCDDqQ==?=
# expect:
# expect: 'word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é word é ' ()
# expect: Subject: é
# expect:
# expect: 'é' ()
# expect: To: =?utf-8?q?Zo=C3=AB?= <z@y>
# expect:
# expect: 'Zoë <z@y>' ()
