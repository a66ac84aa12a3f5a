# What a document type declares: entities, attributes, notations, models; how that is told, and what is wrong with it.
import xml.dom.minidom as md
import xml.etree.ElementTree as ET
import xml.parsers.expat as ex
import xml.sax
from xml.parsers.expat import errors, model

def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, 'code', ''), getattr(e, 'position', ''))
D = '<!DOCTYPE r [%s]><r>%s</r>'
laughs = '<!ENTITY lol "lol">' + ''.join(f'<!ENTITY lol{i} "{("&lol" + (str(i - 1) if i > 1 else "") + ";") * 10}">' for i in range(1, 10))
for d, b in [('<!ENTITY a "x">', '&a;'), ('<!ENTITY a "<b>q</b>">', '1&a;2'), ('<!ENTITY a "&b;"><!ENTITY b "y&#65;&amp;">', '&a;&b;'), ('<!ENTITY a "&a;">', '&a;'), ('<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;'), ('<!ENTITY a "<b>">', '&a;</b>'), ('<!ENTITY a "</r>">', '&a;'), ('<!ENTITY a SYSTEM "f">', '&a;'), ('<!ENTITY a SYSTEM "f" NDATA n>', '&a;'), ('<!ENTITY a PUBLIC "p" "f">', '<q z="&a;"/>'), ('<!ENTITY a "v w">', '<q z="1&a;2"/>'), ('<!ENTITY a "&lt;">', '<q z="&a;">&a;</q>'), ('<!ENTITY % p "x">', 'k'), ('<!ATTLIST q z CDATA "d" y ID #REQUIRED x NMTOKENS "a  b" w (u|v) "u" v CDATA #FIXED "f">', '<q y="  i  "/><q x=" m   n "/>'), ('<!ATTLIST q xmlns CDATA "urn:x">', '<q/>'), ('<!ELEMENT r (a,b?,(c|d)*)+>', 'z'), ('<!ELEMENT r EMPTY>', ''), ('<!ELEMENT r (a', ''), ('<!FOO x>', ''), ('<!ENTITY a>', ''), ('<!ENTITY a "1"', ''), ('<!ENTITY a "%b;">', ''), ('<!ATTLIST q z>', ''), ('<!-- c --><?p i?>', 'x'), ('<!NOTATION n PUBLIC "a  b">', ''), ('<!ENTITY a "]]&gt;">', '&a;'), ('<!ENTITY a "\n\n">', 'x&a;y&zz;'), ('<!ENTITY copy "&#169;">', '&copy; é &copy;')]:
    s = D % (d, b); short = s[:60]
    print(short); t(lambda: (lambda x: x if len(x) < 400 else len(x))(ET.tostring(ET.fromstring(s), 'unicode'))); t(lambda: (lambda x: x if len(x) < 400 else len(x))(md.parseString(s).toxml()))
    class H(xml.sax.ContentHandler):
        def characters(self, c): print('  ch', c if len(c) < 80 else len(c))
        def startElement(self, n, a): print('  se', n, dict(a))
        def skippedEntity(self, n): print('  sk', n)
    t(lambda: xml.sax.parseString(s.encode(), H()))
    p = ex.ParserCreate(); 
    for h in 'StartElementHandler CharacterDataHandler CommentHandler ProcessingInstructionHandler StartDoctypeDeclHandler EntityDeclHandler AttlistDeclHandler ElementDeclHandler EndDoctypeDeclHandler NotationDeclHandler UnparsedEntityDeclHandler SkippedEntityHandler'.split(): setattr(p, h, lambda *a, h=h: print('  ', h, str(a)[:120], p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex) if len(s) < 64 else None)
    t(lambda: p.Parse(s, True)); print(p.ErrorCode, p.ErrorColumnNumber, p.ErrorByteIndex)
