/** Small things that all of asyncio uses: reaching other modules, formatting, sets of weak references. */
import {
  asStr,
  callSync,
  exceptionType,
  getAttr,
  hooks,
  lookupAttr,
  PyModule,
  Raise,
  repr,
  runSync,
  truthy,
  type Value,
  vm,
} from '../../machine/index.ts';

export { inSight } from '../../machine/index.ts';

/** A module of the library by its full name; imported when it is not there yet. */
export function importModule(name: string): Value {
  const known = vm.interpreter.modules.table.get(name);
  if (known !== undefined && known !== null) return known;
  runSync(hooks.importName(name, vm.interpreter.builtins, null, 0));
  return vm.interpreter.modules.table.get(name) ?? null;
}
/** A name of a module, looked up anew each time: a program may have put something else there. */
export const moduleGlobal = (module: string, name: string): Value => getAttr(importModule(module), name);
/** The same, but undefined when the module was never imported or has no such name: nobody can have changed it. */
export function patchedGlobal(module: string, name: string): Value | undefined {
  const found = vm.interpreter.modules.table.get(module);
  return found instanceof PyModule ? found.dict.table.get(name) : undefined;
}
/** Whether asyncio's logger lets pass what is said for debugging; without `logging` nobody has asked for it. */
export const debugIsLogged = (): boolean =>
  patchedGlobal('logging', 'getLogger') !== undefined &&
  truthy(callAttr(moduleGlobal('asyncio.log', 'logger'), 'isEnabledFor', [LogLevel.debug]));
const LogLevel = { debug: 10 } as const;

/** object.name(*args, **kwargs), at once. */
export const callAttr = (
  object: Value,
  name: string,
  args: Value[] = [],
  kwargs: Map<string, Value> | null = null,
): Value => callSync(getAttr(object, name), args, kwargs);

/** reprlib.repr(value): texts, lists and the like are cut. */
export function shortRepr(value: Value): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return repr(value);
  return asStr(callSync(moduleGlobal('reprlib', 'repr'), [value])) ?? '';
}
/** `__qualname__`, or `__name__`, of a callable or coroutine; undefined when it has neither. */
export function nameOf(value: Value): string | undefined {
  const qualname = lookupAttr(value, '__qualname__');
  if (typeof qualname === 'string' && qualname !== '') return qualname;
  const name = lookupAttr(value, '__name__');
  if (typeof name === 'string' && name !== '') return name;
  return undefined;
}

/** SystemExit and KeyboardInterrupt leave the loop. */
export const isFatal = (error: Raise): boolean =>
  error.exc.cls.isSubtype(exceptionType('SystemExit')) || error.exc.cls.isSubtype(exceptionType('KeyboardInterrupt'));

/** Whether a caught JavaScript value is an exception of one of these classes. */
export function isRaise(error: unknown, ...classes: (Value | undefined)[]): error is Raise {
  return error instanceof Raise && classes.some((cls) => cls !== undefined && error.exc.cls.mro.includes(cls as never));
}
