/** The course and the learner in the real world: programs run on the engine, progress and exercise files on the disk. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PlayerSession } from '../../engine/index.ts';
import {
  answer,
  atStep,
  type Course,
  type CourseReading,
  courseProgress,
  type DoStep,
  Evidence,
  engineRunner,
  inCase,
  judge,
  type Lesson,
  type LessonProblem,
  type LessonRun,
  type LessonRunOptions,
  lessonRunOptions,
  lessonState,
  type MomentQuery,
  type ManagerPick,
  modulesOf,
  picksOf,
  type Question,
  plainCase,
  sameText,
  stepDone,
  withoutWrongWorlds,
} from '../../lessons/index.ts';
import { Timeline } from '../../trace/index.ts';
import {
  type Answered,
  type Attempt,
  type Deed,
  type Item,
  type Judged,
  nextLesson,
  type Problem,
  type RunSession,
  type School,
  type Shown,
  type Stretch,
} from '../../ui/index.ts';
import { memoryHost } from '../runs/memory.ts';
import { patience } from '../runs/patience.ts';
import { makeFolder, writeWhole } from '../files.ts';
import type { Learner } from './learner.ts';
import { decoded, inOneLine, isUnreadable, systemText } from '../runs/programs.ts';
import { remember } from '../settings.ts';

/** The folder of the learner's exercise files, below the one they work in. */
export const EXERCISES = 'headwaiter-course';
/** The name of the course that comes with headwaiter; others get a folder of their own. */
const OWN_COURSE = 'headwaiter';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Opens a school for a course that has been read. */
export function openSchool(reading: CourseReading, learner: Learner): School {
  return new RealSchool(reading, learner);
}

class RealSchool implements School {
  readonly course: Course;
  readonly problems: readonly LessonProblem[];
  readonly #learner: Learner;
  readonly #runner = engineRunner(pause);

  constructor(reading: CourseReading, learner: Learner) {
    const { course, problems } = withoutWrongWorlds(reading.course, this.#runner);
    this.course = course;
    this.problems = [...reading.problems, ...problems].filter(({ isMild }) => isMild !== true);
    this.#learner = learner;
  }

  get notice(): string {
    return this.#learner.notice;
  }

  progress() {
    return courseProgress(this.#learner.progress, this.course.name);
  }

  record(deed: Deed): string | undefined {
    const problem = this.#keep(deed);
    if (deed.type !== 'step' && this.course.name === OWN_COURSE) {
      // the first screen names the lesson that it leads to
      const next = nextLesson(this);
      remember('last lesson', next === undefined ? '' : `${next.id} ${next.title}`);
    }
    return problem;
  }

  #keep(deed: Deed): string | undefined {
    const now = Date.now();
    const { name } = this.course;
    switch (deed.type) {
      case 'at':
        return this.#learner.change((progress) => atStep(progress, name, deed.lesson, deed.step, now));
      case 'step':
        return this.#learner.change((progress) => stepDone(progress, name, deed.lesson, deed.step, deed.done, now));
      case 'lesson':
        return this.#learner.change((progress) => lessonState(progress, name, deed.lesson, deed.state, now));
      case 'all':
        return this.#learner.forget(name);
    }
  }

  #lesson(id: string): Lesson | undefined {
    return this.course.chapters.flatMap((chapter) => chapter.lessons).find((lesson) => lesson.id === id);
  }

  // ── running ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  async answer(question: Question, item: Item): Promise<Answered> {
    const found = await answer(question, item, this.#runner);
    const program =
      (question.ask?.value.kind === 'program' ? question.options[found.right[0] ?? -1]?.program : undefined) ??
      question.program;
    const { evidence } = found;
    const cursorOf = (moment: MomentQuery): number => {
      const span = evidence?.moment(moment);
      return span === undefined ? -1 : span.index + 1;
    };
    const nobody = question.form === 'choice' ? found.right.length === 0 : found.value === undefined;
    return {
      ...(nobody ? { mistake: unanswerable(question, item, found.text) } : {}),
      right: found.right,
      text: found.text,
      see: question.options.map((option) => (option.see === undefined ? -1 : cursorOf(option.see.value))),
      seeWrong: question.wrong?.see === undefined ? -1 : cursorOf(question.wrong.see.value),
      shown: {
        program,
        source: item.files.get(program) ?? '',
        schedule: found.run?.schedule ?? '',
        options: optionsOf(item.options, found.run),
      },
      accepts: (given) => sameText(given, found.value, question),
    };
  }

