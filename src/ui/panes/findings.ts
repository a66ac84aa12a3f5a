/** What was found, and the list of events in words. */
import { eventText, type Finding, moment } from '../../trace/index.ts';
import { type Line, lineCells, type Span, shorten, visible, wrap } from '../text.ts';
import { type Pane, paneDigit, type Target, type View } from '../view.ts';

/** Findings whose moment has come, or all of them where the future may be shown. */
const known = (view: View) =>
  view.timeline.findings.filter((finding) => view.future || finding.index < view.world.index);

/** Below this width what goes on in the next row begins near the left. */
const NARROW = 50;
const indentOf = (width: number): number => (width < NARROW ? 3 : 9);

/** A finding's words in rows; the first of them stands after the moment, the others further left where the pane is narrow. */
function textRows(finding: Finding, width: number): readonly string[] {
  const first = wrap(finding.text, Math.max(10, width - 10));
  if (width >= NARROW || first.length < 2) return first;
  const rest = finding.text.slice(first[0]!.length).trimStart();
  return [first[0]!, ...wrap(rest, Math.max(10, width - indentOf(width) - 1))];
}
const adviceRows = ({ advice }: Finding, width: number): readonly string[] =>
  advice === '' ? [] : wrap(advice, Math.max(10, width - indentOf(width) - 3));

interface Row {
  readonly finding: Finding;
  readonly line: Line;
}

/** The rows that are shown, each with its finding; the selected one with what usually helps. */
function rowsOf(view: View, width: number, height: number): readonly Row[] {
  const selected = view.selected('findings');
  // what helps is shown with all of them where there is room for that
  const roomy = known(view).reduce(
    (sum, finding) => sum + textRows(finding, width).length + adviceRows(finding, width).length,
    0,
  );
  const advised = (index: number): boolean => index === selected || roomy <= height;
  const rows: Row[] = [];
  let selectedRow = 0;
  for (const [index, finding] of known(view).entries()) {
    const future = finding.index >= view.world.index;
    if (index === selected) selectedRow = rows.length;
    for (const [row, text] of textRows(finding, width).entries()) {
      const style = index === selected ? ('selected' as const) : future ? ('dim' as const) : ('plain' as const);
      const head: Span = {
        text: row === 0 ? ` ! ${moment(finding.at)} ` : ' '.repeat(indentOf(width)),
        style: future ? 'dim' : 'finding',
      };
      rows.push({ finding, line: [head, { text, style }] });
    }
    if (advised(index))
      for (const text of adviceRows(finding, width))
        rows.push({ finding, line: [{ text: `${' '.repeat(indentOf(width) + 2)}${text}`, style: 'good' }] });
  }
  const top = Math.max(0, Math.min(rows.length - height, selectedRow - 1 + view.scroll('findings')));
  return rows.slice(top);
}

/** The last row that there is room for, of more, and where those are to be seen. */
function goesOn(line: Line, view: View, width: number): Line {
  const { ellipsis } = view.theme.glyphs;
  const [last = { text: '' }] = line.slice(-1);
  const before = line.slice(0, -1);
  const where = view.alone ? '' : ` ${paneDigit('findings')} z`;
  const room = width - lineCells(before) - where.length;
  return [
    ...before,
    { ...last, text: shorten(`${last.text} ${ellipsis}`, room, ellipsis) },
    { text: where, style: 'dim' },
  ];
}

export const findingsPane: Pane = {
  name: 'findings',
  title: (view) => `findings ${known(view).length}`,
  wanted: (view) => known(view).length > 0,
  rows: (view, width) => known(view).reduce((sum, finding) => sum + textRows(finding, width).length, 0),
  draw(view, width, height) {
    const rows = rowsOf(view, width, height);
    if (rows.length === 0) return [[{ text: ' nothing was found so far', style: 'dim' }]];
    return rows.map(({ line }, row) => (row === height - 1 && rows.length > height ? goesOn(line, view, width) : line));
  },
  targets: (view): readonly Target[] => known(view).map((finding) => ({ kind: 'cursor', cursor: finding.index + 1 })),
  hit(view, width, height, _x, y): Target | undefined {
    const finding = rowsOf(view, width, height)[y]?.finding;
    return finding === undefined ? undefined : { kind: 'cursor', cursor: finding.index + 1 };
  },
};

/** In a run that is over sooner than this, moments are told to the microsecond. */
const FINE_NS = 10_000_000;

export const eventsPane: Pane = {
  name: 'events',
  title: () => 'events',
  wanted: () => true,
  rows: () => 12,
  draw(view, width, height) {
    const { world, timeline } = view;
    const ahead = view.future ? Math.floor(height / 2) : 0;
    const end = Math.max(0, Math.min(timeline.length, Math.max(height, world.index + ahead + view.scroll('events'))));
    const start = Math.max(0, end - height);
    const lines: Line[] = [];
    const isShort = timeline.length > 0 && timeline.recording.at(timeline.length - 1) < FINE_NS;
    for (let index = start; index < end; index++) {
      const event = timeline.recording.event(index);
      const style = index === world.index - 1 ? 'bold' : index >= world.index ? 'dim' : undefined;
      const time = isShort ? (event.at / 1e9).toFixed(6) : moment(event.at);
      const room = Math.max(1, width - time.length - 3);
      lines.push([
        { text: `${index === world.index - 1 ? view.theme.glyphs.here : ' '}`, style: 'running' },
        { text: `${time} `, style: 'dim' },
        {
          text: shorten(visible(eventText(event, timeline.names)), room, view.theme.glyphs.ellipsis),
          ...(style === undefined ? {} : { style }),
        },
      ]);
    }
    return lines;
  },
  hit(view, _width, height, _x, y): Target | undefined {
    const { world, timeline } = view;
    const ahead = view.future ? Math.floor(height / 2) : 0;
    const end = Math.max(0, Math.min(timeline.length, Math.max(height, world.index + ahead + view.scroll('events'))));
    return { kind: 'cursor', cursor: Math.min(end, Math.max(0, end - height) + y + 1) };
  },
};
