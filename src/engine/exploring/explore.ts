/** Searching a program's schedules for what can go wrong, and explaining the simplest way it does. */

import type { Emit } from '../../events/index.ts';
import {
  asMovers,
  carryOut,
  type Done,
  type Exploration,
  type ExploreOptions,
  enumerate,
  explore,
  formatSchedule,
  type Job,
  type Kernel,
  lostUpdates,
  type Policy,
  type Progress,
  precedes,
  preemptions,
  type RunOnce,
  RunStopped,
  type Step,
  scheduleOf,
  type Trial,
} from '../../kernel/index.ts';
import { Recorder, taskName, taskStateText, type World, world } from '../../trace/index.ts';
import type { Limits, RunOptions } from '../options.ts';
import { Run } from '../run.ts';
import { calledHere, type Explored, outcomeOf } from './outcome.ts';
import { mainTask, type Seen, story } from './story.ts';

/** One of the runs of a search, told. */
export interface ToldRun {
  readonly outcome: string;
  /** It is the run that comes without a schedule, too. */
  readonly isUsual: boolean;
  readonly story: readonly string[];
  /** Its choices; they fit under switch model "any". */
  readonly schedule: string;
}

/** What a search tells. */
export interface ExploreReport {
  readonly exploration: Exploration<Explored>;
  /** The kinds of questions that runs asked: "thread", "arrival", "cancel", ... */
  readonly asked: readonly string[];
  /** Whether there was more than one process: what they do beside each other is as their times give it. */
  readonly isOfProcesses: boolean;
  /** The objects that more than one thread touched. */
  readonly shared: readonly string[];
  /** The same of tasks, in a run as usual. */
  readonly sharedByTasks: readonly string[];
  /** The simplest failing run; absent when none failed. */
  readonly failing?: ToldRun;
  /** Where none fails: the simplest run that comes out otherwise than usual. */
  readonly other?: ToldRun;
}

const STRIDE = 1_000_000;
/** A run of a search ends by itself after so many instructions, some seconds: there are to be many. */
const EXPLORED_LIMITS: Partial<Limits> = { instructions: 100_000_000 };

/** Whether somebody wants to hear no more. */
type Interrupted = () => boolean;
const NEVER: Interrupted = () => false;

/** Runs a program once under given choices. `emit` gets the events, where somebody wants them. @throws RunStopped */
function runExplored(
  source: string,
  options: RunOptions,
  schedule: readonly number[],
  policy: Policy | null,
  shared: ReadonlySet<string | number> | null,
  preemption: 'timed' | 'asked',
  emit?: Emit,
  interrupted = NEVER,
): { readonly run: Run; readonly explored: Explored } {
  const written = { 1: '', 2: '' };
  const run = new Run(source, options, { write: (fd, text) => (written[fd] += text) }, emit, {
    schedule,
    policy,
    shared,
    preemption,
  });
  while (run.advance(STRIDE) === 'more') if (interrupted()) throw new RunStopped();
  const explored: Explored = {
    stdout: written[1],
    stderr: written[2],
    exitCode: run.ending?.exitCode ?? 0,
    elapsedNs: run.nowNs,
    reason: run.ending?.reason ?? '',
    message: run.ending?.message ?? '',
    lost: lostUpdates(run.kernel.steps),
    threads: run.threadNames,
    schedule: formatSchedule(run.kernel.schedule()),
    steps: run.kernel.steps,
    fullAt: run.kernel.fullAt,
  };
  return { run, explored };
}

/** A run, and what came of it. */
type Ran = ReturnType<typeof runExplored>;

/** The objects that several threads touch, at least one of them writing. */
function sharedObjects({ steps, company }: Kernel, known: ReadonlySet<string | number>): Set<string | number> {
  const touched = new Map<unknown, Map<string | number, { readonly threads: Set<number>; written: boolean }>>();
  // What the first thread does before there is a second one conflicts with nothing.
  const from = company ?? { step: steps.length, access: 0 };
  const shared = new Set(known);
  for (const [index, { thread, accesses }] of steps.slice(from.step).entries()) {
    for (const { object, write, of, hidden } of index === 0 ? accesses.slice(from.access) : accesses) {
      if (hidden === true) continue;
      let named = touched.get(of);
      if (named === undefined) touched.set(of, (named = new Map()));
      let entry = named.get(object);
      if (entry === undefined) named.set(object, (entry = { threads: new Set(), written: false }));
      entry.threads.add(thread);
      entry.written ||= write;
      if (entry.threads.size > 1 && entry.written) shared.add(object);
    }
  }
  return shared;
}

