/** The timeline: a lane a task, thread, process or core, on one clock, with the cursor. Too many lanes fall together by name. */
import {
  density,
  groupName,
  LANE_STATES,
  type Lane,
  type LaneState,
  laneCells,
  moment,
  stateOf,
  type Timeline,
  turnOf,
  type Wake,
} from '../../trace/index.ts';
import {
  cells,
  type Line,
  lineCells,
  pad,
  padLeft,
  plain,
  type Span,
  shortenName,
  sliceLine,
  withPart,
} from '../text.ts';
import type { Glyphs, StyleName } from '../theme.ts';
import { isDimmed, moreRow, type Pane, type Target, type View } from '../view.ts';

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
  /** Its name with what it runs, where it has got its name by counting: "Task-3 cook()". */
  readonly full: string;
  readonly lanes: readonly Lane[];
}

/** Tasks that asyncio.run() makes for itself when all is over. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
  'BaseEventLoop.shutdown_asyncgens',
  'BaseEventLoop.shutdown_default_executor',
]);
/** Whether a task that runs this coroutine was made by asyncio.run() for itself. */
export const isHousekeeping = (coroutine: string): boolean => HOUSEKEEPING.has(coroutine);

/** What is worked out of a timeline's lanes, kept as long as no lane is added or renamed: a screen asks for the same several times a frame. */
interface Kept {
  readonly lanes: number;
  readonly renamings: number;
  readonly shown: readonly Lane[];
  readonly rows: Map<number, readonly Row[]>;
}

const kept = new WeakMap<Timeline, Kept>();

function keptOf(view: View): Kept {
  const { timeline } = view;
  const known = kept.get(timeline);
  const lanes = timeline.lanes.length;
  const { renamings } = timeline;
  if (known !== undefined && known.lanes === lanes && known.renamings === renamings && view.future) return known;
  const made: Kept = { lanes, renamings, shown: chooseLanes(view), rows: new Map() };
  if (view.future) kept.set(timeline, made);
  return made;
}

const lanesOf = (view: View): readonly Lane[] => keptOf(view).shown;

/** The rows for a height: a lane each where they fit, else those that run the same together. */
function rowsOf(view: View, height: number): readonly Row[] {
  const { shown, rows } = keptOf(view);
  let made = rows.get(height);
  if (made === undefined) {
    // threads of several processes stand under their process
    const under = shown.some((lane) => lane.subject === 'process') ? view.theme.glyphs.lastBranch : '';
    rows.set(height, (made = makeRows(shown, height, (lane) => (lane.subject === 'thread' ? under : '') + lane.name)));
  }
  return made;
}

/** The lanes worth showing for this program, those of one kind together. */
function chooseLanes(view: View): readonly Lane[] {
  const { world, timeline } = view;
  const of = (subject: Lane['subject']): readonly Lane[] => timeline.lanes.filter((lane) => lane.subject === subject);
  const tasks = of('task').filter((lane) => (view.future || lane.index < world.index) && !isHousekeeping(lane.about));
  const processes = of('process');
  const cores = of('core');
  const shown: Lane[] = [];
  const threads = threadLanes(of('thread'), tasks.length > 0, processes.length > 1);
  if (processes.length > 1) {
    for (const process of processes) shown.push(process, ...threads.filter((thread) => thread.owner === process.id));
    shown.push(...tasks);
  } else shown.push(...threads, ...tasks);
  if (cores.length > 1) shown.push(...cores);
  return shown;
}

/** A process of one thread is shown once; a program of one thread that has tasks shows that thread for the loop's sake. */
function threadLanes(threads: readonly Lane[], hasTasks: boolean, manyProcesses: boolean): readonly Lane[] {
  if (!manyProcesses) return threads.length > 1 || !hasTasks ? threads : threads.slice(0, 1);
  const count = new Map<number, number>();
  for (const thread of threads) count.set(thread.owner, (count.get(thread.owner) ?? 0) + 1);
  return threads.filter((thread) => count.get(thread.owner)! > 1);
}

