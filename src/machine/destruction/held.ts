/**
 * What unreachable cycles hold: it lives until the collector comes, though no path leads to it. Only where deaths are expected does that have to be known beforehand
 * (a walk begins at the garbage, too).
 */
import { PyFunction } from '../function.ts';
import { edgesOf, isLeaf, isProgramText } from './edges.ts';
import type { Registry } from './registry.ts';

/** So many objects are looked at for one piece of garbage, and in a whole run. */
const AROUND = 1_000;
const ALTOGETHER = 500_000;

/** What was found to be held, and how much of the garbage was looked at: what nobody can reach does not change. */
export class HeldByGarbage {
  private readonly held = new WeakSet<object>();
  private seen = 0;
  private looked = 0;

  /** Whether garbage holds an object, or has held it. */
  has(r: Registry, object: object): boolean {
    this.catchUp(r.garbage);
    return this.held.has(object);
  }
  private catchUp(garbage: ReadonlySet<object>): void {
    if (garbage.size === this.seen) return;
    // (the collector has been there: what is left is looked at again)
    if (garbage.size < this.seen) this.seen = 0;
    let at = 0;
    for (const node of garbage) if (at++ >= this.seen) this.lookAt(node);
    this.seen = garbage.size;
  }
  private lookAt(start: object): void {
    const met = new Set([start]);
    for (const node of met) {
      if (this.looked > ALTOGETHER || met.size > AROUND) return;
      this.looked++;
      edgesOf(node, (child) => {
        if (isLeaf(child) || this.held.has(child)) return;
        if (isProgramText(child) && !(child instanceof PyFunction && child.closure !== null)) return;
        this.held.add(child);
        met.add(child);
      });
    }
  }
}