/** The objects that several tasks touch, at least one of them writing. */
function sharedByTasks(steps: readonly Step[]): Set<string | number> {
  const touched = new Map<string | number, { readonly tasks: Set<number>; written: boolean }>();
  const main = mainTask(steps);
  let isAlone = true;
  for (const { accesses } of steps)
    for (const { object, write, task, hidden } of accesses) {
      if (task === undefined || hidden === true) continue;
      // what the first task makes ready before there is another one conflicts with nothing
      isAlone &&= task === main;
      let entry = touched.get(object);
      if (entry === undefined) touched.set(object, (entry = { tasks: new Set(), written: false }));
      entry.tasks.add(task);
      entry.written ||= write && !isAlone;
    }
  return new Set([...touched].filter(([, { tasks, written }]) => written && tasks.size > 1).map(([object]) => object));
}
/** Finds the shared objects of a program by running it the usual way. */
function discover(source: string, options: RunOptions, interrupted = NEVER) {
  const usual = runExplored(source, options, [], null, null, 'timed', undefined, interrupted);
  const { kernel } = usual.run;
  return {
    usual,
    shared: sharedObjects(kernel, new Set()),
    ofTasks: sharedByTasks(kernel.steps),
    isOpaque: isOpaqueIn(kernel),
  };
}

/** Whether nobody knows all that the arrivals of a run have in common. */
const isOpaqueIn = ({ isOpaque, company }: Kernel): boolean => isOpaque || company !== null;

/** What exploration needs of a run: where only arrivals are in any order they are seen as threads are. */
const courseOf = (kernel: Kernel, isOpaque: boolean): Pick<Trial<Explored>, 'choices' | 'steps'> =>
  (isOpaque ? undefined : asMovers({ choices: kernel.choicePoints, steps: kernel.steps })) ?? {
    choices: kernel.choicePoints,
    steps: kernel.steps,
  };

/** Whether nothing decides what comes of a run but which thread is before another one where they touch something in common. */
const meets = ({ kernel, options, ending }: Run): boolean =>
  options.gil !== 'off' &&
  kernel.processes.length === 1 &&
  !kernel.isOpaque &&
  !kernel.isTimed &&
  ending?.reason !== 'limit' &&
  kernel.fullAt === Number.POSITIVE_INFINITY &&
  kernel.choicePoints.every(isOfThreads);

/** Whether there is no other run. */
const isOnly = ({ kernel: { company, choicePoints } }: Run): boolean => company === null && choicePoints.length === 0;

/** Runs a program under schedules; `grown` becomes a larger set when threads turn out to share more than was known. */
class Runner {
  grown: ReadonlySet<string | number> | null = null;
  /** The kinds of questions that were asked. */
  readonly asked = new Set<string>();
  isOfProcesses = false;
  private readonly any: boolean;
  /** The run without a choice, where there was none to be made: a long one need not be made twice. */
  private only: Trial<Explored> | null = null;

  constructor(
    private readonly source: string,
    private readonly options: RunOptions,
    private readonly shared: ReadonlySet<string | number>,
    /** In some run steps touched each other in ways that are not noted. */
    public isOpaque = true,
    private readonly interrupted = NEVER,
  ) {
    this.any = options.switchModel === 'any';
  }
  readonly once: RunOnce<Explored> = (schedule, policy) => {
    if (this.only !== null) return this.only;
    const known = this.any ? this.shared : null;
    const { source, options, interrupted } = this;
    return this.trialOf(runExplored(source, options, schedule, policy ?? null, known, 'asked', undefined, interrupted));
  };
  /** Makes a trial of a run. */
  trialOf({ run, explored }: Ran): Trial<Explored> {
    this.meet(sharedObjects(run.kernel, this.shared));
    for (const { what } of run.kernel.choicePoints) this.asked.add(what);
    this.isOpaque ||= isOpaqueIn(run.kernel);
    this.isOfProcesses ||= run.kernel.processes.length > 1;
    const course = courseOf(run.kernel, this.isOpaque);
    const isCut = explored.fullAt !== Number.POSITIVE_INFINITY;
    const trial = { result: explored, ...course, ...outcomeOf(explored), meets: this.any && meets(run), isCut };
    if (isOnly(run)) this.only = trial;
    return trial;
  }
  meet(found: Iterable<string | number>): void {
    const all = new Set([...(this.grown ?? this.shared), ...found]);
    if (all.size > (this.grown ?? this.shared).size) this.grown = all;
  }
}

