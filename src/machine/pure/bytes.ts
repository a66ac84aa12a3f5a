/** Searching, cutting and replacing in bytes. Indices may be negative as in Python where a parameter is called `start`/`end`. */
import { PyError } from './errors.ts';

/** Where `sub` begins in `bytes` at or after `from`, or -1. */
export function indexOfBytes(bytes: Uint8Array, sub: Uint8Array, from = 0): number {
  if (sub.length === 0) return from <= bytes.length ? from : -1;
  const first = sub[0] as number;
  let compared = 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + sub.length > bytes.length) return -1;
    let length = 1;
    while (length < sub.length && bytes[at + length] === sub[length]) length++;
    if (length === sub.length) return at;
    compared += length;
    if (compared > 4 * (at - from) + ENOUGH) return indexWithBorders(bytes, sub, at + 1);
  }
  return -1;
}
/** Bytes that may be compared in vain before places are skipped by what the text has in common with itself. */
const ENOUGH = 1000;
/** As `indexOfBytes`, where many beginnings of `sub` are in the way: no byte is looked at more than twice (Knuth, Morris and Pratt). */
function indexWithBorders(bytes: Uint8Array, sub: Uint8Array, from: number): number {
  // For each length of a beginning of `sub`: how much of its end is its beginning, too.
  const borders = new Int32Array(sub.length + 1);
  for (let length = 1, border = 0; length < sub.length; length++) {
    while (border > 0 && sub[border] !== sub[length]) border = borders[border] as number;
    if (sub[border] === sub[length]) border++;
    borders[length + 1] = border;
  }
  for (let at = from, length = 0; at < bytes.length; at++) {
    while (length > 0 && sub[length] !== bytes[at]) length = borders[length] as number;
    if (sub[length] === bytes[at]) length++;
    if (length === sub.length) return at + 1 - length;
  }
  return -1;
}
/** Whether `sub` stands in `bytes` at `at`, where there is room for it. */
export function standsAt(bytes: Uint8Array, sub: Uint8Array, at: number): boolean {
  for (let i = 0; i < sub.length; i++) if (bytes[at + i] !== sub[i]) return false;
  return true;
}
/** Where the last `sub` begins in `bytes`, or -1. */
function lastIndexOfBytes(bytes: Uint8Array, sub: Uint8Array): number {
  if (sub.length === 0) return bytes.length;
  if (sub.length > bytes.length) return -1;
  const first = sub[0] as number;
  let at = bytes.length - sub.length;
  let compared = 0;
  while ((at = bytes.lastIndexOf(first, at)) >= 0) {
    let length = 1;
    while (length < sub.length && bytes[at + length] === sub[length]) length++;
    if (length === sub.length) return at;
    compared += length;
    if (compared > 4 * (bytes.length - at) + ENOUGH) {
      const place = indexWithBorders(bytes.slice(0, at + sub.length - 1).reverse(), sub.slice().reverse(), 0);
      return place < 0 ? -1 : at - 1 - place;
    }
    if (at === 0) return -1;
    at--;
  }
  return -1;
}
/** start and end as indices within 0..length; undefined when they are crossed. */
function clip(bytes: Uint8Array, start: number, end: number): [number, number] | undefined {
  const { length } = bytes;
  const to = end > length ? length : end < 0 ? Math.max(0, end + length) : end;
  const from = start < 0 ? Math.max(0, start + length) : start;
  return from > to ? undefined : [from, to];
}
/** bytes[start:end], or undefined when start and end are crossed. */
export function bytesBetween(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  const range = clip(bytes, start, end);
  return range === undefined ? undefined : bytes.subarray(range[0], range[1]);
}
/** bytes.find: -1 when absent. */
export function bytesFind(bytes: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  const range = clip(bytes, start, end);
  if (range === undefined) return -1;
  const at = indexOfBytes(bytes.subarray(range[0], range[1]), sub);
  return at < 0 ? -1 : at + range[0];
}
/** bytes.rfind: -1 when absent. */
export function bytesRfind(bytes: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  const range = clip(bytes, start, end);
  if (range === undefined) return -1;
  const at = lastIndexOfBytes(bytes.subarray(range[0], range[1]), sub);
  return at < 0 ? -1 : at + range[0];
}
/** bytes.count of occurrences that do not overlap. */
export function bytesCount(bytes: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  const body = bytesBetween(bytes, start, end);
  if (body === undefined) return 0;
  if (sub.length === 0) return body.length + 1;
  let count = 0;
  for (let at = indexOfBytes(body, sub); at >= 0; at = indexOfBytes(body, sub, at + sub.length)) count++;
  return count;
}

const whole = Number.MAX_SAFE_INTEGER;
const emptySeparator = () => new PyError('ValueError', 'empty separator');
/** bytes.split and bytes.rsplit at a separator; what was not cut comes back as it is. A negative limit is none. @throws PyError ValueError */
export function bytesSplit(bytes: Uint8Array, separator: Uint8Array, limit: number, fromRight: boolean): Uint8Array[] {
  if (separator.length === 0) throw emptySeparator();
  const found: Uint8Array[] = [];
  let left = limit < 0 ? whole : limit;
  if (!fromRight) {
    let from = 0;
    for (let at = 0; left > 0 && (at = indexOfBytes(bytes, separator, from)) >= 0; left--) {
      found.push(bytes.slice(from, at));
      from = at + separator.length;
    }
    found.push(from === 0 ? bytes : bytes.slice(from));
    return found;
  }
  let end = bytes.length;
  for (let at = 0; left > 0 && (at = lastIndexOfBytes(bytes.subarray(0, end), separator)) >= 0; left--) {
    found.push(bytes.slice(at + separator.length, end));
    end = at;
  }
  found.push(end === bytes.length ? bytes : bytes.slice(0, end));
  return found.reverse();
}
/** Where bytes.partition and bytes.rpartition cut, or -1. @throws PyError ValueError */
export function bytesCutAt(bytes: Uint8Array, separator: Uint8Array, fromRight: boolean): number {
  if (separator.length === 0) throw emptySeparator();
  return fromRight ? lastIndexOfBytes(bytes, separator) : indexOfBytes(bytes, separator);
}
/** bytes.replace: the array itself where nothing is to be replaced. A negative limit is none. */
export function bytesReplace(bytes: Uint8Array, old: Uint8Array, by: Uint8Array, limit: number): Uint8Array {
  const places: number[] = [];
  const most = limit < 0 ? whole : limit;
  if (old.length === 0) for (let at = 0; at <= bytes.length && places.length < most; at++) places.push(at);
  else {
    for (let at = 0; places.length < most && (at = indexOfBytes(bytes, old, at)) >= 0; at += old.length)
      places.push(at);
  }
  if (places.length === 0) return bytes;
  const made = new Uint8Array(bytes.length + places.length * (by.length - old.length));
  let from = 0;
  let to = 0;
  for (const place of places) {
    made.set(bytes.subarray(from, place), to);
    to += place - from;
    made.set(by, to);
    to += by.length;
    from = place + old.length;
  }
  made.set(bytes.subarray(from), to);
  return made;
}
