/** Huffman trees and the bits of a deflate stream, built exactly as the zlib library builds them, so that the compressed bytes are the same. */

const LENGTH_CODES = 29;
const LITERALS = 256;
const L_CODES = LITERALS + 1 + LENGTH_CODES;
const D_CODES = 30;
const BL_CODES = 19;
const HEAP_SIZE = 2 * L_CODES + 1;
const END_BLOCK = 256;
const extraLengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const extraDistanceBits = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const extraBlBits = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7];
const blOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const REPEAT_PREVIOUS = 16;
const REPEAT_ZERO_SHORT = 17;
const REPEAT_ZERO_LONG = 18;

/** A code and its length for each symbol, and how often it occurs. */
class Tree {
  readonly freq: Int32Array;
  readonly dad: Int32Array;
  readonly len: Uint16Array;
  readonly code: Uint16Array;
  maxCode = 0;
  constructor(
    readonly size: number,
    readonly fixed: Tree | null,
    readonly extra: readonly number[],
    readonly base: number,
    readonly maxLength: number,
  ) {
    this.freq = new Int32Array(2 * size + 1);
    this.dad = new Int32Array(2 * size + 1);
    this.len = new Uint16Array(2 * size + 1);
    this.code = new Uint16Array(2 * size + 1);
  }
}
function reversed(code: number, length: number): number {
  let result = 0;
  for (; length > 0; length--, code >>= 1) result = (result << 1) | (code & 1);
  return result;
}
function assignCodes(tree: Tree, maxCode: number, counts: Uint16Array): void {
  const next = new Uint16Array(16);
  let code = 0;
  for (let bits = 1; bits <= 15; bits++) {
    code = (code + counts[bits - 1]!) << 1;
    next[bits] = code;
  }
  for (let n = 0; n <= maxCode; n++) {
    const length = tree.len[n]!;
    if (length !== 0) tree.code[n] = reversed(next[length]!++, length);
  }
}

interface Fixed {
  readonly literals: Tree;
  readonly distances: Tree;
  readonly lengthCode: Uint8Array;
  readonly baseLength: number[];
  readonly distanceCode: Uint8Array;
  readonly baseDistance: number[];
}
let shared: Fixed | undefined;
function fixedTables(): Fixed {
  if (shared !== undefined) return shared;
  const lengthCode = new Uint8Array(256);
  const baseLength: number[] = [];
  let length = 0;
  for (let code = 0; code < LENGTH_CODES - 1; code++) {
    baseLength[code] = length;
    for (let n = 0; n < 1 << extraLengthBits[code]!; n++) lengthCode[length++] = code;
  }
  // The longest match has a code of its own.
  lengthCode[255] = LENGTH_CODES - 1;
  baseLength[LENGTH_CODES - 1] = 0;
  const distanceCode = new Uint8Array(512);
  const baseDistance: number[] = [];
  let distance = 0;
  for (let code = 0; code < 16; code++) {
    baseDistance[code] = distance;
    for (let n = 0; n < 1 << extraDistanceBits[code]!; n++) distanceCode[distance++] = code;
  }
  distance >>= 7;
  for (let code = 16; code < D_CODES; code++) {
    baseDistance[code] = distance << 7;
    for (let n = 0; n < 1 << (extraDistanceBits[code]! - 7); n++) distanceCode[256 + distance++] = code;
  }
  const literals = new Tree(L_CODES + 2, null, extraLengthBits, LITERALS + 1, 15);
  const counts = new Uint16Array(16);
  for (let n = 0; n < L_CODES + 2; n++) {
    const bits = n <= 143 ? 8 : n <= 255 ? 9 : n <= 279 ? 7 : 8;
    literals.len[n] = bits;
    counts[bits]!++;
  }
  assignCodes(literals, L_CODES + 1, counts);
  const distances = new Tree(D_CODES, null, extraDistanceBits, 0, 15);
  for (let n = 0; n < D_CODES; n++) {
    distances.len[n] = 5;
    distances.code[n] = reversed(n, 5);
  }
  shared = { literals, distances, lengthCode, baseLength, distanceCode, baseDistance };
  return shared;
}

