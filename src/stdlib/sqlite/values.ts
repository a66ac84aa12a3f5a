/** Values of SQLite and of Python into each other: parameters, columns, arguments and results of functions. */
import {
  asInt,
  asStr,
  bufferOf,
  decodeBytes,
  encodeText,
  isRaised,
  lent,
  makeBytes,
  makeFloat,
  normInt,
  PyFloat,
  raise,
  type Value,
} from '../../machine/index.ts';
import type { Engine } from './engine.ts';

const INT = 1;
const FLOAT = 2;
const TEXT = 3;
const BLOB = 4;
const NULL = 5;

/** Lets SQLite make its own copy of a text or blob. */
const TRANSIENT = -1;

/** A Python value as SQLite takes it; undefined for one that it cannot take. */
export type Taken = null | bigint | number | string | Uint8Array;

/** What a value is to SQLite; undefined for a class that it does not know. @throws OverflowError for an int of more than 64 bits */
export function taken(value: Value): { readonly value: Taken; readonly int: boolean } | undefined {
  if (value === null) return { value: null, int: false };
  const int = asInt(value);
  if (int !== undefined) {
    const big = BigInt(int);
    if (BigInt.asIntN(64, big) !== big) raise('OverflowError', 'Python int too large to convert to SQLite INTEGER');
    return { value: big, int: true };
  }
  if (value instanceof PyFloat) return { value: value.value, int: false };
  const text = asStr(value);
  if (text !== undefined) return { value: text, int: false };
  const buffer = lent(value);
  if (buffer?.contiguous === false) raise('BufferError', 'underlying buffer is not C-contiguous');
  const bytes = buffer?.bytes ?? bufferOf(value);
  return bytes === undefined ? undefined : { value: bytes, int: false };
}
/** Hands a value to one of SQLite's families of functions, `sqlite3_bind_` or `sqlite3_result_`. @returns the result code */
export function hand(sqlite: Engine, family: string, before: readonly number[], value: Taken): number {
  if (value === null) return sqlite.call(`${family}null`, ...before);
  if (typeof value === 'bigint') return sqlite.call(`${family}int64`, ...before, value);
  if (typeof value === 'number') return sqlite.call(`${family}double`, ...before, value);
  const isText = typeof value === 'string';
  const bytes = isText ? encodeText(value, 'utf-8', 'strict') : value;
  const at = sqlite.put(bytes);
  const code = sqlite.call(`${family}${isText ? 'text' : 'blob'}`, ...before, at, bytes.length, TRANSIENT);
  sqlite.free(at);
  return code;
}
/** Reads a value out of SQLite: a column (`sqlite3_column_`) or an argument (`sqlite3_value_`). @param text what a text becomes */
export function read(
  sqlite: Engine,
  family: string,
  from: readonly number[],
  text: (bytes: Uint8Array) => Value,
): Value {
  const type = sqlite.call(`${family}type`, ...from);
  if (type === NULL) return null;
  if (type === INT) return normInt(sqlite.callLong(`${family}int64`, ...from));
  if (type === FLOAT) return makeFloat(sqlite.call(`${family}double`, ...from));
  if (type === TEXT) {
    const at = sqlite.call(`${family}text`, ...from);
    const short = sqlite.shortText(at, sqlite.call(`${family}bytes`, ...from));
    if (short !== undefined) return short;
  }
  const bytes = readBytes(sqlite, family, from);
  return type === TEXT ? text(bytes) : makeBytes(bytes);
}
/** The bytes of a text or blob, or what a number looks like as a text. */
export function readBytes(sqlite: Engine, family: string, from: readonly number[]): Uint8Array {
  const at = sqlite.call(`${family}blob`, ...from);
  return sqlite.copy(at, sqlite.call(`${family}bytes`, ...from));
}
export const isText = (sqlite: Engine, family: string, from: readonly number[]): boolean =>
  sqlite.call(`${family}type`, ...from) === TEXT;
export const isBlob = (sqlite: Engine, family: string, from: readonly number[]): boolean =>
  sqlite.call(`${family}type`, ...from) === BLOB;
/** A text as a str; undefined when it is not UTF-8. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decodeBytes(bytes, 'utf-8', 'strict');
  } catch (error) {
    if (isRaised(error, 'UnicodeDecodeError')) return undefined;
    throw error;
  }
}
