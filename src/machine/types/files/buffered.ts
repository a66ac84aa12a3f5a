/** BufferedReader, BufferedWriter, BufferedRandom. Follows CPython's Modules/_io/bufferedio.c. */
import type { WaitQueue } from '../../../kernel/index.ts';
import { block, call } from '../../door.ts';
import { Raise } from '../../errors.ts';
import type { Thread } from '../../function.ts';
import { makeByteArray, makeBytes, types } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec, type TypeSpec } from '../../native.ts';
import { PyBytes, type PyType, type Value } from '../../objects.ts';
import { asInt, lookupAttr, repr, toIndex, truthy } from '../../protocols/index.ts';
import { isRaised, makeException, raise, throwExc } from '../../raise.ts';
import { hasOwnDict } from '../../destruction/edges.ts';
import { untrack } from '../../destruction/registry.ts';
import { vm } from '../../vm.ts';
import { concat } from '../codecs/pieces.ts';
import {
  BUFFER_SIZE,
  baseTypes,
  callStream,
  flushAndClose,
  isClosed,
  PyStream,
  readonly,
  sizeOf,
  unsupported,
  writableBuffer,
  writeArgument,
  streamsByInterpreter,
  unpicklable,
} from './base.ts';
import { pairType } from './pair.ts';
import { PyFileIO } from './raw.ts';

const nothing = new Uint8Array(0);

/** Streams with data that is not written yet: written at the end of the program. */
export const unflushed = streamsByInterpreter<PyBuffered>();

/** A thread that is at work in a stream's buffer, and who waits for it. */
interface Use {
  readonly thread: Thread;
  queue: WaitQueue | null;
}
/** Kept beside the streams: the copies that a fork makes are free. */
const uses = new WeakMap<PyBuffered, Use>();
/** Works in the buffer of a stream while no other thread does: what is read or written below would otherwise be so twice. */
function* alone<T>(stream: PyBuffered, work: () => NativeGen<T>): NativeGen<T> {
  for (let use = uses.get(stream); use !== undefined; use = uses.get(stream)) {
    if (use.thread === vm.thread) raise('RuntimeError', `reentrant call inside ${repr(stream)}`);
    const what = `the buffer of ${repr(nameOf(stream) ?? null)}`;
    use.queue ??= vm.kernel.queue('lock', what);
    yield* block({ kind: 'wait', queue: use.queue, reason: { on: 'lock', what } });
  }
  const use: Use = { thread: vm.thread, queue: null };
  uses.set(stream, use);
  try {
    return yield* work();
  } finally {
    uses.delete(stream);
    use.queue?.wakeAll();
  }
}

/** A buffered stream. */
export class PyBuffered extends PyStream {
  raw: Value | undefined = undefined;
  canRead = false;
  canWrite = false;
  size = BUFFER_SIZE;
  /** Bytes read ahead; those before `at` are used up. */
  ahead: Uint8Array = nothing;
  at = 0;
  /** Bytes to be written. */
  pending: Uint8Array[] = [];
  pendingLength = 0;
  detached = false;
  /** Its buffer is given up: it is being closed, or is closed. */
  freed = false;

  override get holdsFile(): boolean {
    return this.raw instanceof PyStream && this.raw.holdsFile;
  }
  override get closedWith(): Value {
    return this.inner;
  }
  get inner(): Value {
    if (this.raw === undefined)
      raise('ValueError', this.detached ? 'raw stream has been detached' : 'I/O operation on uninitialized object');
    return this.raw;
  }
  /** The raw stream where it can be used without asking Python. */
  private get direct(): PyFileIO | null {
    const { inner } = this;
    return inner instanceof PyFileIO && !inner.cls.isHeap ? inner : null;
  }
  *rawClosed(): NativeGen<boolean> {
    return yield* isClosed(this.inner);
  }
  *check(what: string): NativeGen<void> {
    if (this.freed || (yield* this.rawClosed())) raise('ValueError', what);
  }

