/** list and tuple. Behaviour and wording follow CPython's listobject.c and tupleobject.c. */
import { BREATH, collect, iter, toArrayGen } from '../../door.ts';
import { holdsNoMore } from '../../keeping.ts';
import { isClassOf, makeList, makeTuple, notImplemented, types } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../../native.ts';
import {
  calm,
  PyList,
  PyNativeIterator,
  PySlice,
  PyTuple,
  type PyType,
  showChanges,
  type Value,
} from '../../objects.ts';
import {
  compareNames,
  copyOf,
  equals,
  nativeItems,
  ordered,
  repr,
  reprGuard,
  richCompare,
  roomFor,
  setListIterators,
  truthy,
  typeName,
} from '../../protocols/index.ts';
import { askLength, itemsOfAny } from '../../protocols/length-hint.ts';
import { raise } from '../../raise.ts';
import { counters, TRACKED, vm } from '../../vm.ts';
import {
  atOnce,
  cut,
  indexNumber,
  indexPosition,
  isIndex,
  itemPosition,
  iteratorType,
  joinsOnly,
  nativeHash,
  repetitions,
  settled,
  sizeArgument,
  taken,
  withAttributes,
} from '../common.ts';
import { makeGenericAlias } from '../core/generic.ts';
import { sortItems } from './sort.ts';

type Sequence = PyList | PyTuple;

// ---- what lists and tuples share ---------------------------------------------------------------------------------------------------------------

/** The first pair that differs decides; then the lengths. */
function compareSequences(a: Sequence, b: Sequence, op: number): Value {
  if (op === 2 || op === 3) {
    if (a.items.length !== b.items.length) return op === 3;
  }
  for (let at = 0; at < a.items.length && at < b.items.length; at++) {
    const x = a.items[at] as Value;
    const y = b.items[at] as Value;
    if (equals(x, y)) continue;
    // The comparison may have changed the lists.
    if (at >= a.items.length || at >= b.items.length) break;
    if (op === 2) return false;
    if (op === 3) return true;
    return richCompare(a.items[at] as Value, b.items[at] as Value, op);
  }
  return ordered(a.items.length - b.items.length, op);
}
function comparisons(kind: () => typeof PyList | typeof PyTuple): Record<string, NativeSpec> {
  const methods: Record<string, NativeSpec> = {};
  compareNames.forEach((name, op) => {
    methods[name] = [
      'self, value, /',
      (self: Sequence, other: Value) =>
        other instanceof kind() ? compareSequences(self, other, op) : notImplemented(),
    ];
  });
  return methods;
}
function indexOf(self: Sequence, value: Value, start: Value | undefined, stop: Value | undefined): number {
  const from = indexPosition(start, 0);
  const to = indexPosition(stop, Number.MAX_SAFE_INTEGER);
  const clip = (at: number) => (at < 0 ? Math.max(0, at + self.items.length) : at);
  for (let at = clip(from); at < clip(to) && at < self.items.length; at++)
    if (equals(self.items[at] as Value, value)) return at;
  return -1;
}
function count(self: Sequence, value: Value): number {
  let found = 0;
  for (let at = 0; at < self.items.length; at++) if (equals(self.items[at] as Value, value)) found++;
  return found;
}
function containsItem(self: Sequence, value: Value): boolean {
  for (let at = 0; at < self.items.length; at++) if (equals(self.items[at] as Value, value)) return true;
  return false;
}
function repeated(items: readonly Value[], times: number): Value[] {
  if (items.length === 1) {
    if (times > 100) vm.charge(times);
    return new Array(times).fill(items[0]);
  }
  const result: Value[] = [];
  for (let at = 0; at < times; at++) for (const item of items) result.push(item);
  vm.charge(result.length * 2);
  return result;
}
const badIndex = (self: Sequence, index: Value): never =>
  raise(
    'TypeError',
    `${self instanceof PyList ? 'list' : 'tuple'} indices must be integers or slices, not ${typeName(index)}`,
  );

