/** atexit: functions that a program leaves for its end. */
import {
  call,
  defineFunction,
  equals,
  isCallable,
  lifecycle,
  type ModuleSpec,
  type NativeGen,
  Raise,
  raise,
  repr,
  unraisable,
  type Value,
  vm,
} from '../../machine/index.ts';

interface ExitCall {
  readonly func: Value;
  readonly args: Value[];
  readonly kwargs: Map<string, Value>;
}
function exitCalls(): ExitCall[] {
  let calls = vm.interpreter.state.get('atexit') as ExitCall[] | undefined;
  if (calls === undefined) {
    calls = [];
    vm.interpreter.state.set('atexit', calls);
  }
  return calls;
}
/** Runs the registered functions, last one first: those that were there when the first began, whatever they register and unregister. */
function* runExitCalls(): NativeGen<void> {
  const calls = exitCalls();
  for (const last of calls.slice().reverse()) {
    try {
      yield* call(last.func, last.args, last.kwargs.size > 0 ? last.kwargs : null);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      yield* unraisable(error.exc, `Exception ignored in atexit callback ${repr(last.func)}`, null);
    }
  }
  calls.length = 0;
}
lifecycle.atEnd.unshift(runExitCalls);

export const atexit: ModuleSpec = {
  kind: 'native',
  doc: 'allow programmer to define multiple exit functions to be executed\nupon normal program termination.\n\nTwo public functions, register and unregister, are defined.',
  make: () => ({
    register: defineFunction(
      'register',
      [
        '*args, **kwargs',
        (args: Value[], kwargs: Map<string, Value>) => {
          const [func, ...rest] = args;
          if (func === undefined) raise('TypeError', 'register() takes at least 1 argument (0 given)');
          if (!isCallable(func)) raise('TypeError', 'the first argument must be callable');
          exitCalls().push({ func, args: rest, kwargs });
          return func;
        },
        'Register a function to be executed upon normal program termination\n\n    func - function to be called at exit\n    args - optional arguments to pass to func\n    kwargs - optional keyword arguments to pass to func\n\n    func is returned to facilitate usage as a decorator.',
      ],
      'atexit',
    ),
    unregister: defineFunction(
      'unregister',
      [
        'func, /',
        (func: Value) => {
          const calls = exitCalls();
          for (let at = calls.length - 1; at >= 0; at--) if (equals(calls[at]!.func, func)) calls.splice(at, 1);
        },
      ],
      'atexit',
    ),
    _run_exitfuncs: defineFunction(
      '_run_exitfuncs',
      [
        '',
        function* () {
          yield* runExitCalls();
          return null;
        },
      ],
      'atexit',
    ),
    _clear: defineFunction(
      '_clear',
      [
        '',
        () => {
          exitCalls().length = 0;
        },
      ],
      'atexit',
    ),
    _ncallbacks: defineFunction('_ncallbacks', ['', () => exitCalls().length], 'atexit'),
  }),
};
