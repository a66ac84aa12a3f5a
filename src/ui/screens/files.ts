/** Choosing a file: Python programs, saved recordings and folders; what is typed narrows the list. */
import type { ScreenModule } from '../app/screen.ts';
import { type Result, still } from '../effects.ts';
import type { Entry } from '../host.ts';
import { block, fit, type Line, restyle, shorten, visible } from '../text.ts';
import { clicked } from './list.ts';

/** The state of the list of files. */
export interface FilesState {
  readonly kind: 'files';
  readonly folder: string;
  /** Absent as long as the folder has not been read. */
  readonly entries?: readonly Entry[];
  readonly typed: string;
  readonly selected: number;
}

export const openFiles = (folder: string): FilesState => ({
  kind: 'files',
  folder,
  typed: '',
  selected: 0,
});

/** The entries that have the typed text in their name. */
function shownEntries(state: FilesState): readonly Entry[] {
  const typed = state.typed.toLowerCase();
  const found = (state.entries ?? []).filter((entry) => entry.name.toLowerCase().includes(typed));
  return typed === '' ? [{ name: '..', folder: true }, ...found] : found;
}

/** Rows above the list: where one is, what is typed, and a blank one. */
const HEAD_ROWS = 3;

/** The first entry that is shown. */
const topEntry = (state: FilesState, room: number): number =>
  Math.max(0, Math.min(shownEntries(state).length - room, state.selected - Math.floor(room / 2)));

const join = (folder: string, name: string): string => (folder.endsWith('/') ? folder + name : `${folder}/${name}`);

function enter(state: FilesState): Result<FilesState> {
  const entry = shownEntries(state)[state.selected];
  if (entry === undefined)
    return state.typed === ''
      ? still(state)
      : { state, effects: [{ type: 'open', file: join(state.folder, state.typed) }] };
  const path = join(state.folder, entry.name);
  return { state, effects: [entry.folder ? { type: 'list', folder: path } : { type: 'open', file: path }] };
}

export const filesScreen: ScreenModule<FilesState> = {
  keys: 'other',
  update(state, message) {
    if (message.type !== 'listed') return still(state);
    return still({ ...state, folder: message.folder, entries: message.entries, typed: '', selected: 0 });
  },
  input(state, input, { rows }) {
    if (input.type === 'paste') return still({ ...state, typed: state.typed + input.text.trim(), selected: 0 });
    const count = shownEntries(state).length;
    const select = (selected: number): Result<FilesState> =>
      still({ ...state, selected: Math.max(0, Math.min(count - 1, selected)) });
    if (input.type === 'mouse') {
      const row = clicked(input, state.selected, HEAD_ROWS, topEntry(state, rows - HEAD_ROWS), count);
      return row === 'enter' ? enter(state) : row === undefined ? undefined : select(row);
    }
    if (input.type !== 'key') return undefined;
    switch (input.key) {
      case 'escape':
        return state.typed === '' ? { state, effects: [{ type: 'pop' }] } : still({ ...state, typed: '', selected: 0 });
      case 'up':
        return select(state.selected - 1);
      case 'down':
      case 'tab':
        return select(state.selected + 1);
      case 'pageup':
        return select(state.selected - 10);
      case 'pagedown':
        return select(state.selected + 10);
      case 'enter':
        return enter(state);
      case 'backspace':
        return state.typed === ''
          ? { state, effects: [{ type: 'list', folder: join(state.folder, '..') }] }
          : still({ ...state, typed: [...state.typed].slice(0, -1).join(''), selected: 0 });
      default:
        return input.text === '' ? undefined : still({ ...state, typed: state.typed + input.text, selected: 0 });
    }
  },
  draw(state, { columns, rows, theme }) {
    const entries = shownEntries(state);
    const room = rows - HEAD_ROWS;
    const top = topEntry(state, room);
    const lines: Line[] = [
      [
        { text: ' open a file ', style: 'focus' },
        { text: ` ${shorten(visible(state.folder), columns - 16, theme.glyphs.ellipsis)}`, style: 'dim' },
      ],
      [{ text: ` name: ${visible(state.typed)}` }, { text: ' ', style: 'cursor' }],
      [],
    ];
    for (const [number, entry] of entries.slice(top, top + room).entries()) {
      const chosen = top + number === state.selected;
      const line: Line = fit(
        [
          {
            text: `${chosen ? theme.glyphs.here : ' '} ${visible(entry.name)}${entry.folder ? '/' : ''}`,
            ...(entry.folder ? { style: 'function' as const } : {}),
          },
        ],
        columns,
      );
      lines.push(chosen ? restyle(line, 'cursor') : line);
    }
    if (state.typed === '' && state.entries?.length === 0)
      lines.push([], [{ text: '  no Python program, recording or folder in here', style: 'dim' }]);
    if (entries.length === 0) lines.push([{ text: '  no such file here', style: 'dim' }]);
    return block(lines, columns, rows);
  },
  hints: () => [
    ['up down', 'choose'],
    ['enter', 'open'],
    ['backspace', 'folder above'],
    ['escape', 'back'],
  ],
};
