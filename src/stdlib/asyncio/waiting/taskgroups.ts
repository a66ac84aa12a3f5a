/** asyncio.TaskGroup. */
import { NEVER } from '../../../events/index.ts';
import {
  awaiting,
  call,
  callSync,
  coroutineFunction,
  defineLibraryClass,
  exceptionType,
  getAttr,
  isFlat,
  makeBoundMethod,
  makeDict,
  makeList,
  makeSet,
  type NativeGen,
  nativeCoroutine,
  passesLibraryLine,
  PyException,
  type PyLibraryFunction,
  PyObject,
  PyQuickCoroutine,
  type PyType,
  Raise,
  raise,
  throwExc,
  repr,
  truthy,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { addCoroutines } from '../classes.ts';
import { dictOf } from '../fields.ts';
import { addAwaitedBy, discardAwaitedBy } from '../tasks/future.ts';
import { cancelAny, exceptionIn, isCancelled, isDone, isPlain, whenDone } from './gather.ts';
import { ids } from '../telling/ids.ts';
import { createTaskOn, taskFor } from '../loop/loop.ts';
import { PyTask } from '../model.ts';
import { callReplaced, isOwn, keepHooks, letGo } from '../primitives/primitive.ts';
import { requireRunningLoop } from '../loop/running.ts';
import { awaitFuture, primitiveFuture } from './sleep.ts';
import { asy } from '../state.ts';
import { callAttr, inSight, isFatal, isRaise } from '../support.ts';
import { taskType, uncancel } from '../tasks/task.ts';
import { join, toBeCancelled } from '../loop/ties.ts';
import { tell } from '../telling/tell.ts';
import { hasResult, made, touch } from '../telling/touches.ts';

class PyTaskGroup extends PyObject {
  entered = false;
  exiting = false;
  aborting = false;
  loop: Value = null;
  parent: Value = null;
  parentCancelRequested = false;
  readonly tasks = new Set<Value>();
  errors: PyException[] | null = [];
  baseError: PyException | null = null;
  /** What the end of the block waits for: the last task. */
  completed: Value = null;
  /** The bound `_on_task_done` that every task gets. */
  callback: Value = null;
  id = 0;
  /** The steps in which tasks were done, in a run that is explored. */
  readonly steps: number[] = [];
}
isFlat(PyTaskGroup);
const isBase = (exc: PyException): boolean => isFatal(new Raise(exc));
/** self._is_base_error(exc) */
function isBaseFor(self: PyTaskGroup, exc: PyException): boolean {
  const answer = callReplaced(self, '_is_base_error', [exc]);
  return answer === undefined ? isBase(exc) : truthy(answer);
}

/** Cancels all tasks of the group. `cause`: the task that failed, for the events; null: the body. */
function abort(self: PyTaskGroup, cause: Value): void {
  if (callReplaced(self, '_abort') === undefined) abortNow(self, cause);
}
function abortNow(self: PyTaskGroup, cause: Value): void {
  self.aborting = true;
  tell('group.aborting', { group: self.id, cause: cause instanceof PyTask ? cause.id : 0 });
  for (const task of toBeCancelled([...self.tasks].filter((one) => !isPlain(one) || !isDone(one))))
    if (!isDone(task)) cancelAny(task, null, 'group');
}
function taskDone(self: PyTaskGroup, task: Value): void {
  self.tasks.delete(task);
  if (vm.slice !== null) self.steps.push(vm.kernel.steps.length);
  touch(self, self.aborting || !hasResult(task));
  if (self.parent !== null) discardAwaitedBy(task, self.parent);
  if (self.completed !== null && self.tasks.size === 0 && !isDone(self.completed))
    join(self.steps, () => letGo(self.completed, true));
  if (isCancelled(task)) return;
  const exc = exceptionIn(task);
  if (!(exc instanceof PyException)) return;
  self.errors?.push(exc);
  if (isBaseFor(self, exc) && self.baseError === null) self.baseError = exc;
  if (isDone(self.parent)) {
    const context = makeDict([
      ['message', `Task ${repr(task)} has errored out but its parent task ${repr(self.parent)} is already completed`],
      ['exception', exc],
      ['task', task],
    ]);
    callAttr(self.loop, 'call_exception_handler', [context]);
    return;
  }
  if (self.aborting || self.parentCancelRequested) return;
  // The parent is not being cancelled: it is asked to stop whatever it does in the block, and takes that back when it leaves.
  abort(self, task);
  self.parentCancelRequested = true;
  cancelAny(self.parent, null, 'group');
}
const doneCallback = (self: PyTaskGroup): Value => {
  const own = asy().hooks.get('_on_task_done') as Value;
  if (!isOwn(self, '_on_task_done', own)) return getAttr(self, '_on_task_done');
  self.callback ??= makeBoundMethod(own, self);
  return self.callback;
};

function enter(self: PyTaskGroup): void {
  if (self.entered) raise('RuntimeError', `TaskGroup ${repr(self)} has already been entered`);
  if (self.loop === null) self.loop = requireRunningLoop();
  self.parent = vm.thread.asyncioLoop === self.loop ? vm.thread.asyncioTask : null;
  if (self.parent === null) raise('RuntimeError', `TaskGroup ${repr(self)} cannot determine the parent task`);
  self.entered = true;
  made(self);
  self.id = ++ids().group;
  tell('group.entered', { group: self.id, task: vm.thread.taskId });
}
class EnterGroup extends PyQuickCoroutine {
  constructor(
    fn: PyLibraryFunction,
    private readonly group: PyTaskGroup,
  ) {
    super(fn);
  }
  protected start(): undefined {
    enter(this.group);
    this.result = this.group;
  }
  protected step(): undefined {}
}

/** What a coroutine of a group was called with, as its frame shows it: the group, and the class and the exception that leave the block. */
type Leaving = [self: PyTaskGroup, et: Value, exc: Value, tb?: null];

function* leave(given: Leaving): NativeGen {
  const [self, type] = given;
  const exc = given[2] instanceof PyException ? given[2] : null;
  let thrown: PyException | null = null;
  try {
    const replaced = callReplaced(self, '_aexit', [type, exc]);
    if (replaced !== undefined) return yield* awaiting(replaced);
    // Where there is something to wait for, the wait has a coroutine of its own: call graphs show it.
    if (self.tasks.size === 0) return yield* leaveInner([self, type, exc]);
    const inner = asy().functions['TaskGroup._aexit'] as PyLibraryFunction;
    const passed: Leaving = [self, type, exc];
    return yield* awaiting(nativeCoroutine(inner, passed, leaveInner(passed)));
  } catch (raised) {
    if (raised instanceof Raise) thrown = raised.exc;
    throw raised;
  } finally {
    const task = self.parent instanceof PyTask ? self.parent.id : 0;
    tell('group.exited', { group: self.id, task, error: thrown?.cls.name ?? '' });
    given[2] = null;
    self.parent = null;
    self.errors = null;
    self.baseError = null;
    // Where the errors are now is found out at once: nobody tells when they are gone from there.
    inSight([self, thrown], () => vm.gaveUp(self));
  }
}
/**
 * A cancellation goes no further than to the wait for the tasks. It lives until the parent waits again, and in its traceback is the frame that it has come to,
 * which keeps those that it was called from.
 */
function passesWait(self: PyTaskGroup, exc: PyException): void {
  passesLibraryLine(asy().functions['TaskGroup._aexit'] as PyLibraryFunction, 'taskgroups:121', exc, [self]);
}
function* leaveInner(given: Leaving): NativeGen {
  const exc = given[2] instanceof PyException ? given[2] : null;
  try {
    return yield* leaveWith(given[0], exc);
  } finally {
    given[2] = null;
  }
}
function* leaveWith(self: PyTaskGroup, exc: PyException | null): NativeGen {
  self.exiting = true;
  const { CancelledError } = asy().errors;
  if (exc !== null && isBaseFor(self, exc)) self.baseError ??= exc;
  let propagate = exc?.cls.isSubtype(CancelledError) === true ? exc : null;
  if (exc !== null && !self.aborting) abort(self, null);
  while (self.tasks.size > 0) {
    self.completed ??= primitiveFuture(self.loop, {
      on: 'group',
      object: self.id,
      what: 'TaskGroup.__aexit__()',
      deadlineNs: NEVER,
    });
    try {
      yield* awaitFuture(self.completed);
    } catch (error) {
      if (!isRaise(error, CancelledError)) throw error;
      if (self.aborting) passesWait(self, error.exc);
      else {
        // The parent itself is being cancelled.
        propagate = error.exc;
        abort(self, null);
      }
    }
    self.completed = null;
  }
  if (self.baseError !== null) throwExc(self.baseError);
  if (self.parentCancelRequested) {
    const { parent } = self;
    const left =
      parent instanceof PyTask && parent.cls === taskType() ? uncancel(parent) : callAttr(parent, 'uncancel');
    if (left === 0) propagate = null;
  }
  const errors = self.errors ?? [];
  if (propagate !== null && errors.length === 0) throwExc(propagate);
  if (exc !== null && !exc.cls.isSubtype(CancelledError)) errors.push(exc);
  if (errors.length > 0) {
    // If the parent is being cancelled from outside as well, the request must reach it at its next wait.
    if (truthy(callAttr(self.parent, 'cancelling'))) {
      callAttr(self.parent, 'uncancel');
      cancelAny(self.parent, null, 'group');
    }
    const group = callSync(exceptionType('BaseExceptionGroup'), [
      'unhandled errors in a TaskGroup',
      makeList(errors),
    ]) as PyException;
    group.suppressContext = true;
    if (propagate !== null && propagate !== exc) passesWait(self, propagate);
    throwExc(group);
  }
  return true;
}
/** The checks of create_task(): a coroutine that can't be taken is closed. */
function* refuse(coro: Value, message: string): NativeGen<never> {
  yield* call(getAttr(coro, 'close'));
  raise('RuntimeError', message);
}
const objection = (self: PyTaskGroup): string | undefined => {
  if (!self.entered) return `TaskGroup ${repr(self)} has not been entered`;
  if (self.exiting && self.tasks.size === 0) return `TaskGroup ${repr(self)} is finished`;
  if (self.aborting) return `TaskGroup ${repr(self)} is shutting down`;
  return undefined;
};
function adopt(self: PyTaskGroup, task: Value): Value {
  addAwaitedBy(task, self.parent);
  self.tasks.add(task);
  whenDone(task, doneCallback(self));
  return task;
}
function* createTask(self: PyTaskGroup, coro: Value, kwargs: Map<string, Value>): NativeGen {
  const message = objection(self);
  if (message !== undefined) yield* refuse(coro, message);
  return adopt(self, yield* createTaskOn(self.loop, coro, kwargs));
}
function createTaskQuick(self: PyTaskGroup, coro: Value, kwargs?: Map<string, Value>): Value | undefined {
  if (!self.entered || self.aborting || (self.exiting && self.tasks.size === 0)) return undefined;
  const task = taskFor(self.loop, coro, kwargs, self.id);
  return task === undefined ? undefined : adopt(self, task);
}

function groupRepr(self: PyTaskGroup): string {
  let text = '';
  if (self.tasks.size > 0) text += ` tasks=${self.tasks.size}`;
  if (self.errors !== null && self.errors.length > 0) text += ` errors=${self.errors.length}`;
  if (self.aborting) text += ' cancelling';
  else if (self.entered) text += ' entered';
  return `<TaskGroup${text}>`;
}
export function defineTaskGroup(): PyType {
  const aexit = coroutineFunction(
    '_aexit',
    ['self, et, exc', (self: PyTaskGroup, et: Value, exc: Value) => leaveInner([self, et, exc])],
    {
      module: 'asyncio.taskgroups',
      qualname: 'TaskGroup._aexit',
    },
  );
  asy().functions['TaskGroup._aexit'] = aexit;
  const type = defineLibraryClass({
    name: 'TaskGroup',
    module: 'asyncio.taskgroups',
    doc: 'Asynchronous context manager for managing groups of tasks.',
    alloc: (cls) => withAttributes(new PyTaskGroup(cls)),
    functions: {
      __init__: ['self', () => null],
      __repr__: ['self', groupRepr],
      create_task: [
        'self, coro, **kwargs',
        createTask,
        'Create a new task in this group and return it.',
        createTaskQuick,
      ],
      _on_task_done: [
        'self, task',
        (self: PyTaskGroup, task: Value) => {
          taskDone(self, task);
          return null;
        },
      ],
      _is_base_error: ['self, exc', (_self: PyTaskGroup, exc: Value) => exc instanceof PyException && isBase(exc)],
      _abort: [
        'self',
        (self: PyTaskGroup) => {
          abortNow(self, null);
          return null;
        },
      ],
    },
    getset: {
      __dict__: dictOf(
        '_entered',
        '_exiting',
        '_aborting',
        '_loop',
        '_parent_task',
        '_parent_cancel_requested',
        '_tasks',
        '_errors',
        '_base_error',
        '_on_completed_fut',
      ),
      _entered: [(self: PyTaskGroup) => self.entered],
      _exiting: [(self: PyTaskGroup) => self.exiting],
      _aborting: [(self: PyTaskGroup) => self.aborting],
      _loop: [(self: PyTaskGroup) => self.loop],
      _parent_task: [(self: PyTaskGroup) => self.parent],
      _parent_cancel_requested: [(self: PyTaskGroup) => self.parentCancelRequested],
      _tasks: [(self: PyTaskGroup) => makeSet([...self.tasks])],
      _errors: [(self: PyTaskGroup) => (self.errors === null ? null : makeList(self.errors))],
      _on_completed_fut: [(self: PyTaskGroup) => self.completed],
      _base_error: [(self: PyTaskGroup) => self.baseError],
    },
  });
  type.ns.set('_aexit', aexit);
  keepHooks(type, '_abort', '_aexit', '_is_base_error', '_on_task_done');
  addCoroutines(type, {
    __aenter__: ['self', (fn, self: PyTaskGroup) => new EnterGroup(fn, self)],
    __aexit__: [
      'self, et, exc, tb',
      (fn, self: PyTaskGroup, et: Value, exc: Value) => {
        const given: Leaving = [self, et, exc, null];
        return nativeCoroutine(fn, given, leave(given));
      },
    ],
  });
  return type;
}
