// Lessons on the screen: a school in memory, keys in, frames out. Runs are recordings of the engine, answers are computed by it.
import { beforeEach, expect, test } from 'vitest';
import { PlayerSession } from '../../src/engine/index.ts';
import {
  answer,
  atStep,
  courseProgress,
  engineRunner,
  judge,
  lessonRunOptions,
  lessonState,
  noProgress,
  type Progress,
  readCourse,
  resetCourse,
  sameText,
  stepDone,
} from '../../src/lessons/index.ts';
import { valuesOf } from '../../src/ui/learn/model.ts';
import type { Deed, Item, School } from '../../src/ui/learn/school.ts';
import { Learning } from '../support/learning.ts';

const LESSON = `---
title: Two prints
outcome: You can count.
minutes: 1
claims: [D1]
---

Some text to *read*.

:::predict
ask: count of "x"

How often is "x" printed?

- 1
  D1: Look again.
  see: output "x" 2nd
- 2
  Twice, indeed.
:::

:::do
title: Print y
start-fails: 1

Print y.

Goals:
- y is printed
  goal: prints "y"
  There is no y yet.

Hints:
- Use print.
:::

:::takeaway
Printing prints.

Leaves out:
- Everything else.
:::
`;

const small = readCourse(
  new Map([
    ['course.md', '---\ntitle: Small\nname: small\n---\n'],
    ['claims.md', '# Claims\n\n- D1: "Once is enough." Fact: it is not.\n'],
    ['01-one/chapter.md', '---\ntitle: One\n---\n'],
    ['01-one/01-one/lesson.md', LESSON],
    ['01-one/01-one/watch.py', 'print("x")\nprint("x")\n'],
    ['01-one/01-one/start.py', 'print("n")\n'],
    ['01-one/01-one/solution.py', 'print("y")\n'],
  ]),
).course;

let progress: Progress;
let file: string;

const TYPED = `---
title: Typed
outcome: You can type.
claims: [D1]
---

:::predict
ask: count of "x"

How often?

Wrong:
- D1: Count.
:::

:::predict
ask: order of "x", "y", "z"

In which order?

Wrong:
- D1: Look.
:::
`;

const typed = readCourse(
  new Map([
    ['course.md', '---\ntitle: Small\nname: small\n---\n'],
    ['claims.md', '# Claims\n\n- D1: "Once is enough." Fact: it is not.\n'],
    ['01-one/chapter.md', '---\ntitle: One\n---\n'],
    ['01-one/01-one/lesson.md', TYPED],
    ['01-one/01-one/watch.py', 'print("z")\nprint("y")\nfor _ in range(12):\n    print("x")\n'],
  ]),
).course;

/** A school that keeps everything in memory. */
function school(course: School['course'] = small): School {
  const runner = engineRunner();
  const own: School = {
    course,
    problems: [],
    notice: '',
    progress: () => courseProgress(progress, 'small'),
    record(deed: Deed) {
      if (deed.type === 'at') progress = atStep(progress, 'small', deed.lesson, deed.step, 1);
      else if (deed.type === 'step') progress = stepDone(progress, 'small', deed.lesson, deed.step, deed.done, 1);
      else if (deed.type === 'lesson') progress = lessonState(progress, 'small', deed.lesson, deed.state, 1);
      else progress = resetCourse(progress, 'small');
      return undefined;
    },
    async answer(question, item) {
      const found = await answer(question, item, runner);
      return {
        right: found.right,
        text: found.text,
        see: question.options.map((option) =>
          option.see === undefined ? -1 : (found.evidence?.moment(option.see.value)?.index ?? -2) + 1,
        ),
        seeWrong: -1,
        shown: {
          program: question.program,
          source: item.files.get(question.program) ?? '',
          schedule: '',
          options: item.options,
        },
        accepts: (given) => sameText(given, found.value, question),
      };
    },
    moments: async () => [],
    picks: async () => [],
    session: (shown) =>
      new PlayerSession(
        shown.source,
        lessonRunOptions({ ...shown.options, source: shown.source, filename: shown.program }),
      ),
    attempt: () => ({ file: 'headwaiter-course/1.1-one.py', text: file }),
    startOver: () => 'as at the beginning',
    async judge(step, text, item: Item) {
      const verdict = await judge(step, text, step.start, item, runner);
      return {
        passed: verdict.passed,
        goals: verdict.results.map((result) => ({ text: result.goal.text, holds: result.holds, runs: result.runs })),
        failed: verdict.results.findIndex((result) => !result.holds),
        error: '',
        aim: -1,
        shown: { program: step.start, source: text, schedule: '', options: item.options },
      };
    },
  };
  return own;
}

