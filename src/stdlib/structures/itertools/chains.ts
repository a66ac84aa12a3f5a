/** chain, islice, pairwise, batched, zip_longest, accumulate, compress: walking along other iterators. As itertoolsmodule.c. */
import {
  ArrayIterator,
  BREATH,
  binaryOp,
  binaryOpGen,
  getIter,
  giveTuple,
  holdsNoMore,
  inSight,
  isBreathDue,
  isRaised,
  iter,
  iteratorType,
  makeGenericAlias,
  makeTuple,
  type NativeGen,
  next,
  nextOrStop,
  nowHeld,
  PyList,
  PyNativeIterator,
  PySteppingIterator,
  PyTuple,
  type PyType,
  raise,
  toIndex,
  truthy,
  truthyGen,
  typeOf,
  types,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';
import { lazy } from '../common.ts';
import { allNative, itertool, NativeCall, settle } from './base.ts';
import { toSizeOf } from './combinatorics.ts';

// ---- chain ----------------------------------------------------------------------------------------------------------------------------------------

/** chain() over containers and iterators that are all native. */
class NativeChain extends PyNativeIterator {
  private active: PyNativeIterator | null = null;
  private at = 0;
  private parts: readonly Value[];
  constructor(cls: PyType, parts: readonly Value[]) {
    super(cls);
    this.parts = parts;
  }
  nextValue(): Value | undefined {
    for (;;) {
      if (this.active !== null) {
        const item = this.active.nextValue();
        if (item !== undefined) return item;
        const { active } = this;
        this.active = null;
        holdsNoMore(active);
      }
      if (this.at >= this.parts.length) {
        const { parts } = this;
        this.parts = [];
        for (let at = parts.length - 1; at >= 0; at--) holdsNoMore(parts[at]);
        return undefined;
      }
      this.active = getIter(this.parts[this.at++] as Value) as PyNativeIterator;
    }
  }
}
class Chain extends PySteppingIterator {
  private active: Value | undefined;
  constructor(
    cls: PyType,
    private source: Value | undefined,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    while (this.source !== undefined) {
      if (this.active === undefined) {
        const iterable = yield* next(this.source);
        if (iterable === undefined) {
          const { source } = this;
          this.source = undefined;
          holdsNoMore(source);
          return undefined;
        }
        try {
          this.active = yield* iter(iterable);
        } catch (error) {
          this.source = undefined;
          throw error;
        }
      }
      const item = yield* next(this.active);
      if (item !== undefined) return item;
      const { active } = this;
      this.active = undefined;
      holdsNoMore(active);
    }
    return undefined;
  }
}
/** Whether iter(value) gives a native iterator, known without asking. */
function isNativeIterable(value: Value): boolean {
  if (value instanceof PyNativeIterator || typeof value === 'string') return true;
  const cls = typeOf(value);
  return (
    !cls.isHeap &&
    [
      types.list,
      types.tuple,
      types.dict,
      types.set,
      types.frozenset,
      types.range,
      types.dictKeys,
      types.dictValues,
      types.dictItems,
      types.bytes,
    ].includes(cls)
  );
}
const argumentIterator = lazy(() => iteratorType('tuple_iterator'));
function newChain(cls: PyType, iterables: Value[]): Value {
  if (!cls.isHeap && iterables.every(isNativeIterable)) return new NativeChain(cls, iterables);
  return withAttributes(new Chain(cls, new ArrayIterator(argumentIterator(), iterables)));
}
function* chainFrom(cls: PyType, iterable: Value): NativeGen {
  const source = yield* iter(iterable);
  const known = iterable instanceof PyList || iterable instanceof PyTuple ? iterable.items : undefined;
  // A list may still change, a tuple cannot.
  if (
    known !== undefined &&
    iterable instanceof PyTuple &&
    !cls.isHeap &&
    !iterable.cls.isHeap &&
    known.every(isNativeIterable)
  )
    return new NativeChain(cls, known);
  return withAttributes(new Chain(cls, source));
}

// ---- islice ---------------------------------------------------------------------------------------------------------------------------------------

class NativeSlice extends PyNativeIterator {
  private count = 0;
  constructor(
    cls: PyType,
    private inner: PyNativeIterator | null,
    private nextAt: number,
    private readonly stop: number,
    private readonly step: number,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    const { inner } = this;
    if (inner === null) return undefined;
    while (this.count < this.nextAt) {
      if (inner.nextValue() === undefined) return this.end();
      this.count++;
    }
    if (this.count >= this.stop) return this.end();
    const item = inner.nextValue();
    if (item === undefined) return this.end();
    this.count++;
    this.nextAt = Math.min(this.nextAt + this.step, this.stop);
    return item;
  }
  private end(): undefined {
    const { inner } = this;
    this.inner = null;
    holdsNoMore(inner);
  }
}
/** The next item of an iterator; where that fails, whoever goes through it has come to the end. */
function* nextOrEnd(inner: Value, end: () => void): NativeGen<Value | undefined> {
  try {
    return yield* nextOrStop(inner);
  } catch (error) {
    end();
    throw error;
  }
}
class Slice extends PySteppingIterator {
  private count = 0;
  constructor(
    cls: PyType,
    private inner: Value | undefined,
    private nextAt: number,
    private readonly stop: number,
    private readonly step: number,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.inner === undefined) return undefined;
    while (this.count < this.nextAt) {
      if ((yield* nextOrEnd(this.inner, () => this.end())) === undefined) return this.end();
      this.count++;
    }
    if (this.count >= this.stop) return this.end();
    const item = yield* nextOrEnd(this.inner, () => this.end());
    if (item === undefined) return this.end();
    this.count++;
    this.nextAt = Math.min(this.nextAt + this.step, this.stop);
    return item;
  }
  private end(): undefined {
    const { inner } = this;
    this.inner = undefined;
    holdsNoMore(inner);
  }
}
/** An index, or NaN for what is none. */
function sliceIndex(value: Value | undefined, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  try {
    const int = toIndex(value);
    return typeof int === 'bigint' && int > 9223372036854775807n ? Number.NaN : Number(int);
  } catch (error) {
    if (isRaised(error, 'Exception')) return Number.NaN;
    throw error;
  }
}
function* newSlice(cls: PyType, iterable: Value, args: Value[]): NativeGen {
  if (args.length === 0) raise('TypeError', 'islice expected at least 2 arguments, got 1');
  if (args.length > 3) raise('TypeError', `islice expected at most 4 arguments, got ${args.length + 1}`);
  const [startValue, stopValue] = args.length === 1 ? [undefined, args[0]] : args;
  const range = 'must be None or an integer: 0 <= x <= sys.maxsize.';
  const stop = sliceIndex(stopValue, Number.POSITIVE_INFINITY);
  if (Number.isNaN(stop) || stop === -1) raise('ValueError', `Stop argument for islice() ${range}`);
  const start = sliceIndex(startValue, 0);
  if (!(start >= 0) || stop < -1) raise('ValueError', `Indices for islice() ${range}`);
  const step = sliceIndex(args[2], 1);
  if (!(step >= 1)) raise('ValueError', 'Step for islice() must be a positive integer or None.');
  const inner = yield* iter(iterable);
  if (allNative(cls, [inner]) && start <= BREATH && step <= BREATH)
    return new NativeSlice(cls, inner as PyNativeIterator, start, stop, step);
  return withAttributes(new Slice(cls, inner, start, stop, step));
}

