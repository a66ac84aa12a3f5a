/** collections.defaultdict, _count_elements (what Counter counts with) and _tuplegetter (namedtuple's fields). Wording follows _collectionsmodule.c. */
import {
  highHash,
  lowHash,
  binaryOpGen,
  call,
  callMethodGen,
  callSync,
  defineFunction,
  defineType,
  getAttr,
  HashTable,
  hash64,
  isCallable,
  iter,
  iterateDict,
  makeGenericAlias,
  makeTuple,
  type NativeGen,
  next,
  notImplemented,
  PyDict,
  PyGetSet,
  PyObject,
  PyTuple,
  type PyType,
  raise,
  refersTo,
  repr,
  reprGuard,
  setItem,
  store,
  toSize,
  typeName,
  typeOf,
  types,
  updateDict,
  type Value,
  vm,
  withAttributes,
} from '../../machine/index.ts';
import { asMembers, lazy } from './common.ts';

class PyDefaultDict extends PyDict {
  factory: Value = null;
}
refersTo(PyDefaultDict, ({ factory, table }, visit) => {
  visit(factory);
  visit(table);
});

function* init(self: PyDefaultDict, args: Value[], kwargs: Map<string, Value>): NativeGen {
  const factory = args[0] ?? null;
  if (factory !== null && !isCallable(factory)) raise('TypeError', 'first argument must be callable or None');
  self.factory = factory;
  if (args.length > 2) raise('TypeError', `dict expected at most 1 argument, got ${args.length - 1}`);
  if (args.length === 2) yield* updateDict(self, args[1] as Value);
  for (const [name, value] of kwargs) store(self.table, name, value);
  return null;
}
function* missing(self: PyDefaultDict, key: Value): NativeGen {
  const { factory } = self;
  if (factory === null) raise('KeyError', key);
  const value = yield* call(factory);
  const setter = typeOf(self).lookup('__setitem__') as Value;
  if (setter === types.dict.ns.get('__setitem__')) store(self.table, key, value);
  else yield* callMethodGen(setter, self, key, value);
  return value;
}
/** The new dict's class is called with the factory and the items. */
function* copyWith(self: PyDefaultDict): NativeGen {
  if (self.cls === defaultDictType()) {
    const copy = new PyDefaultDict(self.cls, self.table.copy());
    copy.factory = self.factory;
    return copy;
  }
  return yield* call(self.cls, [self.factory, self]);
}
function* union(left: Value, right: Value): NativeGen {
  const self = (left instanceof PyDefaultDict ? left : right) as PyDefaultDict;
  const other = self === left ? right : left;
  if (!(other instanceof PyDict)) return notImplemented();
  const result = self === left ? yield* copyWith(self) : yield* call(self.cls, [self.factory, other]);
  if (!(result instanceof PyDict)) return result;
  yield* updateDict(result, right);
  return result;
}
function defaultDictRepr(self: PyDefaultDict): string {
  const plain = types.dict.ns.get('__repr__') as Value;
  const base = callSync(plain, [self]) as string;
  const factory = reprGuard(factoryGuard(self), '...', () => repr(self.factory));
  return `${self.cls.ownName}(${factory}, ${base})`;
}
// The factory's repr may lead back here (a bound method of the dict itself): a guard of its own, since the dict's repr guards `self`.
const guards = new WeakMap<PyDefaultDict, PyDict>();
function factoryGuard(self: PyDefaultDict): PyDict {
  let guard = guards.get(self);
  if (guard === undefined) {
    guard = new PyDict(types.dict, new HashTable());
    guards.set(self, guard);
  }
  return guard;
}

export const defaultDictType = lazy(() =>
  asMembers(
    defineType({
      name: 'collections.defaultdict',
      base: types.dict,
      alloc: (cls) => withAttributes(new PyDefaultDict(cls, new HashTable())),
      doc: 'defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\nThe default factory is called without arguments to produce\na new value when a key is not present, in __getitem__ only.\nA defaultdict compares equal to a dict with the same items.\nAll remaining arguments are treated the same as if they were\npassed to the dict constructor, including keyword arguments.\n',
      methods: {
        __init__: ['self, /, *args, **kwargs', init],
        __missing__: [
          'self, key, /',
          missing,
          '__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n  if self.default_factory is None: raise KeyError((key,))\n  self[key] = value = self.default_factory()\n  return value\n',
        ],
        copy: ['self, /', copyWith, 'D.copy() -> a shallow copy of D.'],
        __copy__: ['self, /', copyWith, 'D.copy() -> a shallow copy of D.'],
        __reduce__: [
          'self, /',
          function* (self: PyDefaultDict): NativeGen {
            const args = makeTuple(self.factory === null ? [] : [self.factory]);
            const items =
              self.cls === defaultDictType()
                ? iterateDict(self, 'items')
                : yield* iter(yield* call(getAttr(self, 'items')));
            return makeTuple([self.cls, args, null, null, items]);
          },
          'Return state information for pickling.',
        ],
        __or__: ['self, value, /', union],
        __ror__: [
          'self, value, /',
          function* (self: Value, other: Value) {
            return yield* union(other, self);
          },
        ],
        __repr__: ['self, /', defaultDictRepr],
      },
      classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias, 'See PEP 585'] },
      getset: {
        default_factory: [
          (self: PyDefaultDict) => self.factory,
          (self: PyDefaultDict, value: Value | undefined) => {
            self.factory = value ?? null;
          },
        ],
      },
    }),
    ['default_factory'],
  ),
);

