/**
 * Exceptions that nobody handles: those that end a program or thread (`sys.excepthook`) and those that cannot be raised where they happen
 * (`sys.unraisablehook`: destructors, callbacks of weak references). Wording follows CPython 3.14's pythonrun.c and errors.c.
 */
import { call } from './door.ts';
import { Raise } from './errors.ts';
import { makeTuple } from './make.ts';
import { defineType, type NativeGen, PyNativeFunction } from './native.ts';
import { type PyException, PyObject, type PyTuple, type PyType, type Value } from './objects.ts';
import { lifecycle } from './program.ts';
import { lookupAttr, repr } from './protocols.ts';
import { makeException } from './raise.ts';
import { formatException } from './traceback.ts';
import { vm } from './vm.ts';

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
  const { filename, lineno, offset, text, end_lineno, end_offset } = problem;
  return makeException(
    problem.type,
    problem.message,
    makeTuple([filename, lineno, offset, text, end_lineno, end_offset]),
  );
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
          `sys.UnraisableHookArgs(${fields.map((name, at) => `${name}=${repr(self.values.items[at] as Value)}`).join(', ')})`,
      ],
    },
    getset: Object.fromEntries(
      fields.map((name, at) => [name, [(self: PyUnraisable) => self.values.items[at] as Value] as const]),
    ),
  });
  return unraisableClass;
}

/** What sys.unraisablehook itself prints. */
export function* showUnraisable(args: PyUnraisable): NativeGen<void> {
  const [, exc, , message, object] = args.values.items as [Value, PyException, Value, Value, Value];
  let text = '';
  if (object !== null) {
    let shown: string;
    try {
      shown = repr(object);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      shown = '<object repr() failed>';
    }
    text = message === null ? `Exception ignored in: ${shown}\n` : `${message as string}: ${shown}\n`;
  } else if (message !== null) text = `${message as string}:\n`;
  yield* lifecycle.writeError(text + formatException(exc, args.values.items[2] as PyException['traceback']).join(''));
}
/**
 * Tells an exception that cannot be raised.
 * @param message as CPython passes it, without the colon; null: "Exception ignored in"
 */
export function* unraisable(exc: PyException, message: string | null, object: Value): NativeGen<void> {
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
