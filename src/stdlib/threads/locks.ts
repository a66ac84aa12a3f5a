/**
 * _thread.lock and _thread.RLock. Behaviour and wording follow CPython 3.14's Modules/_threadmodule.c; the order in which waiters get a lock follows PyMutex
 * (Python/lock.c): a release wakes the first waiter but leaves the lock free for whoever comes first, unless that waiter has waited for a millisecond: then
 * the lock is handed to it.
 */
import type { Answer, KernelThread, WaitQueue } from '../../kernel/index.ts';
import {
  addressOf,
  copyRule,
  block,
  defineType,
  emit,
  type NativeGen,
  PyFloat,
  makeTuple,
  PyObject,
  PyTuple,
  type PyType,
  raise,
  reachedName,
  toIndex,
  truthy,
  typeName,
  typeOf,
  type Value,
  vm,
  withAttributes,
} from '../../machine/index.ts';
import { notATimestamp } from '../times/clock.ts';
import { idHere, newPrimitive, runningThread, who } from './ids.ts';

/** After this long in line a waiter is handed the lock (lock.c, TIME_TO_BE_FAIR_NS). */
const FAIR_NS = 1_000_000;
/** threading.TIMEOUT_MAX, in seconds. */
export const TIMEOUT_MAX = 9223372036;
/** The waker gave the lock away with the wake-up. */
const HANDED = Symbol('handed');

/** A lock of the simulated computer: held or free, with a line of waiting threads. */
export class PyLock extends PyObject {
  held = false;
  owner: KernelThread | null = null;
  queue: WaitQueue | null = null;
  /** Since when each waiting thread has been in line. */
  private since = new Map<KernelThread, number>();
  id = 0;
  /** What a thread in line is told to wait for. */
  on = 'lock';
  what = '';
  /** Events are told of it; the inner locks of Condition and the like are silent. */
  silent = false;

  /** It has just been copied into another process. */
  alone(): void {
    this.queue = null;
    this.since = new Map();
  }
  private calledLock(): string {
    const name = reachedName(this);
    return name === undefined ? String(this.id) : `'${name}'`;
  }
  lineUp(): WaitQueue {
    this.queue ??= vm.kernel.queue(
      this.on,
      this.what === '' ? `lock ${this.calledLock()}` : this.what,
      this.id,
      () => this.owner,
    );
    return this.queue;
  }
  take(owner: KernelThread): void {
    this.held = true;
    this.owner = owner;
  }
  tell(kind: 'lock.acquired' | 'lock.released', value: number): void {
    if (!this.silent && vm.listening) emit(kind, { lock: idHere(this.id), ...who(), value });
  }
  /** Stands in line until the lock is ours or the time is up. @param timeoutNs `Infinity`: no limit */
  *wait(timeoutNs: number): NativeGen<boolean> {
    const thread = runningThread();
    const startNs = vm.nowNs();
    if (!this.silent && vm.listening)
      emit('lock.waiting', {
        lock: idHere(this.id),
        ...who(),
        operation: 'acquire',
        deadlineNs: Number.isFinite(timeoutNs) ? startNs + timeoutNs : -1,
      });
    this.since.set(thread, startNs);
    try {
      for (;;) {
        const left = timeoutNs - (vm.nowNs() - startNs);
        const answer = yield* block<Answer>({
          kind: 'wait',
          queue: this.lineUp(),
          ...(Number.isFinite(left) ? { timeoutNs: Math.max(0, left) } : {}),
          reason: { object: this.id },
        });
        if (answer.kind === 'timeout') {
          if (!this.silent && vm.listening) emit('lock.left', { lock: idHere(this.id), ...who(), why: 'timeout' });
          return false;
        }
        if (answer.kind === 'woken' && answer.value === HANDED) return true;
        if (!this.held) {
          this.take(thread);
          return true;
        }
      }
    } finally {
      this.since.delete(thread);
    }
  }
  free(): void {
    const first = this.queue?.first() ?? null;
    if (first !== null && vm.nowNs() - (this.since.get(first) ?? 0) >= FAIR_NS * vm.kernel.pace) {
      this.owner = first;
      this.queue?.wake(1, HANDED);
      return;
    }
    this.held = false;
    this.owner = null;
    if (first !== null) this.queue?.wake(1);
  }
}

