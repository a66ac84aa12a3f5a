// The course proves itself: every program runs, every question has its answers, every starter fails and every solution passes as promised.
import { expect, test } from 'vitest';
import {
  answer,
  checkCourse,
  engineRunner,
  type LessonProblem,
  type QuestionStep,
  readCourse,
} from '../../src/lessons/index.ts';
import { filesOf } from '../support/folder.ts';

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

/** What a course cannot do without, as sentences; what is only worth a thought is left out. */
const mistakes = (problems: readonly LessonProblem[]): readonly string[] =>
  problems.filter(({ isMild }) => isMild !== true).map(worded);

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
  const found = mistakes([...problems, ...(await checkCourse(course, engineRunner()))]);
  expect(found).toEqual([
    '01-one/01-one/lesson.md:14: a wrong option must be answered: the text under it is missing',
    '01-one/01-one/lesson.md:14: a wrong option must name what is believed: begin its answer with a number of claims.md (D1: ...)',
    '01-one/01-one/lesson.md:14: a wrong option must be answered by a moment of the run (see: output "text")',
    '01-one/01-one/lesson.md:17: start.py passes: there is nothing to do',
    '01-one/01-one/lesson.md:25: solution.py does not reach goal 1 (y is printed)',
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
  const found = mistakes(await checkCourse(course, engineRunner()));
  expect(found[0]).toBe(
    '01-one/01-one/lesson.md:6: world: wether is not a setting; known are latency, services, database, redis, disk, arrivals',
  );
});

/** A lesson with nothing to complain about, and what an author may do to it. */
const SOUND = LESSON.replace('- 1\n- 2\n', '- 1\n  Once.\n- 2\n  D1: Not twice.\n  see: output "x"\n').replace(
  'Print y.',
  'Print y, as in lesson 1.1.',
);
const PROGRAMS = { 'watch.py': 'print("x")\n', 'start.py': '\n', 'solution.py': 'print("y")\n' };
const TWO_TIMERS = `import asyncio
async def serve(table):
    await asyncio.sleep(1)
    print("x" * table)
async def main():
    await asyncio.gather(serve(1), serve(2))
asyncio.run(main())
`;
const CANCELLED = `import asyncio
async def serve(table):
    try:
        await asyncio.sleep(9)
    finally:
        print("x" * table)
async def main():
    async with asyncio.TaskGroup() as group:
        for table in (1, 2, 3):
            group.create_task(serve(table))
        await asyncio.sleep(0.1)
        raise KeyboardInterrupt
asyncio.run(main())
`;
const ONE = '01-one/01-one/lesson.md';

