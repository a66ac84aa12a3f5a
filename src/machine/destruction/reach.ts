/**
 * When objects die.
 *
 * CPython frees an object the moment the last reference to it goes away, and programs see it: `__del__` runs, a generator's `finally` runs, a coroutine that
 * nobody awaited is told, weak references are cleared. JavaScript counts no references, so this file finds the moment by looking: it knows the few objects
 * whose death shows (the tracked ones), and for each the path of references that keeps it alive, its proof. A dropped reference matters only when it was part
 * of a proof; then a walk from the roots (threads' stacks, modules) looks for another path. What has none is dead: its references within the dead part are
 * counted as CPython counts them, so that objects die in CPython's order and cycles stay until `gc.collect()` or the end.
 *
 * The price: a look at a few entries for each dropped reference while anything is tracked, a walk when a proof broke. All walks of a run have a budget that
 * grows with the instructions executed; when it is used up, walks wait. Python values that only a native's JavaScript variables hold can't be seen: while
 * a native that may have some waits for Python code it called, walks wait, too (`transparent` names those that have none).
 */

import type { KernelThread } from '../../kernel/index.ts';
import type { CodeObject } from '../../language/index.ts';
import { setCoroutineLife } from '../coroutine.ts';
import { type Frame, FrameKind, Mode, PyGenerator, type Thread } from '../function.ts';
import { libraryModule } from '../importing/modules.ts';
import { PyNativeFunction } from '../native.ts';
import { PyDict, PyList, PyModule, PyObject, PyTuple, PyType, type PyWeakRef, type Value } from '../objects.ts';
import { Op } from '../op.ts';
import { edgesOf, frameParts } from './edges.ts';
import { countCyclic, forgetDead } from './cycles.ts';
import { counters, type Interpreter, TRACKED, vm } from '../vm.ts';

/** A slot of a thread's stack, as the root of a proof; BESIDE: something else that one of its frames (or, null, the thread itself) refers to. */
class Slot {
  constructor(
    readonly thread: Thread,
    readonly at: number,
    readonly frame: Frame | null = null,
  ) {}
}
const BESIDE = -1;
/** What a proof says of a node: who refers to it. 'root': something that stays. */
type Holder = object | Slot | 'root';
const isSlot = (holder: Holder): holder is Slot => holder instanceof Slot;

/** What one interpreter knows about its objects. */
export class Registry {
  /** Objects whose death shows, oldest first. */
  readonly tracked = new Set<PyObject>();
  /** Tracked objects without a proof yet. */
  readonly unproven = new Set<PyObject>();
  /** The nodes on the paths that keep tracked objects alive. */
  readonly proof = new Map<object, Holder>();
  /** Nodes whose holder is a slot, with it. */
  readonly inSlots = new Map<object, Slot>();
  /** Unreachable, but in a cycle: only the collector frees them. */
  readonly garbage = new Set<object>();
  /** Dropped while no walk was possible, in order. */
  readonly postponed = new Set<object>();
  /** How many nodes `proof` may have before those that serve no tracked object any more are thrown out. */
  roomForProofs = 64;
  /** What a destruction under way still has to give up: alive until its turn comes. */
  readonly pending: object[] = [];
  /** Nodes visited by all walks. */
  spent = 0;
  /** Nodes visited by the last walk. */
  size = 0;
  /** Destructions under way, one inside the other. */
  depth = 0;
  /** Everything is being torn down: no more looking. */
  over = false;
  /** What modules keep for the interpreter, as a node. */
  readonly kept: object;
  constructor(interpreter: Interpreter) {
    this.kept = { state: interpreter.state };
  }
}
const registries = new WeakMap<Interpreter, Registry>();
export function registry(interpreter: Interpreter = vm.interpreter): Registry {
  let known = registries.get(interpreter);
  if (known === undefined) {
    known = new Registry(interpreter);
    registries.set(interpreter, known);
  }
  return known;
}
/** How many objects of an interpreter are tracked: for the counter that the loop looks at. */
export const trackedIn = (interpreter: Interpreter): number => registries.get(interpreter)?.tracked.size ?? 0;

