/** StringIO and BytesIO. Follow CPython's Modules/_io/stringio.c and bytesio.c. */
import { hasOwnDict } from '../../destruction/edges.ts';
import { call, iter, next } from '../../door.ts';
import { intOfBig, makeBytes, makeList, makeTuple, types } from '../../make.ts';
import { defineType, type NativeSpec } from '../../native.ts';
import { PyObject, PyTuple, type PyType, type Value } from '../../objects.ts';
import { asInt, asStr, instanceDict, repr, toIndex, typeName } from '../../protocols/index.ts';
import { codePointLength, codePointSlice } from '../../pure/codepoints.ts';
import { hasSurrogates } from '../../pure/unicode.ts';
import { raise } from '../../raise.ts';
import { bufferOf, checkResizable, giveBack, type Lender, type Lent, lend } from '../bytes/buffer.ts';
import { baseTypes, callStream, PyStream, sizeOf, writableBuffer, writeArgument } from './base.ts';

const closed = (): never => raise('ValueError', 'I/O operation on closed file');
const yes: NativeSpec = [
  'self, /',
  (self: PyStream) => {
    if (self instanceof PyBytesIO) self.check();
    else if (self.isClosed) closed();
    return true;
  },
];

// ---- StringIO -----------------------------------------------------------------------------------------------------------------------------------------

/** Universal newlines: every line end becomes "\n". */
export const translateNewlines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

