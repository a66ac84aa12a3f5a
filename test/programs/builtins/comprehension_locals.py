"""locals(), eval() and exec() inside comprehensions of modules, classes and functions."""
x = 5
print([sorted(k for k in locals() if k[0] != '_') for i in range(1)])
print([locals() for i in range(1)][0].keys() if len([locals() for i in range(1)][0]) < 3 else 'big')
print([eval('i + x') for i in range(3)])
try: print([eval('i', globals()) for i in range(3)])
except NameError as e: print(e)
print([eval('i', globals(), locals()) for i in range(3)])
print([dir() for i in range(1)])
print([vars() is globals() for i in range(1)], [locals() is globals() for i in range(1)], locals() is globals())
def f(a):
    b = 2
    return [sorted(locals()) for i in range(1)], [eval('i + a') for i in range(2)], [eval('b') for i in range(2)] if b else 0
print(f(1))
class C:
    y = 3
    print([sorted(k for k in locals() if k[0] != '_') for i in range(1)])
    print([eval('i') for i in range(2)])
    try: print([eval('y') for i in range(2)])
    except NameError as e: print(e)
    z = [sorted(k for k in vars() if k[0] != '_') for q in range(1)]
    print(z)
i = 'outer'
print([eval('i') for i in range(3)], eval('i'))
exec('''
print([eval("i") for i in range(2)])
print([k for k in sorted(locals())])
def g(): return [eval("i") for i in range(2)]
print(g())
''', {}, {'w': 1})
[exec('i = 99; nn = 3') for i in range(2)]
print(i, 'nn' in globals())
print({k: eval('k') for k in 'ab'}, {eval('k') for k in 'a'}, list(eval('k') for k in 'ab'))
import sys
print([sys._getframe().f_locals['i'] for i in range(2)])
print([sorted(sys._getframe().f_locals)[:2] for zz in range(1)])
print([sys._getframe().f_locals is globals() for zz in range(1)], sys._getframe().f_locals is globals())
print([type(sys._getframe().f_locals) for zz in range(1)])
print([[eval('(a, b)') for a in range(2)] for b in range(2)])
lam = [lambda: eval('i') for i in range(2)]
try: print(lam[0]())
except NameError as e: print(e)
lam = [lambda: (i, eval('i')) for i in range(2)]
print(lam[0]())
print([[i for i in range(2) if eval('i') == i], i])
# expect: [['i']]
# expect: dict_keys(['i'])
# expect: [5, 6, 7]
# expect: name 'i' is not defined
# expect: [0, 1, 2]
# expect: [['i']]
# expect: [False] [False] True
# expect: ([['a', 'b', 'i']], [1, 2], [2, 2])
# expect: [['i']]
# expect: [0, 1]
# expect: name 'y' is not defined
# expect: [['q']]
# expect: [0, 1, 2] outer
# expect: [0, 1]
# expect: ['w']
# expect: [0, 1]
# expect: outer False
# expect: {'a': 'a', 'b': 'b'} {'a'} ['a', 'b']
# expect: [0, 1]
# expect: [['zz']]
# expect: [False] True
# expect: [<class 'FrameLocalsProxy'>]
# expect: [[(0, 0), (1, 0)], [(0, 1), (1, 1)]]
# expect: outer
# expect: (1, 1)
# expect: [[0, 1], 'outer']
