/**
 * When objects die.
 *
 * CPython frees an object the moment the last reference to it goes away, and programs see it: `__del__` runs, a generator's `finally` runs, a coroutine that
 * nobody awaited is told, weak references are cleared. JavaScript counts no references, so this folder finds the moment by looking: it knows the few objects
 * whose death shows (the tracked ones), and for each the path of references that keeps it alive, its proof. A dropped reference matters only when it was part
 * of a proof; then a walk from the roots (threads' stacks, modules) looks for another path. What has none is dead: its references within the dead part are
 * counted as CPython counts them, so that objects die in CPython's order and cycles stay until `gc.collect()` or the end.
 *
 * The price: a look at a few entries for each dropped reference while anything is tracked, a walk when a proof broke. All walks of a run have a budget that
 * grows with the instructions executed; when it is used up, walks wait. Python values that only a native's JavaScript variables hold can't be seen: while
 * a native that may have some waits for Python code it called, walks wait, too (`transparent` names those that have none).
 *
 * Where much is alive and dies one by one, what walks have found before is expected again, and confirmed from time to time (`experience.ts`).
 * Whether an object can have been kept by its own `__del__` is read in that code (`escape.ts`).
 *
 * This file holds what an interpreter knows; `look.ts` what a dropped reference leads to, `walk.ts` (from the `roots.ts`, along the `edges.ts`) and
 * `proofs.ts` what is alive, `dying.ts` and `finalize.ts` what happens at a death, `collector.ts` and `cycles.ts` what `gc.collect()` does.
 */
import { type PyObject, PyType } from '../objects.ts';
import { Experience } from './experience.ts';
import { HeldByGarbage } from './held.ts';
import { Paths } from './paths.ts';
import { Pending } from './pending.ts';
import type { Walked } from './walk.ts';
import { counters, type Interpreter, TRACKED, vm } from '../vm.ts';

/** What one interpreter knows about its objects. */
export class Registry {
  /** Objects whose death shows, oldest first, each with its number in this order. */
  readonly tracked = new Map<PyObject, number>();
  private lastNumber = 0;
  /** The newest of them, before it is listed: most coroutines are awaited, and so watched no more, before anybody looks. */
  newest: PyObject | null = null;
  /** Tracked objects without a proof yet. */
  readonly unproven = new Set<PyObject>();
  /** The paths that keep tracked objects alive. */
  readonly proof = new Paths();
  /** Of a node that was on a path, the objects that had it there, the latest first: tried again when the node has lost its place. */
  readonly before = new Map<object, readonly object[]>();
  /** Of a node on a path, the field in which its holder was last seen to have it. */
  readonly fields = new Map<object, string>();
  /** The same for whatever objects of a class (by `constructor`) hold. */
  readonly usual = new Map<unknown, string>();
  /** Who held what when the last long walk came by, where that were not too many, and when the very last one did. */
  met: Walked | null = null;
  metLately: Walked | null = null;
  /** The objects that the last walks found tracked objects with, the latest first: what holds one often holds the next. */
  recent: readonly object[] = [];
  /** Unreachable, but in a cycle: only the collector frees them. */
  readonly garbage = new Set<object>();
  readonly heldByGarbage = new HeldByGarbage();
  /** Tracked objects without a proof that have to wait for a walk. */
  readonly waiting = new Set<PyObject>();
  /** What walks have taught. */
  readonly experience = new Experience();
  /** Dropped while no walk was possible, in order. */
  readonly postponed = new Set<object>();
  /** Dropped cycles: what it has cost to look for them, and how often what was looked at was found to be alive. */
  readonly knots = {
    looked: 0,
    walks: 0,
    alive: new WeakMap<object, number>(),
    vain: new WeakMap<object, WeakMap<object, number>>(),
  };
  /** What lay in the slots of the frame that has just ended: they are given up from the last one back. */
  leaving: readonly unknown[] | null = null;
  /** How many nodes `proof` may have before those that serve no tracked object any more are thrown out. */
  roomForProofs = 64;
  /** What a destruction under way still has to give up: alive until its turn comes. */
  readonly pending = new Pending();
  /** What has had its turn, and was known to be alive by waiting for it. */
  readonly turned = new Set<object>();
  /** What only the object refers to whose `__del__` runs, or others that die after it: nobody need look for it meanwhile. */
  doomed: ReadonlyMap<object, number> | null = null;
  /** How many of them keep alive: all for whoever asks meanwhile, but not those of the destruction that asks itself. */
  spared = Number.POSITIVE_INFINITY;
  /** Nodes visited by all walks. */
  spent = 0;
  /** Nodes visited by the last walk. */
  size = 0;
  /** Visited by those that answer what Python asked while others had to wait, and whether such a one is under way. */
  asked = 0;
  asking = false;
  /** Destructions under way, one inside the other. */
  depth = 0;
  /** Everything is being torn down: no more looking. */
  over = false;
  /** What modules keep for the interpreter, as a node. */
  readonly kept: object;
  constructor(interpreter: Interpreter) {
    this.kept = { state: interpreter.state };
  }
  get count(): number {
    return this.tracked.size + (this.newest === null ? 0 : 1);
  }
  add(object: PyObject): void {
    this.tracked.set(object, ++this.lastNumber);
    this.unproven.add(object);
  }
  /** The last of what is pending has its turn. */
  takePending(): object {
    const node = this.pending.pop();
    if (this.proof.isPending(node) && !this.pending.isBelow(node, this.pending.length)) this.turned.add(node);
    return node;
  }
  listNewest(): void {
    if (this.newest === null) return;
    this.add(this.newest);
    this.newest = null;
  }
}
const REGISTRY = Symbol('registry');
const registryOf = ({ weakNotes }: Interpreter): Registry | undefined =>
  weakNotes.get(REGISTRY) as Registry | undefined;
