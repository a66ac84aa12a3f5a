/** sqlite3.Blob: one value of a table as a file of fixed length. */
import {
  asInt,
  asStr,
  bytesArgument,
  cut,
  defineType,
  makeBytes,
  PyObject,
  PySlice,
  type PyType,
  raise,
  toIndex,
  truthy,
  typeOf,
  type Value,
} from '../../machine/index.ts';
import { lazy } from '../data/common.ts';
import type { PyConnection } from './classes.ts';
import { engine } from './engine.ts';
import { errors, raiseCode, raiseLast, refuse } from './errors.ts';
import { DONE, ROW } from './statement.ts';
import { checkConnection } from './transactions.ts';
import { hand, isBlob, isText, readBytes, type Taken } from './values.ts';

class PyBlob extends PyObject {
  connection: PyConnection | null = null;
  table = '';
  column = '';
  row = 0n;
  readonly = false;
  length = 0;
  position = 0;
  /** The row was changed by others, or is gone. */
  expired = false;
  /** What the value was when this blob last saw it. */
  weakSeen: Uint8Array = new Uint8Array(0);
}
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Runs one statement to its end. @returns what `row` makes of its first row; undefined without one */
function run<T>(db: number, sql: string, values: readonly Taken[], row: (statement: number) => T): T | undefined {
  const sqlite = engine();
  const { code, results } = sqlite.withTexts([sql], (text) =>
    sqlite.withResults(2, (statement, rest) => sqlite.call('sqlite3_prepare_v2', db, text!, -1, statement!, rest!)),
  );
  if (code !== 0) raiseLast(db);
  const statement = results[0]!;
  try {
    values.forEach((value, at) => {
      hand(sqlite, 'sqlite3_bind_', [statement, at + 1], value);
    });
    const outcome = sqlite.call('sqlite3_step', statement);
    if (outcome !== ROW && outcome !== DONE) raiseLast(db);
    return outcome === ROW ? row(statement) : undefined;
  } finally {
    sqlite.call('sqlite3_finalize', statement);
  }
}
const failed = (message: string): never => raiseCode(errors().OperationalError, message, 1);

