/** The module `struct`. */
import {
  argumentName,
  asBytes,
  asStr,
  bytesArgument,
  callSync,
  defineType,
  getAttr,
  iteratorType,
  lent,
  makeBytes,
  makeList,
  makeTuple,
  type NativeModuleSpec,
  type NativeSpec,
  PyNativeIterator,
  PyObject,
  type PyType,
  raise,
  repr,
  toIndex,
  typeName,
  type Value,
  vm,
  withAttributes,
} from '../../../machine/index.ts';
import { exceptionClass, functions, latin1, lazy } from '../common.ts';
import { type Format, packOne, readFormat, StructProblem, unpackOne } from './struct-format.ts';

const structError = lazy(() => exceptionClass('struct.error'));
/** @throws struct.error */
const complain = (message: string): never => raise(structError(), message);
function checked<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof StructProblem)) throw error;
    raise(error.type ?? structError(), error.message);
  }
}
function formatOf(value: Value): Format {
  const text = asStr(value);
  const bytes = text === undefined ? asBytes(value) : undefined;
  if (text === undefined && bytes === undefined)
    raise('TypeError', `Struct() argument 1 must be a str or bytes object, not ${argumentName(value)}`);
  // Complains as the codec does.
  if (text !== undefined && /[^\x00-\x7f]/.test(text)) callSync(getAttr(text, 'encode'), ['ascii']);
  return checked(() => readFormat(text ?? latin1(bytes as Uint8Array)));
}

// ---- packing ----------------------------------------------------------------------------------------------------------------------------------------------

/** An offset as C holds it. One that a number cannot hold exactly is out of every buffer's reach. */
function offsetOf(value: Value): number {
  const int = toIndex(value);
  if (typeof int === 'bigint' && BigInt.asIntN(64, int) !== int)
    raise('IndexError', `cannot fit '${typeName(value)}' into an index-sized integer`);
  return Number(int);
}
/** The offset for a message, where it is not counted from the end. */
const exactly = (offset: number, given: Value | undefined): bigint =>
  offset < 2 ** 53 || given === undefined ? BigInt(offset) : BigInt(toIndex(given));

function packInto(format: Format, target: Uint8Array, offset: number, values: readonly Value[]): void {
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  target.fill(0, offset, offset + format.size);
  let next = 0;
  checked(() => {
    for (const item of format.items) {
      for (let count = 0; count < item.count; count++)
        packOne(view, offset + item.offset + count * item.size, item, values[next++] as Value, format);
    }
  });
}
function pack(format: Format, values: readonly Value[]): Value {
  if (values.length !== format.values)
    complain(`pack expected ${format.values} items for packing (got ${values.length})`);
  const bytes = new Uint8Array(format.size);
  packInto(format, bytes, 0, values);
  return makeBytes(bytes);
}
function packIntoBuffer(format: Format, given: readonly Value[]): Value {
  if (given.length < 2)
    complain(given.length === 0 ? 'pack_into expected buffer argument' : 'pack_into expected offset argument');
  const [buffer, at, ...values] = given as [Value, Value, ...Value[]];
  if (values.length !== format.values)
    complain(`pack_into expected ${format.values} items for packing (got ${values.length})`);
  const loan = lent(buffer);
  if (loan === undefined || loan.readonly)
    raise('TypeError', `argument must be read-write bytes-like object, not ${argumentName(buffer)}`);
  const { bytes } = loan;
  let offset = offsetOf(at);
  if (offset < 0) {
    if (offset + format.size > 0) complain(`no space to pack ${format.size} bytes at offset ${offset}`);
    if (offset + bytes.length < 0) complain(`offset ${offset} out of range for ${bytes.length}-byte buffer`);
    offset += bytes.length;
  }
  if (bytes.length - offset < format.size) {
    complain(
      `pack_into requires a buffer of at least ${BigInt(format.size) + exactly(offset, at)} bytes for packing ${format.size} bytes at offset ${exactly(offset, at)} (actual buffer size is ${bytes.length})`,
    );
  }
  packInto(format, bytes, offset, values);
  return null;
}

// ---- unpacking --------------------------------------------------------------------------------------------------------------------------------------------

