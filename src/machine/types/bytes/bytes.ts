/** bytes and bytearray. Behaviour and wording follow CPython's bytesobject.c and bytearrayobject.c. */
import { call, callMethodGen, iter, next } from '../../door.ts';
import { askLength } from '../../protocols/length-hint.ts';
import { makeByteArray, makeBytes, makeNewBytes, makeTuple, types } from '../../make.ts';
import { takeMemory } from '../../memory.ts';
import { defineType, type NativeGen, type NativeSpec, PyNativeFunction } from '../../native.ts';
import { PyByteArray, PyBytes, PyNativeIterator, PyObject, PySlice, type PyType, type Value } from '../../objects.ts';
import { asStr, nativeItems, toIndex, typeName, typeOf } from '../../protocols/index.ts';
import { isRaised, raise } from '../../raise.ts';
import { bufferOf, checkResizable, FULL_READ_ONLY, raiseLent } from './buffer.ts';
import { lendingMethods } from './memoryview.ts';
import { type Bytes, byteArgument, bytesMethods, bytesRepr, bytesStatics, fromHex } from './methods.ts';
import { encodeText } from '../codecs/codecs.ts';
import {
  argumentName,
  cut,
  indexNumber,
  type Int,
  isIndex,
  itemPosition,
  iteratorType,
  joinsOnly,
  nativeHash,
  repetitions,
  settled,
  sizeArgument,
  withAttributes,
} from '../common.ts';

// ---- making ---------------------------------------------------------------------------------------------------------------------------------------

function textParameter(kind: string, name: string, value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  return asStr(value) ?? raise('TypeError', `${kind}() argument '${name}' must be str, not ${argumentName(value)}`);
}
/** The bytes that bytes(source, encoding, errors) is made of. */
function* material(
  kind: 'bytes' | 'bytearray',
  source: Value | undefined,
  encoding: Value | undefined,
  errors: Value | undefined,
): NativeGen<Uint8Array> {
  const codec = textParameter(kind, 'encoding', encoding);
  const handler = textParameter(kind, 'errors', errors);
  const text = source === undefined ? undefined : asStr(source);
  const special = kind === 'bytes' && source !== undefined ? typeOf(source).lookup('__bytes__') : undefined;
  if (text !== undefined && (special === undefined || codec !== undefined || handler !== undefined)) {
    if (codec === undefined) raise('TypeError', 'string argument without an encoding');
    return encodeText(text, codec, handler ?? 'strict');
  }
  if (codec !== undefined) raise('TypeError', 'encoding without a string argument');
  if (handler !== undefined) raise('TypeError', 'errors without a string argument');
  if (source === undefined) return new Uint8Array(0);
  if (special !== undefined && !(source instanceof PyBytes && source.cls === types.bytes)) {
    const made = yield* callMethodGen(special, source);
    if (!(made instanceof PyBytes)) raise('TypeError', `__bytes__ returned non-bytes (type ${typeName(made)})`);
    return made.value;
  }
  const count = sizeGiven(source);
  if (count !== undefined) {
    if (typeof count === 'bigint')
      raise('OverflowError', `cannot fit '${typeName(source)}' into an index-sized integer`);
    if (count < 0) raise('ValueError', 'negative count');
    if (count > 2 ** 30) raise('MemoryError');
    takeMemory(count);
    return new Uint8Array(count);
  }
  const buffer = yield* bufferGen(source);
  if (buffer !== undefined) return buffer.slice();
  if (typeOf(source).lookup('__iter__') === undefined && typeOf(source).lookup('__getitem__') === undefined)
    raise('TypeError', `cannot convert '${typeName(source)}' object to ${kind}`);
  return kind === 'bytes'
    ? yield* bytesOfInts(source, 'bytes must be in range(0, 256)', kind)
    : yield* bytesOfInts(source, 'byte must be in range(0, 256)', kind);
}
/** The size that bytes(5) gives; undefined when it is no number, also when its `__index__` says so. */
function sizeGiven(source: Value): Int | undefined {
  if (!isIndex(source)) return undefined;
  try {
    return toIndex(source);
  } catch (error) {
    if (isRaised(error, 'TypeError')) return undefined;
    throw error;
  }
}
/** The buffer of an object, also of one whose class defines `__buffer__` in Python. */
export function* bufferGen(value: Value): NativeGen<Uint8Array | undefined> {
  const method = value instanceof PyObject && value.cls.isHeap ? value.cls.lookup('__buffer__') : undefined;
  if (method === undefined || method instanceof PyNativeFunction) return bufferOf(value);
  const view = yield* callMethodGen(method, value, FULL_READ_ONLY);
  const bytes = bufferOf(view);
  const release = typeOf(value).lookup('__release_buffer__') ?? undefined;
  if (bytes !== undefined && release !== undefined) yield* callMethodGen(release, value, view);
  return bytes;
}
/** `made`: the class that is being made of the numbers. `asksLength`: whether what gives them is asked how many there are. */
function* bytesOfInts(
  iterable: Value,
  message: string,
  made?: 'bytes' | 'bytearray',
  asksLength = made === 'bytes',
): NativeGen<Uint8Array> {
  const bytes: number[] = [];
  const add = (item: Value) => {
    const int = toIndex(item);
    if (int < 0 || int > 255) raise('ValueError', message);
    bytes.push(Number(int));
  };
  const items = nativeItems(iterable);
  // An item's __index__ may change the list.
  if (items !== undefined) for (let at = 0; at < items.length; at++) add(items[at] as Value);
  else {
    let iterator: Value;
    try {
      iterator = yield* iter(iterable);
    } catch (error) {
      if (made === undefined || !isRaised(error, 'TypeError')) throw error;
      raise('TypeError', `cannot convert '${typeName(iterable)}' object to ${made}`);
    }
    if (asksLength) yield* askLength(iterable);
    for (;;) {
      const item = yield* next(iterator);
      if (item === undefined) break;
      add(item);
    }
  }
  return Uint8Array.from(bytes);
}
class BytesIterator extends PyNativeIterator {
  private at = 0;
  constructor(
    cls: PyType,
    private bytes: Bytes | null,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.bytes === null) return undefined;
    if (this.at < this.bytes.value.length) return this.bytes.value[this.at++];
    this.bytes = null;
    return undefined;
  }
  override lengthHint(): number {
    return this.bytes === null ? 0 : Math.max(0, this.bytes.value.length - this.at);
  }
}
const bytesIterator = iteratorType('bytes_iterator');
const bytearrayIterator = iteratorType('bytearray_iterator');

