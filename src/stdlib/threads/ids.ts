/** Numbers and names of the primitives of threads in events, and who holds what. */
import type { KernelThread } from '../../kernel/index.ts';
import { emit, nameBeingGiven, vm } from '../../machine/index.ts';

/** A new primitive's id, told in `lock.created`. @param type its Python name, "threading.Lock" */
export function newPrimitive(type: string, capacity = -1, name = ''): number {
  const lock = vm.kernel.nextId('lock');
  if (vm.listening) emit('lock.created', { lock, type, name: name === '' ? givenName(type) : name, capacity });
  return lock;
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
  return count === 1 ? name : `${name} ${count}`;
}
/** Who does something to a primitive: the running task (0: none) and thread. */
export const who = (): { task: number; subject: number } => ({ task: vm.thread.taskId, subject: vm.thread.id });

/** The kernel thread that runs now. */
export const runningThread = (): KernelThread => vm.thread.kernelThread as KernelThread;