// After a fork nobody stands in line: the other threads do not exist in the child. A lock that one of them held stays held.
copyRule(PyLock, (lock, copier) => {
  const copy = copier.plain(lock);
  copier.later(() => copy.alone());
  return copy;
});

/** Seconds as nanoseconds. @throws when they are no number or too many */
export function checkedNs(seconds: number): number {
  if (Number.isNaN(seconds)) raise('ValueError', 'Invalid value NaN (not a number)');
  if (seconds * 1e9 >= 2 ** 63) raise('OverflowError', 'timestamp out of range for platform time_t');
  return Math.round(seconds * 1e9);
}
/** A timeout argument in nanoseconds: None or negative is without end. */
export function timeoutNs(timeout: Value | undefined): number {
  if (timeout === undefined || timeout === null) return Number.POSITIVE_INFINITY;
  const seconds = timeoutSeconds(timeout);
  if (seconds < 0) return Number.POSITIVE_INFINITY;
  return checkedNs(seconds);
}
/** The timeout of acquire(), in nanoseconds; undefined: do not wait at all. */
function waitingTime(blocking: Value | undefined, timeout: Value | undefined): number | undefined {
  const waits = blocking === undefined ? true : truthy(blocking);
  const seconds = timeout === undefined ? -1 : timeoutSeconds(timeout);
  if (!waits) {
    if (seconds !== -1) raise('ValueError', "can't specify a timeout for a non-blocking call");
    return undefined;
  }
  if (seconds < 0 && seconds !== -1) raise('ValueError', 'timeout value must be a non-negative number');
  if (seconds === -1) return Number.POSITIVE_INFINITY;
  return checkedNs(seconds);
}
/** A timeout in seconds. */
export function timeoutSeconds(timeout: Value): number {
  if (timeout instanceof PyFloat) return timeout.value;
  if (typeOf(timeout).lookup('__index__') === undefined) notATimestamp(timeout);
  return Number(toIndex(timeout));
}

function acquireQuick(self: PyLock, blocking?: Value, timeout?: Value): Value | undefined {
  if (!self.held && blocking === undefined && timeout === undefined) {
    self.take(runningThread());
    self.tell('lock.acquired', 1);
    return true;
  }
  return undefined;
}
function* acquire(self: PyLock, blocking?: Value, timeout?: Value): NativeGen {
  const waitNs = waitingTime(blocking, timeout);
  if (!self.held) self.take(runningThread());
  else {
    if (waitNs === undefined || waitNs === 0) return false;
    if (!(yield* self.wait(waitNs))) return false;
  }
  self.tell('lock.acquired', 1);
  return true;
}
function release(self: PyLock): Value {
  if (!self.held) raise('RuntimeError', 'release unlocked lock');
  self.tell('lock.released', 0);
  self.free();
  return null;
}
const lockText = (self: PyLock, module: string): string =>
  `<${self.held ? 'locked' : 'unlocked'} ${module} object at ${addressOf(self)}>`;

let lockClass: PyType | undefined;
/** The class of threading.Lock. */
export function lockType(): PyType {
  lockClass ??= defineType({
    name: 'lock',
    module: '_thread',
    isBaseType: false,
    alloc: (cls) => new PyLock(cls),
    new: [
      'cls, /, *args',
      (cls: PyType, args: Value[]) =>
        args.length > 0 ? raise('TypeError', `lock expected 0 arguments, got ${args.length}`) : makeLock(cls),
    ],
    methods: {
      acquire: ['self, blocking=True, timeout=-1', acquire, 'Lock the lock.', acquireQuick],
      release: ['self, /', release, 'Release the lock.'],
      locked: ['self, /', (self: PyLock) => self.held, 'Return whether the lock is in the locked state.'],
      acquire_lock: ['self, blocking=True, timeout=-1', acquire, undefined, acquireQuick],
      release_lock: ['self, /', release],
      locked_lock: ['self, /', (self: PyLock) => self.held],
      __enter__: ['self, /', acquire, undefined, acquireQuick],
      __exit__: ['self, /, *exc_info', release],
      __repr__: ['self, /', (self: PyLock) => lockText(self, '_thread.lock')],
      _at_fork_reinit: [
        'self, /',
        (self: PyLock) => {
          self.held = false;
          self.owner = null;
          return null;
        },
      ],
    },
  });
  return lockClass;
}
export function makeLock(cls: PyType = lockType()): PyLock {
  const lock = cls.alloc!(cls) as PyLock;
  lock.id = newPrimitive('threading.Lock');
  return lock;
}
/** A lock without events of its own, in which Condition and the like let threads wait. */
export function makeInnerLock(on: string, what: string, object: number): PyLock {
  const lock = new PyLock(lockType());
  lock.silent = true;
  lock.on = on;
  lock.what = what;
  lock.id = object;
  return lock;
}

