# What a loop leaves behind when a grandchild still holds the pipe of a child that ended: its transport dies without a word.
# python: 3.13
import asyncio
import gc
import sys

sys.unraisablehook = lambda args: print('unraisable', repr(args.exc_value))


async def main():
    child = await asyncio.create_subprocess_shell('echo a; sleep 1; echo b', stdout=asyncio.subprocess.PIPE)
    print(await child.stdout.readline())
    child.terminate()
    print(await child.wait())


asyncio.run(main())
gc.collect()
print('end')
# expect: b'a\n'
# expect: -15
# expect: end
