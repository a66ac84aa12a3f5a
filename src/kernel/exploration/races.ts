/** What went wrong between threads, or tasks of one thread, read off the steps of a run. */
import { mixed, numberFor } from '../numbers.ts';
import type { Access } from '../syscall.ts';
import type { Step } from '../threads/decisions.ts';

/** Who does something: a thread by its id, an asyncio task by the negative of its own. */
export type Actor = number;
/** Who made an access of a step. */
export const actorOf = (thread: number, { task }: Access): Actor => (task === undefined ? thread : -task);

/** Somebody wrote what they had worked out from a value that was no longer current: somebody else's write in between is lost. */
export interface LostUpdate {
  readonly object: string | number;
  /** Whose write is lost, and what it was. */
  readonly loser: Actor;
  readonly lost: Told;
  /** Who wrote over it: the stale read and the write. */
  readonly overwriter: Actor;
  readonly read: Told;
  readonly write: Told;
}
/** An access, as far as one tells of it. */
export type Told = Pick<Access, 'object' | 'write' | 'line' | 'words'>;
const toldOf = ({ object, write, line, words }: Access): Told => ({
  object,
  write,
  ...(line !== undefined && { line }),
  ...(words !== undefined && { words }),
});

/**
 * Finds every write over a value that its writer had not seen: read by A, written by B, written by A without reading again. Tasks of a thread are switched
 * where they say, and what they set after a wait need not depend on what they saw before it: of them counts what one function reads and writes, but no flag.
 * @returns in the order of the overwriting steps
 */
export function lostUpdates(steps: readonly Step[]): readonly LostUpdate[] {
  const updates = new Updates();
  for (const { thread, accesses } of steps) for (const access of accesses) updates.note(thread, access);
  return updates.lost;
}

/** What lostUpdates() knows after so many accesses. */
export class Updates {
  readonly lost: LostUpdate[] = [];
  /** Of each thing: when each thread last read it, and the last write. */
  private readonly things = new Map<unknown, Map<string | number, Thing>>();

  note(thread: number, access: Access): void {
    if (access.keeps === true) return;
    const thing = this.thing(access.place ?? access.of, access.object);
    const actor = actorOf(thread, access);
    if (!access.write) {
      thing.reads.set(actor, { access, writes: thing.writes });
      return;
    }
    const seen = thing.reads.get(actor);
    const { last } = thing;
    if (seen !== undefined && last !== null && last.actor !== actor && seen.writes < thing.writes)
      if (last.thread !== thread || (access.within === seen.access.within && access.flag !== true))
        this.lost.push({
          object: access.object,
          loser: last.actor,
          lost: toldOf(last.access),
          overwriter: actor,
          read: toldOf(seen.access),
          write: toldOf(access),
        });
    thing.last = { actor, thread, access };
    thing.writes++;
    thing.reads.delete(actor);
  }
  /** A number for what is lost, and for who has read what is not current any more. */
  get digest(): number {
    let digest = [...new Set(this.lost.map(({ object }) => numberFor(object)))].sort((a, b) => a - b).reduce(mixed, 0);
    const stale: number[] = [];
    for (const group of this.things.values())
      for (const [object, { reads, writes }] of group)
        for (const [actor, read] of reads) if (read.writes < writes) stale.push(mixed(numberFor(object), actor));
    for (const one of stale.sort((a, b) => a - b)) digest = mixed(digest, one);
    return digest;
  }
  private thing(of: unknown, object: string | number): Thing {
    let group = this.things.get(of);
    if (group === undefined) this.things.set(of, (group = new Map()));
    let thing = group.get(object);
    if (thing === undefined) group.set(object, (thing = { reads: new Map(), last: null, writes: 0 }));
    return thing;
  }
}
interface Thing {
  /** By who read it, and how often it had been written by then. */
  readonly reads: Map<Actor, { readonly access: Access; readonly writes: number }>;
  last: { readonly actor: Actor; readonly thread: number; readonly access: Access } | null;
  writes: number;
}
