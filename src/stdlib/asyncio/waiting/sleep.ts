/** asyncio.sleep(), and how coroutines of ours wait for futures of ours. */
import { NEVER } from '../../../events/index.ts';
import {
  asNumber,
  awaitableIterator,
  awaiting,
  callSync,
  getAttr,
  isCoroutine,
  isRaised,
  lookupAttr,
  type NativeGen,
  type PyException,
  type PyLibraryFunction,
  PyNativeAwaitable,
  PyQuickCoroutine,
  Raise,
  raise,
  richCompare,
  truthy,
  type Value,
  vm,
  YieldRequest,
} from '../../../machine/index.ts';
import { scheduleLater } from '../loop/calls.ts';
import { futureOf, newFuture, resultOf, setResult, setUntaken } from '../tasks/future.ts';
import { cancelHandle } from '../loop/handles.ts';
import { FutureState, Hot, PyFuture, PyHandle, PyLoop, PyTimerHandle, plainLoop, type WaitReason } from '../model.ts';
import { requireRunningLoop } from '../loop/running.ts';
import { loopTime, pushTimer, toNs } from '../loop/schedule.ts';
import { asy } from '../state.ts';
import { touch } from '../telling/touches.ts';
import { keptContext } from '../../structures/contextvars.ts';
import { ids } from '../telling/ids.ts';
import { callAttr } from '../support.ts';

/** futures._set_result_unless_cancelled(): what the timer of a sleep calls; transports do when they are ready. */
export function setUnlessCancelled(future: Value, value: Value): Value {
  if (future instanceof PyFuture && !future.cls.isHeap) {
    const { state, weakReason } = future;
    const isOfSleep = weakReason === null || weakReason instanceof PyTimerHandle || weakReason.on === 'sleep';
    if (state !== FutureState.cancelled) setResult(future, value, isOfSleep ? 'timer' : 'result');
  } else if (!truthy(callAttr(future, 'cancelled'))) callAttr(future, 'set_result', [value]);
  return null;
}
/** loop.create_future() for a primitive of ours, that stands for `reason` when somebody waits for it. */
export function primitiveFuture(loop: Value, reason: WaitReason | null): Value {
  if (plainLoop(loop, Hot.createFuture) !== undefined) {
    const future = newFuture(loop);
    future.weakReason = reason;
    return future;
  }
  const future = callAttr(loop, 'create_future');
  if (future instanceof PyFuture) future.weakReason = reason;
  return future;
}

/** `await future` in the body of a native coroutine, for any kind of future. */
export function* awaitFuture(future: Value): NativeGen {
  if (!(future instanceof PyFuture) || future.cls.isHeap) return yield* awaiting(future);
  if (future.state === FutureState.pending) {
    const self = vm.thread.frame?.coroutine ?? null;
    if (self !== null) self.awaiting = future;
    future.blocking = true;
    try {
      yield new YieldRequest(future);
    } finally {
      if (self !== null) self.awaiting = null;
    }
    if (future.state === FutureState.pending) raise('RuntimeError', "await wasn't used with future");
  }
  return resultOf(future);
}

/** What a future of ours gave to whom it woke. @throws Raise its exception */
export function takeResult(future: PyFuture): Value {
  if (future.state === FutureState.pending) raise('RuntimeError', "await wasn't used with future");
  return resultOf(future);
}
/** The wait of a quick coroutine for one future: of ours, straight; of another make, by its iterator. */
export class Waiting {
  private iterator: Value = null;
  /** What the future gave, once `begin` or `go` answered undefined. */
  result: Value = null;
  constructor(readonly future: Value) {}
  /** What `cr_await` shows. */
  get awaited(): Value {
    return this.iterator ?? this.future;
  }
  /** The first step of the await: what it yields; undefined when the future was done. */
  begin(): Value | undefined {
    const { future } = this;
    if (!(future instanceof PyFuture) || future.cls.isHeap) {
      this.iterator = awaitableIterator(future);
      return this.advance(null);
    }
    if (future.state === FutureState.pending) {
      future.blocking = true;
      return future;
    }
    this.result = resultOf(future);
    return undefined;
  }
  /** The task was resumed with a value. */
  go(value: Value): Value | undefined {
    const { future } = this;
    if (this.iterator !== null) return this.advance(value);
    this.result = takeResult(future as PyFuture);
    return undefined;
  }
  /** An exception is thrown in at the pause. */
  fail(exc: PyException): Value | undefined {
    const { iterator } = this;
    if (iterator instanceof PyNativeAwaitable) {
      const yielded = iterator.throwNow(exc);
      if (yielded === undefined) this.result = iterator.result;
      return yielded;
    }
    if (iterator === null || lookupAttr(iterator, 'throw') === undefined) throw new Raise(exc);
    try {
      return callSync(getAttr(iterator, 'throw'), [exc]);
    } catch (error) {
      if (!isRaised(error, 'StopIteration')) throw error;
      this.result = getAttr(error.exc, 'value');
      return undefined;
    }
  }
  private advance(value: Value): Value | undefined {
    const { iterator } = this;
    if (iterator instanceof PyNativeAwaitable) {
      const yielded = iterator.sendNow(value);
      if (yielded === undefined) this.result = iterator.result;
      return yielded;
    }
    try {
      if (value === null && !isCoroutine(iterator)) return callSync(getAttr(iterator, '__next__'));
      return callSync(getAttr(iterator, 'send'), [value]);
    } catch (error) {
      if (!isRaised(error, 'StopIteration')) throw error;
      this.result = getAttr(error.exc, 'value');
      return undefined;
    }
  }
}

