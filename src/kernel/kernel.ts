/**
 * The simulated computer. One file although it is long: it is one state machine, and its invariants span all of it.
 *
 * Time on several cores is a discrete-event simulation: each core has the clock of the thread on it, the core with the smallest clock
 * runs next (equal: the lower core number), and only as long as no other core's clock and no timer comes before it. So everything
 * happens in the order of (time, sequence). A stop is handled when its moment has come on all cores. With one thread in the whole
 * computer the slice reaches to the next timer: the runnable's loop is not interrupted, and the rules below cost nothing.
 *
 * The GIL follows CPython 3.13/3.14 (Python/ceval_gil.c): a waiter that has waited a switch interval for the same holder sets the drop
 * request; the holder sees it at its next check, lets go, and waits until somebody else has taken it; blocking calls let go and take it
 * again afterwards. The waiters of one GIL share one timer here: the request comes when the first of them has waited an interval for
 * this holder, which is the earliest moment CPython allows. A waiting thread has no core.
 *
 * Where a switch may fall: under "timed" preemption only as above. Under "asked" (always with switch model "any"; for exploration also
 * with "cpython") the next thread of a process is asked of `choose` before every instruction ("any") or at every check ("cpython").
 * Answer 0 is what would happen anyway, so an empty schedule behaves as "timed".
 */
import type { EventFields, EventKind, HeadwaiterEvent, Id, Ns, Position } from '../events/index.ts';
import { Chooser, type Question, Random } from './choose.ts';
import type { DeviceCall, DeviceRequest, ServedOrder } from './device.ts';
import { EngineBug } from './errors.ts';
import type { KernelOptions } from './options.ts';
import type { Chance } from './latency.ts';
import {
  type Access,
  type Answer,
  type DeviceProblem,
  DONE,
  type Reason,
  type Runnable,
  Slice,
  type Stop,
  TIMEOUT,
  WOKEN,
} from './syscall.ts';
import { type Core, Gil, KernelProcess, KernelThread } from './thread.ts';
import { type Timer, Timers } from './timers.ts';
import { WaitQueue } from './wait-queue.ts';

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

/** What a thread of a deadlock waits for. */
export interface BlockedThread {
  readonly thread: KernelThread;
  readonly on: string;
  readonly what: string;
  readonly object: number;
  readonly sinceNs: Ns;
  /** Who could end the wait, if known. */
  readonly holder: KernelThread | null;
}

/** Why `run` returned. */
export type RunResult =
  /** The budget is used up; call again. */
  | { readonly kind: 'more' }
  /** All processes ended. */
  | { readonly kind: 'exit'; readonly status: number }
  /** Nothing can ever run again. */
  | { readonly kind: 'deadlock'; readonly threads: readonly BlockedThread[] }
  | { readonly kind: 'limit'; readonly limit: string; readonly message: string }
  /** A thread asked for a stop of the whole computer, or (why "external") only the world outside can wake anybody. */
  | { readonly kind: 'pause'; readonly why: string };

/** What one thread did between two possible switches. */
export interface Step {
  readonly thread: Id;
  readonly accesses: readonly Access[];
  /** Index of the choice that let this thread run; -1: there was nothing to choose. */
  readonly choice: number;
  /** Position before its first instruction. */
  readonly position: Position;
  /** Steps (by index) that had to come before this one: they woke or started its thread. */
  readonly after: readonly number[];
}

/** A decided question. */
export interface ChoicePoint extends Question {
  readonly chosen: number;
}

type Bare<K extends EventKind> = { readonly kind: K } & EventFields<K>;
/** An event without the fields that the kernel fills in. */
export type BareEvent = { [K in EventKind]: Bare<K> }[EventKind];

const FOREVER = Number.POSITIVE_INFINITY;
/** The pause that ends a run inside of another: its thread may go on. */
const INSIDE = 'inside';
/** Leaves a run in whose middle the whole computer ended. */
class Ended {
  constructor(readonly result: RunResult) {}
}

/** The computer. Make it, make a process, spawn a thread in it, call `run` until it says something else than "more". */
export class Kernel {
  readonly cores: readonly Core[];
  readonly processes: KernelProcess[] = [];
  /** Chance for latencies: the seeded generator and `choose`. */
  readonly chance: Chance;
  readonly options: KernelOptions;
  /** Changed by `sys.setswitchinterval()`; whole nanoseconds, from 1. */
  switchIntervalNs: Ns;
  /** Steps noted so far (option `steps`). */
  readonly steps: Step[] = [];
  /** Where the first thread got company: in which step, after how many accesses of it. */
  company: { readonly step: number; readonly access: number } | null = null;
  /** The questions decided so far, in order (option `steps`). */
  readonly choicePoints: ChoicePoint[] = [];

  /** Names of all threads there have been, by id: as they were started. */
  readonly threadNames = new Map<Id, string>();

  /** Requests that are being served, by number: for whoever wants to have them answered otherwise. */
  readonly served = new Map<Id, ServedOrder>();
  private readonly timers = new Timers();
  private readonly chooser: Chooser;
  private readonly slice = new Slice();
  private readonly runQueue: KernelThread[] = [];
  private readonly asked: boolean;
  private readonly osSliceNs: Ns;
  private readonly lookaheadNs: Ns;
  private readonly threadLookaheadNs: Ns;
  private readonly ids = new Map<string, number>();
  private now: Ns = 0;
  private instructions: Position = 0;
  /** The thread whose stop or instructions are being worked on; null: a timer. */
  private current: KernelThread | null = null;
  private inRun = false;
  /** The thread that a choice has just selected: not asked about again before it moved. */
  private settled: KernelThread | null = null;
  /** Threads that wait in the middle of their `run`, outermost first. */
  private readonly inside: KernelThread[] = [];
  /** Those of them that could go on but for one above. */
  private readonly parked: KernelThread[] = [];
  private lastChoice = -1;
  private idleSteps = 0;
  private aliveThreads = 0;
  private aliveProcesses = 0;
  private ending: RunResult | null = null;
  private deadlockTold = false;
  /** The moment of the last event: one instruction may overshoot another core's clock, the events' times never fall. */
  private toldNs: Ns = 0;
  /** The smallest moment at which another core acts, found by `earliest`. */
  private othersNs: Ns = FOREVER;
  /** The thread whose slice was cut short by the caller's budget: it goes on first, even if it is ahead of the others (`lookaheadNs`). */
  private cut: KernelThread | null = null;

