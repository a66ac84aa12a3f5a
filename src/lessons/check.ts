/**
 * Proves a course: every program runs, every question has exactly the answers its options claim to cover, its answer does not hang on an order that Python
 * leaves open, every moment can be found, every starter fails as promised and every solution passes, every break shows what it promises.
 */
import { answer, modulesOf, type QuestionPlace } from './answers.ts';
import { Evidence, TIME_SLACK, type Value } from './evidence.ts';
import { judge, merged } from './exercise.ts';
import { asksSchedules, type MomentQuery } from './observation.ts';
import type { LessonRunner } from './runner.ts';
import type {
  BreakStep,
  Chapter,
  Course,
  DoStep,
  Lesson,
  LessonProblem,
  Question,
  QuestionStep,
  Step,
  Written,
} from './types.ts';

/** Seeds by which a question's program is run again, to see that its answer stays. */
const SEEDS = [1, 2, 3];

/** Checks everything that reading alone cannot. Yields after each step, so a screen can show how far it is. @returns the author's mistakes */
export async function checkCourse(
  course: Course,
  runner: LessonRunner,
  onLesson: (lesson: string) => void = () => {},
): Promise<readonly LessonProblem[]> {
  const problems: LessonProblem[] = [];
  const lessons = new Map(
    course.chapters.flatMap((chapter) => chapter.lessons.map((lesson) => [lesson.id, lesson] as const)),
  );
  for (const chapter of course.chapters) {
    for (const lesson of chapter.lessons) {
      onLesson(lesson.id);
      await new LessonCheck(lesson, chapter, course, lessons, runner, problems).run();
    }
    onLesson(`${chapter.number}`);
    const place = { files: chapter.files, options: chapter.options };
    const check = new QuestionCheck(`${chapter.folder}/chapter.md`, place, runner, problems, course);
    if (chapter.lessons.length > 0 && chapter.testOut.length !== 3)
      problems.push({
        file: `${chapter.folder}/chapter.md`,
        line: 0,
        message: 'a chapter has three questions to pass it on',
      });
    for (const step of chapter.testOut) await check.question(step.question, step.line);
  }
  return problems;
}

/** Times that differ by less than a learner can see are the same. */
const unchanged = (a: Value, b: Value): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= TIME_SLACK : String(a) === String(b);

class QuestionCheck {
  constructor(
    readonly file: string,
    readonly place: QuestionPlace,
    readonly runner: LessonRunner,
    readonly problems: LessonProblem[],
    readonly course: Course,
  ) {}

  complain(line: number, message: string): void {
    this.problems.push({ file: this.file, line, message });
  }

  async question(question: Question, line: number): Promise<void> {
    const found = await answer(question, this.place, this.runner);
    const { ask } = question;
    if (ask !== undefined && found.value === undefined && question.form !== 'choice')
      this.complain(ask.line, 'the question has no answer: what it asks for never happens');
    if (question.form === 'choice') {
      if (found.right.length === 0)
        this.complain(line, `no option is right (the run says: ${found.text || 'nothing'})`);
      else if (found.right.length > 1)
        this.complain(
          line,
          `more than one option is right: ${found.right.map((index) => `"${question.options[index]!.text}"`).join(', ')}`,
        );
    }
    for (const [index, option] of question.options.entries()) {
      if (option.claim !== undefined && !this.course.claims.has(option.claim))
        this.complain(option.line, `there is no claim ${option.claim} in claims.md`);
      if (!found.right.includes(index) && option.feedback.length === 0)
        this.complain(option.line, 'a wrong option must be answered: the text under it is missing');
      if (option.see !== undefined && found.evidence !== undefined) this.moment(option.see, found.evidence);
    }
    if (ask !== undefined && (asksSchedules(ask.value) || ask.value.kind === 'program')) return;
    for (const permuteSeed of SEEDS) {
      const source = this.place.files.get(question.program) ?? '';
      const run = await this.runner.run({
        ...this.place.options,
        source,
        filename: question.program,
        files: modulesOf(this.place.files),
        permuteSeed,
      });
      const evidence = new Evidence(run, source);
      const same =
        ask === undefined
          ? question.options.every(
              (option, index) =>
                option.when === undefined || evidence.holds(option.when.value) === found.right.includes(index),
            )
          : unchanged(found.value, evidence.value(ask.value));
      if (same) continue;
      this.complain(line, 'the answer hangs on an order that Python leaves open: it changes when ties are permuted');
      return;
    }
  }

