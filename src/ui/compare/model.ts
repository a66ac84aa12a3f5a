/** What the comparison knows: several runs on one clock. */
import type { HeadwaiterEvent } from '../../events/index.ts';
import { peakMemory, totals } from '../../trace/index.ts';
import type { RunOptions } from '../host.ts';
import { isHousekeeping } from '../panes/timeline.ts';
import { endNs, makeRun, type Run } from '../player/model.ts';
import type { RunSession } from '../session.ts';
import { type Slider, slidersOf } from './sliders.ts';

/** A program of the comparison: its text as it is in the file. */
export interface Program {
  readonly file: string;
  readonly text: string;
}

/** The state of the comparison. */
export interface CompareState {
  readonly kind: 'compare';
  readonly runs: readonly Run[];
  readonly active: number;
  readonly at: number;
  /** Nobody has moved yet: the clock stands at the end. */
  readonly fresh: boolean;
  readonly playing: boolean;
  readonly programs: readonly Program[];
  readonly sliders: readonly Slider[];
  /** As they were at first. */
  readonly given: readonly Slider[];
  readonly slider: number;
  readonly options: RunOptions;
}

/** Runs that belong together because one forked from the other or their program was edited. */
export function openCompare(runs: readonly Run[], cursor: number, active: number): CompareState {
  // a fork that has just been opened has not come to this moment yet: its parent has
  const known = [runs[active]!, ...runs].find((run) => run.length >= cursor);
  const at = cursor === 0 || known === undefined ? 0 : known.session.recording.at(cursor - 1);
  return {
    kind: 'compare',
    runs,
    active,
    at,
    fresh: false,
    playing: false,
    programs: [],
    sliders: [],
    given: [],
    slider: 0,
    options: {},
  };
}

/** Programs that do the same work in several ways. */
export function comparePrograms(
  sessions: readonly RunSession[],
  programs: readonly Program[],
  options: RunOptions,
  cores: number,
): CompareState {
  const runs = sessions.map((session) => makeRun(session));
  const sliders = slidersOf(
    programs.map((program) => program.text),
    cores,
  );
  return {
    kind: 'compare',
    runs,
    active: 0,
    at: 0,
    fresh: true,
    playing: false,
    programs,
    sliders,
    given: sliders,
    slider: 0,
    options,
  };
}

/** The end of the longest run. */
export const longest = (state: CompareState): number => Math.max(1000, ...state.runs.map(endNs));

/** What a run cost. */
export interface Totals {
  readonly time: number;
  readonly cpu: number;
  readonly switches: number;
  /** The most bytes at a time, by the model. */
  readonly memory: number;
  readonly tasks: number;
  readonly threads: number;
  readonly processes: number;
}

const counted = new WeakMap<RunSession, { readonly length: number; readonly totals: Totals }>();

/** The totals of a run, as far as it has come. */
export function totalsOf(run: Run): Totals {
  const known = counted.get(run.session);
  if (known?.length === run.length) return known.totals;
  const world = run.timeline.world(run.length);
  let cpu = 0;
  for (const thread of world.threads.values()) cpu += totals(thread, world.at).busyNs;
  const result: Totals = {
    time: world.at,
    cpu,
    switches: switchesOf(run),
    memory: peakMemory(run.session.recording, run.length),
    tasks: [...world.tasks.values()].filter(({ coroutine }) => !isHousekeeping(coroutine)).length,
    threads: world.threads.size,
    processes: world.processes.size,
  };
  counted.set(run.session, { length: run.length, totals: result });
  return result;
}

/** How often somebody else began to run. */
function switchesOf(run: Run): number {
  const { recording } = run.session;
  let count = 0;
  const kinds = new Set(['task.step', 'thread.running'] as const);
  for (
    let index = recording.find(kinds, 0, 1);
    index >= 0 && index < run.length;
    index = recording.find(kinds, index + 1, 1)
  )
    count++;
  return count;
}

const compared = new WeakMap<RunSession, WeakMap<RunSession, { readonly length: number; readonly found: number }>>();

/** The number of the first event in which two runs differ; -1 while they are the same. */
export function firstDifference(a: Run, b: Run): number {
  const length = Math.min(a.length, b.length);
  let table = compared.get(a.session);
  if (table === undefined) compared.set(a.session, (table = new WeakMap()));
  const known = table.get(b.session);
  if (known !== undefined && (known.found >= 0 || known.length === length)) return known.found;
  let found = -1;
  for (let index = known?.length ?? 0; index < length && found < 0; index++) {
    if (!sameEvent(a.session.recording.event(index), b.session.recording.event(index))) found = index;
  }
  if (found < 0 && a.length !== b.length && a.status === 'done' && b.status === 'done') found = length;
  table.set(b.session, { length, found });
  return found;
}

function sameEvent(a: HeadwaiterEvent, b: HeadwaiterEvent): boolean {
  if (a.kind !== b.kind) return false;
  const left = a as unknown as Record<string, unknown>;
  const right = b as unknown as Record<string, unknown>;
  for (const name in left) if (left[name] !== right[name]) return false;
  return true;
}
