/** The walk from the roots: what is alive, and who refers to it. */
import type { Thread } from '../function.ts';
import { edgesOf, wayFrom } from './edges.ts';
import { vm } from '../vm.ts';
import type { Registry } from './registry.ts';
import { roots } from './roots.ts';
import type { Holder } from './slots.ts';

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
): Map<object, Holder> {
  const holders = new Map<object, Holder>();
  const missing = wanted === null ? null : new Set<object>(wanted);
  const queue: object[] = [];
  const last: object[] = [];
  const texts = missing === null ? queue : last;
  let holder: Holder = 'root';
  const meet = (node: object) => {
    if (holders.has(node)) return;
    const way = wayFrom(node, queue, texts);
    if (way === undefined) return;
    holders.set(node, holder);
    way.push(node);
    missing?.delete(node);
  };
  roots(r, threads, pending, (node, by) => {
    holder = by;
    meet(node);
  });
  for (let at = 0; missing === null || missing.size > 0; at++) {
    if (at === queue.length) {
      if (last.length === 0) break;
      queue.push(...last.splice(0));
    }
    const node = queue[at] as object;
    holder = node;
    edgesOf(node, meet);
  }
  return holders;
}
/** Counts a walk of which no program knows; what it asks for itself (`gc.collect()`) is its own business, and takes nothing from the others. */
export function charge(r: Registry, holders: ReadonlyMap<object, Holder>): void {
  r.size = holders.size > MANY ? 3 * holders.size : holders.size;
  r.spent += r.size;
}
/** From so many nodes on a walk leaves the processor's caches: each node takes about three times as long. */
const MANY = 30_000;
const freeNodes = 24_000_000;
/** Whether another walk may be made now. */
export const affordable = (r: Registry): boolean => r.asking || r.spent + r.size <= freeNodes + vm.position;
