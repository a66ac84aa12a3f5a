/** Formats of `struct`: what they say, and how one item is packed and unpacked. */
import {
  asBytes,
  asInt,
  asNumber,
  callSpecial,
  halfBits,
  halfFloat,
  type Int,
  makeBytes,
  makeComplex,
  makeFloat,
  normInt,
  PyComplex,
  PyFloat,
  toFloat,
  toIndex,
  truthy,
  typeOf,
  type Value,
} from '../../../machine/index.ts';

export class StructProblem {
  constructor(
    readonly message: string,
    /** Another exception than struct.error. */
    readonly type?: string,
  ) {}
}
const fail = (message: string, type?: string): never => {
  throw new StructProblem(message, type);
};

export interface Item {
  readonly code: string;
  readonly offset: number;
  /** Bytes of one. For s and p: of the whole text. */
  readonly size: number;
  /** How many; 1 for s and p. */
  readonly count: number;
}
export interface Format {
  readonly text: string;
  readonly items: readonly Item[];
  readonly size: number;
  /** Values that are packed. */
  readonly values: number;
  readonly little: boolean;
  readonly native: boolean;
}
const standard: Readonly<Record<string, number>> = {
  x: 1,
  c: 1,
  b: 1,
  B: 1,
  '?': 1,
  s: 1,
  p: 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 4,
  L: 4,
  q: 8,
  Q: 8,
  e: 2,
  f: 4,
  d: 8,
  F: 8,
  D: 16,
};
const native: Readonly<Record<string, number>> = { ...standard, l: 8, L: 8, n: 8, N: 8, P: 8 };
/** Complex numbers are aligned as their parts. */
const alignment = (code: string, size: number): number => (code === 'F' ? 4 : code === 'D' ? 8 : size);
const LONGEST = 2 ** 53;

const known = new Map<string, Format>();
export function readFormat(text: string): Format {
  let format = known.get(text);
  if (format === undefined) {
    format = parse(text);
    if (known.size > 200) known.clear();
    known.set(text, format);
  }
  return format;
}
function parse(text: string): Format {
  if (text.includes('\0')) fail('embedded null character');
  const order = '@=<>!'.includes(text[0] ?? ' ') ? text[0] : undefined;
  const isNative = order === undefined || order === '@';
  const sizes = isNative ? native : standard;
  const items: Item[] = [];
  let size = 0;
  let values = 0;
  let at = order === undefined ? 0 : 1;
  while (at < text.length) {
    if (/\s/.test(text[at] as string)) {
      at++;
      continue;
    }
    const number = /^[0-9]+/.exec(text.slice(at))?.[0];
    at += number?.length ?? 0;
    const code = text[at++];
    if (code === undefined) fail('repeat count given without format specifier');
    const count = number === undefined ? 1 : Number(number);
    const each = Object.hasOwn(sizes, code) ? sizes[code] : undefined;
    if (each === undefined) {
      if (count > LONGEST) fail('total struct size too long');
      fail('bad char in struct format');
    }
    const step = alignment(code, each as number);
    if (isNative && step > 1) size = Math.ceil(size / step) * step;
    const bytes = count * (each as number);
    if (bytes + size > LONGEST) fail('total struct size too long');
    if (code === 's' || code === 'p') {
      items.push({ code, offset: size, size: count, count: 1 });
      values++;
    } else if (code !== 'x' && count > 0) {
      items.push({ code, offset: size, size: each as number, count });
      values += count;
    }
    size += bytes;
  }
  return { text, items, size, values, little: order !== '>' && order !== '!', native: isNative };
}

// ---- one value --------------------------------------------------------------------------------------------------------------------------------------