  async moments(program: string, item: Item): Promise<readonly (Stretch | undefined)[]> {
    const { step } = item;
    const source = item.files.get(program) ?? '';
    const run = await this.#runner.run({ ...item.options, source, filename: program, files: modulesOf(item.files) });
    const evidence = new Evidence(run, source);
    const moments =
      step.kind === 'watch'
        ? step.stops.map((stop) => stop.moment.value)
        : step.kind === 'point'
          ? [step.moment.value]
          : [];
    return moments.map((moment) => stretchOf(evidence, moment, run));
  }

  async picks(item: Item): Promise<readonly ManagerPick[]> {
    const { step } = item;
    if (step.kind !== 'manager') return [];
    const session = this.session(
      { program: step.program, source: item.files.get(step.program) ?? '', schedule: '', options: item.options },
      item,
    );
    const timeline = new Timeline(session.recording);
    while (session.advance(8) === 'more') await pause();
    timeline.catchUp();
    return picksOf(timeline, step.pick).slice(0, step.picks);
  }

  session(shown: Shown, item: Item): RunSession {
    const options = lessonRunOptions({
      ...shown.options,
      source: shown.source,
      filename: shown.program,
      files: shown.files ?? modulesOf(item.files),
      ...(shown.schedule === '' ? {} : { schedule: shown.schedule }),
      ...(shown.permuteSeed === undefined ? {} : { permuteSeed: shown.permuteSeed }),
    });
    return new PlayerSession(shown.source, options, {
      nowMs: () => performance.now(),
      ...memoryHost,
      ...patience,
    });
  }