/** cls.fromhex: an instance of cls. */
const fromHexFor = (make: (value: Uint8Array) => Value): NativeSpec => [
  'cls, string, /',
  function* (cls: PyType, text: Value) {
    const plain = make(fromHex(text));
    return cls === types.bytes || cls === types.bytearray ? plain : yield* call(cls, [plain]);
  },
];

// ---- bytes ----------------------------------------------------------------------------------------------------------------------------------------

types.bytes = defineType({
  name: 'bytes',
  alloc: (cls) => withAttributes(new PyBytes(cls, new Uint8Array(0))),
  matchSelf: true,
  new: [
    'cls, source=b"", encoding=None, errors=None',
    function* (cls: PyType, source?: Value, encoding?: Value, errors?: Value) {
      if (
        cls === types.bytes &&
        source instanceof PyBytes &&
        source.cls === types.bytes &&
        encoding === undefined &&
        errors === undefined
      )
        return source;
      const value = yield* material('bytes', source, encoding, errors);
      if (cls === types.bytes) return isIndex(source ?? null) ? makeNewBytes(value) : makeBytes(value);
      const bytes = cls.alloc!(cls) as PyBytes;
      bytes.value = value;
      return bytes;
    },
  ],
  doc: 'bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with null bytes\nbytes() -> empty bytes object\n\nConstruct an immutable array of bytes from:\n  - an iterable yielding integers in range(256)\n  - a text string encoded using the specified encoding\n  - any object implementing the buffer API.\n  - an integer',
  methods: {
    __buffer__: lendingMethods.__buffer__!,
    ...bytesMethods,
    __iter__: ['self, /', (self: PyBytes) => new BytesIterator(bytesIterator, self)],
    __hash__: nativeHash,
    __repr__: ['self, /', (self: PyBytes) => bytesRepr(self.value)],
    __str__: ['self, /', (self: PyBytes) => bytesRepr(self.value)],
    __bytes__: ['self, /', (self: PyBytes) => (self.cls === types.bytes ? self : makeBytes(self.value))],
    __getnewargs__: ['self, /', (self: PyBytes) => makeTuple([makeBytes(self.value)])],
    __sizeof__: ['self, /', (self: PyBytes) => 33 + self.value.length],
  },
  classMethods: { fromhex: fromHexFor(makeBytes) },
  staticMethods: bytesStatics,
});
joinsOnly(types.bytes, (operand) => bufferOf(operand) !== undefined);

// ---- bytearray ------------------------------------------------------------------------------------------------------------------------------------

/**
 * Makes it `count` bytes long. `value` is a window on a larger piece of memory: appending is cheap, and so is taking away at either end, until less than
 * half of the memory is in use.
 */
