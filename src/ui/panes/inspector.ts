/** The inspector: one task or thread from inside (its story so far, frames, values, instructions). */
import type { FrameView } from '../session.ts';
import { type Line, pad, shorten, visible, wrap } from '../text.ts';
import { type Pane, subjectOf, type View } from '../view.ts';
import { taskDetails } from './tasks.ts';
import { threadDetails } from './threads.ts';

function frameLines(view: View, frame: FrameView, innermost: boolean, width: number): Line[] {
  const { glyphs } = view.theme;
  const lines: Line[] = [
    [
      { text: innermost ? ` ${glyphs.here} ` : '   ', style: 'running' },
      { text: `${frame.name}() `, style: 'bold' },
      { text: `${frame.file}:${frame.line}`, style: 'dim' },
    ],
  ];
  for (const { name, value } of frame.locals) {
    lines.push([
      { text: `     ${name} = ` },
      { text: shorten(visible(value), Math.max(1, width - name.length - 8), glyphs.ellipsis), style: 'value' },
    ]);
  }
  if (innermost && frame.stack.length > 0) {
    lines.push([
      { text: '     stack ', style: 'dim' },
      { text: shorten(visible(frame.stack.join(', ')), Math.max(1, width - 11), glyphs.ellipsis), style: 'value' },
    ]);
  }
  return lines;
}

function allLines(view: View, width: number): Line[] {
  const { task, thread } = subjectOf(view);
  const details =
    task !== undefined ? taskDetails(view, task) : thread !== undefined ? threadDetails(view, thread) : [];
  const lines: Line[] = [];
  for (const [label, text] of details) {
    const rows = wrap(text, Math.max(8, width - 13));
    for (const [index, row] of rows.entries()) {
      lines.push([{ text: ` ${pad(index === 0 ? label : '', 11)} `, style: 'dim' }, { text: row }]);
    }
  }
  const { inspection } = view;
  if (inspection === undefined) return lines;
  for (const [index, frame] of [...inspection.frames].reverse().entries())
    lines.push(...frameLines(view, frame, index === 0, width));
  if (inspection.globals.length > 0) {
    lines.push([{ text: '   module', style: 'bold' }]);
    for (const { name, value } of inspection.globals) {
      lines.push([
        { text: `     ${name} = ` },
        {
          text: shorten(visible(value), Math.max(1, width - name.length - 8), view.theme.glyphs.ellipsis),
          style: 'value',
        },
      ]);
    }
  }
  if (inspection.instructions.length > 0) {
    lines.push([{ text: '   instructions', style: 'bold' }]);
    for (const instruction of inspection.instructions) {
      lines.push([
        { text: instruction.current ? ` ${view.theme.glyphs.here} ` : '   ', style: 'running' },
        { text: `${String(instruction.offset).padStart(5)}  `, style: 'dim' },
        { text: instruction.text, style: instruction.current ? 'bold' : 'dim' },
      ]);
    }
  }
  return lines;
}

export const inspectorPane: Pane = {
  name: 'inspector',
  title(view) {
    const { task, thread } = subjectOf(view);
    return `inspector ${task?.name ?? thread?.name ?? ''}`.trim();
  },
  wanted: (view) => view.world.threads.size > 0,
  rows: (view) => allLines(view, 40).length,
  draw(view, width, height) {
    const lines = allLines(view, width);
    const top = Math.max(0, Math.min(lines.length - height, view.scroll('inspector')));
    return lines.slice(top);
  },
};
