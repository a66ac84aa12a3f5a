/** collections.deque. Behaviour and wording follow CPython's _collectionsmodule.c. The items lie in a ring. */
import {
  asInt,
  call,
  callSpecial,
  defineType,
  equals,
  isFlat,
  iter,
  iteratorType,
  makeGenericAlias,
  makeTuple,
  type NativeGen,
  nativeItems,
  next,
  notImplemented,
  ordered,
  PyNativeIterator,
  PyObject,
  type PyType,
  raise,
  refersTo,
  repr,
  reprGuard,
  richCompare,
  toIndex,
  toArray,
  toSize,
  typeName,
  typeOf,
  type Value,
  vm,
  withAttributes,
} from '../../machine/index.ts';
import { lazy } from './common.ts';

export class PyDeque extends PyObject {
  /** A ring whose length is a power of two; free places hold null. */
  ring: Value[] = new Array(8).fill(null);
  head = 0;
  size = 0;
  /** -1: without bound. */
  maxlen: number | bigint = -1;
  /** Changes with every change of the order or number of items: what iterators compare. */
  state = 0;

  at(index: number): Value {
    return this.ring[(this.head + index) & (this.ring.length - 1)] as Value;
  }
  put(index: number, value: Value): void {
    this.ring[(this.head + index) & (this.ring.length - 1)] = value;
  }
  private grow(): void {
    const { ring, head, size } = this;
    const larger: Value[] = new Array(ring.length * 2).fill(null);
    for (let at = 0; at < size; at++) larger[at] = ring[(head + at) & (ring.length - 1)] as Value;
    this.ring = larger;
    this.head = 0;
  }
  append(value: Value): void {
    if (this.size === this.ring.length) this.grow();
    this.ring[(this.head + this.size) & (this.ring.length - 1)] = value;
    this.size++;
    this.state++;
    if (this.maxlen >= 0 && this.size > this.maxlen) this.popLeft();
  }
  appendLeft(value: Value): void {
    if (this.size === this.ring.length) this.grow();
    this.head = (this.head - 1) & (this.ring.length - 1);
    this.ring[this.head] = value;
    this.size++;
    this.state++;
    if (this.maxlen >= 0 && this.size > this.maxlen) this.pop();
  }
  /** The deque must not be empty. */
  pop(): Value {
    const at = (this.head + --this.size) & (this.ring.length - 1);
    const value = this.ring[at] as Value;
    this.ring[at] = null;
    this.state++;
    return value;
  }
  popLeft(): Value {
    const value = this.ring[this.head] as Value;
    this.ring[this.head] = null;
    this.head = (this.head + 1) & (this.ring.length - 1);
    this.size--;
    this.state++;
    return value;
  }
  /** The items in order; a new array. */
  items(): Value[] {
    const items: Value[] = new Array(this.size);
    for (let at = 0; at < this.size; at++) items[at] = this.at(at);
    return items;
  }
  /** Replaces all items. */
  fill(items: readonly Value[]): void {
    let length = 8;
    while (length < items.length) length *= 2;
    this.ring = new Array(length).fill(null);
    for (let at = 0; at < items.length; at++) this.ring[at] = items[at] as Value;
    this.head = 0;
    this.size = items.length;
    this.state++;
  }
  rotate(steps: number): void {
    const { size } = this;
    if (size <= 1) return;
    let left = steps % size;
    if (left > size / 2) left -= size;
    else if (left < -size / 2) left += size;
    for (; left > 0; left--) this.turn(1);
    for (; left < 0; left++) this.turn(-1);
    this.state++;
  }
  private turn(direction: 1 | -1): void {
    const { ring } = this;
    const mask = ring.length - 1;
    if (direction > 0) {
      const last = (this.head + this.size - 1) & mask;
      const value = ring[last] as Value;
      ring[last] = null;
      this.head = (this.head - 1) & mask;
      ring[this.head] = value;
    } else {
      const value = ring[this.head] as Value;
      ring[this.head] = null;
      this.head = (this.head + 1) & mask;
      ring[(this.head + this.size - 1) & mask] = value;
    }
  }
  removeAt(index: number): void {
    const { size } = this;
    if (index < size / 2) {
      for (let at = index; at > 0; at--) this.put(at, this.at(at - 1));
      this.popLeft();
    } else {
      for (let at = index; at < size - 1; at++) this.put(at, this.at(at + 1));
      this.pop();
    }
  }
}
isFlat(PyDeque);
refersTo(PyDeque, (deque, visit) => {
  for (let at = 0; at < deque.size; at++) visit(deque.at(at));
});

