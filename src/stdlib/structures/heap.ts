/**
 * _heapq and _bisect. Behaviour, the order of comparisons and wording follow CPython's _heapqmodule.c and _bisectmodule.c.
 *
 * Each operation has a short way for items that JavaScript can compare (numbers, strs, tuples of them): it first finds out, changing nothing, where items
 * will go, and gives up where Python code would have to be asked.
 */
import {
  argumentName,
  call,
  callMethod,
  callMethodGen,
  compareGen,
  comparePrimitive,
  getAttr,
  intOfBig,
  lengthOf,
  makeFloat,
  makeTuple,
  type ModuleSpec,
  type NativeGen,
  type NativeSpec,
  type PyFloat,
  PyDict,
  PyList,
  PyRange,
  type PyTuple,
  raise,
  strCompare,
  toIndex,
  typeOf,
  types,
  type Value,
} from '../../machine/index.ts';
import { lazy, moduleFunctions } from './common.ts';

/** `a < b` where no Python code is needed; undefined otherwise. */
function nativeLess(a: Value, b: Value): boolean | undefined {
  const order = orderOf(a, b);
  return Number.isNaN(order) ? undefined : order < 0;
}
/** Below 0, 0 or above where `a` is less, equal or greater; NaN where that can't be said without Python code, or none of it holds. */
function orderOf(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return strCompare(a, b);
  if (isTuple(a) && isTuple(b)) return tupleOrder(a, b);
  if (isFloat(a) || isFloat(b)) return numberOf(a) - numberOf(b) || equalOrNot(a, b);
  return comparePrimitive(a, b, 0) === undefined
    ? Number.NaN
    : Number(comparePrimitive(a, b, 4)) - Number(comparePrimitive(a, b, 0));
}
/** What is left where the difference of two numbers is 0 or NaN (infinities have none). */
function equalOrNot(a: Value, b: Value): number {
  return numberOf(a) === numberOf(b) ? 0 : Number.NaN;
}
function tupleOrder({ items: a }: PyTuple, { items: b }: PyTuple): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const x = a[at] as Value;
    const y = b[at] as Value;
    if (x === y) continue;
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : orderOf(x, y);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function numberOf(value: Value): number {
  if (isFloat(value)) return value.value;
  return typeof value === 'number' ? value : Number.NaN;
}
/**
 * A number that mostly decides: where those of two items differ, they are ordered as these are. An item that is a number stands for itself, and a tuple for
 * the number it begins with; NaN: there is none.
 * @param ofTuples whether tuples are meant: the two kinds have no order
 */
function leading(item: Value, ofTuples: boolean): number {
  if (!ofTuples) return numberOf(item);
  return isTuple(item) && item.items.length > 0 ? numberOf(item.items[0] as Value) : Number.NaN;
}
// (`instanceof` is slow in code that V8 has not optimized yet)
function isTuple(item: Value): item is PyTuple {
  return (item as PyTuple | null)?.cls === types.tuple;
}
function isFloat(item: Value): item is PyFloat {
  return (item as PyFloat | null)?.cls === types.float;
}

// ---- heaps --------------------------------------------------------------------------------------------------------------------------------------------------

/** `max`: the greatest item is on top. */
interface Order {
  readonly max: boolean;
}
/** As orderOf(), the other way round where the greatest is on top. */
const among = (order: Order, a: Value, b: Value): number => (order.max ? orderOf(b, a) : orderOf(a, b));
const before = (order: Order, a: Value, b: Value): NativeGen<boolean> =>
  order.max ? compareGen(b, a, 0) : compareGen(a, b, 0);

