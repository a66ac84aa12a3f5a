/**
 * How a loop runs: BaseEventLoop._run_once and what stands around it.
 *
 * The running loop is one generator on its thread's stack. Where nobody replaced a part of it, it carries out a turn itself, the steps of tasks included,
 * so that each goes straight from the loop into the coroutine and back; else it calls the parts as Python code would.
 */
import { NEVER, ZERO_NS } from '../../../events/index.ts';
import type { Answer, Reason, Stop } from '../../../kernel/index.ts';
import {
  addLibraryLine,
  asNumber,
  BlockRequest,
  CallRequest,
  call,
  callSync,
  counters,
  getAttr,
  hooks,
  type LibrarySpec,
  lessThan,
  lookupAttr,
  makeFloat,
  type NativeGen,
  PyBoundMethod,
  PyException,
  passesLibraryLine,
  type PyLibraryFunction,
  PyObject,
  PyNativeFunction,
  Raise,
  raise,
  repr,
  standsElsewhere,
  str,
  TRACKED,
  truthy,
  typeClock,
  UNIT_NS,
  type Value,
  vm,
  waitInPlace,
} from '../../../machine/index.ts';
import { enterContext, exitContext, PyContext } from '../../structures/contextvars.ts';
import { look, LookCost } from '../../times/patience.ts';
import { ensureFuture, isFuture, loopOf } from '../waiting/ensure.ts';
import { addDone, exceptionOf, removeDone, setUntaken } from '../tasks/future.ts';
import { argumentsOf, callbackFailed, contextOf, runHandle } from './handles.ts';
import { callAlone, isThreadsafe } from './threadsafe.ts';
import {
  FutureState,
  Hot,
  PyFuture,
  PyHandle,
  type PyLoop,
  PyTask,
  PyTaskStep,
  PyTaskWakeup,
  PyTimerHandle,
  WaitsIn,
} from '../model.ts';
import { setRunningLoop } from './running.ts';
import { askOwn, isSignalled, ownSelector, takeReady } from './select.ts';
import { heapify, LoopCost, loopTime, takeTimer, toNs } from './schedule.ts';
import { asy } from '../state.ts';
import { beginStep, endStep, stepRaised, stepReturned, stepYielded, wakeWith } from '../tasks/step.ts';
import { callAttr, isFatal, moduleGlobal } from '../support.ts';
import { linesOfTurn } from '../texts/lines.ts';
import {
  tell,
  tellRan,
  tellRun,
  tellSelect,
  tellSelected,
  tellTimerFired,
  tellTurn,
  tellTurnAndSelect,
} from '../telling/tell.ts';
import { beginUsualStep, endSleep, endUsualStep } from './usual.ts';
import { inOpenOrder, isAsking, noteRun, timerCalled } from './ties.ts';
import { plainStream } from '../../network/socket.ts';

/** Below this many timers cancelled ones are left lying in the heap. */
export const MIN_SCHEDULED_TIMER_HANDLES = 100;
/** Above this share of cancelled timers the heap is built anew. */
export const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;
/** Longest wait for I/O, in seconds. */
export const MAXIMUM_SELECT_TIMEOUT = 24 * 3600;
/**
 * Linux lets a sleeping thread's timer slip by 50 microseconds: timers that are due so close to the first one come in the same turn, as they do in CPython.
 * The loop then wakes when the last of them is due, and that much later (at the full cost of computing, see vm.unitNs): two sleeps of 0.1 one after the
 * other end after one of 0.2 that began with the first.
 */
const TIMER_SLACK_NS = 50_000;
/**
 * What epoll counts in: CPython's selector waits for whole ones, so what is due before that wait is over comes in the same turn, too. Only at the full cost of
 * computing: otherwise time is ideal, and deadlines lie apart where the program set them apart.
 */
const EPOLL_NS = 1_000_000;

const nothing: Value[] = [null];

// ---- the parts of a turn ----------------------------------------------------------------------------------------------------------------------------

