// The simulated libraries of the outside world: their spelling and their messages are those of the real ones (httpx 0.28, requests 2.32, redis 8).
import { describe, expect, it } from 'vitest';
import { runProgram, worldProblems } from '../../src/engine/index.ts';

function run(source: string, world?: Readonly<Record<string, unknown>>): string[] {
  const { stdout, stderr } = runProgram(source, { filename: 'shop.py', ...(world === undefined ? {} : { world }) });
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}
const API = (settings: Readonly<Record<string, unknown>>) => ({ services: { 'api.test': settings } });

describe('httpx', () => {
  it('builds requests as the real one does', () =>
    expect(
      run(`
import httpx
answer = lambda request: httpx.Response(200, json={"path": request.url.path})
client = httpx.Client(transport=httpx.MockTransport(answer), base_url="https://api.test/v1", params={"k": "v"}, auth=("u", "p"))
response = client.get("/users", params={"b": [1, 2]})
print(response.request, response.json(), response.headers)
print(response.request.headers["authorization"], client.post("/x", json={"a": 1}).request.content)
print(httpx.Timeout(5, read=None), httpx.URL("https://u:p@h.test:8443/a?x=1"), httpx.codes.NOT_FOUND == 404)
try: httpx.Timeout(connect=5)
except ValueError as error: print(error)`),
    ).toEqual([
      "<Request('GET', 'https://api.test/v1/users?k=v&b=1&b=2')> {'path': '/v1/users'} Headers({'content-length': '20', 'content-type': 'application/json'})",
      'Basic dTpw b\'{"a":1}\'',
      'Timeout(connect=5, read=None, write=5, pool=5) https://u:p@h.test:8443/a?x=1 True',
      'httpx.Timeout must either include a default, or set all four parameters explicitly.',
    ]));
  it('fails as the real one does', () =>
    expect(
      run(
        `
import asyncio, httpx
async def main():
    async with httpx.AsyncClient(timeout=1) as client:
        for _ in range(4):
            try: (await client.get("https://api.test/pay")).raise_for_status()
            except httpx.HTTPError as error: print(type(error).__name__, str(error).split("\\n")[0])
        async with client.stream("GET", "https://api.test/delay/0.1") as response:
            try: response.text
            except httpx.ResponseNotRead: print("not read")
            print([line async for line in response.aiter_lines()])
    try: await client.get("https://api.test")
    except RuntimeError as error: print(error)
asyncio.run(main())
try: httpx.get("api.test")
except httpx.UnsupportedProtocol as error: print(error)`,
        API({ outcomes: { '/pay': [503, 'timeout', 'reset', 'refused'] } }),
      ),
    ).toEqual([
      "HTTPStatusError Server error '503 Service Unavailable' for url 'https://api.test/pay'",
      'ReadTimeout ',
      'ReadError ',
      'ConnectError All connection attempts failed',
      'not read',
      "['0.1']",
      'Cannot send a request, as the client has been closed.',
      "Request URL is missing an 'http://' or 'https://' protocol.",
    ]));
  it('says by name what it does not have', () =>
    expect(run('import httpx\ntry: httpx.Proxy\nexcept AttributeError as error: print(error.__notes__[0])')).toEqual([
      "headwaiter simulates the usual part of httpx; 'Proxy' is not in this kitchen.",
    ]));
});