/** From now on somebody must be told when the object dies. */
export function track(object: PyObject): void {
  const r = registry();
  if (r.over || r.tracked.has(object)) return;
  r.tracked.add(object);
  r.unproven.add(object);
  counters[TRACKED] = r.tracked.size;
}
/** What was tracked in one interpreter is tracked in its copy. */
export function copyTracked(
  copier: { found(original: PyObject): PyObject | undefined },
  from: Interpreter,
  to: Interpreter,
): void {
  const known = registries.get(from);
  if (known === undefined) return;
  const made = registry(to);
  for (const object of known.tracked) {
    const copy = copier.found(object);
    if (copy === undefined) continue;
    made.tracked.add(copy);
    made.unproven.add(copy);
  }
}
/** The object's death would show no more. */
export function untrack(object: PyObject): void {
  const r = registry();
  if (!r.tracked.delete(object)) return;
  r.unproven.delete(object);
  counters[TRACKED] = r.tracked.size;
  if (r.tracked.size === 0) {
    r.proof.clear();
    r.inSlots.clear();
    r.postponed.clear();
  }
}

// ---- roots ------------------------------------------------------------------------------------------------------------------------------------------------

/** The machine's thread behind one of the kernel's. */
const machineThread = (thread: KernelThread): Thread | undefined => (thread.runnable as unknown as { t?: Thread }).t;
/** The threads of a process that the machine runs. */
export function threadsOf(interpreter: Interpreter): Thread[] {
  const threads: Thread[] = [];
  for (const process of vm.kernel?.processes ?? []) {
    if (process.id !== interpreter.process) continue;
    for (const thread of process.threads) {
      const t = machineThread(thread);
      if (t !== undefined) threads.push(t);
    }
  }
  if (vm.thread !== undefined && !threads.includes(vm.thread)) threads.push(vm.thread);
  return threads;
}
/** Natives that keep no Python values in JavaScript variables while Python code that they called runs (or only what their arguments refer to). */
const transparentNames = new Set<string>([
  'thread',
  '__call__',
  '__build_class__',
  'exec',
  'eval',
  '__import__',
  'import',
  'send',
  'throw',
  'close',
  '__next__',
  '__anext__',
  'asend',
  'athrow',
  'aclose',
  '__await__',
  '__aiter__',
  '__enter__',
  '__exit__',
  'raise',
  'operator',
  'getattr',
  'setattr',
  'hasattr',
  'delattr',
  'isinstance',
  'issubclass',
  'repr',
  'str',
  'print',
  'len',
  'bool',
  'iter',
  'next',
  'anext',
  'hash',
  'format',
  '__get__',
  '__set__',
  '__delete__',
  '__set_name__',
  'displayhook',
  'signal',
  'func',
  'partial',
  'collect',
  'super',
  '__getattribute__',
  '__setattr__',
]);
/** Tells that a native hides nothing (see the file head). */
export function transparent(...names: string[]): void {
  for (const name of names) transparentNames.add(name);
}
/** True when a native below the running code may hold values that the walk can't see. */
function isObscured(threads: readonly Thread[]): boolean {
  for (const t of threads) {
    // The innermost frame of a thread that waits is the native that blocks: it holds what its arguments hold.
    for (let frame = t.frame?.back ?? null; frame !== null; frame = frame.back) {
      if (frame.kind === FrameKind.native && !transparentNames.has(frame.nativeName) && frame.coroutine === null)
        return true;
    }
  }
  return false;
}

