/**
 * A Python thread as the kernel runs it: lends the slice's limits to the interpreter loop, hands the loop's stops to the kernel and the kernel's answers
 * back to the native that waits.
 */
import { NEVER, ZERO_NS } from '../events/index.ts';
import type {
  Answer,
  Kernel,
  KernelProcess,
  KernelThread,
  Runnable,
  Slice,
  SpawnOptions,
  Stop,
} from '../kernel/index.ts';
import { DONE, EXIT } from '../kernel/index.ts';
import { resumeBlocked, setWaitNested, startNative } from './calls/index.ts';
import { call } from './door.ts';
import { LimitReached, Raise } from './errors.ts';
import { Frame, FrameKind, Mode, type Thread } from './function.ts';
import { execute } from './interp.ts';
import type { NativeGen } from './native.ts';
import { births, type PyException, PyType, type Value } from './objects.ts';
import { isCrowded } from './destruction/cycles.ts';
import { hooks } from './hooks.ts';
import { Op } from './op.ts';
import { BREAKER, counters, EXTRA, FUEL, type Interpreter, TRACKED, UNIT_NS, vm } from './vm.ts';

/** What a thread does: a generator native that catches everything a program can raise. @returns how the thread ended, for the event */
export type ThreadBody = () => NativeGen<Value>;

/**
 * Where computing takes next to no virtual time, so many units of it do: 40 ms worth, and for whoever waits ten times as much as the wait
 * takes. Whoever computes on pays in full, so that what others wait for at most comes (a process that never ends is given up), and an event loop's timers
 * are late.
 */
const FREE_UNITS = 40_000_000 / UNIT_NS;
const FREE_BY_WAITING = 10;
/** After so many waits without an instruction between them the host is asked whether the run is to go on. */
const MOST_WAITS = 1000;

const CPU_TIME = 'thread.cpuNs';
/** Processor time that the threads of an interpreter have used in their finished slices. */
export const cpuTime = (interpreter: Interpreter): number =>
  (interpreter.state.get(CPU_TIME) as number | undefined) ?? 0;

/** Runs the handlers of signals; what they raise comes from the instruction that was under way, be it the jump back to the head of a loop. */
function* handleSignals(frame: Frame, work: () => NativeGen<void>): NativeGen<void> {
  try {
    yield* work();
  } catch (error) {
    const jump = jumpTo(frame);
    if (jump !== undefined) frame.pc = jump + 2;
    throw error;
  }
}
/** Raises what another thread left for this one. */
function* raiseFromElsewhere(): NativeGen<void> {
  const wanted = vm.thread.fromElsewhere;
  vm.thread.fromElsewhere = null;
  throw new Raise((wanted instanceof PyType ? yield* call(wanted) : wanted) as PyException);
}
/** The last jump back to where a frame stands; undefined where no loop begins. */
function jumpTo({ ops, pc }: Frame): number | undefined {
  for (let at = ops.length - 2; at >= pc; at -= 2)
    if ((ops[at]! & 127) === Op.JUMP_BACKWARD && ops[at + 1]! << 1 === pc) return at;
  return undefined;
}

/** A thread of the interpreter as the kernel runs it. */
export class MachineThread implements Runnable {
  private started = false;
  private answer: Answer | null = null;
  /** It stands where CPython looks for signals: at a check of the eval breaker. */
  private atCheck = false;
  private slice: Slice | null = null;
  /** Where the clock stood when the last slice ended, and how it came there: a thread that goes on at that moment counts on. */
  private endedNs = NEVER;
  private endedFrom = ZERO_NS;
  private endedUsed = 0;
  /** Units computed in finished slices that have not been waited for, what one costs it now, and whether it has waited since its last slice. */
  private computed = 0;
  private unitNs = 0;
  private waited = false;
  /** What `vm.carried` is in this slice. */
  private carried = 0;
  /** How many waits there were in this slice since the last instruction, and where that was. */
  private waits = 0;
  private waitedAt = 0;

  constructor(
    readonly t: Thread,
    readonly interpreter: Interpreter,
    private readonly body: ThreadBody,
  ) {}

