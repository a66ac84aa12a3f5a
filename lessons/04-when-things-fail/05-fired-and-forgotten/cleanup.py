import asyncio


async def send_email(to):
    try:
        await asyncio.sleep(0.5)
        print("sent to", to)
    except asyncio.CancelledError:
        await asyncio.sleep(0.3)
        print("lost:", to)
        raise


async def write_log():
    print("log line")


async def main():
    asyncio.create_task(send_email("ann"))
    asyncio.create_task(write_log())
    print("201 Created")


asyncio.run(main())
print("process ends")
