"""The names of a program, as the compiler sees them."""
import symtable
code = '''
"""doc"""
import os, sys as s
from math import *
g: int = 1
type Alias[T] = list[T]
def outer(a, /, b: int = 1, *args, k=2, **kw) -> str:
    global g2
    g2 = 5
    x = a
    def inner():
        nonlocal x
        x += 1
        return x, b, print, g
    y = [x for x in args if k]
    z = (i for i in y)
    w = {q: lambda: q for q in y}
    for n in y: del n
    if (m := 5): pass
    return inner
class C[T: int](Base, metaclass=M):
    attr = 1
    __priv = 2
    def meth(self): return __class__, self.__priv
    @property
    def prop(self): return attr
    async def am(self): yield 1
    def meth(self, again): pass
    lam = lambda self: self
    gen = [attr for _ in range(3)]
def gen[**P, *Ts](f, *a): yield f
async def co(): await x
lambda: g
try: 1
except E as e: pass
with open(f) as fh: pass
match g:
    case {'a': v, **rest}: pass
'''
def show(t, depth=0):
    p='  '*depth
    print(p, repr(t), t.get_type(), str(t.get_type()), t.get_name(), t.get_lineno(), t.is_optimized(), t.is_nested(), t.has_children(), sorted(t.get_identifiers()))
    if isinstance(t, symtable.Function): print(p, 'F', t.get_parameters(), sorted(t.get_locals()), sorted(t.get_globals()), sorted(t.get_nonlocals()), sorted(t.get_frees()))
    if isinstance(t, symtable.Class): 
        import warnings; warnings.simplefilter('ignore'); print(p, 'C', sorted(t.get_methods()))
    for s in sorted(t.get_symbols(), key=lambda s: s.get_name()):
        print(p, ' ', repr(s), [m for m in ('is_referenced','is_parameter','is_type_parameter','is_global','is_nonlocal','is_declared_global','is_local','is_annotated','is_free','is_free_class','is_imported','is_assigned','is_comp_iter','is_comp_cell','is_namespace') if getattr(s,m)()], [n.get_name() for n in s.get_namespaces()])
        try: print(p, '   ns', s.get_namespace())
        except ValueError as e: print(p, '   ns', e)
    for c in t.get_children(): show(c, depth+1)
