import xml.etree.ElementTree as ET
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: r = f'{type(e).__name__}: {e}'
    print(repr(r))
for enc in ('iso-8859-1', 'utf-8', 'utf-16', 'windows-1252', 'koi8-r', 'ascii', 'bogus', 'cp437', 'shift_jis', 'gbk', 'iso8859-15'):
    try: d = f"<?xml version='1.0' encoding='{enc}'?><a b='x'>\xe9</a>".encode(enc, 'xmlcharrefreplace')
    except LookupError: d = b"<?xml version='1.0' encoding='bogus'?><a/>"
    except UnicodeError: d = f"<?xml version='1.0' encoding='{enc}'?><a b='x'>e</a>".encode(enc)
    t(lambda: ET.tostring(ET.XML(d), 'unicode'))
for s in ("<a>x&#13;&#10;y\r\nz\rw</a>", "<a b=' x&#13;&#10;&#9; y\r\nz\t '/>", "<!DOCTYPE a [<!ATTLIST a b NMTOKENS #IMPLIED>]><a b='  x &#13;&#10;  y\tz '/>", "<!DOCTYPE a [<!ENTITY e 'v&#38;#38;w'>]><a b='&e;'>&e;</a>", "<a xmlns='u'><b xmlns=''/></a>", "<a xmlns:p='u' p:x='1'><p:b/></a>", "<a><!--c--><?pi d?><![CDATA[<&]]>t</a>"):
    e = ET.fromstring(s); t(ET.tostring, e); t(lambda: [(x.tag, x.attrib, x.text, x.tail) for x in e.iter()]); t(ET.canonicalize, s); t(lambda: ET.canonicalize(s, strip_text=True, with_comments=True, rewrite_prefixes=True))
t(ET.canonicalize, "<a xmlns='u'><b xmlns=''><c xmlns='u'/></b></a>")
t(lambda: ET.canonicalize("<z:a xmlns:z='http://z3' xmlns:y='http://z1' y:k='1' k='2'><b/><z:c y:q='3'/></z:a>", rewrite_prefixes=True))

# What XMLGenerator writes to may take text or bytes.
import io
from xml.sax.saxutils import XMLGenerator
class Pieces:
    def __init__(self): self.all = []
    def write(self, piece): self.all.append(piece); return len(piece)
    def flush(self): self.all.append(b'|')
for place, encoding in ((io.BytesIO(), 'us-ascii'), (io.BytesIO(), 'utf-16'), (io.BytesIO(), 'utf-8-sig'), (io.StringIO(), 'us-ascii'), (Pieces(), 'latin-1')):
    writer = XMLGenerator(place, encoding)
    writer.startDocument(); writer.startElement('a', {'b': '\u20ac'}); writer.characters('\xe9<'); writer.endElement('a'); writer.endDocument()
    print(place.all if isinstance(place, Pieces) else place.getvalue())
# expect: '<a b="x">é</a>'
# expect: '<a b="x">é</a>'
# expect: '<a b="x">é</a>'
# expect: '<a b="x">é</a>'
# expect: '<a b="x">é</a>'
# expect: '<a b="x">é</a>'
# expect: 'LookupError: unknown encoding: bogus'
# expect: '<a b="x">é</a>'
# expect: 'ValueError: multi-byte encodings are not supported'
# expect: 'ValueError: multi-byte encodings are not supported'
# expect: '<a b="x">é</a>'
# expect: b'<a>x\r\ny\nz\nw</a>'
# expect: [('a', {}, 'x\r\ny\nz\nw', None)]
# expect: '<a>x&#xD;\ny\nz\nw</a>'
# expect: '<n0:a xmlns:n0="">x&#xD;\ny\nz\nw</n0:a>'
# expect: b'<a b=" x&#13;&#10;&#09; y z  " />'
# expect: [('a', {'b': ' x\r\n\t y z  '}, None, None)]
# expect: '<a b=" x&#xD;&#xA;&#x9; y z  "></a>'
# expect: '<n0:a xmlns:n0="" b=" x&#xD;&#xA;&#x9; y z  "></n0:a>'
# expect: b'<a b="x &#13;&#10; y z" />'
# expect: [('a', {'b': 'x \r\n y z'}, None, None)]
# expect: '<a b="x &#xD;&#xA; y z"></a>'
# expect: '<n0:a xmlns:n0="" b="x &#xD;&#xA; y z"></n0:a>'
# expect: b'<a b="v&amp;w">v&amp;w</a>'
# expect: [('a', {'b': 'v&w'}, 'v&w', None)]
# expect: '<a b="v&amp;w">v&amp;w</a>'
# expect: '<n0:a xmlns:n0="" b="v&amp;w">v&amp;w</n0:a>'
# expect: b'<ns0:a xmlns:ns0="u"><b /></ns0:a>'
# expect: [('{u}a', {}, None, None), ('b', {}, None, None)]
# expect: '<a xmlns="u"><b xmlns=""></b></a>'
# expect: '<n0:a xmlns:n0="u"><n1:b xmlns:n1=""></n1:b></n0:a>'
# expect: b'<a xmlns:ns0="u" ns0:x="1"><ns0:b /></a>'
# expect: [('a', {'{u}x': '1'}, None, None), ('{u}b', {}, None, None)]
# expect: '<a xmlns:p="u" p:x="1"><p:b></p:b></a>'
# expect: '<n0:a xmlns:n0="" xmlns:n1="u" n1:x="1"><n1:b></n1:b></n0:a>'
# expect: b'<a>&lt;&amp;t</a>'
# expect: [('a', {}, '<&t', None)]
# expect: '<a><?pi d?>&lt;&amp;t</a>'
# expect: '<n0:a xmlns:n0=""><!--c--><?pi d?>&lt;&amp;t</n0:a>'
# expect: '<a xmlns="u"><b xmlns=""><c xmlns="u"></c></b></a>'
# expect: '<n2:a xmlns:n0="" xmlns:n1="http://z1" xmlns:n2="http://z3" k="2" n1:k="1"><n0:b></n0:b><n2:c n1:q="3"></n2:c></n2:a>'
# expect: b'<?xml version="1.0" encoding="us-ascii"?>\n<a b="&#8364;">&#233;&lt;</a>'
# expect: b'\xff\xfe<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00"\x001\x00.\x000\x00"\x00 \x00e\x00n\x00c\x00o\x00d\x00i\x00n\x00g\x00=\x00"\x00u\x00t\x00f\x00-\x001\x006\x00"\x00?\x00>\x00\n\x00<\x00a\x00 \x00b\x00=\x00"\x00\xac "\x00>\x00\xe9\x00&\x00l\x00t\x00;\x00<\x00/\x00a\x00>\x00'
# expect: b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8-sig"?>\n<a b="\xe2\x82\xac">\xc3\xa9&lt;</a>'
# expect: <?xml version="1.0" encoding="us-ascii"?>
# expect: <a b="€">é&lt;</a>
# expect: [b'<?xml version="1.0" encoding="latin-1"?>\n', b'<a', b' b="&#8364;"', b'>', b'\xe9&lt;', b'</a>']
