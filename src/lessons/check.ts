/**
 * Proves a course: every program runs, every question has exactly the answers its options claim to cover, its answer does not hang on an order that Python
 * leaves open, every moment can be found, every starter fails as promised and every solution passes, every break shows what it promises.
 */
import { Timeline } from '../trace/index.ts';
import { answer, modulesOf, type QuestionPlace } from './answers.ts';
import { Evidence, TIME_SLACK, type Value } from './evidence.ts';
import { claimsIn, claimsOf } from './claims.ts';
import { judge, measured, merged } from './exercise.ts';
import { LONGEST, minutesOf, SHORTEST } from './length.ts';
import { asksSchedules, type MomentQuery, type Query } from './observation.ts';
import { picksOf } from './picks.ts';
import type { LessonRun, LessonRunner } from './runner.ts';
import type {
  BreakStep,
  Chapter,
  Claim,
  Course,
  DoStep,
  Lesson,
  LessonProblem,
  ManagerStep,
  Option,
  Question,
  QuestionStep,
  Step,
  WatchStep,
  WorldSettings,
  Written,
} from './types.ts';

/** Minutes by which a lesson may take longer, or shorter, than it says. */
const FAR_OFF = 3;
/** Seeds by which a question's program is run again, to see that its answer stays. */
const SEEDS = [1, 2, 3];

/** Checks everything that reading alone cannot. Yields after each step, so a screen can show how far it is. @returns the author's mistakes */
export async function checkCourse(
  course: Course,
  runs: LessonRunner,
  onLesson: (lesson: string) => void = () => {},
): Promise<readonly LessonProblem[]> {
  const runner = remembering(runs);
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
        message: `a chapter has three questions by which it can be passed (:::predict in chapter.md), and this one has ${chapter.testOut.length || 'none'}`,
        ...(chapter.testOut.length === 0 ? { isMild: true } : {}),
      });
    if (!check.isWorld(chapter.options.world, chapter.settingLines.get('world') ?? 1)) continue;
    for (const step of chapter.testOut) await check.question(step.question, step.line);
  }
  for (const claim of unused(course))
    problems.push({ file: 'claims.md', line: claim.line, message: `no lesson is about ${claim.id}`, isMild: true });
  return problems;
}

/** Beliefs that neither a lesson nor the questions of a chapter are about. */
function unused({ chapters, claims }: Course): readonly Claim[] {
  const used = new Set(
    chapters
      .flatMap(({ lessons, testOut }) => [...lessons.map(claimsOf), claimsIn(testOut)])
      .flatMap((some) => [...some]),
  );
  return [...claims.values()].filter(({ id }) => !used.has(id));
}

/** Runs that are kept: a program is run in its ordinary order and by each seed, and asked about more than once. */
const KEPT_RUNS = 6;

/** A runner that knows its last runs: the same request gives the same run. */
function remembering(runner: LessonRunner): LessonRunner {
  const kept = new Map<string, Promise<LessonRun>>();
  return {
    explore: (request, limit, onRun) => runner.explore(request, limit, onRun),
    checkWorld: (world) => runner.checkWorld(world),
    run(request) {
      const key = JSON.stringify(request);
      const run = kept.get(key) ?? runner.run(request);
      kept.delete(key);
      kept.set(key, run);
      if (kept.size > KEPT_RUNS) kept.delete(kept.keys().next().value!);
      return run;
    },
  };
}

/** Times that differ by less than a learner can see are the same. */
const unchanged = (a: Value, b: Value): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= TIME_SLACK : String(a) === String(b);

/** How a run ended that did not end well, in a few words; '' when it did. */
function badEnd({ exitCode, stderr }: LessonRun): string {
  if (exitCode === 0) return '';
  const said = stderr.trimEnd().split('\n').at(-1) ?? '';
  return said === ''
    ? `the program ended with exit code ${exitCode} and said nothing: it may never end by itself`
    : `the program ended so: ${said}`;
}

/** What may be shown of a program without a line being cut off on a small screen, and without anybody being tired of it. */
const WIDEST = 74;
const LONGEST_PROGRAM = 30;

