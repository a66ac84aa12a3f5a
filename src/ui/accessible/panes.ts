/** Panes in sentences. */
import {
  isOver,
  type LoopView,
  moment,
  spent,
  taskName,
  taskStateText,
  threadName,
  threadStateText,
  timersInOrder,
  totals,
  type World,
  wakerText,
} from '../../trace/index.ts';
import { ioWaits, loopText } from '../panes/loop.ts';
import { processSentences } from '../panes/processes.ts';
import { taskCounts } from '../panes/tasks.ts';
import { isAlive } from '../panes/threads.ts';
import { visible } from '../text.ts';
import type { PaneName, View } from '../view.ts';

/** So many of a list are said. */
const MOST = 30;

/** What a pane shows, in sentences; undefined where its rows read well as they are. */
export function paneSentences(pane: PaneName, view: View): string[] | undefined {
  const { world } = view;
  switch (pane) {
    case 'tasks':
      return tasks(world);
    case 'threads':
      return threads(world);
    case 'loop':
      return world.loops.size === 0
        ? ['There is no event loop.']
        : [...world.loops.values()].flatMap((loop) => loopSentences(world, loop));
    case 'timeline':
      return shares(world);
    case 'processes':
      return processSentences(view);
    case 'output':
      return output(view);
    default:
      return undefined;
  }
}

function limited<T>(list: readonly T[], say: (item: T) => string): string[] {
  const said = list.slice(0, MOST).map(say);
  if (list.length > MOST) said.push(`And ${list.length - MOST} more.`);
  return said;
}

function tasks(world: World): string[] {
  if (world.tasks.size === 0) return [world.ending === undefined ? 'There is no task yet.' : 'There was no task.'];
  const living = [...world.tasks.values()].filter((task) => !isOver(task));
  const over = [...world.tasks.values()].filter(isOver);
  const say = (task: (typeof living)[number]): string => {
    const what = task.coroutine === '' ? '' : `, ${task.coroutine}`;
    const parent = task.parent === 0 ? '' : `, made by ${taskName(world, task.parent)}`;
    const waker = wakerText(world, task);
    return `${task.name}${what}${parent}: ${taskStateText(world, task)}${waker === '' ? '' : `; will be woken by ${waker}`}.`;
  };
  return [`Tasks: ${taskCounts(world)}.`, ...limited([...living, ...over], say)];
}

function threads(world: World): string[] {
  const alive = [...world.gils.values()].filter((gil) => isAlive(world, gil.process));
  const gils = alive.map((gil) => {
    if (!gil.on) return 'There is no GIL: threads run side by side.';
    const of = alive.length > 1 ? ` of ${world.processes.get(gil.process)?.name ?? gil.process}` : '';
    if (gil.holder === 0) return `The GIL${of} is free.`;
    const waiting = gil.waiters.map((id) => threadName(world, id)).join(', ');
    return `${threadName(world, gil.holder)} holds the GIL${of}${waiting === '' ? '' : `; waiting for it: ${waiting}`}.`;
  });
  return [
    ...gils,
    ...limited(
      [...world.threads.values()],
      (thread) => `${threadName(world, thread.id)}: ${threadStateText(world, thread)}.`,
    ),
  ];
}

function loopSentences(world: World, loop: LoopView): string[] {
  const who = (task: number, name: string): string => (task !== 0 ? taskName(world, task) : name);
  const list = (items: readonly string[]): string => (items.length === 0 ? 'nobody' : items.slice(0, MOST).join(', '));
  const ready = [...loop.ready.values()].map((handle) => who(handle.task, handle.name));
  const timers = timersInOrder(loop).map((timer) => `${who(timer.task, timer.name)} at ${moment(timer.whenNs)}`);
  const waits = ioWaits(world, loop).map((request) => `${who(request.task, '')} ${request.what}`.trim());
  return [
    `The event loop, turn ${loop.turn}: ${loopText(world, loop)}.`,
    `Ready, in order: ${list(ready)}.`,
    `Timers: ${list(timers)}.`,
    `Waiting for I/O: ${list(waits)}.`,
  ];
}

function shares(world: World): string[] {
  const parties = [...world.threads.values(), ...world.tasks.values()];
  return limited(parties, (party) => {
    const { busyNs, readyNs, waitingNs } = totals(party, world.at);
    return `${party.name}: ${spent(busyNs)} running, ${spent(readyNs)} ready, ${spent(waitingNs)} waiting.`;
  });
}

function output(view: View): string[] {
  const lines = view.timeline.outputLines(view.world.index, MOST);
  if (lines.length === 0) return ['Nothing is printed yet.'];
  return lines.map(
    (line) => `t=${moment(line.at)}${line.stream === 'stderr' ? ' (stderr)' : ''}: ${visible(line.text)}`,
  );
}
