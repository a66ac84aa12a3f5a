/** property, staticmethod, classmethod, super, and the descriptors of native attributes and slots. Follows CPython's descrobject.c, funcobject.c, typeobject.c. */
import { makeBoundMethod } from '../../make.ts';
import { CodeFlag } from '../../../language/index.ts';
import { types } from '../../bootstrap.ts';
import { call } from '../../door.ts';
import { callerFrame } from '../../frames.ts';
import { defineType, fillType, type NativeGen, type PyGetSet } from '../../native.ts';
import { PyCell, PyClassMethod, PyProperty, PyStaticMethod, PySuper, PyType, type Value } from '../../objects.ts';
import {
  attributeError,
  deleteOwnAttribute,
  genericGet,
  getAttr,
  lookupAttr,
  ownAttribute,
  propertyMessage,
  readGetSet,
  repr,
  setAttr,
  setOwnAttribute,
  throwAttributeError,
  truthy,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { isRaised, raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { withAttributes } from '../common.ts';
import { makeGenericAlias } from './generic.ts';
import { getDict, setDict } from './new-class.ts';
import { attributeName } from './object.ts';
import { getArguments } from '../functions/function.ts';

// ---- property -----------------------------------------------------------------------------------------------------------------------------------

/** A property without its own doc shows its getter's. */
function propertyDoc(self: PyProperty): Value {
  return self.doc;
}
function initProperty(
  self: PyProperty,
  fget: Value | undefined,
  fset: Value | undefined,
  fdel: Value | undefined,
  doc: Value | undefined,
): void {
  self.fget = fget ?? null;
  self.fset = fset ?? null;
  self.fdel = fdel ?? null;
  self.getterDoc = false;
  let shown = doc ?? null;
  if (shown === null && self.fget !== null) {
    const inherited = lookupAttr(self.fget, '__doc__');
    if (inherited !== undefined && inherited !== null) {
      shown = inherited;
      self.getterDoc = true;
    }
  }
  self.doc = shown;
  if (self.cls === types.property) return;
  // The class of a subclass has a __doc__ of its own that would hide ours: it goes into the instance.
  try {
    setAttr(self, '__doc__', shown);
  } catch (error) {
    if (self.getterDoc || !isRaised(error, 'AttributeError')) throw error;
  }
}
/** `@x.setter` and its like: a copy with one function changed. */
function* copyProperty(self: PyProperty, change: Partial<Pick<PyProperty, 'fget' | 'fset' | 'fdel'>>): NativeGen {
  const doc = self.getterDoc && (change.fget ?? self.fget) !== null ? null : self.doc;
  const made = yield* call(self.cls, [
    change.fget ?? self.fget,
    change.fset ?? self.fset,
    change.fdel ?? self.fdel,
    doc,
  ]);
  if (made instanceof PyProperty && self.name !== undefined) made.name = self.name;
  return made;
}
const isAbstract = (func: Value): boolean => {
  if (func === null) return false;
  const mark = lookupAttr(func, '__isabstractmethod__');
  return mark !== undefined && truthy(mark);
};

types.property = defineType({
  name: 'property',
  alloc: (cls) => withAttributes(new PyProperty(cls, null, null, null, null)),
  doc: "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring\n\nTypical use is to define a managed attribute x:\n\nclass C(object):\n    def getx(self): return self._x\n    def setx(self, value): self._x = value\n    def delx(self): del self._x\n    x = property(getx, setx, delx, \"I'm the 'x' property.\")\n\nDecorators make defining new properties or modifying existing ones easy:\n\nclass C(object):\n    @property\n    def x(self):\n        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    def x(self, value):\n        self._x = value\n    @x.deleter\n    def x(self):\n        del self._x",
  methods: {
    __init__: ['self, fget=None, fset=None, fdel=None, doc=None', initProperty],
    __get__: [
      'self, instance, owner=None, /',
      function* (self: PyProperty, instance: Value, owner?: Value): NativeGen {
        getArguments(instance, owner);
        if (instance === null) return self;
        if (self.fget === null) raise('AttributeError', propertyMessage(self, instance, 'getter'));
        return yield* call(self.fget, [instance]);
      },
    ],
    __set__: [
      'self, instance, value, /',
      function* (self: PyProperty, instance: Value, value: Value): NativeGen {
        if (self.fset === null) raise('AttributeError', propertyMessage(self, instance, 'setter'));
        yield* call(self.fset, [instance, value]);
        return null;
      },
    ],
    __delete__: [
      'self, instance, /',
      function* (self: PyProperty, instance: Value): NativeGen {
        if (self.fdel === null) raise('AttributeError', propertyMessage(self, instance, 'deleter'));
        yield* call(self.fdel, [instance]);
        return null;
      },
    ],
    getter: [
      'self, object, /',
      function* (self: PyProperty, fget: Value): NativeGen {
        return yield* copyProperty(self, { fget });
      },
    ],
    setter: [
      'self, object, /',
      function* (self: PyProperty, fset: Value): NativeGen {
        return yield* copyProperty(self, { fset });
      },
    ],
    deleter: [
      'self, object, /',
      function* (self: PyProperty, fdel: Value): NativeGen {
        return yield* copyProperty(self, { fdel });
      },
    ],
    __set_name__: [
      'self, /, *args',
      (self: PyProperty, args: Value[]) => {
        if (args.length !== 2)
          raise('TypeError', `__set_name__() takes 2 positional arguments but ${args.length} were given`);
        self.name = args[1] as Value;
      },
    ],
  },
  getset: {
    fget: [(self: PyProperty) => self.fget],
    fset: [(self: PyProperty) => self.fset],
    fdel: [(self: PyProperty) => self.fdel],
    __doc__: [
      propertyDoc,
      (self: PyProperty, value: Value | undefined) => {
        self.doc = value ?? null;
      },
    ],
    __name__: [
      (self: PyProperty) => {
        if (self.name !== undefined) return self.name;
        const name = self.fget === null ? undefined : lookupAttr(self.fget, '__name__');
        if (name === undefined) attributeError("'property' object has no attribute '__name__'", self, '__name__');
        return name;
      },
      (self: PyProperty, value: Value | undefined) => {
        self.name = value;
      },
    ],
    __isabstractmethod__: [
      (self: PyProperty) => isAbstract(self.fget) || isAbstract(self.fset) || isAbstract(self.fdel),
    ],
  },
});

// ---- staticmethod, classmethod ---------------------------------------------------------------------------------------------------------------------

/** Copies what a wrapper shows of the function it wraps. */
function wrap(self: PyStaticMethod | PyClassMethod, func: Value): void {
  self.func = func;
  for (const name of ['__module__', '__name__', '__qualname__', '__doc__']) {
    const value = lookupAttr(func, name);
    if (value !== undefined) setOwnAttribute(self, name, value);
  }
}
/** An attribute of the wrapper: its own once it was set or asked for, until then what the function has. */
function ownOr(self: PyStaticMethod, name: string): Value {
  const own = ownAttribute(self, name);
  if (own !== undefined) return own;
  const value = getAttr(self.func, name);
  setOwnAttribute(self, name, value);
  return value;
}
function setOwn(self: PyStaticMethod, name: string, value: Value | undefined): void {
  if (value !== undefined) setOwnAttribute(self, name, value);
  else if (!deleteOwnAttribute(self, name)) throwAttributeError(self, name);
}
const wrapperMembers = {
  __func__: [(self: PyStaticMethod) => self.func],
  __wrapped__: [(self: PyStaticMethod) => self.func],
  __isabstractmethod__: [(self: PyStaticMethod) => isAbstract(self.func)],
  __annotations__: [
    (self: PyStaticMethod) => ownOr(self, '__annotations__'),
    (self: PyStaticMethod, value: Value | undefined) => setOwn(self, '__annotations__', value),
  ],
  __annotate__: [
    (self: PyStaticMethod) => ownOr(self, '__annotate__'),
    (self: PyStaticMethod, value: Value | undefined) => setOwn(self, '__annotate__', value),
  ],
  __dict__: [getDict, setDict],
} as const;

types.staticmethod.alloc = (cls) => new PyStaticMethod(cls);
fillType(types.staticmethod, {
  doc: 'Convert a function to be a static method.\n\nA static method does not receive an implicit first argument.\nTo declare a static method, use this idiom:\n\n     class C:\n         @staticmethod\n         def f(arg1, arg2, argN):\n             ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()). Both the class and the instance are ignored, and\nneither is passed implicitly as the first argument to the method.\n\nStatic methods in Python are similar to those found in Java or C++.\nFor a more advanced concept, see the classmethod builtin.',
  methods: {
    __init__: ['self, callable, /', wrap],
    __get__: ['self, instance, owner=None, /', (self: PyStaticMethod) => self.func],
    __call__: [
      'self, /, *args, **kwargs',
      function* (self: PyStaticMethod, args: Value[], kwargs: Map<string, Value>): NativeGen {
        return yield* call(self.func, args, kwargs.size > 0 ? kwargs : null);
      },
    ],
    __repr__: ['self, /', (self: PyStaticMethod) => `<staticmethod(${repr(self.func)})>`],
  },
  getset: wrapperMembers,
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
});
types.classmethod.alloc = (cls) => new PyClassMethod(cls);
fillType(types.classmethod, {
  doc: 'Convert a function to be a class method.\n\nA class method receives the class as implicit first argument,\njust like an instance method receives the instance.\nTo declare a class method, use this idiom:\n\n  class C:\n      @classmethod\n      def f(cls, arg1, arg2, argN):\n          ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()).  The instance is ignored except for its class.\nIf a class method is called for a derived class, the derived class\nobject is passed as the implied first argument.\n\nClass methods are different than C++ or Java static methods.\nIf you want those, see the staticmethod builtin.',
  methods: {
    __init__: ['self, callable, /', wrap],
    __get__: [
      'self, instance, owner=None, /',
      (self: PyClassMethod, instance: Value, owner?: Value) =>
        makeBoundMethod(self.func, owner instanceof PyType ? owner : typeOf(instance)),
    ],
    __repr__: ['self, /', (self: PyClassMethod) => `<classmethod(${repr(self.func)})>`],
  },
  getset: wrapperMembers,
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
});

// ---- super -------------------------------------------------------------------------------------------------------------------------------------------

/** The class whose MRO a super() over `self` walks. */
function superClass(cls: PyType, self: Value): PyType {
  if (self instanceof PyType && self.isSubtype(cls)) return self;
  if (typeOf(self).isSubtype(cls)) return typeOf(self);
  const claimed = lookupAttr(self, '__class__');
  if (claimed instanceof PyType && claimed !== typeOf(self) && claimed.isSubtype(cls)) return claimed;
  const [kind, name] = self instanceof PyType ? ['type', self.name] : ['instance of', typeName(self)];
  raise(
    'TypeError',
    `super(type, obj): obj (${self instanceof PyType ? `${kind} ${name}` : `${kind} ${name}`}) is not an instance or subtype of type (${cls.name}).`,
  );
}
/** super(cls, self), as LOAD_SUPER_ATTR makes it. */
function makeSuper(cls: PyType, self: Value): PySuper {
  const made = new PySuper(types.super);
  setSuper(made, cls, self);
  return made;
}
function setSuper(made: PySuper, cls: PyType, self: Value): void {
  made.selfClass = superClass(cls, self);
  made.thisClass = cls;
  made.self = self;
}
/** super() without arguments: the class from the `__class__` cell, the instance from the first argument of the running function. */
function superFromFrame(made: PySuper): void {
  const frame = callerFrame();
  if (frame === null) raise('RuntimeError', 'super(): no current frame');
  const { code } = frame.linked;
  if (code.argcount === 0 && (code.flags & CodeFlag.VARARGS) === 0) raise('RuntimeError', 'super(): no arguments');
  if (code.argcount === 0) raise('RuntimeError', 'super(): no arguments');
  const slot = (at: number): Value | undefined => vm.thread.stack[frame.base + at];
  let first = slot(0);
  if (first instanceof PyCell && code.cellvars.includes(code.varnames[0]!)) first = first.value;
  if (first === undefined) raise('RuntimeError', 'super(): arg[0] deleted');
  const at = code.freevars.indexOf('__class__');
  if (at < 0) raise('RuntimeError', 'super(): __class__ cell not found');
  const cell = slot(code.localsplusNames.length - code.freevars.length + at);
  if (!(cell instanceof PyCell)) raise('RuntimeError', 'super(): bad __class__ cell');
  if (cell.value === undefined) raise('RuntimeError', 'super(): empty __class__ cell');
  if (!(cell.value instanceof PyType))
    raise('RuntimeError', `super(): __class__ is not a type (${typeName(cell.value)})`);
  setSuper(made, cell.value, first);
}

types.super = defineType({
  name: 'super',
  alloc: (cls) => withAttributes(new PySuper(cls)),
  doc: 'super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)\nTypical use to call a cooperative superclass method:\nclass C(B):\n    def meth(self, arg):\n        super().meth(arg)\nThis works for class methods too:\nclass C(B):\n    @classmethod\n    def cmeth(cls, arg):\n        super().cmeth(arg)\n',
  methods: {
    __init__: [
      'self, /, *args, **kwargs',
      (self: PySuper, args: Value[], kwargs: Map<string, Value>) => {
        if (kwargs.size > 0) raise('TypeError', 'super() takes no keyword arguments');
        if (args.length > 2) raise('TypeError', `super() expected at most 2 arguments, got ${args.length}`);
        const [cls, object] = args;
        if (cls === undefined) return superFromFrame(self);
        if (!(cls instanceof PyType)) raise('TypeError', `super() argument 1 must be a type, not ${typeName(cls)}`);
        if (object === undefined || object === null) self.thisClass = cls;
        else setSuper(self, cls, object);
      },
    ],
    __repr__: [
      'self, /',
      (self: PySuper) => {
        const name = self.thisClass === null ? 'NULL' : self.thisClass.name;
        return self.selfClass === null
          ? `<super: <class '${name}'>, NULL>`
          : `<super: <class '${name}'>, <${self.selfClass.name} object>>`;
      },
    ],
    __getattribute__: [
      'self, name, /',
      (self: PySuper, name: Value) => {
        const text = attributeName(name);
        const value = genericGet(self, self.cls, text);
        if (value === undefined) throwAttributeError(self, text);
        return value;
      },
    ],
    __get__: [
      'self, instance, owner=None, /',
      function* (self: PySuper, instance: Value): NativeGen {
        if (instance === null || self.selfClass !== null || self.thisClass === null) return self;
        if (self.cls !== types.super) return yield* call(self.cls, [self.thisClass, instance]);
        return makeSuper(self.thisClass, instance);
      },
    ],
  },
  getset: {
    __thisclass__: [(self: PySuper) => self.thisClass],
    __self__: [(self: PySuper) => self.self ?? null],
    __self_class__: [(self: PySuper) => self.selfClass],
  },
});

// ---- descriptors of native attributes -----------------------------------------------------------------------------------------------------------------

/** What the two attributes that every class adds say of themselves. */
const GETSET_DOCS: Readonly<Record<string, string>> = {
  __dict__: 'dictionary for instance variables',
  __weakref__: 'list of weak references to the object',
};
function getsetSpec(text: string) {
  return {
    methods: {
      __repr__: ['self, /', (self: PyGetSet) => `<${text} '${self.name}' of '${self.owner.shown}' objects>`] as const,
      __get__: [
        'self, instance, owner=None, /',
        (self: PyGetSet, instance: Value) => (instance === null ? self : readGetSet(self, instance)),
      ] as const,
      __set__: [
        'self, instance, value, /',
        (self: PyGetSet, instance: Value, value: Value) => {
          writable(self, instance)(instance, value);
        },
      ] as const,
      __delete__: [
        'self, instance, /',
        (self: PyGetSet, instance: Value) => {
          writable(self, instance)(instance, undefined);
        },
      ] as const,
    },
    getset: {
      __name__: [(self: PyGetSet) => self.name] as const,
      __qualname__: [(self: PyGetSet) => `${self.owner.qualname}.${self.name}`] as const,
      __objclass__: [(self: PyGetSet) => self.owner] as const,
      __doc__: [
        (self: PyGetSet) => self.about ?? (self.owner.isHeap ? (GETSET_DOCS[self.name] ?? null) : null),
      ] as const,
    },
  };
}
function writable(self: PyGetSet, instance: Value): (self: Value, value: Value | undefined) => void {
  if (!typeOf(instance).isSubtype(self.owner)) {
    raise(
      'TypeError',
      `descriptor '${self.name}' for '${self.owner.name}' objects doesn't apply to a '${typeName(instance)}' object`,
    );
  }
  if (self.set === null)
    raise(
      'AttributeError',
      self.cls === types.member
        ? 'readonly attribute'
        : `attribute '${self.name}' of '${self.owner.shown}' objects is not writable`,
    );
  return self.set;
}
fillType(types.getset, getsetSpec('attribute'));
fillType(types.member, getsetSpec('member'));
