import _random
import array
import asyncio
import bz2
import collections
import functools
import gc
import io
import operator
import queue
import struct
import types
import weakref

# A built-in class that has weak references of its own tells them when it is freed itself: behind what class statements added to it.

class T:
    def __init__(self, name): self.name = name
    def __del__(self): print('-', self.name, end=' ')

loop = asyncio.new_event_loop()
cases = {
    'Future': (asyncio.Future, lambda: {'loop': loop}), 'set': (set, tuple), 'frozenset': (frozenset, tuple), 'deque': (collections.deque, tuple),
    'array': (array.array, lambda: 'b'), 'OrderedDict': (collections.OrderedDict, tuple), 'SimpleQueue': (queue.SimpleQueue, tuple),
    'Struct': (struct.Struct, lambda: 'b'), 'BytesIO': (io.BytesIO, tuple), 'StringIO': (io.StringIO, tuple), 'IOBase': (io.IOBase, tuple),
    'FileIO': (io.FileIO, lambda: ['/dev/null']), 'BufferedReader': (io.BufferedReader, lambda: [io.BytesIO()]),
    'TextIOWrapper': (io.TextIOWrapper, lambda: [io.BytesIO()]), 'partial': (functools.partial, lambda: [print]),
    'module': (types.ModuleType, lambda: 'm'), 'namespace': (types.SimpleNamespace, tuple), 'dict': (dict, tuple), 'list': (list, tuple),
    'Exception': (ValueError, tuple), 'defaultdict': (collections.defaultdict, tuple), 'Lock': (asyncio.Lock, tuple), 'int': (int, tuple),
    'tuple': (tuple, tuple),
}
for name, (base, given) in cases.items():
    for kind in ('itself', 'derived', 'slots'):
        try:
            cls = base if kind == 'itself' else type(base)(name, (base,), {'__slots__': ('a',)} if kind == 'slots' else {})
            keywords = given()
            made = cls(**keywords) if isinstance(keywords, dict) else cls(*keywords)
            first = weakref.ref(made, lambda ref: print('first', end=' '))
            second = weakref.ref(made, lambda ref: print('second', end=' '))
            made.a = 1
            made.a = T('a')
            if kind != 'slots': made.b = T('b')
        except (TypeError, AttributeError) as e:
            print(name, kind, type(e).__name__)
            continue
        print(name, kind, end=': ')
        if base is asyncio.Future and kind == 'derived': made.set_result(T('result'))
        del made
        print()


class Holder(set):
    def __del__(self): print('del', outer() is self, end=' ')
class Looks:
    def __del__(self): print('looks', outer() is None, weakref.getweakrefcount(outer), end=' ')
h = Holder()
h.a = T('a')
h.own = weakref.ref(h, lambda ref: print('nobody is told'))
outer = weakref.ref(h, lambda ref: print('outer', ref() is None, end=' '))
h.looks = Looks()
h.several = [T('one'), T('two')]
h.add(T('item'))
del h
print()

class Chained(collections.deque): pass
def chain(length, show):
    refs = []
    last = None
    for at in range(length):
        link = Chained([T(f'item {at}')] if show else [])
        link.last = last
        refs.append(weakref.ref(link, lambda ref, at=at: show and print('ref', at, end=' ')))
        last = link
    return last, refs
last, refs = chain(4, True)
del last
print()
last, refs = chain(200, False)
del last
print(sum(ref() is None for ref in refs))

h = Chained([T('in a cycle')])
h.itself = [h]
h.t = T('attribute')
ref = weakref.ref(h, lambda ref: print('told', end=' '))
del h
gc.collect()
print()

# Objects of derived classes have attributes, whatever is below.
for base in (struct.Struct, operator.itemgetter, operator.attrgetter, operator.methodcaller, bz2.BZ2Compressor, bz2.BZ2Decompressor):
    try:
        made = type(base.__name__, (base,), {})('b')
        made.attribute = base
        print(made.__dict__)
    except TypeError as e:
        print(e)
