/** `_weakref`: the native part of the weakref module. */
import {
  defineFunction,
  type ModuleSpec,
  makeList,
  makeProxy,
  PyDict,
  PyWeakRef,
  proxyTypes,
  raise,
  settle,
  typeName,
  types,
  type Value,
  weakrefsOf,
} from '../../machine/index.ts';

const functions = {
  getweakrefcount: defineFunction(
    'getweakrefcount',
    ['object, /', (object: Value) => weakrefsOf(object).length, "Return the number of weak references to 'object'."],
    '_weakref',
  ),
  getweakrefs: defineFunction(
    'getweakrefs',
    [
      'object, /',
      (object: Value) => makeList(weakrefsOf(object)),
      "Return a list of all weak reference objects pointing to 'object'.",
    ],
    '_weakref',
  ),
  proxy: defineFunction(
    'proxy',
    [
      'object, callback=None, /',
      (object: Value, callback?: Value) => makeProxy(object, callback ?? null),
      "Create a proxy object that weakly references 'object'.\n\n'callback', if given, is called with a reference to the\nproxy when 'object' is about to be finalized.",
    ],
    '_weakref',
  ),
  _remove_dead_weakref: defineFunction(
    '_remove_dead_weakref',
    [
      'dct, key, /',
      (dict: Value, key: Value) => {
        if (!(dict instanceof PyDict))
          raise('TypeError', `_remove_dead_weakref() argument 1 must be dict, not ${typeName(dict)}`);
        const found = dict.table.get(key);
        if (found instanceof PyWeakRef && found.weakTarget === undefined) dict.table.delete(key);
      },
      'Atomically remove key from dict if it points to a dead weakref.',
    ],
    '_weakref',
  ),
};
/** What the weak collections of the library look at themselves with: nobody in them is dead. */
export const nativeWeakrefModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    settled: defineFunction(
      'settled',
      [
        'entries, /',
        (entries: Value) => {
          settle();
          return entries;
        },
      ],
      '_native_weakref',
    ),
  }),
};
export const weakrefModule: ModuleSpec = {
  kind: 'native',
  doc: 'Weak-reference support module.',
  make: () => {
    const { plain, callable } = proxyTypes();
    return {
      ...functions,
      ref: types.weakref,
      ReferenceType: types.weakref,
      ProxyType: plain,
      CallableProxyType: callable,
    };
  },
};
