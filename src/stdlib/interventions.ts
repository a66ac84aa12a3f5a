/** Changing a run's past: what can be done from outside at a position, by the part of the library that knows how. */
import type { Interpreter, Value } from '../machine/index.ts';

/** Does something to a process; called between two slices. `target` is the id of a task, thread or request, `what` more words. */
export type Intervene = (interpreter: Interpreter, target: number, what: string) => void;

const known = new Map<string, Intervene>();

/** Makes a kind of intervention known ("cancel" for tasks ...). */
export function registerIntervention(kind: string, intervene: Intervene): void {
  known.set(kind, intervene);
}
/** The intervention of a name; undefined when there is none. */
export const interventionNamed = (kind: string): Intervene | undefined => known.get(kind);

let findTask: (interpreter: Interpreter, id: number) => Value | undefined = () => undefined;
/** Supplied by asyncio: the coroutine of the task with this id in events. */
export function setTaskFinder(find: (interpreter: Interpreter, id: number) => Value | undefined): void {
  findTask = find;
}
/** The coroutine that a task runs; undefined when there is no such task. */
export const taskCoroutine = (interpreter: Interpreter, id: number): Value | undefined => findTask(interpreter, id);

/** A task that is not done, for those who have no recording. */
export interface PendingTask {
  readonly name: string;
  readonly coroutine: Value;
}
let listTasks: () => readonly PendingTask[] = () => [];
/** Supplied by asyncio: the tasks of the current process that are not done. */
export function setTaskLister(list: () => readonly PendingTask[]): void {
  listTasks = list;
}
/** The tasks of the current process that are not done, in the order in which they were made. */
export const pendingTasks = (): readonly PendingTask[] => listTasks();
