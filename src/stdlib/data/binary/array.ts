/** The module `array`. */
import {
  asBytes,
  asStr,
  bytesArgument,
  type Cut,
  call,
  callSync,
  checkResizable,
  codePointLength,
  codePointsOf,
  compareNames,
  cut,
  defineType,
  equals,
  getAttr,
  giveBack,
  identityOf,
  importModule,
  indexNumber,
  isIndex,
  isRaised,
  itemPosition,
  iter,
  iteratorType,
  type Lender,
  type Lent,
  lend,
  lendingMethods,
  lookupAttr,
  makeBytes,
  makeFloat,
  makeGenericAlias,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeModuleSpec,
  type NativeSpec,
  next,
  normInt,
  notImplemented,
  ordered,
  PyByteArray,
  PyBytes,
  PyList,
  PyNativeIterator,
  PyObject,
  PySlice,
  PyType,
  position,
  raise,
  repetitions,
  repr,
  richCompare,
  runSync,
  settled,
  strRepr,
  toSize,
  typeName,
  type Value,
  vm,
  warnSync,
  withAttributes,
} from '../../../machine/index.ts';
import { functions, lazy } from '../common.ts';
import { ArrayData, kinds } from './array-data.ts';

class PyArray extends PyObject implements Lender {
  data = new ArrayData(kinds.i!);
  typecode = 'i';
  exportBuffer(): Lent {
    return { bytes: this.data.bytes(), format: this.typecode, itemsize: this.data.kind.size, readonly: false };
  }
  /** A memoryview begins, and ends, to look at the memory. */
  acquireBuffer(view: object): void {
    lend(this, view);
  }
  releaseBuffer(view: object): void {
    giveBack(this, view);
  }
  /** Before anything that moves the memory. */
  checkFree(): void {
    try {
      checkResizable(this);
    } catch (error) {
      if (isRaised(error, 'BufferError')) raise('BufferError', 'cannot resize an array that is exporting buffers');
      throw error;
    }
  }
  get isText(): boolean {
    return this.typecode === 'u' || this.typecode === 'w';
  }
}
class ArrayIteration extends PyNativeIterator {
  private at = 0;
  constructor(
    cls: PyType,
    private array: PyArray | null,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.array === null) return undefined;
    if (this.at < this.array.data.length) return this.array.data.get(this.at++);
    this.array = null;
    return undefined;
  }
  override lengthHint(): number {
    return this.array === null ? 0 : Math.max(0, this.array.data.length - this.at);
  }
  reduce(): Value {
    const iter = vm.interpreter.builtins.table.get('iter') as Value;
    return this.array === null
      ? makeTuple([iter, makeTuple([makeTuple([])])])
      : makeTuple([iter, makeTuple([this.array]), this.at]);
  }
  seek(at: number): void {
    if (this.array !== null) this.at = Math.max(0, Math.min(at, this.array.data.length));
  }
}
const arrayIterator = lazy(() =>
  iteratorType('array.arrayiterator', {
    hasNoHint: true,
    methods: {
      __reduce__: ['self, /', (self: ArrayIteration) => self.reduce()],
      __setstate__: [
        'self, state, /',
        (self: ArrayIteration, at: Value) => {
          self.seek(toSize(at));
          return null;
        },
      ],
    },
  }),
);
function like(array: PyArray, data: ArrayData): PyArray {
  const made = new PyArray(arrayType());
  made.typecode = array.typecode;
  made.data = data;
  return made;
}

// ---- making ---------------------------------------------------------------------------------------------------------------------------------------------