function checkSize(heap: PyList, size: number): void {
  if (heap.items.length !== size) raise('RuntimeError', 'list changed size during iteration');
}
/** Moves the item at `pos` up to where it belongs, not above `start`. */
function* siftDown(heap: PyList, start: number, pos: number, order: Order): NativeGen<void> {
  const size = heap.items.length;
  if (pos >= size) raise('IndexError', 'index out of range');
  let at = pos;
  while (at > start) {
    const parent = (at - 1) >> 1;
    const isBefore = yield* before(order, heap.items[at] as Value, heap.items[parent] as Value);
    checkSize(heap, size);
    if (!isBefore) return;
    swap(heap, at, parent);
    at = parent;
  }
}
function swap(heap: PyList, a: number, b: number): void {
  const { items } = heap;
  const item = items[a] as Value;
  items[a] = items[b] as Value;
  items[b] = item;
}
/** Moves the item at `pos` down to a leaf along the better children, then up again to its place. */
function* siftUp(heap: PyList, pos: number, order: Order): NativeGen<void> {
  const size = heap.items.length;
  if (pos >= size) raise('IndexError', 'index out of range');
  const limit = size >> 1;
  let at = pos;
  while (at < limit) {
    let child = 2 * at + 1;
    if (child + 1 < size) {
      const isBefore = yield* before(order, heap.items[child] as Value, heap.items[child + 1] as Value);
      checkSize(heap, size);
      if (!isBefore) child++;
    }
    swap(heap, child, at);
    at = child;
  }
  yield* siftDown(heap, pos, at, order);
}
/** What `climb` answers where only Python code knows the order. */
const MUST_ASK = -2;
/** The first place on the way up from `from` whose item does not stand behind `item`; `stop` where there is none before it. */
function climb(heap: readonly Value[], from: number, stop: number, item: Value, order: Order): number {
  const ofTuples = isTuple(item);
  const sign = order.max ? -1 : 1;
  const own = leading(item, ofTuples) * sign;
  let at = from;
  while (at !== stop) {
    const other = heap[at] as Value;
    const its = leading(other, ofTuples) * sign;
    if (own > its) break;
    if (!(own < its)) {
      const way = own === its ? tie(item, other, ofTuples) * sign : among(order, item, other);
      if (!(way < 0)) {
        if (way >= 0) break;
        return MUST_ASK;
      }
    }
    at = (at - 1) >> 1;
  }
  return at;
}
/** As orderOf(), of two items that begin with the same number. */
function tie(a: Value, b: Value, ofTuples: boolean): number {
  return ofTuples ? tupleOrder(a as PyTuple, b as PyTuple) : 0;
}
/**
 * What leading() said of the item that stood at a place of a heap when it was last looked at. Items never change, so that this holds as long as the same item
 * stands there, whichever heap it is; in a large heap the items themselves lie far apart in memory, and these numbers side by side.
 */
const MANY = 4096;
let noted = notes(64);
function notes(size: number): { readonly items: (Value | undefined)[]; readonly numbers: Float64Array } {
  return { items: new Array<Value | undefined>(size).fill(undefined), numbers: new Float64Array(size) };
}
/** siftUp(heap, pos) without Python code; false when that is not possible (nothing has changed then). */
function quickSiftUp(heap: Value[], pos: number, item: Value, size: number, order: Order): boolean {
  const ofTuples = isTuple(item);
  const sign = order.max ? -1 : 1;
  if (noted.numbers.length < size) noted = notes(2 * size);
  const { items, numbers } = noted;
  let at = pos;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    at = child;
    const a = heap[child] as Value;
    // (V8 compares by a call where it has seen numbers among objects)
    if (typeof a === 'number' || items[child] !== a) {
      items[child] = a;
      numbers[child] = leading(a, ofTuples);
    }
    if (++child === size) break;
    const b = heap[child] as Value;
    if (typeof b === 'number' || items[child] !== b) {
      items[child] = b;
      numbers[child] = leading(b, ofTuples);
    }
    const x = (numbers[at] as number) * sign;
    const y = (numbers[child] as number) * sign;
    if (x > y) at = child;
    else if (!(x < y)) {
      const way = x === y ? tie(a, b, ofTuples) * sign : among(order, a, b);
      if (way >= 0) at = child;
      else if (!(way < 0)) return false;
    }
  }
  at = climb(heap, at, pos, item, order);
  if (at === MUST_ASK) return false;
  // It goes there; what stands between moves up.
  let moved = item;
  let number = leading(item, ofTuples);
  for (;;) {
    const next = heap[at] as Value;
    const its = numbers[at] as number;
    heap[at] = moved;
    items[at] = moved;
    numbers[at] = number;
    if (at === pos) return true;
    moved = next;
    number = its;
    at = (at - 1) >> 1;
  }
}
/** Adds an item to a heap without Python code; false when that is not possible (nothing has changed then). */
function quickPush(heap: Value[], item: Value, order: Order): boolean {
  let at = heap.length;
  if (at === WORTH_PRACTISING && !hasPractised) practise(order);
  const above = climb(heap, (at - 1) >> 1, -1, item, order);
  if (above === MUST_ASK) return false;
  heap.push(item);
  // What stands behind it moves down.
  for (let parent = (at - 1) >> 1; parent !== above; parent = (at - 1) >> 1) {
    heap[at] = heap[parent] as Value;
    at = parent;
  }
  heap[at] = item;
  return true;
}

