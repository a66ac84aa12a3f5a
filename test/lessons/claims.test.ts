// What the list of claims (lessons/claims.md) says and CPython's test programs (test/programs/claims) can not show: the defaults of libraries, what holds the
// GIL and what lets go of it, processes, every order of threads.
import { describe, expect, it } from 'vitest';
import { everySchedule, type RunOptions, runProgram } from '../../src/engine/index.ts';

function run(source: string, options: Partial<RunOptions> = {}): string {
  const { stdout, stderr } = runProgram(source, { filename: 'claim.py', ...options });
  expect(stderr).toBe('');
  return stdout.trim();
}
/** The longest time for which a ticking thread (every millisecond) stood still while `work` was done. */
const stillDuring = (setup: string, work: string): number =>
  Number(
    run(`
import threading, time
${setup}
ticks, over = [], False
def tick():
    while not over:
        ticks.append(time.perf_counter())
        time.sleep(0.001)
    ticks.append(time.perf_counter())
thread = threading.Thread(target=tick); thread.start()
time.sleep(0.01)
began = time.perf_counter()
${work}
took = time.perf_counter() - began
over = True; thread.join()
print(max(b - a for a, b in zip(ticks, ticks[1:])) / took)
`),
  );

describe('asyncio', () => {
  it('D23: get_event_loop makes no loop', () =>
    expect(run('import asyncio\ntry: asyncio.get_event_loop()\nexcept RuntimeError as e: print(e)')).toBe(
      "There is no current event loop in thread 'MainThread'.",
    ));
  it('D9: eager tasks run their first stretch at once', () =>
    expect(
      run(`
import asyncio
async def child(): print("child")
async def main():
    asyncio.create_task(child(), eager_start=True); print("made")
asyncio.run(main())`),
    ).toBe('child\nmade'));
  it('D29: debug mode tells callbacks of 100 ms and more', () => {
    const told = (seconds: number): string =>
      runProgram(
        `import asyncio, logging, time\nlogging.basicConfig(format="%(message)s")\nasync def main(): time.sleep(${seconds})\nasyncio.run(main(), debug=True)`,
        { filename: 'claim.py' },
      ).stderr;
    expect(told(0.15)).toMatch(/^Executing <Task .* took 0\.150 seconds$/m);
    expect(told(0.05)).toBe('');
  });
});

describe('what Python leaves open', () => {
  /** What a program prints under twenty legal orders. */
  const under = (source: string): Set<string> =>
    new Set(Array.from({ length: 20 }, (_, seed) => run(source, { permuteSeed: seed + 1 })));
  it('D18: a timer never comes before its deadline', () =>
    expect(
      Number(
        run(`
import asyncio, time
async def main():
    began = time.perf_counter(); await asyncio.sleep(0.0001); print(time.perf_counter() - began)
asyncio.run(main())`),
      ),
    ).toBeGreaterThanOrEqual(0.0001));
  it('D19: timers with the same deadline come in any order', () => {
    const source = `
import asyncio, sys
async def main():
    loop = asyncio.get_running_loop(); when = loop.time() + 1
    for name in "ab": loop.call_at(when, sys.stdout.write, name)
    await asyncio.sleep(2)
asyncio.run(main())`;
    expect(run(source)).toBe('ab');
    expect(under(source)).toEqual(new Set(['ab', 'ba']));
  });
  it('D35: a group cancels its tasks in any order', () => {
    const source = `
import asyncio
async def wait(name):
    try: await asyncio.sleep(9)
    finally: print(name, end="")
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for name in "ab": group.create_task(wait(name))
            await asyncio.sleep(0.1); raise ValueError
    except* ValueError: pass
asyncio.run(main())`;
    expect(under(source)).toEqual(new Set(['ab', 'ba']));
  });
});

