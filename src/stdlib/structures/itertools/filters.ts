/** dropwhile, takewhile, filterfalse, starmap, groupby, tee: with functions, groups and copies. As itertoolsmodule.c. */
import {
  compareGen,
  defineFunction,
  defineType,
  holdsNoMore,
  iter,
  makeTuple,
  type NativeGen,
  next,
  nextOrStop,
  nowHeld,
  PyNativeIterator,
  PyObject,
  PySteppingIterator,
  PyTuple,
  type PyType,
  raise,
  refersTo,
  toArrayGen,
  truthyGen,
  typeName,
  types,
  type Value,
  withAttributes,
} from '../../../machine/index.ts';
import { lazy } from '../common.ts';
import { itertool, NativeCall, settle } from './base.ts';
import { toSizeOf } from './combinatorics.ts';

/** Iterators that ask of each item whether something is true. */
abstract class Testing extends PySteppingIterator {
  /** @param predicate null: the item's own truth */
  protected *isTrue(predicate: NativeCall | null, item: Value): NativeGen<boolean> {
    this.held = [nowHeld(item, this)];
    try {
      return yield* truthyGen(predicate === null ? item : yield* predicate.run(item));
    } finally {
      this.held = undefined;
    }
  }
}
class DropWhile extends Testing {
  private started = false;
  constructor(
    cls: PyType,
    private readonly predicate: NativeCall,
    private readonly inner: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    for (;;) {
      const item = yield* nextOrStop(this.inner);
      if (item === undefined || this.started) return item;
      if (!(yield* this.isTrue(this.predicate, item))) {
        this.started = true;
        return item;
      }
      holdsNoMore(item);
    }
  }
}
class TakeWhile extends Testing {
  private stopped = false;
  constructor(
    cls: PyType,
    private readonly predicate: NativeCall,
    private readonly inner: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.stopped) return undefined;
    const item = yield* nextOrStop(this.inner);
    if (item === undefined) return undefined;
    if (yield* this.isTrue(this.predicate, item)) return item;
    this.stopped = true;
    holdsNoMore(item);
    return undefined;
  }
}
class FilterFalse extends Testing {
  constructor(
    cls: PyType,
    /** null: the item's own truth. */
    private readonly predicate: NativeCall | null,
    private readonly inner: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    for (;;) {
      const item = yield* nextOrStop(this.inner);
      if (item === undefined) return undefined;
      if (!(yield* this.isTrue(this.predicate, item))) return item;
      holdsNoMore(item);
    }
  }
}
class StarMap extends PySteppingIterator {
  constructor(
    cls: PyType,
    private readonly func: NativeCall,
    private readonly inner: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    const item = yield* nextOrStop(this.inner);
    if (item === undefined) return undefined;
    this.held = [nowHeld(item, this)];
    const args = item instanceof PyTuple ? item.items : yield* toArrayGen(item);
    this.held = undefined;
    return yield* this.func.run(...args);
  }
}

// ---- groupby ----------------------------------------------------------------------------------------------------------------------------------------

