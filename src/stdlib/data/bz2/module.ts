/** _bz2: compressing and decompressing streams piece by piece. */
import {
  bytesArgument,
  concat,
  defineType,
  makeBytes,
  type ModuleSpec,
  type NativeGen,
  PyObject,
  type PyType,
  raise,
  toIndex,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { isLarge, lazy, releaseGil } from '../common.ts';
import { bzip2 } from './compress.ts';
import { BadStream, Decompressor } from './decompress.ts';

/** Nanoseconds a byte. */
const COMPRESSING = 90;
const DECOMPRESSING = 35;
function* working(ns: number, bytes: number): NativeGen<void> {
  if (isLarge(bytes)) yield* releaseGil(ns);
  else vm.charge(ns + 1000);
}

/** Blocks depend on all that is in them: what is given is kept until the end. */
class PyCompressor extends PyObject {
  readonly given: Uint8Array[] = [];
  flushed = false;
  constructor(
    cls: PyType,
    readonly level: number,
  ) {
    super(cls);
  }
}
class PyDecompressor extends PyObject {
  readonly stream = new Decompressor();
  /** What was read and not yet given out. */
  ready: Uint8Array = new Uint8Array(0);
  needsInput = true;
}
const compressorType = lazy(() =>
  defineType({
    name: '_bz2.BZ2Compressor',
    isBaseType: false,
    doc: 'Compresses data piece by piece.',
    new: [
      'cls, compresslevel=9, /',
      (cls: PyType, given?: Value) => {
        const level = Number(toIndex(given ?? 9));
        if (level < 1 || level > 9) raise('ValueError', 'compresslevel must be between 1 and 9');
        return new PyCompressor(cls, level);
      },
    ],
    methods: {
      compress: [
        'self, data, /',
        (self: PyCompressor, data: Value) => {
          const bytes = bytesArgument(data);
          if (self.flushed) raise('ValueError', 'Compressor has been flushed');
          self.given.push(bytes.slice());
          return makeBytes(new Uint8Array(0));
        },
      ],
      flush: [
        'self, /',
        function* (self: PyCompressor): NativeGen {
          if (self.flushed) raise('ValueError', 'Repeated call to flush()');
          self.flushed = true;
          const data = concat(self.given.splice(0));
          yield* working(data.length * COMPRESSING, data.length);
          return makeBytes(bzip2(data, self.level));
        },
      ],
    },
  }),
);
function* decompress(self: PyDecompressor, data: Value, maxLength?: Value): NativeGen {
  const bytes = bytesArgument(data);
  const most = Number(toIndex(maxLength ?? -1));
  const { stream } = self;
  if (stream.eof && self.ready.length === 0) raise('EOFError', 'End of stream already reached');
  try {
    self.ready = concat([self.ready, ...stream.push(bytes)]);
  } catch (problem) {
    if (!(problem instanceof BadStream)) throw problem;
    raise('OSError', 'Invalid data stream');
  }
  const out = most < 0 ? self.ready : self.ready.subarray(0, most);
  self.ready = self.ready.subarray(out.length);
  self.needsInput = !stream.eof && self.ready.length === 0;
  yield* working(out.length * DECOMPRESSING, out.length);
  return makeBytes(out.slice());
}
const decompressorType = lazy(() =>
  defineType({
    name: '_bz2.BZ2Decompressor',
    isBaseType: false,
    doc: 'Decompresses data piece by piece.',
    new: ['cls, /', (cls: PyType) => new PyDecompressor(cls)],
    methods: { decompress: ['self, data, max_length=-1', decompress] },
    getset: {
      eof: [(self: PyDecompressor) => self.stream.eof && self.ready.length === 0],
      unused_data: [
        (self: PyDecompressor) =>
          makeBytes(self.stream.eof && self.ready.length === 0 ? self.stream.rest.slice() : new Uint8Array(0)),
      ],
      needs_input: [(self: PyDecompressor) => self.needsInput],
    },
  }),
);

export const bz2Module: ModuleSpec = {
  kind: 'native',
  make: () => ({ BZ2Compressor: compressorType(), BZ2Decompressor: decompressorType() }),
};
