/** Numbers: digits with single underscores between them, in four radixes, fractions, exponents, and what may follow. */
import { isDigit, isNameChar, type Scanner } from './scanner.ts';
import { Kind } from './token.ts';

/** Keywords that may follow a number without a space between; CPython warns of it. */
const AFTER_NUMBER = /(?:i[fns]|(?:and|else|for|or|not)(?![\w\u0080-\uffff]))/y;

/** A number at the cursor. */
export function scanNumber(scanner: Scanner): void {
  const { source } = scanner;
  const start = scanner.pos;
  if (source.charCodeAt(start) === 48 && /[xXoObB]/.test(source[start + 1] as string)) {
    radixNumber(scanner, start, (source[start + 1] as string).toLowerCase());
    return;
  }
  const whole = source.charCodeAt(start) === 46 ? start : digitsEnd(scanner, start);
  let at = whole;
  if (source.charCodeAt(at) === 46) {
    at++;
    if (isDigit(source.charCodeAt(at))) at = digitsEnd(scanner, at);
  }
  const e = source.charCodeAt(at);
  if (e === 101 || e === 69) {
    const digits = exponentDigits(scanner, at);
    if (!isDigit(source.charCodeAt(digits))) {
      // No exponent, then: perhaps the number ends before `else`. CPython asks that before it minds leading zeros.
      endNumber(scanner, start, at, 'decimal');
      return;
    }
    at = digitsEnd(scanner, digits);
  }
  const j = source.charCodeAt(at);
  if (j === 106 || j === 74) endNumber(scanner, start, at + 1, 'imaginary');
  else {
    if (at === whole && !scanner.tolerant) refuseLeadingZeros(scanner, start, at);
    endNumber(scanner, start, at, 'decimal');
  }
}

/** The end of digits that begin at an offset. */
function digitsEnd(scanner: Scanner, from: number): number {
  const { source } = scanner;
  let at = from;
  for (;;) {
    while (isDigit(source.charCodeAt(at))) at++;
    if (source.charCodeAt(at) !== 95) return at;
    if (!isDigit(source.charCodeAt(at + 1))) scanner.fail('invalid decimal literal', at + 1);
    at++;
  }
}

/** Where the digits of an exponent whose `e` stands at an offset would begin: behind the sign. */
function exponentDigits(scanner: Scanner, at: number): number {
  const { source } = scanner;
  const sign = source.charCodeAt(at + 1);
  if (sign !== 43 && sign !== 45) return at + 1;
  if (!isDigit(source.charCodeAt(at + 2))) scanner.fail('invalid decimal literal', at + 2);
  return at + 2;
}

/** An integer other than 0 may not begin with zeros. */
function refuseLeadingZeros(scanner: Scanner, start: number, end: number): void {
  const { source } = scanner;
  let zeros = start;
  while (zeros < end && (source.charCodeAt(zeros) === 48 || source.charCodeAt(zeros) === 95)) zeros++;
  if (zeros === start || zeros === end) return;
  scanner.failBetween(
    'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
    start,
    zeros + 1,
  );
}

function radixNumber(scanner: Scanner, start: number, letter: string): void {
  const { source } = scanner;
  const name = letter === 'x' ? 'hexadecimal' : letter === 'o' ? 'octal' : 'binary';
  const isMine = (c: number): boolean =>
    letter === 'x'
      ? isDigit(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70)
      : c >= 48 && c <= (letter === 'o' ? 55 : 49);
  let at = start + 2;
  do {
    if (source.charCodeAt(at) === 95) at++;
    const c = source.charCodeAt(at);
    if (!isMine(c)) {
      if (isDigit(c)) scanner.fail(`invalid digit '${source[at]}' in ${name} literal`, at + 1);
      scanner.fail(`invalid ${name} literal`, at);
    }
    while (isMine(source.charCodeAt(at))) at++;
  } while (source.charCodeAt(at) === 95);
  if (isDigit(source.charCodeAt(at))) scanner.fail(`invalid digit '${source[at]}' in ${name} literal`, at + 1);
  endNumber(scanner, start, at, name);
}

/** Makes the token, and looks at what follows it. @param kind in the words of CPython's complaint */
function endNumber(scanner: Scanner, start: number, at: number, kind: string): void {
  checkNumberEnd(scanner, at, kind);
  scanner.push(Kind.NUMBER, scanner.source.slice(start, at), start, at);
  scanner.pos = at;
}

function checkNumberEnd(scanner: Scanner, at: number, kind: string): void {
  const c = scanner.source.charCodeAt(at);
  if (!isNameChar(c)) return;
  AFTER_NUMBER.lastIndex = at;
  if (AFTER_NUMBER.test(scanner.source))
    scanner.warnings.push({ message: `invalid ${kind} literal`, line: scanner.line, offset: at - 1, length: 0 });
  else scanner.fail(`invalid ${kind} literal`, at);
}