for base in (int, tuple, bytes, str, float):
    try:
        print(weakref.ref(type(base.__name__, (base,), {})()) is None)
    except TypeError as e:
        print(e)
try:
    weakref.ref(_random.Random())
except TypeError as e:
    print(e)
closed = io.BytesIO()
closed.close()
for act in (io.BufferedReader, io.TextIOWrapper):
    try:
        act(closed)
    except ValueError as e:
        print(e)
# expect: Future itself: second first - a - b
# expect: Future derived: - a - b second first - result
# expect: Future slots: - a second first
# expect: set itself AttributeError
# expect: second first set derived: - a - b second first
# expect: set slots: - a second first
# expect: frozenset itself AttributeError
# expect: second first frozenset derived: - a - b second first
# expect: frozenset slots: - a second first
# expect: deque itself AttributeError
# expect: second first deque derived: - a - b second first
# expect: deque slots: - a second first
# expect: array itself AttributeError
# expect: second first array derived: - a - b second first
# expect: array slots: - a second first
# expect: OrderedDict itself: - a - b second first
# expect: OrderedDict derived: - a - b second first
# expect: OrderedDict slots: - a second first
# expect: SimpleQueue itself AttributeError
# expect: second first SimpleQueue derived: - a - b second first
# expect: SimpleQueue slots: - a second first
# expect: Struct itself AttributeError
# expect: second first Struct derived: - a - b second first
# expect: Struct slots: - a second first
# expect: BytesIO itself: - a - b second first
# expect: BytesIO derived: - a - b second first
# expect: BytesIO slots: - a second first
# expect: StringIO itself: - a - b second first
# expect: StringIO derived: - a - b second first
# expect: StringIO slots: - a second first
# expect: IOBase itself: second first - a - b
# expect: IOBase derived: second first - a - b
# expect: IOBase slots: - a second first
# expect: FileIO itself: second first - a - b
# expect: FileIO derived: second first - a - b
# expect: FileIO slots: - a second first
# expect: BufferedReader itself: second first - a - b
# expect: BufferedReader derived: second first - a - b
# expect: BufferedReader slots: - a second first
# expect: TextIOWrapper itself: second first - a - b
# expect: TextIOWrapper derived: second first - a - b
# expect: TextIOWrapper slots: - a second first
# expect: partial itself: second first - a - b
# expect: partial derived: second first - a - b
# expect: partial slots: - a second first
# expect: module itself: second first - a - b
# expect: module derived: second first - a - b
# expect: module slots: - a second first
# expect: namespace itself TypeError
# expect: namespace derived: second first - a - b
# expect: namespace slots TypeError
# expect: dict itself TypeError
# expect: dict derived: second first - a - b
# expect: dict slots TypeError
# expect: list itself TypeError
# expect: list derived: second first - a - b
# expect: list slots TypeError
# expect: Exception itself TypeError
# expect: Exception derived: second first - a - b
# expect: Exception slots TypeError
# expect: defaultdict itself TypeError
# expect: defaultdict derived: second first - a - b
# expect: defaultdict slots TypeError
# expect: Lock itself: second first - a - b
# expect: Lock derived: second first - a - b
# expect: Lock slots: second first - a
# expect: int itself TypeError
# expect: int derived TypeError
# expect: int slots TypeError
# expect: tuple itself TypeError
# expect: tuple derived TypeError
# expect: tuple slots TypeError
# expect: del True - a looks True 0 - two - one outer True - item
# expect: ref 0 - item 0 ref 1 - item 1 ref 2 - item 2 ref 3 - item 3
# expect: 200
# expect: told - in a cycle - attribute
# expect: {'attribute': <class '_struct.Struct'>}
# expect: type 'operator.itemgetter' is not an acceptable base type
# expect: type 'operator.attrgetter' is not an acceptable base type
# expect: type 'operator.methodcaller' is not an acceptable base type
# expect: type '_bz2.BZ2Compressor' is not an acceptable base type
# expect: type '_bz2.BZ2Decompressor' is not an acceptable base type
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'bytes' object
# expect: False
# expect: False
# expect: cannot create weak reference to '_random.Random' object
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
