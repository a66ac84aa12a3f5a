# python: 3.13
import multiprocessing as mp, os, sys
data=[1,2]
class C:
    def __init__(self): self.v=5
c=C(); s={c}; d={c:1,(1,2):3}
def child(q):
    data.append(3); print('child', data, c.v, c in s, d[c], d[1,2], os.getpid()!=os.getppid(), mp.current_process().name, __name__)
    q.put((data,id(c)))
def main():
    ctx=mp.get_context('fork'); q=ctx.Queue()
    secret='local'
    p=ctx.Process(target=child,args=(q,)); p.start(); got=q.get(); print(got[0], got[1]==id(c)); p.join(); print(p.exitcode, data)
    p=ctx.Process(target=lambda: print('lambda', secret)); p.start(); p.join(); print(p.exitcode)
    with ctx.Pool(2) as pool: print(pool.map(len,['a','bb']))
    from concurrent.futures import ProcessPoolExecutor
    with ProcessPoolExecutor(2,mp_context=ctx) as ex: print(list(ex.map(abs,[-1,-2])))


print('top')
if __name__=='__main__': main()
# expect: top
# expect: child [1, 2, 3] 5 True 1 3 True ForkProcess-1 __main__
# expect: [1, 2, 3] True
# expect: 0 [1, 2]
# expect: lambda local
# expect: 0
# expect: [1, 2]
# expect: [1, 2]
