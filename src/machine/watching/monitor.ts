/**
 * Python code that watches Python code: `sys.settrace`, `sys.setprofile` and `sys.monitoring`.
 *
 * As long as nobody watches, nothing of this is there: instructions carry no marks. The first watcher has all living code marked (`instrument`), and from
 * then on every instruction passes by `observe`, which says what it means and pushes a native frame that calls whoever wants to know. So a callback is
 * ordinary Python code on the thread's own stack: it may block, be looked at, and raise.
 */
import { asCPythonBytes, type CodeObject } from '../../language/index.ts';
import { addTraceback, PyAsyncGenSend, startNative } from '../calls/index.ts';
import { call } from '../door.ts';
import { Raise } from '../errors.ts';
import { frameObject } from '../frames.ts';
import {
  type Frame,
  FrameKind,
  GenState,
  Mode,
  PyFunction,
  PyGenerator,
  PyNativeAwaitable,
  type Thread,
} from '../function.ts';
import { behindLoop, isBranch, jumpTarget, lineAt, lineStarts } from '../tracebacks/line-starts.ts';
import { INSTRUMENTED, type Linked, link } from '../link.ts';
import { makeCode, makeTuple, types } from '../make.ts';
import { type NativeGen, PyNativeFunction } from '../native.ts';
import { PyBoundMethod, PyCode, type PyException, type PyObject, type Value } from '../objects.ts';
import { Op } from '../op.ts';
import { isNativeCoroutine } from '../coroutine.ts';
import { typeOf } from '../protocols/index.ts';
import { makeException } from '../raise.ts';
import { livingThings } from '../destruction/questions.ts';
import { vm } from '../vm.ts';

/** The events of sys.monitoring, by the number of their bit. */
export const MONITORING_EVENTS = [
  'PY_START',
  'PY_RESUME',
  'PY_RETURN',
  'PY_YIELD',
  'CALL',
  'LINE',
  'INSTRUCTION',
  'JUMP',
  'BRANCH_LEFT',
  'BRANCH_RIGHT',
  'STOP_ITERATION',
  'RAISE',
  'EXCEPTION_HANDLED',
  'PY_UNWIND',
  'PY_THROW',
  'RERAISE',
  'C_RETURN',
  'C_RAISE',
  'BRANCH',
] as const;
export type MonitoringEvent = (typeof MONITORING_EVENTS)[number];
const bitOf = (event: MonitoringEvent): number => 1 << MONITORING_EVENTS.indexOf(event);
const BRANCHES = bitOf('BRANCH') | bitOf('BRANCH_LEFT') | bitOf('BRANCH_RIGHT');

/** What one tool of sys.monitoring wants. */
export interface Tool {
  name: Value;
  /** Bits of the events it wants everywhere, and of those it wants in single code objects. */
  events: number;
  readonly local: Map<object, number>;
  readonly callbacks: Map<number, Value>;
}
/** The tools of an interpreter, and the places that they do not want to hear of any more. */
export class Monitor {
  readonly tools: (Tool | null)[] = [null, null, null, null, null, null];
  disabled = new Map<object, Set<string>>();
  missing: PyObject = undefined as unknown as PyObject;
  disable: PyObject = undefined as unknown as PyObject;
}
const MONITOR = 'monitoring';
/** The tools of the running interpreter. */
export function monitor(): Monitor {
  let known = vm.interpreter.state.get(MONITOR) as Monitor | undefined;
  if (known === undefined) {
    known = new Monitor();
    vm.interpreter.state.set(MONITOR, known);
  }
  return known;
}

/** Marks all living code, once: from now on its instructions pass by `observe`. */
export function instrument(): void {
  const { state } = vm.interpreter;
  if (!state.has(INSTRUMENTED)) {
    state.set(INSTRUMENTED, true);
    const mark = (linked: Linked): void => {
      // What was never run is marked when it is.
      if (linked.ops === null || linked.plain !== null) return;
      linked.instrument();
      for (const constant of linked.consts) if (constant instanceof PyCode) mark(link(constant.code));
    };
    for (const thing of livingThings()) {
      if (thing instanceof PyFunction) mark(thing.linked);
      else if (thing instanceof PyCode) mark(link(thing.code));
      else if (thing instanceof PyGenerator) mark(thing.linked);
      else if (isFrame(thing)) markFrames(thing, mark);
    }
    markFrames(vm.thread.frame, mark);
  }
  // The loop holds the instructions of the running frame: it fetches them anew when its slice is over.
  vm.refuel(0);
}
const isFrame = (thing: object): thing is Frame => 'linked' in thing && 'pc' in thing && 'ops' in thing;
function markFrames(from: Frame | null, mark: (linked: Linked) => void): void {
  for (let frame = from; frame !== null; frame = frame.back) {
    if (frame.kind !== FrameKind.python) continue;
    mark(frame.linked);
    frame.ops = frame.linked.instrument();
  }
}

