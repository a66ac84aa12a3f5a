/** Exercises: the learner's file is run in every case, and judged by what it does. */
import type { HeadwaiterEvent } from '../events/index.ts';
import type { Recording } from '../trace/index.ts';
import { modulesOf, type QuestionPlace, shown } from './answers.ts';
import { Evidence } from './evidence.ts';
import { missedAt } from './missed.ts';
import { asksEnding, type Condition } from './observation.ts';
import type { LessonRun, LessonRunner, RunRequest } from './runner.ts';
import type { Case, DoStep, Goal, LessonRunOptions, WorldSettings } from './types.ts';
import { holdsForGood } from './unfinished.ts';

/** How one goal came out. */
export interface GoalResult {
  readonly goal: Goal;
  readonly holds: boolean;
  /** The run that shows it: the first one in which the goal does not hold, else the last one looked at. */
  readonly run: LessonRun;
  /** The case in which that run was made. */
  readonly situation: Case;
  /** What was left open came in the order of this number; absent: in the ordinary one. */
  readonly permuteSeed?: number;
  /** How many runs were looked at. */
  readonly runs: number;
  /** What that run says where the goal names a measure: "1.5 s", "never"; absent where it holds, or names none. */
  readonly found?: string;
  /** The run would have reached the goal, had it come to its end as it was. */
  readonly isOpen?: boolean;
  /** Index of the event at which that run misses the goal; absent where it is nowhere in particular, or not known of a run that is made again. */
  readonly at?: number;
}

/** How a program ended that did not come to a good end, though no goal is about that. */
export interface BadEnd {
  /** What happened and where, for the learner. */
  readonly text: string;
  /** The program could not even begin: no goal has been looked at. */
  readonly isUnreadable: boolean;
  readonly run: LessonRun;
  readonly situation: Case;
  /** Index of the event that tells it. */
  readonly index: number;
}

/** What came of an attempt. */
export interface Verdict {
  readonly passed: boolean;
  readonly badEnd?: BadEnd;
  /** One result a goal, in the author's order; goals behind a failed one are still judged. */
  readonly results: readonly GoalResult[];
  /** The plain run of the first case: what the learner is shown. */
  readonly run: LessonRun;
}

/** Schedules that are tried for a goal that must hold in all of them: as many as somebody waits for who has just saved a file. */
const MOST_ORDERS = 1000;
/** Seeds by which ties, orders and latencies are permuted for a goal over variations. */
const VARIATIONS = 12;

/** The settings of a lesson with those of a case put over them, setting by setting. */
export function merged(usual: WorldSettings, own: WorldSettings): WorldSettings {
  const isGroup = (value: unknown): value is WorldSettings =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const result: Record<string, unknown> = { ...usual };
  for (const [name, value] of Object.entries(own)) {
    const before = usual[name];
    result[name] = isGroup(value) && isGroup(before) ? merged(before, value) : value;
  }
  return result;
}

/** The only case of an exercise that names none. */
export const plainCase: Case = { name: '', files: {}, argv: [], line: 0 };

/** How a program is run in a case: the settings, and the modules beside it. */
export function inCase(
  place: QuestionPlace,
  { world, files }: Case,
): { readonly options: LessonRunOptions; readonly files: Record<string, string> } {
  return {
    options:
      world === undefined ? place.options : { ...place.options, world: merged(place.options.world ?? {}, world) },
    files: {
      ...modulesOf(place.files),
      ...Object.fromEntries(Object.entries(files).map(([name, from]) => [name, place.files.get(from) ?? ''])),
    },
  };
}

