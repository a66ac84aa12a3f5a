/** Compression as the zlib library does it: the same matches, the same blocks, so the same bytes and lengths as CPython's zlib gives. */
import { adler32, crc32 } from '../binary/checksums.ts';
import { BlockWriter } from './trees.ts';

export const Flush = { NONE: 0, PARTIAL: 1, SYNC: 2, FULL: 3, FINISH: 4, BLOCK: 5 } as const;
export const Strategy = { DEFAULT: 0, FILTERED: 1, HUFFMAN_ONLY: 2, RLE: 3, FIXED: 4 } as const;
type Wrap = 'zlib' | 'gzip' | 'raw';

const MIN_MATCH = 3;
const MAX_MATCH = 258;
const MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1;
const TOO_FAR = 4096;

/** Per level: when a match is good, when to stop looking for a better one, when a match is nice, how many candidates are tried. */
const tuning: readonly (readonly [good: number, lazy: number, nice: number, chain: number])[] = [
  [0, 0, 0, 0],
  [4, 4, 8, 4],
  [4, 5, 16, 8],
  [4, 6, 32, 32],
  [4, 4, 16, 16],
  [8, 16, 32, 32],
  [8, 16, 128, 128],
  [8, 32, 128, 256],
  [32, 128, 258, 1024],
  [32, 258, 258, 4096],
];

export class Deflater {
  private readonly blocks: BlockWriter;
  private readonly wSize: number;
  private readonly wMask: number;
  private readonly window: Uint8Array;
  private readonly prev: Uint16Array;
  private readonly head: Uint16Array;
  private readonly hashMask: number;
  private readonly hashShift: number;
  private hash = 0;
  private blockStart = 0;
  private matchLength = MIN_MATCH - 1;
  private prevLength = MIN_MATCH - 1;
  private matchStart = 0;
  private matchAvailable = false;
  private start = 0;
  private lookahead = 0;
  private insert = 0;
  private input: Uint8Array = new Uint8Array(0);
  private read = 0;
  private held: Uint8Array = new Uint8Array(0);
  private check: number;
  private total = 0;
  private headerDone = false;
  private finished = false;
  private readonly level: number;
  private lastFlush = -1;

  constructor(
    level: number,
    private readonly wrap: Wrap,
    private readonly wBits: number,
    memLevel: number,
    private readonly strategy: number,
    private dictionary: Uint8Array | null = null,
  ) {
    this.level = level === -1 ? 6 : level;
    this.wSize = 1 << wBits;
    this.wMask = this.wSize - 1;
    this.window = new Uint8Array(2 * this.wSize + MAX_MATCH);
    this.prev = new Uint16Array(this.wSize);
    const hashBits = memLevel + 7;
    this.head = new Uint16Array(1 << hashBits);
    this.hashMask = (1 << hashBits) - 1;
    this.hashShift = Math.floor((hashBits + MIN_MATCH - 1) / MIN_MATCH);
    this.blocks = new BlockWriter(1 << (memLevel + 6));
    this.check = wrap === 'gzip' ? 0 : 1;
    if (dictionary !== null) this.primeWith(dictionary);
  }

  /** Compresses more. @returns the bytes that are ready */
  push(data: Uint8Array, flush: number): Uint8Array {
    if (!this.headerDone) this.header();
    this.input = data;
    this.read = 0;
    if (this.wrap === 'gzip') this.check = crc32(data, this.check);
    else if (this.wrap === 'zlib') this.check = adler32(data, this.check);
    this.total += data.length;
    const again = data.length === 0 && flush !== Flush.FINISH && flush <= this.lastFlush && this.lookahead === 0;
    this.lastFlush = flush;
    if (!this.finished && !again && (data.length > 0 || this.lookahead > 0 || flush !== Flush.NONE)) this.work(flush);
    if (flush === Flush.FINISH && !this.finished) {
      this.finished = true;
      this.trailer();
    }
    return this.blocks.take();
  }
  private work(flush: number): void {
    if (this.level === 0) this.store(flush);
    else if (this.strategy === Strategy.HUFFMAN_ONLY) this.huffman(flush);
    else if (this.strategy === Strategy.RLE) this.runs(flush);
    else if (this.level < 4) this.fast(flush);
    else this.slow(flush);
    if (flush === Flush.NONE || flush === Flush.FINISH) return;
    if (flush === Flush.PARTIAL) this.blocks.emptyFixed();
    else if (flush !== Flush.BLOCK) {
      this.blocks.stored(new Uint8Array(0), false);
      if (flush === Flush.FULL) {
        this.head.fill(0);
        if (this.lookahead === 0) {
          this.start = 0;
          this.blockStart = 0;
          this.insert = 0;
        }
      }
    }
  }

