/** Searching a program's schedules for what can go wrong, and explaining the simplest way it does. */

import type { Emit } from '../events/index.ts';
import {
  type Access,
  type Actor,
  actorOf,
  carryOut,
  type Done,
  type Exploration,
  type ExploreOptions,
  enumerate,
  explore,
  formatSchedule,
  type Job,
  type Kernel,
  type LostUpdate,
  lostUpdates,
  type Policy,
  type Progress,
  type RunOnce,
  type Step,
  scheduleOf,
  type Told,
  type Trial,
} from '../kernel/index.ts';
import type { RunOptions } from './options.ts';
import { Run } from './run.ts';

/** What one explored run came to. */
export interface Explored {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly elapsedNs: number;
  readonly reason: string;
  readonly message: string;
  readonly lost: readonly LostUpdate[];
  /** Names of the threads by id. */
  readonly threads: ReadonlyMap<number, string>;
  readonly schedule: string;
}

/** What a search tells while it goes on. */
export interface ExploreReport {
  readonly exploration: Exploration<Explored>;
  /** The objects that more than one thread touched. */
  readonly shared: readonly string[];
  /** The same of tasks, in a run as usual. */
  readonly sharedByTasks: readonly string[];
  /** The simplest failing run in words; empty when none failed. */
  readonly story: readonly string[];
  /** What replays it with `run --switch any --schedule`; '' when none failed. */
  readonly replay: string;
}

const STRIDE = 1_000_000;

/** Runs a program once under given choices. `emit` gets the events, where somebody wants them. */
function runExplored(
  source: string,
  options: RunOptions,
  schedule: readonly number[],
  policy: Policy | null,
  shared: ReadonlySet<string | number> | null,
  preemption: 'timed' | 'asked',
  emit?: Emit,
): { readonly run: Run; readonly explored: Explored } {
  const written = { 1: '', 2: '' };
  const run = new Run(source, options, { write: (fd, text) => (written[fd] += text) }, emit, {
    schedule,
    policy,
    shared,
    preemption,
  });
  while (run.advance(STRIDE) === 'more');
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
  };
  return { run, explored };
}

