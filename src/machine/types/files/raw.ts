/** FileIO: a descriptor as an unbuffered stream. Follows CPython's Modules/_io/fileio.c. */
import { call, callMethodGen } from '../../door.ts';
import { makeBytes } from '../../make.ts';
import { defineType, type NativeGen } from '../../native.ts';
import { PyBytes, type PyType, type Value } from '../../objects.ts';
import {
  asInt,
  asStr,
  ownAttribute,
  repr,
  setOwnAttribute,
  specialMethod,
  toIndex,
  truthy,
  typeName,
} from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { hasOwnDict } from '../../destruction/edges.ts';
import { untrack } from '../../destruction/registry.ts';
import { vm } from '../../vm.ts';
import { warn } from '../../warnings.ts';
import { bufferOf } from '../bytes/buffer.ts';
import { concat } from '../codecs/pieces.ts';
import { decodeBytes } from '../codecs/codecs.ts';
import {
  BUFFER_SIZE,
  baseTypes,
  callStream,
  PyStream,
  sizeOf,
  unpicklable,
  unsupported,
  writableBuffer,
  writeArgument,
} from './base.ts';
import { meetOther } from './fifo.ts';
import { closeDescriptor, DiskFile, descriptors, type OpenFile, openFile, openPath, osError } from './descriptors.ts';

/** os.fspath: a str or bytes path. */
export function* fsPath(value: Value): NativeGen {
  if (asStr(value) !== undefined || value instanceof PyBytes) return value;
  const method = specialMethod(value, '__fspath__') ?? undefined;
  if (method === undefined) raise('TypeError', `expected str, bytes or os.PathLike object, not ${typeName(value)}`);
  const path = yield* callMethodGen(method, value);
  if (asStr(path) === undefined && !(path instanceof PyBytes))
    raise('TypeError', `expected ${typeName(value)}.__fspath__() to return str or bytes, not ${typeName(path)}`);
  return path;
}
/** The text of a path as os.fspath gave it. */
export function pathText(path: Value): string {
  const text = asStr(path) ?? decodeBytes(bufferOf(path) as Uint8Array, 'utf-8', 'surrogateescape');
  if (text.includes('\0')) raise('ValueError', 'embedded null byte');
  return text;
}

/** What a system call takes that writes. */
const WRITE_NS = 1000;

/** An unbuffered stream on a descriptor. */
export class PyFileIO extends PyStream {
  fd = -1;
  canRead = false;
  canWrite = false;
  creating = false;
  appending = false;
  closeFd = true;
  override isClosed = true;
  override get holdsFile(): boolean {
    return !this.isClosed && this.closeFd;
  }
  get file(): OpenFile {
    return openFile(this.fd);
  }
  check(): void {
    if (this.isClosed) raise('ValueError', 'I/O operation on closed file');
  }
  checkReadable(): void {
    this.check();
    if (!this.canRead) unsupported('File not open for reading');
  }
  checkWritable(): void {
    this.check();
    if (!this.canWrite) unsupported('File not open for writing');
  }
  get mode(): string {
    if (this.creating) return this.canRead ? 'xb+' : 'xb';
    if (this.appending) return this.canRead ? 'ab+' : 'ab';
    if (this.canRead) return this.canWrite ? 'rb+' : 'rb';
    return 'wb';
  }
  *readRaw(count: number): NativeGen<Uint8Array | null> {
    this.checkReadable();
    return yield* this.file.read(count);
  }
  *readAll(): NativeGen<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    const { file } = this;
    // A file's size is known: it is read in one piece.
    const want = file instanceof DiskFile ? Math.max(1, file.node.size - file.position + 1) : BUFFER_SIZE;
    for (;;) {
      const piece = yield* this.readRaw(want);
      if (piece === null) return parts.length === 0 ? null : concat(parts);
      if (piece.length === 0) return concat(parts);
      parts.push(piece);
      if (file instanceof DiskFile && piece.length < want) return concat(parts);
    }
  }
  *writeRaw(data: Uint8Array): NativeGen<number | null> {
    this.checkWritable();
    vm.chargeWriting(WRITE_NS);
    return yield* this.file.write(data);
  }
  seekRaw(offset: number, whence: number): number {
    this.check();
    return this.file.seek(offset, whence);
  }
  closeRaw(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    untrack(this);
    if (this.closeFd && descriptors().has(this.fd)) closeDescriptor(this.fd);
  }
}
hasOwnDict('behind', PyFileIO);
const invalidMode = (): never =>
  raise('ValueError', 'Must have exactly one of create/read/write/append mode and at most one plus');

