/** The module `base64`. */
import {
  asBytes,
  asInt,
  asStr,
  bufferOf,
  bytesArgument,
  call,
  getAttr,
  hexDigits,
  hexValue,
  type LibrarySpec,
  lent,
  lookupAttr,
  makeBytes,
  makeList,
  type NativeGen,
  type NativeModuleSpec,
  raise,
  repr,
  str,
  truthy,
  typeName,
  typeOf,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { fromLatin1, latin1, pythonFunctions } from '../common.ts';
import { encodeBase64 } from './base64-codec.ts';
import { binasciiError, fromBase64 } from './binascii.ts';
import './base64-lines.ts';

/** Bytes to decode: bytes-like, or a str of ASCII. */
function decodable(value: Value): Uint8Array {
  const text = asStr(value);
  if (text !== undefined) {
    if (/[^\x00-\x7f]/.test(text)) raise('ValueError', 'string argument should contain only ASCII characters');
    return fromLatin1(text);
  }
  return (
    bufferOf(value) ??
    raise('TypeError', `argument should be a bytes-like object or ASCII string, not '${typeOf(value).name}'`)
  );
}
/** As memoryview(s).tobytes() reads an argument. */
const viewed = (value: Value): Uint8Array =>
  bufferOf(value) ?? raise('TypeError', `memoryview: a bytes-like object is required, not '${typeName(value)}'`);
const bad = (message: string): never => raise(binasciiError(), message);
const given = (value: Value | undefined): boolean => value !== undefined && truthy(value);

// ---- 64 ----------------------------------------------------------------------------------------------------------------------------------------------------

function alternatives(altchars: Value, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== 2) raise('AssertionError', repr(altchars));
  return bytes;
}
function b64encode(data: Value, altchars?: Value): Value {
  const source = bytesArgument(data);
  vm.charge(source.length);
  const encoded = encodeBase64(source, false);
  if (altchars !== undefined && altchars !== null) {
    const [plus, slash] = alternatives(altchars, asBytes(altchars) ?? bytesArgument(altchars));
    encoded.forEach((byte, at) => {
      if (byte === 43) encoded[at] = plus!;
      else if (byte === 47) encoded[at] = slash!;
    });
  }
  return makeBytes(encoded);
}
function b64decode(data: Value, altchars?: Value, validate?: Value): Value {
  let source = decodable(data);
  if (altchars !== undefined && altchars !== null) {
    const alt = decodable(altchars);
    if (alt.length !== 2) raise('AssertionError', repr(makeBytes(alt)));
    source = source.map((byte) => (byte === alt[0] ? 43 : byte === alt[1] ? 47 : byte));
  }
  return makeBytes(fromBase64(source, given(validate)).slice());
}

// ---- 32 and 16 -----------------------------------------------------------------------------------------------------------------------------------------------

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32hex = '0123456789ABCDEFGHIJKLMNOPQRSTUV';
function encode32(data: Value, alphabet: string): Value {
  const bytes = viewed(data);
  let out = '';
  for (let at = 0; at < bytes.length; at += 5) {
    const chunk = bytes.subarray(at, at + 5);
    let bits = 0n;
    for (let i = 0; i < 5; i++) bits = (bits << 8n) | BigInt(chunk[i] ?? 0);
    const used = Math.ceil((chunk.length * 8) / 5);
    for (let i = 0; i < 8; i++) out += i < used ? alphabet[Number((bits >> BigInt(35 - 5 * i)) & 31n)]! : '=';
  }
  return makeBytes(fromLatin1(out));
}
function decode32(data: Value, alphabet: string, casefold: boolean, map01: Value = null): Value {
  let text = latin1(decodable(data));
  if (text.length % 8 !== 0) bad('Incorrect padding');
  if (map01 !== null) {
    const one = latin1(decodable(map01));
    text = text.replaceAll('0', 'O').replaceAll('1', one);
  }
  if (casefold) text = text.toUpperCase();
  const body = text.replace(/=+$/, '');
  const pads = text.length - body.length;
  const out: number[] = [];
  for (let at = 0; at < body.length; at += 8) {
    let bits = 0n;
    const chunk = body.slice(at, at + 8);
    for (let i = 0; i < 8; i++) {
      const value = i < chunk.length ? alphabet.indexOf(chunk[i]!) : 0;
      if (value < 0) bad('Non-base32 digit found');
      bits = (bits << 5n) | BigInt(value);
    }
    for (let i = 4; i >= 0; i--) out.push(Number((bits >> BigInt(8 * i)) & 255n));
  }
  if (pads > 0) {
    const lost = ({ 1: 1, 3: 2, 4: 3, 6: 4 } as Record<number, number>)[pads];
    if (lost === undefined) bad('Incorrect padding');
    out.length = Math.max(0, out.length - lost!);
  }
  return makeBytes(Uint8Array.from(out));
}
function b16decode(data: Value, casefold?: Value): Value {
  let text = latin1(decodable(data));
  if (given(casefold)) text = text.toUpperCase();
  if (/[^0-9A-F]/.test(text)) bad('Non-base16 digit found');
  if (text.length % 2 !== 0) bad('Odd-length string');
  return makeBytes(
    Uint8Array.from(
      { length: text.length / 2 },
      (_, at) => hexValue(text.charCodeAt(2 * at)) * 16 + hexValue(text.charCodeAt(2 * at + 1)),
    ),
  );
}
const hex = (bytes: Uint8Array): string => latin1(hexDigits(bytes)).toUpperCase();

