/** The module `hmac`. */
import {
  asBytes,
  asInt,
  asStr,
  bufferOf,
  call,
  defineLibraryClass,
  getAttr,
  isCallable,
  type LibrarySpec,
  lookupAttr,
  makeBytes,
  type NativeGen,
  type NativeModuleSpec,
  PyInstance,
  type PyType,
  raise,
  typeName,
  type Value,
  vm,
  warnSync,
  withAttributes,
} from '../../../machine/index.ts';
import { functions, lazy, pythonFunctions } from '../common.ts';
import { digestmodAlgorithm, hexadecimal, newHash } from './hashlib.ts';
import './lines.ts';

class PyHmac extends PyInstance {
  inner: Value = null;
  outer: Value = null;
  hashName = '';
  digestSize = 0;
  blockSize = 64;
}
/** A hash object of a digestmod. */
function* hashOf(digestmod: Value): NativeGen {
  const algorithm = digestmodAlgorithm(digestmod);
  if (algorithm !== undefined) return newHash(algorithm);
  return yield* call(isCallable(digestmod) ? digestmod : getAttr(digestmod, 'new'), []);
}
function* start(self: PyHmac, key: Value, message: Value = null, digestmod: Value = null): NativeGen {
  const secret = asBytes(key);
  if (secret === undefined) raise('TypeError', `key: expected bytes or bytearray, but got '${typeName(key)}'`);
  if (digestmod === null || asStr(digestmod) === '') raise('TypeError', "Missing required argument 'digestmod'.");
  self.inner = yield* hashOf(digestmod);
  self.outer = yield* hashOf(digestmod);
  self.hashName = `hmac-${asStr(lookupAttr(self.inner, 'name') ?? '') ?? ''}`;
  self.digestSize = Number(asInt(getAttr(self.inner, 'digest_size')));
  const size = lookupAttr(self.inner, 'block_size');
  self.blockSize = 64;
  if (size === undefined) {
    warnSync('RuntimeWarning', `No block_size attribute on given digest object; Assuming 64.`);
  } else if (Number(asInt(size)) < 16) {
    warnSync('RuntimeWarning', `block_size of ${asInt(size)} seems too small; using our default of 64.`);
  } else self.blockSize = Number(asInt(size));
  let block = secret;
  if (secret.length > self.blockSize) {
    const hash = yield* hashOf(digestmod);
    yield* call(getAttr(hash, 'update'), [makeBytes(secret)]);
    block = asBytes(yield* call(getAttr(hash, 'digest'), [])) as Uint8Array;
  }
  const padded = (byte: number): Value => {
    const bytes = new Uint8Array(self.blockSize).fill(byte);
    block.forEach((value, at) => {
      bytes[at] = value ^ byte;
    });
    return makeBytes(bytes);
  };
  yield* call(getAttr(self.outer, 'update'), [padded(0x5c)]);
  yield* call(getAttr(self.inner, 'update'), [padded(0x36)]);
  if (message !== null) yield* call(getAttr(self.inner, 'update'), [message]);
  return null;
}
function* finished(self: PyHmac): NativeGen<Uint8Array> {
  const outer = yield* call(getAttr(self.outer, 'copy'), []);
  yield* call(getAttr(outer, 'update'), [yield* call(getAttr(self.inner, 'digest'), [])]);
  return asBytes(yield* call(getAttr(outer, 'digest'), [])) as Uint8Array;
}
const hmacType = lazy(
  (): PyType =>
    defineLibraryClass({
      name: 'HMAC',
      module: 'hmac',
      doc: 'RFC 2104 HMAC class.  Also complies with RFC 4231.\n\nThis supports the API for Cryptographic Hash Functions (PEP 247).\n',
      alloc: (cls) => withAttributes(new PyHmac(cls)),
      attributes: { blocksize: 64 },
      functions: {
        __init__: ["self, key, msg=None, digestmod=''", start],
        update: [
          'self, msg',
          function* (self: PyHmac, message: Value): NativeGen {
            yield* call(getAttr(self.inner, 'update'), [message]);
            return null;
          },
        ],
        copy: [
          'self',
          function* (self: PyHmac): NativeGen {
            const other = new PyHmac(self.cls);
            Object.assign(other, { hashName: self.hashName, digestSize: self.digestSize, blockSize: self.blockSize });
            other.inner = yield* call(getAttr(self.inner, 'copy'), []);
            other.outer = yield* call(getAttr(self.outer, 'copy'), []);
            return other;
          },
        ],
        digest: [
          'self',
          function* (self: PyHmac): NativeGen {
            return makeBytes(yield* finished(self));
          },
        ],
        hexdigest: [
          'self',
          function* (self: PyHmac): NativeGen {
            return hexadecimal(yield* finished(self));
          },
        ],
      },
      properties: { name: (self: PyHmac) => self.hashName },
      getset: { digest_size: [(self: PyHmac) => self.digestSize], block_size: [(self: PyHmac) => self.blockSize] },
    }),
);

/** Equality in a time that tells nothing. */
function compareDigest(a: Value, b: Value): Value {
  const [x, y] = [asStr(a), asStr(b)];
  if (x !== undefined && y !== undefined) {
    if (/[^\x00-\x7f]/.test(x + y)) raise('TypeError', 'comparing strings with non-ASCII characters is not supported');
    vm.charge(x.length);
    return x === y;
  }
  const bytes = (value: Value): Uint8Array =>
    bufferOf(value) ?? raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
  const [left, right] = x !== undefined ? [bytes(a), bytes(b)] : [bytes(a), bytes(b)];
  vm.charge(left.length);
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
export const compareDigestFunction = lazy(
  () => functions('_operator', { _compare_digest: ['a, b, /', compareDigest] })._compare_digest as Value,
);
const translation = (byte: number): Value => makeBytes(Uint8Array.from({ length: 256 }, (_, at) => at ^ byte));
const digest: LibrarySpec = [
  'key, msg, digest',
  function* (key: Value, message: Value, digestmod: Value): NativeGen {
    const hmac = yield* call(hmacType(), [key, message, digestmod]);
    return makeBytes(yield* finished(hmac as PyHmac));
  },
];

export const hmac: NativeModuleSpec = {
  kind: 'native',
  doc: 'HMAC (Keyed-Hashing for Message Authentication) module.\n\nImplements the HMAC algorithm as described by RFC 2104.\n',
  make: () => ({
    ...pythonFunctions('hmac', {
      new: [
        "key, msg=None, digestmod=''",
        function* (key: Value, message?: Value, digestmod?: Value): NativeGen {
          return yield* call(hmacType(), [key, message ?? null, digestmod ?? null]);
        },
      ],
      digest,
    }),
    HMAC: hmacType(),
    compare_digest: compareDigestFunction(),
    digest_size: null,
    trans_5C: translation(0x5c),
    trans_36: translation(0x36),
  }),
};
