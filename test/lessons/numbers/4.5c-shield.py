import asyncio
async def save():
    print("save: begin"); await asyncio.sleep(0.3); print("save: committed")
async def main():
    inner = asyncio.create_task(save())
    try:
        async with asyncio.timeout(0.1):
            await asyncio.shield(inner)
    except TimeoutError:
        print("caller gave up; inner done?", inner.done())
    await inner
asyncio.run(main())

# at 0.000: save: begin
# at 0.100: caller gave up; inner done? False
# at 0.300: save: committed