/** The objects that several threads touch, at least one of them writing. */
function sharedObjects({ steps, company }: Kernel, known: ReadonlySet<string | number>): Set<string | number> {
  const touched = new Map<unknown, Map<string | number, { readonly threads: Set<number>; written: boolean }>>();
  // What the first thread does before there is a second one conflicts with nothing.
  const from = company ?? { step: steps.length, access: 0 };
  const shared = new Set(known);
  for (const [index, { thread, accesses }] of steps.slice(from.step).entries()) {
    for (const { object, write, of, keeps } of index === 0 ? accesses.slice(from.access) : accesses) {
      // elements of a container are told apart only where updates are lost
      const owner = keeps === undefined ? of : object;
      let named = touched.get(owner);
      if (named === undefined) touched.set(owner, (named = new Map()));
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
  for (const { accesses } of steps)
    for (const { object, write, task } of accesses) {
      if (task === undefined) continue;
      let entry = touched.get(object);
      if (entry === undefined) touched.set(object, (entry = { tasks: new Set(), written: false }));
      entry.tasks.add(task);
      entry.written ||= write;
    }
  return new Set([...touched].filter(([, { tasks, written }]) => written && tasks.size > 1).map(([object]) => object));
}
/** The names of the tasks of a run, by their ids. */
function taskNames(source: string, options: RunOptions, trial: Trial<Explored>, shared: ReadonlySet<string | number>) {
  const names = new Map<number, string>();
  if (trial.steps.every(({ accesses }) => accesses.every(({ task }) => task === undefined))) return names;
  const known = options.switchModel === 'any' ? shared : null;
  runExplored(source, options, scheduleOf(trial), null, known, 'asked', (event) => {
    if (event.kind === 'task.created' || event.kind === 'task.named') names.set(event.task, event.name);
  });
  return names;
}

/** What is in a container is called as the container. */
const calledHere = (object: string | number): string => String(object).replace(/\[\]$/, '');

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

/** How a run came out, in a line: runs that came out the same have the same one. */
function outcomeOf(explored: Explored): { readonly outcome: string; readonly fails: boolean } {
  if (explored.reason === 'deadlock') return { outcome: 'deadlock', fails: true };
  if (explored.reason === 'limit') return { outcome: `limit: ${explored.message}`, fails: true };
  const uncaught =
    /^(?:[A-Za-z_][\w.]*(?:Error|Exception|Interrupt|Warning|Exit)?)(?::.*)?$/m.test(lastLine(explored.stderr)) &&
    explored.stderr.includes('Traceback');
  if (explored.exitCode !== 0 || uncaught)
    return { outcome: lastLine(explored.stderr) || `exit code ${explored.exitCode}`, fails: true };
  const { stdout } = explored;
  const prints =
    stdout === ''
      ? 'prints nothing'
      : `prints ${JSON.stringify(stdout.length > 300 ? `${stdout.slice(0, 300)}...` : stdout)}`;
  if (explored.lost.length === 0) return { outcome: prints, fails: false };
  const what = [...new Set(explored.lost.map(({ object }) => calledHere(object)))].sort().join(' and ');
  return { outcome: `loses an update of ${what}, ${prints}`, fails: true };
}

/** Finds the shared objects of a program by running it the usual way. */
function discover(source: string, options: RunOptions) {
  const { run } = runExplored(source, options, [], null, null, 'timed');
  return { shared: sharedObjects(run.kernel, new Set()), ofTasks: sharedByTasks(run.kernel.steps) };
}

/** Runs a program under schedules; `grown` becomes a larger set when threads turn out to share more than was known. */
class Runner {
  grown: ReadonlySet<string | number> | null = null;
  private readonly any: boolean;

  constructor(
    private readonly source: string,
    private readonly options: RunOptions,
    private readonly shared: ReadonlySet<string | number>,
  ) {
    this.any = options.switchModel === 'any';
  }
  readonly once: RunOnce<Explored> = (schedule, policy) => {
    const known = this.any ? this.shared : null;
    const { run, explored } = runExplored(this.source, this.options, schedule, policy ?? null, known, 'asked');
    this.meet(sharedObjects(run.kernel, this.shared));
    return {
      result: explored,
      choices: run.kernel.choicePoints.slice(),
      steps: run.kernel.steps.slice(),
      ...outcomeOf(explored),
    };
  };
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
/** What came of a task, with the objects that threads turned out to share. */
export interface ExploreDone extends Done {
  readonly shared: readonly (string | number)[];
}
/** Those who carry out tasks. */
export interface ExploreCrew {
  readonly hands: number;
  carryOut(task: ExploreTask): Promise<ExploreDone>;
}
/** What a search needs of the world: see the kernel's `Surroundings`. */
export interface ExploreSurroundings {
  pause(progress: Progress): Promise<boolean>;
  crew?(): ExploreCrew | null;
}

/** Carries out a task. */
export function carryOutTask(source: string, options: RunOptions, task: ExploreTask): ExploreDone {
  const runner = new Runner(source, { ...options, switchModel: task.switchModel }, new Set(task.shared));
  return { ...carryOut(runner.once, task.job), shared: [...(runner.grown ?? [])] };
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
  const full: RunOptions = { ...options, switchModel };
  const discovered = discover(source, full);
  const { ofTasks } = discovered;
  let shared: ReadonlySet<string | number> = discovered.shared;
  let crew: ExploreCrew | null | undefined;
  for (;;) {
    const runner = new Runner(source, full, shared);
    const task = { switchModel, shared: [...shared] };
    let stopped = false;
    // where threads are switched depends on what they share: with more of it the search begins anew
    const isOutdated = (): boolean => switchModel === 'any' && runner.grown !== null;
    const exploration = await explore(runner.once, bounds, {
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
            return done;
          },
        };
      },
    });
    shared = runner.grown ?? shared;
    if (stopped || !isOutdated()) return report(source, full, exploration, shared, ofTasks);
  }
}

function report(
  source: string,
  options: RunOptions,
  exploration: Exploration<Explored>,
  shared: ReadonlySet<string | number>,
  ofTasks: ReadonlySet<string | number>,
): ExploreReport {
  const failing = exploration.simplest;
  const listed = (objects: ReadonlySet<string | number>) => [...new Set([...objects].map(calledHere))].sort();
  return {
    exploration,
    shared: listed(shared),
    sharedByTasks: listed(ofTasks),
    story:
      failing === null
        ? []
        : story(failing, new Set([...shared, ...ofTasks]), taskNames(source, options, failing, shared)),
    replay: failing === null ? '' : replayOf(source, options, failing.steps),
  };
}

