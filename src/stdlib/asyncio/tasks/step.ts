/**
 * One step of a task: what Task.__step and Task.__wakeup do. In parts, because the running loop carries them out itself (loop/run.ts) while other callers
 * (a loop written in Python, eager start) use the generators at the end.
 */
import {
  CallRequest,
  callSync,
  getAttr,
  lookupAttr,
  makeException,
  type NativeGen,
  type PyException,
  PyGenerator,
  PyObject,
  Raise,
  raise,
  repr,
  setAttr,
  track,
  truthy,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { scheduleCall } from '../loop/calls.ts';
import {
  addAwaitedBy,
  addDone,
  cancelFuture,
  cancelledError,
  discardAwaitedBy,
  finishWithException,
  resultOf,
  setResult,
} from './future.ts';
import { FutureState, PyFuture, PyTask, PyTaskStep, type PyTaskWakeup } from '../model.ts';
import { type Spot, waitingSpot } from '../telling/place.ts';
import { quietMessage, shortQuietRepr } from '../telling/quiet.ts';
import { LoopCost } from '../loop/schedule.ts';
import { asy } from '../state.ts';
import { isFatal } from '../support.ts';
import { makeWakeup, stepClass } from './callbacks.ts';
import { tell, tellStep, tellStepped, tellWaiting } from '../telling/tell.ts';
import { touch } from '../telling/touches.ts';
import { reasonOf } from '../telling/waits.ts';

// ---- the current task ---------------------------------------------------------------------------------------------------------------------------

function checkRunning(loop: Value): void {
  if (vm.thread.asyncioLoop !== loop) raise('RuntimeError', `loop ${repr(loop)} is not the running loop`);
}
/** `_enter_task(loop, task)` */
export function enterTask(loop: Value, task: Value): void {
  checkRunning(loop);
  const { thread } = vm;
  if (thread.asyncioTask !== null) {
    raise(
      'RuntimeError',
      `Cannot enter into task ${repr(task)} while another task ${repr(thread.asyncioTask)} is being executed.`,
    );
  }
  thread.asyncioTask = task;
  thread.taskId = task instanceof PyTask ? task.id : 0;
}
/** `_leave_task(loop, task)` */
export function leaveTask(loop: Value, task: Value): void {
  checkRunning(loop);
  const { thread } = vm;
  if (thread.asyncioTask !== task) {
    raise(
      'RuntimeError',
      `Invalid attempt to leave task ${repr(task)} while task ${repr(thread.asyncioTask)} is entered.`,
    );
  }
  thread.asyncioTask = null;
  thread.taskId = 0;
}
/** `_swap_current_task(loop, task)`: @returns the one before */
export function swapTask(loop: Value, task: Value): Value {
  checkRunning(loop);
  const { thread } = vm;
  const before = thread.asyncioTask;
  thread.asyncioTask = task;
  thread.taskId = task instanceof PyTask ? task.id : 0;
  return before;
}

// ---- before, after ------------------------------------------------------------------------------------------------------------------------------

/** Puts the task's next step into the ready queue. */
export function stepSoon(task: PyTask, exc: PyException | null): void {
  let callback = task.weakStepper;
  if (exc !== null) callback = new PyTaskStep(stepClass(), task, exc);
  else if (callback === null) {
    callback = new PyTaskStep(stepClass(), task, null);
    task.weakStepper = callback;
  }
  scheduleCall(task.loop as Value, callback, [], task.context, 'task', task.id);
}

/** What is to be thrown into the coroutine: a cancellation that was asked for replaces what would have come. */
function toThrow(task: PyTask, given: PyException | null): PyException | null {
  if (task.state !== FutureState.pending) {
    raise(asy().errors.InvalidStateError, `__step(): already done: ${repr(task)} ${repr(given)}`);
  }
  let exc = given;
  if (task.mustCancel) {
    if (!exc?.cls.isSubtype(asy().errors.CancelledError)) exc = cancelledError(task);
    task.mustCancel = false;
  }
  task.waiter = null;
  return exc;
}
/** Nothing will step this task any more: it dies with the last reference to it, and its coroutine with it, and both say so. */
export function nobodyWaits(task: PyTask): void {
  track(task);
  if (task.coro instanceof PyObject) track(task.coro);
}
/** Begins a step. @returns the exception to throw into the coroutine, or null to send None */
export function beginStep(task: PyTask, given: PyException | null): PyException | null {
  try {
    enterTask(task.loop as Value, task);
  } catch (error) {
    nobodyWaits(task);
    throw error;
  }
  let exc: PyException | null;
  try {
    exc = toThrow(task, given);
  } catch (error) {
    leaveTask(task.loop as Value, task);
    throw error;
  }
  vm.chargeTurns(LoopCost.task);
  touch(task, true);
  tellStep(task.id);
  if (exc?.cls.isSubtype(asy().errors.CancelledError)) tellDelivered(task);
  vm.thread.asyncioThrown = exc;
  return exc;
}
function tellDelivered(task: PyTask): void {
  const { file, line } = waitingSpot(task.coro);
  tell('task.cancelDelivered', { task: task.id, file, line });
}
/** The coroutine returned. */
export function stepReturned(task: PyTask, value: Value): void {
  if (task.mustCancel) {
    task.mustCancel = false;
    finish(task, 'cancelled', null);
    cancelFuture(task, task.cancelMessage);
    return;
  }
  finish(task, 'done', value);
  setResult(task, value);
}
/** The coroutine raised. @throws what must leave the loop */
export function stepRaised(task: PyTask, error: unknown): void {
  if (!(error instanceof Raise)) throw error;
  const { exc } = error;
  if (exc.cls.isSubtype(asy().errors.CancelledError)) {
    task.cancelledExc = exc;
    finish(task, 'cancelled', null);
    cancelFuture(task, null);
    return;
  }
  finish(task, 'failed', exc);
  finishWithException(task, exc);
  if (isFatal(error)) throw error;
}
/** Tells that a task ended, and forgets it. */
function finish(task: PyTask, state: string, value: Value): void {
  const failed = state === 'failed';
  tell('task.done', {
    task: task.id,
    state,
    result: state === 'done' ? shortQuietRepr(value, 80) : '',
    type: failed ? (value as PyException).cls.name : '',
    message: failed ? quietMessage(value as PyException) : '',
  });
  tellStepped(task.id, 'done');
  const all = asy();
  if (!all.weakTasks.delete(task)) all.weakUnlisted.delete(task);
}
/** The coroutine yielded: what the task waits for now. */
export function stepYielded(task: PyTask, result: Value): void {
  if (result === null) {
    tellStepped(task.id, 'yields');
    stepSoon(task, null);
    return;
  }
  if (result instanceof PyFuture && !result.cls.isHeap) waitFor(task, result);
  else waitForOther(task, result);
}
function waitFor(task: PyTask, future: PyFuture): void {
  const complaint = objection(task, future, future.loop as Value, future.blocking);
  if (complaint !== null) {
    badYield(task, complaint);
    return;
  }
  addAwaitedBy(future, task);
  future.blocking = false;
  addDone(future, wakeupOf(task), task.context);
  task.waiter = future;
  tellWaits(task, future);
  if (task.mustCancel && cancelWaiter(task, future)) task.mustCancel = false;
}
/** Why a task can't wait for a future, worded; null when it can. */
function objection(task: PyTask, future: Value, loop: Value, blocking: boolean): string | null {
  if (future === task) return `Task cannot await on itself: ${repr(task)}`;
  if (loop !== task.loop) return `Task ${repr(task)} got Future ${repr(future)} attached to a different loop`;
  return blocking ? null : `yield was used instead of yield from in task ${repr(task)} with ${repr(future)}`;
}
/** The bound `task_wakeup`. */
function wakeupOf(task: PyTask): PyTaskWakeup {
  task.weakWakeup ??= makeWakeup(task);
  return task.weakWakeup;
}
function cancelWaiter(task: PyTask, future: Value): boolean {
  return truthy(callSync(getAttr(future, 'cancel'), [], new Map([['msg', task.cancelMessage]])));
}
/** A future of another class, a duck, or a mistake. */
function waitForOther(task: PyTask, result: Value): void {
  const blocking = lookupAttr(result, '_asyncio_future_blocking') ?? null;
  if (blocking === null) {
    const isGenerator = result instanceof PyGenerator && result.flavour === 'generator';
    const what = isGenerator
      ? `yield was used instead of yield from for generator in task ${repr(task)} with`
      : 'Task got bad yield:';
    badYield(task, `${what} ${repr(result)}`);
    return;
  }
  try {
    const getLoop = lookupAttr(result, 'get_loop');
    const loop = result === task ? task.loop : getLoop !== undefined ? callSync(getLoop) : getAttr(result, '_loop');
    const complaint = objection(task, result, loop as Value, truthy(blocking));
    if (complaint !== null) {
      badYield(task, complaint);
      return;
    }
    addAwaitedBy(result, task);
    setAttr(result, '_asyncio_future_blocking', false);
    callSync(getAttr(result, 'add_done_callback'), [wakeupOf(task)], new Map([['context', task.context]]));
    task.waiter = result;
    tellWaits(task, result);
    if (task.mustCancel && cancelWaiter(task, result)) task.mustCancel = false;
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    tellStepped(task.id, 'yields');
    stepSoon(task, error.exc);
  }
}
function badYield(task: PyTask, message: string): void {
  tellStepped(task.id, 'yields');
  stepSoon(task, makeException('RuntimeError', message));
}
function tellWaits(task: PyTask, future: Value): void {
  const spot: Spot = waitingSpot(task.coro);
  const reason = reasonOf(future);
  tellWaiting(
    task.id,
    reason.on,
    reason.object,
    future instanceof PyFuture && !(future instanceof PyTask) ? future.id : 0,
    reason.what,
    reason.deadlineNs,
    spot.file,
    spot.line,
  );
  tellStepped(task.id, 'waits');
}

/** After a step, whatever came of it. */
export function endStep(task: PyTask): void {
  vm.thread.asyncioThrown = null;
  leaveTask(task.loop as Value, task);
}

/** What waking a task with a done future throws into it: null when the future has a result. */
export function wakeWith(task: PyTask, future: Value): PyException | null {
  discardAwaitedBy(future, task);
  try {
    if (future instanceof PyFuture && !future.cls.isHeap) resultOf(future);
    else callSync(getAttr(future, 'result'));
    return null;
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    return error.exc;
  }
}

// ---- for callers other than the running loop ------------------------------------------------------------------------------------------------------

/** Task.__step */
export function* stepTask(task: PyTask, exc: PyException | null): NativeGen<null> {
  const thrown = beginStep(task, exc);
  try {
    yield* advance(task, thrown);
  } finally {
    endStep(task);
  }
  return null;
}
/** Task.__wakeup */
export function* wakeTask(task: PyTask, future: Value): NativeGen<null> {
  return yield* stepTask(task, wakeWith(task, future));
}
function* advance(task: PyTask, thrown: PyException | null): NativeGen<void> {
  let value: Value;
  try {
    value = (yield new CallRequest(task.coro, thrown === null ? [null] : [null, thrown], null, 'send')) as Value;
  } catch (error) {
    stepRaised(task, error);
    return;
  }
  if (vm.thread.sendDone) stepReturned(task, value);
  else stepYielded(task, value);
}
/** Runs the first step at once, inside the one who creates the task (eager start). */
export function* startEagerly(task: PyTask, enter: () => void, leave: () => void): NativeGen<void> {
  const before = swapTask(task.loop as Value, task);
  const state = asy();
  try {
    state.eager.add(task);
    enter();
    try {
      tellStep(task.id);
      yield* advance(task, toThrow(task, null));
    } finally {
      leave();
      state.eager.delete(task);
    }
  } finally {
    swapTask(task.loop as Value, before);
    if (task.state === FutureState.pending) state.weakTasks.add(task);
    else task.coro = null;
  }
}
