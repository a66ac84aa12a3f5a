/** The modules `_random` and `random`. */

import { sha512 } from '@noble/hashes/sha2.js';
import {
  asInt,
  asStr,
  callSync,
  checkInstance,
  defineLibraryClass,
  defineType,
  getAttr,
  getItem,
  hash64,
  hashValue,
  type Int,
  importModule,
  type LibrarySpec,
  lengthOf,
  libm,
  libraryFunction,
  makeBytes,
  makeList,
  makeTuple,
  type NativeModuleSpec,
  normInt,
  ownAttribute,
  PyByteArray,
  PyBytes,
  PyClassMethod,
  PyDict,
  PyFloat,
  PyList,
  PyObject,
  PyRange,
  PySet,
  PyTuple,
  type PyType,
  pureInt,
  raise,
  randomBytes,
  repr,
  runSync,
  setItem,
  setOwnAttribute,
  str,
  toArray,
  toFloat,
  toIndex,
  toSize,
  typeName,
  types,
  type Value,
  vm,
  withAttributes,
  addLibraryLine,
  Raise,
  type PyLibraryFunction,
} from '../../../machine/index.ts';
import { lazy } from '../../data/common.ts';
import { distributions } from './distributions.ts';
import './lines.ts';
import {
  belowByBits,
  belowByFloats,
  belowOf,
  drawnWords,
  originals,
  PyRandom,
  seedByChance,
  seedWith,
  uniformOf,
} from './generator.ts';

// ---- _random.Random -----------------------------------------------------------------------------------------------------------------------------

function seedCore(self: PyRandom, seed: Value): void {
  if (seed === null) {
    seedByChance(self.twister);
    return;
  }
  const int = asInt(seed);
  if (int !== undefined) {
    seedWith(self.twister, int);
    return;
  }
  hash64(seed);
  seedWith(self.twister, normInt(BigInt.asUintN(64, BigInt(hashValue()))));
}
function bitCount(value: Value): number {
  const count = toIndex(value);
  if (count < 0) raise('ValueError', 'Cannot convert negative int');
  if (typeof count === 'bigint' || count > 2 ** 31) raise('OverflowError', 'Python int too large for C uint64_t');
  return count;
}
function restoreCore(self: PyRandom, state: Value): void {
  if (!(state instanceof PyTuple)) raise('TypeError', 'state vector must be a tuple');
  if (state.items.length !== 625) raise('ValueError', 'state vector is the wrong size');
  const words = state.items.map((item) => Number(BigInt.asUintN(32, BigInt(toIndex(item)))));
  const index = Number(toIndex(state.items[624] as Value));
  if (index < 0 || index > 624) raise('ValueError', 'invalid state');
  self.twister.restore(words);
}
const coreType = lazy((): PyType => {
  const type = defineType({
    name: 'Random',
    module: '_random',
    weakrefable: false,
    alloc: (cls) => withAttributes(new PyRandom(cls)),
    hasDict: true,
    new: ['cls, /, *args, **kwargs', (cls: PyType) => cls.alloc!(cls)],
    methods: {
      __init__: [
        'self, /, *args, **kwargs',
        (self: PyRandom, given: Value[], named: ReadonlyMap<string, Value>) => {
          if (named.size > 0) raise('TypeError', 'Random() takes no keyword arguments');
          if (given.length > 1) raise('TypeError', 'Random() requires 0 or 1 argument');
          seedCore(self, given[0] ?? null);
          return null;
        },
      ],
      random: [
        'self, /',
        (self: PyRandom) => new PyFloat(types.float, self.twister.random()),
        'random() -> x in the interval [0, 1).',
      ],
      seed: [
        'self, n=None, /',
        (self: PyRandom, seed?: Value) => {
          seedCore(self, seed ?? null);
          return null;
        },
      ],
      getstate: ['self, /', (self: PyRandom) => makeTuple(self.twister.save())],
      setstate: [
        'self, state, /',
        (self: PyRandom, state: Value) => {
          restoreCore(self, state);
          return null;
        },
      ],
      getrandbits: [
        'self, k, /',
        (self: PyRandom, k: Value) => self.twister.bits(bitCount(k)),
        'getrandbits(k) -> x.  Generates an int with k random bits.',
      ],
    },
  });
  originals.random = type.ns.get('random') as Value;
  originals.getrandbits = type.ns.get('getrandbits') as Value;
  return type;
});

