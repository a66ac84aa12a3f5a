/** Reading what bzip2 wrote, block by block. */
import { blockChecksum, streamChecksum } from './checksum.ts';

/** There are not enough bytes yet. */
class NeedsMore {}
/** The bytes are none that bzip2 wrote. */
export class BadStream {}
const bad = (): never => {
  throw new BadStream();
};
const BLOCK_MARK = 0x314159265359;
const END_MARK = 0x177245385090;
const GROUP = 50;
/** So many bits a code has at the most. */
const LONGEST = 20;
/** A table of codes: the codes of a length are numbers in a row, for symbols in a row. */
interface Codes {
  /** The first code of each length. */
  readonly firsts: number[];
  /** Where the symbols of each length begin. */
  readonly starts: number[];
  readonly symbols: number[];
}

/** A stream that comes in pieces. */
export class Decompressor {
  private input = new Uint8Array(0);
  private bit = 0;
  private level = 0;
  private checksum = 0;
  eof = false;

  /** Bytes behind the end of the stream. */
  get rest(): Uint8Array {
    return this.input.subarray(Math.ceil(this.bit / 8));
  }
  /** What can be read with these bytes more. */
  push(data: Uint8Array): Uint8Array[] {
    const gone = Math.floor(this.bit / 8);
    const input = new Uint8Array(this.input.length - gone + data.length);
    input.set(this.input.subarray(gone));
    input.set(data, this.input.length - gone);
    this.input = input;
    this.bit -= gone * 8;
    const blocks: Uint8Array[] = [];
    while (!this.eof) {
      const begin = this.bit;
      try {
        const block = this.step();
        if (block !== undefined) blocks.push(block);
      } catch (problem) {
        if (!(problem instanceof NeedsMore)) throw problem;
        this.bit = begin;
        break;
      }
    }
    return blocks;
  }
  private get(count: number): number {
    let value = 0;
    for (let left = count; left > 0; ) {
      const byte = this.input[this.bit >> 3];
      if (byte === undefined) throw new NeedsMore();
      const unread = 8 - (this.bit & 7);
      const taken = Math.min(left, unread);
      value = value * 2 ** taken + ((byte >> (unread - taken)) & ((1 << taken) - 1));
      this.bit += taken;
      left -= taken;
    }
    return value;
  }
  private nextBit(): number {
    const byte = this.input[this.bit >> 3];
    if (byte === undefined) throw new NeedsMore();
    return (byte >> (7 - (this.bit++ & 7))) & 1;
  }
  private step(): Uint8Array | undefined {
    if (this.level === 0) {
      for (const sign of [0x42, 0x5a, 0x68]) if (this.get(8) !== sign) bad();
      const level = this.get(8) - 0x30;
      if (level < 1 || level > 9) bad();
      this.level = level;
      return undefined;
    }
    const mark = this.get(48);
    if (mark === END_MARK) {
      if (this.get(32) !== this.checksum) bad();
      this.eof = true;
      return undefined;
    }
    if (mark !== BLOCK_MARK) bad();
    const wanted = this.get(32);
    if (this.nextBit() === 1) bad();
    const block = this.block();
    const own = blockChecksum(block, 0, block.length);
    if (own !== wanted) bad();
    this.checksum = streamChecksum(this.checksum, own);
    return block;
  }
  private block(): Uint8Array {
    const first = this.get(24);
    const alphabet = this.alphabet();
    const tables = this.get(3);
    const choices = this.get(15);
    if (tables < 2 || tables > 6 || choices < 1) bad();
    const recent = Array.from({ length: tables }, (_, at) => at);
    const chosen: number[] = [];
    for (let at = 0; at < choices; at++) {
      let place = 0;
      while (this.nextBit() === 1) if (++place >= tables) bad();
      recent.unshift(...recent.splice(place, 1));
      chosen.push(recent[0]!);
    }
    const codes = Array.from({ length: tables }, () => this.codes(alphabet.length + 2));
    return unrun(this.column(alphabet, codes, chosen), first);
  }
  private alphabet(): Uint8Array {
    const groups = this.get(16);
    const bytes: number[] = [];
    for (let group = 0; group < 16; group++) {
      if (((groups >> (15 - group)) & 1) === 0) continue;
      const members = this.get(16);
      for (let at = 0; at < 16; at++) if (((members >> (15 - at)) & 1) === 1) bytes.push(group * 16 + at);
    }
    return bytes.length === 0 ? bad() : Uint8Array.from(bytes);
  }
  private codes(symbols: number): Codes {
    const lengths: number[] = [];
    let length = this.get(5);
    for (let symbol = 0; symbol < symbols; symbol++) {
      for (;;) {
        if (length < 1 || length > 20) bad();
        if (this.nextBit() === 0) break;
        length += this.nextBit() === 0 ? 1 : -1;
      }
      lengths.push(length);
    }
    const codes: Codes = { firsts: [0], starts: [0], symbols: [] };
    let code = 0;
    for (let wanted = 1; wanted <= LONGEST; wanted++) {
      code *= 2;
      codes.firsts.push(code);
      codes.starts.push(codes.symbols.length);
      for (const [symbol, own] of lengths.entries()) if (own === wanted) codes.symbols.push(symbol);
      code += codes.symbols.length - codes.starts[wanted]!;
    }
    codes.starts.push(codes.symbols.length);
    return codes;
  }
  private symbol({ firsts, starts, symbols }: Codes): number {
    let code = 0;
    for (let length = 1; length <= LONGEST; length++) {
      code = code * 2 + this.nextBit();
      const place = starts[length]! + code - firsts[length]!;
      if (place < starts[length + 1]!) return symbols[place]!;
    }
    return bad();
  }
  /** The last column of the sorted rotations. */
  private column(alphabet: Uint8Array, tables: readonly Codes[], chosen: readonly number[]): Uint8Array {
    const most = this.level * 100000;
    const column = new Uint8Array(most);
    const recent = alphabet.slice();
    const end = alphabet.length + 1;
    let length = 0;
    let run = 0;
    let digit = 1;
    const closeRun = (): void => {
      if (length + run > most) bad();
      column.fill(recent[0]!, length, length + run);
      length += run;
      run = 0;
      digit = 1;
    };
    for (let count = 0; ; count++) {
      const table = tables[chosen[Math.floor(count / GROUP)] ?? bad()]!;
      const symbol = this.symbol(table);
      if (symbol <= 1) {
        run += digit * (symbol + 1);
        digit *= 2;
        if (run > most) bad();
        continue;
      }
      closeRun();
      if (symbol === end) return column.subarray(0, length);
      if (length >= most) bad();
      const byte = recent[symbol - 1]!;
      recent.copyWithin(1, 0, symbol - 1);
      recent[0] = byte;
      column[length++] = byte;
    }
  }
}
/** From the last column back to the bytes, and from runs with counts back to runs. */
function unrun(column: Uint8Array, first: number): Uint8Array {
  const size = column.length;
  if (first >= size) bad();
  const starts = new Int32Array(257);
  for (const byte of column) starts[byte + 1]!++;
  for (let at = 0; at < 256; at++) starts[at + 1]! += starts[at]!;
  const following = new Int32Array(size);
  for (let at = 0; at < size; at++) following[starts[column[at]!]!++] = at;
  let out = new Uint8Array(size + 1024);
  let length = 0;
  let same = 0;
  let before = -1;
  let at = following[first]!;
  for (let count = 0; count < size; count++, at = following[at]!) {
    const byte = column[at]!;
    const times = same === 4 ? byte : 1;
    if (length + times > out.length) {
      const more = new Uint8Array(out.length * 2 + times);
      more.set(out);
      out = more;
    }
    if (same === 4) {
      out.fill(before, length, length + times);
      same = 0;
      before = -1;
    } else {
      out[length] = byte;
      same = byte === before ? same + 1 : 1;
      before = byte;
    }
    length += times;
  }
  return out.slice(0, length);
}