export function openBlob(
  self: PyConnection,
  table: Value,
  column: Value,
  row: Value,
  readonly?: Value,
  name?: Value,
): Value {
  checkConnection(self);
  const sqlite = engine();
  const schema = name === undefined ? 'main' : asStr(name)!;
  const blob = new PyBlob(blobType());
  blob.connection = self;
  blob.table = `${quoted(schema)}.${quoted(asStr(table)!)}`;
  blob.column = asStr(column)!;
  blob.row = BigInt(toIndex(row));
  blob.readonly = readonly !== undefined && truthy(readonly);
  const exists = run(
    self.db,
    `SELECT 1 FROM ${quoted(schema)}.sqlite_master WHERE name = ? COLLATE NOCASE`,
    [asStr(table)!],
    () => true,
  );
  if (exists === undefined) failed(`no such table: ${schema}.${asStr(table)}`);
  const hasColumn = run(
    self.db,
    `SELECT 1 FROM pragma_table_info(?, ?) WHERE name = ? COLLATE NOCASE`,
    [asStr(table)!, schema, blob.column],
    () => true,
  );
  if (hasColumn === undefined) failed(`no such column: "${blob.column}"`);
  const found = run(
    self.db,
    `SELECT ${quoted(blob.column)} FROM ${blob.table} WHERE rowid = ?`,
    [blob.row],
    (statement) => {
      const from = [statement, 0];
      if (!isBlob(sqlite, 'sqlite3_column_', from) && !isText(sqlite, 'sqlite3_column_', from)) {
        const kind = ['', 'integer', 'real', '', '', 'null'][sqlite.call('sqlite3_column_type', ...from)];
        failed(`cannot open value of type ${kind}`);
      }
      return readBytes(sqlite, 'sqlite3_column_', from);
    },
  );
  if (found === undefined) failed(`no such rowid: ${blob.row}`);
  blob.weakSeen = found as Uint8Array;
  blob.length = blob.weakSeen.length;
  return blob;
}
function open(self: PyBlob): PyConnection {
  if (self.connection === null) refuse('ProgrammingError', 'Cannot operate on a closed blob.');
  checkConnection(self.connection);
  return self.connection;
}
/** The value as it is now. @throws OperationalError when it was changed by other means than this blob */
function content(self: PyBlob): Uint8Array {
  const { db } = open(self);
  const now = self.expired
    ? undefined
    : run(db, `SELECT ${quoted(self.column)} FROM ${self.table} WHERE rowid = ?`, [self.row], (statement) =>
        readBytes(engine(), 'sqlite3_column_', [statement, 0]),
      );
  const seen = self.weakSeen;
  if (now === undefined || now.length !== seen.length || now.some((byte, at) => byte !== seen[at])) {
    self.expired = true;
    raiseCode(errors().OperationalError, 'query aborted', 4);
  }
  return now as Uint8Array;
}
function put(self: PyBlob, at: number, data: Uint8Array): void {
  const bytes = content(self);
  if (self.readonly) raiseCode(errors().OperationalError, 'attempt to write a readonly database', 8);
  bytes.set(data, at);
  run(
    open(self).db,
    `UPDATE ${self.table} SET ${quoted(self.column)} = ? WHERE rowid = ?`,
    [bytes, self.row],
    () => null,
  );
  self.weakSeen = bytes;
}
function read(self: PyBlob, count: Value | undefined): Value {
  open(self);
  const wanted = count === undefined ? -1 : Number(toIndex(count));
  const left = self.length - self.position;
  const size = wanted < 0 ? left : Math.min(wanted, left);
  if (size === 0) return makeBytes(new Uint8Array(0));
  const bytes = content(self).slice(self.position, self.position + size);
  self.position += size;
  return makeBytes(bytes);
}
function write(self: PyBlob, data: Value): null {
  open(self);
  const bytes = bytesArgument(data);
  if (bytes.length > self.length - self.position) raise('ValueError', 'data longer than blob length');
  put(self, self.position, bytes);
  self.position += bytes.length;
  return null;
}
function seek(self: PyBlob, offset: Value, origin: Value | undefined): null {
  open(self);
  const from = origin === undefined ? 0 : Number(toIndex(origin));
  if (from < 0 || from > 2) raise('ValueError', "'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END");
  const at = Number(toIndex(offset)) + [0, self.position, self.length][from]!;
  if (at < 0 || at > self.length) raise('ValueError', 'offset out of blob range');
  self.position = at;
  return null;
}
function position(self: PyBlob, key: Value): number {
  const at = Number(toIndex(key));
  const place = at < 0 ? at + self.length : at;
  return place < 0 || place >= self.length ? raise('IndexError', 'Blob index out of range') : place;
}
const isPosition = (key: Value): boolean => asInt(key) !== undefined || typeOf(key).lookup('__index__') !== undefined;
const places = (slice: PySlice, length: number): number[] => {
  const { start, step, count } = cut(slice, length);
  return Array.from({ length: count }, (_, index) => start + index * step);
};
function getItem(self: PyBlob, key: Value): Value {
  open(self);
  if (isPosition(key)) {
    const at = position(self, key);
    return content(self)[at]!;
  }
  if (!(key instanceof PySlice)) raise('TypeError', 'Blob indices must be integers');
  const bytes = content(self);
  return makeBytes(Uint8Array.from(places(key, self.length), (at) => bytes[at]!));
}
function setItem(self: PyBlob, key: Value, value: Value | undefined): null {
  open(self);
  if (isPosition(key)) {
    if (value === undefined) raise('TypeError', "Blob doesn't support item deletion");
    const at = position(self, key);
    const byte = toIndex(value);
    if (byte < 0 || byte > 255) raise('ValueError', 'byte must be in range(0, 256)');
    put(self, at, Uint8Array.of(Number(byte)));
    return null;
  }
  if (!(key instanceof PySlice)) raise('TypeError', 'Blob indices must be integers');
  if (value === undefined) raise('TypeError', "Blob doesn't support slice deletion");
  const data = bytesArgument(value);
  const at = places(key, self.length);
  if (data.length !== at.length) raise('IndexError', 'Blob slice assignment is wrong size');
  const bytes = content(self);
  at.forEach((place, index) => {
    bytes[place] = data[index]!;
  });
  put(self, 0, bytes);
  return null;
}
const close = (self: PyBlob): null => {
  if (self.connection !== null) checkConnection(self.connection);
  self.connection = null;
  return null;
};
export const blobType = lazy(
  (): PyType =>
    defineType({
      name: 'sqlite3.Blob',
      alloc: null,
      isBaseType: false,
      // It has items but is no sequence.
      attributes: { __iter__: null, __contains__: null },
      methods: {
        close: ['self, /', close],
        read: ['self, length=-1, /', read],
        write: ['self, data, /', write],
        seek: ['self, offset, origin=0, /', seek],
        tell: [
          'self, /',
          (self: PyBlob) => {
            open(self);
            return self.position;
          },
        ],
        __enter__: [
          'self, /',
          (self: PyBlob) => {
            open(self);
            return self;
          },
        ],
        __exit__: [
          'self, type, val, tb, /',
          (self: PyBlob) => {
            open(self);
            close(self);
            return false;
          },
        ],
        __len__: [
          'self, /',
          (self: PyBlob) => {
            open(self);
            return self.length;
          },
        ],
        __getitem__: ['self, key, /', getItem],
        __setitem__: ['self, key, value, /', setItem],
        __delitem__: ['self, key, /', (self: PyBlob, key: Value) => setItem(self, key, undefined)],
      },
    }),
);
