/** `list[int]` (types.GenericAlias) and `int | None` (typing.Union). Behaviour follows CPython's genericaliasobject.c and unionobject.c. */
import { call } from '../door.ts';
import { hash64, hashValue } from '../hash.ts';
import { makeFrozenset, makeTuple, notImplemented, types } from '../make.ts';
import { defineType, type PyNativeFunction } from '../native.ts';
import { PyObject, PyTuple, PyType, type Value } from '../objects.ts';
import { bind, checkInstance, checkSubclass, equals, getAttr, lookupAttr, repr, setAttr, typeOf } from '../protocols.ts';
import { raise } from '../raise.ts';
import { ArrayIterator, iteratorType } from './common.ts';

/** `origin[args]`. */
export class PyGenericAlias extends PyObject {
  constructor(
    cls: PyType,
    readonly origin: Value,
    readonly args: PyTuple,
    readonly parameters: Value[],
    readonly unpacked = false,
  ) {
    super(cls);
  }
}
/** `a | b` of types. */
export class PyUnion extends PyObject {
  constructor(
    cls: PyType,
    readonly args: PyTuple,
  ) {
    super(cls);
  }
}

/** `cls[item]`: what `__class_getitem__` of the built-in generic classes answers. */
export function makeGenericAlias(cls: Value, item: Value): PyGenericAlias {
  const args = item instanceof PyTuple && !item.cls.isHeap ? item : makeTuple([item]);
  return new PyGenericAlias(types.genericAlias, cls, args, typeParameters(args.items));
}
/** The type variables in arguments, each once, in order. */
function typeParameters(args: readonly Value[]): Value[] {
  const found: Value[] = [];
  const add = (value: Value) => {
    if (!found.includes(value)) found.push(value);
  };
  for (const arg of args) {
    if (isTypeVariable(arg)) add(arg);
    else if (arg instanceof PyGenericAlias) arg.parameters.forEach(add);
    else if (arg instanceof PyUnion) typeParameters(arg.args.items).forEach(add);
    else if (arg instanceof PyObject && !(arg instanceof PyType)) {
      const inner = lookupAttr(arg, '__parameters__');
      if (inner instanceof PyTuple) inner.items.forEach(add);
    }
  }
  return found;
}
const isTypeVariable = (value: Value): boolean =>
  value instanceof PyObject && !(value instanceof PyType) && [types.typeVar, types.paramSpec, types.typeVarTuple].some((cls) => cls !== undefined && value.cls === cls);

/** How a type is written inside another: `int`, `list[int]`, `None`, `mod.Class`. */
function typeText(value: Value): string {
  if (value === types.ellipsis || (value instanceof PyObject && value.cls === types.ellipsis)) return '...';
  if (value === null || value === types.NoneType) return value === null ? 'None' : 'NoneType';
  if (value instanceof PyType) {
    return value.module === 'builtins' ? value.qualname : `${typeof value.module === 'string' ? value.module : ''}.${value.qualname}`;
  }
  if (value instanceof PyObject && value.cls === types.list) return `[${(value as unknown as { items: Value[] }).items.map(typeText).join(', ')}]`;
  return repr(value);
}
/** Puts types in the place of type variables. */
function substitute(alias: PyGenericAlias, item: Value): Value {
  if (alias.parameters.length === 0) raise('TypeError', `${repr(alias)} is not a generic class`);
  const given = item instanceof PyTuple ? item.items : [item];
  if (given.length !== alias.parameters.length) {
    raise('TypeError', `Too ${given.length > alias.parameters.length ? 'many' : 'few'} arguments for ${repr(alias)}; actual ${given.length}, expected ${alias.parameters.length}`);
  }
  const put = (value: Value): Value => {
    const at = alias.parameters.indexOf(value);
    if (at >= 0) return given[at] as Value;
    if (value instanceof PyGenericAlias) return makeGenericAlias(value.origin, makeTuple(value.args.items.map(put)));
    if (value instanceof PyUnion) return value.args.items.map(put).reduce((a, b) => unite(a, b));
    return value;
  };
  return makeGenericAlias(alias.origin, makeTuple(alias.args.items.map(put)));
}

