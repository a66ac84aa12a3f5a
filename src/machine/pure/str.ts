/**
 * The methods of str on JavaScript strings, counting by code points as Objects/unicodeobject.c does. Texts without surrogates (nearly all) take
 * JavaScript's own paths. Indices may be negative as in Python where a parameter is called `start`/`end`; both default to the whole text.
 */
import { hasNewer } from '../../language/index.ts';
import { foldings, numericLetters, otherDigits, titles } from './casing.ts';
import { codePointLength, codePointSlice, codePointsOf, isPairAt, pointIndex, unitIndex } from './codepoints.ts';
import { PyError } from './errors.ts';
import { hasSurrogates, isPrintable, isSpace } from './unicode.ts';

export { codePointLength as strLength, codePointsOf } from './codepoints.ts';
export { strRepr } from './repr.ts';

// ---- indexing, slicing, comparing ----

/** text[index] for 0 <= index; undefined beyond the end. */
export function strAt(text: string, index: number): string | undefined {
  if (!hasSurrogates(text)) return index < text.length ? text[index] : undefined;
  const unit = unitIndex(text, index);
  if (unit >= text.length) return undefined;
  return isPairAt(text, unit) ? text.slice(unit, unit + 2) : text[unit];
}
/** text[start:stop:step] with the indices already resolved as slice.indices(len) gives them. */
export function strSlice(text: string, start: number, stop: number, step = 1): string {
  if (step === 1) return codePointSlice(text, start, stop);
  const points = hasSurrogates(text) ? Array.from(text) : text;
  let out = '';
  if (step > 0) for (let i = start; i < stop; i += step) out += points[i];
  else for (let i = start; i > stop; i += step) out += points[i];
  return out;
}
/** Sign of the comparison by code points. */
export function strCompare(a: string, b: string): number {
  if (a === b) return 0;
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    let x = a.charCodeAt(i);
    let y = b.charCodeAt(i);
    if (x !== y) {
      // Units of pairs sort behind the rest of the basic plane.
      if (x >= 0xd800 && x <= 0xdfff && (isPairAt(a, i) || (i > 0 && isPairAt(a, i - 1)))) x += 0x10000;
      if (y >= 0xd800 && y <= 0xdfff && (isPairAt(b, i) || (i > 0 && isPairAt(b, i - 1)))) y += 0x10000;
      return x < y ? -1 : 1;
    }
  }
  return a.length < b.length ? -1 : 1;
}

// ---- searching ----

/** start and end of str.find and its kin as indices within 0..length (end may lie before start). */
function clip(length: number, start: number, end: number): [number, number] {
  if (end > length) end = length;
  else if (end < 0) end = Math.max(0, end + length);
  if (start < 0) start = Math.max(0, start + length);
  return [start, end];
}
const edgeSurrogate = /^[\udc00-\udfff]|[\ud800-\udbff]$/;
/** From this length on a text to be looked for is looked for in linear time: the engine's own search can take quadratic time. */
const LONG = 1000;
/** text.indexOf(sub, from), in time linear in both (Knuth, Morris, Pratt). */
function indexOfLong(text: string, sub: string, from: number): number {
  const { length } = sub;
  const fall = new Int32Array(length);
  for (let at = 1, matched = 0; at < length; at++) {
    while (matched > 0 && sub.charCodeAt(at) !== sub.charCodeAt(matched)) matched = fall[matched - 1] as number;
    if (sub.charCodeAt(at) === sub.charCodeAt(matched)) matched++;
    fall[at] = matched;
  }
  for (let at = from, matched = 0; at < text.length; at++) {
    while (matched > 0 && text.charCodeAt(at) !== sub.charCodeAt(matched)) matched = fall[matched - 1] as number;
    if (text.charCodeAt(at) === sub.charCodeAt(matched)) matched++;
    if (matched === length) return at + 1 - length;
  }
  return -1;
}
const firstIndex = (text: string, sub: string, from: number): number =>
  sub.length < LONG ? text.indexOf(sub, from) : indexOfLong(text, sub, from);