  moment(written: Written<MomentQuery>, evidence: Evidence): void {
    if (evidence.moment(written.value) === undefined)
      this.problems.push({ file: written.file, line: written.line, message: 'the run has no such moment' });
  }
}

class LessonCheck extends QuestionCheck {
  constructor(
    private readonly lesson: Lesson,
    chapter: Chapter,
    course: Course,
    private readonly lessons: ReadonlyMap<string, Lesson>,
    runner: LessonRunner,
    problems: LessonProblem[],
  ) {
    super(
      `${lesson.folder}/lesson.md`,
      { files: lesson.files, options: { ...chapter.options, ...lesson.options } },
      runner,
      problems,
      course,
    );
  }

  async run(): Promise<void> {
    for (const claim of this.lesson.claims)
      if (!this.course.claims.has(claim)) this.complain(1, `there is no claim ${claim} in claims.md`);
    const wrong = this.lesson.options.world === undefined ? [] : this.runner.checkWorld(this.lesson.options.world);
    for (const message of wrong) this.complain(1, `world: ${message}`);
    // nothing can be run in a world that is not one
    if (wrong.length > 0) return;
    for (const step of this.lesson.steps) await this.step(step);
  }

  private async step(step: Step): Promise<void> {
    switch (step.kind) {
      case 'recall':
      case 'predict':
      case 'why':
        if (step.kind === 'recall') this.recalled(step);
        return this.question(step.question, step.line);
      case 'break':
        return this.broken(step);
      case 'watch': {
        const evidence = await this.evidence(step.program);
        for (const stop of step.stops) this.moment(stop.moment, evidence);
        return;
      }
      case 'point':
        return this.moment(step.moment, await this.evidence(step.program));
      case 'manager':
        await this.evidence(step.program);
        return;
      case 'do':
        return this.exercise(step);
    }
  }
  private recalled(step: QuestionStep): void {
    const from = step.from ?? '';
    if (!this.lessons.has(from)) this.complain(step.line, `there is no lesson ${from} to recall`);
  }
  private async evidence(program: string): Promise<Evidence> {
    const source = this.place.files.get(program) ?? '';
    return new Evidence(
      await this.runner.run({ ...this.place.options, source, filename: program, files: modulesOf(this.place.files) }),
      source,
    );
  }
  private async broken(step: BreakStep): Promise<void> {
    const evidence = await this.evidence(step.program);
    for (const promise of step.shows)
      if (!evidence.holds(promise.value))
        this.complain(promise.line, 'the broken program does not show what is promised');
    await this.question(step.question, step.line);
  }

  private async exercise(step: DoStep): Promise<void> {
    for (const { name, world, line } of step.cases) {
      const wrong = world === undefined ? [] : this.runner.checkWorld(merged(this.place.options.world ?? {}, world));
      for (const message of wrong) this.complain(line, `case ${name}: world: ${message}`);
      if (wrong.length > 0) return;
    }
    const start = await judge(step, this.place.files.get(step.start) ?? '', step.start, this.place, this.runner);
    const failed = start.results.findIndex((result) => !result.holds) + 1;
    if (failed === 0) this.complain(step.line, `${step.start} passes: there is nothing to do`);
    else if (failed !== step.startFails)
      this.complain(step.line, `${step.start} fails goal ${failed} first, not goal ${step.startFails}`);
    for (const name of [step.solution, ...step.also]) {
      const verdict = await judge(step, this.place.files.get(name) ?? '', step.start, this.place, this.runner);
      verdict.results.forEach((result, index) => {
        if (!result.holds)
          this.complain(result.goal.condition.line, `${name} does not reach goal ${index + 1} (${result.goal.text})`);
      });
    }
  }
}
