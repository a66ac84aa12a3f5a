/** The player as rows: a header, what just happened in one sentence, and the panes. */
import { duration, eventText, moment, type World } from '../../trace/index.ts';
import { PANE_TABLE } from '../panes/table.ts';
import { block, cells, fit, type Line, lineCells, plain, type Span, shorten, visible } from '../text.ts';
import type { Theme } from '../theme.ts';
import { PANES, type PaneName, paneDigit, type View } from '../view.ts';
import { arrange, type Placed } from './layout.ts';
import { activeRun, type PlayerState, rateText, reached, type Run, waitsForLine } from './model.ts';
import { roundAndRound } from './round.ts';
import { viewOf } from './view.ts';

/** Cells of the screen. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Rows above the panes. */
export const HEAD_ROWS = 2;

/** The whole player in `size` cells. */
export function drawPlayer(state: PlayerState, theme: Theme, size: Size): Line[] {
  const view = viewOf(state, theme);
  return [
    header(state, view, size.columns),
    happened(state, view, size.columns),
    ...drawPanes(state, view, size.columns, size.rows - HEAD_ROWS),
  ];
}

// ── the head ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A part of the head, and how soon it is left out where there is no room: the lower the sooner, never without a number. */
interface HeadPart {
  readonly span: Span;
  readonly rank?: number;
}

function header(state: PlayerState, view: View, width: number): Line {
  const run = activeRun(state);
  const { glyphs } = view.theme;
  const left: HeadPart[] = [
    { span: { text: ` ${shorten(run.label, Math.max(12, Math.floor(width / 4)), glyphs.ellipsis)} `, style: 'focus' } },
    { span: { text: ` t=${clock(view.world.at)} `, style: 'bold' } },
  ];
  const turn = Math.max(0, ...[...view.world.loops.values()].map((loop) => loop.turn));
  if (turn > 0) left.push({ span: { text: ` turn ${turn} `, style: 'dim' }, rank: 1 });
  const status = runText(state, run);
  const right: HeadPart[] = [
    ...(status === '' ? [] : [{ span: { text: `${status} ` }, rank: 5 }]),
    { span: { text: `${status === '' ? '' : ' '}event ${reached(state)} of ${run.length} ` }, rank: 2 },
  ];
  if (state.runs.length > 1)
    right.unshift({ span: { text: `run ${state.active + 1} of ${state.runs.length}  `, style: 'title' }, rank: 4 });
  if (state.follow.task !== 0 || state.follow.thread !== 0) {
    const name =
      view.world.tasks.get(state.follow.task)?.name ?? view.world.threads.get(state.follow.thread)?.name ?? '';
    right.unshift({ span: { text: `follows ${name}  `, style: 'title' }, rank: 3 });
  }
  const fitting = fittingParts([...left, ...right], width);
  const spansOf = (parts: readonly HeadPart[]): Span[] =>
    parts.filter((part) => fitting.has(part)).map(({ span }) => span);
  const before = spansOf(left);
  const after = spansOf(right);
  const room = width - lineCells(before) - lineCells(after) - 1;
  const bar = room >= 12 ? progress(state, run, view.theme, Math.min(40, room - 2)) : [];
  const gap = width - lineCells(before) - lineCells(after) - lineCells(bar);
  return fit([...before, ...bar, { text: ' '.repeat(Math.max(0, gap)) }, ...after], width);
}

/** The parts that there is room for: half a number would be another number. */
function fittingParts(parts: readonly HeadPart[], width: number): ReadonlySet<HeadPart> {
  const kept = new Set(parts);
  const ranked = parts.filter((part) => part.rank !== undefined).sort((a, b) => a.rank! - b.rank!);
  for (const part of ranked) {
    if (lineCells([...kept].map(({ span }) => span)) <= width) break;
    kept.delete(part);
  }
  return kept;
}

/** A moment to the microsecond: steps of one instruction show. */
function clock(ns: number): string {
  return `${(ns / 1e9).toFixed(6)} s`;
}

function progress(state: PlayerState, run: Run, theme: Theme, width: number): Line {
  // a fork that has just been opened has not yet come to the moment it left from
  const share = run.length === 0 ? 0 : reached(state) / run.length;
  const full = Math.round(share * width);
  return [
    { text: ' ' },
    { text: theme.glyphs.horizontal.repeat(full), style: 'title' },
    { text: theme.glyphs.horizontal.repeat(width - full), style: 'dim' },
    { text: ' ' },
  ];
}

/** What is to be known of a run besides where one stands in it; '' where that is nothing. */
function runText(state: PlayerState, run: Run): string {
  if (state.playing) return `playing ${rateText(state)}`;
  if (waitsForLine(run)) return 'waits for input (!)';
  if (run.status === 'running') {
    const lines = roundAndRound(run.session.recording);
    return lines === '' ? 'still running' : `still in ${lines}`;
  }
  return run.session.recording.dropped > 0 ? 'recording full' : '';
}