/** Judges a text as the answer to an exercise. `onRuns` hears how many runs have been looked at. */
export async function judge(
  step: DoStep,
  source: string,
  filename: string,
  place: QuestionPlace,
  runner: LessonRunner,
  onRuns: (runs: number) => void = () => {},
): Promise<Verdict> {
  const requestOf = (situation: Case, more: Partial<RunRequest> = {}): RunRequest => {
    const { options, files } = inCase(place, situation);
    return { ...options, source, filename, argv: situation.argv, files, ...more };
  };
  const cases = step.cases.length === 0 ? [plainCase] : step.cases;
  const plain = new Map<string, LessonRun>();
  let all = 0;
  const counted = (): void => onRuns(++all);
  for (const situation of cases) plain.set(situation.name, await runner.run(requestOf(situation)));
  const badEnd = firstBadEnd(step.goals, cases, plain);
  const results: GoalResult[] = [];
  for (const goal of badEnd?.isUnreadable === true ? [] : step.goals) {
    const situations = cases.filter((situation) => goal.inCase === undefined || situation.name === goal.inCase);
    const result = await judgeGoal(goal, situations, plain, source, runner, requestOf, counted);
    results.push(result.holds || result.isOpen ? result : { ...result, ...missing(result, source, plain) });
  }
  // an exercise whose goals could not be read is passed by nobody
  const passed = badEnd === undefined && results.length > 0 && results.every((result) => result.holds);
  return { passed, ...(badEnd === undefined ? {} : { badEnd }), results, run: plain.get(cases[0]!.name) as LessonRun };
}

/** What the run that misses a goal says, and where. */
function missing(
  { goal, run, permuteSeed, situation }: GoalResult,
  source: string,
  plain: ReadonlyMap<string, LessonRun>,
): Pick<GoalResult, 'found' | 'at'> {
  const evidence = new Evidence(run, source);
  const found = measured(goal.condition.value, evidence);
  // runs of all schedules have no lines: made again, their events have other numbers
  const hasLines = permuteSeed !== undefined || run === plain.get(situation.name);
  const at = hasLines ? missedAt(goal.condition.value, evidence) : undefined;
  return { ...(found === undefined ? {} : { found }), ...(at === undefined ? {} : { at }) };
}

/** What a run says where a condition that it misses wanted something else; undefined where that is no measure. */
export function measured(condition: Condition, evidence: Evidence): string | undefined {
  if (condition.kind === 'and') {
    const missed = condition.conditions.find((part) => !evidence.holds(part));
    return missed === undefined ? undefined : measured(missed, evidence);
  }
  if (condition.kind !== 'compare' || condition.right.kind !== 'literal') return undefined;
  const value = evidence.value(condition.left);
  return value === undefined || typeof value === 'number' ? shown(value, condition.left) : undefined;
}

/** The first case in which the program ends badly. */
function firstBadEnd(
  goals: readonly Goal[],
  cases: readonly Case[],
  runs: ReadonlyMap<string, LessonRun>,
): BadEnd | undefined {
  for (const situation of cases) {
    const run = runs.get(situation.name) as LessonRun;
    const found = badEndOf(run);
    if (found === undefined || isAskedFor(found, goals, situation)) continue;
    // the first case is the one that is seen without being asked for
    const where = situation === cases[0] ? '' : `In the case "${situation.name}": `;
    return { ...found, text: `${where}${found.text}`, run, situation };
  }
  return undefined;
}

/** An end as it is found in a run. */
interface FoundEnd extends Pick<BadEnd, 'text' | 'isUnreadable' | 'index'> {
  /** The program would not have ended by itself. */
  readonly isEndless: boolean;
}

/** Whether a goal says how the program has to end. What does not end has no exit code. */
const isAskedFor = ({ isUnreadable, isEndless }: FoundEnd, goals: readonly Goal[], { name }: Case): boolean =>
  !isUnreadable &&
  !isEndless &&
  goals.some((goal) => (goal.inCase === undefined || goal.inCase === name) && asksEnding(goal.condition.value));