const forwarded = new Set(['__origin__', '__args__', '__parameters__', '__unpacked__', '__mro_entries__', '__reduce__', '__class__', '__copy__', '__deepcopy__', '__typing_unpacked_tuple_args__', '__typing_is_unpacked_typevartuple__']);
const unpackedIterator = iteratorType('generic_alias_iterator', { module: 'types' });

types.genericAlias = defineType({
  name: 'GenericAlias',
  module: 'types',
  alloc: null,
  new: ['cls, origin, args, /', (_cls: PyType, origin: Value, args: Value) => makeGenericAlias(origin, args)],
  doc: 'Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).',
  methods: {
    __repr__: [
      'self, /',
      (self: PyGenericAlias) => {
        const args = self.args.items.length === 0 ? '()' : self.args.items.map(typeText).join(', ');
        return `${self.unpacked ? '*' : ''}${typeText(self.origin)}[${args}]`;
      },
    ],
    __eq__: [
      'self, value, /',
      (self: PyGenericAlias, other: Value) => {
        if (!(other instanceof PyGenericAlias)) return notImplemented();
        return self.unpacked === other.unpacked && equals(self.origin, other.origin) && equals(self.args, other.args);
      },
    ],
    __hash__: [
      'self, /',
      (self: PyGenericAlias) => {
        hash64(makeTuple([self.origin, self.args]));
        return hashValue();
      },
    ],
    __call__: [
      'self, /, *args, **kwargs',
      function* (self: PyGenericAlias, args: Value[], kwargs: Map<string, Value>) {
        const made = yield* call(self.origin, args, kwargs.size > 0 ? kwargs : null);
        try {
          setAttr(made, '__orig_class__', self);
        } catch {
          // Instances without attributes do not remember.
        }
        return made;
      },
    ],
    __getitem__: ['self, key, /', substitute],
    __or__: ['self, value, /', (self: Value, other: Value) => uniteOrRefuse(self, other)],
    __ror__: ['self, value, /', (self: Value, other: Value) => uniteOrRefuse(other, self)],
    __getattribute__: [
      'self, name, /',
      (self: PyGenericAlias, name: Value) => {
        const text = name as string;
        if (!forwarded.has(text) && !(text.startsWith('__') && text.endsWith('__') && typeOf(self).lookup(text) !== undefined && text !== '__doc__')) return getAttr(self.origin, text);
        if (text === '__class__') return getAttr(self.origin, '__class__');
        return genericAttribute(self, text);
      },
    ],
    __instancecheck__: ['self, instance, /', () => raise('TypeError', 'isinstance() argument 2 cannot be a parameterized generic')],
    __subclasscheck__: ['self, cls, /', () => raise('TypeError', 'issubclass() argument 2 cannot be a parameterized generic')],
    __mro_entries__: ['self, bases, /', (self: PyGenericAlias) => makeTuple([self.origin])],
    __iter__: ['self, /', (self: PyGenericAlias) => new ArrayIterator(unpackedIterator, [new PyGenericAlias(self.cls, self.origin, self.args, self.parameters, true)])],
  },
  getset: {
    __origin__: [(self: PyGenericAlias) => self.origin],
    __args__: [(self: PyGenericAlias) => self.args],
    __parameters__: [(self: PyGenericAlias) => makeTuple(self.parameters)],
    __unpacked__: [(self: PyGenericAlias) => self.unpacked],
  },
});
// What it does not have itself it reads off its origin.
(types.genericAlias.ns.get('__getattribute__') as PyNativeFunction).overrides = true;
/** An attribute of the alias itself. */
function genericAttribute(self: PyGenericAlias, name: string): Value {
  switch (name) {
    case '__origin__':
      return self.origin;
    case '__args__':
      return self.args;
    case '__parameters__':
      return makeTuple(self.parameters);
    case '__unpacked__':
      return self.unpacked;
  }
  const found = typeOf(self).lookup(name) as Value;
  return bind(found, self, typeOf(self));
}