const O = {
  RDONLY: 0,
  WRONLY: 1,
  RDWR: 2,
  CREAT: 0o100,
  EXCL: 0o200,
  TRUNC: 0o1000,
  APPEND: 0o2000,
  CLOEXEC: 0o2000000,
};

/** What a mode lets a file do. */
interface RawMode {
  readonly kind: 'r' | 'w' | 'a' | 'x';
  readonly plus: boolean;
}

function rawMode(mode: string): RawMode {
  let kind = '';
  let plus = false;
  for (const letter of mode) {
    if ('rwax'.includes(letter)) {
      if (kind !== '') invalidMode();
      kind = letter;
    } else if (letter === '+') {
      if (plus) invalidMode();
      plus = true;
    } else if (letter !== 'b') raise('ValueError', `invalid mode: ${mode}`);
  }
  if (kind === '') invalidMode();
  return { kind: kind as RawMode['kind'], plus };
}

/** The flags of os.open() that a mode stands for. */
const flagsOf = ({ kind, plus }: RawMode): number =>
  (plus ? O.RDWR : kind === 'r' ? O.RDONLY : O.WRONLY) |
  (kind === 'r' ? 0 : O.CREAT) |
  (kind === 'x' ? O.EXCL : kind === 'w' ? O.TRUNC : kind === 'a' ? O.APPEND : 0) |
  O.CLOEXEC;

/** Asks the opener of open() for a file descriptor. */
function* openBy(opener: Value, file: Value, mode: RawMode): NativeGen<number> {
  const fd = asInt(yield* call(opener, [file, flagsOf(mode)]));
  if (fd === undefined) raise('TypeError', 'expected integer from opener');
  if (fd < 0) raise('ValueError', `opener returned ${fd}`);
  return Number(fd);
}

function* init(self: PyFileIO, file: Value, modeValue?: Value, closeFd?: Value, opener?: Value): NativeGen {
  if (typeof file === 'boolean') yield* warn('RuntimeWarning', 'bool is used as a file descriptor', 1);
  const mode = rawMode(
    modeValue === undefined
      ? 'r'
      : (asStr(modeValue) ?? raise('TypeError', `FileIO() argument 'mode' must be str, not ${typeName(modeValue)}`)),
  );
  const { kind, plus } = mode;
  self.canRead = kind === 'r' || plus;
  self.canWrite = kind !== 'r' || plus;
  self.creating = kind === 'x';
  self.appending = kind === 'a';
  self.closeFd = closeFd === undefined || truthy(closeFd);
  const given = asInt(file);
  if (given !== undefined) {
    if (given < 0) raise('ValueError', 'negative file descriptor');
    openFile(Number(given));
    self.fd = Number(given);
  } else {
    const path = pathText(yield* fsPath(file));
    if (!self.closeFd) raise('ValueError', 'Cannot use closefd=False with file name');
    if (opener !== undefined && opener !== null) self.fd = yield* openBy(opener, file, mode);
    else {
      vm.charge(5000);
      const { canRead: readable, canWrite: writable } = self;
      const wanted = { create: kind !== 'r', exclusive: kind === 'x', truncate: kind === 'w', append: kind === 'a' };
      self.fd = yield* meetOther(openPath(path, { readable, writable, ...wanted }, file));
    }
  }
  self.isClosed = false;
  setOwnAttribute(self, 'name', file);
  if (self.appending && self.file.seekable) self.file.seek(0, 2);
  return null;
}
function truncate(self: PyFileIO, size?: Value): Value {
  self.checkWritable();
  const { file } = self;
  if (!(file instanceof DiskFile)) osError('EINVAL');
  const length = size === undefined || size === null ? file.position : Number(toIndex(size));
  if (length < 0) osError('EINVAL');
  file.node.truncate(length);
  return length;
}

