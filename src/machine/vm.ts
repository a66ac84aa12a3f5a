/**
 * What natives and the interpreter loop know of "now": the running thread, its interpreter (one a process) and the counters of the slice.
 * There is one such record for the whole program; the engine points it at a machine before each slice, so natives need no context argument.
 */
import { type Telling, ZERO_NS } from '../events/index.ts';
import type { Kernel, Slice, WaitQueue } from '../kernel/index.ts';
import type { Frame, PyGenerator, Thread } from './function.ts';
import type { HashTable } from './hashtable.ts';
import type { Linked } from './link.ts';
import type { PyDict, PyException, PyModule, PyObject, PyType, Value } from './objects.ts';
import type { RealFiles } from './types/files/real.ts';

/** The world outside as the machine may see it; given by the engine. Times are virtual nanoseconds. */
export interface Host {
  /** Writes program output. fd 1 or 2. */
  write(fd: 1 | 2, text: string): void;
  /** The program wants what it wrote to be seen now. */
  flush?(fd: 1 | 2): void;
  /** One line of standard input with its newline; '' at the end; undefined when it is not there yet. */
  readLine(): string | undefined;
  /** Whether somebody types what comes from standard input. */
  inputIsTerminal(): boolean;
  /** Which of the descriptors 0, 1 and 2 a program begins without; absent: it has all. */
  readonly closed?: ReadonlySet<number>;
  /** What a prompt is asked next; null at the end; undefined when it is not there yet. */
  readRequest(): string | null | undefined;
  /** Where threads wait for a line of standard input. */
  inputQueue(): WaitQueue;
  /** So many bytes are about to be taken. @throws LimitReached where that is more than the run may have */
  checkMemory?(more: number): void;
  /** Source of a module that the program may import beside the library (the learner's folder); undefined when there is none. */
  findSource?(
    name: string,
  ): { readonly source: string; readonly filename: string; readonly isPackage: boolean } | undefined;
  /** What of the real world lies on the program's disk when it begins; absent: nothing. */
  readonly files?: RealFiles;
  /** An interpreter for a new process of this computer. */
  newInterpreter(process: number): Interpreter;
  /** The program of the run, which child processes load again. */
  readonly program: { readonly source: string; readonly filename: string };
  /** Anything Python leaves open: a number in 0..count-1. */
  choose(count: number, what: string): number;
}

/** The state of one Python interpreter: a process of the simulated computer has one. */
export interface Interpreter {
  readonly modules: PyDict;
  readonly builtins: PyDict;
  mainModule: PyModule | null;
  readonly argv: readonly string[];
  recursionLimit: number;
  readonly host: Host;
  /** Things modules keep for this process (event loop policy, atexit functions ...). */
  readonly state: Map<unknown, unknown>;
  /** id of the process in events. */
  readonly process: number;
  /** What it made since it imported gc and can stand in a cycle; null before. */
  births: PyObject[] | null;
  /** What parts of the machine keep for it beside its state: keeps nothing alive, and is not copied. */
  readonly weakNotes: Map<unknown, unknown>;
  /** The classes it made of those that are for all programs. */
  readonly weakSubclasses: Map<PyType, PyType[]>;
}

/**
 * What one instruction costs under the cost model: the unit in which the interpreter loop counts time. Dearer instructions take several units at once
 * (costs.ts). `vm.unitNs` is what it costs the running thread.
 */
export const UNIT_NS = 8;

/**
 * The counters of the running slice, in one typed array because the interpreter loop touches them at every instruction. Legend of the places:
 *   FUEL     units (of UNIT_NS) that the slice still has; no instruction may begin when it is 0 or less
 *   EXTRA    units used beyond one an instruction
 *   BREAKER  not 0: somebody wants the thread's attention at its next check (eval breaker)
 *   TRACKED  how many living objects want to know when they become unreachable (destruction/registry.ts)
 *   WRITTEN  how many running frames have had variables set from outside (`f_locals`) since they last looked
 * One decrement an instruction keeps both the clock and the position: see `nowNs` and `position`.
 */
export const counters = new Int32Array(8);
/** Place in `counters`: see there. */
export const FUEL = 0;
/** Place in `counters`: see there. */
export const EXTRA = 1;
/** Place in `counters`: see there. */
export const BREAKER = 4;
/** Place in `counters`: see there. */
export const TRACKED = 5;
/** Place in `counters`: see there. */
export const WRITTEN = 6;