  constructor(options: KernelOptions = {}) {
    this.options = options;
    const cores = options.cores ?? 4;
    if (!Number.isInteger(cores) || cores < 1) throw new EngineBug(`a computer with ${cores} cores`);
    this.cores = Array.from({ length: cores }, (_, number) => ({
      number,
      thread: null,
      sliceStartNs: 0,
      idleTold: true,
    }));
    this.asked = (options.preemption ?? (options.switchModel === 'any' ? 'asked' : 'timed')) === 'asked';
    this.switchIntervalNs = options.switchIntervalNs ?? 5_000_000;
    this.osSliceNs = options.osSliceNs ?? 4_000_000;
    this.lookaheadNs = this.asked ? 0 : (options.lookaheadNs ?? 0);
    this.threadLookaheadNs = this.asked ? 0 : (options.threadLookaheadNs ?? 0);
    const random = new Random(options.seed ?? 0);
    this.chance = { random: () => random.next(), choose: (count, what) => this.choose(count, what) };
    this.chooser = new Chooser(options.schedule ?? [], options.policy ?? null, (question, chosen) =>
      this.tellChoice(question, chosen),
    );
  }

  // ── what others ask ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The virtual clock: that of the running thread, in the middle of its slice too. Nanoseconds since the run began. */
  get nowNs(): Ns {
    if (!this.inRun) return this.now;
    return this.current!.runnable.nowNs?.() ?? this.slice.nowNs;
  }

  /** Instructions executed so far in the whole run. */
  get position(): Position {
    if (!this.inRun) return this.instructions;
    return this.current!.runnable.position?.() ?? this.slice.position;
  }

  /** The running thread; null outside of any (a timer's action, or between runs). */
  get currentThread(): KernelThread | null {
    return this.current;
  }

  /** The choices made so far: with source and options they are the run. */
  schedule(): number[] {
    return this.chooser.schedule();
  }

  /** True when the replayed schedule turned out to belong to another program (its choices did not fit). */
  get scheduleMisfits(): boolean {
    return this.chooser.misfit;
  }

  /** Decides what Python leaves open. @param what the question in a word @returns from 0 below `count`; 0 without asking if there is one answer */
  choose(count: number, what: string): number {
    return this.chooser.choose({ count, what });
  }

  /** The next id of a subject ("device", "request", "pipe", ...), from 1. */
  nextId(subject: string): Id {
    const id = (this.ids.get(subject) ?? 0) + 1;
    this.ids.set(subject, id);
    return id;
  }

  /** Emits an event at this moment, in the name of the running thread. The object given becomes the event: make a new one each time. */
  tell(event: BareEvent): void {
    const emit = this.options.emit;
    if (emit === undefined) return;
    // The caller's object becomes the event: copying it would be most of the cost.
    const told = event as unknown as { at: Ns; position: Position; process: Id; thread: Id };
    this.toldNs = Math.max(this.toldNs, this.nowNs);
    told.at = this.toldNs;
    told.position = this.position;
    told.process = this.current?.process.id ?? 0;
    told.thread = this.current?.id ?? 0;
    emit(told as unknown as HeadwaiterEvent);
  }

  /** Whether anybody listens to events. */
  get listening(): boolean {
    return this.options.emit !== undefined;
  }

  /** A new line to wait in. @param on one of the words listed at `thread.blocked` */
  queue(on: string, what = '', object = 0, holder: (() => KernelThread | null) | null = null): WaitQueue {
    return new WaitQueue(this, on, what, object, holder);
  }

  // ── processes and threads ────────────────────────────────────────────────────────────────────────────────────────────────

  /** Makes a process without threads; `spawn` gives it its main thread. Too many: the run ends with a limit. */
  createProcess(options: ProcessOptions): KernelProcess {
    const id = this.nextId('process');
    const process = new KernelProcess(id, options.pid ?? 999 + id, options.name, options.parent ?? null, (self) =>
      this.queue('process', `process ${self.name}`, id),
    );
    this.processes.push(process);
    this.aliveProcesses++;
    this.tell({
      kind: 'process.created',
      child: id,
      parent: process.parent?.id ?? 0,
      name: process.name,
      method: options.method ?? (process.parent === null ? 'main' : 'spawn'),
      pid: process.pid,
    });
    process.gil = this.createGil(process);
    const { processes } = this.options.limits ?? {};
    if (processes !== undefined && this.aliveProcesses > processes)
      this.reachLimit('processes', `The run reached its limit of ${processes} processes alive at once.`);
    return process;
  }

  /** Makes a GIL for one more interpreter in a process. @returns null in a free-threaded computer, where there are none */
  createGil(process: KernelProcess): Gil | null {
    const on = this.options.gil !== 'off';
    const gil = new Gil(this.nextId('gil'), process);
    this.tell({ kind: 'gil.created', gil: gil.id, owner: process.id, on });
    return on ? gil : null;
  }

