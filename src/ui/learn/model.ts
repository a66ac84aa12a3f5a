/** What the learning screens know: where in the course one stands, and what has been done in the step at hand. */
import type { ManagerPick, PaneName as LessonPane, Question, Step } from '../../lessons/index.ts';
import type { PlayerState } from '../player/model.ts';
import type { PaneName } from '../view.ts';
import type { Answered, Attempt, Item, Judged, School, Stretch } from './school.ts';

/** The map of the course. */
export interface CourseState {
  readonly kind: 'course';
  readonly school: School;
  /** The row chosen, by its name: rows come and go. */
  readonly chosen: string;
  /** The lesson entered last: once it is done, the next one is chosen. */
  readonly entered: string;
  /** Rows the page is scrolled by, where it is not that of the lessons. */
  readonly top: number;
  /** The lessons, the list of what is often believed, or what is wrong with the course. */
  readonly page: 'lessons' | 'claims' | 'mistakes';
}

/** A question's state: not answered, answered, passed over on purpose, or one that nobody can answer because of a mistake of its author. */
export type Answering = 'open' | 'right' | 'wrong' | 'skipped' | 'faulty';

/** Whether there is nothing more to answer. */
export const isOver = ({ answering }: Work): boolean => answering !== 'open' && answering !== 'wrong';

/** What has been done in one step. */
export interface Work {
  /** The option, line or row chosen at the moment. */
  readonly chosen: number;
  readonly typed: string;
  /** Pieces put in order so far, by index. */
  readonly order: readonly number[];
  readonly answering: Answering;
  /** The option given; -1 where the answer was typed. */
  readonly given: number;
  /** The answer that was wrong, in words; '' none was so far. */
  readonly rejected: string;
  readonly tries: number;
  readonly answered: Answered | undefined;
  /** An answer was given before the program had run: it is looked at as soon as that has happened. */
  readonly pending: string | undefined;
  readonly stretches: readonly (Stretch | undefined)[] | undefined;
  readonly picks: readonly ManagerPick[] | undefined;
  readonly pick: number;
  readonly attempt: Attempt | undefined;
  readonly judged: Judged | undefined;
  readonly judging: boolean;
  /** Runs that have been looked at while judging. */
  readonly runs: number;
  readonly hints: number;
  readonly solution: boolean;
  /** What was asked for last and is to be read first. */
  readonly front: 'hint' | '';
  /** What is to be said about the last thing done. */
  readonly remark: string;
  /** Where the player is to stand once the run has come so far; Infinity is its end, -1 nowhere in particular. */
  readonly aim: number;
}

/** A row of steps being gone through: a lesson, the questions that pass a chapter on, or questions to look at again. */
export interface LessonState {
  readonly kind: 'lesson';
  readonly school: School;
  readonly title: string;
  readonly purpose: 'lesson' | 'pass' | 'again';
  readonly items: readonly Item[];
  readonly number: number;
  readonly work: Work;
  readonly player: PlayerState | undefined;
  /** Answered rightly at the first try so far. */
  readonly right: number;
  /** Rows the text is scrolled by; -1 as long as nobody has scrolled it. */
  readonly top: number;
}

/** A step before anything has been done in it. */
export const NO_WORK: Work = {
  chosen: 0,
  typed: '',
  order: [],
  answering: 'open',
  given: -1,
  rejected: '',
  tries: 0,
  answered: undefined,
  pending: undefined,
  stretches: undefined,
  picks: undefined,
  pick: 0,
  attempt: undefined,
  judged: undefined,
  judging: false,
  runs: 0,
  hints: 0,
  solution: false,
  front: '',
  remark: '',
  aim: -1,
};

/** The step that is shown. */
export const itemOf = (state: LessonState): Item => state.items[state.number]!;

/** The name under which answers from the world are given back to a step. */
export const keyOf = (item: Item): string => `${item.lesson}/${item.step.id}`;

/** The question of a step; undefined for steps of another kind. */
export function questionOf(step: Step): Question | undefined {
  switch (step.kind) {
    case 'recall':
    case 'predict':
    case 'why':
    case 'break':
      return step.question;
    default:
      return undefined;
  }
}

/** The program a step is about; '' for none. */
export function programOf(step: Step): string {
  const question = questionOf(step);
  if (question !== undefined) return question.program;
  if (step.kind === 'do') return step.start;
  return 'program' in step ? step.program : '';
}

/** The program that a step is about, as text. */
export function sourceOf(state: LessonState): string {
  const { step, files } = itemOf(state);
  return step.kind === 'do' ? (state.work.attempt?.text ?? '') : (files.get(programOf(step)) ?? '');
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}_][\p{L}\p{N}_]*/gu));

/** The lesson's values that the program of this step speaks of: another of its programs may not have them. */
export function valuesOf(state: LessonState): readonly string[] {
  const { values, files } = itemOf(state);
  const own = wordsIn(sourceOf(state));
  const imported = [...files].filter(([file]) => own.has(file.replace(/\.py$/, ''))).map(([, text]) => text);
  const words = wordsIn([sourceOf(state), ...imported].join('\n'));
  return values.filter((value) => [...wordsIn(value)].some((word) => words.has(word)));
}

/** The player's panes for those that an author names. */
const PLAYER_PANES: Readonly<Record<LessonPane, PaneName>> = {
  code: 'code',
  tasks: 'tasks',
  loop: 'loop',
  ready: 'loop',
  timers: 'loop',
  io: 'loop',
  timeline: 'timeline',
  output: 'output',
  threads: 'threads',
  processes: 'processes',
  graph: 'locks',
  objects: 'inspector',
  gauges: 'locks',
  schedules: 'events',
  findings: 'findings',
};

/** The panes a step puts on the screen, its own or those of its lesson; undefined for all of them. */
export function panesOf({ step, panes }: Item): readonly PaneName[] | undefined {
  const named = step.panes.length > 0 ? step.panes : panes;
  if (named.length === 0) return undefined;
  return [...new Set(named.map((pane) => PLAYER_PANES[pane]))];
}

/** Whether the learner still has to do something before the step lets go; passing over on purpose is always possible. */
export function isOpen(state: LessonState): boolean {
  const { step } = itemOf(state);
  if (questionOf(step) !== undefined || step.kind === 'point') return state.work.answering === 'open';
  if (step.kind === 'manager') return state.work.answering === 'open';
  return false;
}

/** The answer as it stands, in words. */
export function answerOf({ form, options, pieces }: Question, { chosen, typed, order }: Work): string {
  switch (form) {
    case 'choice':
      return options[chosen]?.text ?? '';
    case 'number':
      return typed;
    case 'order':
      return order.map((index) => pieces[index]).join(', ');
    case 'line':
      return String(chosen + 1);
  }
}

/** Whether the answer that was wrong still stands there: the next one begins anew. */
export const isRejected = (question: Question, work: Work): boolean =>
  work.answering === 'wrong' && answerOf(question, work) === work.rejected;

/** Whether a number is being typed: what follows may be its unit. */
export const isTyping = (question: Question, work: Work): boolean =>
  question.form === 'number' && work.typed !== '' && !isRejected(question, work);
