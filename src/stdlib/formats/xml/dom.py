"""The document object model: kinds of nodes and what goes wrong with them. The model itself is xml.dom.minidom."""

__all__ = ["Node", "minidom"]

EMPTY_NAMESPACE = None
EMPTY_PREFIX = None
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/"
XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml"


class Node:
    """The numbers of the kinds of nodes."""

    __slots__ = ()
    ELEMENT_NODE = 1
    ATTRIBUTE_NODE = 2
    TEXT_NODE = 3
    CDATA_SECTION_NODE = 4
    ENTITY_REFERENCE_NODE = 5
    ENTITY_NODE = 6
    PROCESSING_INSTRUCTION_NODE = 7
    COMMENT_NODE = 8
    DOCUMENT_NODE = 9
    DOCUMENT_TYPE_NODE = 10
    DOCUMENT_FRAGMENT_NODE = 11
    NOTATION_NODE = 12


class DOMException(Exception):
    """What the model refuses."""

    def __init__(self, *args, **kw):
        if type(self) is DOMException:
            raise RuntimeError("DOMException should not be instantiated directly")
        Exception.__init__(self, *args, **kw)

    def _get_code(self):
        return self.code


_KINDS = (
    "IndexSize DomstringSize HierarchyRequest WrongDocument InvalidCharacter NoDataAllowed NoModificationAllowed NotFound NotSupported InuseAttribute "
    "InvalidState Syntax InvalidModification Namespace InvalidAccess Validation"
).split()
for _number, _kind in enumerate(_KINDS, 1):
    _name = {"IndexSize": "IndexSizeErr", "DomstringSize": "DomstringSizeErr"}.get(_kind, _kind + "Err")
    globals()[_name] = type(_name, (DOMException,), {"code": _number, "__module__": __name__})
    globals()["".join("_" + letter if letter.isupper() else letter for letter in _name)[1:].upper()] = _number


class UserDataHandler:
    NODE_CLONED = 1
    NODE_IMPORTED = 2
    NODE_DELETED = 3
    NODE_RENAMED = 4
