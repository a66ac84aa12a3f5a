# ast: parse, dump, literal_eval.
import ast

t = ast.parse('x = 1\ndef f(a, b=2): return a\nfor i in [1,2,3]: print(i)')
print(repr(t))
print(ast.dump(t))
print(ast.dump(t, indent=2))
print(ast.dump(t.body[1], annotate_fields=False))
print(ast.dump(t.body[0], include_attributes=True))
print(ast.dump(ast.parse('x', mode='eval'), show_empty=True))
print(ast.dump(ast.parse('f()'), show_empty=True))
n = ast.Name('x')
print(n, n.ctx, n._fields, n._attributes, ast.Name.__match_args__, ast.dump(n), ast.Name._field_types, ast.FunctionDef._field_types)


def tr(fn):
    import warnings

    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try:
            print(fn())
        except BaseException as e:
            print(type(e).__name__, e)
        for x in w:
            print('W', x.message)


tr(lambda: ast.Name())
tr(lambda: ast.Name(1, 2, 3))
tr(lambda: ast.Name('x', foo=1))
tr(lambda: ast.Call())
tr(lambda: ast.Name('x', id='y'))
tr(lambda: vars(ast.Constant(3)))
tr(lambda: ast.Name('x').nope)
tr(lambda: ast.Call(ast.Name('f')).args)
print(
    ast.BinOp.__doc__,
    ast.expr.__doc__,
    ast.Module.__doc__,
    ast.Add.__doc__,
    ast.operator.__doc__,
    ast.FunctionDef.__doc__,
    ast.stmt.__mro__,
    ast.Load() is ast.Load(),
)
print(repr(ast.Constant(value='x')), repr(ast.Add()), repr(ast.parse('a+b*c-d/e', mode='eval')), repr(ast.parse('[1,2,3,4,5]', mode='eval').body))
print([n for n in dir(ast) if n[0] != '_'])
for s in (
    '1',
    '-1',
    "'a'",
    '[1, 2]',
    "{'a': (1, 2.5)}",
    '{1, 2}',
    'set()',
    '1+2j',
    '-1-2j',
    'None',
    'True',
    "b'x'",
    '...',
    'f(1)',
    '1+1',
    'a',
    '[x for x in y]',
    '1 +',
    '{**{}}',
    "'a' 'b'",
    '  1',
    '\n1',
    '1_000',
    '-(1)',
    '- -1',
    '+1',
    "{1: 2}['a']",
    '()',
    'lambda: 1',
    "'%s' % 1",
):
    tr(lambda: (s, ast.literal_eval(s)))
