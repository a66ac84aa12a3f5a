/** Exceptions on their way out: tracebacks, handlers. */
import { Raise } from '../errors.ts';
import { frameObject } from '../frames.ts';
import { type Frame, FrameKind, Mode, type Thread } from '../function.ts';
import { LIBRARY_ROOT } from '../importing/modules.ts';
import { shownFrames } from '../importing/sources.ts';
import { Kept } from '../keeping.ts';
import { types } from '../make.ts';
import { PyCell, type PyException, PyTraceback, PyTuple, type Value } from '../objects.ts';
import { Op } from '../op.ts';
import { exceptionType, setContext, setContextAtPause } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { observeRaise } from '../watching/monitor.ts';
import { tellRaise } from '../watching/tracing.ts';
import { asyncFailed } from './async-steps.ts';
import { releaseFrame } from './frames.ts';
import { asPythonException, driveNative } from './natives.ts';
import { endHandling, finishNative, frameEnds, giveToNative } from './results.ts';

/** Exceptions that have just left a function that is not shown: the marked line they passed there is shown as its caller's. */
const passedUnseen = new WeakMap<PyException, { readonly filename: string; readonly line: number }>();
/** Whether it is a function of the library that CPython does not have: its module names those in `__unseen__`. */
function isUnseen(frame: Frame): boolean {
  const names = frame.globals.table.get('__unseen__');
  return names instanceof PyTuple && names.items.includes(frame.linked.code.name);
}
/** Adds the frame to the exception's traceback. */
export function addTraceback(frame: Frame, exc: PyException): void {
  const instruction = Math.max(0, (frame.pc >> 1) - 1);
  const code = frame.linked.code;
  let line = (code.positions[instruction * 4] as number) || code.firstlineno;
  if (code.filename.startsWith(LIBRARY_ROOT)) {
    const { filename } = code;
    const passed = passedUnseen.get(exc);
    if (isUnseen(frame)) {
      if (passed === undefined && shownFrames(code, line) !== undefined) passedUnseen.set(exc, { filename, line });
      return;
    }
    if (passed?.filename === filename) line = passed.line;
    passedUnseen.delete(exc);
  }
  exc.traceback = new PyTraceback(
    types.traceback,
    exc.traceback,
    code,
    instruction,
    frame.globals,
    frameObject(frame),
    line,
  );
}

/**
 * Finds the handler for an exception raised in the top frame, leaving frames on the way.
 * @returns normally when a handler (or a native, or a FOR_ITER that ends) took it: the loop goes on with `t.frame`
 * @throws Raise when the run's entry was reached: the exception leaves this nesting of the loop
 */
