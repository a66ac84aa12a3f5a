/** The bottom of io's class tree: IOBase, RawIOBase, BufferedIOBase, TextIOBase, and what all streams share. Follows CPython's Modules/_io/iobase.c. */
import { getAttrGen } from '../../builtins/text.ts';
import { call, iter, next, truthyGen } from '../../door.ts';
import { afterCopy } from '../../copying/rules.ts';
import { hasOwnDict } from '../../destruction/edges.ts';
import { Raise } from '../../errors.ts';
import { makeByteArray, makeBytes, makeList } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../../native.ts';
import { PyBytes, PyInstance, type PyType, type Value } from '../../objects.ts';
import { asInt, asStr, lengthOf, repr, toIndex, typeName, typeOf } from '../../protocols/index.ts';
import { exceptionType, raise } from '../../raise.ts';
import { safeRepr, unraisable } from '../../tracebacks/uncaught.ts';
import { type Interpreter, vm } from '../../vm.ts';
import { warn } from '../../warnings.ts';
import { bufferOf, lent } from '../bytes/buffer.ts';
import { concat } from '../codecs/pieces.ts';

/** io.DEFAULT_BUFFER_SIZE */
export const BUFFER_SIZE = 131_072;

/** Any stream. */
export class PyStream extends PyInstance {
  isClosed = false;
  /** Being closed: a second close() from within (a subclass's flush) does nothing. */
  closing = false;
  /** It closes an open file descriptor: its death without close() is worth a ResourceWarning. */
  get holdsFile(): boolean {
    return false;
  }
  /** The stream below that tells whether this one is closed; undefined: it knows itself. */
  get closedWith(): Value | undefined {
    return undefined;
  }
}
hasOwnDict('behind', PyStream);

/** Calls a method of a stream as Python would, overridden or not. */
export function* callStream(stream: Value, name: string, ...args: Value[]): NativeGen {
  return yield* call(yield* getAttrGen(stream, name), args);
}
/** Flushes and closes: the second even if the first fails. An exception of the second has that of the first as its context. */
export function* flushAndClose(flush: () => NativeGen, close: () => NativeGen): NativeGen<void> {
  let first: Raise | undefined;
  try {
    yield* flush();
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    first = error;
  }
  try {
    yield* close();
  } catch (error) {
    if (first !== undefined && error instanceof Raise) error.exc.context = first.exc;
    throw error;
  }
  if (first !== undefined) throw first;
}
export const closedError = (): never => raise('ValueError', 'I/O operation on closed file.');
/** Whether a stream (of any class) says it is closed. */
export function* isClosed(stream: Value): NativeGen<boolean> {
  let at = stream;
  while (at instanceof PyStream && !at.cls.isHeap) {
    const below: Value | undefined = at.closedWith;
    if (below === undefined) return at.isClosed;
    at = below;
  }
  return yield* truthyGen(yield* getAttrGen(at, 'closed'));
}
function* checkOpen(stream: Value): NativeGen<void> {
  if (yield* isClosed(stream)) closedError();
}
/** A size argument: None and negative mean "all", as -1. */
export function sizeOf(value: Value | undefined): number {
  if (value === undefined || value === null) return -1;
  const int = asInt(value);
  if (int === undefined) {
    if (typeOf(value).lookup('__index__') === undefined)
      raise('TypeError', `argument should be integer or None, not '${typeName(value)}'`);
    return Math.max(-1, Number(toIndex(value)));
  }
  return int < 0 ? -1 : Number(int);
}
let unsupportedType: PyType | undefined;
/** io.UnsupportedOperation */
export function unsupportedOperation(): PyType {
  unsupportedType ??= defineType({
    name: 'UnsupportedOperation',
    module: 'io',
    bases: [exceptionType('OSError'), exceptionType('ValueError')],
  });
  return unsupportedType;
}
export const unsupported = (what: string): never => raise(unsupportedOperation(), what);
const refusePickle = (self: PyStream): never => raise('TypeError', `cannot pickle '${self.cls.ownName}' instances`);
/** What stands for a file outside of Python can't be put into a pickle. */
export const unpicklable: Readonly<Record<string, NativeSpec>> = {
  __reduce__: ['self, /', refusePickle],
  __reduce_ex__: ['self, protocol, /', refusePickle],
};
/** A field that C declares as a read-only member. */
export const readonly = <T>(get: (self: T) => Value | undefined) =>
  [get, (): never => raise('AttributeError', 'readonly attribute')] as const;
/** The memory of an argument that is to be filled. */
export function writableBuffer(value: Value, method: string): Uint8Array {
  const memory = lent(value);
  if (memory === undefined || memory.readonly)
    raise('TypeError', `${method}() argument must be read-write bytes-like object, not ${typeName(value)}`);
  return memory.bytes;
}
/** The bytes of an argument that is to be written. */
export function writeArgument(value: Value): Uint8Array {
  if (asStr(value) !== undefined) raise('TypeError', "a bytes-like object is required, not 'str'");
  return bufferOf(value) ?? raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
}

