/** Containers, iterators, functions, contexts. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import collectionsAbcPrivateSource from './_collections_abc.py';
import bisectSource from './bisect.py';
import collectionsSource from './collections/__init__.py';
import collectionsWrappersSource from './collections/_wrappers.py';
import collectionsAbcSource from './collections/abc.py';
import './contextlib-lines.ts';
import contextlibSource from './contextlib.py';
import contextvarsSource from './contextvars.py';
import { contextvarsModule } from './contextvars.ts';
import functoolsSource from './functools.py';
import graphlibSource from './graphlib.py';
import heapqSource from './heapq.py';
import { itertoolsModule } from './itertools/index.ts';
import { operatorCoreModule, operatorModule } from './operator.ts';
import { pickleCoreModule } from './pickle/index.ts';
import pickleSource from './pickle/pickle.py';

export const modules: Record<string, ModuleSpec> = {
  _collections_abc: python(collectionsAbcPrivateSource),
  _contextvars: contextvarsModule,
  _operator: operatorCoreModule,
  _pickle: pickleCoreModule,
  bisect: python(bisectSource),
  collections: pythonPackage(collectionsSource),
  'collections._wrappers': python(collectionsWrappersSource),
  'collections.abc': python(collectionsAbcSource),
  contextlib: python(contextlibSource),
  contextvars: python(contextvarsSource),
  functools: python(functoolsSource),
  graphlib: python(graphlibSource),
  heapq: python(heapqSource),
  itertools: itertoolsModule,
  operator: operatorModule,
  pickle: python(pickleSource),
};