/** A piece of a search for somebody who knows nothing of the rest of it. */
export interface ExploreTask {
  readonly job: Job;
  readonly switchModel: 'cpython' | 'any';
  readonly shared: readonly (string | number)[];
}
/** What came of a task, with the objects that threads turned out to share and the kinds of questions that were asked. */
export interface ExploreDone extends Done {
  readonly shared: readonly (string | number)[];
  readonly asked: readonly string[];
}
/** Those who carry out tasks. */
export interface ExploreCrew {
  readonly hands: number;
  carryOut(task: ExploreTask): Promise<ExploreDone>;
}
/** What a search needs of the world: see the kernel's `Surroundings`. */
export interface ExploreSurroundings {
  pause(progress: Progress): Promise<boolean>;
  readonly whenStopped?: Promise<void>;
  /** Asked in the middle of runs: whether the search shall stop at once. Having said so it says so no more: what was found is told. */
  interrupted?(): boolean;
  /** The search is over; what is left is to run what is told once more. */
  searched?(): void;
  crew?(): ExploreCrew | null;
}

/** Carries out a task. */
export function carryOutTask(source: string, options: RunOptions, task: ExploreTask): ExploreDone {
  const limits = { ...EXPLORED_LIMITS, ...options.limits };
  const runner = new Runner(source, { ...options, switchModel: task.switchModel, limits }, new Set(task.shared));
  return { ...carryOut(runner.once, task.job), shared: [...(runner.grown ?? [])], asked: [...runner.asked] };
}

/**
 * Searches the schedules of a program. Under switch model "any" threads are switched before accesses to shared objects (anywhere else a switch makes no
 * difference); under "cpython" only where CPython can.
 */
export async function exploreProgram(
  source: string,
  options: RunOptions,
  bounds: ExploreOptions,
  around: ExploreSurroundings,
): Promise<ExploreReport> {
  const switchModel = options.switchModel ?? 'any';
  const full: RunOptions = { ...options, switchModel, limits: { ...EXPLORED_LIMITS, ...options.limits } };
  let stopped = false;
  const interrupted = () => {
    const now = around.interrupted?.() === true;
    stopped ||= now;
    return now;
  };
  const whenStopped = around.whenStopped?.then(() => {
    stopped = true;
  });
  const discovered = discover(source, full, interrupted);
  const { ofTasks } = discovered;
  let { shared, isOpaque }: { shared: ReadonlySet<string | number>; isOpaque: boolean } = discovered;
  let crew: ExploreCrew | null | undefined;
  for (;;) {
    const runner = new Runner(source, full, shared, isOpaque, interrupted);
    if (isOnly(discovered.usual.run)) runner.trialOf(discovered.usual);
    const task = { switchModel, shared: [...shared] };
    // where threads are switched depends on what they share: with more of it the search begins anew
    const isOutdated = (): boolean => (switchModel === 'any' && runner.grown !== null) || runner.isOpaque !== isOpaque;
    const exploration = await explore(runner.once, bounds, {
      ...(whenStopped === undefined ? {} : { whenStopped }),
      pause: async (progress) => {
        stopped ||= await around.pause(progress);
        return stopped || isOutdated();
      },
      crew: () => {
        if (crew === undefined) crew = around.crew?.() ?? null;
        if (crew === null) return null;
        const { hands, carryOut: carry } = crew;
        return {
          hands,
          carryOut: async (job) => {
            const done = await carry({ ...task, job });
            runner.meet(done.shared);
            for (const what of done.asked) runner.asked.add(what);
            return done;
          },
        };
      },
    });
    shared = runner.grown ?? shared;
    if (stopped || !isOutdated()) {
      around.searched?.();
      return report({ source, options: full, runner, exploration, shared, ofTasks });
    }
    isOpaque = runner.isOpaque;
  }
}

