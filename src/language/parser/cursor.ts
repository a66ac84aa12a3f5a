/** Moving through the tokens; the base of the parser's layers (cursor, expressions, patterns, statements). */
import type { Position } from '../ast.ts';
import type { TextWarning } from '../problem.ts';
import { Kind, lineOf, type Token, type Tokens } from '../tokens/token.ts';

/** Thrown when a token does not fit; carries nothing, because diagnose.ts finds out what to say. */
export const BAIL = Symbol('the tokens are not a Python program');

/** Thrown when a program is nested more deeply than the tree walkers can follow. */
export const TOO_DEEP = Symbol('the program is nested too deeply');

/**
 * How many unary operators, lambdas, conditional expressions and powers may nest outside brackets (those have CPython's own limit of 200).
 * CPython's parser gives up at some thousands, depending on the construct; ours earlier, so that no later pass overflows.
 */
const MAX_DEPTH = 1000;

/** A place in the tokens of a text, and the ways on from it. */
export class Cursor {
  protected token: Token;
  protected index = 0;
  protected readonly source: string;
  readonly warnings: TextWarning[] = [];
  private readonly tokens: readonly Token[];
  private readonly lineStarts: readonly number[];
  private depth = 0;

  constructor(tokens: Tokens) {
    this.tokens = tokens.tokens;
    this.source = tokens.source;
    this.lineStarts = tokens.lineStarts;
    this.token = tokens.tokens[0] as Token;
  }

  /** The index of the current token: where a failed parse got to. */
  get position(): number {
    return this.index;
  }

  /** Takes the current token. */
  protected next(): Token {
    const { token } = this;
    if (token.kind === Kind.EOF) throw BAIL;
    this.token = this.tokens[++this.index] as Token;
    return token;
  }

  protected peek(distance = 1): Token {
    return (this.tokens[this.index + distance] ?? this.tokens[this.tokens.length - 1]) as Token;
  }

  protected tokenAt(index: number): Token {
    return this.tokens[index] as Token;
  }

  /** Goes back to an index read earlier. */
  protected rewind(index: number): void {
    this.index = index;
    this.token = this.tokens[index] as Token;
  }

  /** Whether this operator or keyword stands here. */
  protected at(text: string): boolean {
    return this.token.text === text;
  }

  /** Takes the operator or keyword if it stands here. */
  protected eat(text: string): boolean {
    if (this.token.text !== text) return false;
    this.token = this.tokens[++this.index] as Token;
    return true;
  }

  protected expect(text: string): Token {
    if (this.token.text !== text) throw BAIL;
    return this.next();
  }

  /** Takes a name; names beyond ASCII are normalised as Python does (NFKC). */
  protected identifier(): string {
    const { token } = this;
    if (token.kind !== Kind.NAME) throw BAIL;
    this.next();
    return normalized(token.text);
  }

  /** Positions from the given token to the last one taken. */
  protected span(from: Token): Position {
    const last = this.tokens[this.index - 1] as Token;
    return { lineno: from.line, col_offset: from.col, end_lineno: last.endLine, end_col_offset: last.endCol };
  }

  /** As `span`, for a node that ends in a block: line ends and indentation are not part of it. */
  protected blockSpan(from: Token): Position {
    let i = this.index - 1;
    while ((this.tokens[i] as Token).kind >= Kind.NEWLINE && (this.tokens[i] as Token).kind <= Kind.DEDENT) i--;
    const last = this.tokens[i] as Token;
    return { lineno: from.line, col_offset: from.col, end_lineno: last.endLine, end_col_offset: last.endCol };
  }

  protected enter(): void {
    if (++this.depth > MAX_DEPTH) throw TOO_DEEP;
  }

  protected leave(): void {
    this.depth--;
  }

  protected warnAt(message: string, offset: number): void {
    this.warnings.push({ message, line: lineOf(this.lineStarts, offset), offset, length: 2 });
  }

  /** Source text with its comments left out (what `=` in an f-string keeps). */
  protected withoutComments(start: number, end: number): string {
    let text = this.source.slice(start, end);
    if (!text.includes('#')) return text;
    let out = '';
    let from = start;
    for (let i = 0; i < this.index; i++) {
      const before = this.tokens[i] as Token;
      if (before.start < start) continue;
      const gap = this.source.slice(from, before.start);
      out += gap.replace(/#[^\n]*/g, '') + this.source.slice(before.start, before.end);
      from = before.end;
    }
    text = out + this.source.slice(from, Math.max(from, end)).replace(/#[^\n]*/g, '');
    return text;
  }
}

/** The form in which Python compares names. */
function normalized(name: string): string {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) return name.normalize('NFKC');
  return name;
}
