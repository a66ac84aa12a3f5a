/** The module `uuid`. */

import { md5, sha1 } from '@noble/hashes/legacy.js';
import {
  asBytes,
  asInt,
  asStr,
  callSync,
  contains,
  defineLibraryClass,
  getAttr,
  getItem,
  hash64,
  hashValue,
  importModule,
  intOfBig,
  type LibrarySpec,
  lift,
  makeBytes,
  makeDict,
  makeTuple,
  type NativeModuleSpec,
  notImplemented,
  ordered,
  PyObject,
  type PyType,
  pureInt,
  raise,
  randomBytes,
  repr,
  runSync,
  toArray,
  toIndex,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { wallNs } from '../../times/clock.ts';
import { lazy, pythonFunctions } from '../../data/common.ts';
import './lines.ts';

class PyUuid extends PyObject {
  n = 0n;
  safe: Value | undefined = undefined;
}
const parseInteger = lift(pureInt.parseIntText);
const hexOf = (n: bigint): string => n.toString(16).padStart(32, '0');
const textOf = (n: bigint): string => hexOf(n).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const fromBytes = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
const toBytes = (n: bigint): Uint8Array =>
  Uint8Array.from({ length: 16 }, (_, at) => Number((n >> BigInt(8 * (15 - at))) & 255n));
/** Bytes with the first three fields turned round. */
const swapped = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15], (at) => bytes[at]!);
const withVersion = (n: bigint, version: bigint): bigint =>
  (n & ~(0xc000n << 48n) & ~(0xf000n << 64n)) | (0x8000n << 48n) | (version << 76n);
const bits = (n: bigint, from: number, count: number): bigint => (n >> BigInt(from)) & ((1n << BigInt(count)) - 1n);

const SAFE = Symbol('SafeUUID');
/** The enumeration of how safe a UUID's making was; made when somebody looks at it. */
function safeEnum(): Value {
  const { state } = vm.interpreter;
  let made = state.get(SAFE) as Value | undefined;
  if (made === undefined) {
    const members = makeDict([
      ['safe', 0],
      ['unsafe', -1],
      ['unknown', null],
    ]);
    made = callSync(
      getAttr(runSync(importModule('enum')), 'Enum'),
      ['SafeUUID', members],
      new Map([['module', 'uuid']]),
    );
    state.set(SAFE, made);
  }
  return made;
}
function make(n: bigint): PyUuid {
  const uuid = new PyUuid(uuidType());
  uuid.n = n;
  return uuid;
}

// ---- UUID(...) -------------------------------------------------------------------------------------------------------------------------------------

