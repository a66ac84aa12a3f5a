"""Prints Python objects in lines that are not too long.

The text of an object is its repr where that fits into the line; otherwise containers are written with an item a line, and so on inside.
"""

from io import StringIO as _StringIO
import collections as _collections
import sys as _sys
import types as _types

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(  # as line 49: printer = ‹PrettyPrinter(\n    stream=stream, indent=indent, width=width, depth=depth,\n    compact=compact, sort_dicts=sort_dicts,\n    underscore_numbers=underscore_numbers)›
        stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)  # as line 53: ‹printer.pprint(object)›


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)  # as line 66


def saferepr(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]  # as line 71


def isreadable(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]  # as line 76


def isrecursive(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]  # as line 81


class _safe_key:
    """Orders anything: what cannot be compared goes by the text of its type and its address."""

    __slots__ = ["obj"]

    def __init__(self, obj):
        self.obj = obj

    def _stand_in(self):
        return str(type(self.obj)), id(self.obj)

    def __lt__(self, other):
        try:
            return self.obj < other.obj  # as line 101
        except TypeError:
            return self._stand_in() < other._stand_in()


def _safe_tuple(t):
    return _safe_key(t[0]), _safe_key(t[1])  # as line 109


def _writes(table, *kinds):
    """The method below it writes what has the repr of one of these classes."""

    def enter(method):
        table.update({kind.__repr__: method for kind in kinds})
        return method

    return enter