p = ex.ParserCreate(); p.DefaultHandler = lambda d: print('D', repr(d)); p.Parse('<?xml version="1.0"?>\n<!DOCTYPE r [\n <!ENTITY a "x"> <!-- c -->\n<!ATTLIST r b CDATA "1">\n]>\n<r>\n&a;<b c="d"/>é\r\nx&amp;<![CDATA[q]]></r>\n', True)
p = ex.ParserCreate(); p.DefaultHandlerExpand = lambda d: print('E', repr(d)); p.Parse('<!DOCTYPE r [<!ENTITY a "x">]><r>&a;\nz\n\n</r>', True)
p = ex.ParserCreate(); p.CharacterDataHandler = lambda d: print('C', repr(d), p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex); p.Parse('<r>é a\nb\r\nc\n\n&lt;d]]e<![CDATA[x\ny]]></r>', True)
for s in ['<!x>', '<!x y>', '<!>', '<!DOCTYPE', '<!DOCTYPE r', '<!DOCTYPE r><r/>', '<!DOCTYPE r SYSTEM "a.dtd"><r>&u;</r>', '<!DOCTYPE r PUBLIC "p" "s" [<!ENTITY a "1">]><r>&a;</r>', '<!DOCTYPE><r/>', '<!DOCTYPE r [<!ENTITY a "1">] ><r/>', '<!doctype r><r/>', '<!DOCTYPE r []><r/>', '<?xml version="1.0" encoding="utf-8" standalone="yes"?><r/>', '<?xml encoding="utf-8"?><r/>', '<?xml version="1.0" standalone="maybe"?><r/>', "<?xml version='1.0' ?><r/>", '<?xml version="1.0"encoding="utf-8"?><r/>', '<?xml version=1.0?><r/>', '<?XML version="1.0"?><r/>', '<r xmlns:xmlns="u"/>', '<r xmlns:p="http://www.w3.org/XML/1998/namespace"/>', '<r xmlns="http://www.w3.org/2000/xmlns/"/>', '<r xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="de"/>']:
    print(s); t(lambda: ET.tostring(ET.fromstring(s))); t(lambda: md.parseString(s).toxml())
