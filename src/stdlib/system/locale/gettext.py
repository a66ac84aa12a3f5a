"""Internationalisation: translations of messages, and where they are found."""

__all__ = [
    "NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain",
    "dgettext", "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext",
]

import os
import sys

_default_localedir = os.path.join(sys.base_prefix, "share", "locale")


def _whole(n):
    """A number that chooses a plural; those that are no ints are told that they should be."""
    if isinstance(n, int):
        return n
    import operator

    try:
        return operator.index(n)
    except TypeError:
        pass
    import warnings

    frame = sys._getframe(1)
    level = 2
    while frame.f_back is not None and frame.f_globals.get("__name__") == __name__:
        level += 1
        frame = frame.f_back
    warnings.warn("Plural value must be an integer, got %s" % n.__class__.__name__, DeprecationWarning, level)
    return n


class NullTranslations:
    """Translates nothing; the class that others build on."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)  # as line 279

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        if self._fallback:
            self._fallback.add_fallback(fallback)  # as line 286
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)  # as line 297
        return msgid1 if _whole(n) == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)  # as line 311
        return msgid1 if _whole(n) == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        import builtins

        builtins.__dict__["_"] = self.gettext
        for name in {"gettext", "ngettext", "npgettext", "pgettext"}.intersection(names or ()):
            builtins.__dict__[name] = getattr(self, name)  # as line 330


class GNUTranslations(NullTranslations):
    """Translations out of a .mo file."""

    LE_MAGIC = 0x950412DE
    BE_MAGIC = 0xDE120495
    CONTEXT = "%s\x04%s"
    VERSIONS = (0, 1)

    def _parse(self, fp):
        import struct

        filename = getattr(fp, "name", "")
        self._catalog = catalog = {}
        self.plural = lambda n: int(n != 1)
        data = fp.read()
        magic = struct.unpack("<I", data[:4])[0]
        if magic not in (self.LE_MAGIC, self.BE_MAGIC):
            raise OSError(0, "Bad magic number", filename)
        order = "<" if magic == self.LE_MAGIC else ">"
        version, count, originals, translations = struct.unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), filename)
        for index in range(count):
            length, at = struct.unpack(order + "II", data[originals + 8 * index : originals + 8 * index + 8])
            other_length, other_at = struct.unpack(
                order + "II", data[translations + 8 * index : translations + 8 * index + 8]
            )
            if at + length > len(data) or other_at + other_length > len(data):
                raise OSError(0, "File is corrupt", filename)
            msgid, text = data[at : at + length], data[other_at : other_at + other_length]
            if not msgid:
                self._read_header(text.decode())
            charset = self._charset or "ascii"
            if b"\x00" in msgid:
                single = msgid.split(b"\x00")[0].decode(charset)
                for number, form in enumerate(text.split(b"\x00")):
                    catalog[single, number] = form.decode(charset)
            else:
                catalog[msgid.decode(charset)] = text.decode(charset)

    def _read_header(self, text):
        key = None
        for line in text.split("\n"):
            line = line.strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            name, colon, value = line.partition(":")
            if colon:
                key, value = name.strip().lower(), value.strip()
                self._info[key] = value
            elif key:
                self._info[key] += "\n" + line
            if key == "content-type":
                self._charset = value.split("charset=")[1]
            elif key == "plural-forms":
                self.plural = c2py(value.split(";")[1].split("plural=")[1])

    def gettext(self, message):
        for key in (message, (message, self.plural(1))):
            if key in self._catalog:
                return self._catalog[key]
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        try:
            return self._catalog[msgid1, self.plural(n)]
        except KeyError:
            return super().ngettext(msgid1, msgid2, n)

    def pgettext(self, context, message):
        id = self.CONTEXT % (context, message)
        for key in (id, (id, self.plural(1))):
            if key in self._catalog:
                return self._catalog[key]
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        try:
            return self._catalog[self.CONTEXT % (context, msgid1), self.plural(n)]
        except KeyError:
            return super().npgettext(context, msgid1, msgid2, n)


_BINARY = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))
_MEANING = {"||": "or", "&&": "and", "/": "//"}


def _tokens(plural):
    import re

    pattern = re.compile(r"\s+|([0-9]+|n|[-*/%+?:()]|[<>!=]=|[<>]|&&|\|\||!)|(\w+|.)", re.DOTALL)
    for found in pattern.finditer(plural):
        if found[2]:
            raise ValueError("invalid token in plural form: %s" % found[2])
        if found[1]:
            yield found[1]
    yield ""


class _Formula:
    """Makes Python of a formula in C for plural forms."""

    def __init__(self, plural):
        self.tokens = _tokens(plural)
        self.now = next(self.tokens)

    def move(self):
        self.now = next(self.tokens)

    def unexpected(self):
        if self.now:
            return ValueError("unexpected token in plural form: %s" % self.now)
        return ValueError("unexpected end of plural form")

    def choice(self):
        condition = self.binary(0)
        if self.now != "?":
            return condition
        self.move()
        yes = self.choice()
        if self.now != ":":
            raise self.unexpected()
        self.move()
        return f"({yes} if {condition} else {self.choice()})"

    def binary(self, level):
        if level == len(_BINARY):
            return self.unary()
        left = self.binary(level + 1)
        while self.now in _BINARY[level]:
            sign = _MEANING.get(self.now, self.now)
            self.move()
            right = self.binary(level + 1)
            left = f"({left} {sign} {right})" if sign in ("or", "and") else f"int({left} {sign} {right})"
        return left

    def unary(self):
        word = self.now
        if word == "!":
            self.move()
            return f"int(not {self.unary()})"
        if word == "(":
            self.move()
            inner = self.choice()
            if self.now != ")":
                raise ValueError("unbalanced parenthesis in plural form")
            self.move()
            return inner
        if word != "n" and not word.isdigit():
            raise self.unexpected()
        self.move()
        return word if word == "n" else str(int(word, 10))


_DEEPEST = 20


def c2py(plural):
    """A function for a formula in C, as PO files have it for plural forms."""
    if len(plural) > 1000:  # as line 200
        raise ValueError("plural form expression is too long")
    depth = 0
    for char in plural:
        depth += (char == "(") - (char == ")")
        if depth > _DEEPEST:
            raise ValueError("plural form expression is too complex")
    try:
        formula = _Formula(plural)
        text = formula.choice()
        if formula.now:
            raise formula.unexpected()
    except RecursionError:
        raise ValueError("plural form expression is too complex")
    chosen = eval(f"lambda n: int({text})")

    def func(n):
        if not isinstance(n, int):
            try:
                round(n)
            except TypeError:
                raise TypeError(f"Plural value must be an integer, got {n.__class__.__name__}") from None
            n = _whole(n)
        return chosen(n)

    return func


def _expand_lang(loc):
    """The names under which a language may be found, most exact first."""
    import locale

    loc = locale.normalize(loc)  # as line 233
    rest, at, modifier = loc.partition("@")
    modifier = at + modifier
    rest, dot, codeset = rest.partition(".")
    codeset = dot + codeset
    language, underline, territory = rest.partition("_")
    territory = underline + territory
    found = []
    for some_modifier in dict.fromkeys((modifier, "")):
        for some_territory in dict.fromkeys((territory, "")):
            for some_codeset in dict.fromkeys((codeset, "")):
                found.append(language + some_territory + some_codeset + some_modifier)
    return found


def find(domain, localedir=None, languages=None, all=False):
    """Locates a .mo file; with `all`, a list of every one."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = os.environ.get(name)
            if value:
                languages = value.split(":")
                break
        if "C" not in languages:
            languages.append("C")
    result = []
    for language in dict.fromkeys(name for one in languages for name in (_expand_lang(one) if one != "C" else ["C"])):
        if language == "C":
            break
        file = os.path.join(localedir, language, "LC_MESSAGES", "%s.mo" % domain)
        if os.path.exists(file):
            if not all:
                return file
            result.append(file)
    return result if all else None


_translations = {}


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if class_ is None:
        class_ = GNUTranslations
    files = find(domain, localedir, languages, all=True)
    if not files:
        if fallback:
            return NullTranslations()  # as line 535
        from errno import ENOENT

        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    result = None
    for file in files:
        key = (class_, os.path.abspath(file))
        if key not in _translations:
            with open(file, "rb") as stream:
                _translations[key] = class_(stream)
        import copy

        one = copy.copy(_translations[key])
        if result is None:
            result = one
        else:
            result.add_fallback(one)
    return result


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


_localedirs = {}
_current_domain = "messages"


def textdomain(domain=None):
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _localedirs[domain] = localedir  # as line 583
    return _localedirs.get(domain, _default_localedir)  # as line 584


def _in_domain(domain):
    return translation(domain, _localedirs.get(domain), fallback=True)


def dgettext(domain, message):
    return _in_domain(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _in_domain(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _in_domain(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _in_domain(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current_domain, message)  # as line 628


def ngettext(msgid1, msgid2, n):
    return dngettext(_current_domain, msgid1, msgid2, n)  # as line 632


def pgettext(context, message):
    return dpgettext(_current_domain, context, message)  # as line 636


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)  # as line 640


Catalog = translation
