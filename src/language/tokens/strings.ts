/** Strings, and the literal text of f-strings and t-strings. */
import type { FString, Scanner } from './scanner.ts';
import { Kind } from './token.ts';

const MAX_FSTRINGS = 150;
const MAX_SPEC_NESTING = 3;

export function scanString(scanner: Scanner, start: number): void {
  const { source } = scanner;
  const prefix = source.slice(start, scanner.pos).toLowerCase();
  const q = source[scanner.pos] as string;
  const triple = source.startsWith(q + q + q, scanner.pos);
  const quote = triple ? q + q + q : q;
  const open = scanner.pos + quote.length;
  if (prefix.includes('f') || prefix.includes('t')) {
    beginFString(scanner, start, open, prefix, quote);
    return;
  }
  const code = q.charCodeAt(0);
  const startLine = scanner.line;
  let at = open;
  let escapedQuote = false;
  let lines = 0;
  for (;;) {
    const c = at < scanner.length ? source.charCodeAt(at) : -1;
    if (c === code) {
      if (!triple) break;
      if (source.charCodeAt(at + 1) === code && source.charCodeAt(at + 2) === code) break;
      at++;
    } else if (c === 92) {
      const next = source.charCodeAt(at + 1);
      if (next === code) escapedQuote = true;
      else if (next === 10) lines++;
      at += 2;
    } else if (c === 10 && triple) {
      lines++;
      at++;
    } else if (c === -1 || c === 10) {
      unterminated(scanner, start, quote, triple, escapedQuote, c === -1 ? lines - 1 : lines, c === -1);
    } else at++;
  }
  at += quote.length;
  if (lines === 0) scanner.push(Kind.STRING, source.slice(start, at), start, at);
  else {
    scanner.line += lines;
    scanner.lineStart = scanner.lineStarts[scanner.line - 1] as number;
    scanner.pushAt(Kind.STRING, source.slice(start, at), start, at, startLine, scanner.line);
  }
  scanner.pos = at;
}

function unterminated(
  scanner: Scanner,
  start: number,
  quote: string,
  triple: boolean,
  escapedQuote: boolean,
  lines: number,
  isAtEnd: boolean,
): never {
  const inside = scanner.strings[scanner.strings.length - 1];
  if (inside !== undefined && inside.quote === quote) {
    scanner.fail(`${inside.letter}-string: expecting '}'`, start + 1);
  }
  const detected = `(detected at line ${scanner.line + lines})`;
  scanner.errorAtEnd = triple;
  if (triple) scanner.fail(`unterminated triple-quoted string literal ${detected}`, start + 1);
  // A backslash at the very end of a single-quoted string joins the next line: more text can complete it.
  scanner.errorAtEnd = isAtEnd;
  const hint = escapedQuote ? '; perhaps you escaped the end quote?' : '';
  scanner.fail(`unterminated string literal ${detected}${hint}`, start + 1);
}

function beginFString(scanner: Scanner, start: number, open: number, prefix: string, quote: string): void {
  if (scanner.strings.length >= MAX_FSTRINGS - 1) {
    // No field of theirs is to blame, whatever stands there.
    scanner.strings.length = 0;
    scanner.fail('too many nested f-strings or t-strings', open);
  }
  scanner.push(Kind.FSTRING_START, scanner.source.slice(start, open), start, open);
  scanner.strings.push({
    quote,
    raw: prefix.includes('r'),
    letter: prefix.includes('f') ? 'f' : 't',
    mode: 'text',
    start,
    line: scanner.line,
    fields: [],
    resumed: false,
  });
  scanner.pos = open;
}

/** The literal text of an f-string or of a format spec, from the cursor up to a field, the closing brace or the closing quote. */
export function scanFStringText(scanner: Scanner, f: FString): void {
  const { source } = scanner;
  const start = scanner.pos;
  const startLine = scanner.line;
  const triple = f.quote.length === 3;
  const code = f.quote.charCodeAt(0);
  let at = start;
  const flush = (): void => {
    if (at > start) scanner.pushAt(Kind.FSTRING_MIDDLE, '', start, at, startLine, scanner.line);
  };
  for (;;) {
    const c = at < scanner.length ? source.charCodeAt(at) : -1;
    if (c === -1 || (c === 10 && !triple)) unterminatedFString(scanner, f, at, c === -1);
    if (c === 10) {
      at++;
      scanner.newLine(at);
    } else if (c === 92) {
      at = escapeEnd(scanner, f, at);
    } else if (c === code && (!triple || source.startsWith(f.quote, at))) {
      // Where the quote ends a spec, the parser says that it is not closed.
      flush();
      scanner.pos = at;
      closeFString(scanner, f);
      return;
    } else if ((c === 123 || c === 125) && f.mode === 'text' && source.charCodeAt(at + 1) === c) {
      at += 2;
    } else if (c === 123) {
      flush();
      scanner.pos = at;
      openField(scanner, f);
      return;
    } else if (c === 125) {
      flush();
      if (f.mode === 'text') scanner.fail(`${f.letter}-string: single '}' is not allowed`, at + 1);
      scanner.pos = at;
      scanner.closeField(f);
      return;
    } else at++;
  }
}

/** Where the name of a character ends, beside the end of the string. */
const NAME_ENDS = '{}\\\n';

/** The end of what a backslash at an offset begins. */
function escapeEnd(scanner: Scanner, f: FString, at: number): number {
  const { source } = scanner;
  const next = source.charCodeAt(at + 1);
  if (next === 10) {
    scanner.newLine(at + 2);
    return at + 2;
  }
  if (next === 123 || next === 125) return at + 1; // the brace keeps its meaning
  if (f.raw || next !== 78 || source.charCodeAt(at + 2) !== 123) return at + 2;
  // A character by its name: whatever stands there, up to the brace. Another opening brace begins a field even here.
  let end = at + 3;
  while (end < scanner.length && !NAME_ENDS.includes(source[end] as string) && !source.startsWith(f.quote, end)) end++;
  return source.charCodeAt(end) === 125 ? end + 1 : end;
}

/** The closing quote, at the cursor. */
function closeFString(scanner: Scanner, f: FString): void {
  const end = scanner.pos + f.quote.length;
  scanner.push(Kind.FSTRING_END, f.quote, scanner.pos, end);
  scanner.pos = end;
  scanner.strings.pop();
}

/** The opening brace of a field, at the cursor. */
function openField(scanner: Scanner, f: FString): void {
  if (f.fields.length >= MAX_SPEC_NESTING)
    scanner.fail(`${f.letter}-string: expressions nested too deeply`, scanner.pos);
  scanner.openBracket('{');
  f.fields.push(scanner.brackets.length);
  f.mode = 'expression';
}

/** The line (or, `isAtEnd`, the text) ends inside an f-string. */
function unterminatedFString(scanner: Scanner, f: FString, at: number, isAtEnd: boolean): never {
  if (f.mode === 'spec' && !f.resumed && !isAtEnd) {
    scanner.fail(
      `${f.letter}-string: newlines are not allowed in format specifiers for single quoted ${f.letter}-strings`,
      at + 1,
    );
  }
  const triple = f.quote.length === 3;
  const detected = `(detected at line ${isAtEnd ? scanner.line - 1 : scanner.line})`;
  scanner.errorAtEnd = triple;
  scanner.line = f.line;
  scanner.fail(
    `unterminated ${triple ? 'triple-quoted ' : ''}${f.letter}-string literal ${detected}`,
    f.start + 1,
    f.line,
  );
}
