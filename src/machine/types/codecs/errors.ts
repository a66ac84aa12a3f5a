/** What a codec does with what it can't encode or decode: Python's error handlers, built-in and registered. */
import { nameOfCharacter } from '../../../language/index.ts';
import { callSync } from '../../calls/index.ts';
import { makeBytes } from '../../make.ts';
import { type PyException, PyTuple, type Value } from '../../objects.ts';
import { asBytes, asInt, asStr } from '../../protocols/index.ts';
import { exceptionType, raise, throwExc } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { concat } from './pieces.ts';

/** An error of encoding, decoding or translating a text, made of the arguments that Python gives it. */
export function unicodeError(
  type: 'UnicodeEncodeError' | 'UnicodeDecodeError' | 'UnicodeTranslateError',
  args: Value[],
): PyException {
  return callSync(exceptionType(type), args) as PyException;
}
/** Handlers that programs registered, by name. */
export function registeredHandlers(): Map<string, Value> {
  let handlers = vm.interpreter.state.get('codec errors') as Map<string, Value> | undefined;
  if (handlers === undefined) {
    handlers = new Map();
    vm.interpreter.state.set('codec errors', handlers);
  }
  return handlers;
}
/** The error handlers that are always there. */
export const handlerNames = [
  'strict',
  'ignore',
  'replace',
  'xmlcharrefreplace',
  'backslashreplace',
  'namereplace',
  'surrogatepass',
  'surrogateescape',
];

