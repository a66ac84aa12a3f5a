/** What a Random object is made of, and how its methods reach their source: the Twister, or what a subclass puts in its place. */
import {
  asInt,
  bitLength,
  callSync,
  getAttr,
  type Int,
  normInt,
  ownAttribute,
  PyInstance,
  type PyObject,
  raise,
  randomBytes,
  toFloat,
  type Value,
  warnSync,
} from '../../../machine/index.ts';
import { Twister } from './twister.ts';

export class PyRandom extends PyInstance {
  readonly twister = new Twister();
}
/** The members of `_random.Random`, to tell whether a subclass has its own. */
export const originals: { random?: Value; getrandbits?: Value; randbelowWith?: Value; randbelowWithout?: Value } = {};

const isOwn = (self: PyObject, name: 'random' | 'getrandbits'): boolean =>
  self.cls.lookup(name) === originals[name] && ownAttribute(self, name) === undefined;

/** The next float of a generator. */
export function uniformOf(self: PyObject): () => number {
  if (self instanceof PyRandom && isOwn(self, 'random')) {
    const { twister } = self;
    return () => twister.random();
  }
  const method = getAttr(self, 'random');
  return () => toFloat(callSync(method));
}
/** A whole number below n > 0, as `_randbelow` draws it. */
export function belowOf(self: PyObject): (n: Int) => Int {
  const method = self.cls.lookup('_randbelow');
  if (method !== originals.randbelowWith && method !== originals.randbelowWithout) {
    const own = getAttr(self, '_randbelow');
    return (n) => asInt(callSync(own, [n])) ?? raise('TypeError', 'an integer is required');
  }
  return method === originals.randbelowWithout ? belowByFloats(uniformOf(self)) : belowByBits(bitsOf(self));
}
function bitsOf(self: PyObject): (count: number) => Int {
  if (self instanceof PyRandom && isOwn(self, 'getrandbits')) {
    const { twister } = self;
    return (count) => twister.bits(count);
  }
  const method = getAttr(self, 'getrandbits');
  return (count) => asInt(callSync(method, [count])) ?? raise('TypeError', 'an integer is required');
}
/** So many random bits as words, from a generator whose bits are its own; undefined where a subclass makes them. */
export function drawnWords(self: PyObject, count: number): Uint32Array | undefined {
  return self instanceof PyRandom && isOwn(self, 'getrandbits') ? self.twister.words(count) : undefined;
}
export const belowByBits =
  (bits: (count: number) => Int) =>
  (n: Int): Int => {
    const count = bitLength(n);
    let drawn = bits(count);
    while (drawn >= n) drawn = bits(count);
    return drawn;
  };
const tooFew =
  'Underlying random() generator does not supply \nenough bits to choose from a population range this large.\n' +
  'To remove the range limitation, add a getrandbits() method.';
export const belowByFloats =
  (random: () => number, maxsize = 2 ** 53) =>
  (n: Int): Int => {
    if (n >= maxsize) {
      warnSync('UserWarning', tooFew);
      return normInt(BigInt(Math.floor(random() * Number(n))));
    }
    const rest = maxsize % Number(n);
    const limit = (maxsize - rest) / maxsize;
    let drawn = random();
    while (drawn >= limit) drawn = random();
    return Math.floor(drawn * maxsize) % Number(n);
  };

/** Seeds with the words of a number. */
export function seedWith(twister: Twister, seed: Int): void {
  let rest = BigInt(seed);
  if (rest < 0n) rest = -rest;
  const key: number[] = [];
  do {
    key.push(Number(rest & 0xffffffffn));
    rest >>= 32n;
  } while (rest > 0n);
  twister.seed(key);
}
/** Seeds from the run's source of chance. */
export function seedByChance(twister: Twister): void {
  const bytes = randomBytes(N * 4);
  const words = new DataView(bytes.buffer);
  twister.seed(Array.from({ length: N }, (_, at) => words.getUint32(at * 4, true)));
}
const N = 624;
