"""Classes that mostly hold data: their methods are written for them, from annotations.

The methods are written as source text and executed together, once a class; so wrong calls are complained about as for methods written by hand.
"""

import abc
import sys
import types
from reprlib import recursive_repr

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
    "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    """What kind of field: shown by name."""

    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"

_EMPTY_METADATA = types.MappingProxyType({})


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type):
            type_name = self.type.__name__
        else:
            # typing objects, e.g. List[int]
            type_name = repr(self.type)
        return f"dataclasses.InitVar[{type_name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "doc",
        "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},"
            f"compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},doc={self.doc!r},"
            f"_field_type={self._field_type})"
        )

    def __set_name__(self, owner, name):
        # A default may be a descriptor that wants to know.
        func = getattr(type(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return "_DataclassParams(" + ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__) + ")"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    """Says more of a field than its annotation can: its default, and where it takes part."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')  # as line 410
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


# ---- which kind of field an annotation makes


def _is_class_var(annotation):
    typing = sys.modules.get("typing")
    if typing is None:
        # Nobody can have made one.
        return False
    return annotation is typing.ClassVar or (
        type(annotation) is typing._GenericAlias and annotation.__origin__ is typing.ClassVar
    )


def _is_init_var(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _means(annotation, cls, module, test):
    """Does an annotation that is a text mean ClassVar (InitVar, KW_ONLY)? The text is not evaluated: `name` or `module.name` at its beginning counts."""
    text = annotation.lstrip()
    first, rest = _leading_name(text)
    if first == "":
        return False
    namespace = None
    after = rest.lstrip()
    known = sys.modules.get(cls.__module__)
    if after.startswith("."):
        second, _ = _leading_name(after[1:].lstrip())
        if second == "":
            return False
        # `module.name`: the module as the class's module knows it.
        if known and known.__dict__.get(first) is module:
            namespace = sys.modules.get(module.__name__).__dict__
        name = second
    else:
        namespace = known.__dict__
        name = first
    return bool(namespace) and test(namespace.get(name))


def _leading_name(text):
    at = 0
    while at < len(text) and (text[at].isalnum() or text[at] == "_"):
        at += 1
    return text[:at], text[at:]


def _get_field(cls, a_name, a_type, default_kw_only):
    """The Field of one annotation."""
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            # A slot, not a default.
            default = MISSING
        made = field(default=default)
    made.name = a_name
    made.type = a_type
    made._field_type = _FIELD
    typing = sys.modules.get("typing")
    if typing and (_is_class_var(a_type) or isinstance(made.type, str) and _means(made.type, cls, typing, _is_class_var)):
        made._field_type = _FIELD_CLASSVAR
    if made._field_type is _FIELD:
        here = sys.modules[__name__]
        if _is_init_var(a_type) or isinstance(made.type, str) and _means(made.type, cls, here, _is_init_var):
            made._field_type = _FIELD_INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {made.name} cannot have a default factory")
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {made.name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = default_kw_only
    # What has no hash is taken to be mutable.
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(  # as line 917: raise ValueError(f'mutable default {type(f.default)} for field '\n                 f'{f.name} is not allowed: use default_factory')
            f"mutable default {type(made.default)} for field {made.name} is not allowed: use default_factory"
        )
    return made


def _own_annotations(cls):
    """The annotations of a class itself; forward references in the place of what is not defined yet."""
    try:
        return dict(cls.__annotations__)
    except Exception:
        from annotationlib import Format, get_annotations

        return get_annotations(cls, format=Format.FORWARDREF)


# ---- writing methods


class _Methods:
    """Collects the texts of functions; executes them together."""

    def __init__(self):
        self.names = []
        self.lines = []
        self.values = {"__dataclass_builtins_object__": object}
        self.overwrite_errors = {}
        self.unconditional = set()
        self.annotate = {}

    def add(self, name, parameters, body, *, decorator=None, overwrite_error=False, unconditional=False, annotate=None):
        if decorator is not None:
            self.lines.append(" " + decorator)
        self.lines.append(f" def {name}({', '.join(parameters)}):")
        self.lines += ["  " + line for line in body]
        self.names.append(name)
        if overwrite_error:
            self.overwrite_errors[name] = overwrite_error
        if unconditional:
            self.unconditional.add(name)
        if annotate is not None:
            self.annotate[name] = annotate

    def put_into(self, cls):
        if not self.names:
            return
        text = (
            f"def __create_fn__({', '.join(self.values)}):\n" + "\n".join(self.lines)
            + f"\n return {','.join(self.names)},"
        )
        namespace = {}
        known = sys.modules.get(cls.__module__)
        exec(text, known.__dict__ if known is not None else {}, namespace)
        functions = namespace["__create_fn__"](**self.values)
        for name, function in zip(self.names, functions):
            function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
            if name in self.annotate:
                function.__annotate__ = self.annotate[name]
            if name in self.unconditional:
                setattr(cls, name, function)
                continue
            exists = _set_new_attribute(cls, name, function)
            message = self.overwrite_errors.get(name)
            if exists and message:
                advice = "" if message is True else " " + message
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}{advice}")


def _set_new_attribute(cls, name, value):
    """Set an attribute unless the class itself has one of that name. True: it had."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _write_init(methods, cls, everything, std_fields, kw_only_fields, frozen, slots, has_post_init):
    seen_default = None
    for f in std_fields:
        # Only those the caller can give count.
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = f
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument {seen_default.name!r}")  # not shown
    self_name = "__dataclass_self__" if any(f.name == "self" for f in everything) else "self"
    values = methods.values
    values["__dataclass_HAS_DEFAULT_FACTORY__"] = _HAS_DEFAULT_FACTORY

    body = []
    for f in everything:
        line = _write_assignment(f, frozen, values, self_name, slots)
        if line:
            body.append(line)
    if has_post_init:
        extra = ",".join(f.name for f in everything if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT_NAME}({extra})")

    parameters = [self_name, *(_write_parameter(f) for f in std_fields if f.init)]
    keyword_only = [_write_parameter(f) for f in kw_only_fields if f.init]
    if keyword_only:
        parameters += ["*", *keyword_only]
    names = [f.name for f in everything if f.init]
    given = {f.name: f.type for f in everything if f.init}
    methods.add("__init__", parameters, body or ["pass"], annotate=_init_annotate(cls, names, given))


def _write_parameter(f):
    if f.default is MISSING and f.default_factory is MISSING:
        return f.name
    if f.default is not MISSING:
        return f"{f.name}=__dataclass_dflt_{f.name}__"
    return f"{f.name}=__dataclass_HAS_DEFAULT_FACTORY__"


def _write_assignment(f, frozen, values, self_name, slots):
    """The line of __init__ that sets a field; None when there is nothing to set."""
    default = f"__dataclass_dflt_{f.name}__"
    if f.default_factory is not MISSING:
        values[default] = f.default_factory
        value = f"{default}()"
        if f.init:
            value += f" if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}"
    elif f.init:
        if f.default is not MISSING:
            values[default] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        # The class attribute gives way to the slot.
        values[default] = f.default
        value = default
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})"
    return f"{self_name}.{f.name}={value}"


def _init_annotate(cls, names, given):
    """The annotate function of __init__: the annotations of the fields, as the classes that define them have them now."""

    def __annotate__(format, /):
        if format == 1:
            # VALUE, the usual one, without loading annotationlib.
            found = {}
            for base in reversed(__class__.__mro__):
                if base is not object and base.__module__ != "builtins":
                    found.update(getattr(base, "__annotations__", {}))
        else:
            from annotationlib import Format, call_annotate_function, type_repr

            if format not in (Format.FORWARDREF, Format.STRING):
                raise NotImplementedError(format)
            found = {}
            for base in reversed(__class__.__mro__):
                annotate = base.__dict__.get("__annotate__") or getattr(base, "__annotate__", None)
                if annotate is not None and base.__module__ != "builtins":
                    found.update(call_annotate_function(annotate, format, owner=base))
            if format == Format.STRING:
                result = {name: found[name] if name in found else type_repr(given[name]) for name in names}
                result["return"] = "None"
                return result
        result = {name: found.get(name, given[name]) for name in names}
        result["return"] = None
        return result

    __class__ = cls
    __annotate__.__generated_by_dataclasses__ = True
    __annotate__.__qualname__ = f"{cls.__qualname__}.__init__.__annotate__"
    return __annotate__


def _write_tuple(object_name, fields):
    if not fields:
        return "()"
    return f"({','.join([f'{object_name}.{f.name}' for f in fields])},)"


def _hash_action(params, has_explicit_hash):
    """What to do about __hash__: 'set', 'none', 'refuse', or '' for nothing."""
    if params.unsafe_hash:
        return "refuse" if has_explicit_hash else "set"
    if not params.eq or has_explicit_hash:
        return ""
    return "set" if params.frozen else "none"


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    all_fields = {}
    # Wrong classes are told here already.
    cls.__module__
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    setattr(cls, _PARAMS, params)

    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is None:
            continue
        has_dataclass_bases = True
        for f in base_fields.values():
            all_fields[f.name] = f
        if all_frozen_bases is None:
            all_frozen_bases = True
        base_frozen = getattr(base, _PARAMS).frozen
        all_frozen_bases = all_frozen_bases and base_frozen
        any_frozen_base = any_frozen_base or base_frozen

    annotations = _own_annotations(cls)
    own = []
    kw_only_seen = False
    here = sys.modules[__name__]
    for name, annotation in annotations.items():
        if _is_kw_only(annotation) or isinstance(annotation, str) and _means(annotation, cls, here, _is_kw_only):
            # All that follow are keyword-only.
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))  # as line 1066: cls_fields.append(‹_get_field(cls, name, type, kw_only)›)

    for f in own:
        all_fields[f.name] = f
        # The class attribute becomes the plain default.
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')  # as line 1090

    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")  # as line 1096: raise TypeError('cannot inherit non-frozen dataclass from a '\n                'frozen one')
        if all_frozen_bases is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, all_fields)

    class_hash = cls.__dict__.get("__hash__", MISSING)
    # A None that stands there because of __eq__ is not the user's own.
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')  # as line 1120

    init_fields = [f for f in all_fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_fields = tuple(f for f in init_fields if f.init and not f.kw_only)
    kw_only_fields = tuple(f for f in init_fields if f.init and f.kw_only)
    real = [f for f in all_fields.values() if f._field_type is _FIELD]

    methods = _Methods()
    wrote_init = False
    if init:
        has_post_init = hasattr(cls, _POST_INIT_NAME)
        # Those that are no parameters are set, too.
        std = tuple(f for f in init_fields if not f.kw_only)
        kw = tuple(f for f in init_fields if f.kw_only)
        wrote_init = "__init__" not in cls.__dict__
        _write_init(methods, cls, init_fields, std, kw, frozen, slots, has_post_init)  # as line 1136: _init_fn(all_init_fields,\n         std_init_fields,\n         kw_only_init_fields,\n         frozen,\n         has_post_init,\n         # The name to use for the "self"\n         # param in __init__.  Use "self"\n         # if possible.\n         '__dataclass_self__' if 'self' in fields\n         else 'self',\n         func_builder,\n         slots,\n         ) && line 687 in _init_fn: raise TypeError(f'non-default argument {f.name!r} '\n                f'follows default argument {seen_default.name!r}')
    _set_new_attribute(cls, "__replace__", _replace)

    if repr:
        methods.values["__dataclasses_recursive_repr"] = recursive_repr
        shown = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in real if f.repr)
        methods.add(
            "__repr__", ("self",), ['return f"{self.__class__.__qualname__}(' + shown + ')"'],
            decorator="@__dataclasses_recursive_repr()",
        )
    compared = [f for f in real if f.compare]
    if eq:
        terms = [f"self.{f.name}==other.{f.name}" for f in compared] or ["True"]
        methods.add("__eq__", ("self", "other"), [
            "if self is other:", " return True", "if other.__class__ is self.__class__:",
            f" return {' and '.join(terms)}", "return NotImplemented",
        ])
    if order:
        mine, theirs = _write_tuple("self", compared), _write_tuple("other", compared)
        for name, symbol in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            methods.add(name, ("self", "other"), [
                "if other.__class__ is self.__class__:", f" return {mine}{symbol}{theirs}", "return NotImplemented",
            ], overwrite_error="Consider using functools.total_ordering")
    if frozen:
        methods.values["cls"] = cls
        methods.values["FrozenInstanceError"] = FrozenInstanceError
        condition = "type(self) is cls"
        if real:
            condition += " or name in {" + ", ".join(f"{f.name!r}" for f in real) + "}"
        for name, parameters, verb in (
            ("__setattr__", ("self", "name", "value"), "assign to"), ("__delattr__", ("self", "name"), "delete"),
        ):
            methods.add(name, parameters, [
                f"if {condition}:", f' raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")',
                f"super(cls, self).{name}({', '.join(parameters[1:])})",
            ], overwrite_error=True)
    action = _hash_action(params, has_explicit_hash)
    if action == "none":
        cls.__hash__ = None
    elif action == "refuse":
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif action == "set":
        hashed = [f for f in real if (f.compare if f.hash is None else f.hash)]
        methods.add("__hash__", ("self",), [f"return hash({_write_tuple('self', hashed)})"], unconditional=True)
    methods.put_into(cls)

    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls, wrote_init, std_fields, kw_only_fields)
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple(f.name for f in std_fields))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')  # as line 1237
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, all_fields)  # as line 1239: cls = ‹_add_slots(cls, frozen, weakref_slot, fields)›
    abc.update_abstractmethods(cls)
    return cls


# ---- the docstring: the signature of the class


def _signature_text(cls, wrote_init, std_fields, kw_only_fields):
    plain = type(cls) in (type, abc.ABCMeta) and cls.__new__ is object.__new__ and wrote_init
    if not plain:
        try:
            from annotationlib import Format
            from inspect import signature

            return str(signature(cls, annotation_format=Format.FORWARDREF)).replace(" -> None", "")
        except (TypeError, ValueError):
            return ""
    pieces = [_parameter_text(f) for f in std_fields if f.init]
    keyword_only = [_parameter_text(f) for f in kw_only_fields if f.init]
    if keyword_only:
        pieces += ["*", *keyword_only]
    return f"({', '.join(pieces)})"


def _parameter_text(f):
    text = f"{f.name}: {_annotation_text(f.type)}"
    if f.default is not MISSING:
        text += f" = {f.default!r}"
    elif f.default_factory is not MISSING:
        text += " = <factory>"
    return text


def _annotation_text(annotation):
    """As inspect.formatannotation writes it."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    if type(annotation).__name__ == "ForwardRef":
        return annotation.__forward_arg__
    return repr(annotation)


# ---- slots


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        # As in __init__: the class may be frozen.
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        # Built-in classes and those without slots: what instances can have anyway.
        names = []
        if getattr(cls, "__weakrefoffset__", -1) != 0:
            names.append("__weakref__")
        if getattr(cls, "__dictoffset__", -1) != 0:
            names.append("__dict__")
        return names
    if isinstance(slots, str):
        return [slots]
    if not hasattr(slots, "__next__"):
        return list(slots)
    raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _update_func_cell_for__class__(f, oldcls, newcls):
    """Methods that use super() or __class__ hold the class in a cell."""
    if f is None or not isinstance(f, types.FunctionType) or f.__closure__ is None:
        return False
    try:
        at = f.__code__.co_freevars.index("__class__")
    except ValueError:
        return False
    cell = f.__closure__[at]
    if cell.cell_contents is oldcls:
        cell.cell_contents = newcls
        return True
    return False


def _add_slots(cls, is_frozen, weakref_slot, defined_fields):
    """A class cannot get slots afterwards: make it anew."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')  # as line 1336
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
    slots = [name for name in (*names, *(("__weakref__",) if weakref_slot else ())) if name not in inherited]
    docs = {name: getattr(defined_fields.get(name), "doc", None) for name in slots}
    namespace["__slots__"] = docs if any(doc is not None for doc in docs.values()) else tuple(slots)
    for name in names:
        # The default lies in the method __init__.
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    newcls = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        newcls.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in namespace:
            newcls.__getstate__ = _dataclass_getstate
        if "__setstate__" not in namespace:
            newcls.__setstate__ = _dataclass_setstate
    for member in newcls.__dict__.values():
        member = _unwrapped(member)
        if isinstance(member, types.FunctionType):
            if _update_func_cell_for__class__(member, cls, newcls):
                break
        elif isinstance(member, property) and (
            _update_func_cell_for__class__(member.fget, cls, newcls)
            or _update_func_cell_for__class__(member.fset, cls, newcls)
            or _update_func_cell_for__class__(member.fdel, cls, newcls)
        ):
            break
    init = newcls.__dict__.get("__init__")
    annotate = getattr(init, "__annotate__", None)
    if getattr(annotate, "__generated_by_dataclasses__", False):
        _update_func_cell_for__class__(annotate, cls, newcls)
    return newcls


def _unwrapped(member):
    if isinstance(member, (staticmethod, classmethod)):
        member = member.__func__
    while hasattr(member, "__wrapped__"):
        member = member.__wrapped__
    return member


# ---- the public functions


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Gives a class the methods that follow from its annotated fields."""

    def wrap(cls):
        return _process_class(  # as line 1432: return ‹_process_class(cls, init, repr, eq, order, unsafe_hash,\n                      frozen, match_args, kw_only, slots,\n                      weakref_slot)›
            cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
        )

    return wrap if cls is None else wrap(cls)  # as line 1442: return ‹wrap(cls)›


def fields(class_or_instance):
    """The fields of a dataclass or of its instance, as a tuple."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None  # as line 1456
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    """Whether it is an instance of a dataclass."""
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether it is a dataclass, or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


# Copied by handing out.
_ATOMIC_TYPES = frozenset({
    types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType, types.NotImplementedType, types.CodeType,
    types.BuiltinFunctionType, types.FunctionType, type, range, property,
})


def asdict(obj, *, dict_factory=dict):
    """The fields as a dictionary; nested dataclasses, lists, tuples and dictionaries are copied, too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")  # as line 1495

    def convert(value):
        if type(value) in _ATOMIC_TYPES:
            return value
        if hasattr(type(value), _FIELDS):
            return dict_factory([(f.name, convert(getattr(value, f.name))) for f in fields(value)])  # as line 1507 in _asdict_inner: f.name: ‹_asdict_inner(getattr(obj, f.name), dict)›
        return _convert_container(value, convert)  # not shown

    return convert(obj)  # as line 1496: return ‹_asdict_inner(obj, dict_factory)›


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple; nested dataclasses, lists, tuples and dictionaries are copied, too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")  # as line 1587

    def convert(value):
        if type(value) in _ATOMIC_TYPES:
            return value
        if hasattr(type(value), _FIELDS):
            return tuple_factory([convert(getattr(value, f.name)) for f in fields(value)])  # as line 1596 in _astuple_inner: ‹_astuple_inner(getattr(obj, f.name), tuple_factory)›
        return _convert_container(value, convert)  # not shown

    return convert(obj)  # as line 1588: return ‹_astuple_inner(obj, tuple_factory)›


def _convert_container(value, convert):
    cls = type(value)
    if cls is list:
        return [convert(item) for item in value]  # as line 1517 in _asdict_inner: return [‹_asdict_inner(v, dict_factory)› for v in obj]
    if cls is dict:
        return {convert(key): convert(item) for key, item in value.items()}
    if issubclass(cls, tuple):
        items = [convert(item) for item in value]
        # A named tuple wants its items one by one.
        return cls(*items) if hasattr(value, "_fields") else cls(items)
    if issubclass(cls, dict):
        if hasattr(cls, "default_factory"):
            made = cls(value.default_factory)
            for key, item in value.items():
                made[convert(key)] = convert(item)
            return made
        return cls((convert(key), convert(item)) for key, item in value.items())
    if issubclass(cls, list):
        return cls(convert(item) for item in value)
    import copy

    return copy.deepcopy(value)  # as line 1564 in _asdict_inner: return ‹copy.deepcopy(obj)›


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None, decorator=dataclass):
    """Makes a dataclass from names, types and field() objects."""
    from keyword import iskeyword

    if namespace is None:
        namespace = {}
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, _ANY
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, defaults[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')  # as line 1675
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')  # as line 1678
        if iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')  # as line 1680
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')  # as line 1682
        seen.add(name)
        annotations[name] = tp

    def annotate_method(format):
        def any_type():
            from typing import Any

            return Any

        if format in (1, 3):
            return {name: any_type() if tp is _ANY else tp for name, tp in annotations.items()}
        from annotationlib import Format, annotations_to_string

        if format == Format.STRING:
            return annotations_to_string({name: "typing.Any" if tp is _ANY else tp for name, tp in annotations.items()})
        raise NotImplementedError(format)

    def exec_body(ns):
        ns.update(namespace)
        ns.update(defaults)

    cls = types.new_class(cls_name, bases, {}, exec_body)
    cls.__annotate__ = annotate_method
    if module is None:
        # The class belongs to whoever called.
        try:
            module = sys._getframemodulename(1) or "__main__"
        except AttributeError:
            try:
                module = sys._getframe(1).f_globals.get("__name__", "__main__")
            except (AttributeError, ValueError):
                pass
    if module is not None:
        cls.__module__ = module
    return decorator(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
        kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )


_ANY = object()


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")  # as line 1769
    return _replace(obj, **changes)  # as line 1770


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")  # as line 1788: raise TypeError(f'field {f.name} is declared with '\n                f'init=False, it cannot be specified with '\n                f'replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")  # as line 1795: raise TypeError(f"InitVar {f.name!r} "\n                f'must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    # __init__ is called: __post_init__ has its say, and defaults that cannot be given are made anew.
    return self.__class__(**changes)  # as line 1804
