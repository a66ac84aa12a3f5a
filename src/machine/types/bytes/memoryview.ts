/** memoryview. Behaviour and wording follow CPython's memoryobject.c. */
import { callMethodGen } from '../../door.ts';
import { addressOf, hash64, hashValue } from '../../hash.ts';
import { intOfBig, makeBytes, makeFloat, makeList, makeTuple, notImplemented, types } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec, PyNativeFunction } from '../../native.ts';
import {
  PyByteArray,
  PyBytes,
  PyFloat,
  PyList,
  PyNativeIterator,
  PyObject,
  PySlice,
  PyTuple,
  type PyType,
  type Value,
} from '../../objects.ts';
import { asInt, asStr, equals, toFloat, toIndex, truthy, typeName, typeOf } from '../../protocols/index.ts';
import { halfBits, halfFloat } from '../../pure/half.ts';
import { raise } from '../../raise.ts';
import { FULL_READ_ONLY, giveBack, type Lender, type Lent, lend, lentByItself, lentInPython } from './buffer.ts';
import { hexText } from './methods.ts';
import { argumentName, cut, isIndex, iteratorType, position } from '../common.ts';
import { makeGenericAlias } from '../core/generic.ts';

/** Size of an item of each format, in bytes. */
const sizes: Record<string, number> = {
  b: 1,
  B: 1,
  c: 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  n: 8,
  N: 8,
  f: 4,
  d: 8,
  e: 2,
  '?': 1,
  P: 8,
};
const limits: Record<string, readonly [bigint, bigint]> = {};
for (const [format, size] of Object.entries(sizes)) {
  const bits = BigInt(size * 8);
  limits[format] = format >= 'a' ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}
const isFloat = (format: string) => format === 'f' || format === 'd' || format === 'e';

