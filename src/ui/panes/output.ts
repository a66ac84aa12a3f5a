/** The output so far, each line tied to its moment. */
import { moment, taskName } from '../../trace/index.ts';
import { cells, type Line, type Span, shorten, visible } from '../text.ts';
import { isDimmed, type Pane, type Target, type View } from '../view.ts';

const HISTORY = 500;

const linesOf = (view: View, count: number) => view.timeline.outputLines(view.world.index, count);

/** The lines that are shown, and how many rows there are for them. */
function window(view: View, height: number) {
  const prompt = view.world.inputPrompt;
  const room = Math.max(1, height - (prompt === undefined ? 0 : 1));
  const selected = view.selected('output');
  const scroll = view.scroll('output');
  const all = linesOf(view, selected >= 0 || scroll !== 0 ? HISTORY : height);
  const bottom = selected >= 0 ? Math.max(room, selected + 1) : all.length + Math.min(0, scroll);
  return { all, room, prompt, top: Math.max(0, Math.min(all.length - room, bottom - room)) };
}

export const outputPane: Pane = {
  name: 'output',
  title: () => 'output',
  wanted: () => true,
  rows: (view) => Math.max(1, Math.min(HISTORY, view.timeline.outputBefore(view.world.index))),
  draw(view, width, height) {
    const { glyphs } = view.theme;
    const selected = view.selected('output');
    const { all, top, room, prompt } = window(view, height);
    const lines: Line[] = all.slice(top, top + room).map((line, index) => {
      const wide = width >= 60 && line.task !== 0 ? `  ${taskName(view.world, line.task)}` : '';
      const style = isDimmed(view, line.task, line.thread) ? 'dim' : line.stream === 'stderr' ? 'stderr' : undefined;
      const text: Span = {
        text: shorten(visible(line.text), Math.max(1, width - 10 - cells(wide)), glyphs.ellipsis),
        ...(top + index === selected ? { style: 'selected' as const } : style === undefined ? {} : { style }),
      };
      const fresh = line.index >= view.changedFrom ? glyphs.changed : ' ';
      return [
        { text: fresh, style: 'changed' },
        { text: `${moment(line.at)} `, style: 'dim' },
        { text: line.stream === 'stderr' ? '! ' : '  ', style: 'stderr' },
        text,
        { text: wide, style: 'dim' },
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
  hit(view, _width, height, _x, y): Target | undefined {
    const { all, top } = window(view, height);
    const line = all[top + y];
    return line === undefined ? undefined : { kind: 'cursor', cursor: line.index + 1 };
  },
};
