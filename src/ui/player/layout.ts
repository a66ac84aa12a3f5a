/**
 * Which pane stands where. Panes are given in order of importance; where there is no room the last ones are left out (and can still be
 * looked at alone). Heights depend on what a pane needs at most in the whole run, not at this moment, so that nothing jumps about while
 * one steps.
 */
import type { PaneName } from '../view.ts';

/** A pane's place, its title row included; cells from 0. */
export interface Placed {
  readonly name: PaneName;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a layout is made for. */
export interface Wishes {
  /** Panes that have something to show. */
  readonly wanted: ReadonlySet<PaneName>;
  /** Panes that somebody has chosen, the most important first; none: all of them in the usual order. */
  readonly chosen?: readonly PaneName[] | undefined;
  /** Rows that a pane would fill, without its title. */
  readonly rows: (pane: PaneName, width: number) => number;
}

/** Rows below which a pane says too little, its title included. */
const LEAST: Readonly<Record<PaneName, number>> = {
  code: 5,
  tasks: 3,
  loop: 4,
  timeline: 4,
  output: 3,
  threads: 4,
  processes: 3,
  locks: 2,
  inspector: 6,
  findings: 3,
  events: 5,
};

/** Rows with which a pane says what matters; those that look into one thing only come where the others have as much. */
const ENOUGH: Readonly<Partial<Record<PaneName, number>>> = {
  tasks: 8,
  loop: 6,
  threads: 8,
  processes: 8,
  locks: 4,
  findings: 4,
};
/** With these rows nothing of a small program is left out: the events in words come only where the others have as much. */
const PLENTY: Readonly<Partial<Record<PaneName, number>>> = {
  tasks: 14,
  loop: 7,
  threads: 13,
  processes: 14,
  locks: 8,
  findings: 6,
  inspector: 11,
};
const INTO: ReadonlySet<PaneName> = new Set<PaneName>(['inspector', 'events']);

/** Rows beyond which a pane gets more only when nobody else wants them. */
const MOST: Readonly<Record<PaneName, number>> = {
  code: 200,
  tasks: 26,
  loop: 12,
  timeline: 60,
  output: 14,
  threads: 14,
  processes: 30,
  locks: 10,
  inspector: 30,
  findings: 10,
  events: 14,
};

/** The columns of panes for a width, most important first, and those that span the width below them. */
function columnsFor(width: number): {
  readonly columns: readonly (readonly PaneName[])[];
  readonly below: readonly PaneName[];
} {
  if (width >= 150) {
    return {
      columns: [
        ['code', 'output'],
        ['tasks', 'threads', 'loop', 'locks', 'processes'],
        ['inspector', 'findings', 'events'],
      ],
      below: ['timeline'],
    };
  }
  if (width >= 72) {
    return {
      columns: [
        ['code', 'output'],
        ['tasks', 'threads', 'loop', 'findings', 'locks', 'processes', 'inspector', 'events'],
      ],
      below: ['timeline'],
    };
  }
  return { columns: [['code', 'tasks', 'threads', 'output', 'loop', 'locks']], below: ['timeline'] };
}

/** The same with the panes of each column in a chosen order; where there is one column, all of them are in it. */
function chosenColumns(width: number, chosen: readonly PaneName[]): ReturnType<typeof columnsFor> {
  const { columns, below } = columnsFor(width);
  if (columns.length === 1) return { columns: [chosen.filter((pane) => !below.includes(pane))], below };
  return { columns: columns.map((panes) => chosen.filter((pane) => panes.includes(pane))), below };
}

/** Widths of the columns, with one cell between two of them. */
function widthsFor(count: number, width: number): readonly number[] {
  if (count === 1) return [width];
  const room = width - (count - 1);
  if (count === 2) {
    const left = Math.min(100, Math.round(room * 0.52));
    return [left, room - left];
  }
  const left = Math.round(room * 0.38);
  const middle = Math.round(room * 0.33);
  return [left, middle, room - left - middle];
}

/** Places the panes in `width` x `height` cells. */
export function arrange(wishes: Wishes, width: number, height: number): readonly Placed[] {
  const { columns, below } = wishes.chosen === undefined ? columnsFor(width) : chosenColumns(width, wishes.chosen);
  const shown = columns
    .map((panes) => panes.filter((pane) => wishes.wanted.has(pane)))
    .filter((panes) => panes.length > 0);
  const widths = widthsFor(shown.length, width);
  const under = below.filter((pane) => wishes.wanted.has(pane));
  const placed: Placed[] = [];
  const wished = under.length === 0 ? 0 : underRows(wishes, under[0]!, width, height);
  // a title without a row below it says nothing
  const underHeight = height - wished === 1 && shown.length > 0 ? wished - 1 : wished;
  let x = 0;
  for (const [number, panes] of shown.entries()) {
    const columnWidth = widths[number]!;
    placed.push(...stack(wishes, panes, x, columnWidth, height - underHeight));
    x += columnWidth + 1;
  }
  if (under.length > 0) placed.push({ name: under[0]!, x: 0, y: height - underHeight, width, height: underHeight });
  return placed;
}

/** The timeline gets what its lanes need, up to a third of the height; a row or two more where then no lanes fall together. */
function underRows(wishes: Wishes, pane: PaneName, width: number, height: number): number {
  const most = Math.max(LEAST[pane], Math.floor(height * 0.34));
  const wish = wishes.rows(pane, width) + 1;
  const withoutLegend = wish - 1;
  if (wish > most && withoutLegend <= most + 2) return Math.max(LEAST[pane], withoutLegend);
  return Math.max(LEAST[pane], Math.min(most, wish));
}

interface Stacked {
  readonly name: PaneName;
  readonly wish: number;
  height: number;
}

/** Rows a column needs at least; what looks into one thing is there only when the others have enough. */
function needed(list: readonly Stacked[]): number {
  const last = list.at(-1)!.name;
  const share = last === 'events' ? PLENTY : INTO.has(last) ? ENOUGH : {};
  return list.reduce((sum, { name, wish, height }) => sum + Math.max(height, Math.min(wish, share[name] ?? height)), 0);
}

/** In which order rows are dealt out: what matters first, then what looks into one thing, then what else is wished for. */
const ROUNDS: readonly ((pane: Stacked) => number)[] = [
  // three or four tasks are what most programs are about: all of them come before a second row of timers
  ({ name, wish }) => (name === 'tasks' ? Math.min(wish, 5) : 0),
  ({ name, wish }) => (INTO.has(name) ? 0 : Math.min(wish, ENOUGH[name] ?? wish)),
  ({ name, wish }) => (INTO.has(name) ? Math.min(wish, 11) : 0),
  ({ wish }) => wish,
];

/** Deals rows out one by one to the pane that has the smallest share of what it is to have. @returns the rows left over */
function deal(list: readonly Stacked[], rows: number, share: (pane: Stacked) => number): number {
  let left = rows;
  for (; left > 0; left--) {
    let neediest: Stacked | undefined;
    for (const pane of list) {
      if (pane.height >= share(pane)) continue;
      if (neediest === undefined || pane.height / share(pane) < neediest.height / share(neediest)) neediest = pane;
    }
    if (neediest === undefined) break;
    neediest.height++;
  }
  return left;
}

/** One column of panes, one below the other. */
function stack(wishes: Wishes, panes: readonly PaneName[], x: number, width: number, height: number): Placed[] {
  const list: Stacked[] = panes.map((name) => ({
    name,
    height: LEAST[name],
    wish: Math.max(LEAST[name], Math.min(MOST[name], wishes.rows(name, width) + 1)),
  }));
  const without: Stacked[] = [];
  while (list.length > 1 && needed(list) > height) without.unshift(list.pop()!);
  // one that takes less room may fit where a more important one does not
  for (const pane of without) {
    const left = height - list.reduce((sum, { height: least }) => sum + least, 0);
    // the last line that was printed is better than none
    if (pane.name === 'output' && left === 2) pane.height = 2;
    if (!INTO.has(pane.name) && !list.some(({ name }) => INTO.has(name)) && pane.height <= left) list.push(pane);
  }
  let left = height - list.reduce((sum, pane) => sum + pane.height, 0);
  for (const round of ROUNDS) left = deal(list, left, round);
  // what nobody needs goes to the one that can always use it
  const roomy =
    list.find((pane) => pane.name === 'output' || pane.name === 'inspector' || pane.name === 'events') ?? list[0]!;
  roomy.height += left;
  const placed: Placed[] = [];
  let y = 0;
  for (const pane of list) {
    const rows = Math.min(pane.height, height - y);
    if (rows > 0) placed.push({ name: pane.name, x, y, width, height: rows });
    y += rows;
  }
  return placed;
}
