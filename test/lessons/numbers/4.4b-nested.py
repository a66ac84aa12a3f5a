import asyncio
async def main():
    try:
        async with asyncio.timeout(1.0):          # whole request
            for attempt in range(3):
                try:
                    async with asyncio.timeout(0.4):   # one attempt
                        await asyncio.sleep(5)
                except TimeoutError:
                    print("attempt", attempt, "timed out")
    except TimeoutError:
        print("request deadline")
asyncio.run(main())

# at 0.400: attempt 0 timed out
# at 0.800: attempt 1 timed out
# at 1.000: request deadline
