// A course with mistakes: they are told with file and line, on the map and where they are met, and what can be read is taken all the same.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Learner } from '../../src/cli/course/learner.ts';
import { openSchool } from '../../src/cli/course/school.ts';
import { readCourse } from '../../src/lessons/index.ts';
import { Learning } from '../support/learning.ts';

const LESSON = `---
title: Two prints
outcome: Nothing.
claims: []
world:
  database:
    latency: quick
---

:::predict
ask: cuont of "x"

How often?

- 1
  Once.
- 2
  Twice.
:::

:::predict
ask: count of "x"

And how often is it?

- 3
  Thrice.
- 4
  Four times.
:::

:::point
moment: output "z"

Find the z.
:::

:::predict
file: gone.py
ask: total time

How long?

- 1 s
  Long.
- 2 s
  Longer.
:::

:::do
title: Print y

Print y.

Goals:
- y is there
  goal: prnits "y"
  It is not.

Hints:
- Print it.
:::
`;
const PROGRAM = 'print("x")\nprint("x")\n';
const reading = readCourse(
  new Map([
    ['course.md', '---\ntitle: Small\nname: small\n---\n'],
    ['01-one/chapter.md', '---\ntitle: One\n---\n'],
    ['01-one/01-one/lesson.md', LESSON],
    ['01-one/01-one/watch.py', PROGRAM],
    ['01-one/01-one/start.py', PROGRAM],
    ['01-one/01-one/solution.py', PROGRAM],
  ]),
);
const home = process.cwd();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwaiter-faulty-'));
  process.env.HEADWAITER_DATA = folder;
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});
const opened = async (): Promise<Learning> => new Learning(openSchool(reading, new Learner()), 80, 24).settle();

test('the map says how many there are, and tells them', async () => {
  const learning = await opened();
  expect(learning.frame()).toContain('This course has 4 mistakes: w tells which.');
  expect(learning.frame()).toContain('1.1 Two prints  2 min  4 mistakes');
  await learning.keys('w');
  expect(learning.frame()).toContain('01-one/01-one/lesson.md:5: world: database.latency must be a number');
  expect(learning.frame()).toContain('01-one/01-one/lesson.md:11: a question was expected');
  expect(learning.frame()).toContain('there is no file gone.py');
  await learning.keys('w');
  expect(learning.frame()).toContain('1.1 Two prints');
});

test('the lesson is gone through, and says what is wrong where it is met', async () => {
  const learning = await opened();
  await learning.keys('enter');
  expect(learning.frame()).toContain('lesson.md:11: a question was expected');
  expect(learning.frame()).toContain("what this question asks for can't be read");
  await learning.keys('enter');
  expect(learning.frame()).toContain('none of these answers is right (the run says:');
  await learning.keys('enter');
  expect(learning.frame()).toContain('this moment never comes');
  await learning.keys('enter');
  expect(learning.frame()).toContain('there is no program gone.py');
  await learning.keys('enter');
  expect(learning.frame()).toContain('lesson.md:57: a question was expected');
  await learning.keys('ctrl+r');
  expect(learning.frame()).toContain("Nobody can pass this: its goals can't be read.");
  await learning.keys('enter');
  expect(learning.lesson).toBeUndefined();
  expect(learning.frame()).toContain('1 of 1 lesson');
});
