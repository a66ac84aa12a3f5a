/** What is alive by itself: what the stacks, frames and threads of an interpreter refer to, and its modules. */
import type { KernelThread } from '../../kernel/index.ts';
import { type Frame, FrameKind, type Thread } from '../function.ts';
import { hasTold } from '../keeping.ts';
import { PyObject } from '../objects.ts';
import { frameParts } from './edges.ts';
import { type Interpreter, vm } from '../vm.ts';
import type { Registry } from './registry.ts';
import { BESIDE, PENDING, type Holder, Slot } from './slots.ts';

/** The machine's thread behind one of the kernel's. */
const machineThread = (thread: KernelThread): Thread | undefined => (thread.runnable as unknown as { t?: Thread }).t;
/** The threads of a process that the machine runs. */
export function threadsOf(interpreter: Interpreter): Thread[] {
  const threads: Thread[] = [];
  for (const process of vm.kernel?.processes ?? []) {
    if (process.id !== interpreter.process) continue;
    for (const thread of process.threads) {
      const t = machineThread(thread);
      if (t !== undefined) threads.push(t);
    }
  }
  if (vm.thread !== undefined && !threads.includes(vm.thread)) threads.push(vm.thread);
  return threads;
}
/** Natives that keep no Python values in JavaScript variables while Python code that they called runs (or only what their arguments refer to). */
const transparentNames = new Set<string>([
  'thread',
  '__call__',
  '__build_class__',
  'exec',
  'eval',
  '__import__',
  'import',
  'send',
  'throw',
  'close',
  '__next__',
  '__anext__',
  'asend',
  'athrow',
  'aclose',
  '__await__',
  '__aiter__',
  '__enter__',
  '__exit__',
  'raise',
  'operator',
  'getattr',
  'setattr',
  'hasattr',
  'delattr',
  'isinstance',
  'issubclass',
  'repr',
  'str',
  'print',
  'len',
  'bool',
  'iter',
  'next',
  'anext',
  'hash',
  'format',
  '__get__',
  '__set__',
  '__delete__',
  '__set_name__',
  'displayhook',
  'signal',
  'func',
  'partial',
  'collect',
  'super',
  '__getattribute__',
  '__setattr__',
]);
/** Tells that a native hides nothing (see the file head). */
export function transparent(...names: string[]): void {
  for (const name of names) transparentNames.add(name);
}
/** Whether a native frame keeps no values that the walk can't see. */
export const hidesNothing = (frame: Frame): boolean =>
  transparentNames.has(frame.nativeName) || frame.coroutine !== null || hasTold(frame.nativeArgs);
/** True when a native below the running code may hold values that the walk can't see. */
export function isObscured(threads: readonly Thread[]): boolean {
  for (const t of threads) {
    // The innermost frame of a thread that waits is the native that blocks: it holds what its arguments hold.
    for (let frame = t.frame?.back ?? null; frame !== null; frame = frame.back) {
      if (frame.kind === FrameKind.native && !hidesNothing(frame)) return true;
    }
  }
  return false;
}

/** Calls `visit` for every object that is alive by itself, with what makes it so. Slots come first: they are cheap to look at again. */
export function roots(
  r: Registry,
  threads: readonly Thread[],
  pending: number,
  visit: (node: object, holder: Holder) => void,
): void {
  for (const t of threads) {
    const { stack } = t;
    for (let at = 0; at <= t.sp; at++) {
      const held = stack[at];
      if (typeof held === 'object' && held !== null) visit(held, new Slot(t, at));
    }
  }
  const fixed = (node: object) => visit(node, 'root');
  const waiting = new Slot(vm.thread, PENDING);
  for (let at = 0; at < pending; at++) visit(r.pending.at(at), waiting);
  for (const node of r.garbage) fixed(node);
  const { interpreter } = vm;
  fixed(interpreter.modules);
  fixed(interpreter.builtins);
  if (interpreter.mainModule !== null) fixed(interpreter.mainModule);
  fixed(r.kept);
  for (const t of threads) {
    for (let frame: Frame | null = t.frame; frame !== null; frame = frame.back) {
      const holder = new Slot(t, BESIDE, frame);
      besideFrame(frame, (node) => visit(node, holder));
    }
    const holder = new Slot(t, BESIDE);
    besideThread(t, (node) => visit(node, holder));
  }
}
/** What a frame on a thread's stack refers to beside its values there. */
export function besideFrame(frame: Frame, visit: (node: object) => void): void {
  frameParts(frame, visit);
  if (frame.gen !== null) visit(frame.gen);
}
/** What a thread refers to beside its frames. */
export function besideThread(t: Thread, visit: (node: object) => void): void {
  for (let item = t.excInfo as typeof t.excInfo | null; item !== null; item = item.prev)
    if (item.seen !== null) visit(item.seen);
  for (const part of [
    t.context,
    t.result,
    t.pendingException,
    t.asyncioLoop,
    t.asyncioTask,
    t.asyncioThrown,
    t.asyncGenFirstIter,
    t.asyncGenFinalizer,
  ])
    if (part instanceof PyObject) visit(part);
  for (const [key, part] of t.locals) {
    if (typeof key === 'object' && key !== null) visit(key);
    if (typeof part === 'object' && part !== null) visit(part);
  }
}