describe('threads and the GIL', () => {
  it('D21: host names are looked up in the pool of threads', () =>
    expect(
      run(`
import asyncio, threading
async def main():
    before = threading.active_count()
    await asyncio.get_running_loop().getaddrinfo("localhost", 80)
    print(before, threading.active_count())
asyncio.run(main())`),
    ).toBe('1 2'));
  it('D46: wait_for makes no task', () =>
    expect(
      run(`
import asyncio
async def inner(): return asyncio.current_task().get_name(), len(asyncio.all_tasks())
async def main(): print(asyncio.current_task().get_name(), await asyncio.wait_for(inner(), 1))
asyncio.run(main())`),
    ).toBe("Task-1 ('Task-1', 1)"));
  it('D78, D81: the GIL is there unless one asks; a loop computes in one thread all the same', () => {
    const source = `
import asyncio, sys, time
from sim import cpu
async def work(): cpu(0.2)
async def main():
    began = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(3)))
    print(sys._is_gil_enabled(), round(time.perf_counter() - began, 1))
asyncio.run(main())`;
    expect(run(source, { cores: 4 })).toBe('True 0.6');
    expect(run(source, { cores: 4, gil: 'off' })).toBe('False 0.6');
  });
  it('D80: without the GIL a list keeps everything that threads append', () =>
    expect(
      run(
        `
import threading
things = []
def add():
    for n in range(300): things.append(n)
threads = [threading.Thread(target=add) for _ in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(len(things), sum(things))`,
        { gil: 'off', switchModel: 'any' },
      ),
    ).toBe(`1200 ${(4 * 300 * 299) / 2}`));
  it('D63: zlib, large hashes and sqlite3 let others run', () => {
    expect(stillDuring('import zlib; data = bytes(range(256)) * 40000', 'zlib.compress(data)')).toBeLessThan(0.5);
    expect(stillDuring('import hashlib; data = bytes(30_000_000)', 'hashlib.sha256(data)')).toBeLessThan(0.5);
    expect(
      stillDuring(
        'import sqlite3; shop = sqlite3.connect(":memory:")',
        'shop.execute("WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r LIMIT 200000) SELECT sum(x) FROM r").fetchall()',
      ),
    ).toBeLessThan(0.5);
  });
  it('D62, D64: json, sorted and big ints keep the key to their end', () => {
    expect(stillDuring('import json; text = "[" + "1," * 400000 + "1]"', 'json.loads(text)')).toBeGreaterThan(0.8);
    expect(stillDuring('numbers = list(range(400000, 0, -1)) * 2', 'sorted(numbers)')).toBeGreaterThan(0.8);
  });
  it('D66: one computing thread makes a loop late by a switch interval or two', () => {
    const late = Number(
      run(`
import asyncio, threading, time
from sim import cpu
async def main():
    threading.Thread(target=cpu, args=(0.3,)).start()
    latest = 0
    for _ in range(20):
        due = time.perf_counter() + 0.005
        await asyncio.sleep(0.005)
        latest = max(latest, time.perf_counter() - due)
    print(latest)
asyncio.run(main())`),
    );
    expect(late).toBeGreaterThan(0.004);
    expect(late).toBeLessThan(0.016);
  });
  it('D68: min(32, cores + 4) workers', () =>
    expect(
      run('from concurrent.futures import ThreadPoolExecutor\nprint(ThreadPoolExecutor()._max_workers)', { cores: 4 }),
    ).toBe('8'));
  it('D69: to_thread makes no computing parallel', () =>
    expect(
      run(`
import asyncio, time
from sim import cpu
async def main():
    began = time.perf_counter()
    await asyncio.gather(*(asyncio.to_thread(cpu, 0.2) for _ in range(3)))
    print(round(time.perf_counter() - began, 1))
asyncio.run(main())`),
    ).toBe('0.6'));
  /** What two threads make of a variable, each working on it two thousand times, with switches as often as CPython allows. */
  const together = (work: string): string =>
    run(
      `import sys, threading\nsys.setswitchinterval(0.00001)\nn = 0\ndef one(): return 1\ndef add():\n    global n\n    for _ in range(2000): ${work}\nthreads = [threading.Thread(target=add) for _ in "ab"]\nfor t in threads: t.start()\nfor t in threads: t.join()\nprint(n)`,
    );
  it('D57, D60: updates are lost only where a check stands between reading and writing', () => {
    expect(together('n += 1')).toBe('4000');
    expect(Number(together('n += int(1)'))).toBeLessThan(4000);
    expect(Number(together('n += one()'))).toBeLessThan(4000);
  });
  it('D61: check-then-act breaks with the GIL, too', async () => {
    const source = `import threading\nbalance = 100\ndef take():\n    global balance\n    if balance >= 80:\n        balance -= 80\nother = threading.Thread(target=take)\nother.start()\ntake()\nother.join()\nprint(balance)\n`;
    const ends = new Set<string>();
    await everySchedule(
      source,
      { filename: 'claim.py' },
      400,
      (explored) => {
        ends.add(explored.stdout.trim());
        return false;
      },
      () => undefined,
      async () => {},
    );
    expect(ends).toContain('-60');
  });
});

