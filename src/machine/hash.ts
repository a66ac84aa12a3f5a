/**
 * Hashes as CPython computes them where programs can see them (numbers, tuples, None); strings and bytes, which CPython salts at random, get a fixed
 * function. A hash is 64 bits in two halves, left in `hashLo` and `hashHi` (int32 both): a pair of numbers would cost an allocation.
 */
import { PyBytes, PyComplex, PyFloat, PyIntBox, PyObject, PyStrBox, PyTuple, type Value } from './objects.ts';
import { hashUser } from './protocols/index.ts';

/** The low half of the hash that was reckoned last. */
export let hashLo = 0;
/** The high half of the hash that was reckoned last. */
export let hashHi = 0;

const modulus = (1n << 61n) - 1n;
const two32 = 4294967296;

function setBig(value: bigint): void {
  hashLo = Number(BigInt.asIntN(32, value));
  hashHi = Number(BigInt.asIntN(32, value >> 32n));
}
/** The same for other rooms, whose code may be in another script (build.mjs): those are given values, not variables. */
export const lowHash = (): number => hashLo;
/** The high half. */
export const highHash = (): number => hashHi;
/** Leaves a hash that was kept in its two halves. */
export function setHalves(lo: number, hi: number): void {
  hashLo = lo;
  hashHi = hi;
}
/** Leaves a given 64-bit hash (as Python's int) in the two halves. */
export function setHash(value: number | bigint): void {
  if (typeof value === 'number') hashInt(value);
  else setBig(value);
}
function hashInt(n: number): void {
  if (n === -1) n = -2;
  hashLo = n | 0;
  if ((hashLo | 0) === n) hashHi = n < 0 ? -1 : 0;
  else {
    hashLo = (n % two32) | 0;
    hashHi = Math.floor(n / two32) | 0;
  }
}
function hashBig(n: bigint): void {
  let hash = (n < 0n ? -n : n) % modulus;
  if (n < 0n) hash = -hash;
  if (hash === -1n) hash = -2n;
  setBig(hash);
}
function hashFloat(value: number): void {
  if (Number.isSafeInteger(value)) return hashInt(value === 0 ? 0 : value);
  if (value === Number.POSITIVE_INFINITY) return hashInt(314159);
  if (value === Number.NEGATIVE_INFINITY) return hashInt(-314159);
  if (Number.isNaN(value)) return hashInt(0);
  // value = mantissa * 2^exponent with an integer mantissa; 2^exponent mod (2^61 - 1) is a rotation.
  let exponent = 0;
  let mantissa = Math.abs(value);
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent--;
  }
  const shift = BigInt(((exponent % 61) + 61) % 61);
  const hash = ((BigInt(mantissa) % modulus) << shift) % modulus;
  hashBig(value < 0 ? -hash : hash);
}
function hashString(text: string): void {
  if (text === '') return hashInt(0);
  let a = 0x811c9dc5 ^ text.length;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 15), 0x85ebca6b);
  }
  hashLo = (a ^ (a >>> 13)) | 0;
  hashHi = b & 0x0fffffff;
}

// 64-bit multiplication by halves of 16 bits.
let mulLo = 0;
let mulHi = 0;
function multiply(aLo: number, aHi: number, bLo: number, bHi: number): void {
  const a0 = aLo & 0xffff;
  const a1 = aLo >>> 16;
  const b0 = bLo & 0xffff;
  const b1 = bLo >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  mulLo = (middle << 16) | (p00 & 0xffff) | 0;
  const carry = a1 * b1 + (p01 >>> 16) + (p10 >>> 16) + (middle >>> 16);
  mulHi = (carry + Math.imul(aLo, bHi) + Math.imul(aHi, bLo)) | 0;
}
let addLo = 0;
let addHi = 0;
function add(aLo: number, aHi: number, bLo: number, bHi: number): void {
  const low = (aLo >>> 0) + (bLo >>> 0);
  addLo = low | 0;
  addHi = (aHi + bHi + (low >= two32 ? 1 : 0)) | 0;
}

