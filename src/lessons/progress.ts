/**
 * What a learner has done: one small value, changed by pure functions and written as JSON. Two terminals may write at once, so a file is never replaced by what
 * one of them remembers: what is on the disk is merged in first, entry by entry, the later entry winning.
 */
import * as v from 'valibot';
import type { Step } from './types.ts';

/** What was done in one step. */
export interface StepProgress {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly state: 'seen' | 'right' | 'wrong' | 'skipped' | 'passed' | 'solution';
  /** The answer given, for questions. */
  readonly answer?: string;
  /** The right answer, where one came after those that were wrong. */
  readonly settled?: string;
  /** Hints shown of an exercise. */
  readonly hints?: number;
  /** Attempts at an exercise, or answers given so far. */
  readonly tries?: number;
}
/** What was done in one lesson, by the steps' ids. */
export interface LessonProgress {
  readonly at: number;
  /** `left`: gone through to its end, but not everything that it asks has been answered; `skipped`: known, its chapter was passed by questions. */
  readonly state: 'open' | 'done' | 'left' | 'skipped' | 'reset';
  /** Index of the step the learner was at. */
  readonly step: number;
  readonly steps: Readonly<Record<string, StepProgress>>;
}
/** All of it: courses by name, lessons by id. */
export interface Progress {
  readonly version: 1;
  readonly courses: Readonly<Record<string, CourseProgress>>;
}
/** What was done of a course. */
export interface CourseProgress {
  /** The lesson opened last. */
  readonly last: string;
  readonly at: number;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** Questions answered wrongly that should come back, as `lesson/step`, with the time of the last wrong answer. */
  readonly again: Readonly<Record<string, number>>;
}

const stepSchema = v.object({
  at: v.number(),
  state: v.picklist(['seen', 'right', 'wrong', 'skipped', 'passed', 'solution']),
  answer: v.optional(v.string()),
  settled: v.optional(v.string()),
  hints: v.optional(v.number()),
  tries: v.optional(v.number()),
});
const lessonSchema = v.object({
  at: v.number(),
  state: v.picklist(['open', 'done', 'left', 'skipped', 'reset']),
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  steps: v.record(v.string(), stepSchema),
});
const courseSchema = v.object({
  last: v.string(),
  at: v.number(),
  lessons: v.record(v.string(), lessonSchema),
  again: v.record(v.string(), v.number()),
});
const schema = v.object({ version: v.literal(1), courses: v.record(v.string(), courseSchema) });

/** Nothing done yet. */
export const noProgress: Progress = { version: 1, courses: {} };
const noCourse: CourseProgress = { last: '', at: 0, lessons: {}, again: {} };
const noLesson: LessonProgress = { at: 0, state: 'open', step: 0, steps: {} };

/** Reads a progress file. @returns the progress, or a sentence that says what is wrong with the text */
export function readProgress(text: string): Progress | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  const { version } = Object(data) as { version?: unknown };
  if (typeof version === 'number' && version > 1) return `a newer headwaiter wrote it (version ${version})`;
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output as Progress;
  const [issue] = parsed.issues;
  return `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`;
}
/** The progress as text, for a file. */
export const writeProgress = (progress: Progress): string => `${JSON.stringify(progress, null, 1)}\n`;

/** What was done of a course; nothing, when it was never opened. */
export const courseProgress = (progress: Progress, course: string): CourseProgress =>
  progress.courses[course] ?? noCourse;

function withLesson(
  progress: Progress,
  course: string,
  lesson: string,
  at: number,
  change: (before: LessonProgress) => LessonProgress,
): Progress {
  const before = courseProgress(progress, course);
  const own = change(before.lessons[lesson] ?? noLesson);
  return {
    ...progress,
    courses: {
      ...progress.courses,
      [course]: { ...before, last: lesson, at, lessons: { ...before.lessons, [lesson]: own } },
    },
  };
}

/** The learner stands at a step of a lesson. */
export const atStep = (progress: Progress, course: string, lesson: string, step: number, at: number): Progress =>
  withLesson(progress, course, lesson, at, (before) => ({
    ...before,
    at,
    step,
    state: before.state === 'reset' ? 'open' : before.state,
  }));

