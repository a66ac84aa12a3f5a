import asyncio
async def send(to):
    await asyncio.sleep(0.5); print("sent", to)
async def main():
    for to in ("ann","bob"):
        asyncio.create_task(send(to)); print("201", to)
asyncio.run(main())

# at 0.000: 201 ann
# at 0.000: 201 bob