/** Hashes that objects were asked for, so far. */
let asked = 0;
/** An object is asked for its hash. */
export function noteAsked(): void {
  asked++;
}
/** The hashes of tuples with items that were asked: a tuple asks them once (ob_hash of 3.14's tupleobject.c). */
const known = new WeakMap<PyTuple, { readonly lo: number; readonly hi: number }>();
function hashTuple(tuple: PyTuple): void {
  const found = asked === 0 ? undefined : known.get(tuple);
  if (found !== undefined) {
    hashLo = found.lo;
    hashHi = found.hi;
    return;
  }
  const before = asked;
  mixItems(tuple.items);
  if (asked !== before) known.set(tuple, { lo: hashLo, hi: hashHi });
}
/** Tuple hash: the xxHash-like mixing of tupleobject.c over the items' hashes. */
function mixItems(items: readonly Value[]): void {
  mixParts(items);
  add(hashLo, hashHi, items.length ^ (prime5Lo ^ 3527539), prime5Hi);
  mixed(addLo, addHi);
}
/** The hash of a slice: its parts are mixed as the items of a tuple are, and not counted. */
export function hashParts(parts: readonly Value[]): void {
  mixParts(parts);
  mixed(hashLo, hashHi);
}
function mixed(lo: number, hi: number): void {
  hashLo = lo;
  hashHi = hi;
  if (lo === -1 && hi === -1) hashInt(1546275796);
}
function mixParts(items: readonly Value[]): void {
  let lo = prime5Lo;
  let hi = prime5Hi;
  for (const item of items) {
    hash64(item);
    multiply(hashLo, hashHi, prime2Lo, prime2Hi);
    add(lo, hi, mulLo, mulHi);
    const rotatedLo = (addLo << 31) | (addHi >>> 1);
    const rotatedHi = (addHi << 31) | (addLo >>> 1);
    multiply(rotatedLo, rotatedHi, prime1Lo, prime1Hi);
    lo = mulLo;
    hi = mulHi;
  }
  hashLo = lo;
  hashHi = hi;
}
const low = (value: bigint) => Number(BigInt.asIntN(32, value));
const high = (value: bigint) => Number(BigInt.asIntN(32, value >> 32n));
const prime1Lo = low(11400714785074694791n);
const prime1Hi = high(11400714785074694791n);
const prime2Lo = low(14029467366897019727n);
const prime2Hi = high(14029467366897019727n);
const prime5Lo = low(2870177450012600261n);
const prime5Hi = high(2870177450012600261n);

/** Hash by identity: what object.__hash__ answers, a fixed number for each object of a run. */
export function hashIdentity(object: PyObject): void {
  hashInt(idOf(object) / 16);
}
/** The identities handed out in one run: a run's ids depend on nothing that happened in another one. */
export interface Identities {
  objects: WeakMap<PyObject, number>;
  values: Map<Value, number>;
  next: number;
  /** Of what only id() has seen last: its number, free by now, its class, and what code asked. */
  passing: { cls: unknown; code: unknown; id: number } | null;
}
/** The identities of a run that has given none yet. */
export const newIdentities = (): Identities => ({
  objects: new WeakMap(),
  values: new Map(),
  next: 1,
  passing: null,
});
let identities = newIdentities();
/** Those given to what is only looked at: were they the program's, looks would change the order of its sets. */
let aside: Identities | undefined;
/** The identities that looks into a run give, far from the program's own. */
export const newAsides = (): Identities => ({ ...newIdentities(), next: 2 ** 30 });
/** Makes a run's identities the ones in use; with `asides` these are given to what has none yet. */
export function useIdentities(own: Identities, asides?: Identities): void {
  identities = own;
  aside = asides;
}
/** A small number that is the object's own in this run. */
export function identityOf(object: PyObject): number {
  let id = identities.objects.get(object) ?? aside?.objects.get(object);
  if (id === undefined) {
    const given = aside ?? identities;
    id = given.next++;
    given.objects.set(object, id);
  }
  return id;
}
/**
 * id() of what was made for it alone. CPython gives the memory of the last such object, which is dead, to the next one of its class; as here, where both are
 * asked about by the same code, so that hardly anything else can have taken it.
 */
