/** weakref.ref and weakref.proxy. Behaviour and wording follow CPython's weakrefobject.c. */
import { types } from '../../bootstrap.ts';
import { call, callMethodGen } from '../../door.ts';
import { addressOf, hash64, hashValue, setHash } from '../../hash.ts';
import { notImplemented } from '../../make.ts';
import { defineType, fillType, type NativeGen, type NativeSpec, type PyNativeFunction } from '../../native.ts';
import { PyObject, type PyType, PyWeakRef, type Value } from '../../objects.ts';
import { binaryOpGen, binaryStems } from '../../protocols/operators.ts';
import {
  contains,
  getAttr,
  getIter,
  lookupAttr,
  repr,
  richCompare,
  setAttr,
  str,
  typeName,
  typeOf,
} from '../../protocols/index.ts';
import { raise } from '../../raise.ts';
import { settle } from '../../destruction/look.ts';
import { isReachable } from '../../destruction/questions.ts';
import { track } from '../../destruction/registry.ts';
import { withAttributes } from '../common.ts';
import { hasWeakrefs } from './layout.ts';
import { makeGenericAlias } from './generic.ts';

/** A proxy: as good as its object while that lives. */
class PyWeakProxy extends PyWeakRef {}

const proxyClasses: { plain?: PyType; callable?: PyType } = {};
const isBasic = (ref: PyWeakRef, proxy: boolean): boolean =>
  ref.callback === null && ref instanceof PyWeakProxy === proxy && (proxy || ref.cls === types.weakref);

/** Object that can be weakly referenced, or TypeError. */
function referable(target: Value): PyObject {
  if (!(target instanceof PyObject) || !hasWeakrefs(target.cls))
    raise('TypeError', `cannot create weak reference to '${typeName(target)}' object`);
  return target;
}
/** Puts a reference into its object's list: plain ones first, then those with callbacks, the newest first. */
function enlist(ref: PyWeakRef, target: PyObject): void {
  const refs = (target.weakrefs ??= []);
  if (refs.length >= 32 && (refs.length & (refs.length - 1)) === 0) forgetLost(refs);
  const basics = refs.filter((other) => isBasic(other, false) || isBasic(other, true)).length;
  const at = ref.callback === null && !(ref instanceof PyWeakProxy) && ref.cls === types.weakref ? 0 : basics;
  refs.splice(at, 0, ref);
  track(target);
}
/** Drops references that nobody holds any more. */
function forgetLost(refs: PyWeakRef[]): void {
  const alive = isReachable(refs);
  for (let at = refs.length - 1; at >= 0; at--) if (!alive.has(refs[at] as PyWeakRef)) refs.splice(at, 1);
}
function newRef(cls: PyType, args: Value[]): Value {
  if (args.length === 0) raise('TypeError', '__new__ expected at least 1 argument, got 0');
  if (args.length > 2) raise('TypeError', `__new__ expected at most 2 arguments, got ${args.length}`);
  const target = referable(args[0] as Value);
  const callback = args[1] ?? null;
  if (cls === types.weakref && callback === null) {
    const known = target.weakrefs?.find((ref) => isBasic(ref, false));
    if (known !== undefined) return known;
  }
  const ref = withAttributes(new PyWeakRef(cls, target));
  ref.callback = callback;
  enlist(ref, target);
  return ref;
}

