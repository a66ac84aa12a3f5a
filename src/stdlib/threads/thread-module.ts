/** _thread: starting and joining threads, thread-local data, and what threading.py needs to tell what its primitives do. As Modules/_threadmodule.c. */
import type { Answer, KernelThread, WaitQueue } from '../../kernel/index.ts';
import {
  asStr,
  beginsThread,
  block,
  call,
  copyRule,
  counters,
  defineType,
  emit,
  exceptionType,
  genericGet,
  genericSet,
  getAttr,
  importModule,
  HashTable,
  inSight,
  lifecycle,
  type ModuleSpec,
  makeFloat,
  type NativeGen,
  type NativeSpec,
  ownAttribute,
  PyBoundMethod,
  PyDict,
  type PyException,
  PyModule,
  PyNativeFunction,
  PyObject,
  PyTuple,
  PyType,
  Raise,
  raise,
  reachedName,
  repr,
  setInstanceDict,
  spawnThread,
  Thread,
  TRACKED,
  throwAttributeError,
  toIndex,
  truthy,
  typeName,
  typeOf,
  types,
  unraisable,
  type Value,
  vm,
} from '../../machine/index.ts';
import { shortQuietRepr } from '../asyncio/telling/quiet.ts';
import { hasWakeupFd, inheritMask, signalName } from '../processes/signal.ts';
import { lazy, moduleFunctions } from '../structures/common.ts';
import { structSequenceType } from '../structures/structseq.ts';
import { startDelay } from './delay.ts';
import { newPrimitive, runningThread } from './ids.ts';
import { currentInterpreter } from './interpreters/native.ts';
import { lockType, makeInnerLock, makeLock, rlockType, TIMEOUT_MAX, timeoutNs } from './locks.ts';
import { shorten } from './short.ts';
import { jobOf, tell, tellExecutor } from './tell.ts';

/** How long it takes until a new thread wants to run: a model of clone() and the first scheduling. Nothing while schedules are searched: every delay is possible then. */
const THREAD_START_NS = 30_000;

class PyThreadHandle extends PyObject {
  thread: KernelThread | null = null;
  done = false;
  /** Whether the thread has run its first instruction; whoever started it waits for that. */
  begun = false;
  line: WaitQueue | null = null;

  begins(): void {
    this.begun = true;
    this.line?.wakeAll();
  }
}
// In the child of a fork the other threads are over.
copyRule(PyThreadHandle, (handle, copier) => {
  const copy = copier.plain(handle);
  copier.later(() => {
    if (copy.thread !== null && copy.thread === handle.thread) copy.done = true;
    copy.line = null;
  });
  return copy;
});
/** What a thread runs: the function; its exceptions end with the thread. */
function* threadBody(
  func: Value,
  args: Value[],
  kwargs: Map<string, Value> | null,
  handle?: PyThreadHandle,
): NativeGen {
  handle?.begins();
  // What threading starts is shown to have come through the method that Python's threads begin with.
  if (func instanceof PyBoundMethod && handle !== undefined) beginsThread(() => getAttr(func.self, '_bootstrap'));
  try {
    yield* call(func, args, kwargs);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    if (!error.exc.cls.isSubtype(exceptionType('SystemExit')))
      yield* unraisable(error.exc, `Exception ignored in thread started by ${repr(func)}`, null);
  }
  leaveLocals();
  leaveContext();
  // The object that stood for a thread that threading did not start goes with it.
  activeThreads()?.table.delete(runningThread().ident);
  return null;
}
/** threading's objects of the threads that run, by their identifiers. */
function activeThreads(): PyDict | undefined {
  const threading = vm.interpreter.modules.table.get('threading');
  const active = threading instanceof PyModule ? threading.dict.table.get('_active') : undefined;
  return active instanceof PyDict ? active : undefined;
}
/** Starts a thread of the running process. */
function startThread(
  func: Value,
  args: Value[],
  kwargs: Map<string, Value> | null,
  name: string,
  daemon: boolean,
  handle?: PyThreadHandle,
): KernelThread {
  if (vm.interpreter.state.get('finalizing') === true)
    raise('PythonFinalizationError', "can't create new thread at interpreter shutdown");
  const t = new Thread();
  const { interpreter, kernel } = vm;
  const process = runningThread().process;
  const number = kernel.nextId('ident');
  const thread = spawnThread(kernel, process, t, interpreter, () => threadBody(func, args, kwargs, handle), {
    name,
    daemon,
    ident: 140_000_000_000_000 + (process.id * 4096 + number) * 8192,
    startNs: startDelay(THREAD_START_NS),
  });
  inheritMask(thread);
  return thread;
}

