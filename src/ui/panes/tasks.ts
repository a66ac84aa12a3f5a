/** The tasks as a tree by parent: state, what each waits for and since when. */
import type { Id } from '../../events/index.ts';
import {
  duration,
  endOfWait,
  isOver,
  placeInQueue,
  spent,
  spentIn,
  type TaskState,
  type TaskView,
  taskName,
  taskStateText,
  totals,
  type World,
  wakerText,
} from '../../trace/index.ts';
import { cells, type Line, pad, type Span, shorten, withPart } from '../text.ts';
import type { StyleName } from '../theme.ts';
import { isHousekeeping } from './timeline.ts';
import { hasChanged, hasTasks, isDimmed, moreRow, type Pane, shownFile, type Target, type View } from '../view.ts';

/** The style in which a task's state is drawn. */
const TASK_STYLE: Readonly<Record<TaskState, StyleName>> = {
  created: 'ready',
  ready: 'ready',
  running: 'running',
  waiting: 'waiting',
  cancelling: 'cancelled',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
  lost: 'failed',
};

/** Cells below which who will wake a task is left out: the inspector says it. */
const LEAST_WAKER = 16;

interface Row {
  readonly task: TaskView;
  readonly depth: number;
}

const cache = new WeakMap<World, Row[]>();

/** Tasks in tree order: children under their parent, in order of creation. Kept a world long: a pane asks several times a frame. */
function taskTree(world: World): readonly Row[] {
  const known = cache.get(world);
  if (known !== undefined) return known;
  const children = new Map<Id, TaskView[]>();
  for (const task of world.tasks.values()) {
    const parent = world.tasks.has(task.parent) ? task.parent : 0;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [task]);
    else list.push(task);
  }
  const rows: Row[] = [];
  const stack: Row[] = (children.get(0) ?? []).map((task) => ({ task, depth: 0 })).reverse();
  while (stack.length > 0) {
    const row = stack.pop()!;
    rows.push(row);
    const under = children.get(row.task.id);
    if (under !== undefined) {
      for (let index = under.length - 1; index >= 0; index--) stack.push({ task: under[index]!, depth: row.depth + 1 });
    }
  }
  cache.set(world, rows);
  return rows;
}

/** Rows to show in `height`: all when they fit; else those that are alive first, the finished ones counted. */
function shownRows(view: View, height: number): { rows: readonly Row[]; hidden: number } {
  const all = taskTree(view.world);
  if (all.length <= height) return { rows: all, hidden: 0 };
  const alive = all.filter((row) => !isOver(row.task) || row.task.id === view.follow.task);
  const list = alive.length >= height - 1 ? alive : all;
  const room = Math.max(1, height - 1);
  const selected = view.selected('tasks');
  const targetId = selected >= 0 ? all[selected]?.task.id : view.follow.task !== 0 ? view.follow.task : view.world.task;
  const offered = selected >= 0 ? all : list;
  const at = Math.max(
    0,
    offered.findIndex((row) => row.task.id === targetId),
  );
  const top = Math.max(0, Math.min(offered.length - room, at - Math.floor(room / 2) + view.scroll('tasks')));
  const rows = offered.slice(top, top + room);
  return { rows, hidden: all.length - rows.length };
}

function stateText(world: World, task: TaskView): string {
  if (task.state === 'ready' || task.state === 'created') {
    const place = placeInQueue(world, task);
    return place === 0 ? task.state : `ready, place ${place}`;
  }
  return taskStateText(world, task);
}

/** A task's name and what it runs; without the class of a method, or only the name, where that does not fit. */
function taskLabel({ name, coroutine }: TaskView, width: number, ellipsis: string): string {
  if (coroutine === '') return name;
  const short = coroutine.slice(coroutine.lastIndexOf('.') + 1);
  // nobody made those of asyncio.run(): their numbers alone would say nothing
  const least = isHousekeeping(coroutine) ? `${name} of run()` : name;
  const whole = [`${name} ${coroutine}()`, `${name} ${short}()`, least].find((label) => cells(label) <= width);
  return whole === undefined || whole === name ? withPart(name, `${short}()`, width, ellipsis) : whole;
}

/** The words for a state, as many of them as there is room for: the sign before the name says that it waits, the pane of the locks who holds what. */
function fittingState(text: string, room: number): string {
  const short = text.replace(/^waits for /, '');
  const shorter = short.replace(/ \(held by .*\)$/, '').replace(/ until t=/, ' until ');
  return [text, short, shorter].find((words) => cells(words) <= room) ?? shorter;
}

