import asyncio
from services import ADDRESS

async def ask(name, seconds):
    reader, writer = await asyncio.open_connection(*ADDRESS)
    writer.write(str(seconds).encode())
    await writer.drain()
    print("got", name, (await reader.read(100)).decode())
    writer.close()

async def main():
    await asyncio.gather(ask("user", 1.0), ask("stock", 0.5), ask("price", 0.7))
    print("waits:", 1)

asyncio.run(main())
