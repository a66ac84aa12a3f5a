/** Containers, iterators, functions, contexts. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import collectionsAbcPrivateSource from './structures/_collections_abc.py';
import bisectSource from './structures/bisect.py';
import collectionsSource from './structures/collections/__init__.py';
import collectionsWrappersSource from './structures/collections/_wrappers.py';
import collectionsAbcSource from './structures/collections/abc.py';
import contextlibSource from './structures/contextlib.py';
import contextvarsSource from './structures/contextvars.py';
import { contextvarsModule } from './structures/contextvars.ts';
import functoolsSource from './structures/functools.py';
import graphlibSource from './structures/graphlib.py';
import heapqSource from './structures/heapq.py';
import { itertoolsModule } from './structures/itertools/index.ts';
import { operatorCoreModule, operatorModule } from './structures/operator.ts';
import { pickleCoreModule, pickleModule } from './structures/pickle/index.ts';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  _collections_abc: python(collectionsAbcPrivateSource),
  _contextvars: contextvarsModule,
  _operator: operatorCoreModule,
  _pickle: pickleCoreModule,
  bisect: python(bisectSource),
  collections: python(collectionsSource, true),
  'collections._wrappers': python(collectionsWrappersSource),
  'collections.abc': python(collectionsAbcSource),
  contextlib: python(contextlibSource),
  contextvars: python(contextvarsSource),
  functools: python(functoolsSource),
  graphlib: python(graphlibSource),
  heapq: python(heapqSource),
  itertools: itertoolsModule,
  operator: operatorModule,
  pickle: pickleModule,
};
