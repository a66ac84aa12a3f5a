/** sqlite3.Cursor: executing statements and fetching their rows. */
import {
  argumentName,
  call,
  decodeBytes,
  defineType,
  iter,
  makeByteArray,
  makeBytes,
  makeList,
  makeTuple,
  type NativeGen,
  next,
  type PyTuple,
  type PyType,
  raise,
  type Reach,
  reaches,
  toIndex,
  track,
  types,
  type Value,
  vm,
  withAttributes,
} from '../../machine/index.ts';
import { lazy } from '../data/common.ts';
import { converterFor } from './adapt.ts';
import { LEGACY, PyConnection, PyCursor, PyRow, rest, type Statement } from './classes.ts';
import { begin, checkConnection, executeScript } from './transactions.ts';
import { engine } from './engine.ts';
import { raiseLast, refuse } from './errors.ts';
import { rowType } from './row.ts';
import { bindAll, DONE, finishStep, prepare, release, ROW, sqlText, step, stepNow } from './statement.ts';
import { decoded, isText, read, readBytes } from './values.ts';

const DECLARED_TYPES = 1;
const COLUMN_NAMES = 2;
const COLUMN = 'sqlite3_column_';

/** The connection of a cursor that can be used now. */
function check(cursor: PyCursor): PyConnection {
  if (!cursor.initialized || cursor.connection === null) refuse('ProgrammingError', 'Base Cursor.__init__ not called.');
  if (cursor.closed) refuse('ProgrammingError', 'Cannot operate on a closed cursor.');
  if (cursor.locked) refuse('ProgrammingError', 'Recursive use of cursors not allowed.');
  checkConnection(cursor.connection);
  return cursor.connection;
}
/** A cursor in the middle of its rows gives its statement back when it dies. */
function watch(cursor: PyCursor): void {
  cursor.atDeath = (self) => {
    leave(self);
    return false;
  };
  track(cursor);
}
/** Gives back the statement that the cursor was at. */
function leave(cursor: PyCursor): void {
  const { weakStatement, connection } = cursor;
  cursor.weakStatement = null;
  rest(cursor);
  if (weakStatement !== null && connection !== null && connection.db !== 0) release(connection, weakStatement);
}

// ---- columns ---------------------------------------------------------------------------------------------------------------------------------------------

/** A column's name, without the type that may stand in brackets behind it. */
function columnName(name: string, detectTypes: number): string {
  const at = (detectTypes & COLUMN_NAMES) === 0 ? -1 : name.indexOf(' [');
  return at < 0 ? name : name.slice(0, at);
}
function describe(cursor: PyCursor, connection: PyConnection, statement: Statement, columns: number): void {
  const sqlite = engine();
  cursor.description = makeTuple(
    Array.from({ length: columns }, (_, column) => {
      const name = sqlite.text(sqlite.call('sqlite3_column_name', statement.at, column));
      return makeTuple([columnName(name, connection.detectTypes), null, null, null, null, null, null]);
    }),
  );
}
function columnConverters(
  connection: PyConnection,
  statement: Statement,
  columns: number,
): (Value | undefined)[] | null {
  const { detectTypes } = connection;
  if (detectTypes === 0) return null;
  const sqlite = engine();
  return Array.from({ length: columns }, (_, column) => {
    if ((detectTypes & COLUMN_NAMES) !== 0) {
      const name = sqlite.text(sqlite.call('sqlite3_column_name', statement.at, column));
      const type = /\[([^\]]*)\]/.exec(name);
      const found = type === null ? undefined : converterFor(type[1]!);
      if (found !== undefined) return found;
    }
    if ((detectTypes & DECLARED_TYPES) === 0) return undefined;
    const at = sqlite.call('sqlite3_column_decltype', statement.at, column);
    return at === 0 ? undefined : converterFor(/^[^ (]*/.exec(sqlite.text(at))![0]);
  });
}
/** A text in a column as a str. */
function columnText(statement: Statement, column: number, bytes: Uint8Array): Value {
  const text = decoded(bytes);
  if (text !== undefined) return text;
  const sqlite = engine();
  const name = sqlite.text(sqlite.call('sqlite3_column_name', statement.at, column));
  const shown = decodeBytes(bytes, 'utf-8', 'replace');
  return refuse('OperationalError', `Could not decode to UTF-8 column '${name}' with text '${shown}'`);
}
/** The row at which the statement stands, where no Python code has a say in it. */
function plainRow(statement: Statement): PyTuple {
  const sqlite = engine();
  const count = sqlite.call('sqlite3_data_count', statement.at);
  const items: Value[] = [];
  for (let column = 0; column < count; column++)
    items.push(read(sqlite, COLUMN, [statement.at, column], (bytes) => columnText(statement, column, bytes)));
  vm.charge(300 + 60 * count);
  return makeTuple(items);
}
const isPlain = (cursor: PyCursor, connection: PyConnection): boolean =>
  cursor.converters === null && connection.textFactory === types.str;