/** An object that wants to know when its memory is free again. */
interface Releasable {
  acquireBuffer(view: object): void;
  releaseBuffer(view: object): void;
}
class PyMemoryView extends PyObject implements Lender {
  hashed: Value | undefined = undefined;
  released = false;
  /** The object of a class with a `__release_buffer__` written in Python that lends this memory, and the view that its `__buffer__` has made. */
  giver: PyObject | null = null;
  given: PyMemoryView | null = null;
  constructor(
    cls: PyType,
    readonly object: Value,
    readonly memory: Uint8Array,
    /** Byte offset of the first item in `memory`. */
    readonly offset: number,
    readonly format: string,
    readonly itemsize: number,
    readonly sides: readonly number[],
    readonly strides: readonly number[],
    readonly readonly: boolean,
  ) {
    super(cls);
    if (object instanceof PyByteArray) lend(object, this);
    else if (object instanceof PyObject && 'acquireBuffer' in object)
      (object as unknown as Releasable).acquireBuffer(this);
  }
  check(): this {
    if (this.released) raise('ValueError', 'operation forbidden on released memoryview object');
    return this;
  }
  release(): void {
    if (this.released) return;
    this.released = true;
    if (this.object instanceof PyByteArray) giveBack(this.object, this);
    else if (this.object instanceof PyObject && 'releaseBuffer' in this.object)
      (this.object as unknown as Releasable).releaseBuffer(this);
  }
  get count(): number {
    return this.sides.reduce((product, size) => product * size, 1);
  }
  get nbytes(): number {
    return this.count * this.itemsize;
  }
  get contiguous(): boolean {
    let expected = this.itemsize;
    for (let axis = this.sides.length - 1; axis >= 0; axis--) {
      if (this.sides[axis]! > 1 && this.strides[axis] !== expected) return false;
      expected *= this.sides[axis]!;
    }
    return true;
  }
  /** The items' bytes in order, copied only when they do not lie together. `byColumn`: in the order of Fortran, the first index running fastest. */
  bytes(byColumn = false): Uint8Array {
    if (this.contiguous && !byColumn) return this.memory.subarray(this.offset, this.offset + this.nbytes);
    const out = new Uint8Array(this.nbytes);
    let to = 0;
    const axes = this.sides.map((_, axis) => axis);
    if (byColumn) axes.reverse();
    const walk = (depth: number, at: number): void => {
      const axis = axes[depth];
      if (axis === undefined) {
        out.set(this.memory.subarray(at, at + this.itemsize), to);
        to += this.itemsize;
        return;
      }
      for (let n = 0; n < this.sides[axis]!; n++) walk(depth + 1, at + n * this.strides[axis]!);
    };
    walk(0, this.offset);
    return out;
  }
  exportBuffer(): Lent {
    this.check();
    const { format, itemsize, readonly, contiguous } = this;
    return { bytes: this.bytes(), format, itemsize, readonly, contiguous };
  }
  get data(): DataView {
    return new DataView(this.memory.buffer, this.memory.byteOffset, this.memory.length);
  }
  read(at: number): Value {
    const { data } = this;
    switch (this.format) {
      case 'B':
        return data.getUint8(at);
      case 'b':
        return data.getInt8(at);
      case 'c':
        return makeBytes(this.memory.slice(at, at + 1));
      case '?':
        return data.getUint8(at) !== 0;
      case 'h':
        return data.getInt16(at, true);
      case 'H':
        return data.getUint16(at, true);
      case 'i':
        return data.getInt32(at, true);
      case 'I':
        return data.getUint32(at, true);
      case 'e':
        return makeFloat(halfFloat(data.getUint16(at, true)));
      case 'f':
        return makeFloat(data.getFloat32(at, true));
      case 'd':
        return makeFloat(data.getFloat64(at, true));
      case 'l':
      case 'q':
      case 'n':
        return intOfBig(data.getBigInt64(at, true));
      case 'L':
      case 'Q':
      case 'N':
      case 'P':
        return intOfBig(data.getBigUint64(at, true));
    }
    raise('NotImplementedError', `memoryview: format ${this.format} not supported`);
  }
  write(at: number, value: Value): void {
    const { data, format } = this;
    const wrongType: () => never = () => raise('TypeError', `memoryview: invalid type for format '${format}'`);
    const wrongValue: () => never = () => raise('ValueError', `memoryview: invalid value for format '${format}'`);
    if (format === 'c') {
      if (!(value instanceof PyBytes)) wrongType();
      if (value.value.length !== 1) wrongValue();
      this.memory[at] = value.value[0]!;
      return;
    }
    if (format === '?') {
      const isTrue = truthy(value);
      this.check();
      this.memory[at] = isTrue ? 1 : 0;
      return;
    }
    if (isFloat(format)) {
      if (!(value instanceof PyFloat) && asInt(value) === undefined && typeOf(value).lookup('__float__') === undefined)
        wrongType();
      const float = toFloat(value);
      this.check();
      if (format === 'e')
        data.setUint16(at, halfBits(float) ?? raise('OverflowError', 'float too large to pack with e format'), true);
      else if (format === 'f') data.setFloat32(at, float, true);
      else data.setFloat64(at, float, true);
      return;
    }
    if (!isIndex(value)) wrongType();
    const int = BigInt(toIndex(value));
    this.check();
    const [low, high] = limits[format]!;
    if (int < low || int > high) wrongValue();
    switch (this.itemsize) {
      case 1:
        data.setUint8(at, Number(BigInt.asUintN(8, int)));
        break;
      case 2:
        data.setUint16(at, Number(BigInt.asUintN(16, int)), true);
        break;
      case 4:
        data.setUint32(at, Number(BigInt.asUintN(32, int)), true);
        break;
      default:
        data.setBigUint64(at, BigInt.asUintN(64, int), true);
    }
  }
}

function viewOf(object: Value, buffer: Lent): PyMemoryView {
  const { bytes, format, itemsize } = buffer;
  return new PyMemoryView(
    types.memoryview,
    object,
    bytes,
    0,
    format,
    itemsize,
    [bytes.length / itemsize],
    [itemsize],
    buffer.readonly,
  );
}
function like(
  self: PyMemoryView,
  offset: number,
  shape: readonly number[],
  strides: readonly number[],
  format = self.format,
  itemsize = self.itemsize,
  readonly = self.readonly,
): PyMemoryView {
  return new PyMemoryView(
    types.memoryview,
    self.object,
    self.memory,
    offset,
    format,
    itemsize,
    shape,
    strides,
    readonly,
  );
}
function* newView(_cls: PyType, object: Value): NativeGen {
  if (object instanceof PyMemoryView) return like(object.check(), object.offset, object.sides, object.strides);
  const method = typeOf(object).lookup('__buffer__');
  if (method === undefined || method instanceof PyNativeFunction) {
    const buffer = lentByItself(object);
    if (buffer !== undefined) return viewOf(object, buffer);
  }
  if (method === undefined)
    raise('TypeError', `memoryview: a bytes-like object is required, not '${typeName(object)}'`);
  const made = yield* callMethodGen(method, object, 284);
  if (!(made instanceof PyMemoryView)) raise('TypeError', `__buffer__ returned non-memoryview object`);
  const view = like(made, made.offset, made.sides, made.strides);
  if (object instanceof PyObject && object.cls.lookup('__release_buffer__') !== undefined) {
    view.giver = object;
    view.given = made;
  }
  return view;
}
/** Ends the use of a view; a class that lends memory is told. */
function* release(self: PyMemoryView): NativeGen {
  const { giver, given } = self;
  self.giver = self.given = null;
  self.release();
  if (giver !== null && given !== null) {
    yield* callMethodGen(giver.cls.lookup('__release_buffer__') as Value, giver, given);
    given.release();
  }
  return null;
}