test.each<[string, (lesson: string) => string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a sound lesson', (lesson) => lesson, {}, []],
  [
    'a program that cannot be compiled is told once, at its own line',
    (lesson) => lesson,
    { 'watch.py': 'print("x")\ndef f(:\n' },
    ['01-one/01-one/watch.py:2: SyntaxError: invalid syntax'],
  ],
  [
    'a program that fails unexpectedly',
    (lesson) => lesson,
    { 'watch.py': '1 / 0\n' },
    [
      `${ONE}:8: no option is right (the run says: 0); the program ended so: ZeroDivisionError: division by zero`,
      `${ONE}:17: the run of watch.py has no such moment: no line that is printed has "x" in it`,
    ],
  ],
  [
    'an option that the author takes for wrong, and the program for right',
    (lesson) => lesson.replace('  Once.\n', '  D1: Not once.\n'),
    {},
    [`${ONE}:13: this option is right, and is answered as if it were wrong: it names a belief or a moment`],
  ],
  [
    'a wrong option that names a belief which is none, and a moment that never comes',
    (lesson) => lesson.replace('D1: Not twice.\n  see: output "x"', 'D7: Not twice.\n  see: output "z"'),
    {},
    [`${ONE}:15: there is no claim D7 in claims.md`, `${ONE}:17: the run of watch.py has no such moment`],
  ],
  [
    'a typed answer that is not answered when it is wrong',
    (lesson) => lesson.replace(/- 1\n[\s\S]*?:::/, ':::'),
    {},
    [`${ONE}:8: a wrong answer must be answered: a list "Wrong:" with one item is missing`],
  ],
  [
    'a typed answer that is answered, but by nothing that could be seen',
    (lesson) => lesson.replace(/- 1\n[\s\S]*?:::/, 'Wrong:\n- S3: Count again.\n:::'),
    {},
    [
      `${ONE}:14: a wrong answer must be answered by a moment of the run (see: output "text")`,
      `${ONE}:14: there is no claim S3 in claims.md`,
    ],
  ],
  [
    'a link, a lesson and a claim that are not there',
    (lesson) => lesson.replace('How often?', 'How often? See [here](../02-two/lesson.md), lesson 7.9, or D99.'),
    {},
    [
      `${ONE}:11: the link leads nowhere: ../02-two/lesson.md`,
      `${ONE}:11: there is no lesson 7.9`,
      `${ONE}:11: there is no claim D99 in claims.md`,
    ],
  ],
  [
    'two steps of one name',
    (lesson) => lesson.replace('title: Change it', 'id: predict-1\ntitle: Change it'),
    {},
    [`${ONE}:21: the step of line 8 has the id "predict-1", too`],
  ],
  [
    'a claim that is not in the list',
    (lesson) => lesson.replace('claims: [D1]', 'claims: [D1, D9]'),
    {},
    [`${ONE}:5: there is no claim D9 in claims.md`],
  ],
  [
    'settings of a case',
    (lesson) => lesson.replace('start-fails: 1', 'start-fails: 1\ncase: slow world.disk.latency=fast'),
    {},
    [`${ONE}:23: case slow: world: disk.latency must be a number of seconds`],
  ],
  [
    'a question about two timers that are due together',
    (lesson) => lesson.replace('ask: count of "x"', 'ask: line 1').replace('- 1\n', '- x\n').replace('- 2\n', '- xx\n'),
    { 'watch.py': TWO_TIMERS },
    [`${ONE}:8: the answer hangs on an order that Python leaves open`],
  ],
  [
    'a question about the order in which a group cancels',
    (lesson) => lesson.replace('ask: count of "x"', 'ask: line 1').replace('- 1\n', '- x\n').replace('- 2\n', '- xx\n'),
    { 'watch.py': CANCELLED },
    [`${ONE}:8: the answer hangs on an order that Python leaves open`],
  ],
])('%s', async (_what, change, files, expected) => {
  const { course, problems } = readCourse(small(change(SOUND), { ...PROGRAMS, ...files }));
  const found = mistakes([...problems, ...(await checkCourse(course, engineRunner()))]);
  const own = found.filter((line) => !line.startsWith('01-one/chapter.md'));
  expect(own.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
});

test('what is only worth a thought is told as such: a lesson that is too short, a belief that no lesson is about', async () => {
  const files = small(SOUND.replace('minutes: 1', 'minutes: 9'), PROGRAMS);
  files.set('claims.md', `${files.get('claims.md')}- S1: "It adds up." Fact: it does not.\n`);
  const { course } = readCourse(files);
  const found = (await checkCourse(course, engineRunner())).filter(({ isMild }) => isMild === true);
  expect(found.map(worded)).toEqual([
    `${ONE}:4: this lesson takes about 2 minutes; 3 to 12 are what a lesson should take`,
    '01-one/chapter.md:0: a chapter has three questions by which it can be passed (:::predict in chapter.md), and this one has none',
    'claims.md:4: no lesson is about S1',
  ]);
});

test('the run that is shown for a question about all orders is one of those that were counted', async () => {
  const { course } = readCourse(filesOf('lessons'));
  const chapter = course.chapters[5]!;
  const { steps, files, options } = chapter.lessons[2]!;
  const losing = steps.find(({ id }) => id === 'losing') as QuestionStep;
  const { run, evidence, text } = await answer(losing.question, { files, options }, engineRunner());
  expect(text).toBe('4');
  expect(run?.stdout).toBe('hits 1\n');
  const shown = { ...options, switchModel: run?.switchModel, schedule: run?.schedule } as const;
  const source = files.get('watch.py')!;
  expect((await engineRunner().run({ ...shown, source, filename: 'watch.py' })).stdout).toBe('hits 1\n');
  expect(evidence?.moment(losing.question.wrong!.see!.value)).toBeDefined();
});

test('the screen breathes while a long program is run for a question, and while its events are looked at', async () => {
  let breaths = 0;
  const runner = engineRunner(async () => void breaths++);
  const source = 'for n in range(50_000):\n    pass\nprint(n)\n';
  const { stdout, recording } = await runner.run({ source, filename: 'watch.py' });
  expect(stdout).toBe('49999\n');
  expect(recording.length).toBeGreaterThan(50_000);
  expect(breaths).toBeGreaterThan(4);
});
