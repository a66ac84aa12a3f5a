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