const isCancelled = (timer: Value): boolean =>
  timer instanceof PyHandle ? timer.cancelled : truthy(getAttr(timer, '_cancelled'));
function unschedule(timer: Value): void {
  if (timer instanceof PyTimerHandle) timer.scheduled = false;
}
/** Takes cancelled timers out of the heap: all when they are many, else those on top. */
function sweepTimers(loop: PyLoop): void {
  let heap = loop.scheduled.items;
  if (
    heap.length > MIN_SCHEDULED_TIMER_HANDLES &&
    loop.cancelledTimers / heap.length > MIN_CANCELLED_TIMER_HANDLES_FRACTION
  ) {
    const kept: Value[] = [];
    for (const timer of heap) {
      if (isCancelled(timer)) unschedule(timer);
      else kept.push(timer);
    }
    heapify(kept);
    heap.length = 0;
    for (const timer of kept) heap.push(timer);
    if (loop.weakDues !== null) loop.weakDues = kept.map((timer) => (timer as PyTimerHandle).when);
    loop.cancelledTimers = 0;
    return;
  }
  heap = loop.scheduled.items;
  while (heap.length > 0 && isCancelled(heap[0] as Value)) {
    loop.cancelledTimers--;
    unschedule(takeTimer(loop));
  }
}
/** When the first timer is due. */
const firstDue = (loop: PyLoop): number => {
  if (loop.weakDues !== null) return loop.weakDues[0]!;
  const first = loop.scheduled.items[0] as Value;
  return first instanceof PyTimerHandle ? first.when : (asNumber(getAttr(first, '_when')) ?? Number.NaN);
};
/** Seconds that the loop may wait: 0 not at all, undefined without end. */
function waitingTime(loop: PyLoop, now: number): number | undefined {
  if (loop.ready.size > 0 || loop.stopping) return 0;
  if (loop.scheduled.items.length === 0) return undefined;
  return Math.min(Math.max(0, firstDue(loop) - now), MAXIMUM_SELECT_TIMEOUT);
}
const isDue = (timer: Value, limit: number): boolean =>
  timer instanceof PyTimerHandle ? !(timer.when >= limit) : lessThan(getAttr(timer, '_when'), makeFloat(limit));
/** Moves the timers that are due to the ready queue. @param untold the turn is told before that @returns whether it still is not */
function fireTimers(loop: PyLoop, limit: number, untold: boolean): boolean {
  const heap = loop.scheduled.items;
  const due: Value[] | undefined = isAsking() ? [] : undefined;
  while (heap.length > 0) {
    const dues = loop.weakDues;
    if (dues !== null ? dues[0]! >= limit : !isDue(heap[0] as Value, limit)) break;
    if (untold) tellTurnOf(loop);
    untold = false;
    const timer = takeTimer(loop);
    unschedule(timer);
    if (timer instanceof PyTimerHandle) tellTimerFired(loop.id, timer.id);
    if (due === undefined) loop.ready.append(timer);
    else due.push(timer);
  }
  if (due !== undefined) for (const timer of inOpenOrder(loop, due)) loop.ready.append(timer);
  return untold;
}
/** Tells the turn that has begun. @param ready how many handles stood ready then */
function tellTurnOf(loop: PyLoop, ready = loop.ready.size): void {
  tellTurn(loop.id, loop.turn, ready, loop.scheduled.items.length);
}
const resolution = (loop: PyLoop): number => asNumber(loop.clockResolution) ?? 0;

/** Begins a turn of a loop whose parts nobody replaced, which is not told yet. @returns how long to wait in ns; -1: without end */
function beginTurn(loop: PyLoop): number {
  vm.chargeTurns(LoopCost.turn);
  if (loop.scheduled.items.length > 0) look(LookCost.turn);
  sweepTimers(loop);
  loop.turn++;
  const now = loopTime(loop);
  const seconds = waitingTime(loop, now);
  if (seconds === undefined) return NEVER;
  if (seconds === 0) return ZERO_NS;
  return Math.max(1, toNs(now + seconds) - vm.nowNs());
}
const otherThreads = (): boolean => (vm.thread.kernelThread?.process.threads.size ?? 1) > 1;

