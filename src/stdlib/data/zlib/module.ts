/** The module `zlib`. */
import {
  asInt,
  bufferOf,
  bytesArgument,
  concat,
  defineType,
  makeBytes,
  type NativeGen,
  type NativeModuleSpec,
  PyObject,
  type PyType,
  raise,
  toIndex,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { adler32, crc32 } from '../binary/checksums.ts';
import { exceptionClass, functions, isLarge, lazy, releaseGil } from '../common.ts';
import { Deflater, Flush, Strategy } from './deflate.ts';
import { InflateProblem, Inflater } from './inflate.ts';

const zlibError = lazy(() => exceptionClass('zlib.error'));
const complain = (message: string): never => raise(zlibError(), message);
const EVERYTHING = Number.MAX_SAFE_INTEGER;
/** Nanoseconds a byte, by level. */
const speed = [1, 9, 11, 14, 16, 22, 30, 36, 50, 60];
const costOf = (level: number, bytes: number): number => bytes * speed[level === -1 ? 6 : level]!;
const INFLATE_SPEED = 4;
function* working(ns: number, bytes: number): NativeGen<void> {
  if (isLarge(bytes)) yield* releaseGil(ns);
  else vm.charge(ns + 1000);
}
/** A number as C takes it: an int, or one that counts bytes. */
function within(value: Value | undefined, otherwise: number, bits: number, type: string): number {
  if (value === undefined) return otherwise;
  const int = asInt(value) ?? toIndex(value);
  if (BigInt.asIntN(bits, BigInt(int)) !== BigInt(int))
    raise('OverflowError', `Python int too large to convert to C ${type}`);
  return Number(int);
}
const number = (value: Value | undefined, otherwise: number): number => within(value, otherwise, 32, 'int');
const count = (value: Value | undefined, otherwise: number): number => within(value, otherwise, 64, 'ssize_t');

/** A compressor for these settings; undefined: they are wrong. */
function makeDeflater(
  level: number,
  method: number,
  wbits: number,
  memLevel: number,
  strategy: number,
  dictionary: Uint8Array | null,
): Deflater | undefined {
  const bits = wbits < 0 ? -wbits : wbits > 15 ? wbits - 16 : wbits;
  const wrap = wbits < 0 ? 'raw' : wbits > 15 ? 'gzip' : 'zlib';
  if (
    level < -1 ||
    level > 9 ||
    method !== 8 ||
    bits < 8 ||
    bits > 15 ||
    memLevel < 1 ||
    memLevel > 9 ||
    strategy < 0 ||
    strategy > 4 ||
    (bits === 8 && wrap !== 'zlib')
  )
    return undefined;
  return new Deflater(level, wrap, bits === 8 ? 9 : bits, memLevel, strategy, dictionary);
}
function* compress(data: Value, level?: Value, wbits?: Value): NativeGen {
  const bytes = bytesArgument(data);
  const chosen = number(level, -1);
  const deflater = makeDeflater(chosen, 8, number(wbits, 15), 8, Strategy.DEFAULT, null);
  if (deflater === undefined) return complain('Bad compression level');
  yield* working(costOf(chosen, bytes.length), bytes.length);
  return makeBytes(deflater.push(bytes, Flush.FINISH));
}
function checkWindow(wbits: number): void {
  const bits = wbits < 0 ? -wbits : wbits > 31 ? wbits - 32 : wbits > 15 ? wbits - 16 : wbits;
  const fine = wbits < 0 ? bits >= 8 && bits <= 15 : wbits <= 47 && (bits === 0 || (bits >= 8 && bits <= 15));
  if (!fine) complain('Error -2 while preparing to decompress data: inconsistent stream state');
}
/** zlib's complaint, with its number and its words. */
function told(error: unknown, doing: string): never {
  if (!(error instanceof InflateProblem)) throw error;
  return complain(`Error ${error.code} ${doing}${error.message === '' ? '' : `: ${error.message}`}`);
}
function inflate(inflater: Inflater, bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflater.push(bytes, most);
  } catch (error) {
    if (error instanceof InflateProblem && error.code === -3 && error.message === '')
      return complain('Error -3 while setting zdict: invalid input data');
    return told(error, 'while decompressing data');
  }
}
function* decompress(data: Value, wbits?: Value, bufsize?: Value): NativeGen {
  const bytes = bytesArgument(data);
  if (count(bufsize, 1) < 0) raise('ValueError', 'bufsize must be non-negative');
  const window = number(wbits, 15);
  checkWindow(window);
  const inflater = new Inflater(window);
  const out = inflate(inflater, bytes, EVERYTHING);
  if (!inflater.done) complain('Error -5 while decompressing data: incomplete or truncated stream');
  yield* working(out.length * INFLATE_SPEED, bytes.length);
  return makeBytes(out);
}