function makeRows(lanes: readonly Lane[], height: number, nameOf: (lane: Lane) => string): readonly Row[] {
  const single = (lane: Lane): Row => ({ name: nameOf(lane), full: fullName(lane, nameOf(lane)), lanes: [lane] });
  if (lanes.length <= height) return lanes.map(single);
  // too many: those that run the same fall together
  const groups = new Map<string, Lane[]>();
  const processes = lanes.filter((lane) => lane.subject === 'process');
  // a few processes stay apart, each with its threads; many fall together like everything else, and come before their threads
  const apart = processes.length <= height / 2;
  const ordered = apart ? lanes : [...processes, ...lanes.filter((lane) => lane.subject !== 'process')];
  for (const lane of ordered) {
    const own = lane.subject === 'process' ? lane.id : lane.subject === 'thread' ? lane.owner : 0;
    const key = `${lane.subject} ${apart ? own : 0} ${labelOf(lane)}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [lane]);
    else list.push(lane);
  }
  const rows = [...groups.values()].map((list): Row => {
    if (list.length === 1) return single(list[0]!);
    const name = `${list.length}x ${lastPart(labelOf(list[0]!))}${list[0]!.about === '' ? '' : '()'}`;
    return { name, full: name, lanes: list };
  });
  // a little room left: the smallest groups are shown lane by lane as long as they fit
  let count = rows.length;
  const opened = new Set<Row>();
  for (const row of [...rows].sort((a, b) => a.lanes.length - b.lanes.length)) {
    if (row.lanes.length === 1) continue;
    if (count - 1 + row.lanes.length > height) break;
    count += row.lanes.length - 1;
    opened.add(row);
  }
  return rows.flatMap((row) => (opened.has(row) ? row.lanes.map(single) : [row]));
}

const fullName = (lane: Lane, name: string): string =>
  lane.subject === 'task' && lane.about !== '' && /^Task-\d+$/.test(lane.name)
    ? `${name} ${lastPart(lane.about)}()`
    : name;

/** A function's name without the class of a method, where that is long: the library's are. */
const lastPart = (name: string): string => (name.length > 20 ? name.slice(name.lastIndexOf('.') + 1) : name);

const labelOf = (lane: Lane): string => (lane.about === '' ? groupName(lane.name) : lane.about);

/** The cell of a moment, or -1 when it is outside. */
function cellOf(view: View, at: number, width: number): number {
  const { fromNs, toNs } = view.range;
  if (at < fromNs || at > toNs || toNs <= fromNs) return -1;
  return Math.min(width - 1, Math.floor(((at - fromNs) / (toNs - fromNs)) * width));
}

/** Up to when it is known what the lanes do: of a run that goes on no more than what has happened. */
function knownNs({ future, timeline, world }: View): number {
  if (!future) return world.at;
  const { recording, length } = timeline;
  return recording.finished || length === 0 ? Number.POSITIVE_INFINITY : recording.at(length - 1);
}

/** What a cell of a single lane can show: a state, or that it ran for a part of the time. */
type Sign = LaneState | 'partly';

/** A bar as high as the part of the time in which a lane ran. */
export const turnGlyph = ({ density }: Glyphs, eighths: number): string =>
  density[Math.max(1, Math.round((eighths / 8) * (density.length - 1)))]!;

/** Signs laid over the lanes: by cell, for one row. */
type Arrows = ReadonlyMap<number, string>;

function laneLine(
  view: View,
  row: Row,
  nameWidth: number,
  width: number,
  selected: boolean,
  arrows: Arrows | undefined,
  seen: Set<Sign>,
): Line {
  const { glyphs } = view.theme;
  const { fromNs, toNs } = view.range;
  const known = knownNs(view);
  const single = row.lanes.length === 1 ? row.lanes[0]! : undefined;
  const dim =
    single !== undefined &&
    isDimmed(view, single.subject === 'task' ? single.id : 0, single.subject === 'thread' ? single.id : 0);
  const name: Span = {
    text: `${padLeft(shortenName(fittingName(view, row, nameWidth), nameWidth, glyphs.ellipsis), nameWidth)} `,
    style: selected ? 'selected' : dim ? 'dim' : 'plain',
  };
  const now = cellOf(view, view.world.at, width);
  const cellStates: { glyph: string; state: LaneState }[] = [];
  if (single !== undefined) {
    for (const cell of laneCells(single, fromNs, toNs, width, known)) {
      const state = stateOf(cell);
      const turn = turnOf(cell);
      seen.add(turn > 0 ? 'partly' : state);
      cellStates.push({ glyph: turn > 0 ? turnGlyph(glyphs, turn) : glyphs.lane[state], state });
    }
  } else {
    const counts = densityOf(view, row.lanes, width, known);
    for (let cell = 0; cell < width; cell++) cellStates.push(densityCell(counts, cell, row.lanes.length, glyphs));
  }
  const spans: Span[] = [name];
  let text = '';
  let style: StyleName | undefined;
  const flush = (): void => {
    if (text !== '') spans.push(style === undefined ? { text } : { text, style });
    text = '';
  };
  for (let cell = 0; cell < width; cell++) {
    const { glyph: own, state } = cellStates[cell]!;
    const arrow = arrows?.get(cell);
    const glyph = arrow ?? own;
    const base = dim || (now >= 0 && cell > now) ? 'dim' : arrow !== undefined ? 'changed' : LANE_STYLE[state];
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

const counted = new WeakMap<readonly Lane[], { readonly key: string; readonly counts: readonly Uint32Array[] }>();

/** The density of a group, kept as long as neither the lanes nor the stretch of time change. */
function densityOf(view: View, lanes: readonly Lane[], width: number, untilNs: number): readonly Uint32Array[] {
  const { fromNs, toNs } = view.range;
  const key = `${fromNs} ${toNs} ${width} ${Math.min(untilNs, toNs)} ${view.timeline.length}`;
  const before = counted.get(lanes);
  if (before?.key === key) return before.counts;
  const counts = density(lanes, fromNs, toNs, width, untilNs);
  counted.set(lanes, { key, counts });
  return counts;
}

/**
 * The arrows of wake-ups, by row: from the row of who did it to the row of who may go on. Drawn are those of the last step and all of a
 * task that is followed; of all the others there would be too many.
 */
function arrowsOf(view: View, rows: readonly Row[], width: number): ReadonlyMap<number, Map<number, string>> {
  const wakes = wakesShown(view);
  if (wakes.length === 0) return NO_ARROWS;
  const places = new Map<string, number>();
  for (const [number, row] of rows.entries()) for (const lane of row.lanes) places.set(lane.subject + lane.id, number);
  const result = new Map<number, Map<number, string>>();
  const put = (row: number, cell: number, sign: string): void => {
    const signs = result.get(row) ?? new Map<number, string>();
    signs.set(cell, sign);
    result.set(row, signs);
  };
  const { glyphs } = view.theme;
  for (const wake of wakes) {
    const from = places.get(wake.from);
    const to = places.get(wake.to);
    const cell = cellOf(view, wake.at, width);
    if (from === undefined || to === undefined || from === to || cell < 0) continue;
    const direction = to > from ? 1 : -1;
    for (let row = from + direction; row !== to; row += direction) put(row, cell, glyphs.vertical);
    put(to, cell, direction === 1 ? glyphs.wakeDown : glyphs.wakeUp);
  }
  return result;
}

const NO_ARROWS: ReadonlyMap<number, Map<number, string>> = new Map();
const MOST_ARROWS = 40;

function wakesShown(view: View): readonly Wake[] {
  const { wakes } = view.timeline;
  const end = firstFrom(wakes, view.world.index);
  const shown = wakes.slice(Math.max(firstFrom(wakes, view.changedFrom), end - MOST_ARROWS), end);
  if (view.follow.task === 0) return shown;
  const key = `task${view.follow.task}`;
  const own: Wake[] = [];
  for (let number = end - 1; number >= 0 && own.length < MOST_ARROWS && end - number < 20_000; number--) {
    const wake = wakes[number]!;
    if (wake.to === key || wake.from === key) own.push(wake);
  }
  return [...own, ...shown];
}

/** The number of the first wake-up of the event with this number or a later one. */
function firstFrom(wakes: readonly Wake[], index: number): number {
  let low = 0;
  let high = wakes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (wakes[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A group in one cell: its busiest state. Where somebody runs, and where all wait, the height of a bar says how many of the group are alive; the two
 * bars are drawn apart, for a colour is never the only sign.
 */
function densityCell(counts: readonly Uint32Array[], cell: number, total: number, glyphs: Glyphs) {
  let alive = 0;
  for (let state = 1; state < counts.length; state++) alive += counts[state]![cell]!;
  const state = BUSIEST.find((name) => counts[LANE_STATES.indexOf(name)]![cell]! > 0) ?? 'none';
  const bars = state === 'running' ? glyphs.density : state === 'waiting' ? glyphs.waiting : undefined;
  if (bars === undefined) return { glyph: glyphs.lane[state], state };
  return { glyph: bars[Math.max(1, Math.round((alive / total) * (bars.length - 1)))]!, state };
}

const BUSIEST: readonly LaneState[] = ['blocked', 'running', 'gil', 'ready', 'waiting'];

/** What stands between two marks of the axis: 1, 2 or 5 of a power of ten, and so much that a label has room. */
function stepOf(fromNs: number, toNs: number, width: number): number {
  for (let power = 1; power < toNs - fromNs; power *= 10)
    for (const stepNs of [power, 2 * power, 5 * power])
      if ((stepNs / (toNs - fromNs)) * width >= axisLabel(toNs, stepNs).length + 3) return stepNs;
  return Math.max(1, toNs - fromNs);
}

function axis(view: View, nameWidth: number, width: number): Line {
  const { fromNs, toNs } = view.range;
  const stepNs = stepOf(fromNs, toNs, width);
  // where the cursor stands, for eyes and terminals that tell no colours
  const now = cellOf(view, view.world.at, width);
  const mark = view.theme.name === 'bare' ? view.theme.glyphs.wakeUp : null;
  let text = '';
  const last = isAtOnce(view) ? fromNs : toNs;
  for (let at = Math.ceil(fromNs / stepNs) * stepNs; at <= last; at += stepNs) {
    const cell = cellOf(view, at, width);
    const label = isAtOnce(view) ? moment(at) : axisLabel(at, stepNs);
    // a mark amid the digits would make another number of them
    const isHidden = mark !== null && now >= cell && now < cell + label.length;
    if (cell >= 0 && cell + label.length <= width && !isHidden) text = pad(text, cell) + label;
  }
  const row: Line = [
    { text: `${padLeft('t =', nameWidth)} `, style: 'dim' },
    { text: pad(text, width), style: 'dim' },
  ];
  if (now < 0) return row;
  const at = nameWidth + 1 + now;
  const under = mark ?? plain(sliceLine(row, at, at + 1));
  return [...sliceLine(row, 0, at), { text: under, style: 'cursor' }, ...sliceLine(row, at + 1, nameWidth + 1 + width)];
}

/** Whether all that has happened took next to no time: marks between its parts would say more than is known. */
function isAtOnce({ range, timeline: { recording, length } }: View): boolean {
  return range.fromNs === 0 && range.toNs <= 1000 && (length === 0 || recording.at(length - 1) <= 1000);
}

/** A moment, as finely as neighbours on the axis differ. */
function axisLabel(ns: number, stepNs: number): string {
  if (stepNs >= 1_000_000) return moment(ns);
  if (stepNs >= 1000) return `${(ns / 1e6).toFixed(3)} ms`;
  return `${(ns / 1e3).toFixed(3)} µs`;
}

/**
 * What the glyphs mean: the last row where there is room. Where that is short, only those that are to be seen.
 * @param hasGroups something is to be said of groups, too, as far as there is room
 */
function legend(view: View, seen: ReadonlySet<Sign>, hasGroups: boolean, room: number): Line {
  const { glyphs } = view.theme;
  const item = (glyph: string, text: string, style: StyleName): Line => [
    { text: ` ${glyph} `, style },
    { text: `${text} `, style: 'dim' },
  ];
  const lineOf = (signs: readonly Sign[]): Line =>
    signs.flatMap((sign) =>
      sign === 'partly'
        ? item(turnGlyph(glyphs, 4), 'partly', 'running')
        : item(glyphs.lane[sign], sign === 'gil' ? 'waits for the GIL' : sign, LANE_STYLE[sign]),
    );
  const used: readonly Sign[] = [
    'running',
    ...(seen.has('partly') ? (['partly'] as const) : []),
    'ready',
    'waiting',
    'blocked',
    ...(view.world.threads.size > 1 || seen.has('gil') ? (['gil'] as const) : []),
  ];
  const all = lineOf(used);
  const states = lineCells(all) - 1 <= room || hasGroups ? all : lineOf(used.filter((sign) => seen.has(sign)));
  const groupsOf = (height: string): Line => [
    ...item(glyphs.density.slice(-5, -2).join(''), 'several, some run', 'running'),
    ...item(glyphs.waiting.slice(1).join(''), `several, all wait${height}`, 'waiting'),
  ];
  const groups = hasGroups ? [groupsOf('; height: how many'), groupsOf('')] : [];
  // the blank at the end needs no room
  return [...states, ...(groups.find((line) => lineCells(states) + lineCells(line) - 1 <= room) ?? [])];
}

/** Lanes that are shown one by one, if there is room at all. */
const FEW = 40;

/** Which rows are shown, and where their cells begin. */
function geometry(view: View, width: number, height: number) {
  const lanes = lanesOf(view).length;
  const wantsLegend = lanes + 2 <= height || (lanes > 2 * height && height >= 6);
  const room = Math.max(1, height - 1 - (wantsLegend ? 1 : 0));
  const made = rowsOf(view, room);
  // where there is room for a few only, those of the tasks say what that of their one thread says, and more
  const all =
    made.length > room && isOneThread(lanesOf(view)) ? made.filter(({ lanes }) => !isSpare(view, lanes)) : made;
  const withLegend = wantsLegend || all.length + 2 <= height;
  // what is selected is a lane, which may stand in a row with others
  const lane = lanesOf(view)[view.selected('timeline')];
  const selected = lane === undefined ? -1 : all.findIndex((row) => row.lanes.includes(lane));
  const followed = all.findIndex((row) =>
    row.lanes.some((lane) => lane.subject === 'task' && lane.id === view.follow.task),
  );
  const at = selected >= 0 ? selected : Math.max(0, followed);
  // a row says that there are more, where not all fit
  const shown = all.length > room && room >= 3 ? room - 1 : room;
  const top = Math.max(0, Math.min(all.length - shown, at - Math.floor(shown / 2) + view.scroll('timeline')));
  const rows = all.slice(top, top + shown);
  const more = shown === room ? [] : [moreLanes(view, top, all.length - top - shown)];
  const most = Math.max(10, Math.floor(width / 5));
  // one long name takes nothing from those that have room
  const longest = rows.reduce((size, row) => Math.max(size, cells(fittingName(view, row, most))), 8);
  const nameWidth = view.nameCells ?? Math.min(longest, most);
  return { rows, more, selected: selected - top, nameWidth, laneWidth: Math.max(1, width - nameWidth - 1), withLegend };
}

/** A row's name, with as much of what it is about as there is room for. */
const fittingName = (view: View, { name, full }: Row, width: number): string =>
  cells(full) <= width ? full : withPart(name, full.slice(name.length + 1), width, view.theme.glyphs.ellipsis);

/** Whether these are the lanes of a program of one thread and its tasks. */
const isOneThread = (lanes: readonly Lane[]): boolean =>
  lanes.filter(({ subject }) => subject === 'thread').length === 1 &&
  lanes.every(({ subject }) => subject !== 'process');

const isSpare = (view: View, [lane]: readonly Lane[]): boolean =>
  lane!.subject === 'thread' && lane !== lanesOf(view)[view.selected('timeline')];

const moreLanes = (view: View, above: number, below: number): Line =>
  below > 0 ? moreRow(view, 'timeline', below) : [{ text: `   and ${above} more: PgUp`, style: 'dim' }];

/** Cells that the names of the lanes take: for timelines that stand one below the other. */
export const nameCells = (view: View, width: number, height: number): number => geometry(view, width, height).nameWidth;

/** The lanes alone, without the axis. */
export function lanesOnly(view: View, width: number, height: number): readonly Line[] {
  const { rows, more } = geometry(view, width, height + 1);
  return timelinePane.draw(view, width, height + 1).slice(0, rows.length + more.length);
}

/** The axis alone, under lanes with names of the view's width. */
export function axisOnly(view: View, width: number): Line {
  const { nameWidth, laneWidth } = geometry(view, width, 2);
  return axis(view, nameWidth, laneWidth);
}

export const timelinePane: Pane = {
  name: 'timeline',
  title: () => 'timeline',
  wanted: (view) => view.timeline.lanes.length > 0,
  rows(view) {
    const { length } = lanesOf(view);
    return (length <= FEW ? length : rowsOf(view, FEW).length) + 2;
  },
  draw(view, width, height) {
    const { rows, more, selected, nameWidth, laneWidth, withLegend } = geometry(view, width, height);
    const arrows = arrowsOf(view, rows, laneWidth);
    const seen = new Set<Sign>();
    const lines = rows.map((row, index) =>
      laneLine(view, row, nameWidth, laneWidth, index === selected, arrows.get(index), seen),
    );
    lines.push(...more, axis(view, nameWidth, laneWidth));
    const hasGroups = rows.some((row) => row.lanes.length > 1);
    if (withLegend) lines.push([{ text: ' '.repeat(nameWidth) }, ...legend(view, seen, hasGroups, laneWidth)]);
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
  hit(view, width, height, x, y): Target | undefined {
    const { rows, nameWidth, laneWidth } = geometry(view, width, height);
    const cell = x - nameWidth - 1;
    if (cell >= 0) {
      const { fromNs, toNs } = view.range;
      return { kind: 'time', at: Math.round(fromNs + ((cell + 0.5) / laneWidth) * (toNs - fromNs)) };
    }
    const lane = rows[y]?.lanes[0];
    if (lane === undefined) return undefined;
    return lane.subject === 'task' || lane.subject === 'thread' ? { kind: lane.subject, id: lane.id } : undefined;
  },
};
