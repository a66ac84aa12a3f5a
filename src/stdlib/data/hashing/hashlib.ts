/** The modules `hashlib` and `_hashlib`. */

import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import {
  argumentName,
  asInt,
  asStr,
  bufferOf,
  bytesArgument,
  call,
  callSync,
  defineFunction,
  defineType,
  exceptionType,
  getAttr,
  identityOf,
  isCallable,
  lookupAttr,
  makeByteArray,
  makeBytes,
  makeSet,
  makeTuple,
  type NativeGen,
  type NativeModuleSpec,
  type NativeSpec,
  PyObject,
  type PyType,
  raise,
  toIndex,
  truthy,
  typeName,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { functions, isLarge, lazy, pythonFunctions, releaseGil } from '../common.ts';
import { type Algorithm, algorithmNamed, algorithms, blake2, type Running } from './digests.ts';

class PyHash extends PyObject {
  constructor(
    cls: PyType,
    readonly algorithm: Algorithm,
    readonly running: Running,
    readonly digestSize = algorithm.digestSize,
  ) {
    super(cls);
  }
}
/** Data to hash. */
function hashData(value: Value): Uint8Array {
  const bytes = bufferOf(value);
  if (bytes !== undefined) return bytes;
  return raise(
    'TypeError',
    asStr(value) !== undefined ? 'Strings must be encoded before hashing' : 'object supporting the buffer API required',
  );
}
/** Hashes data, letting go of the GIL when there is much of it. */
function* absorb(hash: PyHash, data: Uint8Array): NativeGen<void> {
  const ns = data.length * hash.algorithm.perByte;
  if (isLarge(data.length)) yield* releaseGil(ns);
  else vm.charge(ns);
  hash.running.update(data);
}
export const hexadecimal = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16);
  return text;
};
const digest = (hash: PyHash): Uint8Array => {
  vm.charge(hash.algorithm.blockSize * hash.algorithm.perByte);
  return hash.running.clone().digest();
};
function extended(hash: PyHash, length: Value): Uint8Array {
  const count = toIndex(length);
  if (count < 0) raise('ValueError', 'value must be positive');
  if (count > 0x7fffffffffffffffn) raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (count >= 2 ** 29) raise('ValueError', 'length is too large');
  vm.charge(Number(count) * hash.algorithm.perByte);
  return hash.running.clone().xof!(Number(count));
}

// ---- classes ------------------------------------------------------------------------------------------------------------------------------------

const members = (extendable: boolean) => ({
  update: [
    'self, obj, /',
    function* (self: PyHash, data: Value): NativeGen {
      yield* absorb(self, hashData(data));
      return null;
    },
    "Update this hash object's state with the provided string.",
    (self: PyHash, data: Value) => {
      const bytes = hashData(data);
      if (isLarge(bytes.length)) return undefined;
      vm.charge(bytes.length * self.algorithm.perByte);
      self.running.update(bytes);
      return null;
    },
  ] as NativeSpec,
  copy: [
    'self, /',
    (self: PyHash) => new PyHash(self.cls, self.algorithm, self.running.clone(), self.digestSize),
  ] as NativeSpec,
  digest: (extendable
    ? ['self, length', (self: PyHash, length: Value) => makeBytes(extended(self, length))]
    : ['self, /', (self: PyHash) => makeBytes(digest(self))]) as NativeSpec,
  hexdigest: (extendable
    ? ['self, length', (self: PyHash, length: Value) => hexadecimal(extended(self, length))]
    : ['self, /', (self: PyHash) => hexadecimal(digest(self))]) as NativeSpec,
});
const getset = {
  digest_size: [(self: PyHash) => self.digestSize] as const,
  block_size: [(self: PyHash) => self.algorithm.blockSize] as const,
  name: [(self: PyHash) => self.algorithm.name] as const,
};
const address = (object: PyObject): string => `0x${(identityOf(object) * 16 + 0x7f0000000000).toString(16)}`;
const shown = (kind: string): NativeSpec => [
  'self, /',
  (self: PyHash) => `<${self.algorithm.name} _hashlib.${kind} object @ ${address(self)}>`,
];
const hashType = lazy(() =>
  defineType({ name: '_hashlib.HASH', alloc: null, methods: { ...members(false), __repr__: shown('HASH') }, getset }),
);
const xofType = lazy(() =>
  defineType({
    name: '_hashlib.HASHXOF',
    base: hashType(),
    alloc: null,
    methods: { ...members(true), __repr__: shown('HASHXOF') },
    getset,
  }),
);

const twoNames =
  "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.";

