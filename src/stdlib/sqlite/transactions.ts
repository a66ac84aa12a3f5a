/** Opening, ending and checking: the transactions of a connection, and whether it may be used at all. */
import { asStr, encodeText, type NativeGen, raise, type Value } from '../../machine/index.ts';
import { runningThread } from '../threads/ids.ts';
import { LEGACY, type PyConnection } from './classes.ts';
import { engine } from './engine.ts';
import { raiseLast, refuse } from './errors.ts';
import { compile, DONE, executeSimple, ROW, step } from './statement.ts';

/** @throws ProgrammingError in another thread than the one that made the connection */
export function checkThread(connection: PyConnection): void {
  if (!connection.initialized) refuse('ProgrammingError', 'Base Connection.__init__ not called.');
  const here = runningThread().ident;
  if (connection.checkThread && connection.thread !== here)
    refuse(
      'ProgrammingError',
      `SQLite objects created in a thread can only be used in that same thread. The object was created in thread id ${connection.thread} and this is thread id ${here}.`,
    );
}
/** @throws ProgrammingError when the connection is closed */
export function checkOpen(connection: PyConnection): void {
  if (!connection.initialized) refuse('ProgrammingError', 'Base Connection.__init__ not called.');
  if (connection.db === 0) refuse('ProgrammingError', 'Cannot operate on a closed database.');
}
export function checkConnection(connection: PyConnection): void {
  checkThread(connection);
  checkOpen(connection);
}
/** Whether a transaction is open. */
export const inTransaction = (connection: PyConnection): boolean =>
  engine().call('sqlite3_get_autocommit', connection.db) === 0;

/** Opens a transaction of the kind that the connection is set to. */
export function* begin(connection: PyConnection): NativeGen<void> {
  yield* executeSimple(connection, `BEGIN ${connection.isolationLevel ?? ''}`);
}
/** commit() or rollback() */
export function* end(connection: PyConnection, how: 'COMMIT' | 'ROLLBACK'): NativeGen<void> {
  if (connection.autocommit === LEGACY) {
    if (inTransaction(connection)) yield* executeSimple(connection, how);
  } else if (connection.autocommit === false) {
    yield* executeSimple(connection, how);
    yield* executeSimple(connection, 'BEGIN');
  }
}
/** Executes all statements of a text; an open transaction is committed first. */
export function* executeScript(connection: PyConnection, script: string): NativeGen<void> {
  const sqlite = engine();
  const bytes = encodeText(script, 'utf-8', 'strict');
  if (bytes.length > sqlite.call('sqlite3_limit', connection.db, 1, -1))
    refuse('DataError', 'query string is too large');
  if (script.includes('\0')) raise('ValueError', 'embedded null character');
  if (connection.autocommit === LEGACY && inTransaction(connection)) yield* executeSimple(connection, 'COMMIT');
  const text = sqlite.put(bytes);
  try {
    for (let at = text; at < text + bytes.length; ) {
      const { statement: place, end } = yield* compile(connection, at, -1);
      at = end;
      if (place === 0) continue;
      const statement = { at: place, sql: '', changes: false, inUse: true };
      connection.weakStatements.add(statement);
      try {
        let outcome: number;
        do outcome = yield* step(connection, statement);
        while (outcome === ROW);
        if (outcome !== DONE) raiseLast(connection.db);
      } finally {
        if (connection.db !== 0) {
          connection.weakStatements.delete(statement);
          sqlite.call('sqlite3_finalize', place);
        }
      }
    }
  } finally {
    sqlite.free(text);
  }
}
/** Closes the database; nothing on its statements can go on. */
export function* close(connection: PyConnection): NativeGen<void> {
  if (connection.db === 0) return;
  if (connection.autocommit === false && inTransaction(connection)) yield* executeSimple(connection, 'ROLLBACK');
  closeNow(connection);
}
export function closeNow(connection: PyConnection): void {
  const sqlite = engine();
  for (const statement of connection.weakStatements) sqlite.call('sqlite3_finalize', statement.at);
  connection.weakStatements.clear();
  connection.weakCache.clear();
  connection.callables.clear();
  connection.hooks.clear();
  connection.cache = null;
  sqlite.call('sqlite3_close_v2', connection.db);
  connection.db = 0;
}
/** A level as BEGIN takes it. @throws ValueError, TypeError for what is none */
export function isolationLevel(value: Value): string | null {
  if (value === null) return null;
  const level = asStr(value)?.toUpperCase() ?? raise('TypeError', 'isolation_level must be str or None');
  if (level !== '' && !['DEFERRED', 'IMMEDIATE', 'EXCLUSIVE'].includes(level))
    raise('ValueError', "isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'");
  return level;
}