class PyStringIO extends PyStream {
  /** The text; where it has surrogate pairs positions count code points, and the slow ways are taken. */
  text = '';
  at = 0;
  /** Length in code points. */
  length = 0;
  wide = false;
  /** How lines end: null universal and translated, '' universal and kept. */
  newline: string | null = '\n';
  /** Kinds of line ends that came in: 1 "\r", 2 "\n", 4 "\r\n". */
  seen = 0;
  check(): void {
    if (this.isClosed) closed();
  }
  slice(from: number, to: number): string {
    return this.wide ? codePointSlice(this.text, from, to) : this.text.slice(from, to);
  }
  put(given: string): number {
    let piece = given;
    if (this.newline === null || this.newline === '')
      for (const [found] of given.matchAll(/\r\n|\r|\n/g)) this.seen |= found === '\r' ? 1 : found === '\n' ? 2 : 4;
    if (this.newline === null) piece = translateNewlines(piece);
    else if (this.newline === '\r' || this.newline === '\r\n') piece = piece.replaceAll('\n', this.newline);
    const count = codePointLength(piece);
    if (count > 0) {
      this.wide ||= hasSurrogates(piece);
      if (this.at > this.length) {
        this.text += '\0'.repeat(this.at - this.length);
        this.length = this.at;
      }
      if (this.at === this.length) this.text += piece;
      else this.text = this.slice(0, this.at) + piece + this.slice(this.at + count, this.length);
      this.at += count;
      this.length = Math.max(this.length, this.at);
    }
    return codePointLength(given);
  }
  get(count: number): string {
    const end = count < 0 ? this.length : Math.min(this.length, this.at + count);
    if (this.at >= end) return '';
    const piece = this.at === 0 && end === this.length ? this.text : this.slice(this.at, end);
    this.at = end;
    return piece;
  }
  line(limit: number): string {
    if (this.at >= this.length) return '';
    const rest = this.slice(this.at, this.length);
    const end = lineEnd(rest, this.newline === null ? '\n' : this.newline);
    let line = end < 0 ? rest : rest.slice(0, end);
    if (limit >= 0) line = this.wide ? codePointSlice(line, 0, limit) : line.slice(0, limit);
    this.at += this.wide ? codePointLength(line) : line.length;
    return line;
  }
}
/** Where the first line of a text ends (behind its newline); -1 when it has none. `newline`: '' means any of the three. */
export function lineEnd(text: string, newline: string, from = 0): number {
  if (newline !== '') {
    const at = text.indexOf(newline, from);
    return at < 0 ? -1 : at + newline.length;
  }
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return -1;
}
/** The kinds of newline seen, as the attribute `newlines` tells them: None, one, or a tuple. */
export function newlineKinds(seen: number): Value {
  const kinds = ['\r', '\n', '\r\n'].filter((_, bit) => (seen & (1 << bit)) !== 0);
  return kinds.length === 0 ? null : kinds.length === 1 ? kinds[0]! : makeTuple(kinds);
}
/** A newline argument. @returns undefined in `given` means it was absent */
export function newlineArgument(value: Value | undefined, fallback: string | null, quoted = true): string | null {
  if (value === undefined) return fallback;
  if (value === null) return null;
  const text = asStr(value);
  if (text === undefined) raise('TypeError', `newline must be str or None, not ${typeName(value)}`);
  if (!['', '\n', '\r', '\r\n'].includes(text))
    raise('ValueError', `illegal newline value: ${quoted ? repr(text) : text}`);
  return text;
}
function initStringIO(self: PyStringIO, initial?: Value, newline?: Value): void {
  self.newline = newlineArgument(newline, '\n');
  self.text = '';
  self.at = self.length = 0;
  self.isClosed = false;
  if (initial === undefined || initial === null) return;
  const text = asStr(initial);
  if (text === undefined) raise('TypeError', `initial_value must be str or None, not ${typeName(initial)}`);
  self.put(text);
  self.at = 0;
}
function seekStringIO(self: PyStringIO, position: Value, whence?: Value): Value {
  self.check();
  const offset = Number(toIndex(position));
  const how = whence === undefined ? 0 : Number(toIndex(whence));
  if (how < 0 || how > 2) raise('ValueError', `Invalid whence (${how}, should be 0, 1 or 2)`);
  if (offset < 0 && how === 0) raise('ValueError', `Negative seek position ${offset}`);
  if (how !== 0 && offset !== 0) raise('OSError', `Can't do nonzero cur-relative seeks`);
  self.at = how === 0 ? offset : how === 1 ? self.at : self.length;
  return self.at;
}
let stringIO: PyType | undefined;
/** `io.StringIO`. */
export function stringIOType(): PyType {
  stringIO ??= defineType({
    name: 'StringIO',
    module: '_io',
    base: baseTypes().text,
    alloc: (cls) => new PyStringIO(cls),
    doc: "Text I/O implementation using an in-memory buffer.\n\nThe initial_value argument sets the value of object.  The newline\nargument is like the one of TextIOWrapper's constructor.",
    methods: {
      __init__: ["self, initial_value='', newline='\\n'", initStringIO],
      getvalue: [
        'self, /',
        (self: PyStringIO) => {
          self.check();
          return self.text;
        },
      ],
      read: [
        'self, size=-1, /',
        (self: PyStringIO, size?: Value) => {
          const count = sizeOf(size);
          self.check();
          return self.get(count);
        },
      ],
      readline: [
        'self, size=-1, /',
        (self: PyStringIO, size?: Value) => {
          const count = sizeOf(size);
          self.check();
          return self.line(count);
        },
      ],
      __next__: [
        'self, /',
        function* (self: PyStringIO) {
          self.check();
          let line: Value;
          if (self.cls.isHeap && self.cls.owner('readline')?.isHeap === true)
            line = yield* callStream(self, 'readline');
          else line = self.line(-1);
          return line === '' ? raise('StopIteration') : line;
        },
        undefined,
        (self: PyStringIO) => {
          if (self.cls.isHeap) return undefined;
          self.check();
          const line = self.line(-1);
          return line === '' ? raise('StopIteration') : line;
        },
      ],
      write: [
        'self, text, /',
        (self: PyStringIO, text: Value) => {
          const piece = asStr(text);
          if (piece === undefined) raise('TypeError', `string argument expected, got '${typeName(text)}'`);
          self.check();
          return self.put(piece);
        },
      ],
      seek: ['self, pos, whence=0, /', seekStringIO],
      tell: [
        'self, /',
        (self: PyStringIO) => {
          self.check();
          return self.at;
        },
      ],
      truncate: [
        'self, pos=None, /',
        (self: PyStringIO, size?: Value) => {
          self.check();
          const length = size === undefined || size === null ? self.at : Number(toIndex(size));
          if (length < 0) raise('ValueError', `Negative size value ${length}`);
          if (length < self.length) {
            self.text = self.slice(0, length);
            self.length = length;
          }
          return length;
        },
      ],
      close: [
        'self, /',
        (self: PyStringIO) => {
          self.isClosed = true;
          self.text = '';
        },
      ],
      // Also after close(): only IOBase.close() makes IOBase.flush() refuse.
      flush: ['self, /', () => null],
      readable: yes,
      writable: yes,
      seekable: yes,
      __getstate__: [
        'self, /',
        (self: PyStringIO) => {
          self.check();
          return makeTuple([self.text, self.newline, self.at, instanceDict(self)]);
        },
      ],
      __setstate__: [
        'self, state, /',
        (self: PyStringIO, state: Value) => {
          if (!(state instanceof PyTuple)) raise('TypeError', 'state must be a tuple');
          initStringIO(self, state.items[0], state.items[1]);
          self.at = Number(asInt(state.items[2] as Value) ?? 0);
        },
      ],
    },
    getset: {
      newlines: [
        (self: PyStringIO) => {
          self.check();
          return newlineKinds(self.seen);
        },
      ],
      line_buffering: [
        (self: PyStringIO) => {
          self.check();
          return false;
        },
      ],
    },
  });
  // Nobody can tell when it dies.
  stringIO.hasDel = false;
  return stringIO;
}

