/** Threads, the GIL that each process has, and the cores. */
import type { Id } from '../../events/index.ts';
import {
  duration,
  endOfWait,
  type GilView,
  letsGo,
  spent,
  spentIn,
  type ThreadState,
  type ThreadView,
  type World,
  threadName,
  threadStateText,
  totals,
  wakerText,
} from '../../trace/index.ts';
import { cells, type Line, lineCells, pad, type Span, shorten, shortenName } from '../text.ts';
import type { StyleName } from '../theme.ts';
import {
  hasChanged,
  hasTasks,
  isDimmed,
  moreRow,
  type Pane,
  shownFile,
  type Target,
  type View,
  withMore,
} from '../view.ts';

/** The style in which a thread's state is drawn. */
const THREAD_STYLE: Readonly<Record<ThreadState, StyleName>> = {
  new: 'dim',
  runnable: 'ready',
  running: 'running',
  gil: 'gil',
  blocked: 'blocked',
  finished: 'done',
};

/** A thread's name without what it runs: "Thread-1" of "Thread-1 (work)". */
const shortName = (world: World, thread: Id): string => threadName(world, thread).replace(/ \(.*\)$/, '');

/** The GIL of a process: where not everything fits, who holds it and who wants it are named shortly. */
function gilLine(view: View, gil: GilView, width: number): Line {
  const whole = gilSpans(view, gil, threadName);
  return lineCells(whole) <= width ? whole : gilSpans(view, gil, shortName);
}

function gilSpans(view: View, gil: GilView, nameOf: (world: World, thread: Id) => string): Line {
  const { world } = view;
  const { glyphs } = view.theme;
  const process = world.processes.size > 1 ? ` of ${world.processes.get(gil.process)?.name ?? gil.process}` : '';
  const spans: Span[] = [
    { text: hasChanged(view, gil) ? glyphs.changed : ' ', style: 'changed' },
    { text: `GIL${process} `, style: 'bold' },
  ];
  if (!gil.on) return [...spans, { text: 'off: threads run side by side', style: 'dim' }];
  if (gil.holder === 0) spans.push({ text: 'free', style: 'dim' });
  else spans.push({ text: `held by ${nameOf(world, gil.holder)}`, style: 'running' });
  if (gil.waiters.length > 0) {
    const names = gil.waiters.slice(0, 3).map((id) => nameOf(world, id) + (id === gil.asked ? ' (asked)' : ''));
    const more = gil.waiters.length > 3 ? ` +${gil.waiters.length - 3}` : '';
    spans.push({ text: ` ${glyphs.back} ${names.join(', ')}${more}`, style: 'gil' });
  }
  return spans;
}

/** The GILs, a row each; where there are fewer rows, those that somebody holds or wants come first, and a count stands for the others. */
function gilLines(view: View, gils: readonly GilView[], width: number, most: number): Line[] {
  if (gils.length <= most) return gils.map((gil) => gilLine(view, gil, width));
  const isFree = (gil: GilView): boolean => gil.on && gil.holder === 0 && gil.waiters.length === 0;
  const wanted = [...gils.filter((gil) => !isFree(gil)), ...gils.filter(isFree)];
  const lines = wanted.slice(0, most).map((gil) => gilLine(view, gil, width));
  lines.push(withMore(view, lines.pop()!, gils.length - most, width));
  return lines;
}

/** How often the GIL has changed hands, and why it was let go last. */
function handoverLine({ handovers, why }: GilView, width: number): Line {
  const long = `     handed over ${handovers === 1 ? 'once' : `${handovers} times`}, last because ${letsGo(why, 'the one before')}`;
  const short = `   ${handovers} hand-over${handovers === 1 ? '' : 's'}; ${letsGo(why, 'the last')}`;
  return [{ text: cells(long) <= width ? long : short, style: 'dim' }];
}

function coresLine(view: View): Line {
  const { world } = view;
  const spans: Span[] = [{ text: ' cores ', style: 'bold' }];
  for (const core of world.cores) {
    const name = core.thread === 0 ? '-' : threadName(world, core.thread);
    spans.push(
      { text: `${core.core}:`, style: 'dim' },
      { text: `${name} `, style: core.thread === 0 ? 'dim' : 'running' },
    );
  }
  return spans;
}

/** What stands before the thread that holds the GIL. */
const HOLDS = 'GIL ';

function threadLine(view: View, thread: ThreadView, nameWidth: number, width: number, selected: boolean): Line {
  const { glyphs } = view.theme;
  const dim = isDimmed(view, thread.tasks.at(-1) ?? 0, thread.id);
  const style: StyleName = dim ? 'dim' : THREAD_STYLE[thread.state];
  const holds =
    thread.state !== 'finished' && [...view.world.gils.values()].some((gil) => gil.on && gil.holder === thread.id);
  const room = width - nameWidth - 4 - HOLDS.length;
  const sinceNs = view.world.at - thread.sinceNs;
  const since = thread.state === 'blocked' && sinceNs >= 1000 ? ` ${duration(sinceNs)}` : '';
  const text =
    width < 50 ? threadStateText(view.world, thread).replace(/^blocked: /, '') : threadStateText(view.world, thread);
  const shown = cells(text) + cells(since) <= room ? since : '';
  return [
    { text: hasChanged(view, thread) ? glyphs.changed : ' ', style: 'changed' },
    { text: `${glyphs.thread[thread.state]} `, style },
    { text: holds ? HOLDS : ' '.repeat(HOLDS.length), style: 'gil' },
    {
      text: `${pad(shortenName(threadName(view.world, thread.id), nameWidth, glyphs.ellipsis), nameWidth)} `,
      style: selected ? 'selected' : dim ? 'dim' : 'plain',
    },
    { text: shorten(text, room - cells(shown), glyphs.ellipsis), style },
    { text: shown, style: 'dim' },
  ];
}

