/** Variables: LOAD_NAME, LOAD_GLOBAL and the like. */
import { OtherBuiltins } from '../calls/index.ts';
import type { Frame, Thread } from '../function.ts';
import type { InlineCache } from '../link.ts';
import { types } from '../make.ts';
import { PyDict, type Value } from '../objects.ts';
import { deleteItem, getItem, setItem } from '../protocols/index.ts';
import { isRaised, makeException, raise, throwExc } from '../raise.ts';
import { counters, TRACKED, vm } from '../vm.ts';

/** Raises NameError (or a kind of it) with the `name` by which suggestions are found. */
export function nameError(name: string, message: string, type = 'NameError'): never {
  const exc = makeException(type, message);
  exc.extra = new Map<string, Value>([['name', name]]);
  throwExc(exc);
}
/** Raises what reading a local variable without a value does. */
export function unboundLocal(frame: Frame, slot: number): never {
  const name = frame.linked.code.localsplusNames[slot] as string;
  // Unlike other NameErrors this one does not know its name: nothing is suggested.
  raise('UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`);
}
/** The same for a variable shared with an inner or outer function. */
export function unboundDeref(frame: Frame, slot: number): never {
  const { code } = frame.linked;
  const name = code.localsplusNames[slot] as string;
  if (code.cellvars.includes(name)) unboundLocal(frame, slot);
  nameError(name, `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
}
/** Raises what reading a name that nobody knows does. */
export const undefinedName = (name: string): never => nameError(name, `name '${name}' is not defined`);

/** A name in a namespace of any kind (class bodies with a custom __prepare__); undefined when absent. */
export function fromMapping(mapping: Value, name: string): Value | undefined {
  if (mapping instanceof PyDict && mapping.cls === types.dict) return mapping.table.get(name);
  try {
    return getItem(mapping, name);
  } catch (error) {
    if (isRaised(error, 'KeyError')) return undefined;
    throw error;
  }
}
/** A name among the builtins of a frame; undefined where there is none. */
export function fromBuiltins(frame: Frame, name: string): Value | undefined {
  const { builtins } = frame;
  if (builtins.cls === types.dict) return builtins.table.get(name);
  return fromMapping(builtins instanceof OtherBuiltins ? builtins.mapping : builtins, name);
}
/** The global or builtin of a name. (None is a value like others: `??` would take it for a missing one.) */
export function fromGlobals(frame: Frame, name: string): Value {
  let value = fromMapping(frame.globals, name);
  if (value === undefined) value = fromBuiltins(frame, name);
  return value === undefined ? undefinedName(name) : value;
}
/** LOAD_NAME: local, then global, then built in. `pc` is where the instruction keeps what it found. */
export function loadName(_t: Thread, frame: Frame, arg: number, pc: number): Value {
  const name = frame.linked.code.names[arg] as string;
  const { globals, locals } = frame;
  if ((locals === globals && globals.cls === types.dict) || locals === null) {
    const { table } = globals;
    const at = table.find(name);
    if (at >= 0) {
      const cache = frame.linked.cacheAt(pc);
      cache.table = table;
      cache.version = table.version;
      cache.builtinsTable = null;
      cache.slot = at;
      return table.values[at] as Value;
    }
    return loadGlobal(frame, name, frame.linked.cacheAt(pc));
  }
  const value = fromMapping(locals, name);
  return value === undefined ? fromGlobals(frame, name) : value;
}
/** STORE_NAME, into any mapping that a class body or exec() has for its names. */
export function storeName(frame: Frame, arg: number, value: Value, pc: number): void {
  const name = frame.linked.code.names[arg] as string;
  // Module code as a function's: its names are the globals.
  const locals = frame.locals ?? frame.globals;
  if (locals instanceof PyDict && locals.cls === types.dict) {
    const { table } = locals;
    const old = counters[TRACKED] !== 0 ? table.get(name) : undefined;
    table.set(name, value);
    if (locals === frame.globals) {
      const cache = frame.linked.cacheAt(pc);
      cache.table = table;
      cache.version = table.version;
      cache.slot = table.find(name);
    }
    if (typeof old === 'object' && old !== null) vm.dropped(old);
  } else setItem(locals, name, value);
}
/** LOAD_GLOBAL where its cache does not hold, which is filled. */
export function loadGlobal(frame: Frame, name: string, cache: InlineCache): Value {
  const { globals, builtins } = frame;
  // A dict subclass may make values up: annotationlib evaluates annotations so.
  if (globals.cls !== types.dict || builtins.cls !== types.dict) return fromGlobals(frame, name);
  let at = globals.table.find(name);
  if (at >= 0) {
    cache.table = globals.table;
    cache.version = globals.table.version;
    cache.builtinsTable = null;
    cache.slot = at;
    return globals.table.values[at] as Value;
  }
  at = builtins.table.find(name);
  if (at < 0) undefinedName(name);
  cache.table = globals.table;
  cache.version = globals.table.version;
  cache.builtinsTable = builtins.table;
  cache.builtinsVersion = builtins.table.version;
  cache.slot = at;
  return builtins.table.values[at] as Value;
}
/** STORE_GLOBAL */
export function storeGlobal(frame: Frame, name: string, value: Value): void {
  const { table } = frame.globals;
  const old = counters[TRACKED] !== 0 ? table.get(name) : undefined;
  table.set(name, value);
  if (typeof old === 'object' && old !== null) vm.dropped(old);
}
/** DELETE_NAME */
export function deleteName(frame: Frame, name: string): void {
  const locals = frame.locals ?? frame.globals;
  if (locals instanceof PyDict && locals.cls === types.dict) {
    const old = locals.table.delete(name);
    if (old === undefined) undefinedName(name);
    if (counters[TRACKED] !== 0) vm.dropped(old);
    return;
  }
  try {
    deleteItem(locals, name);
  } catch (error) {
    if (isRaised(error, 'KeyError')) undefinedName(name);
    throw error;
  }
}
