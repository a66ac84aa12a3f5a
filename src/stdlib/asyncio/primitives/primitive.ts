/** What locks, events, semaphores and queues have in common: a loop they belong to, lines of waiting futures, events. */
import {
  defineLibraryClass,
  ownAttribute,
  type PyException,
  PyObject,
  PyInnerCoroutine,
  type PyLibraryFunction,
  PyQuickCoroutine,
  type PyType,
  Raise,
  raise,
  repr,
  typeClock,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { givenName } from '../../threads/ids.ts';
import type { PyDeque } from '../../structures/deque.ts';
import { setResult } from '../tasks/future.ts';
import { isCancelled, isDone, isPlain } from '../waiting/gather.ts';
import { FutureState, type PyFuture, type WaitReason } from '../model.ts';
import { runningLoop } from '../loop/running.ts';
import { primitiveFuture, takeResult, Waiting } from '../waiting/sleep.ts';
import { asy } from '../state.ts';
import { callAttr, isRaise } from '../support.ts';
import { tell, tellLineJoined } from '../telling/tell.ts';
import { made, touch } from '../telling/touches.ts';

/** What a field is set to; undefined is no value of it: it was deleted, and is not there until it is set again. */
export const orGone = <T>(value: Value | undefined, convert: (value: Value) => T): T =>
  value === undefined ? (undefined as T) : convert(value);
/** An object that belongs to the loop in which somebody first waited for it (mixins._LoopBoundMixin). */
export class PyLoopBound extends PyObject {
  loop: Value = null;
  /** Its number in events; 0: not told yet. */
  id = 0;
  /** Whether nobody has replaced a method that others of its methods call, and for which classes and attributes that was found out. */
  untouched = false;
  checkedVersion = -1;
  checkedShape: PyObject['shape'] = undefined;
}
/**
 * Whether the methods of these names, which others call, are the class's own, in a run that is not explored: then what is done at once (PyNativeFunction.atOnce)
 * need not look for them.
 */
export function isUntouched(self: PyLoopBound, methods: ReadonlyMap<string, Value>): boolean {
  if (self.checkedVersion !== typeClock.version || self.checkedShape !== self.shape) {
    // What lies in a dict may change without a trace.
    self.checkedVersion = self.shape?.isDict === true ? -1 : typeClock.version;
    self.checkedShape = self.shape;
    self.untouched = true;
    for (const [name, own] of methods) if (!isOwn(self, name, own)) self.untouched = false;
  }
  return self.untouched && vm.slice === null;
}
/** Whether whoever may be woken next waits with a future of ours. */
export function areFutures(line: PyDeque | null): boolean {
  if (line === null) return true;
  for (let at = 0; at < line.size; at++) {
    const waiter = line.at(at);
    if (!isPlain(waiter)) return false;
    if (!isDone(waiter)) break;
  }
  return true;
}
export function defineLoopBound(): PyType {
  const type = defineLibraryClass({
    name: '_LoopBoundMixin',
    module: 'asyncio.mixins',
    alloc: (cls) => withAttributes(new PyLoopBound(cls)),
    functions: { _get_loop: ['self', boundLoop] },
    getset: {
      _loop: [
        (self: PyLoopBound) => self.loop,
        (self: PyLoopBound, value: Value | undefined) => {
          self.loop = value ?? null;
        },
      ],
    },
  });
  keepHooks(type, '_get_loop');
  return type;
}

/** What is making a primitive for itself, the class of one or a function; '' for nobody. */
let keeper = '';

/** Makes a primitive for something else: by its name it is a part of that, not what the program has made. */
export function asPartOf<T>(whole: string, make: () => T): T {
  keeper = whole;
  try {
    return make();
  } finally {
    keeper = '';
  }
}

/** Tells that a primitive exists. */
export function announce(self: PyLoopBound, type: string, capacity: number): void {
  made(self);
  self.id = vm.kernel.nextId('lock');
  if (!vm.listening) return;
  const given = givenName(type);
  const name = keeper === '' || given.startsWith('of ') ? given : `of ${keeper} ${given}`.trimEnd();
  tell('lock.created', { lock: self.id, type, name, capacity });
}
/** _get_loop() @throws Raise(RuntimeError) when it belongs to another loop */
export function boundLoop(self: PyLoopBound): Value {
  const loop = runningLoop();
  if (self.loop === null) self.loop = loop;
  if (loop !== self.loop) raise('RuntimeError', `${repr(self)} is bound to a different event loop`);
  return loop;
}

/** future.set_result(value) of a waiter. */
export function letGo(waiter: Value, value: Value): void {
  if (isPlain(waiter)) setResult(waiter, value);
  else callAttr(waiter, 'set_result', [value]);
}
/** Takes a waiter out of a line, wherever it stands. @returns false when it does not stand there */
export function leaveLine(line: PyDeque, waiter: Value): boolean {
  if (line.size > 0 && line.at(0) === waiter) {
    line.popLeft();
    return true;
  }
  const items = line.items();
  const at = items.indexOf(waiter);
  if (at < 0) return false;
  items.splice(at, 1);
  line.fill(items);
  return true;
}
/** True when nobody in a line still wants something. */
export function allCancelled(line: PyDeque | null): boolean {
  if (line === null) return true;
  for (let at = 0; at < line.size; at++) if (!isCancelled(line.at(at))) return false;
  return true;
}
/** Lets the first waiter of a line go that has not been let go yet, taking the others out. */
export function wakeNext(line: PyDeque): void {
  while (line.size > 0) {
    const waiter = line.popLeft();
    if (isDone(waiter)) continue;
    letGo(waiter, null);
    return;
  }
}

/** A coroutine that may stand in a line once: `enter` says what it waits in, `passed` and `refused` what happens then. */
export abstract class LineCoroutine extends PyQuickCoroutine {
  /** The future it stands in line with, once it does; and how it waits for that, where it is not one of ours. */
  private joined: Value = null;
  private waiting: Waiting | null = null;
  private primitive: PyLoopBound | null = null;
  override get awaiting(): Value {
    return this.joined;
  }
  /** The function whose coroutine stands in line inside of this one in CPython, if not this one itself. */
  protected get innerFunction(): Value | undefined {
    return undefined;
  }
  declare private inner?: PyInnerCoroutine;
  override get shownAwaiting(): Value {
    const { awaiting, innerFunction } = this;
    if (awaiting === null || innerFunction === undefined) return awaiting;
    this.inner ??= new PyInnerCoroutine(innerFunction as PyLibraryFunction, this);
    return this.inner;
  }
  /** The future it stands in line with. */
  protected get waiter(): Value {
    return this.joined;
  }
  /** Joins a line. @returns what the coroutine yields */
  protected join(self: PyLoopBound, line: PyDeque, reason: WaitReason, operation: string): Value | undefined {
    return this.joinWith(self, line, primitiveFuture(loopOf(self), reason), operation);
  }
  /** Joins a line with a future made before. */
  protected joinWith(self: PyLoopBound, line: PyDeque, waiter: Value, operation: string): Value | undefined {
    touch(self, true);
    this.primitive = self;
    line.append(waiter);
    tellLineJoined(self.id, operation);
    this.joined = waiter;
    if (isPlain(waiter) && waiter.state === FutureState.pending) {
      waiter.blocking = true;
      return waiter;
    }
    this.waiting = new Waiting(waiter);
    return this.advance(true, null);
  }
  protected override step(value: Value): Value | undefined {
    return this.advance(false, value);
  }
  protected override fail(exc: PyException): Value | undefined {
    return this.refused(new Raise(exc));
  }
  private advance(begins: boolean, value: Value): Value | undefined {
    const { waiting } = this;
    let yielded: Value | undefined;
    try {
      if (waiting === null) takeResult(this.joined as PyFuture);
      else yielded = begins ? waiting.begin() : waiting.go(value);
    } catch (error) {
      touch(this.primitive as PyLoopBound, true);
      return this.refused(error);
    }
    if (yielded !== undefined) return yielded;
    touch(this.primitive as PyLoopBound, true);
    return this.passed();
  }
  /** It was let go. @returns undefined when it is over (`result` is set), or what it yields next */
  protected abstract passed(): Value | undefined;
  /** An exception came instead. */
  protected refused(error: unknown): Value | undefined {
    throw error;
  }
}
export const isCancellation = (error: unknown): boolean => isRaise(error, asy().errors.CancelledError);
export function tellLeft(self: PyLoopBound, error: unknown): void {
  if (vm.listening)
    tell('lock.left', {
      lock: self.id,
      task: vm.thread.taskId,
      subject: vm.thread.id,
      why: isCancellation(error) ? 'cancelled' : 'error',
    });
}
/** A method of the class itself, not replaced by a subclass. */
export const isOwn = (self: PyObject, name: string, own: Value): boolean =>
  self.cls.lookup(name) === own &&
  (self.shape === undefined || self.shape === self.cls.rootShape || ownAttribute(self, name) === undefined);
/** Notes the methods of a class by which its other methods go: a program may have put its own in their place. */
export function keepHooks(type: PyType, ...names: readonly string[]): void {
  for (const name of names) asy().hooks.set(name, type.ns.get(name) as Value);
}
/** Calls such a method if it was replaced. @returns undefined when it is the library's own: then the caller does what it does */
export const callReplaced = (self: PyObject, name: string, args: Value[] = []): Value | undefined =>
  isOwn(self, name, asy().hooks.get(name) as Value) ? undefined : callAttr(self, name, args);
/** self._get_loop() */
export function loopOf(self: PyLoopBound): Value {
  const loop = callReplaced(self, '_get_loop');
  return loop === undefined ? boundLoop(self) : loop;
}

/** The text after the default repr: `<asyncio.locks.Lock object at 0x7f... [unlocked, waiters:1]>`. */
export const bracketed = (plain: string, extra: string, waiters: number): string =>
  `<${plain.slice(1, -1)} [${extra}${waiters > 0 ? `, waiters:${waiters}` : ''}]>`;
