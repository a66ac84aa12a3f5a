import marshal
c = compile("def f(a, /, b=2, *c, d, **e):\n  'doc'\n  x = {1,2.5,None}\n  return lambda: (a, x, 1j, b'z', ..., frozenset([1]))\nprint(f(1,d=4)())", "sh.py", "exec")
d = marshal.loads(marshal.dumps(c)); print(d == c, d.co_filename, d.co_name); exec(d)
for f in (lambda: marshal.dumps(c, allow_code=False), lambda: marshal.loads(marshal.dumps(c), allow_code=False), lambda: marshal.loads(b''), lambda: marshal.dumps([c], allow_code=False)):
    try: f(); print('none')
    except Exception as e: print(repr(e))
def t(): 
    try: 1/0
    finally: print('fin')
k = marshal.loads(marshal.dumps(t.__code__)); print(k == t.__code__, list(k.co_positions()) == list(t.__code__.co_positions()))
# expect: True sh.py <module>
# expect: (1, {None, 1, 2.5}, 1j, b'z', Ellipsis, frozenset({1}))
# expect: ValueError('marshalling code objects is disallowed')
# expect: ValueError('unmarshalling code objects is disallowed')
# expect: EOFError('EOF read where object expected')
# expect: ValueError('marshalling code objects is disallowed')
# expect: True True