function checkedTypecode(value: Value): string {
  const text = asStr(value);
  if (text === undefined) raise('TypeError', `array() argument 1 must be a unicode character, not ${typeName(value)}`);
  const length = codePointLength(text);
  if (length !== 1)
    raise('TypeError', `array() argument 1 must be a unicode character, not a string of length ${length}`);
  return text;
}
function* construct(cls: PyType, code: Value, initializer?: Value): NativeGen {
  const typecode = checkedTypecode(code);
  if (typecode === 'u')
    warnSync('DeprecationWarning', "The 'u' type code is deprecated and will be removed in Python 3.16");
  const text = initializer === undefined ? undefined : asStr(initializer);
  const isText = typecode === 'u' || typecode === 'w';
  if (text !== undefined && !isText)
    raise('TypeError', `cannot use a str to initialize an array with typecode '${typecode}'`);
  if (initializer instanceof PyArray && initializer.isText && !isText) {
    raise('TypeError', `cannot use a unicode array to initialize an array with typecode '${typecode}'`);
  }
  const kind = kinds[typecode];
  if (kind === undefined) raise('ValueError', 'bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)');
  const made = cls.alloc!(cls) as PyArray;
  made.typecode = typecode;
  made.data = new ArrayData(kind);
  if (initializer === undefined) return made;
  if (text !== undefined) for (const char of codePointsOf(text)) made.data.push(char);
  else if (initializer instanceof PyBytes || initializer instanceof PyByteArray) addBytes(made, initializer.value);
  else if (initializer instanceof PyArray && initializer.typecode === typecode)
    made.data.addBytes(initializer.data.bytes().slice());
  else yield* addAll(made, yield* iter(initializer));
  return made;
}
function* addAll(self: PyArray, iterable: Value): NativeGen<void> {
  const iterator = yield* iter(iterable);
  for (let item = yield* next(iterator); item !== undefined; item = yield* next(iterator)) self.data.push(item);
}
function addBytes(self: PyArray, bytes: Uint8Array): void {
  if (bytes.length % self.data.kind.size !== 0) raise('ValueError', 'bytes length not a multiple of item size');
  self.data.addBytes(bytes.slice());
}
function sameKind(self: PyArray, other: Value): PyArray {
  if (!(other instanceof PyArray)) raise('TypeError', `can only append array (not "${typeName(other)}") to array`);
  if (other.typecode !== self.typecode) raise('TypeError', 'bad argument type for built-in operation');
  return other;
}
function* extend(self: PyArray, other: Value): NativeGen {
  self.checkFree();
  if (!(other instanceof PyArray)) {
    yield* addAll(self, other);
    return null;
  }
  if (other.typecode !== self.typecode) raise('TypeError', 'can only extend with array of same kind');
  self.data.addBytes(other.data.bytes().slice());
  return null;
}

// ---- items ------------------------------------------------------------------------------------------------------------------------------------------------

function* positions(at: Cut): Generator<number> {
  for (let i = 0, from = at.start; i < at.count; i++, from += at.step) yield from;
}
function getItem(self: PyArray, key: Value): Value {
  if (key instanceof PySlice) return like(self, self.data.taken(positions(cut(settled(key), self.data.length))));
  if (!isIndex(key)) raise('TypeError', 'array indices must be integers');
  const at = itemPosition(indexNumber(key), self.data.length);
  if (at < 0) raise('IndexError', 'array index out of range');
  return self.data.get(at);
}
function setItem(self: PyArray, key: Value, value: Value): Value {
  if (!(key instanceof PySlice)) {
    if (!isIndex(key)) raise('TypeError', 'array indices must be integers');
    const at = itemPosition(indexNumber(key), self.data.length);
    if (at < 0) raise('IndexError', 'array assignment index out of range');
    const converted = self.data.kind.convert(value);
    if (at < self.data.length) self.data.put(at, converted);
    return null;
  }
  if (!(value instanceof PyArray))
    raise('TypeError', `can only assign array (not "${typeName(value)}") to array slice`);
  if (value.typecode !== self.typecode) raise('TypeError', 'bad argument type for built-in operation');
  const slice = settled(key);
  const where = cut(slice, self.data.length);
  if (where.step === 1) {
    if (value.data.length !== where.count) self.checkFree();
    self.data.splice(where.start, Math.max(where.start, where.stop), value.data.bytes());
    return null;
  }
  if (value.data.length === 0) return deleteItem(self, slice);
  if (value.data.length !== where.count)
    raise(
      'ValueError',
      `attempt to assign array of size ${value.data.length} to extended slice of size ${where.count}`,
    );
  const values = value.data.values();
  let next = 0;
  for (const at of positions(where)) self.data.put(at, self.data.kind.convert(values[next++] as Value));
  return null;
}
function deleteItem(self: PyArray, key: Value): Value {
  self.checkFree();
  const gone = new Set<number>();
  if (key instanceof PySlice) for (const at of positions(cut(settled(key), self.data.length))) gone.add(at);
  else {
    if (!isIndex(key)) raise('TypeError', 'array indices must be integers');
    const at = itemPosition(indexNumber(key), self.data.length);
    if (at < 0) raise('IndexError', 'array assignment index out of range');
    gone.add(at);
  }
  self.data = self.data.taken(Array.from({ length: self.data.length }, (_, at) => at).filter((at) => !gone.has(at)));
  return null;
}
function indexOf(self: PyArray, value: Value, start = 0, stop = Number.MAX_SAFE_INTEGER): number {
  const clip = (at: number) => (at < 0 ? Math.max(0, at + self.data.length) : at);
  for (let at = clip(start); at < clip(stop) && at < self.data.length; at++)
    if (equals(self.data.get(at), value)) return at;
  return -1;
}
function insert(self: PyArray, index: Value, value: Value): Value {
  self.checkFree();
  const item = new ArrayData(self.data.kind);
  item.push(value);
  let at = toSize(index, true);
  const { data } = self;
  if (at < 0) at = Math.max(0, at + data.length);
  at = Math.min(at, data.length);
  data.splice(at, at, item.bytes());
  return null;
}
function pop(self: PyArray, index?: Value): Value {
  let at = index === undefined ? -1 : toSize(index);
  const { data } = self;
  if (data.length === 0) raise('IndexError', 'pop from empty array');
  if (at < 0) at += data.length;
  if (at < 0 || at >= data.length) raise('IndexError', 'pop index out of range');
  const value = data.get(at);
  self.checkFree();
  data.splice(at, at + 1, new Uint8Array(0));
  return value;
}
function remove(self: PyArray, value: Value): Value {
  const at = indexOf(self, value);
  if (at < 0) raise('ValueError', 'array.remove(x): x not in array');
  self.checkFree();
  self.data.splice(at, at + 1, new Uint8Array(0));
  return null;
}
function repeat(self: PyArray, count: Value): Value {
  const times = repetitions(count, self.data.length, 8);
  if (times === undefined) return raise('TypeError', `can't multiply sequence by non-int of type '${typeName(count)}'`);
  const data = new ArrayData(self.data.kind, times * self.data.length);
  for (let at = 0; at < times; at++) data.addBytes(self.data.bytes());
  return like(self, data);
}
const comparison = (op: number): NativeSpec => [
  'self, value, /',
  (self: PyArray, other: Value) => {
    if (!(other instanceof PyArray)) return notImplemented();
    const a = self.data;
    const b = other.data;
    if ((op === 2 || op === 3) && a.length !== b.length) return op === 3;
    for (let at = 0; at < a.length && at < b.length; at++) {
      const [x, y] = [a.get(at), b.get(at)];
      // Floats that are no numbers differ from themselves here.
      if (richCompare(x, y, 2) === true) continue;
      return op === 2 || op === 3 ? op === 3 : richCompare(x, y, op);
    }
    return ordered(a.length - b.length, op);
  },
];

