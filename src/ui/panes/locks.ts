/** Locks, semaphores, events, queues, pools, devices and gauges: who holds, who waits in which order, what is inside. */
import type { DeviceView, ExecutorView, GaugeView, LockView, MeasureView, Party, World } from '../../trace/index.ts';
import {
  courseValues,
  duration,
  nextOwner,
  partyName,
  percentile,
  taskName,
  threadName,
  waitCycle,
} from '../../trace/index.ts';
import { cells, type Line, lineCells, plain, restyle, type Span, shorten, shortenName } from '../text.ts';
import { firstRows, hasChanged, type Pane, type Target, type View } from '../view.ts';

const names = (view: View, parties: ReadonlyMap<string, Party>, most: number, width: number): string => {
  const keys = [...parties.keys()];
  const shown = keys.slice(0, most).map((key) => {
    const operation = parties.get(key)!.operation;
    const what = operation === 'get' || operation === 'put' || operation === 'join' ? ` (${operation})` : '';
    const name = partyName(view.world, key);
    // "Thread-1 (cook)" is told from others by its number
    const short = cells(name) > width ? name.replace(/(\d) \(.*\)$/, '$1') : name;
    return shortenName(short, width, view.theme.glyphs.ellipsis) + what;
  });
  return shown.join(', ') + (keys.length > most ? ` +${keys.length - most}` : '');
};

function shelf(view: View, size: number, capacity: number): string {
  const { glyphs } = view.theme;
  const width = Math.min(capacity, 10);
  const full = Math.round((Math.min(size, capacity) / capacity) * width);
  return glyphs.full.repeat(full) + glyphs.empty.repeat(width - full);
}

/** How many items of a queue are shown, and in how many cells each; how many who hold, and who wait, are named. */
interface Much {
  readonly items: number;
  readonly itemCells: number;
  readonly owners: number;
  readonly waiters: number;
  readonly nameCells: number;
}

/** From all that is worth saying to what matters most: taken is the first for which there is room. */
const MUCH: readonly Much[] = [
  { items: 12, itemCells: 60, owners: 3, waiters: 4, nameCells: 40 },
  { items: 8, itemCells: 30, owners: 3, waiters: 4, nameCells: 40 },
  { items: 4, itemCells: 20, owners: 1, waiters: 2, nameCells: 40 },
  { items: 4, itemCells: 10, owners: 1, waiters: 1, nameCells: 40 },
  { items: 4, itemCells: 10, owners: 1, waiters: 1, nameCells: 9 },
  { items: 4, itemCells: 10, owners: 0, waiters: 0, nameCells: 9 },
];

/** The first line for which there is room, else the shortest. */
const fitting = (lines: readonly Line[], width: number): Line =>
  lines.find((line) => lineCells(line) <= width) ?? lines.at(-1)!;

/** A primitive in one line. */
function lockLine(view: View, lock: LockView, width: number): Line {
  if (lock.items.size === 0 && lock.owners.size + lock.waiters.size < 2) return lockLineWith(view, lock, MUCH[0]!);
  return fitting(
    MUCH.map((much) => lockLineWith(view, lock, much)),
    width,
  );
}

const waitersText = (count: number): string => (count === 1 ? '1 waits' : `${count} wait`);

/** The item that comes out next, where that is not the one that came first; '' otherwise. */
function nextOf({ type, items, next }: LockView): string {
  if (items.size < 2) return '';
  return type.endsWith('LifoQueue') ? [...items.values()].at(-1)! : next;
}

