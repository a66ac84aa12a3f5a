# What a traceback shows of modules that turn texts into values: the lines that are CPython's, also where ours is written otherwise.
import argparse
import ast
import base64
import configparser
import copy
import datetime
import io
import random
import re
import statistics
import string
import textwrap
import traceback
import uuid
from collections import ChainMap, namedtuple
from dataclasses import dataclass
from enum import Enum, Flag, unique


def show(work):
    try:
        work()
    except Exception as error:
        for entry in traceback.extract_tb(error.__traceback__)[1:]:
            name = entry.filename.split("python3.14/")[-1].split("python314.zip/")[-1]
            print(name if name != __file__ else "here", entry.lineno if name != __file__ else "", entry.name, "|", " ".join(entry.line.split()))
        print(f"{type(error).__name__}: {error}")


def conflicting_options():
    parser = argparse.ArgumentParser(prog="x")
    parser.add_argument("--n")
    parser.add_argument("--n")


def wrong_order():
    @dataclass
    class Order:
        paid: bool = False
        total: int


def one_value_twice():
    @unique
    class Colour(Enum):
        RED = 1
        ROSE = 1


class Permission(Flag):
    READ = 1


class Wrong:
    def __deepcopy__(self, memo):
        raise ValueError("no")


for work in [
    lambda: random.choice([]),
    lambda: random.randint(1, 2.5),
    lambda: random.sample({1, 2}, 1),
    lambda: random.choices([1, 2], weights=[1]),
    lambda: random.shuffle((1, 2)),
    lambda: random.choices([], k=2),
    lambda: uuid.UUID(),
    lambda: uuid.UUID("x"),
    lambda: base64.b64decode("abc"),
    lambda: base64.urlsafe_b64decode("a"),
    lambda: re.compile("(a(b)[c"),
    lambda: re.match("(?P<a>x)(?P<a>y)", "x"),
    lambda: re.sub("(a)", r"\2", "a"),
    lambda: re.findall("a", 5),
    lambda: datetime.datetime.strptime("2024-13-01", "%Y-%m-%d"),
    lambda: datetime.datetime.strptime("2024-12-01 x", "%Y-%m-%d"),
    lambda: statistics.mean(["a", "b"]),
    lambda: textwrap.wrap("abc", 0),
    lambda: string.Template("$").substitute(),
    lambda: string.Formatter().format("{}"),
    lambda: ast.literal_eval("1+"),
    lambda: configparser.ConfigParser().get("n", "x"),
    conflicting_options,
    lambda: copy.deepcopy([{"a": Wrong()}]),
    wrong_order,
    one_value_twice,
    lambda: Permission(8),
    lambda: namedtuple("P", "a class"),
    lambda: ChainMap({})["x"],
]:
    show(work)


# A frame more or less, and a file of another name, also when it is printed.
out = io.StringIO()
try:
    ChainMap({"a": 1}).pop("b")
except KeyError:
    traceback.print_exc(file=out)
