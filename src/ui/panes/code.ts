/** The code, with a cursor for every task and thread. */
import { isOver, type Place, threadName } from '../../trace/index.ts';
import {
  cells,
  fit,
  type Line,
  lineCells,
  padLeft,
  plain,
  type Span,
  shorten,
  shortenName,
  sliceLine,
  visible,
} from '../text.ts';
import type { StyleName } from '../theme.ts';
import { isDimmed, type Pane, type SourceView, shownFile, subjectOf, type Target, type View } from '../view.ts';

interface Marker {
  readonly name: string;
  readonly style: StyleName;
  readonly glyph: string;
  readonly main: boolean;
}

/** Those who stand on a line: as many as may be named, and how many there are besides. */
interface Standing {
  readonly markers: Marker[];
  more: number;
}

/** Nobody has room for more names than this on a line. */
const MOST_NAMES = 16;

/** Who stands on which line of a file, from one line to another. */
function standing(view: View, file: string, from: number, to: number): Map<number, Standing> {
  const { world } = view;
  const { glyphs } = view.theme;
  const found = new Map<number, Standing>();
  const add = (place: Place, main: boolean, make: () => Marker): void => {
    if (place.line < from || place.line > to || place.file !== file) return;
    let here = found.get(place.line);
    if (here === undefined) found.set(place.line, (here = { markers: [], more: 0 }));
    if (main) here.markers.unshift(make());
    else if (here.markers.length < MOST_NAMES) here.markers.push(make());
    else here.more++;
  };
  if (world.ending !== undefined && world.ending.message !== '')
    add(world.ending.place, true, () => ({
      name: /^[\w.]+/.exec(world.ending!.message)![0],
      style: 'finding',
      glyph: glyphs.task.failed,
      main: true,
    }));
  const many = world.threads.size > 1;
  const subject = subjectOf(view);
  for (const task of world.tasks.values()) {
    if (isOver(task)) continue;
    const main = task.id === subject.task?.id;
    add(task.place, main, () => {
      const style = isDimmed(view, task.id, 0) ? 'dim' : taskStyle(task.state);
      return { name: task.name, style, glyph: glyphs.task[task.state], main };
    });
  }
  for (const thread of world.threads.values()) {
    if (thread.state === 'finished' || thread.state === 'new' || thread.tasks.length > 0) continue;
    const inLoop = [...world.loops.values()].some((loop) => loop.thread === thread.id && loop.state !== 'closed');
    if (inLoop && world.tasks.size > 0) continue;
    const main = subject.task === undefined && thread.id === subject.thread?.id;
    add(thread.place, main, () => {
      const style = isDimmed(view, 0, thread.id) ? 'dim' : threadStyle(thread.state);
      return { name: many ? threadName(world, thread.id) : '', style, glyph: glyphs.thread[thread.state], main };
    });
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

/**
 * The place the pane is about: where the program came to its end, the subject's own, else (a process that has just begun, a thread of the library) where
 * the first thread stands that is in the program, else the program's first line.
 */
export function codePlace(view: View): Place {
  const { task, thread } = subjectOf(view);
  const { ending, threads } = view.world;
  const isShown = (place: Place | undefined): place is Place =>
    place !== undefined && place.line > 0 && view.source(place.file) !== undefined;
  const own = [ending?.place, task?.place, thread?.place].find(isShown);
  return own ?? [...threads.values()].map(({ place }) => place).find(isShown) ?? { file: view.mainFile, line: 0 };
}

/** The first line (from 0) that is shown so that `line` stands a little above the middle. */
function topFor(line: number, count: number, height: number, scroll: number): number {
  const wanted = line - 1 - Math.floor(height * 0.45) + scroll;
  return Math.max(0, Math.min(count - height, wanted));
}

const NOBODY: Standing = { markers: [], more: 0 };

function topOf(view: View, place: Place, source: SourceView, height: number): number {
  const selected = view.selected('code');
  const centre = selected >= 0 ? selected + 1 : place.line;
  return topFor(Math.max(1, centre), source.lines.length, height, view.scroll('code'));
}

function row(
  view: View,
  source: SourceView,
  number: number,
  { markers: who, more }: Standing,
  width: number,
  picked: boolean,
): readonly Line[] {
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
  const plainCode = source.lines[number - 1] ?? [];
  const code = main === undefined ? plainCode : evaluated(view, source, number, onHere(plainCode));
  const names = who.filter((marker) => marker.name !== '');
  const free = room - Math.min(lineCells(code), room) - 1;
  const tag =
    names.length === 0 ? [] : tags(names, more, Math.max(free, Math.min(16, Math.floor(room / 2))), glyphs.ellipsis);
  const tagCells = lineCells(tag) + (tag.length > 0 ? 1 : 0);
  const values =
    free - tagCells >= 8 ? shorten(valuesText(view, source, number), free - tagCells - 2, glyphs.ellipsis) : '';
  const beside: Line = values === '' ? code : [...code, { text: `  ${values}`, style: 'value' }];
  const first = room - tagCells;
  const parts = view.alone ? partsOf(code, first, room) : [];
  const cut = parts.length > 0 ? fit(parts[0]!, first) : fit(beside, first, glyphs.ellipsis);
  const line = tag.length === 0 ? [...gutter, ...cut] : [...gutter, ...cut, { text: ' ' }, ...tag];
  return [line, ...parts.slice(1).map((part): Line => [{ text: ' '.repeat(digits + 3) }, ...part])];
}

/** A line that is longer than its first row, in parts: it goes on where the pane is alone and there is room for that. */
function partsOf(code: Line, first: number, room: number): readonly Line[] {
  const size = lineCells(code);
  if (size <= first) return [];
  const parts = [sliceLine(code, 0, first)];
  for (let at = first; at < size && parts.length < MOST_PARTS; at += room) parts.push(sliceLine(code, at, at + room));
  return parts;
}

const MOST_PARTS = 20;

/** The rows that are shown, each with the number of its line. */
function rowsIn(view: View, place: Place, source: SourceView, width: number, height: number) {
  const selected = view.selected('code');
  const top = topOf(view, place, source, height);
  const who = standing(view, place.file, top + 1, top + height);
  const rows: { readonly number: number; readonly line: Line }[] = [];
  for (let number = top + 1; number <= Math.min(source.lines.length, top + height); number++) {
    const lines = row(view, source, number, who.get(number) ?? NOBODY, width, selected === number - 1);
    for (const line of lines) rows.push({ number, line });
  }
  // lines that go on in a second row must not push the one that matters out of sight
  const centre = selected >= 0 ? selected + 1 : place.line;
  const last = rows.findLastIndex(({ number }) => number === centre);
  return rows.slice(Math.max(0, last + 1 - height)).slice(0, height);
}

/** The expression that is being evaluated, marked, where the engine has said which. */
function evaluated(view: View, source: SourceView, number: number, code: Line): Line {
  const frame = view.inspection?.frames.at(-1);
  if (frame === undefined || frame.file !== source.file || frame.line !== number || frame.column < 0) return code;
  const text = plain(code);
  const from = cells(text.slice(0, frame.column));
  const to = cells(text.slice(0, Math.max(frame.endColumn, frame.column)));
  if (from === 0 && to >= lineCells(code)) return code;
  const marked = sliceLine(code, from, to).map((span): Span => ({ ...span, style: 'evaluated' }));
  return [...sliceLine(code, 0, from), ...marked, ...sliceLine(code, to, lineCells(code))];
}

/** The values of the names on a line, where it belongs to the function that is being executed and lies above the current line. */
function valuesText(view: View, source: SourceView, number: number): string {
  const frame = view.inspection?.frames.at(-1);
  if (frame === undefined || frame.file !== source.file || number > frame.line) return '';
  if (number < headOf(source, frame.line)) return '';
  const words = new Set(
    plain(source.lines[number - 1] ?? [])
      .replace(/(["']).*?\1/g, '')
      .match(/[\p{L}_][\p{L}\p{N}_]*/gu),
  );
  // an object without a text of its own says nothing here
  const known = frame.locals.filter(({ name, value }) => words.has(name) && !value.startsWith('<'));
  return visible(known.map(({ name, value }) => `${name}=${value}`).join('  '));
}

/** The line of the `def` that a line belongs to; 1 for the module. */
function headOf(source: SourceView, line: number): number {
  const indent = (text: string): number => text.length - text.trimStart().length;
  let depth = indent(plain(source.lines[line - 1] ?? []));
  for (let number = line - 1; number >= 1; number--) {
    const text = plain(source.lines[number - 1] ?? []);
    if (text.trim() === '' || indent(text) >= depth) continue;
    depth = indent(text);
    if (/^\s*(async\s+)?def\b/.test(text)) return number;
  }
  return 1;
}

const onHere = (code: Line): Line => code.map((span) => (span.style === undefined ? { ...span, style: 'bold' } : span));

/** The names of those who stand on a line, as many as fit, and how many more. */
function tags(who: readonly Marker[], besides: number, room: number, ellipsis: string): Line {
  const spans: Span[] = [];
  let used = 0;
  for (const [index, marker] of who.entries()) {
    const more = who.length - index + besides;
    const text = `${marker.glyph}${marker.name}`;
    const reserve = more > 1 ? 4 : 0;
    if (used + text.length + 1 + reserve > room) {
      const rest = index === 0 ? shortenName(text, Math.max(1, room), ellipsis) : `+${more}`;
      spans.push({ text: index === 0 ? rest : ` ${rest}`, style: marker.style });
      return spans;
    }
    spans.push({ text: index === 0 ? text : ` ${text}`, style: marker.style });
    used += text.length + 1;
  }
  if (besides > 0) spans.push({ text: ` +${besides}`, style: 'dim' });
  return spans;
}

export const codePane: Pane = {
  name: 'code',
  title: (view) => `code ${shownFile(view, codePlace(view).file)}`,
  wanted: () => true,
  rows: (view) => view.source(codePlace(view).file)?.lines.length ?? 1,
  draw(view, width, height) {
    const place = codePlace(view);
    const source = view.source(place.file);
    if (source === undefined) return [[{ text: ' (no source)', style: 'dim' }]];
    return rowsIn(view, place, source, width, height).map(({ line }) => line);
  },
  targets(view) {
    const place = codePlace(view);
    const count = view.source(place.file)?.lines.length ?? 0;
    return Array.from({ length: count }, (_, index) => ({ kind: 'line', file: place.file, line: index + 1 }) as const);
  },
  hit(view, width, height, _x, y): Target | undefined {
    const place = codePlace(view);
    const source = view.source(place.file);
    const row = source === undefined ? undefined : rowsIn(view, place, source, width, height)[y];
    return row === undefined ? undefined : { kind: 'line', file: place.file, line: row.number };
  },
};
