/** Tracebacks, logging, tests: what programs look at themselves with. */
import type { ModuleSpec } from '../machine/index.ts';
import loggingSource from './tooling/logging.py';
import loggingConfigSource from './tooling/logging_config.py';
import loggingHandlersSource from './tooling/logging_handlers.py';
import tracebackSource from './tooling/traceback.py';
import { tracebackModule } from './tooling/traceback-native.ts';

export const modules: Record<string, ModuleSpec> = {
  _traceback: tracebackModule,
  logging: { kind: 'python', source: loggingSource, isPackage: true },
  'logging.config': { kind: 'python', source: loggingConfigSource },
  'logging.handlers': { kind: 'python', source: loggingHandlersSource },
  traceback: { kind: 'python', source: tracebackSource },
};
