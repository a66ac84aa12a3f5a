/** product, permutations, combinations, combinations_with_replacement: over the items of their arguments, taken at once. As itertoolsmodule.c. */
import {
  asInt,
  giveTuple,
  makeTuple,
  PyNativeIterator,
  type PyType,
  raise,
  toArrayGen,
  toSize,
  type Value,
} from '../../../machine/index.ts';
import { alwaysNative, itertool } from './base.ts';

class Product extends PyNativeIterator {
  private indices: number[] | null = null;
  private over: boolean;
  constructor(
    cls: PyType,
    private readonly pools: readonly (readonly Value[])[],
  ) {
    super(cls);
    this.over = pools.some((pool) => pool.length === 0);
  }
  nextValue(): Value | undefined {
    if (this.over) return undefined;
    const { pools } = this;
    if (this.indices === null) this.indices = pools.map(() => 0);
    else if (!this.step(this.indices)) {
      this.over = true;
      return undefined;
    }
    const { indices } = this;
    const items: Value[] = new Array(pools.length);
    for (let at = 0; at < pools.length; at++) items[at] = pools[at]![indices[at]!] as Value;
    return makeTuple(items);
  }
  /** Counts up, the last place first; false when it has run over. */
  private step(indices: number[]): boolean {
    for (let at = indices.length - 1; at >= 0; at--) {
      if (++indices[at]! < this.pools[at]!.length) return true;
      indices[at] = 0;
    }
    return false;
  }
}
class Permutations extends PyNativeIterator {
  private readonly indices: number[];
  private readonly cycles: number[];
  private started = false;
  last: Value = null;
  private over: boolean;
  constructor(
    cls: PyType,
    private readonly pool: readonly Value[],
    private readonly r: number,
  ) {
    super(cls);
    this.over = r > pool.length;
    this.indices = pool.map((_, at) => at);
    this.cycles = this.over ? [] : Array.from({ length: r }, (_, at) => pool.length - at);
  }
  nextValue(): Value | undefined {
    if (this.over) return undefined;
    if (!this.started) this.started = true;
    else if (!this.step()) {
      this.over = true;
      return undefined;
    }
    const { indices, pool, r } = this;
    const items: Value[] = new Array(r);
    for (let at = 0; at < r; at++) items[at] = pool[indices[at]!] as Value;
    return giveTuple(this, makeTuple(items));
  }
  private step(): boolean {
    const { indices, cycles, r } = this;
    const n = indices.length;
    for (let i = r - 1; i >= 0; i--) {
      cycles[i] = cycles[i]! - 1;
      if (cycles[i] === 0) {
        const first = indices[i]!;
        for (let j = i; j < n - 1; j++) indices[j] = indices[j + 1]!;
        indices[n - 1] = first;
        cycles[i] = n - i;
      } else {
        const j = n - cycles[i]!;
        const swapped = indices[i]!;
        indices[i] = indices[j]!;
        indices[j] = swapped;
        return true;
      }
    }
    return false;
  }
}
class Combinations extends PyNativeIterator {
  private readonly indices: number[];
  private started = false;
  last: Value = null;
  private over: boolean;
  constructor(
    cls: PyType,
    private readonly pool: readonly Value[],
    r: number,
    private readonly repeated: boolean,
  ) {
    super(cls);
    this.over = repeated ? pool.length === 0 && r > 0 : r > pool.length;
    this.indices = this.over ? [] : Array.from({ length: r }, (_, at) => (repeated ? 0 : at));
  }
  nextValue(): Value | undefined {
    if (this.over) return undefined;
    if (!this.started) this.started = true;
    else if (!this.step()) {
      this.over = true;
      return undefined;
    }
    const { indices, pool } = this;
    const items: Value[] = new Array(indices.length);
    for (let at = 0; at < indices.length; at++) items[at] = pool[indices[at]!] as Value;
    return giveTuple(this, makeTuple(items));
  }
  private step(): boolean {
    const { indices, repeated } = this;
    const n = this.pool.length;
    const r = indices.length;
    let i = r - 1;
    while (i >= 0 && indices[i] === (repeated ? n - 1 : i + n - r)) i--;
    if (i < 0) return false;
    const value = indices[i]! + 1;
    for (let j = i; j < r; j++) indices[j] = repeated ? value : value + j - i;
    return true;
  }
}
function length(r: Value): number {
  const size = toSizeOf(r);
  if (size < 0) raise('ValueError', 'r must be non-negative');
  return size;
}
/** An index-sized int, with the wording of the argument converter `n`. */
export function toSizeOf(value: Value): number {
  if (typeof asInt(value) === 'bigint') raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return toSize(value);
}

export function combinatoricTypes(): Record<string, PyType> {
  return {
    product: itertool({
      name: 'product',
      doc: 'Cartesian product of input iterables.  Equivalent to nested for-loops.\n\nFor example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).\nThe leftmost iterators are in the outermost for-loop, so the output tuples\ncycle in a manner similar to an odometer (with the rightmost element changing\non every iteration).\n\nTo compute the product of an iterable with itself, specify the number\nof repetitions with the optional repeat keyword argument. For example,\nproduct(A, repeat=4) means the same as product(A, A, A, A).',
      new: [
        'cls, /, *iterables, repeat=1',
        function* (cls: PyType, iterables: Value[], repeat?: Value) {
          const times = repeat === undefined ? 1 : toSizeOf(repeat);
          if (times < 0) raise('ValueError', 'repeat argument cannot be negative');
          const pools: Value[][] = [];
          if (times > 0) for (const iterable of iterables) pools.push(yield* toArrayGen(iterable));
          if (pools.length * times > 2 ** 24) raise('MemoryError');
          const all = times === 1 ? pools : Array.from({ length: times }, () => pools).flat();
          return alwaysNative(cls, new Product(cls, all));
        },
      ],
    }),
    permutations: itertool({
      name: 'permutations',
      doc: 'Return successive r-length permutations of elements in the iterable.\n\npermutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)',
      new: [
        'cls, iterable, r=None',
        function* (cls: PyType, iterable: Value, r?: Value) {
          const pool = yield* toArrayGen(iterable);
          if (r !== undefined && r !== null && asInt(r) === undefined) raise('TypeError', 'Expected int as r');
          return alwaysNative(
            cls,
            new Permutations(cls, pool, r === undefined || r === null ? pool.length : length(r)),
          );
        },
      ],
    }),
    combinations: itertool({
      name: 'combinations',
      doc: 'Return successive r-length combinations of elements in the iterable.\n\ncombinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)',
      new: [
        'cls, iterable, r',
        function* (cls: PyType, iterable: Value, r: Value) {
          const size = toSizeOf(r);
          const pool = yield* toArrayGen(iterable);
          return alwaysNative(cls, new Combinations(cls, pool, length(size), false));
        },
      ],
    }),
    combinations_with_replacement: itertool({
      name: 'combinations_with_replacement',
      doc: "Return successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats.\n\ncombinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), ('C','C')",
      new: [
        'cls, iterable, r',
        function* (cls: PyType, iterable: Value, r: Value) {
          const size = toSizeOf(r);
          const pool = yield* toArrayGen(iterable);
          return alwaysNative(cls, new Combinations(cls, pool, length(size), true));
        },
      ],
    }),
  };
}