describe('other clients', () => {
  it('requests: sessions, answers of the world, exceptions', () =>
    expect(
      run(
        `
import requests, time
from requests.exceptions import ConnectionError, HTTPError, Timeout
session = requests.Session()
session.headers["X-Token"] = "t"
print(session.get("https://api.test/users/1").json(), session.get("https://api.test/x", params={"q": "a b"}).request.headers["x-token"])
began = time.monotonic(); session.get("https://api.test/slow"); print(round(time.monotonic() - began, 1))
for _ in range(4):
    try: session.post("https://api.test/pay", json={}, timeout=(3, 1)).raise_for_status()
    except (HTTPError, Timeout, ConnectionError) as error: print(type(error).__name__, str(error)[:70])`,
        API({
          answers: { '/users/1': { id: 1, name: 'Ann' } },
          latencies: { '/slow': 1.5 },
          outcomes: { '/pay': [404, 'timeout', 'reset', 'refused'] },
        }),
      ),
    ).toEqual([
      "{'id': 1, 'name': 'Ann'} t",
      '1.5',
      'HTTPError 404 Client Error: Not Found for url: https://api.test/pay',
      "ReadTimeout HTTPSConnectionPool(host='api.test', port=443): Read timed out. (read ",
      "ConnectionError ('Connection aborted.', ConnectionResetError(104, 'Connection reset by",
      "ConnectionError HTTPSConnectionPool(host='api.test', port=443): Max retries exceeded w",
    ]));
  it('aiohttp: limits a host, and complains about a session that nobody closed', () => {
    const { stdout, stderr } = runProgram(
      `
import asyncio, aiohttp
async def one(session):
    async with session.get("https://api.test/delay/0.5") as response: return response.status
async def main():
    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit_per_host=2))
    print(await asyncio.gather(*(one(session) for _ in range(4))), round(asyncio.get_running_loop().time(), 1))
    try: await session.get("https://api.test/pay", raise_for_status=True)
    except aiohttp.ClientResponseError as error: print(error)
asyncio.run(main())`,
      { filename: 'shop.py', world: API({ outcomes: { '/pay': [500] } }) },
    );
    expect(stdout).toBe("[200, 200, 200, 200] 1.0\n500, message='Internal Server Error', url='https://api.test/pay'\n");
    expect(stderr).toContain('Unclosed client session');
  });
  it('asyncpg: values, arguments and a sleep are answered without a table', () =>
    expect(
      run(`
import asyncio, asyncpg, time
async def main():
    async with asyncpg.create_pool(min_size=1, max_size=2) as pool:
        print(await pool.fetchval("SELECT 1"), await pool.fetchrow("select $1::int as n, 'it''s', 2 * 3 six, $2::text;", 7, "x"))
        began = time.monotonic()
        await asyncio.gather(*(pool.execute("SELECT pg_sleep(1)") for _ in range(4)))
        print(time.monotonic() - began > 2)
        for query, *args in ("SELECT $1::int", "5"), ("SELECT $1", 1), ("SELECT $1",), ("SELEC 1",):
            try: await pool.fetchval(query, *args)
            except (asyncpg.PostgresError, asyncpg.InterfaceError) as error: print(type(error).__name__, str(error).split("\\n")[0])
asyncio.run(main())`),
    ).toEqual([
      "1 <Record n=7 ?column?=\"it's\" six=6 text='x'>",
      'True',
      "DataError invalid input for query argument $1: '5' ('str' object cannot be interpreted as an integer)",
      'DataError invalid input for query argument $1: 1 (expected str, got int)',
      'InterfaceError the server expects 1 argument for this query, 0 were passed',
      'PostgresSyntaxError syntax error at or near "SELEC"',
    ]));
  it('keywords that a function of a library does not take are refused in its words', () =>
    expect(
      run(`
import aiohttp, asyncio, httpx
async def ask(client, **more): await client.get("https://api.test/", **more)
async def session(**more):
    async with aiohttp.ClientSession() as client: await ask(client, **more)
for wrong in (lambda: httpx.get("https://api.test/", json={}), lambda: httpx.Client(proxies={}), lambda: asyncio.run(ask(httpx.AsyncClient(), data={})),
              lambda: asyncio.run(session(retries=3))):
    try: wrong()
    except TypeError as error: print(error)`),
    ).toEqual([
      "get() got an unexpected keyword argument 'json'",
      "Client.__init__() got an unexpected keyword argument 'proxies'",
      "AsyncClient.get() got an unexpected keyword argument 'data'",
      "ClientSession._request() got an unexpected keyword argument 'retries'",
    ]));
  it('asyncpg: pools, transactions, rows that the settings name', () =>
    expect(
      run(
        `
import asyncio, asyncpg
async def main():
    try: asyncpg.create_pool(max_size=5)
    except ValueError as error: print(error)
    async with asyncpg.create_pool(min_size=1, max_size=1) as pool:
        print([row["name"] for row in await pool.fetch("select name from users")], await pool.fetchval("select name from users"))
        async with pool.acquire() as connection:
            try:
                async with pool.acquire(timeout=0.1): pass
            except TimeoutError: print("no connection")
            block = connection.transaction()
            try: await block.commit()
            except asyncpg.InterfaceError as error: print(error)
    try: await pool.fetch("select 1")
    except asyncpg.InterfaceError as error: print(error)
asyncio.run(main())`,
        { database: { answers: { 'from users': [{ name: 'Ann' }, { name: 'Bob' }] } } },
      ),
    ).toEqual([
      'min_size is greater than max_size',
      "['Ann', 'Bob'] Ann",
      'no connection',
      'cannot commit; the transaction is not yet started',
      'pool is closed',
    ]));
  it('redis: one server, a blocking and a suspending client', () =>
    expect(
      run(`
import asyncio, redis, redis.asyncio
from redis.exceptions import LockError, ResponseError
blocking = redis.Redis()
print(blocking.set("k", "v", nx=True), blocking.set("k", "w", nx=True), blocking.get("k"))
async def main():
    client = redis.asyncio.from_url("redis://localhost", decode_responses=True)
    print(await client.get("k"), await client.hset("user", mapping={"name": "Ann", "age": 3}), await client.hgetall("user"))
    async with client.pipeline() as pipe:
        print(await pipe.incr("hits").expire("hits", 60).ttl("hits").execute())
    try: await client.lpush("k", 1)
    except ResponseError as error: print(error)
    lock = client.lock("job", timeout=0.5)
    await lock.acquire()
    await asyncio.sleep(1)
    try: await lock.release()
    except LockError as error: print(error)
    asyncio.get_running_loop().call_later(0.2, lambda: asyncio.create_task(client.rpush("queue", "a")))
    print(await client.blpop("queue", timeout=1), await client.blpop("queue", timeout=0.1))
asyncio.run(main())`),
    ).toEqual([
      "True None b'v'",
      "v 2 {'name': 'Ann', 'age': '3'}",
      '[1, True, 60]',
      'WRONGTYPE Operation against a key holding the wrong kind of value',
      "Cannot release a lock that's no longer owned",
      "('queue', 'a') None",
    ]));
  it('databases and caches can be away', () =>
    expect(
      run(
        `
import asyncio, asyncpg, redis.asyncio, redis
async def main():
    connection = await asyncpg.connect()
    try: await connection.fetch("select 1")
    except asyncpg.PostgresConnectionError as error: print(error)
    try: await redis.asyncio.Redis().ping()
    except redis.ConnectionError as error: print(error)
    await asyncio.sleep(1)
    print(await redis.asyncio.Redis().ping())
asyncio.run(main())`,
        { database: { down: [[0, 1]] }, redis: { down: [[0, 1]] } },
      ),
    ).toEqual([
      'connection was closed in the middle of operation',
      'Error 111 connecting to localhost:6379. Connection refused.',
      'True',
    ]));
});

