/** `object`: what every value can do. Behaviour and wording follow CPython's typeobject.c. */
import { types } from '../../bootstrap.ts';
import { addressOf, hashIdentity, hashValue } from '../../hash.ts';
import { HashTable } from '../../hashtable.ts';
import { makeList, makeTuple, notImplemented } from '../../make.ts';
import { fillType, type PyNativeFunction } from '../../native.ts';
import { PyDict, PyInstance, PyModule, PyObject, PyStaticMethod, PyType, type Value } from '../../objects.ts';
import {
  asStr,
  callMethod,
  genericGet,
  genericSet,
  instanceDict,
  isInstance,
  lookupAttr,
  operatorAnswer,
  str,
  throwAttributeError,
  toArray,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { hasWeakrefs, sameLayout } from './layout.ts';
import { defaultState, reduce, reduceEx } from './reduce.ts';

/** An object without attributes. */
class Bare extends PyObject {}

types.object.alloc = (cls) => (cls.hasDict ? new PyInstance(cls) : new Bare(cls));

/** The function behind a `__new__` found on a class: static methods unwrapped. */
const makerOf = (cls: PyType): Value | undefined => {
  const found = cls.lookup('__new__');
  return found instanceof PyStaticMethod ? found.func : found;
};

function newObject(cls: PyType, args: Value[], kwargs: Map<string, Value>): Value {
  let base = cls;
  while (base.isHeap && base.base !== null) base = base.base;
  if (base !== types.object && base.alloc === null) raise('TypeError', `cannot create '${cls.shown}' instances`);
  if (args.length > 0 || kwargs.size > 0) {
    if (makerOf(cls) !== objectNew)
      raise('TypeError', 'object.__new__() takes exactly one argument (the type to instantiate)');
    if (cls.lookup('__init__') === objectInit) raise('TypeError', `${cls.name}() takes no arguments`);
  }
  if (cls.isAbstract) refuseAbstract(cls);
  if (base !== types.object) {
    if (makerOf(base) !== objectNew)
      raise('TypeError', `object.__new__(${cls.name}) is not safe, use ${base.name}.__new__()`);
  }
  const made = cls.alloc!(cls);
  if (cls.hasDel) vm.born(made);
  return made;
}
function refuseAbstract(cls: PyType): never {
  const names = toArray(cls.ns.get('__abstractmethods__') ?? makeTuple([]))
    .map(str)
    .sort();
  const list = names.map((name) => `'${name}'`).join(', ');
  raise(
    'TypeError',
    `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${names.length === 1 ? '' : 's'} ${list}`,
  );
}
function initObject(self: Value, args: Value[], kwargs: Map<string, Value>): Value {
  if (args.length > 0 || kwargs.size > 0) {
    const cls = typeOf(self);
    if (cls.lookup('__init__') !== objectInit)
      raise('TypeError', 'object.__init__() takes exactly one argument (the instance to initialize)');
    if (makerOf(cls) === objectNew)
      raise('TypeError', `${cls.name}.__init__() takes exactly one argument (the instance to initialize)`);
  }
  return null;
}

/** `<module.Class object at 0x7f...>` */
function defaultRepr(self: Value): string {
  const cls = typeOf(self);
  return `<${fullTypeName(cls)} object at ${addressOf(self)}>`;
}
/** A class's name with its module, unless that is builtins. */
export function fullTypeName(cls: PyType): string {
  const module = cls.isHeap ? cls.ns.get('__module__') : cls.module;
  return typeof module === 'string' && module !== 'builtins'
    ? `${module}.${cls.qualname}`
    : cls.isHeap && typeof module !== 'string'
      ? cls.name
      : cls.qualname;
}
/** An attribute's name as natives get it. */
export function attributeName(name: Value): string {
  const text = asStr(name);
  if (text === undefined) raise('TypeError', `attribute name must be string, not '${typeName(name)}'`);
  return text;
}
const undecided = (): Value => notImplemented();

// ---- the class of an object --------------------------------------------------------------------------------------------------------------------------

function setClass(self: Value, value: Value | undefined): void {
  if (value === undefined) raise('TypeError', "can't delete __class__ attribute");
  if (!(value instanceof PyType))
    raise('TypeError', `__class__ must be set to a class, not '${typeName(value)}' object`);
  const old = typeOf(self);
  const modules = isInstance(self, types.module) && value.isSubtype(types.module);
  if (!(self instanceof PyObject) || (!modules && (!old.isHeap || !value.isHeap))) {
    raise('TypeError', '__class__ assignment only supported for mutable types or ModuleType subclasses');
  }
  if (!sameLayout(old, value) || hasWeakrefs(old) !== hasWeakrefs(value))
    raise('TypeError', `__class__ assignment: '${value.name}' object layout differs from '${old.name}'`);
  if (self instanceof PyModule) {
    self.cls = value;
    self.shape = value.dictShape;
    return;
  }
  if (self.shape !== undefined && !(self instanceof PyType)) {
    instanceDict(self);
    self.shape = value.dictShape;
  }
  self.cls = value;
}

function directory(self: Value): Value {
  const names = new HashTable();
  const attributes = lookupAttr(self, '__dict__');
  if (attributes instanceof PyDict) for (const key of attributes.table.liveKeys()) names.set(key, null);
  const cls = lookupAttr(self, '__class__');
  if (cls instanceof PyType)
    for (const base of [...cls.mro].reverse()) for (const key of base.ns.keys()) names.set(key, null);
  return makeList(names.liveKeys());
}

fillType(types.object, {
  doc: 'The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n',
  new: ['cls, /, *args, **kwargs', newObject],
  methods: {
    __repr__: ['self, /', defaultRepr],
    __hash__: [
      'self, /',
      (self: PyObject) => {
        hashIdentity(self);
        return hashValue();
      },
    ],
    __str__: ['self, /', (self: Value) => callMethod(typeOf(self).lookup('__repr__') as Value, self)],
    __getattribute__: [
      'self, name, /',
      (self: Value, name: Value) => {
        const text = attributeName(name);
        const value = genericGet(self, typeOf(self), text);
        if (value === undefined) throwAttributeError(self, text);
        return value;
      },
    ],
    __setattr__: [
      'self, name, value, /',
      (self: Value, name: Value, value: Value) => {
        if (self instanceof PyType) raise('TypeError', `can't apply this __setattr__ to ${self.cls.name} object`);
        genericSet(self, typeOf(self), attributeName(name), value);
      },
    ],
    __delattr__: [
      'self, name, /',
      (self: Value, name: Value) => {
        if (self instanceof PyType) raise('TypeError', `can't apply this __delattr__ to ${self.cls.name} object`);
        genericSet(self, typeOf(self), attributeName(name), undefined);
      },
    ],
    __lt__: ['self, value, /', undecided],
    __le__: ['self, value, /', undecided],
    __eq__: ['self, value, /', (self: Value, other: Value) => (self === other ? true : notImplemented())],
    __ne__: [
      'self, value, /',
      (self: Value, other: Value) => {
        const equal = operatorAnswer(typeOf(self).lookup('__eq__') as Value, self, other);
        if (equal === notImplemented()) return equal;
        return typeof equal === 'boolean'
          ? !equal
          : callMethod(types.bool.lookup('__new__') as Value, types.bool, equal) === false;
      },
    ],
    __gt__: ['self, value, /', undecided],
    __ge__: ['self, value, /', undecided],
    __init__: ['self, /, *args, **kwargs', initObject],
    __reduce_ex__: ['self, protocol, /', reduceEx, 'Helper for pickle.'],
    __reduce__: [
      'self, /',
      function* (self: Value) {
        return yield* reduce(self);
      },
      'Helper for pickle.',
    ],
    __getstate__: ['self, /', (self: Value) => defaultState(self), 'Helper for pickle.'],
    __format__: [
      'self, format_spec, /',
      (self: Value, spec: Value) => {
        const text = asStr(spec);
        if (text === undefined)
          raise('TypeError', `__format__() argument must be str, not ${spec === null ? 'None' : typeName(spec)}`);
        if (text !== '') raise('TypeError', `unsupported format string passed to ${typeName(self)}.__format__`);
        return str(self);
      },
    ],
    __sizeof__: ['self, /', () => 16],
    __dir__: ['self, /', directory],
  },
  classMethods: {
    __subclasshook__: ['cls, object, /', () => notImplemented()],
    __init_subclass__: [
      'cls, /, *args, **kwargs',
      (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
        if (kwargs.size > 0) raise('TypeError', `${cls.qualname}.__init_subclass__() takes no keyword arguments`);
        if (args.length > 0)
          raise('TypeError', `${cls.qualname}.__init_subclass__() takes no arguments (${args.length} given)`);
      },
    ],
  },
  getset: { __class__: [(self: Value) => typeOf(self), setClass] },
});
/** object.__new__ and object.__init__ themselves: what look-ups are compared with. */
const objectNew = types.object.ns.get('__new__') as PyNativeFunction;
const objectInit = types.object.ns.get('__init__') as PyNativeFunction;
export const objectInitSubclass = types.object.ns.get('__init_subclass__') as PyNativeFunction;
