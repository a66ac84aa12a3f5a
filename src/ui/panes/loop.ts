/** The event loop: its three lists side by side (ready queue in order, timers by deadline, I/O waits) and what it is doing now. */
import {
  duration,
  type HandleView,
  type LoopView,
  moment,
  type RequestView,
  type TimerView,
  taskName,
  timersInOrder,
  type WatchView,
  type World,
} from '../../trace/index.ts';
import { block, cells, fit, type Line, lineCells, type Span, shortenName } from '../text.ts';
import { hasChanged, hasTasks, isDimmed, type Pane, type Target, type View } from '../view.ts';

/** What the loop is doing, as a sentence. */
export function loopText(world: World, loop: LoopView): string {
  switch (loop.state) {
    case 'new':
      return 'not running yet';
    case 'closed':
      return 'closed';
    case 'stopped':
      return 'stopped';
    case 'selecting': {
      if (loop.selectTimeoutNs === 0) return 'looks for I/O without waiting';
      const bell = ioWaits(world, loop).length > 0 ? ' or I/O' : '';
      if (loop.selectTimeoutNs < 0) return 'asleep until I/O or a wake-up';
      return `asleep until t=${moment(loop.selectSinceNs + loop.selectTimeoutNs)}${bell}`;
    }
    case 'running': {
      const current = loop.current;
      if (current === undefined) return 'between two callbacks';
      const who = current.task !== 0 ? taskName(world, current.task) : current.name;
      const long = world.at - loop.currentSinceNs;
      return `runs ${who}${long >= 1_000_000 ? ` for ${duration(long)} already` : ''}`;
    }
  }
}

/** Requests of tasks of this loop that wait for the world outside. */
export function ioWaits(world: World, loop: LoopView): readonly RequestView[] {
  const waits: RequestView[] = [];
  for (const device of world.devices.values()) {
    for (const request of device.requests.values()) {
      const task = world.tasks.get(request.task);
      if (task === undefined ? request.thread === loop.thread : task.loop === loop.id) waits.push(request);
    }
  }
  return waits;
}

/** What the loop watches outside: requests that are on their way, then sockets and pipes. */
function outside(world: World, loop: LoopView): readonly (RequestView | WatchView)[] {
  return [...ioWaits(world, loop), ...loop.watches.values()];
}

/** A callback of the library by the last part of its name; the class before it says nothing more. */
const callbackName = (name: string): string => name.replace(/^.*\.(?=_)/, '');

function readyRow(view: View, handle: HandleView, place: number): Line {
  const who = handle.task !== 0 ? taskName(view.world, handle.task) : callbackName(handle.name);
  const style = handle.cancelled || isDimmed(view, handle.task, 0) ? 'dim' : 'ready';
  return [
    { text: `${place} `, style: 'dim' },
    { text: handle.cancelled ? `${who} (cancelled)` : who, style },
  ];
}

function timerRow(view: View, timer: TimerView): Line {
  const who = timer.task !== 0 ? taskName(view.world, timer.task) : callbackName(timer.name);
  const style = isDimmed(view, timer.task, 0) ? 'dim' : 'waiting';
  return [
    { text: `${moment(timer.whenNs)} `, style: 'dim' },
    { text: who, style },
  ];
}

function ioRow(view: View, request: RequestView | WatchView): Line {
  if (!('queued' in request)) return [{ text: `${request.what}, ${request.direction}`, style: 'dim' }];
  const who = request.task !== 0 ? `${taskName(view.world, request.task)} ` : '';
  return [
    { text: who, style: isDimmed(view, request.task, 0) ? 'dim' : 'waiting' },
    { text: request.what, style: 'dim' },
    { text: request.queued ? ' (queued)' : '', style: 'dim' },
  ];
}

const listHead = (title: string, count: number): Line => [
  { text: title, style: 'bold' },
  { text: ` ${count}`, style: 'dim' },
];

/** How many rows of a list are shown in so much room: one row is for saying how many there are besides. */
const shownOf = (count: number, room: number): number =>
  count > room ? Math.max(room === 1 ? 1 : 0, room - 1) : count;

/** A row in at most so much room: its head (a place, a moment) stays, and of names that are counted the number. */
function cut(row: Line, width: number, ellipsis: string): Line {
  const [head, name, ...rest] = row;
  if (lineCells(row) <= width) return row;
  if (name === undefined || rest.length > 0) return fit(row, width, ellipsis);
  return [head!, { ...name, text: shortenName(name.text, Math.max(1, width - cells(head!.text)), ellipsis) }];
}

function list(title: string, rows: readonly Line[], width: number, height: number, ellipsis: string): Line[] {
  const room = height - 1;
  // in a single row the first of them stands, and how many there are besides
  if (room === 1 && rows.length > 1) {
    const more: Span = { text: ` +${rows.length - 1}`, style: 'dim' };
    return block(
      [listHead(title, rows.length), [...cut(rows[0]!, width - more.text.length, ellipsis), more]],
      width,
      height,
    );
  }
  const shown = rows.slice(0, shownOf(rows.length, room)).map((row) => cut(row, width, ellipsis));
  const lines: Line[] = [listHead(title, rows.length), ...shown];
  if (rows.length > shown.length) lines.push([{ text: `+ ${rows.length - shown.length} more`, style: 'dim' }]);
  if (rows.length === 0) lines.push([{ text: '-', style: 'dim' }]);
  return block(lines, width, height);
}