/** Calls `visit` for every object that is alive by itself, with what makes it so. Slots come first: they are cheap to look at again. */
function roots(
  r: Registry,
  threads: readonly Thread[],
  pending: number,
  visit: (node: object, holder: Holder) => void,
): void {
  for (const t of threads) {
    const { stack } = t;
    for (let at = 0; at <= t.sp; at++) {
      const held = stack[at];
      if (typeof held === 'object' && held !== null) visit(held, new Slot(t, at));
    }
  }
  const fixed = (node: object) => visit(node, 'root');
  for (let at = 0; at < pending; at++) fixed(r.pending[at] as object);
  for (const node of r.garbage) fixed(node);
  const { interpreter } = vm;
  fixed(interpreter.modules);
  fixed(interpreter.builtins);
  if (interpreter.mainModule !== null) fixed(interpreter.mainModule);
  fixed(r.kept);
  for (const t of threads) {
    for (let frame: Frame | null = t.frame; frame !== null; frame = frame.back) {
      const holder = new Slot(t, BESIDE, frame);
      besideFrame(frame, (node) => visit(node, holder));
    }
    const holder = new Slot(t, BESIDE);
    besideThread(t, (node) => visit(node, holder));
  }
}
/** What a frame on a thread's stack refers to beside its values there. */
function besideFrame(frame: Frame, visit: (node: object) => void): void {
  frameParts(frame, visit);
  if (frame.gen !== null) visit(frame.gen);
}
/** What a thread refers to beside its frames. */
function besideThread(t: Thread, visit: (node: object) => void): void {
  for (let item = t.excInfo as typeof t.excInfo | null; item !== null; item = item.prev)
    if (item.exc !== null) visit(item.exc);
  for (const part of [
    t.context,
    t.result,
    t.pendingException,
    t.asyncioLoop,
    t.asyncioTask,
    t.asyncioThrown,
    t.asyncGenFirstIter,
    t.asyncGenFinalizer,
  ])
    if (part instanceof PyObject) visit(part);
  for (const [key, part] of t.locals) {
    if (typeof key === 'object' && key !== null) visit(key);
    if (typeof part === 'object' && part !== null) visit(part);
  }
}

/**
 * Walks from the roots, breadth first.
 * @param wanted the walk may stop when all of these were met; null: it goes everywhere
 * @param pending how many of the references waiting to be given up keep things alive
 * @returns who refers to each node that was met
 */
function walk(
  r: Registry,
  threads: readonly Thread[],
  wanted: Iterable<object> | null,
  pending = r.pending.length,
): Map<object, Holder> {
  const holders = new Map<object, Holder>();
  const missing = wanted === null ? null : new Set<object>(wanted);
  const queue: object[] = [];
  const meet = (node: object, holder: Holder) => {
    if (holders.has(node) || (node instanceof PyType && !node.isHeap)) return;
    holders.set(node, holder);
    missing?.delete(node);
    queue.push(node);
  };
  roots(r, threads, pending, meet);
  for (let at = 0; at < queue.length && (missing === null || missing.size > 0); at++) {
    const node = queue[at] as object;
    edgesOf(node, (child) => meet(child, node));
  }
  r.spent += holders.size;
  r.size = holders.size;
  return holders;
}
const freeNodes = 8_000_000;
/** Whether another walk may be made now. */
const affordable = (r: Registry): boolean => r.spent + r.size <= freeNodes + vm.position / 2;

// ---- proofs ----------------------------------------------------------------------------------------------------------------------------------------------

/** Whether a holder still refers to the node. */
function holds(holder: Holder, node: object): boolean {
  if (holder === 'root') return true;
  if (isSlot(holder)) return slotHolds(holder, node);
  let found = false;
  edgesOf(holder, (child) => {
    if (child === node) found = true;
  });
  return found;
}
function slotHolds({ thread, at, frame }: Slot, node: object): boolean {
  if (at !== BESIDE) return at <= thread.sp && thread.stack[at] === node;
  let found = false;
  const look = (child: object) => {
    if (child === node) found = true;
  };
  if (frame === null) besideThread(thread, look);
  else if (isOn(thread, frame)) besideFrame(frame, look);
  return found;
}
/** Whether a frame is (still) one of the thread's. */
function isOn(thread: Thread, frame: Frame): boolean {
  let at = thread.frame;
  while (at !== null && at !== frame) at = at.back;
  return at !== null;
}
/** Forgets a proof. */
function forget(r: Registry, node: object): void {
  r.proof.delete(node);
  r.inSlots.delete(node);
}
/** Throws out the nodes that are on no tracked object's path. */
function sweepProofs(r: Registry): void {
  const serving = new Set<object>();
  for (const object of r.tracked) {
    let node: object = object;
    while (!serving.has(node)) {
      serving.add(node);
      const holder = r.proof.get(node);
      if (holder === undefined || holder === 'root' || isSlot(holder)) break;
      node = holder;
    }
  }
  for (const node of r.proof.keys()) if (!serving.has(node)) forget(r, node);
  r.roomForProofs = 64 + 2 * r.proof.size;
}
/**
 * Takes the tracked objects whose path leads through one of the broken nodes, and forgets the paths.
 * @returns those objects; nodes above a broken one that serve others stay
 */