const given = (value: Value | undefined): value is Value => value !== undefined && value !== null;
function fromHex(hex: Value): bigint {
  const text = asStr(hex);
  // Complains as the text's own methods would.
  if (text === undefined) {
    callSync(getAttr(hex, 'replace'), ['urn:', '']);
    raise('ValueError', 'badly formed hexadecimal UUID string');
  }
  const digits = text
    .replaceAll('urn:', '')
    .replaceAll('uuid:', '')
    .replace(/^[{}]+|[{}]+$/g, '')
    .replaceAll('-', '');
  if ([...digits].length !== 32) raise('ValueError', 'badly formed hexadecimal UUID string');
  return BigInt(parseInteger(digits, 16));
}
function fromFields(fields: Value): bigint {
  const parts = toArray(fields).map((part) => BigInt(asInt(part) ?? toIndex(part)));
  if (parts.length !== 6) raise('ValueError', 'fields is not a 6-tuple');
  const sizes = [32, 16, 16, 8, 8, 48];
  let n = 0n;
  parts.forEach((part, at) => {
    const size = sizes[at] as number;
    if (part < 0n || part >= 1n << BigInt(size))
      raise('ValueError', `field ${at + 1} out of range (need a${size === 8 ? 'n' : ''} ${size}-bit value)`);
    n = (n << BigInt(size)) | part;
  });
  return n;
}
function initialize(
  self: PyUuid,
  hex?: Value,
  bytes?: Value,
  bytesLe?: Value,
  fields?: Value,
  int?: Value,
  version?: Value,
  safe?: Value,
): Value {
  if ([hex, bytes, bytesLe, fields, int].filter(given).length !== 1)
    raise('TypeError', 'one of the hex, bytes, bytes_le, fields, or int arguments must be given');
  let n: bigint;
  if (given(hex)) n = fromHex(hex);
  else if (given(bytesLe)) {
    const raw = asBytes(bytesLe);
    if (raw?.length !== 16) raise('ValueError', 'bytes_le is not a 16-char string');
    n = fromBytes(swapped(raw));
  } else if (given(bytes)) {
    const raw = asBytes(bytes);
    if (raw?.length !== 16) raise('ValueError', 'bytes is not a 16-char string');
    n = fromBytes(raw);
  } else if (given(fields)) n = fromFields(fields);
  else {
    n = BigInt(asInt(int as Value) ?? toIndex(int as Value));
    if (n < 0n || n >= 1n << 128n) raise('ValueError', 'int is out of range (need a 128-bit value)');
  }
  if (given(version)) {
    const v = BigInt(asInt(version) ?? toIndex(version));
    if (v < 1n || v > 8n) raise('ValueError', 'illegal version number');
    n = withVersion(n, v);
  }
  self.n = n;
  if (given(safe)) self.safe = safe;
  return null;
}
const variants = [
  'reserved for NCS compatibility',
  'specified in RFC 4122',
  'reserved for Microsoft compatibility',
  'reserved for future definition',
] as const;
function variantOf(n: bigint): string {
  if ((n & (0x8000n << 48n)) === 0n) return variants[0];
  if ((n & (0x4000n << 48n)) === 0n) return variants[1];
  return (n & (0x2000n << 48n)) === 0n ? variants[2] : variants[3];
}
const versionOf = (n: bigint): number | null => (variantOf(n) === variants[1] ? Number(bits(n, 76, 4)) : null);
function timeOf(n: bigint): bigint {
  const version = versionOf(n);
  if (version === 6) return (bits(n, 96, 32) << 28n) | (bits(n, 80, 16) << 12n) | bits(n, 64, 12);
  if (version === 7) return bits(n, 80, 48);
  return (bits(n, 64, 12) << 48n) | (bits(n, 80, 16) << 32n) | bits(n, 96, 32);
}
const sequenceOf = (n: bigint): bigint => (bits(n, 56, 6) << 8n) | bits(n, 48, 8);
const comparing = (op: number): LibrarySpec => [
  'self, other',
  (self: PyUuid, other: Value) => {
    if (!(other instanceof PyUuid)) return notImplemented();
    return ordered(self.n < other.n ? -1 : self.n > other.n ? 1 : 0, op);
  },
];
/** What is pickled: `is_safe` only where it is known. */
function stateOf(self: PyUuid): Value {
  const state: [string, Value][] = [['int', intOfBig(self.n)]];
  const safe = self.safe ?? null;
  if (safe !== null && safe !== getAttr(safeEnum(), 'unknown')) state.push(['is_safe', getAttr(safe, 'value')]);
  return makeDict(state);
}
function setState(self: PyUuid, state: Value): Value {
  self.n = BigInt(toIndex(getItem(state, 'int')));
  if (contains(state, 'is_safe')) self.safe = callSync(safeEnum(), [getItem(state, 'is_safe')]);
  return null;
}
const immutable = (): never => raise('TypeError', 'UUID objects are immutable');
const property = (read: (n: bigint) => bigint) => (self: PyUuid) => intOfBig(read(self.n));
const uuidType = lazy(
  (): PyType =>
    defineLibraryClass({
      name: 'UUID',
      module: 'uuid',
      slotsOnly: true,
      weakrefable: true,
      alloc: (cls) => new PyUuid(cls),
      doc: 'Instances of the UUID class represent UUIDs as specified in RFC 4122.\nUUID objects are immutable, hashable, and usable as dictionary keys.\n',
      attributes: { __slots__: makeTuple(['int', 'is_safe', '__weakref__']) },
      functions: {
        __init__: [
          'self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=None',
          initialize,
        ],
        __eq__: comparing(2),
        __lt__: comparing(0),
        __gt__: comparing(4),
        __le__: comparing(1),
        __ge__: comparing(5),
        __hash__: [
          'self',
          (self: PyUuid) => {
            hash64(intOfBig(self.n));
            return hashValue();
          },
        ],
        __int__: ['self', (self: PyUuid) => intOfBig(self.n)],
        __repr__: ['self', (self: PyUuid) => `${self.cls.name}(${repr(textOf(self.n))})`],
        __str__: ['self', (self: PyUuid) => textOf(self.n)],
        __setattr__: ['self, name, value', immutable],
        __getstate__: ['self', stateOf],
        __setstate__: ['self, state', setState],
      },
      properties: {
        bytes: (self: PyUuid) => makeBytes(toBytes(self.n)),
        bytes_le: (self: PyUuid) => makeBytes(swapped(toBytes(self.n))),
        fields: (self: PyUuid) =>
          makeTuple(
            [
              bits(self.n, 96, 32),
              bits(self.n, 80, 16),
              bits(self.n, 64, 16),
              bits(self.n, 56, 8),
              bits(self.n, 48, 8),
              bits(self.n, 0, 48),
            ].map((part) => intOfBig(part)),
          ),
        time_low: property((n) => bits(n, 96, 32)),
        time_mid: property((n) => bits(n, 80, 16)),
        time_hi_version: property((n) => bits(n, 64, 16)),
        clock_seq_hi_variant: property((n) => bits(n, 56, 8)),
        clock_seq_low: property((n) => bits(n, 48, 8)),
        time: property(timeOf),
        clock_seq: property(sequenceOf),
        node: property((n) => bits(n, 0, 48)),
        hex: (self: PyUuid) => hexOf(self.n),
        urn: (self: PyUuid) => `urn:uuid:${textOf(self.n)}`,
        variant: (self: PyUuid) => variantOf(self.n),
        version: (self: PyUuid) => versionOf(self.n),
      },
      getset: {
        int: [(self: PyUuid) => intOfBig(self.n)],
        is_safe: [(self: PyUuid) => self.safe ?? getAttr(safeEnum(), 'unknown')],
      },
    }),
);