// ---- RLock -----------------------------------------------------------------------------------------------------------------------------------------

class PyRLock extends PyLock {
  count = 0;
}
function reenter(self: PyRLock): boolean {
  if (!self.held || self.owner !== runningThread()) return false;
  self.count++;
  self.tell('lock.acquired', self.count);
  return true;
}
function rlockQuick(self: PyRLock, blocking?: Value, timeout?: Value): Value | undefined {
  if (blocking !== undefined || timeout !== undefined) return undefined;
  if (reenter(self)) return true;
  if (self.held) return undefined;
  self.take(runningThread());
  self.count = 1;
  self.tell('lock.acquired', 1);
  return true;
}
function* rlockAcquire(self: PyRLock, blocking?: Value, timeout?: Value): NativeGen {
  const waitNs = waitingTime(blocking, timeout);
  if (reenter(self)) return true;
  if (!self.held) self.take(runningThread());
  else {
    if (waitNs === undefined || waitNs === 0) return false;
    if (!(yield* self.wait(waitNs))) return false;
  }
  self.count = 1;
  self.tell('lock.acquired', 1);
  return true;
}
function rlockRelease(self: PyRLock): Value {
  if (!self.held || self.owner !== runningThread()) raise('RuntimeError', 'cannot release un-acquired lock');
  self.count--;
  self.tell('lock.released', self.count);
  if (self.count === 0) self.free();
  return null;
}
let rlockClass: PyType | undefined;
/** The class of threading.RLock(). */
export function rlockType(): PyType {
  rlockClass ??= defineType({
    name: 'RLock',
    module: '_thread',
    alloc: (cls) => withAttributes(new PyRLock(cls)),
    new: [
      'cls, *args, **kwargs',
      (cls: PyType) => {
        const lock = cls.alloc!(cls) as PyRLock;
        lock.id = newPrimitive('threading.RLock');
        return lock;
      },
    ],
    methods: {
      acquire: ['self, blocking=True, timeout=-1', rlockAcquire, 'Lock the lock.', rlockQuick],
      release: ['self, /', rlockRelease, 'Release the lock.'],
      locked: ['self, /', (self: PyRLock) => self.held],
      __enter__: ['self, /', rlockAcquire, undefined, rlockQuick],
      __exit__: ['self, /, *exc_info', rlockRelease],
      _is_owned: ['self, /', (self: PyRLock) => self.held && self.owner === runningThread()],
      _at_fork_reinit: [
        'self, /',
        (self: PyRLock) => {
          self.held = false;
          self.owner = null;
          self.count = 0;
          return null;
        },
      ],
      _recursion_count: ['self, /', (self: PyRLock) => (self.held && self.owner === runningThread() ? self.count : 0)],
      _release_save: [
        'self, /',
        (self: PyRLock) => {
          if (!self.held) raise('RuntimeError', 'cannot release un-acquired lock');
          const state = makeTuple([self.count, self.owner?.ident ?? 0]);
          self.count = 0;
          self.tell('lock.released', 0);
          self.free();
          return state;
        },
      ],
      _acquire_restore: [
        'self, state, /',
        function* (self: PyRLock, state: Value) {
          if (!(state instanceof PyTuple))
            raise('TypeError', `_acquire_restore() argument 1 must be 2-item sequence, not ${typeName(state)}`);
          if (self.held) yield* self.wait(Number.POSITIVE_INFINITY);
          else self.take(runningThread());
          self.count = Number(state.items[0]);
          self.tell('lock.acquired', self.count);
          return null;
        },
      ],
      __repr__: [
        'self, /',
        (self: PyRLock) =>
          `<${self.held ? 'locked' : 'unlocked'} ${typeName(self) === 'RLock' ? '_thread.RLock' : typeName(self)} object owner=${self.held ? (self.owner?.ident ?? 0) : 0} count=${self.count} at ${addressOf(self)}>`,
      ],
    },
  });
  return rlockClass;
}