// ---- pairwise, batched ------------------------------------------------------------------------------------------------------------------------------

class NativePairs extends PyNativeIterator {
  private old: Value | undefined;
  private over = false;
  last: Value = null;
  constructor(
    cls: PyType,
    private readonly inner: PyNativeIterator,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.over) return undefined;
    const old = this.old ?? (this.old === null ? null : this.inner.nextValue());
    const item = old === undefined ? undefined : this.inner.nextValue();
    if (item === undefined || old === undefined) {
      this.over = true;
      this.old = undefined;
      return undefined;
    }
    this.old = nowHeld(item, this);
    return giveTuple(this, makeTuple([old, item]));
  }
}
class Pairs extends PySteppingIterator {
  private old: Value | undefined;
  last: Value = null;
  constructor(
    cls: PyType,
    private inner: Value | undefined,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.inner === undefined) return undefined;
    let { old } = this;
    if (old === undefined) {
      old = yield* nextOrEnd(this.inner, () => this.end());
      this.old = nowHeld(old, this);
    }
    const item =
      old === undefined || this.inner === undefined ? undefined : yield* nextOrEnd(this.inner, () => this.end());
    if (item === undefined || old === undefined) return this.end();
    this.old = nowHeld(item, this);
    return giveTuple(this, makeTuple([old, item]));
  }
  private end(): undefined {
    const { inner } = this;
    this.inner = this.old = undefined;
    holdsNoMore(inner);
  }
}
class Batches extends PySteppingIterator {
  constructor(
    cls: PyType,
    private inner: Value | undefined,
    private readonly size: number,
    private readonly strict: boolean,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    const { inner } = this;
    if (inner === undefined) return undefined;
    const items: Value[] = [];
    this.held = items;
    try {
      while (items.length < this.size) {
        const item: Value | undefined =
          inner instanceof PyNativeIterator && !isBreathDue() ? inner.nextValue() : yield* next(inner);
        if (item === undefined) break;
        items.push(nowHeld(item, this));
      }
    } finally {
      this.held = undefined;
    }
    if (items.length === this.size) return makeTuple(items);
    this.inner = undefined;
    if (items.length === 0) holdsNoMore(inner);
    else inSight(items, () => holdsNoMore(inner));
    if (items.length === 0) return undefined;
    if (this.strict) raise('ValueError', 'batched(): incomplete batch');
    return makeTuple(items);
  }
}