const sizes = {
  blake2b: { digest: 64, key: 64, salt: 16, person: 16 },
  blake2s: { digest: 32, key: 32, salt: 8, person: 8 },
} as const;
function blakeType(name: 'blake2b' | 'blake2s'): PyType {
  const limits = sizes[name];
  const big = name === 'blake2b';
  const label = big ? 'Blake2b' : 'Blake2s';
  const small = (value: Value | undefined, otherwise: number, what: string, low: number, high: number): number => {
    const int = value === undefined ? otherwise : toIndex(value);
    if (int > 2147483647 || int < -2147483648) raise('OverflowError', 'Python int too large to convert to C int');
    if (int < low || int > high) raise('ValueError', what);
    return Number(int);
  };
  const unsigned = (value: Value | undefined, name: string, type: string, bits: bigint): bigint => {
    const int = BigInt(value === undefined ? 0 : toIndex(value));
    if (int < 0n) raise('ValueError', 'Cannot convert negative int');
    if (int >> 64n) raise('OverflowError', `Python int too large for C ${type}`);
    if (int >> bits) raise('OverflowError', `${name} is too large`);
    return int;
  };
  function* make(cls: PyType, first: Value | undefined, ...rest: (Value | undefined)[]): NativeGen {
    const [size, key, salt, person, fanout, depth, leaf, offset, nodeDepth, inner, lastNode, , named] = rest;
    if (first !== undefined && named !== undefined) raise('TypeError', twoNames);
    const data = first === undefined ? named : first;
    const length = size === undefined ? limits.digest : toIndex(size);
    if (length < 1 || length > limits.digest)
      raise(
        'ValueError',
        `digest_size for ${label} must be between 1 and ${limits.digest} bytes, here it is ${length}`,
      );
    const given = (value: Value | undefined, what: string, most: number): Uint8Array => {
      const bytes = value === undefined ? new Uint8Array(0) : bytesArgument(value);
      if (bytes.length > most) raise('ValueError', `maximum ${what} length is ${most} bytes`);
      return bytes;
    };
    const saltBytes = given(salt, 'salt', limits.salt);
    const personBytes = given(person, 'person', limits.person);
    const tree = {
      fanout: small(fanout, 1, 'fanout must be between 0 and 255', 0, 255),
      depth: small(depth, 1, 'depth must be between 1 and 255', 1, 255),
      leafSize: Number(unsigned(leaf, 'leaf_size', 'unsigned long', 32n)),
      nodeOffset: unsigned(offset, 'node_offset', 'unsigned long long', big ? 64n : 48n),
      nodeDepth: small(nodeDepth, 0, 'node_depth must be between 0 and 255', 0, 255),
      innerSize: small(inner, 0, `inner_size must be between 0 and is ${limits.digest}`, 0, limits.digest),
      lastNode: lastNode !== undefined && truthy(lastNode),
    };
    const running = blake2(big, Number(length), given(key, 'key', limits.key), saltBytes, personBytes, tree);
    const hash = withAttributes(new PyHash(cls, algorithms.get(name) as Algorithm, running, Number(length)));
    if (data !== undefined) yield* absorb(hash, hashData(data));
    return hash;
  }
  return defineType({
    name: `_blake2.${name}`,
    alloc: (cls) => new PyHash(cls, algorithms.get(name) as Algorithm, (algorithms.get(name) as Algorithm).create()),
    new: [
      "cls, data=b'', *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None",
      make,
    ],
    methods: members(false),
    getset,
    attributes: {
      MAX_DIGEST_SIZE: limits.digest,
      MAX_KEY_SIZE: limits.key,
      SALT_SIZE: limits.salt,
      PERSON_SIZE: limits.person,
    },
  });
}
const blake2bType = lazy(() => blakeType('blake2b'));
const blake2sType = lazy(() => blakeType('blake2s'));

// ---- making hashes ---------------------------------------------------------------------------------------------------------------------------------