  // ── exercises ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  attempt(item: Item): Attempt | Problem {
    const file = this.#fileOf(item);
    try {
      makeFolder(dirname(file));
      if (!existsSync(file)) writeWhole(file, [starterOf(item)]);
      this.#putModules(item, dirname(file));
      const read = decoded(readFileSync(file), file, dirname(file));
      return isUnreadable(read) ? { problem: inOneLine(read) } : { file, text: read.source };
    } catch (error) {
      // the exercise can be read, and its hints and solution; it is tried again when somebody asks for a check
      const notice = `can't keep your file as '${file}': ${systemText(error)}`;
      return existsSync(file) ? { problem: notice } : { file, text: starterOf(item), notice };
    }
  }

  /** What the starter imports of its lesson stands beside it, so that it can be run there, too; what is there already is left alone. */
  #putModules(item: Item, folder: string): void {
    for (const [, name] of starterOf(item).matchAll(/^(?:from|import) (\w+)/gm)) {
      const module = item.files.get(`${name}.py`);
      const file = join(folder, `${name}.py`);
      if (module !== undefined && !existsSync(file)) writeWhole(file, [module]);
    }
  }

  startOver(item: Item): string | Problem {
    const file = this.#fileOf(item);
    try {
      let kept = '';
      if (existsSync(file) && readFileSync(file, 'utf8') !== starterOf(item)) {
        let number = 1;
        while (existsSync((kept = file.replace(/\.py$/, `.kept-${number}.py`)))) number++;
        copyFileSync(file, kept);
      }
      makeFolder(dirname(file));
      writeWhole(file, [starterOf(item)]);
      return kept === ''
        ? 'the file is as at the beginning'
        : `the file is as at the beginning; yours is kept as ${kept}`;
    } catch (error) {
      return { problem: `can't begin '${file}' anew: ${systemText(error)}` };
    }
  }

  #fileOf(item: Item): string {
    const lesson = this.#lesson(item.lesson);
    const name = lesson?.folder.split('/').pop()?.replace(/^\d+-/, '') ?? 'exercise';
    const exercises = lesson?.steps.filter((step) => step.kind === 'do') ?? [];
    const more = exercises.length > 1 ? `-${exercises.findIndex((step) => step.id === item.step.id) + 1}` : '';
    const folder =
      this.course.name === OWN_COURSE ? EXERCISES : join(EXERCISES, this.course.name.replaceAll(/[^\w.-]/g, '-'));
    return join(folder, `${item.lesson}-${name}${more}.py`);
  }

  async judge(step: DoStep, text: string, item: Item, onRuns?: (runs: number) => void): Promise<Judged> {
    // tracebacks name the learner's file, not the one it began as
    const program = basename(this.#fileOf(item));
    const verdict = await judge(step, text, program, item, this.#runner, onRuns);
    // what is said to a goal is said where it is missed, not where a program breaks off before it is known
    const failed = verdict.results.findIndex((result) => !result.holds && !result.isOpen);
    const result = verdict.results[failed] ?? verdict.results.find(({ holds }) => !holds);
    const bad = verdict.badEnd;
    const usual = step.cases[0] ?? plainCase;
    const run = bad?.run ?? result?.run ?? verdict.run;
    const { options, files } = inCase(item, bad?.situation ?? result?.situation ?? usual);
    return {
      passed: verdict.passed,
      goals: verdict.results.map(({ goal, holds, runs, situation, found }) => ({
        text: holds || situation === usual ? goal.text : `${goal.text} (in the case "${situation.name}")`,
        holds,
        runs,
        ...(found === undefined ? {} : { found }),
      })),
      failed,
      error: bad?.text ?? (run.exitCode === 0 ? '' : (run.stderr.trimEnd().split('\n').at(-1) ?? '')),
      // what is missed nowhere in particular is missed at the end
      aim: bad !== undefined ? bad.index + 1 : result === undefined ? -1 : (result.at ?? Number.POSITIVE_INFINITY) + 1,
      shown: {
        program,
        source: text,
        schedule: run.schedule,
        ...(bad !== undefined || result?.permuteSeed === undefined ? {} : { permuteSeed: result.permuteSeed }),
        options: optionsOf(options, run),
        files,
      },
    };
  }
}

/** How a run is made again: one of all schedules under the switch model that its schedule is for. */
const optionsOf = (options: LessonRunOptions, run: LessonRun | undefined): LessonRunOptions =>
  run?.switchModel === undefined ? options : { ...options, switchModel: run.switchModel };

/** Why nobody can answer a question. */
function unanswerable({ ask, form, options, program }: Question, { files }: Item, text: string): string {
  if (program !== '' && !files.has(program)) return `there is no program ${program}`;
  if (ask === undefined && options.every(({ when }) => when === undefined))
    return "what this question asks for can't be read";
  if (form === 'choice') return `none of these answers is right (the run says: ${text || 'nothing'})`;
  return 'what this question asks for never happens';
}

const starterOf = (item: Item): string => (item.step.kind === 'do' ? (item.files.get(item.step.start) ?? '') : '');

/** What is told before the first line of a turn of the loop, of a step of a task, or of a thread's stay on a core: whoever goes by those stands there. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  'loop.turn',
  'handle.run',
  'task.step',
  'thread.running',
  'gil.taken',
  'call',
]);

/** The cursors that stand within a moment. */
function stretchOf(evidence: Evidence, moment: MomentQuery, run: LessonRun): Stretch | undefined {
  const span = evidence.moment(moment);
  if (span === undefined) return undefined;
  const { recording } = run;
  let from = span.index;
  while (from > 0 && recording.event(from - 1).position >= span.from) from--;
  if (recording.event(from).kind === 'line') while (from > 0 && BEGINNINGS.has(recording.event(from - 1).kind)) from--;
  let to = span.index;
  while (to + 1 < recording.length && recording.event(to + 1).position <= span.to) to++;
  return { from: Math.min(from + 1, span.index + 1), to: to + 1, at: span.index + 1 };
}
