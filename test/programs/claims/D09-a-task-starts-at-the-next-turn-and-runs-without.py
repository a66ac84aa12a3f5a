# D9, D10: a task starts at the next turn, and runs without being awaited.
# python: 3.13
import asyncio
async def child(): print("child")
async def main():
    task = asyncio.create_task(child())
    print("made")
    await asyncio.sleep(0)
    print("done", task.done())
asyncio.run(main())
# expect: made
# expect: child
# expect: done True
