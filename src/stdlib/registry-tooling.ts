/** Tracebacks, logging, tests: what programs look at themselves with. */
import type { ModuleSpec } from '../machine/index.ts';
import tracebackSource from './tooling/traceback.py';
import { tracebackModule } from './tooling/traceback-native.ts';

export const modules: Record<string, ModuleSpec> = {
  _traceback: tracebackModule,
  traceback: { kind: 'python', source: tracebackSource },
};
