/**
 * The one door: every way a running thread can hand control back to the computer stands in `Stop`; there is no other way.
 * A thread is a `Runnable`. The kernel lends it a `Slice` of time; it executes instructions, advancing the slice's clock and position,
 * and returns a `Stop`. What the stop asked for is answered by `resume(answer)` before the thread's next `run`.
 *
 * Rules that a runnable keeps:
 *  - an instruction may begin only while `nowNs < untilNs` and `position < untilPosition`; it may end later (one native call is one
 *    instruction, however long), and each instruction adds 1 to `position` and at least 1 to `nowNs`
 *  - at the places where CPython looks at its eval breaker (function entry and resume, backward jump, calls) it returns `gilCheck` if
 *    `evalBreaker` is set or its time is up; when it is run again it is past that check and asks for nothing
 *  - a runnable whose last instruction is done returns `exit` from the same `run`: an exit is not an instruction
 *  - while it runs it may call `wake`, `spawn`, `at` ... of the kernel directly: other threads feel that from `nowNs` on
 */
import { type Ns, type Position, ZERO_NS } from '../events/index.ts';
import type { DeviceRequest } from './devices/device.ts';
import { ALL_KEPT, shorten } from './exploration/shortened.ts';
import type { WaitQueue } from './threads/wait-queue.ts';

/** A step's access to something shared, as exploration needs it to know which steps may change places. `object` names it. */
export interface Access {
  readonly object: string | number;
  readonly write: boolean;
  /** What it belongs to (an instance, a container), where several things have one name: only good within its run. */
  readonly of?: unknown;
  /** Where in a container, if it is about a single place in it: only good within its run, too. */
  readonly place?: object;
  /** Changes what is there without putting something else in its place: no update is lost by that. */
  readonly keeps?: boolean;
  /** What is found there, or put there, where a plain value says all of it. */
  readonly value?: string | number | bigint | boolean | null;
  /** For a reader: the line of the program, and what it does, where that is more than reading or writing. */
  readonly line?: number;
  readonly words?: string;
  /** The asyncio task in which it happens, the function, and whether a write sets a flag or what else does not come from what was read. */
  readonly task?: number;
  readonly within?: string;
  readonly flag?: boolean;
  /** Only tells which steps may change places: nothing that a reader would know. */
  readonly hidden?: boolean;
}

/** The time a thread may use now. One object is lent to all threads in turn: nothing may keep it after `run` returned. */
export class Slice {
  /** The thread's clock; the runnable advances it. Virtual nanoseconds since the run began. */
  nowNs: Ns = ZERO_NS;
  /** No instruction may begin at or after this. `Infinity` when nothing else is going on in the whole computer. */
  untilNs: Ns = Number.POSITIVE_INFINITY;
  /** Instructions executed in the whole run; the runnable counts it up. */
  position: Position = 0;
  /** No instruction may begin at or after this position. */
  untilPosition: Position = Number.POSITIVE_INFINITY;
  /** Somebody waits for this thread's attention (GIL asked for, signal pending): return `gilCheck` at the next check. */
  evalBreaker = false;
  /** The accesses to shared objects so far; null when nobody asks. */
  accesses: Access[] | null = null;
  /** Of these so many stay as they are; when there are `fullAt` the others are looked through. */
  private settled = 0;
  private fullAt = ALL_KEPT;
  /** Not null: exploration switches threads only before accesses to these objects. */
  shared: ReadonlySet<string | number> | null = null;
  /** How many accesses to objects of `shared` may still be made. Before one too many the runnable sets `atVisible` and returns `slice`. */
  visible = Number.POSITIVE_INFINITY;
  /** Set by the runnable: it returned because it stands before an access to an object of `shared`. */
  atVisible = false;

  /** From here on accesses are noted anew. */
  noteAnew(): void {
    this.accesses = [];
    this.settle();
  }
  /** Notes an access, if anybody asks. */
  note(access: Access): void {
    const { accesses } = this;
    if (accesses === null) return;
    accesses.push(access);
    if (accesses.length < this.fullAt) return;
    shorten(accesses, this.settled);
    this.fullAt = Math.max(this.settled + ALL_KEPT, 2 * accesses.length);
  }
  /** All that is noted so far stays. @returns how many accesses they are */
  settle(): number {
    this.settled = this.accesses?.length ?? 0;
    this.fullAt = this.settled + ALL_KEPT;
    return this.settled;
  }
}

