/** Accesses without those that tell nothing more: what goes on and on is not kept once for each time. */
import type { Access } from '../syscall.ts';

/** So many accesses in a row are all kept: a reader may want to see them. */
export const ALL_KEPT = 1024;

/**
 * Leaves out of what one thread did in a row, from index `from` on, what it did to the same thing both before and after: whatever others do to it comes before the
 * first time or behind the last one.
 */
export function shorten(accesses: Access[], from: number): void {
  const after = new Seen();
  const last = new Set<Access>();
  for (let index = accesses.length - 1; index >= from; index--) {
    const access = accesses[index]!;
    if (after.isNew(access)) last.add(access);
  }
  const before = new Seen();
  let kept = from;
  for (let index = from; index < accesses.length; index++) {
    const access = accesses[index]!;
    if (before.isNew(access) || last.has(access)) accesses[kept++] = access;
  }
  accesses.length = kept;
}

const READ = 1;
const WRITTEN = 2;
/** Of each thing, by each name it has: whether it was read, and written. */
type Things = Map<unknown, Map<string | number, number>>;

/** What each task did. */
class Seen {
  private readonly tasks = new Map<number | undefined, Things>();
  private task: number | undefined;
  private things: Things = new Map();

  constructor() {
    this.tasks.set(undefined, this.things);
  }
  isNew({ object, of, place, task, write }: Access): boolean {
    if (task !== this.task) {
      this.task = task;
      this.things = madeFor(this.tasks, task);
    }
    const names = madeFor(this.things, place ?? of ?? object);
    const before = names.get(object) ?? 0;
    const now = before | (write ? WRITTEN : READ);
    if (now !== before) names.set(object, now);
    return now !== before;
  }
}
function madeFor<K, I, V>(all: Map<K, Map<I, V>>, key: K): Map<I, V> {
  let known = all.get(key);
  if (known === undefined) all.set(key, (known = new Map()));
  return known;
}
