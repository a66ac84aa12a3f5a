# At the end of a program the collector goes through what the main module holds.
# python: 3.13
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def mk(n, *ch):
    a = A(n)
    for i, c in enumerate(ch): setattr(a, f'c{i}', c)
    return a
x = mk('x', mk('x0', mk('x00')), mk('x1'))
l = [mk('l0'), [mk('l10'), mk('l11')], mk('l2', mk('l20'))]
d = {'a': mk('da'), 'b': mk('db')}
t = (mk('t0'), mk('t1'))
y = mk('y')
cyc = mk('cyc'); cyc.me = cyc; cyc.k = mk('cyck')
z = mk('z')
# expect: del x
# expect: del y
# expect: del cyc
# expect: del z
# expect: del x0
# expect: del x1
# expect: del l2
# expect: del l0
# expect: del da
# expect: del db
# expect: del t1
# expect: del t0
# expect: del cyck
# expect: del x00
# expect: del l20
# expect: del l11
# expect: del l10
