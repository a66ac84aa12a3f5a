/** Proofs: for each tracked object the path of references that keeps it alive. */
import { type Frame, FrameKind, GenState, PyFunction, PyGenerator, type Thread } from '../function.ts';
import { libraryModule } from '../importing/modules.ts';
import { Kept } from '../keeping.ts';
import { PySet } from '../make.ts';
import { PySteppingIterator } from '../native.ts';
import {
  PyBoundMethod,
  PyCell,
  PyDict,
  PyInstance,
  PyList,
  PyModule,
  PyNativeIterator,
  PyObject,
  PyTuple,
  PyType,
  type Value,
} from '../objects.ts';
import { vm } from '../vm.ts';
import { edgesOf, isLeaf, isProgramText } from './edges.ts';
import { type Registry, registry, untrack } from './registry.ts';
import { besideFrame, besideThread } from './roots.ts';
import { BESIDE, type Holder, isSlot, PENDING, Slot } from './slots.ts';
import { type Alive, affordable } from './walk.ts';

/** Whether a holder still refers to the node. Asked very often of the same few, so the place where a holder has it is looked at before all its references. */
export function holds(r: Registry, holder: Holder, node: object): boolean {
  if (holder === 'root') return true;
  if (isSlot(holder)) return slotHolds(holder, node);
  if (holder instanceof PyGenerator && holder.state === GenState.running) return isLocal(holder.frame, node);
  if (hasAtOnce(r, holder, node)) return true;
  if (isPlain(holder)) return holder.cls === node || isKey(holder, node);
  return flat.has(holder.constructor) ? isInField(r, holder, node) : isAmongAll(r, holder, node);
}
const flat = new Set<unknown>();
/**
 * Says of built-in objects that their fields hold values, or arrays and sets of values, nothing deeper: whether one of many is among them need not be
 * found out one by one.
 */
export function isFlat(objects: abstract new (...given: never[]) => PyObject): void {
  flat.add(objects);
}
/** Whether a holder has nothing but items, values and attributes. */
const isPlain = (holder: object): holder is PyObject =>
  holder.constructor === PyInstance ||
  holder.constructor === PyList ||
  holder.constructor === PyTuple ||
  holder.constructor === PySet ||
  holder.constructor === PyDict;
const isKey = (holder: PyObject, node: object): boolean =>
  holder instanceof PyDict && holder.table.keys.includes(node as Value);
/** Whether a holder has a node where such are usually found. */
const hasAtOnce = (r: Registry, holder: object, node: object): boolean =>
  contains(holder, node) ||
  isIn(holder, node, r.fields.get(node)) ||
  isIn(holder, node, r.usual.get(holder.constructor));
