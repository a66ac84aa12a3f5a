/**
 * Modules under a second name. A program may forbid the machine code behind a module (`sys.modules['_heapq'] = None`) and gets CPython's version in
 * Python then; here it gets the same module, which therefore imports its machine code by a name of its own.
 */
import { hooks, type ModuleSpec, PyModule, runSync, type Value, vm } from '../machine/index.ts';
import { decimal } from './numeric/decimal/module.ts';
import { jsonEncoder, jsonScanner } from './data/json/module.ts';
import { collectionsModule } from './structures/collections.ts';
import { datetimeModule } from './times/datetime/index.ts';
import { functoolsModule } from './structures/functools.ts';
import { bisectCoreModule, heapModule } from './structures/heap.ts';
import { abcModule } from './classes/native-abc.ts';
import { _warnings } from './system/warnings/warnings.ts';

/** What a module has, under another name: the same objects. */
function sameAs(name: string): ModuleSpec {
  return {
    kind: 'native',
    make: () => {
      runSync(hooks.importName(name, vm.interpreter.builtins, null, 0));
      const module = vm.interpreter.modules.table.get(name);
      const members: Record<string, Value> = {};
      if (module instanceof PyModule)
        for (const [key, value] of module.dict.table.liveEntries())
          if (typeof key === 'string' && !key.startsWith('__')) members[key] = value;
      return members;
    },
  };
}
const both: ModuleSpec = { kind: 'native', make: () => ({ ...jsonEncoder.make(), ...jsonScanner.make() }) };

export const modules: Record<string, ModuleSpec> = {
  _datetime: datetimeModule,
  _json: both,
  _abc: sameAs('_native_abc'),
  _native_abc: abcModule,
  _bisect: sameAs('_native_bisect'),
  _native_bisect: bisectCoreModule,
  _collections: sameAs('_native_collections'),
  _native_collections: collectionsModule,
  _functools: sameAs('_native_functools'),
  _native_functools: functoolsModule,
  _heapq: sameAs('_native_heapq'),
  _native_heapq: heapModule,
  _warnings: sameAs('_native_warnings'),
  _native_warnings: _warnings,
  _pydatetime: datetimeModule,
  _pydecimal: decimal,
  _py_warnings: sameAs('warnings'),
};