print(errors.__name__, model.__name__, errors.messages[3], errors.codes[errors.XML_ERROR_SYNTAX], len(errors.messages), ex.ErrorString(43))
# expect: <!DOCTYPE r [<!ENTITY a "x">]><r>&a;</r>
# expect: <r>x</r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY a "x">]><r>x</r>
# expect:   se r {}
# expect:   ch x
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, 'x', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 1 29 29
# expect:    StartElementHandler ('r', {}) 1 30 30
# expect:    CharacterDataHandler ('x',) 1 33 33
# expect: 1
# expect: 0 40 40
# expect: <!DOCTYPE r [<!ENTITY a "<b>q</b>">]><r>1&a;2</r>
# expect: <r>1<b>q</b>2</r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY a "<b>q</b>">]><r>1<b>q</b>2</r>
# expect:   se r {}
# expect:   ch 1
# expect:   se b {}
# expect:   ch q
# expect:   ch 2
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, '<b>q</b>', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 1 36 36
# expect:    StartElementHandler ('r', {}) 1 37 37
# expect:    CharacterDataHandler ('1',) 1 40 40
# expect:    StartElementHandler ('b', {}) 1 41 41
# expect:    CharacterDataHandler ('q',) 1 41 41
# expect:    CharacterDataHandler ('2',) 1 44 44
# expect: 1
# expect: 0 49 49
# expect: <!DOCTYPE r [<!ENTITY a "&b;"><!ENTITY b "y&#65;&amp;">]><r>
# expect: <r>yA&amp;yA&amp;</r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY a "&b;"><!ENTITY b "y&#65;&amp;">]><r>yA&amp;yA&amp;</r>
# expect:   se r {}
# expect:   ch yA
# expect:   ch &
# expect:   ch yA
# expect:   ch &
# expect: None
# expect: 1
# expect: 0 70 70
# expect: <!DOCTYPE r [<!ENTITY a "&a;">]><r>&a;</r>
# expect: ParseError recursive entity reference: line 1, column 35 12 (1, 35)
# expect: ExpatError recursive entity reference: line 1, column 35 12
# expect:   se r {}
# expect: SAXParseException <unknown>:1:35: recursive entity reference
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, '&a;', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 1 31 31
# expect:    StartElementHandler ('r', {}) 1 32 32
# expect: ExpatError recursive entity reference: line 1, column 35 12
# expect: 12 35 35
# expect: <!DOCTYPE r [<!ENTITY a "&b;"><!ENTITY b "&a;">]><r>&a;</r>
# expect: ParseError recursive entity reference: line 1, column 52 12 (1, 52)
# expect: ExpatError recursive entity reference: line 1, column 52 12
# expect:   se r {}
# expect: SAXParseException <unknown>:1:52: recursive entity reference
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, '&b;', None, None, None, None) 1 24 24
# expect:    EntityDeclHandler ('b', 0, '&a;', None, None, None, None) 1 41 41
# expect:    EndDoctypeDeclHandler () 1 48 48
# expect:    StartElementHandler ('r', {}) 1 49 49
# expect: ExpatError recursive entity reference: line 1, column 52 12
# expect: 12 52 52
# expect: <!DOCTYPE r [<!ENTITY a "<b>">]><r>&a;</b></r>
# expect: ParseError asynchronous entity: line 1, column 35 13 (1, 35)
# expect: ExpatError asynchronous entity: line 1, column 35 13
# expect:   se r {}
# expect:   se b {}
# expect: SAXParseException <unknown>:1:35: asynchronous entity
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, '<b>', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 1 31 31
# expect:    StartElementHandler ('r', {}) 1 32 32
# expect:    StartElementHandler ('b', {}) 1 35 35
# expect: ExpatError asynchronous entity: line 1, column 35 13
# expect: 13 35 35
# expect: <!DOCTYPE r [<!ENTITY a "</r>">]><r>&a;</r>
# expect: ParseError asynchronous entity: line 1, column 36 13 (1, 36)
# expect: ExpatError asynchronous entity: line 1, column 36 13
# expect:   se r {}
# expect: SAXParseException <unknown>:1:36: asynchronous entity
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, '</r>', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 1 32 32
# expect:    StartElementHandler ('r', {}) 1 33 33
# expect: ExpatError asynchronous entity: line 1, column 36 13
# expect: 13 36 36
# expect: <!DOCTYPE r [<!ENTITY a SYSTEM "f">]><r>&a;</r>
# expect: ParseError undefined entity &a;: line 1, column 40 11 (1, 40)
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY a SYSTEM "f">]><r/>
# expect:   se r {}
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, None, None, 'f', None, None) 1 34 34
# expect:    EndDoctypeDeclHandler () 1 36 36
# expect:    StartElementHandler ('r', {}) 1 37 37
# expect: 1
# expect: 0 47 47
# expect: <!DOCTYPE r [<!ENTITY a SYSTEM "f" NDATA n>]><r>&a;</r>
# expect: ParseError reference to binary entity: line 1, column 48 15 (1, 48)
# expect: ExpatError reference to binary entity: line 1, column 48 15
# expect:   se r {}
# expect: SAXParseException <unknown>:1:48: reference to binary entity
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    UnparsedEntityDeclHandler ('a', None, 'f', None, 'n') 1 41 41
# expect:    EndDoctypeDeclHandler () 1 44 44
# expect:    StartElementHandler ('r', {}) 1 45 45
# expect: ExpatError reference to binary entity: line 1, column 48 15
# expect: 15 48 48
# expect: <!DOCTYPE r [<!ENTITY a PUBLIC "p" "f">]><r><q z="&a;"/></r>
# expect: ParseError reference to external entity in attribute: line 1, column 50 16 (1, 50)
# expect: ExpatError reference to external entity in attribute: line 1, column 50 16
# expect:   se r {}
# expect: SAXParseException <unknown>:1:50: reference to external entity in attribute
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, None, None, 'f', 'p', None) 1 38 38
# expect:    EndDoctypeDeclHandler () 1 40 40
# expect:    StartElementHandler ('r', {}) 1 41 41
# expect: ExpatError reference to external entity in attribute: line 1, column 50 16
# expect: 16 50 50
# expect: <!DOCTYPE r [<!ENTITY a "v w">]><r><q z="1&a;2"/></r>
# expect: <r><q z="1v w2" /></r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY a "v w">]><r><q z="1v w2"/></r>
# expect:   se r {}
# expect:   se q {'z': '1v w2'}
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, 'v w', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 1 31 31
# expect:    StartElementHandler ('r', {}) 1 32 32
# expect:    StartElementHandler ('q', {'z': '1v w2'}) 1 35 35
# expect: 1
# expect: 0 53 53
# expect: <!DOCTYPE r [<!ENTITY a "&lt;">]><r><q z="&a;">&a;</q></r>
# expect: <r><q z="&lt;">&lt;</q></r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY a "&lt;">]><r><q z="&lt;">&lt;</q></r>
# expect:   se r {}
# expect:   se q {'z': '<'}
# expect:   ch <
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, '&lt;', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 1 32 32
# expect:    StartElementHandler ('r', {}) 1 33 33
# expect:    StartElementHandler ('q', {'z': '<'}) 1 36 36
# expect:    CharacterDataHandler ('<',) 1 47 47
# expect: 1
# expect: 0 58 58
# expect: <!DOCTYPE r [<!ENTITY % p "x">]><r>k</r>
# expect: <r>k</r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY % p "x">]><r>k</r>
# expect:   se r {}
# expect:   ch k
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('p', 1, 'x', None, None, None, None) 1 26 26
# expect:    EndDoctypeDeclHandler () 1 31 31
# expect:    StartElementHandler ('r', {}) 1 32 32
# expect:    CharacterDataHandler ('k',) 1 35 35
# expect: 1
# expect: 0 40 40
# expect: <!DOCTYPE r [<!ATTLIST q z CDATA "d" y ID #REQUIRED x NMTOKE
# expect: <r><q y="i" z="d" x="a b" w="u" v="f" /><q x="m n" z="d" w="u" v="f" /></r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ATTLIST q z CDATA "d" y ID #REQUIRED x NMTOKENS "a  b" w (u|v) "u" v CDATA #FIXED "f">]><r><q y="i"/><q x="m n"/></r>
# expect:   se r {}
# expect:   se q {'y': 'i', 'z': 'd', 'x': 'a b', 'w': 'u', 'v': 'f'}
# expect:   se q {'x': 'm n', 'z': 'd', 'w': 'u', 'v': 'f'}
# expect: None
# expect: 1
# expect: 0 140 140
# expect: <!DOCTYPE r [<!ATTLIST q xmlns CDATA "urn:x">]><r><q/></r>
# expect: <r xmlns:ns0="urn:x"><ns0:q /></r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ATTLIST q xmlns CDATA "urn:x">]><r><q xmlns="urn:x"/></r>
# expect:   se r {}
# expect:   se q {'xmlns': 'urn:x'}
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    AttlistDeclHandler ('q', 'xmlns', 'CDATA', 'urn:x', 0) 1 37 37
# expect:    EndDoctypeDeclHandler () 1 46 46
# expect:    StartElementHandler ('r', {}) 1 47 47
# expect:    StartElementHandler ('q', {'xmlns': 'urn:x'}) 1 50 50
# expect: 1
# expect: 0 58 58
# expect: <!DOCTYPE r [<!ELEMENT r (a,b?,(c|d)*)+>]><r>z</r>
# expect: <r>z</r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ELEMENT r (a,b?,(c|d)*)+>]><r>z</r>
# expect:   se r {}
# expect:   ch z
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    ElementDeclHandler ('r', (6, 3, None, ((4, 0, 'a', ()), (4, 1, 'b', ()), (5, 2, None, ((4, 0, 'c', ()), (4, 0, 'd', ())))))) 1 37 37
# expect:    EndDoctypeDeclHandler () 1 41 41
# expect:    StartElementHandler ('r', {}) 1 42 42
# expect:    CharacterDataHandler ('z',) 1 45 45
# expect: 1
# expect: 0 50 50
# expect: <!DOCTYPE r [<!ELEMENT r EMPTY>]><r></r>
# expect: <r />
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ELEMENT r EMPTY>]><r/>
# expect:   se r {}
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    ElementDeclHandler ('r', (1, 0, None, ())) 1 25 25
# expect:    EndDoctypeDeclHandler () 1 32 32
# expect:    StartElementHandler ('r', {}) 1 33 33
# expect: 1
# expect: 0 40 40
# expect: <!DOCTYPE r [<!ELEMENT r (a]><r></r>
# expect: ParseError not well-formed (invalid token): line 1, column 27 4 (1, 27)
# expect: ExpatError not well-formed (invalid token): line 1, column 27 4
# expect: SAXParseException <unknown>:1:27: not well-formed (invalid token)
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect: ExpatError not well-formed (invalid token): line 1, column 27 4
# expect: 4 27 27
# expect: <!DOCTYPE r [<!FOO x>]><r></r>
# expect: ParseError syntax error: line 1, column 13 2 (1, 13)
# expect: ExpatError syntax error: line 1, column 13 2
# expect: SAXParseException <unknown>:1:13: syntax error
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect: ExpatError syntax error: line 1, column 13 2
# expect: 2 13 13
# expect: <!DOCTYPE r [<!ENTITY a>]><r></r>
# expect: ParseError syntax error: line 1, column 23 2 (1, 23)
# expect: ExpatError syntax error: line 1, column 23 2
# expect: SAXParseException <unknown>:1:23: syntax error
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect: ExpatError syntax error: line 1, column 23 2
# expect: 2 23 23
# expect: <!DOCTYPE r [<!ENTITY a "1"]><r></r>
# expect: ParseError not well-formed (invalid token): line 1, column 27 4 (1, 27)
# expect: ExpatError not well-formed (invalid token): line 1, column 27 4
# expect: SAXParseException <unknown>:1:27: not well-formed (invalid token)
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect: ExpatError not well-formed (invalid token): line 1, column 27 4
# expect: 4 27 27
# expect: <!DOCTYPE r [<!ENTITY a "%b;">]><r></r>
# expect: ParseError illegal parameter entity reference: line 1, column 25 10 (1, 25)
# expect: ExpatError illegal parameter entity reference: line 1, column 25 10
# expect: SAXParseException <unknown>:1:25: illegal parameter entity reference
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, '', None, None, None, None) 1 25 25
# expect: ExpatError illegal parameter entity reference: line 1, column 25 10
# expect: 10 25 25
# expect: <!DOCTYPE r [<!ATTLIST q z>]><r></r>
# expect: ParseError syntax error: line 1, column 26 2 (1, 26)
# expect: ExpatError syntax error: line 1, column 26 2
# expect: SAXParseException <unknown>:1:26: syntax error
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect: ExpatError syntax error: line 1, column 26 2
# expect: 2 26 26
# expect: <!DOCTYPE r [<!-- c --><?p i?>]><r>x</r>
# expect: <r>x</r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!-- c --><?p i?>]><r>x</r>
# expect:   se r {}
# expect:   ch x
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    CommentHandler (' c ',) 1 13 13
# expect:    ProcessingInstructionHandler ('p', 'i') 1 23 23
# expect:    EndDoctypeDeclHandler () 1 31 31
# expect:    StartElementHandler ('r', {}) 1 32 32
# expect:    CharacterDataHandler ('x',) 1 35 35
# expect: 1
# expect: 0 40 40
# expect: <!DOCTYPE r [<!NOTATION n PUBLIC "a  b">]><r></r>
# expect: <r />
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!NOTATION n PUBLIC "a  b">]><r/>
# expect:   se r {}
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    NotationDeclHandler ('n', None, None, 'a b') 1 39 39
# expect:    EndDoctypeDeclHandler () 1 41 41
# expect:    StartElementHandler ('r', {}) 1 42 42
# expect: 1
# expect: 0 49 49
# expect: <!DOCTYPE r [<!ENTITY a "]]&gt;">]><r>&a;</r>
# expect: <r>]]&gt;</r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY a "]]&gt;">]><r>]]&gt;</r>
# expect:   se r {}
# expect:   ch ]]
# expect:   ch >
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, ']]&gt;', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 1 34 34
# expect:    StartElementHandler ('r', {}) 1 35 35
# expect:    CharacterDataHandler (']]',) 1 38 38
# expect:    CharacterDataHandler ('>',) 1 38 38
# expect: 1
# expect: 0 45 45
# expect: <!DOCTYPE r [<!ENTITY a "
# expect:
# expect: ">]><r>x&a;y&zz;</r>
# expect: ParseError undefined entity: line 3, column 12 11 (3, 12)
# expect: ExpatError undefined entity: line 3, column 12 11
# expect:   se r {}
# expect:   ch x
# expect:   ch
# expect:
# expect:   ch
# expect:
# expect:   ch y
# expect: SAXParseException <unknown>:3:12: undefined entity
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('a', 0, '\n\n', None, None, None, None) 1 24 24
# expect:    EndDoctypeDeclHandler () 3 3 30
# expect:    StartElementHandler ('r', {}) 3 4 31
# expect:    CharacterDataHandler ('x',) 3 7 34
# expect:    CharacterDataHandler ('\n',) 3 8 35
# expect:    CharacterDataHandler ('\n',) 3 8 35
# expect:    CharacterDataHandler ('y',) 3 11 38
# expect: ExpatError undefined entity: line 3, column 12 11
# expect: 11 12 39
# expect: <!DOCTYPE r [<!ENTITY copy "&#169;">]><r>&copy; é &copy;</r>
# expect: <r>© é ©</r>
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY copy "&#169;">]><r>© é ©</r>
# expect:   se r {}
# expect:   ch ©
# expect:   ch  é
# expect:   ch ©
# expect: None
# expect:    StartDoctypeDeclHandler ('r', None, None, 1) 1 12 12
# expect:    EntityDeclHandler ('copy', 0, '©', None, None, None, None) 1 27 27
# expect:    EndDoctypeDeclHandler () 1 37 37
# expect:    StartElementHandler ('r', {}) 1 38 38
# expect:    CharacterDataHandler ('©',) 1 41 41
# expect:    CharacterDataHandler (' é ',) 1 47 47
# expect:    CharacterDataHandler ('©',) 1 50 51
# expect: 1
# expect: 0 60 61
# expect: D '<?xml version="1.0"?>'
# expect: D '\n'
# expect: D '<!DOCTYPE'
# expect: D ' '
# expect: D 'r'
# expect: D ' '
# expect: D '['
# expect: D '\n '
# expect: D '<!ENTITY'
# expect: D ' '
# expect: D 'a'
# expect: D ' '
# expect: D '"x"'
# expect: D '>'
# expect: D ' '
# expect: D '<!-- c -->'
# expect: D '\n'
# expect: D '<!ATTLIST'
# expect: D ' '
# expect: D 'r'
# expect: D ' '
# expect: D 'b'
# expect: D ' '
# expect: D 'CDATA'
# expect: D ' '
# expect: D '"1"'
# expect: D '>'
# expect: D '\n'
# expect: D ']'
# expect: D '>'
# expect: D '\n'
# expect: D '<r>'
# expect: D '\n'
# expect: D '&a;'
# expect: D '<b c="d"/>'
# expect: D 'é'
# expect: D '\r\n'
# expect: D 'x'
# expect: D '&amp;'
# expect: D '<![CDATA['
# expect: D 'q'
# expect: D ']]>'
# expect: D '</r>'
# expect: D '\n'
# expect: E '<!DOCTYPE'
# expect: E ' '
# expect: E 'r'
# expect: E ' '
# expect: E '['
# expect: E '<!ENTITY'
# expect: E ' '
# expect: E 'a'
# expect: E ' '
# expect: E '"x"'
# expect: E '>'
# expect: E ']'
# expect: E '>'
# expect: E '<r>'
# expect: E 'x'
# expect: E '\n'
# expect: E 'z'
# expect: E '\n'
# expect: E '\n'
# expect: E '</r>'
# expect: C 'é a' 1 3 3
# expect: C '\n' 1 6 7
# expect: C 'b' 2 0 8
# expect: C '\n' 2 1 9
# expect: C 'c' 3 0 11
# expect: C '\n' 3 1 12
# expect: C '\n' 4 0 13
# expect: C '<' 5 0 14
# expect: C 'd]]e' 5 4 18
# expect: C 'x' 5 17 31
# expect: C '\n' 5 18 32
# expect: C 'y' 6 0 33
# expect: <!x>
# expect: ParseError not well-formed (invalid token): line 1, column 3 4 (1, 3)
# expect: ExpatError not well-formed (invalid token): line 1, column 3 4
# expect: <!x y>
# expect: ParseError syntax error: line 1, column 0 2 (1, 0)
# expect: ExpatError syntax error: line 1, column 0 2
# expect: <!>
# expect: ParseError not well-formed (invalid token): line 1, column 2 4 (1, 2)
# expect: ExpatError not well-formed (invalid token): line 1, column 2 4
# expect: <!DOCTYPE
# expect: ParseError unclosed token: line 1, column 0 5 (1, 0)
# expect: ExpatError unclosed token: line 1, column 0 5
# expect: <!DOCTYPE r
# expect: ParseError no element found: line 1, column 11 3 (1, 11)
# expect: ExpatError no element found: line 1, column 11 3
# expect: <!DOCTYPE r><r/>
# expect: b'<r />'
# expect: <?xml version="1.0" ?><!DOCTYPE r><r/>
# expect: <!DOCTYPE r SYSTEM "a.dtd"><r>&u;</r>
# expect: ParseError undefined entity &u;: line 1, column 30 11 (1, 30)
# expect: <?xml version="1.0" ?><!DOCTYPE r  SYSTEM 'a.dtd'><r/>
# expect: <!DOCTYPE r PUBLIC "p" "s" [<!ENTITY a "1">]><r>&a;</r>
# expect: b'<r>1</r>'
# expect: <?xml version="1.0" ?><!DOCTYPE r  PUBLIC 'p'  's' [<!ENTITY a "1">]><r>1</r>
# expect: <!DOCTYPE><r/>
# expect: ParseError not well-formed (invalid token): line 1, column 9 4 (1, 9)
# expect: ExpatError not well-formed (invalid token): line 1, column 9 4
# expect: <!DOCTYPE r [<!ENTITY a "1">] ><r/>
# expect: b'<r />'
# expect: <?xml version="1.0" ?><!DOCTYPE r [<!ENTITY a "1">]><r/>
# expect: <!doctype r><r/>
# expect: ParseError syntax error: line 1, column 0 2 (1, 0)
# expect: ExpatError syntax error: line 1, column 0 2
# expect: <!DOCTYPE r []><r/>
# expect: b'<r />'
# expect: <?xml version="1.0" ?><!DOCTYPE r []><r/>
# expect: <?xml version="1.0" encoding="utf-8" standalone="yes"?><r/>
# expect: b'<r />'
# expect: <?xml version="1.0" ?><r/>
# expect: <?xml encoding="utf-8"?><r/>
# expect: ParseError XML declaration not well-formed: line 1, column 6 30 (1, 6)
# expect: ExpatError XML declaration not well-formed: line 1, column 6 30
# expect: <?xml version="1.0" standalone="maybe"?><r/>
# expect: ParseError XML declaration not well-formed: line 1, column 32 30 (1, 32)
# expect: ExpatError XML declaration not well-formed: line 1, column 32 30
# expect: <?xml version='1.0' ?><r/>
# expect: b'<r />'
# expect: <?xml version="1.0" ?><r/>
# expect: <?xml version="1.0"encoding="utf-8"?><r/>
# expect: ParseError XML declaration not well-formed: line 1, column 19 30 (1, 19)
# expect: ExpatError XML declaration not well-formed: line 1, column 19 30
# expect: <?xml version=1.0?><r/>
# expect: ParseError XML declaration not well-formed: line 1, column 14 30 (1, 14)
# expect: ExpatError XML declaration not well-formed: line 1, column 14 30
# expect: <?XML version="1.0"?><r/>
# expect: ParseError not well-formed (invalid token): line 1, column 5 4 (1, 5)
# expect: ExpatError not well-formed (invalid token): line 1, column 5 4
# expect: <r xmlns:xmlns="u"/>
# expect: ParseError reserved prefix (xmlns) must not be declared or undeclared: line 1, column 0 39 (1, 0)
# expect: ExpatError reserved prefix (xmlns) must not be declared or undeclared: line 1, column 0 39
# expect: <r xmlns:p="http://www.w3.org/XML/1998/namespace"/>
# expect: ParseError prefix must not be bound to one of the reserved namespace names: line 1, column 0 40 (1, 0)
# expect: ExpatError prefix must not be bound to one of the reserved namespace names: line 1, column 0 40
# expect: <r xmlns="http://www.w3.org/2000/xmlns/"/>
# expect: ParseError prefix must not be bound to one of the reserved namespace names: line 1, column 0 40 (1, 0)
# expect: ExpatError prefix must not be bound to one of the reserved namespace names: line 1, column 0 40
# expect: <r xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="de"/>
# expect: b'<r xml:lang="de" />'
# expect: <?xml version="1.0" ?><r xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="de"/>
# expect: pyexpat.errors pyexpat.model no element found 2 44 limit on input amplification factor (from DTD and entities) breached