/** indexOf that never starts or ends within a pair. */
function indexOf(text: string, sub: string, from: number): number {
  let at = firstIndex(text, sub, from);
  if (at < 0 || !edgeSurrogate.test(sub)) return at;
  while (at >= 0 && ((at > 0 && isPairAt(text, at - 1)) || isPairAt(text, at + sub.length - 1)))
    at = firstIndex(text, sub, at + 1);
  return at;
}
function lastIndexOf(text: string, sub: string, from: number): number {
  if (from < 0) return -1;
  let at = text.lastIndexOf(sub, from);
  if (at < 0 || !edgeSurrogate.test(sub)) return at;
  while (at >= 0 && ((at > 0 && isPairAt(text, at - 1)) || isPairAt(text, at + sub.length - 1)))
    at = at === 0 ? -1 : text.lastIndexOf(sub, at - 1);
  return at;
}
const whole = Number.POSITIVE_INFINITY;
/** str.find: -1 when absent. */
export function strFind(text: string, sub: string, start = 0, end = whole): number {
  if (start === 0 && end >= text.length && !hasSurrogates(text)) return firstIndex(text, sub, 0);
  const points = hasSurrogates(text);
  const length = points ? codePointLength(text) : text.length;
  const [from, to] = clip(length, start, end);
  if (from > to || from > length) return -1;
  if (!points) {
    const at = firstIndex(text, sub, from);
    return at >= 0 && at + sub.length <= to ? at : -1;
  }
  const at = indexOf(text, sub, unitIndex(text, from));
  return at >= 0 && at + sub.length <= unitIndex(text, to) ? pointIndex(text, at) : -1;
}
/** str.rfind: -1 when absent. */
export function strRfind(text: string, sub: string, start = 0, end = whole): number {
  const points = hasSurrogates(text);
  const length = points ? codePointLength(text) : text.length;
  const [from, to] = clip(length, start, end);
  if (from > to || from > length) return -1;
  if (!points) {
    const at = to < sub.length ? -1 : text.lastIndexOf(sub, to - sub.length);
    return at >= from ? at : -1;
  }
  const at = lastIndexOf(text, sub, unitIndex(text, to) - sub.length);
  return at >= unitIndex(text, from) ? pointIndex(text, at) : -1;
}
const notFound = () => new PyError('ValueError', 'substring not found');
/** str.index. @throws PyError ValueError */
export function strIndex(text: string, sub: string, start = 0, end = whole): number {
  const at = strFind(text, sub, start, end);
  if (at < 0) throw notFound();
  return at;
}
/** str.rindex. @throws PyError ValueError */
export function strRindex(text: string, sub: string, start = 0, end = whole): number {
  const at = strRfind(text, sub, start, end);
  if (at < 0) throw notFound();
  return at;
}
/** sub in text */
export function strContains(text: string, sub: string): boolean {
  return indexOf(text, sub, 0) >= 0;
}
/** The part of a text between Python indices, or undefined when they are crossed. */
function part(text: string, start: number, end: number): string | undefined {
  if (start === 0 && end === whole) return text;
  const length = codePointLength(text);
  const [from, to] = clip(length, start, end);
  return from > to || from > length ? undefined : codePointSlice(text, from, to);
}
/** str.count of non-overlapping occurrences. */
export function strCount(text: string, sub: string, start = 0, end = whole): number {
  const body = part(text, start, end);
  if (body === undefined) return 0;
  if (sub === '') return codePointLength(body) + 1;
  let count = 0;
  for (let at = indexOf(body, sub, 0); at >= 0; at = indexOf(body, sub, at + sub.length)) count++;
  return count;
}
/** str.startswith for one prefix. */
export function strStartsWith(text: string, prefix: string, start = 0, end = whole): boolean {
  const body = part(text, start, end);
  return body?.startsWith(prefix) === true && !(edgeSurrogate.test(prefix) && isPairAt(body, prefix.length - 1));
}
/** str.endswith for one suffix. */
export function strEndsWith(text: string, suffix: string, start = 0, end = whole): boolean {
  const body = part(text, start, end);
  if (body?.endsWith(suffix) !== true) return false;
  return !(
    edgeSurrogate.test(suffix) &&
    body.length > suffix.length &&
    isPairAt(body, body.length - suffix.length - 1)
  );
}
/** str.replace; a negative count replaces all. */
export function strReplace(text: string, old: string, by: string, count = -1): string {
  if (count === 0) return text;
  if (old === '') {
    const points = codePointsOf(text);
    let out = '';
    let left = count < 0 ? whole : count;
    for (const point of points) {
      if (left-- > 0) out += by;
      out += point;
    }
    return left > 0 ? out + by : out;
  }
  if (count < 0 && !edgeSurrogate.test(old)) return text.includes(old) ? text.split(old).join(by) : text;
  let out = '';
  let from = 0;
  for (let left = count < 0 ? whole : count; left > 0; left--) {
    const at = indexOf(text, old, from);
    if (at < 0) break;
    out += text.slice(from, at) + by;
    from = at + old.length;
  }
  return from === 0 ? text : out + text.slice(from);
}

// ---- cutting ----

