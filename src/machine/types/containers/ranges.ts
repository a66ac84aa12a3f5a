/** range and slice. Behaviour and wording follow CPython's rangeobject.c and sliceobject.c. */
import { hash64, hashParts, hashValue } from '../../hash.ts';
import { intOfBig, makeRange, makeSlice, makeTuple, notImplemented, types } from '../../make.ts';
import { hooks } from '../../hooks.ts';
import { defineType } from '../../native.ts';
import { iteratorMakers, makers } from '../../short-ways.ts';
import { PyNativeIterator, PyRange, PySlice, type PyType, type Value, calm } from '../../objects.ts';
import { asInt, equals, repr, richCompare, toIndex, typeName } from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { cut, type Int, isIndex, iteratorType } from '../common.ts';

const big = (n: Int) => BigInt(n);
const isSmall = (value: Value): value is number => typeof value === 'number' && value < 2 ** 50 && value > -(2 ** 50);

/** len(range) without limit. */
function rangeLength(range: PyRange): Int {
  const { start, stop, step } = range;
  if (isSmall(start) && isSmall(stop) && isSmall(step)) {
    const span = step > 0 ? stop - start : start - stop;
    return span <= 0 ? 0 : Math.floor((span - 1) / Math.abs(step)) + 1;
  }
  const span = step > 0 ? big(stop) - big(start) : big(start) - big(stop);
  const width = step > 0 ? big(step) : -big(step);
  return span <= 0n ? 0 : intOfBig((span - 1n) / width + 1n);
}
/** range[at] for a position within the range. */
function itemAt(range: PyRange, at: Int): Int {
  const { start, step } = range;
  if (isSmall(start) && isSmall(step) && isSmall(at)) {
    const value = start + at * step;
    if (Number.isSafeInteger(value)) return value + 0;
  }
  return intOfBig(big(start) + big(at) * big(step));
}
function getItem(self: PyRange, index: Value): Value {
  const length = rangeLength(self);
  if (index instanceof PySlice) {
    const [start, stop, step] = bigIndices(index, length);
    return makeRange(itemAt(self, start), itemAt(self, stop), intOfBig(big(step) * big(self.step)));
  }
  if (!isIndex(index)) raise('TypeError', `range indices must be integers or slices, not ${typeName(index)}`);
  const at = toIndex(index);
  const from = at < 0 ? intOfBig(big(at) + big(length)) : at;
  if (from < 0 || from >= length) raise('IndexError', 'range object index out of range');
  return itemAt(self, from);
}
/** The position of an int in a range, -1 when it is not in it. */
function find(self: PyRange, value: Int): Int {
  const { start, stop, step } = self;
  if (step > 0 ? value < start || value >= stop : value > start || value <= stop) return -1;
  const distance = big(value) - big(start);
  return distance % big(step) === 0n ? intOfBig(distance / big(step)) : -1;
}
/** Position of any value: ints by arithmetic, others by comparing one after the other. */
function search(self: PyRange, value: Value): Int {
  if (typeof value !== 'object' && typeof value !== 'string') return find(self, asInt(value) as Int);
  const length = rangeLength(self);
  for (let at = 0; at < length; at++) if (equals(itemAt(self, at), value)) return at;
  return -1;
}
function newRange(_cls: PyType, ...args: (Value | undefined)[]): Value {
  const [first, second, third] = args;
  if (first === undefined) raise('TypeError', 'range expected at least 1 argument, got 0');
  const start = second === undefined ? 0 : toIndex(first);
  const stop = second === undefined ? toIndex(first) : toIndex(second);
  const step = third === undefined ? 1 : toIndex(third);
  if (step == 0) raise('ValueError', 'range() arg 3 must not be zero');
  return makeRange(start, stop, step);
}
function equalRanges(a: PyRange, b: PyRange): boolean {
  const length = rangeLength(a);
  if (length !== rangeLength(b)) return false;
  return length === 0 || (a.start === b.start && (length === 1 || a.step === b.step));
}