// ---- compressobj ----------------------------------------------------------------------------------------------------------------------------------------

interface Settings {
  readonly level: number;
  readonly wbits: number;
  readonly memLevel: number;
  readonly strategy: number;
  readonly dictionary: Uint8Array | null;
}
class PyCompress extends PyObject {
  /** What was put in, so that a copy can be brought to the same state. */
  readonly history: [data: Uint8Array, flush: number][] = [];
  finished = false;
  constructor(
    cls: PyType,
    readonly settings: Settings,
    private readonly deflater: Deflater,
  ) {
    super(cls);
  }
  push(bytes: Uint8Array, flush: number): Uint8Array {
    this.history.push([bytes.slice(), flush]);
    return this.deflater.push(bytes, flush);
  }
}
const compressType = lazy(() => {
  const copy = [
    'self, /',
    (self: PyCompress) => {
      if (self.finished) raise('ValueError', 'Inconsistent stream state');
      const { level, wbits, memLevel, strategy, dictionary } = self.settings;
      const made = new PyCompress(
        self.cls,
        self.settings,
        makeDeflater(level, 8, wbits, memLevel, strategy, dictionary) as Deflater,
      );
      for (const [data, flush] of self.history) made.push(data, flush);
      return made;
    },
  ] as const;
  return defineType({
    name: 'zlib.Compress',
    alloc: null,
    methods: {
      compress: [
        'self, data, /',
        function* (self: PyCompress, data: Value): NativeGen {
          const bytes = bytesArgument(data);
          if (self.finished) return complain('Error -2 while compressing data: inconsistent stream state');
          yield* working(costOf(self.settings.level, bytes.length), bytes.length);
          return makeBytes(self.push(bytes, Flush.NONE));
        },
      ],
      flush: [
        'self, mode=4, /',
        (self: PyCompress, mode?: Value) => {
          const chosen = number(mode, Flush.FINISH);
          if (chosen === Flush.NONE) return makeBytes(new Uint8Array(0));
          if (self.finished || chosen < 0 || chosen > 5)
            return complain('Error -2 while flushing: inconsistent stream state');
          const out = self.push(new Uint8Array(0), chosen);
          if (chosen === Flush.FINISH) self.finished = true;
          return makeBytes(out);
        },
      ],
      copy,
      __copy__: copy,
      __deepcopy__: ['self, memo, /', copy[1]],
    },
  });
});
function compressobj(
  level?: Value,
  method?: Value,
  wbits?: Value,
  memLevel?: Value,
  strategy?: Value,
  zdict?: Value,
): Value {
  const dictionary =
    zdict === undefined || zdict === null
      ? null
      : (bufferOf(zdict) ?? raise('TypeError', `a bytes-like object is required, not '${typeName(zdict)}'`));
  const settings: Settings = {
    level: number(level, -1),
    wbits: number(wbits, 15),
    memLevel: number(memLevel, 8),
    strategy: number(strategy, 0),
    dictionary,
  };
  const deflater = makeDeflater(
    settings.level,
    number(method, 8),
    settings.wbits,
    settings.memLevel,
    settings.strategy,
    dictionary,
  );
  if (deflater === undefined) return raise('ValueError', 'Invalid initialization option');
  return new PyCompress(compressType(), settings, deflater);
}