class GroupBy extends PySteppingIterator {
  targetKey: Value | undefined;
  currentKey: Value | undefined;
  currentValue: Value | undefined;
  currentGroup: Group | null = null;
  constructor(
    cls: PyType,
    private readonly inner: Value,
    private readonly key: NativeCall | null,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    this.currentGroup = null;
    for (;;) {
      if (this.currentKey !== undefined) {
        if (this.targetKey === undefined) break;
        if (!(yield* same(this.targetKey, this.currentKey))) break;
      }
      if (!(yield* this.step())) return undefined;
    }
    const key = this.currentKey as Value;
    this.targetKey = key;
    const group = new Group(grouperType(), this, key);
    this.currentGroup = group;
    return makeTuple([key, group]);
  }
  /** Takes the next item; false when there is none. */
  *step(): NativeGen<boolean> {
    const value = yield* next(this.inner);
    if (value === undefined) return false;
    this.held = [nowHeld(value, this)];
    try {
      this.currentKey = this.key === null ? value : yield* this.key.run(value);
    } finally {
      this.held = undefined;
    }
    const old = this.currentValue;
    this.currentValue = value;
    holdsNoMore(old);
    return true;
  }
}
function* same(a: Value, b: Value): NativeGen<boolean> {
  return a === b || (yield* compareGen(a, b, 2));
}
class Group extends PySteppingIterator {
  constructor(
    cls: PyType,
    private readonly parent: GroupBy,
    private readonly key: Value,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    const { parent } = this;
    if (parent.currentGroup !== this) return undefined;
    if (parent.currentValue === undefined && !(yield* parent.step())) return undefined;
    if (!(yield* same(this.key, parent.currentKey as Value))) return undefined;
    const value = parent.currentValue;
    parent.currentValue = parent.currentKey = undefined;
    return value;
  }
}
const grouperType = lazy(() =>
  itertool({
    name: '_grouper',
    isBaseType: false,
    new: [
      'cls, parent, tgtkey, /',
      (cls: PyType, parent: Value, key: Value) => {
        if (!(parent instanceof GroupBy))
          raise('TypeError', `_grouper() argument 1 must be itertools.groupby, not ${typeName(parent)}`);
        return new Group(cls, parent, key);
      },
    ],
  }),
);

// ---- tee ----------------------------------------------------------------------------------------------------------------------------------------------

/** The iterator behind a family of tee iterators. */
class TeeSource {
  running = false;
  constructor(readonly inner: Value) {}
}
const BLOCK = 57;
/** Items seen, so many at a time: they live as long as some tee iterator stands in their block or before it. */
class TeeBlock {
  readonly values: Value[] = [];
  following: TeeBlock | null = null;
  next(): TeeBlock {
    this.following ??= new TeeBlock();
    return this.following;
  }
}
refersTo(TeeBlock, ({ values, following }, visit) => {
  for (const item of values) visit(item);
  visit(following);
});
class NativeTee extends PyNativeIterator {
  constructor(
    cls: PyType,
    readonly source: TeeSource,
    public block: TeeBlock,
    public at: number,
  ) {
    super(cls);
  }
  nextValue(): Value | undefined {
    if (this.at === BLOCK) {
      this.block = this.block.next();
      this.at = 0;
    }
    const { values } = this.block;
    if (this.at === values.length) {
      const item = (this.source.inner as PyNativeIterator).nextValue();
      if (item === undefined) return undefined;
      values.push(nowHeld(nowHeld(item, this), this.block));
    }
    return values[this.at++];
  }
}
class Tee extends PySteppingIterator {
  constructor(
    cls: PyType,
    readonly source: TeeSource,
    public block: TeeBlock,
    public at: number,
  ) {
    super(cls);
  }
  *advance(): NativeGen<Value | undefined> {
    if (this.at === BLOCK) {
      this.block = this.block.next();
      this.at = 0;
    }
    const { source, block, at } = this;
    if (at === block.values.length) {
      if (source.running) raise('RuntimeError', 'cannot re-enter the tee iterator');
      source.running = true;
      try {
        const item = yield* next(source.inner);
        if (item === undefined) return undefined;
        block.values.push(nowHeld(nowHeld(item, this), block));
      } finally {
        source.running = false;
      }
    }
    this.at = at + 1;
    return block.values[at];
  }
}
function anotherTee(source: TeeSource, block: TeeBlock, at: number): Tee | NativeTee {
  const cls = teeType();
  return source.inner instanceof PyNativeIterator
    ? new NativeTee(cls, source, block, at)
    : new Tee(cls, source, block, at);
}
const teeType = lazy(() =>
  itertool({
    name: '_tee',
    weakrefable: true,
    isBaseType: false,
    doc: 'Iterator wrapped to make it copyable.',
    new: [
      'cls, iterable, /',
      function* (_cls: PyType, iterable: Value) {
        return yield* teeOf(yield* iter(iterable));
      },
    ],
    methods: {
      __copy__: [
        'self, /',
        (self: Tee | NativeTee) => anotherTee(self.source, self.block, self.at),
        'Returns an independent iterator.',
      ],
    },
  }),
);
function* teeOf(iterator: Value): NativeGen<Tee | NativeTee> {
  if (iterator instanceof Tee || iterator instanceof NativeTee)
    return anotherTee(iterator.source, iterator.block, iterator.at);
  // (an iterator is asked for its own)
  return anotherTee(new TeeSource(yield* iter(iterator)), new TeeBlock(), 0);
}
function* tee(iterable: Value, n?: Value): NativeGen {
  const count = n === undefined ? 2 : toSizeOf(n);
  if (count < 0) raise('ValueError', 'n must be >= 0');
  if (count === 0) return makeTuple([]);
  const first = yield* teeOf(yield* iter(iterable));
  const copies: Value[] = [first];
  while (copies.length < count) copies.push(anotherTee(first.source, first.block, first.at));
  return makeTuple(copies);
}

