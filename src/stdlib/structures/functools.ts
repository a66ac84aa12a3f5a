/** _functools: partial, reduce, cmp_to_key, the lru_cache wrapper. Behaviour and wording follow CPython 3.14's _functoolsmodule.c. */
import {
  call,
  compareNames,
  defineFunction,
  defineType,
  type Forwarded,
  instanceDict,
  isBreathDue,
  isCallable,
  isRaised,
  iter,
  keeping,
  type ModuleSpec,
  makeBoundMethod,
  makeDict,
  makeGenericAlias,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  nativeCallable,
  next,
  PyDict,
  PyForwarding,
  PyNativeIterator,
  PyObject,
  PyTuple,
  type PyType,
  raise,
  refersTo,
  replaceKept,
  repr,
  reprGuard,
  richCompare,
  setInstanceDict,
  str,
  types,
  type Value,
} from '../../machine/index.ts';
import { asMembers, attributeDict, lazy, readonlyMember } from './common.ts';
import { lruCacheType } from './lru-cache.ts';

// ---- partial ---------------------------------------------------------------------------------------------------------------------------------------

class PyPartial extends PyForwarding {
  func: Value = null;
  args: PyTuple = makeTuple([]);
  keywords: PyDict = makeDict();
  /** How many of `args` are Placeholder. */
  holes = 0;
  override forwarded(): Forwarded | undefined {
    const { func, args, holes, keywords } = this;
    if (holes > 0) return undefined;
    const kwargs = keywords.table.size === 0 ? null : new Map<string, Value>();
    for (const [name, value] of keywords.table.liveEntries()) {
      if (typeof name !== 'string') return undefined;
      kwargs!.set(name, value);
    }
    return { func, front: args.items, kwargs };
  }
}
refersTo(
  PyPartial,
  ({ func, args, keywords }, visit) => {
    visit(func);
    visit(args);
    visit(keywords);
  },
  true,
);
const placeholderType: () => PyType = lazy(() =>
  defineType({
    name: 'functools._PlaceholderType',
    isBaseType: false,
    alloc: null,
    doc: 'The type of the Placeholder singleton.\n\nUsed as a placeholder for partial arguments.',
    new: [
      'cls, /, *args, **kwargs',
      (_cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
        if (args.length > 0 || kwargs.size > 0) raise('TypeError', 'PlaceholderType takes no arguments');
        return placeholder();
      },
    ],
    methods: {
      __repr__: ['self, /', () => 'Placeholder'],
      __reduce__: ['self, /', () => 'Placeholder'],
    },
  }),
);
const placeholder: () => PyObject = lazy(() => new PyObject(placeholderType()));

/** `given` put in the places of the placeholders of `args`, the rest behind. */
function fillHoles(args: readonly Value[], given: readonly Value[]): Value[] {
  const hole = placeholder();
  let used = 0;
  const filled = args.map((arg) => (arg === hole && used < given.length ? (given[used++] as Value) : arg));
  return filled.concat(given.slice(used));
}
const countHoles = (args: readonly Value[]): number => args.filter((arg) => arg === placeholder()).length;

const hasNoAttributes = ({ shape }: PyPartial): boolean => shape?.keys.length === 0 && !shape.isDict;
function newPartial(cls: PyType, args: Value[], kwargs: Map<string, Value>): PyPartial {
  if (args.length === 0) raise('TypeError', "type 'partial' takes at least one argument");
  let func = args[0] as Value;
  if (!isCallable(func)) raise('TypeError', 'the first argument must be callable');
  const hole = placeholder();
  let given = args.slice(1);
  if (given[given.length - 1] === hole) raise('TypeError', 'trailing Placeholders are not allowed');
  for (const value of kwargs.values())
    if (value === hole) raise('TypeError', 'Placeholder cannot be passed as a keyword argument');
  const made = new PyPartial(cls);
  let entries: [Value, Value][] = [];
  // A partial of a partial is one partial, unless the inner one carries attributes.
  if (func instanceof PyPartial && hasNoAttributes(func)) {
    given = func.holes > 0 ? fillHoles(func.args.items, given) : func.args.items.concat(given);
    entries = Array.from(func.keywords.table.liveEntries());
    func = func.func;
  }
  for (const entry of kwargs) entries.push(entry);
  made.func = func;
  made.args = makeTuple(given);
  made.keywords = makeDict(entries);
  made.holes = countHoles(given);
  return made;
}
/** functools.partial(func, **keywords) */
export const partialOf = (func: Value, keywords: Map<string, Value>): Value =>
  newPartial(partialType(), [func], keywords);
