/** The walk from the roots: what is alive, and who refers to it. */
import type { Thread } from '../function.ts';
import { PyType } from '../objects.ts';
import { edgesOf } from './edges.ts';
import { vm } from '../vm.ts';
import type { Holder, Registry } from './registry.ts';
import { roots } from './roots.ts';

/**
 * Walks from the roots, breadth first.
 * @param wanted the walk may stop when all of these were met; null: it goes everywhere
 * @param pending how many of the references waiting to be given up keep things alive
 * @returns who refers to each node that was met
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
  const meet = (node: object, holder: Holder) => {
    if (holders.has(node) || (node instanceof PyType && !node.isHeap)) return;
    holders.set(node, holder);
    missing?.delete(node);
    queue.push(node);
  };
  roots(r, threads, pending, meet);
  for (let at = 0; at < queue.length && (missing === null || missing.size > 0); at++) {
    const node = queue[at] as object;
    edgesOf(node, (child) => meet(child, node));
  }
  r.spent += holders.size;
  r.size = holders.size;
  return holders;
}
const freeNodes = 8_000_000;
/** Whether another walk may be made now. */
export const affordable = (r: Registry): boolean => r.spent + r.size <= freeNodes + vm.position / 2;
