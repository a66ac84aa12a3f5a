/** asyncio.Lock, Event, Semaphore and BoundedSemaphore. */
import { NEVER } from '../../../events/index.ts';
import {
  addressOf,
  awaiting,
  asNumber,
  callSync,
  defineLibraryClass,
  getAttr,
  type NativeGen,
  nativeCoroutine,
  makeFloat,
  PyFloat,
  type PyLibraryFunction,
  type PyNativeCoroutine,
  PyQuickCoroutine,
  type PyType,
  raise,
  richCompare,
  str,
  truthy,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { makeDeque, type PyDeque } from '../../structures/deque.ts';
import { addCoroutines } from '../classes.ts';
import { dictOf } from '../fields.ts';
import { waitersMember } from './gone.ts';
import { isCancelled, isDone } from '../waiting/gather.ts';
import {
  allCancelled,
  announce,
  areFutures,
  bracketed,
  isCancellation,
  callReplaced,
  isOwn,
  isUntouched,
  keepHooks,
  LineCoroutine,
  orGone,
  leaveLine,
  letGo,
  PyLoopBound,
  tellLeft,
} from './primitive.ts';
import { asy } from '../state.ts';
import { callAttr } from '../support.ts';
import { tell, tellAcquired, tellReleased } from '../telling/tell.ts';
import { made, touch } from '../telling/touches.ts';

/** `<asyncio.locks.Lock object at 0x7f...>` */
export const plainRepr = (self: PyLoopBound): string =>
  `<${String(self.cls.module)}.${self.cls.qualname} object at ${addressOf(self)}>`;

// ---- Lock ---------------------------------------------------------------------------------------------------------------------------------------------

export class PyLock extends PyLoopBound {
  waiters: PyDeque | null = null;
  locked = false;
}
function takeLock(self: PyLock): void {
  touch(self, true);
  self.locked = true;
  tellAcquired(self.id, 1);
}
function isTaken(self: PyLock): boolean {
  touch(self, false);
  return self.locked;
}
/** self._wake_up_first() */
function wakeFirst(self: PyLock): void {
  if (callReplaced(self, '_wake_up_first') === undefined) wakeFirstNow(self);
}
function wakeFirstNow(self: PyLock): void {
  touch(self, true);
  if (self.waiters === null || self.waiters.size === 0) return;
  const first = self.waiters.at(0);
  if (!isDone(first)) letGo(first, true);
}
export function releaseLock(self: PyLock): Value {
  touch(self, true);
  if (!self.locked) raise('RuntimeError', 'Lock is not acquired.');
  self.locked = false;
  tellReleased(self.id, 0);
  wakeFirst(self);
  return null;
}
export class Acquire extends LineCoroutine {
  constructor(
    fn: PyLibraryFunction,
    private readonly lock: PyLock,
    /** acquire() answers True; `async with` gives nothing. */
    private readonly answer: Value,
  ) {
    super(fn);
  }
  protected override get innerFunction(): Value | undefined {
    return this.answer === null ? this.lock.cls.lookup('acquire') : undefined;
  }
  protected start(): Value | undefined {
    const { lock } = this;
    if (!lock.locked && allCancelled(lock.waiters)) {
      takeLock(lock);
      this.result = this.answer;
      return undefined;
    }
    lock.waiters ??= makeDeque();
    return this.join(
      lock,
      lock.waiters,
      { on: 'lock', object: lock.id, what: 'Lock.acquire()', deadlineNs: NEVER },
      'acquire',
    );
  }
  protected passed(): undefined {
    leaveLine(this.lock.waiters as PyDeque, this.waiter);
    takeLock(this.lock);
    this.result = this.answer;
  }
  protected override refused(error: unknown): never {
    const { lock } = this;
    leaveLine(lock.waiters as PyDeque, this.waiter);
    tellLeft(lock, error);
    if (isCancellation(error) && !lock.locked) wakeFirst(lock);
    throw error;
  }
}
/** Takes a lock for which nobody waits. @returns undefined when it is anything else */
export function lockAtOnce(self: PyLock): true | undefined {
  if (!(self instanceof PyLock) || self.locked || vm.slice !== null) return undefined;
  if (self.waiters !== null && self.waiters.size > 0) return undefined;
  self.locked = true;
  tellAcquired(self.id, 1);
  return true;
}
/** Lets a lock go. @returns undefined when it is not the usual case */
export function unlockAtOnce(self: PyLock): null | undefined {
  if (!(self instanceof PyLock) || !self.locked || vm.slice !== null || !areFutures(self.waiters)) return undefined;
  self.locked = false;
  tellReleased(self.id, 0);
  wakeFirst(self);
  return null;
}
/** A coroutine that calls something once, at its first step. */
export class CallOnce extends PyQuickCoroutine {
  constructor(
    fn: PyLibraryFunction,
    private readonly act: () => void,
  ) {
    super(fn);
  }
  protected start(): undefined {
    this.act();
  }
  protected step(): undefined {}
}
export const CONTEXT_MANAGER = '_ContextManagerMixin';
/** The class that gives `async with` to the locks, and to what a program derives from it. */
export function defineContextManagerMixin(): PyType {
  const type = defineLibraryClass({ name: CONTEXT_MANAGER, module: 'asyncio.locks' });
  addContextManager(type);
  return type;
}
/** What `async with` does at once. Each class has functions of its own, for V8 to see only one kind of object in each. */
// biome-ignore lint/suspicious/noExplicitAny: of the class whose it is
type AtOnce = (self: any) => null | undefined;
/** `async with self`: acquire and release, by the methods of a subclass where it has its own. */
function addContextManager(
  type: PyType,
  quickAcquire?: (fn: PyLibraryFunction, self: never) => PyNativeCoroutine | PyQuickCoroutine,
  quickRelease?: (self: never) => Value,
  enterAtOnce?: AtOnce,
  exitAtOnce?: AtOnce,
): void {
  const acquire = type.ns.get('acquire') as Value;
  const release = type.ns.get('release') as Value;
  function* enter(self: Value): NativeGen {
    yield* awaiting(callSync(getAttr(self, 'acquire')));
    return null;
  }
  addCoroutines(
    type,
    {
      __aenter__: [
        'self',
        (fn, self: PyLoopBound) =>
          quickAcquire !== undefined && isOwn(self, 'acquire', acquire)
            ? quickAcquire(fn, self as never)
            : nativeCoroutine(fn, [self], enter(self)),
        undefined,
        enterAtOnce,
      ],
      __aexit__: [
        'self, exc_type, exc, tb',
        (fn, self: PyLoopBound) =>
          new CallOnce(fn, () => {
            if (quickRelease !== undefined && isOwn(self, 'release', release)) quickRelease(self as never);
            else callAttr(self, 'release');
          }),
        undefined,
        exitAtOnce,
      ],
    },
    {},
    CONTEXT_MANAGER,
  );
}
/** The methods of a class that its other methods call, as they are when it is defined. */
const methodsOf = (type: PyType, wake: string): ReadonlyMap<string, Value> =>
  new Map(['locked', 'acquire', 'release', wake].map((name) => [name, type.ns.get(name) as Value]));
const loopMember = [
  (self: PyLoopBound) => self.loop,
  (self: PyLoopBound, value: Value | undefined) => {
    self.loop = value ?? null;
  },
] as const;

export function defineLock(LoopBound: PyType, ContextManager: PyType): PyType {
  const type = defineLibraryClass({
    name: 'Lock',
    module: 'asyncio.locks',
    bases: [ContextManager, LoopBound],
    doc: 'Primitive lock objects.',
    alloc: (cls) => withAttributes(new PyLock(cls)),
    functions: {
      __init__: [
        'self',
        (self: PyLock) => {
          self.waiters = null;
          self.locked = false;
          announce(self, 'asyncio.Lock', -1);
          return null;
        },
      ],
      __repr__: [
        'self',
        (self: PyLock) => {
          touch(self, false);
          return bracketed(plainRepr(self), self.locked ? 'locked' : 'unlocked', self.waiters?.size ?? 0);
        },
      ],
      locked: ['self', isTaken, 'Return True if lock is acquired.'],
      release: ['self', releaseLock, 'Release a lock.'],
      _wake_up_first: [
        'self',
        (self: PyLock) => {
          wakeFirstNow(self);
          return null;
        },
      ],
    },
    getset: {
      __dict__: dictOf('_waiters', '_locked'),
      _waiters: waitersMember,
      _loop: loopMember,
      _locked: [
        isTaken,
        (self: PyLock, value: Value | undefined) => {
          touch(self, true);
          self.locked = orGone(value, truthy);
        },
      ],
    },
  });
  addCoroutines(type, {
    acquire: ['self', (fn, self: PyLock) => new Acquire(fn, self, true), 'Acquire a lock.', lockAtOnce],
  });
  const own = methodsOf(type, '_wake_up_first');
  asy().lockMethods = [...own.values()].slice(0, 3);
  keepHooks(type, '_wake_up_first');
  addContextManager(
    type,
    (fn, self: PyLock) => new Acquire(fn, self, null),
    releaseLock,
    (self: PyLock) =>
      self instanceof PyLock && isUntouched(self, own) && lockAtOnce(self) !== undefined ? null : undefined,
    (self: PyLock) => (self instanceof PyLock && isUntouched(self, own) ? unlockAtOnce(self) : undefined),
  );
  return type;
}

// ---- Event --------------------------------------------------------------------------------------------------------------------------------------------

export class PyEvent extends PyLoopBound {
  waiters: PyDeque = makeDeque();
  value = false;
  /** The operation that waits for it: "join" at the event inside of a queue, which goes by the queue's id and tells nothing: the queue does. */
  operation: 'wait' | 'join' = 'wait';
}
export function setEvent(self: PyEvent): Value {
  touch(self, !self.value);
  if (self.value) return null;
  self.value = true;
  if (vm.listening && self.operation === 'wait') {
    tell('lock.value', { lock: self.id, value: 1 });
    tell('lock.notified', { lock: self.id, task: vm.thread.taskId, waiters: self.waiters.size });
  }
  for (let at = 0; at < self.waiters.size; at++) if (!isDone(self.waiters.at(at))) letGo(self.waiters.at(at), true);
  return null;
}
function isSet(self: PyEvent): boolean {
  touch(self, false);
  return self.value;
}
export class WaitForEvent extends LineCoroutine {
  constructor(
    fn: PyLibraryFunction,
    private readonly event: PyEvent,
    private readonly on = 'event',
    private readonly what = 'Event.wait()',
  ) {
    super(fn);
  }
  protected start(): Value | undefined {
    const { event } = this;
    if (isSet(event)) {
      this.result = true;
      return undefined;
    }
    return this.join(
      event,
      event.waiters,
      { on: this.on, object: event.id, what: this.what, deadlineNs: NEVER },
      event.operation,
    );
  }
  protected passed(): undefined {
    leaveLine(this.event.waiters, this.waiter);
    this.result = true;
  }
  protected override refused(error: unknown): never {
    leaveLine(this.event.waiters, this.waiter);
    tellLeft(this.event, error);
    throw error;
  }
}
/** The event inside of a queue, set while nothing is unfinished. */
export function newJoinEvent(queue: PyLoopBound): PyEvent {
  const event = withAttributes(new PyEvent(asy().classes.Event as PyType));
  made(event);
  event.value = true;
  event.operation = 'join';
  event.id = queue.id;
  return event;
}
export function defineEvent(LoopBound: PyType): PyType {
  const type = defineLibraryClass({
    name: 'Event',
    module: 'asyncio.locks',
    bases: [LoopBound],
    doc: 'Asynchronous equivalent to threading.Event.',
    alloc: (cls) => withAttributes(new PyEvent(cls)),
    functions: {
      __init__: [
        'self',
        (self: PyEvent) => {
          self.waiters = makeDeque();
          self.value = false;
          announce(self, 'asyncio.Event', -1);
          return null;
        },
      ],
      __repr__: [
        'self',
        (self: PyEvent) => bracketed(plainRepr(self), isSet(self) ? 'set' : 'unset', self.waiters.size),
      ],
      is_set: ['self', isSet, 'Return True if and only if the internal flag is true.'],
      set: ['self', setEvent, 'Set the internal flag to true.'],
      clear: [
        'self',
        (self: PyEvent) => {
          touch(self, self.value);
          if (self.value && vm.listening) tell('lock.value', { lock: self.id, value: 0 });
          self.value = false;
          return null;
        },
        'Reset the internal flag to false.',
      ],
    },
    getset: {
      __dict__: dictOf('_waiters', '_value'),
      _waiters: waitersMember as never,
      _loop: loopMember,
      _value: [
        isSet,
        (self: PyEvent, value: Value | undefined) => {
          touch(self, true);
          self.value = orGone(value, truthy);
        },
      ],
    },
  });
  addCoroutines(type, {
    wait: [
      'self',
      (fn, self: PyEvent) => new WaitForEvent(fn, self),
      'Block until the internal flag is true.',
      (self: PyEvent) => (self instanceof PyEvent && self.value && vm.slice === null ? true : undefined),
    ],
  });
  for (const name of ['clear', 'set', 'wait']) asy().hooks.set(`Event.${name}`, type.ns.get(name) as Value);
  return type;
}

// ---- Semaphore ----------------------------------------------------------------------------------------------------------------------------------------

class PySemaphore extends PyLoopBound {
  waiters: PyDeque | null = null;
  value = 1;
  bound = 0;
  /** Whether places are counted in floats: those it was made with were one. */
  isFloat = false;
}
function isFull(self: PySemaphore): boolean {
  touch(self, false);
  return isZero(self.value) || !allCancelled(self.waiters);
}
/** A place is taken or given back, of which somebody else would notice only whether there is one left. (How many are bound is noticed each time.) */
const touchPlaces = (self: PySemaphore): void => touch(self, isZero(self.value) || self.bound !== 0);
function takePlace(self: PySemaphore): void {
  touchPlaces(self);
  tellAcquired(self.id, self.value);
}
/** self._wake_up_next(): gives a place to the first who waits. @returns false when nobody does */
function wakeOne(self: PySemaphore): boolean {
  const answer = callReplaced(self, '_wake_up_next');
  return answer === undefined ? wakeOneNow(self) : truthy(answer);
}
/** A place is kept for who was let go, or is given up by one who could not take it. */
function setPlaces(self: PySemaphore, value: number): void {
  self.value = value;
  if (vm.listening) tell('lock.value', { lock: self.id, value });
}
function wakeOneNow(self: PySemaphore): boolean {
  const line = self.waiters;
  if (line === null) return false;
  for (let at = 0; at < line.size; at++) {
    const waiter = line.at(at);
    if (isDone(waiter)) continue;
    touch(self, true);
    setPlaces(self, self.value - 1);
    letGo(waiter, true);
    return true;
  }
  return false;
}
function giveBack(self: PySemaphore): Value {
  touchPlaces(self);
  self.value++;
  tellReleased(self.id, self.value);
  wakeOne(self);
  return null;
}
/** locked(), by the method of a subclass where it has its own. */
const isTakenUp = (self: PySemaphore): boolean =>
  isOwn(self, 'locked', asy().hooks.get('Semaphore.locked') as Value) ? isFull(self) : truthy(callAttr(self, 'locked'));
class TakePlace extends LineCoroutine {
  constructor(
    fn: PyLibraryFunction,
    private readonly semaphore: PySemaphore,
    private readonly answer: Value,
  ) {
    super(fn);
  }
  protected override get innerFunction(): Value | undefined {
    return this.answer === null ? this.semaphore.cls.lookup('acquire') : undefined;
  }
  protected start(): Value | undefined {
    const { semaphore } = this;
    if (!isTakenUp(semaphore)) {
      semaphore.value--;
      takePlace(semaphore);
      this.result = this.answer;
      return undefined;
    }
    semaphore.waiters ??= makeDeque();
    return this.join(
      semaphore,
      semaphore.waiters,
      { on: 'semaphore', object: semaphore.id, what: 'Semaphore.acquire()', deadlineNs: NEVER },
      'acquire',
    );
  }
  private wakeWhileFree(): void {
    while (this.semaphore.value > 0 && wakeOne(this.semaphore));
  }
  protected passed(): undefined {
    leaveLine(this.semaphore.waiters as PyDeque, this.waiter);
    this.wakeWhileFree();
    takePlace(this.semaphore);
    this.result = this.answer;
  }
  protected override refused(error: unknown): never {
    const { semaphore, waiter } = this;
    leaveLine(semaphore.waiters as PyDeque, waiter);
    tellLeft(semaphore, error);
    if (isCancellation(error) && isDone(waiter) && !isCancelled(waiter)) setPlaces(semaphore, semaphore.value + 1);
    this.wakeWhileFree();
    throw error;
  }
}
/** Takes a place for which nobody waits. @returns undefined when it is anything else */
function takeAtOnce(self: PySemaphore): true | undefined {
  if (self.value <= 0) return undefined;
  if (self.waiters !== null && self.waiters.size > 0) return undefined;
  self.value--;
  tellAcquired(self.id, self.value);
  return true;
}
/** Gives a place back. @returns undefined when it is not the usual case */
function giveAtOnce(self: PySemaphore): null | undefined {
  if (!areFutures(self.waiters)) return undefined;
  self.value++;
  tellReleased(self.id, self.value);
  if (self.waiters !== null && self.waiters.size > 0) wakeOne(self);
  return null;
}
/** True and False stay so until something is counted: reckoning makes a number of them, in JavaScript as in Python. */
const asCount = (value: Value): number =>
  typeof value === 'boolean' ? (value as unknown as number) : (asNumber(value) ?? Number(value));
const isZero = (count: number): boolean => count === 0 || (count as unknown) === false;
/** What a count is given as makes what it is shown as. */
const setCount = (self: PySemaphore, value: Value): void => {
  self.value = asCount(value);
  self.isFloat = value instanceof PyFloat;
};
const shownCount = (self: PySemaphore): Value => (self.isFloat ? makeFloat(self.value) : self.value);
function initSemaphore(self: PySemaphore, value: Value | undefined, type: string): void {
  const places = value === undefined ? 1 : value;
  if (typeof places !== 'number') {
    if (truthy(richCompare(places, 0, 0))) raise('ValueError', 'Semaphore initial value must be >= 0');
  } else if (places < 0) raise('ValueError', 'Semaphore initial value must be >= 0');
  self.waiters = null;
  setCount(self, places);
  announce(self, type, Number(self.value));
}
export function defineSemaphore(LoopBound: PyType, ContextManager: PyType): PyType {
  const type = defineLibraryClass({
    name: 'Semaphore',
    module: 'asyncio.locks',
    bases: [ContextManager, LoopBound],
    doc: 'A Semaphore implementation.',
    alloc: (cls) => withAttributes(new PySemaphore(cls)),
    functions: {
      __init__: [
        'self, value=1',
        (self: PySemaphore, value?: Value) => {
          initSemaphore(self, value, 'asyncio.Semaphore');
          return null;
        },
      ],
      __repr__: [
        'self',
        (self: PySemaphore) => {
          touch(self, true);
          const state = truthy(callAttr(self, 'locked')) ? 'locked' : `unlocked, value:${str(shownCount(self))}`;
          return bracketed(plainRepr(self), state, self.waiters?.size ?? 0);
        },
      ],
      locked: ['self', isFull, 'Returns True if semaphore cannot be acquired immediately.'],
      release: ['self', giveBack, 'Release a semaphore, incrementing the internal counter by one.'],
      _wake_up_next: ['self', wakeOneNow],
    },
    getset: {
      __dict__: dictOf('_waiters', '_value'),
      _waiters: waitersMember,
      _loop: loopMember,
      _value: [
        (self: PySemaphore) => {
          touch(self, true);
          return shownCount(self);
        },
        (self: PySemaphore, value: Value | undefined) => {
          touch(self, true);
          if (value === undefined) self.value = orGone(value, asCount);
          else setCount(self, value);
        },
      ],
    },
  });
  asy().hooks.set('Semaphore.locked', type.ns.get('locked') as Value);
  let own: ReadonlyMap<string, Value> = new Map();
  addCoroutines(type, {
    acquire: [
      'self',
      (fn, self: PySemaphore) => new TakePlace(fn, self, true),
      'Acquire a semaphore.',
      (self: PySemaphore) => (self instanceof PySemaphore && isUntouched(self, own) ? takeAtOnce(self) : undefined),
    ],
  });
  own = methodsOf(type, '_wake_up_next');
  keepHooks(type, '_wake_up_next');
  addContextManager(
    type,
    (fn, self: PySemaphore) => new TakePlace(fn, self, null),
    giveBack,
    (self: PySemaphore) =>
      self instanceof PySemaphore && isUntouched(self, own) && takeAtOnce(self) !== undefined ? null : undefined,
    (self: PySemaphore) => (self instanceof PySemaphore && isUntouched(self, own) ? giveAtOnce(self) : undefined),
  );
  return type;
}
/** What `super()` finds in a method of a class: the next class that the object has behind it may be one of the program's. */
function behind(self: PySemaphore, cls: PyType, name: string): Value {
  const { mro } = self.cls;
  for (let at = mro.indexOf(cls) + 1; at < mro.length; at++) {
    const found = (mro[at] as PyType).ns.get(name);
    if (found !== undefined) return found;
  }
  return null;
}
export function defineBoundedSemaphore(Semaphore: PyType): PyType {
  const release = Semaphore.ns.get('release') as Value;
  const init = Semaphore.ns.get('__init__') as Value;
  const type = defineLibraryClass({
    name: 'BoundedSemaphore',
    module: 'asyncio.locks',
    bases: [Semaphore],
    doc: 'A bounded semaphore implementation.\n\nThis raises ValueError in release() if it would increase the value\nabove the initial value.',
    functions: {
      __init__: [
        'self, value=1',
        (self: PySemaphore, value?: Value) => {
          const above = behind(self, type, '__init__');
          if (above === init) {
            initSemaphore(self, value, 'asyncio.BoundedSemaphore');
            self.bound = self.value;
          } else {
            self.bound = asCount(value ?? 1);
            callSync(above, [self, value === undefined ? 1 : value]);
          }
          return null;
        },
      ],
      release: [
        'self',
        (self: PySemaphore) => {
          touch(self, true);
          if (self.value >= self.bound) raise('ValueError', 'BoundedSemaphore released too many times');
          const above = behind(self, type, 'release');
          return above === release ? giveBack(self) : callSync(above, [self]);
        },
      ],
    },
    getset: {
      __dict__: dictOf('_bound_value', '_waiters', '_value'),
      _bound_value: [
        (self: PySemaphore) => (self.isFloat ? makeFloat(self.bound) : self.bound),
        (self: PySemaphore, value: Value | undefined) => {
          self.bound = asCount(value ?? 0);
        },
      ],
    },
  });
  return type;
}
