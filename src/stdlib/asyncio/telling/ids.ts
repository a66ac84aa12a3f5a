/** The numbers by which events name loops, tasks, handles: counted through the whole run, whatever process they live in. */
import type { Kernel } from '../../../kernel/index.ts';
import { vm } from '../../../machine/index.ts';

class Ids {
  loop = 0;
  task = 0;
  future = 0;
  handle = 0;
  group = 0;
  timeout = 0;
  watch = 0;
}

const all = new WeakMap<Kernel, Ids>();
let lastKernel: Kernel | undefined;
let last = new Ids();

/** The counters of the running computer. */
export function ids(): Ids {
  const { kernel } = vm;
  if (kernel === lastKernel) return last;
  let found = kernel === undefined ? new Ids() : all.get(kernel);
  if (found === undefined) {
    found = new Ids();
    all.set(kernel, found);
  }
  lastKernel = kernel;
  last = found;
  return found;
}