function isAmongAll(r: Registry, holder: object, node: object): boolean {
  let found = false;
  edgesOf(holder, (child) => {
    if (child === node) found = true;
  });
  if (found) isInField(r, holder, node);
  return found;
}
function isInField(r: Registry, holder: object, node: object): boolean {
  for (const name in holder) {
    if (!isIn(holder, node, name)) continue;
    r.fields.set(node, name);
    r.usual.set(holder.constructor, name);
    return true;
  }
  return false;
}
/** Whether a running generator has a node in one of its variables: it has it still when it pauses. */
function isLocal(frame: Frame, node: object): boolean {
  if (isPart(frame, node)) return true;
  const { thread } = vm;
  if (!isOn(thread, frame)) return false;
  const end = frame.base + frame.linked.code.localsplusNames.length;
  for (let at = frame.base; at < end; at++) if (thread.stack[at] === node) return true;
  return false;
}
/** Whether a node is among the items, values or attributes of a holder. */
function contains(holder: object, node: object): boolean {
  if (!(holder instanceof PyObject)) return false;
  const value = node as Value;
  if (holder.slots?.includes(value) || holder.members?.includes(value)) return true;
  if (holder instanceof PyList || holder instanceof PyTuple)
    return holder.items[holder.items.length - 1] === value || holder.items.includes(value);
  if (holder instanceof PySet) return holder.table.includes(value);
  return holder instanceof PyDict && holder.table.values.includes(value);
}
/** Whether a node is the value of a field, or one of the values. */
function isIn(holder: object, node: object, name: string | undefined): boolean {
  if (name === undefined || name.startsWith('weak')) return false;
  const held = (holder as Record<string, unknown>)[name];
  return held === node || (Array.isArray(held) && held.includes(node)) || (held instanceof Set && held.has(node));
}
/** Whether a node waits to be given up, and that keeps it alive. */
function isPending(node: object): boolean {
  const r = registry();
  return r.pending.isBelow(node, Math.min(r.pending.length, r.spared));
}
/** Whether a node still lies where its proof says. */
export function slotHolds({ thread, at, frame }: Slot, node: object): boolean {
  if (at === PENDING) return isPending(node);
  if (at !== BESIDE) return at <= thread.sp && thread.stack[at] === node;
  if (frame !== null) {
    if (!isOn(thread, frame)) return false;
    if (isPart(frame, node)) return true;
  }
  return isBeside(thread, frame, node);
}
function isBeside(thread: Thread, frame: Frame | null, node: object): boolean {
  let found = false;
  const look = (child: object) => {
    if (child === node) found = true;
  };
  if (frame === null) besideThread(thread, look);
  else besideFrame(frame, look);
  return found;
}
/** Whether a frame itself names a node: the quick answer of `besideFrame`. */
const isPart = (frame: Frame, node: object): boolean =>
  frame.func === node ||
  frame.gen === node ||
  frame.globals === node ||
  frame.locals === node ||
  frame.coroutine === node ||
  frame.nativeArgs?.includes(node as Value) === true;
/** Whether a frame is (still) one of the thread's. */
function isOn(thread: Thread, frame: Frame): boolean {
  let at = thread.frame;
  while (at !== null && at !== frame) at = at.back;
  return at !== null;
}
/** Forgets a proof. */
export function forget(r: Registry, node: object): void {
  r.proof.delete(node);
  r.fields.delete(node);
}
/** Forgets what is dead. */
export function forgetAll(r: Registry, node: object): void {
  for (const object of takeAbove(r, [node])) if (object !== node) r.unproven.add(object);
  r.before.delete(node);
}
/** Throws out the nodes that are on no tracked object's path. */
export function sweepProofs(r: Registry): void {
  const serving = new Set<object>();
  for (const object of r.tracked.keys()) {
    let node: object = object;
    while (!serving.has(node)) {
      serving.add(node);
      const holder = r.proof.get(node);
      if (holder === undefined || holder === 'root' || isSlot(holder)) break;
      node = holder;
    }
  }
  for (const node of r.proof.nodes()) if (!serving.has(node)) forget(r, node);
  for (const node of r.before.keys()) if (!serving.has(node)) r.before.delete(node);
  r.roomForProofs = 64 + 2 * r.proof.size;
}
/** Whether there is another path to a node than the one that was known. */
const isElsewhere = (r: Registry, node: object): boolean => findNear(r, node) || leadsFromAlive(r, node);
/** For so many nodes other paths are looked for one by one, where a walk may be made: it costs less than to look for hundreds. */
export const MOST_TRIES = 24;
/** Forgets the paths that lead through some nodes. @returns the tracked objects at their ends, oldest first */
function takeAbove(r: Registry, nodes: Iterable<object>): PyObject[] {
  const found: PyObject[] = [];
  const met = new Set(nodes);
  for (const node of met) forget(r, node);
  let tries = affordable(r) ? MOST_TRIES : Number.POSITIVE_INFINITY;
  for (const node of met) {
    // (on another path by now)
    if (r.proof.has(node)) continue;
    if (r.tracked.has(node as PyObject)) found.push(node as PyObject);
    for (const child of [...r.proof.heldBy(node)]) {
      forget(r, child);
      // What leads to others may have another path: then theirs is as good as before. (Each of a long list would break again with the next.)
      if (!r.proof.isHolder(child) || tries-- <= 0 || !isElsewhere(r, child)) met.add(child);
    }
  }
  const number = (object: PyObject) => r.tracked.get(object) as number;
  return found.sort((a, b) => number(a) - number(b));
}
/** Takes the tracked objects whose path leads through one of the broken nodes. @returns them, after those without a proof */
export const takeAffected = (r: Registry, broken: ReadonlySet<object> | undefined): Set<PyObject> =>
  new Set(broken === undefined ? r.unproven : [...r.unproven, ...takeAbove(r, broken)]);
