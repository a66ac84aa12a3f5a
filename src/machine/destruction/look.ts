/** Looks what a dropped reference did. */
import { PyGenerator, type Thread } from '../function.ts';
import { PyFloat, PyObject, PyType } from '../objects.ts';
import { vm } from '../vm.ts';
import { isSilent, releaseAll } from './dying.ts';
import { edgesOf } from './edges.ts';
import { findNear, holds, prove, proveAgain, proveBeside, slotHolds, sweepProofs, takeAffected } from './proofs.ts';
import { type Registry, registry, untrack } from './registry.ts';
import { isObscured, threadsOf } from './roots.ts';
import { isSlot } from './slots.ts';
import { type Alive, affordable, charge, finished, walk } from './walk.ts';

/**
 * References were dropped: looks whether tracked objects died of it, and buries them.
 * @param values what the references led to, in order (what is no object does not matter); @param container something that gave up references nobody named
 */
export function look(values: readonly unknown[], container?: object): void {
  const r = registry();
  if (r.over) return;
  const left = leftSlots(r);
  // Where something was named it goes first: a slot may have been left long before, without a word.
  const isNamed = hasObjects(values);
  const broken = brokenProofs(r, values, left, container);
  if (broken === undefined && r.unproven.size === 0 && r.postponed.size === 0) return;
  const first = isNamed ? objectsOf(values) : left;
  const later = isNamed ? left : NOTHING;
  const threads = threadsOf(vm.interpreter);
  const dear = !affordable(r);
  if (dear || r.depth > 20 || isObscured(threads)) postpone(r, [...first, ...later], broken, dear);
  else buryUnreachable(r, threads, first, later, broken, container instanceof PyGenerator);
}
/** How many nodes may be visited for what Python asks when walks have used up their budget. */
const MOST_ASKED = 60_000_000;
/**
 * Python asks whether something is still alive (calls a weak reference, counts what a weak dict has): what had to wait for its look, since walks became
 * too dear, is looked at now.
 */
export function settle(): void {
  const r = registry();
  if (r.over || (r.unproven.size === 0 && r.postponed.size === 0)) return;
  if (affordable(r) || r.asked > MOST_ASKED) return;
  const before = r.spent;
  r.asking = true;
  try {
    look([]);
  } finally {
    r.asking = false;
    r.asked += r.spent - before;
    r.spent = before;
  }
}
function hasObjects(values: readonly unknown[]): boolean {
  for (const value of values) if (typeof value === 'object' && value !== null) return true;
  return false;
}
function objectsOf(values: readonly unknown[]): object[] {
  const objects: object[] = [];
  for (const value of values) if (typeof value === 'object' && value !== null) objects.push(value);
  return objects;
}

/** Whether nothing is to be looked at but what was dropped: no slot was left, nothing waits. */
export function isStill(r: Registry): boolean {
  if (r.over) return true;
  return r.unproven.size === 0 && r.postponed.size === 0 && noneLeft(r);
}
/**
 * Whether what was dropped has to wait for its look: a native that is under way (`sum()` over a generator, in any thread) may hold what nothing else is known
 * to hold, and that may go on for millions of instructions.
 */
export function isPostponed(r: Registry, dropped: unknown): boolean {
  if (!noneLeft(r) || !isObscured(threadsOf(vm.interpreter))) return false;
  if (dropped instanceof PyObject && !(dropped instanceof PyFloat)) r.postponed.add(dropped);
  return true;
}
function noneLeft(r: Registry): boolean {
  // (asked all the time: an entry of a map would be an array of its own)
  for (const node of r.proof.inSlots()) if (!slotHolds(r.proof.slotOf(node), node)) return false;
  return true;
}

/** Of so many nodes at most is kept who held them: it keeps what is dead in the computer's memory. */
const MOST_MET = 50_000;

const NOTHING: readonly object[] = [];

/** Nodes that a slot was the proof of and that lie there no more. Slots are given up from the last one back. */
function leftSlots(r: Registry): readonly object[] {
  let left: object[] | undefined;
  for (const node of r.proof.inSlots()) {
    if (slotHolds(r.proof.slotOf(node), node)) continue;
    left ??= [];
    left.push(node);
  }
  return left === undefined ? NOTHING : fromTheTop(r, left);
}
const fromTheTop = (r: Registry, nodes: object[]): object[] =>
  nodes.sort((a, b) => r.proof.slotOf(b).at - r.proof.slotOf(a).at);

