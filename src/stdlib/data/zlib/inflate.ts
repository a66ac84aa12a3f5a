/** Decompression, in steps: input may come in pieces and output may be limited. Complaints are worded as the zlib library words them. */
import { adler32, crc32 } from '../binary/checksums.ts';

/** A fault in the data. `code`: zlib's error number. */
export class InflateProblem {
  constructor(
    readonly code: number,
    readonly message: string,
  ) {}
}
const fail = (message: string): never => {
  throw new InflateProblem(-3, message);
};
/** Not enough input to go on. */
const NEED = Symbol('need input');

interface Table {
  /** Lengths 1..15: how many codes, and the symbols in order. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
  /** Direct look-up by the next nine bits: symbol << 4 | length; 0: longer. */
  readonly quick: Uint16Array;
}
const QUICK = 9;
/** @returns undefined when the lengths make no code */
function makeTable(lengths: Uint8Array, allowIncomplete: boolean): Table | undefined {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length]!++;
  const used = lengths.length - counts[0]!;
  counts[0] = 0;
  let left = 1;
  for (let bits = 1; bits <= 15; bits++) {
    left = left * 2 - counts[bits]!;
    if (left < 0) return undefined;
  }
  if (left > 0 && !(allowIncomplete && (used === 0 || (used === 1 && counts[1] === 1)))) return undefined;
  const offsets = new Uint16Array(16);
  for (let bits = 1; bits < 15; bits++) offsets[bits + 1] = offsets[bits]! + counts[bits]!;
  const symbols = new Uint16Array(used);
  const quick = new Uint16Array(1 << QUICK);
  const codes = new Uint16Array(16);
  for (let bits = 1, code = 0; bits <= 15; bits++) {
    code = (code + counts[bits - 1]!) << 1;
    codes[bits] = code;
  }
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    symbols[offsets[length]!++] = symbol;
    const code = codes[length]!++;
    if (length > QUICK) return;
    let reversed = 0;
    for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
    for (let at = reversed; at < 1 << QUICK; at += 1 << length) quick[at] = (symbol << 4) | length;
  });
  return { counts, symbols, quick };
}
const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceExtra = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
let fixedTables: { readonly literals: Table; readonly distances: Table } | undefined;
function fixed(): { readonly literals: Table; readonly distances: Table } {
  if (fixedTables === undefined) {
    const lengths = Uint8Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8));
    fixedTables = {
      literals: makeTable(lengths, false) as Table,
      distances: makeTable(new Uint8Array(32).fill(5), false) as Table,
    };
  }
  return fixedTables;
}

type Stage = 'header' | 'block' | 'stored' | 'codes' | 'trailer' | 'done';
export class Inflater {
  /** Output made and not taken yet, after the 32 KB that matches may refer to. */
  private out = new Uint8Array(1 << 16);
  private outStart = 0;
  private outEnd = 0;
  private input: Uint8Array = new Uint8Array(0);
  private at = 0;
  private hold = 0;
  private bits = 0;
  private stage: Stage = 'header';
  private last = false;
  private storedLeft = 0;
  private copyLeft = 0;
  private copyDistance = 0;
  private literals: Table | null = null;
  private distances: Table | null = null;
  private check: number;
  private total = 0;
  private checked = 0;
  private kind: 'zlib' | 'gzip' | 'raw';
  constructor(
    private readonly wbits: number,
    private readonly dictionary: Uint8Array | null = null,
  ) {
    this.kind = wbits < 0 ? 'raw' : wbits > 47 ? 'zlib' : wbits > 31 ? 'zlib' : wbits > 15 ? 'gzip' : 'zlib';
    this.check = 1;
    if (this.kind === 'raw') {
      this.stage = 'block';
      if (dictionary !== null) this.prime(dictionary);
    }
  }
  get done(): boolean {
    return this.stage === 'done';
  }
  /** Input that was not needed. */
  get left(): Uint8Array {
    return this.input.subarray(this.at);
  }
  /** Takes the input that was not looked at out again. */
  giveBack(): Uint8Array {
    // Whole bytes among the bits read ahead, too.
    const ahead = this.bits >> 3;
    this.at -= ahead;
    this.bits -= 8 * ahead;
    this.hold &= (1 << this.bits) - 1;
    const rest = this.input.slice(this.at);
    this.input = this.input.slice(0, this.at);
    return rest;
  }
  /** Decompresses; at most `most` bytes come out. What is left of the input stays for the next call. */
  push(data: Uint8Array, most: number): Uint8Array {
    const rest = this.input.subarray(this.at);
    const all = new Uint8Array(rest.length + data.length);
    all.set(rest);
    all.set(data, rest.length);
    this.input = all;
    this.at = 0;
    this.outStart = this.outEnd;
    try {
      while (this.stage !== 'done') {
        if (
          this.outEnd - this.outStart >= most &&
          (this.stage === 'codes' || this.stage === 'stored' || this.stage === 'block')
        )
          break;
        this.step(most);
      }
    } catch (error) {
      if (error !== NEED) throw error;
    }
    this.updateCheck();
    return this.out.slice(this.outStart, this.outEnd);
  }
  private step(most: number): void {
    switch (this.stage) {
      case 'header':
        this.header();
        return;
      case 'block':
        this.block();
        return;
      case 'stored':
        this.copyStored(most);
        return;
      case 'codes':
        this.codes(most);
        return;
      case 'trailer':
        this.trailer();
    }
  }

