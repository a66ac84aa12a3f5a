"""Syntax trees to and from the plain values that the parser and the compiler work with.

A plain node is a dict: its class's name under '', its fields under their names, and its place (line, column, end line,
end column) under 'at'. Operators and contexts are the names of their classes.
"""

import _ast
from _ast import AST

_NAMES = {'operator', 'boolop', 'unaryop', 'cmpop', 'expr_context'}
# Lists in which an item may be left out: the key of `**more`, a keyword-only parameter without a default.
_OPTIONAL_ITEMS = {('Dict', 'keys'), ('arguments', 'kw_defaults')}
_LISTS = {'expr': 'expression', 'stmt': 'statement'}


def built(plain):
    """The tree for a plain node."""
    name = plain['']
    cls = getattr(_ast, name)
    node = cls.__new__(cls)
    into = node.__dict__
    for field, kind, mark in _ast._specs[name]:
        value = plain.get(field)
        if mark == '*':
            value = [_built_field(item, kind) for item in value] if value else []
        elif value is not None:
            value = _built_field(value, kind)
        into[field] = value
    if at := plain.get('at'):
        into['lineno'], into['col_offset'], into['end_lineno'], into['end_col_offset'] = at
    return node


def _built_field(value, kind):
    if kind in _NAMES:
        return _symbols(value)
    return built(value) if type(value) is dict else value


_made = {}


def _symbols(name):
    """Operators and contexts are the same objects wherever the parser puts them."""
    if name not in _made:
        _made[name] = getattr(_ast, name)()
    return _made[name]


_MODES = {'exec': 'Module', 'eval': 'Expression', 'single': 'Interactive'}


def plain(tree, mode):
    """The plain values for a tree; raises where the tree could not have come from source text."""
    if not isinstance(tree, AST):
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    expected = _MODES[mode]
    if not isinstance(tree, getattr(_ast, expected)):
        raise TypeError(f'expected {expected} node, got {type(tree).__name__}')
    return _plain(tree, 'mod')


def _spec_of(node):
    """The name of the class that the language knows, and its fields."""
    for cls in type(node).__mro__:
        if cls.__module__ == 'ast' and cls.__name__ in _ast._specs:
            return cls.__name__, _ast._specs[cls.__name__]
    return type(node).__name__, None


def _plain(node, group):
    if not isinstance(node, getattr(_ast, group)):
        # The place is looked at first.
        if getattr(_ast, group)._attributes and not hasattr(node, 'lineno'):
            raise TypeError(f'required field "lineno" missing from {group}')
        raise TypeError(f'expected some sort of {group}, but got {node!r}')
    name, fields = _spec_of(node)
    if fields is None:
        raise TypeError(f'expected some sort of {group}, but got {node!r}')
    if group in _NAMES:
        return name
    if name == 'Constant':
        return _plain_constant(node)
    made = {'': name}
    if type(node)._attributes:
        made['at'] = _place(node, group)
    for field, kind, mark in fields:
        value = getattr(node, field, None)
        if mark == '*':
            if not hasattr(node, field):
                value = []
            if not isinstance(value, list):
                raise TypeError(f'{name} field "{field}" must be a list, not a {type(value).__name__}')
            optional = (name, field) in _OPTIONAL_ITEMS
            value = [None if item is None and optional else _plain_field(item, kind) for item in value]
        elif value is None and kind != 'constant':
            if mark != '?':
                if hasattr(node, field):
                    raise ValueError(f"field '{field}' is required for {name}")
                raise TypeError(f'required field "{field}" missing from {name}')
            if field == 'level':
                value = 0
        else:
            value = _plain_field(value, kind)
        made[field] = value
    if check := _checks.get(name):
        check(made)
    for field, kind, mark in fields:
        if kind == 'expr' and (name, field) not in _TARGETS:
            # What is in a list or behind a star is stored where that is.
            wanted = made['ctx'] if name in ('Tuple', 'List', 'Starred') else 'Load'
            for item in made[field] if mark == '*' else (made[field],):
                if item is not None and item.get('ctx', wanted) != wanted:
                    raise ValueError(f'expression must have {wanted} context but has {item["ctx"]} instead')
    return made


