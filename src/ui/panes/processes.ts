/** Processes: each with its own memory and GIL, and the messages between them. */
import type { PipeView, ProcessView } from '../../trace/index.ts';
import { type Line, pad, type Span, shorten } from '../text.ts';
import { hasChanged, type Pane, type View } from '../view.ts';

/** Bytes in the unit people say. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function processLine(view: View, process: ProcessView, width: number): Line {
  const { glyphs } = view.theme;
  const threads = [...view.world.threads.values()].filter((thread) => thread.process === process.id);
  const running = threads.some((thread) => thread.state === 'running');
  const over = process.state === 'exited';
  const state = over
    ? `exited ${process.signal === '' ? process.code : process.signal}`
    : process.state === 'new' && threads.every((thread) => thread.state === 'new' || thread.state === 'runnable')
      ? 'starting'
      : running
        ? 'running'
        : 'waiting';
  const memory = process.memory > 0 ? `, ${sizeText(process.memory)}` : '';
  const alive = threads.filter((thread) => thread.state !== 'finished').length;
  return [
    { text: hasChanged(view, process) ? glyphs.changed : ' ', style: 'changed' },
    {
      text: `${glyphs.thread[over ? 'finished' : running ? 'running' : 'blocked']} `,
      style: over ? 'done' : running ? 'running' : 'waiting',
    },
    {
      text: `${pad(shorten(process.name, 20, glyphs.ellipsis), Math.min(20, Math.floor(width / 3)))} `,
      style: over ? 'done' : 'plain',
    },
    { text: pad(state, 10), style: over ? 'done' : running ? 'running' : 'waiting' },
    {
      text: ` pid ${process.pid}${process.method === 'main' || process.method === '' ? '' : `, ${process.method}`}`,
      style: 'dim',
    },
    { text: `, ${alive} thread${alive === 1 ? '' : 's'}${memory}`, style: 'dim' },
  ];
}

function pipeLine(view: View, pipe: PipeView): Line {
  const { glyphs } = view.theme;
  const name = (id: number): string => view.world.processes.get(id)?.name ?? '?';
  const spans: Span[] = [
    { text: hasChanged(view, pipe) ? glyphs.changed : ' ', style: 'changed' },
    { text: `  ${name(pipe.from)} ${glyphs.arrow} ${name(pipe.to)} `, style: 'dim' },
    { text: pipe.name === '' ? 'pipe' : pipe.name },
  ];
  for (const message of [...pipe.messages.values()].slice(0, 3)) {
    spans.push({ text: ` [${shorten(message.what, 16, glyphs.ellipsis)} ${sizeText(message.bytes)}]`, style: 'ready' });
  }
  if (pipe.messages.size > 3) spans.push({ text: ` +${pipe.messages.size - 3}`, style: 'dim' });
  spans.push({ text: ` ${pipe.sent} sent, ${sizeText(pipe.sentBytes)}`, style: 'dim' });
  if (pipe.closed !== '') spans.push({ text: ' closed', style: 'dim' });
  return spans;
}

export const processesPane: Pane = {
  name: 'processes',
  title: () => 'processes',
  wanted: (view) => view.world.processes.size > 1,
  rows: (view) => view.world.processes.size + view.world.pipes.size,
  draw: (view, width) => [
    ...[...view.world.processes.values()].map((process) => processLine(view, process, width)),
    ...[...view.world.pipes.values()].map((pipe) => pipeLine(view, pipe)),
  ],
};