  // ---- the wrapping ---------------------------------------------------------------------------------------------------------------------------------

  private header(): void {
    this.headerDone = true;
    if (this.wrap === 'raw') return;
    if (this.wrap === 'gzip') {
      const extra = this.level === 9 ? 2 : this.strategy >= Strategy.HUFFMAN_ONLY || this.level < 2 ? 4 : 0;
      for (const byte of [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, extra, 3]) this.blocks.byte(byte);
      return;
    }
    const flags =
      this.strategy >= Strategy.HUFFMAN_ONLY || this.level < 2 ? 0 : this.level < 6 ? 1 : this.level === 6 ? 2 : 3;
    let header = ((8 + ((this.wBits - 8) << 4)) << 8) | (flags << 6) | (this.dictionary === null ? 0 : 0x20);
    header += 31 - (header % 31);
    this.blocks.byte(header >> 8);
    this.blocks.byte(header & 255);
    if (this.dictionary !== null) this.word(adler32(this.dictionary), true);
  }
  private trailer(): void {
    if (this.wrap === 'zlib') this.word(this.check, true);
    else if (this.wrap === 'gzip') {
      this.word(this.check, false);
      this.word(this.total >>> 0, false);
    }
  }
  private word(value: number, bigEndian: boolean): void {
    for (let at = 0; at < 4; at++) this.blocks.byte((value >>> (8 * (bigEndian ? 3 - at : at))) & 255);
  }
  /** Starts with text that the other side knows. */
  private primeWith(dictionary: Uint8Array): void {
    this.input = dictionary.length > this.wSize ? dictionary.subarray(dictionary.length - this.wSize) : dictionary;
    this.read = 0;
    this.fill();
    while (this.lookahead >= MIN_MATCH) {
      let at = this.start;
      for (let count = this.lookahead - (MIN_MATCH - 1); count > 0; count--) {
        this.updateHash(this.window[at + MIN_MATCH - 1]!);
        this.prev[at & this.wMask] = this.head[this.hash]!;
        this.head[this.hash] = at;
        at++;
      }
      this.start = at;
      this.lookahead = MIN_MATCH - 1;
      this.fill();
    }
    this.start += this.lookahead;
    this.blockStart = this.start;
    this.insert = this.lookahead;
    this.lookahead = 0;
    this.matchLength = this.prevLength = MIN_MATCH - 1;
    this.matchAvailable = false;
  }

  // ---- the window -----------------------------------------------------------------------------------------------------------------------------------

