/** pickle. */
import {
  asBytes,
  asInt,
  asStr,
  call,
  defineType,
  getAttr,
  lookupAttr,
  type ModuleSpec,
  makeBytes,
  makeDict,
  makeList,
  makeTuple,
  type NativeGen,
  PyInstance,
  PyObject,
  type PyType,
  raise,
  toIndex,
  truthy,
  typeName,
  typeOf,
  types,
  type Value,
} from '../../../machine/index.ts';
import { lazy, moduleFunctions } from '../common.ts';
import { pickleBufferType, pickleErrors } from './errors.ts';
import { op } from './opcodes.ts';
import { longBytes, Pickling, whichModule } from './pickler.ts';
import { BytesSource, decodeLong, FileSource, findClass, Unpickling, type UnpicklingOptions } from './unpickler.ts';

const HIGHEST = 5;
const DEFAULT = 5;

function protocolOf(value: Value | undefined): number {
  if (value === undefined || value === null) return DEFAULT;
  const protocol = Number(asInt(value) ?? toIndex(value));
  if (protocol < 0) return HIGHEST;
  if (protocol > HIGHEST) raise('ValueError', `pickle protocol must be <= ${HIGHEST}`);
  return protocol;
}
function writerOf(file: Value): Value {
  const write = lookupAttr(file, 'write');
  if (write === undefined) raise('TypeError', "file must have a 'write' attribute");
  return write;
}
function sourceOf(file: Value): FileSource {
  const read = lookupAttr(file, 'read');
  const readLine = lookupAttr(file, 'readline');
  if (read === undefined || readLine === undefined)
    raise('TypeError', "file must have 'read' and 'readline' attributes");
  return new FileSource(read, readLine);
}
const yes = (value: Value | undefined, fallback: boolean): boolean => (value === undefined ? fallback : truthy(value));
const text = (value: Value | undefined, fallback: string): string =>
  value === undefined ? fallback : (asStr(value) ?? fallback);
function readingOptions(fixImports?: Value, encoding?: Value, errors?: Value, buffers?: Value): UnpicklingOptions {
  return {
    fixImports: yes(fixImports, true),
    encoding: text(encoding, 'ASCII'),
    errors: text(errors, 'strict'),
    buffers,
  };
}

// ---- Pickler ---------------------------------------------------------------------------------------------------------------------------------------------------

class PyPickler extends PyInstance {
  write: Value | undefined;
  protocol = DEFAULT;
  fixImports = true;
  fast = false;
  bufferCallback: Value | undefined;
  dispatchTable: Value | undefined;
  persistentId: Value | undefined;
  memo: Map<PyObject | string, number> = new Map();
}
/** A method that a subclass (or an assignment) gave; undefined for the class's own. */
function overridden(self: PyObject, own: PyType, name: string): Value | undefined {
  const found = typeOf(self).lookup(name);
  if (found === undefined || found === own.ns.get(name)) return undefined;
  return getAttr(self, name);
}
function* dump(self: PyPickler, value: Value): NativeGen {
  if (self.write === undefined)
    raise(pickleErrors().PicklingError, `Pickler.__init__() was not called by ${self.cls.shown}.__init__()`);
  const { Pickler } = picklerTypes();
  const pickling = new Pickling(
    {
      protocol: self.protocol,
      fixImports: self.fixImports,
      fast: self.fast,
      bufferCallback: self.bufferCallback,
      persistentId: self.persistentId ?? overridden(self, Pickler, 'persistent_id'),
      reducerOverride: lookupAttr(self, 'reducer_override'),
      dispatchTable: self.dispatchTable ?? (self.cls.isHeap ? lookupAttr(self, 'dispatch_table') : undefined),
    },
    self.memo,
  );
  const data = yield* pickling.dump(value);
  yield* call(self.write, [makeBytes(data)]);
  return null;
}

// ---- Unpickler -------------------------------------------------------------------------------------------------------------------------------------------------

