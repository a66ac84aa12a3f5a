/** The Mersenne Twister MT19937, as `random` uses it. */
import { raise } from '../../../machine/index.ts';

const N = 624;
const M = 397;

/** So many bits are put together one word after the other; of more, the whole text is read as a number. */
const FEW = 256;
/** More than a whole number can have here. */
const MOST = 2 ** 30;
const hexOf = (words: Uint32Array): string => {
  const digits: string[] = [];
  for (let at = words.length - 1; at >= 0; at--) digits.push(words[at]!.toString(16).padStart(8, '0'));
  return digits.join('');
};

export class Twister {
  private readonly state = new Uint32Array(N);
  private index = N;

  /** Seeds with an array of 32-bit words. */
  seed(key: readonly number[]): void {
    const { state } = this;
    state[0] = 19650218;
    for (let i = 1; i < N; i++) {
      const before = state[i - 1]! ^ (state[i - 1]! >>> 30);
      state[i] = Math.imul(1812433253, before) + i;
    }
    let i = 1;
    let j = 0;
    for (let k = Math.max(N, key.length); k > 0; k--) {
      const before = state[i - 1]! ^ (state[i - 1]! >>> 30);
      state[i] = (state[i]! ^ Math.imul(before, 1664525)) + key[j]! + j;
      i++;
      j++;
      if (i >= N) {
        state[0] = state[N - 1]!;
        i = 1;
      }
      if (j >= key.length) j = 0;
    }
    for (let k = N - 1; k > 0; k--) {
      const before = state[i - 1]! ^ (state[i - 1]! >>> 30);
      state[i] = (state[i]! ^ Math.imul(before, 1566083941)) - i;
      i++;
      if (i >= N) {
        state[0] = state[N - 1]!;
        i = 1;
      }
    }
    state[0] = 0x80000000;
    this.index = N;
  }
  private refill(): void {
    const { state } = this;
    for (let k = 0; k < N; k++) {
      const y = (state[k]! & 0x80000000) | (state[(k + 1) % N]! & 0x7fffffff);
      state[k] = state[(k + M) % N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }
  /** 32 bits. */
  next(): number {
    if (this.index >= N) this.refill();
    let y = this.state[this.index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }
  /** A float in [0, 1) with 53 bits. */
  random(): number {
    const a = this.next() >>> 5;
    const b = this.next() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }
  /** A whole number of `count` bits. */
  bits(count: number): number | bigint {
    if (count <= 32) return count === 0 ? 0 : this.next() >>> (32 - count);
    let left = count;
    if (count <= 53) {
      const low = this.next();
      return (this.next() >>> (64 - count)) * 4294967296 + low;
    }
    if (count > MOST) raise('MemoryError', '');
    if (count > FEW) return BigInt(`0x${hexOf(this.words(count))}`);
    let result = 0n;
    for (let shift = 0n; left > 0; shift += 32n, left -= 32) {
      const word = left >= 32 ? this.next() : this.next() >>> (32 - left);
      result |= BigInt(word) << shift;
    }
    return result;
  }
  /** So many random bits, the lowest word first. */
  words(count: number): Uint32Array {
    const words = new Uint32Array(Math.ceil(count / 32));
    for (let at = 0; at < words.length; at++) words[at] = this.next();
    const spare = words.length * 32 - count;
    if (spare > 0) words[words.length - 1]! >>>= spare;
    return words;
  }
  /** The 624 words and the place among them. */
  save(): number[] {
    return [...this.state, this.index];
  }
  restore(saved: readonly number[]): void {
    this.state.set(saved.slice(0, N));
    this.index = saved[N]!;
  }
}
