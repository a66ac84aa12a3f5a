"""A document as a tree of nodes."""

import io
import xml.dom
from xml.parsers import expat

Node = xml.dom.Node
_CHILDREN = {
    Node.ELEMENT_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE,
}


class NodeList(list):
    __slots__ = ()

    def item(self, index):
        return self[index] if 0 <= index < len(self) else None

    @property
    def length(self):
        return len(self)


class _Node(Node):
    """What all nodes have."""

    parentNode = None
    ownerDocument = None
    namespaceURI = None
    prefix = None
    nodeValue = None
    attributes = None
    previousSibling = None
    nextSibling = None
    child_types = _CHILDREN

    def __bool__(self):
        return True

    @property
    def firstChild(self):
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        return self.childNodes[-1] if self.childNodes else None

    @property
    def localName(self):
        return None

    def hasChildNodes(self):
        return bool(self.childNodes)

    def _may_hold(self, node):
        if node.nodeType not in self.child_types:
            raise xml.dom.HierarchyRequestErr(f"{node!r} cannot be child of {self!r}")

    def _place(self, node, at):
        if node.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in list(node.childNodes):
                self._place(child, at)
                at += 1
            return
        self._may_hold(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
            at = min(at, len(self.childNodes))
        self.childNodes.insert(at, node)
        node.parentNode = self
        self._link()

    def _link(self):
        before = None
        for node in self.childNodes:
            node.previousSibling = before
            node.nextSibling = None
            if before is not None:
                before.nextSibling = node
            before = node

    def _index(self, node):
        for at, child in enumerate(self.childNodes):
            if child is node:
                return at
        raise xml.dom.NotFoundErr()

    def appendChild(self, node):
        if node.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            self._place(node, len(self.childNodes))
            return node
        self._may_hold(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        before = self.lastChild
        self.childNodes.append(node)
        node.parentNode = self
        node.previousSibling, node.nextSibling = before, None
        if before is not None:
            before.nextSibling = node
        return node

    def insertBefore(self, newChild, refChild):
        if refChild is None:
            return self.appendChild(newChild)
        if newChild.parentNode is self:
            self.removeChild(newChild)
        self._place(newChild, self._index(refChild))
        return newChild

    def replaceChild(self, newChild, oldChild):
        if newChild is oldChild:
            return None
        at = self._index(oldChild)
        self.removeChild(oldChild)
        self._place(newChild, at)
        return oldChild

    def removeChild(self, oldChild):
        del self.childNodes[self._index(oldChild)]
        oldChild.parentNode = oldChild.previousSibling = oldChild.nextSibling = None
        self._link()
        return oldChild

    def normalize(self):
        """Joins texts that stand beside each other; empty ones go."""
        kept = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    child.parentNode = None
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    child.parentNode = None
                    continue
            elif child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
            kept.append(child)
        self.childNodes[:] = kept
        self._link()

    def cloneNode(self, deep):
        return _clone(self, deep, self.ownerDocument or self)

    def isSameNode(self, other):
        return self is other

    def hasAttributes(self):
        return False

    def unlink(self):
        """Takes the tree apart."""
        self.parentNode = self.ownerDocument = None
        for child in self.childNodes or ():
            child.unlink()
        if self.childNodes:
            self.childNodes = NodeList()
        self.previousSibling = self.nextSibling = None

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.unlink()

    # ---- text ----

    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml("", "", encoding, standalone)

    def toprettyxml(self, indent="\t", newl="\n", encoding=None, standalone=None):
        if encoding is None:
            writer = io.StringIO()
        else:
            writer = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="xmlcharrefreplace", newline="\n")
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(writer, "", indent, newl, encoding, standalone)
        else:
            self.writexml(writer, "", indent, newl)
        return writer.getvalue() if encoding is None else writer.detach().getvalue()


def _escaped(text, is_attribute):
    if not text:
        return ""
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    if is_attribute:
        text = text.replace('"', "&quot;").replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;")
    return text.replace(">", "&gt;")


def _clone(node, deep, document):
    kind = node.nodeType
    if kind == Node.ELEMENT_NODE:
        made = Element(node.tagName, node.namespaceURI, node.prefix)
        made.ownerDocument = document
        for attribute in node.attributes.values():
            made._put(Attr(attribute.name, attribute.namespaceURI, value=attribute.value))
    elif kind == Node.DOCUMENT_NODE:
        if not deep:
            return None
        made = document = Document()
    elif kind == Node.DOCUMENT_FRAGMENT_NODE:
        made = DocumentFragment()
    elif kind == Node.ATTRIBUTE_NODE:
        made = Attr(node.name, node.namespaceURI, value=node.value)
    elif kind == Node.PROCESSING_INSTRUCTION_NODE:
        made = ProcessingInstruction(node.target, node.data)
    elif kind == Node.DOCUMENT_TYPE_NODE:
        made = DocumentType(node.name)
        made.publicId, made.systemId, made.internalSubset = node.publicId, node.systemId, node.internalSubset
    else:
        made = type(node)()
        made.data = node.data
    made.ownerDocument = None if kind == Node.DOCUMENT_NODE else document
    if deep and kind != Node.ATTRIBUTE_NODE:
        for child in node.childNodes or ():
            made.appendChild(_clone(child, True, document))
    return made


class _Leaf(_Node):
    """A node without children."""

    childNodes = ()
    firstChild = lastChild = None

    def appendChild(self, node):
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes cannot have children")

    def insertBefore(self, newChild, refChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes do not have children")

    def replaceChild(self, newChild, oldChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes do not have children")

    def removeChild(self, oldChild):
        raise xml.dom.NotFoundErr(self.nodeName + " nodes do not have children")

    def normalize(self):
        pass

    def hasChildNodes(self):
        return False


class DocumentFragment(_Node):
    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = "#document-fragment"

    def __init__(self):
        self.childNodes = NodeList()

    def writexml(self, writer, indent="", addindent="", newl=""):
        for child in self.childNodes:
            child.writexml(writer, indent, addindent, newl)


class Attr(_Node):
    nodeType = Node.ATTRIBUTE_NODE
    specified = False
    ownerElement = None

    def __init__(self, qName, namespaceURI=None, localName=None, prefix=None, value=""):
        self.name = self.nodeName = qName
        self.namespaceURI = namespaceURI
        self.prefix = prefix
        self.value = value
        self.childNodes = NodeList()

    @property
    def localName(self):
        return self.name.split(":", 1)[-1]

    nodeValue = property(lambda self: self.value, lambda self, value: setattr(self, "value", value))

    def unlink(self):
        self.ownerElement = self.ownerDocument = None


class NamedNodeMap:
    """The attributes of an element, by name."""

    def __init__(self, owner):
        self._owner = owner

    @property
    def _table(self):
        return self._owner._attributes

    @property
    def length(self):
        return len(self._table)

    __len__ = lambda self: len(self._table)

    def item(self, index):
        try:
            return self[list(self._table)[index]]
        except IndexError:
            return None

    def items(self):
        return [(name, attribute.value) for name, attribute in self._table.items()]

    def itemsNS(self):
        return [((attribute.namespaceURI, attribute.localName), attribute.value) for attribute in self._table.values()]

    def __contains__(self, key):
        return key in self._table

    def keys(self):
        return self._table.keys()

    def values(self):
        return self._table.values()

    def get(self, name, value=None):
        return self._table.get(name, value)

    def __getitem__(self, name):
        if isinstance(name, tuple):
            return next(each for each in self._table.values() if (each.namespaceURI, each.localName) == name)
        return self._table[name]

    def __setitem__(self, name, value):
        if isinstance(value, str):
            self._owner.setAttribute(name, value)
        elif isinstance(value, Attr):
            self._owner.setAttributeNode(value)
        else:
            raise TypeError("value must be a string or Attr object")

    def __delitem__(self, name):
        self._owner.removeAttributeNode(self[name])

    def getNamedItem(self, name):
        return self._table.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        return self._owner.getAttributeNodeNS(namespaceURI, localName)

    def setNamedItem(self, node):
        return self._owner.setAttributeNode(node)

    def removeNamedItem(self, name):
        if name not in self._table:
            raise xml.dom.NotFoundErr()
        return self._owner.removeAttributeNode(self._table[name])


AttributeList = NamedNodeMap


class Element(_Node):
    nodeType = Node.ELEMENT_NODE
    nodeValue = None
    schemaType = None

    def __init__(self, tagName, namespaceURI=None, prefix=None, localName=None):
        self.tagName = self.nodeName = tagName
        self.prefix = prefix
        self.namespaceURI = namespaceURI
        self.childNodes = NodeList()
        self._attributes = {}

    @property
    def localName(self):
        return self.tagName.split(":", 1)[-1]

    @property
    def attributes(self):
        return NamedNodeMap(self)

    def _put(self, attribute):
        self._attributes[attribute.name] = attribute
        attribute.ownerElement = self
        attribute.ownerDocument = self.ownerDocument
        attribute.specified = True

    def getAttribute(self, attname):
        """The value of an attribute; "" without one."""
        found = self._attributes.get(attname)
        return "" if found is None else found.value

    def getAttributeNS(self, namespaceURI, localName):
        found = self.getAttributeNodeNS(namespaceURI, localName)
        return "" if found is None else found.value

    def setAttribute(self, attname, value):
        found = self._attributes.get(attname)
        if found is None:
            self._put(Attr(attname, value=value))
        else:
            found.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        prefix, colon, local = qualifiedName.rpartition(":")
        found = self.getAttributeNodeNS(namespaceURI, local)
        if found is None:
            self._put(Attr(qualifiedName, namespaceURI, local, prefix or None, value))
        else:
            found.value = value

    def getAttributeNode(self, attrname):
        return self._attributes.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        for attribute in self._attributes.values():
            if attribute.namespaceURI == namespaceURI and attribute.localName == localName:
                return attribute
        return None

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr("attribute node already owned")
        before = self._attributes.pop(attr.name, None)
        if before is not None and before is not attr:
            before.ownerElement = None
        self._put(attr)
        return before if before is not attr else None

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        if name not in self._attributes:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(self._attributes[name])

    def removeAttributeNS(self, namespaceURI, localName):
        found = self.getAttributeNodeNS(namespaceURI, localName)
        if found is None:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(found)

    def removeAttributeNode(self, node):
        if node is None or self._attributes.get(node.name) is not node:
            raise xml.dom.NotFoundErr()
        del self._attributes[node.name]
        node.ownerElement = None
        return node

    def hasAttribute(self, name):
        return name in self._attributes

    def hasAttributeNS(self, namespaceURI, localName):
        return self.getAttributeNodeNS(namespaceURI, localName) is not None

    def hasAttributes(self):
        return bool(self._attributes)

    def getElementsByTagName(self, name):
        """The elements below this one with a name, or all for "*"."""
        return _found(self, lambda node: name == "*" or node.tagName == name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        wanted = lambda node: localName in ("*", node.localName) and namespaceURI in ("*", node.namespaceURI)
        return _found(self, wanted, NodeList())

    def __repr__(self):
        return "<DOM Element: %s at %#x>" % (self.tagName, id(self))

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(indent + "<" + self.tagName)
        for name, attribute in self._attributes.items():
            writer.write(f' {name}="{_escaped(attribute.value, True)}"')
        if not self.childNodes:
            writer.write("/>" + newl)
            return
        writer.write(">")
        only = self.childNodes[0]
        if len(self.childNodes) == 1 and only.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            only.writexml(writer, "", "", "")
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write(f"</{self.tagName}>{newl}")


def _found(parent, wanted, result):
    for node in parent.childNodes:
        if node.nodeType == Node.ELEMENT_NODE:
            if wanted(node):
                result.append(node)
            _found(node, wanted, result)
    return result


class ProcessingInstruction(_Leaf):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target = self.nodeName = target
        self.data = data

    nodeValue = property(lambda self: self.data, lambda self, value: setattr(self, "data", value))

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(f"{indent}<?{self.target} {self.data}?>{newl}")


class CharacterData(_Leaf):
    data = ""

    nodeValue = property(lambda self: self.data, lambda self, value: setattr(self, "data", value))

    @property
    def length(self):
        return len(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        shown = self.data[:10]
        return '<DOM %s node "%r%s">' % (self.__class__.__name__, shown, "..." if len(self.data) > 10 else "")

    def _check(self, offset, count=0):
        if offset < 0:
            raise xml.dom.IndexSizeErr("offset cannot be negative")
        if offset >= len(self.data):
            raise xml.dom.IndexSizeErr("offset cannot be beyond end of data")
        if count < 0:
            raise xml.dom.IndexSizeErr("count cannot be negative")

    def substringData(self, offset, count):
        self._check(offset, count)
        return self.data[offset : offset + count]

    def appendData(self, arg):
        self.data += arg

    def insertData(self, offset, arg):
        self._check(offset)
        self.data = self.data[:offset] + arg + self.data[offset:]

    def deleteData(self, offset, count):
        self._check(offset, count)
        self.data = self.data[:offset] + self.data[offset + count :]

    def replaceData(self, offset, count, arg):
        self._check(offset, count)
        self.data = self.data[:offset] + arg + self.data[offset + count :]


class Text(CharacterData):
    nodeType = Node.TEXT_NODE
    nodeName = "#text"

    def splitText(self, offset):
        """Makes two texts of this one; returns the second."""
        if offset < 0 or offset > len(self.data):
            raise xml.dom.IndexSizeErr("illegal offset value")
        made = self.__class__()
        made.data = self.data[offset:]
        made.ownerDocument = self.ownerDocument
        if self.parentNode is not None:
            self.parentNode.insertBefore(made, self.nextSibling)
        self.data = self.data[:offset]
        return made

    @property
    def wholeText(self):
        parts = [self.data]
        for step in ("previousSibling", "nextSibling"):
            node = getattr(self, step)
            while node is not None and node.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
                parts.insert(0 if step == "previousSibling" else len(parts), node.data)
                node = getattr(node, step)
        return "".join(parts)

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(f"{indent}{_escaped(self.data, False)}{newl}")


class Comment(CharacterData):
    nodeType = Node.COMMENT_NODE
    nodeName = "#comment"

    def __init__(self, data=""):
        self.data = data

    def writexml(self, writer, indent="", addindent="", newl=""):
        if "--" in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write(f"{indent}<!--{self.data}-->{newl}")


class CDATASection(Text):
    nodeType = Node.CDATA_SECTION_NODE
    nodeName = "#cdata-section"

    def writexml(self, writer, indent="", addindent="", newl=""):
        if "]]>" in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write(f"<![CDATA[{self.data}]]>")


class DocumentType(_Leaf):
    nodeType = Node.DOCUMENT_TYPE_NODE
    publicId = systemId = internalSubset = None

    def __init__(self, qualifiedName):
        self.name = self.nodeName = qualifiedName.split(":", 1)[-1] if qualifiedName else None

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write("<!DOCTYPE " + self.name)
        if self.publicId:
            writer.write(f"{newl}  PUBLIC '{self.publicId}'{newl}  '{self.systemId}'")
        elif self.systemId:
            writer.write(f"{newl}  SYSTEM '{self.systemId}'")
        if self.internalSubset is not None:
            writer.write(f" [{self.internalSubset}]")
        writer.write(">" + newl)


class DOMImplementation:
    """Makes documents."""

    def hasFeature(self, feature, version):
        return (feature.lower(), version or None) in {
            (name, number) for name in ("core", "xml") for number in (None, "1.0", "2.0") + (("3.0",) if name == "core" else ())
        } or (feature.lower(), version) in (("ls", None), ("ls", "3.0"), ("ls-load", None), ("ls-load", "3.0"))

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        if doctype and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr("doctype object owned by another DOM tree")
        made = Document()
        if not (namespaceURI is None and qualifiedName is None and doctype is None):
            if not qualifiedName:
                raise xml.dom.InvalidCharacterErr("Element with no name")
            prefix = qualifiedName.rpartition(":")[0]
            if prefix and not namespaceURI:
                raise xml.dom.NamespaceErr("illegal use of prefix without namespaces")
            element = made.createElementNS(namespaceURI, qualifiedName)
            if doctype:
                made.appendChild(doctype)
            made.appendChild(element)
        if doctype:
            doctype.ownerDocument = made
        made.doctype = doctype
        return made

    def createDocumentType(self, qualifiedName, publicId, systemId):
        made = DocumentType(qualifiedName)
        made.publicId, made.systemId = publicId, systemId
        return made


class Document(_Node):
    nodeType = Node.DOCUMENT_NODE
    nodeName = "#document"
    child_types = {Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.DOCUMENT_TYPE_NODE}
    implementation = DOMImplementation()
    doctype = None
    encoding = standalone = version = None

    def __init__(self):
        self.childNodes = NodeList()

    @property
    def documentElement(self):
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                return node
        return None

    def appendChild(self, node):
        self._may_hold(node)
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement not in (None, node):
            raise xml.dom.HierarchyRequestErr("two document elements disallowed")
        return _Node.appendChild(self, node)

    def _owned(self, node):
        node.ownerDocument = self
        return node

    def createElement(self, tagName):
        return self._owned(Element(tagName))

    def createElementNS(self, namespaceURI, qualifiedName):
        prefix = qualifiedName.rpartition(":")[0]
        return self._owned(Element(qualifiedName, namespaceURI, prefix or None))

    def createDocumentFragment(self):
        return self._owned(DocumentFragment())

    def _text(self, kind, data):
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        made = self._owned(kind())
        made.data = data
        return made

    def createTextNode(self, data):
        return self._text(Text, data)

    def createCDATASection(self, data):
        return self._text(CDATASection, data)

    def createComment(self, data):
        return self._owned(Comment(data))

    def createProcessingInstruction(self, target, data):
        return self._owned(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        return self._owned(Attr(qName))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        prefix, _, local = qualifiedName.rpartition(":")
        return self._owned(Attr(qualifiedName, namespaceURI, local, prefix or None))

    def importNode(self, node, deep):
        if node.nodeType == Node.DOCUMENT_NODE:
            raise xml.dom.NotSupportedErr("cannot import document nodes")
        return _clone(node, deep, self)

    def getElementsByTagName(self, name):
        return _found(self, lambda node: name == "*" or node.tagName == name, NodeList())

    getElementsByTagNameNS = Element.getElementsByTagNameNS

    def getElementById(self, id):
        return None

    def unlink(self):
        self.doctype = None
        _Node.unlink(self)

    def writexml(self, writer, indent="", addindent="", newl="", encoding=None, standalone=None):
        declaration = ""
        if encoding:
            declaration += f' encoding="{encoding}"'
        if standalone is not None:
            declaration += f' standalone="{"yes" if standalone else "no"}"'
        writer.write(f'<?xml version="1.0" {declaration.strip()}?>{newl}' if declaration else f'<?xml version="1.0" ?>{newl}')
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


class _Builder:
    """Makes a document of what a parser meets."""

    def __init__(self):
        self.document = Document()
        self.at = self.document
        self.in_cdata = False
        self.begins_cdata = False
        parser = self.parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.specified_attributes = parser._checks_prefixes = True
        self.in_doctype = False
        parser.buffer_text = True
        for name, handler in (
            ("StartElementHandler", self.start), ("EndElementHandler", self.end), ("CharacterDataHandler", self.text), ("CommentHandler", self.comment),
            ("ProcessingInstructionHandler", self.instruction), ("StartCdataSectionHandler", self.start_cdata),
            ("EndCdataSectionHandler", self.end_cdata), ("StartDoctypeDeclHandler", self.doctype), ("EndDoctypeDeclHandler", self.end_doctype),
            ("XmlDeclHandler", self.declaration),
        ):
            setattr(parser, name, handler)

    def declaration(self, version, encoding, standalone):
        self.document.version = version
        self.document.encoding = encoding
        if standalone >= 0:
            self.document.standalone = bool(standalone)

    def doctype(self, name, system_id, public_id, has_internal_subset):
        made = self.document.implementation.createDocumentType(name, public_id, system_id)
        made.ownerDocument = self.document
        self.document.doctype = made
        _Node.appendChild(self.document, made)
        self.in_doctype = True

    def end_doctype(self):
        self.in_doctype = False
        self.document.doctype.internalSubset = self.parser._declared.subset

    def _scope(self, prefix):
        node = self.at
        key = "xmlns:" + prefix if prefix else "xmlns"
        while node is not None and node.nodeType == Node.ELEMENT_NODE:
            if key in node._attributes:
                return node._attributes[key].value or None
            node = node.parentNode
        return xml.dom.XML_NAMESPACE if prefix == "xml" else None

    def start(self, name, attributes):
        element = self.document.createElement(name)
        self.at.appendChild(element)
        self.at = element
        for at in range(0, len(attributes), 2):
            element._put(Attr(attributes[at], value=attributes[at + 1]))
        prefix, colon, _ = name.partition(":")
        element.prefix = prefix if colon else None
        element.namespaceURI = self._scope(prefix if colon else "")
        for attribute in element._attributes.values():
            prefix, colon, _ = attribute.name.partition(":")
            if prefix == "xmlns":
                attribute.namespaceURI = xml.dom.XMLNS_NAMESPACE
                attribute.prefix = "xmlns"
            elif colon:
                attribute.prefix = prefix
                attribute.namespaceURI = self._scope(prefix)

    def end(self, name):
        self.at = self.at.parentNode

    def text(self, data):
        last = self.at.lastChild
        kind = Node.CDATA_SECTION_NODE if self.in_cdata else Node.TEXT_NODE
        if last is not None and last.nodeType == kind and not self.begins_cdata:
            last.data += data
            return
        self.begins_cdata = False
        self.at.appendChild(self.document.createCDATASection(data) if self.in_cdata else self.document.createTextNode(data))

    def start_cdata(self):
        self.in_cdata = self.begins_cdata = True

    def end_cdata(self):
        self.in_cdata = self.begins_cdata = False

    def comment(self, data):
        if not self.in_doctype:
            self.at.appendChild(self.document.createComment(data))

    def instruction(self, target, data):
        if not self.in_doctype:
            self.at.appendChild(self.document.createProcessingInstruction(target, data))


def parse(file, parser=None, bufsize=None):
    """The document of a file, or of what its name means."""
    builder = _Builder()
    if hasattr(file, "read"):
        data = file.read()
        builder.parser.Parse(data, True)
    else:
        with open(file, "rb") as source:
            builder.parser.Parse(source.read(), True)
    return builder.document


def parseString(string, parser=None):
    """The document that a text means."""
    builder = _Builder()
    builder.parser.Parse(string, True)
    return builder.document


def getDOMImplementation(features=None):
    return Document.implementation
