/** Constructors of common values; the classes are looked up in `types` (filled while types/ load), so that there are no import circles at start. */
import type { CodeObject } from '../language/index.ts';
import { types } from './bootstrap.ts';
import { HashTable, SetTable } from './hashtable.ts';
import {
  births,
  PyBoundMethod,
  PyByteArray,
  PyBytes,
  PyCell,
  PyCode,
  PyComplex,
  PyDict,
  PyFloat,
  PyList,
  PyObject,
  PyRange,
  PySlice,
  PyTuple,
  type PyType,
  type Value,
} from './objects.ts';

/** set and frozenset. */
export class PySet extends PyObject {
  table: SetTable;
  constructor(cls: PyType, table: SetTable) {
    super(cls);
    if (births.noted !== null) births.noted.push(this);
    this.table = table;
  }
}

export { types };

/**
 * Constructors of the commonest values, which do what those of their classes do. V8 keeps for each constructor what layout it fills; that of PyObject, which
 * all others go through, fills so many that every field is stored the slow way. Their class stands on the prototype (see isClassOf): it takes no room.
 */
function asConstructor<T, Args extends unknown[]>(
  cls: { readonly prototype: T },
  fill: (this: T, ...args: Args) => void,
): new (
  ...args: Args
) => T {
  fill.prototype = cls.prototype;
  return fill as unknown as new (
    ...args: Args
  ) => T;
}
const Float = asConstructor(PyFloat, function (this: PyFloat, value: number) {
  this.value = value;
});
/** A field in which V8 has seen nothing but doubles is boxed anew whenever code that is not compiled yet reads it: this one has held something else. */
new Float(null as unknown as number);
const Tuple = asConstructor(PyTuple, function (this: PyTuple, items: Value[]) {
  this.items = items;
});
const List = asConstructor(PyList, function (this: PyList, items: Value[]) {
  this.room = 0;
  if (births.noted !== null) births.noted.push(this);
  this.items = items;
});
/** Says which class the values have that are made here; those of derived classes have a field that says so. */
export function isClassOf(cls: PyType, { prototype }: { readonly prototype: PyFloat | PyTuple | PyList }): void {
  prototype.cls = cls;
}

/** A float. */
export const makeFloat = (value: number): PyFloat => new Float(value);
/** A complex number. */
export const makeComplex = (real: number, imag: number): PyComplex => new PyComplex(types.complex, real, imag);
/** A bytes object around the array itself, which must not change any more. */
export const makeBytes = (value: Uint8Array): PyBytes =>
  value.length > 1 ? new PyBytes(types.bytes, value) : shortBytes(value);
/** A bytes object of its own, also where it is one byte only: of no bytes there is one even so. */
export const makeNewBytes = (value: Uint8Array): PyBytes =>
  value.length > 0 ? new PyBytes(types.bytes, value) : shortBytes(value);
/** A bytearray around the array itself. */
export const makeByteArray = (value: Uint8Array): PyByteArray => new PyByteArray(types.bytearray, value);
/** A tuple around the array itself, which must not change any more; all empty tuples are one, as in CPython. */
export const makeTuple = (items: Value[]): PyTuple => (items.length === 0 ? emptyTuple() : new Tuple(items));
const few = new Array<Value>(4).fill(null);
/**
 * An empty array for the items of a list, with room for as many as CPython makes room for when the first is appended: V8 would make room for seventeen. V8 has
 * kinds of arrays by what was put in, and throws code away that has seen one kind only: this one is of the most general kind from the beginning, as are arrays
 * that were cut out of a value stack.
 */
export function newItems(): Value[] {
  const items = few.slice();
  items.pop();
  items.pop();
  items.pop();
  items.pop();
  return items;
}
/** A list around the array itself. */
export const makeList = (items: Value[]): PyList => new List(items);
/** A slice; null for what is left out. */
export const makeSlice = (start: Value, stop: Value, step: Value): PySlice =>
  new PySlice(types.slice, start, stop, step);
/** A range; a step of 0 is not looked for. */
export const makeRange = (start: number | bigint, stop: number | bigint, step: number | bigint): PyRange =>
  new PyRange(types.range, start, stop, step);
/** A cell, empty without a value. */
export const makeCell = (value?: Value): PyCell => new PyCell(types.cell, value);
/** A method: `func` with its first argument. */
export const makeBoundMethod = (func: Value, self: Value): PyBoundMethod => new PyBoundMethod(types.method, func, self);

const shortest: (PyBytes | undefined)[] = [];
/** At most one byte: there is one object of each, as in CPython. */
function shortBytes(value: Uint8Array): PyBytes {
  const at = value.length === 0 ? 256 : (value[0] as number);
  return (shortest[at] ??= new PyBytes(types.bytes, value.slice()));
}
let theEmptyTuple: PyTuple | undefined;
function emptyTuple(): PyTuple {
  theEmptyTuple ??= new PyTuple(types.tuple, []);
  return theEmptyTuple;
}
/** A dict in the order of the entries. Keys are hashed and compared as Python does: that may run Python code. @throws Raise(TypeError) for a key without a hash */
export function makeDict(entries: Iterable<readonly [Value, Value]> = []): PyDict {
  const table = new HashTable();
  for (const [key, value] of entries) table.set(key, value);
  return new PyDict(types.dict, table);
}
/** A set, in the order that CPython gives it. Items are hashed and compared as Python does. @throws Raise(TypeError) for an item without a hash */
export function makeSet(items: Iterable<Value> = []): PySet {
  const table = new SetTable();
  for (const item of items) table.add(item);
  return new PySet(types.set, table);
}
/** A frozenset; see makeSet. */
export function makeFrozenset(items: Iterable<Value> = []): PySet {
  const set = makeSet(items);
  set.cls = types.frozenset;
  return set;
}
/** Where a code object carries what Python sees of it: not in a weak map, for the same reason as its linked form (link.ts). */
const SEEN = Symbol('seen');
/** The code object that Python sees: always the same one for the same code. */
export function makeCode(code: CodeObject & { [SEEN]?: PyCode }): PyCode {
  let object = code[SEEN];
  // a changed copy of a code object (`code.replace()`) came by that of the original
  if (object?.code !== code) {
    object = new PyCode(types.code, code);
    code[SEEN] = object;
  }
  return object;
}

/** A value of which there is one: Ellipsis, NotImplemented. */
export class PySingleton extends PyObject {
  constructor(
    cls: PyType,
    readonly text: string,
  ) {
    super(cls);
  }
}
const singletons: { ellipsis?: PySingleton; notImplemented?: PySingleton } = {};
/** `...`, of which there is one. */
export const ellipsis = (): PySingleton => (singletons.ellipsis ??= new PySingleton(types.ellipsis, 'Ellipsis'));
/** What a native operator answers when the other operand should be asked. */
export const notImplemented = (): PySingleton =>
  (singletons.notImplemented ??= new PySingleton(types.NotImplementedType, 'NotImplemented'));

/** A JavaScript number as a Python int: -0 becomes 0. Only for whole numbers within 2^53. */
export const intOf = (n: number): number => n + 0 || 0;
/** A bigint as a Python int: a number where it fits. */
export function intOfBig(n: bigint): number | bigint {
  return n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n;
}
