/** What was done in a step at another time, done again on coming back to it: answers are given, questions passed over, moments found. */
import type { Question, StepProgress } from '../../lessons/index.ts';
import { itemOf, type LessonState, NO_WORK, questionOf, type Work } from './model.ts';

/** What was done in the step at hand, as long as its lesson is being gone through; undefined when that is nothing. */
export function earlierOf({ purpose, school, ...state }: LessonState): StepProgress | undefined {
  if (purpose !== 'lesson') return undefined;
  const { step, lesson } = itemOf({ purpose, school, ...state });
  const own = school.progress().lessons[lesson];
  const done = own?.steps[step.id];
  // whoever comes back to what was passed over is asked, and whoever goes through a lesson once more is asked once more
  if (own?.state === 'left') return done?.state === 'skipped' ? undefined : done;
  return own?.state === 'open' ? done : undefined;
}

/** The work of a step as it was left: an answer is pending, until the program has run and it can be looked at. */
export function resumed(state: LessonState): Work {
  const earlier = earlierOf(state);
  if (earlier === undefined) return NO_WORK;
  const { step } = itemOf(state);
  const { tries = 1 } = earlier;
  const question = questionOf(step);
  if (question === undefined) return step.kind === 'point' ? { ...NO_WORK, tries } : NO_WORK;
  const text = earlier.settled ?? earlier.answer;
  if (earlier.state === 'skipped') return { ...NO_WORK, tries };
  const given = text === undefined ? undefined : answerGiven(question, text);
  return given === undefined ? NO_WORK : { ...NO_WORK, ...given, tries, pending: text };
}

/** What had been chosen, typed or arranged for an answer; undefined when the question no longer knows it. */
function answerGiven({ form, options, pieces }: Question, text: string): Partial<Work> | undefined {
  switch (form) {
    case 'choice': {
      const chosen = options.findIndex((option) => option.text === text);
      return chosen < 0 ? undefined : { chosen, given: chosen };
    }
    case 'number':
      return { typed: text };
    case 'order': {
      const order: number[] = [];
      let rest = `${text}, `;
      while (rest !== '') {
        const next = pieces.findIndex((piece, index) => !order.includes(index) && rest.startsWith(`${piece}, `));
        if (next < 0) return undefined;
        order.push(next);
        rest = rest.slice(pieces[next]!.length + 2);
      }
      return { order };
    }
    case 'line':
      return { chosen: Number(text) - 1 };
  }
}
