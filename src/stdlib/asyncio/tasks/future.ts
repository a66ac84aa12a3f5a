/** Future: behaviour and wording as Modules/_asynciomodule.c. What a Task shares with it is here, too. */
import {
  callSync,
  equals,
  exceptionType,
  makeDict,
  makeException,
  makeFrozenset,
  makeList,
  makeTuple,
  PyException,
  PyFunction,
  type PyObject,
  PyType,
  Raise,
  raise,
  repr,
  setContext,
  truthy,
  typeOf,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { keptContext, type PyKeptContext, shownContext } from '../../structures/contextvars.ts';
import { getDebug, scheduleCall } from '../loop/calls.ts';
import { extractStack } from '../texts/format.ts';
import { ids } from '../telling/ids.ts';
import { type Callback, FutureState, PyFuture, PyLoop, PyTask, PyTaskWakeup } from '../model.ts';
import { quietMessage } from '../telling/quiet.ts';
import { currentLoop } from '../loop/running.ts';
import { LoopCost } from '../loop/schedule.ts';
import { asy } from '../state.ts';
import { callAttr, inSight } from '../support.ts';
import { tell, tellWoken } from '../telling/tell.ts';
import { made, touch } from '../telling/touches.ts';

/** A future that is being set up: bound to a loop, with a source traceback in debug mode. */
export function initFuture(future: PyFuture, loop: Value): void {
  made(future);
  future.state = FutureState.pending;
  future.value = null;
  future.exception = null;
  future.exceptionTraceback = null;
  future.callback = undefined;
  future.callbackContext = null;
  future.more = null;
  future.blocking = false;
  future.logTraceback = false;
  future.cancelMessage = null;
  future.cancelledExc = null;
  future.awaitedBy = null;
  if (future.sourceTraceback !== undefined) future.sourceTraceback = null;
  future.loop = loop ?? currentLoop();
  if (getDebug(future.loop)) future.sourceTraceback = inSight([future], () => extractStack(madeBy(future)));
}
const madeBy = (future: PyFuture) =>
  future instanceof PyTask ? 'task' : future.constructor === PyFuture ? '' : 'gathering';
/** A future that the library itself makes: nothing is told of it. */
export function newFuture(loop: Value): PyFuture {
  const future = futureOf(loop);
  if (getDebug(loop)) future.sourceTraceback = extractStack('future');
  return future;
}
/** The same, where nobody debugs. */
export function futureOf(loop: Value): PyFuture {
  const future = new PyFuture(classOfFutures as PyType);
  made(future);
  future.loop = loop;
  return future;
}
/** Whether something is a future, not a task or of a subclass. */
export const isPlainFuture = (value: Value): value is PyFuture =>
  value instanceof PyFuture && value.cls === classOfFutures;
let classOfFutures: PyType | undefined;
/** The class Future; set when it is defined. */
export function setFutureClass(cls: PyType): void {
  classOfFutures = cls;
}

/** Gives a future its number in events and tells that it exists. */
export function announceFuture(future: PyFuture, name: string): void {
  future.id = ++ids().future;
  tell('future.created', { future: future.id, loop: future.loop instanceof PyLoop ? future.loop.id : 0, name });
}

/** @throws Raise(RuntimeError) when `__init__` never ran */
export function alive(future: PyFuture): void {
  if (future.loop === undefined) raise('RuntimeError', 'Future object is not initialized.');
}

// ---- results ------------------------------------------------------------------------------------------------------------------------------------

/** The CancelledError of a cancelled future, made anew unless the one that cancelled it is kept. */
export function cancelledError(future: PyFuture): PyException {
  const kept = future.cancelledExc;
  if (kept !== null) {
    future.cancelledExc = null;
    return kept;
  }
  const { CancelledError } = asy().errors;
  return future.cancelMessage === null
    ? makeException(CancelledError)
    : makeException(CancelledError, future.cancelMessage);
}
/** future.result(). @throws Raise its exception, CancelledError or InvalidStateError */
export function resultOf(future: PyFuture): Value {
  touch(future, false);
  if (future.state === FutureState.finished) {
    setUntaken(future, false);
    const { exception } = future;
    if (exception === null) return future.value;
    exception.traceback = future.exceptionTraceback;
    future.exceptionTraceback = null;
    throwHeld(exception);
  }
  if (future.state === FutureState.cancelled) throwHeld(cancelledError(future));
  alive(future);
  raise(asy().errors.InvalidStateError, 'Result is not set.');
}
/** Raises an exception that existed before. */
function throwHeld(exc: PyException): never {
  setContext(exc);
  throw new Raise(exc);
}
/** future.exception() */
export function exceptionOf(future: PyFuture): Value {
  touch(future, false);
  alive(future);
  if (future.state === FutureState.cancelled) throwHeld(cancelledError(future));
  if (future.state !== FutureState.finished) raise(asy().errors.InvalidStateError, 'Exception is not set.');
  setUntaken(future, false);
  return future.exception;
}

/** future.set_result(value). `why`: what brought the result, for the events. */
export function setResult(future: PyFuture, value: Value, why = 'result'): void {
  alive(future);
  if (future.state !== FutureState.pending) raise(asy().errors.InvalidStateError, 'invalid state');
  future.state = FutureState.finished;
  future.value = value;
  tellDone(future, 'done');
  scheduleCallbacks(future, why);
}
/** future.set_exception(exception) */
export function setException(future: PyFuture, given: Value): void {
  alive(future);
  if (future.state !== FutureState.pending) raise(asy().errors.InvalidStateError, 'invalid state');
  let exc = given;
  if (given instanceof PyType && given.isSubtype(exceptionType('BaseException'))) {
    exc = callSync(given);
    if (future.state !== FutureState.pending) raise(asy().errors.InvalidStateError, 'invalid state');
  }
  if (!(exc instanceof PyException)) raise('TypeError', 'invalid exception object');
  if (exc.cls.isSubtype(exceptionType('StopIteration'))) {
    const wrapped = makeException(
      'RuntimeError',
      'StopIteration interacts badly with generators and cannot be raised into a Future',
    );
    wrapped.cause = exc;
    wrapped.context = exc;
    wrapped.suppressContext = true;
    exc = wrapped;
  }
  finishWithException(future, exc as PyException);
}
export function finishWithException(future: PyFuture, exc: PyException): void {
  future.exception = exc;
  future.exceptionTraceback = exc.traceback;
  future.state = FutureState.finished;
  tellDone(future, 'failed');
  scheduleCallbacks(future, 'exception');
  setUntaken(future, true);
}
/** Future.cancel(msg): false when it is done already. */
export function cancelFuture(future: PyFuture, message: Value): boolean {
  alive(future);
  setUntaken(future, false);
  if (future.state !== FutureState.pending) return false;
  future.state = FutureState.cancelled;
  future.cancelMessage = message;
  tellDone(future, 'cancelled');
  scheduleCallbacks(future, 'cancel');
  return true;
}

function tellDone(future: PyFuture, state: string): void {
  touch(future, true);
  vm.chargeTurns(LoopCost.future);
  if (future.id !== 0 && !(future instanceof PyTask))
    tell('future.done', { future: future.id, state, by: vm.thread.taskId, text: doneText(future) });
}
function doneText(future: PyFuture): string {
  const { exception, value } = future;
  if (exception !== null) return exception.cls.name;
  return value === null || typeof value !== 'object' ? repr(value) : typeOf(value).name;
}

/** What watches over exceptions that nobody takes and tasks that vanish (lost.ts). */
let watch: (future: PyFuture, failed: boolean) => void = () => {};
export function setWatch(hook: typeof watch): void {
  watch = hook;
}
/** Says whether the exception of a future is still to be taken by somebody. */
export function setUntaken(future: PyFuture, untaken: boolean): void {
  if (future.logTraceback === untaken) return;
  future.logTraceback = untaken;
  watch(future, untaken);
}

// ---- callbacks ------------------------------------------------------------------------------------------------------------------------------------

function scheduleCallbacks(future: PyFuture, why: string): void {
  const { callback, callbackContext, more } = future;
  if (callback === undefined && more === null) return;
  future.callback = undefined;
  future.callbackContext = null;
  future.more = null;
  if (callback !== undefined) scheduleOne(future, callback, callbackContext, why);
  if (more !== null) for (const { fn, context } of more) scheduleOne(future, fn, context, why);
}
function scheduleOne(future: PyFuture, fn: Value, context: Value, why: string): void {
  if (fn instanceof PyTaskWakeup) {
    const { task } = fn;
    tellWoken(task.id, vm.thread.taskId, future instanceof PyTask ? 0 : future.id, why);
    scheduleCall(future.loop as Value, fn, [future], context, 'task', task.id);
  } else scheduleCall(future.loop as Value, fn, [future], context, 'callback', 0);
}
/** The context of a callback that is given none: a copy of the running one, made when it is wanted. */
function contextNow(): PyKeptContext {
  const state = asy();
  const kept = keptContext(state.weakDoneContext);
  state.weakDoneContext = kept;
  return kept;
}
/** future.add_done_callback(fn, context=...): called soon when the future is done already. */
export function addDone(future: PyFuture, fn: Value, context: Value): void {
  touch(future, true);
  alive(future);
  const where = context ?? contextNow();
  if (future.state !== FutureState.pending) scheduleOne(future, fn, where, 'result');
  else if (future.callback === undefined && future.more === null) {
    future.callback = fn;
    future.callbackContext = where;
  } else (future.more ??= []).push({ fn, context: where });
}
/** Whether two callbacks are equal; functions are so only to themselves. */
const isSame = (a: Value, b: Value): boolean =>
  a === b || (!(a instanceof PyFunction && b instanceof PyFunction) && equals(a, b));
/** future.remove_done_callback(fn). @returns how many were removed */
export function removeDone(future: PyFuture, fn: Value): number {
  touch(future, true);
  alive(future);
  let removed = 0;
  if (future.callback !== undefined && isSame(future.callback, fn)) {
    future.callback = undefined;
    future.callbackContext = null;
    removed++;
  }
  if (future.more !== null) {
    const before = future.more.length;
    const kept: Callback[] = [];
    // A comparison may run code that adds callbacks, or takes some out.
    for (let at = 0; future.more !== null && at < future.more.length; at++) {
      const entry = future.more[at] as Callback;
      if (!isSame(entry.fn, fn)) kept.push(entry);
    }
    if (future.more === null || kept.length === 0) {
      removed += before;
      future.more = null;
    } else {
      removed += future.more.length - kept.length;
      future.more = kept;
    }
  }
  return removed;
}
/** `_callbacks` as Python shows it: None, or a list of (callback, context). */
export function callbackList(future: PyFuture): Value {
  const list: Value[] = [];
  if (future.callback !== undefined) {
    future.callbackContext = shownContext(future.callbackContext);
    list.push(makeTuple([future.callback, future.callbackContext]));
  }
  for (const entry of future.more ?? []) {
    entry.context = shownContext(entry.context);
    list.push(makeTuple([entry.fn, entry.context]));
  }
  return list.length === 0 ? null : makeList(list);
}

// ---- who awaits whom --------------------------------------------------------------------------------------------------------------------------------

/** `waiter` awaits `future` (both ours, else nothing is noted). */
export function addAwaitedBy(future: Value, waiter: Value): void {
  if (!(future instanceof PyFuture) || !(waiter instanceof PyFuture)) return;
  const { awaitedBy } = future;
  if (awaitedBy === null) future.awaitedBy = waiter;
  else if (awaitedBy instanceof Set) awaitedBy.add(waiter);
  else if (awaitedBy !== waiter) future.awaitedBy = new Set<PyObject>([awaitedBy, waiter]);
}
export function discardAwaitedBy(future: Value, waiter: Value): void {
  if (!(future instanceof PyFuture) || !(waiter instanceof PyFuture)) return;
  if (future.awaitedBy === waiter) future.awaitedBy = null;
  else if (future.awaitedBy instanceof Set) future.awaitedBy.delete(waiter);
}
/** `_asyncio_awaited_by`: None or a frozenset. */
export function awaitedBySet(future: PyFuture): Value {
  const { awaitedBy } = future;
  if (awaitedBy === null) return null;
  return makeFrozenset(awaitedBy instanceof Set ? awaitedBy : [awaitedBy]);
}

/** What a failed future whose exception nobody took says when it is destroyed. */
export function neverRetrieved(future: PyFuture): void {
  if (!future.logTraceback) return;
  const { exception } = future;
  future.logTraceback = false;
  const task = future instanceof PyTask ? future.id : 0;
  tell('exception.neverRetrieved', {
    task,
    future: task === 0 ? future.id : 0,
    type: exception?.cls.name ?? '',
    message: exception === null ? '' : quietMessage(exception),
  });
  const context = makeDict([
    ['message', `${future.cls.name} exception was never retrieved`],
    ['exception', exception],
    ['future', future],
  ]);
  if (truthy(future.sourceTraceback ?? null)) context.table.set('source_traceback', future.sourceTraceback ?? null);
  inSight([context], () => callAttr(future.loop as Value, 'call_exception_handler', [context]));
}
