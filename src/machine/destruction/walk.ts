/** The walk from the roots: what is alive, and who refers to it. */
import type { Thread } from '../function.ts';
import type { PyObject } from '../objects.ts';
import { type About, aboutOf, passOver, wayFrom } from './edges.ts';
import { vm } from '../vm.ts';
import type { Registry } from './registry.ts';
import { roots } from './roots.ts';
import type { Holder } from './slots.ts';

/** What can be asked of a walk. */
export interface Alive {
  has(node: object): boolean;
  get(node: object): Holder | undefined;
}
/** The mark that the next walk gives first. (0: never met) */
let nextMark = 1;
/** The mark of what a walk looks for. */
const WANTED = -1;
/**
 * What a walk has met, in this order, and who refers to it. Where the object itself says its number, the next walk overwrites that: what is still needed then
 * is kept in a map (see `finished`).
 */
export class Walked implements Alive {
  readonly nodes: object[] = [];
  readonly holders: Holder[] = [];
  /** Who was the last to be found to refer to it: of what many refer to, the first may be gone soon. */
  readonly lastHolders: Holder[] = [];
  /** The numbers of what has no mark (no Python object), or of all, once marks say nothing any more. */
  numbers = new Map<object, number>();
  private isKept = false;
  /** How many places of containers it has gone through: most of them may hold numbers. */
  past = 0;
  /** It went everywhere. */
  isComplete = false;
  constructor(readonly from: number) {}
  get size(): number {
    return this.nodes.length;
  }
  has(node: object): boolean {
    return this.nodes[this.numberOf(node)] === node;
  }
  get(node: object): Holder | undefined {
    const at = this.numberOf(node);
    return this.nodes[at] === node ? this.holders[at] : undefined;
  }
  /** Who was the last to be found to refer to a node. */
  lastHolder(node: object): Holder | undefined {
    const at = this.numberOf(node);
    return this.nodes[at] === node ? this.lastHolders[at] : undefined;
  }
  private numberOf(node: object): number {
    const { mark } = node as PyObject;
    return this.isKept || typeof mark !== 'number' ? (this.numbers.get(node) ?? -1) : mark - this.from;
  }
  /** The marks will be overwritten. */
  keep(): void {
    for (let at = 0; at < this.nodes.length; at++) this.numbers.set(this.nodes[at] as object, at);
    this.isKept = true;
  }
}
/** The last walk, as long as somebody may ask it. */
let latest: Walked | null = null;
/** Nobody relies any more on what the last walk says (but may take it for a hint). */
export function finished(): void {
  latest = null;
}

/**
 * Walks from the roots, breadth first.
 * @param wanted the walk may stop when all of these were met (and so comes last to functions, classes and modules, which are many and hardly ever hold
 *   one of them); null: it goes everywhere
 * @param pending how many of the references waiting to be given up keep things alive
 * @returns who refers to each node that was met; what refers to nothing and is watched by nobody is left out
 */
export function walk(
  r: Registry,
  threads: readonly Thread[],
  wanted: Iterable<object> | null,
  pending = r.pending.length,
): Walked {
  latest?.keep();
  const walked = new Walked(nextMark);
  latest = walked;
  const missing = wanted === null ? null : [...new Set(wanted)];
  for (const object of missing ?? []) (object as PyObject).mark = WANTED;
  walked.past = passOver(nextMark, () => go(walked, r, threads, missing === null ? null : missing.length, pending));
  for (const object of missing ?? []) if ((object as PyObject).mark === WANTED) (object as PyObject).mark = 0;
  nextMark += walked.size;
  if (walked.isComplete) r.experience.confirm(walked);
  return walked;
}
function go(walked: Walked, r: Registry, threads: readonly Thread[], wanted: number | null, pending: number): void {
  const { from, nodes, holders, lastHolders, numbers } = walked;
  let missing = wanted ?? 1;
  const queue: object[] = [];
  const last: object[] = [];
  const texts = wanted === null ? queue : last;
  let holder: Holder = 'root';
  const meet = (node: object, known?: About) => {
    const { mark } = node as PyObject;
    const isMarked = typeof mark === 'number';
    if (isMarked ? mark >= from : numbers.has(node)) {
      if (isMarked) lastHolders[mark - from] = holder;
      return;
    }
    const about = known ?? aboutOf(node);
    const way = wayFrom(node, about, queue, texts);
    if (way === undefined) return;
    if (mark === WANTED) missing--;
    if (isMarked) (node as PyObject).mark = from + nodes.length;
    else numbers.set(node, nodes.length);
    nodes.push(node);
    holders.push(holder);
    lastHolders.push(holder);
    way.push(node, about);
  };
  roots(r, threads, pending, (node, by) => {
    holder = by;
    meet(node);
  });
  for (let at = 0; missing > 0; at += 2) {
    if (at === queue.length) {
      if (last.length === 0) {
        walked.isComplete = true;
        break;
      }
      for (const entry of last) queue.push(entry);
      last.length = 0;
    }
    const node = queue[at] as object;
    holder = node;
    (queue[at + 1] as About).edges(node, meet);
  }
}
/** Counts a walk of which no program knows; what it asks for itself (`gc.collect()`) is its own business, and takes nothing from the others. */
export function charge(r: Registry, { size, past }: Walked): void {
  r.size = (size > MANY ? 3 * size : size) + Math.floor(past / PLACES);
  r.spent += r.size;
}
/** From so many nodes on a walk leaves the processor's caches: each node takes about three times as long. */
const MANY = 30_000;
/** So many places that hold no object are gone through while one node is visited. */
const PLACES = 32;
const freeNodes = 24_000_000;
/** Whether another walk may be made now. */
export const affordable = (r: Registry): boolean => r.asking || r.spent + r.size <= freeNodes + vm.position;