  run(slice: Slice): Stop {
    const { t } = this;
    vm.thread = t;
    vm.interpreter = this.interpreter;
    births.noted = this.interpreter.births;
    if (births.noted !== null && isCrowded(births.noted)) vm.crowded();
    this.lend(slice);
    try {
      if (!this.started) {
        this.started = true;
        this.begin();
      } else if (this.answer !== null) {
        const { answer } = this;
        this.answer = null;
        resumeBlocked(t, answer, null);
        // There is a check behind every call.
        this.atCheck = true;
      } else if (t.frame?.kind === FrameKind.native) {
        // A native that only let others go first (a stop without an answer) goes on.
        resumeBlocked(t, DONE, null);
      }
      const process = t.kernelThread?.process;
      if (
        this.atCheck &&
        process !== undefined &&
        process.signals.length > 0 &&
        process.main === t.kernelThread &&
        !t.leave
      )
        this.between(() => hooks.runSignalHandlers());
      else if (this.atCheck && t.fromElsewhere !== null && !t.leave) this.between(raiseFromElsewhere);
      if (!t.leave) execute(t);
      const stop = t.stop as Stop | null;
      t.stop = null;
      t.leave = false;
      this.atCheck = stop?.kind === 'gilCheck';
      if (stop?.kind === 'releaseGilFor') t.beganNs -= stop.ns;
      return stop ?? EXIT;
    } catch (error) {
      if (error instanceof LimitReached) return { kind: 'limit', limit: error.limit, message: error.message };
      if (error instanceof Raise) return { kind: 'exit', error: error.exc.cls.name, message: '' };
      throw error;
    } finally {
      this.end(slice);
      this.slice = null;
    }
  }
  /** Adds the processor time since the slice (or the last account) began. */
  private account(nowNs: number): void {
    const { t } = this;
    const spent = nowNs - t.beganNs;
    t.beganNs = nowNs;
    t.cpuNs += spent;
    this.interpreter.state.set(CPU_TIME, cpuTime(this.interpreter) + spent);
  }
  /** Whether the kernel has lent it a slice. */
  get isRunning(): boolean {
    return this.slice !== null;
  }
  /** The thread's frames are there already: it goes on in them. */
  goOn(): void {
    this.started = true;
  }
  private begin(): void {
    const { t } = this;
    const entry = new Frame();
    entry.kind = FrameKind.entry;
    t.frame = entry;
    const value = startNative(t, this.body(), t.sp + 1, Mode.entry, 'thread');
    if (value !== undefined) {
      t.result = value;
      t.leave = true;
    }
  }
  /** Signals came in while the thread was between two instructions, or another thread's exception: they are dealt with there. */
  private between(work: () => NativeGen<void>): void {
    const { t } = this;
    if (t.pendingException !== null || t.frame === null || t.frame.kind !== FrameKind.python) return;
    try {
      startNative(t, handleSignals(t.frame, work) as unknown as NativeGen, t.sp + 1, Mode.discard, 'signal');
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      t.pendingException = error.exc;
    }
  }
  private end(slice: Slice): void {
    slice.nowNs = vm.nowNs();
    slice.position = vm.position;
    this.endedNs = slice.nowNs;
    this.endedFrom = vm.sliceStartNs;
    this.endedUsed = vm.used;
    this.compute();
    this.account(slice.nowNs);
  }
  /** Sets the counters for a slice. */
  lend(slice: Slice): void {
    this.slice = slice;
    this.waits = 0;
    this.t.beganNs = slice.nowNs;
    vm.slice = vm.exploring ? slice : null;
    vm.slices++;
    if (this.waited) this.rest(slice.nowNs - this.endedNs);
    this.waited = false;
    const unitNs = this.computed < FREE_UNITS ? vm.usualUnitNs : UNIT_NS;
    const goesOn = slice.nowNs === this.endedNs && unitNs === this.unitNs;
    this.unitNs = unitNs;
    vm.unitNs = unitNs;
    vm.sliceStartNs = goesOn ? this.endedFrom : slice.nowNs;
    this.carried = goesOn ? this.endedUsed : 0;
    vm.carried = this.carried;
    vm.charged = 0;
    vm.positionStart = slice.position;
    counters[FUEL] = 0;
    counters[EXTRA] = 0;
    counters[TRACKED] = vm.trackedIn(this.interpreter);
    vm.fuelStart = 0;
    this.limit(slice);
  }
  /**
   * The thread stands in a line that nothing but the time can end, as after a stop "wait", but without leaving its slice.
   * @returns whether the wait is over; otherwise nothing has happened
   */
  waitInPlace(ns: number, on: string, object: number): boolean {
    const { slice, t } = this;
    if (slice === null || t.nesting > 0 || births.noted !== null) return false;
    const nowNs = vm.nowNs();
    const { position } = vm;
    if (position !== this.waitedAt) {
      this.waits = 0;
      this.waitedAt = position;
    } else if (++this.waits > MOST_WAITS) return false;
    slice.nowNs = nowNs;
    slice.position = position;
    if (!vm.kernel.waitInPlace(ns, on, object)) return false;
    t.beganNs += slice.nowNs - nowNs;
    t.sp = (t.frame as Frame).base;
    this.compute();
    this.rest(ns);
    this.unitNs = vm.usualUnitNs;
    vm.unitNs = vm.usualUnitNs;
    vm.sliceStartNs = slice.nowNs;
    vm.carried = 0;
    this.carried = 0;
    vm.charged = 0;
    vm.positionStart = position;
    counters[FUEL] = 0;
    counters[EXTRA] = 0;
    vm.fuelStart = 0;
    this.limit(slice);
    return true;
  }
  /** Counts what was computed in this slice. */
  private compute(): void {
    this.computed = Math.min(FREE_UNITS, this.computed + this.computing);
  }
  /** The same so far, in the slice that is on. */
  private get computing(): number {
    return vm.used - this.carried + vm.charged;
  }
  /** It has waited for so long. */
  private rest(ns: number): void {
    if (ns > 0) this.computed = Math.max(0, this.computed - Math.ceil((FREE_BY_WAITING * ns) / UNIT_NS));
  }
  private limit(slice: Slice): void {
    let units = Math.ceil((slice.untilNs - vm.sliceStartNs) / vm.unitNs) - vm.used;
    if (vm.unitNs !== UNIT_NS) units = Math.min(units, FREE_UNITS - this.computed - this.computing);
    vm.refuel(Math.min(units, slice.untilPosition - vm.position));
    counters[BREAKER] = slice.evalBreaker ? 1 : 0;
  }

