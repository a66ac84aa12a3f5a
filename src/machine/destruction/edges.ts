/**
 * What refers to what: the references that an object holds, in the order in which CPython gives them up when the object is freed.
 *
 * The nodes of the graph are Python objects and the JavaScript objects behind them; arrays, maps and tables belong to the object that has them. Names that
 * begin with `weak` are not followed, nor functions, JavaScript generators and the simulated computer itself: a native that keeps Python values only in a
 * closure hides them from the walk.
 */
import { Kernel, KernelProcess, KernelThread, WaitQueue } from '../../kernel/index.ts';
import { PyNativeCoroutine } from '../coroutine.ts';
import { PyCoroutineFrame } from '../frames.ts';
import { Frame, GenState, PyFrame, PyFunction, PyGenerator, Thread } from '../function.ts';
import { HashTable, SetTable } from '../hashtable.ts';
import { Kept } from '../keeping.ts';
import { PyLibraryFunction } from '../library.ts';
import { InlineCache, Linked } from '../link.ts';
import { PySet } from '../make.ts';
import { PyGetSet, PyMember, PyNativeFunction } from '../native.ts';
import {
  PyBoundMethod,
  PyBytes,
  PyCell,
  PyClassMethod,
  PyCode,
  PyDict,
  PyException,
  PyFloat,
  PyInstance,
  PyList,
  PyModule,
  PyObject,
  PyStaticMethod,
  PyTraceback,
  PyTuple,
  PyType,
  PyWeakRef,
  Shape,
  type Value,
} from '../objects.ts';

/** Is told each object that something refers to (and what is known of its class, where that was asked). */
export type Visit = (child: object, about?: About) => void;
type Handler = (node: object, visit: Visit) => void;

/** What a JavaScript object is for the walk. */
const Kind = { nothing: 0, node: 1, type: 2, array: 3, table: 4, setTable: 5, map: 6, set: 7 } as const;
type KindNumber = (typeof Kind)[keyof typeof Kind];
function kindOf(child: object): KindNumber {
  if (child instanceof PyObject) return child instanceof PyType ? Kind.type : Kind.node;
  if (Array.isArray(child)) return Kind.array;
  if (child instanceof HashTable) return Kind.table;
  if (child instanceof SetTable) return Kind.setTable;
  if (child instanceof Map) return Kind.map;
  if (child instanceof Set) return Kind.set;
  return isOpen(child) ? Kind.node : Kind.nothing;
}
/** A value as it may stand in a field. */
function value(child: unknown, visit: Visit): void {
  if (typeof child === 'object' && child !== null) reference(child, visit);
}
/** The first mark of what the walk under way has seen: of that nobody is told again. */
let seenFrom = Number.POSITIVE_INFINITY;
/** How many places of lists, tables and sets were gone through. */
let gonePast = 0;
/** While a walk goes, its visitors are told only what it has not yet seen. @returns how many places of containers it has gone through */
export function passOver(from: number, action: () => void): number {
  seenFrom = from;
  gonePast = 0;
  try {
    action();
    return gonePast;
  } finally {
    seenFrom = Number.POSITIVE_INFINITY;
  }
}
/** A reference to an object; containers of JavaScript are looked through. */
function reference(child: object, visit: Visit): void {
  if ((child as PyObject).mark >= seenFrom) return;
  const about = aboutOf(child);
  switch (about.kind) {
    case Kind.node:
      visit(child, about);
      return;
    case Kind.type:
      if ((child as PyType).isHeap) visit(child, about);
      return;
    case Kind.array:
      // (they stand for tuples and lists)
      backwards(child as unknown[], visit);
      return;
    case Kind.table:
      table(child as HashTable, visit);
      return;
    case Kind.setTable:
      elements(child as SetTable, visit);
      return;
    case Kind.map:
      for (const [key, item] of child as Map<unknown, unknown>) {
        value(key, visit);
        value(item, visit);
      }
      return;
    case Kind.set:
      for (const item of child as Set<unknown>) value(item, visit);
      return;
    case Kind.nothing:
  }
}
function table(held: HashTable, visit: Visit): void {
  const { keys, values } = held;
  gonePast += keys.length;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    if (key === undefined) continue;
    if (typeof key === 'object' && key !== null) reference(key, visit);
    const item = values[at];
    if (typeof item === 'object' && item !== null) reference(item, visit);
  }
}
function elements(held: SetTable, visit: Visit): void {
  gonePast += held.length;
  held.visitObjects((item) => reference(item, visit));
}
/** JavaScript objects that may hold Python values. */
function isOpen(child: object): boolean {
  return !(
    child instanceof Kernel ||
    child instanceof KernelThread ||
    child instanceof KernelProcess ||
    child instanceof WaitQueue ||
    child instanceof Thread ||
    child instanceof Shape ||
    child instanceof Linked ||
    child instanceof InlineCache ||
    child instanceof WeakMap ||
    child instanceof WeakSet ||
    child instanceof WeakRef ||
    ArrayBuffer.isView(child) ||
    child instanceof Promise ||
    child instanceof RegExp ||
    Object.prototype.toString.call(child) === '[object Generator]'
  );
}
/** The class of an instance, where it is one that can die. */
function heapClass(node: PyObject, visit: Visit): void {
  if (node.cls.isHeap) visit(node.cls);
}
/** Values of `__slots__`, then of `__dict__`. */
function attributes(node: PyObject, visit: Visit): void {
  slotted(node, visit);
  inDict(node, visit);
}
function slotted(node: PyObject, visit: Visit): void {
  if (node.members !== undefined) for (const member of node.members) value(member, visit);
}
function inDict(node: PyObject, visit: Visit): void {
  const { shape } = node;
  if (shape !== undefined && node.slots !== undefined) for (const slot of node.slots) value(slot, visit);
}
/** JavaScript classes whose `__dict__` is the built-in class's own, and whether its values go with what else the class has, behind the callbacks. */
const ownDicts = new Map<unknown, 'before' | 'behind'>();
/** Says that of the objects of some classes, `__dict__` is the built-in class's own, and when its values go: before callbacks of weak references or behind. */
export function hasOwnDict(when: 'before' | 'behind', ...classes: readonly unknown[]): void {
  for (const cls of classes) ownDicts.set(cls, when);
}
/**
 * What an object gives up before the callbacks of its weak references run: what a class statement added to a built-in class that has weak references of its
 * own, which it tells when it is freed itself. These are the first edges of the object.
 */
