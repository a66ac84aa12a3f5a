"""Asking about live objects: what kind they are, their members, their source, how they can be called, which frames are running."""

import enum
import functools
import sys
import types
from _static import getattr_static
from annotationlib import Format, ForwardRef, get_annotations
from collections import namedtuple
from keyword import iskeyword

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments", "Attribute", "BlockFinder",
    "BoundArguments", "BufferFlags", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR",
    "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED",
    "CO_VARARGS", "CO_VARKEYWORDS", "CO_HAS_DOCSTRING", "CO_METHOD", "ClassFoundException", "ClosureVars", "EndOfBlock",
    "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature",
    "TPFLAGS_IS_ABSTRACT", "Traceback", "classify_class_attrs", "cleandoc", "currentframe", "findsource", "formatannotation",
    "formatannotationrelativeto", "formatargvalues", "get_annotations", "getabsfile", "getargs", "getargvalues",
    "getasyncgenlocals", "getasyncgenstate", "getattr_static", "getblock", "getcallargs", "getclasstree", "getclosurevars",
    "getcomments", "getcoroutinelocals", "getcoroutinestate", "getdoc", "getfile", "getframeinfo", "getfullargspec",
    "getgeneratorlocals", "getgeneratorstate", "getinnerframes", "getlineno", "getmembers", "getmembers_static", "getmodule",
    "getmodulename", "getmro", "getouterframes", "getsource", "getsourcefile", "getsourcelines", "indentsize", "isabstract",
    "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction",
    "isdatadescriptor", "isframe", "isfunction", "isgenerator", "isgeneratorfunction", "isgetsetdescriptor",
    "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule", "ispackage", "isroutine",
    "istraceback", "markcoroutinefunction", "signature", "stack", "trace", "unwrap", "walktree",
]

CO_OPTIMIZED = 0x1
CO_NEWLOCALS = 0x2
CO_VARARGS = 0x4
CO_VARKEYWORDS = 0x8
CO_NESTED = 0x10
CO_GENERATOR = 0x20
CO_NOFREE = 0x40
CO_COROUTINE = 0x80
CO_ITERABLE_COROUTINE = 0x100
CO_ASYNC_GENERATOR = 0x200
CO_HAS_DOCSTRING = 0x4000000
CO_METHOD = 0x8000000

TPFLAGS_IS_ABSTRACT = 1 << 20


# ---- kinds of objects


def ismodule(object):
    return isinstance(object, types.ModuleType)  # as line 182


def isclass(object):
    return isinstance(object, type)  # as line 186


def ismethod(object):
    return isinstance(object, types.MethodType)  # as line 190


def ispackage(object):
    """Whether the object is a package."""
    return ismodule(object) and hasattr(object, "__path__")  # as line 194


def ismethoddescriptor(object):
    """Return true if the object is a method descriptor, and not ismethod() or isclass() or isfunction().

    An object passing this test (for example, int.__add__) has a __get__
    method, but not a __set__ method or a __delete__ method.
    """
    if isclass(object) or ismethod(object) or isfunction(object):  # as line 211
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__") and not hasattr(cls, "__delete__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):  # as line 227
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)  # as line 240


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)  # as line 257


def isfunction(object):
    return isinstance(object, types.FunctionType)  # as line 283


def _has_code_flag(f, flag):
    """True when the code of a function (method, partial of one) has the flag."""
    f = functools._unwrap_partialmethod(f)  # as line 290
    while ismethod(f):  # as line 291
        f = f.__func__  # as line 292
    f = functools._unwrap_partial(f)  # as line 293
    if not (isfunction(f) or _signature_is_functionlike(f)):  # as line 294
        return False
    return bool(f.__code__.co_flags & flag)  # as line 296


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)  # as line 303


_is_coroutine_mark = object()
_sentinel = object()
# what the class itself says, whatever attributes of these names its metaclass may have
_static_getmro = type.__dict__["__mro__"].__get__
_get_dunder_dict_of_class = type.__dict__["__dict__"].__get__


def _has_coroutine_mark(f):
    while ismethod(f):  # as line 309
        f = f.__func__  # as line 310
    f = functools._unwrap_partial(f)  # as line 311
    return getattr(f, "_is_coroutine_marker", None) is _is_coroutine_mark  # as line 312


def markcoroutinefunction(func):
    if hasattr(func, "__func__"):
        func = func.__func__  # as line 319
    func._is_coroutine_marker = _is_coroutine_mark  # as line 320
    return func


def iscoroutinefunction(obj):
    return _has_code_flag(obj, CO_COROUTINE) or _has_coroutine_mark(obj)  # as line 329


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)  # as line 337


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)  # as line 341


def isgenerator(object):
    return isinstance(object, types.GeneratorType)  # as line 359


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)  # as line 363


def isawaitable(object):
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    from _collections_abc import Awaitable

    return isinstance(object, Awaitable)


def istraceback(object):
    return isinstance(object, types.TracebackType)  # as line 380


def isframe(object):
    return isinstance(object, types.FrameType)  # as line 398


def iscode(object):
    return isinstance(object, types.CodeType)  # as line 429


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)  # as line 438


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)  # as line 442


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object) or isinstance(
        object, functools._singledispatchmethod_get
    )


def isabstract(object):
    if not isinstance(object, type):  # as line 455
        return False
    if object.__flags__ & TPFLAGS_IS_ABSTRACT:  # as line 457
        return True
    import abc

    if not issubclass(type(object), abc.ABCMeta) or hasattr(object, "__abstractmethods__"):
        return False
    # Asked for while the class is being made (__init_subclass__): work it out.
    for value in object.__dict__.values():
        if getattr(value, "__isabstractmethod__", False):
            return True
    for base in object.__bases__:  # as line 470
        for name in getattr(base, "__abstractmethods__", ()):  # as line 471
            if getattr(getattr(object, name, None), "__isabstractmethod__", False):
                return True
    return False


# ---- members


def _getmembers(object, predicate, getter):
    seen = set()
    result = []
    names = dir(object)  # as line 480
    bases = getmro(object) if isclass(object) else ()
    if bases:
        # Attributes that hide from dir() behind the metaclass.
        for base in object.__bases__:  # as line 487
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError  # as line 503
        except AttributeError:
            for base in bases:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                # Named by dir(), yet not there.
                continue
        if not predicate or predicate(value):  # as line 513
            result.append((name, value))
        seen.add(name)
    result.sort(key=lambda pair: pair[0])
    return result


def getmembers(object, predicate=None):
    return _getmembers(object, predicate, getattr)  # as line 522


def getmembers_static(object, predicate=None):
    return _getmembers(object, predicate, getattr_static)  # as line 536


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    mro = getmro(cls)  # as line 567
    metamro = tuple(base for base in getmro(type(cls)) if base not in (type, object))
    class_bases = (cls, *mro)
    all_bases = class_bases + metamro  # as line 571
    names = dir(cls)  # as line 572
    for base in mro:
        for name, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(name)
    result = []
    processed = set()  # as line 581
    for name in names:
        homecls = None
        get_obj = None
        dict_obj = None
        if name not in processed:  # as line 596
            try:
                if name == "__dict__":
                    raise Exception("__dict__ is special, don't want the proxy")  # as line 599
                get_obj = getattr(cls, name)  # as line 600
            except Exception:
                pass
            else:
                homecls = getattr(get_obj, "__objclass__", homecls)  # as line 604
                if homecls not in class_bases:  # as line 605
                    # Not where the attribute was found: look for it.
                    homecls = None
                    last_cls = None
                    for base in class_bases:
                        if getattr(base, name, None) is get_obj:
                            last_cls = base
                    for base in metamro:
                        try:
                            found = base.__getattr__(cls, name)
                        except AttributeError:
                            continue
                        if found is get_obj:
                            last_cls = base
                    if last_cls is not None:
                        homecls = last_cls
        for base in all_bases:
            if name in base.__dict__:  # as line 626
                dict_obj = base.__dict__[name]  # as line 627
                if homecls not in metamro:  # as line 628
                    homecls = base
                break
        if homecls is None:
            continue
        obj = get_obj if get_obj is not None else dict_obj
        if isinstance(dict_obj, (staticmethod, types.BuiltinMethodType)):  # as line 637
            kind = "static method"
            obj = dict_obj
        elif isinstance(dict_obj, (classmethod, types.ClassMethodDescriptorType)):  # as line 640
            kind = "class method"
            obj = dict_obj
        elif isinstance(dict_obj, property):  # as line 643
            kind = "property"
            obj = dict_obj
        elif isroutine(obj):  # as line 646
            kind = "method"
        else:
            kind = "data"
        result.append(Attribute(name, kind, homecls, obj))  # as line 650
        processed.add(name)  # as line 651
    return result


