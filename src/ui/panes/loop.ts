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
  type World,
} from '../../trace/index.ts';
import { block, type Line, type Span } from '../text.ts';
import { hasChanged, isDimmed, type Pane, type View } from '../view.ts';

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

function readyRow(view: View, handle: HandleView, place: number): Line {
  const who = handle.task !== 0 ? taskName(view.world, handle.task) : handle.name;
  const style = handle.cancelled || isDimmed(view, handle.task, 0) ? 'dim' : 'ready';
  return [
    { text: `${place} `, style: 'dim' },
    { text: handle.cancelled ? `${who} (cancelled)` : who, style },
  ];
}

function timerRow(view: View, timer: TimerView): Line {
  const who = timer.task !== 0 ? taskName(view.world, timer.task) : timer.name;
  const style = isDimmed(view, timer.task, 0) ? 'dim' : 'waiting';
  return [
    { text: `${moment(timer.whenNs)} `, style: 'dim' },
    { text: who, style },
  ];
}

function ioRow(view: View, request: RequestView): Line {
  const who = request.task !== 0 ? `${taskName(view.world, request.task)} ` : '';
  return [
    { text: who, style: isDimmed(view, request.task, 0) ? 'dim' : 'waiting' },
    { text: request.what, style: 'dim' },
    { text: request.queued ? ' (queued)' : '', style: 'dim' },
  ];
}

function list(title: string, rows: readonly Line[], width: number, height: number): Line[] {
  const room = height - 1;
  const shown = rows.length > room ? rows.slice(0, Math.max(0, room - 1)) : rows;
  const lines: Line[] = [
    [
      { text: title, style: 'bold' },
      { text: ` ${rows.length}`, style: 'dim' },
    ],
    ...shown,
  ];
  if (rows.length > shown.length) lines.push([{ text: `+ ${rows.length - shown.length} more`, style: 'dim' }]);
  if (rows.length === 0) lines.push([{ text: '-', style: 'dim' }]);
  return block(lines, width, height);
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
  const inner = width - 1;
  const first = Math.floor(inner * 0.32);
  const second = Math.floor(inner * 0.36);
  const third = inner - first - second - 2;
  const columns = [
    list('ready', ready, first, height - 1),
    list(
      'timers',
      timersInOrder(loop).map((timer) => timerRow(view, timer)),
      second,
      height - 1,
    ),
    list(
      'I/O',
      ioWaits(view.world, loop).map((request) => ioRow(view, request)),
      third,
      height - 1,
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
  2 + Math.max(1, loop.ready.size + 1, loop.timers.size, ioWaits(view.world, loop).length);

export const loopPane: Pane = {
  name: 'loop',
  title: () => 'event loop',
  wanted: (view) => view.world.loops.size > 0,
  rows: (view) => living(view.world).reduce((sum, loop) => sum + rowsOf(view, loop), 0),
  draw(view, width, height) {
    const loops = living(view.world);
    if (loops.length === 0) return [[{ text: ' no event loop', style: 'dim' }]];
    const each = Math.max(1, Math.floor(height / loops.length));
    return loops.flatMap((loop, index) =>
      drawLoop(view, loop, width, index === loops.length - 1 ? Math.max(1, height - each * index) : each),
    );
  },
};
