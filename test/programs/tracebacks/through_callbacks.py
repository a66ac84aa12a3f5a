"""Tracebacks through library functions that call what a program gave them: CPython's lines, names and marks."""
import ast
import copy
import csv
import dataclasses
import functools
import heapq
import inspect
import os
import pprint
import sched
import sys
import timeit
import traceback
import unittest
import unittest.mock

LIBRARY = os.__file__.removesuffix("/os.py")
cases = []


def case(f):
    cases.append(f)
    return f


def boom(*a, **k):
    raise KeyError("boom")


@case
def single2():
    class C:
        @functools.singledispatchmethod
        def f(self, x): boom()
    C().f(1)


@case
def total():
    @functools.total_ordering
    class T:
        def __lt__(self, o): boom()
        def __eq__(self, o): return False
    T() >= T()


@case
def asdict():
    @dataclasses.dataclass
    class D: x: object
    class E:
        def __deepcopy__(self, m): boom()
    dataclasses.asdict(D(E()))


@case
def sc():
    s = sched.scheduler(); s.enter(0, 1, boom); s.run()


@case
def hp():
    heapq.nsmallest(2, [1, 2], key=boom)


@case
def hm():
    list(heapq.merge([1], [2], key=boom))


@case
def cp2():
    copy.copy(sys._getframe())


@case
def astv():
    class V(ast.NodeVisitor):
        def visit_Name(self, n): boom()
    V().visit(ast.parse('x + y'))


@case
def cs():
    list(csv.DictReader(['a,b', '1'], strict=True, dialect='nope'))


@case
def pp():
    pprint.pprint(type('X', (), {'__repr__': boom})())


@case
def insp2():
    inspect.getsource(dict)


@case
def tim():
    timeit.timeit('boom()', number=1)


@case
def mock():
    m = unittest.mock.Mock(side_effect=boom); m()


@case
def mock3():
    m = unittest.mock.Mock(spec=['a']); m.b


@case
def tc():
    unittest.TestCase().assertEqual([1], [2])


for f in cases:
    print("#", f.__name__)
    try:
        f()
    except BaseException as exc:
        print("".join(traceback.format_exception(exc)).replace(LIBRARY, "LIBRARY").replace(__file__, "HERE"), end="")
