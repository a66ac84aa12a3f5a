/** The wrapper that functools.lru_cache makes. Behaviour and wording follow CPython's _functoolsmodule.c. */
import {
  asInt,
  call,
  defineType,
  equals,
  getAttr,
  hash64,
  highHash,
  holdsNoMore,
  inSight,
  isCallable,
  lowHash,
  makeBoundMethod,
  makeTuple,
  type NativeGen,
  nowHeld,
  PyFloat,
  PyInstance,
  PyObject,
  type PyType,
  raise,
  refersTo,
  toSize,
  truthy,
  typeOf,
  types,
  type Value,
} from '../../machine/index.ts';
import { attributeDict, lazy } from './common.ts';

/** One remembered call; entries form a ring from the longest unused to the last used (without bound: from the oldest), through the cache's `root`. */
class Entry {
  previous: Entry = this;
  next: Entry = this;
  constructor(
    /** Arguments, and what else tells calls apart; a lone int or str stands for itself. */
    readonly key: Value,
    readonly lo: number,
    readonly hi: number,
    public result: Value,
  ) {}
}

class PyLruCache extends PyInstance {
  func: Value = null;
  /** -1: without bound. */
  maxsize = 0;
  typed = false;
  infoType: Value = null;
  hits = 0;
  misses = 0;
  size = 0;
  /** Calls with one int or str. */
  private simple = new Map<string | number | bigint, Entry>();
  /** All others, by the low half of their hash. */
  private buckets = new Map<number, Entry[]>();
  private root = new Entry(null, 0, 0, null);

  findSimple(key: string | number | bigint): Entry | undefined {
    return this.simple.get(key);
  }
  find(key: Value, lo: number, hi: number): Entry | undefined {
    if (isSimple(key)) return this.simple.get(key);
    for (const entry of this.buckets.get(lo) ?? []) {
      if (entry.hi === hi && equals(entry.key, key)) return entry;
    }
    return undefined;
  }
  /** Makes an entry the last used one. */
  touch(entry: Entry): void {
    if (this.maxsize < 0 || entry.next === this.root) return;
    this.unlink(entry);
    this.link(entry);
  }
  private unlink(entry: Entry): void {
    entry.previous.next = entry.next;
    entry.next.previous = entry.previous;
  }
  private link(entry: Entry): void {
    const { root } = this;
    entry.previous = root.previous;
    entry.next = root;
    root.previous.next = entry;
    root.previous = entry;
  }
  add(entry: Entry): void {
    const unused = this.maxsize >= 0 && this.size >= this.maxsize ? this.root.next : undefined;
    if (unused !== undefined) this.remove(unused);
    this.link(entry);
    this.size++;
    if (isSimple(entry.key)) this.simple.set(entry.key, entry);
    else {
      const bucket = this.buckets.get(entry.lo);
      if (bucket === undefined) this.buckets.set(entry.lo, [entry]);
      else bucket.push(entry);
    }
    if (unused !== undefined) forgotten(unused);
  }
  private remove(entry: Entry): void {
    this.unlink(entry);
    this.size--;
    if (isSimple(entry.key)) {
      this.simple.delete(entry.key);
      return;
    }
    const bucket = this.buckets.get(entry.lo) as Entry[];
    bucket.splice(bucket.indexOf(entry), 1);
    if (bucket.length === 0) this.buckets.delete(entry.lo);
  }
  clear(): void {
    const entries = this.entries();
    this.hits = this.misses = this.size = 0;
    this.simple = new Map();
    this.buckets = new Map();
    this.root = new Entry(null, 0, 0, null);
    for (const entry of entries) forgotten(entry);
  }
  /** What it remembers, in the order in which it forgets. */
  entries(): Entry[] {
    const entries: Entry[] = [];
    for (let at = this.root.next; at !== this.root; at = at.next) entries.push(at);
    return entries;
  }
}
/** An entry is in no cache any more. */
function forgotten({ key, result }: Entry): void {
  inSight([result], () => holdsNoMore(key));
  holdsNoMore(result);
}
refersTo(
  PyLruCache,
  (cache, visit) => {
    // (with a bound the list of what is remembered goes last)
    const isBounded = cache.maxsize >= 0;
    if (isBounded) visit(cache.func);
    for (const { key, result } of cache.entries()) {
      visit(key);
      visit(result);
    }
    if (!isBounded) visit(cache.func);
    visit(cache.infoType);
  },
  true,
);
type Simple = string | number | bigint;
const isSimple = (key: Value): key is Simple =>
  typeof key === 'number' || typeof key === 'string' || typeof key === 'bigint';

/** Stands between positional and keyword arguments in a key. */
const keywordMark = lazy(() => new PyObject(types.object));

