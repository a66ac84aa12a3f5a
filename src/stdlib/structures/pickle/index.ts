/** pickle. */
import {
  asBytes,
  asInt,
  asStr,
  call,
  callSync,
  defineType,
  getAttr,
  lookupAttr,
  type ModuleSpec,
  makeBytes,
  makeDict,
  makeTuple,
  type NativeGen,
  PyBoundMethod,
  PyDict,
  PyInstance,
  PyObject,
  PyTuple,
  type PyType,
  raise,
  toIndex,
  truthy,
  typeName,
  typeOf,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { lazy, moduleFunctions } from '../common.ts';
import { pickleBufferType, pickleErrors } from './errors.ts';
import { op } from './opcodes.ts';
import { longBytes, Pickling, type PicklingOptions, whichModule } from './pickler.ts';
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
function callbackOf(callback: Value | undefined, protocol: number): Value | undefined {
  if (callback === undefined || callback === null) return undefined;
  if (protocol < 5) raise('ValueError', 'buffer_callback needs protocol >= 5');
  return callback;
}
/** Options of dump() and dumps(). */
function writingOptions(protocol?: Value, fixImports?: Value, bufferCallback?: Value): PicklingOptions {
  const number = protocolOf(protocol);
  return {
    protocol: number,
    fixImports: yes(fixImports, true),
    bufferCallback: callbackOf(bufferCallback, number),
  };
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
  bin = true;
  fast = false;
  bufferCallback: Value | undefined;
  dispatchTable: Value | undefined;
  persistentId: Value | undefined;
  memo: Map<PyObject | string, number> = new Map();
}
/** A method that a subclass (or an assignment) gave; undefined for the class's own. */
function overridden(self: PyObject, own: PyType, name: string): Value | undefined {
  if (!self.cls.isHeap) return undefined;
  const method = getAttr(self, name);
  return method instanceof PyBoundMethod && method.func === own.ns.get(name) ? undefined : method;
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

/** `memo` as it is shown to Python. */
class MemoProxy extends PyObject {
  constructor(
    cls: PyType,
    readonly owner: PyPickler | PyUnpickler,
  ) {
    super(cls);
  }
}
/** A Pickler's: {id(object): (number, object)}. */
function writtenMemo(memo: PyPickler['memo']): Value {
  const entries: [Value, Value][] = [];
  for (const [key, number] of memo) {
    const value = typeof key === 'string' && key.startsWith('\0') ? key.slice(key.lastIndexOf(' ') + 1) : key;
    entries.push([callSync(vm.interpreter.builtins.table.get('id') as Value, [value]), makeTuple([number, value])]);
  }
  return makeDict(entries);
}
function setWrittenMemo(self: PyPickler, memo: Value | undefined): void {
  if (memo === undefined) raise('TypeError', 'attribute deletion is not supported');
  if (memo instanceof MemoProxy && memo.owner instanceof PyPickler) self.memo = new Map(memo.owner.memo);
  else if (memo instanceof PyDict) {
    const made: PyPickler['memo'] = new Map();
    for (const [, pair] of memo.table.liveEntries()) {
      if (!(pair instanceof PyTuple) || pair.items.length !== 2)
        raise('TypeError', "'memo' values must be 2-item tuples");
      const [number, value] = pair.items as [Value, Value];
      made.set(value as PyObject | string, Number(toIndex(number)));
    }
    self.memo = made;
  } else raise('TypeError', `'memo' attribute must be a PicklerMemoProxy object or dict, not ${typeOf(memo).shown}`);
}
function setReadMemo(self: PyUnpickler, memo: Value | undefined): void {
  if (memo === undefined) raise('TypeError', 'attribute deletion is not supported');
  if (memo instanceof MemoProxy && memo.owner instanceof PyUnpickler) self.memo = new Map(memo.owner.memo);
  else if (memo instanceof PyDict) {
    const made: PyUnpickler['memo'] = new Map();
    for (const [key, value] of memo.table.liveEntries()) {
      const number = asInt(key);
      if (number === undefined) raise('TypeError', 'memo key must be integers');
      if (number < 0) raise('ValueError', 'memo key must be positive integers.');
      made.set(Number(number), value);
    }
    self.memo = made;
  } else raise('TypeError', `'memo' attribute must be an UnpicklerMemoProxy object or dict, not ${typeOf(memo).shown}`);
}
const picklerTypes = lazy(() => {
  const memoType = (name: string) =>
    defineType({
      name: `_pickle.${name}`,
      alloc: null,
      isBaseType: false,
      methods: {
        clear: ['self, /', (self: MemoProxy) => self.owner.memo.clear(), 'Remove all items from memo.'],
        copy: [
          'self, /',
          ({ owner }: MemoProxy) =>
            owner instanceof PyPickler ? writtenMemo(owner.memo) : makeDict(owner.memo.entries()),
          'Copy the memo to a new object.',
        ],
      },
    });
  const memos = { Pickler: memoType('PicklerMemoProxy'), Unpickler: memoType('UnpicklerMemoProxy') };
  const memoOf = (cls: PyType) => (self: PyPickler | PyUnpickler) => new MemoProxy(cls, self);
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
          self.bin = self.protocol > 0;
          self.fixImports = yes(fixImports, true);
          self.write = writerOf(file);
          self.bufferCallback = callbackOf(bufferCallback, self.protocol);
          self.memo = new Map();
        },
      ],
      dump: ['self, obj, /', dump, 'Write a pickled representation of the given object to the open file.'],
      clear_memo: ['self, /', (self: PyPickler) => self.memo.clear(), 'Clears the pickler\'s "memo".'],
      persistent_id: ['self, obj, /', () => null],
    },
    getset: {
      memo: [memoOf(memos.Pickler), setWrittenMemo],
      bin: [
        (self: PyPickler) => Number(self.bin),
        (self: PyPickler, value: Value | undefined) => {
          self.bin = Number(toIndex(value ?? null)) !== 0;
        },
      ],
      fast: [
        (self: PyPickler) => Number(self.fast),
        (self: PyPickler, value: Value | undefined) => {
          self.fast = Number(toIndex(value ?? null)) !== 0;
        },
      ],
      dispatch_table: [
        (self: PyPickler) => self.dispatchTable,
        (self: PyPickler, value: Value | undefined) => {
          if (value === undefined && self.dispatchTable === undefined)
            raise('AttributeError', `'${self.cls.shown}' object has no attribute 'dispatch_table'`);
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
          const [moduleName, attribute] = [asStr(module), asStr(name)];
          if (moduleName === undefined) raise('TypeError', 'module name must be a string');
          if (attribute === undefined) raise('TypeError', `attribute name must be string, not '${typeName(name)}'`);
          return yield* findClass(moduleName, attribute, self.reading?.protocol ?? 0, self.options.fixImports);
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
    getset: { memo: [memoOf(memos.Unpickler), setReadMemo] },
  });
  return { Pickler, Unpickler };
});