// ---- 85 --------------------------------------------------------------------------------------------------------------------------------------------------------

const base85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const ascii85 = Array.from({ length: 85 }, (_, at) => String.fromCharCode(33 + at)).join('');
const z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
function encode85(bytes: Uint8Array, alphabet: string, pad: boolean, zeros: boolean, spaces: boolean): string {
  const missing = (4 - (bytes.length % 4)) % 4;
  let out = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let word =
      ((bytes[at]! << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
    const isLast = at + 4 > bytes.length;
    if (zeros && word === 0) out += isLast && !pad ? '!!!!!'.slice(missing) : 'z';
    else if (spaces && word === 0x20202020 && !isLast) out += 'y';
    else {
      let chunk = '';
      for (let i = 0; i < 5; i++) {
        chunk = alphabet[word % 85]! + chunk;
        word = Math.floor(word / 85);
      }
      out += isLast && !pad ? chunk.slice(0, 5 - missing) : chunk;
    }
  }
  return out;
}
function a85encode(data: Value, foldspaces?: Value, wrapcol?: Value, pad?: Value, adobe?: Value): Value {
  let out = encode85(viewed(data), ascii85, given(pad), true, given(foldspaces));
  const isAdobe = given(adobe);
  if (isAdobe) out = `<~${out}`;
  const width = wrapcol === undefined ? 0 : Number(asInt(wrapcol) ?? 0);
  if (width > 0) {
    const column = Math.max(isAdobe ? 2 : 1, width);
    const lines: string[] = [];
    for (let at = 0; at < out.length; at += column) lines.push(out.slice(at, at + column));
    if (isAdobe && (lines.at(-1)?.length ?? 0) + 2 > column) lines.push('');
    out = lines.join('\n');
  }
  return makeBytes(fromLatin1(isAdobe ? `${out}~>` : out));
}
function a85decode(data: Value, foldspaces?: Value, adobe?: Value, ignorechars?: Value): Value {
  let text = latin1(decodable(data));
  if (given(adobe)) {
    if (!text.endsWith('~>')) raise('ValueError', "Ascii85 encoded byte sequences must end with b'~>'");
    text = text.slice(text.startsWith('<~') ? 2 : 0, -2);
  }
  const ignored = ignorechars === undefined ? ' \t\n\r\v' : latin1(decodable(ignorechars));
  const out: number[] = [];
  let chunk: number[] = [];
  for (const char of `${text}uuuu`) {
    const code = char.charCodeAt(0);
    if (code >= 33 && code <= 117) {
      chunk.push(code - 33);
      if (chunk.length === 5) {
        const word = chunk.reduce((sum, digit) => sum * 85 + digit, 0);
        if (word > 0xffffffff) raise('ValueError', 'Ascii85 overflow');
        out.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
        chunk = [];
      }
    } else if (char === 'z') {
      if (chunk.length > 0) raise('ValueError', 'z inside Ascii85 5-tuple');
      out.push(0, 0, 0, 0);
    } else if (given(foldspaces) && char === 'y') {
      if (chunk.length > 0) raise('ValueError', 'y inside Ascii85 5-tuple');
      out.push(32, 32, 32, 32);
    } else if (!ignored.includes(char)) raise('ValueError', `Non-Ascii85 digit found: ${char}`);
  }
  // The filler fills up the last five; what it stands for is cut off.
  const padding = 4 - chunk.length;
  return makeBytes(Uint8Array.from(padding > 0 ? out.slice(0, out.length - padding) : out));
}
function decode85(data: Value, alphabet: string, name: string): Value {
  const text = latin1(decodable(data));
  const padding = (5 - (text.length % 5)) % 5;
  const padded = text + alphabet[84]!.repeat(padding);
  const out: number[] = [];
  for (let at = 0; at < padded.length; at += 5) {
    let word = 0;
    for (let i = 0; i < 5; i++) {
      const value = alphabet.indexOf(padded[at + i]!);
      if (value < 0) raise('ValueError', `bad ${name} character at position ${at + i}`);
      word = word * 85 + value;
    }
    if (word > 0xffffffff) raise('ValueError', `${name} overflow in hunk starting at byte ${at}`);
    out.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  }
  return makeBytes(Uint8Array.from(padding > 0 ? out.slice(0, out.length - padding) : out));
}

// ---- lines and files -----------------------------------------------------------------------------------------------------------------------------------------------

function checkBytes(value: Value): Uint8Array {
  const loan = lent(value);
  if (loan === undefined) raise('TypeError', `expected bytes-like object, not ${typeOf(value).name}`);
  const name = typeName(value);
  if (!'cbB'.includes(loan.format))
    raise('TypeError', `expected single byte elements, not '${loan.format}' from ${name}`);
  const dimensions = lookupAttr(value, 'ndim');
  if (dimensions !== undefined && dimensions !== 1)
    raise('TypeError', `expected 1-D data, not ${str(dimensions)}-D data from ${name}`);
  return loan.bytes;
}
function encodebytes(data: Value): Value {
  const bytes = checkBytes(data);
  let out = '';
  for (let at = 0; at < bytes.length; at += 57) out += latin1(encodeBase64(bytes.subarray(at, at + 57), true));
  return makeBytes(fromLatin1(out));
}
const decodebytes = (data: Value): Value => makeBytes(fromBase64(checkBytes(data), false).slice());
/** Reads a file in chunks or lines and writes what becomes of each. */
const through = (method: string, size: number | null, change: (bytes: Value) => Value): LibrarySpec => [
  'input, output',
  function* (input: Value, output: Value): NativeGen {
    for (;;) {
      const chunk = yield* call(getAttr(input, method), size === null ? [] : [size]);
      if (!truthy(chunk)) return null;
      yield* call(getAttr(output, 'write'), [change(chunk)]);
    }
  },
];

export const base64: NativeModuleSpec = {
  kind: 'native',
  doc: 'Base16, Base32, Base64 (RFC 3548), Base85 and Ascii85 data encodings',
  make: () => ({
    ...pythonFunctions('base64', {
      encode: through('read', 57, (bytes) => makeBytes(encodeBase64(bytesArgument(bytes), true))),
      decode: through('readline', null, (bytes) => makeBytes(fromBase64(bytesArgument(bytes), false).slice())),
      encodebytes: ['s', encodebytes],
      decodebytes: ['s', decodebytes],
      b64encode: ['s, altchars=None', b64encode],
      b64decode: ['s, altchars=None, validate=False', b64decode],
      standard_b64encode: ['s', (data: Value) => b64encode(data)],
      standard_b64decode: ['s', (data: Value) => b64decode(data)],
      urlsafe_b64encode: ['s', (data: Value) => b64encode(data, makeBytes(fromLatin1('-_')))],
      urlsafe_b64decode: [
        's',
        (data: Value) =>
          makeBytes(
            fromBase64(
              decodable(data).map((byte) => (byte === 45 ? 43 : byte === 95 ? 47 : byte)),
              false,
            ).slice(),
          ),
      ],
      b32encode: ['s', (data: Value) => encode32(data, base32)],
      b32decode: [
        's, casefold=False, map01=None',
        (data: Value, casefold?: Value, map01?: Value) => decode32(data, base32, given(casefold), map01 ?? null),
      ],
      b32hexencode: ['s', (data: Value) => encode32(data, base32hex)],
      b32hexdecode: [
        's, casefold=False',
        (data: Value, casefold?: Value) => decode32(data, base32hex, given(casefold)),
      ],
      b16encode: ['s', (data: Value) => makeBytes(fromLatin1(hex(bytesArgument(data))))],
      b16decode: ['s, casefold=False', b16decode],
      a85encode: ['b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False', a85encode],
      a85decode: [
        'b, *, foldspaces=False, adobe=False, ignorechars=_spaces',
        (data: Value, foldspaces?: Value, adobe?: Value, ignored?: Value) =>
          a85decode(data, foldspaces, adobe, ignored ?? undefined),
      ],
      b85encode: [
        'b, pad=False',
        (data: Value, pad?: Value) => makeBytes(fromLatin1(encode85(viewed(data), base85, given(pad), false, false))),
      ],
      b85decode: ['b', (data: Value) => decode85(data, base85, 'base85')],
      z85encode: ['s', (data: Value) => makeBytes(fromLatin1(encode85(viewed(data), z85, false, false, false)))],
      z85decode: ['s', (data: Value) => decode85(data, z85, 'z85')],
    }),
    __all__: makeList([
      'encode',
      'decode',
      'encodebytes',
      'decodebytes',
      'b64encode',
      'b64decode',
      'b32encode',
      'b32decode',
      'b32hexencode',
      'b32hexdecode',
      'b16encode',
      'b16decode',
      'b85encode',
      'b85decode',
      'a85encode',
      'a85decode',
      'z85encode',
      'z85decode',
      'standard_b64encode',
      'standard_b64decode',
      'urlsafe_b64encode',
      'urlsafe_b64decode',
    ]),
    MAXLINESIZE: 76,
    MAXBINSIZE: 57,
  }),
};
