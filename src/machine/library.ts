/**
 * Functions and classes of the library that CPython writes in Python and we write in TypeScript. To a program they look as there: `type(asyncio.sleep)` is
 * function, they bind as methods, have `__code__`, `__defaults__` and `__qualname__`, wrong calls are worded as Python functions word them, and their
 * classes can be subclassed, patched and given attributes.
 *
 * The implementation gets its arguments as any native does (native.ts): undefined where the caller gave none and there is a default.
 */
import { CodeFlag, type CodeConstant, type CodeObject, Op } from '../language/index.ts';
import { bindArguments } from './calls/index.ts';
import type { PyFunction } from './function.ts';
import { HashTable } from './hashtable.ts';
import { Linked } from './link.ts';
import { makeDict, makeFloat, makeTuple, types } from './make.ts';
import {
  type NativeImpl,
  parseSignature,
  PyNativeFunction,
  type QuickImpl,
  type Signature,
  type TypeSpec,
  fillType,
  nativeMro,
} from './native.ts';
import { definedAt, leavesLibrary, linesOf, waitingLine } from './tracebacks/library-lines.ts';
import { LIBRARY_ROOT } from './importing/modules.ts';
import { numberedCode } from './importing/sources.ts';
import { PyClassMethod, PyDict, PyProperty, PyStaticMethod, type PyTuple, PyType, type Value } from './objects.ts';
import { withAttributes } from './types/common.ts';

/** What is done with an exception that a library function on those lines raises. */
const passing =
  (fn: PyLibraryFunction, lines: Parameters<typeof leavesLibrary>[1]): PyLibraryFunction['raised'] =>
  (error, args, hint) =>
    leavesLibrary(fn, lines, error, args, hint);

/** [signature, implementation, documentation, short way], as NativeSpec. */
export type LibrarySpec = readonly [
  signature: string,
  impl: NativeImpl,
  doc?: string | undefined,
  quick?: QuickImpl | undefined,
];

/** Where a library function pretends to stand. */
export interface LibraryPlace {
  /** Its module, `asyncio.tasks`. */
  readonly module: string;
  readonly qualname?: string;
  /** Line of its `def` in CPython's file. */
  readonly line?: number;
  /** Calling it makes a coroutine. */
  readonly isCoroutine?: boolean;
  /** The name under which the lines are listed that it puts into tracebacks, where that is not its qualname. */
  readonly linesAs?: string;
}

const generator = Object.getPrototypeOf(function* () {}).constructor as new () => object;
/** An implementation that tells its function of what it raises. Generators are looked after by the loop that drives them. */
function telling(impl: NativeImpl, count: number, fn: () => PyLibraryFunction): NativeImpl {
  if (impl instanceof generator) return impl;
  // (the commonest numbers of parameters: until V8 has compiled it, an array of arguments costs more than all the rest)
  if (impl.length === 1 && count === 1)
    return (self) => {
      try {
        return impl(self);
      } catch (error) {
        fn().raised?.(error, [self]);
        throw error;
      }
    };
  if (impl.length === 2 && count === 2)
    return (self, value) => {
      try {
        return impl(self, value);
      } catch (error) {
        fn().raised?.(error, [self, value]);
        throw error;
      }
    };
  return (...args) => {
    try {
      return impl(...args);
    } catch (error) {
      fn().raised?.(error, args);
      throw error;
    }
  };
}

/** A function written in TypeScript that is a Python function to everybody who looks. Its `cls` is `function`. */
export class PyLibraryFunction extends PyNativeFunction {
  qualname: Value;
  defaults: PyTuple | null;
  kwdefaults: PyDict | null;
  readonly closure: PyTuple | null = null;
  annotations: PyDict | null = null;
  annotate: Value = null;
  typeParams: Value | undefined = undefined;
  readonly isCoroutine: boolean;
  /** Python values that the implementation keeps in variables of its own, for the reachability walk. */
  keeps: unknown = null;
  private readonly line: number;
  private made: Linked | undefined;
  private lists: (Value | undefined)[] | undefined;

  constructor(name: string, spec: LibrarySpec, place: LibraryPlace) {
    const lines = linesOf(place.module, place.linesAs ?? place.qualname ?? name);
    const seen = place.isCoroutine !== true && lines !== undefined;
    const signature = parseSignature(spec[0]);
    const count = signature.varargs || signature.varkw ? -1 : signature.names.length + signature.keywordOnly.length;
    const told = <T extends NativeImpl>(impl: T): T => (seen ? (telling(impl, count, () => this) as T) : impl);
    super(
      types.function,
      name,
      signature,
      told(spec[1]),
      null,
      spec[2] ?? null,
      spec[3] === undefined ? null : told(spec[3]),
    );
    this.module = place.module;
    this.qualname = place.qualname ?? name;
    this.line = place.line ?? 1;
    this.isCoroutine = place.isCoroutine ?? false;
    const { positional, keywords } = defaultValues(this.signature);
    this.defaults = positional.length > 0 ? makeTuple(positional) : null;
    this.kwdefaults = keywords.size > 0 ? makeDict(keywords) : null;
    this.layOut = bindLibraryFunction;
    if (lines !== undefined) this.raised = passing(this, lines);
    if (types.function.hasDict) withAttributes(this);
  }
  /** A code object without a body of its own, so that tools which look at `__code__` see the parameters. */
  get linked(): Linked {
    this.made ??= new Linked(codeOf(this, this.line, this.isCoroutine));
    return this.made;
  }
  get globals(): PyDict {
    return (this.scope ??= new PyDict(types.dict, new HashTable()));
  }
  get builtins(): PyDict {
    return this.globals;
  }
  /** What `__globals__` shows, once somebody asks. */
  scope: PyDict | undefined;
  /** Laid out like `defaults`, but absent: the implementation gets undefined. */
  get absentDefaults(): (Value | undefined)[] {
    this.lists ??= new Array(this.defaults?.items.length ?? 0).fill(undefined);
    return this.lists;
  }
}

