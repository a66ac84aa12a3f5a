/** The output so far, each line tied to its moment. */
import { moment, type OutputLine, taskName } from '../../trace/index.ts';
import { cells, cutText, type Line, type Span, shorten, visible } from '../text.ts';
import { isDimmed, type Pane, type Target, type View } from '../view.ts';

const HISTORY = 500;

const linesOf = (view: View, count: number) => view.timeline.outputLines(view.world.index, count);

/** A row of the pane: a line of the output, or a part of one that goes on in the next row. */
interface Row {
  /** Of the lines at hand. */
  readonly number: number;
  readonly line: OutputLine;
  readonly isFirst: boolean;
  readonly text: string;
  /** Who printed it, where there is room to say so. */
  readonly who: string;
}

/** Cells before the text: a mark, the moment, the stream. */
const HEAD = 9;
/** Rows that one line fills at most where lines are not cut. */
const MOST_ROWS = 400;

/** @param most rows that the line may fill */
function rowsOf(view: View, line: OutputLine, number: number, width: number, most: number): Row[] {
  const { ellipsis } = view.theme.glyphs;
  const who = width >= 60 && line.task !== 0 ? `  ${taskName(view.world, line.task)}` : '';
  const room = Math.max(1, width - HEAD - 1 - cells(who));
  // a terminal's tab stops are eight cells apart
  const text = visible(line.text, 8);
  if (most <= 1 || cells(text) <= room)
    return [{ number, line, isFirst: true, text: shorten(text, room, ellipsis), who }];
  const rows: Row[] = [];
  for (let rest = text; rest !== ''; ) {
    const part = rows.length + 1 < most ? cutText(rest.slice(0, 2 * room + 2), room) : shorten(rest, room, ellipsis);
    rows.push({ number, line, isFirst: rows.length === 0, text: part, who: rows.length === 0 ? who : '' });
    rest = rows.length < most && part !== '' ? rest.slice(part.length) : '';
  }
  return rows;
}

/** The rows that are shown. Long lines go on in the next row where the pane is alone, or where rows are free, the last lines first; else they are cut. */
function window(view: View, width: number, height: number) {
  const prompt = view.world.inputPrompt;
  const room = Math.max(1, height - (prompt === undefined ? 0 : 1));
  const selected = view.selected('output');
  const scroll = view.scroll('output');
  const lines = linesOf(view, selected >= 0 || scroll !== 0 ? HISTORY : height);
  const all: Row[] = [];
  let free = room - lines.length;
  for (let number = lines.length - 1; number >= 0; number--) {
    const rows = rowsOf(view, lines[number]!, number, width, view.alone ? MOST_ROWS : 1 + Math.max(0, free));
    all.unshift(...rows);
    free -= rows.length - 1;
  }
  const last = selected < 0 ? -1 : all.findLastIndex((row) => row.number === selected);
  const bottom = (last >= 0 ? Math.max(room, last + 1) : all.length) + Math.min(last >= 0 ? all.length : 0, scroll);
  const top = Math.max(0, Math.min(all.length - room, bottom - room));
  return { rows: all.slice(top, top + room), prompt };
}

export const outputPane: Pane = {
  name: 'output',
  title: () => 'output',
  wanted: () => true,
  rows: (view) => Math.max(1, Math.min(HISTORY, view.timeline.outputBefore(view.world.index))),
  draw(view, width, height) {
    const { glyphs } = view.theme;
    const selected = view.selected('output');
    const { rows, prompt } = window(view, width, height);
    const lines: Line[] = rows.map(({ number, line, isFirst, text, who }) => {
      const style = isDimmed(view, line.task, line.thread) ? 'dim' : line.stream === 'stderr' ? 'stderr' : undefined;
      const shown: Span = {
        text,
        ...(number === selected ? { style: 'selected' as const } : style === undefined ? {} : { style }),
      };
      if (!isFirst) return [{ text: ' '.repeat(HEAD) }, shown];
      const fresh = line.index >= view.changedFrom ? glyphs.changed : ' ';
      return [
        { text: fresh, style: 'changed' },
        { text: `${moment(line.at)} `, style: 'dim' },
        { text: line.stream === 'stderr' ? '! ' : '  ', style: 'stderr' },
        shown,
        { text: who, style: 'dim' },
      ];
    });
    const nothing = view.world.ending === undefined ? ' nothing printed yet' : ' nothing was printed';
    if (lines.length === 0) lines.push([{ text: nothing, style: 'dim' }]);
    if (prompt !== undefined) {
      lines.push([
        { text: ` ${glyphs.arrow} `, style: 'key' },
        { text: visible(prompt), style: 'bold' },
        { text: '(the program waits for input)', style: 'dim' },
      ]);
    }
    return lines;
  },
  targets: (view): readonly Target[] =>
    linesOf(view, HISTORY).map((line) => ({ kind: 'cursor', cursor: line.index + 1 })),
  hit(view, width, height, _x, y): Target | undefined {
    const row = window(view, width, height).rows[y];
    return row === undefined ? undefined : { kind: 'cursor', cursor: row.line.index + 1 };
  },
};
