/** "Did you mean ...?": the name nearest to one that does not exist, where NameError, AttributeError and ImportError look for it. Follows CPython's suggestions.c and traceback.py. */
import { callSync } from './call.ts';
import { Raise } from './errors.ts';
import type { PyFrame } from './function.ts';
import { PyDict, type PyException, PyObject, type PyTraceback, type Value } from './objects.ts';
import { bind, isRaised, lookupAttr, toArray, typeOf } from './protocols.ts';
import { exceptionType } from './raise.ts';
import { vm } from './vm.ts';

const moveCost = 2;
const caseCost = 1;

/** Cost of turning one name into another: 2 for a letter added, dropped or changed, 1 for its case. More than `max` is `max + 1`. */
function editCost(a: string, b: string, max: number): number {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const x = a.slice(from, endA);
  const y = b.slice(from, endB);
  if (x.length === 0 || y.length === 0) return (x.length + y.length) * moveCost;
  if (x.length > 40 || y.length > 40) return max + 1;
  if (Math.abs(x.length - y.length) * moveCost > max) return max + 1;
  let row = Array.from(y, (_, at) => (at + 1) * moveCost);
  for (let i = 0; i < x.length; i++) {
    const next: number[] = [];
    let left = (i + 1) * moveCost;
    let diagonal = i * moveCost;
    for (let j = 0; j < y.length; j++) {
      const change = x[i] === y[j] ? 0 : x[i]!.toLowerCase() === y[j]!.toLowerCase() ? caseCost : moveCost;
      left = Math.min(diagonal + change, Math.min(left, row[j]!) + moveCost);
      diagonal = row[j]!;
      next.push(left);
    }
    row = next;
  }
  return row[row.length - 1]!;
}
/** The candidate nearest to a name, or undefined when none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length >= 750) return undefined;
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const max = Math.min(Math.floor(((name.length + candidate.length + 3) * moveCost) / 6), bestCost - 1);
    const cost = editCost(name, candidate, max);
    if (cost > max) continue;
    best = candidate;
    bestCost = cost;
  }
  return best;
}

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
  const names = sys === undefined ? undefined : lookupAttr(sys, 'stdlib_module_names');
  return names !== undefined && toArray(names).includes(name);
}
