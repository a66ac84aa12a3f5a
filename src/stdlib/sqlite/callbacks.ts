/**
 * What SQLite calls back: functions, aggregates, collations and hooks written in Python. They run nested in the statement that needs them; what they raise
 * becomes SQLite's error, as in CPython, and is told only where tracebacks of callbacks are asked for. A callback asks for the engine of the process that
 * runs: after a fork() there are two.
 */
import {
  callSync,
  getAttr,
  isRaised,
  lookupAttr,
  makeException,
  type PyException,
  Raise,
  repr,
  runSync,
  truthy,
  unraisable,
  asInt,
  type Value,
  vm,
} from '../../machine/index.ts';
import type { PyConnection } from './classes.ts';
import { type Engine, engine } from './engine.ts';
import { decoded, hand, read, taken } from './values.ts';

interface State {
  next: number;
  /** Callables and connections by the number that SQLite hands back. */
  readonly byNumber: Map<number, { readonly weakConnection: PyConnection; readonly kind: string }>;
  /** Instances of aggregates at work. */
  readonly instances: Map<number, Value>;
  /** What a callback threw that is no Python exception: thrown again once SQLite has returned. */
  stashed: { readonly error: unknown } | null;
  tracebacks: boolean;
}
const KEY = Symbol('sqlite3 callbacks');
function state(): State {
  let found = vm.interpreter.state.get(KEY) as State | undefined;
  if (found === undefined) {
    found = { next: 1, byNumber: new Map(), instances: new Map(), stashed: null, tracebacks: false };
    vm.interpreter.state.set(KEY, found);
  }
  return found;
}
export function showTracebacks(on: boolean): void {
  state().tracebacks = on;
}
/** Throws what a callback threw that SQLite must not swallow. */
export function throwStashed(): void {
  const { stashed } = state();
  if (stashed === null) return;
  state().stashed = null;
  throw stashed.error;
}
/** Registers a callable. @returns the number under which SQLite will name it */
export function register(connection: PyConnection, kind: string, callable: Value): number {
  const own = state();
  const number = own.next++;
  own.byNumber.set(number, { weakConnection: connection, kind });
  connection.callables.set(number, callable);
  return number;
}
const callableOf = (number: number): Value =>
  state().byNumber.get(number)?.weakConnection.callables.get(number) ?? null;

/** Runs Python in a callback. @returns undefined when it raised; the exception goes to `failed` */
function guarded<T>(callable: Value, work: () => T, failed: (exc: PyException) => void): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Raise)) {
      state().stashed ??= { error };
      failed(makeException('SystemError', 'interrupted'));
      return undefined;
    }
    failed(error.exc);
    if (state().tracebacks) {
      runSync(
        (function* () {
          yield* unraisable(error.exc, `Exception ignored on sqlite3 callback ${repr(callable)}`, null);
          return null;
        })(),
      );
    }
    return undefined;
  }
}
const textOf = (bytes: Uint8Array): Value => decoded(bytes) ?? '';
function argumentsOf(sqlite: Engine, count: number, at: number): Value[] {
  return Array.from({ length: count }, (_, index) =>
    read(sqlite, 'sqlite3_value_', [sqlite.word(at + 4 * index)], textOf),
  );
}
/** Hands a result to SQLite. @throws Raise for a value it cannot take */
function answer(sqlite: Engine, context: number, value: Value): void {
  const what = taken(value);
  if (what === undefined) throw new Raise(makeException('TypeError', 'unsupported type'));
  hand(sqlite, 'sqlite3_result_', [context], what.value);
}
function fail(sqlite: Engine, context: number, exc: PyException, message: string): void {
  const error = new Raise(exc);
  if (isRaised(error, 'MemoryError')) sqlite.call('sqlite3_result_error_nomem', context);
  else if (isRaised(error, 'OverflowError')) sqlite.call('sqlite3_result_error_toobig', context);
  else sqlite.withTexts([message], (at) => sqlite.call('sqlite3_result_error', context, at!, -1));
}

// ---- functions and aggregates ----------------------------------------------------------------------------------------------------------------------------

