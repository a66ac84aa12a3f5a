/** LZMA backwards. */
import { type Lengths, Model } from './model.ts';

/** There is not enough of the stream. */
export class NeedsMore extends Error {}
/** What is no such stream, by the number of the library. */
export class BadData extends Error {
  constructor(readonly code: 'format' | 'data' | 'options' | 'check') {
    super(code);
  }
}
/** Bytes as they grow. */
export class Output {
  bytes = new Uint8Array(4096);
  length = 0;
  /** Where what may be referred to begins. */
  start = 0;
  push(byte: number): void {
    if (this.length === this.bytes.length) this.grow(this.length + 1);
    this.bytes[this.length++] = byte;
  }
  private grow(length: number): void {
    if (length <= this.bytes.length) return;
    const bigger = new Uint8Array(Math.max(length, this.bytes.length * 2));
    bigger.set(this.bytes);
    this.bytes = bigger;
  }
  copy(distance: number, count: number): void {
    if (distance >= this.length - this.start) throw new BadData('data');
    this.grow(this.length + count);
    const { bytes } = this;
    for (let to = this.length, end = to + count; to < end; to++) bytes[to] = bytes[to - distance - 1]!;
    this.length += count;
  }
  before(distance: number): number {
    return this.length - this.start > distance ? this.bytes[this.length - distance - 1]! : 0;
  }
}
/** Reads bits that were coded by their chances. */
class RangeDecoder {
  private range = 0xffffffff;
  private code = 0;
  constructor(
    private readonly data: Uint8Array,
    public at: number,
    private readonly end: number,
  ) {
    this.next();
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.next()) >>> 0;
  }
  private next(): number {
    if (this.at >= this.end) throw new NeedsMore();
    return this.data[this.at++]!;
  }
  private normalize(): void {
    if (this.range < 0x1000000) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | this.next()) >>> 0;
    }
  }
  bit(chances: Uint16Array, at: number): number {
    this.normalize();
    const bound = (this.range >>> 11) * chances[at]!;
    if (this.code < bound) {
      this.range = bound;
      chances[at]! += (2048 - chances[at]!) >> 5;
      return 0;
    }
    this.range -= bound;
    this.code -= bound;
    chances[at]! -= chances[at]! >> 5;
    return 1;
  }
  direct(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      this.normalize();
      this.range >>>= 1;
      const one = this.code >= this.range;
      if (one) this.code -= this.range;
      value = value * 2 + (one ? 1 : 0);
    }
    return value;
  }
  tree(chances: Uint16Array, bits: number, from = 0): number {
    let m = 1;
    for (let i = 0; i < bits; i++) m = (m << 1) | this.bit(chances, from + m);
    return m - (1 << bits);
  }
  reverseTree(chances: Uint16Array, bits: number, from = 0): number {
    let m = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(chances, from + m);
      m = (m << 1) | bit;
      value |= bit << i;
    }
    return value;
  }
  /** Reads on to the last byte of what was coded. */
  finish(): void {
    this.normalize();
  }
}
function lengthOf(rc: RangeDecoder, lengths: Lengths, position: number): number {
  if (rc.bit(lengths.choice, 0) === 0) return 2 + rc.tree(lengths.low[position]!, 3);
  if (rc.bit(lengths.choice, 1) === 0) return 10 + rc.tree(lengths.mid[position]!, 3);
  return 18 + rc.tree(lengths.high, 8);
}
function distanceOf(rc: RangeDecoder, model: Model, length: number): number {
  const slot = rc.tree(model.slots[Math.min(length - 2, 3)]!, 6);
  if (slot < 4) return slot;
  const bits = (slot >> 1) - 1;
  const base = (2 | (slot & 1)) * 2 ** bits;
  if (slot < 14) return base + rc.reverseTree(model.special, bits, base - slot);
  return base + rc.direct(bits - 4) * 16 + rc.reverseTree(model.align, 4);
}
/** Decodes until so many bytes are there (or a mark says that it ends); where the data ends. */
export function decode(
  model: Model,
  out: Output,
  data: Uint8Array,
  from: number,
  end: number,
  size: number | null,
): number {
  const rc = new RangeDecoder(data, from, end);
  const goal = size === null ? Infinity : out.length + size;
  const mask = (1 << model.pb) - 1;
  while (out.length < goal) {
    const position = (out.length - out.start) & mask;
    if (rc.bit(model.isMatch, (model.state << 4) + position) === 0) {
      const at = model.literalAt(out.length - out.start, out.before(0));
      let symbol = 1;
      if (model.state >= 7) {
        let match = out.before(model.reps[0]!);
        while (symbol < 0x100) {
          const expected = (match >> 7) & 1;
          match <<= 1;
          const bit = rc.bit(model.literals, at + ((1 + expected) << 8) + symbol);
          symbol = (symbol << 1) | bit;
          if (bit !== expected) break;
        }
      }
      while (symbol < 0x100) symbol = (symbol << 1) | rc.bit(model.literals, at + symbol);
      out.push(symbol & 0xff);
      model.afterLiteral();
      continue;
    }
    let length: number;
    if (rc.bit(model.isRep, model.state) === 0) {
      model.reps.pop();
      length = lengthOf(rc, model.matchLengths, position);
      model.afterMatch();
      const distance = distanceOf(rc, model, length);
      model.reps.unshift(distance);
      if (distance === 0xffffffff) {
        if (size !== null) throw new BadData('data');
        rc.finish();
        return rc.at;
      }
    } else {
      if (rc.bit(model.isRep0, model.state) === 0) {
        if (rc.bit(model.isRep0Long, (model.state << 4) + position) === 0) {
          model.afterShortRep();
          out.copy(model.reps[0]!, 1);
          continue;
        }
      } else {
        const which = rc.bit(model.isRep1, model.state) === 0 ? 1 : 2 + rc.bit(model.isRep2, model.state);
        model.reps.unshift(model.reps.splice(which, 1)[0]!);
      }
      length = lengthOf(rc, model.repLengths, position);
      model.afterRep();
    }
    if (out.length + length > goal) throw new BadData('data');
    out.copy(model.reps[0]!, length);
  }
  rc.finish();
  return rc.at;
}
/** Decodes the chunks of LZMA2; where they end. */
export function decodeChunks(out: Output, data: Uint8Array, from: number): number {
  let at = from;
  let model: Model | null = null;
  const need = (count: number) => {
    if (at + count > data.length) throw new NeedsMore();
  };
  for (;;) {
    need(1);
    const control = data[at++]!;
    if (control === 0) return at;
    if (control === 1 || control >= 0xe0) out.start = out.length;
    if (control < 0x80) {
      if (control > 2) throw new BadData('data');
      need(2);
      const size = ((data[at]! << 8) | data[at + 1]!) + 1;
      at += 2;
      need(size);
      for (let i = 0; i < size; i++) out.push(data[at++]!);
      continue;
    }
    need(4);
    const size = ((control & 0x1f) << 16) + (data[at]! << 8) + data[at + 1]! + 1;
    const packed = (data[at + 2]! << 8) + data[at + 3]! + 1;
    at += 4;
    if (control >= 0xc0) {
      need(1);
      model = modelFor(data[at++]!);
    } else if (model === null) throw new BadData('data');
    else if (control >= 0xa0) model = new Model(model.lc, model.lp, model.pb);
    need(packed);
    decode(model, out, data, at, at + packed, size);
    at += packed;
  }
}
/** The model of a byte that holds lc, lp and pb. */
export function modelFor(byte: number): Model {
  if (byte >= 225) throw new BadData('format');
  return new Model(byte % 9, Math.floor(byte / 9) % 5, Math.floor(byte / 45));
}