/** The most fuel a slice gets: what an Int32 holds with room for charges. */
const LARGEST_FUEL = 0x1fffffff;

/**
 * What runs now: thread, interpreter and computer, and where the clock and the position stand. One object, of a class: V8 keeps an object literal of this size
 * that has accessors as a dictionary, and looks every name up in it.
 */
class Now {
  thread = undefined as unknown as Thread;
  interpreter = undefined as unknown as Interpreter;
  /** The simulated computer that the program runs on. */
  kernel = undefined as unknown as Kernel;
  /** Virtual time when the slice had all its fuel (`fuelStart`) and nothing was carried over, native work charged since included. */
  sliceStartNs = ZERO_NS;
  /** Units used before this slice since `sliceStartNs`: where a slice is cut in two, the clock must not be rounded twice. */
  carried = 0;
  /** Units that natives were charged in this slice. */
  charged = 0;
  /** Instructions executed in the whole run when the slice began. */
  positionStart = 0;
  /** What counters[FUEL] would be if no instruction had been executed in this slice. */
  fuelStart = 0;
  /** Where the event stands that is being told (`tellingNs`). */
  toldAt = 0;
  /** What a unit of time costs the running thread: UNIT_NS, or a small part of it where computation is to take next to no time. */
  unitNs = UNIT_NS;
  /** What it costs in this run those who have not computed for long (see `MachineThread`). */
  usualUnitNs = UNIT_NS;
  /** Who is told of events. */
  telling: Telling | null = null;
  /** Whether anybody wants events. */
  listening = false;
  /** Whether anybody wants what the run comes to: also where nobody wants to hear of all the rest. */
  hearsResults = false;
  /** The run is explored: instructions that touch something shared are marked, and told to the slice. */
  exploring = false;
  /** The slice lent to the running thread, while exploring. */
  slice: Slice | null = null;
  /** True when `line`, `call` and `return` events are wanted: code objects of the learner are then linked with marked instructions. */
  tracing = false;
  /** True while those are not told, although they are wanted: there is no room for them. */
  isTerse = false;
  /** An instruction may begin only below this position: the run's limit, looked at where no slice can end (nested runs). */
  positionLimit = Number.POSITIVE_INFINITY;
  /** Counts the slices lent: tells a nested run that other threads ran meanwhile. */
  slices = 0;
  /**
   * Called when a reference to `value` has just been dropped (only while something is tracked): destruction/look.ts may look whether something died.
   * The thread's frame, pc and sp are up to date.
   */
  dropped = (_value: Value | undefined): void => {};
  /**
   * A frame of a code was left whose variables still lie at `base` and above, though they are no part of the stack any more; `owner` has them from now on, if anything.
   * Where the first of them lies what the frame returned; `covered` is what was there.
   */
  leftFrame = (_t: Thread, _base: number, _code: Linked, _owner: Value | null, _covered?: unknown): void => {};
  /** The same before a call whose callable or `self` lies at `first`, its arguments above: what only led to them may be gone, and nobody said so. */
  beforeCall = (_t: Thread, _first: number): void => {};
  /** Several references were dropped at once, in this order. */
  droppedAll = (_values: readonly Value[]): void => {};
  /**
   * The same for something that has changed hands since it was last looked at: what was known to keep it alive may have gone long ago. So has, maybe, what it
   * `carries` now, and what only its last holder, the `giver`, led to otherwise.
   */
  droppedAtLast = (_value: Value, _carried?: Value, _giver?: Value): void => {};
  /** The same for something that gave up references which nobody named; `owner` has them now. */
  gaveUp = (_container: Value, _owner: Value = null, _inOrder: readonly unknown[] | null = null): void => {};
  /** A container was given a value (asked while anything is tracked): if it is lost elsewhere, it may be there. */
  gave = (_value: Value, _container: Value): void => {};
  /** Whether a native frame keeps no values where a walk cannot see them, while Python code that it called runs. */
  hidesNothing = (_native: Frame): boolean => true;
  /** A native function is over: its arguments are off the stack, its result lies on it. */
  droppedCall = (_callable: Value, _args: readonly (Value | undefined)[]): void => {};
  /** The running interpreter has noted many objects: it may forget those that are gone. */
  crowded = (): void => {};
  /** How many objects of an interpreter are tracked. */
  trackedIn = (_interpreter: Interpreter): number => 0;
  /** Called when the body of a generator begins to run, and when it is over (only while something is tracked). */
  generatorBegan = (_gen: PyGenerator): void => {};
  generatorEnded = (_gen: PyGenerator): void => {};
  /** Called for a generator that will never run: tells a coroutine that nobody awaited. */
  generatorLost = (_gen: PyGenerator): void => {};
  /** Called for an asynchronous generator that somebody wants to finalize. */
  finalizerGiven = (_gen: PyGenerator): void => {};
  /** Called for every new generator, coroutine and async generator. */
  generatorMade = (_t: Thread, _gen: PyGenerator): void => {};
  /** Called for a new instance of a class that has `__del__`, or while something is tracked. */
  born = (_object: PyObject): void => {};

