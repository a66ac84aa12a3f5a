/** Functions and methods, Python's and ours. Behaviour and wording follow CPython's funcobject.c, classobject.c, methodobject.c and descrobject.c. */
import { CodeFlag } from '../../../language/index.ts';
import { types } from '../../bootstrap.ts';
import { callSync, runSync } from '../../calls/index.ts';
import { call } from '../../door.ts';
import { FrameKind, PyFunction } from '../../function.ts';
import { addressOf, hash64, hashIdentity, hashLo, hashValue } from '../../hash.ts';
import { hooks } from '../../hooks.ts';
import { link } from '../../link.ts';
import { makeBoundMethod, makeCode, makeDict, makeTuple, notImplemented } from '../../make.ts';
import { defineType, fillType, type NativeGen, type NativeSpec, type PyNativeFunction } from '../../native.ts';
import { PyBoundMethod, PyCell, PyCode, PyDict, PyObject, PyTuple, PyType, type Value } from '../../objects.ts';
import { asStr, bind, equals, getAttr, lookupAttr, repr, str, typeName, typeOf } from '../../protocols/index.ts';
import { Raise } from '../../errors.ts';
import { raise } from '../../raise.ts';
import { vm } from '../../vm.ts';
import { warnSync } from '../../warnings.ts';
import { getDict, setDict } from '../core/new-class.ts';
import { slotDocs } from './docs.ts';

/** `descriptor.__get__(instance, owner)` as the slot's wrapper checks it. */
export function getArguments(instance: Value, owner: Value | undefined): void {
  if (instance === null && (owner === undefined || owner === null))
    raise('TypeError', '__get__(None, None) is invalid');
}

// ---- function -----------------------------------------------------------------------------------------------------------------------------------

function newFunction(
  cls: PyType,
  code: Value,
  globals: Value,
  name: Value | undefined,
  defaults: Value | undefined,
  closure: Value | undefined,
  kwdefaults: Value | undefined,
): Value {
  if (!(code instanceof PyCode)) raise('TypeError', `function() argument 'code' must be code, not ${typeName(code)}`);
  if (!(globals instanceof PyDict))
    raise('TypeError', `function() argument 'globals' must be dict, not ${typeName(globals)}`);
  if (name !== undefined && name !== null && asStr(name) === undefined)
    raise('TypeError', 'arg 3 (name) must be None or string');
  if (defaults !== undefined && defaults !== null && !(defaults instanceof PyTuple))
    raise('TypeError', 'arg 4 (defaults) must be None or tuple');
  const free = code.code.freevars.length;
  if (closure !== undefined && closure !== null && !(closure instanceof PyTuple))
    raise('TypeError', `arg 5 (closure) must be ${free > 0 ? '' : 'None or '}tuple`);
  const cells = closure instanceof PyTuple ? closure.items : [];
  if (free > 0 && !(closure instanceof PyTuple)) raise('TypeError', 'arg 5 (closure) must be tuple');
  if (kwdefaults !== undefined && kwdefaults !== null && !(kwdefaults instanceof PyDict))
    raise('TypeError', 'arg 6 (kwdefaults) must be None or dict');
  if (cells.length !== free)
    raise('ValueError', `${code.code.name} requires closure of length ${free}, not ${cells.length}`);
  for (const cell of cells)
    if (!(cell instanceof PyCell)) raise('TypeError', `arg 5 (closure) expected cell, found ${typeName(cell)}`);
  const fn = new PyFunction(cls, link(code.code), globals, builtinsFor(globals));
  if (name !== undefined && name !== null) fn.name = asStr(name) as string;
  if (defaults instanceof PyTuple) fn.defaults = defaults;
  if (closure instanceof PyTuple) fn.closure = closure;
  if (kwdefaults instanceof PyDict) fn.kwdefaults = kwdefaults;
  return fn;
}
function builtinsFor(globals: PyDict): PyDict {
  const own = globals.table.get('__builtins__');
  if (own instanceof PyDict) return own;
  let { frame } = vm.thread;
  while (frame !== null && frame.kind !== FrameKind.python) frame = frame.back;
  return frame?.builtins ?? vm.interpreter.builtins;
}
function textOnly(name: string, value: Value | undefined): string {
  const text = value === undefined ? undefined : asStr(value);
  if (text === undefined) raise('TypeError', `${name} must be set to a string object`);
  return text;
}
function functionAnnotations(self: PyFunction): Value {
  if (self.annotations === null) {
    const { annotate } = self;
    if (annotate === null) self.annotations = makeDict();
    else {
      const result = callSync(annotate, [1]);
      if (!(result instanceof PyDict))
        raise('TypeError', `__annotate__ returned non-dict of type '${typeName(result)}'`);
      self.annotations = result;
    }
  }
  return self.annotations;
}

