# ast: nodes, dump, literal_eval, visitors, unparse, compiling.
import ast, copy


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


L = dict(lineno=1, col_offset=0)


def comp(t, mode='exec'):
    return lambda: compile(t, '<t>', mode)


def m(*s):
    return ast.Module(list(s), [])


N = ast.Name
tr(comp(ast.Expression(N('x', **L))))
tr(comp(m(ast.Expr(N('x', **L)))))
tr(comp(m(ast.Expr(N('x'), **L))))
tr(comp(m(ast.Expr(N(3, **L), **L))))
tr(comp(m(ast.Expr(N(None, **L), **L))))
tr(comp(m(ast.Expr(3, **L))))
tr(comp(m(3)))
tr(comp(ast.Module(3, [])))
tr(comp(m(ast.Expr(None, **L))))
tr(comp(m(ast.If(ast.Constant(1, **L), [], [], **L))))
tr(comp(m(ast.FunctionDef('f', ast.arguments(), [], **L))))
tr(comp(m(ast.Assign([N('x', **L)], ast.Constant(1, **L), **L))))
tr(comp(m(ast.Assign([], ast.Constant(1, **L), **L))))
tr(comp(m(ast.Assign([N('x', ast.Store(), **L)], ast.Constant([], **L), **L))))
tr(comp(m(ast.Expr(ast.BinOp(N('x', **L), 3, N('x', **L), **L), **L))))
tr(comp(m(ast.Expr(ast.BinOp(N('x', **L), ast.Load(), N('x', **L), **L), **L))))
tr(comp(m(ast.Expr(ast.Compare(N('x', **L), [ast.Eq()], [], **L), **L))))
tr(comp(m(ast.Expr(ast.BoolOp(ast.And(), [N('x', **L)], **L), **L))))
tr(comp(m(ast.Expr(ast.Dict([N('x', **L)], [], **L), **L))))
tr(comp(m(ast.Expr(N('None', **L), **L))))
tr(comp(m(ast.Delete([], **L))))
tr(comp(m(ast.Expr(N('x', lineno='a', col_offset=0), **L))))
tr(comp(m(ast.Expr(N('x', lineno=None, col_offset=0), **L))))
tr(comp(m(ast.Try([ast.Pass(**L)], [], [], [], **L))))
tr(comp(m(ast.Raise(None, N('x', **L), **L))))
tr(comp(m(ast.ImportFrom('a', [], 0, **L))))
tr(comp(m(ast.ImportFrom('a', [ast.alias('b', **L)], -1, **L))))
tr(comp(m(ast.Expr(ast.Constant(1, lineno=5, col_offset=9, end_lineno=3, end_col_offset=2), **L))))
tr(comp(m(ast.Expr(ast.Starred(N('x', **L), **L), **L))))
tr(comp(m(ast.Return(None, **L))))
tr(comp(m(ast.Break(**L))))
tr(comp(ast.Name('x', **L), 'eval'))
tr(comp(object()))
tr(comp(m(), 'zz'))
tr(lambda: eval(compile(ast.Expression(ast.Constant((1, frozenset([2])), **L)), '', 'eval')))
tr(lambda: eval(compile(ast.Expression(ast.Constant(-5, **L)), '', 'eval')))
tr(lambda: eval(compile(ast.Expression(ast.Constant(1 + 2j, **L)), '', 'eval')))
tr(lambda: copy.copy(N('x')))
tr(lambda: copy.deepcopy(ast.parse('a+b')))
tr(lambda: copy.replace(N('x'), id='y'))
tr(lambda: copy.replace(N('x'), foo='y'))
x = N()
tr(lambda: copy.replace(x, ctx=3))
tr(lambda: repr(x))
tr(lambda: ast.dump(x))
tr(lambda: ast.dump(3))
tr(lambda: repr(ast.Global(['a', 'b', 'c'])))
tr(lambda: repr(ast.Global([])))
tr(lambda: repr(ast.Global(('a', 'b'))))
tr(lambda: repr(ast.Constant((ast.Load(), 2, 3))))
tr(lambda: repr(ast.Name({1: 2})))
tr(lambda: repr(ast.Constant('x' * 300)))
tr(lambda: repr(ast.Global(['a', 'b'])))


