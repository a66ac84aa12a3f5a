/** `__reduce__` of built-in classes that are not simply `__new__` and attributes: ranges, slices, sets, byte arrays, iterators. */
import { makeBytes, makeList, makeTuple, PySet, types } from '../../make.ts';
import { fillType, type NativeSpec, type PyNativeFunction } from '../../native.ts';
import {
  type PyBoundMethod,
  type PyByteArray,
  type PyList,
  type PyNativeIterator,
  PyRange,
  type PySlice,
  type PyTuple,
  type PyType,
  type Value,
} from '../../objects.ts';
import { callSpecial, getIter, lengthOf, toIndex, toSize, truthy } from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import '../bytes/bytes.ts';
import { PyGenericAlias, unpackedIterator } from './generic.ts';
import { callableIteratorType, sequenceIteratorType } from '../containers/iterators.ts';
import { iterateDict } from '../containers/mappings.ts';

/** A builtin; a program may have deleted it. */
function builtin(name: string): Value {
  const found = vm.interpreter.builtins.table.get(name);
  return found === undefined ? raise('AttributeError', name) : found;
}
const stateOf = (self: Value): Value => callSpecial(self, '__getstate__') ?? null;

const method = (spec: NativeSpec[1]): Record<string, NativeSpec> => ({
  __reduce__: ['self, /', spec, 'Return state information for pickling.'],
});
fillType(types.range, {
  methods: method((self: PyRange) => makeTuple([self.cls, makeTuple([self.start, self.stop, self.step])])),
});
fillType(types.slice, {
  methods: method((self: PySlice) => makeTuple([self.cls, makeTuple([self.start, self.stop, self.step])])),
});
for (const type of [types.set, types.frozenset]) {
  fillType(type, {
    methods: method((self: PySet) =>
      makeTuple([self.cls, makeTuple([makeList(self.table.elements())]), stateOf(self)]),
    ),
  });
}
fillType(types.bytearray, {
  methods: method((self: PyByteArray) => {
    const args = self.value.length === 0 ? [] : [makeBytes(self.value.slice())];
    return makeTuple([self.cls, makeTuple(args), stateOf(self)]);
  }),
});
fillType(types.methodWrapper, {
  methods: method((self: PyBoundMethod) =>
    makeTuple([builtin('getattr'), makeTuple([self.self, (self.func as PyNativeFunction).name])]),
  ),
});
fillType(types.genericAlias, {
  methods: method((self: PyGenericAlias) => {
    if (!self.unpacked) return makeTuple([types.genericAlias, makeTuple([self.origin, self.args])]);
    // What a star gave is asked for with a star again.
    const whole = new PyGenericAlias(self.cls, self.origin, self.args, self.parameters);
    return makeTuple([builtin('next'), makeTuple([getIter(whole)])]);
  }),
});
fillType(unpackedIterator, {
  methods: method((self: PyNativeIterator) => {
    const [alias] = (self as unknown as { items: readonly PyGenericAlias[] }).items;
    if (alias === undefined || self.lengthHint() === 0) return makeTuple([builtin('iter'), makeTuple([makeTuple([])])]);
    const whole = new PyGenericAlias(alias.cls, alias.origin, alias.args, alias.parameters);
    return makeTuple([builtin('iter'), makeTuple([whole])]);
  }),
});

// ---- iterators ------------------------------------------------------------------------------------------------------------------------------------------------

/** Fields of the iterators' own, which their files keep to themselves. */
interface Inside {
  at?: number;
  place?: number;
  sequence?: Value | null;
  list?: Value;
  text?: string;
  bytes?: Value | null;
  inner?: Value | readonly Value[];
  index?: Value;
  func?: Value;
  strict?: boolean;
  over?: boolean;
  callable?: Value;
  sentinel?: Value;
  step?: number | bigint;
  left?: number | bigint;
}
const inside = (iterator: Value): Inside => iterator as unknown as Inside;
const typeOfIterator = (value: Value): PyType => (getIter(value) as PyNativeIterator).cls;
const viaIter = (sequence: Value, at?: Value): Value =>
  makeTuple(at === undefined ? [builtin('iter'), makeTuple([sequence])] : [builtin('iter'), makeTuple([sequence]), at]);

/** An iterator that remembers its place in a sequence. */
function placed(
  type: PyType,
  empty: () => Value,
  sequence: (self: Value) => Value | undefined,
  place: 'at' | 'place',
  size: (sequence: Value) => number,
): void {
  fillType(type, {
    methods: {
      ...method((self: Value) => {
        const whole = sequence(self);
        return whole === undefined || whole === null ? viaIter(empty()) : viaIter(whole, inside(self)[place] as number);
      }),
      __setstate__: [
        'self, state, /',
        (self: Value, state: Value) => {
          const whole = sequence(self);
          if (whole !== undefined && whole !== null)
            inside(self)[place] = Math.min(Math.max(0, toSize(state)), size(whole));
        },
        'Set state information for unpickling.',
      ],
    },
  });
}
const lengthOfItems = (sequence: Value): number => (sequence as PyList | PyTuple).items.length;
placed(
  typeOfIterator(makeList([])),
  () => makeList([]),
  (self) => inside(self).sequence,
  'at',
  lengthOfItems,
);
placed(
  typeOfIterator(makeTuple([])),
  () => makeTuple([]),
  (self) => inside(self).sequence,
  'at',
  lengthOfItems,
);
for (const text of ['', 'é'])
  placed(
    typeOfIterator(text),
    () => '',
    (self) => inside(self).text,
    'place',
    (text) => lengthOf(text),
  );

