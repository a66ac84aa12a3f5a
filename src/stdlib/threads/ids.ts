/** Numbers and names of the primitives of threads in events, and who holds what. */
import type { Kernel, KernelThread } from '../../kernel/index.ts';
import { afterCopy, emit, nameBeingGiven, vm } from '../../machine/index.ts';

/** A new primitive's id, told in `lock.created`. @param type its Python name, "threading.Lock" */
export function newPrimitive(type: string, capacity = -1, name = ''): number {
  const lock = vm.kernel.nextId('lock');
  if (!vm.listening) return lock;
  const description = { type, name: name === '' ? givenName(type) : name, capacity };
  emit('lock.created', { lock, ...description });
  descriptions().set(lock, description);
  return lock;
}

interface Description {
  readonly type: string;
  readonly name: string;
  readonly capacity: number;
}
const described = new WeakMap<Kernel, Map<number, Description>>();
/** What the primitives of a run were told to be. */
function descriptions(): Map<number, Description> {
  let known = described.get(vm.kernel);
  if (known === undefined) described.set(vm.kernel, (known = new Map()));
  return known;
}
/** In the child of a fork: primitives up to this id are copies of the parent's, which get ids of their own when something happens to them. */
interface Inherited {
  readonly last: number;
  readonly own: Map<number, number>;
}
const INHERITED = 'inherited primitives';
afterCopy((_copier, _from, to) => {
  to.state.set(INHERITED, { last: vm.kernel.nextId('lock'), own: new Map() } satisfies Inherited);
});
/** The id in events of a primitive that knows itself by a number. */
export function idHere(lock: number): number {
  const inherited = vm.interpreter.state.get(INHERITED) as Inherited | undefined;
  if (inherited === undefined || lock > inherited.last) return lock;
  let own = inherited.own.get(lock);
  if (own === undefined) {
    const { type, name, capacity } = descriptions().get(lock) ?? { type: 'threading.Lock', name: '', capacity: -1 };
    own = vm.kernel.nextId('lock');
    inherited.own.set(lock, own);
    if (vm.listening) emit('lock.created', { lock: own, type, name, capacity });
  }
  return own;
}

const names = Symbol('names of primitives');

/** The name a primitive gets from the variable or attribute it is stored in; of several of a type with one name the later ones are numbered. */
export function givenName(type: string): string {
  const name = nameBeingGiven(type);
  if (name === '') return '';
  const { state } = vm.interpreter;
  let counts = state.get(names) as Map<string, number> | undefined;
  if (counts === undefined) state.set(names, (counts = new Map()));
  const key = `${type} ${name}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  if (name.includes('[]')) return name.replace('[]', `[${count - 1}]`);
  return count === 1 ? name : `${name} ${count}`;
}
/** Who does something to a primitive: the running task (0: none) and thread. */
export const who = (): { task: number; subject: number } => ({ task: vm.thread.taskId, subject: vm.thread.id });

/** The kernel thread that runs now. */
export const runningThread = (): KernelThread => vm.thread.kernelThread as KernelThread;