// ---- unions -------------------------------------------------------------------------------------------------------------------------------------

const unitable = (value: Value): boolean =>
  value === null || value instanceof PyType || value instanceof PyGenericAlias || value instanceof PyUnion || isTypeVariable(value) || (value instanceof PyObject && value.cls === types.typeAlias && types.typeAlias !== undefined);
/** `a | b` where both may stand in a union; NotImplemented otherwise. */
export function uniteOrRefuse(a: Value, b: Value): Value {
  return unitable(a) && unitable(b) ? unite(a, b) : notImplemented();
}
/** The union of two types: members flattened and each once; one member alone stays itself. */
export function unite(a: Value, b: Value): Value {
  const members: Value[] = [];
  for (const side of [a, b]) {
    for (const member of side instanceof PyUnion ? side.args.items : [side]) {
      const type = member === null ? types.NoneType : member;
      if (!members.some((known) => equals(known, type))) members.push(type);
    }
  }
  return members.length === 1 ? (members[0] as Value) : new PyUnion(types.union, makeTuple(members));
}
const unionText = (value: Value): string => (value === types.NoneType ? 'None' : typeText(value));

types.union = defineType({
  name: 'Union',
  module: 'typing',
  alloc: null,
  isBaseType: false,
  doc: 'Represent a union type\n\nE.g. for int | str',
  methods: {
    __repr__: ['self, /', (self: PyUnion) => self.args.items.map(unionText).join(' | ')],
    __eq__: [
      'self, value, /',
      (self: PyUnion, other: Value) => {
        if (!(other instanceof PyUnion)) return notImplemented();
        const mine = self.args.items;
        const theirs = other.args.items;
        return mine.length === theirs.length && mine.every((member) => theirs.some((candidate) => equals(candidate, member)));
      },
    ],
    __hash__: [
      'self, /',
      (self: PyUnion) => {
        hash64(makeFrozenset(self.args.items));
        return hashValue();
      },
    ],
    __or__: ['self, value, /', uniteOrRefuse],
    __ror__: ['self, value, /', (self: Value, other: Value) => uniteOrRefuse(other, self)],
    __instancecheck__: [
      'self, instance, /',
      (self: PyUnion, value: Value) => {
        for (const member of self.args.items) if (member instanceof PyGenericAlias) raise('TypeError', 'isinstance() argument 2 cannot be a parameterized generic');
        return self.args.items.some((member) => checkInstance(value, member));
      },
    ],
    __subclasscheck__: [
      'self, cls, /',
      (self: PyUnion, cls: Value) => {
        if (!(cls instanceof PyType)) raise('TypeError', 'issubclass() arg 1 must be a class');
        for (const member of self.args.items) if (member instanceof PyGenericAlias) raise('TypeError', 'issubclass() argument 2 cannot be a parameterized generic');
        return self.args.items.some((member) => checkSubclass(cls, member));
      },
    ],
    __getitem__: [
      'self, key, /',
      (self: PyUnion, item: Value) => {
        const alias = new PyGenericAlias(types.genericAlias, self, self.args, typeParameters(self.args.items));
        const filled = substitute(alias, item) as PyGenericAlias;
        return filled.args.items.reduce((a, b) => unite(a, b));
      },
    ],
    __mro_entries__: ['self, bases, /', (self: PyUnion) => raise('TypeError', `Cannot subclass ${repr(self)}`)],
  },
  classMethods: {
    __class_getitem__: [
      'cls, object, /',
      (_cls: PyType, item: Value) => {
        const members = item instanceof PyTuple ? item.items : [item];
        if (members.length === 0) raise('TypeError', 'Cannot take a Union of no types.');
        return members.reduce((a, b) => unite(a, b), members[0] as Value);
      },
    ],
  },
  getset: {
    __args__: [(self: PyUnion) => self.args],
    __parameters__: [(self: PyUnion) => makeTuple(typeParameters(self.args.items))],
    __origin__: [() => types.union],
    __name__: [() => 'Union'],
    __qualname__: [() => 'Union'],
    __module__: [() => 'typing'],
  },
});
