/**
 * Sorting as list.sort and sorted() do it: stable, by `<` alone, and with the comparisons in CPython's order for short lists (runs found from the left,
 * then binary insertion), because a user's `__lt__` may show it. Longer lists are merged from such runs.
 *
 * Keys that are all ints, all strs or all floats (or tuples of those) are compared without asking Python.
 */
import { call, compareGen } from '../door.ts';
import type { NativeGen } from '../native.ts';
import { PyFloat, PyTuple, type Value } from '../objects.ts';
import { compareStrings, lessThan } from '../protocols.ts';
import { vm } from '../vm.ts';
import { nativeCallable } from './common.ts';

interface Entry {
  readonly key: Value;
  readonly value: Value;
}

/** The items in order, as a new array. `partial` is told the order reached when a comparison raises. */
export function* sortItems(items: readonly Value[], key: Value, reverse: boolean, partial: (items: Value[]) => void): NativeGen<Value[]> {
  const keys = key === null ? items : yield* keysOf(items, key);
  if (items.length > 16) vm.charge(Math.ceil(items.length * Math.log2(items.length) * 30));
  let entries: Entry[] = items.map((value, at) => ({ key: keys[at] as Value, value }));
  // Reversing before and after keeps equal elements in their order.
  if (reverse) entries.reverse();
  const compare = nativeOrder(keys);
  const values = () => (reverse ? entries.reverse() : entries).map((entry) => entry.value);
  if (compare !== undefined) {
    entries.sort((a, b) => compare(a.key, b.key));
    return values();
  }
  const python = keys.some((candidate) => typeof candidate === 'object' && candidate !== null && candidate.cls.isHeap);
  try {
    entries = python ? yield* mergeSortGen(entries) : mergeSort(entries);
  } catch (error) {
    partial(values());
    throw error;
  }
  return values();
}
function* keysOf(items: readonly Value[], key: Value): NativeGen<Value[]> {
  const native = nativeCallable(key);
  if (native !== undefined) return items.map((item) => native(item));
  const keys: Value[] = [];
  for (const item of items) keys.push(yield* call(key, [item]));
  return keys;
}

