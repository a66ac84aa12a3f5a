/** References: weak ones, and the collector. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import weakrefsetPrivateSource from './memory/_weakrefset.py';
import { gcModule } from './memory/gc.ts';
import weakrefSource from './memory/weakref.py';
import { weakrefModule } from './memory/weakref.ts';

const python = (source: PythonSource): ModuleSpec => ({ kind: 'python', source });

export const modules: Record<string, ModuleSpec> = {
  _weakref: weakrefModule,
  _weakrefset: python(weakrefsetPrivateSource),
  gc: gcModule,
  weakref: python(weakrefSource),
};