function* callPartial(self: PyPartial, args: Value[], kwargs: Map<string, Value>): NativeGen {
  if (args.length < self.holes) {
    raise(
      'TypeError',
      `missing positional arguments in 'partial' call; expected at least ${self.holes}, got ${args.length}`,
    );
  }
  const all = self.holes > 0 ? fillHoles(self.args.items, args) : self.args.items.concat(args);
  let keywords: Map<string, Value> | null = kwargs.size > 0 ? kwargs : null;
  if (self.keywords.table.size > 0) {
    keywords = new Map();
    for (const [name, value] of self.keywords.table.liveEntries()) {
      if (typeof name !== 'string') raise('TypeError', 'keywords must be strings');
      keywords.set(name, value);
    }
    for (const [name, value] of kwargs) keywords.set(name, value);
  }
  return yield* call(self.func, all, keywords);
}
function partialRepr(self: PyPartial): string {
  return reprGuard(self, '...', () => {
    const parts = [repr(self.func), ...self.args.items.map(repr)];
    for (const [name, value] of self.keywords.table.liveEntries()) parts.push(`${str(name)}=${repr(value)}`);
    return `${str(self.cls.module)}.${self.cls.qualname}(${parts.join(', ')})`;
  });
}
function setState(self: PyPartial, state: Value): void {
  const bad = (): never => raise('TypeError', 'invalid partial state');
  if (!(state instanceof PyTuple) || state.items.length !== 4) bad();
  const [func, args, keywords, dict] = (state as PyTuple).items as [Value, Value, Value, Value];
  if (!isCallable(func) || !(args instanceof PyTuple) || !(keywords === null || keywords instanceof PyDict)) bad();
  if (!(dict === null || dict instanceof PyDict)) bad();
  const items = (args as PyTuple).items;
  if (items.length > 0 && items[items.length - 1] === placeholder())
    raise('TypeError', 'trailing Placeholders are not allowed');
  self.func = func;
  self.args = (args as PyTuple).cls === types.tuple ? (args as PyTuple) : makeTuple(items.slice());
  const exact = keywords !== null && (keywords as PyDict).cls === types.dict;
  self.keywords = exact ? (keywords as PyDict) : makeDict((keywords as PyDict | null)?.table.liveEntries());
  self.holes = countHoles(items);
  if (dict instanceof PyDict) setInstanceDict(self, dict);
  else {
    self.shape = self.cls.rootShape;
    self.slots = [];
  }
}
const partialType = lazy(() =>
  asMembers(
    defineType({
      name: 'functools.partial',
      weakrefable: true,
      hasDict: true,
      alloc: (cls) => new PyPartial(cls),
      doc: 'Create a new function with partial application of the given arguments\nand keywords.',
      new: ['cls, /, *args, **kwargs', newPartial],
      methods: {
        __call__: ['self, /, *args, **kwargs', callPartial],
        __get__: [
          'self, instance, owner=None, /',
          (self: PyPartial, instance: Value) => (instance === null ? self : makeBoundMethod(self, instance)),
        ],
        __repr__: ['self, /', partialRepr],
        __reduce__: [
          'self, /',
          (self: PyPartial) => {
            const state = makeTuple([
              self.func,
              self.args,
              self.keywords,
              hasNoAttributes(self) ? null : instanceDict(self),
            ]);
            return makeTuple([self.cls, makeTuple([self.func]), state]);
          },
        ],
        __setstate__: ['self, state, /', setState],
      },
      classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias, 'See PEP 585'] },
      getset: {
        func: readonlyMember((self: PyPartial) => self.func),
        args: readonlyMember((self: PyPartial) => self.args),
        keywords: readonlyMember((self: PyPartial) => self.keywords),
        __dict__: attributeDict,
      },
    }),
    ['func', 'args', 'keywords'],
  ),
);