/**
 * Waits until something wakes the loop or the time is up. Called only when there is something to wait for.
 * @param untold the turn has just begun and is to be told
 * @returns what is to be yielded for that (then it has `waited`); undefined: it is over already; null: so is the turn
 */
function waitInLine(loop: PyLoop, timeoutNs: number, untold: boolean): BlockRequest | undefined | null {
  if (untold && loop.line !== null && !loop.woken) {
    tellTurnAndSelect(loop.id, loop.turn, loop.ready.size, loop.scheduled.items.length, timeoutNs);
  } else {
    if (untold) tellTurnOf(loop);
    loop.line ??= vm.kernel.queue('select', '', loop.id);
    if (loop.woken) {
      loop.woken = false;
      return undefined;
    }
    tellSelect(loop.id, timeoutNs, 0);
  }
  const asking = isAsking();
  if (!asking && timeoutNs > 0 && waitInPlace(ZERO_NS + timeoutNs + slackNs(loop, timeoutNs), 'select', loop.id)) {
    if (untold && endsLoneSleep(loop)) return null;
    waited(loop);
    return undefined;
  }
  const reason: Reason = asking ? reasonAsked(loop) : { on: 'select', object: loop.id };
  let stop: Stop;
  if (timeoutNs === 0) stop = { kind: 'sleep', ns: 0, reason };
  else if (timeoutNs < 0) stop = { kind: 'wait', queue: loop.line, reason };
  else stop = { kind: 'wait', queue: loop.line, timeoutNs: ZERO_NS + timeoutNs + slackNs(loop, timeoutNs), reason };
  return new BlockRequest(stop);
}
/** A turn in which nothing is ready has waited for the only timer that is due now, that of a sleep: it is over when that has run. */
function endsLoneSleep(loop: PyLoop): boolean {
  const dues = loop.weakDues;
  if (dues === null || loop.stepping !== null || loop.ready.size > 0 || !handlesArePlain()) return false;
  const limit = loopTime(loop) + resolution(loop);
  if (!(dues[0]! < limit) || (dues.length > 1 && dues[1]! < limit) || (dues.length > 2 && dues[2]! < limit))
    return false;
  const timer = loop.scheduled.items[0] as Value;
  if (!isPlainHandle(timer) || timer.cancelled || timer.callback !== asy().setUnlessCancelled) return false;
  if (!endSleep(loop, timer, false, true)) return false;
  loop.woken = false;
  loop.underWay = timer;
  if (counters[TRACKED] !== 0) dropHandle(loop, timer);
  return true;
}
function waited(loop: PyLoop): void {
  loop.woken = false;
  tellSelected(loop.id, 0);
}
const reasonAsked = (loop: PyLoop): Reason => ({
  on: 'select',
  object: loop.id,
  ends: () => timerCalled(loop.scheduled.items[0] ?? null),
});
/** How much later than the first timer is due the loop wakes. */
function slackNs(loop: PyLoop, timeoutNs: number): number {
  const heap = loop.scheduled.items;
  const first = heap[0];
  if (!(first instanceof PyTimerHandle)) return 0;
  const restNs = vm.unitNs === UNIT_NS ? Math.ceil(timeoutNs / EPOLL_NS) * EPOLL_NS - timeoutNs : 0;
  const limit = first.when + (restNs + TIMER_SLACK_NS) / 1e9;
  const dues = loop.weakDues;
  // Mostly no other one is due so soon.
  const isAlone = dues !== null && (dues.length < 2 || dues[1]! > limit) && (dues.length < 3 || dues[2]! > limit);
  const latest = isAlone ? first.when : latestOf(heap, 2, limit, latestOf(heap, 1, limit, first.when));
  return toNs(latest) - toNs(first.when) + Math.ceil((TIMER_SLACK_NS * vm.unitNs) / UNIT_NS);
}
/** The latest moment up to a limit for which a timer is set, in the part of a heap that begins at a place; `latest` where that is later. */
function latestOf(heap: readonly Value[], at: number, limit: number, latest: number): number {
  const timer = at < heap.length ? heap[at] : undefined;
  if (!(timer instanceof PyTimerHandle) || timer.when > limit) return latest;
  const here = !timer.cancelled && timer.when > latest ? timer.when : latest;
  return latestOf(heap, 2 * at + 2, limit, latestOf(heap, 2 * at + 1, limit, here));
}
/** Wakes the loop from another thread. */
export function wakeLoop(loop: PyLoop): void {
  tell('loop.woken', { loop: loop.id });
  loop.woken = true;
  loop.line?.wake();
}