# expect: # single2
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 36, in single2
# expect:     C().f(1)
# expect:     ~~~~~^^^
# expect:   File "LIBRARY/functools.py", line 1069, in __call__
# expect:     return self._dispatch(args[0].__class__).__get__(self._obj, self._cls)(*args, **kwargs)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^
# expect:   File "HERE", line 35, in f
# expect:     def f(self, x): boom()
# expect:                     ~~~~^^
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # total
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 45, in total
# expect:     T() >= T()
# expect:   File "LIBRARY/functools.py", line 105, in _ge_from_lt
# expect:     op_result = type(self).__lt__(self, other)
# expect:   File "HERE", line 43, in __lt__
# expect:     def __lt__(self, o): boom()
# expect:                          ~~~~^^
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # asdict
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 54, in asdict
# expect:     dataclasses.asdict(D(E()))
# expect:     ~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/dataclasses.py", line 1496, in asdict
# expect:     return _asdict_inner(obj, dict_factory)
# expect:   File "LIBRARY/dataclasses.py", line 1507, in _asdict_inner
# expect:     f.name: _asdict_inner(getattr(obj, f.name), dict)
# expect:             ~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/dataclasses.py", line 1564, in _asdict_inner
# expect:     return copy.deepcopy(obj)
# expect:            ~~~~~~~~~~~~~^^^^^
# expect:   File "LIBRARY/copy.py", line 138, in deepcopy
# expect:     y = copier(memo)
# expect:   File "HERE", line 53, in __deepcopy__
# expect:     def __deepcopy__(self, m): boom()
# expect:                                ~~~~^^
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # sc
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 59, in sc
# expect:     s = sched.scheduler(); s.enter(0, 1, boom); s.run()
# expect:                                                 ~~~~~^^
# expect:   File "LIBRARY/sched.py", line 151, in run
# expect:     action(*argument, **kwargs)
# expect:     ~~~~~~^^^^^^^^^^^^^^^^^^^^^
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # hp
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 64, in hp
# expect:     heapq.nsmallest(2, [1, 2], key=boom)
# expect:     ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/heapq.py", line 497, in nsmallest
# expect:     return sorted(iterable, key=key)[:n]
# expect:            ~~~~~~^^^^^^^^^^^^^^^^^^^
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # hm
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 69, in hm
# expect:     list(heapq.merge([1], [2], key=boom))
# expect:     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/heapq.py", line 390, in merge
# expect:     h_append([key(value), order * direction, value, next])
# expect:               ~~~^^^^^^^
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # cp2
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 74, in cp2
# expect:     copy.copy(sys._getframe())
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/copy.py", line 90, in copy
# expect:     rv = reductor(4)
# expect: TypeError: cannot pickle 'frame' object
# expect: # astv
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 81, in astv
# expect:     V().visit(ast.parse('x + y'))
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/ast.py", line 506, in visit
# expect:     return visitor(node)
# expect:   File "LIBRARY/ast.py", line 514, in generic_visit
# expect:     self.visit(item)
# expect:     ~~~~~~~~~~^^^^^^
# expect:   File "LIBRARY/ast.py", line 506, in visit
# expect:     return visitor(node)
# expect:   File "LIBRARY/ast.py", line 516, in generic_visit
# expect:     self.visit(value)
# expect:     ~~~~~~~~~~^^^^^^^
# expect:   File "LIBRARY/ast.py", line 506, in visit
# expect:     return visitor(node)
# expect:   File "LIBRARY/ast.py", line 516, in generic_visit
# expect:     self.visit(value)
# expect:     ~~~~~~~~~~^^^^^^^
# expect:   File "LIBRARY/ast.py", line 506, in visit
# expect:     return visitor(node)
# expect:   File "HERE", line 80, in visit_Name
# expect:     def visit_Name(self, n): boom()
# expect:                              ~~~~^^
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # cs
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 86, in cs
# expect:     list(csv.DictReader(['a,b', '1'], strict=True, dialect='nope'))
# expect:          ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/csv.py", line 152, in __init__
# expect:     self.reader = reader(f, dialect, *args, **kwds)
# expect:                   ~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: _csv.Error: unknown dialect
# expect: # pp
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 91, in pp
# expect:     pprint.pprint(type('X', (), {'__repr__': boom})())
# expect:     ~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/pprint.py", line 53, in pprint
# expect:     printer.pprint(object)
# expect:     ~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/pprint.py", line 162, in pprint
# expect:     self._format(object, self._stream, 0, 0, {}, 0)
# expect:     ~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/pprint.py", line 184, in _format
# expect:     rep = self._repr(object, context, level)
# expect:   File "LIBRARY/pprint.py", line 473, in _repr
# expect:     repr, readable, recursive = self.format(object, context.copy(),
# expect:                                 ~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^
# expect:                                             self._depth, level)
# expect:                                             ^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/pprint.py", line 486, in format
# expect:     return self._safe_repr(object, context, maxlevels, level)
# expect:            ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/pprint.py", line 647, in _safe_repr
# expect:     rep = repr(object)
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # insp2
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 96, in insp2
# expect:     inspect.getsource(dict)
# expect:     ~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "LIBRARY/inspect.py", line 1160, in getsource
# expect:     lines, lnum = getsourcelines(object)
# expect:                   ~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/inspect.py", line 1142, in getsourcelines
# expect:     lines, lnum = findsource(object)
# expect:                   ~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/inspect.py", line 957, in findsource
# expect:     file = getsourcefile(object)
# expect:   File "LIBRARY/inspect.py", line 861, in getsourcefile
# expect:     filename = getfile(object)
# expect:   File "LIBRARY/inspect.py", line 830, in getfile
# expect:     raise TypeError('{!r} is a built-in class'.format(object))
# expect: TypeError: <class 'dict'> is a built-in class
# expect: # tim
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 101, in tim
# expect:     timeit.timeit('boom()', number=1)
# expect:     ~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/timeit.py", line 234, in timeit
# expect:     return Timer(stmt, setup, timer, globals).timeit(number)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/timeit.py", line 177, in timeit
# expect:     timing = self.inner(it, self.timer)
# expect:   File "<timeit-src>", line 6, in inner
# expect: NameError: name 'boom' is not defined. Did you mean: 'bool'?
# expect: # mock
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 106, in mock
# expect:     m = unittest.mock.Mock(side_effect=boom); m()
# expect:                                               ~^^
# expect:   File "LIBRARY/unittest/mock.py", line 1175, in __call__
# expect:     return self._mock_call(*args, **kwargs)
# expect:            ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/unittest/mock.py", line 1179, in _mock_call
# expect:     return self._execute_mock_call(*args, **kwargs)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/unittest/mock.py", line 1240, in _execute_mock_call
# expect:     result = effect(*args, **kwargs)
# expect:   File "HERE", line 28, in boom
# expect:     raise KeyError("boom")
# expect: KeyError: 'boom'
# expect: # mock3
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 111, in mock3
# expect:     m = unittest.mock.Mock(spec=['a']); m.b
# expect:                                         ^^^
# expect:   File "LIBRARY/unittest/mock.py", line 696, in __getattr__
# expect:     raise AttributeError("Mock object has no attribute %r" % name)
# expect: AttributeError: Mock object has no attribute 'b'
# expect: # tc
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 122, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "HERE", line 116, in tc
# expect:     unittest.TestCase().assertEqual([1], [2])
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 925, in assertEqual
# expect:     assertion_func(first, second, msg=msg)
# expect:     ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 1131, in assertListEqual
# expect:     self.assertSequenceEqual(list1, list2, msg, seq_type=list)
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 1113, in assertSequenceEqual
# expect:     self.fail(msg)
# expect:     ~~~~~~~~~^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 750, in fail
# expect:     raise self.failureException(msg)
# expect: AssertionError: Lists differ: [1] != [2]
# expect:
# expect: First differing element 0:
# expect: 1
# expect: 2
# expect:
# expect: - [1]
# expect: + [2]