// ---- what is to be told ---------------------------------------------------------------------------------------------------------------------------------

/** Something that happened: how settrace, setprofile and the tools call it, and with what. */
interface Happening {
  readonly event: MonitoringEvent | null;
  readonly args: () => Value[];
  /** For settrace: 'line', 'call' ... */
  readonly traced?: string;
  /** For setprofile. */
  readonly profiled?: string;
  readonly value?: Value;
}
/** In `frame.seen`: an exception thrown in was passed on to what the frame awaits. It does not take part when that yields. */
export const PASSED_ON = -3;
/** What `observe` found. */
const Seen = { nothing: 0, pushed: 2 } as const;

const legacyCall = (value: Value = null): Pick<Happening, 'traced' | 'profiled' | 'value'> => ({
  traced: 'call',
  profiled: 'call',
  value,
});
/** Where an instruction stands in the bytes that CPython has for the code. */
const offset = (code: CodeObject, index: number): number => asCPythonBytes(code).offsets[index] as number;
/** The last of its bytes' places there: what CPython has put aside with an instruction (its caches) stands behind it. */
function endOf(code: CodeObject, index: number): number {
  const { bytes, offsets } = asCPythonBytes(code);
  let at = offsets[index]!;
  while (at + 2 < bytes.length && bytes[at + 2] === 0) at += 2;
  return at;
}

/** The events that any tool wants of some code. */
function wanted(code: object): number {
  let mask = 0;
  for (const tool of monitor().tools) if (tool !== null) mask |= tool.events | (tool.local.get(code) ?? 0);
  return mask;
}
/** Whether anybody watches this thread here. */
const isWatched = (t: Thread, mask: number): boolean => t.trace !== null || t.profile !== null || mask !== 0;

/** Whether somebody is told in this thread of such an event of some code; a tracer and a profiler are told of all. */
export const isWatchedFor = (t: Thread, code: object, event: MonitoringEvent): boolean =>
  isWatched(t, wanted(code) & bitOf(event));
/** Who takes down where objects are made: is told of each marked instruction before it begins, and whether its thread stands still enough to be counted. */
export const allocations: { watch: ((frame: Frame, index: number, mayCount: boolean) => void) | null } = {
  watch: null,
};
/** The line of an instruction. */
export const lineOfInstruction = lineAt;