// ---- decompressobj --------------------------------------------------------------------------------------------------------------------------------------

class PyDecompress extends PyObject {
  readonly history: [data: Uint8Array, most: number][] = [];
  unused: Uint8Array = new Uint8Array(0);
  tail: Uint8Array = new Uint8Array(0);
  private inflater: Inflater;
  /** Flushed after its end. */
  closed = false;
  constructor(
    cls: PyType,
    readonly wbits: number,
    readonly dictionary: Uint8Array | null,
  ) {
    super(cls);
    this.inflater = new Inflater(wbits, dictionary);
  }
  get eof(): boolean {
    return this.inflater.done;
  }
  push(bytes: Uint8Array, most: number): Uint8Array {
    this.history.push([bytes.slice(), most]);
    if (this.eof) {
      this.unused = concat([this.unused, bytes]);
      return new Uint8Array(0);
    }
    const out = inflate(this.inflater, bytes, most);
    if (this.eof) {
      this.unused = this.inflater.left.slice();
      this.tail = new Uint8Array(0);
    } else if (most !== EVERYTHING && out.length >= most) {
      // What was not looked at is handed back, to be given again.
      this.tail = this.inflater.giveBack();
    } else this.tail = new Uint8Array(0);
    return out;
  }
}
const decompressType = lazy(() => {
  const copy = [
    'self, /',
    (self: PyDecompress) => {
      if (self.closed) raise('ValueError', 'Inconsistent stream state');
      const made = new PyDecompress(self.cls, self.wbits, self.dictionary);
      for (const [data, most] of self.history) made.push(data, most);
      return made;
    },
  ] as const;
  return defineType({
    name: 'zlib.Decompress',
    alloc: null,
    methods: {
      decompress: [
        'self, data, /, max_length=0',
        function* (self: PyDecompress, data: Value, maxLength?: Value): NativeGen {
          const bytes = bytesArgument(data);
          const most = count(maxLength, 0);
          if (most < 0) raise('ValueError', 'max_length must be non-negative');
          const out = self.push(bytes, most === 0 ? EVERYTHING : most);
          yield* working(out.length * INFLATE_SPEED, bytes.length);
          return makeBytes(out);
        },
      ],
      flush: [
        'self, length=16384, /',
        (self: PyDecompress, length?: Value) => {
          if (count(length, 1) <= 0) raise('ValueError', 'length must be greater than zero');
          const out = self.push(self.tail, EVERYTHING);
          self.closed = self.eof;
          return makeBytes(out);
        },
      ],
      copy,
      __copy__: copy,
      __deepcopy__: ['self, memo, /', copy[1]],
    },
    getset: {
      unused_data: [(self: PyDecompress) => makeBytes(self.unused)],
      unconsumed_tail: [(self: PyDecompress) => makeBytes(self.tail)],
      eof: [(self: PyDecompress) => self.eof],
    },
  });
});
/** `_ZlibDecompressor`: keeps the input it has not come to. */
class PyDecompressor extends PyObject {
  unused: Uint8Array = new Uint8Array(0);
  needsInput = true;
  inflater = new Inflater(15);
  get eof(): boolean {
    return this.inflater.done;
  }
  push(bytes: Uint8Array, most: number): Uint8Array {
    const out = inflate(this.inflater, bytes, most);
    if (this.eof) this.unused = this.inflater.left.slice();
    this.needsInput = !this.eof && out.length < most;
    return out;
  }
}
const decompressorType = lazy(() =>
  defineType({
    name: 'zlib._ZlibDecompressor',
    alloc: null,
    isBaseType: false,
    new: [
      'cls, wbits=15, zdict=b""',
      (cls: PyType, wbits?: Value, zdict?: Value) => {
        const dictionary = zdict === undefined ? null : bytesArgument(zdict);
        const made = new PyDecompressor(cls);
        made.inflater = new Inflater(checkedWindow(number(wbits, 15)), dictionary);
        return made;
      },
    ],
    methods: {
      decompress: [
        'self, data, max_length=-1',
        function* (self: PyDecompressor, data: Value, maxLength?: Value): NativeGen {
          const bytes = bytesArgument(data);
          const most = count(maxLength, -1);
          if (self.eof) raise('EOFError', 'End of stream already reached');
          const out = self.push(bytes, most < 0 ? EVERYTHING : most);
          yield* working(out.length * INFLATE_SPEED, bytes.length);
          return makeBytes(out);
        },
      ],
    },
    getset: {
      eof: [(self: PyDecompressor) => self.eof],
      unused_data: [(self: PyDecompressor) => makeBytes(self.unused)],
      needs_input: [(self: PyDecompressor) => self.needsInput],
    },
  }),
);
function checkedWindow(window: number): number {
  const bits = window < 0 ? -window : window > 31 ? window - 32 : window > 15 ? window - 16 : window;
  if (window > 47 || bits > 15 || (bits < 8 && bits !== 0)) raise('ValueError', 'Invalid initialization option');
  return window;
}
function decompressobj(wbits?: Value, zdict?: Value): Value {
  const window = number(wbits, 15);
  const dictionary = zdict === undefined || zdict === null ? null : bytesArgument(zdict);
  checkedWindow(window);
  return new PyDecompress(decompressType(), window, dictionary);
}
function checksum(
  sum: (bytes: Uint8Array, start: number) => number,
  otherwise: number,
  perByte: number,
): [string, (data: Value, start?: Value) => NativeGen] {
  return [
    'data, value=0, /',
    function* (data: Value, start?: Value): NativeGen {
      const bytes = bytesArgument(data);
      const from = start === undefined ? otherwise : Number(BigInt.asUintN(32, BigInt(toIndex(start))));
      if (bytes.length > 5 * 1024) yield* releaseGil(bytes.length * perByte);
      else vm.charge(bytes.length * perByte);
      return sum(bytes, from);
    },
  ];
}

