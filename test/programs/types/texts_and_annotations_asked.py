# What is said about methods that answer with something else, by whoever asked.
import types


class A:
    def __repr__(self):
        return 5


class Getter:
    def __getitem__(self, index):
        return index


def said(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in (
    lambda: str(A()),
    lambda: repr(A()),
    lambda: print(A()),
    lambda: f'{A()}',
    lambda: f'{A()!r}',
    lambda: '%s' % A(),
    lambda: format(A()),
    lambda: str([A()]),
    lambda: reversed(Getter()),
    lambda: reversed(frozenset()),
):
    said(f)


def function():
    pass


module = types.ModuleType('m')
for thing in (function, A, module):
    thing.__annotate__ = lambda format: 5
    said(lambda: thing.__annotations__)


class Q(Exception):
    pass


Q.__module__ = None
import traceback

print(Q.__module__, traceback.format_exception_only(Q(1)))
raise Q(2)
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __repr__ returned non-string (type int)
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __repr__ returned non-string (type int)
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __repr__ returned non-string (type int)
# expect: TypeError object of type 'Getter' has no len()
# expect: TypeError 'frozenset' object is not reversible
# expect: TypeError __annotate__ returned non-dict of type 'int'
# expect: TypeError __annotate__ returned non-dict of type 'int'
# expect: TypeError __annotate__ returned non-dict of type 'int'
# expect: None ['<unknown>.Q: 1\n']
# raises: <unknown>.Q: 2