function drawRow(view: View, row: Row, width: number, nameWidth: number): Line {
  const { world } = view;
  const { glyphs } = view.theme;
  const { task } = row;
  const dim = isDimmed(view, task.id, 0);
  const style: StyleName = dim ? 'dim' : TASK_STYLE[task.state];
  const selected = taskTree(world)[view.selected('tasks')]?.task.id === task.id;
  const indent = row.depth === 0 ? '' : `${' '.repeat(Math.min(row.depth - 1, 4))}${glyphs.lastBranch}`;
  const label = taskLabel(task, nameWidth - cells(indent), glyphs.ellipsis);
  const spans: Span[] = [
    { text: hasChanged(view, task) ? glyphs.changed : ' ', style: 'changed' },
    { text: `${glyphs.task[task.state]} `, style },
    { text: indent, style: 'dim' },
    {
      text: `${pad(shorten(label, nameWidth - cells(indent), glyphs.ellipsis), nameWidth - cells(indent))} `,
      style: selected ? 'selected' : dim ? 'dim' : task.state === 'running' ? 'bold' : isOver(task) ? 'done' : 'plain',
    },
  ];
  const room = width - nameWidth - 4;
  const since =
    task.state === 'waiting' && world.at >= task.sinceNs + 1000 ? ` ${duration(world.at - task.sinceNs)}` : '';
  // where there is little room the sign alone says that it waits
  const whole = stateText(world, task);
  const text = fittingState(width < 50 ? whole.replace(/^waits for /, '') : whole, room);
  const shownSince = cells(text) + cells(since) <= room ? since : '';
  spans.push(
    { text: shorten(text, room - cells(shownSince), glyphs.ellipsis), style },
    { text: shownSince, style: 'dim' },
  );
  const left = room - cells(text) - cells(shownSince) - 3;
  const waker = left < LEAST_WAKER ? '' : wakerText(world, task);
  if (waker !== '') spans.push({ text: ` ${glyphs.back} ${shorten(waker, left, glyphs.ellipsis)}`, style: 'dim' });
  return spans;
}

/** How many tasks are in each state, in words: "1 running, 2 ready, 9 waiting, 3 done". */
export function taskCounts(world: World): string {
  const counts = { running: 0, created: 0, ready: 0, waiting: 0, failed: 0, cancelled: 0, lost: 0, done: 0 };
  const queued = new Set([...world.loops.values()].flatMap((loop) => [...loop.ready.values()].map(({ task }) => task)));
  for (const task of world.tasks.values()) {
    if (task.state === 'failed' || task.state === 'cancelled' || task.state === 'lost') counts[task.state]++;
    else if (isOver(task)) counts.done++;
    else if (task.state === 'running') counts.running++;
    else if (task.state === 'ready') counts.ready++;
    else if (task.state === 'created') counts[queued.has(task.id) ? 'ready' : 'created']++;
    // one that is being cancelled may stand in the queue already
    else counts[queued.has(task.id) ? 'ready' : 'waiting']++;
  }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${state}`)
    .join(', ');
}

/** Everything worth knowing about one task, line by line. */
export function taskDetails(view: View, task: TaskView): readonly [label: string, text: string][] {
  const { world } = view;
  const { busyNs, readyNs, waitingNs } = totals(task, world.at);
  const details: [string, string][] = [
    ['state', stateText(world, task)],
    ['since', `t=${(task.sinceNs / 1e9).toFixed(3)} (${spent(world.at - task.sinceNs)})`],
  ];
  const waker = wakerText(world, task);
  if (waker !== '') details.push(['woken by', waker]);
  if (task.place.line > 0) details.push(['at', `${shownFile(view, task.place.file)}:${task.place.line}`]);
  if (task.parent !== 0) {
    const where = task.createdAtPlace.line > 0 ? ` at line ${task.createdAtPlace.line}` : '';
    details.push(['made by', `${taskName(world, task.parent)}${where}`]);
  }
  if (task.woken !== undefined) {
    const by = task.woken.task !== 0 ? ` by ${taskName(world, task.woken.task)}` : '';
    details.push(['last woken', `t=${(task.woken.at / 1e9).toFixed(3)}${by}: ${endOfWait(task.woken.why)}`]);
  }
  if (task.cancel !== undefined) {
    details.push(['cancel', `asked by ${taskName(world, task.cancel.by)} (${task.cancel.why})`]);
  }
  const inStates = spentIn([busyNs, 'running'], [readyNs, 'ready'], [waitingNs, 'waiting']);
  if (inStates !== '') details.push(['so far', inStates]);
  return details;
}

export const tasksPane: Pane = {
  name: 'tasks',
  title: (view) => `tasks ${taskCounts(view.world)}`.trimEnd(),
  wanted: hasTasks,
  rows: (view) => Math.max(1, view.world.tasks.size),
  draw(view, width, height) {
    const { rows, hidden } = shownRows(view, height);
    if (rows.length === 0)
      return [[{ text: view.world.ending === undefined ? ' no task yet' : ' there was no task', style: 'dim' }]];
    const longest = rows.reduce((most, row) => {
      const indent = Math.min(row.depth, 5);
      return Math.max(
        most,
        cells(taskLabel(row.task, Math.floor(width * 0.45) - indent, view.theme.glyphs.ellipsis)) + indent,
      );
    }, 6);
    const nameWidth = Math.min(longest, Math.max(10, Math.floor(width * 0.45)));
    const lines: Line[] = rows.map((row) => drawRow(view, row, width, nameWidth));
    if (hidden > 0) lines.push(moreRow(view, 'tasks', hidden));
    return lines;
  },
  targets: (view): readonly Target[] => taskTree(view.world).map(({ task }) => ({ kind: 'task', id: task.id })),
  hit(view, _width, height, _x, y): Target | undefined {
    const row = shownRows(view, height).rows[y];
    return row === undefined ? undefined : { kind: 'task', id: row.task.id };
  },
};
