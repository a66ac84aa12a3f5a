/**
 * The objects of asyncio as TypeScript sees them: futures, tasks, handles, loops. Only what they are; what they do stands in the files named after them.
 * Names that begin with `weak` are not followed by the reachability walk.
 */

import { asDouble } from '../../events/index.ts';
import type { WaitQueue } from '../../kernel/index.ts';
import {
  type HashTable,
  PyBoundMethod,
  type PyDict,
  type PyException,
  type PyGenerator,
  type PyList,
  PyObject,
  type PyTraceback,
  type PyType,
  type Shape,
  showChanges,
  typeClock,
  type Value,
} from '../../machine/index.ts';
import type { PyContext, PyKeptContext } from '../structures/contextvars.ts';
import type { PyDeque } from '../structures/deque.ts';

export const FutureState = { pending: 0, cancelled: 1, finished: 2 } as const;

/** A callback of a future, with the context it runs in. */
export interface Callback {
  readonly fn: Value;
  context: Value;
}

/** What a future stands for when a task waits for it, in the words of `task.waiting`. */
export interface WaitReason {
  readonly on: string;
  /** Id of the lock, queue, task ...; 0: none. */
  readonly object: number;
  readonly what: string;
  readonly deadlineNs: number;
}

export class PyFuture extends PyObject {
  /** undefined: `__init__` never ran. */
  loop: Value | undefined = undefined;
  state: number = FutureState.pending;
  value: Value = null;
  exception: PyException | null = null;
  exceptionTraceback: PyTraceback | null = null;
  /** The callbacks in order; one is by far the commonest number. undefined: none; the context is that of the first. */
  callback: Value | undefined = undefined;
  callbackContext: Value = null;
  more: Callback[] | null = null;
  /** `_asyncio_future_blocking`: it was yielded to be waited for. */
  blocking = false;
  logTraceback = false;
  cancelMessage: Value = null;
  cancelledExc: PyException | null = null;
  /** In debug mode: where it was made. */
  declare sourceTraceback: Value | undefined;
  /** Who waits for it: one, or a set of several. */
  awaitedBy: PyObject | Set<PyObject> | null = null;
  /** Its number in events; 0: none yet. */
  id = 0;
  /** Set by the primitive that made it: what it stands for, or the timer of the sleep whose end it is. */
  weakReason: WaitReason | PyTimerHandle | null = null;
  /** What its death shows (tasks/lost.ts). */
  declare bury: () => boolean;
  constructor(cls: PyType) {
    super(cls);
  }
}

export class PyTask extends PyFuture {
  /** What is forgotten when it dies (tasks/lost.ts). */
  declare leave: () => void;
  coro: Value = null;
  context: Value = null;
  /** A number stands for `Task-N`. */
  name: Value = null;
  waiter: Value = null;
  mustCancel = false;
  logDestroyPending = false;
  cancelRequests = 0;
  /** Made once and kept until it waits; CPython makes a new one each time, so the task does not count as held by them (names with `weak` are not followed). */
  weakStepper: PyTaskStep | null = null;
  /** The bound `task_wakeup`; made when it first waits. */
  weakWakeup: PyTaskWakeup | null = null;
  /** The TaskGroup it belongs to, by its number in events. */
  group = 0;
  constructor(cls: PyType) {
    super(cls);
  }
}

/** What `call_soon` gets for a step: TaskStepMethWrapper. */
export class PyTaskStep extends PyObject {
  constructor(
    cls: PyType,
    readonly task: PyTask,
    readonly exc: PyException | null,
  ) {
    super(cls);
  }
}
/** What a future calls when it is done: the built-in method task_wakeup of a task. */
export class PyTaskWakeup extends PyBoundMethod {
  get task(): PyTask {
    return this.self as PyTask;
  }
}

