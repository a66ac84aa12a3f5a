/** Looks what a dropped reference did. */
import { PyGenerator, type Thread } from '../function.ts';
import { PyDict, PyFloat, PyObject, PyType } from '../objects.ts';
import { vm } from '../vm.ts';
import { isSilent, releaseAll } from './dying.ts';
import { edgesOf } from './edges.ts';
import { isWithReceiver, type Place, Presumed, placeOf } from './experience.ts';
import {
  findIn,
  findNear,
  holds,
  isOnStack,
  MOST_TRIES,
  prove,
  proveAgain,
  proveBeside,
  slotHolds,
  sweepProofs,
  takeAffected,
} from './proofs.ts';
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
  if (r.doomed !== null && losesDoomed(r, r.doomed, values, left, container)) r.doomed = null;
  // Where something was named it goes first: a slot may have been left long before, without a word.
  const isNamed = hasObjects(values);
  const broken = brokenProofs(r, values, left, container);
  const isDear = !affordable(r);
  if (broken === undefined && r.unproven.size === 0 && (isDear || (r.waiting.size === 0 && r.postponed.size === 0)))
    return;
  const first = isNamed ? objectsOf(values) : left;
  const later = isNamed ? left : NOTHING;
  const threads = threadsOf(vm.interpreter);
  if (r.depth > 20 || isObscured(threads)) postpone(r, [...first, ...later], broken);
  else buryUnreachable(r, threads, first, later, broken, container);
}
/** Whether something may have lost what the dead among themselves refer to: it may die before its turn, then. */
function losesDoomed(
  r: Registry,
  doomed: ReadonlyMap<object, number>,
  values: readonly unknown[],
  left: readonly object[],
  container: object | undefined,
): boolean {
  const isLost = (value: unknown) => doomed.has(value as object) && value !== r.pending.last;
  return values.some(isLost) || left.some(isLost) || (container !== undefined && doomed.has(container));
}
/** Who dies after the one whose `__del__` runs is alive until then. */
function spareDoomed(r: Registry, doomed: ReadonlyMap<object, number>, affected: Set<PyObject>): void {
  for (const object of affected) {
    if (!doomed.has(object) || isDying(r, object)) continue;
    affected.delete(object);
    r.unproven.add(object);
  }
}
const isAnythingOpen = (r: Registry): boolean => r.unproven.size > 0 || r.waiting.size > 0 || r.postponed.size > 0;
/** How many nodes may be visited for what Python asks when walks have used up their budget. */
const MOST_ASKED = 60_000_000;
/**
 * Python asks whether something is still alive (calls a weak reference, counts what a weak dict has): what had to wait for its look, since walks became
 * too dear, is looked at now.
 */
export function settle(): void {
  const r = registry();
  if (r.over || !isAnythingOpen(r)) return;
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
  return !isAnythingOpen(r) && noneLeft(r);
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
  for (const node of r.turned) if (r.proof.isPending(node)) return false;
  // (asked all the time: an entry of a map would be an array of its own)
  for (const node of r.proof.inSlots()) if (!slotHolds(r.proof.slotOf(node), node)) return false;
  return true;
}

/** So many times as often as for an expectation must an object have been dead where nothing is searched through for it any more. */
const SURE = 4;
/** So many nodes are looked for one by one. */
const FEW = 4;
/** Of so many nodes at most is kept who held them: it keeps what is dead in the computer's memory. */
const MOST_MET = 500_000;

const NOTHING: readonly object[] = [];

