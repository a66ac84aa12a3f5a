/** Statements: compiling, binding parameters, executing them a step at a time while the thread waits for as long as that takes. */
import {
  asStr,
  block,
  call,
  diskWork,
  encodeText,
  isInstance,
  isRaised,
  lengthOf,
  lookupAttr,
  type NativeGen,
  PyDict,
  PyList,
  PyTuple,
  raise,
  typeName,
  typeOf,
  types,
  UNIT_NS,
  type Value,
  vm,
} from '../../machine/index.ts';
import { adapted } from './adapt.ts';
import { throwStashed } from './callbacks.ts';
import type { PyConnection, Statement } from './classes.ts';
import { engine } from './engine.ts';
import { raiseLast, refuse } from './errors.ts';
import { hand, taken } from './values.ts';

export const DONE = 101;
export const ROW = 100;
const BUSY = 5;
/** Place of the counter of executed instructions among a statement's counters. */
const VM_STEPS = 4;
const STEP_NS = 25;
const START_NS = 1500;
const ROW_NS = 500;

/** A text without what SQL ignores at its beginning: spaces and comments. */
function strippedSql(sql: string): string {
  const match = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(sql);
  const rest = sql.slice(match?.[0].length ?? 0);
  return rest.startsWith('/*') ? '' : rest;
}
const changing = /^(?:insert|update|delete|replace)/i;

/**
 * Compiles the statement with which a text begins, `length` bytes of it at most. The first one reads which tables there are, and may have to wait for that.
 * @returns the statement, or 0, and where the text goes on
 */
export function* compile(
  connection: PyConnection,
  text: number,
  length: number,
): NativeGen<{ readonly statement: number; readonly end: number }> {
  const sqlite = engine();
  let places: readonly number[] = [];
  const code = yield* patiently(
    connection,
    () => {
      const made = sqlite.withResults(2, (statement, end) =>
        sqlite.call('sqlite3_prepare_v2', connection.db, text, length, statement!, end!),
      );
      places = made.results;
      return made.code;
    },
    () => {},
  );
  if (code !== 0) raiseLast(connection.db);
  return { statement: places[0]!, end: places[1]! };
}
/** Compiles one statement; one that was used before may be taken from the cache. */
export function* prepare(connection: PyConnection, sql: string): NativeGen<Statement | null> {
  const cached = connection.weakCache.get(sql);
  if (cached !== undefined && !cached.inUse) {
    cached.inUse = true;
    // The one used last is the last to be thrown away.
    connection.weakCache.delete(sql);
    connection.weakCache.set(sql, cached);
    vm.charge(500);
    return cached;
  }
  const sqlite = engine();
  const bytes = encodeText(sql, 'utf-8', 'strict');
  if (bytes.length > sqlite.call('sqlite3_limit', connection.db, 1, -1))
    refuse('DataError', 'query string is too large');
  if (sql.includes('\0')) refuse('ProgrammingError', 'the query contains a null character');
  vm.charge(4000 + bytes.length * 40);
  const at = sqlite.put(bytes);
  let rest: string;
  let place: number;
  try {
    const compiled = yield* compile(connection, at, bytes.length + 1);
    place = compiled.statement;
    rest = sqlite.text(compiled.end);
  } finally {
    sqlite.free(at);
  }
  if (strippedSql(rest) !== '') {
    sqlite.call('sqlite3_finalize', place);
    refuse('ProgrammingError', 'You can only execute one statement at a time.');
  }
  if (place === 0) return null;
  const statement: Statement = { at: place, sql, changes: changing.test(strippedSql(sql)), inUse: true };
  connection.weakStatements.add(statement);
  return statement;
}
/** A statement is not used any more: it is kept for the next one who asks for the same text. */
export function release(connection: PyConnection, statement: Statement): void {
  const sqlite = engine();
  if (!connection.weakStatements.has(statement)) return;
  sqlite.call('sqlite3_reset', statement.at);
  sqlite.call('sqlite3_clear_bindings', statement.at);
  statement.inUse = false;
  const cache = connection.weakCache;
  const same = cache.get(statement.sql);
  if ((same !== undefined && same !== statement) || connection.cacheSize === 0) return finalize(connection, statement);
  cache.set(statement.sql, statement);
  if (cache.size <= connection.cacheSize) return;
  for (const [sql, oldest] of cache) {
    if (oldest.inUse) continue;
    cache.delete(sql);
    finalize(connection, oldest);
    return;
  }
}
function finalize(connection: PyConnection, statement: Statement): void {
  connection.weakStatements.delete(statement);
  engine().call('sqlite3_finalize', statement.at);
}