/** What the system knows a thread by: Linux gives a process's first thread the number of the process. */
const nativeId = (thread: KernelThread): number =>
  thread === thread.process.main ? thread.process.pid : 1000 + thread.id;

function callArguments(args: Value, kwargs: Value | undefined): [Value[], Map<string, Value> | null] {
  if (!(args instanceof PyTuple)) raise('TypeError', '2nd arg must be a tuple');
  if (kwargs === undefined) return [args.items.slice(), null];
  if (!(kwargs instanceof PyDict)) raise('TypeError', 'optional 3rd arg must be a dictionary');
  const map = new Map<string, Value>();
  for (const [key, value] of kwargs.table.liveEntries()) map.set(asStr(key) as string, value);
  return [args.items.slice(), map];
}
/** Waits for the end of a thread, or until its handle says that it is done. @returns false when the time was up first */
function* joinThread(thread: KernelThread, timeoutNs: number, handle?: PyThreadHandle): NativeGen<boolean> {
  const untilNs = vm.nowNs() + timeoutNs;
  while (!thread.finished && handle?.done !== true) {
    const answer = yield* block<Answer>({
      kind: 'wait',
      queue: thread.done,
      ...(Number.isFinite(untilNs) ? { timeoutNs: Math.max(0, untilNs - vm.nowNs()) } : {}),
      reason: { on: 'join', what: thread.name, object: thread.id },
    });
    if (answer.kind === 'timeout') return false;
  }
  emit('thread.joined', { subject: thread.id });
  return true;
}

// ---- thread-local data -------------------------------------------------------------------------------------------------------------------------------

