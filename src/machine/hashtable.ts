/**
 * The tables behind dict and set.
 *
 * HashTable (dict): entries in insertion order, found through a JavaScript Map for keys whose equality JavaScript can decide (str, numbers,
 * None, objects compared by identity) and through hash buckets for the rest (tuples, user-defined __eq__, ...).
 *
 * SetTable (set, frozenset): CPython's own open addressing (setobject.c: linear probes of 9, perturbation by 5 bits, growth at 3/5), because the
 * order in which a set of ints prints is visible and programs rely on it.
 */
import { Raise } from './errors.ts';
import { hash64, hashHi, hashLo, setHalves } from './hash.ts';
import { PyFloat, PyIntBox, PyObject, PyStrBox, type PyType, showChanges, type Value, typeClock } from './objects.ts';
import { keysEqual, str } from './protocols/index.ts';
import { exceptionType, raise } from './raise.ts';

/** How instances of a class are found as dict keys. */
const enum KeyKind {
  identity = 1,
  complex = 2,
  primitive = 3,
}
/** `isOpen`: of keys that only hash and == can find, whether they may be equal to a text, a number or None. */
interface KnownKind {
  readonly version: number;
  readonly kind: KeyKind;
  readonly isOpen: boolean;
}
const kinds = new WeakMap<PyType, KnownKind>();
/** Built-in classes whose instances are equal to nothing of another kind. */
const closed: ReadonlySet<string> = new Set(['tuple', 'bytes', 'frozenset', 'date', 'datetime', 'time', 'timedelta']);

const keyKind = (key: PyObject): KeyKind => knownKind(key).kind;
const isOpen = (key: Value): boolean => key instanceof PyObject && knownKind(key).isOpen;
function knownKind(key: PyObject): KnownKind {
  const cls = key.cls;
  const known = kinds.get(cls);
  if (known !== undefined && known.version === typeClock.version) return known;
  const eq = cls.owner('__eq__');
  const hash = cls.owner('__hash__');
  let kind = KeyKind.complex;
  if (eq !== undefined && eq === hash && !eq.isHeap) {
    if (eq.name === 'object') kind = KeyKind.identity;
    else if (key instanceof PyFloat || key instanceof PyIntBox || key instanceof PyStrBox) kind = KeyKind.primitive;
  } else if (key instanceof PyIntBox || key instanceof PyStrBox) {
    const base = key instanceof PyIntBox ? 'int' : 'str';
    if (eq?.name === base && hash?.name === base) kind = KeyKind.primitive;
  }
  const mayEqualAny = kind === KeyKind.complex && !(eq !== undefined && !eq.isHeap && closed.has(eq.name));
  const found: KnownKind = { version: typeClock.version, kind, isOpen: mayEqualAny };
  kinds.set(cls, found);
  return found;
}

/** Leaves the hash of a key in hashLo/hashHi. An unhashable key is told with what it was wanted for, as CPython does. */
function hashKey(key: Value, use: 'dict key' | 'set element'): void {
  if (!(key instanceof PyObject)) return hash64(key);
  try {
    hash64(key);
  } catch (error) {
    if (!(error instanceof Raise) || error.exc.cls !== exceptionType('TypeError')) throw error;
    raise('TypeError', `cannot use '${key.cls.fullName}' as a ${use} (${str(error.exc)})`);
  }
}

type NormalKey = null | number | bigint | string | PyObject;

/** The Map key that stands for a Python key; undefined when only hash and == can decide. */
function normalKey(key: Value): NormalKey | undefined {
  if (typeof key === 'string' || typeof key === 'number') return key;
  if (key === null || typeof key === 'bigint') return key;
  if (typeof key === 'boolean') return key ? 1 : 0;
  switch (keyKind(key)) {
    case KeyKind.identity:
      return key;
    case KeyKind.complex:
      return undefined;
    default:
      if (key instanceof PyFloat) return normalFloat(key);
      return (key as PyIntBox | PyStrBox).value;
  }
}

function normalFloat(key: PyFloat): NormalKey {
  const value = key.value;
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  if (Number.isNaN(value)) return key;
  if (Number.isInteger(value)) return BigInt(value);
  return value;
}

/** How many entries a table of so many slots has. */
const entriesIn = (slots: number): number => Math.floor((2 * slots) / 3);
/** How many entries the smallest table has that has so many slots. */
function fittingSlots(slots: number): number {
  let size = 8;
  while (size < slots) size *= 2;
  return entriesIn(size);
}
/** How many entries the smallest table has into which so many fit. */
function fitting(entries: number): number {
  let size = 8;
  while (entriesIn(size) < entries) size *= 2;
  return entriesIn(size);
}

