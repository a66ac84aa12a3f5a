/**
 * The simulated computer: its clock, its processes and threads, and the loop that carries it on. What happens to a thread stands in
 * `threads`: its core (`scheduler.ts`), its GIL (`gil.ts`), its waits (`waits.ts`), and who goes on where that is asked (`decisions.ts`).
 *
 * Time on several cores is a discrete-event simulation: each core has the clock of the thread on it, and the core with the smallest clock
 * runs next, only as long as no other core's clock and no timer comes before it. So everything happens in the order of (time, sequence).
 * A stop is handled when its moment has come on all cores. With one thread in the whole computer the slice reaches to the next timer: the
 * runnable's loop is not interrupted, and the rules of `threads` cost nothing.
 *
 * Over 500 lines because it is one state machine, and its invariants span all of it.
 */
import {
  type EventFields,
  type EventKind,
  groupNumber,
  type Id,
  kindNumber,
  type Ns,
  type Position,
  Telling,
  ZERO_NS,
} from '../events/index.ts';
import { Random } from './choose.ts';
import { type Arrival, contest, gapIn, momentOf, OWN } from './devices/arrivals.ts';
import type { ServedOrder } from './devices/device.ts';
import { type Chance, type Latency, latencyRange } from './devices/latency.ts';
import { blockedThreads, deadlockWords, instructionsText, type RunResult } from './endings.ts';
import { EngineBug } from './errors.ts';
import type { KernelOptions } from './options.ts';
import { type Answer, DONE, type Runnable, Slice, type Stop } from './syscall.ts';
import { type ChoicePoint, Decisions, type Step } from './threads/decisions.ts';
import { GilProtocol } from './threads/gil.ts';
import { Scheduler } from './threads/scheduler.ts';
import {
  type Core,
  Gil,
  KernelProcess,
  KernelThread,
  type ProcessOptions,
  isHandled,
  type SpawnOptions,
} from './threads/thread.ts';
import { WaitQueue } from './threads/wait-queue.ts';
import { Stopping } from './threads/stopping.ts';
import { Waits } from './threads/waits.ts';
import { type Timer, Timers } from './timers.ts';

type Bare<K extends EventKind> = { readonly kind: K } & EventFields<K>;
/** An event without the fields that the kernel fills in. */
export type BareEvent = { [K in EventKind]: Bare<K> }[EventKind];

const THREAD_RUNNABLE = kindNumber('thread.runnable');
/** A thread waits for the time, and goes on: what is told of that where nothing else can happen meanwhile (`waitInPlace`). */
const BLOCKED = ['thread.blocked', { what: '', file: '', line: 0 }] as const;
const GOES_ON = [['thread.runnable', { why: 'timeout' }], ['thread.running']] as const;
const WAIT = groupNumber([BLOCKED, ['core.idle']], GOES_ON);
const WAIT_WITH_GIL = groupNumber(
  [BLOCKED, ['gil.released', { why: 'blocking' }], ['core.idle']],
  [...GOES_ON, ['gil.taken']],
);
const FOREVER = Number.POSITIVE_INFINITY;
/** How long it takes until a process is over that another one killed: who asks at once finds it alive. */
const DEATH_NS = 100_000;
/** The pause that ends a run inside of another: its thread may go on. */
const INSIDE = 'inside';
/** Leaves a run in whose middle the whole computer ended. */
class Ended {
  constructor(readonly result: RunResult) {}
}

/** A thread stands in the middle of a native that lets the host look at its limits; when and where its slice began. */
interface Breath {
  readonly thread: KernelThread;
  readonly fromNs: Ns;
  readonly fromPosition: Position;
}
/** A pause without a reason: the computer has nothing to do with it. */
const isBreath = (stop: Stop | null): boolean => stop?.kind === 'pause' && stop.why === undefined;

