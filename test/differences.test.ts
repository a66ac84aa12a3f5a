/**
 * What is known to differ from CPython (test/differences/): the first comment of each program is the cause, `# cpython:` lines are what CPython 3.14 prints,
 * `# here:` lines what headwaiter prints. One that differs no more has to leave the list.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comments, PROGRAMS, runOnce } from './support/programs.ts';

const FOLDER = join(PROGRAMS, '..', 'differences');
for (const name of readdirSync(FOLDER).sort()) {
  test(name, () => {
    const file = join(FOLDER, name);
    const source = readFileSync(file, 'utf8');
    const here = comments(source, 'here');
    const outcome = runOnce({ file, source, input: '' }, () => {});
    expect(outcome.stdout.trimEnd().split('\n'), outcome.stderr).toEqual(here);
    expect(comments(source, 'cpython')).not.toEqual(here);
    expect(source).toMatch(/^# \S.*\.\n/);
  });
}