/** Wakes the loop where no thread does it: an answer from outside is there. A loop that watches sockets hears it through its pipe, as from a thread. */
export function rouseLoop(loop: PyLoop): void {
  loop.woken = true;
  loop.line?.wake();
  if (loop.csock !== undefined) plainStream(loop.csock)?.send(ONE_BYTE);
}
const ONE_BYTE = new Uint8Array(1);

/** What runs while the loop waits has come through its selector, and so does what it raises. */
function* waiting<T>(loop: PyLoop, where: PyLoop['waitsIn'], code: NativeGen<T>): NativeGen<T> {
  const runForever = asy().natives.get('run_forever') as PyLibraryFunction;
  let frame = vm.thread.frame;
  while (frame !== null && frame.nativeFn !== runForever) frame = frame.back;
  const move = (to: PyLoop['waitsIn']) => {
    loop.waitsIn = to;
    if (frame !== null) standsElsewhere(frame);
  };
  move(where);
  try {
    return yield* code;
  } catch (error) {
    if (error instanceof Raise && frame !== null) {
      const [last, ...lines] = linesOfTurn();
      for (const line of lines.reverse()) passesLibraryLine(runForever, line, error.exc, [loop]);
      addLibraryLine(runForever, last!, error.exc, [loop]);
    }
    throw error;
  } finally {
    move(WaitsIn.turn);
  }
}
/** What no exception handler may swallow leaves the loop with the frames that ran the handle: these have it, and so the task whose step it was. */
function leavesWith(loop: PyLoop, handle: PyHandle, error: unknown): void {
  if (!(error instanceof Raise) || !isFatal(error)) return;
  const { natives } = asy();
  const runForever = natives.get('run_forever') as PyLibraryFunction;
  const [last, within, run] = linesOfTurn();
  passesLibraryLine(natives.get('Handle._run') as PyLibraryFunction, run!, error.exc, [handle]);
  passesLibraryLine(runForever, within!, error.exc, [loop]);
  addLibraryLine(runForever, last!, error.exc, [loop]);
}
/** The handlers of signals that have come while the loop waited. */
const handleSignals = (loop: PyLoop): NativeGen<void> => waiting(loop, WaitsIn.ownSelector, hooks.runSignalHandlers());

/** Asks a Python selector, and lets the loop deal with what it says. */
function* askSelector(loop: PyLoop, timeout: Value): NativeGen<void> {
  tellSelect(loop.id, timeout === null ? -1 : Math.round((asNumber(timeout) ?? 0) * 1e9), 1);
  const select = getAttr(getAttr(loop, '_selector'), 'select');
  const events = yield* waiting(loop, WaitsIn.pythonSelector, call(select, [timeout]));
  look(LookCost.selector);
  tellSelected(
    loop.id,
    events !== null && typeof events === 'object' && 'items' in events
      ? (events as { items: unknown[] }).items.length
      : 0,
  );
  yield* call(getAttr(loop, '_process_events'), [events]);
}

