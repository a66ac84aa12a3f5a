// Where much has died, deaths are expected instead of looked for: expected early, they must come exactly where they come otherwise.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAfter } from '../../src/machine/index.ts';
import { allPrograms, runOnce, trimmed } from '../support/programs.ts';

beforeAll(() => expectAfter(0, 5));
afterAll(() => expectAfter());

/** Programs in which so much dies that deaths are expected anyway. */
const LONG = ['many_die_one_by_one', 'a_pool_begins_to_keep', 'first_all_die_then_some_are_kept', 'collecting_often'];
for (const program of allPrograms().filter(({ topic, name }) => topic === 'destruction' && !LONG.includes(name))) {
  test(program.name, () => {
    const outcome = runOnce(program, () => {});
    expect(trimmed(outcome.stdout), outcome.stderr + outcome.message).toBe(program.stdout);
    expect(outcome.exitCode, outcome.stderr + outcome.message).toBe(program.exitCode);
  });
}