types.weakref = defineType({
  name: 'ReferenceType',
  module: 'weakref',
  alloc: (cls) => withAttributes(new PyWeakRef(cls, undefined as unknown as PyObject)),
  new: [
    'cls, /, *args, **kwargs',
    (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
      if (cls === types.weakref && kwargs.size > 0) raise('TypeError', 'ref() takes no keyword arguments');
      return newRef(cls, args.slice(0, cls === types.weakref ? undefined : 2));
    },
  ],
  methods: {
    __init__: [
      'self, /, *args, **kwargs',
      (_self: PyWeakRef, args: Value[], kwargs: Map<string, Value>) => {
        if (kwargs.size > 0) raise('TypeError', 'ref() takes no keyword arguments');
        if (args.length === 0) raise('TypeError', '__init__ expected at least 1 argument, got 0');
        if (args.length > 2) raise('TypeError', `__init__ expected at most 2 arguments, got ${args.length}`);
      },
    ],
    __call__: [
      'self, /, *args, **kwargs',
      (self: PyWeakRef, args: Value[], kwargs: Map<string, Value>) => {
        if (kwargs.size > 0) raise('TypeError', 'weakref() takes no keyword arguments');
        if (args.length > 0) raise('TypeError', `weakref expected 0 arguments, got ${args.length}`);
        settle();
        return self.weakTarget ?? null;
      },
    ],
    __repr__: ['self, /', (self: PyWeakRef) => refText(self, 'weakref')],
    __hash__: [
      'self, /',
      (self: PyWeakRef) => {
        if (self.hash === undefined) {
          if (self.weakTarget === undefined) raise('TypeError', 'weak object has gone away');
          hash64(self.weakTarget);
          self.hash = hashValue();
        }
        setHash(self.hash);
        return self.hash;
      },
    ],
    __eq__: ['self, value, /', (self: PyWeakRef, other: Value) => compareRefs(self, other, 2)],
    __ne__: ['self, value, /', (self: PyWeakRef, other: Value) => compareRefs(self, other, 3)],
  },
  classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias] },
  getset: { __callback__: [(self: PyWeakRef) => self.callback] },
});
types.weakref.weakrefable = false;
function refText(self: PyWeakRef, kind: string): string {
  settle();
  const target = self.weakTarget;
  if (target === undefined) return `<${kind} at ${addressOf(self)}; dead>`;
  // asked of the class, so that no `__getattr__` has a say
  const named = kind === 'weakref' && typeOf(target).lookup('__name__') !== undefined;
  const name = named ? lookupAttr(target, '__name__') : undefined;
  const label = typeof name === 'string' ? ` (${name})` : '';
  return `<${kind} at ${addressOf(self)}; to '${typeName(target)}' at ${addressOf(target)}${label}>`;
}
function compareRefs(self: PyWeakRef, other: Value, op: number): Value {
  if (!(other instanceof PyWeakRef) || other instanceof PyWeakProxy) return notImplemented();
  if (self.weakTarget === undefined || other.weakTarget === undefined) return (self === other) === (op === 2);
  return richCompare(self.weakTarget, other.weakTarget, op);
}

// ---- proxies ---------------------------------------------------------------------------------------------------------------------------------------------