/** Why a question about a printed line has no answer. */
const unprintedIn = (query: Query | undefined, value: Value): string =>
  value !== undefined || query === undefined || !('text' in query)
    ? ''
    : `: no line that is printed has ${JSON.stringify(query.text)} in it`;
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const besides = (found: string | undefined): string => (found === undefined ? '' : `: the run says ${found}`);

/** An option, or what is said to what was typed. */
type Answered = Pick<Option, 'feedback' | 'claim' | 'see' | 'line'>;

class QuestionCheck {
  /** Whether a program can be run at all, for those that have been looked at. */
  private readonly looked = new Map<string, boolean>();
  /** Programs whose bad end has been told. */
  private readonly told = new Set<string>();

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

  private tell(file: string, line: number, message: string, isMild = false): void {
    this.problems.push({
      file: `${this.file.slice(0, this.file.lastIndexOf('/') + 1)}${file}`,
      line,
      message,
      ...(isMild ? { isMild } : {}),
    });
  }

  /** How a run of a program ended badly, to be added to what is said about it: told once. */
  endOf(program: string, run: LessonRun | undefined): string {
    const end = run === undefined || this.told.has(program) ? '' : badEnd(run);
    if (end !== '') this.told.add(program);
    return end === '' ? '' : `; ${end}`;
  }

  /** Whether settings of the world mean something; what does not is told. */
  isWorld(world: WorldSettings | undefined, line: number): boolean {
    const wrong = world === undefined ? [] : this.runner.checkWorld(world);
    for (const message of wrong) this.complain(line, `world: ${message}`);
    return wrong.length === 0;
  }

  /** A program that is shown has to fit; how long a solution is, its exercise says. */
  private fits(program: string, source: string, isGiven: boolean): void {
    const lines = source.trimEnd().split('\n');
    const wide = lines.findIndex((line) => [...line].length > WIDEST);
    if (wide >= 0)
      this.tell(program, wide + 1, `of a line of more than ${WIDEST} columns a terminal of 80 shows not all`, true);
    const count = lines.filter((line) => line.trim() !== '').length;
    if (count > LONGEST_PROGRAM && isGiven)
      this.tell(program, 0, `a program of ${count} lines is long; ${LONGEST_PROGRAM} are enough`, true);
  }

  /** Whether a program is there and can be compiled. What is wrong with it is told once. */
  async canRun(program: string, as: 'given' | 'solution' | 'unseen' = 'given'): Promise<boolean> {
    const known = this.looked.get(program);
    if (known !== undefined) return known;
    const source = this.place.files.get(program);
    // that it is missing was told when the course was read
    let fine = source !== undefined;
    if (source !== undefined) {
      if (as !== 'unseen') this.fits(program, source, as === 'given');
      const { stderr } = await this.runner.run({
        source: `compile(${JSON.stringify(source)}, "program", "exec")`,
        filename: program,
      });
      const wrong = /File "program", line (\d+)[\s\S]*\n(\w+Error: .*)\s*$/.exec(stderr);
      fine = wrong === null;
      if (wrong !== null) this.tell(program, Number(wrong[1]), wrong[2]!);
    }
    this.looked.set(program, fine);
    return fine;
  }

