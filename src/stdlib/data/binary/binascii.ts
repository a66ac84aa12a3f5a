/** The module `binascii`. */
import {
  asStr,
  bufferOf,
  bytesArgument,
  hexDigits,
  hexValue,
  lengthOf,
  lift,
  makeBytes,
  type NativeModuleSpec,
  raise,
  toIndex,
  toSize,
  truthy,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { exceptionClass, fromLatin1, functions, lazy } from '../common.ts';
import { decodeBase64, encodeBase64 } from './base64-codec.ts';
import { crc32 } from './checksums.ts';

/** Bytes, or a str of ASCII. */
function asciiBytes(value: Value): Uint8Array {
  const text = asStr(value);
  if (text !== undefined) {
    if (/[^\x00-\x7f]/.test(text)) raise('ValueError', 'string argument should contain only ASCII characters');
    return fromLatin1(text);
  }
  return (
    bufferOf(value) ?? raise('TypeError', `argument should be bytes, buffer or ASCII string, not '${typeName(value)}'`)
  );
}
export const binasciiError = lazy(() => exceptionClass('binascii.Error', 'ValueError'));
const incomplete = lazy(() => exceptionClass('binascii.Incomplete'));
export const fromBase64 = lift((bytes: Uint8Array, strict: boolean) => {
  binasciiError();
  vm.charge(bytes.length);
  return decodeBase64(bytes, strict);
});
const complain = (message: string): never => raise(binasciiError(), message);

function hexlify(data: Value, separator?: Value, group?: Value): Value {
  const bytes = bytesArgument(data);
  let sep = '';
  if (separator !== undefined) {
    if (lengthOf(separator) !== 1) raise('ValueError', 'sep must be length 1.');
    const text = asStr(separator);
    const raw = text === undefined ? bufferOf(separator) : undefined;
    if (text === undefined && raw === undefined) raise('TypeError', `sep must be str or bytes.`);
    sep = text ?? String.fromCharCode(raw![0]!);
    // bytes can hold any byte
    if (sep.charCodeAt(0) > 255) raise('ValueError', 'sep must be ASCII.');
  }
  const every = group === undefined ? 1 : toSize(group);
  const size = Math.abs(every);
  const digits = hexDigits(bytes);
  vm.charge(digits.length);
  if (sep === '' || size === 0) return makeBytes(digits);
  let out = '';
  bytes.forEach((_, at) => {
    // Groups are counted from the right for a positive number, from the left for a negative one.
    const passed = every > 0 ? bytes.length - at : at;
    if (at > 0 && passed % size === 0) out += sep;
    out += String.fromCharCode(digits[2 * at]!, digits[2 * at + 1]!);
  });
  return makeBytes(fromLatin1(out));
}
function unhexlify(data: Value): Value {
  const bytes = asciiBytes(data);
  if (bytes.length % 2 !== 0) complain('Odd-length string');
  const out = new Uint8Array(bytes.length / 2);
  for (let at = 0; at < out.length; at++) {
    const high = hexValue(bytes[2 * at]!);
    const low = hexValue(bytes[2 * at + 1]!);
    if (high < 0 || low < 0) complain('Non-hexadecimal digit found');
    out[at] = high * 16 + low;
  }
  return makeBytes(out);
}
function crcHqx(data: Value, start: Value): Value {
  let crc = Number(BigInt.asUintN(16, BigInt(toIndex(start))));
  for (const byte of bytesArgument(data)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}

// ---- uuencode and quoted-printable ------------------------------------------------------------------------------------------------------------------------

function uuEncode(data: Value, backtick?: Value): Value {
  const bytes = bytesArgument(data);
  if (bytes.length > 45) complain('At most 45 bytes at once');
  const zero = backtick !== undefined && truthy(backtick) ? 96 : 32;
  const char = (value: number) => (value === 0 ? zero : value + 32);
  const out = [char(bytes.length)];
  for (let at = 0; at < bytes.length; at += 3) {
    const triple = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) out.push(char((triple >> shift) & 63));
  }
  out.push(10);
  return makeBytes(Uint8Array.from(out));
}
function uuDecode(data: Value): Value {
  const bytes = asciiBytes(data);
  if (bytes.length === 0) return makeBytes(new Uint8Array(32));
  let left = (bytes[0]! - 32) & 63;
  const out: number[] = [];
  let at = 1;
  for (let bits = 0, held = 0; left > 0; at++) {
    let byte = bytes[at];
    // A line cut short stands for zeros.
    if (byte === undefined || byte === 10 || byte === 13) byte = 0;
    else {
      if (byte < 32 || byte > 96) complain('Illegal char');
      byte = (byte - 32) & 63;
    }
    held = (held << 6) | byte;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out.push((held >> bits) & 255);
    held &= (1 << bits) - 1;
    left--;
  }
  for (; at < bytes.length; at++) if (![32, 96, 10, 13].includes(bytes[at]!)) complain('Trailing garbage');
  return makeBytes(Uint8Array.from(out));
}
const hexByte = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
function qpEncode(data: Value, quotetabs?: Value, istext?: Value, header?: Value): Value {
  const bytes = bytesArgument(data);
  const tabs = quotetabs !== undefined && truthy(quotetabs);
  const isText = istext === undefined || truthy(istext);
  const isHeader = header !== undefined && truthy(header);
  const crlf = bytes.indexOf(10) > 0 && bytes[bytes.indexOf(10) - 1] === 13;
  let out = '';
  let line = 0;
  const lines: string[] = [];
  const breakLine = (end: string): void => {
    lines.push(out, end);
    out = '';
    line = 0;
  };
  const put = (text: string) => {
    out += text;
    line += text.length;
  };
  const softBreak = (size: number): void => {
    if (line + size < 76) return;
    breakLine(crlf ? '=\r\n' : '=\n');
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const following = bytes[at + 1];
    const lastDot = following === undefined || following === 10 || following === 13 || following === 0;
    const quote =
      byte > 126 ||
      byte === 61 ||
      (isHeader && byte === 95) ||
      (byte === 46 && line === 0 && lastDot) ||
      (!isText && (byte === 13 || byte === 10)) ||
      ((byte === 9 || byte === 32) && following === undefined) ||
      (byte < 33 && byte !== 13 && byte !== 10 && (tabs || (byte !== 9 && byte !== 32)));
    if (quote) {
      softBreak(3);
      put(hexByte(byte));
    } else if (isText && (byte === 10 || (byte === 13 && following === 10))) {
      const last = out.charCodeAt(out.length - 1);
      if (last === 32 || last === 9) out = out.slice(0, -1) + hexByte(last);
      if (byte === 13) at++;
      breakLine(crlf ? '\r\n' : '\n');
    } else {
      if (following !== undefined && following !== 10) softBreak(1);
      put(isHeader && byte === 32 ? '_' : String.fromCharCode(byte));
    }
  }
  return makeBytes(fromLatin1(lines.join('') + out));
}
function qpDecode(data: Value, header?: Value): Value {
  const bytes = asciiBytes(data);
  const isHeader = header !== undefined && truthy(header);
  const out: number[] = [];
  const hex = (byte: number | undefined) => byte !== undefined && /[0-9a-fA-F]/.test(String.fromCharCode(byte));
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte !== 61) {
      out.push(isHeader && byte === 95 ? 32 : byte);
      continue;
    }
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next === 10 || next === 13) {
      while (at + 1 < bytes.length && bytes[at + 1] !== 10) at++;
      at++;
    } else if (next === 61) {
      out.push(61);
      at++;
    } else if (hex(next) && hex(bytes[at + 2])) {
      out.push(Number.parseInt(String.fromCharCode(next, bytes[at + 2]!), 16));
      at += 2;
    } else out.push(61);
  }
  return makeBytes(Uint8Array.from(out));
}

