"""Instances of the library's native classes say their module where the class has it in its dict; functools.wraps takes it over."""

import array
import collections
import contextvars
import datetime
import functools
import itertools
import operator
import queue
import random
import re
import struct
import threading
import types
import weakref
import zlib

for value in (
    collections.deque(), collections.defaultdict(), collections.OrderedDict(), zlib.error(), struct.error(), queue.Empty(), queue.SimpleQueue(),
    functools.partial(int), itertools.count(), re.compile('x'), array.array('i'), random.Random(), operator.itemgetter(1), threading.Lock(),
    contextvars.Context(), datetime.date(1, 1, 1), types.SimpleNamespace(), weakref.ref(set), ValueError(), range(1),
):  # fmt: skip
    print(type(value).__name__, getattr(value, '__module__', None), '__module__' in type(value).__dict__)


@functools.wraps(functools.partial(int, base=2))
def wrapped(text):
    return int(text, 2)


print(wrapped.__module__, wrapped('101'))
for make in (queue.SimpleQueue, type(threading.Lock()), types.SimpleNamespace):
    try:
        make(1, 2)
    except TypeError as error:
        print(error)
try:
    threading.excepthook(5)
except TypeError as error:
    print(error)
# expect: deque collections True
# expect: defaultdict collections True
# expect: OrderedDict None False
# expect: error zlib True
# expect: error struct True
# expect: Empty _queue True
# expect: SimpleQueue _queue True
# expect: partial functools True
# expect: count itertools True
# expect: Pattern re True
# expect: array array True
# expect: Random random True
# expect: itemgetter operator True
# expect: lock _thread True
# expect: Context None False
# expect: date None False
# expect: SimpleNamespace None False
# expect: ReferenceType None False
# expect: ValueError None False
# expect: range None False
# expect: functools 5
# expect: SimpleQueue() takes no positional arguments
# expect: lock expected 0 arguments, got 2
# expect: SimpleNamespace expected at most 1 argument, got 2
# expect: _thread.excepthook argument type must be ExceptHookArgs