/** What the last event was, in words; at the end how the program ended. */
function happened(state: PlayerState, view: View, width: number): Line {
  const { theme, world } = view;
  const run = activeRun(state);
  const text = happenedText(state, world, run, width - 2);
  const shown = shorten(visible(text), Math.max(1, width - 2), theme.glyphs.ellipsis);
  const code = lineText(state, view, run);
  const spans: Span[] = [
    { text: ' ' },
    { text: shown },
    {
      text: code === '' ? '' : `  ${shorten(code, Math.max(1, width - cells(shown) - 4), theme.glyphs.ellipsis)}`,
      style: 'dim',
    },
  ];
  const { dropped, thinnedAt } = run.session.recording;
  const isThin = state.cursor > thinnedAt && world.ending === undefined;
  // of a run that goes on, more may have been kept than the screen has come to
  const isAtEnd = state.cursor >= run.session.recording.length && world.ending === undefined;
  if (isThin || (dropped > 0 && isAtEnd)) {
    const full = isThin
      ? `From t=${moment(run.session.recording.at(thinnedAt))} on only output and measures are kept`
      : 'The recording is full: what came after this was not kept';
    const more = ' (--events N keeps more).';
    const text = full.length + more.length + 2 <= width ? full + more : `${full}.`;
    return fit([{ text: ` ${text} `, style: 'finding' }], width, theme.glyphs.ellipsis);
  }
  return fit(spans, width);
}

/** The line that is come to, as it reads: beside names and other panes there may be no room for all of it. */
function lineText(state: PlayerState, view: View, run: Run): string {
  const last = reached(state);
  if (last === 0 || last < state.cursor || state.position > run.session.recording.position(last - 1)) return '';
  const event = run.session.recording.event(last - 1);
  if (event.kind !== 'line' || (view.world.ending !== undefined && last >= run.length)) return '';
  return plain(view.source(event.file)?.lines[event.line - 1] ?? []).trim();
}

function happenedText(state: PlayerState, world: World, run: Run, width: number): string {
  const last = reached(state);
  if (last === 0) return run.length === 0 ? 'Nothing has happened yet.' : 'The program has not begun.';
  if (last < state.cursor) return 'This run is coming to the moment at which it goes another way ...';
  if (world.ending !== undefined && last >= run.length) return endingText(world, run.session.changedFiles, width);
  if (waitsForLine(run) && last >= run.length) return 'The program waits for a line to be typed.';
  const text = eventText(run.session.recording.event(last - 1), world);
  const beyond = state.position - run.session.recording.position(last - 1);
  return beyond > 0 ? `${text} ${beyond} instruction${beyond === 1 ? '' : 's'} later.` : text;
}

/** How the program ended, and which files it changed: as many of their names as there is room for, at least how many they are. */
export function endingText(world: World, changed: readonly string[] = [], width = Number.POSITIVE_INFINITY): string {
  const how = howItEnded(world, width);
  if (how === '' || changed.length === 0) return how;
  const begun = `${how}${/[.!?]$/.test(how) ? '' : '.'}`;
  for (let count = Math.min(MOST_FILES, changed.length); count > 0; count--) {
    const text = `${begun} Changed in this run only: ${nameList(changed, count)}.`;
    if (cells(text) <= width) return text;
  }
  return `${begun} ${changed.length} ${changed.length === 1 ? 'file' : 'files'} changed in this run only.`;
}

/** Nobody reads more names in a row than this. */
const MOST_FILES = 12;