/** A hash object of an algorithm. */
export function newHash(algorithm: Algorithm): PyHash {
  const cls =
    algorithm.name === 'blake2b'
      ? blake2bType()
      : algorithm.name === 'blake2s'
        ? blake2sType()
        : algorithm.extendable
          ? xofType()
          : hashType();
  return new PyHash(cls, algorithm, algorithm.create());
}
/** Constructors that stand for an algorithm, to be recognised when they are handed on. */
const constructed = new WeakMap<PyObject, Algorithm>();
const openssl = (algorithm: Algorithm): Value => {
  const fn = defineFunction(
    `openssl_${algorithm.name}`,
    [
      "data=b'', *, usedforsecurity=True, string=None",
      function* (data?: Value, _security?: Value, named?: Value): NativeGen {
        const given = data ?? named;
        if (data !== undefined && named !== undefined) raise('TypeError', twoNames);
        const hash = newHash(algorithm);
        vm.charge(600);
        if (given !== undefined && given !== null) yield* absorb(hash, hashData(given));
        else if (given === null) hashData(given);
        return hash;
      },
      `Returns a ${algorithm.name} hash object; optionally initialized with a string`,
      (data?: Value, _security?: Value, named?: Value) => {
        if (named !== undefined) return undefined;
        const bytes = data === undefined ? undefined : hashData(data);
        if (bytes !== undefined && isLarge(bytes.length)) return undefined;
        const hash = newHash(algorithm);
        vm.charge(600 + (bytes?.length ?? 0) * algorithm.perByte);
        if (bytes !== undefined) hash.running.update(bytes);
        return hash;
      },
    ],
    '_hashlib',
  );
  constructed.set(fn, algorithm);
  return fn;
};
const unsupported = (name: string): never => raise('ValueError', `unsupported hash type ${name}`);
/** hashlib.new(name, data). */
function* create(name: Value, data?: Value, more?: ReadonlyMap<string, Value>): NativeGen {
  const text = asStr(name);
  if (text === undefined) raise('TypeError', 'name must be a string');
  const algorithm = algorithmNamed(text) ?? unsupported(text);
  if (algorithm.name.startsWith('blake2')) {
    return yield* call(
      algorithm.name === 'blake2b' ? blake2bType() : blake2sType(),
      data === undefined ? [] : [data],
      more === undefined || more.size === 0 ? null : new Map(more),
    );
  }
  for (const key of more?.keys() ?? [])
    if (key !== 'usedforsecurity' && key !== 'string')
      raise('TypeError', `new() got an unexpected keyword argument '${key}'`);
  const hash = newHash(algorithm);
  vm.charge(800);
  const given = data ?? more?.get('string');
  if (given !== undefined) yield* absorb(hash, hashData(given));
  return hash;
}
/** The algorithm that a digestmod argument means; undefined when it is something of the program's own. */
export function digestmodAlgorithm(digestmod: Value): Algorithm | undefined {
  const text = asStr(digestmod);
  if (text !== undefined) return algorithmNamed(text) ?? unsupported(text);
  if (digestmod === blake2bType()) return algorithms.get('blake2b');
  if (digestmod === blake2sType()) return algorithms.get('blake2s');
  return digestmod instanceof PyObject ? constructed.get(digestmod) : undefined;
}

// ---- key derivation -------------------------------------------------------------------------------------------------------------------------------------

const derivable: Readonly<Record<string, Parameters<typeof pbkdf2>[0]>> = {
  md5,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  sha3_224,
  sha3_256,
  sha3_384,
  sha3_512,
  ripemd160,
};
const unsupportedDigestmod = lazy(() =>
  defineType({ name: 'UnsupportedDigestmodError', module: '_hashlib', base: exceptionType('ValueError') }),
);
const bytesLike = (value: Value): Uint8Array =>
  bufferOf(value) ?? raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