// ---- making ----------------------------------------------------------------------------------------------------------------------------------------------

interface Clock {
  node: bigint | undefined;
  lastV1: bigint;
  lastV6: bigint;
  lastV7: bigint;
  counter: bigint;
}
const CLOCK = Symbol('uuid clock');
function clock(): Clock {
  const { state } = vm.interpreter;
  let found = state.get(CLOCK) as Clock | undefined;
  if (found === undefined) {
    found = { node: undefined, lastV1: -1n, lastV6: -1n, lastV7: -1n, counter: 0n };
    state.set(CLOCK, found);
  }
  return found;
}
/** The simulated computer's network address: chosen by chance, with the bit that says so. */
function nodeNumber(): bigint {
  const kept = clock();
  kept.node ??= fromBytes(randomBytes(6)) | (1n << 40n);
  return kept.node;
}
const GREGORIAN = 0x01b21dd213814000n;
/** Hundreds of nanoseconds since 1582, later than the last ones. */
function timestamp(which: 'lastV1' | 'lastV6'): bigint {
  const kept = clock();
  let now = wallNs() / 100n + GREGORIAN;
  if (now <= kept[which]) now = kept[which] + 1n;
  kept[which] = now;
  return now;
}
const chosen = (value: Value | undefined, otherwise: () => bigint): bigint =>
  given(value) ? BigInt(asInt(value) ?? toIndex(value)) : otherwise();
