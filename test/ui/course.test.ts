// The whole course is played on a small screen, from its first step to its last: every question answered wrongly and then rightly, every remark heard,
// every moment found, every exercise begun and done. The school is the real one, in a folder of its own.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { courseIn } from '../../src/cli/course/courses.ts';
import { Learner } from '../../src/cli/course/learner.ts';
import { openSchool } from '../../src/cli/course/school.ts';
import { plainText, type Question } from '../../src/lessons/index.ts';
import { itemOf } from '../../src/ui/learn/model.ts';
import { lessonsOf } from '../../src/ui/learn/school.ts';
import { Learning } from '../support/learning.ts';

const [COLUMNS, ROWS] = [80, 24];
const reading = courseIn('lessons');
const { course } = reading;
const home = process.cwd();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwaiter-course-'));
  process.env.HEADWAITER_DATA = folder;
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** What stands on the screen, its frame checked: no row too many, none too wide, the way on in the last one. */
function frame(learning: Learning): string {
  const text = learning.frame();
  const lines = text.split('\n');
  expect(lines).toHaveLength(ROWS);
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(COLUMNS);
  return text;
}
/** Everything that the step has to say, read by scrolling down; blanks and line ends do not count. */
async function wholeText(learning: Learning): Promise<string> {
  let text = frame(learning);
  for (let page = 0; page < 30 && text.includes('more: PgDn'); page++) {
    const before = learning.lesson?.top;
    await learning.keys('pagedown');
    text += frame(learning);
    if (learning.lesson?.top === before) break;
  }
  return text.replaceAll(/[\s│|]+/g, ' ');
}
/** The first words of a text, as many as surely stand in one row. */
const beginning = (text: string): string => text.split(/\s+/).slice(0, 3).join(' ');

