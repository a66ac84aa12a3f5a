// What `explore` finds can be run again by the command it prints.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const HEADWAITER = join(import.meta.dirname, '../../dist/headwaiter.js');
const RACE = `import threading
n = 0
def one(): return 1
def add():
    global n
    n += one()
threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert n == 2, n
`;
const folder = mkdtempSync(join(tmpdir(), 'headwaiter-explore-'));
writeFileSync(join(folder, 'race.py'), RACE);
const headwaiter = (...args: string[]) => spawnSync('node', [HEADWAITER, ...args], { cwd: folder, encoding: 'utf8' });

test.each([[[]], [['--switch', 'cpython', '--runs', '100']], [['--gil', 'off']], [['--cores', '2']]])(
  'explore %j: the printed command loses the same update',
  (options) => {
    const found = headwaiter('explore', ...options, 'race.py');
    expect(found.status).toBe(1);
    const command = found.stdout.trimEnd().split('\n').at(-1)!;
    expect(command).toMatch(/^Watch it: headwaiter run .*race\.py$/);
    if (!options.includes('--runs')) expect(command).toContain(options.join(' '));
    const words = command.slice('Watch it: headwaiter run '.length).split(' ');
    const again = headwaiter('run', '--plain', ...words);
    expect(again.stderr.trimEnd().split('\n').at(-1)).toBe('AssertionError: 1');
    expect(again.status).toBe(1);
  },
);

test('explore tells in words how a signal is missed, and names the locks of a deadlock', () => {
  writeFileSync(
    join(folder, 'missed.py'),
    `import threading
cond = threading.Condition()
def main():
    locks = [threading.Lock() for _ in range(2)]
    def waiter():
        with cond: cond.wait()
    def notifier():
        with cond: cond.notify()
    def cross(i):
        with locks[i]:
            with locks[1 - i]: pass
    for targets in ([(waiter,), (notifier,)], [(cross, 0), (cross, 1)]):
        threads = [threading.Thread(target=f, args=args, name=f'{f.__name__} {i}') for i, (f, *args) in enumerate(targets)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
main()
`,
  );
  const { stdout, status } = headwaiter('explore', 'missed.py');
  expect(status).toBe(1);
  expect(stdout).toContain('Shared by threads: cond, locks[0], locks[1].');
  // lines are broken at 80 columns
  const told = stdout.replace(/\n +/g, ' ');
  expect(told).toContain('1. notifier 1 takes cond (line 8), calls cond.notify() (line 8), lets go of cond (line 8)');
  expect(told).toContain('2. waiter 0 takes cond (line 6), calls cond.wait() (line 6)');
  expect(told).toContain("MainThread waits for the end of waiter 0; waiter 0 waits for condition 'cond'.");
  const [, words] = /^Watch it: headwaiter run (.*)$/m.exec(stdout)!;
  const again = headwaiter('run', '--plain', ...words!.split(' ')).stderr;
  expect(again).toContain('Deadlock: nothing can ever run again.');
  expect(again).toContain(`Who waits for whom: headwaiter run ${words}\n`);
});

test('explore says that it does not search the orders of processes', () => {
  writeFileSync(
    join(folder, 'processes.py'),
    `from multiprocessing import Process, Value
def add(value): value.value += 1
if __name__ == '__main__':
    value = Value('i', 0)
    processes = [Process(target=add, args=(value,)) for _ in range(2)]
    for process in processes: process.start()
    for process in processes: process.join()
    print(value.value)
`,
  );
  expect(
    headwaiter('explore', 'processes.py').stdout,
  ).toBe(`1 run: there is no other order but of processes, which is not searched.
Taken as given: how long sleeping and computing take, and so which process is
first.
     1 fine   prints "2\\n"
`);
});

test('explore tells what asyncio tasks do to each other, by their names', () => {
  writeFileSync(
    join(folder, 'tasks.py'),
    `import asyncio
stock, done = 3, False
async def sell(amount):
    global stock, done
    seen, was = stock, done
    await asyncio.sleep(0.01)
    stock = seen - amount
    done = True
async def main():
    tasks = [asyncio.create_task(sell(1), name=name) for name in ('ann', 'bob')]
    await asyncio.wait(tasks)
    print(stock)
asyncio.run(main())
`,
  );
  const { stdout, status } = headwaiter('explore', 'tasks.py');
  expect(status).toBe(1);
  expect(stdout).toContain(`Shared by tasks: done, stock.
     1 wrong  loses an update of stock, prints "2\\n"

The simplest way it goes wrong (the usual order):
  bob reads stock (line 5).
  Before it writes, ann writes stock (line 7).
  Then bob writes stock (line 7), worked out from the old value: the write of
  ann is lost.
  In order:
    1. ann reads stock (line 5), reads done (line 5)
    2. bob reads stock (line 5), reads done (line 5)
    3. ann writes stock (line 7), writes done (line 8)
    4. bob writes stock (line 7), writes done (line 8)
    5. Task-1 reads stock (line 12)
  It ends with: loses an update of stock, prints "2\\n"`);
});

