/** A chosen value and its changes. The recording does not keep values: they are looked for by running to one line after the other. */
import { type Follow, stepCursor } from '../../trace/index.ts';
import { type Effect, noted, type Result, still } from '../effects.ts';
import type { Command, Direction, Report } from '../messages.ts';
import type { Inspection } from '../session.ts';
import { visible } from '../text.ts';
import { endText } from './arrive.ts';
import { activeRun, type PlayerState, subject, worldOf } from './model.ts';
import { momentAt } from './moves.ts';

/** Names and expressions that can be chosen here, with their values: what is asked for in the inspector first, then locals, then globals. */
function offered(state: PlayerState): readonly { readonly name: string; readonly value: string }[] {
  const frame = state.inspection?.frames.at(-1);
  const asked = state.expressions.map((name, number) => ({ name, value: state.values[number] ?? '' }));
  const all = [...asked, ...(frame?.locals ?? []), ...(state.inspection?.globals ?? [])];
  return all.filter(({ name }, number) => all.findIndex((other) => other.name === name) === number);
}

/** The list of what can be chosen. */
export function valueMenu(state: PlayerState): Result<PlayerState> {
  if (activeRun(state).session.inspect === undefined)
    return noted(state, "a saved recording can't be asked for values");
  const values = offered(state);
  if (values.length === 0) return noted(state, 'there is no value here: step to a line of a function first');
  const items = values.map(({ name, value }) => ({
    label: `${name} = ${visible(value)}`,
    command: { type: 'watchValue', name } as const,
  }));
  const selected = Math.max(
    0,
    values.findIndex(({ name }) => name === state.watched),
  );
  return {
    state,
    effects: [
      {
        type: 'overlay',
        overlay: { type: 'menu', title: 'go to the next change of ...', items, selected, stays: false },
      },
    ],
  };
}

/** Looks for the next change of the chosen value; where none is chosen yet it asks which. */
export function toChange(state: PlayerState, direction: Direction): Result<PlayerState> {
  const run = activeRun(state);
  if (state.watched === '' || run.session.inspect === undefined) return valueMenu(state);
  if (direction === 1 && state.cursor >= run.length) return noted(state, endText(run));
  const whom = subject(state, worldOf(state));
  // what a function (other than the module itself) holds changes only where its own task or thread goes on
  const local =
    state.inspection?.frames.some(
      (frame) => frame.name !== '<module>' && frame.locals.some(({ name }) => name === state.watched),
    ) ?? false;
  const effect: Effect = {
    type: 'seekValue',
    run: run.session,
    name: state.watched,
    isExpression: state.expressions.includes(state.watched),
    whom,
    follow: local ? (whom.task !== 0 ? { task: whom.task, thread: 0 } : whom) : undefined,
    cursor: state.cursor,
    length: run.length,
    direction,
  };
  return {
    state: { ...state, playing: false },
    effects: [{ type: 'note', text: `looking for a change of ${state.watched} ...` }, effect],
  };
}

/** The chosen value; its next change is gone to at once. */
export function watchValue(
  state: PlayerState,
  { name }: Extract<Command, { type: 'watchValue' }>,
): Result<PlayerState> {
  return toChange({ ...state, watched: name }, 1);
}

/** What the search came to; an answer to an earlier question is left. */
export function valueFound(
  state: PlayerState,
  { run, from, cursor, text }: Extract<Report, { type: 'valueFound' }>,
  jump: (state: PlayerState, moment: ReturnType<typeof momentAt>) => Result<PlayerState>,
): Result<PlayerState> {
  const active = activeRun(state);
  if (active.session !== run || state.cursor !== from) return still(state);
  if (cursor < 0) return noted(state, text);
  const moved = jump(state, momentAt(active, cursor));
  return { state: moved.state, effects: [...moved.effects, { type: 'note', text }] };
}

// ── the search ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A question for a change of a value. */
export type ValueSearch = Extract<Effect, { type: 'seekValue' }>;

/** Real milliseconds that a search may take. */
const PATIENCE_MS = 20_000;
const SLICE_MS = 12;

/**
 * Looks for it, a slice each time it is asked on.
 * @returns at the end the cursor behind the line that changed it (-1: none did) and a sentence
 */
export function* changesOf(search: ValueSearch): Generator<void, { readonly cursor: number; readonly text: string }> {
  const { run, name, direction } = search;
  const end = performance.now() + PATIENCE_MS;
  let before: string | undefined;
  let found: { readonly cursor: number; readonly text: string } | undefined;
  for (const stop of stopsOf(search)) {
    while (run.approach !== undefined && !run.approach(run.recording.position(stop - 1), SLICE_MS)) yield;
    const value = valueAt(search, stop);
    const changed = value !== undefined && before !== undefined && value !== before;
    if (changed) found = { cursor: stop, text: `${name}: ${before} became ${value}` };
    if (found !== undefined && direction === 1) return found;
    if (value !== undefined) before = value;
    if (performance.now() > end)
      return found ?? { cursor: -1, text: `no change of ${name} was found in ${PATIENCE_MS / 1000} seconds` };
    yield;
  }
  if (found !== undefined) return found;
  if (before === undefined) return { cursor: -1, text: `${name} is not known there` };
  return { cursor: -1, text: `${name} ${direction === 1 ? 'does not change any more' : 'has not changed before'}` };
}

/** The stops to look at, in order of time: from here on, or from the start up to here. */
function* stopsOf({ run, cursor, length, follow, direction }: ValueSearch): Generator<number> {
  const last = direction === 1 ? length : cursor - 1;
  for (let at = direction === 1 ? cursor : 0; at <= last; ) {
    if (at > 0) yield at;
    const next = stepCursor(run.recording, at, 'line', 1, follow);
    if (next <= at || next > last) return;
    at = next;
  }
}

/** The value at a stop, as text; undefined where the name means nothing there. */
function valueAt({ run, name, isExpression, whom, follow }: ValueSearch, stop: number): string | undefined {
  const position = run.recording.position(stop - 1);
  const event = run.recording.event(stop - 1);
  const who: Follow = follow === undefined && 'task' in event ? { task: event.task, thread: event.thread } : whom;
  if (isExpression) return run.evaluate?.(position, who, name);
  const seen = run.inspect?.(position, who);
  if (seen === undefined) return undefined;
  // a variable of the module is the same for all, whatever a function that runs may call so
  return follow === undefined ? (inGlobals(seen, name) ?? inFrames(seen, name)) : inFrames(seen, name);
}

const inGlobals = ({ globals }: Inspection, name: string): string | undefined =>
  globals.find((value) => value.name === name)?.value;

function inFrames({ frames }: Inspection, name: string): string | undefined {
  for (const { locals } of [...frames].reverse()) {
    const found = locals.find((value) => value.name === name);
    if (found !== undefined) return found.value;
  }
  return undefined;
}
