/** What can be wrong with a program before it runs, as data; wording follows CPython 3.14, drawing is the screen's. */
import type { Position } from './ast.ts';

/**
 * A mistake found while reading a program: CPython's SyntaxError (or subclass) as a record.
 * `offset` and `end_offset` count from 1 in UTF-16 units of `text`; 0 or -1 mean "no column" exactly where CPython says so.
 * MemoryError and RecursionError are what CPython raises for sources nested too deeply to be parsed.
 */
export interface SyntaxProblem {
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError' | 'MemoryError' | 'RecursionError';
  readonly message: string;
  readonly lineno: number;
  readonly offset: number;
  readonly end_lineno: number;
  readonly end_offset: number;
  /** The source line the problem stands on, with its newline; null when there is none. */
  readonly text: string | null;
  readonly filename: string;
  /** The grammar was satisfied; CPython then quotes the line only when it can read the file. */
  readonly fromCompiler?: boolean;
  /** It is about names and scopes; CPython then gives the exception its place only after it was made, so that `args` holds the message alone. */
  readonly fromSymbols?: boolean;
  /** The columns (from 1) as bytes of UTF-8: what the compiler, which knows the source no more, gives out as columns. */
  readonly inBytes?: { readonly offset: number; readonly end_offset: number };
}

/** A warning CPython gives while compiling (shown on stderr, the program still runs). */
export interface SyntaxWarningRecord {
  readonly category: 'SyntaxWarning' | 'DeprecationWarning';
  readonly message: string;
  readonly lineno: number;
  /** What the SyntaxError says and points at where the program has made an error of the warning; columns as in SyntaxProblem. */
  readonly asError?: {
    readonly message?: string;
    readonly offset: number;
    readonly end_lineno: number;
    readonly end_offset: number;
    readonly text: string | null;
  };
}

/** A warning about the text: where it stands in the source. */
export interface TextWarning {
  readonly message: string;
  readonly line: number;
  readonly offset: number;
  /** How many characters an error would mark. */
  readonly length: number;
}
/** What a warning about an escape sequence leaves out when it is an error. */
const IN_THE_FUTURE = ' Such sequences will not work in the future.';

/** A warning about the text as a record. `lineStart`: where its line begins in the source. */
export function textWarning(warning: TextWarning, lineStart: number, line: string): SyntaxWarningRecord {
  const offset = warning.offset - lineStart + 1;
  return {
    category: 'SyntaxWarning',
    message: warning.message,
    lineno: warning.line,
    asError: {
      message: warning.message.replace(IN_THE_FUTURE, ''),
      offset,
      end_lineno: warning.line,
      end_offset: offset + warning.length,
      text: warning.length === 0 ? line.replace(/\n$/, '') : line,
    },
  };
}

/** The place of a warning of the compiler, which quotes no line. */
export const errorPlace = (at: {
  col_offset: number;
  end_lineno: number;
  end_col_offset: number;
}): SyntaxWarningRecord['asError'] => ({
  offset: at.col_offset + 1,
  end_lineno: at.end_lineno,
  end_offset: at.end_col_offset + 1,
  text: null,
});

/** Where a problem stands: lines from 1, columns from 0; `endCol` -1 where CPython gives no end. */
export interface Span {
  line: number;
  col: number;
  endLine: number;
  endCol: number;
}

/** Thrown inside this room to unwind to `parse`, which turns it into a SyntaxProblem; never leaves the room. */
export class ParseError extends Error {
  readonly type: SyntaxProblem['type'];
  /** Columns as SyntaxProblem counts them, already from 1. */
  readonly lineno: number;
  readonly offset: number;
  readonly endLineno: number;
  endOffset: number;
  /** CPython quotes the line without its newline here. */
  bareLine = false;

  constructor(
    type: SyntaxProblem['type'],
    message: string,
    lineno: number,
    offset: number,
    endLineno: number,
    endOffset: number,
  ) {
    super(message);
    this.type = type;
    this.lineno = lineno;
    this.offset = offset;
    this.endLineno = endLineno;
    this.endOffset = endOffset;
  }

  static at(span: Span, message: string, type: SyntaxProblem['type'] = 'SyntaxError'): ParseError {
    return new ParseError(
      type,
      message,
      span.line,
      span.col + 1,
      span.endLine,
      span.endCol < 0 ? span.endCol : span.endCol + 1,
    );
  }
}

/** Completes a ParseError with the file's name and the line it points at. */
export function toProblem(error: ParseError, lines: readonly string[], filename: string): SyntaxProblem {
  const line = lines[error.lineno - 1];
  return {
    type: error.type,
    message: error.message,
    lineno: error.lineno,
    offset: error.offset,
    end_lineno: error.endLineno,
    end_offset: error.endOffset,
    text: line === undefined ? null : error.bareLine ? line.replace(/\n$/, '') : line,
    filename,
  };
}

/** @throws ParseError that marks a node */
export function fail(message: string, at: Position): never {
  throw new ParseError('SyntaxError', message, at.lineno, at.col_offset + 1, at.end_lineno, at.end_col_offset + 1);
}