/** The library's own objects that its modules hold stay to the end: nobody waits for their death. */
function isFurniture(object: PyObject, holders: Alive): boolean {
  const { cls } = object;
  if (cls.hasDel || object instanceof PyGenerator || !isLibraryName(cls.isHeap ? cls.ns.get('__module__') : cls.module))
    return false;
  let node: object = object;
  for (;;) {
    if (node instanceof PyModule && isLibraryName(node.dict.table.get('__name__'))) return node.dict !== sysDict();
    const holder = holders.get(node);
    if (holder === undefined || holder === 'root' || isSlot(holder)) return false;
    node = holder;
  }
}
/** The names of `sys`: it has what ended the program, and with that what its frames had, only until it forgets it. */
function sysDict(): PyDict | undefined {
  const sys = vm.interpreter.modules.table.get('sys');
  return sys instanceof PyModule ? sys.dict : undefined;
}
const isLibraryName = (name: Value | undefined): boolean =>
  typeof name === 'string' && libraryModule(name) !== undefined;
/** How many of the latest holders are tried: of one node, and of tracked objects altogether. */
const RECENT = 4;
/** Notes that an object was seen to hold a node. */
function remember(r: Registry, node: object, holder: object): void {
  const before = r.before.get(node);
  if (before?.[0] === holder) return;
  r.before.set(node, before === undefined ? [holder] : toFront(before, holder));
}
const toFront = (holders: readonly object[], holder: object): object[] => [
  holder,
  ...holders.filter((other) => other !== holder).slice(0, RECENT - 1),
];
function makeRecent(r: Registry, holder: object): void {
  if (r.recent[0] !== holder) r.recent = toFront(r.recent, holder);
}
/** Remembers the path to an object that a walk has found; `known` are the nodes whose path was remembered since that walk. */
export function prove(r: Registry, object: PyObject, holders: Alive, known: Set<object>): void {
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
    if (isSlot(holder) && holder.at >= 0 && holder.frame === null) lies(r, node, holder.thread, holder.at);
    if (holder === 'root' || isSlot(holder)) return;
    if (node === object) makeRecent(r, holder);
    remember(r, node, holder);
    node = holder;
  }
}
/** How many nodes are looked at where paths are tried again. */
const STEPS = 32;
/**
 * Tries the paths on which an object was found before: a coroutine's variables, for instance, lie on the stack while it runs and are its own again when it
 * pauses. @returns whether one still leads there from something that is alive by itself
 */
