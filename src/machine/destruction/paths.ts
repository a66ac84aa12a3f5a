/** Who refers to the nodes on the paths that keep tracked objects alive; and the other way round, what is held by whom. */
import { type Holder, isSlot, PENDING, type Slot } from './slots.ts';

const NOTHING: readonly object[] = [];

export class Paths {
  private readonly holders = new Map<object, Holder>();
  private readonly slots = new Set<object>();
  /** What an object holds: one node, or a set of several. */
  private readonly held = new Map<object, object | Set<object>>();
  get size(): number {
    return this.holders.size;
  }
  has(node: object): boolean {
    return this.holders.has(node);
  }
  get(node: object): Holder | undefined {
    return this.holders.get(node);
  }
  nodes(): Iterable<object> {
    return this.holders.keys();
  }
  /** Nodes whose holder is a slot of a stack, or a frame. */
  inSlots(): Iterable<object> {
    return this.slots;
  }
  /** The slot of one of them. */
  slotOf(node: object): Slot {
    return this.holders.get(node) as Slot;
  }
  /** Whether a node is held by waiting to be given up. */
  isPending(node: object): boolean {
    const holder = this.holders.get(node);
    return holder !== undefined && holder !== 'root' && isSlot(holder) && holder.at === PENDING;
  }
  set(node: object, holder: Holder): void {
    const before = this.holders.get(node);
    if (before === holder) return;
    if (before !== undefined) this.release(before, node);
    this.holders.set(node, holder);
    if (holder === 'root') return;
    if (!isSlot(holder)) this.hold(holder, node);
    else if (holder.at !== PENDING) this.slots.add(node);
  }
  delete(node: object): void {
    const holder = this.holders.get(node);
    if (holder === undefined) return;
    this.holders.delete(node);
    this.release(holder, node);
  }
  clear(): void {
    this.holders.clear();
    this.slots.clear();
    this.held.clear();
  }
  /** The nodes that an object is the holder of. */
  heldBy(holder: object): Iterable<object> {
    const held = this.held.get(holder);
    if (held === undefined) return NOTHING;
    return held instanceof Set ? held : [held];
  }
  isHolder(node: object): boolean {
    return this.held.has(node);
  }
  private hold(holder: object, node: object): void {
    const held = this.held.get(holder);
    if (held === undefined) this.held.set(holder, node);
    else if (held instanceof Set) held.add(node);
    else this.held.set(holder, new Set([held, node]));
  }
  private release(holder: Holder, node: object): void {
    if (holder === 'root') return;
    if (isSlot(holder)) {
      this.slots.delete(node);
      return;
    }
    const held = this.held.get(holder);
    if (held instanceof Set) {
      held.delete(node);
      if (held.size === 0) this.held.delete(holder);
    } else if (held === node) this.held.delete(holder);
  }
}
