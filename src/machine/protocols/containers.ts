/** Items of containers. */
import { callSync } from '../calls/index.ts';
import { types } from '../make.ts';
import { PyType, type Value } from '../objects.ts';
import { isRaised, raise } from '../raise.ts';
import { lookupAttr } from './attributes.ts';
import { callMethod, specialMethod } from './binding.ts';
import { asInt, toIndex, typeName, typeOf } from './classes.ts';
import { equals, truthy } from './comparison.ts';
import { getIter, iterNext } from './iteration.ts';

/** container[key]. */
export function getItem(container: Value, key: Value): Value {
  const method = typeOf(container).lookup('__getitem__');
  if (method !== undefined) return callMethod(method, container, key);
  if (container instanceof PyType) {
    if (container === types.type) return callSync(types.genericAlias, [container, key]);
    const classGetItem = lookupAttr(container, '__class_getitem__');
    if (classGetItem !== undefined && classGetItem !== null) return callSync(classGetItem, [key]);
    raise('TypeError', `type '${container.shown}' is not subscriptable`);
  }
  raise('TypeError', `'${typeName(container)}' object is not subscriptable`);
}
/** `container[key] = value` */
export function setItem(container: Value, key: Value, value: Value): void {
  const method = typeOf(container).lookup('__setitem__');
  if (method === undefined) noItemAssignment(container, key);
  callMethod(method, container, key, value);
}
/** What could be a sequence (classes written in Python, and what has items or members) is asked as one: its index is looked at first. */
function isAskedAsSequence(container: Value, key: Value): boolean {
  const cls = typeOf(container);
  const sequence =
    cls.isHeap ||
    cls.lookup('__getitem__') !== undefined ||
    cls.lookup('__contains__') !== undefined ||
    cls.lookup('mapping') !== undefined;
  if (!sequence || (asInt(key) === undefined && typeOf(key).lookup('__index__') === undefined)) return false;
  const index = toIndex(key);
  if (typeof index === 'bigint' && index !== BigInt.asIntN(64, index))
    raise('IndexError', `cannot fit '${typeName(key)}' into an index-sized integer`);
  return true;
}
/** A class written in Python that has one of the two methods that change items can do both as far as its type says: what it misses is the method. */
function missesOtherHalf(container: Value, missing: string, other: string): void {
  if (typeOf(container).owner(other)?.isHeap === true) raise('AttributeError', missing);
}
/** Raises what an object without `__setitem__` answers to `object[key] = value`. */
export function noItemAssignment(container: Value, key: Value): never {
  missesOtherHalf(container, '__setitem__', '__delitem__');
  isAskedAsSequence(container, key);
  raise('TypeError', `'${typeName(container)}' object does not support item assignment`);
}
/** Raises what an object without `__delitem__` answers to `del object[key]`. */
export function noItemDeletion(container: Value, key: Value): never {
  missesOtherHalf(container, '__delitem__', '__setitem__');
  const sequence = isAskedAsSequence(container, key);
  raise('TypeError', `'${typeName(container)}' object ${sequence ? "doesn't" : 'does not'} support item deletion`);
}
/** `del container[key]` */
export function deleteItem(container: Value, key: Value): void {
  const method = typeOf(container).lookup('__delitem__');
  if (method === undefined) noItemDeletion(container, key);
  callMethod(method, container, key);
}
/** item in container. */
export function contains(container: Value, item: Value): boolean {
  const method = specialMethod(container, '__contains__');
  if (method !== undefined && method !== null) return truthy(callMethod(method, container, item));
  if (method === null) raise('TypeError', `'${typeName(container)}' object is not a container`);
  let iterator: Value;
  try {
    iterator = getIter(container);
  } catch (error) {
    if (!isRaised(error, 'TypeError')) throw error;
    raise('TypeError', `argument of type '${typeName(container)}' is not a container or iterable`);
  }
  for (;;) {
    const candidate = iterNext(iterator);
    if (candidate === undefined) return false;
    if (equals(candidate, item)) return true;
  }
}
