/** Putting frames for Python code on a thread. */
import { Frame, FrameKind, Mode, type PyFunction, type Thread } from '../function.ts';
import { HashTable } from '../hashtable.ts';
import { types } from '../make.ts';
import { PyModule, PyDict, type Value } from '../objects.ts';
import { raise } from '../raise.ts';
import { vm } from '../vm.ts';
import type { Linked } from '../link.ts';

const pool: Frame[] = [];
/** A blank Python frame. */
export function newFrame(): Frame {
  return pool.pop() ?? new Frame();
}
/** Gives a frame back that nobody refers to any more. */
export function releaseFrame(frame: Frame): void {
  if (frame.gen !== null || frame.kind !== FrameKind.python) return;
  if (frame.wrapper !== null) {
    // (what watches a thread knows frames by themselves)
    if (frame.wrapper.frame !== null || frame.seen !== -1 || frame.lastLine !== -1 || frame.linked.plain !== null)
      return;
    frame.wrapper = null;
  }
  const { back } = frame;
  frame.func = null;
  frame.locals = null;
  frame.nativeArgs = null;
  if (back !== null && back.spare === null) back.spare = frame;
  else {
    frame.back = null;
    poolFrame(frame);
  }
}
/** Keeps a frame that lies nowhere, and that nobody refers to any more, for whoever needs one. */
function poolFrame(frame: Frame): void {
  frame.func = null;
  if (pool.length < 256) pool.push(frame);
}

/** The same for the frame of a generator that has returned. */
export function releaseGeneratorFrame(frame: Frame): void {
  const { excItem } = frame;
  if (
    frame.wrapper !== null ||
    frame.seen !== -1 ||
    frame.lastLine !== -1 ||
    frame.linked.plain !== null ||
    (excItem !== null && !excItem.isEmpty)
  )
    return;
  frame.gen = null;
  frame.back = null;
  frame.locals = null;
  frame.nativeArgs = null;
  poolFrame(frame);
}

/** Makes sure the stack reaches `top`. */
export function growStack(t: Thread, top: number): void {
  const stack = t.stack;
  while (stack.length <= top + 16) stack.push(undefined);
}

/** @throws Raise(RecursionError) where another frame would be one too many */
export function checkDepth(t: Thread): void {
  if (t.depth >= vm.interpreter.recursionLimit) raise('RecursionError', 'maximum recursion depth exceeded');
}

/** Pushes a frame for `func` whose parameters (in slot order) are `locals`; the rest of localsplus is empty. */
export function pushFunction(
  t: Thread,
  func: PyFunction,
  locals: readonly (Value | undefined)[],
  ret: number,
  mode: Mode,
): void {
  checkDepth(t);
  const frame = pushFrame(t, func.linked, t.sp + 1, ret, mode);
  frame.func = func;
  frame.globals = func.globals;
  frame.builtins = func.builtins;
  const stack = t.stack;
  const base = frame.base;
  for (let at = 0; at < locals.length; at++) stack[base + at] = locals[at];
  const end = base + func.linked.nlocals;
  for (let at = base + locals.length; at < end; at++) stack[at] = undefined;
}
/** Calls a Python function whose arguments already lie in its slots: stack[first..last]. */
export function enterFunction(
  t: Thread,
  func: PyFunction,
  linked: Linked,
  first: number,
  last: number,
  ret: number,
): void {
  if (t.depth >= vm.interpreter.recursionLimit) raise('RecursionError', 'maximum recursion depth exceeded');
  const back = t.frame as Frame;
  let frame = back.spare;
  if (frame !== null) back.spare = null;
  else {
    frame = newFrame();
    frame.back = back;
  }
  frame.linked = linked;
  frame.ops = linked.ops ?? linked.prepare();
  frame.pc = 0;
  frame.base = first;
  frame.ret = ret;
  frame.mode = Mode.value;
  frame.func = func;
  frame.globals = func.globals;
  frame.builtins = func.builtins;
  frame.lastLine = -1;
  const { stack } = t;
  if (stack.length <= first + linked.frameSize) growStack(t, first + linked.frameSize);
  const end = first + linked.nlocals;
  for (let at = last + 1; at < end; at++) stack[at] = undefined;
  t.frame = frame;
  t.sp = end - 1;
  t.depth++;
}
/** Calls a Python function with its slots laid out; the result goes to `ret`. */
export function pushCall(t: Thread, func: PyFunction, slots: readonly (Value | undefined)[], ret: number): void {
  pushFunction(t, func, slots, ret, Mode.value);
}
function pushFrame(t: Thread, linked: Linked, base: number, ret: number, mode: Mode): Frame {
  const frame = newFrame();
  frame.linked = linked;
  frame.ops = linked.ops ?? linked.prepare();
  frame.pc = 0;
  frame.base = base;
  frame.ret = ret;
  frame.mode = mode;
  frame.back = t.frame;
  frame.lastLine = -1;
  growStack(t, base + linked.frameSize);
  t.frame = frame;
  t.sp = base + linked.nlocals - 1;
  t.depth++;
  return frame;
}
/** Pushes a frame for module, class body or exec'd code: names live in `locals`. */
export function pushCode(
  t: Thread,
  linked: Linked,
  globals: PyDict,
  locals: Value,
  ret: number,
  mode: Mode,
  builtins?: PyDict,
): Frame {
  checkDepth(t);
  const frame = pushFrame(t, linked, t.sp + 1, ret, mode);
  frame.globals = globals;
  frame.builtins = builtins ?? builtinsOf(globals);
  frame.locals = locals;
  for (let at = frame.base; at <= t.sp; at++) t.stack[at] = undefined;
  return frame;
}
/** The builtins that code with these globals sees (`__builtins__` in them wins). */
export function builtinsOf(globals: PyDict): PyDict {
  const own = globals.table.get('__builtins__');
  if (own instanceof PyDict) return own;
  if (own === undefined) return vm.interpreter.builtins;
  return own instanceof PyModule ? own.dict : new OtherBuiltins(own);
}
/** A `__builtins__` that is no dict: names are asked of it by subscription. */
export class OtherBuiltins extends PyDict {
  constructor(readonly mapping: Value) {
    super(types.object, new HashTable());
  }
}
