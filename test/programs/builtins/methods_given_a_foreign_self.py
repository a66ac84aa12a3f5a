"""A method called by hand with what is no instance, and sizes that are looked at before anything else."""
import binascii
import io
import itertools
import json
import os
import struct
import sqlite3


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as problem:
        print(type(problem).__name__, problem)


for function in (json.JSONDecoder.__init__, type(os.environ).__getitem__, json.JSONDecoder.decode):
    try:
        function(5, 'a')
    except Exception as problem:
        print(isinstance(problem, (AttributeError, TypeError)))
attempt(lambda: '%(a)s %s' % {'a': 1})
attempt(lambda: '%(a)*d' % {'a': 1})
attempt(lambda: '%s %(a)s' % {'a': 1})
attempt(lambda: b'ab' % memoryview(b'x'))
attempt([].pop, 'a')
attempt([].pop, None)
attempt(b'abc'.hex, [1, 2])
attempt(b'abc'.hex, [1])
attempt(b'abc'.hex, '-', 'x')
attempt(binascii.hexlify, b'abc', '--')
attempt(lambda: struct.error('x').code)
attempt(lambda: sqlite3.IntegrityError('x').code)
attempt(lambda: binascii.Error('x').code)
attempt(str.maketrans, type('D', (dict,), {})({'a': 1}))
attempt(lambda: itertools._tee_dataobject.__next__)
attempt(type(io.StringIO), 1)
attempt(__import__('re').Pattern, 1)
# expect: True
# expect: True
# expect: True
# expect: TypeError not enough arguments for format string
# expect: TypeError not enough arguments for format string
# expect: "{'a': 1} 1"
# expect: b'ab'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: ValueError sep must be length 1.
# expect: TypeError sep must be str or bytes.
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError sep must be length 1.
# expect: AttributeError 'error' object has no attribute 'code'
# expect: AttributeError 'IntegrityError' object has no attribute 'code'
# expect: AttributeError 'Error' object has no attribute 'code'
# expect: TypeError if you give only one argument to maketrans it must be a dict
# expect: AttributeError type object 'itertools._tee_dataobject' has no attribute '__next__'
# expect: <class 'int'>
# expect: TypeError cannot create 're.Pattern' instances
