/** Makes the classes and functions of asyncio for an interpreter. */
import {
  coroutineFunction,
  type LibrarySpec,
  libraryFunction,
  type NativeGen,
  type PyLibraryFunction,
  quickCoroutineFunction,
  type Value,
} from '../../machine/index.ts';
import { variable } from '../system/os/environ.ts';
import { ownFlags } from '../system/sys/info.ts';
import { defineCondition } from './primitives/condition.ts';
import { eagerFactory, eagerFunctions } from './tasks/eager.ts';
import { ensureFuture, isFuture, loopOf } from './waiting/ensure.ts';
import { makeErrorClasses } from './errors.ts';
import './texts/lines.ts';
import './tasks/lost.ts';
import { gatherFunctions, logOnException } from './waiting/gather.ts';
import { defineHandle, defineTimerHandle } from './loop/handles.ts';
import { defineThreadSafeHandle } from './loop/threadsafe.ts';
import {
  defineBoundedSemaphore,
  defineContextManagerMixin,
  defineEvent,
  defineLock,
  defineSemaphore,
} from './primitives/locks.ts';
import { createTaskOn, taskFor } from './loop/loop.ts';
import { defineAbstractLoop, defineBaseLoop, defineSelectorLoop, defineUnixLoop } from './loop/classes.ts';
import { HOT_METHODS } from './model.ts';
import { definePolicies, policyFunctions } from './loop/policy.ts';
import { defineLoopBound } from './primitives/primitive.ts';
import { defineLifoQueue, definePriorityQueue, defineQueue } from './primitives/queues.ts';
import { stopLoopOf } from './loop/run.ts';
import { defineRunner, runnerFunctions } from './loop/runners.ts';
import { requireRunningLoop } from './loop/running.ts';
import { PySleep, setUnlessCancelled } from './waiting/sleep.ts';
import { type AsyncState, setBuild } from './state.ts';
import { isCoroutine, taskType } from './tasks/task.ts';
import { defineTaskGroup } from './waiting/taskgroups.ts';
import { annotate, defineTimeout, timeoutFunctions } from './waiting/timeouts.ts';
import { defineAsCompleted, makeWaitFor, waitCoroutines, waitFunctions } from './waiting/wait.ts';

/** Line of the definition in CPython's own file, where a repr shows it. */
const lines: Readonly<Record<string, number>> = { _run_until_complete_cb: 181, sleep: 687 };

function addFunctions(state: AsyncState, module: string, specs: Readonly<Record<string, LibrarySpec>>): void {
  for (const [name, spec] of Object.entries(specs)) {
    state.functions[name] = libraryFunction(name, spec, {
      module,
      ...(lines[name] !== undefined && { line: lines[name] }),
    });
  }
}
function addCoroutineFunctions(state: AsyncState, module: string, specs: Readonly<Record<string, LibrarySpec>>): void {
  for (const [name, spec] of Object.entries(specs)) state.functions[name] = coroutineFunction(name, spec, { module });
}

function* createTask(coro: Value, kwargs: Map<string, Value>): NativeGen {
  return yield* createTaskOn(requireRunningLoop(), coro, kwargs);
}
const createTaskQuick = (coro: Value, kwargs?: Map<string, Value>): Value | undefined =>
  taskFor(requireRunningLoop(), coro, kwargs);

const taskFunctions: Readonly<Record<string, LibrarySpec>> = {
  create_task: [
    'coro, **kwargs',
    createTask,
    'Schedule the execution of a coroutine object in a spawn task.\n\nReturn a Task object.',
    createTaskQuick,
  ],
  ensure_future: [
    'coro_or_future, *, loop=None',
    function* (given: Value, loop?: Value): NativeGen {
      return yield* ensureFuture(given, loop ?? null);
    },
    'Wrap a coroutine or an awaitable in a future.',
  ],
};
const futureFunctions: Readonly<Record<string, LibrarySpec>> = {
  _get_loop: ['fut', loopOf],
  _set_result_unless_cancelled: [
    'fut, result',
    setUnlessCancelled,
    'Helper setting the result only if the future was not cancelled.',
  ],
};
/** Whether a new loop is in debug mode: Python is in its development mode, or the environment says so. */
function isDebugMode(): boolean {
  const flags = ownFlags();
  if (flags.includes('dev')) return true;
  return !flags.includes('E') && !flags.includes('I') && (variable('PYTHONASYNCIODEBUG') ?? '') !== '';
}
const otherFunctions: Readonly<Record<string, LibrarySpec>> = {
  iscoroutine: ['obj', isCoroutine, 'Return True if obj is a coroutine object.'],
  _is_debug_mode: ['', isDebugMode],
};

