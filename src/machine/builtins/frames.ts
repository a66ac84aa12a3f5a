/** The namespaces of the Python code that called a native: what globals(), locals(), vars(), dir() and exec() without arguments see. */
import { inComprehension, snapshotLocals } from '../calls/index.ts';
import { callerFrame } from '../frames.ts';
import type { Frame } from '../function.ts';
import type { PyDict, Value } from '../objects.ts';
import { raise } from '../raise.ts';
import { vm } from '../vm.ts';

const callingFrame = (): Frame => callerFrame() ?? raise('SystemError', 'frame does not exist');
/** The globals of the calling Python code. */
export const callingGlobals = (): PyDict => callingFrame().globals;
/** locals() of the calling Python code: the namespace itself in modules and class bodies, a fresh snapshot in functions and comprehensions. */
export function callingLocals(): Value {
  const frame = callingFrame();
  return frame.locals === null || inComprehension(vm.thread, frame) ? snapshotLocals(vm.thread, frame) : frame.locals;
}
