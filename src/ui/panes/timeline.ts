/** The timeline: a lane a task, thread, process or core, on one clock, with the cursor. Too many lanes fall together by name. */
import {
  density,
  groupName,
  LANE_STATES,
  type Lane,
  type LaneState,
  laneCells,
  moment,
  type World,
} from '../../trace/index.ts';
import { cells, type Line, pad, padLeft, type Span, shorten } from '../text.ts';
import type { StyleName } from '../theme.ts';
import { isDimmed, type Pane, type Target, type View } from '../view.ts';

/** The style in which a lane's state is drawn. */
export const LANE_STYLE: Readonly<Record<LaneState, StyleName>> = {
  none: 'dim',
  waiting: 'waiting',
  ready: 'ready',
  gil: 'gil',
  running: 'running',
  blocked: 'blocked',
};

/** One row: a lane, or several that read alike. */
interface Row {
  readonly name: string;
  readonly lanes: readonly Lane[];
}

/** The lanes worth showing for this program, those of one kind together. */
function lanesOf(view: View): readonly Lane[] {
  const { world, timeline } = view;
  const tasks = timeline.lanes.filter(
    (lane) => lane.subject === 'task' && lane.index < (view.future ? Infinity : world.index),
  );
  const threads = timeline.lanes.filter((lane) => lane.subject === 'thread');
  const processes = timeline.lanes.filter((lane) => lane.subject === 'process');
  const cores = timeline.lanes.filter((lane) => lane.subject === 'core');
  const shown: Lane[] = [];
  if (processes.length > 1) shown.push(...processes);
  if (threads.length > 1 || tasks.length === 0) shown.push(...threads);
  else shown.push(...threads.slice(0, 1));
  shown.push(...tasks);
  if (cores.length > 1) shown.push(...cores);
  return shown;
}

