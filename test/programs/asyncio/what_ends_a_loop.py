"""What ends a loop, out of a task or a callback, has in its frames the handle that ran, and with it the task: nothing is told of that before it is let go."""
import asyncio
import traceback

async def other(e): await asyncio.sleep(0); raise e
async def main(e):
    t = asyncio.create_task(other(e), name='o'); await asyncio.sleep(1)
for e in (KeyboardInterrupt(1), SystemExit(2)):
    try: asyncio.run(main(e))
    except BaseException as x:
        print(repr(x)); print([(f.name, f.line) for f in traceback.extract_tb(x.__traceback__)])
        tb = x.__traceback__
        while tb:
            if tb.tb_frame.f_code.co_name == '_run': print(sorted(tb.tb_frame.f_locals)[-1:], type(tb.tb_frame.f_locals['self']).__name__)
            tb = tb.tb_next
    print('--')
    loop = asyncio.new_event_loop()
    def cb(): raise e
    loop.call_soon(cb); loop.call_soon(print, 'next')
    try: loop.run_forever()
    except BaseException as x: print(repr(x), [(f.name, f.lineno) for f in traceback.extract_tb(x.__traceback__)])
    loop.set_debug(True); loop.call_soon(cb)
    try: loop.run_forever()
    except BaseException as x: print(repr(x), [(f.name, f.lineno) for f in traceback.extract_tb(x.__traceback__)][-3:])
    loop.call_soon(loop.stop); loop.run_forever(); loop.close()


def told(loop, context):
    print('told', context['message'], repr(context['exception']))


async def watched(e):
    asyncio.get_running_loop().set_exception_handler(told)
    await main(e)


try:
    asyncio.run(watched(KeyboardInterrupt(3)))
except KeyboardInterrupt as x:
    print('came', repr(x))
print('behind')
# expect: KeyboardInterrupt(1)
# expect: [('<module>', 'try: asyncio.run(main(e))'), ('run', 'return runner.run(main)'), ('run', 'return self._loop.run_until_complete(task)'), ('run_until_complete', 'self.run_forever()'), ('run_forever', 'self._run_once()'), ('_run_once', 'handle._run()'), ('_run', 'self._context.run(self._callback, *self._args)'), ('other', 'async def other(e): await asyncio.sleep(0); raise e')]
# expect: ['self'] Handle
# expect: --
# expect: KeyboardInterrupt(1) [('<module>', 20), ('run_forever', 677), ('_run_once', 2046), ('_run', 94), ('cb', 18), ('<module>', 9), ('run', 204), ('run', 127), ('run_until_complete', 706), ('run_forever', 677), ('_run_once', 2046), ('_run', 94), ('other', 5)]
# expect: next
# expect: KeyboardInterrupt(1) [('_run_once', 2046), ('_run', 94), ('other', 5)]
# expect: SystemExit(2)
# expect: [('<module>', 'try: asyncio.run(main(e))'), ('run', 'return runner.run(main)'), ('run', 'return self._loop.run_until_complete(task)'), ('run_until_complete', 'self.run_forever()'), ('run_forever', 'self._run_once()'), ('_run_once', 'handle._run()'), ('_run', 'self._context.run(self._callback, *self._args)'), ('other', 'async def other(e): await asyncio.sleep(0); raise e')]
# expect: ['self'] Handle
# expect: --
# expect: SystemExit(2) [('<module>', 20), ('run_forever', 677), ('_run_once', 2046), ('_run', 94), ('cb', 18), ('<module>', 9), ('run', 204), ('run', 127), ('run_until_complete', 706), ('run_forever', 677), ('_run_once', 2046), ('_run', 94), ('other', 5)]
# expect: next
# expect: SystemExit(2) [('_run_once', 2046), ('_run', 94), ('other', 5)]
# expect: came KeyboardInterrupt(3)
# expect: behind
# expect: told Task exception was never retrieved KeyboardInterrupt(3)
