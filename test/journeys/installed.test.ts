// The built program in another place, without the code that V8 made when it was built: as it is installed from a package.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROGRAM } from '../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwaiter-installed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCE = `import inspect, traceback
class Dish:
    def name(self):
        return "soup"
print(inspect.getsource(inspect.unwrap).splitlines()[0])
try:
    inspect.getsource(Dish())
except TypeError:
    print(traceback.format_exc())
`;

test('runs the same the first time and when its code is kept, with the sources of the library', () => {
  const program = join(folder, 'app', 'headwaiter.js');
  cpSync(dirname(PROGRAM), dirname(program), {
    recursive: true,
    filter: (file) => !file.endsWith('.cache'),
  });
  const main = join(folder, 'main.py');
  writeFileSync(main, SOURCE);
  const run = (): string[] => {
    const { stdout, stderr } = spawnSync(process.execPath, [program, 'run', '--plain', main], { encoding: 'utf8' });
    return [stdout, stderr];
  };
  const caches = (): string[] => readdirSync(dirname(program)).filter((name) => name.endsWith('.cache'));
  expect(caches()).toEqual([]);
  const first = run();
  expect(first[0]).toMatch(/^def unwrap\(func, \*, stop=None\):\n.*raise TypeError\(/s);
  expect(first[1]).toBe('');
  const kept = caches();
  expect(kept).not.toHaveLength(0);
  expect(run()).toEqual(first);
  expect(caches()).toEqual(kept);
});