/** Something was done in a step. A wrong answer is asked again in a later session; a right one later on settles it. */
export function stepDone(
  progress: Progress,
  course: string,
  lesson: string,
  step: string,
  done: Omit<StepProgress, 'at'>,
  at: number,
): Progress {
  const next = withLesson(progress, course, lesson, at, (before) => {
    const earlier = before.steps[step];
    // whoever goes past a step once more has answered it all the same, and what was solved was solved
    const stays =
      (done.state === 'skipped' && earlier !== undefined && earlier.state !== 'seen') ||
      (done.state !== 'passed' && earlier?.state === 'passed');
    return { ...before, at, steps: { ...before.steps, [step]: stays ? earlier : { ...done, at } } };
  });
  const own = courseProgress(next, course);
  const again = { ...own.again };
  const key = `${lesson}/${step}`;
  // an exercise that is not done yet is no question to come back
  if (done.state === 'wrong' && done.hints === undefined && done.settled === undefined) again[key] = at;
  else if (done.state === 'right') delete again[key];
  return { ...next, courses: { ...next.courses, [course]: { ...own, again } } };
}
/** The progress after a lesson was opened, finished or put back to its start. */
export const lessonState = (
  progress: Progress,
  course: string,
  lesson: string,
  state: LessonProgress['state'],
  at: number,
): Progress =>
  withLesson(progress, course, lesson, at, (before) =>
    state === 'reset' ? { at, state, step: 0, steps: {} } : { ...before, at, state },
  );

/** What somebody has to do in a lesson: each of its questions, moments to find, choices, and exercises that have a goal. */
const asked = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(
    (step) => !['prose', 'watch', 'takeaway'].includes(step.kind) && !(step.kind === 'do' && step.goals.length === 0),
  );

/** What of that has been passed over, or not been done yet. A wrong answer is an answer; an exercise wants to be solved, or its solution looked at. */
export const leftOf = (steps: readonly Step[], progress: LessonProgress | undefined): readonly Step[] =>
  asked(steps).filter(({ kind, id }) => {
    const state = progress?.steps[id]?.state;
    return kind === 'do' ? state !== 'passed' && state !== 'solution' : state === undefined || state === 'skipped';
  });

/** How a lesson stands once its last step is over. Going through it again takes nothing away. */
export function stateAtEnd(steps: readonly Step[], progress: LessonProgress | undefined): LessonProgress['state'] {
  if (leftOf(steps, progress).length === 0) return 'done';
  return progress?.state === 'done' || progress?.state === 'skipped' ? progress.state : 'left';
}

/** What is left of a lesson, for its row on the map: "passed over", "2 of 7 left". */
export function leftWords(steps: readonly Step[], progress: LessonProgress | undefined): string {
  const left = leftOf(steps, progress).length;
  const all = asked(steps).length;
  return left === all ? 'passed over' : `${left} of ${all} left`;
}

/** Forgets everything of a course. */
export function resetCourse(progress: Progress, course: string): Progress {
  const { [course]: _gone, ...rest } = progress.courses;
  return { ...progress, courses: rest };
}

/** Both learners' work in one: of each entry the later one. */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const courses: Record<string, CourseProgress> = { ...a.courses };
  for (const [name, other] of Object.entries(b.courses))
    courses[name] = courses[name] === undefined ? other : mergeCourse(courses[name], other);
  return { version: 1, courses };
}
function mergeCourse(a: CourseProgress, b: CourseProgress): CourseProgress {
  const newer = b.at > a.at ? b : a;
  const lessons: Record<string, LessonProgress> = { ...a.lessons };
  for (const [id, other] of Object.entries(b.lessons)) {
    const own = lessons[id];
    if (own === undefined) lessons[id] = other;
    else if (own.state === 'reset' || other.state === 'reset') lessons[id] = other.at > own.at ? other : own;
    else {
      const latest = other.at > own.at ? other : own;
      const steps: Record<string, StepProgress> = { ...own.steps };
      for (const [step, done] of Object.entries(other.steps))
        if (steps[step] === undefined || done.at > steps[step].at) steps[step] = done;
      lessons[id] = { ...latest, steps, state: own.state === 'done' || other.state === 'done' ? 'done' : latest.state };
    }
  }
  // what was answered rightly after its last wrong answer is settled, whoever still remembers the wrong one
  const again = Object.entries({ ...a.again, ...b.again, ...newer.again }).filter(([key, at]) => {
    const [lesson = '', step = ''] = key.split('/');
    const done = lessons[lesson]?.steps[step];
    return done?.state !== 'right' || done.at < at;
  });
  return { ...newer, lessons, again: Object.fromEntries(again) };
}
