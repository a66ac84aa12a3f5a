// The numbers of the course's chapters about threads, orders and cores, which no event loop on a virtual clock can tell: they follow from the kernel's rules.
import { describe, expect, it } from 'vitest';
import { everySchedule, PlayerSession, type RunOptions, runProgram } from '../../src/engine/index.ts';
import { filesOf } from '../support/folder.ts';

const lessons = filesOf('lessons');
const lesson = (path: string): string => lessons.get(path)!;

function run(source: string, options: Partial<RunOptions> = {}): string[] {
  const { stdout, stderr } = runProgram(source, { filename: 'numbers.py', cores: 4, ...options });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}
/** The number that a program prints last. */
const last = (source: string, options: Partial<RunOptions> = {}): number => Number(run(source, options).at(-1));

const JOBS = `
import asyncio, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from sim import cpu, now
def mixed(n):
    time.sleep(0.3)
    cpu(0.2)
def pooled(pool, work):
    with pool: list(pool.map(work, [1, 1, 1]))
async def waits(): await asyncio.gather(*(asyncio.sleep(1) for _ in range(3)))
async def works():
    async def one(): cpu(1)
    await asyncio.gather(*(one() for _ in range(3)))
if __name__ == "__main__":
`;
const seconds = (deed: string, options: Partial<RunOptions> = {}): number =>
  last(`${JOBS}    ${deed}\n    print(now())\n`, options);
/** What it costs to start processes is a model: less than this many seconds. */
const START = 0.2;

describe('three kitchens: three waits and three computations of a second', () => {
  it('one after the other', () => {
    expect(seconds('[time.sleep(1) for _ in range(3)]')).toBeCloseTo(3, 2);
    expect(seconds('[cpu(1) for _ in range(3)]')).toBeCloseTo(3, 2);
  });
  it('asyncio', () => {
    expect(seconds('asyncio.run(waits())')).toBeCloseTo(1, 2);
    expect(seconds('asyncio.run(works())')).toBeCloseTo(3, 2);
  });
  it('threads', () => {
    expect(seconds('pooled(ThreadPoolExecutor(3), time.sleep)')).toBeCloseTo(1, 2);
    expect(seconds('pooled(ThreadPoolExecutor(3), cpu)')).toBeCloseTo(3, 1);
  });
  it('processes', () => {
    for (const work of ['time.sleep', 'cpu']) {
      const took = seconds(`pooled(ProcessPoolExecutor(3), ${work})`);
      expect(took).toBeGreaterThan(1);
      expect(took).toBeLessThan(1 + START);
    }
  });
  it('ten jobs that wait and compute: four processes 1.5 s, ten 0.8 s, and what starting them costs', () => {
    const took = (size: number): number =>
      seconds(`with ProcessPoolExecutor(${size}) as pool: list(pool.map(mixed, range(10)))`);
    expect(took(4)).toBeGreaterThan(1.5);
    expect(took(4)).toBeLessThan(1.5 + START);
    expect(took(10)).toBeGreaterThan(0.8);
    expect(took(10)).toBeLessThan(0.8 + 2 * START);
  });
  it('asking three sockets, and waiting three times: 0.5, 0.7, 1.0', () => {
    const folder = '01-waiting/02-ask-then-be-told';
    const said = run(lesson(`${folder}/watch.py`), {
      findSource: (name) => {
        const source = lessons.get(`${folder}/${name}.py`);
        return source === undefined ? undefined : { source, filename: `${name}.py`, isPackage: false };
      },
    });
    expect(said.filter((line) => line.endsWith('nothing yet'))).toHaveLength(3);
    expect(said.filter((line) => line.startsWith('got')).map((line) => line.split(' ')[1])).toEqual([
      'stock',
      'price',
      'user',
    ]);
    expect(said.at(-1)).toBe('waits: 3');
  });
});

describe('pools and the key', () => {
  it('two workers, jobs of 1.0, 0.5 and 0.7 s: done at 0.5, 1.0 and 1.2', () =>
    expect(
      run(`
import time
from concurrent.futures import ThreadPoolExecutor
from sim import now
def job(name, seconds):
    time.sleep(seconds)
    print(name, round(now(), 2))
    return name
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(job, ["user", "stock", "price"], [1.0, 0.5, 0.7])))`),
    ).toEqual(['stock 0.5', 'user 1.0', 'price 1.2', "['user', 'stock', 'price']"]));
  it('thirty calls of 0.2 s: eight workers need 0.8 s, seven a round more', () => {
    const took = (workers: number): number =>
      seconds(`with ThreadPoolExecutor(${workers}) as pool: list(pool.map(time.sleep, [0.2] * 30))`);
    expect(took(8)).toBeCloseTo(0.8, 2);
    expect(took(7)).toBeCloseTo(1, 2);
  });
  it('two threads that compute half a second each need a second', () =>
    expect(seconds('with ThreadPoolExecutor(2) as pool: list(pool.map(cpu, [0.5, 0.5]))')).toBeCloseTo(1, 2));
  it('who is due at 0.1 s beside a computing thread has the key at 0.105 s', () =>
    expect(
      last(`
import threading, time
from sim import cpu, now
ticks = []
def tick():
    time.sleep(0.1)
    ticks.append(now())
thread = threading.Thread(target=tick)
thread.start()
cpu(0.5)
thread.join()
print(ticks[0])`),
    ).toBeCloseTo(0.105, 2));
  it('twelve blocking calls of half a second in the pool of asyncio: two rounds, with six workers and with eight', () => {
    const calls = 'asyncio.run(main())';
    const source = `import asyncio, time\nfrom sim import now\nasync def main():\n    await asyncio.gather(*(asyncio.to_thread(time.sleep, 0.5) for _ in range(12)))\n    print(now())\n${calls}`;
    for (const cores of [2, 4]) expect(last(source, { cores })).toBeCloseTo(1, 2);
  });
  it('a plain call_soon from a thread at 0.1 s is heard when the loop wakes by itself, at 1.0 s', () => {
    const heard = (call: string): number =>
      last(`
import asyncio, threading, time
from sim import now
async def main():
    loop = asyncio.get_running_loop()
    heard = []
    def ring():
        time.sleep(0.1)
        loop.${call}(lambda: heard.append(now()))
    threading.Thread(target=ring).start()
    await asyncio.sleep(1)
    await asyncio.sleep(0)
    print(heard[0])
asyncio.run(main())`);
    expect(heard('call_soon')).toBeCloseTo(1, 2);
    expect(heard('call_soon_threadsafe')).toBeCloseTo(0.1, 2);
  });
  it('a thread feeds a loop at 0.2, 0.4 and 0.6 s', () =>
    expect(
      run(
        lesson('06-threads-and-the-gil/04-two-worlds-one-bridge/watch.py')
          .replace('import time', 'import time\nfrom sim import now')
          .replace('await queue.get())', 'await queue.get(), round(now(), 2))'),
      ),
    ).toEqual(['received 0 0.2', 'received 1 0.4', 'received 2 0.6']));
});