export function edgesBeforeCallbacks(node: PyObject, visit: Visit): void {
  if (node.members === undefined && node.slots === undefined) return;
  const when = ownDicts.get(node.constructor);
  if (!node.cls.isHeap && when !== 'before') return;
  if (!node.cls.mro.some((base) => !base.isHeap && base.weakrefable && !base.pythonClass)) return;
  slotted(node, visit);
  if (when !== 'behind') inDict(node, visit);
}
const W = 'w'.charCodeAt(0);
const isFollowed = (key: string): boolean =>
  key !== 'cls' && key !== 'shape' && (key.charCodeAt(0) !== W || !key.startsWith('weak'));
/** Any object: all its fields in the order they were made, behind what a subclass adds. */
function fields(node: object, visit: Visit): void {
  const isDerived = node instanceof PyObject && node.cls.isHeap;
  if (isDerived) attributes(node, visit);
  for (const key in node) {
    const held = (node as Record<string, unknown>)[key];
    if (typeof held !== 'object' || held === null || !isFollowed(key)) continue;
    // Attributes go in the order in which they were made.
    if (key === 'slots' || key === 'members') {
      if (!isDerived) for (const slot of held as unknown[]) value(slot, visit);
    } else reference(held, visit);
  }
  if (node instanceof PyObject) heapClass(node, visit);
}
function instance(node: PyObject, visit: Visit): void {
  attributes(node, visit);
  heapClass(node, visit);
}
function backwards(items: readonly unknown[], visit: Visit): void {
  gonePast += items.length;
  for (let at = items.length - 1; at >= 0; at--) {
    const child = items[at];
    if (typeof child === 'object' && child !== null) reference(child, visit);
  }
}

/** What objects of a class refer to. */
const of = <T extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: any class, abstract ones too
  cls: abstract new (...args: any[]) => T,
  handler: (node: T, visit: Visit) => void,
): readonly [unknown, Handler] => [cls, handler as Handler];
const nothing = (): void => {};

