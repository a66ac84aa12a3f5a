"""What is done to other objects of a dying structure by the __del__ of one of them: links cut, kept, moved, in all depths."""
import weakref, gc
log = []

class N:

    def __init__(self, name, *kids, act=None):
        self.name = name
        self.kids = list(kids)
        self.act = act

    def __del__(self):
        print('del', self.name, end=' ')
        if self.act:
            self.act(self)
        print('/', self.name, end=' ')

def chain(n, act=None, at=-1):
    head = None
    for i in range(n):
        head = N(f'{i}', *([head] if head else []), act=act if i == at else None)
    return head

def show(t, f):
    print(t, end=': ')
    f()
    print()

def cut(s):
    s.kids.clear()

def pop(s):
    x = s.kids.pop()
    print('popped', x.name, end=' ')
    del x
    print('gone', end=' ')

def cutdeep(s):
    s.kids[0].kids.clear()

def cutdeeper(s):
    k = s.kids[0].kids
    k[0].kids = []
    print('cut', end=' ')
saved = []

def save(s):
    saved.append(s.kids[0])

def savedeep(s):
    saved.append(s.kids[0].kids[0])

def saveself(s):
    saved.append(s)

def replace(s):
    s.kids[0] = N('new')

def append(s):
    s.kids[0].kids.append(N('more'))

def local(s):
    a = s.kids[0]
    b = a.kids[0]
    c = [a, b]
    print(len(c), end=' ')

def temp(s):
    print([k.name for k in s.kids], s.kids[0].kids[0].name, end=' ')

def other(s):
    t = N('tmp', s.kids[0])
    print('made', end=' ')

def othercut(s):
    t = N('tmp', act=lambda x: s.kids.clear())
    del t
    print('after', end=' ')

def otherdeep(s):
    t = N('tmp', act=lambda x: s.kids[0].kids.clear())
    del t
    print('after', end=' ')

def delattr_(s):
    del s.kids
    print('x', end=' ')

def dictclear(s):
    s.__dict__.clear()
    s.name = 'z'

def collect(s):
    gc.collect()
    print('collected', end=' ')

def weak(s):
    w = weakref.ref(s.kids[0])
    print(w() is not None, end=' ')
    s.kids = None
    print(w() is None, end=' ')

def moved(s):
    box.append(s.kids[0].kids.pop())
    print('moved', end=' ')

def raises(s):
    k = s.kids[0]
    s.kids.clear()
    1 / 0

def swap(s):
    s.kids[0].kids, s.kids = (s.kids, s.kids[0].kids)
    print('swapped', end=' ')
box = []
import sys
sys.unraisablehook = lambda a: print('unraisable', a.exc_type.__name__, end=' ')
acts = [None, cut, pop, cutdeep, cutdeeper, save, savedeep, saveself, replace, append, local, temp, other, othercut, otherdeep, delattr_, dictclear, collect, weak, moved, raises, swap]
for act in acts:
    for at in (5, 4, 3):
        h = chain(6, act, at)

        def go():
            global h
            h = None
        show(f'{(act.__name__ if act else None)} {at}', go)
        if saved:
            show('saved', saved.clear)
        if box:
            show('box', box.clear)

def loop():
    for rep in range(30):
        for act in (cut, cutdeep, save, moved, othercut, local):
            h = chain(5, act, 3)
            del h
        saved.clear()
        box.clear()
loop()
print()

def tree():
    t = N('root', N('a', N('a1'), N('a2', act=cut)), N('b', N('b1', act=lambda s: shared.kids.clear())), act=lambda s: s.kids.reverse())
    shared = N('sh', N('in'))
    t.kids.append(shared)
    t.kids[0].kids.append(shared)
    del t
    print('|', end=' ')
tree()
print()

def cyc():
    a = N('a')
    b = N('b', a)
    a.kids.append(b)
    c = N('c', a, act=lambda s: s.kids[0].kids.clear())
    del a, b
    print('c', end=' ')
    del c
    print('|', end=' ')
cyc()
gc.collect()
print()

def gens():

    def g(x):
        try:
            yield x
        finally:
            print('fin', end=' ')
            x.kids.clear()
            print('ok', end=' ')
    y = g(N('gx', N('gy')))
    next(y)
    h = N('h', y, act=lambda s: s.kids.pop())
    del y
    del h
    print('|', end=' ')
