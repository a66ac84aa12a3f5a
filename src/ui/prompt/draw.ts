/** The prompt as rows: a header, the conversation with what is being typed at its end, and panes beside or below. */
import type { Context } from '../app/screen.ts';
import { textOf } from '../editor/buffer.ts';
import { drawPanes } from '../player/draw.ts';
import { activeRun } from '../player/model.ts';
import { colouredLines } from '../player/source.ts';
import { viewOf } from '../player/view.ts';
import { moment, timersInOrder, type World } from '../../trace/index.ts';
import { block, cells, fit, type Line, lineCells, type Span, sliceLine, visible, wrap } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { PaneName, View } from '../view.ts';
import { PANE_TABLE } from '../panes/table.ts';
import { BESIDE, type PromptState, sessionOf } from './model.ts';
import { FIRST, MORE, transcriptRows, wrapped } from './transcript.ts';
import { pendingTasks } from './update.ts';

/** From this width on the panes stand beside the conversation. */
const WIDE = 110;
const HEAD_ROWS = 1;
/** Rows of completions. */
const MOST_CHOICES = 6;

export function drawPrompt(state: PromptState, context: Context): Line[] {
  const { theme, columns, rows } = context;
  const view = viewOf(state.player, theme);
  const room = rows - HEAD_ROWS;
  const head = header(state, view.world, theme, columns);
  const wanted = BESIDE.filter((pane) => PANE_TABLE[pane].wanted(view));
  if (!state.showsPanes || (columns < WIDE && !wanted.includes(state.pane)))
    return [head, ...conversation(state, context, columns, room)];
  if (columns >= WIDE) {
    const width = Math.floor((columns - 1) * (columns >= 160 ? 0.5 : 0.54));
    const left = conversation(state, context, width, room);
    const right = besides(state, view, wanted, columns - width - 1, room);
    return [
      head,
      ...left.map((line, row) => [...line, { text: theme.glyphs.vertical, style: 'dim' as const }, ...right[row]!]),
    ];
  }
  const height = Math.min(
    Math.max(6, Math.floor(room * 0.4)),
    1 + Math.max(3, PANE_TABLE[state.pane].rows(view, columns)),
  );
  return [
    head,
    ...conversation(state, context, columns, room - height),
    ...alone(state, view, state.pane, columns, height),
  ];
}

function besides(state: PromptState, view: View, wanted: readonly PaneName[], width: number, height: number): Line[] {
  if (wanted.length === 0)
    return block(
      FIRST_STEPS.map((text): Line => [{ text: ` ${text}`, style: 'dim' }]),
      width,
      height,
    );
  const panes = wanted.includes(state.pane) ? wanted : [...wanted, state.pane];
  // what was asked for by name is there even where room is short
  if (state.pane === 'processes' || state.pane === 'findings') {
    const under = Math.floor(height * 0.4);
    const others = panes.filter((pane) => pane !== state.pane);
    return [
      ...drawPanes({ ...state.player, panes: others, focus: 'code' }, view, width, height - under),
      ...alone(state, view, state.pane, width, under),
    ];
  }
  return drawPanes({ ...state.player, panes, focus: state.pane }, view, width, height);
}

const alone = (state: PromptState, view: View, pane: PaneName, width: number, height: number): Line[] =>
  drawPanes({ ...state.player, focus: pane, zoom: true }, view, width, height);

const FIRST_STEPS: readonly string[] = [
  '',
  'Panes come here as there is something to show.',
  '',
  'Try:',
  '  async def tick(name):',
  '      while True:',
  '          await asyncio.sleep(1); print(name)',
  '',
  '  t = asyncio.create_task(tick("a"))',
  '  :run 3s',
];

// ── the head ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function header(state: PromptState, world: World, theme: Theme, width: number): Line {
  const turn = Math.max(0, ...[...world.loops.values()].map((loop) => loop.turn));
  const left: Span[] = [
    { text: ' prompt ', style: 'focus' },
    { text: ` t=${(world.at / 1e9).toFixed(6)} s `, style: 'bold' },
    ...(turn > 0 ? [{ text: ` turn ${turn} `, style: 'dim' } as const] : []),
  ];
  const right = statusOf(state, world, theme, width);
  const gap = width - lineCells(left) - lineCells(right);
  return fit([...left, { text: ' '.repeat(Math.max(1, gap)) }, ...right], width, theme.glyphs.ellipsis);
}

function statusOf(state: PromptState, world: World, theme: Theme, width: number): Line {
  const { asks } = sessionOf(state);
  if (state.retelling) return [{ text: 'telling it again from the start ', style: 'running' }];
  if (state.exploring) return [{ text: `${theme.glyphs.play} explores: Ctrl+C ends that `, style: 'running' }];
  if (sessionOf(state).ending !== null) return [{ text: 'over: :back undoes the last input ', style: 'finding' }];
  if (asks === 'stuck') return [{ text: 'nothing can ever wake it: Ctrl+C interrupts ', style: 'finding' }];
  if (asks === 'line') return [{ text: 'the program waits for a line ', style: 'ready' }];
  if (asks === 'nothing') return [{ text: `${theme.glyphs.play} runs: Ctrl+C interrupts `, style: 'running' }];
  if (activeRun(state.player).session.recording.dropped > 0)
    return [{ text: 'recording full: the panes stand still until :back ', style: 'finding' }];
  const pending = pendingTasks(state);
  if (sessionOf(state).isThinned)
    return [{ text: 'a long computation: only its first lines are recorded ', style: 'dim' }];
  if (pending === 0) return [{ text: 'time stands still ', style: 'dim' }];
  const next = nextText(world);
  const still = width >= 100 ? 'time stands still: ' : '';
  return [
    { text: `${still}${pending} task${pending === 1 ? '' : 's'} pending`, style: 'waiting' },
    { text: `${next === '' ? '' : `, ${next}`} `, style: 'dim' },
  ];
}