  private updateHash(byte: number): void {
    this.hash = ((this.hash << this.hashShift) ^ byte) & this.hashMask;
  }
  /** Enters the string at a position. @returns the latest one with the same hash, 0: none */
  private enter(at: number): number {
    this.updateHash(this.window[at + MIN_MATCH - 1]!);
    const found = this.head[this.hash]!;
    this.prev[at & this.wMask] = found;
    this.head[this.hash] = at;
    return found;
  }
  /** Reads more input, moving the window on when it is nearly used up. */
  private fill(): void {
    const { wSize, window } = this;
    do {
      let more = 2 * wSize - this.lookahead - this.start;
      if (this.start >= wSize + (wSize - MIN_LOOKAHEAD)) {
        window.copyWithin(0, wSize, 2 * wSize);
        this.matchStart -= wSize;
        this.start -= wSize;
        this.blockStart -= wSize;
        if (this.insert > this.start) this.insert = this.start;
        for (const table of [this.head, this.prev])
          for (let at = 0; at < table.length; at++) table[at] = table[at]! >= wSize ? table[at]! - wSize : 0;
        more += wSize;
      }
      const count = Math.min(more, this.input.length - this.read);
      if (count === 0) break;
      window.set(this.input.subarray(this.read, this.read + count), this.start + this.lookahead);
      this.read += count;
      this.lookahead += count;
      if (this.lookahead + this.insert >= MIN_MATCH) {
        let at = this.start - this.insert;
        this.hash = window[at]!;
        this.updateHash(window[at + 1]!);
        while (this.insert > 0) {
          this.updateHash(window[at + MIN_MATCH - 1]!);
          this.prev[at & this.wMask] = this.head[this.hash]!;
          this.head[this.hash] = at;
          at++;
          this.insert--;
          if (this.lookahead + this.insert < MIN_MATCH) break;
        }
      }
    } while (this.lookahead < MIN_LOOKAHEAD && this.read < this.input.length);
  }
  private longestMatch(candidate: number): number {
    const { window, prev, wMask, start } = this;
    const [good, , niceLength, maxChain] = tuning[this.level]!;
    let chain = maxChain;
    let best = this.prevLength;
    const furthest = this.wSize - MIN_LOOKAHEAD;
    const limit = start > furthest ? start - furthest : 0;
    if (best >= good) chain >>= 2;
    const nice = Math.min(niceLength, this.lookahead);
    let endBefore = window[start + best - 1]!;
    let end = window[start + best]!;
    do {
      if (
        window[candidate + best] !== end ||
        window[candidate + best - 1] !== endBefore ||
        window[candidate] !== window[start] ||
        window[candidate + 1] !== window[start + 1]
      )
        continue;
      let length = 2;
      while (length < MAX_MATCH && window[start + length] === window[candidate + length]) length++;
      if (length > best) {
        this.matchStart = candidate;
        best = length;
        if (length >= nice) break;
        endBefore = window[start + best - 1]!;
        end = window[start + best]!;
      }
    } while ((candidate = prev[candidate & wMask]!) > limit && --chain !== 0);
    return Math.min(best, this.lookahead);
  }
  private endBlock(last: boolean): void {
    const length = this.start - this.blockStart;
    this.blocks.flush(
      this.blockStart >= 0 ? this.window.subarray(this.blockStart, this.start) : null,
      length,
      last,
      this.strategy === Strategy.FIXED,
    );
    this.blockStart = this.start;
  }
  /** Makes sure there is enough ahead. @returns false when there is nothing more to do now */
  private ahead(flush: number, needed: number): boolean {
    if (this.lookahead <= needed) {
      this.fill();
      if (this.lookahead <= needed && flush === Flush.NONE) return false;
    }
    return this.lookahead > 0;
  }
  private conclude(flush: number): void {
    if (flush === Flush.NONE) return;
    if (flush === Flush.FINISH) this.endBlock(true);
    else if (this.blocks.hasSymbols) this.endBlock(false);
  }

  // ---- ways to compress -----------------------------------------------------------------------------------------------------------------------------

