// What learners write: answers that are right though they are not the course's own, and answers that are wrong, each with the first goal that it misses.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DoStep, engineRunner, judge, readCourse } from '../../src/lessons/index.ts';
import { filesOf } from '../support/folder.ts';

const FOLDER = join(import.meta.dirname, 'attempts');
const { course } = readCourse(filesOf('lessons'));
const lessons = course.chapters.flatMap((chapter) => chapter.lessons);

test('every exercise is tried in several ways, right and wrong', () => {
  const few = lessons.filter(({ id }) => {
    const names = readdirSync(join(FOLDER, id));
    return ['right', 'wrong'].some((kind) => names.filter((name) => name.startsWith(kind)).length < 3);
  });
  expect(few.map(({ id }) => id)).toEqual([]);
});

describe.each(lessons)('$id $title', (lesson) => {
  const step = lesson.steps.find((one): one is DoStep => one.kind === 'do')!;
  test.each(readdirSync(join(FOLDER, lesson.id)))('%s', async (name) => {
    const source = readFileSync(join(FOLDER, lesson.id, name), 'utf8');
    const verdict = await judge(step, source, name, lesson, engineRunner());
    const missed = verdict.results.find((result) => !result.holds && !result.isOpen)?.goal;
    expect(missed?.text).toBe(/^# fails: (.*)/.exec(source)?.[1]);
    if (missed !== undefined) expect(missed.notYet).not.toEqual([]);
  });
});

describe('a program that does not come to a good end has not passed, whatever it has reached before', () => {
  const lesson = lessons[0]!;
  const step = lesson.steps.find((one): one is DoStep => one.kind === 'do')!;
  const after = async (more: string): Promise<readonly [passed: boolean, end: string | undefined, goals: number]> => {
    const { passed, badEnd, results } = await judge(
      step,
      `${lesson.files.get('solution.py')}${more}`,
      'mine.py',
      lesson,
      engineRunner(),
    );
    return [passed, badEnd?.text, results.length];
  };
  test('an exception', async () =>
    expect(await after('print(1 / 0)\n')).toEqual([false, 'ZeroDivisionError in line 13: division by zero', 3]));
  test('no end', async () => {
    const [passed, end] = await after('while True: pass\n');
    expect(passed).toBe(false);
    expect(end).toMatch(/^The program does not end by itself\. .*instructions \(mine\.py, line \d+\)\.$/);
  });
  test('no end: what the rest of the run could still spoil is not reached', async () => {
    const source = `while True: pass\n${lesson.files.get('solution.py')}`;
    const { results } = await judge(step, source, 'mine.py', lesson, engineRunner());
    expect(results.map(({ holds, isOpen, found }) => [holds, isOpen, found])).toEqual([
      [false, undefined, 'never'],
      [false, true, 'not known, the program does not come to its end'],
      [false, undefined, '0'],
    ]);
  });
  test('no end, but what has come before it stays so', async () => {
    const source = `${lesson.files.get('solution.py')}while True: pass\n`;
    const { results } = await judge(step, source, 'mine.py', lesson, engineRunner());
    expect(results.map(({ holds, isOpen = false }) => [holds, isOpen])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });
  test('a test that gets stuck has no exit code', async () => {
    const proving = lessons.find(({ id }) => id === '8.5')!;
    const exercise = proving.steps.find((one): one is DoStep => one.kind === 'do')!;
    const source = `if __import__('shop').__doc__ is None: print("passed")\nwhile True: pass\n`;
    const { passed, badEnd, results } = await judge(exercise, source, 'mine.py', proving, engineRunner());
    expect([passed, badEnd?.text.slice(0, 36)]).toEqual([false, 'The program does not end by itself. ']);
    expect(results.map(({ holds }) => holds)).toEqual([false, false, false, false]);
  });
  test('no end, and more lines than a recording has room for', async () => {
    const [passed, end] = await after('while True:\n    pass\n');
    expect(passed).toBe(false);
    expect(end).toMatch(/^The program does not end by itself\. .*instructions \(mine\.py, line \d+\)\.$/);
  });
  test('an exit code', async () =>
    expect(await after('raise SystemExit(3)\n')).toEqual([false, 'The program ended with exit code 3.', 3]));
  test('no beginning: no goal is looked at', async () =>
    expect(await after('print("x"\n')).toEqual([false, "SyntaxError in line 13: '(' was never closed", 0]));
  test('an exception is shown where it was raised, whatever went on after that', async () => {
    const source = `import asyncio
async def wrong():
    await asyncio.sleep(0)
    return 1 / 0
async def other():
    await asyncio.sleep(9)
async def main():
    await asyncio.gather(other(), wrong())
asyncio.run(main())
`;
    const { badEnd } = await judge(step, source, 'mine.py', lesson, engineRunner());
    expect(badEnd!.run.recording.event(badEnd!.index)).toMatchObject({ kind: 'raised', line: 4 });
  });
  test('no beginning: it is shown at the end, where the line is named', async () => {
    const { badEnd } = await judge(step, 'x = 1\nprint("x"\n', 'mine.py', lesson, engineRunner());
    expect(badEnd!.run.recording.event(badEnd!.index).kind).toBe('program.exited');
  });
});
