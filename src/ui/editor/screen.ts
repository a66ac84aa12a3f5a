/** The editor as a screen. */
import type { Context, ScreenModule } from '../app/screen.ts';
import { type Effect, noted, type Result, still } from '../effects.ts';
import { keyLabel } from '../keys.ts';
import type { Message } from '../messages.ts';
import type { Mouse } from '../terminal/input.ts';
import { colouredLines } from '../player/source.ts';
import { block, cells, fit, type Line, padLeft, shortenMiddle, type Span, sliceLine, visible } from '../text.ts';
import { type Buffer, makeBuffer, placed, selection, textOf } from './buffer.ts';
import type { EditorState } from './model.ts';
import { editing, found, typed, unsaved } from './update.ts';

const coloured = new WeakMap<readonly string[], readonly Line[]>();

/** The lines of the text with their colours; made anew only when the text has changed. */
function linesOf(state: EditorState, { highlight }: Context): readonly Line[] {
  const { lines } = state.buffer;
  let known = coloured.get(lines);
  if (known === undefined) {
    const text = lines.join('\n');
    coloured.set(lines, (known = colouredLines(`${text}\n`, highlight(text))));
  }
  return known;
}

/** Cells before a column of a line. */
const cellsBefore = (line: string, column: number): number => cells(visible(line.slice(0, column)));

function drawLine(state: EditorState, line: Line, row: number, left: number, width: number): Line {
  const { buffer } = state;
  const text = buffer.lines[row] ?? '';
  const marked = selectedCells(buffer, text, row);
  const typing = row === buffer.row ? cellsBefore(text, buffer.column) : -1;
  let shown: Line = fit(line, Math.max(left + width, cells(visible(text)) + 1));
  if (marked !== undefined) shown = painted(shown, marked.from, marked.to, 'selected');
  if (typing >= 0) shown = painted(shown, typing, typing + 1, 'cursor');
  return fit(sliceLine(shown, left, left + width), width);
}

/** The column of a line that stands at this cell, or the last one before it. */
function columnAt(line: string, cell: number): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (cellsBefore(line, middle) <= cell) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows of code that have to be left before the goals are shown, too. */
const LEAST_CODE = 8;

/** Where the text stands on the screen. */
function geometry({ buffer, aims, top }: EditorState, { columns, rows }: Context) {
  const below = aims.length > 0 && rows - 2 - aims.length >= LEAST_CODE ? aims.length + 1 : 0;
  const room = rows - 1 - below;
  const digits = Math.max(3, String(buffer.lines.length).length);
  const width = columns - digits - 3;
  const stays = top >= 0 && buffer.row >= top && buffer.row < top + room;
  const wanted = stays ? top : buffer.row - Math.floor(room / 2);
  const at = cellsBefore(buffer.lines[buffer.row] ?? '', buffer.column);
  return {
    below,
    room,
    digits,
    width,
    top: Math.max(0, Math.min(buffer.lines.length - room, wanted)),
    left: at < width - 4 ? 0 : at - width + 8,
  };
}

/** The goals, below the text. */
function aimLines({ aims }: EditorState, { columns, theme }: Context): readonly Line[] {
  const { horizontal, task, ellipsis } = theme.glyphs;
  const title = `${horizontal} goals `;
  return [
    [
      { text: title, style: 'title' },
      { text: horizontal.repeat(Math.max(0, columns - cells(title))), style: 'dim' },
    ],
    ...aims.map(({ text, reached }): Line => {
      const sign = reached === undefined ? task.created : reached ? task.done : task.failed;
      const style = reached === undefined ? 'dim' : reached ? 'good' : 'failed';
      return fit([{ text: ` ${sign} `, style }, { text: visible(text) }], columns, ellipsis);
    }),
  ];
}

/** A press puts the place of typing there, dragging selects. */
function pointed(state: EditorState, { action, x, y }: Mouse, context: Context): EditorState {
  const { room, digits, top, left } = geometry(state, context);
  if (action === 'release' || (action === 'press' && (y < 1 || y > room))) return state;
  const { buffer } = state;
  const row = Math.max(0, Math.min(buffer.lines.length - 1, top + y - 1));
  const column = columnAt(buffer.lines[row]!, Math.max(0, x - digits - 3 + left));
  return { ...state, top, last: '', buffer: placed(buffer, { row, column }, action === 'drag') };
}

function painted(line: Line, from: number, to: number, style: 'selected' | 'cursor'): Line {
  const inner = sliceLine(line, from, to).map((span): Span => ({ ...span, style }));
  return [...sliceLine(line, 0, from), ...inner, ...sliceLine(line, to, Number.MAX_SAFE_INTEGER)];
}

function selectedCells(buffer: Buffer, text: string, row: number): { from: number; to: number } | undefined {
  if (buffer.mark === undefined) return undefined;
  const { from, to } = selection(buffer);
  if (row < from.row || row > to.row) return undefined;
  const start = row === from.row ? cellsBefore(text, from.column) : 0;
  const end = row === to.row ? cellsBefore(text, to.column) : cellsBefore(text, text.length) + 1;
  return end > start ? { from: start, to: end } : undefined;
}

