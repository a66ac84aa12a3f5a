/**
 * What of asyncio's own objects a step touches, in a run that is explored: futures and tasks, what counts them, the timers of a loop. Steps that touch nothing
 * in common may change places.
 */
import { type Value, vm } from '../../../machine/index.ts';
import { FutureState, PyFuture } from '../model.ts';

/** Numbers of objects: the same in every run in which the same was done before they were made. */
const numbers = new WeakMap<object, number>();

/** An object came to be. */
export function made(object: object): void {
  if (vm.slice !== null) numbers.set(object, vm.kernel.decisions.newNumber());
}
/** A step touches an object. */
export function touch(object: object, write: boolean): void {
  if ((vm.slice?.accesses ?? null) === null) return;
  vm.slice!.note({ object: `~${numbers.get(object) ?? 'one'}`, write, of: object, keeps: true, hidden: true });
}
/** Whether a future of ours is done and has a result: what counts such futures does so in any order. Takes no exception. */
export const hasResult = (future: Value): boolean =>
  future instanceof PyFuture && future.state === FutureState.finished && future.exception === null;
