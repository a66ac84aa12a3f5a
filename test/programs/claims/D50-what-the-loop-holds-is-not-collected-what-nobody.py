# D50: what the loop holds is not collected; what nobody can reach is.
# python: 3.13
import asyncio
import gc
async def sleeper(): await asyncio.sleep(0.1); print("slept")
async def waiter(): await asyncio.Event().wait()
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"]))
    asyncio.create_task(sleeper()); asyncio.create_task(waiter())
    await asyncio.sleep(0)
    gc.collect()
    await asyncio.sleep(0.2)
asyncio.run(main())
# expect: Task was destroyed but it is pending!
# expect: slept
