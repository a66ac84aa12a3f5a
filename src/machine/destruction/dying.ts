/** Dying: references are given up in CPython's order, each death giving up what the dead one referred to. */
import { PyNativeCoroutine, PyQuickCoroutine } from '../coroutine.ts';
import { PyFunction, PyGenerator } from '../function.ts';
import { PyNativeFunction, type QuickImpl } from '../native.ts';
import { PyDict, PyObject, PyType, type PyWeakRef, type Value } from '../objects.ts';
import type { AnyGenerator } from '../types/functions/generators.ts';
import { edgesBeforeCallbacks, edgesOf } from './edges.ts';
import { mayKeepItself } from './escape.ts';
import { isWithReceiver, Presumed } from './experience.ts';
import { vm } from '../vm.ts';
import { forgetAll, proveAgain, proveBeside } from './proofs.ts';
import { type Registry, track, untrack } from './registry.ts';
import { threadsOf } from './roots.ts';
import { type Alive, charge, finished, walk } from './walk.ts';

/** What happens when an object dies: set by finalize.ts. Answers whether Python code may have run. */
export let bury: (object: PyObject, unstarted?: AnyGenerator[]) => boolean = () => false;
export let clearWeakrefs: (object: PyObject, isAlive: (ref: PyWeakRef) => boolean) => boolean = () => false;
/** `__del__`s in TypeScript that show nothing once they have answered that they would show nothing, and what tells. */
export const silent = new Map<unknown, (object: Value) => boolean>();
/** Says that nothing is shown any more when an object dies whose `__del__` has this short way, once `test` holds. */
export function silentOnce(quick: QuickImpl, test: (object: Value) => boolean): void {
  silent.set(quick, test);
}
/** Whether an object's death will show nothing, whenever it comes. */
export function isSilent(object: PyObject): boolean {
  if (silent.size === 0 || object.weakrefs !== undefined || !object.cls.hasDel) return false;
  const method = object.cls.lookup('__del__');
  return method instanceof PyNativeFunction && silent.get(method.quick)?.(object) === true;
}
/** Says what happens at a death: finalize.ts does, once it is there. */
export function setBurial(finalize: typeof bury, clear: typeof clearWeakrefs): void {
  bury = finalize;
  clearWeakrefs = clear;
}

const isGenerator = (object: PyObject): boolean =>
  object instanceof PyGenerator || object instanceof PyNativeCoroutine || object instanceof PyQuickCoroutine;

/** How many objects may wait for what is in their attributes to die before the callbacks of their weak references run. */
const mostWaiting = 50;
function childrenOf(node: object): object[] {
  const children: object[] = [];
  edgesOf(node, (child) => {
    children.push(child);
  });
  return children;
}

/**
 * References being given up, in order, depth first. The references still to be given up stand at the end of `pending`, the next one last; a node's count is
 * the number of references that the dead among themselves, and those waiting in `pending`, have to it.
 */