beforeEach(() => {
  progress = noProgress;
  file = 'print("n")\n';
});

test('a lesson is gone through from the map and back to it', async () => {
  const learning = await new Learning(school()).settle();
  expect(learning.frame()).toContain('1.1 Two prints');
  await learning.keys('enter');
  expect(learning.frame()).toContain('Some text to read.');
  await learning.keys('enter');
  expect(learning.frame()).toContain('How often is "x" printed?');
  await learning.keys('down enter');
  expect(learning.frame()).toContain('Right.');
  await learning.keys('enter');
  expect(learning.frame()).toContain('Goals');
  file = 'print("y")\n';
  await learning.keys('ctrl+r enter enter');
  expect(learning.lesson).toBeUndefined();
  expect(learning.frame()).toContain('1 of 1 lesson');
  expect(progress.courses.small?.lessons['1.1']?.state).toBe('done');
});

test('what is run in the editor is judged, saved or not; whoever comes back goes on where they were', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter ctrl+n ctrl+n m end');
  learning.press('backspace backspace backspace').type('z")');
  await learning.keys('ctrl+r');
  expect(learning.frame()).toContain('! y is printed');
  await learning.keys('m');
  expect(learning.frame()).toContain('* changed  line 1, column 11');
  learning.press('left left backspace').type('y');
  await learning.keys('ctrl+r');
  expect(learning.frame()).toContain('✓ y is printed');
  expect(progress.courses.small?.lessons['1.1']?.steps['do-1']?.state).toBe('passed');
  // and what was typed before can be undone
  await learning.keys('m ctrl+z ctrl+z ctrl+z ctrl+z');
  expect(learning.frame()).toContain('print("n")');
  expect(learning.frame()).not.toContain('changed');
  // given up, it is as it was
  learning.type('#');
  await learning.keys('escape down down enter m');
  expect(learning.frame()).not.toContain('changed');
  expect(learning.frame()).toContain('print("n")');
  expect((await learning.keys('ctrl+z')).frame()).toContain('#');
});

test('a lesson that is passed over is not done; what is left of it is asked on coming back', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter ctrl+n ctrl+n ctrl+n ctrl+n');
  expect(learning.lesson).toBeUndefined();
  expect(learning.frame()).toContain('0 of 1 lesson');
  expect(learning.frame()).toContain('1 min, passed over');
  await learning.keys('enter down enter');
  expect(learning.lesson?.number).toBe(1);
  expect(learning.frame()).toContain('Right.');
  await learning.keys('enter enter enter');
  expect(learning.frame()).toContain('1 min, 1 of 2 left');
  await learning.keys('enter');
  file = 'print("y")\n';
  await learning.keys('ctrl+r enter enter');
  expect(learning.frame()).toContain('1 of 1 lesson');
  // once more, and faster: it stays done
  await learning.keys('enter ctrl+n ctrl+n ctrl+n ctrl+n');
  expect(learning.frame()).toContain('1 of 1 lesson');
  expect(progress.courses.small?.lessons['1.1']?.steps['predict-1']?.state).toBe('right');
});

test('the answer that is asked for is read from its beginning, wherever the text stood', async () => {
  const learning = await new Learning(school(), 60, 16).settle();
  await learning.keys('enter enter enter pagedown s');
  expect(learning.frame()).toContain('It is: 2');
});

test('whoever has answered and then asks for the answer has not passed it over', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter enter enter s');
  expect(learning.frame()).toContain('It is: 2');
  expect(learning.frame()).not.toContain('Passed over');
});

test('on the map a click chooses, a click on what is chosen opens it', async () => {
  const learning = await new Learning(school()).settle();
  const rowOf = (text: string): number =>
    learning
      .frame()
      .split('\n')
      .findIndex((row) => row.includes(text));
  const click = async (y: number): Promise<void> => {
    learning.input({ type: 'mouse', action: 'press', x: 5, y });
    await learning.settle();
  };
  await learning.keys('up');
  expect(learning.frame()).not.toMatch(/▶.*1\.1 Two prints/);
  await click(rowOf('1.1 Two prints') + 4);
  expect(learning.frame()).not.toMatch(/▶.*1\.1 Two prints/);
  await click(rowOf('1.1 Two prints'));
  expect(learning.frame()).toMatch(/▶.*1\.1 Two prints/);
  expect(learning.lesson).toBeUndefined();
  await click(rowOf('1.1 Two prints'));
  expect(learning.frame()).toContain('Some text to read.');
});

