# A loop is closed while tasks wait for their turn: each dies with the last reference to it.
import asyncio
import warnings

warnings.simplefilter("ignore")


async def never():
    print("never")


async def turns():
    try:
        while True:
            await asyncio.sleep(0)
    finally:
        print("turns end")


def tell(loop, context):
    print(context["message"], context["task"].get_name(), context["task"].get_coro().__name__)


def new_loop():
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(tell)
    return loop


loop = new_loop()
for n in range(3):
    loop.create_task(never(), name=f"n{n}")
loop.close()
print("closed")

loop = new_loop()
kept = [loop.create_task(never(), name=f"k{n}") for n in range(3)]
loop.close()
print("closed")
kept.pop()
print("popped")
del kept
print("deleted")

loop = new_loop()
task = loop.create_task(turns(), name="turns")
loop.run_until_complete(asyncio.sleep(0))
loop.close()
print("closed")
del task
print("deleted")
# expect: Task was destroyed but it is pending! n0 never
# expect: Task was destroyed but it is pending! n1 never
# expect: Task was destroyed but it is pending! n2 never
# expect: closed
# expect: closed
# expect: Task was destroyed but it is pending! k2 never
# expect: popped
# expect: Task was destroyed but it is pending! k1 never
# expect: Task was destroyed but it is pending! k0 never
# expect: deleted
# expect: closed
# expect: Task was destroyed but it is pending! turns turns
# expect: turns end
# expect: deleted