/** The symbols of the block being made, and the bits written so far. */
export class BlockWriter {
  private readonly literals: Tree;
  private readonly distances: Tree;
  private readonly bitLengths: Tree;
  private readonly tables: Fixed;
  private readonly distanceOf: Uint16Array;
  private readonly lengthOf: Uint8Array;
  private readonly end: number;
  private symbols = 0;
  private optimal = 0;
  private withFixed = 0;
  private readonly heap = new Int32Array(HEAP_SIZE);
  private heapLength = 0;
  private heapMax = 0;
  private readonly depth = new Uint8Array(HEAP_SIZE);
  // Output.
  private out = new Uint8Array(1024);
  private written = 0;
  private bits = 0;
  private bitCount = 0;
  constructor(symbolsPerBlock: number) {
    this.tables = fixedTables();
    this.literals = new Tree(L_CODES, this.tables.literals, extraLengthBits, LITERALS + 1, 15);
    this.distances = new Tree(D_CODES, this.tables.distances, extraDistanceBits, 0, 15);
    this.bitLengths = new Tree(BL_CODES, null, extraBlBits, 0, 7);
    this.distanceOf = new Uint16Array(symbolsPerBlock);
    this.lengthOf = new Uint8Array(symbolsPerBlock);
    this.end = symbolsPerBlock - 1;
    this.reset();
  }
  get hasSymbols(): boolean {
    return this.symbols > 0;
  }
  private reset(): void {
    this.literals.freq.fill(0);
    this.distances.freq.fill(0);
    this.bitLengths.freq.fill(0);
    this.literals.freq[END_BLOCK] = 1;
    this.optimal = this.withFixed = 0;
    this.symbols = 0;
  }
  /** @returns whether the block is full */
  literal(byte: number): boolean {
    this.distanceOf[this.symbols] = 0;
    this.lengthOf[this.symbols++] = byte;
    this.literals.freq[byte]!++;
    return this.symbols === this.end;
  }
  /** @param length the match's length less 3 */
  match(distance: number, length: number): boolean {
    this.distanceOf[this.symbols] = distance;
    this.lengthOf[this.symbols++] = length;
    this.literals.freq[this.tables.lengthCode[length]! + LITERALS + 1]!++;
    this.distances.freq[this.codeOfDistance(distance - 1)]!++;
    return this.symbols === this.end;
  }
  private codeOfDistance(distance: number): number {
    return distance < 256 ? this.tables.distanceCode[distance]! : this.tables.distanceCode[256 + (distance >>> 7)]!;
  }

  // ---- bits ------------------------------------------------------------------------------------------------------------------------------------------

  private room(count: number): void {
    if (this.written + count <= this.out.length) return;
    const larger = new Uint8Array(Math.max(this.out.length * 2, this.written + count));
    larger.set(this.out);
    this.out = larger;
  }
  byte(value: number): void {
    this.room(1);
    this.out[this.written++] = value;
  }
  private send(value: number, length: number): void {
    this.bits |= value << this.bitCount;
    this.bitCount += length;
    while (this.bitCount >= 8) {
      this.byte(this.bits & 255);
      this.bits >>>= 8;
      this.bitCount -= 8;
    }
  }
  /** Fills up the last byte. */
  align(): void {
    if (this.bitCount > 0) this.byte(this.bits & 255);
    this.bits = 0;
    this.bitCount = 0;
  }
  /** What was written, and is forgotten now. */
  take(): Uint8Array {
    const bytes = this.out.slice(0, this.written);
    this.written = 0;
    return bytes;
  }

  // ---- trees -------------------------------------------------------------------------------------------------------------------------------------------