/** The nodes whose holders refer to them no more; undefined when there are none. */
function brokenProofs(
  r: Registry,
  dropped: readonly unknown[],
  left: readonly object[],
  container: object | undefined,
): Set<object> | undefined {
  let broken = left.length === 0 ? undefined : new Set(left);
  for (const value of dropped) {
    if (typeof value !== 'object' || value === null) continue;
    const holder = r.proof.get(value);
    if (holder !== undefined && !isSlot(holder) && !holds(r, holder, value)) broken = (broken ?? new Set()).add(value);
  }
  if (container !== undefined && r.proof.has(container)) broken = brokenBelow(r, container, broken);
  if (r.unproven.size > 0 && r.unproven.size <= 4)
    for (const node of [...r.unproven]) if (findNear(r, node)) r.unproven.delete(node);
  if (broken === undefined) return undefined;
  for (const node of broken.size <= 4 ? [...broken] : left) if (findNear(r, node)) broken.delete(node);
  return broken.size === 0 ? undefined : broken;
}
/** From so many on, what a container holds is put together once, instead of being searched for each. */
const FEW_HELD = 8;
function heldNow(container: object): ReadonlySet<object> {
  const all = new Set<object>();
  edgesOf(container, (child) => {
    all.add(child);
  });
  return all;
}
/** Adds the nodes that a container held, and holds no more. */
function brokenBelow(r: Registry, container: object, found: Set<object> | undefined): Set<object> | undefined {
  let broken = found;
  const held = r.proof.heldBy(container);
  const all =
    held instanceof Set && held.size > FEW_HELD && !(container instanceof PyGenerator) ? heldNow(container) : undefined;
  for (const node of held)
    if (!(all === undefined ? holds(r, container, node) : all.has(node))) broken = (broken ?? new Set()).add(node);
  return broken;
}

/** No walk now: what was dropped is looked at when there will be one. */
function postpone(r: Registry, dropped: readonly object[], broken: Set<object> | undefined, dear: boolean): void {
  for (const value of dropped) r.postponed.add(value);
  if (broken === undefined) return;
  // Where many objects are watched, which of them the broken paths led to is found out by that walk.
  for (const object of dear ? r.tracked.keys() : takeAffected(r, broken)) r.unproven.add(object);
  if (dear) {
    r.proof.clear();
    r.fields.clear();
  }
}

/**
 * What the frame of a generator gave up when it ended, in the order of the dead. What of them is held by another (which may stand in a cycle, and so live on)
 * goes with that.
 */
function unnamed(dead: readonly object[], broken: ReadonlySet<object>, alive: Alive): object[] {
  const held = new Set<object>();
  if (dead.some((object) => !broken.has(object))) {
    const queue = [...broken].filter((node) => !alive.has(node));
    const meet = (child: object) => {
      if (alive.has(child) || held.has(child) || (child instanceof PyType && !child.isHeap)) return;
      held.add(child);
      queue.push(child);
    };
    for (let at = 0; at < queue.length; at++) edgesOf(queue[at] as object, meet);
  }
  const given = new Set(dead.filter((object) => broken.has(object) || !held.has(object)));
  for (const node of broken) given.add(node);
  return [...given];
}

/** Whether the object's own `__del__` is what runs: until it is over, it lives. */
const isDying = ({ pending }: Registry, object: object): boolean => pending[pending.length - 1] === object;

/** Looks for other paths to the tracked objects whose proof broke; those without one die. */
function buryUnreachable(
  r: Registry,
  threads: readonly Thread[],
  first: readonly object[],
  later: readonly object[],
  broken: Set<object> | undefined,
  ended: boolean,
): void {
  if (r.proof.size > r.roomForProofs) sweepProofs(r);
  const affected = takeAffected(r, broken);
  for (const object of affected) {
    if (isSilent(object)) untrack(object);
    else if (isDying(r, object)) r.unproven.delete(object);
    else if (!proveAgain(r, object) && !proveBeside(r, object)) continue;
    affected.delete(object);
  }
  if (affected.size === 0 && r.postponed.size === 0) return;
  const dropped = r.postponed.size > 0 ? [...r.postponed, ...first] : [...first];
  r.postponed.clear();
  const holders = walk(r, threads, affected);
  charge(r, holders);
  r.metLately = holders.size <= MOST_MET ? holders : null;
  if (r.metLately !== null && holders.size >= (r.met?.size ?? 0) / 2) r.met = holders;
  const dead: PyObject[] = [];
  const known = new Set<object>();
  for (const object of affected) {
    if (holders.has(object)) prove(r, object, holders, known);
    else dead.push(object);
  }
  if (dead.length === 0) {
    finished();
    return;
  }
  for (const object of dead) r.unproven.add(object);
  if (ended && broken !== undefined) {
    const named = new Set([...dropped, ...later]);
    for (const node of unnamed(dead, broken, holders)) if (!named.has(node)) dropped.push(node);
  }
  // Something was not met: the walk went everywhere.
  let alive: Alive | undefined = releaseAll(r, dropped, holders);
  const others = later.filter((node) => !first.includes(node));
  if (others.length > 0) alive = releaseAll(r, others, alive);
  // Dead without a dropped reference that leads to it: given up by a native that did not say so.
  for (const object of dead)
    if (r.unproven.has(object) && r.tracked.has(object)) alive = releaseAll(r, [object], alive);
  finished();
}