/** The entries of a dict, in the order in which they came. */
export class HashTable {
  private map: Map<NormalKey, number> = new Map();
  /** Low 32 bits of the hash -> entry numbers. null while no complex key was ever stored. */
  private buckets: Map<number, number[]> | null = null;
  /** The hashes of complex keys, by entry number; empty while there was none. */
  private lows: number[] = [];
  private highs: number[] = [];
  /** Whether a complex key was ever stored that may be equal to a text, a number or None. */
  private hasOpen = false;
  /** Low 32 bits of the hash -> entry numbers of texts, numbers and None; null until such a complex key is looked for among them. */
  private plain: Map<number, number[]> | null = null;
  /** The hash of the complex key that was looked for last. */
  private lastLo = 0;
  private lastHi = 0;
  /** Keys in order of insertion; undefined marks a deleted entry. */
  keys: (Value | undefined)[] = [];
  values: Value[] = [];
  size = 0;
  /**
   * How many more entries fit until those that are left are put together anew, as CPython does it: who goes through a dict that changes meanwhile sees that.
   * -1 as long as none was deleted: it follows from their number then.
   */
  private room = -1;
  /** How many entries fit into the table since then. */
  private limit = 0;
  /** Changes whenever a key is added or removed: what caches of entry numbers compare. */
  version = 1;