/** An object whose attributes each thread has for itself. */
class PyLocal extends PyObject {
  readonly dicts = new Map<Thread, PyDict>();
  args: Value[] = [];
  kwargs: Map<string, Value> | null = null;
}
// After a fork only the thread that forked has attributes.
copyRule(PyLocal, (local, copier) => {
  const copy = copier.plain(local);
  copier.later(() => {
    for (const thread of copy.dicts.keys()) if (thread.kernelThread === null) copy.dicts.delete(thread);
  });
  return copy;
});
/** Which of them threads have attributes in, in the order in which these were made. */
const entered = new WeakMap<Thread, PyLocal[]>();
function enters(self: PyLocal, dict: PyDict): void {
  self.dicts.set(vm.thread, dict);
  const known = entered.get(vm.thread);
  if (known === undefined) entered.set(vm.thread, [self]);
  else known.push(self);
}
/** The running thread ends: what it kept there goes with it, the youngest first. */
function leaveLocals(): void {
  const locals = entered.get(vm.thread) ?? [];
  entered.delete(vm.thread);
  for (const local of locals.reverse()) {
    const dict = local.dicts.get(vm.thread);
    if (dict === undefined) continue;
    local.dicts.delete(vm.thread);
    setInstanceDict(local, new PyDict(types.dict, new HashTable()));
    vm.dropped(dict);
  }
}
/** The running thread ends: so does the context that it began with, and what its variables had. */
function leaveContext(): void {
  const { context } = vm.thread;
  if (context === null) return;
  vm.thread.context = null;
  vm.dropped(context);
}
/** Sets or deletes one of the running thread's attributes; what it held may die of it. */
function setOwn(self: PyLocal, name: string, value: Value | undefined): void {
  const old = counters[TRACKED] === 0 ? undefined : ownAttribute(self, name);
  genericSet(self, self.cls, name, value);
  if (old instanceof PyObject) inSight([self, ...(value === undefined ? [] : [value])], () => vm.dropped(old));
}
/** Puts the running thread's attributes in place; the first time in a thread `__init__` runs again. */
function* enterLocal(self: PyLocal): NativeGen<void> {
  let dict = self.dicts.get(vm.thread);
  const fresh = dict === undefined;
  if (dict === undefined) {
    dict = new PyDict(types.dict, new HashTable());
    enters(self, dict);
  }
  setInstanceDict(self, dict);
  if (!fresh) return;
  const init = self.cls.lookup('__init__');
  if (init !== undefined && !(init instanceof PyNativeFunction && init.owner === types.object)) {
    yield* call(init, [self, ...self.args], self.kwargs);
    setInstanceDict(self, dict);
  }
}
/** The dict of each thread stays what it is. @throws Raise(AttributeError) */
function refuseDict(self: PyLocal, name: Value): void {
  if (asStr(name) === '__dict__')
    raise('AttributeError', `'${typeName(self)}' object attribute '__dict__' is read-only`);
}
function localSpecs(): Record<string, NativeSpec> {
  return {
    __getattribute__: [
      'self, name, /',
      function* (self: PyLocal, name: Value) {
        yield* enterLocal(self);
        const text = asStr(name) as string;
        if (text === '__dict__') return self.dicts.get(vm.thread) as PyDict;
        const value = genericGet(self, self.cls, text);
        if (value === undefined) throwAttributeError(self, text);
        return value;
      },
    ],
    __setattr__: [
      'self, name, value, /',
      function* (self: PyLocal, name: Value, value: Value) {
        yield* enterLocal(self);
        refuseDict(self, name);
        setOwn(self, asStr(name) as string, value);
        return null;
      },
    ],
    __delattr__: [
      'self, name, /',
      function* (self: PyLocal, name: Value) {
        yield* enterLocal(self);
        refuseDict(self, name);
        setOwn(self, asStr(name) as string, undefined);
        return null;
      },
    ],
  };
}
let localClass: PyType | undefined;
function localType(): PyType {
  if (localClass !== undefined) return localClass;
  localClass = defineType({
    name: '_local',
    module: '_thread',
    hasDict: true,
    alloc: (cls) => {
      const local = new PyLocal(cls);
      setInstanceDict(local, new PyDict(types.dict, new HashTable()));
      return local;
    },
    new: [
      'cls, *args, **kwargs',
      (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
        const init = cls.lookup('__init__');
        if ((args.length > 0 || kwargs.size > 0) && init instanceof PyNativeFunction && init.owner === types.object)
          raise('TypeError', 'Initialization arguments are not supported');
        const local = cls.alloc!(cls) as PyLocal;
        local.args = args;
        local.kwargs = kwargs.size > 0 ? kwargs : null;
        const dict = new PyDict(types.dict, new HashTable());
        enters(local, dict);
        setInstanceDict(local, dict);
        return local;
      },
    ],
    methods: localSpecs(),
  });
  for (const name of ['__getattribute__', '__setattr__', '__delattr__'])
    (localClass.ns.get(name) as PyNativeFunction).overrides = true;
  return localClass;
}

let handleClass: PyType | undefined;
function handleType(): PyType {
  handleClass ??= defineType({
    name: '_ThreadHandle',
    module: '_thread',
    isBaseType: false,
    alloc: (cls) => new PyThreadHandle(cls),
    new: ['cls', (cls: PyType) => cls.alloc!(cls)],
    methods: {
      join: [
        'self, timeout=None, /',
        function* (self: PyThreadHandle, timeout?: Value) {
          if (self.thread === null) raise('RuntimeError', 'thread not started');
          if (self.thread === runningThread()) raise('RuntimeError', 'Cannot join current thread');
          if (!self.done) yield* joinThread(self.thread, timeoutNs(timeout), self);
          return null;
        },
      ],
      is_done: ['self, /', (self: PyThreadHandle) => self.done || self.thread?.finished === true],
      _set_done: [
        'self, /',
        (self: PyThreadHandle) => {
          if (self.thread === null) raise('RuntimeError', 'thread not started');
          self.done = true;
          self.thread.done.wakeAll();
          return null;
        },
      ],
      __repr__: [
        'self, /',
        (self: PyThreadHandle) => `<_thread._ThreadHandle object: ident=${self.thread?.ident ?? 0}>`,
      ],
    },
    getset: {
      ident: [(self: PyThreadHandle) => self.thread?.ident ?? 0],
      native_id: [(self: PyThreadHandle) => (self.thread === null ? 0 : nativeId(self.thread))],
    },
  });
  return handleClass;
}

