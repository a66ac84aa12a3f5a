/** What went wrong between threads, read off the steps of a run. */
import type { Step } from './kernel.ts';

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
  /** For each object: when each thread last read it, and the last write. */
  const lastRead = new Map<string | number, Map<number, number>>();
  const lastWrite = new Map<string | number, { readonly thread: number; readonly step: number }>();
  steps.forEach(({ thread, accesses }, step) => {
    for (const { object, write } of accesses) {
      const reads = lastRead.get(object) ?? new Map<number, number>();
      lastRead.set(object, reads);
      if (!write) {
        reads.set(thread, step);
        continue;
      }
      const readStep = reads.get(thread);
      const previous = lastWrite.get(object);
      if (readStep !== undefined && previous !== undefined && previous.thread !== thread && previous.step > readStep)
        found.push({
          object,
          loser: previous.thread,
          lostStep: previous.step,
          overwriter: thread,
          readStep,
          writeStep: step,
        });
      lastWrite.set(object, { thread, step });
      reads.delete(thread);
    }
  });
  return found;
}
