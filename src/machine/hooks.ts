/**
 * What the interpreter loop needs of parts that are loaded after it (classes, exceptions, imports): each is put in place by its own file.
 * Generator natives are suspendable; all may raise.
 */
import type { CallRequest, NativeGen } from './native.ts';
import type { PyDict, PyException, PyTuple, Value } from './objects.ts';
import { EngineBug } from './errors.ts';

const absent = (what: string) => (): never => {
  throw new EngineBug(`${what} was needed before it was loaded`);
};

export const hooks = {
  /** `__build_class__` as a value. */
  buildClass: null as Value,
  /** `__import__` as importing statements use it: the module (or its top package). */
  importName: absent('the import system') as (name: string, globals: PyDict, fromlist: Value, level: number) => NativeGen,
  /** `from module import name`. */
  importFrom: absent('the import system') as (module: Value, name: string) => NativeGen,
  /** `from module import *` into a namespace. */
  importStar: absent('the import system') as (module: Value, namespace: Value) => NativeGen,
  /** except*: [matching part or null, rest or null] of an exception for a class or tuple of classes. */
  matchGroup: absent('exception groups') as (exc: PyException, type: Value) => NativeGen<readonly [match: Value, rest: Value]>,
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
  /** sys.displayhook of the prompt. */
  display: absent('the prompt') as (value: Value) => NativeGen,
  /** Everything that an exception object keeps when it is raised by a `raise` statement with a class: an instance of it. */
  request: null as CallRequest | null,
};
