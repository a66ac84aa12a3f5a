/**
 * What looking has taught.
 *
 * A walk costs as much as there is alive, and a program that lets go of ten thousand objects one by one would cost it ten thousand times. But it does so in
 * few places, and at one place what happens is mostly the same. So what walks find is noted, by place and kind of object; where they have found nothing but deaths,
 * and what was found before, the next death is expected: what nobody near is seen to hold is buried without a walk. Walks go on from time to time, each
 * for what was expected since the last; what they find otherwise is never expected again, and that an object was buried alive is a fault of ours that ends
 * the run: nothing false is shown.
 */
import { EngineBug } from '../../kernel/index.ts';
import { FrameKind, PyFunction, PyGenerator, type Thread } from '../function.ts';
import { PyModule, PyObject, PyType, PyWeakRef } from '../objects.ts';
import { edgesOf } from './edges.ts';
import { mayKeepItself } from './escape.ts';
import { vm } from '../vm.ts';
import { findAround, isOnStack, leadsFromAlive } from './proofs.ts';
import type { Registry } from './registry.ts';
import type { Holder } from './slots.ts';
import { type Alive, affordable, type Walked } from './walk.ts';

/** So many nodes may be visited by walks before anything is expected: short programs are looked at exactly. */
const PATIENCE = 2_000_000;
let patience = PATIENCE;
/** So often walks must have found the same. */
const OFTEN = 32;
let often = OFTEN;
/** How many nodes may be visited to learn when walks have used up their budget. */
const MOST_LEARNING = 60_000_000;
/** So many of those whom something was given to are noted. */
const MOST_GIVEN = 6;
/** A walk of so many nodes is long. */
const LONG = 30_000;
/** For tests: expects earlier (or, without numbers, as always). */
export function expectAfter(nodes = PATIENCE, times = OFTEN): void {
  patience = nodes;
  often = times;
}
/** What walks have found about objects of one kind that were dropped at one place. */
interface Lesson {
  dead: number;
  /** How many were expected to be, after that. */
  expected: number;
  alive: boolean;
}
/** What the code that runs when an object of one kind dies did: nothing to others, kept the object, or something else. */
interface Outcomes {
  calm: number;
  back: number;
  isRestless: boolean;
}
/** Where something is dropped: the code and the instruction (and the native it has called), or the code of the generator that ended. */
export interface Place {
  readonly code: unknown;
  readonly at: number | string;
}
export function placeOf(container: object | undefined): Place {
  let { frame } = vm.thread;
  const inside = frame !== null && frame.kind !== FrameKind.python ? frame.nativeName : undefined;
  while (frame !== null && frame.kind !== FrameKind.python) frame = frame.back;
  const code = frame?.linked;
  const at = frame?.pc ?? -1;
  if (container instanceof PyGenerator) return { code: container.linked, at: inside ?? '' };
  return { code, at: inside === undefined ? at : `${inside} ${at}` };
}
const kinds = new Map<unknown, (object: never) => object | undefined>();
/** Says of built-in objects (by their JavaScript class) which of them die alike: those of which `kind` answers the same. */
export function diesLike<T extends PyObject>(
  objects: abstract new (...given: never[]) => T,
  kind: (object: T) => object | undefined,
): void {
  kinds.set(objects, kind);
}
/** What dies alike: objects of one class, generators of one function. */
function kindOf(object: PyObject): object {
  if (object instanceof PyGenerator) return object.linked;
  return kinds.get(object.constructor)?.(object as never) ?? object.cls;
}
export class Experience {
  private readonly lessons = new Map<unknown, Map<number | string, Map<object, Lesson>>>();
  /** What came of deaths, by kind. */
  private readonly outcomes = new Map<object, Outcomes>();
  /** What was buried without a walk since the last. */
  private buried: object[] = [];
  /** How many nodes were visited to learn, beyond what may be spent. */
  private learning = 0;
  /** Whom what a tracked object's path leads through was given to since the last walk that went everywhere, the latest first. */
  private given = new Map<object, object[]>();

