/** sqlite3.Row: a row that knows the names of its columns. */
import {
  argumentName,
  asInt,
  asStr,
  compareNames,
  defineType,
  equals,
  getItem,
  hash64,
  hashValue,
  getIter,
  makeList,
  normInt,
  notImplemented,
  PySlice,
  PyTuple,
  type PyType,
  raise,
  typeOf,
  type Value,
  withAttributes,
} from '../../machine/index.ts';
import { lazy } from '../data/common.ts';
import { PyCursor, PyRow } from './classes.ts';

const names = (row: PyRow): string[] =>
  row.description instanceof PyTuple
    ? row.description.items.map((column) => (column as PyTuple).items[0] as string)
    : [];
const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function item(row: PyRow, key: Value): Value {
  const data = row.data as PyTuple;
  if (asInt(key) !== undefined || key instanceof PySlice) return getItem(data, key);
  const text = asStr(key);
  if (text === undefined) raise('IndexError', 'Index must be int or string');
  const at = names(row).findIndex((name) => lower(name) === lower(text));
  return at < 0 ? raise('IndexError', 'No item with that key') : data.items[at]!;
}
const hashOf = (value: Value): bigint => {
  hash64(value);
  return BigInt(hashValue());
};
const same = (a: PyRow, b: PyRow): boolean => equals(a.description, b.description) && equals(a.data, b.data);

export const rowType = lazy(
  (): PyType =>
    defineType({
      name: 'sqlite3.Row',
      alloc: (cls) => withAttributes(new PyRow(cls)),
      new: [
        'cls, cursor, data, /',
        (cls: PyType, cursor: Value, data: Value) => {
          if (!(cursor instanceof PyCursor))
            raise('TypeError', `Row() argument 1 must be sqlite3.Cursor, not ${argumentName(cursor)}`);
          if (!(data instanceof PyTuple))
            raise('TypeError', `Row() argument 2 must be tuple, not ${argumentName(data)}`);
          const row = withAttributes(new PyRow(cls));
          row.data = data;
          row.description = cursor.description;
          return row;
        },
      ],
      methods: {
        keys: ['self, /', (self: PyRow) => makeList(names(self))],
        __len__: ['self, /', (self: PyRow) => (self.data as PyTuple).items.length],
        __iter__: ['self, /', (self: PyRow) => getIter(self.data)],
        __getitem__: ['self, key, /', item],
        __hash__: [
          'self, /',
          (self: PyRow) => normInt(BigInt.asIntN(64, hashOf(self.description) ^ hashOf(self.data))),
        ],
        [compareNames[2]]: [
          'self, value, /',
          (self: PyRow, other: Value) =>
            typeOf(other).isSubtype(rowType()) ? same(self, other as PyRow) : notImplemented(),
        ],
        [compareNames[3]]: [
          'self, value, /',
          (self: PyRow, other: Value) =>
            typeOf(other).isSubtype(rowType()) ? !same(self, other as PyRow) : notImplemented(),
        ],
      },
    }),
);
