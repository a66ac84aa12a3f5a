/** Where each command of moving leads: cursors and positions, nothing else. */
import {
  fileName,
  moment,
  type Recording,
  type Step,
  seekLine,
  stepCall,
  stepCursor,
  type World,
} from '../../trace/index.ts';
import type { PlayerState, Run } from './model.ts';

/** A moment of a run: events before it, and instructions. */
export interface Moment {
  readonly cursor: number;
  readonly position: number;
  /** The time that was asked for, where nothing need have happened. */
  readonly askedNs?: number;
}

/** The moment just after so many events. */
export function momentAt(run: Run, cursor: number): Moment {
  const inside = Math.max(0, Math.min(run.length, cursor));
  return { cursor: inside, position: inside === 0 ? 0 : run.session.recording.position(inside - 1) };
}

/** The moment after so many instructions. */
function momentOfPosition(run: Run, position: number): Moment {
  const inside = Math.max(0, position);
  return { cursor: Math.min(run.length, run.session.recording.countAtPosition(inside)), position: inside };
}

/** The first moment worth showing: the program is about to execute its first line. One that is over without any (it is no Python) shows how it ended. */
export function startOf(run: Run): number {
  const first = stepCursor(run.session.recording, 0, 'line', 1);
  if (first <= run.length && first > 0 && run.session.recording.kind(first - 1) === 'line') return first;
  return run.status === 'done' ? run.length : Math.min(1, run.length);
}

/** Steps that lead to something a program need not have. */
export type Sought = 'turn' | 'switch' | 'gil' | 'output';

/** Where each was found first in a recording, or up to where it was not: a million events are not looked through for every frame. */
const firsts: Readonly<Record<Sought, WeakMap<Recording, { readonly cursor: number; readonly found: boolean }>>> = {
  turn: new WeakMap(),
  switch: new WeakMap(),
  gil: new WeakMap(),
  output: new WeakMap(),
};

/** Whether a run has anything that this step could lead to, as far as it has come. */
export function hasAny({ session: { recording } }: Run, what: Sought): boolean {
  const before = firsts[what].get(recording);
  if (before?.found === true) return true;
  // that the first thread begins is no hand-over and no switch
  const begins = what === 'switch' || what === 'gil' ? stepCursor(recording, 0, what, 1) : 0;
  const cursor = stepCursor(recording, Math.max(begins, (before?.cursor ?? 0) - 1), what, 1);
  const found = cursor < recording.length;
  firsts[what].set(recording, { cursor, found });
  return found;
}

/** One step of a unit from where the player stands. */
export function takeStep(state: PlayerState, run: Run, step: Step, direction: 1 | -1): Moment {
  if (step === 'instruction') return instruction(state, run, direction);
  const { follow } = state;
  const restricted = (follow.task !== 0 || follow.thread !== 0) && step !== 'turn' && step !== 'event';
  const cursor = stepCursor(run.session.recording, state.cursor, step, direction, restricted ? follow : undefined);
  return momentAt(run, direction === -1 ? Math.max(cursor, Math.min(startOf(run), state.cursor)) : cursor);
}

// between two events there may be many instructions: the position moves alone until it comes to the next event
function instruction(state: PlayerState, run: Run, direction: 1 | -1): Moment {
  const { recording } = run.session;
  if (direction === -1) return momentOfPosition(run, state.position - 1);
  const last = run.length === 0 ? 0 : recording.position(run.length - 1);
  return state.position >= last ? momentAt(run, run.length) : momentOfPosition(run, state.position + 1);
}

/** Into, over or out of a call. */
export function takeCall(run: Run, cursor: number, world: World, how: 'into' | 'over' | 'out'): Moment {
  if (how === 'into') return momentAt(run, into(run, cursor, world));
  return momentAt(run, stepCall(run.session.recording, cursor, world, how));
}

/** The next line of whoever stands here: where something is called that is its first line. Others that run in between do not count. */
function into(run: Run, cursor: number, world: World): number {
  const { recording } = run.session;
  for (let at = cursor; ; ) {
    at = stepCursor(recording, at, 'line', 1);
    if (at >= run.length) return run.length;
    const event = recording.event(at - 1);
    if (event.kind !== 'line') return at;
    if (world.task !== 0 ? event.task === world.task : event.task === 0 && event.thread === world.thread) return at;
  }
}

/** Where somebody comes to a line next; where nobody does any more, where somebody was there last; -1 never. */
export function lineMoment(run: Run, cursor: number, file: string, line: number): number {
  const next = seekLine(run.session.recording, cursor, file, line, 1);
  if (next >= 0 && next <= run.length) return next;
  return seekLine(run.session.recording, cursor, file, line, -1);
}

/** The events up to a time; what comes just after it and reads the same on the screen belongs to it. */
function countAround({ session: { recording }, length }: Run, askedNs: number): number {
  const count = recording.countAt(askedNs);
  const next = count < length ? recording.at(count) : askedNs;
  return moment(next) === moment(askedNs) ? recording.countAt(next) : count;
}

/**
 * A moment as people type it: `0.5`, `1.2s`, `300ms`, `20us` of the virtual clock, `#120` an event, `@4000` an instruction, `:7` a line.
 * @returns a sentence when the text means nothing or leads nowhere
 */
export function typedMoment(run: Run, cursor: number, file: string, text: string): Moment | string {
  const typed = text.trim();
  const event = /^#\s*(\d+)$/.exec(typed);
  if (event !== null) return momentAt(run, Number(event[1]));
  const instructionAt = /^@\s*(\d+)$/.exec(typed);
  if (instructionAt !== null) return momentOfPosition(run, Number(instructionAt[1]));
  const line = /^:\s*(\d+)$/.exec(typed);
  if (line !== null) {
    const found = lineMoment(run, cursor, file, Number(line[1]));
    return found < 0
      ? `nobody ever comes to line ${line[1]} of ${fileName({ file: run.session.file }, file)}`
      : momentAt(run, found);
  }
  const time = /^(?:t\s*=\s*)?(\d+(?:\.\d*)?|\.\d+)\s*(s|ms|us|\u00b5s|ns)?$/.exec(typed);
  if (time === null) return `not a moment: ${JSON.stringify(typed)}. Try 0.5, 300ms, #120 (event), :7 (line)`;
  const unit = { s: 1e9, ms: 1e6, us: 1e3, µs: 1e3, ns: 1 }[time[2] ?? 's']!;
  const askedNs = Math.round(Number(time[1]) * unit);
  return { ...momentAt(run, countAround(run, askedNs)), askedNs };
}