function takeAffected(r: Registry, broken: ReadonlySet<object>): Set<PyObject> {
  const affected = new Set<PyObject>(r.unproven);
  const bad = new Map<object, boolean>();
  const isBad = (start: object): boolean => {
    const path: object[] = [];
    let node: object = start;
    let verdict = false;
    for (;;) {
      const known = bad.get(node);
      if (known !== undefined) {
        verdict = known;
        break;
      }
      path.push(node);
      if (broken.has(node)) {
        verdict = true;
        break;
      }
      const holder = r.proof.get(node);
      if (holder === undefined) {
        verdict = true;
        break;
      }
      if (holder === 'root' || isSlot(holder)) break;
      node = holder;
    }
    for (const passed of path) bad.set(passed, verdict);
    return verdict;
  };
  for (const object of r.tracked) if (isBad(object)) affected.add(object);
  for (const [node, verdict] of bad) if (verdict) forget(r, node);
  return affected;
}
/** The library's own objects that its modules hold stay to the end: nobody waits for their death. */
function isFurniture(object: PyObject, holders: ReadonlyMap<object, Holder>): boolean {
  const { cls } = object;
  if (cls.hasDel || object instanceof PyGenerator || !isLibraryName(cls.isHeap ? cls.ns.get('__module__') : cls.module))
    return false;
  let node: object = object;
  for (;;) {
    if (node instanceof PyModule && isLibraryName(node.dict.table.get('__name__'))) return true;
    const holder = holders.get(node);
    if (holder === undefined || holder === 'root' || isSlot(holder)) return false;
    node = holder;
  }
}
const isLibraryName = (name: Value | undefined): boolean =>
  typeof name === 'string' && libraryModule(name) !== undefined;
/** Remembers the path to an object that a walk has found; `known` are the nodes whose path was remembered since that walk. */
function prove(r: Registry, object: PyObject, holders: ReadonlyMap<object, Holder>, known: Set<object>): void {
  if (isFurniture(object, holders)) {
    untrack(object);
    return;
  }
  r.unproven.delete(object);
  let node: object = object;
  while (!known.has(node)) {
    const holder = holders.get(node) as Holder;
    known.add(node);
    r.proof.set(node, holder);
    if (isSlot(holder)) {
      r.inSlots.set(node, holder);
      return;
    }
    r.inSlots.delete(node);
    if (holder === 'root') return;
    node = holder;
  }
}

/** How far from the top of the stack `findNear` looks at lists. */
const NEAR = 24;
/** A quick look whether a node lies on the running thread's stack, or was just put at the end of a list on top of it: then that is its proof. */
function findNear(r: Registry, node: object): boolean {
  const t = vm.thread;
  const { frame, stack } = t;
  if (frame === null || frame.kind !== FrameKind.python) return false;
  const end = Math.max(frame.base, t.sp - NEAR);
  for (let at = t.sp; at >= end; at--) {
    const held = stack[at];
    if (held instanceof PyList && held.items[held.items.length - 1] === node) {
      if (!r.proof.has(held)) lies(r, held, new Slot(t, at));
      r.proof.set(node, held);
      r.inSlots.delete(node);
      return true;
    }
  }
  for (let at = t.sp; at >= 0; at--) {
    if (stack[at] !== node) continue;
    lies(r, node, new Slot(t, at));
    return true;
  }
  return false;
}
/** A slot is the proof of a node. */
function lies(r: Registry, node: object, slot: Slot): void {
  r.proof.set(node, slot);
  r.inSlots.set(node, slot);
}
/**
 * References were dropped: looks whether tracked objects died of it, and buries them.
 * @param values what the references led to, in order; @param container something that gave up references nobody named
 */