function lockLineWith(view: View, lock: LockView, { items: most, itemCells, owners, waiters, nameCells }: Much): Line {
  const { glyphs } = view.theme;
  const type = lock.type.replace(/^.*\./, '');
  const spans: Span[] = [
    { text: hasChanged(view, lock) ? glyphs.changed : ' ', style: 'changed' },
    { text: `${type} `, style: 'dim' },
    { text: lock.name === '' ? `${lock.id}` : lock.name, style: 'bold' },
    { text: ' ' },
  ];
  if (type.endsWith('Queue')) {
    const bounded = lock.capacity > 0;
    if (bounded)
      spans.push({
        text: `${shelf(view, lock.size, lock.capacity)} `,
        style: lock.size >= lock.capacity ? 'blocked' : 'ready',
      });
    spans.push({ text: `${lock.size}${bounded ? `/${lock.capacity}` : ''} ` });
    const items = [...lock.items.values()].slice(0, most).map((item) => shorten(item, itemCells, glyphs.ellipsis));
    const next = nextOf(lock);
    if (next !== '')
      spans.push(
        { text: 'next ', style: 'dim' },
        { text: `${shorten(next, itemCells, glyphs.ellipsis)} `, style: 'value' },
        { text: 'of ', style: 'dim' },
      );
    if (items.length > 0)
      spans.push({ text: `[${items.join(', ')}${lock.items.size > most ? ', ...' : ''}] `, style: 'value' });
    if (lock.shut) spans.push({ text: 'shut down ', style: 'failed' });
  } else if (type === 'Event') {
    spans.push({ text: lock.value === 1 ? 'set ' : 'not set ', style: lock.value === 1 ? 'good' : 'dim' });
  } else if (type.endsWith('Semaphore')) {
    spans.push({ text: `${lock.value ?? lock.capacity} of ${lock.capacity} left `, style: 'dim' });
    // how many have it is said by what is left
    if (lock.owners.size > 0 && owners > 0)
      spans.push({ text: `held by ${names(view, lock.owners, owners, nameCells)} `, style: 'running' });
  } else if (lock.owners.size > 0) {
    spans.push({ text: `held by ${names(view, lock.owners, Math.max(1, owners), nameCells)} `, style: 'running' });
    if (type === 'RLock' && (lock.value ?? 0) > 1) spans.push({ text: `(${lock.value} times) `, style: 'dim' });
  } else if (type.endsWith('Lock')) {
    const next = nextOwner(view.world, lock);
    spans.push({ text: next === undefined ? 'free ' : `goes to ${partyName(view.world, next)} `, style: 'dim' });
  }
  if (type === 'Barrier')
    spans.push({
      text: `${lock.waiters.size} of ${lock.capacity} have come `,
      style: lock.waiters.size > 0 ? 'ready' : 'dim',
    });
  if (lock.waiters.size > 0)
    spans.push({
      text: `${glyphs.back} ${waiters > 0 ? names(view, lock.waiters, waiters, nameCells) : waitersText(lock.waiters.size)}`,
      style: 'waiting',
    });
  return spans;
}

function deviceLine(view: View, device: DeviceView, width: number): Line {
  const { glyphs } = view.theme;
  const limit = device.capacity > 0 ? `/${device.capacity}` : '';
  const queued = [...device.requests.values()].filter((request) => request.queued).length;
  const busy = device.requests.size - queued;
  const now: readonly Span[] = [
    { text: hasChanged(view, device) ? glyphs.changed : ' ', style: 'changed' },
    { text: device.type === device.name ? '' : `${device.type} `, style: 'dim' },
    { text: `${device.name} `, style: 'bold' },
    { text: `${busy}${limit} at work`, style: busy > 0 ? 'ready' : 'dim' },
    { text: queued > 0 ? ` ${queued} queued` : '', style: 'waiting' },
  ];
  const failed: readonly Span[] = device.failed > 0 ? [{ text: `, ${device.failed} failed`, style: 'failed' }] : [];
  const peak: Span = { text: ` peak ${device.peak}`, style: 'dim' };
  const answered: Span = { text: `, ${device.answered} answered`, style: 'dim' };
  return fitting([[...now, peak, answered, ...failed], [...now, peak, ...failed], [...now, ...failed], now], width);
}

