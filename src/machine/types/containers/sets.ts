/** set and frozenset. Behaviour, order and wording follow CPython's setobject.c. */
import { iter, next, stepsOf } from '../../door.ts';
import { hashHi, hashLo } from '../../hash.ts';
import { type HashTable, SetTable } from '../../hashtable.ts';
import { holdsNoMore } from '../../keeping.ts';
import { intOfBig, makeFrozenset, notImplemented, PySet, types } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../../native.ts';
import { PyDict, PyNativeIterator, type PyType, type Value } from '../../objects.ts';
import { getIter, iterNext, nativeItems, repr, reprGuard } from '../../protocols/index.ts';
import { isRaised, raise } from '../../raise.ts';
import { inSetOrder } from '../../set-order.ts';
import { vm } from '../../vm.ts';
import { iteratorType, withAttributes } from '../common.ts';
import { makeGenericAlias } from '../core/generic.ts';

/** Adds all of an iterable (set_update_internal); synchronous. */
export function addAll(table: SetTable, iterable: Value): void {
  if (addNative(table, iterable)) return;
  const iterator = getIter(iterable);
  for (;;) {
    const item = iterNext(iterator);
    if (item === undefined) return;
    table.add(item);
  }
}
/** Adds the elements of sets, dicts, lists and tuples; false for anything else. */
function addNative(table: SetTable, iterable: Value): boolean {
  if (iterable instanceof PySet) {
    if (iterable.table.size > 100) vm.charge(iterable.table.size * 15);
    table.merge(iterable.table);
    return true;
  }
  if (iterable instanceof PyDict && iterable.cls === types.dict) {
    table.presize(iterable.table.size);
    addKeys(table, iterable.table);
    return true;
  }
  const items = nativeItems(iterable);
  if (items === undefined) return false;
  if (items.length > 100) vm.charge(items.length * 25);
  for (const item of items) table.add(item);
  return true;
}
function addKeys(table: SetTable, keys: HashTable): void {
  if (keys.size > 100) vm.charge(keys.size * 25);
  for (let at = keys.nextIndex(0); at >= 0; at = keys.nextIndex(at + 1)) {
    keys.hashAt(at);
    table.addHashed(keys.keys[at] as Value, hashLo, hashHi);
  }
}
function* addAllGen(table: SetTable, iterable: Value): NativeGen<void> {
  if (addNative(table, iterable)) return;
  const iterator = yield* iter(iterable);
  const steps = stepsOf(iterator, (item) => {
    if (typeof item !== 'number' && typeof item !== 'string') return false;
    table.add(item);
    return true;
  });
  for (;;) {
    const item = steps !== null ? ((yield steps) as Value | undefined) : yield* next(iterator);
    if (item === undefined) return;
    table.add(item);
  }
}
/** The elements of any iterable as a table of its own (sets are not copied). */
function* tableOf(iterable: Value): NativeGen<SetTable> {
  if (iterable instanceof PySet) return iterable.table;
  const table = new SetTable();
  yield* addAllGen(table, iterable);
  return table;
}
/** A result of the kind of the first operand: set or frozenset, never a subclass. */
function resultOf(self: PySet, table: SetTable): PySet {
  if (table.size > 100) vm.charge(table.size * 10);
  return new PySet(self.cls.isSubtype(types.frozenset) ? types.frozenset : types.set, table);
}

/** The key to look for when an element is a set itself: a frozenset of the same elements. */
function lookUp<T>(key: Value, look: (key: Value) => T): T {
  if (!(key instanceof PySet) || !key.cls.isSubtype(types.set)) return look(key);
  try {
    return look(key);
  } catch (error) {
    if (!isRaised(error, 'TypeError')) throw error;
    return look(makeFrozenset(key.table.elements()));
  }
}