  // ---- below ----
  private *readRaw(count: number): NativeGen<Uint8Array | null> {
    const { direct } = this;
    if (direct !== null) return yield* direct.readRaw(count);
    const memory = makeByteArray(new Uint8Array(count));
    const got = yield* callStream(this.inner, 'readinto', yield* call(types.memoryview, [memory]));
    if (got === null) return null;
    const length = sizeRead(got);
    if (length < 0 || length > count)
      raise('OSError', `raw readinto() returned invalid length ${length} (should have been between 0 and ${count})`);
    return memory.value.slice(0, length);
  }
  private *writeRaw(data: Uint8Array): NativeGen<number | null> {
    const { direct } = this;
    if (direct !== null) return yield* direct.writeRaw(data);
    const taken = yield* callStream(this.inner, 'write', yield* call(types.memoryview, [makeBytes(data)]));
    if (taken === null) return null;
    const length = asInt(taken);
    if (length === undefined || length < 0 || length > data.length)
      raise(
        'OSError',
        `raw write() returned invalid length ${length ?? -1} (should have been between 0 and ${data.length})`,
      );
    return Number(length);
  }
  *seekRaw(offset: number, whence: number): NativeGen<number> {
    const { direct } = this;
    if (direct !== null) return direct.seekRaw(offset, whence);
    const at = Number(toIndex(yield* callStream(this.inner, 'seek', offset, whence)));
    if (at < 0) raise('OSError', `Raw stream returned invalid position ${at}`);
    return at;
  }

  // ---- one thread at a time ----
  *readBytes(count: number): NativeGen<Uint8Array | null> {
    if (count >= 0 && this.ready >= count && this.isIdle) return this.take(count).slice();
    return yield* alone(this, () => this.readBytesAlone(count));
  }
  readInto(memory: Uint8Array, once: boolean): NativeGen<number | null> {
    return alone(this, () => this.readIntoAlone(memory, once));
  }
  readOnce(count: number): NativeGen<Uint8Array> {
    return alone(this, () => this.readOnceAlone(count));
  }
  *readLine(limit: number): NativeGen<Uint8Array> {
    const end = limit < 0 && this.isIdle ? this.ahead.indexOf(10, this.at) : -1;
    if (end >= 0) return this.take(end + 1 - this.at).slice();
    return yield* alone(this, () => this.readLineAlone(limit));
  }
  peek(): NativeGen<Uint8Array> {
    return alone(this, () => this.peekAlone());
  }
  *writeBytes(data: Uint8Array): NativeGen<number> {
    if (this.ready === 0 && data.length < this.size - this.pendingLength && !uses.has(this)) {
      this.keep(data);
      return data.length;
    }
    return yield* alone(this, () => this.writeBytesAlone(data));
  }
  *flushPending(): NativeGen<void> {
    if (this.pendingLength > 0 || uses.has(this)) yield* alone(this, () => this.flushAlone());
  }
  seek(offset: number, whence: number): NativeGen<number> {
    return alone(this, () => this.seekAlone(offset, whence));
  }
  /** Nobody is at work in the buffer, and nothing waits to be written. */
  private get isIdle(): boolean {
    return this.pendingLength === 0 && !uses.has(this);
  }

