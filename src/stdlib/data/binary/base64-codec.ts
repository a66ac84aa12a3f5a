/** Base 64, both ways. Works on bytes; problems are told as PyError. */
import { PyError } from '../../../machine/index.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Int8Array(256).fill(-1);
for (let at = 0; at < 64; at++) values[alphabet.charCodeAt(at)] = at;
const PAD = 61;

export function encodeBase64(bytes: Uint8Array, newline: boolean): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4 + (newline ? 1 : 0));
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const triple = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    out[to++] = alphabet.charCodeAt(triple >> 18);
    out[to++] = alphabet.charCodeAt((triple >> 12) & 63);
    out[to++] = left > 1 ? alphabet.charCodeAt((triple >> 6) & 63) : PAD;
    out[to++] = left > 2 ? alphabet.charCodeAt(triple & 63) : PAD;
  }
  if (newline) out[to] = 10;
  return out;
}
/** Characters outside the alphabet are skipped, unless `strict`. */
export function decodeBase64(bytes: Uint8Array, strict: boolean): Uint8Array {
  const fail = (message: string): never => {
    throw new PyError('binascii.Error', message);
  };
  if (strict && bytes.length > 0 && bytes[0] === PAD) fail('Leading padding not allowed');
  const out = new Uint8Array(Math.ceil(bytes.length / 4) * 3);
  let to = 0;
  let quad = 0;
  let pads = 0;
  let left = 0;
  let padding = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === PAD) {
      padding = true;
      pads++;
      if (quad >= 2 && quad + pads >= 4) {
        // The padding that ends it all.
        if (strict && at + 1 < bytes.length) fail('Excess data after padding');
        return out.subarray(0, to);
      }
      if (strict && quad === 0)
        fail(pads > 1 || to > 0 || at > 0 ? 'Excess padding not allowed' : 'Leading padding not allowed');
      continue;
    }
    const value = values[byte]!;
    if (value < 0) {
      if (strict) fail('Only base64 data is allowed');
      continue;
    }
    if (strict && padding) fail('Discontinuous padding not allowed');
    pads = 0;
    switch (quad) {
      case 0:
        quad = 1;
        left = value;
        break;
      case 1:
        quad = 2;
        out[to++] = (left << 2) | (value >> 4);
        left = value & 15;
        break;
      case 2:
        quad = 3;
        out[to++] = (left << 4) | (value >> 2);
        left = value & 3;
        break;
      default:
        quad = 0;
        out[to++] = (left << 6) | value;
        left = 0;
    }
  }
  if (quad === 1)
    fail(
      `Invalid base64-encoded string: number of data characters (${Math.floor(to / 3) * 4 + 1}) cannot be 1 more than a multiple of 4`,
    );
  if (quad !== 0) fail('Incorrect padding');
  return out.subarray(0, to);
}