export function proveAgain(r: Registry, object: PyObject): boolean {
  if (!leadsFromAlive(r, object)) return false;
  r.unproven.delete(object);
  return true;
}
/** Whether a path on which a node was found before still leads there from something that is alive by itself. */
export function leadsFromAlive(r: Registry, start: object): boolean {
  const tried = new Set<object>();
  const isBy = (node: object, holder: Holder): boolean => {
    if (!holds(r, holder, node)) return false;
    if (holder !== 'root' && !isSlot(holder)) {
      if (!leads(holder)) return false;
      remember(r, node, holder);
    }
    r.proof.set(node, holder);
    return true;
  };
  const leads = (node: object): boolean => {
    if (tried.size === STEPS || tried.has(node)) return false;
    tried.add(node);
    const known = r.proof.get(node);
    if (known !== undefined && holds(r, known, node) && (known === 'root' || isSlot(known) || leads(known)))
      return true;
    for (const holder of r.before.get(node) ?? []) if (holder !== known && isBy(node, holder)) return true;
    const met = r.metLately?.get(node) ?? r.met?.get(node);
    if (met === 'root' && isFixed(r, node)) {
      r.proof.set(node, met);
      return true;
    }
    if (met !== undefined && met !== 'root' && met !== known && isBy(node, met)) return true;
    for (const walked of [r.metLately, r.met]) {
      const last = walked?.lastHolder(node);
      if (last !== undefined && last !== 'root' && last !== met && last !== known && isBy(node, last)) return true;
    }
    return node instanceof PyDict && isOfModule(r, node);
  };
  return leads(start);
}
/** Whether a dict has the names of a module that is alive. */
function isOfModule(r: Registry, dict: PyDict): boolean {
  const { modules, mainModule } = vm.interpreter;
  const name = dict.table.get('__name__');
  const module =
    mainModule?.dict === dict ? mainModule : typeof name === 'string' ? modules.table.get(name) : undefined;
  if (!(module instanceof PyModule) || module.dict !== dict) return false;
  r.proof.set(dict, module);
  r.proof.set(module, module === mainModule ? 'root' : modules);
  r.proof.set(modules, 'root');
  return true;
}
/** What is alive by itself, whatever happens. */
function isFixed(r: Registry, node: object): boolean {
  const { modules, builtins, mainModule } = vm.interpreter;
  return node === modules || node === builtins || node === mainModule || node === r.kept;
}
/** A way to an object: who holds it, who holds that one, and so on, up to something that a native of the running thread works on. */
type Way = readonly object[];
type Find = (
  thread: Thread,
  hasIt: (holder: object) => boolean,
  search: (starts: readonly object[], beyond: object) => Way | undefined,
  object: PyObject,
) => Way | undefined;
const likely: Find[] = [];
/** Says where something often is that has just lost its place. */
export function lookFirst(find: Find): void {
  likely.push(find);
}
const around: Find[] = [];
/** The same where it has to be searched for: later than what holds other objects. */
export function lookAround(find: Find): void {
  around.push(find);
}
/**
 * Tries what is likely, and what held other objects (tasks that were made together stand in one list).
 * @param isQuick nothing is searched through
 * @returns whether one of it has the object and is alive
 */
export function proveBeside(r: Registry, object: PyObject, isQuick: boolean): boolean {
  const hasIt = (holder: object) => holds(r, holder, object);
  const search = (starts: readonly object[], beyond: object) => pathTo(starts, object, beyond);
  const isBy = (find: Find): boolean => {
    const way = find(vm.thread, hasIt, search, object);
    if (way === undefined) return false;
    rememberWay(r, object, way);
    return proveAgain(r, object);
  };
  for (const holder of r.recent) {
    if (holder === object || !r.proof.has(holder) || !hasAtOnce(r, holder, object)) continue;
    remember(r, object, holder);
    if (proveAgain(r, object)) return true;
  }
  if (likely.some(isBy)) return true;
  if (isQuick || !around.some(isBy)) return false;
  const holder = r.proof.get(object);
  if (holder !== undefined && holder !== 'root' && !isSlot(holder)) makeRecent(r, holder);
  return true;
}
/** How many nodes are looked at from where something is likely to be, at most. */
const NEARBY = 150;
/**
 * Looks for an object around some that are likely to lead to it, breadth first.
 * @param beyond where the search goes no further
 * @returns the way from the object's holder to the start that leads there
 */