/** A callback of the library that never calls Python code in its own name. */
function isShort(callback: Value): boolean {
  const func = callback instanceof PyBoundMethod ? callback.func : callback;
  return func instanceof PyNativeFunction && func.plain && !func.isGenerator && func.receiver === null;
}

// ---- handles ------------------------------------------------------------------------------------------------------------------------------------------

/** Whether handles of our own classes run as we run them. */
function handlesArePlain(): boolean {
  const state = asy();
  if (state.plainHandlesVersion !== typeClock.version) {
    state.plainHandlesVersion = typeClock.version;
    const { Handle, TimerHandle, natives } = state;
    state.plainHandles = Handle.ns.get('_run') === natives.get('Handle._run') && !TimerHandle.ns.has('_run');
  }
  return state.plainHandles;
}
function isPlainHandle(handle: Value): handle is PyHandle {
  if (!(handle instanceof PyHandle)) return false;
  if (!(handle.context instanceof PyContext)) return false;
  const { cls } = handle;
  const { Handle, TimerHandle, ThreadSafeHandle } = asy();
  return cls === Handle || cls === TimerHandle || cls === ThreadSafeHandle;
}
/** Runs what stood in the ready queue, by its `_run` method where it is not one of our handles. */
function* runReady(loop: PyLoop, handle: Value): NativeGen<void> {
  if (!handlesArePlain() || !isPlainHandle(handle)) {
    if (!truthy(getAttr(handle, '_cancelled'))) yield* call(getAttr(handle, '_run'));
    return;
  }
  if (handle.cancelled) return;
  if (isAsking()) noteRun(loop, handle);
  tellRun(loop.id, handle.id);
  if (isThreadsafe(handle)) yield* call(getAttr(handle, '_run'));
  else yield* runHandle(handle);
  tellRan(loop.id, handle.id);
}
/** The same in debug mode: a callback that took long is told. */
function* runWatched(loop: PyLoop, handle: Value): NativeGen<void> {
  if (truthy(getAttr(handle, '_cancelled'))) return;
  try {
    loop.currentHandle = handle;
    const begun = asNumber(callAttr(loop, 'time')) ?? 0;
    yield* runReady(loop, handle);
    const took = (asNumber(callAttr(loop, 'time')) ?? 0) - begun;
    if (took >= (asNumber(loop.slowCallbackDuration) ?? 0)) {
      yield* call(moduleGlobal('_asyncio_reports', '_tell_slow'), [handleText(handle), makeFloat(took)]);
    }
  } finally {
    loop.currentHandle = null;
  }
}
/** base_events._format_handle() */
export function handleText(handle: Value): string {
  const callback = getAttr(handle, '_callback');
  const self = lookupAttr(callback, '__self__');
  return self instanceof PyTask ? repr(self) : str(handle);
}

/** How many handles this turn runs. */
const toRun = ({ ready, stepping }: PyLoop): number =>
  stepping === null ? ready.size : Math.min(ready.size, stepping);

/** A handle is given up: what only it kept alive dies before the next one runs. A task that goes on is held by what it waits for now. */
function dropHandle(loop: PyLoop, handle: Value): void {
  loop.underWay = null;
  if (!(handle instanceof PyHandle)) {
    vm.dropped(handle ?? undefined);
    return;
  }
  const { callback } = handle;
  const args = argumentsOf(handle);
  if (!(callback instanceof PyTaskStep || callback instanceof PyTaskWakeup)) vm.droppedAll([...(args ?? []), handle]);
  else if (callback.task.state !== FutureState.pending) vm.droppedAtLast(callback.task, callback.task.value, handle);
  else {
    const future = args?.[0];
    if (future instanceof PyObject) vm.droppedAtLast(future, undefined, handle);
    else vm.dropped(handle);
  }
}