/** The computer. Make it, make a process, spawn a thread in it, call `run` until it says something else than "more". */
export class Kernel {
  readonly processes: KernelProcess[] = [];
  /** Chance for latencies: the seeded generator and `choose`. */
  readonly chance: Chance;
  readonly options: KernelOptions;
  /** Changed by `sys.setswitchinterval()`; whole nanoseconds, from 1. */
  switchIntervalNs: Ns;
  /** Where the first thread got company: in which step, after how many accesses of it. */
  company: { readonly step: number; readonly access: number } | null = null;
  /** Names of all threads there have been, by id: as they were started. */
  readonly threadNames = new Map<Id, string>();
  /** Requests that are being served, by number: for whoever wants to have them answered otherwise. */
  readonly served = new Map<Id, ServedOrder>();

  /** What is just coming from outside. */
  arriving: Arrival | null = null;
  /** Steps touch each other in ways that are not noted: which of them may change places nobody knows. */
  isOpaque = false;
  /** Virtual time had a part in what threads did beside each other: one slept, waited for so long at most, or looked at the clock. */
  isTimed = false;
  /** How many threads deal with what comes as they find it, one thing or several at a time: event loops. */
  reacting = 0;

  // For the parts in `threads`.
  readonly decisions: Decisions;
  readonly scheduler: Scheduler;
  /** See `KernelOptions.pace`. */
  readonly pace: number;
  readonly gils: GilProtocol;
  readonly waits: Waits;
  private readonly stopping = new Stopping(this);
  readonly timers = new Timers();
  /** The moment of the timer or stop that is being worked on, or of the beginning of the slice. */
  now: Ns = ZERO_NS;

  private readonly slice = new Slice();
  private readonly ids = new Map<string, number>();
  private instructions: Position = 0;
  /** The thread whose stop or instructions are being worked on; null: a timer. */
  private current: KernelThread | null = null;
  private inRun = false;
  /** Threads that wait in the middle of their `run`, outermost first. */
  private readonly inside: KernelThread[] = [];
  private breath: Breath | null = null;
  /** Those of them that could go on but for one above. */
  private readonly parked: KernelThread[] = [];
  private idleSteps = 0;
  private aliveThreads = 0;
  private aliveProcesses = 0;
  private ending: RunResult | null = null;
  private deadlockTold = false;
  /** Where the present call of `run` comes back. */
  private runsBelow = 0;
  private readonly limitTimeNs: Ns;
  /** Who is told what happens; null: nobody wants to know. */
  readonly telling: Telling | null;