test('nothing of the run is seen before an answer has been given', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter enter');
  expect(learning.lesson?.player).toBeUndefined();
  await learning.keys('right space t');
  expect(learning.lesson?.player).toBeUndefined();
  expect(learning.frame()).not.toContain('Right.');
});

test('a wrong answer is answered, shown at its moment, kept for another day, and can be mended', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter enter enter');
  expect(learning.frame()).toContain('Look again.');
  expect(learning.frame()).toContain('Once is enough.');
  const player = learning.lesson?.player;
  expect(player?.runs[0]?.session.recording.event(player.cursor - 1)).toMatchObject({ kind: 'output', line: 2 });
  expect(Object.keys(progress.courses.small?.again ?? {})).toEqual(['1.1/predict-1']);
  await learning.keys('down enter');
  expect(learning.frame()).toContain('Right.');
  expect(Object.keys(progress.courses.small?.again ?? {})).toEqual(['1.1/predict-1']);
  await learning.keys('q');
  expect(learning.frame()).toContain('Questions to look at again (1)');
});

test('what is typed or arranged after a wrong answer is the next answer', async () => {
  const learning = await new Learning(school(typed)).settle();
  await learning.keys('enter 3 enter');
  expect(learning.frame()).toContain('Count.');
  await learning.keys('enter');
  expect(learning.frame()).toContain('type another number, or s to see the answer');
  await learning.keys('1 2');
  expect(learning.frame()).toContain('your answer: 12');
  await learning.keys('enter enter');
  expect(learning.frame()).toContain('In which order?');
  await learning.keys('1 2 3 enter enter');
  expect(learning.frame()).toContain('put them in another order, or s to see the answer');
  await learning.keys('3 2 1 enter');
  expect(learning.frame()).toContain('Right.');
});

test('a number may be typed with its unit; other letters do nothing with the run beside it', async () => {
  const learning = await new Learning(school(typed)).settle();
  expect((await learning.keys('enter')).frame()).toContain('s pass over');
  await learning.keys('1 s');
  expect(learning.frame()).toContain('your answer: 1s');
  expect(learning.frame()).not.toContain('s pass over');
  await learning.keys('backspace m s enter');
  expect(learning.frame()).toContain('Count.');
  await learning.keys('a');
  expect(learning.frame()).toContain('a number is asked for');
  expect(learning.model.overlay).toBeUndefined();
  await learning.keys('1 2 s enter');
  expect(learning.frame()).toContain('Right.');
});

test('passing over is an answer, too, and tells what is right', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter enter s');
  expect(learning.frame()).toContain('It is: 2');
  expect(progress.courses.small?.lessons['1.1']?.steps['predict-1']?.state).toBe('skipped');
});

test('who goes to the next step has not asked for the answer: the question is open still on coming back', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter ctrl+n ctrl+n');
  expect(learning.lesson?.number).toBe(2);
  expect(progress.courses.small?.lessons['1.1']?.steps['predict-1']).toBeUndefined();
  await learning.keys('ctrl+p');
  expect(learning.frame()).not.toContain('It is: 2');
  await learning.keys('down enter');
  expect(learning.frame()).toContain('Right.');
});

test('an exercise is checked when its file has been saved', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter ctrl+n ctrl+n');
  await learning.keys('ctrl+r');
  expect(learning.frame()).toContain('There is no y yet.');
  expect(learning.frame()).toMatch(/ m edit .* Enter go on without/);
  file = 'print("y")\n';
  learning.send({ type: 'revised', file: 'headwaiter-course/1.1-one.py' });
  await learning.settle();
  expect(learning.frame()).toContain('all goals are reached');
  expect(learning.frame()).toMatch(/ Enter go on {2}m edit/);
  await learning.keys('h');
  expect(learning.frame()).toContain('Use print.');
});

test('a lesson is found again where it was left', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter enter q enter');
  expect(learning.frame()).toContain('How often is "x" printed?');
});

/** Somebody else at the same progress: the terminal was closed meanwhile. */
const anew = async (course = small): Promise<Learning> => {
  const learning = await new Learning(school(course)).settle();
  return learning.keys('enter');
};