// ---- zip_longest --------------------------------------------------------------------------------------------------------------------------------------

class NativeLongest extends PyNativeIterator {
  private active: number;
  last: Value = null;
  constructor(
    cls: PyType,
    private readonly inner: (PyNativeIterator | null)[],
    private readonly fill: Value,
  ) {
    super(cls);
    this.active = inner.length;
  }
  nextValue(): Value | undefined {
    const { inner } = this;
    if (this.active === 0) return undefined;
    const items: Value[] = new Array(inner.length);
    for (let at = 0; at < inner.length; at++) {
      const item = inner[at] === null ? undefined : inner[at]!.nextValue();
      if (item === undefined && inner[at] !== null) {
        if (--this.active === 0) return undefined;
        inner[at] = null;
      }
      items[at] = item === undefined ? this.fill : item;
    }
    return giveTuple(this, makeTuple(items));
  }
}
class Longest extends PySteppingIterator {
  private active: number;
  last: Value = null;
  constructor(
    cls: PyType,
    private readonly inner: (Value | undefined)[],
    private readonly fill: Value,
  ) {
    super(cls);
    this.active = inner.length;
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.active === 0) return undefined;
    const items: Value[] = [];
    this.held = items;
    try {
      for (let at = 0; at < this.inner.length; at++) {
        const iterator = this.inner[at];
        const item = iterator === undefined ? undefined : yield* next(iterator);
        if (item === undefined && iterator !== undefined) {
          if (--this.active <= 0) return undefined;
          this.inner[at] = undefined;
        }
        items.push(item === undefined ? this.fill : nowHeld(item, this));
      }
    } catch (error) {
      this.active = 0;
      throw error;
    } finally {
      this.held = undefined;
    }
    return giveTuple(this, makeTuple(items));
  }
}

// ---- accumulate, compress -----------------------------------------------------------------------------------------------------------------------------

class NativeSums extends PyNativeIterator {
  private total: Value | undefined;
  constructor(
    cls: PyType,
    private readonly inner: PyNativeIterator,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    const item = this.inner.nextValue();
    if (item === undefined) return undefined;
    this.total = nowHeld(this.total === undefined ? item : binaryOp(this.total, item, 0), this);
    return this.total;
  }
}
class Accumulation extends PySteppingIterator {
  private total: Value | undefined;
  constructor(
    cls: PyType,
    private readonly inner: Value,
    private readonly func: NativeCall | null,
    private initial: Value | undefined,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.initial !== undefined) {
      this.total = this.initial;
      this.initial = undefined;
      return this.total;
    }
    const item = yield* nextOrStop(this.inner);
    if (item === undefined) return undefined;
    const { total, func } = this;
    if (total === undefined) this.total = nowHeld(item, this);
    else {
      this.held = [nowHeld(item, this)];
      try {
        this.total = nowHeld(func === null ? yield* binaryOpGen(total, item, 0) : yield* func.run(total, item), this);
      } finally {
        this.held = undefined;
      }
      holdsNoMore(total);
      holdsNoMore(item);
    }
    return this.total;
  }
}
class Compression extends PySteppingIterator {
  constructor(
    cls: PyType,
    private readonly data: Value,
    private readonly selectors: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    try {
      for (;;) {
        const item = yield* nextOrStop(this.data);
        if (item === undefined) return undefined;
        this.held = [nowHeld(item, this)];
        const selector = yield* nextOrStop(this.selectors);
        if (selector === undefined) return undefined;
        if (yield* truthyGen(selector)) return item;
      }
    } finally {
      this.held = undefined;
    }
  }
}