// ---- Random: seeds and states -------------------------------------------------------------------------------------------------------------------------

function seed(self: PyRandom, a?: Value, version?: Value): Value {
  let seed: Value = a ?? null;
  const text = asStr(seed);
  const bytes =
    text === undefined ? (seed instanceof PyBytes || seed instanceof PyByteArray ? seed.value : undefined) : undefined;
  const old = version !== undefined && asInt(version) === 1;
  if (old && (text !== undefined || (bytes !== undefined && !(seed instanceof PyByteArray)))) {
    const codes =
      text === undefined ? [...(bytes as Uint8Array)] : [...text].map((char) => char.codePointAt(0) as number);
    let x = BigInt(codes[0] ?? 0) << 7n;
    for (const code of codes) x = ((1000003n * x) ^ BigInt(code)) & 0xffffffffffffffffn;
    seed = normInt(x ^ BigInt(codes.length));
  } else if (text !== undefined || bytes !== undefined) {
    const data = bytes ?? (callSync(getAttr(text as string, 'encode')) as PyBytes).value;
    seed = pureInt.intFromBytes(Uint8Array.from([...data, ...sha512(data)]));
  } else if (seed !== null && asInt(seed) === undefined && !(seed instanceof PyFloat)) {
    raise('TypeError', 'The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.');
  }
  seedCore(self, seed);
  setOwnAttribute(self, 'gauss_next', null);
  return null;
}
const VERSION = 3;
function setstate(self: PyRandom, state: Value): Value {
  const parts = toArray(state);
  const version = asInt(parts[0] as Value);
  if (version === VERSION || version === 2) {
    if (parts.length !== 3)
      raise(
        'ValueError',
        `${parts.length < 3 ? 'not enough' : 'too many'} values to unpack (expected 3, got ${parts.length})`,
      );
    setOwnAttribute(self, 'gauss_next', parts[2] as Value);
    restoreCore(self, parts[1] as Value);
    return null;
  }
  raise('ValueError', `state with version ${str(parts[0] as Value)} passed to Random.setstate() of version ${VERSION}`);
}

// ---- whole numbers and sequences -----------------------------------------------------------------------------------------------------------------------

