"""What attributes had that are deleted or set anew, in dicts and slots, in __del__ and elsewhere, dies in its order."""
class T:
    __slots__ = ('n', 'a', 'b')

    def __init__(self, n, a=None, b=None):
        self.n = n
        self.a = a
        self.b = b

    def __del__(self):
        print('del', self.n, end=' ')

class U(T):

    def __del__(self):
        print('del', self.n, end=' ')
        del self.a
        print('cut', end=' ')
        self.b = None
        print('end', end=' ')
x = U('u', T('1', T('2'), T('3')), T('4', T('5')))
del x
print()
y = T('p', T('q', T('r')), T('s'))
del y.a
print('|', end=' ')
delattr(y, 'b')
print('|', end=' ')
del y
print()

class D:

    def __init__(self, n, **k):
        self.n = n
        self.__dict__.update(k)

    def __del__(self):
        print('del', self.n, end=' ')
z = D('z', k=D('k', m=D('m')), l=[D('l1'), D('l2')])
del z.k
print('|', end=' ')
del z.l
print('|', end=' ')
z.w = {'a': D('w1'), 'b': D('w2')}
delattr(z, 'w')
print('|', end=' ')
z.__dict__['v'] = D('v')
del z.__dict__['v']
print('|', end=' ')
del z
print()

class M:
    pass
M.x = D('M.x', y=D('M.y'))
del M.x
print('|')
import types
m = types.ModuleType('m')
m.f = D('f', g=D('g'))
del m.f
print('|')
# expect: del u del 1 del 2 del 3 cut del 4 del 5 end
# expect: del q del r | del s | del p
# expect: del k del m | del l2 del l1 | del w1 del w2 | del v | del z
# expect: del M.x del M.y |
# expect: del f del g |
