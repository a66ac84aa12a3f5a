/**
 * TextIOWrapper: text over a binary stream. Follows CPython's Modules/_io/textio.c: written text waits until it is a chunk or somebody flushes, reading
 * decodes chunk by chunk, and tell() answers a byte position.
 */
import { writeHost } from '../../builtins/output.ts';
import { makeBytes } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../../native.ts';
import { PyBytes, type PyType, type Value } from '../../objects.ts';
import { asInt, asStr, lookupAttr, repr, toIndex, truthy, typeName } from '../../protocols/index.ts';
import { codePointLength, codePointSlice, unitIndex } from '../../pure/codepoints.ts';
import { hasSurrogates } from '../../pure/unicode.ts';
import { raise } from '../../raise.ts';
import { hasOwnDict } from '../../destruction/edges.ts';
import { untrack } from '../../destruction/registry.ts';
import { vm } from '../../vm.ts';
import { concat } from '../codecs/pieces.ts';
import type { Codec } from '../codecs/each.ts';
import { findCodec, normalName, otherCodecs } from '../codecs/codecs.ts';
import {
  baseTypes,
  callStream,
  closedError,
  flushAndClose,
  isClosed,
  PyStream,
  readonly,
  sizeOf,
  unsupported,
  streamsByInterpreter,
  unpicklable,
} from './base.ts';
import { nameOf, PyBuffered } from './buffered.ts';
import { lineEnd, newlineArgument, newlineKinds, translateNewlines } from './memory.ts';

/** How many bytes are decoded at once. */
const CHUNK = 8192;
const nothing = new Uint8Array(0);

/** Text streams with text that is not handed down yet. */
export const unflushedText = streamsByInterpreter<PyTextFile>();

/** A stream of text. */
export class PyTextFile extends PyStream {
  buffer: Value | undefined = undefined;
  detached = false;
  encoding = 'UTF-8';
  errors = 'strict';
  codec: Codec = findCodec('utf-8') as Codec;
  /** What begins a new text in the encoding (a byte order mark): written once. */
  markDue = false;
  newline: string | null = null;
  lineBuffering = false;
  writeThrough = false;
  canRead = false;
  canWrite = false;
  canSeek = false;
  /** The stream stands for the host's stdout or stderr: text goes there at once. */
  host: 0 | 1 | 2 = 0;
  /** It stood for them until its descriptor was made another file. */
  ledAway = false;

  pending: Uint8Array[] = [];
  pendingLength = 0;

  /** Decoded text, newlines translated, of which the first `at` units are used up. */
  text = '';
  at = 0;
  /** The bytes that `text` came from and where they began in the file; to tell() where we are. */
  chunk: Uint8Array = nothing;
  chunkStart = 0;
  /** Bytes at the end of the chunk that are half a character. */
  leftover: Uint8Array = nothing;
  /** A "\r" at the end of the last chunk: what follows decides what it is. */
  heldReturn = false;
  reader: Codec | null = null;
  seen = 0;
  telling = true;

  override get holdsFile(): boolean {
    return this.buffer instanceof PyStream && this.buffer.holdsFile;
  }
  override get closedWith(): Value {
    return this.inner;
  }
  get inner(): Value {
    if (this.buffer === undefined)
      raise(
        'ValueError',
        this.detached ? 'underlying buffer has been detached' : 'I/O operation on uninitialized object',
      );
    return this.buffer;
  }
  /** The buffer where it can be used without asking Python. */
  private get direct(): PyBuffered | null {
    const { inner } = this;
    return inner instanceof PyBuffered && !inner.cls.isHeap && inner.raw !== undefined ? inner : null;
  }
  *check(): NativeGen<void> {
    const { direct } = this;
    if (direct === null ? yield* isClosed(this.inner) : yield* direct.rawClosed()) closedError();
  }

