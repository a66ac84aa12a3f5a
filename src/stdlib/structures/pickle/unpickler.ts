/** Reading pickles. Behaviour and wording follow CPython 3.14's _pickle.c. */
import {
  asStr,
  call,
  decodeBytes,
  getAttr,
  HashTable,
  attributesOf,
  isCallable,
  isRaised,
  latin1Text,
  lift,
  lookupAttr,
  makeBytes,
  makeDict,
  makeException,
  makeFloat,
  makeList,
  makeTuple,
  type NativeGen,
  PyByteArray,
  PyBytes,
  PyDict,
  PyList,
  PyObject,
  PySet,
  PyTuple,
  PyType,
  parseFloatText,
  pureInt,
  Raise,
  raise,
  repr,
  SetTable,
  setAttr,
  setItem,
  store,
  typeName,
  types,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { importModule } from '../common.ts';
import { pickleErrors } from './errors.ts';
import { op, toNewName } from './opcodes.ts';

/** Where the bytes come from. */
export interface Source {
  /** Exactly so many bytes; fewer at the end. */
  read(count: number): NativeGen<Uint8Array>;
  /** Up to and including the next newline. */
  readLine(): NativeGen<Uint8Array>;
}
export class BytesSource implements Source {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}
  // No yield: the other source asks Python
  *read(count: number): NativeGen<Uint8Array> {
    const taken = this.bytes.subarray(this.at, this.at + count);
    this.at += taken.length;
    return taken;
  }
  /** Undoes part of a read. */
  back(count: number): void {
    this.at -= count;
  }
  // No yield: as above
  *readLine(): NativeGen<Uint8Array> {
    const end = this.bytes.indexOf(10, this.at);
    const line = this.bytes.subarray(this.at, end < 0 ? this.bytes.length : end + 1);
    this.at += line.length;
    return line;
  }
}
/** A file object, asked for no more than the pickle has; a frame at once. */
export class FileSource implements Source {
  private frame: BytesSource | null = null;
  private frameLeft = 0;
  constructor(
    private readonly reader: Value,
    private readonly lineReader: Value,
  ) {}
  *read(count: number): NativeGen<Uint8Array> {
    if (this.frame !== null && this.frameLeft >= count) {
      this.frameLeft -= count;
      return yield* this.frame.read(count);
    }
    const answer = yield* call(this.reader, [count]);
    if (!(answer instanceof PyBytes)) raise('ValueError', `read() returned non-bytes object (${typeName(answer)})`);
    return answer.value;
  }
  *readLine(): NativeGen<Uint8Array> {
    if (this.frame !== null && this.frameLeft > 0) {
      const line = yield* this.frame.readLine();
      this.frameLeft -= line.length;
      return line;
    }
    const answer = yield* call(this.lineReader);
    if (!(answer instanceof PyBytes)) raise('ValueError', `readline() returned non-bytes object (${typeName(answer)})`);
    return answer.value;
  }
  enter(frame: Uint8Array): void {
    this.frame = new BytesSource(frame);
    this.frameLeft = frame.length;
  }
}
export interface UnpicklingOptions {
  readonly fixImports: boolean;
  readonly encoding: string;
  readonly errors: string;
  readonly buffers?: Value | undefined;
  /** find_class of a subclass. */
  readonly findClass?: Value | undefined;
  readonly persistentLoad?: Value | undefined;
}
const bad = (message: string): never => raise(pickleErrors().UnpicklingError, message);
const underflow = (): never => bad('unpickling stack underflow');
const parseInt10 = lift(pureInt.parseIntText);
const parseFloat64 = lift(parseFloatText);
/** A number on a line of its own; what is wrong is shown with the end of the line. */
function lineInt(text: string): Value {
  try {
    return parseInt10(text);
  } catch (error) {
    if (isRaised(error, 'ValueError'))
      raise('ValueError', `invalid literal for int() with base 10: ${repr(`${text}\n`)}`);
    throw error;
  }
}

