/** `list[int]` (types.GenericAlias) and `int | None` (typing.Union). Behaviour follows CPython's genericaliasobject.c and unionobject.c. */
import { callSync, runSync } from '../../calls/index.ts';
import { call } from '../../door.ts';
import { hash64, hashValue } from '../../hash.ts';
import { importModule } from '../../importing/import.ts';
import { makeFrozenset, makeTuple, notImplemented, types } from '../../make.ts';
import { defineType, type NativeGen, type PyNativeFunction } from '../../native.ts';
import { PyList, PyObject, PyTuple, PyType, type Value } from '../../objects.ts';
import {
  bind,
  checkInstance,
  checkSubclass,
  equals,
  getAttr,
  lookupAttr,
  repr,
  setAttr,
  str,
  truthy,
  typeOf,
} from '../../protocols/index.ts';
import { isRaised, raise } from '../../raise.ts';
import { ArrayIterator, iteratorType, withAttributes } from '../common.ts';
import { Raise } from '../../errors.ts';

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
class PyUnion extends PyObject {
  constructor(
    cls: PyType,
    readonly args: PyTuple,
  ) {
    super(cls);
  }
}

/** `cls[item]`: what `__class_getitem__` of the built-in generic classes answers. */
export function makeGenericAlias(origin: Value, item: Value, cls = types.genericAlias): PyGenericAlias {
  const args = item instanceof PyTuple && !item.cls.isHeap ? item : makeTuple([item]);
  return withAttributes(new PyGenericAlias(cls, origin, args, typeParameters(args.items)));
}
/** The type variables in arguments, each once, in order. */
function typeParameters(args: readonly Value[]): Value[] {
  const found: Value[] = [];
  const add = (value: Value) => {
    if (!found.includes(value)) found.push(value);
  };
  for (const arg of args) {
    if (!(arg instanceof PyObject) || arg instanceof PyType) continue;
    if (arg instanceof PyGenericAlias) arg.parameters.forEach(add);
    else if (arg instanceof PyTuple || arg instanceof PyList) typeParameters(arg.items).forEach(add);
    else if (lookupAttr(arg, '__typing_subst__') !== undefined) add(arg);
    else {
      const inner = lookupAttr(arg, '__parameters__');
      if (inner instanceof PyTuple) inner.items.forEach(add);
    }
  }
  return found;
}
const isTypeVariable = (value: Value): boolean =>
  value instanceof PyObject &&
  !(value instanceof PyType) &&
  [types.typeVar, types.paramSpec, types.typeVarTuple].some((cls) => cls !== undefined && value.cls === cls);