  // ---- reading ----
  get ready(): number {
    return this.ahead.length - this.at;
  }
  take(count: number): Uint8Array {
    const data = this.ahead.subarray(this.at, this.at + count);
    this.at += data.length;
    return data;
  }
  /** Reads ahead into what is left of the buffer. @returns how many bytes came: 0 at the end, null when nothing is there yet */
  *fill(): NativeGen<number | null> {
    const data = yield* this.readRaw(this.size - this.ahead.length);
    if (data === null) return null;
    this.ahead = this.ahead.length > 0 ? concat([this.ahead, data]) : data;
    return data.length;
  }
  /** What is ready; the buffer is empty then. */
  private takeAll(): Uint8Array {
    const data = this.ahead.slice(this.at);
    this.forget();
    return data;
  }
  forget(): void {
    this.ahead = nothing;
    this.at = 0;
  }
  *readAll(): NativeGen<Uint8Array | null> {
    const parts: Uint8Array[] = [this.takeAll()];
    const { direct } = this;
    if (direct !== null) {
      const rest = yield* direct.readAll();
      if (rest !== null) parts.push(rest);
      return concat(parts);
    }
    const readall = lookupAttr(this.inner, 'readall');
    if (readall !== undefined) {
      const rest = yield* callStream(this.inner, 'readall');
      if (rest !== null && !(rest instanceof PyBytes)) raise('TypeError', 'readall() should return bytes');
      if (rest !== null) parts.push(rest.value);
      return rest === null && parts[0]!.length === 0 ? null : concat(parts);
    }
    for (;;) {
      const piece = yield* callStream(this.inner, 'read');
      if (piece === null || !(piece instanceof PyBytes) || piece.value.length === 0) return concat(parts);
      parts.push(piece.value);
    }
  }
  private *readBytesAlone(count: number): NativeGen<Uint8Array | null> {
    yield* this.flushAlone();
    if (count < 0) return yield* this.readAll();
    if (this.ready >= count) return this.take(count).slice();
    const parts: Uint8Array[] = [this.takeAll()];
    let left = count - parts[0]!.length;
    // Whole buffers' worth does not go through the buffer.
    while (left >= this.size) {
      const piece = yield* this.readRaw(left - (left % this.size));
      if (piece === null || piece.length === 0) return piece === null && left === count ? null : concat(parts);
      parts.push(piece);
      left -= piece.length;
    }
    while (left > 0 && this.ahead.length < this.size) {
      const came = yield* this.fill();
      if (came === null || came === 0) return came === null && left === count ? null : concat(parts);
      const piece = this.take(left).slice();
      parts.push(piece);
      left -= piece.length;
    }
    return concat(parts);
  }
  /** Reads into memory; with `once` no more than one read below follows what is ready. @returns null when nothing is there yet */
  private *readIntoAlone(memory: Uint8Array, once: boolean): NativeGen<number | null> {
    yield* this.flushAlone();
    const first = this.take(memory.length);
    memory.set(first);
    let at = first.length;
    if (at < memory.length) this.forget();
    while (at < memory.length) {
      const left = memory.length - at;
      let came: number | null;
      if (left > this.size) {
        const data = yield* this.readRaw(left);
        if (data !== null) memory.set(data, at);
        came = data === null ? null : data.length;
      } else if (once && at > 0) break;
      else {
        came = yield* this.fill();
        if (came !== null && came > 0) {
          const piece = this.take(left);
          memory.set(piece, at);
          at += piece.length;
          continue;
        }
      }
      if (came === null && at === 0) return null;
      if (came === null || came === 0) break;
      at += came;
      if (once) break;
    }
    return at;
  }
  private *peekAlone(): NativeGen<Uint8Array> {
    yield* this.flushAlone();
    if (this.ready === 0) {
      this.forget();
      yield* this.fill();
    }
    return this.ahead.slice(this.at);
  }
  /** At most one read below. */
  private *readOnceAlone(count: number): NativeGen<Uint8Array> {
    yield* this.flushAlone();
    const wanted = count < 0 ? this.size : count;
    if (wanted === 0) return nothing;
    if (this.ready > 0) return this.take(wanted).slice();
    this.forget();
    return (yield* this.readRaw(wanted)) ?? nothing;
  }
  private *readLineAlone(limit: number): NativeGen<Uint8Array> {
    yield* this.flushAlone();
    const parts: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const end = this.ahead.indexOf(10, this.at);
      const available = end < 0 ? this.ready : end + 1 - this.at;
      const piece = this.take(limit < 0 ? available : Math.min(available, limit - length)).slice();
      parts.push(piece);
      length += piece.length;
      if ((limit >= 0 && length >= limit) || (piece.length > 0 && piece[piece.length - 1] === 10)) return concat(parts);
      this.forget();
      if (!(yield* this.fill())) return concat(parts);
    }
  }

  // ---- writing ----
  private *flushAlone(): NativeGen<void> {
    while (this.pendingLength > 0) {
      const data = concat(this.pending);
      const taken = yield* this.writeRaw(data);
      if (taken === null) raise('BlockingIOError', 11, 'write could not complete without blocking', 0);
      this.pending = taken < data.length ? [data.subarray(taken)] : [];
      this.pendingLength = data.length - taken;
    }
    unflushed().delete(this);
  }
  private *writeBytesAlone(data: Uint8Array): NativeGen<number> {
    if (this.ready > 0) {
      // What was read ahead is forgotten: the raw position goes back to where the reader is.
      const back = this.ready;
      this.forget();
      yield* this.seekRaw(-back, 1);
    }
    const room = this.size - this.pendingLength;
    if (data.length <= room && data.length < this.size) {
      this.keep(data);
      return data.length;
    }
    try {
      yield* this.flushAlone();
    } catch (error) {
      if (!isRaised(error, 'BlockingIOError')) throw error;
      const left = this.size - this.pendingLength;
      this.keep(data.subarray(0, left));
      if (data.length <= left) return data.length;
      raise('BlockingIOError', 11, 'write could not complete without blocking', left);
    }
    let at = 0;
    while (data.length - at >= this.size) {
      const taken = yield* this.writeRaw(data.subarray(at));
      if (taken === null) {
        if (data.length - at === this.size) break;
        this.keep(data.subarray(at, at + this.size));
        raise('BlockingIOError', 11, 'write could not complete without blocking', at + this.size);
      }
      at += taken;
    }
    this.keep(data.subarray(at));
    return data.length;
  }
  private keep(data: Uint8Array): void {
    if (data.length === 0) return;
    this.pending.push(data.slice());
    this.pendingLength += data.length;
    unflushed().add(this);
  }

  // ---- moving ----
  *tell(): NativeGen<number> {
    // Devices stay at 0, however much was read.
    return Math.max(0, (yield* this.seekRaw(0, 1)) - this.ready + this.pendingLength);
  }
  private *seekAlone(offset: number, whence: number): NativeGen<number> {
    yield* this.flushAlone();
    const from = whence === 1 ? offset - this.ready : offset;
    const at = yield* this.seekRaw(from, whence);
    this.forget();
    return at;
  }
  *closeAll(): NativeGen<void> {
    if (this.raw === undefined || (yield* this.rawClosed()) || this.closing) return;
    this.closing = true;
    try {
      yield* flushAndClose(
        () => callStream(this, 'flush'),
        () => {
          this.freed = true;
          return callStream(this.inner, 'close');
        },
      );
    } finally {
      unflushed().delete(this);
      this.closing = false;
      untrack(this);
    }
  }
}
hasOwnDict('behind', PyBuffered);

