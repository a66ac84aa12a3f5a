# inspect: source texts.
import inspect
from inspect import *


def simple(a, b=1):
    """doc"""
    x = '\nmulti\n    line'
    if a:
        return (1, 2)


@decorator if 0 else lambda f: f
@staticmethod
def decorated():
    pass


class K:
    """doc"""

    x = 1

    def m(self):
        return {'a': 1}

    y = 2


lam = lambda x: x + 1
other = 3
lam2 = lambda x: x + 1


async def co():
    async with x:
        pass


def oneline():
    return 1


def nested():

    def inner():
        return 1

    return inner


def commented():
    pass


for o in (simple, K, K.m, lam, co, oneline, nested, nested(), commented):
    print('-----')
    print(getsource(o), end='')
print(getsourcelines(K.m), getsourcelines(simple)[1], getcomments(commented), findsource(K)[1])


def st():
    return stack()


s = st()
print([f.function for f in s][:2], s[0].lineno, s[0].code_context, s[0].index, type(s[0]).__name__, s[0]._fields)
fi = getframeinfo(currentframe())
print(fi.function, fi.lineno, fi.code_context, fi.index, fi.filename == __file__ or 1)
try:
    1 / 0
except Exception as e:
    t = e.__traceback__
    print(getinnerframes(t)[0][2:5], getframeinfo(t)[1:], trace()[0].function)
print(getfile(simple) == getsourcefile(simple), getabsfile(simple) == getfile(simple))
# expect: -----
# expect: def simple(a, b=1):
# expect:     """doc"""
# expect:     x = '\nmulti\n    line'
# expect:     if a:
# expect:         return (1, 2)
# expect: -----
# expect: class K:
# expect:     """doc"""
# expect:
# expect:     x = 1
# expect:
# expect:     def m(self):
# expect:         return {'a': 1}
# expect:
# expect:     y = 2
# expect: -----
# expect:     def m(self):
# expect:         return {'a': 1}
# expect: -----
# expect: lam = lambda x: x + 1
# expect: -----
# expect: async def co():
# expect:     async with x:
# expect:         pass
# expect: -----
# expect: def oneline():
# expect:     return 1
# expect: -----
# expect: def nested():
# expect:
# expect:     def inner():
# expect:         return 1
# expect:
# expect:     return inner
# expect: -----
# expect:     def inner():
# expect:         return 1
# expect: -----
# expect: def commented():
# expect:     pass
# expect: (['    def m(self):\n', "        return {'a': 1}\n"], 24) 6 None 18
# expect: ['st', '<module>'] 63 ['    return stack()\n'] 0 FrameInfo ('frame', 'filename', 'lineno', 'function', 'code_context', 'index')
# expect: <module> 68 ['fi = getframeinfo(currentframe())\n'] 0 True
# expect: (71, '<module>', ['    1 / 0\n']) (71, '<module>', ['    1 / 0\n'], 0) <module>
# expect: True True