class My(ast.AST):
    _fields = ('a', 'b')


tr(lambda: My())
tr(lambda: My(1))
tr(lambda: My(1, 2))
tr(lambda: My(1, b=3, c=4))
tr(lambda: ast.dump(My(1, [])))


class Sub(ast.Name):
    pass


tr(lambda: ast.dump(Sub('x')))
tr(lambda: ast.AST())
tr(lambda: ast.AST(1))
tr(lambda: ast.AST(a=1).__dict__)
tr(lambda: vars(ast.parse('x', mode='eval').body))
tr(lambda: vars(ast.parse('x', mode='eval')))
tr(lambda: vars(ast.parse('def f(): pass').body[0]))
for c in (
    'mod',
    'stmt',
    'boolop',
    'unaryop',
    'cmpop',
    'comprehension',
    'excepthandler',
    'arguments',
    'arg',
    'keyword',
    'alias',
    'withitem',
    'match_case',
    'pattern',
    'type_ignore',
    'type_param',
    'AST',
    'Interactive',
    'TypeIgnore',
    'FunctionType',
    'Param',
    'slice',
    'Index',
    'ExtSlice',
    'AugLoad',
    'Suite',
    'Load',
    'expr_context',
    'For',
    'MatchAs',
    'TypeVar',
):
    print(getattr(ast, c).__name__)
print(ast.Index.__mro__, ast.ExtSlice.__mro__, ast.Suite.__mro__, ast.Param.__mro__, ast.slice.__mro__)
tr(lambda: ast.Index(3))
tr(lambda: ast.ExtSlice([N('x')]))
tr(lambda: ast.Suite())
tr(lambda: ast.dump(ast.parse('1+1', optimize=1)))
tr(lambda: ast.parse('1', feature_version=(3, 4)))
tr(lambda: ast.parse('1', feature_version=(2, 4)))
t = ast.parse('def f():\n  """doc\n     more\n  """\n  x = é + b\nclass A: pass\n')
tr(lambda: ast.get_docstring(t.body[0]))
tr(lambda: ast.get_docstring(t.body[0], clean=False))
tr(lambda: ast.get_docstring(t.body[1]))
tr(lambda: ast.get_docstring(t))
tr(lambda: ast.get_docstring(t.body[0].body[1]))
src = 'def f():\n  """doc\n     more\n  """\n  x = é + b\nclass A: pass\n'
tr(lambda: ast.get_source_segment(src, t.body[0]))
tr(lambda: ast.get_source_segment(src, t.body[0].body[0], padded=True))
tr(lambda: ast.get_source_segment(src, t.body[0].body[1].value.right))
tr(lambda: ast.get_source_segment(src, N('x')))
tr(lambda: [type(n).__name__ for n in ast.walk(t)])
tr(lambda: list(ast.iter_fields(t.body[1])))
tr(lambda: [type(n).__name__ for n in ast.iter_child_nodes(t.body[0])])
y = ast.copy_location(N('q'), t.body[1])
print(ast.dump(y, include_attributes=True))
z = ast.fix_missing_locations(ast.Expr(ast.BinOp(N('a'), ast.Add(), N('b', lineno=3, col_offset=4))))
print(ast.dump(z, include_attributes=True))
print(ast.dump(ast.increment_lineno(z, 5), include_attributes=True, indent='\t'))
tr(lambda: ast.compare(ast.parse('x=1'), ast.parse('x = 1')))
tr(lambda: ast.compare(ast.parse('x=1'), ast.parse('x = 1'), compare_attributes=True))
tr(lambda: ast.compare(ast.parse('x=1'), ast.parse('x=2')))
tr(lambda: ast.compare(1, 2))


