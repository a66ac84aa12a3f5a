/** The hash functions by name, what they cost, and running states of them. */
import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';

/** What is used of a running hash of the noble library. */
export interface Running {
  update(data: Uint8Array): unknown;
  digest(): Uint8Array;
  clone(): Running;
  /** Output of any length (shake). */
  xof?(bytes: number): Uint8Array;
}
export interface Algorithm {
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  /** Nanoseconds a byte. */
  readonly perByte: number;
  /** Output of any length. */
  readonly extendable: boolean;
  create(): Running;
}
interface Noble {
  readonly outputLen: number;
  readonly blockLen: number;
  create(): unknown;
}
const algorithm = (name: string, noble: Noble, perByte: number, extendable = false): Algorithm => ({
  name,
  digestSize: extendable ? 0 : noble.outputLen,
  blockSize: noble.blockLen,
  perByte,
  extendable,
  create: () => noble.create() as Running,
});
/** MD5 and SHA-1 side by side. */
class Both implements Running {
  constructor(
    private readonly first: Running = md5.create() as unknown as Running,
    private readonly second: Running = sha1.create() as unknown as Running,
  ) {}
  update(data: Uint8Array): void {
    this.first.update(data);
    this.second.update(data);
  }
  digest(): Uint8Array {
    return Uint8Array.from([...this.first.digest(), ...this.second.digest()]);
  }
  clone(): Running {
    return new Both(this.first.clone(), this.second.clone());
  }
}

/** By the names that hashlib gives them. */
export const algorithms: ReadonlyMap<string, Algorithm> = new Map(
  [
    algorithm('md5', md5, 1.6),
    algorithm('sha1', sha1, 1.1),
    algorithm('sha224', sha224, 2.2),
    algorithm('sha256', sha256, 2.2),
    algorithm('sha384', sha384, 1.5),
    algorithm('sha512', sha512, 1.5),
    algorithm('sha512_224', sha512_224, 1.5),
    algorithm('sha512_256', sha512_256, 1.5),
    algorithm('sha3_224', sha3_224, 2.3),
    algorithm('sha3_256', sha3_256, 2.4),
    algorithm('sha3_384', sha3_384, 3.1),
    algorithm('sha3_512', sha3_512, 4.5),
    algorithm('shake_128', shake128, 2, true),
    algorithm('shake_256', shake256, 2.4, true),
    algorithm('blake2b', blake2b, 1.1),
    algorithm('blake2s', blake2s, 1.8),
    algorithm('ripemd160', ripemd160, 3.5),
    { name: 'md5-sha1', digestSize: 36, blockSize: 64, perByte: 2.7, extendable: false, create: () => new Both() },
  ].map((item) => [item.name, item]),
);
/** The algorithm of a name as it may be written: any case, `-` for `_`. */
export function algorithmNamed(name: string): Algorithm | undefined {
  const lower = name.toLowerCase();
  return algorithms.get(lower) ?? algorithms.get(lower.replaceAll('-', '_'));
}
/** A Merkle tree's parameters of BLAKE2. */
export interface Tree {
  readonly fanout: number;
  readonly depth: number;
  readonly leafSize: number;
  readonly nodeOffset: bigint;
  readonly nodeDepth: number;
  readonly innerSize: number;
  /** Whether it is the last node of its level. */
  readonly lastNode: boolean;
}
/** The order in which each round takes the words of a block. */
const ORDERS = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
/** Which words of the state are mixed with each other: columns, then diagonals. */
const MIXED = ['048c', '159d', '26ae', '37bf', '05af', '16bc', '278d', '349e'].map((four) =>
  [...four].map((digit) => Number.parseInt(digit, 16)),
);
const BIG_START = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];