  private lessonOf({ code, at }: Place, kind: object): Lesson | undefined {
    return this.lessons.get(code)?.get(at)?.get(kind);
  }
  /** A walk found out about an object that was dropped at a place. */
  learn({ code, at }: Place, object: PyObject, isDead: boolean): void {
    const kind = kindOf(object);
    let places = this.lessons.get(code);
    if (places === undefined) this.lessons.set(code, (places = new Map()));
    let kinds = places.get(at);
    if (kinds === undefined) places.set(at, (kinds = new Map()));
    let lesson = kinds.get(kind);
    if (lesson === undefined) kinds.set(kind, (lesson = { dead: 0, expected: 0, alive: false }));
    if (isDead) lesson.dead++;
    else lesson.alive = true;
  }
  /** An object was buried where that was expected. */
  noteExpected(place: Place, object: PyObject): void {
    const lesson = this.lessonOf(place, kindOf(object));
    if (lesson !== undefined) lesson.expected++;
  }
  /** Whether a walk is worth its price beyond what may be spent: a few more like it, and walks will seldom be needed at this place. */
  mayLearn(r: Registry, place: Place, objects: ReadonlySet<PyObject>): boolean {
    if (objects.size === 0 || this.learning > MOST_LEARNING) return false;
    if (this.isDue(r)) {
      this.learning += r.size;
      return true;
    }
    for (const object of objects) {
      const kind = kindOf(object);
      const lesson = this.lessonOf(place, kind);
      if (lesson?.alive === true || (lesson?.dead ?? 0) > this.enough(r) || this.isRestless(kind)) return false;
    }
    this.learning += r.size;
    return true;
  }
  /**
   * Whether all of these, dropped at a place, are most probably dead.
   * @param factor how much more often than usual that must have been so
   */
  expects(r: Registry, place: Place, objects: Iterable<PyObject>, factor = 1): boolean {
    if (!this.mayExpect(r)) return false;
    const enough = this.enough(r);
    const isSeldom = ({ dead, expected }: Lesson) => dead < enough || dead + expected < factor * enough;
    for (const object of objects) {
      const kind = kindOf(object);
      const lesson = this.lessonOf(place, kind);
      if (lesson === undefined || lesson.alive || isSeldom(lesson) || this.isRestless(kind)) return false;
    }
    return true;
  }
  /** Whether it is time to see if what was expected was true (where nothing is left for it, the end of the run tells). */
  private isDue(r: Registry): boolean {
    return this.buried.length > 16 + r.size / 100 && (affordable(r) || this.learning <= MOST_LEARNING);
  }
  /** Whether a walk may be made now to see it, beyond what may be spent. */
  mayConfirm(r: Registry): boolean {
    if (affordable(r)) return true;
    if (!this.isDue(r)) return false;
    this.learning += r.size;
    return true;
  }
  private outcomesOf(kind: object): Outcomes {
    let known = this.outcomes.get(kind);
    if (known === undefined) this.outcomes.set(kind, (known = { calm: 0, back: 0, isRestless: false }));
    return known;
  }
  private isRestless(kind: object): boolean {
    const known = this.outcomes.get(kind);
    return known !== undefined && (known.isRestless || (known.back > 0 && known.calm > 0));
  }
  /** A death was over: nothing else had changed, the object was back, or something else was not as before. */
  noteDeath(object: PyObject, outcome: 'calm' | 'back' | 'restless'): void {
    const known = this.outcomesOf(kindOf(object));
    if (outcome === 'restless') known.isRestless = true;
    else known[outcome]++;
  }
  /** Whether the death of an object most probably changes nothing for others. */
  isCalm(r: Registry, object: PyObject): boolean {
    const kind = kindOf(object);
    if (!this.mayExpect(r) || this.isRestless(kind) || mayKeepItself(object)) return false;
    return (this.outcomes.get(kind)?.calm ?? 0) >= this.enough(r);
  }
  /** Whether an object most probably comes back from its own death (an asynchronous generator is closed by a task). */
  comesBack(r: Registry, object: PyObject): boolean {
    const kind = kindOf(object);
    return this.mayExpect(r) && !this.isRestless(kind) && (this.outcomes.get(kind)?.back ?? 0) >= this.enough(r);
  }
  /** How often walks must have found the same: less often where each of them is long. */
  private enough(r: Registry): number {
    return r.size > LONG ? often / 3 : often;
  }
  /** Whether it is worth noting what is given to whom. */
  isRipe(r: Registry): boolean {
    return r.spent >= patience;
  }
  noteGiven(value: object, container: object): void {
    const known = this.given.get(value);
    if (known === undefined) this.given.set(value, [container]);
    else if (!known.includes(container)) {
      known.unshift(container);
      if (known.length > MOST_GIVEN) known.pop();
    }
  }
  /** Only who is given it from now on counts. */
  forgetGiven(value: object): void {
    this.given.delete(value);
  }
  /** Whom a node was given to of late. */
  givenTo(node: object): readonly object[] {
    return this.given.get(node) ?? [];
  }
  private mayExpect(r: Registry): boolean {
    return r.spent >= patience && !this.isDue(r);
  }
  noteBuried(node: object): void {
    this.buried.push(node);
  }
  /** Whether something was buried that no walk has confirmed yet. */
  get isUnconfirmed(): boolean {
    return this.buried.length > 0;
  }
  /** A walk went everywhere: nothing that was buried may be there. */
  confirm(walked: Walked): void {
    this.given.clear();
    const { buried } = this;
    if (buried.length === 0) return;
    this.buried = [];
    for (const node of buried) {
      if (walked.has(node)) throw new EngineBug(`${nameOf(node)} was taken for dead while it was still referred to`);
    }
  }
}
const nameOf = (node: object): string => (node instanceof PyObject ? `a ${node.cls.ownName} object` : 'an object');