function pathTo(starts: readonly object[], object: object, beyond: object, most = NEARBY): Way | undefined {
  const holders = new Map<object, object | null>();
  for (const start of starts) holders.set(start, null);
  for (const node of holders.keys()) {
    let found = false;
    const meet = (child: object) => {
      if (child === object) found = true;
      else if (
        holders.size <= most &&
        child !== beyond &&
        !holders.has(child) &&
        !isLeaf(child) &&
        (!isProgramText(child) || hasClosure(child))
      )
        holders.set(child, node);
    };
    if (hasClosure(node)) meet(node.closure);
    else if (node instanceof PyList && node.items.includes(object as Value)) found = true;
    else if (node instanceof PyList && node.items.length > most) {
      // (most of what a long list has need not be looked at: it is too much)
      for (let at = node.items.length - 1; at >= 0 && holders.size <= most; at--) {
        const item = node.items[at];
        if (typeof item === 'object' && item !== null) meet(item);
      }
      if (holders.size <= most) edgesOf(node, meet);
    } else edgesOf(node, meet);
    if (found) {
      const way: object[] = [];
      for (let at: object | null = node; at !== null; at = holders.get(at) ?? null) way.push(at);
      return way;
    }
    if (holders.size > most) return undefined;
  }
  return undefined;
}
/** The same around what was given something. */
const NEAR_RECEIVERS = 60;
/** Looks for a node in and around some that may be alive. */
export function findAround(r: Registry, node: object, starts: readonly object[]): boolean {
  for (const start of starts) {
    const way =
      start === node ? undefined : holds(r, start, node) ? [start] : pathTo([start], node, vm, NEAR_RECEIVERS);
    if (way === undefined) continue;
    rememberWay(r, node, way);
    if (leadsFromAlive(r, node)) return true;
  }
  return false;
}
function rememberWay(r: Registry, node: object, way: Way): void {
  for (let at = 0; at < way.length; at++) remember(r, at === 0 ? node : (way[at - 1] as object), way[at] as object);
  const last = way[way.length - 1] as object;
  if (!r.proof.has(last)) proveByFrame(r, last);
  if (!r.proof.has(last) && isIterator(last)) proveByIterator(r, last);
}
const isIterator = (node: unknown): node is PyObject =>
  node instanceof PyNativeIterator || node instanceof PySteppingIterator;
/** Iterators stand in other ones, of which one lies on the stack. */
function proveByIterator(r: Registry, node: object): void {
  const { thread } = vm;
  for (let at = thread.sp; at >= 0; at--) {
    const held = thread.stack[at];
    if (!isIterator(held)) continue;
    const way = held === node ? [held] : pathTo([held], node, vm, NEAR_RECEIVERS);
    if (way === undefined) continue;
    for (let step = 0; step < way.length; step++)
      if (way[step] !== node) remember(r, step === 0 ? node : (way[step - 1] as object), way[step] as object);
    r.proof.set(held, new Slot(thread, at));
    return;
  }
}
const hasClosure = (node: object): node is PyFunction & { readonly closure: PyTuple } =>
  node instanceof PyFunction && node.closure !== null;
function proveByFrame(r: Registry, node: object): void {
  const { thread } = vm;
  for (let { frame } = thread; frame !== null; frame = frame.back) {
    if (!isPart(frame, node)) continue;
    r.proof.set(node, new Slot(thread, BESIDE, frame));
    return;
  }
}

/** Looks for a node on all stacks, and in what their frames name. */
export function isOnStack(r: Registry, threads: readonly Thread[], node: object): boolean {
  for (const t of threads) {
    for (let at = t.sp; at >= 0; at--) {
      const held = t.stack[at];
      if (held !== node) {
        if (!(held instanceof PyCell) || held.value !== node) continue;
        r.proof.set(node, held);
      }
      r.proof.set(held as object, new Slot(t, at));
      return true;
    }
    for (let { frame } = t; frame !== null; frame = frame.back) {
      if (!isPart(frame, node)) continue;
      r.proof.set(node, new Slot(t, BESIDE, frame));
      return true;
    }
  }
  return false;
}
/** How far from the top of the stack `findNear` looks into what lies there, and through how many objects. */
const NEAR = 24;
const DEPTH = 3;
/**
 * A quick look whether a node lies on the running thread's stack, was just put at the end of a list on top of it (or is held by what was), or is an attribute of what lies there:
 * then that is its proof.
 */
