// What `explore` finds can be run again by the command it prints.
import { spawnSync } from 'node:child_process';
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
  expect(stdout).toContain('1. notifier 1 takes cond (line 8), calls cond.notify() (line 8), lets go of cond (line 8)');
  expect(stdout).toContain('2. waiter 0 takes cond (line 6), calls cond.wait() (line 6)');
  expect(stdout).toContain('MainThread waits for the end of waiter 0');
});