// ---- counting -------------------------------------------------------------------------------------------------------------------------------------

/** _count_elements(mapping, iterable) */
function* countElements(mapping: Value, iterable: Value): NativeGen {
  const iterator = yield* iter(iterable);
  const cls = typeOf(mapping);
  const plain =
    mapping instanceof PyDict &&
    cls.lookup('get') === types.dict.ns.get('get') &&
    cls.lookup('__setitem__') === types.dict.ns.get('__setitem__');
  const get = plain ? null : getAttr(mapping, 'get');
  for (let number = 1; ; number++) {
    const key = yield* next(iterator);
    if (key === undefined) return null;
    if (number % 64 === 0) vm.charge(64 * 30);
    // What cannot be hashed is told without naming the dict; what can is asked once.
    if (plain && key instanceof PyObject) hash64(key);
    const [lo, hi] = [lowHash(), highHash()];
    const old = plain ? (mapping as PyDict).table.getHashed(key, lo, hi) : yield* call(get as Value, [key, 0]);
    const count =
      typeof old === 'number' && old < Number.MAX_SAFE_INTEGER ? old + 1 : yield* binaryOpGen(old ?? 0, 1, 0);
    if (plain) (mapping as PyDict).table.setHashed(key, count, lo, hi);
    else setItem(mapping, key, count);
  }
}

// ---- fields of namedtuples ----------------------------------------------------------------------------------------------------------------------------

/** An attribute that reads one item of a tuple. Being a getset, attribute access needs no look at its class. */
class PyTupleGetter extends PyGetSet {
  constructor(
    cls: PyType,
    readonly position: number,
    public doc: Value,
  ) {
    super(
      cls,
      String(position),
      types.tuple,
      (self: PyTuple) => {
        const item = self.items[position];
        if (item === undefined) raise('IndexError', 'tuple index out of range');
        return item;
      },
      (_self: Value, value: Value | undefined) =>
        raise('AttributeError', value === undefined ? "can't delete attribute" : "can't set attribute"),
    );
  }
}
function getField(self: PyTupleGetter, instance: Value, owner?: Value): Value {
  if (instance === null) {
    if (owner === undefined || owner === null) raise('TypeError', '__get__(None, None) is invalid');
    return self;
  }
  if (!(instance instanceof PyTuple)) {
    raise(
      'TypeError',
      `descriptor for index '${self.position}' for tuple subclasses doesn't apply to '${typeName(instance)}' object`,
    );
  }
  return self.get(instance) as Value;
}
export const tupleGetterType = lazy(() =>
  defineType({
    name: 'collections._tuplegetter',
    alloc: null,
    isBaseType: false,
    new: ['cls, index, doc, /', (cls: PyType, index: Value, doc: Value) => new PyTupleGetter(cls, toSize(index), doc)],
    methods: {
      __get__: ['self, instance, owner=None, /', getField],
      __set__: ['self, instance, value, /', () => raise('AttributeError', "can't set attribute")],
      __delete__: ['self, instance, /', () => raise('AttributeError', "can't delete attribute")],
      __reduce__: ['self, /', (self: PyTupleGetter) => makeTuple([self.cls, makeTuple([self.position, self.doc])])],
      __repr__: ['self, /', (self: PyTupleGetter) => `${self.cls.ownName}(${self.position}, ${repr(self.doc)})`],
    },
    getset: {
      __doc__: [
        (self: PyTupleGetter) => self.doc,
        (self: PyTupleGetter, value: Value | undefined) => {
          self.doc = value ?? null;
        },
      ],
    },
  }),
);

export const countElementsFunction = lazy(() =>
  defineFunction(
    '_count_elements',
    ['mapping, iterable, /', countElements, 'Count elements in the iterable, updating the mapping'],
    '_collections',
  ),
);