export function idOfPassing(object: PyObject, code: unknown): number {
  const { passing, objects } = identities;
  if (aside !== undefined || objects.has(object)) return idOf(object);
  if (passing !== null && passing.cls === object.cls && passing.code === code) objects.set(object, passing.id);
  else identities.passing = { cls: object.cls, code, id: identityOf(object) };
  return idOf(object);
}
/** A copy in another process has the address of the original. */
export function copyIdentity(original: PyObject, copy: PyObject): void {
  identities.objects.set(copy, identityOf(original));
}
/** id(value): a made-up address. Equal ints, strs ... are one object here. */
export function idOf(value: Value): number {
  if (value instanceof PyObject) return 0x7f1200000000 + identityOf(value) * 64;
  if (value === null) return 0x7f0000000010;
  if (typeof value === 'boolean') return value ? 0x7f0000000050 : 0x7f0000000030;
  if (typeof value === 'number' && Math.abs(value) < 2 ** 20) return 0x7f0100000000 + value * 32;
  let id = identities.values.get(value) ?? aside?.values.get(value);
  if (id === undefined) {
    const given = aside ?? identities;
    id = given.next++;
    given.values.set(value, id);
  }
  return 0x7f1200000000 + id * 64;
}
/** The made-up address as reprs show it. */
export const addressOf = (value: Value): string => `0x${idOf(value).toString(16)}`;
/** Leaves the hash of a value in hashLo/hashHi. @throws Raise(TypeError) when it is unhashable; may run Python code */
export function hash64(value: Value): void {
  switch (typeof value) {
    case 'number':
      return hashInt(value);
    case 'string':
      return hashString(value);
    case 'boolean':
      return hashInt(value ? 1 : 0);
    case 'bigint':
      return hashBig(value);
  }
  if (value === null) return hashInt(0xfca86420);
  const cls = value.cls;
  if (!cls.isHeap) {
    if (value instanceof PyTuple) return hashTuple(value);
    if (value instanceof PyFloat) return Number.isNaN(value.value) ? hashIdentity(value) : hashFloat(value.value);
    if (value instanceof PyBytes) return hashString(String.fromCharCode(...value.value.subarray(0, 4096)));
    if (value instanceof PyComplex) return hashComplex(value);
  }
  hashUser(value);
}
/** The native hash of a box or a native value, whatever its class overrides. */
export function hashNative(value: PyObject): void {
  if (value instanceof PyTuple) return hashTuple(value);
  if (value instanceof PyFloat) return Number.isNaN(value.value) ? hashIdentity(value) : hashFloat(value.value);
  if (value instanceof PyIntBox || value instanceof PyStrBox) return hash64(value.value);
  if (value instanceof PyComplex) return hashComplex(value);
  if (value instanceof PyBytes) return hashString(String.fromCharCode(...value.value.subarray(0, 4096)));
  hashIdentity(value);
}
function hashComplex(value: PyComplex): void {
  hashFloat(value.real);
  const realLo = hashLo;
  const realHi = hashHi;
  hashFloat(value.imag);
  multiply(hashLo, hashHi, 1000003, 0);
  add(realLo, realHi, mulLo, mulHi);
  hashLo = addLo;
  hashHi = addHi;
  if (hashLo === -1 && hashHi === -1) hashLo = -2;
}
/** The hash in the two halves as Python's int. */
export function hashValue(): number | bigint {
  const value = hashHi * two32 + (hashLo >>> 0);
  return Number.isSafeInteger(value) ? value : (BigInt(hashHi) << 32n) + BigInt(hashLo >>> 0);
}