function look(values: readonly object[], container?: object): void {
  const r = registry();
  if (r.over) return;
  let left: object[] | undefined;
  for (const [node, slot] of r.inSlots) {
    if (slotHolds(slot, node)) continue;
    left ??= [];
    left.push(node);
  }
  let broken: Set<object> | undefined = left === undefined ? undefined : new Set(left);
  const mark = (node: object) => {
    broken ??= new Set();
    broken.add(node);
  };
  // Slots are given up from the last one back. Where something was named it goes first: a slot may have been left long before, without a word.
  let later: readonly object[] = [];
  if (left !== undefined) {
    const place = (node: object) => (r.inSlots.get(node) as Slot).at;
    left.sort((a, b) => place(b) - place(a));
    if (values.length === 0) values = left;
    else later = left;
  }
  const all = later.length === 0 ? values : [...values, ...later];
  for (const value of all) {
    const holder = r.proof.get(value);
    if (holder !== undefined && !isSlot(holder) && !holds(holder, value)) mark(value);
  }
  if (container !== undefined && r.proof.has(container)) {
    const kept = new Set<object>();
    edgesOf(container, (child) => {
      kept.add(child);
    });
    for (const [node, holder] of r.proof) if (holder === container && !kept.has(node)) mark(node);
  }
  if (r.unproven.size > 0 && r.unproven.size <= 4)
    for (const node of [...r.unproven]) if (findNear(r, node)) r.unproven.delete(node);
  if (left !== undefined && broken !== undefined) {
    for (const node of left) if (findNear(r, node)) broken.delete(node);
    if (broken.size === 0) broken = undefined;
  }
  if (broken === undefined && r.unproven.size === 0 && r.postponed.size === 0) return;
  const threads = threadsOf(vm.interpreter);
  const dear = !affordable(r);
  if (dear || r.depth > 20 || isObscured(threads)) {
    for (const value of all) r.postponed.add(value);
    if (broken !== undefined) {
      // Where many objects are watched, which of them the broken paths led to is found out when there will be a walk.
      for (const object of dear ? r.tracked : takeAffected(r, broken)) r.unproven.add(object);
      for (const node of broken) forget(r, node);
      if (dear) {
        r.proof.clear();
        r.inSlots.clear();
      }
    }
    return;
  }
  if (r.proof.size > r.roomForProofs) sweepProofs(r);
  const affected = takeAffected(r, broken ?? new Set());
  if (broken !== undefined) for (const node of broken) forget(r, node);
  if (affected.size === 0 && r.postponed.size === 0) return;
  const dropped = r.postponed.size > 0 ? [...r.postponed, ...values] : values;
  r.postponed.clear();
  const holders = walk(r, threads, affected);
  const dead: PyObject[] = [];
  const known = new Set<object>();
  for (const object of affected) {
    if (holders.has(object)) prove(r, object, holders, known);
    else dead.push(object);
  }
  if (dead.length === 0) return;
  for (const object of dead) r.unproven.add(object);
  // Something was not met: the walk went everywhere.
  releaseAll(r, dropped, holders);
  if (later.length > 0) releaseAll(r, later);
  // Dead without a dropped reference that leads to it: given up by a native that did not say so.
  for (const object of dead) if (r.unproven.has(object) && r.tracked.has(object)) releaseAll(r, [object]);
}

// ---- dying ------------------------------------------------------------------------------------------------------------------------------------------------

/** What happens when an object dies: set by finalize.ts. Answers whether Python code may have run. */
let bury: (object: PyObject) => boolean = () => false;
let clearWeakrefs: (object: PyObject, isAlive: (ref: PyWeakRef) => boolean) => boolean = () => false;
export function setBurial(finalize: typeof bury, clear: typeof clearWeakrefs): void {
  bury = finalize;
  clearWeakrefs = clear;
}

/**
 * References being given up, in order, depth first. The references still to be given up stand at the end of `pending`, the next one last; a node's count is
 * the number of references that the dead among themselves, and those waiting in `pending`, have to it.
 */