class PyUnpickler extends PyInstance {
  source: FileSource | undefined;
  options: UnpicklingOptions = { fixImports: true, encoding: 'ASCII', errors: 'strict' };
  persistentLoad: Value | undefined;
  memo: Map<number, Value> = new Map();
  reading: Unpickling | undefined;
}
function* load(self: PyUnpickler): NativeGen {
  const { Unpickler } = picklerTypes();
  if (self.source === undefined)
    raise(pickleErrors().UnpicklingError, `Unpickler.__init__() was not called by ${self.cls.shown}.__init__()`);
  const reading = new Unpickling(
    self.source,
    {
      ...self.options,
      persistentLoad: self.persistentLoad ?? overridden(self, Unpickler, 'persistent_load'),
      findClass: overridden(self, Unpickler, 'find_class'),
    },
    self.memo,
  );
  self.reading = reading;
  return yield* reading.load();
}

/** `memo` as it is shown to Python: a copy. */
const picklerTypes = lazy(() => {
  class Memo extends PyObject {
    owner!: PyPickler | PyUnpickler;
  }
  const memoType = (name: string) =>
    defineType({
      name: `_pickle.${name}`,
      alloc: null,
      isBaseType: false,
      methods: {
        clear: ['self, /', (self: Memo) => self.owner.memo.clear(), 'Remove all items from memo.'],
        copy: [
          'self, /',
          (self: Memo) => {
            const entries: [Value, Value][] = [];
            for (const [key, value] of self.owner.memo as Map<number | string | PyObject, Value | number>)
              entries.push([key as Value, value as Value]);
            return makeDict(entries);
          },
          'Copy the memo to a new object.',
        ],
      },
    });
  const memos = { Pickler: memoType('PicklerMemoProxy'), Unpickler: memoType('UnpicklerMemoProxy') };
  const memoOf = (cls: PyType) => (self: PyPickler | PyUnpickler) => {
    const memo = new Memo(cls);
    memo.owner = self;
    return memo;
  };
  const Pickler = defineType({
    name: '_pickle.Pickler',
    alloc: (cls) => new PyPickler(cls),
    doc: 'This takes a binary file for writing a pickle data stream.',
    new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
    methods: {
      __init__: [
        'self, file, protocol=None, fix_imports=True, buffer_callback=None',
        (self: PyPickler, file: Value, protocol?: Value, fixImports?: Value, bufferCallback?: Value) => {
          self.protocol = protocolOf(protocol);
          self.fixImports = yes(fixImports, true);
          self.write = writerOf(file);
          if (bufferCallback !== undefined && bufferCallback !== null) {
            if (self.protocol < 5) raise('ValueError', 'buffer_callback needs protocol >= 5');
            self.bufferCallback = bufferCallback;
          }
          self.memo = new Map();
        },
      ],
      dump: ['self, obj, /', dump, 'Write a pickled representation of the given object to the open file.'],
      clear_memo: ['self, /', (self: PyPickler) => self.memo.clear(), 'Clears the pickler\'s "memo".'],
      persistent_id: ['self, obj, /', () => null],
    },
    getset: {
      memo: [memoOf(memos.Pickler)],
      bin: [(self: PyPickler) => Number(self.protocol > 0)],
      fast: [
        (self: PyPickler) => Number(self.fast),
        (self: PyPickler, value: Value | undefined) => {
          self.fast = value !== undefined && truthy(value);
        },
      ],
      dispatch_table: [
        (self: PyPickler) => self.dispatchTable,
        (self: PyPickler, value: Value | undefined) => {
          self.dispatchTable = value;
        },
      ],
    },
  });
  const Unpickler = defineType({
    name: '_pickle.Unpickler',
    alloc: (cls) => new PyUnpickler(cls),
    doc: 'This takes a binary file for reading a pickle data stream.',
    new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
    methods: {
      __init__: [
        "self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()",
        (self: PyUnpickler, file: Value, fixImports?: Value, encoding?: Value, errors?: Value, buffers?: Value) => {
          self.source = sourceOf(file);
          self.options = readingOptions(fixImports, encoding, errors, buffers);
          self.memo = new Map();
        },
      ],
      load: ['self, /', load, 'Load a pickle.'],
      find_class: [
        'self, module_name, global_name, /',
        function* (self: PyUnpickler, module: Value, name: Value) {
          return yield* findClass(
            asStr(module) as string,
            asStr(name) as string,
            self.reading?.protocol ?? 0,
            self.options.fixImports,
          );
        },
        'Return an object from a specified module.',
      ],
      persistent_load: [
        'self, pid, /',
        () =>
          raise(
            pickleErrors().UnpicklingError,
            'A load persistent id instruction was encountered, but no persistent_load function was specified.',
          ),
      ],
    },
    getset: { memo: [memoOf(memos.Unpickler)] },
  });
  return { Pickler, Unpickler };
});

