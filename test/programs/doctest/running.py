# doctest: finding, running and reporting.
"""Module doc.

>>> 1 + 1
2
>>> x = 5
>>> x
6
"""

import doctest, sys
sys.stdout = type('Short', (), {'write': lambda self, text, real=sys.stdout: real.write(text.replace(__file__, 'running.py')), 'flush': lambda self: None, 'encoding': 'utf-8'})()

def f(a):
    """Adds.

    >>> f(1)
    2
    >>> f('a')
    Traceback (most recent call last):
        ...
    TypeError: can only concatenate str (not "int") to str
    >>> f(2) # doctest: +SKIP
    99
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print('a   b') # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> 1/0
    >>> 1/0
    Traceback (most recent call last):
    ZeroDivisionError: other
    >>> raise ValueError('multi\\nline') # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: different
    >>> f(3)
    5
    """
    return a + 1


class C:
    """
    >>> C().m()
    1
    >>> C().p
    3
    """

    def m(self):
        """
        >>> C().m()
        2
        """
        return 1

    @property
    def p(self):
        """
        >>> print('p')
        p
        """
        return 3

    @staticmethod
    def s():
        """
        >>> C.s()
        's'
        """
        return 's'

    @classmethod
    def c(cls):
        """
        >>> C.c()
        'x'
        """
        return 's'

    class D:
        """
        >>> 1
        1
        """


__test__ = {'extra': '>>> 3\n3\n', 'fn': C.D}
print(doctest.testmod())
print('======== verbose')
print(doctest.testmod(verbose=True, report=True))
print('======== fail fast')
print(doctest.testmod(optionflags=doctest.FAIL_FAST))
print('======== udiff')


def g():
    """
    >>> print('a\\nb\\nc\\nd')
    a
    x
    c
    d
    >>> print('a\\nb\\nc\\nd')
    a
    x
    c
    d
    """


doctest.run_docstring_examples(g, {}, name='g', optionflags=doctest.REPORT_UDIFF)
doctest.run_docstring_examples(g, {}, name='g', optionflags=doctest.REPORT_CDIFF)
doctest.run_docstring_examples(g, {}, name='g', optionflags=doctest.REPORT_NDIFF)
doctest.run_docstring_examples(g, {}, name='g', optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
doctest.run_docstring_examples(f, {'f': f}, True, 'NoName')
print('======== parser')
p = doctest.DocTestParser()
for e in p.parse('Hi\n  >>> a\n  1\n  >>> for x in y:\n  ...   z\n  ... \n  q\n\n  end\n>>> 1 # doctest: +ELLIPSIS, -SKIP\n'):
    print(repr(e) if isinstance(e, str) else vars(e))


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


tr(lambda: p.get_examples('  >>>x\n'))
tr(lambda: p.get_examples('  >>> x\n 3\n'))
tr(lambda: p.get_examples('  >>> x # doctest: +FOO\n'))
tr(lambda: p.get_examples('  >>> x # doctest: FOO\n'))
tr(lambda: p.get_examples('  >>> x\n  ...y\n'))
tr(lambda: p.get_examples('  >>> # doctest: +SKIP\n'))
t = p.get_doctest('>>> 1\n1\n>>> 2\n3\n', {}, 'nm', 'file.py', 10)
print(t, t.name, t.filename, t.lineno, t.docstring)
print(t.examples[0] == t.examples[1], len(t.examples), vars(t.examples[1]))
r = doctest.DocTestRunner(verbose=False)
print(r.run(t))
print(r.summarize())
print(r.run(t, out=lambda s: print('OUT', repr(s)), clear_globs=False))
print(r.tries, r.failures, r.skips)
print([(t.name, t.lineno, len(t.examples)) for t in doctest.DocTestFinder().find(C, 'C')])
print([(t.name, t.lineno, len(t.examples)) for t in doctest.DocTestFinder(exclude_empty=False, recurse=False).find(C, 'C')])
oc = doctest.OutputChecker()
for w, g_, fl in (
    ('1\n', '1\n', 0),
    ('True\n', '1\n', 0),
    ('True\n', '1\n', doctest.DONT_ACCEPT_TRUE_FOR_1),
    ('a...b\n', 'axxxb\n', doctest.ELLIPSIS),
    ('...\n', '', doctest.ELLIPSIS),
    ('a\n<BLANKLINE>\n', 'a\n\n', 0),
    ('a\n<BLANKLINE>\n', 'a\n\n', doctest.DONT_ACCEPT_BLANKLINE),
    ('a b', 'a   b\n', doctest.NORMALIZE_WHITESPACE),
    ('a...c...b', 'acb', doctest.ELLIPSIS),
    ('a...a', 'a', doctest.ELLIPSIS),
):
    print(oc.check_output(w, g_, fl))


class E:

    def __init__(s, want):
        s.want = want
        s.source = 'x'


print(
    repr(oc.output_difference(doctest.Example('x', '1\n'), '2\n', 0)),
    repr(oc.output_difference(doctest.Example('x', ''), '2\n', 0)),
    repr(oc.output_difference(doctest.Example('x', '1\n'), '', 0)),
)
print(doctest.script_from_examples('Hi\n>>> a = 1\n>>> b\n2\n\nbye\n'))
print(doctest.TestResults(1, 2), doctest.TestResults(1, 2, skipped=3), doctest.TestResults(1, 2).skipped, tuple(doctest.TestResults(1, 2)))
print(sorted(doctest.OPTIONFLAGS_BY_NAME.items()))
print(doctest.register_optionflag('MINE'), doctest.register_optionflag('MINE'))
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF))
tr(lambda: doctest.set_unittest_reportflags(doctest.ELLIPSIS))
print(doctest.__all__)


