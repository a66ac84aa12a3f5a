/**
 * The usual steps of a task, each at one stroke: a sleep is over, its task goes on, and waits for the next future. Whatever is not as usual goes the ways that
 * the other files describe, which come to the same: each function here says whether it was the usual case, and has done nothing where it was not.
 */
import { type Value, vm } from '../../../machine/index.ts';
import { isPlainFuture, setUntaken } from '../tasks/future.ts';
import { makeWakeup } from '../tasks/callbacks.ts';
import { FutureState, Hot, PyHandle, type PyLoop, type PyTask, PyTaskWakeup, PyTimerHandle } from '../model.ts';
import { asy } from '../state.ts';
import { ids } from '../telling/ids.ts';
import { waitingSpot } from '../telling/place.ts';
import { tellRan, tellScheduled, tellStep, tellStepped, tellWaitsAndRan, tellWoken } from '../telling/tell.ts';
import { touch } from '../telling/touches.ts';
import { reasonOf } from '../telling/waits.ts';
import { LoopCost, toNs } from './schedule.ts';
import { isAsking, noteOrigin } from './ties.ts';

/** The arguments of a step. */
export const NOTHING: readonly Value[] = [];

/** Whether a call that a loop gets now goes straight into its ready queue. */
const takesCalls = (loop: PyLoop): boolean => !loop.debug && !loop.closed && !loop.overrides(Hot.callSoon);

/** The timer of a sleep runs: the task that waits for its future is woken. */
export function endSleep(loop: PyLoop, timer: PyHandle): boolean {
  if (!(timer instanceof PyTimerHandle)) return false;
  const { future } = timer;
  if (!isPlainFuture(future) || future.state !== FutureState.pending || future.loop !== loop || future.id !== 0)
    return false;
  const { callback } = future;
  if (!(callback instanceof PyTaskWakeup) || future.more !== null || !takesCalls(loop)) return false;
  future.state = FutureState.finished;
  future.value = timer.given;
  touch(future, true);
  vm.charge(LoopCost.future);
  const task = callback.self as PyTask;
  tellWoken(task.id, vm.thread.taskId, 0, 'timer');
  const context = future.callbackContext;
  future.callback = undefined;
  future.callbackContext = null;
  stepsSoon(loop, task, callback, [future], context, 'task_wakeup');
  return true;
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
  const handle = new PyHandle(asy().Handle);
  handle.id = ++ids().handle;
  handle.callback = callback;
  handle.args = args;
  handle.context = context;
  handle.loop = loop;
  vm.charge(LoopCost.callSoon);
  if (isAsking()) noteOrigin(loop, handle);
  loop.ready.append(handle);
  tellScheduled(loop.id, handle.id, name, task.id, 'task');
}

/** The step of a task begins with nothing to be thrown into it. @param future what woke it, null: nothing did */
export function beginUsualStep(loop: PyLoop, task: PyTask, future: Value): boolean {
  const { thread } = vm;
  if (task.loop !== loop || thread.asyncioLoop !== loop || thread.asyncioTask !== null) return false;
  if (task.state !== FutureState.pending || task.mustCancel) return false;
  if (future !== null) {
    if (!isPlainFuture(future) || future.state !== FutureState.finished || future.exception !== null) return false;
    if (future.awaitedBy !== task) return false;
    future.awaitedBy = null;
    touch(future, false);
    setUntaken(future, false);
  }
  thread.asyncioTask = task;
  thread.taskId = task.id;
  thread.asyncioThrown = null;
  task.waiter = null;
  vm.charge(LoopCost.task);
  touch(task, true);
  tellStep(task.id);
  return true;
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
  tellStepped(task.id, 'yields');
  stepsSoon(loop, task, weakStepper, NOTHING, context, 'task_step');
  tellRan(loop.id, handle.id);
  thread.asyncioThrown = null;
  thread.asyncioTask = null;
  thread.taskId = 0;
  return true;
}
