/** sqlite3.Connection */
import {
  argumentName,
  asInt,
  asStr,
  bindNative,
  bytesArgument,
  call,
  defineFunction,
  defineType,
  fsPath,
  absolute,
  isCallable,
  lookupAttr,
  makeBytes,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  PyNativeFunction,
  pathText,
  PyObject,
  type PyType,
  raise,
  reaches,
  repr,
  runSync,
  toFloat,
  toIndex,
  track,
  truthy,
  types,
  type Value,
  vm,
  warn,
  warnSync,
  withAttributes,
} from '../../machine/index.ts';
import { lazy } from '../data/common.ts';
import { runningThread } from '../threads/ids.ts';
import { backup } from './backup.ts';
import { openBlob } from './blob.ts';
import {
  authorizerPointer,
  busyPointer,
  collationPointer,
  progressPointer,
  register,
  resultPointer,
  scalarPointer,
  stepPointer,
  tracePointer,
} from './callbacks.ts';
import { LEGACY, PyConnection, PyCursor, rest, StatementCache } from './classes.ts';
import { cursorType, doesToDatabase, execute, initCursor } from './cursor.ts';
import { engine } from './engine.ts';
import { errors, raiseLast, refuse } from './errors.ts';
import { executeSimple, prepare, release, sqlText } from './statement.ts';
import {
  checkConnection,
  checkOpen,
  checkThread,
  close,
  closeNow,
  end,
  executeScript,
  inTransaction,
  isolationLevel,
} from './transactions.ts';

const open = { readWrite: 2, create: 4, uri: 0x40 } as const;
const UTF8 = 1;
const DETERMINISTIC = 0x800;
/** Settings of a database that allow texts in double quotation marks. */
const DOUBLE_QUOTES = [1013, 1014];
const TRACE_STATEMENTS = 1;

// ---- opening ----------------------------------------------------------------------------------------------------------------------------------------------

/** Several connections may share a database in memory by its name. */
const sharedMemory = (uri: string): string => {
  const match =
    /^file:([^?]*)\?(?=.*\bmode=memory\b)(?=.*\bcache=shared\b)/.exec(uri) ??
    /^file:(:memory:)\?.*\bcache=shared\b/.exec(uri);
  return match === null ? uri : `file:/${match[1]!.replaceAll(':', '')}?vfs=memdb`;
};
const seconds = (value: Value): number => Math.trunc(toFloat(value) * 1000);