/** Whether somebody who asks for a buffer with these flags wants to write (inspect.BufferFlags.WRITABLE). */
const isWriting = (flags: Value): boolean => (Number(toIndex(flags)) & 1) !== 0;
/** `__release_buffer__` of a class written in C. */
function* takeBack(self: Value, view: Value): NativeGen {
  if (!(view instanceof PyMemoryView)) return raise('TypeError', 'expected a memoryview object');
  const lender = self instanceof PyMemoryView ? self.object : self;
  if (view.object !== lender) raise('ValueError', "memoryview's buffer is not this object");
  if (view.released) raise('ValueError', "memoryview's buffer has already been released");
  return yield* release(view);
}
/** How Python code asks an object of a class written in C for its buffer. */
export const lendingMethods: Readonly<Record<string, NativeSpec>> = {
  __buffer__: [
    'self, flags, /',
    (self: Value, flags: Value) => {
      const buffer = lentByItself(self)!;
      if (isWriting(flags) && buffer.readonly) raise('BufferError', 'Object is not writable.');
      return viewOf(self, buffer);
    },
  ],
  __release_buffer__: ['self, buffer, /', takeBack],
};

// ---- items ------------------------------------------------------------------------------------------------------------------------------------------

/** The place in memory that an index, or a tuple of one index for each dimension, means. */
function place(self: PyMemoryView, key: Value): number {
  const indices = key instanceof PyTuple ? key.items : [key];
  let at = self.offset;
  indices.forEach((index, axis) => {
    const int = Number(toIndex(index));
    const size = self.sides[axis]!;
    const from = int < 0 ? int + size : int;
    if (from < 0 || from >= size) raise('IndexError', `index out of bounds on dimension ${axis + 1}`);
    at += from * self.strides[axis]!;
  });
  // An index's __index__ may have released the view.
  self.check();
  return at;
}
function getItem(self: PyMemoryView, key: Value): Value {
  self.check();
  if (self.sides.length === 0) {
    if (key instanceof PyTuple && key.items.length === 0) return self.read(self.offset);
    raise('TypeError', 'invalid indexing of 0-dim memory');
  }
  if (key instanceof PySlice) {
    const at = cut(key, self.sides[0]!);
    return like(
      self,
      self.offset + at.start * self.strides[0]!,
      [at.count, ...self.sides.slice(1)],
      [self.strides[0]! * at.step, ...self.strides.slice(1)],
    );
  }
  if (isIndex(key)) {
    if (self.sides.length > 1) raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
    return self.read(place(self, key));
  }
  if (key instanceof PyTuple && key.items.every(isIndex)) {
    checkDepth(self, key);
    return self.read(place(self, key));
  }
  if (key instanceof PyTuple && key.items.length > 0 && key.items.every((item) => item instanceof PySlice))
    raise('NotImplementedError', 'multi-dimensional slicing is not implemented');
  raise('TypeError', 'memoryview: invalid slice key');
}
/** An index for each dimension, no fewer and no more. */
function checkDepth(self: PyMemoryView, key: PyTuple): void {
  if (key.items.length < self.sides.length) raise('NotImplementedError', 'sub-views are not implemented');
  if (key.items.length > self.sides.length)
    raise('TypeError', `cannot index ${self.sides.length}-dimension view with ${key.items.length}-element tuple`);
}
function setItem(self: PyMemoryView, key: Value, value: Value): void {
  self.check();
  if (self.readonly) raise('TypeError', 'cannot modify read-only memory');
  if (key instanceof PySlice && self.sides.length === 1) {
    const given = lentByItself(value);
    if (given === undefined) raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
    const at = cut(key, self.sides[0]!);
    self.check();
    if (given.format !== self.format || given.bytes.length !== at.count * self.itemsize) {
      raise('ValueError', 'memoryview assignment: lvalue and rvalue have different structures');
    }
    const bytes = given.bytes.slice();
    for (let n = 0; n < at.count; n++) {
      self.memory.set(
        bytes.subarray(n * self.itemsize, (n + 1) * self.itemsize),
        self.offset + (at.start + n * at.step) * self.strides[0]!,
      );
    }
    return;
  }
  if (!isIndex(key) && !(key instanceof PyTuple && key.items.every(isIndex))) {
    const isSlices =
      key instanceof PyTuple && key.items.length > 0 && key.items.every((item) => item instanceof PySlice);
    if (key instanceof PySlice || isSlices)
      raise('NotImplementedError', 'memoryview slice assignments are currently restricted to ndim = 1');
    raise('TypeError', 'memoryview: invalid slice key');
  }
  if (key instanceof PyTuple) checkDepth(self, key);
  else if (self.sides.length > 1) raise('NotImplementedError', 'sub-views are not implemented');
  self.write(place(self, key), value);
}
function toList(self: PyMemoryView): Value {
  self.check();
  const walk = (axis: number, at: number): Value => {
    if (axis === self.sides.length) return self.read(at);
    return makeList(Array.from({ length: self.sides[axis]! }, (_, n) => walk(axis + 1, at + n * self.strides[axis]!)));
  };
  return walk(0, self.offset);
}
function toBytes(self: PyMemoryView, order: Value = null): Value {
  self.check();
  const text = order === null ? 'C' : asStr(order);
  if (text === undefined)
    raise('TypeError', `tobytes() argument 'order' must be str or None, not ${argumentName(order)}`);
  if (text !== 'C' && text !== 'F' && text !== 'A') raise('ValueError', "order must be 'C', 'F' or 'A'");
  return makeBytes(self.bytes(text === 'F').slice());
}
function cast(self: PyMemoryView, format: Value, shape?: Value): Value {
  self.check();
  const text = asStr(format);
  if (text === undefined) raise('TypeError', `cast() argument 'format' must be str, not ${argumentName(format)}`);
  if (!self.contiguous) raise('TypeError', 'memoryview: casts are restricted to C-contiguous views');
  const code = text.replace(/^@/, '');
  const size = sizes[code];
  if (size === undefined)
    raise(
      'ValueError',
      "memoryview: destination format must be a native single character format prefixed with an optional '@'",
    );
  const isByte = (name: string) => name === 'B' || name === 'b' || name === 'c';
  if (!isByte(self.format) && !isByte(code)) raise('TypeError', 'memoryview: cannot cast between two non-byte formats');
  if (self.nbytes % size !== 0) raise('TypeError', 'memoryview: length is not a multiple of itemsize');
  let sides = [self.nbytes / size];
  if (shape !== undefined) {
    if (!(shape instanceof PyList) && !(shape instanceof PyTuple))
      raise('TypeError', 'shape must be a list or a tuple');
    if (self.sides.length !== 1) raise('TypeError', 'memoryview: cast must be 1D -> ND or ND -> 1D');
    sides = shape.items.map((side) => {
      const int = asInt(side);
      if (int === undefined) raise('TypeError', 'memoryview.cast(): elements of shape must be integers');
      if (int <= 0) raise('ValueError', 'memoryview.cast(): elements of shape must be integers > 0');
      return Number(int);
    });
    if (sides.reduce((a, b) => a * b, 1) * size !== self.nbytes)
      raise('TypeError', 'memoryview: product(shape) * itemsize != buffer size');
  }
  const strides = sides.map((_, axis) => sides.slice(axis + 1).reduce((a, b) => a * b, size));
  return like(self, self.offset, sides, strides, code, size);
}
function isEqual(self: PyMemoryView, other: Value): Value {
  if (self.released) return self === other;
  const given = other instanceof PyMemoryView ? (other.released ? undefined : other) : undefined;
  const buffer = given ?? lentByItself(other) ?? lentInPython(other, FULL_READ_ONLY);
  if (buffer === undefined) return other instanceof PyMemoryView ? false : notImplemented();
  const view = given ?? viewOf(null, buffer as Lent);
  if (view.sides.length !== self.sides.length || view.sides.some((side, axis) => side !== self.sides[axis]))
    return false;
  return equals(toList(self), toList(view));
}