def getmro(cls):
    return cls.__mro__  # as line 658


def unwrap(func, *, stop=None):
    first = func
    seen = {id(first): first}
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):  # as line 684
            break
        func = func.__wrapped__  # as line 686
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError("wrapper loop when unwrapping {!r}".format(first))
        seen[id(func)] = func
    return func


# ---- documentation


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def _findclass(func):
    cls = sys.modules.get(func.__module__)  # as line 700
    if cls is None:
        return None
    for name in func.__qualname__.split(".")[:-1]:
        cls = getattr(cls, name)  # as line 704
    return cls if isclass(cls) else None


def _finddoc(obj):
    """The docstring that an object without one inherits."""
    if isclass(obj):  # as line 710
        for base in obj.__mro__:  # as line 711
            if base is not object:
                try:
                    doc = base.__doc__  # as line 714
                except AttributeError:
                    continue
                if doc is not None:
                    return doc
        return None
    if ismethod(obj):  # as line 721
        name = obj.__func__.__name__  # as line 722
        self = obj.__self__
        if isclass(self) and getattr(getattr(self, name, None), "__func__") is obj.__func__:
            cls = self
        else:
            cls = self.__class__
    elif isfunction(obj):  # as line 730
        name = obj.__name__
        cls = _findclass(obj)  # as line 732
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isbuiltin(obj):  # as line 735
        name = obj.__name__
        self = obj.__self__
        if isclass(self) and self.__qualname__ + "." + name == obj.__qualname__:
            cls = self
        else:
            cls = self.__class__
    elif isinstance(obj, property):  # as line 745
        name = obj.__name__
        cls = _findclass(obj.fget)  # as line 747
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):  # as line 750
        name = obj.__name__
        cls = obj.__objclass__  # as line 752
        if getattr(cls, name) is not obj:  # as line 753
            return None
        if ismemberdescriptor(obj):  # as line 755
            slots = getattr(cls, "__slots__", None)
            if isinstance(slots, dict) and name in slots:  # as line 757
                return slots[name]  # as line 758
    else:
        return None
    for base in cls.__mro__:  # as line 761
        try:
            doc = getattr(base, name).__doc__  # as line 763
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def getdoc(object):
    try:
        doc = object.__doc__  # as line 777
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _finddoc(object)  # as line 782
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")), default=0)
    lines = [lines[0].lstrip(" "), *(line[margin:] for line in lines[1:])]
    while lines and not lines[-1]:  # as line 810
        lines.pop()  # as line 811
    while lines and not lines[0]:  # as line 812
        del lines[0]
    return "\n".join(lines)


# ---- files and modules


def getfile(object):
    if ismodule(object):  # as line 819
        if getattr(object, "__file__", None):
            return object.__file__  # as line 821
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):  # as line 823
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)  # as line 825
            if getattr(module, "__file__", None):
                return module.__file__  # as line 827
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))  # as line 830: raise TypeError('{!r} is a built-in class'.format(object))
    if ismethod(object):  # as line 831
        object = object.__func__  # as line 832
    if isfunction(object):  # as line 833
        object = object.__code__  # as line 834
    if istraceback(object):  # as line 835
        object = object.tb_frame  # as line 836
    if isframe(object):  # as line 837
        object = object.f_code  # as line 838
    if iscode(object):  # as line 839
        return object.co_filename  # as line 840
    raise TypeError(  # as line 841: raise TypeError('module, class, method, function, traceback, frame, or '\n                'code object was expected, got {}'.format(\n                type(object).__name__))
        "module, class, method, function, traceback, frame, or code object was expected, got {}".format(
            type(object).__name__
        )
    )


def getmodulename(path):
    name = path.rpartition("/")[2]
    for suffix in (".cpython-314-x86_64-linux-gnu.so", ".abi3.so", ".pyc", ".so", ".py"):
        if name.endswith(suffix) and len(name) > len(suffix):
            return name[: -len(suffix)]
    return None


def getsourcefile(object):
    import linecache

    filename = getfile(object)  # as line 861
    if filename.endswith(".pyc"):
        filename = filename[:-1]
    elif filename.endswith((".so", ".pyd")):
        return None
    if linecache.getlines(filename):
        return filename
    module = getmodule(object, filename)  # as line 879
    if getattr(module, "__loader__", None) is not None or getattr(getattr(module, "__spec__", None), "loader", None) is not None:
        return filename
    return None


def getabsfile(object, _filename=None):
    import os

    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)  # as line 891
    return os.path.normcase(os.path.abspath(_filename))  # as line 892


def getmodule(object, _filename=None):
    if ismodule(object):  # as line 899
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)  # as line 902
    try:
        file = getfile(object) if _filename is None else _filename
    except (TypeError, FileNotFoundError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == file:
            return module
    if not hasattr(object, "__name__"):
        return None
    for name in ("__main__", "builtins"):
        module = sys.modules.get(name)
        if module is not None and getattr(module, object.__name__, None) is object:
            return module
    return None


# ---- source


class ClassFoundException(Exception):
    pass


class EndOfBlock(Exception):
    pass


def findsource(object):
    import linecache

    file = getsourcefile(object)  # as line 957
    if file:
        linecache.checkcache(file)  # as line 960
    else:
        file = getfile(object)  # as line 962
        if not (file.startswith("<") and file.endswith(">")) or file.endswith(".so"):
            raise OSError("source code not available")
    module = getmodule(object, file)  # as line 969
    lines = linecache.getlines(file, module.__dict__) if module else linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):  # as line 979
        return lines, 0
    if isclass(object):  # as line 982
        try:
            lnum = vars(object)["__firstlineno__"] - 1
        except (TypeError, KeyError):
            raise OSError("source code not available")
        if lnum >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, lnum
    if ismethod(object):  # as line 991
        object = object.__func__  # as line 992
    if isfunction(object):  # as line 993
        object = object.__code__  # as line 994
    if istraceback(object):  # as line 995
        object = object.tb_frame  # as line 996
    if isframe(object):  # as line 997
        object = object.f_code  # as line 998
    if iscode(object):  # as line 999
        if not hasattr(object, "co_firstlineno"):
            raise OSError("could not find function definition")
        lnum = object.co_firstlineno - 1  # as line 1002
        if lnum >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, lnum
    raise OSError("could not find code object")


