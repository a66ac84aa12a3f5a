import asyncio

async def step(name, seconds):
    print("start", name)
    await asyncio.sleep(seconds)
    print("end", name)

async def main():
    await step("a", 1)
    await step("b", 1)
    t1 = asyncio.create_task(step("c", 1))
    t2 = asyncio.create_task(step("d", 1))
    print("tasks created")
    await t1
    await t2
    await asyncio.create_task(step("e", 1))
    await asyncio.create_task(step("f", 1))

asyncio.run(main())

# at 0.000: start a
# at 1.000: end a
# at 1.000: start b
# at 2.000: end b
# at 2.000: tasks created
# at 2.000: start c
# at 2.000: start d
# at 3.000: end c
# at 3.000: end d
# at 3.000: start e
# at 4.000: end e
# at 4.000: start f
# at 5.000: end f
