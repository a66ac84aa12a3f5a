/** The comparison as rows: for each run its totals and its lanes, all on one clock; below what they print, and the knobs. */
import { moment } from '../../trace/index.ts';
import { axisOnly, lanesOnly, nameCells, timelinePane } from '../panes/timeline.ts';
import { openPlayer, type PlayerState, type Run } from '../player/model.ts';
import { momentAt } from '../player/moves.ts';
import { viewOf } from '../player/view.ts';
import { block, cells, fit, type Line, lineCells, pad, plain, type Span, shorten, visible } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { View } from '../view.ts';
import { type CompareState, longest, totalsOf } from './model.ts';
import { clockOf, differenceText, totalsTexts } from './say.ts';
import { type Slider, valueText } from './sliders.ts';

/** A run at the comparison's moment, as the panes see it. */
function viewAt(state: CompareState, run: Run, theme: Theme): View {
  const cursor = Math.min(run.length, run.length === 0 ? 0 : run.session.recording.countAt(state.at));
  const player: PlayerState = {
    ...openPlayer(run.session),
    runs: [run],
    ...momentAt(run, cursor),
    changedFrom: cursor,
    range: { fromNs: 0, toNs: longest(state) },
  };
  const view = viewOf(player, theme);
  return { ...view, world: { ...view.world, at: state.at } };
}

/** The whole comparison. */
export function drawCompare(state: CompareState, theme: Theme, width: number, height: number): Line[] {
  const sliders = drawSliders(state, theme, width);
  const room = height - 2 - sliders.length;
  // what they print needs no more rows than there are lines; the lanes get the rest
  const printed = Math.max(...state.runs.map((run) => run.timeline.outputLines(run.length, 10).length));
  const outputs = Math.max(2, Math.min(10, printed + 1, Math.floor(room * 0.4)));
  const unaligned = state.runs.map((run) => viewAt(state, run, theme));
  const shares = share(
    unaligned.map((view) => Math.max(1, timelinePane.rows(view, width) - 2)),
    room - outputs - state.runs.length,
  );
  const views = aligned(unaligned, width, shares);
  const lines: Line[] = [head(state, theme, width)];
  const lanes = views.map((view, number) => lanesOnly(view, width, shares[number]!));
  for (const [number, run] of state.runs.entries()) {
    if (lines.length + 3 > height - sliders.length) break;
    lines.push(totalsLine(state, run, number, theme, width));
    const shown =
      state.programs.length > 0 ? lanes[number]! : differing(lanes[number]!, otherThan(number, lanes), theme);
    lines.push(...block(shown, width, shown.length));
  }
  // one clock, one axis
  lines.push(axisOnly(views[0]!, width));
  const left = height - lines.length - sliders.length;
  if (left >= 2) lines.push(...drawOutputs(state, views, theme, width, left));
  return block([...lines.slice(0, height - sliders.length), ...sliders], width, height);
}

/** The lanes that a run is compared with: those of the first; the first with the second. */
const otherThan = (number: number, lanes: readonly (readonly Line[])[]): readonly Line[] =>
  lanes[number === 0 ? 1 : 0] ?? [];

/** Lanes with a mark behind the name of each that runs otherwise than the one of that name in another run. */
function differing(lanes: readonly Line[], others: readonly Line[], theme: Theme): readonly Line[] {
  const known = new Set(others.map(plain));
  return lanes.map((lane) => {
    const [name, ...rest] = lane;
    if (name === undefined || known.has(plain(lane))) return lane;
    return [{ ...name, text: name.text.slice(0, -1) }, { text: theme.glyphs.changed, style: 'changed' }, ...rest];
  });
}

/** Rows for the lanes of each run: one at least, no more than there are lanes, dealt out in turn. */
function share(wishes: readonly number[], rows: number): readonly number[] {
  const shares = wishes.map(() => 1);
  for (let left = rows - wishes.length; left > 0; ) {
    const before = left;
    for (const [number, wish] of wishes.entries()) {
      if (left === 0 || shares[number]! >= wish) continue;
      shares[number]!++;
      left--;
    }
    if (left === before) break;
  }
  return shares;
}

/** The runs as the panes see them, with names of one width, so that a moment stands in the same column everywhere. */
function aligned(views: readonly View[], width: number, heights: readonly number[]): readonly View[] {
  const names = Math.max(...views.map((view, number) => nameCells(view, width, heights[number]! + 1)));
  return views.map((view) => ({ ...view, nameCells: names }));
}

function head(state: CompareState, theme: Theme, width: number): Line {
  const goesOn = state.runs.some(({ status }) => status === 'running');
  const { unit, at } = clockOf(state);
  const spans: Span[] = [
    { text: ' side by side ', style: 'focus' },
    { text: ` t=${at(state.at)} ${unit}`, style: 'bold' },
    { text: ` of ${at(longest(state))}${goesOn ? ' so far' : ''}${state.playing ? '  playing' : ''}` },
  ];
  const difference = differenceText(state);
  if (difference !== undefined) {
    const mark = difference.differs ? `, marked ${theme.glyphs.changed}` : '';
    // what the mark is shows by itself; half a sentence would tell less
    const fits = [`${difference.text}${mark}`, difference.text].find(
      (text) => lineCells(spans) + text.length + 3 <= width,
    );
    if (fits !== undefined) spans.push({ text: `   ${fits}`, style: difference.differs ? 'changed' : 'dim' });
  }
  return fit(spans, width);
}