function resize(self: PyByteArray, count: number): void {
  checkResizable(self);
  const { buffer, byteOffset, length } = self.value;
  if (count < length) {
    narrow(self, 0, count);
    return;
  }
  if (byteOffset + count <= buffer.byteLength) {
    const grown = new Uint8Array(buffer, byteOffset, count);
    if (count > length) grown.fill(0, length);
    self.value = grown;
    return;
  }
  const roomy = new Uint8Array(count + (count >> 3) + 16);
  roomy.set(self.value);
  self.value = roomy.subarray(0, count);
}
/** Keeps the bytes start..stop only. */
function narrow(self: PyByteArray, start: number, stop: number): void {
  const room = self.value.buffer.byteLength;
  const isSpare = room > 256 && (stop - start) * 2 < room;
  self.value = isSpare ? self.value.slice(start, stop) : self.value.subarray(start, stop);
}
/** Replaces the bytes start..stop by others. */
function splice(self: PyByteArray, start: number, stop: number, put: Uint8Array): void {
  const old = self.value;
  const more = put.length - (stop - start);
  if (more === 0) {
    old.set(put, start);
    return;
  }
  const given = put.buffer === old.buffer ? put.slice() : put;
  if (more < 0) {
    checkResizable(self);
    if (start === 0) narrow(self, -more, old.length);
    else {
      old.copyWithin(start + given.length, stop);
      narrow(self, 0, old.length + more);
    }
  } else {
    resize(self, old.length + more);
    if (stop < old.length) self.value.copyWithin(stop + more, stop, old.length);
  }
  self.value.set(given, start);
}
function append(self: PyByteArray, item: Value): void {
  const byte = byteArgument(item);
  const at = self.value.length;
  resize(self, at + 1);
  self.value[at] = byte;
}
function* assignable(value: Value): NativeGen<Uint8Array> {
  const buffer = yield* bufferGen(value);
  if (buffer !== undefined) return buffer;
  const cls = typeOf(value);
  const has = (name: string) => cls.lookup(name) !== undefined;
  if (asStr(value) !== undefined || isIndex(value) || has('__int__') || has('__float__'))
    raise('TypeError', 'can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  if (!has('__iter__') && !has('__getitem__'))
    raise('TypeError', `cannot convert '${typeName(value)}' object to bytearray`);
  return yield* bytesOfInts(value, 'byte must be in range(0, 256)');
}
function* setItem(self: PyByteArray, index: Value, value: Value): NativeGen {
  if (index instanceof PySlice) {
    const put = yield* assignable(value);
    const slice = settled(index);
    const at = cut(slice, self.value.length);
    if (at.step === 1) splice(self, at.start, Math.max(at.start, at.stop), put);
    else {
      if (put.length === 0) {
        deleteItem(self, slice);
        return null;
      }
      if (put.length !== at.count)
        raise('ValueError', `attempt to assign bytes of size ${put.length} to extended slice of size ${at.count}`);
      const given = put.slice();
      for (let n = 0; n < at.count; n++) self.value[at.start + n * at.step] = given[n]!;
    }
    return null;
  }
  if (!isIndex(index)) notAnIndex(index);
  const wanted = indexNumber(index);
  const byte = byteArgument(value);
  self.value[itemAt(self, wanted)] = byte;
  return null;
}
function notAnIndex(index: Value): never {
  raise('TypeError', `bytearray indices must be integers or slices, not ${typeName(index)}`);
}
function itemAt(self: PyByteArray, index: Value): number {
  if (!isIndex(index)) notAnIndex(index);
  const at = itemPosition(indexNumber(index), self.value.length);
  return at < 0 ? raise('IndexError', 'bytearray index out of range') : at;
}
function deleteItem(self: PyByteArray, index: Value): void {
  if (!(index instanceof PySlice)) {
    const at = itemAt(self, index);
    splice(self, at, at + 1, new Uint8Array(0));
    return;
  }
  const at = cut(settled(index), self.value.length);
  if (at.step === 1) {
    splice(self, at.start, Math.max(at.start, at.stop), new Uint8Array(0));
    return;
  }
  if (at.count === 0) return;
  checkResizable(self);
  const { value } = self;
  const step = Math.abs(at.step);
  const first = at.step > 0 ? at.start : at.start + (at.count - 1) * at.step;
  for (let n = 0; n < at.count; n++) {
    const from = first + n * step + 1;
    value.copyWithin(from - n - 1, from, n === at.count - 1 ? value.length : from + step - 1);
  }
  narrow(self, 0, value.length - at.count);
}
function* extend(self: PyByteArray, iterable: Value): NativeGen {
  const buffer = yield* bufferGen(iterable);
  let more: Uint8Array;
  if (buffer !== undefined) more = buffer;
  else {
    if (asStr(iterable) !== undefined) raise('TypeError', "expected iterable of integers; got: 'str'");
    if (typeOf(iterable).lookup('__iter__') === undefined && typeOf(iterable).lookup('__getitem__') === undefined)
      raise('TypeError', `can't extend bytearray with ${typeName(iterable)}`);
    more = yield* bytesOfInts(iterable, 'byte must be in range(0, 256)', undefined, true);
  }
  splice(self, self.value.length, self.value.length, more);
  return null;
}
function insert(self: PyByteArray, index: Value, item: Value): void {
  const given = toIndex(index);
  const length = self.value.length;
  const at = given < 0 ? Math.max(0, Number(given) + length) : Math.min(Number(given), length);
  splice(self, at, at, Uint8Array.of(byteArgument(item)));
}
function pop(self: PyByteArray, index?: Value): Value {
  const wanted = index === undefined ? -1 : sizeArgument(index);
  const length = self.value.length;
  if (length === 0) raise('IndexError', 'pop from empty bytearray');
  const at = itemPosition(wanted, length);
  if (at < 0) raise('IndexError', 'pop index out of range');
  const byte = self.value[at]!;
  splice(self, at, at + 1, new Uint8Array(0));
  return byte;
}

types.bytearray = defineType({
  name: 'bytearray',
  alloc: (cls) => withAttributes(new PyByteArray(cls, new Uint8Array(0))),
  matchSelf: true,
  unhashable: true,
  new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
  doc: 'bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array\n\nConstruct a mutable bytearray object from:\n  - an iterable yielding integers in range(256)\n  - a text string encoded using the specified encoding\n  - a bytes or a buffer object\n  - any object implementing the buffer API.\n  - an integer',
  methods: {
    ...lendingMethods,
    ...bytesMethods,
    __init__: [
      'self, source=b"", encoding=None, errors=None',
      function* (self: PyByteArray, source?: Value, encoding?: Value, errors?: Value) {
        const value = yield* material('bytearray', source, encoding, errors);
        checkResizable(self);
        self.value = value.slice();
        return null;
      },
    ],
    __iter__: ['self, /', (self: PyByteArray) => new BytesIterator(bytearrayIterator, self)],
    __repr__: ['self, /', (self: PyByteArray) => `${typeName(self)}(${bytesRepr(self.value, true)})`],
    __str__: ['self, /', (self: PyByteArray) => `${typeName(self)}(${bytesRepr(self.value, true)})`],
    __setitem__: ['self, key, value, /', setItem],
    __delitem__: ['self, key, /', deleteItem],
    __iadd__: [
      'self, value, /',
      (self: PyByteArray, other: Value) => {
        const more = bufferOf(other);
        if (more === undefined) raise('TypeError', `can't concat ${typeName(other)} to ${typeName(self)}`);
        if (other === self && more.length > 0) raiseLent();
        splice(self, self.value.length, self.value.length, more);
        return self;
      },
    ],
    __imul__: [
      'self, value, /',
      (self: PyByteArray, count: Value) => {
        const times = repetitions(count, self.value.length, 1);
        const piece = self.value.slice();
        resize(self, piece.length * times);
        for (let at = 0; at < times; at++) self.value.set(piece, at * piece.length);
        return self;
      },
    ],
    __alloc__: ['self, /', (self: PyByteArray) => self.value.length + 1],
    __sizeof__: ['self, /', (self: PyByteArray) => 56 + (self.value.length === 0 ? 0 : self.value.length + 1)],
    append: ['self, item, /', append],
    clear: ['self, /', (self: PyByteArray) => resize(self, 0)],
    copy: ['self, /', (self: PyByteArray) => makeByteArray(self.value.slice())],
    extend: ['self, iterable_of_ints, /', extend],
    insert: ['self, index, item, /', insert],
    pop: ['self, index=-1, /', pop],
    remove: [
      'self, value, /',
      (self: PyByteArray, value: Value) => {
        const at = self.value.indexOf(byteArgument(value));
        if (at < 0) raise('ValueError', 'value not found in bytearray');
        splice(self, at, at + 1, new Uint8Array(0));
      },
    ],
    resize: [
      'self, size, /',
      (self: PyByteArray, size: Value) => {
        const count = toIndex(size);
        if (count < 0) raise('ValueError', `Can only resize to positive sizes, got ${count}`);
        resize(self, Number(count));
      },
    ],
    reverse: [
      'self, /',
      (self: PyByteArray) => {
        self.value.reverse();
      },
    ],
  },
  classMethods: { fromhex: fromHexFor(makeByteArray) },
  staticMethods: bytesStatics,
});
joinsOnly(types.bytearray, (operand) => bufferOf(operand) !== undefined);
