/**
 * What is wrong with a program that did not parse, in CPython 3.14's words and at its place.
 *
 * As CPython does, the tokens are read twice: once with the grammar alone, to learn how far it gets, and once with the rules for common
 * mistakes. When none of those speaks up it is "invalid syntax" at the furthest token of the first reading. A token error anywhere in the
 * file wins over the parser's complaint, and so does a bracket left open on a line before it.
 */

import { ParseError } from '../problem.ts';
import { Kind, type OpenBracket, type Token, type Tokens } from '../tokens/token.ts';
import { ACTIONS, at, atToken, setSource } from './complaints.ts';
import { GRAMMAR } from './grammar.ts';
import { Forced, Grammar, Reader } from './peg.ts';

let grammar: Grammar | null = null;

function neverClosed(open: OpenBracket, tokens: Tokens): ParseError {
  const error = new ParseError('SyntaxError', `'${open.text}' was never closed`, open.line, open.col + 1, open.line, 0);
  error.bareLine = open.line < lineCount(tokens);
  return error;
}

const lineCount = (tokens: Tokens): number => Math.max(1, tokens.lineStarts.length - 1);

/**
 * @param failedAt index of the token at which the quick parser gave up; used where nesting is too deep for this slow reading
 * @returns always an error: it is only asked about programs that do not parse
 */
export function diagnose(tokens: Tokens, mode: 'exec' | 'eval' | 'single', failedAt: number): ParseError {
  grammar ??= new Grammar(GRAMMAR, ACTIONS);
  setSource(tokens.source);
  const { unclosed } = tokens;
  const broken = tokens.error ?? (unclosed === null ? null : neverClosed(unclosed, tokens));
  const reader = new Reader(tokens.tokens, broken === null ? null : () => broken);
  const start = grammar.start(mode);
  let last: Token | null = null;
  try {
    start(reader);
    last = reader.lastLookedAt();
    reader.again();
    start(reader);
  } catch (error) {
    if (error === broken) return error as ParseError;
    if (error instanceof RangeError) {
      const failed = tokens.tokens[failedAt] as Token;
      return generic(tokens, failed, failed);
    }
    const complaint = error instanceof Forced ? at(error.token, `expected '${error.text}'`) : error;
    if (!(complaint instanceof ParseError)) throw complaint;
    return outranked(tokens, reader.lastLookedAt(), complaint);
  }
  return generic(tokens, last, reader.lastLookedAt());
}

/** Whether the grammar looks at the very end of the tokens before it gives up: then more text could mend the program. */
export function reachesEnd(tokens: Tokens, mode: 'exec' | 'eval' | 'single'): boolean {
  grammar ??= new Grammar(GRAMMAR, ACTIONS);
  setSource(tokens.source);
  const reader = new Reader(tokens.tokens, null);
  try {
    grammar.start(mode)(reader);
  } catch (error) {
    if (!(error instanceof Forced) && !(error instanceof ParseError) && !(error instanceof RangeError)) throw error;
  }
  const last = reader.lastLookedAt();
  return last.kind === Kind.EOF || (last.kind === Kind.DEDENT && last.start >= tokens.source.length);
}

/** "invalid syntax", unless indentation or something earlier explains it. */
function generic(tokens: Tokens, last: Token, furthest: Token): ParseError {
  if (last.kind === Kind.INDENT) return atToken(last, 'unexpected indent', 'IndentationError');
  if (last.kind === Kind.DEDENT) return atToken(last, 'unexpected unindent', 'IndentationError');
  return outranked(tokens, furthest, at(last, 'invalid syntax'));
}

/** The complaint, or what CPython prefers to it: a later token error, a bracket left open on an earlier line. */
function outranked(tokens: Tokens, last: Token, complaint: ParseError): ParseError {
  if (tokens.error !== null && !tokens.errorInString && !tokens.errorIsQuiet) return tokens.error;
  const { unclosed } = tokens;
  if (unclosed !== null && !tokens.errorInString && last.line > unclosed.line) return neverClosed(unclosed, tokens);
  complaint.bareLine = Math.min(last.endLine, lineCount(tokens)) > complaint.lineno && complaint.lineno > 0;
  // CPython measures the end's column on the first line, whatever line the end is on.
  if (complaint.endLineno > complaint.lineno && complaint.lineno > 0) {
    const { lineStarts, source } = tokens;
    const start = lineStarts[complaint.lineno - 1] ?? 0;
    const width = (lineStarts[complaint.lineno] ?? source.length + 1) - 1 - start;
    complaint.endOffset = Math.min(complaint.endOffset, width + 1);
  }
  return complaint;
}