/** So many nodes are looked at to find out what goes with the dead, at most. */
const MOST_AROUND = 400;
/** What is alive if some objects are taken for dead. */
export class Presumed implements Alive {
  private doomed = new Set<object>();
  private readonly from: number;
  private constructor(
    private readonly r: Registry,
    private readonly threads: readonly Thread[],
    private readonly dead: ReadonlySet<object>,
    private readonly dropped: readonly object[],
  ) {
    this.from = r.pending.length;
  }
  /** @returns undefined where that can't be said without a walk */
  static of(
    r: Registry,
    threads: readonly Thread[],
    dead: ReadonlySet<object>,
    dropped: readonly object[],
  ): Presumed | undefined {
    // A class goes with the collector, and a module's variables in an order of their own: what went before them at the place tells nothing of that.
    if (dropped.some((node) => node instanceof PyType || node instanceof PyModule)) return undefined;
    const presumed = new Presumed(r, threads, dead, dropped);
    return presumed.refresh() ? presumed : undefined;
  }
  has(node: object): boolean {
    return !this.doomed.has(node);
  }
  get(): Holder | undefined {
    return undefined;
  }
  /** Finds out anew what goes with the dead. */
  refresh(): boolean {
    const { r } = this;
    r.spared = this.from;
    try {
      return this.findDoomed();
    } finally {
      r.spared = Number.POSITIVE_INFINITY;
    }
  }
  private findDoomed(): boolean {
    const { r, dead } = this;
    const doomed = new Set<object>();
    const parents = new Map<object, object[]>();
    const queue: object[] = [];
    let isClear = true;
    const meet = (node: object, parent: object | null) => {
      const known = parents.get(node);
      if (known !== undefined) {
        if (parent !== null) known.push(parent);
        return;
      }
      if (!dead.has(node)) {
        if (staysAlive(r, this.threads, node)) return;
        // Whether it is alive, and has to be told, only a walk finds out.
        if (node instanceof PyWeakRef && node.callback !== null) isClear = false;
      }
      parents.set(node, parent === null ? [] : [parent]);
      queue.push(node);
    };
    for (const node of dead) meet(node, null);
    for (const node of this.dropped) meet(node, null);
    for (let at = 0; at < queue.length && isClear; at++) {
      if (queue.length > MOST_AROUND + dead.size) return false;
      const node = queue[at] as object;
      edgesOf(node, (child) => meet(child, node));
    }
    if (!isClear) return false;
    // Who leads to a dead one is dead.
    const below: object[] = [...dead];
    for (const node of below) {
      if (doomed.has(node)) continue;
      doomed.add(node);
      for (const parent of parents.get(node) ?? []) below.push(parent);
    }
    this.doomed = doomed;
    return true;
  }
}
/** What is alive for sure, or no matter: what programs consist of, what is watched and was not lost, what a path is known to. */
function staysAlive(r: Registry, threads: readonly Thread[], node: object): boolean {
  if (node instanceof PyType || node instanceof PyModule) return true;
  if (node instanceof PyFunction && node.closure === null) return true;
  if (r.tracked.has(node as PyObject)) return true;
  return leadsFromAlive(r, node) || isWithReceiver(r, node) || isOnStack(r, threads, node);
}
/** Whether one of those to whom a node was given has it. */
export const isWithReceiver = (r: Registry, node: object): boolean => {
  const receivers = r.experience.givenTo(node);
  return receivers.length > 0 && findAround(r, node, receivers);
};
