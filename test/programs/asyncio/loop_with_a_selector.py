# python: 3.13
"""A loop that is the first to be given a selector, while deaths are watched for."""
import asyncio
import selectors


class Noisy:
    def __del__(self):
        print('dies')


async def main():
    print('runs')


noisy = Noisy()
loop = asyncio.SelectorEventLoop(selectors.EpollSelector())
print(loop)
loop.run_until_complete(main())
loop.close()
print(loop)
del noisy
# expect: <_UnixSelectorEventLoop running=False closed=False debug=False>
# expect: runs
# expect: <_UnixSelectorEventLoop running=False closed=True debug=False>
# expect: dies