class RangeIterator extends PyNativeIterator {
  private at: number;
  constructor(
    cls: PyType,
    start: number,
    private readonly step: number,
    private left: number,
  ) {
    super(cls);
    this.at = start;
  }
  nextValue(): Value | undefined {
    if (this.left <= 0) return undefined;
    this.left--;
    const value = this.at;
    this.at = value + this.step;
    return value;
  }
  override lengthHint(): number {
    return this.left;
  }
}
calm(RangeIterator);
class LongRangeIterator extends PyNativeIterator {
  private at: bigint;
  private left: bigint;
  constructor(
    cls: PyType,
    start: Int,
    private readonly step: bigint,
    left: Int,
  ) {
    super(cls);
    this.at = big(start);
    this.left = big(left);
  }
  nextValue(): Value | undefined {
    if (this.left <= 0n) return undefined;
    this.left--;
    const value = this.at;
    this.at += this.step;
    return intOfBig(value);
  }
  override lengthHint(): number {
    return Number(this.left);
  }
}
const rangeIterator = iteratorType('range_iterator');
const longRangeIterator = iteratorType('longrange_iterator');
function iterate(start: Int, step: Int, length: Int): Value {
  if (isSmall(start) && isSmall(step) && isSmall(length) && Number.isSafeInteger(start + step * length)) {
    return new RangeIterator(rangeIterator, start, step, length);
  }
  return new LongRangeIterator(longRangeIterator, start, big(step), length);
}

const iteratorOf = (range: PyRange): Value => iterate(range.start, range.step, rangeLength(range));
hooks.rangeIterator = (range) => {
  const { start, stop } = range;
  return range.step === 1 && isSmall(start) && isSmall(stop)
    ? new RangeIterator(rangeIterator, start, 1, stop > start ? stop - start : 0)
    : iteratorOf(range);
};

types.range = defineType({
  name: 'range',
  isBaseType: false,
  sequencePattern: true,
  alloc: null,
  new: ['cls, start=0, stop=0, step=1, /', newRange],
  doc: 'range(stop) -> range object\nrange(start, stop[, step]) -> range object',
  methods: {
    __len__: [
      'self, /',
      (self: PyRange) => {
        const length = rangeLength(self);
        if (length > 2n ** 63n - 1n) raise('OverflowError', 'Python int too large to convert to C ssize_t');
        return length;
      },
    ],
    __bool__: ['self, /', (self: PyRange) => rangeLength(self) !== 0],
    __getitem__: ['self, key, /', getItem],
    __contains__: ['self, key, /', (self: PyRange, value: Value) => search(self, value) !== -1],
    __iter__: ['self, /', iteratorOf],
    __reversed__: [
      'self, /',
      (self: PyRange) => {
        const length = rangeLength(self);
        return iterate(
          intOfBig(big(self.start) + (big(length) - 1n) * big(self.step)),
          intOfBig(-big(self.step)),
          length,
        );
      },
    ],
    index: [
      'self, value, /',
      (self: PyRange, value: Value) => {
        const at = search(self, value);
        if (at === -1) {
          if (asInt(value) !== undefined) raise('ValueError', 'range.index(x): x not in range');
          raise('ValueError', 'sequence.index(x): x not in sequence');
        }
        return at;
      },
    ],
    count: [
      'self, value, /',
      (self: PyRange, value: Value) => {
        if (typeof value !== 'object' && typeof value !== 'string')
          return find(self, asInt(value) as Int) === -1 ? 0 : 1;
        let found = 0;
        const length = rangeLength(self);
        for (let at = 0; at < length; at++) if (equals(itemAt(self, at), value)) found++;
        return found;
      },
    ],
    __eq__: [
      'self, value, /',
      (self: PyRange, other: Value) => (other instanceof PyRange ? equalRanges(self, other) : notImplemented()),
    ],
    __ne__: [
      'self, value, /',
      (self: PyRange, other: Value) => (other instanceof PyRange ? !equalRanges(self, other) : notImplemented()),
    ],
    __hash__: [
      'self, /',
      (self: PyRange) => {
        const length = rangeLength(self);
        hash64(makeTuple([length, length === 0 ? null : self.start, length === 0 || length === 1 ? null : self.step]));
        return hashValue();
      },
    ],
    __repr__: [
      'self, /',
      (self: PyRange) =>
        self.step === 1
          ? `range(${repr(self.start)}, ${repr(self.stop)})`
          : `range(${repr(self.start)}, ${repr(self.stop)}, ${repr(self.step)})`,
    ],
  },
  getset: {
    start: [(self: PyRange) => self.start],
    stop: [(self: PyRange) => self.stop],
    step: [(self: PyRange) => self.step],
  },
});
iteratorMakers.set(types.range, (first: Value, second?: Value, step: Value = 1) => {
  const start = second === undefined ? 0 : first;
  const stop = second === undefined ? first : second;
  return isSmall(start) && isSmall(stop) && step === 1
    ? new RangeIterator(rangeIterator, start, 1, stop > start ? stop - start : 0)
    : undefined;
});
makers.set(types.range, (first: Value, second?: Value, step: Value = 1) => {
  const start = second === undefined ? 0 : first;
  const stop = second === undefined ? first : second;
  return isSmall(start) && isSmall(stop) && isSmall(step) && step !== 0 ? makeRange(start, stop, step) : undefined;
});

