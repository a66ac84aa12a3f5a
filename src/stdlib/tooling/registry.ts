/** What programs are tried, measured and explained with: logging, tracebacks, tests. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import bdbSource from './bdb.py';
import cProfileSource from './cProfile.py';
import doctestSource from './doctest.py';
import faulthandlerSource from './faulthandler.py';
import loggingSource from './logging.py';
import loggingConfigSource from './logging_config.py';
import loggingHandlersSource from './logging_handlers.py';
import pdbSource from './pdb.py';
import profileSource from './profile.py';
import { profilerModule } from './profiler.ts';
import pstatsSource from './pstats.py';
import pydocSource from './pydoc.py';
import thisSource from './this.py';
import timeitSource from './timeit.py';
import { tracebackModule } from './traceback-native.ts';
import tracebackSource from './traceback.py';
import asyncCaseSource from './unittest/async_case.py';
import caseSource from './unittest/case.py';
import unittestLogSource from './unittest/_log.py';
import loaderSource from './unittest/loader.py';
import mainSource from './unittest/main.py';
import unittestProgramSource from './unittest/__main__.py';
import mockSource from './unittest/mock.py';
import unittestSource from './unittest/package.py';
import resultSource from './unittest/result.py';
import runnerSource from './unittest/runner.py';
import signalsSource from './unittest/signals.py';
import suiteSource from './unittest/suite.py';
import utilSource from './unittest/util.py';
import syslogSource from './syslog.py';
import rlcompleterSource from './rlcompleter.py';
import traceSource from './trace.py';

export const modules: Record<string, ModuleSpec> = {
  _lsprof: profilerModule,
  _traceback: tracebackModule,
  bdb: python(bdbSource),
  cProfile: python(cProfileSource),
  doctest: python(doctestSource),
  faulthandler: python(faulthandlerSource),
  this: python(thisSource),
  logging: pythonPackage(loggingSource),
  'logging.config': python(loggingConfigSource),
  'logging.handlers': python(loggingHandlersSource),
  pdb: python(pdbSource),
  profile: python(profileSource),
  pstats: python(pstatsSource),
  pydoc: python(pydocSource),
  timeit: python(timeitSource),
  traceback: python(tracebackSource),
  unittest: pythonPackage(unittestSource),
  'unittest._log': python(unittestLogSource),
  'unittest.async_case': python(asyncCaseSource),
  'unittest.case': python(caseSource),
  'unittest.loader': python(loaderSource),
  'unittest.main': python(mainSource),
  'unittest.mock': python(mockSource),
  'unittest.result': python(resultSource),
  'unittest.__main__': python(unittestProgramSource),
  'unittest.runner': python(runnerSource),
  'unittest.signals': python(signalsSource),
  'unittest.suite': python(suiteSource),
  'unittest.util': python(utilSource),
  syslog: python(syslogSource),
  rlcompleter: python(rlcompleterSource),
  trace: python(traceSource),
};