/** The first `count` of some names, and how many others there are. */
function nameList(names: readonly string[], count: number): string {
  const others = names.length - count;
  const parts = others > 0 ? [...names.slice(0, count), `${others} more`] : names.slice(0, count);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function howItEnded(world: World, width: number): string {
  const { ending } = world;
  if (ending === undefined) return '';
  const after = world.at < 1000 ? 'at once' : `after ${duration(world.at)}`;
  switch (ending.reason) {
    case 'returned':
      return ending.message === ''
        ? `The program is over ${after}, exit code ${ending.code}.`
        : `The program is over ${after}, exit code ${ending.code}: ${ending.message}`;
    case 'uncaught':
      return `An exception ended the program ${after}${ending.message === '' ? '' : `: ${ending.message}`}`;
    case 'deadlock':
      return deadlockText(after, ending.message, width);
    case 'limit':
      return ending.message;
    default:
      return `The program ended ${after} (${ending.reason}), exit code ${ending.code}.`;
  }
}

/** Who waits for what, or where there is no room for that, who: half a sentence would name only the first of them. */
function deadlockText(after: string, message: string, width: number): string {
  const short = `Deadlock ${after}: nothing can ever run again.`;
  const names = message.split('; ').map((part) => /^(.+?) waits for /.exec(part)?.[1] ?? '');
  const wait = `wait${names.length === 1 ? 's' : ''} for ever.`;
  const ways = [`${short} ${message}`, `Deadlock ${after}. ${message}`];
  if (names.every((name) => name !== ''))
    for (let count = names.length; count > 0; count--)
      ways.push(`Deadlock ${after}: ${nameList(names, count)} ${wait}`);
  return ways.find((text) => cells(text) <= width) ?? short;
}

// ── the panes ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where the panes stand at a moment; only one of them when it is zoomed. */
export function placePanes(state: PlayerState, view: View, width: number, height: number): readonly Placed[] {
  if (state.zoom) return [{ name: state.focus, x: 0, y: 0, width, height }];
  const { survey } = activeRun(state);
  const offered = state.panes ?? PANES;
  const wanted = new Set(offered.filter((pane) => survey[pane] !== undefined || PANE_TABLE[pane].wanted(view)));
  const rows = (pane: PaneName, columns: number): number =>
    Math.max(survey[pane] ?? 0, PANE_TABLE[pane].rows(view, columns));
  return arrange({ wanted, rows, chosen: state.panesRanked ? state.panes : undefined }, width, height);
}

/** The panes in `width` x `height` cells. */
export function drawPanes(state: PlayerState, view: View, width: number, height: number): Line[] {
  const placed = placePanes(state, view, width, height);
  const blocks = placed.map((place) => drawPane(state, view, place));
  const lines: Line[] = [];
  for (let y = 0; y < height; y++) lines.push(row(placed, blocks, view.theme, y));
  return lines;
}

/** What panes can show of the end of a long run. */
const KEPT_ON: ReadonlySet<PaneName> = new Set<PaneName>(['code', 'output', 'locks', 'timeline', 'findings', 'events']);
const NOT_KEPT: Line = [{ text: ' not kept from here on (--events N keeps more)', style: 'dim' }];

function drawPane(state: PlayerState, view: View, place: Placed): Line[] {
  const pane = PANE_TABLE[place.name];
  const isKept = KEPT_ON.has(place.name) || view.world.index <= view.timeline.recording.thinnedAt;
  const body = place.height <= 1 ? [] : isKept ? pane.draw(view, place.width, place.height - 1) : [NOT_KEPT];
  return [title(state, view, place), ...block(body, place.width, place.height - 1, view.theme.glyphs.ellipsis)];
}

/** As many parts of a list as there is room for, none of them cut; the first one in any case. */
function wholeParts(text: string, width: number, ellipsis: string): string {
  const parts = text.split(', ');
  let shown = text;
  while (cells(shown) > width && parts.length > 1) {
    parts.pop();
    shown = `${parts.join(', ')} ${ellipsis}`;
  }
  return shown;
}

function title(state: PlayerState, view: View, place: Placed): Line {
  const { horizontal, ellipsis } = view.theme.glyphs;
  const digit = paneDigit(place.name);
  const focused = place.name === state.focus;
  const whole = `${digit}${digit === '' ? '' : ' '}${visible(PANE_TABLE[place.name].title(view))}`;
  const text = shorten(` ${wholeParts(whole, place.width - 5, ellipsis)} `, place.width - 3, ellipsis);
  const rest = place.width - 1 - cells(text);
  return [
    { text: horizontal, style: 'dim' },
    { text, style: focused ? 'focus' : 'title' },
    { text: horizontal.repeat(Math.max(0, rest)), style: 'dim' },
  ];
}

/** One row of all panes side by side, with the lines between columns. */
function row(placed: readonly Placed[], blocks: readonly (readonly Line[])[], theme: Theme, y: number): Line {
  const here: { place: Placed; line: Line }[] = [];
  for (const [number, place] of placed.entries()) {
    if (y >= place.y && y < place.y + place.height) here.push({ place, line: blocks[number]![y - place.y]! });
  }
  here.sort((a, b) => a.place.x - b.place.x);
  const spans: Span[] = [];
  for (const [number, { place, line }] of here.entries()) {
    if (number > 0) {
      const before = here[number - 1]!.place;
      spans.push({ text: joint(theme, before.y === y, place.y === y, y === 0), style: 'dim' });
    }
    spans.push(...line);
  }
  return spans;
}

function joint({ glyphs }: Theme, left: boolean, right: boolean, top: boolean): string {
  if (left && right) return top ? glyphs.down : glyphs.cross;
  if (left) return glyphs.left;
  return right ? glyphs.branch : glyphs.vertical;
}
