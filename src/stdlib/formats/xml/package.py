"""Support for XML: `xml.etree`, the tree of elements, and `xml.parsers.expat` below it."""

__all__ = ["dom", "parsers", "sax", "etree"]
