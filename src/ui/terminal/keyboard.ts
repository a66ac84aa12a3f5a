/**
 * Stands where Ink expects stdin, and says nothing: the shell reads the terminal itself (Ink joins keys, loses some and can't tell others apart).
 */
import { EventEmitter } from 'node:events';

export class InkKeyboard extends EventEmitter {
  readonly isTTY = true;

  read(): null {
    return null;
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
