"""What is taken out of queues, deques, contexts and thread locals dies where nobody has it any more."""
import asyncio, collections, contextvars, queue, threading
class R:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
    def me(s): return s
l = [R('l0'), R('l1'), R('l2'), R('l3')]
l.pop().n
print(1)
l.pop().me().n
print(2)
l.pop()
print(3)
print(l.pop().n)
print(4)
d = collections.deque([R('d0'), R('d1'), R('d2')])
d.popleft().n
print(5)
d.popleft()
print(6)
x = d.popleft().n
print(7)
m = {'a': R('ma'), 'b': R('mb')}
m.pop('a').n
print(8)
m.popitem()[1].n
print(9)
q = queue.SimpleQueue(); q.put(R('sq')); q.get().n
print(10)
q = queue.Queue(); q.put(R('q')); q.get().n
print(11)
s = {R('s')}; s.pop().n
print(12)
def f():
    l = [R('f0'), R('f1')]
    l.pop().n
    print(13)
    if l.pop().n: print(14)
f()
def take(l): return l.pop()
l.append(R('t')); take(l).n; print(15)
async def at(l): return l.pop()
async def am():
    l.append(R('t2')); (await at(l)).n; print(16)
    d.append(R('t2')); (await at(d)).n; print(17)
    d.append(R('t2')); at2(d).n; print(18)
    d.append(R('t2')); at3(d).n; print(19)
    d.append(R('t2')); [at3(d).n]; print(20)
def at2(l): return l.pop()
def at3(l): return at2(l)
try: am().send(None)
except StopIteration: pass
at2([R('z')]).n; print(21)
d = collections.deque(maxlen=2)
for i in range(4): d.append(R(i)); print('appended', i)
d.appendleft(R('left')); print('l')
d.extend([R('e1'), R('e2')]); print('e')
d.extendleft([R('f1')]); print('f')
d.clear(); print('c')
v = contextvars.ContextVar('v')
def work():
    v.set(R('w1')); print('w1'); v.set(R('w2')); print('w2')
    t = v.set(R('w3')); print('w3'); v.reset(t); print('reset'); del t; print('del t')
contextvars.copy_context().run(work); print('ran')
t = v.set(R('one')); v.set(2); print('two'); del t; print('gone')
tk = v.set(R("with")); print(v.get().n); v.reset(tk)
print('out')
print(v.get())
tl = threading.local()
tl.a = R('a'); tl.a = R('b'); print('replaced'); del tl.a; print('deleted')
class L(threading.local):
    def __init__(s, n): s.r = R(n)
l = L('l'); l.r = 5; print('l replaced'); l.x = R('x'); del l; print('l gone')
dd = {'k': R('dk')}; dd.get('k').n; print('got'); dd.pop('k').n; print('popped')
m = {1: [R('deep')]}; m.get(1).pop().n; print('deep')
def g():
    r = yield R('y1')
    print('sent', r.n); yield 2
x = g(); next(x).n; print('next'); x.send(R('sent')); print('after send'); x.close(); print('closed')
async def get(r): return r
async def main():
    (await get(R('a'))).n
    print('1')
    q = asyncio.Queue()
    q.put_nowait(R('q'))
    (await q.get()).n
    print('2')
    q.put_nowait(R('q2'))
    x = await q.get()
    del x
    print('3')
    q.put_nowait(R('q3'))
    q.get_nowait().n
    print('4')
    q.put_nowait(R('q4'))
    await q.get()
    print('5')
    await asyncio.sleep(0, R('s'))
    print('6')
    (await asyncio.sleep(0, R('s'))).n
    print('7')
    await asyncio.wait_for(get(R('w')), 1)
    print('8')
    (await asyncio.create_task(get(R('t')))).n
    print('9')
    await asyncio.create_task(get(R('t2')))
    print('10')
    q.put_nowait(R('q5'))
    print((await q.get()).n)
    print('11')
asyncio.run(main())
v = contextvars.ContextVar('v')
async def m2():
    v.set(R('first')); v.set(2); print('v2')
    v.set(R('second'))
    c = contextvars.copy_context()
    c.run(v.set, 3)
    c.run(v.set, R('inc'))
    print('inced')
    c.run(v.set, 4)
    print('inc gone')
    v.set(4); print('?')
    loop = asyncio.get_running_loop()
    def cb(): v.set(R('cb'))
    loop.call_soon(cb); await asyncio.sleep(0); print('slept')
    loop.call_soon(cb, context=c); await asyncio.sleep(0); print('in c', c[v].n)
    c.run(v.set, 5); print('c gone')
asyncio.run(m2())
# expect: del l3
# expect: 1
# expect: del l2
# expect: 2
# expect: del l1
# expect: 3
# expect: del l0
# expect: l0
# expect: 4
# expect: del d0
# expect: 5
# expect: del d1
# expect: 6
# expect: del d2
# expect: 7
# expect: del ma
# expect: 8
# expect: del mb
# expect: 9
# expect: del sq
# expect: 10
# expect: del q
# expect: 11
# expect: del s
# expect: 12
# expect: del f1
# expect: 13
# expect: del f0
# expect: 14
# expect: del t
# expect: 15
# expect: del t2
# expect: 16
# expect: del t2
# expect: 17
# expect: del t2
# expect: 18
# expect: del t2
# expect: 19
# expect: del t2
# expect: 20
# expect: del z
# expect: 21
# expect: appended 0
# expect: appended 1
# expect: del 0
# expect: appended 2
# expect: del 1
# expect: appended 3
# expect: del 3
# expect: l
# expect: del left
# expect: del 2
# expect: e
# expect: del e2
# expect: f
# expect: del f1
# expect: del e1
# expect: c
# expect: w1
# expect: del w1
# expect: w2
# expect: w3
# expect: del w3
# expect: reset
# expect: del t
# expect: del w2
# expect: ran
# expect: del one
# expect: two
# expect: gone
# expect: with
# expect: del with
# expect: out
# expect: 2
# expect: del a
# expect: replaced
# expect: del b
# expect: deleted
# expect: del l
# expect: l replaced
# expect: del x
# expect: l gone
# expect: got
# expect: del dk
# expect: popped
# expect: del deep
# expect: deep
# expect: del y1
# expect: next
# expect: sent sent
# expect: after send
# expect: del sent
# expect: closed
# expect: del a
# expect: 1
# expect: del q
# expect: 2
# expect: del q2
# expect: 3
# expect: del q3
# expect: 4
# expect: del q4
# expect: 5
# expect: del s
# expect: 6
# expect: del s
# expect: 7
# expect: del w
# expect: 8
# expect: 9
# expect: del t
# expect: 10
# expect: del q5
# expect: q5
# expect: 11
# expect: del t2
# expect: del first
# expect: v2
# expect: inced
# expect: del inc
# expect: inc gone
# expect: del second
# expect: ?
# expect: del cb
# expect: slept
# expect: in c cb
# expect: del cb
# expect: c gone