/** Iterates a list (also while it changes) or a tuple. */
class SequenceIterator extends PyNativeIterator {
  at = 0;
  constructor(
    cls: PyType,
    public sequence: Sequence | null,
    /** Only a loop knows it, which gives it back. */
    readonly isLent = false,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.sequence === null) return undefined;
    const { items } = this.sequence;
    if (this.at < items.length) return items[this.at++];
    const { sequence } = this;
    this.sequence = null;
    holdsNoMore(sequence);
    return undefined;
  }
  override lengthHint(): number {
    return this.sequence === null ? 0 : Math.max(0, this.sequence.items.length - this.at);
  }
}
calm(SequenceIterator);
showChanges(new SequenceIterator(undefined as unknown as PyType, null));
showChanges(makeList([]));
class ListReverseIterator extends PyNativeIterator {
  private at: number;
  constructor(
    cls: PyType,
    private readonly list: PyList,
  ) {
    super(cls);
    this.at = list.items.length - 1;
  }
  nextValue(): Value | undefined {
    if (this.at >= 0 && this.at < this.list.items.length) return this.list.items[this.at--];
    this.at = -1;
    return undefined;
  }
  override lengthHint(): number {
    return this.at < this.list.items.length ? this.at + 1 : 0;
  }
}
calm(ListReverseIterator);
const listIterator = iteratorType('list_iterator');
const iteratorOf = (list: PyList): Value => new SequenceIterator(listIterator, list);
/** The one that was given back last. */
let spare: SequenceIterator | null = null;
setListIterators({
  make: iteratorOf,
  lend: (list) => {
    if (spare === null) return new SequenceIterator(listIterator, list, true);
    const lent = spare;
    spare = null;
    lent.at = 0;
    lent.sequence = list;
    return lent;
  },
  giveBack: (iterator) => {
    // (`instanceof` is slow in code that V8 has not optimized yet)
    const lent = iterator as SequenceIterator | null;
    if (lent?.isLent !== true) return;
    lent.sequence = null;
    spare = lent;
  },
});
const listReverseIterator = iteratorType('list_reverseiterator');
const tupleIterator = iteratorType('tuple_iterator');

// ---- list ---------------------------------------------------------------------------------------------------------------------------------------

/** Adds all items of an iterable; items that came before an error stay. */
function* extend(self: PyList, iterable: Value): NativeGen<void> {
  const items = nativeItems(iterable);
  if (items !== undefined) {
    if (items.length > 100) vm.charge(items.length * 2);
    const added = items === self.items ? items.slice() : items;
    for (const item of added) self.items.push(item);
    return;
  }
  const iterator = yield* iter(iterable);
  yield* askLength(iterable);
  const { length } = self.items;
  yield* collect(iterator, self.items);
  const added = self.items.length - length;
  if (added > 100) vm.charge(Math.min(added, BREATH) * 10);
}
function getListItem(self: PyList, index: Value): Value {
  if (index instanceof PySlice) return makeList(taken(self.items, cut(settled(index), self.items.length)));
  if (!isIndex(index)) badIndex(self, index);
  const at = itemPosition(indexNumber(index), self.items.length);
  if (at < 0) raise('IndexError', 'list index out of range');
  return self.items[at] as Value;
}
function setListItem(self: PyList, index: Value, value: Value): void {
  if (index instanceof PySlice) return setListSlice(self, index, value);
  if (!isIndex(index)) badIndex(self, index);
  const at = itemPosition(indexNumber(index), self.items.length);
  if (at < 0) raise('IndexError', 'list assignment index out of range');
  self.items[at] = value;
}
function setListSlice(self: PyList, index: PySlice, value: Value): void {
  const refusal = 'must assign iterable to extended slice';
  const native = nativeItems(value);
  const values =
    native === undefined ? atOnce(itemsOfAny(value, refusal)) : native === self.items ? copyOf(native) : native;
  const at = cut(settled(index), self.items.length);
  if (at.step === 1) {
    const stop = Math.max(at.start, at.stop);
    const gone = counters[TRACKED] === 0 ? [] : self.items.slice(at.start, stop);
    replace(self.items, at.start, stop, values);
    letGo(gone);
    return;
  }
  if (values.length !== at.count)
    raise('ValueError', `attempt to assign sequence of size ${values.length} to extended slice of size ${at.count}`);
  const { items } = self;
  const gone = counters[TRACKED] === 0 ? [] : taken(items, at);
  for (let i = 0, to = at.start; i < at.count; i++, to += at.step) items[to] = values[i] as Value;
  if (gone.length > 0) vm.droppedAll(gone);
}
/** Items that a list holds no more: the last one goes first. */
function letGo(items: Value[]): void {
  if (counters[TRACKED] !== 0 && items.length > 0) vm.droppedAll(items.toReversed());
}
/** splice without spreading thousands of arguments. */
function replace(items: Value[], start: number, stop: number, values: readonly Value[]): void {
  if (values.length < 1000) {
    items.splice(start, stop - start, ...values);
    return;
  }
  const tail = items.slice(stop);
  items.length = start;
  for (const value of values) items.push(value);
  for (const value of tail) items.push(value);
}
function deleteListItem(self: PyList, index: Value): void {
  if (index instanceof PySlice) {
    const at = cut(settled(index), self.items.length);
    if (at.step === 1) {
      letGo(self.items.splice(at.start, Math.max(0, at.stop - at.start)));
      return;
    }
    if (at.count === 0) return;
    const { items } = self;
    const step = Math.abs(at.step);
    const first = at.step > 0 ? at.start : at.start + (at.count - 1) * at.step;
    const gone: Value[] = [];
    let to = first;
    for (let from = first; from < items.length; from++) {
      if (gone.length < at.count && from === first + gone.length * step) gone.push(items[from] as Value);
      else items[to++] = items[from] as Value;
    }
    items.length = to;
    if (counters[TRACKED] !== 0) vm.droppedAll(gone);
    return;
  }
  if (!isIndex(index)) badIndex(self, index);
  const at = itemPosition(indexNumber(index), self.items.length);
  if (at < 0) raise('IndexError', 'list assignment index out of range');
  takeOut(self.items, at);
}
function pop(self: PyList, index: Value | undefined): Value {
  const wanted = index === undefined ? undefined : sizeArgument(index);
  if (self.items.length === 0) raise('IndexError', 'pop from empty list');
  if (wanted === undefined) return self.items.pop() as Value;
  const at = itemPosition(wanted, self.items.length);
  if (at < 0) raise('IndexError', 'pop index out of range');
  if (self.items.length - at > 100) vm.charge(self.items.length - at);
  return takeOut(self.items, at);
}
/** Takes an item out. At the front JavaScript has a way that does not move the others. */
const takeOut = (items: Value[], at: number): Value => (at === 0 ? items.shift() : items.splice(at, 1)[0]) as Value;
function insert(self: PyList, index: Value, value: Value): void {
  let at = typeof index === 'number' ? index : sizeArgument(index);
  const { length } = self.items;
  if (at < 0) at = Math.max(0, at + length);
  if (at > length) at = length;
  if (length - at > 100) vm.charge(length - at);
  self.items.splice(at, 0, value);
}
function* sort(self: PyList, key: Value | undefined, reverse: Value | undefined): NativeGen {
  const items = self.items;
  const empty: Value[] = [];
  self.items = empty;
  self.room = 0;
  let result: Value[] = items;
  let touched = false;
  try {
    result = yield* sortItems(items, key ?? null, reverse !== undefined && truthy(reverse), (partial) => {
      result = partial;
    });
  } finally {
    touched = self.items !== empty || empty.length > 0 || self.room > 0;
    self.items = result;
    self.room = 0;
  }
  if (touched) raise('ValueError', 'list modified during sort');
  return null;
}
/** repr of a list's items. */
function listRepr(self: PyList): string {
  if (self.items.length === 0) return '[]';
  return reprGuard(self, '[...]', () => {
    const parts: string[] = [];
    for (let at = 0; at < self.items.length; at++) parts.push(repr(self.items[at] as Value));
    return `[${parts.join(', ')}]`;
  });
}

