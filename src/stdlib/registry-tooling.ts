/** Tracebacks, logging, tests: what programs look at themselves with. */
import type { ModuleSpec } from '../machine/index.ts';
import loggingSource from './tooling/logging.py';
import loggingConfigSource from './tooling/logging_config.py';
import loggingHandlersSource from './tooling/logging_handlers.py';
import tracebackSource from './tooling/traceback.py';
import { tracebackModule } from './tooling/traceback-native.ts';
import unittestSource from './tooling/unittest/package.py';
import asyncCaseSource from './tooling/unittest/async_case.py';
import caseSource from './tooling/unittest/case.py';
import loaderSource from './tooling/unittest/loader.py';
import mainSource from './tooling/unittest/main.py';
import mockSource from './tooling/unittest/mock.py';
import resultSource from './tooling/unittest/result.py';
import runnerSource from './tooling/unittest/runner.py';
import suiteSource from './tooling/unittest/suite.py';
import utilSource from './tooling/unittest/util.py';

export const modules: Record<string, ModuleSpec> = {
  _traceback: tracebackModule,
  logging: { kind: 'python', source: loggingSource, isPackage: true },
  'logging.config': { kind: 'python', source: loggingConfigSource },
  'logging.handlers': { kind: 'python', source: loggingHandlersSource },
  traceback: { kind: 'python', source: tracebackSource },
  unittest: { kind: 'python', source: unittestSource, isPackage: true },
  'unittest.async_case': { kind: 'python', source: asyncCaseSource },
  'unittest.case': { kind: 'python', source: caseSource },
  'unittest.loader': { kind: 'python', source: loaderSource },
  'unittest.main': { kind: 'python', source: mainSource },
  'unittest.mock': { kind: 'python', source: mockSource },
  'unittest.result': { kind: 'python', source: resultSource },
  'unittest.runner': { kind: 'python', source: runnerSource },
  'unittest.suite': { kind: 'python', source: suiteSource },
  'unittest.util': { kind: 'python', source: utilSource },
};