/** Where a handler lets the codec go on, and what it puts in place of what could not be converted. */
export interface Replacement {
  readonly put: string | Uint8Array;
  readonly next: number;
}
const escaped = (code: number): string =>
  code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : code < 0x10000
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`;
const named = (char: string): string => {
  const name = nameOfCharacter(char);
  return name === undefined ? escaped(char.codePointAt(0) as number) : `\\N{${name}}`;
};

/** What to do about characters start..end of a text that cannot be encoded. `chars` are its code points. */
export function encodeProblem(
  encoding: string,
  text: string,
  chars: readonly string[],
  start: number,
  end: number,
  reason: string,
  errors: string,
): Replacement {
  const fail = (): never => throwExc(unicodeError('UnicodeEncodeError', [encoding, text, start, end, reason]));
  const own = registeredHandlers().get(errors);
  if (own !== undefined)
    return customReplacement(
      own,
      unicodeError('UnicodeEncodeError', [encoding, text, start, end, reason]),
      chars.length,
    );
  const codes = chars.slice(start, end).map((char) => char.codePointAt(0) as number);
  switch (errors) {
    case 'strict':
      return fail();
    case 'ignore':
      return { put: '', next: end };
    case 'replace':
      return { put: '?'.repeat(codes.length), next: end };
    case 'backslashreplace':
      return { put: codes.map(escaped).join(''), next: end };
    case 'xmlcharrefreplace':
      return { put: codes.map((code) => `&#${code};`).join(''), next: end };
    case 'namereplace':
      return { put: chars.slice(start, end).map(named).join(''), next: end };
    case 'surrogateescape': {
      if (!codes.every((code) => code >= 0xdc80 && code <= 0xdcff)) return fail();
      return { put: Uint8Array.from(codes, (code) => code - 0xdc00), next: end };
    }
    case 'surrogatepass': {
      const put = codes.map((code) => (code >= 0xd800 && code <= 0xdfff ? passed(encoding, code) : undefined));
      if (put.some((bytes) => bytes === undefined)) return fail();
      return { put: concat(put as Uint8Array[]), next: end };
    }
  }
  raise('LookupError', `unknown error handler name '${errors}'`);
}
/** A surrogate as the encoding would write it if it were a character. */
function passed(encoding: string, code: number): Uint8Array | undefined {
  const family = encoding.replace(/[-_]/g, '');
  if (family === 'utf8') return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  const big = family.endsWith('be');
  if (family.startsWith('utf16'))
    return big ? Uint8Array.of(code >> 8, code & 255) : Uint8Array.of(code & 255, code >> 8);
  if (family.startsWith('utf32'))
    return big ? Uint8Array.of(0, 0, code >> 8, code & 255) : Uint8Array.of(code & 255, code >> 8, 0, 0);
  return undefined;
}
/** What to do about bytes start..end that cannot be decoded. */
export function decodeProblem(
  encoding: string,
  bytes: Uint8Array,
  start: number,
  end: number,
  reason: string,
  errors: string,
): Replacement {
  const error = () => unicodeError('UnicodeDecodeError', [encoding, makeBytes(bytes.slice()), start, end, reason]);
  const own = registeredHandlers().get(errors);
  if (own !== undefined) return customReplacement(own, error(), bytes.length);
  const wrong = bytes.subarray(start, end);
  switch (errors) {
    case 'strict':
      return throwExc(error());
    case 'ignore':
      return { put: '', next: end };
    case 'replace':
      return { put: '\ufffd', next: end };
    case 'backslashreplace':
      return { put: Array.from(wrong, escaped).join(''), next: end };
    case 'surrogateescape': {
      let taken = 0;
      let put = '';
      while (taken < wrong.length && taken < 4 && wrong[taken]! >= 128)
        put += String.fromCharCode(0xdc00 + wrong[taken++]!);
      return taken === 0 ? throwExc(error()) : { put, next: start + taken };
    }
    case 'surrogatepass': {
      const code = surrogateAt(encoding, bytes, start);
      return code === undefined
        ? throwExc(error())
        : { put: String.fromCharCode(code.code), next: start + code.length };
    }
    case 'xmlcharrefreplace':
    case 'namereplace':
      raise('TypeError', `don't know how to handle UnicodeDecodeError in error callback`);
  }
  raise('LookupError', `unknown error handler name '${errors}'`);
}
function surrogateAt(encoding: string, bytes: Uint8Array, at: number): { code: number; length: number } | undefined {
  const family = encoding.replace(/[-_]/g, '');
  let code: number;
  let length: number;
  if (family === 'utf8') {
    if (
      at + 3 > bytes.length ||
      (bytes[at]! & 0xf0) !== 0xe0 ||
      (bytes[at + 1]! & 0xc0) !== 0x80 ||
      (bytes[at + 2]! & 0xc0) !== 0x80
    )
      return undefined;
    code = ((bytes[at]! & 15) << 12) | ((bytes[at + 1]! & 63) << 6) | (bytes[at + 2]! & 63);
    length = 3;
  } else {
    length = family.startsWith('utf16') ? 2 : 4;
    if (at + length > bytes.length) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, length);
    const little = !family.endsWith('be');
    code = length === 2 ? view.getUint16(0, little) : view.getUint32(0, little);
  }
  return code >= 0xd800 && code <= 0xdfff ? { code, length } : undefined;
}
/** Asks a registered handler: it gets the exception and answers (replacement, position). */
function customReplacement(handler: Value, error: PyException, length: number): Replacement {
  const answer = callSync(handler, [error]);
  const decoding = error.cls.name === 'UnicodeDecodeError';
  const refuse = (): never =>
    raise(
      'TypeError',
      decoding
        ? 'decoding error handler must return (str, int) tuple'
        : 'encoding error handler must return (str/bytes, int) tuple',
    );
  if (!(answer instanceof PyTuple) || answer.items.length !== 2) return refuse();
  const put = asStr(answer.items[0] as Value) ?? (decoding ? undefined : asBytes(answer.items[0] as Value));
  const position = asInt(answer.items[1] as Value);
  if (put === undefined || position === undefined) return refuse();
  const next = Number(position) < 0 ? Number(position) + length : Number(position);
  if (next < 0 || next > length) raise('IndexError', `position ${position} from error handler out of bounds`);
  return { put, next };
}