gens()
print()
# expect: None 5: del 5 / 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: None 4: del 5 / 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: None 3: del 5 / 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: cut 5: del 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / 5
# expect: cut 4: del 5 / 5 del 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / 4
# expect: cut 3: del 5 / 5 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3
# expect: pop 5: del 5 popped 4 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 gone / 5
# expect: pop 4: del 5 / 5 del 4 popped 3 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 gone / 4
# expect: pop 3: del 5 / 5 del 4 / 4 del 3 popped 2 del 2 / 2 del 1 / 1 del 0 / 0 gone / 3
# expect: cutdeep 5: del 5 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / 5 del 4 / 4
# expect: cutdeep 4: del 5 / 5 del 4 del 2 / 2 del 1 / 1 del 0 / 0 / 4 del 3 / 3
# expect: cutdeep 3: del 5 / 5 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2
# expect: cutdeeper 5: del 5 del 2 / 2 del 1 / 1 del 0 / 0 cut / 5 del 4 / 4 del 3 / 3
# expect: cutdeeper 4: del 5 / 5 del 4 del 1 / 1 del 0 / 0 cut / 4 del 3 / 3 del 2 / 2
# expect: cutdeeper 3: del 5 / 5 del 4 / 4 del 3 del 0 / 0 cut / 3 del 2 / 2 del 1 / 1
# expect: save 5: del 5 / 5
# expect: saved: del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: save 4: del 5 / 5 del 4 / 4
# expect: saved: del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: save 3: del 5 / 5 del 4 / 4 del 3 / 3
# expect: saved: del 2 / 2 del 1 / 1 del 0 / 0
# expect: savedeep 5: del 5 / 5 del 4 / 4
# expect: saved: del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: savedeep 4: del 5 / 5 del 4 / 4 del 3 / 3
# expect: saved: del 2 / 2 del 1 / 1 del 0 / 0
# expect: savedeep 3: del 5 / 5 del 4 / 4 del 3 / 3 del 2 / 2
# expect: saved: del 1 / 1 del 0 / 0
# expect: saveself 5: del 5 / 5
# expect: saved: del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: saveself 4: del 5 / 5 del 4 / 4
# expect: saved: del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: saveself 3: del 5 / 5 del 4 / 4 del 3 / 3
# expect: saved: del 2 / 2 del 1 / 1 del 0 / 0
# expect: replace 5: del 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / 5 del new / new
# expect: replace 4: del 5 / 5 del 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / 4 del new / new
# expect: replace 3: del 5 / 5 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del new / new
# expect: append 5: del 5 / 5 del 4 / 4 del more / more del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: append 4: del 5 / 5 del 4 / 4 del 3 / 3 del more / more del 2 / 2 del 1 / 1 del 0 / 0
# expect: append 3: del 5 / 5 del 4 / 4 del 3 / 3 del 2 / 2 del more / more del 1 / 1 del 0 / 0
# expect: local 5: del 5 2 / 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: local 4: del 5 / 5 del 4 2 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: local 3: del 5 / 5 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: temp 5: del 5 ['4'] 3 / 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: temp 4: del 5 / 5 del 4 ['3'] 2 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: temp 3: del 5 / 5 del 4 / 4 del 3 ['2'] 1 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: other 5: del 5 made del tmp / tmp / 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: other 4: del 5 / 5 del 4 made del tmp / tmp / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: other 3: del 5 / 5 del 4 / 4 del 3 made del tmp / tmp / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: othercut 5: del 5 del tmp del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 5
# expect: othercut 4: del 5 / 5 del 4 del tmp del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 4
# expect: othercut 3: del 5 / 5 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3
# expect: otherdeep 5: del 5 del tmp del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 5 del 4 / 4
# expect: otherdeep 4: del 5 / 5 del 4 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 4 del 3 / 3
# expect: otherdeep 3: del 5 / 5 del 4 / 4 del 3 del tmp del 1 / 1 del 0 / 0 / tmp after / 3 del 2 / 2
# expect: delattr_ 5: del 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 x / 5
# expect: delattr_ 4: del 5 / 5 del 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 x / 4
# expect: delattr_ 3: del 5 / 5 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 x / 3
# expect: dictclear 5: del 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / z
# expect: dictclear 4: del 5 / 5 del 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 / z
# expect: dictclear 3: del 5 / 5 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / z
# expect: collect 5: del 5 collected / 5 del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: collect 4: del 5 / 5 del 4 collected / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: collect 3: del 5 / 5 del 4 / 4 del 3 collected / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: weak 5: del 5 True del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 True / 5
# expect: weak 4: del 5 / 5 del 4 True del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0 True / 4
# expect: weak 3: del 5 / 5 del 4 / 4 del 3 True del 2 / 2 del 1 / 1 del 0 / 0 True / 3
# expect: moved 5: del 5 moved / 5 del 4 / 4
# expect: box: del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: moved 4: del 5 / 5 del 4 moved / 4 del 3 / 3
# expect: box: del 2 / 2 del 1 / 1 del 0 / 0
# expect: moved 3: del 5 / 5 del 4 / 4 del 3 moved / 3 del 2 / 2
# expect: box: del 1 / 1 del 0 / 0
# expect: raises 5: del 5 unraisable ZeroDivisionError del 4 / 4 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: raises 4: del 5 / 5 del 4 unraisable ZeroDivisionError del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: raises 3: del 5 / 5 del 4 / 4 del 3 unraisable ZeroDivisionError del 2 / 2 del 1 / 1 del 0 / 0
# expect: swap 5: del 5 swapped / 5 del 3 / 3 del 2 / 2 del 1 / 1 del 0 / 0
# expect: swap 4: del 5 / 5 del 4 swapped / 4 del 2 / 2 del 1 / 1 del 0 / 0
# expect: swap 3: del 5 / 5 del 4 / 4 del 3 swapped / 3 del 1 / 1 del 0 / 0
# expect: del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0 del 4 / 4 del 3 del 2 / 2 del 1 / 1 del 0 / 0 / 3 del 4 / 4 del 3 del 1 / 1 del 0 / 0 / 3 del 2 / 2 del 4 / 4 del 3 / 3 del 4 / 4 del 3 moved / 3 del 2 / 2 del 4 / 4 del 3 del tmp del 2 / 2 del 1 / 1 del 0 / 0 / tmp after / 3 del 4 / 4 del 3 2 / 3 del 2 / 2 del 1 / 1 del 0 / 0 del 2 / 2 del 1 / 1 del 0 / 0 del 1 / 1 del 0 / 0
# expect: del root / root del a / a del a2 / a2 del a1 / a1 del b / b del b1 del in / in / b1 | del sh / sh
# expect: c del c del b / b / c del a / a | del 4 / 4 del 3 / 3 del 2 / 2
# expect: del h fin del gy / gy ok del gx / gx / h |