types.function = defineType({
  name: 'function',
  alloc: null,
  isBaseType: false,
  hasDict: true,
  weakrefable: true,
  doc: 'Create a function object.\n\n  code\n    a code object\n  globals\n    the globals dictionary\n  name\n    a string that overrides the name from the code object\n  argdefs\n    a tuple that specifies the default argument values\n  closure\n    a tuple that supplies the bindings for free variables\n  kwdefaults\n    a dictionary that specifies the default keyword argument values',
  new: ['cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None', newFunction],
  methods: {
    __repr__: ['self, /', (self: PyFunction) => `<function ${str(self.qualname)} at ${addressOf(self)}>`],
    __call__: [
      'self, /, *args, **kwargs',
      function* (self: PyFunction, args: Value[], kwargs: Map<string, Value>): NativeGen {
        return yield* call(self, args, kwargs.size > 0 ? kwargs : null);
      },
    ],
    __get__: [
      'self, instance, owner=None, /',
      (self: PyFunction, instance: Value, owner?: Value) => {
        getArguments(instance, owner);
        return instance === null ? self : makeBoundMethod(self, instance);
      },
    ],
  },
  getset: {
    __code__: [
      (self: PyFunction) => makeCode(self.linked.code),
      (self: PyFunction, value: Value | undefined) => {
        if (!(value instanceof PyCode)) raise('TypeError', '__code__ must be set to a code object');
        const free = self.closure?.items.length ?? 0;
        if (value.code.freevars.length !== free) {
          raise(
            'ValueError',
            `${str(self.name)}() requires a code object with ${free} free vars, not ${value.code.freevars.length}`,
          );
        }
        const kinds = CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR;
        if ((value.code.flags & kinds) !== (self.linked.code.flags & kinds))
          warnSync(
            'DeprecationWarning',
            'Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)',
          );
        self.linked = link(value.code);
      },
    ],
    __defaults__: [
      (self: PyFunction) => self.defaults,
      (self: PyFunction, value: Value | undefined) => {
        if (value !== undefined && value !== null && !(value instanceof PyTuple))
          raise('TypeError', '__defaults__ must be set to a tuple object');
        self.defaults = value ?? null;
      },
    ],
    __kwdefaults__: [
      (self: PyFunction) => self.kwdefaults,
      (self: PyFunction, value: Value | undefined) => {
        if (value !== undefined && value !== null && !(value instanceof PyDict))
          raise('TypeError', '__kwdefaults__ must be set to a dict object');
        self.kwdefaults = value ?? null;
      },
    ],
    __annotations__: [
      functionAnnotations,
      (self: PyFunction, value: Value | undefined) => {
        if (value !== undefined && value !== null && !(value instanceof PyDict))
          raise('TypeError', '__annotations__ must be set to a dict object');
        self.annotations = value ?? null;
        self.annotate = null;
      },
    ],
    __annotate__: [
      (self: PyFunction) => self.annotate,
      (self: PyFunction, value: Value | undefined) => {
        if (value === undefined) raise('TypeError', '__annotate__ cannot be deleted');
        if (value !== null && typeOf(value).lookup('__call__') === undefined)
          raise('TypeError', '__annotate__ must be callable or None');
        self.annotate = value;
        if (value !== null) self.annotations = null;
      },
    ],
    __name__: [
      (self: PyFunction) => self.name,
      (self: PyFunction, value: Value | undefined) => {
        self.name = textOnly('__name__', value);
      },
    ],
    __qualname__: [
      (self: PyFunction) => self.qualname,
      (self: PyFunction, value: Value | undefined) => {
        self.qualname = textOnly('__qualname__', value);
      },
    ],
    __module__: [
      (self: PyFunction) => self.module,
      (self: PyFunction, value: Value | undefined) => {
        self.module = value ?? null;
      },
    ],
    __doc__: [
      (self: PyFunction) => self.doc,
      (self: PyFunction, value: Value | undefined) => {
        self.doc = value ?? null;
      },
    ],
    __type_params__: [
      (self: PyFunction) => self.typeParams ?? makeTuple([]),
      (self: PyFunction, value: Value | undefined) => {
        if (!(value instanceof PyTuple)) raise('TypeError', '__type_params__ must be set to a tuple');
        self.typeParams = value;
      },
    ],
    __closure__: [(self: PyFunction) => self.closure],
    __globals__: [(self: PyFunction) => self.globals],
    __builtins__: [(self: PyFunction) => self.builtins],
    __dict__: [
      getDict,
      (self: PyFunction, value: Value | undefined) => {
        if (value === undefined) raise('TypeError', 'cannot delete __dict__');
        setDict(self, value);
      },
    ],
  },
});