/** The row at which the statement stands. */
function* readRow(cursor: PyCursor, connection: PyConnection, statement: Statement): NativeGen {
  const sqlite = engine();
  const count = sqlite.call('sqlite3_data_count', statement.at);
  const items: Value[] = [];
  const { textFactory } = connection;
  for (let column = 0; column < count; column++) {
    const from = [statement.at, column];
    const converter = cursor.converters?.[column];
    if (converter !== undefined) {
      // An empty blob has no address, as NULL has none.
      const isNull = sqlite.call('sqlite3_column_blob', ...from) === 0;
      items.push(isNull ? null : yield* call(converter, [makeBytes(readBytes(sqlite, COLUMN, from))]));
    } else if (textFactory !== types.str && isText(sqlite, COLUMN, from)) {
      const bytes = readBytes(sqlite, COLUMN, from);
      if (textFactory === types.bytes) items.push(makeBytes(bytes));
      else if (textFactory === types.bytearray) items.push(makeByteArray(bytes));
      else items.push(yield* call(textFactory, [makeBytes(bytes)]));
    } else {
      items.push(read(sqlite, COLUMN, from, (bytes) => columnText(statement, column, bytes)));
    }
  }
  vm.charge(300 + 60 * count);
  return makeTuple(items);
}

// ---- execution -------------------------------------------------------------------------------------------------------------------------------------------

/** Executes one statement, once for each row of parameters. */
export function* execute(cursor: PyCursor, sql: string, parameters: Value, many: boolean): NativeGen {
  const connection = check(cursor);
  const sqlite = engine();
  cursor.locked = true;
  try {
    const rows = many ? yield* iter(parameters) : null;
    if (cursor.weakStatement !== null) leave(cursor);
    cursor.rowCount = -1;
    cursor.description = null;
    const statement = yield* prepare(connection, sql);
    cursor.weakStatement = statement;
    if (many && (statement === null || sqlite.call('sqlite3_stmt_readonly', statement.at) !== 0))
      refuse('ProgrammingError', 'executemany() can only execute DML statements.');
    if (statement === null) return cursor;
    if (sqlite.call('sqlite3_stmt_busy', statement.at) !== 0) sqlite.call('sqlite3_reset', statement.at);
    if (statement.changes) cursor.rowCount = 0;
    if (
      connection.autocommit === LEGACY &&
      connection.isolationLevel !== null &&
      statement.changes &&
      sqlite.call('sqlite3_get_autocommit', connection.db) !== 0
    )
      yield* begin(connection);
    for (let turn = 0; ; turn++) {
      const given = rows === null ? (turn === 0 ? parameters : undefined) : yield* next(rows);
      if (given === undefined) break;
      yield* bindAll(statement, given);
      // A long executemany() lets others have the GIL now and then, not at each of its rows.
      const code = yield* step(connection, statement, !many || turn % 50 === 0);
      if (code !== DONE && code !== ROW) raiseLast(connection.db);
      const columns = sqlite.call('sqlite3_column_count', statement.at);
      cursor.converters = columnConverters(connection, statement, columns);
      if (cursor.description === null && columns > 0) describe(cursor, connection, statement, columns);
      if (code === ROW) {
        continue;
      }
      if (statement.changes) cursor.rowCount += sqlite.call('sqlite3_changes', connection.db);
      sqlite.call('sqlite3_reset', statement.at);
    }
    if (!many) {
      const id = sqlite.callLong('sqlite3_last_insert_rowid', connection.db);
      cursor.lastRowId = Number(id);
    }
    if (sqlite.call('sqlite3_stmt_busy', statement.at) === 0) leave(cursor);
    // An open SELECT holds a lock on the database until its cursor is gone.
    else watch(cursor);
    return cursor;
  } catch (error) {
    leave(cursor);
    cursor.rowCount = -1;
    throw error;
  } finally {
    cursor.locked = false;
  }
}
/** The next row, as the row factory makes it; undefined at the end. */
function* nextRow(cursor: PyCursor): NativeGen<Value | undefined> {
  const connection = check(cursor);
  const statement = cursor.weakStatement;
  if (statement === null) return undefined;
  const sqlite = engine();
  if (sqlite.call('sqlite3_data_count', statement.at) === 0) {
    leave(cursor);
    return undefined;
  }
  let row: Value;
  if (isPlain(cursor, connection)) row = plainRow(statement);
  else {
    cursor.locked = true;
    try {
      row = yield* readRow(cursor, connection, statement);
    } finally {
      cursor.locked = false;
    }
  }
  const code = stepNow(connection, statement) ?? (yield* finishStep(connection, statement));
  if (code === DONE) {
    if (statement.changes) cursor.rowCount = sqlite.call('sqlite3_changes', connection.db);
    leave(cursor);
  } else if (code !== ROW) {
    try {
      raiseLast(connection.db);
    } finally {
      leave(cursor);
    }
  }
  const factory = cursor.rowFactory;
  if (factory === null) return row;
  if (factory === rowType()) {
    const made = withAttributes(new PyRow(rowType()));
    made.data = row as PyTuple;
    made.description = cursor.description;
    return made;
  }
  return yield* call(factory, [cursor, row]);
}
function* rows(cursor: PyCursor, limit: number): NativeGen {
  const found: Value[] = [];
  while (found.length < limit) {
    const row = yield* nextRow(cursor);
    if (row === undefined) break;
    found.push(row);
  }
  return makeList(found);
}
function size(value: Value): number {
  const int = toIndex(value);
  if (int < 0) raise('ValueError', 'Cannot convert negative int');
  if (int > 0xffff_ffff) raise('OverflowError', 'Python int too large to convert to C uint32_t');
  return Number(int);
}

