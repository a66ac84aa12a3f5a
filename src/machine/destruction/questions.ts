/** What Python may ask: who refers to whom, how often, and whether anybody does. */
import { FrameKind, PyGenerator, type Thread } from '../function.ts';
import { PySet } from '../make.ts';
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
  // Lists and tuples are gone through from behind; keys that are all texts are not gone through.
  if (value instanceof PyList || value instanceof PyTuple) return [...value.items].reverse();
  if (value instanceof PyDict) {
    const entries = value.table.liveEntries();
    const isOfTexts = entries.every(([key]) => typeof key === 'string');
    return entries.flatMap(([key, item]) => (isOfTexts ? [item] : [item, key]));
  }
  if (value instanceof PySet) return value.table.elements();
  const found: Value[] = [];
  if (value instanceof PyObject) {
    edgesOf(value, (child) => {
      if (child instanceof PyObject) found.push(child);
    });
  }
  return found;
}
/** The living Python objects that refer to any of some values: first generators, which have mostly been there before what they refer to. */
export function referrersOf(values: readonly Value[]): Value[] {
  const wanted = new Set<unknown>(values);
  const generators = new Set<Value>();
  const others = new Set<Value>();
  const threads = threadsOf(vm.interpreter);
  for (const node of walk(registry(), threads, null).nodes) {
    if (!(node instanceof PyObject)) continue;
    edgesOf(node, (child) => {
      if (wanted.has(child)) (node instanceof PyGenerator ? generators : others).add(node);
    });
  }
  for (const t of threads)
    for (const { generator, from, to } of runningGenerators(t))
      if (t.stack.slice(from, to).some((held) => wanted.has(held))) generators.add(generator);
  return [...generators, ...others];
}
/** The generators and coroutines that run in a thread, outermost first, and where their variables stand on its stack: they refer to them then, too. */
function runningGenerators(t: Thread): { generator: PyGenerator; from: number; to: number }[] {
  const found: { generator: PyGenerator; from: number; to: number }[] = [];
  let to = t.sp + 1;
  for (let frame = t.frame; frame !== null; frame = frame.back) {
    if (frame.kind !== FrameKind.python) continue;
    if (frame.gen !== null) found.push({ generator: frame.gen, from: frame.base, to });
    to = frame.base;
  }
  return found.reverse();
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