class V(ast.NodeVisitor):

    def visit_Name(self, n):
        print('name', n.id)
        return 5

    def visit_Constant(self, n):
        print('const', n.value)


tr(lambda: V().visit(ast.parse('a + 1 + b(c)')))


class T(ast.NodeTransformer):

    def visit_Name(self, n):
        return N('zz', n.ctx) if n.id != 'gone' else None

    def visit_Expr(self, n):
        self.generic_visit(n)
        return [n, ast.Expr(ast.Constant(0))]

    def visit_Pass(self, n):
        return None


tr(lambda: ast.dump(T().visit(ast.parse('a + b\npass\nx = gone\nfor i in y: pass'))))
tr(lambda: ast.literal_eval('1' * 5000))
tr(lambda: ast.literal_eval('9' * 4300) > 5)
tr(lambda: ast.literal_eval('(' * 300))
tr(lambda: ast.literal_eval('frozenset()'))
tr(lambda: ast.literal_eval('[1,\n f]'))
tr(lambda: ast.literal_eval('1\n2'))
tr(lambda: ast.literal_eval('\t 5 '))
tr(lambda: ast.literal_eval(b'1'))
tr(lambda: ast.literal_eval('{1: 2, **x}'))
tr(lambda: ast.literal_eval('[1]*3'))
tr(lambda: ast.literal_eval('-True'))
tr(lambda: ast.literal_eval('{[]: 1}'))
tr(lambda: ast.literal_eval('set(1)'))
tr(lambda: ast.literal_eval('1j+1'))
tr(lambda: ast.literal_eval('1-1j'))
tr(lambda: ast.literal_eval("f'a'"))
tr(lambda: isinstance(ast.parse('x', mode='single'), ast.Interactive))
exec(compile(ast.parse('print(1+1); 5', mode='single'), '', 'single'))
tr(lambda: ast.unparse([ast.parse('x'), ast.parse('y')]))
tr(lambda: ast.unparse(ast.Name('x')))
tr(lambda: ast.unparse(3))
tr(lambda: ast.unparse(ast.Load()))
tr(lambda: ast.unparse(ast.Add()))
tr(lambda: ast.unparse(ast.arguments(args=[ast.arg('a')])))
tr(lambda: ast.unparse(ast.parse('def f():\n "d"\n x').body[0].body))
tr(lambda: ast.unparse(ast.Constant((1, -2, frozenset({3}), 1e309))))
tr(lambda: ast.unparse(ast.keyword('a', N('x'))))
tr(lambda: ast.unparse(ast.alias('a', 'b')))
tr(lambda: ast.unparse(ast.MatchStar('a')))
tr(lambda: ast.unparse(ast.Slice()))
tr(lambda: ast.unparse(ast.Set([])))
tr(lambda: ast.unparse(ast.Expression(N('x'))))
tr(lambda: ast.unparse(ast.Name()))
tr(lambda: ast.unparse(ast.comprehension(N('x'), N('y'))))
tr(lambda: ast.unparse(ast.FunctionType([N('a')], N('b'))))
tr(lambda: ast.unparse(ast.Module([])))
tr(lambda: ast.unparse(ast.Starred(ast.BoolOp(ast.Or(), [N('a'), N('b')]))))
tr(lambda: ast.unparse(ast.Constant('a', kind='u')))
tr(lambda: ast.unparse(ast.Assign([N('x')], N('y'), type_comment='int')))
tr(lambda: ast.unparse(ast.ImportFrom(None, [ast.alias('x')], None)))
tr(lambda: ast.unparse(ast.If(N('a'), [], [ast.If(N('b'), [ast.Pass()], [])])))
tr(lambda: ast.unparse(ast.JoinedStr([ast.Constant('a'), ast.Constant('b'), ast.FormattedValue(N('x'), -1)])))
for cls in (ast.Global, ast.comprehension, ast.Dict, ast.Constant, ast.MatchSingleton, ast.Interpolation, ast.Module):
    print(cls.__name__, cls._fields, cls._attributes, cls._field_types)