/** The marked instruction about to begin; `frame.pc` is past it. @returns Seen.pushed when somebody is being told first: the instruction comes again */
export function observe(t: Thread, frame: Frame): number {
  const index = (frame.pc >> 1) - 1;
  if (allocations.watch !== null) {
    const op = frame.linked.code.code[index * 2] as number;
    allocations.watch(frame, index, op === Op.CALL || op === Op.RETURN_VALUE);
  }
  if (t.watching > 0) return Seen.nothing;
  if (t.told === frame && t.toldAt === index) {
    t.told = null;
    frame.seen = index;
    return Seen.nothing;
  }
  if (frame.seen === PASSED_ON) {
    frame.seen = index;
    if ((frame.linked.code.code[index * 2] as number) === Op.YIELD_VALUE) return Seen.nothing;
  }
  const { code } = frame.linked;
  const mask = wanted(code);
  if (!isWatched(t, mask)) {
    // A call that began while somebody watched is told to nobody who comes later.
    takeCall(t, frame);
    frame.seen = index;
    return Seen.nothing;
  }
  const happenings = happeningsAt(t, frame, index, mask);
  frame.seen = index;
  if (happenings.length === 0) return Seen.nothing;
  startNative(t, tellBefore(t, frame, index, happenings), t.sp + 1, Mode.discard, 'trace');
  return Seen.pushed;
}
function happeningsAt(t: Thread, frame: Frame, index: number, mask: number): Happening[] {
  const { code } = frame.linked;
  const op = code.code[index * 2] as number;
  const arg = code.code[index * 2 + 1] as number;
  const shown = makeCode(code);
  const found: Happening[] = [];
  if (op === Op.RESUME && (arg & 3) === 0) frame.seen = -1;
  afterCall(t, frame, shown, index, found);
  if ((mask & BRANCHES) !== 0) afterBranch(frame, shown, index, found);
  // A line begins here, unless the instruction before was of that line, too.
  const line = lineAt(code, index);
  if (lineStarts(code)[index] === 1) {
    const before = frame.seen;
    const isNew = before < 0 || before >= index || lineAt(code, before) !== line || code.code[before * 2] === Op.RESUME;
    // (a loop that comes round on its one line is told to a tracer alone)
    const isOther = before < 0 || lineAt(code, before) !== line || code.code[before * 2] === Op.RESUME;
    if (isNew) found.push({ event: isOther ? 'LINE' : null, args: () => [shown, line], traced: 'line' });
  }
  if (op !== Op.RESUME || (arg & 3) !== 0) {
    found.push({ event: 'INSTRUCTION', args: () => [shown, offset(code, index)], traced: 'opcode' });
  }
  const top = t.stack[t.sp] as Value;
  const here = (value: Value) => () => [shown, offset(code, index), value];
  switch (op) {
    case Op.RESUME:
      found.push({
        event: (arg & 3) === 0 ? 'PY_START' : 'PY_RESUME',
        args: () => [shown, offset(code, index)],
        ...legacyCall(),
      });
      break;
    case Op.RETURN_VALUE:
      found.push({ event: 'PY_RETURN', args: here(top), traced: 'return', profiled: 'return', value: top });
      break;
    case Op.YIELD_VALUE:
      found.push({ event: 'PY_YIELD', args: here(top), traced: 'return', profiled: 'return', value: top });
      break;
    case Op.END_SEND:
      if (endsByException(t.stack[t.sp - 1] as Value)) found.push(stopped(t.stack[t.sp - 1] as Value, top, here));
      break;
    case Op.POP_ITER: {
      const value = t.ended;
      t.ended = null;
      if (value !== null || hasOwnNext(top)) found.push(stopped(top, value, here));
      break;
    }
    case Op.CALL:
      beforeCall(t, frame, shown, index, t.sp - arg, found);
      break;
    case Op.CALL_KW:
      beforeCall(t, frame, shown, index, t.sp - 1 - arg, found);
      break;
    case Op.CALL_FUNCTION_EX:
      beforeCall(t, frame, shown, index, t.sp - 2, found);
      break;
    case Op.JUMP_FORWARD:
    case Op.JUMP_BACKWARD:
      found.push({ event: 'JUMP', args: () => [shown, offset(code, index), offset(code, arg)] });
      break;
  }
  return found.filter((happening) => isWanted(t, frame, happening, mask));
}
const hasOwnNext = (iterator: Value): boolean => typeOf(iterator).lookup('__next__') instanceof PyFunction;
/** Whether what was awaited says its answer by a StopIteration, which is told: of iterators only those whose `__next__` raises one do. */
const endsByException = (awaited: Value): boolean =>
  awaited instanceof PyGenerator || isNativeCoroutine(awaited)
    ? awaited.state === GenState.closed
    : awaited instanceof PyNativeAwaitable || awaited instanceof PyAsyncGenSend || hasOwnNext(awaited);
/** The StopIteration that ends a loop, or an `await`. */
function stopped(ended: Value, value: Value, here: (value: Value) => () => Value[]): Happening {
  const exc = makeException('StopIteration', ...(value === null ? [] : [value]));
  return {
    event: ended instanceof PyGenerator || isNativeCoroutine(ended) ? 'STOP_ITERATION' : 'RAISE',
    args: here(exc),
    traced: 'exception',
    value: makeTuple([exc.cls, exc, null]),
  };
}
/** Whether anybody listens to this. */
function isWanted(t: Thread, frame: Frame, happening: Happening, mask: number): boolean {
  const { traced, profiled, event } = happening;
  if (event !== null && (mask & bitOf(event)) !== 0) return true;
  if (profiled !== undefined && t.profile !== null) return true;
  if (traced === undefined || t.trace === null) return false;
  if (traced === 'call') return true;
  const { wrapper } = frame;
  if (wrapper === null || wrapper.trace === null) return false;
  return traced === 'line' ? wrapper.traceLines : traced === 'opcode' ? wrapper.traceOpcodes : true;
}

// ---- calls of what is not Python code -------------------------------------------------------------------------------------------------------------------

