/** The exceptions of the DB API, and which of them a result code of SQLite becomes. */
import { exceptionType, makeException, type PyType, raise, setOwnAttribute, throwExc } from '../../machine/index.ts';
import { exceptionClass, lazy } from '../data/common.ts';
import { resultName } from './constants.ts';
import { engine } from './engine.ts';

/** The classes by name, in the order in which a connection has them as attributes. */
export const errors = lazy(() => {
  const make = (name: string, base: string | PyType) => exceptionClass(`sqlite3.${name}`, base);
  const warning = make('Warning', 'Exception');
  const error = make('Error', 'Exception');
  const database = make('DatabaseError', error);
  return {
    Warning: warning,
    Error: error,
    InterfaceError: make('InterfaceError', error),
    DatabaseError: database,
    DataError: make('DataError', database),
    OperationalError: make('OperationalError', database),
    IntegrityError: make('IntegrityError', database),
    InternalError: make('InternalError', database),
    ProgrammingError: make('ProgrammingError', database),
    NotSupportedError: make('NotSupportedError', database),
  };
});
export type ErrorName = keyof ReturnType<typeof errors>;

/** Raises an error of the module's own, without a result code. */
export function refuse(name: ErrorName, message: string): never {
  raise(errors()[name], message);
}

const operational = new Set([1, 3, 4, 5, 6, 8, 9, 10, 13, 14, 15, 16, 17]);
function classOf(code: number): PyType {
  const { DatabaseError, DataError, IntegrityError, InterfaceError, InternalError, OperationalError } = errors();
  if (operational.has(code)) return OperationalError;
  if (code === 2 || code === 12) return InternalError;
  if (code === 7) return exceptionType('MemoryError');
  if (code === 18) return DataError;
  if (code === 19 || code === 20) return IntegrityError;
  if (code === 21 || code === 25) return InterfaceError;
  return DatabaseError;
}
/** Raises what the last call on a database came to. */
export function raiseLast(db: number): never {
  const sqlite = engine();
  const code = sqlite.call('sqlite3_errcode', db);
  const cls = classOf(code);
  if (code === 7) raise(cls);
  raiseCode(cls, sqlite.text(sqlite.call('sqlite3_errmsg', db)), sqlite.call('sqlite3_extended_errcode', db));
}
/** Raises an error that carries a result code. */
export function raiseCode(cls: PyType, message: string, code: number): never {
  const exc = makeException(cls, message);
  setOwnAttribute(exc, 'sqlite_errorcode', code);
  setOwnAttribute(exc, 'sqlite_errorname', resultName(code) ?? 'unknown');
  throwExc(exc);
}
