import xml.etree.ElementTree as ET, io, copy
root = ET.fromstring('''<?xml version="1.0"?>
<library name="city"><book id="1" lang="en"><title>Python &amp; You</title><price>9.99</price></book><book id="2"><title>XML</title><price>5</price><tags><t>a</t><t>b</t></tags></book><!-- c --><mag/></library>''')
print(root.tag, root.attrib, len(root), root[0].get('id'), root[0].find('title').text, root.findtext('book/price'), root.findtext('nope', 'dflt'), [b.get('id') for b in root.findall('book')], root.find('zz'), [t.text for t in root.iter('t')], list(root.itertext())[:4], root[0].keys(), root[0].items(), bool(root.findall('x')))
for p in ('.//t', "book[@id='2']/title", 'book[@lang]', 'book[tags]', 'book[2]', 'book[last()]', "book[title='XML']", './*', './/title/..', '*', 'book/tags/t[1]', ".//price[.='5']", 'book[last()-1]', "book[@id!='2']", '.', 'book[price="5"]/title', 'book[0]', 'book[', '//t', 'book[@id=2]', '..', './/book[tags][@id]', '{*}mag', '{*}*'):
    try: print(p, [e.tag for e in root.findall(p)])
    except Exception as e: print(p, type(e).__name__, e)
new = ET.SubElement(root, 'book', {'id': '3'}, lang='fr'); new.text = 'x < y & "z"'; new.tail = '\n'; new.set('k', 'a"b<c>\n\t'); print(ET.tostring(new), ET.tostring(new, encoding='unicode'), ET.tostring(new, 'utf-8'), ET.tostring(new, 'us-ascii', xml_declaration=True), ET.tostring(ET.fromstring('<a>é</a>')), ET.tostring(ET.fromstring('<a>é</a>'), encoding='utf8'), ET.tostring(ET.fromstring('<a>é</a>'), encoding='latin-1'), ET.tostring(new, method='text', encoding='unicode'), ET.tostring(ET.XML('<p><br/>a<script>x</script></p>'), method='html'), ET.tostring(ET.XML('<a><b/></a>'), short_empty_elements=False))
root.remove(root[0]); ET.indent(root); print(ET.tostring(root, encoding='unicode')); ET.indent(root, '\t', 1); print(ET.tostring(root, encoding='unicode'))
ET.dump(root); c = copy.deepcopy(root); print(c.tag, len(c), c is root, ET.iselement(c), c[0] is root[0])
e = ET.Element('a'); e.append(ET.Comment('hi')); e.append(ET.ProcessingInstruction('t', 'x')); e.extend([ET.Element('b')]); e.insert(0, ET.Element('c')); print(ET.tostring(e), e[-1].tag); e[0] = ET.Element('z'); del e[1]; e.clear(); print(ET.tostring(e), len(e), e.text)
for f in (lambda: e.append('x'), lambda: e[5], lambda: ET.tostring(ET.Element(5)), lambda: e.remove(root), lambda: ET.SubElement(None, 'x'), lambda: ET.ElementTree().write(io.BytesIO()), lambda: ET.parse(io.StringIO('<a')), lambda: ET.Element('a', 5), lambda: ET.tostring('x'), lambda: ET.tostring(ET.Element('a', {'k': 5})), lambda: ET.fromstring(5), lambda: ET.XMLParser(target=5).feed('<a/>'), lambda: e.find(5), lambda: ET.ElementTree('x')):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
t = ET.ElementTree(root); b = io.BytesIO(); t.write(b, encoding='utf-8', xml_declaration=True); print(b.getvalue()[:60]); b = io.StringIO(); t.write(b, encoding='unicode'); print(b.getvalue()[:30]); print(t.getroot() is root, t.findtext('book/title'), [x.tag for x in t.iter()])
for ev, el in ET.iterparse(io.BytesIO(b'<a><b x="1">t</b><c/></a>'), events=('start', 'end')): print(ev, el.tag, el.text)
for ev, el in ET.iterparse(io.StringIO('<a xmlns:p="u"><p:b/><!--c--></a>'), events=('start-ns', 'end-ns', 'comment', 'end')): print(ev, el if not ET.iselement(el) else el.tag if isinstance(el.tag, str) else el.text)
ET.register_namespace('my', 'http://my'); n = ET.Element('{http://my}r', {'{http://o}k': 'v'}); ET.SubElement(n, '{http://my}c'); print(ET.tostring(n), ET.tostring(ET.fromstring('<a xmlns="d"><b/></a>'), default_namespace='d'),  ET.QName('u', 't'), repr(ET.QName('{u}t')), ET.QName('a') == 'a')
class T:
    def start(s, t, a): print('S', t, a)
    def end(s, t): print('E', t)
    def data(s, d): print('D', repr(d))
    def comment(s, d): print('C', d)
    def pi(s, t, d): print('P', t, d)
    def close(s): return 'done'
    def doctype(s, *a): print('DT', a)
    def start_ns(s, *a): print('SN', a)
    def end_ns(s, *a): print('EN', a)