def getcomments(object):
    try:
        lines, lnum = findsource(object)  # as line 1014
    except (OSError, TypeError):
        return None
    if ismodule(object):  # as line 1018
        # At the top of the file, after a line for the shell.
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        if start < len(lines) and lines[start][:1] == "#":
            comments = []
            while start < len(lines) and lines[start][:1] == "#":
                comments.append(lines[start].expandtabs())
                start += 1
            return "".join(comments)
        return None
    if lnum > 0:
        indent = indentsize(lines[lnum])  # as line 1034
        comments = []
        at = lnum - 1
        while at >= 0 and lines[at].lstrip()[:1] == "#" and indentsize(lines[at]) == indent:
            comments.insert(0, lines[at].expandtabs().lstrip())
            at -= 1
        return "".join(comments) if comments else None
    return None


class BlockFinder:
    """Finds the end of a block of code (a function, a class, or the line of a lambda) by its indentation.

    Feed it one logical line after another.
    """

    def __init__(self):
        self.started = False
        self.is_one_line = False
        self.column = 0
        self.body_column = None
        self.last = 1

    def begin(self, word, column):
        """The first word of a logical line that may open the block. @return True when the block is to be looked for"""
        self.started = True
        self.column = column


def _logical_lines(lines):
    """Cuts source lines into (kind, first line, last line, column, first text, ends with a colon): statements, comments; lines from 1."""
    at = 0
    count = len(lines)
    while at < count:
        line = lines[at]
        stripped = line.strip()
        if not stripped:
            at += 1
            continue
        column = indentsize(line)
        if stripped[0] == "#":
            yield "comment", at + 1, at + 1, column, stripped, False
            at += 1
            continue
        first = at
        depth = 0
        quote = None
        ends_colon = False
        while at < count:
            text = lines[at]
            index = 0
            joined = False
            length = len(text)
            while index < length:
                char = text[index]
                if quote is not None:
                    if char == "\\":
                        index += 2
                        continue
                    if text.startswith(quote, index):
                        index += len(quote)
                        quote = None
                        continue
                    index += 1
                    continue
                if char == "#":
                    break
                if char in "\"'":
                    quote = char * 3 if text.startswith(char * 3, index) else char
                    index += len(quote)
                    ends_colon = False
                    continue
                if char in "([{":
                    depth += 1
                elif char in ")]}":
                    depth -= 1
                elif char == "\\" and text[index + 1:].strip("\r\n") == "":
                    joined = True
                    break
                if not char.isspace():
                    ends_colon = char == ":"
                index += 1
            if quote is not None and len(quote) == 1 and not text.rstrip("\r\n").endswith("\\"):
                # A string cannot go on in the next line: not our business.
                quote = None
            at += 1
            if depth <= 0 and quote is None and not joined:
                break
        yield "statement", first + 1, at, column, stripped, ends_colon


def getblock(lines):
    last = 1
    column = None
    body_column = None
    kind = None
    for what, first, end, at, text, ends_colon in _logical_lines(lines):
        if what == "comment":
            if body_column is not None and at >= body_column:
                last = end
            continue
        if kind is None:
            column = at
            if text[0] == "@":
                last = end
                continue
            word = text.split(None, 1)[0]
            if word in ("def", "class", "async") or word.startswith(("def", "class")) and not word.isidentifier():
                kind = "block"
                last = end
                if not ends_colon or _has_body(lines, first, end):
                    # The body stands in the same line.
                    return lines[:end]
                continue
            # A lambda, or something else that is one statement.
            return lines[:end]
        if at <= column:
            break
        if body_column is None:
            body_column = at
        last = end
    return lines[:last]


def _has_body(lines, first, end):
    """True when a header is followed by its body in the same line: `def f(): return 1`."""
    depth = 0
    quote = None
    seen = False
    for text in lines[first - 1:end]:
        index = 0
        while index < len(text):
            char = text[index]
            if quote is not None:
                if char == "\\":
                    index += 2
                    continue
                if text.startswith(quote, index):
                    index += len(quote)
                    quote = None
                else:
                    index += 1
                continue
            if char == "#":
                break
            if seen and not char.isspace():
                return True
            if char in "\"'":
                quote = char * 3 if text.startswith(char * 3, index) else char
                index += len(quote)
                continue
            if char in "([{":
                depth += 1
            elif char in ")]}":
                depth -= 1
            elif char == ":" and depth == 0:
                seen = True
            index += 1
    return False


def getsourcelines(object):
    object = unwrap(object)  # as line 1141
    lines, lnum = findsource(object)  # as line 1142
    if istraceback(object):  # as line 1144
        object = object.tb_frame  # as line 1145
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[lnum:]), lnum + 1  # as line 1152


def getsource(object):
    lines, lnum = getsourcelines(object)  # as line 1160
    return "".join(lines)


# ---- trees of classes


def walktree(classes, children, parent):
    results = []
    classes.sort(key=lambda cls: (cls.__module__, cls.__name__))
    for cls in classes:
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for parent in children:
        if parent not in classes:  # as line 1196
            roots.append(parent)  # as line 1197
    return walktree(roots, children, None)  # as line 1198


# ---- arguments of code and frames

Arguments = namedtuple("Arguments", "args, varargs, varkw")


def getargs(co):
    if not iscode(co):  # as line 1210
        raise TypeError("{!r} is not a code object".format(co))
    names = co.co_varnames  # as line 1213
    count = co.co_argcount
    total = count + co.co_kwonlyargcount
    args = list(names[:count])
    kwonly = list(names[count:total])
    varargs = None
    if co.co_flags & CO_VARARGS:  # as line 1221
        varargs = names[total]
        total += 1
    varkw = names[total] if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(args + kwonly, varargs, varkw)


FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    try:
        sig = _signature_from_callable(
            func, follow_wrapper_chains=False, skip_bound_arg=False, sigcls=Signature, eval_str=False
        )
    except Exception as ex:
        # Whatever it was: callers expect a TypeError.
        raise TypeError("unsupported callable") from ex
    args = []
    varargs = varkw = None
    posonlyargs = []
    kwonlyargs = []
    annotations = {}
    defaults = ()
    kwdefaults = {}
    if sig.return_annotation is not sig.empty:  # as line 1287
        annotations["return"] = sig.return_annotation
    for param in sig.parameters.values():  # as line 1290
        kind = param.kind  # as line 1291
        name = param.name  # as line 1292
        if kind is _POSITIONAL_ONLY:
            posonlyargs.append(name)  # as line 1295
            if param.default is not param.empty:
                defaults += (param.default,)
        elif kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)  # as line 1299
            if param.default is not param.empty:
                defaults += (param.default,)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonlyargs.append(name)  # as line 1305
            if param.default is not param.empty:
                kwdefaults[name] = param.default  # as line 1307
        elif kind is _VAR_KEYWORD:
            varkw = name
        if param.annotation is not param.empty:  # as line 1311
            annotations[name] = param.annotation  # as line 1312
    return FullArgSpec(posonlyargs + args, varargs, varkw, defaults or None, kwonlyargs, kwdefaults or None, annotations)


ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")


def getargvalues(frame):
    args, varargs, varkw = getargs(frame.f_code)  # as line 1335
    return ArgInfo(args, varargs, varkw, frame.f_locals)  # as line 1336


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):  # as line 1339
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):  # as line 1346
        return str(annotation)  # as line 1347
    if isinstance(annotation, type):  # as line 1348
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__  # as line 1350
        return annotation.__module__ + "." + annotation.__qualname__
    if isinstance(annotation, ForwardRef):  # as line 1352
        return annotation.__forward_arg__  # as line 1353
    return repr(annotation)  # as line 1354


def formatannotationrelativeto(object):
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))  # as line 1381
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))  # as line 1383
    return "(" + ", ".join(specs) + ")"


