/** gather() and shield(). */
import { NEVER } from '../../../events/index.ts';
import {
  HashTable,
  type LibrarySpec,
  type NativeGen,
  PyDict,
  PyException,
  PyGenerator,
  type PyLibraryFunction,
  type PyList,
  type PyType,
  type Value,
  call,
  defineType,
  getAttr,
  isNativeCoroutine,
  libraryFunction,
  makeException,
  makeList,
  refersFirstTo,
  truthy,
  types,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { lazy } from '../../structures/common.ts';
import { hasResult, made, touch } from '../telling/touches.ts';
import { join } from '../loop/ties.ts';
import { ensureFuture, ensureQuick, loopOf } from './ensure.ts';
import {
  addAwaitedBy,
  addDone,
  announceFuture,
  cancelFuture,
  cancelledError,
  discardAwaitedBy,
  exceptionOf,
  initFuture,
  removeDone,
  setException,
  setResult,
} from '../tasks/future.ts';
import { futureType } from '../tasks/future-type.ts';
import { FutureState, PyFuture, PyTask } from '../model.ts';
import { currentLoop } from '../loop/running.ts';
import { primitiveFuture } from './sleep.ts';
import { asy } from '../state.ts';
import { callAttr } from '../support.ts';
import { cancelTask, taskType } from '../tasks/task.ts';

/** A future of ours whose methods nobody replaced. */
export const isPlain = (future: Value): future is PyFuture => future instanceof PyFuture && !future.cls.isHeap;
export const isDone = (future: Value): boolean =>
  isPlain(future) ? future.state !== FutureState.pending : truthy(callAttr(future, 'done'));
export const isCancelled = (future: Value): boolean =>
  isPlain(future) ? future.state === FutureState.cancelled : truthy(callAttr(future, 'cancelled'));
export const exceptionIn = (future: Value): Value =>
  isPlain(future) ? exceptionOf(future) : callAttr(future, 'exception');
export const resultIn = (future: Value): Value =>
  isPlain(future) && future.exception === null && future.state === FutureState.finished
    ? future.value
    : callAttr(future, 'result');
/** future.add_done_callback(fn) */
export function whenDone(future: Value, fn: Value): void {
  if (isPlain(future)) addDone(future, fn, null);
  else callAttr(future, 'add_done_callback', [fn]);
}
export function noLongerWhenDone(future: Value, fn: Value): void {
  if (isPlain(future)) removeDone(future, fn);
  else callAttr(future, 'remove_done_callback', [fn]);
}
/** future.cancel(msg=message). `why` is for the events. */
export function cancelAny(future: Value, message: Value, why: string): boolean {
  if (future instanceof PyTask && future.cls === taskType()) return cancelTask(future, message, why);
  if (future instanceof PyFuture && future.cls === futureType()) return cancelFuture(future, message);
  return truthy(callAttr(future, 'cancel', [], message === null ? null : new Map([['msg', message]])));
}
const currentTask = (): Value => (vm.thread.asyncioLoop === null ? null : vm.thread.asyncioTask);

// ---- gather -----------------------------------------------------------------------------------------------------------------------------------------

class PyGathering extends PyFuture {
  weakChildren: PyList | null = null;
  cancelRequested = false;
}
// The class is one of Python's: its attributes go before what every future has.
refersFirstTo(PyGathering, ({ weakChildren }) => weakChildren);
/** The class of what gather() gives. */
export const gatheringClass = lazy((): PyType => {
  const type = defineType({
    name: '_GatheringFuture',
    module: 'asyncio.tasks',
    pythonClass: true,
    base: futureType(),
    hasDict: true,
    alloc: (cls) => withAttributes(new PyGathering(cls)),
    methods: {
      cancel: [
        'self, msg=None',
        (self: PyGathering, message?: Value) => {
          if (self.state !== FutureState.pending) return false;
          let any = false;
          for (const child of self.weakChildren?.items ?? [])
            if (cancelAny(child, message ?? null, 'gather')) any = true;
          if (any) self.cancelRequested = true;
          return any;
        },
      ],
    },
    getset: {
      _children: [(self: PyGathering) => self.weakChildren],
      _cancel_requested: [(self: PyGathering) => self.cancelRequested],
    },
  });
  return type;
});

/** What gather() knows while its children run. */
class Gather {
  readonly children: Value[] = [];
  count = 0;
  finished = 0;
  outer: PyGathering | null = null;
  /** The steps in which children were done, in a run that is explored. */
  private readonly steps: number[] = [];
  /** The callback that every child gets. It holds this, not the other way round (names with `weak` are not followed). */
  readonly weakCallback: PyLibraryFunction;
  constructor(
    private readonly returnExceptions: boolean,
    private readonly task: Value,
  ) {
    this.weakCallback = libraryFunction('_done_callback', ['fut', (future: Value) => this.childDone(future)], {
      module: 'asyncio.tasks',
      qualname: 'gather.<locals>._done_callback',
      line: 810,
    });
    this.weakCallback.keeps = this;
    made(this);
  }
  watch(future: Value): void {
    if (this.task !== null) addAwaitedBy(future, this.task);
    whenDone(future, this.weakCallback);
  }
  childDone(future: Value): Value {
    this.finished++;
    if (vm.slice !== null) this.steps.push(vm.kernel.steps.length);
    touch(this, this.outer?.state !== FutureState.pending || !hasResult(future));
    if (this.task !== null) discardAwaitedBy(future, this.task);
    const { outer } = this;
    if (outer === null || outer.state !== FutureState.pending) {
      // Somebody has the answer already: this exception counts as taken.
      if (!isCancelled(future)) exceptionIn(future);
      return null;
    }
    if (!this.returnExceptions) {
      if (isCancelled(future)) {
        setException(outer, errorOf(future));
        return null;
      }
      const exc = exceptionIn(future);
      if (exc !== null) {
        setException(outer, exc);
        return null;
      }
    }
    if (this.finished === this.count) this.complete(outer);
    return null;
  }
  private complete(outer: PyGathering): void {
    const results: Value[] = [];
    for (const child of this.children) {
      // which child was the last makes no difference to those that are well
      if (isPlain(child) && hasResult(child)) results.push(child.value);
      else if (isCancelled(child)) {
        const message = isPlain(child) ? child.cancelMessage : getAttr(child, '_cancel_message');
        results.push(makeException(asy().errors.CancelledError, message === null ? '' : message));
      } else {
        const exc = exceptionIn(child);
        results.push(exc === null ? resultIn(child) : exc);
      }
    }
    // The message is that of the last argument, also where another one was cancelled with it.
    if (outer.cancelRequested) setException(outer, errorOf(this.children[this.children.length - 1]!));
    else join(this.steps, () => setResult(outer, makeList(results)));
  }
}
const errorOf = (future: Value): Value =>
  isPlain(future) ? cancelledError(future) : callAttr(future, '_make_cancelled_error');

/** Futures by the argument they came from: equal arguments share one. */
class Arguments {
  private readonly same = new Map<Value, Value>();
  private readonly equal = new HashTable();
  /** No argument equals another one: nothing has to be looked up. */
  private readonly isDistinct: boolean;
  constructor(all: readonly Value[]) {
    this.isDistinct = all.every(Arguments.byIdentity) && new Set(all).size === all.length;
  }
  private static byIdentity(value: Value): boolean {
    return value instanceof PyGenerator || isNativeCoroutine(value) || isPlain(value);
  }
  get(argument: Value): Value | undefined {
    if (this.isDistinct) return undefined;
    return Arguments.byIdentity(argument) ? this.same.get(argument) : this.equal.get(argument);
  }
  set(argument: Value, future: Value): void {
    if (this.isDistinct) return;
    if (Arguments.byIdentity(argument)) this.same.set(argument, future);
    else this.equal.set(argument, future);
  }
}

function* gather(args: Value[], returnExceptions: Value): NativeGen {
  if (args.length === 0) {
    const outer = primitiveFuture(currentLoop(), null);
    callAttr(outer, 'set_result', [makeList([])]);
    return outer;
  }
  const state = new Gather(truthy(returnExceptions), currentTask());
  const futures = new Arguments(args);
  const done: Value[] = [];
  let loop: Value = null;
  for (const argument of args) {
    let future = futures.get(argument);
    if (future === undefined) {
      future = ensureQuick(argument, loop) ?? (yield* ensureFuture(argument, loop));
      loop ??= loopOf(future);
      if (future !== argument && future instanceof PyTask) future.logDestroyPending = false;
      state.count++;
      futures.set(argument, future);
      if (isDone(future)) done.push(future);
      else state.watch(future);
    }
    state.children.push(future);
  }
  const outer = withAttributes(new PyGathering(gatheringClass()));
  initFuture(outer, loop);
  announceFuture(outer, 'gather');
  outer.weakReason = { on: 'gather', object: 0, what: `gather() of ${state.children.length}`, deadlineNs: NEVER };
  outer.weakChildren = makeList(state.children);
  state.outer = outer;
  for (const future of done) state.childDone(future);
  return outer;
}

// ---- shield -----------------------------------------------------------------------------------------------------------------------------------------

/** A done callback that shows as a function written in asyncio/tasks.py. */
const callback = (name: string, line: number, impl: (future: Value) => void): PyLibraryFunction =>
  libraryFunction(
    name,
    [
      'fut',
      (future: Value) => {
        impl(future);
        return null;
      },
    ],
    { module: 'asyncio.tasks', qualname: name.startsWith('_log') ? name : `shield.<locals>.${name}`, line },
  );

export const logOnException = (): PyLibraryFunction =>
  libraryFunction(
    '_log_on_exception',
    [
      'fut',
      function* (future: Value): NativeGen {
        if (isCancelled(future)) return null;
        const exc = exceptionIn(future);
        if (!(exc instanceof PyException)) return null;
        const context = new HashTable();
        context.set('message', `${exc.cls.name} exception in shielded future`);
        context.set('exception', exc);
        context.set('future', future);
        const traceback = getAttr(future, '_source_traceback');
        if (truthy(traceback)) context.set('source_traceback', traceback);
        yield* call(getAttr(loopOf(future), 'call_exception_handler'), [new PyDict(types.dict, context)]);
        return null;
      },
    ],
    { module: 'asyncio.tasks', line: 897 },
  );

function* shield(arg: Value): NativeGen {
  const inner = ensureQuick(arg, null) ?? (yield* ensureFuture(arg, null));
  if (isDone(inner)) return inner;
  const loop = loopOf(inner);
  const outer = primitiveFuture(loop, { on: 'future', object: 0, what: 'shield()', deadlineNs: NEVER });
  const task = vm.thread.asyncioLoop === loop ? vm.thread.asyncioTask : null;
  if (task !== null) {
    addAwaitedBy(inner, task);
    whenDone(
      inner,
      callback('_clear_awaited_by_callback', 975, (future) => discardAwaitedBy(future, task)),
    );
  }
  const innerDone = callback('_inner_done_callback', 978, (future) => {
    if (isCancelled(outer)) return;
    if (isCancelled(future)) cancelAny(outer, null, 'cancel');
    else {
      const exc = exceptionIn(future);
      if (exc !== null) callAttr(outer, 'set_exception', [exc]);
      else callAttr(outer, 'set_result', [resultIn(future)]);
    }
  });
  const outerDone = callback('_outer_done_callback', 991, () => {
    if (isDone(inner)) return;
    noLongerWhenDone(inner, innerDone);
    const log = asy().functions._log_on_exception as Value;
    noLongerWhenDone(inner, log);
    whenDone(inner, log);
  });
  innerDone.keeps = outer;
  outerDone.keeps = [inner, innerDone];
  whenDone(inner, innerDone);
  whenDone(outer, outerDone);
  return outer;
}

export const gatherFunctions: Readonly<Record<string, LibrarySpec>> = {
  gather: ['*coros_or_futures, return_exceptions=False', gather],
  shield: ['arg', shield],
};
