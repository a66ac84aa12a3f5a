"""An asynchronous generator has a finalizer from its first step on; what is closed before that has nothing to tell, but keeps its arguments."""
import asyncio
import sys
import weakref


class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


async def items(told):
    yield told.name


async def careful(told):
    try:
        yield told.name
    finally:
        print("left", told.name)


async def answer(told):
    return told.name


def finalize(agen):
    print("finalizer", agen.__name__)


def without_loop():
    sys.set_asyncgen_hooks(finalizer=finalize)
    items(Told("dropped"))
    unused = careful(Told("unused"))
    print("made")
    del unused
    begun = items(Told("begun"))
    step = begun.asend(None)
    try:
        step.send(None)
    except StopIteration as stop:
        print("got", stop.value)
    del step
    print("first step")
    del begun
    later = careful(Told("later"))
    sys.set_asyncgen_hooks(finalizer=None)
    try:
        later.asend(None).send(None)
    except StopIteration:
        pass
    del later
    print("no finalizer any more")


def closed_at_once():
    coroutine = answer(Told("argument"))
    coroutine.close()
    print("closed")
    kept = weakref.ref(coroutine, lambda ref: print("reference cleared"))
    del coroutine
    print(kept())
    gen = careful(Told("closed"))
    try:
        gen.aclose().send(None)
    except StopIteration:
        print("aclose")
    del gen


async def in_a_loop():
    first = items(Told("in a loop"))
    del first
    second = careful(Told("second"))
    print(await anext(second))
    del second
    await asyncio.sleep(0)
    print("end")


without_loop()
closed_at_once()
asyncio.run(in_a_loop())
# expect: gone dropped
# expect: made
# expect: gone unused
# expect: got begun
# expect: first step
# expect: finalizer items
# expect: gone begun
# expect: left later
# expect: gone later
# expect: no finalizer any more
# expect: closed
# expect: reference cleared
# expect: gone argument
# expect: None
# expect: gone closed
# expect: aclose
# expect: gone in a loop
# expect: second
# expect: end
# expect: left second
# expect: gone second
