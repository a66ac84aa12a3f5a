# Tasks, callbacks and tracebacks name the files of the library in which CPython has what they show.
import asyncio
import re
import traceback


def short(text):
    return re.findall(r"([\w.]+\(\) (?:running|done, defined) at )\S*/(\w+\.py:\d+)", text)


async def main():
    loop = asyncio.get_running_loop()
    barrier = asyncio.Barrier(2)
    waiting = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(short(repr(waiting)))
    await barrier.abort()
    try:
        await waiting
    except asyncio.BrokenBarrierError as error:
        frames = traceback.extract_tb(error.__traceback__)
        print([(frame.filename.rpartition("/")[2], frame.name) for frame in frames[1:]], frames[-1].line)
    print(short(repr(waiting)))
    try:
        loop.set_default_executor(3)
    except TypeError as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        print(error, frame.filename.rpartition("/")[2], frame.line)


asyncio.run(main())
# expect: [('Barrier.wait() running at ', 'locks.py:527')]
# expect: [('locks.py', 'wait'), ('locks.py', '_wait')] raise exceptions.BrokenBarrierError("Abort or reset of barrier")
# expect: [('Barrier.wait() done, defined at ', 'locks.py:511')]
# expect: executor must be ThreadPoolExecutor instance base_events.py raise TypeError('executor must be ThreadPoolExecutor instance')
