/**
 * Stands where Ink expects stdin. The shell reads the terminal itself (Ink joins keys, loses some and can't tell others apart) and hands
 * Ink's own parts only the keys that are for them, one by one.
 */
import { EventEmitter } from 'node:events';

export class InkKeyboard extends EventEmitter {
  readonly isTTY = true;
  readonly #queue: string[] = [];

  /** Hands one key on. */
  type(raw: string): void {
    this.#queue.push(raw);
    this.emit('readable');
  }
  read(): string | null {
    return this.#queue.shift() ?? null;
  }
  // the guard of the terminal owns these modes
  setRawMode(): this {
    return this;
  }
  setEncoding(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}