/** A three-way comparison that JavaScript can do for all of these keys; undefined when only `<` can tell. */
function nativeOrder(keys: readonly Value[]): ((a: Value, b: Value) => number) | undefined {
  if (keys.every((key) => typeof key === 'number')) return (a, b) => (a as number) - (b as number);
  if (keys.every((key) => typeof key === 'string')) return (a, b) => compareStrings(a as string, b as string);
  if (keys.every((key) => typeof key === 'number' || typeof key === 'bigint' || typeof key === 'boolean')) return (a, b) => ((a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0);
  if (keys.every((key) => key instanceof PyFloat && !key.cls.isHeap && !Number.isNaN(key.value))) return (a, b) => (a as PyFloat).value - (b as PyFloat).value || 0;
  return tupleOrder(keys);
}
function tupleOrder(keys: readonly Value[]): ((a: Value, b: Value) => number) | undefined {
  const first = keys[0];
  if (!(first instanceof PyTuple)) return undefined;
  const width = first.items.length;
  if (!keys.every((key) => key instanceof PyTuple && key.cls === first.cls && !key.cls.isHeap && key.items.length === width)) return undefined;
  const columns: ((a: Value, b: Value) => number)[] = [];
  for (let at = 0; at < width; at++) {
    const column = keys.map((key) => (key as PyTuple).items[at] as Value);
    // Only columns of one primitive kind: a mixed one must raise when (and only when) it is reached.
    const order = column.some((value) => value instanceof PyTuple) ? undefined : nativeOrder(column);
    if (order === undefined) return undefined;
    columns.push(order);
  }
  return (a, b) => {
    const x = (a as PyTuple).items;
    const y = (b as PyTuple).items;
    for (let at = 0; at < width; at++) {
      const sign = columns[at]!(x[at] as Value, y[at] as Value);
      if (sign !== 0) return sign;
    }
    return 0;
  };
}

// The same algorithm twice: with `<` answered at once, and with `<` that may be Python code that pauses.

/** Lengths of the pieces that are sorted by insertion: at least this long where the list is long (timsort's minrun). */
function minimumRun(length: number): number {
  let rest = 0;
  while (length >= 64) {
    rest |= length & 1;
    length >>= 1;
  }
  return length + rest;
}
const reverseRange = (entries: Entry[], low: number, high: number): void => {
  for (high--; low < high; low++, high--) {
    const entry = entries[low] as Entry;
    entries[low] = entries[high] as Entry;
    entries[high] = entry;
  }
};
const place = (entries: Entry[], from: number, to: number): void => {
  const entry = entries[from] as Entry;
  for (let at = from; at > to; at--) entries[at] = entries[at - 1] as Entry;
  entries[to] = entry;
};

function mergeSort(entries: Entry[]): Entry[] {
  const less = (a: Entry, b: Entry) => lessThan(a.key, b.key);
  const steps = mergeSteps(entries);
  let step = steps.next(false);
  while (!step.done) step = steps.next(less(step.value[0], step.value[1]));
  return entries;
}
function* mergeSortGen(entries: Entry[]): NativeGen<Entry[]> {
  const steps = mergeSteps(entries);
  let step = steps.next(false);
  while (!step.done) {
    const answer: boolean = yield* compareGen(step.value[0].key, step.value[1].key, 0);
    step = steps.next(answer);
  }
  return entries;
}

type Question = [Entry, Entry];
/** Sorts in place, asking `a < b` by yielding the pair. */
function* mergeSteps(entries: Entry[]): Generator<Question, void, boolean> {
  const length = entries.length;
  if (length < 2) return;
  const minimum = minimumRun(length);
  const runs: number[] = [];
  let low = 0;
  while (low < length) {
    let end = yield* findRun(entries, low, length);
    if (end - low < minimum) {
      const forced = Math.min(length, low + minimum);
      yield* insertionSort(entries, low, forced, end);
      end = forced;
    }
    runs.push(low);
    low = end;
  }
  runs.push(length);
  while (runs.length > 2) {
    const merged: number[] = [];
    let at = 0;
    for (; at + 2 < runs.length; at += 2) {
      yield* merge(entries, runs[at]!, runs[at + 1]!, runs[at + 2]!);
      merged.push(runs[at]!);
    }
    for (; at < runs.length; at++) merged.push(runs[at]!);
    runs.length = 0;
    runs.push(...merged);
  }
}
/** The end of the run that starts at `low`; a strictly falling one is turned round. */
function* findRun(entries: Entry[], low: number, high: number): Generator<Question, number, boolean> {
  let at = low + 1;
  if (at === high) return at;
  const falling = yield [entries[at] as Entry, entries[at - 1] as Entry];
  at++;
  for (; at < high; at++) {
    const below = yield [entries[at] as Entry, entries[at - 1] as Entry];
    if (below !== falling) break;
  }
  if (falling) reverseRange(entries, low, at);
  return at;
}
function* insertionSort(entries: Entry[], low: number, high: number, start: number): Generator<Question, void, boolean> {
  for (let at = start; at < high; at++) {
    const pivot = entries[at] as Entry;
    let left = low;
    let right = at;
    while (left < right) {
      const middle = (left + right) >> 1;
      if (yield [pivot, entries[middle] as Entry]) right = middle;
      else left = middle + 1;
    }
    place(entries, at, left);
  }
}
function* merge(entries: Entry[], low: number, middle: number, high: number): Generator<Question, void, boolean> {
  const left = entries.slice(low, middle);
  let a = 0;
  let b = middle;
  let to = low;
  try {
    while (a < left.length && b < high) {
      if (yield [entries[b] as Entry, left[a] as Entry]) entries[to++] = entries[b++] as Entry;
      else entries[to++] = left[a++] as Entry;
    }
  } finally {
    while (a < left.length) entries[to++] = left[a++] as Entry;
  }
}
