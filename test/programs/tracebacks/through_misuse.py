"""Tracebacks that end in library modules: CPython's lines, names and marks."""
import collections
import configparser
import dataclasses
import fnmatch
import http.cookies
import inspect
import io
import ipaddress
import os
import string
import sys
import traceback
import typing
import unittest
import unittest.mock
import urllib.parse
import zipfile

LIBRARY = os.__file__.removesuffix("/os.py")


def boom():
    raise KeyError("boom")


for case in [
    lambda: enunittest.mock.Enum('E', 'A A'),
    lambda: type('X', (enunittest.mock.Enum('E', 'A'),), {}),
    lambda: dataclasses.replace(dataclasses.make_dataclass('D', [('a', int, dataclasses.field(init=False))])(), a=1),
    lambda: collections.UserString('a').index('b'),
    lambda: inspect.signature(lambda a: 1).bind(1, 2),
    lambda: inspect.signature(lambda a: 1).bind(1, c=2),
    lambda: inspect.Parameter('1', inspect.Parameter.POSITIONAL_ONLY),
    lambda: inspect.Signature([inspect.Parameter('a', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('b', inspect.Parameter.POSITIONAL_ONLY)]),
    lambda: string.Formatter().vformat('{a!z}', (), {'a': 1}),
    lambda: zipfile.ZipFile(io.BytesIO(), 'w').read('x'),
    lambda: http.cookies.SimpleCookie().__setitem__('a b', 1),
    lambda: ipaddress.IPv6Address(':::'),
    lambda: ipaddress.ip_interface('x'),
    lambda: urllib.parse.urljoin('a', b'b'),
    lambda: (lambda c: (c.read_string('[a]\nb=x'), c.getint('a', 'b')))(configparser.ConfigParser()),
    lambda: (lambda c: (c.read_string('[a]\nb=x'), c.getboolean('a', 'b')))(configparser.ConfigParser()),
    lambda: configparser.ConfigParser().set('x', 'y', 'z'),
    lambda: isinstance([], typing.List[int]),
    lambda: typing.Generic[int],
    lambda: unittest.mock.patch('nope').start(),
    lambda: unittest.mock.patch('sys.nope').start(),
    lambda: unittest.mock.Mock().assert_foo,
    lambda: unittest.mock.patch.object(sys, 'nope').start(),
    lambda: unittest.TestCase().assertDictEqual({1: 2}, {1: 3}),
    lambda: unittest.TestCase().assertIn(1, []),
    lambda: unittest.TestCase().assertAlmostEqual(1, 2),
    lambda: unittest.TestCase('nope'),
    lambda: unittest.TestCase().assertTrue(0, 'msg'),
    lambda: fnmatch.fnmatch('a', 1),
]:
    try:
        case()
    except BaseException as exc:
        print("".join(traceback.format_exception(exc)).replace(LIBRARY, "LIBRARY").replace(__file__, "HERE"), end="")
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 28, in <lambda>
# expect:     lambda: enunittest.mock.Enum('E', 'A A'),
# expect:             ^^^^^^^^^^
# expect: NameError: name 'enunittest' is not defined. Did you mean: 'unittest'?
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 29, in <lambda>
# expect:     lambda: type('X', (enunittest.mock.Enum('E', 'A'),), {}),
# expect:                        ^^^^^^^^^^
# expect: NameError: name 'enunittest' is not defined. Did you mean: 'unittest'?
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 30, in <lambda>
# expect:     lambda: dataclasses.replace(dataclasses.make_dataclass('D', [('a', int, dataclasses.field(init=False))])(), a=1),
# expect:             ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/dataclasses.py", line 1770, in replace
# expect:     return _replace(obj, **changes)
# expect:   File "LIBRARY/dataclasses.py", line 1788, in _replace
# expect:     raise TypeError(f'field {f.name} is declared with '
# expect:                     f'init=False, it cannot be specified with '
# expect:                     f'replace()')
# expect: TypeError: field a is declared with init=False, it cannot be specified with replace()
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 31, in <lambda>
# expect:     lambda: collections.UserString('a').index('b'),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^
# expect:   File "LIBRARY/collections/__init__.py", line 1500, in index
# expect:     return self.data.index(sub, start, end)
# expect:            ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^
# expect: ValueError: substring not found
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 32, in <lambda>
# expect:     lambda: inspect.signature(lambda a: 1).bind(1, 2),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "LIBRARY/inspect.py", line 3234, in bind
# expect:     return self._bind(args, kwargs)
# expect:            ~~~~~~~~~~^^^^^^^^^^^^^^
# expect:   File "LIBRARY/inspect.py", line 3153, in _bind
# expect:     raise TypeError('too many positional arguments') from None
# expect: TypeError: too many positional arguments
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 33, in <lambda>
# expect:     lambda: inspect.signature(lambda a: 1).bind(1, c=2),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/inspect.py", line 3234, in bind
# expect:     return self._bind(args, kwargs)
# expect:            ~~~~~~~~~~^^^^^^^^^^^^^^
# expect:   File "LIBRARY/inspect.py", line 3223, in _bind
# expect:     raise TypeError(
# expect:         'got an unexpected keyword argument {arg!r}'.format(
# expect:             arg=next(iter(kwargs))))
# expect: TypeError: got an unexpected keyword argument 'c'
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 34, in <lambda>
# expect:     lambda: inspect.Parameter('1', inspect.Parameter.POSITIONAL_ONLY),
# expect:             ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/inspect.py", line 2718, in __init__
# expect:     raise ValueError('{!r} is not a valid parameter name'.format(name))
# expect: ValueError: '1' is not a valid parameter name
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 35, in <lambda>
# expect:     lambda: inspect.Signature([inspect.Parameter('a', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('b', inspect.Parameter.POSITIONAL_ONLY)]),
# expect:             ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/inspect.py", line 3004, in __init__
# expect:     raise ValueError(msg)
# expect: ValueError: wrong parameter order: keyword-only parameter before positional-only parameter
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 36, in <lambda>
# expect:     lambda: string.Formatter().vformat('{a!z}', (), {'a': 1}),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/string/__init__.py", line 209, in vformat
# expect:     result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
# expect:                 ~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/string/__init__.py", line 254, in _vformat
# expect:     obj = self.convert_field(obj, conversion)
# expect:   File "LIBRARY/string/__init__.py", line 293, in convert_field
# expect:     raise ValueError("Unknown conversion specifier {0!s}".format(conversion))
# expect: ValueError: Unknown conversion specifier z
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 37, in <lambda>
# expect:     lambda: zipfile.ZipFile(io.BytesIO(), 'w').read('x'),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^
# expect:   File "LIBRARY/zipfile/__init__.py", line 1681, in read
# expect:     with self.open(name, "r", pwd) as fp:
# expect:          ~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/zipfile/__init__.py", line 1718, in open
# expect:     zinfo = self.getinfo(name)
# expect:   File "LIBRARY/zipfile/__init__.py", line 1646, in getinfo
# expect:     raise KeyError(
# expect:         'There is no item named %r in the archive' % name)
# expect: KeyError: "There is no item named 'x' in the archive"
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 38, in <lambda>
# expect:     lambda: http.cookies.SimpleCookie().__setitem__('a b', 1),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect:   File "LIBRARY/http/cookies.py", line 484, in __setitem__
# expect:     self.__set(key, rval, cval)
# expect:     ~~~~~~~~~~^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/http/cookies.py", line 474, in __set
# expect:     M.set(key, real_value, coded_value)
# expect:     ~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/http/cookies.py", line 337, in set
# expect:     raise CookieError('Illegal key %r' % (key,))
# expect: http.cookies.CookieError: Illegal key 'a b'
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 39, in <lambda>
# expect:     lambda: ipaddress.IPv6Address(':::'),
# expect:             ~~~~~~~~~~~~~~~~~~~~~^^^^^^^
# expect:   File "LIBRARY/ipaddress.py", line 1954, in __init__
# expect:     self._ip = self._ip_int_from_string(addr_str)
# expect:                ~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect:   File "LIBRARY/ipaddress.py", line 1706, in _ip_int_from_string
# expect:     raise AddressValueError(msg)
# expect: ipaddress.AddressValueError: At most one '::' permitted in ':::'
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 40, in <lambda>
# expect:     lambda: ipaddress.ip_interface('x'),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~^^^^^
# expect:   File "LIBRARY/ipaddress.py", line 117, in ip_interface
# expect:     raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 interface')
# expect: ValueError: 'x' does not appear to be an IPv4 or IPv6 interface
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 41, in <lambda>
# expect:     lambda: urllib.parse.urljoin('a', b'b'),
# expect:             ~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^
# expect:   File "LIBRARY/urllib/parse.py", line 588, in urljoin
# expect:     base, url, _coerce_result = _coerce_args(base, url)
# expect:                                 ~~~~~~~~~~~~^^^^^^^^^^^
# expect:   File "LIBRARY/urllib/parse.py", line 130, in _coerce_args
# expect:     raise TypeError("Cannot mix str and non-str arguments")
# expect: TypeError: Cannot mix str and non-str arguments
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 42, in <lambda>
# expect:     lambda: (lambda c: (c.read_string('[a]\nb=x'), c.getint('a', 'b')))(configparser.ConfigParser()),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "HERE", line 42, in <lambda>
# expect:     lambda: (lambda c: (c.read_string('[a]\nb=x'), c.getint('a', 'b')))(configparser.ConfigParser()),
# expect:                                                    ~~~~~~~~^^^^^^^^^^
# expect:   File "LIBRARY/configparser.py", line 866, in getint
# expect:     return self._get_conv(section, option, int, raw=raw, vars=vars,
# expect:            ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:                           fallback=fallback, **kwargs)
# expect:                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/configparser.py", line 856, in _get_conv
# expect:     return self._get(section, conv, option, raw=raw, vars=vars,
# expect:            ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:                      **kwargs)
# expect:                      ^^^^^^^^^
# expect:   File "LIBRARY/configparser.py", line 851, in _get
# expect:     return conv(self.get(section, option, **kwargs))
# expect: ValueError: invalid literal for int() with base 10: 'x'
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 43, in <lambda>
# expect:     lambda: (lambda c: (c.read_string('[a]\nb=x'), c.getboolean('a', 'b')))(configparser.ConfigParser()),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "HERE", line 43, in <lambda>
# expect:     lambda: (lambda c: (c.read_string('[a]\nb=x'), c.getboolean('a', 'b')))(configparser.ConfigParser()),
# expect:                                                    ~~~~~~~~~~~~^^^^^^^^^^
# expect:   File "LIBRARY/configparser.py", line 876, in getboolean
# expect:     return self._get_conv(section, option, self._convert_to_boolean,
# expect:            ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:                           raw=raw, vars=vars, fallback=fallback, **kwargs)
# expect:                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/configparser.py", line 856, in _get_conv
# expect:     return self._get(section, conv, option, raw=raw, vars=vars,
# expect:            ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:                      **kwargs)
# expect:                      ^^^^^^^^^
# expect:   File "LIBRARY/configparser.py", line 851, in _get
# expect:     return conv(self.get(section, option, **kwargs))
# expect:   File "LIBRARY/configparser.py", line 1216, in _convert_to_boolean
# expect:     raise ValueError('Not a boolean: %s' % value)
# expect: ValueError: Not a boolean: x
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 44, in <lambda>
# expect:     lambda: configparser.ConfigParser().set('x', 'y', 'z'),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/configparser.py", line 1265, in set
# expect:     super().set(section, option, value)
# expect:     ~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/configparser.py", line 950, in set
# expect:     raise NoSectionError(section) from None
# expect: configparser.NoSectionError: No section: 'x'
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 45, in <lambda>
# expect:     lambda: isinstance([], typing.List[int]),
# expect:             ~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/typing.py", line 1293, in __instancecheck__
# expect:     return self.__subclasscheck__(type(obj))
# expect:            ~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^
# expect:   File "LIBRARY/typing.py", line 1296, in __subclasscheck__
# expect:     raise TypeError("Subscripted generics cannot be used with"
# expect:                     " class and instance checks")
# expect: TypeError: Subscripted generics cannot be used with class and instance checks
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 46, in <lambda>
# expect:     lambda: typing.Generic[int],
# expect:             ~~~~~~~~~~~~~~^^^^^
# expect:   File "LIBRARY/typing.py", line 402, in inner
# expect:     return func(*args, **kwds)
# expect:   File "LIBRARY/typing.py", line 1137, in _generic_class_getitem
# expect:     raise TypeError(
# expect:         f"Parameters to {cls.__name__}[...] must all be type variables "
# expect:         f"or parameter specification variables.")
# expect: TypeError: Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: Traceback (most recent call last):
# expect:   File "LIBRARY/unittest/mock.py", line 1679, in _get_target
# expect:     target, attribute = target.rsplit('.', 1)
# expect:     ^^^^^^^^^^^^^^^^^
# expect: ValueError: not enough values to unpack (expected 2, got 1)
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 47, in <lambda>
# expect:     lambda: unittest.mock.patch('nope').start(),
# expect:             ~~~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/unittest/mock.py", line 1839, in patch
# expect:     getter, attribute = _get_target(target)
# expect:                         ~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/unittest/mock.py", line 1681, in _get_target
# expect:     raise TypeError(
# expect:         f"Need a valid target to patch. You supplied: {target!r}")
# expect: TypeError: Need a valid target to patch. You supplied: 'nope'
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 48, in <lambda>
# expect:     lambda: unittest.mock.patch('sys.nope').start(),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/unittest/mock.py", line 1660, in start
# expect:     result = self.__enter__()
# expect:   File "LIBRARY/unittest/mock.py", line 1503, in __enter__
# expect:     original, local = self.get_original()
# expect:                       ~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/unittest/mock.py", line 1473, in get_original
# expect:     raise AttributeError(
# expect:         "%s does not have the attribute %r" % (target, name)
# expect:     )
# expect: AttributeError: <module 'sys' (built-in)> does not have the attribute 'nope'
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 49, in <lambda>
# expect:     lambda: unittest.mock.Mock().assert_foo,
# expect:             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/unittest/mock.py", line 701, in __getattr__
# expect:     raise AttributeError(
# expect:         f"{name!r} is not a valid assertion. Use a spec "
# expect:         f"for the mock if {name!r} is meant to be an attribute.")
# expect: AttributeError: 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 50, in <lambda>
# expect:     lambda: unittest.mock.patch.object(sys, 'nope').start(),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/unittest/mock.py", line 1660, in start
# expect:     result = self.__enter__()
# expect:   File "LIBRARY/unittest/mock.py", line 1503, in __enter__
# expect:     original, local = self.get_original()
# expect:                       ~~~~~~~~~~~~~~~~~^^
# expect:   File "LIBRARY/unittest/mock.py", line 1473, in get_original
# expect:     raise AttributeError(
# expect:         "%s does not have the attribute %r" % (target, name)
# expect:     )
# expect: AttributeError: <module 'sys' (built-in)> does not have the attribute 'nope'
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 51, in <lambda>
# expect:     lambda: unittest.TestCase().assertDictEqual({1: 2}, {1: 3}),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 1224, in assertDictEqual
# expect:     self.fail(self._formatMessage(msg, standardMsg))
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 750, in fail
# expect:     raise self.failureException(msg)
# expect: AssertionError: {1: 2} != {1: 3}
# expect: - {1: 2}
# expect: ?     ^
# expect:
# expect: + {1: 3}
# expect: ?     ^
# expect:
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 52, in <lambda>
# expect:     lambda: unittest.TestCase().assertIn(1, []),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 1192, in assertIn
# expect:     self.fail(self._formatMessage(msg, standardMsg))
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 750, in fail
# expect:     raise self.failureException(msg)
# expect: AssertionError: 1 not found in []
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 53, in <lambda>
# expect:     lambda: unittest.TestCase().assertAlmostEqual(1, 2),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 979, in assertAlmostEqual
# expect:     raise self.failureException(msg)
# expect: AssertionError: 1 != 2 within 7 places (1 difference)
# expect: Traceback (most recent call last):
# expect:   File "LIBRARY/unittest/case.py", line 429, in __init__
# expect:     testMethod = getattr(self, methodName)
# expect: AttributeError: 'TestCase' object has no attribute 'nope'
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 54, in <lambda>
# expect:     lambda: unittest.TestCase('nope'),
# expect:             ~~~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 434, in __init__
# expect:     raise ValueError("no such test method in %s: %s" %
# expect:           (self.__class__, methodName))
# expect: ValueError: no such test method in <class 'unittest.case.TestCase'>: nope
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 55, in <lambda>
# expect:     lambda: unittest.TestCase().assertTrue(0, 'msg'),
# expect:             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect:   File "LIBRARY/unittest/case.py", line 762, in assertTrue
# expect:     raise self.failureException(msg)
# expect: AssertionError: 0 is not true : msg
# expect: Traceback (most recent call last):
# expect:   File "HERE", line 59, in <module>
# expect:     case()
# expect:     ~~~~^^
# expect:   File "HERE", line 56, in <lambda>
# expect:     lambda: fnmatch.fnmatch('a', 1),
# expect:             ~~~~~~~~~~~~~~~^^^^^^^^
# expect:   File "LIBRARY/fnmatch.py", line 38, in fnmatch
# expect:     pat = os.path.normcase(pat)
# expect:   File "<frozen posixpath>", line 55, in normcase
# expect: TypeError: expected str, bytes or os.PathLike object, not int
