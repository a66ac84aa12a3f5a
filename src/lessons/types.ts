/** What a course consists of, once it is read: chapters, lessons, their steps, and what is wrong with them. */
import type { Block } from './markdown.ts';
import type { Condition, MomentQuery, Query } from './observation.ts';

/** A mistake of a lesson's author: never the learner's, never ours. `line` is counted from 1; 0 means the file as a whole. */
export interface LessonProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** Worth a thought, but the course works all the same. */
  readonly isMild?: true;
}

/** Something the author wrote, kept with the place it was written at, so that a later problem can name it. */
export interface Written<T> {
  readonly value: T;
  readonly file: string;
  readonly line: number;
}

/** Simulated world settings of a lesson: handed to the engine as they stand, which validates them. */
export type WorldSettings = Readonly<Record<string, unknown>>;

/** The panes a lesson may put on the screen, in the player's own names. */
export type PaneName =
  | 'code'
  | 'tasks'
  | 'loop'
  | 'ready'
  | 'timers'
  | 'io'
  | 'timeline'
  | 'output'
  | 'threads'
  | 'processes'
  | 'graph'
  | 'objects'
  | 'gauges'
  | 'schedules'
  | 'findings';

/** One possible answer to a question. Whether it is right is never written down: it follows from running the program. */
export interface Option {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the learner is told after choosing it: for a wrong answer the counter-explanation, for the right one the reason. */
  readonly feedback: readonly Block[];
  /** The number in the list of misconceptions (`D1`.., `S1`..): what somebody believes who chooses it. */
  readonly claim?: string;
  /** The moment of the run that answers this option: the screen jumps there. */
  readonly see?: Written<MomentQuery>;
  /** The option is right exactly when this holds of the run. Without it, `text` is compared with the value of the question. */
  readonly when?: Written<Condition>;
  /** The program the option stands for, where the question is "which program ...?". */
  readonly program?: string;
  readonly line: number;
}

/** What is said to whoever typed or arranged something wrong. */
export interface WrongAnswer {
  readonly feedback: readonly Block[];
  readonly claim?: string;
  readonly see?: Written<MomentQuery>;
  readonly line: number;
}

/** How an answer is given: one of the options, a number typed, an order arranged, or a line of the program. */
export type AnswerForm = 'choice' | 'number' | 'order' | 'line';

/** A question whose answer is found by running `program`. Used by recall, predict, why and break. */
export interface Question {
  readonly prompt: readonly Block[];
  /** The program the question is about: a file of the lesson's folder. */
  readonly program: string;
  readonly form: AnswerForm;
  /** What is asked; absent where every option carries its own condition (`when`). */
  readonly ask?: Written<Query>;
  readonly options: readonly Option[];
  /** For forms without options: what is said to any wrong answer. */
  readonly wrong?: WrongAnswer;
  /** For the form `order`: the pieces to arrange, in the order the author wrote them. */
  readonly pieces: readonly string[];
  /** How far off a number may be, in its own unit. */
  readonly tolerance: number;
}

/** A narration shown while a program is watched: when the cursor reaches `moment`, `text` is shown. */
export interface Stop {
  readonly moment: Written<MomentQuery>;
  readonly blocks: readonly Block[];
}

/** One goal of an exercise. All goals must hold. */
export interface Goal {
  readonly condition: Written<Condition>;
  /** The goal as the learner reads it. */
  readonly text: string;
  /** What the learner is told while it does not hold; empty when the author wrote nothing. */
  readonly notYet: readonly Block[];
  /** The case it is about; absent: every case. */
  readonly inCase?: string;
  /** `once`: one run; `schedules`: every legal schedule; `variations`: permuted ties and latencies. */
  readonly over: 'once' | 'schedules' | 'variations';
  /** Schedules that are tried at most; absent: as many as ever. */
  readonly most?: number;
}

/** A situation in which an exercise is run: other files beside the learner's, another world, other arguments. */
export interface Case {
  readonly name: string;
  /** Modules put beside the learner's file: module file name to the file of the lesson folder it comes from. */
  readonly files: Readonly<Record<string, string>>;
  readonly world?: WorldSettings;
  readonly argv: readonly string[];
  readonly line: number;
}

interface StepBase {
  /** Unique in the lesson and stable: progress is stored under it. */
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly panes: readonly PaneName[];
}

/** Text to read. */
export interface ProseStep extends StepBase {
  readonly kind: 'prose';
  readonly blocks: readonly Block[];
}

