/** Threads, queues, executors, processes. */
import type { ModuleSpec } from '../machine/index.ts';
import queueSource from './threads/queue.py';
import { threadModule } from './threads/thread-module.ts';
import threadingSource from './threads/threading.py';

export const modules: Record<string, ModuleSpec> = {
  _thread: threadModule,
  threading: { kind: 'python', source: threadingSource },
  queue: { kind: 'python', source: queueSource },
};
