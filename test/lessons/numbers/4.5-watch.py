import asyncio

async def send_email(to):
    try:
        await asyncio.sleep(0.5)
        print("sent to", to)
    except asyncio.CancelledError:
        print("LOST email to", to)
        raise

async def handler():
    asyncio.create_task(send_email("ann"))      # fire and forget
    return "201 Created"

async def main():
    print(await handler())

asyncio.run(main())
print("process exits")

# at 0.000: 201 Created
# at 0.000: LOST email to ann
# at 0.000: process exits