/** How a type is written inside another: `int`, `list[int]`, `None`, `mod.Class`. */
function typeText(value: Value): string {
  if (value === types.ellipsis || (value instanceof PyObject && value.cls === types.ellipsis)) return '...';
  if (value === null || value === types.NoneType) return value === null ? 'None' : 'NoneType';
  if (value instanceof PyList && value.cls === types.list) return `[${value.items.map(typeText).join(', ')}]`;
  // What looks like an alias is not asked for its name: a metaclass may have an answer to everything.
  if (lookupAttr(value, '__origin__') !== undefined && lookupAttr(value, '__args__') !== undefined) return repr(value);
  const name = lookupAttr(value, '__qualname__');
  const module = name === undefined ? undefined : lookupAttr(value, '__module__');
  if (name === undefined || module === undefined || module === null) return repr(value);
  return module === 'builtins' ? str(name) : `${str(module)}.${str(name)}`;
}
/** Arguments with `*tuple[int, str]` taken apart. */
function unpackArguments(item: Value): Value[] {
  const args: Value[] = [];
  for (const arg of item instanceof PyTuple ? item.items : [item]) {
    const inner =
      arg instanceof PyObject && !(arg instanceof PyType)
        ? lookupAttr(arg, '__typing_unpacked_tuple_args__')
        : undefined;
    const last = inner instanceof PyTuple ? inner.items[inner.items.length - 1] : undefined;
    if (inner instanceof PyTuple && !(last instanceof PyObject && last.cls === types.ellipsis))
      args.push(...inner.items);
    else args.push(arg);
  }
  return args;
}
/** The arguments of `subject` with types put in the place of its type variables: what `subject[item]` is made of. */
function* substitute(
  subject: Value,
  args: readonly Value[],
  parameters: readonly Value[],
  item: Value,
): NativeGen<PyTuple> {
  if (parameters.length === 0) raise('TypeError', `${repr(subject)} is not a generic class`);
  let given: Value = makeTuple(unpackArguments(item));
  for (const parameter of parameters) {
    const prepare = lookupAttr(parameter, '__typing_prepare_subst__');
    if (prepare !== undefined && prepare !== null) {
      given = yield* call(prepare, [subject, given instanceof PyTuple ? given : makeTuple([given])]);
    }
  }
  const chosen = given instanceof PyTuple ? given.items : given instanceof PyList ? given.items : [given];
  if (chosen.length !== parameters.length) {
    const many = chosen.length > parameters.length;
    raise(
      'TypeError',
      `Too ${many ? 'many' : 'few'} arguments for ${repr(subject)}; actual ${chosen.length}, expected ${many ? '' : 'at least '}${parameters.length}`,
    );
  }
  return makeTuple(yield* substituteIn(args, parameters, chosen));
}
function* substituteIn(
  args: readonly Value[],
  parameters: readonly Value[],
  chosen: readonly Value[],
): NativeGen<Value[]> {
  const result: Value[] = [];
  for (const arg of args) {
    if (!(arg instanceof PyObject) || arg instanceof PyType) {
      result.push(arg);
      continue;
    }
    if (arg instanceof PyTuple || arg instanceof PyList) {
      result.push(makeTuple(yield* substituteIn(arg.items, parameters, chosen)));
      continue;
    }
    const mark = lookupAttr(arg, '__typing_is_unpacked_typevartuple__');
    const put = lookupAttr(arg, '__typing_subst__');
    let made: Value = arg;
    if (put !== undefined) made = yield* call(put, [chosen[parameters.indexOf(arg)] as Value]);
    else {
      const inner = lookupAttr(arg, '__parameters__');
      if (inner instanceof PyTuple && inner.items.length > 0) {
        const given: Value[] = [];
        for (const parameter of inner.items) {
          const at = parameters.indexOf(parameter);
          const value = at < 0 ? parameter : (chosen[at] as Value);
          if (value instanceof PyTuple && parameter instanceof PyObject && parameter.cls === types.typeVarTuple)
            given.push(...value.items);
          else given.push(value);
        }
        made = yield* call(getAttr(typeOf(arg), '__getitem__'), [arg, makeTuple(given)]);
      }
    }
    if (mark !== undefined && truthy(mark) && made instanceof PyTuple) result.push(...made.items);
    else result.push(made);
  }
  return result;
}

/** What an alias has itself; everything else is its origin's. */
const own = new Set([
  '__class__',
  '__origin__',
  '__args__',
  '__unpacked__',
  '__parameters__',
  '__typing_unpacked_tuple_args__',
  '__mro_entries__',
  '__reduce_ex__',
  '__reduce__',
  '__bases__',
  '__copy__',
  '__deepcopy__',
]);
const readonly = () => raise('AttributeError', 'readonly attribute');
/** The iterator over `tuple[int]` that gives `*tuple[int]`. */
export const unpackedIterator = iteratorType('generic_alias_iterator', { module: 'types' });

types.genericAlias = defineType({
  name: 'GenericAlias',
  module: 'types',
  alloc: null,
  new: ['cls, origin, args, /', (cls: PyType, origin: Value, args: Value) => makeGenericAlias(origin, args, cls)],
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
        } catch (error) {
          // Instances without attributes do not remember.
          if (!isRaised(error, 'AttributeError') && !isRaised(error, 'TypeError')) throw error;
        }
        return made;
      },
    ],
    __getitem__: [
      'self, key, /',
      function* (self: PyGenericAlias, item: Value) {
        const made = makeGenericAlias(self.origin, yield* substitute(self, self.args.items, self.parameters, item));
        return self.unpacked
          ? new PyGenericAlias(types.genericAlias, made.origin, made.args, made.parameters, true)
          : made;
      },
    ],
    __or__: ['self, value, /', (self: Value, other: Value) => uniteOrRefuse(self, other)],
    __ror__: ['self, value, /', (self: Value, other: Value) => uniteOrRefuse(other, self)],
    __getattribute__: [
      'self, name, /',
      (self: PyGenericAlias, name: Value) => {
        const text = name as string;
        if (!own.has(text)) return getAttr(self.origin, text);
        const found = typeOf(self).lookup(text);
        if (text === '__bases__' || found === undefined)
          raise('AttributeError', `'${typeOf(self).shown}' object has no attribute '${text}'`);
        return bind(found, self, typeOf(self));
      },
    ],
    __instancecheck__: [
      'self, instance, /',
      () => raise('TypeError', 'isinstance() argument 2 cannot be a parameterized generic'),
    ],
    __subclasscheck__: [
      'self, cls, /',
      () => raise('TypeError', 'issubclass() argument 2 cannot be a parameterized generic'),
    ],
    __mro_entries__: ['self, bases, /', (self: PyGenericAlias) => makeTuple([self.origin])],
    __iter__: [
      'self, /',
      (self: PyGenericAlias) =>
        new ArrayIterator(unpackedIterator, [
          new PyGenericAlias(self.cls, self.origin, self.args, self.parameters, true),
        ]),
    ],
  },
  getset: {
    __origin__: [(self: PyGenericAlias) => self.origin, readonly],
    __args__: [(self: PyGenericAlias) => self.args, readonly],
    __parameters__: [(self: PyGenericAlias) => makeTuple(self.parameters)],
    __unpacked__: [(self: PyGenericAlias) => self.unpacked],
    __typing_unpacked_tuple_args__: [
      (self: PyGenericAlias) => (self.unpacked && self.origin === types.tuple ? self.args : null),
    ],
  },
});
// What it does not have itself it reads off its origin.
(types.genericAlias.ns.get('__getattribute__') as PyNativeFunction).overrides = true;
// ---- unions -------------------------------------------------------------------------------------------------------------------------------------

