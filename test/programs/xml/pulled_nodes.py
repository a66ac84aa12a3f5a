"""xml.dom.pulldom: events with nodes, nodes expanded, a whole document built by the way."""
import io, xml.sax, xml.sax.handler, xml.etree.ElementTree as ElementTree
from xml.dom import pulldom

BODY = """<r xmlns='urn:d' xmlns:p='urn:p' k='v'><!-- c --><p:a p:q='1' r='2'>t<b/>u</p:a>
 <c xmlns=''><d/></c><e xml:lang='de'/></r>"""
TEXT = "<?xml version='1.0'?><!-- early --><?pi a b?>" + BODY.replace("<d/>", "<?x y?><d/>")
for event, node in pulldom.parseString(TEXT):
    shown = repr(node.data) if event == pulldom.CHARACTERS else node.toxml()
    print(event, node.nodeName, node.parentNode and node.parentNode.nodeName, shown, node.namespaceURI)
events = pulldom.parseString(TEXT)
for event, node in events:
    if event == pulldom.START_ELEMENT and node.localName == "a":
        events.expandNode(node)
        print(node.toxml(), [inner.nodeName for inner in node.childNodes])
    elif event == pulldom.START_ELEMENT and node.tagName == "c":
        events.expandNode(node)
        print(node.toprettyxml(indent=" "))
try:
    for event, node in pulldom.parseString("<a><b></a>"):
        print(event, node.nodeName)
except xml.sax.SAXParseException as error:
    print(error)
builder = pulldom.SAX2DOM()
parser = xml.sax.make_parser()
parser.setContentHandler(builder)
parser.setFeature(xml.sax.handler.feature_namespaces, 1)
parser.parse(io.StringIO(BODY))
print(builder.document.toxml())
builder = pulldom.SAX2DOM()
xml.sax.parseString(BODY, builder)
print(builder.document.toxml(), len(builder.document.documentElement.childNodes))
events = pulldom.parse(io.BytesIO(b"<a>" + b"<i>x</i>" * 2 + b"</a>"), bufsize=5)
print([(event, node.nodeName) for event, node in events], events.getEvent()[0])
events.clear()
print(events.parser, hasattr(events, "pulldom"), pulldom.default_bufsize)
print(ElementTree.canonicalize("<r xmlns='urn:d' xmlns:p='urn:p' k='v'><a p:q='1' x='2'>t<b/></a><c xmlns='' z='3'><d/></c></r>"))
# expect: START_DOCUMENT #document None <?xml version="1.0" ?><r k="v" xmlns="urn:d" xmlns:p="urn:p"/> None
# expect: PROCESSING_INSTRUCTION pi None <?pi a b?> None
# expect: START_ELEMENT r #document <r k="v" xmlns="urn:d" xmlns:p="urn:p"/> urn:d
# expect: START_ELEMENT p:a None <p:a p:q="1" r="2"/> urn:p
# expect: CHARACTERS #text None 't' None
# expect: START_ELEMENT b None <b/> urn:d
# expect: END_ELEMENT b None <b/> urn:d
# expect: CHARACTERS #text None 'u' None
# expect: END_ELEMENT p:a None <p:a p:q="1" r="2"/> urn:p
# expect: CHARACTERS #text None '\n' None
# expect: CHARACTERS #text None ' ' None
# expect: START_ELEMENT c None <c xmlns=""/> None
# expect: PROCESSING_INSTRUCTION x None <?x y?> None
# expect: START_ELEMENT d None <d/> None
# expect: END_ELEMENT d None <d/> None
# expect: END_ELEMENT c None <c xmlns=""/> None
# expect: START_ELEMENT e None <e xml:lang="de"/> urn:d
# expect: END_ELEMENT e None <e xml:lang="de"/> urn:d
# expect: END_ELEMENT r #document <r k="v" xmlns="urn:d" xmlns:p="urn:p"/> urn:d
# expect: <p:a p:q="1" r="2">t<b/>u</p:a> ['#text', 'b', '#text']
# expect: <c xmlns="">
# expect:  <?x y?>
# expect:  <d/>
# expect: </c>
# expect:
# expect: <unknown>:1:8: mismatched tag
# expect: <?xml version="1.0" ?><r k="v" xmlns="urn:d" xmlns:p="urn:p"><p:a p:q="1" r="2">t<b/>u</p:a>
# expect:  <c xmlns=""><d/></c><e xml:lang="de"/></r>
# expect: <?xml version="1.0" ?><r xmlns="urn:d" xmlns:p="urn:p" k="v"><p:a p:q="1" r="2">t<b/>u</p:a>
# expect:  <c xmlns=""><d/></c><e xml:lang="de"/></r> 5
# expect: [('START_DOCUMENT', '#document'), ('START_ELEMENT', 'a'), ('START_ELEMENT', 'i'), ('CHARACTERS', '#text'), ('END_ELEMENT', 'i'), ('START_ELEMENT', 'i'), ('CHARACTERS', '#text'), ('END_ELEMENT', 'i'), ('END_ELEMENT', 'a')] END_DOCUMENT
# expect: None False 16364
# expect: <r xmlns="urn:d" k="v"><a xmlns:p="urn:p" x="2" p:q="1">t<b></b></a><c xmlns="" z="3"><d></d></c></r>
