/**
 * Lines of styled text, measured in terminal cells. A pane makes lines; only the very last step turns them into escape sequences, so
 * that a test can read a frame as text and a theme can change without any pane knowing.
 */
import type { StyleName } from './theme.ts';

/** A run of text in one style. */
export interface Span {
  readonly text: string;
  readonly style?: StyleName;
}

/** A row of the screen. */
export type Line = readonly Span[];

const NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
const known = new Map<number, number>();

/** Cells one code point takes: 0 for combining marks, 2 for wide East Asian characters and emoji, else 1. */
function cellsOf(code: number): number {
  if (code < 0x300) return 1;
  let size = known.get(code);
  if (size === undefined) known.set(code, (size = measure(code)));
  return size;
}

function measure(code: number): number {
  const character = String.fromCodePoint(code);
  // the tones of skin belong to the sign before them
  if (NO_CELL.test(character) || (code >= 0x1f3fb && code <= 0x1f3ff)) return 0;
  // two letters of a region make one flag
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 1;
  return isWide(code) || EMOJI.test(character) ? 2 : 1;
}

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
  (code >= 0xa960 && code <= 0xa97c) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x20000 && code <= 0x3fffd);

/** What draws several code points as one: a joiner, a sign shown as a picture, a tone of skin, two letters of a region. */
const COMPOSED = /[\u200d\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;
const PICTURE = '\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]*';
const SIGN = new RegExp(`[\\u{1f1e6}-\\u{1f1ff}]{2}|${PICTURE}(?:\\u200d${PICTURE})*|.`, 'gsu');

/** The signs of a text: code points, but a family or a flag is one. */
export function signs(text: string): Iterable<string> {
  return COMPOSED.test(text) ? (text.match(SIGN) ?? []) : text;
}

function cellsOfSign(sign: string): number {
  const code = sign.codePointAt(0)!;
  return sign.length > 2 || (sign.length === 2 && code < 0x10000) ? 2 : cellsOf(code);
}

/** Where the sign before a place begins, marks that stand over it included. */
export function signBefore(text: string, at: number): number {
  const list = [...signs(text.slice(0, at))];
  let start = at;
  for (let sign = list.pop(); sign !== undefined; sign = list.pop()) {
    start -= sign.length;
    if (cellsOfSign(sign) > 0) break;
  }
  return start;
}

/** Where the sign at a place ends. */
export function signAfter(text: string, at: number): number {
  let end = at;
  for (const sign of signs(text.slice(at))) {
    if (end > at && cellsOfSign(sign) > 0) break;
    end += sign.length;
  }
  return end;
}

/** Cells a text takes. */
export function cells(text: string): number {
  let sum = 0;
  let simple = true;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) >= 0x300) {
      simple = false;
      break;
    }
  }
  if (simple) return text.length;
  for (const sign of signs(text)) sum += cellsOfSign(sign);
  return sum;
}

const OBEYED = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** Where the pictures of the control characters begin. */
const PICTURES = 0x2400;

/**
 * The last gate before the terminal, for what nobody has made `visible` before, as names that a program gives: each sign that a terminal would obey is a
 * picture in as many cells as were counted for it.
 */
export function disarmed(text: string, ascii: boolean): string {
  if (text.search(OBEYED) < 0) return text;
  return text.replace(OBEYED, (sign) => {
    if (cells(sign) === 0) return '';
    const code = sign.charCodeAt(0);
    if (ascii || code > 0x7f) return '?';
    return String.fromCharCode(PICTURES + (code === 0x7f ? 0x21 : code));
  });
}

/** Whatever could move the cursor or change a colour, made visible: text from a program is shown, never obeyed. */
export function visible(text: string, tab = 4): string {
  if (!/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  let column = 0;
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    let shown = character;
    if (code === 9) shown = ' '.repeat(tab - (column % tab));
    else if (code < 32) shown = `^${String.fromCharCode(code + 64)}`;
    else if (code === 127) shown = '^?';
    else if ((code >= 0x80 && code <= 0x9f) || (code >= 0x2028 && code <= 0x2069)) shown = '?';
    result += shown;
    column += cells(shown);
  }
  return result;
}

/** The first `width` cells of a text; a wide character that does not fit is left out. */
export function cutText(text: string, width: number): string {
  if (cells(text) <= width) return text;
  let used = 0;
  let result = '';
  for (const sign of signs(text)) {
    const size = cellsOfSign(sign);
    if (used + size > width) break;
    used += size;
    result += sign;
  }
  return result;
}

/** A text in at most `width` cells, with an ellipsis where something is left out. */
export function shorten(text: string, width: number, ellipsis = '…'): string {
  if (cells(text) <= width) return text;
  if (width <= 0) return '';
  return cutText(text, Math.max(0, width - cells(ellipsis))) + cutText(ellipsis, width);
}

