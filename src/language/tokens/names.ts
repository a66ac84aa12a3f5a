/** Names, keywords and the prefixes of strings. */
import { hasNewer } from './newer.ts';
import { isNameChar, type Scanner } from './scanner.ts';
import { scanString } from './strings.ts';
import { KEYWORDS, Kind } from './token.ts';

const PREFIX = /(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])(?=['"])/y;
/** Prefixes that clash, in the order in which CPython complains. */
const CLASHING_PREFIXES = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];

/** A name or keyword at the cursor, or the string whose prefix it is. */
export function scanName(scanner: Scanner): void {
  const { source } = scanner;
  const second = source.charCodeAt(scanner.pos + 1);
  const third = source.charCodeAt(scanner.pos + 2);
  if (second === 34 || second === 39 || third === 34 || third === 39) {
    PREFIX.lastIndex = scanner.pos;
    if (PREFIX.test(source)) {
      const start = scanner.pos;
      scanner.pos = PREFIX.lastIndex;
      scanString(scanner, start);
      return;
    }
  }
  let end = scanner.pos + 1;
  while (isNameChar(source.charCodeAt(end))) end++;
  if (source.charCodeAt(end) > 127) {
    scanUnicodeName(scanner);
    return;
  }
  const text = source.slice(scanner.pos, end);
  const after = source.charCodeAt(end);
  if ((after === 34 || after === 39) && !scanner.tolerant) checkPrefix(scanner, text, end);
  const keyword = KEYWORDS.get(text);
  if (keyword !== undefined) scanner.push(Kind.KEYWORD, keyword, scanner.pos, end);
  else scanner.push(Kind.NAME, text, scanner.pos, end);
  scanner.pos = end;
}

/** Letters right before a quote that are each a prefix, but not together. */
function checkPrefix(scanner: Scanner, text: string, end: number): void {
  const letters = text.toLowerCase();
  if (!/^[burft]+$/.test(letters) || new Set(letters).size !== letters.length) return;
  const pair = CLASHING_PREFIXES.find(([a, b]) => letters.includes(a as string) && letters.includes(b as string));
  if (pair === undefined) return;
  const message = `'${pair[0]}' and '${pair[1]}' prefixes are incompatible`;
  scanner.failBetween(message, scanner.pos, end + 1);
}

/** A name with characters beyond ASCII: CPython takes every such character first and then asks whether it is a name. */
export function scanUnicodeName(scanner: Scanner): void {
  const { source } = scanner;
  let end = scanner.pos;
  for (let c = source.charCodeAt(end); isNameChar(c) || c > 127; c = source.charCodeAt(++end));
  const identifier = /[\p{XID_Start}_]\p{XID_Continue}*/uy;
  identifier.lastIndex = scanner.pos;
  let good = identifier.test(source) ? identifier.lastIndex : scanner.pos;
  if (hasNewer(source.slice(scanner.pos, good)))
    for (good = scanner.pos; !hasNewer(String.fromCodePoint(source.codePointAt(good) as number)); good++);
  // Where only the tokens are asked for, nobody asks whether they are names.
  if (good < end && !scanner.tolerant) {
    const point = source.codePointAt(good) as number;
    const character = String.fromCodePoint(point);
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    const printable = !/[\p{C}\p{Z}]/u.test(character) && !hasNewer(character);
    scanner.fail(
      printable ? `invalid character '${character}' (${code})` : `invalid non-printable character ${code}`,
      good + 1,
    );
  }
  scanner.push(Kind.NAME, source.slice(scanner.pos, end), scanner.pos, end);
  scanner.pos = end;
}
