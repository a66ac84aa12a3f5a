/** wait(), wait_for() and as_completed(). */
import { NEVER } from '../../../events/index.ts';
import {
  addLibraryLine,
  asNumber,
  awaiting,
  callSync,
  coroutineFunction,
  defineLibraryClass,
  equals,
  GenState,
  type LibrarySpec,
  libraryFunction,
  makeBoundMethod,
  makeException,
  makeSet,
  makeTuple,
  type NativeGen,
  nativeCoroutine,
  type PyException,
  PyFloat,
  PyFrame,
  type PyLibraryFunction,
  PyNativeCoroutine,
  PyObject,
  PyQuickCoroutine,
  type PyType,
  Raise,
  raise,
  richCompare,
  str,
  toArrayGen,
  truthy,
  truthyGen,
  typeOf,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { dictOf } from '../fields.ts';
import { scheduleLater } from '../loop/calls.ts';
import { cancelHandle } from '../loop/handles.ts';
import { currentLoop, requireRunningLoop } from '../loop/running.ts';
import { toNs } from '../loop/schedule.ts';
import { join } from '../loop/ties.ts';
import { PyHandle } from '../model.ts';
import { asPartOf } from '../primitives/primitive.ts';
import { asy } from '../state.ts';
import { callAttr, inSight, isRaise } from '../support.ts';
import { addAwaitedBy, discardAwaitedBy, setResult } from '../tasks/future.ts';
import { isCoroutine } from '../tasks/task.ts';
import { hasResult, made, touch } from '../telling/touches.ts';
import { ensureFuture, ensureQuick, isAwaitable, isFuture } from './ensure.ts';
import {
  cancelAny,
  exceptionIn,
  isCancelled,
  isDone,
  isPlain,
  noLongerWhenDone,
  resultIn,
  whenDone,
} from './gather.ts';
import { awaitFuture, primitiveFuture, Waiting } from './sleep.ts';
import { enterTimeout, leaveTimeout, leaveUnseen, timeoutAfter } from './timeouts.ts';

export const FIRST_COMPLETED = 'FIRST_COMPLETED';
export const FIRST_EXCEPTION = 'FIRST_EXCEPTION';
export const ALL_COMPLETED = 'ALL_COMPLETED';
const MODES: readonly Value[] = [FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED];

/** tasks._release_waiter(): what ends a wait that took too long. */
function releaseWaiter(waiter: Value): Value {
  if (isDone(waiter)) return null;
  if (isPlain(waiter)) setResult(waiter, null, 'timer');
  else callAttr(waiter, 'set_result', [null]);
  return null;
}
const release = (waiter: Value): void => {
  if (isDone(waiter)) return;
  if (isPlain(waiter)) setResult(waiter, null);
  else callAttr(waiter, 'set_result', [null]);
};
const cancelTimer = (timer: Value): void => {
  if (timer instanceof PyHandle) cancelHandle(timer);
  else if (timer !== null) callAttr(timer, 'cancel');
};

// ---- wait -----------------------------------------------------------------------------------------------------------------------------------------------

function* wait(fs: Value, timeout?: Value, returnWhen?: Value): NativeGen {
  if (isFuture(fs) || isCoroutine(fs)) raise('TypeError', `expect a list of futures, not ${typeOf(fs).name}`);
  if (!(yield* truthyGen(fs))) raise('ValueError', 'Set of Tasks/Futures is empty.');
  const mode = returnWhen === undefined ? ALL_COMPLETED : returnWhen;
  if (!MODES.some((known) => equals(known, mode))) raise('ValueError', `Invalid return_when value: ${str(mode)}`);
  const set = makeSet(yield* toArrayGen(fs)).table.elements();
  if (set.some(isCoroutine)) raise('TypeError', 'Passing coroutines is forbidden, use tasks explicitly.');
  const args: [readonly Value[], Value, string, Value] = [set, timeout ?? null, mode as string, requireRunningLoop()];
  // A coroutine of its own: call graphs show it.
  return yield* awaiting(nativeCoroutine(asy().functions._wait as PyLibraryFunction, [...set], waitFor(...args)));
}
/** How many are waited for, and which of them is enough. */
function awaited(count: number, mode: string): string {
  if (count === 1 || mode === ALL_COMPLETED) return String(count);
  return mode === FIRST_COMPLETED ? `the first of ${count}` : `${count} or the first exception`;
}
function* waitFor(futures: readonly Value[], timeout: Value, mode: string, loop: Value): NativeGen {
  const seconds = timeout === null ? undefined : asNumber(timeout);
  const waiter = primitiveFuture(loop, {
    on: 'future',
    object: 0,
    what: `wait() for ${awaited(futures.length, mode)}`,
    deadlineNs: seconds === undefined ? NEVER : toNs(vm.nowNs() / 1e9 + seconds),
  });
  const timer =
    timeout === null
      ? null
      : scheduleLater(loop, timeout, asy().functions._release_waiter as Value, [waiter], vm.thread.taskId);
  let counter = futures.length;
  const steps: number[] = [];
  const task = vm.thread.asyncioTask;
  const onCompletion = libraryFunction(
    '_on_completion',
    [
      'f',
      (future: Value) => {
        counter--;
        steps.push(vm.kernel.steps.length);
        touch(onCompletion, mode === FIRST_COMPLETED || (mode === FIRST_EXCEPTION && !hasResult(future)));
        if (
          counter <= 0 ||
          mode === FIRST_COMPLETED ||
          (mode === FIRST_EXCEPTION && !isCancelled(future) && exceptionIn(future) !== null)
        ) {
          cancelTimer(timer);
          if (counter <= 0) join(steps, () => release(waiter));
          else release(waiter);
        }
        discardAwaitedBy(future, task);
        return null;
      },
    ],
    { module: 'asyncio.tasks', qualname: '_wait.<locals>._on_completion', line: 503 },
  );
  onCompletion.keeps = [waiter, timer];
  made(onCompletion);
  for (const future of futures) {
    whenDone(future, onCompletion);
    addAwaitedBy(future, task);
  }
  try {
    yield* awaitFuture(waiter);
  } finally {
    cancelTimer(timer);
    for (const future of futures) noLongerWhenDone(future, onCompletion);
  }
  const done: Value[] = [];
  const pending: Value[] = [];
  for (const future of futures) (isDone(future) ? done : pending).push(future);
  return makeTuple([makeSet(done), makeSet(pending)]);
}

// ---- wait_for -------------------------------------------------------------------------------------------------------------------------------------------

function* waitForOne(given: Value, timeout: Value): NativeGen {
  if (timeout !== null) {
    const seconds = asNumber(timeout);
    if (seconds !== undefined ? seconds <= 0 : truthy(richCompare(timeout, 0, 1)))
      return yield* takeNow(given, timeout);
  }
  const limit = timeoutAfter(timeout);
  enterTimeout(limit);
  let result: Value;
  try {
    result = yield* awaiting(given);
  } catch (error) {
    throw error instanceof Raise ? refusedAfter(limit, error, [given, timeout]) : error;
  }
  leaveTimeout(limit, null);
  return result;
}
/** The same for what runs nothing that is written in Python: a future, or a coroutine that is a state machine, too. */
class WaitForOne extends PyQuickCoroutine {
  private waiting: Waiting | null = null;
  private limit: ReturnType<typeof timeoutAfter> | null = null;
  constructor(
    fn: PyLibraryFunction,
    private given: Value,
    private readonly timeout: Value,
  ) {
    super(fn);
  }
  override sendNow(value: Value): Value | undefined {
    try {
      return super.sendNow(value);
    } finally {
      if (this.state === GenState.closed) this.given = null;
    }
  }
  override throwNow(exc: PyException): Value | undefined {
    try {
      return super.throwNow(exc);
    } finally {
      if (this.state === GenState.closed) this.given = null;
    }
  }
  override get awaiting(): Value {
    return this.waiting === null ? null : this.waiting.awaited;
  }
  protected override lineArguments(): readonly Value[] {
    return [this.given, this.timeout];
  }
  protected override start(): Value | undefined {
    this.limit = timeoutAfter(this.timeout);
    enterTimeout(this.limit);
    this.waiting = new Waiting(this.given);
    return this.advance(true, null, null);
  }
  protected override step(value: Value): Value | undefined {
    return this.advance(false, value, null);
  }
  protected override fail(exc: PyException): Value | undefined {
    return this.advance(false, null, exc);
  }
  private advance(begins: boolean, value: Value, thrown: PyException | null): Value | undefined {
    const waiting = this.waiting as Waiting;
    const limit = this.limit!;
    let yielded: Value | undefined;
    try {
      if (begins) yielded = waiting.begin();
      else yielded = thrown === null ? waiting.go(value) : waiting.fail(thrown);
    } catch (error) {
      this.waiting = null;
      this.limit = null;
      throw error instanceof Raise ? refusedAfter(limit, error, this.lineArguments()) : error;
    }
    if (yielded !== undefined) return yielded;
    this.waiting = null;
    this.limit = null;
    leaveTimeout(limit, null);
    this.result = waiting.result;
    return undefined;
  }
}
/** What wait_for() raises when what it awaits has raised. */
function refusedAfter(limit: ReturnType<typeof timeoutAfter>, error: Raise, args: readonly Value[]): unknown {
  try {
    leaveUnseen(limit, error.exc);
  } catch (other) {
    addLibraryLine(waitForFunction(), 'tasks:488', error.exc, args);
    return other;
  }
  return error;
}
/** wait_for() */
export function makeWaitFor(fn: PyLibraryFunction, given: Value, timeout: Value): WaitForOne | PyNativeCoroutine {
  const seconds = timeout instanceof PyFloat ? timeout.value : timeout;
  if (typeof seconds === 'number' && seconds > 0 && (given instanceof PyQuickCoroutine || isPlain(given)))
    return new WaitForOne(fn, given, timeout);
  const coroutine = new PyNativeCoroutine(fn, [given, timeout], waitForOne(given, timeout));
  if (typeof seconds === 'number' && seconds <= 0) coroutine.waitsAt = 'tasks:481';
  return coroutine;
}
/** No time at all: what is done already, else a cancellation that is waited for. */
function* takeNow(given: Value, timeout: Value): NativeGen {
  const future = ensureQuick(given, null) ?? (yield* ensureFuture(given, null));
  if (isDone(future)) return resultIn(future);
  const waits = asy().functions._cancel_and_wait as PyLibraryFunction;
  yield* awaiting(nativeCoroutine(waits, [future], cancelAndWait(future)));
  try {
    return resultIn(future);
  } catch (error) {
    if (!isRaise(error, asy().errors.CancelledError)) {
      if (error instanceof Raise) addLibraryLine(waitForFunction(), 'tasks:483', error.exc, [given, timeout]);
      throw error;
    }
    const late = timeoutFrom(error.exc);
    addLibraryLine(waitForFunction(), 'tasks:483', error.exc, [given, timeout]);
    addLibraryLine(waitForFunction(), 'tasks:485', late, [given, timeout]);
    throw new Raise(late);
  }
}
const waitForFunction = (): PyLibraryFunction => asy().functions.wait_for as PyLibraryFunction;
function timeoutFrom(exc: PyException): PyException {
  const error = makeException('TimeoutError');
  error.context = exc;
  error.cause = exc;
  error.suppressContext = true;
  return error;
}
/** tasks._cancel_and_wait() */
function* cancelAndWait(future: Value): NativeGen {
  const waiter = primitiveFuture(requireRunningLoop(), {
    on: 'future',
    object: 0,
    what: 'a cancellation',
    deadlineNs: NEVER,
  });
  const callback = libraryFunction(
    '_release_waiter',
    [
      'waiter, *args',
      () => {
        release(waiter);
        return null;
      },
    ],
    { module: 'asyncio.tasks', line: 432 },
  );
  callback.keeps = waiter;
  whenDone(future, callback);
  try {
    cancelAny(future, null, 'timeout');
    yield* awaitFuture(waiter);
  } finally {
    noLongerWhenDone(future, callback);
  }
  return null;
}

// ---- as_completed ---------------------------------------------------------------------------------------------------------------------------------------

class PyAsCompleted extends PyObject {
  /** Done and not yet handed out, in order; null stands for the time being up. */
  done: Value = null;
  timer: Value = null;
  todo = new Set<Value>();
  left = 0;
  completion: Value = null;
}
function handleTimeout(self: PyAsCompleted): void {
  for (const future of self.todo) {
    noLongerWhenDone(future, self.completion);
    callAttr(self.done, 'put_nowait', [null]);
  }
  self.todo.clear();
}
function handleCompletion(self: PyAsCompleted, future: Value): void {
  // The time was up first.
  if (self.todo.size === 0) return;
  self.todo.delete(future);
  callAttr(self.done, 'put_nowait', [future]);
  if (self.todo.size === 0) cancelTimer(self.timer);
}
function* nextDone(self: PyAsCompleted, resolve: Value | undefined): NativeGen {
  const future = yield* awaiting(callAttr(self.done, 'get'));
  if (future === null) raise('TimeoutError');
  if (!truthy(resolve ?? null)) return future;
  try {
    return resultIn(future);
  } catch (error) {
    if (error instanceof Raise) hasFuture(self, future, error.exc);
    throw error;
  }
}
/** The frame that the exception passes has the future in a variable: they keep each other until the collector comes by. */
function hasFuture(self: PyAsCompleted, future: Value, exc: PyException): void {
  const type = asy().classes._AsCompletedIterator as PyType;
  addLibraryLine(type.ns.get('_wait_for_one') as PyLibraryFunction, 'tasks:618', exc, [self, true]);
  if (exc.traceback?.frame instanceof PyFrame) exc.traceback.frame.ended?.push(future);
  // Nobody has told that the queue has it no more.
  inSight([self, exc], () => vm.dropped(future));
}
export function defineAsCompleted(): PyType {
  const module = 'asyncio.tasks';
  const waitForOneFunction = coroutineFunction('_wait_for_one', ['self, resolve=False', nextDone], {
    module,
    qualname: '_AsCompletedIterator._wait_for_one',
  });
  const same = (self: PyAsCompleted): Value => self;
  const type = defineLibraryClass({
    name: '_AsCompletedIterator',
    module,
    alloc: (cls) => withAttributes(new PyAsCompleted(cls)),
    functions: {
      _handle_timeout: [
        'self',
        (self: PyAsCompleted) => {
          handleTimeout(self);
          return null;
        },
      ],
      _handle_completion: [
        'self, f',
        (self: PyAsCompleted, future: Value) => {
          handleCompletion(self, future);
          return null;
        },
      ],
      __aiter__: ['self', same],
      __iter__: ['self', same],
      __next__: [
        'self',
        (self: PyAsCompleted) => {
          if (self.left === 0) raise('StopIteration');
          self.left--;
          return nativeCoroutine(waitForOneFunction, [self, true], nextDone(self, true));
        },
      ],
    },
    getset: {
      __dict__: dictOf('_done', '_timeout_handle', '_todo', '_todo_left'),
      _done: [(self: PyAsCompleted) => self.done],
      _timeout_handle: [(self: PyAsCompleted) => self.timer],
      _todo: [(self: PyAsCompleted) => makeSet([...self.todo])],
      _todo_left: [(self: PyAsCompleted) => self.left],
    },
  });
  type.ns.set(
    '__anext__',
    coroutineFunction(
      '__anext__',
      [
        'self',
        function* (self: PyAsCompleted): NativeGen {
          if (self.left === 0) raise('StopAsyncIteration');
          self.left--;
          return yield* awaiting(nativeCoroutine(waitForOneFunction, [self, false], nextDone(self, false)));
        },
      ],
      { module, qualname: '_AsCompletedIterator.__anext__' },
    ),
  );
  type.ns.set('_wait_for_one', waitForOneFunction);
  return type;
}
function* asCompleted(fs: Value, timeout?: Value): NativeGen {
  if (isFuture(fs) || isAwaitable(fs)) raise('TypeError', `expects an iterable of awaitables, not ${typeOf(fs).name}`);
  const { classes } = asy();
  const self = withAttributes(new PyAsCompleted(classes._AsCompletedIterator as PyType));
  self.done = asPartOf('as_completed()', () => callSync(classes.Queue as PyType));
  const loop = currentLoop();
  for (const given of makeSet(yield* toArrayGen(fs)).table.elements())
    self.todo.add(ensureQuick(given, loop) ?? (yield* ensureFuture(given, loop)));
  self.left = self.todo.size;
  const method = (name: string): Value =>
    makeBoundMethod((classes._AsCompletedIterator as PyType).ns.get(name) as Value, self);
  self.completion = method('_handle_completion');
  for (const future of self.todo) whenDone(future, self.completion);
  if (self.todo.size > 0 && timeout !== undefined && timeout !== null) {
    self.timer = scheduleLater(loop, timeout, method('_handle_timeout'), [], vm.thread.taskId);
  }
  return self;
}

export const waitCoroutines: Readonly<Record<string, LibrarySpec>> = {
  _cancel_and_wait: ['fut', cancelAndWait],
  wait: ["fs, *, timeout=None, return_when='ALL_COMPLETED'", wait],
  _wait: [
    'fs, timeout, return_when, loop',
    function* (fs: Value, timeout: Value, mode: Value, loop: Value): NativeGen {
      return yield* waitFor(makeSet(yield* toArrayGen(fs)).table.elements(), timeout, mode as string, loop);
    },
  ],
};
export const waitFunctions: Readonly<Record<string, LibrarySpec>> = {
  as_completed: ['fs, *, timeout=None', asCompleted],
  _release_waiter: ['waiter, *args', releaseWaiter],
};
