/**
 * Chance. Everything that CPython takes from the operating system's random source (os.urandom, secrets, uuid4, a Random without a seed) is drawn from
 * one generator a process, seeded by the run's option `seed`: the same run draws the same numbers.
 */
import { afterCopy } from './copying/rules.ts';
import { vm } from './vm.ts';

const SOURCE = Symbol('entropy');
// The child of a fork draws numbers of its own.
afterCopy((_copier, _from, to) => to.state.delete(SOURCE));

/** xoshiro128**: small, fast, and good enough for what a simulation calls chance. */
class Source {
  private a: number;
  private b: number;
  private c: number;
  private d: number;
  constructor(seed: number, stream: number) {
    // The four words of state come out of a mixer, so that neighbouring seeds have nothing in common.
    let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77)) | 0;
    const word = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return mixed ^ (mixed >>> 15);
    };
    this.a = word();
    this.b = word();
    this.c = word();
    this.d = word() | 1;
  }
  /** 32 bits. */
  next(): number {
    const times5 = Math.imul(this.b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result;
  }
}
function source(): Source {
  const { state, process } = vm.interpreter;
  let found = state.get(SOURCE) as Source | undefined;
  if (found === undefined) {
    const options = state.get('options') as { readonly seed?: number } | undefined;
    found = new Source(options?.seed ?? 0, process);
    state.set(SOURCE, found);
  }
  return found;
}
/** Random bytes, as os.urandom gives them. */
export function randomBytes(count: number): Uint8Array {
  const from = source();
  const bytes = new Uint8Array(count);
  for (let at = 0; at < count; at += 4) {
    const word = from.next();
    for (let byte = 0; byte < 4 && at + byte < count; byte++) bytes[at + byte] = word >>> (8 * byte);
  }
  return bytes;
}
