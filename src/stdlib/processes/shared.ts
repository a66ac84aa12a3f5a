/** What several processes of a computer share, by number: a number is all that is ever sent from one to the other. */
import type { Kernel, KernelProcess } from '../../kernel/index.ts';
import { raise, vm } from '../../machine/index.ts';
import { runningThread } from '../threads/ids.ts';

const shared = new WeakMap<Kernel, Map<number, unknown>>();

function table(): Map<number, unknown> {
  let known = shared.get(vm.kernel);
  if (known === undefined) shared.set(vm.kernel, (known = new Map()));
  return known;
}

/** Puts something into what the processes share. @returns its number */
export function share(thing: unknown): number {
  const known = table();
  const number = known.size + 1;
  known.set(number, thing);
  return number;
}

/** What stands under a number. @throws OSError when it is of another kind or not there */
export function sharedThing<T>(number: number, kind: new (...args: never[]) => T): T {
  const thing = table().get(number);
  return thing instanceof kind ? thing : raise('OSError', 'the handle is invalid');
}

/** The process of the running thread. */
export const runningProcess = (): KernelProcess => runningThread().process;
