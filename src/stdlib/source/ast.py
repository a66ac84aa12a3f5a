"""Abstract syntax trees."""

import _ast
from _ast import *
from _ast import AST, Constant, Load, Tuple, expr_context, mod


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    flags = PyCF_ONLY_AST
    if optimize > 0:  # as line 34
        flags |= PyCF_OPTIMIZED_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if isinstance(feature_version, tuple):
        major, _ = feature_version
        if major != 3:  # as line 42
            raise ValueError(f'Unsupported major version: {major}')
    return compile(source, filename, mode, flags, optimize=optimize)  # as line 46: return ‹compile(source, filename, mode, flags,\n               _feature_version=feature_version, optimize=optimize)›


def literal_eval(node_or_string):
    """Evaluate an expression that holds only literals: strings, bytes, numbers, tuples, lists, dicts, sets,
    booleans, None and Ellipsis.
    """
    node = node_or_string
    if isinstance(node, str):
        node = parse(node.lstrip(' \t'), mode='eval').body  # as line 60: node_or_string = ‹parse(node_or_string.lstrip(" \t"), mode='eval')›
    elif isinstance(node, Expression):
        node = node.body
    return _literal(node)  # as line 106: return ‹_convert(node_or_string)› && line 105 in _convert: return ‹_convert_signed_num(node)› && line 79 in _convert_signed_num: return ‹_convert_num(node)› && line 70 in _convert_num: _raise_malformed_node(node) && line 67 in _raise_malformed_node: raise ValueError(msg + f': {node!r}')


def _malformed(node):
    message = 'malformed node or string'
    if line := getattr(node, 'lineno', None):
        message += f' on line {line}'
    raise ValueError(f'{message}: {node!r}')  # not shown


def _number(node):
    if type(node) is not Constant or type(node.value) not in (int, float, complex):
        _malformed(node)  # not shown
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)  # not shown


def _literal(node):
    match node:
        case Constant():
            return node.value
        case Tuple():
            return tuple(map(_literal, node.elts))
        case List():
            return list(map(_literal, node.elts))  # not shown
        case Set():
            return set(map(_literal, node.elts))
        case Call(func=Name(id='set'), args=[], keywords=[]):
            return set()
        case Dict():
            if len(node.keys) != len(node.values):
                _malformed(node)
            return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
        case BinOp(op=Add() | Sub()):
            left, right = _signed(node.left), _number(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)  # not shown


_absent = object()


def _is_list(kind):
    return getattr(kind, '__origin__', None) is list


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """A text that shows the tree of a node.

    Field names are left out without annotate_fields where that is not ambiguous; line numbers and columns are shown
    with include_attributes. indent (a number of spaces, or a string) spreads the text over lines. Empty lists are
    shown with show_empty.
    """
    if not isinstance(node, AST):  # as line 186
        raise TypeError(f'expected AST, got {type(node).__name__!r}')  # as line 187: raise TypeError('expected AST, got %r' % node.__class__.__name__)
    step = ' ' * indent if isinstance(indent, int) else indent

    def of_value(value, level):
        """The text, and whether it is short (worth no line of its own)."""
        if isinstance(value, AST):
            return of_node(value, level + 1)
        if isinstance(value, list):
            if not value:
                return '[]', True
            opening, between = breaks(level + 1)
            return f'[{opening}{between.join([of_value(item, level + 1)[0] for item in value])}]', False
        return repr(value), True

    def breaks(level):
        if step is None:
            return '', ', '
        line = '\n' + step * level
        return line, ',' + line

    def of_node(node, level):
        cls = type(node)
        # Names are needed as soon as a field was left out before.
        named = annotate_fields
        parts = []
        empty = []
        short = True

        def add(name, value, named):
            nonlocal short
            text, is_short = of_value(value, level)
            short = short and is_short
            parts.append(f'{name}={text}' if named else text)

        def is_absent(name, value):
            return value is None and getattr(cls, name, ...) is None

        for name in node._fields:
            value = getattr(node, name, _absent)
            if value is _absent or is_absent(name, value):
                named = True
            elif not show_empty and value == [] and _is_list(cls._field_types.get(name)):
                empty.append('[]')
            else:
                if not named and not show_empty:
                    parts += empty
                    empty = []
                add(name, value, named)
        if include_attributes:
            for name in node._attributes:
                value = getattr(node, name, _absent)
                if value is not _absent and not is_absent(name, value):
                    add(name, value, True)
        if short and len(parts) <= 3:
            return f'{cls.__name__}({", ".join(parts)})', not parts
        opening, between = breaks(level)
        return f'{cls.__name__}({opening}{between.join(parts)})', False

    return of_node(node, 1)[0]


