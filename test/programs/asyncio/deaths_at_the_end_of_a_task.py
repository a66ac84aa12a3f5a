# python: 3.14
"""What a coroutine's variables hold dies when it returns, before the loop goes on."""
import asyncio
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'dies')


async def numbers():
    try:
        for number in range(10):
            yield number
    finally:
        print('closes', sys.exc_info()[0])


async def holds_an_object():
    noisy = Noisy('local')
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(print, 'next in line')
    print('returns')
    return Noisy('result')


async def holds_a_generator():
    generator = numbers()
    await anext(generator)
    await asyncio.sleep(0)
    print('returns')


async def awaits_one():
    task = asyncio.create_task(holds_a_generator())
    await task
    print(len(asyncio.all_tasks()))


async def fails():
    noisy = Noisy('lost')
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(print, 'next in line')
    raise ValueError


async def fetch():
    try:
        await fails()
    except ValueError:
        print('caught')
    print('end')


def key(number):
    noisy = Noisy(f'key {number}')
    return number


result = asyncio.run(holds_an_object())
print(result.name)
del result
asyncio.run(holds_a_generator())
asyncio.run(awaits_one())
asyncio.run(fetch())
print(sorted([3, 1, 2], key=key), max([1, 2], key=key))
# expect: returns
# expect: local dies
# expect: next in line
# expect: result
# expect: result dies
# expect: returns
# expect: closes <class 'asyncio.exceptions.CancelledError'>
# expect: returns
# expect: 2
# expect: closes <class 'GeneratorExit'>
# expect: caught
# expect: lost dies
# expect: end
# expect: next in line
# expect: key 3 dies
# expect: key 1 dies
# expect: key 2 dies
# expect: key 1 dies
# expect: key 2 dies
# expect: [1, 2, 3] 2