// ---- method --------------------------------------------------------------------------------------------------------------------------------------

types.method = defineType({
  name: 'method',
  alloc: null,
  isBaseType: false,
  weakrefable: true,
  doc: 'Create a bound instance method object.',
  new: [
    'cls, function, instance, /',
    (cls: PyType, func: Value, instance: Value) => {
      if (typeOf(func).lookup('__call__') === undefined) raise('TypeError', 'first argument must be callable');
      if (instance === null) raise('TypeError', 'instance must not be None');
      return new PyBoundMethod(cls, func, instance);
    },
  ],
  methods: {
    __repr__: [
      'self, /',
      (self: PyBoundMethod) => {
        const name = lookupAttr(self.func, '__qualname__') ?? lookupAttr(self.func, '__name__');
        return `<bound method ${name !== undefined && asStr(name) !== undefined ? str(name) : '?'} of ${repr(self.self)}>`;
      },
    ],
    __call__: [
      'self, /, *args, **kwargs',
      function* (self: PyBoundMethod, args: Value[], kwargs: Map<string, Value>): NativeGen {
        return yield* call(self.func, [self.self, ...args], kwargs.size > 0 ? kwargs : null);
      },
    ],
    __eq__: ['self, value, /', sameMethod],
    __hash__: ['self, /', hashMethod],
    __get__: ['self, instance, owner=None, /', (self: PyBoundMethod) => self],
    __reduce__: [
      'self, /',
      (self: PyBoundMethod) =>
        makeTuple([
          vm.interpreter.builtins.table.get('getattr') ?? null,
          makeTuple([self.self, lookupAttr(self.func, '__name__') ?? null]),
        ]),
    ],
    __getattribute__: [
      'self, name, /',
      (self: PyBoundMethod, name: Value) => {
        const text = str(name);
        const found = self.cls.lookup(text);
        if (found !== undefined) return bind(found, self, self.cls);
        const value = lookupAttr(self.func, text);
        if (value === undefined) getAttr(self.func, text);
        return value as Value;
      },
    ],
  },
  getset: {
    __func__: [(self: PyBoundMethod) => self.func],
    __self__: [(self: PyBoundMethod) => self.self],
    __doc__: [(self: PyBoundMethod) => lookupAttr(self.func, '__doc__') ?? null],
  },
});
// What it does not have itself it reads off its function.
(types.method.ns.get('__getattribute__') as PyNativeFunction).overrides = true;
function sameMethod(self: PyBoundMethod, other: Value): Value {
  if (!(other instanceof PyBoundMethod) || other.cls !== self.cls) return notImplemented();
  return self.self === other.self && (self.func === other.func || equals(self.func, other.func));
}
function hashMethod(self: PyBoundMethod): Value {
  let own = 0;
  if (self.self instanceof PyObject) {
    hashIdentity(self.self);
    own = hashLo;
  }
  hash64(self.func);
  return (own ^ hashLo) >>> 0;
}

// ---- built-in functions and methods -----------------------------------------------------------------------------------------------------------------

/** The native function inside a built-in or a built-in bound to its object. */
const nativeOf = (self: PyNativeFunction | PyBoundMethod): PyNativeFunction =>
  self instanceof PyBoundMethod ? (self.func as PyNativeFunction) : self;