def _missing_arguments(f_name, argnames, pos, values):
    names = [repr(name) for name in argnames if name not in values]  # as line 1387
    missing = len(names)  # as line 1388
    if missing == 1:  # as line 1389
        text = names[0]
    elif missing == 2:  # as line 1391
        text = "{} and {}".format(*names)
    else:
        text = ", ".join(names[:-2]) + ", {} and {}".format(*names[-2:])
    raise TypeError(
        "%s() missing %i required %s argument%s: %s"
        % (f_name, missing, "positional" if pos else "keyword-only", "" if missing == 1 else "s", text)
    )


def _too_many(f_name, args, kwonly, varargs, defcount, given, values):
    atleast = len(args) - defcount  # as line 1403
    kwonly_given = len([arg for arg in kwonly if arg in values])  # as line 1404
    if varargs:
        plural = atleast != 1  # as line 1406
        sig = "at least %d" % (atleast,)  # as line 1407
    elif defcount:
        plural = True
        sig = "from %d to %d" % (atleast, len(args))  # as line 1410
    else:
        plural = len(args) != 1  # as line 1412
        sig = str(len(args))  # as line 1413
    kwonly_sig = ""
    if kwonly_given:
        kwonly_sig = " positional argument%s (and %d keyword-only argument%s)" % (
            "s" if given != 1 else "", kwonly_given, "s" if kwonly_given != 1 else ""
        )
    raise TypeError(
        "%s() takes %s positional argument%s but %d%s %s given"
        % (f_name, sig, "s" if plural else "", given, kwonly_sig, "was" if given == 1 and not kwonly_given else "were")
    )


def getcallargs(func, /, *positional, **named):
    args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, ann = getfullargspec(func)
    f_name = func.__name__  # as line 1431
    values = {}
    if ismethod(func) and func.__self__ is not None:  # as line 1435
        positional = (func.__self__, *positional)
    given = len(positional)
    wanted = len(args)
    default_count = len(defaults) if defaults else 0
    for name, value in zip(args, positional):
        values[name] = value
    if varargs:
        values[varargs] = tuple(positional[wanted:])
    possible = set(args + kwonlyargs)
    if varkw:
        values[varkw] = {}
    for name, value in named.items():
        if name not in possible:
            if not varkw:
                raise TypeError("%s() got an unexpected keyword argument %r" % (f_name, name))
            values[varkw][name] = value
            continue
        if name in values:
            raise TypeError("%s() got multiple values for argument %r" % (f_name, name))
        values[name] = value
    if given > wanted and not varargs:
        _too_many(f_name, args, kwonlyargs, varargs, default_count, given, values)
    if given < wanted:
        required = args[:wanted - default_count]
        for name in required:
            if name not in values:
                _missing_arguments(f_name, required, True, values)
        for name, value in zip(args[wanted - default_count:], defaults or ()):
            values.setdefault(name, value)
    missing = 0
    for name in kwonlyargs:
        if name not in values:
            if kwonlydefaults and name in kwonlydefaults:
                values[name] = kwonlydefaults[name]
            else:
                missing += 1
    if missing:
        _missing_arguments(f_name, kwonlyargs, False, values)
    return values


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    if ismethod(func):  # as line 1494
        func = func.__func__  # as line 1495
    if not isfunction(func):  # as line 1497
        raise TypeError("{!r} is not a Python function".format(func))  # as line 1498
    code = func.__code__  # as line 1500
    nonlocal_vars = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocal_vars[name] = cell.cell_contents
        except ValueError:
            pass
    global_ns = func.__globals__  # as line 1513
    builtin_ns = global_ns.get("__builtins__", sys.modules["builtins"].__dict__)
    if ismodule(builtin_ns):  # as line 1515
        builtin_ns = builtin_ns.__dict__  # as line 1516
    global_vars = {}
    builtin_vars = {}
    unbound = set()
    global_names = set()  # as line 1520
    import dis

    for instruction in dis.get_instructions(code):  # as line 1521
        name = instruction.argval  # as line 1523
        if instruction.opname.startswith("LOAD_ATTR"):
            unbound.add(name)
        elif instruction.opname.startswith("LOAD_GLOBAL") or instruction.opname == "LOAD_NAME":
            global_names.add(name)  # as line 1527
            if name in global_ns:
                global_vars[name] = global_ns[name]  # as line 1530
            elif name in builtin_ns:
                builtin_vars[name] = builtin_ns[name]  # as line 1533
            else:
                unbound.add(name)
    return ClosureVars(nonlocal_vars, global_vars, builtin_vars, unbound)


# ---- frames

_Traceback = namedtuple("_Traceback", "filename lineno function code_context index")


class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (
            "Traceback(filename={!r}, lineno={!r}, function={!r}, code_context={!r}, index={!r}, positions={!r})".format(
                self.filename, self.lineno, self.function, self.code_context, self.index, self.positions
            )
        )


def _positions_of(code, instruction_index):
    if instruction_index < 0:
        return (None, None, None, None)
    for at, positions in enumerate(code.co_positions()):
        if at == instruction_index // 2:
            return positions
    return (None, None, None, None)


def getframeinfo(frame, context=1):
    if istraceback(frame):  # as line 1575
        positions = _positions_of(frame.tb_frame.f_code, frame.tb_lasti)
        lineno = frame.tb_lineno  # as line 1577
        frame = frame.tb_frame  # as line 1578
    else:
        lineno = frame.f_lineno  # as line 1580
        positions = _positions_of(frame.f_code, frame.f_lasti)
    if positions[0] is None:  # as line 1583
        positions = (lineno, *positions[1:])
    else:
        lineno = positions[0]  # as line 1588
    if not isframe(frame):  # as line 1590
        raise TypeError("{!r} is not a frame or traceback object".format(frame))
    filename = getsourcefile(frame) or getfile(frame)  # as line 1593
    if context > 0:  # as line 1594
        start = lineno - 1 - context // 2
        try:
            lines, lnum = findsource(frame)  # as line 1597
        except OSError:
            lines = index = None
        else:
            start = max(0, min(start, len(lines) - context))  # as line 1601
            lines = lines[start:start + context]
            index = lineno - 1 - start  # as line 1603
    else:
        lines = index = None
    import dis

    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, positions=dis.Positions(*positions))


def getlineno(frame):
    return frame.f_lineno  # as line 1613


_FrameInfo = namedtuple("_FrameInfo", ("frame",) + Traceback._fields)


class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (
            "FrameInfo(frame={!r}, filename={!r}, lineno={!r}, function={!r}, code_context={!r}, index={!r}, "
            "positions={!r})".format(
                self.frame, self.filename, self.lineno, self.function, self.code_context, self.index, self.positions
            )
        )


def getouterframes(frame, context=1):
    result = []
    while frame:
        info = getframeinfo(frame, context)
        result.append(FrameInfo(frame, *info, positions=info.positions))
        frame = frame.f_back  # as line 1638
    return result


def getinnerframes(tb, context=1):
    result = []
    while tb:
        info = getframeinfo(tb, context)
        result.append(FrameInfo(tb.tb_frame, *info, positions=info.positions))
        tb = tb.tb_next  # as line 1651
    return result


def currentframe():
    return sys._getframe(1) if hasattr(sys, "_getframe") else None  # as line 1656


def stack(context=1):
    return getouterframes(sys._getframe(1), context)  # as line 1660


def trace(context=1):
    exc = sys.exception()  # as line 1664
    return getinnerframes(None if exc is None else exc.__traceback__, context)


# ---- generators and coroutines

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"


def getgeneratorstate(generator):
    if generator.gi_running:  # as line 1790
        return GEN_RUNNING
    if generator.gi_suspended:  # as line 1792
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getgeneratorlocals(generator):
    if not isgenerator(generator):  # as line 1806
        raise TypeError("{!r} is not a Python generator".format(generator))  # as line 1807
    frame = getattr(generator, "gi_frame", None)  # as line 1809
    return generator.gi_frame.f_locals if frame is not None else {}


CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"


def getcoroutinestate(coroutine):
    if coroutine.cr_running:  # as line 1832
        return CORO_RUNNING
    if coroutine.cr_suspended:  # as line 1834
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, "cr_frame", None)  # as line 1847
    return {} if frame is None else frame.f_locals


AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def getasyncgenstate(agen):
    if agen.ag_running:  # as line 1871
        return AGEN_RUNNING
    if agen.ag_suspended:  # as line 1873
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


def getasyncgenlocals(agen):
    if not isasyncgen(agen):  # as line 1888
        raise TypeError(f"{agen!r} is not a Python async generator")  # as line 1889
    frame = getattr(agen, "ag_frame", None)  # as line 1891
    return {} if frame is None else agen.ag_frame.f_locals


# ---- signatures


class _void:
    """A private marker: no value given."""


class _empty:
    pass


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        value = len(cls.__members__)  # as line 2631
        member = int.__new__(cls, value)  # as line 2632
        member._value_ = value  # as line 2633
        member.description = description  # as line 2634
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


class Parameter:
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD

    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)  # as line 2681
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):  # as line 2695
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            # What comprehensions and generator expressions call their only parameter.
            if self._kind != _POSITIONAL_OR_KEYWORD:  # as line 2704
                raise ValueError(
                    f"implicit arguments must be passed as positional or keyword arguments, not {self._kind.description}"
                )
            self._kind = _POSITIONAL_ONLY
            name = f"implicit{name[1:]}"
        # A keyword can only be the name of a parameter that is never given by name.
        if iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")  # as line 2718: raise ValueError('{!r} is not a valid parameter name'.format(name))
        self._name = name

    def __reduce__(self):
        return (type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation})

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def __str__(self):
        return self._format()  # as line 2767

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            shown = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            text = f"{text}: {shown}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        if self._kind == _VAR_POSITIONAL:
            return "*" + text
        if self._kind == _VAR_KEYWORD:
            return "**" + text
        return text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))  # as line 2798

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):  # as line 2803
            return NotImplemented
        return (
            self._name == other._name
            and self._kind == other._kind
            and self._default == other._default
            and self._annotation == other._annotation
        )


class BoundArguments:
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            try:
                value = self.arguments[name]
            except KeyError:
                # From here on everything is given by name.
                break
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)  # as line 2859

    @property
    def kwargs(self):
        kwargs = {}
        by_name = False
        for name, parameter in self._signature.parameters.items():
            if not by_name:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_name = True
                elif name not in self.arguments:
                    by_name = True
                    continue
            if not by_name or name not in self.arguments:
                continue
            value = self.arguments[name]
            if parameter.kind == _VAR_KEYWORD:
                kwargs.update(value)
            elif parameter.kind == _VAR_POSITIONAL:
                # Positional ones after one that is missing cannot be passed.
                continue
            else:
                kwargs[name] = value
        return kwargs

    def apply_defaults(self):
        filled = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                filled[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                filled[name] = {}
            # A required one that is missing: bind_partial.
        self.arguments = filled

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):  # as line 2922
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{self.__class__.__name__} ({shown})>"


class Signature:
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        from collections import OrderedDict

        params = OrderedDict()
        if parameters is not None:
            if __validate_parameters__:
                top_kind = _POSITIONAL_ONLY
                seen_default = False
                seen_var = set()
                for param in parameters:
                    kind = param.kind  # as line 2987
                    name = param.name  # as line 2988
                    if kind in (_VAR_POSITIONAL, _VAR_KEYWORD):  # as line 2990
                        if kind in seen_var:
                            raise ValueError(f"more than one {kind.description} parameter")
                        seen_var.add(kind)
                    if kind < top_kind:  # as line 2997
                        raise ValueError(  # as line 3004: raise ValueError(msg)
                            f"wrong parameter order: {top_kind.description} parameter before {kind.description} parameter"
                        )
                    if kind > top_kind:
                        top_kind = kind
                    if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):  # as line 3008
                        if param.default is not _empty:
                            seen_default = True
                        elif seen_default:
                            raise ValueError("non-default argument follows default argument")
                    if name in params:  # as line 3020
                        raise ValueError(f"duplicate parameter name: {name!r}")
                    params[name] = param  # as line 3024
            else:
                for param in parameters:
                    params[param.name] = param
        self._parameters = types.MappingProxyType(params)  # as line 3028
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False,
                      annotation_format=Format.VALUE):
        return _signature_from_callable(  # as line 3036: return ‹_signature_from_callable(obj, sigcls=cls,\n                                follow_wrapper_chains=follow_wrapped,\n                                globals=globals, locals=locals, eval_str=eval_str,\n                                annotation_format=annotation_format)›
            obj, sigcls=cls, follow_wrapper_chains=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str,
            annotation_format=annotation_format,
        )

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        if parameters is _void:
            parameters = self.parameters.values()  # as line 3056
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _hash_basis(self):
        params = tuple(param for param in self.parameters.values() if param.kind != _KEYWORD_ONLY)
        kwo_params = {param.name: param for param in self.parameters.values() if param.kind == _KEYWORD_ONLY}
        return params, kwo_params, self.return_annotation

    def __hash__(self):
        params, kwo_params, return_annotation = self._hash_basis()  # as line 3076
        return hash((params, frozenset(kwo_params.values()), return_annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):  # as line 3083
            return NotImplemented
        return self._hash_basis() == other._hash_basis()  # as line 3085

    def _bind(self, args, kwargs, *, partial=False):
        """Gives each argument to its parameter."""
        arguments = {}
        parameters = list(self.parameters.values())
        used = 0
        at = 0
        count = len(parameters)
        # Positional arguments, in order.
        while used < len(args):
            if at >= count:
                raise TypeError("too many positional arguments")  # as line 3153: raise TypeError('too many positional arguments') from None
            param = parameters[at]
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):  # as line 3155
                raise TypeError("too many positional arguments")
            if param.kind == _VAR_POSITIONAL:
                arguments[param.name] = tuple(args[used:])
                at += 1
                break
            if param.name in kwargs and param.kind != _POSITIONAL_ONLY:  # as line 3170
                raise TypeError("multiple values for argument {arg!r}".format(arg=param.name))
            arguments[param.name] = args[used]
            used += 1
            at += 1
        # Up to the first that can be absent, or that comes by name, the next one is missed as what it is.
        misplaced = []
        while at < count and used == len(args):
            param = parameters[at]
            if param.name in kwargs and param.kind == _POSITIONAL_ONLY:
                if param.default is _empty:  # as line 3118
                    raise TypeError(f"missing a required positional-only argument: {param.name!r}")
                misplaced.append(param)
                at += 1
                continue
            if param.name in kwargs or param.default is not _empty or partial or param.kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                break
            kind = " keyword-only" if param.kind == _KEYWORD_ONLY else ""
            raise TypeError(f"missing a required{kind} argument: {param.name!r}")  # as line 3147: raise TypeError(msg) from None
        # The others by name.
        rest = dict(kwargs)
        var_keyword = None
        for param in parameters[at:]:
            if param.kind == _VAR_KEYWORD:  # as line 3181
                var_keyword = param
            elif param.kind == _VAR_POSITIONAL:
                continue
            elif param.name in rest:
                arguments[param.name] = rest.pop(param.name)
            elif param.default is _empty and not partial:
                raise TypeError(f"missing a required argument: {param.name!r}")
        if rest:
            if var_keyword is not None:
                arguments[var_keyword.name] = rest
            elif misplaced:
                names = ", ".join(repr(param.name) for param in misplaced)
                raise TypeError(f"got some positional-only arguments passed as keyword arguments: {names}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(rest))!r}")  # as line 3223: raise TypeError(\n    'got an unexpected keyword argument {arg!r}'.format(\n        arg=next(iter(kwargs))))
        return self._bound_arguments_cls(self, arguments)  # as line 3227

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)  # as line 3234

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)  # as line 3241

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        return self.format()  # as line 3255

    def format(self, *, max_width=None, quote_annotation_strings=True):
        pieces = []
        slash_due = False
        star_due = True
        for param in self.parameters.values():  # as line 3273
            kind = param.kind  # as line 3276
            if kind == _POSITIONAL_ONLY:  # as line 3278
                slash_due = True
            elif slash_due:
                pieces.append("/")
                slash_due = False
            if kind == _VAR_POSITIONAL:  # as line 3286
                star_due = False
            elif kind == _KEYWORD_ONLY and star_due:
                pieces.append("*")
                star_due = False
            pieces.append(param._format(quote_annotation_strings=quote_annotation_strings))
        if slash_due:
            pieces.append("/")
        text = "({})".format(", ".join(pieces))
        if max_width is not None and len(text) > max_width:
            text = "(\n    {}\n)".format(",\n    ".join(pieces))
        if self.return_annotation is not _empty:
            shown = formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)
            text += f" -> {shown}"
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=Format.VALUE):
    return Signature.from_callable(  # as line 3321: return ‹Signature.from_callable(obj, follow_wrapped=follow_wrapped,\n                               globals=globals, locals=locals, eval_str=eval_str,\n                               annotation_format=annotation_format)›
        obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str,
        annotation_format=annotation_format,
    )


