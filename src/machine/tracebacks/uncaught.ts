/**
 * Exceptions that nobody handles: those that end a program or thread (`sys.excepthook`) and those that cannot be raised where they happen
 * (`sys.unraisablehook`: destructors, callbacks of weak references). Wording follows CPython 3.14's pythonrun.c and errors.c.
 */
import { placeOf } from '../builtins/code.ts';
import { writeStream } from '../builtins/output.ts';
import { addTraceback } from '../calls/index.ts';
import { call } from '../door.ts';
import { Raise } from '../errors.ts';
import { callerFrame } from '../frames.ts';
import { makeTuple } from '../make.ts';
import { defineType, type NativeGen, PyNativeFunction } from '../native.ts';
import { type PyException, PyObject, type PyTraceback, type PyTuple, type PyType, type Value } from '../objects.ts';
import { lifecycle } from '../program.ts';
import { lookupAttr, repr } from '../protocols/index.ts';
import { makeException } from '../raise.ts';
import { exceptionMessage, exceptionName, formatEntries, formatException, traceEntries } from './traceback.ts';
import { vm } from '../vm.ts';

lifecycle.writeError = (text) => writeStream('stderr', text);

/** An attribute of the sys module as the program sees it now; undefined when it has none. */
const sysAttribute = (name: string): Value | undefined => {
  const sys = vm.interpreter.modules.table.get('sys');
  return sys === undefined ? undefined : lookupAttr(sys, name);
};
/** A hook that the program has put in the place of ours. */
function replaced(name: string): Value | undefined {
  const hook = sysAttribute(name);
  return hook === undefined || hook === null || (hook instanceof PyNativeFunction && hook.name === name)
    ? undefined
    : hook;
}

lifecycle.syntaxError = (problem) => {
  if (problem.type === 'MemoryError' || problem.type === 'RecursionError')
    return makeException(problem.type, problem.message);
  return makeException(problem.type, problem.message, makeTuple(placeOf(problem, problem.text)));
};

/** What sys.excepthook itself prints. */
export function* showException(exc: PyException, traceback = exc.traceback): NativeGen<void> {
  yield* lifecycle.writeError(formatException(exc, traceback).join(''));
}
lifecycle.uncaught = function* (exc) {
  const hook = replaced('excepthook');
  if (hook === undefined) {
    yield* showException(exc);
    return;
  }
  try {
    yield* call(hook, [exc.cls, exc, exc.traceback]);
  } catch (error) {
    if (!(error instanceof Raise) || error.exc.cls.name === 'SystemExit') throw error;
    yield* lifecycle.writeError('Error in sys.excepthook:\n');
    yield* showException(error.exc);
    yield* lifecycle.writeError('\nOriginal exception was:\n');
    yield* showException(exc);
  }
};

// ---- exceptions that cannot be raised ---------------------------------------------------------------------------------------------------------------

const fields = ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object'] as const;
/** What sys.unraisablehook is called with. */
export class PyUnraisable extends PyObject {
  constructor(
    cls: PyType,
    readonly values: PyTuple,
  ) {
    super(cls);
  }
}
let unraisableClass: PyType | undefined;
/** The class of what `sys.unraisablehook` is given. */
export function unraisableType(): PyType {
  unraisableClass ??= defineType({
    name: 'UnraisableHookArgs',
    module: 'sys',
    alloc: null,
    isBaseType: false,
    methods: {
      __repr__: [
        'self, /',
        (self: PyUnraisable) =>
          `UnraisableHookArgs(${fields.map((name, at) => `${name}=${repr(self.values.items[at] as Value)}`).join(', ')})`,
      ],
    },
    getset: Object.fromEntries(
      fields.map((name, at) => [name, [(self: PyUnraisable) => self.values.items[at] as Value] as const]),
    ),
  });
  return unraisableClass;
}

/** What sys.unraisablehook itself prints: without marks under the source, causes, contexts and notes. */
export function* showUnraisable(args: PyUnraisable): NativeGen<void> {
  const [, exc, traceback, message, object] = args.values.items as [
    Value,
    PyException | null,
    PyTraceback | null,
    Value,
    Value,
  ];
  let text = '';
  if (object !== null)
    text = `${message === null ? 'Exception ignored in' : (message as string)}: ${safeRepr(object)}\n`;
  else if (message !== null) text = `${message as string}:\n`;
  if (exc === null) return yield* lifecycle.writeError(text);
  if (traceback !== null)
    text += `Traceback (most recent call last):\n${formatEntries(traceEntries(traceback), undefined, false).join('')}`;
  const name = exceptionName(exc.cls);
  const said = exceptionMessage(exc);
  yield* lifecycle.writeError(`${text}${name}${said === '' ? '' : `: ${said}`}\n`);
}
/** repr() of a value that may refuse it: for messages about other errors. */
export function safeRepr(object: Value): string {
  try {
    return repr(object);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    return '<object repr() failed>';
  }
}
/**
 * Tells an exception that cannot be raised.
 * @param message what was being done, without the colon; null: the object says where
 */
export function* unraisable(exc: PyException, message: string | null, object: Value): NativeGen<void> {
  if (exc.traceback === null) {
    // Raised by a native: the traceback then names the Python code that runs.
    const frame = callerFrame();
    if (frame !== null) addTraceback(frame, exc);
  }
  const args = new PyUnraisable(unraisableType(), makeTuple([exc.cls, exc, exc.traceback, message, object]));
  const hook = replaced('unraisablehook');
  if (hook === undefined) {
    yield* showUnraisable(args);
    return;
  }
  try {
    yield* call(hook, [args]);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    yield* showUnraisable(
      new PyUnraisable(
        unraisableType(),
        makeTuple([error.exc.cls, error.exc, error.exc.traceback, 'Exception ignored in sys.unraisablehook', hook]),
      ),
    );
  }
}
