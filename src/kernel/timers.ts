/** Things that happen at an instant: a binary heap ordered by (time, sequence), so equal instants come in order of creation. */
import type { Ns } from '../events/index.ts';
import type { Arrival } from './devices/arrivals.ts';

/** Something set for an instant. */
export interface Timer {
  whenNs: Ns;
  sequence: number;
  /** What happens then; null once it was cancelled or has happened. */
  action: (() => void) | null;
  /** What comes from outside has no exact time: see arrivals.ts. */
  arrival?: Arrival;
  /** For a reader, where somebody waits for this moment: "bob's timeout". */
  says?: () => string;
}

/** The heap of timers. Cancelling is O(1): a cancelled timer stays until it comes up or until more than half of the heap is cancelled. */
export class Timers {
  private heap: Timer[] = [];
  private sequence = 0;
  private cancelled = 0;

  /** When the first timer fires; `Infinity` when none is set. */
  get nextNs(): Ns {
    const heap = this.heap;
    while (heap.length > 0 && heap[0]!.action === null) {
      this.removeFirst();
      this.cancelled--;
    }
    return heap.length === 0 ? Number.POSITIVE_INFINITY : heap[0]!.whenNs;
  }

  /** How many timers are set. */
  get size(): number {
    return this.heap.length - this.cancelled;
  }

  /** Sets a timer. @param whenNs virtual nanoseconds since the run began, whole */
  set(whenNs: Ns, action: () => void): Timer {
    const timer: Timer = { whenNs, sequence: this.sequence++, action };
    this.heap.push(timer);
    this.up(this.heap.length - 1);
    return timer;
  }

  /** Unsets a timer; nothing happens when it has fired already. */
  cancel(timer: Timer): void {
    if (timer.action === null) return;
    timer.action = null;
    this.cancelled++;
    if (this.cancelled > 64 && this.cancelled * 2 > this.heap.length) this.sweep();
  }

  /** The first timer; undefined when none is set. */
  get first(): Timer | undefined {
    return this.nextNs === Number.POSITIVE_INFINITY ? undefined : this.heap[0];
  }

  /** Those that are set, in the order in which they fire. */
  inOrder(): Timer[] {
    return this.heap.filter((timer) => timer.action !== null).sort((a, b) => (before(a, b) ? -1 : 1));
  }

  /** Takes the first timer off. @returns its action; null when none is set */
  takeFirst(): (() => void) | null {
    if (this.nextNs === Number.POSITIVE_INFINITY) return null;
    const timer = this.removeFirst();
    const action = timer.action;
    timer.action = null;
    return action;
  }

  /** Takes a timer that is set off, whoever comes before it. @returns its action */
  take(timer: Timer): (() => void) | null {
    const { action } = timer;
    this.cancel(timer);
    return action;
  }

  /** Sets timers that are set for another instant, in their order; they come after those that are set for it already. */
  move(timers: readonly Timer[], whenNs: Ns): void {
    for (const timer of timers) {
      timer.whenNs = whenNs;
      timer.sequence = this.sequence++;
    }
    this.sweep();
  }

  private sweep(): void {
    this.heap = this.heap.filter((timer) => timer.action !== null).sort((a, b) => (before(a, b) ? -1 : 1));
    this.cancelled = 0;
  }

  private removeFirst(): Timer {
    const heap = this.heap;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      this.down();
    }
    return first;
  }

  private up(index: number): void {
    const heap = this.heap;
    const timer = heap[index]!;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(timer, heap[parent]!)) break;
      heap[index] = heap[parent]!;
      index = parent;
    }
    heap[index] = timer;
  }

  private down(): void {
    const heap = this.heap;
    const timer = heap[0]!;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, timer)) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = timer;
  }
}

const before = (a: Timer, b: Timer): boolean =>
  a.whenNs < b.whenNs || (a.whenNs === b.whenNs && a.sequence < b.sequence);