function leave(state: EditorState): Result<EditorState> {
  if (!unsaved(state)) return { state, effects: [{ type: 'pop' }] };
  const items: Extract<Effect, { type: 'overlay' }>['overlay'] & { type: 'menu' } = {
    type: 'menu',
    title: `${state.file} has changed`,
    stays: false,
    selected: 0,
    items: [
      ...(state.writable
        ? [{ label: 'save it and run it', command: { type: 'editing', what: 'saveRun' } } as const]
        : []),
      { label: 'run it without saving', command: { type: 'editing', what: 'run' } },
      { label: 'leave it as it was', command: { type: 'discard' } },
    ],
  };
  return { state, effects: [{ type: 'overlay', overlay: items }] };
}

/** The state after a message. */
function next(state: EditorState, message: Message): Result<EditorState> {
  switch (message.type) {
    case 'editing':
      return editing(state, message.what, message.selecting === true);
    case 'answer':
      return message.what === 'find' ? found(state, message.text) : still(state);
    case 'overtaken':
      return still(message.file === state.file ? { ...state, saved: message.text } : state);
    case 'saved':
      return still({ ...state, saved: textOf(state.buffer) });
    case 'discard':
      return {
        // given up, but to be undone by whoever comes back
        state: {
          ...state,
          buffer: placed(makeBuffer(state.saved), state.buffer, false),
          undo: [...state.undo, state.buffer],
        },
        effects: [{ type: 'keepDraft', file: state.file, saved: state.saved, text: undefined }, { type: 'pop' }],
      };
    case 'draft':
      return restored(state, message.file, message.text);
    case 'leave':
      return leave(state);
    default:
      return still(state);
  }
}

/** What came of something, and that what is not saved yet is to be kept: the terminal may be closed at any time. */
function keeping(before: EditorState, { state, effects }: Result<EditorState>): Result<EditorState> {
  const { file, saved, buffer, writable } = state;
  if (!writable || (buffer.lines === before.buffer.lines && saved === before.saved)) return { state, effects };
  const text = unsaved(state) ? textOf(buffer) : undefined;
  return { state, effects: [{ type: 'keepDraft', file, saved, text }, ...effects] };
}

/** What was typed another time is there again, as something that can be undone. */
function restored(state: EditorState, file: string, text: string): Result<EditorState> {
  if (file !== state.file || state.undo.length > 0 || text === state.saved) return still(state);
  const changed = text.split('\n').findIndex((line, row) => line !== state.buffer.lines[row]);
  const buffer = makeBuffer(text, changed + 1);
  return noted(
    { ...state, buffer, undo: [state.buffer] },
    'what was not saved the last time is here again; undo takes it away',
  );
}

export const editorScreen: ScreenModule<EditorState> = {
  keys: 'editor',
  unsaved,
  update(state, message, context) {
    const { state: after, effects } = keeping(state, next(state, message));
    // whoever goes on from there sees what lies around
    const { top } = after;
    return { state: top >= 0 && geometry(after, context).top !== top ? { ...after, top: -1 } : after, effects };
  },
  input(state, input, context) {
    if (input.type === 'paste') return keeping(state, still(typed(state, input.text)));
    if (input.type === 'mouse') {
      if (input.action === 'up' || input.action === 'down')
        return editing(state, input.action === 'up' ? 'up' : 'down', false);
      return still(pointed(state, input, context));
    }
    // a letter is typed even where other screens have a command on it
    const command = context.keys.command(input.key, 'editor');
    return input.text !== '' && command?.type !== 'editing'
      ? keeping(state, still(typed(state, input.text)))
      : undefined;
  },
  draw(state, context) {
    const { columns, theme } = context;
    const lines = linesOf(state, context);
    const { buffer } = state;
    const { below, room, digits, width, top, left } = geometry(state, context);
    const changed = unsaved(state) ? ` ${theme.glyphs.changed} changed` : '';
    const place = `${changed}  line ${buffer.row + 1}, column ${buffer.column + 1}`;
    const file = shortenMiddle(visible(state.file), columns - cells(place) - cells(' edit  '), theme.glyphs.ellipsis);
    const head: Line = [
      { text: ` edit ${file} `, style: 'focus' },
      { text: place, style: 'dim' },
    ];
    const body: Line[] = [];
    for (let row = top; row < Math.min(buffer.lines.length, top + room); row++) {
      const here = row === buffer.row;
      body.push([
        { text: ` ${padLeft(String(row + 1), digits)}  `, style: here ? 'bold' : 'dim' },
        ...drawLine(state, lines[row] ?? [], row, left, width),
      ]);
    }
    const goals = below > 0 ? aimLines(state, context) : [];
    return [...block([head], columns, 1), ...block(body, columns, room), ...block(goals, columns, below)];
  },
  hints({ writable }, { keys, theme }) {
    const ascii = theme.glyphs.arrow.length > 1;
    const key = (id: string): string => keyLabel(keys.keyOf(id), ascii);
    return [
      [writable ? key('editor.saveRun') : '', 'save and run'],
      [key('editor.run'), 'run unsaved'],
      [key('editor.undo'), 'undo'],
      [key('editor.find'), 'find'],
      [key('editor.comment'), 'comment'],
      ['F1', 'help'],
      [key('editor.leave'), 'back'],
    ];
  },
};
