/** `_tokenize`: the language's own tokens, as the module `tokenize` wants them. */
import { type SourceTokens, sourceTokens } from '../../language/index.ts';
import { makeList, makeTuple, type ModuleSpec, strArgument, type Value } from '../../machine/index.ts';
import { functions } from '../data/common.ts';

/** A piece of text: kind, start and end as offsets. */
type Piece = readonly [kind: string, start: number, end: number];

/** Comments and line ends that mean nothing stand between the tokens of the language. */
function pieces({ source, tokens, comments, error }: SourceTokens, hadFinalNewline: boolean): Piece[] {
  const found: Piece[] = [];
  const known = new Set<number>();
  const letters: string[] = [];
  const inLiteral: [number, number][] = [];
  // For each open brace of an f-string whether its field has come to the format.
  const fields: boolean[] = [];
  for (const [index, token] of tokens.entries()) {
    const { kind, end } = token;
    let { start } = token;
    if (kind === 'NEWLINE') {
      // It begins after the comment.
      start = end - 1;
      known.add(start);
    }
    if (kind === 'INDENT') start = source.lastIndexOf('\n', start) + 1;
    if (kind === 'EOF') continue;
    if (kind === 'FSTRING_MIDDLE' && fields.length > 0) fields[fields.length - 1] = true;
    const sign = kind === 'OP' && letters.length > 0 ? source.slice(start, end) : '';
    if (sign === '{') fields.push(false);
    if (kind === 'STRING' || kind === 'FSTRING_MIDDLE') inLiteral.push([start, end]);
    if (kind === 'FSTRING_START') letters.push(/^r?t/i.test(source.slice(start, end)) ? 'TSTRING' : 'FSTRING');
    const letter = letters.at(-1) ?? 'FSTRING';
    if (kind === 'FSTRING_MIDDLE') found.push(...middles(source, start, end, `${letter}_MIDDLE`));
    else if (kind === 'FSTRING_START' || kind === 'FSTRING_END')
      found.push([kind.replace('FSTRING', letter), start, end]);
    else found.push([kind === 'KEYWORD' ? 'NAME' : kind, start, end]);
    if (kind === 'FSTRING_END') letters.pop();
    if (sign === '}') {
      fields.pop();
      const next = tokens[index + 1];
      if (fields.at(-1) && next?.start === end && source[end] === '}') found.push([`${letter}_MIDDLE`, end, end]);
    }
  }
  for (const [start, end] of comments) found.push(['COMMENT', start, end]);
  const limit = error === null ? source.length : (tokens.at(-1)?.start ?? 0);
  for (let at = source.indexOf('\n'); at >= 0 && at < limit; at = source.indexOf('\n', at + 1)) {
    const isLast = at === source.length - 1 && !hadFinalNewline;
    const lineIsEmpty = at === 0 || source[at - 1] === '\n';
    if (known.has(at) || source[at - 1] === '\\' || inLiteral.some(([start, end]) => at >= start && at < end)) continue;
    if (!(isLast && lineIsEmpty)) found.push(['NL', at, at + 1]);
  }
  // A block ends after the comments that follow its last statement.
  return found
    .map((piece, index) => ({ piece, index }))
    .sort((a, b) => a.piece[1] - b.piece[1] || order(a.piece) - order(b.piece) || a.index - b.index)
    .map(({ piece }) => piece);
}
const order = ([kind]: Piece): number => (kind === 'DEDENT' || kind === 'INDENT' ? 0 : 1);

/** The text between the fields of an f-string: doubled braces end a piece, and the second of them is nobody's. */
function middles(source: string, start: number, end: number, kind: string): Piece[] {
  const parts: Piece[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if ((source[at] === '{' || source[at] === '}') && source[at + 1] === source[at] && at + 1 < end) {
      parts.push([kind, from, at + 1]);
      from = at + 2;
      at++;
    }
  }
  if (from < end || parts.length === 0) parts.push([kind, from, end]);
  return parts;
}

function tokens(text: Value): Value {
  const source = strArgument(text, 'tokens', '');
  const hadFinalNewline = source === '' || source.endsWith('\n');
  const all = sourceTokens(source);
  const { lineStarts, error, unclosed } = all;
  let line = 0;
  const place = (offset: number): [number, number] => {
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] as number) <= offset) line++;
    while (line > 0 && (lineStarts[line] as number) > offset) line--;
    return [line + 1, [...all.source.slice(lineStarts[line], offset)].length];
  };
  const items = pieces(all, hadFinalNewline).map(([kind, start, end]) => {
    const isBreak = kind === 'NEWLINE' || kind === 'NL';
    const [row, column] = place(start);
    const [endRow, endColumn] = isBreak ? [row, column + 1] : place(end);
    const shown = isBreak && !hadFinalNewline && start >= all.source.length - 1 ? '' : all.source.slice(start, end);
    return makeTuple([kind, shown, row, column, endRow, endColumn]);
  });
  return makeTuple([
    makeList(items),
    error === null
      ? unclosed && makeTuple(['SyntaxError', 'unexpected EOF', unclosed.line, unclosed.col])
      : makeTuple([error.type, error.message, error.lineno, error.offset]),
  ]);
}

export const tokenizeModule: ModuleSpec = {
  kind: 'native',
  make: () => functions('_tokenize', { tokens: ['source, /', tokens] }),
};
