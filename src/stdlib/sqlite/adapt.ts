/** How Python values become values of SQLite (adapters) and come back (converters). */
import {
  asStr,
  call,
  isRaised,
  lookupAttr,
  makeDict,
  makeTuple,
  type NativeGen,
  type PyDict,
  PyType,
  types,
  typeOf,
  type Value,
  vm,
} from '../../machine/index.ts';
import { prepareProtocol } from './classes.ts';
import { refuse } from './errors.ts';

interface Registry {
  readonly adapters: PyDict;
  readonly converters: PyDict;
  /** An adapter was registered for a class that SQLite knows anyway. */
  base: boolean;
}
const KEY = Symbol('sqlite3 adapters');
export function adaptation(): Registry {
  const { state } = vm.interpreter;
  let found = state.get(KEY) as Registry | undefined;
  if (found === undefined) {
    found = { adapters: makeDict(), converters: makeDict(), base: false };
    state.set(KEY, found);
  }
  return found;
}
const known = (cls: PyType): boolean =>
  cls === types.int || cls === types.float || cls === types.str || cls === types.bytearray;

export function registerAdapter(cls: Value, adapter: Value): void {
  const registry = adaptation();
  if (cls instanceof PyType && known(cls)) registry.base = true;
  registry.adapters.table.set(makeTuple([cls, prepareProtocol()]), adapter);
}
export function registerConverter(name: Value, converter: Value): void {
  adaptation().converters.table.set(asStr(name)!.toUpperCase(), converter);
}
/** The converter for a type's name; undefined when there is none. */
export const converterFor = (name: string): Value | undefined => adaptation().converters.table.get(name.toUpperCase());

/** Asks a method that may decline: None and TypeError mean no. */
function* ask(method: Value | undefined, argument: Value): NativeGen<Value | undefined> {
  if (method === undefined) return undefined;
  try {
    return (yield* call(method, [argument])) ?? undefined;
  } catch (error) {
    if (isRaised(error, 'TypeError')) return undefined;
    throw error;
  }
}
/** sqlite3.adapt() */
export function* adapt(object: Value, protocol: Value, fallback: Value | undefined): NativeGen {
  const adapter = adaptation().adapters.table.get(makeTuple([typeOf(object), protocol]));
  if (adapter !== undefined) return yield* call(adapter, [object]);
  const adapted =
    (yield* ask(lookupAttr(protocol, '__adapt__'), object)) ??
    (yield* ask(lookupAttr(object, '__conform__'), protocol));
  return adapted ?? (fallback === undefined ? refuse('ProgrammingError', "can't adapt") : fallback);
}
/** A parameter of a statement as SQLite can take it. */
export function* adapted(object: Value): NativeGen {
  const registry = adaptation();
  if (!registry.base && known(typeOf(object))) return object;
  if (registry.adapters.table.size === 0 && (object === null || typeof object !== 'object')) return object;
  return yield* adapt(object, prepareProtocol(), object);
}
