/** A line of threads waiting for one thing: first come, first served. */
import type { KernelThread } from './thread.ts';

/** What a WaitQueue needs of the kernel. */
export interface Waker {
  /** Ends a thread's wait; it may run from now on. */
  endWait(thread: KernelThread, why: 'woken' | 'timeout', value: unknown): void;
}

/**
 * Threads blocked on one thing (a lock, the end of a thread, data in a pipe), in order of arrival. A thread enters by a `wait` stop and
 * leaves when woken, when its timeout fires, or when a signal takes it out. The words are those of `thread.blocked`.
 */
export class WaitQueue {
  private head: KernelThread | null = null;
  private tail: KernelThread | null = null;
  private count = 0;
  /** True: only the world outside can wake it (a line of input): waiting here alone is a pause of the run, not a deadlock. */
  external = false;

  constructor(
    private readonly waker: Waker,
    /** What kind of thing: one of the words listed at `thread.blocked`. */
    readonly on: string,
    /** For a reader: "lock 'a'". */
    public what = '',
    /** Id of the primitive; 0: none. */
    public object = 0,
    /** Who could wake the line, as far as one can tell (the holder of a lock): for explaining a deadlock. */
    public holder: (() => KernelThread | null) | null = null,
  ) {}

  /** How many threads stand in line. */
  get length(): number {
    return this.count;
  }

  /** Who would be woken first; null when nobody waits. */
  first(): KernelThread | null {
    return this.head;
  }

  /** The line, first to be woken first. A new array. */
  waiting(): KernelThread[] {
    const line: KernelThread[] = [];
    for (let thread = this.head; thread !== null; thread = thread.nextInLine) line.push(thread);
    return line;
  }

  /** Wakes the first `count` threads, in order. @returns how many there were to wake */
  wake(count = 1, value?: unknown): number {
    let woken = 0;
    while (woken < count && this.head !== null) {
      this.waker.endWait(this.head, 'woken', value);
      woken++;
    }
    return woken;
  }

  /** Wakes everybody in line now, in order. @returns how many */
  wakeAll(value?: unknown): number {
    return this.wake(this.count, value);
  }

  /** Wakes one particular thread, wherever it stands. @returns false when it does not stand here */
  wakeThread(thread: KernelThread, value?: unknown): boolean {
    if (thread.waitingIn !== this) return false;
    this.waker.endWait(thread, 'woken', value);
    return true;
  }

  /** Puts a thread at the end of the line. For the kernel. */
  enter(thread: KernelThread): void {
    thread.waitingIn = this;
    thread.previousInLine = this.tail;
    thread.nextInLine = null;
    if (this.tail === null) this.head = thread;
    else this.tail.nextInLine = thread;
    this.tail = thread;
    this.count++;
  }

  /** Takes a thread out of the line without waking it. For the kernel. @returns false when it does not stand here */
  remove(thread: KernelThread): boolean {
    if (thread.waitingIn !== this) return false;
    const { previousInLine, nextInLine } = thread;
    if (previousInLine === null) this.head = nextInLine;
    else previousInLine.nextInLine = nextInLine;
    if (nextInLine === null) this.tail = previousInLine;
    else nextInLine.previousInLine = previousInLine;
    thread.waitingIn = null;
    thread.previousInLine = null;
    thread.nextInLine = null;
    this.count--;
    return true;
  }
}
