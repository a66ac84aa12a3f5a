"""What never began and goes with a cycle is whole until all that goes with it has been told."""
import asyncio, gc, sys, warnings


async def child():
    print('runs after all')


def generator():
    yield 1


async def steps():
    yield 1


class Looks:
    def __del__(self):
        for kind, it in self.its.items():
            print(kind, [getattr(it, name) is None for name in dir(it) if name.endswith('_frame')])
        try:
            self.its['coroutine'].send(None)
        except BaseException as error:
            print(repr(error))
        print(next(self.its['generator']))


class Keeps:
    def __del__(self):
        kept.append(self.it)


class Argument:
    def __del__(self):
        print('argument')


async def with_argument(argument):
    print('kept, and run')


kept = []
warnings.simplefilter('always')
warnings.showwarning = lambda message, *rest: print('warning:', message)
gc.disable()
looks = Looks()
looks.its = {'coroutine': child(), 'generator': generator(), 'steps': steps()}
looks.me = looks
del looks
gc.collect()

print('a task of a loop that never ran')
sys.stderr = sys.stdout
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print(context['message'], repr(context['task'])[:47]))
task = loop.create_task(child(), name='never')
task.me = task
loop.close()
del task, loop
gc.collect()

print('resurrected')
keeps = Keeps()
keeps.it = with_argument(Argument())
keeps.me = keeps
del keeps
gc.collect()
try:
    kept.pop().send(None)
except StopIteration as error:
    print(repr(error))
keeps = Keeps()
keeps.it = None
other = with_argument(Argument())
cycle = [other]
cycle.append(cycle)
del other, cycle, keeps
gc.collect()
print('over', len(kept))
# expect: coroutine [False]
# expect: generator [False]
# expect: steps [False]
# expect: runs after all
# expect: StopIteration()
# expect: 1
# expect: a task of a loop that never ran
# expect: warning: coroutine 'child' was never awaited
# expect: Task was destroyed but it is pending! <Task pending name='never' coro=<child() runnin
# expect: resurrected
# expect: argument
# expect: warning: coroutine 'with_argument' was never awaited
# expect: kept, and run
# expect: StopIteration()
# expect: argument
# expect: warning: coroutine 'with_argument' was never awaited
# expect: over 1
