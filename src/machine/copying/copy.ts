/**
 * A copy of what an interpreter holds: what fork() gives a child process.
 *
 * The copy is made object by object, JavaScript's fields and all, and keeps identities: what was one object is one object, ids and hashes are those of the
 * originals. Code, native classes and immutable values are shared; so is the simulated computer. Classes whose instances need more than that say so by
 * `copyRule`; what is kept outside of the interpreter's own memory is copied by `afterCopy`.
 */
import {
  Device,
  Gil,
  Kernel,
  KernelProcess,
  KernelThread,
  Network,
  Pollable,
  Selector,
  WaitQueue,
} from '../../kernel/index.ts';
import { snapshot } from '../calls/index.ts';
import { Frame, PyFrame, Thread } from '../function.ts';
import { copyIdentity } from '../hash.ts';
import { InlineCache, Linked } from '../link.ts';
import { PyGetSet, PyMember, PyNativeFunction } from '../native.ts';
import {
  PyBytes,
  PyCode,
  PyComplex,
  PyFloat,
  PyObject,
  PyRange,
  PyTuple,
  PyType,
  Shape,
  typeClock,
} from '../objects.ts';
import { PySingleton } from '../make.ts';
import { PyShortFunction } from '../short-function.ts';
import { types } from '../bootstrap.ts';
import { copyTracked } from '../destruction/registry.ts';
import { commonMemory, copyRule, copyRules, copyShared, followUps, type Rule } from './rules.ts';
import { raise } from '../raise.ts';
import { type Interpreter, vm } from '../vm.ts';

// biome-ignore lint/suspicious/noExplicitAny: any class, abstract ones too
type Class<T extends object> = abstract new (...args: any[]) => T;

const heapOnly =
  (isShared: (original: object) => boolean): Rule<object> =>
  (original, copier) =>
    isShared(original) ? original : copier.plain(original);

for (const cls of [
  Kernel,
  KernelProcess,
  KernelThread,
  Gil,
  Device,
  Network,
  Pollable,
  Selector,
  Linked,
  InlineCache,
  PyCode,
  PySingleton,
])
  copyShared(cls as Class<object>);
copyRule(WaitQueue, (queue) => vm.kernel.queue(queue.on, queue.what, queue.object));
// Another thread does not exist in the copy.
copyRule(Thread, () => new Thread());
copyRule(Shape, (shape, copier) => (shape.cls.isForAll ? shape : copier.plain(shape)));
copyRule(PyType, (cls, copier) => (cls.isForAll ? cls : copier.plain(cls)));
copyRule(
  PyNativeFunction,
  heapOnly((fn) => (fn as PyNativeFunction).owner?.isHeap !== true),
);
copyRule(PyShortFunction, (fn, copier) => copier.plain(fn));
for (const cls of [PyGetSet, PyMember])
  copyRule(
    cls as Class<object>,
    heapOnly((member) => (member as { owner: PyType }).owner.isForAll),
  );
for (const [cls, name] of [
  [PyFloat, 'float'],
  [PyComplex, 'complex'],
  [PyBytes, 'bytes'],
  [PyRange, 'range'],
] as const)
  copyRule(
    cls as Class<object>,
    heapOnly((value) => (value as PyObject).cls === types[name]),
  );
copyRule(PyTuple, (tuple, copier) =>
  tuple.cls === types.tuple && tuple.items.length === 0 ? tuple : copier.plain(tuple),
);
// Its instructions are those of its code.
copyRule(Frame, (frame, copier) => {
  if (frame.ops !== undefined) copier.stands(frame.ops, frame.ops);
  return copier.plain(frame);
});
copyRule(PyFrame, (frame, copier) => {
  const live = frame.frame;
  if (live === null || live.gen !== null || copier.knows(live)) return copier.plain(frame);
  return copier.plain(snapshot(frame, live));
});
/** Makes one copy. */
export class Copier {
  private readonly known = new Map<object, object>();
  private readonly unfinished: [original: object, copy: object][] = [];
  private readonly actions: (() => void)[] = [];

