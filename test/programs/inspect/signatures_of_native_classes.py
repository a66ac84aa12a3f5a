# What inspect says of the parameters of classes and functions that are written in C.
import collections
import functools
import gc
import inspect
import io
import itertools
import math
import operator
import re
import struct
import time
import types

for thing in (
    io.StringIO, io.BytesIO, io.BufferedReader, io.TextIOWrapper, io.FileIO, itertools.accumulate, itertools.chain,
    itertools.count, itertools.groupby, itertools.islice, itertools.permutations, itertools.product, itertools.repeat,
    itertools.zip_longest, functools.partial, functools.reduce, collections.deque, collections.defaultdict,
    collections.OrderedDict, types.SimpleNamespace, types.MappingProxyType, types.FunctionType, types.MethodType,
    types.ModuleType, type(None), math.log, math.atan2, time.strftime, time.localtime, time.mktime, re.sub, re.split, re.match,
    str.find, str.count, str.split, bytes.hex, dict.update, struct.pack, gc.set_threshold, ord, operator.itemgetter,
):
    try:
        print(thing.__name__, inspect.signature(thing))
    except ValueError:
        print(thing.__name__, "no signature")
# expect: StringIO (initial_value='', newline='\n')
# expect: BytesIO (initial_bytes=b'')
# expect: BufferedReader (raw, buffer_size=131072)
# expect: TextIOWrapper (buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)
# expect: FileIO (file, mode='r', closefd=True, opener=None)
# expect: accumulate (iterable, func=None, *, initial=None)
# expect: chain (*iterables)
# expect: count (start=0, step=1)
# expect: groupby (iterable, key=None)
# expect: islice no signature
# expect: permutations (iterable, r=None)
# expect: product (*iterables, repeat=1)
# expect: repeat no signature
# expect: zip_longest (*iterables, fillvalue=None)
# expect: partial (func, /, *args, **keywords)
# expect: reduce no signature
# expect: deque no signature
# expect: defaultdict no signature
# expect: OrderedDict no signature
# expect: SimpleNamespace (mapping_or_iterable=(), /, **kwargs)
# expect: mappingproxy (mapping)
# expect: function (code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)
# expect: method (function, instance, /)
# expect: module (name, doc=None)
# expect: NoneType ()
# expect: log no signature
# expect: atan2 (y, x, /)
# expect: strftime no signature
# expect: localtime no signature
# expect: mktime (object, /)
# expect: sub (pattern, repl, string, count=0, flags=0)
# expect: split (pattern, string, maxsplit=0, flags=0)
# expect: match (pattern, string, flags=0)
# expect: find no signature
# expect: count no signature
# expect: split (self, /, sep=None, maxsplit=-1)
# expect: hex no signature
# expect: update no signature
# expect: pack no signature
# expect: set_threshold no signature
# expect: ord (character, /)
# expect: itemgetter (item, /, *items)
