"""The classes of syntax trees, made from the abstract grammar in the documentation of ast."""

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_OPTIMIZED_AST = 0x8400
PyCF_TYPE_COMMENTS = 0x1000

_REPR_DEPTH = 3


def _deprecated(message):
    import warnings

    warnings.warn(message, DeprecationWarning, stacklevel=3)


def _shown(value, depth):
    """The repr of a field: long lists are shortened, deep nodes are cut off."""
    if isinstance(value, AST):
        return value._short(depth)
    if isinstance(value, (list, tuple)):
        opening, closing = '[]' if isinstance(value, list) else '()'
        parts = [_shown(item, depth) for item in (value if len(value) <= 2 else (value[0], value[-1]))]
        if len(value) > 2:
            parts.insert(1, '...')
        return opening + ', '.join(parts) + closing
    return repr(value)


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        cls = type(self)
        name = cls.__name__ if cls is not AST else 'ast.AST'
        fields = cls._fields
        if len(args) > len(fields):
            plural = '' if len(fields) == 1 else 's'
            raise TypeError(f'{cls.__name__} constructor takes at most {len(fields)} positional argument{plural}')
        given = self.__dict__
        for field, value in zip(fields, args):
            if field in kwargs:
                raise TypeError(f"{name} got multiple values for argument '{field}'")
            setattr(self, field, value)
        for field, value in kwargs.items():
            if field not in fields and field not in cls._attributes:
                _deprecated(
                    f"{name}.__init__ got an unexpected keyword argument '{field}'. Support for arbitrary keyword "
                    'arguments is deprecated and will be removed in Python 3.15.'
                )
            setattr(self, field, value)
        if len(args) == len(fields):
            return
        absent = [field for field in fields[len(args) :] if field not in kwargs]
        if not absent:
            return
        # A class of the user's need not say what its fields hold.
        kinds = getattr(cls, '_field_types', None)
        if kinds is None:
            return
        for field in absent:
            if field not in kinds:
                _deprecated(
                    f"Field '{field}' is missing from {name}._field_types. This will become an error in Python 3.15."
                )
                continue
            kind = kinds[field]
            if getattr(kind, '__origin__', None) is list:
                given[field] = []
            elif kind is expr_context:
                given[field] = Load()
            elif not isinstance(kind, type(int | None)):
                _deprecated(
                    f"{name}.__init__ missing 1 required positional argument: '{field}'. This will become an error in "
                    'Python 3.15.'
                )

    def __repr__(self):
        return self._short(0)

    def _short(self, depth):
        name = type(self).__name__ if type(self) is not AST else 'ast.AST'
        if depth >= _REPR_DEPTH:
            return f'{name}(...)'
        return f'{name}({", ".join([f"{field}={_shown(getattr(self, field), depth + 1)}" for field in self._fields])})'

    def __reduce_ex__(self, protocol):
        return (_rebuilt, (type(self),), dict(self.__dict__))

    def __replace__(self, /, **changes):
        cls = type(self)
        name = cls.__name__
        known = {*self._fields, *self._attributes}
        for field in changes:
            if field not in known:
                raise TypeError(f"{name}.__replace__ got an unexpected keyword argument '{field}'.")
        values = {**self.__dict__, **changes}
        for field in self._fields:
            if field not in values and not hasattr(self, field):
                raise TypeError(f"{name}.__replace__ missing 1 keyword argument: '{field}'.")
        made = cls.__new__(cls)
        made.__dict__.update(values)
        return made


AST.__module__ = 'ast'


def _rebuilt(cls):
    return cls.__new__(cls)


