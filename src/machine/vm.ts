/**
 * What natives and the interpreter loop know of "now": the running thread, its interpreter (one a process) and the counters of the slice.
 * There is one such record for the whole program; the engine points it at a machine before each slice, so natives need no context argument.
 */
import type { HeadwaiterEvent } from '../events/index.ts';
import type { Thread } from './function.ts';
import type { HashTable } from './hashtable.ts';
import type { PyDict, PyException, PyModule, Value } from './objects.ts';

/** The world outside as the machine may see it; given by the engine. Times are virtual nanoseconds. */
export interface Host {
  /** Writes program output. fd 1 or 2. */
  write(fd: 1 | 2, text: string): void;
  /** One line of standard input with its newline; '' at the end. */
  readLine(): string;
  emit(event: HeadwaiterEvent): void;
  /** Source of a module that the program may import beside the library (the learner's folder); undefined when there is none. */
  findSource?(name: string): { readonly source: string; readonly filename: string; readonly isPackage: boolean } | undefined;
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
}

export const vm = {
  thread: undefined as unknown as Thread,
  interpreter: undefined as unknown as Interpreter,
  /** Virtual time at which the running slice began, and what has gone by since (instructions and charged native work). */
  sliceStartNs: 0,
  sliceTime: 0,
  /** Instructions executed in the run so far. Exact whenever a native runs. */
  position: 0,
  /** The loop leaves (or checks) when sliceTime reaches this. */
  sliceLimit: 0x3fffffff,
  /** Somebody wants the thread to stop at its next eval-breaker check. */
  breaker: false,
  nowNs(): number {
    return vm.sliceStartNs + vm.sliceTime;
  },
  /** Native work beyond the cost of the call instruction, in virtual nanoseconds. */
  charge(ns: number): void {
    vm.sliceTime += ns;
  },
  handledException(): PyException | null {
    for (let item = vm.thread?.excInfo ?? null; item !== null; item = item.prev!) if (item.exc !== null) return item.exc;
    return null;
  },
};
export type { HashTable };
/** Anything that keeps modules of the machine from knowing values they only pass on. */
export type Opaque = Value;
