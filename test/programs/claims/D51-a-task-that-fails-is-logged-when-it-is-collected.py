# D51: a task that fails is logged when it is collected.
# python: 3.13
import asyncio
import gc
async def bad(): raise ValueError("x")
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"]))
    task = asyncio.create_task(bad()); await asyncio.sleep(0)
    print("main goes on")
    del task; gc.collect()
asyncio.run(main())
# expect: main goes on
# expect: Task exception was never retrieved
