/** Counting and cutting texts by code points: a JavaScript string counts UTF-16 units, which differ beyond U+FFFF. */
import { hasSurrogates } from './unicode.ts';

/** len(str) */
export function codePointLength(text: string): number {
  if (!hasSurrogates(text)) return text.length;
  let count = 0;
  for (let i = 0; i < text.length; i++, count++) if (isPairAt(text, i)) i++;
  return count;
}
/** True when a surrogate pair (one code point) starts at unit i. */
export function isPairAt(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
/** The UTF-16 unit at which code point number `index` starts; the length when beyond the end. */
export function unitIndex(text: string, index: number): number {
  let unit = 0;
  for (; index > 0 && unit < text.length; index--) unit += isPairAt(text, unit) ? 2 : 1;
  return unit;
}
/** The code points start..end of a text (0 <= start; end may be beyond). */
export function codePointSlice(text: string, start: number, end: number): string {
  if (!hasSurrogates(text)) return text.slice(start, Math.max(start, end));
  if (end <= start) return '';
  const from = unitIndex(text, start);
  let to = from;
  for (let n = end - start; n > 0 && to < text.length; n--) to += isPairAt(text, to) ? 2 : 1;
  return text.slice(from, to);
}
/** Each code point as a string of its own (lone surrogates, too). */
export function codePointsOf(text: string): string[] {
  return hasSurrogates(text) ? Array.from(text) : text.split('');
}
