/** The class Task, and the making of tasks. Behaviour and wording as Modules/_asynciomodule.c. */
import {
  asStr,
  call,
  callSync,
  checkInstance,
  defineType,
  getAttr,
  isNativeCoroutine,
  makeDict,
  makeGenericAlias,
  type NativeGen,
  PyFrame,
  PyGenerator,
  PyObject,
  type PyType,
  raise,
  Raise,
  referenceCount,
  repr,
  str,
  truthy,
  untrack,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { lazy } from '../../structures/common.ts';
import { copyContext, enterContext, exitContext, PyContext } from '../../structures/contextvars.ts';
import { nameOfCoroutine, taskName, taskRepr } from '../texts/format.ts';
import { cancelFuture, cancelledError, initFuture, neverRetrieved, setUntaken } from './future.ts';
import { futureType, sharedMethods } from './future-type.ts';
import { ids } from '../telling/ids.ts';
import { FutureState, Hot, PyFuture, PyLoop, PyTask, PyTaskStep } from '../model.ts';
import { runningSpot } from '../telling/place.ts';
import { asy } from '../state.ts';
import { nobodyWaits, startEagerly, stepSoon } from './step.ts';
import { callAttr, inSight, moduleGlobal, patchedGlobal } from '../support.ts';
import { setTaskClass, stepClass } from './callbacks.ts';
import { NOTHING, stepsSoon } from '../loop/usual.ts';
import { tell, tellCreated } from '../telling/tell.ts';
import { made, touch } from '../telling/touches.ts';

/** coroutines.iscoroutine(): coroutines, and what collections.abc.Coroutine says is one. */
export function isCoroutine(value: Value): boolean {
  if (value instanceof PyGenerator) return value.flavour === 'coroutine';
  if (isNativeCoroutine(value)) return true;
  if (!(value instanceof PyObject) || value instanceof PyFuture) return false;
  const has = (name: string) => (value.cls.lookup(name) ?? null) !== null;
  if (has('__await__') && has('send') && has('throw') && has('close')) return true;
  const known = patchedGlobal('collections.abc', 'Coroutine') ?? patchedGlobal('_collections_abc', 'Coroutine');
  return known !== undefined && value.cls.isHeap && checkInstance(value, known);
}

/** Everything of Task.__init__ but its first step. */
function setUp(task: PyTask, coro: Value, loop: Value, name: Value | undefined, context: Value | undefined): void {
  initFuture(task, loop);
  if (!isCoroutine(coro)) {
    task.logDestroyPending = false;
    raise('TypeError', `a coroutine was expected, got ${repr(coro)}`);
  }
  task.context = context ?? copyContext();
  task.waiter = null;
  task.mustCancel = false;
  task.logDestroyPending = true;
  task.cancelRequests = 0;
  task.coro = coro;
  // From here on the coroutine lives and dies with its task.
  if ((coro as PyObject).weakrefs === undefined) untrack(coro as PyObject);
  task.name = name === undefined || name === null ? ++asy().taskNumber : (asStr(name) ?? str(name));
  announce(task);
}
function announce(task: PyTask): void {
  task.id = ++ids().task;
  const { file, line } = runningSpot();
  const loop = task.loop instanceof PyLoop ? task.loop.id : 0;
  tellCreated(task.id, loop, task.name as string | number, nameOfCoroutine(task.coro), task.group, file, line);
}
function begin(task: PyTask): void {
  try {
    stepSoon(task, null);
  } catch (error) {
    nobodyWaits(task);
    throw error;
  }
  asy().weakTasks.add(task);
}
/** Whether the loop that an eager task was given runs. */
function isRunning(task: PyTask, loop: Value): boolean {
  try {
    return truthy(callAttr(loop, 'is_running'));
  } catch (error) {
    nobodyWaits(task);
    throw error;
  }
}
/** Starts a task inside the one who makes it. */
function* beginEagerly(task: PyTask): NativeGen<void> {
  const { context } = task;
  const enter = () => {
    if (context instanceof PyContext) enterContext(context);
  };
  const leave = () => {
    if (context instanceof PyContext) exitContext(context);
  };
  try {
    yield* startEagerly(task, enter, leave);
  } catch (error) {
    // Unless somebody has it, it dies before the exception reaches the one who makes it.
    if (task.logTraceback && referenceCount(task) === 0 && !isInside(task, error)) neverRetrieved(task);
    nobodyWaits(task);
    throw error;
  }
}
/** Whether a frame that an exception came through knows a task. */
function isInside(task: PyTask, error: unknown): boolean {
  let at = error instanceof Raise ? error.exc.traceback : null;
  while (at !== null) {
    if (at.frame instanceof PyFrame && at.frame.ended?.includes(task) === true) return true;
    at = at.next;
  }
  return false;
}

/** Whether a task is made at one stroke: of a coroutine written in Python, on a loop that is as we made it, in a run that nobody explores. */
const isUsual = (loop: Value, coro: Value): loop is PyLoop =>
  coro instanceof PyGenerator &&
  coro.flavour === 'coroutine' &&
  loop instanceof PyLoop &&
  !loop.overrides(Hot.callSoon | Hot.getDebug) &&
  !loop.debug &&
  !loop.closed &&
  vm.slice === null;
/** The same as `setUp` and `begin`, where all is as it mostly is. */
function usualTask(loop: PyLoop, coro: PyGenerator, group: number): PyTask {
  const state = asy();
  const numbers = ids();
  const task = withAttributes(new PyTask(taskType()));
  task.loop = loop;
  task.context = copyContext();
  task.logDestroyPending = true;
  task.coro = coro;
  task.group = group;
  if (coro.weakrefs === undefined) untrack(coro);
  const name = ++state.taskNumber;
  task.name = name;
  const id = ++numbers.task;
  task.id = id;
  if (vm.listening) {
    const { file, line } = runningSpot();
    tellCreated(id, loop.id, name, String(coro.qualname), group, file, line);
  }
  const stepper = new PyTaskStep(stepClass(), task, null);
  task.weakStepper = stepper;
  stepsSoon(loop, task, stepper, NOTHING, task.context, 'task_step');
  state.weakTasks.add(task);
  return task;
}

/** Task(coro, loop=loop, name=name, context=context), without eager start: how create_task makes them. */
export function newTask(
  coro: Value,
  loop: Value,
  name: Value | undefined,
  context: Value | undefined,
  group = 0,
): PyTask {
  if (name === undefined && context === undefined && isUsual(loop, coro))
    return usualTask(loop, coro as PyGenerator, group);
  const task = withAttributes(new PyTask(taskType()));
  made(task);
  task.group = group;
  setUp(task, coro, loop, name, context);
  begin(task);
  return task;
}

/** Task.cancel(msg): a request. false when it is done. */
export function cancelTask(task: PyTask, message: Value, why = 'cancel'): boolean {
  touch(task, true);
  setUntaken(task, false);
  if (task.state !== FutureState.pending) return false;
  const spot = runningSpot();
  tell('task.cancelRequested', {
    task: task.id,
    by: vm.thread.taskId,
    message: message === null ? '' : str(message),
    why,
    file: spot.file,
    line: spot.line,
  });
  task.cancelRequests++;
  const { waiter } = task;
  if (waiter !== null && cancelWaiter(waiter, message)) return true;
  task.mustCancel = true;
  task.cancelMessage = message;
  return true;
}
function cancelWaiter(waiter: Value, message: Value): boolean {
  if (waiter instanceof PyTask && waiter.cls === taskType()) return cancelTask(waiter, message);
  if (waiter instanceof PyFuture && waiter.cls === futureType()) return cancelFuture(waiter, message);
  return truthy(callSync(getAttr(waiter, 'cancel'), [message]));
}
/** Task.uncancel(). @returns how many requests are left */
export function uncancel(task: PyTask): number {
  if (task.cancelRequests > 0) {
    task.cancelRequests--;
    if (task.cancelRequests === 0) task.mustCancel = false;
    tell('task.uncancelled', { task: task.id, count: task.cancelRequests });
  }
  return task.cancelRequests;
}
/** What a task that was destroyed while it was pending says. */
export function destroyedPending(task: PyTask): void {
  if (task.state !== FutureState.pending || !task.logDestroyPending) return;
  // It is told once, even of a task that somebody keeps after all.
  task.logDestroyPending = false;
  tell('task.lost', { task: task.id });
  const context = makeDict([
    ['message', 'Task was destroyed but it is pending!'],
    ['task', task],
  ]);
  if (truthy(task.sourceTraceback ?? null)) context.table.set('source_traceback', task.sourceTraceback ?? null);
  inSight([context], () => callAttr(task.loop as Value, 'call_exception_handler', [context]));
}
const unsupported = (name: string) => (): never => raise('RuntimeError', `Task does not support ${name} operation`);

export const taskType = lazy((): PyType => {
  const type = defineType({
    name: '_asyncio.Task',
    textSignature: '(coro, *, loop=None, name=None, context=None, eager_start=False)',
    base: futureType(),
    weakrefable: true,
    hasDict: true,
    alloc: (cls) => withAttributes(new PyTask(cls)),
    methods: {
      __init__: [
        'self, /, coro, *, loop=None, name=None, context=None, eager_start=False',
        function* (self: PyTask, coro: Value, loop?: Value, name?: Value, context?: Value, eager?: Value): NativeGen {
          setUp(self, coro, loop ?? null, name, context);
          if (truthy(eager ?? null) && isRunning(self, loop ?? null)) yield* beginEagerly(self);
          else begin(self);
          return null;
        },
        undefined,
        (self: PyTask, coro: Value, loop?: Value, name?: Value, context?: Value, eager?: Value) => {
          if (eager !== undefined && eager !== false && eager !== null) return undefined;
          setUp(self, coro, loop ?? null, name, context);
          begin(self);
          return null;
        },
      ],
      ...sharedMethods,
      __repr__: ['self, /', taskRepr],
      __del__: [
        'self, /',
        (self: PyTask) => {
          destroyedPending(self);
          neverRetrieved(self);
          return null;
        },
      ],
      set_result: ['self, result, /', unsupported('set_result')],
      set_exception: ['self, exception, /', unsupported('set_exception')],
      cancel: ['self, /, msg=None', (self: PyTask, msg?: Value) => cancelTask(self, msg ?? null)],
      cancelling: ['self, /', (self: PyTask) => self.cancelRequests],
      uncancel: ['self, /', uncancel],
      get_name: ['self, /', taskName],
      set_name: [
        'self, value, /',
        (self: PyTask, value: Value) => {
          self.name = asStr(value) ?? str(value);
          tell('task.named', { task: self.id, name: self.name });
          return null;
        },
      ],
      get_coro: ['self, /', (self: PyTask) => self.coro],
      get_context: ['self, /', (self: PyTask) => self.context],
      get_stack: [
        'self, /, *, limit=None',
        function* (self: PyTask, limit?: Value): NativeGen {
          return yield* call(moduleGlobal('asyncio.base_tasks', '_task_get_stack'), [self, limit ?? null]);
        },
      ],
      print_stack: [
        'self, /, *, limit=None, file=None',
        function* (self: PyTask, limit?: Value, file?: Value): NativeGen {
          return yield* call(moduleGlobal('asyncio.base_tasks', '_task_print_stack'), [
            self,
            limit ?? null,
            file ?? null,
          ]);
        },
      ],
      _make_cancelled_error: ['self, /', cancelledError],
    },
    classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
    getset: {
      _log_destroy_pending: [
        (self: PyTask) => self.logDestroyPending,
        (self: PyTask, value: Value | undefined) => {
          if (value === undefined) raise('AttributeError', 'cannot delete attribute');
          self.logDestroyPending = truthy(value);
        },
      ],
      _must_cancel: [(self: PyTask) => self.mustCancel],
      _coro: [(self: PyTask) => self.coro],
      _fut_waiter: [(self: PyTask) => self.waiter],
    },
  });
  type.hasDel = false;
  setTaskClass(type);
  return type;
});