function* intersection(self: SetTable, other: Value): NativeGen<SetTable> {
  if (other instanceof PySet) return intersectionOf(self, other.table);
  const result = new SetTable();
  const iterator = yield* iter(other);
  for (;;) {
    const item = yield* next(iterator);
    if (item === undefined) return result;
    if (!self.hasForeign(item)) continue;
    result.add(item);
    // there is nothing more to be found
    if (result.size >= self.size) return result;
  }
}
function intersectionOf(a: SetTable, b: SetTable): SetTable {
  if (a === b) return a.copy();
  const result = new SetTable();
  const [walked, asked] = b.size > a.size ? [a, b] : [b, a];
  walked.visit((item, lo, hi) => {
    if (asked.hasHashed(item, lo, hi)) result.addHashed(item, lo, hi);
  });
  return result;
}
function* difference(self: SetTable, other: Value): NativeGen<SetTable> {
  if (other instanceof PySet) return differenceOf(self, other.table);
  if (!(other instanceof PyDict) || Math.floor(self.size / 4) > other.table.size) {
    const copy = self.copy();
    yield* subtract(copy, other);
    return copy;
  }
  return without(self, other.table);
}
function differenceOf(a: SetTable, b: SetTable): SetTable {
  if (Math.floor(a.size / 4) <= b.size) return without(a, b);
  const copy = a.copy();
  subtractSet(copy, b);
  return copy;
}
/** The elements of a set that are not in another table. */
function without(self: SetTable, other: SetTable | HashTable): SetTable {
  const result = new SetTable();
  self.visit((item, lo, hi) => {
    if (!other.hasHashed(item, lo, hi)) result.addHashed(item, lo, hi);
  });
  return result;
}
function* subtract(self: SetTable, other: Value): NativeGen<void> {
  if (other instanceof PySet) return subtractSet(self, other.table);
  const iterator = yield* iter(other);
  for (;;) {
    const item = yield* next(iterator);
    if (item === undefined) return self.tidy();
    self.delete(item);
  }
}
function subtractSet(self: SetTable, other: SetTable): void {
  if (other === self) return self.clear();
  const gone = other.size / 8 > self.size ? intersectionOf(self, other) : other;
  gone.visit((item, lo, hi) => self.deleteHashed(item, lo, hi));
  self.tidy();
}
/** self ^ other, in place of self. */
function toggle(self: SetTable, other: SetTable): void {
  if (self === other) return self.clear();
  other.visit((item, lo, hi) => {
    if (!self.deleteHashed(item, lo, hi)) self.addHashed(item, lo, hi);
  });
}
const isSubset = (a: SetTable, b: SetTable): boolean =>
  a.size <= b.size && a.every((item, lo, hi) => b.hasHashed(item, lo, hi));

class SetIterator extends PyNativeIterator {
  private at = 0;
  private readonly size: number;
  private left: number;
  private table: SetTable | null;
  private set: PySet | null;
  /** Where somebody is asked for the order. */
  private readonly asked: readonly Value[] | null;
  constructor(cls: PyType, set: PySet) {
    super(cls);
    this.set = set;
    this.table = set.table;
    this.size = this.left = set.table.size;
    this.asked = this.size > 1 && vm.kernel?.isAsking === true ? inSetOrder(set.table) : null;
  }
  nextValue(): Value | undefined {
    const { table } = this;
    if (table === null) return undefined;
    if (table.size !== this.size) raise('RuntimeError', 'Set changed size during iteration');
    const { asked } = this;
    const slot = asked === null ? table.nextSlot(this.at) : this.at < asked.length ? this.at : -1;
    if (slot < 0) {
      const { set } = this;
      this.table = this.set = null;
      holdsNoMore(set);
      return undefined;
    }
    this.at = slot + 1;
    this.left--;
    return asked === null ? table.elementAt(slot) : (asked[slot] as Value);
  }
  override lengthHint(): number {
    return this.table === null || this.table.size !== this.size ? 0 : this.left;
  }
}
const setIterator = iteratorType('set_iterator');

function setRepr(self: PySet): string {
  const plain = self.cls === types.set;
  if (self.table.size === 0) return `${self.cls.name}()`;
  return reprGuard(self, `${self.cls.name}(...)`, () => {
    const inner = `{${inSetOrder(self.table).map(repr).join(', ')}}`;
    return plain ? inner : `${self.cls.name}(${inner})`;
  });
}
const mask64 = (1n << 64n) - 1n;
const shuffle = (hash: bigint): bigint => ((hash ^ 89869747n ^ ((hash << 16n) & mask64)) * 3644798167n) & mask64;
/** frozenset's hash: the same whatever the order of the elements. */
function frozensetHash(self: PySet): Value {
  let hash = 0n;
  self.table.visit((_, lo, hi) => {
    hash ^= shuffle((BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0));
  });
  hash ^= ((BigInt(self.table.size) + 1n) * 1927868237n) & mask64;
  hash ^= (hash >> 11n) ^ (hash >> 25n);
  hash = (hash * 69069n + 907133923n) & mask64;
  if (hash === mask64) hash = 590923713n;
  return intOfBig(BigInt.asIntN(64, hash));
}