/** What a program prints under every order of its threads, each output with the number of orders. */
async function orders(source: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const complete = await everySchedule(
    source,
    { filename: 'numbers.py', switchModel: 'any' },
    20_000,
    ({ stdout, reason }) => {
      const outcome = reason === 'deadlock' ? 'deadlock' : stdout.trim();
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      return false;
    },
    () => undefined,
    async () => {},
  );
  expect(complete).toBe(true);
  return counts;
}
const threads = (count: number, body: string): string =>
  `import threading\n${body}\nthreads = [threading.Thread(target=work) for _ in range(${count})]\nfor thread in threads: thread.start()\nfor thread in threads: thread.join()\n`;
const counting = (rounds: number): string => `n = 0\ndef work():\n    global n\n${'    n = n + 1\n'.repeat(rounds)}`;

describe('every order', () => {
  it('two threads, one update each: 4 of 6 orders lose one', async () =>
    expect(await orders(`${threads(2, counting(1))}print(n)`)).toEqual({ 1: 4, 2: 2 }));
  it('two updates each: 64 of 70 orders lose some, the least that is left is 2', async () => {
    const counts = await orders(`${threads(2, counting(2))}print(n)`);
    expect(counts[4]).toBe(6);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(70);
    expect(Math.min(...Object.keys(counts).map(Number))).toBe(2);
  });
  it('three updates each: the least that is left is 2', async () =>
    expect(Math.min(...Object.keys(await orders(`${threads(2, counting(3))}print(n)`)).map(Number))).toBe(2));
  it('three threads, one update each: 84 of 90 orders lose some', async () => {
    const counts = await orders(`${threads(3, counting(1))}print(n)`);
    expect(counts[3]).toBe(6);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(90);
  });
  it('a look and a deed of two who want 80 of 100: 6 of 20 orders end at -60', async () => {
    const counts = await orders(
      `${threads(2, 'balance = 100\ndef work():\n    global balance\n    if balance >= 80:\n        balance = balance - 80')}print(balance)`,
    );
    // each of the two has three steps: it looks, reads again, and writes
    expect(counts).toEqual({ 20: 14, '-60': 6 });
  });
  it('two locks in two orders: 2 of 6 orders end in a deadlock', async () => {
    const counts = await orders(
      'import threading\na, b = threading.Lock(), threading.Lock()\ndef work(one, two):\n    with one:\n        with two: pass\nx = threading.Thread(target=work, args=(a, b))\ny = threading.Thread(target=work, args=(b, a))\nx.start(); y.start(); x.join(); y.join()\nprint("both")',
    );
    expect(counts).toEqual({ both: 4, deadlock: 2 });
  });
});

describe('more cores', () => {
  const four = lesson('07-more-cores/02-no-key-at-all/watch.py');
  it('four threads that compute a second each on four cores: 4.0 s with the key, 1.0 s without', () => {
    const source = `from sim import now\n${four}\nprint(now())`;
    expect(last(source)).toBeCloseTo(4, 1);
    expect(last(source, { gil: 'off' })).toBeCloseTo(1, 1);
  });
  it('a child that is spawned without the guard ends with exit code 1', () =>
    expect(
      runProgram(lesson('07-more-cores/01-separate-kitchens/break.py'), { filename: 'numbers.py' }).stdout,
    ).toContain('exit code 1'));
  it('three layers that ask up to four times each ask 64 times', () => {
    const session = new PlayerSession(lesson('08-a-production-shaped-backend/02-retry-without-harm/layers.py'), {
      filename: 'numbers.py',
      world: { services: { bank: { latency: 0.1, outcomes: { '/balance': 500 } } } },
    });
    while (session.advance(50) === 'more');
    const { recording } = session;
    let requests = 0;
    for (let index = 0; index < recording.length; index++)
      if (recording.event(index).kind === 'device.request') requests++;
    expect(requests).toBe(64);
  });
});
