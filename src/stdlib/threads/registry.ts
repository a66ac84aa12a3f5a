/** Threads, queues, executors, interpreters. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import baseSource from './futures/base.py';
import interpreterPoolSource from './futures/interpreter.py';
import futuresSource from './futures/package.py';
import processPoolSource from './futures/process.py';
import threadPoolSource from './futures/thread.py';
import insideSource from './interpreters/_inside.py';
import interpreterQueuesSource from './interpreters/_queues.py';
import { interpretersModule } from './interpreters/native.ts';
import interpretersSource from './interpreters/package.py';
import queueSource from './queue.py';
import { simpleQueueModule } from './simple-queue.ts';
import { threadModule } from './thread-module.ts';
import threadingSource from './threading.py';

export const modules: Record<string, ModuleSpec> = {
  _thread: threadModule,
  threading: python(threadingSource),
  _threading_local: python('from _thread import _local as local\n\n__all__ = ["local"]\n'),
  concurrent: pythonPackage(''),
  'concurrent.futures': pythonPackage(futuresSource),
  'concurrent.futures._base': python(baseSource),
  'concurrent.futures.process': python(processPoolSource),
  'concurrent.futures.thread': python(threadPoolSource),
  'concurrent.futures.interpreter': python(interpreterPoolSource),
  'concurrent.interpreters': pythonPackage(interpretersSource),
  'concurrent.interpreters._inside': python(insideSource),
  'concurrent.interpreters._queues': python(interpreterQueuesSource),
  _interpreters: interpretersModule,
  _queue: simpleQueueModule,
  queue: python(queueSource),
};