  // ---- bits ---------------------------------------------------------------------------------------------------------------------------------------

  /** Runs something that reads; when the input ends in the middle, nothing of it was read. */
  private whole<T>(read: () => T): T {
    const { at, hold, bits } = this;
    try {
      return read();
    } catch (error) {
      if (error === NEED) {
        this.at = at;
        this.hold = hold;
        this.bits = bits;
      }
      throw error;
    }
  }
  private need(count: number): void {
    while (this.bits < count) {
      if (this.at >= this.input.length) throw NEED;
      this.hold |= this.input[this.at++]! << this.bits;
      this.bits += 8;
    }
  }
  private take(count: number): number {
    if (count === 0) return 0;
    this.need(count);
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.bits -= count;
    return value;
  }
  private byteAlign(): void {
    this.hold >>>= this.bits & 7;
    this.bits -= this.bits & 7;
  }
  private symbol(table: Table, complaint: string): number {
    // The quick way needs nine bits, or an end of input that is beyond the code.
    while (this.bits < 15 && this.at < this.input.length) {
      this.hold |= this.input[this.at++]! << this.bits;
      this.bits += 8;
    }
    const entry = table.quick[this.hold & ((1 << QUICK) - 1)]!;
    if (entry !== 0) {
      const length = entry & 15;
      if (length > this.bits) throw NEED;
      this.hold >>>= length;
      this.bits -= length;
      return entry >> 4;
    }
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= 15; length++) {
      if (length > this.bits) throw NEED;
      code |= (this.hold >>> (length - 1)) & 1;
      const count = table.counts[length]!;
      if (code - count < first) {
        this.hold >>>= length;
        this.bits -= length;
        return table.symbols[index + (code - first)]!;
      }
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return fail(complaint);
  }

  // ---- headers and trailers -----------------------------------------------------------------------------------------------------------------------

  private header(): void {
    this.whole(() => {
      const first = this.take(8);
      const second = this.take(8);
      const auto = this.wbits > 31;
      if ((this.kind === 'gzip' || auto) && first === 0x1f && second === 0x8b) {
        this.gzipHeader();
        this.kind = 'gzip';
        this.check = 0;
        this.stage = 'block';
        return;
      }
      if (this.kind === 'gzip' || ((first << 8) | second) % 31 !== 0) fail('incorrect header check');
      if ((first & 15) !== 8) fail('unknown compression method');
      const size = (first >> 4) + 8;
      const allowed = this.wbits & 15 || 15;
      if (size > 15 || size > allowed) fail('invalid window size');
      if (second & 0x20) {
        const id = this.word();
        if (this.dictionary === null) throw new InflateProblem(2, '');
        if (adler32(this.dictionary) !== id) throw new InflateProblem(-3, '');
        this.prime(this.dictionary);
      }
      this.stage = 'block';
    });
  }
  private gzipHeader(): void {
    if (this.take(8) !== 8) fail('unknown compression method');
    const flags = this.take(8);
    if (flags & 0xe0) fail('unknown header flags set');
    for (let skipped = 0; skipped < 6; skipped++) this.take(8);
    if (flags & 4) for (let count = this.take(8) | (this.take(8) << 8); count > 0; count--) this.take(8);
    for (const flag of [8, 16]) if (flags & flag) while (this.take(8) !== 0);
    if (flags & 2) {
      this.take(8);
      this.take(8);
    }
  }
  /** Four bytes, most significant first. */
  private word(): number {
    let value = 0;
    for (let at = 0; at < 4; at++) value = ((value << 8) | this.take(8)) >>> 0;
    return value;
  }
  private littleWord(): number {
    let value = 0;
    for (let at = 0; at < 4; at++) value = (value | (this.take(8) << (8 * at))) >>> 0;
    return value;
  }
  private prime(dictionary: Uint8Array): void {
    for (const byte of dictionary) this.emit(byte);
    this.outStart = this.outEnd;
    this.checked = this.total = 0;
  }
  private updateCheck(): void {
    const fresh = this.total - this.checked;
    if (fresh === 0) return;
    const bytes = this.out.subarray(this.outEnd - fresh, this.outEnd);
    this.check = this.kind === 'gzip' ? crc32(bytes, this.check) : adler32(bytes, this.check);
    this.checked = this.total;
  }
  private trailer(): void {
    this.byteAlign();
    if (this.kind !== 'raw') {
      this.whole(() => {
        const given = this.kind === 'gzip' ? this.littleWord() : this.word();
        this.updateCheck();
        if (given !== this.check >>> 0) fail('incorrect data check');
        if (this.kind === 'gzip' && this.littleWord() !== this.total >>> 0) fail('incorrect length check');
      });
    }
    // Whole bytes that were read ahead belong to whoever comes after.
    this.at -= this.bits >> 3;
    this.hold = 0;
    this.bits = 0;
    this.stage = 'done';
  }

