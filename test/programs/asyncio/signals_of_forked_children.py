# python: 3.13
"""A forked child's signals are not told to its parent's loop; what the child inherits is a handler that does nothing."""
import asyncio
import multiprocessing
import os
import signal
import time


def child(queue, own):
    if own:
        signal.signal(signal.SIGTERM, lambda *args: os._exit(3))
    queue.put('started')
    for _ in range(3):
        time.sleep(0.1)


async def main():
    context = multiprocessing.get_context('fork')
    queue = context.Queue()
    told = []
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, told.append, 'parent')
    for own in (True, False):
        process = context.Process(target=child, args=(queue, own))
        process.start()
        print(await asyncio.to_thread(queue.get))
        process.terminate()
        await asyncio.to_thread(process.join)
        print('joined', process.exitcode, told)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.sleep(0.01)
    print(told)


asyncio.run(main())
# expect: started
# expect: joined 3 []
# expect: started
# expect: joined 0 []
# expect: ['parent']
