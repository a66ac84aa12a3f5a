# xml.sax: what a parser tells its handlers, in which order, and what is wrong with documents.
import io
import os
import tempfile
import xml.sax
import xml.sax.handler
import xml.sax.saxutils
import xml.sax.xmlreader


class Shown(xml.sax.ContentHandler):
    def startDocument(self):
        print("begin", self._locator.getLineNumber())

    def endDocument(self):
        print("end")

    def startElement(self, name, attrs):
        print("start", name, attrs.items(), len(attrs), attrs.getNames(), attrs.get("x", "none"), "x" in attrs, type(attrs).__name__)

    def endElement(self, name):
        print("stop", name, self._locator.getLineNumber(), self._locator.getColumnNumber())

    def characters(self, content):
        print("text", repr(content))

    def processingInstruction(self, target, data):
        print("instruction", target, data)

    def startElementNS(self, name, qname, attrs):
        print("start", name, qname, attrs.items())

    def endElementNS(self, name, qname):
        print("stop", name, qname)

    def startPrefixMapping(self, prefix, uri):
        print("prefix", prefix, uri)

    def endPrefixMapping(self, prefix):
        print("no prefix", prefix)


TEXT = '<?xml version="1.0"?>\n<list x="1">t&amp;u<b/>\n<!--c--><?go now?><![CDATA[<raw>]]></list>'
xml.sax.parseString(TEXT, Shown())
xml.sax.parseString(TEXT.encode(), Shown())
for wrong in "<a>", "<a></b>", "", "text", '<a x="1" x="2"/>':
    try:
        xml.sax.parseString(wrong, xml.sax.ContentHandler())
    except xml.sax.SAXParseException as error:
        print(error, "|", error.getMessage(), error.getLineNumber(), error.getColumnNumber(), error.getSystemId(), type(error.getException()).__name__)
parser = xml.sax.make_parser()
print(parser.getFeature(xml.sax.handler.feature_namespaces))
parser.setFeature(xml.sax.handler.feature_namespaces, True)
parser.setContentHandler(Shown())
parser.parse(io.StringIO('<a xmlns="u" xmlns:p="v"><p:b p:c="1" d="2"/></a>'))


parser = xml.sax.make_parser()
parser.setContentHandler(Shown())
parser.feed("<r>one ")
parser.feed("two</r")
parser.feed(">")
parser.close()
for call in (lambda: parser.getFeature("x"), lambda: parser.setFeature(xml.sax.handler.feature_validation, True), lambda: parser.getProperty("y")):
    try:
        call()
    except xml.sax.SAXException as error:
        print(type(error).__name__, error)


class Louder(xml.sax.saxutils.XMLFilterBase):
    def characters(self, content):
        super().characters(content.upper())


class Comments(xml.sax.handler.LexicalHandler):
    def comment(self, content):
        print("comment", content)


for short in False, True:
    out = io.StringIO()
    louder = Louder(xml.sax.make_parser())
    louder.setProperty(xml.sax.handler.property_lexical_handler, Comments())
    louder.setContentHandler(xml.sax.saxutils.XMLGenerator(out, "utf-8", short))
    louder.parse(io.StringIO(TEXT))
    print(out.getvalue())
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "list.xml")
    with open(path, "w") as file:
        file.write("<a>é</a>\n<b/>")
    try:
        xml.sax.parse(path, Shown())
    except xml.sax.SAXParseException as error:
        print(str(error).replace(folder, "FOLDER"))
generator = xml.sax.saxutils.XMLGenerator(out := io.BytesIO(), "ascii")
generator.startDocument()
generator.startElement("a", xml.sax.xmlreader.AttributesImpl({"k": 'v"<'}))
generator.characters("é<&")
generator.endElement("a")
generator.endDocument()
print(out.getvalue())
print(xml.sax.saxutils.escape("<&>"), xml.sax.saxutils.quoteattr("a'b\"c"))
# expect: begin 1
# expect: start list [('x', '1')] 1 ['x'] 1 True AttributesImpl
# expect: text 't'
# expect: text '&'
# expect: text 'u'
# expect: start b [] 0 [] none False AttributesImpl
# expect: stop b 2 23
# expect: text '\n'
# expect: instruction go now
# expect: text '<raw>'
# expect: stop list 3 35
# expect: end
# expect: begin 1
# expect: start list [('x', '1')] 1 ['x'] 1 True AttributesImpl
# expect: text 't'
# expect: text '&'
# expect: text 'u'
# expect: start b [] 0 [] none False AttributesImpl
# expect: stop b 2 23
# expect: text '\n'
# expect: instruction go now
# expect: text '<raw>'
# expect: stop list 3 35
# expect: end
# expect: <unknown>:1:3: no element found | no element found 1 3 None ExpatError
# expect: <unknown>:1:5: mismatched tag | mismatched tag 1 5 None ExpatError
# expect: <unknown>:1:0: no element found | no element found 1 0 None ExpatError
# expect: <unknown>:1:0: syntax error | syntax error 1 0 None ExpatError
# expect: <unknown>:1:9: duplicate attribute | duplicate attribute 1 9 None ExpatError
# expect: 0
# expect: begin 1
# expect: prefix None u
# expect: prefix p v
# expect: start ('u', 'a') None []
# expect: start ('v', 'b') None [(('v', 'c'), '1'), ((None, 'd'), '2')]
# expect: stop ('v', 'b') None
# expect: stop ('u', 'a') None
# expect: no prefix p
# expect: no prefix None
# expect: end
# raises: AttributeError: 'NoneType' object has no attribute 'getLineNumber'
