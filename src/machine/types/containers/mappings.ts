/** dict, its views and iterators. Behaviour and wording follow CPython's dictobject.c. */
import { call, callMethodGen, iter, next, toArrayGen } from '../../door.ts';
import { HashTable } from '../../hashtable.ts';
import { giveTuple, holdsNoMore, keeping, replaceKept } from '../../keeping.ts';
import { makeDict, makeList, makeSet, makeTuple, notImplemented, PySet, types } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../../native.ts';
import { PyDict, PyNativeIterator, PyObject, PyTuple, type PyType, type Value } from '../../objects.ts';
import {
  callMethod,
  equals,
  getItem,
  getIter,
  iterNext,
  lengthOf,
  lookupAttr,
  nativeItems,
  repr,
  reprGuard,
  setItem,
  setOwnAttribute,
  toArray,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { makeException, raise, throwExc } from '../../raise.ts';
import { counters, TRACKED, vm } from '../../vm.ts';
import { iteratorType, withAttributes } from '../common.ts';
import { makeGenericAlias } from '../core/generic.ts';
import { PyMappingProxy } from '../core/mappingproxy.ts';
import { addAll } from './sets.ts';

/** dict[key] = value; the one place where deleted entries may be squeezed out. */
export function store(table: HashTable, key: Value, value: Value): void {
  table.set(key, value, true);
}
/** The same, and tells what becomes of the value that was there; where that can be asked without Python code. */
function storeAnew(table: HashTable, key: Value, value: Value): void {
  const old =
    counters[TRACKED] !== 0 && (typeof key === 'string' || typeof key === 'number') ? table.get(key) : undefined;
  store(table, key, value);
  holdsNoMore(old);
}
const keyError = (key: Value): never => raise('KeyError', key);

// ---- iterators ----------------------------------------------------------------------------------------------------------------------------------

type ViewKind = 'keys' | 'values' | 'items';

class DictIterator extends PyNativeIterator {
  last: Value = null;
  private at: number;
  private expected: number;
  private left: number;
  constructor(
    cls: PyType,
    private dict: PyDict | null,
    private readonly kind: ViewKind,
    private readonly backwards: boolean,
  ) {
    super(cls);
    const { table } = dict as PyDict;
    this.expected = this.left = table.size;
    this.at = backwards ? table.lastIndex() : 0;
  }
  nextValue(): Value | undefined {
    const { dict } = this;
    if (dict === null) return undefined;
    const { table } = dict;
    if (table.size !== this.expected) {
      this.expected = -1;
      raise('RuntimeError', 'dictionary changed size during iteration');
    }
    const index = this.backwards ? this.previous(table) : table.nextIndex(this.at);
    if (index < 0) {
      this.dict = null;
      holdsNoMore(dict);
      return undefined;
    }
    if (this.left <= 0 && !this.backwards) raise('RuntimeError', 'dictionary keys changed during iteration');
    this.left--;
    this.at = this.backwards ? index - 1 : index + 1;
    const key = table.keys[index] as Value;
    if (this.kind === 'keys') return key;
    const value = table.values[index] as Value;
    return this.kind === 'values' ? value : giveTuple(this, makeTuple([key, value]));
  }
  private previous(table: HashTable): number {
    let at = Math.min(this.at, table.lastIndex());
    while (at >= 0 && table.keys[at] === undefined) at--;
    return at;
  }
  override lengthHint(): number {
    return this.dict === null || this.dict.table.size !== this.expected ? 0 : this.left;
  }
}
const iterators = {
  keys: [iteratorType('dict_keyiterator'), iteratorType('dict_reversekeyiterator')],
  values: [iteratorType('dict_valueiterator'), iteratorType('dict_reversevalueiterator')],
  items: [iteratorType('dict_itemiterator'), iteratorType('dict_reverseitemiterator')],
} as const;
/** An iterator over a dict's keys, values or items. */
export const iterateDict = (dict: PyDict, kind: ViewKind, backwards = false): PyNativeIterator =>
  new DictIterator(iterators[kind][backwards ? 1 : 0], dict, kind, backwards);

// ---- filling ------------------------------------------------------------------------------------------------------------------------------------

const nativeDict = (value: Value): value is PyDict =>
  value instanceof PyDict && (!value.cls.isHeap || value.cls.lookup('__iter__') === types.dict.ns.get('__iter__'));

/** dict.update(other): a mapping or an iterable of pairs. `self` is filled directly, whatever its class overrides. */
export function* updateDict(self: PyDict, other: Value): NativeGen<void> {
  if (nativeDict(other)) {
    mergeDict(self, other);
    return;
  }
  const keys = lookupAttr(other, 'keys');
  if (keys !== undefined) {
    // All keys are asked for before the first value is: a __getitem__ may change the mapping.
    for (const key of yield* keysGen(other, keys)) {
      const method = typeOf(other).lookup('__getitem__');
      storeAnew(self.table, key, method === undefined ? getItem(other, key) : yield* callMethodGen(method, other, key));
    }
    return;
  }
  yield* updateFromPairs(self, other);
}
/** What a mapping's `keys()` gives. */
export function* keysGen(mapping: Value, method: Value): NativeGen<Value[]> {
  const keys = yield* call(method);
  const cls = typeOf(keys);
  if (cls.lookup('__iter__') === undefined && cls.lookup('__getitem__') === undefined)
    raise('TypeError', `${typeName(mapping)}.keys() returned a non-iterable (type ${typeName(keys)})`);
  return yield* toArrayGen(keys);
}
function mergeDict(self: PyDict, other: PyDict): void {
  if (self === other) return;
  const { table } = other;
  if (table.size > 100) vm.charge(table.size * 20);
  if (self.table.size === 0 && self.table.keys.length === 0) {
    self.table = table.copy();
    return;
  }
  const { size } = table;
  for (let at = table.nextIndex(0); at >= 0; at = table.nextIndex(at + 1)) {
    const old =
      counters[TRACKED] !== 0 && typeof table.keys[at] === 'string' ? self.table.getFrom(table, at) : undefined;
    self.table.setFrom(table, at);
    holdsNoMore(old);
    if (table.size !== size) raise('RuntimeError', 'dict mutated during update');
  }
}
function notASequence(number: number): never {
  const exc = makeException('TypeError', 'object is not iterable');
  setOwnAttribute(
    exc,
    '__notes__',
    makeList([`Cannot convert dictionary update sequence element #${number} to a sequence`]),
  );
  throwExc(exc);
}
function* updateFromPairs(self: PyDict, pairs: Value): NativeGen<void> {
  const iterator = yield* iter(pairs);
  const kept = keeping([self, iterator, null]);
  for (let number = 0; ; number++) {
    const pair = yield* next(iterator);
    if (pair === undefined) return;
    replaceKept(kept, 2, pair);
    let items = nativeItems(pair);
    if (items === undefined) {
      if (typeOf(pair).lookup('__iter__') === undefined && typeOf(pair).lookup('__getitem__') === undefined) {
        notASequence(number);
      }
      items = yield* toArrayGen(pair);
    }
    if (items.length !== 2)
      raise('ValueError', `dictionary update sequence element #${number} has length ${items.length}; 2 is required`);
    storeAnew(self.table, items[0] as Value, items[1] as Value);
  }
}
function* update(method: string, self: PyDict, args: Value[], kwargs: Map<string, Value>): NativeGen {
  if (args.length > 1) raise('TypeError', `${method} expected at most 1 argument, got ${args.length}`);
  if (args.length === 1) yield* updateDict(self, args[0] as Value);
  for (const [name, value] of kwargs) storeAnew(self.table, name, value);
  return null;
}

// ---- dict ---------------------------------------------------------------------------------------------------------------------------------------

function getDictItem(self: PyDict, key: Value): Value {
  const found = self.table.get(key);
  if (found !== undefined) return found;
  if (self.cls !== types.dict) {
    const missing = self.cls.lookup('__missing__');
    if (missing !== undefined) return callMethod(missing, self, key);
  }
  return keyError(key);
}
function popItem(self: PyDict, key: Value, fallback: Value | undefined): Value {
  const found = self.table.size === 0 ? undefined : self.table.delete(key);
  if (found !== undefined) return found;
  return fallback === undefined ? keyError(key) : fallback;
}
function equalDicts(a: PyDict, b: PyDict): boolean {
  if (a.table.size !== b.table.size) return false;
  const { table } = a;
  for (let at = table.nextIndex(0); at >= 0; at = table.nextIndex(at + 1)) {
    const value = table.values[at] as Value;
    const other = b.table.getFrom(table, at);
    if (other === undefined || !equals(value, other)) return false;
  }
  return true;
}
function dictRepr(self: PyDict): string {
  if (self.table.size === 0) return '{}';
  // A loop: calls of calls would fill JavaScript's stack sooner where dicts stand in dicts.
  return reprGuard(self, '{...}', () => {
    const parts: string[] = [];
    for (const [key, value] of self.table.liveEntries()) parts.push(`${repr(key)}: ${repr(value)}`);
    return `{${parts.join(', ')}}`;
  });
}
function copyDict(self: PyDict): PyDict {
  if (self.table.size > 100) vm.charge(self.table.size * 8);
  return new PyDict(types.dict, self.table.copy());
}
function* fromKeys(cls: PyType, iterable: Value, value?: Value): NativeGen {
  const fill = value ?? null;
  const made = cls === types.dict ? makeDict() : yield* call(cls);
  if (made instanceof PyDict && !made.cls.isHeap) {
    if (iterable instanceof PySet && !iterable.cls.isHeap)
      iterable.table.visit((key, lo, hi) => made.table.setHashed(key, fill, lo, hi));
    else if (iterable instanceof PyDict && !iterable.cls.isHeap) {
      made.table = iterable.table.copy();
      made.table.values.fill(fill);
    } else for (const key of yield* toArrayGen(iterable)) store(made.table, key, fill);
    return made;
  }
  const iterator = yield* iter(iterable);
  for (;;) {
    const key = yield* next(iterator);
    if (key === undefined) return made;
    setItem(made, key, fill);
  }
}
/** A dict with what another one says it holds: a subclass may have a say. */
function* copyGen(self: PyDict): NativeGen<PyDict> {
  if (nativeDict(self)) return copyDict(self);
  const copy = makeDict();
  yield* updateDict(copy, self);
  return copy;
}
/** a | b of dicts: a dict, whatever the class of a. */
function* unionGen(a: PyDict, b: PyDict): NativeGen {
  const result = yield* copyGen(a);
  yield* updateDict(result, b);
  return result;
}
function union(a: Value, b: Value): Value | undefined {
  if (!(nativeDict(a) && nativeDict(b))) return undefined;
  const result = copyDict(a);
  mergeDict(result, b);
  return result;
}
const view = (kind: ViewKind): NativeSpec => [
  'self, /',
  (self: PyDict) => new PyDictView(viewTypes()[kind], self, kind),
];

types.dict = defineType({
  name: 'dict',
  alloc: (cls) => withAttributes(new PyDict(cls, new HashTable())),
  matchSelf: true,
  mappingPattern: true,
  unhashable: true,
  new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
  doc: "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)",
  methods: {
    __init__: [
      'self, /, *args, **kwargs',
      function* (self: PyDict, args: Value[], kwargs: Map<string, Value>) {
        return yield* update('dict', self, args, kwargs);
      },
    ],
    update: [
      'self, /, *args, **kwargs',
      function* (self: PyDict, args: Value[], kwargs: Map<string, Value>) {
        return yield* update('update', self, args, kwargs);
      },
    ],
    get: [
      'self, key, default=None, /',
      (self: PyDict, key: Value, fallback?: Value) => {
        const found = self.table.get(key);
        return found === undefined ? fallback : found;
      },
    ],
    setdefault: [
      'self, key, default=None, /',
      (self: PyDict, key: Value, fallback?: Value) => {
        return self.table.getOrSet(key, fallback ?? null);
      },
    ],
    pop: ['self, key, default=<unrepresentable>, /', popItem],
    popitem: [
      'self, /',
      (self: PyDict) => {
        const { table } = self;
        if (table.size === 0) raise('KeyError', 'popitem(): dictionary is empty');
        const at = table.lastIndex();
        const pair = makeTuple([table.keys[at] as Value, table.values[at] as Value]);
        table.deleteLast();
        return pair;
      },
    ],
    clear: [
      'self, /',
      (self: PyDict) => {
        const gone = counters[TRACKED] === 0 ? [] : self.table.liveEntries().flat();
        self.table.clear();
        if (gone.length > 0) vm.droppedAll(gone);
      },
    ],
    copy: ['self, /', copyGen, undefined, (self: Value) => (nativeDict(self) ? copyDict(self) : undefined)],
    keys: view('keys'),
    values: view('values'),
    items: view('items'),
    __len__: ['self, /', (self: PyDict) => self.table.size],
    __getitem__: ['self, key, /', getDictItem],
    __setitem__: ['self, key, value, /', (self: PyDict, key: Value, value: Value) => store(self.table, key, value)],
    __delitem__: [
      'self, key, /',
      (self: PyDict, key: Value) => {
        if (self.table.delete(key) === undefined) keyError(key);
      },
    ],
    __contains__: ['self, key, /', (self: PyDict, key: Value) => self.table.has(key)],
    __iter__: ['self, /', (self: PyDict) => iterateDict(self, 'keys')],
    __reversed__: ['self, /', (self: PyDict) => iterateDict(self, 'keys', true)],
    __eq__: [
      'self, value, /',
      (self: PyDict, other: Value) => (other instanceof PyDict ? equalDicts(self, other) : notImplemented()),
    ],
    __ne__: [
      'self, value, /',
      (self: PyDict, other: Value) => (other instanceof PyDict ? !equalDicts(self, other) : notImplemented()),
    ],
    __or__: [
      'self, value, /',
      function* (self: PyDict, other: Value): NativeGen {
        return other instanceof PyDict ? yield* unionGen(self, other) : notImplemented();
      },
      undefined,
      (self: Value, other: Value) => union(self, other),
    ],
    __ror__: [
      'self, value, /',
      function* (self: PyDict, other: Value): NativeGen {
        return other instanceof PyDict ? yield* unionGen(other, self) : notImplemented();
      },
      undefined,
      (self: Value, other: Value) => union(other, self),
    ],
    __ior__: [
      'self, value, /',
      function* (self: PyDict, other: Value) {
        yield* updateDict(self, other);
        return self;
      },
    ],
    __repr__: ['self, /', dictRepr],
    __sizeof__: ['self, /', (self: PyDict) => 64 + 24 * self.table.size],
  },
  classMethods: {
    fromkeys: ['cls, iterable, value=None, /', fromKeys],
    __class_getitem__: ['cls, object, /', makeGenericAlias],
  },
});

// ---- views --------------------------------------------------------------------------------------------------------------------------------------

/** dict.keys(), dict.values(), dict.items(). */
export class PyDictView extends PyObject {
  constructor(
    cls: PyType,
    readonly dict: PyDict,
    readonly kind: ViewKind,
  ) {
    super(cls);
  }
  /** The elements now. */
  elements(): Value[] {
    const { table } = this.dict;
    if (this.kind === 'keys') return table.liveKeys();
    return this.kind === 'values' ? table.liveValues() : table.liveEntries().map((pair) => makeTuple(pair));
  }
  has(value: Value): boolean {
    const { table } = this.dict;
    if (this.kind === 'keys') return table.has(value);
    if (this.kind === 'values') return table.liveValues().some((other) => equals(other, value));
    if (!(value instanceof PyTuple) || value.items.length !== 2) return false;
    const found = table.get(value.items[0] as Value);
    return found !== undefined && equals(found, value.items[1] as Value);
  }
}
function viewTypes(): Record<ViewKind, PyType> {
  return { keys: types.dictKeys, values: types.dictValues, items: types.dictItems };
}
const viewMethods: Record<string, NativeSpec> = {
  __len__: ['self, /', (self: PyDictView) => self.dict.table.size],
  __iter__: ['self, /', (self: PyDictView) => iterateDict(self.dict, self.kind)],
  __reversed__: ['self, /', (self: PyDictView) => iterateDict(self.dict, self.kind, true)],
  __repr__: [
    'self, /',
    (self: PyDictView) => reprGuard(self, '...', () => `${self.cls.name}([${self.elements().map(repr).join(', ')}])`),
  ],
};
const isSetLike = (value: Value): boolean =>
  value instanceof PySet || (value instanceof PyDictView && value.kind !== 'values');
/** A set with the elements of any iterable; sets and views natively. */
function asSet(value: Value): PySet {
  const set = makeSet();
  if (value instanceof PyDictView) for (const item of value.elements()) set.table.add(item);
  else addAll(set.table, value);
  return set;
}
/** The set an operator of a view starts with: that of keys is made of the dict, which has room for all at once. */
const ownSet = (self: Value): PySet =>
  asSet(self instanceof PyDictView && self.kind === 'keys' && self.dict.cls === types.dict ? self.dict : self);
function viewIntersection(self: PyDictView, other: Value): Value {
  // The smaller side is walked; of two as long as each other the right one, unless it is a set, which intersects itself.
  const result = makeSet();
  const longer = isSetLike(other) ? lengthOf(other) - self.dict.table.size : -1;
  if (longer > 0 || (longer === 0 && (other as PyObject).cls === types.set)) {
    const has =
      other instanceof PyDictView
        ? (item: Value) => other.has(item)
        : (item: Value) => (other as PySet).table.has(item);
    for (const item of self.elements()) if (has(item)) result.table.add(item);
    return result;
  }
  const iterator = getIter(other);
  for (;;) {
    const item = iterNext(iterator);
    if (item === undefined) return result;
    if (self.has(item)) result.table.add(item);
  }
}
function viewUnion(self: Value, other: Value): Value {
  const result = ownSet(self);
  addAll(result.table, other);
  return result;
}
function viewDifference(self: Value, other: Value): Value {
  const result = ownSet(self);
  for (const item of other instanceof PyDictView ? other.elements() : toArray(other)) result.table.delete(item);
  result.table.tidy();
  return result;
}
function viewSymmetric(self: Value, other: Value): Value {
  const result = ownSet(self);
  const walked = other instanceof PySet ? other : asSet(other);
  for (const item of walked.table.elements()) if (!result.table.delete(item)) result.table.add(item);
  return result;
}
const iterable = (value: Value): boolean =>
  typeOf(value).lookup('__iter__') !== undefined || typeOf(value).lookup('__getitem__') !== undefined;
const setOp = (op: (a: Value, b: Value) => Value): NativeSpec => [
  'self, value, /',
  (self: Value, other: Value) => {
    if (!iterable(other)) raise('TypeError', `'${typeName(other)}' object is not iterable`);
    return op(self, other);
  },
];
const reflected = (op: (a: Value, b: Value) => Value): NativeSpec => setOp((a, b) => op(b, a));
const allIn = (self: Value, other: Value): boolean => {
  const has =
    other instanceof PyDictView ? (item: Value) => other.has(item) : (item: Value) => (other as PySet).table.has(item);
  return (self instanceof PyDictView ? self.elements() : (self as PySet).table.elements()).every(has);
};
const viewOrder = (op: (sizes: number, a: Value, b: Value) => boolean): NativeSpec => [
  'self, value, /',
  (self: PyDictView, other: Value) =>
    isSetLike(other) ? op(self.dict.table.size - lengthOf(other), self, other) : notImplemented(),
];
const setMethods: Record<string, NativeSpec> = {
  ...viewMethods,
  __contains__: ['self, key, /', (self: PyDictView, value: Value) => self.has(value)],
  __and__: setOp((a, b) => viewIntersection(a as PyDictView, b)),
  __rand__: setOp((a, b) => viewIntersection(a as PyDictView, b)),
  __or__: setOp(viewUnion),
  __ror__: reflected(viewUnion),
  __sub__: setOp(viewDifference),
  __rsub__: reflected(viewDifference),
  __xor__: setOp(viewSymmetric),
  __rxor__: reflected(viewSymmetric),
  __eq__: viewOrder((sizes, a, b) => sizes === 0 && allIn(a, b)),
  __ne__: viewOrder((sizes, a, b) => !(sizes === 0 && allIn(a, b))),
  __lt__: viewOrder((sizes, a, b) => sizes < 0 && allIn(a, b)),
  __le__: viewOrder((sizes, a, b) => sizes <= 0 && allIn(a, b)),
  __gt__: viewOrder((sizes, a, b) => sizes > 0 && allIn(b, a)),
  __ge__: viewOrder((sizes, a, b) => sizes >= 0 && allIn(b, a)),
  isdisjoint: [
    'self, other, /',
    (self: PyDictView, other: Value) => {
      const isSet = isSetLike(other);
      const walked = isSet && lengthOf(other) > self.dict.table.size ? self : other;
      const asked = walked === self ? other : self;
      const iterator = getIter(walked);
      for (;;) {
        const item = iterNext(iterator);
        if (item === undefined) return true;
        if (asked instanceof PyDictView ? asked.has(item) : (asked as PySet).table.has(item)) return false;
      }
    },
  ],
};
const viewSpec = {
  isBaseType: false,
  alloc: null,
  getset: { mapping: [(self: PyDictView) => new PyMappingProxy(types.mappingproxy, self.dict)] as const },
};
types.dictKeys = defineType({ name: 'dict_keys', ...viewSpec, methods: setMethods, unhashable: true });
types.dictItems = defineType({ name: 'dict_items', ...viewSpec, methods: setMethods, unhashable: true });
types.dictValues = defineType({ name: 'dict_values', ...viewSpec, methods: viewMethods });
