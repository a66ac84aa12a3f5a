"""Enumerations: classes with a fixed set of named values.

How a class becomes an enumeration: the metaclass gives the class body an EnumDict, which tells members from everything else. Each member is
replaced in the namespace by a _Future, which makes the real member as soon as the class exists (its __set_name__ is called by type.__new__), so
that __init_subclass__ already sees a complete enumeration.
"""

import builtins as bltns
import sys
from _native_enum import is_inherited as _is_inherited, kind_of_name as _kind_of_name
from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum",
    "auto", "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT",
    "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str",
    "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
    "pickle_by_global_name", "pickle_by_enum_name",
]

# Defined below; the metaclass asks for them while they are being made.
Enum = Flag = ReprEnum = None
STRICT = CONFORM = EJECT = KEEP = None


class _Named:
    """A sentinel that shows as its name."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


_not_given = _Named("<not given>")
_auto_null = _Named("_auto_null")


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    return _kind_of_name(name, None) == "dunder"


def _is_sunder(name):
    return _kind_of_name(name, None) == "sunder"


def _is_private(cls_name, name):
    return _kind_of_name(name, cls_name) == "private"


def _is_internal_class(cls_name, obj):
    """True for a class written inside the class body."""
    if not isinstance(obj, type):  # as line 70
        return False
    own = f"{cls_name}.{getattr(obj, '__name__', '')}"
    qualname = getattr(obj, "__qualname__", "")
    return qualname == own or qualname.endswith("." + own)


def _is_single_bit(num):
    return num != 0 and num & (num - 1) == 0


def _iter_bits_lsb(num):
    """The bits of a number, lowest first."""
    if isinstance(num, Enum):  # as line 117
        num = num.value  # as line 118
    if num < 0:  # as line 119
        raise ValueError("%r is not a positive integer" % (num,))
    while num:
        low = num & -num
        yield low
        num ^= low


def _high_bit(value):
    """The index of the highest bit, or -1 if value is zero"""
    return value.bit_length() - 1  # as line 1641


def show_flag_values(value):
    return list(_iter_bits_lsb(value))  # as line 127


def bin(num, max_bits=None):
    ceiling = 2 ** num.bit_length()
    digits = bltns.bin(num + ceiling if num >= 0 else ~num ^ (ceiling - 1) + ceiling)
    sign, digits = digits[:3], digits[3:]
    if num >= 0:  # as line 142
        sign = sign[:2] + "0"
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]  # as line 150
    return f"{sign} {digits}"


class auto:
    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % self.value  # as line 171


class property(DynamicClassAttribute):
    # Set when a member has the name of the property: the class then shows the member, and members the property.
    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name))
        if self.fget is not None:
            return self.fget(instance)  # as line 196
        if self._attr_type == "desc":
            return getattr(instance._value_, self.name)  # as line 202
        try:
            return ownerclass._member_map_[self.name]  # as line 205
        except KeyError:
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name)) from None

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)  # as line 213
        raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)  # as line 220
        raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__  # as line 227


# For classes that are still being made: nothing stands against it.
_set = type.__setattr__
_delete = type.__delattr__


class _Future:
    """Stands in a new class's namespace for a member that is yet to be made."""

    def __init__(self, value, is_inherited):
        self.value = value
        # whether a base has an attribute of the same name
        self.is_inherited = is_inherited

    def __set_name__(self, enum_class, member_name):
        _delete(enum_class, member_name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        member_type = enum_class._member_type_
        if member_type is tuple:
            args = (args,)
        if enum_class._use_args_:
            made = enum_class._new_member_(enum_class, *args)  # as line 255: enum_member = ‹enum_class._new_member_(enum_class, *args)›
        else:
            made = enum_class._new_member_(enum_class)
        if not hasattr(made, "_value_"):
            if member_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = member_type(*args)  # as line 261: enum_member._value_ = ‹enum_class._member_type_(*args)›
                except Exception as exc:
                    raise TypeError("_value_ not set in __new__, unable to create it") from exc  # as line 267: raise new_exc
        value = made._value_
        made._name_ = member_name
        made.__objclass__ = enum_class
        made.__init__(*args)  # as line 271: enum_member.__init__(*args)
        made._sort_order_ = len(enum_class._member_names_)

        is_flag = Flag is not None and issubclass(enum_class, Flag)
        if is_flag and isinstance(value, int):
            mask = enum_class._flag_mask_ | value
            _set(enum_class, "_flag_mask_", mask)
            if _is_single_bit(value):
                _set(enum_class, "_singles_mask_", enum_class._singles_mask_ | value)
            _set(enum_class, "_all_bits_", 2 ** mask.bit_length() - 1)

        known = self._member_of(enum_class, value)
        if known is not None:
            # Another name of a member that is there already.
            made = known
        elif not is_flag or isinstance(value, int) and _is_single_bit(value):
            # Combinations of flags, and no flag at all, are names only: iteration does not give them.
            enum_class._member_names_.append(member_name)

        if self.is_inherited or member_name in enum_class._member_map_:
            enum_class._add_member_(member_name, made)
        else:
            _set(enum_class, member_name, made)
            enum_class._member_map_[member_name] = made
        try:
            enum_class._value2member_map_.setdefault(value, made)
            if value not in enum_class._hashable_values_:
                enum_class._hashable_values_.append(value)
        except TypeError:
            enum_class._unhashable_values_.append(value)
            enum_class._unhashable_values_map_.setdefault(member_name, []).append(value)

    @staticmethod
    def _member_of(enum_class, value):
        try:
            return enum_class._value2member_map_.get(value)
        except TypeError:
            for known in enum_class._member_map_.values():
                if known._value_ == value:
                    return known


_reserved_sunders = frozenset({
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_",
})


# Values of these are members, whatever their names are.
_plain_types = frozenset({int, str, float, bool, tuple, list, dict, bytes, type(None), auto})
_put = dict.__setitem__


class EnumDict(dict):
    def __init__(self, cls_name=None):
        super().__init__()  # as line 334
        # A dict, for its order and its quick look-ups.
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        if key[:1] == "_" and (kind := _kind_of_name(key, self._cls_name)):
            if kind == "sunder":
                value = self._take_setting(key, value)
            elif key == "__order__":
                key = "_order_"
        elif key in self._member_names:  # as line 388
            raise TypeError('%r already defined as %r' % (key, self[key]))  # as line 390
        elif key in self._ignore:  # as line 391
            pass
        elif type(value) not in _plain_types and isinstance(value, nonmember):
            value = value.value
        elif type(value) not in _plain_types and self._is_no_member(value):
            pass
        else:
            if key in self:  # as line 402
                raise TypeError('%r already defined as %r' % (key, self[key]))  # as line 404
            if isinstance(value, member):
                value = value.value
            value = self._take_value(key, value)
            self._member_names[key] = None  # as line 438
        _put(self, key, value)

    def _is_no_member(self, value):
        return _is_descriptor(value) or self._cls_name is not None and _is_internal_class(self._cls_name, value)

    def _take_setting(self, key, value):
        if key not in _reserved_sunders and not key.startswith("_repr_"):
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            generate = value.__func__ if isinstance(value, staticmethod) else value
            self._generate_next_value = generate
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        return value

    def _take_value(self, key, value):
        """A member's value, with every auto() in it worked out."""
        if isinstance(value, auto):
            return self._take_auto(key, value)
        if not (isinstance(value, tuple) and any(isinstance(part, auto) for part in value)):
            self._last_values.append(value)
            return value
        cls = type(value)
        parts = [self._take_auto(key, part) if isinstance(part, auto) else part for part in value]
        try:
            return cls(parts)
        except TypeError:
            # A named tuple wants its parts one by one.
            return cls(*parts)

    def _take_auto(self, key, part):
        if part.value == _auto_null:
            part.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(part.value)
        return part.value

    @bltns.property
    def member_names(self):
        return list(self._member_names)  # as line 445

    def update(self, members, *more_members, **kwargs):
        try:
            for name in members.keys():  # as line 449
                self[name] = members[name]  # as line 450
        except AttributeError:
            for name, value in members:
                self[name] = value
        for mapping in (*more_members, kwargs):
            for name, value in mapping.items():
                self[name] = value


_EnumDict = EnumDict


class EnumType(type):
    """
    Metaclass for Enum
    """

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)  # as line 468
        enum_dict = EnumDict(cls)  # as line 470
        enum_dict._cls_name = cls
        member_type, first_enum = metacls._get_mixins_(cls, bases)  # as line 472
        if first_enum is not None:
            enum_dict["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return enum_dict

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)  # as line 486
        # The namespace must be an EnumDict, whoever made the class.
        ignore = classdict.setdefault("_ignore_", [])
        ignore.append("_ignore_")
        for name in ignore:
            classdict.pop(name, None)
        member_names = classdict._member_names  # as line 495
        invalid = set(member_names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(repr(name) for name in invalid))
        order = classdict.pop("_order_", None)
        if isinstance(order, str):
            order = order.replace(",", " ").split()

        # auto() asks for this as a function, members as a static method.
        generate = classdict.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            dict.__setitem__(classdict, "_generate_next_value_", staticmethod(generate))

        member_type, first_enum = metacls._get_mixins_(cls, bases)  # as line 515
        new_member, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        put = _put
        put(classdict, "_new_member_", new_member)
        put(classdict, "_use_args_", use_args)
        for name in member_names:
            put(classdict, name, _Future(classdict[name], _is_inherited(bases, name)))
        put(classdict, "_member_names_", [])
        put(classdict, "_member_map_", {})
        put(classdict, "_value2member_map_", {})
        put(classdict, "_hashable_values_", [])
        put(classdict, "_unhashable_values_", [])
        put(classdict, "_unhashable_values_map_", {})
        put(classdict, "_member_type_", member_type)
        put(classdict, "_value_repr_", metacls._find_data_repr_(cls, bases))
        is_flag = first_enum is not None and Flag is not None and issubclass(first_enum, Flag)
        making_flag = Flag is None and cls == "Flag"
        if is_flag or making_flag:
            put(classdict, "_boundary_", boundary or getattr(first_enum, "_boundary_", None))
            put(classdict, "_flag_mask_", 0)
            put(classdict, "_singles_mask_", 0)
            put(classdict, "_all_bits_", 0)
            put(classdict, "_inverted_", None)

        # No docstring of its own: the class then has none, rather than its base's.
        if Enum is not None and "__doc__" not in classdict:
            put(classdict, "__doc__", None)
        try:
            enum_class = super().__new__(metacls, cls, bases, classdict, **kwds)  # as line 549
        except Exception as error:
            # The note about __set_name__ speaks of an object that the user knows nothing of.
            notes = getattr(error, "__notes__", None)
            if notes and "_Future" in notes[-1]:
                notes.pop()
                if not notes:
                    del error.__notes__
            raise  # as line 557

        _complete(enum_class, classdict, member_type, first_enum)
        if new_member is not object.__new__ and save_new or "__new__" in classdict:
            if save_new:
                enum_class.__new_member__ = classdict["__new__"]
        if Enum is not None:
            # Calling the class now looks members up.
            _set(enum_class, "__new__", Enum.__new__)
        if is_flag:
            _complete_flag(enum_class, classdict)
        if order is not None:
            _check_order(enum_class, order, is_flag)
        return enum_class

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:  # as line 703
            if names is not _not_given:
                value = (value, names) + values  # as line 706
            return cls.__new__(cls, value)  # as line 707
        if names is _not_given and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(  # as line 714: return ‹cls._create_(\n        class_name=value,\n        names=None if names is _not_given else names,\n        module=module,\n        qualname=qualname,\n        type=type,\n        start=start,\n        boundary=boundary,\n        )›
            value,
            None if names is _not_given else (names, *values) if values else names,
            module=module,
            qualname=qualname,
            type=type,
            start=start,
            boundary=boundary,
        )

    def __contains__(cls, value):
        if isinstance(value, cls):  # as line 732
            return True
        if issubclass(cls, Flag):  # as line 734
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))  # as line 749
        super().__delattr__(attr)  # as line 750

    def __dir__(cls):
        names = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:  # as line 760
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:  # as line 762
            names.add("__init_subclass__")
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]  # as line 774

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)  # as line 780

    def __len__(cls):
        return len(cls._member_names_)  # as line 786

    @bltns.property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)  # as line 796

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))  # as line 808

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError('cannot reassign member %r' % (name, ))  # as line 820
        super().__setattr__(name, value)  # as line 821

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__  # as line 835
        bases = (cls,) if type is None else (type, cls)
        first_enum = cls._get_mixins_(class_name, bases)[1]
        classdict = metacls.__prepare__(class_name, bases)  # as line 838
        if isinstance(names, str):  # as line 841
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):  # as line 843
            # Names only: they get values as auto() would give them.
            pairs = []
            last_values = []
            for count, name in enumerate(names):
                value = first_enum._generate_next_value_(name, start, count, last_values[:])  # as line 847
                last_values.append(value)  # as line 848
                pairs.append((name, value))
            names = pairs
        if names is None:
            names = ()
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value  # as line 859: ‹classdict[member_name]› = member_value
        if module is None:
            module = _caller_module()
        if module is None:
            _make_class_unpicklable(classdict)  # as line 871
        else:
            classdict["__module__"] = module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)  # as line 877

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        module_globals = sys.modules[module].__dict__  # as line 888
        source = module_globals if source is None else source.__dict__
        members = [(key, source[key]) for key in source.keys() if filter(key)]
        try:
            members.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            # Values that cannot be compared.
            members.sort(key=lambda pair: pair[0])
        made = cls(name, members, module=module, boundary=boundary or KEEP)
        made.__reduce_ex__ = pickle_by_global_name
        if as_global:
            global_enum(made)
        else:
            sys.modules[made.__module__].__dict__.update(made.__members__)
        module_globals[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:  # as line 920
                if isinstance(base, EnumType) and base._member_names_:  # as line 921
                    raise TypeError("<enum %r> cannot extend %r" % (class_name, base))  # as line 922: raise TypeError(\n        "<enum %r> cannot extend %r"\n        % (class_name, base)\n        )

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The type of the members, and the first base that is an enumeration."""
        if not bases:
            return object, None
        # The enumeration to extend stands last.
        first_enum = bases[-1]  # as line 939
        if not isinstance(first_enum, EnumType):  # as line 940
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:  # as line 949
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_  # as line 954
                if "__repr__" in base.__dict__:
                    # A dataclass's own repr names the class, which the member's does already.
                    params = base.__dict__.get("__dataclass_params__")
                    if "__dataclass_fields__" in base.__dict__ and params is not None and params.repr:
                        return _dataclass_repr
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        # A data type is what a value can be made with: a class of its own __new__ (int, str, ...) or a dataclass.
        data_types = set()  # as line 971
        enums_seen = set()
        for chain in bases:
            candidate = None
            for base in chain.__mro__:  # as line 975
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:  # as line 980
                        data_types.add(base._member_type_)  # as line 981
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    data_types.add(candidate or base)  # as line 984
                    break
                else:
                    candidate = candidate or base
        if len(data_types) > 1:  # as line 988
            raise TypeError('too many data types for %r: %r' % (class_name, data_types))  # as line 989
        return data_types.pop() if data_types else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """The function that makes members; whether it is to be saved as __new_member__; whether it takes the value."""
        new = classdict.get("__new__")
        save_new = first_enum is not None and new is not None
        if new is None:
            # What an earlier enumeration saved comes before what the data type has.
            useless = [None, object.__new__, Enum.__new__ if Enum is not None else None]
            for attribute in ("__new_member__", "__new__"):
                for possible in (member_type, first_enum):
                    target = getattr(possible, attribute, None)
                    if target not in useless and target is not None.__new__:
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        use_args = not (first_enum is None or new is object.__new__ or (Enum is not None and new is Enum.__new__))
        return new, save_new, use_args

    def _add_member_(cls, name, member):
        known = cls._member_map_.get(name)
        if known is not None:
            if known is not member:
                raise NameError("%r is already bound: %r" % (name, known))
            return
        # A base may have a method or property of this name: the class shows the member, members show the property.
        inherited = None
        kind = None
        owner = None
        for base in cls.__mro__[1:]:  # as line 1051
            attribute = base.__dict__.get(name)
            if attribute is None:
                continue
            if isinstance(attribute, (property, DynamicClassAttribute)):
                inherited, owner, kind = attribute, base, "enum"
                break
            if _is_descriptor(attribute):
                if kind is None:
                    inherited, owner, kind = attribute, base, "desc"
        if kind is None:
            super().__setattr__(name, member)
        else:
            redirect = property()  # as line 1068
            redirect.member = member  # as line 1069
            redirect.__set_name__(cls, name)  # as line 1070
            redirect.fget = getattr(inherited, "fget", None)
            redirect.fset = getattr(inherited, "fset", None)
            redirect.fdel = getattr(inherited, "fdel", None)
            redirect._attr_type = kind
            redirect._cls_type = owner
            super().__setattr__(name, redirect)
        cls._member_map_[name] = member  # as line 1085

    @bltns.property
    def __signature__(cls):
        from inspect import Parameter, Signature

        if cls._member_names_:  # as line 1090
            return Signature([Parameter("values", Parameter.VAR_POSITIONAL)])
        keyword = Parameter.KEYWORD_ONLY
        return Signature([
            Parameter("new_class_name", Parameter.POSITIONAL_ONLY),
            Parameter("names", Parameter.POSITIONAL_OR_KEYWORD),
            Parameter("module", keyword, default=None),
            Parameter("qualname", keyword, default=None),
            Parameter("type", keyword, default=None),
            Parameter("start", keyword, default=1),
            Parameter("boundary", keyword, default=None),
        ])


EnumMeta = EnumType


def _complete(enum_class, classdict, member_type, first_enum):
    """Sets the methods that a mixed-in data type would otherwise bring along in place of Enum's."""
    if ReprEnum is not None and ReprEnum in enum_class.__bases__:
        if member_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        if "__format__" not in classdict:
            enum_class.__format__ = member_type.__format__
            dict.__setitem__(classdict, "__format__", enum_class.__format__)
        if "__str__" not in classdict:
            method = member_type.__str__
            if method is object.__str__:
                method = member_type.__repr__
            enum_class.__str__ = method
            dict.__setitem__(classdict, "__str__", method)
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name in classdict or first_enum is None:
            continue
        from_object = getattr(object, name)
        found = getattr(enum_class, name)
        from_data = getattr(member_type, name)
        if found in (from_data, from_object):
            _set(enum_class, name, getattr(first_enum, name))


def _complete_flag(enum_class, classdict):
    for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
        if name not in classdict:
            method = getattr(Flag, name)
            _set(enum_class, name, method)
            _put(classdict, name, method)
    values = [enum_class._member_map_[name]._value_ for name in enum_class._member_names_]
    if values != sorted(values):
        enum_class._iter_member_ = enum_class._iter_member_by_def_


def _check_order(enum_class, order, is_flag):
    names = enum_class._member_names_
    if is_flag:
        members = enum_class._member_map_
        order = [
            name for name in order
            if name not in members or name in names
        ]
    else:
        members = enum_class._member_map_
        order = [
            name for name in order
            if name not in members or (name in names and members[name]._name_ == name)
        ]
    if names != order:
        raise TypeError("member order does not match _order_:\n  %r\n  %r" % (names, order))


def _caller_module():
    """The module in which Enum(...) was called: the first frame that is not this module's."""
    try:
        frame = sys._getframe(2)
        while frame is not None and frame.f_globals.get("__name__") == __name__:
            frame = frame.f_back
        return None if frame is None else frame.f_globals.get("__name__")
    except (AttributeError, ValueError):
        return None


def _make_class_unpicklable(obj):
    def _break_on_call_reduce(self, proto):
        raise TypeError('%r cannot be pickled' % self)  # as line 106

    if isinstance(obj, dict):  # as line 107
        obj["__reduce_ex__"] = _break_on_call_reduce
        obj["__module__"] = "<unknown>"
    else:
        setattr(obj, "__reduce_ex__", _break_on_call_reduce)
        setattr(obj, "__module__", "<unknown>")


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join("%s=%r" % (name, getattr(self, name)) for name in fields if fields[name].repr)


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        # Not how members are made: Color(1) looks one up.
        if type(value) is cls:  # as line 1149
            return value
        try:
            return cls._value2member_map_[value]  # as line 1155
        except KeyError:
            pass
        except TypeError:
            # Not hashable.
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
            for name, made in cls._member_map_.items():
                if value == made._value_:
                    return cls[name]
        if not cls._member_map_:  # as line 1169
            if cls.__dict__.get("_member_names_") is not None and cls is not Enum and _is_being_made(cls):
                raise TypeError('do not use `super().__new__; call the appropriate __new__ directly') from None  # as line 1171
            raise TypeError("%r has no members defined" % cls)  # as line 1172
        problem = None
        try:
            result = cls._missing_(value)  # as line 1177
        except Exception as error:
            problem = error
            result = None
        try:
            if isinstance(result, cls):  # as line 1182
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            not_valid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
            if result is None and problem is None:
                raise not_valid  # as line 1192: raise ve_exc
            if problem is None:
                problem = TypeError(
                    "error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, result)
                )
            if not isinstance(problem, ValueError):
                problem.__context__ = not_valid
            raise problem  # as line 1200: raise exc
        finally:
            # Exceptions hold frames, and this frame would hold them.
            problem = None
            not_valid = None

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)  # as line 1207

    def _add_value_alias_(self, value):
        cls = self.__class__
        try:
            if value in cls._value2member_map_:  # as line 1212
                if cls._value2member_map_[value] is not self:  # as line 1213
                    raise ValueError('%r is already bound: %r' % (value, cls._value2member_map_[value]))  # as line 1214
                return
        except TypeError:
            for made in cls._member_map_.values():
                if made._value_ == value:
                    if made is not self:
                        raise ValueError("%r is already bound: %r" % (value, made)) from None
                    return
        try:
            cls._value2member_map_.setdefault(value, self)  # as line 1227
            cls._hashable_values_.append(value)  # as line 1228
        except TypeError:
            cls._unhashable_values_.append(value)  # as line 1231
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)  # as line 1232

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last_value = sorted(last_values).pop()  # as line 1247
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None  # as line 1249
        try:
            return last_value + 1  # as line 1251
        except TypeError:
            raise TypeError('unable to increment %r' % (last_value, )) from None  # as line 1253

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, show(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        cls = self.__class__
        if cls._member_type_ is object:
            names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        else:
            names = set(object.__dir__(self))
        for name in getattr(self, "__dict__", ()):
            if name[0] != "_" and name not in self._member_map_:
                names.add(name)
        for base in cls.mro():
            for name, obj in base.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(obj, property):  # as line 1280
                    if obj.fget is not None or name not in self._member_map_:  # as line 1282
                        names.add(name)
                    else:
                        names.discard(name)
                elif name not in self._member_map_:  # as line 1287
                    names.add(name)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)  # as line 1296

    def __hash__(self):
        return hash(self._name_)  # as line 1299

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