class Dying {
  private readonly from: number;
  private holders: ReadonlyMap<object, Holder>;
  private counts = new Map<object, number>();
  private recount = true;
  private readonly stuck = new Set<object>();
  private readonly gone = new Set<object>();
  /** @param holders what a walk that went everywhere has just found */
  constructor(
    private readonly r: Registry,
    holders?: ReadonlyMap<object, Holder>,
  ) {
    this.from = r.pending.length;
    this.holders = holders ?? this.look();
  }
  private look(): ReadonlyMap<object, Holder> {
    return walk(this.r, threadsOf(vm.interpreter), null, this.from);
  }
  release(values: readonly object[]): void {
    const { pending, garbage } = this.r;
    this.give(values);
    try {
      while (pending.length > this.from) this.take(pending.pop() as object);
    } finally {
      pending.length = this.from;
    }
    for (const node of this.stuck) if (!this.gone.has(node)) garbage.add(node);
  }
  private give(values: readonly object[]): void {
    for (let at = values.length - 1; at >= 0; at--) this.r.pending.push(values[at] as object);
  }
  private take(node: object): void {
    if (this.holders.has(node) || this.gone.has(node)) return;
    if (this.recount) this.countAll(node);
    const left = (this.counts.get(node) ?? 1) - 1;
    this.counts.set(node, left);
    if (left > 0) this.stuck.add(node);
    else this.die(node);
  }
  private countAll(current: object): void {
    const { pending } = this.r;
    this.recount = false;
    this.counts = new Map();
    const queue: object[] = [];
    const count = (node: object) => {
      if (this.holders.has(node) || this.gone.has(node) || (node instanceof PyType && !node.isHeap)) return;
      const known = this.counts.get(node);
      this.counts.set(node, (known ?? 0) + 1);
      if (known === undefined) queue.push(node);
    };
    count(current);
    for (let at = this.from; at < pending.length; at++) count(pending[at] as object);
    for (let at = 0; at < queue.length; at++) edgesOf(queue[at] as object, count);
    this.r.spent += queue.length;
  }
  /** Python code has run: what is alive and who refers to whom may have changed. */
  private changed(): void {
    this.recount = true;
    if (affordable(this.r)) this.holders = this.look();
  }
  /** The last reference to `node` is gone. */
  private die(node: object): void {
    const { r } = this;
    if (node instanceof PyObject && r.tracked.has(node)) {
      if (bury(node)) {
        this.changed();
        if (this.holders.has(node)) {
          // Somebody took a new reference meanwhile; its __del__ is not called again.
          if (node.weakrefs !== undefined) r.unproven.add(node);
          else untrack(node);
          return;
        }
      }
      untrack(node);
    }
    this.gone.add(node);
    forget(r, node);
    const isAlive = (ref: PyWeakRef) =>
      this.holders.has(ref) || (!this.gone.has(ref) && (this.counts.get(ref) ?? 0) > 0);
    if (node instanceof PyObject && node.weakrefs !== undefined && clearWeakrefs(node, isAlive)) this.changed();
    const children: object[] = [];
    edgesOf(node, (child) => {
      children.push(child);
    });
    this.give(children);
  }
}
/** Gives up references in order. */
function releaseAll(r: Registry, values: readonly object[], holders?: ReadonlyMap<object, Holder>): void {
  r.depth++;
  try {
    new Dying(r, holders).release(values);
  } finally {
    r.depth--;
  }
}

// ---- what the loop calls ---------------------------------------------------------------------------------------------------------------------------------

