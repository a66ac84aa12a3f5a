/** "Did you mean ...?": the name nearest to one that does not exist, where NameError, AttributeError and ImportError look for it. Follows CPython's suggestions.c and traceback.py. */
import { callSync } from '../calls/index.ts';
import { Raise } from '../errors.ts';
import type { PyFrame } from '../function.ts';
import { PyDict, type PyException, PyObject, type PyTraceback, type Value } from '../objects.ts';
import { bind, lookupAttr, toArray, typeOf } from '../protocols/index.ts';
import { nearest } from '../pure/suggest.ts';
import { exceptionType, isRaised } from '../raise.ts';
import { isStandardName } from '../importing/standard-names.ts';
import { vm } from '../vm.ts';

const strings = (values: readonly Value[]): string[] =>
  values.filter((value): value is string => typeof value === 'string');
/** dir(value), sorted as Python sorts; undefined when it fails. */
function namesOf(value: Value): string[] | undefined {
  try {
    const method = typeOf(value).lookup('__dir__') as Value;
    return strings(toArray(callSync(bind(method, value, typeOf(value))))).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (error) {
    if (error instanceof Raise) return undefined;
    throw error;
  }
}
const keysOf = (namespace: Value): string[] => {
  if (namespace instanceof PyDict) return strings(namespace.table.liveKeys());
  try {
    return strings(toArray(namespace));
  } catch (error) {
    if (error instanceof Raise) return [];
    throw error;
  }
};
function innermostFrame(traceback: PyTraceback | null): PyFrame | null {
  let at = traceback;
  while (at?.next != null) at = at.next;
  return at === null ? null : (at.frame as PyFrame | null);
}
function localsOf(frame: PyFrame): Value {
  return lookupAttr(frame, 'f_locals') ?? null;
}
function localNamed(frame: PyFrame, name: string): Value | undefined {
  const locals = localsOf(frame);
  if (locals instanceof PyDict) return locals.table.get(name);
  if (!(locals instanceof PyObject)) return undefined;
  const getter = lookupAttr(locals, 'get');
  const found = getter === undefined ? null : callSync(getter, [name]);
  return found === null ? undefined : found;
}

/** What an exception's author may have meant by `wrong`, or undefined. */
export function suggestionFor(exc: PyException, traceback: PyTraceback | null, wrong: Value): string | undefined {
  if (typeof wrong !== 'string') return undefined;
  try {
    if (exc.cls.isSubtype(exceptionType('AttributeError'))) return forAttribute(exc, traceback, wrong);
    if (exc.cls.isSubtype(exceptionType('ImportError'))) return forImport(exc, wrong);
    return forName(traceback, wrong);
  } catch (error) {
    if (error instanceof Raise) return undefined;
    throw error;
  }
}
const withoutPrivate = (names: string[], wrong: string): string[] =>
  wrong.startsWith('_') ? names : names.filter((name) => !name.startsWith('_'));
function forAttribute(exc: PyException, traceback: PyTraceback | null, wrong: string): string | undefined {
  const object = exc.extra?.get('obj') ?? null;
  const names = namesOf(object);
  if (names === undefined) return undefined;
  const frame = innermostFrame(traceback);
  const own = frame !== null && localNamed(frame, 'self') === object && object !== null;
  return nearest(wrong, own ? names : withoutPrivate(names, wrong));
}
function forImport(exc: PyException, wrong: string): string | undefined {
  const name = exc.extra?.get('name');
  const module = name === undefined || name === null ? undefined : vm.interpreter.modules.table.get(name);
  if (module === undefined) return undefined;
  const names = namesOf(module);
  return names === undefined ? undefined : nearest(wrong, withoutPrivate(names, wrong));
}
function forName(traceback: PyTraceback | null, wrong: string): string | undefined {
  const frame = innermostFrame(traceback);
  if (frame === null) return undefined;
  const self = localNamed(frame, 'self');
  if (self !== undefined) {
    try {
      if (lookupAttr(self, wrong) !== undefined) return `self.${wrong}`;
    } catch (error) {
      if (!isRaised(error, 'Exception')) throw error;
    }
  }
  return nearest(wrong, [...keysOf(localsOf(frame)), ...keysOf(frame.globals), ...keysOf(frame.builtins)]);
}
/** Whether a name is that of a module of the standard library. */
export function isLibraryModule(name: string): boolean {
  const sys = vm.interpreter.modules.table.get('sys');
  if (sys === undefined) return isStandardName(name);
  const names = lookupAttr(sys, 'stdlib_module_names');
  return names !== undefined && toArray(names).includes(name);
}