/** The values that the texts of defaults stand for. */
function defaultValues(signature: Signature): { positional: Value[]; keywords: Map<string, Value> } {
  const positional: Value[] = [];
  const keywords = new Map<string, Value>();
  let keywordOnly = false;
  for (const raw of signature.text.split(/,(?![^([{]*[)\]}])/)) {
    const part = raw.trim();
    if (part.startsWith('*')) {
      keywordOnly = true;
      continue;
    }
    const at = part.indexOf('=');
    if (at < 0) continue;
    const value = constantOf(part.slice(at + 1).trim());
    if (keywordOnly) keywords.set(part.slice(0, at).trim(), value);
    else positional.push(value);
  }
  return { positional, keywords };
}
function constantOf(text: string): Value {
  if (text === 'None') return null;
  if (text === 'True' || text === 'False') return text === 'True';
  if (/^-?\d+$/.test(text)) return Number(text);
  if (/^-?\d*\.\d+$|e/.test(text) && Number.isFinite(Number(text))) return makeFloat(Number(text));
  const quoted = /^(['"])(.*)\1$/.exec(text);
  return quoted === null ? null : quoted[2]!;
}

function codeOf(fn: PyLibraryFunction, given: number, isCoroutine: boolean): CodeObject {
  const line = definedAt(String(fn.module), String(fn.qualname)) ?? given;
  const { names, positionalOnly, varargs, keywordOnly, varkw, text } = fn.signature;
  const star = (pattern: RegExp, otherwise: string) => pattern.exec(text)?.[1] ?? otherwise;
  const varnames = [...names, ...keywordOnly.map((keyword) => keyword.name)];
  if (varargs) varnames.push(star(/(?:^|[\s,])\*(\w+)/, 'args'));
  if (varkw) varnames.push(star(/\*\*(\w+)/, 'kwargs'));
  const none: CodeConstant = { type: 'None' };
  const start = isCoroutine ? [Op.RETURN_GENERATOR, 0, Op.POP_TOP, 0, Op.RESUME, 0] : [Op.RESUME, 0];
  const code = Int32Array.from([...start, Op.LOAD_CONST, 0, Op.RETURN_VALUE, 0]);
  const positions = new Int32Array(code.length * 2);
  for (let at = 0; at < positions.length; at += 4) positions.set([line, line, -1, -1], at);
  // The last instruction is where it waits.
  const waiting = waitingLine(String(fn.module), String(fn.qualname)) ?? line;
  positions.set([waiting, waiting], positions.length - 4);
  const made: CodeObject = {
    name: fn.name,
    qualname: String(fn.qualname),
    filename: `${LIBRARY_ROOT}/${String(fn.module).replaceAll('.', '/')}.py`,
    firstlineno: line,
    argcount: names.length,
    posonlyargcount: positionalOnly,
    kwonlyargcount: keywordOnly.length,
    flags:
      CodeFlag.OPTIMIZED |
      CodeFlag.NEWLOCALS |
      (varargs ? CodeFlag.VARARGS : 0) |
      (varkw ? CodeFlag.VARKEYWORDS : 0) |
      (isCoroutine ? CodeFlag.COROUTINE : 0),
    varnames,
    cellvars: [],
    freevars: [],
    localsplusNames: varnames,
    names: [],
    consts: [none],
    code,
    positions,
    exceptionTable: new Int32Array(0),
    stacksize: 2,
    docstring: fn.doc,
  };
  numberedCode.add(made);
  return made;
}

/** Lays arguments out as Python does, worded as Python words it, in the order a native expects. */
function bindLibraryFunction(this: PyLibraryFunction, args: Value[], kwargs: Map<string, Value> | null): unknown[] {
  const { names, required, varargs, keywordOnly, varkw } = this.signature;
  if (kwargs === null && args.length >= required && args.length <= names.length) {
    const plain: unknown[] = [...args];
    while (plain.length < names.length) plain.push(undefined);
    if (varargs) plain.push([]);
    for (const { name } of keywordOnly) plain.push(this.kwdefaults?.table.get(name));
    if (varkw) plain.push(new Map());
    if (!plain.includes(undefined, names.length)) return plain;
  }
  const like = {
    linked: this.linked,
    qualname: this.qualname,
    defaults: { items: this.absentDefaults },
    kwdefaults: this.kwdefaults,
  };
  const slots = bindArguments(like as unknown as PyFunction, args, kwargs);
  const bound: unknown[] = slots.slice(0, names.length);
  const total = names.length + keywordOnly.length;
  if (varargs) bound.push((slots[total] as PyTuple).items);
  for (let at = names.length; at < total; at++) bound.push(slots[at]);
  if (varkw) {
    const table = (slots[total + (varargs ? 1 : 0)] as PyDict).table;
    const rest = new Map<string, Value>();
    for (const key of table.liveKeys()) rest.set(key as string, table.get(key) as Value);
    bound.push(rest);
  }
  return bound;
}

/** A function of a library module. */
export const libraryFunction = (name: string, spec: LibrarySpec, place: LibraryPlace): PyLibraryFunction =>
  new PyLibraryFunction(name, spec, place);

/** A method of a library class. */
export function libraryMethod(type: PyType, name: string, spec: LibrarySpec, place: LibraryPlace): PyLibraryFunction {
  return onlyForInstances(type, libraryFunction(name, spec, place));
}
/** Makes a function a method that refuses what is no instance: Python's own would look up attributes of any object; fields of ours no other object has. */
export function onlyForInstances(type: PyType, fn: PyLibraryFunction): PyLibraryFunction {
  if (type.native !== types.object) fn.receiver = type.native;
  return fn;
}

/** What defineLibraryClass takes: a class that CPython writes in Python. */
export interface LibraryClassSpec extends Pick<TypeSpec, 'getset' | 'attributes' | 'doc' | 'alloc' | 'unhashable'> {
  readonly name: string;
  readonly module: string;
  readonly bases?: readonly PyType[];
  /** Methods; `__init__` among them. */
  readonly functions?: Readonly<Record<string, LibrarySpec>>;
  readonly classFunctions?: Readonly<Record<string, LibrarySpec>>;
  readonly staticFunctions?: Readonly<Record<string, LibrarySpec>>;
  /** Read-only properties. */
  readonly properties?: Readonly<Record<string, NativeImpl>>;
  /** Instances have no `__dict__` (the class has __slots__). */
  readonly slotsOnly?: boolean;
  /** Its __slots__ name `__weakref__`. Without slots everything can be weakly referenced. */
  readonly weakrefable?: boolean;
}

let isMakingForOne = false;
/** Library classes made meanwhile are those of the running interpreter: no other one knows of them. */
export function makeForOne<T>(make: () => T): T {
  isMakingForOne = true;
  try {
    return make();
  } finally {
    isMakingForOne = false;
  }
}
/** A class that can be subclassed, patched and looked into like one written in Python. */
export function defineLibraryClass(spec: LibraryClassSpec): PyType {
  const bases = spec.bases === undefined || spec.bases.length === 0 ? [types.object] : [...spec.bases];
  const type = new PyType(types.type, spec.name, bases, new Map());
  type.module = spec.module;
  type.mro = [type, ...nativeMro(bases)];
  const layout = bases.find((base) => base.native !== types.object) ?? bases[0]!;
  type.alloc = spec.alloc ?? layout.alloc;
  type.native = spec.alloc === undefined ? layout.native : type;
  type.base = layout;
  type.isHeap = true;
  type.ofLibrary = true;
  type.hasDict = spec.slotsOnly === true ? layout.hasDict : true;
  type.weakrefable = spec.weakrefable ?? spec.slotsOnly !== true;
  for (const base of bases) base.enlist(type, !isMakingForOne);
  type.ns.set('__module__', spec.module);
  type.ns.set('__doc__', spec.doc ?? null);
  const place = (name: string): LibraryPlace => ({ module: spec.module, qualname: `${spec.name}.${name}` });
  const method = (name: string, member: LibrarySpec) => libraryMethod(type, name, member, place(name));
  for (const [name, member] of Object.entries(spec.functions ?? {})) type.ns.set(name, method(name, member));
  for (const [name, member] of Object.entries(spec.classFunctions ?? {})) {
    const bound = new PyClassMethod(types.classmethod);
    bound.func = libraryFunction(name, member, place(name));
    type.ns.set(name, bound);
  }
  for (const [name, member] of Object.entries(spec.staticFunctions ?? {})) {
    const free = new PyStaticMethod(types.staticmethod);
    free.func = libraryFunction(name, member, place(name));
    type.ns.set(name, free);
  }
  for (const [name, get] of Object.entries(spec.properties ?? {})) {
    type.ns.set(name, new PyProperty(types.property, method(name, ['self', get]), null, null, null, name));
  }
  fillType(type, {
    ...(spec.getset !== undefined && { getset: spec.getset }),
    ...(spec.attributes !== undefined && { attributes: spec.attributes }),
  });
  if (spec.unhashable === true) type.ns.set('__hash__', null);
  type.doc = spec.doc ?? null;
  return type;
}
