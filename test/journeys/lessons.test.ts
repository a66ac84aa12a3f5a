// Whole lessons in a real pseudo-terminal, one of each kind: tasks (with the exercise edited in place), threads, a service. What is pressed, and what is then read.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { Screen } from '../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwaiter-lessons-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const open: Screen[] = [];
afterEach(() => {
  for (const screen of open.splice(0)) screen.close();
});

const ENTER = '\r';
const DOWN = '\x1b[B';
const END = '\x1b[F';
const SAVE = '\x13';
const LESSONS = resolve(import.meta.dirname, '../../lessons');

/** A deed: keys, or something done outside; then what is to be read. */
type Deed = readonly [act: string | ((home: string) => void), ...read: readonly string[]];

/** Takes a lesson from its first step to its last in a terminal of 80 columns. */
async function take(lesson: string, deeds: readonly Deed[], state = 'done'): Promise<void> {
  const home = mkdtempSync(join(folder, 'home-'));
  const here = Screen.of(['learn', lesson], { columns: 80, rows: 24, folder: home, env: { HEADWAITER_DATA: home } });
  open.push(here);
  await here.see('step 1 of');
  for (const [act, ...read] of deeds) {
    if (typeof act === 'string') here.press(act);
    else act(home);
    for (const text of read) await here.see(text);
  }
  here.press('q');
  here.press('q');
  expect(await here.end()).toBe(0);
  const { lessons } = JSON.parse(readFileSync(join(home, 'progress.json'), 'utf8')).courses.headwaiter;
  expect(lessons[lesson].state).toBe(state);
}
/** Saves the course's own solution as the learner's file. */
const solve =
  (path: string, file: string) =>
  (home: string): void =>
    writeFileSync(join(home, 'headwaiter-course', file), readFileSync(join(LESSONS, path, 'solution.py')));

test('3.1, tasks: lines put in order, the manager, the exercise edited in place', async () => {
  await take(
    '3.1',
    [
      [`2${ENTER}`, 'Not so.', 'main has the floor'],
      [`1${ENTER}`, 'Right.'],
      [ENTER, 'One turn:'],
      [ENTER, 'your order'],
      [`213`, 'take order, table 2'],
      [ENTER, 'Right.'],
      [ENTER, 'Which table is served first?'],
      [`2${ENTER}`, 'does not matter when the', 'prints "serve table 2"'],
      [`1${ENTER}`, 'Right.'],
      [ENTER, 'Keep an eye on the three lists.', 'n next remark'],
      ['n', '1 of 6', 'Two slips lie on the ready list.'],
      ['nnnnn', '6 of 6', 'the first timer'],
      [ENTER, 'Find the moment', 'MainThread comes to line 1.'],
      [ENTER, 'Not yet: it comes later than this.'],
      ['s', 'Nothing watches the tasks meanwhile.', 'The loop sleeps'],
      [ENTER, 'Does main come before the drinks'],
      [`1${ENTER}`, 'A turn runs a snapshot of the list.'],
      [ENTER, 'changed lines are marked', 'order(2, 0.9)'],
      [`1${ENTER}`, 'it waits for nobody'],
      [ENTER, 'Pick 1 of'],
      [`1${ENTER}`, "Task-1 (main) can't be next"],
      [`2${ENTER}`, 'Yes.', 'Pick 2 of'],
      ['s', 'first come, first served'],
      [ENTER, 'A B C D E'],
      ['h', 'Hint 1 of 3'],
      ['m', 'edit headwaiter-course/3.1-three-lists.py'],
      [DOWN.repeat(6), 'line 7'],
      [`${END}${ENTER}await asyncio.sleep(0)`, 'changed'],
      [SAVE, 'all goals are reached'],
      [ENTER, 'Keep this', 'what lay ready'],
      [ENTER, '0 of 33 lessons', '1 of 8 left'],
    ],
    'left',
  );
}, 120_000);

test('6.1, threads: a moment passed over is shown, a number typed', async () => {
  await take(
    '6.1',
    [
      [`1${ENTER}`, 'Right.'],
      [ENTER, 'somebody else decides'],
      [ENTER, 'When is the price'],
      [`1${ENTER}`, 'Only two workers'],
      [`2${ENTER}`, 'Right.'],
      [ENTER, 'what does the last line say?'],
      [`2${ENTER}`, 'Often believed (D31)'],
      [`1${ENTER}`, 'Right.'],
      [ENTER, 'Two workers, three jobs.', 'n next remark'],
      ['nnn', '3 of 3', '0.5 + 0.6'],
      [ENTER, 'Find the moment', 'MainThread comes to line 1.'],
      ['s', 'A pool is a queue of jobs', 'prints "got stock"'],
      [ENTER, 'compute in this run?'],
      [`0${ENTER}`, 'Right.'],
      [ENTER, 'The pool has three workers now.'],
      [`2${ENTER}`, 'Not so.'],
      ['s', 'It is: 0.6 s'],
      [ENTER, 'As few workers as it takes'],
      [solve('06-threads-and-the-gil/01-someone-else-decides', '6.1-someone-else-decides.py'), 'all goals are reached'],
      [ENTER, 'Keep this'],
      [ENTER, '0 of 33 lessons', '1 of 7 left'],
    ],
    'left',
  );
}, 120_000);

test('8.1, a service: what holds a connection, and an attempt that reaches not all goals', async () => {
  const file = '8.1-the-pool-is-the-limit.py';
  await take(
    '8.1',
    [
      [`2${ENTER}`, 'Right.'],
      [ENTER, 'The kitchen has five cooks'],
      [ENTER, 'the pool has five connections'],
      [`3${ENTER}`, 'The connection is held during the other call', 'asks database: select user'],
      [`2${ENTER}`, 'four rounds of five'],
      [ENTER, 'Look at the five places', 'n next remark'],
      ['nnn', '3 of 4', 'the sixth request begins'],
      [ENTER, 'Find the moment', 'MainThread comes to line 1.'],
      ['s', 'From here on it holds a connection'],
      [ENTER, 'called after the async with'],
      [`2${ENTER}`, 'which hold nothing'],
      [ENTER, 'Another way', 'min_size=10, max_size=10'],
      [`1${ENTER}`, 'Twice the places'],
      [ENTER, 'Hold it shortly'],
      [
        (home) => {
          const path = join(home, 'headwaiter-course', file);
          writeFileSync(path, readFileSync(path, 'utf8').replaceAll('=5', '=25'));
        },
        'More connections are no answer here.',
      ],
      [solve('08-a-production-shaped-backend/01-the-pool-is-the-limit', file), 'all goals are reached'],
      [ENTER, 'Keep this'],
      [ENTER, '0 of 33 lessons', '1 of 6 left'],
    ],
    'left',
  );
}, 120_000);
