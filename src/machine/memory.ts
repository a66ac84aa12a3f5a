/** Memory that native code takes at once. */
import { vm } from './vm.ts';

/** How much may be taken before the run's limit is looked at. */
const UNSEEN = 64 * 2 ** 20;
let unseen = 0;

/**
 * Native code is about to take so many bytes. A run looks at its memory limit every two million instructions, and a program needs no dozen of them to take
 * all that the host has.
 * @throws LimitReached
 */
export function takeMemory(bytes: number): void {
  unseen += bytes;
  if (unseen < UNSEEN) return;
  unseen = 0;
  vm.interpreter.host.checkMemory?.(bytes);
}
/** A big array of values, of which native code collects one after the other, has grown to so many. @throws LimitReached */
export function grownTo(count: number): void {
  if ((count & 0xfffff) === 0) takeMemory(8 << 20);
}
