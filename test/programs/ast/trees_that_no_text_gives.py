# Trees made by a program that no text could have given: what compile() says of each.
import ast
def t(name, node, mode='exec'):
    try:
        if mode == 'exec': node = ast.Module(node if isinstance(node, list) else [node], [])
        else: node = ast.Expression(node)
        co = compile(ast.fix_missing_locations(node), 'f', mode)
        print(name, 'ok')
    except BaseException as e: print(name, type(e).__name__, e)
N = lambda s='x': ast.Name(s, ast.Load()); S = lambda s='x': ast.Name(s, ast.Store()); C = ast.Constant
t('alias', ast.TypeAlias(name=C(1), type_params=[], value=N()))
t('walrus', ast.Expr(ast.NamedExpr(target=C(1), value=C(3))))
t('walrus comp', ast.Expr(ast.ListComp(ast.NamedExpr(C(1), C(3)), [ast.comprehension(S(), N('y'), [], 0)])))
t('walrus attr', ast.NamedExpr(ast.Attribute(N(), 'a', ast.Store()), C(3)), 'eval')
t('load', ast.Assign([N()], C(1)))
t('store', ast.Expr(S()))
t('del', ast.Delete([N()])); t('del0', ast.Delete([])); t('delconst', ast.Delete([C(1)]))
t('assign0', ast.Assign([], C(1))); t('assign const', ast.Assign([C(1)], C(1)))
t('aug const', ast.AugAssign(C(1), ast.Add(), C(2))); t('aug tuple', ast.AugAssign(ast.Tuple([S()], ast.Store()), ast.Add(), C(2)))
t('ann', ast.AnnAssign(C(1), N('int'), None, 1)); t('ann tuple', ast.AnnAssign(ast.Tuple([S()], ast.Store()), N('int'), None, 1)); t('ann plain', ast.AnnAssign(ast.Tuple([S()], ast.Store()), N('int'), None, 0)); t('ann list', ast.AnnAssign(ast.List([S()], ast.Store()), N('int'), C(1), 0)); t('ann simple', ast.AnnAssign(ast.Attribute(N(), 'a', ast.Store()), N('int'), None, 1))
t('for', ast.For(N(), N(), [ast.Pass()], [])); t('for empty', ast.For(S(), N(), [], [])); t('for const', ast.For(C(1), N(), [ast.Pass()], []))
t('while', ast.While(C(1), [], [])); t('if', ast.If(C(1), [], []))
t('with0', ast.With([], [ast.Pass()])); t('with', ast.With([ast.withitem(C(1), N())], [ast.Pass()]))
t('raise', ast.Raise(None, N())); t('try', ast.Try([ast.Pass()], [], [], [])); t('try0', ast.Try([], [], [], [ast.Pass()])); t('try else', ast.Try([ast.Pass()], [], [ast.Pass()], [ast.Pass()]))
t('handler', ast.Try([ast.Pass()], [ast.ExceptHandler(None, None, [])], [], [])); t('handler type', ast.Try([ast.Pass()], [ast.ExceptHandler(S(), 'x', [ast.Pass()])], [], []))
t('import0', ast.Import([])); t('from0', ast.ImportFrom('a', [], 0)); t('from-', ast.ImportFrom('a', [ast.alias('b')], -5)); t('global', ast.Global([])); t('nonlocal', ast.Nonlocal([]))
t('func', ast.FunctionDef('f', ast.arguments([], [], None, [], [], None, []), [], [], None)); 
t('func def', ast.FunctionDef('f', ast.arguments([], [], None, [], [], None, [C(1)]), [ast.Pass()], [], None))
t('func kw', ast.FunctionDef('f', ast.arguments([], [], None, [ast.arg('a')], [], None, []), [ast.Pass()], [], None))
t('func None', ast.FunctionDef('f', ast.arguments([], [ast.arg('None')], None, [], [], None, []), [ast.Pass()], [], None))
t('class', ast.ClassDef('A', [], [], [], []));t('class None', ast.ClassDef('None', [], [], [ast.Pass()], []))
t('boolop', ast.BoolOp(ast.And(), [C(1)]), 'eval'); t('compare', ast.Compare(N(), [], []), 'eval'); t('compare2', ast.Compare(N(), [ast.In()], [N(), N()]), 'eval')
t('dict', ast.Dict([N()], []), 'eval'); t('set', ast.Set([]), 'eval'); t('None name', ast.Name('None', ast.Load()), 'eval'); t('True name', ast.Name('True', ast.Load()), 'eval'); t('debug', ast.Name('__debug__', ast.Store()), 'eval')
t('list ctx', ast.List([S()], ast.Load()), 'eval'); t('comp0', ast.ListComp(N(), []), 'eval'); t('comp load', ast.ListComp(N(), [ast.comprehension(N(), N(), [], 0)]), 'eval')
t('const list', C([1]), 'eval'); t('const obj', C(object), 'eval'); t('const tup', C((1, [2])), 'eval'); t('const fs', C(frozenset([1])), 'eval'); t('ell', C(...), 'eval')
t('joined', ast.JoinedStr([C(1)]), 'eval'); t('joined2', ast.JoinedStr([N()]), 'eval'); t('fv', ast.FormattedValue(N(), -1, None), 'eval'); t('fv conv', ast.FormattedValue(N(), 77, None), 'eval')
t('starred', ast.Starred(N(), ast.Load()), 'eval'); t('return', ast.Return(N())); t('yield', ast.Yield(N()), 'eval'); t('await', ast.Await(N()), 'eval'); t('break', ast.Break()); t('continue', ast.Continue())
t('match0', ast.Match(N(), [])); t('match', ast.Match(N(), [ast.match_case(ast.MatchValue(N()), None, [ast.Pass()])]))
for i, p in enumerate([ast.MatchSingleton(1), ast.MatchOr([ast.MatchAs()]), ast.MatchAs(ast.MatchAs(), None), ast.MatchAs(None, '_'), ast.MatchStar('a'), ast.MatchMapping([C(1)], [], None), ast.MatchMapping([N()], [ast.MatchAs()], None), ast.MatchClass(C(1), [], [], []), ast.MatchClass(N(), [], ['a'], []), ast.MatchSequence([ast.MatchStar(), ast.MatchStar()]), ast.MatchValue(C(None)), ast.MatchValue(C(1)), ast.MatchValue(ast.BinOp(C(1), ast.Add(), C(2))), ast.MatchValue(ast.BinOp(C(1), ast.Add(), C(2j))), ast.MatchValue(ast.JoinedStr([])), ast.MatchAs(ast.MatchAs(None,'x'),'y'), ast.MatchClass(N(), [ast.MatchStar('a')], [], [])]):
    t(f'pat{i}', ast.Match(N(), [ast.match_case(p, None, [ast.Pass()])]))
