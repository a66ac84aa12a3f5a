# python: 3.13
"""Handlers of signals that come while a loop waits stand in its selector, and what they raise comes through that; so do selectors of a program's own."""
import asyncio, selectors, signal, threading, traceback

def names(frames): return ' '.join(frame.name for frame in frames)
def stack():
    frames = traceback.extract_stack()[:-2]
    return names(frame for frame in frames[[frame.filename for frame in frames].index(__file__):])
def told(error): print(repr(error), names(traceback.extract_tb(error.__traceback__)))
def alarm(handler):
    signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, 0.01)
def tells(number, frame): print(threading.current_thread().name, frame.f_code.co_name, frame.f_back.f_code.co_name, '|', stack())
def fails(number, frame): raise OSError('failed')
def interrupts(number, frame): signal.raise_signal(signal.SIGINT)

async def main():
    loop = asyncio.get_running_loop()
    alarm(tells)
    await asyncio.sleep(0.05)
    loop.call_soon(lambda: print('callback', stack()))
    await asyncio.sleep(0)
    alarm(fails)
    await asyncio.sleep(0.05)

for debug in (False, True):
    try: asyncio.run(main(), debug=debug)
    except OSError as error: told(error)
with asyncio.Runner() as runner:
    loop = runner.get_loop()
    for wait in (loop.run_forever, lambda: loop.run_until_complete(loop.create_future())):
        alarm(interrupts)
        try: wait()
        except KeyboardInterrupt as error: told(error)

class Own(selectors.SelectSelector):
    failing = False
    def select(self, timeout=None):
        if self.failing: raise ValueError('selector')
        print('selects', stack())
        return super().select(timeout)
async def waits(own):
    await asyncio.sleep(0)
    print('steps', stack())
    own.failing = True
    await asyncio.sleep(0.01)
own = Own()
loop = asyncio.SelectorEventLoop(own)
try: loop.run_until_complete(waits(own))
except ValueError as error: told(error)
own.failing = False
async def exits(): raise SystemExit(3)
try: loop.run_until_complete(exits())
except SystemExit as error: told(error)
loop.close()
# expect: MainThread select _run_once | <module> run run run_until_complete run_forever _run_once select
# expect: callback <module> run run run_until_complete run_forever _run_once _run
# expect: OSError('failed') <module> run run run_until_complete run_forever _run_once select fails
# expect: MainThread select _run_once | <module> run run run_until_complete run_forever _run_once select
# expect: callback <module> run run run_until_complete run_forever _run_once _run
# expect: OSError('failed') <module> run run run_until_complete run_forever _run_once select fails
# expect: KeyboardInterrupt() <module> run_forever _run_once select interrupts
# expect: KeyboardInterrupt() <module> <lambda> run_until_complete run_forever _run_once select interrupts
# expect: selects <module> run_until_complete run_forever _run_once
# expect: selects <module> run_until_complete run_forever _run_once
# expect: steps <module> run_until_complete run_forever _run_once _run
# expect: ValueError('selector') <module> run_until_complete run_forever _run_once select
# expect: selects <module> run_until_complete run_forever _run_once
# expect: SystemExit(3) <module> run_until_complete run_forever _run_once _run exits
