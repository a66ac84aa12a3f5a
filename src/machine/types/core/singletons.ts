/** None, Ellipsis, NotImplemented, cells. */
import { types } from '../../bootstrap.ts';
import { addressOf } from '../../hash.ts';
import { ellipsis, makeCell, notImplemented } from '../../make.ts';
import { defineType } from '../../native.ts';
import { PyCell, type PyType, type Value } from '../../objects.ts';
import { richCompare, typeName } from '../../protocols/index.ts';
import { raise } from '../../raise.ts';

/** `type(None)()` and its like take nothing and answer the one value. */
const only = (name: string, value: () => Value) =>
  [
    'cls, /, *args, **kwargs',
    (_cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
      if (args.length > 0 || kwargs.size > 0) raise('TypeError', `${name} takes no arguments`);
      return value();
    },
  ] as const;

types.NoneType = defineType({
  name: 'NoneType',
  alloc: null,
  isBaseType: false,
  doc: 'The type of the None singleton.',
  new: only('NoneType', () => null),
  methods: { __repr__: ['self, /', () => 'None'], __bool__: ['self, /', () => false] },
});
types.ellipsis = defineType({
  name: 'ellipsis',
  alloc: null,
  isBaseType: false,
  doc: 'The type of the Ellipsis singleton.',
  new: only('EllipsisType', ellipsis),
  methods: { __repr__: ['self, /', () => 'Ellipsis'], __reduce__: ['self, /', () => 'Ellipsis'] },
});
types.NotImplementedType = defineType({
  name: 'NotImplementedType',
  alloc: null,
  isBaseType: false,
  doc: 'The type of the NotImplemented singleton.',
  new: only('NotImplementedType', notImplemented),
  methods: {
    __repr__: ['self, /', () => 'NotImplemented'],
    __reduce__: ['self, /', () => 'NotImplemented'],
    __bool__: ['self, /', () => raise('TypeError', 'NotImplemented should not be used in a boolean context')],
  },
});

/** Cells compare by what they hold; an empty one is below all others. */
function compareCells(a: PyCell, b: Value, op: number): Value {
  if (!(b instanceof PyCell)) return notImplemented();
  if (a.value !== undefined && b.value !== undefined) return richCompare(a.value, b.value, op);
  const order = Number(a.value !== undefined) - Number(b.value !== undefined);
  return [order < 0, order <= 0, order === 0, order !== 0, order > 0, order >= 0][op] as boolean;
}
types.cell = defineType({
  name: 'cell',
  alloc: null,
  isBaseType: false,
  unhashable: true,
  doc: 'Create a new cell object.\n\n  contents\n    the contents of the cell. If not specified, the cell will be empty,\n    and \n further attempts to access its cell_contents attribute will\n    raise a ValueError.',
  new: ['cls, contents=None, /', (_cls: PyType, contents?: Value) => makeCell(contents)],
  methods: {
    __repr__: [
      'self, /',
      (self: PyCell) =>
        `<cell at ${addressOf(self)}: ${self.value === undefined ? 'empty' : `${typeName(self.value)} object at ${addressOf(self.value)}`}>`,
    ],
    __lt__: ['self, value, /', (self: PyCell, other: Value) => compareCells(self, other, 0)],
    __le__: ['self, value, /', (self: PyCell, other: Value) => compareCells(self, other, 1)],
    __eq__: ['self, value, /', (self: PyCell, other: Value) => compareCells(self, other, 2)],
    __ne__: ['self, value, /', (self: PyCell, other: Value) => compareCells(self, other, 3)],
    __gt__: ['self, value, /', (self: PyCell, other: Value) => compareCells(self, other, 4)],
    __ge__: ['self, value, /', (self: PyCell, other: Value) => compareCells(self, other, 5)],
  },
  getset: {
    cell_contents: [
      (self: PyCell) => {
        if (self.value === undefined) raise('ValueError', 'Cell is empty');
        return self.value;
      },
      (self: PyCell, value: Value | undefined) => {
        self.value = value;
      },
    ],
  },
});
