import asyncio

async def worker():
    print("worker: open connection")
    try:
        while True:
            await asyncio.sleep(0.3)
            print("worker: one batch")
    except Exception:
        print("worker: except Exception")
    finally:
        print("worker: close connection")

async def main():
    t = asyncio.create_task(worker())
    await asyncio.sleep(0.7)
    print("cancel() returns", t.cancel(), "- already cancelled?", t.cancelled())
    try:
        await t
    except asyncio.CancelledError:
        print("now it is:", t.cancelled())
    t2 = asyncio.create_task(worker())
    t2.cancel()
    await asyncio.sleep(0.1)
    print("second worker cancelled:", t2.cancelled())

asyncio.run(main())

# at 0.000: worker: open connection
# at 0.300: worker: one batch
# at 0.600: worker: one batch
# at 0.700: cancel() returns True - already cancelled? False
# at 0.700: worker: close connection
# at 0.700: now it is: True
# at 0.800: second worker cancelled: True