/** What a built-in belongs to: its object, or undefined for a function of a module. */
function receiverOf(self: PyNativeFunction | PyBoundMethod): Value | undefined {
  if (self instanceof PyBoundMethod) return self.self;
  return self.owner ?? self.home ?? undefined;
}
function builtinQualname(self: PyNativeFunction | PyBoundMethod): string {
  const { name } = nativeOf(self);
  const receiver = receiverOf(self);
  if (receiver === undefined) return name;
  return `${receiver instanceof PyType ? receiver.qualname : typeOf(receiver).qualname}.${name}`;
}
/** The module that a built-in function says it belongs to: another one may have handed it out before anybody imported it. */
function moduleNamed(name: string): Value {
  const { modules, builtins } = vm.interpreter;
  try {
    if (!modules.table.has(name)) runSync(hooks.importName(name, builtins, null, 0));
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
  }
  return modules.table.get(name) ?? null;
}
/** Methods that look at their arguments themselves, and are shown with others. */
const shownSignatures: ReadonlyMap<string, string> = new Map([
  ['__init_subclass__', '($type, /)'],
  ['__prepare__', '($cls, name, bases, /, **kwds)'],
]);
/** `__text_signature__` from the declared signature. */
function textSignature({ name, cls, signature }: PyNativeFunction, isMethod: boolean): string {
  const { text } = signature;
  const shown = shownSignatures.get(name);
  if (shown !== undefined) return shown;
  if (isMethod)
    return name === '__init__' && cls === types.wrapperDescriptor
      ? '($self, /, *args, **kwargs)'
      : `($${text.replace(/^cls\b/, 'type')})`;
  if (name === '__new__') return '($type, *args, **kwargs)';
  // A module's functions begin with the module, which nobody can name.
  if (text === '' || text.startsWith('/')) return `($module, /${text.slice(1)})`;
  return /(^|, )\/(,|$)/.test(text) ? `($module, ${text})` : `($module, /, ${text})`;
}

fillType(types.builtinFunction, {
  methods: {
    __repr__: [
      'self, /',
      (self: PyNativeFunction | PyBoundMethod) => {
        const { name } = nativeOf(self);
        const receiver = receiverOf(self);
        if (receiver === undefined) return `<built-in function ${name}>`;
        return `<built-in method ${name} of ${typeName(receiver)} object at ${addressOf(receiver)}>`;
      },
    ],
    __call__: [
      'self, /, *args, **kwargs',
      function* (self: Value, args: Value[], kwargs: Map<string, Value>): NativeGen {
        return yield* call(self, args, kwargs.size > 0 ? kwargs : null);
      },
    ],
    __eq__: [
      'self, value, /',
      (self: Value, other: Value) => {
        if (self instanceof PyBoundMethod && other instanceof PyBoundMethod)
          return self.self === other.self && self.func === other.func;
        return self === other ? true : notImplemented();
      },
    ],
    __hash__: ['self, /', (self: PyObject) => (self instanceof PyBoundMethod ? hashMethod(self) : identityHash(self))],
    __reduce__: [
      'self, /',
      (self: PyNativeFunction | PyBoundMethod) => {
        const { name } = nativeOf(self);
        const receiver = receiverOf(self);
        return receiver === undefined
          ? name
          : makeTuple([vm.interpreter.builtins.table.get('getattr') ?? null, makeTuple([receiver, name])]);
      },
    ],
  },
  getset: {
    __name__: [(self: PyNativeFunction | PyBoundMethod) => nativeOf(self).name],
    __qualname__: [builtinQualname],
    __module__: [(self: PyNativeFunction | PyBoundMethod) => (self instanceof PyBoundMethod ? null : self.module)],
    __doc__: [(self: PyNativeFunction | PyBoundMethod) => nativeOf(self).doc],
    __self__: [
      (self: PyNativeFunction | PyBoundMethod) =>
        receiverOf(self) ?? moduleNamed(String(nativeOf(self).module ?? 'builtins')),
    ],
    __text_signature__: [
      (self: PyNativeFunction | PyBoundMethod) => textSignature(nativeOf(self), self instanceof PyBoundMethod),
    ],
  },
});
function identityHash(self: PyObject): Value {
  hashIdentity(self);
  return hashValue();
}
types.builtinFunction.weakrefable = true;