describe('asyncpg as a server', () => {
  const shop = { latency: 0.1, answers: { 'from users': [{ id: 1 }, { id: 2 }] } };
  it('knows SQL in any case, cursors, listeners and isolation', () =>
    expect(
      run(
        `
import asyncio, asyncpg
async def main():
    connection = await asyncpg.connect()
    print(await connection.fetch("SELECT id FROM users"), await connection.execute("select * from users"))
    async with connection.transaction(isolation="serializable"):
        cursor = await connection.cursor("select id from users")
        print(await cursor.fetchrow(), await cursor.fetch(5), await cursor.forward(1))
        print([row["id"] async for row in connection.cursor("select id from users")])
    for wrong in (lambda: connection.transaction(isolation="none"), lambda: connection.copy_from_table("users")):
        try: wrong()
        except (ValueError, AttributeError) as error: print(str(error)[:39], getattr(error, "__notes__", ""))
    try: await connection.cursor("select id from users")
    except asyncpg.NoActiveSQLTransactionError as error: print(error)
    await connection.add_listener("news", lambda connection, pid, channel, payload: print("heard", channel, payload))
    async with connection.transaction():
        await connection.execute("select pg_notify($1, $2)", "news", "one")
        print("committing")
    await connection.execute("NOTIFY news, 'two'")
    await asyncio.sleep(0)
asyncio.run(main())`,
        { database: shop },
      ),
    ).toEqual([
      '[<Record id=1>, <Record id=2>] SELECT 2',
      '<Record id=1> [<Record id=2>] 0',
      '[1, 2]',
      'isolation is expected to be either of { ',
      "'Connection' object has no attribute 'c [\"headwaiter simulates the usual part of asyncpg; 'copy_from_table' is not in this kitchen.\"]",
      'cursor cannot be created outside of a transaction',
      'committing',
      'heard news one',
      'heard news two',
    ]));
  it('has as many connections as the settings say, and a pool makes a lost one anew', () =>
    expect(
      run(
        `
import asyncio, asyncpg
async def main():
    async with asyncpg.create_pool(min_size=1, max_size=3) as pool:
        print(pool.get_size(), pool.get_idle_size())
        one = await pool.acquire()
        print(type(one).__name__, isinstance(one, asyncpg.Connection))
        two = await pool.acquire()
        try: await pool.acquire()
        except asyncpg.TooManyConnectionsError as error: print(error)
        await pool.release(two)
        try: await two.fetch("select 1")
        except asyncpg.InterfaceError as error: print(error)
        try: await one.fetch("select pg_sleep(9)")
        except asyncpg.ConnectionDoesNotExistError as error: print(error, asyncio.get_running_loop().time())
        await pool.release(one)
        print(await pool.fetchval("select 7"), pool.get_size())
asyncio.run(main())`,
        { database: { latency: 0.5, connections: 2, 'lost-at': [0.25] } },
      ).map((line) => line.replace(/(0\.25)\d+/, '$1')),
    ).toEqual([
      '1 1',
      'PoolConnectionProxy True',
      'sorry, too many clients already',
      'cannot call Connection.fetch(): connection has been released back to the pool',
      'connection was closed in the middle of operation 0.25',
      '7 1',
    ]));
});

