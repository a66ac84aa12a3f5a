/**
 * collections.OrderedDict. Behaviour and wording follow CPython's odictobject.c. A dict keeps the order of insertion anyhow; what is added here are the
 * operations on the order, comparison by order, and the strict iterators.
 */
import {
  call,
  callMethodGen,
  callSpecial,
  callSync,
  contains,
  defineType,
  hasOwnDict,
  equals,
  getAttr,
  getItem,
  HashTable,
  iter,
  iteratorType,
  lookupAttr,
  makeDict,
  makeList,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  next,
  notImplemented,
  PyDict,
  PyDictView,
  PyNativeIterator,
  type PyType,
  raise,
  repr,
  reprGuard,
  store,
  toArrayGen,
  truthy,
  typeOf,
  types,
  type Value,
  vm,
  withAttributes,
} from '../../machine/index.ts';
import { attributeDict, lazy } from './common.ts';

class PyOrderedDict extends PyDict {}
hasOwnDict('before', PyOrderedDict);
type Kind = 'keys' | 'values' | 'items';

class OrderedIterator extends PyNativeIterator {
  private at: number;
  private readonly version: number;
  private over = false;
  constructor(
    cls: PyType,
    private readonly dict: PyDict,
    private readonly kind: Kind,
    private readonly backwards: boolean,
  ) {
    super(cls);
    this.version = dict.table.version;
    this.at = backwards ? dict.table.lastIndex() : 0;
    this.over = this.upcoming() < 0;
  }
  nextValue(): Value | undefined {
    if (this.over) return undefined;
    const { table } = this.dict;
    if (table.version !== this.version) {
      this.over = true;
      raise('RuntimeError', 'OrderedDict mutated during iteration');
    }
    const index = this.upcoming();
    this.at = this.backwards ? index - 1 : index + 1;
    // The next key is chosen when one is given: after the last, nobody looks for changes.
    this.over = this.upcoming() < 0;
    const key = table.keys[index] as Value;
    if (this.kind === 'keys') return key;
    const value = table.values[index] as Value;
    return this.kind === 'values' ? value : makeTuple([key, value]);
  }
  private upcoming(): number {
    return this.backwards ? this.previous() : this.dict.table.nextIndex(this.at);
  }
  private previous(): number {
    const { keys } = this.dict.table;
    let at = this.at;
    while (at >= 0 && keys[at] === undefined) at--;
    return at;
  }
  /** What is left, as a list, for pickling. */
  rest(): Value[] {
    const copy = new OrderedIterator(this.cls, this.dict, this.kind, this.backwards);
    copy.at = this.at;
    copy.over = this.over;
    const items: Value[] = [];
    for (let item = copy.nextValue(); item !== undefined; item = copy.nextValue()) items.push(item);
    return items;
  }
}
const isExact = (self: PyDict): boolean => self.cls === orderedDictTypes().OrderedDict;
const iterate = (self: PyDict, kind: Kind, backwards = false): OrderedIterator =>
  new OrderedIterator(orderedDictTypes().iterator, self, kind, backwards);

// ---- update -----------------------------------------------------------------------------------------------------------------------------------------

/** self[key] = value, as the class does it. */
function* put(self: PyDict, key: Value, value: Value): NativeGen<void> {
  const setter = self.cls.lookup('__setitem__') as Value;
  if (isExact(self) || setter === orderedDictTypes().OrderedDict.ns.get('__setitem__')) store(self.table, key, value);
  else yield* callMethodGen(setter, self, key, value);
}
function* get(mapping: Value, key: Value): NativeGen {
  const getter = typeOf(mapping).lookup('__getitem__');
  return getter === undefined ? getItem(mapping, key) : yield* callMethodGen(getter, mapping, key);
}
/** update() as mappings written in C do it: with each key set by `self[key] = value`. */
function* update(self: PyDict, other: Value): NativeGen<void> {
  if (other instanceof PyDict && (other.cls === types.dict || isExact(other))) {
    for (const [key, value] of other.table.liveEntries()) yield* put(self, key, value);
    return;
  }
  const keys = lookupAttr(other, 'keys');
  if (keys !== undefined) {
    const iterator = yield* iter(yield* call(keys));
    for (;;) {
      const key = yield* next(iterator);
      if (key === undefined) return;
      yield* put(self, key, yield* get(other, key));
    }
  }
  const items = lookupAttr(other, 'items');
  const pairs = yield* iter(items === undefined ? other : yield* call(items));
  for (;;) {
    const pair = yield* next(pairs);
    if (pair === undefined) return;
    const both = yield* toArrayGen(pair);
    if (both.length < 2)
      raise('ValueError', `need more than ${both.length} value${both.length === 1 ? '' : 's'} to unpack`);
    if (both.length > 2) raise('ValueError', 'too many values to unpack (expected 2)');
    yield* put(self, both[0] as Value, both[1] as Value);
  }
}
function* updateAll(self: PyDict, args: Value[], kwargs: Map<string, Value>): NativeGen {
  if (args.length === 1) yield* update(self, args[0] as Value);
  for (const [name, value] of kwargs) yield* put(self, name, value);
  return null;
}