# Where an expression stands that gets a value or loses it.
_TARGETS = {
    ('Assign', 'targets'), ('Delete', 'targets'), ('For', 'target'), ('AsyncFor', 'target'), ('comprehension', 'target'), ('AugAssign', 'target'),
    ('AnnAssign', 'target'), ('withitem', 'optional_vars'), ('NamedExpr', 'target'), ('TypeAlias', 'name'),
}


def _place(node, group):
    place = []
    for name in ('lineno', 'col_offset', 'end_lineno', 'end_col_offset'):
        optional = name.startswith('end_')
        if not hasattr(node, name):
            raise TypeError(f'required field "{name}" missing from {group}')
        value = getattr(node, name)
        if value is None and optional:
            value = place[-2]
        elif not isinstance(value, int):
            raise ValueError(f'invalid integer value: {value!r}')
        place.append(value)
    line, column, end_line, end_column = place
    if line > end_line:
        raise ValueError(f'AST node line range ({line}, {end_line}) is not valid')
    if (line < 0 and end_line != line) or (column < 0 and column != end_column):
        raise ValueError(f'AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) is not valid')
    if line == end_line and column > end_column:
        if getattr(node, 'end_col_offset', None) is not None:
            raise ValueError(f'line {line}, column {column}-{end_column} is not a valid range')
        place[3] = column
    return tuple(place)


def _plain_field(value, kind):
    if kind == 'identifier':
        if not isinstance(value, str):
            raise TypeError('AST identifier must be of type str')
        return str(value)
    if kind == 'int':
        if not isinstance(value, int):
            raise ValueError(f'invalid integer value: {value!r}')
        return int(value)
    if kind == 'string':
        if not isinstance(value, (str, bytes)):
            raise TypeError('AST string must be of type str')
        return value
    if kind == 'constant':
        return value
    if value is None:
        raise ValueError(f'None disallowed in {_LISTS.get(kind, kind)} list')
    return _plain(value, kind)


def _plain_constant(node):
    at = _place(node, 'expr')
    if not hasattr(node, 'value'):
        raise TypeError('required field "value" missing from Constant')
    if not isinstance(getattr(node, 'kind', None), (str, bytes, type(None))):
        raise TypeError('AST string must be of type str')
    return _constant(node.value, at)


def _constant(value, at):
    kind = type(value)
    if value is None or value is ... or kind in (bool, int, float, str, bytes):
        return {'': 'Constant', 'value': value, 'at': at}
    if kind is complex:
        imaginary = {'': 'Constant', 'value': complex(0, value.imag), 'at': at}
        if value.real == 0:
            return imaginary
        real = {'': 'Constant', 'value': value.real, 'at': at}
        return {'': 'BinOp', 'left': real, 'op': 'Add', 'right': imaginary, 'at': at}
    if kind is tuple or kind is frozenset:
        items = [_constant(item, at) for item in value]
        if kind is tuple:
            return {'': 'Tuple', 'elts': items, 'ctx': 'Load', 'at': at}
        name = {'': 'Name', 'id': 'frozenset', 'ctx': 'Load', 'at': at}
        inside = {'': 'Tuple', 'elts': items, 'ctx': 'Load', 'at': at}
        return {'': 'Call', 'func': name, 'args': [inside], 'keywords': [], 'at': at}
    raise TypeError(f'got an invalid type in Constant: {kind.__name__}')


# ---- what must hold of nodes -------------------------------------------------------------------


def _needs(field, text='body'):
    def check(node):
        if not node[field]:
            raise ValueError(f'empty {text} on {node[""]}')

    return check


def _context(node, wanted):
    """Whether an expression is one to load, store or delete."""
    if 'ctx' not in node and wanted != 'Load':
        raise ValueError(f"expression which can't be assigned to in {wanted} context")
    if node.get('ctx', wanted) != wanted:
        raise ValueError(f'expression must have {wanted} context but has {node["ctx"]} instead')
    if node[''] in ('Tuple', 'List') and wanted != 'Load':
        for item in node['elts']:
            _context(item, wanted)
    elif node[''] == 'Starred' and wanted != 'Load':
        _context(node['value'], wanted)


