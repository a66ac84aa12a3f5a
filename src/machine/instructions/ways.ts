/** How instructions answer, and what several of them do with the operand stack. Before a call the loop has stored `t.sp` and `frame.pc`. */
import { begunAgain, raiseNow, startNative } from '../calls/index.ts';
import { Mode, type Thread } from '../function.ts';
import type { NativeGen } from '../native.ts';
import type { Value } from '../objects.ts';
import { Op } from '../op.ts';
import { makeException } from '../raise.ts';
import { counters, EXTRA, FUEL, vm } from '../vm.ts';

/** The instruction is carried out. */
export const DONE = 0;
/** A frame was pushed: what comes of it will arrive by itself. */
export const PUSHED = 1;
/** The iterator is exhausted. */
export const ENDED = 2;
/** How an instruction went. */
export type How = 0 | 1 | 2;

/** Puts a value that came at once into its place, or says that it will arrive by itself. */
export function settle(t: Thread, at: number, value: Value | undefined): How {
  if (value === undefined) return PUSHED;
  t.stack[at] = value;
  return DONE;
}

/**
 * What is worked out far inside nested runs (calls/begun-again.ts). `work` takes its operands, so that those who call this make no functions that hold their
 * variables: V8 would make room for these each time that they are run.
 */
export function workOutDeep<More>(
  t: Thread,
  at: number,
  name: string,
  operands: readonly Value[],
  work: (a: Value, b: Value, more: More) => Value,
  more: More,
): Value | undefined {
  const [a, b = null] = operands as [Value, Value?];
  return startNative(
    t,
    begunAgain(() => work(a, b, more)),
    at,
    Mode.value,
    name,
    operands,
  );
}
/** The same, as `settle`. */
export const settleDeep: <More>(...given: Parameters<typeof workOutDeep<More>>) => How = (...given) =>
  settle(given[0], given[1], workOutDeep(...given));

/** As `raise`, in an instruction. */
export function raised(t: Thread, type: string, ...args: Value[]): How {
  raiseNow(t, makeException(type, ...args));
  return PUSHED;
}

const callers = new Set<number>([Op.CALL, Op.CALL_KW, Op.CALL_FUNCTION_EX, Op.END_SEND]);
/** Whether what the next instruction takes off the stack is what a call or an `await` gave, by the instruction before: often nobody else has it. */
export const isResult = (op: number | undefined): boolean => op !== undefined && callers.has(op & 127);
/** A value was taken off the stack for good, while something is tracked. */
export function dropped(value: Value | undefined): void {
  vm.dropped(value);
}
/** STORE_FAST while something is tracked. */
export function storeFast(t: Thread, slot: number, value: Value | undefined): void {
  const old = t.stack[slot];
  t.stack[t.sp + 1] = undefined;
  t.stack[slot] = value;
  if (old !== value) dropped(old);
}
/** Runs a native for what it does to values below the top, which is dropped afterwards. */
export function dropWhenDone(t: Thread, gen: NativeGen): How {
  const at = t.sp;
  if (startNative(t, gen, at, Mode.discard, 'extend') === undefined) return PUSHED;
  t.stack[at] = undefined;
  t.sp = at - 1;
  return DONE;
}
/** Cuts the stack to `at`; nothing above stays referred to. */
export function clearAbove(t: Thread, at: number): void {
  for (let top = t.sp; top > at; top--) t.stack[top] = undefined;
  t.sp = at;
}
/** As `settle`, and t.sp is cut to the result. */
export function settleAt(t: Thread, at: number, value: Value | undefined): How {
  if (value === undefined) return PUSHED;
  t.stack[at] = value;
  clearAbove(t, at);
  return DONE;
}

/** Takes time beyond the one unit of every instruction. */
export function use(units: number): void {
  counters[EXTRA]! += units;
  counters[FUEL]! -= units;
}
