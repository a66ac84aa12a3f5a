/** The objects of the module, as JavaScript keeps them. Their behaviour is in connection.ts, cursor.ts and row.ts. */
import { defineType, PyObject, type PyTuple, type PyType, types, type Value, untrack } from '../../machine/index.ts';
import { lazy } from '../data/common.ts';

/** A compiled statement. */
export interface Statement {
  readonly at: number;
  readonly sql: string;
  /** INSERT, UPDATE, DELETE or REPLACE: what opens a transaction. */
  readonly changes: boolean;
  inUse: boolean;
}

export const LEGACY = -1;

/** An object that has something to give back when nobody refers to it any more. */
abstract class Mortal extends PyObject {
  /** Given itself: a copy of the object has the same function. */
  atDeath: (self: this) => boolean = () => false;
  /** @returns whether Python code may have run */
  bury(): boolean {
    return this.atDeath(this);
  }
}

/** The death of an object that has given everything back is no event, unless Python code waits for it. */
export function rest(object: PyObject): void {
  if (object.weakrefs === undefined && object.cls.lookup('__del__') === undefined) untrack(object);
}

const cacheType = lazy(() => defineType({ name: 'functools._lru_cache_wrapper', alloc: null, methods: {} }));
/** What makes the statements of a connection, and keeps them. */
export class StatementCache extends PyObject {
  constructor(readonly connection: PyConnection) {
    super(cacheType());
  }
}

/** sqlite3.Connection */
export class PyConnection extends Mortal {
  /** The address of SQLite's database handle; 0 when closed. */
  db = 0;
  initialized = false;
  file = '';
  detectTypes = 0;
  isolationLevel: string | null = '';
  autocommit: boolean | typeof LEGACY = LEGACY;
  checkThread = true;
  thread = 0;
  timeoutMs = 5000;
  cacheSize = 128;
  rowFactory: Value = null;
  textFactory: Value = types.str;
  /** Callables that SQLite calls, by the number it knows them by. */
  readonly callables = new Map<number, Value>();
  /** What a step came to that is not over yet. */
  stepped = 0;
  /** SQLite would have waited for a lock just now. */
  busy = false;
  /** Holds the connection, as it is held by it: one that was not closed dies only by the collector. */
  cache: PyObject | null = null;
  /** Prepared statements that nobody uses now, and those in use. */
  readonly weakCache = new Map<string, Statement>();
  readonly weakStatements = new Set<Statement>();
  /** The numbers of the hooks, by kind. */
  readonly hooks = new Map<string, number>();
}

/** sqlite3.Cursor */
export class PyCursor extends Mortal {
  connection: PyConnection | null = null;
  initialized = false;
  closed = false;
  locked = false;
  weakStatement: Statement | null = null;
  /** A converter for each column, where columns are converted. */
  converters: (Value | undefined)[] | null = null;
  rowFactory: Value = null;
  arraySize = 1;
  description: Value = null;
  lastRowId: Value = null;
  rowCount = -1;
}

/** sqlite3.Row */
export class PyRow extends PyObject {
  data: PyTuple | null = null;
  description: Value = null;
}

/** What adapters are asked for. */
export const prepareProtocol = lazy(
  (): PyType =>
    defineType({
      name: 'sqlite3.PrepareProtocol',
      alloc: (cls) => new PyObject(cls),
      isBaseType: false,
      new: ['cls, *args, **kwargs', (cls: PyType) => new PyObject(cls)],
    }),
);
