/** Library modules of python/: by name. Written in Python, but for what only the machine can do. */
import type { ModuleSpec } from '../machine/index.ts';
import './python/native-templatelib.ts';
import collectionsAbcPrivateSource from './python/_collections_abc.py';
import staticPrivateSource from './python/_static.py';
import stringPrivateSource from './python/_string.py';
import weakrefsetPrivateSource from './python/_weakrefset.py';
import abcSource from './python/abc.py';
import annotationlibSource from './python/annotationlib.py';
import collectionsSource from './python/collections/__init__.py';
import collectionsWrappersSource from './python/collections/_wrappers.py';
import collectionsAbcSource from './python/collections/abc.py';
import contextlibSource from './python/contextlib.py';
import copySource from './python/copy.py';
import copyregSource from './python/copyreg.py';
import dataclassesSource from './python/dataclasses.py';
import enumSource from './python/enum.py';
import functoolsSource from './python/functools.py';
import inspectSource from './python/inspect.py';
import keywordSource from './python/keyword.py';
import { abcModule } from './python/native-abc.ts';
import { typesModule } from './python/native-types.ts';
import { typingModule } from './python/native-typing.ts';
import reprlibSource from './python/reprlib.py';
import stringSource from './python/string/__init__.py';
import stringTemplatelibSource from './python/string/templatelib.py';
import typesSource from './python/types.py';
import typingSource from './python/typing.py';
import weakrefSource from './python/weakref.py';

const python = (source: string, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  _abc: abcModule,
  _collections_abc: python(collectionsAbcPrivateSource),
  _static: python(staticPrivateSource),
  _string: python(stringPrivateSource),
  _types: typesModule,
  _typing: typingModule,
  _weakrefset: python(weakrefsetPrivateSource),
  abc: python(abcSource),
  annotationlib: python(annotationlibSource),
  collections: python(collectionsSource, true),
  'collections._wrappers': python(collectionsWrappersSource),
  'collections.abc': python(collectionsAbcSource),
  contextlib: python(contextlibSource),
  copy: python(copySource),
  copyreg: python(copyregSource),
  dataclasses: python(dataclassesSource),
  enum: python(enumSource),
  functools: python(functoolsSource),
  inspect: python(inspectSource),
  keyword: python(keywordSource),
  reprlib: python(reprlibSource),
  string: python(stringSource, true),
  'string.templatelib': python(stringTemplatelibSource),
  types: python(typesSource),
  typing: python(typingSource),
  weakref: python(weakrefSource),
};
