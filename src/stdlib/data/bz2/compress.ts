/** Compression as bzip2 does it, bit for bit: runs, sorted rotations, move to front, Huffman codes by groups of fifty. */
import { blockChecksum, streamChecksum } from './checksum.ts';
import { codeLengths, codesOf } from './codes.ts';
import { rotations } from './rotations.ts';

const GROUP = 50;
const ROUNDS = 4;
/** So many bits are put in one go, behind up to seven that wait for their byte. */
const WIDEST = 24;

class BitWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;
  private pending = 0;
  private held = 0;

  put(count: number, value: number): void {
    if (count > WIDEST) {
      this.put(count - WIDEST, Math.floor(value / 2 ** WIDEST));
      value %= 2 ** WIDEST;
      count = WIDEST;
    }
    this.pending = (this.pending << count) | value;
    this.held += count;
    while (this.held >= 8) {
      this.held -= 8;
      this.push((this.pending >>> this.held) & 0xff);
    }
  }
  private push(byte: number): void {
    if (this.length === this.bytes.length) {
      const more = new Uint8Array(this.length * 2);
      more.set(this.bytes);
      this.bytes = more;
    }
    this.bytes[this.length++] = byte;
  }
  done(): Uint8Array {
    if (this.held > 0) this.put(8 - this.held, 0);
    return this.bytes.slice(0, this.length);
  }
}

/** All of data, as one stream. @param level 1 to 9: so many times 100 kB are a block */
export function bzip2(data: Uint8Array, level: number): Uint8Array {
  const out = new BitWriter();
  for (const sign of [0x42, 0x5a, 0x68, 0x30 + level]) out.put(8, sign);
  let checksum = 0;
  const most = 100000 * level - 19;
  for (let at = 0; at < data.length; ) {
    const { block, end } = nextBlock(data, at, most);
    const own = blockChecksum(data, at, end);
    checksum = streamChecksum(checksum, own);
    writeBlock(out, block, own);
    at = end;
  }
  out.put(48, 0x177245385090);
  out.put(32, checksum);
  return out.done();
}
/** Runs of four and more become four bytes and a count. A run that begins before the block is full belongs to it only if it also ends before. */
function nextBlock(data: Uint8Array, start: number, most: number): { block: Uint8Array; end: number } {
  // A run of four bytes becomes five: never twice as many.
  const block = new Uint8Array(Math.min(most, (data.length - start) * 2) + 6);
  let length = 0;
  let at = start;
  while (at < data.length) {
    const byte = data[at]!;
    let end = at + 1;
    while (end < data.length && end - at < 255 && data[end] === byte) end++;
    // What comes behind a run closes it, and only there is looked whether the block is full.
    if (length >= most) break;
    const run = end - at;
    for (let left = Math.min(run, 4); left > 0; left--) block[length++] = byte;
    if (run >= 4) block[length++] = run - 4;
    at = end;
  }
  return { block: block.subarray(0, length), end: at };
}

function writeBlock(out: BitWriter, block: Uint8Array, checksum: number): void {
  const order = rotations(block);
  out.put(48, 0x314159265359);
  out.put(32, checksum);
  out.put(1, 0);
  out.put(24, order.indexOf(0));
  const used = new Uint8Array(256);
  for (const byte of block) used[byte] = 1;
  const groups = Array.from({ length: 16 }, (_, at) => used.subarray(at * 16, at * 16 + 16));
  for (const group of groups) out.put(1, group.includes(1) ? 1 : 0);
  for (const group of groups) if (group.includes(1)) for (const bit of group) out.put(1, bit);
  const alphabet = [...used.keys()].filter((byte) => used[byte] === 1);
  writeSymbols(out, movedToFront(block, order, alphabet), alphabet.length + 2);
}
/** The last column of the sorted rotations: how far back each byte was last seen, runs of "just now" as numbers of two digits (0 and 1). */
function movedToFront(block: Uint8Array, order: Int32Array, alphabet: number[]): Uint16Array {
  const symbols = new Uint16Array(block.length + 1);
  let count = 0;
  let same = 0;
  const closeRun = (): void => {
    for (let rest = same; rest > 0; rest = (rest - 1) >> 1) symbols[count++] = (rest - 1) & 1;
    same = 0;
  };
  const recent = Uint8Array.from(alphabet);
  for (const start of order) {
    const byte = block[start === 0 ? block.length - 1 : start - 1]!;
    if (recent[0] === byte) {
      same++;
      continue;
    }
    closeRun();
    const place = recent.indexOf(byte);
    recent.copyWithin(1, 0, place);
    recent[0] = byte;
    symbols[count++] = place + 1;
  }
  closeRun();
  symbols[count++] = alphabet.length + 1;
  return symbols.subarray(0, count);
}