/** What setUnlessCancelled() is called in events. */
const SLEEP_ENDS = '_set_result_unless_cancelled';

/** Sets the timer of a sleep on a loop that is as we made it: it holds the future that it will end. */
function sleepTimer(loop: PyLoop, seconds: number, given: Value): PyTimerHandle {
  const state = asy();
  const future = futureOf(loop);
  future.blocking = true;
  const timer = new PyTimerHandle(state.TimerHandle);
  timer.id = ++ids().handle;
  timer.callback = state.setUnlessCancelled;
  timer.future = future;
  timer.given = given;
  timer.context = loop.weakSleepContext = keptContext(loop.weakSleepContext);
  timer.loop = loop;
  timer.when = loopTime(loop) + seconds;
  timer.wakes = vm.thread.taskId;
  timer.sequence = ++state.timerSequence;
  future.weakReason = timer;
  pushTimer(loop, timer, SLEEP_ENDS);
  return timer;
}
/** Cancels a timer that has mostly fired already. */
function stopFired(timer: PyTimerHandle): void {
  const loop = timer.loop as PyLoop;
  if (!timer.ran || timer.cancelled || loop.debug || loop.overrides(Hot.timerCancelled | Hot.getDebug)) {
    cancelHandle(timer);
    return;
  }
  timer.cancelled = true;
  timer.callback = null;
  timer.args = null;
  timer.future = null;
  timer.given = null;
}
/** The coroutine of asyncio.sleep(). */
export class PySleep extends PyQuickCoroutine {
  /** What it waits for: a future of a loop of ours, or that of another one. */
  private future: PyFuture | null = null;
  private waiting: Waiting | null = null;
  private timer: Value = null;
  constructor(
    fn: PyLibraryFunction,
    private readonly delay: Value,
    private readonly given: Value,
  ) {
    super(fn);
  }
  override get awaiting(): Value {
    return this.future ?? (this.waiting === null ? null : this.waiting.future);
  }
  protected override lineArguments(): readonly Value[] {
    return [this.delay, this.given];
  }
  /** It only lets others go first. */
  private get isZero(): boolean {
    return this.future === null && this.waiting === null;
  }
  protected override lineHint(): 'zero' | undefined {
    return this.isZero ? 'zero' : undefined;
  }
  override waitingLine(): string | undefined {
    return this.isZero ? 'tasks:690' : undefined;
  }
  protected start(): Value | undefined {
    const seconds = asNumber(this.delay);
    if (seconds === undefined ? truthy(richCompare(this.delay, 0, 1)) : seconds <= 0) return null;
    if (Number.isNaN(seconds)) raise('ValueError', 'Invalid delay: NaN (not a number)');
    const loop = requireRunningLoop();
    if (seconds !== undefined && loop instanceof PyLoop && !loop.debug && !loop.closed && !loop.overrides(Hot.sleep)) {
      const timer = sleepTimer(loop, seconds, this.given);
      this.timer = timer;
      this.future = timer.future;
      return this.future;
    }
    const reason = { on: 'sleep', object: 0, what: '', deadlineNs: NEVER };
    const future = primitiveFuture(loop, reason);
    this.timer = scheduleLater(loop, this.delay, asy().setUnlessCancelled, [future, this.given], vm.thread.taskId);
    if (this.timer instanceof PyTimerHandle) reason.deadlineNs = toNs(this.timer.when);
    this.waiting = new Waiting(future);
    return this.settle(this.waiting.begin());
  }
  protected step(value: Value): Value | undefined {
    const { future } = this;
    if (future !== null) {
      // (the timer of a sleep that came to its end has run)
      if (future.state !== FutureState.finished || future.exception !== null) this.broken(future);
      touch(future, false);
      setUntaken(future, false);
      stopFired(this.timer as PyTimerHandle);
      this.result = future.value;
      return undefined;
    }
    if (this.waiting === null) {
      this.result = this.given;
      return undefined;
    }
    let yielded: Value | undefined;
    try {
      yielded = this.waiting.go(value);
    } catch (error) {
      this.stopTimer();
      throw error;
    }
    return this.settle(yielded);
  }
  /** Somebody else than the timer ended the future, or resumed the coroutine before it was done. @throws what comes of that */
  private broken(future: PyFuture): void {
    try {
      if (future.state === FutureState.pending) raise('RuntimeError', "await wasn't used with future");
      resultOf(future);
    } finally {
      this.stopTimer();
    }
  }
  private settle(yielded: Value | undefined): Value | undefined {
    if (yielded === undefined && this.waiting !== null) {
      this.stopTimer();
      this.result = this.waiting.result;
    }
    return yielded;
  }
  private stopTimer(): void {
    if (this.timer instanceof PyHandle) cancelHandle(this.timer);
    else if (this.timer !== null) callAttr(this.timer, 'cancel');
  }
  protected override fail(exc: PyException): Value | undefined {
    this.stopTimer();
    throw new Raise(exc);
  }
}
