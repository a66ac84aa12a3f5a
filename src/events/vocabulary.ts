/**
 * The vocabulary: every kind of event there is, with the type of each of its own fields, in one table. The TypeScript types, the
 * recorder's columns, the check of a loaded file and the help texts are all derived from it, so a new kind is one new row.
 *
 * Legend of the field types (all JSON-able, so an event survives a file unchanged):
 *   id     a small whole number handed out by the machine or the kernel, counted from 1 within its subject; 0 is "none" or "not known"
 *   count  a whole number (a line from 1, a size, a turn, a code; may be negative where the row says so)
 *   ns     virtual nanoseconds; -1 (`NEVER`) is "no such moment"
 *   text   a string
 *   flag   true or false
 *   number any finite number
 *
 * Who is who: the common field `thread` is the thread that was executing when the event happened (0: the simulated computer itself,
 * for example when a timer wakes a sleeper). Where an event is about another thread, process or task, that one stands in a field of
 * its own (`subject`, `task`, `child`). So "who woke me" is always answered by the event itself.
 */
export type FieldType = 'id' | 'count' | 'ns' | 'text' | 'flag' | 'number';

/** One row of the vocabulary: what the kind says, in one sentence, and its own fields. */
export interface KindRow {
  readonly says: string;
  readonly fields: Readonly<Record<string, FieldType>>;
}

