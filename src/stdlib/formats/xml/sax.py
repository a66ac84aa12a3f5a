"""Tools for XML text: `xml.sax.saxutils`."""