/** A run's name and what it cost; what is best of all is marked. */
function totalsLine(state: CompareState, run: Run, number: number, theme: Theme, width: number): Line {
  const { glyphs } = theme;
  const all = state.runs.map(totalsOf);
  const own = all[number]!;
  const texts = totalsTexts(run, own);
  // least is what also reads as less than what another one took
  const best = (name: 'time' | 'cpu' | 'switches' | 'memory'): boolean =>
    state.runs.length > 1 &&
    state.runs.every((other) => other.status === 'done') &&
    all.every((other) => other[name] >= own[name]) &&
    all.some((other, at) => other[name] > own[name] && totalsTexts(state.runs[at]!, other)[name] !== texts[name]);
  const spans: Span[] = [
    { text: glyphs.horizontal, style: 'dim' },
    {
      text: ` ${number + 1} ${shorten(run.label, Math.floor(width / 3), glyphs.ellipsis)} `,
      style: number === state.active ? 'focus' : 'title',
    },
    { text: glyphs.horizontal, style: 'dim' },
  ];
  const add = (text: string, good: boolean): void => {
    spans.push({ text: ` ${text}${good ? ' (least)' : ''} `, style: good ? 'good' : 'plain' });
  };
  add(texts.time, best('time'));
  add(texts.cpu, best('cpu'));
  add(texts.switches, best('switches'));
  add(`~${texts.memory}`, best('memory'));
  if (texts.who !== '') spans.push({ text: ` ${texts.who} `, style: 'dim' });
  const used = spans.reduce((sum, span) => sum + cells(span.text), 0);
  if (used < width) spans.push({ text: glyphs.horizontal.repeat(width - used), style: 'dim' });
  return fit(spans, width, glyphs.ellipsis);
}

/** What each has printed up to the moment, in columns; lines that are not the same everywhere are marked. */
function drawOutputs(state: CompareState, views: readonly View[], theme: Theme, width: number, height: number): Line[] {
  const { glyphs } = theme;
  const columns = Math.max(1, Math.min(state.runs.length, Math.floor(width / 24)));
  const each = Math.floor((width - (columns - 1)) / columns);
  // where there is no room for all, the one that is marked is among them
  const first = Math.max(0, state.active - columns + 1);
  const texts = views.slice(first, first + columns).map((view) => view.timeline.outputLines(view.world.index, 500));
  const shown = texts.map((list) => list.slice(-(height - 1)));
  const title: Span[] = [];
  for (let column = 0; column < columns; column++) {
    const text = ` output ${first + column + 1}${columns < state.runs.length ? ` of ${state.runs.length}` : ''} `;
    title.push({ text: glyphs.horizontal, style: 'dim' }, { text, style: 'title' });
    title.push({
      text: glyphs.horizontal.repeat(Math.max(0, each - cells(text) - 1 + (column < columns - 1 ? 1 : width))),
      style: 'dim',
    });
  }
  const lines: Line[] = [fit(title, width)];
  for (let row = 0; row < height - 1; row++) {
    const spans: Span[] = [];
    for (let column = 0; column < columns; column++) {
      const line = shown[column]![row];
      const number = texts[column]!.length - shown[column]!.length + row;
      const differs = line !== undefined && texts.some((list) => list[number]?.text !== line.text);
      const text =
        line === undefined ? '' : `${differs ? glyphs.changed : ' '}${moment(line.at)} ${visible(line.text)}`;
      spans.push({
        text: pad(shorten(text, each, glyphs.ellipsis), each),
        ...(differs ? { style: 'changed' as const } : {}),
      });
      if (column < columns - 1) spans.push({ text: glyphs.vertical, style: 'dim' });
    }
    lines.push(fit(spans, width));
  }
  return lines;
}

function drawSliders(state: CompareState, theme: Theme, width: number): Line[] {
  if (state.programs.length === 0) return [];
  const most = 6;
  const top = Math.max(0, Math.min(state.sliders.length - most, state.slider - most + 1));
  return state.sliders
    .slice(top, top + most)
    .map((slider, row) => sliderLine(slider, top + row === state.slider, theme, width));
}

function sliderLine(slider: Slider, chosen: boolean, theme: Theme, width: number): Line {
  const { glyphs } = theme;
  const line: Line = [
    { text: chosen ? ` ${glyphs.here} ` : '   ', style: 'key' },
    { text: pad(slider.name, 16), style: chosen ? 'bold' : 'plain' },
    { text: `- ${pad(valueText(slider), 8)}+`, style: chosen ? 'cursor' : 'plain' },
    { text: chosen ? '   - and + change it, and everything runs again' : '', style: 'dim' },
  ];
  return fit(line, width);
}
