/**
 * What the learning screens ask of the world: the course, what the learner has done, and programs run for questions and exercises. The
 * command line gives the real thing; tests give one in memory.
 */
import type {
  Chapter,
  Course,
  CourseProgress,
  DoStep,
  Lesson,
  LessonProblem,
  LessonProgress,
  ManagerPick,
  LessonRunOptions,
  PaneName,
  Question,
  Step,
  StepProgress,
} from '../../lessons/index.ts';
import type { Problem } from '../host.ts';
import type { RunSession } from '../session.ts';

/** A step with the place it stands in: its files, and how its programs are run. */
export interface Item {
  readonly step: Step;
  /** The lesson it is of, as `2.2`; for the questions that pass a chapter on, the chapter's number. */
  readonly lesson: string;
  readonly files: ReadonlyMap<string, string>;
  readonly options: LessonRunOptions;
  /** Panes of the lesson; none: all of them. A step may name others. */
  readonly panes: readonly PaneName[];
  /** Expressions whose values are shown. */
  readonly values: readonly string[];
}

/** A program to be shown in the player, as the question or exercise ran it. */
export interface Shown {
  readonly program: string;
  readonly source: string;
  /** The schedule that shows it; '' for the ordinary one. */
  readonly schedule: string;
  readonly options: LessonRunOptions;
  /** What is left open comes in the order of this number. */
  readonly permuteSeed?: number;
  /** The modules that it may import, where they are others than those of the lesson. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A question's answer, found by running. Kept out of sight until the learner has answered. */
export interface Answered {
  /** Why nobody can answer it, a mistake of its author; absent where somebody can. */
  readonly mistake?: string;
  /** Indexes of the options that are right. */
  readonly right: readonly number[];
  /** The value as a reader sees it. */
  readonly text: string;
  /** For each option, the cursor of the moment that answers it; -1 where the author named none. */
  readonly see: readonly number[];
  /** The cursor of the moment that answers whatever else was typed or arranged; -1 for none. */
  readonly seeWrong: number;
  /** The run that proves it. */
  readonly shown: Shown;
  /** Whether an answer typed, arranged or pointed at is right. */
  readonly accepts: (given: string) => boolean;
}

/** A stretch of a run, in numbers of events before the cursor, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The cursor right after the event that the moment is named by. */
  readonly at: number;
}

/** How a goal came out. */
export interface GoalView {
  readonly text: string;
  readonly holds: boolean;
  /** Runs that were looked at. */
  readonly runs: number;
  /** What the run that misses it says instead: "1.5 s"; absent where it is no measure. */
  readonly found?: string;
}

/** What came of an attempt at an exercise. */
export interface Judged {
  readonly passed: boolean;
  /** Empty when the program could not be read at all. */
  readonly goals: readonly GoalView[];
  /** The first goal that does not hold; -1 when all do. */
  readonly failed: number;
  /** How the program ended when it did not end well. */
  readonly error: string;
  /** Where in the run that is; -1: nowhere in particular. */
  readonly aim: number;
  readonly shown: Shown;
}

/** The learner's file of an exercise. */
export interface Attempt {
  readonly file: string;
  readonly text: string;
  /** Why the file could not be made; absent when it is there. */
  readonly notice?: string;
}

/** What is remembered of the learner. */
export type Deed =
  | { readonly type: 'at'; readonly lesson: string; readonly step: number }
  | { readonly type: 'step'; readonly lesson: string; readonly step: string; readonly done: Omit<StepProgress, 'at'> }
  | { readonly type: 'lesson'; readonly lesson: string; readonly state: LessonProgress['state'] }
  | { readonly type: 'all' };

/** The course and the learner. */
export interface School {
  readonly course: Course;
  /** Mistakes of its author that were found when it was read. */
  readonly problems: readonly LessonProblem[];
  /** What has been done so far, in other terminals too. */
  progress(): CourseProgress;
  /** Remembers something at once. @returns a sentence when it could not be kept */
  record(deed: Deed): string | undefined;
  /** Why there is something to say about the progress file; '' for nothing. */
  readonly notice: string;
  answer(question: Question, item: Item): Promise<Answered>;
  /** The stretch of the program's run in which a moment lies, for each moment; undefined where it never comes. */
  moments(program: string, item: Item): Promise<readonly (Stretch | undefined)[]>;
  picks(item: Item): Promise<readonly ManagerPick[]>;
  /** A run to be looked at. */
  session(shown: Shown, item: Item): RunSession;
  /** The learner's file, made from the starter when there is none yet. */
  attempt(item: Item): Attempt | Problem;
  /** Starts over: the learner's file is put aside under another name first. @returns a sentence about where */
  startOver(item: Item): string | Problem;
  /** `onRuns` hears how many runs have been looked at so far. */
  judge(step: DoStep, text: string, item: Item, onRuns?: (runs: number) => void): Promise<Judged>;
}

/** The steps of a lesson with their place. */
export function itemsOf(school: School, lesson: Lesson): readonly Item[] {
  const chapter = school.course.chapters.find((one) => one.number === lesson.chapter);
  const options = { ...chapter?.options, ...lesson.options };
  const { id, files, panes, values } = lesson;
  return lesson.steps.map((step) => ({ step, lesson: id, files, options, panes, values }));
}

/** All lessons in order. */
export const lessonsOf = (school: School): readonly Lesson[] =>
  school.course.chapters.flatMap((chapter) => chapter.lessons);

/** Lessons that are done or passed over by answering a chapter's questions. */
export function finished(school: School): number {
  const { lessons } = school.progress();
  return lessonsOf(school).filter((lesson) => {
    const state = lessons[lesson.id]?.state;
    return state === 'done' || state === 'skipped';
  }).length;
}

/** The lesson to go on with: the one opened last while it is open, else the first that has not been gone through, else one of which something is left. */
export function nextLesson(school: School): Lesson | undefined {
  const progress = school.progress();
  const all = lessonsOf(school);
  const state = (lesson: Lesson): string | undefined => progress.lessons[lesson.id]?.state;
  const last = all.find((lesson) => lesson.id === progress.last);
  if (last !== undefined && state(last) === 'open') return last;
  const from = last === undefined ? 0 : all.indexOf(last);
  const open = (lesson: Lesson): boolean => !['done', 'skipped', 'left'].includes(state(lesson) ?? '');
  // what was passed over on purpose does not come in between
  return all.slice(from).find(open) ?? all.find(open) ?? all.find((lesson) => state(lesson) === 'left');
}

/** Questions answered wrongly the last time, oldest first. */
export function againItems(school: School): readonly Item[] {
  const { again } = school.progress();
  const all = new Map<string, Item>();
  for (const lesson of lessonsOf(school))
    for (const item of itemsOf(school, lesson)) all.set(`${lesson.id}/${item.step.id}`, item);
  for (const chapter of school.course.chapters)
    for (const item of passItems(chapter)) all.set(`${chapter.number}/${item.step.id}`, item);
  return Object.entries(again)
    .sort(([, a], [, b]) => a - b)
    .flatMap(([key]) => all.get(key) ?? [])
    .filter((item) => item.step.kind !== 'do')
    .slice(0, 9);
}

/** The questions that pass a chapter on. */
export const passItems = (chapter: Chapter): readonly Item[] =>
  chapter.testOut.map((step) => ({
    step,
    lesson: String(chapter.number),
    files: chapter.files,
    options: chapter.options,
    panes: [],
    values: [],
  }));
