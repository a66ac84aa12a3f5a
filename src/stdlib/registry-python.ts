/** Library modules written in our own Python. */
import type { ModuleSpec } from '../machine/index.ts';
import collectionsAbcSource from './python/_collections_abc.py';
import weakrefsetSource from './python/_weakrefset.py';
import abcSource from './python/abc.py';
import annotationlibSource from './python/annotationlib.py';
import collectionsSource from './python/collections/__init__.py';
import collectionsWrappersSource from './python/collections/_wrappers.py';
import privateCollectionsAbcSource from './python/collections/abc.py';
import contextlibSource from './python/contextlib.py';
import copySource from './python/copy.py';
import copyregSource from './python/copyreg.py';
import enumSource from './python/enum.py';
import functoolsSource from './python/functools.py';
import keywordSource from './python/keyword.py';
import reprlibSource from './python/reprlib.py';
import typesSource from './python/types.py';
import weakrefSource from './python/weakref.py';

export const modules: Record<string, ModuleSpec> = {
  _collections_abc: { kind: 'python', source: collectionsAbcSource },
  _weakrefset: { kind: 'python', source: weakrefsetSource },
  abc: { kind: 'python', source: abcSource },
  annotationlib: { kind: 'python', source: annotationlibSource },
  collections: { kind: 'python', source: collectionsSource, isPackage: true },
  'collections._wrappers': { kind: 'python', source: collectionsWrappersSource },
  'collections.abc': { kind: 'python', source: privateCollectionsAbcSource },
  contextlib: { kind: 'python', source: contextlibSource },
  copy: { kind: 'python', source: copySource },
  copyreg: { kind: 'python', source: copyregSource },
  enum: { kind: 'python', source: enumSource },
  functools: { kind: 'python', source: functoolsSource },
  keyword: { kind: 'python', source: keywordSource },
  reprlib: { kind: 'python', source: reprlibSource },
  types: { kind: 'python', source: typesSource },
  weakref: { kind: 'python', source: weakrefSource },
};