function targetOf(value: Value): Value {
  if (!(value instanceof PyWeakProxy)) return value;
  settle();
  if (value.weakTarget === undefined) raise('ReferenceError', 'weakly-referenced object no longer exists');
  return value.weakTarget;
}
/** weakref.proxy(object[, callback]) */
export function makeProxy(object: Value, callback: Value = null): Value {
  const target = referable(object);
  if (callback === null) {
    const known = target.weakrefs?.find((ref) => isBasic(ref, true));
    if (known !== undefined) return known;
  }
  const { plain, callable } = proxyTypes();
  const proxy = new PyWeakProxy(target.cls.lookup('__call__') === undefined ? plain : callable, target);
  proxy.callback = callback;
  enlist(proxy, target);
  return proxy;
}
const COMPARISONS = ['lt', 'le', 'eq', 'ne', 'gt', 'ge'];
/** An operator on the objects that stand behind the proxies; undefined for what is no operator. */
function operation(name: string, a: Value, b: Value): NativeGen | undefined {
  const stem = name.slice(2, -2);
  const comparison = COMPARISONS.indexOf(stem);
  if (comparison >= 0) return answered(() => richCompare(a, b, comparison));
  if (binaryStems.includes(stem)) return binaryOpGen(a, b, binaryStems.indexOf(stem));
  const other = binaryStems.indexOf(stem.slice(1));
  if (other < 0) return undefined;
  return stem[0] === 'r' ? binaryOpGen(b, a, other) : binaryOpGen(a, b, other + 13);
}
function* answered(answer: () => Value): NativeGen {
  return answer();
}
/** A special method done by the object itself; operands that are proxies stand for their objects. */
const forward = (name: string): NativeSpec => [
  'self, /, *args',
  function* (self: Value, args: Value[]): NativeGen {
    const target = targetOf(self);
    if (args.length === 1) {
      const doing = operation(name, target, targetOf(args[0] as Value));
      if (doing !== undefined) return yield* doing;
      if (name === '__contains__') return contains(target, args[0] as Value);
    }
    const method = typeOf(target).lookup(name);
    if (method === undefined || method === null) {
      if (
        /^__(r|i)?(add|sub|mul|matmul|truediv|floordiv|mod|divmod|pow|lshift|rshift|and|or|xor|lt|le|eq|ne|gt|ge)__$/.test(
          name,
        )
      )
        return notImplemented();
      return refuse(target, name);
    }
    return yield* callMethodGen(method, target, ...args.map(targetOf));
  },
];
/** What an operation says of an object that does not know it. */
function refuse(target: Value, name: string): Value {
  const shown = typeName(target);
  const unary: Readonly<Record<string, string>> = { __neg__: '-', __pos__: '+', __invert__: '~' };
  switch (name) {
    case '__iter__':
      return getIter(target);
    case '__len__':
      return raise('TypeError', `object of type '${shown}' has no len()`);
    case '__getitem__':
      return raise('TypeError', `'${shown}' object is not subscriptable`);
    case '__setitem__':
      return raise('TypeError', `'${shown}' object does not support item assignment`);
    case '__delitem__':
      return raise('TypeError', `'${shown}' object doesn't support item deletion`);
    case '__contains__':
      return raise('TypeError', `argument of type '${shown}' is not a container or iterable`);
    case '__next__':
      return raise('TypeError', `Weakref proxy referenced a non-iterator '${shown}' object`);
    case '__neg__':
    case '__pos__':
    case '__invert__':
      return raise('TypeError', `bad operand type for unary ${unary[name]}: '${shown}'`);
    case '__abs__':
      return raise('TypeError', `bad operand type for abs(): '${shown}'`);
    case '__int__':
      return raise(
        'TypeError',
        `int() argument must be a string, a bytes-like object or a real number, not '${shown}'`,
      );
    case '__float__':
      return raise('TypeError', `float() argument must be a string or a real number, not '${shown}'`);
    case '__index__':
      return raise('TypeError', `'${shown}' object cannot be interpreted as an integer`);
    default:
      return getAttr(target, name);
  }
}
const forwarded = [
  ...[
    'lt',
    'le',
    'eq',
    'ne',
    'gt',
    'ge',
    'len',
    'getitem',
    'setitem',
    'delitem',
    'contains',
    'iter',
    'next',
    'neg',
    'pos',
    'abs',
    'invert',
    'int',
    'float',
    'index',
    'bytes',
    'reversed',
  ],
  ...[
    'add',
    'sub',
    'mul',
    'matmul',
    'truediv',
    'floordiv',
    'mod',
    'divmod',
    'pow',
    'lshift',
    'rshift',
    'and',
    'or',
    'xor',
  ].flatMap((stem) => [stem, `r${stem}`, `i${stem}`]),
];
/** The classes of weak proxies: of plain objects, and of those that can be called. */
export function proxyTypes(): { plain: PyType; callable: PyType } {
  if (proxyClasses.plain === undefined || proxyClasses.callable === undefined) {
    const methods: Record<string, NativeSpec> = {};
    for (const stem of forwarded) methods[`__${stem}__`] = forward(`__${stem}__`);
    methods['__repr__'] = ['self, /', (self: PyWeakProxy) => refText(self, 'weakproxy')];
    methods['__str__'] = ['self, /', (self: PyWeakProxy) => str(targetOf(self))];
    methods['__bool__'] = [
      'self, /',
      function* (self: PyWeakProxy): NativeGen {
        const target = targetOf(self);
        const method = typeOf(target).lookup('__bool__') ?? typeOf(target).lookup('__len__');
        if (method === undefined) return true;
        const answer = yield* callMethodGen(method, target);
        return answer !== false && answer !== 0;
      },
    ];
    methods['__getattribute__'] = [
      'self, name, /',
      (self: PyWeakProxy, name: Value) => getAttr(targetOf(self), str(name)),
    ];
    methods['__setattr__'] = [
      'self, name, value, /',
      (self: PyWeakProxy, name: Value, value: Value) => setAttr(targetOf(self), str(name), value),
    ];
    methods['__delattr__'] = [
      'self, name, /',
      (self: PyWeakProxy, name: Value) => setAttr(targetOf(self), str(name), undefined),
    ];
    const spec = { module: 'weakref', alloc: null, isBaseType: false, unhashable: true, methods } as const;
    proxyClasses.plain = defineType({ name: 'ProxyType', ...spec });
    proxyClasses.callable = defineType({ name: 'CallableProxyType', ...spec });
    for (const cls of [proxyClasses.plain, proxyClasses.callable])
      for (const name of ['__getattribute__', '__setattr__', '__delattr__'])
        (cls.ns.get(name) as PyNativeFunction).overrides = true;
    fillType(proxyClasses.callable, {
      methods: {
        __call__: [
          'self, /, *args, **kwargs',
          function* (self: PyWeakProxy, args: Value[], kwargs: Map<string, Value>): NativeGen {
            return yield* call(targetOf(self), args, kwargs.size > 0 ? kwargs : null);
          },
        ],
      },
    });
  }
  return { plain: proxyClasses.plain, callable: proxyClasses.callable };
}

/** Is told when somebody asks for an object's weak references. */
let asked: (object: Value) => void = () => {};
/** Says who makes the weak references that are made only when somebody asks for those of an object. */
export function setWeakrefsAsked(tell: typeof asked): void {
  asked = tell;
}
/** The living weak references to an object. */
export function weakrefsOf(object: Value): PyWeakRef[] {
  asked(object);
  if (!(object instanceof PyObject) || object.weakrefs === undefined) return [];
  forgetLost(object.weakrefs);
  return [...object.weakrefs];
}
void repr;
