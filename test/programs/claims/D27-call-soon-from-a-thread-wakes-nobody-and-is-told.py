# D27: call_soon from a thread wakes nobody, and is told in debug mode.
# python: 3.13
import asyncio
import threading
import time
async def main(schedule):
    loop = asyncio.get_running_loop()
    began = time.perf_counter()
    def ask():
        time.sleep(0.1)
        getattr(loop, schedule)(lambda: print(schedule, round(time.perf_counter() - began, 1)))
    threading.Thread(target=ask).start()
    await asyncio.sleep(0.5)
asyncio.run(main("call_soon")); asyncio.run(main("call_soon_threadsafe"))
async def debug():
    def ask():
        try: loop.call_soon(print)
        except RuntimeError as e: print(e)
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(ask)
asyncio.run(debug(), debug=True)
# expect: call_soon 0.5
# expect: call_soon_threadsafe 0.1
# expect: Non-thread-safe operation invoked on an event loop other than the current one
