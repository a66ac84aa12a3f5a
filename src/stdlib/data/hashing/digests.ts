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
  const running = (big ? blake2b.create(options) : blake2s.create(options)) as unknown as Running & {
    get(): number[];
    set(...words: number[]): void;
  };
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
  return running;
}
