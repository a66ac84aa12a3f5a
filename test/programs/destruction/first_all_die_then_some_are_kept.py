"""Hundreds of objects die at one place, and then some do not: each time something else has kept one."""
import collections, queue, functools, asyncio, contextvars, threading
N=300
dead=0
class A:
    def __init__(self,n): self.n=n
    def __del__(self):
        global dead; dead+=1
filler=[[i] for i in range(15000)]
s=set(); dq=collections.deque(); q=queue.Queue(); parts=[]; od=collections.OrderedDict(); dd=collections.defaultdict(list)
hq=queue.PriorityQueue(); loc=threading.local(); cv=contextvars.ContextVar('cv'); chain=[]
class B: pass
b=B(); nested={'a':{'b':{'c':[]}}}
def gen():
    held=[]
    while True:
        x=yield
        held.append(x)
g=gen(); next(g)
def closure():
    c=None
    def put(x):
        nonlocal c
        c=x
    return put
put=closure()
tup=[]
def sink(x,k):
    match k:
        case 0: s.add(x)
        case 1: dq.append(x)
        case 2: q.put(x)
        case 3: parts.append(functools.partial(print,x))
        case 4: od[x.n]=x
        case 5: dd['k'].append(x)
        case 6: hq.put((x.n,x))
        case 7: loc.x=x
        case 8: cv.set(x)
        case 9: setattr(b,f'x{x.n}',x)
        case 10: g.send(x)
        case 11: put(x)
        case 12: tup.append((1,[x]))
        case 13: nested['a']['b']['c'].append(x)
        case 14: dd.setdefault('z',[]).extend([x])
        case 15: chain.insert(0,x)
        case 16: dq.appendleft(x)
        case 17: b.__dict__['y']=x
        case 18: parts.append(lambda x=x: x)
        case 19: parts.append(lambda: x)
        case 20: parts.append(x.__init__)
        case 21: parts.append(iter([x]))
        case 22: parts.append(map(str,[x]))
        case 23: parts.append({x:1}|{})
        case 24: parts.append([*[x]])
        case 25: parts.append(sorted([x,A(1)],key=lambda a:a.n))
        case 26: parts.append(zip([x],[1]))
def one(i):
    x=A(i)
    if i>=N: sink(x,i-N)
    x=None
    return dead
for i in range(N): one(i)
print(dead)
for i in range(N,N+27): print(i-N,one(i),end=' ')
print()
for i in range(100): one(i)
print(dead)
async def main():
    aq=asyncio.Queue(); f=asyncio.get_running_loop().create_future(); f2=asyncio.get_running_loop().create_future()
    async def w(i):
        x=A(i)
        if i==N: await aq.put(x)
        if i==N+1: f.set_result(x)
        if i==N+2: aq.put_nowait([x])
        if i==N+3: return x
        if i==N+4: asyncio.get_running_loop().call_later(1,lambda: print('later',x.n))
        if i==N+5: f2.set_exception(ValueError(x))
        await asyncio.sleep(0)
    for i in range(N): await w(i)
    print(dead)
    r=[await asyncio.create_task(w(i)) for i in range(N,N+6)]
    print(dead,len(r)); 
    r=None; print(dead)
    print(f2.exception() is not None)
    await asyncio.sleep(2)
    print(dead)
    del f; print(dead); 
asyncio.run(main())
print(dead)
# expect: 300
# expect: 0 300 1 300 2 300 3 300 4 300 5 300 6 300 7 300 8 300 9 300 10 300 11 300 12 300 13 300 14 300 15 300 16 300 17 300 18 300 19 300 20 300 21 300 22 300 23 300 24 300 25 300 26 300
# expect: 400
# expect: 700
# expect: 700 6
# expect: 701
# expect: True
# expect: later 304
# expect: 702
# expect: 703
# expect: 706