class ViewIterator extends PyNativeIterator {
  private at = 0;
  constructor(
    cls: PyType,
    private readonly view: PyMemoryView,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    const { view } = this;
    view.check();
    return this.at < view.sides[0]! ? view.read(view.offset + this.at++ * view.strides[0]!) : undefined;
  }
  override lengthHint(): number {
    return this.view.sides[0]! - this.at;
  }
}
const viewIterator = iteratorType('memory_iterator', { hasNoHint: true });
const read = (get: (self: PyMemoryView) => Value): readonly [(self: PyMemoryView) => Value] => [
  (self) => get(self.check()),
];

types.memoryview = defineType({
  name: 'memoryview',
  alloc: null,
  isBaseType: false,
  weakrefable: true,
  sequencePattern: true,
  new: ['cls, object', newView],
  doc: 'Create a new memoryview object which references the given object.',
  methods: {
    __repr__: [
      'self, /',
      (self: PyMemoryView) => `<${self.released ? 'released memory' : 'memory'} at ${addressOf(self)}>`,
    ],
    __len__: [
      'self, /',
      (self: PyMemoryView) => {
        self.check();
        return self.sides.length === 0 ? raise('TypeError', '0-dim memory has no length') : self.sides[0]!;
      },
    ],
    __getitem__: ['self, key, /', getItem],
    __setitem__: ['self, key, value, /', setItem],
    __delitem__: [
      'self, key, /',
      (self: PyMemoryView) => {
        self.check();
        raise('TypeError', self.readonly ? 'cannot modify read-only memory' : 'cannot delete memory');
      },
    ],
    __iter__: [
      'self, /',
      (self: PyMemoryView) => {
        self.check();
        if (self.sides.length === 0) raise('TypeError', 'invalid indexing of 0-dim memory');
        if (self.sides.length > 1) raise('NotImplementedError', 'multi-dimensional sub-views are not implemented');
        return new ViewIterator(viewIterator, self);
      },
    ],
    __eq__: ['self, value, /', isEqual],
    __ne__: [
      'self, value, /',
      (self: PyMemoryView, other: Value) => {
        const same = isEqual(self, other);
        return typeof same === 'boolean' ? !same : same;
      },
    ],
    __lt__: ['self, value, /', () => notImplemented()],
    __le__: ['self, value, /', () => notImplemented()],
    __gt__: ['self, value, /', () => notImplemented()],
    __ge__: ['self, value, /', () => notImplemented()],
    __hash__: [
      'self, /',
      (self: PyMemoryView) => {
        if (self.hashed !== undefined) return self.hashed;
        self.check();
        if (!self.readonly) raise('ValueError', 'cannot hash writable memoryview object');
        if (!['B', 'b', 'c'].includes(self.format))
          raise('ValueError', "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        hash64(makeBytes(self.bytes()));
        self.hashed = hashValue();
        return self.hashed;
      },
    ],
    __enter__: ['self, /', (self: PyMemoryView) => self.check()],
    __exit__: ['self, /, *exc_info', release],
    __buffer__: [
      'self, flags, /',
      (self: PyMemoryView, flags: Value) => {
        if (isWriting(flags) && self.check().readonly)
          raise('BufferError', 'memoryview: underlying buffer is not writable');
        return like(self.check(), self.offset, self.sides, self.strides);
      },
    ],
    __release_buffer__: ['self, buffer, /', takeBack],
    release: ['self, /', release],
    tobytes: ["self, /, order='C'", toBytes],
    tolist: ['self, /', toList],
    hex: [
      'self, /, sep=None, bytes_per_sep=1',
      (self: PyMemoryView, separator?: Value, count?: Value) => hexText(self.check().bytes(), separator, count),
    ],
    cast: ['self, /, format, shape=None', cast],
    toreadonly: [
      'self, /',
      (self: PyMemoryView) =>
        like(self.check(), self.offset, self.sides, self.strides, self.format, self.itemsize, true),
    ],
    count: [
      'self, value, /',
      (self: PyMemoryView, value: Value) => (toList(self) as PyList).items.filter((item) => equals(item, value)).length,
    ],
    index: [
      'self, value, start=0, stop=9223372036854775807, /',
      (self: PyMemoryView, value: Value, start?: Value, stop?: Value) => {
        const { items } = toList(self) as PyList;
        const clip = (at: number) => Math.min(items.length, at < 0 ? Math.max(0, at + items.length) : at);
        for (let at = clip(position(start, 0)); at < clip(position(stop, items.length)); at++)
          if (equals(items[at] as Value, value)) return at;
        raise('ValueError', 'memoryview.index(x): x not found');
      },
    ],
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
  getset: {
    obj: read((self) => self.object),
    nbytes: read((self) => self.nbytes),
    readonly: read((self) => self.readonly),
    itemsize: read((self) => self.itemsize),
    format: read((self) => self.format),
    ndim: read((self) => self.sides.length),
    shape: read((self) => makeTuple([...self.sides])),
    strides: read((self) => makeTuple([...self.strides])),
    suboffsets: read(() => makeTuple([])),
    c_contiguous: read((self) => self.contiguous),
    f_contiguous: read((self) => self.sides.length <= 1 && self.contiguous),
    contiguous: read((self) => self.contiguous),
  },
});
