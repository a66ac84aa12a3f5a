/**
 * Modules under a second name. A program may forbid the machine code behind a module (`sys.modules['_heapq'] = None`) and gets CPython's version in
 * Python then; here it gets the same module, which therefore imports its machine code by a name of its own.
 */
import type { ModuleSpec } from '../machine/index.ts';
import { decimal } from './native-a/decimal/module.ts';
import { jsonEncoder, jsonScanner } from './native-a/json/module.ts';
import { collectionsModule } from './native-b/collections.ts';
import { datetimeModule } from './native-b/datetime/index.ts';
import { functoolsModule } from './native-b/functools.ts';
import { bisectCoreModule, heapModule } from './native-b/heap.ts';
import { abcModule } from './python/native-abc.ts';
import { _warnings } from './system/warnings.ts';

const both: ModuleSpec = { kind: 'native', make: () => ({ ...jsonEncoder.make(), ...jsonScanner.make() }) };

export const modules: Record<string, ModuleSpec> = {
  _datetime: datetimeModule,
  _json: both,
  _native_abc: abcModule,
  _native_bisect: bisectCoreModule,
  _native_collections: collectionsModule,
  _native_functools: functoolsModule,
  _native_heapq: heapModule,
  _native_warnings: _warnings,
  _pydatetime: datetimeModule,
  _pydecimal: decimal,
};