// ---- BytesIO ------------------------------------------------------------------------------------------------------------------------------------------

class PyBytesIO extends PyStream {
  memory = new Uint8Array(0);
  length = 0;
  at = 0;
  check(): void {
    if (this.isClosed) raise('ValueError', 'I/O operation on closed file.');
  }
  get content(): Uint8Array {
    return this.memory.subarray(0, this.length);
  }
  put(data: Uint8Array): number {
    if (data.length === 0) return 0;
    const end = this.at + data.length;
    if (end > this.length) checkResizable(this);
    if (end > this.memory.length) {
      const bigger = new Uint8Array(Math.max(end, this.memory.length * 2, 64));
      bigger.set(this.content);
      this.memory = bigger;
    } else if (this.at > this.length) this.memory.fill(0, this.length, this.at);
    this.memory.set(data, this.at);
    this.at = end;
    this.length = Math.max(this.length, end);
    return data.length;
  }
  get(count: number): Uint8Array {
    const end = count < 0 ? this.length : Math.min(this.length, this.at + count);
    if (this.at >= end) return new Uint8Array(0);
    const piece = this.memory.slice(this.at, end);
    this.at = end;
    return piece;
  }
  line(limit: number): Uint8Array {
    const end = this.content.indexOf(10, this.at);
    const length = (end < 0 ? this.length : end + 1) - this.at;
    return this.get(Math.max(0, limit < 0 ? length : Math.min(limit, length)));
  }
}
hasOwnDict('before', PyStringIO, PyBytesIO);
/** The memory of a BytesIO, lent out: while it is, the size is fixed. */
class LentBytes extends PyObject implements Lender {
  constructor(readonly stream: PyBytesIO) {
    super(types.object);
  }
  exportBuffer(): Lent {
    return { bytes: this.stream.content, format: 'B', itemsize: 1, readonly: false };
  }
  /** A memoryview begins to look at the memory. */
  acquireBuffer(view: object): void {
    lend(this.stream, view);
  }
  /** It looks no more. */
  releaseBuffer(view: object): void {
    giveBack(this.stream, view);
  }
}
function seekBytesIO(self: PyBytesIO, position: Value, whence?: Value): Value {
  self.check();
  const offset = Number(toIndex(position));
  const how = whence === undefined ? 0 : Number(toIndex(whence));
  if (how < 0 || how > 2) raise('ValueError', `invalid whence (${how}, should be 0, 1 or 2)`);
  if (how === 0 && offset < 0) raise('ValueError', `negative seek value ${offset}`);
  self.at = Math.max(0, offset + (how === 0 ? 0 : how === 1 ? self.at : self.length));
  return self.at;
}
function bytesLines(self: PyBytesIO, hint?: Value): Value {
  self.check();
  const limit = sizeOf(hint);
  const lines: Value[] = [];
  let total = 0;
  for (;;) {
    const line = self.line(-1);
    if (line.length === 0) break;
    lines.push(makeBytes(line));
    total += line.length;
    if (limit > 0 && total >= limit) break;
  }
  return makeList(lines);
}
function initBytesIO(self: PyBytesIO, initial?: Value): void {
  self.memory = new Uint8Array(0);
  self.length = self.at = 0;
  self.isClosed = false;
  if (initial === undefined || initial === null) return;
  const data = bufferOf(initial);
  if (data === undefined) raise('TypeError', `a bytes-like object is required, not '${typeName(initial)}'`);
  self.put(data);
  self.at = 0;
}
const readBytes: NativeSpec = [
  'self, size=-1, /',
  (self: PyBytesIO, size?: Value) => {
    const count = sizeOf(size);
    self.check();
    return makeBytes(self.get(count));
  },
];
const readIntoBytes: NativeSpec = [
  'self, buffer, /',
  (self: PyBytesIO, target: Value) => {
    self.check();
    const memory = writableBuffer(target, 'readinto');
    const data = self.get(memory.length);
    memory.set(data);
    return data.length;
  },
];
let bytesIO: PyType | undefined;
/** `io.BytesIO`. */
export function bytesIOType(): PyType {
  bytesIO ??= defineType({
    name: 'BytesIO',
    module: '_io',
    base: baseTypes().buffered,
    alloc: (cls) => new PyBytesIO(cls),
    doc: 'Buffered I/O implementation using an in-memory bytes buffer.',
    methods: {
      __init__: ["self, initial_bytes=b''", initBytesIO],
      getvalue: [
        'self, /',
        (self: PyBytesIO) => {
          self.check();
          return makeBytes(self.content.slice());
        },
      ],
      getbuffer: [
        'self, /',
        function* (self: PyBytesIO) {
          self.check();
          return yield* call(types.memoryview, [new LentBytes(self)]);
        },
      ],
      read: readBytes,
      read1: readBytes,
      readinto: readIntoBytes,
      readinto1: readIntoBytes,
      readline: [
        'self, size=-1, /',
        (self: PyBytesIO, size?: Value) => {
          const count = sizeOf(size);
          self.check();
          return makeBytes(self.line(count));
        },
      ],
      readlines: ['self, size=None, /', bytesLines],
      __next__: [
        'self, /',
        (self: PyBytesIO) => {
          self.check();
          const line = self.line(-1);
          return line.length === 0 ? raise('StopIteration') : makeBytes(line);
        },
      ],
      write: [
        'self, b, /',
        (self: PyBytesIO, data: Value) => {
          self.check();
          return self.put(writeArgument(data));
        },
      ],
      writelines: [
        'self, lines, /',
        function* (self: PyBytesIO, lines: Value) {
          self.check();
          const iterator = yield* iter(lines);
          for (;;) {
            const line = yield* next(iterator);
            if (line === undefined) return null;
            yield* callStream(self, 'write', line);
          }
        },
      ],
      seek: ['self, pos, whence=0, /', seekBytesIO],
      tell: [
        'self, /',
        (self: PyBytesIO) => {
          self.check();
          return self.at;
        },
      ],
      truncate: [
        'self, size=None, /',
        (self: PyBytesIO, size?: Value) => {
          self.check();
          const length = size === undefined || size === null ? self.at : Number(toIndex(size));
          if (length < 0) raise('ValueError', `negative size value ${length}`);
          if (length < self.length) {
            checkResizable(self);
            self.length = length;
          }
          return length;
        },
      ],
      close: [
        'self, /',
        (self: PyBytesIO) => {
          checkResizable(self);
          self.isClosed = true;
        },
      ],
      flush: [
        'self, /',
        (self: PyBytesIO) => {
          self.check();
        },
      ],
      isatty: [
        'self, /',
        (self: PyBytesIO) => {
          self.check();
          return false;
        },
      ],
      readable: yes,
      writable: yes,
      seekable: yes,
      __getstate__: [
        'self, /',
        (self: PyBytesIO) => {
          self.check();
          return makeTuple([makeBytes(self.content.slice()), self.at, instanceDict(self)]);
        },
      ],
      __setstate__: [
        'self, state, /',
        (self: PyBytesIO, state: Value) => {
          if (!(state instanceof PyTuple)) raise('TypeError', 'state must be a tuple');
          initBytesIO(self, state.items[0]);
          self.at = Number(asInt(state.items[1] as Value) ?? 0);
        },
      ],
    },
  });
  // Nobody can tell when it dies.
  bytesIO.hasDel = false;
  return bytesIO;
}

