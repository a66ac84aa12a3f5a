import asyncio
async def slow():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancel seen");
        await asyncio.sleep(0.5)
        print("cleaned"); raise
async def stubborn():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: return "swallowed"
async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    try: await asyncio.wait_for(slow(), 1)
    except TimeoutError as e: print("timeout", repr(e), round(loop.time()-t0, 2), type(e.__cause__).__name__)
    try: print(await asyncio.wait_for(stubborn(), 1))
    except TimeoutError as e: print("timeout", repr(e))
    f = loop.create_future()
    try: await asyncio.wait_for(f, 0)
    except TimeoutError as e: print("t0", f.cancelled())
    f = loop.create_future(); f.set_result(3)
    print(await asyncio.wait_for(f, 0), await asyncio.wait_for(f, -1))
    try: await asyncio.wait_for(slow(), 0)
    except TimeoutError: print("zero")
    print(await asyncio.wait_for(asyncio.sleep(1, "r"), None))
    async def err(): raise ValueError(1)
    try: await asyncio.wait_for(err(), 1)
    except ValueError as e: print(e)
    t = asyncio.create_task(asyncio.wait_for(slow(), 5))
    await asyncio.sleep(1)
    t.cancel("me")
    try: await t
    except asyncio.CancelledError as e: print("c", e.args)
    try: await asyncio.wait_for(1, 1)
    except TypeError as e: print(e)
asyncio.run(main())
# expect: cancel seen
# expect: cleaned
# expect: timeout TimeoutError() 1.5 CancelledError
# expect: swallowed
# expect: t0 True
# expect: 3 3
# expect: zero
# expect: r
# expect: 1
# expect: cancel seen
# expect: cleaned
# expect: c ('me',)
# expect: 'int' object can't be awaited