interface Searched {
  readonly source: string;
  readonly options: RunOptions;
  readonly runner: Runner;
  readonly exploration: Exploration<Explored>;
  readonly shared: ReadonlySet<string | number>;
  readonly ofTasks: ReadonlySet<string | number>;
}
function report(searched: Searched): ExploreReport {
  const { runner, exploration, shared, ofTasks } = searched;
  const listed = (objects: ReadonlySet<string | number>) => [...new Set([...objects].map(calledHere))].sort();
  const { simplest } = exploration;
  const unlike = simplest === null ? otherThanUsual(exploration) : null;
  return {
    exploration,
    asked: [...runner.asked].sort(),
    isOfProcesses: runner.isOfProcesses,
    shared: listed(shared),
    sharedByTasks: listed(ofTasks),
    ...(simplest === null ? {} : { failing: told(searched, simplest) }),
    ...(unlike === null ? {} : { other: told(searched, runner.once(unlike)) }),
  };
}
/** The schedule of the simplest run that comes out otherwise than the usual one; null: they all come out the same. */
function otherThanUsual({ outcomes }: Exploration<Explored>): readonly number[] | null {
  const others = [...outcomes.values()].map(({ simplest }) => simplest.schedule).filter((one) => preemptions(one) > 0);
  return others.length === 0 || outcomes.size === 1 ? null : others.reduce((a, b) => (precedes(b, a) ? b : a));
}
function told({ source, options, shared, ofTasks }: Searched, trial: Trial<Explored>): ToldRun {
  const ofIts = sharedByTasks(trial.result.steps);
  return {
    outcome: trial.outcome,
    isUsual: preemptions(scheduleOf(trial)) === 0,
    story: story(trial, new Set([...shared, ...ofTasks, ...ofIts]), seenAgain(source, options, trial, shared)),
    schedule: replayOf(source, options, trial),
  };
}
/** Looks at a run again: what its tasks are called, and what was decided otherwise. */
function seenAgain(
  source: string,
  options: RunOptions,
  trial: Trial<Explored>,
  shared: ReadonlySet<string | number>,
): Seen {
  const tasks = new Map<number, string>();
  const choices: string[] = [];
  const known = options.switchModel === 'any' ? shared : null;
  const recorder = new Recorder();
  runExplored(source, options, scheduleOf(trial), null, known, 'asked', (event) => {
    recorder.emit(event);
    if (event.kind === 'task.created' || event.kind === 'task.named') tasks.set(event.task, event.name);
    if (event.kind === 'program.choice' && event.chosen > 0 && event.words !== '') choices.push(event.words);
  });
  recorder.finish();
  const waiting = trial.outcome === 'deadlock' ? waitingIn(world(recorder, recorder.length)) : [];
  return { tasks, choices, waiting };
}

/** What each task waits for. */
const waitingIn = (now: World): string[] =>
  [...now.tasks.values()]
    .filter(({ state }) => state === 'waiting')
    .map((task) => `${taskName(now, task.id)} ${taskStateText(now, task)}`);
const isOfThreads = ({ what }: { readonly what: string }): boolean => what === 'thread' || what === 'gil';
/**
 * The choices that give the same run where every instruction is asked about (switch model "any", whatever the model of the search was): the thread that
 * executed each position is known from the steps, and all else was answered.
 */
function replayOf(source: string, options: RunOptions, { choices, result }: Trial<Explored>): string {
  const { steps, fullAt } = result;
  if (!choices.some(isOfThreads)) return formatSchedule(choices.map(({ chosen }) => chosen));
  const starts = steps.map(({ position, thread }) => ({ position, thread }));
  const answers = choices.filter((choice) => !isOfThreads(choice)).map(({ chosen }) => chosen);
  let at = 0;
  let answered = 0;
  let running: Run | null = null;
  const policy: Policy = ({ threads }) => {
    if (threads === undefined) return answers[answered++] ?? 0;
    if (running === null) return 0;
    const { position } = running.kernel;
    while (at + 1 < starts.length && starts[at + 1]!.position <= position) at++;
    return Math.max(0, threads.indexOf(starts[at]?.thread ?? -1));
  };
  const anywhere: RunOptions = { ...options, switchModel: 'any' };
  const run = new Run(source, anywhere, {}, undefined, { schedule: [], policy, shared: null, preemption: 'asked' });
  running = run;
  // behind that all goes on as it would anyway, where that is the same here as there
  const isSame = answers.length === 0 && options.switchModel === 'any' && options.gil !== 'off';
  const isTold = (): boolean => isSame && run.kernel.position > fullAt + STRIDE;
  while (run.advance(STRIDE) === 'more' && !isTold());
  return formatSchedule(run.kernel.schedule());
}

/**
 * Every schedule of a program, at most `limit`, each run handed to `onRun` with its events wanted, and with what gives the choices that replay it under
 * switch model "any". `pause` lets a screen breathe.
 * @returns whether all schedules were run
 */
export async function everySchedule(
  source: string,
  options: RunOptions,
  limit: number,
  onRun: (explored: Explored, replay: () => string) => boolean | undefined,
  makeEmit: () => Emit | undefined,
  pause: () => Promise<void>,
): Promise<boolean> {
  const full: RunOptions = { ...options, switchModel: options.switchModel ?? 'any' };
  const any = full.switchModel === 'any';
  const { shared } = discover(source, full);
  let runs = 0;
  const once: RunOnce<Explored> = (schedule, policy) => {
    const { run, explored } = runExplored(
      source,
      full,
      schedule,
      policy ?? null,
      any ? shared : null,
      'asked',
      makeEmit(),
    );
    const { choicePoints, steps } = run.kernel;
    return { result: explored, choices: choicePoints.slice(), steps, ...outcomeOf(explored) };
  };
  for (const trial of enumerate(once)) {
    const enough = onRun(trial.result, () => replayOf(source, full, trial));
    runs++;
    if (enough === true || runs >= limit) return false;
    if (runs % 20 === 0) await pause();
  }
  return true;
}