function* pbkdf2Hmac(name: Value, password: Value, salt: Value, iterations: Value, dklen?: Value): NativeGen {
  const text =
    asStr(name) ?? raise('TypeError', `pbkdf2_hmac() argument 'hash_name' must be str, not ${typeName(name)}`);
  const algorithm = algorithmNamed(text);
  const hash = algorithm === undefined ? undefined : derivable[algorithm.name];
  if (algorithm === undefined || hash === undefined)
    raise(unsupportedDigestmod(), '[digital envelope routines] unsupported');
  const [secret, salted] = [bytesLike(password), bytesLike(salt)];
  const rounds = Number(asInt(iterations) ?? toIndex(iterations));
  if (rounds < 1) raise('ValueError', 'iteration value must be greater than 0.');
  const length = dklen === undefined || dklen === null ? algorithm.digestSize : Number(toIndex(dklen));
  if (length < 1) raise('ValueError', 'key length must be greater than 0.');
  yield* releaseGil(rounds * Math.ceil(length / algorithm.digestSize) * 2 * algorithm.blockSize * algorithm.perByte);
  return makeBytes(pbkdf2(hash, secret, salted, { c: rounds, dkLen: length }));
}
function* scryptKey(
  password: Value,
  salt?: Value,
  n?: Value,
  r?: Value,
  p?: Value,
  maxmem?: Value,
  dklen?: Value,
): NativeGen {
  const secret = bytesLike(password);
  const number = (value: Value | undefined, what: string): number => {
    const int = value === undefined ? -1 : asInt(value);
    if (int === undefined) raise('TypeError', `scrypt() argument '${what}' must be int, not ${argumentName(value!)}`);
    if (int < 0 || int >= 2n ** 64n) raise('TypeError', `${what} is required and must be an unsigned int`);
    return Number(int);
  };
  if (salt === undefined || salt === null) raise('TypeError', 'salt is required');
  const salted = bytesLike(salt);
  const N = number(n, 'n');
  if (N < 2 || (N & (N - 1)) !== 0) raise('ValueError', 'n must be a power of 2.');
  const [R, P] = [number(r, 'r'), number(p, 'p')];
  const memory = maxmem === undefined ? 0 : Number(toIndex(maxmem));
  if (memory < 0 || memory > 0x7fffffff) raise('ValueError', 'maxmem must be positive and smaller than 2147483647');
  const length = dklen === undefined ? 64 : Number(toIndex(dklen));
  if (length < 1 || length > 0x7fffffff)
    raise('ValueError', 'dklen must be greater than 0 and smaller than 2147483647');
  if (R < 1 || P < 1 || 128 * N * R + 128 * R * P > (memory || 32 * 1024 * 1024))
    raise('ValueError', 'Invalid parameter combination for n, r, p, maxmem.');
  yield* releaseGil(N * R * P * 400);
  return makeBytes(scrypt(secret, salted, { N, r: R, p: P, dkLen: length, maxmem: 2 ** 31 }));
}
/** hashlib.file_digest(fileobj, digest). */
function* fileDigest(file: Value, digestmod: Value): NativeGen {
  const algorithm = digestmodAlgorithm(digestmod);
  const hash = algorithm === undefined ? yield* call(digestmod, []) : newHash(algorithm);
  const update = getAttr(hash, 'update');
  const whole = lookupAttr(file, 'getbuffer');
  if (whole !== undefined) {
    yield* call(update, [yield* call(whole, [])]);
    return hash;
  }
  const readinto = lookupAttr(file, 'readinto');
  if (readinto === undefined || !isCallable(lookupAttr(file, 'readable') ?? null)) {
    raise('ValueError', `'${callSyncRepr(file)}' is not a file-like object in binary reading mode.`);
  }
  const buffer = makeByteArray(new Uint8Array(262144));
  for (;;) {
    const count = Number(asInt(yield* call(readinto, [buffer])) ?? 0);
    if (count === 0) return hash;
    yield* call(update, [makeBytes(buffer.value.slice(0, count))]);
  }
}
const callSyncRepr = (value: Value): string => asStr(callSync(getAttr(value, '__repr__'))) ?? '';

const guaranteed = [
  'md5',
  'sha1',
  'sha224',
  'sha256',
  'sha384',
  'sha512',
  'blake2b',
  'blake2s',
  'sha3_224',
  'sha3_256',
  'sha3_384',
  'sha3_512',
  'shake_128',
  'shake_256',
];
const constructors = lazy(() => {
  const made: Record<string, Value> = { blake2b: blake2bType(), blake2s: blake2sType() };
  for (const name of guaranteed) made[name] ??= openssl(algorithms.get(name) as Algorithm);
  return made;
});
const derivations: Readonly<Record<string, NativeSpec>> = {
  pbkdf2_hmac: ['hash_name, password, salt, iterations, dklen=None', pbkdf2Hmac],
  scrypt: ['password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64', scryptKey],
};

export const hashlib: NativeModuleSpec = {
  kind: 'native',
  doc: 'hashlib module - A common interface to many hash functions.\n',
  make: () => ({
    ...constructors(),
    ...functions('_hashlib', derivations),
    ...pythonFunctions('hashlib', {
      new: ["name, data=b'', **kwargs", create],
      file_digest: ['fileobj, digest, /, *, _bufsize=262144', fileDigest],
    }),
    algorithms_available: makeSet(algorithms.keys()),
    algorithms_guaranteed: makeSet(guaranteed),
    __all__: makeTuple([
      ...guaranteed,
      'new',
      'algorithms_guaranteed',
      'algorithms_available',
      'file_digest',
      'pbkdf2_hmac',
    ]),
  }),
};
export const _hashlib: NativeModuleSpec = {
  kind: 'native',
  make: () => ({
    ...functions('_hashlib', {
      ...derivations,
      new: [
        "name, data=b'', *, usedforsecurity=True, string=None",
        function* (name: Value, data?: Value): NativeGen {
          return yield* create(name, data);
        },
      ],
    }),
    ...Object.fromEntries(
      guaranteed
        .filter((name) => !name.startsWith('blake'))
        .map((name) => [`openssl_${name}`, constructors()[name] as Value]),
    ),
    HASH: hashType(),
    HASHXOF: xofType(),
    UnsupportedDigestmodError: unsupportedDigestmod(),
  }),
};
