/**
 * What comes from outside: answers of services and of the disk, bytes on the network. Nobody promises an exact time for any of it, so which of those that are
 * under way comes first, and whether it comes before or after a moment that somebody waits for, is asked of `choose`. The rule: each may come at any time that
 * its latency allows (`latencyRange`), what is sent on one line comes in the order in which it was sent, and the clock wakes nobody too late. Answer 0 is what
 * comes at its usual time.
 */
import type { Ns } from '../../events/index.ts';
import type { Question } from '../choose.ts';
import type { Timer } from '../timers.ts';

/** Something that is on its way. */
export interface Arrival {
  /** Not before; what was overtaken stays behind. */
  leastNs: Ns;
  readonly mostNs: Ns;
  readonly gapNs: Ns;
  /** What it is, for a reader: "the answer to GET /users/1". */
  readonly says: () => string;
  /** What is on the same line comes in the order in which it was sent. */
  readonly line?: object;
  /** What is done because of it is done in its name (see `Step.mover`), and after the step with this index. */
  readonly mover: number;
  readonly after: number;
}

/** Nobody yet: what is due comes a moment later, when the program has dealt with what came before it. */
export interface Later {
  readonly whenNs: Ns;
  readonly isLater: true;
  readonly arrival?: undefined;
  readonly says?: undefined;
}
/** An arrival, well before a moment that somebody waits for, which it would otherwise just about meet. */
export interface Early {
  readonly timer: Timer;
  readonly whenNs: Ns;
  readonly before: Timer;
  readonly arrival?: undefined;
}
/** What may come first. */
export type Rival = Timer | Later | Early;

/** So much later than it is due a thread may wake from its sleep, as far as its order with others goes. */
const WAKING_NS = 1_000_000;
/** The end of a thread's sleep: what the thread does then is nobody's but its own. */
export const wakingOf = (dueNs: Ns, says: () => string, laterNs: Ns = WAKING_NS): Arrival => ({
  leastNs: dueNs,
  mostNs: dueNs + laterNs,
  gapNs: gapIn(dueNs, dueNs + laterNs),
  says,
  mover: OWN,
  after: -1,
});

/** Who comes first instead of the first timer, or what has to be asked to know that. */
export interface Contest {
  /** The first one is the one that comes unless somebody interferes. */
  readonly rivals: readonly Rival[];
  readonly question: Question;
}

/** Whose steps those are that nothing from outside brought about. */
export const OWN = 0;
/** Stands among movers for nobody yet. */
export const LATER = Number.MIN_SAFE_INTEGER;
const GAP_MAX_NS = 1_000_000;
/** For how long what was overtaken lets the program deal with what came before it, where its latency leaves it so much room. */
export const gapIn = (leastNs: Ns, mostNs: Ns): Ns => Math.min(GAP_MAX_NS, Math.floor((mostNs - leastNs) / 8));
const gapOf = ({ arrival }: Rival): Ns => arrival?.gapNs ?? 0;

const earliest = ({ arrival, whenNs }: Timer): Ns =>
  arrival === undefined ? whenNs : Math.min(whenNs, arrival.leastNs);
const latest = ({ arrival, whenNs }: Timer): Ns => (arrival === undefined ? whenNs : Math.max(whenNs, arrival.mostNs));
const called = ({ arrival, says }: Timer): string => (arrival?.says ?? says)?.() ?? 'a timer';

/**
 * Finds out whether anything else could come in place of the first timer.
 * @param timers all that are set, in the order in which they fire @param nowNs the clock @param limitNs a thread goes on by itself then
 * @param isReacting a program is still dealing with what came before: then what is due may also come a moment later
 * @returns undefined: nothing could
 */
export function contest(timers: readonly Timer[], nowNs: Ns, limitNs: Ns, isReacting: boolean): Contest | undefined {
  const first = timers[0]!;
  // what nobody waits for (the end of a time slice) is nobody's rival
  if (first.arrival === undefined && first.says === undefined) return undefined;
  let leastLatest = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (const timer of timers) {
    const at = latest(timer);
    if (at < leastLatest) [leastLatest, second] = [at, leastLatest];
    else if (at < second) second = at;
  }
  const lines = new Set<object>();
  let isFixedKnown = first.arrival === undefined;
  const rivals: Rival[] = timers.filter((timer) => {
    const { arrival } = timer;
    if (arrival?.line !== undefined) {
      if (lines.has(arrival.line)) return false;
      lines.add(arrival.line);
    }
    if (timer === first) return true;
    if (arrival === undefined) {
      // of those that have an exact time only the first can be next
      if (isFixedKnown) return false;
      isFixedKnown = true;
      if (timer.says === undefined) return false;
    }
    const at = Math.max(nowNs, earliest(timer));
    return at <= limitNs && at <= (latest(timer) === leastLatest ? second : leastLatest);
  });
  const laterNs = first.whenNs + gapOf(first);
  if (isReacting && first.arrival !== undefined && laterNs <= latest(first))
    rivals.push({ whenNs: laterNs, isLater: true });
  const early = earlyOf(rivals, timers, nowNs);
  rivals.push(...early);
  if (rivals.length < 2) return undefined;
  return {
    rivals,
    question: {
      count: rivals.length,
      what: 'arrival',
      // what comes early is nobody else: all answers are tried
      ...(early.length === 0 ? { movers: rivals.map(moverOf) } : {}),
      says: (answer) => {
        const chosen = rivals[answer]!;
        if ('isLater' in chosen) return `${called(first)} comes when all is dealt with that came before it`;
        if ('before' in chosen) return `${called(chosen.timer)} comes well before ${called(chosen.before)}`;
        return `${called(chosen)} comes before ${called(first)}`;
      },
    },
  };
}

/** Of arrivals that would come in the same turn as a moment that somebody waits for: their coming while there is time left. */
function earlyOf(rivals: readonly Rival[], timers: readonly Timer[], nowNs: Ns): readonly Early[] {
  const before = timers.find((timer) => timer.arrival === undefined && timer.says !== undefined);
  if (before === undefined) return [];
  const aimNs = before.whenNs - 2 * GAP_MAX_NS;
  return rivals.flatMap((timer) => {
    if (timer.arrival === undefined || Math.abs(before.whenNs - timer.whenNs) > GAP_MAX_NS) return [];
    const whenNs = Math.max(nowNs, timer.arrival.leastNs, aimNs);
    return whenNs < before.whenNs - GAP_MAX_NS ? [{ timer, whenNs, before }] : [];
  });
}
/** A moment that somebody waits for is followed by what nobody from outside brought about. */
const moverOf = (rival: Rival): number => rival.arrival?.mover ?? ('isLater' in rival ? LATER : OWN);

/** When a rival comes that is chosen in place of the first, and until when those wait that it overtakes. */
export function momentOf({ rivals }: Contest, chosen: Rival, nowNs: Ns): { readonly atNs: Ns; readonly othersNs: Ns } {
  const first = rivals[0]!;
  const { arrival } = chosen;
  if ('isLater' in chosen) return { atNs: first.whenNs, othersNs: chosen.whenNs };
  if ('before' in chosen) return { atNs: chosen.whenNs, othersNs: chosen.whenNs };
  if (arrival === undefined) return { atNs: chosen.whenNs, othersNs: chosen.whenNs + gapOf(first) };
  const gap = gapOf(chosen);
  // before a moment that is waited for: early enough for the program to deal with it
  const aimNs = first.arrival === undefined ? first.whenNs - gap : first.whenNs;
  const atNs = Math.max(nowNs, earliest(chosen), aimNs);
  return { atNs, othersNs: atNs + gap };
}
