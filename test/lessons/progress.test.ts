// What a learner has done: two memories of it become one, and a file that is none is told in words.
import { expect, test } from 'vitest';
import {
  lessonState,
  mergeProgress,
  noProgress,
  type Progress,
  readProgress,
  stepDone,
  writeProgress,
} from '../../src/lessons/index.ts';

const answered = (progress: Progress, state: 'right' | 'wrong', at: number, step = 'q'): Progress =>
  stepDone(progress, 'course', '1.1', step, { state, answer: 'x', tries: 1 }, at);
const again = (progress: Progress): readonly string[] => Object.keys(progress.courses.course!.again);

test('a wrong answer comes back, until a right one settles it', () => {
  const wrong = answered(noProgress, 'wrong', 1);
  expect(again(wrong)).toEqual(['1.1/q']);
  expect(again(answered(wrong, 'right', 2))).toEqual([]);
});

test('what is settled in one terminal does not come back from another that still remembers the wrong answer', () => {
  const before = answered(noProgress, 'wrong', 1);
  const here = answered(before, 'right', 2);
  const there = answered(before, 'right', 3, 'other');
  expect(again(mergeProgress(here, there))).toEqual([]);
  expect(again(mergeProgress(there, here))).toEqual([]);
  expect(again(mergeProgress(here, answered(there, 'wrong', 4)))).toEqual(['1.1/q']);
});

test('an exercise that is not done yet is no question to come back', () =>
  expect(again(stepDone(noProgress, 'course', '1.1', 'do-1', { state: 'wrong', tries: 1, hints: 0 }, 1))).toEqual([]));

test('two learners in one: the later of each step, a lesson done by either is done, a reset counts from then on', () => {
  const one = lessonState(answered(noProgress, 'wrong', 1), 'course', '1.1', 'done', 2);
  const two = answered(noProgress, 'right', 3);
  const both = mergeProgress(one, two).courses.course!.lessons['1.1']!;
  expect([both.state, both.steps.q!.state]).toEqual(['done', 'right']);
  const reset = lessonState(one, 'course', '1.1', 'reset', 4);
  expect(mergeProgress(one, reset).courses.course!.lessons['1.1']).toEqual({
    at: 4,
    state: 'reset',
    step: 0,
    steps: {},
  });
});

test.each([
  ['half a file', '{"version":1,"courses"', 'it is not JSON'],
  ['a later version', '{"version":2,"courses":{}}', 'a newer headwaiter wrote it (version 2)'],
  ['something else', 'null', 'the file: Invalid type: Expected Object but received null'],
  [
    'half a step',
    '{"version":1,"courses":{"c":{"last":"1.1","at":1,"lessons":{"1.1":{"at":1,"state":"open","step":1.5,"steps":{}}},"again":{}}}}',
    'courses.c.lessons.1.1.step: Invalid integer: Received 1.5',
  ],
])('%s is no progress file', (_what, text, why) => expect(readProgress(text)).toBe(why));

test('a step that is gone past once more stays answered, and a solved exercise solved', () => {
  const right = stepDone(answered(noProgress, 'right', 1), 'course', '1.1', 'q', { state: 'skipped' }, 2);
  expect(right.courses.course!.lessons['1.1']!.steps.q!.state).toBe('right');
  const solved = stepDone(noProgress, 'course', '1.1', 'do-1', { state: 'passed', tries: 1, hints: 0 }, 1);
  const later = stepDone(solved, 'course', '1.1', 'do-1', { state: 'wrong', tries: 2, hints: 0 }, 2);
  expect(later.courses.course!.lessons['1.1']!.steps['do-1']!.state).toBe('passed');
});

test('what is written is read again', () => {
  const progress = answered(noProgress, 'wrong', 1);
  expect(readProgress(writeProgress(progress))).toEqual(progress);
});
