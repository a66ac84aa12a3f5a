# D11: a coroutine is awaited once, a task as often as one likes.
# python: 3.13
import asyncio
async def one(): return 1
async def main():
    coroutine = one(); await coroutine
    try: await coroutine
    except RuntimeError as e: print(e)
    task = asyncio.create_task(one())
    print(await task + await task)
asyncio.run(main())
# expect: cannot reuse already awaited coroutine
# expect: 2
