/**
 * Looks into runs, kept. Going to a later position is cheap for the engine, going back means running up to there anew: so when the learner
 * goes back, the stops before the present one are looked at too, in one sweep forwards, and the next steps back find their looks ready.
 */
import { stepCursor } from '../../trace/index.ts';
import type { Look } from '../messages.ts';
import { activeRun, type PlayerState, subject, wantedLook, worldOf } from '../player/model.ts';
import { momentAt } from '../player/moves.ts';
import type { Inspection, RunSession } from '../session.ts';

const AHEAD = 24;
const MOST = 400;

/** What was seen. */
export interface Seen {
  readonly look: Look;
  readonly inspection: Inspection | undefined;
  readonly values: readonly string[];
}

/** The keeper of looks. */
export class Looks {
  readonly #kept = new Map<RunSession, Map<string, Inspection | undefined>>();
  #last = 0;

  /** Looks where the player stands; undefined when its run can't be looked into. */
  take(state: PlayerState): Seen | undefined {
    const look = wantedLook(state);
    const { session } = activeRun(state);
    if (look === undefined || session.inspect === undefined) return undefined;
    if (look.position < this.#last && !this.#has(session, look)) this.#sweep(state);
    this.#last = look.position;
    const inspection = this.#look(session, look);
    const whom = { task: look.task, thread: look.thread };
    const values = look.expressions.map((expression) => session.evaluate?.(look.position, whom, expression) ?? '');
    return { look, inspection, values };
  }

  /** The stops by line before the player's, oldest first. */
  #sweep(state: PlayerState): void {
    const run = activeRun(state);
    const moments = [];
    for (let cursor = state.cursor, count = 0; count < AHEAD && cursor > 1; count++) {
      cursor = stepCursor(run.session.recording, cursor, 'line', -1);
      moments.unshift(momentAt(run, cursor));
    }
    for (const moment of moments) {
      const then = { ...state, ...moment };
      this.#look(run.session, {
        run: run.session,
        position: moment.position,
        ...subject(then, worldOf(then)),
        expressions: [],
      });
    }
  }

  #has(session: RunSession, look: Look): boolean {
    return this.#kept.get(session)?.has(keyOf(look)) ?? false;
  }

  #look(session: RunSession, look: Look): Inspection | undefined {
    let kept = this.#kept.get(session);
    if (kept === undefined) this.#kept.set(session, (kept = new Map()));
    const key = keyOf(look);
    if (kept.has(key)) return kept.get(key);
    const inspection = session.inspect?.(look.position, { task: look.task, thread: look.thread });
    kept.set(key, inspection);
    if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    return inspection;
  }
}

const keyOf = (look: Look): string => `${look.position} ${look.task} ${look.thread}`;