// ---- functions -------------------------------------------------------------------------------------------------------------------------------------------------

const functions = lazy(() =>
  moduleFunctions('_pickle', {
    dumps: [
      'obj, protocol=None, *, fix_imports=True, buffer_callback=None',
      function* (value: Value, protocol?: Value, fixImports?: Value, bufferCallback?: Value) {
        const options = { protocol: protocolOf(protocol), fixImports: yes(fixImports, true), bufferCallback };
        return makeBytes(yield* new Pickling(options).dump(value));
      },
      'Return the pickled representation of the object as a bytes object.',
    ],
    dump: [
      'obj, file, protocol=None, *, fix_imports=True, buffer_callback=None',
      function* (value: Value, file: Value, protocol?: Value, fixImports?: Value, bufferCallback?: Value) {
        const options = { protocol: protocolOf(protocol), fixImports: yes(fixImports, true), bufferCallback };
        const write = writerOf(file);
        yield* call(write, [makeBytes(yield* new Pickling(options).dump(value))]);
        return null;
      },
      'Write a pickled representation of obj to the open file object file.',
    ],
    loads: [
      "data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()",
      function* (data: Value, fixImports?: Value, encoding?: Value, errors?: Value, buffers?: Value) {
        const bytes = asBytes(data) ?? (yield* bytesOf(data));
        return yield* new Unpickling(
          new BytesSource(bytes),
          readingOptions(fixImports, encoding, errors, buffers),
        ).load();
      },
      'Read and return an object from the given pickle data.',
    ],
    load: [
      "file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()",
      function* (file: Value, fixImports?: Value, encoding?: Value, errors?: Value, buffers?: Value) {
        return yield* new Unpickling(sourceOf(file), readingOptions(fixImports, encoding, errors, buffers)).load();
      },
      'Read and return an object from the pickle data stored in a file.',
    ],
  }),
);
function* bytesOf(value: Value): NativeGen<Uint8Array> {
  const toBytes = lookupAttr(value, 'tobytes');
  const bytes = toBytes === undefined ? undefined : asBytes(yield* call(toBytes));
  if (bytes === undefined) raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`);
  return bytes;
}
const helpers = lazy(() =>
  moduleFunctions('pickle', {
    encode_long: ['x', (value: Value) => makeBytes(longBytes(BigInt(toIndex(value))))],
    decode_long: ['data', (data: Value) => decodeLong(asBytes(data) as Uint8Array)],
    whichmodule: ['obj, name', (value: Value, name: Value) => whichModule(value, (asStr(name) ?? '').split('.'))],
  }),
);
const core = () => ({ ...functions(), ...pickleErrors(), ...picklerTypes(), PickleBuffer: pickleBufferType() });

export const pickleCoreModule: ModuleSpec = {
  kind: 'native',
  doc: 'Optimized C implementation for the Python pickle module.',
  make: core,
};

export const pickleModule: ModuleSpec = {
  kind: 'native',
  doc: 'Create portable serialized representations of Python objects.\n\nSee module copyreg for a mechanism for registering custom picklers.\nSee module pickletools source for extensive comments.\n',
  make: () => {
    const opcodes = Object.entries(op).map(([name, code]): [string, Value] => [name, makeBytes(Uint8Array.of(code))]);
    const members: Record<string, Value> = {
      ...core(),
      ...helpers(),
      HIGHEST_PROTOCOL: HIGHEST,
      DEFAULT_PROTOCOL: DEFAULT,
      format_version: '5.0',
      bytes_types: makeTuple([types.bytes, types.bytearray]),
      compatible_formats: makeList(['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']),
      ...Object.fromEntries(opcodes),
      TRUE: makeBytes(Uint8Array.from('I01\n', (char) => char.charCodeAt(0))),
      FALSE: makeBytes(Uint8Array.from('I00\n', (char) => char.charCodeAt(0))),
    };
    const names = [
      'PickleError',
      'PicklingError',
      'UnpicklingError',
      'Pickler',
      'Unpickler',
      'dump',
      'dumps',
      'load',
      'loads',
      'PickleBuffer',
    ];
    members['__all__'] = makeList([...names, ...Object.keys(op), 'TRUE', 'FALSE'].sort());
    return members;
  },
};
