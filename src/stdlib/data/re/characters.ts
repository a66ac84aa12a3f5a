/** What a letter, digit, space or another case of a letter is. Tables are made when they are first needed. */
import { strIsAlnum, strIsDecimal } from '../../../machine/index.ts';
import type { Category } from './syntax.ts';

const DIGIT = 1;
const SPACE = 2;
const WORD = 4;
const KNOWN = 8;
const categoryBit: Readonly<Record<Category, number>> = { digit: DIGIT, space: SPACE, word: WORD };

function asciiBits(code: number): number {
  let bits = 0;
  if (code >= 48 && code <= 57) bits = DIGIT | WORD;
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95) bits = WORD;
  else if (code === 32 || (code >= 9 && code <= 13)) bits = SPACE;
  return bits;
}
const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) ascii[code] = asciiBits(code);

const space = /^[\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
let unicode: Uint8Array | undefined;

/** The category bits of a code point in Unicode's sense. */
function unicodeBits(code: number): number {
  unicode ??= new Uint8Array(0x110000);
  const known = unicode[code] as number;
  if (known !== 0) return known;
  const char = String.fromCodePoint(code);
  let bits = KNOWN | (code < 128 ? asciiBits(code) : 0);
  if (strIsDecimal(char)) bits |= DIGIT;
  if (strIsAlnum(char)) bits |= WORD;
  if (space.test(char)) bits |= SPACE;
  unicode[code] = bits;
  return bits;
}
/** Whether a code point is in a category. */
export function inCategory(code: number, category: Category, isUnicode: boolean): boolean {
  if (code < 128 && !isUnicode) return (ascii[code]! & categoryBit[category]) !== 0;
  return isUnicode && (unicodeBits(code) & categoryBit[category]) !== 0;
}
/** Whether a code point belongs to words, for \b. */
export const isWord = (code: number, isUnicode: boolean): boolean =>
  code < 128 ? (ascii[code]! & WORD) !== 0 : isUnicode && (unicodeBits(code) & WORD) !== 0;

/** The lower case that is one code point. */
export function lowerOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x130) return 0x69;
  return single(String.fromCodePoint(code).toLowerCase()) ?? code;
}
export const asciiLowerOf = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
function single(text: string): number | undefined {
  const code = text.codePointAt(0) as number;
  return text.length === (code > 0xffff ? 2 : 1) ? code : undefined;
}

/** The code points of all blocks in which a letter has case. Most blocks have none, and a block is looked at quickly. */
function* casedCodes(): Generator<number> {
  const size = 64;
  const codes: number[] = new Array(size).fill(0);
  // No letter with case lies beyond this.
  for (let start = 0; start < 0x1f000; start += size) {
    if (start >= 0xd800 && start < 0xe000) continue;
    for (let at = 0; at < size; at++) codes[at] = start + at;
    const block = String.fromCodePoint(...codes);
    if (block.toLowerCase() !== block || block.toUpperCase() !== block) yield* codes;
  }
}

interface CaseTables {
  /** lower case -> all code points whose lower case it is, itself left out. */
  readonly above: Map<number, number[]>;
  /** lower case -> other lower cases of letters with the same upper case. */
  readonly kin: Map<number, number[]>;
}
let tables: CaseTables | undefined;
function caseTables(): CaseTables {
  if (tables !== undefined) return tables;
  const above = new Map<number, number[]>();
  const byUpper = new Map<string, Set<number>>();
  for (const code of casedCodes()) {
    const char = String.fromCodePoint(code);
    const lower = lowerOf(code);
    const upper = char.toUpperCase();
    if (lower === code && upper === char) continue;
    if (lower !== code) above.set(lower, [...(above.get(lower) ?? []), code]);
    const set = byUpper.get(upper) ?? new Set();
    set.add(lower);
    byUpper.set(upper, set);
    // The upper case itself may be reached from letters whose own upper case it is.
    const own = single(upper);
    if (own !== undefined) set.add(lowerOf(own));
  }
  const kin = new Map<number, number[]>();
  for (const set of byUpper.values()) {
    if (set.size < 2) continue;
    for (const lower of set)
      kin.set(lower, [...new Set([...(kin.get(lower) ?? []), ...[...set].filter((other) => other !== lower)])]);
  }
  tables = { above, kin };
  return tables;
}
// What Latin-1 needs is known without the tables: every set of characters is worked out for the first 256 codes.
const latinKin: ReadonlyMap<number, readonly number[]> = new Map([
  [0x69, [0x131]],
  [0x73, [0x17f]],
  [0xb5, [0x3bc]],
]);
/** Lower cases with upper cases beyond Latin-1, and their kin. */
const oddUppers: ReadonlyMap<number, readonly number[]> = new Map([
  [0x69, [0x49, 0x130]],
  [0x6b, [0x4b, 0x212a]],
  [0xdf, [0x1e9e]],
  [0xe5, [0xc5, 0x212b]],
  [0xf7, []],
  [0xff, [0x178]],
  [0x131, []],
  [0x17f, []],
  [0x3bc, [0x39c]],
]);
/** Lower cases that match as if they were `lower`: letters with the same upper case. */
export function kinOf(lower: number): readonly number[] {
  if (lower < 256) return latinKin.get(lower) ?? [];
  return caseTables().kin.get(lower) ?? [];
}
/** The code points other than `lower` whose lower case it is. */
export function uppersOf(lower: number): readonly number[] {
  const odd = oddUppers.get(lower);
  if (odd !== undefined) return odd;
  if (lower < 256) return (lower >= 97 && lower <= 122) || lower >= 0xe0 ? [lower - 32] : [];
  return caseTables().above.get(lower) ?? [];
}
