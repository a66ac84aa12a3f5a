# How caches of other people make keys of calls: functools._make_key().
import functools
key = functools._make_key
mark = object()
print(key((1,), {}, False), key(('a',), {}, False), key((1.5,), {}, False), key((1,), {}, True), key((1, 2), {}, False))
print(key((1,), {'x': 2}, False, (mark,)) == (1, mark, 'x', 2), key((1,), {'x': 'b'}, True, (0,)), key((), {}, False), key((True,), {}, False))
print(key((1,), {'a': 1, 'b': 2}, False) == key((1,), {'b': 2, 'a': 1}, False), hash(key((1, 2), {}, False)) == hash((1, 2)))
# expect: 1 a (1.5,) (1, <class 'int'>) (1, 2)
# expect: True (1, 0, 'x', 'b', <class 'int'>, <class 'str'>) () (True,)
# expect: False True
