/** How long a lesson takes: worked out from what there is to read, to answer, to watch and to do. */
import { type Block, plainText } from './markdown.ts';
import type { Lesson, Question, Step } from './types.ts';

/** What a lesson may take, in minutes: less is no lesson, more is two. */
export const SHORTEST = 3;
export const LONGEST = 12;

/** Words that somebody reads in a minute who wants to understand them. */
const WORDS_A_MINUTE = 200;
/** Seconds for one line of a program that is new. */
const LINE = 2;
/** Seconds to think about a question, to look at a moment of a run, to find one, and to pick who is next. */
const QUESTION = 15;
const STOP = 8;
const POINT = 20;
const PICK = 5;
/** Seconds to see what a program lacks, to write a line of what its solution has more, and to look at a goal. */
const EXERCISE = 60;
const WRITTEN = 8;
const GOAL = 10;

const words = (blocks: readonly Block[]): number => plainText(blocks).split(/\s+/).filter(Boolean).length;

/** Minutes that a lesson takes somebody who answers at the first try. */
export function minutesOf(lesson: Pick<Lesson, 'steps' | 'files'>): number {
  const seen = new Set<string>();
  let seconds = 0;
  for (const step of lesson.steps) {
    const { read, act, program } = demands(step, lesson.files);
    seconds += (read / WORDS_A_MINUTE) * 60 + act;
    if (program === '' || seen.has(program)) continue;
    seen.add(program);
    // what was made from another program is read only where it differs
    const lines = (lesson.files.get(program) ?? '').split('\n').filter((line) => line.trim() !== '').length;
    seconds += (step.kind === 'break' ? 0.5 : 1) * lines * LINE;
  }
  return seconds / 60;
}

/** What a step asks of a learner: words to read, seconds to act, a program to look at. */
function demands(
  step: Step,
  files: Lesson['files'],
): { readonly read: number; readonly act: number; readonly program: string } {
  switch (step.kind) {
    case 'prose':
      return { read: words(step.blocks), act: 0, program: '' };
    case 'recall':
    case 'predict':
    case 'why':
    case 'break':
      return { read: wordsOf(step.question), act: QUESTION, program: step.question.program };
    case 'watch':
      return {
        read: words(step.blocks) + step.stops.reduce((sum, stop) => sum + words(stop.blocks), 0),
        act: step.stops.length * STOP,
        program: step.program,
      };
    case 'point':
      return { read: words(step.blocks) + words(step.feedback), act: POINT, program: step.program };
    case 'manager':
      return { read: words(step.blocks) + words(step.feedback), act: step.picks * PICK, program: step.program };
    case 'do':
      return {
        read: words(step.blocks) + step.goals.reduce((sum, goal) => sum + goal.text.split(/\s+/).length, 0),
        act: EXERCISE + step.goals.length * GOAL + written(files.get(step.start), files.get(step.solution)) * WRITTEN,
        program: step.start,
      };
    case 'takeaway':
      return { read: words(step.blocks) + words(step.leavesOut), act: 0, program: '' };
  }
}

/** Lines of a solution that are not in its starter. */
function written(start = '', solution = ''): number {
  const known = new Set(start.split('\n').map((line) => line.trim()));
  return solution.split('\n').filter((line) => !known.has(line.trim())).length;
}

/** The question, its options, and what is said to one of them. */
function wordsOf({ prompt, options }: Question): number {
  const said = options.map((option) => words(option.feedback));
  return (
    words(prompt) +
    options.reduce((sum, option) => sum + words(option.blocks), 0) +
    said.reduce((sum, count) => sum + count, 0) / Math.max(1, said.length)
  );
}