  resume(answer: Answer): void {
    this.answer = answer;
    this.waited = true;
  }
  nowNs(): number {
    return vm.nowNs();
  }
  position(): number {
    return vm.position;
  }
  interrupt(): void {
    if (this.slice === null) return;
    // A nested run has limits of its own: it ends the slice when it is over.
    if (this.t.nesting > 0) vm.slices++;
    else this.limit(this.slice);
  }

  blocked(): object | null {
    return this.t.wouldWait?.() ?? null;
  }

  /** A nested run of this thread must wait: the rest of the computer runs meanwhile, inside this call. */
  waitInside(stop: Stop): void {
    const slice = this.slice as Slice;
    this.end(slice);
    const answer = vm.kernel.waitInside(this.t.kernelThread as KernelThread, stop);
    vm.thread = this.t;
    vm.interpreter = this.interpreter;
    births.noted = this.interpreter.births;
    this.waited = answer !== null;
    this.lend(slice);
    if (answer !== null) resumeBlocked(this.t, answer, null);
  }
}

setWaitNested((t) => {
  const { stop, kernelThread } = t;
  t.stop = null;
  t.leave = false;
  const runnable = kernelThread?.runnable;
  // somebody looks into a run that stands still
  if (!(runnable instanceof MachineThread) || !runnable.isRunning)
    throw new LimitReached('wait', 'Whoever looks into a run cannot wait in it.');
  runnable.waitInside(stop as Stop);
  return undefined;
});

/** See MachineThread.waitInPlace: of the running thread. */
export function waitInPlace(ns: number, on: string, object: number): boolean {
  const runnable = vm.thread.kernelThread?.runnable;
  return runnable instanceof MachineThread && runnable.waitInPlace(ns, on, object);
}

/** Starts a Python thread in a process of the simulated computer. */
export function spawnThread(
  kernel: Kernel,
  process: KernelProcess,
  t: Thread,
  interpreter: Interpreter,
  body: ThreadBody,
  options: SpawnOptions,
): KernelThread {
  const runnable = new MachineThread(t, interpreter, body);
  t.name = options.name;
  // The thread must know its kernel thread before the kernel may run it; spawn does not run anything.
  const thread = kernel.spawn(process, runnable, options);
  t.kernelThread = thread;
  t.id = thread.id;
  t.ident = thread.ident;
  thread.tag = t;
  return thread;
}

/**
 * Does something in a thread's name between two slices, when the kernel calls back (a device's answer has come): the clock and the position are the
 * kernel's. No Python code may run in it.
 */
export function betweenSlices(t: Thread, interpreter: Interpreter, action: () => void): void {
  vm.thread = t;
  vm.interpreter = interpreter;
  births.noted = interpreter.births;
  vm.sliceStartNs = vm.kernel.nowNs;
  vm.carried = 0;
  vm.positionStart = vm.kernel.position;
  counters[FUEL] = 0;
  counters[EXTRA] = 0;
  vm.fuelStart = 0;
  action();
}
