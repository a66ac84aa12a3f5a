/** The state of the scan: the cursor, the tokens so far, open brackets and strings, and the ways in which it can fail. */
import { ParseError, type TextWarning } from '../problem.ts';
import { Kind, type OpenBracket, type Token } from './token.ts';

const MAX_BRACKETS = 200;

/** Where the tokenizer is inside an f-string: in its literal text, in a format spec, or in a field's expression. */
type FMode = 'text' | 'spec' | 'expression';
/** An f-string or t-string that is still open. */
export interface FString {
  quote: string;
  raw: boolean;
  letter: string;
  mode: FMode;
  start: number;
  line: number;
  /** For every open field the bracket depth inside its braces. */
  fields: number[];
  /** The format spec goes on after a field in it. */
  resumed: boolean;
}

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isNameChar = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;

/** What the rules of the language share while a text is tokenized. */
export class Scanner {
  readonly source: string;
  readonly length: number;
  readonly tokens: Token[] = [];
  /** Offset pairs. */
  readonly comments: [number, number][] = [];
  readonly lineStarts: number[] = [0];
  readonly warnings: TextWarning[] = [];
  readonly brackets: OpenBracket[] = [];
  /** The f-strings and t-strings that the cursor is inside of, innermost last. */
  readonly strings: FString[] = [];
  /** The columns of the open blocks. */
  readonly indents = [0];
  /** The same with a tab counting one column, to notice mixtures that depend on the tab size. */
  readonly tabIndents = [0];
  /** Whether more text could mend the error. */
  errorAtEnd = false;
  /** Whether the error only matters when the parser gets there. */
  isQuiet = false;
  pos = 0;
  line = 1;
  lineStart = 0;
  lastKind: Kind = Kind.NEWLINE;
  readonly tolerant: boolean;

  constructor(
    source: string,
    tolerant: boolean,
    private readonly bare: boolean,
  ) {
    this.tolerant = tolerant;
    let text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (text.length > 0 && text.charCodeAt(text.length - 1) !== 10) text += '\n';
    this.source = text;
    this.length = text.length;
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.lineStarts.push(i + 1);
  }

  /** Adds a token of the current line. */
  push(kind: Kind, text: string, start: number, end: number): void {
    const col = start - this.lineStart;
    this.tokens.push({
      kind,
      text,
      start,
      end,
      line: this.line,
      col,
      endLine: this.line,
      endCol: end - this.lineStart,
    });
    this.lastKind = kind;
  }

  /** Adds a token that may reach over lines. */
  pushAt(kind: Kind, text: string, start: number, end: number, line: number, endLine: number): void {
    this.tokens.push({
      kind,
      text,
      start,
      end,
      line,
      col: start - (this.lineStarts[line - 1] as number),
      endLine,
      endCol: end - (this.lineStarts[endLine - 1] as number),
    });
    this.lastKind = kind;
  }

  /** CPython's token errors point at the last character read: `end` is the offset after it. */
  fail(message: string, end: number, line = this.line): never {
    const column = end - (this.lineStarts[line - 1] as number);
    const error = new ParseError('SyntaxError', message, line, column, line, column);
    error.bareLine = true;
    throw error;
  }

  /** An error that marks a part of the current line. */
  failBetween(message: string, from: number, end: number): never {
    const { line, lineStart } = this;
    const error = new ParseError('SyntaxError', message, line, from + 1 - lineStart, line, end - lineStart);
    error.bareLine = true;
    throw error;
  }

  /** The innermost open bracket is to blame. */
  unclosedError(): never {
    const open = this.brackets[this.brackets.length - 1] as OpenBracket;
    throw new ParseError('SyntaxError', `'${open.text}' was never closed`, open.line, open.col + 1, open.line, 0);
  }

  /** The start of the line, or of the one where a string began that ends in this. */
  private bufferStart(): number {
    let line = this.line;
    for (let at = this.tokens.length - 1; at >= 0 && this.tokens[at]!.endLine === line; at--) {
      if (this.tokens[at]!.kind === Kind.STRING) line = this.tokens[at]!.line;
    }
    return this.lineStarts[line - 1] as number;
  }

  /** The cursor has come to a new line, which begins at `at`. */
  newLine(at: number): void {
    this.line++;
    this.lineStart = at;
  }

  openBracket(text: string): void {
    if (this.brackets.length >= MAX_BRACKETS) this.fail('too many nested parentheses', this.pos + 1);
    this.brackets.push({ text, line: this.line, col: this.pos - this.lineStart });
    this.push(Kind.OP, text, this.pos, this.pos + 1);
    this.pos++;
  }

  /** The closing brace of a field, at the cursor. */
  closeField(f: FString): void {
    this.brackets.pop();
    this.push(Kind.OP, '}', this.pos, this.pos + 1);
    this.pos++;
    f.fields.pop();
    f.mode = f.fields.length > 0 ? 'spec' : 'text';
    f.resumed = f.mode === 'spec';
  }

  /** A backslash, at the cursor: the line goes on in the next one. */
  continuation(): void {
    const isLast = this.bare && this.pos + 2 >= this.length;
    if (isLast || this.source.charCodeAt(this.pos + 1) !== 10) {
      this.isQuiet = true;
      // CPython counts from what it holds in its buffer: a string that began lines earlier holds those, too.
      const column = this.pos + 1 - this.bufferStart();
      const end = this.source.indexOf('\n', this.pos);
      const length = (end < 0 ? this.length : end + 1) - this.lineStart;
      throw new ParseError(
        'SyntaxError',
        'unexpected character after line continuation character',
        this.line,
        isLast ? column : Math.min(column + 1, length + 1),
        this.line,
        0,
      );
    }
    this.pos += 2;
    if (this.pos >= this.length) {
      this.errorAtEnd = true;
      if (this.brackets.length > 0) this.unclosedError();
      this.isQuiet = true;
      throw new ParseError(
        'SyntaxError',
        'unexpected EOF while parsing',
        this.line,
        this.pos - this.lineStart,
        this.line,
        -1,
      );
    }
    this.newLine(this.pos);
  }
}