types.list = defineType({
  name: 'list',
  alloc: (cls) => withAttributes(new PyList(cls, [])),
  matchSelf: true,
  sequencePattern: true,
  unhashable: true,
  new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
  doc: 'Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.',
  methods: {
    __init__: [
      'self, iterable=(), /',
      function* (self: PyList, iterable?: Value) {
        self.items = [];
        if (iterable !== undefined) yield* extend(self, iterable);
        return null;
      },
    ],
    append: [
      'self, object, /',
      (self: PyList, item: Value) => {
        const count = self.items.push(item);
        if (count > self.room) self.room = roomFor(count);
        return null;
      },
    ],
    extend: [
      'self, iterable, /',
      function* (self: PyList, iterable: Value) {
        yield* extend(self, iterable);
        return null;
      },
    ],
    insert: ['self, index, object, /', insert],
    pop: ['self, index=-1, /', pop],
    remove: [
      'self, value, /',
      (self: PyList, value: Value) => {
        const at = indexOf(self, value, undefined, undefined);
        if (at < 0) raise('ValueError', 'list.remove(x): x not in list');
        takeOut(self.items, at);
      },
    ],
    clear: [
      'self, /',
      (self: PyList) => {
        const gone = self.items;
        self.items = [];
        letGo(gone);
      },
    ],
    index: [
      'self, value, start=0, stop=9223372036854775807, /',
      (self: PyList, value: Value, start?: Value, stop?: Value) => {
        const at = indexOf(self, value, start, stop);
        if (at < 0) raise('ValueError', 'list.index(x): x not in list');
        return at;
      },
    ],
    count: ['self, value, /', count],
    reverse: [
      'self, /',
      (self: PyList) => {
        self.items.reverse();
      },
    ],
    copy: ['self, /', (self: PyList) => makeList(copyOf(self.items))],
    sort: ['self, /, *, key=None, reverse=False', sort],
    __len__: ['self, /', (self: PyList) => self.items.length],
    __getitem__: ['self, index, /', getListItem],
    __setitem__: ['self, key, value, /', setListItem],
    __delitem__: ['self, key, /', deleteListItem],
    __contains__: ['self, key, /', containsItem],
    __iter__: ['self, /', iteratorOf],
    __reversed__: ['self, /', (self: PyList) => new ListReverseIterator(listReverseIterator, self)],
    __add__: [
      'self, value, /',
      (self: PyList, other: Value) => {
        if (!(other instanceof PyList))
          raise('TypeError', `can only concatenate list (not "${typeName(other)}") to list`);
        return makeList(self.items.concat(other.items));
      },
    ],
    __iadd__: [
      'self, value, /',
      function* (self: PyList, other: Value) {
        yield* extend(self, other);
        return self;
      },
    ],
    __mul__: ['self, value, /', multiplyList],
    __rmul__: ['self, value, /', multiplyList],
    __imul__: [
      'self, value, /',
      (self: PyList, value: Value) => {
        self.items = repeated(self.items, repetitions(value, self.items.length, 8));
        return self;
      },
    ],
    ...comparisons(() => PyList),
    __repr__: ['self, /', listRepr],
    __sizeof__: ['self, /', (self: PyList) => 40 + 8 * self.items.length],
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
});
isClassOf(types.list, PyList);
joinsOnly(types.list, (operand) => operand instanceof PyList);
function multiplyList(self: PyList, value: Value): Value {
  return makeList(repeated(self.items, repetitions(value, self.items.length, 8)));
}

// ---- tuple --------------------------------------------------------------------------------------------------------------------------------------

function* newTuple(cls: PyType, iterable: Value | undefined): NativeGen {
  if (cls === types.tuple && iterable instanceof PyTuple && iterable.cls === types.tuple) return iterable;
  const items = iterable === undefined ? [] : yield* toArrayGen(iterable);
  if (items.length > 100) vm.charge(items.length * 2);
  if (cls === types.tuple) return makeTuple(items);
  const tuple = cls.alloc!(cls) as PyTuple;
  tuple.items = items;
  return tuple;
}
function tupleRepr(self: PyTuple): string {
  if (self.items.length === 0) return '()';
  return reprGuard(self, '(...)', () => {
    const parts = self.items.map(repr);
    return parts.length === 1 ? `(${parts[0]},)` : `(${parts.join(', ')})`;
  });
}
function getTupleItem(self: PyTuple, index: Value): Value {
  if (index instanceof PySlice) {
    const at = cut(index, self.items.length);
    if (at.count === self.items.length && at.step === 1 && self.cls === types.tuple) return self;
    return makeTuple(taken(self.items, at));
  }
  if (!isIndex(index)) badIndex(self, index);
  const at = itemPosition(index, self.items.length);
  if (at < 0) raise('IndexError', 'tuple index out of range');
  return self.items[at] as Value;
}
function multiplyTuple(self: PyTuple, value: Value): Value {
  const times = repetitions(value, self.items.length, 8);
  return times === 1 && self.cls === types.tuple ? self : makeTuple(repeated(self.items, times));
}

types.tuple = defineType({
  name: 'tuple',
  alloc: (cls) => withAttributes(new PyTuple(cls, [])),
  matchSelf: true,
  sequencePattern: true,
  new: ['cls, iterable=(), /', newTuple],
  doc: "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
  methods: {
    index: [
      'self, value, start=0, stop=9223372036854775807, /',
      (self: PyTuple, value: Value, start?: Value, stop?: Value) => {
        const at = indexOf(self, value, start, stop);
        if (at < 0) raise('ValueError', 'tuple.index(x): x not in tuple');
        return at;
      },
    ],
    count: ['self, value, /', count],
    __len__: ['self, /', (self: PyTuple) => self.items.length],
    __getitem__: ['self, key, /', getTupleItem],
    __contains__: ['self, key, /', containsItem],
    __iter__: ['self, /', (self: PyTuple) => new SequenceIterator(tupleIterator, self)],
    __add__: [
      'self, value, /',
      (self: PyTuple, other: Value) => {
        if (!(other instanceof PyTuple))
          raise('TypeError', `can only concatenate tuple (not "${typeName(other)}") to tuple`);
        if (self.items.length === 0 && other.cls === types.tuple) return other;
        if (other.items.length === 0 && self.cls === types.tuple) return self;
        return makeTuple(self.items.concat(other.items));
      },
    ],
    __mul__: ['self, value, /', multiplyTuple],
    __rmul__: ['self, value, /', multiplyTuple],
    ...comparisons(() => PyTuple),
    __hash__: nativeHash,
    __repr__: ['self, /', tupleRepr],
    __getnewargs__: ['self, /', (self: PyTuple) => makeTuple([makeTuple(self.items.slice())])],
    __sizeof__: ['self, /', (self: PyTuple) => 32 + 8 * self.items.length],
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
});
isClassOf(types.tuple, PyTuple);
joinsOnly(types.tuple, (operand) => operand instanceof PyTuple);
