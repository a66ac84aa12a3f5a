import xml.etree.ElementTree as ET, io
bad = ['', 'x', '<a>', '<a></b>', '<a', '<a b', '<a b=', '<a b=c>', '<a b="1', '<a b>', '<1>', '<a>&', '<a>& </a>', '<a>&foo;</a>', '<a>&foo</a>', '<a/><b/>', '<a/>x', '<a/>\n', '<a b="1" b="2"/>', '<x:a/>', '<a x:b="1"/>', ' <?xml version="1.0"?><a/>', '<?xml version="1.0"?>', '<a><!-- x</a>', '<a><!-- -- --></a>', '<a><![CDATA[x</a>', '<a>]]></a>', '<a b="<"/>', '<a b="&"/>', '<a>\x01</a>', '</a>', '<a></a >', '<a></ a>', '< a/>', '<a>&#0;</a>', '<a>&#xZ;</a>', '<a/', '<a><b></a></b>', '<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY e "v">]><a>&e;</a>', '<a><?xml version="1.0"?></a>', '<a><?p d?></a>', '<a b="1"c="2"/>', '<a\n\n b=>', '<?xml version="1.0" encoding="latin-1"?><a>é</a>', '<a xmlns:x="u" x:b="1" x:b="2"/>', '<a><', '<a>x', '<!-- c --><a/><!-- d -->', '<a b="x\ny"/>', '<a>x\r\ny\rz</a>', '<a b=\'q\' c="&lt;&#65;&#x42;&quot;"/>', '<é/>', '<a-b.c:d/>', '<a>&amp;&lt;&gt;&apos;&quot;</a>', '<a><b/>tail<c>t</c></a>', '<a xmlns="u"><b/></a>', '<p:a xmlns:p="u" p:x="1" y="2"><p:b xmlns=""/></p:a>', '<a>\n  <b>1</b>\n  <!-- c --><?pi d?>\n</a>', '<a xmlns:p=""/>', '<a><![CDATA[<x>&]]>y</a>', '<!DOCTYPE', '<!DOCTYPE a SYSTEM "x.dtd"><a/>', '<?xml version="1.0" encoding="utf-8" standalone="yes"?><a/>', '<a>' + 'é' * 3 + '</b>']
for s in bad:
    for src in (s, s.encode('utf-8')):
        try:
            r = ET.fromstring(src); out = ET.tostring(r, encoding='unicode'), [(e.tag, e.attrib, e.text, e.tail) for e in r.iter()]
        except ET.ParseError as e: out = (str(e), e.code, e.position)
        except Exception as e: out = (type(e).__name__, str(e))
        if src is s: first = out; print(repr(s), *out)
        elif out != first: print('   bytes:', *out)