export const VOCABULARY = {
  // ── the program ────────────────────────────────────────────────────────────────────────────────────────────────────────────
  'program.started': {
    says: 'a run begins; first event of every recording',
    fields: { file: 'text', python: 'text', cores: 'count', gil: 'flag', switchModel: 'text', switchIntervalNs: 'ns' },
  },
  'source.loaded': {
    says: 'a source file that code objects refer to; emitted once a file so that a recording can be read without the disk',
    fields: { file: 'text', source: 'text' },
  },
  'program.uncaught': {
    says: 'an exception ended the main thread; file and line are those of the innermost learner frame',
    fields: { type: 'text', message: 'text', file: 'text', line: 'count', traceback: 'text' },
  },
  'program.exited': {
    says: 'the run is over; reason is "returned", "SystemExit", "uncaught", "signal", "limit", "deadlock" or "stopped"',
    fields: { code: 'count', reason: 'text' },
  },
  'program.limit': {
    says: 'a limit of the run was reached (instructions, time, events, memory, output, threads, tasks); worded',
    fields: { limit: 'text', message: 'text' },
  },
  'program.deadlock': {
    says: 'nothing can ever run again: nothing runnable, no timer, no device at work; `what` words who waits for whom',
    fields: { what: 'text' },
  },
  'program.warning': {
    says: 'Python showed a warning',
    fields: { category: 'text', message: 'text', file: 'text', line: 'count' },
  },
  'program.choice': {
    says: 'something Python leaves open was decided; `chosen` counts from 0 and is below `options`; `words` say what it comes to, where they can',
    fields: { question: 'text', options: 'count', chosen: 'count', words: 'text' },
  },
  'recording.thinned': {
    says: 'the recording has become long: from here on it keeps only what is printed and measured, and how the program ends',
    fields: {},
  },
  mark: {
    says: 'the program set a mark of its own',
    fields: { text: 'text', task: 'id' },
  },
  gauge: {
    says: 'a measured quantity has a new value (requests in flight, pool in use, memory)',
    fields: { name: 'text', value: 'number' },
  },
  measured: {
    says: 'something took so long that is measured again and again (the answer to a request)',
    fields: { name: 'text', ns: 'ns' },
  },

  // ── output and input ───────────────────────────────────────────────────────────────────────────────────────────────────────
  output: {
    says: 'text was written; stream is "stdout" or "stderr"; file and line are those of the learner frame that wrote it',
    fields: { stream: 'text', text: 'text', task: 'id', file: 'text', line: 'count' },
  },
  'input.waiting': { says: 'the program asks for a line of input', fields: { prompt: 'text', task: 'id' } },
  'input.read': { says: 'a line of input arrived', fields: { text: 'text', task: 'id' } },

  // ── code (only where asked for) ────────────────────────────────────────────────────────────────────────────────────────────
  line: {
    says: 'a frame is about to execute a line; depth counts the frames of this thread or task from 1',
    fields: { file: 'text', line: 'count', task: 'id', depth: 'count' },
  },
  call: {
    says: 'a Python function was entered (or a generator or coroutine resumed)',
    fields: { name: 'text', file: 'text', line: 'count', task: 'id', depth: 'count' },
  },
  return: {
    says: 'a Python function was left; how is "return", "yield", "await" or "exception"',
    fields: { name: 'text', task: 'id', depth: 'count', how: 'text' },
  },
  raised: {
    says: 'an exception was raised (not re-raised) in learner code',
    fields: { type: 'text', message: 'text', file: 'text', line: 'count', task: 'id', depth: 'count' },
  },
  'update.lost': {
    says: 'what another thread or task wrote (otherValue) is about to be overwritten with what was worked out from the value before it; told once a variable',
    fields: {
      name: 'text',
      task: 'id',
      readValue: 'text',
      readLine: 'count',
      otherTask: 'id',
      otherThread: 'id',
      otherValue: 'text',
      value: 'text',
      file: 'text',
      line: 'count',
    },
  },

  // ── processes ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  'process.created': {
    says: 'a process exists; method is "main", "fork", "forkserver" or "spawn"; pid is the number Python code sees',
    fields: { child: 'id', parent: 'id', name: 'text', method: 'text', pid: 'count' },
  },
  'process.replaced': {
    says: 'another program takes the place of the one that ran in a process (exec); name is that of the program',
    fields: { subject: 'id', name: 'text' },
  },
  'process.exited': {
    says: 'a process ended; signal is "" or the name of the signal that ended it',
    fields: { subject: 'id', code: 'count', signal: 'text' },
  },
  'process.signalled': {
    says: 'a signal was sent to a process; by is the sending process (0: from outside)',
    fields: { subject: 'id', signal: 'text', by: 'id' },
  },

  // ── threads ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  'thread.created': {
    says: 'a thread exists (not yet started); owner is its process; ident is the number Python code sees',
    fields: { subject: 'id', owner: 'id', parent: 'id', name: 'text', daemon: 'flag', ident: 'count' },
  },
  'thread.named': { says: 'a thread has a new name', fields: { subject: 'id', name: 'text' } },
  'thread.started': { says: 'a thread was started and wants to run', fields: { subject: 'id' } },
  'thread.runnable': {
    says: 'a thread may run again; why is what ended its wait ("timer", "lock", "join", "io", "notify", "timeout", "signal", ...)',
    fields: { subject: 'id', why: 'text' },
  },
  'thread.running': { says: 'a thread got a core (numbered from 0)', fields: { subject: 'id', core: 'count' } },
  'thread.preempted': {
    says: 'a thread lost its core but wants to go on; why is "slice", "yield" or "choice"',
    fields: { subject: 'id', core: 'count', why: 'text' },
  },
  'thread.blocked': {
    says: 'a thread waits and gave up its core; on is "sleep", "lock", "queue", "event", "condition", "semaphore", "barrier", "join", "gil", "select", "io", "pipe", "process", "future", "input" or "work" (a C function without the GIL)',
    fields: { subject: 'id', on: 'text', object: 'id', what: 'text', deadlineNs: 'ns', file: 'text', line: 'count' },
  },
  'thread.joined': { says: 'join() on a thread returned', fields: { subject: 'id' } },
  'thread.finished': {
    says: 'a thread ended; error is "" or the exception type that threading.excepthook was told of',
    fields: { subject: 'id', error: 'text', message: 'text' },
  },

  // ── the GIL and the cores ──────────────────────────────────────────────────────────────────────────────────────────────────
  'gil.created': { says: 'an interpreter has a GIL', fields: { gil: 'id', owner: 'id', on: 'flag' } },
  'gil.waiting': { says: 'a thread waits for the GIL', fields: { gil: 'id', subject: 'id', holder: 'id' } },
  'gil.requested': {
    says: 'a waiter waited a switch interval and asked the holder to let go at its next check',
    fields: { gil: 'id', subject: 'id', holder: 'id' },
  },
  'gil.taken': { says: 'a thread holds the GIL from here', fields: { gil: 'id', subject: 'id' } },
  'gil.released': {
    says: 'the holder let go; why is "asked" (switch interval), "blocking", "work" (a C function that does without), "finished" or "choice"',
    fields: { gil: 'id', subject: 'id', why: 'text' },
  },
  'core.idle': { says: 'a core has nothing to do', fields: { core: 'count' } },

  // ── locks and the other primitives, of threading, multiprocessing and asyncio alike ────────────────────────────────────────
  'lock.created': {
    says: 'a primitive exists; type is the Python name ("threading.Lock", "asyncio.Semaphore", "queue.Queue", ...); capacity is its size or -1',
    fields: { lock: 'id', type: 'text', name: 'text', capacity: 'count' },
  },
  'lock.waiting': {
    says: 'a task (or, with task 0, the thread `subject`) stands in line at a primitive; operation is "acquire", "wait", "get", "put" or "join"',
    fields: { lock: 'id', task: 'id', subject: 'id', operation: 'text', deadlineNs: 'ns' },
  },
  'lock.acquired': {
    says: 'a lock or a place of a semaphore was taken; value is the depth of an RLock or the places left of a semaphore',
    fields: { lock: 'id', task: 'id', subject: 'id', value: 'count' },
  },
  'lock.released': {
    says: 'a lock or a place of a semaphore was given back',
    fields: { lock: 'id', task: 'id', subject: 'id', value: 'count' },
  },
  'lock.left': {
    says: 'a waiter left the line without what it came for; why is "timeout", "cancelled" or "error"',
    fields: { lock: 'id', task: 'id', subject: 'id', why: 'text' },
  },
  'lock.notified': {
    says: 'waiters of an Event, Condition or Barrier were let go',
    fields: { lock: 'id', task: 'id', waiters: 'count' },
  },
  'lock.value': {
    says: 'an Event, Barrier or counter has a new value (an Event: 1 is set)',
    fields: { lock: 'id', value: 'count' },
  },
  'queue.put': {
    says: 'an item was put on a queue; size is the number of items afterwards',
    fields: { lock: 'id', task: 'id', item: 'text', size: 'count' },
  },
  'queue.got': {
    says: 'an item was taken from a queue; size is the number of items afterwards',
    fields: { lock: 'id', task: 'id', item: 'text', size: 'count' },
  },
  'queue.next': {
    says: 'of a queue that gives the smallest first: another item than before is the next',
    fields: { lock: 'id', item: 'text' },
  },
  'queue.done': { says: 'task_done() was called', fields: { lock: 'id', unfinished: 'count' } },
  'queue.shutdown': { says: 'shutdown() was called', fields: { lock: 'id', immediate: 'flag' } },

  // ── pipes between processes ────────────────────────────────────────────────────────────────────────────────────────────────
  'pipe.created': {
    says: 'a pipe or connection joins two processes (0: not yet known which)',
    fields: { pipe: 'id', name: 'text', from: 'id', to: 'id' },
  },
  'pipe.sent': { says: 'a message went into a pipe', fields: { pipe: 'id', what: 'text', bytes: 'count' } },
  'pipe.received': { says: 'a message came out of a pipe', fields: { pipe: 'id', what: 'text', bytes: 'count' } },
  'pipe.closed': { says: 'an end of a pipe was closed', fields: { pipe: 'id', end: 'text' } },

  // ── the event loop ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  'loop.created': { says: 'an event loop exists', fields: { loop: 'id', debug: 'flag' } },
  'loop.started': { says: 'a loop runs', fields: { loop: 'id' } },
  'loop.stopped': { says: 'a loop stopped running', fields: { loop: 'id' } },
  'loop.closed': { says: 'a loop was closed', fields: { loop: 'id' } },
  'loop.turn': {
    says: 'an iteration of the loop begins; ready and timers are the lengths of `_ready` and `_scheduled`',
    fields: { loop: 'id', turn: 'count', ready: 'count', timers: 'count' },
  },
  'loop.select': {
    says: 'the loop asks the selector; timeoutNs 0 is "only look", -1 is "until something happens"',
    fields: { loop: 'id', timeoutNs: 'ns', watched: 'count' },
  },
  'loop.selected': { says: 'the selector answered with so many I/O events', fields: { loop: 'id', events: 'count' } },
  'loop.watched': {
    says: 'the loop watches something outside (a socket, a pipe); direction is "read" or "write"',
    fields: { loop: 'id', watch: 'id', what: 'text', direction: 'text', task: 'id' },
  },
  'loop.unwatched': { says: 'the loop no longer watches it', fields: { loop: 'id', watch: 'id' } },
  'loop.woken': { says: 'another thread woke the loop (call_soon_threadsafe)', fields: { loop: 'id' } },
  'loop.exception': {
    says: 'the exception handler of a loop was called',
    fields: { loop: 'id', message: 'text', type: 'text', error: 'text', task: 'id' },
  },

  // ── handles and timers ─────────────────────────────────────────────────────────────────────────────────────────────────────
  'handle.scheduled': {
    says: 'a handle joined the end of `_ready`; why is "call_soon", "threadsafe", "timer", "io", "task" (a step or wake-up of `task`) or "callback" (of a done future)',
    fields: { loop: 'id', handle: 'id', name: 'text', task: 'id', why: 'text' },
  },
  'handle.run': { says: 'a handle left `_ready` and runs', fields: { loop: 'id', handle: 'id' } },
  'handle.done': { says: 'a handle has run', fields: { loop: 'id', handle: 'id' } },
  'handle.cancelled': {
    says: 'a handle in `_ready` was cancelled; it stays there and is skipped',
    fields: { loop: 'id', handle: 'id' },
  },
  'timer.set': {
    says: 'a timer joined `_scheduled`; task is the one it will wake (0: none known)',
    fields: { loop: 'id', handle: 'id', whenNs: 'ns', name: 'text', task: 'id' },
  },
  'timer.fired': { says: 'a timer was due and moved to `_ready`', fields: { loop: 'id', handle: 'id' } },
  'timer.cancelled': { says: 'a timer was cancelled', fields: { loop: 'id', handle: 'id' } },

  // ── tasks ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  'task.created': {
    says: 'a task exists; parent is the task that created it; file and line are where (create_task, gather, ...)',
    fields: {
      task: 'id',
      loop: 'id',
      parent: 'id',
      name: 'text',
      coroutine: 'text',
      group: 'id',
      file: 'text',
      line: 'count',
    },
  },
  'task.named': { says: 'set_name() was called', fields: { task: 'id', name: 'text' } },
  'task.step': { says: 'a task begins to run', fields: { task: 'id' } },
  'task.stepped': {
    says: 'a task stopped running; how is "waits", "yields" (sleep(0)), "done" or "swapped" (an eager child was started)',
    fields: { task: 'id', how: 'text' },
  },
  'task.waiting': {
    says: 'a task waits; on is "sleep", "task", "future", "gather", "lock", "semaphore", "event", "condition", "barrier", "queue", "io", "executor", "timeout" or "group"; object is the id of that primitive, task, device request...; future is the one it awaits; what words it for a reader',
    fields: {
      task: 'id',
      on: 'text',
      object: 'id',
      future: 'id',
      what: 'text',
      deadlineNs: 'ns',
      file: 'text',
      line: 'count',
    },
  },
  'task.woken': {
    says: 'what a task waited for is there; its wake-up joined the ready queue; by is the task that caused it (0: none), why is "timer", "io", "result", "exception", "cancel", "thread", "yield"',
    fields: { task: 'id', by: 'id', future: 'id', why: 'text' },
  },
  'task.cancelRequested': {
    says: 'cancel() was called; by is the task that asked; why is "cancel", "timeout", "group", "gather" or "shutdown"',
    fields: { task: 'id', by: 'id', message: 'text', why: 'text', file: 'text', line: 'count' },
  },
  'task.cancelDelivered': {
    says: 'CancelledError was thrown into the task, at this line',
    fields: { task: 'id', file: 'text', line: 'count' },
  },
  'task.uncancelled': {
    says: 'uncancel() was called; count is what cancelling() gives now',
    fields: { task: 'id', count: 'count' },
  },
  'task.done': {
    says: 'a task ended; state is "done", "failed" or "cancelled"; result is the repr of its result; type and message are those of its exception',
    fields: { task: 'id', state: 'text', result: 'text', type: 'text', message: 'text' },
  },
  'task.lost': {
    says: 'a task was collected while pending ("Task was destroyed but it is pending!")',
    fields: { task: 'id' },
  },
  'group.entered': { says: 'a TaskGroup was entered by a task', fields: { group: 'id', task: 'id' } },
  'group.aborting': {
    says: 'a TaskGroup cancels its tasks, because of `cause` (0: the body itself)',
    fields: { group: 'id', cause: 'id' },
  },
  'group.exited': { says: 'a TaskGroup was left', fields: { group: 'id', task: 'id', error: 'text' } },
  'timeout.entered': {
    says: 'an asyncio.timeout() block was entered',
    fields: { timeout: 'id', task: 'id', whenNs: 'ns' },
  },
  'timeout.moved': { says: 'reschedule() was called', fields: { timeout: 'id', whenNs: 'ns' } },
  'timeout.expired': { says: 'a deadline passed: the task will be cancelled', fields: { timeout: 'id', task: 'id' } },
  'timeout.exited': { says: 'an asyncio.timeout() block was left', fields: { timeout: 'id', expired: 'flag' } },

  // ── futures and coroutines ─────────────────────────────────────────────────────────────────────────────────────────────────
  'future.created': {
    says: 'a future that is not a task exists; name says what for ("gather", "sleep", "Lock.acquire", "")',
    fields: { future: 'id', loop: 'id', name: 'text' },
  },
  'future.done': {
    says: 'a future has its result; state is "done", "failed" or "cancelled"; by is the task that set it',
    fields: { future: 'id', state: 'text', by: 'id', text: 'text' },
  },
  'exception.neverRetrieved': {
    says: 'a task or future failed and was collected before anybody took its exception (task 0: a future)',
    fields: { task: 'id', future: 'id', type: 'text', message: 'text' },
  },
  'coroutine.neverAwaited': {
    says: 'a coroutine was collected without ever having run; file and line are the call that made it',
    fields: { name: 'text', file: 'text', line: 'count', task: 'id' },
  },

  // ── executors ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
  'executor.created': {
    says: 'a pool exists; type is "ThreadPoolExecutor", "ProcessPoolExecutor", "multiprocessing.Pool", ...',
    fields: { executor: 'id', type: 'text', workers: 'count' },
  },
  'executor.submitted': {
    says: 'work was handed to a pool',
    fields: { executor: 'id', job: 'id', name: 'text', task: 'id' },
  },
  'executor.began': { says: 'a worker began a job', fields: { executor: 'id', job: 'id', subject: 'id' } },
  'executor.ended': {
    says: 'a job ended; state is "done", "failed" or "cancelled"',
    fields: { executor: 'id', job: 'id', state: 'text' },
  },
  'executor.closed': { says: 'shutdown() was called', fields: { executor: 'id' } },

  // ── the world outside: devices ─────────────────────────────────────────────────────────────────────────────────────────────
  'device.created': {
    says: 'a device exists; type is "network", "disk", "database", "service", ...; capacity is how many requests it serves at once, or -1',
    fields: { device: 'id', type: 'text', name: 'text', capacity: 'count' },
  },
  'device.request': {
    says: 'a request went out; dueNs is when its answer is expected (-1: not known); queued: it waits for a free place first',
    fields: { device: 'id', request: 'id', what: 'text', task: 'id', dueNs: 'ns', queued: 'flag' },
  },
  'device.response': {
    says: 'an answer came back; error is "" or what went wrong',
    fields: { device: 'id', request: 'id', error: 'text' },
  },
  'device.cancelled': { says: 'nobody waits for a request any more', fields: { device: 'id', request: 'id' } },
} as const satisfies Record<string, KindRow>;