/** A call under way of something native: its end is told at the next instruction of the frame. */
export interface NativeCall {
  readonly frame: Frame;
  readonly index: number;
  readonly callable: Value;
  readonly first: Value;
}
/** What a profiler is shown of a callable; undefined: it is not told. */
function profiledForm(callable: Value, self: Value | undefined): Value | undefined {
  if (!(callable instanceof PyNativeFunction)) return undefined;
  if (callable.cls === types.methodDescriptor && self !== undefined)
    return new PyBoundMethod(types.builtinMethod, callable, self);
  return callable.cls === types.builtinFunction || callable.cls === types.methodDescriptor ? callable : undefined;
}
function beforeCall(t: Thread, frame: Frame, shown: Value, index: number, at: number, found: Happening[]): void {
  let callable = t.stack[at - 1] as Value;
  let first = t.stack[at] ?? (at < t.sp ? t.stack[at + 1] : undefined);
  if (callable instanceof PyBoundMethod) {
    first = callable.self;
    callable = callable.func;
  }
  const native = !(callable instanceof PyFunction);
  const form = profiledForm(callable, first);
  const argument = first ?? monitor().missing;
  found.push({
    event: 'CALL',
    args: () => [shown, offset(frame.linked.code, index), callable, argument],
    ...(form === undefined ? {} : { profiled: 'c_call', value: form }),
  });
  if (native) t.nativeCalls.push({ frame, index, callable: form ?? callable, first: argument });
}
/** The call of the instruction before this one is over. */
function afterCall(t: Thread, frame: Frame, shown: Value, index: number, found: Happening[]): void {
  const open = takeCall(t, frame);
  if (open === undefined || open.index === index) return;
  const form =
    profiledForm(open.callable, undefined) ?? (open.callable instanceof PyBoundMethod ? open.callable : undefined);
  found.push({
    event: 'C_RETURN',
    args: () => [shown, offset(frame.linked.code, open.index), open.callable, open.first],
    ...(form === undefined ? {} : { profiled: 'c_return', value: form }),
  });
}
function takeCall(t: Thread, frame: Frame): NativeCall | undefined {
  const open = t.nativeCalls.at(-1);
  if (open === undefined || open.frame !== frame) return undefined;
  t.nativeCalls.pop();
  return open;
}
/** The branch before this instruction went this way. */
function afterBranch(frame: Frame, shown: Value, index: number, found: Happening[]): void {
  const { code } = frame.linked;
  const before = frame.seen;
  if (before < 0 || before >= code.code.length >> 1) return;
  const op = code.code[before * 2] as number;
  if (!isBranch(op)) return;
  const jumped = jumpTarget(op, code.code[before * 2 + 1] as number) === index;
  if (!jumped && index !== before + 1) return;
  const to = jumped ? behindLoop(code, op, index) : index;
  const args = () => [shown, offset(code, before), offset(code, to)];
  found.push({ event: jumped ? 'BRANCH_RIGHT' : 'BRANCH_LEFT', args });
  found.push({ event: 'BRANCH', args });
}

// ---- telling ----------------------------------------------------------------------------------------------------------------------------------------------

function* tellBefore(t: Thread, frame: Frame, index: number, happenings: readonly Happening[]): NativeGen {
  for (const happening of happenings) yield* tell(t, frame, index, happening);
  // The instruction comes again, and is carried out then.
  frame.pc = (index + 1) * 2 - 2;
  t.told = frame;
  t.toldAt = index;
  return null;
}
/** Calls whoever wants to know, in CPython's order: tools, profiler, tracer. */
function* tell(t: Thread, frame: Frame, index: number, happening: Happening): NativeGen<void> {
  t.watching++;
  try {
    if (happening.event !== null) yield* tellTools(frame, index, happening);
    if (happening.profiled !== undefined && t.profile !== null) {
      try {
        yield* call(t.profile, [frameObject(frame, t), happening.profiled, happening.value ?? null]);
      } catch (error) {
        t.profile = null;
        throw error;
      }
    }
    if (happening.traced !== undefined && t.trace !== null) yield* tellTracer(t, frame, happening);
  } finally {
    t.watching--;
  }
}
function* tellTracer(t: Thread, frame: Frame, happening: Happening): NativeGen<void> {
  const { traced, value } = happening;
  const shown = frameObject(frame, t);
  if (traced === 'line' && !shown.traceLines) return;
  if (traced === 'opcode' && !shown.traceOpcodes) return;
  const callback = traced === 'call' ? t.trace : shown.trace;
  if (callback === null) return;
  try {
    const answer = yield* call(callback, [shown, traced as string, value ?? null]);
    if (answer !== null) shown.trace = answer;
  } catch (error) {
    t.trace = null;
    shown.trace = null;
    throw error;
  }
}
function* tellTools(frame: Frame, index: number, happening: Happening): NativeGen<void> {
  const event = happening.event as MonitoringEvent;
  const bit = bitOf(event);
  const all = monitor();
  const { code } = frame.linked;
  for (let id = 0; id < all.tools.length; id++) {
    const tool = all.tools[id];
    if (tool === null || tool === undefined || ((tool.events | (tool.local.get(code) ?? 0)) & bit) === 0) continue;
    const callback = tool.callbacks.get(bit) ?? null;
    const place = `${id}:${bit}:${index}`;
    if (callback === null || all.disabled.get(code)?.has(place) === true) continue;
    const answer = yield* call(callback, happening.args());
    if (answer === all.disable) {
      const places = all.disabled.get(code) ?? new Set<string>();
      places.add(place);
      all.disabled.set(code, places);
    }
  }
}

