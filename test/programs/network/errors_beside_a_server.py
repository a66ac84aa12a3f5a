# An error of the program passes the loop's own frames, whatever else of the library stands in the same files.
# python: 3.13
import asyncio
import traceback


async def main():
    server = await asyncio.start_server(print, "127.0.0.1", 0)
    server.close()
    raise LookupError("lost")


try:
    asyncio.run(main())
except LookupError as error:
    print([(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)])
# expect: [('<module>', 'asyncio.run(main())'), ('run', 'return runner.run(main)'), ('run', 'return self._loop.run_until_complete(task)'), ('run_until_complete', 'return future.result()'), ('main', 'raise LookupError("lost")')]
