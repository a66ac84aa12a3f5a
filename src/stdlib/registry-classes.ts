/** Classes, types and their annotations; copies of objects. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import staticPrivateSource from './classes/_static.py';
import abcSource from './classes/abc.py';
import annotationlibSource from './classes/annotationlib.py';
import copySource from './classes/copy.py';
import copyregSource from './classes/copyreg.py';
import dataclassesSource from './classes/dataclasses.py';
import enumSource from './classes/enum.py';
import { typesModule } from './classes/native-types.ts';
import { typingModule } from './classes/native-typing.ts';
import typesSource from './classes/types.py';
import typingSource from './classes/typing.py';

const python = (source: PythonSource): ModuleSpec => ({ kind: 'python', source });

export const modules: Record<string, ModuleSpec> = {
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