const permutations = (items: readonly number[]): number[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
const keysOf = (text: string): string => [...text].map((letter) => (letter === ' ' ? 'space' : letter)).join(' ');

/** Who has answered wrongly sees that, what was asked and what there is to choose, without scrolling. */
function seen(learning: Learning, question: Question, choices: readonly string[]): void {
  const text = frame(learning);
  for (const part of ['Not so.', beginning(plainText(question.prompt)), ...choices.map(beginning)])
    expect(text).toContain(part);
}

/** Answers a question wrongly, where that can be done, and then rightly. */
async function answerQuestion(learning: Learning, question: Question): Promise<void> {
  const { answered } = learning.lesson!.work;
  expect(answered, 'the question has an answer').toBeDefined();
  switch (question.form) {
    case 'choice': {
      for (const [wrong, option] of question.options.entries()) {
        if (answered!.right.includes(wrong)) continue;
        await learning.keys(`${wrong + 1} enter`);
        seen(
          learning,
          question,
          question.options.map(({ text }) => text),
        );
        expect(await wholeText(learning)).toContain(beginning(plainText(option.feedback)));
      }
      await learning.keys(`${answered!.right[0]! + 1} enter`);
      break;
    }
    case 'number': {
      const right = /-?\d+(?:\.\d+)?/.exec(answered!.text)![0];
      await learning.keys(`${keysOf('987654')} enter`);
      seen(learning, question, ['your answer:']);
      await learning.keys(`${'backspace '.repeat(6)}${keysOf(right)} enter`);
      break;
    }
    case 'order': {
      const all = permutations(question.pieces.map((_, index) => index));
      const said = (order: readonly number[]): string => order.map((index) => question.pieces[index]).join(', ');
      const right = all.filter((order) => answered!.accepts(said(order)));
      expect(right).toHaveLength(1);
      const digits = (order: readonly number[]): string => order.map((index) => index + 1).join(' ');
      await learning.keys(`${digits(all.find((order) => order !== right[0])!)} enter`);
      seen(learning, question, [...question.pieces, 'your order:']);
      await learning.keys(`${'backspace '.repeat(question.pieces.length)}${digits(right[0]!)} enter`);
      break;
    }
    case 'line': {
      const lines = (itemOf(learning.lesson!).files.get(question.program) ?? '').split('\n').length;
      const right = Array.from({ length: lines }, (_, line) => line).filter((line) =>
        answered!.accepts(String(line + 1)),
      );
      const to = async (line: number): Promise<void> => {
        while (learning.lesson!.work.chosen !== line)
          await learning.keys(learning.lesson!.work.chosen < line ? 'down' : 'up');
      };
      await to(right[0] === 0 ? 1 : 0);
      await learning.keys('enter');
      expect(frame(learning)).toContain('Not so.');
      await to(right[0]!);
      await learning.keys('enter');
      break;
    }
  }
  expect(learning.lesson!.work.answering).toBe('right');
  expect(await wholeText(learning)).toContain('Right.');
}

/** Does what the step at hand asks for, and goes on. */
async function play(learning: Learning): Promise<void> {
  const lesson = learning.lesson!;
  const { step, files } = itemOf(lesson);
  expect(frame(learning)).toMatch(/enter/i);
  switch (step.kind) {
    case 'recall':
    case 'predict':
    case 'why':
    case 'break':
      expect(lesson.player, 'the run is hidden before the answer').toBeUndefined();
      await answerQuestion(learning, step.question);
      break;
    case 'watch':
      for (const stop of step.stops) {
        await learning.keys('n');
        const told = learning.lesson!.work.stretches!;
        expect(told).not.toContain(undefined);
        if (stop.blocks.length > 0) expect(await wholeText(learning)).toMatch(/\d of \d/);
      }
      await learning.keys('n');
      expect(frame(learning)).toContain('that was the last remark');
      break;
    case 'point': {
      const stretch = lesson.work.stretches![0]!;
      const wrong = stretch.from > 1 ? 0 : stretch.to + 1;
      learning.send({ type: 'goto', cursor: wrong });
      await learning.keys('space enter');
      expect(learning.lesson!.player!.playing, 'what is said of a moment stays with it').toBe(false);
      expect(await wholeText(learning)).toMatch(
        /Not yet: it comes later than this\.|Too far: it was earlier than this\./,
      );
      learning.send({ type: 'goto', cursor: stretch.at });
      await learning.keys('enter');
      expect(await wholeText(learning)).toContain('Right.');
      break;
    }
    case 'manager':
      for (
        let pick = lesson.work.picks![0];
        pick !== undefined;
        pick = learning.lesson!.work.picks![learning.lesson!.work.pick]
      ) {
        const { legal, choices } = pick;
        const wrong = choices.findIndex((_, index) => !legal.includes(index));
        if (wrong >= 0) {
          await learning.keys(`${wrong + 1} enter`);
          expect(await wholeText(learning)).toContain('be next');
        }
        await learning.keys(`${legal[0]! + 1} enter`);
        expect(await wholeText(learning)).toContain('Yes');
      }
      expect(learning.lesson!.work.answering).toBe('right');
      break;
    case 'do': {
      const { file } = learning.lesson!.work.attempt!;
      expect(existsSync(file)).toBe(true);
      await learning.keys('ctrl+r');
      const { judged } = learning.lesson!.work;
      expect(judged?.passed).toBe(false);
      expect(await wholeText(learning)).toContain(beginning(plainText(step.goals[judged!.failed]!.notYet)));
      for (const hint of step.hints) {
        await learning.keys('h');
        expect(await wholeText(learning)).toContain(beginning(plainText(hint)));
      }
      for (const way of [step.solution, ...step.also]) {
        writeFileSync(file, files.get(way)!);
        learning.send({ type: 'revised', file });
        await learning.settle();
        expect(learning.lesson!.work.judged?.passed, way).toBe(true);
        expect(frame(learning)).toContain('all goals are reached');
      }
      break;
    }
    default:
      expect(await wholeText(learning)).not.toBe('');
  }
  await learning.keys('enter');
}

describe('the whole course at 80x24', () => {
  test.each(course.chapters.flatMap((chapter) => chapter.lessons.map((lesson) => [lesson.id, lesson] as const)))(
    'lesson %s',
    async (id, lesson) => {
      const school = openSchool(reading, new Learner());
      const learning = await new Learning(school, COLUMNS, ROWS).settle();
      while (
        !learning
          .frame()
          .split('\n')
          .some((line) => /[>▶›]/.test(line) && line.includes(`${id} `))
      )
        await learning.keys('down');
      await learning.keys('enter');
      for (const [number] of lesson.steps.entries()) {
        expect(learning.lesson?.number).toBe(number);
        await play(learning);
      }
      expect(learning.lesson).toBeUndefined();
      expect(school.progress().lessons[id]?.state).toBe('done');
      expect(lessonsOf(school)).toHaveLength(33);
    },
    300_000,
  );
});