  // ---- writing ----
  /** The bytes of a text in the stream's encoding. */
  encode(text: string): Uint8Array {
    const bytes = this.codec.encode(text, this.errors);
    if (
      !this.codec.name.startsWith('utf-16') &&
      !this.codec.name.startsWith('utf-32') &&
      this.codec.name !== 'utf-8-sig'
    )
      return bytes;
    if (!['utf-16', 'utf-32', 'utf-8-sig'].includes(this.codec.name)) return bytes;
    // The mark stands only at the very beginning.
    const mark = this.codec.name === 'utf-16' ? 2 : this.codec.name === 'utf-32' ? 4 : 3;
    const due = this.markDue;
    this.markDue = false;
    return due ? bytes : bytes.subarray(mark);
  }
  translated(text: string): string {
    return (this.newline === '\r' || this.newline === '\r\n') && text.includes('\n')
      ? text.replaceAll('\n', this.newline)
      : text;
  }
  *handDown(): NativeGen<void> {
    if (this.pendingLength === 0) return;
    const data = concat(this.pending);
    this.pending = [];
    this.pendingLength = 0;
    unflushedText().delete(this);
    const { direct } = this;
    if (direct !== null) {
      yield* direct.check('write to closed file');
      yield* direct.writeBytes(data);
    } else yield* callStream(this.inner, 'write', makeBytes(data));
  }
  *write(text: string): NativeGen<number> {
    yield* this.check();
    if (!this.canWrite) unsupported('not writable');
    const shown = this.translated(text);
    if (this.host !== 0 && this.pendingLength === 0) {
      writeHost(this.host, shown);
      return codePointLength(text);
    }
    const bytes = this.encode(shown);
    vm.chargeWriting(300 + bytes.length);
    if (this.pendingLength + bytes.length > CHUNK) yield* this.handDown();
    this.pending.push(bytes);
    this.pendingLength += bytes.length;
    const flush = this.lineBuffering && /[\n\r]/.test(text);
    if (this.pendingLength >= CHUNK || flush || this.writeThrough) yield* this.handDown();
    else if (this.pendingLength > 0) unflushedText().add(this);
    if (flush) yield* callStream(this.inner, 'flush');
    this.forget();
    return codePointLength(text);
  }
  /** The write that only adds to what waits; undefined where more is to be done. */
  writeQuick(text: string): number | undefined {
    if (this.host !== 0 && this.pendingLength === 0 && !this.isClosed && this.canWrite) {
      const { direct } = this;
      if (direct === null || direct.raw === undefined || lookupAttr(direct.raw, 'closed') !== false) return undefined;
      writeHost(this.host, this.translated(text));
      return codePointLength(text);
    }
    return undefined;
  }

