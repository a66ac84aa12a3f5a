import traceback
import xml.sax


class Careless(xml.sax.ContentHandler):
    def startElement(self, name, attrs):
        self.missing(name)


for text, handler in [("<a>", xml.sax.ContentHandler()), ("<a/>", Careless()), ("<a></b>", xml.sax.ContentHandler())]:
    try:
        xml.sax.parseString(text, handler)
    except Exception:
        # (where CPython's parser is written in C is shown with the lines of that)
        for line in traceback.format_exc().replace("/lib/python314.zip", "/usr/lib/python3.14").splitlines():
            if "pyexpat.c" in line:
                continue
            print("..." if line.startswith("  File") and "/usr/lib" not in line else line)
# expect: Traceback (most recent call last):
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 211, in feed
# expect:     self._parser.Parse(data, isFinal)
# expect:     ~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect: xml.parsers.expat.ExpatError: no element found: line 1, column 3
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect: ...
# expect:     xml.sax.parseString(text, handler)
# expect:     ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/__init__.py", line 48, in parseString
# expect:     parser.parse(inpsrc)
# expect:     ~~~~~~~~~~~~^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 105, in parse
# expect:     xmlreader.IncrementalParser.parse(self, source)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/xmlreader.py", line 125, in parse
# expect:     self.close()
# expect:     ~~~~~~~~~~^^
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 248, in close
# expect:     self.feed(b"", isFinal=True)
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 215, in feed
# expect:     self._err_handler.fatalError(exc)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/handler.py", line 38, in fatalError
# expect:     raise exception
# expect: xml.sax._exceptions.SAXParseException: <unknown>:1:3: no element found
# expect: Traceback (most recent call last):
# expect: ...
# expect:     xml.sax.parseString(text, handler)
# expect:     ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/__init__.py", line 48, in parseString
# expect:     parser.parse(inpsrc)
# expect:     ~~~~~~~~~~~~^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 105, in parse
# expect:     xmlreader.IncrementalParser.parse(self, source)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/xmlreader.py", line 124, in parse
# expect:     self.feed(buffer)
# expect:     ~~~~~~~~~^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 211, in feed
# expect:     self._parser.Parse(data, isFinal)
# expect:     ~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 341, in start_element
# expect:     self._cont_handler.startElement(name, AttributesImpl(attrs))
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: ...
# expect:     self.missing(name)
# expect:     ^^^^^^^^^^^^
# expect: AttributeError: 'Careless' object has no attribute 'missing'
# expect: Traceback (most recent call last):
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 211, in feed
# expect:     self._parser.Parse(data, isFinal)
# expect:     ~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect: xml.parsers.expat.ExpatError: mismatched tag: line 1, column 5
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect: ...
# expect:     xml.sax.parseString(text, handler)
# expect:     ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/__init__.py", line 48, in parseString
# expect:     parser.parse(inpsrc)
# expect:     ~~~~~~~~~~~~^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 105, in parse
# expect:     xmlreader.IncrementalParser.parse(self, source)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/xmlreader.py", line 124, in parse
# expect:     self.feed(buffer)
# expect:     ~~~~~~~~~^^^^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/expatreader.py", line 215, in feed
# expect:     self._err_handler.fatalError(exc)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^
# expect:   File "/usr/lib/python3.14/xml/sax/handler.py", line 38, in fatalError
# expect:     raise exception
# expect: xml.sax._exceptions.SAXParseException: <unknown>:1:5: mismatched tag
