/** Raising, matching and `with`. */
import { CodeFlag } from '../../language/index.ts';
import { invoke, raiseNow, startNative, unwind } from '../calls/index.ts';
import { call } from '../door.ts';
import { Raise } from '../errors.ts';
import { type Frame, Mode, PyFunction, type Thread } from '../function.ts';
import { hooks } from '../hooks.ts';
import { types } from '../make.ts';
import { type NativeGen, PyNativeFunction } from '../native.ts';
import { PyException, PyTuple, PyType, type Value } from '../objects.ts';
import { bind, repr, typeName, typeOf } from '../protocols/index.ts';
import { exceptionType, makeException, raise, setContext } from '../raise.ts';
import { vm } from '../vm.ts';
import { spread } from './building.ts';
import { madeAlone } from './calls.ts';
import { DONE, type How, PUSHED } from './ways.ts';

function* raiseGen(given: Value, cause: Value | undefined): NativeGen {
  let exc = yield* exceptionFrom(given, 'exceptions must derive from BaseException');
  if (cause !== undefined) {
    exc.cause = cause === null ? null : yield* exceptionFrom(cause, 'exception causes must derive from BaseException');
    exc.suppressContext = true;
  }
  // A class that made one of another class is asked once more, for one of its own out of that.
  if (given instanceof PyType && !exc.cls.isSubtype(given)) exc = yield* made(given, typeName, [exc]);
  setContext(exc);
  throw new Raise(exc);
}
function* exceptionFrom(value: Value, complaint: string): NativeGen<PyException> {
  if (value instanceof PyType && value.isSubtype(exceptionType('BaseException'))) {
    return yield* made(value, (exc) => repr(typeOf(exc)));
  }
  if (value instanceof PyException) return value;
  raise('TypeError', complaint);
}
function* made(cls: PyType, shown: (value: Value) => string, args: Value[] = []): NativeGen<PyException> {
  const exc = yield* call(cls, args);
  if (exc instanceof PyException) return exc;
  raise('TypeError', `calling ${repr(cls)} should have returned an instance of BaseException, not ${shown(exc)}`);
}
/** RAISE_VARARGS: `raise` alone, with an exception, or with an exception and its cause. */
export function raiseVarargs(t: Thread, count: number): How {
  const { stack } = t;
  if (count === 0) {
    const handled = vm.handledException();
    if (handled === null) raise('RuntimeError', 'No active exception to reraise');
    unwind(t, handled, true);
    return PUSHED;
  }
  const cause = count === 2 ? (stack[t.sp] as Value) : undefined;
  const given = stack[t.sp - (count - 1)] as Value;
  const exc = exceptionAtOnce(given);
  const reason = cause === undefined || cause === null ? null : exceptionAtOnce(cause);
  if (exc === undefined || reason === undefined) {
    startNative(t, raiseGen(exc ?? given, cause), t.sp, Mode.discard, 'raise', [given, cause]);
    return PUSHED;
  }
  if (cause !== undefined) {
    exc.cause = reason;
    exc.suppressContext = true;
  }
  raiseNow(t, exc);
  return PUSHED;
}
/** The exception that is meant, where no Python code makes it of its class. */
function exceptionAtOnce(value: Value): PyException | undefined {
  if (value instanceof PyException) return value;
  if (!(value instanceof PyType) || !value.isSubtype(exceptionType('BaseException'))) return undefined;
  const made = madeAlone(value);
  return made instanceof PyException ? made : undefined;
}
/** CHECK_EXC_MATCH: whether the exception below is of the class (or one of the classes) on top, which gives way to the answer. */
export function checkExcMatch(t: Thread): How {
  const { stack } = t;
  const type = stack[t.sp] as Value;
  const exc = stack[t.sp - 1] as PyException;
  if (exc.cls === type) {
    stack[t.sp] = true;
    return DONE;
  }
  hooks.checkExceptClass(type, false);
  const single = (cls: Value): boolean => cls instanceof PyType && exc.cls.isSubtype(cls);
  stack[t.sp] = type instanceof PyTuple ? type.items.some(single) : single(type);
  return DONE;
}
function* matchGroupGen(exc: PyException, type: Value): NativeGen {
  const [match, rest] = yield* hooks.matchGroup(exc, type);
  return new PyTuple(types.tuple, [rest, match]);
}
/** CHECK_EG_MATCH: exc type -- rest match. The match becomes the handled exception. */
export function checkGroupMatch(t: Thread): How {
  const type = t.stack[t.sp] as Value;
  const exc = t.stack[t.sp - 1] as Value;
  hooks.checkExceptClass(type, true);
  t.sp--;
  if (exc === null) {
    t.stack[t.sp] = null;
    t.stack[++t.sp] = null;
    return DONE;
  }
  return spread(t, matchAndHandle(t, exc as PyException, type));
}
function* matchAndHandle(t: Thread, exc: PyException, type: Value): NativeGen {
  const pair = (yield* matchGroupGen(exc, type)) as PyTuple;
  const match = pair.items[1] as Value;
  if (match !== null) t.excInfo.exc = match as PyException;
  return pair;
}
/** WITH_EXCEPT_START: exit self|NULL lasti prevExc exc -- ... exc result. */
export function withExceptStart(t: Thread): How {
  const { stack } = t;
  const exc = stack[t.sp] as PyException;
  const self = stack[t.sp - 3];
  const exit = stack[t.sp - 4] as Value;
  const args: Value[] = [exc.cls, exc, exc.traceback];
  const at = t.sp + 1;
  const value = invoke(t, exit, self === undefined ? args : [self, ...args], null, at, Mode.value);
  if (value === undefined) return PUSHED;
  stack[at] = value;
  t.sp = at;
  return DONE;
}
const specialNames = ['__enter__', '__exit__', '__aenter__', '__aexit__'] as const;
/** LOAD_SPECIAL: owner -- method self|NULL. */
export function loadSpecial(t: Thread, which: number): How {
  const owner = t.stack[t.sp] as Value;
  const name = specialNames[which] as string;
  const found = typeOf(owner).lookup(name);
  if (found === undefined) {
    const kind = which < 2 ? 'context manager' : 'asynchronous context manager';
    const other =
      typeOf(owner).lookup(which < 2 ? '__aenter__' : '__enter__') !== undefined &&
      typeOf(owner).lookup(which < 2 ? '__aexit__' : '__exit__') !== undefined;
    const hint = other
      ? ` but it supports the ${which < 2 ? 'asynchronous context manager' : 'context manager'} protocol. Did you mean to use '${which < 2 ? 'async with' : 'with'}'?`
      : '';
    // The one half is there, the other is not.
    const half = which % 2 === 1 || typeOf(owner).lookup(specialNames[which + 1] as string) !== undefined;
    const missed = half ? ` (missed ${name} method)` : '';
    raise('TypeError', `'${typeOf(owner).fullName}' object does not support the ${kind} protocol${missed}${hint}`);
  }
  if (
    found instanceof PyFunction ||
    (found instanceof PyNativeFunction &&
      (found.cls === types.methodDescriptor || found.cls === types.wrapperDescriptor || found.cls === types.function))
  ) {
    t.stack[t.sp] = found;
    t.stack[++t.sp] = owner;
  } else {
    t.stack[t.sp] = bind(found, owner, typeOf(owner));
    t.stack[++t.sp] = undefined;
  }
  return DONE;
}
/** A StopIteration (or, in an async generator, StopAsyncIteration) that leaves a generator's frame becomes a RuntimeError. */
export function stopIterationError(t: Thread, frame: Frame, exc: PyException): How {
  const { flags } = frame.linked.code;
  let message: string | null = null;
  if (exc.cls.isSubtype(exceptionType('StopIteration'))) {
    message =
      flags & CodeFlag.ASYNC_GENERATOR
        ? 'async generator raised StopIteration'
        : flags & CodeFlag.COROUTINE
          ? 'coroutine raised StopIteration'
          : 'generator raised StopIteration';
  } else if ((flags & CodeFlag.ASYNC_GENERATOR) !== 0 && exc.cls.isSubtype(exceptionType('StopAsyncIteration')))
    message = 'async generator raised StopAsyncIteration';
  if (message === null) return DONE;
  const error = makeException('RuntimeError', message);
  error.cause = exc;
  error.context = exc;
  error.suppressContext = true;
  t.stack[t.sp] = error;
  return DONE;
}