export class Unpickling {
  private stack: Value[] = [];
  /** Heights of the stack at the marks. */
  private readonly marks: number[] = [];
  /** The protocol the pickle says it is of. */
  protocol = 0;
  private buffers: Value[] | null = null;
  constructor(
    private readonly source: Source,
    private readonly options: UnpicklingOptions,
    readonly memo: Map<number, Value> = new Map(),
  ) {}

  // ---- the stack -----------------------------------------------------------------------------------------------------------------------------------------------

  private get fence(): number {
    return this.marks.length > 0 ? this.marks[this.marks.length - 1]! : 0;
  }
  private pop(): Value {
    if (this.stack.length <= this.fence) return this.marks.length > 0 ? bad('unexpected MARK found') : underflow();
    return this.stack.pop() as Value;
  }
  private top(): Value {
    if (this.stack.length <= this.fence) return underflow();
    return this.stack[this.stack.length - 1] as Value;
  }
  /** What stands above the last mark, taken off. */
  private popMark(): Value[] {
    const at = this.marks.pop();
    if (at === undefined) return bad('could not find MARK') as never;
    return this.stack.splice(at);
  }
  private push(value: Value): void {
    this.stack.push(value);
  }

  // ---- bytes ---------------------------------------------------------------------------------------------------------------------------------------------------

  private *bytes(count: number): NativeGen<Uint8Array> {
    const data = yield* this.source.read(count);
    if (data.length < count) bad('pickle data was truncated');
    return data;
  }
  private *number(count: number): NativeGen<number> {
    const data = yield* this.bytes(count);
    let value = 0;
    for (let at = count - 1; at >= 0; at--) value = value * 256 + data[at]!;
    return value;
  }
  private *line(): NativeGen<string> {
    const data = yield* this.source.readLine();
    if (data.length === 0 || data[data.length - 1] !== 10) bad('pickle data was truncated');
    return latin1Text(data.subarray(0, data.length - 1));
  }

