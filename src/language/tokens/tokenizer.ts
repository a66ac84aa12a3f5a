/**
 * Python 3.14's tokens. The whole text is tokenized before parsing: CPython lets a token error anywhere in the file win over a
 * grammar error, and the highlighter wants the tokens even where the program is broken.
 *
 * f-strings and t-strings are tokens too (FSTRING_START, _MIDDLE, _END with the field's ordinary tokens between them), so the
 * scanner keeps a stack of the strings it is inside of; see CPython's Parser/lexer for the behaviour.
 */
import { ParseError } from '../problem.ts';
import { scanIndentation } from './indentation.ts';
import { scanName, scanUnicodeName } from './names.ts';
import { scanNumber } from './numbers.ts';
import { scanOperator } from './operators.ts';
import { type FString, isDigit, Scanner } from './scanner.ts';
import { scanFStringText, scanString } from './strings.ts';
import { Kind, type Tokens } from './token.ts';

/** Makes tokens up to the end of the text. @throws ParseError */
function scan(scanner: Scanner): void {
  let lineBegins = true;
  const { source, length } = scanner;
  for (;;) {
    const inside = scanner.strings.length > 0 ? (scanner.strings[scanner.strings.length - 1] as FString) : null;
    if (inside !== null && inside.mode !== 'expression') {
      scanFStringText(scanner, inside);
      continue;
    }
    if (lineBegins) {
      lineBegins = false;
      if (scanner.brackets.length === 0) scanIndentation(scanner);
    }
    let c = source.charCodeAt(scanner.pos);
    while (c === 32 || c === 9 || c === 12) c = source.charCodeAt(++scanner.pos);
    if (scanner.pos >= length) return;
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95) {
      scanName(scanner);
    } else if (c === 10) {
      const last = scanner.lastKind;
      if (scanner.brackets.length === 0 && last !== Kind.NEWLINE && last !== Kind.INDENT && last !== Kind.DEDENT) {
        // A comment before it belongs to the line's end.
        const comment = scanner.comments[scanner.comments.length - 1];
        const start = comment !== undefined && comment[1] === scanner.pos ? comment[0] : scanner.pos;
        scanner.push(Kind.NEWLINE, '', start, scanner.pos + 1);
      }
      scanner.pos++;
      scanner.newLine(scanner.pos);
      lineBegins = true;
    } else if (c === 35) {
      let end = source.indexOf('\n', scanner.pos);
      if (end < 0) end = length;
      scanner.comments.push([scanner.pos, end]);
      scanner.pos = end;
    } else if (isDigit(c) || (c === 46 && isDigit(source.charCodeAt(scanner.pos + 1)))) {
      scanNumber(scanner);
    } else if (c === 34 || c === 39) {
      scanString(scanner, scanner.pos);
    } else if (c === 92) {
      scanner.continuation();
    } else if (c > 127) {
      scanUnicodeName(scanner);
    } else {
      scanOperator(scanner, inside, c);
    }
  }
}

/** Closes what is open at the end of the text. */
function finish(scanner: Scanner): void {
  if (scanner.brackets.length > 0) {
    // CPython's tokenizer gives an error token here; the parser decides whether the bracket is what is worth saying.
    scanner.pushAt(Kind.EOF, '', scanner.length, scanner.length, scanner.line, scanner.line);
    return;
  }
  for (let i = scanner.indents.length; i > 1; i--) scanner.push(Kind.DEDENT, '', scanner.length, scanner.length);
  scanner.push(Kind.EOF, '', scanner.length, scanner.length);
}

/** Runs to the end or to the first error. */
function run(scanner: Scanner): ParseError | null {
  try {
    scan(scanner);
    finish(scanner);
    return null;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    scanner.pushAt(Kind.EOF, '', scanner.pos, scanner.pos, scanner.line, scanner.line);
    return error;
  }
}

/**
 * Splits a program into tokens; never throws.
 * @param tolerant for highlighting: bracket mistakes and strange characters do not end the tokens
 * @param bare the last line has no end, and is not given one: a backslash there joins it to nothing
 */
export function tokenize(source: string, tolerant = false, bare = false): Tokens {
  const scanner = new Scanner(source, tolerant, bare);
  const error = run(scanner);
  return {
    source: scanner.source,
    tokens: scanner.tokens,
    comments: scanner.comments,
    lineStarts: scanner.lineStarts,
    error,
    errorAtEnd: scanner.errorAtEnd,
    errorInString: scanner.strings.length > 0,
    errorIsQuiet: scanner.isQuiet,
    unclosed: error === null || scanner.isQuiet ? (scanner.brackets[scanner.brackets.length - 1] ?? null) : null,
    warnings: scanner.warnings,
  };
}

/** The tokens of a program with the names of their kinds. Mistakes that only a parser would mind are none here. */
export interface SourceTokens extends Pick<Tokens, 'source' | 'comments' | 'lineStarts' | 'error' | 'unclosed'> {
  readonly tokens: { readonly kind: keyof typeof Kind; readonly start: number; readonly end: number }[];
}
/** Splits a program into tokens, whose kinds are named; never throws. */
export function sourceTokens(source: string): SourceTokens {
  const found = tokenize(source, true);
  const names = Object.keys(Kind) as (keyof typeof Kind)[];
  return {
    ...found,
    tokens: found.tokens.map(({ kind, start, end }) => ({ kind: names[kind] as keyof typeof Kind, start, end })),
  };
}
