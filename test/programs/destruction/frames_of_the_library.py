"""Frames of the library's coroutines keep what they were called from, as all frames do: until the step of the task is over, or until the collector comes."""
import asyncio
import gc


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


async def slow():
    thing = Thing("slow")
    await asyncio.sleep(10)


async def failing(name="failing"):
    thing = Thing(name)
    await asyncio.sleep(0.01)
    raise KeyError("k")


async def limited():
    thing = Thing("limited")
    await asyncio.wait_for(slow(), 0.1)


async def limited_event():
    thing = Thing("limited event")
    await asyncio.wait_for(asyncio.Event().wait(), 0.1)


async def limited_task():
    thing = Thing("limited task")
    await asyncio.wait_for(asyncio.create_task(failing()), 1)


async def grouped():
    thing = Thing("grouped")
    async with asyncio.TaskGroup() as group:
        group.create_task(failing())


async def grouped_with_another():
    thing = Thing("grouped with another")
    async with asyncio.TaskGroup() as group:
        group.create_task(failing())
        group.create_task(slow())


async def one_by_one():
    thing = Thing("one by one")
    for one in asyncio.as_completed([failing()]):
        await one


async def one_by_one_async():
    thing = Thing("one by one, async")
    async for one in asyncio.as_completed([failing()]):
        await one


def chain(frame):
    names = []
    while frame is not None and frame.f_code.co_name != "<module>":
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


async def main():
    for way in (limited, limited_event, limited_task, grouped, grouped_with_another, one_by_one, one_by_one_async):
        print("--", way.__name__)
        try:
            await way()
        except (Exception, asyncio.CancelledError) as error:
            print("caught", type(error).__name__)
        print("after")
        await asyncio.sleep(0)
        print("next step")
        gc.collect()
        await asyncio.sleep(0)

    print("-- nothing named")
    iterator = asyncio.as_completed([failing("in a cycle")])
    first = next(iterator)
    try:
        await first
    except KeyError:
        print("caught")
    print("after")
    del iterator
    print("no iterator")
    gc.collect()

    print("-- called from")
    try:
        await limited()
    except TimeoutError as error:
        traceback = error.__cause__.__traceback__
        while traceback is not None:
            print(chain(traceback.tb_frame))
            traceback = traceback.tb_next
    print("done")


asyncio.run(main())

print("-- own fields go first")


class WithSlot(Exception):
    __slots__ = ("slot",)


def kept(error):
    print(type(error).__name__)
    error.attribute = Thing("attribute")
    try:
        try:
            raise KeyError(Thing("context"))
        except KeyError:
            raise error
    except type(error):
        pass
    del error
    print("gone")


kept(StopIteration(Thing("value"), 2))
kept(SystemExit(Thing("code")))
kept(OSError(Thing("errno"), Thing("strerror"), Thing("filename")))
kept(ImportError(Thing("message"), name=Thing("name"), path=Thing("path")))
kept(AttributeError(Thing("message"), name=Thing("name"), obj=Thing("obj")))
kept(NameError(Thing("message"), name=Thing("name")))
kept(ExceptionGroup("group", [ValueError(Thing("member"))]))
error = WithSlot(Thing("argument"))
error.slot = Thing("slot")
kept(error)
del error
# expect: -- limited
# expect: caught TimeoutError
# expect: after
# expect: del slow
# expect: del limited
# expect: next step
# expect: -- limited_event
# expect: caught TimeoutError
# expect: after
# expect: del limited event
# expect: next step
# expect: -- limited_task
# expect: caught KeyError
# expect: after
# expect: next step
# expect: del limited task
# expect: del failing
# expect: -- grouped
# expect: caught ExceptionGroup
# expect: del failing
# expect: after
# expect: del grouped
# expect: next step
# expect: -- grouped_with_another
# expect: del slow
# expect: caught ExceptionGroup
# expect: del failing
# expect: del grouped with another
# expect: after
# expect: next step
# expect: -- one_by_one
# expect: caught KeyError
# expect: after
# expect: next step
# expect: del one by one
# expect: del failing
# expect: -- one_by_one_async
# expect: caught KeyError
# expect: after
# expect: next step
# expect: del one by one, async
# expect: del failing
# expect: -- nothing named
# expect: caught
# expect: after
# expect: no iterator
# expect: del in a cycle
# expect: -- called from
# expect: ['wait_for', 'limited', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run']
# expect: ['slow', 'wait_for', 'limited', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run']
# expect: ['sleep', 'slow', 'wait_for', 'limited', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run']
# expect: done
# expect: del slow
# expect: del limited
# expect: -- own fields go first
# expect: StopIteration
# expect: del attribute
# expect: del value
# expect: del context
# expect: gone
# expect: SystemExit
# expect: del attribute
# expect: del code
# expect: del context
# expect: gone
# expect: OSError
# expect: del filename
# expect: del attribute
# expect: del strerror
# expect: del errno
# expect: del context
# expect: gone
# expect: ImportError
# expect: del name
# expect: del path
# expect: del attribute
# expect: del message
# expect: del context
# expect: gone
# expect: AttributeError
# expect: del obj
# expect: del name
# expect: del attribute
# expect: del message
# expect: del context
# expect: gone
# expect: NameError
# expect: del name
# expect: del attribute
# expect: del message
# expect: del context
# expect: gone
# expect: ExceptionGroup
# expect: del attribute
# expect: del member
# expect: del context
# expect: gone
# expect: WithSlot
# expect: gone
# expect: del slot
# expect: del attribute
# expect: del argument
# expect: del context