t('slice', ast.Slice(N(), None, None), 'eval'); t('lambda', ast.Lambda(ast.arguments([], [], None, [], [], None, []), S()), 'eval')
t('keyword', ast.Call(N(), [], [ast.keyword('True', N())]), 'eval'); t('call none', ast.Call(N(), [None], []), 'eval')
t('attr', ast.Attribute(N(), 'True', ast.Load()), 'eval'); t('ident', ast.Attribute(N(), 'not an ident', ast.Load()), 'eval')
t('typevar', ast.FunctionDef('f', ast.arguments([], [], None, [], [], None, []), [ast.Pass()], [], None, None, [ast.TypeVar('T', S())]))
t('template', ast.TemplateStr([ast.Interpolation(N(), 'x', -1, None)]), 'eval'); t('template2', ast.TemplateStr([N()]), 'eval'); t('interp', ast.Interpolation(N(), 1, 5), 'eval')
t('kind', ast.Constant(1, kind=5), 'eval'); t('parameters', ast.TypeAlias(S(), [ast.TypeVar('None')], N()))
# expect: alias TypeError TypeAlias with non-Name name
# expect: walrus TypeError NamedExpr target must be a Name
# expect: walrus comp TypeError NamedExpr target must be a Name
# expect: walrus attr TypeError NamedExpr target must be a Name
# expect: load ValueError expression must have Store context but has Load instead
# expect: store ValueError expression must have Load context but has Store instead
# expect: del ValueError expression must have Del context but has Load instead
# expect: del0 ValueError empty targets on Delete
# expect: delconst ValueError expression which can't be assigned to in Del context
# expect: assign0 ValueError empty targets on Assign
# expect: assign const ValueError expression which can't be assigned to in Store context
# expect: aug const ValueError expression which can't be assigned to in Store context
# expect: aug tuple SystemError invalid node type (28) for augmented assignment
# expect: ann TypeError AnnAssign with simple non-Name target
# expect: ann tuple TypeError AnnAssign with simple non-Name target
# expect: ann plain SystemError invalid node type (28) for annotated assignment
# expect: ann list SystemError invalid node type (27) for annotated assignment
# expect: ann simple TypeError AnnAssign with simple non-Name target
# expect: for ValueError expression must have Store context but has Load instead
# expect: for empty ValueError empty body on For
# expect: for const ValueError expression which can't be assigned to in Store context
# expect: while ValueError empty body on While
# expect: if ValueError empty body on If
# expect: with0 ValueError empty items on With
# expect: with ValueError expression must have Store context but has Load instead
# expect: raise ValueError Raise with cause but no exception
# expect: try ValueError Try has neither except handlers nor finalbody
# expect: try0 ValueError empty body on Try
# expect: try else ValueError Try has orelse but no except handlers
# expect: handler ValueError empty body on ExceptHandler
# expect: handler type ValueError expression must have Load context but has Store instead
# expect: import0 ValueError empty names on Import
# expect: from0 ValueError empty names on ImportFrom
# expect: from- ValueError Negative ImportFrom level
# expect: global ValueError empty names on Global
# expect: nonlocal ValueError empty names on Nonlocal
# expect: func ValueError empty body on FunctionDef
# expect: func def ValueError more positional defaults than args on arguments
# expect: func kw ValueError length of kwonlyargs is not the same as kw_defaults on arguments
# expect: func None ok
# expect: class ValueError empty body on ClassDef
# expect: class None ok
# expect: boolop ValueError BoolOp with less than 2 values
# expect: compare ValueError Compare with no comparators
# expect: compare2 ValueError Compare has a different number of comparators and operands
# expect: dict ValueError Dict doesn't have the same number of keys as values
# expect: set ok
# expect: None name ValueError identifier field can't represent 'None' constant
# expect: True name ValueError identifier field can't represent 'True' constant
# expect: debug ValueError expression must have Load context but has Store instead
# expect: list ctx ValueError expression must have Load context but has Store instead
# expect: comp0 ValueError comprehension with no generators
# expect: comp load ValueError expression must have Store context but has Load instead
# expect: const list TypeError got an invalid type in Constant: list
# expect: const obj TypeError got an invalid type in Constant: type
# expect: const tup TypeError got an invalid type in Constant: list
# expect: const fs ok
# expect: ell ok
# expect: joined ok
# expect: joined2 ok
# expect: fv ok
# expect: fv conv SystemError Unrecognized conversion character 77
# expect: starred SyntaxError can't use starred expression here (f, line 1)
# expect: return SyntaxError 'return' outside function (f, line 1)
# expect: yield SyntaxError 'yield' outside function (f, line 1)
# expect: await SyntaxError 'await' outside function (f, line 1)
# expect: break SyntaxError 'break' outside loop (f, line 1)
# expect: continue SyntaxError 'continue' not properly in loop (f, line 1)
# expect: match0 ValueError empty cases on Match
# expect: match ValueError patterns may only match literals and attribute lookups
# expect: pat0 ValueError MatchSingleton can only contain True, False and None
# expect: pat1 ValueError MatchOr requires at least 2 patterns
# expect: pat2 ValueError MatchAs must specify a target name if a pattern is given
# expect: pat3 ValueError can't capture name '_' in patterns
# expect: pat4 ValueError can't use MatchStar here
# expect: pat5 ValueError MatchMapping doesn't have the same number of keys as patterns
# expect: pat6 ValueError patterns may only match literals and attribute lookups
# expect: pat7 ValueError MatchClass cls field can only contain Name or Attribute nodes.
# expect: pat8 ValueError MatchClass doesn't have the same number of keyword attributes as patterns
# expect: pat9 SyntaxError multiple starred names in sequence pattern (f, line 1)
# expect: pat10 ValueError unexpected constant inside of a literal pattern
# expect: pat11 ok
# expect: pat12 ValueError patterns may only match literals and attribute lookups
# expect: pat13 ok
# expect: pat14 SyntaxError patterns may only match literals and attribute lookups (f, line 1)
# expect: pat15 ok
# expect: pat16 ValueError can't use MatchStar here
# expect: slice ok
# expect: lambda ValueError expression must have Load context but has Store instead
# expect: keyword ok
# expect: call none ValueError None disallowed in expression list
# expect: attr ok
# expect: ident ok
# expect: typevar ValueError expression must have Load context but has Store instead
# expect: template ok
# expect: template2 ok
# expect: interp SystemError Unrecognized conversion character 5
# expect: kind TypeError AST string must be of type str
# expect: parameters ValueError identifier field can't represent 'None' constant
