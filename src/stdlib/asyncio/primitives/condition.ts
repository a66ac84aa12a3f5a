/** asyncio.Condition. */
import { NEVER } from '../../../events/index.ts';
import {
  awaiting,
  call,
  callSync,
  defineLibraryClass,
  getAttr,
  lookupAttr,
  type LibrarySpec,
  type NativeGen,
  nativeCoroutine,
  PyBoundMethod,
  type PyException,
  type PyLibraryFunction,
  type PyObject,
  type PyType,
  Raise,
  raise,
  setOwnAttribute,
  toIndex,
  truthy,
  truthyGen,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { makeDeque, type PyDeque } from '../../structures/deque.ts';
import { addCoroutines } from '../classes.ts';
import { dictOf } from '../fields.ts';
import { waitersMember } from './gone.ts';
import { isDone } from '../waiting/gather.ts';
import {
  Acquire,
  CallOnce,
  CONTEXT_MANAGER,
  lockAtOnce,
  plainRepr,
  PyLock,
  releaseLock,
  unlockAtOnce,
} from './locks.ts';
import {
  announce,
  asPartOf,
  bracketed,
  callReplaced,
  isCancellation,
  keepHooks,
  leaveLine,
  letGo,
  LineCoroutine,
  loopOf,
  PyLoopBound,
  tellLeft,
} from './primitive.ts';
import { primitiveFuture, Waiting } from '../waiting/sleep.ts';
import { asy } from '../state.ts';
import { callAttr } from '../support.ts';
import { tell } from '../telling/tell.ts';
import { touch } from '../telling/touches.ts';

class PyCondition extends PyLoopBound {
  lock: Value = null;
  waiters: PyDeque = makeDeque();
  /** Where attributes of its own that it took from its lock lie, in objects of `checkedShape`. */
  taken: readonly number[] = [];
}
/** What a condition takes from its lock when it is made, as attributes of its own. */
const TAKEN = ['locked', 'acquire', 'release'];
/** The lock of a condition that uses it as it was made: a Lock of ours, by the methods that Lock itself has; null: by whatever methods there are. */
function usualLock(self: PyCondition): PyLock | null {
  const { lock, shape, slots } = self;
  if (!(lock instanceof PyLock) || vm.slice !== null) return null;
  if (self.checkedShape !== shape) {
    self.checkedShape = shape;
    self.taken = shape === undefined || shape.isDict ? [] : TAKEN.map((name) => shape.index.get(name) ?? -1);
  }
  const { taken } = self;
  if (taken.length === 0) return null;
  for (let at = 0; at < 3; at++) {
    const method = slots[taken[at] as number];
    if (!(method instanceof PyBoundMethod) || method.self !== lock || method.func !== lockMethod(at)) return null;
  }
  return lock;
}
const lockMethod = (at: number): Value => asy().lockMethods[at] as Value;
function isLocked(self: PyCondition): boolean {
  const lock = usualLock(self);
  return lock === null ? truthy(callAttr(self, 'locked')) : lock.locked;
}

/** Condition.wait(): stands in the line of the condition, then in that of the lock. */
class WaitInCondition extends LineCoroutine {
  /** It takes the lock again. */
  private taking: Waiting | null = null;
  /** What came instead of a notification, and what cancelled it while it took the lock. */
  private error: unknown = null;
  private cancelled: unknown = null;
  constructor(
    fn: PyLibraryFunction,
    private readonly condition: PyCondition,
  ) {
    super(fn);
  }
  /** Whether the error with which it was let go stands behind a later one. */
  private isReplaced = false;
  override get awaiting(): Value {
    return this.taking === null ? super.awaiting : this.taking.awaited;
  }
  protected override lineArguments(): readonly Value[] {
    return [this.condition];
  }
  override waitingLine(): string | undefined {
    return this.taking === null ? undefined : 'locks:284';
  }
  protected override lineHint(): 'zero' | undefined {
    return this.cancelled === null ? undefined : 'zero';
  }
  protected override stepHint(): 'zero' | undefined {
    return this.lineHint();
  }
  protected start(): Value | undefined {
    const { condition } = this;
    if (!isLocked(condition)) raise('RuntimeError', 'cannot wait on un-acquired lock');
    const waiter = primitiveFuture(loopOf(condition), {
      on: 'condition',
      object: condition.id,
      what: 'Condition.wait()',
      deadlineNs: NEVER,
    });
    const lock = usualLock(condition);
    if (lock === null) callAttr(condition, 'release');
    else releaseLock(lock);
    return this.joinWith(condition, condition.waiters, waiter, 'wait');
  }
  protected passed(): Value | undefined {
    leaveLine(this.condition.waiters, this.waiter);
    return this.retake();
  }
  protected override refused(error: unknown): Value | undefined {
    const { condition } = this;
    tellLeft(condition, error);
    leaveLine(condition.waiters, this.waiter);
    this.error = error;
    return this.retake();
  }
  protected override step(value: Value): Value | undefined {
    const { taking } = this;
    return taking === null ? super.step(value) : this.took(() => taking.go(value));
  }
  protected override fail(exc: PyException): Value | undefined {
    const { taking } = this;
    if (taking !== null) return this.took(() => taking.fail(exc));
    touch(this.condition, true);
    return super.fail(exc);
  }
  /** Takes the lock again whatever happens; a cancellation meanwhile comes afterwards. */
  private retake(): Value | undefined {
    return this.took(() => {
      const lock = usualLock(this.condition);
      if (lock !== null && lockAtOnce(lock) !== undefined) return undefined;
      this.taking = new Waiting(
        lock === null
          ? callAttr(this.condition, 'acquire')
          : ((lockMethod(1) as PyLibraryFunction).impl(lock) as Value),
      );
      return this.taking.begin();
    });
  }
  private took(advance: () => Value | undefined): Value | undefined {
    let yielded: Value | undefined;
    try {
      yielded = advance();
    } catch (error) {
      if (!isCancellation(error)) {
        passOn(this.condition);
        throw error;
      }
      this.cancelled = error;
      const { exc } = error as Raise;
      if (this.error instanceof Raise && exc.context === null && exc !== this.error.exc) {
        exc.context = this.error.exc;
        // It goes no further: where it came up is noted now.
        if (!this.isReplaced) this.fn.raised?.(this.error, this.lineArguments());
        this.isReplaced = true;
      }
      return this.retake();
    }
    if (yielded !== undefined) return yielded;
    this.taking = null;
    const error = this.cancelled ?? this.error;
    if (error !== null) {
      // Whoever notified us must not have done so in vain.
      passOn(this.condition);
      throw error;
    }
    this.result = true;
    return undefined;
  }
}
function* enter(self: PyCondition): NativeGen {
  yield* awaiting(callAttr(self, 'acquire'));
  return null;
}
function* waitFor(self: PyCondition, predicate: Value): NativeGen {
  let result = yield* call(predicate);
  while (!(yield* truthyGen(result))) {
    yield* awaiting(yield* call(getAttr(self, 'wait')));
    result = yield* call(predicate);
  }
  return result;
}
function notifySome(self: PyCondition, count: number): void {
  touch(self, true);
  let left = count;
  for (let at = 0; at < self.waiters.size && left > 0; at++) {
    const waiter = self.waiters.at(at);
    if (isDone(waiter)) continue;
    left--;
    letGo(waiter, false);
  }
  if (vm.listening && left < count)
    tell('lock.notified', { lock: self.id, task: vm.thread.taskId, waiters: count - left });
}
function notify(self: PyCondition, count?: Value): Value {
  if (!isLocked(self)) raise('RuntimeError', 'cannot notify on un-acquired lock');
  if (callReplaced(self, '_notify', [count === undefined ? 1 : count]) === undefined)
    notifySome(self, count === undefined ? 1 : Number(toIndex(count)));
  return null;
}
/** self._notify(1) */
function passOn(self: PyCondition): void {
  if (callReplaced(self, '_notify', [1]) === undefined) notifySome(self, 1);
}

const functions: Readonly<Record<string, LibrarySpec>> = {
  __init__: [
    'self, lock=None',
    (self: PyCondition, lock?: Value) => {
      self.lock = lock ?? asPartOf('Condition', () => callSync(asy().classes.Lock as PyType));
      for (const name of TAKEN) setOwnAttribute(self, name, getAttr(self.lock, name));
      self.waiters = makeDeque();
      announce(self, 'asyncio.Condition', -1);
      return null;
    },
  ],
  __repr__: [
    'self',
    (self: PyCondition) => {
      touch(self, true);
      return bracketed(plainRepr(self), isLocked(self) ? 'locked' : 'unlocked', self.waiters.size);
    },
  ],
  notify: ['self, n=1', notify, 'By default, wake up one task waiting on this condition, if any.'],
  _notify: [
    'self, n',
    (self: PyCondition, count: Value) => {
      notifySome(self, Number(toIndex(count)));
      return null;
    },
  ],
  notify_all: [
    'self',
    (self: PyCondition) => {
      touch(self, true);
      return callAttr(self, 'notify', [self.waiters.size]);
    },
    'Wake up all tasks waiting on this condition.',
  ],
};
export function defineCondition(LoopBound: PyType, ContextManager: PyType): PyType {
  const type = defineLibraryClass({
    name: 'Condition',
    module: 'asyncio.locks',
    bases: [ContextManager, LoopBound],
    doc: 'Asynchronous equivalent to threading.Condition.',
    alloc: (cls) => withAttributes(new PyCondition(cls)),
    functions,
    getset: {
      __dict__: dictOf(
        '_lock',
        ...['locked', 'acquire', 'release'].map(
          (name) => [name, (self: PyObject) => lookupAttr((self as PyCondition).lock, name)] as const,
        ),
        '_waiters',
      ),
      _lock: [
        (self: PyCondition) => self.lock,
        (self: PyCondition, value: Value | undefined) => {
          self.lock = value ?? null;
        },
      ],
      _waiters: waitersMember as never,
    },
  });
  addCoroutines(
    type,
    {
      __aenter__: [
        'self',
        (fn, self: PyCondition) => {
          const lock = usualLock(self);
          return lock === null ? nativeCoroutine(fn, [self], enter(self)) : new Acquire(fn, lock, null);
        },
        undefined,
        (self: PyCondition) => {
          const lock = self instanceof PyCondition ? usualLock(self) : null;
          return lock !== null && lockAtOnce(lock) !== undefined ? null : undefined;
        },
      ],
      __aexit__: [
        'self, exc_type, exc, tb',
        (fn, self: PyCondition) => new CallOnce(fn, () => callAttr(self, 'release')),
        undefined,
        (self: PyCondition) => {
          const lock = self instanceof PyCondition ? usualLock(self) : null;
          return lock === null ? undefined : unlockAtOnce(lock);
        },
      ],
    },
    {},
    CONTEXT_MANAGER,
  );
  keepHooks(type, '_notify');
  addCoroutines(
    type,
    { wait: ['self', (fn, self: PyCondition) => new WaitInCondition(fn, self), 'Wait until notified.'] },
    {
      wait_for: ['self, predicate', waitFor, 'Wait until a predicate becomes true.'],
    },
  );
  return type;
}
