/** Writing pickles. Behaviour, layout of the bytes and wording follow CPython 3.14's _pickle.c. */
import {
  addNote,
  asStr,
  call,
  encodeText,
  floatRepr,
  getAttr,
  isCallable,
  isRaised,
  iter,
  latin1Text,
  lookupAttr,
  makeBytes,
  makeException,
  makeList,
  makeTuple,
  type NativeGen,
  next,
  notImplemented,
  PyByteArray,
  PyBytes,
  PyDict,
  type PyException,
  PyFloat,
  PyList,
  PyModule,
  PyNativeFunction,
  type PyObject,
  PySet,
  PyTuple,
  PyType,
  pureInt,
  Raise,
  raise,
  repr,
  str,
  typeOf,
  types,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { fullTypeName, importModule } from '../common.ts';
import { PyPickleBuffer, pickleErrors } from './errors.ts';
import { op, toOldName } from './opcodes.ts';
import { PickleWriter } from './writer.ts';

const BATCH = 1000;

/** What a Pickler object asks for beside the usual. */
export interface PicklingOptions {
  readonly protocol: number;
  readonly fixImports: boolean;
  readonly fast?: boolean;
  /** persistent_id of a subclass. */
  readonly persistentId?: Value | undefined;
  readonly reducerOverride?: Value | undefined;
  /** null: copyreg's. */
  readonly dispatchTable?: Value | undefined;
  readonly bufferCallback?: Value | undefined;
}
const picklingError = (message: string): never => raise(pickleErrors().PicklingError, message);
/** Adds a note to an exception that passes. */
function noted(error: unknown, note: string): never {
  if (error instanceof Raise) addNote(error.exc, note);
  throw error;
}
/** Strings are memoized by what they say: equal constants of a program are one object in CPython too. */
type MemoKey = PyObject | string;

export class Pickling {
  readonly out = new PickleWriter();
  private readonly proto: number;
  private readonly bin: boolean;
  constructor(
    private readonly options: PicklingOptions,
    readonly memo: Map<MemoKey, number> = new Map(),
  ) {
    this.proto = options.protocol;
    this.bin = options.protocol > 0;
  }
  *dump(value: Value): NativeGen<Uint8Array> {
    const { out } = this;
    if (this.proto >= 2) out.bytes([op.PROTO, this.proto]);
    if (this.proto >= 4) out.framing = true;
    yield* this.save(value);
    out.byte(op.STOP);
    out.closeFrame();
    out.framing = false;
    vm.charge(300 + out.length * 2);
    return out.result();
  }

  // ---- the memo ---------------------------------------------------------------------------------------------------------------------------------------------

  private memoize(key: MemoKey): void {
    if (this.options.fast === true) return;
    const index = this.memo.size;
    this.memo.set(key, index);
    if (this.proto >= 4) this.out.byte(op.MEMOIZE);
    else if (!this.bin) this.out.text(`p${index}\n`);
    else if (index < 256) this.out.bytes([op.BINPUT, index]);
    else this.out.sized(op.LONG_BINPUT, index, 4);
  }
  private get(index: number): void {
    if (!this.bin) this.out.text(`g${index}\n`);
    else if (index < 256) this.out.bytes([op.BINGET, index]);
    else this.out.sized(op.LONG_BINGET, index, 4);
  }

  // ---- what needs no Python -----------------------------------------------------------------------------------------------------------------------------------

  /** Writes a value that is plain data without parts; false when it is something else. */
  private atom(value: Value): boolean {
    switch (typeof value) {
      case 'boolean':
        if (this.proto >= 2) this.out.byte(value ? op.NEWTRUE : op.NEWFALSE);
        else this.out.text(value ? 'I01\n' : 'I00\n');
        return true;
      case 'number':
      case 'bigint':
        this.int(value);
        return true;
      case 'string':
        this.string(value, value);
        return true;
    }
    if (value === null) {
      this.out.byte(op.NONE);
      return true;
    }
    if (value instanceof PyFloat && value.cls === types.float) {
      if (!this.bin) this.out.text(`F${floatRepr(value.value)}\n`);
      else {
        const bytes = new Uint8Array(9);
        bytes[0] = op.BINFLOAT;
        new DataView(bytes.buffer).setFloat64(1, value.value);
        this.out.bytes(bytes);
      }
      return true;
    }
    const known = this.memo.get(value);
    if (known === undefined) return false;
    this.get(known);
    return true;
  }
  private int(value: number | bigint): void {
    const { out } = this;
    const small = typeof value === 'number' && value >= -2147483648 && value <= 2147483647;
    if (!this.bin) {
      out.text(small ? `I${value}\n` : `L${value}L\n`);
      return;
    }
    if (small) {
      const n = value as number;
      if (n >= 0 && n < 256) out.bytes([op.BININT1, n]);
      else if (n >= 0 && n < 65536) out.sized(op.BININT2, n, 2);
      else out.sized(op.BININT, n >>> 0, 4);
      return;
    }
    if (this.proto < 2) {
      out.text(`L${value}L\n`);
      return;
    }
    const bytes = longBytes(BigInt(value));
    if (bytes.length < 256) out.bytes([op.LONG1, bytes.length]);
    else out.sized(op.LONG4, bytes.length, 4);
    out.bytes(bytes);
  }
  /** `key`: under what the memo knows it. */
  private string(value: string, key: string): void {
    const known = this.memo.get(key);
    if (known !== undefined) {
      this.get(known);
      return;
    }
    if (!this.bin) {
      this.out.byte(op.UNICODE);
      this.out.text(rawUnicodeEscape(value));
      this.out.byte(10);
    } else {
      const bytes = encodeText(value, 'utf-8', 'surrogatepass');
      if (this.proto >= 4 && bytes.length < 256) this.out.data(op.SHORT_BINUNICODE, bytes.length, 1, bytes);
      else this.out.data(op.BINUNICODE, bytes.length, 4, bytes);
    }
    this.memoize(key);
  }

  // ---- any object ---------------------------------------------------------------------------------------------------------------------------------------------

  *save(value: Value, persistent = true): NativeGen<void> {
    if (
      persistent &&
      this.options.persistentId !== undefined &&
      (yield* this.savePersistent(value, this.options.persistentId))
    )
      return;
    if (!this.atom(value)) yield* this.saveObject(value as PyObject);
    this.out.boundary();
  }
  private *savePersistent(value: Value, ask: Value): NativeGen<boolean> {
    const id = yield* call(ask, [value]);
    if (id === null) return false;
    if (this.bin) {
      yield* this.save(id, false);
      this.out.byte(op.BINPERSID);
      return true;
    }
    const text = str(id);
    if (/[^\0-\x7f]/.test(text)) picklingError('persistent IDs in protocol 0 must be ASCII strings');
    this.out.text(`P${text}\n`);
    return true;
  }
  private *saveObject(value: PyObject): NativeGen<void> {
    const { cls } = value;
    if (value instanceof PyBytes && cls === types.bytes) return yield* this.saveBytes(value);
    if (value instanceof PyDict && cls === types.dict) return yield* this.saveDict(value);
    if (value instanceof PySet && cls === types.set) return yield* this.saveSet(value, false);
    if (value instanceof PySet && cls === types.frozenset) return yield* this.saveSet(value, true);
    if (value instanceof PyList && cls === types.list) return yield* this.saveList(value);
    if (value instanceof PyTuple && cls === types.tuple) return yield* this.saveTuple(value);
    if (value instanceof PyByteArray && cls === types.bytearray) return yield* this.saveByteArray(value);
    if (value instanceof PyPickleBuffer) return yield* this.saveBuffer(value);
    const { reducerOverride } = this.options;
    if (reducerOverride !== undefined) {
      const answer = yield* call(reducerOverride, [value]);
      if (answer !== notImplemented()) return yield* this.saveReduced(value, answer);
    }
    if (cls === types.type) return yield* this.saveType(value as PyType);
    if (cls === types.function) return yield* this.saveGlobal(value, undefined);
    const reducer = yield* this.reducerOf(cls);
    if (reducer !== undefined) return yield* this.saveReduced(value, yield* call(reducer, [value]));
    if (cls.isSubtype(types.type)) return yield* this.saveGlobal(value, undefined);
    const extended = lookupAttr(value, '__reduce_ex__');
    if (extended !== undefined) return yield* this.saveReduced(value, yield* call(extended, [this.proto]));
    const plain = lookupAttr(value, '__reduce__');
    if (plain === undefined) return picklingError(`can't pickle '${cls.shown}' object: ${repr(value)}`);
    yield* this.saveReduced(value, yield* call(plain));
  }
  private *reducerOf(cls: PyType): NativeGen<Value | undefined> {
    const own = this.options.dispatchTable;
    const table = own ?? getAttr(yield* importModule('copyreg'), 'dispatch_table');
    if (table instanceof PyDict && table.cls === types.dict) return table.table.get(cls);
    try {
      return yield* call(getAttr(table, '__getitem__'), [cls]);
    } catch (error) {
      if (isRaised(error, 'KeyError')) return undefined;
      throw error;
    }
  }

  // ---- containers ---------------------------------------------------------------------------------------------------------------------------------------------

  private *saveBytes(value: PyBytes): NativeGen<void> {
    const data = value.value;
    if (this.proto < 3) return yield* this.saveOldBytes(value);
    if (data.length < 256) this.out.data(op.SHORT_BINBYTES, data.length, 1, data);
    else this.out.data(op.BINBYTES, data.length, 4, data);
    this.memoize(value);
  }
  /** Protocols that know no bytes: made of a str by an encoding. */
  private *saveOldBytes(value: PyBytes): NativeGen<void> {
    if (value.value.length === 0) return yield* this.saveReduce(value, [types.bytes, makeTuple([])]);
    const codecs = yield* importModule('codecs');
    yield* this.saveReduce(value, [getAttr(codecs, 'encode'), makeTuple([latin1Text(value.value), 'latin1'])]);
  }
  private *saveByteArray(value: PyByteArray): NativeGen<void> {
    if (this.proto < 5) {
      const args = value.value.length === 0 ? [] : [makeBytes(value.value.slice())];
      return yield* this.saveReduce(value, [types.bytearray, makeTuple(args)]);
    }
    this.out.data(op.BYTEARRAY8, value.value.length, 8, value.value);
    this.memoize(value);
  }
  private *saveBuffer(buffer: PyPickleBuffer): NativeGen<void> {
    if (this.proto < 5) picklingError('PickleBuffer can only be pickled with protocol >= 5');
    let inBand = true;
    if (this.options.bufferCallback !== undefined && this.options.bufferCallback !== null) {
      const answer = yield* call(this.options.bufferCallback, [buffer]);
      inBand = answer !== null && answer !== false && answer !== 0;
    }
    if (!inBand) {
      this.out.byte(op.NEXT_BUFFER);
      if (buffer.readonly) this.out.byte(op.READONLY_BUFFER);
      return;
    }
    const data = buffer.contiguous(() =>
      picklingError('PickleBuffer can not be pickled when pointing to a non-contiguous buffer'),
    );
    if (buffer.readonly) {
      if (data.length < 256) this.out.data(op.SHORT_BINBYTES, data.length, 1, data);
      else this.out.data(op.BINBYTES, data.length, 4, data);
    } else this.out.data(op.BYTEARRAY8, data.length, 8, data);
    this.memoize(buffer);
  }
  private *saveList(list: PyList): NativeGen<void> {
    if (this.bin) this.out.byte(op.EMPTY_LIST);
    else this.out.bytes([op.MARK, op.LIST]);
    this.memoize(list);
    const { out } = this;
    if (!this.bin) {
      for (let at = 0; at < list.items.length; at++) {
        yield* this.item(list, at, list.items[at] as Value);
        out.byte(op.APPEND);
      }
      return;
    }
    if (list.items.length === 0) return;
    if (list.items.length === 1) {
      yield* this.item(list, 0, list.items[0] as Value);
      out.byte(op.APPEND);
      return;
    }
    for (let at = 0; at < list.items.length; ) {
      out.byte(op.MARK);
      const end = at + BATCH;
      for (; at < end && at < list.items.length; at++) {
        const item = list.items[at] as Value;
        // The short way for plain data.
        if (this.options.persistentId === undefined && this.atom(item)) out.boundary();
        else yield* this.item(list, at, item);
      }
      out.byte(op.APPENDS);
    }
  }
  private *item(container: Value, at: number, value: Value): NativeGen<void> {
    try {
      yield* this.save(value);
    } catch (error) {
      noted(error, `when serializing ${fullTypeName(container)} item ${at}`);
    }
  }
  private *entry(container: Value, key: Value, value: Value): NativeGen<void> {
    yield* this.save(key);
    try {
      yield* this.save(value);
    } catch (error) {
      noted(error, `when serializing ${fullTypeName(container)} item ${repr(key)}`);
    }
  }
  private *saveDict(dict: PyDict): NativeGen<void> {
    if (this.bin) this.out.byte(op.EMPTY_DICT);
    else this.out.bytes([op.MARK, op.DICT]);
    this.memoize(dict);
    const { size } = dict.table;
    const entries = dict.table.liveEntries();
    const unchanged = () => {
      if (dict.table.size !== size) raise('RuntimeError', 'dictionary changed size during iteration');
    };
    if (!this.bin || size === 1) {
      for (const [key, value] of entries) {
        yield* this.entry(dict, key, value);
        this.out.byte(op.SETITEM);
        unchanged();
      }
      return;
    }
    for (let at = 0; at < entries.length; at += BATCH) {
      this.out.byte(op.MARK);
      for (const [key, value] of entries.slice(at, at + BATCH)) {
        yield* this.entry(dict, key, value);
        unchanged();
      }
      this.out.byte(op.SETITEMS);
    }
  }
  private *saveSet(set: PySet, frozen: boolean): NativeGen<void> {
    const items = set.table.elements();
    if (this.proto < 4)
      return yield* this.saveReduce(set, [frozen ? types.frozenset : types.set, makeTuple([makeList(items)])]);
    if (frozen) {
      this.out.byte(op.MARK);
      for (const item of items) yield* this.element(set, item);
      const known = this.memo.get(set);
      if (known !== undefined) {
        this.out.byte(op.POP_MARK);
        this.get(known);
        return;
      }
      this.out.byte(op.FROZENSET);
      this.memoize(set);
      return;
    }
    this.out.byte(op.EMPTY_SET);
    this.memoize(set);
    for (let at = 0; at < items.length; at += BATCH) {
      this.out.byte(op.MARK);
      for (const item of items.slice(at, at + BATCH)) yield* this.element(set, item);
      this.out.byte(op.ADDITEMS);
    }
  }
  private *element(set: PySet, item: Value): NativeGen<void> {
    try {
      yield* this.save(item);
    } catch (error) {
      noted(error, `when serializing ${fullTypeName(set)} element`);
    }
  }
  private *saveTuple(tuple: PyTuple): NativeGen<void> {
    const { items } = tuple;
    const { out } = this;
    if (items.length === 0) {
      if (this.bin) out.byte(op.EMPTY_TUPLE);
      else out.bytes([op.MARK, op.TUPLE]);
      return;
    }
    const short = items.length <= 3 && this.proto >= 2;
    if (!short) out.byte(op.MARK);
    for (let at = 0; at < items.length; at++) yield* this.item(tuple, at, items[at] as Value);
    const known = this.memo.get(tuple);
    if (known !== undefined) {
      // The tuple was written while its items were: take those off again.
      if (short) for (const _ of items) out.byte(op.POP);
      else if (this.bin) out.byte(op.POP_MARK);
      else for (let at = 0; at <= items.length; at++) out.byte(op.POP);
      this.get(known);
      return;
    }
    out.byte(short ? [op.TUPLE1, op.TUPLE2, op.TUPLE3][items.length - 1]! : op.TUPLE);
    this.memoize(tuple);
  }

  // ---- globals --------------------------------------------------------------------------------------------------------------------------------------------------

  private *saveType(cls: PyType): NativeGen<void> {
    const singleton =
      cls === types.NoneType
        ? null
        : cls === types.ellipsis
          ? builtin('Ellipsis')
          : cls === types.NotImplementedType
            ? notImplemented()
            : undefined;
    if (singleton !== undefined) return yield* this.saveReduce(cls, [types.type, makeTuple([singleton])]);
    yield* this.saveGlobal(cls, undefined);
  }
  *saveGlobal(value: Value, given: Value | undefined): NativeGen<void> {
    const name = given ?? lookupAttr(value, '__qualname__') ?? getAttr(value, '__name__');
    const text = asStr(name) ?? repr(name);
    const path = text.split('.');
    if (path.includes('<locals>')) picklingError(`Can't pickle local object ${repr(value)}`);
    const module = whichModule(value, path);
    let found: Value | undefined;
    try {
      found = yield* importModule(module);
      found = (vm.interpreter.modules.table.get(module) as Value | undefined) ?? found;
    } catch (error) {
      if (!isRaised(error, 'Exception')) throw error;
      chained(error, `Can't pickle ${repr(value)}: ${messageOf(error.exc)}`);
    }
    try {
      for (const part of path) found = getAttr(found as Value, part);
    } catch (error) {
      if (!isRaised(error, 'AttributeError')) throw error;
      chained(error, `Can't pickle ${repr(value)}: it's not found as ${module}.${text}`);
    }
    if (found !== value) picklingError(`Can't pickle ${repr(value)}: it's not the same object as ${module}.${text}`);
    yield* this.writeGlobal(value, module, path);
  }
  /** The number that a program gave to a global, so that its name need not be written. */
  private *extensionOf(module: string, name: string): NativeGen<number | undefined> {
    const registry = getAttr(yield* importModule('copyreg'), '_extension_registry');
    const code = registry instanceof PyDict ? registry.table.get(makeTuple([module, name])) : undefined;
    if (code === undefined) return undefined;
    if (typeof code !== 'number')
      return picklingError(
        `Can't pickle ${repr(name)}: extension code is of type ${fullTypeName(code)}, expected an integer`,
      );
    if (code <= 0 || code > 0x7fffffff) raise('RuntimeError', `extension code ${code} is out of range`);
    return code;
  }
  private *writeGlobal(value: Value, module: string, path: readonly string[]): NativeGen<void> {
    const text = path.join('.');
    const extension = this.proto >= 2 ? yield* this.extensionOf(module, text) : undefined;
    if (extension !== undefined) {
      if (extension < 256) this.out.bytes([op.EXT1, extension]);
      else if (extension < 65536) this.out.sized(op.EXT2, extension, 2);
      else this.out.sized(op.EXT4, extension, 4);
      return;
    }
    if (this.proto >= 4) {
      // The names of what is written in C are strings of their own: those of functions' modules, of classes' modules, of classes.
      const own =
        value instanceof PyNativeFunction ? 'function' : value instanceof PyType && !value.isHeap ? 'class' : undefined;
      this.string(
        module,
        own === undefined || (own === 'class' && module === 'builtins') ? module : `\u0000${own} of ${module}`,
      );
      this.string(text, own === undefined ? text : `\u0000${own} ${text}`);
      this.out.byte(op.STACK_GLOBAL);
    } else if (path.length > 1) {
      yield* this.save(builtin('getattr'));
      if (!this.bin || this.proto < 2) this.out.byte(op.MARK);
      const parent = path.slice(0, -1);
      if (parent.length > 1) yield* this.writeNested(module, parent);
      else this.writeName(module, parent[0]!);
      this.string(path[path.length - 1]!, path[path.length - 1]!);
      this.out.byte(this.proto >= 2 ? op.TUPLE2 : op.TUPLE);
      this.out.byte(op.REDUCE);
    } else this.writeName(module, text);
    if (typeof value === 'object' && value !== null) this.memoize(value);
  }
  private *writeNested(module: string, path: readonly string[]): NativeGen<void> {
    let owner: Value = vm.interpreter.modules.table.get(module) as Value;
    for (const part of path) owner = getAttr(owner, part);
    yield* this.writeGlobal(owner, module, path);
  }
  /** GLOBAL module name. */
  private writeName(module: string, name: string): void {
    const [m, n] = this.proto < 3 && this.options.fixImports ? toOldName(module, name) : [module, name];
    this.out.byte(op.GLOBAL);
    this.line(m, 'module');
    this.line(n, 'global');
  }
  private line(name: string, what: string): void {
    try {
      this.out.bytes(encodeText(name, this.proto < 3 ? 'ascii' : 'utf-8', 'strict'));
    } catch (error) {
      if (!isRaised(error, 'UnicodeEncodeError')) throw error;
      chained(error, `can't pickle ${what} identifier ${repr(name)} using pickle protocol ${this.proto}`);
    }
    this.out.byte(10);
  }

  // ---- reductions -----------------------------------------------------------------------------------------------------------------------------------------------

  private *saveReduced(value: PyObject, answer: Value): NativeGen<void> {
    const name = asStr(answer);
    if (name !== undefined) return yield* this.saveGlobal(value, name);
    try {
      if (!(answer instanceof PyTuple))
        picklingError(`__reduce__ must return a string or tuple, not ${fullTypeName(answer)}`);
      yield* this.saveReduce(value, (answer as PyTuple).items);
    } catch (error) {
      noted(error, `when serializing ${fullTypeName(value)} object`);
    }
  }
  private *part(value: PyObject, what: string, part: Value): NativeGen<void> {
    try {
      yield* this.save(part);
    } catch (error) {
      noted(error, `when serializing ${fullTypeName(value)} ${what}`);
    }
  }
  private *saveReduce(value: PyObject, parts: readonly Value[]): NativeGen<void> {
    if (parts.length < 2 || parts.length > 6)
      picklingError('tuple returned by __reduce__ must contain 2 through 6 elements');
    const [func, args, state, listItems, dictItems, stateSetter] = parts as [
      Value,
      Value,
      Value?,
      Value?,
      Value?,
      Value?,
    ];
    const of = 'item of the tuple returned by __reduce__ must be';
    if (!isCallable(func)) picklingError(`first ${of} callable, not ${fullTypeName(func)}`);
    if (!(args instanceof PyTuple)) return picklingError(`second ${of} a tuple, not ${fullTypeName(args)}`);
    const isIterator = (part: Value | undefined) =>
      part === undefined || part === null || typeOf(part).lookup('__next__') !== undefined;
    if (!isIterator(listItems)) picklingError(`fourth ${of} an iterator, not ${fullTypeName(listItems as Value)}`);
    if (!isIterator(dictItems)) picklingError(`fifth ${of} an iterator, not ${fullTypeName(dictItems as Value)}`);
    if (stateSetter !== undefined && stateSetter !== null && !isCallable(stateSetter))
      picklingError(`sixth ${of} a function, not ${fullTypeName(stateSetter)}`);
    const maker = this.proto >= 2 ? asStr(lookupAttr(func, '__name__') ?? null) : undefined;
    if (maker === '__newobj_ex__') yield* this.saveNewExtended(value, args);
    else if (maker === '__newobj__') yield* this.saveNew(value, args);
    else {
      yield* this.part(value, 'reconstructor', func);
      yield* this.part(value, 'reconstructor arguments', args);
      this.out.byte(op.REDUCE);
    }
    const known = this.memo.get(value);
    if (known !== undefined) {
      // The object was written while its arguments were.
      this.out.byte(op.POP);
      this.get(known);
    } else this.memoize(value);
    if (listItems !== undefined && listItems !== null) yield* this.appendAll(value, listItems);
    if (dictItems !== undefined && dictItems !== null) yield* this.setAll(value, dictItems);
    if (state === undefined || state === null) return;
    if (stateSetter === undefined || stateSetter === null) {
      yield* this.part(value, 'state', state);
      this.out.byte(op.BUILD);
      return;
    }
    yield* this.part(value, 'state setter', stateSetter);
    yield* this.save(value);
    yield* this.part(value, 'state', state);
    this.out.bytes([op.TUPLE2, op.REDUCE, op.POP]);
  }
  private *saveNew(value: PyObject, args: PyTuple): NativeGen<void> {
    const [cls, ...rest] = args.items;
    if (cls === undefined) picklingError('__newobj__ expected at least 1 argument, got 0');
    if (!(cls instanceof PyType))
      return picklingError(`first argument to __newobj__() must be a class, not ${fullTypeName(cls as Value)}`);
    const own = lookupAttr(value, '__class__');
    if (own !== undefined && own !== cls)
      picklingError(`first argument to __newobj__() must be ${repr(own)}, not ${repr(cls)}`);
    yield* this.part(value, 'class', cls);
    yield* this.part(value, '__new__ arguments', makeTuple(rest));
    this.out.byte(op.NEWOBJ);
  }
  private *saveNewExtended(value: PyObject, args: PyTuple): NativeGen<void> {
    if (args.items.length !== 3) picklingError(`__newobj_ex__ expected 3 arguments, got ${args.items.length}`);
    const [cls, positional, keywords] = args.items as [Value, Value, Value];
    if (!(cls instanceof PyType))
      return picklingError(`first argument to __newobj_ex__() must be a class, not ${fullTypeName(cls)}`);
    if (!(positional instanceof PyTuple))
      return picklingError(`second argument to __newobj_ex__() must be a tuple, not ${fullTypeName(positional)}`);
    if (!(keywords instanceof PyDict))
      return picklingError(`third argument to __newobj_ex__() must be a dict, not ${fullTypeName(keywords)}`);
    if (this.proto >= 4) {
      yield* this.part(value, 'class', cls);
      yield* this.part(value, '__new__ arguments', positional);
      yield* this.part(value, '__new__ arguments', keywords);
      this.out.byte(op.NEWOBJ_EX);
      return;
    }
    const functools = yield* importModule('functools');
    const named = new Map<string, Value>(keywords.table.liveEntries() as [string, Value][]);
    const partial = yield* call(
      getAttr(functools, 'partial'),
      [getAttr(cls, '__new__'), cls, ...positional.items],
      named,
    );
    yield* this.part(value, 'reconstructor', partial);
    this.out.bytes([op.EMPTY_TUPLE, op.REDUCE]);
  }
  private *appendAll(value: PyObject, items: Value): NativeGen<void> {
    const iterator = yield* iter(items);
    let number = 0;
    if (!this.bin) {
      for (let item = yield* next(iterator); item !== undefined; item = yield* next(iterator)) {
        yield* this.item(value, number++, item);
        this.out.byte(op.APPEND);
      }
      return;
    }
    for (let count = BATCH; count === BATCH; ) {
      const first = yield* next(iterator);
      if (first === undefined) return;
      let item = yield* next(iterator);
      if (item === undefined) {
        yield* this.item(value, number++, first);
        this.out.byte(op.APPEND);
        return;
      }
      this.out.byte(op.MARK);
      yield* this.item(value, number++, first);
      count = 1;
      while (item !== undefined) {
        yield* this.item(value, number++, item);
        if (++count === BATCH) break;
        item = yield* next(iterator);
      }
      this.out.byte(op.APPENDS);
    }
  }
  private *setAll(value: PyObject, items: Value): NativeGen<void> {
    const iterator = yield* iter(items);
    const pair = (item: Value): [Value, Value] => {
      if (!(item instanceof PyTuple) || item.items.length !== 2)
        raise('TypeError', 'dict items iterator must return 2-tuples');
      return item.items as [Value, Value];
    };
    if (!this.bin) {
      for (let item = yield* next(iterator); item !== undefined; item = yield* next(iterator)) {
        yield* this.entry(value, ...pair(item));
        this.out.byte(op.SETITEM);
      }
      return;
    }
    for (let count = BATCH; count === BATCH; ) {
      const first = yield* next(iterator);
      if (first === undefined) return;
      const firstPair = pair(first);
      let item = yield* next(iterator);
      if (item === undefined) {
        yield* this.entry(value, ...firstPair);
        this.out.byte(op.SETITEM);
        return;
      }
      this.out.byte(op.MARK);
      yield* this.entry(value, ...firstPair);
      count = 1;
      while (item !== undefined) {
        yield* this.entry(value, ...pair(item));
        if (++count === BATCH) break;
        item = yield* next(iterator);
      }
      this.out.byte(op.SETITEMS);
    }
  }
}
const builtin = (name: string): Value => vm.interpreter.builtins.table.get(name) as Value;

/** A PicklingError in the context of what went wrong. */
function chained(error: Raise, message: string): never {
  const exc = makeException(pickleErrors().PicklingError, message);
  exc.context = error.exc;
  throw new Raise(exc);
}
const messageOf = (exc: PyException): string => {
  const first = exc.args.items[0] ?? null;
  return asStr(first) ?? repr(first);
};

/** The module in which an object is found by a path of names. */
export function whichModule(value: Value, path: readonly string[]): string {
  const own = lookupAttr(value, '__module__');
  const named = own === undefined || own === null ? undefined : asStr(own);
  if (named !== undefined) return named;
  for (const [name, module] of vm.interpreter.modules.table.liveEntries()) {
    if (name === '__main__' || name === '__mp_main__' || !(module instanceof PyModule)) continue;
    let found: Value | undefined = module;
    for (const part of path) found = found === undefined ? undefined : lookupAttr(found, part);
    if (found === value && typeof name === 'string') return name;
  }
  return '__main__';
}
/** A long's two's complement, little-endian, as short as can be. */
export function longBytes(value: bigint): Uint8Array {
  if (value === 0n) return new Uint8Array(0);
  let length = 1;
  while (value < -(1n << BigInt(8 * length - 1)) || value >= 1n << BigInt(8 * length - 1)) length++;
  return pureInt.intToBytes(value, length, 'little', true);
}
/** Text as protocol 0 writes it. */
function rawUnicodeEscape(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code >= 0x10000) out += `\\U${code.toString(16).padStart(8, '0')}`;
    else if (code >= 256 || code === 0x5c || code === 0 || code === 10 || code === 13 || code === 0x1a)
      out += `\\u${code.toString(16).padStart(4, '0')}`;
    else out += char;
  }
  return out;
}