const handlers = new Map<unknown, Handler>([
  of(PyInstance, instance),
  // (what a subclass adds goes before what the built-in class has)
  of(PyList, (list, visit) => {
    attributes(list, visit);
    backwards(list.items, visit);
    heapClass(list, visit);
  }),
  of(Kept, (kept, visit) => {
    backwards(kept.items, visit);
  }),
  of(PyTuple, (tuple, visit) => {
    attributes(tuple, visit);
    backwards(tuple.items, visit);
    heapClass(tuple, visit);
  }),
  of(PyDict, (dict, visit) => {
    attributes(dict, visit);
    table(dict.table, visit);
    heapClass(dict, visit);
  }),
  of(PySet, (set, visit) => {
    attributes(set, visit);
    elements(set.table, visit);
    heapClass(set, visit);
  }),
  of(PyCell, (cell, visit) => value(cell.value, visit)),
  of(PyModule, (module, visit) => {
    slotted(module, visit);
    visit(module.dict);
    heapClass(module, visit);
  }),
  of(PyFunction, (fn, visit) => {
    visit(fn.globals);
    visit(fn.builtins);
    value(fn.module, visit);
    value(fn.defaults, visit);
    value(fn.kwdefaults, visit);
    value(fn.doc, visit);
    attributes(fn, visit);
    value(fn.closure, visit);
    value(fn.annotations, visit);
    value(fn.annotate, visit);
    value(fn.typeParams, visit);
  }),
  of(PyType, (cls, visit) => {
    if (!cls.isHeap) return;
    for (const item of cls.ns.values()) value(item, visit);
    for (const base of cls.bases) if (base.isHeap) visit(base);
    heapClass(cls, visit);
  }),
  of(PyNativeFunction, nothing),
  of(PyLibraryFunction, (fn, visit) => {
    value(fn.module, visit);
    value(fn.home, visit);
    value(fn.instead, visit);
    value(fn.receiver, visit);
    value(fn.owner, visit);
    attributes(fn, visit);
    value(fn.qualname, visit);
    value(fn.defaults, visit);
    value(fn.kwdefaults, visit);
    value(fn.annotations, visit);
    value(fn.annotate, visit);
    value(fn.typeParams, visit);
    value(fn.keeps, visit);
    value(fn.scope, visit);
  }),
  of(PyBoundMethod, (method, visit) => {
    value(method.func, visit);
    value(method.self, visit);
    instance(method, visit);
  }),
  of(PyGetSet, nothing),
  of(PyCode, nothing),
  of(PyGenerator, (gen, visit) => {
    if (gen.state !== GenState.running) backwards(gen.saved, visit);
    if (gen.ownFrame !== null) {
      frameParts(gen.ownFrame, visit);
      value(gen.ownFrame.excItem?.seen, visit);
    } else if (gen.func !== null) {
      value(gen.func, visit);
      value(gen.func.globals, visit);
    }
    value(gen.finalizer, visit);
    value(gen.origin, visit);
  }),
  of(PyNativeCoroutine, (coroutine, visit) => {
    value(coroutine.args, visit);
    value(coroutine.awaiting, visit);
  }),
  of(PyFrame, (frame, visit) => {
    if (frame.frame === null) {
      value(frame.func, visit);
      if (frame.ended !== null) backwards(frame.ended, visit);
      value(frame.back, visit);
    } else if (frame.frame.gen?.state === GenState.closed) backwards(frame.frame.gen.saved, visit);
    visit(frame.globals);
    value(frame.locals, visit);
    value(frame.trace, visit);
    value(frame.extraLocals, visit);
  }),
  of(PyCoroutineFrame, (frame, visit) => {
    if (frame.isCalled) value(frame.back, visit);
    visit(frame.globals);
  }),
  of(PyTraceback, (traceback, visit) => {
    value(traceback.next, visit);
    value(traceback.frame, visit);
  }),
  of(PyException, (exc, visit) => {
    // Each class of exceptions gives up what is its own before what all have.
    if (exc.extra?.has('obj') === true) backwards([...exc.extra.values()], visit);
    else value(exc.extra, visit);
    attributes(exc, visit);
    value(exc.args, visit);
    value(exc.traceback, visit);
    value(exc.cause, visit);
    value(exc.context, visit);
    heapClass(exc, visit);
  }),
  of(PyWeakRef, (ref, visit) => {
    attributes(ref, visit);
    value(ref.callback, visit);
    heapClass(ref, visit);
  }),
  of(PyStaticMethod, wrapper),
  of(PyClassMethod, wrapper),
  of(Frame, frameParts),
]);
hasOwnDict('behind', PyStaticMethod, PyClassMethod, PyModule);
/** Its `__dict__` is the built-in class's own, and goes last. */
function wrapper(method: PyStaticMethod | PyClassMethod, visit: Visit): void {
  slotted(method, visit);
  value(method.func, visit);
  inDict(method, visit);
  heapClass(method, visit);
}
/**
 * Says in which order objects of a class of the library give up what they refer to.
 * @param ownDict whether `__dict__` is the class's own: that goes last, while one that a subclass adds goes first
 */
