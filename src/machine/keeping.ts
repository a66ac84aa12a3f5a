/** What natives keep while Python code runs. */
import { FrameKind } from './function.ts';
import { types } from './make.ts';
import { PyList, type PyObject, PyTuple, type Value } from './objects.ts';
import { counters, TRACKED, vm } from './vm.ts';

/** What a native that has Python code run keeps in JavaScript variables meanwhile. */
export class Kept extends PyList {}

/**
 * The running native tells what it keeps while Python code runs: those values are alive, and nothing else that it has seen is (but for its arguments).
 * What the array holds may change at any time.
 */
export function keeping<T extends (Value | undefined)[]>(values: T): T {
  const { frame } = vm.thread;
  if (frame !== null && frame.kind === FrameKind.native)
    frame.nativeArgs = [...(frame.nativeArgs ?? []), new Kept(types.list, values as Value[])];
  return values;
}
/** Does something while values that only TypeScript holds are in sight of the reachability walk. */
export function inSight<T>(values: readonly Value[], action: () => T): T {
  const { frame } = vm.thread;
  if (frame === null) return action();
  const before = frame.nativeArgs;
  frame.nativeArgs = before === null ? values : [...before, ...values];
  try {
    return action();
  } finally {
    frame.nativeArgs = before;
  }
}
/** The running native has given away what it told of. */
export function givenAway(): void {
  const { frame } = vm.thread;
  if (frame !== null) frame.nativeArgs = null;
}
/** A native's variable that is in sight is given another value. */
export function replaceKept(kept: (Value | undefined)[], at: number, value: Value | undefined): void {
  const old = kept[at];
  kept[at] = value;
  if (counters[TRACKED] !== 0 && old !== value && typeof old === 'object' && old !== null) vm.dropped(old);
}
/** Something written in TypeScript refers to a value no more, and nobody else will tell. */
export function holdsNoMore(value: unknown): void {
  if (counters[TRACKED] !== 0 && typeof value === 'object' && value !== null) vm.dropped(value as Value);
}
/** Something written in TypeScript refers to a value from now on, without being asked to by an instruction. @returns the value */
export function nowHeld<T extends Value | undefined>(value: T, holder: object): T {
  if (counters[TRACKED] !== 0) vm.gave(value as Value, holder as PyObject);
  return value;
}
/**
 * An iterator gives a tuple. CPython's keep the last one, and put the next items into it where nobody else has it any more: mostly it was unpacked at once. So
 * what it holds lives until there is the next one. A tuple that was kept elsewhere is not put to use again there; here it is taken to be.
 */
export function giveTuple<T extends PyTuple>(iterator: PyObject & { last: Value }, tuple: T): T {
  if (counters[TRACKED] === 0) return tuple;
  const { last } = iterator;
  iterator.last = tuple;
  for (const item of tuple.items) nowHeld(item, iterator);
  if (last instanceof PyTuple) for (const item of last.items) holdsNoMore(item);
  return tuple;
}
/** Whether the native in a frame has told what it keeps. */
export const hasTold = (nativeArgs: readonly unknown[] | null): boolean =>
  nativeArgs !== null && nativeArgs[nativeArgs.length - 1] instanceof Kept;