export function unwind(t: Thread, exc: PyException, isReraise: boolean): void {
  let reraise = isReraise;
  let isFromCall = false;
  for (;;) {
    const frame = t.frame as Frame;
    if (frame.kind === FrameKind.entry) throw new Raise(exc);
    if (frame.kind === FrameKind.native) {
      t.sp = frame.base;
      try {
        const result = driveNative(t, frame, null, exc);
        if (result !== undefined) finishNative(t, frame, result);
        return;
      } catch (error) {
        exc = asPythonException(error);
        if (counters[TRACKED] !== 0) dropCollected(t, frame, exc);
        reraise = false;
        isFromCall = false;
        continue;
      }
    }
    if (frame.linked.plain !== null) {
      const seen = observeRaise(t, frame, exc, reraise, handlerAt(frame), isFromCall);
      if (seen === null) return;
      ({ exc, noted: reraise } = seen);
    }
    if (vm.tracing) tellRaise(t, frame, exc);
    if (!reraise) addTraceback(frame, exc);
    reraise = false;
    if (enterHandler(t, frame, exc)) return;
    if (counters[TRACKED] !== 0) dropOperands(t, frame, exc);
    // Leave the frame.
    isFromCall = frame.mode === Mode.value && frame.gen === null;
    if (exc.extra === null && exc.cls.isSubtype(exceptionType('AttributeError'))) tellAttribute(t, frame, exc);
    if (frame.wrapper !== null) frameEnds(t, frame);
    frame.blame = -1;
    t.frame = frame.back;
    t.depth -= frame.mode === Mode.initTwice ? 2 : 1;
    const gen = frame.gen;
    if (gen !== null) {
      gen.close();
      gen.letGo();
      endHandling(t, frame);
      if (counters[TRACKED] !== 0) {
        vm.generatorEnded(gen);
        holding(t, exc, () => vm.gaveUp(gen));
      }
      if (frame.carries && frame.mode === Mode.send) setContextAtPause(exc);
      if (frame.mode === Mode.asend) asyncFailed(t, frame, exc);
    }
    const back = frame.back as Frame;
    if (
      gen === null &&
      (frame.mode === Mode.forIter || frame.mode === Mode.nativeNext) &&
      exc.cls.isSubtype(exceptionType('StopIteration'))
    ) {
      if (frame.mode === Mode.forIter) {
        t.sp = frame.ret - 1;
        back.pc = (back.ops[back.pc - 1] as number) * 2;
        releaseFrame(frame);
        return;
      }
      try {
        giveToNative(t, back, undefined);
        return;
      } catch (error) {
        exc = asPythonException(error);
        continue;
      }
    }
    if (gen === null) releaseFrame(frame);
  }
}
/** Raises an exception in the top frame: its handler is looked for here and now, for throwing in JavaScript would only lead to that, at a price. */
export function raiseNow(t: Thread, exc: PyException): void {
  setContext(exc);
  unwind(t, exc, false);
}
/** What lies on a frame's operand stack dies while the frame is still where the exception left it, before anybody sees the exception. */
function dropOperands(t: Thread, frame: Frame, exc: PyException): void {
  const last = frame.base + frame.linked.nlocals - 1;
  if (t.sp <= last) return;
  t.sp = last;
  holding(t, exc, () => {
    if (frame.gen === null) vm.dropped(undefined);
    else vm.gaveUp(frame.gen);
  });
}
/** What a native had collected when an exception left it dies before the exception is seen. */
function dropCollected(t: Thread, { nativeArgs }: Frame, exc: PyException): void {
  const collected = nativeArgs?.filter((value) => value instanceof Kept) ?? [];
  if (collected.length > 0 && t.frame !== null) holding(t, exc, () => vm.droppedAll(collected.reverse()));
}
/** Does something while the exception is known to nobody else. */
function holding(t: Thread, exc: PyException, action: () => void): void {
  const before = t.pendingException;
  t.pendingException = exc;
  action();
  t.pendingException = before;
}
/** An AttributeError that leaves the function behind an attribute (`__getattr__`, a property, a descriptor) is told the object and the name, for suggestions. */
function tellAttribute(t: Thread, frame: Frame, exc: PyException): void {
  const { back } = frame;
  if (back === null || back.kind !== FrameKind.python || frame.gen !== null) return;
  if (((back.ops[back.pc - 2] as number) & 127) !== Op.LOAD_ATTR || frame.linked.code.argcount === 0) return;
  // A descriptor's `__get__` is given the descriptor first.
  const object = t.stack[frame.base + (frame.linked.code.name === '__get__' ? 1 : 0)];
  if (object === undefined || object instanceof PyCell) return;
  exc.extra = new Map<string, Value>([
    ['name', back.linked.code.names[(back.ops[back.pc - 1] as number) >> 1] as string],
    ['obj', object],
  ]);
}
/** Where the handler begins that the frame has for what happens where it stands; undefined: it has none. */
function handlerAt(frame: Frame): number | undefined {
  const table = frame.linked.code.exceptionTable;
  const index = Math.max(0, (frame.pc >> 1) - 1);
  for (let at = 0; at < table.length; at += 5) if (index >= table[at]! && index < table[at + 1]!) return table[at + 2];
  return undefined;
}
function enterHandler(t: Thread, frame: Frame, exc: PyException): boolean {
  const table = frame.linked.code.exceptionTable;
  const index = Math.max(0, (frame.pc >> 1) - 1);
  for (let at = 0; at < table.length; at += 5) {
    if (index < table[at]! || index >= table[at + 1]!) continue;
    let sp = frame.base + frame.linked.nlocals + table[at + 3]! - 1;
    if (table[at + 4] === 1) t.stack[++sp] = frame.blame >= 0 ? frame.blame : index;
    t.stack[++sp] = exc;
    t.sp = sp;
    // What lay on the operand stack dies while the frame is still where the exception happened.
    if (counters[TRACKED] !== 0) {
      if (frame.gen === null) vm.dropped(undefined);
      else vm.gaveUp(frame.gen);
    }
    frame.blame = -1;
    frame.pc = table[at + 2]! * 2;
    return true;
  }
  return false;
}