function buildClasses(state: AsyncState): void {
  const { classes } = state;
  const Handle = defineHandle();
  state.Handle = Handle;
  classes.Handle = Handle;
  state.TimerHandle = defineTimerHandle(Handle);
  classes.TimerHandle = state.TimerHandle;
  state.ThreadSafeHandle = defineThreadSafeHandle(Handle);
  classes._ThreadSafeHandle = state.ThreadSafeHandle;
  const AbstractEventLoop = defineAbstractLoop();
  const natives = new Map<string, Value>();
  state.natives = natives;
  const BaseEventLoop = defineBaseLoop(AbstractEventLoop);
  const BaseSelectorEventLoop = defineSelectorLoop(BaseEventLoop);
  const _UnixSelectorEventLoop = defineUnixLoop(BaseSelectorEventLoop);
  for (const name of HOT_METHODS) natives.set(name, _UnixSelectorEventLoop.lookup(name) as Value);
  natives.set('Handle._run', Handle.ns.get('_run') as Value);
  Object.assign(
    classes,
    { AbstractEventLoop, BaseEventLoop, BaseSelectorEventLoop, _UnixSelectorEventLoop },
    definePolicies(_UnixSelectorEventLoop),
  );
  const LoopBound = defineLoopBound();
  classes._LoopBoundMixin = LoopBound;
  const ContextManager = defineContextManagerMixin();
  classes._ContextManagerMixin = ContextManager;
  classes.Lock = defineLock(LoopBound, ContextManager);
  classes.Event = defineEvent(LoopBound);
  classes.Condition = defineCondition(LoopBound, ContextManager);
  classes.Semaphore = defineSemaphore(LoopBound, ContextManager);
  classes.BoundedSemaphore = defineBoundedSemaphore(classes.Semaphore);
  const Queue = defineQueue(LoopBound);
  classes.Queue = Queue;
  classes.PriorityQueue = definePriorityQueue(Queue);
  classes.LifoQueue = defineLifoQueue(Queue);
  classes._AsCompletedIterator = defineAsCompleted();
  classes.Timeout = defineTimeout();
  classes.TaskGroup = defineTaskGroup();
  classes.Runner = defineRunner();
}
function buildFunctions(state: AsyncState): void {
  addFunctions(state, 'asyncio.tasks', { ...taskFunctions, ...gatherFunctions, ...waitFunctions, ...eagerFunctions });
  state.functions.eager_task_factory = eagerFactory(taskType());
  addCoroutineFunctions(state, 'asyncio.tasks', waitCoroutines);
  state.functions.sleep = quickCoroutineFunction(
    'sleep',
    'delay, result=None',
    (fn, delay: Value, result?: Value) => new PySleep(fn, delay, result ?? null),
    { module: 'asyncio.tasks', line: lines.sleep as number },
    'Coroutine that completes after a given time (in seconds).',
  );
  state.functions.wait_for = quickCoroutineFunction('wait_for', 'fut, timeout', makeWaitFor, {
    module: 'asyncio.tasks',
  });
  state.functions._log_on_exception = logOnException();
  addFunctions(state, 'asyncio.base_futures', { isfuture: ['obj', isFuture, 'Check for a Future.'] });
  addFunctions(state, 'asyncio.futures', futureFunctions);
  state.setUnlessCancelled = state.functions._set_result_unless_cancelled!;
  addFunctions(state, 'asyncio.events', policyFunctions);
  addFunctions(state, 'asyncio.coroutines', otherFunctions);
  addFunctions(state, 'asyncio.runners', runnerFunctions);
  addFunctions(state, 'asyncio.timeouts', timeoutFunctions);
  for (const name of Object.keys(timeoutFunctions)) annotate(state.functions[name] as PyLibraryFunction);
  addFunctions(state, 'asyncio.base_events', {
    _run_until_complete_cb: ['fut', stopLoopOf],
    _nothing: ['', () => null],
  });
}
setBuild((state) => {
  state.errors = makeErrorClasses();
  buildFunctions(state);
  buildClasses(state);
});
