"""What the frames of a failed task hold dies when the loop gives up the future that woke the waiter, not at the end."""
import asyncio


class Connection:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("closed", self.name)


async def job(name):
    connection = Connection(name)
    await asyncio.sleep(0)
    raise LookupError(connection.name)


async def main():
    print(await asyncio.gather(job("a"), job("b"), return_exceptions=True))
    print("results dropped")
    await asyncio.sleep(0)
    print("next turn")


asyncio.run(main())
# expect: [LookupError('a'), LookupError('b')]
# expect: results dropped
# expect: closed b
# expect: closed a
# expect: next turn