// ---- parameters -----------------------------------------------------------------------------------------------------------------------------------------

function* bindOne(statement: Statement, place: number, given: Value): NativeGen<void> {
  const value = yield* adapted(given);
  const what = taken(value);
  if (what === undefined)
    refuse('ProgrammingError', `Error binding parameter ${place}: type '${typeName(value)}' is not supported`);
  const sqlite = engine();
  if (hand(sqlite, 'sqlite3_bind_', [statement.at, place], what.value) !== 0)
    raiseLast(sqlite.call('sqlite3_db_handle', statement.at));
}
const parameterName = (statement: Statement, place: number): string | null => {
  const sqlite = engine();
  const at = sqlite.call('sqlite3_bind_parameter_name', statement.at, place);
  return at === 0 ? null : sqlite.text(at);
};
/** Hands a statement its parameters: a sequence, or a mapping for named ones. */
export function* bindAll(statement: Statement, parameters: Value): NativeGen<void> {
  const count = engine().call('sqlite3_bind_parameter_count', statement.at);
  const isPlain = parameters instanceof PyTuple || parameters instanceof PyList;
  const isSequence =
    isPlain ||
    (!(parameters instanceof PyDict) &&
      parameters !== null &&
      typeOf(parameters).lookup('__getitem__') !== undefined &&
      typeOf(parameters).lookup('__len__') !== undefined &&
      !isInstance(parameters, types.dict) &&
      lookupAttr(parameters, 'keys') === undefined);
  if (isSequence) {
    const list = isPlain && !parameters.cls.isHeap ? parameters : undefined;
    const given = list?.items.length ?? lengthOf(parameters);
    if (given !== count)
      refuse(
        'ProgrammingError',
        `Incorrect number of bindings supplied. The current statement uses ${count}, and there are ${given} supplied.`,
      );
    for (let at = 0; at < count; at++) {
      const name = parameterName(statement, at + 1);
      if (name !== null && !/^\?\d/.test(name))
        refuse(
          'ProgrammingError',
          `Binding ${at + 1} ('${name}') is a named parameter, but you supplied a sequence which requires nameless (qmark) placeholders.`,
        );
      // An adapter may have shortened the list meanwhile.
      const item =
        list === undefined
          ? yield* call(lookupAttr(parameters, '__getitem__')!, [at])
          : at < list.items.length
            ? list.items[at]!
            : raise('IndexError', 'list index out of range');
      yield* bindOne(statement, at + 1, item);
    }
    return;
  }
  const getItem = parameters === null ? undefined : typeOf(parameters).lookup('__getitem__');
  if (getItem === undefined) refuse('ProgrammingError', 'parameters are of unsupported type');
  for (let at = 1; at <= count; at++) {
    const name = parameterName(statement, at);
    if (name === null)
      refuse('ProgrammingError', `Binding ${at} has no name, but you supplied a dictionary (which has only names).`);
    const key = name.slice(1);
    let value: Value | undefined;
    if (parameters instanceof PyDict && !parameters.cls.isHeap) value = parameters.table.get(key);
    else {
      try {
        value = yield* call(lookupAttr(parameters, '__getitem__')!, [key]);
      } catch (error) {
        if (!isRaised(error, 'LookupError')) throw error;
      }
    }
    if (value === undefined) refuse('ProgrammingError', `You did not supply a value for binding parameter :${key}.`);
    yield* bindOne(statement, at, value);
  }
}