_NonUserDefinedCallables = (
    types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType, types.BuiltinFunctionType,
)


def _signature_get_user_defined_method(cls, method_name, *, follow_wrapper_chains=True):
    """A method of a class unless it is built in; as it would be bound to an instance."""
    if method_name == "__new__":
        method = getattr(cls, method_name, None)
    else:
        method = getattr_static(cls, method_name, None)
    if method is None:
        return None
    if follow_wrapper_chains:
        method = unwrap(
            method, stop=lambda m: hasattr(m, "__signature__") or isinstance(m, types.MethodType)
        )
    if isinstance(method, _NonUserDefinedCallables):
        return None
    if method_name != "__new__":
        method = _descriptor_get(method, cls)
        if isinstance(method, _NonUserDefinedCallables):
            return None
    return method


def _descriptor_get(descriptor, obj):
    if isclass(descriptor):  # as line 2404
        return descriptor
    get = getattr(type(descriptor), "__get__", None)
    return descriptor if get is None else get(descriptor, obj, type(obj))


def _signature_get_partial(wrapped_sig, partial, extra_args=()):
    """The signature of functools.partial(f, ...): without what is given already."""
    old_params = wrapped_sig.parameters  # as line 1945
    new_params = dict(old_params)
    partial_args = partial.args or ()  # as line 1948
    partial_keywords = partial.keywords or {}  # as line 1949
    if extra_args:
        partial_args = extra_args + partial_args  # as line 1952
    try:
        bound = wrapped_sig.bind_partial(*partial_args, **partial_keywords)
    except TypeError as ex:
        raise ValueError("partial object {!r} has incorrect arguments".format(partial)) from ex
    to_keyword_only = False
    for name, param in old_params.items():
        try:
            value = bound.arguments[name]
        except KeyError:
            pass
        else:
            if param.kind is _POSITIONAL_ONLY:  # as line 1968
                if value is functools.Placeholder:
                    new_params[name] = param.replace(default=_empty)
                else:
                    del new_params[name]
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name in partial_keywords:
                    # Given by name: can be given anew, but all that follow only by name, too.
                    to_keyword_only = True
                    new_params[name] = param.replace(default=value)
                elif value is functools.Placeholder:
                    new_params[name] = param.replace(kind=_POSITIONAL_ONLY, default=_empty)
                    _make_positional_only(new_params, name)
                    continue
                else:
                    del new_params[param.name]
                    continue
            if param.kind is _KEYWORD_ONLY:  # as line 2011
                new_params[name] = param.replace(default=value)
        if to_keyword_only:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                moved = new_params.pop(param.name).replace(kind=_KEYWORD_ONLY)
                new_params[param.name] = moved
            elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):  # as line 2022
                new_params[param.name] = new_params.pop(param.name)
            elif param.kind is _VAR_POSITIONAL:  # as line 2024
                new_params.pop(param.name)  # as line 2025
    return wrapped_sig.replace(parameters=new_params.values())  # as line 2027


def _make_positional_only(params, upto):
    for name, param in list(params.items()):
        if name == upto:
            return
        if param.kind is _POSITIONAL_OR_KEYWORD:
            params[name] = param.replace(kind=_POSITIONAL_ONLY)


def _signature_bound_method(sig):
    """The signature of a function as a method: without its first parameter."""
    params = tuple(sig.parameters.values())  # as line 2035
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):  # as line 2037
        raise ValueError("invalid method signature")
    kind = params[0].kind  # as line 2040
    if kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):  # as line 2041
        params = params[1:]  # as line 2044
    elif kind is not _VAR_POSITIONAL:
        raise ValueError("invalid argument type")
    # With *args the object is one of those.
    return sig.replace(parameters=params)  # as line 2053


def _signature_is_builtin(obj):
    return (
        isbuiltin(obj)
        or ismethoddescriptor(obj)
        or isinstance(obj, _NonUserDefinedCallables)
        # The attribute of a class may be its own doing.
        or obj is type or obj is object
    )


def _signature_is_functionlike(obj):
    """True for what has all that functions have (Cython makes such things)."""
    if not callable(obj) or isclass(obj):  # as line 2077
        return False
    name = getattr(obj, "__name__", None)
    code = getattr(obj, "__code__", None)
    defaults = getattr(obj, "__defaults__", _void)
    kwdefaults = getattr(obj, "__kwdefaults__", _void)
    return (
        isinstance(code, types.CodeType)
        and isinstance(name, str)
        and (defaults is None or isinstance(defaults, tuple))
        and (kwdefaults is None or isinstance(kwdefaults, dict))
    )


def _split_top(text):
    """Splits at the commas outside brackets and quotes."""
    parts = []
    depth = 0
    quote = None
    current = ""
    for char in text:
        if quote is not None:
            current += char
            if char == quote:
                quote = None
            continue
        if char in "\"'":
            quote = char
        elif char in "([{<":
            depth += 1
        elif char in ")]}>":
            depth -= 1
        elif char == "," and depth == 0:
            parts.append(current)
            current = ""
            continue
        current += char
    if current.strip():
        parts.append(current)
    return [part.strip() for part in parts]


def _signature_fromstr(cls, obj, s, skip_bound_arg=True):
    """Reads `__text_signature__`: `($self, object, /)`."""
    Parameter = cls._parameter_cls  # as line 2147
    inner = s.strip()
    if not (inner.startswith("(") and inner.endswith(")")):
        raise ValueError("{!r} builtin has invalid signature".format(obj))  # as line 2159
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    self_parameter = None
    module_name = getattr(obj, "__module__", None)
    namespace = {}
    if module_name:
        module = sys.modules.get(module_name)
        if module:
            namespace = module.__dict__
    for part in _split_top(inner[1:-1]):
        if part == "/":
            parameters = [p.replace(kind=_POSITIONAL_ONLY) for p in parameters]
            continue
        if part == "*":
            kind = _KEYWORD_ONLY
            continue
        if part.startswith("**"):
            parameters.append(Parameter(part[2:], _VAR_KEYWORD))
            continue
        if part.startswith("*"):
            parameters.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
            continue
        if part.startswith("$"):
            self_parameter = len(parameters)
            part = part[1:]
        name, equals, default = part.partition("=")
        value = _empty
        if equals:
            try:
                value = eval(default, namespace)
            except Exception:
                if default.startswith("<"):
                    raise ValueError("{!r} builtin has invalid signature".format(obj)) from None  # as line 2159
                try:
                    value = eval(default, sys.modules["sys"].__dict__)
                except Exception:
                    raise ValueError("{!r} builtin has invalid signature".format(obj)) from None  # as line 2159
        parameters.append(Parameter(name.strip(), kind, default=value))
    if self_parameter is not None:
        bound_to = getattr(obj, "__self__", None)
        # What a function of a module is bound to is the module: of no interest to anybody.
        if bound_to is not None and (ismodule(bound_to) or skip_bound_arg):
            parameters.pop(0)  # as line 2281
        else:
            parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
    return cls(parameters, return_annotation=cls.empty)  # as line 2287


