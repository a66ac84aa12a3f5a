/** Classes, types and their annotations; copies of objects. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python } from '../python.ts';
import staticPrivateSource from './_static.py';
import abcSource from './abc.py';
import annotationlibSource from './annotationlib.py';
import copySource from './copy.py';
import copyregSource from './copyreg.py';
import dataclassesSource from './dataclasses.py';
import enumSource from './enum.py';
import { nativeEnumModule } from './native-enum.ts';
import { typesModule } from './native-types.ts';
import { typingModule } from './native-typing.ts';
import typesSource from './types.py';
import typingSource from './typing.py';

export const modules: Record<string, ModuleSpec> = {
  _native_enum: nativeEnumModule,
  _static: python(staticPrivateSource),
  _types: typesModule,
  _typing: typingModule,
  abc: python(abcSource),
  annotationlib: python(annotationlibSource),
  copy: python(copySource),
  copyreg: python(copyregSource),
  dataclasses: python(dataclassesSource),
  enum: python(enumSource),
  types: python(typesSource),
  typing: python(typingSource),
};
