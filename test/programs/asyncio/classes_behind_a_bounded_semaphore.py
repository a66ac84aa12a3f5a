"""A bounded semaphore gives back, and is made, by whatever class stands behind it."""
import asyncio
from unittest import mock


class Told(asyncio.Semaphore):
    def __init__(self, value=1):
        print('Told', value)
        super().__init__(value)

    def release(self):
        print('Told.release')
        super().release()

    async def acquire(self):
        print('Told.acquire')
        return await super().acquire()


class Both(asyncio.BoundedSemaphore, Told):
    def release(self):
        print('Both.release')
        super().release()


class Plain(asyncio.BoundedSemaphore):
    pass


async def main():
    both = Both(2)
    async with both:
        print(both._value, both._bound_value, both.locked())
    try:
        both.release()
    except ValueError as error:
        print(error, both._value)
    plain = Plain()
    async with plain:
        print(plain.locked())
    with mock.patch.object(asyncio.Semaphore, 'release') as release:
        async with plain:
            pass
        print(release.call_count, plain._value)
    try:
        Both(-1)
    except ValueError as error:
        print(error)
    print([cls.__name__ for cls in Both.__mro__])


asyncio.run(main())
# expect: Told 2
# expect: Told.acquire
# expect: 1 2 False
# expect: Both.release
# expect: Told.release
# expect: Both.release
# expect: BoundedSemaphore released too many times 2
# expect: True
# expect: 1 0
# expect: Told -1
# expect: Semaphore initial value must be >= 0
# expect: ['Both', 'BoundedSemaphore', 'Told', 'Semaphore', '_ContextManagerMixin', '_LoopBoundMixin', 'object']