const operator = (op: (a: SetTable, b: SetTable) => SetTable): NativeSpec => [
  'self, value, /',
  (self: PySet, other: Value) =>
    other instanceof PySet ? resultOf(self, op(self.table, other.table)) : notImplemented(),
];
const swapped = (op: (a: SetTable, b: SetTable) => SetTable): NativeSpec => [
  'self, value, /',
  (self: PySet, other: Value) =>
    other instanceof PySet ? resultOf(other, op(other.table, self.table)) : notImplemented(),
];
function unionOf(a: SetTable, b: SetTable): SetTable {
  const copy = a.copy();
  if (b !== a) copy.merge(b);
  return copy;
}
function symmetricOf(a: SetTable, b: SetTable): SetTable {
  const copy = b.copy();
  toggle(copy, a);
  return copy;
}
const order = (test: (a: SetTable, b: SetTable) => boolean): NativeSpec => [
  'self, value, /',
  (self: PySet, other: Value) => (other instanceof PySet ? test(self.table, other.table) : notImplemented()),
];
const sharedMethods: Record<string, NativeSpec> = {
  __len__: ['self, /', (self: PySet) => self.table.size],
  __contains__: ['self, object, /', (self: PySet, key: Value) => lookUp(key, (item) => self.table.has(item))],
  __iter__: ['self, /', (self: PySet) => new SetIterator(setIterator, self)],
  __repr__: ['self, /', setRepr],
  __or__: operator(unionOf),
  __ror__: swapped(unionOf),
  __and__: operator(intersectionOf),
  __rand__: swapped(intersectionOf),
  __sub__: operator(differenceOf),
  __rsub__: swapped(differenceOf),
  __xor__: operator(symmetricOf),
  __rxor__: swapped(symmetricOf),
  __eq__: order((a, b) => a.size === b.size && isSubset(a, b)),
  __ne__: order((a, b) => !(a.size === b.size && isSubset(a, b))),
  __lt__: order((a, b) => a.size < b.size && isSubset(a, b)),
  __le__: order(isSubset),
  __gt__: order((a, b) => a.size > b.size && isSubset(b, a)),
  __ge__: order((a, b) => isSubset(b, a)),
  __sizeof__: ['self, /', (self: PySet) => 200 + (self.table.length > 8 ? 16 * self.table.length : 0)],
  copy: ['self, /', (self: PySet) => (self.cls === types.frozenset ? self : resultOf(self, self.table.copy()))],
  union: [
    'self, /, *others',
    function* (self: PySet, others: Value[]) {
      const copy = self.table.copy();
      for (const other of others) if (other !== self) yield* addAllGen(copy, other);
      return resultOf(self, copy);
    },
  ],
  intersection: [
    'self, /, *others',
    function* (self: PySet, others: Value[]) {
      let table = others.length === 0 ? self.table.copy() : self.table;
      for (const other of others) table = yield* intersection(table, other);
      return resultOf(self, table);
    },
  ],
  difference: [
    'self, /, *others',
    function* (self: PySet, others: Value[]) {
      if (others.length === 0) return resultOf(self, self.table.copy());
      const table = yield* difference(self.table, others[0] as Value);
      for (const other of others.slice(1)) yield* subtract(table, other);
      return resultOf(self, table);
    },
  ],
  symmetric_difference: [
    'self, other, /',
    function* (self: PySet, other: Value) {
      const copy = new SetTable();
      yield* addAllGen(copy, other);
      toggle(copy, self.table);
      return resultOf(self, copy);
    },
  ],
  isdisjoint: [
    'self, other, /',
    function* (self: PySet, other: Value) {
      if (other instanceof PySet) {
        const [walked, asked] =
          other.table.size > self.table.size ? [self.table, other.table] : [other.table, self.table];
        return walked.every((item, lo, hi) => !asked.hasHashed(item, lo, hi));
      }
      const iterator = yield* iter(other);
      for (;;) {
        const item = yield* next(iterator);
        if (item === undefined) return true;
        if (self.table.has(item)) return false;
      }
    },
  ],
  issubset: [
    'self, other, /',
    function* (self: PySet, other: Value) {
      if (other instanceof PySet) return isSubset(self.table, other.table);
      return isSubset(self.table, yield* intersection(self.table, other));
    },
  ],
  issuperset: [
    'self, other, /',
    function* (self: PySet, other: Value) {
      if (other instanceof PySet) return isSubset(other.table, self.table);
      const iterator = yield* iter(other);
      for (;;) {
        const item = yield* next(iterator);
        if (item === undefined) return true;
        if (!lookUp(item, (key) => self.table.has(key))) return false;
      }
    },
  ],
};
const alias = { __class_getitem__: ['cls, object, /', makeGenericAlias] as NativeSpec };
const inPlace = (op: (self: PySet, other: PySet) => NativeGen<void>): NativeSpec => [
  'self, value, /',
  function* (self: PySet, other: Value) {
    if (!(other instanceof PySet)) return notImplemented();
    yield* op(self, other);
    return self;
  },
];