/** BaseEventLoop._run_once(), its parts called as methods. */
function* runOnce(loop: PyLoop): NativeGen {
  sweepTimers(loop);
  loop.turn++;
  tellTurnOf(loop);
  vm.chargeTurns(LoopCost.turn);
  if (loop.scheduled.items.length > 0) look(LookCost.turn);
  let timeout: Value = null;
  if (loop.ready.size > 0 || loop.stopping) timeout = 0;
  else if (loop.scheduled.items.length > 0) {
    const seconds = firstDue(loop) - (asNumber(callAttr(loop, 'time')) ?? 0);
    timeout = seconds > MAXIMUM_SELECT_TIMEOUT ? MAXIMUM_SELECT_TIMEOUT : seconds < 0 ? 0 : makeFloat(seconds);
  }
  if (loop.selector === undefined && !loop.overrides(Hot.processEvents)) {
    const ns = timeout === null ? -1 : Math.max(0, toNs(loopTime(loop) + (asNumber(timeout) as number)) - vm.nowNs());
    const wait = timeout !== 0 || otherThreads() ? waitInLine(loop, ns, false) : undefined;
    if (wait instanceof BlockRequest) {
      const answer = (yield wait) as unknown as Answer;
      if (answer.kind === 'signal' || isSignalled()) yield* handleSignals(loop);
      waited(loop);
    }
  } else yield* askSelector(loop, timeout);
  fireTimers(loop, (asNumber(callAttr(loop, 'time')) ?? 0) + resolution(loop), false);
  for (let left = toRun(loop); left > 0; left--) {
    const handle = loop.ready.popLeft();
    loop.underWay = handle;
    try {
      if (loop.debug) yield* runWatched(loop, handle);
      else yield* runReady(loop, handle);
    } catch (error) {
      if (handle instanceof PyHandle && !loop.overrides(Hot.runOnce)) leavesWith(loop, handle, error);
      throw error;
    }
    if (counters[TRACKED] !== 0) dropHandle(loop, handle);
  }
  return null;
}

/** Enters the context of a handle, and begins the step of the task that it is for, if it is. @returns that task */
function enterHandle(loop: PyLoop, handle: PyHandle, context: PyContext): PyTask | null {
  enterContext(context);
  const { callback } = handle;
  try {
    if (callback instanceof PyTaskWakeup) {
      const { task } = callback;
      loop.weakStepped = task;
      beginStep(task, wakeWith(task, handle.args![0] as Value));
      return task;
    }
    if (callback instanceof PyTaskStep) {
      const { task, exc } = callback;
      loop.weakStepped = task;
      beginStep(task, exc);
      return task;
    }
  } catch (error) {
    exitContext(context);
    throw error;
  }
  return null;
}
/** The step of a task is over. @returns whether it is told that its handle is, too. @throws what must leave the loop */
function leaveStep(
  loop: PyLoop,
  handle: PyHandle,
  context: PyContext,
  task: PyTask,
  value: Value,
  failed: unknown,
): boolean {
  try {
    if (failed === null && !vm.thread.sendDone && endUsualStep(loop, task, value, handle)) return true;
    try {
      if (failed !== null) stepRaised(task, failed);
      else if (vm.thread.sendDone) stepReturned(task, value);
      else stepYielded(task, value);
    } finally {
      endStep(task);
    }
    return false;
  } finally {
    exitContext(context);
  }
}

/** In place of a number of handles: the turn is told. */
const TOLD = -1;

