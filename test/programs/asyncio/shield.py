import asyncio
async def w():
    try:
        await asyncio.sleep(1); print("inner done"); return 5
    except asyncio.CancelledError: print("inner cancelled"); raise
async def outer(t):
    try: return await asyncio.shield(t)
    except asyncio.CancelledError as e: print("outer cancelled", e.args); raise
async def main():
    t = asyncio.create_task(w())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(0.1)
    o.cancel("o")
    try: await o
    except asyncio.CancelledError as e: print("got", e.args)
    print(await t)
    t = asyncio.create_task(w())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(0.1)
    t.cancel("t")
    try: await o
    except asyncio.CancelledError as e: print("got", e.args)
    async def bad(): await asyncio.sleep(0.5); raise ValueError("late")
    t = asyncio.create_task(bad())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(0.1)
    o.cancel()
    try: await o
    except asyncio.CancelledError: pass
    await asyncio.sleep(1)
    print(repr(t.exception()))
asyncio.run(main())
# expect: outer cancelled ('o',)
# expect: got ('o',)
# expect: inner done
# expect: 5
# expect: inner cancelled
# expect: outer cancelled ()
# expect: got ()
# expect: outer cancelled ()
# expect: ValueError('late')