// ---- reduce ----------------------------------------------------------------------------------------------------------------------------------------

function* reduce(func: Value, iterable: Value, initial?: Value): NativeGen {
  let iterator: Value;
  try {
    iterator = yield* iter(iterable);
  } catch (error) {
    if (isRaised(error, 'TypeError')) raise('TypeError', 'reduce() arg 2 must support iteration');
    throw error;
  }
  let result = initial ?? (initial === null ? null : yield* next(iterator));
  if (result === undefined) raise('TypeError', 'reduce() of empty iterable with no initial value');
  const direct = nativeCallable(func);
  // (the arguments of the last call live until the next one's take their place)
  const kept = keeping([iterator, result, null, null, null]);
  for (;;) {
    const item: Value | undefined =
      iterator instanceof PyNativeIterator && !isBreathDue() ? iterator.nextValue() : yield* next(iterator);
    if (item === undefined) {
      replaceKept(kept, 3, null);
      replaceKept(kept, 2, null);
      return result;
    }
    kept[4] = item;
    replaceKept(kept, 2, result);
    replaceKept(kept, 3, item);
    kept[4] = null;
    result = direct === undefined ? yield* call(func, [result, item]) : direct(result, item);
    kept[1] = result;
  }
}

// ---- cmp_to_key -------------------------------------------------------------------------------------------------------------------------------------

class PyKey extends PyObject {
  constructor(
    cls: PyType,
    readonly compare: Value,
    public object: Value | undefined,
  ) {
    super(cls);
  }
}
const keyType = lazy(() => {
  const comparison = (op: number): NativeSpec => [
    'self, value, /',
    function* (self: PyKey, other: Value) {
      if (!(other instanceof PyKey)) raise('TypeError', 'other argument must be K instance');
      if (self.object === undefined || other.object === undefined) raise('AttributeError', 'object');
      const order = yield* call(self.compare, [self.object, other.object]);
      return richCompare(order, 0, op);
    },
  ];
  const methods: Record<string, NativeSpec> = {
    __call__: [
      'self, /, *args, **kwargs',
      (self: PyKey, args: Value[], kwargs: Map<string, Value>) => {
        const given = args.length + kwargs.size;
        if (given > 1) raise('TypeError', `K() takes at most 1 argument (${given} given)`);
        const object = args.length === 1 ? args[0] : kwargs.get('obj');
        if (kwargs.size === 1 && object === undefined)
          raise('TypeError', `K() got an unexpected keyword argument '${[...kwargs.keys()][0]}'`);
        if (object === undefined) raise('TypeError', "K() missing required argument 'obj' (pos 1)");
        return new PyKey(self.cls, self.compare, object);
      },
    ],
  };
  compareNames.forEach((name, op) => {
    methods[name] = comparison(op);
  });
  return defineType({
    name: 'functools.KeyWrapper',
    alloc: null,
    isBaseType: false,
    unhashable: true,
    methods,
    getset: {
      __text_signature__: [() => '(obj)'],
      obj: [
        (self: PyKey) => self.object ?? null,
        (self: PyKey, value: Value | undefined) => {
          self.object = value;
        },
      ],
    },
  });
});

export const functoolsModule: ModuleSpec = {
  kind: 'native',
  doc: 'Tools that operate on functions.',
  make: () => ({
    partial: partialType(),
    Placeholder: placeholder(),
    _PlaceholderType: placeholderType(),
    _lru_cache_wrapper: lruCacheType(),
    reduce: defineFunction(
      'reduce',
      [
        'function, iterable, /, initial=None',
        reduce,
        'Apply a function of two arguments cumulatively to the items of an iterable, from left to right.\n\nThis effectively reduces the iterable to a single value.  If initial is present,\nit is placed before the items of the iterable in the calculation, and serves as\na default when the iterable is empty.\n\nFor example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5])\ncalculates ((((1 + 2) + 3) + 4) + 5).',
      ],
      '_functools',
    ),
    cmp_to_key: defineFunction(
      'cmp_to_key',
      [
        'mycmp',
        (compare: Value) => new PyKey(keyType(), compare, undefined),
        'Convert a cmp= function into a key= function.',
      ],
      '_functools',
    ),
  }),
};
