/** BufferedRWPair: a reader and a writer together. */
import { call } from '../../door.ts';
import { defineType, type NativeSpec } from '../../native.ts';
import type { PyType, Value } from '../../objects.ts';
import { lookupAttr, truthy } from '../../protocols/index.ts';
import { BUFFER_SIZE, callStream, flushAndClose, PyStream } from './base.ts';
import { bufferSize } from './buffered.ts';

class PyPair extends PyStream {
  reader: Value = null;
  writer: Value = null;
}
/** The class BufferedRWPair. `sides`: the classes of its two streams. */
export function pairType(base: PyType, sides: { readonly reader: PyType; readonly writer: PyType }): PyType {
  const to = (side: 'reader' | 'writer', name: string): NativeSpec => [
    'self, /, *args',
    function* (self: PyPair, args: Value[]) {
      return yield* callStream(self[side], name, ...args);
    },
  ];
  return defineType({
    name: 'BufferedRWPair',
    module: '_io',
    base,
    alloc: (cls) => new PyPair(cls),
    doc: 'A buffered reader and writer object together.',
    methods: {
      __init__: [
        `self, reader, writer, buffer_size=${BUFFER_SIZE}`,
        function* (self: PyPair, reader: Value, writer: Value, size?: Value) {
          self.reader = yield* call(sides.reader, [reader, bufferSize(size)]);
          self.writer = yield* call(sides.writer, [writer, bufferSize(size)]);
          return null;
        },
      ],
      read: to('reader', 'read'),
      read1: to('reader', 'read1'),
      readinto: to('reader', 'readinto'),
      readinto1: to('reader', 'readinto1'),
      peek: to('reader', 'peek'),
      readline: to('reader', 'readline'),
      readable: to('reader', 'readable'),
      write: to('writer', 'write'),
      flush: to('writer', 'flush'),
      writable: to('writer', 'writable'),
      isatty: [
        'self, /',
        function* (self: PyPair) {
          return truthy(yield* callStream(self.writer, 'isatty')) || truthy(yield* callStream(self.reader, 'isatty'));
        },
      ],
      close: [
        'self, /',
        function* (self: PyPair) {
          yield* flushAndClose(
            () => callStream(self.writer, 'close'),
            () => callStream(self.reader, 'close'),
          );
          return null;
        },
      ],
    },
    getset: { closed: [(self: PyPair) => lookupAttr(self.writer, 'closed')] },
  });
}