// ---- members shared by all ---------------------------------------------------------------------------------------------------------------------------

const throughRaw = (name: string): NativeSpec => [
  'self, /',
  function* (self: PyBuffered) {
    return yield* callStream(self.inner, name);
  },
];
/** The `name` of the stream below; undefined where there is none, also after detach(). */
export function nameOf(stream: Value, attribute: 'name' | 'mode' = 'name'): Value | undefined {
  try {
    return lookupAttr(stream, attribute);
  } catch (error) {
    if (isRaised(error, 'ValueError')) return undefined;
    throw error;
  }
}
/** The answer of a raw stream's readinto(). */
function sizeRead(answer: Value): number {
  try {
    return Number(toIndex(answer));
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    const failed = makeException('OSError', 'raw readinto() failed');
    failed.cause = error.exc;
    failed.context = error.exc;
    failed.suppressContext = true;
    throwExc(failed);
  }
}
const shared: Record<string, NativeSpec> = {
  __sizeof__: ['self, /', (self: PyBuffered) => 168 + (self.freed ? 0 : self.size)],
  close: [
    'self, /',
    function* (self: PyBuffered) {
      yield* self.closeAll();
      return null;
    },
  ],
  flush: [
    'self, /',
    function* (self: PyBuffered) {
      yield* self.check('flush of closed file');
      yield* self.flushPending();
      if (!self.canWrite) yield* callStream(self.inner, 'flush');
      return null;
    },
  ],
  detach: [
    'self, /',
    function* (self: PyBuffered) {
      const { inner } = self;
      yield* callStream(self, 'flush');
      self.raw = undefined;
      self.detached = true;
      untrack(self);
      return inner;
    },
  ],
  seek: [
    'self, target, whence=0, /',
    function* (self: PyBuffered, target: Value, whence?: Value) {
      const how = whence === undefined ? 0 : Number(toIndex(whence));
      if (how < 0 || how > 2) raise('ValueError', `whence value ${how} unsupported`);
      yield* self.check('seek of closed file');
      if ((yield* callStream(self.inner, 'seekable')) !== true) unsupported('File or stream is not seekable.');
      return yield* self.seek(Number(toIndex(target)), how);
    },
  ],
  tell: [
    'self, /',
    function* (self: PyBuffered) {
      return yield* self.tell();
    },
  ],
  truncate: [
    'self, pos=None, /',
    function* (self: PyBuffered, size?: Value) {
      yield* self.check('truncate of closed file');
      if (!self.canWrite) unsupported('truncate');
      yield* self.flushPending();
      const length = size === undefined || size === null ? yield* self.tell() : size;
      return yield* callStream(self.inner, 'truncate', length);
    },
  ],
  fileno: throughRaw('fileno'),
  isatty: throughRaw('isatty'),
  seekable: throughRaw('seekable'),
  __repr__: [
    'self, /',
    (self: PyBuffered) => {
      const name = nameOf(self);
      return name === undefined ? `<${self.cls.shown}>` : `<${self.cls.shown} name=${repr(name)}>`;
    },
  ],
};
const reading: Record<string, NativeSpec> = {
  readable: throughRaw('readable'),
  read: [
    'self, size=-1, /',
    function* (self: PyBuffered, size?: Value) {
      if (size !== undefined && size !== null && (asInt(size) ?? 0) < -1)
        raise('ValueError', 'read length must be non-negative or -1');
      const count = sizeOf(size);
      yield* self.check('read of closed file');
      const data = yield* self.readBytes(count);
      return data === null ? null : makeBytes(data);
    },
  ],
  read1: [
    'self, size=-1, /',
    function* (self: PyBuffered, size?: Value) {
      yield* self.check('read of closed file');
      return makeBytes(yield* self.readOnce(sizeOf(size)));
    },
  ],
  readinto: [
    'self, buffer, /',
    function* (self: PyBuffered, target: Value) {
      const memory = writableBuffer(target, 'readinto');
      yield* self.check('readinto of closed file');
      return yield* self.readInto(memory, false);
    },
  ],
  readinto1: [
    'self, buffer, /',
    function* (self: PyBuffered, target: Value) {
      const memory = writableBuffer(target, 'readinto1');
      yield* self.check('readinto of closed file');
      return yield* self.readInto(memory, true);
    },
  ],
  peek: [
    'self, size=0, /',
    function* (self: PyBuffered) {
      yield* self.check('peek of closed file');
      return makeBytes(yield* self.peek());
    },
  ],
  readline: [
    'self, size=-1, /',
    function* (self: PyBuffered, size?: Value) {
      yield* self.check('readline of closed file');
      return makeBytes(yield* self.readLine(sizeOf(size)));
    },
  ],
  __next__: [
    'self, /',
    function* (self: PyBuffered) {
      if (self.cls.isHeap) {
        const line = yield* callStream(self, 'readline');
        return truthy(line) ? line : raise('StopIteration');
      }
      yield* self.check('readline of closed file');
      const line = yield* self.readLine(-1);
      return line.length === 0 ? raise('StopIteration') : makeBytes(line);
    },
  ],
};
const writing: Record<string, NativeSpec> = {
  writable: throughRaw('writable'),
  write: [
    'self, buffer, /',
    function* (self: PyBuffered, data: Value) {
      const bytes = writeArgument(data);
      yield* self.check('write to closed file');
      return yield* self.writeBytes(bytes);
    },
  ],
};
/** An attribute of the stream below. */
const below = (name: string) => [(self: PyBuffered) => lookupAttr(self.inner, name)] as const;
const getset: NonNullable<TypeSpec['getset']> = {
  closed: [(self: PyBuffered) => lookupAttr(self.inner, 'closed') ?? false],
  name: below('name'),
  mode: below('mode'),
  raw: readonly((self: PyBuffered) => self.inner),
};
/** The argument buffer_size. */
export function bufferSize(value: Value | undefined): number {
  const size = value === undefined ? BUFFER_SIZE : Number(toIndex(value));
  return size > 0 ? size : raise('ValueError', 'buffer size must be strictly positive');
}
/** `__init__`: the raw stream must be able to do what is asked of it. */
const init = (canRead: boolean, canWrite: boolean): NativeSpec => [
  `self, raw, buffer_size=${BUFFER_SIZE}`,
  function* (self: PyBuffered, raw: Value, size?: Value) {
    self.raw = undefined;
    self.detached = false;
    self.freed = false;
    const direct = raw instanceof PyFileIO && !raw.cls.isHeap;
    if (!direct) {
      if (canRead && canWrite && !truthy(yield* callStream(raw, 'seekable')))
        unsupported('File or stream is not seekable.');
      if (canRead && !truthy(yield* callStream(raw, 'readable'))) unsupported('File or stream is not readable.');
      if (canWrite && !truthy(yield* callStream(raw, 'writable'))) unsupported('File or stream is not writable.');
    } else {
      raw.check();
      if (canRead && canWrite && !raw.file.seekable) unsupported('File or stream is not seekable.');
      if (canRead && !raw.canRead) unsupported('File or stream is not readable.');
      if (canWrite && !raw.canWrite) unsupported('File or stream is not writable.');
    }
    self.size = bufferSize(size);
    self.raw = raw;
    self.canRead = canRead;
    self.canWrite = canWrite;
    return null;
  },
];