// ---- iterators ----------------------------------------------------------------------------------------------------------------------------------

class DequeIterator extends PyNativeIterator {
  private readonly state: number;
  private left: number;
  constructor(
    cls: PyType,
    readonly deque: PyDeque,
    private readonly backwards: boolean,
    skip = 0,
  ) {
    super(cls);
    this.state = deque.state;
    this.left = Math.max(0, deque.size - skip);
  }
  nextValue(): Value | undefined {
    const { deque } = this;
    if (deque.state !== this.state) {
      this.left = 0;
      raise('RuntimeError', 'deque mutated during iteration');
    }
    if (this.left === 0) return undefined;
    this.left--;
    return this.backwards ? deque.at(this.left) : deque.at(deque.size - this.left - 1);
  }
  override lengthHint(): number {
    return this.left;
  }
  reduce(): Value {
    return makeTuple([this.cls, makeTuple([this.deque, this.deque.size - this.left])]);
  }
}
function dequeIteratorType(name: string, backwards: boolean): PyType {
  return iteratorType(`collections.${name}`, {
    new: [
      'cls, deque, index=0, /',
      (cls: PyType, deque: Value, index?: Value) => {
        if (!(deque instanceof PyDeque))
          raise('TypeError', `${name}() argument 1 must be collections.deque, not ${typeName(deque)}`);
        return new DequeIterator(cls, deque, backwards, index === undefined ? 0 : toSize(index));
      },
    ],
    methods: { __reduce__: ['self, /', (self: DequeIterator) => self.reduce()] },
  });
}

// ---- parts of the methods ---------------------------------------------------------------------------------------------------------------------------

