/**
 * The usual steps of a task, each at one stroke: a sleep is over, its task goes on, and waits for the next future. Whatever is not as usual goes the ways that
 * the other files describe, which come to the same: each function here says whether it was the usual case, and has done nothing where it was not.
 */
import { type Value, vm } from '../../../machine/index.ts';
import { isPlainFuture, setUntaken } from '../tasks/future.ts';
import { makeWakeup } from '../tasks/callbacks.ts';
import {
  type PyContext,
  FutureState,
  Hot,
  PyFuture,
  PyHandle,
  type PyLoop,
  type PyTask,
  PyTaskStep,
  PyTaskWakeup,
  PyTimerHandle,
} from '../model.ts';
import { asy } from '../state.ts';
import { ids } from '../telling/ids.ts';
import { waitingSpot } from '../telling/place.ts';
import {
  tellRunAndStep,
  tellScheduled,
  tellSleepEnds,
  tellTurnAndStep,
  tellWaitsAndRan,
  tellYieldsAndRan,
} from '../telling/tell.ts';
import { touch } from '../telling/touches.ts';
import { reasonOf } from '../telling/waits.ts';
import { contextOf } from './handles.ts';
import { LoopCost, takeTimer, toNs } from './schedule.ts';
import { isAsking, noteOrigin, noteRun } from './ties.ts';

/** The arguments of a step. */
export const NOTHING: readonly Value[] = [];

/** Whether a call that a loop gets now goes straight into its ready queue. */
const takesCalls = (loop: PyLoop): boolean => !loop.debug && !loop.closed && !loop.overrides(Hot.callSoon);

/** When what is told next happens. */
const momentNs = (): number => (vm.listening ? vm.tellingNs() : 0);

/** The timer of a sleep runs: the task that waits for its future is woken. @param isLone it is due alone, and was not taken from the heap yet */
export function endSleep(loop: PyLoop, timer: PyHandle, asking: boolean, isLone: boolean): boolean {
  if (!(timer instanceof PyTimerHandle)) return false;
  const { future } = timer;
  if (!isPlainFuture(future) || future.state !== FutureState.pending || future.loop !== loop || future.id !== 0)
    return false;
  const { callback } = future;
  if (!(callback instanceof PyTaskWakeup) || future.more !== null || !takesCalls(loop)) return false;
  if (isLone) {
    takeTimer(loop);
    timer.scheduled = false;
  }
  timer.ran = true;
  if (asking) noteRun(loop, timer);
  const ranNs = momentNs();
  vm.chargeTurns(LoopCost.handle);
  future.state = FutureState.finished;
  future.value = timer.given;
  touch(future, true);
  vm.chargeTurns(LoopCost.future);
  const task = callback.self as PyTask;
  const wokenNs = momentNs();
  const context = future.callbackContext;
  future.callback = undefined;
  future.callbackContext = null;
  const handle = soon(loop, callback, [future], context);
  tellSleepEnds(loop.id, timer.id, isLone, ranNs, wokenNs, task.id, handle.id);
  return true;
}
/** A handle of what steps a task, at the end of the ready queue. */
function soon(loop: PyLoop, callback: Value, args: readonly Value[], context: Value): PyHandle {
  const handle = new PyHandle(asy().Handle);
  handle.id = ++ids().handle;
  handle.callback = callback;
  handle.args = args;
  handle.context = context;
  handle.loop = loop;
  vm.chargeTurns(LoopCost.callSoon);
  if (isAsking()) noteOrigin(loop, handle);
  loop.ready.append(handle);
  return handle;
}
/** loop.call_soon() of what steps a task. */
export function stepsSoon(
  loop: PyLoop,
  task: PyTask,
  callback: Value,
  args: readonly Value[],
  context: Value,
  name: string,
): void {
  const handle = soon(loop, callback, args, context);
  tellScheduled(loop.id, handle.id, name, task.id, 'task');
}

/**
 * A handle runs that steps a task, into which nothing is to be thrown: its context is entered, and the step begins.
 * @param ready how many handles stood ready when the turn began, where that is still to be told; -1: it is told
 * @returns the task; null: it is not the usual case
 */