export function chainTypes(): Record<string, PyType> {
  return {
    chain: itertool({
      name: 'chain',
      doc: 'Return a chain object whose .__next__() method returns elements from the\nfirst iterable until it is exhausted, then elements from the next\niterable, until all of the iterables are exhausted.',
      new: ['cls, /, *iterables', newChain],
      classMethods: {
        from_iterable: [
          'cls, iterable, /',
          chainFrom,
          'Alternative chain() constructor taking a single iterable argument that evaluates lazily.',
        ],
        __class_getitem__: ['cls, object, /', makeGenericAlias, 'See PEP 585'],
      },
    }),
    islice: itertool({
      name: 'islice',
      doc: 'islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object\n\nReturn an iterator whose next() method returns selected values from an\niterable.  If start is specified, will skip all preceding elements;\notherwise, start defaults to zero.  Step defaults to one.  If\nspecified as another value, step determines how many values are\nskipped between successive calls.  Works like a slice() on a list\nbut returns an iterator.',
      new: [
        'cls, /, *args',
        function* (cls: PyType, args: Value[]) {
          if (args.length === 0) raise('TypeError', 'islice expected at least 2 arguments, got 0');
          return yield* newSlice(cls, args[0] as Value, args.slice(1));
        },
      ],
    }),
    pairwise: itertool({
      name: 'pairwise',
      doc: 'Return an iterator of overlapping pairs taken from the input iterator.\n\n    s -> (s0,s1), (s1,s2), (s2, s3), ...',
      new: [
        'cls, iterable, /',
        function* (cls: PyType, iterable: Value) {
          const inner = yield* iter(iterable);
          return allNative(cls, [inner])
            ? new NativePairs(cls, inner as PyNativeIterator)
            : withAttributes(new Pairs(cls, inner));
        },
      ],
    }),
    batched: itertool({
      name: 'batched',
      doc: "Batch data into tuples of length n. The last batch may be shorter than n.\n\nLoops over the input iterable and accumulates data into tuples\nup to size n.  The input is consumed lazily, just enough to\nfill a batch.  The result is yielded as soon as a batch is full\nor when the input iterable is exhausted.\n\n    >>> for batch in batched('ABCDEFG', 3):\n    ...     print(batch)\n    ...\n    ('A', 'B', 'C')\n    ('D', 'E', 'F')\n    ('G',)\n\nIf \"strict\" is True, raises a ValueError if the final batch is shorter\nthan n.",
      new: [
        'cls, iterable, n, *, strict=False',
        function* (cls: PyType, iterable: Value, n: Value, strict?: Value) {
          const size = toSizeOf(n);
          const exact = strict !== undefined && truthy(strict);
          if (size < 1) raise('ValueError', 'n must be at least one');
          const inner = yield* iter(iterable);
          return settle(new Batches(cls, inner, size, exact), [inner]);
        },
      ],
    }),
    zip_longest: itertool({
      name: 'zip_longest',
      doc: 'Return a zip_longest object whose .__next__() method returns a tuple where\nthe i-th element comes from the i-th iterable argument.  The .__next__()\nmethod continues until the longest iterable in the argument sequence\nis exhausted and then it raises StopIteration.  When the shorter iterables\nare exhausted, the fillvalue is substituted in their place.  The fillvalue\ndefaults to None or can be specified by a keyword argument.',
      new: [
        'cls, /, *iterables, **kwargs',
        function* (cls: PyType, iterables: Value[], kwargs: Map<string, Value>) {
          const fill = kwargs.get('fillvalue') ?? null;
          if (kwargs.size > (kwargs.has('fillvalue') ? 1 : 0))
            raise('TypeError', 'zip_longest() got an unexpected keyword argument');
          const inner: Value[] = [];
          for (const iterable of iterables) inner.push(yield* iter(iterable));
          return allNative(cls, inner)
            ? new NativeLongest(cls, inner, fill)
            : withAttributes(new Longest(cls, inner, fill));
        },
      ],
    }),
    accumulate: itertool({
      name: 'accumulate',
      doc: 'Return series of accumulated sums (or other binary function results).',
      new: [
        'cls, iterable, func=None, *, initial=None',
        function* (cls: PyType, iterable: Value, func?: Value, initial?: Value) {
          const inner = yield* iter(iterable);
          const first = initial === null ? undefined : initial;
          const apply = func === undefined || func === null ? null : new NativeCall(func);
          if (apply === null && first === undefined && allNative(cls, [inner]))
            return new NativeSums(cls, inner as PyNativeIterator);
          return settle(new Accumulation(cls, inner, apply, first), [inner], [apply]);
        },
      ],
    }),
    compress: itertool({
      name: 'compress',
      doc: 'Return data elements corresponding to true selector elements.\n\nForms a shorter iterator from selected data elements using the selectors to\nchoose the data elements.',
      new: [
        'cls, data, selectors',
        function* (cls: PyType, data: Value, selectors: Value) {
          const inner = yield* iter(data);
          const chosen = yield* iter(selectors);
          return settle(new Compression(cls, inner, chosen), [inner, chosen]);
        },
      ],
    }),
  };
}
