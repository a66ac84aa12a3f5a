/** BaseEventLoop: what a loop is asked to do. How it runs stands in run.ts; networking, executors and error reports in base_events.py. */
import {
  asNumber,
  binaryOp,
  call,
  callSync,
  getAttr,
  isCallable,
  type LibrarySpec,
  makeFloat,
  makeList,
  makeTuple,
  type NativeGen,
  PyBoundMethod,
  PyFunction,
  PyLibraryFunction,
  PyModule,
  PyNativeFunction,
  raise,
  repr,
  str,
  toArray,
  truthy,
  type Value,
  vm,
  warnAt,
  hasOwnFilters,
  track,
  untrack,
  withAttributes,
} from '../../../machine/index.ts';
import { makeDeque } from '../../structures/deque.ts';
import { look, LookCost } from '../../times/patience.ts';
import { DEBUG_STACK_DEPTH, extractStack } from '../texts/format.ts';
import { announceFuture, newFuture } from '../tasks/future.ts';
import { getDebug } from './calls.ts';
import { forgetGenerator, noteGenerator } from './generators.ts';
import { newHandle, newTimer } from './handles.ts';
import { ids } from '../telling/ids.ts';
import { FutureState, Hot, PyHandle, PyLoop, type PyTask } from '../model.ts';
import { runningLoop } from './running.ts';
import { loopTime, pushReady, pushTimer } from './schedule.ts';
import { asy } from '../state.ts';
import { callAttr, inSight, moduleGlobal, patchedGlobal } from '../support.ts';
import { isCoroutine, newTask, taskType } from '../tasks/task.ts';
import { nobodyWaits } from '../tasks/step.ts';
import { tell } from '../telling/tell.ts';

export function initLoop(loop: PyLoop): void {
  loop.id = ++ids().loop;
  loop.cancelledTimers = 0;
  loop.closed = false;
  loop.stopping = false;
  loop.ready = makeDeque();
  loop.scheduled = makeList([]);
  loop.weakDues = [];
  loop.clockResolution = makeFloat(1e-9);
  loop.slowCallbackDuration = makeFloat(0.1);
  const debug = truthy(
    callSync(patchedGlobal('asyncio.coroutines', '_is_debug_mode') ?? (asy().functions._is_debug_mode as Value)),
  );
  if (loop.cls.lookup('set_debug') === asy().hooks.get('set_debug')) loop.debug = debug;
  else callAttr(loop, 'set_debug', [debug]);
  // That one is left open is said to those who ask for such warnings; to know of it has a price.
  if (hasOwnFilters()) track(loop);
  tell('loop.created', { loop: loop.id, debug });
}

// ---- checks ---------------------------------------------------------------------------------------------------------------------------------------

function checkClosed(loop: PyLoop): void {
  if (loop.closed) raise('RuntimeError', 'Event loop is closed');
}
function checkThread(loop: PyLoop): void {
  if (loop.threadId === null || loop.threadId === vm.thread.ident) return;
  raise('RuntimeError', 'Non-thread-safe operation invoked on an event loop other than the current one');
}
function checkCallback(callback: Value, method: string): void {
  if (isCoroutine(callback) || isCoroutineFunction(callback))
    raise('TypeError', `coroutines cannot be used with ${method}()`);
  if (!isCallable(callback)) raise('TypeError', `a callable object was expected by ${method}(), got ${repr(callback)}`);
}
/** coroutines._iscoroutinefunction(), for what can be told without looking closer. */
function isCoroutineFunction(given: Value): boolean {
  const callback = given instanceof PyBoundMethod ? given.func : given;
  if (callback instanceof PyLibraryFunction) return callback.isCoroutine;
  if (callback instanceof PyNativeFunction) return false;
  if (callback instanceof PyFunction) return (callback.linked.code.flags & 0x80) !== 0;
  return truthy(callSync(moduleGlobal('asyncio.coroutines', '_iscoroutinefunction'), [callback]));
}

// ---- scheduling -----------------------------------------------------------------------------------------------------------------------------------