export class PyHandle extends PyObject {
  id = 0;
  /** (before the callback: slots are given up by their names) */
  args: readonly Value[] | null = null;
  callback: Value = null;
  /** The tuple that `_args` shows. What few handles have is no field of all. */
  declare argsGiven: Value | undefined;
  context: Value = null;
  loop: Value = null;
  cancelled = false;
  /** Its callback was called. */
  ran = false;
  /** In debug mode: where it was made, and what it was when it was cancelled. */
  declare sourceTraceback: Value | undefined;
  declare reprText: Value | undefined;
  constructor(cls: PyType) {
    super(cls);
  }
}
export class PyTimerHandle extends PyHandle {
  when = asDouble(0);
  /** What Python gave for `when`, if it was not a float. */
  whenGiven: Value | undefined = undefined;
  scheduled = false;
  /**
   * Equal deadlines come in the order of this, where each was worked out from the clock: two looks at a real one are never the same. 0: it was given, and
   * those that are given the same moment come as the heap has them.
   */
  sequence = 0;
  /** The task that it will wake, for events; 0: none known. */
  wakes = 0;
  /** Of a sleep: the future that it will end, and with what. These are its arguments, of which no array is made (handles.ts, `argumentsOf`). */
  future: PyFuture | null = null;
  given: Value = null;
  constructor(cls: PyType) {
    super(cls);
  }
}

const noType = undefined as unknown as PyType;
showChanges(new PyFuture(noType), 'value', 'cancelMessage');
showChanges(new PyTask(noType), 'value', 'cancelMessage', 'name');
showChanges(new PyHandle(noType));
showChanges(new PyTimerHandle(noType), 'given');

/** The methods of a loop (of BaseEventLoop, two of BaseSelectorEventLoop) that natives call straight as long as nobody put something else in their place. */
export const HOT_METHODS = [
  'call_soon',
  'call_at',
  'call_later',
  'time',
  'create_future',
  'create_task',
  'get_debug',
  '_run_once',
  '_check_closed',
  '_timer_handle_cancelled',
  'call_exception_handler',
  '_call_soon',
  'is_running',
  'is_closed',
  'run_forever',
  '_process_events',
  '_add_callback',
  '_write_to_self',
] as const;
const bit = (name: (typeof HOT_METHODS)[number]): number => 1 << HOT_METHODS.indexOf(name);
export const Hot = {
  callSoon: bit('call_soon') | bit('_check_closed') | bit('_call_soon'),
  callAt: bit('call_at') | bit('_check_closed'),
  callLater: bit('call_later') | bit('call_at') | bit('time') | bit('_check_closed'),
  time: bit('time'),
  createFuture: bit('create_future'),
  createTask: bit('create_task'),
  getDebug: bit('get_debug'),
  timerCancelled: bit('_timer_handle_cancelled'),
  sleep:
    bit('create_future') | bit('get_debug') | bit('call_later') | bit('call_at') | bit('time') | bit('_check_closed'),
  runOnce: bit('_run_once') | bit('_process_events') | bit('time'),
  processEvents: bit('_process_events') | bit('_add_callback'),
  isRunning: bit('is_running'),
  isClosed: bit('is_closed'),
  checkClosed: bit('_check_closed'),
  putSoon: bit('_call_soon'),
  exceptionHandler: bit('call_exception_handler'),
  writeToSelf: bit('_write_to_self'),
} as const;

/** Where a loop is in its turn, for what is shown of its frames. */
export const WaitsIn = { turn: 0, ownSelector: 1, pythonSelector: 2 } as const;