  *load(): NativeGen {
    for (;;) {
      const code = yield* this.source.read(1);
      if (code.length === 0) raise('EOFError', 'Ran out of input');
      if (code[0] === op.STOP) return this.pop();
      yield* this.step(code[0]!);
    }
  }
  private *step(code: number): NativeGen<void> {
    switch (code) {
      case op.PROTO: {
        const proto = yield* this.number(1);
        if (proto > 5) raise('ValueError', `unsupported pickle protocol: ${proto}`);
        this.protocol = proto;
        return;
      }
      case op.FRAME: {
        const size = yield* this.number(8);
        const frame = yield* this.source.read(size);
        if (frame.length < size) bad('pickle data was truncated');
        if (this.source instanceof FileSource) this.source.enter(frame);
        else (this.source as BytesSource).back(size);
        return;
      }
      case op.NONE:
        return this.push(null);
      case op.NEWTRUE:
        return this.push(true);
      case op.NEWFALSE:
        return this.push(false);
      case op.BININT1:
        return this.push(yield* this.number(1));
      case op.BININT2:
        return this.push(yield* this.number(2));
      case op.BININT:
        return this.push((yield* this.number(4)) | 0);
      case op.INT:
        return this.push(this.textInt(yield* this.line()));
      case op.LONG: {
        const text = yield* this.line();
        return this.push(text.endsWith('L') ? parseInt10(text.slice(0, -1)) : lineInt(text));
      }
      case op.LONG1:
        return this.push(decodeLong(yield* this.bytes(yield* this.number(1))));
      case op.LONG4: {
        const size = (yield* this.number(4)) | 0;
        if (size < 0) bad('LONG pickle has negative byte count');
        return this.push(decodeLong(yield* this.bytes(size)));
      }
      case op.FLOAT:
        return this.push(makeFloat(this.textFloat(yield* this.line())));
      case op.BINFLOAT: {
        const data = yield* this.bytes(8);
        return this.push(makeFloat(new DataView(data.buffer, data.byteOffset, 8).getFloat64(0)));
      }
      case op.STRING: {
        const text = yield* this.line();
        const quote = text[0];
        if (text.length < 2 || quote !== text[text.length - 1] || (quote !== "'" && quote !== '"'))
          bad('the STRING opcode argument must be quoted');
        return this.push(this.oldString(unescaped(text.slice(1, -1))));
      }
      case op.SHORT_BINSTRING:
        return this.push(this.oldString(yield* this.bytes(yield* this.number(1))));
      case op.BINSTRING: {
        const size = (yield* this.number(4)) | 0;
        if (size < 0) bad(`BINSTRING pickle has negative byte count`);
        return this.push(this.oldString(yield* this.bytes(size)));
      }
      case op.UNICODE:
        return this.push(
          decodeBytes(
            Uint8Array.from(yield* this.line(), (char) => char.charCodeAt(0)),
            'raw-unicode-escape',
            'strict',
          ),
        );
      case op.SHORT_BINUNICODE:
        return this.push(utf8(yield* this.bytes(yield* this.number(1))));
      case op.BINUNICODE:
        return this.push(utf8(yield* this.bytes(yield* this.number(4))));
      case op.BINUNICODE8:
        return this.push(utf8(yield* this.bytes(yield* this.number(8))));
      case op.SHORT_BINBYTES:
        return this.push(makeBytes((yield* this.bytes(yield* this.number(1))).slice()));
      case op.BINBYTES: {
        return this.push(makeBytes((yield* this.bytes(yield* this.number(4))).slice()));
      }
      case op.BINBYTES8:
        return this.push(makeBytes((yield* this.bytes(yield* this.number(8))).slice()));
      case op.BYTEARRAY8:
        return this.push(new PyByteArray(types.bytearray, (yield* this.bytes(yield* this.number(8))).slice()));
      case op.NEXT_BUFFER:
        return this.push(yield* this.nextBuffer());
      case op.READONLY_BUFFER: {
        const buffer = this.pop();
        return this.push(buffer instanceof PyByteArray ? makeBytes(buffer.value.slice()) : buffer);
      }
    }
    yield* this.stepObject(code);
  }
  private *stepObject(code: number): NativeGen<void> {
    switch (code) {
      case op.MARK:
        this.marks.push(this.stack.length);
        return;
      case op.POP:
        if (this.marks.length > 0 && this.stack.length === this.fence) this.marks.pop();
        else this.pop();
        return;
      case op.POP_MARK:
        this.popMark();
        return;
      case op.DUP:
        return this.push(this.top());
      case op.EMPTY_TUPLE:
        return this.push(makeTuple([]));
      case op.TUPLE:
        return this.push(makeTuple(this.popMark()));
      case op.TUPLE1:
      case op.TUPLE2:
      case op.TUPLE3: {
        const count = code - op.TUPLE1 + 1;
        if (this.stack.length - this.fence < count) underflow();
        return this.push(makeTuple(this.stack.splice(this.stack.length - count)));
      }
      case op.EMPTY_LIST:
        return this.push(makeList([]));
      case op.LIST:
        return this.push(makeList(this.popMark()));
      case op.EMPTY_DICT:
        return this.push(makeDict());
      case op.DICT: {
        const items = this.popMark();
        if (items.length % 2 !== 0) bad('odd number of items for DICT');
        const dict = new PyDict(types.dict, new HashTable());
        for (let at = 0; at < items.length; at += 2) store(dict.table, items[at] as Value, items[at + 1] as Value);
        return this.push(dict);
      }
      case op.EMPTY_SET:
        return this.push(new PySet(types.set, new SetTable()));
      case op.FROZENSET: {
        const set = new PySet(types.frozenset, new SetTable());
        for (const item of this.popMark()) set.table.add(item);
        return this.push(set);
      }
      case op.APPEND: {
        if (this.stack.length - this.fence < 2) underflow();
        return yield* this.append([this.pop()]);
      }
      case op.APPENDS:
        return yield* this.append(this.popMark());
      case op.SETITEM: {
        if (this.stack.length - this.fence < 3) underflow();
        return this.setItems(this.stack.splice(this.stack.length - 2));
      }
      case op.SETITEMS: {
        const items = this.popMark();
        if (this.stack.length <= this.fence) underflow();
        if (items.length % 2 !== 0) bad('odd number of items for SETITEMS');
        return this.setItems(items);
      }
      case op.ADDITEMS:
        return yield* this.addItems(this.popMark());
      case op.PUT:
        return this.put(notNegative(lineInt(yield* this.line()), 'PUT'));
      case op.BINPUT:
        return this.put(yield* this.number(1));
      case op.LONG_BINPUT:
        return this.put(notNegative((yield* this.number(4)) | 0, 'LONG_BINPUT'));
      case op.MEMOIZE:
        return this.put(this.memo.size);
      case op.GET:
        return this.get(lineInt(yield* this.line()) as number);
      case op.BINGET:
        return this.get(yield* this.number(1));
      case op.LONG_BINGET:
        return this.get(yield* this.number(4));
    }
    yield* this.stepCall(code);
  }
  private *stepCall(code: number): NativeGen<void> {
    switch (code) {
      case op.GLOBAL: {
        const module = decodeLine(yield* this.line());
        const name = decodeLine(yield* this.line());
        return this.push(yield* this.findClass(module, name));
      }
      case op.STACK_GLOBAL: {
        const name = asStr(this.pop());
        const module = asStr(this.pop());
        if (name === undefined || module === undefined) return bad('STACK_GLOBAL requires str');
        return this.push(yield* this.findClass(module, name));
      }
      case op.REDUCE: {
        const args = this.pop();
        const func = this.pop();
        if (!isCallable(func)) raise('TypeError', `'${typeName(func)}' object is not callable`);
        if (!(args instanceof PyTuple)) raise('TypeError', 'argument list must be a tuple');
        return this.push(yield* call(func, args.items.slice()));
      }
      case op.NEWOBJ:
        return yield* this.newObject('NEWOBJ', false);
      case op.NEWOBJ_EX:
        return yield* this.newObject('NEWOBJ_EX', true);
      case op.INST: {
        const module = decodeLine(yield* this.line());
        const name = decodeLine(yield* this.line());
        const args = this.popMark();
        return this.push(yield* this.instantiate(yield* this.findClass(module, name), args));
      }
      case op.OBJ: {
        const [cls, ...args] = this.popMark();
        if (cls === undefined) return underflow();
        return this.push(yield* this.instantiate(cls, args));
      }
      case op.BUILD:
        return yield* this.build();
      case op.PERSID:
        return this.push(yield* this.persistent(asciiOnly(yield* this.line())));
      case op.BINPERSID:
        return this.push(yield* this.persistent(this.pop()));
      case op.EXT1:
        return yield* this.extension(yield* this.number(1));
      case op.EXT2:
        return yield* this.extension(yield* this.number(2));
      case op.EXT4:
        return yield* this.extension(yield* this.number(4));
    }
    const char =
      code >= 0x20 && code < 0x7f && code !== 0x27 && code !== 0x5c
        ? String.fromCharCode(code)
        : `\\x${code.toString(16).padStart(2, '0')}`;
    bad(`invalid load key, '${char}'.`);
  }