/** The last block of the last node of a level: beside the mark of a last block it has that of a last node, which the noble library does not know. */
function compressLast(big: boolean, state: readonly bigint[], block: readonly bigint[], length: bigint): bigint[] {
  const width = big ? 64n : 32n;
  const all = (1n << width) - 1n;
  const turns = big ? [32n, 24n, 16n, 63n] : [16n, 12n, 8n, 7n];
  const start = BIG_START.map((word) => (big ? word : word >> 32n));
  const v = [...state, ...start];
  v[12]! ^= length & all;
  v[13]! ^= length >> width;
  v[14]! ^= all;
  v[15]! ^= all;
  const turned = (word: bigint, by: bigint) => (word >> by) | ((word << (width - by)) & all);
  for (let round = 0; round < (big ? 12 : 10); round++) {
    const order = ORDERS[round % 10] as number[];
    for (const [index, [a, b, c, d]] of (MIXED as [number, number, number, number][]).entries()) {
      for (const half of [0, 1]) {
        v[a] = (v[a]! + v[b]! + block[order[2 * index + half]!]!) & all;
        v[d] = turned(v[d]! ^ v[a]!, turns[2 * half]!);
        v[c] = (v[c]! + v[d]!) & all;
        v[b] = turned(v[b]! ^ v[c]!, turns[2 * half + 1]!);
      }
    }
  }
  return state.map((word, index) => word ^ v[index]! ^ v[index + 8]!);
}
/** What is used of a running BLAKE2 of the noble library. */
interface Blake extends Running {
  readonly length: number;
  get(): number[];
  set(...words: number[]): void;
  clone(): Blake;
  compress(block: Uint32Array, at: number, isLast: boolean): void;
}
/** Makes a running BLAKE2 that of the last node of its level. */
function asLastNode(running: Blake, big: boolean): Blake {
  const { compress, clone } = running;
  const joined = (halves: ArrayLike<number>): bigint[] =>
    big
      ? Array.from({ length: halves.length / 2 }, (_, index) => {
          const low = BigInt(halves[2 * index]! >>> 0);
          return low | (BigInt(halves[2 * index + 1]! >>> 0) << 32n);
        })
      : Array.from(halves, (half) => BigInt(half >>> 0));
  running.compress = (block, at, isLast) => {
    if (!isLast) {
      compress.call(running, block, at, isLast);
      return;
    }
    const words = compressLast(big, joined(running.get()), joined(block), BigInt(running.length));
    running.set(...words.flatMap((word) => (big ? [Number(word & 0xffffffffn), Number(word >> 32n)] : [Number(word)])));
  };
  running.clone = () => asLastNode(clone.call(running), big);
  return running;
}

/** A running BLAKE2 with parameters. */
export function blake2(
  big: boolean,
  size: number,
  key: Uint8Array,
  salt: Uint8Array,
  person: Uint8Array,
  tree: Tree,
): Running {
  const padded = (bytes: Uint8Array): Uint8Array => {
    const full = new Uint8Array(big ? 16 : 8);
    full.set(bytes);
    return full;
  };
  const options = {
    dkLen: size,
    ...(key.length > 0 && { key }),
    ...(salt.length > 0 && { salt: padded(salt) }),
    ...(person.length > 0 && { personalization: padded(person) }),
  };
  const running = (big ? blake2b.create(options) : blake2s.create(options)) as unknown as Blake;
  // The tree's parameters are part of the initial state, as differences from those of plain hashing.
  const words = running.get();
  const low = Number(tree.nodeOffset & 0xffffffffn);
  const high = Number(tree.nodeOffset >> 32n);
  words[0]! ^= ((tree.fanout ^ 1) << 16) | ((tree.depth ^ 1) << 24);
  words[1]! ^= tree.leafSize;
  words[2]! ^= low;
  words[3]! ^= big ? high : (high & 0xffff) | (tree.nodeDepth << 16) | (tree.innerSize << 24);
  if (big) words[4]! ^= tree.nodeDepth | (tree.innerSize << 8);
  running.set(...words);
  return tree.lastNode ? asLastNode(running, big) : running;
}
