/** What stands around compressed data: the format xz, and the one before it. */
import { crc32 } from '../binary/checksums.ts';
import { BadData, decode, decodeChunks, modelFor, NeedsMore, Output } from './decode.ts';
import { chunks, Encoder, PROPERTIES } from './encode.ts';

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const SIZES: Record<number, number> = { 0: 0, 1: 4, 4: 8, 10: 32 };
/** Checksums of single bytes, in halves of 32 bits: these are numbers, and much faster than large integers. */
let table: { readonly high: Int32Array; readonly low: Int32Array } | null = null;
function crcTable(): { readonly high: Int32Array; readonly low: Int32Array } {
  const made = { high: new Int32Array(256), low: new Int32Array(256) };
  for (let byte = 0; byte < 256; byte++) {
    let crc = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ 0xc96c5795d7870f42n : crc >> 1n;
    made.high[byte] = Number(crc >> 32n);
    made.low[byte] = Number(crc & 0xffffffffn);
  }
  return made;
}
function crc64(bytes: Uint8Array): bigint {
  const crcs = (table ??= crcTable());
  let high = -1;
  let low = -1;
  for (let at = 0; at < bytes.length; at++) {
    const index = (low ^ bytes[at]!) & 0xff;
    low = crcs.low[index]! ^ ((low >>> 8) | (high << 24));
    high = crcs.high[index]! ^ (high >>> 8);
  }
  return (BigInt(~high >>> 0) << 32n) | BigInt(~low >>> 0);
}
function little(value: number | bigint, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  let rest = BigInt(value);
  for (let i = 0; i < count; i++) {
    bytes[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}
function number(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
function padded(bytes: number[]): Uint8Array {
  while (bytes.length % 4 !== 0) bytes.push(0);
  return Uint8Array.from(bytes);
}
function join(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
const withCrc = (bytes: Uint8Array) => join([bytes, little(crc32(bytes) >>> 0, 4)]);
/** How a dictionary of a size is written. */
function dictionaryByte(size: number): number {
  for (let bits = 0; bits < 40; bits++) if ((2 | (bits & 1)) * 2 ** ((bits >> 1) + 11) >= size) return bits;
  return 40;
}
/** Who makes the check of some bytes. */
export type Digest = (bytes: Uint8Array) => Uint8Array;
function checkOf(kind: number, bytes: Uint8Array, sha256: Digest): Uint8Array {
  if (kind === 1) return little(crc32(bytes) >>> 0, 4);
  if (kind === 4) return little(crc64(bytes), 8);
  return kind === 10 ? sha256(bytes) : new Uint8Array(0);
}
/** A stream of the format xz. */
export function packXz(data: Uint8Array, check: number, dictionary: number, sha256: Digest): Uint8Array {
  const flags = Uint8Array.of(0, check);
  const parts = [Uint8Array.from(MAGIC), withCrc(flags)];
  const records: number[] = [];
  if (data.length > 0) {
    const head = withCrc(Uint8Array.from([2, 0, 0x21, 1, dictionaryByte(dictionary), 0, 0, 0]));
    const body = join(chunks(data));
    const sum = checkOf(check, data, sha256);
    parts.push(head, body, new Uint8Array((4 - (body.length % 4)) % 4), sum);
    records.push(...number(head.length + body.length + sum.length), ...number(data.length));
  }
  const index = withCrc(padded([0, ...number(data.length > 0 ? 1 : 0), ...records]));
  const end = join([little(index.length / 4 - 1, 4), flags]);
  return join([...parts, index, little(crc32(end) >>> 0, 4), end, Uint8Array.of(0x59, 0x5a)]);
}
/** The format before xz. */
export function packAlone(data: Uint8Array, dictionary: number): Uint8Array {
  const head = join([Uint8Array.of(PROPERTIES), little(dictionary, 4), little(0xffffffffffffffffn, 8)]);
  return join([head, new Encoder(data).whole()]);
}
/** Only the chunks, or only what is coded. */
export function packRaw(data: Uint8Array, isLzma2: boolean): Uint8Array {
  return isLzma2 ? join(chunks(data)) : new Encoder(data).whole();
}
/** What a stream holds, where it ends, and its check. */
export interface Unpacked {
  data: Uint8Array;
  used: number;
  check: number;
}
class Reader {
  at = 0;
  constructor(readonly data: Uint8Array) {}
  take(count: number): Uint8Array {
    if (this.at + count > this.data.length) throw new NeedsMore();
    this.at += count;
    return this.data.subarray(this.at - count, this.at);
  }
  number(): number {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const byte = this.take(1)[0]!;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return value;
    }
    throw new BadData('data');
  }
  checked(from: number): void {
    const expected = little(crc32(this.data.subarray(from, this.at)) >>> 0, 4);
    if (!same(this.take(4), expected)) throw new BadData('data');
  }
}
const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);
/** Whether data begins as the format xz does, as far as it goes. */
export const beginsXz = (data: Uint8Array) => MAGIC.every((byte, at) => at >= data.length || data[at] === byte);
/** A stream of the format xz. */
export function unpackXz(data: Uint8Array, sha256: Digest): Unpacked {
  if (!beginsXz(data)) throw new BadData('format');
  const reader = new Reader(data);
  reader.take(6);
  const flags = reader.take(2);
  reader.checked(6);
  if (flags[0] !== 0 || flags[1]! > 15) throw new BadData('options');
  const check = flags[1]!;
  const out = new Output();
  for (;;) {
    const begin = reader.at;
    const size = reader.take(1)[0]!;
    if (size === 0) break;
    const head = new Reader(data.subarray(0, begin + size * 4));
    reader.take(size * 4 - 1);
    reader.checked(begin);
    head.at = begin + 1;
    const kinds = head.take(1)[0]!;
    if (kinds & 0x40) head.number();
    if (kinds & 0x80) head.number();
    if ((kinds & 3) !== 0 || head.number() !== 0x21) throw new BadData('options');
    const from = out.length;
    const bodyAt = reader.at;
    reader.at = decodeChunks(out, data, bodyAt);
    reader.take((4 - ((reader.at - bodyAt) % 4)) % 4);
    const sum = reader.take(SIZES[check] ?? 0);
    if (sum.length > 0 && !same(sum, checkOf(check, out.bytes.subarray(from, out.length), sha256)))
      throw new BadData('data');
  }
  const indexAt = reader.at - 1;
  const count = reader.number();
  for (let i = 0; i < count * 2; i++) reader.number();
  reader.take((4 - ((reader.at - indexAt) % 4)) % 4);
  reader.checked(indexAt);
  const foot = reader.take(12);
  if (foot[10] !== 0x59 || foot[11] !== 0x5a) throw new BadData('data');
  return { data: out.bytes.slice(0, out.length), used: reader.at, check };
}
/** The format before xz. */
export function unpackAlone(data: Uint8Array): Unpacked {
  const reader = new Reader(data);
  const properties = reader.take(1)[0]!;
  // What begins like this is taken for something else, as soon as it can be told.
  if (properties >= 225 || (properties % 9) + (Math.floor(properties / 9) % 5) > 4) throw new BadData('format');
  const dictionary = reader.take(4).reduceRight((sum, byte) => sum * 256 + byte, 0);
  if (dictionary !== 0xffffffff && (dictionary === 0 || !/^11?0*$/.test(dictionary.toString(2))))
    throw new BadData('format');
  const size = reader.take(8);
  const known = size.some((byte) => byte !== 0xff);
  if (known && (size[7] !== 0 || size[6] !== 0 || size[5] !== 0)) throw new BadData('format');
  const length = size.reduceRight((sum, byte) => sum * 256 + byte, 0);
  const out = new Output();
  const used = decode(modelFor(properties), out, data, reader.at, data.length, known ? length : null);
  return { data: out.bytes.slice(0, out.length), used, check: 0 };
}
/** Only the chunks, or only what is coded. */
export function unpackRaw(data: Uint8Array, isLzma2: boolean): Unpacked {
  const out = new Output();
  const used = isLzma2 ? decodeChunks(out, data, 0) : decode(modelFor(PROPERTIES), out, data, 0, data.length, null);
  return { data: out.bytes.slice(0, out.length), used, check: 0 };
}