const sequence = (value: Value | undefined): bigint => chosen(value, () => fromBytes(randomBytes(2)) & 0x3fffn);
function uuid1(node?: Value, clockSeq?: Value): Value {
  const time = timestamp('lastV1');
  const seq = sequence(clockSeq);
  const address = chosen(node, nodeNumber);
  const n =
    (bits(time, 0, 32) << 96n) |
    (bits(time, 32, 16) << 80n) |
    (bits(time, 48, 12) << 64n) |
    (bits(seq, 8, 6) << 56n) |
    (bits(seq, 0, 8) << 48n) |
    address;
  return make(withVersion(n, 1n));
}
function uuid6(node?: Value, clockSeq?: Value): Value {
  const time = timestamp('lastV6');
  const seq = sequence(clockSeq) & 0x3fffn;
  const n =
    (bits(time, 28, 32) << 96n) |
    (bits(time, 12, 16) << 80n) |
    (bits(time, 0, 12) << 64n) |
    (seq << 48n) |
    (chosen(node, nodeNumber) & 0xffffffffffffn);
  return make(withVersion(n, 6n));
}
function uuid7(): Value {
  const kept = clock();
  let ms = wallNs() / 1_000_000n;
  let tail: bigint;
  const fresh = (): bigint => {
    const drawn = fromBytes(randomBytes(10));
    kept.counter = (drawn >> 32n) & 0x1ffffffffffn;
    return drawn & 0xffffffffn;
  };
  if (ms > kept.lastV7) tail = fresh();
  else {
    if (ms < kept.lastV7) ms = kept.lastV7 + 1n;
    kept.counter += 1n;
    if (kept.counter > 0x3ffffffffffn) {
      ms += 1n;
      tail = fresh();
    } else tail = fromBytes(randomBytes(4));
  }
  kept.lastV7 = ms;
  return make(
    withVersion(
      (bits(ms, 0, 48) << 80n) | (bits(kept.counter, 30, 12) << 64n) | (bits(kept.counter, 0, 30) << 32n) | tail,
      7n,
    ),
  );
}
function uuid8(a?: Value, b?: Value, c?: Value): Value {
  const first = chosen(a, () => fromBytes(randomBytes(6))) & 0xffffffffffffn;
  const second = chosen(b, () => fromBytes(randomBytes(2))) & 0xfffn;
  const third = chosen(c, () => fromBytes(randomBytes(8))) & 0x3fffffffffffffffn;
  return make(withVersion((first << 80n) | (second << 64n) | third, 8n));
}
const hashed = (version: bigint, hash: (data: Uint8Array) => Uint8Array): LibrarySpec => [
  'namespace, name',
  (namespace: Value, name: Value) => {
    const data = asBytes(name) ?? asBytes(callSync(getAttr(name, 'encode'), ['utf-8'])) ?? new Uint8Array(0);
    const space = asBytes(getAttr(namespace, 'bytes')) ?? raise('TypeError', "can't concat str to bytes");
    vm.charge(1000);
    return make(withVersion(fromBytes(hash(Uint8Array.from([...space, ...data])).subarray(0, 16)), version));
  },
];
const namespaces = { DNS: '6ba7b810', URL: '6ba7b811', OID: '6ba7b812', X500: '6ba7b814' } as const;

export const uuid: NativeModuleSpec = {
  kind: 'native',
  doc: 'UUID objects (universally unique identifiers) according to RFC 4122/9562.\n',
  make: () => ({
    ...pythonFunctions('uuid', {
      getnode: ['', () => intOfBig(nodeNumber())],
      uuid1: ['node=None, clock_seq=None', uuid1],
      uuid3: hashed(3n, md5),
      uuid4: [
        '',
        () => {
          vm.charge(600);
          return make(withVersion(fromBytes(randomBytes(16)), 4n));
        },
      ],
      uuid5: hashed(5n, sha1),
      uuid6: ['node=None, clock_seq=None', uuid6],
      uuid7: ['', uuid7],
      uuid8: ['a=None, b=None, c=None', uuid8],
      __getattr__: [
        'name',
        (name: Value) =>
          name === 'SafeUUID' ? safeEnum() : raise('AttributeError', `module 'uuid' has no attribute ${repr(name)}`),
      ],
    }),
    UUID: uuidType(),
    RESERVED_NCS: variants[0],
    RFC_4122: variants[1],
    RESERVED_MICROSOFT: variants[2],
    RESERVED_FUTURE: variants[3],
    NIL: make(0n),
    MAX: make((1n << 128n) - 1n),
    ...Object.fromEntries(
      Object.entries(namespaces).map(([name, start]) => [
        `NAMESPACE_${name}`,
        make(BigInt(`0x${start}9dad11d180b400c04fd430c8`)),
      ]),
    ),
  }),
};
