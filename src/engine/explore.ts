/** Searching a program's schedules for what can go wrong, and explaining the simplest way it does. */

import type { Emit } from '../events/index.ts';
import {
  type Exploration,
  type ExploreOptions,
  enumerate,
  explore,
  formatSchedule,
  type Kernel,
  type LostUpdate,
  lostUpdates,
  type Policy,
  type RunOnce,
  scheduleOf,
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
  /** The simplest failing run in words; empty when none failed. */
  readonly story: readonly string[];
  /** What replays it with `run --switch any --schedule`; '' when none failed. */
  readonly replay: string;
}

const STRIDE = 1_000_000;

/** Runs a program once under given choices. `emit` gets the events, where somebody wants them. */
export function runExplored(
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
  const touched = new Map<string | number, { threads: Set<number>; written: boolean }>();
  // What the first thread does before there is a second one conflicts with nothing.
  const from = company ?? { step: steps.length, access: 0 };
  for (const [index, { thread, accesses }] of steps.slice(from.step).entries()) {
    for (const { object, write } of index === 0 ? accesses.slice(from.access) : accesses) {
      const entry = touched.get(object) ?? { threads: new Set(), written: false };
      entry.threads.add(thread);
      entry.written ||= write;
      touched.set(object, entry);
    }
  }
  const shared = new Set(known);
  for (const [object, { threads, written }] of touched) if (threads.size > 1 && written) shared.add(object);
  return shared;
}

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
  if (explored.lost.length > 0) return { outcome: `lost update (${explored.stdout.trim().slice(-60)})`, fails: true };
  return {
    outcome: `prints ${JSON.stringify(explored.stdout.length > 300 ? `${explored.stdout.slice(0, 300)}...` : explored.stdout)}`,
    fails: false,
  };
}

/** Finds the shared objects of a program by running it the usual way. */
function discover(source: string, options: RunOptions): Set<string | number> {
  const { run } = runExplored(source, options, [], null, null, 'timed');
  return sharedObjects(run.kernel, new Set());
}

/**
 * Searches the schedules of a program. Yields the number of runs so far after each; returns what was found.
 * Under switch model "any" threads are switched before accesses to shared objects (anywhere else a switch makes no difference); under "cpython" only where
 * CPython can.
 */
export function* exploreProgram(
  source: string,
  options: RunOptions,
  bounds: ExploreOptions = {},
): Generator<number, ExploreReport> {
  const any = (options.switchModel ?? 'any') === 'any';
  const full: RunOptions = { ...options, switchModel: any ? 'any' : 'cpython' };
  let shared = discover(source, full);
  for (;;) {
    let grown: Set<string | number> | null = null;
    const once: RunOnce<Explored> = (schedule, policy) => {
      const { run, explored } = runExplored(source, full, schedule, policy ?? null, any ? shared : null, 'asked');
      const now = sharedObjects(run.kernel, shared);
      if (now.size > shared.size) grown = now;
      return {
        result: explored,
        choices: run.kernel.choicePoints.slice(),
        steps: run.kernel.steps.slice(),
        ...outcomeOf(explored),
      };
    };
    const search = explore(once, bounds);
    for (;;) {
      const next = search.next();
      if (grown !== null && any) break;
      if (next.done) return report(source, full, next.value, shared);
      yield next.value;
    }
    shared = grown ?? shared;
  }
}

function report(
  source: string,
  options: RunOptions,
  exploration: Exploration<Explored>,
  shared: ReadonlySet<string | number>,
): ExploreReport {
  const failing = exploration.simplest;
  return {
    exploration,
    shared: [...shared].map(String),
    story: failing === null ? [] : story(failing),
    replay: failing === null ? '' : replayOf(source, options, failing),
  };
}

/** The simplest failing run in words: who touched what, in order, and what came of it. */
function story(trial: Trial<Explored>): string[] {
  const lines: string[] = [];
  const name = (id: number): string => trial.result.threads.get(id) || `thread ${id}`;
  const lost = trial.result.lost[0];
  if (trial.outcome === 'deadlock') lines.push(trial.result.message);
  if (lost !== undefined) {
    lines.push(`${name(lost.overwriter)} reads ${lost.object}.`);
    lines.push(`Before it writes, ${name(lost.loser)} writes ${lost.object}.`);
    lines.push(
      `Then ${name(lost.overwriter)} writes what it had worked out from the old value: the write of ${name(lost.loser)} is lost.`,
    );
  }
  let last = -1;
  let switches = 0;
  for (const { thread, accesses } of trial.steps) {
    if (accesses.length === 0) continue;
    const what = accesses.map(({ object, write }) => `${write ? 'writes' : 'reads'} ${object}`);
    if (thread !== last) {
      switches++;
      if (switches <= 12)
        lines.push(`${switches}. ${name(thread)} ${what.slice(0, 4).join(', ')}${what.length > 4 ? ', ...' : ''}`);
    }
    last = thread;
  }
  lines.push(`It ends with: ${trial.outcome}`);
  return lines;
}

/**
 * The choices that give the same run where every instruction is asked about (switch model "any", whatever the model of the search was): the thread that
 * executed each position is known from the steps.
 */
function replayOf(source: string, options: RunOptions, trial: Trial<Explored>): string {
  const starts = trial.steps.map(({ position, thread }) => ({ position, thread }));
  let at = 0;
  let running: Run | null = null;
  const policy: Policy = ({ threads, what }) => {
    if (what !== 'thread' || threads === undefined || running === null) return 0;
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
 * Every schedule of a program, at most `limit`, each run handed to `onRun` with its events wanted. `pause` lets a screen breathe.
 * @returns whether all schedules were run
 */
export async function everySchedule(
  source: string,
  options: RunOptions,
  limit: number,
  onRun: (explored: Explored) => void,
  makeEmit: () => Emit | undefined,
  pause: () => Promise<void>,
): Promise<boolean> {
  const full: RunOptions = { ...options, switchModel: options.switchModel ?? 'any' };
  const any = full.switchModel === 'any';
  const shared = discover(source, full);
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
    return { result: explored, choices: run.kernel.choicePoints.slice(), steps: [], ...outcomeOf(explored) };
  };
  for (const trial of enumerate(once)) {
    onRun(trial.result);
    runs++;
    if (runs >= limit) return false;
    if (runs % 20 === 0) await pause();
  }
  return true;
}
