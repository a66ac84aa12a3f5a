# Attributes given by name or by the document's type, paths without a namespace, and text outside of the root.
import xml.etree.ElementTree as ET

root = ET.Element("list", attrib={"kind": "short"}, size="2")
ET.SubElement(root, "item", attrib={"n": "1"}, last="no")
ET.SubElement(root, "item", {"n": "2"}, attrib="kept")
print(ET.tostring(root, encoding="unicode"))
for wrong in (lambda: ET.Element("a", attrib=3), lambda: ET.Element("a", 3), lambda: ET.SubElement(root, "a", attrib=[])):
    try:
        wrong()
    except TypeError as error:
        print(error)
for text in [
    "foobar<", "not xml", "&a;", "<a/>&", "<a/>text", "12 34", "a-b=c", "'quoted'", "=", "<a>x</a> <b/>", "!", "word",
    '<!DOCTYPE d [<!ATTLIST x k CDATA "dv" r CDATA #REQUIRED kind (big|small) "small"><!ENTITY e "val">]><d><x k="own"/><x/>&e;</d>',
]:
    try:
        print(ET.tostring(ET.fromstring(text), encoding="unicode"))
    except ET.ParseError as error:
        print(repr(text), error, error.code, error.position)
root = ET.fromstring('<r><b/><x xmlns="u"><b/></x></r>')
for path in "{}b", ".//{}b", "{*}b", ".//{*}b", "{u}*", "{}*":
    print(path, [element.tag for element in root.findall(path)])
# expect: <list kind="short" size="2"><item n="1" last="no" /><item n="2" attrib="kept" /></list>
# expect: attrib must be dict, not int
# expect: Element() argument 2 must be dict, not int
# expect: attrib must be dict, not list
# expect: 'foobar<' not well-formed (invalid token): line 1, column 6 4 (1, 6)
# expect: 'not xml' syntax error: line 1, column 0 2 (1, 0)
# expect: '&a;' not well-formed (invalid token): line 1, column 0 4 (1, 0)
# expect: '<a/>&' not well-formed (invalid token): line 1, column 4 4 (1, 4)
# expect: '<a/>text' junk after document element: line 1, column 4 9 (1, 4)
# expect: '12 34' syntax error: line 1, column 0 2 (1, 0)
# expect: 'a-b=c' not well-formed (invalid token): line 1, column 3 4 (1, 3)
# expect: "'quoted'" syntax error: line 1, column 0 2 (1, 0)
# expect: '=' not well-formed (invalid token): line 1, column 0 4 (1, 0)
# expect: '<a>x</a> <b/>' junk after document element: line 1, column 9 9 (1, 9)
# expect: '!' not well-formed (invalid token): line 1, column 0 4 (1, 0)
# expect: 'word' syntax error: line 1, column 0 2 (1, 0)
# expect: <d><x k="own" kind="small" /><x k="dv" kind="small" />val</d>
# expect: {}b ['b']
# expect: .//{}b ['b']
# expect: {*}b ['b']
# expect: .//{*}b ['b', '{u}b']
# expect: {u}* ['{u}x']
# expect: {}* ['b']
