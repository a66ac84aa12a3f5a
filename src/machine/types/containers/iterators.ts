/**
 * enumerate, zip, map, filter, reversed, and the iterators over `__getitem__` and over a callable with a sentinel.
 *
 * Each class has two forms of instances. Where everything inside is native, the instance is a PyNativeIterator that the loop advances without a frame.
 * Otherwise it is a plain object whose `__next__` is a generator native, so that the thread can stop in the user's iterators and functions.
 */
import { isDeep } from '../../calls/index.ts';
import { call, callMethodGen, compareGen, iter, next, nextOrStop, truthyGen } from '../../door.ts';
import { PyFunction } from '../../function.ts';
import { giveTuple, holdsNoMore, nowHeld } from '../../keeping.ts';
import { makeTuple, types } from '../../make.ts';
import {
  CallRequest,
  defineType,
  type NativeGen,
  PySteppingIterator as Stepping,
  type TypeSpec,
} from '../../native.ts';
import { PyBytes, PyNativeIterator, type PyType, type Value } from '../../objects.ts';
import {
  callSpecial,
  getItem,
  lengthOf,
  setSequenceIterator,
  toIndex,
  truthy,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { intAdd } from '../../pure/int.ts';
import { isRaised, raise } from '../../raise.ts';
import { counters, TRACKED } from '../../vm.ts';
import { functionOf, type Int, iteratorType, nativeCallable, withAttributes } from '../common.ts';
import { makeGenericAlias } from '../core/generic.ts';

/** `__next__` for both forms. */
function* stepping(self: Stepping | PyNativeIterator): NativeGen {
  const item = self instanceof PyNativeIterator ? self.nextValue() : yield* self.advance();
  if (item === undefined) raise('StopIteration');
  return item;
}
/** A class of iterators that have both forms. */
export function steppingType(spec: TypeSpec): PyType {
  return defineType({
    alloc: null,
    ...spec,
    methods: {
      __iter__: ['self, /', (self: Value) => self],
      __next__: ['self, /', stepping],
      ...spec.methods,
    },
  });
}
/** The native form serves only instances of the class itself: a subclass may override `__next__`. */
const allNative = (cls: PyType, iterators: readonly Value[]): iterators is PyNativeIterator[] =>
  !cls.isHeap && iterators.every((iterator) => iterator instanceof PyNativeIterator);
const hint = (iterator: PyNativeIterator) => iterator.lengthHint();

// ---- enumerate ----------------------------------------------------------------------------------------------------------------------------------

class NativeEnumerate extends PyNativeIterator {
  last: Value = null;
  constructor(
    cls: PyType,
    private readonly inner: PyNativeIterator,
    private index: Int,
  ) {
    super(cls);
    this.isCalm = inner.isCalm;
  }
  nextValue(): Value | undefined {
    const item = this.inner.nextValue();
    if (item === undefined) return undefined;
    const at = this.index;
    this.index = intAdd(at, 1);
    return giveTuple(this, makeTuple([at, item]));
  }
  override lengthHint(): number {
    return hint(this.inner);
  }
}
class Enumerate extends Stepping {
  last: Value = null;
  constructor(
    cls: PyType,
    private readonly inner: Value,
    private index: Int,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    const item = yield* nextOrStop(this.inner);
    if (item === undefined) return undefined;
    const at = this.index;
    this.index = intAdd(at, 1);
    return giveTuple(this, makeTuple([at, item]));
  }
}
types.enumerate = steppingType({
  name: 'enumerate',
  doc: 'Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...',
  new: [
    'cls, iterable=<unrepresentable>, start=0',
    function* (cls: PyType, iterable?: Value, start?: Value) {
      if (iterable === undefined) raise('TypeError', "enumerate() missing required argument 'iterable'");
      const index = start === undefined ? 0 : toIndex(start);
      const inner = yield* iter(iterable);
      return allNative(cls, [inner])
        ? new NativeEnumerate(cls, inner as PyNativeIterator, index)
        : withAttributes(new Enumerate(cls, inner, index));
    },
  ],
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
});

// ---- zip ----------------------------------------------------------------------------------------------------------------------------------------

function unequal(at: number, short: boolean): never {
  const others = at === 1 ? ' 1' : `s 1-${at}`;
  raise('ValueError', `zip() argument ${at + 1} is ${short ? 'shorter' : 'longer'} than argument${others}`);
}
class NativeZip extends PyNativeIterator {
  last: Value = null;
  constructor(
    cls: PyType,
    private readonly inner: readonly PyNativeIterator[],
    private readonly strict: boolean,
  ) {
    super(cls);
    this.isCalm = !strict && inner.every((iterator) => iterator.isCalm);
  }
  nextValue(): Value | undefined {
    const { inner } = this;
    if (inner.length === 0) return undefined;
    const items: Value[] = new Array(inner.length);
    for (let at = 0; at < inner.length; at++) {
      const item = inner[at]!.nextValue();
      if (item === undefined) {
        if (this.strict) {
          if (at > 0) unequal(at, true);
          for (let later = 1; later < inner.length; later++)
            if (inner[later]!.nextValue() !== undefined) unequal(later, false);
        }
        return undefined;
      }
      items[at] = item;
    }
    return giveTuple(this, makeTuple(items));
  }
}
class Zip extends Stepping {
  last: Value = null;
  constructor(
    cls: PyType,
    private readonly inner: readonly Value[],
    private readonly strict: boolean,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    const items = yield* nextOfAll(this, this.inner, this.strict, unequal);
    return items === undefined ? undefined : giveTuple(this, makeTuple(items));
  }
}
/** One item of each iterator; undefined when one is exhausted. With `strict` all must end together. */
function* nextOfAll(
  self: Stepping,
  inner: readonly Value[],
  strict: boolean,
  complain: (at: number, short: boolean) => never,
): NativeGen<Value[] | undefined> {
  if (inner.length === 0) return undefined;
  const items: Value[] = [];
  self.held = items;
  try {
    for (let at = 0; at < inner.length; at++) {
      const item = yield* strict ? next(inner[at] as Value) : nextOrStop(inner[at] as Value);
      if (item === undefined) {
        if (strict) {
          if (at > 0) complain(at, true);
          for (let later = 1; later < inner.length; later++)
            if ((yield* next(inner[later] as Value)) !== undefined) complain(later, false);
        }
        return undefined;
      }
      items.push(nowHeld(item, self));
    }
  } finally {
    self.held = undefined;
  }
  return items;
}
types.zip = steppingType({
  name: 'zip',
  doc: "The zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.\n\n   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
  new: [
    'cls, /, *iterables, strict=False',
    function* (cls: PyType, iterables: Value[], strict?: Value) {
      const inner: Value[] = [];
      for (let at = 0; at < iterables.length; at++) {
        const iterable = iterables[at] as Value;
        if (!isIterable(iterable)) raise('TypeError', `'${typeName(iterable)}' object is not iterable`);
        inner.push(yield* iter(iterable));
      }
      const exact = strict !== undefined && truthy(strict);
      return allNative(cls, inner) ? new NativeZip(cls, inner, exact) : withAttributes(new Zip(cls, inner, exact));
    },
  ],
});
const isIterable = (value: Value): boolean =>
  typeOf(value).lookup('__iter__') !== undefined || typeOf(value).lookup('__getitem__') !== undefined;

// ---- map ----------------------------------------------------------------------------------------------------------------------------------------

function unequalMap(at: number, short: boolean): never {
  const others = at === 1 ? ' 1' : `s 1-${at}`;
  raise('ValueError', `map() argument ${at + 1} is ${short ? 'shorter' : 'longer'} than argument${others}`);
}
export class NativeMap extends PyNativeIterator {
  constructor(
    cls: PyType,
    readonly func: Value,
    private readonly apply: (...args: Value[]) => Value,
    private readonly inner: PyNativeIterator,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    const item = this.inner.nextValue();
    return item === undefined ? undefined : this.apply(item);
  }
  /** Takes what is left of a map of lengths. @returns their sum, and how many they were */
  takeLengths(): readonly [total: number, count: number] {
    const { inner } = this;
    let total = 0;
    let count = 0;
    for (let item = inner.nextValue(); item !== undefined; item = inner.nextValue()) {
      total += item instanceof PyBytes && item.cls === types.bytes ? item.value.length : Number(this.apply(item));
      count++;
    }
    return [total, count];
  }
  override lengthHint(): number {
    return hint(this.inner);
  }
}
class PyMap extends Stepping {
  /** With `asks`: what a bound method adds to the arguments. */
  private readonly front: readonly Value[];
  // (the iterators die before the function)
  constructor(
    cls: PyType,
    private readonly inner: readonly Value[],
    private readonly func: Value,
    private readonly strict: boolean,
  ) {
    super(cls);
    const [asked, front] = functionOf(func);
    this.front = front;
    if (!strict && asked !== undefined && inner.every((iterator) => iterator instanceof PyNativeIterator))
      this.asks = asked;
  }
  override nextArguments(): Value[] | undefined {
    const args = this.front.slice();
    for (const iterator of this.inner as readonly PyNativeIterator[]) {
      const item = iterator.nextValue();
      if (item === undefined) return undefined;
      args.push(item);
    }
    return args;
  }
  *advance(): NativeGen<Value | undefined> {
    const items = yield* nextOfAll(this, this.inner, this.strict, unequalMap);
    return items === undefined ? undefined : yield* call(this.func, items);
  }
}
types.map = steppingType({
  name: 'map',
  doc: 'Make an iterator that computes the function using arguments from\neach of the iterables.  Stops when the shortest iterable is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.',
  new: [
    'cls, /, *args, strict=False',
    function* (cls: PyType, args: Value[], strict?: Value) {
      if (args.length < 2) raise('TypeError', 'map() must have at least two arguments.');
      const [func, ...iterables] = args as [Value, ...Value[]];
      const inner: Value[] = [];
      for (const iterable of iterables) inner.push(yield* iter(iterable));
      const apply = inner.length === 1 && !isDeep() && allNative(cls, inner) ? nativeCallable(func) : undefined;
      if (apply !== undefined) return new NativeMap(cls, func, apply, inner[0] as PyNativeIterator);
      return withAttributes(new PyMap(cls, inner, func, strict !== undefined && truthy(strict)));
    },
  ],
});

// ---- filter -------------------------------------------------------------------------------------------------------------------------------------

class NativeFilter extends PyNativeIterator {
  constructor(
    cls: PyType,
    readonly func: Value,
    private readonly keep: ((item: Value) => Value) | null,
    private readonly inner: PyNativeIterator,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    for (;;) {
      const item = this.inner.nextValue();
      if (item === undefined || truthy(this.keep === null ? item : this.keep(item))) return item;
    }
  }
}
class Filter extends Stepping {
  constructor(
    cls: PyType,
    private readonly func: Value,
    private readonly inner: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    const { func, inner } = this;
    if (counters[TRACKED] === 0 && inner instanceof PyNativeIterator && func instanceof PyFunction) {
      do {
        const item = inner.nextValue();
        if (item === undefined) return undefined;
        const verdict = (yield new CallRequest(func, [item], null)) as Value;
        if (typeof verdict === 'boolean' ? verdict : yield* truthyGen(verdict)) return item;
      } while (counters[TRACKED] === 0);
    }
    for (;;) {
      const item = yield* nextOrStop(this.inner);
      if (item === undefined) return undefined;
      this.held = [nowHeld(item, this)];
      try {
        const verdict = this.func === null || this.func === types.bool ? item : yield* call(this.func, [item]);
        if (yield* truthyGen(verdict)) return item;
      } finally {
        this.held = undefined;
      }
      holdsNoMore(item);
    }
  }
}
types.filter = steppingType({
  name: 'filter',
  doc: 'Return an iterator yielding those items of iterable for which function(item)\nis true. If function is None, return the items that are true.',
  new: [
    'cls, function, iterable, /',
    function* (cls: PyType, func: Value, iterable: Value) {
      const inner = yield* iter(iterable);
      if (allNative(cls, [inner]) && !(inner as PyNativeIterator).isEndless) {
        if (func === null) return new NativeFilter(cls, func, null, inner as PyNativeIterator);
        const keep = nativeCallable(func);
        if (keep !== undefined) return new NativeFilter(cls, func, keep, inner as PyNativeIterator);
      }
      return withAttributes(new Filter(cls, func, inner));
    },
  ],
});

// ---- reversed -----------------------------------------------------------------------------------------------------------------------------------

/** reversed() over `__len__` and `__getitem__`. */
class Reversed extends Stepping {
  constructor(
    cls: PyType,
    private readonly sequence: Value,
    private at: number,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.at < 0) return undefined;
    const item = yield* itemOrEnd(this.sequence, this.at--);
    if (item === undefined) this.at = -1;
    return item;
  }
  remaining(): number {
    return this.at < 0 || lengthOf(this.sequence) <= this.at ? 0 : this.at + 1;
  }
}
class NativeReversed extends PyNativeIterator {
  constructor(
    cls: PyType,
    private readonly sequence: Value,
    private at: number,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.at < 0) return undefined;
    try {
      return getItem(this.sequence, this.at--);
    } catch (error) {
      this.at = -1;
      if (isRaised(error, 'IndexError') || isRaised(error, 'StopIteration')) return undefined;
      throw error;
    }
  }
  override lengthHint(): number {
    return this.at + 1;
  }
}
/** sequence[at], undefined behind its end. */
function* itemOrEnd(sequence: Value, at: number): NativeGen<Value | undefined> {
  const method = typeOf(sequence).lookup('__getitem__') as Value;
  try {
    return yield* callMethodGen(method, sequence, at);
  } catch (error) {
    if (isRaised(error, 'IndexError') || isRaised(error, 'StopIteration')) return undefined;
    throw error;
  }
}
types.reversed = steppingType({
  name: 'reversed',
  doc: 'Return a reverse iterator over the values of the given sequence.',
  new: [
    'cls, sequence, /',
    function* (cls: PyType, sequence: Value) {
      const method = typeOf(sequence).lookup('__reversed__');
      if (method === null) raise('TypeError', `'${typeName(sequence)}' object is not reversible`);
      if (method !== undefined) return yield* callMethodGen(method, sequence);
      const type = typeOf(sequence);
      if (type.lookup('__getitem__') === undefined || type.isSubtype(types.dict) || type.isSubtype(types.set)) {
        raise('TypeError', `'${typeName(sequence)}' object is not reversible`);
      }
      const last = lengthOf(sequence) - 1;
      return type.isHeap || cls.isHeap
        ? withAttributes(new Reversed(cls, sequence, last))
        : new NativeReversed(cls, sequence, last);
    },
  ],
  methods: {
    __length_hint__: [
      'self, /',
      (self: Value) => (self instanceof PyNativeIterator ? self.lengthHint() : (self as Reversed).remaining()),
    ],
  },
});