  // ---- numbers and texts ------------------------------------------------------------------------------------------------------------------------------------------

  private textInt(text: string): Value {
    if (text === '00') return false;
    if (text === '01') return true;
    try {
      return parseInt10(text);
    } catch (error) {
      if (isRaised(error, 'ValueError')) raise('ValueError', 'could not convert string to int');
      throw error;
    }
  }
  private textFloat(text: string): number {
    try {
      return parseFloat64(text);
    } catch (error) {
      if (!isRaised(error, 'ValueError')) throw error;
      // A number with something behind it is told of in fewer words.
      const begun = /^[-+]?(?:\.?[0-9]|inf|nan)/i.test(text);
      raise('ValueError', `could not convert string to float${begun ? '' : `: '${text}\n'`}`);
    }
  }
  /** A str of Python 2. */
  private oldString(data: Uint8Array): Value {
    if (this.options.encoding === 'bytes') return makeBytes(data.slice());
    return decodeBytes(data, this.options.encoding, this.options.errors);
  }

  // ---- memo ---------------------------------------------------------------------------------------------------------------------------------------------------------

  private put(index: number): void {
    this.memo.set(index, this.top());
  }
  private get(index: number): void {
    const value = this.memo.get(index);
    if (value === undefined) bad(`Memo value not found at index ${index}`);
    this.push(value as Value);
  }