export function refersTo<T extends object>(
  cls: abstract new (...given: never[]) => T,
  each: (node: T, visit: (value: unknown) => void) => void,
  ownDict = false,
): void {
  if (ownDict) hasOwnDict('behind', cls);
  handlers.set(cls, (node, visit) => {
    if (node instanceof PyObject) {
      slotted(node, visit);
      if (!ownDict) inDict(node, visit);
    }
    each(node as T, (held) => value(held, visit));
    if (!(node instanceof PyObject)) return;
    if (ownDict) inDict(node, visit);
    heapClass(node, visit);
  });
}
/** Says what objects of a class of the library give up before their fields: what is in a field whose name is not followed. */
export function refersFirstTo<T extends PyObject>(
  cls: abstract new (...given: never[]) => T,
  first: (node: T) => Value,
): void {
  handlers.set(cls, (node, visit) => {
    value(first(node as T), visit);
    fields(node, visit);
  });
}
/** What a frame refers to beside its slots. */
export function frameParts(frame: Frame, visit: Visit): void {
  value(frame.func, visit);
  value(frame.globals, visit);
  value(frame.locals, visit);
  value(frame.wrapper, visit);
  value(frame.nativeArgs, visit);
  value(frame.coroutine, visit);
}

/** What a walk asks of each object that it meets, by the `constructor`: an answer of several classes' `instanceof` takes longer than the rest. */
const Sort = { usual: 0, leaf: 1, leafText: 2, type: 3, text: 4 } as const;
type SortNumber = (typeof Sort)[keyof typeof Sort];
/** What is known of the objects of a class. */
export interface About {
  readonly kind: KindNumber;
  readonly sort: SortNumber;
  readonly edges: Handler;
}
/** The same by their `constructor` (of a JavaScript generator that is an object of its own). */
const abouts = new Map<unknown, About>();
/** What is known of an object by its class. */
export function aboutOf(node: object): About {
  // (what lies side by side is mostly of one class)
  const cls = node.constructor;
  if (cls !== lastClass) {
    lastAbout = abouts.get(cls) ?? inform(node);
    lastClass = cls;
  }
  return lastAbout;
}
let lastClass: unknown;
let lastAbout: About;
function inform(node: object): About {
  const edges = handlers.get(node.constructor) ?? inherited(node) ?? fields;
  const about: About = { kind: kindOf(node), sort: sortOf(node), edges };
  abouts.set(node.constructor, about);
  return about;
}
/** Classes whose objects refer to nothing, as long as Python code has not derived from them. */
const leaves = new Set<unknown>([PyNativeFunction, PyGetSet, PyMember, PyCode, PyBytes, PyFloat]);
function sortOf(node: object): SortNumber {
  if (leaves.has(node.constructor)) return node instanceof PyNativeFunction ? Sort.leafText : Sort.leaf;
  if (node instanceof PyType) return Sort.type;
  if (node instanceof PyFunction || node instanceof PyNativeFunction || node instanceof PyModule) return Sort.text;
  return Sort.usual;
}
function isBare(sort: SortNumber, node: object): boolean {
  if (sort === Sort.usual || sort === Sort.text) return false;
  const object = node as PyObject;
  if (sort === Sort.type) return !(object as PyType).isHeap;
  return !object.cls.isHeap && object.weakrefs === undefined;
}
/** Whether a walk may pass the object over: it refers to nothing, and nobody is told of its death. */
export const isLeaf = (node: object): boolean => isBare(aboutOf(node).sort, node);
/** Functions, classes and modules: what a program consists of, as against what it works with. */
export const isProgramText = (node: object): boolean => aboutOf(node).sort >= Sort.leafText;
/** Both at once: where a walk goes from an object; undefined: nowhere. */
export function wayFrom<T>(node: object, { sort }: About, usual: T, text: T): T | undefined {
  if (sort === Sort.usual) return usual;
  if (isBare(sort, node)) return undefined;
  return sort >= Sort.leafText ? text : usual;
}

/** Calls `visit` for each object that a node refers to. */
export function edgesOf(node: object, visit: Visit): void {
  aboutOf(node).edges(node, visit);
}
/** Subclasses without fields of their own behave as their base (the bare objects of types/core/object.ts); others are looked at field by field. */
function inherited(node: object): Handler | undefined {
  if (node instanceof PyException) return handlers.get(PyException);
  if (node instanceof PyNativeFunction)
    return node.constructor === PyNativeFunction ? handlers.get(PyNativeFunction) : undefined;
  if (node instanceof PyGetSet) return handlers.get(PyGetSet);
  return undefined;
}
