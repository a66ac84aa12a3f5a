// What an exploration found is written for a width, or in whole lines for whoever breaks them.
import { expect, test } from 'vitest';
import { reportLines } from '../../src/cli/commands/explore.ts';
import { exploreProgram } from '../../src/engine/index.ts';

const RACE = `import threading
counter = 0
def add():
    global counter
    for _ in range(2):
        value = counter
        counter = value + 1
threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(counter)
`;

test('lines are broken at the width, or not at all', async () => {
  const report = await exploreProgram(RACE, { filename: 'race.py' }, {}, { pause: async () => false });
  const lines = reportLines(report, 'any');
  const whole = reportLines(report, 'any', Number.POSITIVE_INFINITY);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(whole.length).toBeLessThan(lines.length);
  expect(whole.join(' ').split(/\s+/)).toEqual(lines.join(' ').split(/\s+/));
});

test('names that a program gives stand in their line as Python writes them', async () => {
  const named = RACE.replace('target=add)', "target=add, name='one\\n\\x1b[2Jtwo\\u2028')");
  const report = await exploreProgram(named, { filename: 'race.py' }, {}, { pause: async () => false });
  const whole = reportLines(report, 'any', Number.POSITIVE_INFINITY);
  expect(whole.join('')).toContain(String.raw`one\n\x1b[2Jtwo\u2028 reads counter (line 6)`);
  expect(whole.join('')).not.toMatch(/[\x00-\x1f\u2028]/);
});
