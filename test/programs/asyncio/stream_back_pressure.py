# python: 3.13
"""More than the buffers hold, in one piece and in many: what is left is sent as there is room."""
import asyncio


async def back_pressure():
    got = []

    async def sink(reader, writer):
        await asyncio.sleep(0.1)
        got.append(await reader.readexactly(700_000))
        while line := await reader.readline():
            got.append(line)
        writer.write(b'%d\n' % len(got))
        writer.close()

    server = await asyncio.start_server(sink, '127.0.0.1', 8765)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8765)
    transport = writer.transport
    writer.write(bytes(range(250)) * 2800)
    writer.writelines([b'a line\n', bytearray(b'another\n'), memoryview(b'-third\n')[1:]])
    await writer.drain()
    for number in range(20_000):
        writer.write(b'%d\n' % number)
    await writer.drain()
    writer.write_eof()
    print(await reader.readline(), transport.get_write_buffer_size())
    print(len(got[0]), got[0] == bytes(range(250)) * 2800, got[1:5], got[-1])
    writer.close()
    await writer.wait_closed()
    server.close()

asyncio.run(back_pressure())
# expect: b'20004\n' 0
# expect: 700000 True [b'a line\n', b'another\n', b'third\n', b'0\n'] b'19999\n'