// ---- the class -------------------------------------------------------------------------------------------------------------------------------------------

/** Makes a cursor ready; the rows are made as the connection says. */
/** What methods of connections and cursors do to the database that others would notice. */
export function doesToDatabase(method: string, first: Value | undefined): ReturnType<Reach> {
  const words = `calls ${method}() on *`;
  if (method === 'execute')
    return { write: typeof first !== 'string' || !/^\s*(?:select|pragma|explain)\b/i.test(first), words };
  if (method === '__exit__') return { write: true, words: 'ends a transaction of *' };
  return COMMANDS.has(method) ? { write: true, words } : null;
}
const COMMANDS = new Set(['executemany', 'executescript', 'commit', 'rollback', 'close']);
export function initCursor(cursor: PyCursor, connection: PyConnection): void {
  cursor.connection = connection;
  cursor.closed = false;
  cursor.initialized = true;
  cursor.rowFactory = null;
  cursor.description = null;
  cursor.lastRowId = null;
  cursor.arraySize = 1;
  cursor.rowCount = -1;
  checkConnection(connection);
  if (connection.file !== ':memory:') reaches(cursor, connection.file, doesToDatabase);
}
export const cursorType = lazy((): PyType => {
  return defineType({
    name: 'sqlite3.Cursor',
    weakrefable: true,
    alloc: (cls: PyType) => withAttributes(new PyCursor(cls)),
    methods: {
      __init__: [
        'self, connection, /',
        (self: PyCursor, connection: Value) => {
          if (!(connection instanceof PyConnection))
            raise('TypeError', `Cursor() argument 1 must be sqlite3.Connection, not ${argumentName(connection)}`);
          if (self.locked) refuse('ProgrammingError', 'Recursive use of cursors not allowed.');
          initCursor(self, connection);
        },
      ],
      __iter__: ['self, /', (self: Value) => self],
      __next__: [
        'self, /',
        function* (self: PyCursor) {
          return (yield* nextRow(self)) ?? raise('StopIteration');
        },
      ],
      execute: [
        'self, sql, parameters=(), /',
        function* (self: PyCursor, sql: Value, parameters?: Value) {
          return yield* execute(self, sqlText(sql, 'execute', ' 1'), parameters ?? makeTuple([]), false);
        },
      ],
      executemany: [
        'self, sql, seq_of_parameters, /',
        function* (self: PyCursor, sql: Value, parameters: Value) {
          return yield* execute(self, sqlText(sql, 'executemany', ' 1'), parameters, true);
        },
      ],
      executescript: [
        'self, sql_script, /',
        function* (self: PyCursor, script: Value) {
          const text = sqlText(script, 'executescript', '');
          yield* executeScript(check(self), text);
          return self;
        },
      ],
      fetchone: [
        'self, /',
        function* (self: PyCursor) {
          return (yield* nextRow(self)) ?? null;
        },
      ],
      fetchmany: [
        'self, /, size=1',
        function* (self: PyCursor, count?: Value) {
          const limit = count === undefined ? self.arraySize : size(count);
          return yield* rows(self, limit);
        },
      ],
      fetchall: [
        'self, /',
        function* (self: PyCursor) {
          return yield* rows(self, Number.POSITIVE_INFINITY);
        },
      ],
      close: [
        'self, /',
        (self: PyCursor) => {
          if (!self.initialized || self.connection === null)
            refuse('ProgrammingError', 'Base Cursor.__init__ not called.');
          if (self.locked) refuse('ProgrammingError', 'Recursive use of cursors not allowed.');
          checkConnection(self.connection);
          leave(self);
          self.closed = true;
        },
      ],
      setinputsizes: ['self, sizes, /', () => null],
      setoutputsize: ['self, size, column=None, /', () => null],
    },
    getset: {
      connection: [(self: PyCursor) => self.connection, readonly],
      description: [(self: PyCursor) => self.description, readonly],
      lastrowid: [(self: PyCursor) => self.lastRowId, readonly],
      rowcount: [(self: PyCursor) => self.rowCount, readonly],
      arraysize: [
        (self: PyCursor) => self.arraySize,
        (self: PyCursor, value: Value | undefined) => {
          self.arraySize = size(value ?? 0);
        },
      ],
      row_factory: [
        (self: PyCursor) => self.rowFactory,
        (self: PyCursor, value: Value | undefined) => {
          self.rowFactory = value ?? null;
        },
      ],
    },
  });
});
const readonly = (): void => raise('AttributeError', 'readonly attribute');