/** BaseEventLoop.run_forever() */
function* runForever(loop: PyLoop): NativeGen {
  callAttr(loop, '_run_forever_setup');
  vm.kernel.reacting++;
  const endsSleep = asy().setUnlessCancelled;
  const step = new CallRequest(null, nothing, null, 'send');
  try {
    for (;;) {
      if (loop.debug || loop.overrides(Hot.runOnce)) {
        yield new CallRequest(getAttr(loop, '_run_once'), [], null);
        if (loop.stopping || loop.stepping !== null) break;
        continue;
      }
      const timeoutNs = beginTurn(loop);
      const own = loop.selector === undefined ? undefined : ownSelector(loop);
      // (the turn is told with what comes next, where nothing comes between)
      let untold = loop.selector === undefined;
      if (!untold) tellTurnOf(loop);
      // (waiting is no generator of its own: it would be made anew in every turn)
      if (own !== undefined) {
        const wait = askOwn(loop, own, timeoutNs);
        let answer = (yield wait) as unknown as Answer;
        while (answer.kind === 'signal') {
          yield* handleSignals(loop);
          answer = (yield wait) as unknown as Answer;
        }
        if (isSignalled()) yield* handleSignals(loop);
        takeReady(loop, own, answer);
      } else if (loop.selector !== undefined) {
        yield* askSelector(loop, timeoutNs < 0 ? null : makeFloat(timeoutNs / 1e9));
      } else if (timeoutNs !== 0 || otherThreads()) {
        const wait = waitInLine(loop, timeoutNs, true);
        untold = false;
        if (wait === null) {
          if (loop.stopping) break;
          continue;
        }
        if (wait !== undefined) {
          const answer = (yield wait) as unknown as Answer;
          if (answer.kind === 'signal' || isSignalled()) yield* handleSignals(loop);
          waited(loop);
        }
      }
      if (loop.scheduled.items.length > 0) untold = fireTimers(loop, loopTime(loop) + resolution(loop), untold);
      const plain = handlesArePlain();
      const asking = isAsking();
      let ready = untold ? loop.ready.size : TOLD;
      let left = toRun(loop);
      if (untold && left === 0) tellTurnOf(loop);
      for (; left > 0; left--) {
        const handle = loop.ready.popLeft();
        loop.underWay = handle;
        if (!plain || !isPlainHandle(handle)) {
          if (ready >= 0) tellTurnOf(loop, ready);
          ready = TOLD;
          yield* runReady(loop, handle);
          if (counters[TRACKED] !== 0) dropHandle(loop, handle);
          continue;
        }
        const { callback } = handle;
        let task = handle.cancelled ? null : beginUsualStep(loop, handle, asking, ready);
        const isUsual = task !== null;
        if (!isUsual && ready >= 0) tellTurnOf(loop, ready);
        ready = TOLD;
        if (handle.cancelled) {
          if (counters[TRACKED] !== 0) dropHandle(loop, handle);
          continue;
        }
        if (isUsual || callback !== endsSleep || !endSleep(loop, handle, asking, false)) {
          if (!isUsual) {
            handle.ran = true;
            if (asking) noteRun(loop, handle);
            tellRun(loop.id, handle.id);
            vm.chargeTurns(LoopCost.handle);
          }
          let isTold = false;
          try {
            const context = contextOf(handle) as PyContext;
            if (!isUsual) task = enterHandle(loop, handle, context);
            if (task === null) {
              try {
                const args = argumentsOf(handle) as Value[];
                if (isShort(callback)) callSync(callback, args);
                else if (isThreadsafe(handle)) yield* callAlone(handle, callback, args);
                else yield new CallRequest(callback, args, null);
              } finally {
                exitContext(context);
              }
            } else {
              const thrown = vm.thread.asyncioThrown;
              let value: Value = null;
              let failed: unknown = null;
              try {
                let request = step;
                if (thrown === null) step.callable = task.coro;
                else request = new CallRequest(task.coro, [null, thrown], null, 'send');
                value = (yield request) as Value;
              } catch (error) {
                failed = error;
              }
              isTold = leaveStep(loop, handle, context, task, value, failed);
            }
          } catch (error) {
            leavesWith(loop, handle, error);
            yield* callbackFailed(handle, error);
          }
          if (!isTold) tellRan(loop.id, handle.id);
        }
        if (counters[TRACKED] !== 0) dropHandle(loop, handle);
      }
      if (loop.stopping || loop.stepping !== null) break;
    }
  } finally {
    vm.kernel.reacting--;
    loop.underWay = null;
    callAttr(loop, '_run_forever_cleanup');
  }
  return null;
}

// ---- around it ----------------------------------------------------------------------------------------------------------------------------------------