export const binascii: NativeModuleSpec = {
  kind: 'native',
  doc: 'Conversion between binary data and ASCII',
  make: () => ({
    ...functions('binascii', {
      hexlify: ['data, sep=<unrepresentable>, bytes_per_sep=1', hexlify],
      b2a_hex: ['data, sep=<unrepresentable>, bytes_per_sep=1', hexlify],
      unhexlify: ['hexstr, /', unhexlify],
      a2b_hex: ['hexstr, /', unhexlify],
      b2a_base64: [
        'data, /, *, newline=True',
        (data: Value, newline?: Value) => {
          const bytes = bytesArgument(data);
          vm.charge(bytes.length);
          return makeBytes(encodeBase64(bytes, newline === undefined || truthy(newline)));
        },
      ],
      a2b_base64: [
        'data, /, *, strict_mode=False',
        (data: Value, strict?: Value) =>
          makeBytes(fromBase64(asciiBytes(data), strict !== undefined && truthy(strict)).slice()),
      ],
      crc32: [
        'data, crc=0, /',
        (data: Value, crc?: Value) =>
          crc32(bytesArgument(data), crc === undefined ? 0 : Number(BigInt.asUintN(32, BigInt(toIndex(crc))))),
      ],
      crc_hqx: ['data, crc, /', crcHqx],
      b2a_uu: ['data, /, *, backtick=False', uuEncode],
      a2b_uu: ['data, /', uuDecode],
      b2a_qp: ['data, quotetabs=False, istext=True, header=False', qpEncode],
      a2b_qp: ['data, header=False', qpDecode],
    }),
    Error: binasciiError(),
    Incomplete: incomplete(),
  }),
};