/** Adds all of an iterable at one end. */
function* extend(self: PyDeque, iterable: Value, left: boolean): NativeGen<void> {
  const add = left ? (item: Value) => self.appendLeft(item) : (item: Value) => self.append(item);
  const items = iterable === self ? self.items() : nativeItems(iterable);
  if (items !== undefined) {
    if (items.length > 100) vm.charge(items.length * 4);
    for (const item of items.slice()) add(item);
    return;
  }
  const iterator = yield* iter(iterable);
  for (;;) {
    const item = yield* next(iterator);
    if (item === undefined) return;
    add(item);
  }
}
function boundOf(maxlen: Value | undefined): number | bigint {
  if (maxlen === undefined || maxlen === null) return -1;
  const int = asInt(maxlen);
  if (int === undefined) raise('TypeError', 'an integer is required');
  if (typeof int === 'bigint' && int !== BigInt.asIntN(64, int))
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (int < 0) raise('ValueError', 'maxlen must be non-negative');
  return int;
}
function* init(self: PyDeque, iterable?: Value, maxlen?: Value): NativeGen {
  self.maxlen = boundOf(maxlen);
  if (self.size > 0) self.fill([]);
  if (iterable !== undefined) yield* extend(self, iterable, false);
  return null;
}
const mutated = (type = 'RuntimeError'): never => raise(type, 'deque mutated during iteration');
/** The place of the first item equal to `value` in start..stop-1, or -1. remove() minds a change even when the item is found, with its own error. */
function find(self: PyDeque, value: Value, start: number, stop: number, error = 'RuntimeError'): number {
  const { state } = self;
  for (let at = start; at < stop; at++) {
    const same = equals(self.at(at), value);
    if (same && error === 'RuntimeError') return at;
    if (self.state !== state) mutated(error);
    if (same) return at;
  }
  return -1;
}
/** `index()`'s bounds: as slice bounds. */
function bound(value: Value | undefined, fallback: number, size: number): number {
  if (value === undefined) return fallback;
  if (asInt(value) === undefined && typeOf(value).lookup('__index__') === undefined) {
    raise('TypeError', 'slice indices must be integers or have an __index__ method');
  }
  const at = toSize(value, true);
  return Math.min(at < 0 ? Math.max(0, at + size) : at, size);
}
function index(self: PyDeque, value: Value, start?: Value, stop?: Value): number {
  const from = bound(start, 0, self.size);
  const to = bound(stop, self.size, self.size);
  const at = find(self, value, from, to);
  if (at < 0) raise('ValueError', 'deque.index(x): x not in deque');
  return at;
}
function count(self: PyDeque, value: Value): number {
  const { state, size } = self;
  let found = 0;
  for (let at = 0; at < size; at++) {
    if (equals(self.at(at), value)) found++;
    if (self.state !== state) mutated();
  }
  return found;
}
function insert(self: PyDeque, index: Value, value: Value): void {
  const at = toSize(index, false);
  if (self.maxlen >= 0 && self.size >= self.maxlen) raise('IndexError', 'deque already at its maximum size');
  if (at >= self.size) self.append(value);
  else if (at <= -self.size || at === 0) self.appendLeft(value);
  else {
    self.rotate(-at);
    if (at < 0) self.append(value);
    else self.appendLeft(value);
    self.rotate(at);
  }
}
function remove(self: PyDeque, value: Value): void {
  const at = find(self, value, 0, self.size, 'IndexError');
  if (at < 0) raise('ValueError', 'deque.remove(x): x not in deque');
  self.removeAt(at);
}
function reverse(self: PyDeque): void {
  for (let low = 0, high = self.size - 1; low < high; low++, high--) {
    const value = self.at(low);
    self.put(low, self.at(high));
    self.put(high, value);
  }
}
function place(self: PyDeque, index: Value): number {
  if (asInt(index) === undefined && typeOf(index).lookup('__index__') === undefined) {
    raise('TypeError', `sequence index must be integer, not '${typeName(index)}'`);
  }
  const int = toIndex(index);
  if (typeof int === 'bigint' && int !== BigInt.asIntN(64, int))
    raise('IndexError', `cannot fit '${typeName(index)}' into an index-sized integer`);
  const at = Number(int) < 0 ? Number(int) + self.size : Number(int);
  if (at < 0 || at >= self.size) raise('IndexError', 'deque index out of range');
  return at;
}
function plainCopy(self: PyDeque, cls: PyType): PyDeque {
  const copy = withAttributes(new PyDeque(cls));
  copy.maxlen = self.maxlen;
  copy.fill(self.items());
  return copy;
}
/** deque.copy(): of the same class, made by calling it. */
function* copy(self: PyDeque): NativeGen {
  if (self.cls === dequeTypes().deque) return plainCopy(self, self.cls);
  const made = yield* call(self.cls, self.maxlen < 0 ? [self] : [self, self.maxlen]);
  if (!(made instanceof PyDeque)) raise('TypeError', `${self.cls.shown}() must return a deque, not ${typeName(made)}`);
  return made;
}
function* concatenate(self: PyDeque, other: Value): NativeGen {
  if (!(other instanceof PyDeque)) {
    if (typeOf(other).isHeap && typeOf(other).lookup('__radd__') !== undefined) return notImplemented();
    raise('TypeError', `can only concatenate deque (not "${typeName(other)}") to deque`);
  }
  const result = (yield* copy(self)) as PyDeque;
  yield* extend(result, other, false);
  return result;
}
function repeatInPlace(self: PyDeque, times: Value): Value {
  if (asInt(times) === undefined && typeOf(times).lookup('__index__') === undefined) {
    if (typeOf(times).isHeap && typeOf(times).lookup('__rmul__') !== undefined) return notImplemented();
    raise('TypeError', `can't multiply sequence by non-int of type '${typeName(times)}'`);
  }
  const n = toSize(times, false);
  const items = self.items();
  if (n <= 0) self.fill([]);
  else if (items.length * n > 2 ** 27) raise('MemoryError');
  else {
    if (self.maxlen >= 0 && items.length * n > self.maxlen) {
      const all = Number(self.maxlen);
      self.fill(
        Array.from(
          { length: all },
          (_, at) => items[(((at - all) % items.length) + items.length) % items.length] as Value,
        ),
      );
      return self;
    }
    for (let round = 1; round < n; round++) for (const item of items) self.append(item);
  }
  return self;
}
function* repeat(self: PyDeque, times: Value): NativeGen {
  const result = (yield* copy(self)) as PyDeque;
  const repeated = repeatInPlace(result, times);
  return repeated;
}
function compare(self: PyDeque, other: Value, op: number): Value {
  if (!(other instanceof PyDeque)) return notImplemented();
  if (op === 2 || op === 3) {
    if (self === other) return op === 2;
    if (self.size !== other.size) return op === 3;
  }
  const a = new DequeIterator(dequeTypes()._deque_iterator, self, false);
  const b = new DequeIterator(dequeTypes()._deque_iterator, other, false);
  for (;;) {
    const x = a.nextValue();
    const y = b.nextValue();
    if (x === undefined || y === undefined) return ordered(x === undefined ? (y === undefined ? 0 : -1) : 1, op);
    if (equals(x, y)) continue;
    if (op === 2) return false;
    if (op === 3) return true;
    return richCompare(x, y, op);
  }
}
/** Whether a subclass says in Python what a deque consists of. */
const iteratesItself = ({ cls }: PyDeque): boolean => cls.isHeap && cls.owner('__iter__')?.isHeap === true;
function dequeRepr(self: PyDeque): string {
  return reprGuard(self, '[...]', () => {
    const bounded = self.maxlen < 0 ? '' : `, maxlen=${self.maxlen}`;
    const items = iteratesItself(self) ? toArray(self) : self.items();
    return `${self.cls.ownName}([${items.map(repr).join(', ')}]${bounded})`;
  });
}
function* reduce(self: PyDeque): NativeGen {
  const state = callSpecial(self, '__getstate__') ?? null;
  const args = self.maxlen < 0 ? makeTuple([]) : makeTuple([makeTuple([]), self.maxlen]);
  const items = iteratesItself(self) ? yield* iter(self) : new DequeIterator(dequeTypes()._deque_iterator, self, false);
  return makeTuple([self.cls, args, state, items]);
}

