/**
 * Cycles that nobody watches, but that have something watched. When such a cycle is dropped, what it has lives on until the collector comes, also when all
 * others who have it let it go later: so the cycle is noticed when it is dropped. Only where that is cheap: in a program that makes very many of them,
 * CPython's collector would come by itself.
 */
import { PyFrame, PyFunction, PyGenerator } from '../function.ts';
import { PyCell, PyDict, PyException, PyInstance, PyList, type PyObject } from '../objects.ts';
import { vm } from '../vm.ts';
import { edgesOf, isLeaf, isProgramText } from './edges.ts';
import type { Registry } from './registry.ts';
import { isObscured, threadsOf } from './roots.ts';
import { affordable, charge, finished, walk } from './walk.ts';

/** So many objects are looked at around one that was dropped. */
const AROUND = 50;
/** So many are looked at in a whole run. */
const ALTOGETHER = 500_000;
/** So many times a walk finds out whether a cycle is dead. */
const MOST_WALKS = 50;

/** So many times the same object is found to be alive: who drops it first may not have been the only one who had it. */
const MOST_LOOKS = 3;

/** So many times an object is looked at in vain when frames of the same code let it go: a method's `self` is dropped by every call of it. */
const MOST_IN_VAIN = 8;

/** Kinds of objects that close most cycles. */
const mayClose = (value: unknown): value is PyObject =>
  value instanceof PyException ||
  value instanceof PyFrame ||
  value instanceof PyInstance ||
  value instanceof PyDict ||
  value instanceof PyList ||
  value instanceof PyCell ||
  (value instanceof PyFunction && value.closure !== null);

/**
 * Something that no path goes through was dropped: looks whether it stands in a dead cycle that has something watched.
 * @param code that of the frame that has dropped it at its end
 */
export function noteKnot(r: Registry, value: unknown, code: object | null = null): void {
  const { knots } = r;
  if (!mayClose(value) || knots.looked > ALTOGETHER || knots.walks >= MOST_WALKS) return;
  const looks = knots.alive.get(value) ?? 0;
  if (r.over || r.depth > 0 || looks >= MOST_LOOKS || r.garbage.has(value) || r.tracked.has(value)) return;
  const vain = code === null ? null : lookedAt(r, code);
  const before = vain?.get(value) ?? 0;
  if (before >= MOST_IN_VAIN) return;
  if (!isKnot(r, value)) {
    vain?.set(value, before + 1);
    return;
  }
  if (!affordable(r)) return;
  const threads = threadsOf(vm.interpreter);
  if (isObscured(threads)) return;
  knots.walks++;
  const holders = walk(r, threads, [value]);
  charge(r, holders);
  if (holders.has(value)) knots.alive.set(value, looks + 1);
  else r.garbage.add(value);
  finished();
}
/** How often objects that frames of a code have dropped were looked at in vain. */
function lookedAt({ knots }: Registry, code: object): WeakMap<object, number> {
  let known = knots.vain.get(code);
  if (known === undefined) knots.vain.set(code, (known = new WeakMap()));
  return known;
}
/** Whether an object leads back to itself, and to something watched, by ways that nobody has found to be alive. */
function isKnot(r: Registry, start: PyObject): boolean {
  const met = new Set<object>([start]);
  let isBack = false;
  let isWatched = false;
  for (const node of met) {
    const globals = globalsOf(node);
    edgesOf(node, (child) => {
      if (child === start) isBack = true;
      else if (child === globals || isLeaf(child)) return;
      // (every path leads to something watched)
      else if (r.tracked.has(child as PyObject) || r.proof.has(child)) isWatched = true;
      else if (!isProgramText(child) || (child instanceof PyFunction && child.closure !== null)) met.add(child);
    });
    if (isBack && isWatched) break;
    if (met.size > AROUND) break;
  }
  r.knots.looked += met.size;
  return isBack && isWatched;
}
function globalsOf(node: object): object | undefined {
  if (node instanceof PyFrame || node instanceof PyFunction) return node.globals;
  return node instanceof PyGenerator ? node.func?.globals : undefined;
}
