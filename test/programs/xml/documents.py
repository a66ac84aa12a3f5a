import os
from xml.dom import minidom, Node
import xml.dom
d = minidom.parseString('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE r><r a="1" b="&lt;&quot;x"><!-- c --><item id="1">One &amp; two</item><item id="2"><sub/>t<![CDATA[<raw>]]></item>\n<?pi data?><n:x xmlns:n="urn:n" n:q="z"/></r>')
print(d.toxml()); print(d.documentElement.toprettyxml(indent="  ")); print(d.toprettyxml(indent=" ", newl="\n", encoding="utf-8"))
r = d.documentElement; print(r.tagName, r.nodeType, r.attributes.items(), r.getAttribute("a"), r.getAttribute("zz"), r.hasAttribute("b"), [n.nodeName for n in r.childNodes])
for i in d.getElementsByTagName("item"): print(i.getAttribute("id"), i.firstChild.nodeName, i.firstChild.nodeValue, [c.nodeType for c in i.childNodes])
x = r.getElementsByTagNameNS("urn:n", "x")[0]; print(x.prefix, x.localName, x.namespaceURI, x.getAttributeNS("urn:n", "q"), len(r.getElementsByTagName("*")))
n = minidom.Document(); root = n.createElement("people"); n.appendChild(root)
for name, age in (("Ann", 3), ("Bob <x>", 4)):
    e = n.createElement("person"); e.setAttribute("age", str(age)); e.appendChild(n.createTextNode(name)); root.appendChild(e)
root.appendChild(n.createComment("done")); root.insertBefore(n.createElement("first"), root.firstChild); print(n.toprettyxml(indent="    ")); print(root.firstChild.nextSibling.previousSibling.tagName, root.lastChild.data)
c = root.cloneNode(True); root.removeChild(root.firstChild); print(root.toxml()); print(c.toxml(), c.parentNode); root.replaceChild(n.createTextNode("T"), root.firstChild); root.appendChild(n.createTextNode("a")); root.appendChild(n.createTextNode("b")); root.normalize(); print(root.toxml(), root.lastChild, repr(root.childNodes[-1].data))
for f in (lambda: n.appendChild(n.createElement("two")), lambda: root.removeChild(n.createElement("q")), lambda: n.createTextNode(5), lambda: minidom.parseString("<a><b></a>"), lambda: minidom.parseString(""), lambda: n.appendChild(n.createTextNode("x")), lambda: root.removeAttribute("none"), lambda: root.firstChild.firstChild.appendChild(root)):
    try: f()
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
impl = minidom.getDOMImplementation(); dt = impl.createDocumentType("html", "-//X", "http://x"); q = impl.createDocument(None, "html", dt); print(q.toxml(), q.doctype.name); q.documentElement.setAttribute("class", 'a "b" <c>\n'); print(q.documentElement.toxml())
with open("t.xml", "w") as f: n.writexml(f, indent="", addindent="\t", newl="\n", encoding="utf-8")
print(open("t.xml").read(), minidom.parse("t.xml").documentElement.tagName); t = n.createTextNode("hello"); t2 = n.createElement("z"); t2.appendChild(t); t.splitText(2); print([c.data for c in t2.childNodes], t.wholeText, t.substringData(0, 1), t.length)
print(isinstance(root, Node), Node.TEXT_NODE, xml.dom.NotFoundErr.code, d.encoding, d.version, x.ownerDocument is d, x.parentNode.tagName)
# expect: <?xml version="1.0" ?><!DOCTYPE r><r a="1" b="&lt;&quot;x"><!-- c --><item id="1">One &amp; two</item><item id="2"><sub/>t<![CDATA[<raw>]]></item>
# expect: <?pi data?><n:x xmlns:n="urn:n" n:q="z"/></r>
# expect: <r a="1" b="&lt;&quot;x">
# expect:   <!-- c -->
# expect:   <item id="1">One &amp; two</item>
# expect:   <item id="2">
# expect:     <sub/>
# expect:     t
# expect: <![CDATA[<raw>]]>  </item>
# expect:
# expect:
# expect:   <?pi data?>
# expect:   <n:x xmlns:n="urn:n" n:q="z"/>
# expect: </r>
# expect:
# expect: b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE r>\n<r a="1" b="&lt;&quot;x">\n <!-- c -->\n <item id="1">One &amp; two</item>\n <item id="2">\n  <sub/>\n  t\n<![CDATA[<raw>]]> </item>\n \n\n <?pi data?>\n <n:x xmlns:n="urn:n" n:q="z"/>\n</r>\n'
# expect: r 1 [('a', '1'), ('b', '<"x')] 1  True ['#comment', 'item', 'item', '#text', 'pi', 'n:x']
# expect: 1 #text One & two [3]
# expect: 2 sub None [1, 3, 4]
# expect: n x urn:n z 4
# expect: <?xml version="1.0" ?>
# expect: <people>
# expect:     <first/>
# expect:     <person age="3">Ann</person>
# expect:     <person age="4">Bob &lt;x&gt;</person>
# expect:     <!--done-->
# expect: </people>
# expect:
# expect: first done
# expect: <people><person age="3">Ann</person><person age="4">Bob &lt;x&gt;</person><!--done--></people>
# expect: <people><first/><person age="3">Ann</person><person age="4">Bob &lt;x&gt;</person><!--done--></people> None
# expect: <people>T<person age="4">Bob &lt;x&gt;</person><!--done-->ab</people> <DOM Text node "'ab'"> 'ab'
# expect: HierarchyRequestErr two document elements disallowed
# expect: NotFoundErr
# expect: TypeError node contents must be a string
# expect: ExpatError mismatched tag: line 1, column 8
# expect: ExpatError no element found: line 1, column 0
# expect: HierarchyRequestErr <DOM Text node "'x'"> cannot be child of <xml.dom.minidom.Document object
# expect: NotFoundErr
# expect: AttributeError 'NoneType' object has no attribute 'appendChild'
# expect: <?xml version="1.0" ?><!DOCTYPE html  PUBLIC '-//X'  'http://x'><html/> html
# expect: <html class="a &quot;b&quot; &lt;c&gt;&#10;"/>
# expect: <?xml version="1.0" encoding="utf-8"?>
# expect: <people>
# expect: 	T
# expect: 	<person age="4">Bob &lt;x&gt;</person>
# expect: 	<!--done-->
# expect: 	ab
# expect: </people>
# expect:  people
# expect: ['he', 'llo'] hello h 2
# expect: True 3 8 utf-8 1.0 True r
os.remove("t.xml")
