/** Threads, queues, executors, processes. */
import type { ModuleSpec } from '../machine/index.ts';
import baseSource from './threads/futures/base.py';
import interpreterPoolSource from './threads/futures/interpreter.py';
import futuresSource from './threads/futures/package.py';
import threadPoolSource from './threads/futures/thread.py';
import insideSource from './threads/interpreters/_inside.py';
import interpreterQueuesSource from './threads/interpreters/_queues.py';
import { interpretersModule } from './threads/interpreters/native.ts';
import interpretersSource from './threads/interpreters/package.py';
import queueSource from './threads/queue.py';
import { simpleQueueModule } from './threads/simple-queue.ts';
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
  'concurrent.futures.interpreter': { kind: 'python', source: interpreterPoolSource },
  'concurrent.interpreters': { kind: 'python', source: interpretersSource, isPackage: true },
  'concurrent.interpreters._inside': { kind: 'python', source: insideSource },
  'concurrent.interpreters._queues': { kind: 'python', source: interpreterQueuesSource },
  _interpreters: interpretersModule,
  _queue: simpleQueueModule,
  queue: { kind: 'python', source: queueSource },
};