  private smaller(tree: Tree, n: number, m: number): boolean {
    const a = tree.freq[n]!;
    const b = tree.freq[m]!;
    return a < b || (a === b && this.depth[n]! <= this.depth[m]!);
  }
  private sink(tree: Tree, k: number): void {
    const { heap } = this;
    const v = heap[k]!;
    for (let j = k << 1; j <= this.heapLength; j <<= 1) {
      if (j < this.heapLength && this.smaller(tree, heap[j + 1]!, heap[j]!)) j++;
      if (this.smaller(tree, v, heap[j]!)) break;
      heap[k] = heap[j]!;
      k = j;
    }
    heap[k] = v;
  }
  private build(tree: Tree): void {
    const { heap, depth } = this;
    let maxCode = -1;
    this.heapLength = 0;
    this.heapMax = HEAP_SIZE;
    for (let n = 0; n < tree.size; n++) {
      if (tree.freq[n] !== 0) {
        heap[++this.heapLength] = maxCode = n;
        depth[n] = 0;
      } else tree.len[n] = 0;
    }
    // There must be two codes at least.
    while (this.heapLength < 2) {
      const node = (heap[++this.heapLength] = maxCode < 2 ? ++maxCode : 0);
      tree.freq[node] = 1;
      depth[node] = 0;
      this.optimal--;
      if (tree.fixed !== null) this.withFixed -= tree.fixed.len[node]!;
    }
    tree.maxCode = maxCode;
    for (let n = this.heapLength >> 1; n >= 1; n--) this.sink(tree, n);
    let node = tree.size;
    do {
      const n = heap[1]!;
      heap[1] = heap[this.heapLength--]!;
      this.sink(tree, 1);
      const m = heap[1]!;
      heap[--this.heapMax] = n;
      heap[--this.heapMax] = m;
      tree.freq[node] = tree.freq[n]! + tree.freq[m]!;
      depth[node] = Math.max(depth[n]!, depth[m]!) + 1;
      tree.dad[n] = tree.dad[m] = node;
      heap[1] = node++;
      this.sink(tree, 1);
    } while (this.heapLength >= 2);
    heap[--this.heapMax] = heap[1]!;
    assignCodes(tree, maxCode, this.lengths(tree));
  }
  /** Lengths of the codes, none longer than allowed. */
  private lengths(tree: Tree): Uint16Array {
    const { heap } = this;
    const counts = new Uint16Array(16);
    let overflow = 0;
    tree.len[heap[this.heapMax]!] = 0;
    let h = this.heapMax + 1;
    for (; h < HEAP_SIZE; h++) {
      const n = heap[h]!;
      let bits = tree.len[tree.dad[n]!]! + 1;
      if (bits > tree.maxLength) {
        bits = tree.maxLength;
        overflow++;
      }
      tree.len[n] = bits;
      if (n > tree.maxCode) continue;
      counts[bits]!++;
      const extra = n >= tree.base ? tree.extra[n - tree.base]! : 0;
      this.optimal += tree.freq[n]! * (bits + extra);
      if (tree.fixed !== null) this.withFixed += tree.freq[n]! * (tree.fixed.len[n]! + extra);
    }
    if (overflow === 0) return counts;
    do {
      let bits = tree.maxLength - 1;
      while (counts[bits] === 0) bits--;
      counts[bits]!--;
      counts[bits + 1]! += 2;
      counts[tree.maxLength]!--;
      overflow -= 2;
    } while (overflow > 0);
    for (let bits = tree.maxLength; bits !== 0; bits--) {
      for (let n = counts[bits]!; n !== 0; ) {
        const m = heap[--h]!;
        if (m > tree.maxCode) continue;
        if (tree.len[m] !== bits) {
          this.optimal += (bits - tree.len[m]!) * tree.freq[m]!;
          tree.len[m] = bits;
        }
        n--;
      }
    }
    return counts;
  }
  /** Goes over the code lengths of a tree in runs. */
  private lengthRuns(tree: Tree, visit: (symbol: number, count: number) => void): void {
    let previous = -1;
    let next = tree.len[0]!;
    let count = 0;
    let most = next === 0 ? 138 : 7;
    let least = next === 0 ? 3 : 4;
    for (let n = 0; n <= tree.maxCode; n++) {
      const current = next;
      next = n === tree.maxCode ? 0xffff : tree.len[n + 1]!;
      if (++count < most && current === next) continue;
      if (count < least) for (let at = 0; at < count; at++) visit(current, 0);
      else if (current !== 0) {
        if (current !== previous) {
          visit(current, 0);
          count--;
        }
        visit(REPEAT_PREVIOUS, count - 3);
      } else if (count <= 10) visit(REPEAT_ZERO_SHORT, count - 3);
      else visit(REPEAT_ZERO_LONG, count - 11);
      count = 0;
      previous = current;
      if (next === 0) [most, least] = [138, 3];
      else if (current === next) [most, least] = [6, 3];
      else [most, least] = [7, 4];
    }
  }