function badEndOf({ recording, stderr, exitCode, limit }: LessonRun): FoundEnd | undefined {
  const last = recording.length - 1;
  const isEndless = limit !== undefined;
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    if (event.kind === 'program.deadlock') {
      const text = 'Nothing can go on any more: everybody waits for somebody else.';
      return { text, isUnreadable: false, isEndless: true, index };
    }
    if (event.kind !== 'program.uncaught') continue;
    const type = event.type.split('.').at(-1)!;
    const isUnreadable = SYNTAX.has(type);
    const line = isUnreadable ? Number(/^ {2}File .*, line (\d+)/m.exec(stderr)?.[1] ?? 0) : event.line;
    const message = event.message.split('\n', 1)[0]!.replace(/ \([^()]*, line \d+\)$/, '');
    const where = line === 0 ? '' : ` in line ${line}`;
    const text = `${type}${where}${message === '' ? '' : `: ${message}`}`;
    // no line was ever come to: only the end names the one that cannot be read; others end after what their exception did to them
    return { text, isUnreadable, isEndless, index: isUnreadable ? last : raisedAt(recording, event, index) };
  }
  if (exitCode === 0) return undefined;
  const text = isEndless
    ? `The program does not end by itself. ${limit}`
    : `The program ended with exit code ${exitCode}.`;
  return { text, isUnreadable: false, isEndless, index: last };
}
const SYNTAX: ReadonlySet<string> = new Set(['SyntaxError', 'IndentationError', 'TabError']);

/** Where the exception was raised that ended a program: tasks and handlers may have gone on after it. Its end, where nobody knows. */
function raisedAt(
  recording: Recording,
  { type, line }: HeadwaiterEvent & { kind: 'program.uncaught' },
  end: number,
): number {
  for (let index = end; index >= 0; index--) {
    const event = recording.event(index);
    if (event.kind === 'raised' && event.type === type && event.line === line) return index;
  }
  return end;
}

/** Why the whole course of a run is not known, in a few words; undefined where it is. An exception is an end, too. */
function cutOff(run: LessonRun): string | undefined {
  if (run.exitCode !== 0 && badEndOf(run)?.isEndless === true) return 'the program does not come to its end';
  return run.recording.dropped > 0 ? 'the run is longer than its recording' : undefined;
}

async function judgeGoal(
  goal: Goal,
  situations: readonly Case[],
  plain: ReadonlyMap<string, LessonRun>,
  source: string,
  runner: LessonRunner,
  requestOf: (situation: Case, more?: Partial<RunRequest>) => RunRequest,
  counted: () => void,
): Promise<GoalResult> {
  let last: LessonRun | undefined;
  let runs = 0;
  let open: Pick<GoalResult, 'found' | 'isOpen'> = {};
  const holds = (run: LessonRun): boolean => {
    last = run;
    runs++;
    counted();
    const evidence = new Evidence(run, source);
    if (!evidence.holds(goal.condition.value)) return false;
    const why = cutOff(run);
    if (why === undefined || holdsForGood(goal.condition.value, evidence)) return true;
    open = { found: `not known, ${why}`, isOpen: true };
    return false;
  };
  for (const situation of situations) {
    const usual = plain.get(situation.name) as LessonRun;
    if (!holds(usual)) return { goal, holds: false, run: usual, situation, runs, ...open };
    if (goal.over === 'schedules') {
      let broken: LessonRun | undefined;
      await runner.explore(requestOf(situation, { lines: false }), goal.most ?? MOST_ORDERS, (run) => {
        if (!holds(run)) broken = run;
        return broken !== undefined;
      });
      if (broken !== undefined) return { goal, holds: false, run: broken, situation, runs, ...open };
    } else if (goal.over === 'variations') {
      for (let seed = 1; seed <= VARIATIONS; seed++) {
        const run = await runner.run(requestOf(situation, { permuteSeed: seed }));
        if (!holds(run)) return { goal, holds: false, run, situation, permuteSeed: seed, runs, ...open };
      }
    }
  }
  return { goal, holds: true, run: last as LessonRun, situation: situations.at(-1) ?? plainCase, runs };
}
