import asyncio
async def send(to):
    await asyncio.sleep(0.5); print("sent", to)
async def main():
    background = set()
    for to in ("ann","bob"):
        t = asyncio.create_task(send(to)); background.add(t); t.add_done_callback(background.discard); print("201", to)
    await asyncio.gather(*background)
asyncio.run(main())

# at 0.000: 201 ann
# at 0.000: 201 bob
# at 0.500: sent ann
# at 0.500: sent bob