class Dying {
  private readonly from: number;
  private holders: Alive;
  private counts = new Map<object, number>();
  private recount = true;
  /** Whether something has changed since `holders` were looked for. */
  private ran = false;
  /** Something is alive that was not when `holders` were looked for: they are looked for again when the next reference is given up. */
  private isStale = false;
  private readonly stuck = new Set<object>();
  private readonly gone = new Set<object>();
  /** What died while Python code ran: the next counting tells whether that changed something for others. */
  private judged: PyObject | null = null;
  /** How many objects, one in the other's attributes, wait for these to go before their callbacks run. */
  private waiting = 0;
  /** @param holders what a walk that went everywhere has just found, or what is presumed */
  constructor(
    private readonly r: Registry,
    holders?: Alive,
  ) {
    this.from = r.pending.length;
    this.holders = holders ?? this.look();
  }
  private look(): Alive {
    const holders = walk(this.r, threadsOf(vm.interpreter), null, this.from);
    charge(this.r, holders);
    return holders;
  }
  release(values: readonly object[]): void {
    const { pending, garbage } = this.r;
    this.give(values);
    try {
      while (pending.length > this.from) this.take(this.r.takePending());
    } finally {
      while (pending.length > this.from) this.r.takePending();
    }
    const before = garbage.size;
    for (const node of this.stuck) if (!this.gone.has(node)) garbage.add(node);
    if (garbage.size !== before) this.ran = true;
  }
  /** What is alive; undefined when that may have changed. */
  get alive(): Alive | undefined {
    return this.ran || this.isStale ? undefined : this.holders;
  }
  private give(values: readonly object[]): void {
    for (let at = values.length - 1; at >= 0; at--) this.r.pending.push(values[at] as object);
  }
  private take(node: object): void {
    if (this.isStale) {
      this.isStale = false;
      this.changed(null);
    }
    if (this.holders.has(node) || this.gone.has(node)) return;
    if (this.recount) this.countAll(node);
    const left = (this.counts.get(node) ?? 1) - 1;
    this.counts.set(node, left);
    // A class always stands in a cycle: with its bases in order.
    if (left > 0 || node instanceof PyType) this.stuck.add(node);
    else this.die(node);
  }
  private countAll(current: object): void {
    const { pending } = this.r;
    this.recount = false;
    const before = this.counts;
    this.counts = new Map();
    const queue: object[] = [];
    const count = (node: object) => {
      if (this.holders.has(node) || this.gone.has(node) || (node instanceof PyType && !node.isHeap)) return;
      const known = this.counts.get(node);
      this.counts.set(node, (known ?? 0) + 1);
      if (known === undefined) queue.push(node);
    };
    count(current);
    for (let at = this.from; at < pending.length; at++) count(pending.at(at));
    for (let at = 0; at < queue.length; at++) edgesOf(queue[at] as object, count);
    this.r.spent += queue.length;
    if (this.judged === null) return;
    let isCalm = true;
    for (const [node, number] of this.counts) if (before.get(node) !== number) isCalm = false;
    this.r.experience.noteDeath(this.judged, isCalm ? 'calm' : 'restless');
    this.judged = null;
  }
  /**
   * Python code has run: what is alive and who refers to whom may have changed.
   * @param died what died, if that was why
   */
  private changed(died: PyObject | null): void {
    const { r } = this;
    if (this.holders instanceof Presumed && (died === null || !mayKeepItself(died))) {
      this.recount = true;
      if (this.holders.refresh()) return;
    } else if (died !== null && !this.recount && r.experience.isCalm(r, died)) {
      this.ran = true;
      return;
    }
    this.recount = true;
    this.ran = !r.experience.mayConfirm(r);
    if (this.ran) return;
    finished();
    this.holders = this.look();
    if (died === null) return;
    if (r.pending.length > this.from) this.judged = died;
    else r.experience.noteDeath(died, 'calm');
  }
  /**
   * The same after the code of an object's own death.
   * @param isCalm others of its kind have never come back: who may have it is who was given it by that code
   * @returns whether somebody has taken a reference to it meanwhile
   */
  private isBack(node: PyObject, isCalm: boolean): boolean {
    const { r } = this;
    if (
      proveAgain(r, node) ||
      proveBeside(r, node, isCalm) ||
      isWithReceiver(r, node) ||
      isNamedByCode(node) ||
      r.experience.comesBack(r, node)
    ) {
      forgetAll(r, node);
      this.recount = true;
      this.isStale = true;
      r.experience.noteDeath(node, 'back');
      return true;
    }
    this.changed(node);
    if (!this.holders.has(node)) return false;
    r.experience.noteDeath(node, 'back');
    return true;
  }
  /**
   * Whoever dies is alive while its `__del__` runs: nobody need look for it then. What was found to be alive by it is looked for once more afterwards.
   * (A generator lets go of what it holds in between.)
   */
  private bury(node: PyObject): boolean {
    if (isGenerator(node)) return this.beside(node, [], () => bury(node));
    const { doomed } = this.r;
    this.r.doomed = this.counts;
    const ran = this.beside(node, [node], () => bury(node));
    this.r.doomed = doomed;
    if (ran) forgetAll(this.r, node);
    return ran;
  }
  /** What the node refers to lives on while callbacks of its weak references run. */
  private clear(node: PyObject, isAlive: (ref: PyWeakRef) => boolean): boolean {
    return this.beside(node, [node], () => clearWeakrefs(node, isAlive));
  }
  /**
   * A dead node gives up what goes before the callbacks of its weak references, by which nobody finds it any more; then these run.
   * @param early what goes before: the first of what the node refers to
   */
  private giveInTwo(node: PyObject, early: readonly object[], isAlive: (ref: PyWeakRef) => boolean): void {
    const { pending } = this.r;
    for (const ref of node.weakrefs ?? []) ref.weakTarget = undefined;
    this.give(childrenOf(node).slice(early.length));
    const late = pending.length;
    this.give(early);
    this.waiting++;
    while (pending.length > late) this.take(this.r.takePending());
    this.waiting--;
    if (this.beside(null, [], () => clearWeakrefs(node, isAlive))) this.changed(node);
  }
  /**
   * While the code of a node's death runs, some others are alive, and so is what stands in cycles without it.
   * @param node null: it has given up what it referred to
   */
  private beside(node: PyObject | null, others: readonly object[], code: () => boolean): boolean {
    const { pending } = this.r;
    const before = pending.length;
    if (this.stuck.size > 0) for (const other of this.stuckWithout(node)) pending.push(other);
    for (const other of others) pending.push(other);
    const ran = code();
    while (pending.length > before) this.r.takePending();
    return ran;
  }
  /** What would still be referred to if a node gave up everything. */
  private stuckWithout(node: object | null): object[] {
    if (node === null) return [...this.stuck].filter((other) => !this.gone.has(other));
    if (this.recount) this.countAll(node);
    const lost = new Map<object, number>();
    const queue = [node];
    const lose = (child: object) => {
      const number = (lost.get(child) ?? 0) + 1;
      lost.set(child, number);
      if (number === this.counts.get(child)) queue.push(child);
    };
    for (let at = 0; at < queue.length; at++) edgesOf(queue[at] as object, lose);
    return [...this.stuck].filter(
      (other) => !this.gone.has(other) && (lost.get(other) ?? 0) < (this.counts.get(other) ?? 0),
    );
  }
  /** The last reference to `node` is gone. */
  private die(node: object): void {
    const { r } = this;
    const isAlive = (ref: PyWeakRef) => {
      if (this.holders.has(ref) || (!this.gone.has(ref) && (this.counts.get(ref) ?? 0) > 0)) return true;
      r.experience.noteDeath(node as PyObject, 'restless');
      return false;
    };
    const isWatched = node instanceof PyObject && r.tracked.has(node);
    if (isWatched) {
      if (node.weakrefs !== undefined && isGenerator(node)) {
        // Generators and coroutines are closed when nobody finds them any more; a callback that loses something must not find this one dead, too.
        untrack(node);
        if (this.clear(node, isAlive)) this.changed(node);
      }
      const isCalm = r.experience.isCalm(r, node);
      if (isCalm) r.experience.forgetGiven(node);
      if (this.bury(node)) {
        if (this.isBack(node, isCalm)) {
          // Somebody took a new reference meanwhile; its __del__ is not called again.
          if (node.weakrefs === undefined) untrack(node);
          else if (r.tracked.has(node)) r.unproven.add(node);
          else track(node);
          return;
        }
      }
      untrack(node);
    }
    this.gone.add(node);
    forgetAll(r, node);
    const early: object[] = [];
    if (node instanceof PyObject && node.weakrefs !== undefined) {
      // (where one is in the other's attributes over and over, CPython frees those far within later, too)
      if (this.waiting < mostWaiting) edgesBeforeCallbacks(node, (child) => early.push(child));
      if (early.length > 0) this.giveInTwo(node, early, isAlive);
      else if (this.clear(node, isAlive)) this.changed(node);
    }
    if (isWatched && (this.ran || this.holders instanceof Presumed)) r.experience.noteBuried(node);
    if (early.length === 0) this.give(childrenOf(node));
  }
}
/** Whether a global variable of the code that has seen an object die has it. */
function isNamedByCode(object: PyObject): boolean {
  const method = object.cls.hasDel ? object.cls.lookup('__del__') : undefined;
  return (
    method instanceof PyFunction && method.globals instanceof PyDict && method.globals.table.values.includes(object)
  );
}
/**
 * Gives up references in order.
 * @param holders what a walk that went everywhere has found, if nothing has changed since
 * @returns the same, if nothing has changed meanwhile
 */
export function releaseAll(r: Registry, values: readonly object[], holders?: Alive): Alive | undefined {
  r.depth++;
  try {
    const dying = new Dying(r, holders);
    dying.release(values);
    return dying.alive;
  } finally {
    r.depth--;
  }
}