/** What a blocked thread waits for, in the words of `thread.blocked`; all optional. */
export interface Reason {
  /** One of the words listed at `thread.blocked`: "sleep", "lock", "queue", ... */
  readonly on?: string;
  /** Id of the primitive, thread, process waited for; 0: none. */
  readonly object?: number;
  /** For a reader: "lock 'a'". */
  readonly what?: string;
  readonly file?: string;
  readonly line?: number;
  /** What ends the wait where nothing else does, for a reader: "bob's timeout". */
  readonly ends?: () => string;
}

/** Why a thread returned from `run`. */
export type Stop =
  /** Its time or its instructions are used up; it wants to go on. No answer. */
  | { readonly kind: 'slice' }
  /** It stands at a check of the eval breaker. No answer; signals are found in `thread.process.takeSignals()`. */
  | { readonly kind: 'gilCheck' }
  /** Sleeps without the GIL and without a core; 0 is "let others go first". Answer: done, or signal with `leftNs`. */
  | { readonly kind: 'sleep'; readonly ns: Ns; readonly reason?: Reason }
  /** Stands in line until woken. Answer: woken (with the waker's value), timeout, or signal. A timeout of 0 or less answers timeout at once. */
  | { readonly kind: 'wait'; readonly queue: WaitQueue; readonly timeoutNs?: Ns; readonly reason?: Reason }
  /** Lets every other thread that could run go first. Answer: done. */
  | { readonly kind: 'yieldCpu' }
  /** Asks something of a device or another kernel object, handled in the order of time over all cores. Answer: done with the value, or failed. */
  | { readonly kind: 'device'; readonly request: DeviceRequest<unknown>; readonly reason?: Reason }
  /** A C function works that long on its core without holding the GIL. Answer: done. */
  | { readonly kind: 'releaseGilFor'; readonly ns: Ns; readonly reason?: Reason }
  /** The thread is over. Never run again. */
  | { readonly kind: 'exit'; readonly error?: string; readonly message?: string }
  /** A limit of the run was reached; the whole run ends with these words. */
  | { readonly kind: 'limit'; readonly limit: string; readonly message: string }
  /**
   * The whole computer stops now, and goes on where it was with the next `kernel.run()`. No answer. Without a reason the thread goes on in the same slice,
   * and nothing in the run can tell.
   */
  | { readonly kind: 'pause'; readonly why?: string };

/** What a stop came to. */
export type Answer =
  | { readonly kind: 'done'; readonly value?: unknown }
  | { readonly kind: 'woken'; readonly value?: unknown }
  | { readonly kind: 'timeout' }
  /** A signal came in (main thread only): run the handlers, then wait for what is left (-1: without end). */
  | { readonly kind: 'signal'; readonly leftNs: Ns }
  | { readonly kind: 'failed'; readonly problem: DeviceProblem };

/** What went wrong at a device, in the operating system's terms, for the machine to make an exception of. */
export interface DeviceProblem {
  /** "ECONNREFUSED", "EPIPE", "EBADF", ... or a name of a script's own. */
  readonly code: string;
  readonly message: string;
  /** What a scripted outcome wants to tell besides. */
  readonly detail?: unknown;
}

/** What a kernel thread executes. The kernel knows nothing else of it. */
export interface Runnable {
  /** Executes from `slice.nowNs`. @returns why it stopped */
  run(slice: Slice): Stop;
  /** The answer to the last stop that wants one; called before the next `run`. */
  resume(answer: Answer): void;
  /** The clock in the middle of `run`, for a runnable that writes `slice.nowNs` only at the end; absent: `slice.nowNs` is always right. */
  nowNs?(): Ns;
  /** The same for `slice.position`. */
  position?(): Position;
  /**
   * While it stands before an access that matters (`atVisible`): what it could only wait for there; null: it need not. Such a thread is chosen only where
   * nobody else can go on.
   */
  blocked?(): object | null;
  /** Called in the middle of `run` (out of something the runnable called) when the slice must end after this instruction: `untilNs` or
   *  `evalBreaker` changed. For a runnable that keeps copies of them. */
  interrupt?(): void;
}

/** The stop of a thread whose slice is used up. One object, so that the fast path makes none. */
export const SLICE: Stop = { kind: 'slice' };
/** The stop at a check of the eval breaker. */
export const GIL_CHECK: Stop = { kind: 'gilCheck' };
/** The stop of a thread that is over. */
export const EXIT: Stop = { kind: 'exit' };
/** The answer without a value. */
export const DONE: Answer = { kind: 'done' };
/** The answer of a wait that was woken without a value. */
export const WOKEN: Answer = { kind: 'woken' };
/** The answer of a wait whose time is up. */
export const TIMEOUT: Answer = { kind: 'timeout' };
