/**
 * What translated code (translate.ts) calls beside the functions of instructions/. Where it says so the code gives its place: `pc` and `sp` as the interpreter
 * loop would have them, the `fuel` there is, and the `rest` of its block's cost, which must be left for it to go on.
 */
import { asPythonException, enterFunction, resumeSuspended, returnValue, unwind } from '../calls/index.ts';
import { hearsWritten } from '../frames.ts';
import { type Frame, GenState, Mode, PyFunction, PyGenerator, type Thread } from '../function.ts';
import { hooks } from '../hooks.ts';
import type { InlineCache } from '../link.ts';
import { makeList, makeRange, types } from '../make.ts';
import { type NativeImpl, PyNativeFunction, type QuickImpl } from '../native.ts';
import { PyFloat, type PyList, PyNativeIterator, type PyObject, type PyRange, type Value } from '../objects.ts';
import { Op } from '../op.ts';
import { iteratorOver, lentIterator, returnIterator } from '../protocols/index.ts';
import * as slow from '../instructions/index.ts';
import { BREAKER, counters, FUEL, TRACKED, WRITTEN } from '../vm.ts';
import { AT_CHECK, LEAVE, RELOAD, UNWATCHED } from './ways.ts';

/** Stores where the thread stands. */
function stand(t: Thread, frame: Frame, pc: number, sp: number, fuel: number): void {
  frame.pc = pc;
  t.sp = sp;
  counters[FUEL] = fuel;
}
export function unbound(_t: Thread, frame: Frame, pc: number, fuel: number, slot: number): never {
  frame.pc = pc;
  counters[FUEL] = fuel;
  slow.unboundLocal(frame, slot);
}
export function unboundCell(_t: Thread, frame: Frame, pc: number, fuel: number, slot: number): never {
  frame.pc = pc;
  counters[FUEL] = fuel;
  slow.unboundDeref(frame, slot);
}

// ---- instructions with a result: undefined when the frame must be left ----

/** Whether the code may go on: there is fuel for the rest of its block, it does for what is watched, and what it knows of variables still holds. */
function goesOn({ wrapper }: Frame, rest: number): boolean {
  // They were set from outside, through `f_locals`.
  if (counters[WRITTEN] !== 0 && wrapper !== null && hearsWritten(wrapper)) return false;
  return rest < UNWATCHED ? counters[FUEL]! >= rest : counters[FUEL]! >= rest - UNWATCHED && counters[TRACKED] === 0;
}
/** The result of an instruction whose operands lay at `sp` and below. */
function settled(t: Thread, frame: Frame, how: slow.How, at: number, rest: number): Value | undefined {
  if (how === slow.PUSHED) return undefined;
  if (goesOn(frame, rest)) return t.stack[at];
  t.sp = at;
  return undefined;
}
type Two<More> = (
  t: Thread,
  frame: Frame,
  pc: number,
  sp: number,
  fuel: number,
  rest: number,
  a: Value,
  b: Value,
  more: More,
) => Value | undefined;

export const binary: Two<number> = (t, frame, pc, sp, fuel, rest, a, b, op) => {
  stand(t, frame, pc, sp, fuel);
  t.stack[sp - 1] = a;
  t.stack[sp] = b;
  return settled(t, frame, slow.binary(t, a, b, op), sp - 1, rest);
};
export const compare: Two<number> = (t, frame, pc, sp, fuel, rest, a, b, op) => {
  stand(t, frame, pc, sp, fuel);
  t.stack[sp - 1] = a;
  t.stack[sp] = b;
  return settled(t, frame, slow.compare(t, a, b, op), sp - 1, rest);
};
export const contains: Two<boolean> = (t, frame, pc, sp, fuel, rest, item, container, inverted) => {
  stand(t, frame, pc, sp, fuel);
  t.stack[sp - 1] = item;
  t.stack[sp] = container;
  return settled(t, frame, slow.containsOp(t, item, container, inverted), sp - 1, rest);
};
type One = (
  t: Thread,
  frame: Frame,
  pc: number,
  sp: number,
  fuel: number,
  rest: number,
  value: Value,
  arg: number,
) => Value | undefined;