describe('what backends also use', () => {
  it('an ASGI application behind httpx, a form of aiohttp, rows copied by asyncpg', () =>
    expect(
      run(`
import asyncio, aiohttp, asyncpg, httpx
async def app(scope, receive, send):
    message = await receive()
    if scope["path"] == "/fails": raise ValueError("no such page")
    await send({"type": "http.response.start", "status": 201, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": scope["method"].encode() + b" " + scope["query_string"], "more_body": True})
    await send({"type": "http.response.body", "body": b" " + message["body"]})
async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://shop") as client:
        response = await client.post("/orders", params={"a": 1}, content=b"tea")
        print(response.status_code, response.text, response.headers["content-type"])
        try: await client.get("/fails")
        except ValueError as error: print(error)
    quiet = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=quiet, base_url="http://shop") as client:
        print((await client.get("/fails")).status_code)
    form = aiohttp.FormData({"user": "ann"})
    print(form.is_multipart)
    form.add_field("file", b"text", filename="a.txt", content_type="text/plain")
    async with aiohttp.ClientSession() as session:
        async with session.post("https://api.test/upload", data=form) as response:
            print(form.is_multipart, response.status)
        try: session.ws_connect
        except AttributeError as error: print(error.__notes__)
    try: aiohttp.TCPConnector(limits=5)
    except TypeError as error: print(error)
    connection = await asyncpg.connect()
    print(await connection.copy_records_to_table("rows", records=[(1,), (2,)], columns=["n"]))
asyncio.run(main())
try: from httpx import DigestAuth
except ImportError as error: print(error.__notes__)`),
    ).toEqual([
      '201 POST a=1 tea text/plain',
      'no such page',
      '500',
      'False',
      'True 200',
      '["headwaiter simulates the usual part of aiohttp; \'ws_connect\' is not in this kitchen."]',
      "TCPConnector.__init__() got an unexpected keyword argument 'limits'",
      'COPY 2',
      '["headwaiter simulates the usual part of httpx; \'DigestAuth\' is not in this kitchen."]',
    ]));
});

