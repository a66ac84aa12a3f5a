/**
 * Looks into runs, kept. Going to a later position is cheap for the engine, going back means running up to there anew: so when the learner
 * goes back, the stops before the present one are looked at too, in one sweep forwards, and the next steps back find their looks ready.
 * The same is done, further back, while the learner does nothing. All of this is done in small pieces, between which keys are answered.
 */
import { stepCursor } from '../../trace/index.ts';
import type { Look } from '../messages.ts';
import { activeRun, type PlayerState, sameLook, wantedLook } from '../player/model.ts';
import { momentAt } from '../player/moves.ts';
import type { Inspection, RunSession, Whom } from '../session.ts';

const AHEAD = 24;
/** So many are kept ready behind the player's back while nothing else is to be done. */
const IDLE_AHEAD = 96;
/** Instructions that take a few seconds to run again: so much is done only for what was asked for. */
const FAR = 20_000_000;
/** Stops behind the player at which a run is kept waiting where each look uses one up. */
const FEW = 3;
const MOST = 400;

/** What was seen. */
export interface Seen {
  readonly look: Look;
  readonly inspection: Inspection | undefined;
  readonly values: readonly string[];
}

/** What is still to be looked at, the earliest position first; the last of them is what was asked for. */
interface Plan {
  readonly session: RunSession;
  readonly stops: Look[];
  readonly values: string[];
}

/** What idle time is used for. */
interface Idle {
  readonly session: RunSession;
  /** The look behind which the stops lie. */
  readonly behind: string;
  /** Those not yet thought of, the latest first. */
  readonly found: Iterator<Look>;
  /** Those still to be looked at, the earliest first. */
  readonly stops: Look[];
  seen: number;
  /** Whether one of the nearest was not ready. */
  missing: boolean;
}

/** The keeper of looks. */
export class Looks {
  readonly #kept = new WeakMap<RunSession, Map<string, Inspection | undefined>>();
  #last = 0;
  #plan: Plan | undefined;
  #idle: Idle | undefined;

  /** What is seen where the player stands, if that is known already. */
  ready(state: PlayerState): Seen | undefined {
    const look = wantedLook(state);
    const { session } = activeRun(state);
    if (look === undefined || look.expressions.length > 0 || !this.#has(session, look)) return undefined;
    this.#last = look.position;
    this.#plan = undefined;
    return { look, inspection: this.#look(session, look), values: [] };
  }

  /**
   * Looks at the stops before the player's, for about `budgetMs`, so that steps back find them ready.
   * @returns whether there is more to do
   */
  ahead(state: PlayerState, budgetMs: number): boolean {
    const look = wantedLook(state);
    const { session } = activeRun(state);
    if (look === undefined || session.inspect === undefined || look.position > FAR) return false;
    const end = performance.now() + budgetMs;
    if (session.looksAreFree === false) {
      // A run waits a little further back, whichever way the learner goes.
      const [...stops] = this.#before(state, FEW);
      return !this.#near(session, stops.at(-1) ?? look, end);
    }
    const behind = keyOf(look);
    if (this.#idle?.session !== session || this.#idle.behind !== behind)
      this.#idle = { session, behind, found: this.#before(state, IDLE_AHEAD), stops: [], missing: false, seen: 0 };
    const idle = this.#idle;
    for (;;) {
      const { done, value: stop } = idle.found.next();
      if (done === true) break;
      const has = this.#has(session, stop);
      if (!has) idle.stops.unshift(stop);
      // Where those nearest are ready there is time yet.
      if (++idle.seen <= AHEAD && !has) idle.missing = true;
      if (idle.seen === AHEAD && !idle.missing) return false;
      if (performance.now() > end) return true;
    }
    for (let stop = idle.stops[0]; stop !== undefined; stop = idle.stops[0]) {
      if (!this.#has(session, stop) && !this.#near(session, stop, end)) return true;
      this.#look(session, stop);
      idle.stops.shift();
      if (performance.now() > end) return idle.stops.length > 0;
    }
    return false;
  }

  /**
   * Goes on looking where the player stands, for about `budgetMs`.
   * @returns what was seen; 'more' when that takes longer, undefined when the run can't be looked into
   */
  take(state: PlayerState, budgetMs: number): Seen | 'more' | undefined {
    const look = wantedLook(state);
    const { session } = activeRun(state);
    if (look === undefined || session.inspect === undefined) return undefined;
    const end = performance.now() + budgetMs;
    const { stops, values } = this.#planFor(state, session, look);
    while (stops.length > 1 || !this.#has(session, look)) {
      const [stop = look] = stops;
      if (!this.#has(session, stop) && !this.#near(session, stop, end)) return 'more';
      this.#look(session, stop);
      if (session.looksAreFree === false) stops.splice(0, stops.length - 1);
      else if (stops.length > 1) stops.shift();
      if (performance.now() > end) return 'more';
    }
    const whom = whomOf(look);
    while (values.length < look.expressions.length) {
      if (!this.#near(session, look, end)) return 'more';
      values.push(session.evaluate?.(look.position, whom, look.expressions[values.length]!) ?? '');
    }
    this.#last = look.position;
    this.#plan = undefined;
    return { look, inspection: this.#look(session, look), values };
  }

  #near(session: RunSession, look: Look, end: number): boolean {
    return session.approach?.(look.position, Math.max(1, end - performance.now())) ?? true;
  }

  /** The plan under way where it leads to this look, else a new one. */
  #planFor(state: PlayerState, session: RunSession, look: Look): Plan {
    const key = keyOf(look);
    const under = this.#plan;
    if (under?.session === session) {
      const at = under.stops.findIndex((stop) => keyOf(stop) === key);
      if (at >= 0) {
        if (!sameLook(under.stops.at(-1), look)) under.values.length = 0;
        under.stops.splice(at, under.stops.length, look);
        return under;
      }
    }
    const goesBack = look.position < this.#last && session.looksAreFree !== false && !this.#has(session, look);
    this.#plan = { session, stops: [...(goesBack ? [...this.#before(state, AHEAD)].reverse() : []), look], values: [] };
    return this.#plan;
  }

  /** The stops by line before the player's, the latest first. */
  *#before(state: PlayerState, most: number): Generator<Look> {
    const run = activeRun(state);
    let { cursor } = state;
    for (let count = 0; count < most && cursor > 1; count++) {
      cursor = stepCursor(run.session.recording, cursor, 'line', -1);
      const look = wantedLook({ ...state, ...momentAt(run, cursor) });
      if (look !== undefined) yield { ...look, expressions: [] };
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
    const inspection = session.inspect?.(look.position, whomOf(look));
    kept.set(key, inspection);
    if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    return inspection;
  }
}

const whomOf = ({ task, thread, between = false }: Look): Whom => ({ task, thread, between });
const keyOf = (look: Look): string => `${look.position} ${look.task} ${look.thread} ${look.between === true}`;
