"""What is thrown into a task lives until the step is over; what a coroutine was called with, until its frame is given up."""
import asyncio


class Watched:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name)


async def work(thing):
    await asyncio.sleep(0)
    raise ValueError(thing.name)


async def main():
    task = asyncio.create_task(work(Watched('unstarted')))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')
    print('same step')
    await asyncio.sleep(0)
    task = asyncio.create_task(work(Watched('failed')))
    try:
        await task
    except ValueError as error:
        print('error', error)
    task = None
    print('same step')
    await asyncio.sleep(0)
    print('next step')
    gathered = asyncio.gather(asyncio.sleep(9), asyncio.sleep(0), return_exceptions=True)
    await asyncio.sleep(0)
    gathered.cancel('the first one only')
    try:
        await gathered
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
# expect: cancelled
# expect: same step
# expect: gone unstarted
# expect: error failed
# expect: same step
# expect: gone failed
# expect: next step
# expect: CancelledError('the first one only')
