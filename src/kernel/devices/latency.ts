/** How long something takes: fixed, or drawn from the run's seeded generator. */
import type { Ns } from '../../events/index.ts';

/** A duration or a distribution of durations, in virtual nanoseconds. `oneOf` is asked of `choose`, so that exploration can vary it. */
export type Latency =
  | Ns
  | { readonly kind: 'uniform'; readonly minNs: Ns; readonly maxNs: Ns }
  /** Log-normal: half the draws below the median; one in a hundred above `p99Ns`. */
  | { readonly kind: 'longTailed'; readonly medianNs: Ns; readonly p99Ns: Ns }
  | { readonly kind: 'oneOf'; readonly ns: readonly Ns[] };

/** Where a latency's chance comes from. */
export interface Chance {
  random(): number;
  choose(count: number, what: string): number;
}

/** Standard deviations between the median and the 99th percentile of a normal distribution. */
const DEVIATIONS_TO_P99 = 2.3263478740408408;

/**
 * Within what a duration of that kind may lie. A range says it by itself; where only a usual time is given, half of it and twice as much are as good.
 * @param drawnNs what was drawn
 */
export function latencyRange(latency: Latency, drawnNs: Ns): { readonly leastNs: Ns; readonly mostNs: Ns } {
  if (typeof latency !== 'number' && latency.kind === 'uniform')
    return { leastNs: Math.max(0, Math.round(latency.minNs)), mostNs: Math.round(latency.maxNs) };
  if (typeof latency !== 'number' && latency.kind === 'longTailed')
    return {
      leastNs: Math.min(drawnNs, Math.round(latency.medianNs / 2)),
      mostNs: Math.max(drawnNs, Math.round(latency.p99Ns)),
    };
  return { leastNs: Math.floor(drawnNs / 2), mostNs: drawnNs * 2 };
}

/** Draws a duration. @returns whole nanoseconds, at least 0 */
export function drawLatency(latency: Latency, chance: Chance): Ns {
  if (typeof latency === 'number') return Math.max(0, Math.round(latency));
  switch (latency.kind) {
    case 'uniform':
      return Math.max(0, Math.round(latency.minNs + (latency.maxNs - latency.minNs) * chance.random()));
    case 'longTailed': {
      const deviation = Math.log(Math.max(1, latency.p99Ns / latency.medianNs)) / DEVIATIONS_TO_P99;
      const radius = Math.sqrt(-2 * Math.log(1 - chance.random()));
      return Math.max(
        0,
        Math.round(latency.medianNs * Math.exp(deviation * radius * Math.cos(2 * Math.PI * chance.random()))),
      );
    }
    case 'oneOf':
      return latency.ns.length === 0 ? 0 : latency.ns[chance.choose(latency.ns.length, 'latency')]!;
  }
}
