/** References: weak ones, and the collector; ctypes' values. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import ctypesSource from './ctypes/__init__.py';
import ctypesUtilSource from './ctypes/util.py';
import weakrefsetPrivateSource from './_weakrefset.py';
import { gcModule } from './gc.ts';
import { tracemallocModule } from './tracemalloc.ts';
import weakrefSource from './weakref.py';
import { nativeWeakrefModule, weakrefModule } from './weakref.ts';
import tracemallocSource from './tracemalloc.py';

export const modules: Record<string, ModuleSpec> = {
  _tracemalloc: tracemallocModule,
  _weakref: weakrefModule,
  _native_weakref: nativeWeakrefModule,
  ctypes: pythonPackage(ctypesSource),
  'ctypes.util': python(ctypesUtilSource),
  _weakrefset: python(weakrefsetPrivateSource),
  gc: gcModule,
  weakref: python(weakrefSource),
  tracemalloc: python(tracemallocSource),
};