# A signature of which CPython can't read its own text.
_UNREADABLE = "(default=<unrepresentable>)"

# How built-in classes and functions are called where they do not say so themselves, or say more than CPython's do.
_builtin_texts = {
    "bool": "(object=False, /)",
    "classmethod": "(function, /)",
    "complex": "(real=0, imag=0)",
    "enumerate": "(iterable, start=0)",
    "filter": "(function, iterable, /)",
    "float": "(x=0, /)",
    "frozenset": "(iterable=(), /)",
    "list": "(iterable=(), /)",
    "map": "(function, iterable, /, *iterables, strict=False)",
    "memoryview": "(object)",
    "property": "(fget=None, fset=None, fdel=None, doc=None)",
    "reversed": "(sequence, /)",
    "set": "(iterable=(), /)",
    "sorted": "($module, iterable, /, *, key=None, reverse=False)",
    "staticmethod": "(function, /)",
    "tuple": "(iterable=(), /)",
    "zip": "(*iterables, strict=False)",
    "NoneType": "()",
    "NotImplementedType": "()",
    "_io.BufferedRWPair": "(reader, writer, buffer_size=131072, /)",
    "_io.BufferedRandom": "(raw, buffer_size=131072)",
    "_io.BufferedReader": "(raw, buffer_size=131072)",
    "_io.BufferedWriter": "(raw, buffer_size=131072)",
    "_io.BytesIO": "(initial_bytes=b'')",
    "_io.FileIO": "(file, mode='r', closefd=True, opener=None)",
    "_io.IncrementalNewlineDecoder": "(decoder, translate, errors='strict')",
    "_io.StringIO": "(initial_value='', newline='\\n')",
    "_io.TextIOWrapper": "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
    "_queue.SimpleQueue": "()",
    "code": "(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring, constants, names, varnames, filename, name, qualname, firstlineno, linetable, exceptiontable, freevars=(), cellvars=(), /)",
    "ellipsis": "()",
    "function": "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
    "functools.partial": "(func, /, *args, **keywords)",
    "itertools.accumulate": "(iterable, func=None, *, initial=None)",
    "itertools.batched": "(iterable, n, *, strict=False)",
    "itertools.chain": "(*iterables)",
    "itertools.combinations": "(iterable, r)",
    "itertools.combinations_with_replacement": "(iterable, r)",
    "itertools.compress": "(data, selectors)",
    "itertools.count": "(start=0, step=1)",
    "itertools.cycle": "(iterable, /)",
    "itertools.dropwhile": "(predicate, iterable, /)",
    "itertools.filterfalse": "(function, iterable, /)",
    "itertools.groupby": "(iterable, key=None)",
    "itertools.pairwise": "(iterable, /)",
    "itertools.permutations": "(iterable, r=None)",
    "itertools.product": "(*iterables, repeat=1)",
    "itertools.starmap": "(function, iterable, /)",
    "itertools.takewhile": "(predicate, iterable, /)",
    "itertools.zip_longest": "(*iterables, fillvalue=None)",
    "mappingproxy": "(mapping)",
    "method": "(function, instance, /)",
    "module": "(name, doc=None)",
    "traceback": "(tb_next, tb_frame, tb_lasti, tb_lineno)",
    "types.GenericAlias": "(origin, args, /)",
    "types.SimpleNamespace": "(mapping_or_iterable=(), /, **kwargs)",
    "_pickle.Pickler": "(file, protocol=None, fix_imports=True, buffer_callback=None)",
    "_pickle.Unpickler": "(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())",
    "_thread._local": "()",
    "_thread.lock": "()",
    "decimal.Context": "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)",
    "decimal.Decimal": "(value='0', context=None)",
    "re.PatternError": "(msg, pattern=None, pos=None)",
    "math.atan2": "($module, y, x, /)",
    "_operator.call": "($module, obj, /, *args, **kwargs)",
    "ord": "($module, character, /)",
    "re.split": "(pattern, string, maxsplit=0, flags=0)",
    "re.sub": "(pattern, repl, string, count=0, flags=0)",
    "re.subn": "(pattern, repl, string, count=0, flags=0)",
    **dict.fromkeys(("time.mktime", "time.sleep"), "($module, object, /)"),
    **dict.fromkeys((
        "range.count", "range.index", "slice.indices", "map.__setstate__", "reversed.__setstate__", "zip.__setstate__",
        "defaultdict.__missing__"), "($self, object, /)"),
    **dict.fromkeys(f"time.{name}" for name in (
        "asctime", "clock_getres", "clock_settime", "clock_settime_ns", "ctime", "get_clock_info", "gmtime",
        "localtime", "pthread_getcpuclockid", "strftime", "strptime")),
    **dict.fromkeys(("math.log", "_struct.pack", "_struct.pack_into", "gc.set_threshold", "_functools.reduce")),
    **dict.fromkeys((f"{kind}.{name}" for kind in ("str", "bytes", "bytearray") for name in (
        "count", "endswith", "find", "index", "rfind", "rindex", "startswith")), _UNREADABLE),
    **dict.fromkeys((
        "str.maketrans", "bytes.hex", "bytearray.hex", "memoryview.hex", "memoryview.cast", "deque.index",
        "OrderedDict.pop", "ContextVar.get", "date.replace", "time.replace", "datetime.replace"), _UNREADABLE),
    **dict.fromkeys((
        "dict.update", "OrderedDict.update", "generator.throw", "coroutine.throw", "async_generator.athrow",
        "sys.getsizeof", "sys.set_asyncgen_hooks", "Context.run", "Struct.pack", "Struct.pack_into", "Match.group")),
    **dict.fromkeys(f"{kind}.{name}" for kind in ("date", "time", "datetime") for name in (
        "__format__", "__reduce_ex__")),
    **dict.fromkeys(f"datetime.{name}" for name in (
        "astimezone", "combine", "fromisocalendar", "fromordinal", "fromtimestamp", "isoformat", "strptime", "utcfromtimestamp")),
    **dict.fromkeys(("date.fromisocalendar", "date.fromordinal", "date.strftime", "date.strptime", "time.isoformat")),
    **dict.fromkeys((f"{kind}.fromisoformat" for kind in ("date", "time", "datetime")), "($type, object, /)"),
    **dict.fromkeys(("__build_class__", "anext", "dir", "getattr", "iter", "max", "min", "next", "vars")),
}


def _signature_from_builtin(cls, func, skip_bound_arg=True):
    if not _signature_is_builtin(func):  # as line 2295
        raise TypeError("{!r} is not a Python builtin function".format(func))
    s = getattr(func, "__text_signature__", None)  # as line 2299
    name = func.__name__
    owner = getattr(func, "__objclass__", None)
    module = getattr(func, "__module__", None) if owner is None else owner.__name__
    if module is None:
        # A method of an object is called as its class has it.
        bound_to = getattr(func, "__self__", None)
        mro = (bound_to if isclass(bound_to) else type(bound_to)).__mro__
        module = next((base.__name__ for base in mro if name in vars(base)), None)
    s = _builtin_texts.get(name if module == "builtins" else f"{module}.{name}", s)
    if not s:
        raise ValueError("no signature found for builtin {!r}".format(func))  # as line 2301
    return _signature_fromstr(cls, func, s, skip_bound_arg)  # as line 2303