const parameterNames = [
  'timeout',
  'detect_types',
  'isolation_level',
  'check_same_thread',
  'factory',
  'cached_statements',
  'uri',
];
/** A connection made with more than the database by position is told that this will not last. */
function* warnOfPositions(given: number, name: string): NativeGen<void> {
  if (given <= 1) return;
  const listed = parameterNames.map((parameter) => `'${parameter}'`);
  yield* warn(
    'DeprecationWarning',
    `Passing more than 1 positional argument to ${name}() is deprecated. Parameters ${listed.slice(0, -1).join(', ')} and ${listed.at(-1)} will become keyword-only parameters in Python 3.15.`,
  );
}
/** The parameters that become positional-only in Python 3.15, by method. */
const soonPositional: Record<string, readonly string[]> = {
  create_function: ['name', 'narg', 'func'],
  create_aggregate: ['name', 'n_arg', 'aggregate_class'],
  set_authorizer: ['authorizer_callback'],
  set_progress_handler: ['progress_handler'],
  set_trace_callback: ['trace_callback'],
};
/** Makes methods of a class tell whoever names such a parameter that this will not last. */
function warnOfNames(type: PyType): void {
  for (const [name, names] of Object.entries(soonPositional)) {
    const method = type.ns.get(name) as PyNativeFunction;
    const quoted = names.map((parameter) => `'${parameter}'`);
    const listed = quoted.length === 1 ? quoted[0]! : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)!}`;
    const plural = quoted.length === 1 ? '' : 's';
    const message = `Passing keyword argument${plural} ${listed} to _sqlite3.Connection.${name}() is deprecated. Parameter${plural} ${listed} will become positional-only in Python 3.15.`;
    const unwarned = new PyNativeFunction(method.cls, name, method.signature, method.impl, type, method.doc);
    method.layOut = (args, kwargs) => {
      const laidOut = bindNative(unwarned, args, kwargs);
      if (args.length <= names.length) warnSync('DeprecationWarning', message, 1);
      return laidOut;
    };
  }
}
function autocommitMode(value: Value): boolean | typeof LEGACY {
  if (typeof value === 'boolean') return value;
  if (asInt(value) === LEGACY) return LEGACY;
  return raise('ValueError', 'autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL');
}
const parameters = lazy(() =>
  defineFunction('Connection', [
    'database, timeout=5.0, detect_types=0, isolation_level="", check_same_thread=True, factory=Connection, cached_statements=128, uri=False, *, autocommit=LEGACY',
    () => null,
  ]),
);
function* init(
  self: PyConnection,
  database: Value,
  timeout: Value | undefined,
  detectTypes: Value | undefined,
  isolation: Value | undefined,
  sameThread: Value | undefined,
  _factory: Value | undefined,
  cached: Value | undefined,
  uri: Value | undefined,
  autocommit: Value | undefined,
): NativeGen {
  if (self.db !== 0) closeNow(self);
  self.initialized = false;
  const path = pathText(yield* fsPath(database));
  const level = isolation === undefined ? '' : isolationLevel(isolation);
  const mode = autocommit === undefined ? LEGACY : autocommitMode(autocommit);
  const isUri = uri !== undefined && truthy(uri);
  const name = isUri ? sharedMemory(path) : path;
  const sqlite = engine();
  const inMemory = path === ':memory:' || path === '';
  // Only a URI may name another file system; plain names are files even where they look like URIs.
  const plain = !isUri && path.startsWith('file:') ? absolute(path) : name;
  const { code, results } = sqlite.withTexts([plain, 'unix'], (file, system) =>
    sqlite.withResults(1, (at) =>
      sqlite.call(
        'sqlite3_open_v2',
        file!,
        at!,
        open.readWrite | open.create | (isUri ? open.uri : 0),
        /vfs=/.test(plain) ? 0 : system!,
      ),
    ),
  );
  const db = results[0]!;
  if (code !== 0) {
    try {
      raiseLast(db);
    } finally {
      sqlite.call('sqlite3_close_v2', db);
    }
  }
  for (const setting of DOUBLE_QUOTES) sqlite.call('sqlite3__wasm_db_config_ip', db, setting, 1, 0);
  // What this build of SQLite sets otherwise than the usual one.
  sqlite.withTexts(['PRAGMA page_size = 4096; PRAGMA cache_size = -2000'], (text) =>
    sqlite.call('sqlite3_exec', db, text!, 0, 0, 0),
  );
  self.rowFactory = null;
  self.textFactory = types.str;
  self.cache = new StatementCache(self);
  self.db = db;
  self.file = inMemory ? ':memory:' : path;
  if (!inMemory) reaches(self, path, doesToDatabase);
  self.timeoutMs = timeout === undefined ? 5000 : seconds(timeout);
  self.detectTypes = detectTypes === undefined ? 0 : Number(toIndex(detectTypes));
  self.isolationLevel = level;
  self.autocommit = mode;
  self.checkThread = sameThread === undefined || truthy(sameThread);
  self.thread = runningThread().ident;
  self.cacheSize = cached === undefined ? 128 : Number(toIndex(cached));
  self.initialized = true;
  const number = register(self, 'busy', null);
  sqlite.call('sqlite3_busy_handler', db, busyPointer(sqlite), number);
  vm.charge(30_000);
  // A connection that is dropped gives up its locks on the file.
  self.atDeath = (dead) => {
    if (dead.db === 0) return false;
    warnSync('ResourceWarning', `unclosed database in ${repr(dead)}`, 1, dead);
    closeNow(dead);
    return true;
  };
  track(self);
  if (mode === false) yield* executeSimple(self, 'BEGIN');
  return null;
}

// ---- methods ----------------------------------------------------------------------------------------------------------------------------------------------

function* newCursor(self: PyConnection, factory?: Value): NativeGen {
  checkConnection(self);
  if (factory === undefined || factory === cursorType()) {
    const cursor = withAttributes(new PyCursor(cursorType()));
    initCursor(cursor, self);
    cursor.rowFactory = self.rowFactory;
    return cursor;
  }
  const cursor = yield* call(factory, [self]);
  if (!(cursor instanceof PyCursor)) raise('TypeError', `factory must return a cursor, not ${argumentName(cursor)}`);
  if (self.rowFactory !== null) cursor.rowFactory = self.rowFactory;
  return cursor;
}
/** con.execute() and its kin: a cursor made for the purpose. */
function* onNewCursor(self: PyConnection, method: string, args: Value[]): NativeGen {
  const cursor = yield* call(lookupAttr(self, 'cursor')!);
  return yield* call(lookupAttr(cursor, method)!, args);
}
function* leaveBlock(self: PyConnection, type: Value): NativeGen {
  checkConnection(self);
  const failed = type !== null;
  if (self.autocommit === true || !inTransaction(self)) return false;
  if (failed) {
    yield* end(self, 'ROLLBACK');
    return false;
  }
  try {
    yield* end(self, 'COMMIT');
  } catch (error) {
    yield* end(self, 'ROLLBACK');
    throw error;
  }
  return false;
}
/** A callable that SQLite gets a number for; None takes the hook away. */
function hook(self: PyConnection, kind: string, callable: Value): number {
  const before = self.hooks.get(kind);
  if (before !== undefined) self.callables.delete(before);
  self.hooks.delete(kind);
  if (callable === null) return 0;
  const number = register(self, kind, callable);
  self.hooks.set(kind, number);
  return number;
}
const argumentCount = (value: Value): number => {
  const count = Number(toIndex(value));
  if (count < -1 || count > 127) refuse('ProgrammingError', `'narg' must be between -1 and 127, not ${count}`);
  return count;
};
const created = (code: number, what: string): null =>
  code === 0 ? null : refuse('OperationalError', `Error creating ${what}`);

const methods: Record<string, NativeSpec> = {
  __init__: [
    'self, *args, **kwargs',
    function* (self: PyConnection, args: Value[], kwargs: Map<string, Value>) {
      yield* warnOfPositions(args.length, '_sqlite3.Connection');
      const bound = bindNative(parameters(), args, kwargs) as (Value | undefined)[];
      return yield* init(self, ...(bound as Parameters<typeof init> extends [unknown, ...infer Rest] ? Rest : never));
    },
  ],
  __enter__: [
    'self, /',
    (self: PyConnection) => {
      checkConnection(self);
      return self;
    },
  ],
  __exit__: ['self, type, value, traceback, /', leaveBlock],
  cursor: ['self, /, factory=Cursor', newCursor],
  execute: [
    'self, sql, parameters=(), /',
    function* (self: PyConnection, sql: Value, parameters?: Value) {
      if (self.cls.isHeap)
        return yield* onNewCursor(self, 'execute', parameters === undefined ? [sql] : [sql, parameters]);
      const cursor = (yield* newCursor(self)) as PyCursor;
      return yield* execute(cursor, sqlText(sql, 'execute', ' 1'), parameters ?? makeTuple([]), false);
    },
  ],
  executemany: [
    'self, sql, parameters, /',
    function* (self: PyConnection, sql: Value, parameters: Value) {
      return yield* onNewCursor(self, 'executemany', [sql, parameters]);
    },
  ],
  executescript: [
    'self, sql_script, /',
    function* (self: PyConnection, script: Value) {
      return yield* onNewCursor(self, 'executescript', [script]);
    },
  ],
  commit: [
    'self, /',
    function* (self: PyConnection) {
      checkConnection(self);
      yield* end(self, 'COMMIT');
      return null;
    },
  ],
  rollback: [
    'self, /',
    function* (self: PyConnection) {
      checkConnection(self);
      yield* end(self, 'ROLLBACK');
      return null;
    },
  ],
  close: [
    'self, /',
    function* (self: PyConnection) {
      checkThread(self);
      yield* close(self);
      rest(self);
      return null;
    },
  ],
  create_function: [
    'self, name, narg, func, *, deterministic=False',
    (self: PyConnection, name: Value, count: Value, callable: Value, deterministic?: Value) => {
      checkConnection(self);
      const sqlite = engine();
      const text = sqlText(name, 'create_function', " 'name'");
      const wanted = argumentCount(count);
      const flags = UTF8 | (deterministic !== undefined && truthy(deterministic) ? DETERMINISTIC : 0);
      const [number, pointer] =
        callable === null ? [0, 0] : [register(self, 'function', callable), scalarPointer(sqlite)];
      const code = sqlite.withTexts([text], (at) =>
        sqlite.call('sqlite3_create_function_v2', self.db, at!, wanted, flags, number, pointer, 0, 0, 0),
      );
      return created(code, 'function');
    },
  ],
  create_aggregate: [
    'self, name, n_arg, aggregate_class',
    (self: PyConnection, name: Value, count: Value, cls: Value) => {
      checkConnection(self);
      const sqlite = engine();
      const text = sqlText(name, 'create_aggregate', " 'name'");
      const wanted = argumentCount(count);
      const [number, onStep, onFinal] =
        cls === null
          ? [0, 0, 0]
          : [register(self, 'aggregate', cls), stepPointer(sqlite, 'step'), resultPointer(sqlite, 'finalize')];
      const code = sqlite.withTexts([text], (at) =>
        sqlite.call('sqlite3_create_function_v2', self.db, at!, wanted, UTF8, number, 0, onStep, onFinal, 0),
      );
      return created(code, 'aggregate');
    },
  ],
  create_window_function: [
    'self, name, num_params, aggregate_class, /, *',
    (self: PyConnection, name: Value, count: Value, cls: Value) => {
      checkConnection(self);
      const sqlite = engine();
      const text = sqlText(name, 'create_window_function', ' 1');
      const wanted = argumentCount(count);
      const pointers =
        cls === null
          ? [0, 0, 0, 0, 0]
          : [
              register(self, 'window', cls),
              stepPointer(sqlite, 'step'),
              resultPointer(sqlite, 'finalize'),
              resultPointer(sqlite, 'value'),
              stepPointer(sqlite, 'inverse'),
            ];
      const code = sqlite.withTexts([text], (at) =>
        sqlite.call('sqlite3_create_window_function', self.db, at!, wanted, UTF8, ...pointers, 0),
      );
      return code === 0 ? null : raiseLast(self.db);
    },
  ],
  create_collation: [
    'self, name, callback, /, *',
    (self: PyConnection, name: Value, callable: Value) => {
      checkConnection(self);
      const sqlite = engine();
      const text = sqlText(name, 'create_collation', ' 1');
      if (callable !== null && !isCallable(callable)) raise('TypeError', 'parameter must be callable');
      const [number, pointer] =
        callable === null ? [0, 0] : [register(self, 'collation', callable), collationPointer(sqlite)];
      const code = sqlite.withTexts([text], (at) =>
        sqlite.call('sqlite3_create_collation_v2', self.db, at!, UTF8, number, pointer, 0),
      );
      return code === 0 ? null : raiseLast(self.db);
    },
  ],
  set_authorizer: [
    'self, authorizer_callback',
    (self: PyConnection, callable: Value) => {
      checkConnection(self);
      const sqlite = engine();
      const number = hook(self, 'authorizer', callable);
      const code = sqlite.call('sqlite3_set_authorizer', self.db, number === 0 ? 0 : authorizerPointer(sqlite), number);
      return code === 0 ? null : refuse('OperationalError', 'Error setting authorizer callback');
    },
  ],
  set_progress_handler: [
    'self, progress_handler, n',
    (self: PyConnection, callable: Value, count: Value) => {
      checkConnection(self);
      const sqlite = engine();
      const number = hook(self, 'progress', callable);
      sqlite.call(
        'sqlite3_progress_handler',
        self.db,
        Number(toIndex(count)),
        number === 0 ? 0 : progressPointer(sqlite),
        number,
      );
      return null;
    },
  ],
  set_trace_callback: [
    'self, trace_callback',
    (self: PyConnection, callable: Value) => {
      checkConnection(self);
      const sqlite = engine();
      const number = hook(self, 'trace', callable);
      sqlite.call(
        'sqlite3_trace_v2',
        self.db,
        number === 0 ? 0 : TRACE_STATEMENTS,
        number === 0 ? 0 : tracePointer(sqlite),
        number,
      );
      return null;
    },
  ],
  interrupt: [
    'self, /',
    (self: PyConnection) => {
      checkOpen(self);
      engine().call('sqlite3_interrupt', self.db);
      return null;
    },
  ],
  iterdump: [
    'self, /, *, filter=None',
    function* (self: PyConnection, filter?: Value) {
      checkOpen(self);
      const dump = yield* importDump();
      return yield* call(dump, [self], new Map([['filter', filter ?? null]]));
    },
  ],
  backup: ['self, /, target, *, pages=-1, progress=None, name="main", sleep=0.25', backup],
  blobopen: ['self, table, column, row, /, *, readonly=False, name="main"', openBlob],
  serialize: [
    'self, /, *, name="main"',
    (self: PyConnection, name?: Value) => {
      checkConnection(self);
      const bytes = serialized(self, name === undefined ? 'main' : asStr(name)!);
      return bytes === undefined
        ? refuse('OperationalError', `unable to serialize '${asStr(name ?? 'main')}'`)
        : makeBytes(bytes);
    },
  ],
  deserialize: [
    'self, data, /, *, name="main"',
    (self: PyConnection, data: Value, name?: Value) => {
      checkConnection(self);
      const text = asStr(data);
      const bytes = text === undefined ? bytesArgument(data) : new TextEncoder().encode(text);
      deserialize(self, name === undefined ? 'main' : asStr(name)!, bytes);
      return null;
    },
  ],
  getlimit: ['self, category, /', (self: PyConnection, category: Value) => limit(self, category, -1)],
  setlimit: [
    'self, category, limit, /',
    (self: PyConnection, category: Value, value: Value) => limit(self, category, Number(toIndex(value))),
  ],
  getconfig: ['self, op, /', (self: PyConnection, op: Value) => config(self, op, -1)],
  setconfig: [
    'self, op, enable=True, /',
    (self: PyConnection, op: Value, enable?: Value) => {
      const wanted = enable === undefined || truthy(enable);
      if (config(self, op, wanted ? 1 : 0) !== wanted)
        refuse('OperationalError', `Unable to set config ${Number(toIndex(op))}`);
      return null;
    },
  ],
  __call__: [
    'self, sql, /',
    function* (self: PyConnection, sql: Value): NativeGen {
      checkConnection(self);
      const statement = yield* prepare(self, sqlText(sql, 'Connection', ''));
      if (statement !== null) release(self, statement);
      return new PyObject(statementType());
    },
  ],
};
/** The main database, or an attached one, as bytes. */
export function serialized(self: PyConnection, name: string): Uint8Array | undefined {
  const sqlite = engine();
  const size = sqlite.allocate(8);
  try {
    const at = sqlite.withTexts([name], (text) => sqlite.call('sqlite3_serialize', self.db, text!, size, 0));
    if (at === 0) return undefined;
    const bytes = sqlite.copy(at, sqlite.word(size));
    sqlite.call('sqlite3_free', at);
    return bytes;
  } finally {
    sqlite.free(size);
  }
}
/** Replaces a database by one in memory that is made of bytes. */
export function deserialize(self: PyConnection, name: string, bytes: Uint8Array): void {
  const sqlite = engine();
  const at = sqlite.call('sqlite3_malloc64', BigInt(Math.max(1, bytes.length)));
  sqlite.bytes.set(bytes, at);
  const FREE_AND_RESIZE = 3;
  const size = BigInt(bytes.length);
  const code = sqlite.withTexts([name], (text) =>
    sqlite.call('sqlite3_deserialize', self.db, text!, at, size, size, FREE_AND_RESIZE),
  );
  if (code !== 0) raiseLast(self.db);
}
function limit(self: PyConnection, category: Value, value: number): Value {
  checkConnection(self);
  const before = engine().call('sqlite3_limit', self.db, Number(toIndex(category)), value);
  return before < 0 ? refuse('ProgrammingError', "'category' is out of bounds") : before;
}
function config(self: PyConnection, op: Value, value: number): boolean {
  checkConnection(self);
  const number = Number(toIndex(op));
  if (number < 1002 || number > 1017) raise('ValueError', `unknown config 'op': ${number}`);
  const sqlite = engine();
  const { code, results } = sqlite.withResults(1, (at) =>
    sqlite.call('sqlite3__wasm_db_config_ip', self.db, number, value, at!),
  );
  if (code !== 0) raiseLast(self.db);
  return results[0] === 1;
}
function* importDump(): NativeGen {
  const module = yield* call(vm.interpreter.builtins.table.get('__import__')!, [
    'sqlite3.dump',
    null,
    null,
    makeTuple(['_iterdump']),
  ]);
  return lookupAttr(module, '_iterdump')!;
}

// ---- the class --------------------------------------------------------------------------------------------------------------------------------------------

const notWritable = (name: string) => () =>
  raise('AttributeError', `attribute '${name}' of 'sqlite3.Connection' objects is not writable`);
const noDeletion = (value: Value | undefined): Value =>
  value === undefined ? raise('AttributeError', 'cannot delete attribute') : value;

/** What calling a connection gives: nobody can do anything with it. */
const statementType = lazy((): PyType => defineType({ name: 'sqlite3.Statement', alloc: null, isBaseType: false }));

export const connectionType = lazy((): PyType => {
  const type = defineType({
    name: 'sqlite3.Connection',
    alloc: (cls) => withAttributes(new PyConnection(cls)),
    methods,
    attributes: Object.fromEntries(Object.entries(errors())),
    getset: {
      in_transaction: [
        (self: PyConnection) => {
          checkOpen(self);
          return inTransaction(self);
        },
        notWritable('in_transaction'),
      ],
      total_changes: [
        (self: PyConnection) => {
          checkOpen(self);
          return engine().call('sqlite3_total_changes', self.db);
        },
        notWritable('total_changes'),
      ],
      row_factory: [
        (self: PyConnection) => self.rowFactory,
        (self: PyConnection, value: Value | undefined) => {
          self.rowFactory = value ?? null;
        },
      ],
      text_factory: [
        (self: PyConnection) => self.textFactory,
        (self: PyConnection, value: Value | undefined) => {
          self.textFactory = value ?? null;
        },
      ],
      isolation_level: [
        (self: PyConnection) => {
          checkOpen(self);
          return self.isolationLevel;
        },
        (self: PyConnection, value: Value | undefined) => {
          self.isolationLevel = isolationLevel(noDeletion(value));
          if (self.isolationLevel === null) run(end(self, 'COMMIT'));
        },
      ],
      autocommit: [
        (self: PyConnection) => {
          checkConnection(self);
          return self.autocommit;
        },
        (self: PyConnection, value: Value | undefined) => {
          checkConnection(self);
          const mode = autocommitMode(noDeletion(value));
          if (mode === true && inTransaction(self)) run(executeScript(self, 'COMMIT'));
          if (mode === false && !inTransaction(self)) run(executeScript(self, 'BEGIN'));
          self.autocommit = mode;
        },
      ],
    },
  });
  warnOfNames(type);
  return type;
});
/** Does something that may wait, where a computed attribute is set. */
function run(work: NativeGen<void>): void {
  runSync(
    (function* () {
      yield* work;
      return null;
    })(),
  );
}
/** sqlite3.connect() */
export function* connect(args: Value[], kwargs: Map<string, Value>): NativeGen {
  yield* warnOfPositions(args.length, 'sqlite3.connect');
  const factory = kwargs.get('factory') ?? args[5] ?? connectionType();
  if (factory !== connectionType()) return yield* call(factory, args, kwargs);
  const made = withAttributes(new PyConnection(connectionType()));
  yield* call(connectionType().lookup('__init__')!, [made, ...args], kwargs);
  return made;
}