  /** Starts a thread. It wants to run from `startNs` after now. @throws EngineBug when the process has ended */
  spawn(process: KernelProcess, runnable: Runnable, options: SpawnOptions): KernelThread {
    if (process.ended) throw new EngineBug(`a thread spawned in process ${process.name}, which has ended`);
    const id = this.nextId('thread');
    const thread = new KernelThread(
      id,
      process,
      options.gil ?? process.gil,
      runnable,
      options.name,
      options.daemon ?? false,
      options.ident ?? id,
      (self) => this.queue('join', `thread ${self.name}`, id, () => (self.finished ? null : self)),
    );
    process.main ??= thread;
    process.threads.add(thread);
    this.threadNames.set(id, thread.name);
    this.aliveThreads++;
    this.tell({
      kind: 'thread.created',
      subject: id,
      owner: process.id,
      parent: this.current?.id ?? 0,
      name: thread.name,
      daemon: thread.daemon,
      ident: thread.ident,
    });
    const startNs = options.startNs ?? 0;
    const start = (): void => {
      thread.timer = null;
      this.tell({ kind: 'thread.started', subject: id });
      this.makeRunnable(thread, '');
    };
    if (startNs > 0) thread.timer = this.at(this.nowNs + startNs, start);
    else start();
    if (this.inRun) this.company ??= { step: this.steps.length, access: this.slice.accesses?.length ?? 0 };
    const { threads } = this.options.limits ?? {};
    if (threads !== undefined && this.aliveThreads > threads)
      this.reachLimit('threads', `The run reached its limit of ${threads} threads alive at once.`);
    return thread;
  }

  /** Ends a process with all its threads, which are never run again. Nothing happens when it has ended. @param signal name of the signal that did it, or "" */
  endProcess(process: KernelProcess, status: number, signal = ''): void {
    if (process.ended) return;
    process.ended = true;
    process.status = status;
    process.endSignal = signal;
    this.aliveProcesses--;
    for (const thread of [...process.threads]) this.finish(thread, '', '', false);
    this.tell({ kind: 'process.exited', subject: process.id, code: status, signal });
    for (const action of process.whenEnded) action();
    process.done.wakeAll();
    if (this.current?.process === process) this.endSlice();
  }

  /**
   * Sends a signal ("SIGINT", ...). SIGKILL ends the process at once with status -9; any other is put down for the main thread, which is
   * taken out of an interruptible wait, or told by its eval breaker, unless the process's disposition says otherwise.
   * @param by the sending process; null: from outside
   */
  signal(process: KernelProcess, signal: string, by: KernelProcess | null = null): void {
    if (process.ended) return;
    this.tell({ kind: 'process.signalled', subject: process.id, signal, by: by?.id ?? 0 });
    if (signal === 'SIGKILL') {
      this.endProcess(process, -9, signal);
      return;
    }
    const what = process.disposition(signal);
    if (what === 'ignore') return;
    if (typeof what === 'number') {
      this.endProcess(process, what, signal);
      return;
    }
    process.signals.push(signal);
    const main = process.main;
    if (main === null || main.finished) return;
    if (main === this.current && this.inRun) {
      this.slice.evalBreaker = true;
      this.endSlice();
    } else if (main.interruptible && (main.state === 'blocked' || main.waitingIn !== null)) {
      const leftNs = main.deadlineNs === FOREVER ? -1 : Math.max(0, main.deadlineNs - this.nowNs);
      main.abandon?.();
      this.unblock(main, { kind: 'signal', leftNs }, 'signal');
    } else this.endSlice();
  }

  // ── timers ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Calls `action` at an instant (at once-after-this if it is past). Equal instants: in order of creation. */
  at(whenNs: Ns, action: () => void): Timer {
    const when = Math.max(whenNs, this.now);
    if (this.inRun && when < this.slice.untilNs) this.endSlice();
    return this.timers.set(when, action);
  }

  /** Calls `action` that much later. */
  after(ns: Ns, action: () => void): Timer {
    return this.at(this.nowNs + ns, action);
  }

  /** Unsets a timer; nothing happens when it has fired. */
  cancel(timer: Timer): void {
    this.timers.cancel(timer);
  }

  /** Ends the wait of a thread that stands in a line. For WaitQueue. */
  endWait(thread: KernelThread, why: 'woken' | 'timeout', value: unknown): void {
    const on = thread.waitingIn?.on ?? '';
    if (thread.call !== null) {
      thread.waitingIn?.remove(thread);
      this.clearTimer(thread);
      thread.call.again(why);
      return;
    }
    const answer: Answer = why === 'timeout' ? TIMEOUT : value === undefined ? WOKEN : { kind: 'woken', value };
    this.unblock(thread, answer, why === 'timeout' ? 'timeout' : on);
  }

