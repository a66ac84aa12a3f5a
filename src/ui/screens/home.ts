/** The first screen: what there is to do. */
import type { Context, ScreenModule } from '../app/screen.ts';
import { type Result, still } from '../effects.ts';
import type { Command } from '../messages.ts';
import { block, type Line, restyle, shorten, visible, wrap } from '../text.ts';
import { clicked } from './list.ts';

/** A way on from the first screen. */
export interface Door {
  readonly label: string;
  readonly command: Command;
}

/** The state of the first screen. */
export interface HomeState {
  readonly kind: 'home';
  readonly doors: readonly Door[];
  readonly selected: number;
  /** The file looked at last time; '' for none. */
  readonly last: string;
}

/** The first screen; `last` is the file of the last time and `lesson` the lesson, '' for none. */
export function openHome(last: string, lesson = ''): HomeState {
  const again: Door[] = [];
  if (lesson !== '') again.push({ label: `Continue lesson ${lesson}`, command: { type: 'open', screen: 'lesson' } });
  if (last !== '') again.push({ label: `Continue with ${last}`, command: { type: 'open', screen: 'continue' } });
  return { kind: 'home', last, doors: [...again, ...DOORS], selected: 0 };
}

const DOORS: readonly Door[] = [
  { label: 'Lessons', command: { type: 'open', screen: 'lessons' } },
  { label: 'Open a file', command: { type: 'open', screen: 'files' } },
  { label: 'Prompt: Python with await, on the virtual clock', command: { type: 'open', screen: 'prompt' } },
  { label: 'Help', command: { type: 'help' } },
  { label: 'Quit', command: { type: 'quit' } },
];

const ABOUT = 'See what asyncio, threads, processes and the GIL do: forwards and backwards, one instruction at a time.';
const INDENT = '    ';

function openLast(state: HomeState): Result<HomeState> {
  return { state, effects: [{ type: 'open', file: state.last }] };
}

const enter = (state: HomeState): Result<HomeState> => ({
  state,
  effects: [{ type: 'command', command: state.doors[state.selected]!.command }],
});

/** What stands above the doors: as much of it as there is room for. */
function head(state: HomeState, { columns, rows }: Context): Line[] {
  const room = rows - state.doors.length;
  const about = wrap(ABOUT, Math.max(1, Math.min(72, columns - 8))).map(
    (text): Line => [{ text: INDENT + text, style: 'dim' }],
  );
  const name: Line[] = [[{ text: `${INDENT}headwaiter`, style: 'bold' }]];
  const all: Line[] = [...name, ...about, []];
  const above: Line[] = Array.from({ length: rows > 20 ? 3 : 1 }, () => []);
  return [[...above, ...all], [[], ...all], all, [...name, []], name].find((lines) => lines.length <= room) ?? [];
}

/** The first door that is shown, where not all of them fit. */
function topDoor({ doors, selected }: HomeState, room: number): number {
  return Math.max(0, Math.min(doors.length - room, selected - Math.floor(room / 2)));
}

export const homeScreen: ScreenModule<HomeState> = {
  keys: 'other',
  update(state, message) {
    return message.type === 'open' && message.screen === 'continue' ? openLast(state) : still(state);
  },
  input(state, input, context) {
    const count = state.doors.length;
    const select = (selected: number): Result<HomeState> => still({ ...state, selected: (selected + count) % count });
    if (input.type === 'mouse') {
      const above = head(state, context).length;
      const row = clicked(input, state.selected, above, topDoor(state, context.rows - above), count);
      return row === 'enter' ? enter(state) : row === undefined ? undefined : select(row);
    }
    if (input.type !== 'key') return undefined;
    switch (input.key) {
      case 'up':
      case 'k':
        return select(state.selected - 1);
      case 'down':
      case 'j':
      case 'tab':
        return select(state.selected + 1);
      case 'home':
      case 'pageup':
        return select(0);
      case 'end':
      case 'pagedown':
        return select(count - 1);
      case 'enter':
      case 'space':
        return enter(state);
      default: {
        const digit = /^[1-9]$/.test(input.key) ? Number(input.key) : 0;
        return digit >= 1 && digit <= count ? enter({ ...state, selected: digit - 1 }) : undefined;
      }
    }
  },
  draw(state, context) {
    const { columns, rows, theme } = context;
    const lines = head(state, context);
    const room = rows - lines.length;
    const top = topDoor(state, room);
    for (const [number, door] of state.doors.slice(top, top + room).entries()) {
      const chosen = top + number === state.selected;
      const label = shorten(visible(door.label), columns - 8, theme.glyphs.ellipsis);
      const line: Line = [{ text: `${INDENT}${chosen ? theme.glyphs.here : ' '} ` }, { text: label }];
      lines.push(chosen ? restyle(line, 'focus') : line);
    }
    return block(lines, columns, rows);
  },
  hints: () => [
    ['up down', 'choose'],
    ['enter', 'go'],
    ['?', 'help'],
    ['q', 'quit'],
  ],
};