/** What the three kinds of native methods on a class have in common. */
function descriptorSpec(text: string) {
  return {
    methods: {
      __repr__: ['self, /', (self: PyNativeFunction) => `<${text} '${self.name}' of '${self.owner!.shown}' objects>`],
      __call__: [
        'self, /, *args, **kwargs',
        function* (self: PyNativeFunction, args: Value[], kwargs: Map<string, Value>): NativeGen {
          return yield* call(self, args, kwargs.size > 0 ? kwargs : null);
        },
      ],
      __get__: [
        'self, instance, owner=None, /',
        (self: PyNativeFunction, instance: Value, owner?: Value) => {
          if (self.cls === types.classMethodDescriptor) {
            const given =
              owner === undefined || owner === null ? (instance === null ? undefined : typeOf(instance)) : owner;
            if (given === undefined) {
              raise(
                'TypeError',
                `descriptor '${self.name}' for type '${self.owner!.name}' needs either an object or a type`,
              );
            }
            if (!(given instanceof PyType)) {
              raise(
                'TypeError',
                `descriptor '${self.name}' for type '${self.owner!.name}' needs a type, not a '${typeName(given)}' as arg 2`,
              );
            }
            if (!given.isSubtype(self.owner as PyType)) {
              raise(
                'TypeError',
                `descriptor '${self.name}' requires a subtype of '${self.owner!.name}' but received '${given.name}'`,
              );
            }
            const cls = given;
            return bind(self, null, cls);
          }
          if (instance === null && owner !== undefined && owner !== null) return self;
          if (!typeOf(instance).isSubtype(self.owner as PyType)) {
            raise(
              'TypeError',
              `descriptor '${self.name}' for '${self.owner!.name}' objects doesn't apply to a '${typeName(instance)}' object`,
            );
          }
          return bind(self, instance, typeOf(instance));
        },
      ],
      __reduce__: [
        'self, /',
        (self: PyNativeFunction) =>
          makeTuple([vm.interpreter.builtins.table.get('getattr') ?? null, makeTuple([self.owner, self.name])]),
      ],
    } satisfies Record<string, NativeSpec>,
    getset: {
      __name__: [(self: PyNativeFunction) => self.name],
      __qualname__: [(self: PyNativeFunction) => `${self.owner!.qualname}.${self.name}`],
      __objclass__: [(self: PyNativeFunction) => self.owner],
      __doc__: [(self: PyNativeFunction) => self.doc ?? slotDocs[self.name] ?? null],
      __text_signature__: [(self: PyNativeFunction) => textSignature(self, true)],
    } satisfies Record<string, readonly [(self: PyNativeFunction) => Value]>,
  };
}
fillType(types.methodDescriptor, descriptorSpec('method'));
fillType(types.classMethodDescriptor, descriptorSpec('method'));
fillType(types.wrapperDescriptor, descriptorSpec('slot wrapper'));

fillType(types.methodWrapper, {
  methods: {
    __repr__: [
      'self, /',
      (self: PyBoundMethod) =>
        `<method-wrapper '${nativeOf(self).name}' of ${typeName(self.self)} object at ${addressOf(self.self)}>`,
    ],
    __call__: [
      'self, /, *args, **kwargs',
      function* (self: PyBoundMethod, args: Value[], kwargs: Map<string, Value>): NativeGen {
        return yield* call(self.func, [self.self, ...args], kwargs.size > 0 ? kwargs : null);
      },
    ],
    __eq__: [
      'self, value, /',
      (self: PyBoundMethod, other: Value) =>
        other instanceof PyBoundMethod && other.cls === self.cls
          ? self.self === other.self && self.func === other.func
          : notImplemented(),
    ],
    __hash__: ['self, /', hashMethod],
  },
  getset: {
    __self__: [(self: PyBoundMethod) => self.self],
    __name__: [(self: PyBoundMethod) => nativeOf(self).name],
    __qualname__: [(self: PyBoundMethod) => `${nativeOf(self).owner!.qualname}.${nativeOf(self).name}`],
    __objclass__: [(self: PyBoundMethod) => nativeOf(self).owner],
    __doc__: [(self: PyBoundMethod) => nativeOf(self).doc ?? slotDocs[nativeOf(self).name] ?? null],
    __text_signature__: [(self: PyBoundMethod) => textSignature(nativeOf(self), true)],
  },
});
