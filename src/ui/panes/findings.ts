/** What was found, and the list of events in words. */
import { eventText, moment } from '../../trace/index.ts';
import { type Line, shorten, wrap } from '../text.ts';
import type { Pane, Target, View } from '../view.ts';

/** Findings whose moment has come, or all of them where the future may be shown. */
const known = (view: View) =>
  view.timeline.findings.filter((finding) => view.future || finding.index < view.world.index);

export const findingsPane: Pane = {
  name: 'findings',
  title: (view) => `findings ${known(view).length}`,
  wanted: (view) => known(view).length > 0,
  rows: (view, width) =>
    known(view).reduce((sum, finding) => sum + wrap(finding.text, Math.max(10, width - 10)).length, 0),
  draw(view, width, height) {
    const selected = view.selected('findings');
    const lines: Line[] = [];
    let selectedRow = 0;
    for (const [index, finding] of known(view).entries()) {
      const future = finding.index >= view.world.index;
      if (index === selected) selectedRow = lines.length;
      for (const [row, text] of wrap(finding.text, Math.max(10, width - 10)).entries()) {
        lines.push([
          { text: row === 0 ? ` ! ${moment(finding.at)} ` : ' '.repeat(9), style: future ? 'dim' : 'finding' },
          { text, ...(index === selected ? { style: 'selected' as const } : future ? { style: 'dim' as const } : {}) },
        ]);
      }
      if (index === selected && finding.advice !== '') {
        for (const text of wrap(finding.advice, Math.max(10, width - 12)))
          lines.push([{ text: `           ${text}`, style: 'good' }]);
      }
    }
    const top = Math.max(0, Math.min(lines.length - height, selectedRow - 1 + view.scroll('findings')));
    return lines.slice(top);
  },
  targets: (view): readonly Target[] => known(view).map((finding) => ({ kind: 'cursor', cursor: finding.index + 1 })),
};

export const eventsPane: Pane = {
  name: 'events',
  title: () => 'events',
  wanted: () => true,
  rows: () => 12,
  draw(view, width, height) {
    const { world, timeline } = view;
    const end = Math.max(0, Math.min(timeline.length, world.index + (view.future ? Math.floor(height / 2) : 0)));
    const start = Math.max(0, end - height);
    const lines: Line[] = [];
    for (let index = start; index < end; index++) {
      const event = timeline.recording.event(index);
      const style = index === world.index - 1 ? 'bold' : index >= world.index ? 'dim' : undefined;
      lines.push([
        { text: `${index === world.index - 1 ? view.theme.glyphs.here : ' '}`, style: 'running' },
        { text: `${moment(event.at)} `, style: 'dim' },
        {
          text: shorten(eventText(event, world), Math.max(1, width - 8), view.theme.glyphs.ellipsis),
          ...(style === undefined ? {} : { style }),
        },
      ]);
    }
    return lines;
  },
};
