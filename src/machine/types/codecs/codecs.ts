/**
 * Text encodings: utf-8, utf-16, utf-32, ascii, latin-1, the one-byte tables, the escapes, and the error handlers. str.encode, bytes.decode, text files
 * and the codecs module all come here. Names, error positions and wording follow CPython's codecs.
 */
import { callSync } from '../../calls/index.ts';
import { Raise } from '../../errors.ts';
import { makeBytes, makeTuple } from '../../make.ts';
import { PyException, type Value } from '../../objects.ts';
import { asBytes, asStr, setAttr, typeName } from '../../protocols/index.ts';
import { bufferOf } from '../bytes/buffer.ts';
import { raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import * as charmaps from './charmaps.ts';
import { eastAsian, eastAsianAliases } from './east-asian.ts';
import { decodeEscapes, encodeEscapes } from './escapes.ts';
import { concat } from './pieces.ts';
import { type Codec, charmap, limited } from './each.ts';
import { decodeUtf8, encodeUtf8, wide } from './utf.ts';
import { utf7 } from './utf7.ts';
import { setCodecs } from '../strings/strings.ts';

const bom = Uint8Array.of(0xef, 0xbb, 0xbf);
const utf8: Codec = { name: 'utf-8', encode: encodeUtf8, decode: decodeUtf8 };
const builders: Record<string, () => Codec> = {
  ...eastAsian,
  utf_8: () => utf8,
  utf_8_sig: () => ({
    name: 'utf-8-sig',
    encode: (text, errors) => concat([bom, encodeUtf8(text, errors)]),
    decode(bytes, errors, final) {
      const marked = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
      const { text, used } = decodeUtf8(marked ? bytes.subarray(3) : bytes, errors, final);
      return { text, used: used + (marked ? 3 : 0) };
    },
  }),
  utf_7: utf7,
  utf_16: () => wide('utf-16', 2, 'mark'),
  utf_16_le: () => wide('utf-16-le', 2, 'little'),
  utf_16_be: () => wide('utf-16-be', 2, 'big'),
  utf_32: () => wide('utf-32', 4, 'mark'),
  utf_32_le: () => wide('utf-32-le', 4, 'little'),
  utf_32_be: () => wide('utf-32-be', 4, 'big'),
  ascii: () => limited('ascii', 128),
  latin_1: () => limited('latin-1', 256),
  // Without a table of its own it is Latin-1, and its complaints say so.
  charmap: () => ({ ...limited('latin-1', 256), name: 'charmap' }),
  unicode_escape: () => ({
    name: 'unicode-escape',
    encode: (text) => encodeEscapes(text, false),
    decode: (bytes, errors) => decodeEscapes(bytes, errors, false),
  }),
  raw_unicode_escape: () => ({
    name: 'raw-unicode-escape',
    encode: (text) => encodeEscapes(text, true),
    decode: (bytes, errors) => decodeEscapes(bytes, errors, true),
  }),
};
/** Adds encodings that need more than the machine knows; each is made when it is first asked for. */
export function addCodecs(more: Readonly<Record<string, () => Codec>>): void {
  Object.assign(builders, more);
}
const aliases: Record<string, string> = {
  ...eastAsianAliases,
  utf8: 'utf_8',
  u8: 'utf_8',
  utf: 'utf_8',
  utf8_ucs2: 'utf_8',
  utf8_ucs4: 'utf_8',
  cp65001: 'utf_8',
  utf_8_sig: 'utf_8_sig',
  u7: 'utf_7',
  utf7: 'utf_7',
  unicode_1_1_utf_7: 'utf_7',
  u16: 'utf_16',
  utf16: 'utf_16',
  utf_16le: 'utf_16_le',
  utf_16be: 'utf_16_be',
  utf16_le: 'utf_16_le',
  utf16_be: 'utf_16_be',
  utf16le: 'utf_16_le',
  utf16be: 'utf_16_be',
  unicodelittleunmarked: 'utf_16_le',
  unicodebigunmarked: 'utf_16_be',
  u32: 'utf_32',
  utf32: 'utf_32',
  utf_32le: 'utf_32_le',
  utf_32be: 'utf_32_be',
  utf32_le: 'utf_32_le',
  utf32_be: 'utf_32_be',
  us_ascii: 'ascii',
  us: 'ascii',
  '646': 'ascii',
  ansi_x3_4_1968: 'ascii',
  iso646_us: 'ascii',
  ibm367: 'ascii',
  cp367: 'ascii',
  iso_ir_6: 'ascii',
  csascii: 'ascii',
  ansi_x3_4_1986: 'ascii',
  iso_646_irv_1991: 'ascii',
  ansi_x3_4: 'ascii',
  latin1: 'latin_1',
  latin: 'latin_1',
  l1: 'latin_1',
  iso8859_1: 'latin_1',
  iso_8859_1: 'latin_1',
  iso8859: 'latin_1',
  '8859': 'latin_1',
  cp819: 'latin_1',
  ibm819: 'latin_1',
  iso_8859_1_1987: 'latin_1',
  iso_ir_100: 'latin_1',
  csisolatin1: 'latin_1',
  unicodeescape: 'unicode_escape',
};
const shortcuts = new Set([
  'utf_8',
  'utf8',
  'utf_16',
  'utf16',
  'utf_32',
  'utf32',
  'ascii',
  'us_ascii',
  'latin1',
  'latin_1',
  'iso_8859_1',
  'iso8859_1',
]);
/** Names of codecs from bytes to bytes or text to text, which str.encode and bytes.decode refuse. */
export const otherCodecs: Record<string, string> = {
  rot13: 'rot13',
  rot_13: 'rot13',
  hex: 'hex',
  hex_codec: 'hex',
  base64: 'base64',
  base_64: 'base64',
  base64_codec: 'base64',
  zlib: 'zlib',
  zip: 'zlib',
  zlib_codec: 'zlib',
  bz2: 'bz2',
  bz2_codec: 'bz2',
  quopri: 'quopri',
  quoted_printable: 'quopri',
  quotedprintable: 'quopri',
  quopri_codec: 'quopri',
  uu: 'uu',
  uu_codec: 'uu',
};

/** The name as aliases are looked up: lower case, everything but letters, digits and dots an underscore. */
export const normalName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
const made = new Map<string, Codec>();
/** The text encoding of a name, or undefined. */
export function findCodec(name: string): Codec | undefined {
  const normal = normalName(name);
  const canonical = builders[normal] !== undefined ? normal : aliases[normal];
  const key = canonical ?? charmaps.canonicalName(normal);
  if (key === undefined) return undefined;
  let codec = made.get(key);
  if (codec === undefined) {
    codec = canonical === undefined ? charmap(key) : builders[canonical]!();
    if (codec === undefined) return undefined;
    made.set(key, codec);
  }
  return codec;
}
/** What codecs.register was given, asked in order for names that are not known. */
let searchRegistered: (name: string, what: 'encode' | 'decode', input: Value, errors: string) => Value | undefined =
  () => undefined;
/** Says who asks them: the codecs module, once it is there. */
export function setCodecSearch(search: typeof searchRegistered): void {
  searchRegistered = search;
}
function unknownCodec(encoding: string, what: 'encode' | 'decode'): never {
  const other = otherCodecs[normalName(encoding)];
  if (other !== undefined)
    raise('LookupError', `'${encoding}' is not a text encoding; use codecs.${what}() to handle arbitrary codecs`);
  if (encoding.includes('\0')) raise('ValueError', 'embedded null character');
  raise('LookupError', `unknown encoding: ${encoding}`);
}
/** Errors of codecs that are found through the register say so in a note. */
function noted<T>(encoding: string, what: 'encoding' | 'decoding', work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Raise && !shortcuts.has(normalName(encoding)) && error.exc instanceof PyException)
      addNote(error.exc, `${what} with '${encoding}' codec failed`);
    throw error;
  }
}
/** exc.add_note(note) */
export function addNote(exc: PyException, note: string): void {
  const method = exc.cls.lookup('add_note');
  if (method !== undefined) callSync(method, [exc, note]);
  else setAttr(exc, '__notes__', makeTuple([note]));
}

