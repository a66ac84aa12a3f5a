# An OrderedDict that is changed while somebody goes through it: after the last key nobody notices.
from collections import OrderedDict
def t(src):
    try: exec(src); 
    except Exception as e: print(src, type(e).__name__, e)
for src in ["x = OrderedDict(a=1)\nfor k in x: x['b'] = 1\nprint(x)", "x = OrderedDict(a=1)\nfor k in x: del x['a']\nprint(x)", "x = OrderedDict(a=1, b=2)\nfor k in x: x['c'] = 1", "x = OrderedDict(a=1, b=2)\nfor k in x: del x[k]", "x = OrderedDict(a=1, b=2)\nfor k in x.items(): x['a'] = 4\nprint(x)", "x = OrderedDict(a=1)\ni = iter(x); x['b'] = 2; next(i)", "x = OrderedDict()\ni = iter(x); x['b'] = 2; print(list(i))", "x = OrderedDict(a=1, b=2)\nfor k in reversed(x):\n  print(k)\n  if k == 'a': x['z'] = 1\nprint(x)", "x = OrderedDict(a=1, b=2)\nfor k in x: x.move_to_end(k)", "x = OrderedDict(a=1, b=2, c=3)\nfor k in x: x.move_to_end('c')\nprint(x)", "x = OrderedDict(a=1, b=2)\nfor k in x: x.clear()", "x = OrderedDict(a=1)\nfor k in x: x.clear()\nprint(x)", "x = OrderedDict(a=1, b=2)\nfor k in x: x.popitem()", "x = OrderedDict(a=1, b=2)\ni = iter(x.values()); print(next(i), next(i)); x['q']=1; print(next(i, 'end'), next(i, 'end'))", "x = OrderedDict(a=1, b=2, c=3)\ni = iter(x); next(i); x['d']=1\nfor _ in range(3):\n  try: print(next(i))\n  except Exception as e: print(repr(e))", "x = OrderedDict(a=1, b=2)\ni = iter(x); print(i.__reduce__()); next(i); print(i.__reduce__()); print(i.__length_hint__())" ]: t(src)
# expect: OrderedDict({'a': 1, 'b': 1})
# expect: OrderedDict()
# expect: x = OrderedDict(a=1, b=2)
# expect: for k in x: x['c'] = 1 RuntimeError OrderedDict mutated during iteration
# expect: x = OrderedDict(a=1, b=2)
# expect: for k in x: del x[k] RuntimeError OrderedDict mutated during iteration
# expect: OrderedDict({'a': 4, 'b': 2})
# expect: x = OrderedDict(a=1)
# expect: i = iter(x); x['b'] = 2; next(i) RuntimeError OrderedDict mutated during iteration
# expect: []
# expect: b
# expect: a
# expect: OrderedDict({'a': 1, 'b': 2, 'z': 1})
# expect: x = OrderedDict(a=1, b=2)
# expect: for k in x: x.move_to_end(k) RuntimeError OrderedDict mutated during iteration
# expect: OrderedDict({'a': 1, 'b': 2, 'c': 3})
# expect: x = OrderedDict(a=1, b=2)
# expect: for k in x: x.clear() RuntimeError OrderedDict mutated during iteration
# expect: OrderedDict()
# expect: x = OrderedDict(a=1, b=2)
# expect: for k in x: x.popitem() RuntimeError OrderedDict mutated during iteration
# expect: 1 2
# expect: end end
# expect: RuntimeError('OrderedDict mutated during iteration')
# expect: StopIteration()
# expect: StopIteration()
# expect: (<built-in function iter>, (['a', 'b'],))
# expect: (<built-in function iter>, (['b'],))
# expect: x = OrderedDict(a=1, b=2)
# expect: i = iter(x); print(i.__reduce__()); next(i); print(i.__reduce__()); print(i.__length_hint__()) AttributeError 'odict_iterator' object has no attribute '__length_hint__'
