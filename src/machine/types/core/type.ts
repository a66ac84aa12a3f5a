/** `type`: classes as objects. How a class is made stands in new-class.ts. Behaviour and wording follow CPython's typeobject.c. */
import { types } from '../../bootstrap.ts';
import { callSync, setTypeCallMethod, typeCallGen } from '../../calls/index.ts';
import { HashTable } from '../../hashtable.ts';
import { makeDict, makeList, makeTuple } from '../../make.ts';
import { fillType, type NativeGen } from '../../native.ts';
import { PyDict, PyObject, PyTuple, type PyType, type Value } from '../../objects.ts';
import {
  asStr,
  bind,
  bindToClass,
  genericGet,
  genericSet,
  plainInstanceCheck,
  plainSubclassCheck,
  throwAttributeError,
  truthy,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { newClass, setBases, updateHasDel } from './new-class.ts';
import { hasWeakrefs, linearize } from './layout.ts';
import { PyMappingProxy } from './mappingproxy.ts';
import { attributeName, fullTypeName } from './object.ts';
import { uniteOrRefuse } from './generic.ts';

types.type.alloc = null;
types.type.hasDict = true;
types.type.weakrefable = true;

/** Fails for classes that cannot be changed. */
function mutable(cls: PyType, name: string, value: Value | undefined): asserts value is Value {
  if (!cls.isHeap) raise('TypeError', `cannot set '${name}' attribute of immutable type '${cls.shown}'`);
  if (value === undefined) raise('TypeError', `cannot delete '${name}' attribute of immutable type '${cls.shown}'`);
}
function textOnly(cls: PyType, name: string, value: Value): string {
  const text = asStr(value);
  if (text === undefined) raise('TypeError', `can only assign string to ${cls.name}.${name}, not '${typeName(value)}'`);
  return text;
}

/** `__annotations__` of a class: computed once by its annotate function. */
function annotationsOf(cls: PyType): Value {
  if (!cls.isHeap) {
    // (classes that C makes on the heap have some, those of asyncio among them)
    if (cls.module === '_asyncio') return makeDict();
    throwAttributeError(cls, '__annotations__');
  }
  const known = cls.ns.get('__annotations__') ?? cls.ns.get('__annotations_cache__');
  if (known !== undefined)
    return known instanceof PyObject && known.cls.lookup('__get__') !== undefined ? bindToClass(known, cls) : known;
  const annotate = annotateOf(cls);
  let result: Value;
  if (annotate === null) result = makeDict();
  else {
    result = callSync(annotate, [1]);
    if (!(result instanceof PyDict)) raise('TypeError', `__annotate__ returned non-dict of type '${typeName(result)}'`);
  }
  cls.ns.set('__annotations_cache__', result);
  return result;
}
function annotateOf(cls: PyType): Value {
  if (!cls.isHeap && cls.module !== '_asyncio') throwAttributeError(cls, '__annotate__');
  const found = cls.ns.get('__annotate_func__') ?? cls.ns.get('__annotate__');
  if (found === undefined) return null;
  return found instanceof PyObject && found.cls.lookup('__get__') !== undefined && found.cls !== types.function
    ? bind(found, null, cls)
    : found;
}
/** The names of a class and its bases. */
function directory(cls: PyType): Value {
  const names = new HashTable();
  for (const base of cls.mro) for (const key of base.ns.keys()) names.set(key, null);
  return makeList(names.liveKeys());
}
/** How many bytes each further item of an object takes. */
function itemSize(cls: PyType): number {
  if (cls.isSubtype(types.int)) return 4;
  if (cls.isSubtype(types.bytes)) return 1;
  if (cls.isSubtype(types.type)) return 40;
  return cls.isSubtype(types.tuple) || cls === types.memoryview ? 8 : 0;
}
function flagsOf(cls: PyType): number {
  let flags = 0x1000 | (1 << 18);
  if (cls.isHeap || cls === types.generic) flags |= 1 << 9;
  else flags |= 1 << 8;
  if (cls.isBaseType) flags |= 1 << 10;
  if (cls.isAbstract) flags |= 1 << 20;
  const marks: [PyType, number][] = [
    [types.int, 24],
    [types.list, 25],
    [types.tuple, 26],
    [types.bytes, 27],
    [types.str, 28],
    [types.dict, 29],
  ];
  for (const [base, bit] of marks) if (base !== undefined && cls.isSubtype(base)) flags |= 1 << bit;
  if (cls.isSubtype(types.type)) flags |= 1 << 31;
  return flags >>> 0;
}

fillType(types.type, {
  doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
  new: [
    'cls, /, *args, **kwargs',
    function* (cls: PyType, args: Value[], kwargs: Map<string, Value>): NativeGen {
      if (cls === types.type && args.length === 1) {
        if (kwargs.size > 0) raise('TypeError', 'type() takes no keyword arguments');
        return typeOf(args[0] as Value);
      }
      if (cls === types.type && args.length !== 3) raise('TypeError', 'type() takes 1 or 3 arguments');
      if (args.length !== 3) raise('TypeError', `type.__new__() takes exactly 3 arguments (${args.length} given)`);
      const [name, bases, namespace] = args as [Value, Value, Value];
      if (asStr(name) === undefined)
        raise('TypeError', `type.__new__() argument 1 must be str, not ${name === null ? 'None' : typeName(name)}`);
      if (!(bases instanceof PyTuple))
        raise('TypeError', `type.__new__() argument 2 must be tuple, not ${bases === null ? 'None' : typeName(bases)}`);
      if (!(namespace instanceof PyDict))
        raise(
          'TypeError',
          `type.__new__() argument 3 must be dict, not ${namespace === null ? 'None' : typeName(namespace)}`,
        );
      return yield* newClass(cls, asStr(name) as string, bases, namespace, kwargs);
    },
  ],
  methods: {
    __repr__: ['self, /', (self: PyType) => `<class '${fullTypeName(self)}'>`],
    __call__: [
      'self, /, *args, **kwargs',
      function* (self: PyType, args: Value[], kwargs: Map<string, Value>): NativeGen {
        if (self === types.type && args.length === 1 && kwargs.size === 0) return typeOf(args[0] as Value);
        const maker = self.lookup('__new__');
        if (maker === undefined) raise('TypeError', `cannot create '${self.shown}' instances`);
        return yield* typeCallGen(self, maker, args, kwargs.size > 0 ? kwargs : null);
      },
    ],
    __getattribute__: [
      'self, name, /',
      (self: PyType, name: Value) => {
        const text = attributeName(name);
        const value = genericGet(self, self.cls, text);
        if (value === undefined) throwAttributeError(self, text);
        return value;
      },
    ],
    __setattr__: [
      'self, name, value, /',
      (self: PyType, name: Value, value: Value) => {
        genericSet(self, self.cls, attributeName(name), value);
        updateHasDel(self, name);
      },
    ],
    __delattr__: [
      'self, name, /',
      (self: PyType, name: Value) => {
        genericSet(self, self.cls, attributeName(name), undefined);
        updateHasDel(self, name);
      },
    ],
    __init__: [
      'self, /, *args, **kwargs',
      (_self: PyType, args: Value[], kwargs: Map<string, Value>) => {
        if (kwargs.size > 0 && args.length === 1) raise('TypeError', 'type.__init__() takes no keyword arguments');
        if (args.length !== 1 && args.length !== 3) raise('TypeError', 'type.__init__() takes 1 or 3 arguments');
      },
    ],
    __or__: ['self, value, /', uniteOrRefuse],
    __ror__: ['self, value, /', (self: Value, other: Value) => uniteOrRefuse(other, self)],
    mro: ['self, /', (self: PyType) => makeList(linearize(self))],
    __subclasses__: ['self, /', (self: PyType) => makeList(self.subclasses.filter((sub) => sub.bases.includes(self)))],
    __instancecheck__: ['self, instance, /', (self: Value, instance: Value) => plainInstanceCheck(instance, self)],
    __subclasscheck__: ['self, subclass, /', (self: Value, sub: Value) => plainSubclassCheck(sub, self)],
    __dir__: ['self, /', directory],
    __sizeof__: ['self, /', () => 880],
  },
  classMethods: {
    __prepare__: ['cls, /, *args, **kwargs', () => makeDict()],
  },
  getset: {
    __name__: [
      (self: PyType) => self.ownName,
      (self: PyType, value: Value | undefined) => {
        mutable(self, '__name__', value);
        const text = textOnly(self, '__name__', value);
        if (text.includes('\0')) raise('ValueError', 'type name must not contain null characters');
        self.name = text;
      },
    ],
    __qualname__: [
      (self: PyType) => self.qualname,
      (self: PyType, value: Value | undefined) => {
        mutable(self, '__qualname__', value);
        self.qualname = textOnly(self, '__qualname__', value);
      },
    ],
    __module__: [
      (self: PyType) => {
        const own = self.isHeap ? self.ns.get('__module__') : self.module;
        return own === undefined ? 'builtins' : own;
      },
      (self: PyType, value: Value | undefined) => {
        mutable(self, '__module__', value);
        self.set('__module__', value);
        self.module = value;
      },
    ],
    __bases__: [(self: PyType) => makeTuple(self.bases), setBases],
    __base__: [(self: PyType) => self.base],
    __mro__: [(self: PyType) => makeTuple(self.mro)],
    __dict__: [(self: PyType) => new PyMappingProxy(types.mappingproxy, self)],
    __doc__: [
      (self: PyType) => {
        if (!self.isHeap && self.doc !== null) return self.doc;
        const doc = self.ns.get('__doc__') ?? null;
        return doc instanceof PyObject && doc.cls.lookup('__get__') !== undefined ? bindToClass(doc, self) : doc;
      },
      (self: PyType, value: Value | undefined) => {
        mutable(self, '__doc__', value);
        self.set('__doc__', value);
      },
    ],
    __abstractmethods__: [
      (self: PyType) => {
        const names = self === types.type ? undefined : self.ns.get('__abstractmethods__');
        if (names === undefined) raise('AttributeError', '__abstractmethods__');
        return names;
      },
      (self: PyType, value: Value | undefined) => {
        if (value === undefined) {
          if (!self.ns.delete('__abstractmethods__')) raise('AttributeError', '__abstractmethods__');
          self.modified('__abstractmethods__');
          self.isAbstract = false;
        } else {
          self.set('__abstractmethods__', value);
          self.isAbstract = truthy(value);
        }
      },
    ],
    __annotations__: [
      annotationsOf,
      (self: PyType, value: Value | undefined) => {
        if (!self.isHeap) raise('TypeError', `cannot set '__annotations__' attribute of immutable type '${self.name}'`);
        if (value === undefined) {
          const had = self.ns.delete('__annotations__');
          const cached = self.ns.delete('__annotations_cache__');
          if (!had && !cached) raise('AttributeError', '__annotations__');
        } else self.ns.set(self.ns.has('__annotations__') ? '__annotations__' : '__annotations_cache__', value);
        self.ns.delete('__annotate_func__');
        self.ns.delete('__annotate__');
        self.modified(null);
      },
    ],
    __annotate__: [
      annotateOf,
      (self: PyType, value: Value | undefined) => {
        if (!self.isHeap) raise('TypeError', `cannot set '__annotate__' attribute of immutable type '${self.name}'`);
        if (value === undefined) raise('TypeError', 'cannot delete __annotate__ attribute');
        if (value !== null && typeOf(value).lookup('__call__') === undefined)
          raise('TypeError', '__annotate__ must be callable or None');
        self.set('__annotate_func__', value);
        if (value !== null) self.ns.delete('__annotations_cache__');
      },
    ],
    __type_params__: [
      (self: PyType) => {
        const given = self.isHeap ? self.ns.get('__type_params__') : undefined;
        return given === undefined ? makeTuple([]) : given;
      },
      (self: PyType, value: Value | undefined) => {
        mutable(self, '__type_params__', value);
        self.set('__type_params__', value);
      },
    ],
    __text_signature__: [(self: PyType) => self.textSignature],
    __basicsize__: [() => 16],
    __itemsize__: [itemSize],
    __flags__: [flagsOf],
    // Before the object where a class statement made the place, in it where a built-in class has it.
    __weakrefoffset__: [
      (self: PyType) => (!hasWeakrefs(self) ? 0 : self.mro.some((base) => !base.isHeap && base.weakrefable) ? 16 : -32),
    ],
    __dictoffset__: [
      (self: PyType) => (!self.hasDict ? 0 : self.mro.some((base) => !base.isHeap && base.hasDict) ? 16 : -1),
    ],
  },
});
setTypeCallMethod(types.type.ns.get('__call__') as Value);
