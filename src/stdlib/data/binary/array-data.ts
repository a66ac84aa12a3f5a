/** The memory of an array.array: machine numbers of one kind, growing as needed. */
import {
  asInt,
  asStr,
  codePointLength,
  makeFloat,
  normInt,
  raise,
  toFloat,
  toIndex,
  typeName,
  type Value,
} from '../../../machine/index.ts';

type View =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;
interface Kind {
  readonly size: number;
  view(buffer: ArrayBuffer): View;
  read(view: View, at: number): Value;
  /** The number to store. @throws Raise when it does not fit */
  convert(value: Value): number | bigint;
}
const overflow = (message: string): never => raise('OverflowError', message);
const small = (size: number, view: Kind['view'], low: number, high: number, name: string): Kind => ({
  size,
  view,
  read: (data, at) => data[at] as number,
  convert: (value) => {
    const int = asInt(value) ?? toIndex(value);
    if (name === 'int' || name === 'long') {
      const [least, most] = low < 0 ? [-9223372036854775808n, 9223372036854775807n] : [0n, 18446744073709551615n];
      if (int < least)
        overflow(
          low < 0 ? 'Python int too large to convert to C long' : "can't convert negative value to unsigned int",
        );
      if (int > most)
        overflow(
          low < 0 ? 'Python int too large to convert to C long' : 'Python int too large to convert to C unsigned long',
        );
      if (int > high)
        overflow(low < 0 ? 'signed integer is greater than maximum' : 'unsigned int is greater than maximum');
      if (int < low) overflow('signed integer is less than minimum');
    } else {
      if (int < low) overflow(`${name} is less than minimum`);
      if (int > high) overflow(`${name} is greater than maximum`);
    }
    return Number(int);
  },
});
const large = (view: Kind['view'], signed: boolean, tooLarge: string): Kind => ({
  size: 8,
  view,
  read: (data, at) => normInt(data[at] as bigint),
  convert: (value) => {
    const int = BigInt(asInt(value) ?? toIndex(value));
    if (!signed && int < 0n) overflow("can't convert negative value to unsigned int");
    if (int > (signed ? 9223372036854775807n : 18446744073709551615n) || int < -9223372036854775808n)
      overflow(tooLarge);
    return int;
  },
});
const float = (size: number, view: Kind['view']): Kind => ({
  size,
  view,
  read: (data, at) => makeFloat(data[at] as number),
  convert: toFloat,
});
const character: Kind = {
  size: 4,
  view: (buffer) => new Uint32Array(buffer),
  read: (data, at) => {
    const code = data[at] as number;
    if (code > 0x10ffff) raise('ValueError', `character U+${code.toString(16)} is not in range [U+0000; U+10ffff]`);
    return String.fromCodePoint(code);
  },
  convert: (value) => {
    const text = asStr(value);
    if (text === undefined) raise('TypeError', `array item must be a unicode character, not ${typeName(value)}`);
    if (codePointLength(text) !== 1)
      raise('TypeError', `array item must be a unicode character, not a string of length ${codePointLength(text)}`);
    return text.codePointAt(0) as number;
  },
};
export const kinds: Readonly<Record<string, Kind>> = {
  b: small(1, (buffer) => new Int8Array(buffer), -128, 127, 'signed char'),
  B: small(1, (buffer) => new Uint8Array(buffer), 0, 255, 'unsigned byte integer'),
  u: character,
  w: character,
  h: small(2, (buffer) => new Int16Array(buffer), -32768, 32767, 'signed short integer'),
  H: small(2, (buffer) => new Uint16Array(buffer), 0, 65535, 'unsigned short'),
  i: small(4, (buffer) => new Int32Array(buffer), -2147483648, 2147483647, 'int'),
  I: small(4, (buffer) => new Uint32Array(buffer), 0, 4294967295, 'int'),
  l: large((buffer) => new BigInt64Array(buffer), true, 'Python int too large to convert to C long'),
  L: large((buffer) => new BigUint64Array(buffer), false, 'Python int too large to convert to C unsigned long'),
  q: large((buffer) => new BigInt64Array(buffer), true, 'int too big to convert'),
  Q: large((buffer) => new BigUint64Array(buffer), false, 'int too big to convert'),
  f: float(4, (buffer) => new Float32Array(buffer)),
  d: float(8, (buffer) => new Float64Array(buffer)),
};

export class ArrayData {
  length = 0;
  private view: View;
  constructor(
    readonly kind: Kind,
    capacity = 0,
  ) {
    this.view = kind.view(new ArrayBuffer(capacity * kind.size));
  }
  private reserve(length: number): void {
    if (length <= this.view.length) return;
    const old = this.bytes();
    this.view = this.kind.view(new ArrayBuffer(Math.max(length, this.view.length * 2, 8) * this.kind.size));
    new Uint8Array(this.view.buffer).set(old);
  }
  get(at: number): Value {
    return this.kind.read(this.view, at);
  }
  put(at: number, value: number | bigint): void {
    (this.view as unknown as (number | bigint)[])[at] = value;
  }
  push(value: Value): void {
    const number = this.kind.convert(value);
    this.reserve(this.length + 1);
    this.put(this.length++, number);
  }
  values(): Value[] {
    return Array.from({ length: this.length }, (_, at) => this.get(at));
  }
  /** The live memory. */
  bytes(): Uint8Array {
    return new Uint8Array(this.view.buffer as ArrayBuffer, 0, this.length * this.kind.size);
  }
  addBytes(bytes: Uint8Array): void {
    this.reserve(this.length + bytes.length / this.kind.size);
    new Uint8Array(this.view.buffer).set(bytes, this.length * this.kind.size);
    this.length += bytes.length / this.kind.size;
  }
  /** Replaces the items start..stop by those of other memory of the same kind. */
  splice(start: number, stop: number, inserted: Uint8Array): void {
    const { size } = this.kind;
    const tail = this.bytes().slice(stop * size);
    const added = inserted.slice();
    this.length = start;
    this.addBytes(added);
    this.addBytes(tail);
  }
  /** A copy of the items at these positions. */
  taken(positions: Iterable<number>): ArrayData {
    const copy = new ArrayData(this.kind);
    for (const at of positions) {
      copy.reserve(copy.length + 1);
      copy.put(copy.length++, this.view[at] as number);
    }
    return copy;
  }
  reverse(): void {
    (this.view as Uint8Array).subarray(0, this.length).reverse();
  }
  swapBytes(): void {
    const bytes = this.bytes();
    const { size } = this.kind;
    for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse();
  }
}
