// What asyncio and the outside leave open is searched: found, told, counted, and replayed by its schedule.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/engine/exploring/outcome.ts';
import { type ExploreReport, everySchedule, exploreProgram, runProgram } from '../../src/engine/index.ts';

/** A request that takes so long, without a client library around it. */
const ASK = `import asyncio, _world
async def ask(what, seconds=0.1):
    return await _world.suspending("http", "service", what, what, seconds, None)
`;
const explored = (source: string, bounds = {}): Promise<ExploreReport> =>
  exploreProgram(source, { filename: 'program.py' }, bounds, { pause: async () => false });
const outcomes = ({ exploration }: ExploreReport): string[] => [...exploration.outcomes.keys()].sort();
/** All that can come of a program, none left out. */
async function all(source: string): Promise<string[]> {
  const found = new Set<string>();
  const whole = await everySchedule(
    source,
    { filename: 'program.py' },
    3000,
    ({ stdout, exitCode }) => void found.add(`${exitCode} ${stdout}`),
    () => undefined,
    async () => {},
  );
  expect(whole).toBe(true);
  return [...found].sort();
}
/** Replays what is told of, as the command line would. */
const replayed = (source: string, schedule: string) => runProgram(source, { filename: 'program.py', schedule });

const CHECK_THEN_ACT = `${ASK}
tickets = 1
sold = []
async def buy(who, seconds):
    global tickets
    if tickets > 0:
        await ask(f"pay {who}", seconds)
        tickets -= 1
        sold.append(who)
async def main():
    await asyncio.gather(buy("ann", 0.1), buy("bob", 0.15))
    print(sold, tickets)
    assert sold != ["bob", "ann"], sold
asyncio.run(main())
`;

test('an order that only a late answer brings is found, told and replayed', async () => {
  const report = await explored(CHECK_THEN_ACT);
  expect(report.exploration).toMatchObject({ coverage: 'all', runs: 2, failing: 1 });
  expect(report.asked).toEqual(['arrival']);
  const { outcome, story, schedule, isUsual } = report.failing!;
  expect([outcome, isUsual]).toEqual(["AssertionError: ['bob', 'ann']", false]);
  expect(story.slice(0, 4)).toEqual([
    'Other than usual:',
    '  - the answer to pay bob for Task-3 comes before the answer to pay ann for Task-2',
    'In order:',
    '  1. Task-2 reads tickets (line 9)',
  ]);
  expect(replayed(CHECK_THEN_ACT, schedule).stdout).toBe("['bob', 'ann'] -1\n");
  expect(replayed(CHECK_THEN_ACT, '-').stdout).toBe("['ann', 'bob'] -1\n");
});

test('a task that begins to count anew after a wait loses no update', async () => {
  const program = (after: string) => `import asyncio
failures = 1
async def call():
    global failures
    if failures > 2:
        print("open")
    seen = failures
    await asyncio.sleep(0)
    failures = ${after}
async def main():
    await asyncio.gather(call(), call())
asyncio.run(main())
`;
  expect((await explored(program('0'))).failing).toBeUndefined();
  expect((await explored(program('seen + 1'))).failing?.outcome).toContain('loses an update of failures');
});

test('where nothing fails the simplest run is told that comes out otherwise', async () => {
  const report = await explored(`${ASK}
async def main():
    tasks = [asyncio.create_task(ask(name), name=name) for name in "ab"]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(*sorted(task.get_name() for task in done))
asyncio.run(main())
`);
  expect(report.failing).toBeUndefined();
  expect(outcomes(report)).toEqual(['prints "a b\\n"', 'prints "a\\n"', 'prints "b\\n"']);
  expect(report.other!.story).toContain('  - the answer to b for b comes before the answer to a for a');
});

test('answers of which nobody hears another are not tried in every order, however many they are', async () => {
  const source = `${ASK}
async def main():
    print(sum([await one is None for one in [asyncio.gather(*(ask(f"{i}") for i in range(12)))]]))
asyncio.run(main())
`;
  const { exploration } = await explored(source);
  expect([exploration.coverage, exploration.runs]).toEqual(['reduced', 1]);
  expect(exploration.size).toBeGreaterThan(479001600);
});