function callSoon(loop: PyLoop, callback: Value, args: Value[], context: Value | undefined): Value {
  callAttrIfReplaced(loop, '_check_closed', checkClosed);
  if (loop.debug) {
    callAttr(loop, '_check_thread');
    callAttr(loop, '_check_callback', [callback, 'call_soon']);
  }
  if (!loop.overrides(Hot.putSoon)) return putSoon(loop, callback, args, context);
  return callAttr(loop, '_call_soon', [callback, makeTuple(args), context ?? null]);
}
function putSoon(loop: PyLoop, callback: Value, args: readonly Value[], context: Value | undefined): PyHandle {
  const handle = newHandle(loop, callback, args, context ?? null);
  if (getDebug(loop)) handle.sourceTraceback = extractStack('', DEBUG_STACK_DEPTH - 2);
  pushReady(loop, handle, 'call_soon', 0);
  return handle;
}
function callSoonThreadsafe(loop: PyLoop, callback: Value, args: Value[], context: Value | undefined): Value {
  callAttrIfReplaced(loop, '_check_closed', checkClosed);
  if (loop.debug) callAttr(loop, '_check_callback', [callback, 'call_soon_threadsafe']);
  const handle = newHandle(loop, callback, args, context ?? null, asy().ThreadSafeHandle);
  if (getDebug(loop)) handle.sourceTraceback = extractStack('', DEBUG_STACK_DEPTH - 2);
  pushReady(loop, handle, 'threadsafe', 0);
  callAttr(loop, '_write_to_self');
  return handle;
}
function callLater(loop: PyLoop, delay: Value, callback: Value, args: Value[], context: Value | undefined): Value {
  if (delay === null) raise('TypeError', 'delay must not be None');
  const when = binaryOp(callAttr(loop, 'time'), delay, 0);
  const timer = callAttr(loop, 'call_at', [when, callback, ...args], new Map([['context', context ?? null]]));
  // Its stack ended in three frames of the loop's, not in two.
  if (timer instanceof PyHandle && truthy(timer.sourceTraceback ?? null))
    timer.sourceTraceback = extractStack('', DEBUG_STACK_DEPTH - 3);
  return timer;
}
function callAt(loop: PyLoop, when: Value, callback: Value, args: Value[], context: Value | undefined): Value {
  if (when === null) raise('TypeError', 'when cannot be None');
  callAttrIfReplaced(loop, '_check_closed', checkClosed);
  if (loop.debug) {
    callAttr(loop, '_check_thread');
    callAttr(loop, '_check_callback', [callback, 'call_at']);
  }
  const timer = newTimer(loop, asNumber(when) ?? Number.NaN, callback, args, context ?? null);
  if (typeof when !== 'object') timer.whenGiven = when;
  if (getDebug(loop)) timer.sourceTraceback = extractStack('', DEBUG_STACK_DEPTH - 2);
  pushTimer(loop, timer);
  return timer;
}
/** A method that a subclass may have replaced, else straight. */
function callAttrIfReplaced(loop: PyLoop, name: string, own: (loop: PyLoop) => void): void {
  if (loop.cls.lookup(name) === asy().natives.get(name)) own(loop);
  else callAttr(loop, name);
}

// ---- running, closing -----------------------------------------------------------------------------------------------------------------------------

function checkRunning(loop: PyLoop): void {
  if (truthy(callAttr(loop, 'is_running'))) raise('RuntimeError', 'This event loop is already running');
  if (runningLoop() !== null) raise('RuntimeError', 'Cannot run the event loop while another loop is running');
}
/** What was to happen next will not: a task that only waited for its turn dies with the last reference to it. */
function releaseReady(loop: PyLoop): void {
  let found = false;
  for (const task of asy().weakTasks) {
    if (task.loop !== loop || task.waiter !== null || task.state !== FutureState.pending) continue;
    nobodyWaits(task);
    found = true;
  }
  const handles = found ? loop.ready.items() : [];
  loop.ready.fill([]);
  if (found) vm.droppedAll(handles);
}
function close(loop: PyLoop): Value {
  if (truthy(callAttr(loop, 'is_running'))) raise('RuntimeError', 'Cannot close a running event loop');
  if (loop.closed) return null;
  if (loop.debug) callSync(moduleGlobal('_asyncio_reports', '_tell_closing'), [loop]);
  loop.closed = true;
  if (loop.weakrefs === undefined && !loop.cls.isHeap) untrack(loop);
  releaseReady(loop);
  loop.scheduled.items.length = 0;
  if (loop.weakDues !== null) loop.weakDues = [];
  loop.executorShutdownCalled = true;
  const executor = loop.defaultExecutor;
  if (executor !== null) {
    loop.defaultExecutor = null;
    callAttr(executor, 'shutdown', [], new Map([['wait', false]]));
  }
  tell('loop.closed', { loop: loop.id });
  return null;
}
function setOriginTracking(loop: PyLoop, enabled: Value): Value {
  const on = truthy(enabled);
  if (on === loop.originTracking) return null;
  const { thread } = vm;
  if (on) {
    loop.originSavedDepth = thread.coroutineOriginDepth;
    thread.coroutineOriginDepth = 10;
  } else thread.coroutineOriginDepth = loop.originSavedDepth;
  loop.originTracking = on;
  return null;
}
function loopRepr(loop: PyLoop): Value {
  const ask = (name: string) => str(callAttr(loop, name));
  return `<${loop.cls.name} running=${ask('is_running')} closed=${ask('is_closed')} debug=${ask('get_debug')}>`;
}