function executorLine(view: View, executor: ExecutorView, width: number): Line {
  const { glyphs } = view.theme;
  const jobs = [...executor.jobs.values()];
  const busy = jobs.filter((job) => job.state === 'running');
  const queued = jobs.length - busy.length;
  const who = busy.map((job) => `${threadName(view.world, job.thread)}: ${job.name}`);
  const line = (most: number, waiting: string): Line => [
    { text: hasChanged(view, executor) ? glyphs.changed : ' ', style: 'changed' },
    { text: `${executor.type} `, style: 'bold' },
    { text: `${busy.length}/${executor.workers} busy${waiting}`, style: busy.length > 0 ? 'ready' : 'dim' },
    { text: who.length > 0 && most > 0 ? ` ${who.slice(0, most).join(', ')}` : '', style: 'dim' },
    { text: executor.closed ? ' shut down' : '', style: 'dim' },
  ];
  const waiting = `, ${queued} queued`;
  const lines = [line(3, waiting), line(2, waiting), line(1, waiting), line(0, waiting), line(0, '')];
  // that nobody is in line is the first thing that needs not be said
  return fitting(queued > 0 ? lines.slice(0, -1) : lines, width);
}

/** A gauge with its course so far, from nothing to its peak. */
function gaugeLine(view: View, gauge: GaugeView, width: number): Line {
  const { glyphs } = view.theme;
  const words = `${gauge.name} ${gauge.value} (peak ${gauge.peak}) `;
  const values = squeezed(courseValues(gauge, view.world.at), width - words.length - 2);
  const top = glyphs.density.length - 1;
  const bar = (value: number): string =>
    glyphs.density[value <= 0 || gauge.peak <= 0 ? 0 : Math.max(1, Math.round((value / gauge.peak) * top))]!;
  return [
    { text: hasChanged(view, gauge) ? glyphs.changed : ' ', style: 'changed' },
    { text: `${gauge.name} `, style: 'bold' },
    { text: `${gauge.value}` },
    { text: ` (peak ${gauge.peak}) `, style: 'dim' },
    { text: values.length < 2 ? '' : values.map(bar).join(''), style: 'ready' },
  ];
}
/** The highest of so many neighbours each that all have room: a course is seen whole or not at all. */
function squeezed(values: readonly number[], room: number): number[] {
  if (room < 2) return [];
  const each = Math.ceil(values.length / room);
  return Array.from({ length: Math.ceil(values.length / each) }, (_, number) =>
    Math.max(...values.slice(number * each, (number + 1) * each)),
  );
}
/** Times that were measured: how many, and within which time most of them lay. */
function measureLine(view: View, measure: MeasureView): Line {
  const { glyphs } = view.theme;
  const { classes, longestNs } = measure;
  const shares = [50, 95, 99].map(
    (share) => `p${share} ${duration(Math.min(longestNs, rounded(percentile(classes, share))))}`,
  );
  return [
    { text: hasChanged(view, measure) ? glyphs.changed : ' ', style: 'changed' },
    { text: `${measure.name} `, style: 'bold' },
    { text: `${measure.count} ` },
    { text: rateText(measure), style: 'dim' },
    { text: `${shares.join('  ')}  longest ${duration(longestNs)}`, style: 'value' },
  ];
}
/** How many there were a second, where they are enough to say so. */
function rateText({ count, firstNs, lastNs }: MeasureView): string {
  if (count < 10 || lastNs <= firstNs) return '';
  const rate = ((count - 1) / (lastNs - firstNs)) * 1e9;
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second `;
}
/** Two digits: a percentile is known to one per cent. */
function rounded(ns: number): number {
  const unit = ns <= 0 ? 1 : 10 ** Math.max(0, Math.floor(Math.log10(ns)) - 1);
  return Math.round(ns / unit) * unit;
}

/** The cycle of a deadlock in one line, when there is one. */
function cycleLine(view: View): Line[] {
  const cycle = waitCycle(view.world);
  if (cycle.length === 0) return [];
  const who = cycle.map((party) =>
    party.task !== 0 ? taskName(view.world, party.task) : threadName(view.world, party.thread),
  );
  const arrow = ` ${view.theme.glyphs.arrow} `;
  return [[{ text: ` cycle: ${[...who, who[0]].join(arrow)}`, style: 'failed' }]];
}

/**
 * Those that no variable names, or that are parts of something else, are the library's own: they matter while somebody waits at them. Who waits at a barrier
 * has a place there.
 */
const isTold = (lock: LockView): boolean =>
  isNamed(lock) || (lock.waiters.size > 0 && !lock.name.startsWith('of Barrier'));
const isNamed = ({ name }: LockView): boolean => name !== '' && !name.startsWith('of ');

/** How many primitives have a row. */
function toldLocks(locks: World['locks']): number {
  let count = 0;
  for (const lock of locks.values()) if (isTold(lock)) count++;
  return count;
}

const sizeOf = ({ locks, executors, devices, gauges, measures }: World): number =>
  toldLocks(locks) + executors.size + devices.size + gauges.size + measures.size;

/** A row, and who is meant by it: the one who holds or uses the thing, else the first who waits for it. */
interface Row {
  readonly line: Line;
  readonly target?: Target;
}

function rowsOf(view: View, width: number): readonly Row[] {
  const { world } = view;
  // the busy ones first: a program may make thousands and use three
  const locks = [...world.locks.values()]
    .filter(isTold)
    .sort(
      (a, b) =>
        Number(b.waiters.size > 0) - Number(a.waiters.size > 0) ||
        Number(b.owners.size > 0) - Number(a.owners.size > 0) ||
        Number(isNamed(b)) - Number(isNamed(a)),
    );
  return [
    ...cycleLine(view).map((line): Row => ({ line })),
    ...locks.map((lock) => meant(lockLine(view, lock, width), firstParty(lock))),
    ...[...world.executors.values()].map((executor) =>
      meant(
        executorLine(view, executor, width),
        [...executor.jobs.values()].find((job) => job.state === 'running'),
      ),
    ),
    ...[...world.devices.values()].map((device) => meant(deviceLine(view, device, width), first(device.requests))),
    ...[...world.gauges.values()].map((gauge): Row => ({ line: gaugeLine(view, gauge, width) })),
    ...[...world.measures.values()].map((measure): Row => ({ line: measureLine(view, measure) })),
  ];
}

const first = <T>(map: ReadonlyMap<unknown, T>): T | undefined => map.values().next().value;
const firstParty = (lock: LockView): Party | undefined => first(lock.owners) ?? first(lock.waiters);

function meant(line: Line, who: Pick<Party, 'task' | 'thread'> | undefined): Row {
  if (who === undefined || (who.task === 0 && who.thread === 0)) return { line };
  return { line, target: who.task !== 0 ? { kind: 'task', id: who.task } : { kind: 'thread', id: who.thread } };
}

/** The rows that are shown: scrolled, or so that the selected one is among them. */
function shownRows(view: View, width: number, height: number): readonly Row[] {
  const rows = rowsOf(view, width);
  const picked = pickedRow(view, rows);
  const top = picked < 0 ? view.scroll('locks') : picked - Math.floor(height / 2);
  return rows.slice(Math.max(0, Math.min(top, rows.length - height)));
}

function pickedRow(view: View, rows: readonly Row[]): number {
  const selected = view.selected('locks');
  if (selected < 0) return -1;
  return rows.indexOf(rows.filter((row) => row.target !== undefined)[selected]!);
}

export const locksPane: Pane = {
  name: 'locks',
  title: (view) =>
    view.world.devices.size + view.world.gauges.size > 0 ? 'locks, queues, devices' : 'locks and queues',
  wanted: ({ world }) => sizeOf(world) > 0,
  rows: ({ world }) => sizeOf(world),
  draw(view, width, height) {
    const all = rowsOf(view, width);
    if (all.length === 0) return [[{ text: ' nothing is held, nobody waits', style: 'dim' }]];
    const picked = all[pickedRow(view, all)]?.line;
    const text = picked === undefined ? undefined : plain(picked);
    const lines = shownRows(view, width, height).map(({ line, target }) =>
      target !== undefined && plain(line) === text ? restyle(line, 'selected') : line,
    );
    return firstRows(view, 'locks', lines, width, height);
  },
  targets: (view): readonly Target[] => rowsOf(view, 0).flatMap((row) => row.target ?? []),
  hit: (view, width, height, _x, y): Target | undefined => shownRows(view, width, height)[y]?.target,
};
