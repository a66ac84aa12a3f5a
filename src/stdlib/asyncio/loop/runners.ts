/** asyncio.run() and Runner. */
import {
  addLibraryLine,
  awaiting,
  call,
  coroutineFunction,
  counters,
  defineLibraryClass,
  getAttr,
  leavesWithLine,
  libraryFrames,
  type LibrarySpec,
  lookupAttr,
  makeDict,
  makeException,
  makeList,
  type NativeGen,
  nativeCoroutine,
  passesLibraryLine,
  type PyException,
  PyFrame,
  type PyLibraryFunction,
  PyObject,
  type PyType,
  Raise,
  raise,
  TRACKED,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { copyContext } from '../../structures/contextvars.ts';
import { interruptHandler, SIGNALS, setSignalHandler, signalHandler } from '../../processes/signal.ts';
import { isAwaitable } from '../waiting/ensure.ts';
import { exceptionIn, isCancelled, isDone } from '../waiting/gather.ts';
import { dictOf } from '../fields.ts';
import { PyTask } from '../model.ts';
import { allTasks } from '../tasks/registry.ts';
import { runningLoop } from './running.ts';
import { asy } from '../state.ts';
import { callAttr, isRaise, moduleGlobal } from '../support.ts';
import { partialOf } from '../../structures/functools.ts';
import { toBeCancelled } from './ties.ts';
import { cancelTask, isCoroutine, taskType } from '../tasks/task.ts';

const SIGINT = SIGNALS.SIGINT as number;
/** How long asyncio.run() waits for the threads of the default executor (constants.THREAD_JOIN_TIMEOUT). */
const THREAD_JOIN_TIMEOUT = 300;

class PyRunner extends PyObject {
  state: 'created' | 'initialized' | 'closed' = 'created';
  debug: Value = null;
  factory: Value = null;
  loop: Value = null;
  context: Value = null;
  interrupts = 0;
  setsLoop = false;
}

function* lazyInit(self: PyRunner): NativeGen<void> {
  if (self.state === 'closed') raise('RuntimeError', 'Runner is closed');
  if (self.state === 'initialized') return;
  if (self.factory === null) {
    self.loop = yield* call(moduleGlobal('asyncio.events', 'new_event_loop'));
    if (!self.setsLoop) {
      yield* call(moduleGlobal('asyncio.events', 'set_event_loop'), [self.loop]);
      self.setsLoop = true;
    }
  } else self.loop = yield* call(self.factory);
  if (self.debug !== null) yield* call(getAttr(self.loop, 'set_debug'), [self.debug]);
  self.context = copyContext();
  self.state = 'initialized';
}
function* closeRunner(self: PyRunner): NativeGen {
  if (self.state !== 'initialized') return null;
  const { loop } = self;
  try {
    yield* cancelAllTasks(loop);
    const finish = getAttr(loop, 'run_until_complete');
    let line = 'runners:72';
    try {
      yield* call(finish, [yield* call(getAttr(loop, 'shutdown_asyncgens'))]);
      line = 'runners:73';
      yield* call(finish, [yield* call(getAttr(loop, 'shutdown_default_executor'), [THREAD_JOIN_TIMEOUT])]);
    } catch (error) {
      const close = (asy().classes.Runner as PyType).ns.get('close') as PyLibraryFunction;
      if (error instanceof Raise) addLibraryLine(close, line, error.exc, [self]);
      throw error;
    }
  } finally {
    if (self.setsLoop) yield* call(moduleGlobal('asyncio.events', 'set_event_loop'), [null]);
    yield* call(getAttr(loop, 'close'));
    self.loop = null;
    self.state = 'closed';
  }
  return null;
}
/**
 * A frame in a traceback keeps those that it was called from, and one of them is that of `_cancel_all_tasks()`, whose variables are the tasks: so what such a
 * task's exception leads to lives until the collector comes by.
 */
function keepCalledFrom(loop: Value, tasks: readonly Value[]): void {
  if (counters[TRACKED] === 0) return;
  let from: PyFrame | undefined;
  for (const task of tasks) {
    const exc = task instanceof PyTask ? (task.cancelledExc ?? task.exception) : null;
    const frame = exc?.traceback?.frame;
    if (!(frame instanceof PyFrame) || frame.frame !== null) continue;
    if (from === undefined) {
      [from] = libraryFrames(asy().functions._cancel_all_tasks as PyLibraryFunction, ['runners:215']) as [PyFrame];
      from.ended = [loop, makeList([...tasks])];
      from.back = frame.back;
    }
    frame.back = from;
  }
}
/** runners._cancel_all_tasks() */
function* cancelAllTasks(loop: Value): NativeGen {
  const tasks = allTasks(loop);
  if (tasks.length === 0) return null;
  for (const task of toBeCancelled(tasks)) {
    if (task instanceof PyTask && task.cls === taskType()) cancelTask(task, null, 'shutdown');
    else callAttr(task, 'cancel');
  }
  const gathered = yield* call(asy().functions.gather as Value, [...tasks], new Map([['return_exceptions', true]]));
  yield* call(getAttr(loop, 'run_until_complete'), [gathered]);
  keepCalledFrom(loop, tasks);
  for (const task of tasks) {
    if (isCancelled(task)) continue;
    const exc = exceptionIn(task);
    if (exc === null) continue;
    const context = makeDict([
      ['message', 'unhandled exception during asyncio.run() shutdown'],
      ['exception', exc],
      ['task', task],
    ]);
    yield* call(getAttr(loop, 'call_exception_handler'), [context]);
  }
  return null;
}

function* runCoroutine(self: PyRunner, given: Value, context?: Value): NativeGen {
  if (runningLoop() !== null) raise('RuntimeError', 'Runner.run() cannot be called from a running event loop');
  yield* lazyInit(self);
  let coro = given;
  if (!isCoroutine(given)) {
    if (!isAwaitable(given)) raise('TypeError', 'An asyncio.Future, a coroutine or an awaitable is required');
    coro = wrapAwaitable(given);
  }
  const task = yield* call(getAttr(self.loop, 'create_task'), [coro], new Map([['context', context ?? self.context]]));
  vm.thread.frame!.nativeArgs = [self, task];
  const handler = catchInterrupts(self, task);
  self.interrupts = 0;
  try {
    return yield* call(getAttr(self.loop, 'run_until_complete'), [task]);
  } catch (error) {
    if (!isRaise(error, asy().errors.CancelledError) || self.interrupts === 0) throw error;
    const uncancel = lookupAttr(task, 'uncancel');
    if (uncancel !== undefined && (yield* call(uncancel)) === 0) throw interrupted(self, error.exc);
    throw error;
  } finally {
    if (handler !== null) restoreInterrupts(handler);
  }
}
/** The cancellation came from Ctrl-C. */
function interrupted(self: PyRunner, cancelled: PyException): Raise {
  const run = (asy().classes.Runner as PyType).ns.get('run') as PyLibraryFunction;
  const exc = makeException('KeyboardInterrupt');
  exc.context = cancelled;
  addLibraryLine(run, 'runners:127', cancelled, [self]);
  addLibraryLine(run, 'runners:132', exc, [self]);
  return new Raise(exc);
}
function wrapAwaitable(awaitable: Value): Value {
  const { functions } = asy();
  functions['Runner.run._wrap_awaitable'] ??= coroutineFunction('_wrap_awaitable', ['awaitable', awaiting], {
    module: 'asyncio.runners',
    qualname: 'Runner.run.<locals>._wrap_awaitable',
  });
  return nativeCoroutine(functions['Runner.run._wrap_awaitable'], [awaitable], awaiting(awaitable));
}

// ---- Ctrl-C -----------------------------------------------------------------------------------------------------------------------------------------

/** While the main task runs, the first SIGINT cancels it; unless the program has a handler of its own. @returns the handler, or null */
function catchInterrupts(self: PyRunner, task: Value): Value {
  const { kernelThread } = vm.thread;
  if (
    (kernelThread !== null && kernelThread.process.main !== kernelThread) ||
    signalHandler(SIGINT) !== interruptHandler()
  )
    return null;
  const handler = partialOf(getAttr(self, '_on_sigint'), new Map([['main_task', task]]));
  setSignalHandler(SIGINT, handler);
  return handler;
}
function restoreInterrupts(handler: Value): void {
  if (signalHandler(SIGINT) === handler) setSignalHandler(SIGINT, interruptHandler());
}
function onInterrupt(self: PyRunner, _signum: Value, _frame: Value, task: Value): Value {
  self.interrupts++;
  if (self.interrupts === 1 && !isDone(task)) {
    callAttr(task, 'cancel');
    callAttr(self.loop, 'call_soon_threadsafe', [asy().functions._nothing as Value]);
    return null;
  }
  raise('KeyboardInterrupt');
}

export function defineRunner(): PyType {
  return defineLibraryClass({
    name: 'Runner',
    module: 'asyncio.runners',
    doc: 'A context manager that controls event loop life cycle.',
    alloc: (cls) => withAttributes(new PyRunner(cls)),
    functions: {
      __init__: [
        'self, *, debug=None, loop_factory=None',
        (self: PyRunner, debug?: Value, factory?: Value) => {
          self.state = 'created';
          self.debug = debug ?? null;
          self.factory = factory ?? null;
          return null;
        },
      ],
      __enter__: [
        'self',
        function* (self: PyRunner): NativeGen {
          yield* lazyInit(self);
          return self;
        },
      ],
      __exit__: [
        'self, exc_type, exc_val, exc_tb',
        function* (self: PyRunner): NativeGen {
          return yield* call(getAttr(self, 'close'));
        },
      ],
      close: ['self', closeRunner, 'Shutdown and close event loop.'],
      get_loop: [
        'self',
        function* (self: PyRunner): NativeGen {
          yield* lazyInit(self);
          return self.loop;
        },
        'Return embedded event loop.',
      ],
      run: ['self, coro, *, context=None', runCoroutine, 'Run code in the embedded event loop.'],
      _lazy_init: [
        'self',
        function* (self: PyRunner): NativeGen {
          yield* lazyInit(self);
          return null;
        },
      ],
      _on_sigint: ['self, signum, frame, main_task', onInterrupt],
    },
    getset: {
      __dict__: dictOf('_state', '_debug', '_loop_factory', '_loop', '_context', '_interrupt_count', '_set_event_loop'),
      _loop: [(self: PyRunner) => self.loop],
      _context: [(self: PyRunner) => self.context],
      _debug: [(self: PyRunner) => self.debug],
      _loop_factory: [(self: PyRunner) => self.factory],
      _interrupt_count: [(self: PyRunner) => self.interrupts],
      _set_event_loop: [(self: PyRunner) => self.setsLoop],
      _state: [(self: PyRunner) => getAttr(moduleGlobal('asyncio.runners', '_State'), self.state.toUpperCase())],
    },
  });
}

/** The runner is left by an exception: what is raised meanwhile, also by the tasks that are cancelled now, has it as its context. */
function* exitHandling(runner: Value, error: unknown): NativeGen<void> {
  const { excInfo } = vm.thread;
  const outer = excInfo.exc;
  if (error instanceof Raise) excInfo.exc = error.exc;
  try {
    yield* call(getAttr(runner, '__exit__'), [null, null, null]);
  } finally {
    excInfo.exc = outer;
  }
}
/** asyncio.run() */
function* run(main: Value, debug?: Value, factory?: Value): NativeGen {
  if (runningLoop() !== null) raise('RuntimeError', 'asyncio.run() cannot be called from a running event loop');
  const options = new Map<string, Value>([
    ['debug', debug ?? null],
    ['loop_factory', factory ?? null],
  ]);
  const runner = yield* call(asy().classes.Runner as PyType, [], options);
  vm.thread.frame!.nativeArgs = [main, runner];
  yield* call(getAttr(runner, '__enter__'));
  let result: Value;
  try {
    result = yield* call(getAttr(runner, 'run'), [main]);
    // nothing else refers to the result while the loop shuts down
    vm.thread.frame!.nativeArgs = [main, runner, result];
  } catch (error) {
    if (error instanceof Raise) passesLibraryLine(asy().functions.run!, 'runners:204', error.exc, [main]);
    yield* exitHandling(runner, error);
    if (error instanceof Raise) leavesWithLine(error.exc);
    throw error;
  }
  yield* call(getAttr(runner, '__exit__'), [null, null, null]);
  return result;
}
export const runnerFunctions: Readonly<Record<string, LibrarySpec>> = {
  run: ['main, *, debug=None, loop_factory=None', run, 'Execute the coroutine and return the result.'],
  _cancel_all_tasks: ['loop', cancelAllTasks],
};
