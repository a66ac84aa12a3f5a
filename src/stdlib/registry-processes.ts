/** Processes: multiprocessing and what it is made of. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import ctypesSource from './memory/ctypes.py';
import { multiprocessingModule } from './processes/module.ts';
import connectionSource from './processes/py/connection.py';
import contextSource from './processes/py/context.py';
import dummySource from './processes/py/dummy.py';
import dummyConnectionSource from './processes/py/dummy_connection.py';
import managersSource from './processes/py/managers.py';
import packageSource from './processes/py/package.py';
import poolSource from './processes/py/pool.py';
import processSource from './processes/py/process.py';
import queuesSource from './processes/py/queues.py';
import reductionSource from './processes/py/reduction.py';
import sharedMemorySource from './processes/py/shared_memory.py';
import sharedctypesSource from './processes/py/sharedctypes.py';
import spawnSource from './processes/py/spawn.py';
import subprocessSource from './processes/py/subprocess.py';
import synchronizeSource from './processes/py/synchronize.py';
import utilSource from './processes/py/util.py';
import signalSource from './processes/py/signal.py';
import { signalModule } from './processes/signal.ts';
import processPoolSource from './threads/futures/process.py';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  _multiprocessing: multiprocessingModule,
  multiprocessing: python(packageSource, true),
  'multiprocessing.connection': python(connectionSource),
  'multiprocessing.context': python(contextSource),
  'multiprocessing.dummy': python(dummySource, true),
  'multiprocessing.dummy.connection': python(dummyConnectionSource),
  'multiprocessing.managers': python(managersSource),
  'multiprocessing.pool': python(poolSource),
  'multiprocessing.process': python(processSource),
  'multiprocessing.queues': python(queuesSource),
  'multiprocessing.reduction': python(reductionSource),
  'multiprocessing.shared_memory': python(sharedMemorySource),
  'multiprocessing.sharedctypes': python(sharedctypesSource),
  'multiprocessing.spawn': python(spawnSource),
  'multiprocessing.synchronize': python(synchronizeSource),
  'multiprocessing.util': python(utilSource),
  'concurrent.futures.process': python(processPoolSource),
  subprocess: python(subprocessSource),
  _signal: signalModule,
  signal: python(signalSource),
  ctypes: python(ctypesSource, true),
  'ctypes.util': python('def find_library(name):\n    """Where a foreign library lies: there are none here."""\n'),
};