export interface BufferedTypes {
  readonly reader: PyType;
  readonly writer: PyType;
  readonly random: PyType;
  readonly pair: PyType;
}
let made: BufferedTypes | undefined;
/** The buffered streams of `io`. */
export function bufferedTypes(): BufferedTypes {
  if (made !== undefined) return made;
  const base = baseTypes().buffered;
  const alloc = (cls: PyType) => new PyBuffered(cls);
  const reader = defineType({
    name: 'BufferedReader',
    module: '_io',
    base,
    alloc,
    doc: 'Create a new buffered reader using the given readable raw IO object.',
    methods: { ...shared, ...unpicklable, ...reading, __init__: init(true, false) },
    getset,
  });
  const writer = defineType({
    name: 'BufferedWriter',
    module: '_io',
    base,
    alloc,
    doc: 'A buffer for a writeable sequential RawIO object.\n\nThe constructor creates a BufferedWriter for the given writeable raw\nstream. If the buffer_size is not given, it defaults to\nDEFAULT_BUFFER_SIZE.',
    methods: { ...shared, ...unpicklable, ...writing, __init__: init(false, true) },
    getset,
  });
  const random = defineType({
    name: 'BufferedRandom',
    module: '_io',
    base,
    alloc,
    doc: 'A buffered interface to random access streams.\n\nThe constructor creates a reader and writer for a seekable stream,\nraw, given in the first argument. If the buffer_size is omitted it\ndefaults to DEFAULT_BUFFER_SIZE.',
    methods: { ...shared, ...unpicklable, ...reading, ...writing, __init__: init(true, true) },
    getset,
  });
  made = { reader, writer, random, pair: pairType(base, { reader, writer }) };
  return made;
}
