import asyncio
async def stubborn():
    for _ in range(6):
        try:
            await asyncio.sleep(0.2)
            print("still here")
        except:                     # bare except eats CancelledError
            print("ignored a cancel")
    return "finished anyway"
async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0.5)
    t.cancel()
    print(await t, "| cancelled:", t.cancelled(), "| pending cancels:", t.cancelling())
asyncio.run(main())

# at 0.200: still here
# at 0.400: still here
# at 0.500: ignored a cancel
# at 0.700: still here
# at 0.900: still here
# at 1.100: still here
# at 1.100: finished anyway | cancelled: False | pending cancels: 1
