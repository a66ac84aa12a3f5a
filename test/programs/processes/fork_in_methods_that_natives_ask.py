# python: 3.13
"""A fork in a method that a native asks for its answer, and in a function that map calls: both go on from there."""
import os, sys, functools

class V:

    def __len__(self):
        pid = os.fork()
        if pid == 0:
            return 7
        os.waitpid(pid, 0)
        return 3

    def __str__(self):
        return 'len %d' % len(self)

    @property
    def p(self):
        return len(self)

    @classmethod
    def c(cls):
        return len(cls())

def show(*a):
    print(*a, flush=True)
me = os.getpid()

def done():
    if os.getpid() != me:
        os._exit(0)
v = V()
show(len(v))
done()
show(str(v))
done()
show(f'{v}')
done()
show(v.p)
done()
show(v.c())
done()

def forks(n):
    pid = os.fork()
    if pid == 0:
        return -n
    os.waitpid(pid, 0)
    return n
for x in map(forks, [5]):
    show(x)
done()
show(functools.partial(forks, 8)())
done()

class Adds:

    def __init__(self, number):
        self.number = number

    def add(self, other):
        return self.number + other
both = map(Adds(100).add, range(5))
show(next(both))
if os.fork() == 0:
    show('child', list(both))
    os._exit(0)
os.wait()
show('parent', list(both))
for x in (both := map(Adds(200).add, [1, 2])):
    if os.fork() == 0:
        show('child', x, list(both))
        os._exit(0)
    os.wait()
# expect: 7
# expect: 3
# expect: len 7
# expect: len 3
# expect: len 7
# expect: len 3
# expect: 7
# expect: 3
# expect: 7
# expect: 3
# expect: -5
# expect: 5
# expect: -8
# expect: 8
# expect: 100
# expect: child [101, 102, 103, 104]
# expect: parent [101, 102, 103, 104]
# expect: child 201 [202]
# expect: child 202 []
