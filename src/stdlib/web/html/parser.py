"""A parser for HTML that takes what browsers take."""

import re
from html import unescape
from html.entities import html5

__all__ = ["HTMLParser"]

_name = re.compile(r"[a-zA-Z][^\t\n\r\f />]*")
_attribute = re.compile(
    r"""([^\t\n\r\f />][^\t\n\r\f /=>]*|=[^\t\n\r\f /=>]*)  # the name
        ([\t\n\r\f ]*=[\t\n\r\f ]*('[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*))?  # the value
        (?:[\t\n\r\f ]|/(?!>))*""",
    re.VERBOSE,
)
_reference = re.compile(r"&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+)(?=[^0-9a-fA-F])|[a-zA-Z][-.a-zA-Z0-9]*(?=[^a-zA-Z0-9]))")
_last_reference = re.compile(r"&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+)|[a-zA-Z][-.a-zA-Z0-9]*)\Z")
_partial_reference = re.compile(r"&(?:#(?:[xX]?[0-9a-fA-F]*)?|[a-zA-Z][a-zA-Z0-9]*)?\Z")
_comment_end = re.compile(r"--!?>")
_abrupt_end = re.compile(r"-?>")
_open_quote = re.compile(r"""[\t\n\r\f ]*=[\t\n\r\f ]*['"]""")
_attribute_charref = re.compile(r"&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?")