  /** The entry number of a key, or -1. May run Python code (__hash__, __eq__) for complex keys. */
  find(key: Value): number {
    const normal = typeof key === 'string' ? key : normalKey(key);
    if (normal !== undefined) {
      const index = this.map.get(normal);
      if (index !== undefined) return index;
      if (this.buckets === null || (!this.hasOpen && (typeof normal === 'string' || normal === null))) return -1;
    }
    return this.findComplex(key, normal);
  }
  private findComplex(key: Value, normal: NormalKey | undefined): number {
    hashKey(key, 'dict key');
    const lo = hashLo;
    const hi = hashHi;
    const index = this.findHashed(key, normal, lo, hi);
    this.lastLo = lo;
    this.lastHi = hi;
    return index;
  }
  private findHashed(key: Value, normal: NormalKey | undefined, lo: number, hi: number): number {
    const bucket = this.buckets?.get(lo);
    if (bucket !== undefined) {
      for (const index of bucket.slice()) {
        const other = this.keys[index];
        if (other === undefined || this.highs[index] !== hi) continue;
        if (other === key || keysEqual(other, key)) return index;
      }
    }
    // A complex key may be equal to a number or a text (Fraction(1) == 1).
    return normal === undefined && this.map.size > 0 && isOpen(key) ? this.findPlain(key, lo, hi) : -1;
  }
  /** The entry of the text, the number or the None that a complex key is equal to. */
  private findPlain(key: Value, lo: number, hi: number): number {
    if (this.plain === null) {
      this.plain = new Map();
      // (from now on whatever is added is noted there)
      this.buckets ??= new Map();
      this.keys.forEach((other, index) => {
        if (other !== undefined) this.notePlain(other, normalKey(other), index);
      });
    }
    for (const index of this.plain.get(lo)?.slice() ?? []) {
      const other = this.keys[index];
      if (other === undefined) continue;
      hash64(other);
      if (hashLo === lo && hashHi === hi && keysEqual(other, key)) return index;
    }
    return -1;
  }
  private notePlain(key: Value, normal: NormalKey | undefined, index: number): void {
    if (this.plain === null || normal === undefined || normal instanceof PyObject) return;
    hash64(key);
    const bucket = this.plain.get(hashLo);
    if (bucket === undefined) this.plain.set(hashLo, [index]);
    else bucket.push(index);
  }
  get(key: Value): Value | undefined {
    const index = this.find(key);
    return index < 0 ? undefined : this.values[index];
  }
  has(key: Value): boolean {
    return this.find(key) >= 0;
  }
  /** `squeeze`: a new key may bring a `compact`. */
  set(key: Value, value: Value, squeeze = false): void {
    const normal = typeof key === 'string' ? key : normalKey(key);
    if (normal !== undefined && this.buckets === null) {
      const index = this.map.get(normal);
      if (index !== undefined) {
        this.values[index] = value;
        return;
      }
      if (squeeze) this.compact();
      this.map.set(normal, this.keys.length);
      this.push(key, value);
      return;
    }
    const index = this.find(key);
    if (index >= 0) this.values[index] = value;
    else {
      const lo = this.lastLo;
      const hi = this.lastHi;
      if (squeeze) this.compact();
      this.append(key, value, lo, hi);
    }
  }
  /** The value of a key, which is `value` from now on when the key was not there. */
  getOrSet(key: Value, value: Value): Value {
    const index = this.find(key);
    if (index >= 0) return this.values[index] as Value;
    const lo = this.lastLo;
    const hi = this.lastHi;
    this.compact();
    this.append(key, value, lo, hi);
    return value;
  }
  /** `lo`, `hi`: the hash of a complex key. */
  private append(key: Value, value: Value, lo: number, hi: number): void {
    const index = this.keys.length;
    const normal = typeof key === 'string' ? key : normalKey(key);
    if (normal !== undefined) {
      this.map.set(normal, index);
      this.notePlain(key, normal, index);
    } else {
      this.hasOpen ||= isOpen(key);
      this.buckets ??= new Map();
      const bucket = this.buckets.get(lo);
      if (bucket === undefined) this.buckets.set(lo, [index]);
      else bucket.push(index);
      while (this.lows.length < index) {
        this.lows.push(0);
        this.highs.push(0);
      }
      this.lows[index] = lo;
      this.highs[index] = hi;
    }
    this.push(key, value);
  }
  private push(key: Value, value: Value): void {
    this.keys.push(key);
    this.values.push(value);
    this.size++;
    this.version++;
    if (this.room > 0) this.room--;
  }
  /** How many entries fit into the table: none where it has not been used yet. */
  get capacity(): number {
    const length = this.keys.length;
    if (length === 0 && this.room < 0) return 0;
    return this.room < 0 || length > this.limit ? fitting(length) : this.limit;
  }
  /** Whether all keys are found without Python code: one that is equal to a number or a text is one itself. */
  get isPlain(): boolean {
    return this.buckets === null;
  }
  /** Removes a key. @returns its value, or undefined when it was not there */
  delete(key: Value): Value | undefined {
    const index = this.find(key);
    if (index < 0) return undefined;
    const value = this.values[index] as Value;
    this.deleteAt(index);
    return value;
  }
  deleteAt(index: number): void {
    if (this.room < 0) {
      this.limit = this.capacity;
      this.room = this.limit - this.keys.length;
    }
    const key = this.keys[index] as Value;
    const normal = normalKey(key);
    if (normal !== undefined) this.map.delete(normal);
    else {
      const lo = this.lows[index] as number;
      const bucket = this.buckets?.get(lo);
      if (bucket !== undefined) {
        bucket.splice(bucket.indexOf(index), 1);
        if (bucket.length === 0) this.buckets?.delete(lo);
      }
    }
    this.keys[index] = undefined;
    this.values[index] = null;
    this.size--;
    this.version++;
    if (this.size === 0) this.firstLive = 0;
  }
  /** No live entry stands before this number: keeps popping from the front cheap. */
  private firstLive = 0;
  /** The number of the first live entry at or after `from`, or -1. Entries keep their numbers until `compact`. */
  nextIndex(from: number): number {
    let index = from < this.firstLive ? this.firstLive : from;
    const keys = this.keys;
    const length = keys.length;
    while (index < length && keys[index] === undefined) index++;
    if (from <= this.firstLive) this.firstLive = index;
    return index < length ? index : -1;
  }
  /** The number of the last live entry, or -1. */
  lastIndex(): number {
    let index = this.keys.length - 1;
    while (index >= 0 && this.keys[index] === undefined) index--;
    return index;
  }
  /** Removes the last live entry and gives the numbers at the end free, as popitem() does. */
  deleteLast(): void {
    const last = this.lastIndex();
    this.deleteAt(last);
    this.keys.length = last;
    this.values.length = last;
    if (this.firstLive > last) this.firstLive = last;
  }
  clear(): void {
    this.map.clear();
    this.buckets = null;
    this.hasOpen = false;
    this.plain = null;
    this.lows = [];
    this.highs = [];
    this.keys = [];
    this.values = [];
    this.size = 0;
    this.firstLive = 0;
    this.room = -1;
    this.version++;
  }
  /** Squeezes deleted entries out when the table is full: on insertion of a new key. */
  compact(): void {
    if (this.room !== 0) return;
    const { keys, values, lows, highs } = this;
    this.clear();
    this.appendAll(keys, values, lows, highs);
    this.limit = fittingSlots(3 * this.size);
    this.room = this.limit - this.size;
  }
  copy(): HashTable {
    const copy = new HashTable();
    if (this.size === this.keys.length && this.buckets === null) {
      copy.map = new Map(this.map);
      copy.keys = this.keys.slice();
      copy.values = this.values.slice();
      copy.size = this.size;
      return copy;
    }
    copy.appendAll(this.keys, this.values, this.lows, this.highs);
    return copy;
  }
  private appendAll(
    keys: readonly (Value | undefined)[],
    values: readonly Value[],
    lows: readonly number[],
    highs: readonly number[],
  ): void {
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index];
      if (key !== undefined) this.append(key, values[index] as Value, lows[index] ?? 0, highs[index] ?? 0);
    }
  }
  /** Leaves the hash of a live entry's key in hashLo/hashHi; `__hash__` is not asked again. */
  hashAt(index: number): void {
    const key = this.keys[index] as Value;
    if (key instanceof PyObject && keyKind(key) === KeyKind.complex)
      setHalves(this.lows[index] as number, this.highs[index] as number);
    else hash64(key);
  }
  /** `get` of a key whose hash is known. */
  getHashed(key: Value, lo: number, hi: number): Value | undefined {
    const index = this.findKnown(key, lo, hi);
    return index < 0 ? undefined : this.values[index];
  }
  /** `set` of a key that comes from another table with its hash. */
  setHashed(key: Value, value: Value, lo: number, hi: number): void {
    const index = this.findKnown(key, lo, hi);
    if (index >= 0) this.values[index] = value;
    else {
      this.compact();
      this.append(key, value, lo, hi);
    }
  }
  /** `has` of a key that comes from another table with its hash. */
  hasHashed(key: Value, lo: number, hi: number): boolean {
    return this.findKnown(key, lo, hi) >= 0;
  }
  /** `set` of an entry of another table. */
  setFrom(other: HashTable, index: number): void {
    const value = other.values[index] as Value;
    this.setHashed(other.keys[index] as Value, value, other.lows[index] ?? 0, other.highs[index] ?? 0);
  }
  /** `get` of a key of another table. */
  getFrom(other: HashTable, at: number): Value | undefined {
    const index = this.findKnown(other.keys[at] as Value, other.lows[at] ?? 0, other.highs[at] ?? 0);
    return index < 0 ? undefined : this.values[index];
  }
  private findKnown(key: Value, lo: number, hi: number): number {
    return key instanceof PyObject && keyKind(key) === KeyKind.complex
      ? this.findHashed(key, undefined, lo, hi)
      : this.find(key);
  }
  /** The live entries in order; a new array. */
  liveEntries(): [Value, Value][] {
    const entries: [Value, Value][] = [];
    for (let index = 0; index < this.keys.length; index++) {
      const key = this.keys[index];
      if (key !== undefined) entries.push([key, this.values[index] as Value]);
    }
    return entries;
  }
  liveKeys(): Value[] {
    return this.size === this.keys.length
      ? (this.keys.slice() as Value[])
      : (this.keys.filter((key) => key !== undefined) as Value[]);
  }
  liveValues(): Value[] {
    return this.size === this.keys.length
      ? this.values.slice()
      : this.values.filter((_, index) => this.keys[index] !== undefined);
  }
}
showChanges(new HashTable());