// ---- IOBase -----------------------------------------------------------------------------------------------------------------------------------------

function* close(self: PyStream): NativeGen {
  if (self.isClosed) return null;
  try {
    yield* callStream(self, 'flush');
  } finally {
    self.isClosed = true;
  }
  return null;
}
/** A stream that nobody refers to any more is closed; one that open() made complains about it. */
function* del(self: PyStream): NativeGen {
  try {
    if (yield* isClosed(self)) return null;
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    // What does not even know whether it is closed was never a whole stream.
    return null;
  }
  try {
    if (self.holdsFile) yield* warn('ResourceWarning', `unclosed file ${repr(self)}`, 1, self);
    yield* callStream(self, 'close');
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    yield* unraisable(error.exc, `Exception ignored while finalizing file ${safeRepr(self)}`, null);
  }
  return null;
}
/** readline() over read() (and peek() where there is one). */
function* readLine(self: Value, size?: Value): NativeGen {
  const limit = sizeOf(size);
  const peek = self instanceof PyInstance ? self.cls.lookup('peek') : undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  while (limit < 0 || length < limit) {
    let wanted = 1;
    if (peek !== undefined) {
      const ahead = yield* callStream(self, 'peek', 1);
      if (!(ahead instanceof PyBytes))
        raise('OSError', `peek() should have returned a bytes object, not '${typeName(ahead)}'`);
      if (ahead.value.length > 0) {
        const end = ahead.value.indexOf(10);
        wanted = end < 0 ? ahead.value.length : end + 1;
        if (limit >= 0) wanted = Math.min(wanted, limit - length);
      }
    }
    const piece = yield* callStream(self, 'read', wanted);
    if (!(piece instanceof PyBytes))
      raise('OSError', `read() should have returned a bytes object, not '${typeName(piece)}'`);
    if (piece.value.length === 0) break;
    parts.push(piece.value);
    length += piece.value.length;
    if (piece.value[piece.value.length - 1] === 10) break;
  }
  return makeBytes(concat(parts));
}
function* readLines(self: Value, hint?: Value): NativeGen {
  const limit = sizeOf(hint);
  const lines: Value[] = [];
  let total = 0;
  const iterator = yield* iter(self);
  for (;;) {
    const line = yield* next(iterator);
    if (line === undefined) break;
    lines.push(line);
    if (limit <= 0) continue;
    total += asStr(line)?.length ?? lengthOf(line);
    if (total > limit) break;
  }
  return makeList(lines);
}
function* writeLines(self: Value, lines: Value): NativeGen {
  yield* checkOpen(self);
  const iterator = yield* iter(lines);
  for (;;) {
    const line = yield* next(iterator);
    if (line === undefined) return null;
    yield* callStream(self, 'write', line);
  }
}
/** A check like readable(): its failure is UnsupportedOperation. */
const requirement = (name: string, message: string): NativeSpec => [
  'self, /',
  function* (self: Value) {
    const able = yield* callStream(self, name);
    if (able !== true) unsupported(message);
    return able;
  },
];
const no: NativeSpec = [
  'self, /',
  function* (self: Value) {
    yield* checkOpen(self);
    return false;
  },
];
const refused = (name: string, signature = 'self, /, *args, **kwargs'): NativeSpec => [
  signature,
  () => unsupported(name),
];

