/** asyncio.timeout(), timeout_at() and the class Timeout. */
import {
  type LibrarySpec,
  passesLibraryLine,
  PyException,
  PyLibraryFunction,
  PyObject,
  PyQuickCoroutine,
  PyStaticMethod,
  type PyTuple,
  type PyType,
  Raise,
  type Value,
  asNumber,
  binaryOp,
  call,
  callSync,
  defineFunction,
  defineLibraryClass,
  exceptionType,
  getAttr,
  makeBoundMethod,
  makeException,
  type NativeGen,
  raise,
  repr,
  richCompare,
  str,
  truthy,
  types,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { addCoroutines } from '../classes.ts';
import { scheduleAt, timeValue } from '../loop/calls.ts';
import { cancelHandle } from '../loop/handles.ts';
import { ids } from '../telling/ids.ts';
import { dictOf } from '../fields.ts';
import { PyHandle, PyTask } from '../model.ts';
import { requireRunningLoop } from '../loop/running.ts';
import { toNs } from '../loop/schedule.ts';
import { asy } from '../state.ts';
import { callAttr, importModule, moduleGlobal } from '../support.ts';
import { callReplaced, isOwn, keepHooks } from '../primitives/primitive.ts';
import { cancelTask, taskType, uncancel } from '../tasks/task.ts';
import { tell } from '../telling/tell.ts';

class PyTimeout extends PyObject {
  state: 'created' | 'active' | 'expiring' | 'expired' | 'finished' = 'created';
  handle: Value = null;
  task: Value = null;
  when: Value = null;
  cancelling: Value = 0;
  id = 0;
}

function newTimeout(when: Value): PyTimeout {
  const timeout = withAttributes(new PyTimeout(asy().classes.Timeout as PyType));
  timeout.when = when;
  return timeout;
}
/** asyncio.timeout(delay) */
export function timeoutAfter(delay: Value): PyTimeout {
  const loop = requireRunningLoop();
  return newTimeout(delay === null ? null : binaryOp(timeValue(loop), delay, 0));
}
const whenNs = (when: Value): number => {
  const seconds = when === null ? undefined : asNumber(when);
  return seconds === undefined ? -1 : toNs(seconds);
};

function reschedule(self: PyTimeout, when: Value): void {
  if (self.state !== 'active') {
    if (self.state === 'created') raise('RuntimeError', 'Timeout has not been entered');
    raise('RuntimeError', `Cannot change state of ${self.state} Timeout`);
  }
  self.when = when;
  dropHandle(self);
  if (when === null) return;
  const loop = requireRunningLoop();
  const own = asy().hooks.get('_on_timeout') as Value;
  const callback = isOwn(self, '_on_timeout', own) ? makeBoundMethod(own, self) : getAttr(self, '_on_timeout');
  if (truthy(richCompare(when, timeValue(loop), 1))) self.handle = callAttr(loop, 'call_soon', [callback]);
  else self.handle = scheduleAt(loop, when, callback, [], self.task instanceof PyTask ? self.task.id : 0);
}
function dropHandle(self: PyTimeout): void {
  const { handle } = self;
  if (handle instanceof PyHandle) cancelHandle(handle);
  else if (handle !== null) callAttr(handle, 'cancel');
  self.handle = null;
}
export function enterTimeout(self: PyTimeout): void {
  if (self.state !== 'created') raise('RuntimeError', 'Timeout has already been entered');
  requireRunningLoop();
  const task = vm.thread.asyncioTask;
  if (task === null) raise('RuntimeError', 'Timeout should be used inside a task');
  self.state = 'active';
  self.task = task;
  self.cancelling =
    task instanceof PyTask && task.cls === taskType() ? task.cancelRequests : callAttr(task, 'cancelling');
  self.id = ++ids().timeout;
  tell('timeout.entered', { timeout: self.id, task: vm.thread.taskId, whenNs: whenNs(self.when) });
  if (callReplaced(self, 'reschedule', [self.when]) === undefined) reschedule(self, self.when);
}
/** Leaves the block. @throws Raise(TimeoutError) when the exception that ends it is our own cancellation */
export function leaveTimeout(self: PyTimeout, exc: PyException | null): void {
  if (self.state !== 'active' && self.state !== 'expiring') raise('AssertionError');
  dropHandle(self);
  tell('timeout.exited', { timeout: self.id, expired: self.state === 'expiring' });
  if (self.state === 'expiring') {
    self.state = 'expired';
    const { task } = self;
    const left = task instanceof PyTask && task.cls === taskType() ? uncancel(task) : callAttr(task, 'uncancel');
    if (exc === null || !truthy(richCompare(left, self.cancelling, 1))) return;
    if (exc.cls.isSubtype(asy().errors.CancelledError)) {
      const error = makeException('TimeoutError');
      error.context = exc;
      error.cause = exc;
      error.suppressContext = true;
      throw new Raise(error);
    }
    insertError(self, exc);
    if (exc.cls.isSubtype(exceptionType('ExceptionGroup'))) {
      for (const inner of (getAttr(exc, 'exceptions') as PyTuple).items) insertError(self, inner);
    }
  } else if (self.state === 'active') self.state = 'finished';
}
/** The same for who awaits no `__aexit__`, whose frame then stands in the traceback as if it had: it holds the time limit, and with it the task. */
export function leaveUnseen(self: PyTimeout, exc: PyException): void {
  try {
    leaveTimeout(self, exc);
  } catch (error) {
    if (error instanceof Raise)
      passesLibraryLine(asy().functions['Timeout.__aexit__'] as PyLibraryFunction, 'timeouts:114', error.exc, [
        self,
        exc.cls,
        exc,
        exc.traceback,
      ]);
    throw error;
  }
}
/** self._insert_timeout_error(exc) */
function insertError(self: PyTimeout, exc: Value): void {
  if (callReplaced(self, '_insert_timeout_error', [exc]) === undefined && exc instanceof PyException)
    insertTimeoutError(exc);
}
/** Puts a TimeoutError between an exception and the CancelledError in whose handling it was raised. */
function insertTimeoutError(exc: PyException): void {
  for (let at = exc; at.context !== null; at = at.context) {
    if (!at.context.cls.isSubtype(asy().errors.CancelledError)) continue;
    const error = makeException('TimeoutError');
    error.context = at.context;
    error.cause = at.context;
    error.suppressContext = true;
    at.context = error;
    break;
  }
}
function onTimeout(self: PyTimeout): Value {
  if (self.state !== 'active') raise('AssertionError');
  const { task } = self;
  tell('timeout.expired', { timeout: self.id, task: task instanceof PyTask ? task.id : 0 });
  if (task instanceof PyTask && task.cls === taskType()) cancelTask(task, null, 'timeout');
  else callAttr(task, 'cancel');
  self.state = 'expiring';
  self.handle = null;
  return null;
}

class EnterTimeout extends PyQuickCoroutine {
  constructor(
    fn: PyLibraryFunction,
    private readonly timeout: PyTimeout,
  ) {
    super(fn);
  }
  protected start(): undefined {
    enterTimeout(this.timeout);
    this.result = this.timeout;
  }
  protected step(): undefined {}
}
class LeaveTimeout extends PyQuickCoroutine {
  constructor(
    fn: PyLibraryFunction,
    private readonly timeout: PyTimeout,
    private readonly type: Value,
    private readonly exc: Value,
    private readonly traceback: Value,
  ) {
    super(fn);
  }
  protected override lineArguments(): readonly Value[] {
    return [this.timeout, this.type, this.exc, this.traceback];
  }
  protected start(): undefined {
    leaveTimeout(this.timeout, this.exc instanceof PyException ? this.exc : null);
  }
  protected step(): undefined {}
}

function timeoutRepr(self: PyTimeout): string {
  if (self.state !== 'active') return `<Timeout [${self.state}]>`;
  const when = self.when === null ? null : callSync(getAttr(self.when, '__round__'), [3]);
  return `<Timeout [active] when=${repr(when)}>`;
}
/** The `_state`: a member of the enum asyncio.timeouts._State. */
const stateMember = (self: PyTimeout): Value => callSync(moduleGlobal('asyncio.timeouts', '_State'), [self.state]);

export function defineTimeout(): PyType {
  const type = defineLibraryClass({
    name: 'Timeout',
    module: 'asyncio.timeouts',
    doc: 'Asynchronous context manager for cancelling overdue coroutines.\n\nUse `timeout()` or `timeout_at()` rather than instantiating this class directly.',
    alloc: (cls) => withAttributes(new PyTimeout(cls)),
    functions: {
      __init__: [
        'self, when',
        (self: PyTimeout, when: Value) => {
          self.state = 'created';
          self.when = when;
          return null;
        },
      ],
      when: ['self', (self: PyTimeout) => self.when, 'Return the current deadline.'],
      reschedule: [
        'self, when',
        (self: PyTimeout, when: Value) => {
          reschedule(self, when);
          tell('timeout.moved', { timeout: self.id, whenNs: whenNs(when) });
          return null;
        },
        'Reschedule the timeout.',
      ],
      expired: [
        'self',
        (self: PyTimeout) => self.state === 'expiring' || self.state === 'expired',
        'Is timeout expired during execution?',
      ],
      __repr__: ['self', timeoutRepr],
      _on_timeout: ['self', onTimeout],
    },
    getset: {
      __dict__: dictOf('_state', '_timeout_handler', '_task', '_when', '_cancelling'),
      _state: [stateMember],
      _timeout_handler: [(self: PyTimeout) => self.handle],
      _task: [(self: PyTimeout) => self.task],
      _when: [(self: PyTimeout) => self.when],
      _cancelling: [(self: PyTimeout) => (self.state === 'created' ? undefined : self.cancelling)],
    },
  });
  const insertion = new PyStaticMethod(types.staticmethod);
  insertion.func = defineFunction(
    '_insert_timeout_error',
    [
      'exc_val',
      (exc: Value) => {
        if (exc instanceof PyException) insertTimeoutError(exc);
        return null;
      },
    ],
    'asyncio.timeouts',
  );
  addCoroutines(type, {
    __aenter__: ['self', (fn, self: PyTimeout) => new EnterTimeout(fn, self)],
    __aexit__: [
      'self, exc_type, exc_val, exc_tb',
      (fn, self: PyTimeout, type: Value, exc: Value, traceback: Value) =>
        new LeaveTimeout(fn, self, type, exc, traceback),
    ],
  });
  for (const fn of type.ns.values()) if (fn instanceof PyLibraryFunction) annotate(fn);
  asy().functions['Timeout.__aexit__'] = type.ns.get('__aexit__') as PyLibraryFunction;
  type.ns.set('_insert_timeout_error', insertion);
  keepHooks(type, 'reschedule', '_on_timeout', '_insert_timeout_error');
  return type;
}

/** Says what the parameters of a function are once somebody asks: as those of its namesake in states.py. */
export function annotate(fn: PyLibraryFunction): void {
  fn.annotate = defineFunction(
    '__annotate__',
    [
      'format, /',
      function* (format: Value): NativeGen {
        let like = importModule('_asyncio_states');
        for (const name of str(fn.qualname).split('.')) like = getAttr(like, name);
        return yield* call(getAttr(like, '__annotate__'), [format]);
      },
    ],
    'asyncio.timeouts',
  );
}
export const timeoutFunctions: Readonly<Record<string, LibrarySpec>> = {
  timeout: ['delay', timeoutAfter, 'Timeout async context manager.'],
  timeout_at: ['when', newTimeout, 'Schedule the timeout at absolute time.'],
};
