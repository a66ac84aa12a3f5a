/** `lessons`: the lesson format, the course, its questions and exercises, the judge, and what a learner has done. Knows no screen and no real files. */
export { type Answer, answer, modulesOf, type QuestionPlace, sameText } from './answers.ts';
export { checkCourse } from './check.ts';
export { engineRunner, runOptions as lessonRunOptions } from './engine-runner.ts';
export { Evidence, type OutputLine, type Span, type Value } from './evidence.ts';
export { type GoalResult, inCase, judge, plainCase, type Verdict } from './exercise.ts';
export { type Block, type Inline, plainText } from './markdown.ts';
export type { Condition, MomentQuery, Query } from './observation.ts';
export { type CourseFiles, type CourseReading, readCourse } from './parse.ts';
export {
  atStep,
  type CourseProgress,
  courseProgress,
  type LessonProgress,
  lessonState,
  mergeProgress,
  noProgress,
  type Progress,
  readProgress,
  resetCourse,
  type StepProgress,
  stepDone,
  writeProgress,
} from './progress.ts';
export type { LessonRun, LessonRunner, RunFinding, RunRequest } from './runner.ts';
export type * from './types.ts';