// ---- slice --------------------------------------------------------------------------------------------------------------------------------------

/** slice.indices() for a length of any size. */
function bigIndices(slice: PySlice, length: Int): [Int, Int, Int] {
  if (
    typeof length === 'number' &&
    [slice.start, slice.stop, slice.step].every((part) => part === null || typeof part === 'number')
  ) {
    const { start, stop, step } = cut(slice, length);
    return [start, stop, step];
  }
  const part = (value: Value): bigint => {
    if (!isIndex(value)) raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
    return big(toIndex(value));
  };
  const size = big(length);
  const step = slice.step === null ? 1n : part(slice.step);
  if (step === 0n) raise('ValueError', 'slice step cannot be zero');
  const low = step < 0n ? -1n : 0n;
  const high = step < 0n ? size - 1n : size;
  const clip = (value: bigint) => {
    if (value < 0n) {
      const from = value + size;
      return from < low ? low : from;
    }
    return value > high ? high : value;
  };
  const start = slice.start === null ? (step < 0n ? high : low) : clip(part(slice.start));
  const stop = slice.stop === null ? (step < 0n ? low : high) : clip(part(slice.stop));
  return [intOfBig(start), intOfBig(stop), intOfBig(step)];
}
const parts = (slice: PySlice) => makeTuple([slice.start, slice.stop, slice.step]);
const compareSlices =
  (op: number) =>
  (self: PySlice, other: Value): Value => {
    if (!(other instanceof PySlice)) return notImplemented();
    if (self === other) return op === 1 || op === 2 || op === 5;
    return richCompare(parts(self), parts(other), op);
  };

types.slice = defineType({
  name: 'slice',
  isBaseType: false,
  alloc: null,
  new: [
    'cls, start=None, stop=None, step=None, /',
    (_cls: PyType, first?: Value, second?: Value, third?: Value) => {
      if (first === undefined) raise('TypeError', 'slice expected at least 1 argument, got 0');
      return second === undefined ? makeSlice(null, first, null) : makeSlice(first, second, third ?? null);
    },
  ],
  doc: 'slice(stop)\nslice(start, stop[, step])',
  methods: {
    indices: [
      'self, length, /',
      (self: PySlice, length: Value) => {
        const size = toIndex(length);
        if (size < 0) raise('ValueError', 'length should not be negative');
        return makeTuple(bigIndices(self, size));
      },
    ],
    __repr__: ['self, /', (self: PySlice) => `slice(${repr(self.start)}, ${repr(self.stop)}, ${repr(self.step)})`],
    __hash__: [
      'self, /',
      (self: PySlice) => {
        hashParts([self.start, self.stop, self.step]);
        return hashValue();
      },
    ],
    __lt__: ['self, value, /', compareSlices(0)],
    __le__: ['self, value, /', compareSlices(1)],
    __eq__: ['self, value, /', compareSlices(2)],
    __ne__: ['self, value, /', compareSlices(3)],
    __gt__: ['self, value, /', compareSlices(4)],
    __ge__: ['self, value, /', compareSlices(5)],
  },
  getset: {
    start: [(self: PySlice) => self.start],
    stop: [(self: PySlice) => self.stop],
    step: [(self: PySlice) => self.step],
  },
});
