/** The `__dict__` of asyncio's objects whose fields are not Python's: a program that looks into one finds what it finds in CPython's. */
import {
  HashTable,
  instanceDict,
  lookupAttr,
  PyDict,
  PyGetSet,
  type PyObject,
  setAttr,
  setInstanceDict,
  types,
  type Value,
} from '../../machine/index.ts';

/** A field: found under its name, or else told by a function. */
type Field = string | readonly [name: string, find: (self: PyObject) => Value | undefined];

/** What such a dict holds. Who writes into it (a copy gets its state that way) writes the field. */
class FieldTable extends HashTable {
  constructor(private readonly owner: PyObject) {
    super();
  }
  fill(name: Value, value: Value): void {
    super.set(name, value);
  }
  override set(name: Value, value: Value): void {
    super.set(name, value);
    this.pass(name, value);
  }
  override setHashed(name: Value, value: Value, lo: number, hi: number): void {
    super.setHashed(name, value, lo, hi);
    this.pass(name, value);
  }
  override setFrom(other: HashTable, index: number): void {
    super.setFrom(other, index);
    this.pass(other.keys[index] as Value, other.values[index] as Value);
  }
  private pass(name: Value, value: Value): void {
    if (typeof name !== 'string') return;
    const found = this.owner.cls.lookup(name);
    if (found instanceof PyGetSet && found.set !== null) setAttr(this.owner, name, value);
  }
}
/**
 * A class's `__dict__`: its fields, in the order in which CPython's objects get them, before what the program itself put there. They are looked up whenever
 * somebody asks for the dict; the loop comes last, since it is known last.
 */
export const dictOf = (
  ...fields: readonly Field[]
): readonly [(self: PyObject) => Value, (self: PyObject, value: Value | undefined) => void] => [
  (self) => {
    const found = new Map<Value, Value>();
    for (const field of [...fields, '_loop']) {
      const name = typeof field === 'string' ? field : field[0];
      const value = typeof field === 'string' ? lookupAttr(self, name) : field[1](self);
      if (value !== undefined && (name !== '_loop' || value !== null || fields.includes(name))) found.set(name, value);
    }
    const before = instanceDict(self);
    for (const [name, value] of before.table.liveEntries()) if (!found.has(name)) found.set(name, value);
    let { table } = before;
    if (table instanceof FieldTable) table.clear();
    else {
      table = new FieldTable(self);
      setInstanceDict(self, new PyDict(types.dict, table));
    }
    for (const [name, value] of found) (table as FieldTable).fill(name, value);
    return instanceDict(self);
  },
  (self, value) => {
    if (value instanceof PyDict) setInstanceDict(self, value);
  },
];