/** So many turns of threads are told of the simplest failing run, and so many accesses of a turn. */
const TURNS_TOLD = 16;
const TOLD_OF_TURN = 5;

/** The simplest failing run in words: who touched what that others touch, too, in order, and what came of it. */
function story(
  trial: Trial<Explored>,
  shared: ReadonlySet<string | number>,
  tasks: ReadonlyMap<number, string>,
): string[] {
  const lines: string[] = [];
  const name = (actor: Actor): string =>
    actor < 0 ? (tasks.get(-actor) ?? `task ${-actor}`) : trial.result.threads.get(actor) || `thread ${actor}`;
  const lost = trial.result.lost[0];
  if (lost !== undefined) {
    const [loser, overwriter] = [name(lost.loser), name(lost.overwriter)];
    lines.push(
      `${overwriter} ${wordsOf(lost.read)}.`,
      `Before it writes, ${loser} ${wordsOf(lost.lost)}.`,
      `Then ${overwriter} ${wordsOf(lost.write)}, worked out from the old value: the write of ${loser} is lost.`,
    );
  }
  const turns = turnsOf(trial.steps, shared);
  if (turns.length > 0) lines.push('In order:');
  turns.slice(0, TURNS_TOLD).forEach(({ actor, accesses }, index) => {
    const words = accesses.map(wordsOf);
    const more = words.length > TOLD_OF_TURN ? ', ...' : '';
    lines.push(`${String(index + 1).padStart(3)}. ${name(actor)} ${words.slice(0, TOLD_OF_TURN).join(', ')}${more}`);
  });
  if (turns.length > TURNS_TOLD) lines.push('     ...');
  lines.push(trial.outcome === 'deadlock' ? trial.result.message : `It ends with: ${trial.outcome}`);
  return lines;
}

/** An access in words, with its line. */
const wordsOf = ({ object, write, words, line }: Told): string =>
  `${words ?? `${write ? 'writes' : 'reads'} ${object}`}${line === undefined ? '' : ` (line ${line})`}`;

/** What threads and tasks did to what they share, from one switch to the next; nothing twice in a row. */
function turnsOf(
  steps: readonly Step[],
  shared: ReadonlySet<string | number>,
): { readonly actor: Actor; readonly accesses: Access[] }[] {
  const turns: { readonly actor: Actor; readonly accesses: Access[] }[] = [];
  const first = steps.find(({ accesses }) => accesses.length > 0)?.thread;
  const others = steps.findIndex(({ thread }) => thread !== first);
  // what the main thread does before there is anybody else is as usual
  let isAlone = true;
  for (const [index, { thread, accesses }] of steps.entries()) {
    for (const access of accesses) {
      isAlone &&= (others < 0 || index < others) && access.task === undefined;
      if (isAlone || !shared.has(access.object)) continue;
      const actor = actorOf(thread, access);
      let turn = turns.at(-1);
      if (turn?.actor !== actor) turns.push((turn = { actor, accesses: [] }));
      const last = turn.accesses.at(-1);
      if (last === undefined || wordsOf(last) !== wordsOf(access)) turn.accesses.push(access);
    }
  }
  return turns;
}

/**
 * The choices that give the same run where every instruction is asked about (switch model "any", whatever the model of the search was): the thread that
 * executed each position is known from the steps.
 */
function replayOf(source: string, options: RunOptions, steps: readonly Step[]): string {
  const starts = steps.map(({ position, thread }) => ({ position, thread }));
  let at = 0;
  let running: Run | null = null;
  const policy: Policy = ({ threads, what }) => {
    if ((what !== 'thread' && what !== 'gil') || threads === undefined || running === null) return 0;
    const { position } = running.kernel;
    while (at + 1 < starts.length && starts[at + 1]!.position <= position) at++;
    return Math.max(0, threads.indexOf(starts[at]?.thread ?? -1));
  };
  const anywhere: RunOptions = { ...options, switchModel: 'any' };
  const run = new Run(source, anywhere, {}, undefined, { schedule: [], policy, shared: null, preemption: 'asked' });
  running = run;
  while (run.advance(STRIDE) === 'more');
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
  for (const { result, steps } of enumerate(once)) {
    const enough = onRun(result, () => replayOf(source, full, steps));
    runs++;
    if (enough === true || runs >= limit) return false;
    if (runs % 20 === 0) await pause();
  }
  return true;
}
