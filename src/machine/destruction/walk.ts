/** The walk from the roots: what is alive, and who refers to it. */
import type { Thread } from '../function.ts';
import { edgesOf, isLeaf } from './edges.ts';
import { vm } from '../vm.ts';
import type { Holder, Registry } from './registry.ts';
import { roots } from './roots.ts';

/**
 * Walks from the roots, breadth first.
 * @param wanted the walk may stop when all of these were met; null: it goes everywhere
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
  let holder: Holder = 'root';
  const meet = (node: object) => {
    if (holders.has(node) || isLeaf(node)) return;
    holders.set(node, holder);
    missing?.delete(node);
    queue.push(node);
  };
  roots(r, threads, pending, (node, by) => {
    holder = by;
    meet(node);
  });
  for (let at = 0; at < queue.length && (missing === null || missing.size > 0); at++) {
    const node = queue[at] as object;
    holder = node;
    edgesOf(node, meet);
  }
  r.spent += holders.size;
  r.size = holders.size;
  return holders;
}
const freeNodes = 8_000_000;
/** Whether another walk may be made now. */
export const affordable = (r: Registry): boolean => r.spent + r.size <= freeNodes + vm.position / 2;