// ---- asynchronous generators ------------------------------------------------------------------------------------------------------------------------

function firstIterHook(loop: PyLoop, agen: Value): Value {
  if (loop.asyncgensShutdownCalled) {
    warnAt(
      'ResourceWarning',
      `asynchronous generator ${repr(agen)} was scheduled after loop.shutdown_asyncgens() call`,
      'asyncio.base_events',
      [563, 'warnings.warn('],
      loop,
    );
  }
  noteGenerator(loop, agen);
  return null;
}
function finalizerHook(loop: PyLoop, agen: Value): Value {
  forgetGenerator(loop, agen);
  if (truthy(callAttr(loop, 'is_closed'))) return null;
  const closing = callAttr(agen, 'aclose');
  return inSight([loop, agen, closing], () =>
    callAttr(loop, 'call_soon_threadsafe', [getAttr(loop, 'create_task'), closing]),
  );
}

// ---- tasks --------------------------------------------------------------------------------------------------------------------------------------------

function* createTask(loop: PyLoop, coro: Value, kwargs: Map<string, Value>): NativeGen {
  callAttr(loop, '_check_closed');
  if (loop.taskFactory !== null) return yield* call(loop.taskFactory, [loop, coro], kwargs);
  const options = new Map<string, Value>([['loop', loop], ...kwargs]);
  return yield* call(patchedGlobal('asyncio.tasks', 'Task') ?? taskType(), [coro], options);
}
/** Whether `asyncio.tasks.Task` is the class that we made. */
function tasksArePlain(): boolean {
  const { weakTaskPlace: taskPlace } = asy();
  const { table } = vm.interpreter.modules;
  if (taskPlace !== null) {
    const { module, globals } = taskPlace;
    if (
      table.version === taskPlace.modulesVersion &&
      table.values[taskPlace.moduleAt] === module &&
      module.dict.table === globals &&
      globals.version === taskPlace.globalsVersion
    )
      return globals.values[taskPlace.at] === taskType();
  }
  const module = table.get('asyncio.tasks');
  if (!(module instanceof PyModule)) return true;
  const globals = module.dict.table;
  const at = globals.find('Task');
  if (at < 0) return true;
  const moduleAt = table.find('asyncio.tasks');
  asy().weakTaskPlace = {
    module,
    moduleAt,
    modulesVersion: table.version,
    globals,
    globalsVersion: globals.version,
    at,
  };
  return globals.values[at] === taskType();
}
/** create_task where nothing is out of the ordinary. */
function quickTask(loop: PyLoop, coro: Value, kwargs?: Map<string, Value>, group = 0): Value | undefined {
  if (loop.closed || loop.taskFactory !== null || loop.debug || loop.overrides(Hot.checkClosed)) return undefined;
  if (!tasksArePlain()) return undefined;
  if (kwargs === undefined || kwargs.size === 0) return newTask(coro, loop, undefined, undefined, group);
  for (const key of kwargs.keys()) if (key !== 'name' && key !== 'context') return undefined;
  return newTask(coro, loop, kwargs.get('name'), kwargs.get('context') ?? undefined, group);
}
/** loop.create_task(coro, **kwargs) of any loop, for natives: the quick way where it is possible. */
export function taskFor(loop: Value, coro: Value, kwargs?: Map<string, Value>, group = 0): PyTask | undefined {
  if (!(loop instanceof PyLoop) || loop.overrides(Hot.createTask)) return undefined;
  return quickTask(loop, coro, kwargs, group) as PyTask | undefined;
}
export function* createTaskOn(loop: Value, coro: Value, kwargs: Map<string, Value> | null = null): NativeGen {
  return taskFor(loop, coro, kwargs ?? undefined) ?? (yield* call(getAttr(loop, 'create_task'), [coro], kwargs));
}
function createFuture(loop: PyLoop): Value {
  const future = withAttributes(newFuture(loop));
  announceFuture(future, '');
  return future;
}

