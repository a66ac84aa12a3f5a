/** operator and _operator: Python's operators as functions. Behaviour and wording follow CPython's _operator.c. */
import {
  asStr,
  binaryOp,
  binaryOpGen,
  call,
  callMethodGen,
  compareGen,
  comparePrimitive,
  defineType,
  deleteItem,
  getAttr,
  getItem,
  isRaised,
  iter,
  lengthHint,
  type ModuleSpec,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  next,
  PyByteArray,
  PyBytes,
  PyDict,
  PyList,
  PyNativeFunction,
  PyObject,
  PyTuple,
  type PyType,
  raise,
  repeatable,
  repr,
  reprGuard,
  richCompareGen,
  setItem,
  toIndex,
  truthyGen,
  typeName,
  typeOf,
  type TypeSpec,
  unaryOp,
  type Value,
} from '../../machine/index.ts';
import { importModule, lazy, moduleFunctions } from './common.ts';

const isNative = (value: Value): boolean => !(value instanceof PyObject) || !value.cls.isHeap;

// ---- operators as functions ---------------------------------------------------------------------------------------------------------------------------

/** By the operators' numbers in the machine (operators.ts). */
const binary = [
  ['add', '+'],
  ['and_', '&'],
  ['floordiv', '//'],
  ['lshift', '<<'],
  ['matmul', '@'],
  ['mul', '*'],
  ['mod', '%'],
  ['or_', '|'],
  ['pow', '**'],
  ['rshift', '>>'],
  ['sub', '-'],
  ['truediv', '/'],
  ['xor', '^'],
] as const;
function binaryFunctions(): Record<string, NativeSpec> {
  const made: Record<string, NativeSpec> = {};
  const add = (name: string, symbol: string, op: number) => {
    made[name] = [
      'a, b, /',
      function* (a: Value, b: Value) {
        return yield* binaryOpGen(a, b, op);
      },
      `Same as a ${symbol} b.`,
      (a: Value, b: Value) => (isNative(a) && isNative(b) ? binaryOp(a, b, op) : undefined),
    ];
  };
  binary.forEach(([name, symbol], op) => {
    add(name, symbol, op);
    add(`i${name.replace('_', '')}`, `${symbol}=`, op + 13);
  });
  return made;
}
const comparisons = [
  ['lt', '<'],
  ['le', '<='],
  ['eq', '=='],
  ['ne', '!='],
  ['gt', '>'],
  ['ge', '>='],
] as const;
function compareFunctions(): Record<string, NativeSpec> {
  const made: Record<string, NativeSpec> = {};
  comparisons.forEach(([name, symbol], op) => {
    made[name] = [
      'a, b, /',
      function* (a: Value, b: Value) {
        return yield* richCompareGen(a, b, op);
      },
      `Same as a ${symbol} b.`,
      (a: Value, b: Value) => comparePrimitive(a, b, op),
    ];
  });
  return made;
}
function unary(method: '__neg__' | '__pos__' | '__invert__', symbol: string): NativeSpec {
  return [
    'a, /',
    function* (a: Value) {
      const found = typeOf(a).lookup(method);
      return found === undefined ? unaryOp(a, method) : yield* callMethodGen(found, a);
    },
    `Same as ${symbol}a.`,
    (a: Value) => (isNative(a) ? unaryOp(a, method) : undefined),
  ];
}
function* absolute(a: Value): NativeGen {
  const method = typeOf(a).lookup('__abs__');
  if (method === undefined) raise('TypeError', `bad operand type for abs(): '${typeName(a)}'`);
  return yield* callMethodGen(method, a);
}
const isSequence = (value: Value): boolean => {
  const cls = typeOf(value);
  return cls.lookup('__getitem__') !== undefined && !(value instanceof PyDict);
};
/** Two sequences added. Built-in sequences do it themselves, whatever the other one says; a class written in Python may leave it to the other operand. */
function* concatenate(a: Value, b: Value, op: number): NativeGen {
  const cls = typeOf(a);
  const own = (op !== 0 ? cls.lookup('__iadd__') : undefined) ?? cls.lookup('__add__');
  if (isSequence(a) && own instanceof PyNativeFunction) return yield* callMethodGen(own, a, b);
  const possible = !isNative(a) && isSequence(b) && (own !== undefined || typeOf(b).lookup('__radd__') !== undefined);
  if (!isSequence(a) || !possible) raise('TypeError', `'${typeName(a)}' object can't be concatenated`);
  return yield* binaryOpGen(a, b, op);
}
function* contains(container: Value, item: Value): NativeGen<boolean> {
  const method = typeOf(container).lookup('__contains__');
  if (method !== undefined && method !== null) return yield* truthyGen(yield* callMethodGen(method, container, item));
  if (method === null) raise('TypeError', `'${typeName(container)}' object is not a container`);
  if (typeOf(container).lookup('__iter__') === undefined && typeOf(container).lookup('__getitem__') === undefined) {
    raise('TypeError', `argument of type '${typeName(container)}' is not a container or iterable`);
  }
  return (yield* search(container, item, true)) > 0;
}
/** How often (or, `first`: 1 as soon as) an item is found. */
function* search(iterable: Value, item: Value, first: boolean): NativeGen<number> {
  const iterator = yield* iterableOf(iterable);
  let found = 0;
  for (;;) {
    const candidate = yield* next(iterator);
    if (candidate === undefined) return found;
    if (candidate !== item && !(yield* compareGen(candidate, item, 2))) continue;
    found++;
    if (first) return found;
  }
}
function* iterableOf(value: Value): NativeGen {
  try {
    return yield* iter(value);
  } catch (error) {
    if (isRaised(error, 'TypeError')) raise('TypeError', `argument of type '${typeName(value)}' is not iterable`);
    throw error;
  }
}
function* indexOf(iterable: Value, item: Value): NativeGen {
  const iterator = yield* iterableOf(iterable);
  for (let at = 0; ; at++) {
    const candidate = yield* next(iterator);
    if (candidate === undefined) raise('ValueError', 'sequence.index(x): x not in sequence');
    if (candidate === item || (yield* compareGen(candidate, item, 2))) return at;
  }
}
function compareDigest(a: Value, b: Value): boolean {
  const [textA, textB] = [asStr(a), asStr(b)];
  if (textA !== undefined && textB !== undefined) {
    if (!/^[\x00-\x7f]*$/.test(textA + textB))
      raise('TypeError', 'comparing strings with non-ASCII characters is not supported');
    return textA === textB;
  }
  const bytes = (value: Value) => (value instanceof PyBytes || value instanceof PyByteArray ? value.value : undefined);
  const [bytesA, bytesB] = [bytes(a), bytes(b)];
  if (bytesA === undefined && bytesB === undefined) {
    raise('TypeError', `unsupported operand types(s) or combination of types: '${typeName(a)}' and '${typeName(b)}'`);
  }
  if (bytesA === undefined || bytesB === undefined) {
    raise('TypeError', `a bytes-like object is required, not '${typeName(bytesA === undefined ? a : b)}'`);
  }
  return bytesA.length === bytesB.length && bytesA.every((byte, at) => byte === bytesB[at]);
}

