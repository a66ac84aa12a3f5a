# python: 3.13
import multiprocessing as mp
def f(d,l,n,v,ns):
    d['a']=1; d[2]='two'; l.append(4); l.reverse(); ns.x=10; n.value+=1
    with v.get_lock(): v.value+=1
def inc(v,n):
    for _ in range(n):
        with v.get_lock(): v.value+=1
if __name__=='__main__':
    ctx=mp.get_context('fork')
    with ctx.Manager() as m:
        d=m.dict(); l=m.list([1,2,3]); ns=m.Namespace(); ns.x=1; n=m.Value('i',5); v=ctx.Value('i',0)
        p=ctx.Process(target=f,args=(d,l,n,v,ns)); p.start(); p.join()
        print(d,l,ns,n,v.value); print(type(d),type(l)); print(repr(d)[:20], dict(d), list(l), len(l), l[0], l[1:], 4 in l)
        try: d['zz']
        except KeyError as e: print('KE',e)
        try: l[99]
        except IndexError as e: print(e, type(e.__cause__))
        q=m.Queue(); q.put(1); print(q.get(), q.empty()); e=m.Event(); e.set(); print(e.is_set()); 
        lk=m.Lock(); print(lk.acquire(), lk.acquire(False)); lk.release()
        b=m.Barrier(1); print(b.wait()); s=m.Semaphore(1); print(s.acquire()); a=m.Array('i',[1,2,3]); print(a)
        print(d.keys(), d.items(), d.values(), d.get('q'), d.pop('a'), d.setdefault('s',1), d.copy())
        print(l*2, l+[1]); l+=[9]; print(l); l.sort(); print(l)
        for x in l: print(x,end=' ')
        print(); d2=m.dict(k=l); print(d2['k'])
        pool=m.Pool(1); print(pool.map(abs,[-1,2])); pool.terminate()
    try: d.keys()
    except Exception as e: print(type(e).__name__)
    v=ctx.Value('d',1.5); print(v, v.value); a=ctx.Array('i',range(5)); print(a[:], len(a), a[1:3]); a[0]=9; print(list(a))
    try: v.value='x'
    except TypeError as e: print(e)
    rv=ctx.RawValue('i',3); ra=ctx.RawArray('c',b'abc'); print(rv.value, ra.value, ra.raw)
    v=ctx.Value('i',0); ps=[ctx.Process(target=inc,args=(v,50)) for _ in range(3)]
    [p.start() for p in ps]; [p.join() for p in ps]; print(v.value)
# expect: {'a': 1, 2: 'two'} [4, 3, 2, 1] Namespace(x=10) Value('i', 6) 1
# expect: <class 'multiprocessing.managers.DictProxy'> <class 'multiprocessing.managers.ListProxy'>
# expect: <DictProxy object, t {'a': 1, 2: 'two'} [4, 3, 2, 1] 4 4 [3, 2, 1] True
# expect: KE 'zz'
# expect: list index out of range <class 'NoneType'>
# expect: 1 True
# expect: True
# expect: True False
# expect: 0
# expect: True
# expect: array('i', [1, 2, 3])
# expect: ['a', 2] [('a', 1), (2, 'two')] [1, 'two'] None 1 1 {2: 'two', 's': 1}
# expect: [4, 3, 2, 1, 4, 3, 2, 1] [4, 3, 2, 1, 1]
# expect: [4, 3, 2, 1, 9]
# expect: [1, 2, 3, 4, 9]
# expect: 1 2 3 4 9
# expect: [1, 2, 3, 4, 9]
# expect: [1, 2]
# expect: BrokenPipeError
# expect: <Synchronized wrapper for c_double(1.5)> 1.5
# expect: [0, 1, 2, 3, 4] 5 [1, 2]
# expect: [9, 1, 2, 3, 4]
# expect: must be real number, not str
# expect: 3 b'abc' b'abc'
# expect: 150