// ---- exceptions --------------------------------------------------------------------------------------------------------------------------------------------

const TOLD_RAISE = -2;
const isCall = (op: number): boolean => op === Op.CALL || op === Op.CALL_KW || op === Op.CALL_FUNCTION_EX;

/**
 * An exception has come to a Python frame whose code is marked. @returns null when somebody is being told first (then it comes here again), otherwise the
 * exception that goes on and whether the frame is in its traceback already
 * @param handler where the frame's handler begins
 * @param isFromCall a Python function that this frame called has let it out: CPython's frame then stands before the call still
 */
export function observeRaise(
  t: Thread,
  frame: Frame,
  exc: PyException,
  reraise: boolean,
  handler: number | undefined,
  isFromCall: boolean,
): { exc: PyException; noted: boolean } | null {
  if (t.told === frame && t.toldAt === TOLD_RAISE) {
    t.told = null;
    return { exc, noted: true };
  }
  const open = takeCall(t, frame);
  if (t.watching > 0) return { exc, noted: reraise };
  const { code } = frame.linked;
  const mask = wanted(code);
  if (!isWatched(t, mask)) return { exc, noted: reraise };
  const index = Math.max(0, (frame.pc >> 1) - 1);
  const shown = makeCode(code);
  const at = (place: Value) => () => [shown, place, exc as Value];
  const args = at(isFromCall && isCall(code.code[2 * index]!) ? offset(code, index) - 2 : endOf(code, index));
  const found: Happening[] = [];
  if (open !== undefined && open.index === index) {
    const form =
      profiledForm(open.callable, undefined) ?? (open.callable instanceof PyBoundMethod ? open.callable : undefined);
    found.push({
      event: 'C_RAISE',
      args: () => [shown, offset(code, index), open.callable, open.first],
      ...(form === undefined ? {} : { profiled: 'c_exception', value: form }),
    });
  }
  if (!reraise) addTraceback(frame, exc);
  if (t.thrownInto === frame) found.push({ event: 'PY_THROW', args: at(offset(code, index + 1)), ...legacyCall() });
  t.thrownInto = null;
  if (reraise) found.push({ event: 'RERAISE', args });
  else found.push({ event: 'RAISE', args, traced: 'exception', value: makeTuple([exc.cls, exc, exc.traceback]) });
  if (handler !== undefined) found.push({ event: 'EXCEPTION_HANDLED', args: at(offset(code, handler)) });
  else found.push({ event: 'PY_UNWIND', args, traced: 'return', profiled: 'return', value: null });
  const happenings = found.filter((happening) => isWanted(t, frame, happening, mask));
  if (happenings.length === 0) return { exc, noted: true };
  try {
    startNative(t, tellRaise(t, frame, index, exc, happenings), t.sp + 1, Mode.discard, 'trace');
    return null;
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    if (error.exc === exc) {
      t.told = null;
      return { exc, noted: true };
    }
    return { exc: error.exc, noted: false };
  }
}
function* tellRaise(
  t: Thread,
  frame: Frame,
  index: number,
  exc: PyException,
  happenings: readonly Happening[],
): NativeGen {
  for (const happening of happenings) yield* tell(t, frame, index, happening);
  t.told = frame;
  t.toldAt = TOLD_RAISE;
  throw new Raise(exc);
}