function keyOf(self: PyLruCache, args: Value[], kwargs: Map<string, Value>): Value {
  if (!self.typed && kwargs.size === 0) {
    const only = args[0] as Value;
    return args.length === 1 && isSimple(only) ? only : makeTuple(args);
  }
  const parts = args.slice();
  if (kwargs.size > 0) {
    parts.push(keywordMark());
    for (const [name, value] of kwargs) parts.push(name, value);
  }
  if (self.typed) {
    for (const value of args) parts.push(typeOf(value));
    for (const value of kwargs.values()) parts.push(typeOf(value));
  }
  return makeTuple(parts);
}
function* callCached(self: PyLruCache, args: Value[], kwargs: Map<string, Value>): NativeGen {
  const keywords = kwargs.size > 0 ? kwargs : null;
  if (self.maxsize === 0) {
    self.misses++;
    return yield* call(self.func, args, keywords);
  }
  const key = keyOf(self, args, kwargs);
  if (!isSimple(key)) hash64(key);
  const [lo, hi] = [lowHash(), highHash()];
  const known = self.find(key, lo, hi);
  if (known !== undefined) {
    self.hits++;
    self.touch(known);
    return known.result;
  }
  self.misses++;
  const result = yield* call(self.func, args, keywords);
  nowHeld(result, self);
  for (const argument of args) nowHeld(argument, self);
  // The function may itself have filled the cache.
  const meanwhile = self.find(key, lo, hi);
  // (the death of what is forgotten may clear the cache)
  if (meanwhile === undefined) inSight([result], () => self.add(new Entry(key, lo, hi, result)));
  else if (self.maxsize < 0) {
    const before = meanwhile.result;
    meanwhile.result = result;
    inSight([result], () => holdsNoMore(before));
  }
  return result;
}
const isPlain = (value: Value): boolean =>
  !(value instanceof PyObject) || (value instanceof PyFloat && !value.cls.isHeap);
/** A hit whose arguments need no Python code to be compared. */
function hit(self: PyLruCache, args: Value[], kwargs: Map<string, Value>): Value | undefined {
  if (self.typed || kwargs.size > 0 || self.maxsize === 0) return undefined;
  let known: Entry | undefined;
  if (args.length === 1 && isSimple(args[0] as Value)) known = self.findSimple(args[0] as Simple);
  else if (args.every(isPlain)) {
    const key = makeTuple(args);
    hash64(key);
    known = self.find(key, lowHash(), highHash());
  }
  if (known === undefined) return undefined;
  self.hits++;
  self.touch(known);
  return known.result;
}
function makeCache(cls: PyType, func: Value, maxsize: Value, typed: Value, infoType: Value): PyLruCache {
  if (!isCallable(func)) raise('TypeError', 'the first argument must be callable');
  if (maxsize !== null && asInt(maxsize) === undefined && typeOf(maxsize).lookup('__index__') === undefined) {
    raise('TypeError', 'maxsize should be integer or None');
  }
  const made = new PyLruCache(cls);
  made.func = func;
  made.maxsize = maxsize === null ? -1 : Math.max(0, toSize(maxsize, true));
  made.typed = truthy(typed);
  made.infoType = infoType;
  return made;
}

export const lruCacheType = lazy(() =>
  defineType({
    name: 'functools._lru_cache_wrapper',
    weakrefable: true,
    hasDict: true,
    getset: { __dict__: attributeDict },
    alloc: (cls) => new PyLruCache(cls),
    doc: 'Create a cached callable that wraps another function.\n\nuser_function:      the function being cached\n\nmaxsize:  0         for no caching\n          None      for unlimited cache size\n          n         for a bounded cache\n\ntyped:    False     cache f(3) and f(3.0) as identical calls\n          True      cache f(3) and f(3.0) as distinct calls\n\ncache_info_type:    namedtuple class with the fields:\n                        hits misses currsize maxsize\n',
    new: ['cls, user_function, maxsize, typed, cache_info_type', makeCache],
    methods: {
      __call__: ['self, /, *args, **kwargs', callCached, undefined, hit],
      __get__: [
        'self, instance, owner=None, /',
        (self: PyLruCache, instance: Value) => (instance === null ? self : makeBoundMethod(self, instance)),
      ],
      cache_info: [
        'self, /',
        function* (self: PyLruCache) {
          return yield* call(self.infoType, [
            self.hits,
            self.misses,
            self.maxsize < 0 ? null : self.maxsize,
            self.size,
          ]);
        },
        'Report cache statistics',
      ],
      cache_clear: ['self, /', (self: PyLruCache) => self.clear(), 'Clear the cache and cache statistics'],
      __reduce__: ['self, /', (self: PyLruCache) => getAttr(self, '__qualname__')],
      __copy__: ['self, /', (self: PyLruCache) => self],
      __deepcopy__: ['self, memo, /', (self: PyLruCache) => self],
    },
  }),
);
