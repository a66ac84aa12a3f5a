/** The output so far, each line tied to its moment. */
import { moment, taskName } from '../../trace/index.ts';
import { type Line, type Span, shorten, visible } from '../text.ts';
import { isDimmed, type Pane, type Target, type View } from '../view.ts';

const HISTORY = 500;

const linesOf = (view: View, count: number) => view.timeline.outputLines(view.world.index, count);

export const outputPane: Pane = {
  name: 'output',
  title: () => 'output',
  wanted: () => true,
  rows: (view) => Math.max(1, Math.min(HISTORY, view.timeline.outputBefore(view.world.index))),
  draw(view, width, height) {
    const { glyphs } = view.theme;
    const selected = view.selected('output');
    const all = linesOf(view, selected >= 0 || view.scroll('output') !== 0 ? HISTORY : height);
    const prompt = view.world.inputPrompt;
    const room = height - (prompt === undefined ? 0 : 1);
    const bottom = selected >= 0 ? Math.max(room, selected + 1) : all.length + Math.min(0, view.scroll('output'));
    const top = Math.max(0, Math.min(all.length - room, bottom - room));
    const lines: Line[] = all.slice(top, top + room).map((line, index) => {
      const wide = width >= 60 && line.task !== 0 ? `  ${taskName(view.world, line.task)}` : '';
      const style = isDimmed(view, line.task, line.thread) ? 'dim' : line.stream === 'stderr' ? 'stderr' : undefined;
      const text: Span = {
        text: shorten(visible(line.text), Math.max(1, width - 10 - wide.length), glyphs.ellipsis),
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
    if (lines.length === 0) lines.push([{ text: ' nothing printed yet', style: 'dim' }]);
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
};
