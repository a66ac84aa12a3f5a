/** Colours for source text. Tolerant: after a mistake the next line is coloured again. */
import { Kind, type Token } from './tokens/token.ts';
import { tokenize } from './tokens/tokenizer.ts';

/** How a piece of source is drawn. */
export type HighlightStyle = 'keyword' | 'string' | 'number' | 'comment' | 'function' | 'operator';

/** A coloured piece; offsets are UTF-16 units within the source, the end exclusive. */
export interface HighlightSpan {
  readonly start: number;
  readonly end: number;
  readonly style: HighlightStyle;
}

const BRACKETS = new Set(['(', ')', '[', ']', '{', '}', ',', ';', ':', '.']);

/** The coloured pieces of a text, in order; they do not overlap. */
export function highlight(source: string): readonly HighlightSpan[] {
  // Line ends of one unit, so that offsets stay those of the source.
  const text = source.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  const spans: HighlightSpan[] = [];
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (from < text.length) from = piece(text, from, spans);
  return spans.sort((a, b) => a.start - b.start);
}

/** Colours up to the end or to the first mistake. @returns where to go on */
function piece(text: string, from: number, spans: HighlightSpan[]): number {
  const { tokens, comments, error, errorAtEnd } = tokenize(from === 0 ? text : text.slice(from), true);
  for (const [start, end] of comments) spans.push({ start: from + start, end: from + end, style: 'comment' });
  tokens.forEach((token, i) => {
    const style = styleOf(tokens, i);
    if (style !== undefined && token.end > token.start) {
      spans.push({ start: from + token.start, end: from + token.end, style });
    }
  });
  if (error === null) return text.length;
  const at = from + (tokens[tokens.length - 1] as Token).start;
  const lineEnd = text.indexOf('\n', at);
  const end = errorAtEnd || lineEnd < 0 ? text.length : lineEnd;
  // What is left open is a string nearly always.
  if (error.message.includes('string') && end > at) spans.push({ start: at, end, style: 'string' });
  return end + 1;
}

function styleOf(tokens: readonly Token[], i: number): HighlightStyle | undefined {
  const token = tokens[i] as Token;
  switch (token.kind) {
    case Kind.KEYWORD:
      return 'keyword';
    case Kind.NUMBER:
      return 'number';
    case Kind.STRING:
    case Kind.FSTRING_START:
    case Kind.FSTRING_MIDDLE:
    case Kind.FSTRING_END:
      return 'string';
    case Kind.OP:
      return BRACKETS.has(token.text) ? undefined : 'operator';
    case Kind.NAME: {
      const before = tokens[i - 1];
      if (before?.text === 'def' || before?.text === 'class') return 'function';
      if (isSoftKeyword(tokens, i)) return 'keyword';
      return tokens[i + 1]?.text === '(' ? 'function' : undefined;
    }
    default:
      return undefined;
  }
}

/** `match`, `case` and `type` where they begin a statement. */
function isSoftKeyword(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i] as Token;
  if (text !== 'match' && text !== 'case' && text !== 'type') return false;
  const before = tokens[i - 1];
  const startsLine = before === undefined || (before.kind >= Kind.NEWLINE && before.kind <= Kind.DEDENT);
  const next = tokens[i + 1];
  if (!startsLine || next === undefined) return false;
  if (text === 'type') return next.kind === Kind.NAME;
  if (next.kind === Kind.NEWLINE || /^(?:[=.,:;)\]}]|.?=)$/.test(next.text)) return false;
  // A statement has a colon outside of brackets; a call or an assignment has none.
  let depth = 0;
  for (let k = i + 1; k < tokens.length; k++) {
    const { kind, text: sign } = tokens[k] as Token;
    if (kind === Kind.NEWLINE) return next.kind === Kind.NAME;
    if (kind !== Kind.OP) continue;
    if (sign === '(' || sign === '[' || sign === '{') depth++;
    else if (sign === ')' || sign === ']' || sign === '}') depth--;
    else if (sign === ':' && depth === 0) return true;
  }
  return next.kind === Kind.NAME;
}
