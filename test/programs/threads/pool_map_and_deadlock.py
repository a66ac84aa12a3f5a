# python: 3.13
from concurrent.futures import ThreadPoolExecutor
def outer(ex): return ex.submit(inner).result(timeout=0.1)
def inner(): return 1
with ThreadPoolExecutor(1) as ex:
    f=ex.submit(outer,ex)
    try: print(f.result())
    except TimeoutError as e: print('deadlock avoided', repr(e))
def gen():
    for i in range(3): print('gen',i); yield i
with ThreadPoolExecutor(2) as ex:
    it=ex.map(lambda x: x*10, gen()); print('mapped'); print(list(it))
    try: list(ex.map(lambda a,b: a+b,[1,2],['a',3]))
    except TypeError as e: print(e)
    it=ex.map(lambda x: 1/x,[1,0,2]); print(next(it))
    try: next(it)
    except ZeroDivisionError as e: print(e)
    try: next(it)
    except StopIteration: print('over')
# expect: deadlock avoided TimeoutError()
# expect: gen 0
# expect: gen 1
# expect: gen 2
# expect: mapped
# expect: [0, 10, 20]
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: 1.0
# expect: division by zero
# expect: over
