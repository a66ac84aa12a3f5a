/** `_sqlite3`: what the Python modules of the package sqlite3 are made of. */
import {
  defineFunction,
  makeTuple,
  type ModuleSpec,
  type NativeSpec,
  raise,
  truthy,
  type Value,
} from '../../machine/index.ts';
import { adapt, adaptation, registerAdapter, registerConverter } from './adapt.ts';
import { blobType } from './blob.ts';
import { showTracebacks } from './callbacks.ts';
import { LEGACY, prepareProtocol } from './classes.ts';
import { connect, connectionType } from './connection.ts';
import { constants } from './constants.ts';
import { cursorType } from './cursor.ts';
import { engine } from './engine.ts';
import { errors } from './errors.ts';
import { rowType } from './row.ts';
import { sqlText } from './statement.ts';

const functions: Record<string, NativeSpec> = {
  connect: ['*args, **kwargs', connect],
  adapt: [
    'obj, proto=PrepareProtocol, alt=None, /',
    function* (object: Value, protocol?: Value, fallback?: Value) {
      return yield* adapt(object, protocol === undefined ? prepareProtocol() : protocol, fallback);
    },
  ],
  register_adapter: [
    'type, adapter, /',
    (cls: Value, adapter: Value) => {
      registerAdapter(cls, adapter);
      return null;
    },
  ],
  register_converter: [
    'typename, converter, /',
    (name: Value, converter: Value) => {
      registerConverter(sqlText(name, 'register_converter', ' 1'), converter);
      return null;
    },
  ],
  complete_statement: [
    'statement',
    (statement: Value) => {
      const text = sqlText(statement, 'complete_statement', " 'statement'");
      const sqlite = engine();
      return sqlite.withTexts([text], (at) => sqlite.call('sqlite3_complete', at!)) !== 0;
    },
  ],
  enable_callback_tracebacks: [
    'enable, /',
    (enable: Value) => {
      showTracebacks(truthy(enable));
      return null;
    },
  ],
};

export const sqliteModule: ModuleSpec = {
  kind: 'native',
  make: () => {
    const sqlite = engine();
    const version = sqlite.text(sqlite.call('sqlite3_libversion'));
    if (version === '') raise('ImportError', 'SQLite could not be started');
    return {
      ...Object.fromEntries(
        Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, '_sqlite3')]),
      ),
      ...errors(),
      Connection: connectionType(),
      Cursor: cursorType(),
      Row: rowType(),
      Blob: blobType(),
      PrepareProtocol: prepareProtocol(),
      ...Object.fromEntries(constants),
      PARSE_DECLTYPES: 1,
      PARSE_COLNAMES: 2,
      LEGACY_TRANSACTION_CONTROL: LEGACY,
      adapters: adaptation().adapters,
      converters: adaptation().converters,
      sqlite_version: version,
      _version_parts: makeTuple(version.split('.').map(Number)),
    };
  },
};
