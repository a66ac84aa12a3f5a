/** The code, with a cursor for every task and thread. */
import { isOver, type Place } from '../../trace/index.ts';
import { fit, type Line, lineCells, padLeft, plain, type Span, shorten } from '../text.ts';
import type { StyleName } from '../theme.ts';
import { isDimmed, type Pane, type SourceView, subjectOf, type View } from '../view.ts';

interface Marker {
  readonly name: string;
  readonly style: StyleName;
  readonly glyph: string;
  readonly main: boolean;
}

/** Who stands on which line of a file. */
function markers(view: View, file: string): Map<number, Marker[]> {
  const { world } = view;
  const { glyphs } = view.theme;
  const found = new Map<number, Marker[]>();
  const add = (place: Place, marker: Marker): void => {
    if (place.file !== file || place.line <= 0) return;
    const list = found.get(place.line) ?? [];
    if (marker.main) list.unshift(marker);
    else list.push(marker);
    found.set(place.line, list);
  };
  const many = world.threads.size > 1;
  const subject = subjectOf(view);
  for (const task of world.tasks.values()) {
    if (isOver(task)) continue;
    const style = isDimmed(view, task.id, 0) ? 'dim' : taskStyle(task.state);
    add(task.place, {
      name: task.name,
      style,
      glyph: glyphs.task[task.state],
      main: task.id === subject.task?.id,
    });
  }
  for (const thread of world.threads.values()) {
    if (thread.state === 'finished' || thread.state === 'new' || thread.tasks.length > 0) continue;
    const inLoop = [...world.loops.values()].some((loop) => loop.thread === thread.id && loop.state !== 'closed');
    if (inLoop && world.tasks.size > 0) continue;
    const main = subject.task === undefined && thread.id === subject.thread?.id;
    const style = isDimmed(view, 0, thread.id) ? 'dim' : threadStyle(thread.state);
    add(thread.place, { name: many ? thread.name : '', style, glyph: glyphs.thread[thread.state], main });
  }
  return found;
}

function taskStyle(state: string): StyleName {
  if (state === 'running') return 'running';
  if (state === 'ready' || state === 'created') return 'ready';
  return state === 'cancelling' ? 'cancelled' : 'waiting';
}

function threadStyle(state: string): StyleName {
  if (state === 'running') return 'running';
  if (state === 'gil') return 'gil';
  return state === 'runnable' ? 'ready' : 'blocked';
}

/** The place the pane is about: the subject's own, else the first line of the program. */
export function codePlace(view: View): Place {
  const { task, thread } = subjectOf(view);
  for (const place of [task?.place, thread?.place]) {
    if (place !== undefined && place.line > 0 && view.source(place.file) !== undefined) return place;
  }
  return { file: view.mainFile, line: 0 };
}

/** The first line (from 0) that is shown so that `line` stands a little above the middle. */
function topFor(line: number, count: number, height: number, scroll: number): number {
  const wanted = line - 1 - Math.floor(height * 0.45) + scroll;
  return Math.max(0, Math.min(count - height, wanted));
}

function row(
  view: View,
  source: SourceView,
  number: number,
  who: readonly Marker[],
  width: number,
  picked: boolean,
): Line {
  const { glyphs } = view.theme;
  const main = who.find((marker) => marker.main);
  const digits = Math.max(3, String(source.lines.length).length);
  const broken = view.breakpoints.has(`${source.file}:${number}`);
  const gutter: Span[] = [
    broken ? { text: glyphs.breakpoint, style: 'failed' } : { text: ' ' },
    main !== undefined
      ? { text: glyphs.here, style: main.style }
      : who.length > 0
        ? { text: glyphs.otherHere, style: who[0]!.style }
        : { text: ' ' },
    { text: `${padLeft(String(number), digits)} `, style: main !== undefined ? 'here' : picked ? 'selected' : 'dim' },
  ];
  const room = width - digits - 3;
  const code = source.lines[number - 1] ?? [];
  const names = who.filter((marker) => marker.name !== '');
  const body = fit(main === undefined ? code : onHere(code), room, glyphs.ellipsis);
  if (names.length === 0) return [...gutter, ...body];
  const free = room - Math.min(lineCells(code), room) - 1;
  const tag = tags(names, Math.max(free, Math.min(16, Math.floor(room / 2))), glyphs.ellipsis);
  const tagCells = lineCells(tag);
  const cut = fit(main === undefined ? code : onHere(code), room - tagCells - 1, glyphs.ellipsis);
  return [...gutter, ...cut, { text: ' ' }, ...tag];
}

const onHere = (code: Line): Line => code.map((span) => (span.style === undefined ? { ...span, style: 'bold' } : span));

/** The names of those who stand on a line, as many as fit, and how many more. */
function tags(who: readonly Marker[], room: number, ellipsis: string): Line {
  const spans: Span[] = [];
  let used = 0;
  for (const [index, marker] of who.entries()) {
    const more = who.length - index;
    const text = `${marker.glyph}${marker.name}`;
    const reserve = more > 1 ? 4 : 0;
    if (used + text.length + 1 + reserve > room) {
      const rest = index === 0 ? shorten(text, Math.max(1, room), ellipsis) : `+${more}`;
      spans.push({ text: index === 0 ? rest : ` ${rest}`, style: marker.style });
      break;
    }
    spans.push({ text: index === 0 ? text : ` ${text}`, style: marker.style });
    used += text.length + 1;
  }
  return spans;
}

export const codePane: Pane = {
  name: 'code',
  title: (view) => codePlace(view).file || 'code',
  wanted: () => true,
  rows: (view) => view.source(codePlace(view).file)?.lines.length ?? 1,
  draw(view, width, height) {
    const place = codePlace(view);
    const source = view.source(place.file);
    if (source === undefined) return [[{ text: ' (no source)', style: 'dim' }]];
    const who = markers(view, place.file);
    const selected = view.selected('code');
    const centre = selected >= 0 ? selected + 1 : place.line;
    const top = topFor(Math.max(1, centre), source.lines.length, height, view.scroll('code'));
    const lines: Line[] = [];
    for (let number = top + 1; number <= Math.min(source.lines.length, top + height); number++) {
      lines.push(row(view, source, number, who.get(number) ?? [], width, selected === number - 1));
    }
    return lines;
  },
  targets(view) {
    const place = codePlace(view);
    const count = view.source(place.file)?.lines.length ?? 0;
    return Array.from({ length: count }, (_, index) => ({ kind: 'line', file: place.file, line: index + 1 }) as const);
  },
};

/** The text of a line without its indentation: for sentences. */
export function lineText(source: SourceView | undefined, line: number): string {
  return source === undefined ? '' : plain(source.lines[line - 1] ?? []).trim();
}
