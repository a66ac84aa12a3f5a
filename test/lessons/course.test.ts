// The course proves itself: every program runs, every question has its answers, every starter fails and every solution passes as promised.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkCourse, engineRunner, readCourse } from '../../src/lessons/index.ts';

function filesOf(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    files.set(relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return files;
}

const worded = (problem: { file: string; line: number; message: string }): string =>
  `${problem.file}:${problem.line}: ${problem.message}`;

test('the course has nothing to complain about', async () => {
  const { course, problems } = readCourse(filesOf('lessons'));
  const found = [...problems, ...(await checkCourse(course, engineRunner()))];
  expect(found.map(worded)).toEqual([]);
}, 600_000);

const LESSON = `---
title: One
outcome: Nothing.
minutes: 1
claims: [D1]
---

:::predict
ask: count of "x"

How often?

- 1
- 2
:::

:::do
title: Change it
start-fails: 1

Print y.

Goals:
- y is printed
  goal: prints "y"

Hints:
- Print it.
:::
`;

/** A course of one lesson. */
function small(lesson: string, files: Readonly<Record<string, string>>): Map<string, string> {
  return new Map([
    ['course.md', '---\ntitle: Small\nname: small\n---\n'],
    ['claims.md', '# Claims\n\n- D1: "It is so." Fact: it is not.\n'],
    ['01-one/chapter.md', '---\ntitle: One\n---\n'],
    ['01-one/01-one/lesson.md', lesson],
    ...Object.entries(files).map(([name, text]): [string, string] => [`01-one/01-one/${name}`, text]),
  ]);
}

test("an author's mistakes are told with file and line", async () => {
  const files = { 'watch.py': 'print("x")\n', 'start.py': 'print("y")\n', 'solution.py': 'print("z")\n' };
  const { course, problems } = readCourse(small(LESSON, files));
  const found = [...problems, ...(await checkCourse(course, engineRunner()))].map(worded);
  expect(found).toEqual([
    '01-one/01-one/lesson.md:14: a wrong option must be answered: the text under it is missing',
    '01-one/01-one/lesson.md:17: start.py passes: there is nothing to do',
    '01-one/01-one/lesson.md:25: solution.py does not reach goal 1 (y is printed)',
    '01-one/chapter.md:0: a chapter has three questions to pass it on',
  ]);
});

test('a right answer follows from the program, whatever the author believes', async () => {
  const files = { 'watch.py': 'print("x")\nprint("x")\n', 'start.py': '\n', 'solution.py': 'print("y")\n' };
  const { course } = readCourse(small(LESSON, files));
  const found = (await checkCourse(course, engineRunner())).map(worded);
  expect(found).toContain('01-one/01-one/lesson.md:13: a wrong option must be answered: the text under it is missing');
  expect(found).not.toContain(
    '01-one/01-one/lesson.md:14: a wrong option must be answered: the text under it is missing',
  );
});

test('settings of the world that mean nothing are told', async () => {
  const lesson = LESSON.replace('claims: [D1]', 'claims: [D1]\nworld: { wether: rain }');
  const files = { 'watch.py': 'print("x")\n', 'start.py': '\n', 'solution.py': 'print("y")\n' };
  const { course } = readCourse(small(lesson, files));
  const found = (await checkCourse(course, engineRunner())).map(worded);
  expect(found[0]).toBe('01-one/01-one/lesson.md:1: world: wether is not a setting');
});
