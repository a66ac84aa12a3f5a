/** `__reduce__` of built-in classes that are not simply `__new__` and attributes: ranges, slices, sets, byte arrays, iterators. */
import { makeBytes, makeList, makeTuple, PySet, types } from '../make.ts';
import { fillType, type NativeSpec, type PyNativeFunction } from '../native.ts';
import type { PyBoundMethod, PyByteArray, PyNativeIterator, PyRange, PySlice, PyType, Value } from '../objects.ts';
import { callSpecial, getIter, toSize } from '../protocols.ts';
import { vm } from '../vm.ts';
import './bytes.ts';
import { iterateDict } from './mappings.ts';

const builtin = (name: string): Value => vm.interpreter.builtins.table.get(name) as Value;
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

// ---- iterators ------------------------------------------------------------------------------------------------------------------------------------------------

/** Fields of the iterators' own, which their files keep to themselves. */
interface Inside {
  at?: number;
  unit?: number;
  sequence?: Value | null;
  list?: Value;
  text?: string;
  bytes?: Value | null;
  inner?: Value | readonly Value[];
  index?: Value;
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
  place: 'at' | 'unit',
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
const lengthOfItems = (sequence: Value): number => (sequence as unknown as { items: unknown[] }).items.length;
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
placed(
  typeOfIterator(''),
  () => '',
  (self) => inside(self).text,
  'unit',
  (text) => (text as string).length,
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
fillType(types.zip, { methods: method((self: PyNativeIterator) => makeTuple([self.cls, makeTuple(innerOf(self))])) });
