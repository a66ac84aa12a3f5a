/** A course with mistakes can be taken as far as it can be read: which of them concern what somebody has before them. */
import { merged } from './exercise.ts';
import type { LessonRunner } from './runner.ts';
import type { Chapter, Course, Lesson, LessonProblem, Step, WorldSettings } from './types.ts';

/** Where a mistake is, as compilers say it. */
export const placeOf = ({ file, line }: LessonProblem): string => (line === 0 ? file : `${file}:${line}`);

/** Mistakes anywhere in a lesson's folder. */
export const mistakesOf = (problems: readonly LessonProblem[], { folder }: Lesson): readonly LessonProblem[] =>
  problems.filter(({ file, isMild }) => isMild !== true && file.startsWith(`${folder}/`));

/** Mistakes in what stands between a step's first line and the next step. `course` is where the step is found. */
export function mistakesAt(
  problems: readonly LessonProblem[],
  { chapters }: Course,
  step: Step,
): readonly LessonProblem[] {
  const texts = chapters.flatMap((chapter): readonly (readonly [string, readonly Step[]])[] => [
    [`${chapter.folder}/chapter.md`, chapter.testOut],
    ...chapter.lessons.map((lesson) => [`${lesson.folder}/lesson.md`, lesson.steps] as const),
  ]);
  const [text, steps = []] = texts.find(([, some]) => some.includes(step)) ?? [];
  const end = steps[steps.indexOf(step) + 1]?.line ?? Number.POSITIVE_INFINITY;
  return problems.filter(
    ({ file, line, isMild }) => isMild !== true && file === text && line >= step.line && line < end,
  );
}

/** A course with what of it can be run, and the mistakes in its worlds: programs run in no world rather than in one that means nothing. */
export function withoutWrongWorlds(
  course: Course,
  { checkWorld }: Pick<LessonRunner, 'checkWorld'>,
): { readonly course: Course; readonly problems: readonly LessonProblem[] } {
  const problems: LessonProblem[] = [];
  const isRight = (world: WorldSettings | undefined, file: string, line: number, where = ''): boolean => {
    const wrong = world === undefined ? [] : checkWorld(world);
    for (const message of wrong) problems.push({ file, line, message: `${where}world: ${message}` });
    return wrong.length === 0;
  };
  const sound = <Place extends Chapter | Lesson>(place: Place, file: string): Place => {
    const { world, ...others } = place.options;
    return isRight(world, file, place.settingLines.get('world') ?? 1) ? place : { ...place, options: others };
  };
  const chapters = course.chapters.map((given) => {
    const chapter = sound(given, `${given.folder}/chapter.md`);
    const lessons = chapter.lessons.map((one) => {
      const file = `${one.folder}/lesson.md`;
      const lesson = sound(one, file);
      const usual = { ...chapter.options, ...lesson.options }.world ?? {};
      const steps = lesson.steps.map((step): Step => {
        if (step.kind !== 'do') return step;
        const wrong = step.cases.filter(
          ({ name, world, line }) =>
            world !== undefined && !isRight(merged(usual, world), file, line, `case ${name}: `),
        );
        // by some of its cases an exercise is not the one that was meant
        return wrong.length === 0 ? step : { ...step, cases: [], goals: [] };
      });
      return { ...lesson, steps };
    });
    return { ...chapter, lessons };
  });
  return { course: { ...course, chapters }, problems };
}
