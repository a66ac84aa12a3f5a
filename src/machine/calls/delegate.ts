/**
 * An exception thrown into a generator or coroutine that waits in `yield from` / `await`: it goes to what is waited for.
 *
 * CPython calls `throw` down the chain (genobject.c, _gen_throw). Here the chain of frames is put back on the thread's stack as SEND had left it, and the
 * exception appears in the innermost one: then every frame is where the learner expects it, and the depth of the chain costs no JavaScript stack.
 * As in CPython, what comes out of the awaited thing then gets the exception that its awaiter is handling as its context, and nothing before.
 */
import {
  asPythonException,
  isAwaited,
  resumeGenerator,
  resumeNativeCoroutine,
  sendToObject,
  startNative,
} from './index.ts';
import { PyNativeCoroutine } from '../coroutine.ts';
import { call } from '../door.ts';
import { Raise } from '../errors.ts';
import { type ExcItem, type Frame, GenState, Mode, PyGenerator, PyNativeAwaitable, type Thread } from '../function.ts';
import { PASSED_ON } from '../watching/monitor.ts';
import type { NativeGen } from '../native.ts';
import { type PyException, PyObject, type Value } from '../objects.ts';
import { Op } from '../op.ts';
import { lookupAttr, typeOf } from '../protocols/index.ts';
import { exceptionType, setContextAtPause } from '../raise.ts';
import { safeRepr, unraisable } from '../tracebacks/uncaught.ts';

/** What a suspended generator waits for in `yield from` or `await`; null when it is suspended in a plain yield. */
export function awaitedBy(gen: PyGenerator): Value {
  if (gen.state !== GenState.suspended || !waitsInSend(gen.linked.ops as Int32Array, gen.nextPc)) return null;
  return gen.saved[gen.saved.length - 1] ?? null;
}
/** The paused frame stands behind a YIELD_VALUE that belongs to a `yield from`. */
function waitsInSend(ops: Int32Array, pc: number): boolean {
  const at = pc - 2;
  return at >= 0 && ((ops[at] as number) & 127) === Op.YIELD_VALUE && ops[at + 1] === 1;
}
/** Where execution goes on when the awaited thing yields: right behind the SEND. */
function behindSend(frame: Frame): number {
  let at = frame.pc - 4;
  while (((frame.ops[at] as number) & 127) !== Op.SEND) at -= 2;
  return at + 2;
}

/** The generator's frame was just put on top of the thread's stack; `thrown` is to appear where it waits. */
export function throwAtPause(t: Thread, frame: Frame, thrown: PyException): void {
  if (!waitsInSend(frame.ops, frame.pc)) {
    setContextAtPause(thrown);
    t.pendingException = thrown;
    t.thrownInto = frame;
    return;
  }
  const receiver = t.stack[t.sp] as Value;
  try {
    if (thrown.cls.isSubtype(exceptionType('GeneratorExit'))) {
      t.excInfo = handledByThrower(frame);
      startNative(t, closeAndThrow(receiver, thrown), t.sp + 1, Mode.value, 'close', [receiver, thrown]);
      carriesAbove(t, frame);
    } else passOn(t, frame, receiver, thrown);
  } catch (error) {
    t.pendingException = asPythonException(error);
    if (t.frame === frame) {
      t.excInfo = frame.excItem as ExcItem;
      setContextAtPause(t.pendingException);
    }
  }
}
function passOn(t: Thread, frame: Frame, receiver: Value, thrown: PyException): void {
  const pause = frame.pc;
  frame.seen = PASSED_ON;
  const ret = t.sp + 1;
  frame.pc = behindSend(frame);
  let answer: Value | undefined;
  try {
    if (receiver instanceof PyGenerator) {
      if (receiver.state === GenState.closed) throw new Raise(thrown);
      resumeGenerator(t, receiver, null, thrown, ret, Mode.send);
      if (receiver.state === GenState.running) (receiver.frame.excItem as ExcItem).prev = handledByThrower(frame);
      return;
    }
    t.excInfo = handledByThrower(frame);
    if (receiver instanceof PyNativeCoroutine)
      answer = resumeNativeCoroutine(t, receiver, null, thrown, ret, Mode.send);
    else if (receiver instanceof PyNativeAwaitable) {
      answer = receiver.throwNow(thrown);
      t.sendDone = answer === undefined;
      answer ??= receiver.result;
    } else if (!mayHave(receiver, 'throw')) throw new Raise(thrown);
    else answer = startNative(t, sendToObject(t, receiver, null, thrown), ret, Mode.send, 'throw', [receiver]);
  } catch (error) {
    if (t.frame === frame) frame.pc = pause;
    throw error;
  }
  if (answer === undefined) {
    carriesAbove(t, frame);
    return;
  }
  t.excInfo = frame.excItem as ExcItem;
  t.stack[ret] = answer;
  t.sp = ret;
  if (t.sendDone) frame.pc = (frame.ops[frame.pc - 1] as number) * 2;
}
/**
 * What whatever is awaited sees as handled, until its next pause, when an exception is thrown into it through the frame: that of whoever threw it. CPython
 * does not enter those that await it (_gen_throw).
 */
function handledByThrower(frame: Frame): ExcItem {
  let first = frame;
  while (first.carries && isAwaited(first)) first = first.back as Frame;
  return (first.excItem as ExcItem).prev as ExcItem;
}
/** The native that runs right above the frame, for whatever is awaited, carries what was thrown: when it pauses or ends, it is the frame's turn to handle. */
function carriesAbove(t: Thread, frame: Frame): void {
  let native = t.frame as Frame;
  while (native !== frame && native.back !== null && native.back !== frame) native = native.back;
  native.carries = native !== frame;
}
/** False where an object has certainly no attribute of a name: neither its class, nor itself, nor by a hook. */
function mayHave(object: Value, name: string): boolean {
  const cls = typeOf(object);
  return cls.lookup(name) !== undefined || (cls.isHeap && object instanceof PyObject);
}
/** GeneratorExit closes what is waited for, then appears itself. */
function* closeAndThrow(receiver: Value, thrown: PyException): NativeGen {
  let close: Value | undefined;
  try {
    close = lookupAttr(receiver, 'close');
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    yield* unraisable(error.exc, `Exception ignored while closing generator ${safeRepr(receiver)}`, null);
  }
  if (close !== undefined) yield* call(close);
  throw new Raise(thrown);
}
