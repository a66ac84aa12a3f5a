/** Counting and cutting texts by code points: a JavaScript string counts UTF-16 units, which differ beyond U+FFFF. */
import { hasSurrogates, textLayout } from './unicode.ts';

/** len(str) */
export function codePointLength(text: string): number {
  const layout = textLayout(text);
  if (layout !== null) return layout.wide ? layout.length() : text.length;
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
  const layout = textLayout(text);
  if (layout !== null && !layout.wide) return Math.max(0, Math.min(index, text.length));
  let [unit, at] = layout === null || index <= 0 ? [0, 0] : layout.near(index);
  for (; at < index && unit < text.length; at++) unit += isPairAt(text, unit) ? 2 : 1;
  return unit;
}
/** How many code points begin before a UTF-16 unit: the opposite of `unitIndex`. */
export function pointIndex(text: string, unit: number): number {
  const layout = textLayout(text);
  if (layout !== null && !layout.wide) return unit;
  let [at, index] = layout === null ? [0, 0] : layout.before(unit);
  for (; at < unit; index++) at += isPairAt(text, at) ? 2 : 1;
  return index;
}
/** The code points start..end of a text (0 <= start; end may be beyond). */
export function codePointSlice(text: string, start: number, end: number): string {
  if (!hasSurrogates(text)) return text.slice(start, Math.max(start, end));
  if (end <= start) return '';
  return text.slice(unitIndex(text, start), unitIndex(text, end));
}
/** Each code point as a string of its own (lone surrogates, too). */
export function codePointsOf(text: string): string[] {
  return hasSurrogates(text) ? Array.from(text) : text.split('');
}