types.set = defineType({
  weakrefable: true,
  name: 'set',
  alloc: (cls) => withAttributes(new PySet(cls, new SetTable())),
  matchSelf: true,
  unhashable: true,
  new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
  doc: 'Build an unordered collection of unique elements.',
  methods: {
    ...sharedMethods,
    __init__: [
      'self, iterable=(), /',
      function* (self: PySet, iterable?: Value) {
        self.table.clear();
        if (iterable !== undefined) yield* addAllGen(self.table, iterable);
        return null;
      },
    ],
    add: [
      'self, object, /',
      (self: PySet, item: Value) => {
        self.table.add(item);
      },
    ],
    discard: [
      'self, object, /',
      (self: PySet, item: Value) => {
        lookUp(item, (key) => self.table.delete(key));
      },
    ],
    remove: [
      'self, object, /',
      (self: PySet, item: Value) => {
        if (!lookUp(item, (key) => self.table.delete(key))) raise('KeyError', item);
      },
    ],
    pop: [
      'self, /',
      (self: PySet) => {
        // None is a legal element: only undefined means empty.
        if (vm.kernel?.isAsking === true && self.table.size > 1) {
          const [first] = inSetOrder(self.table);
          self.table.delete(first as Value);
          return first as Value;
        }
        const item = self.table.pop();
        return item === undefined ? raise('KeyError', 'pop from an empty set') : item;
      },
    ],
    clear: [
      'self, /',
      (self: PySet) => {
        self.table.clear();
      },
    ],
    update: [
      'self, /, *others',
      function* (self: PySet, others: Value[]) {
        for (const other of others) yield* addAllGen(self.table, other);
        return null;
      },
    ],
    intersection_update: [
      'self, /, *others',
      function* (self: PySet, others: Value[]) {
        let { table } = self;
        for (const other of others) table = yield* intersection(table, other);
        replaceTable(self, table);
        return null;
      },
    ],
    difference_update: [
      'self, /, *others',
      function* (self: PySet, others: Value[]) {
        for (const other of others) yield* subtract(self.table, other);
        return null;
      },
    ],
    symmetric_difference_update: [
      'self, other, /',
      function* (self: PySet, other: Value) {
        toggle(self.table, yield* tableOf(other));
        return null;
      },
    ],
    // No yield: the operators share one type
    __ior__: inPlace(function* (self, other) {
      self.table.merge(other.table);
    }),
    __iand__: inPlace(function* (self, other) {
      replaceTable(self, yield* intersection(self.table, other));
    }),
    __isub__: inPlace((self, other) => subtract(self.table, other)),
    // No yield: the operators share one type
    __ixor__: inPlace(function* (self, other) {
      toggle(self.table, other.table);
    }),
  },
  classMethods: alias,
});
/** The set gets other contents; its iterators notice. */
function replaceTable(self: PySet, table: SetTable): void {
  if (table === self.table) return;
  const old = self.table;
  self.table = table;
  table.popLike(old);
  old.clear();
}

types.frozenset = defineType({
  weakrefable: true,
  name: 'frozenset',
  alloc: (cls) => withAttributes(new PySet(cls, new SetTable())),
  matchSelf: true,
  new: [
    'cls, iterable=(), /',
    function* (cls: PyType, iterable?: Value) {
      if (cls === types.frozenset && iterable instanceof PySet && iterable.cls === types.frozenset) return iterable;
      const set = cls.alloc!(cls) as PySet;
      if (iterable !== undefined) yield* addAllGen(set.table, iterable);
      return set;
    },
  ],
  doc: 'Build an immutable unordered collection of unique elements.',
  methods: { ...sharedMethods, __hash__: ['self, /', frozensetHash] },
  classMethods: alias,
});