/** str.encode */
export function encodeText(text: string, encoding: string, errors: string): Uint8Array {
  const codec = findCodec(encoding);
  if (codec === undefined) {
    const answer = noted(encoding, 'encoding', () => searchRegistered(encoding, 'encode', text, errors));
    if (answer === undefined) unknownCodec(encoding, 'encode');
    return (
      asBytes(answer) ??
      raise(
        'TypeError',
        `'${encoding}' encoder returned '${typeName(answer)}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types`,
      )
    );
  }
  if (text.length > 1000) vm.charge(text.length);
  return noted(encoding, 'encoding', () => codec.encode(text, errors));
}
/** bytes.decode: where there is nothing to decode, nobody looks for the encoding. */
export function decodeBytes(bytes: Uint8Array, encoding: string, errors: string): string {
  if (bytes.length === 0 && !encoding.includes('\0')) return '';
  const codec = findCodec(encoding);
  if (codec === undefined) {
    const answer = noted(encoding, 'decoding', () => searchRegistered(encoding, 'decode', makeBytes(bytes), errors));
    if (answer === undefined) unknownCodec(encoding, 'decode');
    return (
      asStr(answer) ??
      raise(
        'TypeError',
        `'${encoding}' decoder returned '${typeName(answer)}' instead of 'str'; use codecs.decode() to decode to arbitrary types`,
      )
    );
  }
  if (bytes.length > 1000) vm.charge(bytes.length);
  return noted(encoding, 'decoding', () => codec.decode(bytes, errors, true).text);
}

setCodecs({
  encode: (value, encoding, errors) => makeBytes(encodeText(value, encoding, errors)),
  decode(object, encoding, errors) {
    const bytes = asStr(object) === undefined ? bufferOf(object) : undefined;
    if (bytes === undefined) raise('TypeError', `decoding to str: need a bytes-like object, ${typeName(object)} found`);
    return decodeBytes(bytes, encoding, errors);
  },
});
