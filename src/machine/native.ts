/**
 * How native (TypeScript) functions, methods and classes are declared.
 *
 * A native is a signature in Python's own notation and a JavaScript function:
 *
 *   defineType({ name: 'list', methods: { append: ['self, object, /', (self: PyList, item) => { self.items.push(item); return null; }] } })
 *
 * The function gets one argument a parameter (undefined where the caller gave none and there is a default), then an array for *args,
 * then one a keyword-only parameter, then a Map<string, Value> for **kwargs. It returns a Value.
 *
 * A native that must call Python code, iterate over something that may be Python code, or block, is a generator function (`function*`) and
 * uses `yield* call(f, args)`, `yield* next(iterator)`, `yield* block(stop)` (door.ts): that is the one door through which a thread can stop in the
 * middle of a native. Small protocol calls (`repr`, `hash`, `==`, `bool`, `len`) may use the synchronous forms of protocols/, which run
 * nested. Never run a user's function, iterator or generator synchronously from a native when a generator function can do it.
 *
 * Wrong calls raise the TypeError that CPython's C function of the same shape raises; the shape decides the wording.
 */

import { types } from './bootstrap.ts';
import type { PyFunction } from './function.ts';
import { notImplemented } from './make.ts';
import { hidingDict, PyObject, PyStaticMethod, PyType, type Value } from './objects.ts';
import { nearest } from './pure/suggest.ts';
import { raise } from './raise.ts';

/** What a generator native hands to the interpreter loop. */
export type Request = CallRequest | BlockRequest | YieldRequest;
/** A native asks for a call. */
export class CallRequest {
  constructor(
    /** (may be changed between two uses: one request serves many steps) */
    public callable: Value,
    readonly args: Value[],
    readonly kwargs: Map<string, Value> | null,
    /**
     * 'value': raise StopIteration as usual. 'next': the callable is an iterator to be advanced; answer undefined when it is exhausted.
     * 'code': a code object to run with args = [globals, locals], or a function to run with its names in args = [locals] (a class body).
     */
    readonly mode: 'value' | 'next' | 'send' | 'code' = 'value',
    /** With 'next': what takes items from the generator while that goes on. With `more`: what takes the answers. */
    readonly take: Take | null = null,
    /**
     * The callable is a function written in Python, which is called over and over with what this gives, as long as `take` takes the answers; undefined is the
     * end, and is the answer then.
     */
    readonly more: (() => Value[] | undefined) | null = null,
  ) {}
}
/**
 * Takes an item in the midst of a generator's code, which goes on at once as if it had been asked for the next: so a native that goes through a whole
 * generator need not be woken for each. It changes nothing that Python code could see, and raises nothing.
 * @returns whether it was taken; otherwise it comes as the answer to the request
 */
export type Take = (item: Value) => boolean;
/** The thread must stop: `stop` goes to the kernel, its answer comes back as the value of the yield. */
export class BlockRequest {
  constructor(readonly stop: unknown) {}
}
/** A native coroutine (coroutine.ts) pauses: `value` goes to whoever awaits it; what is sent in comes back as the value of the yield. */
export class YieldRequest {
  constructor(readonly value: Value) {}
}
/** A native that may ask the interpreter loop for something before it answers. */
// biome-ignore lint/suspicious/noExplicitAny: what comes back is as the request promises
export type NativeGen<T = Value> = Generator<Request, T, any>;
/** The JavaScript behind a native function; its parameters are as the signature string says. */
// biome-ignore lint/suspicious/noExplicitAny lint/suspicious/noConfusingVoidType: a native without a value answers None
export type NativeImpl = (...args: any[]) => Value | undefined | void | NativeGen;
/**
 * [signature, implementation, documentation, short way]. The short way belongs to a generator native: given the same (plainly positional) arguments it
 * answers at once where no Python code is involved (len of a list), and undefined where the generator must do it.
 */
export type NativeSpec = readonly [signature: string, impl: NativeImpl, doc?: string, quick?: QuickImpl];
/** The short way of a native that is a generator: undefined where it does not fit. */
// biome-ignore lint/suspicious/noExplicitAny: the parameters are as the signature string says
export type QuickImpl = (...args: any[]) => Value | undefined;

export interface Signature {
  /** Positional parameters in order (positional-only first). */
  readonly names: readonly string[];
  readonly positionalOnly: number;
  /** Positional parameters without a default. */
  readonly required: number;
  readonly varargs: boolean;
  readonly keywordOnly: readonly { readonly name: string; readonly required: boolean }[];
  readonly varkw: boolean;
  /** Ends with `*`: keywords are looked at, though none is known (a method that is given its defining class). */
  readonly open: boolean;
  readonly text: string;
}

const signatures = new Map<string, Signature>();

/** Reads `self, x, /, y=None, *args, key=None, **kw`. Defaults are only text: the implementation gets undefined. */
export function parseSignature(text: string): Signature {
  const known = signatures.get(text);
  if (known !== undefined) return known;
  const names: string[] = [];
  const keywordOnly: { name: string; required: boolean }[] = [];
  let positionalOnly = 0;
  let required = 0;
  let varargs = false;
  let varkw = false;
  let afterStar = false;
  for (const raw of text.split(/,(?![^([{]*[)\]}])/)) {
    const part = raw.trim();
    if (part === '') continue;
    if (part === '/') positionalOnly = names.length;
    else if (part === '*') afterStar = true;
    else if (part.startsWith('**')) varkw = true;
    else if (part.startsWith('*')) varargs = afterStar = true;
    else {
      const [name, fallback] = part.split('=') as [string, string | undefined];
      if (afterStar) keywordOnly.push({ name, required: fallback === undefined });
      else {
        names.push(name);
        if (fallback === undefined) required = names.length;
      }
    }
  }
  const open = afterStar && !varargs && keywordOnly.length === 0 && !varkw;
  const shown = open ? text.replace(/, \*$/, '') : text;
  const signature = { names, positionalOnly, required, varargs, keywordOnly, varkw, open, text: shown };
  signatures.set(text, signature);
  return signature;
}
/** Makes the natives that are generators. */
export const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;

/** A function written in TypeScript: a module's function (cls builtin_function_or_method) or, with an owner, a method of a native class. */
export class PyNativeFunction extends PyObject {
  readonly isGenerator: boolean;
  readonly min: number;
  readonly max: number;
  /** Called with min..max positional arguments and no keywords, `impl` can be applied straight. */
  readonly plain: boolean;
  module: Value = null;
  /** The class of a static method. */
  home: PyType | null = null;
  /** `__getattribute__`, `__setattr__` or `__delattr__` that does something of its own: no short way around it. */
  overrides = false;
  /** Told of an exception that leaves the function, if tracebacks show its lines (tracebacks/library-lines.ts). */
  raised: ((error: unknown, args: readonly unknown[], hint?: 'fresh' | 'zero') => void) | null = null;
  /** A sequence's `+` or `*`: the operands for which the operator asks the other side, where a call by name raises. */
  declines: ((operand: Value) => boolean) | null = null;
  /** An `__init__` that does with positional arguments what this `__new__`, which takes them in one array, has just done. */
  repeats: PyNativeFunction | null = null;
  /**
   * Of a function that makes coroutines: does all of what one does that is awaited at once and need not wait. @returns what the await gives; undefined when it
   * would have to wait or is anything but usual, and then nothing was done.
   */
  atOnce: QuickImpl | null = null;
  /** The same written in Python: what is called where the short way (`quick`) did nothing. */
  instead: PyFunction | null = null;
  /** Instead of bindNative's own way: for functions that pretend to be written in Python (library.ts). */
  layOut: ((args: Value[], kwargs: Map<string, Value> | null) => unknown[]) | null = null;
  /** The class of which the first argument must be an instance: the owner, or the class of a library function that works on what only its instances hold. */
  receiver: PyType | null;
  constructor(
    cls: PyType,
    readonly name: string,
    readonly signature: Signature,
    readonly impl: NativeImpl,
    readonly owner: PyType | null,
    readonly doc: string | null,
    readonly quick: QuickImpl | null = null,
  ) {
    super(cls);
    this.receiver = owner;
    this.isGenerator = impl instanceof GeneratorFunction;
    this.min = signature.required;
    this.max = signature.names.length;
    this.plain = !signature.varargs && !signature.varkw && !signature.keywordOnly.some((keyword) => keyword.required);
  }
  /** What messages call a `__new__` that has a name of its own in CPython. */
  makerName: string | null = null;
  /** The name in messages: `list() takes ...` for list.__new__. */
  get shown(): string {
    if (this.makerName !== null) return this.makerName;
    return this.owner !== null && (this.name === '__new__' || this.name === '__init__')
      ? this.owner.ownName
      : this.name;
  }
  get fullName(): string {
    const owner = this.owner ?? this.home;
    if (owner !== null) return this.shown !== this.name ? this.shown : `${owner.ownName}.${this.name}`;
    return typeof this.module === 'string' && this.module !== 'builtins' ? `${this.module}.${this.name}` : this.name;
  }
}

/** Whether it is a function of a module: in the dict of a class it is no method, and called without the instance (`__call__ = print`). */
export const isNoMethod = (fn: PyNativeFunction): boolean => fn.cls === types.builtinFunction && fn.owner === null;

/** `__new__` and `__init__` check positional arguments themselves: their wording is not that of a method with one argument. */
const isMaker = (fn: PyNativeFunction): boolean =>
  fn.owner !== null && (fn.name === '__new__' || fn.name === '__init__');
/** Keywords for a `__new__` that knows none are let pass when a subclass has an `__init__` of its own: they are meant for that. */
function initTakesThem(fn: PyNativeFunction, args: readonly Value[]): boolean {
  const cls = args[0];
  return (
    fn.owner !== null &&
    fn.name === '__new__' &&
    cls instanceof PyType &&
    cls !== fn.owner &&
    cls.lookup('__init__') !== fn.owner.lookup('__init__')
  );
}
/** The same for `list.__init__` (no other), when a subclass has a `__new__` of its own. */
function newTookThem(fn: PyNativeFunction, args: readonly Value[]): boolean {
  const self = args[0];
  if (fn.owner === null || fn.name !== '__init__' || fn.owner !== types.list || !(self instanceof PyObject))
    return false;
  return self.cls !== fn.owner && self.cls.lookup('__new__') !== fn.owner.lookup('__new__');
}
const plural = (count: number) => (count === 1 ? '' : 's');

/** Arguments in the order of the parameters; undefined: not given. */
type LaidOut = (Value | undefined | Value[] | Map<string, Value>)[];

/** Lays call arguments out as the implementation wants them. @throws Raise(TypeError) worded as CPython words it for this shape of function */
export function bindNative(fn: PyNativeFunction, args: Value[], kwargs: Map<string, Value> | null): LaidOut {
  if (fn.layOut !== null) return fn.layOut(args, kwargs) as (Value | undefined)[];
  const { names, required, varargs, keywordOnly, varkw } = fn.signature;
  if (kwargs === null && args.length >= required && (varargs || args.length <= names.length)) {
    const laid: LaidOut = args.slice(0, names.length);
    while (laid.length < names.length) laid.push(undefined);
    if (varargs) laid.push(args.slice(names.length));
    if (keywordOnly.length > 0) {
      if (keywordOnly.some((keyword) => keyword.required)) return bindSlowly(fn, args, kwargs);
      for (let at = 0; at < keywordOnly.length; at++) laid.push(undefined);
    }
    if (varkw) laid.push(new Map());
    return laid;
  }
  return bindSlowly(fn, args, kwargs);
}

/** The same where keywords are given, or something is wrong. */
function bindSlowly(fn: PyNativeFunction, args: Value[], keywords: Map<string, Value> | null): LaidOut {
  const { names, positionalOnly, required, varargs, keywordOnly, varkw, open } = fn.signature;
  // Methods count their arguments without self.
  const offset = fn.owner !== null ? 1 : 0;
  if (open && names.length === offset) raise('TypeError', `${fn.shown}() takes no arguments`);
  const noKeywords = positionalOnly === names.length && keywordOnly.length === 0 && !varkw && !open;
  const kwargs = noKeywords ? withoutKeywords(fn, args, keywords) : keywords;
  checkCounts(fn, args, kwargs, offset, noKeywords);
  const bound: LaidOut = args.slice(0, names.length);
  while (bound.length < names.length) bound.push(undefined);
  const keywordValues: (Value | undefined)[] = keywordOnly.map(() => undefined);
  const rest = new Map<string, Value>();
  let unexpected: string | undefined;
  let twice: string | undefined;
  for (const [name, value] of kwargs ?? []) {
    const at = names.indexOf(name);
    if (at >= positionalOnly) {
      if (at < args.length) {
        twice ??= name;
        continue;
      }
      bound[at] = value;
      continue;
    }
    const keyword = keywordOnly.findIndex((candidate) => candidate.name === name);
    if (keyword >= 0) keywordValues[keyword] = value;
    else if (varkw) rest.set(name, value);
    else unexpected ??= name;
  }
  for (let at = 0; at < required; at++) {
    if (bound[at] === undefined)
      missing(fn, args.length - offset, required - offset, names.length - offset, at, offset, noKeywords && !varargs);
  }
  if (twice !== undefined) {
    const place = names.indexOf(twice) + 1 - offset;
    raise('TypeError', `argument for ${fn.shown}() given by name ('${twice}') and position (${place})`);
  }
  if (unexpected !== undefined) unknownKeyword(fn, unexpected);
  if (varargs) bound.push(args.slice(names.length));
  for (let at = 0; at < keywordOnly.length; at++) {
    if (keywordValues[at] === undefined && keywordOnly[at]!.required) {
      raise('TypeError', `${fn.shown}() missing required keyword-only argument: '${keywordOnly[at]!.name}'`);
    }
    bound.push(keywordValues[at]);
  }
  if (varkw) bound.push(rest);
  return bound;
}

/** Keywords given to a function that has none: they are refused, unless somebody else took them. */
function withoutKeywords(fn: PyNativeFunction, args: Value[], kwargs: Map<string, Value> | null) {
  if (kwargs === null || kwargs.size === 0) return kwargs;
  if (initTakesThem(fn, args) || newTookThem(fn, args)) return null;
  const shown = fn.cls === types.wrapperDescriptor && !isMaker(fn) ? `wrapper ${fn.name}` : fn.fullName;
  raise('TypeError', `${shown}() takes no keyword arguments`);
}

/** @throws Raise(TypeError) when there are too many arguments, or too few by place */
function checkCounts(
  fn: PyNativeFunction,
  args: Value[],
  kwargs: Map<string, Value> | null,
  offset: number,
  noKeywords: boolean,
): void {
  const { names, positionalOnly, required, varargs, keywordOnly, varkw } = fn.signature;
  const given = args.length - offset;
  const max = names.length - offset;
  if (
    !varargs &&
    (args.length > names.length || (!varkw && kwargs !== null && given + kwargs.size > max + keywordOnly.length))
  ) {
    const called = kwargs === null && vectorcalled.has(fn.fullName) && args[0] === fn.owner;
    tooMany(fn, given, required - offset, max, noKeywords || called, kwargs);
  }
  const byPlace = Math.min(required, positionalOnly) - offset;
  if (kwargs !== null && kwargs.size > 0 && !varkw && given < byPlace) {
    raise(
      'TypeError',
      `${fn.shown}() takes ${byPlace < max || varargs ? 'at least' : 'exactly'} ${byPlace} positional argument${plural(byPlace)} (${given} given)`,
    );
  }
}

function unknownKeyword(fn: PyNativeFunction, name: string): never {
  const { names, positionalOnly, keywordOnly } = fn.signature;
  if (fn.shown === 'enumerate') raise('TypeError', `'${name}' is an invalid keyword argument for enumerate()`);
  unexpectedKeyword(fn.shown, name, [...names.slice(positionalOnly), ...keywordOnly.map((keyword) => keyword.name)]);
}
/** Says that a function knows no such keyword, and which one may have been meant. */
export function unexpectedKeyword(callee: string, name: string, known: readonly string[]): never {
  const meant = nearest(name, known);
  const hint = meant === undefined ? '' : `. Did you mean '${meant}'?`;
  raise('TypeError', `${callee}() got an unexpected keyword argument '${name}'${hint}`);
}
/** Types that look at their positional arguments first when they are called. */
const vectorcalled: ReadonlySet<string> = new Set(['int', 'str']);
/** Slot wrappers of fixed shape do not name themselves. */
function wrapperCount(given: number, min: number, max: number): never {
  raise(
    'TypeError',
    `expected ${min === max ? min : `${min} or ${max}`} argument${max === 1 || (min === max && min === 1) ? '' : 's'}, got ${given}`,
  );
}
const isWrapper = (fn: PyNativeFunction, max: number): boolean =>
  fn.cls === types.wrapperDescriptor &&
  !['__init__', '__call__', '__get__'].includes(fn.name) &&
  (max <= 1 || fn.name === '__pow__' || fn.name === '__rpow__');

function tooMany(
  fn: PyNativeFunction,
  given: number,
  min: number,
  max: number,
  noKeywords: boolean,
  kwargs: Map<string, Value> | null,
): never {
  if (noKeywords && isWrapper(fn, max)) wrapperCount(given, min, max);
  if (noKeywords) {
    if (max === 0) raise('TypeError', `${fn.fullName}() takes no arguments (${given} given)`);
    if (min === 1 && max === 1 && !isMaker(fn))
      raise('TypeError', `${fn.fullName}() takes exactly one argument (${given} given)`);
    if (min === max) raise('TypeError', `${fn.shown} expected ${max} argument${plural(max)}, got ${given}`);
    raise('TypeError', `${fn.shown} expected at most ${max} argument${plural(max)}, got ${given}`);
  }
  const total = given + (kwargs?.size ?? 0);
  const everything = max + fn.signature.keywordOnly.length;
  if (fn.signature.keywordOnly.length > 0 && total <= everything) {
    if (max === 0) raise('TypeError', `${fn.shown}() takes no positional arguments`);
    raise(
      'TypeError',
      `${fn.shown}() takes ${min === max ? 'exactly' : 'at most'} ${max} positional argument${plural(max)} (${given} given)`,
    );
  }
  raise(
    'TypeError',
    `${fn.shown}() takes at most ${everything} ${given === 0 ? 'keyword ' : ''}argument${plural(everything)} (${total} given)`,
  );
}

function missing(
  fn: PyNativeFunction,
  given: number,
  min: number,
  max: number,
  at: number,
  offset: number,
  noKeywords: boolean,
): never {
  if (at < offset) raise('TypeError', `unbound method ${fn.fullName}() needs an argument`);
  if (noKeywords && isWrapper(fn, max)) wrapperCount(given, min, max);
  if (noKeywords) {
    if (min === 1 && max === 1 && !isMaker(fn))
      raise('TypeError', `${fn.fullName}() takes exactly one argument (${given} given)`);
    if (min === max) raise('TypeError', `${fn.shown} expected ${min} argument${plural(min)}, got ${given}`);
    raise('TypeError', `${fn.shown} expected at least ${min} argument${plural(min)}, got ${given}`);
  }
  if (at < fn.signature.positionalOnly) {
    const needed = Math.min(fn.signature.positionalOnly - offset, min);
    raise(
      'TypeError',
      `${fn.shown}() takes ${needed < max ? 'at least' : 'exactly'} ${needed} positional argument${plural(needed)} (${given} given)`,
    );
  }
  raise('TypeError', `${fn.shown}() missing required argument '${fn.signature.names[at]}' (pos ${at + 1 - offset})`);
}

/** An iterator whose step may run Python code or block: `advance` answers undefined when it is exhausted. */
export abstract class PySteppingIterator extends PyObject {
  /** Values that nothing else may hold while Python code makes the next one. */
  held: readonly Value[] | undefined = undefined;
  /** The function that makes the items, where `advance` comes to calling it with `nextArguments` as long as nothing is watched. */
  asks: PyFunction | null = null;
  /** With `asks`. @returns undefined at the end */
  nextArguments?(): Value[] | undefined;
  abstract advance(): NativeGen<Value | undefined>;
}

/** A computed attribute of native instances (getset_descriptor / member_descriptor). */
export class PyGetSet extends PyObject {
  constructor(
    cls: PyType,
    readonly name: string,
    readonly owner: PyType,
    // biome-ignore lint/suspicious/noExplicitAny: self is as the owner's alloc makes it
    readonly get: (self: any) => Value | undefined,
    // biome-ignore lint/suspicious/noExplicitAny: as above
    readonly set: ((self: any, value: Value | undefined) => void) | null,
    readonly about: string | null = null,
  ) {
    super(cls);
  }
}

/** The descriptor of one of a class's `__slots__`. */
export class PyMember extends PyGetSet {
  constructor(
    cls: PyType,
    name: string,
    owner: PyType,
    /** Place in `members` of the instance. */
    readonly index: number,
  ) {
    super(
      cls,
      name,
      owner,
      (self: PyObject) => self.members?.[index],
      (self: PyObject, value: Value | undefined) => {
        if (value === undefined && self.members?.[index] === undefined) raise('AttributeError', name);
        self.members ??= [];
        self.members[index] = value;
      },
    );
  }
}

/** What defineType takes. */
export interface TypeSpec {
  /** As messages give it: with the module for a class outside builtins ("collections.deque"). */
  readonly name: string;
  /** Default: what stands before the name's last dot. */
  readonly module?: string;
  readonly base?: PyType;
  readonly bases?: PyType[];
  /** Makes the bare instance for `cls` (this class or a subclass). Inherited when absent. `null`: not instantiable. */
  readonly alloc?: ((cls: PyType) => PyObject) | null;
  /** Instances carry attributes. */
  readonly hasDict?: boolean;
  /** Instances carry attributes, but do not show them as `__dict__`, nor do those of subclasses. */
  readonly hidesDict?: boolean;
  /** Written in Python in CPython: messages show the bare name. */
  readonly pythonClass?: boolean;
  /** Instances can be weakly referenced (default: as the base; true outside builtins). */
  readonly weakrefable?: boolean;
  /** May be subclassed (default true). */
  readonly isBaseType?: boolean;
  /** `__new__`: signature begins with `cls`. Without it the base's is inherited. */
  readonly new?: NativeSpec;
  /** What messages about its arguments call it, where that is not the class's name. */
  readonly makerName?: string;
  readonly methods?: Record<string, NativeSpec>;
  readonly classMethods?: Record<string, NativeSpec>;
  readonly staticMethods?: Record<string, NativeSpec>;
  /** [get, set]: reading undefined raises AttributeError; set gets undefined on `del`. */
  readonly getset?: Record<
    string,
    readonly [
      // biome-ignore lint/suspicious/noExplicitAny: self is as alloc makes it
      get: (self: any) => Value | undefined,
      // biome-ignore lint/suspicious/noExplicitAny: as above
      set?: ((self: any, value: Value | undefined) => void) | null,
      doc?: string,
    ]
  >;
  /** Plain class attributes. */
  readonly attributes?: Record<string, Value>;
  readonly doc?: string;
  /** What inspect.signature() says of the class: `(*, loop=None)`. */
  readonly textSignature?: string;
  readonly matchSelf?: boolean;
  readonly sequencePattern?: boolean;
  readonly mappingPattern?: boolean;
  readonly unhashable?: boolean;
}

/** The classes that natives themselves are instances of. */
const coreTypes = {
  object: types.object,
  type: types.type,
  builtinFunction: types.builtinFunction,
  methodDescriptor: types.methodDescriptor,
  wrapperDescriptor: types.wrapperDescriptor,
  classMethodDescriptor: types.classMethodDescriptor,
  staticMethod: types.staticmethod,
  getset: types.getset,
};

/** A function of a module. */
export function defineFunction(name: string, spec: NativeSpec, module: string | null = 'builtins'): PyNativeFunction {
  const fn = new PyNativeFunction(
    coreTypes.builtinFunction,
    name,
    parseSignature(spec[0]),
    spec[1],
    null,
    spec[2] ?? null,
    spec[3] ?? null,
  );
  fn.module = module;
  return fn;
}

/** A class written in TypeScript. */
export function defineType(spec: TypeSpec): PyType {
  const bases = spec.bases ?? [spec.base ?? coreTypes.object];
  const type = new PyType(coreTypes.type, spec.name, bases, new Map());
  const dot = spec.name.lastIndexOf('.');
  // `shown` puts the module before it again.
  if (dot >= 0) type.name = spec.name.slice(dot + 1);
  type.qualname = type.name;
  type.module = spec.module ?? (dot < 0 ? 'builtins' : spec.name.slice(0, dot));
  type.mro = [type, ...nativeMro(bases)];
  if (spec.alloc !== undefined) type.alloc = spec.alloc;
  const base = bases[0]!;
  type.hasDict = spec.hasDict ?? base.hasDict;
  if (spec.hidesDict === true) hidingDict.add(type);
  // A native class with `__del__` says itself which of its instances are to be watched (destruction/registry.ts, track).
  type.hasDel = bases.some((parent) => parent.hasDel);
  type.weakrefable =
    spec.weakrefable ?? (base.weakrefable || (spec.module !== undefined && spec.module !== 'builtins'));
  type.pythonClass = spec.pythonClass ?? false;
  type.isBaseType = spec.isBaseType ?? true;
  type.doc = spec.doc ?? null;
  type.textSignature = spec.textSignature ?? null;
  type.matchSelf = spec.matchSelf ?? base.matchSelf;
  type.sequencePattern = spec.sequencePattern ?? base.sequencePattern;
  type.mappingPattern = spec.mappingPattern ?? base.mappingPattern;
  for (const parent of bases) parent.enlist(type);
  fillType(type, spec);
  return type;
}
/** C3 over bases that are written in TypeScript: they agree, so a merge in order is enough. */
export function nativeMro(bases: readonly PyType[]): readonly PyType[] {
  if (bases.length === 1) return bases[0]!.mro;
  const lists = [...bases.map((base) => [...base.mro]), [...bases]];
  const merged: PyType[] = [];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return merged;
    const next =
      open.map((list) => list[0]!).find((head) => !open.some((list) => list.indexOf(head) > 0)) ?? open[0]![0]!;
    merged.push(next);
    for (const list of lists) if (list[0] === next) list.shift();
  }
}