// ---- the class -----------------------------------------------------------------------------------------------------------------------------------

const fromEmpty = (): never => raise('IndexError', 'pop from an empty deque');

export const dequeTypes = lazy(() => {
  const comparison = (op: number) =>
    ['self, value, /', (self: PyDeque, other: Value) => compare(self, other, op)] as const;
  const deque = defineType({
    name: 'collections.deque',
    weakrefable: true,
    alloc: (cls) => withAttributes(new PyDeque(cls)),
    sequencePattern: true,
    unhashable: true,
    doc: 'A list-like sequence optimized for data accesses near its endpoints.',
    new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
    methods: {
      __init__: ['self, iterable=(), maxlen=None', init],
      append: [
        'self, item, /',
        (self: PyDeque, item: Value) => self.append(item),
        'Add an element to the right side of the deque.',
      ],
      appendleft: [
        'self, item, /',
        (self: PyDeque, item: Value) => self.appendLeft(item),
        'Add an element to the left side of the deque.',
      ],
      pop: [
        'self, /',
        (self: PyDeque) => (self.size === 0 ? fromEmpty() : self.pop()),
        'Remove and return the rightmost element.',
      ],
      popleft: [
        'self, /',
        (self: PyDeque) => (self.size === 0 ? fromEmpty() : self.popLeft()),
        'Remove and return the leftmost element.',
      ],
      clear: ['self, /', (self: PyDeque) => self.fill([]), 'Remove all elements from the deque.'],
      copy: ['self, /', copy, 'Return a shallow copy of a deque.'],
      __copy__: ['self, /', copy, 'Return a shallow copy of a deque.'],
      count: ['self, value, /', count, 'Return number of occurrences of value.'],
      extend: [
        'self, iterable, /',
        function* (self: PyDeque, iterable: Value) {
          yield* extend(self, iterable, false);
          return null;
        },
        'Extend the right side of the deque with elements from the iterable.',
      ],
      extendleft: [
        'self, iterable, /',
        function* (self: PyDeque, iterable: Value) {
          yield* extend(self, iterable, true);
          return null;
        },
        'Extend the left side of the deque with elements from the iterable.',
      ],
      index: [
        'self, value, start=0, stop=None, /',
        index,
        'Return first index of value.\n\nRaises ValueError if the value is not present.',
      ],
      insert: ['self, index, value, /', insert, 'Insert value before index.'],
      remove: ['self, value, /', remove, 'Remove first occurrence of value.'],
      reverse: ['self, /', reverse, 'Reverse *IN PLACE*.'],
      rotate: [
        'self, n=1, /',
        (self: PyDeque, n?: Value) => self.rotate(n === undefined ? 1 : toSize(n)),
        'Rotate the deque n steps to the right.  If n is negative, rotates left.',
      ],
      __reduce__: ['self, /', reduce, 'Return state information for pickling.'],
      __reversed__: [
        'self, /',
        (self: PyDeque) => new DequeIterator(dequeTypes()._deque_reverse_iterator, self, true),
        'Return a reverse iterator over the deque.',
      ],
      __iter__: ['self, /', (self: PyDeque) => new DequeIterator(dequeTypes()._deque_iterator, self, false)],
      __len__: ['self, /', (self: PyDeque) => self.size],
      __contains__: ['self, key, /', (self: PyDeque, value: Value) => find(self, value, 0, self.size) >= 0],
      __getitem__: ['self, key, /', (self: PyDeque, key: Value) => self.at(place(self, key))],
      __setitem__: [
        'self, key, value, /',
        (self: PyDeque, key: Value, value: Value) => self.put(place(self, key), value),
      ],
      __delitem__: ['self, key, /', (self: PyDeque, key: Value) => self.removeAt(place(self, key))],
      __add__: ['self, value, /', concatenate],
      __mul__: ['self, value, /', repeat],
      __rmul__: ['self, value, /', repeat],
      __iadd__: [
        'self, value, /',
        function* (self: PyDeque, iterable: Value) {
          yield* extend(self, iterable, false);
          return self;
        },
      ],
      __imul__: ['self, value, /', repeatInPlace],
      __lt__: comparison(0),
      __le__: comparison(1),
      __eq__: comparison(2),
      __ne__: comparison(3),
      __gt__: comparison(4),
      __ge__: comparison(5),
      __repr__: ['self, /', dequeRepr],
    },
    classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias, 'See PEP 585'] },
    getset: { maxlen: [(self: PyDeque) => (self.maxlen < 0 ? null : self.maxlen)] },
  });
  return {
    deque,
    _deque_iterator: dequeIteratorType('_deque_iterator', false),
    _deque_reverse_iterator: dequeIteratorType('_deque_reverse_iterator', true),
  };
});
/** A new deque of these items. */
export function makeDeque(items: readonly Value[] = [], maxlen = -1): PyDeque {
  const deque = new PyDeque(dequeTypes().deque);
  deque.maxlen = maxlen;
  deque.fill(maxlen >= 0 ? items.slice(Math.max(0, items.length - maxlen)) : items);
  return deque;
}