function unpackAt(format: Format, bytes: Uint8Array, offset: number): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values: Value[] = [];
  for (const item of format.items) {
    for (let count = 0; count < item.count; count++)
      values.push(unpackOne(view, offset + item.offset + count * item.size, item, format.little));
  }
  if (values.length > 20) vm.charge(values.length * 10);
  return makeTuple(values);
}
function unpack(format: Format, buffer: Value): Value {
  const bytes = bytesArgument(buffer);
  if (bytes.length !== format.size) complain(`unpack requires a buffer of ${format.size} bytes`);
  return unpackAt(format, bytes, 0);
}
function unpackFrom(format: Format, buffer: Value, at?: Value): Value {
  const bytes = bytesArgument(buffer);
  let offset = at === undefined ? 0 : offsetOf(at);
  if (offset < 0) {
    if (offset + format.size > 0) complain(`not enough data to unpack ${format.size} bytes at offset ${offset}`);
    if (offset + bytes.length < 0) complain(`offset ${offset} out of range for ${bytes.length}-byte buffer`);
    offset += bytes.length;
  }
  if (bytes.length - offset < format.size) {
    complain(
      `unpack_from requires a buffer of at least ${BigInt(format.size) + exactly(offset, at)} bytes for unpacking ${format.size} bytes at offset ${exactly(offset, at)} (actual buffer size is ${bytes.length})`,
    );
  }
  return unpackAt(format, bytes, offset);
}
class UnpackIterator extends PyNativeIterator {
  private at = 0;
  constructor(
    cls: PyType,
    private readonly format: Format,
    private readonly bytes: Uint8Array,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.at >= this.bytes.length) return undefined;
    const values = unpackAt(this.format, this.bytes, this.at);
    this.at += this.format.size;
    return values;
  }
  override lengthHint(): number {
    return (this.bytes.length - this.at) / this.format.size;
  }
}
const unpackIterator = lazy(() => iteratorType('_struct.unpack_iterator'));
function iterUnpack(format: Format, buffer: Value): Value {
  if (format.size === 0) complain('cannot iteratively unpack with a struct of length 0');
  const bytes = bytesArgument(buffer);
  if (bytes.length % format.size !== 0)
    complain(`iterative unpacking requires a buffer of a multiple of ${format.size} bytes`);
  return new UnpackIterator(unpackIterator(), format, bytes);
}

// ---- Struct -------------------------------------------------------------------------------------------------------------------------------------------------

class PyStruct extends PyObject {
  private format: Format | null = null;
  get layout(): Format {
    if (this.format === null) raise('RuntimeError', 'Struct object is not initialized');
    return this.format;
  }
  set layout(format: Format) {
    this.format = format;
  }
}
const structType = lazy(() => {
  return defineType({
    name: 'Struct',
    module: '_struct',
    alloc: (cls) => withAttributes(new PyStruct(cls)),
    doc: 'Struct(fmt) --> compiled struct object',
    new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
    methods: {
      __init__: [
        'self, format',
        (self: PyStruct, format: Value) => {
          self.layout = formatOf(format);
          return null;
        },
      ],
      pack: ['self, /, *values', (self: PyStruct, values: Value[]) => pack(self.layout, values)],
      pack_into: ['self, /, *args', (self: PyStruct, given: Value[]) => packIntoBuffer(self.layout, given)],
      unpack: ['self, buffer, /', (self: PyStruct, buffer: Value) => unpack(self.layout, buffer)],
      unpack_from: [
        'self, /, buffer, offset=0',
        (self: PyStruct, buffer: Value, at?: Value) => unpackFrom(self.layout, buffer, at),
      ],
      iter_unpack: ['self, buffer, /', (self: PyStruct, buffer: Value) => iterUnpack(self.layout, buffer)],
      __repr__: ['self, /', (self: PyStruct) => `Struct(${repr(self.layout.text)})`],
    },
    getset: { format: [(self: PyStruct) => self.layout.text], size: [(self: PyStruct) => self.layout.size] },
  });
});
const leading = (work: (format: Format, rest: Value[]) => Value): NativeSpec => [
  '*args',
  (given: Value[]) => {
    if (given.length === 0) raise('TypeError', 'missing format argument');
    return work(formatOf(given[0] as Value), given.slice(1));
  },
];
const members = (): Record<string, Value> => ({
  ...functions('_struct', {
    calcsize: ['format, /', (format: Value) => formatOf(format).size],
    pack: leading(pack),
    pack_into: leading(packIntoBuffer),
    unpack: ['format, buffer, /', (format: Value, buffer: Value) => unpack(formatOf(format), buffer)],
    unpack_from: [
      'format, /, buffer, offset=0',
      (format: Value, buffer: Value, at?: Value) => unpackFrom(formatOf(format), buffer, at),
    ],
    iter_unpack: ['format, buffer, /', (format: Value, buffer: Value) => iterUnpack(formatOf(format), buffer)],
    _clearcache: ['', () => null],
  }),
  Struct: structType(),
  error: structError(),
});

export const _struct: NativeModuleSpec = { kind: 'native', make: members };
export const struct: NativeModuleSpec = {
  kind: 'native',
  doc: 'Functions to convert between Python values and C structs.',
  make: () => ({
    ...members(),
    __all__: makeList(['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']),
  }),
};
