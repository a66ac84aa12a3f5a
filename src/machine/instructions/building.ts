/** Building containers and taking them apart. */
import { finishSync, startNative } from '../calls/index.ts';
import { callMethodGen, iter, next, toArrayGen } from '../door.ts';
import { keeping } from '../keeping.ts';
import { keysGen } from '../types/containers/mappings.ts';
import { askLength, toListGen } from '../protocols/length-hint.ts';
import { Mode, type Thread } from '../function.ts';
import { HashTable } from '../hashtable.ts';
import { makeList, makeSet, PySet, types } from '../make.ts';
import type { NativeGen } from '../native.ts';
import { PyDict, PyList, PyObject, PyTuple, type Value } from '../objects.ts';
import { asStr, getItem, lengthOf, lookupAttr, str, typeName, typeOf } from '../protocols/index.ts';
import { isRaised, raise } from '../raise.ts';
import { counters, TRACKED } from '../vm.ts';
import { DONE, type How, PUSHED, dropWhenDone } from './ways.ts';

/** BUILD_MAP: `count` pairs off the stack become a dict. */
export function buildMap(t: Thread, count: number): void {
  const table = new HashTable();
  const from = t.sp + 1 - 2 * count;
  for (let at = from; at <= t.sp; at += 2) table.set(t.stack[at] as Value, t.stack[at + 1] as Value);
  for (let at = from + 1; at <= t.sp; at++) t.stack[at] = undefined;
  t.stack[from] = new PyDict(types.dict, table);
  t.sp = from;
}
/** BUILD_SET: `count` values off the stack become a set. */
export function buildSet(t: Thread, count: number): How {
  const set = makeSet();
  const from = t.sp + 1 - count;
  for (let at = from; at <= t.sp; at++) set.table.add(t.stack[at] as Value);
  for (let at = from; at <= t.sp; at++) t.stack[at] = undefined;
  t.sp = from;
  t.stack[from] = set;
  return DONE;
}
/** LIST_EXTEND, SET_UPDATE, DICT_UPDATE: the operand at t.sp is dropped. */
export function extendList(t: Thread, depth: number): How {
  const iterable = t.stack[t.sp] as Value;
  const list = t.stack[t.sp - depth] as PyList;
  return dropWhenDone(t, extendListGen(list, iterable));
}
function* extendListGen(list: PyList, iterable: Value): NativeGen {
  const cls = typeOf(iterable);
  if (cls.lookup('__iter__') === undefined && cls.lookup('__getitem__') === undefined)
    raise('TypeError', `Value after * must be an iterable, not ${cls.name}`);
  const items = yield* toListGen(iterable);
  for (const item of items) list.items.push(item);
  return null;
}
/** SET_UPDATE: the items of any iterable go into a set. */
export function* updateSetGen(set: PySet, iterable: Value): NativeGen {
  if (iterable instanceof PySet) {
    set.table.merge(iterable.table);
    return null;
  }
  if (iterable instanceof PyDict && iterable.cls === types.dict) set.table.presize(iterable.table.size);
  for (const item of yield* toArrayGen(iterable)) set.table.add(item);
  return null;
}
/** What a function that is called is called in messages; '' where none is. */
const namedBy = (callee: Value | undefined) => (): string => (callee === undefined ? '' : calleeText(callee));
/**
 * DICT_UPDATE and DICT_MERGE: the entries of the mapping at t.sp, which is dropped, are added to a dict. `callee` is not undefined for f(**mapping): duplicates
 * and wrong types are worded for the call.
 */
