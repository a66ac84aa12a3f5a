/** module and types.SimpleNamespace. Behaviour and wording follow CPython's moduleobject.c and namespaceobject.c. */
import { types } from '../../bootstrap.ts';
import { callSync } from '../../calls/index.ts';
import { call } from '../../door.ts';
import { HashTable } from '../../hashtable.ts';
import { makeDict, makeList, makeTuple, notImplemented } from '../../make.ts';
import { defineType, type NativeGen } from '../../native.ts';
import { PyDict, PyInstance, PyModule, type PyType, type Value } from '../../objects.ts';
import {
  asStr,
  getAttr,
  genericGet,
  instanceDict,
  isInstance,
  lookupAttr,
  repr,
  reprGuard,
  richCompare,
  str,
  throwAttributeError,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { getDict } from './new-class.ts';
import { attributeName } from './object.ts';
import { updateDict } from '../containers/mappings.ts';

/** What dir() of a module leaves out and adds, by the module's name: helpers that CPython's does not have, names that come when they are asked for. */
export const listings = new Map<string, { hides: ReadonlySet<Value>; adds: readonly string[] }>();

const initialNames = (name: Value, doc: Value): readonly (readonly [string, Value])[] => [
  ['__name__', name],
  ['__doc__', doc],
  ['__package__', null],
  ['__loader__', null],
  ['__spec__', null],
];
/** A new module with the names every module has. */
export function makeModule(name: Value, doc: Value = null, cls: PyType = types.module): PyModule {
  const table = new HashTable();
  for (const [key, value] of initialNames(name, doc)) table.set(key, value);
  return new PyModule(cls, new PyDict(types.dict, table));
}
function moduleRepr(self: PyModule): string {
  const { table } = self.dict;
  const name = table.get('__name__') ?? '?';
  const spec = table.get('__spec__') ?? null;
  const shown = repr(name);
  if (spec !== null) {
    const origin = lookupAttr(spec, 'origin') ?? null;
    const specName = lookupAttr(spec, 'name') ?? name;
    const has = lookupAttr(spec, 'has_location');
    if (origin === null) {
      const loader = lookupAttr(spec, 'loader') ?? null;
      return loader === null ? `<module ${repr(specName)}>` : `<module ${repr(specName)} (${repr(loader)})>`;
    }
    return has === true
      ? `<module ${repr(specName)} from ${repr(origin)}>`
      : `<module ${repr(specName)} (${str(origin)})>`;
  }
  const file = table.get('__file__');
  if (file !== undefined) return `<module ${shown} from ${repr(file)}>`;
  const loader = table.get('__loader__') ?? null;
  return loader === null ? `<module ${shown}>` : `<module ${shown} (${repr(loader)})>`;
}
function moduleAnnotations(self: PyModule): Value {
  const { table } = self.dict;
  const known = table.get('__annotations__');
  if (known !== undefined) return known;
  const annotate = table.get('__annotate__') ?? null;
  let result: Value;
  if (annotate === null) result = makeDict();
  else {
    result = callSync(annotate, [1]);
    if (!(result instanceof PyDict)) raise('TypeError', `__annotate__ returned non-dict of type '${typeName(result)}'`);
  }
  table.set('__annotations__', result);
  return result;
}

types.module = defineType({
  name: 'module',
  alloc: (cls) => new PyModule(cls, new PyDict(types.dict, new HashTable())),
  hasDict: true,
  weakrefable: true,
  doc: 'Create a module object.\n\nThe name must be a string; the optional doc argument can have any type.',
  methods: {
    __init__: [
      'self, name, doc=None',
      (self: PyModule, name: Value, doc?: Value) => {
        if (asStr(name) === undefined)
          raise('TypeError', `module() argument 'name' must be str, not ${typeName(name)}`);
        for (const [key, value] of initialNames(name, doc ?? null)) self.dict.table.set(key, value);
      },
    ],
    __repr__: ['self, /', moduleRepr],
    __getattribute__: [
      'self, name, /',
      (self: PyModule, name: Value) => {
        const text = attributeName(name);
        const value = genericGet(self, typeOf(self), text);
        if (value === undefined) throwAttributeError(self, text);
        return value;
      },
    ],
    __dir__: [
      'self, /',
      function* (self: PyModule): NativeGen {
        if (self.cls.isHeap && !(getAttr(self, '__dict__') instanceof PyDict))
          raise('TypeError', '<module>.__dict__ is not a dictionary');
        const own = self.dict.table.get('__dir__');
        if (own !== undefined) return yield* call(own);
        const keys = self.dict.table.liveKeys();
        const listing = listings.get(str(self.dict.table.get('__name__') ?? null));
        if (listing === undefined) return makeList(keys);
        return makeList([...new Set([...keys.filter((key) => !listing.hides.has(key)), ...listing.adds])]);
      },
    ],
  },
  getset: {
    __dict__: [(self: PyModule) => self.dict],
    __annotations__: [
      moduleAnnotations,
      (self: PyModule, value: Value | undefined) => {
        if (value !== undefined) self.dict.table.set('__annotations__', value);
        else if (self.dict.table.delete('__annotations__') === undefined) raise('AttributeError', '__annotations__');
      },
    ],
    __annotate__: [
      (self: PyModule) => self.dict.table.get('__annotate__') ?? null,
      (self: PyModule, value: Value | undefined) => {
        if (value === undefined) raise('TypeError', 'cannot delete __annotate__ attribute');
        if (value !== null && typeOf(value).lookup('__call__') === undefined)
          raise('TypeError', '__annotate__ must be callable or None');
        self.dict.table.set('__annotate__', value);
        if (value !== null) self.dict.table.delete('__annotations__');
      },
    ],
  },
});

// ---- SimpleNamespace --------------------------------------------------------------------------------------------------------------------------------

types.simpleNamespace = defineType({
  name: 'SimpleNamespace',
  module: 'types',
  alloc: (cls) => new PyInstance(cls),
  hasDict: true,
  weakrefable: false,
  unhashable: true,
  doc: 'A simple attribute-based namespace.',
  methods: {
    __init__: [
      'self, /, *args, **kwargs',
      function* (self: PyInstance, args: Value[], kwargs: Map<string, Value>): NativeGen {
        if (args.length > 1) raise('TypeError', `${self.cls.name} expected at most 1 argument, got ${args.length}`);
        const dict = instanceDict(self);
        if (args.length === 1) {
          const given = makeDict();
          yield* updateDict(given, args[0] as Value);
          for (const [key, value] of given.table.liveEntries()) {
            if (asStr(key) === undefined) raise('TypeError', 'keywords must be strings');
            dict.table.set(key, value);
          }
        }
        for (const [name, value] of kwargs) dict.table.set(name, value);
        return null;
      },
    ],
    __repr__: [
      'self, /',
      (self: PyInstance) => {
        const name = self.cls === types.simpleNamespace ? 'namespace' : self.cls.name;
        return reprGuard(self, `${name}(...)`, () => {
          const parts = instanceDict(self)
            .table.liveEntries()
            .filter(([key]) => typeof key === 'string' && key !== '');
          return `${name}(${parts.map(([key, value]) => `${str(key)}=${repr(value)}`).join(', ')})`;
        });
      },
    ],
    ...Object.fromEntries(
      ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'].map((name, op) => [
        name,
        ['self, value, /', (self: PyInstance, other: Value) => compareNamespaces(self, other, op)],
      ]),
    ),
    __ne__: ['self, value, /', (self: PyInstance, other: Value) => compareNamespaces(self, other, 3)],
    __reduce__: ['self, /', (self: PyInstance) => makeTuple([self.cls, makeTuple([]), instanceDict(self)])],
    __replace__: [
      'self, /, **changes',
      function* (self: PyInstance, changes: Map<string, Value>): NativeGen {
        const made = yield* call(self.cls);
        const dict = instanceDict(made as PyInstance);
        for (const [key, value] of instanceDict(self).table.liveEntries()) dict.table.set(key, value);
        for (const [name, value] of changes) dict.table.set(name, value);
        return made;
      },
    ],
  },
  getset: { __dict__: [getDict] },
});
function compareNamespaces(self: PyInstance, other: Value, op: number): Value {
  if (!isInstance(other, types.simpleNamespace)) return notImplemented();
  return richCompare(instanceDict(self), instanceDict(other as PyInstance), op);
}
