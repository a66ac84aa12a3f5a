/** `mappingproxy`: the read-only view that `cls.__dict__` is. */
import { types } from '../../bootstrap.ts';
import { call, iter } from '../../door.ts';
import { hash64, hashValue } from '../../hash.ts';
import { makeDict } from '../../make.ts';
import { defineType, type NativeGen, type NativeSpec } from '../../native.ts';
import { PyDict, PyList, PyObject, PyTuple, PyType, type Value } from '../../objects.ts';
import {
  asStr,
  contains,
  getAttr,
  getItem,
  getIter,
  lengthOf,
  repr,
  richCompare,
  str,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { binaryOpGen } from '../../protocols/operators.ts';
import { raise } from '../../raise.ts';
import { makeGenericAlias } from './generic.ts';

/** A view of a mapping, or of a class's namespace. */
export class PyMappingProxy extends PyObject {
  constructor(
    cls: PyType,
    readonly target: Value,
  ) {
    super(cls);
  }
  /** The mapping; for a class a dict made anew. */
  mapping(): Value {
    return this.target instanceof PyType ? makeDict(this.target.ns) : this.target;
  }
}
/** The operator `|`, as instructions number it. */
const OR = 7;
const isMapping = (value: Value): boolean =>
  typeOf(value).lookup('__getitem__') !== undefined &&
  !(value instanceof PyList) &&
  !(value instanceof PyTuple) &&
  asStr(value) === undefined;

/** A method that the mapping's own method of that name does. */
const forward = (name: string): NativeSpec => [
  'self, /',
  function* (self: PyMappingProxy): NativeGen {
    return yield* call(getAttr(self.mapping(), name), []);
  },
];

types.mappingproxy = defineType({
  name: 'mappingproxy',
  alloc: null,
  isBaseType: false,
  mappingPattern: true,
  doc: 'Read-only proxy of a mapping.',
  new: [
    'cls, mapping',
    (cls: PyType, mapping: Value) => {
      if (!isMapping(mapping))
        raise('TypeError', `mappingproxy() argument must be a mapping, not ${typeName(mapping)}`);
      return new PyMappingProxy(cls, mapping);
    },
  ],
  methods: {
    __repr__: ['self, /', (self: PyMappingProxy) => `mappingproxy(${repr(self.mapping())})`],
    __str__: ['self, /', (self: PyMappingProxy) => str(self.mapping())],
    __hash__: [
      'self, /',
      (self: PyMappingProxy) => {
        hash64(self.mapping());
        return hashValue();
      },
    ],
    __len__: [
      'self, /',
      (self: PyMappingProxy) => (self.target instanceof PyType ? self.target.ns.size : lengthOf(self.target)),
    ],
    __getitem__: [
      'self, key, /',
      (self: PyMappingProxy, key: Value) => {
        if (!(self.target instanceof PyType)) return getItem(self.target, key);
        const value = typeof key === 'string' ? self.target.ns.get(key) : undefined;
        if (value === undefined) raise('KeyError', key);
        return value;
      },
    ],
    __contains__: [
      'self, key, /',
      (self: PyMappingProxy, key: Value) =>
        self.target instanceof PyType ? typeof key === 'string' && self.target.ns.has(key) : contains(self.target, key),
    ],
    __iter__: [
      'self, /',
      function* (self: PyMappingProxy): NativeGen {
        return yield* iter(self.mapping());
      },
      undefined,
      (self: PyMappingProxy) =>
        self.target instanceof PyType || self.target instanceof PyDict ? getIter(self.mapping()) : undefined,
    ],
    __reversed__: [
      'self, /',
      function* (self: PyMappingProxy): NativeGen {
        const mapping = self.mapping();
        return yield* call(getAttr(mapping, '__reversed__'), []);
      },
    ],
    __lt__: ['self, value, /', (self: PyMappingProxy, other: Value) => compared(self, other, 0)],
    __le__: ['self, value, /', (self: PyMappingProxy, other: Value) => compared(self, other, 1)],
    __eq__: ['self, value, /', (self: PyMappingProxy, other: Value) => compared(self, other, 2)],
    __ne__: ['self, value, /', (self: PyMappingProxy, other: Value) => compared(self, other, 3)],
    __gt__: ['self, value, /', (self: PyMappingProxy, other: Value) => compared(self, other, 4)],
    __ge__: ['self, value, /', (self: PyMappingProxy, other: Value) => compared(self, other, 5)],
    __or__: ['self, value, /', merged],
    __ror__: [
      'self, value, /',
      function* (self: Value, other: Value): NativeGen {
        return yield* merged(other, self);
      },
    ],
    __ior__: [
      'self, value, /',
      (self: PyMappingProxy) => raise('TypeError', `'|=' is not supported by ${typeName(self)}; use '|' instead`),
    ],
    get: [
      'self, key, default=None, /',
      function* (self: PyMappingProxy, key: Value, fallback?: Value): NativeGen {
        return yield* call(getAttr(self.mapping(), 'get'), [key, fallback ?? null]);
      },
    ],
    keys: forward('keys'),
    values: forward('values'),
    items: forward('items'),
    copy: forward('copy'),
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
});
function compared(self: PyMappingProxy, other: Value, op: number): Value {
  return richCompare(self.mapping(), other, op);
}
function* merged(a: Value, b: Value): NativeGen {
  const left = a instanceof PyMappingProxy ? a.mapping() : a;
  const right = b instanceof PyMappingProxy ? b.mapping() : b;
  return yield* binaryOpGen(left, right, OR);
}