  async question(question: Question, line: number): Promise<void> {
    const asked = question.ask !== undefined || question.options.some((option) => option.when !== undefined);
    // what could not be read was told when the course was read
    if (!asked || (question.program !== '' && !(await this.canRun(question.program)))) return;
    const found = await answer(question, this.place, this.runner);
    const { ask } = question;
    if (ask !== undefined && found.value === undefined && question.form !== 'choice')
      this.complain(
        ask.line,
        `the question has no answer: what it asks for never happens${this.endOf(question.program, found.run)}`,
      );
    const unprinted = question.pieces.filter((piece) => !(found.value as readonly string[]).includes(piece));
    for (const piece of unprinted)
      this.complain(
        ask!.line,
        `no line that is printed has ${JSON.stringify(piece)} in it${this.endOf(question.program, found.run)}`,
      );
    if (found.run?.limit !== undefined && !this.told.has(question.program)) {
      this.told.add(question.program);
      return this.complain(line, `${question.program} does not end by itself: ${found.run.limit}`);
    }
    if (question.form === 'choice') {
      if (found.right.length === 0)
        this.complain(
          line,
          `no option is right (the run says: ${found.text || 'nothing'})${unprintedIn(ask?.value, found.value)}${this.endOf(question.program, found.run)}`,
        );
      else if (found.right.length > 1)
        this.complain(
          line,
          `more than one option is right: ${found.right.map((index) => `"${question.options[index]!.text}"`).join(', ')}`,
        );
    }
    for (const [index, option] of question.options.entries()) {
      // where none is right nobody knows which of them was to be
      if (!found.right.includes(index) && found.right.length > 0) this.answered(option, 'a wrong option');
      this.known(option.claim, option.line);
      if (found.right.includes(index) && (option.claim !== undefined || option.see !== undefined))
        this.complain(
          option.line,
          'this option is right, and is answered as if it were wrong: it names a belief or a moment',
        );
      if (option.see !== undefined && found.evidence !== undefined)
        this.moment(option.see, question.program, found.evidence);
    }
    if (question.form !== 'choice') this.typed(question, line, found.evidence);
    if (found.right.length === 0 && question.form === 'choice') return;
    if (ask !== undefined && (asksSchedules(ask.value) || ask.value.kind === 'program')) return;
    for (const permuteSeed of SEEDS) {
      const source = this.place.files.get(question.program) ?? '';
      const run = await this.runner.run({
        ...this.place.options,
        source,
        filename: question.program,
        files: modulesOf(this.place.files),
        permuteSeed,
        permuteNearTies: true,
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

  /** What is said to a wrong answer: which belief it comes from, why that is not so, and the moment that shows it. */
  private answered({ feedback, claim, see, line }: Answered, what: string): void {
    if (feedback.length === 0) this.complain(line, `${what} must be answered: the text under it is missing`);
    if (claim === undefined)
      this.complain(line, `${what} must name what is believed: begin its answer with a number of claims.md (D1: ...)`);
    if (see === undefined) this.complain(line, `${what} must be answered by a moment of the run (see: output "text")`);
  }

  private known(claim: string | undefined, line: number): void {
    if (claim !== undefined && !this.course.claims.has(claim))
      this.complain(line, `there is no claim ${claim} in claims.md`);
  }

  /** An answer that is typed or arranged can be wrong in any way; one text has to do for all of them. */
  private typed({ wrong, program }: Question, line: number, evidence: Evidence | undefined): void {
    if (wrong === undefined)
      return this.complain(line, 'a wrong answer must be answered: a list "Wrong:" with one item is missing');
    this.answered(wrong, 'a wrong answer');
    this.known(wrong.claim, wrong.line);
    if (wrong.see !== undefined && evidence !== undefined) this.moment(wrong.see, program, evidence);
  }

  moment({ value, file, line }: Written<MomentQuery>, program: string, evidence: Evidence): void {
    if (evidence.moment(value) !== undefined) return;
    const seen =
      value.kind !== 'output' ? 0 : (evidence.value({ kind: 'count', text: value.text, scope: {} }) as number);
    const why =
      value.kind !== 'output'
        ? ''
        : seen === 0
          ? `: no line that is printed has ${JSON.stringify(value.text)} in it`
          : `: ${JSON.stringify(value.text)} is printed ${times(seen)} only`;
    this.problems.push({
      file,
      line,
      message: `the run of ${program} has no such moment${why}${this.endOf(program, evidence.run)}`,
    });
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
      if (!this.course.claims.has(claim))
        this.complain(this.lesson.settingLines.get('claims') ?? 1, `there is no claim ${claim} in claims.md`);
    this.long();
    // nothing can be run in a world that is not one
    if (!this.isWorld(this.lesson.options.world, this.lesson.settingLines.get('world') ?? 1)) return;
    for (const step of this.lesson.steps) await this.step(step);
  }

  /** A lesson is neither too short nor too long, and takes about as long as it says. */
  private long(): void {
    const { minutes } = this.lesson;
    const about = Math.round(minutesOf(this.lesson));
    const line = this.lesson.settingLines.get('minutes') ?? 1;
    const warn = (message: string): void => void this.problems.push({ file: this.file, line, message, isMild: true });
    if (about < SHORTEST || about > LONGEST)
      warn(`this lesson takes about ${about} minutes; ${SHORTEST} to ${LONGEST} are what a lesson should take`);
    else if (Math.abs(minutes - about) > FAR_OFF)
      warn(`"minutes" says ${minutes}, but what there is to read and to do takes about ${about}`);
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
        if (!(await this.canRun(step.program))) return;
        const evidence = await this.evidence(step.program);
        for (const stop of step.stops) this.moment(stop.moment, step.program, evidence);
        return this.inOrder(step, evidence);
      }
      case 'point':
        if (!(await this.canRun(step.program))) return;
        return this.moment(step.moment, step.program, await this.evidence(step.program));
      case 'manager':
        if (!(await this.canRun(step.program))) return;
        return this.managed(step);
      case 'do':
        return this.exercise(step);
    }
  }
  /** Remarks are read one after the other, as the run comes to them. */
  private inOrder({ stops }: WatchStep, evidence: Evidence): void {
    let last = -1;
    for (const { moment } of stops) {
      const index = evidence.moment(moment.value)?.index ?? last;
      if (index < last)
        this.complain(moment.line, 'this moment comes before the one above it: remarks stand in the order of the run');
      last = Math.max(last, index);
    }
  }
  /** Who is to choose needs something to choose from, as often as is promised. */
  private async managed({ pick, picks, program, line }: ManagerStep): Promise<void> {
    const { run } = await this.evidence(program);
    const there = picksOf(new Timeline(run.recording), pick).length;
    if (there >= picks) return;
    const what = { slip: 'slips', thread: 'threads', delivery: 'deliveries' }[pick];
    const short = there === 0 ? `never leaves a choice of ${what}` : `leaves a choice of ${what} ${times(there)} only`;
    this.complain(line, `${program} ${short}; "picks" asks for ${picks}${this.endOf(program, run)}`);
  }
  private recalled(step: QuestionStep): void {
    const from = step.from ?? '';
    if (from !== '' && !this.lessons.has(from)) this.complain(step.line, `there is no lesson ${from} to recall`);
  }
  private async evidence(program: string): Promise<Evidence> {
    const source = this.place.files.get(program) ?? '';
    return new Evidence(
      await this.runner.run({ ...this.place.options, source, filename: program, files: modulesOf(this.place.files) }),
      source,
    );
  }
  private async broken(step: BreakStep): Promise<void> {
    if (!(await this.canRun(step.program))) return;
    const evidence = await this.evidence(step.program);
    for (const promise of step.shows)
      if (!evidence.holds(promise.value))
        this.complain(
          promise.line,
          `${step.program} does not show what is promised${besides(measured(promise.value, evidence))}${this.endOf(step.program, evidence.run)}`,
        );
    await this.question(step.question, step.line);
  }

  private async exercise(step: DoStep): Promise<void> {
    for (const { name, world, line } of step.cases) {
      const wrong = world === undefined ? [] : this.runner.checkWorld(merged(this.place.options.world ?? {}, world));
      for (const message of wrong) this.complain(line, `case ${name}: world: ${message}`);
      if (wrong.length > 0) return;
    }
    if (step.goals.length === 0 || !(await this.canRun(step.start))) return;
    const start = await judge(step, this.place.files.get(step.start) ?? '', step.start, this.place, this.runner);
    const failed = start.results.findIndex((result) => !result.holds) + 1;
    if (failed === 0) this.complain(step.line, `${step.start} passes: there is nothing to do`);
    else if (failed !== step.startFails)
      this.complain(step.line, `${step.start} fails goal ${failed} first, not goal ${step.startFails}`);
    for (const name of [step.solution, ...step.also]) {
      if (!(await this.canRun(name, name === step.solution ? 'solution' : 'unseen'))) continue;
      const verdict = await judge(step, this.place.files.get(name) ?? '', step.start, this.place, this.runner);
      verdict.results.forEach((result, index) => {
        if (!result.holds)
          this.complain(
            result.goal.condition.line,
            `${name} does not reach goal ${index + 1} (${result.goal.text})${besides(result.found)}`,
          );
      });
      if (verdict.badEnd !== undefined)
        this.complain(step.line, `${name} does not come to a good end: ${verdict.badEnd.text}`);
    }
  }
}
