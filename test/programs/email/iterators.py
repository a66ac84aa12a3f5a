# Ways through the parts of a message.
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
from email.iterators import _structure, body_line_iterator, typed_subpart_iterator
from email.message import EmailMessage
outer = MIMEMultipart()
inner = MIMEMultipart('alternative')
inner.attach(MIMEText('one\ntwo\n'))
inner.attach(MIMEText('<p>three</p>', 'html'))
outer.attach(inner)
outer.attach(MIMEText('four\nfive'))
_structure(outer)
_structure(outer, include_default=True, level=1)
print(list(body_line_iterator(outer)))
print([p.get_content_type() for p in typed_subpart_iterator(outer)])
print([p.get_content_type() for p in typed_subpart_iterator(outer, 'text', 'html')])
m = EmailMessage(); m.set_content('hi'); m.add_attachment(b'xx', maintype='image', subtype='png')
# expect: multipart/mixed
# expect:     multipart/alternative
# expect:         text/plain
# expect:         text/html
# expect:     text/plain
# expect:     multipart/mixed [text/plain]
# expect:         multipart/alternative [text/plain]
# expect:             text/plain [text/plain]
# expect:             text/html [text/plain]
# expect:         text/plain [text/plain]
# expect: ['one\n', 'two\n', '<p>three</p>', 'four\n', 'five']
# expect: ['text/plain', 'text/html', 'text/plain']
# expect: ['text/html']
