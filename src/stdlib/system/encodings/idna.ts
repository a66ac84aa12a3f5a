/** The encodings of international domain names: punycode (RFC 3492) and idna (RFC 3490, with the names prepared by RFC 3491); and the one that refuses. */
import {
  addCodecs,
  type Codec,
  codePointsOf,
  decodeProblem,
  latin1Bytes,
  latin1Text,
  makeBytes,
  raise,
  repr,
  strCasefold,
  throwExc,
  unicodeError,
} from '../../../machine/index.ts';
import { bidirectional } from '../../data/unicodedata/database.ts';

const codeOf = (char: string): number => char.codePointAt(0) as number;

// ---- punycode ---------------------------------------------------------------------------------------------------------------------------------------

const BASE = 36;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const FIRST_CODE = 128;
const FIRST_BIAS = 72;

/** The next bias (RFC 3492, 6.1). */
function adapted(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / points);
  let steps = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    steps += BASE;
  }
  return steps + Math.floor((BASE * rest) / (rest + 38));
}
const threshold = (step: number, bias: number): number => Math.min(Math.max(step - bias, 1), 26);

/** RFC 3492, 6.3; without a "-" where no character is ASCII, as CPython has it. */
function toPunycode(text: string): string {
  const codes = codePointsOf(text).map(codeOf);
  const basic = codes.filter((code) => code < FIRST_CODE);
  let out = basic.length > 0 ? `${latin1Text(Uint8Array.from(basic))}-` : '';
  let code = FIRST_CODE;
  let delta = 0;
  let bias = FIRST_BIAS;
  for (let done = basic.length; done < codes.length; ) {
    const next = codes.reduce((least, one) => (one >= code && one < least ? one : least), Number.POSITIVE_INFINITY);
    delta += (next - code) * (done + 1);
    code = next;
    for (const one of codes) {
      if (one < code) delta++;
      if (one !== code) continue;
      let rest = delta;
      for (let step = BASE; ; step += BASE) {
        const limit = threshold(step, bias);
        if (rest < limit) break;
        out += DIGITS[limit + ((rest - limit) % (BASE - limit))];
        rest = Math.floor((rest - limit) / (BASE - limit));
      }
      out += DIGITS[rest];
      bias = adapted(delta, done + 1, done === basic.length);
      delta = 0;
      done++;
    }
    delta++;
    code++;
  }
  return out;
}
/** What is wrong with a punycode text, by its bytes. */
class Wrong {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly reason: string,
  ) {}
}
/** RFC 3492, 6.2. @param basic the ASCII part; @param from where the digits begin; a mistake ends the text where `strict` does not refuse it */
function fromPunycode(bytes: Uint8Array, basic: string, from: number, strict: boolean): string | Wrong {
  const chars = codePointsOf(basic);
  let code = FIRST_CODE;
  let place = 0;
  let bias = FIRST_BIAS;
  for (let at = from; at < bytes.length; ) {
    const before = place;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const byte = bytes[at];
      if (byte === undefined) return strict ? new Wrong(at, at + 1, 'incomplete punycode string') : chars.join('');
      const digit = DIGITS.indexOf(String.fromCharCode(byte).toLowerCase());
      if (digit < 0) return strict ? new Wrong(at, at + 1, `Invalid extended code point '${byte}'`) : chars.join('');
      at++;
      place += digit * weight;
      const limit = threshold(step, bias);
      if (digit < limit) break;
      weight *= BASE - limit;
    }
    bias = adapted(place - before, chars.length + 1, before === 0);
    code += Math.floor(place / (chars.length + 1));
    place %= chars.length + 1;
    if (code > 0x10ffff && strict) return new Wrong(at - 1, at, `Invalid character U+${code.toString(16)}`);
    chars.splice(place, 0, code > 0x10ffff ? '?' : String.fromCodePoint(code));
    place++;
  }
  return chars.join('');
}
const punycode: Codec = {
  name: 'punycode',
  encode: (text) => latin1Bytes(toPunycode(text)),
  decode(bytes, errors) {
    const dash = bytes.lastIndexOf(0x2d);
    const basic = asciiText(bytes.subarray(0, Math.max(dash, 0)), errors);
    const text = fromPunycode(bytes, basic, dash + 1, errors === 'strict');
    if (text instanceof Wrong) return cannotDecode('punycode', bytes, text);
    return { text, used: bytes.length };
  },
};
function cannotDecode(encoding: string, bytes: Uint8Array, { start, end, reason }: Wrong): never {
  throwExc(unicodeError('UnicodeDecodeError', [encoding, makeBytes(bytes), start, end, reason]));
}
function asciiText(bytes: Uint8Array, errors: string): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte < 128) {
      text += String.fromCharCode(byte);
      at++;
      continue;
    }
    const instead = decodeProblem('ascii', bytes, at, at + 1, 'ordinal not in range(128)', errors);
    text += instead.put as string;
    at = instead.next;
  }
  return text;
}

// ---- idna -------------------------------------------------------------------------------------------------------------------------------------------

const PREFIX = 'xn--';
const LONGEST = 63;
const DOTS = /[.\u3002\uff0e\uff61]/u;
/** Code points and ranges of them, in hexadecimal. */
function ranges(text: string): (code: number) => boolean {
  const pairs = text.split(' ').map((range) => range.split('-').map((end) => Number.parseInt(end, 16)));
  return (code) => pairs.some(([first, last]) => code >= first! && code <= (last ?? first!));
}
/** RFC 3454, B.1: mapped to nothing. */
const isNothing = ranges('ad 34f 1806 180b-180d 200b-200d 2060 fe00-fe0f feff');
const mayNotStand = ranges(
  '80-a0 340-341 6dd 70f 1680 180e 2000-200f 2028-202f 205f-2063 206a-206f 2ff0-2ffb 3000 d800-f8ff fdd0-fdef feff fff9-ffff 1d173-1d17a e0001 e0020-e007f',
);
/** RFC 3454, C.1.2, C.2.2 and C.3 to C.9. */
const isProhibited = (code: number): boolean => mayNotStand(code) || code >= 0xf0000 || (code & 0xfffe) === 0xfffe;