  // ── the run ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Runs the computer until it ends, deadlocks, pauses, meets a limit, or has executed `maxPositions` instructions (timers count too, so
   * it always comes back). Calling it again goes on; how the calls cut the run never changes what happens in it.
   * @throws EngineBug when a runnable breaks the rules of syscall.ts
   */
  run(budget: { readonly maxPositions?: number } = {}): RunResult {
    if (this.ending !== null) return this.ending;
    const limits = this.options.limits ?? {};
    const budgetEnd = this.instructions + (budget.maxPositions ?? FOREVER);
    const limitTimeNs = limits.timeNs ?? FOREVER;
    const limitPositions = limits.positions ?? FOREVER;
    const maxActions = 1000 + (budget.maxPositions ?? FOREVER);
    let actions = 0;
    for (;;) {
      if (this.ending !== null) return this.ending;
      if (this.aliveThreads === 0 && this.processes.length > 0)
        return { kind: 'exit', status: this.processes[0]!.status };
      if (this.runQueue.length > 0) this.dispatch();
      const core = this.earliest();
      const timerNs = this.timers.nextNs;
      const coreNs = core === null ? FOREVER : this.actsAt(core);
      const nextNs = Math.min(timerNs, coreNs);
      if (nextNs === FOREVER) return this.nothingLeft();
      if (nextNs > limitTimeNs)
        return this.reachLimit('time', `The run reached its limit of ${limitTimeNs / 1e9} virtual seconds.`);
      if (actions++ > maxActions || (this.instructions >= budgetEnd && this.instructions < limitPositions))
        return { kind: 'more' };
      // a thread that goes on ahead of the others does so at the moment at which its slice began
      if (nextNs > this.now && (this.cut === null || timerNs <= coreNs)) this.now = nextNs;
      if (timerNs <= coreNs) {
        this.current = null;
        this.timers.takeFirst()!();
        if (this.options.emit !== undefined && this.runQueue.length > 0) this.dispatch();
        continue;
      }
      const thread = core!.thread!;
      this.current = thread;
      if (thread.pendingStop !== null) {
        const stop = thread.pendingStop;
        thread.pendingStop = null;
        const pause = this.handle(thread, stop);
        this.tellIdleCores();
        this.current = null;
        if (pause !== null) return pause;
      } else if (thread.workLeftNs >= 0) this.work(core!, thread);
      else if (this.sliceEndNs(core!) <= coreNs) this.preempt(thread, 'slice');
      else if (this.instructions >= limitPositions)
        return this.reachLimit('instructions', `The run reached its limit of ${limitPositions} instructions.`);
      else if (!this.asked || this.decide(thread)) {
        const untilNs = Math.min(timerNs, this.othersNs, limitTimeNs + 1, this.sliceEndNs(core!));
        if (this.runSlice(thread, untilNs, Math.min(budgetEnd, limitPositions))) return { kind: 'pause', why: INSIDE };
      }
      this.current = null;
    }
  }

  /**
   * Lets the rest of the computer run in the middle of a thread's `run`, until that thread may go on: for a native of the machine that cannot be left
   * half-way. The runnable has written `slice.nowNs` and `slice.position`; afterwards the slice is a new one for it.
   * @param stop what the thread waits for
   * @returns the answer to the stop; null when it has none
   * @throws EngineBug when only a thread that stands beneath another one that waits inside could go on
   */
  waitInside(thread: KernelThread, stop: Stop): Answer | null {
    const { slice } = this;
    if (!this.inRun || this.current !== thread) throw new EngineBug('waitInside outside of the thread that runs');
    thread.clockNs = slice.nowNs;
    this.instructions = slice.position;
    this.takeStop(thread, stop);
    this.inRun = false;
    this.inside.push(thread);
    let result: RunResult;
    try {
      result = this.run();
    } finally {
      this.inside.pop();
    }
    this.unpark();
    if (result.kind !== 'pause' || result.why !== INSIDE) throw new Ended(result);
    this.current = thread;
    this.inRun = true;
    const { answer } = thread;
    thread.answer = null;
    return answer;
  }

  /** The thread could go on, but another one that waits inside stands above it: it has to be done first. */
  private park(thread: KernelThread): void {
    this.releaseGil(thread, 'blocked');
    this.leaveCore(thread);
    thread.state = 'runnable';
    this.parked.push(thread);
  }
  private unpark(): void {
    const [thread] = this.parked.splice(this.parked.findIndex((one) => one === this.inside.at(-1)) >>> 0, 1);
    if (thread !== undefined) this.makeRunnable(thread, '');
  }

  /** Lends a thread a slice. */
  private runSlice(thread: KernelThread, untilNs: Ns, untilPosition: Position): boolean {
    const { slice } = this;
    this.cut = null;
    const { gil } = thread;
    const beforeNs = thread.clockNs;
    const beforePosition = this.instructions;
    const asking = this.asked && this.rivals(thread) > 0;
    const grained = asking && this.options.shared !== undefined && this.options.switchModel === 'any';
    slice.nowNs = beforeNs;
    slice.untilNs = untilNs;
    slice.position = beforePosition;
    slice.untilPosition = asking && !grained && this.options.switchModel === 'any' ? beforePosition + 1 : untilPosition;
    slice.evalBreaker =
      this.signalled(thread) || (gil !== null && (gil.dropRequested || (asking && this.options.switchModel !== 'any')));
    slice.shared = grained ? this.options.shared! : null;
    slice.visible = !grained ? FOREVER : thread.atVisible ? 1 : 0;
    slice.atVisible = false;
    slice.accesses = this.options.steps === true ? [] : null;
    if (this.inside.length > 0 && this.inside.includes(thread)) {
      if (this.inside.at(-1) === thread) return true;
      this.park(thread);
      return false;
    }
    if (thread.answer !== null) {
      const answer = thread.answer;
      thread.answer = null;
      thread.runnable.resume(answer);
    }
    this.inRun = true;
    this.deadlockTold = false;
    let stop: Stop;
    try {
      stop = thread.runnable.run(slice);
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      this.ending ??= error.result;
      return false;
    } finally {
      this.inRun = false;
    }
    thread.clockNs = slice.nowNs;
    thread.atVisible = slice.atVisible;
    this.instructions = slice.position;
    if (slice.accesses !== null) this.noteStep(thread, slice.accesses, beforePosition);
    if (slice.position > beforePosition || slice.atVisible) {
      this.settled = null;
      this.idleSteps = 0;
    } else if (++this.idleSteps > 10_000)
      throw new EngineBug(`thread ${thread.name} was run 10,000 times without executing an instruction`);
    if (slice.nowNs < beforeNs) throw new EngineBug(`the clock of thread ${thread.name} went backwards`);
    this.takeStop(thread, stop);
    if (stop.kind === 'slice' && slice.nowNs < slice.untilNs && !slice.atVisible) this.cut = thread;
    return false;
  }

  /** A thread returned: its stop is put down until its moment has come on all cores. */
  private takeStop(thread: KernelThread, stop: Stop): void {
    if (thread.state === 'finished' || stop.kind === 'slice') return;
    thread.pendingStop = stop;
    // Standing in line begins at the instruction that decided to wait: whoever wakes the line later must find the thread there, even
    // if that happens on another core before this stop's moment has come.
    if (stop.kind === 'wait' && !(stop.timeoutNs !== undefined && stop.timeoutNs <= 0)) {
      stop.queue.enter(thread);
      thread.interruptible = thread === thread.process.main;
    }
  }

  private noteStep(thread: KernelThread, accesses: readonly Access[], position: Position): void {
    if (accesses.length === 0 && this.instructions === position) return;
    thread.lastStep = this.steps.length;
    this.steps.push({ thread: thread.id, accesses, choice: this.lastChoice, position, after: thread.wokenAfter });
    thread.wokenAfter = [];
    this.lastChoice = -1;
  }

  /** Handles a stop whose moment has come. @returns a pause to be handed to the caller */
  private handle(thread: KernelThread, stop: Stop): RunResult | null {
    switch (stop.kind) {
      case 'slice':
        return null;
      case 'gilCheck':
        this.check(thread);
        return null;
      case 'yieldCpu':
        this.yieldCpu(thread);
        return null;
      case 'sleep':
        if (stop.ns <= 0) this.yieldCpu(thread);
        else if (this.signalled(thread)) thread.answer = { kind: 'signal', leftNs: stop.ns };
        else {
          thread.interruptible = thread === thread.process.main;
          this.block(thread, 'sleep', '', 0, this.now + stop.ns, stop.reason);
          thread.timer = this.timers.set(this.now + stop.ns, () => this.unblock(thread, DONE, 'timer'));
        }
        return null;
      case 'wait':
        this.wait(thread, stop.queue, stop.timeoutNs, stop.reason);
        return null;
      case 'device':
        this.request(thread, stop.request, stop.reason);
        return null;
      case 'releaseGilFor':
        thread.workLeftNs = Math.max(0, stop.ns);
        thread.blockedOn = 'work';
        thread.blockedWhat = stop.reason?.what ?? '';
        thread.sinceNs = this.now;
        this.tellBlocked(thread, this.now + thread.workLeftNs, stop.reason);
        this.releaseGil(thread, 'work');
        return null;
      case 'exit':
        this.finish(thread, stop.error ?? '', stop.message ?? '', true);
        return null;
      case 'limit':
        this.reachLimit(stop.limit, stop.message);
        return null;
      case 'pause':
        return { kind: 'pause', why: stop.why ?? '' };
    }
  }

  private wait(thread: KernelThread, queue: WaitQueue, timeoutNs: Ns | undefined, reason: Reason | undefined): void {
    if (thread.earlyAnswer !== null) {
      thread.answer = thread.earlyAnswer;
      thread.earlyAnswer = null;
    } else if (timeoutNs !== undefined && timeoutNs <= 0) thread.answer = TIMEOUT;
    else if (this.signalled(thread)) {
      queue.remove(thread);
      thread.interruptible = false;
      thread.answer = { kind: 'signal', leftNs: timeoutNs ?? -1 };
    } else {
      const deadlineNs = timeoutNs === undefined ? FOREVER : this.now + timeoutNs;
      this.block(thread, queue.on, queue.what, queue.object, deadlineNs, reason);
      if (deadlineNs < FOREVER)
        thread.timer = this.timers.set(deadlineNs, () => this.endWait(thread, 'timeout', undefined));
    }
  }

  private request(thread: KernelThread, request: DeviceRequest<unknown>, reason: Reason | undefined): void {
    const call = new Call(this, thread, request, reason);
    thread.call = call;
    call.begin();
    if (!call.settled) return;
    const { gil } = thread;
    if (gil === null || request.releasesGil === false || gil.waiters.length === 0) return;
    this.releaseGil(thread, 'blocking');
    this.waitForGil(thread);
  }

  /** Blocks a thread for a device call. For Call. */
  blockForCall(thread: KernelThread, on: string, what: string, object: number, deadlineNs: Ns, reason?: Reason): void {
    this.clearTimer(thread);
    thread.deadlineNs = deadlineNs;
    if (thread.state !== 'blocked') this.block(thread, on, what, object, deadlineNs, reason);
    if (deadlineNs < FOREVER)
      thread.timer = this.timers.set(deadlineNs, () => this.endWait(thread, 'timeout', undefined));
  }

  /** Delivers the answer of a device call. For Call. */
  answerCall(thread: KernelThread, answer: Answer): void {
    thread.call = null;
    if (thread.state === 'blocked') this.unblock(thread, answer, 'io');
    else thread.answer = answer;
  }

  /** Whether a signal waits for this thread: then it must not fall asleep over it. */
  private signalled(thread: KernelThread): boolean {
    return thread.process.signals.length > 0 && thread === thread.process.main;
  }

  private yieldCpu(thread: KernelThread): void {
    thread.answer = DONE;
    const { gil } = thread;
    if (gil !== null && gil.waiters.length > 0) {
      this.releaseGil(thread, 'blocking');
      this.waitForGil(thread);
    } else if (this.runQueue.length > 0) this.preempt(thread, 'yield');
  }

  /** The thread stands at a check: gives the GIL away if it was asked to (and then waits until somebody else took it). */
  private check(thread: KernelThread): void {
    const { gil } = thread;
    if (gil === null || gil.waiters.length === 0) return;
    if (this.asked && this.options.switchModel !== 'any') {
      const next = this.chooseThread(thread, gil.waiters, gil.dropRequested);
      if (next !== thread) this.handOver(thread, next, gil.dropRequested ? 'asked' : 'choice');
    } else if (gil.dropRequested) {
      this.releaseGil(thread, 'asked');
      this.waitForGil(thread);
    }
  }

  /** Under "any": asks who of the process makes the next instruction. @returns whether it is `thread` */
  private decide(thread: KernelThread): boolean {
    if (this.options.switchModel !== 'any' || this.settled === thread || this.rivals(thread) === 0) return true;
    if (this.options.shared !== undefined) {
      // Everybody first comes to an access that matters: what is before it can change places with anything.
      if (!thread.atVisible) return true;
      const early = this.rivalsOf(thread).find((other) => !other.atVisible);
      if (early !== undefined) {
        this.letRun(thread, early);
        return false;
      }
    }
    const { gil } = thread;
    if (gil !== null) {
      const next = this.chooseThread(thread, gil.waiters, gil.dropRequested);
      this.settled = next;
      if (next === thread) return true;
      this.handOver(thread, next, gil.dropRequested ? 'asked' : 'choice');
      return false;
    }
    const next = this.chooseThread(thread, this.sideBySide(thread), false);
    this.settled = next;
    if (next !== thread) this.holdUp(thread, next);
    for (const other of this.sideBySide(next)) this.holdUp(other, next);
    return next === thread;
  }

  /** Lets another thread of the process go on in place of this one, without asking. */
  private letRun(thread: KernelThread, next: KernelThread): void {
    this.settled = next;
    if (thread.gil !== null) this.handOver(thread, next, 'choice');
    else this.holdUp(thread, next);
  }

  /** Free-threaded: a thread that was to come earlier is held up until `next` had its turn: legal, because nothing says how fast a core is. */
  private holdUp(thread: KernelThread, next: KernelThread): void {
    if (thread.clockNs <= next.clockNs) thread.clockNs = next.clockNs + 1;
  }

  private chooseThread(thread: KernelThread, others: readonly KernelThread[], switchFirst: boolean): KernelThread {
    let candidates = switchFirst ? [others[0]!, thread, ...others.slice(1)] : [thread, ...others];
    if (this.options.shared !== undefined) {
      candidates = candidates.filter((candidate) => !candidate.atVisible || candidate.runnable.blocked?.() !== true);
      if (candidates.length === 0) return thread;
    }
    return candidates[this.askThread('thread', candidates)]!;
  }

  private askThread(what: string, candidates: readonly KernelThread[]): number {
    if (candidates.length <= 1) return 0;
    const question: Question = { count: candidates.length, what, threads: candidates.map((candidate) => candidate.id) };
    this.lastChoice = this.chooser.length;
    return this.chooser.choose(question);
  }

  /** How many other threads could make the next instruction in place of this one. */
  private rivals(thread: KernelThread): number {
    return this.rivalsOf(thread).length;
  }

  private rivalsOf(thread: KernelThread): readonly KernelThread[] {
    return thread.gil !== null ? thread.gil.waiters : this.sideBySide(thread);
  }

  /** Free-threaded: the other threads of the process that stand before an instruction on some core. */
  private sideBySide(thread: KernelThread): KernelThread[] {
    const others: KernelThread[] = [];
    for (const { thread: other } of this.cores) {
      if (other === null || other === thread || other.process !== thread.process) continue;
      if (other.pendingStop === null && other.workLeftNs < 0) others.push(other);
    }
    return others;
  }

  /**
   * Lets a thread that is ready go on before all others: somebody outside decided so. To be called between two runs. Nothing happens when it is not ready,
   * or when the holder of its GIL stands before something that it has to do first.
   */
  prefer(id: Id): void {
    const queued = this.runQueue.findIndex((thread) => thread.id === id);
    if (queued > 0) this.runQueue.unshift(...this.runQueue.splice(queued, 1));
    for (const { gil } of this.processes) {
      const thread = gil?.waiters.find((waiter) => waiter.id === id);
      const holder = gil?.holder ?? null;
      if (thread === undefined || holder === null || holder.pendingStop !== null || holder.workLeftNs >= 0) continue;
      this.handOver(holder, thread, 'choice');
    }
  }

  // ── the GIL ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  private takeGil(thread: KernelThread, gil: Gil): void {
    gil.holder = thread;
    gil.takenNs = this.now;
    gil.dropRequested = false;
    this.tell({ kind: 'gil.taken', gil: gil.id, subject: thread.id });
    this.armGil(gil);
  }

  private releaseGil(thread: KernelThread, why: string, next: KernelThread | null = null): void {
    const { gil } = thread;
    if (gil === null || gil.holder !== thread) return;
    gil.holder = null;
    gil.dropRequested = false;
    if (gil.timer !== null) {
      this.timers.cancel(gil.timer);
      gil.timer = null;
    }
    this.tell({ kind: 'gil.released', gil: gil.id, subject: thread.id, why });
    if (gil.waiters.length === 0) return;
    // Where switches are asked for before accesses anyway, asking here too would only count the same orders again.
    const grained = this.options.shared !== undefined && this.options.switchModel === 'any';
    const index = next !== null ? gil.waiters.indexOf(next) : grained ? 0 : this.askThread('gil', gil.waiters);
    const chosen = gil.waiters[index]!;
    gil.waiters.splice(index, 1);
    if (this.asked && next === null && !grained && gil.waiters.length > 0) this.settled = chosen;
    this.makeRunnable(chosen, 'gil');
  }

  private handOver(thread: KernelThread, next: KernelThread, why: string): void {
    this.releaseGil(thread, why, next);
    this.waitForGil(thread);
  }

  /** Puts a thread in the line for its GIL; it has no core meanwhile. */
  private waitForGil(thread: KernelThread): void {
    const gil = thread.gil!;
    this.leaveCore(thread);
    thread.state = 'waitingForGil';
    thread.sinceNs = this.now;
    gil.waiters.push(thread);
    this.tell({ kind: 'gil.waiting', gil: gil.id, subject: thread.id, holder: gil.holder?.id ?? 0 });
    this.armGil(gil);
  }

  /** Sets the moment at which the first waiter will have waited a switch interval for this holder. */
  private armGil(gil: Gil): void {
    if (gil.timer !== null || gil.holder === null || gil.dropRequested || gil.waiters.length === 0) return;
    const whenNs = Math.max(gil.takenNs, gil.waiters[0]!.sinceNs) + this.switchIntervalNs;
    gil.timer = this.at(whenNs, () => {
      gil.timer = null;
      const waiter = gil.waiters[0];
      if (gil.holder === null || waiter === undefined) return;
      gil.dropRequested = true;
      this.tell({ kind: 'gil.requested', gil: gil.id, subject: waiter.id, holder: gil.holder.id });
    });
  }

  // ── cores ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** When the thread on a core does something next. */
  private actsAt(core: Core): Ns {
    const thread = core.thread!;
    if (thread.workLeftNs <= 0 || thread.pendingStop !== null) return thread.clockNs;
    const endNs = thread.clockNs + thread.workLeftNs;
    return Math.min(endNs, Math.max(thread.clockNs, this.sliceEndNs(core)));
  }

  /** When the thread on a core has to make room: its time slice is over and the first in line is there. `Infinity` when nobody waits. */
  private sliceEndNs(core: Core): Ns {
    const first = this.runQueue[0];
    return first === undefined ? FOREVER : Math.max(core.sliceStartNs + this.osSliceNs, first.clockNs);
  }

  /** The busy core that acts first (equal: lower number), and in `othersNs` how far it may go before another one acts. */
  private earliest(): Core | null {
    const going = this.cut?.core ?? null;
    if (going !== null) return going;
    let first: Core | null = null;
    let firstNs = FOREVER;
    for (const core of this.cores) {
      if (core.thread === null) continue;
      const atNs = this.actsAt(core);
      if (first === null || atNs < firstNs) {
        first = core;
        firstNs = atNs;
      }
    }
    let othersNs = FOREVER;
    if (first !== null) {
      for (const core of this.cores) {
        if (core.thread === null || core === first) continue;
        let atNs = this.actsAt(core) + (core.number > first.number ? 1 : 0);
        atNs += core.thread.process === first.thread!.process ? this.threadLookaheadNs : this.lookaheadNs;
        if (atNs < othersNs) othersNs = atNs;
      }
    }
    this.othersNs = othersNs;
    return first;
  }

  /** Gives free cores to runnable threads, in order; a thread that needs a GIL somebody holds goes to its line instead. */
  private dispatch(): void {
    const { now } = this;
    const queue = this.runQueue;
    while (queue.length > 0) {
      const thread = queue[0]!;
      // A thread woken in the middle of a slice has a later clock than the slice's beginning: it arrives at its own moment.
      this.now = Math.max(now, thread.clockNs);
      const { gil } = thread;
      const needsGil = gil !== null && gil.holder !== thread && thread.workLeftNs < 0;
      if (needsGil && gil.holder !== null) {
        queue.shift();
        this.waitForGil(thread);
        continue;
      }
      const core = this.cores.find((candidate) => candidate.thread === null);
      if (core === undefined) break;
      queue.shift();
      thread.clockNs = Math.max(thread.clockNs, this.now);
      core.thread = thread;
      core.sliceStartNs = thread.clockNs;
      core.idleTold = false;
      thread.core = core;
      thread.state = 'running';
      this.tell({ kind: 'thread.running', subject: thread.id, core: core.number });
      if (needsGil) this.takeGil(thread, gil);
    }
    this.now = now;
  }

  private preempt(thread: KernelThread, why: 'slice' | 'yield'): void {
    const core = thread.core!;
    this.cut = null;
    this.tell({ kind: 'thread.preempted', subject: thread.id, core: core.number, why });
    if (thread.workLeftNs >= 0) {
      thread.workLeftNs -= this.now - thread.clockNs;
      thread.clockNs = this.now;
    }
    this.leaveCore(thread);
    thread.state = 'runnable';
    this.runQueue.push(thread);
  }

  /** A C function without the GIL has worked until now. */
  private work(core: Core, thread: KernelThread): void {
    if (this.now < thread.clockNs + thread.workLeftNs && this.sliceEndNs(core) <= this.now) {
      this.preempt(thread, 'slice');
      return;
    }
    thread.workLeftNs = -1;
    thread.clockNs = this.now;
    thread.answer = DONE;
    const { gil } = thread;
    this.tell({ kind: 'thread.runnable', subject: thread.id, why: 'work' });
    if (gil === null) this.tell({ kind: 'thread.running', subject: thread.id, core: core.number });
    else if (gil.holder !== null) this.waitForGil(thread);
    else {
      this.tell({ kind: 'thread.running', subject: thread.id, core: core.number });
      this.takeGil(thread, gil);
    }
  }

  private leaveCore(thread: KernelThread): void {
    if (thread.core === null) return;
    thread.core.thread = null;
    thread.core = null;
  }

  private tellIdleCores(): void {
    if (this.options.emit === undefined) return;
    if (this.runQueue.length > 0) this.dispatch();
    for (const core of this.cores) {
      if (core.thread !== null || core.idleTold) continue;
      core.idleTold = true;
      this.tell({ kind: 'core.idle', core: core.number });
    }
  }

  // ── blocking and waking ──────────────────────────────────────────────────────────────────────────────────────────────────

  private block(thread: KernelThread, on: string, what: string, object: number, deadlineNs: Ns, reason?: Reason): void {
    thread.state = 'blocked';
    thread.blockedOn = reason?.on ?? on;
    thread.blockedWhat = reason?.what ?? what;
    thread.blockedObject = reason?.object ?? object;
    thread.sinceNs = this.now;
    thread.deadlineNs = deadlineNs;
    this.tellBlocked(thread, deadlineNs, reason);
    this.leaveCore(thread);
    this.releaseGil(thread, 'blocking');
  }

  private tellBlocked(thread: KernelThread, deadlineNs: Ns, reason: Reason | undefined): void {
    if (this.options.emit === undefined) return;
    this.tell({
      kind: 'thread.blocked',
      subject: thread.id,
      on: thread.blockedOn,
      object: thread.blockedObject,
      what: thread.blockedWhat,
      deadlineNs: deadlineNs === FOREVER ? -1 : deadlineNs,
      file: reason?.file ?? '',
      line: reason?.line ?? 0,
    });
  }

  private clearTimer(thread: KernelThread): void {
    if (thread.timer === null) return;
    this.timers.cancel(thread.timer);
    thread.timer = null;
  }

  private unblock(thread: KernelThread, answer: Answer, why: string): void {
    thread.waitingIn?.remove(thread);
    this.clearTimer(thread);
    thread.interruptible = false;
    thread.abandon = null;
    thread.call = null;
    thread.deadlineNs = FOREVER;
    if (thread.state !== 'blocked') {
      thread.earlyAnswer = answer;
      return;
    }
    thread.answer = answer;
    thread.blockedOn = '';
    this.makeRunnable(thread, why);
  }

  private makeRunnable(thread: KernelThread, why: string): void {
    thread.state = 'runnable';
    thread.clockNs = Math.max(thread.clockNs, this.nowNs);
    if (this.options.steps === true && this.current !== null && this.current !== thread && why !== 'gil')
      // In the middle of a slice the waker's step is the one about to be noted; its stop is handled after that.
      thread.wokenAfter.push(this.inRun ? this.steps.length : this.current.lastStep);
    if (why !== '') this.tell({ kind: 'thread.runnable', subject: thread.id, why });
    this.runQueue.push(thread);
    this.endSlice();
  }

  /** The running thread must return after this instruction: something changed that its slice was not made for. */
  private endSlice(): void {
    if (!this.inRun) return;
    this.slice.untilNs = Math.min(this.slice.untilNs, this.nowNs);
    this.current!.runnable.interrupt?.();
  }

  private finish(thread: KernelThread, error: string, message: string, endsProcess: boolean): void {
    if (thread.state === 'finished') return;
    thread.abandon?.();
    thread.waitingIn?.remove(thread);
    this.clearTimer(thread);
    thread.call = null;
    thread.abandon = null;
    const queued = this.runQueue.indexOf(thread);
    if (queued >= 0) this.runQueue.splice(queued, 1);
    if (thread.gil !== null) {
      const line = thread.gil.waiters.indexOf(thread);
      if (line >= 0) thread.gil.waiters.splice(line, 1);
    }
    thread.state = 'finished';
    thread.pendingStop = null;
    thread.process.threads.delete(thread);
    this.aliveThreads--;
    this.leaveCore(thread);
    this.tell({ kind: 'thread.finished', subject: thread.id, error, message });
    if (endsProcess) this.releaseGil(thread, 'finished');
    else if (thread.gil?.timer) {
      this.timers.cancel(thread.gil.timer);
      thread.gil.timer = null;
    }
    thread.done.wakeAll();
    if (endsProcess && thread.process.threads.size === 0 && !thread.process.dormant) this.endProcess(thread.process, 0);
  }

  // ── endings ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  private reachLimit(limit: string, message: string): RunResult {
    this.ending ??= { kind: 'limit', limit, message };
    this.tell({ kind: 'program.limit', limit, message });
    this.endSlice();
    return this.ending;
  }

  /** Nothing runnable, no timer: the end, a wait for the world outside, or a deadlock. */
  private nothingLeft(): RunResult {
    if (this.parked.length > 0) throw new EngineBug(`thread ${this.parked[0]!.name} waits inside beneath another one`);
    const threads: BlockedThread[] = [];
    for (const process of this.processes) {
      for (const thread of process.threads) {
        if (thread.waitingIn?.external === true) return { kind: 'pause', why: 'external' };
        threads.push({
          thread,
          on: thread.blockedOn,
          what: thread.blockedWhat,
          object: thread.blockedObject,
          sinceNs: thread.sinceNs,
          holder: thread.waitingIn?.holder?.() ?? null,
        });
      }
    }
    if (!this.deadlockTold) this.tell({ kind: 'program.deadlock', what: threads.map(wordBlocked).join('; ') });
    this.deadlockTold = true;
    return { kind: 'deadlock', threads };
  }

  private tellChoice(question: Question, chosen: number): void {
    if (this.options.steps === true) this.choicePoints.push({ ...question, chosen });
    if (chosen === 0 && (question.what === 'thread' || question.what === 'gil')) return;
    this.tell({ kind: 'program.choice', question: question.what, options: question.count, chosen });
  }
}