/** What the loop would do first. */
function nextText(world: World): string {
  for (const loop of world.loops.values()) {
    if (loop.state === 'closed') continue;
    if (loop.ready.size > 0) return `${loop.ready.size} ready`;
    const timer = timersInOrder(loop)[0];
    if (timer !== undefined) return `next at t=${moment(timer.whenNs)}`;
  }
  return '';
}

// ── the conversation ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function conversation(state: PromptState, context: Context, width: number, height: number): Line[] {
  const { theme } = context;
  const scrolledTo = state.scroll > 0;
  const input = scrolledTo ? [] : inputRows(state, context, width).slice(-Math.max(1, height - 1));
  const room = height - input.length - (scrolledTo ? 1 : 0);
  const { rows, open } = transcriptRows(state, width, room + state.scroll + 1);
  const joins = sessionOf(state).asks === 'line';
  const all = [...rows, ...(open.length > 0 && (!joins || scrolledTo) ? wrapped(open, width) : [])];
  const most = Math.max(0, all.length - room);
  const scroll = Math.min(state.scroll, most);
  const shown = all.slice(Math.max(0, all.length - room - scroll), all.length - scroll);
  const foot: Line[] = scrolledTo
    ? [[{ text: `${theme.glyphs.ellipsis} scrolled up: PgDn goes on, typing goes to the end`, style: 'dim' }]]
    : [];
  const fresh = all.length < room && sessionOf(state).forgotten === 0;
  const welcome = fresh ? wrap(WELCOME, width).map((text): Line => [{ text, style: 'dim' }]) : [];
  const top = welcome.slice(0, Math.max(0, room - shown.length));
  return block([...top, ...shown, ...input, ...foot], width, height);
}

const WELCOME =
  'Python 3.14 on a virtual clock. Time stands still while you type; await works at the top. :help lists what else there is.';

/** What is being typed, with the place of typing, and what it could become. */
function inputRows(state: PromptState, context: Context, width: number): Line[] {
  const session = sessionOf(state);
  const { asks } = session;
  const text = textOf(state.buffer);
  if (asks === 'stuck' || (asks === 'nothing' && text === '') || state.retelling) {
    return [];
  }
  const plainLines = state.buffer.lines.map((line): Line => [{ text: visible(line) }]);
  const colours =
    asks === 'line' || text.startsWith(':') ? plainLines : colouredLines(`${text}\n`, context.highlight(text));
  const open = asks === 'line' ? transcriptRows(state, width, 0).open : [];
  const rows: Line[] = [];
  for (const [number, plainText] of state.buffer.lines.entries()) {
    const before: Line =
      asks === 'line' ? (number === 0 ? open : []) : [{ text: number === 0 ? FIRST : MORE, style: 'title' }];
    const code = colours[number] ?? [];
    const line =
      number === state.buffer.row ? withCursor(code, cells(visible(plainText.slice(0, state.buffer.column)))) : code;
    rows.push(...wrapped([...before, ...line], width));
  }
  return [...rows, ...choiceRows(state, context.theme, width)];
}

function withCursor(line: Line, at: number): Line {
  const here = sliceLine(line, at, at + 1).map((span): Span => ({ ...span, style: 'cursor' }));
  const size = lineCells(line);
  if (at >= size) return [...line, { text: ' ', style: 'cursor' }];
  // a wide letter is under the place of typing as a whole
  const wide = here.length === 0 || here[0]!.text.trim() === '' ? sliceLine(line, at, at + 2) : here;
  const under = wide.map((span): Span => ({ ...span, style: 'cursor' }));
  return [...sliceLine(line, 0, at), ...under, ...sliceLine(line, at + lineCells(under), size)];
}

function choiceRows(state: PromptState, theme: Theme, width: number): Line[] {
  const { choices } = state;
  if (choices === undefined) return [];
  const { options, chosen } = choices;
  const column = Math.min(width - 2, Math.max(...options.map((option) => cells(option))) + 2);
  const each = Math.max(1, Math.floor((width - 2) / column));
  const count = Math.ceil(options.length / each);
  const top = Math.max(0, Math.min(count - MOST_CHOICES, Math.floor(Math.max(0, chosen) / each) - MOST_CHOICES + 2));
  const rows: Line[] = [];
  for (let row = top; row < Math.min(count, top + MOST_CHOICES); row++) {
    const spans: Span[] = [{ text: '  ' }];
    for (let at = row * each; at < Math.min(options.length, (row + 1) * each); at++) {
      const option = visible(options[at]!);
      spans.push(
        { text: option, style: at === chosen ? 'selected' : 'dim' },
        { text: ' '.repeat(Math.max(0, column - cells(option))) },
      );
    }
    rows.push(fit(spans, width));
  }
  if (count > MOST_CHOICES) rows.push([{ text: `  ${theme.glyphs.ellipsis} ${options.length} names`, style: 'dim' }]);
  return rows;
}
