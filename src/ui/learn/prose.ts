/** A lesson's text as lines: paragraphs wrapped to a width, code coloured, lists hung. */
import type { Block, Inline } from '../../lessons/index.ts';
import { colouredLines } from '../player/source.ts';
import type { Highlight } from '../session.ts';
import { cells, cutText, fit, type Line, type Span, visible } from '../text.ts';
import type { StyleName } from '../theme.ts';

/** How code in a text is coloured. */
export type Colouring = (source: string) => readonly Highlight[];

const STYLES: Readonly<Record<Inline['kind'], StyleName | undefined>> = {
  text: undefined,
  code: 'function',
  strong: 'bold',
  emphasis: 'value',
  link: 'title',
};

/** Blocks as lines of at most `width` cells, an empty line between two blocks. */
export function proseLines(blocks: readonly Block[], width: number, colour: Colouring): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    if (lines.length > 0) lines.push([]);
    lines.push(...blockLines(block, Math.max(8, width), colour));
  }
  return lines;
}

function blockLines(block: Block, width: number, colour: Colouring): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return wrapSpans(block.inlines.map(spanOf), width);
    case 'heading':
      return wrapSpans(
        block.inlines.map((inline) => ({ text: visible(inline.text), style: 'title' as const })),
        width,
      );
    case 'code': {
      const lines = colouredLines(block.text, block.language === 'text' ? [] : colour(block.text));
      return lines.map((line): Line => [{ text: '  ' }, ...line]);
    }
    case 'list':
      return block.items.flatMap((item, number) => {
        const mark = block.ordered ? `${number + 1}. ` : '- ';
        return hung(
          mark,
          item.flatMap((inner) => blockLines(inner, width - cells(mark), colour)),
        );
      });
    case 'quote':
      return hung(
        '| ',
        block.blocks.flatMap((inner) => blockLines(inner, width - 2, colour)),
        '| ',
      );
    case 'table':
      return tableLines(block, width);
  }
}

const spanOf = (inline: Inline): Span => {
  const style = STYLES[inline.kind];
  const text = visible(inline.text);
  return style === undefined ? { text } : { text, style };
};

function hung(mark: string, lines: readonly Line[], under = ' '.repeat(cells(mark))): Line[] {
  return lines.map((line, row): Line => [{ text: row === 0 ? mark : under, style: 'dim' }, ...line]);
}

function tableLines(table: Extract<Block, { kind: 'table' }>, width: number): Line[] {
  const text = (inlines: readonly Inline[]): string => visible(inlines.map((inline) => inline.text).join(''));
  const rows = [table.head, ...table.rows].map((row) => row.map(text));
  const widths = table.head.map((_, column) => Math.max(...rows.map((row) => cells(row[column] ?? ''))));
  return rows.map(
    (row, number): Line =>
      fit(
        row.flatMap(
          (cell, column): Line => [
            {
              text: cutText(cell, width) + ' '.repeat(Math.max(0, widths[column]! - cells(cell)) + 2),
              ...(number === 0 ? { style: 'title' as const } : {}),
            },
          ],
        ),
        width,
      ),
  );
}

/** Styled text wrapped at blanks; a word longer than the width is cut. */
export function wrapSpans(spans: readonly Span[], width: number): Line[] {
  const lines: Span[][] = [[]];
  let used = 0;
  const put = (text: string, style: StyleName | undefined): void => {
    lines.at(-1)!.push(style === undefined ? { text } : { text, style });
    used += cells(text);
  };
  const fresh = (): void => {
    lines.push([]);
    used = 0;
  };
  for (const { pieces } of words(spans)) {
    const size = pieces.reduce((sum, piece) => sum + cells(piece.text), 0);
    if (used > 0 && used + 1 + size > width) fresh();
    else if (used > 0) put(' ', pieces[0]!.style === lines.at(-1)!.at(-1)?.style ? pieces[0]!.style : undefined);
    for (const piece of pieces) {
      let { text } = piece;
      while (used + cells(text) > width) {
        const part = cutText(text, width - used);
        if (part === '' && used === 0) break;
        if (part !== '') put(part, piece.style);
        text = text.slice(part.length);
        fresh();
      }
      if (text !== '') put(text, piece.style);
    }
  }
  return lines;
}

interface Word {
  readonly pieces: Span[];
}

/** Words, each of one or more pieces: a style may change in the middle of one. */
function words(spans: readonly Span[]): Word[] {
  const result: Word[] = [];
  let open = false;
  for (const { text, style } of spans) {
    for (const [number, part] of text.split(' ').entries()) {
      if (number > 0) open = false;
      if (part === '') continue;
      const piece: Span = style === undefined ? { text: part } : { text: part, style };
      if (open) result.at(-1)!.pieces.push(piece);
      else result.push({ pieces: [piece] });
      open = true;
    }
    if (text.endsWith(' ')) open = false;
  }
  return result;
}