const functions = lazy(
  (): Record<string, NativeSpec> => ({
    ...binaryFunctions(),
    ...compareFunctions(),
    neg: unary('__neg__', '-'),
    pos: unary('__pos__', '+'),
    inv: unary('__invert__', '~'),
    invert: unary('__invert__', '~'),
    abs: ['a, /', absolute, 'Same as abs(a).'],
    index: repeatable(['a, /', (a: Value) => toIndex(a), 'Same as a.__index__()']),
    not_: [
      'a, /',
      function* (a: Value) {
        return !(yield* truthyGen(a));
      },
      'Same as not a.',
    ],
    truth: [
      'a, /',
      function* (a: Value) {
        return yield* truthyGen(a);
      },
      'Return True if a is true, False otherwise.',
    ],
    is_: ['a, b, /', (a: Value, b: Value) => same(a, b), 'Same as a is b.'],
    is_not: ['a, b, /', (a: Value, b: Value) => !same(a, b), 'Same as a is not b.'],
    is_none: ['a, /', (a: Value) => a === null, 'Same as a is None.'],
    is_not_none: ['a, /', (a: Value) => a !== null, 'Same as a is not None.'],
    concat: [
      'a, b, /',
      function* (a: Value, b: Value) {
        return yield* concatenate(a, b, 0);
      },
      'Same as a + b, for a and b sequences.',
    ],
    iconcat: [
      'a, b, /',
      function* (a: Value, b: Value) {
        return yield* concatenate(a, b, 13);
      },
      'Same as a += b, for a and b sequences.',
    ],
    contains: ['a, b, /', contains, 'Same as b in a (note reversed operands).'],
    countOf: [
      'a, b, /',
      function* (a: Value, b: Value) {
        return yield* search(a, b, false);
      },
      'Return the number of items in a which are, or which equal, b.',
    ],
    indexOf: ['a, b, /', indexOf, 'Return the first index of b in a.'],
    getitem: [
      'a, b, /',
      function* (a: Value, b: Value) {
        return yield* binaryOpGen(a, b, 26);
      },
      'Same as a[b].',
      (a: Value, b: Value) => (isNative(a) && a instanceof PyObject ? getItem(a, b) : undefined),
    ],
    setitem: [
      'a, b, c, /',
      function* (a: Value, b: Value, c: Value) {
        const method = typeOf(a).lookup('__setitem__');
        if (method === undefined || method === null) setItem(a, b, c);
        else yield* callMethodGen(method, a, b, c);
        return null;
      },
      'Same as a[b] = c.',
    ],
    delitem: [
      'a, b, /',
      function* (a: Value, b: Value) {
        const method = typeOf(a).lookup('__delitem__');
        if (method === undefined || method === null) deleteItem(a, b);
        else yield* callMethodGen(method, a, b);
        return null;
      },
      'Same as del a[b].',
    ],
    length_hint: [
      'obj, default=0, /',
      function* (object: Value, fallback?: Value) {
        return yield* lengthHint(object, fallback === undefined ? 0 : Number(toIndex(fallback)));
      },
      'Return an estimate of the number of items in obj.\n\nThis is useful for presizing containers when building from an iterable.\n\nIf the object supports len(), the result will be exact.\nOtherwise, it may over- or under-estimate by an arbitrary amount.\nThe result will be an integer >= 0.',
    ],
    call: [
      '*args, **kwargs',
      function* (args: Value[], kwargs: Map<string, Value>) {
        if (args.length === 0) raise('TypeError', 'call expected at least 1 argument, got 0');
        return yield* call(args[0] as Value, args.slice(1), kwargs.size > 0 ? kwargs : null);
      },
      'Same as obj(*args, **kwargs).',
    ],
    _compare_digest: ['a, b, /', compareDigest],
  }),
);
const same = (a: Value, b: Value): boolean => a === b;

