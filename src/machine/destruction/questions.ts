/** What Python may ask: who refers to whom, how often, and whether anybody does. */
import { PyDict, PyList, PyObject, PyTuple, type Value } from '../objects.ts';
import { edgesOf } from './edges.ts';
import { vm } from '../vm.ts';
import { registry } from './registry.ts';
import { threadsOf } from './roots.ts';
import { finished, walk } from './walk.ts';

/** Which of some objects somebody refers to. */
export function isReachable(objects: readonly object[]): ReadonlySet<object> {
  const r = registry();
  const holders = walk(r, threadsOf(vm.interpreter), objects);
  const found = new Set(objects.filter((object) => holders.has(object)));
  finished();
  return found;
}

/** The Python objects that a value refers to. */
export function referentsOf(value: Value): Value[] {
  if (value instanceof PyList || value instanceof PyTuple) return [...value.items];
  if (value instanceof PyDict) return value.table.liveEntries().flat();
  const found: Value[] = [];
  if (value instanceof PyObject) {
    edgesOf(value, (child) => {
      if (child instanceof PyObject) found.push(child);
    });
  }
  return found;
}
/** The living Python objects that refer to any of some values. */
export function referrersOf(values: readonly Value[]): Value[] {
  const wanted = new Set<unknown>(values);
  const found = new Set<Value>();
  for (const node of walk(registry(), threadsOf(vm.interpreter), null).nodes) {
    if (!(node instanceof PyObject)) continue;
    edgesOf(node, (child) => {
      if (wanted.has(child)) found.add(node);
    });
  }
  return [...found];
}

/** How many references lead to an object: those of living objects, and of the stacks. */
export function referenceCount(object: PyObject): number {
  let count = 0;
  const threads = threadsOf(vm.interpreter);
  for (const t of threads) for (let at = 0; at <= t.sp; at++) if (t.stack[at] === object) count++;
  for (const node of walk(registry(), threads, null).nodes)
    edgesOf(node, (child) => {
      if (child === object) count++;
    });
  return count;
}

/** Everything that can be reached: Python objects, and the frames and threads of the machine. */
export const livingThings = (): Iterable<object> => walk(registry(), threadsOf(vm.interpreter), null).nodes;
