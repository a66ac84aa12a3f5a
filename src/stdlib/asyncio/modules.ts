/**
 * The modules of asyncio. What programs use most is there at once; the rest (streams, transports, the call graph ...) is written in Python and loaded when
 * somebody first asks for a name of it, so that `import asyncio` costs next to nothing.
 */
import { NEVER } from '../../events/index.ts';
import {
  EngineBug,
  type NativeSpec,
  PyDict,
  PyException,
  type Value,
  asNumber,
  asStr,
  callSync,
  frameAtDepth,
  defineFunction,
  getAttr,
  libraryFunction,
  makeDict,
  makeFloat,
  makeList,
  makeSet,
  makeTuple,
  raise,
  str,
  truthy,
  vm,
  warnSync,
} from '../../machine/index.ts';
import { pollable } from '../network/socket.ts';
import { formatCoroutine } from './texts/format.ts';
import { formatFunctions } from './texts/module.ts';
import { addAwaitedBy, discardAwaitedBy } from './tasks/future.ts';
import { futureType } from './tasks/future-type.ts';
import { PyFuture, PyLoop, PyTask } from './model.ts';
import { quietMessage } from './telling/quiet.ts';
import { registryNatives } from './tasks/registry.ts';
import './build.ts';
import './tasks/changes.ts';
import {
  handleText,
  MAXIMUM_SELECT_TIMEOUT,
  MIN_CANCELLED_TIMER_HANDLES_FRACTION,
  MIN_SCHEDULED_TIMER_HANDLES,
} from './loop/run.ts';
import { addsLater } from './listings.ts';
import { install } from './loop/late.ts';
import { currentLoop, requireRunningLoop, runningLoop, setRunningLoop } from './loop/running.ts';
import { type AsyncState, asy } from './state.ts';
import { importModule } from './support.ts';
import { shorten } from './streams/short.ts';
import { gatheringClass } from './waiting/gather.ts';
import { taskType } from './tasks/task.ts';
import { tell } from './telling/tell.ts';
import { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION } from './waiting/wait.ts';

// ---- names ----------------------------------------------------------------------------------------------------------------------------------------------