def _is_being_made(cls):
    """True while type.__new__ runs for the class: no __new__ has been put in place yet."""
    return cls.__dict__.get("__new__") is not Enum.__new__ and cls.__dict__.get("__new__") is not None


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:  # as line 1348
            raise TypeError('too many arguments for str(): %r' % (values, ))  # as line 1349
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError('%r is not a string' % (values[0], ))  # as line 1353
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError('encoding must be a string, not %r' % (values[1], ))  # as line 1357
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2],))
        value = str(*values)  # as line 1362
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()  # as line 1372


def pickle_by_global_name(self, proto):
    return self.name


_reduce_ex_by_global_name = pickle_by_global_name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """
    Support for flags
    """

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)  # as line 1418
        try:
            high_bit = _high_bit(last_value)  # as line 1420
        except Exception:
            raise TypeError('invalid flag value %r' % last_value) from None  # as line 1422
        return 2 ** (high_bit + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda made: made._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):  # as line 1452
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        flag_mask = cls._flag_mask_  # as line 1460
        all_bits = cls._all_bits_  # as line 1462
        boundary = cls._boundary_
        negative = None
        in_range = ~all_bits <= value <= all_bits
        if not in_range or value & (all_bits ^ flag_mask):
            if boundary is STRICT:
                width = max(value.bit_length(), flag_mask.bit_length())
                raise ValueError(  # as line 1470: raise ValueError(\n        "%r invalid value %r\\n    given %s\\n  allowed %s" % (\n            cls, value, bin(value, max_bits), bin(flag_mask, max_bits),\n            ))
                    "%r invalid value %r\n    given %s\n  allowed %s"
                    % (cls, value, bin(value, width), bin(flag_mask, width))
                )
            if boundary is CONFORM:
                value = value & flag_mask  # as line 1475
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value = max(all_bits + 1, 2 ** value.bit_length()) + value
            else:
                raise ValueError("%r unknown flag boundary %r" % (cls, boundary))
        if value < 0:
            negative = value
            value = all_bits + 1 + value if boundary in (EJECT, KEEP) else cls._singles_mask_ & value
        unknown = value & ~flag_mask  # as line 1492
        aliases = value & ~cls._singles_mask_
        singles = value & cls._singles_mask_
        if unknown and boundary is not KEEP:
            raise ValueError(
                "%s(%r) -->  unknown values %r [%s]" % (cls.__name__, value, unknown, bltns.bin(unknown))
            )
        if cls._member_type_ is object:  # as line 1501
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made._name_ = None
        if singles or aliases:
            parts = []
            combined = 0
            for part in cls._iter_member_(singles):
                parts.append(part)
                combined |= part._value_
            if aliases:
                # Bits that no member has alone: the members that have them together.
                value = singles | aliases
                for part in cls._member_map_.values():
                    if part not in parts and part._value_ and part._value_ & value == part._value_:
                        parts.append(part)
                        combined |= part._value_
            unknown = value ^ combined
            if combined:
                made._name_ = "|".join(part._name_ for part in parts)
                if unknown and boundary is STRICT:
                    raise ValueError('%r: no members with value %r' % (cls, unknown))  # as line 1525
                if unknown:
                    made._name_ += "|%s" % cls._numeric_repr_(unknown)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):  # as line 1542
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r"
                % (type(other).__qualname__, self.__class__.__qualname__)
            )
        return other._value_ & self._value_ == other._value_  # as line 1546

    def __iter__(self):
        yield from self._iter_member_(self._value_)  # as line 1552

    def __len__(self):
        return self._value_.bit_count()  # as line 1555

    def __repr__(self):
        cls_name = self.__class__.__name__  # as line 1558
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return "<%s: %s>" % (cls_name, show(self._value_))
        return "<%s.%s: %s>" % (cls_name, self._name_, show(self._value_))

    def __str__(self):
        cls_name = self.__class__.__name__  # as line 1566
        if self._name_ is None:
            return "%s(%r)" % (cls_name, self._value_)
        return "%s.%s" % (cls_name, self._name_)  # as line 1570

    def __bool__(self):
        return bool(self._value_)  # as line 1573

    def _get_value(self, flag):
        """The number of another operand, or NotImplemented."""
        if isinstance(flag, self.__class__):  # as line 1576
            return flag._value_  # as line 1577
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _operand(self, other, symbol):
        theirs = self._get_value(other)
        if theirs is NotImplemented:
            return theirs
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {symbol}")
        return theirs

    def __or__(self, other):
        theirs = self._operand(other, "|")
        return theirs if theirs is NotImplemented else self.__class__(self._value_ | theirs)

    def __and__(self, other):
        theirs = self._operand(other, "&")
        return theirs if theirs is NotImplemented else self.__class__(self._value_ & theirs)

    def __xor__(self, other):
        theirs = self._operand(other, "^")
        return theirs if theirs is NotImplemented else self.__class__(self._value_ ^ theirs)

    def __invert__(self):
        if self._get_value(self) is None:  # as line 1616
            raise TypeError("'%s' cannot be inverted" % (self,))
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):  # as line 1620
                self._inverted_ = self.__class__(~self._value_)  # as line 1621
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)  # as line 1623
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def unique(enumeration):
    duplicates = [(name, made.name) for name, made in enumeration.__members__.items() if name != made.name]
    if duplicates:
        details = ", ".join(f"{alias} -> {name}" for alias, name in duplicates)
        raise ValueError("duplicate values found in %r: %s" % (enumeration, details))  # as line 1654: raise ValueError('duplicate values found in %r: %s' %\n        (enumeration, alias_details))
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")  # as line 1943
        kind = "Flag" if Flag is not None and issubclass(enumeration, Flag) else "Enum"
        for check in self.checks:
            if check is UNIQUE:
                self._check_unique(enumeration)
            elif check is CONTINUOUS:
                self._check_continuous(enumeration, kind)
            elif check is NAMED_FLAGS:
                self._check_named_flags(enumeration)
        return enumeration

    @staticmethod
    def _check_unique(enumeration):
        aliases = [(name, made.name) for name, made in enumeration.__members__.items() if name != made.name]
        if aliases:
            details = ", ".join(f"{alias} -> {name}" for alias, name in aliases)
            raise ValueError("aliases found in %r: %s" % (enumeration, details))

    @staticmethod
    def _check_continuous(enumeration, kind):
        values = {made.value for made in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if kind == "Flag":
            expected = [1 << bit for bit in range(_high_bit(low) + 1, _high_bit(high))]
        else:
            expected = range(low + 1, high)
        missing = [value for value in expected if value not in values]
        if missing:
            shown = ", ".join(str(value) for value in missing)
            raise ValueError(f"invalid {kind.lower()} {enumeration.__name__!r}: missing values {shown}"[:256])

    @staticmethod
    def _check_named_flags(enumeration):
        names = enumeration._member_names_
        singles = [made.value for made in enumeration]
        nameless = []
        missing = 0
        for name, alias in enumeration._member_map_.items():
            if name in names or alias.value < 0:
                continue
            values = list(_iter_bits_lsb(alias.value))
            lacking = [value for value in values if value not in singles]
            if lacking:
                nameless.append(name)
                for value in lacking:
                    missing |= value
        if not nameless:
            return
        if len(nameless) == 1:
            who = "alias %s is missing" % nameless[0]
        else:
            who = "aliases %s and %s are missing" % (", ".join(nameless[:-1]), nameless[-1])
        if _is_single_bit(missing):
            what = "value 0x%x" % missing
        else:
            what = "combined values of 0x%x" % missing
        raise ValueError(
            "invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]" % (enumeration.__name__, who, what)
        )


def global_enum_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    return "%s.%s" % (module, self._name_)


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    cls_name = self.__class__.__name__  # as line 1682
    if self._name_ is None:
        return "%s.%s(%r)" % (module, cls_name, self._value_)  # as line 1684
    if _is_single_bit(self._value_):  # as line 1685
        return "%s.%s" % (module, self._name_)
    if self._boundary_ is KEEP:
        # The rest, which has no name, is written as a number.
        return "|".join(name if name[0].isdigit() else f"{module}.{name}" for name in self.name.split("|"))
    return "|".join(f"{module}.{name}" for name in self.name.split("|"))


def global_str(self):
    if self._name_ is None:
        return "%s(%r)" % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:  # as line 1718
        cls.__str__ = global_str  # as line 1719
    sys.modules[cls.__module__].__dict__.update(cls.__members__)  # as line 1720
    return cls


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Class decorator that makes an enumeration of a plain class."""

    def convert(cls):
        classdict = etype.__class__.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                classdict[name] = value
        options = {} if boundary is None else {"boundary": boundary}
        return etype.__class__(cls.__name__, (etype,), classdict, **options)

    return convert


_old_convert_ = EnumType._convert_