// ---- functions -------------------------------------------------------------------------------------------------------------------------------------------------

const functions = lazy(() =>
  moduleFunctions('_pickle', {
    dumps: [
      'obj, protocol=None, *, fix_imports=True, buffer_callback=None',
      function* (value: Value, protocol?: Value, fixImports?: Value, bufferCallback?: Value) {
        const options = writingOptions(protocol, fixImports, bufferCallback);
        return makeBytes(yield* new Pickling(options).dump(value));
      },
      'Return the pickled representation of the object as a bytes object.',
    ],
    // (for multiprocessing: a pickler and a buffer for each message would cost more than the message)
    _dumps: [
      'obj, dispatch_table, /',
      function* (value: Value, dispatchTable: Value) {
        return makeBytes(yield* new Pickling({ ...writingOptions(), dispatchTable }).dump(value));
      },
    ],
    dump: [
      'obj, file, protocol=None, *, fix_imports=True, buffer_callback=None',
      function* (value: Value, file: Value, protocol?: Value, fixImports?: Value, bufferCallback?: Value) {
        const options = writingOptions(protocol, fixImports, bufferCallback);
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
        vm.charge(300 + bytes.length * 4);
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
    decode_long: [
      'data',
      (data: Value) =>
        decodeLong(asBytes(data) ?? raise('TypeError', `cannot convert '${typeName(data)}' object to bytes`)),
    ],
    whichmodule: ['obj, name', (value: Value, name: Value) => whichModule(value, (asStr(name) ?? '').split('.'))],
  }),
);
/** Every opcode by its name, as bytes. */
const opcodes = lazy(() =>
  makeDict([
    ...Object.entries(op).map(([name, code]): [Value, Value] => [name, makeBytes(Uint8Array.of(code))]),
    ['TRUE', makeBytes(Uint8Array.from('I01\n', (char) => char.charCodeAt(0)))],
    ['FALSE', makeBytes(Uint8Array.from('I00\n', (char) => char.charCodeAt(0)))],
  ]),
);
const core = () => ({ ...functions(), ...pickleErrors(), ...picklerTypes(), PickleBuffer: pickleBufferType() });

export const pickleCoreModule: ModuleSpec = {
  kind: 'native',
  doc: 'Optimized C implementation for the Python pickle module.',
  make: () => ({ ...core(), ...helpers(), _opcodes: opcodes() }),
};
