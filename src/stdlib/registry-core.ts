/** Library modules that belong to the machine's core. */
import type { ModuleSpec } from '../machine/index.ts';
import { gcModule } from './core/gc.ts';
import { weakrefModule } from './core/weakref.ts';

export const modules: Record<string, ModuleSpec> = {
  _weakref: weakrefModule,
  gc: gcModule,
};