  // ---- filling -------------------------------------------------------------------------------------------------------------------------------------------------------

  private *append(items: Value[]): NativeGen<void> {
    const list = this.top();
    if (items.length === 0) return;
    if (list instanceof PyList && list.cls === types.list) {
      for (const item of items) list.items.push(item);
      return;
    }
    const extend = lookupAttr(list, 'extend');
    if (extend !== undefined) {
      yield* call(extend, [makeList(items)]);
      return;
    }
    const append = getAttr(list, 'append');
    for (const item of items) yield* call(append, [item]);
  }
  private setItems(items: Value[]): void {
    const dict = this.top();
    const plain = dict instanceof PyDict && dict.cls === types.dict;
    for (let at = 0; at < items.length; at += 2) {
      if (plain) store(dict.table, items[at] as Value, items[at + 1] as Value);
      else setItem(dict, items[at] as Value, items[at + 1] as Value);
    }
  }
  private *addItems(items: Value[]): NativeGen<void> {
    const set = this.top();
    if (set instanceof PySet) {
      for (const item of items) set.table.add(item);
      return;
    }
    const add = getAttr(set, 'add');
    for (const item of items) yield* call(add, [item]);
  }
  private *nextBuffer(): NativeGen {
    if (this.options.buffers === undefined || this.options.buffers === null)
      bad('pickle stream refers to out-of-band data but no *buffers* argument was given');
    if (this.buffers === null)
      this.buffers = ((yield* call(types.list, [this.options.buffers as Value])) as PyList).items;
    const buffer = this.buffers.shift();
    if (buffer === undefined) bad('not enough out-of-band buffers');
    return buffer as Value;
  }

  // ---- objects --------------------------------------------------------------------------------------------------------------------------------------------------------