tr(lambda: ast.literal_eval(ast.parse('1', mode='eval')))
tr(lambda: ast.literal_eval(3))
tr(lambda: ast.parse('x = '))
tr(lambda: ast.parse('1', mode='zz'))
tr(lambda: ast.parse(3))
# expect: Module(body=[Assign(targets=[Name(id='x', ctx=Store(...))], value=Constant(value=1, kind=None), type_comment=None), ..., For(target=Name(id='i', ctx=Store(...)), iter=List(elts=[Constant(...), ..., Constant(...)], ctx=Load(...)), body=[Expr(value=Call(...))], orelse=[], type_comment=None)], type_ignores=[])
# expect: Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1)), FunctionDef(name='f', args=arguments(args=[arg(arg='a'), arg(arg='b')], defaults=[Constant(value=2)]), body=[Return(value=Name(id='a', ctx=Load()))]), For(target=Name(id='i', ctx=Store()), iter=List(elts=[Constant(value=1), Constant(value=2), Constant(value=3)], ctx=Load()), body=[Expr(value=Call(func=Name(id='print', ctx=Load()), args=[Name(id='i', ctx=Load())]))])])
# expect: Module(
# expect:   body=[
# expect:     Assign(
# expect:       targets=[
# expect:         Name(id='x', ctx=Store())],
# expect:       value=Constant(value=1)),
# expect:     FunctionDef(
# expect:       name='f',
# expect:       args=arguments(
# expect:         args=[
# expect:           arg(arg='a'),
# expect:           arg(arg='b')],
# expect:         defaults=[
# expect:           Constant(value=2)]),
# expect:       body=[
# expect:         Return(
# expect:           value=Name(id='a', ctx=Load()))]),
# expect:     For(
# expect:       target=Name(id='i', ctx=Store()),
# expect:       iter=List(
# expect:         elts=[
# expect:           Constant(value=1),
# expect:           Constant(value=2),
# expect:           Constant(value=3)],
# expect:         ctx=Load()),
# expect:       body=[
# expect:         Expr(
# expect:           value=Call(
# expect:             func=Name(id='print', ctx=Load()),
# expect:             args=[
# expect:               Name(id='i', ctx=Load())]))])])
# expect: FunctionDef('f', arguments([], [arg('a'), arg('b')], defaults=[Constant(2)]), [Return(Name('a', Load()))])
# expect: Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], value=Constant(value=1, lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5)
# expect: Expression(body=Name(id='x', ctx=Load()))
# expect: Module(body=[Expr(value=Call(func=Name(id='f', ctx=Load()), args=[], keywords=[]))], type_ignores=[])
# expect: Name(id='x', ctx=Load()) Load() ('id', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') ('id', 'ctx') Name(id='x', ctx=Load()) {'id': <class 'str'>, 'ctx': <class 'ast.expr_context'>} {'name': <class 'str'>, 'args': <class 'ast.arguments'>, 'body': list[ast.stmt], 'decorator_list': list[ast.expr], 'returns': ast.expr | None, 'type_comment': str | None, 'type_params': list[ast.type_param]}
# expect: AttributeError 'Name' object has no attribute 'id'
# expect: W Name.__init__ missing 1 required positional argument: 'id'. This will become an error in Python 3.15.
# expect: TypeError Name constructor takes at most 2 positional arguments
# expect: Name(id='x', ctx=Load())
# expect: W Name.__init__ got an unexpected keyword argument 'foo'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.
# expect: AttributeError 'Call' object has no attribute 'func'
# expect: W Call.__init__ missing 1 required positional argument: 'func'. This will become an error in Python 3.15.
# expect: TypeError Name got multiple values for argument 'id'
# expect: {'value': 3}
# expect: AttributeError 'Name' object has no attribute 'nope'
# expect: []
# expect: BinOp(expr left, operator op, expr right) expr = BoolOp(boolop op, expr* values)
# expect:      | NamedExpr(expr target, expr value)
# expect:      | BinOp(expr left, operator op, expr right)
# expect:      | UnaryOp(unaryop op, expr operand)
# expect:      | Lambda(arguments args, expr body)
# expect:      | IfExp(expr test, expr body, expr orelse)
# expect:      | Dict(expr?* keys, expr* values)
# expect:      | Set(expr* elts)
# expect:      | ListComp(expr elt, comprehension* generators)
# expect:      | SetComp(expr elt, comprehension* generators)
# expect:      | DictComp(expr key, expr value, comprehension* generators)
# expect:      | GeneratorExp(expr elt, comprehension* generators)
# expect:      | Await(expr value)
# expect:      | Yield(expr? value)
# expect:      | YieldFrom(expr value)
# expect:      | Compare(expr left, cmpop* ops, expr* comparators)
# expect:      | Call(expr func, expr* args, keyword* keywords)
# expect:      | FormattedValue(expr value, int conversion, expr? format_spec)
# expect:      | Interpolation(expr value, constant str, int conversion, expr? format_spec)
# expect:      | JoinedStr(expr* values)
# expect:      | TemplateStr(expr* values)
# expect:      | Constant(constant value, string? kind)
# expect:      | Attribute(expr value, identifier attr, expr_context ctx)
# expect:      | Subscript(expr value, expr slice, expr_context ctx)
# expect:      | Starred(expr value, expr_context ctx)
# expect:      | Name(identifier id, expr_context ctx)
# expect:      | List(expr* elts, expr_context ctx)
# expect:      | Tuple(expr* elts, expr_context ctx)
# expect:      | Slice(expr? lower, expr? upper, expr? step) Module(stmt* body, type_ignore* type_ignores) Add operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params) (<class 'ast.stmt'>, <class 'ast.AST'>, <class 'object'>) False
# expect: Constant(value='x', kind=None) Add() Expression(body=BinOp(left=BinOp(left=Name(...), op=Add(...), right=BinOp(...)), op=Sub(), right=BinOp(left=Name(...), op=Div(...), right=Name(...)))) List(elts=[Constant(value=1, kind=None), ..., Constant(value=5, kind=None)], ctx=Load())
# expect: ['AST', 'Add', 'And', 'AnnAssign', 'Assert', 'Assign', 'AsyncFor', 'AsyncFunctionDef', 'AsyncWith', 'Attribute', 'AugAssign', 'AugLoad', 'AugStore', 'Await', 'BinOp', 'BitAnd', 'BitOr', 'BitXor', 'BoolOp', 'Break', 'Call', 'ClassDef', 'Compare', 'Constant', 'Continue', 'Del', 'Delete', 'Dict', 'DictComp', 'Div', 'Eq', 'ExceptHandler', 'Expr', 'Expression', 'ExtSlice', 'FloorDiv', 'For', 'FormattedValue', 'FunctionDef', 'FunctionType', 'GeneratorExp', 'Global', 'Gt', 'GtE', 'If', 'IfExp', 'Import', 'ImportFrom', 'In', 'Index', 'Interactive', 'Interpolation', 'Invert', 'Is', 'IsNot', 'JoinedStr', 'LShift', 'Lambda', 'List', 'ListComp', 'Load', 'Lt', 'LtE', 'MatMult', 'Match', 'MatchAs', 'MatchClass', 'MatchMapping', 'MatchOr', 'MatchSequence', 'MatchSingleton', 'MatchStar', 'MatchValue', 'Mod', 'Module', 'Mult', 'Name', 'NamedExpr', 'NodeTransformer', 'NodeVisitor', 'Nonlocal', 'Not', 'NotEq', 'NotIn', 'Or', 'Param', 'ParamSpec', 'Pass', 'Pow', 'PyCF_ALLOW_TOP_LEVEL_AWAIT', 'PyCF_ONLY_AST', 'PyCF_OPTIMIZED_AST', 'PyCF_TYPE_COMMENTS', 'RShift', 'Raise', 'Return', 'Set', 'SetComp', 'Slice', 'Starred', 'Store', 'Sub', 'Subscript', 'Suite', 'TemplateStr', 'Try', 'TryStar', 'Tuple', 'TypeAlias', 'TypeIgnore', 'TypeVar', 'TypeVarTuple', 'UAdd', 'USub', 'UnaryOp', 'While', 'With', 'Yield', 'YieldFrom', 'alias', 'arg', 'arguments', 'boolop', 'cmpop', 'compare', 'comprehension', 'copy_location', 'dump', 'excepthandler', 'expr', 'expr_context', 'fix_missing_locations', 'get_docstring', 'get_source_segment', 'increment_lineno', 'iter_child_nodes', 'iter_fields', 'keyword', 'literal_eval', 'main', 'match_case', 'mod', 'operator', 'parse', 'pattern', 'slice', 'stmt', 'type_ignore', 'type_param', 'unaryop', 'unparse', 'walk', 'withitem']
# expect: ('1', 1)
# expect: ('-1', -1)
# expect: ("'a'", 'a')
# expect: ('[1, 2]', [1, 2])
# expect: ("{'a': (1, 2.5)}", {'a': (1, 2.5)})
# expect: ('{1, 2}', {1, 2})
# expect: ('set()', set())
# expect: ('1+2j', (1+2j))
# expect: ('-1-2j', (-1-2j))
# expect: ('None', None)
# expect: ('True', True)
# expect: ("b'x'", b'x')
# expect: ('...', Ellipsis)
# expect: ValueError malformed node or string on line 1: Call(func=Name(id='f', ctx=Load()), args=[Constant(value=1, kind=None)], keywords=[])
# expect: ValueError malformed node or string on line 1: BinOp(left=Constant(value=1, kind=None), op=Add(), right=Constant(value=1, kind=None))
# expect: ValueError malformed node or string on line 1: Name(id='a', ctx=Load())
# expect: ValueError malformed node or string on line 1: ListComp(elt=Name(id='x', ctx=Load()), generators=[comprehension(target=Name(id='x', ctx=Store(...)), iter=Name(id='y', ctx=Load(...)), ifs=[], is_async=0)])
# expect: SyntaxError invalid syntax (<unknown>, line 1)
# expect: ValueError malformed node or string: None
# expect: ("'a' 'b'", 'ab')
# expect: ('  1', 1)
# expect: ('\n1', 1)
# expect: ('1_000', 1000)
# expect: ('-(1)', -1)
# expect: ValueError malformed node or string on line 1: UnaryOp(op=USub(), operand=Constant(value=1, kind=None))
# expect: ('+1', 1)
# expect: ValueError malformed node or string on line 1: Subscript(value=Dict(keys=[Constant(value=1, kind=None)], values=[Constant(value=2, kind=None)]), slice=Constant(value='a', kind=None), ctx=Load())
# expect: ('()', ())
# expect: ValueError malformed node or string on line 1: Lambda(args=arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]), body=Constant(value=1, kind=None))
# expect: ValueError malformed node or string on line 1: BinOp(left=Constant(value='%s', kind=None), op=Mod(), right=Constant(value=1, kind=None))
# expect: 1
# expect: ValueError malformed node or string: 3
# expect: SyntaxError invalid syntax (<unknown>, line 1)
# expect: ValueError compile() mode must be 'exec', 'eval', 'single' or 'func_type'
# expect: TypeError compile() arg 1 must be a string, bytes or AST object