  /** From now on `copy` stands for `original`. */
  stands(original: object, copy: object): void {
    this.known.set(original, copy);
  }
  /** Whether an object has its copy. */
  knows(original: object): boolean {
    return this.known.has(original);
  }
  /** The copy of an object that has been reached; undefined: nothing that was copied refers to it. */
  found<T extends object>(original: T): T | undefined {
    return this.known.get(original) as T | undefined;
  }
  /** What stands for a value in the copy. Objects are filled later, by `finish`. */
  of<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value;
    let copy = this.known.get(value);
    if (copy === undefined) {
      copy = this.make(value);
      this.known.set(value, copy);
      if (value instanceof PyObject && copy !== value) copyIdentity(value, copy as PyObject);
    }
    return copy as T;
  }
  private make(original: object): object {
    for (
      let at = Object.getPrototypeOf(original);
      at !== null && at !== Object.prototype;
      at = Object.getPrototypeOf(at)
    ) {
      const rule = copyRules.get(at.constructor);
      if (rule !== undefined) return rule(original, this);
    }
    return this.plain(original);
  }
  /** An object of the same kind, whose fields will be copies. */
  plain<T extends object>(original: T): T {
    const copy = shell(original);
    if (copy !== original) this.unfinished.push([original, copy]);
    return copy as T;
  }
  /** Fills all that has been begun. */
  finish(): void {
    for (;;) {
      const next = this.unfinished.pop();
      if (next === undefined) return;
      this.fill(...next);
    }
  }
  private fill(original: object, copy: object): void {
    if (Array.isArray(original)) {
      const items = copy as unknown[];
      for (const item of original) items.push(this.of(item));
    } else if (original instanceof Map) {
      for (const [key, value] of original) (copy as Map<unknown, unknown>).set(this.of(key), this.of(value));
    } else if (original instanceof Set) {
      for (const value of original) (copy as Set<unknown>).add(this.of(value));
    } else {
      const to = copy as Record<PropertyKey, unknown>;
      for (const key of Reflect.ownKeys(original)) to[key] = this.of((original as Record<PropertyKey, unknown>)[key]);
    }
  }
  /** Something to be done when all copies are filled. */
  later(action: () => void): void {
    this.actions.push(action);
  }
  /** What the parts of the machine keep beside. */
  complete(from: Interpreter, to: Interpreter): void {
    this.finish();
    for (const [base, subs] of from.weakSubclasses)
      to.weakSubclasses.set(
        base,
        subs.filter((sub) => this.known.has(sub)).map((sub) => this.of(sub)),
      );
    copyTracked(this, from, to);
    for (const action of followUps) action(this, from, to);
    this.finish();
    for (const action of this.actions) action();
    typeClock.version++;
  }
}

/** An empty object of the same kind; the object itself where there is nothing to copy in it. */
function shell(original: object): object {
  if (Array.isArray(original)) return [];
  if (original instanceof Map) return new Map();
  if (original instanceof Set) return new Set();
  if (ArrayBuffer.isView(original)) {
    if (commonMemory.has(original.buffer)) return original;
    if (original instanceof DataView)
      return new DataView(original.buffer.slice(0), original.byteOffset, original.byteLength);
    return (original as Uint8Array).slice();
  }
  if (original instanceof WeakMap || original instanceof WeakSet || original instanceof RegExp) return original;
  const kind = Object.prototype.toString.call(original);
  if (kind === '[object Generator]' || kind.endsWith(' Iterator]')) return leftBehind();
  return Object.create(Object.getPrototypeOf(original));
}
/** Stands for a native generator that is under way, which JavaScript cannot copy: only who goes on with it in the child is refused. */
function* leftBehind(): Generator {
  raise('NotImplementedError', 'headwaiter cannot go on with a native generator of the parent in a forked process');
}