function setUp(loop: PyLoop): Value {
  callAttr(loop, '_check_closed');
  callAttr(loop, '_check_running');
  callAttr(loop, '_set_coroutine_origin_tracking', [loop.debug]);
  const { thread } = vm;
  loop.oldFirstIter = thread.asyncGenFirstIter;
  loop.oldFinalizer = thread.asyncGenFinalizer;
  loop.threadId = thread.ident;
  thread.asyncGenFirstIter = getAttr(loop, '_asyncgen_firstiter_hook');
  thread.asyncGenFinalizer = getAttr(loop, '_asyncgen_finalizer_hook');
  setRunningLoop(loop);
  tell('loop.started', { loop: loop.id });
  return null;
}
function cleanUp(loop: PyLoop): Value {
  loop.stopping = false;
  loop.threadId = null;
  setRunningLoop(null);
  callAttr(loop, '_set_coroutine_origin_tracking', [false]);
  const { thread } = vm;
  thread.asyncGenFirstIter = loop.oldFirstIter;
  thread.asyncGenFinalizer = loop.oldFinalizer;
  tell('loop.stopped', { loop: loop.id });
  return null;
}

/** One turn of a loop, with so many of its handles at most. */
export function* runTurn(loop: PyLoop, most: number): NativeGen {
  loop.stepping = most;
  try {
    return yield* runForever(loop);
  } finally {
    loop.stepping = null;
  }
}

/** BaseEventLoop.run_until_complete() */
function* runUntilComplete(loop: PyLoop, awaitable: Value): NativeGen {
  callAttr(loop, '_check_closed');
  callAttr(loop, '_check_running');
  const isNew = !isFuture(awaitable);
  const future = yield* ensureFuture(awaitable, loop);
  if (isNew && future instanceof PyTask) future.logDestroyPending = false;
  // Kept in sight of the reachability walk.
  vm.thread.frame!.nativeArgs = [loop, future];
  const callback = asy().functions._run_until_complete_cb as Value;
  if (future instanceof PyFuture && !future.cls.isHeap) addDone(future, callback, null);
  else yield* call(getAttr(future, 'add_done_callback'), [callback]);
  try {
    yield new CallRequest(getAttr(loop, 'run_forever'), [], null);
  } catch (error) {
    // The coroutine raised what left the loop: it counts as taken.
    if (isNew && future instanceof PyFuture && future.state === FutureState.finished) exceptionOf(future);
    if (error instanceof Raise)
      addLibraryLine(vm.thread.frame!.nativeFn as PyLibraryFunction, 'base_events:706', error.exc, [loop, future]);
    throw error;
  } finally {
    if (future instanceof PyFuture && !future.cls.isHeap) removeDone(future, callback);
    else yield* call(getAttr(future, 'remove_done_callback'), [callback]);
  }
  if (!truthy(yield* call(getAttr(future, 'done'))))
    raise('RuntimeError', 'Event loop stopped before Future completed.');
  return yield* call(getAttr(future, 'result'));
}
/** The done callback that ends run_until_complete(). */
export function stopLoopOf(future: Value): Value {
  if (future instanceof PyFuture && future.state === FutureState.finished) {
    const { exception } = future;
    setUntaken(future, false);
    if (exception !== null && isFatal(new Raise(exception))) return null;
  } else if (!(future instanceof PyFuture) && !truthy(callAttr(future, 'cancelled'))) {
    const exc = callAttr(future, 'exception');
    if (exc instanceof PyException && isFatal(new Raise(exc))) return null;
  }
  callAttr(loopOf(future), 'stop');
  return null;
}

export const runFunctions: Readonly<Record<string, LibrarySpec>> = {
  _run_once: ['self', runOnce],
  _run_forever_setup: ['self', setUp],
  _run_forever_cleanup: ['self', cleanUp],
  run_forever: ['self', runForever],
  run_until_complete: ['self, future', runUntilComplete],
};
