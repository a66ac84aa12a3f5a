/** Looking at the running thread's frames from natives: who called, and the frame objects that Python sees. */

import { types } from './bootstrap.ts';
import { type Frame, FrameKind, PyFrame, type Thread } from './function.ts';
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
/** The frame object of a frame; made at first use. */
export function frameObject(frame: Frame, thread: Thread = vm.thread): PyFrame {
  frame.wrapper ??= new PyFrame(types.frame, frame, thread);
  return frame.wrapper;
}