export function beginUsualStep(loop: PyLoop, handle: PyHandle, asking: boolean, ready: number): PyTask | null {
  const { callback } = handle;
  let task: PyTask;
  let future: Value = null;
  if (callback instanceof PyTaskWakeup) {
    task = callback.self as PyTask;
    future = handle.args![0] as Value;
  } else if (callback instanceof PyTaskStep && callback.exc === null) task = callback.task;
  else return null;
  const { thread } = vm;
  if (task.loop !== loop || thread.asyncioLoop !== loop || thread.asyncioTask !== null) return null;
  if (task.state !== FutureState.pending || task.mustCancel) return null;
  if (future !== null) {
    if (!isPlainFuture(future) || future.state !== FutureState.finished || future.exception !== null) return null;
    if (future.awaitedBy !== task) return null;
  }
  const context = contextOf(handle) as PyContext;
  if (context.entered) return null;
  handle.ran = true;
  if (asking) noteRun(loop, handle);
  const ranNs = momentNs();
  vm.chargeTurns(LoopCost.handle);
  context.previous = thread.context;
  context.entered = true;
  thread.context = context;
  loop.weakStepped = task;
  if (future instanceof PyFuture) {
    future.awaitedBy = null;
    touch(future, false);
    setUntaken(future, false);
  }
  thread.asyncioTask = task;
  thread.taskId = task.id;
  thread.asyncioThrown = null;
  task.waiter = null;
  vm.chargeTurns(LoopCost.task);
  touch(task, true);
  if (ready < 0) tellRunAndStep(loop.id, handle.id, ranNs, task.id);
  else tellTurnAndStep(loop.id, loop.turn, ready, loop.scheduled.items.length, handle.id, ranNs, task.id);
  return task;
}

/** A step ended with a future that the task waits for now, or to let others go first, and so did its handle. */
export function endUsualStep(loop: PyLoop, task: PyTask, future: Value, handle: PyHandle): boolean {
  const { thread } = vm;
  if (future === null) return endYield(loop, task, handle);
  if (!isPlainFuture(future) || future.loop !== task.loop || !future.blocking) return false;
  if (future.state !== FutureState.pending || future.callback !== undefined || future.more !== null) return false;
  if (future.awaitedBy !== null || task.mustCancel || task.context === null) return false;
  if (thread.asyncioLoop !== task.loop || thread.asyncioTask !== task) return false;
  future.awaitedBy = task;
  future.blocking = false;
  touch(future, true);
  future.callback = task.weakWakeup ??= makeWakeup(task);
  future.callbackContext = task.context;
  task.waiter = future;
  // A task that sleeps needs it no more; one that only lets others go first keeps it.
  task.weakStepper = null;
  if (vm.listening) {
    const { file, line } = waitingSpot(task.coro);
    const { weakReason } = future;
    if (weakReason instanceof PyTimerHandle)
      tellWaitsAndRan(task.id, 'sleep', 0, future.id, '', toNs(weakReason.when), file, line, loop.id, handle.id);
    else {
      const { on, object, what, deadlineNs } = reasonOf(future);
      tellWaitsAndRan(task.id, on, object, future.id, what, deadlineNs, file, line, loop.id, handle.id);
    }
  }
  thread.asyncioThrown = null;
  thread.asyncioTask = null;
  thread.taskId = 0;
  return true;
}
function endYield(loop: PyLoop, task: PyTask, handle: PyHandle): boolean {
  const { thread } = vm;
  const { weakStepper, context } = task;
  if (weakStepper === null || context === null || task.loop !== loop || !takesCalls(loop)) return false;
  if (thread.asyncioLoop !== loop || thread.asyncioTask !== task) return false;
  const steppedNs = momentNs();
  const next = soon(loop, weakStepper, NOTHING, context);
  tellYieldsAndRan(loop.id, handle.id, steppedNs, task.id, next.id);
  thread.asyncioThrown = null;
  thread.asyncioTask = null;
  thread.taskId = 0;
  return true;
}
