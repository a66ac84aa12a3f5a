/** Operators, and brackets with what they enclose. */
import type { FString, Scanner } from './scanner.ts';
import { Kind } from './token.ts';

const OPERATORS = /\*\*=?|\/\/=?|>>=?|<<=?|\.\.\.|[!=<>:+\-*/%@&|^]=|->|<>|[-+*/%@&|^~<>()[\]{},:.;=!]|[\x20-\x7e]/y;
const OPENER: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** An operator or bracket at the cursor. @param inside the f-string whose field this stands in @param c its first character */
export function scanOperator(scanner: Scanner, inside: FString | null, c: number): void {
  const { source } = scanner;
  OPERATORS.lastIndex = scanner.pos;
  const match = OPERATORS.exec(source);
  if (match === null) {
    if (scanner.tolerant) {
      scanner.pos++;
      return;
    }
    scanner.fail(`invalid non-printable character U+${c.toString(16).toUpperCase().padStart(4, '0')}`, scanner.pos + 1);
  }
  const text = (match as RegExpExecArray)[0];
  if (inside !== null && scanner.brackets.length === inside.fields[inside.fields.length - 1]) {
    if (text === '}') {
      scanner.closeField(inside);
      return;
    }
    if (c === 58) {
      scanner.push(Kind.OP, ':', scanner.pos, scanner.pos + 1);
      scanner.pos++;
      inside.mode = 'spec';
      inside.resumed = false;
      return;
    }
  }
  if (text === '(' || text === '[' || text === '{') {
    scanner.openBracket(text);
    return;
  }
  if (text === ')' || text === ']' || text === '}') closeBracket(scanner, text, inside);
  scanner.push(Kind.OP, text, scanner.pos, scanner.pos + text.length);
  scanner.pos += text.length;
}

function closeBracket(scanner: Scanner, text: string, inside: FString | null): void {
  const open = scanner.brackets[scanner.brackets.length - 1];
  if (scanner.tolerant) {
    if (inside === null || scanner.brackets.length > (inside.fields[inside.fields.length - 1] as number)) {
      scanner.brackets.pop();
    }
    return;
  }
  if (open === undefined) scanner.fail(`unmatched '${text}'`, scanner.pos + 1);
  if (open.text !== OPENER[text]) {
    if (inside !== null && scanner.brackets.length === inside.fields[inside.fields.length - 1]) {
      scanner.fail(`${inside.letter}-string: unmatched '${text}'`, scanner.pos + 1);
    }
    const where = open.line !== scanner.line ? ` on line ${open.line}` : '';
    scanner.fail(
      `closing parenthesis '${text}' does not match opening parenthesis '${open.text}'${where}`,
      scanner.pos + 1,
    );
  }
  scanner.brackets.pop();
}