/**
 * V8 compiles these functions for the ways that they have gone, and throws them away (with all that they were compiled into) when they go another one: those
 * who fill a heap in order and then begin to take from it would meet that in the middle. So a small heap goes all the ways first, once there is a larger one.
 */
const WORTH_PRACTISING = 48;
let hasPractised = false;
function practise(order: Order): void {
  hasPractised = true;
  const kinds: ((number: number) => Value)[] = [
    (number) => number,
    (number) => makeFloat(number / 4),
    (number) => makeTuple([makeFloat((number % 5) / 4), number]),
  ];
  for (const itemOf of kinds) {
    const heap: Value[] = [];
    for (let count = 0; count < 24; count++) quickPush(heap, itemOf((count * 11) % 17), order);
    for (let size = heap.length - 1; size > 0; size--) {
      quickSiftUp(heap, 0, heap[size] as Value, size, order);
      heap.pop();
    }
  }
}

function checkHeap(heap: Value, name: string, argument: string): PyList {
  if (!(heap instanceof PyList))
    raise('TypeError', `${name}() argument${argument} must be list, not ${argumentName(heap)}`);
  return heap;
}
const outOfRange = (): never => raise('IndexError', 'index out of range');

function heapFunctions(suffix: '' | '_max'): Record<string, NativeSpec> {
  const order: Order = { max: suffix === '_max' };
  const name = (stem: string) => `${stem}${suffix}`;
  const kind = order.max ? 'maxheap' : 'heap';
  return {
    [name('heappush')]: [
      'heap, item, /',
      function* (heap: Value, item: Value) {
        const list = checkHeap(heap, name('heappush'), ' 1');
        list.items.push(item);
        yield* siftDown(list, 0, list.items.length - 1, order);
        return null;
      },
      `Push item onto ${order.max ? 'max ' : ''}heap, maintaining the heap invariant.`,
      (heap: Value, item: Value) => (heap instanceof PyList && quickPush(heap.items, item, order) ? null : undefined),
    ],
    [name('heappop')]: [
      'heap, /',
      function* (heap: Value) {
        const list = checkHeap(heap, name('heappop'), '');
        if (list.items.length === 0) outOfRange();
        const last = list.items.pop() as Value;
        if (list.items.length === 0) return last;
        const top = list.items[0] as Value;
        list.items[0] = last;
        yield* siftUp(list, 0, order);
        return top;
      },
      `Pop the ${order.max ? 'largest item off the max heap' : 'smallest item off the heap'}, maintaining the heap invariant.`,
      (heap: Value) => {
        if (!(heap instanceof PyList) || heap.items.length === 0) return undefined;
        const { items } = heap;
        const size = items.length - 1;
        if (size === 0) {
          // What a large heap held is let go.
          if (noted.numbers.length > MANY) noted = notes(64);
          return items.pop();
        }
        const top = items[0] as Value;
        if (!quickSiftUp(items, 0, items[size] as Value, size, order)) return undefined;
        items.pop();
        return top;
      },
    ],
    [name('heapreplace')]: [
      'heap, item, /',
      function* (heap: Value, item: Value) {
        const list = checkHeap(heap, name('heapreplace'), ' 1');
        if (list.items.length === 0) outOfRange();
        const top = list.items[0] as Value;
        list.items[0] = item;
        yield* siftUp(list, 0, order);
        return top;
      },
      `Pop and return the current ${order.max ? 'largest' : 'smallest'} value, and add the new item.`,
      (heap: Value, item: Value) => {
        if (!(heap instanceof PyList) || heap.items.length === 0) return undefined;
        const top = heap.items[0] as Value;
        return quickSiftUp(heap.items, 0, item, heap.items.length, order) ? top : undefined;
      },
    ],
    [name('heappushpop')]: [
      'heap, item, /',
      function* (heap: Value, item: Value) {
        const list = checkHeap(heap, name('heappushpop'), ' 1');
        if (list.items.length === 0) return item;
        const top = list.items[0] as Value;
        if (!(yield* before(order, top, item))) return item;
        if (list.items.length === 0) outOfRange();
        const first = list.items[0] as Value;
        list.items[0] = item;
        yield* siftUp(list, 0, order);
        return first;
      },
      `Push item on the ${order.max ? 'max ' : ''}heap, then pop and return the ${order.max ? 'largest' : 'smallest'} item from the heap.`,
    ],
    [name('heapify')]: [
      'heap, /',
      function* (heap: Value) {
        const list = checkHeap(heap, name('heapify'), '');
        for (let at = (list.items.length >> 1) - 1; at >= 0; at--) {
          if (!quickSiftUp(list.items, at, list.items[at] as Value, list.items.length, order))
            yield* siftUp(list, at, order);
        }
        return null;
      },
      `Transform list into a ${kind}, in-place, in O(len(heap)) time.`,
    ],
  };
}
const heapMembers = lazy(() => moduleFunctions('_heapq', { ...heapFunctions(''), ...heapFunctions('_max') }));
export const heapModule: ModuleSpec = {
  kind: 'native',
  doc: 'Heap queue algorithm (a.k.a. priority queue).\n',
  make: () => ({ ...heapMembers() }),
};

