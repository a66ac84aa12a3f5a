/** operator.length_hint, and what asks for it: building a list from any iterable. A program sees it when its `__len__` or `__length_hint__` has effects. */
import { callMethodGen, collect, iter } from '../door.ts';
import { PyFunction, PyGenerator } from '../function.ts';
import { notImplemented } from '../make.ts';
import type { NativeGen } from '../native.ts';
import { PyNativeIterator, PyObject, type Value } from '../objects.ts';
import { asInt, checkLength, lengthOf, MOST_ITEMS, nativeItems, typeName, typeOf } from './index.ts';
import { isRaised, raise } from '../raise.ts';

/** How many items an object says it has; `otherwise` when it does not say. */
export function* lengthHint(object: Value, otherwise: number): NativeGen<number> {
  const cls = typeOf(object);
  const length = cls.lookup('__len__');
  if (length !== undefined && length !== null) {
    try {
      return length instanceof PyFunction ? checkLength(yield* callMethodGen(length, object)) : lengthOf(object);
    } catch (error) {
      if (!isRaised(error, 'TypeError')) throw error;
    }
  }
  const method = cls.lookup('__length_hint__');
  if (method === undefined) return otherwise;
  let hint: Value;
  try {
    if (object instanceof PyNativeIterator && object.lengthHint() < 0) return otherwise;
    hint = yield* callMethodGen(method, object);
  } catch (error) {
    if (isRaised(error, 'TypeError')) return otherwise;
    throw error;
  }
  if (hint === notImplemented()) return otherwise;
  const int = asInt(hint);
  if (int === undefined) raise('TypeError', `__length_hint__ must be an integer, not ${typeName(hint)}`);
  if (int > 2n ** 63n - 1n) raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (int < 0) raise('ValueError', '__length_hint__() should return >= 0');
  return Number(int);
}
/** Asks an iterable for its length as a list that takes its items does, where a program can tell. */
export function* askLength(iterable: Value): NativeGen<void> {
  if (iterable instanceof PyNativeIterator) {
    const hint = iterable.lengthHint();
    if (hint >= 2 ** 63) raise('OverflowError', 'Python int too large to convert to C ssize_t');
    if (hint > MOST_ITEMS) raise('MemoryError');
  } else if (iterable instanceof PyObject && !(iterable instanceof PyGenerator)) yield* lengthHint(iterable, 8);
}
/** An iterator, or a TypeError with these words. */
function* iterOr(iterable: Value, refusal: string): NativeGen {
  try {
    return yield* iter(iterable);
  } catch (error) {
    if (!isRaised(error, 'TypeError')) throw error;
    raise('TypeError', refusal);
  }
}
/**
 * All items of what need not be a list or tuple: a list is made of its iterator, which is therefore asked for one, too, and for its length.
 * @param refusal what is said of all that has no iterator, whatever its class has said
 */
export function* itemsOfAny(iterable: Value, refusal: string): NativeGen<readonly Value[]> {
  const items = nativeItems(iterable);
  if (items !== undefined) return items;
  const given = yield* iterOr(iterable, refusal);
  const iterator = yield* iter(given);
  yield* askLength(given);
  return yield* collect(iterator, []);
}
/** All items, as list() takes them. */
export function* toListGen(iterable: Value): NativeGen<Value[]> {
  const items = nativeItems(iterable);
  if (items !== undefined) return items.slice();
  const iterator = yield* iter(iterable);
  yield* askLength(iterable);
  return yield* collect(iterator, []);
}