// ---- the order ------------------------------------------------------------------------------------------------------------------------------------------

function moveToEnd(self: PyDict, key: Value, last?: Value): void {
  const { table } = self;
  const at = table.find(key);
  if (at < 0) raise('KeyError', key);
  const toLast = last === undefined || truthy(last);
  if (toLast ? at === table.lastIndex() : at === table.nextIndex(0)) return;
  const own = table.keys[at] as Value;
  const value = table.values[at] as Value;
  table.deleteAt(at);
  if (toLast) {
    table.compact();
    table.set(own, value);
    return;
  }
  const rest = table.liveEntries();
  table.clear();
  table.set(own, value);
  for (const [each, its] of rest) table.set(each, its);
  vm.charge(rest.length * 10);
}
function popItem(self: PyDict, last?: Value): Value {
  const { table } = self;
  if (table.size === 0) raise('KeyError', 'dictionary is empty');
  const at = last === undefined || truthy(last) ? table.lastIndex() : table.nextIndex(0);
  const key = table.keys[at] as Value;
  const value = table.values[at] as Value;
  if (at === table.lastIndex()) table.deleteLast();
  else table.deleteAt(at);
  return makeTuple([key, value]);
}
function pop(self: PyDict, key: Value, fallback?: Value): Value {
  const found = self.table.delete(key);
  if (found !== undefined) return found;
  if (fallback !== undefined) return fallback;
  return raise('KeyError', key);
}
function* setDefault(self: PyDict, key: Value, fallback?: Value): NativeGen {
  if (isExact(self)) {
    const found = self.table.get(key);
    if (found !== undefined) return found;
    store(self.table, key, fallback ?? null);
    return fallback ?? null;
  }
  if (contains(self, key)) return yield* get(self, key);
  yield* put(self, key, fallback ?? null);
  return fallback ?? null;
}
function* copy(self: PyDict): NativeGen {
  if (isExact(self)) return new PyOrderedDict(self.cls, self.table.copy());
  const made = yield* call(self.cls);
  for (const key of self.table.liveKeys()) {
    const value = yield* get(self, key);
    if (made instanceof PyOrderedDict) yield* put(made, key, value);
    else yield* callMethodGen(typeOf(made).lookup('__setitem__') as Value, made, key, value);
  }
  return made;
}
function* fromKeys(cls: PyType, iterable: Value, value?: Value): NativeGen {
  const made = yield* call(cls);
  const iterator = yield* iter(iterable);
  for (;;) {
    const key = yield* next(iterator);
    if (key === undefined) return made;
    if (made instanceof PyOrderedDict) yield* put(made, key, value ?? null);
    else yield* callMethodGen(typeOf(made).lookup('__setitem__') as Value, made, key, value ?? null);
  }
}
function* union(left: Value, right: Value, self: PyDict): NativeGen {
  if (!(left instanceof PyDict) || !(right instanceof PyDict)) return notImplemented();
  const made = yield* call(self.cls, [left]);
  if (made instanceof PyOrderedDict) yield* update(made, right);
  return made;
}
function same(self: PyDict, other: Value): boolean | undefined {
  if (!(other instanceof PyDict)) return undefined;
  const plain = types.dict.ns.get('__eq__') as Value;
  if (callSync(plain, [self, other]) !== true) return false;
  if (!(other instanceof PyOrderedDict)) return true;
  const versions = [self.table.version, other.table.version];
  const keys = other.table.liveKeys();
  const own = self.table.liveKeys();
  for (let at = 0; at < keys.length && at < own.length; at++) {
    const alike = equals(own[at] as Value, keys[at] as Value);
    if (self.table.version !== versions[0] || other.table.version !== versions[1])
      raise('RuntimeError', 'OrderedDict mutated during iteration');
    if (!alike) return false;
  }
  return own.length === keys.length;
}
function orderedRepr(self: PyDict): string {
  const name = self.cls.ownName;
  if (self.table.size === 0) return `${name}()`;
  return reprGuard(self, '...', () => {
    const entries =
      isExact(self) || self.cls.lookup('items') === undefined ? self.table.liveEntries() : plainEntries(self);
    return `${name}(${repr(makeDict(entries))})`;
  });
}
/** dict(self) as entries: by keys() and self[key] where a subclass has its own. */
function plainEntries(self: PyDict): [Value, Value][] {
  return (callSync(types.dict, [self]) as PyDict).table.liveEntries();
}
function* reduce(self: PyDict): NativeGen {
  const state = callSpecial(self, '__getstate__') ?? null;
  const items = yield* call(getAttr(self, 'items'));
  return makeTuple([self.cls, makeTuple([]), state, null, yield* iter(items)]);
}

