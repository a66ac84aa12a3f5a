/** What the computer consists of: processes, their threads, GILs and the cores. Plain records; `kernel.ts` is what moves them. */
import { type Id, type Ns, ZERO_NS } from '../../events/index.ts';
import type { Answer, Runnable, Stop } from '../syscall.ts';
import type { Timer } from '../timers.ts';
import type { WaitQueue } from './wait-queue.ts';

/** What a thread is doing. `waitingForGil`: it could go on but for the GIL. `blocked`: see `blockedOn`. */
export type ThreadState = 'new' | 'runnable' | 'running' | 'waitingForGil' | 'blocked' | 'finished';

/** A core of the simulated computer. Its clock is that of the thread on it. */
export interface Core {
  /** From 0. */
  readonly number: number;
  thread: KernelThread | null;
  /** When its thread's time slice of the operating system began. */
  sliceStartNs: Ns;
  /** Whether `core.idle` was told. */
  idleTold: boolean;
}

/** A global interpreter lock. A process has one an interpreter; without GIL (free-threaded) there is none at all. */
export class Gil {
  holder: KernelThread | null = null;
  /** In order of arrival. */
  readonly waiters: KernelThread[] = [];
  takenNs: Ns = ZERO_NS;
  /** A waiter waited a switch interval for this holder: the holder lets go at its next check. */
  dropRequested = false;
  /** Fires when the first waiter will have waited long enough. */
  timer: Timer | null = null;

  constructor(
    readonly id: Id,
    readonly process: KernelProcess,
  ) {}
}

/** A thread as the kernel sees it. */
export class KernelThread {
  state: ThreadState = 'new';
  /** How far this thread got in time. */
  clockNs: Ns = ZERO_NS;
  core: Core | null = null;
  /** What it returned from `run` and what is not yet handled (its moment has not come on all cores). */
  pendingStop: Stop | null = null;
  /** Delivered before it runs next. */
  answer: Answer | null = null;
  /** The answer that came while its `wait` was not handled yet. */
  earlyAnswer: Answer | null = null;
  /** What is left of a C function's work without the GIL; -1: not working. */
  workLeftNs: Ns = -1;
  /** While blocked: in the words of `thread.blocked`. */
  blockedOn = '';
  blockedWhat = '';
  blockedObject = 0;
  /** Since when it has been blocked or waiting for the GIL. */
  sinceNs: Ns = ZERO_NS;
  /** When the wait ends by itself; `Infinity` never. */
  deadlineNs: Ns = Number.POSITIVE_INFINITY;
  timer: Timer | null = null;
  /** True while a signal may end its wait. */
  interruptible = false;
  /** Takes back what is under way when a signal or the end of the process ends the wait. */
  abandon: (() => void) | null = null;
  /** The device request it waits for: told when a line it let the thread wait in moves on. */
  call: { again(why: 'woken' | 'timeout'): void } | null = null;
  waitingIn: WaitQueue | null = null;
  previousInLine: KernelThread | null = null;
  nextInLine: KernelThread | null = null;
  /** For exploration: it stands before an access that matters. */
  atVisible = false;
  /** For exploration: index of its latest step, and of the steps that woke it since. */
  lastStep = -1;
  wokenAfter: number[] = [];
  /** Woken when the thread is over: the line of those who join it. */
  readonly done: WaitQueue;
  /** For the owner of the runnable: whatever it wants to find again from here. */
  tag: unknown = null;

  constructor(
    readonly id: Id,
    readonly process: KernelProcess,
    /** null in a free-threaded process. */
    readonly gil: Gil | null,
    readonly runnable: Runnable,
    public name: string,
    readonly daemon: boolean,
    readonly ident: number,
    makeQueue: (thread: KernelThread) => WaitQueue,
  ) {
    this.done = makeQueue(this);
  }

  /** Whether it is over. */
  get finished(): boolean {
    return this.state === 'finished';
  }
}

/**
 * What a signal does that a process (null: nobody) has sent: is put down for the main thread (`aside`: another one has taken it, so it wakes nobody), is ignored, stops the process, or (a number) ends
 * it with that status.
 */
export type Disposition = (signal: string, by: KernelProcess | null) => 'handle' | 'aside' | 'ignore' | 'stop' | number;
/** Whether it is one for a handler. */
export const isHandled = (what: ReturnType<Disposition>): boolean => what === 'handle' || what === 'aside';

const handled: Disposition = () => 'handle';

/** A process: its own memory (which only its runnables know), its own GIL, its threads. */
export class KernelProcess {
  /** Called once when the process ends, whatever ends it: what it held open is closed. */
  readonly whenEnded: (() => void)[] = [];
  /** Set by `answerSignals`. */
  disposition: Disposition = handled;
  /** Not finished threads, in order of creation. */
  readonly threads = new Set<KernelThread>();
  /** The first thread spawned: the one that runs signal handlers. */
  main: KernelThread | null = null;
  gil: Gil | null = null;
  ended = false;
  /** A signal is about to end it: none of its threads wakes any more. */
  condemned = false;
  /** Exit status once ended; negative: minus the number of the signal that ended it is the machine's business, see `endSignal`. */
  status = 0;
  endSignal = '';
  /** Signals sent and not yet taken, oldest first. */
  readonly signals: string[] = [];
  /** While it is stopped: its threads that have stood aside. */
  held: KernelThread[] | null = null;
  /** Signals that will end it when it goes on. */
  readonly late: string[] = [];
  /** The latest signal that has stopped it or let it go on, until somebody was told by waiting; and who wants to hear of such. */
  news = '';
  newsNs = 0;
  readonly whenNews: (() => void)[] = [];
  /** It stays when its last thread is over: others act in its name, until `endProcess`. */
  dormant = false;
  /** Woken when the process is over: the line of those who wait for it. */
  readonly done: WaitQueue;
  tag: unknown = null;

  constructor(
    readonly id: Id,
    readonly pid: number,
    public name: string,
    readonly parent: KernelProcess | null,
    makeQueue: (process: KernelProcess) => WaitQueue,
  ) {
    this.done = makeQueue(this);
  }

  /**
   * Says what signals do. (A function that is written where it is stored in a property is old from its birth for V8, and with it lives all that it refers to
   * until all memory is looked through: the whole memory of a run that is over.)
   */
  answerSignals(disposition: Disposition): void {
    this.disposition = disposition;
  }
  /** Takes all pending signals, oldest first. For the main thread at a check or after an answer `signal`. */
  takeSignals(): string[] {
    return this.signals.splice(0);
  }
}

/** How a process is made. */
export interface ProcessOptions {
  readonly name: string;
  readonly parent?: KernelProcess | null;
  /** "main", "fork", "forkserver" or "spawn". */
  readonly method?: string;
  /** The number that Python code sees; absent: counted up from 1000. */
  readonly pid?: number;
}

/** How a thread is made. */
export interface SpawnOptions {
  readonly name: string;
  readonly daemon?: boolean;
  /** The number that Python code sees; absent: the thread's id. */
  readonly ident?: number;
  /** How long it takes until it is there and wants to run. */
  readonly startNs?: Ns;
  /** A GIL of its own (another interpreter in the process); absent: that of the process. */
  readonly gil?: Gil;
}