const ordered = (view: View): readonly ThreadView[] => {
  const all = [...view.world.threads.values()];
  return [
    ...all.filter((thread) => thread.state !== 'finished'),
    ...all.filter((thread) => thread.state === 'finished'),
  ];
};

/** Everything worth knowing about one thread, line by line. */
export function threadDetails(view: View, thread: ThreadView): readonly [label: string, text: string][] {
  const { world } = view;
  const { busyNs, readyNs, waitingNs } = totals(thread, world.at);
  const details: [string, string][] = [
    ['state', threadStateText(world, thread)],
    ['since', `t=${(thread.sinceNs / 1e9).toFixed(3)} (${spent(world.at - thread.sinceNs)})`],
  ];
  const waker = wakerText(world, thread);
  if (waker !== '') details.push(['woken by', waker]);
  if (thread.place.line > 0) details.push(['at', `${shownFile(view, thread.place.file)}:${thread.place.line}`]);
  if (thread.parent !== 0) details.push(['made by', threadName(world, thread.parent)]);
  if (thread.daemon) details.push(['daemon', 'yes: the program does not wait for it']);
  if (thread.woken !== undefined) {
    const by = thread.woken.thread !== 0 ? ` by ${threadName(world, thread.woken.thread)}` : '';
    details.push(['last woken', `t=${(thread.woken.at / 1e9).toFixed(3)}${by}: ${endOfWait(thread.woken.why)}`]);
  }
  const inStates = spentIn([busyNs, 'running'], [readyNs, 'ready or waiting for the GIL'], [waitingNs, 'blocked']);
  if (inStates !== '') details.push(['so far', inStates]);
  return details;
}

/** Whether anything of a process can still happen: the server that forks has no thread of its own between two forks. */
export const isAlive = (world: World, process: number): boolean =>
  world.processes.get(process)?.state !== 'exited' &&
  [...world.threads.values()].some((thread) => thread.process === process && thread.state !== 'finished');

/** What stands above the threads, and which of them are shown. */
function parts(view: View, width: number, height: number) {
  const threads = ordered(view);
  const gils = [...view.world.gils.values()].filter((gil) => isAlive(view.world, gil.process));
  const heads = gilLines(view, gils, width, Math.max(1, gils.length + threads.length <= height ? height : height >> 1));
  const gil = gils.length === 1 ? gils[0]! : undefined;
  const hasHistory = gil?.on === true && gil.handovers > 0 && gil.why !== '';
  if (hasHistory && heads.length + threads.length < height) heads.push(handoverLine(gil, width));
  if (view.world.cores.length > 1 && heads.length + threads.length < height) heads.push(coresLine(view));
  // one row at least is for a thread
  heads.splice(Math.max(1, height - 1));
  const room = Math.max(1, height - heads.length);
  const selected = view.selected('threads');
  const at = Math.max(0, selected) - Math.floor(room / 2) + view.scroll('threads');
  return { heads, threads, room, top: Math.max(0, Math.min(threads.length - room, at)) };
}

export const threadsPane: Pane = {
  name: 'threads',
  title: (view) => (view.world.gil ? 'threads and GIL' : 'threads (no GIL)'),
  // where the one thread has an event loop, that says all there is to say of it
  wanted: (view) => view.world.threads.size > 1 || !hasTasks(view),
  rows: (view) => view.world.threads.size + view.world.gils.size + 1 + (view.world.cores.length > 1 ? 1 : 0),
  draw(view, width, height) {
    const { heads, threads, top, room } = parts(view, width, height);
    const selected = view.selected('threads');
    const longest = threads.reduce((most, thread) => Math.max(most, cells(threadName(view.world, thread.id))), 6);
    const nameWidth = Math.min(longest, Math.floor(width * 0.4));
    const rows = threads
      .slice(top, top + room)
      .map((thread, index) => threadLine(view, thread, nameWidth, width, top + index === selected));
    const hidden = threads.length - rows.length;
    const last = rows.at(-1);
    if (hidden > 0 && last !== undefined)
      rows[rows.length - 1] =
        rows.length > 1 ? moreRow(view, 'threads', hidden + 1) : withMore(view, last, hidden, width);
    return [...heads, ...rows];
  },
  targets: (view): readonly Target[] => ordered(view).map((thread) => ({ kind: 'thread', id: thread.id })),
  hit(view, width, height, _x, y): Target | undefined {
    const { heads, threads, top } = parts(view, width, height);
    const thread = y < heads.length ? undefined : threads[top + y - heads.length];
    return thread === undefined ? undefined : { kind: 'thread', id: thread.id };
  },
};
