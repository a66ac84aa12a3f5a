"""Ways through the parts of a message."""
import io
import sys

__all__ = ["body_line_iterator", "typed_subpart_iterator", "walk"]


def walk(self):
    """A message and every part of it, the outer ones first."""
    return type(self).walk(self)


def body_line_iterator(msg, decode=False):
    """The lines of all parts that are texts."""
    for part in msg.walk():
        text = part.get_payload(decode=decode)
        if isinstance(text, str):
            yield from io.StringIO(text)


def typed_subpart_iterator(msg, maintype="text", subtype=None):
    """The parts of one kind."""
    for part in msg.walk():
        if part.get_content_maintype() == maintype and subtype in (None, part.get_content_subtype()):
            yield part


def _structure(msg, fp=None, level=0, include_default=False):
    """Prints the kinds of all parts, each as far to the right as it lies deep."""
    if fp is None:
        fp = sys.stdout
    default = f" [{msg.get_default_type()}]" if include_default else ""
    print(" " * (4 * level) + msg.get_content_type() + default, file=fp)
    if msg.is_multipart():
        for part in msg.get_payload():
            _structure(part, fp, level + 1, include_default)