/** Nodes that a slot was the proof of and that lie there no more. Slots are given up from the last one back. */
function leftSlots(r: Registry): readonly object[] {
  let left: object[] | undefined;
  for (const node of r.proof.inSlots()) {
    if (slotHolds(r.proof.slotOf(node), node)) continue;
    left ??= [];
    left.push(node);
  }
  for (const node of r.turned) {
    r.turned.delete(node);
    if (!r.proof.isPending(node) || slotHolds(r.proof.slotOf(node), node)) continue;
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
  const attributes = container instanceof PyObject && container.shape?.isDict ? container.slots[0] : undefined;
  if (attributes instanceof PyDict && r.proof.has(attributes)) broken = brokenBelow(r, attributes, broken);
  const found: object[] = [];
  if (r.unproven.size > 0 && r.unproven.size <= FEW)
    for (const node of [...r.unproven]) {
      if (!findNear(r, node)) continue;
      r.unproven.delete(node);
      found.push(node);
    }
  if (broken === undefined) return undefined;
  for (const node of broken.size <= FEW ? [...broken] : left) {
    if (!findNear(r, node)) continue;
    broken.delete(node);
    found.push(node);
  }
  // (a new head of a list has the old one)
  if (found.length > 0 && broken.size <= FEW)
    for (const node of broken) if (findIn(r, node, found)) broken.delete(node);
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
function postpone(r: Registry, dropped: readonly object[], broken: Set<object> | undefined): void {
  for (const value of dropped) r.postponed.add(value);
  if (broken !== undefined) for (const object of takeAffected(r, broken)) r.unproven.add(object);
}
/** The same where there has been too much walking. */
function wait(r: Registry, dropped: readonly object[], affected: Iterable<PyObject>): void {
  for (const value of dropped) r.postponed.add(value);
  for (const object of affected) {
    r.unproven.delete(object);
    r.waiting.add(object);
  }
}

/**
 * What the frame of a generator gave up when it ended, in the order of the dead. What of them is held by another (which may stand in a cycle, and so live on)
 * goes with that.
 */
function unnamed(r: Registry, dead: readonly object[], broken: ReadonlySet<object>, alive: Alive): object[] {
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
  const { leaving } = r;
  if (leaving === null || given.size < 2) return [...given];
  // (what lies in several slots is there until the first of them is given up, which comes last)
  return [...given].sort((a, b) => leaving.indexOf(b) - leaving.indexOf(a));
}

/** Whether the object's own `__del__` is what runs: until it is over, it lives. */
const isDying = ({ pending }: Registry, object: object): boolean => pending.last === object;

/** Looks for other paths to the tracked objects whose proof broke; those without one die. */
function buryUnreachable(
  r: Registry,
  threads: readonly Thread[],
  first: readonly object[],
  later: readonly object[],
  broken: Set<object> | undefined,
  container: object | undefined,
): void {
  if (r.proof.size > r.roomForProofs) sweepProofs(r);
  const affected = takeAffected(r, broken);
  if (r.doomed !== null) spareDoomed(r, r.doomed, affected);
  const place = placeOf(container);
  let tries = affordable(r) ? MOST_TRIES : Number.POSITIVE_INFINITY;
  for (const object of affected) {
    if (isSilent(object)) untrack(object);
    else if (isDying(r, object)) r.unproven.delete(object);
    else if (
      tries-- <= 0 ||
      (!proveAgain(r, object) && !proveBeside(r, object, r.experience.expects(r, place, [object], SURE)))
    )
      continue;
    affected.delete(object);
  }
  if (affected.size === 0 && r.waiting.size === 0 && r.postponed.size === 0) return;
  // What nobody is known to have had yet says nothing of the place, unless it is what was dropped.
  const judged = new Set<PyObject>();
  for (const object of affected) if (!r.unproven.has(object) || first.includes(object)) judged.add(object);
  const ended = container instanceof PyGenerator ? broken : undefined;
  if (judged.size === affected.size && buryExpected(r, threads, place, affected, first, later, ended)) return;
  if (!affordable(r) && !r.experience.mayLearn(r, place, judged)) {
    if (judged.size < affected.size && buryExpected(r, threads, place, judged, first, later, ended)) {
      for (const object of judged) affected.delete(object);
      wait(r, NOTHING, affected);
    } else wait(r, [...first, ...later], affected);
    return;
  }
  const dropped = r.postponed.size > 0 ? [...r.postponed, ...first] : [...first];
  r.postponed.clear();
  for (const object of r.waiting) affected.add(object);
  r.waiting.clear();
  const holders = walk(r, threads, affected);
  charge(r, holders);
  r.metLately = holders.size <= MOST_MET ? holders : null;
  if (r.metLately !== null && holders.size >= (r.met?.size ?? 0) / 2) r.met = holders;
  const dead: PyObject[] = [];
  const known = new Set<object>();
  for (const object of affected) {
    if (holders.has(object)) {
      if (judged.has(object)) r.experience.learn(place, object, false);
      prove(r, object, holders, known);
    } else dead.push(object);
  }
  if (dead.length === 0) {
    finished();
    return;
  }
  for (const object of dead) r.unproven.add(object);
  if (ended !== undefined) addUnnamed(r, dropped, later, dead, ended, holders);
  // Something was not met: the walk went everywhere.
  release(
    r,
    dead,
    dropped,
    later.filter((node) => !first.includes(node)),
    holders,
  );
  // (what stands in a cycle stays, and so does what hangs on one, or came back)
  for (const object of dead) if (judged.has(object)) r.experience.learn(place, object, !r.tracked.has(object));
  finished();
}
function addUnnamed(
  r: Registry,
  dropped: object[],
  later: readonly object[],
  dead: readonly object[],
  broken: ReadonlySet<object>,
  alive: Alive,
): void {
  const named = new Set([...dropped, ...later]);
  for (const node of unnamed(r, dead, broken, alive)) if (!named.has(node)) dropped.push(node);
}
/** Gives up what was dropped, in order. */
function release(
  r: Registry,
  dead: readonly PyObject[],
  first: readonly object[],
  later: readonly object[],
  holders: Alive,
): void {
  const give = (values: readonly object[], known: Alive | undefined): Alive | undefined => {
    const alive = releaseAll(r, values, known);
    return alive === undefined && holders instanceof Presumed && holders.refresh() ? holders : alive;
  };
  let alive = give(first, holders);
  if (later.length > 0) alive = give(later, alive);
  // Dead without a dropped reference that leads to it: given up by a native that did not say so.
  for (const object of dead) {
    if (!r.unproven.has(object) || !r.tracked.has(object)) continue;
    // (what was given up may have stood in a cycle, and has it)
    if (holders instanceof Presumed && r.heldByGarbage.has(r, object)) continue;
    alive = give([object], alive);
  }
}
/** Buries what is dead by all experience. @returns whether that could be said without a walk */
function buryExpected(
  r: Registry,
  threads: readonly Thread[],
  place: Place,
  affected: ReadonlySet<PyObject>,
  first: readonly object[],
  later: readonly object[],
  ended: ReadonlySet<object> | undefined,
): boolean {
  if (affected.size === 0 || !r.experience.expects(r, place, affected)) return false;
  const dead: PyObject[] = [];
  for (const object of affected) {
    if (isOnStack(r, threads, object)) r.unproven.delete(object);
    else if (!isWithReceiver(r, object) && !r.heldByGarbage.has(r, object)) dead.push(object);
    else {
      // (the walk that is made now finds the same)
      r.experience.learn(place, object, false);
      return false;
    }
  }
  const presumed = Presumed.of(r, threads, new Set(dead), [...first, ...later, ...(ended ?? [])]);
  if (presumed === undefined) return false;
  const dropped = [...first];
  for (const object of dead) {
    r.unproven.add(object);
    r.experience.noteExpected(place, object);
  }
  if (ended !== undefined) addUnnamed(r, dropped, later, dead, ended, presumed);
  release(
    r,
    dead,
    dropped,
    later.filter((node) => !first.includes(node)),
    presumed,
  );
  for (const object of dead) if (r.tracked.has(object)) r.experience.learn(place, object, false);
  return true;
}
