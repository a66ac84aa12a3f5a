import asyncio


class D:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print(self.n)


async def main():
    q = asyncio.Queue(2)
    q.put_nowait(D('1'))
    q.get_nowait()
    print('a')
    q.put_nowait(D('2'))
    await q.get()
    print('b')
    q.put_nowait(D('3'))
    async def u():
        return await q.get()
    c = asyncio.create_task(u())
    await asyncio.sleep(0)
    del c
    print('c')
    q.put_nowait(D('4'))
    c = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    del c
    print('d')
    q.put_nowait(D('5'))
    c = asyncio.create_task(q.get())
    await c
    print('d2')
    del c
    print('e')
    c = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait(D('6'))
    await c
    print('e2')
    del c
    print('f')
    x = D('7')
    q.put_nowait(x)
    c = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    del x
    print('g')
    del c
    print('h')
    c = asyncio.create_task(asyncio.sleep(0, D('8')))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del c
    print('i')
    c = asyncio.create_task(asyncio.wait_for(asyncio.sleep(0, D('9')), 1))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del c
    print('j')


asyncio.run(main())
# expect: 1
# expect: a
# expect: 2
# expect: b
# expect: 3
# expect: c
# expect: 4
# expect: d
# expect: d2
# expect: e
# expect: 5
# expect: e2
# expect: f
# expect: 6
# expect: g
# expect: 7
# expect: h
# expect: 8
# expect: i
# expect: 9
# expect: j