/** Lines of tasks, each about something that they share; `who` is the number of the task. */
type Lines = Readonly<Record<string, (who: number) => string>>;
/** Random programs of tasks that do such things after an answer: the orders that are run have all outcomes of those that are left out. */
async function losesNothing(lines: Lines, before: string, seed: number): Promise<void> {
  const op = fc.constantFrom(...Object.keys(lines));
  let fewer = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(op, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
      async (tasks) => {
        const bodies = tasks.map((ops, who) => {
          const body = ops.map((one) => `    ${lines[one]!(who)}`).join('\n');
          return `async def task${who}():\n    global n\n    seen = 0\n    await ask("first ${who}")\n${body}\n`;
        });
        const calls = tasks.map((_, who) => `task${who}()`).join(', ');
        const source = `${ASK}\nn = 0\nlog = []\nother = {}\n${before}${bodies.join('')}async def main():\n    await asyncio.gather(${calls})\n    print(n, log, other)\nasyncio.run(main())\n`;
        const whole = await all(source).catch(() => undefined);
        if (whole === undefined) return;
        const reduced = new Set<string>();
        const { exploration } = await explored(source, { enumerateMax: 0, reduceMax: 3000, sampleMax: 0 });
        expect(exploration.coverage).toBe('reduced');
        for (const { simplest } of exploration.outcomes.values()) {
          const { stdout, exitCode } = replayed(source, simplest.schedule.join('.') || '-');
          reduced.add(`${exitCode} ${stdout}`);
        }
        expect([...reduced].sort()).toEqual(whole);
        if (exploration.runs < exploration.size) fewer++;
      },
    ),
    { numRuns: 12, seed },
  );
  expect(fewer).toBeGreaterThan(0);
}

test('leaving out orders that make no difference loses no outcome', async () => {
  await losesNothing(
    {
      ask: (who) => `await ask("${who}")`,
      slow: (who) => `await ask("${who}", 0.15)`,
      read: () => 'seen = n',
      write: () => 'n = seen + 1',
      add: (who) => `log.append(${who})`,
      print: (who) => `print(${who}, end="")`,
      sleep: () => 'await asyncio.sleep(0.12)',
      set: (who) => `other[${who}] = len(other)`,
    },
    '',
    11,
  );
}, 120_000);

test('nor do those of tasks that wait for locks, events, semaphores, conditions and queues', async () => {
  await losesNothing(
    {
      ask: (who) => `await ask("${who}")`,
      add: (who) => `log.append(${who})`,
      lock: (who) => `async with lock: await ask("locked ${who}")`,
      taken: () => 'log.append(lock.locked())',
      set: () => 'event.set()',
      await: (who) => `await event.wait(); log.append(${who})`,
      clear: () => 'event.clear()',
      place: (who) => `async with places: await ask("placed ${who}")`,
      full: () => 'log.append(places.locked())',
      put: (who) => `await line.put(${who})`,
      get: () => 'log.append(await line.get())',
      size: () => 'log.append(line.qsize())',
      notify: () => '\n    async with condition: condition.notify()',
      wait: (who) => `\n    async with condition:\n        await condition.wait()\n        log.append(${who})`,
      late: (who) =>
        `\n    try: log.append(await asyncio.wait_for(line.get(), 0.1))\n    except TimeoutError: log.append("${who} late")`,
    },
    'lock, event, places = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)\ncondition, line = asyncio.Condition(), asyncio.Queue(2)\n',
    5,
  );
}, 120_000);

test('orders of threads that meet in a state are counted as if each of them were run', async () => {
  const LINES: Record<string, (who: number) => string> = {
    read: () => 'seen = n',
    write: () => 'n = seen + 1',
    both: () => 'n += 1',
    flag: () => 'if not flag: flag = True; seen += 10',
    add: (who) => `log.append(${who})`,
    see: () => 'seen += len(log)',
    key: (who) => `other[${who}] = len(other)`,
    attribute: () => 'box.n = box.n + seen',
    print: (who) => `print(${who}, end="")`,
    lock: () => 'with lock: n += 1',
    line: (who) => `line.put(${who})`,
    take: () => 'seen += line.get()',
  };
  const op = fc.constantFrom(...Object.keys(LINES));
  let [fewer, whole] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(op, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
      async (threads) => {
        const bodies = threads.map((ops, who) => {
          const lines = ops.map((one) => `    ${LINES[one]!(who)}\n`).join('');
          return `def thread${who}():\n    global n, flag\n    seen = 0\n${lines}`;
        });
        const source = `import threading, queue
n, flag, log, other, lock, line = 0, False, [], {}, threading.Lock(), queue.Queue()
line.put(5)
class Box: n = 1
box = Box()
${bodies.join('')}threads = [threading.Thread(target=one) for one in (${threads.map((_, who) => `thread${who}`).join(', ')})]
for one in threads: one.start()
for one in threads: one.join()
print(n, flag, log, other, box.n)
`;
        const times = new Map<string, number>();
        let orders = 0;
        const isWhole = await everySchedule(
          source,
          { filename: 'program.py' },
          500,
          (explored) => {
            orders++;
            const { outcome } = outcomeOf(explored);
            times.set(outcome, (times.get(outcome) ?? 0) + 1);
            return undefined;
          },
          () => undefined,
          async () => {},
        );
        if (!isWhole) return;
        const { exploration } = await explored(source);
        expect([exploration.coverage, exploration.orders]).toEqual(['all', orders]);
        expect(new Map([...exploration.outcomes].map(([outcome, { count }]) => [outcome, count]))).toEqual(times);
        [fewer, whole] = [fewer + exploration.runs, whole + orders];
      },
    ),
    { numRuns: 10, seed: 3 },
  );
  expect(fewer).toBeLessThan(whole);
}, 120_000);