/** Functions that CPython has in C. */
const natives: Readonly<Record<string, NativeSpec>> = {
  ...registryNatives,
  get_event_loop: ['', currentLoop, 'Return an asyncio event loop.'],
  get_running_loop: ['', requireRunningLoop, 'Return the running event loop.  Raise a RuntimeError if there is none.'],
  _get_running_loop: ['', runningLoop, 'Return the running event loop or None.'],
  _set_running_loop: [
    'loop, /',
    (loop: Value) => {
      setRunningLoop(loop);
      return null;
    },
    'Set the running event loop.',
  ],
  future_add_to_awaited_by: [
    'fut, waiter, /',
    (future: Value, waiter: Value) => {
      addAwaitedBy(future, waiter);
      return null;
    },
    'Record that `fut` is awaited on by `waiter`.',
  ],
  future_discard_from_awaited_by: [
    'fut, waiter, /',
    (future: Value, waiter: Value) => {
      discardAwaitedBy(future, waiter);
      return null;
    },
  ],
};
const madeNatives = new WeakMap<AsyncState, Record<string, Value>>();
function nativeFunctions(): Record<string, Value> {
  const state = asy();
  let made = madeNatives.get(state);
  if (made === undefined) {
    made = { Future: futureType(), Task: taskType() };
    for (const [name, spec] of Object.entries(natives)) made[name] = defineFunction(name, spec, '_asyncio');
    madeNatives.set(state, made);
  }
  return made;
}
/** A class, function or constant of ours by its name. */
function named(name: string): Value {
  const state = asy();
  const found =
    nativeFunctions()[name] ??
    state.classes[name] ??
    state.functions[name] ??
    (state.errors as unknown as Record<string, Value>)[name];
  if (found !== undefined) return found;
  throw new EngineBug(`asyncio has no ${name}`);
}
const pick = (names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(names.map((name) => [name, named(name)]));

/** `__getattr__` of a module: names that another module brings when they are first asked for. A module's own name stands for itself. */
/** `dir()` of a module some of whose names come when they are asked for. */
function listing(names: Readonly<Record<string, Value>>, later: readonly string[]): Value {
  return defineFunction('__dir__', ['', () => makeList([...new Set([...Object.keys(names), ...later])])]);
}
function lazily(module: string, later: Readonly<Record<string, string>>): Value {
  return defineFunction(
    '__getattr__',
    [
      'name',
      (name: Value) => {
        if (name === '__builtins__') return vm.interpreter.builtins;
        const from = typeof name === 'string' && Object.hasOwn(later, name) ? later[name] : undefined;
        if (from === undefined) raise('AttributeError', `module '${module}' has no attribute '${String(name)}'`);
        const found = importModule(from);
        return from.endsWith(`.${String(name)}`) || from === name ? found : getAttr(found, name as string);
      },
    ],
    module,
  );
}

// ---- the submodules that are written in TypeScript --------------------------------------------------------------------------------------------------------

interface Parts {
  readonly names: readonly string[];
  readonly all?: readonly string[];
  readonly values?: () => Record<string, Value>;
  /** Names that are other modules. */
  readonly modules?: readonly string[];
  /** Names by the module that brings them. */
  readonly later?: Readonly<Record<string, string>>;
}
const own = [
  'events',
  'exceptions',
  'futures',
  'tasks',
  'coroutines',
  'timeouts',
  'queues',
  'locks',
  'mixins',
  'constants',
  'base_futures',
  'base_tasks',
  'format_helpers',
];
const moduleAttributes = [
  '__doc__',
  '__file__',
  '__cached__',
  '__loader__',
  '__name__',
  '__package__',
  '__spec__',
  '__builtins__',
];
function submodule(name: string, parts: Parts): { make(): Record<string, Value> } {
  return {
    make: () => {
      const later: Record<string, string> = { ...parts.later };
      for (const module of parts.modules ?? []) later[module] = own.includes(module) ? `asyncio.${module}` : module;
      const names = {
        ...pick(parts.names),
        ...parts.values?.(),
        ...(parts.all !== undefined && { __all__: makeTuple([...parts.all]) }),
      };
      return {
        ...names,
        __getattr__: lazily(`asyncio.${name}`, later),
        __dir__: listing(names, [...moduleAttributes, ...Object.keys(later)]),
      };
    },
  };
}
/** Names that CPython's modules have and nothing of ours needs. */
const leftovers = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, '_asyncio_leftovers']));
const constants = (): Record<string, Value> => ({ FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED });
const taskNames = [
  'Task',
  'create_task',
  'wait',
  'wait_for',
  'as_completed',
  'sleep',
  'gather',
  'shield',
  'ensure_future',
  'current_task',
  'all_tasks',
  '_register_task',
  '_unregister_task',
  '_enter_task',
  '_leave_task',
  'create_eager_task_factory',
  'eager_task_factory',
];
const aliases = (prefix: string, names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(names.map((name) => [`${prefix}${name}`, named(name)]));

const tasks = submodule('tasks', {
  names: [
    ...taskNames,
    '_swap_current_task',
    '_register_eager_task',
    '_unregister_eager_task',
    '_AsCompletedIterator',
    '_release_waiter',
    '_log_on_exception',
    '_wait',
    '_cancel_and_wait',
  ],
  all: [
    'Task',
    'create_task',
    'FIRST_COMPLETED',
    'FIRST_EXCEPTION',
    'ALL_COMPLETED',
    ...taskNames.slice(2, 9),
    'run_coroutine_threadsafe',
    ...taskNames.slice(9, 11),
    'create_eager_task_factory',
    'eager_task_factory',
    '_register_task',
    '_unregister_task',
    '_enter_task',
    '_leave_task',
  ],
  values: () => ({
    ...constants(),
    _GatheringFuture: gatheringClass(),
    _current_tasks: makeDict([]),
    _eager_tasks: makeSet([]),
    _PyTask: taskType(),
    _CTask: taskType(),
    ...aliases('_py_', ['current_task', 'all_tasks']),
    ...aliases('_c_', ['current_task', 'all_tasks']),
    ...Object.fromEntries(
      [
        'register_task',
        'unregister_task',
        'enter_task',
        'leave_task',
        'swap_current_task',
        'register_eager_task',
        'unregister_eager_task',
      ].flatMap((name) => [
        [`_py_${name}`, named(`_${name}`)],
        [`_c_${name}`, named(`_${name}`)],
      ]),
    ),
  }),
  modules: [
    'base_tasks',
    'coroutines',
    'events',
    'exceptions',
    'futures',
    'queues',
    'timeouts',
    'concurrent',
    'contextvars',
    'functools',
    'inspect',
    'itertools',
    'math',
    'types',
    'weakref',
    '_asyncio',
  ],
  later: {
    run_coroutine_threadsafe: '_asyncio_bridge',
    GenericAlias: 'types',
    ...leftovers('_scheduled_tasks', '_task_name_counter', '__sleep0'),
  },
});
const futures = submodule('futures', {
  names: [
    'Future',
    'isfuture',
    '_get_loop',
    '_set_result_unless_cancelled',
    'future_add_to_awaited_by',
    'future_discard_from_awaited_by',
  ],
  all: ['Future', 'wrap_future', 'isfuture', 'future_add_to_awaited_by', 'future_discard_from_awaited_by'],
  values: () => ({
    _PyFuture: futureType(),
    _CFuture: futureType(),
    _PENDING: 'PENDING',
    _CANCELLED: 'CANCELLED',
    _FINISHED: 'FINISHED',
    STACK_DEBUG: 9,
    ...aliases('_py_', ['future_add_to_awaited_by', 'future_discard_from_awaited_by']),
    ...aliases('_c_', ['future_add_to_awaited_by', 'future_discard_from_awaited_by']),
  }),
  modules: [
    'base_futures',
    'events',
    'exceptions',
    'format_helpers',
    'concurrent',
    'contextvars',
    'logging',
    'sys',
    '_asyncio',
  ],
  later: {
    wrap_future: '_asyncio_bridge',
    _convert_future_exc: '_asyncio_bridge',
    _set_concurrent_future_state: '_asyncio_bridge',
    _copy_future_state: '_asyncio_bridge',
    _chain_future: '_asyncio_bridge',
    GenericAlias: 'types',
  },
});
const eventNames = [
  'AbstractEventLoop',
  'Handle',
  'TimerHandle',
  'get_event_loop_policy',
  'set_event_loop_policy',
  'get_event_loop',
  'set_event_loop',
  'new_event_loop',
  '_set_running_loop',
  'get_running_loop',
  '_get_running_loop',
];
const events = submodule('events', {
  names: [
    ...eventNames,
    '_ThreadSafeHandle',
    '_AbstractEventLoopPolicy',
    '_BaseDefaultEventLoopPolicy',
    '_get_event_loop_policy',
    '_set_event_loop_policy',
  ],
  all: ['AbstractEventLoop', 'AbstractServer', ...eventNames.slice(1)],
  values: () => ({
    ...aliases('_py_', ['_get_running_loop', '_set_running_loop', 'get_running_loop', 'get_event_loop']),
    ...aliases('_c_', ['_get_running_loop', '_set_running_loop', 'get_running_loop', 'get_event_loop']),
    _event_loop_policy: asy().policy,
  }),
  modules: ['format_helpers', 'contextvars', 'os', 'signal', 'socket', 'subprocess', 'sys', 'threading', 'warnings'],
  later: {
    AbstractServer: '_asyncio_server',
    ...leftovers('_RunningLoop', '_running_loop', '_lock', '_init_event_loop_policy', 'on_fork'),
  },
});
const lockNames = ['Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore'];
const locks = submodule('locks', {
  names: [...lockNames, '_ContextManagerMixin'],
  all: [...lockNames, 'Barrier'],
  modules: ['collections', 'enum', 'exceptions', 'mixins'],
  later: { Barrier: '_asyncio_barrier', _BarrierState: '_asyncio_barrier' },
});
const queueNames = ['Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty', 'QueueShutDown'];
const queues = submodule('queues', {
  names: queueNames,
  all: queueNames,
  modules: ['collections', 'heapq', 'locks', 'mixins'],
  later: { GenericAlias: 'types' },
});
const errorNames = [
  'BrokenBarrierError',
  'CancelledError',
  'InvalidStateError',
  'TimeoutError',
  'IncompleteReadError',
  'LimitOverrunError',
  'SendfileNotAvailableError',
];

/** A submodule that is written in Python brings the names of ours that belong to it from `_asyncio`. */
const everything = (): Record<string, Value> => {
  const state = asy();
  return {
    ...nativeFunctions(),
    ...state.classes,
    ...state.functions,
    ...(state.errors as unknown as Record<string, Value>),
    ...constants(),
    ...loopNames(),
  };
};
/** What base_events.py and its like take from here. */
const loopNames = (): Record<string, Value> => ({
  _MIN_SCHEDULED_TIMER_HANDLES: MIN_SCHEDULED_TIMER_HANDLES,
  _MIN_CANCELLED_TIMER_HANDLES_FRACTION: makeFloat(MIN_CANCELLED_TIMER_HANDLES_FRACTION),
  MAXIMUM_SELECT_TIMEOUT,
  _format_handle: defineFunction('_format_handle', ['handle', handleText], 'asyncio.base_events'),
  _format_coroutine: defineFunction('_format_coroutine', ['coro', formatCoroutine], 'asyncio.coroutines'),
  _tell_exception: defineFunction('_tell_exception', ['loop, context', tellException], '_asyncio'),
  _running_frames: defineFunction('_running_frames', ['', runningFrames], '_asyncio'),
  _stands_for: defineFunction('_stands_for', ['future, on, what, object=0', standsFor], '_asyncio'),
  _lazily: defineFunction(
    '_lazily',
    [
      'module, names',
      (module: Value, names: Value) => {
        const later = textsOf(names);
        addsLater(str(module), Object.keys(later));
        return lazily(str(module), later);
      },
    ],
    '_asyncio',
  ),
  _shorten: defineFunction('_shorten', ['cls', shorten], '_asyncio'),
  _install: defineFunction('_install', ['cls, source', install], '_asyncio'),
  _watched: defineFunction('_watched', ['loop, fd, reading', tellWatched], '_asyncio'),
  _unwatched: defineFunction('_unwatched', ['loop, fd, reading', tellUnwatched], '_asyncio'),
});
const textsOf = (dict: Value): Record<string, string> =>
  Object.fromEntries((dict as PyDict).table.liveEntries().map(([key, value]) => [str(key), str(value)]));
/** The frames on the stack, innermost first, with those that stand for functions of the library. */
function runningFrames(): Value {
  const frames: Value[] = [];
  for (let frame: Value = frameAtDepth(0); frame !== null; frame = getAttr(frame, 'f_back')) frames.push(frame);
  return makeList(frames);
}
/** Says what somebody waits for who waits for this future. @returns the future */
function standsFor(future: Value, on: Value, what: Value, object?: Value): Value {
  if (vm.listening && future instanceof PyFuture)
    future.weakReason = {
      on: asStr(on) ?? '',
      object: Number(object ?? 0),
      what: asStr(what) ?? '',
      deadlineNs: NEVER,
    };
  return future;
}
/** A descriptor as a loop watches it: once for reading, once for writing. */
const watchOf = (fd: Value, reading: Value): number => (asNumber(fd) ?? 0) * 2 + (truthy(reading) ? 0 : 1);
function tellWatched(loop: Value, fd: Value, reading: Value): null {
  if (!(loop instanceof PyLoop)) return null;
  const object = pollable(asNumber(fd) ?? -1);
  tell('loop.watched', {
    loop: loop.id,
    watch: watchOf(fd, reading),
    what: object?.what ?? `descriptor ${str(fd)}`,
    direction: truthy(reading) ? 'read' : 'write',
    task: vm.thread.taskId,
  });
  return null;
}
function tellUnwatched(loop: Value, fd: Value, reading: Value): null {
  if (loop instanceof PyLoop) tell('loop.unwatched', { loop: loop.id, watch: watchOf(fd, reading) });
  return null;
}
function tellException(loop: Value, context: Value): null {
  const get = (key: string): Value => (context instanceof PyDict ? (context.table.get(key) ?? null) : null);
  const exc = get('exception');
  const task = get('task') ?? get('future');
  const message = get('message');
  tell('loop.exception', {
    loop: loop instanceof PyLoop ? loop.id : 0,
    message: typeof message === 'string' ? message : '',
    type: exc instanceof PyException ? exc.cls.name : '',
    error: exc instanceof PyException ? quietMessage(exc) : '',
    task: task instanceof PyTask ? task.id : 0,
  });
  return null;
}

// ---- the package ----------------------------------------------------------------------------------------------------------------------------------------

const eager = [
  'BaseEventLoop',
  'iscoroutine',
  ...eventNames,
  ...errorNames,
  'Future',
  'isfuture',
  'future_add_to_awaited_by',
  'future_discard_from_awaited_by',
  ...lockNames,
  'Runner',
  'run',
  ...queueNames,
  ...taskNames,
  'TaskGroup',
  'Timeout',
  'timeout',
  'timeout_at',
];
/** Names of asyncio by the module that brings them. */
const later: Readonly<Record<string, string>> = {
  Server: 'asyncio.base_events',
  AbstractServer: 'asyncio.events',
  iscoroutinefunction: 'asyncio.coroutines',
  wrap_future: 'asyncio.futures',
  capture_call_graph: 'asyncio.graph',
  format_call_graph: 'asyncio.graph',
  print_call_graph: 'asyncio.graph',
  FrameCallGraphEntry: 'asyncio.graph',
  FutureCallGraph: 'asyncio.graph',
  Barrier: 'asyncio.locks',
  BaseProtocol: 'asyncio.protocols',
  Protocol: 'asyncio.protocols',
  DatagramProtocol: 'asyncio.protocols',
  SubprocessProtocol: 'asyncio.protocols',
  BufferedProtocol: 'asyncio.protocols',
  StreamReader: 'asyncio.streams',
  StreamWriter: 'asyncio.streams',
  StreamReaderProtocol: 'asyncio.streams',
  open_connection: 'asyncio.streams',
  start_server: 'asyncio.streams',
  open_unix_connection: 'asyncio.streams',
  start_unix_server: 'asyncio.streams',
  create_subprocess_exec: 'asyncio.subprocess',
  create_subprocess_shell: 'asyncio.subprocess',
  run_coroutine_threadsafe: 'asyncio.tasks',
  to_thread: 'asyncio.threads',
  BaseTransport: 'asyncio.transports',
  ReadTransport: 'asyncio.transports',
  WriteTransport: 'asyncio.transports',
  Transport: 'asyncio.transports',
  DatagramTransport: 'asyncio.transports',
  SubprocessTransport: 'asyncio.transports',
  sys: 'sys',
};
const submodules = [
  'base_events',
  'base_futures',
  'base_subprocess',
  'base_tasks',
  'constants',
  'coroutines',
  'events',
  'exceptions',
  'format_helpers',
  'futures',
  'graph',
  'locks',
  'log',
  'mixins',
  'protocols',
  'queues',
  'runners',
  'selector_events',
  'sslproto',
  'staggered',
  'streams',
  'subprocess',
  'taskgroups',
  'tasks',
  'threads',
  'timeouts',
  'transports',
  'trsock',
  'unix_events',
];
/** Names that 3.14 still has but warns of. */
const deprecated: Readonly<Record<string, string>> = {
  AbstractEventLoopPolicy: '_AbstractEventLoopPolicy',
  DefaultEventLoopPolicy: '_UnixDefaultEventLoopPolicy',
};

function packageNames(): readonly string[] {
  return [
    'BaseEventLoop',
    'Server',
    'iscoroutinefunction',
    'iscoroutine',
    'AbstractEventLoop',
    'AbstractServer',
    ...eventNames.slice(1),
    ...errorNames,
    'Future',
    'wrap_future',
    'isfuture',
    'future_add_to_awaited_by',
    'future_discard_from_awaited_by',
    'capture_call_graph',
    'format_call_graph',
    'print_call_graph',
    'FrameCallGraphEntry',
    'FutureCallGraph',
    ...lockNames,
    'Barrier',
    'BaseProtocol',
    'Protocol',
    'DatagramProtocol',
    'SubprocessProtocol',
    'BufferedProtocol',
    'Runner',
    'run',
    ...queueNames,
    'StreamReader',
    'StreamWriter',
    'StreamReaderProtocol',
    'open_connection',
    'start_server',
    'open_unix_connection',
    'start_unix_server',
    'create_subprocess_exec',
    'create_subprocess_shell',
    'Task',
    'create_task',
    'FIRST_COMPLETED',
    'FIRST_EXCEPTION',
    'ALL_COMPLETED',
    'wait',
    'wait_for',
    'as_completed',
    'sleep',
    'gather',
    'shield',
    'ensure_future',
    'run_coroutine_threadsafe',
    'current_task',
    'all_tasks',
    'create_eager_task_factory',
    'eager_task_factory',
    '_register_task',
    '_unregister_task',
    '_enter_task',
    '_leave_task',
    'TaskGroup',
    'to_thread',
    'Timeout',
    'timeout',
    'timeout_at',
    'BaseTransport',
    'ReadTransport',
    'WriteTransport',
    'Transport',
    'DatagramTransport',
    'SubprocessTransport',
    'SelectorEventLoop',
    'EventLoop',
  ];
}
const asyncioPackage = {
  make: () => {
    const { classes } = asy();
    const loop = classes._UnixSelectorEventLoop as Value;
    const lookUp = lazily('asyncio', {
      ...later,
      ...Object.fromEntries(submodules.map((name) => [name, `asyncio.${name}`])),
    });
    const getattr = libraryFunction(
      '__getattr__',
      [
        'name',
        (name: Value) => {
          const kept = typeof name === 'string' && Object.hasOwn(deprecated, name) ? deprecated[name] : undefined;
          if (kept === undefined) return callSync(lookUp, [name]);
          warnSync(
            'DeprecationWarning',
            `'asyncio.${String(name)}' is deprecated and slated for removal in Python 3.16`,
            1,
          );
          return classes[kept];
        },
      ],
      { module: 'asyncio', line: 50 },
    );
    const names = {
      ...pick(eager),
      ...constants(),
      SelectorEventLoop: loop,
      EventLoop: loop,
      __all__: makeTuple([...packageNames()]),
      __getattr__: getattr,
    };
    return {
      ...names,
      __dir__: listing(names, [...moduleAttributes, '__path__', ...Object.keys(later), ...submodules]),
    };
  },
};

const nativeModules = {
  asyncio: asyncioPackage,
  _asyncio: { make: everything },
  'asyncio.tasks': tasks,
  'asyncio.futures': futures,
  'asyncio.events': events,
  'asyncio.locks': locks,
  'asyncio.queues': queues,
  'asyncio.exceptions': submodule('exceptions', { names: errorNames, all: errorNames }),
  'asyncio.taskgroups': submodule('taskgroups', {
    names: ['TaskGroup'],
    all: ['TaskGroup'],
    modules: ['events', 'exceptions', 'futures', 'tasks'],
  }),
  'asyncio.timeouts': submodule('timeouts', {
    names: ['Timeout', 'timeout', 'timeout_at'],
    all: ['Timeout', 'timeout', 'timeout_at'],
    modules: ['enum', 'events', 'exceptions', 'tasks'],
    later: { _State: '_asyncio_states', TracebackType: 'types' },
  }),
  'asyncio.runners': submodule('runners', {
    names: ['Runner', 'run', '_cancel_all_tasks'],
    all: ['Runner', 'run'],
    modules: [
      'contextvars',
      'enum',
      'functools',
      'inspect',
      'threading',
      'signal',
      'coroutines',
      'events',
      'exceptions',
      'tasks',
      'constants',
    ],
    later: { _State: '_asyncio_runner_states' },
  }),
  'asyncio.mixins': submodule('mixins', {
    names: ['_LoopBoundMixin'],
    modules: ['threading', 'events'],
    later: leftovers('_global_lock'),
  }),
  'asyncio.format_helpers': submodule('format_helpers', {
    names: [],
    values: formatFunctions,
    modules: ['constants', 'functools', 'inspect', 'reprlib', 'sys', 'traceback'],
  }),
} satisfies Record<string, { make(): Record<string, Value> }>;
/** The names of a module that is written in TypeScript. */
export function makeAsyncioModule(name: keyof typeof nativeModules): Record<string, Value> {
  return nativeModules[name].make();
}