class TeeData extends PyObject {}

export function filterTypes(): Record<string, Value> {
  const withPredicate = (make: (cls: PyType, predicate: NativeCall, inner: Value) => PySteppingIterator) =>
    function* (cls: PyType, func: Value, iterable: Value): NativeGen {
      const inner = yield* iter(iterable);
      const predicate = new NativeCall(func);
      return settle(make(cls, predicate, inner), [inner], [predicate]);
    };
  return {
    dropwhile: itertool({
      name: 'dropwhile',
      doc: 'Drop items from the iterable while predicate(item) is true.\n\nAfterwards, return every element until the iterable is exhausted.',
      new: [
        'cls, predicate, iterable, /',
        withPredicate((cls, predicate, inner) => new DropWhile(cls, predicate, inner)),
      ],
    }),
    takewhile: itertool({
      name: 'takewhile',
      doc: 'Return successive entries from an iterable as long as the predicate evaluates to true for each entry.',
      new: [
        'cls, predicate, iterable, /',
        withPredicate((cls, predicate, inner) => new TakeWhile(cls, predicate, inner)),
      ],
    }),
    filterfalse: itertool({
      name: 'filterfalse',
      doc: 'Return those items of iterable for which function(item) is false.\n\nIf function is None, return the items that are false.',
      new: [
        'cls, function, iterable, /',
        function* (cls: PyType, func: Value, iterable: Value) {
          const inner = yield* iter(iterable);
          const predicate = func === null || func === types.bool ? null : new NativeCall(func);
          return settle(new FilterFalse(cls, predicate, inner), [inner], [predicate]);
        },
      ],
    }),
    starmap: itertool({
      name: 'starmap',
      doc: 'Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.',
      new: ['cls, function, iterable, /', withPredicate((cls, func, inner) => new StarMap(cls, func, inner))],
    }),
    groupby: itertool({
      name: 'groupby',
      doc: 'make an iterator that returns consecutive keys and groups from the iterable\n\n  iterable\n    Elements to divide into groups according to the key function.\n  key\n    A function for computing the group category for each element.\n    If the key function is not specified or is None, the element itself\n    is used for grouping.',
      new: [
        'cls, iterable, key=None',
        function* (cls: PyType, iterable: Value, key?: Value) {
          const inner = yield* iter(iterable);
          return withAttributes(
            new GroupBy(cls, inner, key === undefined || key === null ? null : new NativeCall(key)),
          );
        },
      ],
    }),
    _grouper: grouperType(),
    tee: defineFunction('tee', ['iterable, n=2, /', tee, 'Returns a tuple of n independent iterators.'], 'itertools'),
    _tee: teeType(),
    _tee_dataobject: defineType({
      name: 'itertools._tee_dataobject',
      isBaseType: false,
      doc: 'teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple tee objects.',
      new: ['cls, iterable, values, next, /', (cls: PyType) => new TeeData(cls)],
    }),
  };
}