# expect: '' no element found: line 1, column 0 3 (1, 0)
# expect: 'x' syntax error: line 1, column 0 2 (1, 0)
# expect: '<a>' no element found: line 1, column 3 3 (1, 3)
# expect: '<a></b>' mismatched tag: line 1, column 5 7 (1, 5)
# expect: '<a' unclosed token: line 1, column 0 5 (1, 0)
# expect: '<a b' unclosed token: line 1, column 0 5 (1, 0)
# expect: '<a b=' unclosed token: line 1, column 0 5 (1, 0)
# expect: '<a b=c>' not well-formed (invalid token): line 1, column 5 4 (1, 5)
# expect: '<a b="1' unclosed token: line 1, column 0 5 (1, 0)
# expect: '<a b>' not well-formed (invalid token): line 1, column 4 4 (1, 4)
# expect: '<1>' not well-formed (invalid token): line 1, column 1 4 (1, 1)
# expect: '<a>&' unclosed token: line 1, column 3 5 (1, 3)
# expect: '<a>& </a>' not well-formed (invalid token): line 1, column 4 4 (1, 4)
# expect: '<a>&foo;</a>' undefined entity: line 1, column 3 11 (1, 3)
# expect: '<a>&foo</a>' not well-formed (invalid token): line 1, column 7 4 (1, 7)
# expect: '<a/><b/>' junk after document element: line 1, column 4 9 (1, 4)
# expect: '<a/>x' junk after document element: line 1, column 4 9 (1, 4)
# expect: '<a/>\n' <a /> [('a', {}, None, None)]
# expect: '<a b="1" b="2"/>' duplicate attribute: line 1, column 9 8 (1, 9)
# expect: '<x:a/>' unbound prefix: line 1, column 0 27 (1, 0)
# expect: '<a x:b="1"/>' unbound prefix: line 1, column 0 27 (1, 0)
# expect: ' <?xml version="1.0"?><a/>' XML or text declaration not at start of entity: line 1, column 1 17 (1, 1)
# expect: '<?xml version="1.0"?>' no element found: line 1, column 21 3 (1, 21)
# expect: '<a><!-- x</a>' unclosed token: line 1, column 3 5 (1, 3)
# expect: '<a><!-- -- --></a>' not well-formed (invalid token): line 1, column 10 4 (1, 10)
# expect: '<a><![CDATA[x</a>' unclosed CDATA section: line 1, column 17 20 (1, 17)
# expect: '<a>]]></a>' not well-formed (invalid token): line 1, column 5 4 (1, 5)
# expect: '<a b="<"/>' not well-formed (invalid token): line 1, column 6 4 (1, 6)
# expect: '<a b="&"/>' not well-formed (invalid token): line 1, column 7 4 (1, 7)
# expect: '<a>\x01</a>' not well-formed (invalid token): line 1, column 3 4 (1, 3)
# expect: '</a>' not well-formed (invalid token): line 1, column 1 4 (1, 1)
# expect: '<a></a >' <a /> [('a', {}, None, None)]
# expect: '<a></ a>' not well-formed (invalid token): line 1, column 5 4 (1, 5)
# expect: '< a/>' not well-formed (invalid token): line 1, column 1 4 (1, 1)
# expect: '<a>&#0;</a>' reference to invalid character number: line 1, column 3 14 (1, 3)
# expect: '<a>&#xZ;</a>' not well-formed (invalid token): line 1, column 6 4 (1, 6)
# expect: '<a/' unclosed token: line 1, column 0 5 (1, 0)
# expect: '<a><b></a></b>' mismatched tag: line 1, column 8 7 (1, 8)
# expect: '<!DOCTYPE a><a/>' <a /> [('a', {}, None, None)]
# expect: '<!DOCTYPE a [<!ENTITY e "v">]><a>&e;</a>' <a>v</a> [('a', {}, 'v', None)]
# expect: '<a><?xml version="1.0"?></a>' XML or text declaration not at start of entity: line 1, column 3 17 (1, 3)
# expect: '<a><?p d?></a>' <a /> [('a', {}, None, None)]
# expect: '<a b="1"c="2"/>' not well-formed (invalid token): line 1, column 8 4 (1, 8)
# expect: '<a\n\n b=>' not well-formed (invalid token): line 3, column 3 4 (3, 3)
# expect: '<?xml version="1.0" encoding="latin-1"?><a>é</a>' <a>é</a> [('a', {}, 'é', None)]
# expect:    bytes: <a>Ã©</a> [('a', {}, 'Ã©', None)]
# expect: '<a xmlns:x="u" x:b="1" x:b="2"/>' duplicate attribute: line 1, column 23 8 (1, 23)
# expect: '<a><' unclosed token: line 1, column 3 5 (1, 3)
# expect: '<a>x' no element found: line 1, column 4 3 (1, 4)
# expect: '<!-- c --><a/><!-- d -->' <a /> [('a', {}, None, None)]
# expect: '<a b="x\ny"/>' <a b="x y" /> [('a', {'b': 'x y'}, None, None)]
# expect: '<a>x\r\ny\rz</a>' <a>x
# expect: y
# expect: z</a> [('a', {}, 'x\ny\nz', None)]
# expect: '<a b=\'q\' c="&lt;&#65;&#x42;&quot;"/>' <a b="q" c="&lt;AB&quot;" /> [('a', {'b': 'q', 'c': '<AB"'}, None, None)]
# expect: '<é/>' <é /> [('é', {}, None, None)]
# expect: '<a-b.c:d/>' unbound prefix: line 1, column 0 27 (1, 0)
# expect: '<a>&amp;&lt;&gt;&apos;&quot;</a>' <a>&amp;&lt;&gt;'"</a> [('a', {}, '&<>\'"', None)]
# expect: '<a><b/>tail<c>t</c></a>' <a><b />tail<c>t</c></a> [('a', {}, None, None), ('b', {}, None, 'tail'), ('c', {}, 't', None)]
# expect: '<a xmlns="u"><b/></a>' <ns0:a xmlns:ns0="u"><ns0:b /></ns0:a> [('{u}a', {}, None, None), ('{u}b', {}, None, None)]
# expect: '<p:a xmlns:p="u" p:x="1" y="2"><p:b xmlns=""/></p:a>' <ns0:a xmlns:ns0="u" ns0:x="1" y="2"><ns0:b /></ns0:a> [('{u}a', {'{u}x': '1', 'y': '2'}, None, None), ('{u}b', {}, None, None)]
# expect: '<a>\n  <b>1</b>\n  <!-- c --><?pi d?>\n</a>' <a>
# expect:   <b>1</b>
# expect:
# expect: </a> [('a', {}, '\n  ', None), ('b', {}, '1', '\n  \n')]
# expect: '<a xmlns:p=""/>' must not undeclare prefix: line 1, column 0 28 (1, 0)
# expect: '<a><![CDATA[<x>&]]>y</a>' <a>&lt;x&gt;&amp;y</a> [('a', {}, '<x>&y', None)]
# expect: '<!DOCTYPE' unclosed token: line 1, column 0 5 (1, 0)
# expect: '<!DOCTYPE a SYSTEM "x.dtd"><a/>' <a /> [('a', {}, None, None)]
# expect: '<?xml version="1.0" encoding="utf-8" standalone="yes"?><a/>' <a /> [('a', {}, None, None)]
# expect: '<a>ééé</b>' mismatched tag: line 1, column 8 7 (1, 8)