let lastInterpreter: Interpreter | undefined;
let last: Registry;
/** What an interpreter knows about its objects. */
export function registry(interpreter: Interpreter = vm.interpreter): Registry {
  const r = unlisted(interpreter);
  r.listNewest();
  return r;
}
/** The same while the newest object need not be among the others. */
export function unlisted(interpreter: Interpreter = vm.interpreter): Registry {
  if (interpreter === lastInterpreter) return last;
  last = registryOf(interpreter) ?? new Registry(interpreter);
  interpreter.weakNotes.set(REGISTRY, last);
  lastInterpreter = interpreter;
  return last;
}
/** How many objects of an interpreter are tracked: for the counter that the loop looks at. */
export const trackedIn = (interpreter: Interpreter): number => registryOf(interpreter)?.count ?? 0;

/** From now on somebody must be told when the object dies (built-in classes never do). */
export function track(object: PyObject): void {
  if (object instanceof PyType && !object.isHeap) return;
  const r = unlisted(vm.interpreter);
  if (r.over || object === r.newest || (r.tracked.size > 0 && r.tracked.has(object))) return;
  r.listNewest();
  r.newest = object;
  counters[TRACKED] = r.count;
}
/** What was tracked in one interpreter is tracked in its copy. */
export function copyTracked(
  copier: { found(original: PyObject): PyObject | undefined },
  from: Interpreter,
  to: Interpreter,
): void {
  const known = registryOf(from);
  if (known === undefined) return;
  known.listNewest();
  const made = registry(to);
  for (const object of known.tracked.keys()) {
    const copy = copier.found(object);
    if (copy !== undefined) made.add(copy);
  }
}
/** The object's death would show no more. */
export function untrack(object: PyObject): void {
  const r = unlisted(vm.interpreter);
  if (object === r.newest) {
    r.newest = null;
    counters[TRACKED] = r.count;
    return;
  }
  if (!r.tracked.delete(object)) return;
  r.unproven.delete(object);
  r.waiting.delete(object);
  counters[TRACKED] = r.count;
  if (r.tracked.size > 0) return;
  // (emptied, a map is given new room)
  for (const map of [r.proof, r.fields, r.before, r.postponed, r.turned]) if (map.size > 0) map.clear();
  r.recent = [];
  // (where walks have become rare, the last one's hints are needed)
  if (r.experience.isRipe(r)) return;
  r.met = null;
  r.metLately = null;
}
