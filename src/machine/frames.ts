/** Looking at the running thread's frames from natives: who called, and the frame objects that Python sees. */

import { types } from './bootstrap.ts';
import type { CodeObject } from '../language/index.ts';
import type { NativeCoroutine } from './coroutine.ts';
import { Frame, FrameKind, GenState, PyFrame, type Thread } from './function.ts';
import { makeTuple } from './make.ts';
import type { PyDict, Value } from './objects.ts';
import type { PyNativeFunction } from './native.ts';
import { ownLines } from './importing/sources.ts';
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
export const lineOf = (frame: Frame): number => frame.linked.code.positions[instructionOf(frame) * 4] as number;
/** The instruction a frame is at: while an exception is raised again, the one that it came from. */
export const instructionOf = (frame: Frame): number =>
  frame.blame >= 0 ? frame.blame : Math.max(0, (frame.pc >> 1) - 1);
/** The frames that stand for a call of a library function written in TypeScript, innermost first: set by tracebacks/library-lines.ts. */
let framesOf: (fn: PyNativeFunction) => PyFrame[] = () => [];
/** Who knows the frames of library functions: tracebacks/library-lines.ts. */
export function setFramesOf(find: typeof framesOf): void {
  framesOf = find;
}
/** Where the running thread is, down to library functions written in TypeScript that stand for Python code; null when no code runs. */
export function innermostPlace(): { code: CodeObject; line: number; globals: PyDict } | null {
  for (let at = vm.thread?.frame ?? null; at !== null; at = at.back) {
    if (at.kind === FrameKind.python) return { code: at.linked.code, line: lineOf(at), globals: at.globals };
    const shown = at.nativeFn === null ? undefined : framesOf(at.nativeFn)[0];
    if (shown !== undefined) {
      const { code } = shown.linked;
      return { code, line: code.positions[0]!, globals: shown.globals };
    }
  }
  return null;
}
/** `cr_origin` of a coroutine that is made now: the innermost frames as (file, line, function), when a debugger wants to know. */
export function coroutineOrigin(t: Thread): Value {
  if (t.coroutineOriginDepth <= 0) return null;
  const places: Value[] = [];
  for (let at = t.frame; at !== null; at = at.back) {
    if (at.kind === FrameKind.python) {
      const { code } = at.linked;
      places.push(makeTuple([code.filename, lineOf(at), code.name]));
    } else if (at.nativeFn !== null) {
      for (const { linked } of framesOf(at.nativeFn)) {
        const { code } = linked;
        const place = makeTuple([code.filename, code.positions[0]!, code.name]);
        ownLines.set(place, ownLines.get(code) ?? []);
        places.push(place);
      }
    }
    if (places.length >= t.coroutineOriginDepth) break;
  }
  return makeTuple(places.slice(0, t.coroutineOriginDepth));
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
  // Where it stands: at its definition, or at the line that waits.
  const pc = coroutine.state === GenState.suspended ? coroutine.fn.linked.code.code.length : 0;
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
  if (shell.frame !== null) shell.frame.pc = pc;
  return shell;
}
/** `f_generator` of such a frame. */
export const coroutineOfFrame = (frame: PyFrame): Value => makers.get(frame) ?? null;