// ---- iter(sequence), iter(callable, sentinel) -----------------------------------------------------------------------------------------------------

class GetItemIterator extends Stepping {
  private at = 0;
  private over = false;
  constructor(
    cls: PyType,
    private sequence: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.over) return undefined;
    const item = yield* itemOrEnd(this.sequence, this.at++);
    if (item === undefined) {
      const { sequence } = this;
      this.over = true;
      this.sequence = null;
      holdsNoMore(sequence);
    }
    return item;
  }
  remaining(): number {
    if (this.over) return 0;
    const length = callSpecial(this.sequence, '__len__');
    return length === undefined ? 0 : Math.max(0, Number(toIndex(length)) - this.at);
  }
}
export const sequenceIteratorType = steppingType({
  name: 'iterator',
  isBaseType: false,
  methods: { __length_hint__: ['self, /', (self: GetItemIterator) => self.remaining()] },
});
setSequenceIterator((value) => new GetItemIterator(sequenceIteratorType, value));

class CallableIterator extends Stepping {
  private over = false;
  constructor(
    cls: PyType,
    private callable: Value,
    private sentinel: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.over) return undefined;
    let item: Value;
    try {
      item = yield* call(this.callable);
    } catch (error) {
      if (!isRaised(error, 'StopIteration')) throw error;
      return this.end();
    }
    this.held = [nowHeld(item, this)];
    try {
      if (yield* compareGen(this.sentinel, item, 2)) this.end();
    } finally {
      this.held = undefined;
    }
    if (this.over) holdsNoMore(item);
    // The call or the comparison may itself have asked this iterator to its end.
    return this.over ? undefined : item;
  }
  private end(): undefined {
    const { callable, sentinel } = this;
    this.over = true;
    this.callable = this.sentinel = null;
    holdsNoMore(callable);
    holdsNoMore(sentinel);
  }
}
export const callableIteratorType = steppingType({ name: 'callable_iterator', isBaseType: false });
/** iter(callable, sentinel) */
export const makeCallableIterator = (callable: Value, sentinel: Value): Value =>
  new CallableIterator(callableIteratorType, callable, sentinel);

types.nativeIterator = iteratorType('iterator');
