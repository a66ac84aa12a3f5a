/** Iterators and arrays of items. */
import { PyGenerator } from '../function.ts';
import { PySet, types } from '../make.ts';
import { grownTo, takeMemory } from '../memory.ts';
import { PyDict, PyList, PyNativeIterator, PyObject, PyTuple, type Value } from '../objects.ts';
import { isRaised, raise } from '../raise.ts';
import { inSetOrder } from '../set-order.ts';
import { counters, TRACKED, vm } from '../vm.ts';
import { callMethod, unlessHidden } from './binding.ts';
import { typeName, typeOf } from './classes.ts';

/** iter(value). Runs `__iter__` nested when it is Python code. */
export function getIter(value: Value): Value {
  if (value instanceof PyNativeIterator || value instanceof PyGenerator) {
    if (value instanceof PyNativeIterator || value.flavour === 'generator') return value;
  }
  const cls = typeOf(value);
  const found = cls.lookup('__iter__');
  const method = unlessHidden(found, value);
  if (method === undefined || method === null) {
    const getItem = cls.lookup('__getitem__');
    // (Behind a hidden `__iter__` a hidden `__getitem__` is missing, too.)
    const isSequence = found === undefined ? getItem !== undefined : unlessHidden(getItem, value) !== undefined;
    if (method === undefined && isSequence && !isMapping(value)) return sequenceIterator(value);
    raise('TypeError', `'${cls.shown}' object is not iterable`);
  }
  return checkIterator(callMethod(method, value));
}
/** What `__iter__` answered. */
export function checkIterator(result: Value): Value {
  if (!(result instanceof PyObject) || typeOf(result).lookup('__next__') === undefined) {
    raise('TypeError', `iter() returned non-iterator of type '${typeName(result)}'`);
  }
  return result;
}
/** Whether `__getitem__` is no sequence's: of a dict whose class takes `__iter__` away, of a union of types. */
const isMapping = (value: Value): boolean =>
  value instanceof PyDict || (value instanceof PyObject && value.cls === types.union);
let sequenceIterator: (value: Value) => Value = () => null;
/** types/containers/iterators.ts supplies the iterator over `__getitem__`. */
export function setSequenceIterator(make: (value: Value) => Value): void {
  sequenceIterator = make;
}
/** Makes iterators over lists. */
export interface ListIterators {
  make(list: PyList): Value;
  /** One that only a loop has, which says when it is through with it. */
  lend(list: PyList): Value;
  giveBack(iterator: Value): void;
}
let listIterators = null as unknown as ListIterators;
/** types/containers/sequences.ts supplies the iterators over lists. */
export function setListIterators(how: ListIterators): void {
  listIterators = how;
}
/** `iter(value)` of a list that is no subclass's. */
export const iteratorOver = (list: PyList): Value => listIterators.make(list);
/** The same for a loop that nothing but its own instructions knows the iterator of, and that gives it back: so the next loop needs no new one. */
export const lentIterator = (list: PyList): Value => listIterators.lend(list);
/** A loop is through with its iterator, which may have been lent to it. */
export const returnIterator = (iterator: Value): void => listIterators.giveBack(iterator);
/** Advances an iterator; undefined when it is exhausted. Runs `__next__` nested when it is Python code. */
export function iterNext(iterator: Value): Value | undefined {
  if (iterator instanceof PyNativeIterator) return iterator.nextValue();
  const method = typeOf(iterator).lookup('__next__');
  if (method === undefined) raise('TypeError', `'${typeName(iterator)}' object is not an iterator`);
  try {
    return callMethod(method, iterator);
  } catch (error) {
    if (isRaised(error, 'StopIteration')) return undefined;
    throw error;
  }
}
/** The items of an iterable when no Python code is needed to get them; undefined otherwise. The array may be the container's own: do not change it. */
export function nativeItems(value: Value): readonly Value[] | undefined {
  if (value instanceof PyObject) {
    if (
      (value instanceof PyList && value.cls === types.list) ||
      (value instanceof PyTuple && value.cls === types.tuple)
    )
      return value.items;
    if (value instanceof PyDict && value.cls === types.dict) return value.table.liveKeys();
    if (value instanceof PySet && (value.cls === types.set || value.cls === types.frozenset))
      return inSetOrder(value.table);
  }
  if (typeof value === 'string') return [...value];
  return undefined;
}
/** More items than this are not kept in one list: V8 ends the whole process when its heap is full, so Python's MemoryError comes before. */
export const MOST_ITEMS = 2 ** 26;
/** The places that CPython sets aside when a list has grown to so many items by appending (list_resize). */
export function roomFor(count: number): number {
  if (count > MOST_ITEMS) raise('MemoryError');
  return (count + (count >> 3) + 6) & ~3;
}
/** An array with the same items. */
export function copyOf(items: readonly Value[]): Value[] {
  takeMemory(items.length * 8);
  return items.slice();
}
/** Puts one more item into an array that native code collects. */
export function keep(items: Value[], item: Value): void {
  const count = items.push(item);
  if (count > MOST_ITEMS) raise('MemoryError');
  grownTo(count);
}
/** The same where nothing can go wrong with it. @returns whether it was done */
export const mayKeep = (items: Value[], item: Value): boolean =>
  (items.length & 0xffff) !== 0xffff && items.push(item) > 0;
/** All items of an iterable as a new array. Synchronous: only for iterables that are not user code, or where nothing else is possible. */
export function toArray(value: Value): Value[] {
  const items = nativeItems(value);
  if (items !== undefined) return copyOf(items);
  const iterator = getIter(value);
  const result: Value[] = [];
  if (iterator instanceof PyNativeIterator && counters[TRACKED] === 0) {
    for (;;) {
      const item = iterator.nextValue();
      if (item === undefined) return result;
      keep(result, item);
    }
  }
  // Python code may run: what only this function holds lies on the stack meanwhile, or it would seem to be dead.
  const t = vm.thread;
  const base = t.sp;
  t.stack[base + 1] = iterator;
  t.stack[base + 2] = new PyList(types.list, result);
  t.sp = base + 2;
  try {
    for (;;) {
      const item = iterNext(iterator);
      if (item === undefined) return result;
      keep(result, item);
    }
  } finally {
    t.stack[base + 1] = undefined;
    t.stack[base + 2] = undefined;
    t.sp = base;
  }
}