print(ast.Return.value, ast.mod._attributes, ast.expr.end_lineno)
# expect: TypeError expected Module node, got Expression
# expect: TypeError required field "lineno" missing from stmt
# expect: TypeError required field "lineno" missing from expr
# expect: TypeError AST identifier must be of type str
# expect: ValueError field 'id' is required for Name
# expect: TypeError required field "lineno" missing from expr
# expect: TypeError required field "lineno" missing from stmt
# expect: TypeError Module field "body" must be a list, not a int
# expect: ValueError field 'value' is required for Expr
# expect: ValueError empty body on If
# expect: ValueError empty body on FunctionDef
# expect: ValueError expression must have Store context but has Load instead
# expect: ValueError empty targets on Assign
# expect: TypeError got an invalid type in Constant: list
# expect: TypeError expected some sort of operator, but got 3
# expect: TypeError expected some sort of operator, but got Load()
# expect: ValueError Compare with no comparators
# expect: ValueError BoolOp with less than 2 values
# expect: ValueError Dict doesn't have the same number of keys as values
# expect: ValueError identifier field can't represent 'None' constant
# expect: ValueError empty targets on Delete
# expect: ValueError invalid integer value: 'a'
# expect: ValueError invalid integer value: None
# expect: ValueError Try has neither except handlers nor finalbody
# expect: ValueError Raise with cause but no exception
# expect: ValueError empty names on ImportFrom
# expect: ValueError Negative ImportFrom level
# expect: ValueError AST node line range (5, 3) is not valid
# expect: SyntaxError can't use starred expression here (<t>, line 1)
# expect: SyntaxError 'return' outside function (<t>, line 1)
# expect: SyntaxError 'break' outside loop (<t>, line 1)
# expect: TypeError expected Expression node, got Name
# expect: TypeError compile() arg 1 must be a string, bytes or AST object
# expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
# expect: (1, frozenset({2}))
# expect: -5
# expect: (1+2j)
# expect: Name(id='x', ctx=Load())
# expect: Module(body=[Expr(value=BinOp(left=Name(...), op=Add(...), right=Name(...)))], type_ignores=[])
# expect: Name(id='y', ctx=Load())
# expect: TypeError Name.__replace__ got an unexpected keyword argument 'foo'.
# expect: TypeError Name.__replace__ missing 1 keyword argument: 'id'.
# expect: AttributeError 'Name' object has no attribute 'id'
# expect: Name(ctx=Load())
# expect: TypeError expected AST, got 'int'
# expect: Global(names=['a', ..., 'c'])
# expect: Global(names=[])
# expect: Global(names=('a', 'b'))
# expect: Constant(value=(Load(), ..., 3), kind=None)
# expect: Name(id={1: 2}, ctx=Load())
# expect: Constant(value='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', kind=None)
# expect: Global(names=['a', 'b'])
# expect: AttributeError 'My' object has no attribute 'a'
# expect: AttributeError 'My' object has no attribute 'b'
# expect: My(a=1, b=2)
# expect: My(a=1, b=3)
# expect: W My.__init__ got an unexpected keyword argument 'c'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.
# expect: AttributeError type object 'My' has no attribute '_field_types'
# expect: Sub(id='x', ctx=Load())
# expect: ast.AST()
# expect: TypeError AST constructor takes at most 0 positional arguments
# expect: {'a': 1}
# expect: W ast.AST.__init__ got an unexpected keyword argument 'a'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.
# expect: {'id': 'x', 'ctx': Load(), 'lineno': 1, 'col_offset': 0, 'end_lineno': 1, 'end_col_offset': 1}
# expect: {'body': Name(id='x', ctx=Load())}
# expect: {'name': 'f', 'args': arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]), 'body': [Pass()], 'decorator_list': [], 'returns': None, 'type_comment': None, 'type_params': [], 'lineno': 1, 'col_offset': 0, 'end_lineno': 1, 'end_col_offset': 13}
# expect: mod
# expect: stmt
# expect: boolop
# expect: unaryop
# expect: cmpop
# expect: comprehension
# expect: excepthandler
# expect: arguments
# expect: arg
# expect: keyword
# expect: alias
# expect: withitem
# expect: match_case
# expect: pattern
# expect: type_ignore
# expect: type_param
# expect: AST
# expect: Interactive
# expect: TypeIgnore
# expect: FunctionType
# expect: Param
# expect: slice
# expect: Index
# expect: ExtSlice
# expect: AugLoad
# expect: Suite
# expect: Load
# expect: expr_context
# expect: For
# expect: MatchAs
# expect: TypeVar
# expect: (<class 'ast.Index'>, <class 'ast.slice'>, <class 'ast.AST'>, <class 'object'>) (<class 'ast.ExtSlice'>, <class 'ast.slice'>, <class 'ast.AST'>, <class 'object'>) (<class 'ast.Suite'>, <class 'ast.mod'>, <class 'ast.AST'>, <class 'object'>) (<class 'ast.Param'>, <class 'ast.expr_context'>, <class 'ast.AST'>, <class 'object'>) (<class 'ast.slice'>, <class 'ast.AST'>, <class 'object'>)
# expect: 3
# expect: Tuple(elts=[Name(id='x', ctx=Load())], ctx=Load())
# expect: Suite()
# expect: Module(body=[Expr(value=BinOp(left=Constant(value=1), op=Add(), right=Constant(value=1)))])
# expect: Module(body=[Expr(value=Constant(value=1, kind=None))], type_ignores=[])
# expect: ValueError Unsupported major version: 2
# expect: doc
# expect: more
# expect: doc
# expect:      more
# expect:
# expect: None
# expect: None
# expect: TypeError 'Assign' can't have docstrings
# expect: def f():
# expect:   """doc
# expect:      more
# expect:   """
# expect:   x = é + b
# expect:   """doc
# expect:      more
# expect:   """
# expect: b
# expect: None
# expect: ['Module', 'FunctionDef', 'ClassDef', 'arguments', 'Expr', 'Assign', 'Pass', 'Constant', 'Name', 'BinOp', 'Store', 'Name', 'Add', 'Name', 'Load', 'Load']
# expect: [('name', 'A'), ('bases', []), ('keywords', []), ('body', [Pass()]), ('decorator_list', []), ('type_params', [])]
# expect: ['arguments', 'Expr', 'Assign']
# expect: Name(id='q', ctx=Load(), lineno=6, col_offset=0, end_lineno=6, end_col_offset=13)
# expect: Expr(value=BinOp(left=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0), op=Add(), right=Name(id='b', ctx=Load(), lineno=3, col_offset=4, end_lineno=1, end_col_offset=0), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
# expect: Expr(
# expect: 	value=BinOp(
# expect: 		left=Name(
# expect: 			id='a',
# expect: 			ctx=Load(),
# expect: 			lineno=6,
# expect: 			col_offset=0,
# expect: 			end_lineno=6,
# expect: 			end_col_offset=0),
# expect: 		op=Add(),
# expect: 		right=Name(
# expect: 			id='b',
# expect: 			ctx=Load(),
# expect: 			lineno=8,
# expect: 			col_offset=4,
# expect: 			end_lineno=6,
# expect: 			end_col_offset=0),
# expect: 		lineno=6,
# expect: 		col_offset=0,
# expect: 		end_lineno=6,
# expect: 		end_col_offset=0),
# expect: 	lineno=6,
# expect: 	col_offset=0,
# expect: 	end_lineno=6,
# expect: 	end_col_offset=0)
# expect: True
# expect: False
# expect: False
# expect: AttributeError 'int' object has no attribute '_fields'
# expect: name a
# expect: const 1
# expect: name b
# expect: name c
# expect: None
# expect: Module(body=[Expr(value=BinOp(left=Name(id='zz', ctx=Load()), op=Add(), right=Name(id='zz', ctx=Load()))), Expr(value=Constant(value=0)), Assign(targets=[Name(id='zz', ctx=Store())]), For(target=Name(id='zz', ctx=Store()), iter=Name(id='zz', ctx=Load()))])
# expect: SyntaxError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits. (<unknown>, line 1)
# expect: True
# expect: SyntaxError too many nested parentheses (<unknown>, line 1)
# expect: ValueError malformed node or string on line 1: Call(func=Name(id='frozenset', ctx=Load()), args=[], keywords=[])
# expect: ValueError malformed node or string on line 2: Name(id='f', ctx=Load())
# expect: SyntaxError invalid syntax (<unknown>, line 2)
# expect: 5
# expect: ValueError malformed node or string: b'1'
# expect: ValueError malformed node or string: None
# expect: ValueError malformed node or string on line 1: BinOp(left=List(elts=[Constant(value=1, kind=None)], ctx=Load()), op=Mult(), right=Constant(value=3, kind=None))
# expect: ValueError malformed node or string on line 1: Constant(value=True, kind=None)
# expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list')
# expect: ValueError malformed node or string on line 1: Call(func=Name(id='set', ctx=Load()), args=[Constant(value=1, kind=None)], keywords=[])
# expect: ValueError malformed node or string on line 1: BinOp(left=Constant(value=1j, kind=None), op=Add(), right=Constant(value=1, kind=None))
# expect: (1-1j)
# expect: ValueError malformed node or string on line 1: JoinedStr(values=[Constant(value='a', kind=None)])
# expect: True
# expect: 2
# expect: 5
# expect: x
# expect: y
# expect: x
# expect: AttributeError 'int' object has no attribute '_fields'
# expect:
# expect:
# expect: a
# expect: 'd'
# expect: x
# expect: (1, -2, frozenset({3}), 1e309)
# expect: a=x
# expect: a as b
# expect: *a
# expect: :
# expect: {*()}
# expect: x
# expect: AttributeError 'Name' object has no attribute 'id'
# expect: W Name.__init__ missing 1 required positional argument: 'id'. This will become an error in Python 3.15.
# expect: AttributeError 'comprehension' object has no attribute 'is_async'
# expect: W comprehension.__init__ missing 1 required positional argument: 'is_async'. This will become an error in Python 3.15.
# expect: (a) -> b
# expect:
# expect: *(a or b)
# expect: u'a'
# expect: AttributeError 'Assign' object has no attribute 'lineno'
# expect: from  import x
# expect: if a:
# expect: elif b:
# expect:     pass
# expect: f'ab{x}'
# expect: Global ('names',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') {'names': list[str]}
# expect: comprehension ('target', 'iter', 'ifs', 'is_async') () {'target': <class 'ast.expr'>, 'iter': <class 'ast.expr'>, 'ifs': list[ast.expr], 'is_async': <class 'int'>}
# expect: Dict ('keys', 'values') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') {'keys': list[ast.expr], 'values': list[ast.expr]}
# expect: Constant ('value', 'kind') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') {'value': <class 'object'>, 'kind': str | None}
# expect: MatchSingleton ('value',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') {'value': <class 'object'>}
# expect: Interpolation ('value', 'str', 'conversion', 'format_spec') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') {'value': <class 'ast.expr'>, 'str': <class 'object'>, 'conversion': <class 'int'>, 'format_spec': ast.expr | None}
# expect: Module ('body', 'type_ignores') () {'body': list[ast.stmt], 'type_ignores': list[ast.type_ignore]}
# expect: None () None