const emptySeparator = () => new PyError('ValueError', 'empty separator');
/** str.split; null: at runs of white space. A negative maxsplit has no limit. @throws PyError ValueError */
export function strSplit(text: string, separator: string | null = null, maxsplit = -1): string[] {
  let left = maxsplit < 0 ? whole : maxsplit;
  const out: string[] = [];
  if (separator === null) {
    let i = 0;
    const n = text.length;
    for (;;) {
      while (i < n && isSpace(text.charCodeAt(i))) i++;
      if (i >= n) return out;
      if (left-- <= 0) {
        out.push(text.slice(i));
        return out;
      }
      const start = i;
      while (i < n && !isSpace(text.charCodeAt(i))) i++;
      out.push(text.slice(start, i));
    }
  }
  if (separator === '') throw emptySeparator();
  if (left === whole && !edgeSurrogate.test(separator)) return text.split(separator);
  let from = 0;
  for (; left > 0; left--) {
    const at = indexOf(text, separator, from);
    if (at < 0) break;
    out.push(text.slice(from, at));
    from = at + separator.length;
  }
  out.push(text.slice(from));
  return out;
}
/** str.rsplit. @throws PyError ValueError */
export function strRsplit(text: string, separator: string | null = null, maxsplit = -1): string[] {
  const out: string[] = [];
  let left = maxsplit < 0 ? whole : maxsplit;
  if (separator === null) {
    let i = text.length;
    for (;;) {
      while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
      if (i <= 0) break;
      if (left-- <= 0) {
        out.push(text.slice(0, i));
        break;
      }
      const end = i;
      while (i > 0 && !isSpace(text.charCodeAt(i - 1))) i--;
      out.push(text.slice(i, end));
    }
    return out.reverse();
  }
  if (separator === '') throw emptySeparator();
  let end = text.length;
  for (; left > 0; left--) {
    const at = lastIndexOf(text, separator, end - separator.length);
    if (at < 0) break;
    out.push(text.slice(at + separator.length, end));
    end = at;
  }
  out.push(text.slice(0, end));
  return out.reverse();
}
const lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
/** str.splitlines */
export function strSplitLines(text: string, keepEnds = false): string[] {
  const out: string[] = [];
  let from = 0;
  for (const match of text.matchAll(lineEnd)) {
    const end = match.index + match[0].length;
    out.push(text.slice(from, keepEnds ? end : match.index));
    from = end;
  }
  if (from < text.length) out.push(text.slice(from));
  return out;
}
/** str.partition. @throws PyError ValueError */
export function strPartition(text: string, separator: string): [string, string, string] {
  if (separator === '') throw emptySeparator();
  const at = indexOf(text, separator, 0);
  return at < 0 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)];
}
/** str.rpartition. @throws PyError ValueError */
export function strRpartition(text: string, separator: string): [string, string, string] {
  if (separator === '') throw emptySeparator();
  const at = lastIndexOf(text, separator, text.length);
  return at < 0 ? ['', '', text] : [text.slice(0, at), separator, text.slice(at + separator.length)];
}
/** str.removeprefix */
export function strRemovePrefix(text: string, prefix: string): string {
  return strStartsWith(text, prefix) ? text.slice(prefix.length) : text;
}
/** str.removesuffix */
export function strRemoveSuffix(text: string, suffix: string): string {
  return suffix !== '' && strEndsWith(text, suffix) ? text.slice(0, text.length - suffix.length) : text;
}
function stripBy(text: string, chars: string | null, left: boolean, right: boolean): string {
  let start = 0;
  let end = text.length;
  if (chars === null) {
    if (left) while (start < end && isSpace(text.charCodeAt(start))) start++;
    if (right) while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  } else if (!hasSurrogates(chars)) {
    if (left) while (start < end && chars.includes(text[start]!)) start++;
    if (right) while (end > start && chars.includes(text[end - 1]!)) end--;
  } else {
    const set = new Set(Array.from(chars));
    const points = Array.from(text);
    let from = 0;
    let to = points.length;
    if (left) while (from < to && set.has(points[from]!)) from++;
    if (right) while (to > from && set.has(points[to - 1]!)) to--;
    return points.slice(from, to).join('');
  }
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
/** str.strip; null: white space. */
export function strStrip(text: string, chars: string | null = null): string {
  return stripBy(text, chars, true, true);
}
/** str.lstrip */
export function strLstrip(text: string, chars: string | null = null): string {
  return stripBy(text, chars, true, false);
}
/** str.rstrip */
export function strRstrip(text: string, chars: string | null = null): string {
  return stripBy(text, chars, false, true);
}

// ---- filling ----

function fillOf(fill: string, missing: number): string {
  if (codePointLength(fill) !== 1)
    throw new PyError('TypeError', 'The fill character must be exactly one character long');
  if (missing > 1 << 28) throw new PyError('MemoryError', '');
  return fill;
}
/** str.center. @throws PyError TypeError for a fill that is not one character */
export function strCenter(text: string, width: number, fill = ' '): string {
  const missing = width - codePointLength(text);
  const char = fillOf(fill, missing);
  if (missing <= 0) return text;
  const left = (missing >> 1) + (missing & width & 1);
  return char.repeat(left) + text + char.repeat(missing - left);
}
/** str.ljust. @throws PyError TypeError */
export function strLjust(text: string, width: number, fill = ' '): string {
  const missing = width - codePointLength(text);
  const char = fillOf(fill, missing);
  return missing > 0 ? text + char.repeat(missing) : text;
}
/** str.rjust. @throws PyError TypeError */
export function strRjust(text: string, width: number, fill = ' '): string {
  const missing = width - codePointLength(text);
  const char = fillOf(fill, missing);
  return missing > 0 ? char.repeat(missing) + text : text;
}
/** str.zfill */
export function strZfill(text: string, width: number): string {
  const missing = width - codePointLength(text);
  if (missing <= 0) return text;
  fillOf('0', missing);
  const zeros = '0'.repeat(missing);
  return text[0] === '+' || text[0] === '-' ? text[0] + zeros + text.slice(1) : zeros + text;
}
/** str.expandtabs */
export function strExpandTabs(text: string, tabsize = 8): string {
  let out = '';
  let column = 0;
  for (const char of text) {
    if (char === '\t') {
      if (tabsize <= 0) continue;
      const n = tabsize - (column % tabsize);
      out += ' '.repeat(n);
      column += n;
    } else {
      out += char;
      column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
  }
  return out;
}

// ---- case ----

let foldTable: Map<string, string> | undefined;
let titleTable: Map<string, string> | undefined;
/** A table from its text: entries apart by a space, each a character followed by what it maps to. */
function tableOf(text: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const entry of text.split(' ')) {
    const key = String.fromCodePoint(entry.codePointAt(0)!);
    table.set(key, entry.slice(key.length));
  }
  return table;
}
const isAscii = (text: string) => !beyondAscii.test(text);
const beyondAscii = /[^\x00-\x7f]/;

/** The lower case of a character by itself. */
const lowerOf = (char: string): string => (hasNewer(char) ? char : char.toLowerCase());
/** The upper case of a character. */
function upperOf(char: string): string {
  const upper = char.toUpperCase();
  return upper !== char && hasNewer(upper) ? char : upper;
}
/** str.lower */
export function strLower(text: string): string {
  const lower = text.toLowerCase();
  return lower !== text && hasNewer(text) ? Array.from(text, lowerOf).join('') : lower;
}
/** str.upper */
export function strUpper(text: string): string {
  const upper = text.toUpperCase();
  return upper !== text && hasNewer(upper) ? Array.from(text, upperOf).join('') : upper;
}
/** str.casefold */
export function strCasefold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  foldTable ??= tableOf(foldings);
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const folded = foldTable.get(char);
    if (folded !== undefined) out += folded;
    else if (code >= 0x13a0 && code <= 0x13f5) out += char;
    else if (code >= 0x13f8 && code <= 0x13fd) out += String.fromCharCode(code - 8);
    else if (code >= 0xab70 && code <= 0xabbf) out += String.fromCharCode(code - 0xab70 + 0x13a0);
    else out += lowerOf(char);
  }
  return out;
}
function titleOf(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 128) return char.toUpperCase();
  if (code >= 0x10d0 && code <= 0x10ff) return char;
  titleTable ??= tableOf(titles);
  return titleTable.get(char) ?? upperOf(char);
}
// Patterns with classes of Unicode take long to make: they stand where they are used.
const isCased = (char: string) => {
  const code = char.charCodeAt(0);
  return code < 128
    ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    : /^[\p{Lowercase}\u0295\p{Uppercase}\p{Lt}]$/u.test(char) && !hasNewer(char);
};
/** The lower case of each character in its place: a final sigma depends on what stands around it. */
function lowerInPlace(points: string[], i: number): string {
  if (points[i] !== '\u03a3') return lowerOf(points[i]!);
  return finalSigma(points, i) ? '\u03c2' : '\u03c3';
}
const isCaseIgnorable = (char: string) => /^\p{Case_Ignorable}$/u.test(char);
function finalSigma(points: string[], i: number): boolean {
  let j = i - 1;
  while (j >= 0 && isCaseIgnorable(points[j]!)) j--;
  if (j < 0 || !isCased(points[j]!)) return false;
  j = i + 1;
  while (j < points.length && isCaseIgnorable(points[j]!)) j++;
  return j >= points.length || !isCased(points[j]!);
}
/** str.capitalize */
export function strCapitalize(text: string): string {
  if (text === '') return '';
  const points = codePointsOf(text);
  let out = titleOf(points[0]!);
  if (!text.includes('\u03a3')) return out + strLower(points.slice(1).join(''));
  for (let i = 1; i < points.length; i++) out += lowerInPlace(points, i);
  return out;
}
/** str.title */
export function strTitle(text: string): string {
  const points = codePointsOf(text);
  let out = '';
  let after = false;
  for (let i = 0; i < points.length; i++) {
    const char = points[i]!;
    out += after ? lowerInPlace(points, i) : titleOf(char);
    after = isCased(char);
  }
  return out;
}
const isUpper = (char: string) => /^\p{Uppercase}$/u.test(char) && !hasNewer(char);
// U+0295 has been a letter without case since Unicode 17.
const isLower = (char: string) => /^[\p{Lowercase}\u0295]$/u.test(char) && !hasNewer(char);
/** str.swapcase */
export function strSwapcase(text: string): string {
  const points = codePointsOf(text);
  let out = '';
  for (let i = 0; i < points.length; i++) {
    const char = points[i]!;
    out += isUpper(char) ? lowerInPlace(points, i) : isLower(char) ? upperOf(char) : char;
  }
  return out;
}