print("".join(line.split("/")[-1] for line in out.getvalue().splitlines(True)))
# expect: here  <lambda> | lambda: random.choice([]),
# expect: random.py 353 choice | raise IndexError('Cannot choose from an empty sequence')
# expect: IndexError: Cannot choose from an empty sequence
# expect: here  <lambda> | lambda: random.randint(1, 2.5),
# expect: random.py 339 randint | b = _index(b)
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: here  <lambda> | lambda: random.sample({1, 2}, 1),
# expect: random.py 419 sample | raise TypeError("Population must be a sequence. "
# expect: TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: here  <lambda> | lambda: random.choices([1, 2], weights=[1]),
# expect: random.py 486 choices | raise ValueError('The number of weights does not match the population')
# expect: ValueError: The number of weights does not match the population
# expect: here  <lambda> | lambda: random.shuffle((1, 2)),
# expect: random.py 363 shuffle | x[i], x[j] = x[j], x[i]
# expect: TypeError: 'tuple' object does not support item assignment
# expect: here  <lambda> | lambda: random.choices([], k=2),
# expect: random.py 473 choices | return [population[floor(random() * n)] for i in _repeat(None, k)]
# expect: IndexError: list index out of range
# expect: here  <lambda> | lambda: uuid.UUID(),
# expect: uuid.py 211 __init__ | raise TypeError('one of the hex, bytes, bytes_le, fields, '
# expect: TypeError: one of the hex, bytes, bytes_le, fields, or int arguments must be given
# expect: here  <lambda> | lambda: uuid.UUID("x"),
# expect: uuid.py 219 __init__ | raise ValueError('badly formed hexadecimal UUID string')
# expect: ValueError: badly formed hexadecimal UUID string
# expect: here  <lambda> | lambda: base64.b64decode("abc"),
# expect: base64.py 85 b64decode | return binascii.a2b_base64(s, strict_mode=validate)
# expect: Error: Incorrect padding
# expect: here  <lambda> | lambda: base64.urlsafe_b64decode("a"),
# expect: base64.py 131 urlsafe_b64decode | return b64decode(s)
# expect: base64.py 85 b64decode | return binascii.a2b_base64(s, strict_mode=validate)
# expect: Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: here  <lambda> | lambda: re.compile("(a(b)[c"),
# expect: re/__init__.py 289 compile | return _compile(pattern, flags)
# expect: re/__init__.py 350 _compile | p = _compiler.compile(pattern, flags)
# expect: re/_compiler.py 762 compile | p = _parser.parse(p, flags)
# expect: re/_parser.py 973 parse | p = _parse_sub(source, state, flags & SRE_FLAG_VERBOSE, 0)
# expect: re/_parser.py 460 _parse_sub | itemsappend(_parse(source, state, verbose, nested + 1,
# expect: re/_parser.py 856 _parse | p = _parse_sub(source, state, sub_verbose, nested + 1)
# expect: re/_parser.py 460 _parse_sub | itemsappend(_parse(source, state, verbose, nested + 1,
# expect: re/_parser.py 568 _parse | raise source.error("unterminated character set",
# expect: PatternError: unterminated character set at position 5
# expect: here  <lambda> | lambda: re.match("(?P<a>x)(?P<a>y)", "x"),
# expect: re/__init__.py 167 match | return _compile(pattern, flags).match(string)
# expect: re/__init__.py 350 _compile | p = _compiler.compile(pattern, flags)
# expect: re/_compiler.py 762 compile | p = _parser.parse(p, flags)
# expect: re/_parser.py 973 parse | p = _parse_sub(source, state, flags & SRE_FLAG_VERBOSE, 0)
# expect: re/_parser.py 460 _parse_sub | itemsappend(_parse(source, state, verbose, nested + 1,
# expect: re/_parser.py 851 _parse | raise source.error(err.msg, len(name) + 1) from None
# expect: PatternError: redefinition of group name 'a' as group 2; was group 1 at position 12
# expect: here  <lambda> | lambda: re.sub("(a)", r"\2", "a"),
# expect: re/__init__.py 208 sub | return _compile(pattern, flags).sub(repl, string, count)
# expect: re/__init__.py 377 _compile_template | return _sre.template(pattern, _parser.parse_template(repl, pattern))
# expect: re/_parser.py 1055 parse_template | addgroup(int(this[1:]), len(this) - 1)
# expect: re/_parser.py 1008 addgroup | raise s.error("invalid group reference %d" % index, pos)
# expect: PatternError: invalid group reference 2 at position 1
# expect: here  <lambda> | lambda: re.findall("a", 5),
# expect: re/__init__.py 278 findall | return _compile(pattern, flags).findall(string)
# expect: TypeError: expected string or bytes-like object, got 'int'
# expect: here  <lambda> | lambda: datetime.datetime.strptime("2024-13-01", "%Y-%m-%d"),
# expect: _strptime.py 815 _strptime_datetime_datetime | tt, fraction, gmtoff_fraction = _strptime(data_string, format)
# expect: _strptime.py 555 _strptime | raise ValueError("time data %r does not match format %r" %
# expect: ValueError: time data '2024-13-01' does not match format '%Y-%m-%d'
# expect: here  <lambda> | lambda: datetime.datetime.strptime("2024-12-01 x", "%Y-%m-%d"),
# expect: _strptime.py 815 _strptime_datetime_datetime | tt, fraction, gmtoff_fraction = _strptime(data_string, format)
# expect: _strptime.py 558 _strptime | raise ValueError("unconverted data remains: %s" %
# expect: ValueError: unconverted data remains:  x
# expect: here  <lambda> | lambda: statistics.mean(["a", "b"]),
# expect: statistics.py 175 mean | T, total, n = _sum(data)
# expect: statistics.py 1494 _sum | for n, d in map(_exact_ratio, values):
# expect: statistics.py 1620 _exact_ratio | raise TypeError(msg)
# expect: TypeError: can't convert type 'str' to numerator/denominator
# expect: here  <lambda> | lambda: textwrap.wrap("abc", 0),
# expect: textwrap.py 384 wrap | return w.wrap(text)
# expect: textwrap.py 359 wrap | return self._wrap_chunks(chunks)
# expect: textwrap.py 253 _wrap_chunks | raise ValueError("invalid width %r (must be > 0)" % self.width)
# expect: ValueError: invalid width 0 (must be > 0)
# expect: here  <lambda> | lambda: string.Template("$").substitute(),
# expect: string/__init__.py 139 substitute | return self.pattern.sub(convert, self.template)
# expect: string/__init__.py 136 convert | self._invalid(mo)
# expect: string/__init__.py 118 _invalid | raise ValueError('Invalid placeholder in string: line %d, col %d' %
# expect: ValueError: Invalid placeholder in string: line 1, col 1
# expect: here  <lambda> | lambda: string.Formatter().format("{}"),
# expect: string/__init__.py 205 format | return self.vformat(format_string, args, kwargs)
# expect: string/__init__.py 209 vformat | result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
# expect: string/__init__.py 250 _vformat | obj, arg_used = self.get_field(field_name, args, kwargs)
# expect: string/__init__.py 315 get_field | obj = self.get_value(first, args, kwargs)
# expect: string/__init__.py 270 get_value | return args[key]
# expect: IndexError: tuple index out of range
# expect: here  <lambda> | lambda: ast.literal_eval("1+"),
# expect: ast.py 60 literal_eval | node_or_string = parse(node_or_string.lstrip(" \t"), mode='eval')
# expect: ast.py 46 parse | return compile(source, filename, mode, flags,
# expect: SyntaxError: invalid syntax (<unknown>, line 1)
# expect: here  <lambda> | lambda: configparser.ConfigParser().get("n", "x"),
# expect: configparser.py 829 get | d = self._unify_values(section, vars)
# expect: configparser.py 1202 _unify_values | raise NoSectionError(section) from None
# expect: NoSectionError: No section: 'n'
# expect: here  conflicting_options | parser.add_argument("--n")
# expect: argparse.py 1562 add_argument | return self._add_action(action)
# expect: argparse.py 1983 _add_action | self._optionals._add_action(action)
# expect: argparse.py 1785 _add_action | action = super(_ArgumentGroup, self)._add_action(action)
# expect: argparse.py 1576 _add_action | self._check_conflict(action)
# expect: argparse.py 1718 _check_conflict | conflict_handler(action, confl_optionals)
# expect: argparse.py 1727 _handle_conflict_error | raise ArgumentError(action, message % conflict_string)
# expect: ArgumentError: argument --n: conflicting option string: --n
# expect: here  <lambda> | lambda: copy.deepcopy([{"a": Wrong()}]),
# expect: copy.py 131 deepcopy | y = copier(x, memo)
# expect: copy.py 177 _deepcopy_list | append(deepcopy(a, memo))
# expect: copy.py 131 deepcopy | y = copier(x, memo)
# expect: copy.py 202 _deepcopy_dict | y[deepcopy(key, memo)] = deepcopy(value, memo)
# expect: copy.py 138 deepcopy | y = copier(memo)
# expect: here  __deepcopy__ | raise ValueError("no")
# expect: ValueError: no
# expect: here  wrong_order | @dataclass
# expect: dataclasses.py 1442 dataclass | return wrap(cls)
# expect: dataclasses.py 1432 wrap | return _process_class(cls, init, repr, eq, order, unsafe_hash,
# expect: dataclasses.py 1136 _process_class | _init_fn(all_init_fields,
# expect: dataclasses.py 687 _init_fn | raise TypeError(f'non-default argument {f.name!r} '
# expect: TypeError: non-default argument 'total' follows default argument 'paid'
# expect: here  one_value_twice | @unique
# expect: enum.py 1654 unique | raise ValueError('duplicate values found in %r: %s' %
# expect: ValueError: duplicate values found in <enum 'Colour'>: ROSE -> RED
# expect: here  <lambda> | lambda: Permission(8),
# expect: enum.py 707 __call__ | return cls.__new__(cls, value)
# expect: enum.py 1200 __new__ | raise exc
# expect: enum.py 1177 __new__ | result = cls._missing_(value)
# expect: enum.py 1470 _missing_ | raise ValueError(
# expect: ValueError: <flag 'Permission'> invalid value 8
# expect:     given 0b0 1000
# expect:   allowed 0b0 0001
# expect: here  <lambda> | lambda: namedtuple("P", "a class"),
# expect: collections/__init__.py 409 namedtuple | raise ValueError('Type names and field names cannot be a '
# expect: ValueError: Type names and field names cannot be a keyword: 'class'
# expect: here  <lambda> | lambda: ChainMap({})["x"],
# expect: collections/__init__.py 1025 __getitem__ | return self.__missing__(key) # support subclasses that define __missing__
# expect: collections/__init__.py 1017 __missing__ | raise KeyError(key)
# expect: KeyError: 'x'
# expect: Traceback (most recent call last):
# expect: __init__.py", line 1098, in pop
# expect:     return self.maps[0].pop(key, *args)
# expect:            ~~~~~~~~~~~~~~~~^^^^^^^^^^^^
# expect: KeyError: 'b'
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect: through_text_modules.py", line 97, in <module>
# expect:     ChainMap({"a": 1}).pop("b")
# expect:     ~~~~~~~~~~~~~~~~~~~~~~^^^^^
# expect: __init__.py", line 1100, in pop
# expect:     raise KeyError(f'Key not found in the first mapping: {key!r}')
# expect: KeyError: "Key not found in the first mapping: 'b'"
# expect:
