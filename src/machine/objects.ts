/**
 * The values of the Python machine. Shapes first, behaviour elsewhere (`protocols/`, `types/`).
 *
 *   None -> null          bool -> true/false        int -> number (|n| <= 2^53-1, never -0) or bigint (beyond)
 *   str -> JS string      everything else -> PyObject            "absent" / NULL -> undefined
 *
 * float is boxed (PyFloat) so that a JS number is always an int. Instances of user subclasses of int, float, str, tuple ... are boxes that
 * carry the primitive in `value` (`PyIntBox`, `PyStrBox`). Natives unwrap with `asInt`, `asStr`, `asFloat` (protocols/).
 *
 * Attributes of an instance live in `slots`, laid out by a `Shape` (a hidden class; its root belongs to one Python class, so equal shapes imply
 * equal class: that is what the inline caches of the interpreter loop compare). `shape === undefined` means: no __dict__.
 */
import type { CodeObject } from '../language/index.ts';
import type { HashTable } from './hashtable.ts';
import { vm } from './vm.ts';

/** Any Python value. */
export type Value = null | boolean | number | bigint | string | PyObject;

/** The base of every heap value. */
export class PyObject {
  cls: PyType;
  /** The number under which the last reachability walk that came by met this object: so a walk knows what it has seen. */
  mark = 0;
  declare shape: Shape | undefined;
  /** The attributes in the order of the shape; undefined where there is room for more. */
  declare slots: Value[];
  /** Weak references to this object, made on first use. Names that start with `weak` are not followed by the reachability walk. */
  declare weakrefs: PyWeakRef[] | undefined;
  /** Values of the __slots__ of its class, by the index of the member descriptor. */
  declare members: (Value | undefined)[] | undefined;
  constructor(cls: PyType) {
    this.cls = cls;
  }
}

/**
 * V8 notes of each field of a class what it has held, and whether it was ever set again, and throws away all compiled code that builds on it when that
 * changes, in the middle of a run. So an object whose fields change late is shown to it, at the beginning: each field is changed, and gets its value again.
 * @param any names of fields that can hold a number as well as an object
 */
export function showChanges(object: object, ...any: string[]): void {
  const fields = object as Record<string, unknown>;
  for (const name of Object.keys(object)) {
    const value = fields[name];
    if (typeof value === 'number') fields[name] = value + 1;
    else if (typeof value === 'boolean') fields[name] = !value;
    else fields[name] = value === null ? object : null;
    if (any.includes(name)) {
      fields[name] = 1;
      fields[name] = object;
    }
    fields[name] = value;
  }
}

/** Where the running interpreter notes what can stand in a cycle, from the moment it imports gc. */
export const births: { noted: PyObject[] | null } = { noted: null };

/** An instance of a Python class without native state (also the base of native things that have a __dict__). */
export class PyInstance extends PyObject {
  constructor(cls: PyType) {
    super(cls);
    this.shape = cls.rootShape;
    this.slots = roomForSlots(cls.width);
    if (births.noted !== null) births.noted.push(this);
  }
}

/** The most attributes for which a new instance has room at once. */
const MOST_ROOM = 8;
/** An array for so many attributes. One that grows would make room for sixteen more. */
function roomForSlots(width: number): Value[] {
  const no = undefined as unknown as Value;
  switch (width) {
    case 1:
      return [no];
    case 2:
      return [no, no];
    case 3:
      return [no, no, no];
    case 4:
      return [no, no, no, no];
    case 5:
      return [no, no, no, no, no];
    case 6:
      return [no, no, no, no, no, no];
    case 7:
      return [no, no, no, no, no, no, no];
    case MOST_ROOM:
      return [no, no, no, no, no, no, no, no];
    default:
      return [];
  }
}

/** The layout of an instance's attributes: name -> slot. Never changes; adding a name leads to the next shape. */
export class Shape {
  readonly next = new Map<string, Shape>();
  private less: Map<string, Shape> | null = null;
  constructor(
    readonly cls: PyType,
    readonly keys: readonly string[],
    readonly index: ReadonlyMap<string, number>,
    /** True when the attributes were handed out as a dict: then slots[0] is that PyDict and it alone is the truth. */
    readonly isDict = false,
  ) {}
  /** The shape with one more name at the end. */
  with(name: string): Shape {
    let shape = this.next.get(name);
    if (shape === undefined) {
      const index = new Map(this.index);
      index.set(name, this.keys.length);
      shape = new Shape(this.cls, [...this.keys, name], index);
      this.next.set(name, shape);
      if (this.cls.width <= this.keys.length) this.cls.width = Math.min(this.keys.length + 1, MOST_ROOM);
    }
    return shape;
  }
  /** The shape with one name less; undefined when that is to become a dict: where names come and go there would be too many shapes. */
  without(name: string): Shape | undefined {
    let shape = this.less?.get(name);
    if (shape === undefined) {
      if (this.keys.length > 16 || this.next.size > 16) return undefined;
      shape = this.cls.rootShape;
      for (const key of this.keys) if (key !== name) shape = shape.with(key);
      this.less ??= new Map();
      this.less.set(name, shape);
    }
    return shape;
  }
}

/** Bumped whenever a change to any class could make an inline cache wrong. */
export const typeClock = { version: 1 };

/** A class. `ns` is its own namespace in order of definition. */
export class PyType extends PyInstance {
  /** The name as messages give it (tp_name): that of a native class outside builtins is dotted, "collections.deque". */
  name: string;
  qualname: string;
  module: Value = 'builtins';
  bases: PyType[];
  /** The base that decides the layout of instances; null for object. */
  base: PyType | null;
  mro: PyType[];
  ns: Map<string, Value>;
  /** Those that are for all programs, where this class is, too; else all there are. */
  readonly weakSubclasses: PyType[] = [];
  readonly rootShape: Shape;
  readonly dictShape: Shape;
  /** How many attributes its instances have had at most, up to MOST_ROOM. */
  width = 0;
  /** Makes a bare instance (`tp_alloc`): inherited by subclasses; `null`: cannot be instantiated from Python by object.__new__. */
  alloc: ((cls: PyType) => PyObject) | null;
  /** The nearest native class: decides layout compatibility. */
  native: PyType;
  isHeap: boolean;
  /** Made by TypeScript though it looks like a class written in Python: one class for all processes. */
  ofLibrary = false;
  /** Instances have a __dict__ (a user class without __slots__, or a native class that says so). */
  hasDict: boolean;
  isBaseType = true;
  /** A native class that is written in Python in CPython: messages show its bare name. */
  pythonClass = false;
  /** How many __slots__ this class and its bases have. */
  slotCount = 0;
  /** Native classes: instances can be weakly referenced. */
  weakrefable = false;
  /** Names of __slots__ of this class alone, in order. */
  ownSlots: string[] | null = null;
  isAbstract = false;
  /** `__match_args__`-like positional self matching (int, str, list ...). */
  matchSelf = false;
  sequencePattern = false;
  mappingPattern = false;
  /** Cache of MRO look-ups; cleared by `typeModified`. undefined = not looked up, null-object MISSING = absent. */
  private cache = new Map<string, Value | typeof missing>();
  /** The `__new__` that is all a call of the class comes to (calls/invoke.ts); null: there is more to it; undefined: not looked up since the class changed. */
  onlyMaker: PyObject | null | undefined = undefined;
  /** How instances are made by `__init__` written in Python, where that is all (calls/invoke.ts); null and undefined as there. */
  initialized: { readonly maker: PyObject; readonly init: PyObject } | null | undefined = undefined;
  /** Native fast hooks, inherited when the class does not override the special method (set by defineType; cleared in subclasses that define the name). */
  doc: Value = null;
  /** How a native class is called, where it says so. */
  textSignature: string | null = null;
  /** True when this class or a base defines `__del__`. */
  hasDel = false;
  constructor(metatype: PyType | null, name: string, bases: PyType[], ns: Map<string, Value>) {
    // `type` itself is its own class: it is patched right after it was made.
    super((metatype ?? fakeType) as PyType);
    this.shape = metatype === null ? undefined : metatype.rootShape;
    this.name = name;
    this.qualname = name;
    this.bases = bases;
    this.base = bases[0] ?? null;
    this.ns = ns;
    this.mro = [];
    this.rootShape = new Shape(this, [], new Map());
    this.dictShape = new Shape(this, [], new Map(), true);
    this.alloc = bases.length > 0 ? bases[0]!.alloc : null;
    this.native = this;
    this.isHeap = false;
    this.hasDict = false;
  }
  /** `__name__`: without the module that the name of a native class carries. */
  get ownName(): string {
    return this.isHeap ? this.name : this.name.slice(this.name.lastIndexOf('.') + 1);
  }
  /** The name with its module, unless that is builtins or the program itself (`%T` of CPython's messages): "fractions.Fraction", "int". */
  get fullName(): string {
    return this.module === 'builtins' || this.module === '__main__' || typeof this.module !== 'string'
      ? this.qualname
      : `${this.module}.${this.qualname}`;
  }
  /** Looks a name up along the MRO; undefined when absent. */
  lookup(name: string): Value | undefined {
    const hit = this.cache.get(name);
    if (hit !== undefined) return hit === missing ? undefined : (hit as Value);
    for (const base of this.mro) {
      const found = base.ns.get(name);
      if (found !== undefined) {
        this.cache.set(name, found);
        return found;
      }
    }
    this.cache.set(name, missing);
    return undefined;
  }
  /** The class of the MRO that defines `name`, or undefined. */
  owner(name: string): PyType | undefined {
    return this.mro.find((base) => base.ns.has(name));
  }
  /** The name in messages (`tp_name`): with the module for native classes outside builtins. */
  get shown(): string {
    if (this.isHeap) {
      const module = builtInThere.get(this.name);
      return module !== undefined && this.ns.get('__module__') === module ? `${module}.${this.name}` : this.name;
    }
    if (this.pythonClass || typeof this.module !== 'string' || this.module === 'builtins' || this.name.includes('.'))
      return this.name;
    return `${this.module}.${this.name}`;
  }
  /** One class for all programs and processes. */
  get isForAll(): boolean {
    return !this.isHeap || this.ofLibrary;
  }
  /** The classes made of this one, also those of the running program alone, oldest first. */
  get subclasses(): readonly PyType[] {
    const own = this.isForAll ? vm.interpreter?.weakSubclasses.get(this) : undefined;
    return own === undefined ? this.weakSubclasses : [...this.weakSubclasses, ...own];
  }
  /** Adds a class to those made of this one. */
  enlist(sub: PyType, isForAll = sub.isForAll): void {
    const known = this.subclassesLike(isForAll);
    if (!known.includes(sub)) known.push(sub);
  }
  /** Takes a class off those made of this one. */
  strike(sub: PyType): void {
    const known = this.subclassesLike(sub.isForAll);
    const index = known.indexOf(sub);
    if (index >= 0) known.splice(index, 1);
  }
  private subclassesLike(areForAll: boolean): PyType[] {
    if (!this.isForAll || areForAll) return this.weakSubclasses;
    const { weakSubclasses } = vm.interpreter;
    let known = weakSubclasses.get(this);
    if (known === undefined) weakSubclasses.set(this, (known = []));
    return known;
  }
  /** True when `other` stands in the MRO. */
  isSubtype(other: PyType): boolean {
    return this === other || this.mro.includes(other);
  }
  /** Sets an attribute of the class and forgets what caches know. */
  set(name: string, value: Value): void {
    this.ns.set(name, value);
    this.modified(name);
  }
  /** Forgets cached look-ups of `name` (null: of everything) here and in all subclasses. */
  modified(name: string | null): void {
    typeClock.version++;
    this.forget(name);
  }
  private forget(name: string | null): void {
    this.onlyMaker = undefined;
    this.initialized = undefined;
    if (name === null) this.cache.clear();
    else this.cache.delete(name);
    for (const sub of this.subclasses) sub.forget(name);
  }
}
/** Takes the classes that are not alive off a list of `weakSubclasses`, and off those of the others. */
export function strikeDead(known: PyType[], alive: { has(cls: PyType): boolean }): void {
  let kept = 0;
  for (const cls of known) if (alive.has(cls)) known[kept++] = cls;
  known.length = kept;
  for (const cls of known) strikeDead(cls.weakSubclasses, alive);
}
/** Classes of the library that are written in Python here and built in there (with a module in their names), and where they are. */
const builtInThere: ReadonlyMap<string, string> = new Map([['Element', 'xml.etree.ElementTree']]);
const missing = Symbol('missing');
const fakeType = { rootShape: undefined } as unknown as PyType;

/** float and its subclasses. */
export class PyFloat extends PyObject {
  value: number;
  constructor(cls: PyType, value: number) {
    super(cls);
    this.value = value;
  }
}
/** complex and its subclasses. */
export class PyComplex extends PyObject {
  constructor(
    cls: PyType,
    public real: number,
    public imag: number,
  ) {
    super(cls);
  }
}
/** An instance of a user subclass of int (IntEnum members, too). */
export class PyIntBox extends PyObject {
  value: number | bigint = 0;
}
/** An instance of a user subclass of str. */
export class PyStrBox extends PyObject {
  value = '';
}
/** bytes and its subclasses. The array never changes. */
export class PyBytes extends PyObject {
  value: Uint8Array;
  constructor(cls: PyType, value: Uint8Array) {
    super(cls);
    this.value = value;
  }
}
/** A growable byte array: `value` may be replaced by a longer one. */
export class PyByteArray extends PyObject {
  value: Uint8Array;
  constructor(cls: PyType, value: Uint8Array) {
    super(cls);
    this.value = value;
  }
}
/** tuple and its subclasses. The items never change. */
export class PyTuple extends PyObject {
  items: Value[];
  constructor(cls: PyType, items: Value[]) {
    super(cls);
    this.items = items;
  }
}
/** list and its subclasses. */
export class PyList extends PyObject {
  items: Value[];
  /** Places that CPython would have set aside while items were appended one by one; 0: as many as there are items. For sys.getsizeof. */
  room = 0;
  constructor(cls: PyType, items: Value[]) {
    super(cls);
    if (births.noted !== null) births.noted.push(this);
    this.items = items;
  }
}
/** dict and its subclasses. See hashtable.ts for the order and the keys. */
export class PyDict extends PyObject {
  table: HashTable;
  constructor(cls: PyType, table: HashTable) {
    super(cls);
    if (births.noted !== null) births.noted.push(this);
    this.table = table;
  }
}
/** slice: null for what was left out. */
export class PySlice extends PyObject {
  constructor(
    cls: PyType,
    readonly start: Value,
    readonly stop: Value,
    readonly step: Value,
  ) {
    super(cls);
  }
}
/** range: all three are ints (number or bigint). */
export class PyRange extends PyObject {
  constructor(
    cls: PyType,
    readonly start: number | bigint,
    readonly stop: number | bigint,
    readonly step: number | bigint,
  ) {
    super(cls);
  }
}
/** A variable shared between a function and those inside it. */
export class PyCell extends PyObject {
  value: Value | undefined;
  constructor(cls: PyType, value: Value | undefined) {
    super(cls);
    if (births.noted !== null) births.noted.push(this);
    this.value = value;
  }
}
/** A code object; the one of a CodeObject is made by makeCode. */
export class PyCode extends PyObject {
  constructor(
    cls: PyType,
    readonly code: CodeObject,
  ) {
    super(cls);
  }
}
/** A module: its attributes stand in `dict`. */
export class PyModule extends PyInstance {
  readonly dict: PyDict;
  constructor(cls: PyType, dict: PyDict) {
    super(cls);
    this.dict = dict;
    this.shape = cls.dictShape;
    this.slots = [dict];
  }
}
/** A function with its first argument: `method`. */
export class PyBoundMethod extends PyObject {
  constructor(
    cls: PyType,
    readonly func: Value,
    readonly self: Value,
  ) {
    super(cls);
    if (births.noted !== null) births.noted.push(this);
  }
}
/** property: null for a function that there is not. */
export class PyProperty extends PyObject {
  /** `doc` is the getter's. */
  getterDoc = false;
  constructor(
    cls: PyType,
    public fget: Value,
    public fset: Value,
    public fdel: Value,
    public doc: Value,
    public name: Value | undefined = undefined,
  ) {
    super(cls);
  }
}
/** staticmethod: `func` as it is. */
export class PyStaticMethod extends PyInstance {
  func: Value = null;
}
/** classmethod: `func` bound to the class. */
export class PyClassMethod extends PyInstance {
  func: Value = null;
}
/** `super()`: start is the class after which the MRO search begins. */
export class PySuper extends PyObject {
  thisClass: PyType | null = null;
  self: Value | undefined = undefined;
  selfClass: PyType | null = null;
}
/** A weak reference; `target` is undefined once the object died. */
export class PyWeakRef extends PyObject {
  weakTarget: PyObject | undefined;
  callback: Value = null;
  hash: number | bigint | undefined;
  constructor(cls: PyType, target: PyObject) {
    super(cls);
    this.weakTarget = target;
  }
}
/** One line of a traceback. */
export class PyTraceback extends PyObject {
  constructor(
    cls: PyType,
    public next: PyTraceback | null,
    readonly code: CodeObject,
    /** Index of the instruction in `code`. */
    readonly instruction: number,
    readonly globals: PyDict,
    public frame: PyObject | null,
    public lineno: number,
    /** `tb_lasti` where Python code made the traceback. */
    readonly lasti: number | null = null,
  ) {
    super(cls);
  }
}
/** Any exception instance. Fields of OSError, SyntaxError, StopIteration ... are ordinary attributes or live in `extra`. */
export class PyException extends PyInstance {
  args: PyTuple;
  traceback: PyTraceback | null = null;
  cause: Value = null;
  context: PyException | null = null;
  suppressContext = false;
  /** Members of exception groups. */
  extra: Map<string, Value> | null = null;
  constructor(cls: PyType, args: PyTuple) {
    super(cls);
    this.args = args;
  }
}

/** What a native iterator is made of: `nextValue` answers undefined when exhausted, and calls no Python but what the end of objects calls that it lets go. */
export abstract class PyNativeIterator extends PyObject {
  /** True: on the prototype, where compiled code finds it sooner than `instanceof` does. */
  declare readonly isNative: boolean;
  /** Its `nextValue` never raises and takes no time: unless the end of objects is watched, it need not be told who calls. */
  declare isCalm: boolean;
  abstract nextValue(): Value | undefined;
  /** Whether it never comes to an end: who goes past many of its items has to let others in between, which only general forms can. */
  get isEndless(): boolean {
    return false;
  }
  /** For `__length_hint__`; -1 when unknown. */
  lengthHint(): number {
    return -1;
  }
}
Object.assign(PyNativeIterator.prototype, { isNative: true });
/** Says of a class of iterators that they are calm. */
export function calm({ prototype }: { readonly prototype: PyNativeIterator }): void {
  Object.assign(prototype, { isCalm: true });
}

/** Native classes that have no `__dict__` to show, though their instances carry attributes. */
export const hidingDict = new Set<PyType>();