let made: PyType | undefined;
/** `io.FileIO`. */
export function fileIOType(): PyType {
  made ??= defineType({
    name: 'FileIO',
    module: '_io',
    base: baseTypes().raw,
    alloc: (cls) => new PyFileIO(cls),
    doc: "Open a file.\n\nThe mode can be 'r' (default), 'w', 'x' or 'a' for reading,\nwriting, exclusive creation or appending.  The file will be created if it\ndoesn't exist when opened for writing or appending; it will be truncated\nwhen opened for writing.  A FileExistsError will be raised if it already\nexists when opened for creating. Opening a file for creating implies\nwriting so this mode behaves in a similar way to 'w'.Add a '+' to the mode\nto allow simultaneous reading and writing. A custom opener can be used by\npassing a callable as *opener*.",
    methods: {
      ...unpicklable,
      __init__: ["self, file, mode='r', closefd=True, opener=None", init],
      __repr__: [
        'self, /',
        (self: PyFileIO) => {
          if (self.isClosed) return `<_io.FileIO [closed]>`;
          const name = ownAttribute(self, 'name');
          const shown = name === undefined ? `fd=${self.fd}` : `name=${repr(name)}`;
          return `<_io.FileIO ${shown} mode=${repr(self.mode)} closefd=${self.closeFd ? 'True' : 'False'}>`;
        },
      ],
      read: [
        'self, size=-1, /',
        function* (self: PyFileIO, size?: Value) {
          self.checkReadable();
          const count = sizeOf(size);
          const data = count < 0 ? yield* self.readAll() : yield* self.readRaw(count);
          return data === null ? null : makeBytes(data);
        },
      ],
      readall: [
        'self, /',
        function* (self: PyFileIO) {
          self.checkReadable();
          const data = yield* self.readAll();
          return data === null ? null : makeBytes(data);
        },
      ],
      readinto: [
        'self, buffer, /',
        function* (self: PyFileIO, target: Value) {
          self.checkReadable();
          const memory = writableBuffer(target, 'readinto');
          const data = yield* self.readRaw(memory.length);
          if (data === null) return null;
          memory.set(data);
          return data.length;
        },
      ],
      write: [
        'self, b, /',
        function* (self: PyFileIO, data: Value) {
          self.checkWritable();
          return yield* self.writeRaw(writeArgument(data));
        },
      ],
      seek: [
        'self, pos, whence=0, /',
        (self: PyFileIO, offset: Value, whence?: Value) => {
          self.check();
          return self.seekRaw(Number(toIndex(offset)), whence === undefined ? 0 : Number(toIndex(whence)));
        },
      ],
      tell: ['self, /', (self: PyFileIO) => self.seekRaw(0, 1)],
      truncate: ['self, size=None, /', truncate],
      close: [
        'self, /',
        function* (self: PyFileIO) {
          if (self.isClosed) return null;
          try {
            yield* callStream(self, 'flush');
          } finally {
            self.closeRaw();
          }
          return null;
        },
      ],
      fileno: [
        'self, /',
        (self: PyFileIO) => {
          self.check();
          return self.fd;
        },
      ],
      isatty: [
        'self, /',
        (self: PyFileIO) => {
          self.check();
          return self.file.isatty;
        },
      ],
      readable: [
        'self, /',
        (self: PyFileIO) => {
          self.check();
          return self.canRead;
        },
      ],
      writable: [
        'self, /',
        (self: PyFileIO) => {
          self.check();
          return self.canWrite;
        },
      ],
      seekable: [
        'self, /',
        (self: PyFileIO) => {
          self.check();
          return self.file.seekable;
        },
      ],
    },
    getset: {
      mode: [(self: PyFileIO) => self.mode],
      closefd: [(self: PyFileIO) => self.closeFd],
    },
  });
  return made;
}