  // ---- blocks --------------------------------------------------------------------------------------------------------------------------------------------

  /** A block of bytes as they are. */
  stored(bytes: Uint8Array, last: boolean): void {
    this.send(last ? 1 : 0, 3);
    this.align();
    const { length } = bytes;
    for (const half of [length, ~length]) {
      this.byte(half & 255);
      this.byte((half >> 8) & 255);
    }
    this.room(length);
    this.out.set(bytes, this.written);
    this.written += length;
  }
  /** An empty block with the fixed trees: ten bits (a partial flush). */
  emptyFixed(): void {
    this.send(1 << 1, 3);
    this.send(this.tables.literals.code[END_BLOCK]!, this.tables.literals.len[END_BLOCK]!);
  }
  /**
   * Ends the block, in the shortest of the three forms.
   * @param bytes what the block stands for; null when it is not at hand any more
   */
  flush(bytes: Uint8Array | null, storedLength: number, last: boolean, onlyFixed: boolean): void {
    this.build(this.literals);
    this.build(this.distances);
    this.lengthRuns(this.literals, (symbol) => this.bitLengths.freq[symbol]!++);
    this.lengthRuns(this.distances, (symbol) => this.bitLengths.freq[symbol]!++);
    this.build(this.bitLengths);
    let lastIndex = BL_CODES - 1;
    while (lastIndex >= 3 && this.bitLengths.len[blOrder[lastIndex]!] === 0) lastIndex--;
    this.optimal += 3 * (lastIndex + 1) + 14;
    let best = (this.optimal + 10) >>> 3;
    const fixed = (this.withFixed + 10) >>> 3;
    if (fixed <= best || onlyFixed) best = fixed;
    if (storedLength + 4 <= best && bytes !== null) this.stored(bytes, last);
    else if (fixed === best) {
      this.send((1 << 1) + (last ? 1 : 0), 3);
      this.sendSymbols(this.tables.literals, this.tables.distances);
    } else {
      this.send((2 << 1) + (last ? 1 : 0), 3);
      this.send(this.literals.maxCode + 1 - 257, 5);
      this.send(this.distances.maxCode + 1 - 1, 5);
      this.send(lastIndex + 1 - 4, 4);
      for (let at = 0; at <= lastIndex; at++) this.send(this.bitLengths.len[blOrder[at]!]!, 3);
      const sendRun = (symbol: number, rest: number): void => {
        this.send(this.bitLengths.code[symbol]!, this.bitLengths.len[symbol]!);
        if (symbol >= REPEAT_PREVIOUS) this.send(rest, extraBlBits[symbol]!);
      };
      this.lengthRuns(this.literals, sendRun);
      this.lengthRuns(this.distances, sendRun);
      this.sendSymbols(this.literals, this.distances);
    }
    this.reset();
    if (last) this.align();
  }
  private sendSymbols(literals: Tree, distances: Tree): void {
    const { tables } = this;
    for (let at = 0; at < this.symbols; at++) {
      let distance = this.distanceOf[at]!;
      const length = this.lengthOf[at]!;
      if (distance === 0) {
        this.send(literals.code[length]!, literals.len[length]!);
        continue;
      }
      let code = tables.lengthCode[length]!;
      this.send(literals.code[code + LITERALS + 1]!, literals.len[code + LITERALS + 1]!);
      let extra = extraLengthBits[code]!;
      if (extra !== 0) this.send(length - tables.baseLength[code]!, extra);
      distance--;
      code = this.codeOfDistance(distance);
      this.send(distances.code[code]!, distances.len[code]!);
      extra = extraDistanceBits[code]!;
      if (extra !== 0) this.send(distance - tables.baseDistance[code]!, extra);
    }
    this.send(literals.code[END_BLOCK]!, literals.len[END_BLOCK]!);
  }
}