/** The same with the ellipsis in the middle, for texts that differ at their ends. */
export function shortenMiddle(text: string, width: number, ellipsis = '…'): string {
  if (cells(text) <= width) return text;
  const room = Math.max(0, width - cells(ellipsis));
  const tail = Math.floor(room * 0.4);
  let start = text.length;
  while (start > 0 && cells(text.slice(signBefore(text, start))) <= tail) start = signBefore(text, start);
  return cutText(text, room - cells(text.slice(start))) + cutText(ellipsis, width) + text.slice(start);
}

/** A name in at most `width` cells: of those that are counted ("pool-0_1") the number stays. */
export function shortenName(name: string, width: number, ellipsis = '…'): string {
  return /\d$/.test(name) ? shortenMiddle(name, width, ellipsis) : shorten(name, width, ellipsis);
}

/** Cells of a word that still tell which one it is. */
const LEAST_PART = 4;
/** A name and as much of what it is about as fits behind it; the name alone where that is next to nothing. */
export function withPart(name: string, about: string, width: number, ellipsis = '…'): string {
  const room = width - cells(name) - 1;
  return about === '' || room <= LEAST_PART ? name : `${name} ${shorten(about, room, ellipsis)}`;
}

/** A text in exactly `width` cells, from the left. */
export function pad(text: string, width: number): string {
  const cut = cutText(text, width);
  return cut + ' '.repeat(Math.max(0, width - cells(cut)));
}

/** A text in exactly `width` cells, at the right. */
export function padLeft(text: string, width: number): string {
  const cut = cutText(text, width);
  return ' '.repeat(Math.max(0, width - cells(cut))) + cut;
}

/** Cells a line takes. */
export function lineCells(line: Line): number {
  let sum = 0;
  for (const span of line) sum += cells(span.text);
  return sum;
}

/** A line in exactly `width` cells: cut (with an ellipsis where asked for) or filled up with blanks. */
export function fit(line: Line, width: number, ellipsis = ''): Line {
  const size = lineCells(line);
  if (size === width) return line;
  if (size < width) return [...line, { text: ' '.repeat(width - size) }];
  // blanks that are cut off are no loss
  if (ellipsis !== '' && cells(plain(line).trimEnd()) <= width) return fit(line, width);
  const room = Math.max(0, width - cells(ellipsis));
  const result: Span[] = [];
  let used = 0;
  for (const span of line) {
    const text = cutText(span.text, room - used);
    if (text !== '') result.push({ ...span, text });
    used += cells(text);
    if (cells(span.text) > cells(text)) break;
  }
  const rest = cutText(ellipsis, width - used);
  if (rest !== '') result.push({ text: rest, style: 'dim' });
  used += cells(rest);
  if (used < width) result.push({ text: ' '.repeat(width - used) });
  return result;
}

/** Exactly `height` lines of exactly `width` cells; what is cut off is marked where an ellipsis is given. */
export function block(lines: readonly Line[], width: number, height: number, ellipsis = ''): Line[] {
  const result = lines.slice(0, height).map((line) => fit(line, width, ellipsis));
  while (result.length < height) result.push([{ text: ' '.repeat(width) }]);
  return result;
}

/** The same line in one style throughout, over what it had. */
export function restyle(line: Line, style: StyleName): Line {
  return [{ text: plain(line), style }];
}

/** A line's text alone. */
export function plain(line: Line): string {
  let text = '';
  for (const span of line) text += span.text;
  return text;
}

/** A paragraph cut into lines of at most `width` cells, at blanks where there are any. */
export function wrap(text: string, width: number): string[] {
  const result: string[] = [];
  for (const paragraph of text.split('\n')) {
    let row = '';
    for (let word of paragraph.split(' ')) {
      if (row !== '' && cells(row) + 1 + cells(word) > width) {
        result.push(row);
        row = '';
      }
      while (cells(word) > width && width > 0) {
        const part = cutText(word, width);
        if (part === '') break;
        result.push(part);
        word = word.slice(part.length);
      }
      row = row === '' ? word : `${row} ${word}`;
    }
    result.push(row);
  }
  return result;
}

/** The cells of a line from `from` on, up to (not including) `to`; half a wide character is a blank. */
export function sliceLine(line: Line, from: number, to: number): Line {
  const result: Span[] = [];
  let at = 0;
  for (const span of line) {
    const size = cells(span.text);
    if (at + size > from && at < to) {
      const text = at >= from && at + size <= to ? span.text : sliceText(span.text, from - at, to - at);
      if (text !== '') result.push({ ...span, text });
    }
    at += size;
    if (at >= to) break;
  }
  return result;
}

function sliceText(text: string, from: number, to: number): string {
  let at = 0;
  let result = '';
  for (const sign of signs(text)) {
    const size = cellsOfSign(sign);
    if (at >= from && at + size <= to) result += sign;
    else if (at < to && at + size > from) result += ' '.repeat(Math.min(to, at + size) - Math.max(from, at));
    at += size;
  }
  return result;
}