vm.dropped = (value) => {
  look(typeof value === 'object' && value !== null ? [value] : []);
};
vm.droppedAll = (values) => {
  look(values.filter((value) => typeof value === 'object' && value !== null) as object[]);
};
vm.gaveUp = (container) => {
  if (typeof container === 'object' && container !== null) look([], container);
};
/** Built-in functions and methods that give up no references but those to their arguments. */
const harmless = new Set<string>([
  'append',
  'len',
  'print',
  'isinstance',
  'issubclass',
  'repr',
  'str',
  'id',
  'type',
  'hash',
  'getattr',
  'hasattr',
  'callable',
  'range',
  'enumerate',
  'zip',
  'map',
  'filter',
  'min',
  'max',
  'sum',
  'abs',
  'round',
  'sorted',
  'join',
  'format',
  'split',
  'strip',
  'startswith',
  'endswith',
  'get',
  'keys',
  'values',
  'items',
  'copy',
  'index',
  'count',
  'extend',
  'insert',
  'add',
  'replace',
  'upper',
  'lower',
  'encode',
  'decode',
  'ord',
  'chr',
  'int',
  'float',
  'bool',
  'any',
  'all',
  'iter',
  'reversed',
  'time',
  'perf_counter',
  'monotonic',
  'sqrt',
  'choice',
  'randint',
  'random',
  'locals',
  'globals',
  'vars',
  'dir',
  'appendleft',
  '__len__',
  '__contains__',
  '__getitem__',
]);
/** A native function is over; `args` were its arguments (already off the stack), its result lies on the stack. */
vm.droppedCall = (callable, args) => {
  const values: object[] = [];
  for (const arg of args) if (typeof arg === 'object' && arg !== null) values.push(arg);
  const quiet = callable instanceof PyNativeFunction && harmless.has(callable.name);
  if (quiet) {
    look(values);
    return;
  }
  const r = registry();
  // Any argument may have been changed: what it held is looked at again.
  const changed = values.find((value) => r.proof.has(value));
  look(values, changed);
};
vm.born = (object) => {
  if (object.cls.hasDel) track(object);
};

const handling = new WeakMap<CodeObject, boolean>();
/** The code can tell that it is closed: it has `except`, `finally` or `with` blocks, whose handlers all begin in the same way. */
function hasHandlers(gen: PyGenerator): boolean {
  const { code } = gen.frame.linked;
  let known = handling.get(code);
  if (known === undefined) {
    known = false;
    for (let at = 2; at < code.exceptionTable.length; at += 5) {
      if (code.code[code.exceptionTable[at]! * 2] === Op.PUSH_EXC_INFO) known = true;
    }
    handling.set(code, known);
  }
  return known;
}
/** The frame that gets a new coroutine awaits it in its next instruction: nobody can lose it on the way. */
function isAwaitedAtOnce(frame: Frame | null): boolean {
  return (
    frame !== null && frame.kind === FrameKind.python && ((frame.ops[frame.pc] as number) & 127) === Op.GET_AWAITABLE
  );
}
/** A coroutine that another one awaits dies with that one, which closes it. */
function isAwaited(gen: PyGenerator): boolean {
  const { back, mode } = gen.frame;
  return mode === Mode.send || (back !== null && back.coroutine !== null);
}
setCoroutineLife(
  (coroutine) => {
    if (!isAwaitedAtOnce(vm.thread.frame)) track(coroutine);
  },
  (coroutine) => {
    if (coroutine.weakrefs === undefined) untrack(coroutine);
  },
);
vm.generatorMade = (t, gen) => {
  if (gen.flavour === 'coroutine' && isAwaitedAtOnce(t.frame)) return;
  if (
    gen.flavour === 'coroutine' ||
    hasHandlers(gen) ||
    (gen.flavour === 'async_generator' && vm.thread.asyncGenFinalizer !== null)
  )
    track(gen);
};
vm.generatorBegan = (gen) => {
  if (gen.flavour === 'coroutine' && gen.weakrefs === undefined && (!hasHandlers(gen) || isAwaited(gen))) untrack(gen);
};
vm.generatorEnded = (gen) => {
  if (gen.weakrefs === undefined) untrack(gen);
};
vm.trackedIn = trackedIn;

/** Which of some objects somebody refers to. */
export function isReachable(objects: readonly object[]): ReadonlySet<object> {
  const r = registry();
  const holders = walk(r, threadsOf(vm.interpreter), objects);
  return new Set(objects.filter((object) => holders.has(object)));
}

/** The Python objects that a value refers to. */
export function referentsOf(value: Value): Value[] {
  if (value instanceof PyList || value instanceof PyTuple) return [...value.items];
  if (value instanceof PyDict) return value.table.liveEntries().flat();
  const found: Value[] = [];
  if (value instanceof PyObject) {
    edgesOf(value, (child) => {
      if (child instanceof PyObject) found.push(child);
    });
  }
  return found;
}
/** The living Python objects that refer to any of some values. */
export function referrersOf(values: readonly Value[]): Value[] {
  const wanted = new Set<unknown>(values);
  const found = new Set<Value>();
  for (const node of walk(registry(), threadsOf(vm.interpreter), null).keys()) {
    if (!(node instanceof PyObject)) continue;
    edgesOf(node, (child) => {
      if (wanted.has(child)) found.add(node);
    });
  }
  return [...found];
}