function rowsOf(view: View, height: number): readonly Row[] {
  const lanes = lanesOf(view);
  if (lanes.length <= height) return lanes.map((lane) => ({ name: lane.name, lanes: [lane] }));
  const groups = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = `${lane.subject} ${lane.subject === 'task' ? coroutineOf(view.world, lane) : groupName(lane.name)}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [lane]);
    else list.push(lane);
  }
  const rows = [...groups.values()].map((list) => ({
    name: list.length === 1 ? list[0]!.name : `${list.length}x ${groupLabel(view.world, list[0]!)}`,
    lanes: list,
  }));
  // a little room left: the smallest groups are shown lane by lane as long as they fit
  let count = rows.length;
  const opened = new Set<Row>();
  for (const row of [...rows].sort((a, b) => a.lanes.length - b.lanes.length)) {
    if (row.lanes.length === 1) continue;
    if (count - 1 + row.lanes.length > height) break;
    count += row.lanes.length - 1;
    opened.add(row);
  }
  return rows.flatMap((row) =>
    opened.has(row) ? row.lanes.map((lane) => ({ name: lane.name, lanes: [lane] })) : [row],
  );
}

const coroutineOf = (world: World, lane: Lane): string => world.tasks.get(lane.id)?.coroutine || groupName(lane.name);

const groupLabel = (world: World, lane: Lane): string =>
  lane.subject === 'task' ? `${coroutineOf(world, lane)}()` : groupName(lane.name);

/** The cell of a moment, or -1 when it is outside. */
function cellOf(view: View, at: number, width: number): number {
  const { fromNs, toNs } = view.range;
  if (at < fromNs || at > toNs || toNs <= fromNs) return -1;
  return Math.min(width - 1, Math.floor(((at - fromNs) / (toNs - fromNs)) * width));
}

function laneLine(view: View, row: Row, nameWidth: number, width: number, selected: boolean): Line {
  const { glyphs } = view.theme;
  const { fromNs, toNs } = view.range;
  const known = view.future ? Number.POSITIVE_INFINITY : view.world.at;
  const single = row.lanes.length === 1 ? row.lanes[0]! : undefined;
  const dim =
    single !== undefined &&
    isDimmed(view, single.subject === 'task' ? single.id : 0, single.subject === 'thread' ? single.id : 0);
  const name: Span = {
    text: `${padLeft(shorten(row.name, nameWidth, glyphs.ellipsis), nameWidth)} `,
    style: selected ? 'selected' : dim ? 'dim' : 'plain',
  };
  const now = cellOf(view, view.world.at, width);
  const cellStates: { glyph: string; state: LaneState }[] = [];
  if (single !== undefined) {
    for (const number of laneCells(single, fromNs, toNs, width, known)) {
      const state = LANE_STATES[number]!;
      cellStates.push({ glyph: glyphs.lane[state], state });
    }
  } else {
    const counts = density(row.lanes, fromNs, toNs, width, known);
    for (let cell = 0; cell < width; cell++)
      cellStates.push(densityCell(counts, cell, row.lanes.length, glyphs.density));
  }
  const spans: Span[] = [name];
  let text = '';
  let style: StyleName | undefined;
  const flush = (): void => {
    if (text !== '') spans.push(style === undefined ? { text } : { text, style });
    text = '';
  };
  for (let cell = 0; cell < width; cell++) {
    const { glyph, state } = cellStates[cell]!;
    const base = dim || (now >= 0 && cell > now) ? 'dim' : LANE_STYLE[state];
    const wanted: StyleName = cell === now ? 'cursor' : base;
    if (wanted !== style) {
      flush();
      style = wanted;
    }
    text += cell === now && glyph === ' ' ? glyphs.cursorMark : glyph;
  }
  flush();
  return spans;
}

/** A group in one cell: its busiest state, and how many of the lanes are alive as the height of a bar. */
function densityCell(counts: readonly Uint32Array[], cell: number, total: number, bars: readonly string[]) {
  let alive = 0;
  for (let state = 1; state < counts.length; state++) alive += counts[state]![cell]!;
  const order: LaneState[] = ['blocked', 'running', 'gil', 'ready', 'waiting'];
  const state = order.find((name) => counts[LANE_STATES.indexOf(name)]![cell]! > 0) ?? 'none';
  const bar = alive === 0 ? 0 : Math.max(1, Math.round((alive / total) * (bars.length - 1)));
  return { glyph: bars[bar]!, state };
}

function axis(view: View, nameWidth: number, width: number): Line {
  const { fromNs, toNs } = view.range;
  const every = Math.max(1, Math.floor(width / Math.max(2, Math.floor(width / 14))));
  let text = '';
  for (let cell = 0; cell < width; cell += every) {
    const label = moment(fromNs + ((toNs - fromNs) * cell) / width);
    text = pad(text, cell) + (cell + label.length <= width ? label : '');
  }
  return [
    { text: `${padLeft('t =', nameWidth)} `, style: 'dim' },
    { text: pad(text, width), style: 'dim' },
  ];
}

/** What the glyphs mean: the last row where there is room. */
export function legend(view: View): Line {
  const { glyphs } = view.theme;
  const used: readonly LaneState[] =
    view.world.threads.size > 1
      ? ['running', 'ready', 'waiting', 'blocked', 'gil']
      : ['running', 'ready', 'waiting', 'blocked'];
  return used.flatMap((state): Span[] => [
    { text: ` ${glyphs.lane[state]} `, style: LANE_STYLE[state] },
    { text: state === 'gil' ? 'waits for the GIL ' : `${state} `, style: 'dim' },
  ]);
}

export const timelinePane: Pane = {
  name: 'timeline',
  title: () => 'timeline',
  wanted: (view) => view.timeline.lanes.length > 0,
  rows: (view) => lanesOf(view).length + 2,
  draw(view, width, height) {
    const withLegend = height >= 6;
    const room = Math.max(1, height - 1 - (withLegend ? 1 : 0));
    const all = rowsOf(view, room);
    const selected = view.selected('timeline');
    const followed = all.findIndex((row) =>
      row.lanes.some((lane) => lane.subject === 'task' && lane.id === view.follow.task),
    );
    const at = selected >= 0 ? selected : Math.max(0, followed);
    const top = Math.max(0, Math.min(all.length - room, at - Math.floor(room / 2) + view.scroll('timeline')));
    const rows = all.slice(top, top + room);
    const nameWidth = Math.min(Math.max(8, ...rows.map((row) => cells(row.name))), Math.max(10, Math.floor(width / 5)));
    const laneWidth = Math.max(1, width - nameWidth - 1);
    const lines = rows.map((row, index) => laneLine(view, row, nameWidth, laneWidth, top + index === selected));
    lines.push(axis(view, nameWidth, laneWidth));
    if (withLegend) lines.push([{ text: ' '.repeat(nameWidth) }, ...legend(view)]);
    return lines;
  },
  targets(view): readonly Target[] {
    const targets: Target[] = [];
    for (const lane of lanesOf(view)) {
      if (lane.subject === 'task') targets.push({ kind: 'task', id: lane.id });
      else if (lane.subject === 'thread') targets.push({ kind: 'thread', id: lane.id });
      else targets.push({ kind: 'cursor', cursor: lane.index + 1 });
    }
    return targets;
  },
};