/** One character in the one form that names are compared in (RFC 3454, B.2). */
function folded(char: string): string {
  const once = strCasefold(char);
  const twice = strCasefold(once.normalize('NFKC')).normalize('NFKC');
  return twice === once.normalize('NFKC') ? once : twice;
}
/** nameprep (RFC 3491). */
function prepared(label: string): string | Wrong {
  const kept = codePointsOf(label).filter((char) => !isNothing(codeOf(char)));
  const text = kept.map(folded).join('').normalize('NFKC');
  const chars = codePointsOf(text);
  const bad = chars.findIndex((char) => isProhibited(codeOf(char)));
  if (bad >= 0) return new Wrong(bad, bad + 1, `Invalid character ${repr(chars[bad] as string)}`);
  const kinds = chars.map((char) => bidirectional(codeOf(char)));
  const fromRight = kinds.map((kind) => kind === 'R' || kind === 'AL');
  if (!fromRight.includes(true)) return text;
  const other = kinds.indexOf('L');
  if (other >= 0) return new Wrong(other, other + 1, 'Violation of BIDI requirement 2');
  if (fromRight[0] !== true) return new Wrong(0, 1, 'Violation of BIDI requirement 3');
  if (fromRight.at(-1) !== true) return new Wrong(chars.length - 1, chars.length, 'Violation of BIDI requirement 3');
  return text;
}
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
const emptyLabel = new Wrong(0, 1, 'label empty');
/** ToASCII (RFC 3490, 4.1). */
function toAscii(label: string): string | Wrong {
  const tooLong = () => new Wrong(0, codePointsOf(label).length, 'label too long');
  const sized = (text: string) => (text === '' ? emptyLabel : text.length > LONGEST ? tooLong() : text);
  if (isAscii(label)) return sized(label);
  const name = prepared(label);
  if (name instanceof Wrong || isAscii(name)) return name instanceof Wrong ? name : sized(name);
  if (name.toLowerCase().startsWith(PREFIX)) return new Wrong(0, PREFIX.length, 'Label starts with ACE prefix');
  return sized(PREFIX + toPunycode(name));
}
/** ToUnicode (RFC 3490, 4.2) of a label that carries the prefix. */
function toUnicode(label: Uint8Array): string | Wrong {
  const shown = latin1Text(label);
  const rest = label.subarray(PREFIX.length);
  const dash = rest.lastIndexOf(0x2d);
  const text = fromPunycode(rest, latin1Text(rest.subarray(0, Math.max(dash, 0))), dash + 1, true);
  if (text instanceof Wrong) return new Wrong(text.start + PREFIX.length, text.end + PREFIX.length, text.reason);
  const again = toAscii(text);
  if (again instanceof Wrong || again === shown.toLowerCase()) return again instanceof Wrong ? again : text;
  return new Wrong(
    0,
    label.length,
    `IDNA does not round-trip, '${repr(makeBytes(label))}' != '${repr(makeBytes(latin1Bytes(again)))}'`,
  );
}
function onlyStrict(errors: string): void {
  if (errors !== 'strict') raise('UnicodeError', `Unsupported error handling: ${errors}`);
}
const idna: Codec = {
  name: 'idna',
  encode(text, errors) {
    onlyStrict(errors);
    if (text === '') return latin1Bytes('');
    const plain = isAscii(text);
    const labels = text.split(plain ? '.' : DOTS);
    const isOpen = labels.length > 1 && labels.at(-1) === '';
    if (isOpen) labels.pop();
    const done: string[] = [];
    let at = 0;
    for (const label of labels) {
      const name = toAscii(label);
      if (name instanceof Wrong)
        throwExc(unicodeError('UnicodeEncodeError', ['idna', text, at + name.start, at + name.end, name.reason]));
      done.push(name);
      at += codePointsOf(label).length + 1;
    }
    return latin1Bytes(done.join('.') + (isOpen ? '.' : ''));
  },
  decode(bytes, errors) {
    onlyStrict(errors);
    const strange = bytes.findIndex((byte) => byte > 127);
    const given = latin1Text(bytes);
    const coded = given
      .toLowerCase()
      .split('.')
      .some((label) => label.startsWith(PREFIX));
    if (strange >= 0 && !coded)
      return cannotDecode('idna', bytes, new Wrong(strange, strange + 1, 'ordinal not in range(128)'));
    if (!coded) return { text: given, used: bytes.length };
    const done: string[] = [];
    let at = 0;
    for (const label of given.split('.')) {
      const text = label.toLowerCase().startsWith(PREFIX) ? toUnicode(latin1Bytes(label)) : label;
      if (text instanceof Wrong)
        return cannotDecode('idna', bytes, new Wrong(at + text.start, at + text.end, text.reason));
      done.push(text);
      at += label.length + 1;
    }
    return { text: done.join('.'), used: bytes.length };
  },
};

// ---- undefined --------------------------------------------------------------------------------------------------------------------------------------

/** The encoding of those who want no text to be encoded unasked. */
const refuse = (): never => raise('UnicodeError', 'undefined encoding');
const nothing: Codec = { name: 'undefined', encode: refuse, decode: refuse };
addCodecs({ punycode: () => punycode, idna: () => idna, undefined: () => nothing });