const unitable = (value: Value): boolean =>
  value === null ||
  value instanceof PyType ||
  value instanceof PyGenericAlias ||
  value instanceof PyUnion ||
  isTypeVariable(value) ||
  (value instanceof PyObject && value.cls === types.typeAlias && types.typeAlias !== undefined);
/** `a | b` where both may stand in a union; NotImplemented otherwise. */
export function uniteOrRefuse(a: Value, b: Value): Value {
  return unitable(a) && unitable(b) ? unite(a, b) : notImplemented();
}
/** The union of two types. */
const unite = (a: Value, b: Value): Value => uniteAny([a, b]);
/** A union: members flattened and each once; None stands for its type, a text for a forward reference; one member alone stays itself. */
export function uniteAny(parts: readonly Value[]): Value {
  const members: Value[] = [];
  for (const part of parts) {
    for (const member of part instanceof PyUnion ? part.args.items : [part]) {
      if (member instanceof PyTuple && member.cls === types.tuple)
        raise('TypeError', `Union[arg, ...]: each arg must be a type. Got ${repr(member).slice(0, 100)}.`);
      const type = member === null ? types.NoneType : typeof member === 'string' ? forwardReference(member) : member;
      if (!members.some((known) => sameMember(known, type))) members.push(type);
    }
  }
  return members.length === 1 ? (members[0] as Value) : new PyUnion(types.union, makeTuple(members));
}
/** Members are told apart by hash and equality, as in a set. */
function sameMember(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (!(a instanceof PyObject) || a instanceof PyType || b instanceof PyType)
    return !(a instanceof PyObject) && !(b instanceof PyObject) && equals(a, b);
  return hashesAlike(a, b) && equals(a, b);
}
function hashesAlike(a: Value, b: Value): boolean {
  try {
    hash64(a);
    const first = hashValue();
    hash64(b);
    return first === hashValue();
  } catch (error) {
    // What has no hash is told apart by equality alone.
    if (!(error instanceof Raise)) throw error;
    return true;
  }
}
const forwardReference = (text: string): Value =>
  callSync(getAttr(runSync(importModule('annotationlib')), 'ForwardRef'), [text]);
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
        return (
          mine.length === theirs.length && mine.every((member) => theirs.some((candidate) => equals(candidate, member)))
        );
      },
    ],
    __hash__: [
      'self, /',
      (self: PyUnion) => {
        hash64(makeFrozenset(self.args.items));
        return hashValue();
      },
    ],
    __or__: ['self, value, /', (self: Value, other: Value) => uniteAny([self, other])],
    __ror__: ['self, value, /', (self: Value, other: Value) => uniteAny([other, self])],
    __instancecheck__: [
      'self, instance, /',
      (self: PyUnion, value: Value) => self.args.items.some((member) => checkInstance(value, member)),
    ],
    __subclasscheck__: [
      'self, cls, /',
      (self: PyUnion, cls: Value) => self.args.items.some((member) => checkSubclass(cls, member)),
    ],
    __getitem__: [
      'self, key, /',
      function* (self: PyUnion, item: Value) {
        return uniteAny((yield* substitute(self, self.args.items, typeParameters(self.args.items), item)).items);
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
        return uniteAny(members);
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
