/** Tokens: their kinds, where they stand, and what a tokenized text is. */
import type { ParseError, TextWarning } from '../problem.ts';

export const Kind = {
  EOF: 0,
  NEWLINE: 1,
  INDENT: 2,
  DEDENT: 3,
  NAME: 4,
  KEYWORD: 5,
  NUMBER: 6,
  STRING: 7,
  FSTRING_START: 8,
  FSTRING_MIDDLE: 9,
  FSTRING_END: 10,
  OP: 11,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** One token. `text` is empty for the kinds without a spelling of their own and for FSTRING_MIDDLE (use start/end). */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  /** Offsets into `Tokens.source`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lines from 1, columns from 0. */
  readonly line: number;
  readonly col: number;
  readonly endLine: number;
  readonly endCol: number;
}

/** A bracket that is still open where the tokens end. */
export interface OpenBracket {
  readonly text: string;
  readonly line: number;
  readonly col: number;
}

/** A text as tokens, and what is wrong with it. */
export interface Tokens {
  /** The source with `\n` line ends; one is added at the end if it was missing. */
  readonly source: string;
  readonly tokens: Token[];
  /** Offset pairs of the comments. */
  readonly comments: [number, number][];
  readonly lineStarts: number[];
  /** The first token error; the tokens before it are complete, EOF follows at once. */
  readonly error: ParseError | null;
  /** Whether more text could mend the error: an open triple quote, a backslash at the very end. */
  readonly errorAtEnd: boolean;
  /** Whether the error lies inside an f-string: then what the parser has to say about the field is better. */
  readonly errorInString: boolean;
  /** Whether the error is one that only matters when the parser gets there: odd indentation, a stray backslash. */
  readonly errorIsQuiet: boolean;
  /** The innermost bracket open at the end of the text. */
  readonly unclosed: OpenBracket | null;
  readonly warnings: TextWarning[];
}

/** Keywords by their text. */
export const KEYWORDS: ReadonlyMap<string, string> = new Map(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield'
  )
    .split(' ')
    .map((word) => [word, word]),
);

/** CPython's MAXLEVEL, MAXINDENT and the nesting limits of f-strings. */

/** The line (from 1) an offset stands on. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