  // ---- blocks ---------------------------------------------------------------------------------------------------------------------------------------

  private block(): void {
    if (this.last) {
      this.stage = 'trailer';
      return;
    }
    this.whole(() => {
      const last = this.take(1) === 1;
      const type = this.take(2);
      if (type === 0) {
        this.byteAlign();
        const length = this.take(8) | (this.take(8) << 8);
        const complement = this.take(8) | (this.take(8) << 8);
        if (length !== (complement ^ 0xffff)) fail('invalid stored block lengths');
        this.storedLeft = length;
        this.stage = 'stored';
      } else if (type === 1) {
        this.literals = fixed().literals;
        this.distances = fixed().distances;
        this.stage = 'codes';
      } else if (type === 2) {
        this.readTables();
        this.stage = 'codes';
      } else fail('invalid block type');
      this.last = last;
    });
  }
  private readTables(): void {
    const literalCount = this.take(5) + 257;
    const distanceCount = this.take(5) + 1;
    const codeCount = this.take(4) + 4;
    if (literalCount > 286 || distanceCount > 30) fail('too many length or distance symbols');
    const codeLengths = new Uint8Array(19);
    for (let at = 0; at < codeCount; at++) codeLengths[order[at]!] = this.take(3);
    const table = makeTable(codeLengths, false) ?? fail('invalid code lengths set');
    const lengths = new Uint8Array(literalCount + distanceCount);
    for (let at = 0; at < lengths.length; ) {
      const symbol = this.symbol(table, 'invalid code lengths set');
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) fail('invalid bit length repeat');
      const value = symbol === 16 ? lengths[at - 1]! : 0;
      const count = symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (at + count > lengths.length) fail('invalid bit length repeat');
      lengths.fill(value, at, at + count);
      at += count;
    }
    if (lengths[256] === 0) fail('invalid code -- missing end-of-block');
    this.literals = makeTable(lengths.subarray(0, literalCount), true) ?? fail('invalid literal/lengths set');
    this.distances = makeTable(lengths.subarray(literalCount), true) ?? fail('invalid distances set');
  }
  private emit(byte: number): void {
    if (this.outEnd === this.out.length) this.makeRoom();
    this.out[this.outEnd++] = byte;
    this.total++;
  }
  /** Drops what no match can refer to any more, or grows. */
  private makeRoom(): void {
    this.updateCheck();
    const keepFrom = Math.max(0, Math.min(this.outStart, this.outEnd - 32768));
    const kept = this.out.subarray(keepFrom, this.outEnd);
    const larger =
      kept.length > this.out.length / 2 ? new Uint8Array(this.out.length * 2) : new Uint8Array(this.out.length);
    larger.set(kept);
    this.out = larger;
    this.outStart -= keepFrom;
    this.outEnd -= keepFrom;
  }
  private copyStored(most: number): void {
    while (this.storedLeft > 0) {
      if (this.outEnd - this.outStart >= most) return;
      this.emit(this.take(8));
      this.storedLeft--;
    }
    this.stage = 'block';
  }
  private codes(most: number): void {
    for (;;) {
      while (this.copyLeft > 0) {
        if (this.outEnd - this.outStart >= most) return;
        this.emit(this.out[this.outEnd - this.copyDistance]!);
        this.copyLeft--;
      }
      if (this.outEnd - this.outStart >= most) return;
      const { at, hold, bits } = this;
      try {
        const symbol = this.symbol(this.literals as Table, 'invalid literal/length code');
        if (symbol < 256) {
          this.emit(symbol);
          continue;
        }
        if (symbol === 256) {
          this.stage = 'block';
          return;
        }
        if (symbol > 285) fail('invalid literal/length code');
        const length = lengthBase[symbol - 257]! + this.take(lengthExtra[symbol - 257]!);
        const code = this.symbol(this.distances as Table, 'invalid distance code');
        if (code > 29) fail('invalid distance code');
        const distance = distanceBase[code]! + this.take(distanceExtra[code]!);
        if (distance > this.outEnd || distance > 32768) fail('invalid distance too far back');
        this.copyLeft = length;
        this.copyDistance = distance;
      } catch (error) {
        if (error === NEED) {
          this.at = at;
          this.hold = hold;
          this.bits = bits;
        }
        throw error;
      }
    }
  }
}
