import asyncio
async def consumer():
    print("connect")
    try:
        while True:
            try:
                await asyncio.sleep(0.4); print("batch")
            except Exception:
                print("retry")
    finally:
        print("disconnect")
async def main():
    t = asyncio.create_task(consumer()); await asyncio.sleep(1.0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("stopped")
asyncio.run(main())

# at 0.000: connect
# at 0.400: batch
# at 0.800: batch
# at 1.000: disconnect
# at 1.000: stopped
