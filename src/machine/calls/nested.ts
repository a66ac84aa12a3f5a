/** Runs inside a native that can't wait: the interpreter loop called from JavaScript. */

import { instructionsText, type Stop } from '../../kernel/index.ts';
import { EngineBug, LimitReached } from '../errors.ts';
import { Frame, FrameKind, Mode, type Thread } from '../function.ts';
import { execute } from '../interp.ts';
import { bindNative, type NativeGen, PyNativeFunction } from '../native.ts';
import { PyBoundMethod, type PyException, type Value } from '../objects.ts';
import { raise } from '../raise.ts';
import { BREAKER, counters, FUEL, vm } from '../vm.ts';
import type { Kwargs } from './arguments.ts';
import { answerTo, apart } from './begun-again.ts';
import { checkReceiver, invoke } from './invoke.ts';
import { asPythonException, driveNative, startNative } from './natives.ts';
import { finishNative } from './results.ts';

/**
 * Calls anything from plain TypeScript and waits for the value, by running the loop nested. For short protocol calls; everything that may block or run long
 * belongs into a generator native.
 */
export function callSync(callable: Value, args: Value[] = [], kwargs: Kwargs = null): Value {
  if (callable instanceof PyBoundMethod) return callSync(callable.func, [callable.self, ...args], kwargs);
  if (callable instanceof PyNativeFunction && !callable.isGenerator) {
    if (callable.receiver !== null) checkReceiver(callable, args);
    const bound =
      kwargs === null && callable.plain && args.length >= callable.min && args.length <= callable.max
        ? args
        : bindNative(callable, args, kwargs);
    return (callable.impl(...bound) as Value | undefined) ?? null;
  }
  const answer = answerTo(callable, args, kwargs);
  if (answer !== undefined) return answer;
  return apart(() => runNested((t) => invoke(t, callable, args, kwargs, t.sp + 1, Mode.entry)));
}
/** Runs a generator native to its end, nested; `name` says what it hides (destruction/roots.ts). */
export function runSync(gen: NativeGen, name = ''): Value {
  return apart(() => runNested((t) => startNative(t, gen, t.sp + 1, Mode.entry, name)));
}
/** Frames at the foot of nested runs that are over. */
const feet: Frame[] = [];
function newFoot(): Frame {
  const frame = new Frame();
  frame.kind = FrameKind.entry;
  return frame;
}
/** The result of a nested run, which nobody keeps but who has it now. */
function taken(t: Thread): Value {
  const { result } = t;
  t.result = null;
  return result;
}
/**
 * Runs what `start` pushes to its end. For the kernel it is one long native instruction: the slice's limits do not hold inside, only the run's limit of
 * instructions does; a thread that must wait inside lets the rest of the computer run (`waitNested`).
 */
function runNested(start: (t: Thread) => Value | undefined): Value {
  const t = vm.thread;
  const entry = feet.pop() ?? newFoot();
  entry.back = t.frame;
  entry.base = t.sp;
  const { sp, frame, depth, excInfo } = t;
  const { slices } = vm;
  const fuel = counters[FUEL] as number;
  const startNs = vm.nowNs();
  const breaker = counters[BREAKER] as number;
  if (t.nesting > 150) raise('RecursionError', 'maximum recursion depth exceeded');
  extendNested();
  t.frame = entry;
  t.nesting++;
  try {
    let value = start(t);
    if (value !== undefined) return value;
    if (t.leave && t.stop === null) return taken(t);
    for (;;) {
      if (!t.leave) execute(t);
      t.leave = false;
      if (t.stop === null) return taken(t);
      if ((t.stop as Stop).kind === 'gilCheck' || (t.stop as Stop).kind === 'slice') t.stop = null;
      else {
        value = waitNested(t);
        extendNested();
      }
    }
  } finally {
    t.leave = false;
    t.stop = null;
    t.nesting--;
    if (t.frame === entry) {
      entry.back = null;
      feet.push(entry);
    }
    t.frame = frame;
    t.sp = sp;
    t.depth = depth;
    t.excInfo = excInfo;
    if (vm.slices === slices) {
      vm.refuel(fuel - Math.ceil((vm.nowNs() - startNs) / vm.unitNs));
      counters[BREAKER] = breaker;
    } else {
      // Others ran meanwhile: the slice that was lent then is over.
      vm.refuel(0);
    }
  }
}
/** Instructions after which a nested run looks whether the run's limit is reached. */
const nestedStride = 1_000_000;
/** Lifts the limits of the slice for a nested run. @returns true, unless no nested run is on */
export function extendNested(): boolean {
  if (vm.position >= vm.positionLimit) throw new LimitReached('instructions', instructionsText(vm.positionLimit));
  vm.refuel(Math.min(nestedStride, vm.positionLimit - vm.position));
  counters[BREAKER] = 0;
  return true;
}
/** A nested run wants to stop its thread: the machine lets the rest of the computer run until it may go on. */
let waitNested: (t: Thread) => undefined = () => {
  throw new EngineBug('a nested run tried to block before the machine was ready');
};
/** thread.ts tells how a thread waits from within a nested run. */
export function setWaitNested(wait: (t: Thread) => undefined): void {
  waitNested = wait;
}
/** Continues a blocked thread's native with the kernel's answer. The native frame is the top one. */
export function resumeBlocked(t: Thread, answer: unknown, thrown: PyException | null): void {
  t.stop = null;
  const frame = t.frame as Frame;
  if (frame.kind !== FrameKind.native) {
    if (thrown !== null) t.pendingException = thrown;
    return;
  }
  t.sp = frame.base;
  try {
    const value = driveNative(t, frame, answer, thrown);
    if (value !== undefined) finishNative(t, frame, value);
  } catch (error) {
    t.pendingException = asPythonException(error);
    t.pendingIsFromBelow = true;
  }
}