const ranges: Readonly<Record<string, readonly [bigint, bigint]>> = Object.fromEntries(
  [1, 2, 4, 8].map((size) => [size, [-(1n << BigInt(8 * size - 1)), (1n << BigInt(8 * size)) - 1n]] as const),
);
const signed = new Set(['b', 'h', 'i', 'l', 'q', 'n']);
function integer(value: Value): Int {
  const int = asInt(value);
  if (int !== undefined) return int;
  if (typeOf(value).lookup('__index__') === undefined) return fail('required argument is not an integer');
  return toIndex(value);
}
function number(value: Value): number {
  if (value instanceof PyFloat) return value.value;
  const int = asInt(value);
  if (int !== undefined) {
    const float = Number(int);
    return Number.isFinite(float) ? float : fail('required argument is not a float');
  }
  if (typeOf(value).lookup('__float__') === undefined && typeOf(value).lookup('__index__') === undefined)
    return fail('required argument is not a float');
  return toFloat(value);
}
/** What a float is too large for: for ints it is `struct.error`, and the words are others. */
function tooLarge(value: Value, code: string): never {
  if (asInt(value) !== undefined) fail('int too large to convert');
  return fail(`float too large to pack with ${code} format`, 'OverflowError');
}
export function packOne(view: DataView, at: number, { code, size }: Item, value: Value, format: Format): void {
  const { little } = format;
  switch (code) {
    case '?':
      view.setUint8(at, truthy(value) ? 1 : 0);
      return;
    case 'c': {
      const bytes =
        typeof value === 'object' && value !== null && value.cls.name !== 'bytearray' ? asBytes(value) : undefined;
      if (bytes?.length !== 1) fail('char format requires a bytes object of length 1');
      view.setUint8(at, (bytes as Uint8Array)[0] as number);
      return;
    }
    case 's':
    case 'p': {
      const bytes = asBytes(value) ?? fail(`argument for '${code}' must be a bytes object`);
      if (size === 0) return;
      const room = code === 'p' ? size - 1 : size;
      const count = Math.min(bytes.length, room);
      if (code === 'p') view.setUint8(at, Math.min(count, 255));
      const from = code === 'p' ? at + 1 : at;
      for (let i = 0; i < count; i++) view.setUint8(from + i, bytes[i] as number);
      return;
    }
    case 'e':
      view.setUint16(at, halfBits(number(value)) ?? tooLarge(value, code), little);
      return;
    case 'f': {
      const float = number(value);
      if (!format.native && Number.isFinite(float) && !Number.isFinite(Math.fround(float))) tooLarge(value, code);
      view.setFloat32(at, float, little);
      return;
    }
    case 'd':
      view.setFloat64(at, number(value), little);
      return;
    case 'F':
    case 'D': {
      const [real, imaginary] = complexParts(value);
      if (code === 'F') {
        view.setFloat32(at, real, little);
        view.setFloat32(at + 4, imaginary, little);
      } else {
        view.setFloat64(at, real, little);
        view.setFloat64(at + 8, imaginary, little);
      }
      return;
    }
  }
  const int = integer(value);
  const [low, high] = ranges[size] as readonly [bigint, bigint];
  if (code === 'P') {
    if (int < low || int > high) fail('int too large to convert');
  } else {
    const least = signed.has(code) ? low : 0n;
    const most = signed.has(code) ? -low - 1n : high;
    if (int < least || int > most) fail(`'${code}' format requires ${least} <= number <= ${most}`);
  }
  if (size === 1) view.setInt8(at, Number(int));
  else if (size === 2) view.setInt16(at, Number(int), little);
  else if (size === 4) view.setInt32(at, Number(int), little);
  else view.setBigInt64(at, BigInt.asIntN(64, BigInt(int)), little);
}
function complexParts(value: Value): [number, number] {
  if (value instanceof PyComplex) return [value.real, value.imag];
  const special = callSpecial(value, '__complex__');
  if (special instanceof PyComplex) return [special.real, special.imag];
  const plain = asNumber(value);
  if (plain === undefined && typeOf(value).lookup('__float__') === undefined)
    fail('required argument is not a complex');
  return [plain ?? toFloat(value), 0];
}
export function unpackOne(view: DataView, at: number, { code, size }: Item, little: boolean): Value {
  switch (code) {
    case '?':
      return view.getUint8(at) !== 0;
    case 'c':
    case 's':
      return makeBytes(new Uint8Array(view.buffer, view.byteOffset + at, size).slice());
    case 'p': {
      const length = size === 0 ? 0 : Math.min(view.getUint8(at), size - 1);
      return makeBytes(new Uint8Array(view.buffer, view.byteOffset + at + (size === 0 ? 0 : 1), length).slice());
    }
    case 'e':
      return makeFloat(halfFloat(view.getUint16(at, little)));
    case 'f':
      return makeFloat(view.getFloat32(at, little));
    case 'd':
      return makeFloat(view.getFloat64(at, little));
    case 'F':
      return makeComplex(view.getFloat32(at, little), view.getFloat32(at + 4, little));
    case 'D':
      return makeComplex(view.getFloat64(at, little), view.getFloat64(at + 8, little));
  }
  const isSigned = signed.has(code);
  if (size === 1) return isSigned ? view.getInt8(at) : view.getUint8(at);
  if (size === 2) return isSigned ? view.getInt16(at, little) : view.getUint16(at, little);
  if (size === 4) return isSigned ? view.getInt32(at, little) : view.getUint32(at, little);
  return normInt(isSigned ? view.getBigInt64(at, little) : view.getBigUint64(at, little));
}
