/** Looking at the running thread's frames from natives: who called, and the frame objects that Python sees. */

import { types } from './bootstrap.ts';
import type { CodeObject } from '../language/index.ts';
import type { NativeCoroutine } from './coroutine.ts';
import { Frame, FrameKind, GenState, PyFrame, PyFunction, type Thread } from './function.ts';
import { Linked } from './link.ts';
import { makeTuple } from './make.ts';
import { PyBoundMethod, type PyDict, type Value } from './objects.ts';
import type { PyNativeFunction } from './native.ts';
import { ownLines } from './importing/sources.ts';
import { counters, vm, WRITTEN } from './vm.ts';

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
/** The same, but none unless the function is one that calls Python code of a program: these stand in `f_back`. */
let callingFramesOf: typeof framesOf = () => [];
/** Who knows the frames of library functions: tracebacks/library-lines.ts. */
export function setFramesOf(find: typeof framesOf, findCalling: typeof framesOf): void {
  framesOf = find;
  callingFramesOf = findCalling;
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
/** Variables of a running frame were set from outside: what its code knows of them no longer holds. */
export function tellWritten(frame: PyFrame): void {
  if (!frame.written) counters[WRITTEN]!++;
  frame.written = true;
}
/** Whether variables were set from outside since this was last asked. */
export function hearsWritten(frame: PyFrame): boolean {
  const { written } = frame;
  if (written) counters[WRITTEN]!--;
  frame.written = false;
  return written;
}
/** The frame object of a frame; made at first use. */
export function frameObject(frame: Frame, thread: Thread = vm.thread): PyFrame {
  frame.wrapper ??= new PyFrame(types.frame, frame, thread);
  return frame.wrapper;
}

/** The frames at which threads of the library begin, each with how the method that it stands for is found. */
const threadRoots = new WeakMap<Frame, () => Value>();
/** The frame that runs now is a thread's first: it is shown as if it were one of a method written in Python, which has called its last line. */
export function beginsThread(bootstrap: () => Value): void {
  if (vm.thread.frame !== null) threadRoots.set(vm.thread.frame, bootstrap);
}
function rootFrame(bootstrap: () => Value, thread: Thread): PyFrame[] {
  const method = bootstrap();
  if (!(method instanceof PyBoundMethod) || !(method.func instanceof PyFunction)) return [];
  const { linked, globals, builtins } = method.func;
  const frame = new Frame();
  frame.linked = new Linked({ ...linked.code, positions: linked.code.positions.slice(-4) });
  frame.globals = globals;
  frame.builtins = builtins;
  const shell = new PyFrame(types.frame, frame, thread);
  shell.frame = null;
  shell.ended = [method.self];
  return [shell];
}

const stood = new WeakMap<Frame, PyFrame[]>();
/** The frames that a native frame is shown as, innermost first, each with what it was called from. */
function standIns(at: Frame, thread: Thread): PyFrame[] {
  if (at.coroutine !== null) {
    const shell = coroutineFrame(at.coroutine);
    shell.back = calledFrom(at, thread);
    return [shell];
  }
  const bootstrap = at.nativeFn === null ? threadRoots.get(at) : undefined;
  if (at.nativeFn === null && bootstrap === undefined) return [];
  let frames = stood.get(at);
  if (frames === undefined) {
    frames = bootstrap !== undefined ? rootFrame(bootstrap, thread) : callingFramesOf(at.nativeFn!);
    stood.set(at, frames);
    frames.forEach((frame, index) => {
      frame.back = frames![index + 1] ?? calledFrom(at, thread);
    });
  }
  return frames;
}
/** The innermost frame that Python sees, from a frame on outwards. */
function shownFrom(frame: Frame | null, thread: Thread): PyFrame | null {
  for (let at = frame; at !== null; at = at.back) {
    if (at.kind === FrameKind.python) return frameObject(at, thread);
    const shown = standIns(at, thread)[0];
    if (shown !== undefined) return shown;
  }
  return null;
}
/** A library function has moved on to another of the lines at which it calls: what stood for it there is made anew. */
export function standsElsewhere(frame: Frame): void {
  stood.delete(frame);
}
/** The innermost frame of the running thread that Python sees. */
export const innermostFrame = (): PyFrame | null => shownFrom(vm.thread.frame, vm.thread);
/** The frame of Python code that called, or what stands for a library function written in TypeScript. */
export const calledFrom = (frame: Frame, thread: Thread): PyFrame | null => shownFrom(frame.back, thread);
/** The same for a library function that runs now. */
export function callerOf(fn: PyNativeFunction): PyFrame | null {
  const { thread } = vm;
  const frame = thread?.frame ?? null;
  const isItsOwn = frame !== null && (frame.nativeFn === fn || frame.coroutine?.fn === fn);
  return shownFrom(isItsOwn ? frame.back : frame, thread);
}
/** `f_back` */
export function backOf(frame: PyFrame): Value {
  if (frame instanceof PyCoroutineFrame) return frame.isCalled ? frame.back : null;
  return frame.frame === null ? frame.back : calledFrom(frame.frame, frame.thread);
}
/** The frame of the Python code that runs now, or one so many calls further out; null when there are not so many. */
export function frameAtDepth(depth: number): PyFrame | null {
  let left = depth;
  for (let at = callerFrame(); at !== null; at = at.back) {
    if (at.kind === FrameKind.python) {
      if (left-- === 0) return frameObject(at);
    } else for (const shown of standIns(at, vm.thread)) if (left-- === 0) return shown;
  }
  return null;
}

/** What stands for the frame of a coroutine written in TypeScript. `back` is where it was last called from. */
export class PyCoroutineFrame extends PyFrame {
  constructor(
    frame: Frame,
    readonly coroutine: NativeCoroutine,
  ) {
    super(types.frame, frame, vm.thread);
  }
  /** Whether it has a caller: it runs, or has come to its end. */
  get isCalled(): boolean {
    const { state } = this.coroutine;
    return state === GenState.running || state === GenState.closed;
  }
}
const shells = new WeakMap<NativeCoroutine, PyCoroutineFrame>();
/** The code of a function that has a Python text, as it stands at the line where its short way waits: set by tracebacks/library-lines.ts. */
let waitsAt: (coroutine: NativeCoroutine) => Linked | undefined = () => undefined;
/** Who knows where functions wait that have a Python text: tracebacks/library-lines.ts. */
export function setWaitsAt(find: typeof waitsAt): void {
  waitsAt = find;
}
/** What stands for the frame of a coroutine written in TypeScript: there is a code object to look at, and nothing else. */
export function coroutineFrame(coroutine: NativeCoroutine): PyCoroutineFrame {
  // Where it stands: at its definition, or at the line that waits.
  const hasBegun = coroutine.state === GenState.suspended || coroutine.state === GenState.running;
  let shell = shells.get(coroutine);
  if (shell === undefined) {
    const { fn } = coroutine;
    const frame = new Frame();
    frame.linked = fn.linked;
    frame.globals = fn.globals;
    frame.builtins = fn.builtins;
    shell = new PyCoroutineFrame(frame, coroutine);
    frame.wrapper = shell;
    shells.set(coroutine, shell);
  }
  const { frame } = shell;
  if (frame !== null) {
    const waiting = hasBegun ? waitsAt(coroutine) : undefined;
    frame.linked = shell.linked = waiting ?? coroutine.fn.linked;
    frame.pc = waiting !== undefined ? 2 : hasBegun ? frame.linked.code.code.length : 0;
  }
  return shell;
}
/** `f_generator` of such a frame. */
export const coroutineOfFrame = (frame: PyFrame): Value => (frame instanceof PyCoroutineFrame ? frame.coroutine : null);
