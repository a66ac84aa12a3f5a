# python: 3.13
"""Cancelling serve_forever() closes what listens; those that are connected go on until they are done."""
import asyncio


async def handle(reader, writer):
    print('handler got', await reader.read(100))
    writer.write(b'late answer')
    writer.close()


async def client(port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    await asyncio.sleep(0.2)
    writer.write(b'late question')
    print('client got', await reader.read(100))
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    talking = asyncio.create_task(client(port))
    try:
        async with asyncio.timeout(0.1):
            await server.serve_forever()
    except TimeoutError:
        print('no longer serving', server.sockets, server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(error)
    await talking
    try:
        await asyncio.open_connection('127.0.0.1', port)
    except OSError as error:
        print(type(error).__name__)


asyncio.run(main())
# expect: handler got b'late question'
# expect: no longer serving () False
# expect: server <Server sockets=()> is closed
# expect: client got b'late answer'
# expect: ConnectionRefusedError
