"""Reading annotations: as values, as texts, or as values with forward references in the place of names that are not defined yet.

Annotations are computed by functions (`__annotate__`) when somebody asks. To get texts or forward references such a function is run with
globals that make a _Stringifier of every name that is missing: it writes down what is done with it.
"""

import builtins
import sys
import types
from enum import IntEnum

__all__ = [
    "Format", "ForwardRef", "call_annotate_function", "call_evaluate_function",
    "get_annotate_from_class_namespace", "get_annotations", "annotations_to_string", "type_repr",
]


class Format(IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


_sentinel = object()

_SLOTS = (
    "__forward_is_argument__", "__forward_is_class__", "__forward_module__", "__weakref__", "__arg__", "__globals__",
    "__extra_names__", "__code__", "__ast_node__", "__cell__", "__owner__", "__stringifier_dict__",
)


class ForwardRef:
    """An annotation that could not be evaluated, or was given as text; evaluate() tries it."""

    __slots__ = _SLOTS

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        # Set only on those that get_annotations() makes.
        self.__globals__ = None
        self.__extra_names__ = None
        self.__code__ = None
        self.__ast_node__ = None
        self.__cell__ = None

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        """The value of the reference."""
        if format == Format.STRING:
            return self.__forward_arg__
        if format not in (Format.VALUE, Format.FORWARDREF):
            raise NotImplementedError(format)
        lenient = format == Format.FORWARDREF
        cells = self.__cell__
        if cells is not None and not isinstance(cells, dict):
            try:
                return cells.cell_contents
            except ValueError:
                # Still empty.
                pass
        if owner is None:
            owner = self.__owner__
        if globals is None:
            globals = self._find_globals(owner)
        if type_params is None and owner is not None:
            type_params = getattr(owner, "__type_params__", None)
        if locals is None:
            locals = dict(vars(owner)) if isinstance(owner, type) else {}
        elif isinstance(cells, dict) or self.__extra_names__:
            locals = dict(locals)
        if type_params:
            globals = {**globals, **{parameter.__name__: parameter for parameter in type_params}}
        if isinstance(cells, dict):
            for name, cell in cells.items():
                try:
                    locals.setdefault(name, cell.cell_contents)
                except ValueError:
                    pass
        if self.__extra_names__:
            locals.update(self.__extra_names__)

        arg = self.__forward_arg__
        from keyword import iskeyword

        if arg.isidentifier() and not iskeyword(arg):
            for namespace in (locals, globals, builtins.__dict__):
                if arg in namespace:
                    return namespace[arg]
            if lenient:
                return self
            raise NameError(f"name {arg!r} is not defined", name=arg)  # as line 201: raise NameError(_NAME_ERROR_MSG.format(name=arg), name=arg)
        code = self.__forward_code__
        try:
            return eval(code, globals=globals, locals=locals)
        except Exception:
            if not lenient:
                raise
        # Names that are missing stay forward references.
        scope = _StringifierDict({**builtins.__dict__, **globals, **locals}, Format.FORWARDREF, globals, owner, self.__forward_is_class__)
        if isinstance(cells, dict):
            # Variables that are still empty may have a value later.
            for name, cell in cells.items():
                if name not in scope:
                    scope[name] = _Stringifier(name, scope, cells={name: cell})
        try:
            result = eval(code, globals=scope)
        except Exception:
            return self
        scope.make_references({})
        return result

    def _find_globals(self, owner):
        if self.__globals__ is not None:
            return self.__globals__
        if self.__forward_module__ is not None:
            return getattr(sys.modules.get(self.__forward_module__), "__dict__", {})
        if isinstance(owner, type):
            return getattr(sys.modules.get(owner.__module__), "__dict__", {})
        if isinstance(owner, types.ModuleType):
            return owner.__dict__
        if callable(owner):
            return getattr(owner, "__globals__", {})
        return {}

    def _evaluate(self, globalns, localns, type_params=_sentinel, *, recursive_guard):
        import typing

        return typing._eval_type(self, globalns, localns, () if type_params is _sentinel else type_params,
                                 recursive_guard=recursive_guard)

    @property
    def __forward_arg__(self):
        if self.__arg__ is None and self.__ast_node__ is not None:
            self.__arg__ = self.__ast_node__[0]
        if self.__arg__ is not None:
            return self.__arg__
        raise AssertionError("Attempted to access '__forward_arg__' on an uninitialized ForwardRef")

    @property
    def __forward_code__(self):
        if self.__code__ is None:
            arg = self.__forward_arg__
            # `*args: *Ts` keeps the star; an expression cannot begin with it.
            source = f"({arg},)[0]" if arg.startswith("*") else arg
            try:
                self.__code__ = compile(source, "<string>", "eval")
            except SyntaxError:
                raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        return self.__code__

    def _key(self):
        return (
            self.__forward_arg__, self.__forward_module__, id(self.__globals__) if self.__globals__ is not None else None,
            self.__forward_is_class__, self.__owner__,
        )

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (
            self._key() == other._key()
            and (self.__cell__ is other.__cell__ or self.__cell__ == other.__cell__)
            and (self.__extra_names__ or {}) == (other.__extra_names__ or {})
        )

    def __hash__(self):
        return hash((*self._key(), tuple(sorted(self.__extra_names__.items())) if self.__extra_names__ else None))

    def __or__(self, other):
        return types.UnionType[self, other]

    def __ror__(self, other):
        return types.UnionType[other, self]

    def __repr__(self):
        extra = []
        if self.__forward_module__ is not None:
            extra.append(f", module={self.__forward_module__!r}")
        if self.__forward_is_class__:
            extra.append(", is_class=True")
        if self.__owner__ is not None:
            extra.append(f", owner={self.__owner__!r}")
        return f"ForwardRef({self.__forward_arg__!r}{''.join(extra)})"


# How tightly the parts of an expression hold together: a text is bracketed where it is held less tightly than its place asks.
_TUPLE, _COMPARE, _OR, _XOR, _AND, _SHIFT, _SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(11)


class _Stringifier:
    """Stands for a value that is not known and records what is done with it. Becomes a ForwardRef in the end: hence the same slots."""

    __slots__ = _SLOTS

    def __init__(self, text, scope, strength=_ATOM, names=None, cells=None):
        self.__arg__ = None
        self.__forward_is_argument__ = False
        self.__forward_is_class__ = scope.is_class
        self.__forward_module__ = None
        self.__globals__ = scope.globals
        self.__extra_names__ = names
        self.__code__ = None
        self.__ast_node__ = (text, strength)
        self.__cell__ = cells
        self.__owner__ = scope.owner
        self.__stringifier_dict__ = scope
        scope.made.append(self)

    def __new_text(self, text, strength=_ATOM, *parts):
        """Another one in the same scope, with what the parts it is made of carry."""
        names = dict(self.__extra_names__ or ())
        cells = dict(self.__cell__ or ())
        for part in parts:
            names.update(part.names)
            cells.update(part.cells)
        return _Stringifier(text, self.__stringifier_dict__, strength, names or None, cells or None)

    def __at(self, strength):
        text, own = self.__ast_node__
        return f"({text})" if own < strength else text

    def __part(self, value, strength=_TUPLE):
        part = _Part()
        part.text = part.write(value, strength, self.__stringifier_dict__)
        return part

    def __hash__(self):
        return object.__hash__(self)

    def __repr__(self):
        return self.__ast_node__[0]

    def __str__(self):
        raise TypeError("Cannot stringify annotation containing string formatting")

    def __format__(self, spec):
        raise TypeError("Cannot stringify annotation containing string formatting")

    def __getattr__(self, name):
        return self.__new_text(f"{self.__at(_ATOM)}.{name}")

    def __getitem__(self, key):
        part = _Part()
        if isinstance(key, tuple) and key:
            text = ", ".join([part.write_index(item, self.__stringifier_dict__) for item in key])
            if len(key) == 1:
                text += ","
        else:
            text = part.write_index(key, self.__stringifier_dict__)
        return self.__new_text(f"{self.__at(_ATOM)}[{text}]", _ATOM, part)

    def __call__(self, /, *args, **kwargs):
        part = _Part()
        scope = self.__stringifier_dict__
        texts = [part.write(arg, _COMPARE, scope) for arg in args]
        texts += [f"{name}={part.write(value, _COMPARE, scope)}" for name, value in kwargs.items()]
        return self.__new_text(f"{self.__at(_ATOM)}({', '.join(texts)})", _ATOM, part)

    def __iter__(self):
        # Only unpacking can be written down.
        yield self.__new_text(f"*{self.__at(_OR)}", _ATOM)

    @staticmethod
    def _binary(symbol, strength):
        left, right = (strength + 1, strength) if strength == _POWER else (strength, strength + 1)
        if strength == _COMPARE:
            left = right = _OR

        def forward(self, other):
            part = self.__part(other, right)
            return self.__new_text(f"{self.__at(left)} {symbol} {part.text}", strength, part)

        def reflected(self, other):
            part = self.__part(other, left)
            return self.__new_text(f"{part.text} {symbol} {self.__at(right)}", strength, part)

        return forward, reflected

    @staticmethod
    def _unary(symbol):
        def sign(self):
            return self.__new_text(symbol + self.__at(_SIGN), _SIGN)

        return sign

    __add__, __radd__ = _binary("+", _SUM)
    __sub__, __rsub__ = _binary("-", _SUM)
    __mul__, __rmul__ = _binary("*", _PRODUCT)
    __matmul__, __rmatmul__ = _binary("@", _PRODUCT)
    __truediv__, __rtruediv__ = _binary("/", _PRODUCT)
    __mod__, __rmod__ = _binary("%", _PRODUCT)
    __floordiv__, __rfloordiv__ = _binary("//", _PRODUCT)
    __lshift__, __rlshift__ = _binary("<<", _SHIFT)
    __rshift__, __rrshift__ = _binary(">>", _SHIFT)
    __or__, __ror__ = _binary("|", _OR)
    __xor__, __rxor__ = _binary("^", _XOR)
    __and__, __rand__ = _binary("&", _AND)
    __pow__, __rpow__ = _binary("**", _POWER)
    __lt__ = _binary("<", _COMPARE)[0]
    __le__ = _binary("<=", _COMPARE)[0]
    __eq__ = _binary("==", _COMPARE)[0]
    __ne__ = _binary("!=", _COMPARE)[0]
    __gt__ = _binary(">", _COMPARE)[0]
    __ge__ = _binary(">=", _COMPARE)[0]
    __invert__ = _unary("~")
    __pos__ = _unary("+")
    __neg__ = _unary("-")
    del _binary, _unary


class _Part:
    """The text of an operand, and the names and cells that it needs to be evaluated."""

    __slots__ = ("text", "names", "cells")

    def __init__(self):
        self.names = {}
        self.cells = {}

    def write(self, value, strength, scope):
        cls = type(value)
        if cls is _Stringifier:
            self.names.update(value.__extra_names__ or ())
            self.cells.update(value.__cell__ or ())
            text, own = value.__ast_node__
            return f"({text})" if own < strength else text
        if value is None or cls in (str, int, float, bool, complex):
            return repr(value)
        if cls is list:
            return "[" + ", ".join([self.write(item, _COMPARE, scope) for item in value]) + "]"
        if cls is tuple:
            text = ", ".join([self.write(item, _COMPARE, scope) for item in value])
            return f"({text},)" if len(value) == 1 else f"({text})"
        if cls is dict:
            pairs = [f"{self.write(key, _COMPARE, scope)}: {self.write(item, _COMPARE, scope)}" for key, item in value.items()]
            return "{" + ", ".join(pairs) + "}"
        if cls is set:
            return "{" + (", ".join([self.write(item, _COMPARE, scope) for item in value]) or "*()") + "}"
        if scope.format == Format.STRING:
            return type_repr(value) if cls is type(...) else repr(value)
        # A value that has no name here gets one.
        name = scope.new_name()
        self.names[name] = value
        return name

    def write_index(self, value, scope):
        if not isinstance(value, slice):
            return self.write(value, _COMPARE, scope)
        start, stop, step = (None if bound is None else self.write(bound, _COMPARE, scope) for bound in (value.start, value.stop, value.step))
        return f"{start or ''}:{stop or ''}" + ("" if step is None else f":{step}")


class _StringifierDict(dict):
    """Globals in which every name that is missing is a _Stringifier."""

    def __init__(self, namespace, format, globals=None, owner=None, is_class=False):
        super().__init__(namespace)
        self.format = format
        self.globals = globals
        self.owner = owner
        self.is_class = is_class
        self.made = []
        self.named = 0

    def __missing__(self, name):
        return _Stringifier(name, self)

    def new_name(self):
        self.named += 1
        return f"__annotationlib_name_{self.named}__"

    def make_references(self, cells):
        """Makes forward references of all that were made. @param cells those of the names that were empty variables"""
        for one in self.made:
            own = one.__cell__
            one.__class__ = ForwardRef
            one.__stringifier_dict__ = None
            one.__arg__ = one.__ast_node__[0]
            one.__ast_node__ = None
            if own and len(own) == 1 and one.__arg__ in own:
                # Nothing but the variable.
                one.__cell__ = own[one.__arg__]


def call_evaluate_function(evaluate, format, *, owner=None):
    """Calls a function that evaluates an alias, a bound or a default, in any format."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Calls an __annotate__ function, in any format."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format in (Format.STRING, Format.FORWARDREF) and not _bears_fake_globals(annotate):
        # Written by hand, for values only.
        result = annotate(Format.VALUE)
        if format == Format.FORWARDREF:
            return result
        return type_repr(result) if _is_evaluate else annotations_to_string(result)
    if format == Format.STRING:
        result = _run(annotate, _StringifierDict({}, format, owner=owner), False)
        if _is_evaluate:
            return _stringify_single(result)
        return {name: _stringify_single(value) for name, value in result.items()}
    if format == Format.FORWARDREF:
        is_class = isinstance(owner, type)
        known = {**annotate.__builtins__, **annotate.__globals__}
        scope = _StringifierDict(known, format, annotate.__globals__, owner, is_class)
        try:
            result = _run(annotate, scope, True)
        except Exception:
            # Something could not be done with what stands for a missing name: write everything down instead.
            scope = _StringifierDict({}, format, annotate.__globals__, owner, is_class)
            result = _run(annotate, scope, False)
        scope.make_references({})
        if _is_evaluate or isinstance(result, ForwardRef):
            return result.evaluate(format=format) if isinstance(result, ForwardRef) else result
        return {
            name: value.evaluate(format=format) if isinstance(value, ForwardRef) else value for name, value in result.items()
        }
    if format == Format.VALUE:
        # It refused that, too.
        raise RuntimeError("annotate function does not support VALUE format")
    raise ValueError(f"Invalid format: {format!r}")


def _bears_fake_globals(annotate):
    try:
        annotate(Format.VALUE_WITH_FAKE_GLOBALS)
    except NotImplementedError:
        return False
    except Exception:
        pass
    return True


def _run(annotate, scope, keep_values):
    """Runs an annotate function with other globals, and other variables where those have no value (or values are not wanted)."""
    closure = annotate.__closure__
    if closure:
        cells = []
        for name, cell in zip(annotate.__code__.co_freevars, closure):
            if name == "__conditional_annotations__":
                cells.append(cell)
                continue
            if not keep_values and name == "__classdict__":
                # The class's own names are texts as well.
                cells.append(types.CellType(scope))
                continue
            empty = True
            if keep_values:
                try:
                    cell.cell_contents
                    empty = False
                except ValueError:
                    pass
            cells.append(types.CellType(_Stringifier(name, scope, cells={name: cell})) if empty else cell)
        closure = tuple(cells)
    function = types.FunctionType(
        annotate.__code__, scope, closure=closure, argdefs=annotate.__defaults__, kwdefaults=annotate.__kwdefaults__
    )
    return function(Format.VALUE_WITH_FAKE_GLOBALS)


def _stringify_single(value):
    if value is ...:
        return "..."
    if isinstance(value, str):
        return value
    if _is_template(value):
        return _template_text(value)
    return repr(value)


def _is_template(value):
    cls = type(value)
    return cls.__name__ == "Template" and cls.__module__ == "string.templatelib"


def _template_text(template):
    """A template string as it may have been written."""
    pieces = []
    for item in template:
        if isinstance(item, str):
            pieces.append(item.replace("{", "{{").replace("}", "}}"))
            continue
        text = "{" + item.expression
        if item.conversion:
            text += "!" + item.conversion
        if item.format_spec:
            text += ":" + item.format_spec
        pieces.append(text + "}")
    return "t" + repr("".join(pieces))


def get_annotate_from_class_namespace(namespace):
    """The annotate function that a class body has left in its namespace; None if there is none."""
    try:
        return namespace["__annotate__"]
    except KeyError:
        return namespace.get("__annotate_func__", None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if format == Format.VALUE:
        found = _own_annotations(obj)  # as line 957: ann = ‹_get_dunder_annotations(obj)›
        if found is None:
            found = _call_annotate(obj, format)
    elif format == Format.FORWARDREF:
        try:
            found = _own_annotations(obj)
        except Exception:
            found = None
        if found is not None:
            return dict(found)
        found = _call_annotate(obj, format)
        if found is None:
            found = _own_annotations(obj)
    elif format == Format.STRING:
        found = _call_annotate(obj, format)
        if found is not None:
            return dict(found)
        found = _own_annotations(obj)
        if found is not None:
            return annotations_to_string(found)
    elif format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    else:
        raise ValueError(f"Unsupported format {format!r}")
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")  # as line 996
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    globals, locals = _namespaces(obj, globals, locals)
    return {
        name: value
        if not isinstance(value, str)
        else eval(_without_star(value), globals, locals)  # as line 1058: else ‹eval(_rewrite_star_unpack(value), globals, locals)›
        for name, value in found.items()
    }


def _namespaces(obj, globals, locals):
    """Where the texts among an object's annotations are to be evaluated."""
    own_globals = own_locals = unwrap = None
    if isinstance(obj, type):
        module = sys.modules.get(getattr(obj, "__module__", None))
        if module is not None:
            own_globals = getattr(module, "__dict__", None)
        own_locals = dict(vars(obj))
        unwrap = obj
    elif isinstance(obj, types.ModuleType):
        own_globals = getattr(obj, "__dict__")
    elif callable(obj):
        own_globals = getattr(obj, "__globals__", None)
        unwrap = obj
    if unwrap is not None:
        import functools

        while True:
            if hasattr(unwrap, "__wrapped__"):
                unwrap = unwrap.__wrapped__
            elif isinstance(unwrap, functools.partial):
                unwrap = unwrap.func
            else:
                break
        if hasattr(unwrap, "__globals__"):
            own_globals = unwrap.__globals__
    if globals is None:
        globals = own_globals
    if locals is None:
        locals = own_locals
    parameters = getattr(obj, "__type_params__", ())
    if parameters:
        locals = {parameter.__name__: parameter for parameter in parameters} | (locals or {})
    return globals, locals


def _without_star(source):
    return f"({source},)[0]" if source.lstrip().startswith("*") else source


_class_annotations = type.__dict__["__annotations__"].__get__


def _own_annotations(obj):
    """An object's __annotations__, or None."""
    if isinstance(obj, type):
        try:
            found = _class_annotations(obj)  # as line 1132 in _get_dunder_annotations: ann = ‹_BASE_GET_ANNOTATIONS(obj)›
        except AttributeError:
            # Built-in classes have none.
            return None
    else:
        found = getattr(obj, "__annotations__", None)  # as line 1137 in _get_dunder_annotations: ann = ‹getattr(obj, "__annotations__", None)›
    if found is None:
        return None
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    return found


def _call_annotate(obj, format):
    annotate = getattr(obj, "__annotate__", None)
    if annotate is None:
        return None
    found = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")
    return found


def type_repr(value):
    """How a value is told where annotations are wanted as texts."""
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if value is ...:
        return "..."
    if _is_template(value):
        return _template_text(value)
    return repr(value)


def annotations_to_string(annotations):
    """Convert an annotation dict containing values to approximately the STRING format.

    Always returns a fresh dictionary.
    """
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}