export function scalarPointer(sqlite: Engine): number {
  return sqlite.pointer('function', 'viii', (context, count, values) => {
    const sqlite = engine();
    const callable = callableOf(sqlite.call('sqlite3_user_data', context!));
    guarded(
      callable,
      () => answer(sqlite, context!, callSync(callable, argumentsOf(sqlite, count!, values!))),
      (exc) => fail(sqlite, context!, exc, 'user-defined function raised exception'),
    );
  });
}
/** The instance of an aggregate that a context belongs to; made at its first use. */
function instanceOf(sqlite: Engine, context: number, make: boolean): Value | undefined {
  const { instances } = state();
  const place = sqlite.call('sqlite3_aggregate_context', context, make ? 4 : 0);
  if (place === 0) return undefined;
  const known = instances.get(sqlite.word(place));
  if (known !== undefined || !make) return known;
  const cls = callableOf(sqlite.call('sqlite3_user_data', context));
  return guarded(
    cls,
    () => {
      const instance = callSync(cls);
      const number = state().next++;
      instances.set(number, instance);
      sqlite.setWord(place, number);
      return instance;
    },
    (exc) => fail(sqlite, context, exc, "user-defined aggregate's '__init__' method raised error"),
  );
}
/** Calls a method of an aggregate's instance. */
function method(sqlite: Engine, context: number, name: string, instance: Value, args: Value[]): Value | undefined {
  const problem = (exc: PyException) =>
    fail(
      sqlite,
      context,
      exc,
      lookupAttr(instance, name) === undefined
        ? `user-defined aggregate's '${name}' method not defined`
        : `user-defined aggregate's '${name}' method raised error`,
    );
  return guarded(instance, () => callSync(getAttr(instance, name), args), problem);
}
export function stepPointer(sqlite: Engine, name: 'step' | 'inverse'): number {
  return sqlite.pointer(name, 'viii', (context, count, values) => {
    const sqlite = engine();
    const instance = instanceOf(sqlite, context!, name === 'step');
    if (instance !== undefined) method(sqlite, context!, name, instance, argumentsOf(sqlite, count!, values!));
  });
}
export function resultPointer(sqlite: Engine, name: 'finalize' | 'value'): number {
  return sqlite.pointer(name, 'vi', (context) => {
    const sqlite = engine();
    const instance = instanceOf(sqlite, context!, false);
    if (instance === undefined) return;
    const result = method(sqlite, context!, name, instance, []);
    if (name === 'finalize') {
      const place = sqlite.call('sqlite3_aggregate_context', context!, 0);
      state().instances.delete(sqlite.word(place));
    }
    if (result === undefined) return;
    guarded(
      instance,
      () => answer(sqlite, context!, result),
      (exc) => fail(sqlite, context!, exc, `user-defined aggregate's '${name}' method raised error`),
    );
  });
}

// ---- collations and hooks --------------------------------------------------------------------------------------------------------------------------------

export function collationPointer(sqlite: Engine): number {
  return sqlite.pointer('collation', 'iiiiii', (number, sizeA, a, sizeB, b) => {
    const sqlite = engine();
    const callable = callableOf(number!);
    const texts = [decoded(sqlite.copy(a!, sizeA!)), decoded(sqlite.copy(b!, sizeB!))];
    const sign = guarded(
      callable,
      () => {
        const int = asInt(callSync(callable, texts as Value[]));
        return int === undefined ? 0 : int > 0 ? 1 : int < 0 ? -1 : 0;
      },
      () => {},
    );
    return sign ?? 0;
  });
}
export function progressPointer(sqlite: Engine): number {
  return sqlite.pointer('progress', 'ii', (number) => {
    const callable = callableOf(number!);
    let broken = false;
    const stop = guarded(
      callable,
      () => truthy(callSync(callable)),
      () => {
        broken = true;
      },
    );
    return broken || stop === true ? 1 : 0;
  });
}
const DENY = 1;
export function authorizerPointer(sqlite: Engine): number {
  return sqlite.pointer('authorizer', 'iiiiiii', (number, action, ...texts) => {
    const sqlite = engine();
    const callable = callableOf(number!);
    const code = guarded(
      callable,
      () => {
        const given = callSync(callable, [action!, ...texts.map((at) => (at === 0 ? null : sqlite.text(at)))]);
        const int = asInt(given);
        return int === undefined || Number(int) !== (Number(int) | 0) ? DENY : Number(int);
      },
      () => {},
    );
    return code ?? DENY;
  });
}
export function tracePointer(sqlite: Engine): number {
  return sqlite.pointer('trace', 'iiiii', (_kind, number, statement, sql) => {
    const sqlite = engine();
    const callable = callableOf(number!);
    const plain = sqlite.text(sql!);
    // The beginning and end of a trigger are told as a comment.
    const expanded = plain.startsWith('--') ? 0 : sqlite.call('sqlite3_expanded_sql', statement!);
    const text = expanded === 0 ? plain : sqlite.text(expanded);
    if (expanded !== 0) sqlite.call('sqlite3_free', expanded);
    guarded(
      callable,
      () => callSync(callable, [text]),
      () => {},
    );
    return 0;
  });
}
/** SQLite would wait for a lock: it is told not to, and the thread waits instead. */
export function busyPointer(sqlite: Engine): number {
  return sqlite.pointer('busy', 'iii', (number) => {
    const connection = state().byNumber.get(number!)?.weakConnection;
    if (connection !== undefined) connection.busy = true;
    return 0;
  });
}
