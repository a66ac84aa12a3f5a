# python: 3.13
# Numbers, arrays and structures that processes share, by fork and by spawn.
from multiprocessing import Process, Lock, Value, Array, RawValue, RawArray
from multiprocessing.sharedctypes import copy
from ctypes import Structure, c_double, c_int, c_bool, c_char_p, c_long, sizeof
import multiprocessing as mp
class Point(Structure):
    _fields_ = [('x', c_double), ('y', c_double)]
def modify(n, x, s, A, r):
    n.value **= 2
    x.value **= 2
    s.value = s.value.upper()
    for a in A:
        a.x **= 2
        a.y **= 2
    r[0] = 99
def incr(p):
    for _ in range(50):
        with p.get_lock(): p.x += 1
if __name__ == '__main__':
    for method in ('fork', 'spawn'):
        ctx = mp.get_context(method)
        lock = ctx.Lock()
        n = ctx.Value('i', 7); x = ctx.Value(c_double, 1.0/3.0, lock=False)
        s = ctx.Array('c', b'hello world', lock=lock); A = ctx.Array(Point, [(1.875,-6.25), (-5.75,2.0), (2.375,9.5)], lock=lock)
        r = ctx.RawArray('i', 3)
        p = ctx.Process(target=modify, args=(n, x, s, A, r)); p.start(); p.join()
        print(p.exitcode, n.value, x.value, s.value, [(a.x, a.y) for a in A], list(r), n, type(n).__name__, type(x).__name__)
        pt = ctx.Value(Point, 1, 2); ps = [ctx.Process(target=incr, args=(pt,)) for _ in range(2)]
        [q.start() for q in ps]; [q.join() for q in ps]
        print(pt.x, pt.y, type(pt).__name__, pt.get_obj().x)
    flag = Value(c_bool, False); flag.value = True; print(flag.value, RawValue('d', 2).value, flag)
    c = copy(RawValue('i', 4)); print(c.value, c)
    a = Array('i', range(5)); a[1:3] = [9, 9]; print(a[:], len(a), sum(a), repr(a).split(' object')[0])
    try: Array('i', -1)
    except ValueError as e: print(e)
    try: Value('z', 1)
    except TypeError as e: print(e)
    try: a.value
    except AttributeError as e: print(e)
# expect: 0 49 0.1111111111111111 b'HELLO WORLD' [(3.515625, 39.0625), (33.0625, 4.0), (5.640625, 90.25)] [99, 0, 0] <Synchronized wrapper for c_int(49)> Synchronized c_double
# expect: 101.0 2.0 SynchronizedPoint 101.0
# expect: 0 49 0.1111111111111111 b'HELLO WORLD' [(3.515625, 39.0625), (33.0625, 4.0), (5.640625, 90.25)] [99, 0, 0] <Synchronized wrapper for c_int(49)> Synchronized c_double
# expect: 101.0 2.0 SynchronizedPoint 101.0
# expect: True 2.0 <Synchronized wrapper for c_bool(True)>
# expect: 4 c_int(4)
# expect: [0, 9, 9, 3, 4] 5 25 <SynchronizedArray wrapper for <multiprocessing.sharedctypes.c_int_Array_5
# expect: Array length must be >= 0, not -1
# expect: this type has no size
# expect: 'SynchronizedArray' object has no attribute 'value'