/** What an iterator that never runs Python code has left, without moving it. */
function rest(iterator: PyNativeIterator): Value[] {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(iterator)), iterator) as PyNativeIterator;
  const items: Value[] = [];
  for (let item = copy.nextValue(); item !== undefined; item = copy.nextValue()) items.push(item);
  return items;
}
const dict = types.dict.alloc!(types.dict) as Parameters<typeof iterateDict>[0];
const restTypes = [
  ...(['keys', 'values', 'items'] as const).flatMap((kind) => [
    iterateDict(dict, kind).cls,
    iterateDict(dict, kind, true).cls,
  ]),
  typeOfIterator(new PySet(types.set, (types.set.alloc!(types.set) as PySet).table)),
];
for (const type of restTypes)
  fillType(type, { methods: method((self: PyNativeIterator) => viaIter(makeList(rest(self)))) });

const innerOf = (self: Value): Value[] => {
  const { inner } = inside(self);
  return Array.isArray(inner) ? (inner as Value[]).slice() : [inner as Value];
};
fillType(types.enumerate, {
  methods: method((self: PyNativeIterator) =>
    makeTuple([self.cls, makeTuple([...innerOf(self), inside(self).index as Value])]),
  ),
});
/** What pulls from other iterators: zip, map, filter. */
function pulling(type: PyType, takesStrict: boolean): void {
  fillType(type, {
    methods: {
      ...method((self: PyNativeIterator) => {
        const { func, strict } = inside(self);
        const args = makeTuple(func === undefined ? innerOf(self) : [func, ...innerOf(self)]);
        return makeTuple(strict === true ? [self.cls, args, true] : [self.cls, args]);
      }),
      ...(takesStrict && {
        __setstate__: [
          'self, state, /',
          (self: PyNativeIterator, state: Value) => {
            inside(self).strict = truthy(state);
          },
          'Set state information for unpickling.',
        ] satisfies NativeSpec,
      }),
    },
  });
}
pulling(types.zip, true);
pulling(types.map, true);
pulling(types.filter, false);

const sequenceOf = (self: Value): Value => inside(self).sequence ?? (inside(self).list as Value);
/** Iterators that walk backwards: `at` is -1 behind the first item. */
for (const [type, end] of [
  [types.reversed, () => makeTuple([])],
  [typeOfIterator(callSpecial(makeList([]), '__reversed__') as Value), () => makeList([])],
] as const)
  fillType(type, {
    methods: {
      ...method((self: PyNativeIterator) => {
        const at = inside(self).at as number;
        const args = makeTuple([at < 0 ? end() : sequenceOf(self)]);
        return makeTuple(at < 0 ? [types.reversed, args] : [types.reversed, args, at]);
      }),
      __setstate__: [
        'self, state, /',
        (self: PyNativeIterator, state: Value) => {
          if ((inside(self).at as number) >= 0)
            inside(self).at = Math.min(Math.max(-1, toSize(state)), lengthOf(sequenceOf(self)) - 1);
        },
        'Set state information for unpickling.',
      ],
    },
  });

// ---- ranges and the iterators of iter() -----------------------------------------------------------------------------------------------------------------------

const wide = BigInt(Number.MAX_SAFE_INTEGER);
const plainInt = (int: bigint): number | bigint => (int > wide || int < -wide ? int : Number(int));
const rangeOf = (start: bigint, stop: bigint, step: bigint): Value =>
  new PyRange(types.range, plainInt(start), plainInt(stop), plainInt(step));
for (const stop of [1n, 10n ** 20n]) {
  fillType(typeOfIterator(rangeOf(0n, stop, 1n)), {
    methods: {
      ...method((self: PyNativeIterator) => {
        const [at, step, left] = [inside(self).at, inside(self).step, inside(self).left].map((part) =>
          BigInt(part ?? 0),
        );
        return viaIter(rangeOf(at!, at! + step! * left!, step!), null);
      }),
      __setstate__: [
        'self, state, /',
        (self: PyNativeIterator, state: Value) => {
          const own = inside(self);
          const int = toIndex(state);
          if (typeof own.left === 'number') {
            const skipped = Math.min(Math.max(0, Number(int)), own.left);
            own.at = (own.at as number) + skipped * (own.step as number);
            own.left -= skipped;
            return;
          }
          const left = own.left as bigint;
          const skipped = int < 0 ? 0n : BigInt(int) < left ? BigInt(int) : left;
          (own as unknown as { at: bigint }).at = BigInt(own.at as number) + skipped * BigInt(own.step as bigint);
          own.left = left - skipped;
        },
        'Set state information for unpickling.',
      ],
    },
  });
}
for (const empty of [makeBytes(new Uint8Array(0)), types.bytearray.alloc!(types.bytearray)])
  placed(
    typeOfIterator(empty),
    () => makeTuple([]),
    (self) => inside(self).bytes,
    'at',
    (bytes) => (bytes as PyByteArray).value.length,
  );
fillType(sequenceIteratorType, {
  methods: {
    ...method((self: Value) =>
      inside(self).over === true ? viaIter(makeTuple([])) : viaIter(sequenceOf(self), inside(self).at as number),
    ),
    __setstate__: [
      'self, state, /',
      (self: Value, state: Value) => {
        if (inside(self).over !== true) inside(self).at = Math.max(0, toSize(state));
      },
      'Set state information for unpickling.',
    ],
  },
});
fillType(callableIteratorType, {
  methods: method((self: Value) => {
    const { over, callable, sentinel } = inside(self);
    return makeTuple([
      builtin('iter'),
      makeTuple(over === true ? [makeTuple([])] : [callable as Value, sentinel as Value]),
    ]);
  }),
});
