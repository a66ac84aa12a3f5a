/** Raising Python exceptions from TypeScript. */
import { EngineBug, Raise } from './errors.ts';
import { makeTuple } from './make.ts';
import type { PyException, PyType, Value } from './objects.ts';
import type { PyError } from './pure/errors.ts';
import { vm } from './vm.ts';

/** Exception classes by name; filled by types/exceptions/exceptions.ts, and by modules that define their own. */
export const exceptionTypes = new Map<string, PyType>();

/** The built-in exception class of a name. @throws EngineBug when there is none */
export function exceptionType(name: string): PyType {
  const type = exceptionTypes.get(name);
  if (type === undefined) throw new EngineBug(`no exception class ${name}`);
  return type;
}

/** A new exception instance (not raised). `type`: a built-in's name or a native exception class; its Python `__init__` is not run. */
export function makeException(type: string | PyType, ...args: Value[]): PyException {
  const cls = typeof type === 'string' ? exceptionType(type) : type;
  const exc = cls.alloc!(cls) as PyException;
  exc.args = makeTuple(args);
  if (args.length > 1) readFields(exc);
  return exc;
}
let readFields: (exc: PyException) => void = () => {};
/** types/exceptions/os.ts reads attributes like `errno` and `lineno` from several arguments. */
export function setFieldReader(read: (exc: PyException) => void): void {
  readFields = read;
}

/** Raises a built-in exception with a message (or other arguments). The exception being handled becomes its context. */
export function raise(type: string | PyType, ...args: Value[]): never {
  throwExc(makeException(type, ...args));
}

/** What a pure algorithm reports, as the Python exception that it stands for. */
export function exceptionOf({ typeName, message, details }: PyError): PyException {
  if (details !== undefined) return makeException(typeName, ...(details as Value[]));
  return message === '' ? makeException(typeName) : makeException(typeName, message);
}
/** Raises an instance, setting its context as `raise` does. */
export function throwExc(exc: PyException): never {
  setContext(exc);
  throw new Raise(exc);
}

/** An exception thrown into a generator: only what that generator itself is handling is its context. */
export function setContextAtPause(exc: PyException): void {
  if (vm.thread !== null && vm.thread.excInfo?.exc !== null) setContext(exc);
}
/** Gives a newly raised exception its `__context__`: the exception being handled in the running thread, without making a circle. */
export function setContext(exc: PyException): void {
  const handled = vm.handledException();
  if (handled === null || handled === exc) return;
  // Break a chain that leads back to the new exception (CPython: _PyErr_SetObject), without hanging in a circle that programs made.
  let link = handled;
  let slow = handled;
  for (let step = 0; link.context !== null; step++) {
    if (link.context === exc) {
      link.context = null;
      break;
    }
    link = link.context;
    if (link === slow) break;
    if (step % 2 === 1) slow = slow.context as PyException;
  }
  exc.context = handled;
}

/** True when a caught JavaScript value is a Python exception of that built-in class (or a subclass). */
export function isRaised(error: unknown, type: string): error is Raise {
  return error instanceof Raise && error.exc.cls.isSubtype(exceptionType(type));
}
