/** Colours for source text. Tolerant: what cannot be read as Python stays plain. */
import { Kind, type Token, tokenize } from './tokenizer.ts';

/** How a piece of source is drawn. */
export type HighlightStyle = 'keyword' | 'string' | 'number' | 'comment' | 'function' | 'operator';

/** A coloured piece; offsets are UTF-16 units within the source, the end exclusive. */
export interface HighlightSpan {
  readonly start: number;
  readonly end: number;
  readonly style: HighlightStyle;
}

const SOFT = new Set(['match', 'case', 'type']);

/** The coloured pieces of a text, in order. */
export function highlight(source: string): readonly HighlightSpan[] {
  const { tokens, comments } = tokenize(source.replace(/\r\n?/g, '\n'));
  const spans: HighlightSpan[] = comments.map(([start, end]) => ({ start, end, style: 'comment' }));
  tokens.forEach((token, index) => {
    const style = styleOf(token, tokens[index - 1], tokens[index + 1]);
    if (style !== undefined && token.end > token.start) spans.push({ start: token.start, end: token.end, style });
  });
  return spans.sort((a, b) => a.start - b.start);
}

function styleOf(token: Token, before: Token | undefined, after: Token | undefined): HighlightStyle | undefined {
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
      return 'operator';
    case Kind.NAME:
      if (before?.text === 'def' || before?.text === 'class') return 'function';
      if (SOFT.has(token.text) && startsLine(before) && (after?.kind === Kind.NAME || after?.kind === Kind.NUMBER || after?.kind === Kind.STRING)) return 'keyword';
      return after?.text === '(' && before?.text !== '.' ? 'function' : undefined;
    default:
      return undefined;
  }
}
const startsLine = (before: Token | undefined): boolean =>
  before === undefined || before.kind === Kind.NEWLINE || before.kind === Kind.INDENT || before.kind === Kind.DEDENT;
