# python: 3.13
# Who has seen the end of the other side before the connection is reset reads that end; else the reset.
import asyncio


async def serve(reader, writer):
    writer.write(b"abc\n")
    await writer.drain()
    try:
        print("   server reads", await reader.read(1))
    except OSError as error:
        print("   server", repr(error))
    writer.close()


async def ends_and_closes(reader, writer):
    writer.write_eof()
    writer.close()


async def writes_after_its_end(reader, writer):
    writer.write_eof()
    try:
        writer.write(b"x")
    finally:
        writer.close()


async def closes(reader, writer):
    writer.close()


async def ends_and_waits(reader, writer):
    writer.write_eof()
    print("   client reads", await reader.read())
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        address = server.sockets[0].getsockname()
        for client in ends_and_closes, writes_after_its_end, closes, ends_and_waits:
            print(client.__name__)
            try:
                await client(*await asyncio.open_connection(*address))
            except RuntimeError as error:
                print("   client", error)
            await asyncio.sleep(0.05)


asyncio.run(main())
# expect: ends_and_closes
# expect:    server reads b''
# expect: writes_after_its_end
# expect:    client Cannot call write() after write_eof()
# expect:    server reads b''
# expect: closes
# expect:    server ConnectionResetError(104, 'Connection reset by peer')
# expect: ends_and_waits
# expect:    server reads b''
# expect:    client reads b'abc\n'