// ---- itemgetter, attrgetter, methodcaller ----------------------------------------------------------------------------------------------------------------

class PyItemGetter extends PyObject {
  constructor(
    cls: PyType,
    readonly items: readonly Value[],
  ) {
    super(cls);
  }
}
class PyAttrGetter extends PyObject {
  constructor(
    cls: PyType,
    readonly names: readonly string[],
    readonly paths: readonly (readonly string[])[],
  ) {
    super(cls);
  }
}
class PyMethodCaller extends PyObject {
  constructor(
    cls: PyType,
    readonly method: string,
    readonly args: readonly Value[],
    readonly kwargs: ReadonlyMap<string, Value>,
  ) {
    super(cls);
  }
}
function one(name: string, args: Value[], kwargs: Map<string, Value>): Value {
  if (kwargs.size > 0) raise('TypeError', `${name}() takes no keyword arguments`);
  if (args.length !== 1) raise('TypeError', `${name} expected 1 argument, got ${args.length}`);
  return args[0] as Value;
}
const shown = (self: PyObject, parts: string[]): string =>
  reprGuard(self, `${self.cls.shown}(...)`, () => `${self.cls.shown}(${parts.join(', ')})`);

function* getItems(self: PyItemGetter, args: Value[], kwargs: Map<string, Value>): NativeGen {
  const object = one('itemgetter', args, kwargs);
  if (self.items.length === 1) return yield* binaryOpGen(object, self.items[0] as Value, 26);
  const found: Value[] = [];
  for (const item of self.items) found.push(yield* binaryOpGen(object, item, 26));
  return makeTuple(found);
}
function getItemsQuick(self: PyItemGetter, args: Value[], kwargs: Map<string, Value>): Value | undefined {
  if (kwargs.size > 0 || args.length !== 1) return undefined;
  const object = args[0] as Value;
  if (!(object instanceof PyList || object instanceof PyTuple || object instanceof PyDict) || object.cls.isHeap)
    return undefined;
  if (self.items.length === 1) return getItem(object, self.items[0] as Value);
  return makeTuple(self.items.map((item) => getItem(object, item)));
}
function follow(object: Value, path: readonly string[]): Value {
  let value = object;
  for (const name of path) value = getAttr(value, name);
  return value;
}
/** How the objects themselves are called. */
const callSignature: TypeSpec['getset'] = { __text_signature__: [() => '(obj, /)'] };
const getterTypes = lazy(() => ({
  itemgetter: defineType({
    name: 'operator.itemgetter',
    textSignature: '(item, /, *items)',
    alloc: null,
    isBaseType: false,
    doc: 'Return a callable object that fetches the given item(s) from its operand.\nAfter f = itemgetter(2), the call f(r) returns r[2].\nAfter g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])',
    new: [
      'cls, /, *items, **kwargs',
      (cls: PyType, items: Value[], kwargs: Map<string, Value>) => {
        if (kwargs.size > 0) raise('TypeError', 'itemgetter() takes no keyword arguments');
        if (items.length === 0) raise('TypeError', 'itemgetter expected 1 argument, got 0');
        return new PyItemGetter(cls, items);
      },
    ],
    getset: callSignature,
    methods: {
      __call__: ['self, /, *args, **kwargs', getItems, undefined, getItemsQuick],
      __repr__: ['self, /', (self: PyItemGetter) => shown(self, self.items.map(repr))],
      __reduce__: [
        'self, /',
        (self: PyItemGetter) => makeTuple([self.cls, makeTuple([...self.items])]),
        'Return state information for pickling',
      ],
    },
  }),
  attrgetter: defineType({
    name: 'operator.attrgetter',
    textSignature: '(attr, /, *attrs)',
    alloc: null,
    isBaseType: false,
    doc: "Return a callable object that fetches the given attribute(s) from its operand.\nAfter f = attrgetter('name'), the call f(r) returns r.name.\nAfter g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\nAfter h = attrgetter('name.first', 'name.last'), the call h(r) returns\n(r.name.first, r.name.last).",
    new: [
      'cls, /, *attrs, **kwargs',
      (cls: PyType, attrs: Value[], kwargs: Map<string, Value>) => {
        if (kwargs.size > 0) raise('TypeError', 'attrgetter() takes no keyword arguments');
        if (attrs.length === 0) raise('TypeError', 'attrgetter expected 1 argument, got 0');
        const names = attrs.map((attr) => asStr(attr) ?? raise('TypeError', 'attribute name must be a string'));
        return new PyAttrGetter(
          cls,
          names,
          names.map((name) => name.split('.')),
        );
      },
    ],
    getset: callSignature,
    methods: {
      __call__: [
        'self, /, *args, **kwargs',
        (self: PyAttrGetter, args: Value[], kwargs: Map<string, Value>) => {
          const object = one('attrgetter', args, kwargs);
          if (self.paths.length === 1) return follow(object, self.paths[0]!);
          return makeTuple(self.paths.map((path) => follow(object, path)));
        },
      ],
      __repr__: ['self, /', (self: PyAttrGetter) => shown(self, self.names.map(repr))],
      __reduce__: [
        'self, /',
        (self: PyAttrGetter) => makeTuple([self.cls, makeTuple([...self.names])]),
        'Return state information for pickling',
      ],
    },
  }),
  methodcaller: defineType({
    name: 'operator.methodcaller',
    textSignature: '(name, /, *args, **kwargs)',
    alloc: null,
    isBaseType: false,
    doc: "Return a callable object that calls the given method on its operand.\nAfter f = methodcaller('name'), the call f(r) returns r.name().\nAfter g = methodcaller('name', 'date', foo=1), the call g(r) returns\nr.name('date', foo=1).",
    new: [
      'cls, /, *args, **kwargs',
      (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
        if (args.length === 0) raise('TypeError', 'methodcaller needs at least one argument, the method name');
        const name = asStr(args[0] as Value);
        if (name === undefined) raise('TypeError', 'method name must be a string');
        return new PyMethodCaller(cls, name, args.slice(1), kwargs);
      },
    ],
    getset: callSignature,
    methods: {
      __call__: [
        'self, /, *args, **kwargs',
        function* (self: PyMethodCaller, args: Value[], kwargs: Map<string, Value>) {
          if (args.length !== 1) raise('TypeError', `methodcaller expected 1 argument, got ${args.length}`);
          if (kwargs.size > 0) raise('TypeError', 'methodcaller() takes no keyword arguments');
          return yield* call(
            getAttr(args[0] as Value, self.method),
            [...self.args],
            self.kwargs.size > 0 ? new Map(self.kwargs) : null,
          );
        },
      ],
      __repr__: [
        'self, /',
        (self: PyMethodCaller) =>
          shown(self, [
            repr(self.method),
            ...self.args.map(repr),
            ...[...self.kwargs].map(([name, value]) => `${name}=${repr(value)}`),
          ]),
      ],
      __reduce__: [
        'self, /',
        function* (self: PyMethodCaller) {
          if (self.kwargs.size === 0) return makeTuple([self.cls, makeTuple([self.method, ...self.args])]);
          const functools = yield* importModule('functools');
          const partial = yield* call(getAttr(functools, 'partial'), [self.cls, self.method], new Map(self.kwargs));
          return makeTuple([partial, makeTuple([...self.args])]);
        },
        'Return state information for pickling',
      ],
    },
  }),
}));

