# Trees that could not have come from source text, and some that could: what compile() says of them.
import ast
from ast import *

L, S = Load(), Store()
x, y = Name('x', L), Name('y', L)


def told(node, mode='exec'):
    try:
        compile(ast.fix_missing_locations(node), '<t>', mode)
        print('fine')
    except Exception as problem:
        print(type(problem).__name__, '|', problem)


def module(*statements):
    return Module(list(statements), [])


def value(expression):
    return module(Expr(expression))


told(value(Dict([], [x])))
told(value(Dict([x], [None])))
told(value(Dict([None], [x])))
told(value(Set([None])))
told(value(List([None], L)))
told(value(Tuple([None], L)))
told(value(BoolOp(And(), [x])))
told(value(BoolOp(And(), [None, x])))
told(value(BinOp(None, Add(), x)))
told(value(UnaryOp(Not(), None)))
told(value(Call(None, [], [])))
told(value(Call(x, [None], [])))
told(value(Call(x, [], [keyword('a', None)])))
told(value(Compare(x, [], [])))
told(value(Compare(x, [In()], [])))
told(value(Compare(x, [In()], [None])))
told(value(IfExp(x, None, x)))
told(value(Lambda(arguments([], [], None, [], [], None, []), None)))
told(value(ListComp(x, [])))
told(value(ListComp(x, [comprehension(Name('i', S), None, [], 0)])))
told(value(Subscript(x, None, L)))
told(value(Attribute(None, 'a', L)))
told(value(Starred(None, L)))
told(value(Name('x', S)))
told(value(Name('None', L)))
told(value(Constant(print)))
told(value(Constant([1])))
told(value(Constant((1, [2]))))
told(value(JoinedStr([None])))
told(value(Yield(x)))
told(value(NamedExpr(x, x)))
told(value(None))
told(value(Await(None)))
told(module(None))
told(module(Assign([], x)))
told(module(Assign([None], x)))
told(module(Assign([x], y)))
told(module(Assign([Name('x', S)], None)))
told(module(Delete([])))
told(module(Delete([x])))
told(module(If(x, [], [])))
told(module(If(None, [Pass()], [])))
told(module(While(x, [], [])))
told(module(For(Name('i', S), x, [], [])))
told(module(For(x, y, [Pass()], [])))
told(module(With([], [Pass()])))
told(module(With([withitem(x, None)], [])))
told(module(Try([], [], [], [])))
told(module(Try([Pass()], [], [], [])))
told(module(Try([Pass()], [], [Pass()], [Pass()])))
told(module(Try([Pass()], [ExceptHandler(None, None, [])], [], [])))
told(module(Raise(None, x)))
told(module(Global([])))
told(module(Nonlocal([])))
told(module(Import([])))
told(module(ImportFrom('a', [], 0)))
told(module(ImportFrom('a', [alias('b')], -5)))
told(module(FunctionDef('f', arguments([], [], None, [], [], None, []), [], [], None, None, [])))
told(module(FunctionDef('f', arguments([], [], None, [], [], None, [x]), [Pass()], [], None, None, [])))
told(module(ClassDef('C', [], [], [], [], [])))
told(module(ClassDef('C', [None], [], [Pass()], [], [])))
told(module(AugAssign(x, Add(), y)))
told(module(AnnAssign(x, y, None, 1)))
told(module(AnnAssign(Name('x', S), None, None, 1)))
told(module(Match(x, [])))
told(module(Match(x, [match_case(MatchValue(x), None, [Pass()])])))
told(module(Match(x, [match_case(MatchOr([MatchAs()]), None, [Pass()])])))
told(module(Expr(5)))
told(module(5))
told(Expression(None), 'eval')
told(Interactive([]), 'single')
told(module(Assert(None, None)))
told(module(Return(x)))
told(module(FunctionDef('f', arguments([], [arg('a')], None, [arg('k')], [], None, []), [Pass()], [], None, None, [])))
told(module(Match(x, [match_case(MatchValue(Constant(1)), None, [Pass()]), match_case(MatchValue(Attribute(x, 'a', L)), None, [Pass()])])))
told(module(Match(x, [match_case(MatchValue(Constant(None)), None, [Pass()])])))
told(module(Match(x, [match_case(MatchValue(Constant(...)), None, [Pass()])])))
told(module(Match(x, [match_case(MatchSingleton(1), None, [Pass()])])))
told(module(Assign([Tuple([Name('a', S), Starred(Name('b', S), S)], S)], x)))
told(module(Assign([Tuple([x], S)], y)))
told(value(Tuple([Name('a', S)], L)))
told(module(With([withitem(x, y)], [Pass()])))
told(module(TypeAlias(Name('T', S), [], x)))
told(module(TypeAlias(x, [], x)))
told(value(NamedExpr(Name('w', S), x)))
for s in ['for i, (a, *b) in c: pass', 'with a as (b, c.d): x[0] = 1', 'del a, b[0], c.d', 'a.b: int = 1; x += 1', '[i for i, j in k]', 'type X[T: int] = list[T]', 'match x:\n case [1, -2, "a", b"c", 1+2j, None, a.b, *r]: pass\n case {"k": 1 | 2, **kw}: pass\n case C(1, k=2): pass', 'f"{x!r:>{w}}"', 'async def f():\n async for i in x: await y\n async with a as b: yield', 'lambda *a, k=1, z, **q: (yield)']:
    told(ast.parse(s))
