/** Where the paths that keep objects alive begin. */
import type { Frame, Thread } from '../function.ts';

/**
 * A slot of a thread's stack, as the root of a proof; BESIDE: something else that one of its frames (or, null, the thread itself) refers to; PENDING: it
 * waits to be given up.
 */
export class Slot {
  constructor(
    readonly thread: Thread,
    readonly at: number,
    readonly frame: Frame | null = null,
  ) {}
}
export const BESIDE = -1;
export const PENDING = -2;
/** What a proof says of a node: who refers to it. 'root': something that stays. */
export type Holder = object | Slot | 'root';
export const isSlot = (holder: Holder): holder is Slot => holder instanceof Slot;