function tableCount(symbols: number): number {
  if (symbols < 200) return 2;
  if (symbols < 600) return 3;
  if (symbols < 1200) return 4;
  return symbols < 2400 ? 5 : 6;
}
/** Tables to begin with: each is for a part of the alphabet that is used about as often as the others. */
function firstTables(symbols: Uint16Array, alphabet: number): Uint8Array[] {
  const frequencies = new Int32Array(alphabet);
  for (const symbol of symbols) frequencies[symbol]!++;
  const count = tableCount(symbols.length);
  const tables: Uint8Array[] = new Array(count);
  let rest = symbols.length;
  let from = 0;
  for (let part = count; part > 0; part--) {
    const wanted = Math.floor(rest / part);
    let to = from - 1;
    let sum = 0;
    while (sum < wanted && to < alphabet - 1) sum += frequencies[++to]!;
    if (to > from && part !== count && part !== 1 && (count - part) % 2 === 1) sum -= frequencies[to--]!;
    tables[part - 1] = Uint8Array.from({ length: alphabet }, (_, at) => (at >= from && at <= to ? 0 : 15));
    from = to + 1;
    rest -= sum;
  }
  return tables;
}
/** Which table is shortest for each group of symbols. */
function choose(symbols: Uint16Array, tables: readonly Uint8Array[]): number[] {
  const chosen: number[] = [];
  for (let from = 0; from < symbols.length; from += GROUP) {
    const to = Math.min(from + GROUP, symbols.length);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [number, lengths] of tables.entries()) {
      let cost = 0;
      for (let at = from; at < to; at++) cost += lengths[symbols[at]!]!;
      if (cost < least) {
        least = cost;
        best = number;
      }
    }
    chosen.push(best);
  }
  return chosen;
}
function writeSymbols(out: BitWriter, symbols: Uint16Array, alphabet: number): void {
  let tables = firstTables(symbols, alphabet);
  let chosen: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    chosen = choose(symbols, tables);
    const frequencies = tables.map(() => new Int32Array(alphabet));
    for (let at = 0; at < symbols.length; at++) frequencies[chosen[Math.floor(at / GROUP)]!]![symbols[at]!]!++;
    tables = frequencies.map((each) => codeLengths(each, alphabet));
  }
  out.put(3, tables.length);
  out.put(15, chosen.length);
  const recent = [...tables.keys()];
  for (const table of chosen) {
    const place = recent.indexOf(table);
    recent.splice(place, 1);
    recent.unshift(table);
    for (let ones = place; ones > 0; ones--) out.put(1, 1);
    out.put(1, 0);
  }
  for (const lengths of tables) {
    let current = lengths[0]!;
    out.put(5, current);
    for (const length of lengths) {
      for (; current < length; current++) out.put(2, 2);
      for (; current > length; current--) out.put(2, 3);
      out.put(1, 0);
    }
  }
  const codes = tables.map(codesOf);
  for (let at = 0; at < symbols.length; at++) {
    const table = chosen[Math.floor(at / GROUP)]!;
    out.put(tables[table]![symbols[at]!]!, codes[table]![symbols[at]!]!);
  }
}
