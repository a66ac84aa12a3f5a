/** What programs are tried, measured and explained with: logging, tracebacks, tests. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import bdbSource from './tooling/bdb.py';
import cProfileSource from './tooling/cProfile.py';
import doctestSource from './tooling/doctest.py';
import faulthandlerSource from './tooling/faulthandler.py';
import loggingSource from './tooling/logging.py';
import loggingConfigSource from './tooling/logging_config.py';
import loggingHandlersSource from './tooling/logging_handlers.py';
import pdbSource from './tooling/pdb.py';
import profileSource from './tooling/profile.py';
import { profilerModule } from './tooling/profiler.ts';
import pstatsSource from './tooling/pstats.py';
import pydocSource from './tooling/pydoc.py';
import thisSource from './tooling/this.py';
import timeitSource from './tooling/timeit.py';
import { tracebackModule } from './tooling/traceback-native.ts';
import tracebackSource from './tooling/traceback.py';
import asyncCaseSource from './tooling/unittest/async_case.py';
import caseSource from './tooling/unittest/case.py';
import loaderSource from './tooling/unittest/loader.py';
import mainSource from './tooling/unittest/main.py';
import mockSource from './tooling/unittest/mock.py';
import unittestSource from './tooling/unittest/package.py';
import resultSource from './tooling/unittest/result.py';
import runnerSource from './tooling/unittest/runner.py';
import signalsSource from './tooling/unittest/signals.py';
import suiteSource from './tooling/unittest/suite.py';
import utilSource from './tooling/unittest/util.py';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  _lsprof: profilerModule,
  _traceback: tracebackModule,
  bdb: python(bdbSource),
  cProfile: python(cProfileSource),
  doctest: python(doctestSource),
  faulthandler: python(faulthandlerSource),
  this: python(thisSource),
  logging: python(loggingSource, true),
  'logging.config': python(loggingConfigSource),
  'logging.handlers': python(loggingHandlersSource),
  pdb: python(pdbSource),
  profile: python(profileSource),
  pstats: python(pstatsSource),
  pydoc: python(pydocSource),
  timeit: python(timeitSource),
  traceback: python(tracebackSource),
  unittest: python(unittestSource, true),
  'unittest.async_case': python(asyncCaseSource),
  'unittest.case': python(caseSource),
  'unittest.loader': python(loaderSource),
  'unittest.main': python(mainSource),
  'unittest.mock': python(mockSource),
  'unittest.result': python(resultSource),
  'unittest.runner': python(runnerSource),
  'unittest.signals': python(signalsSource),
  'unittest.suite': python(suiteSource),
  'unittest.util': python(utilSource),
};