const constants = {
  DEFLATED: 8,
  DEF_BUF_SIZE: 16384,
  DEF_MEM_LEVEL: 8,
  MAX_WBITS: 15,
  Z_BEST_COMPRESSION: 9,
  Z_BEST_SPEED: 1,
  Z_BLOCK: 5,
  Z_DEFAULT_COMPRESSION: -1,
  Z_DEFAULT_STRATEGY: 0,
  Z_FILTERED: 1,
  Z_FINISH: 4,
  Z_FIXED: 4,
  Z_FULL_FLUSH: 3,
  Z_HUFFMAN_ONLY: 2,
  Z_NO_COMPRESSION: 0,
  Z_NO_FLUSH: 0,
  Z_PARTIAL_FLUSH: 1,
  Z_RLE: 3,
  Z_SYNC_FLUSH: 2,
  Z_TREES: 6,
};
export const zlib: NativeModuleSpec = {
  kind: 'native',
  doc: 'The functions in this module allow compression and decompression using the\nzlib library, which is based on GNU zip.',
  make: () => ({
    ...functions('zlib', {
      compress: ['data, /, level=-1, wbits=15', compress],
      decompress: ['data, /, wbits=15, bufsize=16384', decompress],
      compressobj: ['level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None', compressobj],
      decompressobj: ["wbits=15, zdict=b''", decompressobj],
      crc32: checksum(crc32, 0, 0.6),
      adler32: checksum(adler32, 1, 0.4),
    }),
    ...constants,
    _ZlibDecompressor: decompressorType(),
    error: zlibError(),
    ZLIB_VERSION: '1.3.1',
    ZLIB_RUNTIME_VERSION: '1.3.1',
    __version__: '1.0',
  }),
};