p = ET.XMLParser(target=T()); p.feed('<!DOCTYPE a PUBLIC "p" "s"><a x="1" xmlns:q="w">h'); p.feed('i<!--c--><?t d?><b/></a>'); print(p.close())
pp = ET.XMLPullParser(['start', 'end']); pp.feed('<a><b>'); print([(a, b.tag) for a, b in pp.read_events()]); pp.feed('</b></a>'); print([(a, b.tag) for a, b in pp.read_events()]); pp.close()
tb = ET.TreeBuilder(); tb.start('a', {}); tb.data('x'); tb.start('b', {}); tb.end('b'); tb.data('t'); tb.end('a'); print(ET.tostring(tb.close()))
print(ET.canonicalize('<a z="1" b="2"><c/></a>'),  ET.tostringlist(ET.XML('<a>x</a>')), repr(ET.VERSION), ET.XML is ET.fromstring)
from xml.sax.saxutils import escape, unescape, quoteattr
print(escape('<a & b>"', {'"': '&quot;'}), unescape('&lt;&amp;'), quoteattr('a"b'), quoteattr("it's"), quoteattr('a"b\'c'))
import pickle; print(ET.tostring(pickle.loads(pickle.dumps(root)))[:30])

# Tags that are no paths, elements that come while one goes through, comments' texts, deep trees.
tree = ET.XML('<r xmlns:n="u"><a>1</a><n:a>2</n:a><b><a/>t<!--c-->u<?pi x?>v<a>x<c>y</c>z</a>w</b>k</r>', parser=ET.XMLParser(target=ET.TreeBuilder(insert_comments=True, insert_pis=True)))
print(tree.find('n:a'), tree.findall('n:a'), tree.findtext('n:a', 'none'), tree.find(''), tree.find('{u}a').text, [one.text for one in tree.findall('{*}a')])
for path in ('n:a/x', 'a:', '..'):
    try: print(path, tree.find(path))
    except SyntaxError as e: print(path, e)
try: tree.iterfind('/a')
except SyntaxError as e: print(e)
print(list(tree.itertext()))
seen = []
for one in tree.iter():
    seen.append(one.tag if isinstance(one.tag, str) else one.tag.__name__)
    if one.tag == 'b': one.append(ET.Element('late'))
    if one.tag == 'c': one.append(ET.Element('cc'))
print(seen)
for one in tree.iter():
    if one.tag == 'b': tree.clear()
deep = here = ET.Element('d')
for _ in range(3000):
    here = ET.SubElement(here, 'd')
    here.text, here.tail = 'T', 'L'
