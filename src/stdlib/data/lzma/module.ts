/** _lzma: whole streams, packed and unpacked; the classes around them are in Python. */
import {
  bytesArgument,
  makeBytes,
  makeTuple,
  type ModuleSpec,
  type NativeGen,
  toIndex,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { functions, isLarge, releaseGil } from '../common.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { beginsXz, packAlone, packRaw, packXz, type Unpacked, unpackAlone, unpackRaw, unpackXz } from './container.ts';
import { BadData, NeedsMore } from './decode.ts';

const [AUTO, XZ, ALONE] = [0, 1, 2];
/** Nanoseconds a byte. */
const PACKING = 300;
const UNPACKING = 25;
function* working(ns: number, bytes: number): NativeGen<void> {
  if (isLarge(bytes)) yield* releaseGil(ns);
  else vm.charge(ns + 1000);
}

function* pack(data: Value, format: Value, check: Value, dictionary: Value, isLzma2: Value): NativeGen {
  const bytes = bytesArgument(data);
  const kind = Number(toIndex(format));
  const size = Number(toIndex(dictionary));
  yield* working(bytes.length * PACKING, bytes.length);
  if (kind === XZ) return makeBytes(packXz(bytes, Number(toIndex(check)), size, sha256));
  return makeBytes(kind === ALONE ? packAlone(bytes, size) : packRaw(bytes, isLzma2 === true));
}
function unpacked(bytes: Uint8Array, format: number, isLzma2: boolean): Unpacked {
  if (format === XZ || (format === AUTO && beginsXz(bytes))) return unpackXz(bytes, sha256);
  return format === AUTO || format === ALONE ? unpackAlone(bytes) : unpackRaw(bytes, isLzma2);
}
/** (data, how much was used, check); None where the stream goes on; a word for what is wrong. */
function* unpack(data: Value, format: Value, isLzma2: Value): NativeGen {
  const bytes = bytesArgument(data);
  try {
    const found = unpacked(bytes, Number(toIndex(format)), isLzma2 === true);
    yield* working(found.data.length * UNPACKING, found.data.length);
    return makeTuple([makeBytes(found.data), found.used, found.check]);
  } catch (problem) {
    if (problem instanceof NeedsMore) return null;
    if (problem instanceof BadData) return problem.code;
    throw problem;
  }
}

export const lzmaModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...functions('_lzma', {
      _pack: ['data, format, check, dictionary, is_lzma2', pack],
      _unpack: ['data, format, is_lzma2', unpack],
    }),
  }),
};