/** How many references lead to an object: those of living objects, and of the stacks. */
export function referenceCount(object: PyObject): number {
  let count = 0;
  const threads = threadsOf(vm.interpreter);
  for (const t of threads) for (let at = 0; at <= t.sp; at++) if (t.stack[at] === object) count++;
  for (const node of walk(registry(), threads, null).keys())
    edgesOf(node, (child) => {
      if (child === object) count++;
    });
  return count;
}

/** Everything that can be reached: Python objects, and the frames and threads of the machine. */
export const livingThings = (): Iterable<object> => walk(registry(), threadsOf(vm.interpreter), null).keys();

// ---- the collector -----------------------------------------------------------------------------------------------------------------------------------------

/**
 * Frees what is unreachable, cycles too.
 * @param end the program is over: nothing that only modules hold stays
 * @returns how many objects were found
 */
export function collect(order?: readonly PyObject[]): number {
  const candidates = beforeCollection.flatMap((find) => find());
  for (const object of candidates) track(object);
  try {
    return collectTracked(order, candidates);
  } finally {
    for (const object of candidates) if (object.weakrefs === undefined) untrack(object);
  }
}
/** Objects that only the collector can free, since they always stand in cycles (pending tasks): asked for before it goes through. */
export const beforeCollection: (() => readonly PyObject[])[] = [];
/** @param first those that come first: what they refer to is younger */
function collectTracked(order: readonly PyObject[] | undefined, first: readonly PyObject[]): number {
  const r = registry();
  r.garbage.clear();
  r.postponed.clear();
  r.proof.clear();
  r.inSlots.clear();
  const threads = threadsOf(vm.interpreter);
  let holders: ReadonlyMap<object, Holder> = order === undefined ? walk(r, threads, null) : new Map();
  const dead = (order ?? [...new Set([...first, ...r.tracked])]).filter(
    (object) => r.tracked.has(object) && !holders.has(object),
  );
  const noted = order === undefined ? vm.interpreter.births : null;
  const found = noted === null ? unreachableFrom(dead, holders).size : countCyclic([...dead, ...noted], holders);
  if (dead.length === 0) {
    forgetDead(vm.interpreter, holders);
    for (const object of r.tracked) r.unproven.add(object);
    return found;
  }
  r.depth++;
  try {
    let ran = false;
    // Callbacks run only for references that are themselves alive.
    if (order === undefined)
      for (const object of dead)
        if (object.weakrefs !== undefined) ran = clearWeakrefs(object, (ref) => holders.has(ref)) || ran;
    for (const object of dead) if (r.tracked.has(object)) ran = bury(object) || ran;
    if (ran && order === undefined) holders = walk(r, threads, null);
    for (const object of dead) if (!holders.has(object)) untrack(object);
  } finally {
    r.depth--;
  }
  forgetDead(vm.interpreter, holders);
  for (const object of r.tracked) r.unproven.add(object);
  return found;
}
vm.crowded = () => forgetDead(vm.interpreter, walk(registry(), threadsOf(vm.interpreter), null));
/** The nodes below some dead ones that are not alive. */
function unreachableFrom(dead: readonly object[], alive: ReadonlyMap<object, Holder>): Set<object> {
  const found = new Set<object>(dead);
  for (const node of found)
    edgesOf(node, (child) => {
      if (!alive.has(child) && child instanceof PyObject && !(child instanceof PyType && !child.isHeap))
        found.add(child);
    });
  return found;
}

/** Tracked objects in the order in which the collector meets them from some nodes on, breadth first; those that it does not meet come last. */
export function orderFrom(starts: readonly object[]): PyObject[] {
  const r = registry();
  const seen = new Set<object>(starts);
  const result: PyObject[] = [];
  for (const node of seen) {
    if (node instanceof PyObject && r.tracked.has(node)) result.push(node);
    edgesOf(node, (child) => {
      seen.add(child);
    });
  }
  for (const object of r.tracked) if (!seen.has(object)) result.push(object);
  return result;
}
export type { Value };
