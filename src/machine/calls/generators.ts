/** Python generators: making, resuming, yielding. */
import { CodeFlag } from '../../language/index.ts';
import { Raise } from '../errors.ts';
import { coroutineOrigin } from '../frames.ts';
import { type ExcItem, Frame, GenState, Mode, PyGenerator, type Thread } from '../function.ts';
import { types } from '../make.ts';
import type { PyException, Value } from '../objects.ts';
import { raise, setContextAtPause } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { throwAtPause } from './delegate.ts';
import { checkDepth, growStack } from './frames.ts';
import { deliver, finish } from './results.ts';

/**
 * Continues a generator, coroutine or async generator with a value or an exception.
 * @returns undefined when its frame was pushed; for a finished one in the native modes: the end, delivered at once
 */
export function resumeGenerator(
  t: Thread,
  gen: PyGenerator,
  value: Value,
  thrown: PyException | null,
  ret: number,
  mode: Mode,
): Value | undefined {
  if (gen.state === GenState.running) raise('ValueError', `${gen.flavour.replace('_', ' ')} already executing`);
  if (gen.state === GenState.closed) {
    if (gen.flavour === 'coroutine') raise('RuntimeError', 'cannot reuse already awaited coroutine');
    if (thrown !== null) throw new Raise(thrown);
    t.sendDone = true;
    return mode === Mode.nativeSend ? null : undefined;
  }
  if (gen.state === GenState.created && value !== null && thrown === null) {
    raise('TypeError', `can't send non-None value to a just-started ${gen.flavour.replace('_', ' ')}`);
  }
  const fresh = gen.state === GenState.created;
  resumeSuspended(t, gen, value, ret, mode);
  if (fresh && counters[TRACKED] !== 0) vm.generatorBegan(gen);
  if (thrown !== null) {
    const { frame } = gen;
    frame.carries = true;
    t.sp--;
    if (fresh) {
      // Nothing ran yet: the exception appears at the function's first line.
      frame.pc = Math.max(frame.pc, 2);
    }
    if (fresh) {
      setContextAtPause(thrown);
      t.pendingException = thrown;
      t.thrownInto = frame;
    } else throwAtPause(t, frame, thrown);
  }
  return undefined;
}
/**
 * Puts the frame of a generator that is suspended (or new) on the thread, with the values that it had, and the value that its `yield` gives. Nearly all
 * that goes on comes through here: so it calls nothing.
 */
export function resumeSuspended(t: Thread, gen: PyGenerator, value: Value, ret: number, mode: Mode): void {
  if (t.depth >= vm.interpreter.recursionLimit) checkDepth(t);
  const { frame, saved, excItem } = gen;
  const { linked } = frame;
  const { stack } = t;
  const base = t.sp + 1;
  if (stack.length <= base + linked.frameSize + 16) growStack(t, base + linked.frameSize);
  const count = saved.length;
  for (let at = 0; at < count; at++) stack[base + at] = saved[at];
  stack[base + count] = value;
  t.sp = base + count;
  if (frame.ops !== linked.ops) frame.ops = linked.ops ?? linked.prepare();
  frame.base = base;
  frame.ret = ret;
  frame.mode = mode;
  frame.carries = false;
  frame.back = t.frame;
  t.frame = frame;
  t.depth++;
  excItem.prev = t.excInfo;
  t.excInfo = excItem;
  gen.state = GenState.running;
}
/** RETURN_GENERATOR: the frame becomes that of a generator, coroutine or async generator, which its caller gets instead of a result. */
export function makeGenerator(t: Thread, frame: Frame): void {
  const { code } = frame.linked;
  const flavour =
    code.flags & CodeFlag.COROUTINE
      ? 'coroutine'
      : code.flags & CodeFlag.ASYNC_GENERATOR
        ? 'async_generator'
        : 'generator';
  const gen = new PyGenerator(types[flavour], frame, frame.func, flavour);
  const { stack } = t;
  const end = frame.base + frame.linked.nlocals;
  // With room for what an `await` in a loop has on its stack: an array that grew would make room for sixteen more.
  gen.saved = stack.slice(frame.base, end + 2);
  gen.saved.pop();
  gen.saved.pop();
  for (let at = frame.base; at < end; at++) stack[at] = undefined;
  const back = frame.back as Frame;
  const { ret, mode } = frame;
  frame.gen = gen;
  frame.back = null;
  t.frame = back;
  t.depth--;
  if (flavour === 'coroutine' && t.coroutineOriginDepth > 0) gen.origin = coroutineOrigin(t);
  vm.generatorMade(t, gen);
  if (mode === Mode.value) {
    stack[ret] = gen;
    t.sp = ret;
    return;
  }
  // finish() reads mode, ret and back of the frame that ended: a stand-in has them, for the generator's own frame starts a new life.
  const ended = new Frame();
  ended.mode = mode;
  ended.ret = ret;
  ended.nativeArgs = frame.nativeArgs;
  ended.back = back;
  finish(t, ended, gen);
}

/** The frame (a generator's) reached a yield: its state is put away and the value given to whoever resumed it. */
export function yieldValue(t: Thread, frame: Frame, value: Value): void {
  const gen = frame.gen as PyGenerator;
  const { stack } = t;
  const { base } = frame;
  const { saved } = gen;
  const count = t.sp - base + 1;
  // (setting the length of an array is a slow call)
  while (saved.length > count) saved.pop();
  for (let at = 0; at < count; at++) saved[at] = stack[base + at];
  gen.state = GenState.suspended;
  const back = frame.back as Frame;
  t.frame = back;
  frame.back = null;
  t.depth--;
  t.excInfo = gen.excItem.prev as ExcItem;
  gen.excItem.prev = null;
  const { mode } = frame;
  if (mode === Mode.forIter || mode === Mode.send || (mode === Mode.next && counters[TRACKED] === 0)) {
    stack[frame.ret] = value;
    t.sp = frame.ret;
  } else deliver(t, frame, value, back);
}
