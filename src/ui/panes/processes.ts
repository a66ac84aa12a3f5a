/** Processes: each with its own memory and GIL, and the messages between them. */
import { memoryOf, type PipeView, type ProcessView } from '../../trace/index.ts';
import { cells, type Line, pad, type Span, shorten } from '../text.ts';
import { hasChanged, type Pane, type View } from '../view.ts';

/** Bytes in the unit people say. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const threadsOf = (view: View, process: ProcessView) =>
  [...view.world.threads.values()].filter((thread) => thread.process === process.id);

/** What a process is doing, in a word or two. */
function stateOf(view: View, process: ProcessView): string {
  const threads = threadsOf(view, process);
  if (process.state === 'exited') {
    if (process.signal !== '') return `ended by ${process.signal}`;
    return process.code === 0 ? 'ended' : `ended with ${process.code}`;
  }
  if (threads.some((thread) => thread.state === 'running')) return 'running';
  if (process.state === 'new' && threads.every((thread) => thread.state === 'new' || thread.state === 'runnable'))
    return 'starting';
  return threads.every((thread) => thread.state === 'finished') ? 'ready to fork' : 'waiting';
}

function processLine(view: View, process: ProcessView, nameWidth: number, stateWidth: number): Line {
  const { glyphs } = view.theme;
  const state = stateOf(view, process);
  const over = process.state === 'exited';
  const running = state === 'running';
  const style = over ? 'done' : running ? 'running' : 'waiting';
  const alive = threadsOf(view, process).filter((thread) => thread.state !== 'finished').length;
  const details = [
    `pid ${process.pid}`,
    ...(over || alive === 0 ? [] : [`${alive} thread${alive === 1 ? '' : 's'}`]),
    ...(over ? [] : [`~${sizeText(memoryOf(view.world, process))}`]),
    ...(process.method === 'main' || process.method === '' ? [] : [`by ${process.method}`]),
  ];
  return [
    { text: hasChanged(view, process) ? glyphs.changed : ' ', style: 'changed' },
    { text: `${glyphs.thread[over ? 'finished' : running ? 'running' : 'blocked']} `, style },
    {
      text: `${pad(shorten(process.name, nameWidth, glyphs.ellipsis), nameWidth)} `,
      style: over ? 'done' : 'plain',
    },
    { text: `${pad(state, stateWidth)} `, style },
    { text: details.join(', '), style: 'dim' },
  ];
}

function pipeLine(view: View, pipe: PipeView): Line {
  const { glyphs } = view.theme;
  const name = (id: number): string => view.world.processes.get(id)?.name ?? '?';
  const spans: Span[] = [
    { text: hasChanged(view, pipe) ? glyphs.changed : ' ', style: 'changed' },
    { text: `  ${pipe.name === '' ? `pipe ${pipe.id}` : pipe.name} `, style: 'dim' },
  ];
  if (pipe.from !== 0 || pipe.to !== 0) spans.push({ text: `${name(pipe.from)} ${glyphs.arrow} ${name(pipe.to)} ` });
  for (const message of [...pipe.messages.values()].slice(0, 3)) {
    const what = message.what === '' ? '' : `${shorten(message.what, 16, glyphs.ellipsis)} `;
    spans.push({ text: `[${what}${sizeText(message.bytes)}] `, style: 'ready' });
  }
  if (pipe.messages.size > 3) spans.push({ text: `+${pipe.messages.size - 3} `, style: 'dim' });
  spans.push({
    text: pipe.sent === 0 ? 'nothing sent' : `${pipe.sent} sent, ${sizeText(pipe.sentBytes)}`,
    style: 'dim',
  });
  if (pipe.closed !== '') spans.push({ text: ' closed', style: 'dim' });
  return spans;
}

/** Pipes worth a row: those with something inside first, then those that were used last; closed ones are gone. */
const pipesOf = (view: View): readonly PipeView[] =>
  [...view.world.pipes.values()]
    .filter((pipe) => pipe.closed === '' || pipe.messages.size > 0)
    .sort((a, b) => Number(b.messages.size > 0) - Number(a.messages.size > 0) || b.touched - a.touched);

export const processesPane: Pane = {
  name: 'processes',
  title: () => 'processes',
  wanted: (view) => view.world.processes.size > 1,
  rows: (view) => view.world.processes.size + pipesOf(view).length,
  draw(view, width) {
    const all = [...view.world.processes.values()];
    // who lives comes first
    const processes = [
      ...all.filter((process) => process.state !== 'exited'),
      ...all.filter((process) => process.state === 'exited'),
    ];
    const longest = processes.reduce((most, process) => Math.max(most, cells(process.name)), 6);
    const nameWidth = Math.min(longest, Math.max(10, Math.floor(width * 0.4)));
    const stateWidth = processes.reduce((most, process) => Math.max(most, stateOf(view, process).length), 7);
    return [
      ...processes.map((process) => processLine(view, process, nameWidth, stateWidth)),
      ...pipesOf(view).map((pipe) => pipeLine(view, pipe)),
    ];
  },
};
