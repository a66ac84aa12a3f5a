# Classes of the library that can be subscripted, and how what comes of it is written.
# python: 3.13
import abc, ctypes, os, types
from multiprocessing import managers, pool, queues, shared_memory
from concurrent.futures import Future
for cls in (queues.Queue, queues.JoinableQueue, queues.SimpleQueue, pool.ApplyResult, pool.AsyncResult, pool.MapResult, managers.DictProxy,
            managers.ListProxy, managers.ValueProxy, shared_memory.ShareableList, ctypes.Array, ctypes.LibraryLoader, os.PathLike, Future):
    print(cls[int])
for cls in (pool.Pool, managers.BaseManager, managers.Namespace):
    try:
        print(cls[int])
    except TypeError as e:
        print(e)
class A(abc.ABC):
    __class_getitem__ = classmethod(types.GenericAlias)
class B:
    __class_getitem__ = classmethod(types.GenericAlias)
for cls in (A, B):
    cls.__module__ = 'elsewhere'
    print(cls[int], list[cls])
    cls.__qualname__ = 'Outer.Inner'
    print(cls[int], list[cls])
for name in ('Structure', 'Union', 'Array', '_SimpleCData', '_Pointer', 'BigEndianStructure', 'BigEndianUnion', 'c_int', 'ArgumentError'):
    print(getattr(ctypes, name))
# expect: multiprocessing.queues.Queue[int]
# expect: multiprocessing.queues.JoinableQueue[int]
# expect: multiprocessing.queues.SimpleQueue[int]
# expect: multiprocessing.pool.ApplyResult[int]
# expect: multiprocessing.pool.ApplyResult[int]
# expect: multiprocessing.pool.MapResult[int]
# expect: multiprocessing.managers.DictProxy[int]
# expect: multiprocessing.managers.ListProxy[int]
# expect: multiprocessing.managers.ValueProxy[int]
# expect: multiprocessing.shared_memory.ShareableList[int]
# expect: _ctypes.Array[int]
# expect: ctypes.LibraryLoader[int]
# expect: os.PathLike[int]
# expect: concurrent.futures._base.Future[int]
# expect: type 'Pool' is not subscriptable
# expect: type 'BaseManager' is not subscriptable
# expect: type 'Namespace' is not subscriptable
# expect: elsewhere.A[int] list[elsewhere.A]
# expect: elsewhere.Outer.Inner[int] list[elsewhere.Outer.Inner]
# expect: elsewhere.B[int] list[elsewhere.B]
# expect: elsewhere.Outer.Inner[int] list[elsewhere.Outer.Inner]
# expect: <class '_ctypes.Structure'>
# expect: <class '_ctypes.Union'>
# expect: <class '_ctypes.Array'>
# expect: <class '_ctypes._SimpleCData'>
# expect: <class '_ctypes._Pointer'>
# expect: <class 'ctypes._endian.BigEndianStructure'>
# expect: <class 'ctypes._endian.BigEndianUnion'>
# expect: <class 'ctypes.c_int'>
# expect: <class 'ctypes.ArgumentError'>