const members = lazy((): Record<string, Value> => ({ ...moduleFunctions('_operator', functions()), ...getterTypes() }));

export const operatorCoreModule: ModuleSpec = {
  kind: 'native',
  doc: 'Operator interface.\n\nThis module exports a set of functions implemented in C corresponding\nto the intrinsic operators of Python.  For example, operator.add(x, y)\nis equivalent to the expression x+y.',
  make: () => ({ ...members() }),
};

/** Names that operator also has with underscores. */
const underscored = (name: string): string => `__${name.replace(/_$/, '')}__`;
const withoutTwin = new Set([
  'truth',
  'is_',
  'is_not',
  'is_none',
  'is_not_none',
  'countOf',
  'indexOf',
  'length_hint',
  '_compare_digest',
  'itemgetter',
  'attrgetter',
  'methodcaller',
]);

export const operatorModule: ModuleSpec = {
  kind: 'native',
  doc: "Operator Interface\n\nThis module exports a set of functions corresponding to the intrinsic\noperators of Python.  For example, operator.add(x, y) is equivalent\nto the expression x+y.  The function names are those used for special\nmethods; variants without leading and trailing '__' are also provided\nfor convenience.",
  make: () => {
    const own = { ...members() };
    delete own['_compare_digest'];
    const names = Object.keys(own).sort();
    for (const name of names) if (!withoutTwin.has(name)) own[underscored(name)] = own[name] as Value;
    own['__all__'] = makeList(names);
    return own;
  },
};