/** A program played by the learner, with narration at chosen moments. */
export interface WatchStep extends StepBase {
  readonly kind: 'watch';
  readonly program: string;
  readonly blocks: readonly Block[];
  readonly stops: readonly Stop[];
}

/** A question that must be answered (or skipped on purpose) before anything moves; `recall` asks about an earlier lesson. */
export interface QuestionStep extends StepBase {
  readonly kind: 'recall' | 'predict' | 'why';
  readonly question: Question;
  /** For recall: the lesson it comes from, as `2.2`. */
  readonly from?: string;
}

/** "Move the cursor to the moment when ...": answered by where the cursor stands. */
export interface PointStep extends StepBase {
  readonly kind: 'point';
  readonly program: string;
  readonly blocks: readonly Block[];
  readonly moment: Written<MomentQuery>;
  /** Shown after a right answer. */
  readonly feedback: readonly Block[];
}

/** One thing changed, and predicted again. */
export interface BreakStep extends StepBase {
  readonly kind: 'break';
  readonly program: string;
  /** The program it was made from: the screen shows the difference. */
  readonly original: string;
  readonly question: Question;
  /** What the broken program is promised to show; `check` holds the author to it. */
  readonly shows: readonly Written<Condition>[];
}

/** "Be the manager": the learner names what runs next; accepted is whatever CPython could do. */
export interface ManagerStep extends StepBase {
  readonly kind: 'manager';
  readonly program: string;
  readonly blocks: readonly Block[];
  readonly pick: 'slip' | 'thread' | 'delivery';
  /** How many picks are asked. */
  readonly picks: number;
  readonly feedback: readonly Block[];
}

/** An exercise: a file of the learner's, goals about its behaviour in virtual time, hints in steps. */
export interface DoStep extends StepBase {
  readonly kind: 'do';
  readonly start: string;
  readonly solution: string;
  /** Other right solutions; `check` proves that they pass. */
  readonly also: readonly string[];
  /** Which goal (from 1) the starter is promised to fail first. */
  readonly startFails: number;
  readonly blocks: readonly Block[];
  readonly goals: readonly Goal[];
  readonly cases: readonly Case[];
  readonly hints: readonly (readonly Block[])[];
}

/** The one sentence to keep, and what the model leaves out. */
export interface TakeawayStep extends StepBase {
  readonly kind: 'takeaway';
  readonly blocks: readonly Block[];
  readonly leavesOut: readonly Block[];
}

/** A step of a lesson. */
export type Step = ProseStep | WatchStep | QuestionStep | PointStep | BreakStep | ManagerStep | DoStep | TakeawayStep;

/** How a lesson's programs are run, unless a step says otherwise. */
export interface LessonRunOptions {
  readonly world?: WorldSettings;
  /** Simulated cores; the engine's default when absent. */
  readonly cores?: number;
  /** `off` models the free-threaded build. */
  readonly gil?: 'on' | 'off';
  /** Where the GIL may change hands. */
  readonly switchModel?: 'cpython' | 'any';
  /** asyncio debug mode. */
  readonly debug?: boolean;
}

/** A lesson, read from its folder. */
export interface Lesson {
  /** Chapter and place, as `2.2`. */
  readonly id: string;
  readonly chapter: number;
  readonly number: number;
  readonly title: string;
  /** What the learner can do afterwards: one sentence. */
  readonly outcome: string;
  readonly minutes: number;
  /** The misconceptions it answers. */
  readonly claims: readonly string[];
  readonly panes: readonly PaneName[];
  /** Expressions whose values the screen shows. */
  readonly values: readonly string[];
  readonly options: LessonRunOptions;
  /** Where its settings stand. */
  readonly settingLines: ReadonlyMap<string, number>;
  readonly steps: readonly Step[];
  /** Programs and other files of the folder, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Folder relative to the course. */
  readonly folder: string;
}

/** A chapter: its lessons, and three questions that let someone who knows it already pass on. */
export interface Chapter {
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly lessons: readonly Lesson[];
  readonly testOut: readonly QuestionStep[];
  readonly files: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly options: LessonRunOptions;
  /** Where its settings stand. */
  readonly settingLines: ReadonlyMap<string, number>;
}

/** A misconception of the course's list. */
export interface Claim {
  readonly id: string;
  readonly said: string;
  readonly fact: string;
  /** Where it stands in the list, from 1. */
  readonly line: number;
}

/** A course, read from a folder. */
export interface Course {
  readonly title: string;
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly chapters: readonly Chapter[];
  readonly claims: ReadonlyMap<string, Claim>;
}
