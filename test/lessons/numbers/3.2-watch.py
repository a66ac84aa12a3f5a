import asyncio

async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print("ready:", dish)
    return dish

async def main():
    print(await asyncio.gather(cook("soup", .3), cook("salad", .1), cook("steak", .2)))
    for nxt in asyncio.as_completed([cook("soup", .3), cook("salad", .1), cook("steak", .2)]):
        print("serve", await nxt)

asyncio.run(main())

# at 0.100: ready: salad
# at 0.200: ready: steak
# at 0.300: ready: soup
# at 0.300: ['soup', 'salad', 'steak']
# at 0.400: ready: salad
# at 0.400: serve salad
# at 0.500: ready: steak
# at 0.500: serve steak
# at 0.600: ready: soup
# at 0.600: serve soup