export function merge(t: Thread, dict: PyDict, callee: Value | undefined): How {
  const mapping = t.stack[t.sp] as Value;
  if (counters[TRACKED] !== 0 || !mergeDict(dict, mapping, callee))
    return dropWhenDone(t, mergeDictGen(dict, mapping, callee));
  t.stack[t.sp--] = undefined;
  return DONE;
}
/** For another dict at once. @returns whether it is one */
function mergeDict(dict: PyDict, mapping: Value, callee: Value | undefined): boolean {
  // What else a class that derives from dict does with its keys is not asked, unless it iterates in a way of its own.
  if (!(mapping instanceof PyDict) || mapping.cls.lookup('__iter__') !== types.dict.ns.get('__iter__')) return false;
  const { table } = mapping;
  for (let entry = table.nextIndex(0); entry >= 0; entry = table.nextIndex(entry + 1)) {
    if (callee !== undefined) checkKeyword(dict, table.keys[entry] as Value, namedBy(callee));
    dict.table.setFrom(table, entry);
  }
  return true;
}
function* mergeDictGen(dict: PyDict, mapping: Value, callee: Value | undefined): NativeGen {
  if (mergeDict(dict, mapping, callee)) return null;
  const named = namedBy(callee);
  const noMapping =
    callee === undefined
      ? () => `'${typeName(mapping)}' object is not a mapping`
      : () => `${named()} argument after ** must be a mapping, not ${typeName(mapping)}`;
  try {
    const keys = lookupAttr(mapping, 'keys');
    if (keys === undefined) raise('TypeError', noMapping());
    for (const key of yield* keysGen(mapping, keys)) {
      if (callee !== undefined) checkKeyword(dict, key, named);
      const getter = typeOf(mapping).lookup('__getitem__');
      dict.table.set(key, getter === undefined ? getItem(mapping, key) : yield* callMethodGen(getter, mapping, key));
    }
  } catch (error) {
    // CPython tells by the exception what went wrong, whoever raised it.
    if (isRaised(error, 'AttributeError')) raise('TypeError', noMapping());
    if (callee !== undefined && isRaised(error, 'KeyError') && error.exc.args.items.length === 1)
      raise('TypeError', repeatedKeyword(named, error.exc.args.items[0] as Value));
    throw error;
  }
  return null;
}
const repeatedKeyword = (named: () => string, key: Value): string =>
  `${named()} got multiple values for keyword argument '${str(key)}'`;
function checkKeyword(dict: PyDict, key: Value, named: () => string): void {
  if (dict.table.has(key)) raise('TypeError', repeatedKeyword(named, key));
}
/** How a callable is named in messages about its arguments: `mod.f()`. */
export function calleeText(callee: Value): string {
  const qualname = lookupAttr(callee, '__qualname__');
  const text = qualname === undefined ? undefined : asStr(qualname);
  if (text === undefined) return str(callee);
  const module = lookupAttr(callee, '__module__');
  const moduleText = module === undefined || module === null ? undefined : asStr(module);
  return moduleText === undefined || moduleText === 'builtins' ? `${text}()` : `${moduleText}.${text}()`;
}
/** UNPACK_SEQUENCE: the iterable at t.sp is replaced by `count` values, the first on top. */
export function unpackSequence(t: Thread, count: number): How {
  const value = t.stack[t.sp] as Value;
  if (
    !(
      value instanceof PyObject &&
      (value.cls.lookup('__iter__') !== undefined || value.cls.lookup('__getitem__') !== undefined)
    ) &&
    typeof value !== 'string'
  ) {
    raise('TypeError', `cannot unpack non-iterable ${typeName(value)} object`);
  }
  return spread(t, unpackGen(value, count, -1));
}
/** Runs a generator that answers with a tuple, whose items then take the place of t.sp. */
export function spread(t: Thread, gen: NativeGen): How {
  const at = t.sp;
  const value = startNative(t, gen, at, Mode.spread, 'unpack');
  if (value === undefined) return PUSHED;
  t.sp = at;
  finishSync(t, at, value as PyTuple);
  return DONE;
}
/** The values in the order in which they are pushed (the first target's last). after < 0: exactly `before`. */
export function* unpackGen(value: Value, before: number, after: number): NativeGen {
  const exact = after < 0;
  const items: Value[] = [];
  keeping(items);
  if (value instanceof PyObject && !value.cls.isHeap && (value instanceof PyList || value instanceof PyTuple))
    items.push(...value.items);
  else if (typeof value === 'string') items.push(...value);
  else {
    let iterator = yield* iter(value);
    keeping([iterator]);
    const wanted = exact ? before + 1 : Number.POSITIVE_INFINITY;
    while (items.length < wanted) {
      if (!exact && items.length === before) {
        // (a list is made of the rest)
        const rest = iterator;
        iterator = yield* iter(rest);
        keeping([iterator]);
        yield* askLength(rest);
      }
      const item = yield* next(iterator);
      if (item === undefined) break;
      items.push(item);
    }
  }
  if (exact) {
    if (items.length < before)
      raise('ValueError', `not enough values to unpack (expected ${before}, got ${items.length})`);
    if (items.length > before) {
      const known =
        value instanceof PyObject &&
        (value instanceof PyList || value instanceof PyTuple || value instanceof PyDict) &&
        !value.cls.isHeap;
      raise('ValueError', `too many values to unpack (expected ${before}${known ? `, got ${lengthOf(value)}` : ''})`);
    }
    return new PyTuple(types.tuple, items.reverse());
  }
  if (items.length < before + after)
    raise('ValueError', `not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  const end = items.length - after;
  return new PyTuple(
    types.tuple,
    [...items.slice(0, before), makeList(items.slice(before, end)), ...items.slice(end)].reverse(),
  );
}