// ---- predicates ----

const digitSet = new Set<number>();
const inOtherDigits = (code: number): boolean => {
  if (digitSet.size === 0) for (const [from, to] of otherDigits) for (let c = from; c <= to; c++) digitSet.add(c);
  return digitSet.has(code);
};
/** str.isalpha */
export const strIsAlpha = (text: string): boolean => /^\p{L}+$/u.test(text) && !hasNewer(text);
/** str.isdecimal */
export const strIsDecimal = (text: string): boolean => /^\p{Nd}+$/u.test(text) && !hasNewer(text);
/** str.isascii */
export const strIsAscii = isAscii;
let numericPattern: RegExp | undefined;
/** str.isnumeric */
export function strIsNumeric(text: string): boolean {
  numericPattern ??= new RegExp(`^[\\p{N}${numericLetters}]+$`, 'u');
  return numericPattern.test(text) && !hasNewer(text);
}
/** str.isalnum */
export const strIsAlnum = (text: string): boolean => /^[\p{L}\p{N}]+$/u.test(text) && !hasNewer(text);
/** str.isdigit */
export function strIsDigit(text: string): boolean {
  if (text === '') return false;
  if (/^[0-9]+$/.test(text)) return true;
  for (const char of text) if (!/^\p{Nd}$/u.test(char) && !inOtherDigits(char.codePointAt(0)!)) return false;
  return !hasNewer(text);
}
const isTitle = (char: string): boolean => /^\p{Lt}$/u.test(char);
const isUpperOrTitle = (char: string): boolean => isUpper(char) || isTitle(char);
/** str.islower */
export function strIsLower(text: string): boolean {
  if (hasNewer(text)) return [...text].some(isLower) && ![...text].some(isUpperOrTitle);
  return /[\p{Lowercase}\u0295]/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);
}
/** str.isupper */
export function strIsUpper(text: string): boolean {
  if (hasNewer(text)) return [...text].some(isUpper) && ![...text].some((char) => isLower(char) || isTitle(char));
  return /\p{Uppercase}/u.test(text) && !/[\p{Lowercase}\u0295\p{Lt}]/u.test(text);
}
/** str.istitle */
export function strIsTitle(text: string): boolean {
  let any = false;
  let after = false;
  for (const char of text) {
    if (isUpperOrTitle(char)) {
      if (after) return false;
      after = any = true;
    } else if (isLower(char)) {
      if (!after) return false;
      any = true;
    } else after = false;
  }
  return any;
}
/** str.isspace */
export function strIsSpace(text: string): boolean {
  if (text === '') return false;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}
/** str.isprintable */
export function strIsPrintable(text: string): boolean {
  for (const char of text) if (!isPrintable(char.codePointAt(0)!)) return false;
  return true;
}
/** str.isidentifier */
export const strIsIdentifier = (text: string): boolean => /^[\p{XIDS}_]\p{XIDC}*$/u.test(text) && !hasNewer(text);
