/** Playing: so many beats a second, or so much of the virtual clock a second, until a break point or the end. */
import { noted, type Result, still } from '../effects.ts';
import { at, ended } from './arrive.ts';
import { seekBreak } from './breaks.ts';
import { activeRun, CLOCK_RATES, type PlayerState, RATES, stepOf } from './model.ts';
import { type Moment, momentAt, takeStep } from './moves.ts';

/** The state after `ms` of real time. */
export function play(state: PlayerState, ms: number): Result<PlayerState> {
  if (!state.playing) return still(state);
  const run = activeRun(state);
  if (state.cursor >= run.length && run.status !== 'running') {
    return ended({ ...state, playing: false, owed: 0 });
  }
  const step = stepOf(state.beat);
  const next = step === undefined ? byClock(state, ms) : bySteps(state, ms, step);
  return stopped(state, next);
}

function bySteps(state: PlayerState, ms: number, step: Parameters<typeof takeStep>[2]): PlayerState {
  const run = activeRun(state);
  const owed = state.owed + (ms / 1000) * RATES[state.rate]!;
  let beats = Math.floor(owed);
  let moment: Moment = state;
  for (; beats > 0 && moment.cursor < run.length; beats--) moment = takeStep({ ...state, ...moment }, run, step, 1);
  if (moment.cursor === state.cursor && moment.position === state.position) return { ...state, owed: owed % 1 };
  return { ...at(state, moment, state.cursor), owed: owed % 1, playing: true };
}

function byClock(state: PlayerState, ms: number): PlayerState {
  const run = activeRun(state);
  const { recording } = run.session;
  const now = state.cursor === 0 ? 0 : recording.at(state.cursor - 1);
  const wanted = now + state.owed + ms * 1e6 * CLOCK_RATES[state.rate]!;
  const moment = momentAt(run, Math.max(state.cursor, recording.countAt(wanted)));
  const reached = moment.cursor === 0 ? 0 : recording.at(moment.cursor - 1);
  const owed = moment.cursor >= run.length ? 0 : wanted - reached;
  if (moment.cursor === state.cursor) return { ...state, owed };
  return { ...at(state, moment, state.cursor), owed, playing: true };
}

/** A break point on the way ends playing there. */
function stopped(from: PlayerState, to: PlayerState): Result<PlayerState> {
  if (from.breakpoints.size + from.breakKinds.size === 0 || to.cursor <= from.cursor) return still(to);
  const found = seekBreak(activeRun(from), from.cursor, from, 1, to.cursor);
  if (found < 0 || found > to.cursor) return still(to);
  return noted(
    { ...at(to, momentAt(activeRun(from), found), from.cursor), playing: false },
    'stopped at a break point',
  );
}