  /** Instructions executed in the run so far. */
  get position(): number {
    return this.positionStart + this.fuelStart - counters[FUEL]! - counters[EXTRA]!;
  }
  // (what is asked for at every event is written out: each call costs as much as all of it, until V8 has compiled its caller)
  nowNs(): number {
    return ZERO_NS + this.sliceStartNs + Math.floor(this.unitNs * (this.carried + this.fuelStart - counters[FUEL]!));
  }
  /** The moment of an event that is told now, whose position is `toldAt` from then on: only while somebody listens. */
  tellingNs(): number {
    const used = this.fuelStart - counters[FUEL]!;
    this.toldAt = this.positionStart + used - counters[EXTRA]!;
    const telling = this.telling!;
    const nowNs = ZERO_NS + this.sliceStartNs + Math.floor(this.unitNs * (this.carried + used));
    return nowNs < telling.toldNs ? telling.toldNs : (telling.toldNs = nowNs);
  }
  /** Units used since `sliceStartNs`. */
  get used(): number {
    return this.carried + this.fuelStart - counters[FUEL]!;
  }
  /** Native work beyond the cost of the call instruction, in nanoseconds of the cost model. */
  charge(ns: number): void {
    this.charged += this.chargeTurns(ns);
  }
  /** The same for what an event loop does between waits: whoever does nothing else has not computed. @returns what it is in units */
  chargeTurns(ns: number): number {
    const { unitNs } = this;
    const whole = Math.round(unitNs === UNIT_NS ? ns : (ns * unitNs) / UNIT_NS);
    this.sliceStartNs += whole;
    const units = Math.min(LARGEST_FUEL, Math.ceil(whole / unitNs));
    this.fuelStart -= units;
    counters[FUEL]! -= units;
    return units;
  }
  /**
   * The same for writing: it takes time only of those who have computed for long. Who waits for what is written comes after all that is written at once, as
   * it takes a while until it goes on.
   */
  chargeWriting(ns: number): void {
    if (this.usualUnitNs === UNIT_NS) return;
    if (this.unitNs === UNIT_NS) {
      this.charge(ns);
      return;
    }
    const units = Math.ceil(ns / UNIT_NS);
    this.charged += units;
    this.fuelStart -= units;
    counters[FUEL]! -= units;
  }
  /** A native's work counts as so many instructions for the limit of the run; it takes no time. */
  countInstructions(instructions: number): void {
    counters[EXTRA]! -= instructions;
  }
  /** Computation that takes exactly so many virtual nanoseconds. */
  spend(ns: number): void {
    const whole = Math.round(ns);
    this.sliceStartNs += whole;
    // The fuel loses what the clock gains, not less: otherwise the end of a slice would depend on where it was cut before.
    const units = Math.min(LARGEST_FUEL, Math.ceil(whole / this.unitNs));
    this.fuelStart -= units;
    counters[FUEL]! -= units;
  }
  /** Gives the slice this much fuel from now on; the clock and the position stay as they are. */
  refuel(units: number): void {
    const fuel = Math.max(0, Math.min(LARGEST_FUEL, units));
    this.fuelStart += fuel - counters[FUEL]!;
    counters[FUEL] = fuel;
  }
  handledException(): PyException | null {
    for (let item = this.thread?.excInfo ?? null; item !== null; item = item.prev!) if (!item.isEmpty) return item.exc;
    return null;
  }
}
/** See `Now`. */
export const vm = new Now();
export type { HashTable };