# expect: ValueError | Dict doesn't have the same number of keys as values
# expect: ValueError | None disallowed in expression list
# expect: fine
# expect: ValueError | None disallowed in expression list
# expect: ValueError | None disallowed in expression list
# expect: ValueError | None disallowed in expression list
# expect: ValueError | BoolOp with less than 2 values
# expect: ValueError | None disallowed in expression list
# expect: ValueError | field 'left' is required for BinOp
# expect: ValueError | field 'operand' is required for UnaryOp
# expect: ValueError | field 'func' is required for Call
# expect: ValueError | None disallowed in expression list
# expect: ValueError | field 'value' is required for keyword
# expect: ValueError | Compare with no comparators
# expect: ValueError | Compare with no comparators
# expect: ValueError | None disallowed in expression list
# expect: ValueError | field 'body' is required for IfExp
# expect: ValueError | field 'body' is required for Lambda
# expect: ValueError | comprehension with no generators
# expect: ValueError | field 'iter' is required for comprehension
# expect: ValueError | field 'slice' is required for Subscript
# expect: ValueError | field 'value' is required for Attribute
# expect: ValueError | field 'value' is required for Starred
# expect: ValueError | expression must have Load context but has Store instead
# expect: ValueError | identifier field can't represent 'None' constant
# expect: TypeError | got an invalid type in Constant: builtin_function_or_method
# expect: TypeError | got an invalid type in Constant: list
# expect: TypeError | got an invalid type in Constant: list
# expect: ValueError | None disallowed in expression list
# expect: SyntaxError | 'yield' outside function (<t>, line 1)
# expect: fine
# expect: ValueError | field 'value' is required for Expr
# expect: ValueError | field 'value' is required for Await
# expect: ValueError | None disallowed in statement list
# expect: ValueError | empty targets on Assign
# expect: ValueError | None disallowed in expression list
# expect: ValueError | expression must have Store context but has Load instead
# expect: ValueError | field 'value' is required for Assign
# expect: ValueError | empty targets on Delete
# expect: ValueError | expression must have Del context but has Load instead
# expect: ValueError | empty body on If
# expect: ValueError | field 'test' is required for If
# expect: ValueError | empty body on While
# expect: ValueError | empty body on For
# expect: ValueError | expression must have Store context but has Load instead
# expect: ValueError | empty items on With
# expect: ValueError | empty body on With
# expect: ValueError | empty body on Try
# expect: ValueError | Try has neither except handlers nor finalbody
# expect: ValueError | Try has orelse but no except handlers
# expect: ValueError | empty body on ExceptHandler
# expect: ValueError | Raise with cause but no exception
# expect: ValueError | empty names on Global
# expect: ValueError | empty names on Nonlocal
# expect: ValueError | empty names on Import
# expect: ValueError | empty names on ImportFrom
# expect: ValueError | Negative ImportFrom level
# expect: ValueError | empty body on FunctionDef
# expect: ValueError | more positional defaults than args on arguments
# expect: ValueError | empty body on ClassDef
# expect: ValueError | None disallowed in expression list
# expect: ValueError | expression must have Store context but has Load instead
# expect: ValueError | expression must have Store context but has Load instead
# expect: ValueError | field 'annotation' is required for AnnAssign
# expect: ValueError | empty cases on Match
# expect: ValueError | patterns may only match literals and attribute lookups
# expect: ValueError | MatchOr requires at least 2 patterns
# expect: TypeError | required field "lineno" missing from expr
# expect: TypeError | required field "lineno" missing from stmt
# expect: ValueError | field 'body' is required for Expression
# expect: fine
# expect: ValueError | field 'test' is required for Assert
# expect: SyntaxError | 'return' outside function (<t>, line 1)
# expect: ValueError | length of kwonlyargs is not the same as kw_defaults on arguments
# expect: fine
# expect: ValueError | unexpected constant inside of a literal pattern
# expect: ValueError | unexpected constant inside of a literal pattern
# expect: ValueError | MatchSingleton can only contain True, False and None
# expect: fine
# expect: ValueError | expression must have Store context but has Load instead
# expect: ValueError | expression must have Load context but has Store instead
# expect: ValueError | expression must have Store context but has Load instead
# expect: fine
# expect: ValueError | expression must have Store context but has Load instead
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