def kb():
    """
    >>> raise KeyboardInterrupt
    """


try:
    doctest.run_docstring_examples(kb, {})
except KeyboardInterrupt:
    print('KI')
dr = doctest.DebugRunner(verbose=False)
try:
    dr.run(t)
except doctest.DocTestFailure as e:
    print(str(e), e.got, e.example.want)
t2 = p.get_doctest('>>> 1/0\n', {}, 'nm2', None, None)
try:
    dr.run(t2)
except doctest.UnexpectedException as e:
    print(str(e), e.exc_info[0])
print(r.run(t2))
# expect: **********************************************************************
# expect: File "running.py", line 7, in __main__
# expect: Failed example:
# expect:     x
# expect: Expected:
# expect:     6
# expect: Got:
# expect:     5
# expect: **********************************************************************
# expect: File "running.py", line 84, in __main__.C.c
# expect: Failed example:
# expect:     C.c()
# expect: Expected:
# expect:     'x'
# expect: Got:
# expect:     's'
# expect: **********************************************************************
# expect: File "running.py", line 60, in __main__.C.m
# expect: Failed example:
# expect:     C().m()
# expect: Expected:
# expect:     2
# expect: Got:
# expect:     1
# expect: **********************************************************************
# expect: File "running.py", line 37, in __main__.f
# expect: Failed example:
# expect:     1/0
# expect: Exception raised:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest __main__.f[7]>", line 1, in <module>
# expect:         1/0
# expect:         ~^~
# expect:     ZeroDivisionError: division by zero
# expect: **********************************************************************
# expect: File "running.py", line 38, in __main__.f
# expect: Failed example:
# expect:     1/0
# expect: Expected:
# expect:     Traceback (most recent call last):
# expect:     ZeroDivisionError: other
# expect: Got:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest __main__.f[8]>", line 1, in <module>
# expect:         1/0
# expect:         ~^~
# expect:     ZeroDivisionError: division by zero
# expect: **********************************************************************
# expect: File "running.py", line 44, in __main__.f
# expect: Failed example:
# expect:     f(3)
# expect: Expected:
# expect:     5
# expect: Got:
# expect:     4
# expect: **********************************************************************
# expect: 4 items had failures:
# expect:    1 of   3 in __main__
# expect:    1 of   1 in __main__.C.c
# expect:    1 of   1 in __main__.C.m
# expect:    3 of  11 in __main__.f
# expect: ***Test Failed*** 6 failures and 1 skipped test.
# expect: TestResults(failed=6, attempted=22, skipped=1)
# expect: ======== verbose
# expect: Trying:
# expect:     1 + 1
# expect: Expecting:
# expect:     2
# expect: ok
# expect: Trying:
# expect:     x = 5
# expect: Expecting nothing
# expect: ok
# expect: Trying:
# expect:     x
# expect: Expecting:
# expect:     6
# expect: **********************************************************************
# expect: File "running.py", line 7, in __main__
# expect: Failed example:
# expect:     x
# expect: Expected:
# expect:     6
# expect: Got:
# expect:     5
# expect: Trying:
# expect:     C().m()
# expect: Expecting:
# expect:     1
# expect: ok
# expect: Trying:
# expect:     C().p
# expect: Expecting:
# expect:     3
# expect: ok
# expect: Trying:
# expect:     1
# expect: Expecting:
# expect:     1
# expect: ok
# expect: Trying:
# expect:     C.c()
# expect: Expecting:
# expect:     'x'
# expect: **********************************************************************
# expect: File "running.py", line 84, in __main__.C.c
# expect: Failed example:
# expect:     C.c()
# expect: Expected:
# expect:     'x'
# expect: Got:
# expect:     's'
# expect: Trying:
# expect:     C().m()
# expect: Expecting:
# expect:     2
# expect: **********************************************************************
# expect: File "running.py", line 60, in __main__.C.m
# expect: Failed example:
# expect:     C().m()
# expect: Expected:
# expect:     2
# expect: Got:
# expect:     1
# expect: Trying:
# expect:     print('p')
# expect: Expecting:
# expect:     p
# expect: ok
# expect: Trying:
# expect:     C.s()
# expect: Expecting:
# expect:     's'
# expect: ok
# expect: Trying:
# expect:     3
# expect: Expecting:
# expect:     3
# expect: ok
# expect: Trying:
# expect:     f(1)
# expect: Expecting:
# expect:     2
# expect: ok
# expect: Trying:
# expect:     f('a')
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:         ...
# expect:     TypeError: can only concatenate str (not "int") to str
# expect: ok
# expect: Trying:
# expect:     print('a\n\nb')
# expect: Expecting:
# expect:     a
# expect:     <BLANKLINE>
# expect:     b
# expect: ok
# expect: Trying:
# expect:     list(range(20)) # doctest: +ELLIPSIS
# expect: Expecting:
# expect:     [0, 1, ..., 19]
# expect: ok
# expect: Trying:
# expect:     print('a   b') # doctest: +NORMALIZE_WHITESPACE
# expect: Expecting:
# expect:     a b
# expect: ok
# expect: Trying:
# expect:     for i in range(2):
# expect:         print(i)
# expect: Expecting:
# expect:     0
# expect:     1
# expect: ok
# expect: Trying:
# expect:     1/0
# expect: Expecting nothing
# expect: **********************************************************************
# expect: File "running.py", line 37, in __main__.f
# expect: Failed example:
# expect:     1/0
# expect: Exception raised:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest __main__.f[7]>", line 1, in <module>
# expect:         1/0
# expect:         ~^~
# expect:     ZeroDivisionError: division by zero
# expect: Trying:
# expect:     1/0
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     ZeroDivisionError: other
# expect: **********************************************************************
# expect: File "running.py", line 38, in __main__.f
# expect: Failed example:
# expect:     1/0
# expect: Expected:
# expect:     Traceback (most recent call last):
# expect:     ZeroDivisionError: other
# expect: Got:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest __main__.f[8]>", line 1, in <module>
# expect:         1/0
# expect:         ~^~
# expect:     ZeroDivisionError: division by zero
# expect: Trying:
# expect:     raise ValueError('multi\nline') # doctest: +IGNORE_EXCEPTION_DETAIL
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     ValueError: different
# expect: ok
# expect: Trying:
# expect:     f(3)
# expect: Expecting:
# expect:     5
# expect: **********************************************************************
# expect: File "running.py", line 44, in __main__.f
# expect: Failed example:
# expect:     f(3)
# expect: Expected:
# expect:     5
# expect: Got:
# expect:     4
# expect: 5 items passed all tests:
# expect:    2 tests in __main__.C
# expect:    1 test in __main__.C.D
# expect:    1 test in __main__.C.p
# expect:    1 test in __main__.C.s
# expect:    1 test in __main__.__test__.extra
# expect: **********************************************************************
# expect: 4 items had failures:
# expect:    1 of   3 in __main__
# expect:    1 of   1 in __main__.C.c
# expect:    1 of   1 in __main__.C.m
# expect:    3 of  11 in __main__.f
# expect: 22 tests in 9 items.
# expect: 16 passed and 6 failed.
# expect: ***Test Failed*** 6 failures and 1 skipped test.
# expect: TestResults(failed=6, attempted=22, skipped=1)
# expect: ======== fail fast
# expect: **********************************************************************
# expect: File "running.py", line 7, in __main__
# expect: Failed example:
# expect:     x
# expect: Expected:
# expect:     6
# expect: Got:
# expect:     5
# expect: **********************************************************************
# expect: File "running.py", line 84, in __main__.C.c
# expect: Failed example:
# expect:     C.c()
# expect: Expected:
# expect:     'x'
# expect: Got:
# expect:     's'
# expect: **********************************************************************
# expect: File "running.py", line 60, in __main__.C.m
# expect: Failed example:
# expect:     C().m()
# expect: Expected:
# expect:     2
# expect: Got:
# expect:     1
# expect: **********************************************************************
# expect: File "running.py", line 37, in __main__.f
# expect: Failed example:
# expect:     1/0
# expect: Exception raised:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest __main__.f[7]>", line 1, in <module>
# expect:         1/0
# expect:         ~^~
# expect:     ZeroDivisionError: division by zero
# expect: **********************************************************************
# expect: 4 items had failures:
# expect:    1 of   3 in __main__
# expect:    1 of   1 in __main__.C.c
# expect:    1 of   1 in __main__.C.m
# expect:    1 of   8 in __main__.f
# expect: ***Test Failed*** 4 failures and 1 skipped test.
# expect: TestResults(failed=4, attempted=19, skipped=1)
# expect: ======== udiff
# expect: **********************************************************************
# expect: File "running.py", line 107, in g
# expect: Failed example:
# expect:     print('a\nb\nc\nd')
# expect: Differences (unified diff with -expected +actual):
# expect:     @@ -1,4 +1,4 @@
# expect:      a
# expect:     -x
# expect:     +b
# expect:      c
# expect:      d
# expect: **********************************************************************
# expect: File "running.py", line 112, in g
# expect: Failed example:
# expect:     print('a\nb\nc\nd')
# expect: Differences (unified diff with -expected +actual):
# expect:     @@ -1,4 +1,4 @@
# expect:      a
# expect:     -x
# expect:     +b
# expect:      c
# expect:      d
# expect: **********************************************************************
# expect: File "running.py", line 107, in g
# expect: Failed example:
# expect:     print('a\nb\nc\nd')
# expect: Differences (context diff with expected followed by actual):
# expect:     ***************
# expect:     *** 1,4 ****
# expect:       a
# expect:     ! x
# expect:       c
# expect:       d
# expect:     --- 1,4 ----
# expect:       a
# expect:     ! b
# expect:       c
# expect:       d
# expect: **********************************************************************
# expect: File "running.py", line 112, in g
# expect: Failed example:
# expect:     print('a\nb\nc\nd')
# expect: Differences (context diff with expected followed by actual):
# expect:     ***************
# expect:     *** 1,4 ****
# expect:       a
# expect:     ! x
# expect:       c
# expect:       d
# expect:     --- 1,4 ----
# expect:       a
# expect:     ! b
# expect:       c
# expect:       d
# expect: **********************************************************************
# expect: File "running.py", line 107, in g
# expect: Failed example:
# expect:     print('a\nb\nc\nd')
# expect: Differences (ndiff with -expected +actual):
# expect:       a
# expect:     - x
# expect:     + b
# expect:       c
# expect:       d
# expect: **********************************************************************
# expect: File "running.py", line 112, in g
# expect: Failed example:
# expect:     print('a\nb\nc\nd')
# expect: Differences (ndiff with -expected +actual):
# expect:       a
# expect:     - x
# expect:     + b
# expect:       c
# expect:       d
# expect: **********************************************************************
# expect: File "running.py", line 107, in g
# expect: Failed example:
# expect:     print('a\nb\nc\nd')
# expect: Expected:
# expect:     a
# expect:     x
# expect:     c
# expect:     d
# expect: Got:
# expect:     a
# expect:     b
# expect:     c
# expect:     d
# expect: Finding tests in NoName
# expect: Trying:
# expect:     f(1)
# expect: Expecting:
# expect:     2
# expect: ok
# expect: Trying:
# expect:     f('a')
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:         ...
# expect:     TypeError: can only concatenate str (not "int") to str
# expect: ok
# expect: Trying:
# expect:     print('a\n\nb')
# expect: Expecting:
# expect:     a
# expect:     <BLANKLINE>
# expect:     b
# expect: ok
# expect: Trying:
# expect:     list(range(20)) # doctest: +ELLIPSIS
# expect: Expecting:
# expect:     [0, 1, ..., 19]
# expect: ok
# expect: Trying:
# expect:     print('a   b') # doctest: +NORMALIZE_WHITESPACE
# expect: Expecting:
# expect:     a b
# expect: ok
# expect: Trying:
# expect:     for i in range(2):
# expect:         print(i)
# expect: Expecting:
# expect:     0
# expect:     1
# expect: ok
# expect: Trying:
# expect:     1/0
# expect: Expecting nothing
# expect: **********************************************************************
# expect: File "running.py", line 37, in NoName
# expect: Failed example:
# expect:     1/0
# expect: Exception raised:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest NoName[7]>", line 1, in <module>
# expect:         1/0
# expect:         ~^~
# expect:     ZeroDivisionError: division by zero
# expect: Trying:
# expect:     1/0
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     ZeroDivisionError: other
# expect: **********************************************************************
# expect: File "running.py", line 38, in NoName
# expect: Failed example:
# expect:     1/0
# expect: Expected:
# expect:     Traceback (most recent call last):
# expect:     ZeroDivisionError: other
# expect: Got:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest NoName[8]>", line 1, in <module>
# expect:         1/0
# expect:         ~^~
# expect:     ZeroDivisionError: division by zero
# expect: Trying:
# expect:     raise ValueError('multi\nline') # doctest: +IGNORE_EXCEPTION_DETAIL
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     ValueError: different
# expect: ok
# expect: Trying:
# expect:     f(3)
# expect: Expecting:
# expect:     5
# expect: **********************************************************************
# expect: File "running.py", line 44, in NoName
# expect: Failed example:
# expect:     f(3)
# expect: Expected:
# expect:     5
# expect: Got:
# expect:     4
# expect: ======== parser
# expect: 'Hi\n'
# expect: {'source': 'a\n', 'want': '1\n', 'lineno': 1, 'indent': 2, 'options': {}, 'exc_msg': None}
# expect: ''
# expect: {'source': 'for x in y:\n  z\n', 'want': 'q\n', 'lineno': 3, 'indent': 2, 'options': {}, 'exc_msg': None}
# expect: '\n  end\n'
# expect: {'source': '1 # doctest: +ELLIPSIS, -SKIP\n', 'want': '', 'lineno': 9, 'indent': 0, 'options': {8: True, 16: False}, 'exc_msg': None}
# expect: ''
# expect: ValueError line 1 of the docstring for <string> lacks blank after >>>: '>>>x'
# expect: ValueError line 2 of the docstring for <string> has inconsistent leading whitespace: '3'
# expect: ValueError line 1 of the doctest for <string> has an invalid option: '+FOO'
# expect: ValueError line 1 of the doctest for <string> has an invalid option: 'FOO'
# expect: ValueError line 2 of the docstring for <string> lacks blank after ...: '...y'
# expect: ValueError line 0 of the doctest for <string> has an option directive on a line with no example: '# doctest: +SKIP'
# expect: <DocTest nm from file.py:10 (2 examples)> nm file.py 10 >>> 1
# expect: 1
# expect: >>> 2
# expect: 3
# expect:
# expect: False 2 {'source': '2\n', 'want': '3\n', 'lineno': 2, 'indent': 0, 'options': {}, 'exc_msg': None}
# expect: **********************************************************************
# expect: File "file.py", line 13, in nm
# expect: Failed example:
# expect:     2
# expect: Expected:
# expect:     3
# expect: Got:
# expect:     2
# expect: TestResults(failed=1, attempted=2)
# expect: **********************************************************************
# expect: 1 item had failures:
# expect:    1 of   2 in nm
# expect: ***Test Failed*** 1 failure.
# expect: TestResults(failed=1, attempted=2)
# expect: TestResults(failed=1, attempted=2)
# expect: 4 2 0
# expect: [('C', 50, 2), ('C.D', 89, 1), ('C.c', 82, 1), ('C.m', 58, 1), ('C.p', 66, 1), ('C.s', 74, 1)]
# expect: [('C', 50, 2)]
# expect: True
# expect: False
# expect: False
# expect: True
# expect: False
# expect: True
# expect: False
# expect: True
# expect: True
# expect: False
# expect: 'Expected:\n    1\nGot:\n    2\n' 'Expected nothing\nGot:\n    2\n' 'Expected:\n    1\nGot nothing\n'
# expect: # Hi
# expect: a = 1
# expect: b
# expect: # Expected:
# expect: ## 2
# expect: #
# expect: # bye
# expect:
# expect: TestResults(failed=1, attempted=2) TestResults(failed=1, attempted=2, skipped=3) 0 (1, 2)
# expect: [('DONT_ACCEPT_BLANKLINE', 2), ('DONT_ACCEPT_TRUE_FOR_1', 1), ('ELLIPSIS', 8), ('FAIL_FAST', 1024), ('IGNORE_EXCEPTION_DETAIL', 32), ('NORMALIZE_WHITESPACE', 4), ('REPORT_CDIFF', 128), ('REPORT_NDIFF', 256), ('REPORT_ONLY_FIRST_FAILURE', 512), ('REPORT_UDIFF', 64), ('SKIP', 16)]
# expect: 2048 2048
# expect: 0
# expect: ValueError ('Only reporting flags allowed', 8)
# expect: ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner', 'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags', 'script_from_examples', 'testsource', 'debug_src', 'debug']
# expect: KI
# expect: <DocTest nm from file.py:10 (2 examples)> 2
# expect:  3
# expect:
# expect: <DocTest nm2 from None:None (1 example)> <class 'ZeroDivisionError'>
# expect: **********************************************************************
# expect: Line 1, in nm2
# expect: Failed example:
# expect:     1/0
# expect: Exception raised:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest nm2[0]>", line 1, in <module>
# expect:         1/0
# expect:         ~^~
# expect:     ZeroDivisionError: division by zero
# expect: TestResults(failed=1, attempted=1)
