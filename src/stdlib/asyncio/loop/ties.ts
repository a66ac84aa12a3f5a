/** Orders that asyncio leaves open: timers with the same deadline, and the tasks that a group cancels. They are permuted only where a run asks for that. */
import { vm } from '../../../machine/index.ts';
import { libraryOptions } from '../../options.ts';

/** Whether this run permutes what is left open. */
export const isPermuting = (): boolean => libraryOptions(vm.interpreter).permuteSeed !== undefined;
/** Seconds within which deadlines are the same. */
export const tieWidth = (): number => (libraryOptions(vm.interpreter).permuteNearTies === true ? 50e-6 : 0);

/** The same things in an order that is asked for. @param what what they are, for whoever answers */
export function permuted<T>(things: readonly T[], what: string): T[] {
  const left = [...things];
  const order: T[] = [];
  while (left.length > 1) order.push(...left.splice(vm.kernel.choose(left.length, what), 1));
  return [...order, ...left];
}
