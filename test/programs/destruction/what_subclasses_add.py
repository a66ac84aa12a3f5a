import asyncio
import collections
import functools
import io
import itertools
import queue
import random
import threading
import types
import weakref

# What a subclass adds to the objects of a built-in class dies before what those hold, unless they have a __dict__ of their own.

class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
    def __call__(self, *a): pass
def kinds():
    target = D('target')
    yield 'weakref', weakref.ref, lambda: (target, D('item'))
    yield 'classmethod', classmethod, lambda: (D('item'),)
    yield 'list', list, lambda: ([D('item')],)
    yield 'dict', dict, lambda: ({1: D('item')},)
    yield 'deque', collections.deque, lambda: ([D('item')],)
    yield 'OrderedDict', collections.OrderedDict, lambda: ({1: D('item')},)
    yield 'partial', functools.partial, lambda: (D('item'), D('arg'))
    yield 'staticmethod', staticmethod, lambda: (D('item'),)
    yield 'property', property, lambda: (D('item'),)
    yield 'Exception', Exception, lambda: (D('item'),)
    yield 'enumerate', enumerate, lambda: ([D('item')],)
    yield 'map', map, lambda: (D('item'), [D('list')])
    yield 'filter', filter, lambda: (D('item'), [D('list')])
    yield 'zip', zip, lambda: ([D('item')], [D('item2')])
    yield 'reversed', reversed, lambda: ([D('item')],)
    yield 'chain', itertools.chain, lambda: ([D('item')],)
    yield 'cycle', itertools.cycle, lambda: ([D('item')],)
    yield 'islice', itertools.islice, lambda: ([D('item')], 2)
    yield 'count', itertools.count, lambda: (1,)
    yield 'defaultdict', collections.defaultdict, lambda: (D('factory'), {1: D('item')})
    yield 'Counter', collections.Counter, lambda: ({1: D('item')},)
    yield 'ChainMap', collections.ChainMap, lambda: ({1: D('item')},)
    yield 'UserList', collections.UserList, lambda: ([D('item')],)
    yield 'SimpleNamespace', types.SimpleNamespace, lambda: ({'a': D('item')},)
    yield 'local', threading.local, lambda: ()
    yield 'Random', random.Random, lambda: (1,)
    yield 'BytesIO', io.BytesIO, lambda: ()
    yield 'module', types.ModuleType, lambda: ('m',)
    yield 'Queue', queue.Queue, lambda: ()
    yield 'type', type, lambda: ('X', (), {'item': D('item')})
    yield 'int', int, lambda: (1,)
    yield 'str', str, lambda: ('a',)
    yield 'ExceptionGroup', ExceptionGroup, lambda: ('a', [OSError(D('item'))])
    yield 'StopIteration', StopIteration, lambda: (D('item'),)
    yield 'KeyError', KeyError, lambda: (D('item'),)
    yield 'OSError', OSError, lambda: (D('item'), 'x')
    yield 'cached_property', functools.cached_property, lambda: (D('item'),)
    yield 'partialmethod', functools.partialmethod, lambda: (D('item'), D('arg'))
for name, base, make in kinds():
    print(name)
    try:
        class L(base): pass
        l = L(*make()); l.attr = D('attr'); l.attr2 = D('attr2')
    except Exception as e: print(repr(e).split(' at ')[0])
    else:
        print('now'); del l
    e = None
    try:
        class L2(base): __slots__ = ('s', 't')
        l = L2(*make()); l.t = D('t'); l.s = D('s'); 
    except Exception as e: print(repr(e).split(' at ')[0])
    else:
        print('slots'); del l
    e = None
f = functools.lru_cache(D('func')); f.a = D('attr'); f.b = D('attr2'); f(1); 
print('lru'); del f


class F(asyncio.Future):
    pass


class T(asyncio.Task):
    pass


async def main():
    for cls in (asyncio.Future, F):
        f = cls()
        f.extra = D('extra')
        f.set_result(D('res'))
        f.more = D('more')
        del f
        print(cls.__name__)
        f = cls()
        f.extra = D('extra')
        f.add_done_callback(D('cb'))
        del f
        print(cls.__name__)

    async def co():
        return D('res')

    for cls in (asyncio.Task, T):
        t = cls(co())
        t.extra = D('extra')
        await asyncio.sleep(0)
        print('done')
        del t
        print(cls.__name__)


asyncio.run(main())
# expect: weakref
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: classmethod
# expect: now
# expect: del item
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: list
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: dict
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: deque
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: OrderedDict
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: partial
# expect: now
# expect: del item
# expect: del arg
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: del arg
# expect: staticmethod
# expect: now
# expect: del item
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: property
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: Exception
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: enumerate
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: map
# expect: now
# expect: del attr
# expect: del attr2
# expect: del list
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del list
# expect: del item
# expect: filter
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: del list
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: del list
# expect: zip
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item2
# expect: del item
# expect: reversed
# expect: del attr
# expect: AttributeError("'list_reverseiterator' object has no attribute 'attr' and no __dict__ for setting new attributes")
# expect: del item
# expect: del t
# expect: AttributeError("'list_reverseiterator' object has no attribute 't' and no __dict__ for setting new attributes")
# expect: chain
# expect: del item
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: cycle
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: islice
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: count
# expect: now
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: defaultdict
# expect: now
# expect: del attr
# expect: del attr2
# expect: del factory
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del factory
# expect: del item
# expect: Counter
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: ChainMap
# expect: now
# expect: del item
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: UserList
# expect: now
# expect: del item
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: SimpleNamespace
# expect: now
# expect: del item
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: local
# expect: now
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: Random
# expect: now
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: BytesIO
# expect: now
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: module
# expect: now
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: Queue
# expect: now
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: type
# expect: now
# expect: TypeError("nonempty __slots__ not supported for subtype of 'type'")
# expect: int
# expect: now
# expect: del attr
# expect: del attr2
# expect: TypeError("nonempty __slots__ not supported for subtype of 'int'")
# expect: str
# expect: now
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: ExceptionGroup
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: StopIteration
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: KeyError
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: OSError
# expect: now
# expect: del attr
# expect: del attr2
# expect: del item
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: cached_property
# expect: now
# expect: del item
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: partialmethod
# expect: now
# expect: del item
# expect: del arg
# expect: del attr
# expect: del attr2
# expect: slots
# expect: del s
# expect: del t
# expect: del item
# expect: del arg
# expect: del target
# expect: lru
# expect: del func
# expect: del attr
# expect: del attr2
# expect: del res
# expect: del extra
# expect: del more
# expect: Future
# expect: del cb
# expect: del extra
# expect: Future
# expect: del extra
# expect: del more
# expect: del res
# expect: F
# expect: del extra
# expect: del cb
# expect: F
# expect: done
# expect: del res
# expect: del extra
# expect: Task
# expect: done
# expect: del extra
# expect: del res
# expect: T
# expect: del item
# expect: del attr
# expect: del attr2