def _targets(node):
    wanted = 'Del' if node[''] == 'Delete' else 'Store'
    _needs('targets', 'targets')(node)
    for target in node['targets']:
        _context(target, wanted)


def _target(node):
    _context(node['target'], 'Store')
    if 'body' in node and not node['body']:
        raise ValueError(f'empty body on {node[""]}')


def _ann_assign(node):
    if node['simple'] and node['target'][''] != 'Name':
        raise TypeError('AnnAssign with simple non-Name target')
    _target(node)
    _single_target(node, 'annotated')


def _aug_assign(node):
    _target(node)
    _single_target(node, 'augmented')


# What may be assigned to, but not in place or with an annotation: CPython's numbers of these kinds of expressions.
_NOT_SINGLE = {'Starred': 25, 'List': 27, 'Tuple': 28}


def _single_target(node, what):
    if (kind := node['target']['']) in _NOT_SINGLE:
        raise SystemError(f'invalid node type ({_NOT_SINGLE[kind]}) for {what} assignment')


def _named_expr(node):
    if node['target'][''] != 'Name':
        raise TypeError('NamedExpr target must be a Name')


def _type_parameter(node):
    _identifier(node['name'])


def _type_alias(node):
    if node['name'][''] != 'Name':
        raise TypeError('TypeAlias with non-Name name')
    _context(node['name'], 'Store')


def _try(node):
    _needs('body')(node)
    if not node['handlers'] and not node['finalbody']:
        raise ValueError(f'{node[""]} has neither except handlers nor finalbody')
    if not node['handlers'] and node['orelse']:
        raise ValueError(f'{node[""]} has orelse but no except handlers')


def _raise(node):
    if node['cause'] and not node['exc']:
        raise ValueError('Raise with cause but no exception')


def _import_from(node):
    if node['level'] < 0:
        raise ValueError('Negative ImportFrom level')
    _needs('names', 'names')(node)


def _compare(node):
    if not node['comparators']:
        raise ValueError('Compare with no comparators')
    if len(node['comparators']) != len(node['ops']):
        raise ValueError('Compare has a different number of comparators and operands')


def _bool_op(node):
    if len(node['values']) < 2:
        raise ValueError('BoolOp with less than 2 values')


def _dict(node):
    if len(node['keys']) != len(node['values']):
        raise ValueError("Dict doesn't have the same number of keys as values")


def _name(node):
    _identifier(node['id'])


def _identifier(name):
    if name in ('None', 'True', 'False'):
        raise ValueError(f"identifier field can't represent '{name}' constant")


def _converted(node):
    if node['conversion'] not in (-1, *map(ord, 'sra')):
        raise SystemError(f'Unrecognized conversion character {node["conversion"]}')


def _arguments(node):
    if len(node['defaults']) > len(node['args']) + len(node['posonlyargs']):
        raise ValueError('more positional defaults than args on arguments')
    if len(node['kwonlyargs']) != len(node['kw_defaults']):
        raise ValueError('length of kwonlyargs is not the same as kw_defaults on arguments')


def _stored(field):
    def check(node):
        if node[field] is not None:
            _context(node[field], 'Store')

    return check


def _captured(name):
    if name == '_':
        raise ValueError("can't capture name '_' in patterns")
    _identifier(name)


def _no_stars(patterns):
    for pattern in patterns:
        if pattern[''] == 'MatchStar':
            raise ValueError("can't use MatchStar here")


def _match_or(node):
    if len(node['patterns']) < 2:
        raise ValueError('MatchOr requires at least 2 patterns')
    _no_stars(node['patterns'])


def _match_as(node):
    if node['name'] is not None:
        _captured(node['name'])
    if node['pattern'] is None:
        return
    if node['name'] is None:
        raise ValueError('MatchAs must specify a target name if a pattern is given')
    _no_stars([node['pattern']])


