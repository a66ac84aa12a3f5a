/** The Python frame that called a native, and its namespaces: what globals(), locals(), vars(), dir() and exec() without arguments see. */
import { snapshotLocals } from './call.ts';
import { type Frame, FrameKind } from './function.ts';
import type { PyDict, Value } from './objects.ts';
import { raise } from './raise.ts';
import { vm } from './vm.ts';

/** The nearest Python frame, `depth` Python frames further down; null when there is none. */
export function pythonFrame(depth = 0): Frame | null {
  let left = depth;
  for (let frame = vm.thread.frame; frame !== null; frame = frame.back) {
    if (frame.kind !== FrameKind.python) continue;
    if (left === 0) return frame;
    left--;
  }
  return null;
}
function callingFrame(): Frame {
  return pythonFrame() ?? raise('SystemError', 'frame does not exist');
}
/** The globals of the calling Python code. */
export const callingGlobals = (): PyDict => callingFrame().globals;
/** locals() of the calling Python code: the namespace itself in modules and class bodies, a fresh snapshot in functions. */
export function callingLocals(): Value {
  const frame = callingFrame();
  return frame.locals ?? snapshotLocals(vm.thread, frame);
}