  // ---- reading ----
  /** Forgets what was read ahead. */
  forget(): void {
    this.text = '';
    this.at = 0;
    this.chunk = this.leftover = nothing;
    this.heldReturn = false;
    this.reader = null;
  }
  private decode(data: Uint8Array, final: boolean): void {
    const bytes = this.leftover.length > 0 ? concat([this.leftover, data]) : data;
    this.reader ??= this.codec;
    const first = this.reader === this.codec;
    const { text, used } = this.reader.decode(bytes, this.errors, final);
    this.leftover = bytes.slice(used);
    // After its beginning a marked text goes on without a mark.
    if (first && used > 0) {
      if (this.codec.name === 'utf-8-sig') this.reader = findCodec('utf-8') as Codec;
      else if (this.codec.name === 'utf-16')
        this.reader = findCodec(bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16-be' : 'utf-16-le') as Codec;
      else if (this.codec.name === 'utf-32')
        this.reader = findCodec(bytes[3] === 0xff ? 'utf-32-be' : 'utf-32-le') as Codec;
    }
    this.add(text, final);
  }
  private add(given: string, final: boolean): void {
    let text = this.heldReturn ? `\r${given}` : given;
    this.heldReturn = false;
    if (this.newline !== null && this.newline !== '') {
      this.text += text;
      return;
    }
    if (!final && text.endsWith('\r')) {
      this.heldReturn = true;
      text = text.slice(0, -1);
    }
    this.note(text);
    this.text += this.newline === null ? translateNewlines(text) : text;
  }
  /** Remembers which kinds of newline there were: 1 "\r", 2 "\n", 4 "\r\n". */
  private note(text: string): void {
    if (this.seen === 7) return;
    if (!text.includes('\r')) {
      if (text.includes('\n')) this.seen |= 2;
      return;
    }
    for (const [found] of text.matchAll(/\r\n|\r|\n/g)) this.seen |= found === '\r' ? 1 : found === '\n' ? 2 : 4;
  }
  /** Reads and decodes a chunk. @returns false at the end */
  *readChunk(): NativeGen<boolean> {
    if (!this.canRead) unsupported('not readable');
    const { direct } = this;
    let data: Uint8Array;
    if (this.canSeek && this.telling) this.chunkStart = yield* this.position(direct);
    if (direct !== null) data = yield* direct.readOnce(CHUNK);
    else {
      const read1 = lookupAttr(this.inner, 'read1') !== undefined;
      const piece = yield* callStream(this.inner, read1 ? 'read1' : 'read', CHUNK);
      if (!(piece instanceof PyBytes))
        raise(
          'TypeError',
          `underlying ${read1 ? 'read1' : 'read'}() should have returned a bytes-like object, not '${typeName(piece)}'`,
        );
      data = piece.value;
    }
    const before = this.leftover;
    this.chunkStart -= before.length;
    this.chunk = before.length > 0 ? concat([before, data]) : data;
    this.text = this.text.slice(this.at);
    this.at = 0;
    this.kept = this.text.length;
    this.decode(data, data.length === 0);
    return data.length > 0;
  }
  /** Units of `text` that came from an earlier chunk. */
  kept = 0;
  private *position(direct: PyBuffered | null): NativeGen<number> {
    return direct !== null ? yield* direct.tell() : Number(toIndex(yield* callStream(this.inner, 'tell')));
  }
  take(units: number): string {
    const piece = this.text.slice(this.at, this.at + units);
    this.at += piece.length;
    return piece;
  }
  *readAll(): NativeGen<string> {
    yield* this.handDown();
    const { direct } = this;
    let data: Uint8Array;
    if (!this.canRead) unsupported('not readable');
    if (direct !== null) data = (yield* direct.readBytes(-1)) ?? nothing;
    else {
      const piece = yield* callStream(this.inner, 'read');
      if (!(piece instanceof PyBytes))
        raise('TypeError', `underlying read() should have returned a bytes-like object, not '${typeName(piece)}'`);
      data = piece.value;
    }
    this.decode(data, true);
    const text = this.text.slice(this.at);
    const { reader } = this;
    this.forget();
    this.reader = reader;
    return text;
  }
  *readSome(count: number): NativeGen<string> {
    yield* this.handDown();
    const enough = () => {
      const rest = this.text.length - this.at;
      return rest >= count && (!hasSurrogates(this.text) || codePointLength(this.text.slice(this.at)) >= count);
    };
    while (!enough()) if (!(yield* this.readChunk())) break;
    const rest = this.text.slice(this.at);
    return this.take(hasSurrogates(rest) ? unitIndex(rest, count) : count);
  }
  /** The end of the next line in `text`, or -1. */
  private nextEnd(): number {
    if (this.newline !== '') return lineEnd(this.text, this.newline ?? '\n', this.at);
    return lineEnd(this.text, '', this.at);
  }
  *readLine(limit: number): NativeGen<string> {
    yield* this.handDown();
    for (;;) {
      const end = this.nextEnd();
      const units = (end < 0 ? this.text.length : end) - this.at;
      if (limit >= 0) {
        const rest = this.text.slice(this.at, this.at + units);
        if (codePointLength(rest) >= limit) return this.take(codePointSlice(rest, 0, limit).length);
      }
      if (end >= 0) return this.take(units);
      if (!(yield* this.readChunk())) {
        const last = this.nextEnd();
        return this.take((last < 0 ? this.text.length : last) - this.at);
      }
    }
  }
  /** A line that is decoded already, or undefined. */
  lineQuick(): string | undefined {
    if (this.pendingLength > 0 || this.at >= this.text.length) return undefined;
    const end = this.nextEnd();
    return end < 0 ? undefined : this.take(end - this.at);
  }

  // ---- moving ----
  *tell(): NativeGen<number> {
    yield* this.check();
    if (!this.canSeek) unsupported('underlying stream is not seekable');
    if (!this.telling) raise('OSError', 'telling position disabled by next() call');
    yield* this.handDown();
    yield* callStream(this.inner, 'flush');
    const { direct } = this;
    const here = yield* this.position(direct);
    if (this.at >= this.text.length && this.leftover.length === 0 && !this.heldReturn) return here;
    return this.chunkStart + this.bytesUsed();
  }
  /** How many bytes of the chunk the used part of the text stands for. */
  private bytesUsed(): number {
    const used = this.at - this.kept;
    if (used <= 0) return 0;
    const codec = this.reader ?? this.codec;
    const raw = codec.decode(this.chunk, this.errors, false).text;
    let from = 0;
    for (let unit = 0; unit < used && from < raw.length; unit++) {
      from += this.newline === null && raw[from] === '\r' && raw[from + 1] === '\n' ? 2 : 1;
    }
    // CPython finds the place by decoding from the chunk's beginning, and at the file's beginning it starts anew.
    if (this.chunkStart === 0 && this.seen !== 0) {
      this.seen = 0;
      this.note(raw.slice(0, from));
    }
    const mark =
      this.chunkStart === 0 && ['utf-8-sig', 'utf-16', 'utf-32'].includes(this.codec.name)
        ? this.codec.name === 'utf-8-sig'
          ? 3
          : this.codec.name === 'utf-16'
            ? 2
            : 4
        : 0;
    const bytes = codec.encode(raw.slice(0, from), 'surrogatepass');
    return bytes.length + (codec === this.codec ? 0 : mark);
  }
  *seek(cookie: Value, whence: number): NativeGen<number> {
    yield* this.check();
    if (!this.canSeek) unsupported('underlying stream is not seekable');
    let target = Number(toIndex(cookie));
    if (whence === 1) {
      if (target !== 0) unsupported("can't do nonzero cur-relative seeks");
      target = yield* this.tell();
    } else if (whence === 2) {
      if (target !== 0) unsupported("can't do nonzero end-relative seeks");
      yield* callStream(this, 'flush');
      const end = Number(toIndex(yield* callStream(this.inner, 'seek', 0, 2)));
      this.forget();
      this.seen = 0;
      this.markDue = end === 0;
      return end;
    } else if (whence !== 0) raise('ValueError', `invalid whence (${whence}, should be 0, 1 or 2)`);
    if (target < 0) raise('ValueError', `negative seek position ${target}`);
    yield* callStream(this, 'flush');
    yield* callStream(this.inner, 'seek', target);
    this.forget();
    if (target === 0) this.seen = 0;
    this.markDue = target === 0;
    if (target !== 0 && this.codec.name === 'utf-8-sig') this.reader = findCodec('utf-8') as Codec;
    return target;
  }
  *closeAll(): NativeGen<void> {
    if (this.buffer === undefined || (yield* isClosed(this.inner)) || this.closing) return;
    this.closing = true;
    try {
      yield* flushAndClose(
        () => callStream(this, 'flush'),
        () => callStream(this.inner, 'close'),
      );
    } finally {
      this.isClosed = true;
      unflushedText().delete(this);
      this.closing = false;
      untrack(this);
    }
  }
}
hasOwnDict('behind', PyTextFile);

function encodingArgument(value: Value | undefined): string {
  if (value === undefined || value === null) return 'UTF-8';
  const name =
    asStr(value) ??
    raise('TypeError', `TextIOWrapper() argument 'encoding' must be str or None, not ${typeName(value)}`);
  return name === 'locale' ? 'UTF-8' : name;
}
function codecFor(encoding: string): Codec {
  const codec = findCodec(encoding);
  if (codec === undefined && otherCodecs[normalName(encoding)] !== undefined)
    raise('LookupError', `'${encoding}' is not a text encoding`);
  return codec ?? raise('LookupError', `unknown encoding: ${encoding}`);
}
function errorsArgument(value: Value | undefined): string {
  if (value === undefined || value === null) return 'strict';
  const name = asStr(value);
  if (name === undefined)
    raise('TypeError', `TextIOWrapper() argument 'errors' must be str or None, not ${typeName(value)}`);
  return name;
}
function* init(
  self: PyTextFile,
  buffer: Value,
  encoding?: Value,
  errors?: Value,
  newline?: Value,
  lineBuffering?: Value,
  writeThrough?: Value,
): NativeGen {
  self.newline = newlineArgument(newline, null, false);
  self.encoding = encodingArgument(encoding);
  self.codec = codecFor(self.encoding);
  self.errors = errorsArgument(errors);
  self.lineBuffering = lineBuffering !== undefined && truthy(lineBuffering);
  self.writeThrough = writeThrough !== undefined && truthy(writeThrough);
  self.forget();
  self.buffer = buffer;
  if (buffer instanceof PyBuffered && !buffer.cls.isHeap) {
    self.canRead = buffer.canRead;
    self.canWrite = buffer.canWrite;
    self.canSeek = truthy(yield* callStream(buffer.inner, 'seekable'));
  } else {
    self.canRead = truthy(yield* callStream(buffer, 'readable'));
    self.canWrite = truthy(yield* callStream(buffer, 'writable'));
    self.canSeek = truthy(yield* callStream(buffer, 'seekable'));
  }
  self.telling = true;
  self.markDue = true;
  if (self.canSeek && self.canWrite) self.markDue = Number(toIndex(yield* callStream(buffer, 'tell'))) === 0;
  return null;
}
function* reconfigure(
  self: PyTextFile,
  encoding?: Value,
  errors?: Value,
  newline?: Value,
  lineBuffering?: Value,
  writeThrough?: Value,
): NativeGen {
  const changesReading = (encoding ?? null) !== null || (errors ?? null) !== null || newline !== undefined;
  if (self.text.length > 0 && changesReading)
    unsupported('It is not possible to set the encoding or newline of stream after the first read');
  yield* callStream(self, 'flush');
  if (encoding !== undefined && encoding !== null) {
    self.encoding = encodingArgument(encoding);
    self.codec = codecFor(self.encoding);
    if (errors === undefined || errors === null) self.errors = 'strict';
    if (self.host !== 0 && self.codec.name !== 'utf-8') self.host = 0;
  }
  if (errors !== undefined && errors !== null) {
    self.errors = errorsArgument(errors);
    self.host = 0;
  }
  if (newline !== undefined) self.newline = newlineArgument(newline, null, false);
  if (lineBuffering !== undefined && lineBuffering !== null) self.lineBuffering = truthy(lineBuffering);
  if (writeThrough !== undefined && writeThrough !== null) self.writeThrough = truthy(writeThrough);
  return null;
}
const through = (name: string): NativeSpec => [
  'self, /',
  function* (self: PyTextFile) {
    return yield* callStream(self.inner, name);
  },
];
let made: PyType | undefined;
/** `io.TextIOWrapper`. */
export function textFileType(): PyType {
  made ??= defineType({
    name: 'TextIOWrapper',
    module: '_io',
    base: baseTypes().text,
    alloc: (cls) => new PyTextFile(cls),
    doc: "Character and line based layer over a BufferedIOBase object, buffer.\n\nencoding gives the name of the encoding that the stream will be\ndecoded or encoded with. It defaults to locale.getencoding().\n\nerrors determines the strictness of encoding and decoding (see\nhelp(codecs.Codec) or the documentation for codecs.register) and\ndefaults to \"strict\".\n\nnewline controls how line endings are handled. It can be None, '',\n'\\n', '\\r', and '\\r\\n'.",
    methods: {
      ...unpicklable,
      __init__: [
        'self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False',
        init,
      ],
      __repr__: [
        'self, /',
        (self: PyTextFile) => {
          const name = nameOf(self);
          const mode = nameOf(self, 'mode');
          return `<_io.TextIOWrapper${name === undefined ? '' : ` name=${repr(name)}`}${mode === undefined ? '' : ` mode=${repr(mode)}`} encoding=${repr(self.encoding)}>`;
        },
      ],
      reconfigure: [
        'self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None',
        reconfigure,
      ],
      detach: [
        'self, /',
        function* (self: PyTextFile) {
          yield* callStream(self, 'flush');
          const { inner } = self;
          self.buffer = undefined;
          self.detached = true;
          untrack(self);
          self.host = 0;
          return inner;
        },
      ],
      write: [
        'self, text, /',
        function* (self: PyTextFile, text: Value) {
          const piece = asStr(text);
          if (piece === undefined) raise('TypeError', `write() argument must be str, not ${typeName(text)}`);
          return yield* self.write(piece);
        },
        undefined,
        (self: PyTextFile, text: Value) => (typeof text === 'string' ? self.writeQuick(text) : undefined),
      ],
      read: [
        'self, size=-1, /',
        function* (self: PyTextFile, size?: Value) {
          const count = sizeOf(size);
          yield* self.check();
          return count < 0 ? yield* self.readAll() : yield* self.readSome(count);
        },
      ],
      readline: [
        'self, size=-1, /',
        function* (self: PyTextFile, size?: Value) {
          yield* self.check();
          if (size !== undefined && asInt(size) === undefined)
            raise('TypeError', `'${typeName(size)}' object cannot be interpreted as an integer`);
          return yield* self.readLine(size === undefined ? -1 : Number(toIndex(size)));
        },
      ],
      __next__: [
        'self, /',
        function* (self: PyTextFile) {
          if (self.cls.isHeap && self.cls.owner('readline')?.isHeap === true) {
            const own = yield* callStream(self, 'readline');
            return own === '' ? raise('StopIteration') : own;
          }
          yield* self.check();
          self.telling = false;
          const line = yield* self.readLine(-1);
          if (line !== '') return line;
          self.telling = self.canSeek;
          raise('StopIteration');
        },
        undefined,
        (self: PyTextFile) => {
          if (self.cls.isHeap || self.telling) return undefined;
          const { buffer } = self;
          if (!(buffer instanceof PyBuffered) || buffer.raw === undefined || lookupAttr(buffer.raw, 'closed') !== false)
            return undefined;
          return self.lineQuick();
        },
      ],
      flush: [
        'self, /',
        function* (self: PyTextFile) {
          yield* self.check();
          self.telling = self.canSeek;
          yield* self.handDown();
          yield* callStream(self.inner, 'flush');
          if (self.host !== 0) vm.interpreter.host.flush?.(self.host);
          return null;
        },
      ],
      close: [
        'self, /',
        function* (self: PyTextFile) {
          yield* self.closeAll();
          return null;
        },
      ],
      seek: [
        'self, cookie, whence=0, /',
        function* (self: PyTextFile, cookie: Value, whence?: Value) {
          return yield* self.seek(cookie, whence === undefined ? 0 : Number(toIndex(whence)));
        },
      ],
      tell: [
        'self, /',
        function* (self: PyTextFile) {
          return yield* self.tell();
        },
      ],
      truncate: [
        'self, pos=None, /',
        function* (self: PyTextFile, size?: Value) {
          yield* callStream(self, 'flush');
          return yield* callStream(self.inner, 'truncate', size ?? null);
        },
      ],
      fileno: through('fileno'),
      isatty: through('isatty'),
      seekable: through('seekable'),
      readable: through('readable'),
      writable: through('writable'),
    },
    getset: {
      buffer: readonly((self: PyTextFile) => self.buffer ?? null),
      encoding: readonly((self: PyTextFile) => self.encoding),
      errors: [(self: PyTextFile) => self.errors],
      line_buffering: [(self: PyTextFile) => self.lineBuffering],
      write_through: [(self: PyTextFile) => self.writeThrough],
      newlines: [(self: PyTextFile) => newlineKinds(self.seen)],
      closed: [(self: PyTextFile) => lookupAttr(self.inner, 'closed') ?? false],
      name: [(self: PyTextFile) => lookupAttr(self.inner, 'name')],
      _CHUNK_SIZE: [() => CHUNK, () => {}],
    },
  });
  return made;
}