export const toBool: One = (t, frame, pc, sp, fuel, rest, value) => {
  counters[FUEL] = fuel;
  if (value === null) return false;
  if (typeof value === 'string') return value !== '';
  stand(t, frame, pc, sp, fuel);
  t.stack[sp] = value;
  return settled(t, frame, slow.toBool(t, value), sp, rest);
};
export const format: One = (t, frame, pc, sp, fuel, rest, value) => {
  stand(t, frame, pc, sp, fuel);
  t.stack[sp] = value;
  return settled(t, frame, slow.rare(t, frame, Op.FORMAT_SIMPLE, 0), sp, rest);
};
/** @param arg 1: only the loop that begins with the next instruction gets it */
export const iterator: One = (t, frame, pc, sp, fuel, rest, value, arg) => {
  counters[FUEL] = fuel;
  const cls = (value as PyObject | null)?.cls;
  if (cls === types.list) return arg === 1 ? lentIterator(value as PyList) : iteratorOver(value as PyList);
  if (cls === types.range) return hooks.rangeIterator(value as PyRange);
  if (cls === types.generator) return value;
  stand(t, frame, pc, sp, fuel);
  t.stack[sp] = value;
  return settled(t, frame, slow.rare(t, frame, Op.GET_ITER, 0), sp, rest);
};
export const negative: One = (t, frame, pc, sp, fuel, rest, value) => {
  stand(t, frame, pc, sp, fuel);
  t.stack[sp] = value;
  return settled(t, frame, slow.rare(t, frame, Op.UNARY_NEGATIVE, 0), sp, rest);
};
export const attribute: One = (t, frame, pc, sp, fuel, rest, owner, arg) => {
  stand(t, frame, pc, sp, fuel);
  t.stack[sp] = owner;
  return slow.loadAttrCached(t, frame, owner, arg, pc) === slow.PUSHED || !goesOn(frame, rest)
    ? undefined
    : t.stack[sp];
};
/** LOAD_NAME; the value is to lie at `sp`. */
export function name(
  t: Thread,
  frame: Frame,
  pc: number,
  sp: number,
  fuel: number,
  rest: number,
  arg: number,
): Value | undefined {
  stand(t, frame, pc, sp - 1, fuel);
  const value = slow.loadName(t, frame, arg, pc);
  if (goesOn(frame, rest)) return value;
  t.stack[sp] = value;
  t.sp = sp;
  return undefined;
}
/** LOAD_GLOBAL; the value is to lie at `sp`. */
export function global(
  t: Thread,
  frame: Frame,
  pc: number,
  sp: number,
  fuel: number,
  rest: number,
  arg: number,
  cache: InlineCache,
): Value | undefined {
  stand(t, frame, pc, sp - 1, fuel);
  const value = slow.loadGlobal(frame, frame.linked.code.names[arg >> 1] as string, cache);
  if (goesOn(frame, rest)) return value;
  t.stack[sp] = value;
  t.sp = sp;
  if ((arg & 1) !== 0) t.stack[++t.sp] = undefined;
  return undefined;
}
/** The sum of two small ints; undefined when it is anything else. See `learnSums`. */
export function sum(a: Value, b: Value): number | undefined {
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  const result = a + b;
  return result <= Number.MAX_SAFE_INTEGER && result >= -Number.MAX_SAFE_INTEGER ? result : undefined;
}
/**
 * What is added up (`total += n`) grows beyond 32 bits sooner or later. Where V8 has only seen smaller sums, it throws the whole loop away then, and it takes
 * ten milliseconds until that is compiled again: so such sums are shown to it first.
 */
export function learnSums(): void {
  for (let n = 2 ** 31; n < 2 ** 31 + 50; n++) sum(n, n);
}
/** The same of loops over lists: the first ones that are compiled have often seen no end of one. */
export function learnEnds(): void {
  const nobody = null as never;
  for (let n = 0; n < 20; n++) {
    const list = makeList([n]);
    const alone = iteratorOver(list) as PyNativeIterator;
    while (alone.nextValue() !== undefined);
    // (also that loops go over lists as well as over ranges)
    iterator(nobody, nobody, 0, 0, counters[FUEL]!, 0, makeRange(0, n, 1), 0);
    const lent = iterator(nobody, nobody, 0, 0, counters[FUEL]!, 0, list, 1) as PyNativeIterator;
    while (lent.nextValue() !== undefined);
    returnIterator(lent);
  }
}
/** Arithmetic of which one operand is a float; undefined when it is anything else. */
export function float(a: Value, b: Value, op: number): PyFloat | undefined {
  if (a instanceof PyFloat) {
    if (a.cls !== types.float) return undefined;
    if (b instanceof PyFloat) return b.cls === types.float ? slow.floatArithmetic(a.value, b.value, op) : undefined;
    return typeof b === 'number' ? slow.floatArithmetic(a.value, b, op) : undefined;
  }
  return typeof a === 'number' && b instanceof PyFloat && b.cls === types.float
    ? slow.floatArithmetic(a, b.value, op)
    : undefined;
}

// ---- calls: the operands lie in their places; how to leave, or -1 when the result lies where the callable did ----

const GO_ON = -1;

/** Whether a native that advances a generator is called for one that goes on without more ado. */
export const isPaused = (gen: Value | undefined): boolean =>
  gen instanceof PyGenerator && gen.state === GenState.suspended && gen.flavour !== 'async_generator';
/** As `isPaused` for what gives nothing to the generator: that may be new, too. */
export const isReady = (gen: Value | undefined): boolean =>
  (gen as PyObject | null | undefined)?.cls === types.generator && (gen as PyGenerator).state <= GenState.suspended;

