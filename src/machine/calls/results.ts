/** Giving a frame's value to the frame below. */
import { EngineBug } from '../errors.ts';
import { calledFrom, hearsWritten } from '../frames.ts';
import { type ExcItem, type Frame, GenState, Mode, type PyFrame, type Thread } from '../function.ts';
import { HashTable } from '../hashtable.ts';
import { notImplemented, types } from '../make.ts';
import { PyCell, PyDict, type PyTuple, type Value } from '../objects.ts';
import { bind, checkBool, checkIterator, truthy, typeName, typeOf } from '../protocols/index.ts';
import { binaryOpGen } from '../protocols/operators.ts';
import { makeException, raise } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { asyncReturned, asyncYielded } from './async-steps.ts';
import { growStack, releaseFrame, releaseGeneratorFrame } from './frames.ts';
import { initMade } from './invoke.ts';
import { callMore, driveNative, releaseNativeFrame, startNative } from './natives.ts';
import { callSync } from './nested.ts';
import { endUnseen } from './unseen-ends.ts';
import { raiseNow, unwind } from './unwind.ts';

/** Gives what a frame yielded to the frame below, by its mode. */
export function deliver(t: Thread, frame: Frame, value: Value, back = frame.back as Frame): void {
  switch (frame.mode) {
    case Mode.forIter:
    case Mode.send:
    case Mode.value:
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      return;
    case Mode.next:
    case Mode.nextOr:
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      if (counters[TRACKED] !== 0) vm.dropped(undefined);
      return;
    case Mode.asend:
      asyncYielded(t, frame, value, back);
      return;
    case Mode.nativeSend:
      t.sendDone = false;
      giveToNative(t, back, value);
      return;
    case Mode.nativeNext:
    case Mode.native:
      giveToNative(t, back, value);
      return;
    case Mode.entry:
      t.result = value;
      t.leave = true;
      return;
    default:
      throw new EngineBug(`a generator was resumed in mode ${frame.mode}`);
  }
}
/** Gives a native frame the value that it waits for. */
export function giveToNative(t: Thread, native: Frame, value: Value | undefined): void {
  t.sp = native.base;
  const result = driveNative(t, native, value, null);
  if (result !== undefined) finishNative(t, native, result);
}
/** A native frame is over: its value goes to the frame below. */
export function finishNative(t: Thread, native: Frame, value: Value): void {
  if (native.coroutine === null) finish(t, native, value);
  else generatorReturned(t, native, value);
  if (counters[TRACKED] !== 0) vm.droppedCall(null, (native.nativeArgs ?? []) as readonly Value[]);
  releaseNativeFrame(native);
}

