/** A pattern or template while it is read. */
import { strRepr } from '../../../machine/index.ts';
import { PatternProblem } from './syntax.ts';

/** What is being read: one character at a time, an escape counts as one. */
export class Source {
  /** Index of the character after `next`. */
  private index = 0;
  next: string | undefined;
  constructor(
    readonly chars: readonly string[],
    readonly isText: boolean,
  ) {
    this.advance();
  }
  private advance(): void {
    let char = this.chars[this.index];
    if (char === undefined) {
      this.next = undefined;
      return;
    }
    this.index++;
    if (char === '\\') {
      const escaped = this.chars[this.index];
      if (escaped === undefined) throw new PatternProblem('bad escape (end of pattern)', this.chars.length - 1);
      this.index++;
      char += escaped;
    }
    this.next = char;
  }
  match(char: string): boolean {
    if (this.next !== char) return false;
    this.advance();
    return true;
  }
  get(): string | undefined {
    const char = this.next;
    this.advance();
    return char;
  }
  getWhile(count: number, wanted: RegExp): string {
    let text = '';
    for (let i = 0; i < count && this.next !== undefined && wanted.test(this.next); i++) text += this.get();
    return text;
  }
  /** Everything up to a terminator, which is taken too. */
  getUntil(terminator: string, what: string): string {
    let text = '';
    for (;;) {
      const char = this.get();
      if (char === undefined) {
        if (text === '') this.fail(`missing ${what}`);
        this.fail(`missing ${terminator}, unterminated name`, lengthOf(text));
      }
      if (char === terminator) {
        if (text === '') this.fail(`missing ${what}`, 1);
        return text;
      }
      text += char;
    }
  }
  /** Index of `next`. */
  tell(): number {
    return this.index - (this.next === undefined ? 0 : lengthOf(this.next));
  }
  seek(index: number): void {
    this.index = index;
    this.advance();
  }
  fail(message: string, back = 0): never {
    throw new PatternProblem(message, this.tell() - back);
  }
  checkName(name: string, back: number): void {
    if (!this.isText && /[^\x00-\x7f]/.test(name))
      this.fail(`bad character in group name ${asciiRepr(name)}`, lengthOf(name) + back);
    if (!/^[\p{XIDS}_]\p{XIDC}*$/u.test(name))
      this.fail(`bad character in group name ${strRepr(name)}`, lengthOf(name) + back);
  }
}
/** Length in code points. */
export const lengthOf = (text: string): number => (text.length < 2 ? text.length : [...text].length);
/** Names in bytes patterns are shown escaped. */
const asciiRepr = (name: string): string =>
  strRepr(name).replace(/[^\x00-\x7f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
