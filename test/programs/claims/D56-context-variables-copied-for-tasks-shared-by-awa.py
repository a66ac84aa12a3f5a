# D56: context variables: copied for tasks, shared by await, not for run_in_executor.
# python: 3.13
import asyncio
import contextvars
who = contextvars.ContextVar("who", default="nobody")
async def setting(): who.set("child")
async def main():
    who.set("main")
    await asyncio.create_task(setting()); print("task", who.get())
    print("to_thread", await asyncio.to_thread(who.get))
    print("executor", await asyncio.get_running_loop().run_in_executor(None, who.get))
    await setting(); print("await", who.get())
asyncio.run(main())
# expect: task main
# expect: to_thread main
# expect: executor nobody
# expect: await child