  constructor(options: KernelOptions = {}) {
    this.options = options;
    this.telling = options.telling ?? (options.emit === undefined ? null : new Telling(options.emit));
    this.switchIntervalNs = options.switchIntervalNs ?? 5_000_000;
    this.pace = options.pace ?? 1;
    this.limitTimeNs = options.limits?.timeNs ?? FOREVER;
    const random = new Random(options.seed ?? 0);
    this.chance = { random: () => random.next(), choose: (count, what) => this.choose(count, what) };
    this.decisions = new Decisions(this);
    this.scheduler = new Scheduler(this);
    this.gils = new GilProtocol(this);
    this.waits = new Waits(this);
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

  get cores(): readonly Core[] {
    return this.scheduler.cores;
  }

  /** Steps noted so far (option `steps`). */
  get steps(): readonly Step[] {
    return this.decisions.steps;
  }

  /** The questions decided so far, in order (option `steps`). */
  get choicePoints(): readonly ChoicePoint[] {
    return this.decisions.choicePoints;
  }

  /** Position from which on threads went on as they would anyway: they had been asked about too often. Infinite where they never were. */
  get fullAt(): Position {
    return this.decisions.fullAt;
  }

  /** The choices made so far: with source and options they are the run. */
  schedule(): number[] {
    return this.decisions.chooser.schedule();
  }

  /** True when the replayed schedule turned out, at the end, to belong to another program. */
  get scheduleMisfits(): boolean {
    return this.decisions.chooser.misfits;
  }

  /**
   * Decides what Python leaves open. @param what the question in a word @param says what an answer comes to, in words
   * @returns from 0 below `count`; 0 without asking if there is one answer
   */
  choose(count: number, what: string, says?: (answer: number) => string): number {
    return this.decisions.chooser.choose(says === undefined ? { count, what } : { count, what, says });
  }

  /** Whether somebody answers questions, or wants to know them. Who has to look far for one need not ask it otherwise: the answer is 0. */
  get isAsking(): boolean {
    return this.options.steps === true || !this.decisions.chooser.isIdle;
  }

  /** From here on the running thread does what something from outside brought about (0: nothing did). @param after steps that had to come before */
  moveAs(mover: number, after: readonly number[]): void {
    const { slice, current, decisions } = this;
    if (slice.accesses === null || current === null || (mover === decisions.moves && after.length === 0)) return;
    decisions.noteStep(current, slice.accesses, slice.position, 0);
    slice.noteAnew();
    decisions.moveAs(current, mover, after);
  }

  /** The next id of a subject ("device", "request", "pipe", ...), from 1. */
  nextId(subject: string): Id {
    const id = (this.ids.get(subject) ?? 0) + 1;
    this.ids.set(subject, id);
    return id;
  }

  /** Emits an event at this moment, in the name of the running thread. */
  tell(event: BareEvent): void {
    const { telling, current } = this;
    if (telling === null || (telling.enough && !event.kind.startsWith('program'))) return;
    telling.tell(event.kind, this.nowNs, this.position, current?.process.id ?? 0, current?.id ?? 0, event);
  }

  /** The same for an event of a frequent kind, by its number, its own fields (up to three) one by one in the order of their row. */
  tellFields(number: number, first: string | number, second: string | number = 0, third: string | number = 0): void {
    const { telling, current } = this;
    if (telling === null || telling.enough) return;
    const process = current?.process.id ?? 0;
    telling.takes[number]!(telling.moment(this.nowNs), this.position, process, current?.id ?? 0, first, second, third);
  }

  /** Whether anybody listens to events. */
  get listening(): boolean {
    return this.telling !== null;
  }

  /** A new line to wait in. @param on one of the words listed at `thread.blocked` */
  queue(on: string, what = '', object = 0, holder: (() => KernelThread | null) | null = null): WaitQueue {
    return new WaitQueue(this.waits, on, what, object, holder);
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
    if (this.inRun) this.company ??= { step: this.steps.length, access: this.slice.settle() };
    const { threads } = this.options.limits ?? {};
    if (threads !== undefined && this.aliveThreads > threads)
      this.reachLimit('threads', `The run reached its limit of ${threads} threads alive at once.`);
    return thread;
  }

  /** Ends a process with all its threads, which are never run again. Nothing happens when it has ended. @param signal name of the signal that did it, or "" */
  endProcess(process: KernelProcess, status: number, signal = ''): void {
    if (process.ended) return;
    process.ended = true;
    process.held = null;
    process.status = status;
    process.endSignal = signal;
    this.aliveProcesses--;
    for (const thread of [...process.threads]) this.finish(thread, '', '', false);
    this.tell({ kind: 'process.exited', subject: process.id, code: status, signal });
    for (const action of process.whenEnded) action();
    process.done.wakeAll();
    const { parent } = process;
    // Most parents do not want to hear of it.
    if (parent !== null && isHandled(parent.disposition('SIGCHLD', process))) this.signal(parent, 'SIGCHLD', process);
    if (this.current?.process === process) this.endSlice();
  }

  /** Another program takes the place of the one that runs in a process: of its threads, only the one that `begin` starts is left. */
  replaceProgram(process: KernelProcess, begin: () => void): void {
    const before = [...process.threads];
    process.main = null;
    begin();
    for (const thread of before) this.finish(thread, '', '', true);
    if (this.current?.process === process) this.endSlice();
  }

  /**
   * Sends a signal ("SIGINT", ...). SIGKILL ends the process with status -9; any other is put down for the main thread, which is
   * taken out of an interruptible wait, or told by its eval breaker, unless the process's disposition says otherwise.
   * @param by the sending process; null: from outside
   * @param wakes false: another thread has taken it, so the main thread hears of it when it next runs
   */
  signal(process: KernelProcess, signal: string, by: KernelProcess | null = null, wakes = true): void {
    if (process.ended) return;
    this.tell({ kind: 'process.signalled', subject: process.id, signal, by: by?.id ?? 0 });
    const what = signal === 'SIGKILL' ? -9 : signal === 'SIGSTOP' ? 'stop' : process.disposition(signal, by);
    if (signal === 'SIGCONT') this.stopping.goOn(process);
    if (what === 'stop') this.stopping.stop(process, signal);
    if (what === 'ignore' || what === 'stop') return;
    if (typeof what === 'number') {
      if (process.held !== null && signal !== 'SIGKILL') {
        process.late.push(signal);
        return;
      }
      if (by === null || by === process) this.endProcess(process, what, signal);
      else {
        process.condemned = true;
        this.after(DEATH_NS, () => this.endProcess(process, what, signal));
      }
      return;
    }
    // A signal that has come in and was not yet dealt with comes in once.
    if (!process.signals.includes(signal)) process.signals.push(signal);
    const main = process.main;
    if (main === null || main.finished) return;
    if (main === this.current && this.inRun) {
      this.slice.evalBreaker = true;
      this.endSlice();
    } else if (
      wakes &&
      what !== 'aside' &&
      main.interruptible &&
      (main.state === 'blocked' || main.waitingIn !== null)
    ) {
      const leftNs = main.deadlineNs === FOREVER ? -1 : Math.max(0, main.deadlineNs - this.nowNs);
      main.abandon?.();
      this.waits.unblock(main, { kind: 'signal', leftNs }, 'signal');
    } else this.endSlice();
  }

  /** Time has a part in what the running thread does. */
  noteTime(): void {
    this.isTimed ||= this.company !== null;
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

  /** Something comes from outside, so much later by its latency: before and after what else is decided by `choose` (see arrivals.ts). */
  arrive(ns: Ns, latency: Latency, { says, line }: Pick<Arrival, 'says' | 'line'>, action: () => void): Timer {
    const { nowNs } = this;
    const timer = this.at(nowNs + ns, action);
    const { tieNs } = this.options;
    const { leastNs, mostNs } =
      tieNs === undefined ? latencyRange(latency, ns) : { leastNs: Math.max(0, ns - tieNs), mostNs: ns + tieNs };
    timer.arrival = {
      leastNs: nowNs + leastNs,
      mostNs: nowNs + mostNs,
      gapNs: gapIn(leastNs, mostNs),
      says,
      ...(line !== undefined && { line }),
      mover: this.options.steps === true ? this.decisions.newNumber() : OWN,
      after: this.steps.length,
    };
    return timer;
  }

  /** Unsets a timer; nothing happens when it has fired. */
  cancel(timer: Timer): void {
    this.timers.cancel(timer);
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
    const { limitTimeNs } = this;
    const limitPositions = limits.positions ?? FOREVER;
    this.runsBelow = Math.min(budgetEnd, limitPositions);
    const maxActions = 1000 + (budget.maxPositions ?? FOREVER);
    let actions = 0;
    if (this.breath !== null && this.goOn(this.breath)) return { kind: 'pause', why: '' };
    for (;;) {
      if (this.ending !== null) return this.ending;
      if (this.aliveThreads === 0 && this.processes.length > 0)
        return { kind: 'exit', status: this.processes[0]!.status };
      if (this.scheduler.runQueue.length > 0) this.scheduler.dispatch();
      const core = this.scheduler.earliest();
      const timerNs = this.timers.nextNs;
      const coreNs = core === null ? FOREVER : this.scheduler.actsAt(core);
      const nextNs = Math.min(timerNs, coreNs);
      if (nextNs === FOREVER) return this.nothingLeft();
      if (nextNs > limitTimeNs)
        return this.reachLimit('time', `The run reached its limit of ${limitTimeNs / 1e9} virtual seconds.`);
      if (actions++ > maxActions || (this.instructions >= budgetEnd && this.instructions < limitPositions))
        return { kind: 'more' };
      if (timerNs <= coreNs && this.isAsking && this.comesFirst(coreNs)) continue;
      // a thread that goes on ahead of the others does so at the moment at which its slice began
      if (nextNs > this.now && (this.scheduler.cut === null || timerNs <= coreNs)) this.now = nextNs;
      if (timerNs <= coreNs) {
        const { arrival } = this.timers.first!;
        this.fire(this.timers.takeFirst()!, arrival);
        continue;
      }
      const thread = core!.thread!;
      if (thread.process.held !== null) {
        this.stopping.hold(thread);
        continue;
      }
      this.current = thread;
      if (thread.pendingStop !== null) {
        const stop = thread.pendingStop;
        thread.pendingStop = null;
        const pause = this.handle(thread, stop);
        this.scheduler.tellIdleCores();
        this.current = null;
        if (pause !== null) return pause;
      } else if (thread.workLeftNs >= 0) this.scheduler.work(core!, thread);
      else if (this.scheduler.sliceEndNs(core!) <= coreNs) this.scheduler.preempt(thread, 'slice');
      else if (this.instructions >= limitPositions)
        return this.reachLimit('instructions', instructionsText(limitPositions, this.options.where?.(thread)));
      else if (!this.decisions.asked || this.decisions.decide(thread)) {
        const untilNs = Math.min(timerNs, this.scheduler.othersNs, limitTimeNs + 1, this.scheduler.sliceEndNs(core!));
        if (this.runSlice(thread, untilNs, Math.min(budgetEnd, limitPositions))) return { kind: 'pause', why: INSIDE };
      }
      this.current = null;
      if (this.breath !== null) return { kind: 'pause', why: '' };
    }
  }
  /**
   * A thread whose native let the host breathe goes on in its slice, as if nothing had been between; what has come to the slice's end meanwhile goes on in its
   * next one, so that others may stop it. @returns whether it breathes again
   */
  private goOn({ thread, fromNs, fromPosition }: Breath): boolean {
    const { slice } = this;
    this.breath = null;
    if (thread.state !== 'running') return false;
    slice.evalBreaker ||= this.signalled(thread);
    slice.untilNs = Math.min(slice.untilNs, this.timers.nextNs);
    if (slice.accesses === null && (slice.nowNs >= slice.untilNs || slice.position >= slice.untilPosition))
      return false;
    this.current = thread;
    this.runOn(thread, fromNs, fromPosition);
    this.current = null;
    return this.breath !== null;
  }

  /**
   * Lets time pass until a wait that has just begun is over, if nothing else can happen before: as a timer that fires then.
   * @param over ends the wait @returns whether it is over
   */
  passTime(untilNs: Ns, over: () => void): boolean {
    if (this.aliveThreads !== 1 || this.scheduler.runQueue.length > 0 || this.inside.length > 0) return false;
    if (untilNs >= this.timers.nextNs || untilNs > this.limitTimeNs) return false;
    if (this.instructions >= this.runsBelow || this.decisions.asked || this.isAsking) return false;
    this.scheduler.tellIdleCores();
    this.current = null;
    this.now = untilNs;
    over();
    this.scheduler.dispatch();
    return true;
  }

  /**
   * The running thread stands in a line for so long, where nothing else can happen before: as a stop "wait" that its timeout ends, but the thread stays in
   * its slice, which is a new one for it. The runnable has written `slice.nowNs` and `slice.position`.
   * @returns whether the wait is over; otherwise nothing has happened
   */
  waitInPlace(ns: Ns, on: string, object: Id): boolean {
    const { slice, current: thread, telling, scheduler } = this;
    const { nowNs, position } = slice;
    const untilNs = nowNs + ns;
    if (thread === null || this.aliveThreads !== 1 || scheduler.runQueue.length > 0 || this.inside.length > 0)
      return false;
    if (ns <= 0 || untilNs >= this.timers.nextNs || untilNs > this.limitTimeNs) return false;
    if (position >= this.runsBelow || this.decisions.asked || this.isAsking) return false;
    const { gil, core } = thread;
    if (core === null || !scheduler.isFirstAlone(core) || thread.process.signals.length > 0 || slice.evalBreaker)
      return false;
    if (gil !== null && gil.holder !== thread) return false;
    this.isTimed ||= this.company !== null;
    thread.sinceNs = nowNs;
    if (telling !== null && !telling.enough) {
      const { id } = thread;
      const process = thread.process.id;
      const { number } = core;
      const at = telling.moment(nowNs);
      const then = telling.moment(untilNs);
      if (gil !== null) {
        const take = telling.groups[WAIT_WITH_GIL] ?? telling.takesOf(WAIT_WITH_GIL);
        take(
          at,
          position,
          process,
          id,
          id,
          on,
          object,
          untilNs,
          gil.id,
          id,
          number,
          then,
          position,
          0,
          0,
          id,
          id,
          number,
          gil.id,
          id,
        );
      } else {
        const take = telling.groups[WAIT] ?? telling.takesOf(WAIT);
        take(at, position, process, id, id, on, object, untilNs, number, then, position, 0, 0, id, id, number);
      }
    }
    if (gil !== null) gil.takenNs = untilNs;
    core.sliceStartNs = untilNs;
    thread.clockNs = untilNs;
    this.now = untilNs;
    this.instructions = position;
    slice.nowNs = untilNs;
    slice.untilNs = Math.min(this.timers.nextNs, this.limitTimeNs + 1);
    slice.untilPosition = this.runsBelow;
    return true;
  }

  private fire(action: () => void, arrival: Arrival | undefined): void {
    this.current = null;
    this.arriving = arrival ?? null;
    action();
    this.arriving = null;
    if (this.telling !== null && this.scheduler.runQueue.length > 0) this.scheduler.dispatch();
  }

  /** Asks whether something else comes in place of the first timer. @param limitNs a thread goes on by itself then @returns whether it did */
  private comesFirst(limitNs: Ns): boolean {
    const { first } = this.timers;
    if (first?.arrival === undefined && first?.says === undefined) return false;
    const timers = this.timers.inOrder();
    const found = contest(timers, this.now, limitNs, this.reacting > 0 && limitNs < FOREVER);
    if (found === undefined) return false;
    const { rivals, question } = found;
    const chosen = rivals[this.decisions.chooser.choose(question)]!;
    const coming = 'before' in chosen ? chosen.timer : chosen;
    if (!('isLater' in coming)) this.decisions.noteComing(coming.arrival?.mover ?? OWN);
    if (chosen === first) return false;
    const { atNs, othersNs } = momentOf(found, chosen, this.now);
    const overtaken = timers.filter((one) => one !== coming && one.arrival !== undefined && one.whenNs <= othersNs);
    this.timers.move(overtaken, othersNs);
    for (const { arrival } of overtaken) arrival!.leastNs = Math.max(arrival!.leastNs, othersNs);
    if ('isLater' in coming) return true;
    this.now = Math.max(this.now, atNs);
    this.fire(this.timers.take(coming)!, coming.arrival);
    return true;
  }

  /**
   * Lets a thread that is ready go on before all others: somebody outside decided so. To be called between two runs. Nothing happens when it is not ready,
   * or when the holder of its GIL stands before something that it has to do first.
   */
  prefer(id: Id): void {
    this.scheduler.advance(id);
    for (const { gil } of this.processes) {
      const thread = gil?.waiters.find((waiter) => waiter.id === id);
      const holder = gil?.holder ?? null;
      if (thread === undefined || holder === null || holder.pendingStop !== null || holder.workLeftNs >= 0) continue;
      this.gils.handOver(holder, thread, 'choice');
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
    this.gils.release(thread, 'blocked');
    this.scheduler.leaveCore(thread);
    thread.state = 'runnable';
    this.parked.push(thread);
  }
  private unpark(): void {
    const top = this.inside.at(-1);
    const at = top === undefined ? -1 : this.parked.indexOf(top);
    if (at >= 0) this.makeRunnable(this.parked.splice(at, 1)[0]!, '');
  }

  /** Lends a thread a slice. @returns whether the thread waits inside, and may go on there */
  private runSlice(thread: KernelThread, untilNs: Ns, untilPosition: Position): boolean {
    const { slice } = this;
    this.scheduler.cut = null;
    this.fillSlice(thread, untilNs, untilPosition);
    const { nowNs: beforeNs, position: beforePosition } = slice;
    if (this.inside.length > 0 && this.inside.includes(thread)) {
      if (this.inside.at(-1) === thread) return true;
      this.park(thread);
      return false;
    }
    this.runOn(thread, beforeNs, beforePosition);
    return false;
  }
  /** The slice is lent, or goes on. */
  private runOn(thread: KernelThread, beforeNs: Ns, beforePosition: Position): void {
    const { slice } = this;
    let stop = this.execute(thread);
    // In the middle of another thread's native the host can't be asked.
    while (isBreath(stop) && this.inside.length > 0) stop = this.execute(thread);
    if (stop === null) return;
    thread.clockNs = slice.nowNs;
    thread.atVisible = slice.atVisible;
    this.instructions = slice.position;
    if (isBreath(stop)) {
      this.breath = { thread, fromNs: beforeNs, fromPosition: beforePosition };
      return;
    }
    if (slice.accesses !== null)
      this.decisions.noteStep(thread, slice.accesses, beforePosition, slice.position - beforePosition);
    if (slice.position > beforePosition || slice.atVisible) {
      this.decisions.settled = null;
      this.idleSteps = 0;
    } else if (++this.idleSteps > 10_000)
      throw new EngineBug(`thread ${thread.name} was run 10,000 times without executing an instruction`);
    if (slice.nowNs < beforeNs) throw new EngineBug(`the clock of thread ${thread.name} went backwards`);
    this.takeStop(thread, stop);
    if (stop.kind === 'slice' && slice.nowNs < slice.untilNs && !slice.atVisible) this.scheduler.cut = thread;
  }

  /** Says how far a thread may go, and what it is to look out for. */
  private fillSlice(thread: KernelThread, untilNs: Ns, untilPosition: Position): void {
    const { slice, decisions } = this;
    const { gil } = thread;
    const asking = decisions.asked && !decisions.isFull && decisions.rivals(thread) > 0;
    const beforeAccesses = asking && decisions.anywhere && decisions.shared !== null;
    const beforeInstructions = asking && decisions.anywhere && decisions.shared === null;
    const atChecks = asking && !decisions.anywhere;
    slice.nowNs = thread.clockNs;
    slice.untilNs = untilNs;
    slice.position = this.instructions;
    slice.untilPosition = beforeInstructions ? this.instructions + 1 : untilPosition;
    slice.evalBreaker = this.signalled(thread) || (gil !== null && (gil.dropRequested || atChecks));
    slice.shared = beforeAccesses ? decisions.shared : null;
    slice.visible = !beforeAccesses ? FOREVER : thread.atVisible ? 1 : 0;
    slice.atVisible = false;
    slice.accesses = null;
    if (this.options.steps === true) slice.noteAnew();
  }

  /** Lets a thread execute in its slice. @returns its stop; null: the whole computer ended in the middle of it */
  private execute(thread: KernelThread): Stop | null {
    if (thread.answer !== null) {
      const { answer } = thread;
      thread.answer = null;
      thread.runnable.resume(answer);
    }
    this.inRun = true;
    this.deadlockTold = false;
    try {
      return thread.runnable.run(this.slice);
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      this.ending ??= error.result;
      return null;
    } finally {
      this.inRun = false;
    }
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

  /** Handles a stop whose moment has come. @returns a pause to be handed to the caller */
  private handle(thread: KernelThread, stop: Stop): RunResult | null {
    switch (stop.kind) {
      case 'slice':
        return null;
      case 'gilCheck':
        this.decisions.check(thread);
        return null;
      case 'yieldCpu':
        this.yieldCpu(thread);
        return null;
      case 'sleep':
        if (stop.ns <= 0) this.yieldCpu(thread);
        else if (this.signalled(thread)) thread.answer = { kind: 'signal', leftNs: stop.ns };
        else this.waits.sleep(thread, stop.ns, stop.reason);
        return null;
      case 'wait':
        this.waits.wait(thread, stop.queue, stop.timeoutNs, stop.reason);
        return null;
      case 'device':
        this.waits.request(thread, stop.request, stop.reason);
        return null;
      case 'releaseGilFor':
        thread.workLeftNs = Math.max(0, stop.ns);
        thread.blockedOn = 'work';
        thread.blockedWhat = stop.reason?.what ?? '';
        thread.sinceNs = this.now;
        this.waits.tellBlocked(thread, this.now + thread.workLeftNs, stop.reason);
        this.gils.release(thread, 'work');
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

  /** Whether a signal waits for this thread: then it must not fall asleep over it. */
  signalled(thread: KernelThread): boolean {
    return thread.process.signals.length > 0 && thread === thread.process.main;
  }

  private yieldCpu(thread: KernelThread): void {
    thread.answer = DONE;
    const { gil } = thread;
    if (gil !== null && gil.waiters.length > 0) {
      this.gils.release(thread, 'blocking');
      this.gils.wait(thread);
    } else if (this.scheduler.runQueue.length > 0) this.scheduler.preempt(thread, 'yield');
  }

  // ── going on and finishing ───────────────────────────────────────────────────────────────────────────────────────────────

  /** A thread could go on: it stands in line for a core. @param why in the words of `thread.runnable`; "" is not told */
  makeRunnable(thread: KernelThread, why: string): void {
    if (thread.process.condemned) return;
    thread.state = 'runnable';
    thread.clockNs = Math.max(thread.clockNs, this.nowNs);
    if (this.options.steps === true && this.current !== null && this.current !== thread && why !== 'gil')
      // In the middle of a slice the waker's step is the one about to be noted; its stop is handled after that.
      thread.wokenAfter.push(this.inRun ? this.steps.length : this.current.lastStep);
    if (why !== '') this.tellFields(THREAD_RUNNABLE, thread.id, why);
    this.scheduler.runQueue.push(thread);
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
    this.waits.clearTimer(thread);
    thread.call = null;
    thread.abandon = null;
    this.scheduler.leaveLine(thread);
    if (thread.gil !== null) {
      const line = thread.gil.waiters.indexOf(thread);
      if (line >= 0) thread.gil.waiters.splice(line, 1);
    }
    thread.state = 'finished';
    thread.pendingStop = null;
    thread.process.threads.delete(thread);
    this.aliveThreads--;
    this.scheduler.leaveCore(thread);
    this.tell({ kind: 'thread.finished', subject: thread.id, error, message });
    if (endsProcess) this.gils.release(thread, 'finished');
    else if (thread.gil !== null) this.gils.disarm(thread.gil);
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
    const threads = blockedThreads(this.processes);
    if (threads === null) return { kind: 'pause', why: 'external' };
    if (!this.deadlockTold) this.tell({ kind: 'program.deadlock', what: deadlockWords(threads) });
    this.deadlockTold = true;
    return { kind: 'deadlock', threads };
  }
}