// ---- other forms ----------------------------------------------------------------------------------------------------------------------------------------------

function fromList(self: PyArray, list: Value): Value {
  if (!(list instanceof PyList)) raise('TypeError', 'arg must be list');
  self.checkFree();
  const added = new ArrayData(self.data.kind);
  for (const item of list.items) added.push(item);
  self.data.addBytes(added.bytes());
  return null;
}
const textOf = (self: PyArray): string => self.data.values().join('');
function needText(self: PyArray, method: string): void {
  if (!self.isText) raise('ValueError', `${method}() may only be called on unicode type arrays ('u' or 'w')`);
}
function* fromFile(self: PyArray, file: Value, count: Value): NativeGen {
  const wanted = toSize(count) * self.data.kind.size;
  const bytes = asBytes(yield* call(getAttr(file, 'read'), [wanted]));
  if (bytes === undefined) return raise('TypeError', "read() didn't return bytes");
  addBytes(self, bytes.subarray(0, bytes.length - (bytes.length % self.data.kind.size)));
  if (bytes.length !== wanted) raise('EOFError', "read() didn't return enough bytes");
  return null;
}
function shown(self: PyArray): string {
  const name = self.cls.name;
  if (self.data.length === 0) return `${name}('${self.typecode}')`;
  return `${name}('${self.typecode}', ${self.isText ? strRepr(textOf(self)) : repr(makeList(self.data.values()))})`;
}
/** How pickle knows the kind of numbers: little-endian codes. */
/** Arrays count as mutable sequences, and as what has a buffer. */
function registered(type: PyType): PyType {
  const abc = runSync(importModule('collections.abc'));
  for (const name of ['MutableSequence', 'Buffer']) callSync(getAttr(getAttr(abc, name), 'register'), [type]);
  return type;
}
const machineFormats: Readonly<Record<string, number>> = {
  B: 0,
  b: 1,
  H: 2,
  h: 4,
  I: 6,
  i: 8,
  L: 10,
  l: 12,
  Q: 10,
  q: 12,
  f: 14,
  d: 16,
  u: 20,
  w: 20,
};
/** The formats of other machines: kind of number, bytes of one, and whether the high byte comes first. */
const foreign: readonly (readonly [kind: 'u' | 'i' | 'f' | 's', size: number])[] = [
  ['u', 1],
  ['i', 1],
  ['u', 2],
  ['i', 2],
  ['u', 4],
  ['i', 4],
  ['u', 8],
  ['i', 8],
  ['f', 4],
  ['f', 8],
  ['s', 2],
  ['s', 4],
];
/** The items in bytes of a machine format. */
function* foreignItems(bytes: Uint8Array, format: number): Generator<Value> {
  // The first two formats are of one byte and have no order.
  const [kind, size] = foreign[format < 2 ? format : 1 + (format >> 1)] as (typeof foreign)[number];
  const little = format % 2 === 0;
  if (kind === 's') {
    const text = callSync(getAttr(makeBytes(bytes), 'decode'), [`utf-${8 * size}-${little ? 'le' : 'be'}`]);
    yield* codePointsOf(asStr(text) as string);
    return;
  }
  if (bytes.length % size !== 0) raise('ValueError', 'string length not a multiple of item size');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += size) {
    if (kind === 'f') yield makeFloat(size === 4 ? view.getFloat32(at, little) : view.getFloat64(at, little));
    else {
      let int = 0n;
      for (let byte = 0; byte < size; byte++)
        int |= BigInt(bytes[at + byte]!) << BigInt(8 * (little ? byte : size - 1 - byte));
      yield normInt(kind === 'i' ? BigInt.asIntN(8 * size, int) : int);
    }
  }
}
/** An array out of a pickle, which may come from another machine. */
function reconstructed(cls: Value, code: Value, format: Value, items: Value): Value {
  const machineFormat = toSize(format);
  if (!(cls instanceof PyType)) raise('TypeError', `first argument must be a type object, not ${typeName(cls)}`);
  if (!cls.mro.includes(arrayType())) raise('TypeError', `${cls.shown} is not a subtype of array.array`);
  const typecode = checkedTypecode(code);
  const kind = kinds[typecode];
  if (kind === undefined) raise('ValueError', 'second argument must be a valid type code');
  if (machineFormat < 0 || machineFormat > 21)
    raise('ValueError', 'third argument must be a valid machine format code.');
  if (!(items instanceof PyBytes)) raise('TypeError', `fourth argument should be bytes, not ${typeName(items)}`);
  const made = cls.alloc!(cls) as PyArray;
  made.typecode = typecode;
  made.data = new ArrayData(kind);
  if (machineFormat === machineFormats[typecode]) addBytes(made, items.value);
  else for (const item of foreignItems(items.value, machineFormat)) made.data.push(item);
  return made;
}
const reconstructor = lazy(
  () =>
    functions('array', {
      _array_reconstructor: ['arraytype, typecode, mformat_code, items, /', reconstructed],
    })._array_reconstructor as Value,
);