const add = (a: Int, b: Int): Int => pureInt.intAdd(a, b);
const subtract = (a: Int, b: Int): Int => pureInt.intSub(a, b);
/** An argument as a whole number; when it is none, the error comes from a line of its own. */
function indexAt(method: string, line: string, value: Value): Int {
  try {
    return toIndex(value);
  } catch (error) {
    if (error instanceof Raise) addLibraryLine(randomType().ns.get(method) as PyLibraryFunction, line, error.exc, []);
    throw error;
  }
}
function randrange(self: PyObject, start: Value, stop?: Value, step?: Value): Value {
  const first = toIndex(start);
  if (stop === undefined || stop === null) {
    if (step !== undefined && step !== 1) raise('TypeError', 'Missing a non-None stop argument');
    if (first > 0) return belowOf(self)(first);
    raise('ValueError', 'empty range for randrange()');
  }
  const width = subtract(indexAt('randrange', 'random:315', stop), first);
  const stride = step === undefined ? 1 : indexAt('randrange', 'random:317', step);
  if (stride === 1) {
    if (width > 0) return add(first, belowOf(self)(width));
    raise('ValueError', `empty range in randrange(${str(start)}, ${str(stop)})`);
  }
  if (stride === 0) raise('ValueError', 'zero step for randrange()');
  const count = pureInt.intFloorDiv(add(width, stride > 0 ? subtract(stride, 1) : add(stride, 1)), stride);
  if (count <= 0) raise('ValueError', `empty range in randrange(${str(start)}, ${str(stop)}, ${str(step as Value)})`);
  return add(first, pureInt.intMul(stride, belowOf(self)(count)));
}
function randint(self: PyObject, a: Value, b: Value): Value {
  const low = toIndex(a);
  const high = indexAt('randint', 'random:339', b);
  if (high < low) raise('ValueError', `empty range in randint(${str(a)}, ${str(b)})`);
  return add(low, belowOf(self)(add(subtract(high, low), 1)));
}
function choice(self: PyObject, seq: Value): Value {
  if (lengthOf(seq) === 0) raise('IndexError', 'Cannot choose from an empty sequence');
  return getItem(seq, belowOf(self)(lengthOf(seq)));
}
function shuffle(self: PyObject, x: Value): Value {
  const below = belowOf(self);
  if (x instanceof PyList && x.cls === types.list) {
    const { items } = x;
    for (let i = items.length - 1; i > 0; i--) {
      const j = below(i + 1) as number;
      [items[i], items[j]] = [items[j] as Value, items[i] as Value];
    }
    vm.charge(items.length * 200);
    return null;
  }
  for (let i = lengthOf(x) - 1; i > 0; i--) {
    const j = below(i + 1);
    const other = getItem(x, j);
    const own = getItem(x, i);
    setItem(x, i, other);
    setItem(x, j, own);
  }
  return null;
}
/** Whether a value counts as a sequence: collections.abc.Sequence. */
function isSequence(value: Value): boolean {
  if (
    value instanceof PyList ||
    value instanceof PyTuple ||
    value instanceof PyRange ||
    value instanceof PyBytes ||
    value instanceof PyByteArray ||
    asStr(value) !== undefined
  )
    return true;
  if (!(value instanceof PyObject) || value instanceof PyDict || value instanceof PySet) return false;
  return checkInstance(value, getAttr(runSync(importModule('collections.abc')), 'Sequence'));
}
/** The first position whose sum lies above x. */
function bisect(sums: readonly number[], x: number, high = sums.length): number {
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x < sums[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
function sample(self: PyObject, population: Value, size: Value, counts?: Value): Value {
  if (!isSequence(population)) raise('TypeError', 'Population must be a sequence.  For dicts or sets, use sorted(d).');
  const n = lengthOf(population);
  if (counts !== undefined && counts !== null) {
    const sums: Int[] = [];
    for (const count of toArray(counts)) {
      const int = asInt(count);
      if (int === undefined) raise('TypeError', 'Counts must be integers');
      sums.push(add(sums.at(-1) ?? 0, int));
    }
    if (sums.length !== n) raise('ValueError', 'The number of counts does not match the population');
    const total = sums.pop() ?? 0;
    if (total < 0) raise('ValueError', 'Counts must be non-negative');
    const chosen = drawn(self, Number(total), size, (at) => at);
    return makeList(chosen.map((at) => getItem(population, bisect(sums.map(Number), Number(at)))));
  }
  return makeList(drawn(self, n, size, (at) => getItem(population, at), population));
}
/** Positions below n, each once. */
function drawn(self: PyObject, n: number, size: Value, item: (at: number) => Value, population?: Value): Value[] {
  const below = belowOf(self);
  const k = asInt(size) ?? raise('TypeError', `can't multiply sequence by non-int of type '${typeName(size)}'`);
  if (!(k >= 0 && k <= n)) raise('ValueError', 'Sample larger than population or is negative');
  const count = Number(k);
  const result: Value[] = [];
  let setSize = 21;
  if (count > 5) setSize += 4 ** Math.ceil(libm.log(count * 3) / libm.log(4));
  if (n <= setSize) {
    const pool: Value[] = population === undefined ? Array.from({ length: n }, (_, at) => at) : toArray(population);
    for (let i = 0; i < count; i++) {
      const j = below(n - i) as number;
      result.push(pool[j] as Value);
      pool[j] = pool[n - i - 1] as Value;
    }
    return result;
  }
  const selected = new Set<number>();
  for (let i = 0; i < count; i++) {
    let j = below(n) as number;
    while (selected.has(j)) j = below(n) as number;
    selected.add(j);
    result.push(item(j));
  }
  return result;
}
function accumulated(weights: Value): number[] {
  let sum = 0;
  return toArray(weights).map((weight, at) => (sum = at === 0 ? toFloat(weight) : sum + toFloat(weight)));
}
function choices(self: PyObject, population: Value, weights?: Value, cumulative?: Value, size?: Value): Value {
  const random = uniformOf(self);
  const n = lengthOf(population);
  const count = size === undefined ? 1 : Number(toIndex(size));
  const given = weights ?? null;
  let sums: number[];
  if ((cumulative ?? null) === null) {
    if (given === null) {
      const result: Value[] = [];
      for (let i = 0; i < count; i++) result.push(getItem(population, Math.floor(random() * n)));
      return makeList(result);
    }
    if (asInt(given) !== undefined)
      raise('TypeError', `The number of choices must be a keyword argument: k=${repr(given)}`);
    sums = accumulated(given);
  } else {
    if (given !== null) raise('TypeError', 'Cannot specify both weights and cumulative weights');
    sums = toArray(cumulative as Value).map(toFloat);
  }
  if (sums.length !== n) raise('ValueError', 'The number of weights does not match the population');
  if (sums.length === 0) raise('IndexError', 'list index out of range');
  const total = sums[sums.length - 1]!;
  if (total <= 0) raise('ValueError', 'Total of weights must be greater than zero');
  if (!Number.isFinite(total)) raise('ValueError', 'Total of weights must be finite');
  const result: Value[] = [];
  for (let i = 0; i < count; i++) result.push(getItem(population, bisect(sums, random() * total, n - 1)));
  return makeList(result);
}
function randbytes(self: PyObject, size: Value): Value {
  const count = toIndex(size);
  if (typeof count === 'number' && count > 0 && count <= 2 ** 30) {
    const words = drawnWords(self, count * 8);
    // the lowest byte of each word first, whatever the computer does
    if (words !== undefined)
      return makeBytes(Uint8Array.from({ length: count }, (_, at) => words[at >> 2]! >>> ((at & 3) * 8)));
  }
  const bits = asInt(callSync(getAttr(self, 'getrandbits'), [pureInt.intMul(count, 8)])) as Int;
  return makeBytes(pureInt.intToBytes(bits, count, 'little'));
}

const methods: Readonly<Record<string, LibrarySpec>> = {
  randrange: ['self, start, stop=None, step=1', randrange],
  randint: ['self, a, b', randint],
  choice: ['self, seq', choice],
  shuffle: ['self, x', shuffle],
  sample: ['self, population, k, *, counts=None', sample],
  choices: ['self, population, weights=None, *, cum_weights=None, k=1', choices],
  randbytes: ['self, n', randbytes],
  ...distributions,
};
/** A subclass with its own random() and no getrandbits() draws whole numbers from its floats. */
function initSubclass(cls: PyType): Value {
  for (const base of cls.mro) {
    if (base.ns.has('_randbelow')) break;
    if (base.ns.has('getrandbits')) {
      cls.set('_randbelow', originals.randbelowWith as Value);
      break;
    }
    if (base.ns.has('random')) {
      cls.set('_randbelow', originals.randbelowWithout as Value);
      break;
    }
  }
  return null;
}
const randomType = lazy((): PyType => {
  const type = defineLibraryClass({
    name: 'Random',
    module: 'random',
    bases: [coreType()],
    doc: "Random number generator base class used by bound module functions.\n\nUsed to instantiate instances of Random to get generators that don't\nshare state.\n",
    attributes: { VERSION },
    functions: {
      __init__: [
        'self, x=None',
        (self: PyRandom, x?: Value) => {
          callSync(getAttr(self, 'seed'), [x ?? null]);
          setOwnAttribute(self, 'gauss_next', null);
          return null;
        },
      ],
      seed: ['self, a=None, version=2', seed],
      getstate: [
        'self',
        (self: PyRandom) =>
          makeTuple([VERSION, makeTuple(self.twister.save()), ownAttribute(self, 'gauss_next') ?? null]),
      ],
      setstate: ['self, state', setstate],
      __getstate__: ['self', (self: PyObject) => callSync(getAttr(self, 'getstate'))],
      __setstate__: ['self, state', (self: PyObject, state: Value) => callSync(getAttr(self, 'setstate'), [state])],
      __reduce__: [
        'self',
        (self: PyObject) => makeTuple([self.cls, makeTuple([]), callSync(getAttr(self, 'getstate'))]),
      ],
      _randbelow_with_getrandbits: [
        'self, n',
        (self: PyObject, n: Value) =>
          belowByBits((k) => asInt(callSync(getAttr(self, 'getrandbits'), [k])) as Int)(toIndex(n)),
      ],
      _randbelow_without_getrandbits: [
        'self, n, maxsize=9007199254740992',
        (self: PyObject, n: Value, maxsize?: Value) =>
          belowByFloats(uniformOf(self), maxsize === undefined ? undefined : Number(toIndex(maxsize)))(toIndex(n)),
      ],
      ...methods,
    },
  });
  originals.randbelowWith = type.ns.get('_randbelow_with_getrandbits') as Value;
  originals.randbelowWithout = type.ns.get('_randbelow_without_getrandbits') as Value;
  type.ns.set('_randbelow', originals.randbelowWith);
  const hook = new PyClassMethod(types.classmethod);
  hook.func = libraryFunction('__init_subclass__', ['cls, /, **kwargs', initSubclass], {
    module: 'random',
    qualname: 'Random.__init_subclass__',
  });
  type.set('__init_subclass__', hook);
  return type;
});

// ---- SystemRandom ------------------------------------------------------------------------------------------------------------------------------------------

const notImplemented = (): never => raise('NotImplementedError', 'System entropy source does not have state.');
const systemType = lazy(
  (): PyType =>
    defineLibraryClass({
      name: 'SystemRandom',
      module: 'random',
      bases: [randomType()],
      doc: 'Alternate random number generator using sources provided\nby the operating system (such as /dev/urandom on Unix or\nCryptGenRandom on Windows).\n\n Not available on all systems (see os.urandom() for details).\n\n',
      functions: {
        random: [
          'self',
          () =>
            new PyFloat(
              types.float,
              Number(BigInt.asUintN(53, BigInt(pureInt.intFromBytes(randomBytes(7))) >> 3n)) * 2 ** -53,
            ),
        ],
        getrandbits: [
          'self, k',
          (_self: Value, k: Value) => {
            const count = toIndex(k);
            if (count < 0) raise('ValueError', 'number of bits must be non-negative');
            const bytes = Math.ceil(Number(count) / 8);
            return normInt(BigInt(pureInt.intFromBytes(randomBytes(bytes))) >> BigInt(bytes * 8 - Number(count)));
          },
        ],
        randbytes: [
          'self, n',
          (_self: Value, n: Value) => {
            const count = toSize(n);
            if (count < 0) raise('ValueError', 'negative argument not allowed');
            return makeBytes(randomBytes(count));
          },
        ],
        seed: ['self, *args, **kwds', () => null],
        getstate: ['self, *args, **kwds', notImplemented],
        setstate: ['self, *args, **kwds', notImplemented],
      },
    }),
);
const names = [
  'Random',
  'SystemRandom',
  'betavariate',
  'binomialvariate',
  'choice',
  'choices',
  'expovariate',
  'gammavariate',
  'gauss',
  'getrandbits',
  'getstate',
  'lognormvariate',
  'normalvariate',
  'paretovariate',
  'randbytes',
  'randint',
  'random',
  'randrange',
  'sample',
  'seed',
  'setstate',
  'shuffle',
  'triangular',
  'uniform',
  'vonmisesvariate',
  'weibullvariate',
];

export const _random: NativeModuleSpec = {
  kind: 'native',
  doc: 'Module implements the Mersenne Twister random number generator.',
  make: () => ({ Random: coreType() }),
};
export const random: NativeModuleSpec = {
  kind: 'native',
  doc: 'Random variable generators.',
  make: () => {
    const shared = callSync(randomType());
    const members: Record<string, Value> = {
      Random: randomType(),
      SystemRandom: systemType(),
      _inst: shared,
      __all__: makeList(names),
      NV_MAGICCONST: new PyFloat(types.float, 1.7155277699214135),
      TWOPI: new PyFloat(types.float, 2 * Math.PI),
      LOG4: new PyFloat(types.float, libm.log(4)),
      SG_MAGICCONST: new PyFloat(types.float, 1 + libm.log(4.5)),
      BPF: 53,
      RECIP_BPF: new PyFloat(types.float, 2 ** -53),
    };
    for (const name of names) if (!(name in members)) members[name] = getAttr(shared, name);
    return members;
  },
};