test('timers that were set together fire in their order, those behind waits of their own in any', async () => {
  const chains = (...tasks: readonly (readonly number[])[]): string => `import asyncio
async def wait(name, *times):
    for time in times:
        await asyncio.sleep(time)
    print(name, end="")
async def main():
    await asyncio.gather(${tasks.map((times, at) => `wait(${at}, ${times.join(', ')})`).join(', ')})
asyncio.run(main())
`;
  const printed = async (...tasks: readonly (readonly number[])[]) => outcomes(await explored(chains(...tasks)));
  expect(await printed([0.1], [0.1])).toEqual(['prints "01"']);
  expect(await printed([0.1, 0.1], [0.2])).toEqual(['prints "10"']);
  expect(await printed([0.25, 0.25], [0.125, 0.125, 0.25])).toEqual(['prints "01"']);
  expect(await printed([0.1, 0.1, 0.1], [0.15, 0.15])).toEqual(['prints "01"', 'prints "10"']);
});

test('what a group cancels, and what is in a set, comes in any order; numbers keep theirs', async () => {
  const cancelled = await explored(`import asyncio
async def worker(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, end="")
async def main():
    async with asyncio.TaskGroup() as group:
        for name in "abc":
            group.create_task(worker(name), name=name)
        await asyncio.sleep(0.1)
        raise SystemExit(0)
asyncio.run(main())
`);
  expect(cancelled.exploration).toMatchObject({ coverage: 'all', runs: 6 });
  expect(outcomes(cancelled).length).toBe(6);
  const names = await explored('print(*{"ann", "bob", 3, 1}, *sorted({"x", "y"}), sep="")\n');
  expect([names.exploration.runs, names.asked]).toEqual([12, ['set']]);
  expect(outcomes(names).every((outcome) => outcome.includes('xy'))).toBe(true);
  expect(new Set(outcomes(names).map((outcome) => outcome.indexOf('1') < outcome.indexOf('3'))).size).toBe(1);
});

test.each([0.15, 0.1])(
  'a timeout of %d s comes before or after an answer that could take as long, for each task by itself',
  async (seconds) => {
    const report = await explored(`${ASK}
async def one(name):
    try:
        async with asyncio.timeout(${seconds}):
            await ask(name)
        print(name, end="")
    except TimeoutError:
        print(name.upper(), end="")
async def main():
    await asyncio.gather(one("a"), one("b"))
asyncio.run(main())
`);
    expect(outcomes(report)).toEqual(['AB', 'aB', 'bA', 'ab', 'ba'].map((text) => `prints "${text}"`).sort());
  },
);

test('a permuted run is replayed by its schedule alone', () => {
  const source = `${ASK}
import threading
out = []
async def one(i):
    await ask(f"{i}")
    out.append(await asyncio.to_thread(lambda: i))
async def main():
    await asyncio.gather(*(one(i) for i in range(4)))
    print(out, *{"a", "b", "c"})
asyncio.run(main())
`;
  const runs = [1, 2, 3, 4, 5].map((permuteSeed) => runProgram(source, { filename: 'program.py', permuteSeed }));
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBeGreaterThan(2);
  for (const { schedule, stdout, elapsedNs } of runs) {
    const again = replayed(source, schedule);
    expect([again.stdout, again.elapsedNs]).toEqual([stdout, elapsedNs]);
  }
});

test('tasks and threads together: what is found is replayed', async () => {
  const source = `${ASK}
n = 0
def add():
    global n
    n += 1
async def one(i):
    await ask(f"{i}")
    await asyncio.to_thread(add)
async def main():
    await asyncio.gather(one(0), one(1))
    assert n == 2, n
asyncio.run(main())
`;
  const bounds = { enumerateMax: 60, reduceMax: 60, sampleMax: 200 };
  const report = await explored(source, bounds);
  expect(report.asked).toContain('arrival');
  const { schedule } = report.failing!;
  const again = runProgram(source, { filename: 'program.py', schedule, switchModel: 'any' });
  expect(again.stderr.trimEnd().split('\n').at(-1)).toBe('AssertionError: 1');
});