def _match_star(node):
    if node['name'] is not None:
        _captured(node['name'])


def _match_mapping(node):
    if len(node['keys']) != len(node['patterns']):
        raise ValueError("MatchMapping doesn't have the same number of keys as patterns")
    if node['rest'] is not None:
        _captured(node['rest'])
    for key in node['keys']:
        if key[''] != 'Constant' or key['value'] not in (None, True, False):
            _literal(key)
    _no_stars(node['patterns'])


def _match_class(node):
    if len(node['kwd_attrs']) != len(node['kwd_patterns']):
        raise ValueError("MatchClass doesn't have the same number of keyword attributes as patterns")
    cls = node['cls']
    while cls[''] == 'Attribute':
        cls = cls['value']
    if cls[''] != 'Name':
        raise ValueError('MatchClass cls field can only contain Name or Attribute nodes.')
    for name in node['kwd_attrs']:
        _identifier(name)
    _no_stars(node['patterns'])
    _no_stars(node['kwd_patterns'])


def _match_case(node):
    _no_stars([node['pattern']])
    _needs('body')(node)


def _match_value(node):
    _literal(node['value'])


def _literal(value):
    """What a pattern may be compared with: a constant, a number with a sign or an imaginary part, a name with a dot."""
    kind = value['']
    if kind == 'Constant' and type(value['value']) not in (int, float, complex, str, bytes):
        raise ValueError('unexpected constant inside of a literal pattern')
    if kind in ('Constant', 'Attribute', 'JoinedStr') or _is_number(value, (int, float, complex)):
        return
    if kind == 'BinOp' and value['op'] in ('Add', 'Sub'):
        if _is_number(value['left'], (int, float)) and _is_number(value['right'], (complex,), signed=False):
            return
    raise ValueError('patterns may only match literals and attribute lookups')


def _is_number(value, kinds, signed=True):
    if signed and value[''] == 'UnaryOp' and value['op'] == 'USub':
        value = value['operand']
    return value[''] == 'Constant' and type(value['value']) in kinds


def _match_singleton(node):
    value = node['value']
    if value is not None and value is not True and value is not False:
        raise ValueError('MatchSingleton can only contain True, False and None')


def _generators(node):
    if not node['generators']:
        raise ValueError('comprehension with no generators')


def _with(node):
    _needs('items', 'items')(node)
    _needs('body')(node)


_checks = {
    'FunctionDef': _needs('body'),
    'AsyncFunctionDef': _needs('body'),
    'ClassDef': _needs('body'),
    'Delete': _targets,
    'Assign': _targets,
    'AugAssign': _aug_assign,
    'AnnAssign': _ann_assign,
    'NamedExpr': _named_expr,
    'For': _target,
    'AsyncFor': _target,
    'While': _needs('body'),
    'If': _needs('body'),
    'With': _with,
    'AsyncWith': _with,
    'withitem': _stored('optional_vars'),
    'MatchSingleton': _match_singleton,
    'TypeAlias': _type_alias,
    'TypeVar': _type_parameter,
    'ParamSpec': _type_parameter,
    'TypeVarTuple': _type_parameter,
    'MatchOr': _match_or,
    'MatchValue': _match_value,
    'Match': _needs('cases', 'cases'),
    'Raise': _raise,
    'Try': _try,
    'TryStar': _try,
    'Import': _needs('names', 'names'),
    'ImportFrom': _import_from,
    'Global': _needs('names', 'names'),
    'Nonlocal': _needs('names', 'names'),
    'ExceptHandler': _needs('body'),
    'match_case': _match_case,
    'MatchAs': _match_as,
    'MatchStar': _match_star,
    'MatchMapping': _match_mapping,
    'MatchClass': _match_class,
    'FormattedValue': _converted,
    'Interpolation': _converted,
    'BoolOp': _bool_op,
    'Compare': _compare,
    'Dict': _dict,
    'Name': _name,
    'arguments': _arguments,
    'comprehension': _target,
    'ListComp': _generators,
    'SetComp': _generators,
    'DictComp': _generators,
    'GeneratorExp': _generators,
}