def _has_made_repr(object):
    """True for an instance of a dataclass whose repr was written for it."""
    params = getattr(object, "__dataclass_params__", None)
    if params is None or isinstance(object, type) or not params.repr:
        return False
    if not hasattr(object.__repr__, "__wrapped__"):
        return False
    made = object.__repr__.__wrapped__
    return "__create_fn__" in made.__qualname__ + getattr(made.__code__, "co_qualname", "")


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        self._indent_per_level = int(indent)
        self._width = int(width)
        if self._indent_per_level < 0:
            raise ValueError("indent must be >= 0")  # as line 144: raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:  # as line 145
            raise ValueError("depth must be > 0")  # as line 146: raise ValueError('depth must be > 0')
        if self._width == 0:
            raise ValueError("width must be != 0")  # as line 148: raise ValueError('width must be != 0')
        self._depth = depth
        self._stream = _sys.stdout if stream is None else stream
        self._underscore_numbers = underscore_numbers
        self._sort_dicts = sort_dicts
        self._compact = bool(compact)  # as line 156

    def pformat(self, object):
        text = _StringIO()
        self._format(object, text, 0, 0, {}, 0)
        return text.getvalue()

    def pprint(self, object):
        stream = self._stream
        if stream is None:
            return
        self._format(object, stream, 0, 0, {}, 0)  # as line 162: ‹self._format(object, self._stream, 0, 0, {}, 0)›
        stream.write("\n")

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return not recursive and readable

    def isrecursive(self, object):
        _, _, recursive = self.format(object, {}, 0, 0)
        return recursive

    def format(self, object, context, maxlevels, level):
        return self._safe_repr(object, context, maxlevels, level)  # as line 486

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)  # as line 473: repr, readable, recursive = ‹self.format(object, context.copy(),\n                                        self._depth, level)›
        if recursive:
            self._recursive = True
        if not readable:
            self._readable = False
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        address = id(object)
        if address in context:
            self._recursive, self._readable = True, False
            stream.write(_recursion(object))  # as line 180
            return
        text = self._repr(object, context, level)  # as line 184: rep = ‹self._repr(object, context, level)›
        if len(text) > self._width - indent - allowance:
            writer = self._dispatch.get(type(object).__repr__)
            if writer is None and _has_made_repr(object):
                writer = type(self)._pprint_dataclass
            if writer is not None:
                context[address] = 1
                writer(self, object, stream, indent, allowance, context, level + 1)
                del context[address]
                return
        stream.write(text)

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        from dataclasses import fields

        name = object.__class__.__name__
        shown = [(field.name, getattr(object, field.name)) for field in fields(object) if field.repr]
        stream.write(name + "(")
        self._format_namespace_items(shown, stream, indent + len(name) + 1, allowance, context, level)
        stream.write(")")

    # Who writes what, by the repr.
    _dispatch = {}

    @_writes(_dispatch, list)
    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write("]")

    @_writes(_dispatch, tuple)
    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        closing = ",)" if len(object) == 1 else ")"
        stream.write("(")
        self._format_items(object, stream, indent, allowance + len(closing), context, level)
        stream.write(closing)

    @_writes(_dispatch, set, frozenset)
    def _pprint_set(self, object, stream, indent, allowance, context, level):
        if self._wrote_empty(object, stream):
            return
        opening, closing = "{", "}"
        if object.__class__ is not set:
            opening, closing = object.__class__.__name__ + "({", "})"
        stream.write(opening)
        self._format_items(
            sorted(object, key=_safe_key), stream, indent + len(opening) - 1, allowance + len(closing), context, level
        )
        stream.write(closing)

    @_writes(_dispatch, _collections.deque)
    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        if self._wrote_empty(object, stream):
            return
        opening = object.__class__.__name__ + "(["
        stream.write(opening)
        indent += len(opening) - 1
        bounded = object.maxlen is not None
        self._format_items(object, stream, indent, 2 if bounded else allowance + 2, context, level)
        stream.write("]")
        if bounded:
            stream.write(",\n" + " " * indent + "maxlen=" + self._repr(object.maxlen, context, level))
        stream.write(")")

    @_writes(_dispatch, dict)
    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        self._open_brace("{", stream)
        if len(object) > 0:
            items = object.items()  # as line 231
            if self._sort_dicts:
                items = sorted(items, key=_safe_tuple)
            self._format_dict_items(items, stream, indent, allowance + 1, context, level)
        stream.write("}")

    @_writes(_dispatch, _collections.Counter)
    def _pprint_counter(self, object, stream, indent, allowance, context, level):
        if self._wrote_empty(object, stream):
            return
        opening = object.__class__.__name__ + "({"
        self._open_brace(opening, stream)
        counts = object.most_common()
        self._format_dict_items(counts, stream, indent + len(opening) - 1, allowance + 2, context, level)
        stream.write("})")

    def _open_brace(self, opening, stream):
        """Write what a dictionary begins with: its first key stands where the others stand."""
        stream.write(opening)
        if self._indent_per_level > 1:
            stream.write(" " * (self._indent_per_level - 1))

    def _wrote_empty(self, object, stream):
        """Write a container without items as its repr; False for others."""
        if len(object):
            return False
        stream.write(repr(object))
        return True

    @_writes(_dispatch, _collections.OrderedDict)
    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        if self._wrote_empty(object, stream):
            return
        opening = object.__class__.__name__ + "("
        stream.write(opening)
        self._format(list(object.items()), stream, indent + len(opening), allowance + 1, context, level)
        stream.write(")")

    @_writes(_dispatch, _collections.defaultdict)
    def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
        if self._wrote_empty(object, stream):
            return
        opening = object.__class__.__name__ + "("
        indent += len(opening)
        factory = self._repr(object.default_factory, context, level)
        stream.write(opening + factory + ",\n" + " " * indent)
        self._pprint_dict(object, stream, indent, allowance + 1, context, level)  # as line 496
        stream.write(")")

    @_writes(_dispatch, _collections.ChainMap)
    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        if self._wrote_empty(object.maps, stream):
            return
        opening = object.__class__.__name__ + "("
        stream.write(opening)
        indent += len(opening)
        *others, last = object.maps
        for mapping in others:
            self._format(mapping, stream, indent, 1, context, level)
            stream.write(",\n" + " " * indent)
        self._format(last, stream, indent, allowance + 1, context, level)
        stream.write(")")

    @_writes(_dispatch, _collections.UserDict, _collections.UserList, _collections.UserString)
    def _pprint_user_dict(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)  # as line 555

    _pprint_user_list = _pprint_user_string = _pprint_user_dict

    @_writes(_dispatch, _types.MappingProxyType)
    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    @_writes(_dispatch, _types.SimpleNamespace)
    def _pprint_simplenamespace(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__ if type(object) is not _types.SimpleNamespace else "namespace"
        stream.write(name + "(")
        members = object.__dict__.items()
        self._format_namespace_items(members, stream, indent + len(name) + 1, allowance, context, level)
        stream.write(")")

    @_writes(_dispatch, str)
    def _pprint_str(self, object, stream, indent, allowance, context, level):
        if self._wrote_empty(object, stream):
            return
        # The outermost stands in brackets, if there are several.
        outermost = 1 if level == 1 else 0
        indent += outermost
        pieces = list(_wrap_str_repr(object, self._width - indent, allowance + outermost))
        text = ("\n" + " " * indent).join(pieces)
        stream.write("(" + text + ")" if outermost and len(pieces) > 1 else text)

    @_writes(_dispatch, bytes)
    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:  # as line 344
            stream.write(repr(object))
            return
        outermost = 1 if level == 1 else 0
        indent += outermost
        pieces = _wrap_bytes_repr(object, self._width - indent, allowance + outermost)
        text = ("\n" + " " * indent).join(pieces)
        stream.write("(" + text + ")" if outermost else text)

    @_writes(_dispatch, bytearray)
    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        write = stream.write  # as line 397
        indent += self._indent_per_level
        delimiter = ",\n" + " " * indent
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            rep = self._repr(key, context, level)  # as line 403
            write(rep)  # as line 404
            write(": ")
            self._format(value, stream, indent + len(rep) + 2, allowance if i == last else 1, context, level)
            if i != last:
                write(delimiter)

    def _format_namespace_items(self, items, stream, indent, allowance, context, level):
        write = stream.write  # as line 413
        delimiter = ",\n" + " " * indent
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            write(key)  # as line 418
            write("=")
            if id(value) in context:
                # Its own repr would say the same.
                write("...")  # as line 423
            else:
                self._format(value, stream, indent + len(key) + 1, allowance if i == last else 1, context, level)
            if i != last:
                write(delimiter)

    def _format_items(self, items, stream, indent, allowance, context, level):
        step = self._indent_per_level
        if step > 1:
            stream.write(" " * (step - 1))
        indent += step
        new_line = ",\n" + " " * indent
        between = ""
        # What a line holds, and what is left of this one.
        room = left = self._width - indent + 1
        items = list(items)
        for at, item in enumerate(items, 1):
            behind = 1
            if at == len(items):
                behind = allowance
                room -= allowance
                left -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if needed > left:
                    left = room
                    between = between and new_line
                if needed <= left:
                    left -= needed
                    stream.write(between)
                    stream.write(text)
                    between = ", "
                    continue
            stream.write(between)
            self._format(item, stream, indent, behind, context, level)
            between = new_line

    def _safe_repr(self, object, context, maxlevels, level):
        """The repr of an object, safe against containers that contain themselves: text, is readable, is recursive."""
        kind = type(object)
        if kind in _builtin_scalars:
            return repr(object), True, False
        method = getattr(kind, "__repr__", None)
        if method is int.__repr__ and issubclass(kind, int):
            return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
        pairs = False
        if method is dict.__repr__ and issubclass(kind, dict):
            form, pairs = "{%s}", True
        elif method is list.__repr__ and issubclass(kind, list):
            form = "[%s]"
        elif method is tuple.__repr__ and issubclass(kind, tuple):
            form = "(%s,)" if len(object) == 1 else "(%s)"
        else:
            text = repr(object)  # as line 647: rep = ‹repr(object)›
            return text, bool(text) and not text.startswith("<"), False
        if len(object) == 0:
            return form % "", True, False
        address = id(object)
        if maxlevels and level >= maxlevels:
            return form % "...", False, address in context
        if address in context:
            return _recursion(object), False, True
        context[address] = 1
        level += 1
        texts = []
        unreadable = recursive = False
        if pairs:
            items = object.items()  # as line 600
            for key, value in sorted(items, key=_safe_tuple) if self._sort_dicts else items:
                key_text, key_reads, key_recurs = self.format(key, context, maxlevels, level)
                text, reads, recurs = self.format(value, context, maxlevels, level)
                texts.append(f"{key_text}: {text}")
                if not (key_reads and reads):
                    unreadable = True
                if key_recurs or recurs:
                    recursive = True
        else:
            for item in object:
                text, reads, recurs = self.format(item, context, maxlevels, level)
                texts.append(text)
                if not reads:
                    unreadable = True
                if recurs:
                    recursive = True
        del context[address]
        return form % ", ".join(texts), not unreadable, recursive


_builtin_scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _wrap_str_repr(text, width, allowance):
    """The reprs of pieces of a text: its lines, and where these are too long, as many words as there is room for."""
    import re

    lines = text.splitlines(True)
    for number, line in enumerate(lines, 1):
        room = width - allowance if number == len(lines) else width
        shown = repr(line)
        if len(shown) <= room:
            yield shown
            continue
        gathered = ""
        words = re.findall(r"\S+\s*|\s+", line)
        for at, word in enumerate(words, 1):
            if len(repr(gathered + word)) <= (room if at == len(words) else width):
                gathered += word
                continue
            if gathered:
                yield repr(gathered)
            gathered = word
        if gathered:
            yield repr(gathered)


def _wrap_bytes_repr(object, width, allowance):
    gathered = b""
    # Where four bytes are no more to be had.
    tail = len(object) - len(object) % 4
    for at in range(0, len(object), 4):
        longer = gathered + object[at:at + 4]
        if len(repr(longer)) <= (width - allowance if at == tail else width):
            gathered = longer
            continue
        if gathered:
            yield repr(gathered)
        gathered = object[at:at + 4]
    if gathered:
        yield repr(gathered)