test('what threads do to one file or database, each by an object of its own, is seen', async () => {
  const few = { enumerateMax: 60, reduceMax: 60, sampleMax: 20 };
  const files = await explored(
    `import threading
def add():
    with open("count.txt") as file: n = int(file.read() or 0)
    with open("count.txt", "w") as file: file.write(str(n + 1))
open("count.txt", "w").close()
threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(open("count.txt").read())
`,
    few,
  );
  expect(files.shared).toEqual(['count.txt']);
  expect(outcomes(files)).toContain('prints "1\\n"');
  expect(files.asked).toContain('thread');
  const database = await explored(
    `import sqlite3, threading
def sell():
    mine = sqlite3.connect("shop.db")
    left = mine.execute("select n from stock").fetchone()[0]
    with mine: mine.execute("update stock set n = ?", (left - 1,))
    mine.close()
shop = sqlite3.connect("shop.db")
with shop:
    shop.execute("create table stock(n)")
    shop.execute("insert into stock values (10)")
threads = [threading.Thread(target=sell) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert shop.execute("select n from stock").fetchone()[0] == 8
`,
    few,
  );
  expect(database.shared).toEqual(['shop.db']);
  expect(database.failing!.story).toContain('  1. Thread-1 (sell) calls execute() on shop.db (line 4)');
});

test('threads that stand before a lock whose holder sleeps may come to it in any order: it is handed on in that one', async () => {
  const { exploration } = await explored(`import threading, time
lock = threading.Lock()
def work(name):
    with lock:
        time.sleep(0.1)
        print(name, end="")
for name in "abc": threading.Thread(target=work, args=(name,)).start()
`);
  expect(exploration).toMatchObject({ coverage: 'all', runs: 6 });
  expect([...exploration.outcomes.keys()].map((outcome) => /[abc]{3}/.exec(outcome)![0]).sort()).toEqual([
    'abc',
    'acb',
    'bac',
    'bca',
    'cab',
    'cba',
  ]);
});

test('containers of one name are told apart where each thread has its own', async () => {
  const { exploration, shared } = await explored(`import threading
total = 0
def work():
    global total
    mine, counts = [], {}
    for i in range(3): mine.append(i)
    counts["a"] = len(mine)
    total += counts["a"]
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert total == 6, total
`);
  expect([shared, exploration.runs, exploration.failing]).toEqual([['total'], 6, 4]);
});

test.each([
  ['whether there is anything in it', 'if box: box.pop()', ['IndexError: pop from empty list', 'prints "[]\\n"']],
  ['what it is equal to', 'if box == [1]: box.pop()', ['IndexError: pop from empty list', 'prints "[]\\n"']],
  [
    'each step of a loop over it',
    'for key in counts: counts[key + 2] = 1',
    ['RuntimeError: dictionary changed size during iteration'],
  ],
  ['the next of an iterator', 'pairs.append(next(ids) * 10 + next(ids))', ['prints "[1]\\n"']],
])('threads are switched before %s', async (_what, line, found) => {
  const report = await explored(`import itertools, threading
box, counts, ids, pairs = [1], {1: 1}, itertools.count(), []
def work():
    ${line}
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(${line.includes('pairs') ? '[one for one in sorted(pairs) if one < 2]' : 'box'})
`);
  expect(outcomes(report)).toEqual(expect.arrayContaining(found));
  if (line.includes('pairs')) expect(outcomes(report).length).toBeGreaterThan(1);
});

test('what is done over and over is not kept each time, and an endless run comes to a worded end', async () => {
  const { exploration } = await exploreProgram(
    'n = 0\nwhile True: n += 1\n',
    { filename: 'program.py', limits: { instructions: 3_000_000 } },
    {},
    { pause: async () => false },
  );
  const { outcome, result } = exploration.simplest!;
  expect(outcome).toBe('limit: The run reached its limit of 3 million instructions (program.py, line 2).');
  expect(result.steps.reduce((sum, { accesses }) => sum + accesses.length, 0)).toBeLessThan(5000);
});

test('where threads meet very often a run is asked about for a while, and goes on as it would anyway: what is found is replayed', async () => {
  const source = `import threading
n = 0
def work():
    global n
    for _ in range(6_000): n += 1
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(n)
`;
  const { exploration, failing } = await explored(source, { reduceMax: 1, sampleMax: 6 });
  expect(exploration.coverage).toBe('sampled');
  expect(exploration.simplest!.choices.length).toBe(10_000);
  const { result } = exploration.simplest!;
  expect(Number(result.stdout)).toBeLessThan(12_000);
  const { schedule } = failing!;
  const again = runProgram(source, { filename: 'program.py', switchModel: 'any', schedule });
  expect(again.stdout).toBe(result.stdout);
});
