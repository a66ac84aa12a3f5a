# How functions and methods that are no Python code are called, as far as CPython can say it.
import collections
import contextvars
import datetime
import decimal
import inspect
import pickle
import re
import struct
import threading


def generator():
    yield


for function in (
    range(3).count, range.index, slice(1).indices, slice.indices, collections.deque.index, {}.update, dict.update, [].append,
    'a'.find, b''.hex, 'x'.maketrans, memoryview(b'').cast, generator().throw, collections.OrderedDict().pop, collections.OrderedDict.update,
    collections.defaultdict.__missing__, datetime.timedelta.total_seconds, decimal.Decimal, decimal.Context, threading.local,
    contextvars.ContextVar.get, struct.Struct.pack, re.Match.group, re.PatternError, pickle.Pickler, pickle.Unpickler, dict.fromkeys,
    vars(dict)['fromkeys'], int.from_bytes, vars(int)['from_bytes'], {}.get, [].sort, set().union, 'a'.join, print,
    re.compile('a').sub,
):
    try:
        print(function.__name__, inspect.signature(function))
    except ValueError as error:
        print(function.__name__, re.sub(' at 0x[0-9a-f]+', '', str(error)))
for cls in (datetime.date, datetime.time, datetime.datetime):
    for name in ('now', 'today', 'replace', 'isoformat', 'fromtimestamp', 'fromisoformat', 'combine', 'weekday', 'utcoffset', 'astimezone'):
        method = vars(cls).get(name)
        if method is None:
            continue
        for form in (method, getattr(cls, name)):
            try:
                print(cls.__name__, name, inspect.signature(form))
            except ValueError as error:
                print(cls.__name__, name, re.sub(' at 0x[0-9a-f]+', '', str(error)))
# expect: count (object, /)
# expect: index (self, object, /)
# expect: indices (object, /)
# expect: indices (self, object, /)
# expect: index <method 'index' of 'collections.deque' objects> builtin has invalid signature
# expect: update no signature found for builtin <built-in method update of dict object>
# expect: update no signature found for builtin <method 'update' of 'dict' objects>
# expect: append (object, /)
# expect: find <built-in method find of str object> builtin has invalid signature
# expect: hex <built-in method hex of bytes object> builtin has invalid signature
# expect: maketrans <built-in method maketrans of type object> builtin has invalid signature
# expect: cast <built-in method cast of memoryview object> builtin has invalid signature
# expect: throw no signature found for builtin <built-in method throw of generator object>
# expect: pop <built-in method pop of collections.OrderedDict object> builtin has invalid signature
# expect: update no signature found for builtin <method 'update' of 'collections.OrderedDict' objects>
# expect: __missing__ (self, object, /)
# expect: total_seconds (self, /)
# expect: Decimal (value='0', context=None)
# expect: Context (prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)
# expect: _local ()
# expect: get <method 'get' of '_contextvars.ContextVar' objects> builtin has invalid signature
# expect: pack no signature found for builtin <method 'pack' of '_struct.Struct' objects>
# expect: group no signature found for builtin <method 'group' of 're.Match' objects>
# expect: PatternError (msg, pattern=None, pos=None)
# expect: Pickler (file, protocol=None, fix_imports=True, buffer_callback=None)
# expect: Unpickler (file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())
# expect: fromkeys (iterable, value=None, /)
# expect: fromkeys (type, iterable, value=None, /)
# expect: from_bytes (bytes, byteorder='big', *, signed=False)
# expect: from_bytes (type, /, bytes, byteorder='big', *, signed=False)
# expect: get (key, default=None, /)
# expect: sort (*, key=None, reverse=False)
# expect: union (*others)
# expect: join (iterable, /)
# expect: print (*args, sep=' ', end='\n', file=None, flush=False)
# expect: sub (repl, string, count=0)
# expect: date today (type, /)
# expect: date today ()
# expect: date replace <method 'replace' of 'datetime.date' objects> builtin has invalid signature
# expect: date replace <method 'replace' of 'datetime.date' objects> builtin has invalid signature
# expect: date isoformat (self, /)
# expect: date isoformat (self, /)
# expect: date fromtimestamp (type, timestamp, /)
# expect: date fromtimestamp (timestamp, /)
# expect: date fromisoformat (type, object, /)
# expect: date fromisoformat (object, /)
# expect: date weekday (self, /)
# expect: date weekday (self, /)
# expect: time replace <method 'replace' of 'datetime.time' objects> builtin has invalid signature
# expect: time replace <method 'replace' of 'datetime.time' objects> builtin has invalid signature
# expect: time isoformat no signature found for builtin <method 'isoformat' of 'datetime.time' objects>
# expect: time isoformat no signature found for builtin <method 'isoformat' of 'datetime.time' objects>
# expect: time fromisoformat (type, object, /)
# expect: time fromisoformat (object, /)
# expect: time utcoffset (self, /)
# expect: time utcoffset (self, /)
# expect: datetime now (type, /, tz=None)
# expect: datetime now (tz=None)
# expect: datetime replace <method 'replace' of 'datetime.datetime' objects> builtin has invalid signature
# expect: datetime replace <method 'replace' of 'datetime.datetime' objects> builtin has invalid signature
# expect: datetime isoformat no signature found for builtin <method 'isoformat' of 'datetime.datetime' objects>
# expect: datetime isoformat no signature found for builtin <method 'isoformat' of 'datetime.datetime' objects>
# expect: datetime fromtimestamp no signature found for builtin <method 'fromtimestamp' of 'datetime.datetime' objects>
# expect: datetime fromtimestamp no signature found for builtin <built-in method fromtimestamp of type object>
# expect: datetime fromisoformat (type, object, /)
# expect: datetime fromisoformat (object, /)
# expect: datetime combine no signature found for builtin <method 'combine' of 'datetime.datetime' objects>
# expect: datetime combine no signature found for builtin <built-in method combine of type object>
# expect: datetime utcoffset (self, /)
# expect: datetime utcoffset (self, /)
# expect: datetime astimezone no signature found for builtin <method 'astimezone' of 'datetime.datetime' objects>
# expect: datetime astimezone no signature found for builtin <method 'astimezone' of 'datetime.datetime' objects>
