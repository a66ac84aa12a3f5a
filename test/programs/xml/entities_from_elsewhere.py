# Entities that the document does not declare: an error, unless its declarations are partly elsewhere; then the parser's own table decides.
from xml.etree import ElementTree as ET
from xml.parsers import expat

documents = [
    "<a>&e;</a>",
    '<!DOCTYPE a [<!ENTITY e "inside">]><a>&e;&f;</a>',
    '<!DOCTYPE a SYSTEM "a.dtd"><a>one &e; two</a>',
    '<!DOCTYPE a PUBLIC "-//X" "a.dtd" [<!ENTITY e "inside">]><a>\n &e;\n &f;</a>',
    '<!DOCTYPE a [\n<!ENTITY % more SYSTEM "more.xml">\n%more;\n]>\n<a>&e;</a>',
    '<?xml version="1.0" standalone="yes"?><!DOCTYPE a SYSTEM "a.dtd"><a>&e;</a>',
    '<!DOCTYPE a SYSTEM "a.dtd"><a b="x&e;y">z</a>',
]
for document in documents:
    for table in ({}, {"e": "from the table", "f": "\xa0"}):
        parser = ET.XMLParser()
        parser.entity.update(table)
        try:
            print(ET.tostring(ET.fromstring(document, parser=parser)))
        except ET.ParseError as problem:
            print(problem, problem.code, problem.position)
    parser = expat.ParserCreate()
    told = []
    parser.SkippedEntityHandler = lambda name, parameter: told.append((name, parameter))
    try:
        parser.Parse(document, True)
    except expat.ExpatError as problem:
        told.append(str(problem))
    print(told)
# expect: undefined entity: line 1, column 3 11 (1, 3)
# expect: undefined entity: line 1, column 3 11 (1, 3)
# expect: ['undefined entity: line 1, column 3']
# expect: undefined entity: line 1, column 41 11 (1, 41)
# expect: undefined entity: line 1, column 41 11 (1, 41)
# expect: ['undefined entity: line 1, column 41']
# expect: undefined entity &e;: line 1, column 34 11 (1, 34)
# expect: b'<a>one from the table two</a>'
# expect: [('e', 0)]
# expect: undefined entity &f;: line 3, column 1 11 (3, 1)
# expect: b'<a>\n inside\n &#160;</a>'
# expect: [('f', 0)]
# expect: undefined entity &e;: line 5, column 3 11 (5, 3)
# expect: b'<a>from the table</a>'
# expect: [('e', 0)]
# expect: undefined entity: line 1, column 68 11 (1, 68)
# expect: undefined entity: line 1, column 68 11 (1, 68)
# expect: ['undefined entity: line 1, column 68']
# expect: b'<a b="xy">z</a>'
# expect: b'<a b="xy">z</a>'
# expect: []
