"""Timers come in the order of their moments, whoever looks at the list of them or changes it meanwhile."""
import asyncio
import heapq
import random


def order_of(seed, *, looks=False, moves=False, cancels=0):
    loop = asyncio.new_event_loop()
    chance = random.Random(seed)
    came = []
    begin = loop.time() + 1
    timers = [loop.call_at(begin + chance.randrange(40) / 100, came.append, number) for number in range(200)]
    if looks:
        print('looks', len(loop._scheduled), loop._scheduled[0].when() == min(timer.when() for timer in timers))
    for timer in chance.sample(timers, cancels):
        timer.cancel()
    if moves:
        # (the list is put in order anew, as whoever changes a moment has to)
        for timer in chance.sample(timers, 20):
            timer._when = begin + chance.randrange(40) / 100
        heapq.heapify(loop._scheduled)
    later = [loop.call_at(begin + 1 - number / 100, came.append, ~number) for number in range(30)]
    moment = {timer._args[0]: timer.when() for timer in timers + later if not timer.cancelled()}
    loop.call_at(begin + 2, loop.stop)
    loop.run_forever()
    loop.close()
    moments = [moment[number] for number in came]
    print(len(came), moments == sorted(moments), sorted(came) == sorted(moment))


for seed in range(3):
    order_of(seed)
    order_of(seed, looks=True)
    order_of(seed, moves=True)
    order_of(seed, cancels=50)
    order_of(seed, cancels=150)
    order_of(seed, looks=True, moves=True, cancels=150)


async def cancelled_while_they_wait():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(asyncio.sleep(1 + number % 7, number)) for number in range(300)]
    await asyncio.sleep(0.5)
    for number, task in enumerate(tasks):
        if number % 3:
            task.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0.1)
    print(len(loop._scheduled))
    done = []
    for task in tasks:
        task.add_done_callback(lambda task: done.append(task))
    results = await asyncio.gather(*tasks, return_exceptions=True)
    left = [result for result in results if isinstance(result, int)]
    woken = [task.result() % 7 for task in done if not task.cancelled()]
    print(len(left), woken == sorted(woken))
    loop.call_later(0.1, print, 'first').cancel()
    loop.call_later(0.3, print, 'third')
    moved = loop.call_later(0.4, print, 'second')
    moved._when = loop.time() + 0.2
    heapq.heapify(loop._scheduled)
    await asyncio.sleep(0.5)


asyncio.run(cancelled_while_they_wait())
# expect: 230 True True
# expect: looks 200 True
# expect: 230 True True
# expect: 230 True True
# expect: 180 True True
# expect: 80 True True
# expect: looks 200 True
# expect: 80 True True
# expect: 230 True True
# expect: looks 200 True
# expect: 230 True True
# expect: 230 True True
# expect: 180 True True
# expect: 80 True True
# expect: looks 200 True
# expect: 80 True True
# expect: 230 True True
# expect: looks 200 True
# expect: 230 True True
# expect: 230 True True
# expect: 180 True True
# expect: 80 True True
# expect: looks 200 True
# expect: 80 True True
# expect: 100
# expect: 100 True
# expect: second
# expect: third