const arrayType = lazy((): PyType => {
  const comparisons = Object.fromEntries(compareNames.map((name, op) => [name, comparison(op)]));
  return defineType({
    weakrefable: true,
    name: 'array.array',
    doc: 'array(typecode [, initializer]) -> array\n\nMachine numbers of one kind, one beside the other in memory.',
    alloc: (cls) => withAttributes(new PyArray(cls)),
    unhashable: true,
    sequencePattern: true,
    new: ['cls, typecode, initializer=(), /', construct],
    methods: {
      ...lendingMethods,
      ...comparisons,
      __len__: ['self, /', (self: PyArray) => self.data.length],
      __getitem__: ['self, key, /', getItem],
      __setitem__: ['self, key, value, /', setItem],
      __delitem__: ['self, key, /', deleteItem],
      __contains__: ['self, key, /', (self: PyArray, value: Value) => indexOf(self, value) >= 0],
      __iter__: ['self, /', (self: PyArray) => new ArrayIteration(arrayIterator(), self)],
      __add__: [
        'self, value, /',
        (self: PyArray, other: Value) => {
          const data = self.data.taken(Array.from({ length: self.data.length }, (_, at) => at));
          data.addBytes(sameKind(self, other).data.bytes());
          return like(self, data);
        },
      ],
      __iadd__: [
        'self, value, /',
        (self: PyArray, other: Value) => {
          if (!(other instanceof PyArray))
            raise('TypeError', `can only extend array with array (not "${typeName(other)}")`);
          self.checkFree();
          if (other.typecode !== self.typecode) raise('TypeError', 'can only extend with array of same kind');
          self.data.addBytes(other.data.bytes().slice());
          return self;
        },
      ],
      __mul__: ['self, value, /', repeat],
      __rmul__: ['self, value, /', repeat],
      __imul__: [
        'self, value, /',
        (self: PyArray, count: Value) => {
          self.checkFree();
          self.data = (repeat(self, count) as PyArray).data;
          return self;
        },
      ],
      __repr__: ['self, /', shown],
      __reduce_ex__: [
        'self, protocol, /',
        (self: PyArray, protocol: Value) => {
          const attributes = lookupAttr(self, '__dict__') ?? null;
          if (toSize(protocol) < 3)
            return makeTuple([self.cls, makeTuple([self.typecode, makeList(self.data.values())]), attributes]);
          const bytes = makeBytes(self.data.bytes().slice());
          return makeTuple([
            reconstructor(),
            makeTuple([self.cls, self.typecode, machineFormats[self.typecode]!, bytes]),
            attributes,
          ]);
        },
      ],
      __copy__: ['self, /', (self: PyArray) => like(self, self.data.taken(self.data.values().keys()))],
      __deepcopy__: ['self, memo, /', (self: PyArray) => like(self, self.data.taken(self.data.values().keys()))],
      append: [
        'self, v, /',
        (self: PyArray, value: Value) => {
          self.checkFree();
          self.data.push(value);
          return null;
        },
      ],
      extend: ['self, bb, /', extend],
      insert: ['self, i, v, /', insert],
      pop: ['self, i=-1, /', pop],
      remove: ['self, v, /', remove],
      reverse: [
        'self, /',
        (self: PyArray) => {
          self.data.reverse();
          return null;
        },
      ],
      clear: [
        'self, /',
        (self: PyArray) => {
          self.checkFree();
          self.data = new ArrayData(self.data.kind);
          return null;
        },
      ],
      index: [
        'self, v, start=0, stop=9223372036854775807, /',
        (self: PyArray, value: Value, start?: Value, stop?: Value) => {
          const at = indexOf(self, value, position(start, 0), position(stop, Number.MAX_SAFE_INTEGER));
          return at < 0 ? raise('ValueError', 'array.index(x): x not in array') : at;
        },
      ],
      count: [
        'self, v, /',
        (self: PyArray, value: Value) => self.data.values().filter((item) => equals(item, value)).length,
      ],
      buffer_info: [
        'self, /',
        (self: PyArray) => makeTuple([identityOf(self) * 4096 + 0x7f0000000000, self.data.length]),
      ],
      byteswap: [
        'self, /',
        (self: PyArray) => {
          self.data.swapBytes();
          return null;
        },
      ],
      frombytes: [
        'self, buffer, /',
        (self: PyArray, buffer: Value) => {
          const bytes = bytesArgument(buffer);
          self.checkFree();
          addBytes(self, bytes);
          return null;
        },
      ],
      tobytes: ['self, /', (self: PyArray) => makeBytes(self.data.bytes().slice())],
      fromlist: ['self, list, /', fromList],
      tolist: ['self, /', (self: PyArray) => makeList(self.data.values())],
      fromunicode: [
        'self, ustr, /',
        (self: PyArray, text: Value) => {
          needText(self, 'fromunicode');
          self.checkFree();
          for (const char of codePointsOf(
            asStr(text) ?? raise('TypeError', `fromunicode() argument must be str, not ${typeName(text)}`),
          ))
            self.data.push(char);
          return null;
        },
      ],
      tounicode: [
        'self, /',
        (self: PyArray) => {
          needText(self, 'tounicode');
          return textOf(self);
        },
      ],
      fromfile: ['self, f, n, /', fromFile],
      tofile: [
        'self, f, /',
        function* (self: PyArray, file: Value): NativeGen {
          yield* call(getAttr(file, 'write'), [makeBytes(self.data.bytes().slice())]);
          return null;
        },
      ],
    },
    classMethods: { __class_getitem__: ['cls, object, /', (cls: PyType, item: Value) => makeGenericAlias(cls, item)] },
    getset: { typecode: [(self: PyArray) => self.typecode], itemsize: [(self: PyArray) => self.data.kind.size] },
  });
});

export const array: NativeModuleSpec = {
  kind: 'native',
  doc: 'This module defines an object type which can efficiently represent\nan array of basic values: characters, integers, floating-point\nnumbers.',
  make: () => ({
    array: registered(arrayType()),
    ArrayType: arrayType(),
    typecodes: 'bBuwhHiIlLqQfd',
    _array_reconstructor: reconstructor(),
  }),
};