/** Cells of the three lists; a blank stands before the first, a line before each of the others. */
function listWidths(width: number): readonly [number, number, number] {
  const inner = width - 1;
  const first = Math.floor(inner * 0.32);
  const second = Math.floor(inner * 0.36);
  return [first, second, inner - first - second - 2];
}

function drawLoop(view: View, loop: LoopView, width: number, height: number): Line[] {
  const { glyphs } = view.theme;
  const state: Span = {
    text: loopText(view.world, loop),
    style:
      loop.state === 'selecting' && loop.selectTimeoutNs !== 0
        ? 'waiting'
        : loop.state === 'running'
          ? 'running'
          : 'dim',
  };
  const name = view.world.loops.size > 1 ? `loop ${loop.id} ` : '';
  const head: Line = [
    { text: hasChanged(view, loop) ? glyphs.changed : ' ', style: 'changed' },
    { text: `${name}turn ${loop.turn} `, style: 'bold' },
    state,
  ];
  if (height <= 1) return [head];
  const ready: Line[] = [];
  let place = 0;
  for (const handle of loop.ready.values()) {
    if (place === loop.left && place > 0 && loop.state === 'running') {
      ready.push([{ text: `${glyphs.horizontal.repeat(2)} next turn`, style: 'dim' }]);
    }
    ready.push(readyRow(view, handle, ++place));
  }
  const [first, second, third] = listWidths(width);
  const columns = [
    list('ready', ready, first, height - 1, glyphs.ellipsis),
    list(
      'timers',
      timersInOrder(loop).map((timer) => timerRow(view, timer)),
      second,
      height - 1,
      glyphs.ellipsis,
    ),
    list(
      'I/O',
      outside(view.world, loop).map((request) => ioRow(view, request)),
      third,
      height - 1,
      glyphs.ellipsis,
    ),
  ];
  const lines: Line[] = [head];
  for (let row = 0; row < height - 1; row++) {
    lines.push([
      { text: ' ' },
      ...columns[0]![row]!,
      { text: glyphs.vertical, style: 'dim' },
      ...columns[1]![row]!,
      { text: glyphs.vertical, style: 'dim' },
      ...columns[2]![row]!,
    ]);
  }
  return lines;
}

const living = (world: World): readonly LoopView[] => {
  const loops = [...world.loops.values()];
  const open = loops.filter((loop) => loop.state !== 'closed');
  return open.length > 0 ? open : loops.slice(-1);
};

const rowsOf = (view: View, loop: LoopView): number =>
  2 + Math.max(1, loop.ready.size + 1, loop.timers.size, outside(view.world, loop).length);

/** Rows of each loop: the last one gets what is left. */
function heightOf(count: number, index: number, height: number): number {
  const each = Math.max(1, Math.floor(height / count));
  return index === count - 1 ? Math.max(1, height - each * index) : each;
}

/** Whose entry is drawn at a cell: the row of the loop itself is that of whom it runs. */
function entryAt(
  world: World,
  loop: LoopView,
  width: number,
  height: number,
  x: number,
  y: number,
): Target | undefined {
  const task = (id: number | undefined): Target | undefined =>
    id === undefined || id === 0 ? undefined : { kind: 'task', id };
  if (y === 0) return task(loop.current?.task);
  const [first, second] = listWidths(width);
  const place = y - 2;
  const column = x <= first ? 0 : x <= first + 1 + second ? 1 : 2;
  const lists: readonly (readonly { readonly task: number }[])[] = [
    readyRows(loop),
    timersInOrder(loop),
    outside(world, loop),
  ];
  const entries = lists[column]!;
  return place < 0 || place >= shownOf(entries.length, height - 2) ? undefined : task(entries[place]?.task);
}

/** The ready queue as it is drawn: where the next turn begins a row says so. */
function readyRows(loop: LoopView): readonly { readonly task: number }[] {
  const rows: { readonly task: number }[] = [...loop.ready.values()];
  if (loop.state === 'running' && loop.left > 0 && loop.left < rows.length) rows.splice(loop.left, 0, { task: 0 });
  return rows;
}

export const loopPane: Pane = {
  name: 'loop',
  title: () => 'event loop',
  wanted: (view) => view.world.loops.size > 0 || hasTasks(view),
  rows: (view) => living(view.world).reduce((sum, loop) => sum + rowsOf(view, loop), 0),
  draw(view, width, height) {
    const loops = living(view.world);
    if (loops.length === 0) return [[{ text: ' no event loop so far', style: 'dim' }]];
    return loops.flatMap((loop, index) => drawLoop(view, loop, width, heightOf(loops.length, index, height)));
  },
  hit(view, width, height, x, y): Target | undefined {
    const loops = living(view.world);
    let row = y;
    for (const [index, loop] of loops.entries()) {
      const rows = heightOf(loops.length, index, height);
      if (row < rows) return entryAt(view.world, loop, width, rows, x, row);
      row -= rows;
    }
    return undefined;
  },
};
