/** `lessons`: the lesson format, the course, its questions and exercises, the judge, and what a learner has done. Knows no screen and no real files. */
export { answer, modulesOf, sameText } from './answers.ts';
export { checkCourse } from './check.ts';
export { believed, claimsOf } from './claims.ts';
export { engineRunner, runOptions as lessonRunOptions } from './engine-runner.ts';
export { Evidence } from './evidence.ts';
export { inCase, judge, plainCase } from './exercise.ts';
export { type Block, type Inline, plainText } from './markdown.ts';
export { mistakesAt, mistakesOf, placeOf, withoutWrongWorlds } from './mistakes.ts';
export type { MomentQuery } from './observation.ts';
export { type CourseReading, readCourse } from './parse.ts';
export {
  atStep,
  type CourseProgress,
  courseProgress,
  type LessonProgress,
  leftOf,
  leftWords,
  lessonState,
  mergeProgress,
  noProgress,
  type Progress,
  readProgress,
  resetCourse,
  type StepProgress,
  stateAtEnd,
  stepDone,
  writeProgress,
} from './progress.ts';
export { type ManagerPick, picksOf } from './picks.ts';
export type { LessonRun } from './runner.ts';
export type * from './types.ts';