/** A frame that returned: its value goes to the frame below, by its mode. `t.frame` is already the frame below. */
export function finish(t: Thread, frame: Frame, value: Value): void {
  const back = frame.back as Frame;
  switch (frame.mode) {
    case Mode.value:
    case Mode.forIter:
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      break;
    case Mode.initTwice:
      t.depth--;
    // falls through
    case Mode.init:
      t.sp = frame.ret;
      if (value !== null) raise('TypeError', `__init__() should return None, not '${typeName(value)}'`);
      break;
    case Mode.send:
      // Only natives come here: the generator frames have generatorReturned.
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      if (t.sendDone) back.pc = (back.ops[back.pc - 1] as number) * 2;
      break;
    case Mode.attrNull:
      t.stack[frame.ret] = value;
      t.stack[frame.ret + 1] = undefined;
      t.sp = frame.ret + 1;
      break;
    case Mode.spread:
      finishSync(t, frame.ret, value as PyTuple);
      break;
    case Mode.native:
    case Mode.nativeNext:
      if (back.more !== null && frame.func !== null && counters[TRACKED] === 0 && back.take!(value)) {
        t.sp = back.base;
        if (!callMore(t, back, frame.func, frame.mode)) giveToNative(t, back, undefined);
      } else giveToNative(t, back, value);
      break;
    case Mode.nativeSend:
      t.sendDone = true;
      giveToNative(t, back, value);
      break;
    case Mode.entry:
      t.result = value;
      t.leave = true;
      break;
    case Mode.bool:
      t.sp = frame.ret;
      t.stack[frame.ret] = checkBool(value);
      break;
    case Mode.iterator:
      t.sp = frame.ret;
      t.stack[frame.ret] = checkIterator(value);
      break;
    case Mode.checked: {
      const { check } = frame;
      frame.check = null;
      t.sp = frame.ret;
      t.stack[frame.ret] = check!(value);
      break;
    }
    case Mode.discard:
      t.sp = frame.ret - 1;
      break;
    case Mode.contains:
    case Mode.containsNot:
      t.sp = frame.ret;
      t.stack[frame.ret] = truthy(value) !== (frame.mode === Mode.containsNot);
      break;
    case Mode.binary:
    case Mode.compare:
      finishOperator(t, frame, value);
      break;
    case Mode.made: {
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      const instance = initMade(t, value, (frame.nativeArgs ?? []) as readonly Value[], frame.ret);
      if (instance !== undefined) {
        t.stack[frame.ret] = instance;
        t.sp = frame.ret;
      }
      break;
    }
  }
}
/** Puts the items of a tuple on the stack from `at` on. */
export function finishSync(t: Thread, at: number, values: PyTuple): void {
  const { items } = values;
  growStack(t, at + items.length);
  for (let index = 0; index < items.length; index++) t.stack[at + index] = items[index];
  t.sp = at + items.length - 1;
}
/** The left operand's method answered; the operands still lie at ret and ret + 1. */
function finishOperator(t: Thread, frame: Frame, value: Value): void {
  if (value !== notImplemented()) {
    t.stack[frame.ret] = value;
    t.sp = frame.ret;
    return;
  }
  const a = t.stack[frame.ret] as Value;
  const b = t.stack[frame.ret + 1] as Value;
  const back = frame.back as Frame;
  const op = back.ops[back.pc - 1] as number;
  t.sp = frame.ret + 1;
  let result: Value | undefined;
  if (frame.mode === Mode.compare) {
    result = compareAfterFirst(a, b, op);
  } else result = startNative(t, binaryOpGen(a, b, op, true), frame.ret, Mode.value, 'operator', [a, b]);
  if (result !== undefined) {
    t.stack[frame.ret] = result;
    t.sp = frame.ret;
  }
}
const swappedCompare = ['__gt__', '__ge__', '__eq__', '__ne__', '__lt__', '__le__'] as const;
/** `a OP b` when a's own method said NotImplemented. */
function compareAfterFirst(a: Value, b: Value, op: number): Value {
  const reflected = typeOf(b).lookup(swappedCompare[op]!);
  if (reflected !== undefined) {
    const result = callSync(bind(reflected, b, typeOf(b)), [a]);
    if (result !== notImplemented()) return result;
  }
  if (op === 2) return a === b;
  if (op === 3) return a !== b;
  raise(
    'TypeError',
    `'${['<', '<=', '==', '!=', '>', '>='][op]}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  );
}

/** The generator that ran in the frame handles nothing any more. */
export function endHandling(t: Thread, frame: Frame): void {
  const { excItem } = frame;
  t.excInfo = handlingBelow(frame);
  excItem!.prev = null;
}
/** What was being handled when a generator's frame came, and is again when it goes. */
function handlingBelow(frame: Frame): ExcItem {
  const { back, excItem } = frame;
  return frame.carries && isAwaited(frame) ? (back!.excItem as ExcItem) : (excItem!.prev as ExcItem);
}
/** Whether the frame lies on that of a generator which awaits it. */
export const isAwaited = ({ mode, back }: Frame): boolean => mode === Mode.send && back !== null && back.gen !== null;
/** RETURN_VALUE: leaves the frame. */
export function returnValue(t: Thread, frame: Frame, value: Value): void {
  if (frame.wrapper !== null) frameEnds(t, frame);
  t.frame = frame.back;
  t.depth--;
  const { gen, wrapper } = frame;
  if (gen !== null) {
    gen.close();
    gen.letGo();
    endHandling(t, frame);
    if (counters[TRACKED] === 0) generatorReturned(t, frame, value);
    else {
      const { base, linked } = frame;
      const locals = t.stack.slice(base, base + linked.nlocals);
      vm.generatorEnded(gen);
      const first = goesToNative(frame);
      if (first) {
        park(t, base, value);
        vm.gaveUp(gen, wrapper, locals);
      }
      generatorReturned(t, frame, value);
      if (!first) vm.gaveUp(gen, wrapper, locals);
    }
    releaseGeneratorFrame(frame);
    return;
  }
  if (counters[TRACKED] === 0) {
    finish(t, frame, value);
    releaseFrame(frame);
    return;
  }
  const { base, linked } = frame;
  if (goesToNative(frame)) {
    const covered = frame.ret === base ? t.stack[base] : undefined;
    park(t, frame.ret, value);
    vm.leftFrame(t, base, linked, wrapper, covered);
  }
  const isSimple = frame.mode === Mode.value;
  finish(t, frame, value);
  releaseFrame(frame);
  if (isSimple) vm.leftFrame(t, base, linked, wrapper);
  else vm.dropped(wrapper ?? undefined);
}
/**
 * Whether a native goes on when the frame is left, maybe for long: what the frame held has to die before that, unless the native may hide what is alive.
 */
const goesToNative = ({ mode, back }: Frame): boolean =>
  mode === Mode.asend ||
  ((mode === Mode.nativeSend || mode === Mode.native || mode === Mode.nativeNext) && vm.hidesNothing(back as Frame));
/** Puts what a frame returns where it held its first value, the only one that is left of it. */
function park(t: Thread, at: number, value: Value): void {
  t.stack[at] = value;
  t.sp = at;
}
/** Keeps what a frame object shows after its frame has gone. */
export function frameEnds(t: Thread, frame: Frame): void {
  const wrapper = frame.wrapper!;
  wrapper.instruction = frame.blame >= 0 ? frame.blame : (frame.pc >> 1) - 1;
  frame.blame = -1;
  if (frame.locals !== null) wrapper.locals = frame.locals;
  else wrapper.ended = t.stack.slice(frame.base, frame.base + frame.linked.nlocals);
  wrapper.func = frame.func;
  wrapper.back = calledFrom(frame, t);
  wrapper.frame = null;
  hearsWritten(wrapper);
}
/** A frame object that shows a running frame as it is now. */
export function snapshot(wrapper: PyFrame, live: Frame): PyFrame {
  const { thread } = wrapper;
  const copy = Object.assign(Object.create(Object.getPrototypeOf(wrapper)), wrapper) as PyFrame;
  copy.instruction = (live.pc >> 1) - 1;
  if (live.locals !== null) copy.locals = live.locals;
  else copy.ended = thread.stack.slice(live.base, live.base + live.linked.nlocals);
  copy.back = calledFrom(live, thread);
  copy.frame = null;
  return copy;
}
/** Cells of a class body that are not of its comprehensions. */
const classCells: readonly string[] = ['__class__', '__classdict__', '__conditional_annotations__'];
/** Whether a comprehension runs in a module or class body: its variables have slots in that frame, and only they are seen as the frame's locals. */
export function inComprehension(t: Thread, frame: Frame): boolean {
  const { varnames, cellvars, localsplusNames } = frame.linked.code;
  if (frame.locals === null || localsplusNames.length === 0) return false;
  for (let at = 0; at < varnames.length + cellvars.length && at < localsplusNames.length; at++) {
    let value = t.stack[frame.base + at];
    const name = localsplusNames[at]!;
    if (value instanceof PyCell && cellvars.includes(name)) value = value.value;
    if (value !== undefined && !classCells.includes(name)) return true;
  }
  return false;
}
/** A dict of the frame's variables, cells included. */
export function snapshotLocals(t: Thread, frame: Frame): PyDict {
  const table = new HashTable();
  const names = frame.linked.code.localsplusNames;
  const gen = frame.gen;
  const stack = gen !== null && gen.state !== GenState.running ? gen.saved : t.stack;
  const base = stack === t.stack ? frame.base : 0;
  for (let at = 0; at < names.length; at++) {
    let value = stack[base + at];
    if (value instanceof PyCell) value = value.value;
    if (value !== undefined && !names[at]!.startsWith('.')) table.set(names[at]!, value);
  }
  for (const [key, value] of frame.wrapper?.extraLocals?.table.liveEntries() ?? []) table.set(key, value);
  return new PyDict(types.dict, table);
}
function generatorReturned(t: Thread, frame: Frame, value: Value): void {
  const back = frame.back as Frame;
  frame.back = null;
  switch (frame.mode) {
    case Mode.forIter:
      if (back.linked.plain !== null) t.ended = value;
      t.sp = frame.ret - 1;
      back.pc = (back.ops[back.pc - 1] as number) * 2;
      return;
    case Mode.send:
      t.stack[frame.ret] = value;
      t.sp = frame.ret;
      back.pc = (back.ops[back.pc - 1] as number) * 2;
      return;
    case Mode.next:
      t.sp = frame.ret;
      if (value === null) {
        if (!endUnseen(t)) raiseNow(t, makeException('StopIteration'));
      } else unwind(t, makeException('StopIteration', value), false);
      return;
    case Mode.nextOr:
      t.stack[frame.ret] = t.stack[frame.ret + 3];
      t.sp = frame.ret;
      return;
    case Mode.asend:
      asyncReturned(t, frame);
      return;
    case Mode.nativeNext:
      t.returned = value;
      giveToNative(t, back, undefined);
      return;
    case Mode.nativeSend:
      t.sendDone = true;
      giveToNative(t, back, value);
      return;
    default:
      frame.back = back;
      finish(t, frame, value);
  }
}
