# python: 3.13
import multiprocessing as mp
def sq(x): return x*x
def bad(x):
    if x==3: raise ValueError(f'bad {x}')
    return x
def add(a,b): return a+b
def init(v): global V; V=v
def getv(_): return V
def slow(x):
    import time; time.sleep(x); return x
if __name__=='__main__':
    ctx=mp.get_context('fork')
    with ctx.Pool(2) as pool:
        print(pool.map(sq,range(5)), pool.map(sq,[]), pool.map(sq,range(10),chunksize=3))
        print(list(pool.imap(sq,range(4))), sorted(pool.imap_unordered(sq,range(4))))
        print(pool.starmap(add,[(1,2),(3,4)]), pool.apply(add,(1,2)), pool.apply(add,(1,),{'b':5}))
        r=pool.apply_async(add,(1,2),callback=lambda v: print('cb',v)); print(r.get(), r.ready(), r.successful())
        r=pool.map_async(bad,range(5),error_callback=lambda e: print('err',repr(e)))
        try: r.get()
        except ValueError as e: print(e, type(e.__cause__).__name__, str(e.__cause__).strip().split('\n')[-2:]); 
        print(r.successful())
        try: pool.map(bad,range(5))
        except ValueError as e: print(e)
        it=pool.imap(bad,range(5)); out=[]
        while True:
            try: out.append(next(it))
            except StopIteration: break
            except ValueError as e: out.append(str(e))
        print(out)
        r=pool.apply_async(slow,(0.3,))
        try: r.get(timeout=0.01)
        except mp.TimeoutError as e: print('TO',repr(e))
        try: r.successful()
        except ValueError as e: print(str(e)[:0] or 'not ready')
        print(r.wait(0.01), r.get())
        it=pool.imap(slow,[0.2])
        try: it.next(timeout=0.01)
        except mp.TimeoutError as e: print(repr(e))
        print(it.next())
        print(repr(pool))
    try: pool.map(sq,[1])
    except ValueError as e: print(e)
    print(repr(pool))
    pool=ctx.Pool(1,initializer=init,initargs=(7,)); print(pool.map(getv,range(2))); pool.close()
    try: pool.apply(sq,(1,))
    except ValueError as e: print(e)
    pool.join(); 
    for k in (dict(processes=0),dict(processes=1,maxtasksperchild=0)):
        try: ctx.Pool(**k)
        except ValueError as e: print(e)
    with ctx.Pool(1) as p: 
        try: p.apply(lambda: 1)
        except Exception as e: print(type(e).__name__)
        try: p.join()
        except ValueError as e: print(e)
        print(p.map_async(sq,[1,2,3]).get(5))
# expect: [0, 1, 4, 9, 16] [] [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
# expect: [0, 1, 4, 9] [0, 1, 4, 9]
# expect: [3, 7] 3 6
# expect: cb 3
# expect: 3 True True
# expect: err ValueError('bad 3')
# expect: bad 3 RemoteTraceback ['ValueError: bad 3', '"""']
# expect: False
# expect: bad 3
# expect: [0, 1, 2, 'bad 3', 4]
# expect: TO TimeoutError()
# expect: not ready
# expect: None 0.3
# expect: TimeoutError()
# expect: 0.2
# expect: <multiprocessing.pool.Pool state=RUN pool_size=2>
# expect: Pool not running
# expect: <multiprocessing.pool.Pool state=TERMINATE pool_size=2>
# expect: [7, 7]
# expect: Pool not running
# expect: Number of processes must be at least 1
# expect: maxtasksperchild must be a positive int or None
# expect: PicklingError
# expect: Pool is still running
# expect: [1, 4, 9]
