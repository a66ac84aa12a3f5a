# Coroutine functions of the library as callbacks in debug mode; a server whose factory fails lets go of the connection.
# python: 3.13
import asyncio, warnings

warnings.simplefilter('ignore')


async def refused():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    for function in (asyncio.sleep, asyncio.wait_for, asyncio.gather, asyncio.Lock().acquire, asyncio.Queue().get, loop.create_server, reader.read, print):
        try:
            loop.call_soon(function).cancel()
            print(function.__name__)
        except TypeError as e:
            print(function.__name__, e)
    try:
        loop.run_in_executor(None, asyncio.sleep)
    except TypeError as e:
        print(e)


async def dropped():
    def factory():
        raise KeyError('factory')

    server = await asyncio.get_running_loop().create_server(factory, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await asyncio.wait_for(reader.read(), 5))
    writer.close()
    server.close()


asyncio.run(refused(), debug=True)
asyncio.run(dropped())
# expect: sleep coroutines cannot be used with call_soon()
# expect: wait_for coroutines cannot be used with call_soon()
# expect: gather
# expect: acquire coroutines cannot be used with call_soon()
# expect: get coroutines cannot be used with call_soon()
# expect: create_server coroutines cannot be used with call_soon()
# expect: read coroutines cannot be used with call_soon()
# expect: print
# expect: coroutines cannot be used with run_in_executor()
# expect: b''