export const loopFunctions: Readonly<Record<string, LibrarySpec>> = {
  __init__: [
    'self',
    (self: PyLoop) => {
      initLoop(self);
      return null;
    },
  ],
  __repr__: ['self', loopRepr],
  __del__: [
    'self, _warn=None',
    (self: PyLoop, warn?: Value) => {
      if (truthy(callAttr(self, 'is_closed'))) return null;
      if (warn !== undefined && warn !== null) {
        const category = moduleGlobal('builtins', 'ResourceWarning');
        callSync(warn, [`unclosed event loop ${repr(self)}`, category], new Map([['source', self]]));
      } else
        warnAt(
          'ResourceWarning',
          `unclosed event loop ${repr(self)}`,
          'asyncio.base_events',
          [758, '_warn(f"unclosed event loop {self!r}", ResourceWarning, source=self)'],
          self,
        );
      if (!truthy(callAttr(self, 'is_running'))) callAttr(self, 'close');
      return null;
    },
  ],
  create_future: ['self', createFuture],
  create_task: ['self, coro, **kwargs', createTask, undefined, quickTask],
  set_task_factory: [
    'self, factory',
    (self: PyLoop, factory: Value) => {
      if (factory !== null && !isCallable(factory)) raise('TypeError', 'task factory must be a callable or None');
      self.taskFactory = factory;
      return null;
    },
  ],
  get_task_factory: ['self', (self: PyLoop) => self.taskFactory],
  _check_closed: [
    'self',
    (self: PyLoop) => {
      checkClosed(self);
      return null;
    },
  ],
  _check_default_executor: [
    'self',
    (self: PyLoop) => {
      if (self.executorShutdownCalled) raise('RuntimeError', 'Executor shutdown has been called');
      return null;
    },
  ],
  _asyncgen_firstiter_hook: ['self, agen', firstIterHook],
  _asyncgen_finalizer_hook: ['self, agen', finalizerHook],
  _check_running: [
    'self',
    (self: PyLoop) => {
      checkRunning(self);
      return null;
    },
  ],
  stop: [
    'self',
    (self: PyLoop) => {
      self.stopping = true;
      return null;
    },
  ],
  close: ['self', close],
  is_closed: ['self', (self: PyLoop) => self.closed],
  is_running: ['self', (self: PyLoop) => self.threadId !== null],
  time: [
    'self',
    (self: PyLoop) => {
      look(LookCost.clock);
      return makeFloat(loopTime(self));
    },
  ],
  call_later: ['self, delay, callback, *args, context=None', callLater],
  call_at: ['self, when, callback, *args, context=None', callAt],
  call_soon: ['self, callback, *args, context=None', callSoon],
  call_soon_threadsafe: ['self, callback, *args, context=None', callSoonThreadsafe],
  _call_soon: [
    'self, callback, args, context',
    (self: PyLoop, callback: Value, args: Value, context: Value) => putSoon(self, callback, toArray(args), context),
  ],
  _check_callback: [
    'self, callback, method',
    (_self: PyLoop, callback: Value, method: Value) => {
      checkCallback(callback, str(method));
      return null;
    },
  ],
  _check_thread: [
    'self',
    (self: PyLoop) => {
      checkThread(self);
      return null;
    },
  ],
  get_exception_handler: ['self', (self: PyLoop) => self.exceptionHandler],
  set_exception_handler: [
    'self, handler',
    (self: PyLoop, handler: Value) => {
      if (handler !== null && !isCallable(handler))
        raise('TypeError', `A callable object or None is expected, got ${repr(handler)}`);
      self.exceptionHandler = handler;
      return null;
    },
  ],
  _add_callback: [
    'self, handle',
    (self: PyLoop, handle: Value) => {
      if (handle instanceof PyHandle && handle.cancelled) return null;
      if (handle instanceof PyHandle) pushReady(self, handle, 'io', 0);
      else self.ready.append(handle);
      return null;
    },
  ],
  _add_callback_signalsafe: [
    'self, handle',
    (self: PyLoop, handle: Value) => {
      callAttr(self, '_add_callback', [handle]);
      callAttr(self, '_write_to_self');
      return null;
    },
  ],
  _timer_handle_cancelled: [
    'self, handle',
    (self: PyLoop, handle: Value) => {
      if (truthy(getAttr(handle, '_scheduled'))) self.cancelledTimers++;
      return null;
    },
  ],
  _set_coroutine_origin_tracking: ['self, enabled', setOriginTracking],
  get_debug: ['self', (self: PyLoop) => self.debug],
  set_debug: [
    'self, enabled',
    (self: PyLoop, enabled: Value) => {
      self.debug = truthy(enabled);
      if (truthy(callAttr(self, 'is_running')))
        callAttr(self, 'call_soon_threadsafe', [getAttr(self, '_set_coroutine_origin_tracking'), enabled]);
      return null;
    },
  ],
};
