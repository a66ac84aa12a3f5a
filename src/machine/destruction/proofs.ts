/** Proofs: for each tracked object the path of references that keeps it alive. */
import { type Frame, FrameKind, GenState, PyFunction, PyGenerator, type Thread } from '../function.ts';
import { libraryModule } from '../importing/modules.ts';
import {
  PyBoundMethod,
  PyDict,
  PyInstance,
  PyList,
  PyModule,
  PyObject,
  PyTuple,
  PyType,
  type Value,
} from '../objects.ts';
import { edgesOf } from './edges.ts';
import { vm } from '../vm.ts';
import { BESIDE, type Holder, type Registry, Slot, isSlot, untrack } from './registry.ts';
import { besideFrame, besideThread } from './roots.ts';

/** Whether a holder still refers to the node. Asked very often of the same few, so the place where a holder has it is looked at before all its references. */
export function holds(r: Registry, holder: Holder, node: object): boolean {
  if (holder === 'root') return true;
  if (isSlot(holder)) return slotHolds(holder, node);
  if (holder instanceof PyGenerator && holder.state === GenState.running) return isLocal(holder.frame, node);
  if (contains(holder, node) || isIn(holder, node, r.fields.get(node))) return true;
  let found = false;
  edgesOf(holder, (child) => {
    if (child === node) found = true;
  });
  if (found) {
    for (const name in holder) if (isIn(holder, node, name)) r.fields.set(node, name);
  }
  return found;
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
  if (holder instanceof PyList || holder instanceof PyTuple) return holder.items.includes(value);
  return holder instanceof PyDict && holder.table.values.includes(value);
}
/** Whether a node is the value of a field. */
const isIn = (holder: object, node: object, name: string | undefined): boolean =>
  name !== undefined && (holder as Record<string, unknown>)[name] === node && !name.startsWith('weak');
/** Whether a node still lies where its proof says. */
export function slotHolds({ thread, at, frame }: Slot, node: object): boolean {
  if (at !== BESIDE) return at <= thread.sp && thread.stack[at] === node;
  let found = false;
  const look = (child: object) => {
    if (child === node) found = true;
  };
  if (frame === null) besideThread(thread, look);
  else if (isOn(thread, frame)) {
    if (isPart(frame, node)) return true;
    besideFrame(frame, look);
  }
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
  r.inSlots.delete(node);
  r.fields.delete(node);
}
/** Forgets what is dead. */
export function forgetAll(r: Registry, node: object): void {
  forget(r, node);
  r.before.delete(node);
}
/** Throws out the nodes that are on no tracked object's path. */
export function sweepProofs(r: Registry): void {
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
  for (const node of r.before.keys()) if (!serving.has(node)) r.before.delete(node);
  r.roomForProofs = 64 + 2 * r.proof.size;
}
/**
 * Takes the tracked objects whose path leads through one of the broken nodes, and forgets the paths.
 * @returns those objects; nodes above a broken one that serve others stay
 */
export function takeAffected(r: Registry, broken: ReadonlySet<object>): Set<PyObject> {
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
export function prove(r: Registry, object: PyObject, holders: ReadonlyMap<object, Holder>, known: Set<object>): void {
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
    r.before.set(node, holder);
    node = holder;
  }
}
/** The longest path that is tried again. */
const LONGEST = 64;
/**
 * Tries the path on which an object was found before: a coroutine's variables, for instance, lie on the stack while it runs and are its own again when it
 * pauses. @returns whether it still leads there from something that is alive by itself
 */
export function proveAgain(r: Registry, object: PyObject): boolean {
  const path: [node: object, holder: object][] = [];
  let node: object = object;
  for (let length = 0; length < LONGEST; length++) {
    let holder = r.proof.get(node);
    if (holder === undefined || !holds(r, holder, node)) {
      holder = r.before.get(node);
      if (holder === undefined || !holds(r, holder, node)) return false;
      path.push([node, holder]);
    }
    if (holder === 'root' || isSlot(holder)) {
      for (const [known, by] of path) {
        r.proof.set(known, by);
        r.inSlots.delete(known);
      }
      r.unproven.delete(object);
      return true;
    }
    node = holder;
  }
  return false;
}

/** How far from the top of the stack `findNear` looks into what lies there, and through how many objects. */
const NEAR = 24;
const DEPTH = 3;
/**
 * A quick look whether a node lies on the running thread's stack, was just put at the end of a list on top of it, or is an attribute of what lies there:
 * then that is its proof.
 */
export function findNear(r: Registry, node: object): boolean {
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
  for (let at = t.sp; at >= 0 && at >= t.sp - NEAR; at--) {
    const held = stack[at];
    if (!(held instanceof PyObject) || !leadsTo(r, held, node, DEPTH)) continue;
    lies(r, held, new Slot(t, at));
    return true;
  }
  return false;
}
/** Whether a node is reached from an object through few attributes; then that is the proof of all on the way but the first. */
function leadsTo(r: Registry, holder: PyObject, node: object, depth: number): boolean {
  const through = (child: Value | undefined): boolean => {
    if (child !== node && (depth === 1 || !(child instanceof PyObject) || !leadsTo(r, child, node, depth - 1)))
      return false;
    r.proof.set(child as object, holder);
    r.inSlots.delete(child as object);
    return true;
  };
  if (holder instanceof PyBoundMethod) return through(holder.self);
  if (holder instanceof PyDict) return holder.table.size <= NEAR && holder.table.values.some(through);
  if (
    holder instanceof PyInstance &&
    !(holder instanceof PyType || holder instanceof PyFunction || holder instanceof PyModule)
  )
    return holder.slots.length <= NEAR && holder.slots.some(through);
  return holder instanceof PyTuple && holder.items.length <= NEAR && holder.items.some(through);
}
/** A slot is the proof of a node. */
function lies(r: Registry, node: object, slot: Slot): void {
  r.proof.set(node, slot);
  r.inSlots.set(node, slot);
}