// ---- IncrementalNewlineDecoder ------------------------------------------------------------------------------------------------------------------------

class PyNewlineDecoder extends PyStream {
  decoder: Value = null;
  translate = false;
  held = false;
  seen = 0;
}
let newlineDecoder: PyType | undefined;
/** io.IncrementalNewlineDecoder */
export function newlineDecoderType(): PyType {
  newlineDecoder ??= defineType({
    name: 'IncrementalNewlineDecoder',
    module: '_io',
    alloc: (cls) => new PyNewlineDecoder(cls),
    hasDict: true,
    doc: 'Codec used when reading a file in universal newlines mode.\n\nIt wraps another incremental decoder, translating \\r\\n and \\r into \\n.',
    methods: {
      __init__: [
        "self, decoder, translate, errors='strict'",
        (self: PyNewlineDecoder, decoder: Value, translate: Value) => {
          self.decoder = decoder;
          self.translate = asInt(translate) !== 0;
        },
      ],
      decode: [
        'self, input, final=False',
        function* (self: PyNewlineDecoder, input: Value, final?: Value) {
          const last = final !== undefined && asInt(final) !== 0;
          const decoded = self.decoder === null ? input : yield* callStream(self.decoder, 'decode', input, last);
          const piece = asStr(decoded);
          if (piece === undefined)
            raise('TypeError', `decoder should return a string result, not '${typeName(decoded)}'`);
          let text = self.held && (piece !== '' || last) ? `\r${piece}` : piece;
          if (text !== piece) self.held = false;
          if (text.endsWith('\r') && !last) {
            text = text.slice(0, -1);
            self.held = true;
          }
          for (const [found] of text.matchAll(/\r\n|\r|\n/g)) self.seen |= found === '\r' ? 1 : found === '\n' ? 2 : 4;
          return self.translate ? translateNewlines(text) : text;
        },
      ],
      // The state of the decoder inside, shifted by a bit for the carriage return that waits for what follows.
      getstate: [
        'self, /',
        function* (self: PyNewlineDecoder) {
          const held = self.held ? 1n : 0n;
          if (self.decoder === null) return makeTuple([makeBytes(new Uint8Array(0)), Number(held)]);
          const state = yield* callStream(self.decoder, 'getstate');
          if (!(state instanceof PyTuple) || state.items.length !== 2) raise('TypeError', 'illegal decoder state');
          const flag = asInt(state.items[1] as Value) ?? raise('TypeError', 'illegal decoder state');
          return makeTuple([state.items[0] as Value, intOfBig((BigInt(flag) << 1n) | held)]);
        },
      ],
      setstate: [
        'self, state, /',
        function* (self: PyNewlineDecoder, state: Value) {
          if (!(state instanceof PyTuple)) raise('TypeError', 'state argument must be a tuple');
          const flag = asInt(state.items[1] as Value);
          if (state.items.length !== 2 || flag === undefined) raise('TypeError', 'setstate(): illegal state argument');
          self.held = (BigInt(flag) & 1n) === 1n;
          const inner = makeTuple([state.items[0] as Value, intOfBig(BigInt(flag) >> 1n)]);
          if (self.decoder !== null) yield* callStream(self.decoder, 'setstate', inner);
          return null;
        },
      ],
      reset: [
        'self, /',
        function* (self: PyNewlineDecoder) {
          self.held = false;
          self.seen = 0;
          if (self.decoder !== null) yield* callStream(self.decoder, 'reset');
          return null;
        },
      ],
    },
    getset: {
      newlines: [
        (self: PyNewlineDecoder) => {
          return newlineKinds(self.seen);
        },
      ],
    },
  });
  return newlineDecoder;
}