// ---- execution -------------------------------------------------------------------------------------------------------------------------------------------

/** SQLite's own delays between two looks at a lock, in milliseconds. */
const delays = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, 100];

/** Waits for what the database did on the disk; without disk work for the computing, when asked to. The thread has no GIL meanwhile. */
function* wait(connection: PyConnection, computing: number): NativeGen<void> {
  const { bytes, syncs } = engine().takeWork();
  if (syncs > 0 || bytes > 0) {
    yield* diskWork(`sqlite3 ${connection.file.slice(connection.file.lastIndexOf('/') + 1)}`, bytes, syncs);
    return;
  }
  const ns = Math.round((computing * vm.unitNs) / UNIT_NS);
  if (ns > 0) yield* block({ kind: 'releaseGilFor', ns, reason: { on: 'native code', what: 'sqlite3' } });
}
/** Calls something that may find the database locked, again and again while SQLite would wait for it. */
function* patiently(connection: PyConnection, attempt: () => number, again: () => void): NativeGen<number> {
  let waited = 0;
  for (let tries = 0; ; tries++) {
    connection.busy = false;
    const code = attempt();
    throwStashed();
    if ((code & 0xff) !== BUSY || !connection.busy) return code;
    const left = connection.timeoutMs - waited;
    if (left <= 0) return code;
    const delay = Math.min(left, delays[Math.min(tries, delays.length - 1)]!);
    waited += delay;
    yield* block({ kind: 'sleep', ns: delay * 1_000_000, reason: { on: 'lock', what: 'the database' } });
    if (connection.db === 0) refuse('ProgrammingError', 'Cannot operate on a closed database.');
    again();
  }
}
/** A step that is over at once: nothing was locked, nothing to be waited for. @returns undefined where it takes `step` */
export function stepNow(connection: PyConnection, statement: Statement): number | undefined {
  const sqlite = engine();
  connection.busy = false;
  const code = sqlite.call('sqlite3_step', statement.at);
  if ((code !== ROW && code !== DONE) || sqlite.hasWork()) {
    connection.stepped = code;
    return undefined;
  }
  vm.charge(ROW_NS);
  return code;
}
/** What `stepNow` left to be done. */
export function* finishStep(connection: PyConnection, statement: Statement): NativeGen<number> {
  const code = connection.stepped;
  throwStashed();
  if ((code & 0xff) === BUSY && connection.busy) {
    engine().call('sqlite3_reset', statement.at);
    return yield* step(connection, statement, false);
  }
  if (code === DONE || code === ROW) yield* wait(connection, 0);
  return code;
}
/** One step of a statement. @param release whether the step lets go of the GIL even when it did nothing on the disk */
export function* step(connection: PyConnection, statement: Statement, release = true): NativeGen<number> {
  const sqlite = engine();
  const code = yield* patiently(
    connection,
    () => sqlite.call('sqlite3_step', statement.at),
    () => sqlite.call('sqlite3_reset', statement.at),
  );
  const steps = sqlite.call('sqlite3_stmt_status', statement.at, VM_STEPS, 1);
  const ns = START_NS + steps * STEP_NS;
  if (!release) vm.charge(ns);
  // What went wrong is told by the database as it is now: other threads may use it while this one waits.
  if (code === DONE || code === ROW) yield* wait(connection, release ? ns : 0);
  return code;
}
/** Executes a statement that has no rows: BEGIN, COMMIT, ROLLBACK. */
export function* executeSimple(connection: PyConnection, sql: string): NativeGen<void> {
  const statement = (yield* prepare(connection, sql)) ?? raise('SystemError', 'an empty statement');
  try {
    const code = yield* step(connection, statement);
    if (code !== DONE) raiseLast(connection.db);
  } finally {
    if (connection.db !== 0) release(connection, statement);
  }
}
/** The text of SQL, which must be a str. */
export function sqlText(value: Value, method: string, number: string): string {
  return (
    asStr(value) ??
    raise('TypeError', `${method}() argument${number} must be str, not ${value === null ? 'None' : typeName(value)}`)
  );
}
