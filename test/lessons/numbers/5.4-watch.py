import asyncio

async def producer(q):
    for n in range(6):
        await q.put(n)
        print("put", n, "size", q.qsize())

async def consumer(q):
    while True:
        n = await q.get()
        await asyncio.sleep(0.2)
        print("      done", n)
        q.task_done()

async def main():
    for maxsize in (0, 2):
        print("maxsize", maxsize)
        q = asyncio.Queue(maxsize)
        c = asyncio.create_task(consumer(q))
        await producer(q)
        print("producer finished")
        await q.join()
        c.cancel()

asyncio.run(main())

# at 0.000: maxsize 0
# at 0.000: put 0 size 1
# at 0.000: put 1 size 2
# at 0.000: put 2 size 3
# at 0.000: put 3 size 4
# at 0.000: put 4 size 5
# at 0.000: put 5 size 6
# at 0.000: producer finished
# at 0.200:       done 0
# at 0.400:       done 1
# at 0.600:       done 2
# at 0.800:       done 3
# at 1.000:       done 4
# at 1.200:       done 5
# at 1.200: maxsize 2
# at 1.200: put 0 size 1
# at 1.200: put 1 size 2
# at 1.200: put 2 size 2
# at 1.400:       done 0
# at 1.400: put 3 size 2
# at 1.600:       done 1
# at 1.600: put 4 size 2
# at 1.800:       done 2
# at 1.800: put 5 size 2
# at 1.800: producer finished
# at 2.000:       done 3
# at 2.200:       done 4
# at 2.400:       done 5
