"""Elements that stand for other documents: `include()` puts those in their place."""

import copy
from urllib.parse import urljoin

from . import ElementTree

XINCLUDE = "{http://www.w3.org/2001/XInclude}"
XINCLUDE_INCLUDE = XINCLUDE + "include"
XINCLUDE_FALLBACK = XINCLUDE + "fallback"
DEFAULT_MAX_INCLUSION_DEPTH = 6


class FatalIncludeError(SyntaxError):
    """It cannot be done."""


class LimitedRecursiveIncludeError(FatalIncludeError):
    """Documents include documents include documents."""


def default_loader(href, parse, encoding=None):
    """Reads a document from a file: as an element, or as text."""
    if parse == "xml":
        with open(href, "rb") as file:
            return ElementTree.parse(file).getroot()
    with open(href, "r", encoding=encoding or "UTF-8") as file:
        return file.read()


def include(elem, loader=None, base_url=None, max_depth=DEFAULT_MAX_INCLUSION_DEPTH):
    """Puts the documents that are included below an element in their place."""
    if max_depth is None:
        max_depth = -1
    elif max_depth < 0:
        raise ValueError(f"expected non-negative depth or None for 'max_depth', got {max_depth!r}")
    _include(getattr(elem, "getroot", lambda: elem)(), loader or default_loader, base_url, max_depth, set())


def _include(elem, loader, base_url, depth, parents):
    at = 0
    while at < len(elem):
        child = elem[at]
        if child.tag == XINCLUDE_FALLBACK:
            raise FatalIncludeError(f"xi:fallback tag must be child of xi:include ({child.tag!r})")
        if child.tag != XINCLUDE_INCLUDE:
            _include(child, loader, base_url, depth, parents)
            at += 1
            continue
        href = child.get("href")
        if base_url:
            href = urljoin(base_url, href)
        kind = child.get("parse", "xml")
        if kind == "xml":
            if href in parents:
                raise FatalIncludeError(f"recursive include of {href}")
            if depth == 0:
                raise LimitedRecursiveIncludeError(f"maximum xinclude depth reached when including file {href}")
            document = loader(href, kind)
            if document is None:
                raise FatalIncludeError(f"cannot load {href!r} as {kind!r}")
            document = copy.copy(document)
            _include(document, loader, href, depth - 1, parents | {href})
            if child.tail:
                document.tail = (document.tail or "") + child.tail
            elem[at] = document
            at += 1
        elif kind == "text":
            text = loader(href, kind, child.get("encoding"))
            if text is None:
                raise FatalIncludeError(f"cannot load {href!r} as {kind!r}")
            text += child.tail or ""
            if at:
                elem[at - 1].tail = (elem[at - 1].tail or "") + text
            else:
                elem.text = (elem.text or "") + text
            del elem[at]
        else:
            raise FatalIncludeError(f"unknown parse type in xi:include tag ({kind!r})")