const linearProbes = 9;
const dummy = Symbol('dummy');

/** Halves of hashes, one for each slot. */
type Halves = number[] | Int32Array;
/** From so many on they are kept as 32 bits; few are quicker to make as an array. */
const MANY = 1024;
const halves = (length: number): Halves => (length < MANY ? new Array<number>(length).fill(0) : new Int32Array(length));

/** The elements of a set, in the order of CPython's probing. */
export class SetTable {
  /** undefined = never used, dummy = deleted. */
  private slots: (Value | undefined | typeof dummy)[] = new Array(8).fill(undefined);
  private lows = halves(8);
  private highs = halves(8);
  private mask = 7;
  private fill = 0;
  /** Where `pop` looks first; outlives `clear`. */
  private finger = 0;
  size = 0;
  /** Changes with every change of the set. */
  version = 0;

  /** How many slots there are. */
  get length(): number {
    return this.slots.length;
  }
  /** The slot of a key or -1; may run Python code. */
  private find(key: Value): number {
    hashKey(key, 'set element');
    return this.findHashed(key, hashLo, hashHi);
  }
  private findHashed(key: Value, lo: number, hi: number): number {
    const mask = this.mask;
    let i = lo & mask;
    let perturbLo = lo;
    let perturbHi = hi;
    for (;;) {
      const last = i + linearProbes <= mask ? i + linearProbes : i;
      for (let at = i; at <= last; at++) {
        const entry = this.slots[at];
        if (entry === undefined) return -1;
        if (entry === dummy || this.lows[at] !== lo || this.highs[at] !== hi) continue;
        if (entry === key || keysEqual(entry as Value, key)) return at;
      }
      perturbLo = (perturbLo >>> 5) | (perturbHi << 27);
      perturbHi >>>= 5;
      i = (Math.imul(i, 5) + 1 + perturbLo) & mask;
    }
  }
  has(key: Value): boolean {
    return this.find(key) >= 0;
  }
  /** The same for an element of something else, of which is only said that it has no hash. */
  hasForeign(key: Value): boolean {
    hash64(key);
    return this.findHashed(key, hashLo, hashHi) >= 0;
  }
  /** @returns the equal element in the set, or undefined */
  getEqual(key: Value): Value | undefined {
    const at = this.find(key);
    return at < 0 ? undefined : (this.slots[at] as Value);
  }
  /** Adds a key; true when it was not there. */
  add(key: Value): boolean {
    hashKey(key, 'set element');
    return this.addHashed(key, hashLo, hashHi);
  }
  /** Adds a key whose hash is known; true when it was not there. It takes the last deleted slot on its way, or else the first never used. */
  addHashed(key: Value, lo: number, hi: number): boolean {
    if (this.findHashed(key, lo, hi) >= 0) return false;
    this.size++;
    this.version++;
    const free = this.fill + 1 === this.size ? -1 : this.deletedOnTheWay(lo, hi);
    if (free >= 0) {
      this.slots[free] = key;
      this.lows[free] = lo;
      this.highs[free] = hi;
      return true;
    }
    this.place(key, lo, hi);
    this.fill++;
    if (this.fill * 5 >= this.mask * 3) this.resize(this.size > 50000 ? this.size * 2 : this.size * 4);
    return true;
  }
  /** The last deleted slot of a probe sequence before a never-used one, or -1. */
  private deletedOnTheWay(lo: number, hi: number): number {
    const mask = this.mask;
    let i = lo & mask;
    let perturbLo = lo;
    let perturbHi = hi;
    let free = -1;
    for (;;) {
      const last = i + linearProbes <= mask ? i + linearProbes : i;
      for (let at = i; at <= last; at++) {
        const entry = this.slots[at];
        if (entry === undefined) return free;
        if (entry === dummy) free = at;
      }
      perturbLo = (perturbLo >>> 5) | (perturbHi << 27);
      perturbHi >>>= 5;
      i = (Math.imul(i, 5) + 1 + perturbLo) & mask;
    }
  }
  /** Puts a key that is known to be absent into the first never-used slot of its probe sequence. */
  private place(key: Value, lo: number, hi: number): void {
    const mask = this.mask;
    let i = lo & mask;
    let perturbLo = lo;
    let perturbHi = hi;
    for (;;) {
      const last = i + linearProbes <= mask ? i + linearProbes : i;
      for (let at = i; at <= last; at++) {
        if (this.slots[at] === undefined) {
          this.slots[at] = key;
          this.lows[at] = lo;
          this.highs[at] = hi;
          return;
        }
      }
      perturbLo = (perturbLo >>> 5) | (perturbHi << 27);
      perturbHi >>>= 5;
      i = (Math.imul(i, 5) + 1 + perturbLo) & mask;
    }
  }
  private resize(minimum: number): void {
    let length = 8;
    while (length <= minimum) length *= 2;
    if (length > 2 ** 25) raise('MemoryError');
    const { slots, lows, highs } = this;
    this.slots = new Array(length).fill(undefined);
    this.lows = halves(length);
    this.highs = halves(length);
    this.mask = length - 1;
    this.fill = this.size;
    for (let at = 0; at < slots.length; at++) {
      const entry = slots[at];
      if (entry !== undefined && entry !== dummy) this.place(entry, lows[at] as number, highs[at] as number);
    }
  }
  /** `has` of a key whose hash is known. */
  hasHashed(key: Value, lo: number, hi: number): boolean {
    return this.findHashed(key, lo, hi) >= 0;
  }
  delete(key: Value): boolean {
    return this.deleteSlot(this.find(key));
  }
  /** `delete` of a key whose hash is known. */
  deleteHashed(key: Value, lo: number, hi: number): boolean {
    return this.deleteSlot(this.findHashed(key, lo, hi));
  }
  private deleteSlot(at: number): boolean {
    if (at < 0) return false;
    this.slots[at] = dummy;
    this.lows[at] = -1;
    this.highs[at] = -1;
    this.size--;
    this.version++;
    return true;
  }
  /** Removes and returns the element CPython's set.pop would; undefined when empty. */
  pop(): Value | undefined {
    if (this.size === 0) return undefined;
    let at = this.finger & this.mask;
    while (this.slots[at] === undefined || this.slots[at] === dummy) at = at >= this.mask ? 0 : at + 1;
    const key = this.slots[at] as Value;
    this.slots[at] = dummy;
    this.lows[at] = -1;
    this.highs[at] = -1;
    this.size--;
    this.version++;
    this.finger = at + 1;
    return key;
  }
  /** `pop` goes on where it would have in another table. */
  popLike(other: SetTable): void {
    this.finger = other.finger;
  }
  /** Drops the deleted slots when they are more than a quarter: what CPython does after taking one set from another. */
  tidy(): void {
    if (this.fill - this.size <= this.mask / 4) return;
    this.resize(this.size > 50000 ? this.size * 2 : this.size * 4);
  }
  clear(): void {
    this.slots = new Array(8).fill(undefined);
    this.lows = halves(8);
    this.highs = halves(8);
    this.mask = 7;
    this.fill = this.size = 0;
    this.version++;
  }
  /** Adds all of another set (set_merge): pre-sized, which decides the order. */
  merge(other: SetTable): void {
    if (other === this || other.size === 0) return;
    if ((this.fill + other.size) * 5 >= this.mask * 3) this.resize((this.size + other.size) * 2);
    if (this.fill === 0 && this.mask === other.mask && other.fill === other.size) {
      this.slots = other.slots.slice();
      this.lows = other.lows.slice();
      this.highs = other.highs.slice();
      this.fill = this.size = other.size;
      this.version++;
      return;
    }
    for (let at = 0; at < other.slots.length; at++) {
      const entry = other.slots[at];
      if (entry === undefined || entry === dummy) continue;
      this.addHashed(entry, other.lows[at] as number, other.highs[at] as number);
    }
  }
  /** Makes room as CPython does before adding the keys of a dict with `count` entries. */
  presize(count: number): void {
    if ((this.fill + count) * 5 >= this.mask * 3) this.resize((this.size + count) * 2);
  }
  /** set.copy(): a new table, merged. */
  copy(): SetTable {
    const copy = new SetTable();
    copy.merge(this);
    return copy;
  }
  /** The next element at or after slot `at`: [element, slot] or null. */
  nextSlot(at: number): number {
    while (at <= this.mask && (this.slots[at] === undefined || this.slots[at] === dummy)) at++;
    return at <= this.mask ? at : -1;
  }
  elementAt(slot: number): Value {
    return this.slots[slot] as Value;
  }
  /** Whether a test holds for each element in table order, given with its hash. Stops at the first that fails. */
  every(test: (element: Value, lo: number, hi: number) => boolean): boolean {
    const { slots, lows, highs } = this;
    for (let at = 0; at < slots.length; at++) {
      const entry = slots[at];
      if (entry === undefined || entry === dummy) continue;
      if (!test(entry, lows[at] as number, highs[at] as number)) return false;
    }
    return true;
  }
  /** Visits the elements in table order, with their hashes. */
  visit(each: (element: Value, lo: number, hi: number) => void): void {
    this.every((element, lo, hi) => {
      each(element, lo, hi);
      return true;
    });
  }
  /** Visits the elements that are objects of JavaScript, in table order. */
  visitObjects(each: (element: object) => void): void {
    const { slots } = this;
    for (let at = 0; at < slots.length; at++) {
      const entry = slots[at];
      if (typeof entry === 'object' && entry !== null) each(entry);
    }
  }
  /** The elements in table order; a new array. */
  elements(): Value[] {
    const elements: Value[] = [];
    for (const entry of this.slots) if (entry !== undefined && entry !== dummy) elements.push(entry);
    return elements;
  }
  /** Whether this very object is among the elements: no Python code is asked. */
  includes(element: Value): boolean {
    return this.slots.includes(element);
  }
}