// ---- the classes ----------------------------------------------------------------------------------------------------------------------------------------

class OrderedView extends PyDictView {}

export const orderedDictTypes = lazy(() => {
  const iterator: PyType = iteratorType('odict_iterator', {
    hasNoHint: true,
    methods: {
      __reduce__: [
        'self, /',
        (self: OrderedIterator) =>
          makeTuple([vm.interpreter.builtins.table.get('iter') as Value, makeTuple([makeList(self.rest())])]),
      ],
    },
  });
  const viewType = (kind: Kind, base: PyType): PyType =>
    defineType({
      name: `odict_${kind}`,
      base,
      isBaseType: false,
      alloc: null,
      methods: {
        __iter__: ['self, /', (self: OrderedView) => iterate(self.dict, kind)],
        __reversed__: ['self, /', (self: OrderedView) => iterate(self.dict, kind, true)],
      },
    });
  const views: Record<Kind, PyType> = {
    keys: viewType('keys', types.dictKeys),
    values: viewType('values', types.dictValues),
    items: viewType('items', types.dictItems),
  };
  const view = (kind: Kind): NativeSpec => ['self, /', (self: PyDict) => new OrderedView(views[kind], self, kind)];
  const OrderedDict = defineType({
    name: 'collections.OrderedDict',
    weakrefable: true,
    base: types.dict,
    hasDict: true,
    getset: { __dict__: [attributeDict[0]] },
    unhashable: true,
    alloc: (cls) => withAttributes(new PyOrderedDict(cls, new HashTable())),
    doc: 'Dictionary that remembers insertion order',
    methods: {
      __init__: [
        'self, /, *args, **kwargs',
        function* (self: PyDict, args: Value[], kwargs: Map<string, Value>) {
          if (args.length > 1) raise('TypeError', `expected at most 1 argument, got ${args.length}`);
          return yield* updateAll(self, args, kwargs);
        },
      ],
      update: [
        'self, /, *args, **kwargs',
        function* (self: PyDict, args: Value[], kwargs: Map<string, Value>) {
          if (args.length > 1)
            raise('TypeError', `update() takes at most 1 positional argument (${args.length} given)`);
          return yield* updateAll(self, args, kwargs);
        },
      ],
      setdefault: [
        'self, key, default=None',
        setDefault,
        'Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default.',
      ],
      pop: [
        'self, key, default=None',
        pop,
        'od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; otherwise,\nraise a KeyError.',
      ],
      popitem: [
        'self, last=True',
        popItem,
        'Remove and return a (key, value) pair from the dictionary.\n\nPairs are returned in LIFO order if last is true or FIFO order if false.',
      ],
      move_to_end: [
        'self, key, last=True',
        moveToEnd,
        'Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError if the element does not exist.',
      ],
      keys: view('keys'),
      values: view('values'),
      items: view('items'),
      clear: ['self, /', (self: PyDict) => self.table.clear(), 'Remove all items from ordered dict.'],
      copy: ['self, /', copy, 'A shallow copy of ordered dict.'],
      __reduce__: ['self, /', reduce, 'Return state information for pickling'],
      __reversed__: ['self, /', (self: PyDict) => iterate(self, 'keys', true), 'od.__reversed__() <==> reversed(od)'],
      __iter__: ['self, /', (self: PyDict) => iterate(self, 'keys')],
      __setitem__: ['self, key, value, /', (self: PyDict, key: Value, value: Value) => store(self.table, key, value)],
      __delitem__: [
        'self, key, /',
        (self: PyDict, key: Value) => {
          if (self.table.delete(key) === undefined) raise('KeyError', key);
        },
      ],
      __eq__: ['self, value, /', (self: PyDict, other: Value) => same(self, other) ?? notImplemented()],
      __ne__: [
        'self, value, /',
        (self: PyDict, other: Value) => {
          const equal = same(self, other);
          return equal === undefined ? notImplemented() : !equal;
        },
      ],
      __or__: [
        'self, value, /',
        function* (self: PyDict, other: Value) {
          return yield* union(self, other, self);
        },
      ],
      __ror__: [
        'self, value, /',
        function* (self: PyDict, other: Value) {
          return yield* union(other, self, self);
        },
      ],
      __ior__: [
        'self, value, /',
        function* (self: PyDict, other: Value) {
          yield* update(self, other);
          return self;
        },
      ],
      __repr__: ['self, /', orderedRepr],
    },
    classMethods: {
      fromkeys: [
        'cls, iterable, value=None',
        fromKeys,
        'Create a new ordered dictionary with keys from iterable and values set to value.',
      ],
    },
  });
  return { OrderedDict, iterator, views };
});