let argsClass: PyType | undefined;
const exceptHookArgsType = (): PyType =>
  (argsClass ??= structSequenceType('_thread._ExceptHookArgs', 'Type used to pass arguments to threading.excepthook.', [
    { name: 'exc_type', doc: 'Exception type' },
    { name: 'exc_value', doc: 'Exception value' },
    { name: 'exc_traceback', doc: 'Exception traceback' },
    { name: 'thread', doc: 'Thread' },
  ]));

const functions: Record<string, NativeSpec> = {
  _excepthook: [
    'args, /',
    function* (args: Value): NativeGen {
      return yield* call(getAttr(yield* importModule('threading'), '_tell_exception'), [args]);
    },
    'Tells of an exception that a thread ended with.',
  ],
  allocate_lock: ['', () => makeLock(), 'Create a new lock object.'],
  start_new_thread: [
    'function, args, kwargs={}, /',
    (func: Value, args: Value, kwargs?: Value) => {
      if (typeOf(func).lookup('__call__') === undefined) raise('TypeError', 'first arg must be callable');
      const [list, map] = callArguments(args, kwargs);
      return startThread(func, list, map, `Dummy-${vm.kernel.nextId('dummy')}`, true).ident;
    },
  ],
  start_joinable_thread: [
    'function, handle=None, daemon=True, name=""',
    (func: Value, handle?: Value, daemon?: Value, name?: Value) => {
      const target = handle instanceof PyThreadHandle ? handle : (handleType().alloc!(handleType()) as PyThreadHandle);
      if (target.thread !== null) raise('RuntimeError', 'thread already started');
      target.thread = startThread(
        func,
        [],
        null,
        typeof name === 'string' ? name : '',
        daemon === undefined || truthy(daemon),
        target,
      );
      // Known from its start on: it may be over before whoever started it goes on.
      if (func instanceof PyBoundMethod) activeThreads()?.table.set(target.thread.ident, func.self);
      return target;
    },
  ],
  // Thread.start() comes back when the thread runs. It holds the GIL then, so it goes on until it waits for something or its time is up.
  _wait_for_start: [
    'handle',
    function* (handle: PyThreadHandle): NativeGen {
      const { thread } = handle;
      while (thread !== null && !handle.begun && !thread.finished) {
        handle.line ??= vm.kernel.queue('event', `the start of ${thread.name}`);
        yield* block<Answer>({ kind: 'wait', queue: handle.line });
      }
      return null;
    },
  ],
  get_ident: ['', () => runningThread().ident],
  get_native_id: ['', () => nativeId(runningThread())],
  _handle_here: [
    '',
    () => {
      const handle = handleType().alloc!(handleType()) as PyThreadHandle;
      handle.thread = runningThread();
      return handle;
    },
  ],
  _make_thread_handle: [
    'ident, /',
    (ident: Value) => {
      const handle = handleType().alloc!(handleType()) as PyThreadHandle;
      handle.thread =
        [...runningThread().process.threads].find((thread) => thread.ident === Number(toIndex(ident))) ?? null;
      return handle;
    },
  ],
  _shutdown: ['', joinAll],
  _get_main_thread_ident: ['', () => runningThread().process.main?.ident ?? 0],
  _count: ['', () => runningThread().process.threads.size - 1],
  _is_main_interpreter: ['', () => currentInterpreter() === 0],
  daemon_threads_allowed: ['', () => true],
  stack_size: [
    'size=0, /',
    (size?: Value) => {
      const int = size === undefined ? 0 : Number(toIndex(size));
      if (int < 0) raise('ValueError', 'size must be 0 or a positive value');
      if (int !== 0 && int < 32768) raise('ValueError', `size not valid: ${int} bytes`);
      const before = (vm.interpreter.state.get('stack_size') as number | undefined) ?? 0;
      vm.interpreter.state.set('stack_size', int);
      return before;
    },
  ],
  interrupt_main: [
    'signum=2, /',
    (signum?: Value) => {
      const process = runningThread().process;
      const number = signum === undefined ? 2 : Number(toIndex(signum));
      if (number < 1 || number > 64) raise('ValueError', 'signal number out of range');
      // A signal that nobody handles is not even sent.
      const signal = signalName(number);
      if (process.disposition(signal, process) === 'handle') vm.kernel.signal(process, signal, process, hasWakeupFd());
      return null;
    },
  ],
  _raise_in: [
    'ident, exception, /',
    function* (ident: Value, exception: Value): NativeGen {
      const thread = [...runningThread().process.threads]
        .map(({ tag }) => tag)
        .find((tag): tag is Thread => tag instanceof Thread && BigInt(tag.ident) === BigInt(ident as number));
      if (thread === undefined) return 0;
      if (thread !== vm.thread) thread.fromElsewhere = exception;
      else if (exception !== null)
        throw new Raise((exception instanceof PyType ? yield* call(exception) : exception) as PyException);
      return 1;
    },
  ],
  exit: ['', () => raise('SystemExit')],
  set_name: [
    'name',
    (name: Value) => {
      const thread = runningThread();
      thread.name = asStr(name) ?? thread.name;
      vm.thread.name = thread.name;
      emit('thread.named', { subject: thread.id, name: thread.name });
      return null;
    },
  ],
  _set_name_of: [
    'handle, name',
    (handle: PyThreadHandle, name: Value) => {
      if (handle.thread !== null) {
        handle.thread.name = asStr(name) ?? handle.thread.name;
        emit('thread.named', { subject: handle.thread.id, name: handle.thread.name });
      }
      return null;
    },
  ],
  _quiet: ['value, longest, /', (value: Value, longest: Value) => shortQuietRepr(value, Number(longest))],
  // What the primitives of threading.py and queue.py tell.
  _primitive: [
    'type, capacity=-1, name=""',
    (type: Value, capacity?: Value, name?: Value) =>
      newPrimitive(asStr(type) as string, Number(capacity ?? -1), typeof name === 'string' ? name : ''),
  ],
  _inner_lock: [
    'on, what, id, of=None',
    (on: Value, what: Value, id: Value, of?: Value) => {
      // Where a run is explored, the program's own name of it is known.
      const name = of instanceof PyObject ? reachedName(of) : undefined;
      return makeInnerLock(String(on), name === undefined ? String(what) : `${on} '${name}'`, Number(id));
    },
  ],
  _shorten: ['cls', shorten],
  _executor: ['kind, id, number, text', tellExecutor],
  _job_of: ['future', jobOf],
  _tell: ['kind, id, value=0, text="", deadline=None', tell],
};
/** Waits until all threads of the process that are no daemons are over. */
function* joinAll(): NativeGen<null> {
  const self = runningThread();
  for (;;) {
    const next = [...self.process.threads].find((thread) => thread !== self && !thread.daemon);
    if (next === undefined) return null;
    yield* joinThread(next, Number.POSITIVE_INFINITY);
  }
}
/** At the end of the main thread's code. */
lifecycle.joinThreads = function* () {
  const threading = vm.interpreter.modules.table.get('threading');
  if (threading !== undefined && threading !== null) yield* call(getAttr(threading, '_shutdown'));
  yield* joinAll();
};

const members = lazy(() => moduleFunctions('_thread', functions));

export const threadModule: ModuleSpec = {
  kind: 'native',
  doc: 'This module provides primitive operations to write multi-threaded programs.\nThe threading module provides a more convenient interface.',
  make() {
    const names = members();
    return {
      ...names,
      exit_thread: names.exit as Value,
      start_new: names.start_new_thread as Value,
      allocate: names.allocate_lock as Value,
      lock: lockType(),
      LockType: lockType(),
      RLock: rlockType(),
      _local: localType(),
      _ThreadHandle: handleType(),
      error: exceptionType('RuntimeError'),
      TIMEOUT_MAX: makeFloat(TIMEOUT_MAX),
      // sys.flags.thread_inherit_context: the free-threaded build has it set
      _inherits_context: vm.kernel.options.gil === 'off',
      _ExceptHookArgs: exceptHookArgsType(),
    };
  },
};
