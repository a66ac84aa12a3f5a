/** Processes: multiprocessing and what it is made of. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import { multiprocessingModule } from './module.ts';
import awkSource from './py/awk.py';
import awkRunSource from './py/awk_run.py';
import begunProgramSource from './py/begun_program.py';
import compareProgramsSource from './py/compare_programs.py';
import connectionSource from './py/connection.py';
import contextSource from './py/context.py';
import dummySource from './py/dummy.py';
import dummyConnectionSource from './py/dummy_connection.py';
import managersSource from './py/managers.py';
import mmapSource from './py/mmap.py';
import packageSource from './py/package.py';
import poolSource from './py/pool.py';
import processSource from './py/process.py';
import programsSource from './py/programs.py';
import queuesSource from './py/queues.py';
import reductionSource from './py/reduction.py';
import resourceSharerSource from './py/resource_sharer.py';
import resourceTrackerSource from './py/resource_tracker.py';
import sharedMemorySource from './py/shared_memory.py';
import sharedctypesSource from './py/sharedctypes.py';
import lineProgramsSource from './py/line_programs.py';
import textProgramsSource from './py/text_programs.py';
import shellSource from './py/shell.py';
import shellBuiltinsSource from './py/shell_builtins.py';
import shellParserSource from './py/shell_parser.py';
import shellWordsSource from './py/shell_words.py';
import spawnSource from './py/spawn.py';
import subprocessSource from './py/subprocess.py';
import synchronizeSource from './py/synchronize.py';
import utilSource from './py/util.py';
import signalSource from './py/signal.py';
import { signalModule } from './signal.ts';

export const modules: Record<string, ModuleSpec> = {
  _multiprocessing: multiprocessingModule,
  multiprocessing: pythonPackage(packageSource),
  'multiprocessing.connection': python(connectionSource),
  'multiprocessing.context': python(contextSource),
  'multiprocessing.dummy': pythonPackage(dummySource),
  'multiprocessing.dummy.connection': python(dummyConnectionSource),
  'multiprocessing.managers': python(managersSource),
  'multiprocessing.pool': python(poolSource),
  'multiprocessing.process': python(processSource),
  'multiprocessing.queues': python(queuesSource),
  'multiprocessing.reduction': python(reductionSource),
  'multiprocessing.resource_sharer': python(resourceSharerSource),
  'multiprocessing.resource_tracker': python(resourceTrackerSource),
  'multiprocessing.shared_memory': python(sharedMemorySource),
  'multiprocessing.sharedctypes': python(sharedctypesSource),
  'multiprocessing.spawn': python(spawnSource),
  'multiprocessing.synchronize': python(synchronizeSource),
  'multiprocessing.util': python(utilSource),
  _begun_program: python(begunProgramSource),
  _programs: python(programsSource),
  _shell: python(shellSource),
  _awk: python(awkSource),
  _awk_run: python(awkRunSource),
  _compare_programs: python(compareProgramsSource),
  _line_programs: python(lineProgramsSource),
  _text_programs: python(textProgramsSource),
  _shell_builtins: python(shellBuiltinsSource),
  _shell_parser: python(shellParserSource),
  _shell_words: python(shellWordsSource),
  mmap: python(mmapSource),
  subprocess: python(subprocessSource),
  _signal: signalModule,
  signal: python(signalSource),
};
