/** The collector: what is unreachable dies, cycles too. */
import { GenState, type Thread } from '../function.ts';
import { PyObject, PyType, strikeDead } from '../objects.ts';
import { edgesOf } from './edges.ts';
import { countCollected, findCyclic, forgetDead } from './cycles.ts';
import { type AnyGenerator, endUnstarted } from '../types/functions/generators.ts';
import { vm } from '../vm.ts';
import { bury, clearWeakrefs } from './dying.ts';
import { registry, track, untrack } from './registry.ts';
import { isObscured, threadsOf } from './roots.ts';
import { type Alive, walk } from './walk.ts';

/**
 * Frees what is unreachable, cycles too.
 * @param order what the program's end leaves to be found, first to last
 * @param save takes what stood in cycles, in the order in which it was made, after its end has been told: it is kept
 * @returns how many objects were found
 */
export function collect(order?: readonly PyObject[], save?: (found: readonly PyObject[]) => void): number {
  const candidates = beforeCollection.flatMap((find) => find());
  for (const object of candidates) track(object);
  try {
    return collectTracked(order, candidates, save);
  } finally {
    for (const object of candidates) if (object.weakrefs === undefined) untrack(object);
  }
}
/** Objects that only the collector can free, since they always stand in cycles (pending tasks): asked for before it goes through. */
export const beforeCollection: (() => readonly PyObject[])[] = [];
/** @param first those that come first: what they refer to is younger */
function collectTracked(
  order: readonly PyObject[] | undefined,
  first: readonly PyObject[],
  save?: (found: readonly PyObject[]) => void,
): number {
  const r = registry();
  const garbage = [...r.garbage];
  r.garbage.clear();
  r.postponed.clear();
  r.waiting.clear();
  r.proof.clear();
  const threads = threadsOf(vm.interpreter);
  let holders: Alive = order === undefined ? walk(r, threads, null) : new Map();
  const dead = (order ?? [...new Set([...first, ...r.tracked.keys()])]).filter(
    (object) => r.tracked.has(object) && !holders.has(object),
  );
  const noted = order === undefined ? vm.interpreter.births : null;
  if (noted !== null && first.some((object) => dead.includes(object)))
    sortByBirth(dead, noted, first, r.tracked.keys());
  const gone = unreachableFrom(dead, holders);
  const cyclic = noted === null ? null : findCyclic([...dead, ...noted], holders);
  let found = cyclic === null ? gone.size : countCollected(cyclic);
  if (save !== undefined && cyclic !== null && cyclic.length > 0) {
    const places = new Map(noted?.map((object, at) => [object as object, at]));
    save(cyclic.sort((a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1)));
    holders = walk(r, threads, null);
  }
  if (dead.length === 0) {
    if (order === undefined) strikeDeadClasses(threads, holders);
    forgetDead(vm.interpreter, holders);
    for (const object of r.tracked.keys()) r.unproven.add(object);
    return found;
  }
  r.depth++;
  try {
    let ran = false;
    let known = gone;
    if (order === undefined) {
      // What the cycles hold lives as long as they do, unless the code that runs now takes it from them.
      known = unreachableFrom([...dead, ...garbage.filter((node) => !holders.has(node))], holders);
      const inCycles = cyclicAmong(known);
      const held = unreachableFrom(inCycles, holders);
      for (const node of inCycles) r.garbage.add(node);
      // (held by what shows to nobody when it dies)
      for (const object of dead) if (!held.has(object)) r.garbage.add(object);
      for (const object of dead) r.unproven.add(object);
    }
    // Callbacks run only for references that are themselves alive.
    if (order === undefined)
      for (const object of dead)
        if (object.weakrefs !== undefined) ran = clearWeakrefs(object, (ref) => holders.has(ref)) || ran;
    // Coroutines that never began are still whole for whoever looks at them in its own end.
    const unstarted: AnyGenerator[] = [];
    for (const object of dead)
      if (r.tracked.has(object)) ran = bury(object, order === undefined ? unstarted : undefined) || ran;
    // What was dropped meanwhile and stands in a cycle with others is none of the collector's business any more.
    for (const object of known) r.garbage.delete(object);
    if (ran && order === undefined) {
      holders = walk(r, threads, null);
      // (what somebody kept when its end was told is not found)
      if (cyclic !== null && save === undefined)
        found = countCollected(cyclic.filter((object) => !holders.has(object)));
    }
    for (const generator of unstarted)
      if (generator.state === GenState.created && !holders.has(generator)) endUnstarted(generator);
    for (const object of dead) if (!holders.has(object)) untrack(object);
  } finally {
    r.depth--;
  }
  if (order === undefined) strikeDeadClasses(threads, holders);
  forgetDead(vm.interpreter, holders);
  for (const object of r.tracked.keys()) r.unproven.add(object);
  return found;
}
/**
 * Brings what is dead into the order in which it was made, as far as that was noted; what was not is as old as what is tracked before it.
 * @param pairs coroutines, each followed by its task, which is not noted
 */