// ---- bisection ----------------------------------------------------------------------------------------------------------------------------------------------

type Side = 'left' | 'right';
/** A place in what is searched: ranges may have more items than JavaScript counts exactly. */
type Place = number | bigint;
function bound(lo: Value | undefined, hi: Value | undefined, list: Value): [Place, Place] {
  const low = lo === undefined ? 0 : placeOf(lo);
  const high = hi === undefined || hi === null ? -1 : placeOf(hi);
  if (low < 0) raise('ValueError', 'lo must be non-negative');
  if (high !== -1) return [low, high];
  return [
    low,
    list instanceof PyRange ? placeOf(callMethod(types.range.lookup('__len__') as Value, list)) : lengthOf(list),
  ];
}
function placeOf(value: Value): Place {
  const place = toIndex(value);
  if (typeof place === 'bigint' && BigInt.asIntN(64, place) !== place)
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return place;
}
function between(low: Place, high: Place): Place {
  if (typeof low === 'number' && typeof high === 'number') return low + Math.floor((high - low) / 2);
  return intOfBig((BigInt(low) + BigInt(high)) >> 1n);
}
const after = (place: Place): Place =>
  typeof place === 'number' && place < Number.MAX_SAFE_INTEGER ? place + 1 : BigInt(place) + 1n;