test('an answer is there again on coming back, and so is what it was answered', async () => {
  await (await new Learning(school()).settle()).keys('enter enter enter');
  expect((await anew()).frame()).toContain('Look again.');
  await (await anew()).keys('down enter');
  const later = await anew();
  expect(later.frame()).toContain('Right.');
  expect(later.lesson?.player).toBeDefined();
  // the first answer counts
  expect(progress.courses.small?.lessons['1.1']?.steps['predict-1']).toMatchObject({ state: 'wrong', settled: '2' });
  expect((await later.keys('enter ctrl+p')).frame()).toContain('Right.');
});

test('what was typed or arranged is there again on coming back, and what was passed over stays so', async () => {
  await (await new Learning(school(typed)).settle()).keys('enter 1 2 enter');
  const learning = await anew(typed);
  expect(learning.frame()).toContain('your answer: 12');
  expect(learning.frame()).toContain('Right.');
  await learning.keys('enter 3 2 1 enter');
  expect((await anew(typed)).frame()).toContain('Right.');
  progress = noProgress;
  await (await new Learning(school()).settle()).keys('enter enter s');
  expect((await anew()).frame()).toContain('It is: 2');
});

test('a lesson that is gone through once more asks once more', async () => {
  const learning = await new Learning(school()).settle();
  await learning.keys('enter enter down enter');
  progress = lessonState(progress, 'small', '1.1', 'done', 2);
  const again = await new Learning(school(), 100, 30, '1.1').settle();
  expect(again.frame()).not.toContain('Right.');
});

test.each([
  [60, 16],
  [80, 24],
  [200, 60],
])('every step fits into %sx%s', async (columns, rows) => {
  const learning = await new Learning(school(), columns, rows).settle();
  for (const keys of ['', 'enter', 'enter', 'enter', 'ctrl+n', 'ctrl+n', 'ctrl+r']) {
    if (keys !== '') await learning.keys(keys);
    const lines = learning.frame().split('\n');
    expect(lines).toHaveLength(rows);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(columns);
  }
});

test('on a small screen a long question leaves room for its options, and the chosen one is seen', async () => {
  const files = new Map([
    ['course.md', '---\ntitle: Small\nname: small\n---\n'],
    ['claims.md', '# Claims\n\n- D1: "Once is enough." Fact: it is not.\n'],
    ['01-one/chapter.md', '---\ntitle: One\n---\n'],
    [
      '01-one/01-one/lesson.md',
      LESSON.replace('Some text to *read*.\n\n', '').replace(
        'How often is "x" printed?\n\n- 1',
        `${'Long words go on. '.repeat(22)}\n\n- 7\n  D1: Look.\n- 1`,
      ),
    ],
    ['01-one/01-one/watch.py', 'print("x")\nprint("x")\n'],
    ['01-one/01-one/start.py', 'print("n")\n'],
    ['01-one/01-one/solution.py', 'print("y")\n'],
  ]);
  const learning = await new Learning(school(readCourse(files).course), 50, 14, '1.1').settle();
  expect(learning.frame()).toMatch(/more: PgDn \(4 rows\)\n watch\.py\n/);
  await learning.keys('down');
  expect(learning.frame()).toMatch(/1 7\n +▶2 1\n +3 2\n watch\.py/);
  await learning.keys('down');
  expect(learning.frame()).toMatch(/1 7\n +2 1\n +▶3 2\n watch\.py/);
  await learning.keys('pagedown');
  expect(learning.frame()).toContain('print("x")');
  await learning.keys('up up');
  expect(learning.frame()).toMatch(/▶1 7\n/);
  await learning.keys('enter');
  expect(learning.frame()).toMatch(/Predict +Not so. Try again, or s.\n +Look.\n +▶1 ! 7\n +2 +1\n +3 +2\n/);
  await learning.keys('down');
  expect(learning.frame()).toMatch(/▶2 +1\n/);
  await learning.keys('down');
  expect(learning.frame()).toMatch(/▶3 +2\n/);
  // the options stand before the question there, too
  await learning.keys('s');
  expect(learning.frame()).toMatch(/It is: 2\n.*\n\n +1 +7\n/);
});

test('of the values of a lesson those are shown that its program speaks of', () => {
  const files = new Map([
    ['a.py', 'balance = 1\n'],
    ['b.py', 'import shop\n'],
    ['c.py', 'balanced = 1\n'],
    ['shop.py', 'stock = 1\n'],
  ]);
  const of = (program: string): readonly string[] => {
    const item = { values: ['balance', 'len(stock)'], files, step: { kind: 'watch', program } };
    return valuesOf({ items: [item], number: 0 } as unknown as Parameters<typeof valuesOf>[0]);
  };
  expect(['a.py', 'b.py', 'c.py'].map(of)).toEqual([['balance'], ['len(stock)'], []]);
});
