/** The `__dict__` of asyncio's objects whose fields are not Python's: a program that looks into one finds what it finds in CPython's. */
import { instanceDict, lookupAttr, PyDict, type PyObject, setInstanceDict, type Value } from '../../machine/index.ts';

/** A field: found under its name, or else told by a function. */
type Field = string | readonly [name: string, find: (self: PyObject) => Value];
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
    const { table } = instanceDict(self);
    for (const [name, value] of table.liveEntries()) if (!found.has(name)) found.set(name, value);
    table.clear();
    for (const [name, value] of found) table.set(name, value);
    return instanceDict(self);
  },
  (self, value) => {
    if (value instanceof PyDict) setInstanceDict(self, value);
  },
];
