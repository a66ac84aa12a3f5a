/** Threads, queues, executors, processes. */
import type { ModuleSpec } from '../machine/index.ts';
import baseSource from './threads/futures/base.py';
import futuresSource from './threads/futures/package.py';
import threadPoolSource from './threads/futures/thread.py';
import simpleQueueSource from './threads/_queue.py';
import queueSource from './threads/queue.py';
import { threadModule } from './threads/thread-module.ts';
import threadingSource from './threads/threading.py';

export const modules: Record<string, ModuleSpec> = {
  _thread: threadModule,
  threading: { kind: 'python', source: threadingSource },
  _threading_local: { kind: 'python', source: 'from _thread import _local as local\n\n__all__ = ["local"]\n' },
  concurrent: { kind: 'python', source: '', isPackage: true },
  'concurrent.futures': { kind: 'python', source: futuresSource, isPackage: true },
  'concurrent.futures._base': { kind: 'python', source: baseSource },
  'concurrent.futures.thread': { kind: 'python', source: threadPoolSource },
  _queue: { kind: 'python', source: simpleQueueSource },
  queue: { kind: 'python', source: queueSource },
};
