/** Coming to another moment: what goes with the cursor. */
import { stepCursor } from '../../trace/index.ts';
import { noted, prompt, type Result } from '../effects.ts';
import { activeRun, type PlayerState, type Run, waitsForLine, withoutParty } from './model.ts';
import type { Moment } from './moves.ts';

/** The state at another moment; `changedFrom` is where marking of changes begins. */
export function at(state: PlayerState, moment: Moment, changedFrom = before(state, moment)): PlayerState {
  const moved: PlayerState = {
    ...state,
    ...moment,
    changedFrom,
    fresh: activeRun(state).length === 0,
    owed: 0,
    selected: { ...withoutParty(state.selected), code: undefined, output: undefined, events: undefined },
    scroll: { ...state.scroll, code: 0, output: 0, events: 0, inspector: 0 },
  };
  return { ...moved, range: following(moved) };
}

/** Going on, what changed is what was touched on the way; going back or jumping, what the last step to the moment had changed. */
function before(state: PlayerState, moment: Moment): number {
  return moment.cursor >= state.cursor ? state.cursor : lastStop(state, moment);
}

/** The stop by line before a moment. */
export function lastStop(state: PlayerState, moment: Moment): number {
  return stepCursor(activeRun(state).session.recording, moment.cursor, 'line', -1);
}

/** A zoomed timeline moves along with the cursor. */
function following(state: PlayerState): PlayerState['range'] {
  const { range } = state;
  if (range === undefined || state.cursor === 0) return range;
  const now = activeRun(state).session.recording.at(state.cursor - 1);
  if (now >= range.fromNs && now <= range.toNs) return range;
  const half = (range.toNs - range.fromNs) / 2;
  return { fromNs: Math.max(0, now - half), toNs: Math.max(0, now - half) + 2 * half };
}

/** It does not go on here: where the program waits for a line that line is asked for, otherwise it is said why. */
export function ended(state: PlayerState): Result<PlayerState> {
  const run = activeRun(state);
  return waitsForLine(run) ? askForLine(state) : noted(state, endText(run));
}

/** Asks for the line that the program waits for. */
export function askForLine(state: PlayerState): Result<PlayerState> {
  const run = activeRun(state);
  const asked = (run.timeline.world(run.length).inputPrompt ?? '').trim();
  return { state, effects: [prompt('input', asked === '' ? 'the program waits for a line' : asked)] };
}

/** Why it does not go on. */
export function endText(run: Run): string {
  if (waitsForLine(run)) return 'the program waits for a line of input';
  if (run.status === 'input') return 'this is where the prompt stands: q goes back to it';
  if (run.status === 'running') return 'the program has not run further yet';
  if (run.session.recording.dropped > 0) return 'the recording is full: it ends here';
  return 'this is the end of the run';
}
