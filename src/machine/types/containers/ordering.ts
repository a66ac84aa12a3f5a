/** Sorting by keys that JavaScript can compare: nobody sees in which order that is done. */
import { PyFloat, PyTuple, type Value } from '../../objects.ts';
import { strCompare } from '../../pure/str.ts';

/** What keys are compared by: themselves, or, where they are tuples, their first items, then their second ones ... */
interface Column {
  readonly keys: readonly Value[];
  /** A number for each key, which is less only where the key is less. */
  readonly first: Float64Array;
  /** Below 0, 0 or above where the first key is less, equal or greater; null: the numbers say it all. */
  readonly compare: ((a: Value, b: Value) => number) | null;
  /** All keys are ints of 32 bits. */
  readonly areSmall: boolean;
}

/** The columns of keys all of which JavaScript can compare; undefined when only `<` can tell. */
export function columnsOf(keys: readonly Value[]): Column[] | undefined {
  if (keys[0] instanceof PyTuple) return columnsOfTuples(keys, keys[0]);
  const column = columnOf(keys);
  return column === undefined ? undefined : [column];
}
function columnsOfTuples(keys: readonly Value[], { cls, items }: PyTuple): Column[] | undefined {
  if (cls.isHeap) return undefined;
  for (const key of keys)
    if (!(key instanceof PyTuple) || key.cls !== cls || key.items.length !== items.length) return undefined;
  const columns: Column[] = [];
  for (let at = 0; at < items.length; at++) {
    // Only columns of one primitive kind: any other must raise, or run Python code, when (and only when) it is reached.
    const column = columnOf(keys.map((key) => (key as PyTuple).items[at] as Value));
    if (column === undefined) return areEnough(columns, keys.length) ? columns : undefined;
    columns.push(column);
  }
  return columns;
}
/** Whether no two of so many keys are equal in all these columns: nothing behind them is looked at then. */
function areEnough(columns: readonly Column[], count: number): boolean {
  if (columns.length === 0) return false;
  const sorted = sortIndices(
    Int32Array.from({ length: count }, (_, at) => at),
    columns,
  );
  for (let at = 1; at < count; at++) if (!isAfter(columns, sorted[at]!, sorted[at - 1]!)) return false;
  return true;
}
function columnOf(keys: readonly Value[]): Column | undefined {
  return typeof keys[0] === 'string' ? textColumn(keys) : numberColumn(keys);
}
function numberColumn(keys: readonly Value[]): Column | undefined {
  const first = new Float64Array(keys.length);
  let isExact = true;
  let floats = 0;
  let areSmall = true;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as Value;
    if (typeof key === 'number') {
      first[at] = key;
      if ((key | 0) !== key) areSmall = false;
      continue;
    }
    areSmall = false;
    if (key instanceof PyFloat) {
      if (key.cls.isHeap || Number.isNaN(key.value)) return undefined;
      floats++;
      first[at] = key.value;
    } else if (typeof key === 'bigint') {
      isExact = false;
      first[at] = Number(key);
    } else if (typeof key === 'boolean') first[at] = Number(key);
    else return undefined;
  }
  if (isExact) return { keys, first, compare: null, areSmall };
  return floats > 0 ? undefined : { keys, first, compare: compareInts, areSmall };
}
const compareInts = (a: Value, b: Value): number =>
  (a as bigint) < (b as bigint) ? -1 : (a as bigint) > (b as bigint) ? 1 : 0;
/** So many ASCII characters are one number. */
const START = 7;
function textColumn(keys: readonly Value[]): Column | undefined {
  const first = new Float64Array(keys.length);
  let isAscii = true;
  let isExact = true;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    if (typeof key !== 'string') return undefined;
    if (key.length > START) isExact = false;
    let start = 0;
    for (let index = 0; index < START; index++) {
      const unit = index < key.length ? key.charCodeAt(index) : 0;
      if (unit > 127) isAscii = false;
      else if (unit === 0 && index < key.length) isExact = false;
      start = start * 128 + unit;
    }
    first[at] = start;
  }
  const compare = (a: Value, b: Value): number => strCompare(a as string, b as string);
  if (!isAscii) first.fill(0);
  return { keys, first, compare: isAscii && isExact ? null : compare, areSmall: false };
}

/** The items in the order of their keys (or in the reverse of it), as a new array; equal ones stay in their order. */
export function inOrder(items: readonly Value[], columns: readonly Column[], reverse: boolean): Value[] {
  if (items === columns[0]?.keys && items.every((item) => typeof item === 'number' && (item | 0) === item)) {
    // Equal ints are the same.
    const sorted = Array.from(Int32Array.from(items as number[]).sort());
    return reverse ? sorted.reverse() : sorted;
  }
  const indices = new Int32Array(items.length);
  for (let at = 0; at < indices.length; at++) indices[at] = at;
  // Reversing before and after keeps equal ones in their order.
  if (reverse) indices.reverse();
  const sorted = sortIndices(indices, columns);
  if (reverse) sorted.reverse();
  const result: Value[] = [];
  for (let at = 0; at < sorted.length; at++) result.push(items[sorted[at]!] as Value);
  return result;
}
function isAfter(columns: readonly Column[], a: number, b: number): boolean {
  for (let at = 0; at < columns.length; at++) {
    const { first, compare, keys } = columns[at]!;
    const x = first[a]!;
    const y = first[b]!;
    if (x !== y) return x > y;
    if (compare !== null) {
      const order = compare(keys[a] as Value, keys[b] as Value);
      if (order !== 0) return order > 0;
    }
  }
  return false;
}
/** So many at a time are sorted by insertion, before they are merged. */
const PIECE = 8;
function sortIndices(indices: Int32Array, columns: readonly Column[]): Int32Array {
  const { length } = indices;
  for (let low = 0; low < length; low += PIECE) insertionSort(indices, low, Math.min(low + PIECE, length), columns);
  let from: Int32Array = indices;
  let into: Int32Array = new Int32Array(length);
  for (let width = PIECE; width < length; width *= 2) {
    for (let low = 0; low < length; low += 2 * width)
      merge(from, into, low, Math.min(low + width, length), Math.min(low + 2 * width, length), columns);
    [from, into] = [into, from];
  }
  return from;
}
function insertionSort(indices: Int32Array, low: number, high: number, columns: readonly Column[]): void {
  for (let at = low + 1; at < high; at++) {
    const index = indices[at]!;
    let to = at;
    while (to > low && isAfter(columns, indices[to - 1]!, index)) {
      indices[to] = indices[to - 1]!;
      to--;
    }
    indices[to] = index;
  }
}
/** Merges from[low..middle) and from[middle..high) to the same places of `into`. */
function merge(
  from: Int32Array,
  into: Int32Array,
  low: number,
  middle: number,
  high: number,
  columns: readonly Column[],
): void {
  let a = low;
  let b = middle;
  let to = low;
  if (middle < high && isAfter(columns, from[middle - 1]!, from[middle]!))
    while (a < middle && b < high) into[to++] = isAfter(columns, from[a]!, from[b]!) ? from[b++]! : from[a++]!;
  while (a < middle) into[to++] = from[a++]!;
  while (b < high) into[to++] = from[b++]!;
}
