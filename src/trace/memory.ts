/**
 * What processes, threads and tasks take of memory, by a model: what CPython was measured to take for each on Linux, its data not counted. Enough to
 * compare ways of doing the same work.
 */
import type { EventKind } from '../events/index.ts';
import type { Recording } from './recording.ts';
import { isOver, type ProcessView, type World } from './world.ts';

/** Bytes of memory by the model. A thread's stack is as large as what it has used of it; a task brings its coroutine and the future it waits for. */
const MEMORY_MODEL = { process: 14 * 2 ** 20, thread: 16 * 2 ** 10, task: 1.5 * 2 ** 10 } as const;

const KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'process.created',
  'process.exited',
  'thread.created',
  'thread.finished',
  'task.created',
  'task.done',
  'task.lost',
]);

/** What a living process takes, with its threads and tasks. */
export function memoryOf(world: World, process: ProcessView): number {
  let bytes: number = MEMORY_MODEL.process;
  for (const thread of world.threads.values())
    if (thread.process === process.id && thread.state !== 'finished') bytes += MEMORY_MODEL.thread;
  for (const task of world.tasks.values()) if (task.process === process.id && !isOver(task)) bytes += MEMORY_MODEL.task;
  return bytes;
}

/** The most memory that a run needs at a time, among its first so many events. */
export function peakMemory(recording: Recording, length: number): number {
  /** What each process holds, by the keys of its threads and tasks. */
  const held = new Map<number, Map<string, number>>();
  let now = 0;
  let peak = 0;
  const add = (process: number, key: string, bytes: number): void => {
    let own = held.get(process);
    if (own === undefined) held.set(process, (own = new Map()));
    if (own.has(key)) return;
    own.set(key, bytes);
    now += bytes;
    peak = Math.max(peak, now);
  };
  const drop = (own: Map<string, number> | undefined, key: string): void => {
    now -= own?.get(key) ?? 0;
    own?.delete(key);
  };
  const dropAnywhere = (key: string): void => {
    for (const own of held.values()) if (own.has(key)) drop(own, key);
  };
  let index = recording.find(KINDS, 0, 1);
  for (; index >= 0 && index < length; index = recording.find(KINDS, index + 1, 1)) {
    const event = recording.event(index);
    switch (event.kind) {
      case 'process.created':
        add(event.child, 'process', MEMORY_MODEL.process);
        break;
      case 'process.exited': {
        const own = held.get(event.subject);
        for (const key of [...(own?.keys() ?? [])]) drop(own, key);
        break;
      }
      case 'thread.created':
        add(event.owner, `thread ${event.subject}`, MEMORY_MODEL.thread);
        break;
      case 'thread.finished':
        dropAnywhere(`thread ${event.subject}`);
        break;
      case 'task.created':
        add(event.process, `task ${event.task}`, MEMORY_MODEL.task);
        break;
      case 'task.done':
      case 'task.lost':
        dropAnywhere(`task ${event.task}`);
        break;
    }
  }
  return peak;
}