print(len(tree), sum(1 for _ in deep.iter('d')), len(''.join(deep.itertext())))
wide = ET.Element('w')
for number in range(400): ET.SubElement(wide, 'a', n=str(number))
print([one.get('n') for path in ('.//a[1]', 'a[last()]', 'a[last()-1]', '*[7]') for one in wide.findall(path)])
# expect: library {'name': 'city'} 3 1 Python & You 9.99 dflt ['1', '2'] None ['a', 'b'] ['Python & You', '9.99', 'XML', '5'] ['id', 'lang'] [('id', '1'), ('lang', 'en')] False
# expect: .//t ['t', 't']
# expect: book[@id='2']/title ['title']
# expect: book[@lang] ['book']
# expect: book[tags] ['book']
# expect: book[2] ['book']
# expect: book[last()] ['book']
# expect: book[title='XML'] ['book']
# expect: ./* ['book', 'book', 'mag']
# expect: .//title/.. ['book', 'book']
# expect: * ['book', 'book', 'mag']
# expect: book/tags/t[1] ['t']
# expect: .//price[.='5'] ['price']
# expect: book[last()-1] ['book']
# expect: book[@id!='2'] ['book']
# expect: . ['library']
# expect: book[price="5"]/title ['title']
# expect: book[0] SyntaxError XPath position >= 1 expected
# expect: book[ TypeError 'NoneType' object is not callable
# expect: //t SyntaxError cannot use absolute path on element
# expect: book[@id=2] SyntaxError invalid predicate
# expect: .. []
# expect: .//book[tags][@id] ['book']
# expect: {*}mag ['mag']
# expect: {*}* ['book', 'book', 'mag']
# expect: b'<book id="3" lang="fr" k="a&quot;b&lt;c&gt;&#10;&#09;">x &lt; y &amp; "z"</book>\n' <book id="3" lang="fr" k="a&quot;b&lt;c&gt;&#10;&#09;">x &lt; y &amp; "z"</book>
# expect:  b'<book id="3" lang="fr" k="a&quot;b&lt;c&gt;&#10;&#09;">x &lt; y &amp; "z"</book>\n' b'<?xml version=\'1.0\' encoding=\'us-ascii\'?>\n<book id="3" lang="fr" k="a&quot;b&lt;c&gt;&#10;&#09;">x &lt; y &amp; "z"</book>\n' b'<a>&#233;</a>' b"<?xml version='1.0' encoding='utf8'?>\n<a>\xc3\xa9</a>" b"<?xml version='1.0' encoding='latin-1'?>\n<a>\xe9</a>" x < y & "z"
# expect:  b'<p><br>a<script>x</script></p>' b'<a><b></b></a>'
# expect: <library name="city">
# expect:   <book id="2">
# expect:     <title>XML</title>
# expect:     <price>5</price>
# expect:     <tags>
# expect:       <t>a</t>
# expect:       <t>b</t>
# expect:     </tags>
# expect:   </book>
# expect:   <mag />
# expect:   <book id="3" lang="fr" k="a&quot;b&lt;c&gt;&#10;&#09;">x &lt; y &amp; "z"</book>
# expect: </library>
# expect: <library name="city">
# expect: 		<book id="2">
# expect: 			<title>XML</title>
# expect: 			<price>5</price>
# expect: 			<tags>
# expect: 				<t>a</t>
# expect: 				<t>b</t>
# expect: 			</tags>
# expect: 		</book>
# expect: 		<mag />
# expect: 		<book id="3" lang="fr" k="a&quot;b&lt;c&gt;&#10;&#09;">x &lt; y &amp; "z"</book>
# expect: 	</library>
# expect: <library name="city">
# expect: 		<book id="2">
# expect: 			<title>XML</title>
# expect: 			<price>5</price>
# expect: 			<tags>
# expect: 				<t>a</t>
# expect: 				<t>b</t>
# expect: 			</tags>
# expect: 		</book>
# expect: 		<mag />
# expect: 		<book id="3" lang="fr" k="a&quot;b&lt;c&gt;&#10;&#09;">x &lt; y &amp; "z"</book>
# expect: 	</library>
# expect: library 3 False True False
# expect: b'<a><c /><!--hi--><?t x?><b /></a>' b
# expect: b'<a />' 0 None
# expect: TypeError append() argument 1 must be xml.etree.ElementTree.Element, not str
# expect: IndexError child index out of range
# expect: TypeError cannot serialize 5 (type int)
# expect: ValueError Element.remove(x): element not found
# expect: TypeError SubElement() argument 1 must be xml.etree.ElementTree.Element, not None
# expect: TypeError ElementTree not initialized
# expect: ParseError unclosed token: line 1, column 0
# expect: TypeError Element() argument 2 must be dict, not int
# expect: TypeError expected an Element, not str
# expect: TypeError cannot serialize 5 (type int)
# expect: TypeError a bytes-like object is required, not 'int'
# expect: None
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError expected an Element, not str
# expect: b'<?xml version=\'1.0\' encoding=\'utf-8\'?>\n<library name="city">'
# expect: <library name="city">
# expect: 		<book
# expect: True XML ['library', 'book', 'title', 'price', 'tags', 't', 't', 'mag', 'book']
# expect: start a None
# expect: start b t
# expect: end b t
# expect: start c None
# expect: end c None
# expect: end a None
# expect: start-ns ('p', 'u')
# expect: end {u}b
# expect: comment c
# expect: end a
# expect: end-ns None
# expect: b'<my:r xmlns:my="http://my" xmlns:ns1="http://o" ns1:k="v"><my:c /></my:r>' b'<a xmlns="d"><b /></a>' {u}t <QName '{u}t'> True
# expect: DT ('a', 'p', 's')
# expect: SN ('q', 'w')
# expect: S a {'x': '1'}
# expect: D 'h'
# expect: D 'i'
# expect: C c
# expect: P t d
# expect: S b {}
# expect: E b
# expect: E a
# expect: EN ('q',)
# expect: done
# expect: [('start', 'a'), ('start', 'b')]
# expect: [('end', 'b'), ('end', 'a')]
# expect: b'<a>x<b />t</a>'
# expect: <a b="2" z="1"><c></c></a> [b'<a>x</a>'] '1.3.0' True
# expect: &lt;a &amp; b&gt;&quot; <& 'a"b' "it's" "a&quot;b'c"
# expect: b'<library name="city">\n\t\t<book '
# expect: None [] none None 2 ['1', '2']
# expect: n:a/x prefix 'n' not found in prefix map
# expect: a: None
# expect: .. None
# expect: cannot use absolute path on element
# expect: ['1', '2', 't', 'c', 'u', 'pi x', 'v', 'x', 'y', 'z', 'w', 'k']
# expect: ['r', 'a', '{u}a', 'b', 'a', 'Comment', 'ProcessingInstruction', 'a', 'c', 'cc', 'late']
# expect: 0 3001 6000
# expect: ['0', '399', '398', '6']