describe('redis as a server', () => {
  it('refuses what clients do not know, and addresses that are none', () =>
    expect(
      run(`
import redis, redis.asyncio
def attempt(make):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)
attempt(lambda: redis.Redis(decode_response=True))
attempt(lambda: redis.asyncio.Redis("localhost"))
attempt(lambda: redis.from_url("http://localhost"))
attempt(lambda: redis.from_url("redis://h?socket_timeout=soon"))
attempt(lambda: redis.from_url("redis://h", pasword="x").get("a"))
attempt(lambda: redis.from_url("redis://h/0?decode_responses=yes", max_connections=2).set("a", "b"))
attempt(lambda: redis.Redis(decode_responses=True).get("a"))`),
    ).toEqual([
      "TypeError Redis.__init__() got an unexpected keyword argument 'decode_response'. Did you mean 'decode_responses'?",
      'TypeError Redis.__init__() takes 1 positional argument but 2 were given',
      'ValueError Redis URL must specify one of the following schemes (redis://, rediss://, unix://)',
      "ValueError Invalid value for 'socket_timeout' in connection URL.",
      "TypeError AbstractConnection.__init__() got an unexpected keyword argument 'pasword'",
      'True',
      'b',
    ]));
  it('brings messages to threads, too', () =>
    expect(
      run(`
import redis, threading, time
client = redis.Redis(decode_responses=True)
inbox = client.pubsub()
inbox.subscribe("news")
def send():
    time.sleep(0.1)
    print(client.publish("news", "rain"))
    inbox.unsubscribe()
threading.Thread(target=send).start()
for message in inbox.listen(): print(message["type"], message["data"])
second = client.pubsub(ignore_subscribe_messages=True)
second.psubscribe(**{"n*": lambda message: print(message["pattern"], message["data"])})
thread = second.run_in_thread(sleep_time=0.01)
client.publish("nine", "snow")
time.sleep(0.1)
thread.stop()
thread.join()
print(second.subscribed, client.transaction(lambda pipe: (pipe.multi(), pipe.incr("n")), "n"))`),
    ).toEqual(['subscribe 1', '1', 'message rain', 'unsubscribe 0', 'n* snow', 'False [1]']));
  it('watches keys, tells patterns, and says which command of a pipeline failed', () =>
    expect(
      run(`
import asyncio, redis.asyncio as redis
async def main():
    client = redis.Redis(decode_responses=True)
    await client.set("left", 1)
    for meddles in (True, False):
        async with client.pipeline() as pipe:
            await pipe.watch("left")
            left = int(await pipe.get("left"))
            if meddles: await client.set("left", left)
            pipe.multi()
            pipe.set("left", left - 1)
            try: print(await pipe.execute())
            except redis.WatchError as error: print(error)
    try: await client.pipeline().set("word", "a").incr("word").execute()
    except redis.ResponseError as error: print(error)
    inbox = client.pubsub(ignore_subscribe_messages=True)
    await inbox.psubscribe("order.*")
    print(await client.publish("order.7", "paid"), await client.publish("other", ""))
    print(await inbox.get_message(), await inbox.get_message(timeout=1))
    print(await client.zadd("scores", {"a": 1, "b": 2}), await client.zadd("scores", {"a": 0}, gt=True, ch=True), await client.zpopmax("scores"))
    print(await client.sadd("tags", "x"), await client.spop("tags"), await client.lmove("none", "other"), await client.dbsize())
asyncio.run(main())`),
    ).toEqual([
      'Watched variable changed.',
      '[True]',
      'Command # 2 (INCR word) of pipeline caused error: value is not an integer or out of range',
      '1 0',
      "None {'type': 'pmessage', 'pattern': 'order.*', 'channel': 'order.7', 'data': 'paid'}",
      "2 0 [('b', 2.0)]",
      '1 x None 3',
    ]));
});

describe('files and hooks', () => {
  it('are sent as forms, and called with the answer', () =>
    expect(
      run(`
import asyncio, asyncpg, httpx, requests
for library in (requests, httpx):
    request = library.post("http://api.test/", data={"who": "ann"}, files={"file": ("a.txt", b"x", "text/plain")}).request
    body = request.body if library is requests else request.content
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    print(kind, body.decode().replace(boundary, "*").splitlines())
requests.get("http://api.test/", hooks={"response": lambda response, **more: print("hook", response.status_code)})
async def main():
    for ask in (asyncpg.connect, asyncpg.create_pool):
        try: await ask(colour="red")
        except TypeError as error: print(error)
asyncio.run(main())`),
    ).toEqual([
      ...Array<string>(2).fill(
        `multipart/form-data ['--*', 'Content-Disposition: form-data; name="who"', '', 'ann', '--*', 'Content-Disposition: form-data; name="file"; filename="a.txt"', 'Content-Type: text/plain', '', 'x', '--*--']`,
      ),
      'hook 200',
      ...Array<string>(2).fill("connect() got an unexpected keyword argument 'colour'"),
    ]));
});

describe('a loop that watches sockets and signals', () => {
  it('hears the answers of the world, too', () =>
    expect(
      run(`
import asyncio, signal, asyncpg, httpx, redis.asyncio as redis
async def serve(reader, writer): writer.close()
async def main():
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, print)
    async with await asyncio.start_server(serve, "127.0.0.1", 8000), httpx.AsyncClient() as client:
        print(await client.get("http://api.test/delay/0.2"), await redis.Redis().set("a", 1))
        try: await client.get("http://api.test/delay/3", timeout=0.5)
        except httpx.ReadTimeout: print("late")
    print(await (await asyncpg.connect()).fetchval("select 1"))
asyncio.run(main())`),
    ).toEqual(['<Response [200 OK]> True', 'late', '1']));
});