# What there is, as the abstract grammar says it. The second part of a heading names the attributes: ends may be absent ('?') or not.
_GRAMMAR = {
    'mod': (
        '',
        """Module(stmt* body, type_ignore* type_ignores)
Interactive(stmt* body)
Expression(expr body)
FunctionType(expr* argtypes, expr returns)""",
    ),
    'stmt': (
        '?',
        """FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
Return(expr? value)
Delete(expr* targets)
Assign(expr* targets, expr value, string? type_comment)
TypeAlias(expr name, type_param* type_params, expr value)
AugAssign(expr target, operator op, expr value)
AnnAssign(expr target, expr annotation, expr? value, int simple)
For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
While(expr test, stmt* body, stmt* orelse)
If(expr test, stmt* body, stmt* orelse)
With(withitem* items, stmt* body, string? type_comment)
AsyncWith(withitem* items, stmt* body, string? type_comment)
Match(expr subject, match_case* cases)
Raise(expr? exc, expr? cause)
Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
Assert(expr test, expr? msg)
Import(alias* names)
ImportFrom(identifier? module, alias* names, int? level)
Global(identifier* names)
Nonlocal(identifier* names)
Expr(expr value)
Pass
Break
Continue""",
    ),
    'expr': (
        '?',
        """BoolOp(boolop op, expr* values)
NamedExpr(expr target, expr value)
BinOp(expr left, operator op, expr right)
UnaryOp(unaryop op, expr operand)
Lambda(arguments args, expr body)
IfExp(expr test, expr body, expr orelse)
Dict(expr?* keys, expr* values)
Set(expr* elts)
ListComp(expr elt, comprehension* generators)
SetComp(expr elt, comprehension* generators)
DictComp(expr key, expr value, comprehension* generators)
GeneratorExp(expr elt, comprehension* generators)
Await(expr value)
Yield(expr? value)
YieldFrom(expr value)
Compare(expr left, cmpop* ops, expr* comparators)
Call(expr func, expr* args, keyword* keywords)
FormattedValue(expr value, int conversion, expr? format_spec)
Interpolation(expr value, constant str, int conversion, expr? format_spec)
JoinedStr(expr* values)
TemplateStr(expr* values)
Constant(constant value, string? kind)
Attribute(expr value, identifier attr, expr_context ctx)
Subscript(expr value, expr slice, expr_context ctx)
Starred(expr value, expr_context ctx)
Name(identifier id, expr_context ctx)
List(expr* elts, expr_context ctx)
Tuple(expr* elts, expr_context ctx)
Slice(expr? lower, expr? upper, expr? step)""",
    ),
    'expr_context': ('', 'Load\nStore\nDel'),
    'boolop': ('', 'And\nOr'),
    'operator': ('', 'Add\nSub\nMult\nMatMult\nDiv\nMod\nPow\nLShift\nRShift\nBitOr\nBitXor\nBitAnd\nFloorDiv'),
    'unaryop': ('', 'Invert\nNot\nUAdd\nUSub'),
    'cmpop': ('', 'Eq\nNotEq\nLt\nLtE\nGt\nGtE\nIs\nIsNot\nIn\nNotIn'),
    'comprehension': ('', '(expr target, expr iter, expr* ifs, int is_async)'),
    'excepthandler': ('?', 'ExceptHandler(expr? type, identifier? name, stmt* body)'),
    'arguments': (
        '',
        '(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)',
    ),
    'arg': ('?', '(identifier arg, expr? annotation, string? type_comment)'),
    'keyword': ('?', '(identifier? arg, expr value)'),
    'alias': ('?', '(identifier name, identifier? asname)'),
    'withitem': ('', '(expr context_expr, expr? optional_vars)'),
    'match_case': ('', '(pattern pattern, expr? guard, stmt* body)'),
    'pattern': (
        '!',
        """MatchValue(expr value)
MatchSingleton(constant value)
MatchSequence(pattern* patterns)
MatchMapping(expr* keys, pattern* patterns, identifier? rest)
MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
MatchStar(identifier? name)
MatchAs(pattern? pattern, identifier? name)
MatchOr(pattern* patterns)""",
    ),
    'type_ignore': ('', 'TypeIgnore(int lineno, string tag)'),
    'type_param': (
        '!',
        """TypeVar(identifier name, expr? bound, expr? default_value)
ParamSpec(identifier name, expr? default_value)
TypeVarTuple(identifier name, expr? default_value)""",
    ),
}

_PLACES = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
# By class name, for each field: its name, what it holds, and '', '?' (may be None) or '*' (a list).
_specs = {}


def _make_classes():
    made = {'AST': AST}
    kinds = {'identifier': str, 'string': str, 'int': int, 'constant': object}
    waiting = []

    def define(name, base, fields, doc, **more):
        names = tuple([field for field, _, _ in fields])
        space = {'_fields': names, '__match_args__': names, '__module__': 'ast', '__doc__': doc, **more}
        for field, _, mark in fields:
            if mark == '?':
                space[field] = None
        cls = made[name] = type(name, (base,), space)
        return cls

    def places(mark):
        if not mark:
            return {'_attributes': ()}
        return {'_attributes': _PLACES} | ({'end_lineno': None, 'end_col_offset': None} if mark == '?' else {})

    def fields_of(text):
        inside = text[text.index('(') + 1 : -1] if '(' in text else ''
        found = []
        for part in inside.split(', ') if inside else ():
            kind, field = part.split(' ')
            mark = '*' if kind[-1] == '*' else '?' if kind[-1] == '?' else ''
            found.append((field, kind.rstrip('?*'), mark))
        return found

    for group, (mark, text) in _GRAMMAR.items():
        if text[0] == '(':
            fields = fields_of(text)
            kinds[group] = define(group, AST, fields, group + text, **places(mark))
            waiting.append((kinds[group], fields))
            continue
        lines = text.split('\n')
        plain = not any('(' in line for line in lines)
        joint = ' | ' if plain else '\n' + ' ' * len(group) + ' | '
        base = kinds[group] = define(group, AST, (), f'{group} = {joint.join(lines)}', **places(mark))
        for line in lines:
            fields = fields_of(line)
            waiting.append((define(line.partition('(')[0], base, fields, line), fields))
    for cls, fields in waiting:
        _specs[cls.__name__] = fields
        cls._field_types = {
            field: list[kinds[kind]] if mark == '*' else kinds[kind] | None if mark == '?' else kinds[kind]
            for field, kind, mark in fields
        }
    return made


globals().update(_make_classes())
