/**
 * Sorting as list.sort and sorted() do it: stable, by `<` alone, and with the comparisons in CPython's order, because a user's `__lt__` may show it.
 *
 * Keys that are all ints, all strs or all floats (or tuples of those) are compared without asking Python (ordering.ts).
 */
import { call, compareGen, decided, ownComparison } from '../../door.ts';
import { keeping, replaceKept } from '../../keeping.ts';
import { CallRequest, type NativeGen, type Take } from '../../native.ts';
import type { PyObject, Value } from '../../objects.ts';
import { lessThan, mayKeep, typeOf } from '../../protocols/index.ts';
import { counters, TRACKED, vm } from '../../vm.ts';
import { functionOf, nativeCallable, quickCallable } from '../common.ts';
import { columnsOf, inOrder } from './ordering.ts';

interface Entry {
  readonly key: Value;
  readonly value: Value;
}

/** The items in order, as a new array. `partial` is told the order reached when a comparison raises. */
export function* sortItems(
  items: readonly Value[],
  key: Value,
  reverse: boolean,
  partial: (items: Value[]) => void,
): NativeGen<Value[]> {
  keeping(items as Value[]);
  const keys = key === null ? items : yield* keysOf(items, key);
  if (items.length > 1) vm.charge(Math.ceil(items.length * Math.log2(items.length) * 30));
  const columns = columnsOf(keys);
  if (columns !== undefined) return inOrder(items, columns, reverse);
  let entries: Entry[] = items.map((value, at) => ({ key: keys[at] as Value, value }));
  // Reversing before and after keeps equal elements in their order.
  if (reverse) entries.reverse();
  const python = keys.some((candidate) => typeof candidate === 'object' && candidate !== null && candidate.cls.isHeap);
  // (list_sort_impl calls the slot of keys that are all of one class itself, and begins anew where that knows no answer)
  const again = keys.every((candidate) => typeOf(candidate) === typeOf(keys[0] as Value)) ? 0 : 1;
  const values = () => {
    if (key !== null) letGo(keys as Value[], entries);
    return (reverse ? entries.reverse() : entries).map((entry) => entry.value);
  };
  try {
    entries = python ? yield* mergeSortGen(entries, again) : mergeSort(entries);
  } catch (error) {
    partial(values());
    throw error;
  }
  return values();
}
function* keysOf(items: readonly Value[], key: Value): NativeGen<Value[]> {
  const native = nativeCallable(key);
  if (native !== undefined) return items.map((item) => native(item));
  const keys: Value[] = keeping([]);
  const [func, self] = functionOf(key);
  if (func !== undefined && counters[TRACKED] === 0) {
    const take: Take = (made) => mayKeep(keys, made);
    const more = () => (keys.length < items.length ? [...self, items[keys.length] as Value] : undefined);
    const request = new CallRequest(func, [], null, 'value', take, more);
    while (keys.length < items.length) {
      const made = (yield request) as Value | undefined;
      if (made !== undefined) keys.push(made);
    }
    return keys;
  }
  const quick = quickCallable(key);
  for (const item of items) {
    const made = quick?.(item);
    keys.push(made === undefined ? yield* call(key, [item]) : made);
  }
  return keys;
}
/** The keys that were made are given up, in their order. */
function letGo(keys: Value[], entries: readonly Entry[]): void {
  if (counters[TRACKED] === 0) return;
  for (const [at, entry] of entries.entries()) keys[at] = entry.key;
  for (let at = 0; at < keys.length; at++) replaceKept(keys, at, null);
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
/** @param from see `decided` */
function* mergeSortGen(entries: Entry[], from: 0 | 1): NativeGen<Entry[]> {
  const steps = mergeSteps(entries);
  let step = steps.next(false);
  while (!step.done) {
    const [{ key: a }, { key: b }] = step.value;
    const asked = ownComparison(a, b, 0);
    if (asked === undefined) step = steps.next(yield* compareGen(a, b, 0));
    else if (counters[TRACKED] === 0) step = yield* inOneGo(asked, steps, step, from);
    else {
      const answer = (yield asked) as Value;
      step = steps.next(typeof answer === 'boolean' ? answer : yield* decided(answer, a, b, 0, from));
    }
  }
  return entries;
}
/** As many comparisons as one method written in Python answers with a bool, and the one after them. @returns the next step */
function* inOneGo(
  { callable: method, args }: CallRequest,
  steps: Steps<void>,
  first: IteratorYieldResult<Question>,
  from: 0 | 1,
): NativeGen<IteratorResult<Question, void>> {
  let step: IteratorResult<Question, void> = first;
  const { cls } = args[0] as PyObject;
  const take: Take = (answer) => {
    if (typeof answer === 'boolean') step = steps.next(answer);
    return typeof answer === 'boolean';
  };
  const more = () => {
    if (step.done) return undefined;
    const [{ key: a }, { key: b }] = step.value;
    const isAlike = typeOf(a) === cls && typeOf(b) === cls && cls.lookup('__lt__') === method;
    return isAlike ? [a, b] : undefined;
  };
  const answer = (yield new CallRequest(method, [], null, 'value', take, more)) as Value | undefined;
  if (answer === undefined || step.done) return step;
  const [{ key: a }, { key: b }] = step.value;
  return steps.next(typeof answer === 'boolean' ? answer : yield* decided(answer, a, b, 0, from));
}

type Question = [Entry, Entry];
type Steps<T> = Generator<Question, T, boolean>;

/** From here on one run winning is a reason to search where the other one goes on, instead of comparing one by one. */
const GALLOP = 7;
interface Run {
  readonly start: number;
  readonly length: number;
  /** How deep between this run and the next the boundary lies in a balanced tree over the list (powersort); 0 until the next run is known. */
  power: number;
}
/** Sorts in place, asking `a < b` by yielding the pair: timsort with powersort's order of merges, which decides what a user's `__lt__` sees. */
function* mergeSteps(entries: Entry[]): Steps<void> {
  const { length } = entries;
  if (length < 2) return;
  const minimum = minimumRun(length);
  const merging = new Merging(entries);
  const runs: Run[] = [];
  const mergeAt = function* (at: number): Steps<void> {
    const first = runs[at]!;
    const second = runs[at + 1]!;
    runs.splice(at, 2, { start: first.start, length: first.length + second.length, power: second.power });
    yield* merging.merge(first.start, second.start, second.start + second.length);
  };
  for (let low = 0; low < length; ) {
    let end = yield* findRun(entries, low, length);
    if (end - low < minimum) {
      const forced = Math.min(length, low + minimum);
      yield* insertionSort(entries, low, forced, end);
      end = forced;
    }
    const last = runs[runs.length - 1];
    if (last !== undefined) {
      const power = boundaryPower(last.start, last.length, end - low, length);
      while (runs.length > 1 && runs[runs.length - 2]!.power > power) yield* mergeAt(runs.length - 2);
      runs[runs.length - 1]!.power = power;
    }
    runs.push({ start: low, length: end - low, power: 0 });
    low = end;
  }
  while (runs.length > 1) {
    let at = runs.length - 2;
    if (at > 0 && runs[at - 1]!.length < runs[at + 1]!.length) at--;
    yield* mergeAt(at);
  }
}
/** The first binary digit in which the middles of two neighbouring runs, as fractions of the whole list, differ. */
function boundaryPower(start: number, first: number, second: number, whole: number): number {
  let a = 2 * start + first;
  let b = a + first + second;
  for (let power = 1; ; power++) {
    if (a >= whole) {
      a -= whole;
      b -= whole;
    } else if (b >= whole) return power;
    a *= 2;
    b *= 2;
  }
}
/**
 * The end of the run that starts at `low`: not falling, or falling with equal entries beside each other, which is turned round so that they keep their
 * order, and then goes on as long as it does not fall.
 */
function* findRun(entries: Entry[], low: number, high: number): Steps<number> {
  const falls = (at: number): Question => [entries[at] as Entry, entries[at - 1] as Entry];
  let at = low + 1;
  while (at < high && !(yield falls(at))) at++;
  if (at === high) return at;
  // Something rose before the fall: that was the run. Otherwise all before it are equal.
  if (at > low + 1) {
    if (yield [entries[low] as Entry, entries[at - 1] as Entry]) return at;
    reverseRange(entries, low, at);
  }
  at++;
  let equal = 0;
  for (; at < high; at++) {
    if (yield falls(at)) {
      reverseRange(entries, at - 1 - equal, at);
      equal = 0;
    } else if (yield [entries[at - 1] as Entry, entries[at] as Entry]) break;
    else equal++;
  }
  reverseRange(entries, at - 1 - equal, at);
  reverseRange(entries, low, at);
  while (at < high && !(yield falls(at))) at++;
  return at;
}
function* insertionSort(entries: Entry[], low: number, high: number, start: number): Steps<void> {
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
/** Where `key` belongs in entries[low..high), looked for in growing steps from `hint` (an index in that range). `after`: behind its equals. */
function* gallop(
  key: Entry,
  entries: readonly Entry[],
  low: number,
  high: number,
  hint: number,
  after: boolean,
): Steps<number> {
  const goesBehind = function* (at: number): Steps<boolean> {
    const entry = entries[at] as Entry;
    return after ? !(yield [key, entry]) : yield [entry, key];
  };
  let step = 1;
  let left: number;
  let right: number;
  if (yield* goesBehind(hint)) {
    left = hint + 1;
    while (hint + step < high && (yield* goesBehind(hint + step))) {
      left = hint + step + 1;
      step = 2 * step + 1;
    }
    right = Math.min(hint + step, high);
  } else {
    right = hint;
    while (hint - step >= low && !(yield* goesBehind(hint - step))) {
      right = hint - step;
      step = 2 * step + 1;
    }
    left = Math.max(hint - step + 1, low);
  }
  while (left < right) {
    const middle = (left + right) >> 1;
    if (yield* goesBehind(middle)) left = middle + 1;
    else right = middle;
  }
  return right;
}
class Merging {
  /** How often one run must win in a row before it is searched: grows while searching does not pay. */
  private patience = GALLOP;
  constructor(private readonly entries: Entry[]) {}

  /** Merges entries[low..middle) with entries[middle..high). */
  *merge(low: number, middle: number, high: number): Steps<void> {
    const { entries } = this;
    const from = yield* gallop(entries[middle] as Entry, entries, low, middle, low, true);
    if (from === middle) return;
    const to = yield* gallop(entries[middle - 1] as Entry, entries, middle, high, high - 1, false);
    if (to === middle) return;
    if (middle - from <= to - middle) yield* this.fromLeft(from, middle, to);
    else yield* this.fromRight(from, middle, to);
  }
  /** The left run is put aside and the list filled from its start. */
  private *fromLeft(low: number, middle: number, high: number): Steps<void> {
    const { entries } = this;
    const left = entries.slice(low, middle);
    let a = 0;
    let b = middle;
    let to = low;
    const takeA = () => void (entries[to++] = left[a++] as Entry);
    const takeB = () => void (entries[to++] = entries[b++] as Entry);
    // The last of the left run is the greatest of all: as soon as it stands alone the rest of the right run goes before it.
    const over = () => b === high || a >= left.length - 1;
    try {
      takeB();
      if (over()) return;
      for (;;) {
        for (let winsA = 0, winsB = 0; winsA < this.patience && winsB < this.patience; ) {
          if (yield [entries[b] as Entry, left[a] as Entry]) {
            takeB();
            winsB++;
            winsA = 0;
          } else {
            takeA();
            winsA++;
            winsB = 0;
          }
          if (over()) return;
        }
        this.patience++;
        for (let wonA = GALLOP, wonB = GALLOP; wonA >= GALLOP || wonB >= GALLOP; ) {
          if (this.patience > 1) this.patience--;
          const untilA = yield* gallop(entries[b] as Entry, left, a, left.length, a, true);
          wonA = untilA - a;
          while (a < untilA) takeA();
          if (wonA > 0 && over()) return;
          takeB();
          if (over()) return;
          const untilB = yield* gallop(left[a] as Entry, entries, b, high, b, false);
          wonB = untilB - b;
          while (b < untilB) takeB();
          if (over()) return;
          takeA();
          if (over()) return;
        }
        this.patience++;
      }
    } finally {
      if (a === left.length - 1) while (b < high) takeB();
      while (a < left.length) takeA();
    }
  }
  /** The right run is put aside and the list filled from its end. */
  private *fromRight(low: number, middle: number, high: number): Steps<void> {
    const { entries } = this;
    const right = entries.slice(middle, high);
    let a = middle - 1;
    let b = right.length - 1;
    let to = high - 1;
    const takeA = () => void (entries[to--] = entries[a--] as Entry);
    const takeB = () => void (entries[to--] = right[b--] as Entry);
    const over = () => a < low || b <= 0;
    try {
      takeA();
      if (over()) return;
      for (;;) {
        for (let winsA = 0, winsB = 0; winsA < this.patience && winsB < this.patience; ) {
          if (yield [right[b] as Entry, entries[a] as Entry]) {
            takeA();
            winsA++;
            winsB = 0;
          } else {
            takeB();
            winsB++;
            winsA = 0;
          }
          if (over()) return;
        }
        this.patience++;
        for (let wonA = GALLOP, wonB = GALLOP; wonA >= GALLOP || wonB >= GALLOP; ) {
          if (this.patience > 1) this.patience--;
          const untilA = yield* gallop(right[b] as Entry, entries, low, a + 1, a, true);
          wonA = a + 1 - untilA;
          while (a >= untilA) takeA();
          if (over()) return;
          takeB();
          if (over()) return;
          const untilB = yield* gallop(entries[a] as Entry, right, 0, b + 1, b, false);
          wonB = b + 1 - untilB;
          while (b >= untilB) takeB();
          if (wonB > 0 && over()) return;
          takeA();
          if (over()) return;
        }
        this.patience++;
      }
    } finally {
      if (b === 0) while (a >= low) takeA();
      while (b >= 0) takeB();
    }
  }
}