/** An event loop: the fields of BaseEventLoop. */
export class PyLoop extends PyObject {
  id = 0;
  /** `_ready` */
  ready!: PyDeque;
  /** The heap of timers, a real list. */
  scheduled!: PyList;
  /** When each of these is due, in the same order, as long as nobody else had the list or a timer's `_when` in hands; null: somebody had. */
  weakDues: number[] | null = [];
  /** Cancelled timers that still lie in the heap. */
  cancelledTimers = 0;
  closed = false;
  stopping = false;
  debug = false;
  /** The thread that runs it (`_thread_id`); null: it does not run. */
  threadId: Value = null;
  clockResolution: Value = null;
  exceptionHandler: Value = null;
  taskFactory: Value = null;
  slowCallbackDuration: Value = null;
  currentHandle: Value = null;
  /** The handle that runs now: it keeps alive what it has. */
  underWay: Value = null;
  /** Where it is: in its turn, waiting as the selector of its own, or in one written in Python. */
  waitsIn: (typeof WaitsIn)[keyof typeof WaitsIn] = WaitsIn.turn;
  /** The task whose step was the last. */
  weakStepped: PyTask | null = null;
  /** The context that timers of sleeps got last. */
  weakSleepContext: PyKeptContext | null = null;
  defaultExecutor: Value = null;
  executorShutdownCalled = false;
  asyncgensShutdownCalled = false;
  asyncgens: Value = null;
  /** What will be in `_asyncgens` when somebody asks for it (loop/generators.ts). */
  weakAgens: Set<PyGenerator> | null = null;
  roomForAgens = 2048;
  oldFirstIter: Value = null;
  oldFinalizer: Value = null;
  originTracking = false;
  originSavedDepth = 0;
  internalFds = 0;
  /** `_selector`; undefined: nobody has asked for it, so nothing is watched and the loop waits in `line`. */
  selector: Value | undefined = undefined;
  /** The descriptors that the selector and the pair of sockets will have. */
  reserved: number[] = [];
  /** The pair of sockets by which other threads wake a loop with a selector; and the transports by descriptor. */
  ssock: Value | undefined = undefined;
  csock: Value | undefined = undefined;
  /** What tells of the ends of child processes. */
  watcher: Value | undefined = undefined;
  transports: Value | undefined = undefined;
  /** Where the loop's thread waits while it has no selector; made at the first wait. */
  line: WaitQueue | null = null;
  /** Another thread woke the loop while it did not wait. */
  woken = false;
  turn = 0;
  /** Not null: it stops after this turn, in which it runs so many handles at most (a prompt goes on step by step). */
  stepping: number | null = null;
  private seenShape: Shape | undefined;
  private seenVersion = -1;
  private seenTable: HashTable | null = null;
  private seenTableVersion = -1;
  private bits = 0;
  /** What the class itself says about the hot methods, as found at its definition. */
  constructor(
    cls: PyType,
    private readonly natives: ReadonlyMap<string, Value>,
  ) {
    super(cls);
  }
  /** True when somebody replaced one of these methods, in a subclass or on the instance. */
  overrides(mask: number): boolean {
    if (
      this.shape !== this.seenShape ||
      this.seenVersion !== typeClock.version ||
      (this.seenTable !== null && this.seenTable.version !== this.seenTableVersion)
    )
      this.look();
    return (this.bits & mask) !== 0;
  }
  private look(): void {
    const { shape, cls } = this;
    let bits = 0;
    const dict = shape?.isDict === true ? (this.slots[0] as PyDict) : null;
    for (let at = 0; at < HOT_METHODS.length; at++) {
      const name = HOT_METHODS[at]!;
      const own = dict !== null ? dict.table.get(name) !== undefined : shape?.index.has(name) === true;
      if (own || cls.lookup(name) !== this.natives.get(name)) bits |= 1 << at;
    }
    this.bits = bits;
    this.seenShape = shape;
    this.seenVersion = typeClock.version;
    this.seenTable = dict?.table ?? null;
    this.seenTableVersion = dict?.table.version ?? -1;
  }
}

/** A plain loop of ours whose methods nobody replaced, as far as `mask` goes; undefined for anything else. */
export function plainLoop(loop: Value | undefined, mask: number): PyLoop | undefined {
  return loop instanceof PyLoop && !loop.overrides(mask) ? loop : undefined;
}
export type { PyContext };
