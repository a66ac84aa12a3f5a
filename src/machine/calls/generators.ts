/** Python generators: making, resuming, yielding. */
import type { CodeObject } from '../../language/index.ts';
import { extraUnits } from '../costs.ts';
import { Raise } from '../errors.ts';
import { coroutineOrigin } from '../frames.ts';
import { ExcItem, Frame, GenState, Mode, type PyFunction, PyGenerator, Thread } from '../function.ts';
import type { Linked } from '../link.ts';
import { types } from '../make.ts';
import { births, type PyException, type PyTuple, type Value } from '../objects.ts';
import { Op } from '../op.ts';
import { raise, setContextAtPause } from '../raise.ts';
import { counters, EXTRA, FUEL, TRACKED, vm } from '../vm.ts';
import { throwAtPause } from './delegate.ts';
import { checkDepth, growStack, newFrame, releaseFrame } from './frames.ts';
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
    t.returned = null;
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
  const { linked, saved } = gen;
  const { stack } = t;
  const base = t.sp + 1;
  if (stack.length <= base + linked.frameSize + 16) growStack(t, base + linked.frameSize);
  const count = saved.length;
  for (let at = 0; at < count; at++) stack[base + at] = saved[at];
  stack[base + count] = value;
  t.sp = base + count;
  const frame = gen.ownFrame ?? frameFor(gen);
  if (frame.ops !== linked.ops) frame.ops = linked.ops ?? linked.prepare();
  frame.base = base;
  frame.ret = ret;
  frame.mode = mode;
  frame.carries = false;
  frame.back = t.frame;
  t.frame = frame;
  t.depth++;
  const excItem = frame.excItem as ExcItem;
  excItem.prev = t.excInfo;
  t.excInfo = excItem;
  gen.state = GenState.running;
}
/** The generators that were given frames last, and where the oldest of them stands. */
const having: (PyGenerator | null)[] = new Array<PyGenerator | null>(32).fill(null);
let oldest = 0;
/** A frame for a generator that has none and goes on: where there are many, that of one which has waited for a while. */
function frameFor(gen: PyGenerator): Frame {
  const before = having[oldest] as PyGenerator | null;
  having[oldest] = gen;
  oldest = (oldest + 1) & 31;
  let frame = before === null || before.state !== GenState.suspended ? null : before.ownFrame;
  if (frame === null || !leaveFrame(before as PyGenerator, frame)) frame = newFrame();
  const func = gen.func!;
  // Very often it is the frame of another one of the same function, or that which this one had before.
  if (frame.func !== func || frame.linked !== gen.linked) {
    frame.linked = gen.linked;
    frame.ops = gen.linked.ops ?? gen.linked.prepare();
    frame.func = func;
    frame.globals = func.globals;
    frame.builtins = func.builtins;
  }
  frame.pc = gen.pc;
  frame.lastLine = -1;
  frame.seen = -1;
  frame.excItem ??= new ExcItem();
  frame.gen = gen;
  gen.ownFrame = frame;
  return frame;
}
/**
 * Takes the frame from a generator that waits, or has just been made: others can have it, for nobody knows it, and all that it is to remember are the
 * generator's function and place. @returns whether that is so
 */
function leaveFrame(gen: PyGenerator, frame: Frame): boolean {
  if (
    frame.wrapper !== null ||
    frame.seen !== -1 ||
    frame.lastLine !== -1 ||
    frame.linked.plain !== null ||
    frame.locals !== null ||
    frame.nativeArgs !== null ||
    gen.func === null ||
    (frame.excItem !== null && !frame.excItem.isEmpty)
  )
    return false;
  gen.pc = frame.pc;
  gen.ownFrame = null;
  frame.gen = null;
  return true;
}
let hasLearned = false;
/**
 * V8 throws code away that goes a way for the first time: as when there are too many generators for all to keep their frames. So that is shown to it before
 * the first generator is made.
 */