top = symtable.symtable(code, 'file.py', 'exec')
show(top)
print(top.lookup('outer'), top.lookup('g').get_name())
def t(f,*a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
t(top.lookup,'nope')
t(symtable.symtable,'x y','f','exec'); t(symtable.symtable,'1+x','f','eval'); t(symtable.symtable,'1+x','f','single'); t(symtable.symtable,'x=1','f','zzz'); t(symtable.symtable,'x=1','f'); t(symtable.symtable,'nonlocal x','f','exec'); t(symtable.symtable,'def f(a,a): pass','f','exec'); t(symtable.symtable,b'x=1','f','exec'); t(symtable.symtable,5,'f','exec'); t(symtable.symtable,'x=1',5,'exec')
t(lambda: symtable.symtable('1+x','f','eval').get_symbols())
print(list(symtable.SymbolTableType), symtable.SymbolTableType.FUNCTION == 'function', symtable.__all__, symtable.USE, symtable.DEF_PARAM)
print(top.lookup('os') == top.lookup('os'), top.lookup('os') is top.lookup('os'), top.get_children()[0] is top.get_children()[0], type(top.get_id()))
t(symtable.SymbolTable); t(symtable.Symbol); t(lambda: symtable.Symbol('a', 2)); t(lambda: symtable.Symbol('a', 2|(1<<12), [], module_scope=True))

import warnings
tt=symtable.symtable('class A:\n def f(self): pass\n def g[T](self): pass\n x=lambda:0\n f=1\n def f(self): pass\n class h: pass\n async def q(self): pass\n z=(i for i in f)\n z=lambda:0\n','f','exec').get_children()[0]
with warnings.catch_warnings(record=True) as w: warnings.simplefilter('always'); print(tt.get_methods()); print(*[str(x.message) for x in w])
show(symtable.symtable('from __future__ import annotations\nx: int = 5\ndef f(a: int) -> str:\n  y: int\n  class D:\n    z: int\n    def m(self): return super().m(), x, y\n  return [a for a in y if (b := a)], {k: v for k, v in a}\nclass K[T]: \n  def m[U](self, u: U) -> T: return K\ntype X[T] = T\n','f.py','exec'))
# expect:  <SymbolTable for module file.py> module module top 0 False False True ['Alias', 'C', 'E', '__conditional_annotations__', 'co', 'e', 'f', 'fh', 'g', 'g2', 'gen', 'open', 'os', 'outer', 'rest', 's', 'v']
# expect:    <symbol 'Alias': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned', 'is_namespace'] ['Alias']
# expect:     ns <SymbolTable for Alias in file.py>
# expect:    <symbol 'C': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned', 'is_namespace'] ['C']
# expect:     ns <SymbolTable for C in file.py>
# expect:    <symbol 'E': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol '__conditional_annotations__': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'co': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned', 'is_namespace'] ['co']
# expect:     ns <Function SymbolTable for co in file.py>
# expect:    <symbol 'e': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'f': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'fh': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'g': LOCAL, USE|DEF_LOCAL|DEF_ANNOT> ['is_referenced', 'is_global', 'is_local', 'is_annotated', 'is_assigned'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'g2': GLOBAL_EXPLICIT, DEF_GLOBAL> ['is_global', 'is_declared_global'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'gen': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned', 'is_namespace'] ['gen']
# expect:     ns <SymbolTable for gen in file.py>
# expect:    <symbol 'open': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'os': LOCAL, DEF_IMPORT> ['is_global', 'is_local', 'is_imported'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'outer': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned', 'is_namespace'] ['outer']
# expect:     ns <Function SymbolTable for outer in file.py>
# expect:    <symbol 'rest': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 's': LOCAL, DEF_IMPORT> ['is_global', 'is_local', 'is_imported'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'v': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned'] []
# expect:     ns name is not bound to any namespaces
# expect:    <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 5 False False False ['.format', 'int']
# expect:      <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'int': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:       ns name is not bound to any namespaces
# expect:    <SymbolTable for Alias in file.py> type parameters type parameters Alias 6 False False True ['T']
# expect:      <symbol 'T': CELL, DEF_LOCAL|DEF_TYPE_PARAM> ['is_type_parameter', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <SymbolTable for Alias in file.py> type alias type alias Alias 6 False True False ['.format', 'T', 'list']
# expect:        <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'T': FREE, USE> ['is_referenced', 'is_free'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'list': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:         ns name is not bound to any namespaces
# expect:    <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 7 False False False ['.format', 'int', 'str']
# expect:      <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'int': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'str': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:       ns name is not bound to any namespaces
# expect:    <Function SymbolTable for outer in file.py> function function outer 7 True False True ['a', 'args', 'b', 'g2', 'inner', 'k', 'kw', 'm', 'n', 'q', 'w', 'x', 'y', 'z']
# expect:    F ('a', 'b', 'k', 'args', 'kw') ['a', 'args', 'b', 'inner', 'k', 'kw', 'm', 'n', 'q', 'w', 'x', 'y', 'z'] ['g2'] [] []
# expect:      <symbol 'a': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'args': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'b': CELL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'g2': GLOBAL_EXPLICIT, DEF_GLOBAL|DEF_LOCAL> ['is_global', 'is_declared_global', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'inner': LOCAL, USE|DEF_LOCAL> ['is_referenced', 'is_local', 'is_assigned', 'is_namespace'] ['inner']
# expect:       ns <Function SymbolTable for inner in file.py>
# expect:      <symbol 'k': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'kw': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'm': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'n': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'q': CELL, USE|DEF_LOCAL|DEF_COMP_ITER|DEF_COMP_CELL> ['is_referenced', 'is_local', 'is_assigned', 'is_comp_iter', 'is_comp_cell'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'w': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'x': CELL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'y': LOCAL, USE|DEF_LOCAL> ['is_referenced', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'z': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 11 False True False ['.format']
# expect:        <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:         ns name is not bound to any namespaces
# expect:      <Function SymbolTable for inner in file.py> function function inner 11 True True False ['b', 'g', 'print', 'x']
# expect:      F () [] ['g', 'print'] ['x'] ['b', 'x']
# expect:        <symbol 'b': FREE, USE> ['is_referenced', 'is_free'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'g': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'print': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'x': FREE, USE|DEF_NONLOCAL|DEF_LOCAL> ['is_referenced', 'is_nonlocal', 'is_free', 'is_assigned'] []
# expect:         ns name is not bound to any namespaces
# expect:      <Function SymbolTable for genexpr in file.py> function function genexpr 16 True True False ['.0', 'i']
# expect:      F ('.0',) ['.0', 'i'] [] [] []
# expect:        <symbol '.0': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'i': LOCAL, USE|DEF_LOCAL|DEF_COMP_ITER> ['is_referenced', 'is_local', 'is_assigned', 'is_comp_iter'] []
# expect:         ns name is not bound to any namespaces
# expect:      <Function SymbolTable for lambda in file.py> function function lambda 17 True True False ['q']
# expect:      F () [] [] [] ['q']
# expect:        <symbol 'q': FREE, USE> ['is_referenced', 'is_free'] []
# expect:         ns name is not bound to any namespaces
# expect:    <SymbolTable for C in file.py> type parameters type parameters C 21 False False True ['.generic_base', '.type_params', 'Base', 'M', 'T']
# expect:      <symbol '.generic_base': LOCAL, USE|DEF_LOCAL> ['is_referenced', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol '.type_params': CELL, USE|DEF_LOCAL> ['is_referenced', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'Base': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'M': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'T': LOCAL, DEF_LOCAL|DEF_TYPE_PARAM> ['is_type_parameter', 'is_local', 'is_assigned', 'is_namespace'] ['T']
# expect:       ns <SymbolTable for T in file.py>
# expect:      <SymbolTable for T in file.py> type variable type variable T 21 False True False ['.format', 'int']
# expect:        <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'int': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:         ns name is not bound to any namespaces
# expect:      <Class SymbolTable for C in file.py> class class C 21 False True True ['.type_params', '_', '_C__priv', '__type_params__', 'am', 'attr', 'gen', 'lam', 'meth', 'prop', 'property', 'range']
# expect:      C ['am', 'meth', 'prop']
# expect:        <symbol '.type_params': FREE, USE> ['is_referenced', 'is_free'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol '_': LOCAL, DEF_LOCAL|DEF_COMP_ITER> ['is_local', 'is_assigned', 'is_comp_iter'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol '_C__priv': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol '__type_params__': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'am': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned', 'is_namespace'] ['am']
# expect:         ns <Function SymbolTable for am in file.py>
# expect:        <symbol 'attr': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'gen': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'lam': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'meth': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned', 'is_namespace'] ['meth', 'meth']
# expect:         ns name is bound to multiple namespaces
# expect:        <symbol 'prop': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned', 'is_namespace'] ['prop']
# expect:         ns <Function SymbolTable for prop in file.py>
# expect:        <symbol 'property': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'range': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:         ns name is not bound to any namespaces
# expect:        <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 24 False True False ['.format', '__classdict__']
# expect:          <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol '__classdict__': FREE, USE> ['is_referenced', 'is_free'] []
# expect:           ns name is not bound to any namespaces
# expect:        <Function SymbolTable for meth in file.py> function function meth 24 True True False ['__class__', 'self']
# expect:        F ('self',) ['self'] [] [] ['__class__']
# expect:          <symbol '__class__': FREE, USE> ['is_referenced', 'is_free'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol 'self': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:        <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 26 False True False ['.format', '__classdict__']
# expect:          <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol '__classdict__': FREE, USE> ['is_referenced', 'is_free'] []
# expect:           ns name is not bound to any namespaces
# expect:        <Function SymbolTable for prop in file.py> function function prop 26 True True False ['attr', 'self']
# expect:        F ('self',) ['self'] ['attr'] [] []
# expect:          <symbol 'attr': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol 'self': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:        <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 27 False True False ['.format', '__classdict__']
# expect:          <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol '__classdict__': FREE, USE> ['is_referenced', 'is_free'] []
# expect:           ns name is not bound to any namespaces
# expect:        <Function SymbolTable for am in file.py> function function am 27 True True False ['self']
# expect:        F ('self',) ['self'] [] [] []
# expect:          <symbol 'self': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:        <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 28 False True False ['.format', '__classdict__']
# expect:          <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol '__classdict__': FREE, USE> ['is_referenced', 'is_free'] []
# expect:           ns name is not bound to any namespaces
# expect:        <Function SymbolTable for meth in file.py> function function meth 28 True True False ['again', 'self']
# expect:        F ('self', 'again') ['again', 'self'] [] [] []
# expect:          <symbol 'again': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol 'self': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:        <Function SymbolTable for lambda in file.py> function function lambda 29 True True False ['self']
# expect:        F ('self',) ['self'] [] [] []
# expect:          <symbol 'self': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:    <SymbolTable for gen in file.py> type parameters type parameters gen 31 False False True ['.defaults', 'P', 'Ts']
# expect:      <symbol '.defaults': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'P': LOCAL, DEF_LOCAL|DEF_TYPE_PARAM> ['is_type_parameter', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'Ts': LOCAL, DEF_LOCAL|DEF_TYPE_PARAM> ['is_type_parameter', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 31 False True False ['.format']
# expect:        <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:         ns name is not bound to any namespaces
# expect:      <Function SymbolTable for gen in file.py> function function gen 31 True True False ['a', 'f']
# expect:      F ('f', 'a') ['a', 'f'] [] [] []
# expect:        <symbol 'a': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'f': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:         ns name is not bound to any namespaces
# expect:    <SymbolTable for __annotate__ in file.py> annotation annotation __annotate__ 32 False False False ['.format']
# expect:      <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:    <Function SymbolTable for co in file.py> function function co 32 True False False ['x']
# expect:    F () [] ['x'] [] []
# expect:      <symbol 'x': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:       ns name is not bound to any namespaces
# expect:    <Function SymbolTable for lambda in file.py> function function lambda 33 True False False ['g']
# expect:    F () [] ['g'] [] []
# expect:      <symbol 'g': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:       ns name is not bound to any namespaces
# expect: <symbol 'outer': LOCAL, DEF_LOCAL> g
# expect: KeyError 'nope'
# expect: SyntaxError invalid syntax (f, line 1)
# expect: <SymbolTable for module f>
# expect: <SymbolTable for module f>
# expect: ValueError symtable() arg 3 must be 'exec' or 'eval' or 'single'
# expect: TypeError symtable() missing 1 required positional argument: 'compile_type'
# expect: SyntaxError nonlocal declaration not allowed at module level (f, line 1)
# expect: SyntaxError duplicate argument 'a' in function definition (f, line 1)
# expect: <SymbolTable for module f>
# expect: TypeError symtable() arg 1 must be a string or bytes object
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: [<symbol 'x': GLOBAL_IMPLICIT, USE>]
# expect: [<SymbolTableType.MODULE: 'module'>, <SymbolTableType.FUNCTION: 'function'>, <SymbolTableType.CLASS: 'class'>, <SymbolTableType.ANNOTATION: 'annotation'>, <SymbolTableType.TYPE_ALIAS: 'type alias'>, <SymbolTableType.TYPE_PARAMETERS: 'type parameters'>, <SymbolTableType.TYPE_VARIABLE: 'type variable'>] True ['symtable', 'SymbolTableType', 'SymbolTable', 'Class', 'Function', 'Symbol'] 16 4
# expect: True True True <class 'int'>
# expect: TypeError SymbolTable.__init__() missing 2 required positional arguments: 'raw_table' and 'filename'
# expect: TypeError Symbol.__init__() missing 2 required positional arguments: 'name' and 'flags'
# expect: <symbol 'a': 0, DEF_LOCAL>
# expect: <symbol 'a': LOCAL, DEF_LOCAL>
# expect: ('f', 'g', 'q')
# expect: symtable.Class.get_methods() is deprecated and will be removed in Python 3.16.
# expect:  <SymbolTable for module f.py> module module top 0 False False True ['K', 'X', '__conditional_annotations__', 'annotations', 'f', 'x']
# expect:    <symbol 'K': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned', 'is_namespace'] ['K']
# expect:     ns <SymbolTable for K in f.py>
# expect:    <symbol 'X': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned', 'is_namespace'] ['X']
# expect:     ns <SymbolTable for X in f.py>
# expect:    <symbol '__conditional_annotations__': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'annotations': LOCAL, DEF_IMPORT> ['is_global', 'is_local', 'is_imported'] []
# expect:     ns name is not bound to any namespaces
# expect:    <symbol 'f': LOCAL, DEF_LOCAL> ['is_global', 'is_local', 'is_assigned', 'is_namespace'] ['f']
# expect:     ns <Function SymbolTable for f in f.py>
# expect:    <symbol 'x': LOCAL, DEF_LOCAL|DEF_ANNOT> ['is_global', 'is_local', 'is_annotated', 'is_assigned'] []
# expect:     ns name is not bound to any namespaces
# expect:    <Function SymbolTable for f in f.py> function function f 3 True False True ['D', 'a', 'b', 'k', 'v', 'y']
# expect:    F ('a',) ['D', 'a', 'b', 'k', 'v', 'y'] [] [] []
# expect:      <symbol 'D': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned', 'is_namespace'] ['D']
# expect:       ns <Class SymbolTable for D in f.py>
# expect:      <symbol 'a': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'b': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'k': LOCAL, USE|DEF_LOCAL|DEF_COMP_ITER> ['is_referenced', 'is_local', 'is_assigned', 'is_comp_iter'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'v': LOCAL, USE|DEF_LOCAL|DEF_COMP_ITER> ['is_referenced', 'is_local', 'is_assigned', 'is_comp_iter'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'y': CELL, USE|DEF_LOCAL|DEF_ANNOT> ['is_referenced', 'is_local', 'is_annotated', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <Class SymbolTable for D in f.py> class class D 5 False True True ['m', 'y', 'z']
# expect:      C ['m']
# expect:        <symbol 'm': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned', 'is_namespace'] ['m']
# expect:         ns <Function SymbolTable for m in f.py>
# expect:        <symbol 'y': FREE, > ['is_free'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'z': LOCAL, DEF_LOCAL|DEF_ANNOT> ['is_local', 'is_annotated', 'is_assigned'] []
# expect:         ns name is not bound to any namespaces
# expect:        <Function SymbolTable for m in f.py> function function m 7 True True False ['__class__', 'self', 'super', 'x', 'y']
# expect:        F ('self',) ['self'] ['super', 'x'] [] ['__class__', 'y']
# expect:          <symbol '__class__': FREE, USE> ['is_referenced', 'is_free'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol 'self': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol 'super': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol 'x': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol 'y': FREE, USE> ['is_referenced', 'is_free'] []
# expect:           ns name is not bound to any namespaces
# expect:    <SymbolTable for K in f.py> type parameters type parameters K 9 False False True ['.generic_base', '.type_params', 'T']
# expect:      <symbol '.generic_base': LOCAL, USE|DEF_LOCAL> ['is_referenced', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol '.type_params': CELL, USE|DEF_LOCAL> ['is_referenced', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <symbol 'T': LOCAL, DEF_LOCAL|DEF_TYPE_PARAM> ['is_type_parameter', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <Class SymbolTable for K in f.py> class class K 9 False True True ['.type_params', '__type_params__', 'm']
# expect:      C ['m']
# expect:        <symbol '.type_params': FREE, USE> ['is_referenced', 'is_free'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol '__type_params__': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'm': LOCAL, DEF_LOCAL> ['is_local', 'is_assigned', 'is_namespace'] ['m']
# expect:         ns <SymbolTable for m in f.py>
# expect:        <SymbolTable for m in f.py> type parameters type parameters m 10 False True True ['.defaults', 'U', '__classdict__']
# expect:          <symbol '.defaults': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol 'U': LOCAL, DEF_LOCAL|DEF_TYPE_PARAM> ['is_type_parameter', 'is_local', 'is_assigned'] []
# expect:           ns name is not bound to any namespaces
# expect:          <symbol '__classdict__': FREE, USE> ['is_referenced', 'is_free'] []
# expect:           ns name is not bound to any namespaces
# expect:          <Function SymbolTable for m in f.py> function function m 10 True True False ['K', 'self', 'u']
# expect:          F ('self', 'u') ['self', 'u'] ['K'] [] []
# expect:            <symbol 'K': GLOBAL_IMPLICIT, USE> ['is_referenced', 'is_global'] []
# expect:             ns name is not bound to any namespaces
# expect:            <symbol 'self': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:             ns name is not bound to any namespaces
# expect:            <symbol 'u': LOCAL, DEF_PARAM> ['is_parameter', 'is_local'] []
# expect:             ns name is not bound to any namespaces
# expect:    <SymbolTable for X in f.py> type parameters type parameters X 11 False False True ['T']
# expect:      <symbol 'T': CELL, DEF_LOCAL|DEF_TYPE_PARAM> ['is_type_parameter', 'is_local', 'is_assigned'] []
# expect:       ns name is not bound to any namespaces
# expect:      <SymbolTable for X in f.py> type alias type alias X 11 False True False ['.format', 'T']
# expect:        <symbol '.format': LOCAL, USE|DEF_PARAM> ['is_referenced', 'is_parameter', 'is_local'] []
# expect:         ns name is not bound to any namespaces
# expect:        <symbol 'T': FREE, USE> ['is_referenced', 'is_free'] []
# expect:         ns name is not bound to any namespaces
