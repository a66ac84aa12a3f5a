/** LZMA: the longest match that can be found quickly, and the chances of bits. */
import { type Lengths, Model } from './model.ts';

const LC = 3;
const PB = 2;
/** How lc, lp and pb are written. */
export const PROPERTIES = PB * 45 + LC;
const LONGEST = 273;
const TRIES = 48;
/** Writes bits by their chances. */
class RangeEncoder {
  readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  private cache = 0;
  private waiting = 1;
  private shift(): void {
    if (this.low < 0xff000000 || this.low >= 0x100000000) {
      const carry = this.low >= 0x100000000 ? 1 : 0;
      let byte = this.cache;
      while (this.waiting-- > 0) {
        this.bytes.push((byte + carry) & 0xff);
        byte = 0xff;
      }
      this.waiting = 0;
      this.cache = Math.floor(this.low / 0x1000000) & 0xff;
    }
    this.waiting++;
    this.low = (this.low % 0x1000000) * 256;
  }
  bit(chances: Uint16Array, at: number, bit: number): void {
    const bound = (this.range >>> 11) * chances[at]!;
    if (bit === 0) {
      this.range = bound;
      chances[at]! += (2048 - chances[at]!) >> 5;
    } else {
      this.low += bound;
      this.range -= bound;
      chances[at]! -= chances[at]! >> 5;
    }
    while (this.range < 0x1000000) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
  }
  direct(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      this.range >>>= 1;
      if (Math.floor(value / 2 ** i) % 2 === 1) this.low += this.range;
      while (this.range < 0x1000000) {
        this.range = (this.range << 8) >>> 0;
        this.shift();
      }
    }
  }
  tree(chances: Uint16Array, bits: number, value: number, from = 0): void {
    let m = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const bit = (value >> i) & 1;
      this.bit(chances, from + m, bit);
      m = (m << 1) | bit;
    }
  }
  reverseTree(chances: Uint16Array, bits: number, value: number, from = 0): void {
    let m = 1;
    for (let i = 0; i < bits; i++) {
      const bit = (value >> i) & 1;
      this.bit(chances, from + m, bit);
      m = (m << 1) | bit;
    }
  }
  finish(): void {
    for (let i = 0; i < 5; i++) this.shift();
  }
  /** How long it is by now. */
  get size(): number {
    return this.bytes.length + this.waiting + 4;
  }
}
/** Codes a text from its beginning to its end, in pieces. */
export class Encoder {
  private model = new Model(LC, 0, PB);
  private rc = new RangeEncoder();
  private readonly heads = new Map<number, number>();
  private readonly chain: Int32Array;
  private indexed = 0;
  at = 0;
  constructor(private readonly data: Uint8Array) {
    this.chain = new Int32Array(data.length);
  }
  private key(at: number, count: number): number {
    const { data } = this;
    let key = count;
    for (let i = 0; i < count; i++) key = key * 256 + data[at + i]!;
    return key;
  }
  /** Notes where texts stand, up to a place. */
  private index(end: number): void {
    for (; this.indexed < end; this.indexed++) {
      const at = this.indexed;
      if (at + 4 > this.data.length) {
        if (at + 2 <= this.data.length) this.heads.set(this.key(at, 2), at);
        continue;
      }
      const key = this.key(at, 4);
      this.chain[at] = this.heads.get(key) ?? -1;
      this.heads.set(key, at);
      this.heads.set(this.key(at, 3), at);
      this.heads.set(this.key(at, 2), at);
    }
  }
  private matching(at: number, other: number): number {
    const { data } = this;
    const most = Math.min(LONGEST, data.length - at);
    let count = 0;
    while (count < most && data[at + count] === data[other + count]) count++;
    return count;
  }
  /** The longest text before a place that stands there again. */
  private longest(at: number): { length: number; distance: number } {
    this.index(at);
    let length = 0;
    let distance = 0;
    const take = (other: number | undefined) => {
      if (other === undefined || other < 0) return;
      const found = this.matching(at, other);
      if (found > length) {
        length = found;
        distance = at - other - 1;
      }
    };
    if (at + 2 <= this.data.length) {
      const near = this.heads.get(this.key(at, 2));
      if (near !== undefined && at - near < 0x80) take(near);
    }
    if (at + 3 <= this.data.length) take(this.heads.get(this.key(at, 3)));
    if (at + 4 <= this.data.length) {
      let other = this.heads.get(this.key(at, 4)) ?? -1;
      for (let i = 0; i < TRIES && other >= 0 && length < LONGEST; i++) {
        take(other);
        other = this.chain[other]!;
      }
    }
    return { length, distance };
  }
  private literal(): void {
    const { model, rc, data, at } = this;
    const position = at & ((1 << PB) - 1);
    rc.bit(model.isMatch, (model.state << 4) + position, 0);
    const from = model.literalAt(at, at > 0 ? data[at - 1]! : 0);
    const byte = data[at]!;
    let symbol = 1;
    let i = 7;
    if (model.state >= 7) {
      const match = data[at - model.reps[0]! - 1]!;
      for (; i >= 0; i--) {
        const expected = (match >> i) & 1;
        const bit = (byte >> i) & 1;
        rc.bit(model.literals, from + ((1 + expected) << 8) + symbol, bit);
        symbol = (symbol << 1) | bit;
        if (bit !== expected) {
          i--;
          break;
        }
      }
    }
    for (; i >= 0; i--) {
      const bit = (byte >> i) & 1;
      rc.bit(model.literals, from + symbol, bit);
      symbol = (symbol << 1) | bit;
    }
    model.afterLiteral();
    this.at++;
  }
  private length(lengths: Lengths, position: number, length: number): void {
    const { rc } = this;
    if (length < 10) {
      rc.bit(lengths.choice, 0, 0);
      rc.tree(lengths.low[position]!, 3, length - 2);
    } else if (length < 18) {
      rc.bit(lengths.choice, 0, 1);
      rc.bit(lengths.choice, 1, 0);
      rc.tree(lengths.mid[position]!, 3, length - 10);
    } else {
      rc.bit(lengths.choice, 0, 1);
      rc.bit(lengths.choice, 1, 1);
      rc.tree(lengths.high, 8, length - 18);
    }
  }
  private match(distance: number, length: number): void {
    const { model, rc } = this;
    const position = this.at & ((1 << PB) - 1);
    rc.bit(model.isMatch, (model.state << 4) + position, 1);
    rc.bit(model.isRep, model.state, 0);
    this.length(model.matchLengths, position, length);
    model.afterMatch();
    const bits = distance < 4 ? 0 : Math.floor(Math.log2(distance)) - 1;
    const slot = distance < 4 ? distance : 2 * (bits + 1) + (Math.floor(distance / 2 ** bits) & 1);
    rc.tree(model.slots[Math.min(length - 2, 3)]!, 6, slot);
    if (slot >= 4) {
      const base = (2 | (slot & 1)) * 2 ** bits;
      const rest = distance - base;
      if (slot < 14) rc.reverseTree(model.special, bits, rest, base - slot);
      else {
        rc.direct(Math.floor(rest / 16), bits - 4);
        rc.reverseTree(model.align, 4, rest % 16);
      }
    }
    model.reps.pop();
    model.reps.unshift(distance);
  }
  private rep(which: number, length: number): void {
    const { model, rc } = this;
    const position = this.at & ((1 << PB) - 1);
    rc.bit(model.isMatch, (model.state << 4) + position, 1);
    rc.bit(model.isRep, model.state, 1);
    if (which === 0) {
      rc.bit(model.isRep0, model.state, 0);
      rc.bit(model.isRep0Long, (model.state << 4) + position, length === 1 ? 0 : 1);
    } else {
      rc.bit(model.isRep0, model.state, 1);
      rc.bit(model.isRep1, model.state, which === 1 ? 0 : 1);
      if (which > 1) rc.bit(model.isRep2, model.state, which - 2);
      model.reps.unshift(model.reps.splice(which, 1)[0]!);
    }
    if (length === 1) model.afterShortRep();
    else {
      this.length(model.repLengths, position, length);
      model.afterRep();
    }
  }
  private step(): void {
    const { at, model } = this;
    let which = -1;
    let best = 0;
    model.reps.forEach((distance, index) => {
      if (distance >= at) return;
      const found = this.matching(at, at - distance - 1);
      if (found > best) {
        best = found;
        which = index;
      }
    });
    const { length, distance } = this.longest(at);
    if (
      best >= 2 &&
      (best + 1 >= length || (best + 2 >= length && distance >= 512) || (best + 3 >= length && distance >= 32768))
    ) {
      this.rep(which, best);
      this.at += best;
    } else if (length >= 3 || (length === 2 && distance < 0x80)) {
      const next = length < 32 && at + 1 < this.data.length ? this.longest(at + 1) : { length: 0, distance: 0 };
      if (next.length > length + 1) this.literal();
      else {
        this.match(distance, length);
        this.at += length;
      }
    } else if (
      at > 0 &&
      model.reps[0]! < at &&
      this.data[at] === this.data[at - model.reps[0]! - 1] &&
      model.state >= 7
    ) {
      this.rep(0, 1);
      this.at++;
    } else this.literal();
  }
  /** A piece that becomes no longer than a chunk may be. */
  chunk(): { size: number; packed: Uint8Array } {
    this.model = new Model(LC, 0, PB);
    this.rc = new RangeEncoder();
    const begin = this.at;
    while (this.at < this.data.length && this.at - begin < (1 << 21) - LONGEST && this.rc.size < 65000) this.step();
    this.rc.finish();
    return { size: this.at - begin, packed: Uint8Array.from(this.rc.bytes) };
  }
  /** All of it, with the mark that ends it. */
  whole(): Uint8Array {
    while (this.at < this.data.length) this.step();
    this.match(0xffffffff, 2);
    this.rc.finish();
    return Uint8Array.from(this.rc.bytes);
  }
}
/** Chunks of LZMA2. */
export function chunks(data: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const encoder = new Encoder(data);
  while (encoder.at < data.length) {
    const begin = encoder.at;
    const { size, packed } = encoder.chunk();
    if (packed.length < size) {
      const control = (begin === 0 ? 0xe0 : 0xc0) | ((size - 1) >> 16);
      const head = [
        control,
        ((size - 1) >> 8) & 0xff,
        (size - 1) & 0xff,
        (packed.length - 1) >> 8,
        (packed.length - 1) & 0xff,
      ];
      parts.push(Uint8Array.from([...head, PROPERTIES]), packed);
      continue;
    }
    for (let at = begin; at < begin + size; at += 65536) {
      const piece = data.subarray(at, Math.min(at + 65536, begin + size));
      parts.push(Uint8Array.from([at === 0 ? 1 : 2, (piece.length - 1) >> 8, (piece.length - 1) & 0xff]), piece);
    }
  }
  return [...parts, Uint8Array.of(0)];
}
