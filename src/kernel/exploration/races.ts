/** What went wrong between threads, read off the steps of a run. */
import type { Step } from '../threads/decisions.ts';

/** A thread wrote what it had worked out from a value that was no longer current: somebody else's write in between is lost. */
export interface LostUpdate {
  readonly object: string | number;
  /** The thread whose write is lost, and the index of that step. */
  readonly loser: number;
  readonly lostStep: number;
  /** The thread that wrote over it: the steps of its stale read and of its write. */
  readonly overwriter: number;
  readonly readStep: number;
  readonly writeStep: number;
}

/**
 * Finds every write over a value that its writer had not seen: read by A, written by B, written by A without reading again.
 * @returns in the order of the overwriting steps
 */
export function lostUpdates(steps: readonly Step[]): LostUpdate[] {
  const found: LostUpdate[] = [];
  /** Of each thing: when each thread last read it, and the last write. */
  const things = new Map<unknown, Map<string | number, Thing>>();
  steps.forEach(({ thread, accesses }, step) => {
    for (const { object, write, of, keeps } of accesses) {
      if (keeps === true) continue;
      const thing = thingIn(things, of, object);
      if (!write) {
        thing.reads.set(thread, step);
        continue;
      }
      const readStep = thing.reads.get(thread);
      const previous = thing.lastWrite;
      if (readStep !== undefined && previous !== null && previous.thread !== thread && previous.step > readStep)
        found.push({
          object,
          loser: previous.thread,
          lostStep: previous.step,
          overwriter: thread,
          readStep,
          writeStep: step,
        });
      thing.lastWrite = { thread, step };
      thing.reads.delete(thread);
    }
  });
  return found;
}
interface Thing {
  readonly reads: Map<number, number>;
  lastWrite: { readonly thread: number; readonly step: number } | null;
}
function thingIn(things: Map<unknown, Map<string | number, Thing>>, of: unknown, object: string | number): Thing {
  let group = things.get(of);
  if (group === undefined) things.set(of, (group = new Map()));
  let thing = group.get(object);
  if (thing === undefined) group.set(object, (thing = { reads: new Map(), lastWrite: null }));
  return thing;
}