function learn({ linked, func, globals, builtins }: Frame): void {
  hasLearned = true;
  const { noted } = births;
  births.noted = null;
  const t = new Thread();
  t.frame = new Frame();
  for (let at = 0; at < 60; at++) {
    const frame = new Frame();
    Object.assign(frame, { linked, func, globals, builtins });
    const gen = new PyGenerator(types.generator, linked, func, frame.pc, frame, []);
    leaveFrame(gen, frame);
    resumeSuspended(t, gen, null, 0, Mode.forIter);
    yieldValue(t, gen.frame, null);
    if (at < 8) gen.close();
  }
  having.fill(null);
  births.noted = noted;
}
/** The values with which a new generator begins, which are taken from the stack: those of localsplus, stack[from..end - 1]. */
function takeLocals(stack: (Value | undefined)[], from: number, end: number): (Value | undefined)[] {
  // With room for what an `await` in a loop has on its stack: an array that grew would make room for sixteen more.
  const saved = stack.slice(from, end + 2);
  saved.pop();
  saved.pop();
  for (let at = from; at < end; at++) stack[at] = undefined;
  return saved;
}
/** RETURN_GENERATOR: the frame becomes that of a generator, coroutine or async generator, which its caller gets instead of a result. */
export function makeGenerator(t: Thread, frame: Frame): void {
  const { linked, ret, mode, func, base } = frame;
  // Marked code keeps its frames, and shows nothing.
  if (!hasLearned && func !== null && linked.plain === null) learn(frame);
  const { flavour } = linked;
  const { stack } = t;
  const saved = takeLocals(stack, base, base + linked.nlocals);
  const gen = new PyGenerator(types[flavour], linked, func, frame.pc, frame, saved);
  if (func !== null && (func.name !== linked.code.name || func.qualname !== linked.code.qualname)) {
    gen.name = func.name;
    gen.qualname = func.qualname;
  }
  const back = frame.back as Frame;
  t.frame = back;
  t.depth--;
  const isFree = leaveFrame(gen, frame);
  if (!isFree) {
    frame.gen = gen;
    frame.back = null;
    frame.excItem ??= new ExcItem();
  }
  if (flavour === 'coroutine' && t.coroutineOriginDepth > 0) gen.origin = coroutineOrigin(t);
  vm.generatorMade(t, gen);
  if (mode === Mode.value) {
    stack[ret] = gen;
    t.sp = ret;
    if (isFree) releaseFrame(frame);
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

/** How many instructions there are up to RETURN_GENERATOR, if all that stands before it is the closure; 0: it is not as simple as that. */
export function lengthOfStart({ code }: CodeObject): number {
  if (code[0] === Op.RETURN_GENERATOR) return 1;
  return code[0] === Op.COPY_FREE_VARS && code[2] === Op.RETURN_GENERATOR ? 2 : 0;
}
/**
 * What enterFunction and RETURN_GENERATOR, with which the function's code begins (see lengthOfStart), come to, for compiled code: no frame is needed. The
 * arguments lie in their slots: stack[first..last]. Uses the fuel of these instructions, which is there.
 * @returns undefined, having changed nothing, where there is more to it
 */
export function generatorAtOnce(
  t: Thread,
  func: PyFunction,
  linked: Linked,
  first: number,
  last: number,
): PyGenerator | undefined {
  const { stack } = t;
  const { flavour, code } = linked;
  const end = first + linked.nlocals;
  if (
    !hasLearned ||
    func.name !== code.name ||
    func.qualname !== code.qualname ||
    linked.plain !== null ||
    t.coroutineOriginDepth > 0 ||
    t.depth >= vm.interpreter.recursionLimit ||
    stack.length < end + 2
  )
    return undefined;
  for (let at = last + 1; at < end; at++) stack[at] = undefined;
  let length = 1;
  if (code.code[0] === Op.COPY_FREE_VARS) {
    length = 2;
    const cells = (func.closure as PyTuple).items;
    const from = end - cells.length;
    for (let at = 0; at < cells.length; at++) stack[from + at] = cells[at];
  }
  const gen = new PyGenerator(types[flavour], linked, func, 2 * length, null, takeLocals(stack, first, end));
  counters[FUEL]! -= length;
  vm.generatorMade(t, gen);
  return gen;
}

/** What YIELD_VALUE costs, and what is done between a `yield from` (or `await`) that goes on and what it waits for. */
const YIELD_COST = 1 + extraUnits.YIELD_VALUE;
const SEND_COST = 3 + extraUnits.SEND;
/**
 * A generator was resumed with a value: where it waits in `yield from` or `await` for one that is suspended, too, that goes on, and so on. It is what
 * RESUME, JUMP_BACKWARD_NO_INTERRUPT and SEND come to in each of them.
 */
export function resumeAwaited(t: Thread): void {
  const { stack } = t;
  while (counters[TRACKED] === 0 && counters[FUEL]! >= SEND_COST) {
    const { ops, pc } = t.frame as Frame;
    if (ops[pc - 2] !== Op.YIELD_VALUE || ops[pc - 1] !== 1) return;
    if (ops[pc] !== Op.RESUME || ops[pc + 1]! < 2 || ops[pc + 2] !== Op.JUMP_BACKWARD_NO_INTERRUPT) return;
    const send = ops[pc + 3]! * 2;
    const ret = t.sp;
    const awaited = stack[ret - 1];
    if (ops[send] !== Op.SEND || !(awaited instanceof PyGenerator) || awaited.state !== GenState.suspended) return;
    counters[FUEL]! -= SEND_COST;
    counters[EXTRA]! += extraUnits.SEND;
    (t.frame as Frame).pc = send + 2;
    t.sp = ret - 1;
    resumeSuspended(t, awaited, stack[ret] as Value, ret, Mode.send);
  }
}
/**
 * The frame (a generator's) reached a yield: its state is put away and the value given to whoever resumed it. Where that does nothing but yield it in its
 * turn (`yield from`, `await`), that is done, too.
 */
export function yieldValue(t: Thread, yielding: Frame, value: Value): void {
  const { stack } = t;
  let frame = yielding;
  for (;;) {
    const gen = frame.gen as PyGenerator;
    const { base, mode, ret } = frame;
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
    const excItem = frame.excItem as ExcItem;
    t.excInfo =
      frame.carries && mode === Mode.send && back.gen !== null ? (back.excItem as ExcItem) : (excItem.prev as ExcItem);
    excItem.prev = null;
    if (mode !== Mode.send && mode !== Mode.forIter && (mode !== Mode.next || counters[TRACKED] !== 0)) {
      deliver(t, frame, value, back);
      return;
    }
    if (
      mode === Mode.send &&
      back.ops[back.pc] === Op.YIELD_VALUE &&
      counters[TRACKED] === 0 &&
      counters[FUEL]! >= YIELD_COST
    ) {
      counters[FUEL]! -= YIELD_COST;
      counters[EXTRA]! += extraUnits.YIELD_VALUE;
      back.pc += 2;
      stack[ret] = undefined;
      t.sp = ret - 1;
      frame = back;
    } else {
      stack[ret] = value;
      t.sp = ret;
      return;
    }
  }
}
