/** What the text functions need of the Unicode database, asked of JavaScript's own \p{..} classes and remembered. */

import { hasNewer } from '../../language/index.ts';

/** Python's str.isspace set. */
const spaces = new Set([
  9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);
for (let c = 0x2000; c <= 0x200a; c++) spaces.add(c);
/** True for the characters that str.split() and str.strip() take away. */
export function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) || code >= 28 : code >= 0x85 && spaces.has(code);
}

/** Takes white space (Python's set) off both ends. */
export function stripSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isDecimal(code: number): boolean {
  const char = String.fromCodePoint(code);
  return /^\p{Nd}$/u.test(char) && !hasNewer(char);
}
/** The value of a decimal digit of any script (category Nd), or -1. */
function decimalValue(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : -1;
  if (!isDecimal(code)) return -1;
  // Digits stand in runs of ten, zero first.
  let start = code;
  while (isDecimal(start - 1)) start--;
  return (code - start) % 10;
}

const beyondAscii = /[^\x00-\x7f]/;
/** Prepares a text as int() and float() read it: digits of other scripts as ASCII digits, white space at the ends taken off. */
export function numberText(text: string): string {
  // For pure ASCII it is C's white space that counts, else Python's.
  if (!beyondAscii.test(text)) return text.replace(/^[ \t-\r]+|[ \t-\r]+$/g, '');
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const value = decimalValue(code);
    out += value >= 0 ? String(value) : isSpace(code) ? ' ' : char;
  }
  return stripSpace(out);
}

const surrogate = /[\ud800-\udfff]/;
/** Shorter texts are looked through anew each time. */
const SHORT = 40;
/** Every so many code points of a wide text the place is remembered. */
const STRIDE = 64;
/** What is known of a long text, so that programs which go through it by index need not count from its beginning each time. */
class TextLayout {
  /** Some UTF-16 unit is not a code point of its own. */
  readonly wide: boolean;
  /** Where each 64th code point begins, and how many there are; made at first use. */
  private marks: number[] | null = null;
  private count = 0;
  constructor(
    readonly text: string,
    wide = surrogate.test(text),
  ) {
    this.wide = wide;
  }
  private measure(): number[] {
    const { text } = this;
    const marks: number[] = [];
    let count = 0;
    for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1)
      if (count++ % STRIDE === 0) marks.push(unit);
    this.marks = marks;
    this.count = count;
    return marks;
  }
  /** How many code points there are. */
  length(): number {
    if (this.marks === null) this.measure();
    return this.count;
  }
  /** The unit at which code point number `index` begins, or one shortly before it, with that one's number. */
  near(index: number): readonly [unit: number, index: number] {
    const marks = this.marks ?? this.measure();
    const mark = Math.min(Math.floor(index / STRIDE), marks.length - 1);
    return mark < 0 ? [0, 0] : [marks[mark] as number, mark * STRIDE];
  }
  /** The last remembered place at or before a unit. */
  before(unit: number): readonly [unit: number, index: number] {
    const marks = this.marks ?? this.measure();
    let low = 0;
    let high = marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((marks[middle] as number) <= unit) low = middle;
      else high = middle - 1;
    }
    return [marks[low] as number, low * STRIDE];
  }
}
const layouts: TextLayout[] = [new TextLayout('')];
/** How many are remembered. */
const MOST = 16;
let latest = 0;
let newest = 0;
/** Where a text's layout is remembered, or -1. */
function placeOf(text: string): number {
  if ((layouts[latest] as TextLayout).text === text) return latest;
  for (let at = 0; at < layouts.length; at++) {
    if ((layouts[at] as TextLayout).text !== text) continue;
    latest = at;
    return at;
  }
  return -1;
}
/** What is known of a text; null for short ones. The last few are remembered. */
export function textLayout(text: string): TextLayout | null {
  if (text.length < SHORT) return null;
  const at = placeOf(text);
  if (at >= 0) return layouts[at] as TextLayout;
  const layout = new TextLayout(text);
  newest = (newest + 1) % MOST;
  layouts[newest] = layout;
  latest = newest;
  return layout;
}
/**
 * a + b. A text that grows piece by piece while it is asked for its length is not gone through each time (which would also make V8 put its pieces
 * together): what is known of it goes over to the longer one.
 */
export function joined(a: string, b: string): string {
  const text = a + b;
  if (a.length >= SHORT && (layouts[latest] as TextLayout).text === a && !(layouts[latest] as TextLayout).wide)
    if (!hasSurrogates(b)) layouts[latest] = new TextLayout(text, false);
  return text;
}
/** True when a UTF-16 unit is not a code point of its own somewhere in the text. */
export function hasSurrogates(text: string): boolean {
  if (text.length < SHORT) {
    for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xf800) === 0xd800) return true;
    return false;
  }
  return (textLayout(text) as TextLayout).wide;
}

/** str.isprintable of one code point. */
export function isPrintable(code: number): boolean {
  if (code < 127) return code >= 32;
  if (code < 161) return false;
  const char = String.fromCodePoint(code);
  return !/[\p{C}\p{Z}]/u.test(char) && !hasNewer(char);
}