export interface BaseTypes {
  readonly base: PyType;
  readonly raw: PyType;
  readonly buffered: PyType;
  readonly text: PyType;
}
let made: BaseTypes | undefined;
/** The abstract classes of `io`. */
export function baseTypes(): BaseTypes {
  if (made !== undefined) return made;
  const base = defineType({
    name: '_IOBase',
    module: '_io',
    hasDict: true,
    alloc: (cls) => new PyStream(cls),
    doc: 'The abstract base class for all I/O classes.\n\nThis class provides dummy implementations for many methods that\nderived classes can override selectively; the default implementations\nrepresent a file that cannot be read, written or seeked.',
    methods: {
      __enter__: [
        'self, /',
        function* (self: Value) {
          yield* checkOpen(self);
          return self;
        },
      ],
      __exit__: [
        'self, /, *args',
        function* (self: Value) {
          yield* callStream(self, 'close');
          return null;
        },
      ],
      __iter__: [
        'self, /',
        function* (self: Value) {
          yield* checkOpen(self);
          return self;
        },
      ],
      __next__: [
        'self, /',
        function* (self: Value) {
          const line = yield* callStream(self, 'readline');
          return lengthOf(line) > 0 ? line : raise('StopIteration');
        },
      ],
      _checkClosed: [
        'self, msg=None',
        function* (self: Value) {
          yield* checkOpen(self);
          return null;
        },
      ],
      _checkReadable: requirement('readable', 'File or stream is not readable.'),
      _checkWritable: requirement('writable', 'File or stream is not writable.'),
      _checkSeekable: requirement('seekable', 'File or stream is not seekable.'),
      close: ['self, /', close],
      flush: [
        'self, /',
        function* (self: PyStream) {
          yield* checkOpen(self);
          return null;
        },
      ],
      __del__: ['self, /', del],
      seek: refused('seek'),
      tell: [
        'self, /',
        function* (self: Value) {
          return yield* callStream(self, 'seek', 0, 1);
        },
      ],
      truncate: refused('truncate'),
      fileno: refused('fileno', 'self, /'),
      isatty: no,
      readable: no,
      writable: no,
      seekable: no,
      readline: ['self, size=-1, /', readLine],
      readlines: ['self, hint=-1, /', readLines],
      writelines: ['self, lines, /', writeLines],
    },
    getset: { closed: [(self: PyStream) => self.isClosed] },
  });
  base.hasDel = true;
  const raw = defineType({
    name: '_RawIOBase',
    module: '_io',
    base,
    doc: 'Base class for raw binary I/O.',
    methods: {
      read: [
        'self, size=-1, /',
        function* (self: Value, size?: Value) {
          const count = sizeOf(size);
          if (count < 0) return yield* callStream(self, 'readall');
          const memory = makeByteArray(new Uint8Array(count));
          const got = yield* callStream(self, 'readinto', memory);
          return got === null ? null : makeBytes(memory.value.slice(0, Number(toIndex(got))));
        },
      ],
      readinto: ['self, buffer, /', () => raise('NotImplementedError')],
      write: ['self, b, /', () => raise('NotImplementedError')],
      readall: [
        'self, /',
        function* (self: Value) {
          const parts: Uint8Array[] = [];
          for (;;) {
            const piece = yield* callStream(self, 'read', BUFFER_SIZE);
            if (piece === null) {
              if (parts.length === 0) return null;
              break;
            }
            if (!(piece instanceof PyBytes)) raise('TypeError', 'read() should return bytes');
            if (piece.value.length === 0) break;
            parts.push(piece.value);
          }
          return makeBytes(concat(parts));
        },
      ],
    },
  });
  const readInto = (method: string): NativeSpec => [
    'self, buffer, /',
    function* (self: Value, target: Value) {
      const memory = writableBuffer(target, method);
      const piece = yield* callStream(self, method === 'readinto' ? 'read' : 'read1', memory.length);
      if (!(piece instanceof PyBytes)) raise('TypeError', 'read() should return bytes');
      if (piece.value.length > memory.length)
        raise(
          'ValueError',
          `read() returned too much data: ${memory.length} bytes requested, ${piece.value.length} returned`,
        );
      memory.set(piece.value);
      return piece.value.length;
    },
  ];
  const buffered = defineType({
    name: '_BufferedIOBase',
    module: '_io',
    base,
    doc: 'Base class for buffered IO objects.\n\nThe main difference with RawIOBase is that the read() method\nsupports omitting the size argument, and does not have a default\nimplementation that defers to readinto().',
    methods: {
      detach: refused('detach'),
      read: refused('read'),
      read1: refused('read1'),
      readinto: readInto('readinto'),
      readinto1: readInto('readinto1'),
      write: refused('write'),
    },
  });
  const text = defineType({
    name: '_TextIOBase',
    module: '_io',
    base,
    doc: "Base class for text I/O.\n\nThis class provides a character and line based interface to stream\nI/O. There is no readinto method because Python's character strings\nare immutable.",
    methods: {
      detach: refused('detach'),
      read: refused('read'),
      readline: refused('readline'),
      write: refused('write'),
    },
    getset: { encoding: [() => null], newlines: [() => null], errors: [() => null] },
  });
  made = { base, raw, buffered, text };
  return made;
}

/** Streams that hold back something, by interpreter; a copied interpreter has its own. Not among its state: what stands here must not keep a stream alive. */
export function streamsByInterpreter<T extends PyStream>(): () => Set<T> {
  const key = Symbol('streams');
  const known = ({ weakNotes }: Interpreter): Set<T> | undefined => weakNotes.get(key) as Set<T> | undefined;
  afterCopy((copier, from, to) => {
    const copies = [...(known(from) ?? [])].map((stream) => copier.found(stream)).filter((copy) => copy !== undefined);
    to.weakNotes.set(key, new Set(copies));
  });
  return () => {
    let streams = known(vm.interpreter);
    if (streams === undefined) {
      streams = new Set();
      vm.interpreter.weakNotes.set(key, streams);
    }
    return streams;
  };
}