/** What a native does that is over at once, or (undefined) can't be; null: nothing. */
function atOnce(native: PyNativeFunction): NativeImpl | QuickImpl | null {
  if (!native.isGenerator) return native.impl;
  return counters[TRACKED] === 0 ? native.quick : null;
}
export function call(
  t: Thread,
  frame: Frame,
  pc: number,
  self: number,
  sp: number,
  fuel: number,
  rest: number,
  callable: Value,
): number {
  stand(t, frame, pc, sp, fuel);
  if (callable instanceof PyFunction) {
    const target = callable.linked;
    const first = t.stack[self] === undefined ? self + 1 : self;
    if (target.simple && target.argcount === sp + 1 - first) enterFunction(t, callable, target, first, sp, self - 1);
    else slow.callAny(t, callable, self, sp);
    return RELOAD;
  }
  if (callable instanceof PyNativeFunction && callable.plain) {
    const first = t.stack[self] === undefined ? self + 1 : self;
    const count = sp + 1 - first;
    const impl = atOnce(callable);
    if (
      impl !== null &&
      count <= callable.max &&
      count >= callable.min &&
      (first === self || callable.receiver === null)
    ) {
      const { stack } = t;
      let result: Value | undefined;
      if (count === 1) result = impl(stack[first]) as Value | undefined;
      else if (count === 2) result = impl(stack[first], stack[first + 1]) as Value | undefined;
      else result = impl(...stack.slice(first, sp + 1)) as Value | undefined;
      if (result !== undefined || !callable.isGenerator) {
        t.stack[self - 1] = result ?? null;
        return afterNative(t, frame, callable, self, first - self, count, rest);
      }
    }
  }
  if (slow.callAny(t, callable, self, sp) === slow.PUSHED) return RELOAD;
  if (counters[BREAKER] === 0 && goesOn(frame, rest)) return GO_ON;
  t.sp = self - 1;
  return counters[BREAKER] === 0 ? RELOAD : AT_CHECK;
}
/** After a native was called, whose result lies in its place. */
export function afterNative(
  t: Thread,
  frame: Frame,
  callable: Value,
  self: number,
  skipped: number,
  count: number,
  rest: number,
): number {
  if (counters[BREAKER] !== 0 || counters[TRACKED] !== 0) {
    t.sp = self - 1;
    if (slow.afterNative(t, callable, self + skipped, count)) return LEAVE;
  }
  if (goesOn(frame, rest)) return GO_ON;
  t.sp = self - 1;
  return RELOAD;
}

/** Calls a function as the code of the thread's frame, which is its own, has left it to be done (recursion.ts). */
export function callItself(t: Thread): void {
  const { ops, pc } = t.frame as Frame;
  const { stack, sp } = t;
  const self = sp - ops[pc - 1]!;
  const callable = stack[self - 1] as PyFunction;
  enterFunction(t, callable, callable.linked, stack[self] === undefined ? self + 1 : self, sp, self - 1);
}

// ---- RETURN_VALUE ----

/** Gives the value that lies at `sp`, or is to, to the frame below. @returns how to leave */
export function leave(t: Thread, frame: Frame, pc: number, sp: number, fuel: number, value: Value): number {
  counters[FUEL] = fuel;
  if (frame.mode === Mode.value && frame.gen === null && frame.wrapper === null && counters[TRACKED] === 0) {
    const { ret } = frame;
    const back = frame.back as Frame;
    frame.locals = null;
    back.spare = frame;
    t.frame = back;
    t.depth--;
    t.stack[ret] = value;
    t.sp = ret;
  } else {
    frame.pc = pc;
    t.sp = sp;
    t.stack[sp] = value;
    returnValue(t, frame, value);
  }
  return RELOAD;
}

// ---- YIELD_VALUE ----

/** Whether what goes through the generator takes what it yields without being told. */
export function taken({ ops, linked, back }: Frame, value: Value): boolean {
  const take = (back as Frame).take;
  return take !== null && ops === linked.ops && take(value);
}

// ---- FOR_ITER ----

/** The answer of `next` when there is nothing more. */
export const ended = Symbol('ended');
/** The next item of what is no calm iterator; undefined when the frame must be left. */
export function next(
  t: Thread,
  frame: Frame,
  pc: number,
  sp: number,
  fuel: number,
  rest: number,
  iterator: Value,
): Value | typeof ended | undefined {
  frame.pc = pc;
  t.sp = sp;
  counters[FUEL] = fuel;
  if (
    (iterator as PyObject | null)?.cls === types.generator &&
    ((iterator as PyGenerator).state === GenState.suspended ||
      ((iterator as PyGenerator).state === GenState.created && counters[TRACKED] === 0))
  ) {
    resumeSuspended(t, iterator as PyGenerator, null, sp + 1, Mode.forIter);
    return undefined;
  }
  let item: Value | undefined;
  if (iterator instanceof PyNativeIterator) {
    item = iterator.nextValue();
    if (item === undefined) return ended;
  } else {
    const how = slow.forIter(t, iterator);
    if (how === slow.PUSHED) return undefined;
    if (how === slow.ENDED) return ended;
    item = t.stack[sp + 1];
  }
  if (goesOn(frame, rest)) return item;
  t.stack[sp + 1] = item;
  t.sp = sp + 1;
  return undefined;
}

// ---- exceptions ----

/** What was raised in the function: its handler is looked for. @returns how to leave */
export function caught(t: Thread, error: unknown): number {
  const exc = asPythonException(error);
  unwind(t, exc, t.reraising);
  t.reraising = false;
  return RELOAD;
}
