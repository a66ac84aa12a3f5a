# python: 3.13
"""A tracer is told of the StopIteration by which futures and tasks give their results, and of that of coroutines."""
import sys, asyncio
async def child(): return 3
class A:
    def __await__(s):
        yield from ()
        return 4
class B:
    def __await__(s): return iter([])
async def main():
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(f.set_result, 5)
    a = await f
    b = await asyncio.create_task(child())
    c = await A()
    d = await B()
    e = await asyncio.gather(child())
    await asyncio.sleep(0)
    return a, b, c
log = []
def tracer(f, ev, arg):
    if f.f_code.co_filename == __file__:
        if ev != 'line': log.append((f.f_code.co_name, ev, f.f_lineno, (arg[0].__name__, str(arg[1]), arg[2] is None) if ev == 'exception' else ''))
        return tracer
async def top():
    sys.settrace(tracer)
    await main()
    sys.settrace(None)
asyncio.run(top())
for l in log: print(*l)
# expect: main call 11
# expect: main return 14
# expect: top call 28
# expect: main call 14
# expect: main exception 14 ('StopIteration', '5', True)
# expect: main return 15
# expect: top return 28
# expect: child call 4
# expect: child return 4
# expect: top call 28
# expect: main call 15
# expect: main exception 15 ('StopIteration', '3', True)
# expect: __await__ call 6
# expect: __await__ return 8
# expect: main exception 16 ('StopIteration', '4', True)
# expect: __await__ call 10
# expect: __await__ return 10
# expect: main return 18
# expect: top return 28
# expect: child call 4
# expect: child return 4
# expect: top call 28
# expect: main call 18
# expect: main exception 18 ('StopIteration', '[3]', True)
# expect: main return 19
# expect: top return 28
# expect: top call 28
# expect: main call 19
# expect: main exception 19 ('StopIteration', '', True)
# expect: main return 20
# expect: top exception 28 ('StopIteration', '(5, 3, 4)', True)