def _unescape_attribute(text):
    """A named reference without its semicolon counts only where no "=" or letter follows."""

    def replace(found):
        whole = found[0]
        if whole.startswith("&#") or whole.endswith(";"):
            return unescape(whole)
        name = whole[1:]
        return unescape(whole) if name in html5 else whole

    return _attribute_charref.sub(replace, text)


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ("script", "style", "xmp", "iframe", "noembed", "noframes")
    RCDATA_CONTENT_ELEMENTS = ("textarea", "title")

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self._escapable = True
        self._support_cdata = True
        self._starttag = None
        self.lineno = 1
        self.offset = 0

    def feed(self, data):
        self.rawdata += data
        self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._starttag

    def set_cdata_mode(self, elem, *, escapable=False):
        self.cdata_elem = elem.lower()
        self._escapable = escapable

    def clear_cdata_mode(self):
        self.cdata_elem = None
        self._escapable = True

    def _moved(self, start, end):
        """Keeps line and column. Returns `end`."""
        text = self.rawdata
        lines = text.count("\n", start, end)
        if lines:
            self.lineno += lines
            self.offset = end - text.rindex("\n", start, end) - 1
        else:
            self.offset += end - start
        return end

    updatepos = _moved

    def _text(self, start, end):
        if start < end:
            data = self.rawdata[start:end]
            self.handle_data(unescape(data) if self.convert_charrefs and self._escapable else data)

    # ---- the walk -----------------------------------------------------------------------------------------------------

    def _go(self, end):
        text = self.rawdata
        at, size = 0, len(text)
        while at < size:
            if self.cdata_elem is not None:
                stop = self._raw_end(at, end)
            elif self.convert_charrefs:
                stop = text.find("<", at)
                if stop < 0:
                    # A reference at the very end may go on in the next piece.
                    amp = text.rfind("&", max(at, size - 34))
                    if amp >= 0 and not end and not re.search(r"[\t\n\r\f ;]", text[amp:]):
                        break
                    stop = size
            else:
                found = re.search("[<&]", text[at:])
                stop = at + found.start() if found else size
            if stop is None:
                break
            self._text(at, stop)
            at = self._moved(at, stop)
            if at == size:
                break
            if text[at] == "&":
                after = self._charref(at, end)
            else:
                after = self._markup(at, end)
            if after < 0:
                if not end:
                    break
                after = self._rest(at)
            at = self._moved(at, after)
        if end and at < size:
            self._text(at, size)
            at = self._moved(at, size)
        self.rawdata = text[at:]

    def _raw_end(self, at, end):
        """Where the text of a script or its like stops: at its end tag, or (in a title) at a reference. None: not known yet."""
        text = self.rawdata
        if self.cdata_elem == "plaintext":
            return len(text)
        found = re.compile(r"</" + self.cdata_elem + r"(?=[\t\n\r\f />])", re.IGNORECASE).search(text, at)
        stop = found.start() if found else -1
        if self._escapable and not self.convert_charrefs:
            amp = text.find("&", at)
            if amp >= 0 and (stop < 0 or amp < stop):
                return amp
        if stop >= 0:
            return stop
        return len(text) if end else None

    def _charref(self, at, end):
        text = self.rawdata
        found = _reference.match(text, at) or (_last_reference.match(text, at) if end else None)
        if found:
            name = found[0][1:]
            if name.startswith("#"):
                self.handle_charref(name[1:])
            else:
                self.handle_entityref(name)
            stop = found.end()
            return stop + 1 if text.startswith(";", stop) else stop
        if not end and _partial_reference.match(text, at):
            return -1
        size = 1
        if text.startswith("&#", at):
            # (without a semicolon in all that follows, no more is looked at)
            size = 2 if ";" in text[at:] else len(text) - at
        self.handle_data(text[at : at + size])
        return at + size

    def _markup(self, at, end):
        text = self.rawdata
        if _name.match(text, at + 1):
            return self.parse_starttag(at)
        if text.startswith("</", at):
            return self.parse_endtag(at)
        if text.startswith("<!--", at):
            return self.parse_comment(at)
        if text.startswith("<?", at):
            return self.parse_pi(at)
        if text.startswith("<!", at):
            return self.parse_html_declaration(at)
        if at + 1 < len(text) or end:
            self.handle_data("<")
            return at + 1
        return -1

    def _rest(self, at):
        """What an unfinished piece of markup at the very end comes to."""
        text = self.rawdata
        size = len(text)
        if _name.match(text, at + 1):
            pass
        elif text.startswith("</", at):
            if at + 2 == size:
                self.handle_data("</")
            elif not _name.match(text, at + 2):
                self.handle_comment(text[at + 2 :])
        elif text.startswith("<!--", at):
            rest = text[at + 4 :]
            for ending in ("--!", "--", "-"):
                if rest.endswith(ending):
                    rest = rest[: -len(ending)]
                    break
            self.handle_comment(rest)
        elif text.startswith("<![CDATA[", at) and self._support_cdata:
            self.unknown_decl(text[at + 3 :])
        elif text[at : at + 9].lower() == "<!doctype":
            self.handle_decl(text[at + 2 :])
        elif text.startswith("<!", at):
            self.handle_comment(text[at + 2 :])
        elif text.startswith("<?", at):
            self.handle_pi(text[at + 2 :])
        return size

    # ---- declarations, comments, instructions -------------------------------------------------------------------------

    def parse_html_declaration(self, i):
        text = self.rawdata
        if text.startswith("<![CDATA[", i) and self._support_cdata:
            stop = text.find("]]>", i + 9)
            if stop < 0:
                return -1
            self.unknown_decl(text[i + 3 : stop])
            return stop + 3
        if text[i : i + 9].lower() == "<!doctype":
            stop = text.find(">", i + 9)
            if stop < 0:
                return -1
            self.handle_decl(text[i + 2 : stop])
            return stop + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2 : stop])
        return stop + 1

    def parse_comment(self, i, report=True):
        text = self.rawdata
        # A comment that is closed at once counts as one only where no other end follows.
        found = _comment_end.search(text, i + 4) or _abrupt_end.match(text, i + 4)
        if not found:
            return -1
        if report:
            self.handle_comment(text[i + 4 : found.start()])
        return found.end()

    def parse_pi(self, i):
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2 : stop])
        return stop + 1

    # ---- tags ---------------------------------------------------------------------------------------------------------

    def check_for_whole_start_tag(self, i):
        """Where the tag ends, or -1."""
        text = self.rawdata
        at = _name.match(text, i + 1).end()
        size = len(text)
        at = self._skip(at)
        while at < size and text[at] != ">":
            if text.startswith("/>", at):
                return at + 2
            found = _attribute.match(text, at)
            if found is None or found.end() == at:
                return -1
            if found[2] is None and _open_quote.match(text, found.end(1)):
                return -1
            at = self._skip(found.end())
        return at + 1 if at < size else -1

    def _skip(self, at):
        text = self.rawdata
        while at < len(text) and (text[at] in "\t\n\r\f " or text[at] == "/" and not text.startswith("/>", at)):
            at += 1
        return at

    def parse_starttag(self, i):
        self._starttag = None
        stop = self.check_for_whole_start_tag(i)
        if stop < 0:
            return stop
        text = self.rawdata
        self._starttag = text[i:stop]
        found = _name.match(text, i + 1)
        self.lasttag = tag = found[0].lower()
        attrs = []
        at = self._skip(found.end())
        while at < stop and text[at] != ">" and not text.startswith("/>", at):
            found = _attribute.match(text, at)
            name, rest, value = found[1], found[2], found[3]
            if rest is None:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"') and value:
                value = value[1:-1]
            if value:
                value = _unescape_attribute(value)
            attrs.append((name.lower(), value))
            at = self._skip(found.end())
        if text.startswith("/>", at):
            self.handle_startendtag(tag, attrs)
            return stop
        self.handle_starttag(tag, attrs)
        if tag in self.CDATA_CONTENT_ELEMENTS or self.scripting and tag == "noscript" or tag == "plaintext":
            self.set_cdata_mode(tag, escapable=False)
        elif tag in self.RCDATA_CONTENT_ELEMENTS:
            self.set_cdata_mode(tag, escapable=True)
        return stop

    def parse_endtag(self, i):
        text = self.rawdata
        if text.find(">", i + 2) < 0:
            return -1
        found = _name.match(text, i + 2)
        if not found:
            if text.startswith("</>", i):
                return i + 3
            return self.parse_bogus_comment(i)
        at = found.end()
        while at < len(text) and text[at] != ">":
            attribute = _attribute.match(text, at)
            if attribute and attribute[2] is None and _open_quote.match(text, attribute.end(1)):
                return -1
            at = attribute.end() if attribute and attribute.end() > at else at + 1
        if at >= len(text):
            return -1
        tag = found[0].lower()
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return at + 1

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