/** One thread of a deadlock in words: "Thread-1 waits for lock 'b', held by Thread-2". */
function wordBlocked(blocked: BlockedThread): string {
  const thing = blocked.what === '' ? blocked.on : blocked.what;
  const held =
    blocked.holder === null ? '' : `, held by ${blocked.holder === blocked.thread ? 'itself' : blocked.holder.name}`;
  return `${blocked.thread.name} waits for ${thing}${held}`;
}

/** A device request under way for a blocked (or about to be blocked) thread. */
class Call implements DeviceCall<unknown> {
  settled = false;
  wokenBy: '' | 'woken' | 'timeout' = '';
  private waiting = false;

  constructor(
    readonly kernel: Kernel,
    readonly thread: KernelThread,
    private readonly request: DeviceRequest<unknown>,
    private readonly reason: Reason | undefined,
  ) {}

  /** The first start. A call neither settled nor waiting afterwards is at a device and blocks its thread until that answers. */
  begin(): void {
    this.request.start(this);
    if (!this.settled && !this.waiting) {
      const { what } = this.request;
      this.kernel.blockForCall(this.thread, 'io', what, 0, FOREVER, this.reason);
    }
  }

  again(why: 'woken' | 'timeout'): void {
    if (this.settled) return;
    this.waiting = false;
    this.wokenBy = why;
    this.thread.interruptible = false;
    this.request.start(this);
  }

  finish(value: unknown): void {
    this.settle(value === undefined ? DONE : { kind: 'done', value });
  }
  fail(problem: DeviceProblem): void {
    this.settle({ kind: 'failed', problem });
  }
  finishAfter(ns: Ns, value: unknown): void {
    const timer = this.kernel.after(ns, () => this.finish(value));
    this.onAbandon(() => this.kernel.cancel(timer));
  }
  waitFor(queue: WaitQueue, deadlineNs: Ns = FOREVER): void {
    this.waiting = true;
    queue.enter(this.thread);
    this.thread.interruptible = this.thread === this.thread.process.main;
    this.kernel.blockForCall(this.thread, queue.on, queue.what, queue.object, deadlineNs, this.reason);
  }

  onAbandon(action: () => void): void {
    this.thread.abandon = action;
  }

  private settle(answer: Answer): void {
    if (this.settled || this.thread.finished || this.thread.call !== this) return;
    this.settled = true;
    this.kernel.answerCall(this.thread, answer);
  }
}
