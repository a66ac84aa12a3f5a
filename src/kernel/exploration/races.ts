/** What went wrong between threads, or tasks of one thread, read off the steps of a run. */
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
export function lostUpdates(steps: readonly Step[]): LostUpdate[] {
  const found: LostUpdate[] = [];
  /** Of each thing: when each thread last read it, and the last write. */
  const things = new Map<unknown, Map<string | number, Thing>>();
  for (const { thread, accesses } of steps) {
    for (const access of accesses) {
      if (access.keeps === true) continue;
      const thing = thingIn(things, access.of, access.object);
      const actor = actorOf(thread, access);
      if (!access.write) {
        thing.reads.set(actor, { access, writes: thing.writes });
        continue;
      }
      const seen = thing.reads.get(actor);
      const { last } = thing;
      if (seen !== undefined && last !== null && last.actor !== actor && seen.writes < thing.writes)
        if (last.thread !== thread || (access.within === seen.access.within && access.flag !== true))
          found.push({
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
  }
  return found;
}
interface Thing {
  /** By who read it, and how often it had been written by then. */
  readonly reads: Map<Actor, { readonly access: Access; readonly writes: number }>;
  last: { readonly actor: Actor; readonly thread: number; readonly access: Access } | null;
  writes: number;
}
function thingIn(things: Map<unknown, Map<string | number, Thing>>, of: unknown, object: string | number): Thing {
  let group = things.get(of);
  if (group === undefined) things.set(of, (group = new Map()));
  let thing = group.get(object);
  if (thing === undefined) group.set(object, (thing = { reads: new Map(), last: null, writes: 0 }));
  return thing;
}
