/** Numbers and names of the primitives of threads in events, and who holds what. */
import type { KernelThread } from '../../kernel/index.ts';
import { emit, vm } from '../../machine/index.ts';

/** A new primitive's id, told in `lock.created`. @param type its Python name, "threading.Lock" */
export function newPrimitive(type: string, capacity = -1, name = ''): number {
  const lock = vm.kernel.nextId('lock');
  emit('lock.created', { lock, type, name, capacity });
  return lock;
}
/** Who does something to a primitive: the running task (0: none) and thread. */
export const who = (): { task: number; subject: number } => ({ task: vm.thread.taskId, subject: vm.thread.id });

/** The kernel thread that runs now. */
export const runningThread = (): KernelThread => vm.thread.kernelThread as KernelThread;