export function findNear(r: Registry, node: object): boolean {
  const t = vm.thread;
  const { frame, stack } = t;
  if (frame === null) return false;
  if (frame.kind !== FrameKind.python) return isInSlot(r, t, node);
  const end = Math.max(frame.base, t.sp - NEAR);
  for (let at = t.sp; at >= end; at--) {
    const held = stack[at];
    if (!(held instanceof PyList)) continue;
    const last = held.items[held.items.length - 1];
    if (last === node || (last instanceof PyObject && leadsTo(r, last, node, DEPTH - 1))) {
      if (!r.proof.has(held)) r.proof.set(held, new Slot(t, at));
      r.proof.set(last as object, held);
      return true;
    }
  }
  if (isKept(r, t, node) || isInSlot(r, t, node)) return true;
  // What was given to a coroutine (`wait_for(queue.get(), 1)`) or to an iterator of the library (`sleep(1).__await__()`) is in there.
  const top = stack[t.sp];
  if (top instanceof PyObject && !isContainer(top) && holds(r, top, node)) {
    r.proof.set(node, top);
    r.proof.set(top, new Slot(t, t.sp));
    return true;
  }
  for (let at = t.sp; at >= 0 && at >= t.sp - NEAR; at--) {
    const held = stack[at];
    if (!(held instanceof PyObject) || !leadsTo(r, held, node, DEPTH)) continue;
    r.proof.set(held, new Slot(t, at));
    return true;
  }
  return isGlobal(r, t, frame, node);
}
/** Whether a node lies on the stack, itself or in a cell. */
function isInSlot(r: Registry, t: Thread, node: object): boolean {
  for (let at = t.sp; at >= 0; at--) {
    const held = t.stack[at];
    if (held !== node) {
      if (!(held instanceof PyCell) || held.value !== node) continue;
      r.proof.set(node, held);
    }
    lies(r, held as object, t, at);
    return true;
  }
  return false;
}
/** A node lies on the stack: if in a variable of a generator, it is the generator's own when that pauses. */
function lies(r: Registry, node: object, t: Thread, at: number): void {
  r.proof.set(node, new Slot(t, at));
  let { frame } = t;
  while (frame !== null && frame.base > at) frame = frame.back;
  if (frame !== null && frame.gen !== null && frame.kind === FrameKind.python) remember(r, node, frame.gen);
}
/** Whether the running code has the node in a global variable. */
function isGlobal(r: Registry, t: Thread, frame: Frame, node: object): boolean {
  const { globals } = frame;
  if (!contains(globals, node)) return false;
  r.proof.set(node, globals);
  if (!r.proof.has(globals)) r.proof.set(globals, new Slot(t, BESIDE, frame));
  return true;
}
/** Looks for a node in some that are known to be alive. */
export function findIn(r: Registry, node: object, holders: readonly object[]): boolean {
  for (const holder of holders) {
    if (holder === node || !hasAtOnce(r, holder, node)) continue;
    r.proof.set(node, holder);
    return true;
  }
  return false;
}
/** What may hold very many, or is looked into by `leadsTo`. */
const isContainer = (held: PyObject): boolean =>
  held instanceof PyInstance ||
  held instanceof PyList ||
  held instanceof PyTuple ||
  held instanceof PyDict ||
  held instanceof PySet;
/** Whether a node is what the native that works on the running code's results has just got. */
function isKept(r: Registry, t: Thread, node: object): boolean {
  let { frame } = t;
  while (frame !== null && frame.kind === FrameKind.python) frame = frame.back;
  const kept = frame?.nativeArgs?.at(-1);
  if (!(kept instanceof Kept) || kept.items[kept.items.length - 1] !== node) return false;
  if (!r.proof.has(kept)) r.proof.set(kept, new Slot(t, BESIDE, frame));
  r.proof.set(node, kept);
  return true;
}
/** Whether a node is reached from an object through few attributes; then that is the proof of all on the way but the first. */
function leadsTo(r: Registry, holder: PyObject, node: object, depth: number): boolean {
  const through = (child: Value | undefined): boolean => {
    if (child !== node && (depth === 1 || !(child instanceof PyObject) || !leadsTo(r, child, node, depth - 1)))
      return false;
    r.proof.set(child as object, holder);
    return true;
  };
  if (holder instanceof PyBoundMethod) return through(holder.self);
  if (holder instanceof PyGenerator)
    return holder.state !== GenState.running && holder.saved.length <= NEAR && holder.saved.some(through);
  if (holder instanceof PyDict) return holder.table.size <= NEAR && holder.table.values.some(through);
  if (
    holder instanceof PyInstance &&
    !(holder instanceof PyType || holder instanceof PyFunction || holder instanceof PyModule)
  )
    return holder.slots.length <= NEAR && holder.slots.some(through);
  return holder instanceof PyTuple && holder.items.length <= NEAR && holder.items.some(through);
}
