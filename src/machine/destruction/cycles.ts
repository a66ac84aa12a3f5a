/**
 * Cycles of ordinary objects, for `gc`: how many objects `gc.collect()` finds. Nobody sees such objects die, so nothing else follows them; from the moment
 * a program imports gc, everything that can close a cycle is noted when it is made.
 */
import { PyFunction, PyGenerator } from '../function.ts';
import { types } from '../make.ts';
import {
  births,
  PyByteArray,
  PyBytes,
  PyCode,
  PyComplex,
  PyException,
  PyFloat,
  PyObject,
  PyRange,
  PyTuple,
  PyType,
  type Value,
} from '../objects.ts';
import { edgesOf } from './edges.ts';
import { type Interpreter, vm } from '../vm.ts';
import type { Alive } from './walk.ts';

/** From now on the running interpreter notes what it makes. */
export function noteBirths(): void {
  vm.interpreter.births ??= [];
  births.noted = vm.interpreter.births;
}
/** So many objects are noted before those that are gone are looked for. */
const ROOM = 20_000;
const rooms = new WeakMap<PyObject[], number>();
/** Whether it is time to `forgetDead`. */
export const isCrowded = (noted: PyObject[]): boolean => noted.length > (rooms.get(noted) ?? ROOM);
/** Keeps of what an interpreter noted only what somebody can reach (as if the collector had run by itself). */
export function forgetDead(interpreter: Interpreter, alive: Pick<Alive, 'has'>): void {
  const noted = interpreter.births;
  if (noted === null) return;
  let kept = 0;
  for (const object of noted) if (alive.has(object)) noted[kept++] = object;
  noted.length = kept;
  rooms.set(noted, Math.max(ROOM, kept * 2));
}

/** The unreachable objects that the collector finds: those that stand in cycles, and what only they hold. The others are gone already. */
export function findCyclic(dead: Iterable<object>, alive: Pick<Alive, 'has'>): PyObject[] {
  const holders = new Map<object, number>();
  const nodes: object[] = [];
  const meet = (node: object) => {
    if (alive.has(node) || holders.has(node) || (node instanceof PyType && !node.isHeap)) return;
    holders.set(node, 0);
    nodes.push(node);
  };
  for (const node of dead) meet(node);
  for (let at = 0; at < nodes.length; at++)
    heldBy(nodes[at] as object, (child) => {
      meet(child);
      const known = holders.get(child);
      if (known !== undefined) holders.set(child, known + 1);
    });
  // What nobody refers to went when its last reference did, and with it what only it held.
  // A class always stands in a cycle: with its bases in order.
  const free = nodes.filter((node) => holders.get(node) === 0 && !(node instanceof PyType));
  for (const node of free) {
    holders.delete(node);
    heldBy(node, (child) => {
      const known = holders.get(child);
      if (known === undefined) return;
      holders.set(child, known - 1);
      if (known === 1 && !(child instanceof PyType)) free.push(child);
    });
  }
  // The dict that was handed out for an instance's attributes counts as a part of it.
  const parts = new Set<unknown>();
  for (const node of holders.keys())
    if (node instanceof PyObject && node.shape?.isDict === true) parts.add(node.slots[0]);
  return [...holders.keys()].filter(
    (node): node is PyObject => node instanceof PyObject && collectedWith(node) > 0 && !parts.has(node),
  );
}
/** How many objects these are for CPython's collector. */
export const countCollected = (found: readonly PyObject[]): number =>
  found.reduce((count, object) => count + collectedWith(object), 0);
/** A generator is closed before the objects are counted: it holds nothing then. */
function heldBy(node: object, visit: (child: object) => void): void {
  if (!(node instanceof PyGenerator)) edgesOf(node, visit);
}
/** What CPython's collector counts for an object: itself, and the parts that are objects of their own there. */
function collectedWith(object: PyObject): number {
  if (object instanceof PyType) return 3; // its namespace and its bases in order
  if (!isTracked(object)) return 0;
  const ownDict =
    (object instanceof PyException || object instanceof PyFunction) &&
    object.shape !== undefined &&
    !object.shape.isDict &&
    object.shape.keys.length > 0;
  return ownDict ? 2 : 1;
}
/** Whether CPython's collector looks at an object (`gc.is_tracked`). */
export function isTracked(value: Value): boolean {
  if (!(value instanceof PyObject)) return false;
  if (value instanceof PyType) return value.isHeap;
  if (value.cls.isHeap) return true;
  if (value instanceof PyTuple) return value.items.some(isTracked);
  return !(
    value.cls === types.object ||
    value instanceof PyFloat ||
    value instanceof PyComplex ||
    value instanceof PyBytes ||
    value instanceof PyByteArray ||
    value instanceof PyRange ||
    value instanceof PyCode
  );
}