  private *findClass(module: string, name: string): NativeGen {
    if (this.options.findClass !== undefined) return yield* call(this.options.findClass, [module, name]);
    return yield* findClass(module, name, this.protocol, this.options.fixImports);
  }
  private *newObject(what: string, extended: boolean): NativeGen<void> {
    const keywords = extended ? this.pop() : null;
    const args = this.pop();
    const cls = this.pop();
    if (!(cls instanceof PyType)) return bad(`${what} class argument must be a type, not ${typeName(cls)}`);
    if (!(args instanceof PyTuple)) return bad(`${what} args argument must be a tuple, not ${typeName(args)}`);
    if (extended && !(keywords instanceof PyDict))
      return bad(`${what} kwargs argument must be a dict, not ${typeName(keywords)}`);
    const named =
      keywords instanceof PyDict && keywords.table.size > 0
        ? new Map(keywords.table.liveEntries() as [string, Value][])
        : null;
    this.push(yield* call(getAttr(cls, '__new__'), [cls, ...args.items], named));
  }
  private *instantiate(cls: Value, args: Value[]): NativeGen {
    if (args.length > 0 || !(cls instanceof PyType) || lookupAttr(cls, '__getinitargs__') !== undefined)
      return yield* call(cls, args);
    return yield* call(getAttr(cls, '__new__'), [cls]);
  }
  private *build(): NativeGen<void> {
    if (this.stack.length - this.fence < 2) underflow();
    let state = this.pop();
    const object = this.top();
    const setState = lookupAttr(object, '__setstate__');
    if (setState !== undefined) {
      yield* call(setState, [state]);
      return;
    }
    let slots: Value = null;
    if (state instanceof PyTuple && state.items.length === 2) [state, slots] = state.items as [Value, Value];
    if (state !== null) {
      if (!(state instanceof PyDict)) return bad('state is not a dictionary');
      const attributes =
        object instanceof PyObject && object.shape !== undefined && !(object instanceof PyType)
          ? attributesOf(object)
          : getAttr(object, '__dict__');
      for (const [key, value] of state.table.liveEntries()) {
        if (attributes instanceof PyDict) store(attributes.table, key, value);
        else setItem(attributes, key, value);
      }
    }
    if (slots === null) return;
    if (!(slots instanceof PyDict)) return bad('slot state is not a dictionary');
    for (const [key, value] of slots.table.liveEntries()) setAttr(object, asStr(key) as string, value);
  }
  private *persistent(id: Value): NativeGen {
    const load = this.options.persistentLoad;
    if (load === undefined) {
      return bad('A load persistent id instruction was encountered, but no persistent_load function was specified.');
    }
    return yield* call(load, [id]);
  }
  private *extension(code: number): NativeGen<void> {
    if (code === 0 || code > 0x7fffffff) bad('EXT specifies code <= 0');
    const registry = getAttr(yield* importModule('copyreg'), '_inverted_registry') as PyDict;
    const found = registry.table.get(code);
    if (found === undefined) raise('ValueError', `unregistered extension code ${code}`);
    const parts = found instanceof PyTuple ? found.items.map(asStr) : [];
    if (parts.length !== 2 || parts.includes(undefined))
      raise('ValueError', `_inverted_registry[${code}] isn't a 2-tuple of strings`);
    const [module, name] = parts as [string, string];
    this.push(yield* this.findClass(module, name));
  }
}
function notNegative(number: Value, opcode: string): number {
  if ((number as number) < 0) raise('ValueError', `negative ${opcode} argument`);
  return number as number;
}
function asciiOnly(id: string): string {
  if (/[^\0-\x7f]/.test(id)) return bad('persistent IDs in protocol 0 must be ASCII strings');
  return id;
}
/** The object that a pickle names: imported, and found by its path. */
export function* findClass(module: string, name: string, proto: number, fixImports: boolean): NativeGen {
  const [m, n] = proto < 3 && fixImports ? toNewName(module, name) : [module, name];
  const imported = yield* importModule(m);
  let found: Value = (vm.interpreter.modules.table.get(m) as Value | undefined) ?? imported;
  const path = proto >= 4 ? n.split('.') : [n];
  try {
    for (const part of path) found = getAttr(found, part);
  } catch (error) {
    if (path.length < 2 || !isRaised(error, 'AttributeError')) throw error;
    const exc = makeException('AttributeError', `Can't resolve path ${repr(n)} on module ${repr(m)}`);
    exc.context = error.exc;
    throw new Raise(exc);
  }
  return found;
}
/** A long's two's complement, little-endian. */
export const decodeLong = (bytes: Uint8Array): Value =>
  bytes.length === 0 ? 0 : pureInt.intFromBytes(bytes, 'little', true);
const utf8 = (bytes: Uint8Array): string => decodeBytes(bytes, 'utf-8', 'surrogatepass');
const decodeLine = (line: string): string => utf8(Uint8Array.from(line, (char) => char.charCodeAt(0)));
/** The escapes of a Python 2 string literal. */
function unescaped(text: string): Uint8Array {
  const simple: Record<string, string> = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
  };
  if (/(?:^|[^\\])(?:\\\\)*\\$/s.test(text)) raise('ValueError', 'Trailing \\ in string');
  const plain = text.replace(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|.)/gs, (_all, code: string, at: number) => {
    if (code === 'x') raise('ValueError', `invalid \\x escape at position ${at}`);
    if (code[0] === 'x') return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    return simple[code] ?? `\\${code}`;
  });
  return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}
