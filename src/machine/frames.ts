/** Looking at the running thread's frames from natives: who called, and the frame objects that Python sees. */

import { types } from './bootstrap.ts';
import type { NativeCoroutine } from './coroutine.ts';
import { Frame, FrameKind, PyFrame, type Thread } from './function.ts';
import { makeTuple } from './make.ts';
import type { PyDict, Value } from './objects.ts';
import { vm } from './vm.ts';

/** The nearest Python frame at or below `frame`, or null. */
export function pythonFrame(frame: Frame | null): Frame | null {
  let at = frame;
  while (at !== null && at.kind !== FrameKind.python) at = at.back;
  return at;
}
/** The Python frame that runs now, `depth` Python frames further out; null when there is none. */
export function callerFrame(depth = 0): Frame | null {
  let frame = pythonFrame(vm.thread?.frame ?? null);
  for (let at = 0; at < depth && frame !== null; at++) frame = pythonFrame(frame.back);
  return frame;
}
/** The global names of the Python code that runs now, or null. */
export const callerGlobals = (): PyDict | null => callerFrame()?.globals ?? null;
/** `__name__` of the module whose code runs now, or undefined. */
export function callerModule(): Value | undefined {
  return callerGlobals()?.table.get('__name__');
}
/** The line that a frame is at. */
export const lineOf = (frame: Frame): number =>
  frame.linked.code.positions[Math.max(0, (frame.pc >> 1) - 1) * 4] as number;
/** `cr_origin` of a coroutine that is made now: the innermost frames as (file, line, function), when a debugger wants to know. */
export function coroutineOrigin(t: Thread): Value {
  if (t.coroutineOriginDepth <= 0) return null;
  const places: Value[] = [];
  for (
    let at = pythonFrame(t.frame);
    at !== null && places.length < t.coroutineOriginDepth;
    at = pythonFrame(at.back)
  ) {
    const { code } = at.linked;
    places.push(makeTuple([code.filename, lineOf(at), code.name]));
  }
  return makeTuple(places);
}
/** The frame object of a frame; made at first use. */
export function frameObject(frame: Frame, thread: Thread = vm.thread): PyFrame {
  frame.wrapper ??= new PyFrame(types.frame, frame, thread);
  return frame.wrapper;
}

const shells = new WeakMap<NativeCoroutine, PyFrame>();
const makers = new WeakMap<PyFrame, NativeCoroutine>();
/** What stands for the frame of a coroutine written in TypeScript: there is a code object to look at, and nothing else. */
export function coroutineFrame(coroutine: NativeCoroutine): PyFrame {
  let shell = shells.get(coroutine);
  if (shell === undefined) {
    const { fn } = coroutine;
    const frame = new Frame();
    frame.linked = fn.linked;
    frame.globals = fn.globals;
    frame.builtins = fn.builtins;
    shell = new PyFrame(types.frame, frame, vm.thread);
    frame.wrapper = shell;
    shells.set(coroutine, shell);
    makers.set(shell, coroutine);
  }
  return shell;
}
/** `f_generator` of such a frame. */
export const coroutineOfFrame = (frame: PyFrame): Value => makers.get(frame) ?? null;
