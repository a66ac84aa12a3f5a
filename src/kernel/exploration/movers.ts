/**
 * A run of one thread that deals with what comes from outside, seen as if each arrival were a thread of its own: what is done because of it are its steps.
 * Then two arrivals whose steps touch nothing in common can change places, as steps of threads can (see explore.ts).
 */
import type { Access } from '../syscall.ts';
import type { ChoicePoint, Step } from '../threads/decisions.ts';

/** What exploration needs of a run. */
export interface Course {
  readonly choices: readonly ChoicePoint[];
  readonly steps: readonly Step[];
}

/** The run seen so; undefined when it is none of that kind. */
export function asMovers({ choices, steps }: Course): Course | undefined {
  const thread = steps[0]?.thread;
  if (thread === undefined || steps.some((step) => step.thread !== thread)) return undefined;
  if (choices.some(({ threads }) => threads !== undefined)) return undefined;
  const seen: (Step & { accesses: Access[]; after: number[] })[] = [];
  // all that one arrival brings about is decided by the choice that lets it come: one step
  const stepOf = new Map<number, number>();
  const places: number[] = [];
  for (const { mover, accesses, after, ...step } of steps) {
    const known = mover === 0 ? undefined : stepOf.get(mover);
    const earlier = after.map((index) => places[index] ?? -1);
    if (known === undefined) {
      places.push(seen.length);
      if (mover !== 0) stepOf.set(mover, seen.length);
      seen.push({ ...step, mover, thread: mover === 0 ? thread : mover, accesses: [...accesses], after: earlier });
    } else {
      places.push(known);
      seen[known]!.accesses.push(...accesses);
      seen[known]!.after.push(...earlier.filter((index) => index < known));
    }
  }
  const named = choices.map(({ movers, ...choice }) =>
    movers === undefined ? choice : { ...choice, threads: movers.map((mover) => (mover === 0 ? thread : mover)) },
  );
  return { choices: named, steps: seen };
}