describe('aiohttp and httpx', () => {
  it('let an auth flow see the answer and ask again', () =>
    expect(
      run(
        `
import asyncio, httpx
class Fresh(httpx.Auth):
    token = "old"
    def auth_flow(self, request):
        request.headers["Authorization"] = self.token
        response = yield request
        if response.status_code == 401:
            self.token = request.headers["Authorization"] = "new"
            yield request
async def main():
    async with httpx.AsyncClient(auth=Fresh()) as client:
        response = await client.get("http://api.test/me")
        print(response, response.history, response.request.headers["authorization"])
asyncio.run(main())
with httpx.Client(auth=Fresh()) as client: print(client.get("http://api.test/me").history)`,
        API({ outcomes: { '/me': [401, 200, 401] } }),
      ),
    ).toEqual(['<Response [200 OK]> [<Response [401 Unauthorized]>] new', '[<Response [401 Unauthorized]>]']));
  it('say kindly what is missing, and where their classes are at home', () =>
    expect(
      run(`
import aiohttp, asyncio
async def main():
    async with aiohttp.ClientSession() as session:
        print(type(session))
        async with session.get("http://api.test/") as response: await response.release()
        for name in ("ws_connect", "_secret"):
            try: getattr(session, name)
            except AttributeError as error: print(error, getattr(error, "__notes__", ""))
asyncio.run(main())
for name in ("aiohttp.web", "asyncpg.pool"):
    try: __import__(name)
    except ImportError as error: print(error.__notes__)`),
    ).toEqual([
      "<class 'aiohttp.client.ClientSession'>",
      "'ClientSession' object has no attribute 'ws_connect' [\"headwaiter simulates the usual part of aiohttp; 'ws_connect' is not in this kitchen.\"]",
      "'ClientSession' object has no attribute '_secret' ",
      '["headwaiter simulates the usual part of aiohttp; \'aiohttp.web\' is not in this kitchen."]',
      '["headwaiter simulates the usual part of asyncpg; \'asyncpg.pool\' is not in this kitchen."]',
    ]));
});

describe('the disk', () => {
  const program = `
import asyncio, time, aiofiles
began = time.monotonic()
with open("a.txt", "w") as file: file.write("x")
print(round(time.monotonic() - began, 2))
ticks = 0
async def tick():
    global ticks
    while True:
        await asyncio.sleep(0.05)
        ticks += 1
async def main():
    ticker = asyncio.create_task(tick())
    await asyncio.sleep(0)
    open("a.txt").read()
    print(ticks)
    async with aiofiles.open("a.txt") as file: await file.read()
    print(ticks)
asyncio.run(main())`;
  it('takes as long as the settings say, and a plain read stops the loop', () =>
    expect(run(program, { disk: { latency: 0.28 } })).toEqual(['0.28', '0', '6']));
  it('can be changed by the program', () =>
    expect(run(`import sim\nsim.world(disk={"latency": 0.5})${program}`)[0]).toBe('0.5'));
});

describe('settings', () => {
  it.each([
    [{ latncy: 1 }, 'latncy is not a setting; known are latency, services, database, redis, disk, arrivals'],
    [{ disk: { speed: 3 } }, 'disk.speed is not a setting; known are latency'],
    [API({ latency: -1 }), 'services."api.test".latency must not be negative'],
    [
      API({ outcomes: { '/x': ['nope'] } }),
      'services."api.test".outcomes."/x" must be an HTTP status, "timeout", "reset" or "refused" (always), or a list of them (one after the other)',
    ],
    [{ database: { connections: 0 } }, 'database.connections must be at least 1'],
    [{ arrivals: { pattern: 'even' } }, 'arrivals.rate is missing'],
    [{ services: 3 }, 'services must hold names and values'],
    [API({ down: [[3, 2]] }), 'services."api.test".down.0 must be two moments: from and to, the smaller one first'],
    [
      { redis: { latency: { uniform: [2, 1] } } },
      'redis.latency.uniform must be two numbers: the least and the most, the smaller one first',
    ],
    [
      { latency: { 'long-tailed': { median: 0.5, p99: 0.1 } } },
      'latency.long-tailed must have a median above 0 and a p99 that is not less',
    ],
    [{ arrivals: { rate: 0 } }, 'arrivals.rate must be more than 0'],
    [
      API({ outcomes: { '/x': 42 } }),
      'services."api.test".outcomes."/x" must be an HTTP status (100 to 599), "timeout", "reset" or "refused"',
    ],
  ])('%o is told', (settings, sentence) => expect(worldProblems(settings)).toEqual([sentence]));
});