/** Special methods that are plain methods in CPython, not wrappers of slots. */
const plainSpecials = new Set([
  '__reduce__',
  '__reduce_ex__',
  '__sizeof__',
  '__format__',
  '__dir__',
  '__reversed__',
  '__length_hint__',
  '__enter__',
  '__exit__',
  '__round__',
  '__trunc__',
  '__floor__',
  '__ceil__',
  '__class_getitem__',
  '__subclasses__',
  '__instancecheck__',
  '__subclasscheck__',
  '__setstate__',
  '__getstate__',
  '__getnewargs__',
  '__copy__',
  '__deepcopy__',
  '__missing__',
  '__complex__',
  '__bytes__',
  '__mro_entries__',
  '__typing_subst__',
  '__typing_prepare_subst__',
  '__prepare__',
  '__replace__',
  'list.__getitem__',
  'dict.__getitem__',
  'dict.__contains__',
  'set.__contains__',
  'frozenset.__contains__',
]);
const isSlot = (type: string, name: string): boolean =>
  name.startsWith('__') && name.endsWith('__') && !plainSpecials.has(name) && !plainSpecials.has(`${type}.${name}`);
/** Attributes that are fields of a C struct in CPython: their descriptors are of another class and refuse differently. */
const memberNames: Readonly<Record<string, readonly string[]>> = {
  slice: ['start', 'stop', 'step'],
  range: ['start', 'stop', 'step'],
  complex: ['real', 'imag'],
  property: ['fget', 'fset', 'fdel', '__doc__'],
  function: ['__closure__', '__globals__', '__builtins__', '__doc__', '__module__'],
  method: ['__func__', '__self__'],
  staticmethod: ['__func__', '__wrapped__'],
  classmethod: ['__func__', '__wrapped__'],
  super: ['__thisclass__', '__self__', '__self_class__'],
  code: [
    'co_name',
    'co_qualname',
    'co_filename',
    'co_firstlineno',
    'co_argcount',
    'co_posonlyargcount',
    'co_kwonlyargcount',
    'co_stacksize',
    'co_flags',
    'co_names',
    'co_consts',
    'co_linetable',
    'co_exceptiontable',
    'co_nlocals',
  ],
  traceback: ['tb_frame', 'tb_lasti'],
  frame: ['f_trace_lines'],
  ReferenceType: ['__callback__'],
  coroutine: ['cr_origin'],
  module: ['__dict__'],
  Template: ['strings', 'interpolations'],
  ContextVar: ['name'],
  Match: ['pos', 'endpos', 're', 'string'],
  Pattern: ['flags', 'groups', 'pattern'],
  BufferedReader: ['raw'],
  BufferedWriter: ['raw'],
  BufferedRandom: ['raw'],
  TextIOWrapper: ['buffer', 'encoding', 'line_buffering', 'write_through'],
  GenericAlias: ['__args__', '__origin__', '__unpacked__'],
  Union: ['__args__'],
  TypeVar: ['__name__', '__covariant__', '__contravariant__', '__infer_variance__'],
  ParamSpec: ['__name__', '__bound__', '__covariant__', '__contravariant__', '__infer_variance__'],
  ParamSpecArgs: ['__origin__'],
  ParamSpecKwargs: ['__origin__'],
  TypeVarTuple: ['__name__'],
  TypeAliasType: ['__name__'],
  'method-wrapper': ['__self__'],
  async_generator: ['ag_running'],
  Interpolation: ['value', 'expression', 'conversion', 'format_spec'],
  SimpleNamespace: ['__dict__'],
  type: ['__basicsize__', '__itemsize__', '__flags__', '__weakrefoffset__', '__base__', '__dictoffset__'],
  method_descriptor: ['__objclass__', '__name__'],
  wrapper_descriptor: ['__objclass__', '__name__'],
  getset_descriptor: ['__objclass__', '__name__'],
  member_descriptor: ['__objclass__', '__name__'],
  classmethod_descriptor: ['__objclass__', '__name__'],
  BaseException: ['__suppress_context__'],
  StopIteration: ['value'],
  SystemExit: ['code'],
  ImportError: ['msg', 'name', 'path', 'name_from'],
  NameError: ['name'],
  AttributeError: ['name', 'obj'],
  SyntaxError: [
    'msg',
    'filename',
    'lineno',
    'offset',
    'text',
    'end_lineno',
    'end_offset',
    'print_file_and_line',
    '_metadata',
  ],
  OSError: ['errno', 'strerror', 'filename', 'filename2'],
  BaseExceptionGroup: ['message', 'exceptions'],
};
const comparisons = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'];
const noComparison: NativeSpec = ['self, value, /', () => notImplemented()];
/** Adds the members of a spec to a class that exists already (used to define the classes that natives need themselves). */
export function fillType(type: PyType, spec: Partial<TypeSpec>): void {
  const method = (name: string, member: NativeSpec, cls: PyType) =>
    new PyNativeFunction(cls, name, parseSignature(member[0]), member[1], type, member[2] ?? null, member[3] ?? null);
  if (spec.new !== undefined) {
    const fn = method('__new__', spec.new, coreTypes.builtinFunction);
    fn.makerName = spec.makerName ?? null;
    type.ns.set('__new__', fn);
  }
  // (there are thousands of members at start: pairs of names and members would be most of what is made then)
  const { methods = {}, classMethods = {}, staticMethods = {}, getset = {}, attributes = {} } = spec;
  for (const name in methods) {
    const cls = isSlot(type.name, name) ? coreTypes.wrapperDescriptor : coreTypes.methodDescriptor;
    type.ns.set(name, method(name, methods[name]!, cls));
  }
  if (comparisons.some((name) => spec.methods !== undefined && name in spec.methods)) {
    // One C function does all six. `__ne__` of object turns `__eq__` round.
    for (const name of comparisons)
      if (!type.ns.has(name) && name !== '__ne__')
        type.ns.set(name, method(name, noComparison, coreTypes.wrapperDescriptor));
  }
  for (const name in classMethods)
    type.ns.set(name, method(name, classMethods[name]!, coreTypes.classMethodDescriptor));
  for (const name in staticMethods) {
    const member = staticMethods[name]!;
    const signature = parseSignature(member[0]);
    const fn = new PyNativeFunction(coreTypes.builtinFunction, name, signature, member[1], null, member[2] ?? null);
    const wrapped = new PyStaticMethod(coreTypes.staticMethod);
    fn.home = type;
    wrapped.func = fn;
    type.ns.set(name, wrapped);
  }
  const fields = memberNames[type.name];
  for (const name in getset) {
    const { 0: get, 1: set, 2: doc } = getset[name]!;
    const cls = fields?.includes(name) ? types.member : coreTypes.getset;
    type.ns.set(name, new PyGetSet(cls, name, type, get, set ?? null, doc ?? null));
  }
  for (const name in attributes) type.ns.set(name, attributes[name]!);
  if (spec.unhashable === true) type.ns.set('__hash__', null);
  if (spec.doc !== undefined) type.doc = spec.doc;
  if (!type.ns.has('__doc__')) type.ns.set('__doc__', type.doc);
  // What CPython makes at run time says in its own dict where it is from, so its instances answer, too; what is there from the start does not.
  const { module, name } = type;
  if (typeof module === 'string' && !staticModules.has(module) && !staticNames.has(name) && !type.ns.has('__module__'))
    type.ns.set('__module__', module);
  type.modified(null);
}
/** Modules whose native classes are static structs in CPython, and classes that are so among others. */
const staticModules = new Set(['builtins', 'types', 'datetime', 'weakref', '_contextvars', 'string.templatelib']);
const staticNames = new Set(['OrderedDict', 'Union', 'PickleBuffer']);