function sortByBirth(
  dead: PyObject[],
  noted: readonly PyObject[],
  pairs: readonly PyObject[],
  tracked: Iterable<PyObject>,
): void {
  const places = new Map<PyObject, number>();
  for (const object of dead) places.set(object, -1);
  for (let at = 0; at < noted.length; at++) {
    const object = noted[at] as PyObject;
    if (places.has(object)) places.set(object, at);
  }
  for (let at = 1; at < pairs.length; at++) {
    const object = pairs[at] as PyObject;
    if (places.get(object) === -1) places.set(object, places.get(pairs[at - 1] as PyObject) ?? -1);
  }
  let last = -1;
  for (const object of tracked) {
    const place = places.get(object) ?? -1;
    if (place > last) last = place;
    else if (place === -1 && places.has(object)) places.set(object, last);
  }
  dead.sort((a, b) => (places.get(a) as number) - (places.get(b) as number));
}
/** Classes of the program that are gone are no subclasses of their bases any more. */
function strikeDeadClasses(threads: readonly Thread[], alive: Alive): void {
  if (isObscured(threads)) return;
  for (const known of vm.interpreter.weakSubclasses.values()) strikeDead(known, alive);
}
vm.crowded = () => forgetDead(vm.interpreter, walk(registry(), threadsOf(vm.interpreter), null));
/** The nodes that stand in cycles among some (Tarjan's strongly connected components, without recursion). */
function cyclicAmong(nodes: ReadonlySet<object>): object[] {
  const found: object[] = [];
  const numbers = new Map<object, number>();
  const low = new Map<object, number>();
  const open: object[] = [];
  const isOpen = new Set<object>();
  const childrenOf = (node: object): object[] => {
    const children: object[] = [];
    edgesOf(node, (child) => {
      if (nodes.has(child)) children.push(child);
    });
    return children;
  };
  const lower = (node: object, to: number) => low.set(node, Math.min(low.get(node) as number, to));
  for (const start of nodes) {
    if (numbers.has(start)) continue;
    const way: { readonly node: object; readonly children: object[]; isLoop: boolean; at: number }[] = [];
    const enter = (node: object) => {
      numbers.set(node, numbers.size);
      low.set(node, numbers.size - 1);
      open.push(node);
      isOpen.add(node);
      way.push({ node, children: childrenOf(node), isLoop: false, at: 0 });
    };
    enter(start);
    while (way.length > 0) {
      const step = way[way.length - 1]!;
      const { node } = step;
      if (step.at < step.children.length) {
        const child = step.children[step.at++] as object;
        if (child === node) step.isLoop = true;
        if (!numbers.has(child)) enter(child);
        else if (isOpen.has(child)) lower(node, numbers.get(child) as number);
        continue;
      }
      way.pop();
      const above = way[way.length - 1];
      if (above !== undefined) lower(above.node, low.get(node) as number);
      if (low.get(node) !== numbers.get(node)) continue;
      const group = open.splice(open.lastIndexOf(node));
      for (const member of group) isOpen.delete(member);
      if (group.length > 1 || step.isLoop) found.push(...group);
    }
  }
  return found;
}
/** The nodes below some dead ones that are not alive. */
function unreachableFrom(dead: readonly object[], alive: Alive): Set<object> {
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
  for (const object of r.tracked.keys()) if (!seen.has(object)) result.push(object);
  return result;
}
