/** Indentation, as CPython measures it: with tabs of eight columns and, to notice mixtures, of one. */
import { ParseError } from '../problem.ts';
import type { Scanner } from './scanner.ts';
import { Kind } from './token.ts';

const MAX_INDENTS = 100;

/** The white space before a line, at the cursor: more or less of it than before makes INDENT and DEDENT. */
export function scanIndentation(scanner: Scanner): void {
  const { source } = scanner;
  let column = 0;
  let tabColumn = 0;
  /** The column before a first backslash-newline, which is the one that counts. */
  let continued = -1;
  let continuedTab = 0;
  for (;;) {
    const c = source.charCodeAt(scanner.pos);
    if (c === 32) {
      column++;
      tabColumn++;
    } else if (c === 9) {
      column = ((column >> 3) + 1) << 3;
      tabColumn++;
    } else if (c === 12) {
      column = tabColumn = 0;
    } else if (c === 92) {
      if (continued < 0) {
        continued = column;
        continuedTab = tabColumn;
      }
      scanner.continuation();
      continue;
    } else break;
    scanner.pos++;
  }
  const c = source.charCodeAt(scanner.pos);
  if (c === 35 || c === 10 || scanner.pos >= scanner.length) return;
  if (continued >= 0) {
    column = continued;
    tabColumn = continuedTab;
  }
  settleIndentation(scanner, column, tabColumn);
}

/** Compares the columns of a line with those of the blocks that are open. */
function settleIndentation(scanner: Scanner, column: number, tabColumn: number): void {
  const { indents, tabIndents } = scanner;
  const current = indents[indents.length - 1] as number;
  if (column > current) {
    if (indents.length >= MAX_INDENTS) {
      scanner.isQuiet = true;
      throw new ParseError('IndentationError', 'too many levels of indentation', scanner.line, 1, scanner.line, 0);
    }
    if (tabColumn <= (tabIndents[tabIndents.length - 1] as number)) tabError(scanner);
    indents.push(column);
    tabIndents.push(tabColumn);
    scanner.push(Kind.INDENT, '', scanner.pos, scanner.pos);
    return;
  }
  let dedents = 0;
  while (indents.length > 1 && column < (indents[indents.length - 1] as number)) {
    indents.pop();
    tabIndents.pop();
    dedents++;
  }
  if (column !== indents[indents.length - 1]) {
    let end = scanner.source.indexOf('\n', scanner.pos);
    if (end < 0) end = scanner.length;
    scanner.isQuiet = true;
    throw new ParseError(
      'IndentationError',
      'unindent does not match any outer indentation level',
      scanner.line,
      end + 1 - scanner.lineStart,
      scanner.line,
      -1,
    );
  }
  if (tabColumn !== tabIndents[tabIndents.length - 1]) tabError(scanner);
  for (let i = 0; i < dedents; i++) scanner.push(Kind.DEDENT, '', scanner.pos, scanner.pos);
}

function tabError(scanner: Scanner): never {
  scanner.isQuiet = true;
  throw new ParseError(
    'TabError',
    'inconsistent use of tabs and spaces in indentation',
    scanner.line,
    1,
    scanner.line,
    0,
  );
}
