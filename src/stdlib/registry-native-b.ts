/** Library modules of native-b/: by name. */
import type { ModuleSpec } from '../machine/index.ts';
import { collectionsModule } from './native-b/collections.ts';
import contextvarsSource from './native-b/contextvars.py';
import { contextvarsModule } from './native-b/contextvars.ts';
import { timeModule } from './native-b/time.ts';

export const modules: Record<string, ModuleSpec> = {
  _collections: collectionsModule,
  _contextvars: contextvarsModule,
  contextvars: { kind: 'python', source: contextvarsSource },
  time: timeModule,
};