describe('processes', () => {
  it('D76: a fork beside threads is warned of', () => {
    const { stderr } = runProgram(
      `import os, threading, time
threading.Thread(target=time.sleep, args=(1,)).start()
if os.fork() == 0: os._exit(0)`,
      { filename: 'claim.py' },
    );
    expect(stderr).toMatch(
      /DeprecationWarning: This process .* is multi-threaded, use of fork\(\) may lead to deadlocks/,
    );
  });
  it('D72: forkserver', () =>
    expect(run('import multiprocessing\nprint(multiprocessing.get_start_method())')).toBe('forkserver'));
  it('D73, D74: a module is read again by the child, and its globals are its own', () =>
    expect(
      run(`
import multiprocessing
print("module")
cart = []
def add(): cart.append(1); print("child", cart)
if __name__ == "__main__":
    process = multiprocessing.Process(target=add); process.start(); process.join()
    print("parent", cart)`),
    ).toBe('module\nmodule\nchild [1]\nparent []'));
  it('D77: each process has a key of its own', () =>
    expect(
      Number(
        run(
          `
import time
from concurrent.futures import ProcessPoolExecutor
from sim import cpu
if __name__ == "__main__":
    began = time.perf_counter()
    with ProcessPoolExecutor(3) as pool: list(pool.map(cpu, [1, 1, 1]))
    print(time.perf_counter() - began)`,
          { cores: 4 },
        ),
      ),
    ).toBeLessThan(1.6));
});

describe('defaults of libraries', () => {
  it('D71: def handlers have forty threads', () =>
    expect(
      run(`
import time
from diner import App, serve
app = App()
@app.get("/")
def slow(): time.sleep(1)
print(serve(app, "/", rate=100_000, count=41).percentile(100) > 1.9)`),
    ).toBe('True'));
  it('D82, D83: requests waits for ever, httpx for five seconds', () =>
    expect(
      run(`
import httpx, requests, time
began = time.perf_counter()
requests.get("https://sim.test/delay/30"); print(round(time.perf_counter() - began))
try: httpx.get("https://sim.test/delay/30")
except httpx.ReadTimeout: print(round(time.perf_counter() - began))`),
    ).toBe('30\n35'));
  it('D83: httpx has a hundred connections', () =>
    expect(
      run(`
import asyncio, httpx, time
async def main():
    async with httpx.AsyncClient() as client:
        began = time.perf_counter()
        await asyncio.gather(*(client.get("https://sim.test/delay/1") for _ in range(101)))
        print(round(time.perf_counter() - began, 1))
asyncio.run(main())`),
    ).toBe('2.0'));
  it('D84: aiohttp has a hundred connections', () =>
    expect(
      run(`
import asyncio, aiohttp, time
async def one(session):
    async with session.get("https://sim.test/delay/1") as response: await response.text()
async def main():
    async with aiohttp.ClientSession() as session:
        began = time.perf_counter()
        await asyncio.gather(*(one(session) for _ in range(101)))
        print(round(time.perf_counter() - began, 1))
asyncio.run(main())`),
    ).toBe('2.0'));
  it('D85: an asyncpg pool has ten connections, and a connection one operation at a time', () =>
    expect(
      run(`
import asyncio, asyncpg, time
async def main():
    async with asyncpg.create_pool() as pool:
        print(pool.get_max_size())
        async with pool.acquire() as connection:
            try: await asyncio.gather(connection.fetch("select 1"), connection.fetch("select 2"))
            except asyncpg.InterfaceError as e: print(e)
asyncio.run(main())`),
    ).toBe('10\ncannot perform operation: another operation is in progress'));
});
