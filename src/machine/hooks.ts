/**
 * What the interpreter loop needs of parts that are loaded after it (classes, exceptions, imports): each is put in place by its own file.
 * Generator natives are suspendable; all may raise.
 */
import type { NativeGen } from './native.ts';
import { type PyDict, type PyException, PyObject, type PyRange, type PyTuple, type Value } from './objects.ts';
import { EngineBug } from './errors.ts';
import { raise } from './raise.ts';
import { vm } from './vm.ts';

const absent = (what: string) => (): never => {
  throw new EngineBug(`${what} was needed before it was loaded`);
};

/** What later files put in for earlier ones to use, so that imports go one way. */
export const hooks = {
  /** `__build_class__` as a value. */
  buildClass: null as Value,
  /** `__import__` as importing statements use it: the module (or its top package). */
  importName: absent('the import system') as (
    name: string,
    globals: PyDict,
    fromlist: Value,
    level: number,
  ) => NativeGen,
  /** `from module import name`. */
  importFrom: absent('the import system') as (module: Value, name: string) => NativeGen,
  /** `from module import *` into a namespace. */
  importStar: absent('the import system') as (module: Value, namespace: Value) => NativeGen,
  /** except*: [matching part or null, rest or null] of an exception for a class or tuple of classes. */
  matchGroup: absent('exception groups') as (
    exc: PyException,
    type: Value,
  ) => NativeGen<readonly [match: Value, rest: Value]>,
  /** What is raised after all except* clauses: null when everything was handled. */
  prepareReraiseStar: absent('exception groups') as (original: PyException, raised: Value) => Value,
  /** The class of a caught value is allowed after `except`? Raises TypeError if not. */
  checkExceptClass: absent('exceptions') as (type: Value, star: boolean) => void,
  /** TypeVar, ParamSpec, TypeVarTuple, TypeAliasType made by syntax; `kind` as in intrinsics1/2. */
  typeParameter: absent('type parameters') as (kind: string, name: Value, second: Value | undefined) => Value,
  /** Generic[...] of the type parameters of a class. */
  subscriptGeneric: absent('type parameters') as (parameters: PyTuple) => NativeGen,
  /** Interpolation object of a t-string. */
  interpolation: absent('t-strings') as (value: Value, text: Value, conversion: Value, spec: Value) => Value,
  /** Template object of a t-string. */
  template: absent('t-strings') as (strings: PyTuple, interpolations: PyTuple) => Value,
  /** `template % value` at once, where that is simple; undefined else. */
  percent: absent('text') as (template: string, value: Value) => string | undefined,
  /** What goes through a range. */
  rangeIterator: absent('range') as (range: PyRange) => Value,
  /** sys.displayhook of the prompt. */
  display: absent('the prompt') as (value: Value) => NativeGen,
  /** Warns on behalf of the Python code that called. */
  warn: absent('warnings') as (category: string, message: string) => void,
  /** What something is called in a sentence; runs no Python code. */
  called: (value: Value): string =>
    typeof value === 'string' ? `'${value}'` : value instanceof PyObject ? `a ${value.cls.name}` : String(value),
  /** Takes the signals that came in for the process and runs their handlers, on the main thread. The default for SIGINT is KeyboardInterrupt. */
  *runSignalHandlers(): NativeGen<void> {
    const names = vm.thread.kernelThread?.process.takeSignals() ?? [];
    if (names.includes('SIGINT')) raise('KeyboardInterrupt');
  },
};