const ASYNC_RACE = `import asyncio, httpx
shown = None
async def search(client, text):
    global shown
    await client.get(f"https://search.test/?q={text}")
    shown = text
async def main():
    async with httpx.AsyncClient() as client:
        await asyncio.gather(search(client, "py"), search(client, "pyt"))
    assert shown == "pyt", shown
asyncio.run(main())
`;

test('explore finds the order of answers in which an asyncio program fails; the printed command fails so, too', () => {
  writeFileSync(join(folder, 'search.py'), ASYNC_RACE);
  const { stdout, status } = headwaiter('explore', 'search.py');
  expect(status).toBe(1);
  expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  expect(stdout.replace(/\n +/g, ' ')).toContain(
    '- the answer to GET search.test/?q=pyt for Task-3 comes before the answer to GET search.test/?q=py for Task-2',
  );
  const command = stdout.trimEnd().split('\n').at(-1)!;
  expect(command).toMatch(/^Watch it: headwaiter run --schedule [\d.z]+ search\.py$/);
  const words = command.slice('Watch it: headwaiter run '.length).split(' ');
  expect(
    headwaiter('run', '--plain', ...words)
      .stderr.trimEnd()
      .split('\n')
      .at(-1),
  ).toBe('AssertionError: py');
  const found = JSON.parse(headwaiter('explore', '--json', 'search.py').stdout);
  expect(found).toMatchObject({ headwaiter: 1, asked: ['arrival'], simplest: { outcome: 'AssertionError: py' } });
  expect(`Watch it: ${found.simplest.replay}`).toBe(command);
});

test('a permuted run says the schedule that runs it again', () => {
  writeFileSync(join(folder, 'open.py'), 'print(*{"ann", "bob", "cid", "dan"})\n');
  const runs = ['1', '2', '3'].map((seed) => headwaiter('run', '--plain', '--permute', seed, 'open.py'));
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(3);
  for (const { stdout, stderr } of runs) {
    const [, words] = /^headwaiter: this order again: headwaiter run (--schedule .*)$/m.exec(stderr)!;
    const again = headwaiter('run', '--plain', ...words!.split(' '));
    expect([again.stdout, again.stderr]).toEqual([stdout, '']);
  }
  // so does one that is printed event by event
  expect(headwaiter('run', '--json', '--permute', '2', 'open.py').stderr).toBe(runs[1]!.stderr);
});

/** Explores, and presses Ctrl-C after so long (in runs that never end). */
async function interrupted(file: string, afterMs: number) {
  const child = spawn('node', [HEADWAITER, 'explore', file], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const timer = setTimeout(() => child.kill('SIGINT'), afterMs);
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (code, name) => resolve([code, name]));
  });
  clearTimeout(timer);
  return { status, signal, out, err };
}

test('Ctrl-C is heard in a first run that never ends', async () => {
  writeFileSync(join(folder, 'endless.py'), 'n = 0\nwhile True: n += 1\n');
  const { signal, err } = await interrupted('endless.py', 1500);
  expect(signal).toBe('SIGINT');
  expect(err).toBe('Stopped before the first run came to its end.\n');
});

test('Ctrl-C in the middle of a later run tells what was found before it', async () => {
  const lines = [
    'import threading',
    'n = 0',
    'def work():',
    '    global n',
    '    for _ in range(3): n += 1',
    'threads = [threading.Thread(target=work) for _ in range(2)]',
    'for thread in threads: thread.start()',
    'for thread in threads: thread.join()',
    'while n < 6: n += 0',
  ];
  writeFileSync(join(folder, 'sometimes.py'), `${lines.join('\n')}\n`);
  const { status, out } = await interrupted('sometimes.py', 2000);
  expect([status, out.split('\n')[0]]).toEqual([
    130,
    '1 run (threads may switch anywhere): stopped before all were run.',
  ]);
  expect(out).toContain('     1 fine   prints nothing\n');
});
