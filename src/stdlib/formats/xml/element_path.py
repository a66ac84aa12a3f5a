"""The paths of ElementTree: a small part of XPath."""

import re

_token = re.compile(r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]\(\)@=])|((?:\{[^}]+\})?[^/\[\]\(\)@!=\s]+)|\s+")


def xpath_tokenizer(pattern, namespaces=None):
    default = namespaces.get("") if namespaces else None
    in_attribute = False
    for token in _token.findall(pattern):
        kind, tag = token[1], token[2]
        if tag and tag[0] != "{":
            prefix, colon, local = tag.partition(":")
            if colon:
                try:
                    if not namespaces:
                        raise KeyError
                    yield kind, "{%s}%s" % (namespaces[prefix], local)
                except KeyError:
                    raise SyntaxError("prefix %r not found in prefix map" % prefix) from None
            elif default and not in_attribute:
                yield kind, "{%s}%s" % (default, tag)
            else:
                yield (token[0] or kind, tag) if not token[0] else (token[0], tag)
            in_attribute = False
        else:
            yield (token[0] or kind, tag)
            in_attribute = kind == "@"


def _matcher(tag):
    """Whether an element has a tag that a path names; None where every plain tag does."""
    if tag == "{*}*":
        return lambda element: isinstance(element.tag, str)
    if tag == "{}*":
        return lambda element: isinstance(element.tag, str) and element.tag[:1] != "{"
    if tag[:2] == "{}":
        tag = tag[2:]
    if tag[:3] == "{*}":
        local, suffix = tag[3:], tag[2:]
        return lambda element: element.tag == local or isinstance(element.tag, str) and element.tag.endswith(suffix)
    if tag[-2:] == "}*":
        space = tag[:-1]
        return lambda element: isinstance(element.tag, str) and element.tag.startswith(space)
    return lambda element: element.tag == tag


def _children(test):
    def select(context, found):
        for element in found:
            for child in element:
                if test is None or test(child):
                    yield child

    return select


def _descendants(test):
    def select(context, found):
        for element in found:
            for below in element.iter():
                if below is not element and (test is None or test(below)):
                    yield below

    return select


def _itself(context, found):
    yield from found


class _Context:
    def __init__(self, root):
        self.root = root
        self._parents = None

    def parents(self):
        if self._parents is None:
            self._parents = {child: parent for parent in self.root.iter() for child in parent}
        return self._parents


def _parent(context, found):
    seen = {}
    parents = context.parents()
    for element in found:
        if element in parents:
            parent = parents[element]
            if parent not in seen:
                seen[parent] = None
                yield parent


def _keeping(test):
    def select(context, found):
        for element in found:
            if test(element):
                yield element

    return select


def _place(index):
    def select(context, found):
        parents = context.parents()
        alike = {}
        for element in found:
            try:
                parent = parents[element]
                if (parent, element.tag) not in alike:
                    alike[parent, element.tag] = list(parent.findall(element.tag))
                if alike[parent, element.tag][index] is element:
                    yield element
            except (IndexError, KeyError):
                pass

    return select


def _predicate(tokens):
    signature, parts = [], []
    while True:
        try:
            token = next(tokens)
        except StopIteration:
            return None
        if token[0] == "]":
            break
        if token == ("", ""):
            continue
        if token[0] and token[0][:1] in "'\"":
            token = "'", token[0][1:-1]
        signature.append(token[0] or "-")
        parts.append(token[1])
    signature = "".join(signature)
    if signature == "@-":
        key = parts[1]
        return _keeping(lambda element: element.get(key) is not None)
    if signature in ("@-='", "@-!='"):
        key, value = parts[1], parts[-1]
        if "!" in signature:
            return _keeping(lambda element: (found := element.get(key)) is not None and found != value)
        return _keeping(lambda element: element.get(key) == value)
    is_number = re.match(r"\-?\d+$", parts[0]) if parts else None
    if signature == "-" and not is_number:
        tag = parts[0]
        return _keeping(lambda element: element.find(tag) is not None)
    if signature in (".='", ".!='") or signature in ("-='", "-!='") and not is_number:
        tag, value = parts[0], parts[-1]
        equal = "!" not in signature
        if tag:
            return _keeping(
                lambda element: any(("".join(one.itertext()) == value) == equal for one in element.iterfind(tag))
            )
        return _keeping(lambda element: ("".join(element.itertext()) == value) == equal)
    if signature in ("-", "-()", "-()-"):
        if signature == "-":
            index = int(parts[0]) - 1
            if index < 0:
                raise SyntaxError("XPath position >= 1 expected")
        else:
            if parts[0] != "last":
                raise SyntaxError("unsupported function")
            if signature == "-()-":
                try:
                    index = int(parts[2]) - 1
                except ValueError:
                    raise SyntaxError("unsupported expression")
                if index > -2:
                    raise SyntaxError("XPath offset from last() must be negative")
            else:
                index = -1
        return _place(index)
    raise SyntaxError("invalid predicate")


def _step(token, tokens):
    kind, tag = token
    if kind == "":
        return _children(_matcher(tag))
    if kind == "*":
        return _children(None)
    if kind == ".":
        return _itself
    if kind == "..":
        return _parent
    if kind == "//":
        try:
            token = next(tokens)
        except StopIteration:
            return None
        if token[0] == "*":
            return _descendants(None)
        if token[0]:
            raise SyntaxError("invalid descendant")
        return _descendants(_matcher(token[1]))
    if kind == "[":
        return _predicate(tokens)
    raise KeyError(kind)


_cache = {}


def iterfind(elem, path, namespaces=None):
    if path[-1:] == "/":
        path += "*"
    key = path, tuple(sorted(namespaces.items())) if namespaces else None
    selectors = _cache.get(key)
    if selectors is None:
        if path[:1] == "/":
            raise SyntaxError("cannot use absolute path on element")
        tokens = iter(xpath_tokenizer(path, namespaces))
        selectors = []
        try:
            token = next(tokens)
        except StopIteration:
            return None
        while True:
            try:
                selectors.append(_step(token, tokens))
            except StopIteration:
                raise SyntaxError("invalid path") from None
            try:
                token = next(tokens)
                if token[0] == "/":
                    token = next(tokens)
            except StopIteration:
                break
        if len(_cache) > 100:
            _cache.clear()
        _cache[key] = selectors
    found = [elem]
    context = _Context(elem)
    for select in selectors:
        found = select(context, found)
    return found


def find(elem, path, namespaces=None):
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    element = find(elem, path, namespaces)
    if element is None:
        return default
    return "" if element.text is None else element.text