  /** Levels 1 to 3: the first match is taken. */
  private fast(flush: number): void {
    const furthest = this.wSize - MIN_LOOKAHEAD;
    const maxInsert = tuning[this.level]![1];
    while (this.ahead(flush, MIN_LOOKAHEAD - 1)) {
      const found = this.lookahead >= MIN_MATCH ? this.enter(this.start) : 0;
      if (found !== 0 && this.start - found <= furthest) this.matchLength = this.longestMatch(found);
      let full: boolean;
      if (this.matchLength >= MIN_MATCH) {
        full = this.blocks.match(this.start - this.matchStart, this.matchLength - MIN_MATCH);
        this.lookahead -= this.matchLength;
        if (this.matchLength <= maxInsert && this.lookahead >= MIN_MATCH) {
          for (this.matchLength--; this.matchLength > 0; this.matchLength--) this.enter(++this.start);
          this.start++;
        } else {
          this.start += this.matchLength;
          this.hash = this.window[this.start]!;
          this.updateHash(this.window[this.start + 1]!);
        }
        this.matchLength = 0;
      } else {
        full = this.blocks.literal(this.window[this.start]!);
        this.lookahead--;
        this.start++;
      }
      if (full) this.endBlock(false);
    }
    if (flush === Flush.NONE) return;
    this.insert = Math.min(this.start, MIN_MATCH - 1);
    this.conclude(flush);
  }
  /** Levels 4 to 9: a match waits one step for a better one. */
  private slow(flush: number): void {
    const furthest = this.wSize - MIN_LOOKAHEAD;
    const maxLazy = tuning[this.level]![1];
    while (this.ahead(flush, MIN_LOOKAHEAD - 1)) {
      const found = this.lookahead >= MIN_MATCH ? this.enter(this.start) : 0;
      this.prevLength = this.matchLength;
      const prevMatch = this.matchStart;
      this.matchLength = MIN_MATCH - 1;
      if (found !== 0 && this.prevLength < maxLazy && this.start - found <= furthest) {
        this.matchLength = this.longestMatch(found);
        if (
          this.matchLength <= 5 &&
          (this.strategy === Strategy.FILTERED ||
            (this.matchLength === MIN_MATCH && this.start - this.matchStart > TOO_FAR))
        )
          this.matchLength = MIN_MATCH - 1;
      }
      if (this.prevLength >= MIN_MATCH && this.matchLength <= this.prevLength) {
        const maxInsert = this.start + this.lookahead - MIN_MATCH;
        const full = this.blocks.match(this.start - 1 - prevMatch, this.prevLength - MIN_MATCH);
        this.lookahead -= this.prevLength - 1;
        for (this.prevLength -= 2; this.prevLength > 0; this.prevLength--)
          if (++this.start <= maxInsert) this.enter(this.start);
        this.matchAvailable = false;
        this.matchLength = MIN_MATCH - 1;
        this.start++;
        if (full) this.endBlock(false);
      } else if (this.matchAvailable) {
        if (this.blocks.literal(this.window[this.start - 1]!)) this.endBlock(false);
        this.start++;
        this.lookahead--;
      } else {
        this.matchAvailable = true;
        this.start++;
        this.lookahead--;
      }
    }
    if (flush === Flush.NONE) return;
    if (this.matchAvailable) {
      this.blocks.literal(this.window[this.start - 1]!);
      this.matchAvailable = false;
    }
    this.insert = Math.min(this.start, MIN_MATCH - 1);
    this.conclude(flush);
  }
  /** No matches at all. */
  private huffman(flush: number): void {
    while (this.ahead(flush, 0)) {
      const full = this.blocks.literal(this.window[this.start]!);
      this.lookahead--;
      this.start++;
      if (full) this.endBlock(false);
    }
    this.insert = 0;
    this.conclude(flush);
  }
  /** Only matches with the byte just before: runs. */
  private runs(flush: number): void {
    const { window } = this;
    while (this.ahead(flush, MAX_MATCH)) {
      let length = 0;
      if (this.lookahead >= MIN_MATCH && this.start > 0) {
        const previous = window[this.start - 1];
        while (length < MAX_MATCH && window[this.start + length] === previous) length++;
        length = Math.min(length, this.lookahead);
      }
      let full: boolean;
      if (length >= MIN_MATCH) {
        full = this.blocks.match(1, length - MIN_MATCH);
        this.lookahead -= length;
        this.start += length;
      } else {
        full = this.blocks.literal(window[this.start]!);
        this.lookahead--;
        this.start++;
      }
      if (full) this.endBlock(false);
    }
    this.insert = 0;
    this.conclude(flush);
  }
  /** Level 0: nothing is compressed; what does not fill a block waits for the end. */
  private store(flush: number): void {
    const most = 65535;
    let rest = new Uint8Array(this.held.length + this.input.length - this.read);
    rest.set(this.held);
    rest.set(this.input.subarray(this.read), this.held.length);
    this.read = this.input.length;
    for (; rest.length > most; rest = rest.subarray(most)) this.blocks.stored(rest.subarray(0, most), false);
    this.held = rest;
    if (flush === Flush.NONE) return;
    if (rest.length > 0 || flush === Flush.FINISH) this.blocks.stored(rest, flush === Flush.FINISH);
    this.held = new Uint8Array(0);
  }
}