/** The place for `x` in list[lo:hi]. */
function* bisect(
  side: Side,
  list: Value,
  x: Value,
  lo: Value | undefined,
  hi: Value | undefined,
  key: Value | undefined,
): NativeGen<Place> {
  let [low, high] = bound(lo, hi, list);
  const exact = list instanceof PyList && list.cls === types.list ? list : undefined;
  const getter = typeOf(list).lookup('__getitem__');
  if (getter === undefined && low < high) raise('TypeError', `'${typeOf(list).shown}' object is not subscriptable`);
  if (list instanceof PyDict && !list.cls.isHeap && low < high)
    raise('TypeError', `${typeOf(list).shown} is not a sequence`);
  while (low < high) {
    const middle = between(low, high);
    if (exact !== undefined && middle >= exact.items.length) raise('IndexError', 'list index out of range');
    let item: Value =
      exact !== undefined
        ? (exact.items[Number(middle)] as Value)
        : yield* callMethodGen(getter as Value, list, middle);
    if (key !== undefined && key !== null) item = yield* call(key, [item]);
    if (side === 'left' ? yield* compareGen(item, x, 0) : !(yield* compareGen(x, item, 0))) low = after(middle);
    else high = middle;
  }
  return low;
}
/** The same in a whole list without Python code; undefined when that is not possible. */
function quickBisect(side: Side, list: Value, x: Value): number | undefined {
  if (!(list instanceof PyList) || list.cls !== types.list) return undefined;
  const { items } = list;
  const ofTuples = isTuple(x);
  const own = leading(x, ofTuples);
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle] as Value;
    const its = leading(item, ofTuples);
    if (its < own) low = middle + 1;
    else if (its > own) high = middle;
    else {
      const below = side === 'left' ? nativeLess(item, x) : nativeLess(x, item);
      if (below === undefined) return undefined;
      if (below === (side === 'left')) low = middle + 1;
      else high = middle;
    }
  }
  return low;
}
function bisectFunction(side: Side): NativeSpec {
  return [
    'a, x, lo=0, hi=None, *, key=None',
    function* (list: Value, x: Value, lo?: Value, hi?: Value, key?: Value) {
      return yield* bisect(side, list, x, lo, hi, key);
    },
    side === 'left'
      ? 'Return the index where to insert item x in list a, assuming a is sorted.\n\nThe return value i is such that all e in a[:i] have e < x, and all e in\na[i:] have e >= x.  So if x already appears in the list, a.insert(i, x) will\ninsert just before the leftmost x already there.\n\nOptional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched.\n\nA custom key function can be supplied to customize the sort order.'
      : 'Return the index where to insert item x in list a, assuming a is sorted.\n\nThe return value i is such that all e in a[:i] have e <= x, and all e in\na[i:] have e > x.  So if x already appears in the list, a.insert(i, x) will\ninsert just after the rightmost x already there.\n\nOptional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched.\n\nA custom key function can be supplied to customize the sort order.',
    (list: Value, x: Value, lo?: Value, hi?: Value, key?: Value) =>
      lo === undefined && hi === undefined && key === undefined ? quickBisect(side, list, x) : undefined,
  ];
}
function insortFunction(side: Side): NativeSpec {
  return [
    'a, x, lo=0, hi=None, *, key=None',
    function* (list: Value, x: Value, lo?: Value, hi?: Value, key?: Value) {
      const wanted = key === undefined || key === null ? x : yield* call(key, [x]);
      const at = yield* bisect(side, list, wanted, lo, hi, key);
      if (list instanceof PyList && list.cls === types.list) list.items.splice(Number(at), 0, x);
      else yield* call(getAttr(list, 'insert'), [at, x]);
      return null;
    },
    `Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already in a, insert it to the ${side} of the ${side}most x.\n\nOptional args lo (default 0) and hi (default len(a)) bound the\nslice of a to be searched.\n\nA custom key function can be supplied to customize the sort order.`,
    (list: Value, x: Value, lo?: Value, hi?: Value, key?: Value) => {
      if (lo !== undefined || hi !== undefined || key !== undefined) return undefined;
      const at = quickBisect(side, list, x);
      if (at === undefined) return undefined;
      (list as PyList).items.splice(at, 0, x);
      return null;
    },
  ];
}
const bisectMembers = lazy(() =>
  moduleFunctions('_bisect', {
    bisect_right: bisectFunction('right'),
    bisect_left: bisectFunction('left'),
    insort_right: insortFunction('right'),
    insort_left: insortFunction('left'),
  }),
);
const withAliases = (): Record<string, Value> => {
  const members = { ...bisectMembers() };
  return { ...members, bisect: members['bisect_right'] as Value, insort: members['insort_right'] as Value };
};
export const bisectCoreModule: ModuleSpec = {
  kind: 'native',
  doc: 'Bisection algorithms.\n\nThis module provides support for maintaining a list in sorted order without\nhaving to sort the list after each insertion. For long lists of items with\nexpensive comparison operations, this can be an improvement over the more\ncommon approach.\n',
  make: withAliases,
};