def copy_location(new_node, old_node):
    """Give a node the place of another, and return it."""
    for name in ('lineno', 'col_offset', 'end_lineno', 'end_col_offset'):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            # Ends may be absent; the first line and column may not.
            if value is not None or (name.startswith('end_') and hasattr(old_node, name)):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give nodes without a place the place of the node around them."""

    def fix(node, line, column, end_line, end_column):
        if 'lineno' in node._attributes:
            if hasattr(node, 'lineno'):
                line = node.lineno
            else:
                node.lineno = line
        if 'end_lineno' in node._attributes:
            if getattr(node, 'end_lineno', None) is None:
                node.end_lineno = end_line
            else:
                end_line = node.end_lineno
        if 'col_offset' in node._attributes:
            if hasattr(node, 'col_offset'):
                column = node.col_offset
            else:
                node.col_offset = column
        if 'end_col_offset' in node._attributes:
            if getattr(node, 'end_col_offset', None) is None:
                node.end_col_offset = end_column
            else:
                end_column = node.end_col_offset
        for child in iter_child_nodes(node):
            fix(child, line, column, end_line, end_column)

    fix(node, 1, 0, 1, 0)
    return node


def increment_lineno(node, n=1):
    """Move a tree down by n lines."""
    for child in walk(node):  # as line 251
        if isinstance(child, TypeIgnore):  # as line 254
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:  # as line 258
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node


def iter_fields(node):
    """The fields of a node that are present, as pairs of name and value."""
    for field in node._fields:  # as line 273
        try:
            yield field, getattr(node, field)  # as line 275
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):  # as line 290
                    yield item  # as line 291


def walk(node):
    """A node and all nodes below it, the nearer ones first."""
    from collections import deque

    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node  # as line 397


def get_docstring(node, clean=True):
    """The docstring of a module, class or function; None when it has none."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):  # as line 303
        raise TypeError(f'{node.__class__.__name__!r} can\'t have docstrings')
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    value = node.body[0].value
    if not (isinstance(value, Constant) and isinstance(value.value, str)):
        return None
    if not clean:
        return value.value
    import inspect

    return inspect.cleandoc(value.value)


def get_source_segment(source, node, *, padded=False):
    """The part of the source that a node came from; None when the node does not say."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:  # as line 359
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    import re

    lines = re.findall(r'[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$', source)[first : last + 1]
    encoded = [line.encode() for line in lines]
    if first == last:
        return encoded[0][start:end].decode()
    head = encoded[0]
    padding = re.sub(r'[^\f\t]', ' ', head[:start].decode()) if padded else ''
    return padding + head[start:].decode() + ''.join(lines[1:-1]) + encoded[-1][:end].decode()


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are the same; with compare_attributes, their places count too."""

    def same(a, b):
        if isinstance(a, AST):
            return type(a) is type(b) and same_nodes(a, b)
        if isinstance(a, list):
            return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
        return type(a) is type(b) and a == b

    def same_names(a, b, names):
        missing = object()
        for name in names:
            left, right = getattr(a, name, missing), getattr(b, name, missing)
            if left is missing and right is missing:
                continue
            if left is missing or right is missing or not same(left, right):
                return False
        return True

    def same_nodes(a, b):
        if a._fields != b._fields or not same_names(a, b, a._fields):
            return False
        if compare_attributes:
            return a._attributes == b._attributes and same_names(a, b, a._attributes)
        return True

    if type(a) is not type(b):  # as line 473
        return False
    return same_nodes(a, b)


class NodeVisitor:
    """Walks a tree; calls visit_NAME for nodes of class NAME where there is one, else generic_visit.

    generic_visit visits the nodes below; a visit_NAME that wants them visited calls it.
    """

    def visit(self, node):
        """Visit a node."""
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)  # as line 506: return ‹visitor(node)›

    def generic_visit(self, node):
        """Visit what is below a node."""
        for _, value in iter_fields(node):
            if isinstance(value, list):  # as line 511
                for item in value:
                    if isinstance(item, AST):  # as line 513
                        self.visit(item)  # as line 514
            elif isinstance(value, AST):  # as line 515
                self.visit(value)  # as line 516


class NodeTransformer(NodeVisitor):
    """A visitor that changes the tree: what a method returns replaces the node, and None removes it.

    In a list, a list of nodes replaces a node too.
    """

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                kept = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)  # as line 561: value = ‹self.visit(value)›
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                old[:] = kept
            elif isinstance(old, AST):
                new = self.visit(old)  # as line 570: new_node = ‹self.visit(old_value)›
                if new is None:
                    delattr(node, field)  # as line 572
                else:
                    setattr(node, field, new)
        return node


def unparse(ast_obj):
    """Source text for a tree; not the text that it came from, but one with the same meaning."""
    from _ast_unparse import unparse as written

    return written(ast_obj)


# ---- classes of old ----------------------------------------------------------------------------


class slice(AST):
    pass


class Index(slice):
    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)  # as line 588


class Suite(mod):
    pass


class AugLoad(expr_context):
    pass


class AugStore(expr_context):
    pass


class Param(expr_context):
    pass


# ---- for compile() -----------------------------------------------------------------------------


def _built(plain):
    """The tree for what the parser hands over."""
    from _ast_convert import built

    return built(plain)


def _plain(tree, mode):
    """What the compiler takes, for a tree."""
    from _ast_convert import plain

    return plain(tree, mode)


def main(args=None):
    """Show the tree of a file, or of the standard input."""
    import argparse

    parser = argparse.ArgumentParser()
    parser.add_argument('infile', nargs='?', default='-', help='the file to parse; defaults to stdin')
    parser.add_argument(
        '-m', '--mode', default='exec', choices=('exec', 'single', 'eval', 'func_type'), help='specify what kind of code must be parsed'
    )
    parser.add_argument(
        '-a', '--include-attributes', action='store_true', help='include attributes such as line numbers and column offsets'
    )
    parser.add_argument('-i', '--indent', type=int, default=3, help='indentation of nodes (number of spaces)')
    given = parser.parse_args(args)
    if given.infile == '-':
        import sys

        name, source = '<stdin>', sys.stdin.read()
    else:
        name = given.infile
        with open(name, encoding='utf-8') as file:
            source = file.read()
    print(dump(parse(source, name, given.mode), include_attributes=given.include_attributes, indent=given.indent))