def _signature_from_function(cls, func, skip_bound_arg=True, globals=None, locals=None, eval_str=False, *,
                             annotation_format=Format.VALUE):
    is_duck_function = False
    if not isfunction(func):  # as line 2312
        if not _signature_is_functionlike(func):
            raise TypeError("{!r} is not a Python function".format(func))
        is_duck_function = True
    s = getattr(func, "__text_signature__", None)  # as line 2320
    if not s and func.__module__ == "re":
        s = _builtin_texts.get(f"re.{func.__name__}")
    if s:
        return _signature_fromstr(cls, func, s, skip_bound_arg)  # as line 2322
    Parameter = cls._parameter_cls  # as line 2324
    code = func.__code__
    count = code.co_argcount
    names = code.co_varnames
    posonly = code.co_posonlyargcount
    keyword_only = names[count:count + code.co_kwonlyargcount]
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)  # as line 2334: annotations = ‹get_annotations(func, globals=globals, locals=locals, eval_str=eval_str,\n                              format=annotation_format)›
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    without_default = count - len(defaults)
    parameters = []
    for at, name in enumerate(names[:count]):
        parameters.append(Parameter(
            name,
            annotation=annotations.get(name, _empty),
            kind=_POSITIONAL_ONLY if at < posonly else _POSITIONAL_OR_KEYWORD,
            default=_empty if at < without_default else defaults[at - without_default],
        ))
    at = count + len(keyword_only)
    if code.co_flags & CO_VARARGS:
        name = names[at]
        parameters.append(Parameter(name, annotation=annotations.get(name, _empty), kind=_VAR_POSITIONAL))
        at += 1
    for name in keyword_only:
        parameters.append(Parameter(
            name, annotation=annotations.get(name, _empty), kind=_KEYWORD_ONLY, default=kwdefaults.get(name, _empty)
        ))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[at]
        parameters.append(Parameter(name, annotation=annotations.get(name, _empty), kind=_VAR_KEYWORD))
    return cls(
        parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=is_duck_function
    )


def _signature_from_callable(obj, *, follow_wrapper_chains=True, skip_bound_arg=True, globals=None, locals=None,
                             eval_str=False, sigcls, annotation_format=Format.VALUE):
    """The signature of anything that can be called."""

    def again(other):
        return _signature_from_callable(  # not shown
            other, follow_wrapper_chains=follow_wrapper_chains, skip_bound_arg=skip_bound_arg, globals=globals,
            locals=locals, sigcls=sigcls, eval_str=eval_str, annotation_format=annotation_format,
        )

    if not callable(obj):  # as line 2434
        raise TypeError("{!r} is not a callable object".format(obj))  # as line 2435: raise TypeError('{!r} is not a callable object'.format(obj))
    if isinstance(obj, types.MethodType):
        sig = again(obj.__func__)  # as line 2440: sig = ‹_get_signature_of(obj.__func__)›
        return _signature_bound_method(sig) if skip_bound_arg else sig
    if follow_wrapper_chains:
        # A wrapper may say itself how it is called.
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    try:
        sig = obj.__signature__  # as line 2460
    except AttributeError:
        pass
    else:
        if sig is not None:
            if not isinstance(sig, Signature) and callable(sig):
                sig = sig()
            if isinstance(sig, str):
                return _signature_fromstr(sigcls, obj, sig)
            if not isinstance(sig, Signature):  # as line 2465
                raise TypeError("unexpected object {!r} in __signature__ attribute".format(sig))
            return sig
    partialmethod = getattr(obj, "__partialmethod__", None)
    if isinstance(partialmethod, functools.partialmethod):  # as line 2476
        # The arguments of a partialmethod come after the object.
        wrapped_sig = again(partialmethod.func)
        sig = _signature_get_partial(wrapped_sig, partialmethod, (None,))  # as line 2486
        first = tuple(wrapped_sig.parameters.values())[0]
        if first.kind is _VAR_POSITIONAL:
            return sig
        return sig.replace(parameters=(first, *sig.parameters.values()))
    if isinstance(obj, functools.partial):  # as line 2504
        return _signature_get_partial(again(obj.func), obj)
    if isfunction(obj) or _signature_is_functionlike(obj):  # as line 2508
        return _signature_from_function(  # as line 2511: return ‹_signature_from_function(sigcls, obj,\n                                skip_bound_arg=skip_bound_arg,\n                                globals=globals, locals=locals, eval_str=eval_str,\n                                annotation_format=annotation_format)›
            sigcls, obj, skip_bound_arg=skip_bound_arg, globals=globals, locals=locals, eval_str=eval_str,
            annotation_format=annotation_format,
        )
    if _signature_is_builtin(obj) and not isclass(obj):
        return _signature_from_builtin(sigcls, obj, skip_bound_arg=skip_bound_arg)
    if isinstance(obj, type):  # as line 2520
        return _signature_from_class(obj, again, sigcls, skip_bound_arg, follow_wrapper_chains)
    # An object that can be called.
    call = getattr_static(type(obj), "__call__", None)
    if call is not None:
        try:
            text_sig = obj.__text_signature__  # as line 2603
        except AttributeError:
            pass
        else:
            if text_sig:
                return _signature_fromstr(sigcls, obj, text_sig)  # as line 2608
        call = _descriptor_get(call, obj)  # as line 2609
        return again(call)
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def _signature_from_class(obj, again, sigcls, skip_bound_arg, follow_wrapper_chains):
    # The metaclass may have a say in how the class is called.
    call = _signature_get_user_defined_method(type(obj), "__call__", follow_wrapper_chains=follow_wrapper_chains)
    if call is not None:
        call = _descriptor_get(getattr_static(type(obj), "__call__"), obj)
        return again(call)
    # Of __new__ and __init__ the one that is defined nearer counts.
    for base in obj.__mro__:
        new = base.__dict__.get("__new__")
        if new is not None and base is not object and not _is_builtin_new(obj, base):
            sig = again(getattr(obj, "__new__"))
            return _signature_bound_method(sig) if skip_bound_arg else sig
        init = base.__dict__.get("__init__")
        if init is not None and base is not object and not isinstance(init, types.WrapperDescriptorType):
            if not isfunction(init):
                return again(_descriptor_get(init, _Instance(obj)))
            sig = again(init)
            return _signature_bound_method(sig) if skip_bound_arg else sig
    # Built-in classes may carry a text.
    for base in obj.__mro__[:-1]:
        try:
            text_sig = base.__text_signature__
        except AttributeError:
            continue
        if not text_sig:
            text_sig = _builtin_texts.get(base.__name__ if base.__module__ == "builtins" else f"{base.__module__}.{base.__name__}")
        if text_sig:
            return _signature_fromstr(sigcls, base, text_sig)
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return sigcls.from_callable(object) if obj is not object else sigcls([])
        raise ValueError("no signature found for builtin type {!r}".format(obj))
    raise ValueError("no signature found for builtin {!r}".format(obj))


def _is_builtin_new(obj, base):
    new = base.__dict__["__new__"]
    if isinstance(new, staticmethod):
        new = new.__func__
    return isinstance(new, _NonUserDefinedCallables)


class _Instance:
    """Stands for an object of a class when a descriptor wants one."""

    def __init__(self, cls):
        self.cls = cls


class BufferFlags(enum.IntFlag):
    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200
